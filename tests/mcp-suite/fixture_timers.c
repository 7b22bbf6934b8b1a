/* SPDX-License-Identifier: MIT */
#include "fixture_timers.h"

#include <stdlib.h>

#include "clock.h"

enum { STEP_MS = 50 };

struct fixture_timer {
    fixture_timer *next;
    mcp_call *call;
    fixture_step *step;
    unsigned number; /* of the next step */
    int64_t due;
};

static fixture_catalog *fixture_of(mcp_catalog *catalog)
{
    return (fixture_catalog *)catalog;
}

static void forget(fixture_catalog *catalog, fixture_timer *timer)
{
    fixture_timer **link = &catalog->timers;

    while (*link != timer)
        link = &(*link)->next;
    *link = timer->next;
    free(timer);
}

static void run_step(fixture_catalog *catalog, fixture_timer *timer)
{
    timer->due = clock_ms() + STEP_MS;
    if (!timer->step(timer->call, timer->number++))
        forget(catalog, timer);
}

void fixture_run_steps(fixture_catalog *catalog, mcp_call *call, fixture_step *step)
{
    fixture_timer *timer = calloc(1, sizeof(*timer));

    if (timer == NULL) {
        mcp_call_fail(call, RPC_INTERNAL_ERROR, "memory ran out");
        return;
    }
    *timer = (fixture_timer){.next = catalog->timers, .call = call, .step = step};
    catalog->timers = timer;
    mcp_call_set_work(call, timer);
    run_step(catalog, timer);
}

void fixture_cancel(mcp_catalog *catalog, void *work)
{
    forget(fixture_of(catalog), work);
}

static int time_to_next(const fixture_catalog *catalog, int timeout_ms)
{
    for (const fixture_timer *timer = catalog->timers; timer != NULL; timer = timer->next) {
        int64_t left = timer->due - clock_ms();

        left = left > 0 ? left : 0;
        if (timeout_ms < 0 || left < timeout_ms)
            timeout_ms = (int)left;
    }
    return timeout_ms;
}

int fixture_wait(mcp_catalog *catalog, struct pollfd *fds, size_t count, int timeout_ms)
{
    fixture_catalog *fixtures = fixture_of(catalog);
    int ready = poll(fds, (nfds_t)count, time_to_next(fixtures, timeout_ms));
    fixture_timer *next;

    for (fixture_timer *timer = fixtures->timers; timer != NULL; timer = next) {
        next = timer->next;
        if (timer->due <= clock_ms())
            run_step(fixtures, timer);
    }
    return ready;
}
