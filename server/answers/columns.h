/* SPDX-License-Identifier: MIT */
/**
 * @file columns.h
 * Rows as a grid: which columns they have, and what is in a cell.
 */
#ifndef SERVER_ANSWERS_COLUMNS_H
#define SERVER_ANSWERS_COLUMNS_H

#include "answers/fields.h"

/* For each cell a member is looked up: more would take long, and nobody could read them. */
enum { ANSWER_MAX_COLUMNS = ANSWER_MAX_FIELDS };

/** The columns of a grid. Where not all rows are objects there is one, which is the row itself. */
typedef struct answer_columns {
    struct answer_column {
        answer_path path;
        bool is_name;  /* of a member: a dot in it has no meaning */
        bool is_row;   /* the row itself; the path is a heading */
        bool is_value; /* of what the cell before it names */
    } items[ANSWER_MAX_COLUMNS];
    size_t count;
} answer_columns;

/**
 * The fields as columns; without fields, the members of all rows, in the order
 * in which they first occur.
 *
 * @return false where there are none, or too many members, or when out of memory
 */
bool answer_columns_of(answer_columns *out, portkey_value rows, const answer_fields *fields);

/**
 * Whether all rows are objects, nothing in a cell is an object, an array or a text of several lines, and no name has
 * a control character.
 */
bool answer_is_flat(const answer_columns *columns, portkey_value rows);

/** The row of that index; none behind the last. */
portkey_value answer_row_at(portkey_value rows, size_t index);

/** Whether a path's last word is the one given, such as "id" of "workspace_id". */
bool answer_ends_with(answer_path path, const char *word);

/** Whether it is the name of an id or a slug, which must be whole to be of use. */
bool answer_is_name_of_id(answer_path path);

/**
 * Appends what is in a cell: the characters of a string, any other value as
 * JSON, and nothing for null.
 *
 * @return the type of what was appended
 */
portkey_json_type answer_append_cell(pa_text *text, const struct answer_column *column, portkey_value row);

#endif
