/* SPDX-License-Identifier: MIT */
/*
 * Streams of legacy sessions that a client can resume on another connection: the
 * id of an event is TOKEN-NUMBER, the token is the stream's. What is replayed is
 * read from the store alone, wherever the call still runs.
 *
 * A session's stream for what belongs to no request goes on as a new one when it
 * is resumed: who writes it may be gone.
 */
#include "transport/http/resuming.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "base/encode.h"
#include "base/number.h"
#include "transport/http/account.h"
#include "transport/http/inside.h"
#include "transport/http/others.h"
#include "transport/http/reply.h"
#include "transport/http/request.h"
#include "transport/http/stream.h"

enum {
    RETRY_MS = 1000, /* in which a client comes back */
    MAX_UNREAD = 4 * 1024 * 1024,
    MAX_DIGITS = 18, /* of the number in an id */
    SECRET = 9,
    STANDALONE = 's', /* the first character of a token */
    OF_REQUEST = 'r',
};

struct http_replay {
    shared_reader reader; /* first, so that one is the other */
    http_stream *stream;
    shared_place place;
    uint64_t after; /* the last event that was read */
    shared_found found;
    bool is_read; /* there is something to say */
    bool is_part; /* there is more at once */
};

/* ---- recording ---- */

void http_append_frame(pa_text *text, const char *token, uint64_t number)
{
    pa_text_append_string(text, "event: message\n");
    if (token != NULL) {
        pa_text_append_string(text, "id: ");
        pa_text_append_string(text, token);
        pa_text_append_char(text, '-');
        pa_text_append_integer(text, (int64_t)number);
        pa_text_append_char(text, '\n');
    }
    pa_text_append_string(text, "data: ");
}

static shared_place place_of(const http_stream *stream, const http_session *session, const char *token)
{
    shared_place place = {.owner = stream->tenant->principal->name,
                          .party = mcp_principal_party(stream->tenant->principal)};

    (void)snprintf(place.session, sizeof(place.session), "%s", session->key);
    (void)snprintf(place.stream, sizeof(place.stream), "%s", token);
    return place;
}

static bool make_token(http_stream *stream)
{
    unsigned char secret[SECRET];
    pa_text text = PA_TEXT_INIT(HTTP_TOKEN);
    bool worked = getrandom(secret, sizeof(secret), 0) == (ssize_t)sizeof(secret);

    pa_text_append_char(&text, stream->is_standalone ? STANDALONE : OF_REQUEST);
    pa_append_base64url(&text, secret, sizeof(secret));
    worked = worked && !pa_text_failed(&text);
    if (worked)
        memcpy(stream->token, text.data, text.length + 1);
    pa_text_free(&text);
    return worked;
}

static bool can_record(const http_stream *stream)
{
    return stream->transport->options.events != NULL && stream->session != NULL && stream->takes_events &&
           stream->request != NULL && stream->messages->negotiated != NULL && stream->replay == NULL &&
           !stream->is_over;
}

/* Older clients fail on an event without data: they can resume after their first message. */
static void prime(http_stream *stream)
{
    if (!stream->messages->negotiated->has_priming)
        return;
    pa_text_append_string(&stream->text, "retry: ");
    pa_text_append_integer(&stream->text, RETRY_MS);
    pa_text_append_string(&stream->text, "\nid: ");
    pa_text_append_string(&stream->text, stream->token);
    pa_text_append_string(&stream->text, "-0\ndata: \n\n");
}

void http_stream_record(http_stream *stream)
{
    shared_place place;

    if (stream->is_recorded || !can_record(stream) || !make_token(stream))
        return;
    stream->is_recorded = true;
    stream->has_waited = true;
    place = place_of(stream, stream->session, stream->token);
    shared_events_append(stream->transport->options.events, &place, 0, NULL, 0);
    prime(stream);
}

