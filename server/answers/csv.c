/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "answers/grid.h"
#include "answers/reveal.h"

struct csv {
    pa_text *text;
    pa_text cell;  /* the one at hand */
    pa_text shown; /* the same with escapes for what does not show */
};

static bool needs_quotes(const char *bytes, size_t length)
{
    if (length == 0 || bytes[0] == ' ' || bytes[length - 1] == ' ')
        return true;
    for (size_t i = 0; i < length; i++)
        if (strchr(",\"\r\n", bytes[i]) != NULL && bytes[i] != '\0')
            return true;
    return false;
}

static void append_quoted(pa_text *text, const char *bytes, size_t length)
{
    pa_text_append_char(text, '"');
    for (size_t i = 0; i < length; i++) {
        if (bytes[i] == '"')
            pa_text_append_char(text, '"');
        pa_text_append_char(text, bytes[i]);
    }
    pa_text_append_char(text, '"');
}

static void append_value(struct csv *csv, const char *bytes, size_t length)
{
    pa_text_clear(&csv->shown);
    reveal_append_text(&csv->shown, bytes, length, true);
    if (pa_text_failed(&csv->shown))
        csv->text->failed = true;
    else if (needs_quotes(csv->shown.data, csv->shown.length))
        append_quoted(csv->text, csv->shown.data, csv->shown.length);
    else
        pa_text_append(csv->text, csv->shown.data, csv->shown.length);
}

static void append_header(struct csv *csv, const answer_columns *columns)
{
    for (size_t i = 0; i < columns->count; i++) {
        const answer_path *path = &columns->items[i].path;

        if (i > 0)
            pa_text_append_char(csv->text, ',');
        append_value(csv, path->name, path->length);
    }
    pa_text_append_char(csv->text, '\n');
}

static void append_row(struct csv *csv, const answer_columns *columns, portkey_value row)
{
    for (size_t i = 0; i < columns->count; i++) {
        if (i > 0)
            pa_text_append_char(csv->text, ',');
        pa_text_clear(&csv->cell);
        if (answer_append_cell(&csv->cell, &columns->items[i], row) != PORTKEY_JSON_NONE)
            append_value(csv, csv->cell.data, csv->cell.length);
        csv->text->failed = csv->text->failed || pa_text_failed(&csv->cell);
    }
    pa_text_append_char(csv->text, '\n');
}

size_t answer_append_csv(pa_text *text, const answer_columns *columns, portkey_value rows, size_t first,
                         size_t budget)
{
    struct csv csv = {text, PA_SECRET_TEXT_INIT(text->limit), PA_SECRET_TEXT_INIT(text->limit)};
    size_t begin = text->length, count = 0;
    portkey_value row = answer_row_at(rows, first);

    append_header(&csv, columns);
    for (; portkey_value_exists(row); row = portkey_value_next(row)) {
        size_t end = text->length;

        append_row(&csv, columns, row);
        if (pa_text_failed(text))
            break;
        if (text->length - begin > budget) {
            pa_text_rewind(text, end);
            break;
        }
        count++;
    }
    pa_text_free(&csv.cell);
    pa_text_free(&csv.shown);
    return count;
}
