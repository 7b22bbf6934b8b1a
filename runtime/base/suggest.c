/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/internal.h"

/* Names are short; longer ones get no suggestion, which keeps the table below on the stack. */
#define LONGEST 64u

static unsigned least(unsigned a, unsigned b, unsigned c)
{
    unsigned low = a < b ? a : b;

    return low < c ? low : c;
}

/* Levenshtein's distance, one row at a time. */
static unsigned edit_distance(const char *a, size_t a_length, const char *b, size_t b_length)
{
    unsigned row[LONGEST + 1];

    for (unsigned j = 0; j <= b_length; j++)
        row[j] = j;
    for (unsigned i = 1; i <= a_length; i++) {
        unsigned diagonal = row[0];

        row[0] = i;
        for (unsigned j = 1; j <= b_length; j++) {
            unsigned above = row[j];

            row[j] = least(above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1]));
            diagonal = above;
        }
    }
    return row[b_length];
}

void pa_suggest(struct pa_suggestion *suggestion, const char *name, size_t length, const char *candidate)
{
    size_t candidate_length = strlen(candidate);
    unsigned distance;

    if (length == 0 || length > LONGEST || candidate_length > LONGEST)
        return;
    distance = edit_distance(name, length, candidate, candidate_length);
    if (distance > 1 + length / 4)
        return;
    if (suggestion->best == NULL || distance < suggestion->distance) {
        suggestion->best = candidate;
        suggestion->distance = distance;
    }
}
