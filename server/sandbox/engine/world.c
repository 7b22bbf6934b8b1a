/* SPDX-License-Identifier: MIT */
#include "sandbox/engine/world.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

/* 9000-01-01: what is made then may end years later, and texts of times have four digits for the year. */
#define END_OF_TIME INT64_C(221845392000000)

int64_t world_now(const sandbox_world *world)
{
    struct timespec now;

    if (world->fixed_clock != 0)
        return world->fixed_clock;
    (void)clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000 + world->clock_ahead;
}

void world_format_time(char out[WORLD_TIME_SIZE], int64_t time)
{
    time_t seconds = (time_t)(time / 1000);
    struct tm parts = {.tm_mday = 1};
    size_t length;

    (void)gmtime_r(&seconds, &parts);
    length = strftime(out, WORLD_TIME_SIZE, "%Y-%m-%dT%H:%M:%S", &parts);
    (void)snprintf(out + length, WORLD_TIME_SIZE - length, ".%03uZ", (unsigned)(time % 1000));
}

/* March begins the year, so that a leap day is its last one. */
int64_t world_days(int64_t year, int64_t month, int64_t day)
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

bool world_read_time(const char *text, int64_t *out)
{
    int year;
    int month;
    int day;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int64_t rest = 0;

    if (!read_part(&text, 4, '-', 0, 9999, &year) || !read_part(&text, 2, '-', 1, 12, &month) ||
        !read_part(&text, 2, '\0', 1, 31, &day))
        return false;
    if (*text == 'T' || *text == 't' || *text == ' ') {
        text++;
        if (!read_part(&text, 2, ':', 0, 23, &hour) || !read_part(&text, 2, ':', 0, 59, &minute) ||
            !read_part(&text, 2, '\0', 0, 60, &second))
            return false;
        rest = read_rest(text);
    }
    *out = ((world_days(year, month, day) * 24 + hour) * 60 + minute) * 60000 + (int64_t)second * 1000 + rest;
    return true;
}

/* ---- moving the clock ---- */

bool world_set_clock(sandbox_world *world, const char *time)
{
    int64_t clock;

    if (!world_read_time(time, &clock) || clock <= 0 || clock >= END_OF_TIME)
        return false;
    world->fixed_clock = clock;
    return true;
}

static int64_t unit_of(const char *text)
{
    static const struct {
        char name[2];
        int64_t milliseconds;
    } units[] = {{"s", 1000}, {"m", 60000}, {"h", 3600000}, {"d", 86400000}};

    for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
        if (strcmp(text, units[i].name) == 0)
            return units[i].milliseconds;
    return 0;
}

/* Milliseconds of a text such as "1d"; 0 if it is none. */
static int64_t read_step(const char *text)
{
    int64_t number = 0;
    size_t digits = strspn(text, "0123456789");

    for (size_t i = 0; i < digits && digits <= 7; i++)
        number = number * 10 + (text[i] - '0');
    return number * unit_of(text + digits);
}

static bool step_clock(sandbox_world *world, int64_t step)
{
    if (step == 0 || world_now(world) + step >= END_OF_TIME)
        return false;
    if (world->fixed_clock != 0)
        world->fixed_clock += step;
    else
        world->clock_ahead += step;
    return true;
}

bool world_move_clock(sandbox_world *world, const char *to)
{
    if (to[0] == '+')
        return step_clock(world, read_step(to + 1));
    if (strcmp(to, "now") != 0)
        return world_set_clock(world, to);
    world->fixed_clock = 0;
    world->clock_ahead = 0;
    return true;
}

/* ---- ids ---- */

/* SplitMix64 (Steele, Lea, Flood 2014): numbers that look random, of a counter. */
static uint64_t scatter(uint64_t number)
{
    uint64_t mixed = number * UINT64_C(0x9E3779B97F4A7C15);

    mixed = (mixed ^ (mixed >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    mixed = (mixed ^ (mixed >> 27)) * UINT64_C(0x94D049BB133111EB);
    return mixed ^ (mixed >> 31);
}

static void write_id(char out[WORLD_ID_SIZE], uint64_t bits, uint64_t more)
{
    (void)snprintf(out, WORLD_ID_SIZE, WORLD_ID_PREFIX "%04x-4%03x-8%03x-%012" PRIx64,
                   (unsigned)(bits & 0xffff), (unsigned)(bits >> 16 & 0xfff), (unsigned)(bits >> 32 & 0xfff),
                   more & UINT64_C(0xffffffffffff));
}

void world_new_id(sandbox_world *world, char out[WORLD_ID_SIZE])
{
    uint64_t bits = scatter(store_next(world->store));

    write_id(out, bits, scatter(store_next(world->store)));
}

void world_derive_id(char out[WORLD_ID_SIZE], const char *text)
{
    uint64_t hash = UINT64_C(0xcbf29ce484222325); /* FNV-1a */

    for (; *text != '\0'; text++)
        hash = (hash ^ (unsigned char)*text) * UINT64_C(0x100000001b3);
    write_id(out, scatter(hash), scatter(~hash));
}

void world_new_suffix(sandbox_world *world, char out[7])
{
    (void)snprintf(out, 7, "%06x", (unsigned)(scatter(store_next(world->store)) & 0xffffff));
}

void world_new_secret(sandbox_world *world, char out[WORLD_SECRET_SIZE])
{
    (void)snprintf(out, WORLD_SECRET_SIZE, "sandbox-%016" PRIx64, scatter(store_next(world->store)));
}
