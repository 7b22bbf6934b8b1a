/* SPDX-License-Identifier: MIT */
#include "sandbox/http/waits.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <time.h>

#include "base/clock.h"

struct wait {
    struct MHD_Connection *connection;
    int64_t until;
};

struct http_waits {
    pthread_t thread;
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    bool stops;
    size_t room;
    size_t count;
    struct wait list[];
};

/* ---- the thread, which holds the mutex but while it sleeps ---- */

static int64_t earliest(const http_waits *waits)
{
    int64_t until = INT64_MAX;

    for (size_t i = 0; i < waits->count; i++)
        if (waits->list[i].until < until)
            until = waits->list[i].until;
    return until;
}

static void resume_until(http_waits *waits, int64_t time)
{
    for (size_t i = waits->count; i-- > 0;) {
        if (waits->list[i].until > time)
            continue;
        MHD_resume_connection(waits->list[i].connection);
        waits->list[i] = waits->list[--waits->count];
    }
}

static void sleep_until(http_waits *waits, int64_t until)
{
    const struct timespec time = {.tv_sec = (time_t)(until / 1000),
                                  .tv_nsec = (long)(until % 1000) * 1000000};

    if (until == INT64_MAX)
        (void)pthread_cond_wait(&waits->changed, &waits->mutex);
    else
        (void)pthread_cond_timedwait(&waits->changed, &waits->mutex, &time);
}

static void *run(void *context)
{
    http_waits *waits = context;

    (void)pthread_mutex_lock(&waits->mutex);
    while (!waits->stops) {
        sleep_until(waits, earliest(waits));
        resume_until(waits, pa_clock_ms());
    }
    resume_until(waits, INT64_MAX);
    (void)pthread_mutex_unlock(&waits->mutex);
    return NULL;
}

/* ---- what the server calls ---- */

/* These give 0 or the number of an error, as functions of pthread do, which set no errno. */

/* Its times are of the clock that never goes back. */
static int init_changed(http_waits *waits)
{
    pthread_condattr_t attributes;
    int error = pthread_condattr_init(&attributes);

    if (error != 0)
        return error;
    error = pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    if (error == 0)
        error = pthread_cond_init(&waits->changed, &attributes);
    (void)pthread_condattr_destroy(&attributes);
    return error;
}

static int start_thread(http_waits *waits)
{
    int error = init_changed(waits);

    if (error != 0)
        return error;
    error = pthread_create(&waits->thread, NULL, run, waits);
    if (error != 0)
        (void)pthread_cond_destroy(&waits->changed);
    return error;
}

static int start(http_waits *waits)
{
    int error = pthread_mutex_init(&waits->mutex, NULL);

    if (error != 0)
        return error;
    error = start_thread(waits);
    if (error != 0)
        (void)pthread_mutex_destroy(&waits->mutex);
    return error;
}

http_waits *waits_start(unsigned connections)
{
    http_waits *waits = calloc(1, sizeof(*waits) + connections * sizeof(waits->list[0]));
    int error;

    if (waits == NULL)
        return NULL;
    waits->room = connections;
    error = start(waits);
    if (error == 0)
        return waits;
    free(waits);
    errno = error;
    return NULL;
}

bool waits_add(http_waits *waits, struct MHD_Connection *connection, int64_t milliseconds)
{
    bool adds;

    (void)pthread_mutex_lock(&waits->mutex);
    adds = !waits->stops && waits->count < waits->room;
    if (adds) {
        MHD_suspend_connection(connection);
        /* The time is cut to whole milliseconds. */
        waits->list[waits->count++] = (struct wait){connection, pa_clock_ms() + milliseconds + 1};
        (void)pthread_cond_signal(&waits->changed);
    }
    (void)pthread_mutex_unlock(&waits->mutex);
    return adds;
}

void waits_stop(http_waits *waits)
{
    (void)pthread_mutex_lock(&waits->mutex);
    waits->stops = true;
    (void)pthread_cond_signal(&waits->changed);
    (void)pthread_mutex_unlock(&waits->mutex);
    (void)pthread_join(waits->thread, NULL);
}

void waits_free(http_waits *waits)
{
    if (waits == NULL)
        return;
    (void)pthread_cond_destroy(&waits->changed);
    (void)pthread_mutex_destroy(&waits->mutex);
    free(waits);
}
