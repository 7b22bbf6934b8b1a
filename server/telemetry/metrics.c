/* SPDX-License-Identifier: MIT */
/* Counting: each worker writes its own part alone, and reads those of others. */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS, of POSIX.1-2024 */
#include "telemetry/metrics.h"

#include <string.h>
#include <sys/mman.h>

#include "base/time.h"
#include "telemetry/metrics_shared.h"

/* Of a cache line, so that workers do not slow each other down. */
enum { ALIGNMENT = 64 };

bool metrics_open(metrics *out, const metrics_options *options)
{
    /* One more tool for those that the catalog does not count. */
    size_t size = sizeof(metrics_worker) + (options->tools + 1) * sizeof(metrics_tool);
    void *shared;

    size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    shared = mmap(NULL, size * options->workers, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED)
        return false;
    *out = (metrics){
        .options = *options,
        .started_ms = pa_now_ms(),
        .shared = shared,
        .worker_size = size,
        .own = shared,
    };
    return true;
}

metrics_worker *metrics_worker_at(const metrics *all, unsigned worker)
{
    return (metrics_worker *)(void *)(all->shared + worker * all->worker_size);
}

void metrics_use(metrics *all, unsigned worker)
{
    all->own = metrics_worker_at(all, worker);
    for (size_t i = 0; i < METRICS_GAUGES; i++)
        metrics_set(all, (metrics_gauge)i, 0);
}

void metrics_close(metrics *all)
{
    if (all->shared != NULL)
        (void)munmap(all->shared, all->worker_size * all->options.workers);
    *all = (metrics){.shared = NULL};
}

/* ---- one figure ---- */

/* Nobody else writes it, so adding needs no lock. */
static void add(metrics_figure *figure, uint64_t more)
{
    uint64_t before = atomic_load_explicit(figure, memory_order_relaxed);

    atomic_store_explicit(figure, before + more, memory_order_relaxed);
}

static void observe(metrics_histogram *histogram, int64_t duration_us)
{
    size_t bucket = 0;

    while (bucket < METRICS_BOUNDS && duration_us > (int64_t)metrics_bounds_us[bucket])
        bucket++;
    add(&histogram->buckets[bucket], 1);
    add(&histogram->sum_us, duration_us > 0 ? (uint64_t)duration_us : 0);
}

/* ---- counting ---- */

void metrics_count(metrics *all, metrics_counter counter, uint64_t more)
{
    if (all != NULL)
        add(&all->own->counters[counter], more);
}

void metrics_set(metrics *all, metrics_gauge gauge, uint64_t value)
{
    if (all != NULL)
        atomic_store_explicit(&all->own->gauges[gauge], value, memory_order_relaxed);
}

void metrics_call(metrics *all, size_t tool, metrics_result result, int64_t duration_us)
{
    metrics_tool *counted;

    if (all == NULL)
        return;
    counted = &all->own->tools[tool < all->options.tools ? tool : all->options.tools];
    add(&counted->results[result], 1);
    observe(&counted->duration, duration_us);
}

void metrics_attempt(metrics *all, int status)
{
    if (all != NULL)
        add(&all->own->attempts[status >= 100 && status < 600 ? status / 100 : 0], 1);
}

void metrics_request(metrics *all, bool is_mcp, int status, telemetry_refusal refusal, int64_t duration_us)
{
    if (all == NULL)
        return;
    add(&all->own->responses[is_mcp][status >= 0 && status < METRICS_STATUSES ? status : 0], 1);
    if (refusal != REFUSED_NOT)
        add(&all->own->refusals[refusal], 1);
    if (duration_us >= 0)
        observe(&all->own->requests, duration_us);
}
