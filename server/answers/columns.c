/* SPDX-License-Identifier: MIT */
#include "answers/columns.h"

#include <string.h>

#include "answers/json.h"

static const struct answer_column row_itself = {.path = {"value", 5}, .is_row = true};

/* ---- which there are ---- */

static bool has_column(const answer_columns *columns, answer_path name)
{
    for (size_t i = 0; i < columns->count; i++)
        if (columns->items[i].path.length == name.length &&
            memcmp(columns->items[i].path.name, name.name, name.length) == 0)
            return true;
    return false;
}

static bool add_members(answer_columns *columns, portkey_value row)
{
    PORTKEY_FOR_EACH (member, row) {
        answer_path name = {.name = NULL};

        name.name = portkey_value_string(portkey_value_key(member), &name.length);
        if (name.name == NULL)
            return false;
        if (has_column(columns, name))
            continue;
        if (columns->count == ANSWER_MAX_COLUMNS)
            return false;
        columns->items[columns->count++] = (struct answer_column){.path = name, .is_name = true};
    }
    return true;
}

static bool add_all(answer_columns *columns, portkey_value rows)
{
    PORTKEY_FOR_EACH (row, rows)
        if (!add_members(columns, row))
            return false;
    return true;
}

static bool are_objects(portkey_value rows)
{
    PORTKEY_FOR_EACH (row, rows)
        if (portkey_value_type(row) != PORTKEY_JSON_OBJECT)
            return false;
    return true;
}

bool answer_columns_of(answer_columns *out, portkey_value rows, const answer_fields *fields)
{
    out->count = 0;
    if (!are_objects(rows)) {
        out->items[out->count++] = row_itself;
        return true;
    }
    for (size_t i = 0; i < fields->count; i++)
        out->items[out->count++] = (struct answer_column){.path = fields->paths[i]};
    return fields->count > 0 || (add_all(out, rows) && out->count > 0);
}

portkey_value answer_row_at(portkey_value rows, size_t index)
{
    portkey_value row = portkey_value_first(rows);

    for (; index > 0 && portkey_value_exists(row); index--)
        row = portkey_value_next(row);
    return row;
}

bool answer_ends_with(answer_path path, const char *word)
{
    size_t length = strlen(word);

    return path.length >= length && memcmp(path.name + path.length - length, word, length) == 0 &&
           (path.length == length || strchr("._", path.name[path.length - length - 1]) != NULL);
}

bool answer_is_name_of_id(answer_path path)
{
    return answer_ends_with(path, "id") || answer_ends_with(path, "slug");
}

/* ---- what is in a cell ---- */

/* Follows the path through objects. What is left of it, where an array is in the way, is in *rest. */
static portkey_value follow(const struct answer_column *column, portkey_value row, answer_path *rest)
{
    answer_path left = column->path;
    portkey_value value = row;

    *rest = (answer_path){NULL, 0};
    if (column->is_row)
        return row;
    if (column->is_name)
        return answer_member(row, left);
    while (left.length > 0 && portkey_value_type(value) == PORTKEY_JSON_OBJECT)
        value = answer_path_member(value, left, &left);
    *rest = left;
    return value;
}

static bool is_nested(portkey_value value)
{
    return portkey_value_type(value) == PORTKEY_JSON_OBJECT ||
           portkey_value_type(value) == PORTKEY_JSON_ARRAY;
}

static bool is_line_end(const char *escape)
{
    return escape[1] == 'n' || escape[1] == 'r' || strncmp(escape, "\\u000", 5) == 0;
}

/* Whether it takes one line: a text with several could pass for rows. */
static bool is_plain(portkey_value value)
{
    size_t length;
    const char *raw = portkey_value_raw(value, &length);

    if (is_nested(value))
        return false;
    for (size_t at = 0; at + 1 < length; at += raw[at] == '\\' ? 2 : 1)
        if (raw[at] == '\\' && is_line_end(raw + at))
            return false;
    return true;
}

/* Others may have chosen the names, of which several lines could pass for rows as well. */
static bool has_control(answer_path name)
{
    for (size_t i = 0; i < name.length; i++)
        if ((unsigned char)name.name[i] < ' ' || name.name[i] == '\x7f')
            return true;
    return false;
}

static bool are_headings(const answer_columns *columns)
{
    for (size_t i = 0; i < columns->count; i++)
        if (has_control(columns->items[i].path))
            return false;
    return true;
}

bool answer_is_flat(const answer_columns *columns, portkey_value rows)
{
    if (!are_headings(columns))
        return false;
    PORTKEY_FOR_EACH (row, rows) {
        if (portkey_value_type(row) != PORTKEY_JSON_OBJECT)
            return false;
        for (size_t i = 0; i < columns->count; i++) {
            answer_path rest;

            if (!is_plain(follow(&columns->items[i], row, &rest)))
                return false;
        }
    }
    return true;
}

static void append_nested(pa_text *text, portkey_value value, answer_path rest)
{
    answer_fields fields = {.paths = {rest}, .count = rest.length > 0};
    pa_writer writer = pa_write_to(text);

    answer_write_chosen(&writer, value, &fields, false);
}

static void append_scalar(pa_text *text, portkey_value value)
{
    size_t length;
    const char *bytes = portkey_value_raw(value, &length);

    if (portkey_value_type(value) == PORTKEY_JSON_STRING) {
        bytes = portkey_value_string(value, &length);
        if (bytes == NULL) {
            text->failed = true;
            return;
        }
    }
    pa_text_append(text, bytes, length);
}

portkey_json_type answer_append_cell(pa_text *text, const struct answer_column *column, portkey_value row)
{
    bool is_object = portkey_value_type(row) == PORTKEY_JSON_OBJECT;
    answer_path rest = {NULL, 0};
    portkey_value value = row;

    if (is_object)
        value = follow(column, row, &rest);
    if (is_nested(value))
        append_nested(text, value, rest);
    else if (portkey_value_type(value) == PORTKEY_JSON_NULL || rest.length > 0 ||
             !portkey_value_exists(value))
        return PORTKEY_JSON_NONE;
    else
        append_scalar(text, value);
    return portkey_value_type(value);
}
