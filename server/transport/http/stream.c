/* SPDX-License-Identifier: MIT */
/*
 * The messages that a request gets: one answer as JSON, or a stream of events.
 * Which of them is decided by what comes first. Messages are composed as frames
 * of events; one that is sent as JSON goes without its frame.
 */
#include "transport/http/stream.h"

#include <stdlib.h>
#include <string.h>

#include "mcp/exchange.h"
#include "transport/http/account.h"
#include "transport/http/inside.h"
#include "transport/http/login.h"
#include "transport/http/news.h"
#include "transport/http/others.h"
#include "transport/http/reply.h"
#include "transport/http/request.h"
#include "transport/http/resuming.h"
#include "transport/http/sessions.h"
#include "transport/http/tenant.h"

enum {
    MAX_HELD = 16 * 1024 * 1024,  /* room for a batch of answers beside these: */
    MAX_UNSENT = 4 * 1024 * 1024, /* of a client that does not read; further notices are given up */
    MOMENT_MS = 500,              /* an answer that takes longer is a stream from then on */
    KEEP_ALIVE_MS = 15 * 1000,
    BLOCK = 16 * 1024,
    LARGE = 64 * 1024, /* a buffer that is given back once it is out */
};

static const char frame_end[] = "\n\n";

enum { FRAME_END = sizeof(frame_end) - 1 };

static http_stream *stream_of(rpc_stream *rpc)
{
    return (http_stream *)(void *)((char *)rpc - offsetof(http_stream, rpc));
}

static pa_list *list_of(const http_stream *stream)
{
    return stream->session != NULL ? &stream->session->streams : &stream->transport->streams;
}

void http_stream_finish(http_stream *stream)
{
    pa_list_remove(list_of(stream), &stream->link);
    pa_list_add(&stream->transport->finished, &stream->link);
}

static void weigh(http_stream *stream)
{
    rpc_held_set(&stream->held, stream->text.length);
}

/* Requests are refused at one bound, and answers to those that came in before are given up at its double. */
static bool may_hold(const http_stream *stream)
{
    size_t length = stream->text.length - stream->opened_at;
    size_t most = stream->is_answer ? 2 * MCP_MAX_UNSENT : MCP_MAX_UNSENT;

    return (stream->is_answer && length <= RPC_LAST_RESORT + HTTP_MAX_FRAME) ||
           !mcp_server_holds_more(stream->transport->server, stream->tenant->principal, most);
}

/* ---- what the protocol asks of it ---- */

void http_stream_wake(http_stream *stream)
{
    if (stream->request != NULL && stream->request->is_suspended)
        http_request_resume(stream->request);
}

static size_t kept(const http_stream *stream)
{
    return stream->promises * (RPC_LAST_RESORT + HTTP_MAX_FRAME);
}

static void promise(rpc_stream *rpc)
{
    http_stream *stream = stream_of(rpc);

    stream->promises++;
    (void)pa_text_reserve(&stream->text, kept(stream));
    pa_text_rewind(&stream->text, stream->text.length);
}

/* Gives up what is out, so that a client that reads slowly does not fill the room of what was promised. */
static void compact(http_stream *stream)
{
    size_t left = stream->text.length - stream->sent;

    if (stream->sent == 0)
        return;
    memmove(stream->text.data, stream->text.data + stream->sent, left);
    pa_text_rewind(&stream->text, left);
    stream->sent = 0;
}

static void keep_promise(http_stream *stream)
{
    stream->promises--;
    if (stream->promises > 0 || stream->is_standalone)
        return;
    http_stream_end(stream);
    if (stream->request == NULL)
        http_stream_finish(stream);
}

static void withdraw(rpc_stream *rpc)
{
    keep_promise(stream_of(rpc));
    http_stream_wake(stream_of(rpc));
}

static void begin_frame(http_stream *stream)
{
    http_append_frame(&stream->text, stream->is_recorded ? stream->token : NULL, stream->number + 1);
    stream->data_at = stream->text.length;
}

/* A notice begins a stream of events. */
static pa_text *begin(http_stream *stream, bool is_answer)
{
    compact(stream);
    if (!is_answer)
        http_stream_record(stream);
    stream->opened_at = stream->text.length;
    stream->is_answer = is_answer;
    begin_frame(stream);
    return &stream->text;
}

