/* SPDX-License-Identifier: MIT */
#include "transport/http/sessions.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/memory.h"
#include "transport/http/inside.h"
#include "transport/http/others.h"
#include "transport/http/peers.h"
#include "transport/http/session_id.h"
#include "transport/http/stream.h"
#include "transport/http/tenant.h"

enum { MAX_ENDED = 4096 };

/* A session that another process began, and that ended here. */
struct ended {
    pa_link link; /* first, so that one is the other */
    int64_t made_at;
    char key[HTTP_SESSION_KEY + 1];
};

/* Keys are random, so their first characters are as good as a hash of them. */
static pa_list *bucket_of(http_transport *transport, const char *key)
{
    unsigned first = (unsigned char)key[0], second = (unsigned char)key[1];

    return &transport->buckets[(first * 61 + second) % HTTP_SESSION_BUCKETS];
}

http_session *http_session_of_key(http_transport *transport, const char *key)
{
    for (pa_link *link = bucket_of(transport, key)->first; link != NULL; link = link->next)
        if (strcmp(((http_session *)link)->key, key) == 0)
            return (http_session *)link;
    return NULL;
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

static void question_due(void *owner)
{
    http_session *session = owner;

    mcp_session_give_up_questions(&session->messages, session->transport->options.question_ms);
    http_session_watch_questions(session);
}

void http_session_watch_questions(http_session *session)
{
    int64_t left_ms =
        mcp_session_question_left_ms(&session->messages, session->transport->options.question_ms);

    if (left_ms >= 0)
        loop_timer_start(session->transport->loop, &session->questions, left_ms);
}

static void count_for_principal(const http_session *session, int change)
{
    mcp_share *share = session->tenant->principal->share;

    if (share != NULL)
        share->sessions += (size_t)change;
}

http_session *http_session_new(http_request *request, const char *key)
{
    http_transport *transport = request->transport;
    http_session *session = calloc(1, sizeof(*session));

    if (session == NULL)
        return NULL;
    memcpy(session->key, key, sizeof(session->key));
    session->transport = transport;
    session->tenant = http_tenant_hold(request->tenant);
    if (request->entry.is_unproven)
        session->peer = http_peer_begin_session(transport, &request->client);
    session->made_at = (int64_t)time(NULL);
    session->idle = (loop_timer){.due = idle_due, .owner = session};
    session->questions = (loop_timer){.due = question_due, .owner = session};
    mcp_session_open(&session->messages, transport->server, session->tenant->principal, NULL);
    pa_list_add(bucket_of(transport, session->key), &session->link);
    transport->session_count++;
    count_for_principal(session, 1);
    metrics_count(transport->options.telemetry.metrics, METRICS_SESSIONS_BEGUN, 1);
    start_time(session);
    return session;
}

bool http_session_seal(http_session *session, const char *wishes)
{
    http_transport *transport = session->transport;
    http_identity identity = {
        .made_at = session->made_at,
        .capabilities = session->messages.capabilities,
        .revision = session->messages.negotiated,
    };
    pa_text id = PA_TEXT_INIT(HTTP_MAX_SESSION_ID);
    bool worked;

    memcpy(identity.key, session->key, sizeof(identity.key));
    memcpy(identity.maker, transport->process, sizeof(identity.maker));
    worked = http_identity_seal(&id, &transport->keys, session->tenant->principal->name, &identity, wishes);
    if (worked)
        session->id = pa_text_take(&id);
    pa_text_free(&id);
    return worked;
}

/* ---- sessions of other processes ---- */

static bool has_ended(const http_transport *transport, const char *key)
{
    for (const pa_link *link = transport->ended.first; link != NULL; link = link->next)
        if (strcmp(((const struct ended *)link)->key, key) == 0)
            return true;
    return false;
}

/* Of those that are forgotten it is known that they are no younger than this. */
static void forget_oldest(http_transport *transport)
{
    struct ended *oldest = (struct ended *)transport->ended.first;

    if (oldest->made_at > transport->ended_floor)
        transport->ended_floor = oldest->made_at;
    pa_list_remove(&transport->ended, &oldest->link);
    free(oldest);
}

static void remember_end(const http_session *session)
{
    http_transport *transport = session->transport;
    struct ended *ended = malloc(sizeof(*ended));

    if (ended == NULL) {
        transport->ended_floor = (int64_t)time(NULL);
        return;
    }
    ended->made_at = session->made_at;
    memcpy(ended->key, session->key, sizeof(ended->key));
    pa_list_add(&transport->ended, &ended->link);
    if (transport->ended.count > MAX_ENDED)
        forget_oldest(transport);
}

/* Without a store that knows better: those of this process are here, and others are believed for as long as a session
   without requests lives. */
static bool may_be_alive(const http_transport *transport, const http_identity *identity)
{
    return strcmp(identity->maker, transport->process) != 0 && identity->made_at > transport->ended_floor &&
           (int64_t)time(NULL) - identity->made_at <= transport->options.session_ms / 1000 &&
           !has_ended(transport, identity->key);
}

/* Keys that are made up are as good as any here, so that only their address tells one who makes them up. */
static bool is_crowded(const http_request *request)
{
    return request->entry.is_unproven && http_peer_has_sessions(request->transport, &request->client);
}

static http_found adopt(http_request *request, const http_identity *identity, const char *id,
                        http_session **out)
{
    http_transport *transport = request->transport;
    http_session *session;

    if (transport->options.shared == NULL && !may_be_alive(transport, identity))
        return HTTP_UNKNOWN;
    if (transport->session_count >= transport->options.max_sessions)
        return HTTP_FULL;
    /* A store counted it where it began, by its address or party, which holds everywhere. */
    if (transport->options.shared == NULL && !http_tenant_may_keep_session(request->tenant))
        return HTTP_NO_SHARE;
    if (transport->options.shared == NULL && is_crowded(request))
        return HTTP_CROWDED;
    session = http_session_new(request, identity->key);
    if (session == NULL)
        return HTTP_FULL;
    session->id = pa_copy(id, strlen(id));
    session->made_at = identity->made_at;
    session->is_adopted = true;
    session->messages.negotiated = identity->revision;
    session->messages.capabilities = identity->capabilities;
    http_others_restore(session, request->kept.data, request->kept.length);
    *out = session;
    return HTTP_FOUND;
}

/* ---- asking the store ---- */

static http_found touch(http_request *request, const char *key)
{
    shared_state *shared = request->transport->options.shared;
    http_session *session;

    if (!http_question_is_done(request, HTTP_ASK_SESSION))
        shared->session_touch(shared, http_question_begin(request, HTTP_ASK_SESSION), key,
                              request->transport->options.session_ms);
    if (!http_question_is_done(request, HTTP_ASK_SESSION))
        return HTTP_WAITING;
    if (request->answers[HTTP_ASK_SESSION] == SHARED_YES)
        return HTTP_FOUND;
    if (request->answers[HTTP_ASK_SESSION] == SHARED_LOST)
        return HTTP_LOST;
    session = http_session_of_key(request->transport, key);
    if (session != NULL)
        http_session_end(session);
    return HTTP_UNKNOWN;
}

http_found http_session_find(http_request *request, const char *id, http_session **out)
{
    http_transport *transport = request->transport;
    http_found found = HTTP_FOUND;
    http_identity identity;

    if (!http_identity_unseal(&identity, &transport->keys, request->tenant->principal->name, id))
        return HTTP_UNKNOWN;
    if (transport->options.shared != NULL)
        found = touch(request, identity.key);
    if (found != HTTP_FOUND)
        return found;
    *out = http_session_of_key(transport, identity.key);
    if (*out == NULL)
        return adopt(request, &identity, id, out);
    start_time(*out);
    return HTTP_FOUND;
}

/* Others of the principal may have begun while the store was asked. */
static http_found keep_within_share(http_request *request)
{
    shared_state *shared = request->transport->options.shared;

    if (http_tenant_may_keep_session(request->tenant))
        return HTTP_FOUND;
    shared->session_end(shared, NULL, request->session_key);
    return HTTP_NO_SHARE;
}

/* Who made up its key has its address alone. One of a unix socket has none. */
static bool is_of_address(const http_request *request)
{
    return request->entry.is_unproven && request->client.is_there;
}

/* Addresses and principals are nobody's business but that of the processes with the key. */
static bool name_group(char name[SHARED_DIGEST], const http_request *request)
{
    const shared_keys *keys = &request->transport->keys;
    const mcp_principal *principal = request->tenant->principal;
    const char *party = mcp_principal_party(principal);
    http_address address = http_address_party(&request->client);

    if (is_of_address(request))
        return shared_digest(name, keys, "sessions of an address", (const char *)address.bytes,
                             sizeof(address.bytes));
    return principal->share != NULL &&
           shared_digest(name, keys, "sessions of a principal", party, strlen(party));
}

static void add_to_store(http_request *request)
{
    const http_transport_options *options = &request->transport->options;
    char name[SHARED_DIGEST];
    const shared_group group = {
        .name = name,
        .most = is_of_address(request) ? options->max_sessions_per_address
                                       : http_quarter_of(options->max_sessions),
    };
    bool has_group = name_group(name, request);

    options->shared->session_add(options->shared, http_question_begin(request, HTTP_ASK_SESSION),
                                 request->session_key, options->session_ms, options->max_sessions,
                                 has_group ? &group : NULL);
}

http_found http_session_reserve(http_request *request)
{
    http_transport *transport = request->transport;
    shared_state *shared = transport->options.shared;

    if (shared == NULL && transport->session_count >= transport->options.max_sessions)
        return HTTP_FULL;
    if (shared == NULL && is_crowded(request))
        return HTTP_CROWDED;
    if (request->session_key[0] == '\0' && !http_tenant_may_keep_session(request->tenant))
        return HTTP_NO_SHARE;
    if (request->session_key[0] == '\0' && !http_identity_make_key(request->session_key))
        return HTTP_FULL;
    if (shared == NULL)
        return HTTP_FOUND;
    if (!http_question_is_done(request, HTTP_ASK_SESSION))
        add_to_store(request);
    if (!http_question_is_done(request, HTTP_ASK_SESSION))
        return HTTP_WAITING;
    switch (request->answers[HTTP_ASK_SESSION]) {
    case SHARED_YES: return keep_within_share(request);
    case SHARED_NO: return HTTP_FULL;
    case SHARED_NO_SHARE: return is_of_address(request) ? HTTP_CROWDED : HTTP_NO_SHARE;
    case SHARED_LOST: break;
    }
    return HTTP_LOST;
}

void http_session_leave_place(http_request *request)
{
    shared_state *shared = request->transport->options.shared;

    if (shared != NULL && request->session_key[0] != '\0')
        shared->session_end(shared, NULL, request->session_key);
}

/* ---- their end ---- */

http_found http_session_find_end(http_request *request, http_session *session)
{
    shared_state *shared = session->transport->options.shared;

    if (shared == NULL)
        return HTTP_FOUND;
    if (!http_question_is_done(request, HTTP_ASK_END))
        shared->session_end(shared, http_question_begin(request, HTTP_ASK_END), session->key);
    if (!http_question_is_done(request, HTTP_ASK_END))
        return HTTP_WAITING;
    return request->answers[HTTP_ASK_END] == SHARED_LOST ? HTTP_LOST : HTTP_FOUND;
}

void http_session_delete(http_session *session)
{
    shared_state *shared = session->transport->options.shared;

    if (shared != NULL)
        shared->session_end(shared, NULL, session->key);
    http_others_tell(session, 'e');
    http_session_end(session);
}

void http_session_end(http_session *session)
{
    http_transport *transport = session->transport;

    mcp_session_end(&session->messages,
                    "the session ended before the call did; whether it was carried out is unknown");
    while (session->streams.first != NULL)
        http_stream_leave((http_stream *)session->streams.first);
    mcp_session_close(&session->messages);
    if (session->is_adopted && transport->options.shared == NULL)
        remember_end(session);
    loop_timer_stop(transport->loop, &session->idle);
    loop_timer_stop(transport->loop, &session->questions);
    pa_list_remove(bucket_of(transport, session->key), &session->link);
    transport->session_count--;
    count_for_principal(session, -1);
    http_peer_end_session(transport, session->peer);
    http_tenant_leave(session->tenant);
    free(session->id);
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

void http_sessions_forget(http_transport *transport)
{
    while (transport->ended.first != NULL)
        forget_oldest(transport);
}
