/* SPDX-License-Identifier: MIT */
/**
 * @file commands.h
 * The commands. Each returns the exit status.
 */
#ifndef SERVER_CLI_COMMANDS_H
#define SERVER_CLI_COMMANDS_H

#include "cli/options.h"

int command_serve(const cli_options *options);
int command_http(const cli_options *options);
int command_tools(const cli_options *options);
int command_call(const cli_options *options);
int command_diff(const cli_options *options);
int command_export(const cli_options *options);
int command_import(const cli_options *options);
int command_observe(const cli_options *options);
int command_report(const cli_options *options);
int command_sandbox(const cli_options *options);
int command_token(void);

#endif
