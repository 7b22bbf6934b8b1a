/* SPDX-License-Identifier: MIT */
/* Answers that are lists: rows, as many as have room, and what stands beside them. */
#include <string.h>

#include "answers/json.h"
#include "answers/outside.h"
#include "answers/showing.h"

enum { PUNCTUATION = 8 }; /* around the name of the list, and behind its last row */

static size_t wanted(const answer_showing *showing)
{
    return showing->out->rows - showing->out->skipped;
}

static portkey_value first_wanted(const answer_showing *showing)
{
    return answer_row_at(showing->rows, showing->out->skipped);
}

/* ---- what stands beside the rows ---- */

/* What is left of the path to the rows where the member is on it; of no name where it is not. */
static bool leads_to_rows(answer_path *rest, answer_path path, portkey_value member)
{
    answer_path first = answer_path_first(path, rest);

    return portkey_value_equals_string(portkey_value_key(member), first.name, first.length);
}

/* {"object":"list"} says nothing. */
static bool says_nothing(const answer_showing *showing, portkey_value member)
{
    if (portkey_value_type(member) == PORTKEY_JSON_NULL)
        return !showing->keeps_nulls;
    return portkey_value_is(portkey_value_key(member), "object") && portkey_value_is(member, "list");
}

/* Of several members with the name of the list, the last is shown. */
static bool is_rows(const answer_showing *showing, portkey_value member)
{
    size_t length;

    return portkey_value_raw(member, &length) == portkey_value_raw(showing->rows, &length);
}

/* Writes what the rows, which `path` leads to, are in; and the rows, if they are given a writer. */
static void write_around(pa_writer *writer, answer_showing *showing, portkey_value object, answer_path path,
                         void (*write_rows)(pa_writer *writer, answer_showing *showing))
{
    pa_begin_object(writer);
    PORTKEY_FOR_EACH (member, object) {
        answer_path rest;
        bool is_on_path = leads_to_rows(&rest, path, member), is_end = is_on_path && rest.length == 0;

        if ((is_end && (write_rows == NULL || !is_rows(showing, member))) || says_nothing(showing, member))
            continue;
        answer_write_key(writer, member);
        if (!is_on_path)
            answer_write_value(writer, member, showing->keeps_nulls);
        else if (is_end)
            write_rows(writer, showing);
        else
            write_around(writer, showing, member, rest, write_rows);
    }
    pa_end(writer);
}

static answer_path path_to_rows(const answer_showing *showing)
{
    return (answer_path){showing->subject->rows, strlen(showing->subject->rows)};
}

static bool has_rest(const answer_showing *showing)
{
    return portkey_value_type(showing->root) == PORTKEY_JSON_OBJECT;
}

/* Appends an object, which is "{}" where there is nothing. */
static void append_rest(pa_text *rest, answer_showing *showing)
{
    pa_writer writer = pa_write_to(rest);

    if (has_rest(showing))
        write_around(&writer, showing, showing->root, path_to_rows(showing), NULL);
    else
        pa_text_append_string(rest, "{}");
}

/* What stands beside the rows. */
struct rest {
    pa_text all;
    pa_text ours; /* that may stand in a note */
    bool is_ours; /* that is all of it */
};

static bool is_nothing(const pa_text *rest)
{
    return rest->length <= 2;
}

/* In a note it may have a quarter of the budget. */
static size_t room_of_rest(const answer_showing *showing, const pa_text *rest)
{
    size_t most = showing->wish->budget / 4, length = is_nothing(rest) ? 0 : rest->length;

    return length < most ? length : most;
}

/* Writes what may stand in a note for a model, which has our words alone. Returns whether that is all. */
static bool write_ours(pa_writer *writer, const answer_showing *showing, portkey_value rest)
{
    bool is_all = true;

    pa_begin_object(writer);
    PORTKEY_FOR_EACH (member, rest) {
        bool is_ours = outside_is_ours(showing->subject->operation, member);

        is_all = is_all && is_ours;
        if (is_ours)
            answer_write_member(writer, member);
    }
    pa_end(writer);
    return is_all;
}

