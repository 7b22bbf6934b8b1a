/* SPDX-License-Identifier: MIT */
/**
 * @file showing.h
 * An answer on its way into a text, for the files of this room alone.
 */
#ifndef SERVER_ANSWERS_SHOWING_H
#define SERVER_ANSWERS_SHOWING_H

#include "answers/answer.h"
#include "answers/columns.h"

typedef struct answer_showing {
    const answer_subject *subject;
    const answer_wish *wish;
    answer_shown *out;
    portkey_value root;
    portkey_value rows;   /* an array; of type none: the answer is no list */
    answer_fields fields; /* of a row, or of the answer that is no list */
    bool keeps_nulls;
    size_t room;             /* for rows, in bytes */
    size_t cut;              /* cells of a table */
    answer_columns left_out; /* of a table */
} answer_showing;

static inline bool answer_is_list(const answer_showing *showing)
{
    return portkey_value_exists(showing->rows);
}

/** Reads JSON of any length that is laid out here. Returns 0, or what portkey_json_parse() returns. */
int answer_parse(portkey_json **out, const char *text, size_t length);

/**
 * Decides which fields are shown. Where all of them stand beside the rows, the answer is no list from then on.
 *
 * @return false if some do not exist that are wanted: the text says so
 */
bool answer_choose_fields(answer_showing *showing);

/** Notes that the answer is a list, and how many rows it has. */
void answer_count_rows(answer_showing *showing);

/** Shows a list, as many rows as have room, and notes what stands beside them. */
void answer_show_list(answer_showing *showing);

/** Shows what is no list. */
void answer_show_single(answer_showing *showing);

/** Shows what is no JSON. */
void answer_show_plain(answer_showing *showing, const char *bytes, size_t length);

/**
 * Appends a grid as CSV or as a table.
 *
 * @return how many rows had room within the budget, in bytes
 */
size_t answer_append_grid(answer_showing *showing, const answer_columns *columns, portkey_value rows,
                          answer_form form, size_t budget);

/** Takes it back. */
void answer_rewind_grid(answer_showing *showing);

/** Appends JSON, shortened to the budget if it is longer, which is noted then. */
void answer_append_shortened(pa_text *text, answer_showing *showing, const pa_text *json, size_t budget);

#endif
