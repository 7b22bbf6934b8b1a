/* SPDX-License-Identifier: MIT */
/*
 * From a message to the method that serves it, and from what the method noted
 * to an answer.
 *
 * The era is decided request by request, by what the request says of itself,
 * and never pinned to the session: there are clients that probe with a modern
 * request and then go on with initialize on the same pipe.
 */
#include <string.h>

#include "mcp/ask/ask.h"
#include "mcp/end.h"
#include "mcp/methods.h"
#include "mcp/session.h"
#include "rpc/batch.h"
#include "rpc/outline.h"

enum {
    MAX_EXCHANGES = 1024,           /* in flight, of all sessions */
    MAX_WEIGHT = 128 * 1024 * 1024, /* of these together: 64 MiB of params, each twice, and their values */
    MAX_OPEN_BATCHES = 16,          /* of a session; each may keep 8 MiB of answers until its last is there */
    UNSUPPORTED_PROTOCOL_VERSION = -32022,
    MAX_VERSION = 64, /* bytes; a longer one is no version, and is not repeated in an answer */
};

static const char protocol_version[] = "io.modelcontextprotocol/protocolVersion";
static const char client_capabilities[] = "io.modelcontextprotocol/clientCapabilities";
static const char log_level[] = "io.modelcontextprotocol/logLevel";

static const struct mcp_method {
    const char *name;
    unsigned eras; /* enum mcp_era */
    enum {
        BRIEF,       /* it ends at once with a short answer, and is never refused */
        MAY_BE_LONG, /* refused while too much waits to be sent */
        MAY_WAIT,    /* for the API, or the user: refused under too much load as well */
    } effort;
    bool (*run)(mcp_exchange *exchange);
} methods[] = {
    {"tools/call", MCP_LEGACY | MCP_MODERN, MAY_WAIT, mcp_tools_call},
    {"tools/list", MCP_LEGACY | MCP_MODERN, MAY_BE_LONG, mcp_tools_list},
    {"resources/list", MCP_LEGACY | MCP_MODERN, MAY_BE_LONG, mcp_resources_list},
    {"resources/templates/list", MCP_LEGACY | MCP_MODERN, MAY_BE_LONG, mcp_resource_templates_list},
    {"resources/read", MCP_LEGACY | MCP_MODERN, MAY_WAIT, mcp_resources_read},
    {"prompts/list", MCP_LEGACY | MCP_MODERN, MAY_BE_LONG, mcp_prompts_list},
    {"prompts/get", MCP_LEGACY | MCP_MODERN, MAY_WAIT, mcp_prompts_get},
    {"completion/complete", MCP_LEGACY | MCP_MODERN, MAY_WAIT, mcp_complete},
    {"subscriptions/listen", MCP_MODERN, BRIEF, mcp_listen},
    {"server/discover", MCP_MODERN, BRIEF, mcp_discover},
    {"initialize", MCP_LEGACY, BRIEF, mcp_initialize},
    {"ping", MCP_LEGACY, BRIEF, mcp_ping},
    {"logging/setLevel", MCP_LEGACY, BRIEF, mcp_set_log_level},
    {"resources/subscribe", MCP_LEGACY, BRIEF, mcp_resources_subscribe},
    {"resources/unsubscribe", MCP_LEGACY, BRIEF, mcp_resources_unsubscribe},
};

/* A name that is no method finds one that no era has. */
static const struct mcp_method *find_method(portkey_value name)
{
    static const struct mcp_method unknown = {.name = ""};

    for (size_t i = 0; i < sizeof(methods) / sizeof(methods[0]); i++)
        if (portkey_value_is(name, methods[i].name))
            return &methods[i];
    return &unknown;
}

const char *mcp_exchange_method(const mcp_exchange *exchange)
{
    return exchange->method->name;
}

/* ---- the era, and what a modern request must say about itself ---- */

/* Whether the _meta is that of a client that speaks without a session, however incomplete. */
static bool claims_modern(portkey_value meta)
{
    return portkey_value_exists(portkey_value_member(meta, protocol_version)) ||
           portkey_value_exists(portkey_value_member(meta, client_capabilities));
}

