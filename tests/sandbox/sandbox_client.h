/* SPDX-License-Identifier: MIT */
/**
 * @file sandbox_client.h
 * A sandbox in memory, over HTTP, and a client of it.
 */
#ifndef TESTS_SANDBOX_CLIENT_H
#define TESTS_SANDBOX_CLIENT_H

#include "check.h"
#include "sandbox/http/http.h"

struct sandbox_client {
    portkey_sandbox *sandbox;
    http_server *server;
    portkey_client *client;
};

/** In memory, with the clock standing, and the company of the demo. */
extern const sandbox_options sandbox_client_demo;

/** Starts. `options` may be NULL: in memory, with the clock standing, and empty. */
void sandbox_client_start(struct sandbox_client *out, const sandbox_options *options);

void sandbox_client_stop(struct sandbox_client *client);

/** A client of a sandbox elsewhere, such as http://127.0.0.1:7678/v1, to be freed by the caller. */
portkey_client *sandbox_client_at(const char *url, const char *key);

/** A client with another key, to be freed by the caller. */
portkey_client *sandbox_client_with_key(const struct sandbox_client *client, const char *key);

/**
 * Calls an operation. `arguments` are JSON.
 *
 * @return 0 or a negative code; the response of a success
 */
int sandbox_client_call(portkey_response **out, portkey_client *client, const char *operation,
                        const char *arguments, portkey_error *error);

/** The answer of a call that must succeed. It belongs to the response, which the caller frees. */
portkey_value sandbox_client_get(portkey_response **out, portkey_client *client, const char *operation,
                                 const char *arguments);

/** Calls what must succeed, and forgets the answer. */
void sandbox_client_do(portkey_client *client, const char *operation, const char *arguments);

#endif
