/* SPDX-License-Identifier: MIT */
/*
 * Other processes that serve the same clients. What they tell each other is a
 * letter, what it is about, and the rest:
 *
 *     m KEY MESSAGE        a notification or response of the client
 *     e KEY                the session ended
 *     t KEY                the session's own stream is read from another process now
 *     s KEY URI, u KEY URI its client subscribed to a resource, or does so no longer
 *     l KEY LEVEL          the messages of the log that its client wants
 *     c CHANGE             a list changed
 *     r NAME "\n" URI      a resource of that principal changed; names may have line feeds, URIs have none
 */
#include "transport/http/others.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "base/encode.h"
#include "base/memory.h"
#include "transport/http/inside.h"
#include "transport/http/request.h"
#include "transport/http/session_id.h"
#include "transport/http/sessions.h"
#include "transport/http/stream.h"

enum { RENEW_MS = HTTP_LEASE_MS / 3, MAX_NEWS = 8 * 1024 * 1024, MAX_VALUE = 16 };

/* Before sealed news, so that they do not begin like those of the store. */
#define SEALED 'n'

/* ---- what a request asks ---- */

bool http_question_is_done(const http_request *request, http_question question)
{
    return request->asked > question;
}

static void question_answered(shared_call *call, shared_answer answer, const char *text, size_t length)
{
    http_request *request = (http_request *)(void *)((char *)call - offsetof(http_request, call));

    request->answers[request->asked] = answer;
    if (request->asked == HTTP_ASK_SESSION)
        pa_text_append(&request->kept, text, length);
    request->asked++;
    if (request->is_suspended)
        http_request_resume(request);
}

shared_call *http_question_begin(http_request *request, http_question question)
{
    request->asked = question;
    request->call = (shared_call){.done = question_answered};
    return &request->call;
}

void http_question_cancel(http_request *request)
{
    shared_state *shared = request->transport->options.shared;

    if (shared != NULL)
        shared->cancel(shared, &request->call);
}

/* ---- one reader ---- */

static void write_lease(char out[SHARED_MAX_NAME], const http_session *session, const char *name)
{
    (void)snprintf(out, SHARED_MAX_NAME, "%s:%s", session->key, name);
}

http_found http_others_lease(http_request *request, const http_session *session, const char *name)
{
    shared_state *shared = request->transport->options.shared;
    char key[SHARED_MAX_NAME];

    if (shared == NULL)
        return HTTP_FOUND;
    if (!http_question_is_done(request, HTTP_ASK_LEASE)) {
        write_lease(key, session, name);
        shared->lease(shared, http_question_begin(request, HTTP_ASK_LEASE), key, HTTP_LEASE_MS);
    }
    if (!http_question_is_done(request, HTTP_ASK_LEASE))
        return HTTP_WAITING;
    switch (request->answers[HTTP_ASK_LEASE]) {
    case SHARED_YES: return HTTP_FOUND;
    case SHARED_NO_SHARE:
    case SHARED_NO: return HTTP_FULL;
    case SHARED_LOST: break;
    }
    return HTTP_LOST;
}

void http_others_release(http_stream *stream)
{
    shared_state *shared = stream->transport->options.shared;
    char key[SHARED_MAX_NAME];

    if (shared != NULL && stream->lease[0] != '\0' && stream->session != NULL) {
        write_lease(key, stream->session, stream->lease);
        shared->release(shared, key);
    }
    stream->lease[0] = '\0';
}

static void renew(shared_state *shared, const http_session *session)
{
    char key[SHARED_MAX_NAME];

    for (const pa_link *link = session->streams.first; link != NULL; link = link->next) {
        const http_stream *stream = (const http_stream *)link;

        if (stream->lease[0] == '\0')
            continue;
        write_lease(key, session, stream->lease);
        shared->lease(shared, NULL, key, HTTP_LEASE_MS);
    }
}

static void leases_due(void *owner)
{
    http_transport *transport = owner;

    for (size_t i = 0; i < HTTP_SESSION_BUCKETS; i++)
        for (pa_link *link = transport->buckets[i].first; link != NULL; link = link->next)
            renew(transport->options.shared, (http_session *)link);
    loop_timer_start(transport->loop, &transport->leases, RENEW_MS);
}

