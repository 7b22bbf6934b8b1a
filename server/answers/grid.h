/* SPDX-License-Identifier: MIT */
/**
 * @file grid.h
 * Rows as CSV, and as a table of columns.
 *
 * Rows are appended whole, as many as the budget has room for.
 */
#ifndef SERVER_ANSWERS_GRID_H
#define SERVER_ANSWERS_GRID_H

#include "answers/columns.h"

/**
 * Appends a line of names, and a line for each row: RFC 4180 with line feeds.
 * An empty string is "", null is nothing. Cells are data for programs and
 * models, so those that a spreadsheet would take for a formula are not changed;
 * characters that do not show are written as escapes (reveal.h).
 *
 * @param first  index of the row to begin with
 * @param budget bytes
 * @return how many rows were appended
 */
size_t answer_append_csv(pa_text *text, const answer_columns *columns, portkey_value rows, size_t first,
                         size_t budget);

/** How wide a table may be, and what that cost. */
typedef struct answer_fit {
    size_t width;             /* in columns of a terminal; 0: as wide as it is */
    answer_columns *left_out; /* receives the columns that have no room; NULL: all are shown */
    size_t cut;               /* receives how many cells were cut: each ends with an ellipsis */
} answer_fit;

/**
 * Appends the same with blanks between columns. A line break is shown as an
 * escape, too. Where the table is too wide, the widest cells are cut, as far as they stay legible; ids and slugs are not
 * but for what is beyond 256 columns. Where that is not enough, columns are left out: ids, if there is a name or a slug,
 * then any, from the last one on. Without leave for that, a table may be wider yet. All lines together have a limit, too.
 *
 * @param budget bytes
 * @return how many rows were appended; 0 without an error if the first has no room
 */
size_t answer_append_table(pa_text *text, const answer_columns *columns, portkey_value rows, size_t first,
                           answer_fit *fit, size_t budget);

#endif
