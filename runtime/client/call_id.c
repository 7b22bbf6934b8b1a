/* SPDX-License-Identifier: MIT */
/*
 * Calls by their ids, so that an id of a call that has ended is harmless. Ids
 * count up, which spreads them over the lists; none of it allocates.
 */
#include "client/client.h"

void pa_call_enter(portkey_call *call)
{
    portkey_client *client = call->client;
    portkey_call **list;

    call->id = ++client->last_id;
    if (call->id == 0)
        call->id = ++client->last_id;
    list = &client->calls[call->id % PA_CALL_LISTS];
    call->next_by_id = *list;
    *list = call;
}

void pa_call_leave(portkey_call *call)
{
    portkey_call **at = &call->client->calls[call->id % PA_CALL_LISTS];

    while (*at != NULL && *at != call)
        at = &(*at)->next_by_id;
    if (*at != NULL)
        *at = call->next_by_id;
}

portkey_call *pa_call_find(const portkey_client *client, portkey_call_id id)
{
    portkey_call *call = client->calls[id % PA_CALL_LISTS];

    while (call != NULL && call->id != id)
        call = call->next_by_id;
    return call;
}
