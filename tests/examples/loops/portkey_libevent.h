/* SPDX-License-Identifier: MIT */
/* A client on a libevent base of the program: copy this file, it needs no other. */
#ifndef PORTKEY_LIBEVENT_H
#define PORTKEY_LIBEVENT_H

#include <event2/event.h>

#include <portkeyadmin/client.h>

struct portkey_libevent {
    portkey_client *client;
    struct event_base *base;
    struct event *timer;
};

static inline void portkey_libevent_ready(evutil_socket_t fd, short what, void *context)
{
    const struct portkey_libevent *on = context;

    portkey_client_ready(
        on->client, fd, (what & EV_READ ? PORTKEY_READABLE : 0u) | (what & EV_WRITE ? PORTKEY_WRITABLE : 0u));
}

static inline void portkey_libevent_watch(void *context, int fd, unsigned events, void **slot)
{
    struct portkey_libevent *on = context;
    short what = (short)(EV_PERSIST | (events & PORTKEY_READABLE ? EV_READ : 0) |
                         (events & PORTKEY_WRITABLE ? EV_WRITE : 0));

    if (*slot != NULL)
        event_free(*slot);
    *slot = events != 0 ? event_new(on->base, fd, what, portkey_libevent_ready, on) : NULL;
    if (*slot != NULL)
        (void)event_add(*slot, NULL);
}

static inline void portkey_libevent_expired(evutil_socket_t fd, short what, void *context)
{
    (void)fd;
    (void)what;
    portkey_client_expired(((struct portkey_libevent *)context)->client);
}

static inline void portkey_libevent_timer(void *context, int64_t timeout_ms)
{
    const struct portkey_libevent *on = context;
    struct timeval due = {(time_t)(timeout_ms / 1000), (suseconds_t)(timeout_ms % 1000) * 1000};

    (void)(timeout_ms < 0 ? evtimer_del(on->timer) : evtimer_add(on->timer, &due));
}

/* When the client is freed, free on->timer; `on` lives until then. */
static inline int portkey_libevent_join(struct portkey_libevent *on, portkey_client *client,
                                        struct event_base *base, portkey_error *error)
{
    portkey_loop loop = PORTKEY_LOOP_INIT;

    *on = (struct portkey_libevent){client, base, evtimer_new(base, portkey_libevent_expired, on)};
    loop.context = on;
    loop.watch = portkey_libevent_watch;
    loop.timer = portkey_libevent_timer;
    return portkey_client_use_loop(client, &loop, error);
}

#endif
