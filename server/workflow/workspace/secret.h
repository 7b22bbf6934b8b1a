/* SPDX-License-Identifier: MIT */
/**
 * @file secret.h
 * Secrets within documents, by the names of members and in URLs: configs,
 * guardrails and the tools of prompts may have keys and headers with tokens.
 */
#ifndef SERVER_WORKFLOW_WORKSPACE_SECRET_H
#define SERVER_WORKFLOW_WORKSPACE_SECRET_H

#include "workflow/document/document.h"

/**
 * Takes off what looks like a secret within members of a document, and adds the
 * JSON Pointers to where it was to `pointers`, an array: members whose names say
 * that they hold one, or one that was masked, and texts with a URL that has a
 * password or a key. Names that JSON Schema describes below `properties` are none.
 *
 * @param members their names; ends with NULL
 * @return false when out of memory
 */
bool secret_take_off(cJSON *document, const char *const *members, cJSON *pointers);

#endif
