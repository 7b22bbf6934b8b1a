/* SPDX-License-Identifier: MIT */
/**
 * @file login.h
 * What is said about logging in.
 */
#ifndef SERVER_TRANSPORT_HTTP_LOGIN_H
#define SERVER_TRANSPORT_HTTP_LOGIN_H

#include "transport/http/inside.h"

/** What a challenge says (RFC 6750). NULL: it is left out. */
typedef struct http_challenge {
    const char *error;
    const char *description; /* why, for a person */
    const char *scope;       /* all that is needed */
} http_challenge;

/** Adds WWW-Authenticate with the scheme Bearer. */
void http_add_challenge(const http_request *request, struct MHD_Response *response,
                        const http_challenge *challenge);

/** Answers with the metadata of the protected resource, if there is any. */
enum MHD_Result http_reply_metadata(http_request *request, const char *method);

#endif
