/* SPDX-License-Identifier: MIT */
/**
 * @file more.h
 * What to call for the rows that an answer does not show.
 */
#ifndef SERVER_ANSWERS_MORE_H
#define SERVER_ANSWERS_MORE_H

#include "answers/answer.h"

/** The rows that follow those which an answer shows. */
typedef struct answer_more {
    int64_t count;     /* how many there are, on this page and later ones; 0: none, as far as is known */
    pa_text arguments; /* of the call for the next ones, a JSON object; empty: no call gives them */
    size_t skip;       /* and how many rows of its answer come before them (answer_wish) */
} answer_more;

/**
 * Finds out what comes after an answer.
 *
 * The next page is as long as what was shown. It may begin with rows that were
 * shown already, where only that leaves none out. Where there are no pages, or
 * none of another length, it is the same call, of whose answer rows are skipped;
 * one that changes something is not made again.
 *
 * @param out       to be freed with answer_more_free(). Without arguments when out of memory
 * @param arguments of the call that was answered, a JSON object
 */
void answer_more_of(answer_more *out, const answer_subject *subject, const answer_shown *shown,
                    const char *arguments, size_t length);

void answer_more_free(answer_more *more);

#endif
