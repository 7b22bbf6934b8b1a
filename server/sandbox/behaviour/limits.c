/* SPDX-License-Identifier: MIT */
/*
 * Budgets that API keys, workspaces, providers and integrations carry. What is used of one is counted from the calls
 * when its record is shown; a reset keeps the rank of the last call that does not count any more.
 */
#include "sandbox/behaviour/limits.h"

#include "base/json_writer.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/record.h"
#include "sandbox/engine/resource.h"

static const store_place providers = {"/providers", ""};
static const store_place integrations = {"/integrations", ""};

/* ---- which calls a record's limits count ---- */

static void set_key(store_meter *meter, portkey_value record)
{
    meter->key = exchange_text(record, "id");
}

static void set_workspace(store_meter *meter, portkey_value record)
{
    meter->workspace = exchange_text(record, "id");
}

static void set_provider(store_meter *meter, portkey_value record)
{
    meter->provider = exchange_text(record, "slug");
}

static const struct carrier {
    const char *collection;
    bool has_status; /* which says that it is exhausted or expired */
    void (*set_meter)(store_meter *meter,
                      portkey_value record); /* NULL: several providers have one meter each */
} carriers[] = {
    {"/api-keys", true, set_key},
    {"/admin/workspaces", false, set_workspace},
    {"/providers", true, set_provider},
    {LIMITS_INTEGRATIONS, false, NULL},
};

static const struct carrier *find_carrier(const char *collection)
{
    for (size_t i = 0; i < sizeof(carriers) / sizeof(carriers[0]); i++)
        if (strcmp(carriers[i].collection, collection) == 0)
            return &carriers[i];
    return NULL;
}

/* The calls of all providers of an integration in a workspace. */
struct integration_count {
    sandbox_exchange *exchange;
    store_meter meter;
    const char *workspace;
    const char *id;
    const char *slug;
    store_usage sum;
    bool done;
};

static bool is_of_integration(const struct integration_count *count, portkey_value provider)
{
    portkey_value name = portkey_value_member(provider, "integration_id");

    return portkey_value_is(portkey_value_member(provider, "workspace_id"), count->workspace) &&
           (portkey_value_is(name, count->id) ||
            (count->slug != NULL && portkey_value_is(name, count->slug)));
}

static bool count_provider(struct integration_count *count, portkey_value provider)
{
    store_usage one = {0};

    if (!is_of_integration(count, provider))
        return true;
    count->meter.provider = exchange_text(provider, "slug");
    if (count->meter.provider == NULL ||
        !store_count_calls(count->exchange->world->store, &one, &count->meter))
        return false;
    count->sum.requests += one.requests;
    count->sum.tokens += one.tokens;
    count->sum.cost += one.cost;
    return true;
}

static bool count_each_provider(void *context, const char *body, size_t length)
{
    struct integration_count *count = context;
    portkey_json *document = NULL;

    count->done = portkey_json_parse(&document, body, length, NULL, NULL) == 0 &&
                  count_provider(count, portkey_json_root(document));
    portkey_json_free(document);
    return count->done;
}

/* Rows name the workspace by id or slug. */
static bool count_integration(sandbox_exchange *exchange, store_place place, portkey_value record,
                              store_meter meter, store_usage *out)
{
    struct integration_count count = {.exchange = exchange, .meter = meter, .id = place.parent, .done = true};
    const char *name = exchange_text(record, "id");
    int there = name != NULL ? exchange_find_workspace(&count.workspace, exchange, name) : 0;
    bool done = there == 0;

    count.slug = record_text(exchange, integrations, place.parent, "slug");
    if (there == 1)
        done =
            store_each_oldest(exchange->world->store, providers, count_each_provider, &count) && count.done;
    *out = count.sum;
    return done;
}

bool limits_count_calls(sandbox_exchange *exchange, store_place place, portkey_value record, int64_t from,
                        int64_t after, store_usage *out)
{
    const struct carrier *carrier = find_carrier(place.collection);
    store_meter meter = {.from = from, .after = after};

    if (carrier == NULL || carrier->set_meter == NULL)
        return count_integration(exchange, place, record, meter, out);
    carrier->set_meter(&meter, record);
    return store_count_calls(exchange->world->store, out, &meter);
}

