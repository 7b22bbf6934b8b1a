/* SPDX-License-Identifier: MIT */
#include "catalog/answer_filter.h"

#include <string.h>

#include "answers/json.h"
#include "catalog/answer_next.h"
#include "catalog/answer_nothing.h"
#include "catalog/resources/kept_answers.h"
#include "mcp/end.h"

enum {
    MAX_COMPLAINT = 1024,
    MAX_KEPT = 64 * 1024,
    MAX_ARGUMENTS = 16 * 1024 * 1024,
    MAX_BLOCKS = 512 * 1024,
    MAX_SKIPPED = 1000000,
};

static const char *const own_names[] = {"fields", "format", "skip_rows"};

enum { OWN_NAMES = sizeof(own_names) / sizeof(own_names[0]) };

/* ---- taking them out of the arguments ---- */

/* Most calls have none of them, and need not be read for it. */
static bool mentions(const mcp_exchange *exchange, const char *name)
{
    const char *at = exchange->arguments, *end = at + exchange->arguments_length;
    size_t length = strlen(name);

    while ((at = memchr(at, '"', (size_t)(end - at))) != NULL) {
        at++;
        if ((size_t)(end - at) > length && memcmp(at, name, length) == 0 && at[length] == '"')
            return true;
    }
    return false;
}

/* Whether the operation has an argument of that name, which is then its own. */
static bool has_argument(const mcp_tool *tool, const char *name)
{
    portkey_json *descriptor = NULL;
    portkey_value properties;
    bool has_it;

    if (portkey_json_parse(&descriptor, tool->descriptor, tool->descriptor_length, NULL, NULL) < 0)
        return false;
    properties = portkey_value_at(portkey_json_root(descriptor), "/inputSchema/properties");
    has_it = portkey_value_exists(portkey_value_member(properties, name));
    portkey_json_free(descriptor);
    return has_it;
}

static bool is_ours(const mcp_exchange *exchange, portkey_value key)
{
    for (size_t i = 0; i < OWN_NAMES; i++)
        if (portkey_value_is(key, own_names[i]))
            return !has_argument(&exchange->tool, own_names[i]);
    return false;
}

/* Parts the arguments into ours, which the exchange keeps for the result, and those of the operation. */
static void part(const mcp_exchange *exchange, portkey_value arguments, pa_text *kept, pa_text *others)
{
    pa_writer ours = pa_write_to(kept), theirs = pa_write_to(others);

    pa_begin_object(&ours);
    pa_begin_object(&theirs);
    PORTKEY_FOR_EACH (member, arguments)
        answer_write_member(is_ours(exchange, portkey_value_key(member)) ? &ours : &theirs, member);
    pa_end(&ours);
    pa_end(&theirs);
}

/* ---- reading them ---- */

/* Null, and no field at all, is what models send that wish nothing. */
static bool is_nothing(portkey_value value)
{
    portkey_json_type type = portkey_value_type(value);

    return type == PORTKEY_JSON_NONE || type == PORTKEY_JSON_NULL ||
           (type == PORTKEY_JSON_ARRAY && portkey_value_count(value) == 0);
}

static bool read_form(answer_form *out, portkey_value value, pa_text *complaint)
{
    size_t length;
    const char *name = portkey_value_string(value, &length);

    if (name != NULL && answer_form_find(out, name, length))
        return true;
    pa_text_append_string(complaint, "\"format\" must be \"json\", \"csv\" or \"table\"");
    return false;
}

static bool read_skip(size_t *out, portkey_value value, pa_text *complaint)
{
    int64_t count;

    if (portkey_value_integer(value, &count) == 0 && count >= 0 && count <= MAX_SKIPPED) {
        *out = (size_t)count;
        return true;
    }
    pa_text_append_string(complaint, "\"skip_rows\" must be a number of rows, from 0 to 1000000");
    return false;
}

