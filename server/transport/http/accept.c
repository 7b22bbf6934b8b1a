/* SPDX-License-Identifier: MIT */
/*
 * Clients as they arrive. Sockets are watched and accepted from here, not by
 * the daemon: there may be several, and one that is not let in is told why.
 */
#define _GNU_SOURCE /* accept4() */
#include "transport/http/accept.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "transport/http/inside.h"
#include "transport/http/parting.h"
#include "transport/http/peers.h"

enum {
    PAUSE_MS = 100, /* where the process or the system has no room for another one */
};

static void set_events(http_transport *transport, short events)
{
    for (size_t i = 0; i < transport->listener_count; i++)
        transport->listeners[i].watch.events = events;
}

static void pause_due(void *owner)
{
    set_events(owner, POLLIN);
}

/* A socket that stays readable would keep the loop busy. */
static void make_pause(http_transport *transport)
{
    set_events(transport, 0);
    loop_timer_start(transport->loop, &transport->accept_pause, PAUSE_MS);
}

/* ---- those that are not let in ---- */

static void turn_away(http_transport *transport, int fd, const char *answer, int status,
                      telemetry_refusal refusal)
{
    metrics_request(transport->options.telemetry.metrics, false, status, refusal, -1);
    if (transport->options.tls == NULL) /* else nothing can be said before a handshake */
        (void)send(fd, answer, strlen(answer), MSG_NOSIGNAL | MSG_DONTWAIT);
    http_part(transport, fd);
}

static const char no_room[] = "HTTP/1.1 503 Service Unavailable\r\n"
                              "Retry-After: 5\r\n"
                              "Connection: close\r\n"
                              "Content-Type: text/plain\r\n"
                              "Content-Length: 37\r\n"
                              "\r\n"
                              "The server has too many connections.\n";

static const char too_many[] = "HTTP/1.1 429 Too Many Requests\r\n"
                               "Retry-After: 5\r\n"
                               "Connection: close\r\n"
                               "Content-Type: text/plain\r\n"
                               "Content-Length: 38\r\n"
                               "\r\n"
                               "Your address has too many connections\n";

/* ---- those that are ---- */

static void arrive(http_transport *transport, int fd, const struct sockaddr *address, socklen_t length)
{
    http_address peer = http_address_of(address);

    if (transport->connection_count >= transport->options.max_connections)
        turn_away(transport, fd, no_room, MHD_HTTP_SERVICE_UNAVAILABLE, REFUSED_ROOM);
    else if (http_peer_is_full(transport, &peer))
        turn_away(transport, fd, too_many, MHD_HTTP_TOO_MANY_REQUESTS, REFUSED_RATE);
    else
        (void)MHD_add_connection(transport->daemon, fd, address,
                                 length); /* which closes what it does not take */
    transport->is_due = true;
}

/* One in each turn, so that processes that share a socket share what arrives. */
static void accept_ready(void *owner, short revents)
{
    const http_listener *listener = owner;
    struct sockaddr_storage address;
    socklen_t length = sizeof(address);
    int fd = accept4(listener->watch.fd, (struct sockaddr *)&address, &length, SOCK_CLOEXEC | SOCK_NONBLOCK);

    (void)revents;
    if (fd >= 0)
        arrive(listener->transport, fd, (struct sockaddr *)&address, length);
    else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)
        make_pause(listener->transport);
}

bool http_accept_start(http_transport *transport)
{
    const http_sockets *sockets = transport->options.sockets;

    transport->accept_pause = (loop_timer){.due = pause_due, .owner = transport};
    for (size_t i = 0; i < sockets->count; i++) {
        http_listener *listener = &transport->listeners[i];

        *listener = (http_listener){
            .watch = {.fd = sockets->fds[i], .events = POLLIN, .ready = accept_ready, .owner = listener},
            .transport = transport,
        };
        transport->listener_count++;
        if (!loop_watch_start(transport->loop, &listener->watch))
            return false;
    }
    return true;
}

void http_accept_stop(http_transport *transport)
{
    loop_timer_stop(transport->loop, &transport->accept_pause);
    for (size_t i = 0; i < transport->listener_count; i++)
        loop_watch_stop(transport->loop, &transport->listeners[i].watch);
    transport->listener_count = 0;
    http_sockets_close(transport->options.sockets);
}