static pa_text *begin_answer(rpc_stream *rpc)
{
    return begin(stream_of(rpc), true);
}

static pa_text *begin_notice(rpc_stream *rpc)
{
    return begin(stream_of(rpc), false);
}

/* Whether the open message can be sent, and all that is promised beside it. */
static bool has_room(http_stream *stream)
{
    if (pa_text_failed(&stream->text))
        return false;
    weigh(stream);
    if (!may_hold(stream))
        return false;
    if (!stream->is_answer && (!stream->takes_events || stream->text.length > MAX_UNSENT))
        return false;
    return pa_text_reserve(&stream->text, kept(stream));
}

static void drop(http_stream *stream)
{
    pa_text_rewind(&stream->text, stream->opened_at);
    weigh(stream);
}

static bool end_message(rpc_stream *rpc)
{
    http_stream *stream = stream_of(rpc);

    pa_text_append(&stream->text, frame_end, FRAME_END);
    if (!has_room(stream)) {
        drop(stream);
        if (stream->is_answer)
            begin_frame(stream);
        return false;
    }
    stream->count++;
    http_stream_keep(stream, stream->text.data + stream->data_at,
                     stream->text.length - FRAME_END - stream->data_at);
    if (stream->request == NULL)
        drop(stream);
    if (stream->is_answer)
        keep_promise(stream);
    else if (stream->session != NULL)
        http_session_watch_questions(stream->session);
    http_stream_wake(stream);
    return true;
}

/* Clients read one event after the other. */
static void set_apart(rpc_stream *rpc)
{
    (void)rpc;
}

/* The daemon ends the response when all of it is out. */
static void hang_up(rpc_stream *rpc)
{
    http_stream *stream = stream_of(rpc);

    if (stream->request == NULL || !http_stream_is_resumable(stream))
        return;
    stream->is_hung_up = true;
    http_stream_wake(stream);
}

/* ---- sending ---- */

static bool accepts_events(http_request *request)
{
    const char *accepted = http_header(request, "accept");

    return accepted == NULL || strstr(accepted, "text/event-stream") != NULL ||
           strstr(accepted, "*/*") != NULL;
}

/* By the code of the answer, for those whose cause is how the message came. */
static unsigned status_of(const http_stream *stream)
{
    int code = stream->rpc.error;

    if (code == MCP_UNAVAILABLE)
        return MHD_HTTP_SERVICE_UNAVAILABLE;
    if (code == RPC_PARSE_ERROR || code == RPC_INVALID_REQUEST)
        return MHD_HTTP_BAD_REQUEST;
    if (stream->rpc.scope != NULL)
        return MHD_HTTP_FORBIDDEN;
    if (!stream->is_modern)
        return MHD_HTTP_OK;
    if (code == RPC_METHOD_NOT_FOUND)
        return MHD_HTTP_NOT_FOUND;
    if ((code <= -32020 && code >= -32022) || (code == RPC_INVALID_PARAMS && stream->has_bad_envelope))
        return MHD_HTTP_BAD_REQUEST;
    return MHD_HTTP_OK;
}

static void add_session(const http_stream *stream, struct MHD_Response *response)
{
    if (stream->session != NULL && stream->session->id != NULL)
        (void)MHD_add_response_header(response, "Mcp-Session-Id", stream->session->id);
}

/* A client that is refused for want of a scope may log in again with that. */
static void add_challenge(const http_stream *stream, struct MHD_Response *response)
{
    const http_challenge challenge = {
        .error = "insufficient_scope",
        .description = "the request needs a scope that the login does not have",
        .scope = stream->rpc.scope,
    };

    if (stream->rpc.scope != NULL)
        http_add_challenge(stream->request, response, &challenge);
}

static enum MHD_Result reply_json(http_stream *stream)
{
    struct MHD_Response *response =
        MHD_create_response_from_buffer(stream->text.length - FRAME_END - stream->data_at,
                                        stream->text.data + stream->data_at, MHD_RESPMEM_PERSISTENT);