/* The fields point into the document that the value is of. */
static bool read_wish(answer_wish *wish, portkey_value ours, pa_text *complaint)
{
    portkey_value fields = portkey_value_member(ours, "fields");
    portkey_value form = portkey_value_member(ours, "format");
    portkey_value skip = portkey_value_member(ours, "skip_rows");

    wish->has_fields = !is_nothing(fields);
    if (wish->has_fields && !answer_fields_read(&wish->fields, fields, complaint))
        return false;
    return (is_nothing(form) || read_form(&wish->form, form, complaint)) &&
           (is_nothing(skip) || read_skip(&wish->skip, skip, complaint));
}

/* ---- before ---- */

static bool refuse(mcp_exchange *exchange, const pa_text *complaint)
{
    if (complaint->length == 0 || pa_text_failed(complaint))
        return mcp_fail_memory(exchange);
    return mcp_refuse(exchange, complaint->data);
}

/* Refuses what cannot be read before anything is sent. */
static bool check_wish(mcp_exchange *exchange, portkey_value ours)
{
    pa_text complaint = PA_TEXT_INIT(MAX_COMPLAINT);
    answer_wish wish = {.form = ANSWER_AUTOMATIC};
    bool is_good = read_wish(&wish, ours, &complaint) || refuse(exchange, &complaint);

    pa_text_free(&complaint);
    return is_good;
}

static bool check_kept(mcp_exchange *exchange)
{
    portkey_json *ours = NULL;
    bool is_good;

    if (pa_text_failed(&exchange->kept))
        return mcp_refuse(
            exchange, "\"fields\", \"format\" and \"skip_rows\" take more than 64 KiB, or memory is short");
    if (portkey_json_parse(&ours, exchange->kept.data, exchange->kept.length, NULL, NULL) < 0)
        return mcp_fail_memory(exchange);
    is_good = check_wish(exchange, portkey_json_root(ours));
    portkey_json_free(ours);
    return is_good;
}

static bool take_ours(mcp_exchange *exchange)
{
    pa_text others = PA_SECRET_TEXT_INIT(MAX_ARGUMENTS);
    portkey_json *arguments = NULL;

    if (portkey_json_parse(&arguments, exchange->arguments, exchange->arguments_length, NULL, NULL) < 0)
        return true; /* the operation says what is wrong with them */
    pa_text_free(&exchange->kept);
    exchange->kept = (pa_text)PA_TEXT_INIT(MAX_KEPT);
    part(exchange, portkey_json_root(arguments), &exchange->kept, &others);
    portkey_json_free(arguments);
    if (!check_kept(exchange)) {
        pa_text_free(&others);
        return false;
    }
    return mcp_exchange_rewrite(exchange, &others);
}

/* What has no origin runs no operation. */
static mcp_verdict before(mcp_check *check, mcp_exchange *exchange)
{
    bool is_mentioned = false;

    (void)check;
    for (size_t i = 0; i < OWN_NAMES; i++)
        is_mentioned = is_mentioned || mentions(exchange, own_names[i]);
    if (exchange->tool.origin == NULL || !is_mentioned)
        return MCP_PASS;
    return take_ours(exchange) ? MCP_PASS : MCP_STOP;
}

/* ---- the result ---- */

/* What workflows say is ours, and says by null that something is not there. */
answer_subject answer_filter_subject(const portkey_tool *tool)
{
    answer_subject subject = answer_subject_of(portkey_tool_operation(tool));

    if (portkey_tool_is_workflow(tool)) {
        subject.rows = NULL;
        subject.keeps_nulls = true;
    }
    return subject;
}

static pa_writer begin_block(mcp_result *result)
{
    if (result->blocks.length == 0)
        result->blocks = (pa_text)PA_SECRET_TEXT_INIT(MAX_BLOCKS);
    else
        pa_text_append_char(&result->blocks, ',');
    return pa_write_to(&result->blocks);
}

static void add_note(mcp_result *result, const pa_text *note)
{
    pa_writer writer;

    if (note->length == 0)
        return;
    writer = begin_block(result);
    mcp_write_text_block(&writer, note->data, note->length);
}

