/* SPDX-License-Identifier: MIT */
#include "sandbox/behaviour/period.h"

#include <string.h>
#include <time.h>

#include "sandbox/engine/world.h"

static const int64_t first_monday = 4 * PA_DAY_MS; /* 1970-01-05 */

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
    int64_t first = pa_days(months / 12, months % 12 + 1, 1);
    int64_t next = pa_days((months + 1) / 12, (months + 1) % 12 + 1, 1);

    return (day <= next - first ? first + day - 1 : next - 1) * PA_DAY_MS;
}

static struct tm parts_of(int64_t time)
{
    time_t seconds = (time_t)(time / 1000);
    struct tm parts = {.tm_mday = 1};

    (void)gmtime_r(&seconds, &parts);
    return parts;
}

/* Months begin on the day of the anchor, at its time of day. */
static period of_months(int64_t anchor, int64_t now)
{
    struct tm of_anchor = parts_of(anchor);
    struct tm of_now = parts_of(now);
    int64_t year = of_now.tm_year + 1900;
    int64_t month = of_now.tm_mon + 1;
    int64_t of_day = (anchor % PA_DAY_MS + PA_DAY_MS) % PA_DAY_MS; /* also before 1970 */

    if (day_in_month(year, month, of_anchor.tm_mday) + of_day > now)
        month--;
    return (period){day_in_month(year, month, of_anchor.tm_mday) + of_day,
                    day_in_month(year, month + 1, of_anchor.tm_mday) + of_day};
}

static period of_days(int64_t anchor, int64_t days, int64_t now)
{
    int64_t begin = step_back(anchor, days * PA_DAY_MS, now);

    return (period){begin, begin + days * PA_DAY_MS};
}

/* A time that is given is one of the rhythm, whether it is past or to come. */
static int64_t anchor_of(const period_rhythm *rhythm, int64_t otherwise)
{
    if (rhythm->begin != NULL)
        (void)pa_read_time(rhythm->begin, strlen(rhythm->begin), &otherwise);
    return otherwise;
}

static bool is_named(const period_rhythm *rhythm, const char *name)
{
    return rhythm->name != NULL && strcmp(rhythm->name, name) == 0;
}

period period_at(const period_rhythm *rhythm, int64_t now)
{
    if (rhythm->days >= 1 && rhythm->days <= PERIOD_MAX_DAYS)
        return of_days(anchor_of(rhythm, period_midnight(rhythm->made)), rhythm->days, now);
    if (is_named(rhythm, "weekly"))
        return of_days(anchor_of(rhythm, first_monday), 7, now);
    if (is_named(rhythm, "monthly"))
        return of_months(anchor_of(rhythm, 0), now);
    return (period){0, 0};
}

int64_t period_midnight(int64_t time)
{
    return step_back(0, PA_DAY_MS, time);
}
