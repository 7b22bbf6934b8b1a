/* SPDX-License-Identifier: MIT */
#include "sandbox/behaviour/budget.h"

#include <time.h>

static const int64_t day_ms = INT64_C(24) * 60 * 60 * 1000;
static const int64_t first_monday = INT64_C(4) * 24 * 60 * 60 * 1000; /* 1970-01-05 */

/* ---- periods ---- */

/* The last of the times that are whole steps away from an anchor. */
static int64_t step_back(int64_t anchor, int64_t step, int64_t now)
{
    int64_t steps = (now - anchor) / step;

    return anchor + (anchor + steps * step > now ? steps - 1 : steps) * step;
}

/* A day of a month that may lie outside of 1 to 12; the last one where the month is shorter. */
static int64_t day_in_month(int64_t year, int64_t month, int64_t day)
{
    int64_t months = year * 12 + month - 1;
    int64_t first = world_days(months / 12, months % 12 + 1, 1);
    int64_t next = world_days((months + 1) / 12, (months + 1) % 12 + 1, 1);

    return (day <= next - first ? first + day - 1 : next - 1) * day_ms;
}

static struct tm parts_of(int64_t time)
{
    time_t seconds = (time_t)(time / 1000);
    struct tm parts = {.tm_mday = 1};

    (void)gmtime_r(&seconds, &parts);
    return parts;
}

/* Months begin on the day of the anchor, at its time of day. */
static void set_months(usage_budget *budget, int64_t anchor, int64_t now)
{
    struct tm of_anchor = parts_of(anchor);
    struct tm of_now = parts_of(now);
    int64_t year = of_now.tm_year + 1900;
    int64_t month = of_now.tm_mon + 1;
    int64_t of_day = (anchor % day_ms + day_ms) % day_ms; /* also before 1970 */

    if (day_in_month(year, month, of_anchor.tm_mday) + of_day > now)
        month--;
    budget->begin = day_in_month(year, month, of_anchor.tm_mday) + of_day;
    budget->next = day_in_month(year, month + 1, of_anchor.tm_mday) + of_day;
}

static void set_days(usage_budget *budget, int64_t anchor, int64_t days, int64_t now)
{
    budget->begin = step_back(anchor, days * day_ms, now);
    budget->next = budget->begin + days * day_ms;
}

/* A reset at a time that is given is one of the rhythm, whether it is past or to come. */
static int64_t anchor_of(portkey_value limit, int64_t otherwise)
{
    const char *text = exchange_text(limit, "next_usage_reset_at");

    if (text != NULL)
        (void)world_read_time(text, &otherwise);
    return otherwise;
}

static int64_t days_between(portkey_value limit)
{
    int64_t days = 0;

    (void)portkey_value_integer(portkey_value_member(limit, "periodic_reset_days"), &days);
    return days >= 1 && days <= 365 ? days : 0;
}

static void set_period(usage_budget *budget, portkey_value limit, int64_t made, int64_t now)
{
    portkey_value rhythm = portkey_value_member(limit, "periodic_reset");
    int64_t days = days_between(limit);

    if (days > 0)
        set_days(budget, anchor_of(limit, made / day_ms * day_ms), days, now);
    else if (portkey_value_is(rhythm, "weekly"))
        set_days(budget, anchor_of(limit, first_monday), 7, now);
    else if (portkey_value_is(rhythm, "monthly"))
        set_months(budget, anchor_of(limit, 0), now);
}

/* ---- the budget ---- */

usage_budget budget_read(portkey_value limit, int64_t made, int64_t now)
{
    usage_budget budget = {.type = exchange_text(limit, "type")};

    if (budget.type == NULL)
        budget.type = "cost";
    budget.has_limit = portkey_value_number(portkey_value_member(limit, "credit_limit"), &budget.limit) == 0;
    (void)portkey_value_number(portkey_value_member(limit, "alert_threshold"), &budget.threshold);
    set_period(&budget, limit, made, now);
    return budget;
}

double budget_used(const usage_budget *budget, const store_usage *usage)
{
    if (strcmp(budget->type, "tokens") == 0)
        return (double)usage->tokens;
    if (strcmp(budget->type, "requests") == 0)
        return (double)usage->requests;
    return usage->cost / 100; /* budgets are in US dollars, calls in cents */
}

bool budget_is_exhausted(const usage_budget *budget, double used)
{
    return budget->has_limit && used >= budget->limit;
}

bool budget_has_alerted(const usage_budget *budget, double used)
{
    return budget->threshold > 0 && used >= budget->threshold;
}

/* ---- what is sent ---- */

static bool is_set(portkey_value limit, const char *name)
{
    portkey_json_type type = portkey_value_type(portkey_value_member(limit, name));

    return type != PORTKEY_JSON_NONE && type != PORTKEY_JSON_NULL;
}

bool budget_is_new_rhythm(portkey_value limit)
{
    bool is_rhythm = portkey_value_exists(portkey_value_member(limit, "periodic_reset")) ||
                     portkey_value_exists(portkey_value_member(limit, "periodic_reset_days"));

    return is_rhythm && !is_set(limit, "next_usage_reset_at");
}

bool budget_has_two_rhythms(portkey_value limit)
{
    return is_set(limit, "periodic_reset") && is_set(limit, "periodic_reset_days");
}
