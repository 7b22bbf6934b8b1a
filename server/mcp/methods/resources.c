/* SPDX-License-Identifier: MIT */
#include "mcp/call_state.h"
#include "mcp/methods/list.h"
#include "mcp/methods/methods.h"
#include "mcp/session.h"

void mcp_resources_list(const mcp_request *request)
{
    mcp_answer_list(request, "resources", request->session->catalog->type->list_resources);
}

void mcp_resource_templates_list(const mcp_request *request)
{
    mcp_answer_list(request, "resourceTemplates", request->session->catalog->type->list_templates);
}

void mcp_resources_read(const mcp_request *request)
{
    mcp_catalog *catalog = request->session->catalog;
    const char *uri;
    size_t length;
    mcp_call *call;

    if (catalog->type->read_resource == NULL) {
        mcp_refuse_method(request);
        return;
    }
    uri = mcp_string_param(request, "uri", &length);
    if (uri == NULL)
        return;
    call = mcp_call_begin(request);
    if (call != NULL)
        catalog->type->read_resource(catalog, uri, length, call);
}

/* ---- legacy subscriptions ---- */

static void change_subscription(const mcp_request *request,
                                const char *(*change)(mcp_session *session, const char *uri, size_t length))
{
    const char *complaint;
    const char *uri;
    size_t length;
    rpc_answer answer;

    if (request->session->catalog->type->can_subscribe == NULL) {
        mcp_refuse_method(request);
        return;
    }
    uri = mcp_string_param(request, "uri", &length);
    if (uri == NULL)
        return;
    complaint = change(request->session, uri, length);
    if (complaint != NULL) {
        mcp_request_error(request, RPC_INVALID_PARAMS, complaint);
        return;
    }
    mcp_begin_request_result(&answer, request);
    mcp_end_result(&answer);
}

void mcp_resources_subscribe(const mcp_request *request)
{
    change_subscription(request, mcp_subscriptions_add);
}

void mcp_resources_unsubscribe(const mcp_request *request)
{
    change_subscription(request, mcp_subscriptions_remove);
}