/* ---- telling ---- */

/* They name principals, with digests of their API keys, and what is read and answered: nobody else is to read them. */
static const shared_binding for_news = {.purpose = "news", .bound = ""};

static void publish(const http_transport *transport, const pa_text *news)
{
    shared_state *shared = transport->options.shared;
    pa_text sealed = PA_TEXT_INIT(MAX_NEWS + 1 + SHARED_AROUND);

    pa_text_append_char(&sealed, SEALED);
    if (!pa_text_failed(news) && shared_seal(&sealed, &transport->keys, &for_news, news->data, news->length))
        shared->publish(shared, sealed.data, sealed.length);
    pa_text_free(&sealed);
}

static void tell(const http_transport *transport, char kind, const char *key, const char *rest, size_t length)
{
    pa_text news = PA_SECRET_TEXT_INIT(MAX_NEWS);

    pa_text_append_char(&news, kind);
    pa_text_append_char(&news, ' ');
    pa_text_append_string(&news, key);
    pa_text_append_char(&news, ' ');
    pa_text_append(&news, rest, length);
    publish(transport, &news);
    pa_text_free(&news);
}

void http_others_tell(const http_session *session, char kind)
{
    if (session->transport->options.shared != NULL)
        tell(session->transport, kind, session->key, "", 0);
}

/* What another process may wait for. */
static bool is_for_others(portkey_value message)
{
    portkey_value method = portkey_value_member(message, "method");

    return !portkey_value_exists(method) || portkey_value_is(method, "notifications/cancelled");
}

void http_others_pass_on(const http_session *session, portkey_value message)
{
    size_t length;
    const char *raw = portkey_value_raw(message, &length);

    if (session->transport->options.shared == NULL)
        return;
    if (portkey_value_type(message) == PORTKEY_JSON_ARRAY) {
        PORTKEY_FOR_EACH (element, message)
            if (portkey_value_type(element) == PORTKEY_JSON_OBJECT)
                http_others_pass_on(session, element);
    } else if (is_for_others(message)) {
        tell(session->transport, 'm', session->key, raw, length);
    }
}

/* ---- what the protocol tells ---- */

struct redeem_call {
    shared_call call; /* first, so that one is the other */
    mcp_redeeming *redeeming;
};

static void redeem_answered(shared_call *call, shared_answer answer, const char *text, size_t length)
{
    static const mcp_redemption redemptions[] = {[SHARED_YES] = MCP_REDEEMED_NOW,
                                                 [SHARED_NO] = MCP_REDEEMED_BEFORE,
                                                 [SHARED_NO_SHARE] = MCP_REDEEMED_BEFORE,
                                                 [SHARED_LOST] = MCP_REDEEM_UNKNOWN};
    mcp_redeeming *redeeming = ((struct redeem_call *)call)->redeeming;

    (void)text;
    (void)length;
    free(call);
    redeeming->redeemed(redeeming, redemptions[answer]);
}

static void redeem(void *context, const mcp_seal_mark *mark, mcp_redeeming *redeeming)
{
    shared_state *shared = ((http_transport *)context)->options.shared;
    struct redeem_call *call = calloc(1, sizeof(*call));
    int64_t left = mark->expiry - (int64_t)time(NULL);
    char key[2 * sizeof(mark->bytes) + 1];

    if (call == NULL) {
        redeeming->redeemed(redeeming, MCP_REDEEM_LATER);
        return;
    }
    pa_write_hex(key, mark->bytes, sizeof(mark->bytes));
    *call = (struct redeem_call){.call.done = redeem_answered, .redeeming = redeeming};
    redeeming->call = call;
    shared->once(shared, &call->call, key, (left > 0 ? left + 60 : 60) * 1000);
}

static void forget_redeeming(void *context, mcp_redeeming *redeeming)
{
    shared_state *shared = ((http_transport *)context)->options.shared;
    struct redeem_call *call = redeeming->call;

    shared->cancel(shared, &call->call);
    free(call);
}

static void list_changed(void *context, enum mcp_change change)
{
    char key[MAX_VALUE];

    (void)snprintf(key, sizeof(key), "%u", (unsigned)change);
    tell(context, 'c', key, "", 0);
}

