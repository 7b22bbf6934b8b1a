/* SPDX-License-Identifier: MIT */
/*
 * How long a client may take for its part of a request. The daemon has only a
 * limit on silence: a byte now and then would hold a connection for ever.
 */
#include <stdlib.h>
#include <sys/socket.h>

#include "transport/http/daemon.h"
#include "transport/http/inside.h"

enum {
    HEADERS_MS = 10 * 1000, /* also from the connection to the first request line */
    BODY_MS = 30 * 1000,
    NEXT_MS = 45 * 1000, /* from a response to the whole next request line */
};

struct deadline {
    event_loop *loop;
    loop_timer timer;
    int socket;
};

/* The daemon sees the end of the connection, and cleans up. */
static void due(void *owner)
{
    (void)shutdown(((struct deadline *)owner)->socket, SHUT_RDWR);
}

static struct deadline *deadline_of(struct MHD_Connection *connection)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);

    return info != NULL ? info->socket_context : NULL;
}

static void start(struct MHD_Connection *connection, int64_t delay_ms)
{
    struct deadline *deadline = deadline_of(connection);

    if (deadline != NULL)
        loop_timer_start(deadline->loop, &deadline->timer, delay_ms);
}

void http_deadline_connection(void *owner, struct MHD_Connection *connection, void **socket_context,
                              enum MHD_ConnectionNotificationCode code)
{
    http_transport *transport = owner;
    struct deadline *deadline = *socket_context;

    if (code == MHD_CONNECTION_NOTIFY_CLOSED) {
        /* One more may be accepted, for which a daemon that was full looks in its next run alone. */
        transport->is_due = true;
        if (deadline != NULL)
            loop_timer_stop(deadline->loop, &deadline->timer);
        free(deadline);
        *socket_context = NULL;
        return;
    }
    deadline = calloc(1, sizeof(*deadline));
    if (deadline == NULL)
        return;
    *deadline = (struct deadline){
        .loop = transport->loop,
        .timer = {.due = due, .owner = deadline},
        .socket = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd,
    };
    *socket_context = deadline;
    loop_timer_start(deadline->loop, &deadline->timer, HEADERS_MS);
}

void http_deadline_headers(struct MHD_Connection *connection)
{
    start(connection, HEADERS_MS);
}

void http_deadline_body(struct MHD_Connection *connection)
{
    start(connection, BODY_MS);
}

void http_deadline_stop(struct MHD_Connection *connection)
{
    struct deadline *deadline = deadline_of(connection);

    if (deadline != NULL)
        loop_timer_stop(deadline->loop, &deadline->timer);
}

void http_deadline_next(struct MHD_Connection *connection)
{
    start(connection, NEXT_MS);
}
