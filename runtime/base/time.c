/* SPDX-License-Identifier: MIT */
#include "base/time.h"

#include <stdio.h>
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

/* So many digits, and the character behind them unless that is NUL; a number within bounds. */
static bool read_part(const char **text, int digits, char behind, int least, int most, int *out)
{
    *out = 0;
    for (int i = 0; i < digits; i++, (*text)++) {
        if (**text < '0' || **text > '9')
            return false;
        *out = *out * 10 + (**text - '0');
    }
    if (behind != '\0' && *(*text)++ != behind)
        return false;
    return *out >= least && *out <= most;
}

/* How far a time is behind UTC, in ms: "-05:00" is five hours. */
static int64_t read_offset(const char *text)
{
    int sign = *text == '+' ? -1 : *text == '-' ? 1 : 0;
    int hours;
    int minutes;

    if (sign == 0)
        return 0;
    text++;
    if (!read_part(&text, 2, ':', 0, 23, &hours) || !read_part(&text, 2, '\0', 0, 59, &minutes))
        return 0;
    return sign * (hours * 60 + minutes) * INT64_C(60000);
}

/* What follows the seconds, in ms: a fraction of one, and the offset. */
static int64_t read_rest(const char *text)
{
    int64_t fraction = 0;

    if (*text == '.')
        for (int64_t place = 100; *++text >= '0' && *text <= '9'; place /= 10)
            fraction += (*text - '0') * place;
    return fraction + read_offset(text);
}

static bool is_in_calendar(int year, int month, int day)
{
    int64_t next = month == 12 ? pa_days(year + 1, 1, 1) : pa_days(year, month + 1, 1);

    return pa_days(year, month, day) < next;
}

bool pa_read_time(const char *text, int64_t *out)
{
    int year;
    int month;
    int day;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int64_t rest = 0;

    if (!read_part(&text, 4, '-', 0, 9999, &year) || !read_part(&text, 2, '-', 1, 12, &month) ||
        !read_part(&text, 2, '\0', 1, 31, &day) || !is_in_calendar(year, month, day))
        return false;
    if (*text == 'T' || *text == 't' || *text == ' ') {
        text++;
        if (!read_part(&text, 2, ':', 0, 23, &hour) || !read_part(&text, 2, '\0', 0, 59, &minute))
            return false;
        if (*text == ':' && (text++, !read_part(&text, 2, '\0', 0, 60, &second)))
            return false;
        rest = read_rest(text);
    }
    *out = ((pa_days(year, month, day) * 24 + hour) * 60 + minute) * 60000 + (int64_t)second * 1000 + rest;
    return true;
}
