/* SPDX-License-Identifier: MIT */
#include "sandbox/behaviour/figures.h"

#include <string.h>

typedef double figure_of_calls(analytics_slice slice);

struct figure {
    const char *name;
    figure_of_calls *of;
    enum { FRACTION, INTEGER, TIME } kind;
};

/* ---- what they are ---- */

static double requests(analytics_slice slice)
{
    return (double)slice.count;
}

static double input_tokens(analytics_slice slice)
{
    double sum = 0;

    for (size_t i = 0; i < slice.count; i++)
        sum += (double)slice.calls[i].request_units;
    return sum;
}

static double output_tokens(analytics_slice slice)
{
    double sum = 0;

    for (size_t i = 0; i < slice.count; i++)
        sum += (double)slice.calls[i].response_units;
    return sum;
}

static double total_tokens(analytics_slice slice)
{
    return input_tokens(slice) + output_tokens(slice);
}

static double average_tokens(analytics_slice slice)
{
    return total_tokens(slice) / (double)slice.count;
}

static double average_input_tokens(analytics_slice slice)
{
    return input_tokens(slice) / (double)slice.count;
}

static double average_output_tokens(analytics_slice slice)
{
    return output_tokens(slice) / (double)slice.count;
}

static double latency_95(analytics_slice slice)
{
    return (double)analytics_percentile(slice, 95);
}

static double latency_99(analytics_slice slice)
{
    return (double)analytics_percentile(slice, 99);
}

static double errors(analytics_slice slice)
{
    return (double)analytics_errors(slice);
}

static double success_rate(analytics_slice slice)
{
    return analytics_rate((int64_t)slice.count - analytics_errors(slice), slice.count);
}

static double cache_hit_rate(analytics_slice slice)
{
    return analytics_rate(analytics_hits(slice, NULL), slice.count);
}

static double first_seen(analytics_slice slice)
{
    return (double)slice.calls[0].at;
}

static double last_seen(analytics_slice slice)
{
    return (double)slice.calls[slice.count - 1].at;
}

static const figure figures[] = {
    {"requests", requests, INTEGER},
    {"cost", analytics_cost, FRACTION},
    {"total_tokens", total_tokens, INTEGER},
    {"avg_tokens", average_tokens, FRACTION},
    {"avg_input_tokens", average_input_tokens, FRACTION},
    {"avg_output_tokens", average_output_tokens, FRACTION},
    {"avg_latency", analytics_average_latency, FRACTION},
    {"p95_latency", latency_95, INTEGER},
    {"p99_latency", latency_99, INTEGER},
    {"success_rate", success_rate, FRACTION},
    {"error_count", errors, INTEGER},
    {"cache_hit_rate", cache_hit_rate, FRACTION},
    {"last_seen", last_seen, TIME},
    {"first_seen", first_seen, TIME},
};

enum { COUNT = sizeof(figures) / sizeof(figures[0]) };

/* ---- by name ---- */

const figure *figure_find(const char *name)
{
    for (size_t i = 0; i < COUNT; i++)
        if (strcmp(figures[i].name, name) == 0)
            return &figures[i];
    return NULL;
}

const figure *figure_at(size_t index)
{
    return index < COUNT ? &figures[index] : NULL;
}

const char *figure_name(const figure *one)
{
    return one->name;
}

double figure_of(const figure *one, analytics_slice slice)
{
    return one->of(slice);
}

/* ---- writing ---- */

static void write_time(pa_writer *writer, int64_t at)
{
    char time[PA_TIME_SIZE];

    pa_format_time(time, at);
    pa_write_text(writer, time);
}

void figure_write(pa_writer *writer, const figure *one, analytics_slice slice)
{
    double number = one->of(slice);

    (void)pa_member(writer, one->name);
    switch (one->kind) {
    case INTEGER: pa_write_integer(writer, (int64_t)number); break;
    case TIME: write_time(writer, (int64_t)number); break;
    default: pa_write_number(writer, number); break;
    }
}
