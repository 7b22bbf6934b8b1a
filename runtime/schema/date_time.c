/* SPDX-License-Identifier: MIT */
/*
 * format: date-time. RFC 3339 asks for a time of day and a zone; servers take
 * less, so a date alone is taken, and a time without seconds or a zone.
 */
#include "schema/validate.h"

struct cursor {
    const char *at;
    const char *end;
};

static bool take_char(struct cursor *cursor, const char *one_of)
{
    if (cursor->at == cursor->end)
        return false;
    for (; *one_of != '\0'; one_of++) {
        if (*cursor->at == *one_of) {
            cursor->at++;
            return true;
        }
    }
    return false;
}

static bool is_digit(const struct cursor *cursor)
{
    return cursor->at < cursor->end && *cursor->at >= '0' && *cursor->at <= '9';
}

/* Takes exactly `count` digits that make a number from `low` to `high`. */
static bool take_number(struct cursor *cursor, int count, int low, int high, int *number)
{
    *number = 0;
    for (int i = 0; i < count; i++) {
        if (!is_digit(cursor))
            return false;
        *number = *number * 10 + (*cursor->at++ - '0');
    }
    return *number >= low && *number <= high;
}

static int days_of(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    return days[month - 1] + (month == 2 && is_leap ? 1 : 0);
}

static bool take_date(struct cursor *cursor)
{
    int year;
    int month;
    int day;

    return take_number(cursor, 4, 0, 9999, &year) && take_char(cursor, "-") &&
           take_number(cursor, 2, 1, 12, &month) && take_char(cursor, "-") &&
           take_number(cursor, 2, 1, days_of(year, month), &day);
}

/* Seconds, of which a minute may have one more, and parts of a second. */
static bool take_seconds(struct cursor *cursor)
{
    int second;

    if (!take_number(cursor, 2, 0, 60, &second))
        return false;
    if (!take_char(cursor, ".,"))
        return true;
    if (!is_digit(cursor))
        return false;
    while (is_digit(cursor))
        cursor->at++;
    return true;
}

static bool take_time(struct cursor *cursor)
{
    int number;

    return take_number(cursor, 2, 0, 23, &number) && take_char(cursor, ":") &&
           take_number(cursor, 2, 0, 59, &number) && (!take_char(cursor, ":") || take_seconds(cursor));
}

/* Nothing, Z, or the distance from UTC in hours, and in minutes where it has any. */
static bool take_zone(struct cursor *cursor)
{
    int number;

    if (cursor->at == cursor->end || take_char(cursor, "Zz"))
        return true;
    if (!take_char(cursor, "+-") || !take_number(cursor, 2, 0, 23, &number))
        return false;
    return cursor->at == cursor->end ||
           ((take_char(cursor, ":") || is_digit(cursor)) && take_number(cursor, 2, 0, 59, &number));
}

bool pa_is_date_time(const char *text, size_t length)
{
    struct cursor cursor = {text, text + length};

    if (!take_date(&cursor))
        return false;
    if (cursor.at == cursor.end)
        return true;
    return take_char(&cursor, "Tt ") && take_time(&cursor) && take_zone(&cursor) && cursor.at == cursor.end;
}
