/* SPDX-License-Identifier: MIT */
/**
 * @file http.h
 * The sandbox over HTTP, on the loopback interface alone.
 */
#ifndef SERVER_SANDBOX_HTTP_H
#define SERVER_SANDBOX_HTTP_H

#include <stdint.h>
#include <stdio.h>

#include "sandbox/fault/fault.h"
#include "sandbox/sandbox.h"

typedef struct http_server http_server;

typedef struct http_options {
    uint16_t port;      /* 0: any that is free */
    FILE *recording;    /* NULL: none */
    fault_rules faults; /* which PUT /sandbox/faults replaces */
} http_options;

/**
 * Listens on 127.0.0.1 and answers in a thread of its own, in which alone the
 * sandbox is used from then on.
 *
 * @param options are copied
 * @return NULL on failure; errno says why, or is 0 if the cause is not known
 */
http_server *http_start(portkey_sandbox *sandbox, const http_options *options);

/** The port it listens on. */
uint16_t http_port(const http_server *server);

/** Stops. Requests that are under way are answered or cut off. Accepts NULL. */
void http_stop(http_server *server);

#endif
