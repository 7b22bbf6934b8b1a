/* SPDX-License-Identifier: MIT */
/* A client on an epoll(7) instance of the program: copy this file, it needs no other. */
#ifndef PORTKEY_EPOLL_H
#define PORTKEY_EPOLL_H

#include <sys/epoll.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <portkeyadmin/client.h>

struct portkey_epoll {
    portkey_client *client;
    int epoll;
    int timer; /* timerfd */
};

static inline void portkey_epoll_watch(void *context, int fd, unsigned events, void **slot)
{
    struct portkey_epoll *on = context;
    struct epoll_event event = {.data.fd = fd};

    event.events = (events & PORTKEY_READABLE ? (uint32_t)EPOLLIN : 0) |
                   (events & PORTKEY_WRITABLE ? (uint32_t)EPOLLOUT : 0);
    (void)epoll_ctl(on->epoll,
                    events == 0     ? EPOLL_CTL_DEL
                    : *slot == NULL ? EPOLL_CTL_ADD
                                    : EPOLL_CTL_MOD,
                    fd, &event);
    *slot = on; /* it was added */
}

static inline void portkey_epoll_timer(void *context, int64_t timeout_ms)
{
    const struct portkey_epoll *on = context;
    struct itimerspec due = {.it_value.tv_sec = 0}; /* all 0: no timer */

    if (timeout_ms >= 0) {
        due.it_value.tv_sec = (time_t)(timeout_ms / 1000);
        due.it_value.tv_nsec = timeout_ms == 0 ? 1 : (long)(timeout_ms % 1000) * 1000000;
    }
    (void)timerfd_settime(on->timer, 0, &due, NULL);
}

/* Events of the client have its descriptors in data.fd; `on` lives until the client is freed. */
static inline int portkey_epoll_join(struct portkey_epoll *on, portkey_client *client, int epoll,
                                     portkey_error *error)
{
    struct epoll_event event = {.events = EPOLLIN};
    portkey_loop loop = PORTKEY_LOOP_INIT;

    *on = (struct portkey_epoll){client, epoll, timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK)};
    event.data.fd = on->timer;
    (void)epoll_ctl(epoll, EPOLL_CTL_ADD, on->timer, &event);
    loop.context = on;
    loop.watch = portkey_epoll_watch;
    loop.timer = portkey_epoll_timer;
    return portkey_client_use_loop(client, &loop, error);
}

static inline void portkey_epoll_handle(const struct portkey_epoll *on, const struct epoll_event *event)
{
    unsigned both = PORTKEY_READABLE | PORTKEY_WRITABLE;
    uint64_t times;

    if (event->data.fd != on->timer)
        portkey_client_ready(on->client, event->data.fd,
                             event->events & (EPOLLERR | EPOLLHUP)
                                 ? both
                                 : (event->events & EPOLLIN ? PORTKEY_READABLE : 0u) |
                                       (event->events & EPOLLOUT ? PORTKEY_WRITABLE : 0u));
    else if (read(on->timer, &times, sizeof(times)) == sizeof(times))
        portkey_client_expired(on->client);
}

#endif
