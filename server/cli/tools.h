/* SPDX-License-Identifier: MIT */
/**
 * @file tools.h
 * Finding the tool that the command line names.
 */
#ifndef SERVER_CLI_TOOLS_H
#define SERVER_CLI_TOOLS_H

#include "cli/options.h"

/** The active tool that the options name, or NULL after a complaint. */
const portkey_tool *tools_find(const cli_options *options);

#endif