static bool fail_version(mcp_exchange *exchange, portkey_value version)
{
    pa_writer data = pa_write_to(&exchange->fault.data);
    size_t length;
    const char *requested = portkey_value_string(version, &length);

    pa_begin_object(&data);
    mcp_revision_write_names(pa_member(&data, "supported"));
    /* As text of its own, not as it was written: an escape may stand for half a character. */
    pa_write_string(pa_member(&data, "requested"), requested != NULL ? requested : "",
                    requested != NULL ? length : 0);
    pa_end(&data);
    return mcp_fail(exchange, UNSUPPORTED_PROTOCOL_VERSION, "unsupported protocol version");
}

static bool take_modern_envelope(mcp_exchange *exchange, portkey_value meta)
{
    portkey_value version = portkey_value_member(meta, protocol_version);
    portkey_value capabilities = portkey_value_member(meta, client_capabilities);
    portkey_value level = portkey_value_member(meta, log_level);
    size_t version_length = 0;

    (void)portkey_value_raw(version, &version_length);
    if (portkey_value_type(version) != PORTKEY_JSON_STRING || version_length > MAX_VERSION)
        return mcp_fail(exchange, RPC_INVALID_PARAMS, "params._meta needs \"%s\", a string",
                        protocol_version);
    if (portkey_value_type(capabilities) != PORTKEY_JSON_OBJECT)
        return mcp_fail(exchange, RPC_INVALID_PARAMS, "params._meta needs \"%s\", an object",
                        client_capabilities);
    if (portkey_value_exists(level) && mcp_log_level_read(level) == MCP_LOG_UNKNOWN)
        return mcp_fail(exchange, RPC_INVALID_PARAMS, "params._meta has an unknown \"%s\"", log_level);
    exchange->revision = mcp_revision_find(version);
    if (exchange->revision == NULL || exchange->revision->era != MCP_MODERN)
        return fail_version(exchange, version);
    exchange->capabilities = mcp_capabilities_read(capabilities);
    exchange->log_level = portkey_value_exists(level) ? mcp_log_level_read(level) : MCP_LOG_NOTHING;
    return true;
}

static bool take_session(mcp_exchange *exchange)
{
    const mcp_session *session = exchange->session;

    exchange->revision = session->negotiated != NULL ? session->negotiated : mcp_revision_newest_legacy();
    exchange->capabilities = session->capabilities;
    exchange->log_level = session->log_level;
    return true;
}

/* Settles the revision and what the client can do. */
static bool identify(mcp_exchange *exchange)
{
    portkey_value meta = mcp_exchange_meta(exchange);
    /* A modern-only method implies a modern request, even if _meta is missing. */
    bool is_modern =
        exchange->session->is_stateless || claims_modern(meta) || exchange->method->eras == MCP_MODERN;

    return is_modern ? take_modern_envelope(exchange, meta) : take_session(exchange);
}

/* ---- one request ---- */

static bool run_method(mcp_exchange *exchange)
{
    exchange->asker = 0;
    return exchange->method->run(exchange);
}

static bool has_quarter(const mcp_share *share)
{
    return share != NULL && (share->load.exchanges > MAX_EXCHANGES / 4 || share->load.bytes > MAX_WEIGHT / 4);
}

/* Why the exchange, which is in flight already, must not wait as well; NULL: it may. */
static const char *overload(const mcp_exchange *exchange)
{
    const mcp_load *load = &exchange->session->server->load;

    if (has_quarter(exchange->principal->share))
        return "nothing was done: a quarter of all calls that can be in flight are of this key already. Call again "
               "once some of them have ended";
    if (has_quarter(exchange->principal->origin))
        return "nothing was done: a quarter of all calls that can be in flight are of this address already. Call "
               "again once some of them have ended";
    if (load->exchanges > MAX_EXCHANGES)
        return "nothing was done: 1,024 calls are in flight already. Call again once some of them have ended, "
               "or cancel some";
    if (load->bytes > MAX_WEIGHT)
        return "nothing was done: the calls in flight hold 64 MiB of params, or of what was made of them, already. "
               "Call again once some of them have ended, or cancel some";
    if (exchange->answers != exchange->stream && exchange->session->open_batches > MAX_OPEN_BATCHES)
        return "nothing was done: 16 batches wait for their last response already. Call again once one of "
               "them has ended";
    return NULL;
}

