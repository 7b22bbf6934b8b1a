/* SPDX-License-Identifier: MIT */
/**
 * @file passes.h
 * What changes the values of answers before fields are chosen of them: a list
 * of passes, each of which reads JSON and writes JSON, in its order.
 *
 * To add one, write a file of its own with an answer_pass and name it in
 * passes.c. Passes see the whole answer, its envelope included. They do not run
 * where answers are shown as the API sent them (--answers full).
 */
#ifndef SERVER_ANSWERS_PASSES_H
#define SERVER_ANSWERS_PASSES_H

#include "answers/answer.h"

typedef struct answer_pass {
    /**
     * Whether it has to do with the answers of the subject. One that leaves
     * something out asks answer_wants_all(wish), too.
     */
    bool (*is_for)(const answer_subject *subject, const answer_wish *wish);

    /**
     * Writes the whole answer anew: JSON of at most 64 levels. Nothing at all
     * leaves the answer as it is.
     *
     * @param out  its cap is six times the answer's length, and 64 KiB at least
     * @param note receives whole lines for the reader, with a line end after each: what was changed, and how to get
     *             it unchanged (wish->all_words)
     */
    void (*rewrite)(pa_text *out, portkey_value root, const answer_subject *subject, const answer_wish *wish,
                    pa_text *note);
} answer_pass;

/** Series of figures with fewer rows. */
extern const answer_pass answer_merge_pass;

/** Texts that are mostly long, by their beginning. */
extern const answer_pass answer_shorten_pass;

/** Characters that do not show (reveal.h). */
extern const answer_pass answer_reveal_pass;

/** In their order; NULL at the end. */
extern const answer_pass *const answer_passes[];

#endif
