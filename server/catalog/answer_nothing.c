/* SPDX-License-Identifier: MIT */
#include "catalog/answer_nothing.h"

#include <string.h>

/* ---- whether there is something ---- */

/* Whether there is a number but 0 in it. Values are no deeper than the reader lets them be. */
static bool has_figure(portkey_value value)
{
    double number = 0;

    if (portkey_value_type(value) == PORTKEY_JSON_NUMBER)
        return portkey_value_number(value, &number) < 0 || number != 0;
    PORTKEY_FOR_EACH (inner, value)
        if (has_figure(inner))
            return true;
    return false;
}

/* Figures have a summary, and those over time have buckets, which come with zeros where nothing happened. */
static bool are_figures_of_nothing(const char *body, size_t length)
{
    portkey_json *answer = NULL;
    portkey_value root, summary;
    bool is_nothing;

    if (portkey_json_parse(&answer, body, length, NULL, NULL) < 0)
        return false;
    root = portkey_json_root(answer);
    summary = portkey_value_member(root, "summary");
    is_nothing = portkey_value_type(summary) == PORTKEY_JSON_OBJECT && !has_figure(summary) &&
                 !has_figure(portkey_value_member(root, "data_points"));
    portkey_json_free(answer);
    return is_nothing;
}

static bool has_nothing(const portkey_operation *operation, const answer_shown *shown, const char *body,
                        size_t length)
{
    if (shown->is_list && shown->rows == 0)
        return shown->total == 0;
    return strcmp(portkey_operation_domain(operation), "analytics") == 0 &&
           are_figures_of_nothing(body, length);
}

/* ---- what was asked for ---- */

/* The argument that names a workspace; NULL: none does. */
static const char *workspace_of(portkey_value arguments)
{
    static const char *const names[] = {"workspace_slug", "workspace_id"};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (portkey_value_type(portkey_value_member(arguments, names[i])) == PORTKEY_JSON_STRING)
            return names[i];
    return NULL;
}

static bool is_one_of(portkey_value key, const char *const *names)
{
    for (; *names != NULL; names++)
        if (portkey_value_is(key, *names))
            return true;
    return false;
}

static bool is_required(const portkey_operation *operation, portkey_value key)
{
    const char *name;

    for (size_t i = 0; (name = portkey_operation_required_argument(operation, i)) != NULL; i++)
        if (portkey_value_is(key, name))
            return true;
    return false;
}

static bool is_of_pages(const portkey_operation *operation, portkey_value key)
{
    int64_t first;
    const char *page = portkey_operation_page_argument(operation, &first);
    const char *size = portkey_operation_page_size_argument(operation);

    return (page != NULL && portkey_value_is(key, page)) || (size != NULL && portkey_value_is(key, size));
}

/* What may be left out, and chooses rows by what is in them. Switches do not. */
static bool is_filter(const portkey_operation *operation, portkey_value argument)
{
    static const char *const others[] = {"workspace_slug", "workspace_id", "limit",         "offset",  "sort",
                                         "order",          "order_by",     "order_by_type", "columns", NULL};
    portkey_value key = portkey_value_key(argument);

    return portkey_value_type(argument) != PORTKEY_JSON_BOOLEAN &&
           portkey_value_type(argument) != PORTKEY_JSON_NULL && !is_one_of(key, others) &&
           !is_required(operation, key) && !is_of_pages(operation, key);
}

/* Behind the last page there is nothing for another reason. */
static bool is_later_page(const portkey_operation *operation, portkey_value arguments)
{
    int64_t first = 0, page = 0;
    const char *name = portkey_operation_page_argument(operation, &first);

    return name != NULL && portkey_value_integer(portkey_value_member(arguments, name), &page) == 0 &&
           page > first;
}

/* ---- the note ---- */

static void note_workspace(pa_text *note, portkey_value arguments)
{
    const char *argument = workspace_of(arguments);

    if (argument == NULL)
        return;
    pa_text_append_string(note, note->length > 0 ? "\n" : "");
    pa_text_append_string(note, "The API answers the same where ");
    pa_text_append_string(note, argument);
    pa_text_append_string(
        note, " names no workspace, such as a name in place of a slug; list_workspaces has the slugs.");
}

/* An argument that was accepted has a documented name. */
static void note_filters(pa_text *note, const portkey_operation *operation, portkey_value arguments)
{
    size_t count = 0;

    PORTKEY_FOR_EACH (argument, arguments) {
        size_t length = 0;
        const char *name = portkey_value_string(portkey_value_key(argument), &length);

        if (name == NULL || !is_filter(operation, argument))
            continue;
        pa_text_append_string(note, count > 0 ? ", " : note->length > 0 ? "\n" : "");
        pa_text_append_string(note, count++ > 0 ? "" : "Nothing matches the filters given: ");
        pa_text_append(note, name, length);
    }
    if (count > 0)
        pa_text_append_string(note, ". A value that the API spells otherwise matches nothing, too; "
                                    "a call without them shows the values.");
}

void answer_nothing_note(const mcp_exchange *exchange, answer_shown *shown, const char *body, size_t length)
{
    const portkey_operation *operation = portkey_tool_operation(exchange->tool.origin);
    portkey_json *arguments = NULL;
    portkey_value root;

    if (shown->is_refused || portkey_tool_is_workflow(exchange->tool.origin) ||
        !portkey_operation_is_read_only(operation) ||
        portkey_json_parse(&arguments, exchange->arguments, exchange->arguments_length, NULL, NULL) < 0)
        return;
    root = portkey_json_root(arguments);
    if (portkey_value_count(root) > 0 && !is_later_page(operation, root) &&
        has_nothing(operation, shown, body, length)) {
        note_workspace(&shown->note, root);
        note_filters(&shown->note, operation, root);
    }
    portkey_json_free(arguments);
}
