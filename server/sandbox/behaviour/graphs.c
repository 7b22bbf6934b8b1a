/* SPDX-License-Identifier: MIT */
/* Graphs of the traffic: figures of the whole, and of each piece of the time that is asked about. */
#include "sandbox/behaviour/analytics.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/resource.h"

enum { MINUTE_MS = 60 * 1000, MAX_POINTS = 1000 };

/* Writes members of an object. `is_whole`: of the summary, in which there is null for no calls. */
typedef void write_figures(pa_writer *writer, analytics_slice slice, bool is_whole);

/* ---- figures ---- */

static void write_average(pa_writer *writer, const char *name, double sum, size_t count, bool is_whole)
{
    if (count == 0 && is_whole)
        pa_write_null(pa_member(writer, name));
    else
        pa_write_number(pa_member(writer, name), count > 0 ? sum / (double)count : 0);
}

static void write_cost(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    double cost = analytics_cost(slice);

    pa_write_number(pa_member(writer, "total"), cost);
    write_average(writer, "avg", cost, slice.count, is_whole);
}

static void write_requests(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    (void)is_whole;
    pa_write_integer(pa_member(writer, "total"), (int64_t)slice.count);
}

static void write_tokens(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    int64_t requests = 0;
    int64_t responses = 0;

    for (size_t i = 0; i < slice.count; i++) {
        requests += slice.calls[i].request_units;
        responses += slice.calls[i].response_units;
    }
    pa_write_integer(pa_member(writer, "total"), requests + responses);
    write_average(writer, "avg", (double)(requests + responses), slice.count, is_whole);
    pa_write_integer(pa_member(writer, "total_request_units"), requests);
    pa_write_integer(pa_member(writer, "total_response_units"), responses);
}

static void write_latency(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    static const struct percentile {
        const char *name;
        unsigned p;
    } percentiles[] = {{"p50", 50}, {"p90", 90}, {"p99", 99}};
    double average = analytics_average_latency(slice);

    write_average(writer, "avg", average * (double)slice.count, slice.count, is_whole);
    for (size_t i = 0; i < sizeof(percentiles) / sizeof(percentiles[0]); i++) {
        pa_write_key(writer, percentiles[i].name);
        if (slice.count == 0 && is_whole)
            pa_write_null(writer);
        else
            pa_write_integer(writer, analytics_percentile(slice, percentiles[i].p));
    }
}

static void write_errors(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    (void)is_whole;
    pa_write_integer(pa_member(writer, "total"), analytics_errors(slice));
}

static void write_error_rate(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    (void)is_whole;
    pa_write_number(pa_member(writer, "rate"), analytics_rate(analytics_errors(slice), slice.count));
}

static void write_nothing(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    (void)writer;
    (void)slice;
    (void)is_whole;
}

static void write_cache_latency(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    double sum = 0;
    size_t count = 0;

    (void)is_whole;
    for (size_t i = 0; i < slice.count; i++) {
        if (analytics_hits((analytics_slice){&slice.calls[i], 1}, NULL) == 0)
            continue;
        sum += (double)slice.calls[i].latency;
        count++;
    }
    write_average(writer, "avg", sum, count, true);
}

static void write_hit_rate(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    int64_t hits = analytics_hits(slice, NULL);

    (void)is_whole;
    pa_write_integer(pa_member(writer, "total"), hits);
    pa_write_number(pa_member(writer, "rate"), analytics_rate(hits, slice.count));
}

static void write_hits(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    (void)is_whole;
    pa_write_integer(pa_member(writer, "simple_hits"), analytics_hits(slice, "simple"));
    pa_write_integer(pa_member(writer, "semantic_hits"), analytics_hits(slice, "semantic"));
    pa_write_number(pa_member(writer, "rate"), analytics_rate(analytics_hits(slice, NULL), slice.count));
    pa_write_number(pa_member(writer, "cumulative_simple_cache_savings"), 0);
    pa_write_number(pa_member(writer, "cumulative_semantic_cache_savings"), 0);
}

static size_t count_people(analytics_slice slice)
{
    size_t count = 0;

    for (size_t i = 0; i < slice.count; i++) {
        size_t before = 0;

        while (before < i && strcmp(slice.calls[before].person, slice.calls[i].person) != 0)
            before++;
        count += before == i && slice.calls[i].person[0] != '\0';
    }
    return count;
}

