/* SPDX-License-Identifier: MIT */
#include "mcp/call_state.h"
#include "mcp/methods/list.h"
#include "mcp/methods/methods.h"
#include "mcp/result.h"
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

/* The resource that a subscription is about; NULL after refusing. */
static const char *subscription_uri(const mcp_request *request, size_t *length)
{
    if (request->session->catalog->type->can_subscribe != NULL)
        return mcp_string_param(request, "uri", length);
    mcp_refuse_method(request);
    return NULL;
}

void mcp_resources_subscribe(const mcp_request *request)
{
    const char *complaint;
    size_t length;
    const char *uri = subscription_uri(request, &length);
    int code;

    if (uri == NULL)
        return;
    code = mcp_subscriptions_add(&complaint, request->session, uri, length);
    if (code == 0)
        mcp_answer_empty(request);
    else
        mcp_request_error(request, code, complaint);
}

void mcp_resources_unsubscribe(const mcp_request *request)
{
    size_t length;
    const char *uri = subscription_uri(request, &length);

    if (uri == NULL)
        return;
    mcp_subscriptions_remove(request->session, uri, length);
    mcp_answer_empty(request);
}
