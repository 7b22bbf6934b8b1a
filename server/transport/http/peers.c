/* SPDX-License-Identifier: MIT */
/* How many connections and sessions there are from each address. */
#include "transport/http/peers.h"

#include <stdlib.h>

#include "transport/http/inside.h"

struct http_peer {
    pa_link link; /* first, so that one is the other */
    http_address party;
    unsigned connections;
    size_t sessions;
};

static pa_list *bucket_of(http_transport *transport, const http_address *party)
{
    unsigned hash = 0;

    for (size_t i = 0; i < sizeof(party->bytes); i++)
        hash = hash * 31 + party->bytes[i];
    return &transport->peers[hash % HTTP_PEER_BUCKETS];
}

static struct http_peer *find(const pa_list *bucket, const http_address *party)
{
    for (pa_link *link = bucket->first; link != NULL; link = link->next)
        if (http_address_equals(&((struct http_peer *)link)->party, party))
            return (struct http_peer *)link;
    return NULL;
}

/* Proxies that are trusted stand for many clients, and a unix socket has no address. */
static bool is_counted(const http_transport *transport, const http_address *address)
{
    return address->is_there && !http_is_trusted(&transport->options.trust, address);
}

/* The one of the address, made if there is none. NULL when out of memory. */
static struct http_peer *take(http_transport *transport, const http_address *address)
{
    http_address party = http_address_party(address);
    pa_list *bucket = bucket_of(transport, &party);
    struct http_peer *peer = find(bucket, &party);

    if (peer != NULL)
        return peer;
    peer = calloc(1, sizeof(*peer));
    if (peer == NULL)
        return NULL;
    peer->party = party;
    pa_list_add(bucket, &peer->link);
    return peer;
}

static void forget_unused(http_transport *transport, struct http_peer *peer)
{
    if (peer->connections > 0 || peer->sessions > 0)
        return;
    pa_list_remove(bucket_of(transport, &peer->party), &peer->link);
    free(peer);
}

/* ---- connections ---- */

bool http_peer_is_full(http_transport *transport, const http_address *address)
{
    http_address party = http_address_party(address);
    const struct http_peer *peer = find(bucket_of(transport, &party), &party);

    return peer != NULL && is_counted(transport, address) &&
           peer->connections >= transport->options.max_connections_per_address;
}

http_peer *http_peer_enter(http_transport *transport, const http_address *address)
{
    struct http_peer *peer = is_counted(transport, address) ? take(transport, address) : NULL;

    if (peer != NULL)
        peer->connections++;
    return peer;
}

void http_peer_leave(http_transport *transport, http_peer *peer)
{
    if (peer == NULL)
        return;
    peer->connections--;
    forget_unused(transport, peer);
}

/* ---- sessions ---- */

bool http_peer_has_sessions(http_transport *transport, const http_address *address)
{
    http_address party = http_address_party(address);
    const struct http_peer *peer = find(bucket_of(transport, &party), &party);

    return address->is_there && peer != NULL && peer->sessions >= transport->options.max_sessions_per_address;
}

http_peer *http_peer_begin_session(http_transport *transport, const http_address *address)
{
    struct http_peer *peer = address->is_there ? take(transport, address) : NULL;

    if (peer != NULL)
        peer->sessions++;
    return peer;
}

void http_peer_end_session(http_transport *transport, http_peer *peer)
{
    if (peer == NULL)
        return;
    peer->sessions--;
    forget_unused(transport, peer);
}
