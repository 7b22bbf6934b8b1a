/* SPDX-License-Identifier: MIT */
/**
 * @file variables.h
 * Which variables of the environment there are.
 */
#ifndef SERVER_CLI_HTTP_VARIABLES_H
#define SERVER_CLI_HTTP_VARIABLES_H

/** Warns of variables that begin with MCP_ and mean nothing here, each with the one that is probably meant. */
void variables_check(void);

#endif
