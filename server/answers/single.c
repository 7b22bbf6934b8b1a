/* SPDX-License-Identifier: MIT */
/* Answers that are no lists. */
#include <string.h>

#include "answers/cut.h"
#include "answers/json.h"
#include "answers/members.h"
#include "answers/reveal.h"
#include "answers/showing.h"

enum { MAX_PLACES_TEXT = 8192 };

/* ---- what is too long ---- */

static void note_shortened(answer_showing *showing, const pa_text *where)
{
    showing->out->is_cut = true;
    pa_text_append_string(&showing->out->note, "Shortened, as it is too long: ");
    if (where->length > 0 && !pa_text_failed(where))
        pa_text_append(&showing->out->note, where->data, where->length);
    else
        pa_text_append_string(&showing->out->note, "many places");
    pa_text_append_string(&showing->out->note, ".\n");
}

void answer_append_shortened(pa_text *text, answer_showing *showing, const pa_text *json, size_t budget)
{
    const member_facts *known = answer_is_list(showing) ? NULL : members_of(showing->subject->operation);
    pa_text where = PA_TEXT_INIT(MAX_PLACES_TEXT);
    portkey_json *document = NULL;

    if (!pa_text_failed(json) && json->length <= budget) {
        pa_text_append(text, json->data, json->length);
    } else if (pa_text_failed(json) || answer_parse(&document, json->data, json->length) < 0) {
        text->failed = true;
    } else {
        answer_append_within(text, portkey_json_root(document), known, budget, &where);
        note_shortened(showing, &where);
    }
    portkey_json_free(document);
    pa_text_free(&where);
}

/* Where to end within the budget: behind a line, if there is one. */
static size_t end_of_plain(const char *bytes, size_t length, size_t budget)
{
    size_t end = answer_cut_shown_at(bytes, length, budget);

    for (size_t i = end; end < length && i > 0; i--)
        if (bytes[i - 1] == '\n')
            return i;
    return end;
}

static void show_lines(answer_showing *showing, const char *bytes, size_t length)
{
    size_t end = end_of_plain(bytes, length, showing->wish->budget);
    pa_text *note = &showing->out->note;

    showing->out->is_plain = true;
    showing->out->is_cut = end < length;
    if (showing->wish->has_fields)
        pa_text_append_string(note, "The answer is not JSON that could be read, so no fields were chosen.\n");
    pa_text_append(&showing->out->text, bytes, end);
    if (end == length)
        return;
    pa_text_append_string(note, "Shortened to the first ");
    pa_text_append_integer(note, (int64_t)end);
    pa_text_append_string(note, " of ");
    pa_text_append_integer(note, (int64_t)length);
    pa_text_append_string(note, " bytes.\n");
}

void answer_show_plain(answer_showing *showing, const char *bytes, size_t length)
{
    pa_text lines = PA_SECRET_TEXT_INIT(ANSWER_MAX_TEXT);

    reveal_append_text(&lines, bytes, length, true);
    if (pa_text_failed(&lines))
        showing->out->text.failed = true;
    else
        show_lines(showing, lines.data, lines.length);
    pa_text_free(&lines);
}

/* ---- JSON ---- */

static void write_pair(pa_writer *writer, portkey_value member)
{
    size_t length = 0;
    const char *name = portkey_value_string(portkey_value_key(member), &length);

    pa_begin_object(writer);
    pa_write_string(pa_member(writer, "field"), name != NULL ? name : "", length);
    answer_write_value(pa_member(writer, "value"), member, true);
    pa_end(writer);
}

static bool is_pairs(answer_form form, portkey_value root)
{
    return form == ANSWER_TABLE && portkey_value_type(root) == PORTKEY_JSON_OBJECT;
}

/* An object as a list of one row; for a table, which would be too wide, of a row for each member. */
static void append_rows(pa_text *list, portkey_value root, answer_form form)
{
    pa_writer writer = pa_write_to(list);

    pa_begin_array(&writer);
    if (is_pairs(form, root)) {
        PORTKEY_FOR_EACH (member, root)
            write_pair(&writer, member);
    } else {
        answer_write_value(&writer, root, true);
    }
    pa_end(&writer);
}

/* Returns false where it has no room. */
static bool show_grid(answer_showing *showing, portkey_value rows, bool has_pairs)
{
    static const answer_fields all = {.count = 0};
    const answer_wish *wish = showing->wish;
    answer_columns columns;

    if (!answer_columns_of(&columns, rows, &all))
        return false;
    columns.items[columns.count - 1].is_value = has_pairs;
    if (answer_append_grid(showing, &columns, rows, wish->form, wish->budget) == portkey_value_count(rows))
        return true;
    answer_rewind_grid(showing);
    return false;
}

static bool show_as_grid(answer_showing *showing, const pa_text *json)
{
    pa_text list = PA_SECRET_TEXT_INIT(ANSWER_MAX_TEXT);
    portkey_json *single = NULL, *rows = NULL;
    bool is_shown = false;

    if (!pa_text_failed(json) && answer_parse(&single, json->data, json->length) == 0) {
        append_rows(&list, portkey_json_root(single), showing->wish->form);
        is_shown = !pa_text_failed(&list) && answer_parse(&rows, list.data, list.length) == 0 &&
                   show_grid(showing, portkey_json_root(rows),
                             is_pairs(showing->wish->form, portkey_json_root(single)));
    }
    portkey_json_free(single);
    portkey_json_free(rows);
    pa_text_free(&list);
    return is_shown;
}

void answer_show_single(answer_showing *showing)
{
    pa_text json = PA_SECRET_TEXT_INIT(ANSWER_MAX_TEXT);
    pa_writer writer = pa_write_to(&json);
    bool is_grid = showing->wish->form == ANSWER_CSV || showing->wish->form == ANSWER_TABLE;

    if (showing->wish->skip > 0)
        pa_text_append_string(&showing->out->note, "No list is shown: no rows are skipped.\n");
    answer_write_chosen(&writer, showing->root, &showing->fields, showing->keeps_nulls);
    if (!is_grid || !show_as_grid(showing, &json))
        answer_append_shortened(&showing->out->text, showing, &json, showing->wish->budget);
    pa_text_free(&json);
}
