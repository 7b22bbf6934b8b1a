/* SPDX-License-Identifier: MIT */
/**
 * @file cut.h
 * Shortening one value that is longer than its budget: long strings are cut,
 * long arrays have fewer elements, and what is small stays whole: all
 * but the arrays, if that has room. Where documents say
 * that texts are whole (x-whole-texts), those that have no room are left out.
 */
#ifndef SERVER_ANSWERS_CUT_H
#define SERVER_ANSWERS_CUT_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/text.h"

struct member_facts;

/** The least budget that is kept to whatever the value is. */
enum { CUT_LEAST = 16 };

/**
 * Appends JSON of at most `budget` bytes: the value as it is, if that has room.
 *
 * @param budget CUT_LEAST or more
 * @param known what the documents say of the value; NULL: nothing
 * @param where receives the places that were shortened, such as "data.body, messages (12 of 340)", or the first of many
 */
void answer_append_within(pa_text *text, portkey_value value, const struct member_facts *known, size_t budget,
                          pa_text *where);

/** The greatest length up to `most` at which text can be cut: before a character of UTF-8. */
size_t answer_cut_at(const char *text, size_t length, size_t most);

/**
 * The same of text in which what does not show is escapes already (reveal.h). A joiner or a tag that stayed is not the
 * last: without what follows it would be an escape, and the text would be longer.
 */
size_t answer_cut_shown_at(const char *text, size_t length, size_t most);

#endif
