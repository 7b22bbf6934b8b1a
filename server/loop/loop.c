/* SPDX-License-Identifier: MIT */
#include "loop/loop.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "base/clock.h"

/* When waiting itself fails, as it may while memory is short. */
enum { RETRY_MS = 20 };

void loop_init(event_loop *loop, portkey_client *client)
{
    *loop = (event_loop){.client = client, .signals.fd = -1, .hangups.fd = -1};
}

void loop_close(event_loop *loop)
{
    loop_release_signals(loop);
}

/* ---- registering ---- */

bool loop_watch_start(event_loop *loop, loop_watch *watch)
{
    if (loop->watches.count >= LOOP_MAX_WATCHES)
        return false;
    watch->is_started = true;
    watch->revents = 0;
    watch->polled = 0;
    pa_list_add(&loop->watches, &watch->link);
    return true;
}

void loop_watch_stop(event_loop *loop, loop_watch *watch)
{
    if (!watch->is_started)
        return;
    watch->is_started = false;
    pa_list_remove(&loop->watches, &watch->link);
}

void loop_timer_start(event_loop *loop, loop_timer *timer, int64_t delay_ms)
{
    int64_t at = pa_clock_ms() + delay_ms;

    pa_heap_remove(&loop->timers, &timer->node);
    /* Timers that start themselves anew run in a later turn, so that they cannot keep this one. */
    pa_heap_add(&loop->timers, &timer->node, at > loop->timers_run ? at : loop->timers_run + 1);
}

void loop_timer_stop(event_loop *loop, loop_timer *timer)
{
    pa_heap_remove(&loop->timers, &timer->node);
}

void loop_hook_start(event_loop *loop, loop_hook *hook)
{
    hook->is_started = true;
    hook->is_due = false;
    pa_list_add(&loop->hooks, &hook->link);
}

void loop_hook_stop(event_loop *loop, loop_hook *hook)
{
    if (!hook->is_started)
        return;
    hook->is_started = false;
    pa_list_remove(&loop->hooks, &hook->link);
}

/* ---- signals ---- */

/* Watches for signals in place of what they do by default. */
static bool catch_signals(event_loop *loop, loop_watch *watch, const sigset_t *wanted,
                          void (*ready)(void *owner, short revents))
{
    if (sigprocmask(SIG_BLOCK, wanted, NULL) < 0)
        return false;
    *watch = (loop_watch){
        .fd = signalfd(-1, wanted, SFD_CLOEXEC | SFD_NONBLOCK),
        .events = POLLIN,
        .ready = ready,
        .owner = loop,
    };
    if (watch->fd >= 0 && loop_watch_start(loop, watch))
        return true;
    errno = watch->fd >= 0 ? EMFILE : errno;
    return false;
}

static void release_signals(event_loop *loop, loop_watch *watch)
{
    loop_watch_stop(loop, watch);
    if (watch->fd >= 0)
        close(watch->fd);
    watch->fd = -1;
}

static void drain_signals(const loop_watch *watch)
{
    struct signalfd_siginfo signal;

    while (read(watch->fd, &signal, sizeof(signal)) > 0)
        continue;
}

static void take_signals(void *owner, short revents)
{
    event_loop *loop = owner;

    (void)revents;
    drain_signals(&loop->signals);
    loop->signalled(loop->signal_owner);
}

bool loop_catch_signals(event_loop *loop, void (*signalled)(void *owner), void *owner)
{
    sigset_t ending;

    if (loop->signals.is_started) {
        errno = EBUSY;
        return false;
    }
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    loop->signalled = signalled;
    loop->signal_owner = owner;
    return catch_signals(loop, &loop->signals, &ending, take_signals);
}

void loop_release_signals(event_loop *loop)
{
    release_signals(loop, &loop->signals);
}

/* ---- reloading ---- */

/* One may stop any other, so the list is looked at anew after each. */
static bool run_next_reload(const event_loop *loop)
{
    for (pa_link *link = loop->reloads.first; link != NULL; link = link->next) {
        loop_reload *reload = (loop_reload *)link;

        if (!reload->is_due)
            continue;
        reload->is_due = false;
        reload->reload(reload->owner);
        return true;
    }
    return false;
}

static void take_hangups(void *owner, short revents)
{
    event_loop *loop = owner;

    (void)revents;
    drain_signals(&loop->hangups);
    for (pa_link *link = loop->reloads.first; link != NULL; link = link->next)
        ((loop_reload *)link)->is_due = true;
    while (run_next_reload(loop))
        continue;
}

