/* SPDX-License-Identifier: MIT */
/**
 * @file loop.h
 * The one loop of the process: descriptors, timers, signals, and the calls of a
 * portkey_client.
 *
 * Transports and catalogs register what they wait for and return; they never
 * sleep themselves. All callbacks run from loop_turn(), on one thread.
 */
#ifndef SERVER_LOOP_LOOP_H
#define SERVER_LOOP_LOOP_H

#include <poll.h>

#include <portkeyadmin/portkeyadmin.h>

#include "base/heap.h"
#include "base/list.h"

/** How many descriptors a loop watches at most: what portkey_client_wait() takes. */
#define LOOP_MAX_WATCHES 64u

/** A descriptor. Embed it; zero-initialise it. */
typedef struct loop_watch {
    pa_link link; /* first, so that one is the other */
    int fd;
    short events;  /* POLLIN, POLLOUT; may be changed at any time; 0: not waited for */
    short revents; /* not handled yet */
    size_t polled; /* its place among what is waited for, from 1; 0: none */
    void (*ready)(void *owner, short revents);
    void *owner;
    bool is_started;
} loop_watch;

/** A moment. Embed it; zero-initialise it. */
typedef struct loop_timer {
    pa_heap_node node; /* first, so that one is the other */
    void (*due)(void *owner);
    void *owner;
} loop_timer;

/** Runs after each turn, when every event of the turn was handled. Embed it. */
typedef struct loop_hook {
    pa_link link; /* first, so that one is the other */
    void (*turned)(void *owner);
    void *owner;
    bool is_started;
    bool is_due; /* in this turn */
} loop_hook;

/** Runs when SIGHUP comes: something reads its files anew. Embed it; zero-initialise it. */
typedef struct loop_reload {
    pa_link link; /* first, so that one is the other */
    void (*reload)(void *owner);
    void *owner;
    bool is_started;
    bool is_due; /* by a signal that came */
} loop_reload;

typedef struct event_loop {
    pa_list watches;
    pa_list hooks;
    pa_list reloads;
    pa_heap timers;
    int64_t timers_run;     /* while timers run: those up to this moment do; else 0 */
    portkey_client *client; /* whose calls move on while the loop waits; NULL: none */
    loop_watch signals;
    loop_watch hangups;
    void (*signalled)(void *owner);
    void *signal_owner;
    bool is_stopped;
} event_loop;

/** The client stays the caller's and must live as long; it may be NULL. */
void loop_init(event_loop *loop, portkey_client *client);

/** Closes what the loop opened. All watches, timers, hooks and reloads must have been stopped. */
void loop_close(event_loop *loop);

/** Watches a descriptor, with events, ready and owner as set. Returns false if there are LOOP_MAX_WATCHES already. */
bool loop_watch_start(event_loop *loop, loop_watch *watch);

/** Does nothing if the watch is not started. */
void loop_watch_stop(event_loop *loop, loop_watch *watch);

/** Runs `due` once, after so many milliseconds. A timer that runs already starts anew. Cannot fail. */
void loop_timer_start(event_loop *loop, loop_timer *timer, int64_t delay_ms);

/** Does nothing if the timer is not running. */
void loop_timer_stop(event_loop *loop, loop_timer *timer);

void loop_hook_start(event_loop *loop, loop_hook *hook);

/** Does nothing if the hook is not started. */
void loop_hook_stop(event_loop *loop, loop_hook *hook);

/**
 * Runs `signalled` when SIGTERM or SIGINT comes, in place of what the signal
 * does by default, until loop_release_signals().
 *
 * @return false on failure, with errno set; EBUSY: it was called already
 */
bool loop_catch_signals(event_loop *loop, void (*signalled)(void *owner), void *owner);

/** Stops that. A signal that comes from then on stays pending. */
void loop_release_signals(event_loop *loop);

/**
 * Runs `reload` when SIGHUP comes, after those that were started before. Signals
 * that come together are one. Without any, SIGHUP does what it does by default.
 *
 * @return false on failure, with errno set
 */
bool loop_reload_start(event_loop *loop, loop_reload *reload);

/** Does nothing if it is not started. After the last one, a SIGHUP that comes stays pending. */
void loop_reload_stop(event_loop *loop, loop_reload *reload);

/** Waits until something can be done, and does it. */
void loop_turn(event_loop *loop);

/** Turns until loop_stop(). */
void loop_run(event_loop *loop);

/** Makes loop_run() return after this turn. */
void loop_stop(event_loop *loop);

#endif