/* ---- the budget of a record ---- */

/* A budget is an object, or the only entry of an array. */
static portkey_value limit_of(portkey_value record)
{
    portkey_value limit = portkey_value_member(record, "usage_limits");
    portkey_value none = {NULL, 0};

    if (portkey_value_type(limit) == PORTKEY_JSON_ARRAY)
        limit = portkey_value_first(limit);
    return portkey_value_type(limit) == PORTKEY_JSON_OBJECT ? limit : none;
}

static int64_t counted_after(portkey_value record)
{
    int64_t rank = 0;

    (void)portkey_value_integer(portkey_value_member(record, "usage_counted_after"), &rank);
    return rank;
}

bool limits_read(limits_state *out, sandbox_exchange *exchange, store_place place, portkey_value record)
{
    int64_t made = exchange_time(record, "created_at", exchange->now);

    *out = (limits_state){.budget = budget_read(limit_of(record), made, exchange->now), .made = made};
    if (!out->budget.has_limit)
        return true;
    if (!limits_count_calls(exchange, place, record, out->budget.period.begin, counted_after(record),
                            &out->usage))
        return false;
    out->used = budget_used(&out->budget, &out->usage);
    return true;
}

/* ---- showing it ---- */

static const char *time_text(sandbox_exchange *exchange, int64_t time)
{
    char text[PA_TIME_SIZE];

    pa_format_time(text, time);
    return exchange_copy(exchange, text, strlen(text));
}

static change text_or_null(const char *name, const char *text)
{
    return (change){name, text, text == NULL ? "null" : NULL};
}

static const char *flag(bool is_set)
{
    return is_set ? "true" : "false";
}

static const char *id_of_limit(sandbox_exchange *exchange, portkey_value record)
{
    const char *id = exchange_text(record, "id");
    char derived[WORLD_ID_SIZE];

    world_derive_id(derived, id != NULL ? id : "");
    return exchange_copy(exchange, derived, strlen(derived));
}

static const char *next_reset(sandbox_exchange *exchange, const limits_state *state)
{
    return state->budget.period.next != 0 ? time_text(exchange, state->budget.period.next) : NULL;
}

static bool write_limit(sandbox_exchange *exchange, pa_writer *writer, portkey_value record,
                        const limits_state *state)
{
    bool is_exhausted = budget_is_exhausted(&state->budget, state->used);
    const change changes[] = {
        text_or_null("id", id_of_limit(exchange, record)),
        {"type", state->budget.type, NULL},
        {"status", is_exhausted ? "exhausted" : "active", NULL},
        {"current_usage", NULL, change_number(exchange, state->used)},
        {"is_threshold_alerts_sent", NULL, flag(budget_has_alerted(&state->budget, state->used))},
        {"is_exhausted_alerts_sent", NULL, flag(is_exhausted)},
        text_or_null("next_usage_reset_at", next_reset(exchange, state)),
    };

    return change_write(writer, limit_of(record), changes, sizeof(changes) / sizeof(changes[0]));
}

/* The budget with what is used of it, as an array where it was one. */
static const char *shown_limit(sandbox_exchange *exchange, portkey_value record, const limits_state *state)
{
    portkey_value stored = portkey_value_member(record, "usage_limits");
    pa_text text = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&text);
    const char *copy = NULL;

    if (!state->budget.has_limit)
        return change_json(exchange, stored);
    if (portkey_value_type(stored) == PORTKEY_JSON_ARRAY)
        pa_begin_array(&writer);
    if (write_limit(exchange, &writer, record, state)) {
        pa_end_all(&writer);
        copy = !pa_text_failed(&text) ? exchange_copy(exchange, text.data, text.length) : NULL;
    }
    pa_text_free(&text);
    return copy;
}

const char *limits_status(sandbox_exchange *exchange, portkey_value record, const limits_state *state)
{
    if (exchange_is_past(exchange, exchange_text(record, "expires_at")))
        return "expired";
    return budget_is_exhausted(&state->budget, state->used) ? "exhausted" : "active";
}

