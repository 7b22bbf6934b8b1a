/* SPDX-License-Identifier: MIT */
/**
 * @file budget.h
 * A usage limit: how much it allows, in which period, and how much of it some
 * calls used. What is used is always counted from the calls; nothing adds up
 * beside them.
 */
#ifndef SERVER_SANDBOX_BEHAVIOUR_BUDGET_H
#define SERVER_SANDBOX_BEHAVIOUR_BUDGET_H

#include "sandbox/behaviour/period.h"
#include "sandbox/engine/exchange.h"
#include "sandbox/store/calls.h"

typedef struct usage_budget {
    const char *type; /* what it counts: "cost", "tokens" or "requests" */
    bool has_limit;
    double limit;     /* US dollars, tokens or requests */
    double threshold; /* at which it alerts; 0: none */
    period period;    /* that counts; none: all calls count */
} usage_budget;

/**
 * Reads a usage limit, or a policy of usage, as it is at a time. Texts are
 * those of the value.
 *
 * @param made when it was made, in ms since 1970: periods of days are counted from that day
 */
usage_budget budget_read(portkey_value limit, int64_t made, int64_t now);

/** How much of it the calls used. */
double budget_used(const usage_budget *budget, const store_usage *usage);

bool budget_is_exhausted(const usage_budget *budget, double used);

bool budget_has_alerted(const usage_budget *budget, double used);

/** Whether an update asks for another rhythm, but for no time at which it begins. */
bool budget_is_new_rhythm(portkey_value limit);

/** Whether a limit asks for two rhythms at once, which excludes it. */
bool budget_has_two_rhythms(portkey_value limit);

#endif