/* Returns whether nothing has to be left out. */
static bool append_ours(pa_text *ours, const answer_showing *showing, const pa_text *rest)
{
    pa_writer writer = pa_write_to(ours);
    portkey_json *document = NULL;
    bool is_all = true;

    if (!showing->wish->is_for_model)
        pa_text_append(ours, rest->data, rest->length);
    else if (answer_parse(&document, rest->data, rest->length) < 0)
        ours->failed = true;
    else
        is_all = write_ours(&writer, showing, portkey_json_root(document));
    portkey_json_free(document);
    return is_all;
}

static void note_members(answer_showing *showing, const pa_text *rest)
{
    pa_text shortened = PA_SECRET_TEXT_INIT(ANSWER_MAX_TEXT);

    if (is_nothing(rest))
        return;
    answer_append_shortened(&shortened, showing, rest, room_of_rest(showing, rest));
    pa_text_append_string(&showing->out->note, "Beside the rows: ");
    if (!pa_text_failed(&shortened))
        pa_text_append(&showing->out->note, shortened.data, shortened.length);
    pa_text_append_char(&showing->out->note, '\n');
    pa_text_free(&shortened);
}

static void note_rest(answer_showing *showing, const struct rest *rest)
{
    if (pa_text_failed(&rest->ours))
        showing->out->note.failed = true;
    else
        note_members(showing, &rest->ours);
    if (!rest->is_ours)
        pa_text_append_string(&showing->out->note,
                              "Other members beside the rows are left out, as others may have written them; "
                              "format json shows them where they have room.\n");
}

/* ---- as JSON ---- */

/* One that is too long by itself, and is the first, is shortened: else no way would lead past it. */
static void write_first_row(pa_writer *writer, answer_showing *showing, size_t budget)
{
    pa_text row = PA_SECRET_TEXT_INIT(ANSWER_MAX_TEXT), shortened = PA_SECRET_TEXT_INIT(ANSWER_MAX_TEXT);
    pa_writer of_row = pa_write_to(&row);

    answer_write_chosen(&of_row, first_wanted(showing), &showing->fields, showing->keeps_nulls);
    answer_append_shortened(&shortened, showing, &row, budget);
    if (pa_text_failed(&shortened) || shortened.length == 0)
        writer->text->failed = true;
    else
        pa_write_json(writer, shortened.data, shortened.length);
    pa_text_free(&row);
    pa_text_free(&shortened);
}

/* Writes as many as there is room for behind what is there, and at least one. */
static void write_rows(pa_writer *writer, answer_showing *showing)
{
    size_t budget = showing->room, begin = writer->text->length, count = 0;
    portkey_value row = first_wanted(showing);

    pa_begin_array(writer);
    for (; portkey_value_exists(row); row = portkey_value_next(row)) {
        size_t end = writer->text->length;
        pa_writer before = *writer;

        answer_write_chosen(writer, row, &showing->fields, showing->keeps_nulls);
        if (pa_text_failed(writer->text))
            return;
        if (writer->text->length - begin > budget) {
            pa_text_rewind(writer->text, end);
            *writer = before;
            break;
        }
        count++;
    }
    if (count == 0 && wanted(showing) > 0) {
        write_first_row(writer, showing, budget);
        count = 1;
    }
    pa_end(writer);
    showing->out->left = wanted(showing) - count;
}

/* What stands beside the rows is a note where it would leave them little room. */
static void show_json(answer_showing *showing, const struct rest *rest)
{
    pa_writer writer = pa_write_to(&showing->out->text);
    size_t budget = showing->wish->budget;
    size_t around = rest->all.length + strlen(showing->subject->rows) + PUNCTUATION;
    bool is_long = around > budget / 4;

    if (is_long)
        around = room_of_rest(showing, &rest->all) + PUNCTUATION;
    showing->room = budget > around ? budget - around : 0;
    if (has_rest(showing) && !is_long) {
        write_around(&writer, showing, showing->root, path_to_rows(showing), write_rows);
        return;
    }
    write_rows(&writer, showing);
    note_rest(showing, rest);
}

/* ---- as a grid ---- */

