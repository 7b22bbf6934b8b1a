/* SPDX-License-Identifier: MIT */
/**
 * @file texts.h
 * The values of an option that can be given several times.
 */
#ifndef SERVER_CLI_TEXTS_H
#define SERVER_CLI_TEXTS_H

#include <stddef.h>

enum { CLI_MAX_TEXTS = 16 };

typedef struct cli_texts {
    const char *items[CLI_MAX_TEXTS];
    size_t count;
} cli_texts;

#endif
