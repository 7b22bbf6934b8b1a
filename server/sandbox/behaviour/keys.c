/* SPDX-License-Identifier: MIT */
/* API keys: each secret opens the sandbox, and a rotation lets two of them do so for a while. */
#include <stdio.h>

#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/resource.h"

enum { SHORTEST_TRANSITION_MS = 30 * 60 * 1000 };

static const int64_t longest_transition_ms = 365 * PA_DAY_MS;

static const store_place keys = {"/api-keys", ""};

static bool add_secret(sandbox_exchange *exchange)
{
    const char *secret = exchange_text(exchange->result, "key");
    const char *id = exchange_text(exchange->result, "id");

    if (secret == NULL || id == NULL)
        return exchange_break(exchange);
    return store_add_key(exchange->world->store, secret, id, INT64_MAX) || exchange_break(exchange);
}

/* The two parts of the path are one word in the record. */
static const char *type_of(sandbox_exchange *exchange)
{
    char type[64];

    (void)snprintf(type, sizeof(type), "%s-%s", exchange->values[0], exchange->values[1]);
    return exchange_copy(exchange, type, strlen(type));
}

/* Keys of the organisation belong to no workspace, those of services to no user. */
static bool created(sandbox_exchange *exchange)
{
    const char *type = type_of(exchange);
    change changes[3] = {{"type", type, NULL}};
    size_t count = 1;

    if (type == NULL)
        return exchange_break(exchange);
    if (strncmp(type, "organisation-", strlen("organisation-")) == 0)
        changes[count++] = (change){"workspace_id", NULL, "null"};
    if (strstr(type, "-service") != NULL)
        changes[count++] = (change){"user_id", NULL, "null"};
    return change_record(exchange, exchange->result, changes, count) && resource_store(exchange, keys) &&
           add_secret(exchange);
}

static bool deleted(sandbox_exchange *exchange)
{
    return store_end_keys(exchange->world->store, exchange->found.id.data, exchange->now) ||
           exchange_break(exchange);
}

/* ---- rotation ---- */

static int64_t transition(const sandbox_exchange *exchange)
{
    int64_t length = SHORTEST_TRANSITION_MS;

    (void)portkey_value_integer(portkey_value_member(exchange->arguments, "key_transition_period_ms"),
                                &length);
    return length;
}

static bool is_in_transition(const sandbox_exchange *exchange)
{
    const char *until = exchange_text(exchange->record, "key_transition_expires_at");

    return until != NULL && strcmp(until, exchange->time) > 0;
}

static bool rotate(sandbox_exchange *exchange)
{
    char secret[WORLD_SECRET_SIZE];
    char until[PA_TIME_SIZE];
    int64_t end = exchange->now;
    const change changes[] = {{"key", secret, NULL}, {"key_transition_expires_at", until, NULL}};

    if (is_in_transition(exchange))
        return exchange_fail(exchange, 400, "AB01",
                             "The key is still in the transition of an earlier rotation.");
    if (transition(exchange) > longest_transition_ms)
        return exchange_fail(exchange, 400, "AB01", "key_transition_period_ms is more than a year.");
    world_new_secret(exchange->world, secret);
    end += transition(exchange);
    pa_format_time(until, end);
    if (!store_end_keys(exchange->world->store, exchange->found.id.data, end))
        return exchange_break(exchange);
    return change_record(exchange, exchange->record, changes, 2) && resource_store(exchange, keys) &&
           add_secret(exchange);
}

const sandbox_behaviour behaviours_of_keys[] = {
    {.operation = "create_api_key", .after = created},
    {.operation = "delete_api_key", .after = deleted},
    {.operation = "rotate_api_key", .instead = rotate},
    {.operation = NULL},
};
