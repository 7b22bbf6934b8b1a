/* SPDX-License-Identifier: MIT */
/**
 * @file gate.h
 * Who may come in over HTTP, and on whose behalf: the server's own principal,
 * or one for each Portkey key that clients send.
 */
#ifndef SERVER_CLI_HTTP_GATE_H
#define SERVER_CLI_HTTP_GATE_H

#include "base/list.h"
#include "catalog/portkey_catalog.h"
#include "transport/http/http_transport.h"

typedef struct cli_gate {
    const char *token;   /* that clients must send; NULL: none */
    bool has_client_key; /* clients send the Portkey key that is used for them; the server has none */
    portkey_principal shared;
    pa_list owners; /* with keys of their own */
} cli_gate;

/** The gate as the transport calls it. `gate` must stay where it is until the transport is closed. */
http_gate cli_gate_open(cli_gate *gate);

#endif
