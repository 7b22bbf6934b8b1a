/* SPDX-License-Identifier: MIT */
/**
 * @file describe.h
 * A tool for a person at the terminal.
 */
#ifndef SERVER_CLI_DESCRIBE_H
#define SERVER_CLI_DESCRIBE_H

#include "catalog/metadata_rule.h"

/**
 * Prints what the tool does, its arguments, and a call of it for a shell.
 *
 * @return EXIT_DONE, or EXIT_FAILED after a complaint
 */
int describe_tool(const portkey_tool *tool, const metadata_rule *rule);

#endif
