/* SPDX-License-Identifier: MIT */
/*
 * A connection: how long its client may take for its part of a request, and
 * whether it is still there. The daemon has only a limit on silence, in which a
 * byte now and then would hold a connection for ever; and 0.9.75 sees the end of
 * one neither while it waits for us nor where the end came with the last bytes.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <sys/epoll.h>
#include <sys/socket.h>

#include "http/incoming.h"
#include "transport/http/daemon.h"
#include "transport/http/inside.h"
#include "transport/http/parting.h"
#include "transport/http/peers.h"
#include "transport/http/request.h"

enum {
    NEXT_MS = 45 * 1000, /* from a response to the whole next request line */
    GONE_MS = 500,       /* for what the daemon has read of a client that is gone */
    CROWD = 256,         /* connections whose memory is worth giving back */
};

struct http_connection {
    http_transport *transport;
    struct MHD_Connection *daemons; /* the daemon's part of it */
    http_tls_credentials *tls;      /* NULL: none */
    loop_timer deadline;            /* of the part of the request that the client has to send */
    http_request *request;          /* NULL: none */
    http_address address;           /* of the other end */
    http_peer *peer;                /* that it is counted for; NULL: none */
    int socket;
    bool has_hung_up;  /* the client will send nothing more */
    bool is_cut_short; /* it ends before the client has sent all of its request */
};

static struct http_connection *connection_of(struct MHD_Connection *connection)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);

    return info != NULL ? info->socket_context : NULL;
}

/* ---- its life ---- */

static const char too_slow[] = "HTTP/1.1 408 Request Timeout\r\n"
                               "Connection: close\r\n"
                               "Content-Type: text/plain\r\n"
                               "Content-Length: 31\r\n"
                               "\r\n"
                               "The request took long to come.\n";

/* Past the daemon. Nothing of another response is on its way before it has the one to this request. */
static void say(const struct http_connection *connection, int status, telemetry_refusal refusal,
                const char *text)
{
    connection->request->account.status = status;
    connection->request->account.refusal = refusal;
    if (connection->has_hung_up)
        return;
    if (connection->tls != NULL)
        http_tls_send(connection->daemons, text, strlen(text));
    else
        (void)send(connection->socket, text, strlen(text), MSG_NOSIGNAL | MSG_DONTWAIT);
}

/* The daemon answers whole requests only. */
static void say_too_slow(const struct http_connection *connection)
{
    if (connection->request != NULL && !connection->request->is_answered)
        say(connection, MHD_HTTP_REQUEST_TIMEOUT, REFUSED_TIME, too_slow);
}

void http_connection_refuse_headers(struct MHD_Connection *daemons)
{
    const struct http_connection *connection = connection_of(daemons);

    if (connection != NULL)
        say(connection, MHD_HTTP_REQUEST_HEADER_FIELDS_TOO_LARGE, REFUSED_SIZE, http_headers_too_large);
}

/* The daemon sees that, and cleans up. */
static void deadline_due(void *owner)
{
    const struct http_connection *connection = owner;

    say_too_slow(connection);
    (void)shutdown(connection->socket, SHUT_RDWR);
}

static http_address address_of(struct MHD_Connection *connection)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);

    return info != NULL ? http_address_of(info->client_addr) : (http_address){.is_there = false};
}

static void open_connection(http_transport *transport, struct MHD_Connection *connection,
                            void **socket_context)
{
    struct http_connection *made = calloc(1, sizeof(*made));
    struct epoll_event event = {.events = EPOLLRDHUP | EPOLLET, .data.ptr = made};

    if (made == NULL)
        return;
    *made = (struct http_connection){
        .transport = transport,
        .daemons = connection,
        .tls = transport->options.tls != NULL ? http_tls_begin(transport->options.tls, connection) : NULL,
        .deadline = {.due = deadline_due, .owner = made},
        .socket = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd,
        .address = address_of(connection),
    };
    made->peer = http_peer_enter(transport, &made->address);
    *socket_context = made;
    (void)epoll_ctl(transport->hangups, EPOLL_CTL_ADD, made->socket, &event);
    loop_timer_start(transport->loop, &made->deadline, transport->options.headers_ms);
}

