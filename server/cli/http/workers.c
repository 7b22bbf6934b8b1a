/* SPDX-License-Identifier: MIT */
/*
 * Each worker shares a pair of sockets with the one that watches. Its end tells
 * either that the other is gone, so no worker outlives the one that watches,
 * however that ends; and a worker that gets a signal from elsewhere, too, does
 * not take it for a second one.
 */
#include "cli/http/workers.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "cli/complain.h"
#include "cli/options.h"
#include "loop/loop.h"

enum {
    SHORTEST_MS = 100, /* before a worker is replaced; twice as long each time, up to: */
    LONGEST_MS = 10 * 1000,
    SOUND_MS = 60 * 1000, /* one that lived so long counts as sound */
    LAST_MS = 2000,       /* of those that were asked to end, beyond the time for calls in flight */
};

static const char end = 'e', stop = 's';

struct watcher;

struct worker {
    loop_watch watch; /* our end of the pair */
    loop_timer restart;
    struct watcher *watcher;
    pid_t process; /* 0: none */
    int64_t began;
    int64_t delay_ms;
    bool is_ready;
};

struct watcher {
    const workers_job *job;
    event_loop loop;
    loop_reload reload;
    loop_timer deadline;
    struct worker workers[WORKERS_MAX];
    unsigned alive;
    unsigned ready;
    bool was_ready; /* all of them, once */
    bool is_ending;
    int status;
};

static void start(struct worker *worker);

/* ---- in a worker ---- */

void workers_ready(int watcher)
{
    (void)send(watcher, "r", 1, MSG_NOSIGNAL);
}

workers_wish workers_hear(int watcher)
{
    char said;

    if (recv(watcher, &said, 1, 0) != 1)
        return WORKERS_GONE;
    return said == stop ? WORKERS_STOP : WORKERS_END;
}

/*
 * It has what belongs to the one that watches: the ends of the other pairs among it, which would keep these open. The
 * signals stay blocked until it waits for them itself.
 */
static void become_worker(const struct worker *worker, int watcher_end)
{
    struct watcher *watcher = worker->watcher;

    loop_reload_stop(&watcher->loop, &watcher->reload);
    loop_close(&watcher->loop);
    for (unsigned i = 0; i < watcher->job->count; i++)
        if (watcher->workers[i].process > 0)
            (void)close(watcher->workers[i].watch.fd);
    (void)setpgid(0, 0); /* a terminal's Ctrl-C is for the one that watches */
    exit(watcher->job->work(watcher->job->context, (unsigned)(worker - watcher->workers), watcher_end));
}

/* ---- ending ---- */

static void signal_all(const struct watcher *watcher, int signal)
{
    for (unsigned i = 0; i < watcher->job->count; i++)
        if (watcher->workers[i].process > 0)
            (void)kill(watcher->workers[i].process, signal);
}

static void tell_all(const struct watcher *watcher, const char *what)
{
    for (unsigned i = 0; i < watcher->job->count; i++)
        if (watcher->workers[i].process > 0)
            (void)send(watcher->workers[i].watch.fd, what, 1, MSG_NOSIGNAL);
}

static void deadline_due(void *owner)
{
    signal_all(owner, SIGKILL);
}

static void end_all(struct watcher *watcher)
{
    if (watcher->is_ending)
        return;
    watcher->is_ending = true;
    watcher->job->ending(watcher->job->context);
    for (unsigned i = 0; i < watcher->job->count; i++)
        loop_timer_stop(&watcher->loop, &watcher->workers[i].restart);
    tell_all(watcher, &end);
    loop_timer_start(&watcher->loop, &watcher->deadline, watcher->job->drain_ms + LAST_MS);
    if (watcher->alive == 0)
        loop_stop(&watcher->loop);
}

/* The second time it is meant: workers that are ending end at once. */
static void signalled(void *owner)
{
    struct watcher *watcher = owner;

    if (watcher->is_ending)
        tell_all(watcher, &stop);
    end_all(watcher);
}

/* ---- those that died ---- */

static void restart_due(void *owner)
{
    start(owner);
}

static void replace(struct worker *worker)
{
    bool was_sound = pa_clock_ms() - worker->began >= SOUND_MS;

    worker->delay_ms = was_sound || worker->delay_ms == 0 ? SHORTEST_MS : 2 * worker->delay_ms;
    if (worker->delay_ms > LONGEST_MS)
        worker->delay_ms = LONGEST_MS;
    loop_timer_start(&worker->watcher->loop, &worker->restart, worker->delay_ms);
}

