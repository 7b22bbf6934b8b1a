/* SPDX-License-Identifier: MIT */
/* The text format of Prometheus, version 0.0.4. */
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "telemetry/metrics_shared.h"

#define PREFIX "portkey_admin_mcp_"

enum { MAX_LABELS = 256 };

static const char *const result_names[METRICS_RESULTS] = {
    [METRICS_OK] = "ok",
    [METRICS_ERROR] = "error",
    [METRICS_FAILED] = "failed",
    [METRICS_CANCELLED] = "cancelled",
};

const char *metrics_result_name(metrics_result result)
{
    return result_names[result];
}

/* ---- figures ---- */

/* The sum over all workers of the figure that is at that place in each. */
static uint64_t sum(const metrics *all, size_t offset)
{
    uint64_t total = 0;

    for (unsigned i = 0; i < all->options.workers; i++) {
        const unsigned char *worker = (const unsigned char *)metrics_worker_at(all, i);

        total += atomic_load_explicit((const metrics_figure *)(const void *)(worker + offset),
                                      memory_order_relaxed);
    }
    return total;
}

static size_t place(size_t array, size_t index)
{
    return array + index * sizeof(metrics_figure);
}

static size_t place_of_tool(size_t tool, size_t member)
{
    return offsetof(metrics_worker, tools) + tool * sizeof(metrics_tool) + member;
}

/* ---- lines ---- */

static void append_head(pa_text *out, const char *name, const char *type, const char *help)
{
    const char *const parts[] = {"# HELP ", name, " ", help, "\n# TYPE ", name, " ", type, "\n"};

    for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
        pa_text_append_string(out, parts[i]);
}

/* Labels are "" or {name="value"}. */
static void append_sample(pa_text *out, const char *name, const char *labels, uint64_t value)
{
    char digits[32];

    pa_text_append_string(out, name);
    pa_text_append_string(out, labels);
    (void)snprintf(digits, sizeof(digits), " %" PRIu64 "\n", value);
    pa_text_append_string(out, digits);
}

static void append_real(pa_text *out, const char *name, const char *labels, double value)
{
    pa_text_append_string(out, name);
    pa_text_append_string(out, labels);
    pa_text_append_char(out, ' ');
    pa_text_append_number(out, value);
    pa_text_append_char(out, '\n');
}

/* ---- histograms ---- */

/* `label` is "" or name="value", with a comma behind it. */
static void append_bucket(pa_text *out, const char *name, const char *label, size_t bucket, uint64_t count)
{
    /* metrics_bounds_us in seconds, in any locale. */
    static const char *const bounds[METRICS_BOUNDS + 1] = {
        "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10", "30", "+Inf"};
    char line[MAX_LABELS];

    (void)snprintf(line, sizeof(line), "_bucket{%sle=\"%s\"}", label, bounds[bucket]);
    pa_text_append_string(out, name);
    append_sample(out, line, "", count);
}

static void append_histogram(pa_text *out, const metrics *all, const char *name, const char *label,
                             size_t offset)
{
    char labels[MAX_LABELS] = "", series[MAX_LABELS];
    uint64_t count = 0;

    for (size_t i = 0; i <= METRICS_BOUNDS; i++) {
        count += sum(all, place(offset + offsetof(metrics_histogram, buckets), i));
        append_bucket(out, name, label, i, count);
    }
    if (*label != '\0')
        (void)snprintf(labels, sizeof(labels), "{%.*s}", (int)strlen(label) - 1, label);
    (void)snprintf(series, sizeof(series), "%s_sum", name);
    append_real(out, series, labels, (double)sum(all, offset + offsetof(metrics_histogram, sum_us)) / 1e6);
    (void)snprintf(series, sizeof(series), "%s_count", name);
    append_sample(out, series, labels, count);
}

/* ---- tools ---- */

static const char *tool_name(const metrics *all, size_t tool)
{
    return tool < all->options.tools ? all->options.tool_name(tool) : "other";
}

static bool was_called(const metrics *all, size_t tool)
{
    uint64_t calls = 0;

    for (size_t i = 0; i < METRICS_RESULTS; i++)
        calls += sum(all, place_of_tool(tool, place(offsetof(metrics_tool, results), i)));
    return calls > 0;
}

/* Those that were never called are left out: there are hundreds of them. */
static void write_calls(const metrics *all, pa_text *out)
{
    char labels[MAX_LABELS];

    append_head(out, PREFIX "tool_calls_total", "counter", "Calls of tools that ended.");
    for (size_t tool = 0; tool <= all->options.tools; tool++)
        for (size_t i = 0; was_called(all, tool) && i < METRICS_RESULTS; i++) {
            (void)snprintf(labels, sizeof(labels), "{tool=\"%s\",result=\"%s\"}", tool_name(all, tool),
                           result_names[i]);
            append_sample(out, PREFIX "tool_calls_total", labels,
                          sum(all, place_of_tool(tool, place(offsetof(metrics_tool, results), i))));
        }
}

static void write_durations(const metrics *all, pa_text *out)
{
    static const char name[] = PREFIX "tool_call_duration_seconds";
    char label[MAX_LABELS];

    append_head(out, name, "histogram", "Time from a call of a tool to its end.");
    for (size_t tool = 0; tool <= all->options.tools; tool++) {
        if (!was_called(all, tool))
            continue;
        (void)snprintf(label, sizeof(label), "tool=\"%s\",", tool_name(all, tool));
        append_histogram(out, all, name, label, place_of_tool(tool, offsetof(metrics_tool, duration)));
    }
}

