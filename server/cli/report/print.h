/* SPDX-License-Identifier: MIT */
/**
 * @file print.h
 * A report of usage for a person at the terminal.
 */
#ifndef SERVER_CLI_REPORT_PRINT_H
#define SERVER_CLI_REPORT_PRINT_H

#include <portkeyadmin/portkeyadmin.h>

#include "cli/report/page.h"

/** Prints what the workflow usage_report answers. */
void print_report(const text_page *page, portkey_value report);

#endif