/* A period that began before the record was made began without a reset. */
static const char *last_reset(sandbox_exchange *exchange, portkey_value record, const limits_state *state)
{
    int64_t reset = exchange_time(record, "last_reset_at", 0);

    if (state->budget.period.begin > state->made && state->budget.period.begin > reset)
        reset = state->budget.period.begin;
    return reset != 0 ? time_text(exchange, reset) : NULL;
}

static bool write_view(sandbox_exchange *exchange, const struct carrier *carrier, store_place place,
                       portkey_value record, pa_text *out)
{
    pa_writer writer = pa_write_to(out);
    limits_state state;
    const char *limit;

    if (!limits_read(&state, exchange, place, record))
        return false;
    limit = shown_limit(exchange, record, &state);
    if (limit == NULL)
        return false;
    const change changes[] = {
        {"usage_limits", NULL, limit},
        text_or_null("last_reset_at", last_reset(exchange, record, &state)),
        text_or_null("next_usage_reset_at", next_reset(exchange, &state)),
        {"status", limits_status(exchange, record, &state), NULL},
    };
    return change_write(&writer, record, changes, carrier->has_status ? 4 : 3);
}

bool limits_view(sandbox_exchange *exchange, store_place place, portkey_value record, pa_text *out)
{
    const struct carrier *carrier = find_carrier(place.collection);

    if (carrier == NULL || (!carrier->has_status && !portkey_value_exists(limit_of(record))))
        return true;
    return write_view(exchange, carrier, place, record, out);
}

/* ---- changes ---- */

/* Only the last one of two is known to be wanted, and nothing says which that is. */
static bool before_write(sandbox_exchange *exchange)
{
    if (budget_has_two_rhythms(limit_of(exchange->arguments)))
        return exchange_fail(exchange, 400, "AB01",
                             "usage_limits: periodic_reset and periodic_reset_days exclude each other.");
    return true;
}

static bool wants_reset(portkey_value arguments)
{
    bool wants = false;

    (void)portkey_value_boolean(portkey_value_member(arguments, "reset_usage"), &wants);
    return wants;
}

/* The calls so far do not count any more. That it was asked for is not kept. */
static bool reset(sandbox_exchange *exchange, portkey_value record)
{
    int64_t last = store_last_call(exchange->world->store);
    const change changes[] = {
        {"usage_counted_after", NULL, change_integer(exchange, last)},
        {"last_reset_at", exchange->time, NULL},
        {"reset_usage", NULL, "null"},
    };

    if (last < 0)
        return exchange_break(exchange);
    return change_record(exchange, record, changes, sizeof(changes) / sizeof(changes[0]));
}

static bool updated(sandbox_exchange *exchange)
{
    static const change unset = {"reset_usage", NULL, "null"};

    if (!portkey_value_exists(portkey_value_member(exchange->arguments, "reset_usage")))
        return true;
    return (wants_reset(exchange->arguments) ? reset(exchange, exchange->result)
                                             : change_record(exchange, exchange->result, &unset, 1)) &&
           resource_store(exchange, exchange->place);
}

static bool reset_row(sandbox_exchange *exchange, const char *id)
{
    stored_record record = STORED_RECORD_INIT;
    bool done = record_read(&record, exchange, exchange->place, id) == 1
                    ? reset(exchange, record.value) && resource_store(exchange, exchange->place)
                    : exchange_break(exchange);

    record_free(&record);
    return done;
}

/* Rows of an integration are reset one by one. */
static bool access_updated(sandbox_exchange *exchange)
{
    PORTKEY_FOR_EACH (row, portkey_value_member(exchange->arguments, "workspaces")) {
        const char *id = exchange_text(row, "id");

        if (id != NULL && wants_reset(row) && !reset_row(exchange, id))
            return false;
    }
    return true;
}

const sandbox_behaviour behaviours_of_limits[] = {
    {.operation = "create_api_key", .before = before_write},
    {.operation = "update_api_key", .before = before_write, .after = updated},
    {.operation = "create_provider", .before = before_write},
    {.operation = "update_provider", .before = before_write, .after = updated},
    {.operation = "create_virtual_key", .before = before_write},
    {.operation = "update_virtual_key", .before = before_write, .after = updated},
    {.operation = "create_workspace", .before = before_write},
    {.operation = "update_workspace", .before = before_write},
    {.operation = "update_integration_workspaces", .after = access_updated},
    {.operation = NULL},
};
