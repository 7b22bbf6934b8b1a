/* SPDX-License-Identifier: MIT */
/* Policies of usage and rate: how they change, and what they refuse. */
#include "sandbox/behaviour/policy.h"

#include "base/json_writer.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/behaviour/limits.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/record.h"
#include "sandbox/engine/resource.h"

static const store_place usage_limits = {POLICY_USAGE_LIMITS, ""};
static const store_place rate_limits = {"/policies/rate-limits", ""};

/* ---- periods ---- */

bool policies_view(sandbox_exchange *exchange, store_place place, portkey_value record, pa_text *out)
{
    usage_budget budget;
    int64_t made;
    char next[PA_TIME_SIZE];
    char last[PA_TIME_SIZE];
    pa_writer writer = pa_write_to(out);
    const change changes[] = {{"next_usage_reset_at", next, NULL}, {"last_reset_at", last, NULL}};

    if (strcmp(place.collection, POLICY_USAGE_LIMITS) != 0)
        return true;
    budget = policy_budget(exchange, record);
    made = policy_made_at(record, exchange->now);
    if (budget.period.next == 0)
        return true;
    pa_format_time(next, budget.period.next);
    pa_format_time(last, budget.period.begin);
    return change_write(&writer, record, changes, budget.period.begin > made ? 2 : 1);
}

/* ---- changes of policies ---- */

static bool has_too_many(portkey_value conditions)
{
    PORTKEY_FOR_EACH (condition, conditions)
        if (portkey_value_count(portkey_value_member(condition, "value")) > POLICY_MAX_VALUES ||
            portkey_value_count(portkey_value_member(condition, "excludes")) > POLICY_MAX_VALUES)
            return true;
    return portkey_value_count(conditions) > POLICY_MAX_CONDITIONS;
}

static bool before_write(sandbox_exchange *exchange)
{
    if (budget_has_two_rhythms(exchange->arguments))
        return exchange_fail(exchange, 400, "AB01",
                             "periodic_reset and periodic_reset_days exclude each other.");
    if (has_too_many(portkey_value_member(exchange->arguments, "conditions")) ||
        portkey_value_count(portkey_value_member(exchange->arguments, "group_by")) > POLICY_MAX_KEYS)
        return exchange_fail(exchange, 400, "AB01",
                             "The sandbox takes %d conditions, each with %d values, and %d keys of groups.",
                             POLICY_MAX_CONDITIONS, POLICY_MAX_VALUES, POLICY_MAX_KEYS);
    return true;
}

/* One that names the organisation alone covers all of its workspaces. */
static bool is_of_organisation(const sandbox_exchange *exchange)
{
    return exchange->actor.workspace == NULL && exchange_argument(exchange, "organisation_id") != NULL &&
           exchange_argument(exchange, "workspace_id") == NULL;
}

static bool created(sandbox_exchange *exchange)
{
    bool is_usage = strcmp(exchange->place.collection, POLICY_USAGE_LIMITS) == 0;
    const change changes[] = {{"object", is_usage ? "policy_usage_limits" : "policy_rate_limits", NULL},
                              {"is_of_organisation", NULL, is_of_organisation(exchange) ? "true" : "false"}};

    return change_record(exchange, exchange->result, changes, 2) && resource_store(exchange, exchange->place);
}

/* The other rhythm ends where one is chosen, and so does the time that followed from it. */
static bool change_rhythm(sandbox_exchange *exchange)
{
    portkey_value days = portkey_value_member(exchange->arguments, "periodic_reset_days");
    bool is_days = portkey_value_type(days) == PORTKEY_JSON_NUMBER;
    const change changes[] = {
        {is_days ? "periodic_reset" : "periodic_reset_days", NULL, "null"},
        {"next_usage_reset_at", NULL, "null"},
    };

    return !budget_is_new_rhythm(exchange->arguments) ||
           change_record(exchange, exchange->result, changes, 2);
}

static bool updated(sandbox_exchange *exchange)
{
    return change_rhythm(exchange) && resource_store(exchange, exchange->place);
}

/* ---- whether a call may pass ---- */

struct question {
    sandbox_exchange *exchange;
    const store_call *call;
    bool is_rate;
    bool is_broken;
    const char *refused_by; /* the name or id of a policy */
};

/* What the group of the call used, of the calls since a time and after the one of a rank. */
struct sum {
    const struct policy *policy;
    const char *key;
    int64_t after;
    store_usage usage;
    pa_text room;
};

