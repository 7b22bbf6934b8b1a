/* SPDX-License-Identifier: MIT */
#include "base/time.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

int64_t pa_now_ms(void)
{
    struct timespec now = {0};

    (void)clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void pa_format_time(char out[PA_TIME_SIZE], int64_t time)
{
    time_t seconds = (time_t)(time / 1000);
    struct tm parts = {.tm_mday = 1};
    size_t length;

    (void)gmtime_r(&seconds, &parts);
    length = strftime(out, PA_TIME_SIZE, "%Y-%m-%dT%H:%M:%S", &parts);
    (void)snprintf(out + length, PA_TIME_SIZE - length, ".%03uZ", (unsigned)(time % 1000));
}

/* March begins the year, so that a leap day is its last one. */
int64_t pa_days(int64_t year, int64_t month, int64_t day)
{
    int64_t shifted = month > 2 ? year : year - 1;
    int64_t era = shifted / 400;
    int64_t of_era = shifted - era * 400;
    int64_t of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;

    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

/* ---- reading ---- */

struct cursor {
    const char *at;
    const char *end;
};

static bool take_char(struct cursor *cursor, const char *one_of)
{
    if (cursor->at == cursor->end || *cursor->at == '\0' || strchr(one_of, *cursor->at) == NULL)
        return false;
    cursor->at++;
    return true;
}

static bool is_digit(const struct cursor *cursor)
{
    return cursor->at < cursor->end && *cursor->at >= '0' && *cursor->at <= '9';
}

/* Takes exactly `count` digits that make a number from `least` to `most`. */
static bool take_number(struct cursor *cursor, int count, int least, int most, int *number)
{
    *number = 0;
    for (int i = 0; i < count; i++) {
        if (!is_digit(cursor))
            return false;
        *number = *number * 10 + (*cursor->at++ - '0');
    }
    return *number >= least && *number <= most;
}

static bool is_in_calendar(int year, int month, int day)
{
    int64_t next = month == 12 ? pa_days(year + 1, 1, 1) : pa_days(year, month + 1, 1);

    return pa_days(year, month, day) < next;
}

static bool take_date(struct cursor *cursor, int64_t *out)
{
    int year;
    int month;
    int day;

    if (!take_number(cursor, 4, 0, 9999, &year) || !take_char(cursor, "-") ||
        !take_number(cursor, 2, 1, 12, &month) || !take_char(cursor, "-") ||
        !take_number(cursor, 2, 1, 31, &day) || !is_in_calendar(year, month, day))
        return false;
    *out = pa_days(year, month, day) * PA_DAY_MS;
    return true;
}

/* Seconds, of which a minute may have one more, and parts of a second. */
static bool take_seconds(struct cursor *cursor, int64_t *out)
{
    int seconds;

    if (!take_number(cursor, 2, 0, 60, &seconds))
        return false;
    *out += seconds * INT64_C(1000);
    if (!take_char(cursor, ".,"))
        return true;
    if (!is_digit(cursor))
        return false;
    for (int place = 100; is_digit(cursor); place /= 10)
        *out += (*cursor->at++ - '0') * place;
    return true;
}

static bool take_minutes(struct cursor *cursor, int hours, int64_t *out)
{
    int minutes;

    if (!take_number(cursor, 2, 0, 59, &minutes))
        return false;
    *out = (hours * 60 + minutes) * INT64_C(60000);
    return true;
}

static bool take_time(struct cursor *cursor, int64_t *out)
{
    int hours;

    return take_number(cursor, 2, 0, 23, &hours) && take_char(cursor, ":") &&
           take_minutes(cursor, hours, out) && (!take_char(cursor, ":") || take_seconds(cursor, out));
}

/* Hours, and minutes where there are any, with a colon before them or without. */
static bool take_distance(struct cursor *cursor, int64_t *out)
{
    int hours;

    if (!take_number(cursor, 2, 0, 23, &hours))
        return false;
    *out = hours * INT64_C(3600000);
    return cursor->at == cursor->end ||
           ((take_char(cursor, ":") || is_digit(cursor)) && take_minutes(cursor, hours, out));
}

/* Nothing, Z, or how far the time is ahead of UTC. */
static bool take_zone(struct cursor *cursor, int64_t *ahead)
{
    bool is_behind;

    if (cursor->at == cursor->end || take_char(cursor, "Zz"))
        return true;
    is_behind = take_char(cursor, "-");
    if ((!is_behind && !take_char(cursor, "+")) || !take_distance(cursor, ahead))
        return false;
    *ahead = is_behind ? -*ahead : *ahead;
    return true;
}

bool pa_read_time(const char *text, size_t length, int64_t *out)
{
    struct cursor cursor = {text, text + length};
    int64_t date;
    int64_t time = 0;
    int64_t ahead = 0;

    if (!take_date(&cursor, &date))
        return false;
    if (cursor.at != cursor.end &&
        !(take_char(&cursor, "Tt ") && take_time(&cursor, &time) && take_zone(&cursor, &ahead)))
        return false;
    if (cursor.at != cursor.end)
        return false;
    *out = date + time - ahead;
    return true;
}
