/* SPDX-License-Identifier: MIT */
/**
 * @file wish.h
 * What the command report is asked for, checked in words of its options.
 */
#ifndef SERVER_CLI_USAGE_WISH_H
#define SERVER_CLI_USAGE_WISH_H

#include "cli/options.h"

/** Returns EXIT_DONE, or EXIT_USAGE after a complaint. */
int report_wish_check(const cli_report_wish *wish);

#endif