static void write_people(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    (void)is_whole;
    pa_write_integer(pa_member(writer, "total"), (int64_t)count_people(slice));
}

static void write_people_average(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    write_average(writer, "avg", (double)slice.count, count_people(slice), is_whole);
}

static void write_people_summary(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    pa_write_integer(pa_member(writer, "total"), (int64_t)slice.count);
    pa_write_integer(pa_member(writer, "unique"), (int64_t)count_people(slice));
    write_people_average(writer, slice, is_whole);
}

static int64_t count_status(analytics_slice slice, int64_t status)
{
    int64_t count = 0;

    for (size_t i = 0; i < slice.count; i++)
        count += slice.calls[i].status == status;
    return count;
}

/* Each status of failed calls, once. Returns how many there are. */
static size_t write_statuses(pa_writer *writer, analytics_slice slice, const char *name)
{
    size_t found = 0;

    for (size_t i = 0; i < slice.count; i++) {
        int64_t status = slice.calls[i].status;

        if (status < 400 || count_status((analytics_slice){slice.calls, i}, status) > 0)
            continue;
        found++;
        if (name == NULL)
            continue;
        pa_begin_object(writer);
        pa_write_integer(pa_member(writer, name), status);
        pa_write_integer(pa_member(writer, "count"), count_status(slice, status));
        pa_end(writer);
    }
    return found;
}

static void write_stacks(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    (void)is_whole;
    pa_begin_array(pa_member(writer, "stats"));
    (void)write_statuses(writer, slice, "response_status_code");
    pa_end(writer);
}

static void write_status_summary(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    (void)is_whole;
    pa_write_integer(pa_member(writer, "total_errors"), analytics_errors(slice));
    pa_write_integer(pa_member(writer, "unique_error_codes"), (int64_t)write_statuses(writer, slice, NULL));
}

/* Calls that a retry or a fallback saved. */
static int64_t count_rescued(analytics_slice slice, bool by_fallback)
{
    int64_t count = 0;

    for (size_t i = 0; i < slice.count; i++)
        count += slice.calls[i].status < 400 &&
                 (by_fallback ? slice.calls[i].is_fallback != 0 : slice.calls[i].retries > 0);
    return count;
}

static void write_rescued_summary(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    (void)is_whole;
    pa_write_integer(pa_member(writer, "retry"), count_rescued(slice, false));
    pa_write_integer(pa_member(writer, "fallback"), count_rescued(slice, true));
}

static void write_rescued(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    int64_t retried = count_rescued(slice, false);

    (void)is_whole;
    pa_begin_array(pa_member(writer, "retry"));
    if (retried > 0) {
        pa_begin_object(writer);
        pa_write_integer(pa_member(writer, "retry_success_count"), 1);
        pa_write_integer(pa_member(writer, "count"), retried);
        pa_end(writer);
    }
    pa_end(writer);
    pa_write_integer(pa_member(writer, "fallback"), count_rescued(slice, true));
}

static int64_t count_rated(analytics_slice slice)
{
    int64_t count = 0;

    for (size_t i = 0; i < slice.count; i++)
        count += slice.calls[i].is_rated;
    return count;
}

static void write_feedback(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    if (slice.count == 0 && is_whole)
        pa_write_null(pa_member(writer, "total"));
    else
        pa_write_integer(pa_member(writer, "total"), count_rated(slice));
}

static double weighted(analytics_slice slice)
{
    double sum = 0;

    for (size_t i = 0; i < slice.count; i++)
        if (slice.calls[i].is_rated)
            sum += (double)slice.calls[i].score * slice.calls[i].weight;
    return sum;
}

static void write_weighted(pa_writer *writer, analytics_slice slice, bool is_whole)
{
    write_average(writer, "avg", weighted(slice), (size_t)count_rated(slice), is_whole);
}

/* ---- points that are no pieces of time ---- */

static void write_status_points(pa_writer *writer, analytics_slice slice)
{
    (void)write_statuses(writer, slice, "status_code");
}

