/* SPDX-License-Identifier: MIT */
/*
 * The groups of policies of usage, which are found in the calls. What is stored of one is its id, and the rank of the
 * last call before its reset; the rest is written anew before entities are listed.
 */
#include <stdlib.h>

#include "base/json_writer.h"
#include "base/memory.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/behaviour/policy.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/resource.h"

static const store_place usage_limits = {POLICY_USAGE_LIMITS, ""};

/* ---- the groups of a policy ---- */

/* Each new one moves those after it. */
enum { MAX_GROUPS = 10000 };

struct group {
    const char *key;
    int64_t after; /* the rank of the last call that does not count */
    store_usage usage;
};

struct groups {
    const struct policy *policy;
    struct group *rows; /* in the order of their keys */
    size_t count;
    size_t capacity;
    pa_text key;
    bool are_too_many;
    bool has_failed;
};

static bool make_room(struct groups *groups)
{
    size_t capacity = groups->capacity * 2 + 16;
    struct group *rows = groups->rows;

    if (groups->count < groups->capacity)
        return true;
    rows = pa_resize_array(rows, capacity, sizeof(*rows));
    if (rows == NULL)
        return false;
    groups->rows = rows;
    groups->capacity = capacity;
    return true;
}

/* Where the key is, or would be. */
static size_t place_of(const struct groups *groups, const char *key)
{
    size_t low = 0;
    size_t high = groups->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (strcmp(groups->rows[middle].key, key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static struct group *find_group(const struct groups *groups, const char *key)
{
    size_t at = place_of(groups, key);

    return at < groups->count && strcmp(groups->rows[at].key, key) == 0 ? &groups->rows[at] : NULL;
}

/* The group with that key, which is added where it is missing; NULL if there is no room for it. */
static struct group *get_group(struct groups *groups, const char *key)
{
    struct group *found = find_group(groups, key);
    size_t at = place_of(groups, key);
    const char *copy;

    if (found != NULL)
        return found;
    groups->are_too_many = groups->count == MAX_GROUPS;
    if (groups->are_too_many)
        return NULL;
    copy = exchange_copy(groups->policy->exchange, key, strlen(key));
    if (copy == NULL || !make_room(groups))
        return NULL;
    memmove(&groups->rows[at + 1], &groups->rows[at], (groups->count - at) * sizeof(*groups->rows));
    groups->rows[at] = (struct group){.key = copy};
    groups->count++;
    return &groups->rows[at];
}

static bool take_call(void *context, const store_call *call)
{
    struct groups *groups = context;
    struct group *group;

    if (!policy_name_group(groups->policy, call, &groups->key))
        return true;
    group = get_group(groups, groups->key.data);
    groups->has_failed = group == NULL;
    if (group != NULL && call->rank > group->after)
        store_add_usage(&group->usage, call);
    return group != NULL;
}

/* What is stored of a group. */
static bool take_entity(void *context, const char *body, size_t length)
{
    struct groups *groups = context;
    portkey_json *document = NULL;
    struct group *group = NULL;
    const char *key = NULL;

    if (portkey_json_parse(&document, body, length, NULL, NULL) == 0)
        key = exchange_text(portkey_json_root(document), "value_key");
    if (key != NULL)
        group = get_group(groups, key);
    if (group != NULL)
        group->after = policy_counted_after(portkey_json_root(document));
    groups->has_failed = group == NULL;
    portkey_json_free(document);
    return group != NULL;
}

static bool find_groups(struct groups *out, const struct policy *policy)
{
    sandbox_store *store = policy->exchange->world->store;
    const store_meter meter = {.from = policy->budget.period.begin, .workspace = policy->workspace};
    store_place place = {POLICY_ENTITIES, exchange_text(policy->record, "id")};

    return place.parent != NULL && store_each_oldest(store, place, take_entity, out) && !out->has_failed &&
           store_each_metered_call(store, &meter, take_call, out) && !out->has_failed;
}

/* To be freed in any case. Returns false after it answered with a failure. */
static bool read_groups(struct groups *out, const struct policy *policy)
{
    bool done;

    *out = (struct groups){.policy = policy, .key = PA_TEXT_INIT(POLICY_MAX_GROUP)};
    done = find_groups(out, policy);
    if (out->are_too_many)
        return exchange_fail(policy->exchange, 413, "AB01",
                             "The policy has more than %d groups, which is too much for the sandbox.",
                             MAX_GROUPS);
    return done || exchange_break(policy->exchange);
}

static void free_groups(struct groups *groups)
{
    free(groups->rows);
    pa_text_free(&groups->key);
}

/* ---- what entities show ---- */

static void write_state(pa_writer *writer, const struct policy *policy, const struct group *group,
                        void write_flag(pa_writer *writer, bool is_set))
{
    double used = budget_used(&policy->budget, &group->usage);
    bool is_exhausted = budget_is_exhausted(&policy->budget, used);

    pa_write_number(pa_member(writer, "current_usage"), used);
    pa_write_text(pa_member(writer, "status"), is_exhausted ? "exhausted" : "active");
    write_flag(pa_member(writer, "is_threshold_alerts_sent"), budget_has_alerted(&policy->budget, used));
    write_flag(pa_member(writer, "is_exhausted_alerts_sent"), is_exhausted);
}

static void write_integer_flag(pa_writer *writer, bool is_set)
{
    pa_write_integer(writer, is_set);
}

static void write_last_use(pa_writer *writer, const struct group *group)
{
    char time[PA_TIME_SIZE];

    pa_format_time(time, group->usage.last);
    if (group->usage.last != 0)
        pa_write_text(pa_member(writer, "last_used_at"), time);
    else
        pa_write_null(pa_member(writer, "last_used_at"));
}

static void write_entity(pa_writer *writer, const struct policy *policy, const struct group *group,
                         const char *id)
{
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "id"), id);
    pa_write_text(pa_member(writer, "value_key"), group->key);
    write_state(writer, policy, group, write_integer_flag);
    write_last_use(writer, group);
    pa_write_text(pa_member(writer, "object"), "policy_usage_limits_entity");
    pa_write_integer(pa_member(writer, "usage_counted_after"), group->after);
    pa_end(writer);
}

static bool store_group(const struct policy *policy, const struct group *group)
{
    store_place place = {POLICY_ENTITIES, exchange_text(policy->record, "id")};
    const char *id = policy_group_id(policy, group->key);
    pa_text body = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&body);
    bool done;

    if (id != NULL)
        write_entity(&writer, policy, group, id);
    done = id != NULL && !pa_text_failed(&body) &&
           store_put(policy->exchange->world->store, place,
                     &(store_record){.id = id, .body = body.data, .length = body.length});
    pa_text_free(&body);
    return done;
}

