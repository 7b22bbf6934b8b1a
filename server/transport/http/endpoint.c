/* SPDX-License-Identifier: MIT */
/*
 * The endpoint: which era a request belongs to, and what becomes of it.
 *
 * What a message says in its _meta decides, as over standard input; headers
 * must agree with it.
 */
#include "transport/http/endpoint.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "mcp/exchange.h"
#include "rpc/answer.h"
#include "transport/http/account.h"
#include "transport/http/admission.h"
#include "transport/http/entry.h"
#include "transport/http/headers.h"
#include "transport/http/inside.h"
#include "transport/http/others.h"
#include "transport/http/reply.h"
#include "transport/http/request.h"
#include "transport/http/resuming.h"
#include "transport/http/sessions.h"
#include "transport/http/stream.h"
#include "transport/http/tenant.h"
#include "transport/http/wishes.h"

/* The oldest revision whose requests stand for themselves; later names are greater. */
static const char first_modern[] = "2026-07-28";

/* What a client of a legacy revision speaks that sends no version: that one had no such header. */
static const char assumed[] = "2025-03-26";

/* ---- errors with the id of the message ---- */

/* The stream has the status of the code: 400, or 503. */
static enum MHD_Result refuse(http_request *request, const rpc_message *message, int code,
                              const char *complaint)
{
    http_stream *stream;

    if (message->id.raw == NULL)
        return http_reply_error(request, MHD_HTTP_BAD_REQUEST, code, complaint);
    stream = http_stream_new(request, NULL);
    if (stream == NULL)
        return MHD_NO;
    stream->is_modern = true;
    rpc_refuse(&stream->rpc, message->id, code, complaint);
    return http_stream_reply(stream);
}

static enum MHD_Result refuse_headers(http_request *request, const rpc_message *message,
                                      const char *complaint)
{
    return refuse(request, message, HTTP_HEADER_MISMATCH, complaint);
}

/* ---- serving ---- */

/* Gives a message to the session of the stream. Returns false when out of memory. */
static bool deliver(http_stream *stream, portkey_json *document)
{
    /* What is promised needs room, whatever comes. */
    if (!pa_text_reserve(&stream->text, 2 * RPC_LAST_RESORT))
        return false;
    mcp_session_take(stream->messages, stream->tenant->principal, &stream->rpc, document);
    stream->is_awaited =
        portkey_value_type(portkey_json_root(document)) != PORTKEY_JSON_ARRAY && stream->promises > 0;
    if (stream->promises == 0)
        http_stream_end(stream);
    return true;
}

static enum MHD_Result serve(http_stream *stream, portkey_json *document)
{
    return deliver(stream, document) ? http_stream_reply(stream) : MHD_NO;
}

static enum MHD_Result serve_in(http_request *request, http_session *session, portkey_json *document)
{
    http_stream *stream = http_stream_new(request, session);

    return stream != NULL ? serve(stream, document) : MHD_NO;
}

/* ---- modern ---- */

static portkey_value meta_version(portkey_value message)
{
    return portkey_value_at(message, "/params/_meta/io.modelcontextprotocol~1protocolVersion");
}

static bool has_whole_envelope(portkey_value message)
{
    portkey_value capabilities =
        portkey_value_at(message, "/params/_meta/io.modelcontextprotocol~1clientCapabilities");

    return portkey_value_type(meta_version(message)) == PORTKEY_JSON_STRING &&
           portkey_value_type(capabilities) == PORTKEY_JSON_OBJECT;
}

static bool is_modern(const char *header, portkey_value message)
{
    return portkey_value_exists(meta_version(message)) ||
           (header != NULL && strlen(header) == sizeof(first_modern) - 1 &&
            strcmp(header, first_modern) >= 0);
}

/* What is wrong with the headers of a modern message, or NULL. */
static const char *find_mismatch(http_request *request, const rpc_message *message, portkey_value root)
{
    portkey_value version = meta_version(root);
    const char *header = http_header(request, "mcp-protocol-version");

    if (header == NULL)
        return "the header MCP-Protocol-Version is missing: it repeats the version in params._meta";
    if (portkey_value_exists(version) && !portkey_value_is(version, header))
        return "the header MCP-Protocol-Version is not the version in params._meta";
    return message->kind == RPC_REQUEST && portkey_value_exists(version)
               ? http_compare_headers(request, root, true)
               : NULL;
}