void http_stream_keep(http_stream *stream, const char *message, size_t length)
{
    shared_place place;

    if (!stream->is_recorded)
        return;
    stream->number++;
    place = place_of(stream, stream->session, stream->token);
    shared_events_append(stream->transport->options.events, &place, stream->number, message, length);
}

void http_stream_stop_record(http_stream *stream)
{
    shared_place place;

    if (!stream->is_recorded)
        return;
    place = place_of(stream, stream->session, stream->token);
    shared_events_end(stream->transport->options.events, &place, stream->number);
    stream->is_recorded = false;
}

bool http_stream_is_resumable(http_stream *stream)
{
    http_stream_record(stream);
    return stream->is_recorded && stream->messages->negotiated->has_priming;
}

void http_stream_stand_alone(http_stream *stream)
{
    http_session *session = stream->session;
    http_stream *old = session->standalone;

    if (old != NULL)
        http_stream_end(old);
    if (old != NULL && old->request == NULL)
        http_stream_finish(old);
    stream->is_standalone = true;
    session->standalone = stream;
    session->messages.stream = &stream->rpc;
    http_others_tell(session, 't');
    http_stream_record(stream);
}

/* ---- replaying ---- */

static void add_event(shared_reader *reader, uint64_t number, const char *text, size_t length)
{
    http_replay *replay = (http_replay *)reader;
    pa_text *out = &replay->stream->text;

    http_append_frame(out, replay->place.stream, number);
    pa_text_append(out, text, length);
    pa_text_append_string(out, "\n\n");
    replay->after = number;
}

static bool is_standalone(const http_replay *replay)
{
    return replay->place.stream[0] == STANDALONE;
}

/* All was read that the session's own stream had; the next messages are those of a new one. */
static void take_over(http_stream *stream)
{
    http_replay_free(stream);
    http_stream_stand_alone(stream);
}

static void was_read(shared_reader *reader, shared_found found)
{
    http_replay *replay = (http_replay *)reader;
    http_stream *stream = replay->stream;
    bool is_first = !replay->is_read;

    replay->is_read = true;
    replay->found = found;
    replay->is_part = found == SHARED_PART;
    if (is_standalone(replay) && (found == SHARED_OPEN || found == SHARED_ENDED))
        take_over(stream);
    else if (found == SHARED_ENDED || (!is_first && found >= SHARED_UNKNOWN))
        http_stream_end(stream);
    http_stream_wake(stream);
}

static void read_more(http_replay *replay)
{
    replay->is_part = false;
    shared_events_read(replay->stream->transport->options.events, &replay->place, replay->after,
                       &replay->reader);
}

static void more(shared_reader *reader)
{
    http_replay *replay = (http_replay *)reader;

    if (replay->stream->text.length - replay->stream->sent > MAX_UNREAD)
        replay->is_part = true;
    else
        read_more(replay);
}

bool http_replay_go_on(http_stream *stream)
{
    size_t length = stream->text.length;

    if (!stream->replay->is_part)
        return false;
    read_more(stream->replay);
    return stream->text.length > length;
}

void http_replay_free(http_stream *stream)
{
    http_replay *replay = stream->replay;

    if (replay == NULL)
        return;
    shared_events_forget(stream->transport->options.events, &replay->reader);
    stream->replay = NULL;
    free(replay);
}

/* ---- answering ---- */

bool http_replay_is_ready(const http_stream *stream)
{
    return stream->replay->is_read && stream->replay->found < SHARED_UNKNOWN;
}

enum MHD_Result http_replay_reply(http_stream *stream)
{
    if (!stream->replay->is_read)
        return http_request_suspend(stream->request) ? MHD_YES : MHD_NO;
    if (stream->replay->found == SHARED_DOWN) {
        http_account_refuse(stream->request, REFUSED_STORE);
        return http_reply_error(stream->request, MHD_HTTP_SERVICE_UNAVAILABLE, HTTP_TOO_MANY,
                                "the store of events does not answer: try again later");
    }
    return http_reply_error(stream->request, MHD_HTTP_BAD_REQUEST, RPC_INVALID_REQUEST,
                            "Last-Event-ID is no event of this session, or what followed it is gone");
}

