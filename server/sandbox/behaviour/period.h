/* SPDX-License-Identifier: MIT */
/**
 * @file period.h
 * Rhythms in which budgets begin again and API keys are rotated.
 */
#ifndef SERVER_SANDBOX_BEHAVIOUR_PERIOD_H
#define SERVER_SANDBOX_BEHAVIOUR_PERIOD_H

#include <stdint.h>

enum { PERIOD_MAX_DAYS = 365 };

/** Days, or else a name. */
typedef struct period_rhythm {
    const char *name;  /* "weekly": on Mondays, "monthly": on the 1st, at 00:00 UTC; NULL: none */
    int64_t days;      /* 0: none */
    const char *begin; /* a time at which a period begins instead; NULL: none */
    int64_t made;      /* in ms since 1970: days are counted from the midnight before it */
} period_rhythm;

/** In ms since 1970; both 0: there are no periods. */
typedef struct period {
    int64_t begin;
    int64_t next;
} period;

/** The period that contains a time. */
period period_at(const period_rhythm *rhythm, int64_t now);

/** The midnight, UTC, that is not after a time. */
int64_t period_midnight(int64_t time);

#endif
