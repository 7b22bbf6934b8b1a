/* SPDX-License-Identifier: MIT */
#include "mcp/methods.h"
#include "mcp/result.h"

/* One page: many clients never ask for a second. So no cursor is ours. */
void mcp_tools_list(const mcp_request *request)
{
    mcp_catalog *catalog = request->session->catalog;
    rpc_answer answer;

    if (portkey_value_type(portkey_value_get(request->params, "cursor", 6)) != PORTKEY_JSON_NONE) {
        mcp_request_error(request, RPC_INVALID_PARAMS, "unknown cursor: the list of tools is a single page");
        return;
    }
    mcp_begin_request_result(&answer, request);
    mcp_append_member(&answer, "tools");
    portkey_text_append_char(answer.text, '[');
    catalog->type->list_tools(catalog, answer.text);
    portkey_text_append_char(answer.text, ']');
    mcp_append_cache_hint(&answer, request->revision);
    mcp_end_result(&answer);
}

static const mcp_tool *find_tool(const mcp_request *request, portkey_value name)
{
    mcp_catalog *catalog = request->session->catalog;
    portkey_text complaint = PORTKEY_TEXT_INIT(1024);
    const mcp_tool *tool = NULL;
    size_t length;
    const char *bytes = portkey_value_string(name, &length);

    if (bytes == NULL) {
        mcp_request_error(request, RPC_INTERNAL_ERROR, "memory ran out");
        return NULL;
    }
    tool = catalog->type->find_tool(catalog, bytes, length, &complaint);
    if (tool == NULL)
        mcp_request_error(request, RPC_INVALID_PARAMS,
                          complaint.length > 0 && !portkey_text_failed(&complaint) ? complaint.data
                                                                                   : "unknown tool");
    portkey_text_free(&complaint);
    return tool;
}

void mcp_tools_call(const mcp_request *request)
{
    mcp_catalog *catalog = request->session->catalog;
    portkey_value name = portkey_value_get(request->params, "name", 4);
    portkey_value arguments = portkey_value_get(request->params, "arguments", 9);
    portkey_json_type arguments_type = portkey_value_type(arguments);
    const char *text = "{}";
    size_t length = 2;
    const mcp_tool *tool;
    mcp_call *call;

    if (portkey_value_type(name) != PORTKEY_JSON_STRING) {
        mcp_request_error(request, RPC_INVALID_PARAMS, "tools/call needs params.name, a string");
        return;
    }
    if (arguments_type != PORTKEY_JSON_NONE && arguments_type != PORTKEY_JSON_OBJECT) {
        mcp_request_error(request, RPC_INVALID_PARAMS, "params.arguments must be an object");
        return;
    }
    tool = find_tool(request, name);
    if (tool == NULL)
        return;
    if (arguments_type == PORTKEY_JSON_OBJECT)
        text = portkey_value_raw(arguments, &length);
    call = mcp_call_new(request);
    if (call == NULL) {
        mcp_request_error(request, RPC_INTERNAL_ERROR, "memory ran out");
        return;
    }
    catalog->type->call_tool(catalog, request, tool, text, length, call);
}
