/* SPDX-License-Identifier: MIT */
#include "sandbox/behaviour/budget.h"

/* ---- the budget ---- */

static period period_of(portkey_value limit, int64_t made, int64_t now)
{
    period_rhythm rhythm = {.name = exchange_text(limit, "periodic_reset"),
                            .begin = exchange_text(limit, "next_usage_reset_at"),
                            .made = made};

    (void)portkey_value_integer(portkey_value_member(limit, "periodic_reset_days"), &rhythm.days);
    return period_at(&rhythm, now);
}

usage_budget budget_read(portkey_value limit, int64_t made, int64_t now)
{
    usage_budget budget = {.type = exchange_text(limit, "type")};

    if (budget.type == NULL)
        budget.type = "cost";
    budget.has_limit = portkey_value_number(portkey_value_member(limit, "credit_limit"), &budget.limit) == 0;
    (void)portkey_value_number(portkey_value_member(limit, "alert_threshold"), &budget.threshold);
    budget.period = period_of(limit, made, now);
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
