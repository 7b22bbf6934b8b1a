/* SPDX-License-Identifier: MIT */
/* Settings of API keys: the config that they use, and the rhythm in which they are to be rotated. */
#include "base/json_writer.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/behaviour/period.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/resource.h"

static const store_place keys = {"/api-keys", ""};

static bool is_object(portkey_value value)
{
    return portkey_value_type(value) == PORTKEY_JSON_OBJECT;
}

static bool is_set(portkey_value object, const char *name)
{
    portkey_json_type type = portkey_value_type(portkey_value_member(object, name));

    return type != PORTKEY_JSON_NONE && type != PORTKEY_JSON_NULL;
}

/* A record with changes, as JSON text that lives as long as the exchange; NULL on failure. */
static const char *changed(sandbox_exchange *exchange, portkey_value record, const change *changes,
                           size_t count)
{
    pa_text text = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&text);
    const char *copy = NULL;

    if (change_write(&writer, record, changes, count) && !pa_text_failed(&text))
        copy = exchange_copy(exchange, text.data, text.length);
    pa_text_free(&text);
    return copy;
}

static bool store_member(sandbox_exchange *exchange, const change *members, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (members[i].text == NULL && members[i].json == NULL)
            return exchange_break(exchange);
    return change_record(exchange, exchange->result, members, count) && resource_store(exchange, keys);
}

/* ---- the config ---- */

/* It may be named by slug, and is shown by id; one that is unknown stays as it was named. */
static const char *config_id(sandbox_exchange *exchange, const char *name)
{
    store_found found = STORE_FOUND_INIT;

    if (store_find(exchange->world->store, &found, (store_place){"/configs", ""}, name) == 1)
        name = exchange_copy(exchange, found.id.data, found.id.length);
    store_found_free(&found);
    return name;
}

static const char *override_of(portkey_value defaults)
{
    bool may = false;

    if (portkey_value_boolean(portkey_value_member(defaults, "allow_config_override"), &may) != 0)
        return "null";
    return may ? "1" : "0";
}

/* A setting that a change leaves out stays as it was. */
static void keep(change *kept, size_t *count, sandbox_exchange *exchange, const char *name)
{
    portkey_value given = portkey_value_member(exchange->arguments, "defaults");
    portkey_value old = portkey_value_member(portkey_value_member(exchange->record, "defaults"), name);

    if (portkey_value_exists(old) && !portkey_value_exists(portkey_value_member(given, name)))
        kept[(*count)++] = (change){name, NULL, change_json(exchange, old)};
}

/* Config and override stay where they are left out, as clients of Portkey count on; of metadata nothing is known. */
static const char *new_defaults(sandbox_exchange *exchange, portkey_value given)
{
    const char *config = exchange_text(given, "config_id");
    change members[2];
    size_t count = 0;

    if (config != NULL)
        members[count++] = (change){"config_id", config_id(exchange, config), NULL};
    keep(members, &count, exchange, "config_id");
    keep(members, &count, exchange, "allow_config_override");
    return changed(exchange, given, members, count);
}

static bool settle_defaults(sandbox_exchange *exchange)
{
    portkey_value given = portkey_value_member(exchange->arguments, "defaults");
    bool has_override = portkey_value_exists(portkey_value_member(given, "allow_config_override"));
    change members[] = {{"defaults", NULL, NULL}, {"allow_config_override", NULL, override_of(given)}};

    if (!is_object(given))
        return true;
    members[0].json = new_defaults(exchange, given);
    /* A new key shows it also where it was not sent. */
    return store_member(exchange, members, has_override || !portkey_value_exists(exchange->record) ? 2 : 1);
}

/* ---- rotation ---- */

static period_rhythm rhythm_of(const sandbox_exchange *exchange, portkey_value policy)
{
    period_rhythm rhythm = {.name = exchange_text(policy, "rotation_period"), .made = exchange->now};

    (void)portkey_value_integer(portkey_value_member(policy, "rotation_period_days"), &rhythm.days);
    return rhythm;
}

/* Rotations are at midnight UTC, also where another time is given. */
static const char *next_rotation(sandbox_exchange *exchange, portkey_value policy)
{
    const period_rhythm rhythm = rhythm_of(exchange, policy);
    int64_t next = period_at(&rhythm, exchange->now).next;
    char text[PA_TIME_SIZE];

    next = period_midnight(exchange_time(policy, "next_rotation_at", next));
    pa_format_time(text, next);
    return exchange_copy(exchange, text, strlen(text));
}

static bool settle_rotation(sandbox_exchange *exchange)
{
    portkey_value policy = portkey_value_member(exchange->arguments, "rotation_policy");
    change members[] = {{"rotation_policy", NULL, NULL}};
    change facts[] = {{"next_rotation_at", NULL, NULL}, {"status", "ACTIVE", NULL}};

    if (!is_object(policy))
        return true;
    facts[0].text = next_rotation(exchange, policy);
    members[0].json = facts[0].text != NULL ? changed(exchange, policy, facts, 2) : NULL;
    return store_member(exchange, members, 1);
}

/* Both secrets would be valid for ever. */
static bool is_too_long(const sandbox_exchange *exchange, portkey_value policy)
{
    const period_rhythm rhythm = rhythm_of(exchange, policy);
    const period now = period_at(&rhythm, exchange->now);
    int64_t transition = 0;

    (void)portkey_value_integer(portkey_value_member(policy, "key_transition_period_ms"), &transition);
    return now.next != 0 && transition >= now.next - now.begin;
}

static bool before_write(sandbox_exchange *exchange)
{
    portkey_value policy = portkey_value_member(exchange->arguments, "rotation_policy");
    bool has_days = is_set(policy, "rotation_period_days");
    bool has_name = is_set(policy, "rotation_period");

    if (!is_object(policy))
        return true;
    if (has_days && has_name)
        return exchange_fail(exchange, 400, "AB01",
                             "rotation_policy: rotation_period and rotation_period_days exclude each other.");
    if (!has_days && !has_name && !is_set(policy, "next_rotation_at"))
        return exchange_fail(exchange, 400, "AB01", "rotation_policy names neither a period nor a time.");
    return !is_too_long(exchange, policy) ||
           exchange_fail(exchange, 400, "AB01",
                         "rotation_policy: the transition must be shorter than the period.");
}

static bool settle(sandbox_exchange *exchange)
{
    return settle_defaults(exchange) && settle_rotation(exchange);
}

const sandbox_behaviour behaviours_of_key_settings[] = {
    {.operation = "create_api_key", .before = before_write, .after = settle},
    {.operation = "update_api_key", .before = before_write, .after = settle},
    {.operation = NULL},
};
