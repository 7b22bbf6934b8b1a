/* SPDX-License-Identifier: MIT */
/* Logs that clients add, and feedback on them. */
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/resource.h"

/* A log is found by its trace id. */
static bool log_inserted(sandbox_exchange *exchange)
{
    const char *trace = exchange_text(portkey_value_member(exchange->arguments, "metadata"), "trace_id");
    const change named = {"slug", trace, NULL};

    if (trace != NULL &&
        (!change_record(exchange, exchange->result, &named, 1) || !resource_store(exchange, exchange->place)))
        return false;
    pa_text_append_string(&exchange->reply->body, "\"ok\"");
    return true;
}

static bool answer_feedback(sandbox_exchange *exchange)
{
    const char *id = change_json(exchange, portkey_value_member(exchange->result, "id"));
    char *ids = pa_arena_take(&exchange->arena, strlen(id) + 3);
    const change changes[] = {
        {"status", "success", NULL},
        {"message", "Feedback saved", NULL},
        {"feedback_ids", NULL, ids},
    };

    if (ids == NULL)
        return exchange_break(exchange);
    ids[0] = '[';
    memcpy(ids + 1, id, strlen(id));
    ids[strlen(id) + 1] = ']';
    return change_record(exchange, exchange->result, changes, sizeof(changes) / sizeof(changes[0]));
}

const sandbox_behaviour behaviours_of_traces[] = {
    {.operation = "insert_log", .after = log_inserted},
    {.operation = "create_feedback", .after = answer_feedback},
    {.operation = "update_feedback", .after = answer_feedback},
    {.operation = NULL},
};
