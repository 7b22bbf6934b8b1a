/* SPDX-License-Identifier: MIT */
#include "catalog/answer_nothing.h"

/* Figures over time have buckets, and their sum says whether there is anything in them. */
static bool adds_up_to_nothing(const char *body, size_t length)
{
    portkey_json *answer = NULL;
    int64_t total = 1;
    bool is_read;

    if (portkey_json_parse(&answer, body, length, NULL, NULL) < 0)
        return false;
    is_read =
        portkey_value_integer(portkey_value_at(portkey_json_root(answer), "/summary/total"), &total) == 0;
    portkey_json_free(answer);
    return is_read && total == 0;
}

/* The argument that names a workspace; NULL: none does. */
static const char *workspace_of(const mcp_exchange *exchange)
{
    static const char *const names[] = {"workspace_slug", "workspace_id"};
    portkey_json *arguments = NULL;
    const char *found = NULL;

    if (portkey_json_parse(&arguments, exchange->arguments, exchange->arguments_length, NULL, NULL) < 0)
        return NULL;
    for (size_t i = 0; found == NULL && i < sizeof(names) / sizeof(names[0]); i++)
        if (portkey_value_string(portkey_value_member(portkey_json_root(arguments), names[i]), NULL) != NULL)
            found = names[i];
    portkey_json_free(arguments);
    return found;
}

void answer_nothing_note(const mcp_exchange *exchange, answer_shown *shown, const char *body, size_t length)
{
    const char *argument = workspace_of(exchange); /* first: it is short, unlike the answer */

    if (argument == NULL || !((shown->is_list && shown->rows == 0) || adds_up_to_nothing(body, length)))
        return;
    pa_text_append_string(&shown->note, shown->note.length > 0 ? "\n" : "");
    pa_text_append_string(&shown->note, "The API answers the same where ");
    pa_text_append_string(&shown->note, argument);
    pa_text_append_string(
        &shown->note,
        " names no workspace, such as a name in place of a slug; list_workspaces has the slugs.");
}
