/* SPDX-License-Identifier: MIT */
/**
 * @file rendering.h
 * A prompt as it is sent to a model.
 */
#ifndef SERVER_SANDBOX_BEHAVIOUR_RENDERING_H
#define SERVER_SANDBOX_BEHAVIOUR_RENDERING_H

#include "sandbox/engine/exchange.h"

enum { RENDERING_MAX = 1024 * 1024 };

/**
 * Finds the prompt, or the version that the path names: as in "pp-a@12",
 * "pp-a@latest" and "pp-a@production". `found` has the id of the prompt.
 */
bool rendering_resolve(sandbox_exchange *exchange);

/** Appends the text with all filled in. Returns false after it answered with a failure. */
bool rendering_append(pa_text *out, sandbox_exchange *exchange);

/** What the request sets, else what the prompt has. */
portkey_value rendering_setting(const sandbox_exchange *exchange, const char *name);

#endif