    if (response == NULL)
        return MHD_NO;
    (void)MHD_add_response_header(response, "Cache-Control", "no-store");
    (void)MHD_add_response_header(response, "Content-Type", "application/json");
    add_session(stream, response);
    add_challenge(stream, response);
    if (stream->rpc.error == MCP_UNAVAILABLE)
        (void)MHD_add_response_header(response, "Retry-After", "5");
    stream->is_started = true;
    stream->request->account.sent = stream->text.length - FRAME_END - stream->data_at;
    return http_reply_queue(stream->request, status_of(stream), response);
}

/* All of it is out. */
static void empty(http_stream *stream)
{
    if (stream->promises == 0 && stream->text.capacity > LARGE)
        pa_text_free(&stream->text);
    pa_text_clear(&stream->text);
    (void)pa_text_reserve(&stream->text, kept(stream));
    stream->sent = 0;
}

/* Called by the daemon when the client can take more. */
static ssize_t read_events(void *context, uint64_t position, char *out, size_t most)
{
    http_stream *stream = context;
    size_t left = stream->text.length - stream->sent;
    size_t length = left < most ? left : most;

    (void)position;
    if (stream->request->is_gone)
        return MHD_CONTENT_READER_END_WITH_ERROR;
    if (left == 0 && stream->replay != NULL && http_replay_go_on(stream))
        return read_events(context, position, out, most);
    if (length > 0) {
        memcpy(out, stream->text.data + stream->sent, length);
        stream->sent += length;
        stream->request->account.sent += length;
        if (stream->sent == stream->text.length)
            empty(stream);
        weigh(stream);
        return (ssize_t)length;
    }
    if (stream->is_over || stream->is_hung_up)
        return MHD_CONTENT_READER_END_OF_STREAM;
    return http_request_suspend(stream->request) ? 0 : MHD_CONTENT_READER_END_WITH_ERROR;
}

static void beat(http_stream *stream)
{
    loop_timer_start(stream->transport->loop, &stream->timer, http_news_left_ms(stream, KEEP_ALIVE_MS));
}

static enum MHD_Result reply_events(http_stream *stream)
{
    struct MHD_Response *response =
        MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, BLOCK, read_events, stream, NULL);

    if (response == NULL)
        return MHD_NO;
    (void)MHD_add_response_header(response, "Content-Type", "text/event-stream");
    (void)MHD_add_response_header(response, "Cache-Control", "no-cache, no-transform");
    (void)MHD_add_response_header(response, "X-Accel-Buffering", "no");
    add_session(stream, response);
    stream->is_started = true;
    beat(stream);
    http_account_stream(stream->request);
    return http_reply_queue(stream->request, MHD_HTTP_OK, response);
}

static void timer_due(void *owner)
{
    http_stream *stream = owner;

    if (http_news_expire(stream))
        return;
    if (stream->is_started && stream->text.length == stream->sent)
        pa_text_append_string(&stream->text, ": keepalive\n\n");
    http_stream_record(stream);
    stream->has_waited = true;
    if (stream->is_started)
        beat(stream);
    http_stream_wake(stream);
}

/* A request that a legacy client cancelled has no answer, but its POST needs a response. */
static enum MHD_Result reply_nothing(http_stream *stream)
{
    if (!stream->is_awaited)
        return http_reply(stream->request, MHD_HTTP_ACCEPTED, NULL, NULL);
    return stream->takes_events
               ? reply_events(stream)
               : http_reply_error(stream->request, MHD_HTTP_OK, HTTP_CANCELLED, "the request was cancelled");
}

enum MHD_Result http_stream_reply(http_stream *stream)
{
    if (stream->replay != NULL)
        return http_replay_is_ready(stream) ? reply_events(stream) : http_replay_reply(stream);
    if (stream->is_over && stream->count == 0)
        return reply_nothing(stream);
    if (stream->is_over && stream->count == 1 && stream->is_answer && !stream->has_waited)
        return reply_json(stream);
    if (stream->takes_events && (stream->count > 0 || stream->has_waited || stream->is_standalone))
        return reply_events(stream);
    if (!stream->timer.node.is_in && stream->takes_events)
        loop_timer_start(stream->transport->loop, &stream->timer, MOMENT_MS);
    return http_request_suspend(stream->request) ? MHD_YES : MHD_NO;
}

/* ---- its life ---- */

