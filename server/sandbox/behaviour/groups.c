/* SPDX-License-Identifier: MIT */
/* The traffic in groups: by user, by model and so on, the largest first. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "sandbox/behaviour/analytics.h"
#include "sandbox/behaviour/behaviour.h"

enum { PAGE_SIZE = 50 };

struct grouping;

/* What a call is grouped by; NULL if out of memory. */
typedef const char *key_of_call(const struct grouping *grouping, const store_call *call);

struct grouping {
    sandbox_exchange *exchange;
    key_of_call *key;
    const char *member; /* of a row, with the key; NULL: the rows have all figures */
};

/* A call with its key, to be sorted. */
struct keyed {
    const char *key;
    store_call call;
};

/* The calls of one key. */
struct group {
    const char *key;
    size_t first;
    size_t count;
};

/* ---- keys ---- */

static const char *person_of(const struct grouping *grouping, const store_call *call)
{
    (void)grouping;
    return call->person;
}

static const char *model_of(const struct grouping *grouping, const store_call *call)
{
    (void)grouping;
    return call->model;
}

static const char *service_of(const struct grouping *grouping, const store_call *call)
{
    (void)grouping;
    return call->service;
}

static const char *workspace_of(const struct grouping *grouping, const store_call *call)
{
    (void)grouping;
    return call->workspace;
}

static const char *key_id_of(const struct grouping *grouping, const store_call *call)
{
    (void)grouping;
    return call->key;
}

static const char *prompt_of(const struct grouping *grouping, const store_call *call)
{
    (void)grouping;
    return call->prompt;
}

static const char *nothing_of(const struct grouping *grouping, const store_call *call)
{
    (void)grouping;
    (void)call;
    return "";
}

static const char *status_of(const struct grouping *grouping, const store_call *call)
{
    char text[24];

    (void)snprintf(text, sizeof(text), "%" PRId64, call->status);
    return exchange_copy(grouping->exchange, text, strlen(text));
}

/* The empty text stands for calls without the key. */
static const char *metadata_of(const struct grouping *grouping, const store_call *call)
{
    portkey_json *document = NULL;
    const char *value = NULL;
    const char *copy = "";

    if (portkey_json_parse(&document, call->metadata, strlen(call->metadata), NULL, NULL) < 0)
        return "";
    value = exchange_text(portkey_json_root(document), grouping->exchange->values[0]);
    if (value != NULL)
        copy = exchange_copy(grouping->exchange, value, strlen(value));
    portkey_json_free(document);
    return copy;
}

/* ---- grouping ---- */

static int compare_keys(const void *a, const void *b)
{
    const struct keyed *one = a;
    const struct keyed *other = b;
    int order = strcmp(one->key, other->key);

    return order != 0 ? order : (one->call.at > other->call.at) - (one->call.at < other->call.at);
}

static int compare_sizes(const void *a, const void *b)
{
    const struct group *one = a;
    const struct group *other = b;

    if (one->count != other->count)
        return one->count < other->count ? 1 : -1;
    return strcmp(one->key, other->key);
}

static bool sort_calls(struct keyed *sorted, const struct grouping *grouping, analytics_slice all)
{
    for (size_t i = 0; i < all.count; i++) {
        sorted[i] = (struct keyed){grouping->key(grouping, &all.calls[i]), all.calls[i]};
        if (sorted[i].key == NULL)
            return false;
    }
    qsort(sorted, all.count, sizeof(*sorted), compare_keys);
    return true;
}

static size_t find_groups(struct group *groups, const struct keyed *sorted, size_t count)
{
    size_t found = 0;

    for (size_t i = 0; i < count; i++) {
        if (i == 0 || strcmp(sorted[i].key, sorted[i - 1].key) != 0)
            groups[found++] = (struct group){sorted[i].key, i, 0};
        groups[found - 1].count++;
    }
    qsort(groups, found, sizeof(*groups), compare_sizes);
    return found;
}

/* ---- rows ---- */

static double average(double sum, size_t count)
{
    return count > 0 ? sum / (double)count : 0;
}

static void write_tokens(pa_writer *writer, analytics_slice slice)
{
    int64_t requests = 0;
    int64_t responses = 0;

    for (size_t i = 0; i < slice.count; i++) {
        requests += slice.calls[i].request_units;
        responses += slice.calls[i].response_units;
    }
    pa_write_integer(pa_member(writer, "total_tokens"), requests + responses);
    pa_write_number(pa_member(writer, "avg_tokens"), average((double)(requests + responses), slice.count));
    pa_write_number(pa_member(writer, "avg_input_tokens"), average((double)requests, slice.count));
    pa_write_number(pa_member(writer, "avg_output_tokens"), average((double)responses, slice.count));
}

static void write_time(pa_writer *writer, const char *name, int64_t at)
{
    char time[PA_TIME_SIZE];

    pa_format_time(time, at);
    pa_write_text(pa_member(writer, name), time);
}

static void write_all_figures(pa_writer *writer, analytics_slice slice)
{
    int64_t errors = analytics_errors(slice);

    pa_write_text(pa_member(writer, "provider"), slice.calls[0].service);
    write_tokens(writer, slice);
    pa_write_number(pa_member(writer, "avg_latency"), analytics_average_latency(slice));
    pa_write_integer(pa_member(writer, "p95_latency"), analytics_percentile(slice, 95));
    pa_write_integer(pa_member(writer, "p99_latency"), analytics_percentile(slice, 99));
    pa_write_number(pa_member(writer, "success_rate"),
                    analytics_rate((int64_t)slice.count - errors, slice.count));
    pa_write_integer(pa_member(writer, "error_count"), errors);
    pa_write_number(pa_member(writer, "cache_hit_rate"),
                    analytics_rate(analytics_hits(slice, NULL), slice.count));
    write_time(writer, "last_seen", slice.calls[slice.count - 1].at);
    write_time(writer, "first_seen", slice.calls[0].at);
}

