/* SPDX-License-Identifier: MIT */
/**
 * @file named_workflow.h
 * A workflow that a command of another name runs.
 */
#ifndef SERVER_CLI_NAMED_WORKFLOW_H
#define SERVER_CLI_NAMED_WORKFLOW_H

#include "cli/options.h"

/** What it answered; cli_answer_free() frees it, also after failures. Begins as CLI_ANSWER_INIT. */
typedef struct cli_answer {
    pa_text text;
    portkey_json *document; /* of that text */
} cli_answer;

/** One of at most so many bytes. */
#define CLI_ANSWER_INIT(most)                                                                                \
    {                                                                                                        \
        .text = PA_TEXT_INIT(most)                                                                           \
    }

/**
 * Runs the workflow of that name, if the settings offer it, as cli_run_workflow()
 * does. Its answer must not be one that is shown once.
 *
 * @param arguments a JSON object
 * @return the exit status
 */
int cli_run_named(cli_answer *out, const cli_options *options, const char *name, const pa_text *arguments);

/** Prints it as JSON. Returns the exit status. */
int cli_answer_print(portkey_value answer);

void cli_answer_free(cli_answer *answer);

#endif
