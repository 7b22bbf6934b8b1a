/* SPDX-License-Identifier: MIT */
/* A call of a composite tool becomes one of the tool that it chooses. What is refused says how to do it right. */
#include <string.h>

#include "base/suggest.h"
#include "catalog/operations.h"
#include "catalog/surface/arguments.h"
#include "catalog/surface/surface.h"

enum { MAX_COMPLAINT = 16384, MAX_ARGUMENTS = 16 * 1024 * 1024, MAX_SHOWN = 64 };

/* One call of a composite tool. */
struct call {
    mcp_exchange *exchange;
    surface_kind surface;
    const struct surface_tool *tool;
    portkey_json *document;
    portkey_value given;
    pa_text complaint;
};

/* ---- why not ---- */

static bool refuse(struct call *call)
{
    (void)mcp_refuse(call->exchange, call->complaint.length > 0 && !pa_text_failed(&call->complaint)
                                         ? call->complaint.data
                                         : "out of memory");
    return false;
}

static bool shows(const struct call *call, const struct surface_row *row)
{
    return surface_shows(mcp_exchange_catalog(call->exchange), call->exchange->principal, row, NULL);
}

/* What the principal is offered of the tool; `separator` stands before the first. */
static void append_choices(struct call *call, const char *separator)
{
    for (size_t i = 0; i < call->tool->members_count; i++) {
        const struct surface_row *row = &surface_tables.rows[call->tool->members[i]];

        if (!shows(call, row))
            continue;
        pa_text_append_string(&call->complaint, separator);
        pa_text_append_string(&call->complaint, surface_choice(call->tool, row));
        separator = ", ";
    }
}

static bool refuse_missing(struct call *call)
{
    pa_text_append_char(&call->complaint, '"');
    pa_text_append_string(&call->complaint, surface_text(call->tool->choice));
    pa_text_append_string(&call->complaint, "\" must be the name of what to run");
    append_choices(call, ": ");
    return refuse(call);
}

/* Choices that are words of the tool's own: a name of an operation would be no help. */
static bool has_words(const struct surface_tool *tool)
{
    return strcmp(surface_text(tool->choice), "operation") != 0;
}

static void explain_word(struct call *call, const char *word, size_t length)
{
    const char *choice = surface_text(call->tool->choice);
    struct pa_suggestions suggestions;

    pa_suggest_for(&suggestions, word, length);
    for (size_t i = 0; i < call->tool->members_count; i++) {
        const struct surface_row *row = &surface_tables.rows[call->tool->members[i]];

        if (shows(call, row))
            pa_suggest(&suggestions, surface_choice(call->tool, row));
    }
    pa_text_append_string(&call->complaint, "there is no ");
    pa_text_append_string(&call->complaint, choice);
    pa_text_append_string(&call->complaint, " \"");
    pa_text_append(&call->complaint, word, length < MAX_SHOWN ? length : MAX_SHOWN);
    pa_text_append_string(&call->complaint, pa_suggested(&suggestions) != NULL ? "\"; " : "\".");
    pa_append_suggestions(&call->complaint, &suggestions, NULL);
    pa_text_append_string(&call->complaint, " The ");
    pa_text_append_string(&call->complaint, choice);
    append_choices(call, "s are ");
    pa_text_append_char(&call->complaint, '.');
}

static bool refuse_unknown(struct call *call, const char *name, size_t length)
{
    if (has_words(call->tool))
        explain_word(call, name, length);
    else
        surface_explain_operation(mcp_exchange_catalog(call->exchange), call->exchange->principal, name,
                                  length, &call->complaint);
    return refuse(call);
}

/* Who may not call it is not sent to another tool, which may not be there. */
static bool is_offered(struct call *call, const struct surface_row *row)
{
    mcp_catalog *catalog = mcp_exchange_catalog(call->exchange);
    const char *name = surface_text(row->name);
    mcp_tool inner;

    return !operations_find_tool(catalog, name, strlen(name), &inner) ||
           mcp_tool_is_offered(catalog, call->exchange->principal, &inner, &call->complaint);
}

