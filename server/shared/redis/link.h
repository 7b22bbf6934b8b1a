/* SPDX-License-Identifier: MIT */
/**
 * @file link.h
 * A connection to Redis that is made again when it breaks. Commands are sent in
 * one stream, and are answered in their order.
 *
 * In place of hiredis, of which Debian 12 has 0.14: that has no TLS, no time limit
 * for commands that are not waited for, and no cap on what Redis answers, and it
 * looks host names up while everything else waits.
 */
#ifndef SERVER_SHARED_REDIS_LINK_H
#define SERVER_SHARED_REDIS_LINK_H

#include <sys/socket.h>

#include "base/list.h"
#include "base/text.h"
#include "loop/loop.h"
#include "shared/redis/resp.h"
#include "shared/redis/tls.h"

/** Where it is, and who we are there. */
typedef struct redis_place {
    struct sockaddr_storage address;
    socklen_t address_length;
    char *user;     /* NULL: the default one */
    char *password; /* NULL: none */
    char database[8];
    char *host;             /* NULL: a unix socket */
    redis_tls_trust *trust; /* for the certificate of that host; NULL: without TLS */
} redis_place;

/** Reads a URL, and looks its host up, which may take a while. NULL, or what is wrong. */
const char *redis_place_read(redis_place *place, const char *url, const shared_trust *trust);
void redis_place_free(redis_place *place);

/** A command on its way. The link frees it after `replied`. */
typedef struct redis_command {
    pa_link link; /* first, so that one is the other */

    /** With the first item of the reply, or NULL: it is not known whether the command was carried out. */
    void (*replied)(struct redis_command *command, const resp_item *first, resp_cursor *rest);
    void *owner; /* NULL: nobody waits */
    int64_t deadline;
} redis_command;

typedef struct redis_link {
    event_loop *loop;
    const redis_place *place;
    int64_t timeout_ms;
    const char *channel; /* it only listens to that; NULL: it takes commands */
    void (*pushed)(void *context, const char *text, size_t length); /* what was heard there */
    void (*changed)(void *context, bool is_there, const char *why); /* NULL: nobody is told */
    void *context;

    int fd;         /* -1: none */
    redis_tls *tls; /* NULL: none */
    loop_watch watch;
    loop_timer timer; /* of the oldest command, or until the next attempt */
    pa_list commands; /* sent and not answered */
    pa_text in;
    pa_text out;
    int64_t pause_ms; /* before the next attempt */
    int64_t last_ms;  /* when something was last heard */
    bool is_connected;
    const char *told; /* of TLS, since it is away */
    bool is_away;     /* somebody was told so */
    char why[128];    /* what was wrong with the connection; "": it ended */
} redis_link;

/** With loop, place, timeout, and what it listens to as set. It must stay where it is. */
void redis_link_open(redis_link *link);

/** All that was sent is answered with NULL. */
void redis_link_close(redis_link *link);

/**
 * Sends a command. Without a connection, and where too much waits, `replied` is
 * called with NULL before this returns.
 *
 * @param command from malloc(); taken over. NULL: out of memory, which does nothing
 */
void redis_link_send(redis_link *link, redis_command *command, size_t count, const char *const *words,
                     const size_t *lengths);

#endif
