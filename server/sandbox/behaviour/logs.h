/* SPDX-License-Identifier: MIT */
/**
 * @file logs.h
 * Logs of calls: request and answer, as they were kept, or, as of most of the
 * demo's traffic nothing but figures is there, as such a call would have them.
 */
#ifndef SERVER_SANDBOX_BEHAVIOUR_LOGS_H
#define SERVER_SANDBOX_BEHAVIOUR_LOGS_H

#include "base/json_writer.h"
#include "sandbox/engine/exchange.h"
#include "sandbox/store/calls.h"

/** What requests of the traffic were sent to. */
#define LOGS_URL "https://sandbox.invalid/v1/chat/completions"

/** The request and the answer of a call, or no values. To be freed in any case. */
typedef struct logs_kept {
    store_found found;
    portkey_json *document;
    portkey_value request;
    portkey_value response;
} logs_kept;

/** Finds what was kept of a trace. Returns false, without an answer, on failure. */
bool logs_find(logs_kept *out, sandbox_exchange *exchange, const char *trace);

void logs_free(logs_kept *kept);

/** Writes the id of a call's log. */
void logs_format_id(char out[WORLD_ID_SIZE], const store_call *call);

void logs_write_request(pa_writer *writer, const store_call *call, const logs_kept *kept);
void logs_write_response(pa_writer *writer, const store_call *call, const logs_kept *kept);

#endif
