/* SPDX-License-Identifier: MIT */
/**
 * @file survey.h
 * Answers from the API itself: a GET of each operation of the control plane
 * that is offered and whose required arguments earlier answers have.
 */
#ifndef SERVER_CLI_OBSERVE_SURVEY_H
#define SERVER_CLI_OBSERVE_SURVEY_H

#include "cli/observe/findings.h"
#include "cli/options.h"

/**
 * Calls one after the other, each once and for no longer than ten minutes in
 * all, and compares the answers with what is documented. A line on standard
 * error says of each operation that was not called, or whose call failed, why.
 *
 * @return EXIT_DONE, or EXIT_FAILED after a complaint: the key was refused, no call succeeded, the time was over, or
 *         an answer could not be compared to its end
 */
int survey_run(finding_list *findings, const cli_options *options);

#endif
