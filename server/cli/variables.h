/* SPDX-License-Identifier: MIT */
/**
 * @file variables.h
 * Which variables of the environment there are.
 */
#ifndef SERVER_CLI_VARIABLES_H
#define SERVER_CLI_VARIABLES_H

#include <stdbool.h>

/**
 * Warns of variables that mean nothing here, each with the one that is probably meant: of what begins with PORTKEY_
 * where there is one, and where MCP is served over HTTP of what begins with MCP_, RATE_LIMIT_ and CLERK_.
 */
void variables_check(bool is_http);

#endif