/* The events of one stream go to one client. */
static bool is_replayed(const http_session *session, const char *token)
{
    for (const pa_link *link = session->streams.first; link != NULL; link = link->next) {
        const http_replay *replay = ((const http_stream *)link)->replay;

        if (replay != NULL && strcmp(replay->place.stream, token) == 0)
            return true;
    }
    return token[0] == STANDALONE && session->standalone != NULL && session->standalone->request != NULL;
}

/* A client that comes back reads its old connection no longer, even if that looks open. */
static void leave_old_connection(const http_session *session, const char *token)
{
    for (const pa_link *link = session->streams.first; link != NULL; link = link->next) {
        http_stream *stream = (http_stream *)link;

        if (stream->is_recorded && stream->request != NULL && strcmp(stream->token, token) == 0) {
            stream->is_hung_up = true;
            http_stream_wake(stream);
        }
    }
}

static bool read_id(char token[HTTP_TOKEN + 1], uint64_t *number, const char *id)
{
    size_t length = strlen(id);

    if (length <= HTTP_TOKEN || length > HTTP_TOKEN + 1 + MAX_DIGITS || id[HTTP_TOKEN] != '-' ||
        (id[0] != STANDALONE && id[0] != OF_REQUEST) ||
        !pa_read_count(number, id + HTTP_TOKEN + 1, length - HTTP_TOKEN - 1, INT64_MAX))
        return false;
    memcpy(token, id, HTTP_TOKEN);
    token[HTTP_TOKEN] = '\0';
    return true;
}

static http_replay *new_replay(http_stream *stream, const char *token, uint64_t after)
{
    http_replay *replay = calloc(1, sizeof(*replay));

    if (replay == NULL)
        return NULL;
    *replay = (http_replay){
        .reader = {.event = add_event, .read = was_read, .more = more},
        .stream = stream,
        .place = place_of(stream, stream->session, token),
        .after = after,
    };
    stream->replay = replay;
    stream->is_standalone = true;
    return replay;
}

enum MHD_Result http_refuse_reader(http_request *request, http_found found)
{
    if (found == HTTP_WAITING)
        return http_request_suspend(request) ? MHD_YES : MHD_NO;
    if (found == HTTP_LOST) {
        http_account_refuse(request, REFUSED_STORE);
        return http_reply_error(request, MHD_HTTP_SERVICE_UNAVAILABLE, HTTP_TOO_MANY,
                                "it is not known whether the stream is being read already: try again later");
    }
    return http_reply_error(request, MHD_HTTP_CONFLICT, HTTP_TOO_MANY,
                            "the stream is being read already: try again when that connection is gone");
}

enum MHD_Result http_resume(http_request *request, http_session *session, const char *id)
{
    char token[HTTP_TOKEN + 1];
    const char *lease;
    uint64_t after;
    http_found found;
    http_stream *stream;
    http_replay *replay;

    if (!read_id(token, &after, id))
        return http_reply_error(request, MHD_HTTP_BAD_REQUEST, RPC_INVALID_REQUEST,
                                "Last-Event-ID is no event of this session");
    if (is_replayed(session, token))
        return http_refuse_reader(request, HTTP_FULL);
    lease = token[0] == STANDALONE ? HTTP_STANDALONE : token;
    found = http_others_lease(request, session, lease);
    if (found != HTTP_FOUND)
        return http_refuse_reader(request, found);
    leave_old_connection(session, token);
    stream = http_stream_new(request, session);
    replay = stream != NULL ? new_replay(stream, token, after) : NULL;
    if (replay == NULL)
        return MHD_NO;
    (void)snprintf(stream->lease, sizeof(stream->lease), "%s", lease);
    http_stream_count(stream);
    read_more(replay);
    return http_stream_reply(stream);
}
