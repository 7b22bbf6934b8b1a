/* SPDX-License-Identifier: MIT */
/*
 * Streams for news: those of GET and of subscriptions/listen, which no call ends.
 * They end when the login that opened them does: when its token expires, or when
 * the gate does not know it any longer.
 */
#include <time.h>

#include "transport/http/inside.h"

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

static void judge(const http_transport *transport, const pa_list *streams)
{
    const http_gate *gate = &transport->options.gate;

    for (pa_link *link = streams->first; link != NULL; link = link->next) {
        http_stream *stream = (http_stream *)link;

        if (is_for_news(stream) && !gate->holds(gate->context, stream->tenant->principal))
            end_news(stream);
    }
}

static void judge_all(void *owner)
{
    const http_transport *transport = owner;

    judge(transport, &transport->streams);
    for (size_t i = 0; i < HTTP_SESSION_BUCKETS; i++)
        for (const pa_link *link = transport->buckets[i].first; link != NULL; link = link->next)
            judge(transport, &((const http_session *)link)->streams);
}

bool http_news_watch(http_transport *transport)
{
    transport->reload = (loop_reload){.reload = judge_all, .owner = transport};
    return transport->options.gate.holds == NULL || loop_reload_start(transport->loop, &transport->reload);
}
