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

static bool connecting_failed(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_SSL_CONNECT_ERROR: return true;
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

/*
 * No code says by itself that nothing was sent: where a kept connection died
 * after the request, libcurl looks for a new one, and may find none.
 */
static bool may_be_repeated(const portkey_call *call, CURLcode code)
{
    if (portkey_operation_is_idempotent(call->request->operation) &&
        (connecting_failed(code) || connection_broke(code)))
        return true;
    return (connecting_failed(code) || code == CURLE_SEND_ERROR || code == CURLE_OPERATION_TIMEDOUT) &&
           !pa_attempt_was_sent(call);
}

long pa_retry_delay(portkey_call *call, CURLcode code)
{
    unsigned asked_for;

    if (call->attempt >= call->limits.max_attempts || call->response_too_large || call->head_too_large ||
        call->peer_refused || call->given)
        return -1;
    if (code != CURLE_OK)
        return may_be_repeated(call, code) ? backoff(call->client, call->attempt) : -1;
    if (!portkey_operation_is_idempotent(call->request->operation) || !is_busy_status(call->response->status))
        return -1;
    asked_for = pa_response_retry_after(call->response);
    if (asked_for == 0)
        return backoff(call->client, call->attempt);
    return asked_for <= MAX_RETRY_AFTER_S ? (long)asked_for * 1000 : -1;
}
