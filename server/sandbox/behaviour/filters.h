/* SPDX-License-Identifier: MIT */
/**
 * @file filters.h
 * Which calls a request is about: the filters of analytics and of exports.
 */
#ifndef SERVER_SANDBOX_BEHAVIOUR_FILTERS_H
#define SERVER_SANDBOX_BEHAVIOUR_FILTERS_H

#include "sandbox/engine/exchange.h"
#include "sandbox/store/calls.h"

typedef struct call_filters {
    portkey_value values; /* by their names in the API */
    const char *prompts;  /* ids, with commas between them; NULL: any */
    portkey_json *document;
    portkey_value metadata; /* what the metadata of a call must have */
} call_filters;

/** Reads filters. To be freed in any case. Returns false after it answered with a failure. */
bool filters_read(call_filters *out, sandbox_exchange *exchange, portkey_value values);

void filters_free(call_filters *filters);

/** Whether they choose a call. Times and workspaces are for the caller to look at. */
bool filters_match(const call_filters *filters, const store_call *call);

#endif
