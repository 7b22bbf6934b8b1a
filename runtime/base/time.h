/* SPDX-License-Identifier: MIT */
/**
 * @file time.h
 * Points in time as APIs write them.
 */
#ifndef BASE_TIME_H
#define BASE_TIME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** A day, in ms. */
#define PA_DAY_MS INT64_C(86400000)

/** Room for a time in pa_format_time()'s form. */
#define PA_TIME_SIZE 25

/** The time of the system, in ms since 1970. It may go back: deadlines are measured with clock.h. */
int64_t pa_now_ms(void);

/**
 * Reads a date in UTC, or a date and a time. RFC 3339 asks for a time with
 * seconds and a zone; servers and people write less, so a date alone is taken,
 * and a time without seconds or without a zone, which is in UTC. A zone is Z, or
 * the distance from UTC as +02:00, +0200 or +02.
 *
 * @param out receives ms since 1970, unless the result is false
 * @return whether all of the text is one: its day is in the calendar, and nothing follows
 */
bool pa_read_time(const char *text, size_t length, int64_t *out);

/** Writes a time, in ms since 1970 and before the year 10000, as 2026-01-31T12:00:00.000Z. */
void pa_format_time(char out[PA_TIME_SIZE], int64_t time);

/** Days since 1970 of a date in the Gregorian calendar; months are 1 to 12. */
int64_t pa_days(int64_t year, int64_t month, int64_t day);

#endif
