/* SPDX-License-Identifier: MIT */
#include "catalog/answer_next.h"

#include <string.h>

#include "answers/json.h"
#include "answers/more.h"
#include "catalog/surface/surface.h"

/* Of a call that is written into a note. */
enum { MAX_CALL = 2048 };

/* The members of an object without its braces, after a comma where there are any and something stands before them. */
static void append_members(pa_text *text, const char *object, size_t length)
{
    if (length <= 2 || pa_text_failed(text))
        return;
    if (text->data[text->length - 1] != '{')
        pa_text_append_char(text, ',');
    pa_text_append(text, object + 1, length - 2);
}

/* What was wished is wished of the next rows as well, but from another row on. */
static void write_wish(pa_writer *writer, portkey_value kept, size_t skip)
{
    pa_begin_object(writer);
    PORTKEY_FOR_EACH (member, kept)
        if (!portkey_value_is(portkey_value_key(member), "skip_rows"))
            answer_write_member(writer, member);
    if (skip > 0)
        pa_write_integer(pa_member(writer, "skip_rows"), (int64_t)skip);
    pa_end(writer);
}

static void append_wish(pa_text *text, const mcp_exchange *exchange, size_t skip)
{
    pa_text wish = PA_TEXT_INIT(MAX_CALL);
    pa_writer writer = pa_write_to(&wish);
    portkey_json *kept = NULL;

    if (exchange->kept.length > 0 &&
        portkey_json_parse(&kept, exchange->kept.data, exchange->kept.length, NULL, NULL) < 0)
        text->failed = true;
    write_wish(&writer, portkey_json_root(kept), skip);
    if (pa_text_failed(&wish))
        text->failed = true;
    else
        append_members(text, wish.data, wish.length);
    portkey_json_free(kept);
    pa_text_free(&wish);
}

/* The composite tool that was called, or NULL. */
static const struct surface_tool *called_tool(mcp_exchange *exchange)
{
    size_t length;
    const char *called =
        portkey_value_string(portkey_value_member(mcp_exchange_params(exchange), "name"), &length);

    return called != NULL ? surface_find_composite(portkey_catalog_of(exchange)->surface, called, length)
                          : NULL;
}

/* A call of the same tool, which its schema takes. */
static void append_call(pa_text *text, mcp_exchange *exchange, const answer_more *more)
{
    const struct surface_tool *composite = called_tool(exchange);
    const char *name = exchange->tool.name;
    const struct surface_row *row = surface_find_row(name, strlen(name));

    if (composite != NULL && row != NULL) {
        surface_begin_call(text, composite, row, &more->arguments);
    } else {
        pa_text_append_string(text, name);
        pa_text_append_string(text, " {");
        append_members(text, more->arguments.data, more->arguments.length);
    }
    append_wish(text, exchange, more->skip);
    pa_text_append_char(text, '}');
}

static void append_shown(pa_text *note, const answer_shown *shown)
{
    if (shown->left == 0)
        return;
    pa_text_append_integer(note, (int64_t)(shown->rows - shown->skipped - shown->left));
    pa_text_append_string(note, " of ");
    pa_text_append_integer(note, (int64_t)shown->rows);
    pa_text_append_string(note, " rows are shown. ");
}

static void append_next(pa_text *note, mcp_exchange *exchange, const answer_shown *shown,
                        const answer_more *more)
{
    pa_text call = PA_TEXT_INIT(MAX_CALL);

    if (more->arguments.length > 0)
        append_call(&call, exchange, more);
    pa_text_append_integer(note, more->count);
    pa_text_append_string(note, more->count == 1 ? " row is left" : " rows are left");
    if (call.length > 0 && !pa_text_failed(&call)) {
        pa_text_append_string(note, ". The next: ");
        pa_text_append(note, call.data, call.length);
    } else {
        pa_text_append_string(note, shown->left > 0 ? "; fewer fields take less room." : ".");
    }
    pa_text_free(&call);
}

void answer_next_note(mcp_exchange *exchange, const answer_subject *subject, answer_shown *shown)
{
    pa_text *note = &shown->note;
    answer_more more;

    answer_more_of(&more, subject, shown, exchange->arguments, exchange->arguments_length);
    if (more.count > 0) {
        pa_text_append_string(note, note->length > 0 ? "\n" : "");
        append_shown(note, shown);
        append_next(note, exchange, shown, &more);
    }
    answer_more_free(&more);
}