/* Appends as many rows as have room. Returns false where not even one has, or the names of the columns. */
static bool append_grid(answer_showing *showing, const answer_columns *columns, answer_form form,
                        size_t budget)
{
    size_t shown = answer_append_grid(showing, columns, showing->rows, form, budget);

    showing->out->left = wanted(showing) - shown;
    return shown > 0 || (wanted(showing) == 0 && showing->out->text.length <= budget);
}

/* Without room in a note for the rest, rows are shown in the form that has a place for it. */
static answer_form form_of(const answer_showing *showing, const answer_columns *columns,
                           const struct rest *rest)
{
    if (showing->wish->form != ANSWER_AUTOMATIC)
        return showing->wish->form;
    return columns->count > 0 && answer_is_flat(columns, showing->rows) && rest->is_ours ? ANSWER_CSV
                                                                                         : ANSWER_JSON;
}

/* Returns false where they are to be shown as JSON, or must be. */
static bool show_grid(answer_showing *showing, const struct rest *rest)
{
    size_t budget = showing->wish->budget - room_of_rest(showing, &rest->all);
    answer_columns columns;
    answer_form form;

    if (!answer_columns_of(&columns, showing->rows, &showing->fields))
        return false;
    form = form_of(showing, &columns, rest);
    if (form == ANSWER_JSON)
        return false;
    if (!append_grid(showing, &columns, form, budget)) {
        answer_rewind_grid(showing);
        return false;
    }
    note_rest(showing, rest);
    return true;
}

/* ---- all of it ---- */

/* 0 where the answer does not say it. */
static int64_t total_of(const answer_showing *showing)
{
    const portkey_operation *operation = showing->subject->operation;
    const char *pointer = operation != NULL ? portkey_operation_rows_total(operation) : NULL;
    int64_t total = 0;

    if (pointer != NULL)
        (void)portkey_value_integer(portkey_value_at(showing->root, pointer), &total);
    return total > 0 ? total : 0;
}

static size_t most_members(portkey_value rows)
{
    size_t most = 0;

    PORTKEY_FOR_EACH (row, rows) {
        size_t count = portkey_value_count(row);

        most = count > most ? count : most;
    }
    return most;
}

/* Who is shown a summary should know that there is more. */
static void note_fields(answer_showing *showing)
{
    size_t count = most_members(showing->rows);

    if (showing->wish->has_fields || showing->fields.count == 0 || count <= showing->fields.count)
        return;
    pa_text_append_integer(&showing->out->note, (int64_t)showing->fields.count);
    pa_text_append_string(&showing->out->note, " of ");
    pa_text_append_integer(&showing->out->note, (int64_t)count);
    pa_text_append_string(&showing->out->note, " fields are shown; ");
    pa_text_append_string(&showing->out->note, showing->wish->all_words);
    pa_text_append_string(&showing->out->note, " shows all.\n");
}

static void skip(answer_showing *showing)
{
    answer_shown *out = showing->out;

    out->skipped = showing->wish->skip < out->rows ? showing->wish->skip : out->rows;
    if (out->skipped == 0)
        return;
    pa_text_append_string(&out->note, "The first ");
    pa_text_append_integer(&out->note, (int64_t)out->skipped);
    pa_text_append_string(&out->note, " of ");
    pa_text_append_integer(&out->note, (int64_t)out->rows);
    pa_text_append_string(&out->note, " rows are skipped.\n");
}

void answer_count_rows(answer_showing *showing)
{
    showing->out->is_list = true;
    showing->out->total = total_of(showing);
    showing->out->rows = portkey_value_count(showing->rows);
}

void answer_show_list(answer_showing *showing)
{
    struct rest rest = {PA_SECRET_TEXT_INIT(ANSWER_MAX_TEXT), PA_SECRET_TEXT_INIT(ANSWER_MAX_TEXT), true};

    answer_count_rows(showing);
    skip(showing);
    append_rest(&rest.all, showing);
    if (!pa_text_failed(&rest.all))
        rest.is_ours = append_ours(&rest.ours, showing, &rest.all);
    if (pa_text_failed(&rest.all))
        showing->out->text.failed = true;
    else if (!show_grid(showing, &rest))
        show_json(showing, &rest);
    note_fields(showing);
    pa_text_free(&rest.all);
    pa_text_free(&rest.ours);
}
