/* SPDX-License-Identifier: MIT */
#include <stdint.h>
#include <string.h>

#include "answers/grid.h"
#include "answers/width.h"

enum {
    GAP = 2,
    NARROWEST = 4,
    LEGIBLE = 8,                  /* that cells are not cut below while columns can be left out */
    READABLE = 12,                /* the same for ids */
    WIDEST_ID = 256,              /* up to that none is cut, in columns */
    MAX_TABLE = 32 * 1024 * 1024, /* columns of all lines together: one long cell pads every other row */
};

struct table {
    answer_columns columns;
    size_t widths[ANSWER_MAX_COLUMNS];
    size_t least[ANSWER_MAX_COLUMNS]; /* the width of what must not be cut */
    size_t cut;                       /* cells */
    pa_text cell;                     /* the one at hand */
    bool is_id;                       /* which must not be cut */
};

/* ---- how wide the columns are ---- */

static void widen(size_t *width, size_t needed)
{
    if (needed > *width)
        *width = needed;
}

static void append_cell(struct table *table, size_t column, portkey_value row)
{
    const struct answer_column *item = &table->columns.items[column];
    answer_path name = item->path;

    /* The cell before it is at hand yet. */
    if (item->is_value)
        name = (answer_path){table->cell.data, table->cell.length};
    table->is_id = answer_is_name_of_id(name);
    pa_text_clear(&table->cell);
    (void)answer_append_cell(&table->cell, item, row);
}

static void measure_cell(struct table *table, size_t column)
{
    size_t needed = answer_width(table->cell.data, table->cell.length);

    widen(&table->widths[column], needed);
    if (table->is_id)
        widen(&table->least[column], needed);
}

static bool measure(struct table *table, portkey_value rows)
{
    for (size_t i = 0; i < table->columns.count; i++) {
        const answer_path *name = &table->columns.items[i].path;

        table->widths[i] = answer_width(name->name, name->length);
        table->least[i] = answer_is_name_of_id(*name) ? table->widths[i] : 0;
    }
    PORTKEY_FOR_EACH (row, rows)
        for (size_t i = 0; i < table->columns.count; i++) {
            append_cell(table, i, row);
            if (pa_text_failed(&table->cell))
                return false;
            measure_cell(table, i);
        }
    return true;
}

static size_t widest(const struct table *table)
{
    size_t found = 0;

    for (size_t i = 1; i < table->columns.count; i++)
        if (table->widths[i] > table->widths[found])
            found = i;
    return found;
}

/* The width of a column, if none is wider than that but for what must not be cut. */
static size_t width_within(const struct table *table, size_t column, size_t most)
{
    size_t width = table->widths[column], least = table->least[column] > most ? table->least[column] : most;

    return width < least ? width : least;
}

static size_t total(const struct table *table, size_t most)
{
    size_t sum = 0;

    for (size_t i = 0; i < table->columns.count; i++)
        sum += width_within(table, i, most) + (i > 0 ? GAP : 0);
    return sum;
}

/* One that is longer than any id would be is no reason for a table of any size. */
static void limit_ids(struct table *table, size_t most)
{
    size_t share = table->columns.count > 0 ? most / table->columns.count : most;

    share = share < WIDEST_ID ? share : WIDEST_ID;
    for (size_t i = 0; i < table->columns.count; i++)
        if (table->least[i] > share)
            table->least[i] = share;
}

/* Cuts the widest columns to the greatest common width with which all fit, as far as they stay legible. */
static void fit_columns(struct table *table, size_t width)
{
    size_t low = NARROWEST, high = table->columns.count > 0 ? table->widths[widest(table)] : 0;

    if (total(table, high) <= width)
        return;
    while (low < high) {
        size_t middle = low + (high - low + 1) / 2;

        if (total(table, middle) <= width)
            low = middle;
        else
            high = middle - 1;
    }
    for (size_t i = 0; i < table->columns.count; i++)
        table->widths[i] = width_within(table, i, low);
}

/* ---- which columns have room ---- */

static bool has_name(const struct table *table)
{
    for (size_t i = 0; i < table->columns.count; i++)
        if (answer_ends_with(table->columns.items[i].path, "name") ||
            answer_ends_with(table->columns.items[i].path, "slug"))
            return true;
    return false;
}