static void write_metadata_figures(pa_writer *writer, analytics_slice slice)
{
    int64_t units = 0;

    for (size_t i = 0; i < slice.count; i++)
        units += slice.calls[i].request_units + slice.calls[i].response_units;
    pa_write_number(pa_member(writer, "avg_tokens"), average((double)units, slice.count));
    write_time(writer, "last_seen", slice.calls[slice.count - 1].at);
}

static void write_row(pa_writer *writer, const struct grouping *grouping, const char *key,
                      analytics_slice slice)
{
    bool is_full = grouping->member == NULL;

    pa_begin_object(writer);
    pa_write_text(pa_member(writer, is_full ? "group_key" : grouping->member), key);
    pa_write_integer(pa_member(writer, "requests"), (int64_t)slice.count);
    pa_write_number(pa_member(writer, "cost"), analytics_cost(slice));
    if (is_full)
        write_all_figures(writer, slice);
    else if (grouping->key == metadata_of)
        write_metadata_figures(writer, slice);
    pa_write_text(pa_member(writer, "object"), "analytics-group");
    pa_end(writer);
}

/* ---- the answer ---- */

static int64_t number_of(const sandbox_exchange *exchange, const char *name, int64_t otherwise)
{
    (void)portkey_value_integer(portkey_value_member(exchange->arguments, name), &otherwise);
    return otherwise;
}

/* The calls of a group, side by side. */
static void copy_calls(store_call *out, const struct keyed *sorted, const struct group *group)
{
    for (size_t i = 0; i < group->count; i++)
        out[i] = sorted[group->first + i].call;
}

static void write_groups(const struct grouping *grouping, const struct group *groups, size_t count,
                         const struct keyed *sorted, store_call *room)
{
    sandbox_exchange *exchange = grouping->exchange;
    pa_writer writer = pa_write_to(&exchange->reply->body);
    int64_t size = number_of(exchange, "page_size", PAGE_SIZE);
    int64_t page = number_of(exchange, "current_page", 0);
    int64_t most = size > 0 ? size : PAGE_SIZE;
    bool is_past = page > 0 && (uint64_t)page > count / (uint64_t)most;
    size_t first = is_past ? count : (size_t)(page * most);

    pa_begin_object(&writer);
    pa_begin_array(pa_member(&writer, "data"));
    for (size_t i = first; i < count && i < first + (size_t)most; i++) {
        copy_calls(room, sorted, &groups[i]);
        write_row(&writer, grouping, groups[i].key, (analytics_slice){room, groups[i].count});
    }
    pa_end(&writer);
    pa_write_integer(pa_member(&writer, "total"), first < count ? (int64_t)count : 0);
    pa_write_boolean(pa_member(&writer, "is_quota_exceeded"), false);
    pa_write_text(pa_member(&writer, "object"), "list");
    pa_end(&writer);
}

static bool group(const struct grouping *grouping, const analytics_query *analytics)
{
    analytics_slice all = analytics_all(analytics);
    struct keyed *sorted = pa_resize_array(NULL, all.count + 1, sizeof(*sorted));
    struct group *groups = pa_resize_array(NULL, all.count + 1, sizeof(*groups));
    store_call *room = pa_resize_array(NULL, all.count + 1, sizeof(*room));
    bool done = sorted != NULL && groups != NULL && room != NULL && sort_calls(sorted, grouping, all);

    if (done)
        write_groups(grouping, groups, find_groups(groups, sorted, all.count), sorted, room);
    free(sorted);
    free(groups);
    free(room);
    return (done && !pa_text_failed(&grouping->exchange->reply->body)) || exchange_break(grouping->exchange);
}

static bool answer(sandbox_exchange *exchange, key_of_call *key, const char *member)
{
    const struct grouping grouping = {exchange, key, member};
    analytics_query analytics;
    bool done = analytics_read(&analytics, exchange) && group(&grouping, &analytics);

    analytics_free(&analytics);
    return done;
}

static bool by_person(sandbox_exchange *exchange)
{
    return answer(exchange, person_of, "user");
}

static bool by_model(sandbox_exchange *exchange)
{
    return answer(exchange, model_of, "ai_model");
}

static bool by_service(sandbox_exchange *exchange)
{
    return answer(exchange, service_of, NULL);
}

static bool by_workspace(sandbox_exchange *exchange)
{
    return answer(exchange, workspace_of, NULL);
}

static bool by_metadata(sandbox_exchange *exchange)
{
    return answer(exchange, metadata_of, "metadata_value");
}

static bool by_name(sandbox_exchange *exchange)
{
    static const struct name {
        const char *name;
        key_of_call *key;
    } names[] = {
        {"ai_service", service_of},  {"provider", service_of}, {"model", model_of},
        {"status_code", status_of},  {"api_key", key_id_of},   {"prompt", prompt_of},
        {"workspace", workspace_of},
    };

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (strcmp(names[i].name, exchange->values[0]) == 0)
            return answer(exchange, names[i].key, NULL);
    return answer(exchange, nothing_of, NULL);
}

const sandbox_behaviour behaviours_of_groups[] = {
    {.operation = "get_analytics_group_users", .instead = by_person},
    {.operation = "get_user_stats", .instead = by_person},
    {.operation = "get_analytics_group_models", .instead = by_model},
    {.operation = "get_analytics_group_providers", .instead = by_service},
    {.operation = "get_analytics_group_workspaces", .instead = by_workspace},
    {.operation = "get_analytics_group_metadata", .instead = by_metadata},
    {.operation = "get_analytics_group", .instead = by_name},
    {.operation = NULL},
};
