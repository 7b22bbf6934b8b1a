/* SPDX-License-Identifier: MIT */
/* The traffic in groups: by user, by model and so on. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/behaviour/figures.h"

enum { PAGE_SIZE = 50 };

struct grouping;

/* What a call is grouped by; NULL if out of memory. */
typedef const char *key_of_call(const struct grouping *grouping, const store_call *call);

struct grouping {
    sandbox_exchange *exchange;
    key_of_call *key;
    const char *member; /* of a row, with the key */
    enum {
        ROWS_WITH_SOME,
        ROWS_WITH_ALL,
        ROWS_WITH_COLUMNS
    } rows; /* which figures they have; columns: those asked for */
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
    double rank; /* groups of a lower one stand first */
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

static int compare_ranks(const void *a, const void *b)
{
    const struct group *one = a;
    const struct group *other = b;
    int order = (one->rank > other->rank) - (one->rank < other->rank);

    return order != 0 ? order : strcmp(one->key, other->key);
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
            groups[found++] = (struct group){.key = sorted[i].key, .first = i};
        groups[found - 1].count++;
    }
    return found;
}

/* The calls of each group side by side. */
static void copy_calls(store_call *out, const struct keyed *sorted, size_t count)
{
    for (size_t i = 0; i < count; i++)
        out[i] = sorted[i].call;
}

/* By the number of requests, the most first, unless something else is asked for. */
static void sort_groups(struct group *groups, size_t count, const sandbox_exchange *exchange,
                        const store_call *calls)
{
    const char *column = exchange_argument(exchange, "order_by");
    const char *direction = exchange_argument(exchange, "order_by_type");
    const figure *named = column != NULL ? figure_find(column) : NULL;
    const figure *wanted = named != NULL ? named : figure_find("requests");
    double sign = direction != NULL && strcmp(direction, "asc") == 0 ? 1 : -1;

    for (size_t i = 0; i < count; i++)
        groups[i].rank =
            sign * figure_of(wanted, (analytics_slice){calls + groups[i].first, groups[i].count});
    qsort(groups, count, sizeof(*groups), compare_ranks);
}

/* ---- rows ---- */

/* Where columns can be asked for, no other is shown. */
static bool is_wanted(const struct grouping *grouping, const figure *one)
{
    portkey_value columns = portkey_value_member(grouping->exchange->arguments, "columns");

    if (grouping->rows == ROWS_WITH_ALL)
        return true;
    if (portkey_value_count(columns) == 0)
        return strcmp(figure_name(one), "requests") == 0;
    PORTKEY_FOR_EACH (column, columns)
        if (portkey_value_is(column, figure_name(one)))
            return true;
    return false;
}

static void write_columns(pa_writer *writer, const struct grouping *grouping, analytics_slice slice)
{
    if (grouping->key == service_of)
        pa_write_text(pa_member(writer, "provider"), slice.calls[0].service);
    for (size_t i = 0; figure_at(i) != NULL; i++)
        if (is_wanted(grouping, figure_at(i)))
            figure_write(writer, figure_at(i), slice);
}

static void write_named(pa_writer *writer, const char *const *names, analytics_slice slice)
{
    for (; *names != NULL; names++)
        figure_write(writer, figure_find(*names), slice);
}

static void write_figures(pa_writer *writer, const struct grouping *grouping, analytics_slice slice)
{
    static const char *const usual[] = {"requests", "cost", NULL};
    static const char *const of_metadata[] = {"requests", "cost", "avg_tokens", "last_seen", NULL};

    if (grouping->rows != ROWS_WITH_SOME)
        write_columns(writer, grouping, slice);
    else
        write_named(writer, grouping->key == metadata_of ? of_metadata : usual, slice);
}

static void write_row(pa_writer *writer, const struct grouping *grouping, const struct group *group,
                      const store_call *calls)
{
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, grouping->member), group->key);
    write_figures(writer, grouping, (analytics_slice){calls + group->first, group->count});
    pa_write_text(pa_member(writer, "object"), "analytics-group");
    pa_end(writer);
}

/* ---- the answer ---- */

static int64_t number_of(const sandbox_exchange *exchange, const char *name, int64_t otherwise)
{
    (void)portkey_value_integer(portkey_value_member(exchange->arguments, name), &otherwise);
    return otherwise;
}

/* Unless it was said that nobody asks for it. */
static bool wants_total(const sandbox_exchange *exchange)
{
    bool is_wanted = true;

    (void)portkey_value_boolean(portkey_value_member(exchange->arguments, "include_total"), &is_wanted);
    return is_wanted;
}

static void write_groups(const struct grouping *grouping, const struct group *groups, size_t count,
                         const store_call *calls)
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
    for (size_t i = first; i < count && i < first + (size_t)most; i++)
        write_row(&writer, grouping, &groups[i], calls);
    pa_end(&writer);
    if (wants_total(exchange))
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
    store_call *calls = pa_resize_array(NULL, all.count + 1, sizeof(*calls));
    bool done = sorted != NULL && groups != NULL && calls != NULL && sort_calls(sorted, grouping, all);

    if (done) {
        size_t count = find_groups(groups, sorted, all.count);

        copy_calls(calls, sorted, all.count);
        sort_groups(groups, count, grouping->exchange, calls);
        write_groups(grouping, groups, count, calls);
    }
    free(sorted);
    free(groups);
    free(calls);
    return (done && !pa_text_failed(&grouping->exchange->reply->body)) || exchange_break(grouping->exchange);
}

static bool answer(const struct grouping *grouping)
{
    analytics_query analytics;
    bool done = analytics_read(&analytics, grouping->exchange) && group(grouping, &analytics);

    analytics_free(&analytics);
    return done;
}

static bool by_person(sandbox_exchange *exchange)
{
    return answer(&(struct grouping){exchange, person_of, "user", ROWS_WITH_SOME});
}

static bool by_model(sandbox_exchange *exchange)
{
    return answer(&(struct grouping){exchange, model_of, "ai_model", ROWS_WITH_SOME});
}

static bool by_service(sandbox_exchange *exchange)
{
    return answer(&(struct grouping){exchange, service_of, "group_key", ROWS_WITH_COLUMNS});
}

static bool by_workspace(sandbox_exchange *exchange)
{
    return answer(&(struct grouping){exchange, workspace_of, "group_key", ROWS_WITH_ALL});
}

static bool by_metadata(sandbox_exchange *exchange)
{
    return answer(&(struct grouping){exchange, metadata_of, "metadata_value", ROWS_WITH_SOME});
}

static key_of_call *key_of_name(const char *name)
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
        if (strcmp(names[i].name, name) == 0)
            return names[i].key;
    return nothing_of;
}

static bool by_name(sandbox_exchange *exchange)
{
    return answer(
        &(struct grouping){exchange, key_of_name(exchange->values[0]), "group_key", ROWS_WITH_COLUMNS});
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
