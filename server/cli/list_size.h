/* SPDX-License-Identifier: MIT */
/**
 * @file list_size.h
 * How much of a model's context a list of tools takes.
 */
#ifndef SERVER_CLI_LIST_SIZE_H
#define SERVER_CLI_LIST_SIZE_H

#include "cli/options.h"

typedef struct list_size {
    size_t tools;
    size_t bytes;
    size_t tokens; /* estimated */
} list_size;

/** Measures the array in the response to tools/list on a surface. Returns false when out of memory. */
bool list_size_of(list_size *out, const cli_options *options, surface_kind surface);

/**
 * Estimates the tokens of JSON and of English. It lies between the counts of
 * OpenAI's o200k and of an older tokenizer of Anthropic's.
 */
size_t tokens_estimate(const char *text, size_t length);

#endif