static enum MHD_Result post_modern(http_request *request, const rpc_message *message, portkey_json *document)
{
    portkey_value root = portkey_json_root(document);
    const char *mismatch = find_mismatch(request, message, root);
    const char *excess = NULL;
    http_stream *stream;
    bool listens;

    if (mismatch != NULL)
        return refuse_headers(request, message, mismatch);
    /* Closing the connection is what cancels here: an id may be that of another client's request. */
    if (message->kind == RPC_NOTIFICATION)
        return http_reply(request, MHD_HTTP_ACCEPTED, NULL, NULL);
    if (message->kind == RPC_RESPONSE)
        return http_reply_error(request, MHD_HTTP_BAD_REQUEST, RPC_INVALID_REQUEST,
                                "this revision has no requests to which a client could respond");
    listens = portkey_value_is(message->method, "subscriptions/listen");
    if (listens)
        excess = http_tenant_excess_of_streams(request->tenant);
    if (excess != NULL)
        return refuse(request, message, MCP_UNAVAILABLE, excess);
    stream = http_stream_new(request, NULL);
    if (stream == NULL)
        return MHD_NO;
    stream->is_modern = true;
    stream->own.is_stateless = true;
    stream->has_bad_envelope = !has_whole_envelope(root);
    if (listens)
        http_stream_count(stream);
    return serve(stream, document);
}

/* ---- legacy, with a session ---- */

static enum MHD_Result refuse_crowd(http_request *request)
{
    struct MHD_Response *response =
        http_make_error(MHD_HTTP_TOO_MANY_REQUESTS, HTTP_TOO_MANY,
                        "too many sessions are open from this address, with keys that the server does not "
                        "check: end one, or try again later");

    http_account_refuse(request, REFUSED_ROOM);
    if (response == NULL)
        return MHD_NO;
    (void)MHD_add_response_header(response, "Retry-After", "5");
    return http_reply_queue(request, MHD_HTTP_TOO_MANY_REQUESTS, response);
}

static enum MHD_Result refuse_session(http_request *request, http_found found)
{
    switch (found) {
    case HTTP_WAITING: return http_request_suspend(request) ? MHD_YES : MHD_NO;
    case HTTP_FULL:
        return http_reply_error(request, MHD_HTTP_SERVICE_UNAVAILABLE, HTTP_TOO_MANY,
                                "too many sessions are open: try again later, or end one");
    case HTTP_NO_SHARE:
        return http_reply_error(request, MHD_HTTP_SERVICE_UNAVAILABLE, HTTP_TOO_MANY,
                                "a quarter of all sessions are of this principal already: end one, or try "
                                "again later");
    case HTTP_CROWDED: return refuse_crowd(request);
    case HTTP_LOST:
        http_account_refuse(request, REFUSED_STORE);
        return http_reply_error(request, MHD_HTTP_SERVICE_UNAVAILABLE, HTTP_TOO_MANY,
                                "the store of sessions does not answer; nothing was done: try again later");
    case HTTP_FOUND:
    case HTTP_UNKNOWN: break;
    }
    http_account_refuse(request, REFUSED_SESSION);
    return http_reply_error(request, MHD_HTTP_NOT_FOUND, HTTP_SESSION_UNKNOWN,
                            "there is no such session, or it ended: initialize again");
}

/* What is wrong with the version that the client names, or NULL. */
static const char *find_version_fault(http_request *request, const mcp_session *session)
{
    const char *header = http_header(request, "mcp-protocol-version");
    const mcp_revision *revision = header != NULL ? mcp_revision_named(header) : NULL;

    if (header == NULL)
        return NULL;
    if (revision == NULL || revision->era != MCP_LEGACY)
        return "the header MCP-Protocol-Version names no revision that this server has";
    if (session != NULL && session->negotiated != NULL && session->negotiated != revision)
        return "the header MCP-Protocol-Version is not the version that was negotiated";
    return NULL;
}

static enum MHD_Result post_in_session(http_request *request, const char *id, const rpc_message *message,
                                       portkey_json *document)
{
    http_session *session;
    http_found found = http_session_find(request, id, &session);
    const char *fault;

    if (found != HTTP_FOUND)
        return refuse_session(request, found);
    fault = find_version_fault(request, &session->messages);
    if (fault == NULL && portkey_value_is(message->method, "initialize"))
        fault = "the session was initialized already";
    if (fault != NULL)
        return refuse(request, message, RPC_INVALID_REQUEST, fault);
    http_others_pass_on(session, portkey_json_root(document));
    return serve_in(request, session, document);
}

