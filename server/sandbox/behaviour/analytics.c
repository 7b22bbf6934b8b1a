/* SPDX-License-Identifier: MIT */
#include "sandbox/behaviour/analytics.h"

#include <stdlib.h>

#include "base/memory.h"
#include "sandbox/engine/arguments.h"

/* ---- which calls ---- */

static bool matches(const analytics_query *analytics, const store_call *call)
{
    return (analytics->workspace == NULL || strcmp(analytics->workspace, call->workspace) == 0) &&
           filters_match(&analytics->filters, call);
}

/* ---- reading them ---- */

static const char *keep(analytics_query *analytics, const char *text)
{
    const char *copy = text[0] != '\0' ? exchange_copy(analytics->exchange, text, strlen(text)) : "";

    analytics->has_failed = analytics->has_failed || copy == NULL;
    return copy;
}

static store_call kept(analytics_query *analytics, const store_call *call)
{
    store_call copy = *call;

    copy.trace = keep(analytics, call->trace);
    copy.workspace = keep(analytics, call->workspace);
    copy.person = keep(analytics, call->person);
    copy.provider = keep(analytics, call->provider);
    copy.service = keep(analytics, call->service);
    copy.model = keep(analytics, call->model);
    copy.key = keep(analytics, call->key);
    copy.prompt = keep(analytics, call->prompt);
    copy.metadata = keep(analytics, call->metadata);
    copy.cache = keep(analytics, call->cache);
    return copy;
}

static bool grow(analytics_query *analytics)
{
    size_t capacity = analytics->capacity * 2 + 256;
    store_call *calls = pa_resize_array(analytics->calls, capacity, sizeof(*calls));

    if (calls == NULL)
        return false;
    analytics->calls = calls;
    analytics->capacity = capacity;
    return true;
}

static bool take(void *context, const store_call *call)
{
    analytics_query *analytics = context;

    if (!matches(analytics, call))
        return true;
    analytics->has_failed =
        analytics->has_failed || (analytics->count == analytics->capacity && !grow(analytics));
    if (!analytics->has_failed)
        analytics->calls[analytics->count++] = kept(analytics, call);
    return !analytics->has_failed;
}

/* A key of a workspace sees that one, whatever it asks for. */
static bool choose_workspace(analytics_query *analytics)
{
    sandbox_exchange *exchange = analytics->exchange;
    const char *slug = exchange_argument(exchange, "workspace_slug");

    analytics->workspace = exchange->actor.workspace;
    if (analytics->workspace != NULL || slug == NULL || strcmp(slug, ARGUMENTS_ANY_WORKSPACE) == 0)
        return true;
    analytics->workspace = slug;
    return exchange_find_workspace(&analytics->workspace, exchange, slug) >= 0 || exchange_break(exchange);
}

bool analytics_read(analytics_query *out, sandbox_exchange *exchange)
{
    *out = (analytics_query){.exchange = exchange};
    out->from = exchange_time(exchange->arguments, "time_of_generation_min", 0);
    out->to = exchange_time(exchange->arguments, "time_of_generation_max", exchange->now);
    if (!choose_workspace(out) || !filters_read(&out->filters, exchange, exchange->arguments))
        return false;
    return (store_each_call(exchange->world->store, out->from, out->to, take, out) && !out->has_failed) ||
           exchange_break(exchange);
}

void analytics_free(analytics_query *analytics)
{
    filters_free(&analytics->filters);
    free(analytics->calls);
}

analytics_slice analytics_all(const analytics_query *analytics)
{
    return (analytics_slice){analytics->calls, analytics->count};
}

/* ---- figures ---- */

double analytics_cost(analytics_slice slice)
{
    double sum = 0;

    for (size_t i = 0; i < slice.count; i++)
        sum += slice.calls[i].cost;
    return sum;
}

static int compare_numbers(const void *a, const void *b)
{
    const int64_t *one = a;
    const int64_t *other = b;

    return (*one > *other) - (*one < *other);
}

/* The nearest rank, rounded up: so the 99th of two latencies is the higher one, and no less than their average. */
static size_t rank_of(size_t count, unsigned p)
{
    return (count * p + 99) / 100;
}

int64_t analytics_percentile(analytics_slice slice, unsigned p)
{
    int64_t *sorted = slice.count > 0 ? pa_resize_array(NULL, slice.count, sizeof(*sorted)) : NULL;
    int64_t found = 0;

    for (size_t i = 0; sorted != NULL && i < slice.count; i++)
        sorted[i] = slice.calls[i].latency;
    if (sorted != NULL) {
        qsort(sorted, slice.count, sizeof(*sorted), compare_numbers);
        found = sorted[rank_of(slice.count, p) - 1];
    }
    free(sorted);
    return found;
}

double analytics_average_latency(analytics_slice slice)
{
    double sum = 0;

    for (size_t i = 0; i < slice.count; i++)
        sum += (double)slice.calls[i].latency;
    return slice.count > 0 ? sum / (double)slice.count : 0;
}

int64_t analytics_errors(analytics_slice slice)
{
    int64_t count = 0;

    for (size_t i = 0; i < slice.count; i++)
        count += slice.calls[i].status >= 400;
    return count;
}

int64_t analytics_hits(analytics_slice slice, const char *cache)
{
    int64_t count = 0;

    for (size_t i = 0; i < slice.count; i++)
        count += cache != NULL ? strcmp(slice.calls[i].cache, cache) == 0
                               : strcmp(slice.calls[i].cache, "simple") == 0 ||
                                     strcmp(slice.calls[i].cache, "semantic") == 0;
    return count;
}

double analytics_rate(int64_t part, size_t whole)
{
    return whole > 0 ? (double)part * 100 / (double)whole : 0;
}
