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

/* Who calls what with which key. The names are those of answers in the script. */
static const struct flow {
    const char *mail;
    const char *team;
    const char *workspace;
    const char *provider; /* the slug */
    const char *key;      /* "": the owner's */
    const char *prompt;   /* "": none */
    size_t model;
    int64_t share;    /* of all calls, in per cent */
    int64_t failures; /* of these, in per cent, as all below */
    int64_t hits;     /* in the cache */
    int64_t units;    /* of a request, at least */
} flows[] = {
    {"ada@sandbox.invalid", "platform", "shared", "openai-shop", "", "", 0, 4, 3, 5, 200},
    {"grace@sandbox.invalid", "platform", "shared", "openai-shop", "key-grace", "", 1, 8, 3, 5, 400},
    {"sofia@sandbox.invalid", "shop", "shared", "anthropic-shop", "key-shop", "describe", 2, 26, 2, 10, 300},
    {"tom@sandbox.invalid", "shop", "shared", "openai-shop", "key-shop", "", 0, 16, 45, 0, 900},
    {"linus@sandbox.invalid", "support", "support", "openai-support", "key-support", "answer", 0, 14, 2, 40,
     800},
    {"margaret@sandbox.invalid", "support", "support", "openai-support", "key-support", "answer", 0, 22, 2,
     55, 800},
    {"dennis@sandbox.invalid", "reports", "research", "google-research", "key-reports", "", 3, 6, 3, 5, 2000},
    {"priya@sandbox.invalid", "reports", "research", "google-research", "key-reports", "", 3, 4, 4, 5, 2000},
};

/* What the reports did on one day: each of them asked a large model, with all that there is. */
static const struct flow spike = {
    "dennis@sandbox.invalid", "reports", "research", "openai-research", "key-reports", "", 1, 0, 2, 0, 18000};

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

static store_call make_call(struct chance *chance, const struct flow *flow)
{
    const struct model *model = &models[flow->model];
    store_call call = {
        .service = model->service,
        .model = model->name,
        .cache = "miss",
        .status = 200,
        .latency = model->latency / 2 + draw(chance, model->latency),
        .request_units = flow->units + draw(chance, flow->units),
        .response_units = 50 + draw(chance, 750),
        .retries = happens(chance, 2),
        .is_fallback = happens(chance, 1),
    };

    call.cost = ((double)call.request_units * model->request_price +
                 (double)call.response_units * model->response_price) /
                1000;
    if (happens(chance, flow->failures))
        fail(&call, chance);
    else if (happens(chance, flow->hits))
        hit_cache(&call, chance);
    return call;
}

/* What all calls of a flow have: the ids of what it names, and metadata. */
struct facts {
    const char *workspace;
    const char *key;
    const char *prompt;
    char metadata[160];
};

struct traffic {
    seed_script *script;
    struct chance chance;
    struct facts of_flows[sizeof(flows) / sizeof(flows[0])];
    struct facts of_spike;
};

static bool add_call(struct traffic *traffic, int64_t at, const struct flow *flow, const struct facts *facts)
{
    sandbox_store *store = traffic->script->world->store;
    store_call call = make_call(&traffic->chance, flow);
    char trace[32];

    (void)snprintf(trace, sizeof(trace), "trace-%" PRIx64, traffic->chance.state);
    call.at = at;
    call.trace = trace;
    call.person = flow->mail;
    call.provider = flow->provider;
    call.workspace = facts->workspace;
    call.key = facts->key;
    call.prompt = facts->prompt;
    call.metadata = facts->metadata;
    if (!store_add_call(store, &call))
        return false;
    return !happens(&traffic->chance, 5) ||
           store_rate_call(store, trace, happens(&traffic->chance, 80) ? 1 : -1, 1);
}

/* ---- a month of them ---- */

enum { CALLS_OF_SPIKE = 8 /* an hour */ };

static size_t choose_flow(struct chance *chance)
{
    int64_t drawn = draw(chance, 100);
    size_t flow = 0;

    while (flow + 1 < sizeof(flows) / sizeof(flows[0]) && drawn >= flows[flow].share)
        drawn -= flows[flow++].share;
    return flow;
}

static int64_t choose_time(struct traffic *traffic, int64_t start)
{
    return start + draw(&traffic->chance, HOUR_MS);
}

static bool add_spike(struct traffic *traffic, int64_t start)
{
    for (int64_t i = 0; i < CALLS_OF_SPIKE; i++)
        if (!add_call(traffic, choose_time(traffic, start), &spike, &traffic->of_spike))
            return false;
    return true;
}

static bool is_of_spike(const seed_script *script, int64_t start)
{
    return script->now / PA_DAY_MS - start / PA_DAY_MS == SPIKE_DAY;
}

/* Fewer at night. */
static bool add_hour(struct traffic *traffic, int64_t start)
{
    int64_t of_day = start / HOUR_MS % 24;
    int64_t count = of_day >= 8 && of_day < 19 ? 6 : 2;

    for (int64_t i = 0; i < count; i++) {
        size_t flow = choose_flow(&traffic->chance);

        if (!add_call(traffic, choose_time(traffic, start), &flows[flow], &traffic->of_flows[flow]))
            return false;
    }
    return true;
}

static void find_facts(struct facts *out, seed_script *script, const struct flow *flow)
{
    out->workspace = script_id(script, flow->workspace);
    out->key = script_id(script, flow->key);
    out->prompt = script_id(script, flow->prompt);
    (void)snprintf(out->metadata, sizeof(out->metadata),
                   "{\"_user\":\"%s\",\"team\":\"%s\",\"environment\":\"production\"}", flow->mail,
                   flow->team);
}

bool traffic_add(seed_script *script)
{
    struct traffic traffic = {.script = script, .chance = {UINT64_C(0x5a4db0c55a4db0c5)}};
    int64_t end = script->now / HOUR_MS * HOUR_MS;

    for (size_t i = 0; i < sizeof(flows) / sizeof(flows[0]); i++)
        find_facts(&traffic.of_flows[i], script, &flows[i]);
    find_facts(&traffic.of_spike, script, &spike);
    for (int64_t hour = HOURS; hour > 0; hour--)
        if (!add_hour(&traffic, end - hour * HOUR_MS) ||
            (is_of_spike(script, end - hour * HOUR_MS) && !add_spike(&traffic, end - hour * HOUR_MS)))
            return false;
    return true;
}
