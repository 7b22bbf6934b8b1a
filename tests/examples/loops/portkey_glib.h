/* SPDX-License-Identifier: MIT */
/* A client on GLib's default main context: copy this file, it needs no other. */
#ifndef PORTKEY_GLIB_H
#define PORTKEY_GLIB_H

#include <glib-unix.h>

#include <portkeyadmin/client.h>

struct portkey_glib {
    portkey_client *client;
    guint timer; /* 0: none */
};

static inline gboolean portkey_glib_ready(gint fd, GIOCondition what, gpointer context)
{
    const struct portkey_glib *on = context;
    unsigned both = PORTKEY_READABLE | PORTKEY_WRITABLE;

    portkey_client_ready(on->client, fd,
                         what & (G_IO_ERR | G_IO_HUP) ? both
                                                      : (what & G_IO_IN ? PORTKEY_READABLE : 0u) |
                                                            (what & G_IO_OUT ? PORTKEY_WRITABLE : 0u));
    return G_SOURCE_CONTINUE;
}

static inline void portkey_glib_watch(void *context, int fd, unsigned events, void **slot)
{
    GIOCondition what = (events & PORTKEY_READABLE ? (unsigned)G_IO_IN : 0u) |
                        (events & PORTKEY_WRITABLE ? (unsigned)G_IO_OUT : 0u);

    if (*slot != NULL)
        (void)g_source_remove(GPOINTER_TO_UINT(*slot));
    *slot = events != 0 ? GUINT_TO_POINTER(g_unix_fd_add(fd, what, portkey_glib_ready, context)) : NULL;
}

static inline gboolean portkey_glib_expired(gpointer context)
{
    struct portkey_glib *on = context;

    on->timer = 0; /* the client may set another */
    portkey_client_expired(on->client);
    return G_SOURCE_REMOVE;
}

static inline void portkey_glib_timer(void *context, int64_t timeout_ms)
{
    struct portkey_glib *on = context;

    if (on->timer != 0)
        (void)g_source_remove(on->timer);
    on->timer = timeout_ms >= 0 ? g_timeout_add((guint)timeout_ms, portkey_glib_expired, on) : 0;
}

/* `on` lives until the client is freed. */
static inline int portkey_glib_join(struct portkey_glib *on, portkey_client *client, portkey_error *error)
{
    portkey_loop loop = PORTKEY_LOOP_INIT;

    *on = (struct portkey_glib){client, 0};
    loop.context = on;
    loop.watch = portkey_glib_watch;
    loop.timer = portkey_glib_timer;
    return portkey_client_use_loop(client, &loop, error);
}

#endif