/* How much is held by whom. */
static const char *unread_of(const mcp_exchange *exchange)
{
    const mcp_share *share = exchange->principal->share;

    if (exchange->session->server->load.unsent > MCP_MAX_UNSENT)
        return "64 MiB";
    return share != NULL && share->load.unsent > MCP_MAX_UNSENT / 4 ? "16 MiB for this key"
                                                                    : "16 MiB for this address";
}

/* Clients that do not read their answers must not fill the memory. */
static bool refuse_unread(mcp_exchange *exchange)
{
    return mcp_fail(
        exchange, MCP_UNAVAILABLE,
        "nothing was done: answers that clients have not read hold %s already. Read them, and ask again "
        "then",
        unread_of(exchange));
}

static bool serve(mcp_exchange *exchange)
{
    const char *complaint;

    if (!identify(exchange))
        return false;
    if (!(exchange->method->eras & (unsigned)exchange->revision->era))
        return mcp_fail_method(exchange);
    if (exchange->method->effort != BRIEF &&
        mcp_server_holds_more(exchange->session->server, exchange->principal, MCP_MAX_UNSENT))
        return refuse_unread(exchange);
    complaint = exchange->method->effort == MAY_WAIT ? overload(exchange) : NULL;
    if (complaint != NULL)
        return mcp_refuse(exchange, complaint);
    switch (exchange->revision->era == MCP_MODERN ? mcp_take_inputs(exchange) : MCP_TAKEN) {
    case MCP_TAKEN: return run_method(exchange);
    case MCP_TAKEN_LATER: return true;
    case MCP_NOT_TAKEN: break;
    }
    return false;
}

/* A function of the catalog returned false and noted nothing. That is its fault, but the client must not wait. */
static void end_unexplained(mcp_exchange *exchange)
{
    (void)mcp_fail(exchange, RPC_INTERNAL_ERROR, "internal error: the request was stopped without a reason");
    mcp_end_fault(exchange);
}

void mcp_settle(mcp_exchange *exchange)
{
    if (exchange->fault.code != 0)
        mcp_end_fault(exchange);
    else if (exchange->asked.requests.length > 0)
        mcp_end_asking(exchange);
    else if (exchange->asked.count == 0)
        end_unexplained(exchange);
    /* Else a legacy client was asked, and the exchange waits for its answer. */
}

void mcp_dispatch_again(mcp_exchange *exchange)
{
    if (!run_method(exchange))
        mcp_settle(exchange);
}

static void dispatch_request(const mcp_arrival *arrival)
{
    mcp_exchange *exchange = mcp_exchange_new(arrival);

    if (exchange == NULL) {
        rpc_refuse(arrival->answers, arrival->message->id, RPC_INTERNAL_ERROR, "out of memory");
        return;
    }
    exchange->method = find_method(arrival->message->method);
    if (!serve(exchange))
        mcp_settle(exchange);
}

/* ---- one message ---- */

static void dispatch_notification(mcp_session *session, const rpc_message *message)
{
    /* Cancelling what is unknown or done is no error: the notification and the answer may have crossed. */
    if (portkey_value_is(message->method, "notifications/cancelled"))
        mcp_session_cancel(session, rpc_id_read(portkey_value_member(message->params, "requestId")));
}

static void dispatch(const mcp_arrival *arrival)
{
    const rpc_message *message = arrival->message;

    switch (message->kind) {
    case RPC_REQUEST: dispatch_request(arrival); break;
    case RPC_NOTIFICATION: dispatch_notification(arrival->session, message); break;
    case RPC_RESPONSE: mcp_receive_response(arrival->session, message); break;
    case RPC_INVALID:
        if (message->id.raw != NULL)
            rpc_refuse(arrival->answers, message->id, message->code, message->complaint);
        else
            mcp_session_refuse(arrival->session, arrival->answers, message->code, message->complaint);
        break;
    case RPC_IGNORED: break;
    }
}

