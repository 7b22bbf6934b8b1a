/* SPDX-License-Identifier: MIT */
/**
 * @file poll_loop.h
 * A program's own event loop, on poll(2), which notes what a client asks of it.
 */
#ifndef TESTS_RUNTIME_POLL_LOOP_H
#define TESTS_RUNTIME_POLL_LOOP_H

#include <poll.h>
#include <stdlib.h>
#include <time.h>

#include "fixture.h"

enum { POLL_LOOP_MAX = 1024 };

struct poll_loop {
    portkey_client *client;
    struct pollfd fds[POLL_LOOP_MAX]; /* events 0: none */
    void *slots[POLL_LOOP_MAX];       /* what was kept of each; the place in fds */
    size_t count;
    size_t most; /* watched at once */
    int64_t due; /* of the timer; -1: none */
    int timers;  /* how often it was set */
    int bad;     /* slots that were not what was kept */
};

static inline int64_t now_ms(void)
{
    struct timespec now;

    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static inline struct pollfd *poll_loop_find(struct poll_loop *loop, int fd)
{
    for (size_t i = 0; i < loop->count; i++)
        if (loop->fds[i].fd == fd)
            return &loop->fds[i];
    return NULL;
}

/* The slot has the descriptor itself, so that one of another descriptor, or one that was lost, is noticed. */
static inline void poll_loop_watch(void *context, int fd, unsigned events, void **slot)
{
    struct poll_loop *loop = context;
    struct pollfd *entry = poll_loop_find(loop, fd);

    loop->bad += entry != NULL ? *slot != &loop->slots[fd] : *slot != NULL;
    *slot = &loop->slots[fd];
    if (events == 0 && entry != NULL) {
        *entry = loop->fds[--loop->count];
        return;
    }
    if (entry == NULL)
        entry = &loop->fds[loop->count++];
    *entry = (struct pollfd){.fd = fd};
    entry->events =
        (short)((events & PORTKEY_READABLE ? POLLIN : 0) | (events & PORTKEY_WRITABLE ? POLLOUT : 0));
    if (loop->count > loop->most)
        loop->most = loop->count;
}

static inline void poll_loop_timer(void *context, int64_t timeout_ms)
{
    struct poll_loop *loop = context;

    loop->timers++;
    loop->due = timeout_ms < 0 ? -1 : now_ms() + timeout_ms;
}

static inline void poll_loop_join(struct poll_loop *loop, portkey_client *client)
{
    portkey_loop own = PORTKEY_LOOP_INIT;
    portkey_error error = {0};

    *loop = (struct poll_loop){.client = client, .due = -1};
    own.context = loop;
    own.watch = poll_loop_watch;
    own.timer = poll_loop_timer;
    if (portkey_client_use_loop(client, &own, &error) < 0)
        fail_msg("%s", error.message);
}

static inline void poll_loop_expire(struct poll_loop *loop)
{
    if (loop->due < 0 || loop->due > now_ms())
        return;
    loop->due = -1;
    portkey_client_expired(loop->client);
}

static inline unsigned poll_loop_events(short revents)
{
    if ((revents & (POLLERR | POLLHUP)) != 0)
        return PORTKEY_READABLE | PORTKEY_WRITABLE;
    return (revents & POLLIN ? PORTKEY_READABLE : 0u) | (revents & POLLOUT ? PORTKEY_WRITABLE : 0u);
}

/* Waits at most so long. Returns how many descriptors had events. */
static inline int poll_loop_turn(struct poll_loop *loop, int most_ms)
{
    struct pollfd fds[POLL_LOOP_MAX];
    size_t count = loop->count;
    int64_t left = loop->due < 0 ? most_ms : loop->due - now_ms();
    int ready;

    memcpy(fds, loop->fds, count * sizeof(*fds));
    ready = poll(fds, count, (int)(left < 0 ? 0 : left < most_ms ? left : most_ms));
    for (size_t i = 0; i < count; i++)
        if (fds[i].revents != 0)
            portkey_client_ready(loop->client, fds[i].fd, poll_loop_events(fds[i].revents));
    poll_loop_expire(loop);
    return ready;
}

/* Fails when there are still calls after ten seconds. */
static inline void poll_loop_run(struct poll_loop *loop)
{
    int64_t end = now_ms() + 10000;

    while (portkey_client_in_flight(loop->client) > 0 && now_ms() < end)
        (void)poll_loop_turn(loop, 1000);
    assert_int_equal(portkey_client_in_flight(loop->client), 0);
}

#endif
