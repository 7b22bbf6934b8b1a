/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "base/encode.h"
#include "transport/http/inside.h"

enum { SECRET = 32 };

/* Ids are random, so their first characters are as good as a hash of them. */
static pa_list *bucket_of(http_transport *transport, const char *id)
{
    unsigned first = (unsigned char)id[0], second = (unsigned char)id[1];

    return &transport->buckets[(first * 61 + second) % HTTP_SESSION_BUCKETS];
}

static bool make_id(char id[HTTP_SESSION_ID + 1])
{
    unsigned char secret[SECRET];
    pa_text text = PA_TEXT_INIT(HTTP_SESSION_ID);
    bool worked = getrandom(secret, sizeof(secret), 0) == (ssize_t)sizeof(secret);

    pa_append_base64url(&text, secret, sizeof(secret));
    worked = worked && !pa_text_failed(&text) && text.length == HTTP_SESSION_ID;
    if (worked)
        memcpy(id, text.data, HTTP_SESSION_ID + 1);
    pa_text_free(&text);
    return worked;
}

static bool is_read(const http_session *session)
{
    for (const pa_link *link = session->streams.first; link != NULL; link = link->next)
        if (((const http_stream *)link)->request != NULL)
            return true;
    return false;
}

static bool is_busy(const http_session *session)
{
    return session->messages.exchanges.count > 0 || is_read(session);
}

static void start_time(http_session *session)
{
    loop_timer_start(session->transport->loop, &session->idle, session->transport->options.session_ms);
}

static void idle_due(void *owner)
{
    http_session *session = owner;

    if (is_busy(session))
        start_time(session);
    else
        http_session_end(session);
}

http_session *http_session_new(http_tenant *tenant, const http_wishes *wishes)
{
    http_transport *transport = tenant->transport;
    http_session *session = calloc(1, sizeof(*session));

    if (session == NULL || !make_id(session->id) ||
        !http_wishes_copy(&session->wishes, &session->wishes_memory, wishes)) {
        free(session);
        return NULL;
    }
    session->transport = transport;
    session->tenant = http_tenant_hold(tenant);
    session->idle = (loop_timer){.due = idle_due, .owner = session};
    mcp_session_open(&session->messages, transport->server, tenant->principal, NULL);
    pa_list_add(bucket_of(transport, session->id), &session->link);
    transport->session_count++;
    start_time(session);
    return session;
}

/* Takes the same time wherever the ids differ. */
static bool is_same(const char *a, const char *b)
{
    unsigned char difference = 0;

    for (size_t i = 0; i < HTTP_SESSION_ID; i++)
        difference |= (unsigned char)(a[i] ^ b[i]);
    return difference == 0;
}

http_session *http_session_of(http_transport *transport, const char *id)
{
    if (strlen(id) != HTTP_SESSION_ID)
        return NULL;
    for (pa_link *link = bucket_of(transport, id)->first; link != NULL; link = link->next)
        if (is_same(((http_session *)link)->id, id))
            return (http_session *)link;
    return NULL;
}

http_session *http_session_find(const http_tenant *tenant, const char *id)
{
    http_session *session = http_session_of(tenant->transport, id);

    if (session == NULL || !mcp_principal_is(session->tenant->principal, tenant->principal))
        return NULL;
    start_time(session);
    return session;
}

void http_session_end(http_session *session)
{
    http_transport *transport = session->transport;

    mcp_session_end(&session->messages,
                    "the session ended before the call did; whether it was carried out is unknown");
    while (session->streams.first != NULL)
        http_stream_leave((http_stream *)session->streams.first);
    mcp_session_close(&session->messages);
    loop_timer_stop(transport->loop, &session->idle);
    pa_list_remove(bucket_of(transport, session->id), &session->link);
    transport->session_count--;
    http_tenant_leave(session->tenant);
    free(session->wishes_memory);
    free(session);
}

void http_sessions_hang_up(http_transport *transport)
{
    for (size_t i = 0; i < HTTP_SESSION_BUCKETS; i++)
        for (pa_link *link = transport->buckets[i].first; link != NULL; link = link->next)
            if (((http_session *)link)->standalone != NULL)
                http_stream_end(((http_session *)link)->standalone);
}

static void end_bucket(const pa_list *bucket)
{
    pa_link *next;

    for (pa_link *link = bucket->first; link != NULL; link = next) {
        next = link->next;
        http_session_end((http_session *)link);
    }
}

void http_sessions_end(http_transport *transport)
{
    for (size_t i = 0; i < HTTP_SESSION_BUCKETS; i++)
        end_bucket(&transport->buckets[i]);
}
