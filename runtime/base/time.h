/* SPDX-License-Identifier: MIT */
/**
 * @file time.h
 * Points in time as APIs write them.
 */
#ifndef BASE_TIME_H
#define BASE_TIME_H

#include <stdbool.h>
#include <stdint.h>

/** Room for a time in pa_format_time()'s form. */
#define PA_TIME_SIZE 25

/** The time of the system, in ms since 1970. It may go back: deadlines are measured with clock.h. */
int64_t pa_now_ms(void);

/**
 * Reads a date in UTC, or a date and a time, in UTC or with its offset; seconds may be missing. What follows is not
 * looked at.
 *
 * @param out receives ms since 1970, unless the result is false
 * @return whether it is one: its day is in the calendar
 */
bool pa_read_time(const char *text, int64_t *out);

/** Writes a time, in ms since 1970 and before the year 10000, as 2026-01-31T12:00:00.000Z. */
void pa_format_time(char out[PA_TIME_SIZE], int64_t time);

/** Days since 1970 of a date in the Gregorian calendar; months are 1 to 12. */
int64_t pa_days(int64_t year, int64_t month, int64_t day);

#endif