static void resource_changed(void *context, const mcp_principal *principal, const char *uri, size_t length)
{
    pa_text news = PA_TEXT_INIT(MAX_NEWS);

    pa_text_append_string(&news, "r ");
    pa_text_append_string(&news, principal->name);
    pa_text_append_char(&news, '\n');
    pa_text_append(&news, uri, length);
    if (memchr(uri, '\n', length) == NULL)
        publish(context, &news);
    pa_text_free(&news);
}

/* NULL: a conversation without a session. */
static const http_session *session_of(const http_transport *transport, const mcp_session *messages)
{
    for (size_t i = 0; i < HTTP_SESSION_BUCKETS; i++)
        for (const pa_link *link = transport->buckets[i].first; link != NULL; link = link->next)
            if (&((const http_session *)link)->messages == messages)
                return (const http_session *)link;
    return NULL;
}

static void keep(const http_session *session, const char *name, const char *value)
{
    shared_state *shared = session->transport->options.shared;

    shared->session_keep(shared, session->key, name, value);
}

static void subscribed(void *context, const mcp_session *messages, const char *uri, size_t length, bool is_on)
{
    const http_session *session = session_of(context, messages);
    pa_text name = PA_TEXT_INIT(MAX_NEWS);

    pa_text_append_char(&name, 's');
    pa_text_append(&name, uri, length);
    if (session != NULL && !pa_text_failed(&name) && memchr(uri, '\n', length) == NULL) {
        keep(session, name.data, is_on ? "1" : NULL);
        tell(context, is_on ? 's' : 'u', session->key, uri, length);
    }
    pa_text_free(&name);
}

static void log_level_set(void *context, const mcp_session *messages)
{
    const http_session *session = session_of(context, messages);
    char level[MAX_VALUE];

    if (session == NULL)
        return;
    (void)snprintf(level, sizeof(level), "%d", messages->log_level);
    keep(session, "l", level);
    tell(context, 'l', session->key, level, strlen(level));
}

/* ---- hearing ---- */

static void restore_one(http_session *session, const char *name, size_t name_length, const char *value)
{
    if (name_length > 1 && name[0] == 's')
        (void)mcp_subscriptions_restore(&session->messages, name + 1, name_length - 1);
    else if (name_length == 1 && name[0] == 'l' && value[0] >= '0' && value[0] < '0' + MCP_LOG_NOTHING)
        session->messages.log_level = value[0] - '0';
}

void http_others_restore(http_session *session, const char *kept, size_t length)
{
    const char *end = kept + length;

    while (kept < end) {
        const char *name_end = memchr(kept, '\n', (size_t)(end - kept));
        const char *value_end =
            name_end != NULL ? memchr(name_end + 1, '\n', (size_t)(end - name_end - 1)) : NULL;

        if (value_end == NULL)
            return;
        restore_one(session, kept, (size_t)(name_end - kept), name_end + 1);
        kept = value_end + 1;
    }
}

/* Only what expects no answer is taken, so nothing is written to this. */
static void take_message(http_session *session, const char *text, size_t length)
{
    static rpc_stream nowhere;
    portkey_json *document = NULL;
    portkey_error error;
    rpc_message message;

    if (rpc_parse(&document, text, length, &error) != 0)
        return;
    rpc_message_read(&message, portkey_json_root(document));
    if (is_for_others(portkey_json_root(document)) &&
        (message.kind == RPC_RESPONSE || message.kind == RPC_NOTIFICATION))
        mcp_session_take(&session->messages, session->messages.principal, &nowhere, document);
    portkey_json_free(document);
}

static void leave_standalone(http_session *session)
{
    http_stream *stream = session->standalone;

    if (stream == NULL || stream->request != NULL)
        return;
    session->standalone = NULL;
    session->messages.stream = NULL;
    http_stream_end(stream);
    http_stream_finish(stream);
}

static void hear_of_session(http_session *session, char kind, const char *rest, size_t length)
{
    switch (kind) {
    case 'm': take_message(session, rest, length); break;
    case 'e': http_session_end(session); break;
    case 't': leave_standalone(session); break;
    case 's': (void)mcp_subscriptions_restore(&session->messages, rest, length); break;
    case 'u': mcp_subscriptions_forget(&session->messages, rest, length); break;
    case 'l':
        if (length > 0)
            restore_one(session, "l", 1, rest);
        break;
    default: break;
    }
}