/* The last id, where a name says what a row is. */
static bool find_spare_id(size_t *column, const struct table *table)
{
    if (!has_name(table))
        return false;
    for (size_t i = table->columns.count; i-- > 0;)
        if (answer_ends_with(table->columns.items[i].path, "id")) {
            *column = i;
            return true;
        }
    return false;
}

static void leave_out(struct table *table, size_t column, answer_columns *left_out)
{
    size_t behind = --table->columns.count - column;

    memmove(&left_out->items[1], &left_out->items[0], left_out->count++ * sizeof(struct answer_column));
    left_out->items[0] = table->columns.items[column];
    memmove(&table->columns.items[column], &table->columns.items[column + 1],
            behind * sizeof(struct answer_column));
    memmove(&table->widths[column], &table->widths[column + 1], behind * sizeof(size_t));
    memmove(&table->least[column], &table->least[column + 1], behind * sizeof(size_t));
}

static void leave_out_columns(struct table *table, size_t width, answer_columns *left_out)
{
    while (table->columns.count > 1) {
        size_t column = table->columns.count - 1;
        bool is_spare_id = find_spare_id(&column, table);

        if (total(table, is_spare_id ? READABLE : LEGIBLE) <= width)
            return;
        leave_out(table, column, left_out);
    }
}

/* ---- writing ---- */

static void append_blanks(pa_text *text, size_t count)
{
    static const char blanks[] = "                                ";

    for (; count >= sizeof(blanks); count -= sizeof(blanks) - 1)
        pa_text_append(text, blanks, sizeof(blanks) - 1);
    pa_text_append(text, blanks, count);
}

/* Without blanks at the end of a line. */
static void pad(pa_text *text, const struct table *table, size_t column, size_t used)
{
    if (column + 1 == table->columns.count) {
        while (text->length > 0 && text->data[text->length - 1] == ' ')
            pa_text_rewind(text, text->length - 1);
        pa_text_append_char(text, '\n');
        return;
    }
    append_blanks(text, table->widths[column] + GAP - used);
}

static void append_fitted(pa_text *text, struct table *table, size_t column, const char *bytes, size_t length)
{
    size_t width = table->widths[column];

    table->cut += answer_width(bytes, length) > width;
    pad(text, table, column, answer_append_shown(text, bytes, length, width));
}

static void append_header(pa_text *text, struct table *table)
{
    for (size_t i = 0; i < table->columns.count; i++) {
        const answer_path *name = &table->columns.items[i].path;

        append_fitted(text, table, i, name->name, name->length);
    }
}

static void append_row(pa_text *text, struct table *table, portkey_value row)
{
    for (size_t i = 0; i < table->columns.count && !pa_text_failed(text); i++) {
        append_cell(table, i, row);
        append_fitted(text, table, i, table->cell.data, table->cell.length);
        if (pa_text_failed(&table->cell))
            text->failed = true;
    }
}

/* Without a width, a table is as wide as all its lines may be together. */
static void fit_table(struct table *table, const answer_fit *fit, size_t rows)
{
    size_t most = MAX_TABLE / (rows + 1), width = fit->width > 0 && fit->width < most ? fit->width : most;

    limit_ids(table, most);
    if (fit->left_out != NULL)
        leave_out_columns(table, width, fit->left_out);
    fit_columns(table, width);
}

static size_t append_rows(pa_text *text, struct table *table, portkey_value row, size_t budget)
{
    size_t begin = text->length, count = 0;

    append_header(text, table);
    for (; portkey_value_exists(row); row = portkey_value_next(row)) {
        size_t end = text->length, cut = table->cut;

        append_row(text, table, row);
        if (pa_text_failed(text))
            break;
        if (text->length - begin > budget) {
            pa_text_rewind(text, end);
            table->cut = cut;
            break;
        }
        count++;
    }
    return count;
}

size_t answer_append_table(pa_text *text, const answer_columns *columns, portkey_value rows, size_t first,
                           answer_fit *fit, size_t budget)
{
    struct table table = {.columns = *columns, .cell = PA_SECRET_TEXT_INIT(text->limit)};
    size_t count = 0;

    if (measure(&table, rows)) {
        fit_table(&table, fit, portkey_value_count(rows));
        count = append_rows(text, &table, answer_row_at(rows, first), budget);
    } else {
        text->failed = true;
    }
    fit->cut = table.cut;
    pa_text_free(&table.cell);
    return count;
}
