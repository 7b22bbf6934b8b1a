/* SPDX-License-Identifier: MIT */
#include "workflow/usage/figures.h"

#include <math.h>
#include <string.h>

#include "base/number.h"

/* What a figure of several is. */
enum kind {
    SUM,     /* the sum */
    AVERAGE, /* the average, weighted by requests */
    ALONE,   /* not known */
};

enum { DIGITS_OF_COST = 6 };

/* What is larger is no usage, and could not be rounded. */
static const double MAX_NUMBER = 1e15;

static const struct figure {
    const char *name;
    const char *operation;
    const char *member; /* of the summary */
    const char *column; /* of rows; NULL: rows do not have it */
    enum kind kind;
    int digits; /* after the point */
} figures[USAGE_FIGURES] = {
    [USAGE_COST] = {"cost_us_cents", "get_cost_analytics", "total", "cost", SUM, DIGITS_OF_COST},
    [USAGE_REQUESTS] = {"requests", "get_request_analytics", "total", "requests", SUM, 0},
    [USAGE_TOKENS] = {"tokens", "get_token_analytics", "total", "total_tokens", SUM, 0},
    [USAGE_ERRORS] = {"errors", "get_error_analytics", "total", "error_count", SUM, 0},
    [USAGE_CACHE_HITS] = {"cache_hits", "get_cache_hit_rate", "total", NULL, SUM, 0},
    [USAGE_LATENCY] = {"latency_ms", "get_latency_analytics", "avg", "avg_latency", AVERAGE, 1},
    [USAGE_P50] = {"latency_ms_p50", "get_latency_analytics", "p50", NULL, ALONE, 1},
    [USAGE_P90] = {"latency_ms_p90", "get_latency_analytics", "p90", NULL, ALONE, 1},
    [USAGE_P99] = {"latency_ms_p99", "get_latency_analytics", "p99", NULL, ALONE, 1},
    [USAGE_USERS] = {"users", "get_users_analytics", "total", NULL, ALONE, 0},
};

const char *usage_name(usage_figure figure)
{
    return figures[figure].name;
}

/* ---- reading ---- */

/* NAN: the text is no number. */
static double read_number(const char *text)
{
    const char *digits = text[0] == '-' ? text + 1 : text;
    bool is_number = *digits >= '0' && *digits <= '9' && text[strspn(text, "0123456789.+-eE")] == '\0';

    return is_number ? pa_parse_double(text) : NAN;
}

/* Portkey writes some numbers as texts, and numbers of many digits are kept as texts. */
bool usage_number(double *out, const cJSON *object, const char *name)
{
    const cJSON *member = document_member(object, name);
    double number = NAN;

    if (cJSON_IsNumber(member))
        number = member->valuedouble;
    else if (cJSON_IsRaw(member) || cJSON_IsString(member))
        number = read_number(member->valuestring);
    if (!isfinite(number) || fabs(number) > MAX_NUMBER)
        return false;
    *out = number;
    return true;
}

bool usage_read_summary(usage_record *record, const char *operation, const cJSON *answer)
{
    const cJSON *summary = document_member(answer, "summary");
    bool is_whole = true;

    for (usage_figure i = 0; i < USAGE_FIGURES; i++) {
        if (strcmp(figures[i].operation, operation) != 0)
            continue;
        record->is_known[i] = usage_number(&record->values[i], summary, figures[i].member);
        record->is_read[i] = record->is_known[i] ||
                             (figures[i].kind != SUM && document_member(summary, figures[i].member) != NULL);
        is_whole = is_whole && record->is_read[i];
    }
    return is_whole;
}

/* Rows by metadata have no sum of tokens. */
static void derive_tokens(usage_record *record, const cJSON *row)
{
    double average;

    if (record->is_known[USAGE_TOKENS] || !record->is_known[USAGE_REQUESTS] ||
        !usage_number(&average, row, "avg_tokens"))
        return;
    record->values[USAGE_TOKENS] = average * record->values[USAGE_REQUESTS];
    record->is_known[USAGE_TOKENS] = true;
}

void usage_read_row(usage_record *record, const cJSON *row)
{
    for (usage_figure i = 0; i < USAGE_FIGURES; i++)
        record->is_known[i] =
            figures[i].column != NULL && usage_number(&record->values[i], row, figures[i].column);
    derive_tokens(record, row);
}

/* ---- adding up ---- */

/* What has no requests has no average either. */
static void add_average(usage_sum *sum, const usage_record *record, usage_figure figure)
{
    double requests = record->values[USAGE_REQUESTS];

    if (!record->is_known[USAGE_REQUESTS] || requests <= 0)
        return;
    sum->all.values[figure] += record->values[figure] * requests;
    sum->all.is_known[figure] = true;
    sum->weight += requests;
}

void usage_add(usage_sum *sum, const usage_record *record)
{
    if (sum->count++ == 0)
        sum->first = *record;
    for (usage_figure i = 0; i < USAGE_FIGURES; i++) {
        if (!record->is_known[i])
            continue;
        if (figures[i].kind == AVERAGE)
            add_average(sum, record, i);
        if (figures[i].kind != SUM)
            continue;
        sum->all.values[i] += record->values[i];
        sum->all.is_known[i] = true;
    }
}

bool usage_total(double *out, const usage_sum *sum, usage_figure figure)
{
    const usage_record *record = sum->count == 1 ? &sum->first : &sum->all;
    bool is_average = sum->count > 1 && figures[figure].kind == AVERAGE;

    if (!record->is_known[figure])
        return false;
    *out = is_average ? record->values[figure] / sum->weight : record->values[figure];
    return true;
}

void usage_add_sum(usage_sum *sum, const usage_sum *other)
{
    usage_record record = {.is_known = {false}};

    if (other->count == 0)
        return;
    for (usage_figure i = 0; i < USAGE_FIGURES; i++)
        record.is_known[i] = usage_total(&record.values[i], other, i);
    usage_add(sum, &record);
}

/* ---- writing ---- */

void usage_put_number(workflow *flow, cJSON *object, const char *name, double number, int digits)
{
    double scale = pow(10, digits);

    /* Adding 0 makes a 0 of -0. */
    workflow_need(flow, document_set(object, name, cJSON_CreateNumber(round(number * scale) / scale + 0)));
}

static void put_share(workflow *flow, cJSON *object, const char *name, const usage_sum *sum,
                      usage_figure part)
{
    double requests;
    double count;

    if (usage_total(&requests, sum, USAGE_REQUESTS) && usage_total(&count, sum, part) && requests > 0)
        usage_put_number(flow, object, name, count * 100 / requests, 1);
}

void usage_put(workflow *flow, cJSON *object, const usage_sum *sum)
{
    double value;

    for (usage_figure i = 0; i < USAGE_FIGURES; i++)
        if (usage_total(&value, sum, i))
            usage_put_number(flow, object, figures[i].name, value, figures[i].digits);
    put_share(flow, object, "error_percent", sum, USAGE_ERRORS);
    put_share(flow, object, "cache_hit_percent", sum, USAGE_CACHE_HITS);
}
