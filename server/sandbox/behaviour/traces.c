/* SPDX-License-Identifier: MIT */
/* Logs that clients add, and feedback on them. */
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/resource.h"
#include "sandbox/store/calls.h"

#define MAX_FIGURE INT64_C(1000000000000)

/* ---- logs ---- */

static const char *or_empty(const char *text)
{
    return text != NULL ? text : "";
}

/* Within bounds in which the figures of all calls can be added up. */
static int64_t integer_of(portkey_value object, const char *pointer, int64_t otherwise)
{
    int64_t number = otherwise;

    (void)portkey_value_integer(portkey_value_at(object, pointer), &number);
    return number < 0 || number > MAX_FIGURE ? otherwise : number;
}

/* What is inserted counts in analytics as far as the log says what it was. */
static bool count_log(sandbox_exchange *exchange, portkey_value log, const char *trace)
{
    const char *own = exchange->actor.workspace;
    const char *model = portkey_value_string(portkey_value_at(log, "/request/body/model"), NULL);
    const char *person = portkey_value_string(portkey_value_at(log, "/request/body/user"), NULL);
    portkey_value metadata = portkey_value_member(log, "metadata");
    const store_call call = {
        .at = exchange->now,
        .trace = or_empty(trace),
        .workspace = own != NULL ? own : WORLD_WORKSPACE,
        .person = or_empty(person),
        .model = or_empty(model),
        .key = exchange->actor.key,
        .metadata = portkey_value_exists(metadata) ? change_json(exchange, metadata) : "{}",
        .cache = "miss",
        .status = integer_of(log, "/response/status", 200),
        .latency = integer_of(log, "/response/response_time", 0),
        .request_units = integer_of(log, "/response/body/usage/prompt_tokens", 0),
        .response_units = integer_of(log, "/response/body/usage/completion_tokens", 0),
    };

    return (call.metadata != NULL && store_add_call(exchange->world->store, &call)) ||
           exchange_break(exchange);
}

/* A log is found by its trace id; of several with one, the first is. */
static bool name_log(sandbox_exchange *exchange, const char *trace)
{
    const change named = {"slug", trace, NULL};
    store_found other = STORE_FOUND_INIT;
    int there = store_find(exchange->world->store, &other, exchange->place, trace);

    store_found_free(&other);
    if (there < 0)
        return exchange_break(exchange);
    return there == 1 || (change_record(exchange, exchange->result, &named, 1) &&
                          resource_store(exchange, exchange->place));
}

static bool log_inserted(sandbox_exchange *exchange)
{
    const char *trace = exchange_text(portkey_value_member(exchange->arguments, "metadata"), "trace_id");

    if (trace != NULL && !name_log(exchange, trace))
        return false;
    pa_text_append_string(&exchange->reply->body, "\"ok\"");
    return count_log(exchange, exchange->arguments, trace);
}

/* ---- feedback ---- */

static bool rate(sandbox_exchange *exchange)
{
    const char *trace = exchange_text(exchange->result, "trace_id");
    double weight = 1;

    (void)portkey_value_number(portkey_value_member(exchange->result, "weight"), &weight);
    return trace == NULL ||
           store_rate_call(exchange->world->store, trace, integer_of(exchange->result, "/value", 0),
                           weight) ||
           exchange_break(exchange);
}

static bool answer_feedback(sandbox_exchange *exchange)
{
    const char *id = change_json(exchange, portkey_value_member(exchange->result, "id"));
    char *ids = id != NULL ? pa_arena_take(&exchange->arena, strlen(id) + 3) : NULL;
    const change changes[] = {
        {"status", "success", NULL},
        {"message", "Feedback saved", NULL},
        {"feedback_ids", NULL, ids},
    };

    if (ids == NULL)
        return exchange_break(exchange);
    if (!rate(exchange))
        return false;
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
