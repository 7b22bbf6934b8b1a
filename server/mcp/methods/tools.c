/* SPDX-License-Identifier: MIT */
#include "mcp/call_state.h"
#include "mcp/methods/list.h"
#include "mcp/methods/methods.h"
#include "mcp/session.h"

void mcp_tools_list(const mcp_request *request)
{
    mcp_answer_list(request, "tools", request->session->catalog->type->list_tools);
}

static const mcp_tool *find_tool(const mcp_request *request)
{
    mcp_catalog *catalog = request->session->catalog;
    pa_text complaint = PA_TEXT_INIT(1024);
    const mcp_tool *tool = NULL;
    size_t length;
    const char *name = mcp_string_param(request, "name", &length);

    if (name == NULL)
        return NULL;
    tool = catalog->type->find_tool(catalog, name, length, &complaint);
    if (tool == NULL)
        mcp_request_error(request, RPC_INVALID_PARAMS,
                          complaint.length > 0 && !pa_text_failed(&complaint) ? complaint.data
                                                                              : "unknown tool");
    pa_text_free(&complaint);
    return tool;
}

void mcp_tools_call(const mcp_request *request)
{
    mcp_catalog *catalog = request->session->catalog;
    portkey_value arguments = portkey_value_member(request->params, "arguments");
    portkey_json_type type = portkey_value_type(arguments);
    const char *text = "{}";
    size_t length = 2;
    const mcp_tool *tool;
    mcp_call *call;

    if (catalog->type->call_tool == NULL) {
        mcp_refuse_method(request);
        return;
    }
    if (type != PORTKEY_JSON_NONE && type != PORTKEY_JSON_OBJECT) {
        mcp_request_error(request, RPC_INVALID_PARAMS, "params.arguments must be an object");
        return;
    }
    tool = find_tool(request);
    if (tool == NULL)
        return;
    if (type == PORTKEY_JSON_OBJECT)
        text = portkey_value_raw(arguments, &length);
    call = mcp_call_begin(request);
    if (call != NULL)
        catalog->type->call_tool(catalog, tool, text, length, call);
}