/* ---- the whole of what was cut ---- */

static const char *type_of(const answer_shown *whole)
{
    return whole->is_plain ? "text/plain" : "application/json";
}

/* With all fields, so that whoever reads it needs no further call. */
static bool keep_whole(char uri[KEPT_ANSWER_URI], const mcp_exchange *exchange, const mcp_result *result,
                       const answer_subject *subject)
{
    const answer_wish all = {.form = ANSWER_JSON, .has_fields = true, .budget = MCP_MAX_ANSWER};
    answer_shown whole;
    bool is_kept = answer_show(&whole, subject, &all, result->text, result->length) && whole.left == 0 &&
                   !whole.is_cut &&
                   kept_answers_add(uri, exchange, type_of(&whole), whole.text.data, whole.text.length);

    answer_shown_free(&whole);
    return is_kept;
}

static void note_whole(pa_text *note, const char *uri)
{
    pa_text_append_string(note, note->length > 0 ? "\n" : "");
    if (uri == NULL) {
        pa_text_append_string(note, "The whole answer is not kept.");
        return;
    }
    pa_text_append_string(note, "The whole answer is kept for a while as the resource ");
    pa_text_append_string(note, uri);
    pa_text_append_string(note, ", with all fields.");
}

static void add_notes(const mcp_exchange *exchange, mcp_result *result, const answer_subject *subject,
                      answer_shown *shown)
{
    bool is_cut = shown->left > 0 || shown->is_cut;
    char uri[KEPT_ANSWER_URI];
    bool is_kept = is_cut && keep_whole(uri, exchange, result, subject);
    pa_writer writer;

    if (is_cut)
        note_whole(&shown->note, is_kept ? uri : NULL);
    add_note(result, &shown->note);
    if (!is_kept || !exchange->revision->has_links)
        return;
    writer = begin_block(result);
    mcp_write_link_block(&writer, uri, "whole answer");
}

/* When out of memory, the answer of a call that changed something is sent as it came rather than not at all. */
static void show(mcp_exchange *exchange, mcp_result *result, const answer_wish *wish)
{
    answer_subject subject = answer_filter_subject(exchange->tool.origin);
    answer_shown shown;

    if (answer_show(&shown, &subject, wish, result->text, result->length)) {
        answer_next_note(exchange, &subject, &shown);
        answer_nothing_note(exchange, &shown, result->text, result->length);
        add_notes(exchange, result, &subject, &shown);
        result->is_error = shown.is_refused;
        mcp_result_set_text(result, &shown.text);
    } else if (!subject.is_write) {
        shown.text.failed = true;
        mcp_result_set_text(result, &shown.text);
    }
    answer_shown_free(&shown);
}

static void filter(mcp_check *check, mcp_exchange *exchange, mcp_result *result)
{
    const answer_filter *self = (const answer_filter *)check;
    answer_wish wish = {
        .budget = self->budget,
        .all_words = "fields [\"*\"]",
        .whole_words = "format csv",
        .is_for_model = true,
    };
    pa_text ignored = PA_TEXT_INIT(MAX_COMPLAINT);
    portkey_json *ours = NULL;

    if (result->is_error || result->is_ours || result->text == NULL || exchange->tool.origin == NULL)
        return;
    if (exchange->kept.length > 0 &&
        portkey_json_parse(&ours, exchange->kept.data, exchange->kept.length, NULL, NULL) == 0)
        (void)read_wish(&wish, portkey_json_root(ours), &ignored);
    if (!self->is_full || wish.has_fields || wish.form != ANSWER_AUTOMATIC || wish.skip > 0)
        show(exchange, result, &wish);
    portkey_json_free(ours);
    pa_text_free(&ignored);
}

answer_filter answer_filter_init(void)
{
    return (answer_filter){
        .check = {.before = before, .filter = filter},
        .is_full = true,
        .budget = ANSWER_BUDGET,
    };
}
