/* SPDX-License-Identifier: MIT */
#include "sandbox/engine/world.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/number.h"

enum { MAX_STEP = 9999999 }; /* of any unit */

/* 9000-01-01: what is made then may end years later, and texts of times have four digits for the year. */
#define END_OF_TIME INT64_C(221845392000000)

int64_t world_now(const sandbox_world *world)
{
    return world->fixed_clock != 0 ? world->fixed_clock : pa_now_ms() + world->clock_ahead;
}

/* ---- moving the clock ---- */

bool world_set_clock(sandbox_world *world, const char *time)
{
    int64_t clock;

    if (!pa_read_time(time, strlen(time), &clock) || clock <= 0 || clock >= END_OF_TIME)
        return false;
    world->fixed_clock = clock;
    return true;
}

static int64_t unit_of(const char *text)
{
    static const struct {
        char name[2];
        int64_t milliseconds;
    } units[] = {{"s", 1000}, {"m", 60000}, {"h", 3600000}, {"d", PA_DAY_MS}};

    for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
        if (strcmp(text, units[i].name) == 0)
            return units[i].milliseconds;
    return 0;
}

/* Milliseconds of a text such as "1d"; 0 if it is none. */
static int64_t read_step(const char *text)
{
    uint64_t number;
    size_t digits = pa_take_digits(&number, text, strlen(text));

    return number <= MAX_STEP ? (int64_t)number * unit_of(text + digits) : 0;
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