static bool refuse_risk(struct call *call, const struct surface_row *row)
{
    const struct surface_tool *home = surface_home(call->surface, row);

    pa_text_append_string(&call->complaint, surface_text(row->name));
    pa_text_append_string(&call->complaint, home->is_destructive ? " may delete or overwrite data"
                                            : home->is_read_only ? " only reads"
                                                                 : " changes data");
    pa_text_append_string(&call->complaint, ", so ");
    pa_text_append_string(&call->complaint, surface_text(call->tool->name));
    pa_text_append_string(&call->complaint, " does not run it: call ");
    surface_append_call(&call->complaint, call->surface, row);
    surface_append_signature(&call->complaint, surface_text(row->name));
    return refuse(call);
}

/* ---- what is chosen ---- */

/* A word of this tool, or the name of any operation. */
static const struct surface_row *find_row(const struct surface_tool *tool, const char *name, size_t length)
{
    for (size_t i = 0; i < tool->members_count; i++) {
        const struct surface_row *row = &surface_tables.rows[tool->members[i]];
        const char *choice = surface_choice(tool, row);

        if (strlen(choice) == length && memcmp(choice, name, length) == 0)
            return row;
    }
    return surface_find_row(name, length);
}

/* Of another area with the same risk is fine: the annotations hold for it as well. */
static bool has_risk(const struct surface_tool *tool, const struct surface_tool *home)
{
    return tool->is_read_only == home->is_read_only && tool->is_destructive == home->is_destructive;
}

static portkey_value choice_of(const struct call *call)
{
    portkey_value choice = portkey_value_member(call->given, surface_text(call->tool->choice));

    return portkey_value_exists(choice) ? choice : portkey_value_member(call->given, "operation");
}

static const struct surface_row *choose(struct call *call)
{
    size_t length = 0;
    const char *name = portkey_value_string(choice_of(call), &length);
    const struct surface_row *row = name != NULL ? find_row(call->tool, name, length) : NULL;

    if (name == NULL)
        (void)refuse_missing(call);
    else if (row == NULL)
        (void)refuse_unknown(call, name, length);
    else if (!is_offered(call, row))
        (void)refuse(call);
    else if (!has_risk(call->tool, surface_home(call->surface, row)))
        (void)refuse_risk(call, row);
    else
        return row;
    return NULL;
}

static bool rewrite(struct call *call, const struct surface_row *row)
{
    pa_text arguments = PA_SECRET_TEXT_INIT(MAX_ARGUMENTS);

    if (surface_append_arguments(&arguments, call->given, surface_text(call->tool->choice), row,
                                 &call->complaint))
        return mcp_exchange_rewrite(call->exchange, &arguments);
    pa_text_free(&arguments);
    surface_append_signature(&call->complaint, surface_text(row->name));
    return refuse(call);
}

static bool resolve(struct call *call, mcp_tool *inner)
{
    const struct surface_row *row = choose(call);
    const char *name = row != NULL ? surface_text(row->name) : "";

    if (row == NULL)
        return false;
    if (!operations_find_tool(mcp_exchange_catalog(call->exchange), name, strlen(name), inner))
        return refuse_unknown(call, name, strlen(name));
    return rewrite(call, row);
}

bool surface_resolve(mcp_exchange *exchange, mcp_tool *inner)
{
    surface_kind surface = portkey_catalog_of(exchange)->surface;
    const char *name = exchange->tool.name;
    struct call call = {
        .exchange = exchange,
        .surface = surface,
        .tool = surface_find_composite(surface, name, strlen(name)),
        .complaint = PA_TEXT_INIT(MAX_COMPLAINT),
    };
    bool is_resolved;

    if (portkey_json_parse(&call.document, exchange->arguments, exchange->arguments_length, NULL, NULL) < 0)
        return mcp_fail_memory(exchange);
    call.given = portkey_json_root(call.document);
    is_resolved = resolve(&call, inner);
    portkey_json_free(call.document);
    pa_text_free(&call.complaint);
    return is_resolved;
}
