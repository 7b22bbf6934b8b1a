/* SPDX-License-Identifier: MIT */
/**
 * @file recording.h
 * Answers from a file: an HTTP archive (HAR 1.2), as browsers and proxies save
 * it, what the sandbox records, or a JSON object that has a list of answers for
 * each operation's name.
 */
#ifndef SERVER_CLI_OBSERVE_RECORDING_H
#define SERVER_CLI_OBSERVE_RECORDING_H

#include "cli/observe/findings.h"
#include "cli/options.h"

/**
 * Compares all answers of success in the file with what is documented. What
 * belongs to no operation, or is not JSON, is passed over; complaints count it
 * and name some of it.
 *
 * @return EXIT_DONE, or EXIT_FAILED after a complaint: an answer could not be compared to its end, or none at all
 */
int recording_read(finding_list *findings, const cli_options *options);

#endif
