/* SPDX-License-Identifier: MIT */
#include "sandbox/seed/traffic.h"

#include <inttypes.h>
#include <stdio.h>

#include "sandbox/store/calls.h"

enum { DAYS = 30, HOUR_MS = 60 * 60 * 1000, HOURS = DAYS * 24, SPIKE_DAY = 3 };

static const struct model {
    const char *service;
    const char *name;
    double request_price; /* US cents for a thousand tokens */
    double response_price;
    int64_t latency; /* ms */
} models[] = {
    {"openai", "gpt-4o-mini", 0.015, 0.06, 700},
    {"openai", "gpt-4o", 0.25, 1.0, 1400},
    {"anthropic", "claude-3-5-sonnet", 0.3, 1.5, 1900},
    {"google", "gemini-1.5-flash", 0.0075, 0.03, 600},
};

static const struct person {
    const char *mail;
    const char *team;
} people[] = {
    {"ada@sandbox.invalid", "search"},     {"grace@sandbox.invalid", "search"},
    {"linus@sandbox.invalid", "support"},  {"margaret@sandbox.invalid", "support"},
    {"dennis@sandbox.invalid", "reports"},
};

/* ---- chance, which is the same each time ---- */

struct chance {
    uint64_t state;
};

/* A number below the limit (xorshift64*, Marsaglia and Vigna). */
static int64_t draw(struct chance *chance, int64_t limit)
{
    chance->state ^= chance->state >> 12;
    chance->state ^= chance->state << 25;
    chance->state ^= chance->state >> 27;
    return (int64_t)((chance->state * UINT64_C(0x2545F4914F6CDD1D) >> 33) % (uint64_t)limit);
}

static bool happens(struct chance *chance, int64_t per_cent)
{
    return draw(chance, 100) < per_cent;
}

/* ---- one call ---- */

static const int64_t failures[] = {429, 429, 500, 400};

static void fail(store_call *call, struct chance *chance)
{
    call->status = failures[draw(chance, 4)];
    call->response_units = 0;
    call->cost = 0;
}

static void hit_cache(store_call *call, struct chance *chance)
{
    call->cache = happens(chance, 70) ? "simple" : "semantic";
    call->latency = 15 + draw(chance, 30);
    call->cost = 0;
}

static store_call make_call(struct chance *chance, const struct model *model)
{
    store_call call = {
        .workspace = WORLD_WORKSPACE,
        .service = model->service,
        .model = model->name,
        .cache = "miss",
        .status = 200,
        .latency = model->latency / 2 + draw(chance, model->latency),
        .request_units = 200 + draw(chance, 1800),
        .response_units = 50 + draw(chance, 750),
        .retries = happens(chance, 2),
        .is_fallback = happens(chance, 1),
    };

    call.cost = ((double)call.request_units * model->request_price +
                 (double)call.response_units * model->response_price) /
                1000;
    if (happens(chance, 3))
        fail(&call, chance);
    else if (happens(chance, 15))
        hit_cache(&call, chance);
    return call;
}

static bool add_call(sandbox_world *world, struct chance *chance, int64_t at, const struct model *model,
                     const struct person *person)
{
    store_call call = make_call(chance, model);
    char trace[32];
    char metadata[128];

    (void)snprintf(trace, sizeof(trace), "trace-%" PRIx64, chance->state);
    (void)snprintf(metadata, sizeof(metadata), "{\"team\":\"%s\",\"environment\":\"production\"}",
                   person->team);
    call.at = at;
    call.trace = trace;
    call.person = person->mail;
    call.metadata = metadata;
    if (!store_add_call(world->store, &call))
        return false;
    return !happens(chance, 5) || store_rate_call(world->store, trace, happens(chance, 80) ? 1 : -1, 1);
}

/* ---- a month of them ---- */

/* Fewer at night. Three days ago the reports took a large model for everything. */
static int64_t calls_in(int64_t hour, bool is_spike)
{
    int64_t of_day = hour % 24;

    if (is_spike)
        return 14;
    return of_day >= 8 && of_day < 19 ? 6 : 2;
}

static bool add_hour(sandbox_world *world, struct chance *chance, int64_t start, bool is_spike)
{
    int64_t count = calls_in(start / HOUR_MS, is_spike);

    for (int64_t i = 0; i < count; i++) {
        const struct person *person = is_spike && i > 5 ? &people[4] : &people[draw(chance, 5)];
        const struct model *model = is_spike && i > 5 ? &models[1] : &models[draw(chance, 10) % 4];

        if (!add_call(world, chance, start + i * (HOUR_MS / count) + draw(chance, 60000), model, person))
            return false;
    }
    return true;
}

bool traffic_add(sandbox_world *world)
{
    struct chance chance = {UINT64_C(0x5a4db0c55a4db0c5)};
    int64_t end = world_now(world) / HOUR_MS * HOUR_MS;

    for (int64_t hour = HOURS; hour > 0; hour--)
        if (!add_hour(world, &chance, end - hour * HOUR_MS, hour / 24 == SPIKE_DAY))
            return false;
    return true;
}