static void write_score_points(pa_writer *writer, analytics_slice slice)
{
    for (int64_t score = -10; score <= 10; score++) {
        int64_t count = 0;

        for (size_t i = 0; i < slice.count; i++)
            count += slice.calls[i].is_rated && slice.calls[i].score == score;
        if (count == 0)
            continue;
        pa_begin_object(writer);
        pa_write_integer(pa_member(writer, "score"), score);
        pa_write_integer(pa_member(writer, "total"), count);
        pa_end(writer);
    }
}

/* The rated calls of a model; only the first call with it writes them. */
static void write_model_point(pa_writer *writer, analytics_slice slice, size_t first)
{
    const char *model = slice.calls[first].model;
    int64_t count = 0;
    double sum = 0;

    for (size_t i = 0; i < slice.count; i++) {
        if (!slice.calls[i].is_rated || strcmp(slice.calls[i].model, model) != 0)
            continue;
        if (i < first)
            return;
        count++;
        sum += (double)slice.calls[i].score * slice.calls[i].weight;
    }
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "ai_model"), model);
    pa_write_integer(pa_member(writer, "total"), count);
    pa_write_number(pa_member(writer, "avg_weighted_feedback"), sum / (double)count);
    pa_end(writer);
}

static void write_model_points(pa_writer *writer, analytics_slice slice)
{
    for (size_t i = 0; i < slice.count; i++)
        if (slice.calls[i].is_rated)
            write_model_point(writer, slice, i);
}

/* ---- the graphs ---- */

static const struct graph {
    const char *operation;
    write_figures *summary;
    write_figures *point;                                     /* of a piece of time; NULL: */
    void (*points)(pa_writer *writer, analytics_slice slice); /* all of them */
} graphs[] = {
    {"get_cost_analytics", write_cost, write_cost, NULL},
    {"get_request_analytics", write_requests, write_requests, NULL},
    {"get_token_analytics", write_tokens, write_tokens, NULL},
    {"get_latency_analytics", write_latency, write_latency, NULL},
    {"get_error_analytics", write_errors, write_errors, NULL},
    {"get_error_rate_analytics", write_error_rate, write_error_rate, NULL},
    {"get_cache_hit_latency", write_nothing, write_cache_latency, NULL},
    {"get_cache_hit_rate", write_hit_rate, write_hits, NULL},
    {"get_users_analytics", write_people, write_people, NULL},
    {"get_user_requests_analytics", write_people_summary, write_people_average, NULL},
    {"get_error_stacks_analytics", write_errors, write_stacks, NULL},
    {"get_error_status_codes_analytics", write_status_summary, NULL, write_status_points},
    {"get_rescued_requests_analytics", write_rescued_summary, write_rescued, NULL},
    {"get_feedback_analytics", write_feedback, write_feedback, NULL},
    {"get_feedback_weighted_analytics", write_weighted, write_weighted, NULL},
    {"get_feedback_scores_analytics", write_feedback, NULL, write_score_points},
    {"get_feedback_models_analytics", write_nothing, NULL, write_model_points},
};

/* Only these operations are answered here, so the last one needs no comparison. */
static const struct graph *find_graph(const char *operation)
{
    const struct graph *graph = graphs;

    while (graph < graphs + sizeof(graphs) / sizeof(graphs[0]) - 1 &&
           strcmp(graph->operation, operation) != 0)
        graph++;
    return graph;
}

/* How long the pieces are, as Portkey has them; longer where there would be too many. */
static int64_t choose_length(int64_t window)
{
    static const struct length {
        int64_t window;
        int64_t length;
    } lengths[] = {
        {59 * MINUTE_MS, 1}, {24 * 60 * MINUTE_MS - 1, 10}, {7 * 24 * 60 * (int64_t)MINUTE_MS, 60}};
    int64_t length = 24 * 60;

    for (size_t i = sizeof(lengths) / sizeof(lengths[0]); i-- > 0;)
        if (window <= lengths[i].window)
            length = lengths[i].length;
    length *= MINUTE_MS;
    while (window / length >= MAX_POINTS)
        length *= 2;
    return length;
}

static void write_pieces(pa_writer *writer, const analytics_query *analytics, write_figures *point)
{
    int64_t length = choose_length(analytics->to - analytics->from);
    analytics_slice rest = analytics_all(analytics);

    for (int64_t start = analytics->from / length * length; start <= analytics->to; start += length) {
        analytics_slice slice = {rest.calls, 0};
        char time[PA_TIME_SIZE];

        for (; rest.count > 0 && rest.calls->at < start + length; rest.calls++, rest.count--)
            slice.count++;
        pa_format_time(time, start);
        pa_begin_object(writer);
        pa_write_text(pa_member(writer, "timestamp"), time);
        point(writer, slice, false);
        pa_end(writer);
    }
}

