/* SPDX-License-Identifier: MIT */
/**
 * @file workflow_host.h
 * Workflows as a command runs them: to their end.
 */
#ifndef SERVER_CLI_WORKFLOW_HOST_H
#define SERVER_CLI_WORKFLOW_HOST_H

#include "base/text.h"
#include "cli/options.h"

/**
 * Runs a workflow with JSON arguments, and shows on standard error, if that is a
 * terminal, what it does. Complaints go there, too.
 *
 * @param answer receives its answer, JSON; to be freed in any case
 * @param loss   what to do if an answer that is shown once does not reach the caller is appended to it; may be NULL
 * @return EXIT_DONE; EXIT_USAGE for arguments that were refused before anything was sent; EXIT_FAILED
 */
int cli_run_workflow(pa_text *answer, pa_text *loss, const cli_options *options, const portkey_tool *tool,
                     const char *arguments, size_t length);

#endif
