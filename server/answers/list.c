/* SPDX-License-Identifier: MIT */
/* Answers that are lists: rows, as many as have room, and what stands beside them. */
#include <string.h>

#include "answers/grid.h"
#include "answers/json.h"
#include "answers/showing.h"

/* ---- what stands beside the rows ---- */

static bool is_rows(const answer_showing *showing, portkey_value member)
{
    const char *name = showing->subject->rows;

    return portkey_value_is(portkey_value_key(member), name);
}

/* {"object":"list"} says nothing. */
static bool says_list(portkey_value member)
{
    return portkey_value_is(portkey_value_key(member), "object") && portkey_value_is(member, "list");
}

static void write_rest(pa_text *rest, const answer_showing *showing)
{
    pa_writer writer = pa_write_to(rest);

    pa_begin_object(&writer);
    PORTKEY_FOR_EACH (member, showing->root) {
        bool is_null = portkey_value_type(member) == PORTKEY_JSON_NULL && !showing->keeps_nulls;

        if (is_rows(showing, member) || says_list(member) || is_null)
            continue;
        answer_write_key(&writer, member);
        answer_write_value(&writer, member, showing->keeps_nulls);
    }
    pa_end(&writer);
}

/* Appends an object, which is "{}" where there is nothing. It may have a quarter of the budget. */
static void append_rest(pa_text *rest, answer_showing *showing)
{
    pa_text whole = PA_SECRET_TEXT_INIT(ANSWER_MAX_TEXT);

    if (portkey_value_type(showing->root) == PORTKEY_JSON_OBJECT)
        write_rest(&whole, showing);
    else
        pa_text_append_string(&whole, "{}");
    answer_append_shortened(rest, showing, &whole, showing->wish->budget / 4);
    pa_text_free(&whole);
}

static void note_rest(answer_showing *showing, const pa_text *rest)
{
    if (rest->length <= 2)
        return;
    pa_text_append_string(&showing->out->note, "Beside the rows: ");
    pa_text_append(&showing->out->note, rest->data, rest->length);
    pa_text_append_char(&showing->out->note, '\n');
}

/* ---- as JSON ---- */

/* One that is too long by itself, and is the first, is shortened: else no way would lead past it. */
static void append_first_row(pa_text *text, answer_showing *showing, size_t budget)
{
    pa_text row = PA_SECRET_TEXT_INIT(ANSWER_MAX_TEXT);
    pa_writer writer = pa_write_to(&row);

    answer_write_chosen(&writer, portkey_value_first(showing->rows), &showing->fields, showing->keeps_nulls);
    answer_append_shortened(text, showing, &row, budget);
    pa_text_free(&row);
}

/* Returns how many have room. */
static size_t append_rows(pa_text *text, answer_showing *showing, size_t budget)
{
    pa_writer writer = pa_write_to(text);
    size_t begin = text->length, end = begin, count = 0;

    pa_begin_array(&writer);
    PORTKEY_FOR_EACH (row, showing->rows) {
        end = text->length;
        answer_write_chosen(&writer, row, &showing->fields, showing->keeps_nulls);
        if (pa_text_failed(text))
            return count;
        if (text->length - begin > budget) {
            pa_text_rewind(text, end);
            break;
        }
        count++;
    }
    if (count == 0 && portkey_value_count(showing->rows) > 0) {
        append_first_row(text, showing, budget);
        count = 1;
    }
    pa_end(&writer);
    return count;
}

static size_t append_json(answer_showing *showing, const pa_text *rest)
{
    pa_text *text = &showing->out->text;
    bool is_member = portkey_value_type(showing->root) == PORTKEY_JSON_OBJECT;
    size_t used = rest->length, budget = showing->wish->budget, count;

    if (is_member) {
        pa_text_append_char(text, '{');
        pa_append_json_string(text, showing->subject->rows, strlen(showing->subject->rows));
        pa_text_append_char(text, ':');
    }
    count = append_rows(text, showing, budget > used ? budget - used : 0);
    if (is_member) {
        pa_text_append_string(text, rest->length > 2 ? "," : "");
        pa_text_append(text, rest->data + 1, rest->length - 1);
    }
    return count;
}

/* ---- as a grid ---- */

/* Returns how many rows have room. */
static size_t append_grid(answer_showing *showing, const answer_columns *columns, answer_form form,
                          size_t budget)
{
    pa_text *text = &showing->out->text;

    return form == ANSWER_CSV
               ? answer_append_csv(text, columns, showing->rows, budget)
               : answer_append_table(text, columns, showing->rows, showing->wish->width, budget);
}

static answer_form form_of(const answer_showing *showing, const answer_columns *columns)
{
    if (showing->wish->form != ANSWER_AUTOMATIC)
        return showing->wish->form;
    return columns->count > 0 && answer_is_flat(columns, showing->rows) ? ANSWER_CSV : ANSWER_JSON;
}

/* Returns false where they are to be shown as JSON, or must be. */
static bool show_grid(answer_showing *showing, const pa_text *rest)
{
    size_t budget = showing->wish->budget > rest->length ? showing->wish->budget - rest->length : 0;
    answer_columns columns;
    answer_form form;
    size_t shown;

    if (!answer_columns_of(&columns, showing->rows, &showing->fields))
        return false;
    form = form_of(showing, &columns);
    if (form == ANSWER_JSON)
        return false;
    shown = append_grid(showing, &columns, form, budget);
    if (shown == 0 && showing->out->rows > 0) {
        pa_text_rewind(&showing->out->text, 0);
        return false;
    }
    showing->out->left = showing->out->rows - shown;
    note_rest(showing, rest);
    return true;
}

/* ---- all of it ---- */

/* Who is shown a summary should know that there is more. */
static void note_fields(answer_showing *showing)
{
    size_t count = portkey_value_count(portkey_value_first(showing->rows));

    if (showing->wish->has_fields || showing->fields.count == 0 || count <= showing->fields.count)
        return;
    pa_text_append_integer(&showing->out->note, (int64_t)showing->fields.count);
    pa_text_append_string(&showing->out->note, " of ");
    pa_text_append_integer(&showing->out->note, (int64_t)count);
    pa_text_append_string(&showing->out->note, " fields are shown; ");
    pa_text_append_string(&showing->out->note, showing->wish->all_words);
    pa_text_append_string(&showing->out->note, " shows all.\n");
}

void answer_show_list(answer_showing *showing)
{
    pa_text rest = PA_SECRET_TEXT_INIT(ANSWER_MAX_TEXT);

    showing->out->is_list = true;
    showing->out->rows = portkey_value_count(showing->rows);
    append_rest(&rest, showing);
    if (pa_text_failed(&rest))
        showing->out->text.failed = true;
    else if (!show_grid(showing, &rest))
        showing->out->left = showing->out->rows - append_json(showing, &rest);
    note_fields(showing);
    pa_text_free(&rest);
}