static void write_graph(const analytics_query *analytics, const struct graph *graph)
{
    pa_writer writer = pa_write_to(&analytics->exchange->reply->body);

    pa_begin_object(&writer);
    pa_begin_object(pa_member(&writer, "summary"));
    graph->summary(&writer, analytics_all(analytics), true);
    pa_end(&writer);
    pa_begin_array(pa_member(&writer, "data_points"));
    if (graph->points != NULL)
        graph->points(&writer, analytics_all(analytics));
    else
        write_pieces(&writer, analytics, graph->point);
    pa_end(&writer);
    pa_write_boolean(pa_member(&writer, "is_quota_exceeded"), false);
    pa_write_text(pa_member(&writer, "object"), "analytics-graph");
    pa_end(&writer);
}

static bool answer_graph(sandbox_exchange *exchange)
{
    const struct graph *graph = find_graph(portkey_operation_name(exchange->route->operation));
    analytics_query analytics;
    bool done = analytics_read(&analytics, exchange);

    if (done && analytics.to < analytics.from)
        done =
            exchange_fail(exchange, 400, "AB01", "time_of_generation_max is before time_of_generation_min.");
    if (done)
        write_graph(&analytics, graph);
    analytics_free(&analytics);
    return done && (!pa_text_failed(&exchange->reply->body) || exchange_break(exchange));
}

/* ---- the summary of the cache ---- */

static void write_cache(const analytics_query *analytics)
{
    pa_writer writer = pa_write_to(&analytics->exchange->reply->body);
    analytics_slice all = analytics_all(analytics);

    pa_begin_object(&writer);
    pa_begin_object(pa_member(&writer, "summary"));
    pa_write_integer(pa_member(&writer, "hits"), analytics_hits(all, NULL));
    write_average(&writer, "avg_latency", analytics_average_latency(all) * (double)all.count, all.count,
                  true);
    pa_write_integer(pa_member(&writer, "total_requests"), (int64_t)all.count);
    pa_write_number(pa_member(&writer, "cache_speedup"),
                    analytics_rate(analytics_hits(all, NULL), all.count));
    pa_end(&writer);
    pa_write_boolean(pa_member(&writer, "is_quota_exceeded"), false);
    pa_write_text(pa_member(&writer, "object"), "analytics-summary");
    pa_end(&writer);
}

static bool answer_cache(sandbox_exchange *exchange)
{
    analytics_query analytics;
    bool done = analytics_read(&analytics, exchange);

    if (done)
        write_cache(&analytics);
    analytics_free(&analytics);
    return done && (!pa_text_failed(&exchange->reply->body) || exchange_break(exchange));
}

const sandbox_behaviour behaviours_of_graphs[] = {
    {.operation = "get_cost_analytics", .instead = answer_graph},
    {.operation = "get_request_analytics", .instead = answer_graph},
    {.operation = "get_token_analytics", .instead = answer_graph},
    {.operation = "get_latency_analytics", .instead = answer_graph},
    {.operation = "get_error_analytics", .instead = answer_graph},
    {.operation = "get_error_rate_analytics", .instead = answer_graph},
    {.operation = "get_cache_hit_latency", .instead = answer_graph},
    {.operation = "get_cache_hit_rate", .instead = answer_graph},
    {.operation = "get_users_analytics", .instead = answer_graph},
    {.operation = "get_user_requests_analytics", .instead = answer_graph},
    {.operation = "get_error_stacks_analytics", .instead = answer_graph},
    {.operation = "get_error_status_codes_analytics", .instead = answer_graph},
    {.operation = "get_rescued_requests_analytics", .instead = answer_graph},
    {.operation = "get_feedback_analytics", .instead = answer_graph},
    {.operation = "get_feedback_weighted_analytics", .instead = answer_graph},
    {.operation = "get_feedback_scores_analytics", .instead = answer_graph},
    {.operation = "get_feedback_models_analytics", .instead = answer_graph},
    {.operation = "get_cache_summary", .instead = answer_cache},
    {.operation = NULL},
};
