/* SPDX-License-Identifier: MIT */
/**
 * @file session_id.h
 * The id of a session.
 */
#ifndef SERVER_TRANSPORT_HTTP_SESSION_ID_H
#define SERVER_TRANSPORT_HTTP_SESSION_ID_H

#include "transport/http/inside.h"

/** What an id says. */
typedef struct http_identity {
    char key[HTTP_SESSION_KEY + 1];
    char maker[SHARED_PROCESS]; /* the process */
    int64_t made_at;            /* seconds of the system's clock */
    unsigned capabilities;
    const mcp_revision *revision;
} http_identity;

bool http_identity_make_key(char key[HTTP_SESSION_KEY + 1]);

/** Appends the id, which is the principal's alone. */
bool http_identity_seal(pa_text *out, const shared_keys *keys, const char *principal,
                        const http_identity *identity, const char *wishes);

/** The wishes in an id, "" for none. Who they are of is not checked. */
const char *http_identity_wishes(const char *id);

/** Returns false for an id that is none, or another principal's. */
bool http_identity_unseal(http_identity *out, const shared_keys *keys, const char *principal, const char *id);

#endif