static bool catch_hangups(event_loop *loop)
{
    sigset_t hangup;

    sigemptyset(&hangup);
    sigaddset(&hangup, SIGHUP);
    return catch_signals(loop, &loop->hangups, &hangup, take_hangups);
}

bool loop_reload_start(event_loop *loop, loop_reload *reload)
{
    if (loop->reloads.count == 0 && !catch_hangups(loop)) {
        release_signals(loop, &loop->hangups);
        return false;
    }
    reload->is_started = true;
    reload->is_due = false;
    pa_list_add(&loop->reloads, &reload->link);
    return true;
}

void loop_reload_stop(event_loop *loop, loop_reload *reload)
{
    if (!reload->is_started)
        return;
    reload->is_started = false;
    pa_list_remove(&loop->reloads, &reload->link);
    if (loop->reloads.count == 0)
        release_signals(loop, &loop->hangups);
}

/* ---- a turn ---- */

/* Milliseconds until the next timer is due; -1: none runs. */
static int next_due(const event_loop *loop)
{
    const pa_heap_node *least = pa_heap_least(&loop->timers);
    int64_t left;

    if (least == NULL)
        return -1;
    left = least->key - pa_clock_ms();
    if (left <= 0)
        return 0;
    return left < INT_MAX ? (int)left : INT_MAX;
}

static size_t collect(event_loop *loop, struct pollfd fds[LOOP_MAX_WATCHES])
{
    size_t count = 0;

    for (pa_link *link = loop->watches.first; link != NULL; link = link->next) {
        loop_watch *watch = (loop_watch *)link;

        watch->polled = 0;
        if (watch->events == 0)
            continue;
        fds[count++] = (struct pollfd){.fd = watch->fd, .events = watch->events};
        watch->polled = count;
    }
    return count;
}

static int wait_for_events(const event_loop *loop, struct pollfd *fds, size_t count)
{
    int timeout_ms = next_due(loop);

    return loop->client != NULL ? portkey_client_wait(loop->client, fds, count, timeout_ms, NULL)
                                : poll(fds, (nfds_t)count, timeout_ms);
}

/* Calls of the client may have ended meanwhile, whose callbacks start and stop watches. */
static void take_events(event_loop *loop, const struct pollfd *fds)
{
    for (pa_link *link = loop->watches.first; link != NULL; link = link->next) {
        loop_watch *watch = (loop_watch *)link;

        watch->revents = watch->polled > 0 ? fds[watch->polled - 1].revents : 0;
    }
}

/* Those that start meanwhile run in a later turn: see loop_timer_start(). */
static void run_timers(event_loop *loop)
{
    pa_heap_node *least;

    loop->timers_run = pa_clock_ms();
    while ((least = pa_heap_least(&loop->timers)) != NULL && least->key <= loop->timers_run) {
        loop_timer *timer = (loop_timer *)least;

        pa_heap_remove(&loop->timers, least);
        timer->due(timer->owner);
    }
    loop->timers_run = 0;
}

/* A callback may stop any watch, so the list is looked at anew after each. */
static bool run_next_watch(const event_loop *loop)
{
    for (pa_link *link = loop->watches.first; link != NULL; link = link->next) {
        loop_watch *watch = (loop_watch *)link;
        short revents = watch->revents;

        if (revents == 0)
            continue;
        watch->revents = 0;
        watch->ready(watch->owner, revents);
        return true;
    }
    return false;
}

/* The same for hooks. One that starts meanwhile has its turn later. */
static bool run_next_hook(const event_loop *loop)
{
    for (pa_link *link = loop->hooks.first; link != NULL; link = link->next) {
        loop_hook *hook = (loop_hook *)link;

        if (!hook->is_due)
            continue;
        hook->is_due = false;
        hook->turned(hook->owner);
        return true;
    }
    return false;
}

static void run_hooks(const event_loop *loop)
{
    for (pa_link *link = loop->hooks.first; link != NULL; link = link->next)
        ((loop_hook *)link)->is_due = true;
    while (run_next_hook(loop))
        continue;
}

void loop_turn(event_loop *loop)
{
    struct pollfd fds[LOOP_MAX_WATCHES];
    size_t count = collect(loop, fds);

    if (wait_for_events(loop, fds, count) < 0)
        (void)poll(fds, (nfds_t)count, RETRY_MS);
    take_events(loop, fds);
    run_timers(loop);
    while (run_next_watch(loop))
        continue;
    run_hooks(loop);
}

void loop_run(event_loop *loop)
{
    loop->is_stopped = false;
    while (!loop->is_stopped)
        loop_turn(loop);
}

void loop_stop(event_loop *loop)
{
    loop->is_stopped = true;
}
