/* SPDX-License-Identifier: MIT */
/**
 * @file secret.h
 * Secrets within documents, by the names of members: configs and guardrails may
 * have keys of providers and headers with tokens.
 */
#ifndef SERVER_WORKFLOW_WORKSPACE_SECRET_H
#define SERVER_WORKFLOW_WORKSPACE_SECRET_H

#include "workflow/engine/document.h"

/**
 * Takes off members whose names say that they hold a secret, or one that was
 * masked, and adds the JSON Pointers to where they were to `pointers`, an array.
 *
 * @return false when out of memory
 */
bool secret_take_off(cJSON *document, cJSON *pointers);

#endif
