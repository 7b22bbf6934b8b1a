/* SPDX-License-Identifier: MIT */
/* Calls of models: each passes unless a limit forbids it, and is one more in the traffic then. */
#include "sandbox/behaviour/limits.h"
#include "sandbox/behaviour/metadata.h"
#include "sandbox/engine/record.h"

static const store_place keys = {"/api-keys", ""};
static const store_place workspaces = {"/admin/workspaces", ""};
static const store_place providers = {"/providers", ""};
static const store_place integrations = {"/integrations", ""};

/* ---- limits of rate ---- */

int64_t limits_unit(portkey_value limit)
{
    static const struct unit {
        const char *name;
        int64_t seconds;
    } units[] = {{"rps", 1}, {"rpm", 60}, {"rph", 3600}, {"rpd", 86400}, {"rpw", 604800}};

    for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
        if (portkey_value_is(portkey_value_member(limit, "unit"), units[i].name))
            return units[i].seconds * 1000;
    return 0;
}

bool limits_is_exceeded(portkey_value limit, const store_usage *usage)
{
    bool is_tokens = portkey_value_is(portkey_value_member(limit, "type"), "tokens");
    double value;

    return portkey_value_number(portkey_value_member(limit, "value"), &value) == 0 &&
           (double)(is_tokens ? usage->tokens : usage->requests) >= value;
}

/* As messages name what carries a limit. */
static const char *kind_of(store_place place)
{
    if (strcmp(place.collection, keys.collection) == 0)
        return "API key";
    if (strcmp(place.collection, workspaces.collection) == 0)
        return "workspace";
    return strcmp(place.collection, providers.collection) == 0 ? "provider" : "integration";
}

static bool rate_allows(sandbox_exchange *exchange, store_place place, portkey_value record,
                        portkey_value limit)
{
    int64_t unit = limits_unit(limit);
    store_usage usage = {0};

    if (unit == 0)
        return true;
    if (!limits_count_calls(exchange, place, record, exchange->now - unit + 1, 0, &usage))
        return exchange_break(exchange);
    return !limits_is_exceeded(limit, &usage) ||
           exchange_fail_call(exchange, 429, "The rate limit of the %s is exceeded.", kind_of(place));
}

static bool rates_allow(sandbox_exchange *exchange, store_place place, portkey_value record)
{
    portkey_value limits = portkey_value_member(record, "rate_limits");

    if (portkey_value_type(limits) == PORTKEY_JSON_OBJECT)
        return rate_allows(exchange, place, record, limits);
    PORTKEY_FOR_EACH (limit, limits)
        if (!rate_allows(exchange, place, record, limit))
            return false;
    return true;
}

/* ---- whether a call may pass ---- */

static bool budget_allows(sandbox_exchange *exchange, store_place place, portkey_value record)
{
    limits_state state;

    if (!limits_read(&state, exchange, place, record))
        return exchange_break(exchange);
    if (strcmp(limits_status(exchange, record, &state), "expired") == 0)
        return exchange_fail_call(exchange, 412, "The %s is expired.", kind_of(place));
    return !budget_is_exhausted(&state.budget, state.used) ||
           exchange_fail_call(exchange, 412, "The usage limit of the %s is exhausted.", kind_of(place));
}

/* What is not there, such as the owner's key, has no limits. */
static bool record_allows(sandbox_exchange *exchange, store_place place, const char *id)
{
    stored_record record = STORED_RECORD_INIT;
    int there = record_read(&record, exchange, place, id);
    bool may = there == 0;

    if (there == 1)
        may = budget_allows(exchange, place, record.value) && rates_allow(exchange, place, record.value);
    else if (there < 0)
        (void)exchange_break(exchange);
    record_free(&record);
    return may;
}

/* ---- the provider of a call, and its integration ---- */

struct source {
    const char *slug;
    const char *integration; /* id; NULL: none */
    const char *workspace;
};

static const char *integration_id(sandbox_exchange *exchange, const char *name)
{
    store_found found = STORE_FOUND_INIT;
    const char *id = NULL;

    if (name != NULL && store_find(exchange->world->store, &found, integrations, name) == 1)
        id = exchange_copy_text(exchange, found.id.data);
    store_found_free(&found);
    return id;
}

/* A provider that is unknown here has no limits. Requests name one with or without "@" before the slug. */
static struct source find_source(sandbox_exchange *exchange, const char *name)
{
    struct source source = {name != NULL ? name : "", NULL, NULL};
    stored_record record = STORED_RECORD_INIT;

    source.slug += source.slug[0] == '@';
    if (record_read(&record, exchange, providers, source.slug) == 1) {
        source.slug = exchange_copy_text(exchange, exchange_text(record.value, "slug"));
        source.workspace = exchange_copy_text(exchange, exchange_text(record.value, "workspace_id"));
        source.integration = integration_id(exchange, exchange_text(record.value, "integration_id"));
    }
    record_free(&record);
    return source;
}

/* The row is there under the name that it was written with. */
static bool integration_allows(sandbox_exchange *exchange, const struct source *source)
{
    store_place place = {LIMITS_INTEGRATIONS, source->integration};
    const char *slug;

    if (source->integration == NULL || source->workspace == NULL)
        return true;
    slug = record_text(exchange, workspaces, source->workspace, "slug");
    return record_allows(exchange, place, source->workspace) &&
           (slug == NULL || record_allows(exchange, place, slug));
}

bool limits_take_call(sandbox_exchange *exchange, const store_call *call)
{
    const struct source source = find_source(exchange, call->provider);
    store_call taken = *call;

    taken.provider = source.slug;
    taken.prompt = call->prompt != NULL ? call->prompt : "";
    if (source.slug == NULL)
        return exchange_break(exchange);
    taken.metadata = metadata_of_call(exchange, call);
    return taken.metadata != NULL && record_allows(exchange, keys, call->key) &&
           record_allows(exchange, workspaces, call->workspace) &&
           record_allows(exchange, providers, taken.provider) && integration_allows(exchange, &source) &&
           policies_allow(exchange, &taken) &&
           (store_add_call(exchange->world->store, &taken) || exchange_break(exchange));
}