static bool add_call(void *context, const store_call *call)
{
    struct sum *sum = context;

    if (call->rank > sum->after && policy_name_group(sum->policy, call, &sum->room) &&
        strcmp(sum->room.data, sum->key) == 0)
        store_add_usage(&sum->usage, call);
    return true;
}

static bool sum_up(struct sum *sum, int64_t from)
{
    const struct policy *policy = sum->policy;
    const store_meter meter = {.from = from, .workspace = policy->workspace};
    bool done = store_each_metered_call(policy->exchange->world->store, &meter, add_call, sum);

    pa_text_free(&sum->room);
    return done;
}

static int64_t reset_of(const struct policy *policy, const char *key)
{
    store_place place = {POLICY_ENTITIES, exchange_text(policy->record, "id")};
    const char *id = policy_group_id(policy, key);
    stored_record record = STORED_RECORD_INIT;
    int64_t rank = 0;

    if (record_read(&record, policy->exchange, place, id) == 1)
        rank = policy_counted_after(record.value);
    record_free(&record);
    return rank;
}

static bool is_over(struct question *question, const struct policy *policy, const char *key)
{
    struct sum sum = {.policy = policy, .key = key, .room = PA_TEXT_INIT(POLICY_MAX_GROUP)};
    int64_t unit = limits_unit(policy->record);

    sum.after = question->is_rate ? 0 : reset_of(policy, key);
    question->is_broken =
        !sum_up(&sum, question->is_rate ? question->exchange->now - unit + 1 : policy->budget.period.begin);
    if (question->is_broken)
        return false;
    return question->is_rate ? limits_is_exceeded(policy->record, &sum.usage)
                             : budget_is_exhausted(&policy->budget, budget_used(&policy->budget, &sum.usage));
}

static bool is_active(portkey_value record)
{
    return !portkey_value_is(portkey_value_member(record, "status"), "archived") &&
           !portkey_value_is(portkey_value_member(record, "target"), "mcp_tools");
}

static bool covers(const struct policy *policy, const store_call *call, pa_text *key)
{
    return (policy->workspace == NULL || strcmp(policy->workspace, call->workspace) == 0) &&
           policy_name_group(policy, call, key);
}

static const char *name_of(sandbox_exchange *exchange, portkey_value record)
{
    const char *name = exchange_text(record, "name");

    name = name != NULL ? name : exchange_text(record, "id");
    return name != NULL ? exchange_copy(exchange, name, strlen(name)) : "";
}

static void ask(struct question *question, portkey_value record)
{
    pa_text key = PA_TEXT_INIT(POLICY_MAX_GROUP);
    struct policy policy;

    if (!is_active(record))
        return;
    question->is_broken = !policy_read(&policy, question->exchange, record);
    if (!question->is_broken && covers(&policy, question->call, &key) && is_over(question, &policy, key.data))
        question->refused_by = name_of(question->exchange, record);
    pa_text_free(&key);
}

static bool ask_each(void *context, const char *body, size_t length)
{
    struct question *question = context;
    portkey_json *document = NULL;

    question->is_broken = portkey_json_parse(&document, body, length, NULL, NULL) < 0;
    if (!question->is_broken)
        ask(question, portkey_json_root(document));
    portkey_json_free(document);
    return !question->is_broken && question->refused_by == NULL;
}

static bool ask_all(struct question *question, store_place place)
{
    if (!store_each(question->exchange->world->store, place, 0, -1, ask_each, question) ||
        question->is_broken)
        return exchange_break(question->exchange);
    return true;
}

bool policies_allow(sandbox_exchange *exchange, const store_call *call)
{
    struct question usage = {.exchange = exchange, .call = call};
    struct question rate = {.exchange = exchange, .call = call, .is_rate = true};

    if (!ask_all(&usage, usage_limits))
        return false;
    if (usage.refused_by != NULL)
        return exchange_fail_call(exchange, 412, "The usage limit policy %s is exhausted.", usage.refused_by);
    if (!ask_all(&rate, rate_limits))
        return false;
    return rate.refused_by == NULL ||
           exchange_fail_call(exchange, 429, "The rate limit policy %s is exceeded.", rate.refused_by);
}

const sandbox_behaviour behaviours_of_policies[] = {
    {.operation = "create_usage_limit", .before = before_write, .after = created},
    {.operation = "update_usage_limit", .before = before_write, .after = updated},
    {.operation = "create_rate_limit", .before = before_write, .after = created},
    {.operation = "update_rate_limit", .before = before_write},
    {.operation = NULL},
};
