/* SPDX-License-Identifier: MIT */
/*
 * Principals with something open. Whatever a principal has in common over
 * several requests is in its party, so that nothing of one reaches another.
 */
#include <stdlib.h>

#include "transport/http/inside.h"

static http_party *find(http_transport *transport, const mcp_principal *principal)
{
    for (pa_link *link = transport->parties.first; link != NULL; link = link->next)
        if (((http_party *)link)->principal == principal)
            return (http_party *)link;
    return NULL;
}

/* The gate counts how often it let a principal in: once is enough for a party. */
static http_party *join(http_transport *transport, http_party *party)
{
    transport->options.gate.leave(transport->options.gate.context, party->principal);
    party->holders++;
    return party;
}

http_party *http_party_enter(http_transport *transport, const http_credentials *credentials)
{
    const http_gate *gate = &transport->options.gate;
    const mcp_principal *principal = gate->enter(gate->context, credentials);
    http_party *party;

    if (principal == NULL)
        return NULL;
    party = find(transport, principal);
    if (party != NULL)
        return join(transport, party);
    party = calloc(1, sizeof(*party));
    if (party == NULL) {
        gate->leave(gate->context, principal);
        return NULL;
    }
    party->transport = transport;
    party->principal = principal;
    party->holders = 1;
    mcp_session_open(&party->stateless, transport->server, principal, NULL);
    party->stateless.is_stateless = true;
    pa_list_add(&transport->parties, &party->link);
    return party;
}

http_party *http_party_hold(http_party *party)
{
    party->holders++;
    return party;
}

void http_party_leave(http_party *party)
{
    http_transport *transport = party->transport;

    if (--party->holders > 0)
        return;
    mcp_session_close(&party->stateless);
    pa_list_remove(&transport->parties, &party->link);
    transport->options.gate.leave(transport->options.gate.context, party->principal);
    free(party);
}
