/* SPDX-License-Identifier: MIT */
#include "mcp/call_state.h"
#include "mcp/methods/list.h"
#include "mcp/methods/methods.h"
#include "mcp/session.h"

void mcp_prompts_list(const mcp_request *request)
{
    mcp_answer_list(request, "prompts", request->session->catalog->type->list_prompts);
}

/* The protocol knows arguments of prompts as strings only. */
static bool are_strings(portkey_value arguments)
{
    PORTKEY_FOR_EACH (value, arguments)
        if (portkey_value_type(value) != PORTKEY_JSON_STRING)
            return false;
    return true;
}

void mcp_prompts_get(const mcp_request *request)
{
    mcp_catalog *catalog = request->session->catalog;
    portkey_value arguments = portkey_value_member(request->params, "arguments");
    portkey_json_type type = portkey_value_type(arguments);
    const char *name;
    size_t length;
    mcp_call *call;

    if (catalog->type->get_prompt == NULL) {
        mcp_refuse_method(request);
        return;
    }
    if ((type != PORTKEY_JSON_NONE && type != PORTKEY_JSON_OBJECT) || !are_strings(arguments)) {
        mcp_request_error(request, RPC_INVALID_PARAMS, "params.arguments must be an object of strings");
        return;
    }
    name = mcp_string_param(request, "name", &length);
    if (name == NULL)
        return;
    call = mcp_call_begin(request);
    if (call != NULL)
        catalog->type->get_prompt(catalog, name, length, arguments, call);
}