static void report(const struct worker *worker, int status)
{
    const workers_job *job = worker->watcher->job;
    char how[64], message[160];

    if (WIFSIGNALED(status))
        (void)snprintf(how, sizeof(how), "was ended by signal %d", WTERMSIG(status));
    else
        (void)snprintf(how, sizeof(how), "ended with status %d", WEXITSTATUS(status));
    (void)snprintf(message, sizeof(message), "worker %u %s%s",
                   (unsigned)(worker - worker->watcher->workers) + 1, how,
                   worker->watcher->was_ready ? "; another one takes its place" : "");
    job->troubled(job->context, message);
}

/* One that cannot even start would not the next time. */
static void fail(struct watcher *watcher, int status)
{
    watcher->status =
        WIFEXITED(status) && WEXITSTATUS(status) != EXIT_DONE ? WEXITSTATUS(status) : EXIT_FAILED;
    end_all(watcher);
}

static void bury(struct worker *worker)
{
    struct watcher *watcher = worker->watcher;
    int status = 0;

    loop_watch_stop(&watcher->loop, &worker->watch);
    (void)close(worker->watch.fd);
    while (waitpid(worker->process, &status, 0) < 0 && errno == EINTR)
        continue;
    worker->process = 0;
    watcher->alive--;
    watcher->ready -= worker->is_ready;
    worker->is_ready = false;
    if (watcher->is_ending) {
        if (watcher->alive == 0)
            loop_stop(&watcher->loop);
        return;
    }
    report(worker, status);
    if (watcher->was_ready)
        replace(worker);
    else
        fail(watcher, status);
}

static void heard(void *owner, short revents)
{
    struct worker *worker = owner;
    struct watcher *watcher = worker->watcher;
    char said;

    (void)revents;
    if (recv(worker->watch.fd, &said, 1, 0) != 1) {
        bury(worker);
        return;
    }
    watcher->ready += !worker->is_ready;
    worker->is_ready = true;
    if (watcher->ready < watcher->job->count || watcher->was_ready)
        return;
    watcher->was_ready = true;
    watcher->job->ready(watcher->job->context);
}

/* ---- starting ---- */

static bool begin(struct worker *worker)
{
    struct watcher *watcher = worker->watcher;
    int ends[2];

    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return false;
    worker->process = fork();
    if (worker->process == 0) {
        (void)close(ends[0]);
        become_worker(worker, ends[1]);
    }
    (void)close(ends[1]);
    if (worker->process < 0) {
        worker->process = 0;
        (void)close(ends[0]);
        return false;
    }
    worker->watch = (loop_watch){.fd = ends[0], .events = POLLIN, .ready = heard, .owner = worker};
    watcher->alive++;
    return loop_watch_start(&watcher->loop, &worker->watch);
}

static void report_unstarted(const struct worker *worker, const char *why)
{
    const workers_job *job = worker->watcher->job;
    char message[160];

    (void)snprintf(message, sizeof(message), "worker %u cannot be started: %s",
                   (unsigned)(worker - worker->watcher->workers) + 1, why);
    job->troubled(job->context, message);
}

static void start(struct worker *worker)
{
    struct watcher *watcher = worker->watcher;

    worker->began = pa_clock_ms();
    if (begin(worker))
        return;
    report_unstarted(worker, strerror(errno));
    if (watcher->was_ready)
        replace(worker);
    else
        fail(watcher, 0);
}

static void reload(void *owner)
{
    struct watcher *watcher = owner;

    watcher->job->reload(watcher->job->context);
    signal_all(watcher, SIGHUP);
}

static void start_all(struct watcher *watcher)
{
    for (unsigned i = 0; i < watcher->job->count && !watcher->is_ending; i++) {
        struct worker *worker = &watcher->workers[i];

        worker->watcher = watcher;
        worker->restart = (loop_timer){.due = restart_due, .owner = worker};
        start(worker);
    }
}

int workers_run(const workers_job *job)
{
    struct watcher watcher = {.job = job, .status = EXIT_DONE};

    loop_init(&watcher.loop, NULL);
    watcher.reload = (loop_reload){.reload = reload, .owner = &watcher};
    watcher.deadline = (loop_timer){.due = deadline_due, .owner = &watcher};
    if (!loop_catch_signals(&watcher.loop, signalled, &watcher) ||
        !loop_reload_start(&watcher.loop, &watcher.reload)) {
        cli_complain("cannot wait for signals: %s", strerror(errno));
        loop_close(&watcher.loop);
        return EXIT_FAILED;
    }
    start_all(&watcher);
    if (watcher.alive > 0)
        loop_run(&watcher.loop);
    loop_reload_stop(&watcher.loop, &watcher.reload);
    loop_close(&watcher.loop);
    return watcher.status;
}
