/* SPDX-License-Identifier: MIT */
#include "workflow/usage/series.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

/* A month by days. */
enum { MAX_PIECES = 31 };

/* ---- adding ---- */

/* The first point that does not start before. */
static size_t place_of(const usage_series *series, int64_t start)
{
    size_t low = 0;
    size_t high = series->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (series->points[middle].start < start)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool grow(usage_series *series)
{
    size_t capacity = series->capacity * 2 + 64;
    usage_point *points = pa_resize_array(series->points, capacity, sizeof(*points));

    if (points == NULL)
        return false;
    series->points = points;
    series->capacity = capacity;
    return true;
}

static bool insert(usage_series *series, size_t place, int64_t start)
{
    usage_point *point;

    if (series->count == series->capacity && !grow(series))
        return false;
    point = &series->points[place];
    memmove(point + 1, point, (series->count - place) * sizeof(*point));
    *point = (usage_point){.start = start};
    series->count++;
    return true;
}

static bool add(usage_series *series, usage_figure figure, int64_t start, double value)
{
    size_t place = place_of(series, start);
    bool is_new = place == series->count || series->points[place].start != start;

    if (is_new && series->count == USAGE_MAX_POINTS)
        return true;
    if (is_new && !insert(series, place, start))
        return false;
    if (figure == USAGE_COST)
        series->points[place].cost += value;
    else
        series->points[place].requests += value;
    series->has_cost = series->has_cost || figure == USAGE_COST;
    series->has_requests = series->has_requests || figure == USAGE_REQUESTS;
    return true;
}

/* Of a bucket that the period begins in, only what is in the period was counted. */
static int64_t start_within(int64_t start, const usage_span *span)
{
    return start < span->from ? span->from : start;
}

/* Of one that begins as the period ends, nothing but its first moment is in the period. */
static bool is_beyond(int64_t start, double value, const usage_span *span)
{
    return start > span->to || (start == span->to && value <= 0);
}

bool usage_series_add(usage_series *series, usage_figure figure, const cJSON *answer, const usage_span *span)
{
    const cJSON *row;

    cJSON_ArrayForEach(row, document_member(answer, "data_points"))
    {
        double value;
        int64_t start;

        if (document_time(&start, row, "timestamp") && start >= 0 && usage_number(&value, row, "total") &&
            !is_beyond(start, value, span) && !add(series, figure, start_within(start, span), value))
            return false;
    }
    return true;
}

void usage_series_free(usage_series *series)
{
    free(series->points);
}

/* ---- the answer ---- */

static void put_piece(workflow *flow, cJSON *pieces, const usage_series *series, size_t from, size_t count)
{
    const usage_point *points = series->points + from;
    cJSON *piece = cJSON_CreateObject();
    char start[PA_TIME_SIZE];
    double cost = 0;
    double requests = 0;

    for (size_t i = 0; i < count; i++) {
        cost += points[i].cost;
        requests += points[i].requests;
    }
    pa_format_time(start, points->start);
    workflow_put_text(flow, piece, "start", start);
    if (series->has_cost)
        usage_put_number(flow, piece, usage_name(USAGE_COST), cost, 6);
    if (series->has_requests)
        usage_put_number(flow, piece, usage_name(USAGE_REQUESTS), requests, 0);
    workflow_need(flow, document_append(pieces, piece));
}

void usage_series_put(workflow *flow, cJSON *answer, const usage_series *series)
{
    cJSON *pieces = workflow_put_array(flow, answer, "over_time");
    size_t length = (series->count + MAX_PIECES - 1) / MAX_PIECES;

    for (size_t i = 0; i < series->count; i += length) {
        size_t rest = series->count - i;

        put_piece(flow, pieces, series, i, rest < length ? rest : length);
    }
}
