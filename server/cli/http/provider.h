/* SPDX-License-Identifier: MIT */
/**
 * @file provider.h
 * The login provider whose tokens are taken, as the environment names it, and
 * what clients are told of it.
 */
#ifndef SERVER_CLI_HTTP_PROVIDER_H
#define SERVER_CLI_HTTP_PROVIDER_H

#include "access/gate.h"
#include "cli/http/operation.h"

enum { PROVIDER_MAX_ITEMS = 32, PROVIDER_MAX_TEXT = 16 * 1024, PROVIDER_MAX_URL = 1024 };

typedef struct http_provider {
    const http_operation *operation; /* whose log gets what is wrong with the keys */
    bool is_there;
    jwt_rules rules; /* points to what follows */
    const char *audiences[PROVIDER_MAX_ITEMS];
    jwt_required_claim claims[PROVIDER_MAX_ITEMS];
    const char *scopes[PROVIDER_MAX_ITEMS];
    char resource[PROVIDER_MAX_URL]; /* this server, as clients name it */
    char metadata_url[PROVIDER_MAX_URL];
    char scope[PROVIDER_MAX_TEXT + 32]; /* that a client should ask for */
    char needed[PROVIDER_MAX_TEXT];     /* of which a token must have all */
    pa_text metadata;
    http_login login;
    char text[PROVIDER_MAX_TEXT]; /* copies of lists, taken apart */
    size_t used;
} http_provider;

/** Reads MCP_JWT_*. EXIT_DONE, or EXIT_USAGE after a complaint on standard error. `out` must stay where it is. */
int provider_read_jwt(http_provider *out, access_options *access);

/** Reads CLERK_*, in the same way. */
int provider_read_clerk(http_provider *out, access_options *access);

/**
 * Fills in what depends on where the server is.
 *
 * @param base the URL that clients use, without a path
 * @return EXIT_DONE, or EXIT_USAGE after a complaint
 */
int provider_place(http_provider *provider, const char *base);

void provider_free(http_provider *provider);

#endif
