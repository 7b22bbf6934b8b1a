/* SPDX-License-Identifier: MIT */
/*
 * Connections that are about to be closed while their clients may still send.
 * To close one with bytes that were not read resets it, which takes from the
 * client the response that it has not read. So what comes is read and dropped,
 * for a while.
 */
#include "transport/http/parting.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "transport/http/inside.h"

enum {
    MAX_PARTINGS = 256,
    SILENCE_MS = 1000,
    MAX_SILENCES = 10, /* so long at all, whatever comes */
    MAX_DROPPED = 16 * 1024 * 1024,
    BLOCK = 64 * 1024,
    AT_ONCE = 64,
};

struct parting {
    pa_link link; /* first, so that one is the other */
    http_transport *transport;
    loop_timer timer; /* until the next look whether anything came */
    size_t dropped;
    size_t seen; /* of it at the last look */
    int looks;
    int fd;
};

static void end(struct parting *parting)
{
    loop_timer_stop(parting->transport->loop, &parting->timer);
    pa_list_remove(&parting->transport->partings, &parting->link);
    (void)epoll_ctl(parting->transport->parting_watch.fd, EPOLL_CTL_DEL, parting->fd, NULL);
    (void)close(parting->fd);
    free(parting);
}

static void look(void *owner)
{
    struct parting *parting = owner;

    if (parting->dropped == parting->seen || ++parting->looks == MAX_SILENCES) {
        end(parting);
        return;
    }
    parting->seen = parting->dropped;
    loop_timer_start(parting->transport->loop, &parting->timer, SILENCE_MS);
}

static void drop(struct parting *parting)
{
    char block[BLOCK];
    ssize_t length = recv(parting->fd, block, sizeof(block), MSG_DONTWAIT);

    if (length < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (length > 0)
        parting->dropped += (size_t)length;
    if (length <= 0 || parting->dropped > MAX_DROPPED)
        end(parting);
}

static void ready(void *owner, short revents)
{
    const http_transport *transport = owner;
    struct epoll_event events[AT_ONCE];
    int count = epoll_wait(transport->parting_watch.fd, events, AT_ONCE, 0);

    (void)revents;
    for (int i = 0; i < count; i++)
        drop(events[i].data.ptr);
}

/* Whether it is kept. */
static bool keep(http_transport *transport, int fd)
{
    struct parting *parting = transport->partings.count < MAX_PARTINGS ? calloc(1, sizeof(*parting)) : NULL;
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = parting};

    if (parting == NULL || epoll_ctl(transport->parting_watch.fd, EPOLL_CTL_ADD, fd, &event) != 0) {
        free(parting);
        return false;
    }
    *parting = (struct parting){.transport = transport, .timer = {.due = look, .owner = parting}, .fd = fd};
    pa_list_add(&transport->partings, &parting->link);
    loop_timer_start(transport->loop, &parting->timer, SILENCE_MS);
    return true;
}

void http_part(http_transport *transport, int fd)
{
    (void)shutdown(fd, SHUT_WR);
    if (!keep(transport, fd))
        (void)close(fd);
}

bool http_partings_open(http_transport *transport)
{
    transport->parting_watch = (loop_watch){
        .fd = epoll_create1(EPOLL_CLOEXEC), .events = POLLIN, .ready = ready, .owner = transport};
    return transport->parting_watch.fd >= 0 && loop_watch_start(transport->loop, &transport->parting_watch);
}

void http_partings_close(http_transport *transport)
{
    for (pa_link *link = transport->partings.first, *next; link != NULL; link = next) {
        next = link->next;
        end((struct parting *)link);
    }
    loop_watch_stop(transport->loop, &transport->parting_watch);
    if (transport->parting_watch.fd >= 0)
        (void)close(transport->parting_watch.fd);
}
