/* SPDX-License-Identifier: MIT */
/**
 * @file labels.h
 * Labels of versions of prompts.
 */
#ifndef SERVER_SANDBOX_BEHAVIOUR_LABELS_H
#define SERVER_SANDBOX_BEHAVIOUR_LABELS_H

#include "sandbox/engine/exchange.h"

/**
 * Appends the version that has the label of a name, of those in a place.
 * Appends nothing where there is none.
 *
 * @return false, without an answer, on failure
 */
bool labels_find_version(pa_text *out, sandbox_exchange *exchange, store_place place, const char *name);

#endif
