/* SPDX-License-Identifier: MIT */
/**
 * @file passed_over.h
 * What of a recording is not compared: how much, and the first names of it.
 */
#ifndef SERVER_CLI_OBSERVE_PASSED_OVER_H
#define SERVER_CLI_OBSERVE_PASSED_OVER_H

#include <stddef.h>

#include "base/text.h"

enum { MAX_PASSED_OVER_NAMES = 5 };

/** Zero-initialised: nothing. */
typedef struct passed_over {
    size_t count;
    char *names[MAX_PASSED_OVER_NAMES]; /* each once; the others are NULL */
    size_t further; /* names for which there was no room; one may be counted several times */
} passed_over;

/** Counts as many answers and takes the name out of the text, which is then empty. */
void passed_over_add(passed_over *one, size_t count, pa_text *name);

/** Complains about them, if there are any, and frees the names. `what`: such as "answers of no operation". */
void passed_over_report(passed_over *one, const char *what);

#endif
