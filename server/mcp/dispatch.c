/* SPDX-License-Identifier: MIT */
/*
 * From a line to the method that answers it.
 *
 * The era is decided request by request, by what the request says of itself,
 * and never pinned to the connection: there are clients that probe with a
 * modern request and then go on with initialize on the same pipe.
 */
#include <string.h>

#include "mcp/dispatch.h"

#include "mcp/ask/resume.h"
#include "mcp/call_state.h"
#include "mcp/envelope.h"
#include "mcp/methods/methods.h"
#include "mcp/result.h"
#include "mcp/session.h"
#include "rpc/batch.h"

/* A batch is executed at once, past the transport's cap on calls in flight; this bounds by how much. */
enum { MAX_BATCH = 256 };

static const struct method {
    const char *name;
    unsigned eras; /* enum mcp_era */
    void (*run)(const mcp_request *request);
} methods[] = {
    {"tools/call", MCP_LEGACY | MCP_MODERN, mcp_tools_call},
    {"tools/list", MCP_LEGACY | MCP_MODERN, mcp_tools_list},
    {"resources/list", MCP_LEGACY | MCP_MODERN, mcp_resources_list},
    {"resources/templates/list", MCP_LEGACY | MCP_MODERN, mcp_resource_templates_list},
    {"resources/read", MCP_LEGACY | MCP_MODERN, mcp_resources_read},
    {"prompts/list", MCP_LEGACY | MCP_MODERN, mcp_prompts_list},
    {"prompts/get", MCP_LEGACY | MCP_MODERN, mcp_prompts_get},
    {"completion/complete", MCP_LEGACY | MCP_MODERN, mcp_complete},
    {"subscriptions/listen", MCP_MODERN, mcp_listen},
    {"server/discover", MCP_MODERN, mcp_discover},
    {"initialize", MCP_LEGACY, mcp_initialize},
    {"ping", MCP_LEGACY, mcp_ping},
    {"logging/setLevel", MCP_LEGACY, mcp_set_log_level},
    {"resources/subscribe", MCP_LEGACY, mcp_resources_subscribe},
    {"resources/unsubscribe", MCP_LEGACY, mcp_resources_unsubscribe},
};

static const struct method *find_method(portkey_value name)
{
    for (size_t i = 0; i < sizeof(methods) / sizeof(methods[0]); i++)
        if (portkey_value_equals_string(name, methods[i].name, strlen(methods[i].name)))
            return &methods[i];
    return NULL;
}

static void dispatch_request(mcp_request *request, portkey_value name)
{
    const struct method *method = find_method(name);
    /* A method that legacy clients do not have is asked for by a modern one, even if it forgot to say so. */
    bool is_modern = request->session->is_stateless || mcp_claims_modern(request->meta) ||
                     (method != NULL && method->eras == MCP_MODERN);

    if (is_modern && !mcp_check_envelope(request))
        return;
    if (!is_modern) {
        request->revision = request->session->negotiated != NULL ? request->session->negotiated
                                                                 : mcp_revision_newest_legacy();
        request->capabilities = request->session->capabilities;
    }
    if (method == NULL || !(method->eras & (unsigned)request->revision->era)) {
        mcp_request_error(request, RPC_METHOD_NOT_FOUND, "unknown method");
        return;
    }
    request->method = method->name;
    method->run(request);
}

void mcp_dispatch_again(mcp_call *call)
{
    portkey_value params = mcp_call_params(call);
    mcp_request request = {
        .session = call->session,
        .output = call->output,
        .id = mcp_call_id(call),
        .method = call->method,
        .revision = call->revision,
        .params = params,
        .meta = mcp_meta_of(params),
        .capabilities = call->capabilities,
        .resumed = call,
    };

    if (!mcp_call_has_params(call)) {
        mcp_call_fail(call, RPC_INTERNAL_ERROR, "memory ran out");
        return;
    }
    /* The call may be gone once its method ran. */
    for (size_t i = 0; i < sizeof(methods) / sizeof(methods[0]); i++)
        if (methods[i].name == request.method) {
            methods[i].run(&request);
            return;
        }
}

static void dispatch(mcp_session *session, rpc_output *output, const rpc_message *message, bool in_batch)
{
    mcp_request request = {
        .session = session,
        .output = output,
        .id = message->id,
        .params = message->params,
        .in_batch = in_batch,
    };

    switch (message->kind) {
    case RPC_REQUEST:
        request.meta = mcp_meta_of(message->params);
        dispatch_request(&request, message->method);
        break;
    case RPC_NOTIFICATION:
        if (portkey_value_is(message->method, "notifications/cancelled"))
            mcp_cancelled(session, message->params);
        break;
    case RPC_INVALID:
        if (message->id.raw != NULL)
            rpc_error(output, message->id, false, message->code, message->complaint);
        else
            mcp_session_refuse(session, output, message->code, message->complaint);
        break;
    case RPC_RESPONSE: mcp_resume_by_response(session, message); break;
    case RPC_IGNORED: break;
    }
}

/* What is wrong with a batch as a whole, or NULL. */
static const char *batch_complaint(const mcp_session *session, portkey_value elements)
{
    if (session->negotiated == NULL || !session->negotiated->has_batches)
        return "batches exist only in protocol version 2025-03-26, which was not negotiated";
    if (portkey_value_count(elements) == 0)
        return "the batch is empty";
    if (portkey_value_count(elements) > MAX_BATCH)
        return "a batch may have at most 256 messages";
    PORTKEY_FOR_EACH (element, elements)
        if (mcp_claims_modern(mcp_meta_of(portkey_value_member(element, "params"))))
            return "a batch may not hold requests of protocol version 2026-07-28";
    return NULL;
}

static void receive_batch(mcp_session *session, portkey_value elements)
{
    rpc_output *output = session->output;
    const char *complaint = batch_complaint(session, elements);
    rpc_output *batch = complaint == NULL ? rpc_batch_new(output, portkey_value_count(elements)) : NULL;

    if (batch == NULL) {
        mcp_session_refuse(session, output, complaint != NULL ? RPC_INVALID_REQUEST : RPC_INTERNAL_ERROR,
                           complaint != NULL ? complaint : "memory ran out");
        return;
    }
    PORTKEY_FOR_EACH (element, elements) {
        rpc_message message;

        rpc_message_read(&message, element);
        dispatch(session, batch, &message, true);
    }
    rpc_batch_all_read(batch);
}

static bool is_blank(const char *line, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r')
            return false;
    return true;
}

void mcp_session_receive(mcp_session *session, const char *line, size_t length)
{
    portkey_json *document = NULL;
    portkey_error error;
    int code;

    if (is_blank(line, length))
        return;
    code = rpc_parse(&document, line, length, &error);
    if (code != 0) {
        mcp_session_refuse(session, session->output, code, error.message);
        return;
    }
    if (portkey_value_type(portkey_json_root(document)) == PORTKEY_JSON_ARRAY) {
        receive_batch(session, portkey_json_root(document));
    } else {
        rpc_message message;

        rpc_message_read(&message, portkey_json_root(document));
        dispatch(session, session->output, &message, false);
    }
    portkey_json_free(document);
}