/* The daemon closes its descriptor now; ours keeps the socket. */
static void part(const struct http_connection *connection)
{
    int fd = fcntl(connection->socket, F_DUPFD_CLOEXEC, 0);

    if (fd >= 0)
        http_part(connection->transport, fd);
}

static void close_connection(http_transport *transport, struct http_connection *connection)
{
    if (connection == NULL)
        return;
    (void)epoll_ctl(transport->hangups, EPOLL_CTL_DEL, connection->socket, NULL);
    loop_timer_stop(transport->loop, &connection->deadline);
    http_peer_leave(transport, connection->peer);
    http_tls_end(connection->tls);
    if (connection->is_cut_short)
        part(connection);
    free(connection);
}

static void count_arrival(http_transport *transport)
{
    transport->connection_count++;
    if (transport->connection_count > transport->crowd)
        transport->crowd = transport->connection_count;
}

/* Of thousands of connections that ended, the allocator would keep all memory for as long as the process lives. */
static void count_leaving(http_transport *transport)
{
    transport->connection_count--;
    if (transport->crowd < CROWD || transport->connection_count > transport->crowd / 4)
        return;
    transport->crowd = transport->connection_count;
#ifdef __GLIBC__
    (void)malloc_trim(0);
#endif
}

void http_connection_notify(void *owner, struct MHD_Connection *connection, void **socket_context,
                            enum MHD_ConnectionNotificationCode code)
{
    if (code == MHD_CONNECTION_NOTIFY_STARTED) {
        count_arrival(owner);
        open_connection(owner, connection, socket_context);
        return;
    }
    close_connection(owner, *socket_context);
    count_leaving(owner);
    *socket_context = NULL;
}

/* ---- the client ---- */

static void hang_up(struct http_connection *connection)
{
    http_request *request = connection->request;

    connection->has_hung_up = true;
    if (request != NULL && request->is_suspended) {
        request->is_gone = true;
        http_request_resume(request);
    } else if (connection->deadline.node.is_in) {
        loop_timer_start(connection->transport->loop, &connection->deadline, GONE_MS);
    }
}

void http_clients_gone(void *owner, short revents)
{
    http_transport *transport = owner;
    struct epoll_event events[64];
    int count = epoll_wait(transport->hangups, events, 64, 0);

    (void)revents;
    for (int i = 0; i < count; i++)
        hang_up(events[i].data.ptr);
}

bool http_connection_has_client(struct MHD_Connection *connection)
{
    const struct http_connection *known = connection_of(connection);

    return known == NULL || !known->has_hung_up;
}

/* ---- the parts of a request ---- */

static void start(struct MHD_Connection *connection, int64_t delay_ms)
{
    struct http_connection *known = connection_of(connection);

    if (known != NULL)
        loop_timer_start(known->transport->loop, &known->deadline, known->has_hung_up ? GONE_MS : delay_ms);
}

static void set_request(struct MHD_Connection *connection, http_request *request)
{
    struct http_connection *known = connection_of(connection);

    if (known != NULL)
        known->request = request;
}

void http_connection_begin(struct MHD_Connection *connection, http_request *request)
{
    set_request(connection, request);
    start(connection, request->transport->options.headers_ms);
}

void http_connection_take_body(struct MHD_Connection *connection)
{
    const struct http_connection *known = connection_of(connection);

    if (known != NULL)
        start(connection, known->transport->options.body_ms);
}

http_address http_connection_address(struct MHD_Connection *connection)
{
    const struct http_connection *known = connection_of(connection);

    return known != NULL ? known->address : (http_address){.is_there = false};
}

void http_connection_answer(struct MHD_Connection *connection)
{
    struct http_connection *known = connection_of(connection);

    if (known != NULL)
        loop_timer_stop(known->transport->loop, &known->deadline);
}

void http_connection_end(struct MHD_Connection *connection, bool is_whole)
{
    struct http_connection *known = connection_of(connection);

    if (known != NULL)
        known->is_cut_short = !is_whole;
    set_request(connection, NULL);
    start(connection, NEXT_MS);
}
