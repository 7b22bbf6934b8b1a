/* SPDX-License-Identifier: MIT */
#include "client/client.h"

enum {
    FIRST_DELAY_MS = 250,
    MAX_DELAY_MS = 8000,
    MAX_RETRY_AFTER_S = 30, /* a longer pause is left to the caller */
};

static uint64_t next_random(uint64_t *state)
{
    /* xorshift64; jitter needs no more */
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

/* Half fixed, half random, so that callers that failed together do not retry together. */
static long backoff(portkey_client *client, unsigned attempt)
{
    long delay = FIRST_DELAY_MS;

    for (unsigned i = 1; i < attempt && delay < MAX_DELAY_MS; i++)
        delay *= 2;
    if (delay > MAX_DELAY_MS)
        delay = MAX_DELAY_MS;
    return delay / 2 + (long)(next_random(&client->random) % (uint64_t)(delay / 2 + 1));
}

static bool is_busy_status(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

/* No connection was made, or it failed before the request. */
static bool nothing_was_sent(const portkey_call *call, CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT: return true;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_SEND_ERROR: return !pa_attempt_was_sent(call);
    default: return false;
    }
}

static bool connection_broke(CURLcode code)
{
    switch (code) {
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM: return true;
    default: return false;
    }
}

long pa_retry_delay(portkey_call *call, CURLcode code)
{
    bool repeatable = portkey_operation_is_idempotent(call->request->operation);
    unsigned asked_for;

    if (call->attempt >= call->limits.max_attempts || call->response_too_large || call->head_too_large ||
        call->peer_refused || call->given)
        return -1;
    if (code != CURLE_OK) {
        if (nothing_was_sent(call, code) || (repeatable && connection_broke(code)))
            return backoff(call->client, call->attempt);
        return -1;
    }
    if (!repeatable || !is_busy_status(call->response->status))
        return -1;
    asked_for = pa_response_retry_after(call->response);
    if (asked_for == 0)
        return backoff(call->client, call->attempt);
    return asked_for <= MAX_RETRY_AFTER_S ? (long)asked_for * 1000 : -1;
}