static const char *last_line_feed(const char *text, size_t length)
{
    while (length > 0 && text[length - 1] != '\n')
        length--;
    return length > 0 ? text + length - 1 : NULL;
}

static void hear_of_resource(http_transport *transport, const char *text, size_t length)
{
    const char *end = last_line_feed(text, length);
    char *name = end != NULL ? pa_copy(text, (size_t)(end - text)) : NULL;
    const mcp_principal principal = {.name = name};

    if (name != NULL)
        mcp_server_hear_resource_changed(transport->server, &principal, end + 1,
                                         length - (size_t)(end + 1 - text));
    free(name);
}

static void hear_of_list(http_transport *transport, char digit)
{
    unsigned change = (unsigned)(digit - '0');

    if (change == MCP_TOOLS_CHANGED || change == MCP_PROMPTS_CHANGED || change == MCP_RESOURCES_CHANGED)
        mcp_server_hear_list_changed(transport->server, (enum mcp_change)change);
}

static void hear(http_transport *transport, const char *text, size_t length)
{
    char key[HTTP_SESSION_KEY + 1];
    http_session *session;

    if (length < 3 || text[1] != ' ')
        return;
    if (text[0] == 'r') {
        hear_of_resource(transport, text + 2, length - 2);
    } else if (text[0] == 'c') {
        hear_of_list(transport, text[2]);
    } else if (length >= 3 + HTTP_SESSION_KEY) {
        memcpy(key, text + 2, HTTP_SESSION_KEY);
        key[HTTP_SESSION_KEY] = '\0';
        session = http_session_of_key(transport, key);
        if (session != NULL)
            hear_of_session(session, text[0], text + 3 + HTTP_SESSION_KEY, length - 3 - HTTP_SESSION_KEY);
    }
}

/* What a process with another key sent is not for this one, and what somebody else did is not to be believed. */
static void heard(void *context, const char *text, size_t length)
{
    http_transport *transport = context;
    pa_text news = PA_SECRET_TEXT_INIT(MAX_NEWS);

    if (length > 0 && text[0] == SEALED &&
        shared_unseal(&news, &transport->keys, &for_news, text + 1, length - 1))
        hear(transport, news.data, news.length);
    pa_text_free(&news);
}

/* ---- their begin and end ---- */

static void share(http_transport *transport, shared_state *shared)
{
    transport->sharing = (mcp_sharing){
        .context = transport,
        .redeem = redeem,
        .forget = forget_redeeming,
        .list_changed = list_changed,
        .resource_changed = resource_changed,
        .subscribed = subscribed,
        .log_level_set = log_level_set,
    };
    transport->server->sharing = &transport->sharing;
    (void)snprintf(transport->server->ask_prefix, sizeof(transport->server->ask_prefix), "%s-",
                   shared->process);
    shared->listener = (shared_listener){.heard = heard, .context = transport};
    transport->leases = (loop_timer){.due = leases_due, .owner = transport};
    loop_timer_start(transport->loop, &transport->leases, RENEW_MS);
}

/* Any name that no other process has. */
static bool name_process(http_transport *transport)
{
    char key[HTTP_SESSION_KEY + 1];
    bool worked = http_identity_make_key(key);

    if (worked)
        (void)snprintf(transport->process, sizeof(transport->process), "%.*s", SHARED_PROCESS - 1, key);
    return worked;
}

bool http_others_open(http_transport *transport)
{
    shared_state *shared = transport->options.shared;

    if (transport->options.keys != NULL)
        transport->keys = *transport->options.keys;
    else if (!shared_keys_make(&transport->keys))
        return false;
    if (shared != NULL)
        share(transport, shared);
    return name_process(transport);
}

void http_others_close(http_transport *transport)
{
    shared_keys_wipe(&transport->keys);
    loop_timer_stop(transport->loop, &transport->leases);
    if (transport->options.shared == NULL)
        return;
    transport->options.shared->listener.heard = NULL;
    transport->server->sharing = NULL;
}
