/* SPDX-License-Identifier: MIT */
/* A client on a libuv loop of the program: copy this file, it needs no other. */
#ifndef PORTKEY_LIBUV_H
#define PORTKEY_LIBUV_H

#include <stdlib.h>
#include <uv.h>

#include <portkeyadmin/client.h>

struct portkey_libuv {
    portkey_client *client;
    uv_loop_t *loop;
    uv_timer_t timer;
};

/* After an error the client looks itself. */
static inline void portkey_libuv_ready(uv_poll_t *poll, int status, int events)
{
    unsigned ready =
        (events & UV_READABLE ? PORTKEY_READABLE : 0u) | (events & UV_WRITABLE ? PORTKEY_WRITABLE : 0u);
    int fd;

    if (uv_fileno((uv_handle_t *)poll, &fd) == 0)
        portkey_client_ready(((struct portkey_libuv *)poll->data)->client, fd, status < 0 ? 0u : ready);
}

static inline void portkey_libuv_closed(uv_handle_t *poll)
{
    free(poll);
}

static inline void portkey_libuv_watch(void *context, int fd, unsigned events, void **slot)
{
    struct portkey_libuv *on = context;
    int what = (events & PORTKEY_READABLE ? UV_READABLE : 0) | (events & PORTKEY_WRITABLE ? UV_WRITABLE : 0);
    uv_poll_t *poll = *slot;

    if (poll == NULL && (poll = malloc(sizeof(*poll))) != NULL) {
        (void)uv_poll_init(on->loop, poll, fd); /* which does not fail for what a client watches */
        poll->data = on;
    }
    *slot = poll;
    if (poll != NULL && events == 0)
        uv_close((uv_handle_t *)poll, portkey_libuv_closed);
    else if (poll != NULL)
        (void)uv_poll_start(poll, what, portkey_libuv_ready);
}

static inline void portkey_libuv_expired(uv_timer_t *timer)
{
    portkey_client_expired(((struct portkey_libuv *)timer->data)->client);
}

static inline void portkey_libuv_timer(void *context, int64_t timeout_ms)
{
    struct portkey_libuv *on = context;

    (void)(timeout_ms < 0 ? uv_timer_stop(&on->timer)
                          : uv_timer_start(&on->timer, portkey_libuv_expired, (uint64_t)timeout_ms, 0));
}

/* When the client is freed, close on->timer; `on` lives until that is closed. */
static inline int portkey_libuv_join(struct portkey_libuv *on, portkey_client *client, uv_loop_t *uv,
                                     portkey_error *error)
{
    portkey_loop loop = PORTKEY_LOOP_INIT;

    on->client = client;
    on->loop = uv;
    (void)uv_timer_init(uv, &on->timer); /* which does not fail */
    on->timer.data = on;
    loop.context = on;
    loop.watch = portkey_libuv_watch;
    loop.timer = portkey_libuv_timer;
    return portkey_client_use_loop(client, &loop, error);
}

#endif