http_stream *http_stream_new(http_request *request, http_session *session)
{
    http_transport *transport = request->transport;
    http_stream *stream = calloc(1, sizeof(*stream));

    if (stream == NULL)
        return NULL;
    *stream = (http_stream){
        .rpc = {.promise = promise,
                .withdraw = withdraw,
                .begin_answer = begin_answer,
                .begin_notice = begin_notice,
                .end_message = end_message,
                .set_apart = set_apart,
                .hang_up = hang_up,
                .trace = stream->trace},
        .transport = transport,
        .session = session,
        .request = request,
        .tenant = http_tenant_hold(request->tenant),
        .messages = session != NULL ? &session->messages : &stream->own,
        .text = PA_SECRET_TEXT_INIT(MAX_HELD),
        .held = mcp_server_held(transport->server, request->tenant->principal),
        .takes_events = accepts_events(request),
        .timer = {.due = timer_due, .owner = stream},
    };
    memcpy(stream->trace, request->account.id, sizeof(stream->trace));
    if (session == NULL)
        mcp_session_open(&stream->own, transport->server, request->tenant->principal, NULL);
    pa_list_add(list_of(stream), &stream->link);
    request->stream = stream;
    return stream;
}

static void add_to_streams(const mcp_principal *principal, int change)
{
    if (principal->share != NULL)
        principal->share->streams += (size_t)change;
    if (principal->origin != NULL)
        principal->origin->streams += (size_t)change;
}

void http_stream_count(http_stream *stream)
{
    stream->is_counted = true;
    stream->transport->open_streams++;
    add_to_streams(stream->tenant->principal, 1);
}

static void uncount(http_stream *stream)
{
    if (!stream->is_counted)
        return;
    stream->is_counted = false;
    stream->transport->open_streams--;
    add_to_streams(stream->tenant->principal, -1);
}

void http_stream_end(http_stream *stream)
{
    if (!stream->is_over)
        http_stream_stop_record(stream);
    stream->is_over = true;
    http_stream_wake(stream);
}

static void free_stream(http_stream *stream)
{
    loop_timer_stop(stream->transport->loop, &stream->timer);
    pa_list_remove(&stream->transport->finished, &stream->link);
    http_replay_free(stream);
    if (stream->messages == &stream->own)
        mcp_session_close(&stream->own);
    rpc_held_set(&stream->held, 0);
    pa_text_free(&stream->text);
    http_tenant_leave(stream->tenant);
    free(stream);
}

/* What is recorded goes on without a client: a call, and the session's own stream. */
static bool goes_on(const http_stream *stream)
{
    return stream->promises > 0 ||
           (stream->is_recorded && stream->is_standalone && !stream->is_over && stream->session != NULL);
}

void http_stream_detach(http_stream *stream)
{
    bool is_kept;

    uncount(stream);
    loop_timer_stop(stream->transport->loop, &stream->timer);
    http_others_release(stream);
    http_replay_free(stream);
    is_kept = goes_on(stream);
    if (!is_kept && stream->session != NULL && stream->session->standalone == stream)
        stream->session->standalone = NULL;
    if (stream->is_modern || (stream->is_standalone && !is_kept) || stream->session == NULL)
        mcp_session_close_stream(stream->messages, &stream->rpc);
    stream->request = NULL;
    stream->is_hung_up = false;
    pa_text_rewind(&stream->text, 0);
    weigh(stream);
    stream->sent = 0;
    if (!goes_on(stream))
        http_stream_finish(stream);
}

void http_stream_leave(http_stream *stream)
{
    http_session *session = stream->session;

    http_stream_end(stream);
    http_others_release(stream);
    http_replay_free(stream);
    pa_list_remove(&session->streams, &stream->link);
    if (session->standalone == stream)
        session->standalone = NULL;
    stream->session = NULL;
    stream->messages = &stream->own;
    mcp_session_open(&stream->own, stream->transport->server, stream->tenant->principal, NULL);
    pa_list_add(stream->request != NULL ? &stream->transport->streams : &stream->transport->finished,
                &stream->link);
}

void http_streams_sweep(http_transport *transport)
{
    pa_link *next;

    for (pa_link *link = transport->finished.first; link != NULL; link = next) {
        next = link->next;
        free_stream((http_stream *)link);
    }
}
