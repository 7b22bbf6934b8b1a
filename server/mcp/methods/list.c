/* SPDX-License-Identifier: MIT */
#include "mcp/methods/list.h"

#include <stdio.h>
#include <string.h>

#include "mcp/result.h"
#include "mcp/session.h"

void mcp_refuse_method(const mcp_request *request)
{
    mcp_request_error(request, RPC_METHOD_NOT_FOUND, "unknown method");
}

/* One page: many clients never ask for a second. So no cursor is ours. */
void mcp_answer_list(const mcp_request *request, const char *name, mcp_list_writer *writer)
{
    rpc_answer answer;

    if (writer == NULL) {
        mcp_refuse_method(request);
        return;
    }
    if (portkey_value_exists(portkey_value_member(request->params, "cursor"))) {
        mcp_request_error(request, RPC_INVALID_PARAMS, "unknown cursor: the list is a single page");
        return;
    }
    mcp_begin_request_result(&answer, request);
    mcp_append_member(answer.text, name);
    pa_text_append_char(answer.text, '[');
    writer(request->session->catalog, answer.text);
    pa_text_append_char(answer.text, ']');
    mcp_append_cache_hint(&answer, request->revision, MCP_LIST_TTL_MS, true);
    mcp_end_result(&answer);
}

const char *mcp_string_param(const mcp_request *request, const char *name, size_t *length)
{
    portkey_value value = portkey_value_get(request->params, name, strlen(name));
    const char *bytes;
    char complaint[64];

    if (portkey_value_type(value) != PORTKEY_JSON_STRING) {
        (void)snprintf(complaint, sizeof(complaint), "params.%s must be a string", name);
        mcp_request_error(request, RPC_INVALID_PARAMS, complaint);
        return NULL;
    }
    bytes = portkey_value_string(value, length);
    if (bytes == NULL)
        mcp_request_error(request, RPC_INTERNAL_ERROR, "memory ran out");
    return bytes;
}
