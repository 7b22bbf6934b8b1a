/* SPDX-License-Identifier: MIT */
/**
 * @file versions.h
 * Versions of prompts, partials and tools, as references name them.
 */
#ifndef SERVER_SANDBOX_BEHAVIOUR_VERSIONS_H
#define SERVER_SANDBOX_BEHAVIOUR_VERSIONS_H

#include "sandbox/engine/exchange.h"

/**
 * Appends the version of a resource that a reference names: a number, "latest",
 * or the name of a label. Appends nothing where there is none.
 *
 * @param collection that of the resource, such as "/prompts"
 * @return false, without an answer, on failure
 */
bool versions_find(pa_text *out, sandbox_exchange *exchange, const char *collection, const char *id,
                   const char *reference);

#endif
