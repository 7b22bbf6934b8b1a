/* SPDX-License-Identifier: MIT */
/**
 * @file trust.h
 * Which proxies are believed in what they say of their clients.
 */
#ifndef SERVER_CLI_HTTP_TRUST_H
#define SERVER_CLI_HTTP_TRUST_H

#include "transport/http/address.h"

/** Reads MCP_TRUST_PROXY. EXIT_DONE, or EXIT_USAGE after a complaint on standard error. */
int trust_read(http_trust *out);

#endif