/* ---- the rest ---- */

static void write_attempts(const metrics *all, pa_text *out)
{
    static const char *const labels[METRICS_CLASSES] = {"{status=\"none\"}", "{status=\"1xx\"}",
                                                        "{status=\"2xx\"}",  "{status=\"3xx\"}",
                                                        "{status=\"4xx\"}",  "{status=\"5xx\"}"};

    append_head(out, PREFIX "upstream_attempts_total", "counter",
                "Requests sent to the API, by the class of the answer's status.");
    for (size_t i = 0; i < METRICS_CLASSES; i++)
        append_sample(out, PREFIX "upstream_attempts_total", labels[i],
                      sum(all, place(offsetof(metrics_worker, attempts), i)));
}

static void write_responses(const metrics *all, pa_text *out)
{
    static const char *const paths[] = {"other", "/mcp"};
    char labels[MAX_LABELS];

    append_head(out, PREFIX "http_requests_total", "counter",
                "Requests over HTTP that ended, by path and status; status 0: without an answer.");
    for (size_t i = 0; i < 2 * METRICS_STATUSES; i++) {
        uint64_t count = sum(all, place(offsetof(metrics_worker, responses), i));

        if (count == 0)
            continue;
        (void)snprintf(labels, sizeof(labels), "{path=\"%s\",status=\"%d\"}", paths[i / METRICS_STATUSES],
                       (int)(i % METRICS_STATUSES));
        append_sample(out, PREFIX "http_requests_total", labels, count);
    }
    append_head(out, PREFIX "http_request_duration_seconds", "histogram",
                "Time from the first line of a request to the end of its answer, streams apart.");
    append_histogram(out, all, PREFIX "http_request_duration_seconds", "",
                     offsetof(metrics_worker, requests));
}

static void write_refusals(const metrics *all, pa_text *out)
{
    char labels[MAX_LABELS];

    append_head(out, PREFIX "refusals_total", "counter", "Requests over HTTP that were refused, by reason.");
    for (size_t i = REFUSED_NOT + 1; i < TELEMETRY_REFUSALS; i++) {
        (void)snprintf(labels, sizeof(labels), "{reason=\"%s\"}",
                       telemetry_refusal_name((telemetry_refusal)i));
        append_sample(out, PREFIX "refusals_total", labels,
                      sum(all, place(offsetof(metrics_worker, refusals), i)));
    }
}

struct family {
    const char *name;
    const char *help;
};

static const struct family counters[METRICS_COUNTERS] = {
    [METRICS_RETRIES] = {PREFIX "upstream_retries_total", "Attempts at the API that another one followed."},
    [METRICS_RECEIVED] = {PREFIX "http_received_bytes_total", "Bytes of the bodies of requests."},
    [METRICS_SENT] = {PREFIX "http_sent_bytes_total", "Bytes of the bodies of answers, refusals apart."},
    [METRICS_SESSIONS_BEGUN] = {PREFIX "sessions_begun_total", "Sessions that began."},
    [METRICS_LINES_LOST] = {PREFIX "log_lines_lost_total", "Lines of the log that nobody took in time."},
};

static const struct family gauges[METRICS_GAUGES] = {
    [METRICS_CONNECTIONS] = {PREFIX "connections", "Open connections."},
    [METRICS_REQUESTS] = {PREFIX "http_requests_in_flight", "Requests over HTTP that are being answered."},
    [METRICS_EXCHANGES] = {PREFIX "exchanges_in_flight", "Requests of MCP that are being answered."},
    [METRICS_SESSIONS] = {PREFIX "sessions", "Open sessions."},
    [METRICS_STREAMS] = {PREFIX "streams", "Open streams of events."},
};

static void write_families(const metrics *all, pa_text *out, const struct family *families, size_t count,
                           const char *type, size_t offset)
{
    for (size_t i = 0; i < count; i++) {
        append_head(out, families[i].name, type, families[i].help);
        append_sample(out, families[i].name, "", sum(all, place(offset, i)));
    }
}

static void write_program(const metrics *all, pa_text *out)
{
    char labels[MAX_LABELS];

    append_head(out, PREFIX "build_info", "gauge", "The program.");
    (void)snprintf(labels, sizeof(labels), "{version=\"%s\"}", all->options.version);
    append_sample(out, PREFIX "build_info", labels, 1);
    append_head(out, PREFIX "workers", "gauge", "Processes that serve.");
    append_sample(out, PREFIX "workers", "", all->options.workers);
    append_head(out, "process_start_time_seconds", "gauge", "When the program started, since 1970.");
    append_real(out, "process_start_time_seconds", "", (double)all->started_ms / 1000);
}

void metrics_write(const metrics *all, pa_text *out)
{
    write_program(all, out);
    write_families(all, out, gauges, METRICS_GAUGES, "gauge", offsetof(metrics_worker, gauges));
    write_families(all, out, counters, METRICS_COUNTERS, "counter", offsetof(metrics_worker, counters));
    write_responses(all, out);
    write_refusals(all, out);
    write_calls(all, out);
    write_durations(all, out);
    write_attempts(all, out);
}