/* A session that was not negotiated is gone before its id could be sent. */
static enum MHD_Result open_session(http_request *request, http_session *session, const char *wishes,
                                    portkey_json *document)
{
    http_stream *stream = http_stream_new(request, session);
    bool is_delivered = stream != NULL && deliver(stream, document);

    if (session->messages.negotiated == NULL || !http_session_seal(session, wishes))
        http_session_delete(session);
    return is_delivered ? http_stream_reply(stream) : MHD_NO;
}

static enum MHD_Result begin_session(http_request *request, const char *wishes, portkey_json *document)
{
    http_found found = http_session_reserve(request);
    http_session *session;

    if (found != HTTP_FOUND)
        return refuse_session(request, found);
    session = http_session_new(request, request->session_key);
    if (session == NULL)
        return http_reply_error(request, MHD_HTTP_SERVICE_UNAVAILABLE, RPC_INTERNAL_ERROR, "out of memory");
    request->session_key[0] = '\0';
    return open_session(request, session, wishes, document);
}

static enum MHD_Result initialize(http_request *request, portkey_json *document)
{
    pa_text wishes = PA_TEXT_INIT(HTTP_MAX_SESSION_ID - HTTP_SESSION_ID - 1);
    enum MHD_Result result;

    if (http_wishes_append(&wishes, &request->entry.wishes))
        result = begin_session(request, wishes.data != NULL ? wishes.data : "", document);
    else
        result =
            http_reply_error(request, MHD_HTTP_BAD_REQUEST, RPC_INVALID_REQUEST,
                             "a session cannot keep such long lists of tools: name toolsets, or send the "
                             "lists with each request");
    pa_text_free(&wishes);
    return result;
}

/* ---- legacy, without one ---- */

static enum MHD_Result post_alone(http_request *request, const rpc_message *message, portkey_json *document)
{
    const char *fault = find_version_fault(request, NULL);
    const char *header = http_header(request, "mcp-protocol-version");
    http_stream *stream;

    if (fault != NULL)
        return refuse(request, message, RPC_INVALID_REQUEST, fault);
    stream = http_stream_new(request, NULL);
    if (stream == NULL)
        return MHD_NO;
    stream->own.negotiated = mcp_revision_named(header != NULL ? header : assumed);
    return serve(stream, document);
}

/* What is wrong with headers that no legacy client has to send, or NULL. They speak of each message of a batch. */
static const char *find_contradiction(http_request *request, portkey_value root)
{
    const char *mismatch = NULL;

    if (portkey_value_type(root) != PORTKEY_JSON_ARRAY)
        return http_compare_headers(request, root, false);
    PORTKEY_FOR_EACH (message, root)
        if (mismatch == NULL)
            mismatch = http_compare_headers(request, message, false);
    return mismatch;
}

static enum MHD_Result post_legacy(http_request *request, const rpc_message *message, portkey_json *document)
{
    const char *id = http_header(request, "mcp-session-id");
    const char *fault = find_contradiction(request, portkey_json_root(document));

    if (fault != NULL)
        return refuse_headers(request, message, fault);
    if (request->transport->options.is_stateless)
        return post_alone(request, message, document);
    if (id != NULL)
        return post_in_session(request, id, message, document);
    fault = find_version_fault(request, NULL);
    if (fault != NULL)
        return refuse(request, message, RPC_INVALID_REQUEST, fault);
    if (portkey_value_is(message->method, "initialize"))
        return initialize(request, document);
    return refuse(request, message, RPC_INVALID_REQUEST,
                  "the header Mcp-Session-Id is missing: initialize first, or say in params._meta which "
                  "revision the request is of");
}

/* ---- POST ---- */

static bool is_json(http_request *request)
{
    const char *type = http_header(request, "content-type");
    static const char json[] = "application/json";

    return type != NULL && strncasecmp(type, json, sizeof(json) - 1) == 0 &&
           strchr("; \t", type[sizeof(json) - 1]) != NULL;
}

static enum MHD_Result post_document(http_request *request, portkey_json *document)
{
    portkey_value root = portkey_json_root(document);
    rpc_message message = {.kind = RPC_INVALID};

    if (portkey_value_type(root) != PORTKEY_JSON_ARRAY)
        rpc_message_read(&message, root);
    return is_modern(http_header(request, "mcp-protocol-version"), root)
               ? post_modern(request, &message, document)
               : post_legacy(request, &message, document);
}

static enum MHD_Result refuse_large_batch(http_request *request)
{
    char complaint[160];

