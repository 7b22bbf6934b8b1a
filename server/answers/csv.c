/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "answers/grid.h"

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

static void append_value(pa_text *text, const char *bytes, size_t length)
{
    if (needs_quotes(bytes, length))
        append_quoted(text, bytes, length);
    else
        pa_text_append(text, bytes, length);
}

static void append_header(pa_text *text, const answer_columns *columns)
{
    for (size_t i = 0; i < columns->count; i++) {
        const answer_path *path = &columns->items[i].path;

        if (i > 0)
            pa_text_append_char(text, ',');
        append_value(text, path->name, path->length);
    }
    pa_text_append_char(text, '\n');
}

static void append_row(pa_text *text, pa_text *cell, const answer_columns *columns, portkey_value row)
{
    for (size_t i = 0; i < columns->count; i++) {
        if (i > 0)
            pa_text_append_char(text, ',');
        pa_text_clear(cell);
        if (answer_append_cell(cell, &columns->items[i], row) != PORTKEY_JSON_NONE)
            append_value(text, cell->length > 0 ? cell->data : "", cell->length);
        text->failed = text->failed || pa_text_failed(cell);
    }
    pa_text_append_char(text, '\n');
}

size_t answer_append_csv(pa_text *text, const answer_columns *columns, portkey_value rows, size_t budget)
{
    pa_text cell = PA_SECRET_TEXT_INIT(text->limit);
    size_t begin = text->length, count = 0;

    append_header(text, columns);
    PORTKEY_FOR_EACH (row, rows) {
        size_t end = text->length;

        append_row(text, &cell, columns, row);
        if (pa_text_failed(text))
            break;
        if (text->length - begin > budget) {
            pa_text_rewind(text, end);
            break;
        }
        count++;
    }
    pa_text_free(&cell);
    return count;
}