/* ---- batches ---- */

/* What is wrong with a batch as a whole, or NULL. */
static const char *batch_complaint(const mcp_session *session, portkey_value elements)
{
    if (session->negotiated == NULL || !session->negotiated->has_batches)
        return "batches exist only in protocol version 2025-03-26, which was not negotiated";
    if (portkey_value_count(elements) == 0)
        return "the batch is empty";
    if (portkey_value_count(elements) > MCP_MAX_BATCH)
        return "a batch may have at most 256 messages";
    PORTKEY_FOR_EACH (element, elements)
        if (claims_modern(portkey_value_at(element, "/params/_meta")))
            return "a batch may not hold requests of protocol version 2026-07-28";
    return NULL;
}

static void receive_batch(mcp_session *session, const mcp_principal *principal, rpc_stream *stream,
                          portkey_value elements)
{
    const char *complaint = batch_complaint(session, elements);
    rpc_stream *batch = complaint == NULL
                            ? rpc_batch_new(stream, portkey_value_count(elements), &session->open_batches,
                                            mcp_server_held(session->server, principal))
                            : NULL;

    if (batch == NULL) {
        mcp_session_refuse(session, stream, complaint != NULL ? RPC_INVALID_REQUEST : RPC_INTERNAL_ERROR,
                           complaint != NULL ? complaint : "out of memory");
        return;
    }
    PORTKEY_FOR_EACH (element, elements) {
        rpc_message message;

        rpc_message_read(&message, element);
        if (message.kind != RPC_REQUEST || !rpc_batch_refuse(batch, message.id))
            dispatch(&(mcp_arrival){session, principal, stream, batch, &message});
    }
    rpc_batch_all_read(batch);
}

/* ---- receiving ---- */

static bool is_blank(const char *line, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r')
            return false;
    return true;
}

/*
 * Answers a line that could not be read. Without memory its id is looked for in
 * another way. A response that is lost must not leave our question open, which
 * would keep a call waiting for ever.
 */
static void refuse_line(mcp_session *session, rpc_stream *stream, const char *line, size_t length, int code,
                        const char *message)
{
    rpc_outline outline = rpc_outline_read(line, length);
    bool is_response = outline.id.raw != NULL && !outline.has_method;

    if (is_response)
        mcp_receive_response(session, &(rpc_message){.kind = RPC_RESPONSE, .id = outline.id});
    if (code != RPC_INTERNAL_ERROR || outline.id.raw == NULL)
        mcp_session_refuse(session, stream, code, message);
    else if (!is_response)
        rpc_refuse(stream, outline.id, code, message);
}

/* Makes exchanges in flight use their own copy of the params. */
static void forget_message(mcp_session *session)
{
    for (pa_link *link = session->exchanges.last; link != NULL; link = link->previous) {
        mcp_exchange *exchange = (mcp_exchange *)link;

        if (exchange->is_dispatched)
            break;
        exchange->is_dispatched = true;
    }
}

void mcp_session_take(mcp_session *session, const mcp_principal *principal, rpc_stream *stream,
                      portkey_json *document)
{
    portkey_value root = portkey_json_root(document);
    rpc_message message;

    if (portkey_value_type(root) == PORTKEY_JSON_ARRAY) {
        receive_batch(session, principal, stream, root);
    } else {
        rpc_message_read(&message, root);
        dispatch(&(mcp_arrival){session, principal, stream, stream, &message});
    }
    forget_message(session);
}

void mcp_session_receive(mcp_session *session, rpc_stream *stream, const char *line, size_t length)
{
    portkey_json *document = NULL;
    portkey_error error;
    int code;

    if (is_blank(line, length))
        return;
    code = rpc_parse(&document, line, length, &error);
    if (code != 0) {
        refuse_line(session, stream, line, length, code, error.message);
        return;
    }
    mcp_session_take(session, session->principal, stream, document);
    portkey_json_free(document);
}
