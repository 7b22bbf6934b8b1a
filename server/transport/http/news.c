/* SPDX-License-Identifier: MIT */
/*
 * Logins that end while something of theirs is open. When a token expires,
 * streams for news do: those of GET and of subscriptions/listen, which no call
 * ends. When the gate does not know a principal any longer, all ends that it has.
 */
#include "transport/http/news.h"

#include <time.h>

#include "transport/http/inside.h"
#include "transport/http/sessions.h"
#include "transport/http/stream.h"

static bool is_listening(const http_stream *stream)
{
    return stream->session == NULL && stream->messages->subscriptions.listeners.count > 0;
}

static bool is_for_news(const http_stream *stream)
{
    return stream->request != NULL && (stream->is_standalone || is_listening(stream));
}

/* What is recorded goes on, for the client that comes back with a login. */
static void end_news(http_stream *stream)
{
    if (is_listening(stream)) {
        mcp_subscriptions_end(stream->messages);
        return;
    }
    stream->is_hung_up = true;
    http_stream_wake(stream);
}

/* ---- tokens ---- */

int64_t http_news_left_ms(const http_stream *stream, int64_t most_ms)
{
    int64_t expiry = stream->request != NULL ? stream->request->entry.expiry : 0;
    int64_t left = expiry - (int64_t)time(NULL);

    if (expiry == 0 || !is_for_news(stream) || left >= most_ms / 1000)
        return most_ms;
    return left > 0 ? left * 1000 : 0;
}

bool http_news_expire(http_stream *stream)
{
    bool is_expired = http_news_left_ms(stream, 1000) == 0;

    if (is_expired)
        end_news(stream);
    return is_expired;
}

/* ---- principals ---- */

static http_standing standing_of(const http_transport *transport, const http_tenant *tenant)
{
    const http_gate *gate = &transport->options.gate;

    return gate->standing != NULL ? gate->standing(gate->context, tenant->principal) : HTTP_STAYS;
}

static void judge_stream(const http_transport *transport, const http_stream *stream)
{
    static const char message[] =
        "the login of this call is not accepted any longer; whether the call was carried out is unknown";
    http_standing standing = standing_of(transport, stream->tenant);

    if (standing == HTTP_GONE)
        mcp_session_end(stream->messages, message);
    if (standing == HTTP_CHANGED)
        mcp_subscriptions_narrow(stream->messages);
}

static void judge_session(const http_transport *transport, http_session *session)
{
    http_standing standing = standing_of(transport, session->tenant);

    if (standing == HTTP_GONE)
        http_session_delete(session);
    if (standing == HTTP_CHANGED)
        mcp_subscriptions_narrow(&session->messages);
}

static void judge_bucket(const http_transport *transport, const pa_list *bucket)
{
    pa_link *next;

    for (pa_link *link = bucket->first; link != NULL; link = next) {
        next = link->next;
        judge_session(transport, (http_session *)link);
    }
}

/* Streams of sessions that end come to the others, with nothing to be judged. */
static void judge_all(void *owner)
{
    http_transport *transport = owner;
    pa_link *next;

    for (pa_link *link = transport->streams.first; link != NULL; link = next) {
        next = link->next;
        judge_stream(transport, (http_stream *)link);
    }
    for (size_t i = 0; i < HTTP_SESSION_BUCKETS; i++)
        judge_bucket(transport, &transport->buckets[i]);
}

bool http_news_watch(http_transport *transport)
{
    transport->reload = (loop_reload){.reload = judge_all, .owner = transport};
    return transport->options.gate.standing == NULL || loop_reload_start(transport->loop, &transport->reload);
}

bool http_tenant_is_gone(const http_tenant *tenant)
{
    return standing_of(tenant->transport, tenant) == HTTP_GONE;
}