    (void)snprintf(
        complaint, sizeof(complaint),
        "nothing was done: each message of a batch is a request, and of these there may be %zu at once. "
        "Send fewer messages in each batch",
        http_largest_batch(request));
    return http_reply_error(request, MHD_HTTP_CONTENT_TOO_LARGE, HTTP_TOO_MANY, complaint);
}

/* One that is refused as a whole is one request. */
static enum MHD_Result post_counted(http_request *request, portkey_json *document)
{
    size_t count = portkey_value_type(portkey_json_root(document)) == PORTKEY_JSON_ARRAY
                       ? portkey_value_count(portkey_json_root(document))
                       : 1;

    if (count <= MCP_MAX_BATCH && count > http_largest_batch(request))
        return refuse_large_batch(request);
    if (count <= MCP_MAX_BATCH)
        http_enter_batch(request, count);
    if (request->is_entering)
        return http_request_suspend(request) ? MHD_YES : MHD_NO;
    return request->step == HTTP_STEP_IN ? post_document(request, document) : http_refuse_entry(request);
}

static enum MHD_Result post(http_request *request)
{
    portkey_json *document = NULL;
    portkey_error error;
    enum MHD_Result result;
    int code;

    if (!is_json(request))
        return http_refuse(request, MHD_HTTP_UNSUPPORTED_MEDIA_TYPE, "a message is sent as application/json",
                           NULL, NULL);
    code = rpc_parse(&document, request->body.data != NULL ? request->body.data : "", request->body.length,
                     &error);
    if (code != 0)
        return http_reply_error(request, MHD_HTTP_BAD_REQUEST, code, error.message);
    result = post_counted(request, document);
    portkey_json_free(document);
    return result;
}

/* ---- GET and DELETE, which only sessions have ---- */

static enum MHD_Result refuse_method(http_request *request, const char *allowed)
{
    return http_refuse(request, MHD_HTTP_METHOD_NOT_ALLOWED,
                       "messages are sent with POST; GET and DELETE belong to sessions", "Allow", allowed);
}

static enum MHD_Result get(http_request *request, http_session *session)
{
    const char *accepted = http_header(request, "accept");
    const char *last = http_header(request, "last-event-id");
    const char *excess = http_tenant_excess_of_streams(request->tenant);
    http_found found;
    http_stream *stream;

    if (accepted == NULL || strstr(accepted, "text/event-stream") == NULL)
        return http_refuse(request, MHD_HTTP_NOT_ACCEPTABLE, "GET opens a text/event-stream", NULL, NULL);
    if (excess != NULL)
        return http_reply_error(request, MHD_HTTP_SERVICE_UNAVAILABLE, HTTP_TOO_MANY, excess);
    if (last != NULL && request->transport->options.events != NULL)
        return http_resume(request, session, last);
    if (session->standalone != NULL && session->standalone->request != NULL)
        return http_refuse_reader(request, HTTP_FULL);
    found = http_others_lease(request, session, HTTP_STANDALONE);
    if (found != HTTP_FOUND)
        return http_refuse_reader(request, found);
    stream = http_stream_new(request, session);
    if (stream == NULL)
        return MHD_NO;
    memcpy(stream->lease, HTTP_STANDALONE, sizeof(HTTP_STANDALONE));
    http_stream_count(stream);
    http_stream_stand_alone(stream);
    return http_stream_reply(stream);
}

static enum MHD_Result end_session(http_request *request, http_session *session)
{
    http_found found = http_session_find_end(request, session);

    if (found != HTTP_FOUND)
        return refuse_session(request, found);
    http_session_delete(session);
    return http_reply(request, MHD_HTTP_OK, NULL, NULL);
}

static enum MHD_Result with_session(http_request *request,
                                    enum MHD_Result (*then)(http_request *, http_session *))
{
    const char *id = http_header(request, "mcp-session-id");
    http_session *session;
    http_found found;
    const char *fault;

    if (id == NULL)
        return refuse_method(request, "POST");
    found = http_session_find(request, id, &session);
    if (found != HTTP_FOUND)
        return refuse_session(request, found);
    fault = find_version_fault(request, &session->messages);
    return fault == NULL ? then(request, session)
                         : http_reply_error(request, MHD_HTTP_BAD_REQUEST, RPC_INVALID_REQUEST, fault);
}

enum MHD_Result http_endpoint(http_request *request, const char *method)
{
    if (strcmp(method, "POST") == 0)
        return post(request);
    if (strcmp(method, "GET") == 0)
        return with_session(request, get);
    return with_session(request, end_session);
}
