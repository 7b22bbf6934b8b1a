/* SPDX-License-Identifier: MIT */
#include "transport/http/limits.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "base/clock.h"
#include "base/list.h"

/* ---- one bucket ---- */

static int64_t room_of(const http_rate *rate)
{
    return rate->window_ms * (int64_t)rate->max;
}

static bool is_same_rate(const http_rate *a, const http_rate *b)
{
    return a->max == b->max && a->refill == b->refill && a->window_ms == b->window_ms;
}

/* What is left of it by now. */
static int64_t level_of(const http_bucket *bucket, int64_t now)
{
    int64_t room = room_of(&bucket->rate), missing = room - bucket->level;
    int64_t passed = now - bucket->filled_at;

    if (passed <= 0)
        return bucket->level;
    return passed > missing / bucket->rate.refill ? room : bucket->level + passed * bucket->rate.refill;
}

/* Another rate leaves the fraction that was used: whoever changes rates gets nothing back by that. */
static void change_rate(http_bucket *bucket, const http_rate *rate)
{
    double fraction = bucket->rate.max == 0 ? 1 : (double)bucket->level / (double)room_of(&bucket->rate);
    int64_t level = (int64_t)(fraction * (double)room_of(rate));

    bucket->level = level < room_of(rate) ? level : room_of(rate);
    bucket->rate = *rate;
}

int64_t http_bucket_take(http_bucket *bucket, const http_rate *rate, uint32_t cost, int64_t now)
{
    int64_t price = rate->window_ms * (int64_t)cost, needed = cost > 0 ? price : rate->window_ms;

    if (bucket->rate.max > 0)
        bucket->level = level_of(bucket, now);
    if (!is_same_rate(&bucket->rate, rate))
        change_rate(bucket, rate);
    bucket->filled_at = now;
    if (bucket->level < needed)
        return (needed - bucket->level + rate->refill - 1) / rate->refill;
    bucket->level -= price;
    return 0;
}

bool http_bucket_is_full(const http_bucket *bucket, int64_t now)
{
    return bucket->rate.max == 0 || level_of(bucket, now) == room_of(&bucket->rate);
}

/* ---- all of them ---- */

enum { CHAINS = 1024, SWEPT_AT_ONCE = 4 };

struct entry {
    pa_link used; /* first, so that one is the other */
    struct entry *next;
    http_bucket bucket;
    http_limit_kind kind;
    unsigned char id[HTTP_LIMIT_ID];
};

struct http_limits {
    size_t max;
    uint64_t seed;  /* nobody outside can choose addresses that share a chain */
    pa_list used;   /* those that were used, or looked at, last are last */
    http_rate rate; /* of the bucket that principals share, whichever their own is */
    http_bucket overflow[HTTP_LIMIT_KINDS];
    struct entry *chains[CHAINS];
};

static struct entry **chain_of(http_limits *limits, http_limit_kind kind, const unsigned char *id)
{
    uint64_t hash = limits->seed ^ (uint64_t)kind;

    for (size_t i = 0; i < HTTP_LIMIT_ID; i++)
        hash = (hash ^ id[i]) * 0x100000001b3u;
    hash ^= hash >> 32;
    return &limits->chains[(hash * 0x9e3779b97f4a7c15u) >> 54];
}

static struct entry *find(struct entry *entry, http_limit_kind kind, const unsigned char *id)
{
    while (entry != NULL && (entry->kind != kind || memcmp(entry->id, id, HTTP_LIMIT_ID) != 0))
        entry = entry->next;
    return entry;
}

static void forget(http_limits *limits, struct entry *entry)
{
    struct entry **at = chain_of(limits, entry->kind, entry->id);

    while (*at != entry)
        at = &(*at)->next;
    *at = entry->next;
    pa_list_remove(&limits->used, &entry->used);
    free(entry);
}

static void move_to_end(http_limits *limits, struct entry *entry)
{
    pa_list_remove(&limits->used, &entry->used);
    pa_list_add(&limits->used, &entry->used);
}

/* One that is full says nothing that a new one would not say. One that is slow to fill keeps no other one. */
static void sweep(http_limits *limits, int64_t now)
{
    for (int i = 0; i < SWEPT_AT_ONCE && limits->used.first != NULL; i++) {
        struct entry *oldest = (struct entry *)limits->used.first;

        if (http_bucket_is_full(&oldest->bucket, now))
            forget(limits, oldest);
        else
            move_to_end(limits, oldest);
    }
}

static struct entry *add(http_limits *limits, struct entry **chain, const http_limit_question *question)
{
    struct entry *made = limits->used.count < limits->max ? calloc(1, sizeof(*made)) : NULL;

    if (made == NULL)
        return NULL;
    made->kind = question->kind;
    memcpy(made->id, question->id, HTTP_LIMIT_ID);
    made->next = *chain;
    *chain = made;
    pa_list_add(&limits->used, &made->used);
    return made;
}

/* NULL: there is no room for one. */
static struct entry *entry_of(http_limits *limits, const http_limit_question *question)
{
    struct entry **chain = chain_of(limits, question->kind, question->id);
    struct entry *entry = find(*chain, question->kind, question->id);

    if (entry == NULL)
        return add(limits, chain, question);
    move_to_end(limits, entry);
    return entry;
}

/* Principals with rates of their own would change that of the bucket that they share, back and forth. */
static const http_rate *overflow_rate(const http_limits *limits, const http_limit_question *question)
{
    return question->kind == HTTP_LIMIT_PRINCIPAL ? &limits->rate : &question->rate;
}

static int64_t take(http_limits *limits, const http_limit_question *question, int64_t now)
{
    struct entry *entry = entry_of(limits, question);

    if (entry != NULL)
        return http_bucket_take(&entry->bucket, &question->rate, question->cost, now);
    return http_bucket_take(&limits->overflow[question->kind], overflow_rate(limits, question),
                            question->cost, now);
}

/* ---- as a limiter ---- */

static bool ask(void *context, http_limit_question *question)
{
    int64_t now = pa_clock_ms();

    sweep(context, now);
    question->wait_ms = take(context, question, now);
    return true;
}

static void cancel(void *context, http_limit_question *question)
{
    (void)context;
    (void)question;
}

http_limiter http_limits_limiter(http_limits *limits)
{
    return (http_limiter){.context = limits, .ask = ask, .cancel = cancel};
}

/* ---- opening and closing ---- */

http_limits *http_limits_new(size_t max, const http_rate *rate)
{
    http_limits *limits = calloc(1, sizeof(*limits));

    if (limits == NULL)
        return NULL;
    limits->max = max;
    limits->rate = *rate;
    if (getrandom(&limits->seed, sizeof(limits->seed), 0) == (ssize_t)sizeof(limits->seed))
        return limits;
    free(limits);
    return NULL;
}

void http_limits_free(http_limits *limits)
{
    if (limits == NULL)
        return;
    while (limits->used.first != NULL)
        forget(limits, (struct entry *)limits->used.first);
    free(limits);
}