static bool store_each_group(const struct groups *groups)
{
    for (size_t i = 0; i < groups->count; i++)
        if (!store_group(groups->policy, &groups->rows[i]))
            return false;
    return true;
}

static bool store_groups(const struct groups *groups)
{
    sandbox_exchange *exchange = groups->policy->exchange;
    sandbox_store *store = exchange->world->store;

    if (!store_begin(store))
        return exchange_break(exchange);
    if (store_each_group(groups) && store_commit(store))
        return true;
    store_roll_back(store);
    return exchange_break(exchange);
}

/* ---- listing entities: rows are written as they are at this moment, and listed as any others ---- */

static bool refresh(sandbox_exchange *exchange)
{
    struct policy policy;
    struct groups groups;
    bool done;

    if (!policy_read(&policy, exchange, exchange->record))
        return exchange_break(exchange);
    done = read_groups(&groups, &policy) && store_groups(&groups);
    free_groups(&groups);
    return done;
}

/* ---- one policy, with what is used ---- */

static void write_map(pa_writer *writer, const struct groups *groups)
{
    pa_begin_object(writer);
    for (size_t i = 0; i < groups->count; i++) {
        pa_write_any_key(writer, groups->rows[i].key, strlen(groups->rows[i].key));
        pa_begin_object(writer);
        write_state(writer, groups->policy, &groups->rows[i], pa_write_boolean);
        pa_end(writer);
    }
    pa_end(writer);
}

static bool add_map(sandbox_exchange *exchange, const struct groups *groups)
{
    pa_text map = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&map);
    change usage = {"value_key_usage_map", NULL, NULL};
    bool done;

    write_map(&writer, groups);
    usage.json = map.data;
    done = pa_text_failed(&map) ? exchange_break(exchange)
                                : change_record(exchange, exchange->result, &usage, 1);
    pa_text_free(&map);
    return done;
}

static bool show_usage(sandbox_exchange *exchange)
{
    struct policy policy;
    struct groups groups;
    bool done;

    if (!policy_flag(exchange->arguments, "include_usage"))
        return true;
    if (!policy_read(&policy, exchange, exchange->record))
        return exchange_break(exchange);
    done = read_groups(&groups, &policy) && add_map(exchange, &groups);
    free_groups(&groups);
    return done;
}

/* ---- resets ---- */

static bool reset_group(const struct policy *policy, const char *key)
{
    struct group group = {.key = key, .after = store_last_call(policy->exchange->world->store)};

    return (group.after >= 0 && store_group(policy, &group)) || exchange_break(policy->exchange);
}

/* The entity is the exchange's record, and the policy the first part of its parent. */
static bool reset(sandbox_exchange *exchange)
{
    const char *parent = exchange->place.parent;
    const char *id = exchange_copy(exchange, parent, strcspn(parent, "/"));
    const char *key = exchange_text(exchange->record, "value_key");
    struct policy policy = {.exchange = exchange};

    key = exchange_copy_text(exchange, key);
    if (id == NULL || key == NULL || resource_load(exchange, usage_limits, id) != 1 ||
        !policy_read(&policy, exchange, exchange->record))
        return exchange_break(exchange);
    exchange->result = exchange->record; /* the entity is gone with what was loaded before */
    return reset_group(&policy, key);
}

/* A group by one key may be named by its value alone. */
static const struct group *named_group(const struct groups *groups, const char *name)
{
    for (size_t i = 0; i < groups->count; i++) {
        const char *value = strchr(groups->rows[i].key, ':');

        if (strcmp(groups->rows[i].key, name) == 0 || (value != NULL && strcmp(value + 1, name) == 0))
            return &groups->rows[i];
    }
    return NULL;
}

static bool reset_named_group(const struct groups *groups, const char *name)
{
    const struct group *group = named_group(groups, name);

    return group != NULL ? reset_group(groups->policy, group->key)
                         : exchange_fail(groups->policy->exchange, 400, "AB01",
                                         "reset_usage_for_value: there is no such group.");
}

static bool reset_named(sandbox_exchange *exchange, const char *name)
{
    struct policy policy;
    struct groups groups;
    bool done;

    if (!policy_read(&policy, exchange, exchange->result))
        return exchange_break(exchange);
    done = read_groups(&groups, &policy) && reset_named_group(&groups, name);
    free_groups(&groups);
    return done;
}

/* After the change, so that a group of the conditions as they are then can be reset. */
static bool updated(sandbox_exchange *exchange)
{
    static const change forgotten = {"reset_usage_for_value", NULL, "null"};
    const char *name = exchange_argument(exchange, forgotten.name);

    return name == NULL || (change_record(exchange, exchange->result, &forgotten, 1) &&
                            resource_store(exchange, exchange->place) && reset_named(exchange, name));
}

const sandbox_behaviour behaviours_of_entities[] = {
    {.operation = "get_usage_limit", .after = show_usage},
    {.operation = "update_usage_limit", .after = updated},
    {.operation = "list_usage_limit_entities", .before = refresh},
    {.operation = "reset_usage_limit_entity", .instead = reset},
    {.operation = NULL},
};
