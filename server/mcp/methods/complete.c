/* SPDX-License-Identifier: MIT */
#include "mcp/call_state.h"
#include "mcp/methods/list.h"
#include "mcp/methods/methods.h"
#include "mcp/session.h"

static bool is_string(portkey_value value)
{
    return portkey_value_type(value) == PORTKEY_JSON_STRING;
}

/* What is wrong with the params, or NULL with *what filled in. */
static const char *read_params(mcp_completion *what, portkey_value params)
{
    portkey_value ref = portkey_value_member(params, "ref");
    portkey_value type = portkey_value_member(ref, "type");

    what->is_template = portkey_value_is(type, "ref/resource");
    what->ref = what->is_template ? portkey_value_member(ref, "uri") : portkey_value_member(ref, "name");
    what->argument = portkey_value_at(params, "/argument/name");
    what->value = portkey_value_at(params, "/argument/value");
    what->context = portkey_value_at(params, "/context/arguments");
    if (!what->is_template && !portkey_value_is(type, "ref/prompt"))
        return "params.ref.type must be \"ref/prompt\" or \"ref/resource\"";
    if (!is_string(what->ref))
        return what->is_template ? "params.ref.uri must be a string" : "params.ref.name must be a string";
    if (!is_string(what->argument) || !is_string(what->value))
        return "params.argument must have the strings \"name\" and \"value\"";
    return NULL;
}

void mcp_complete(const mcp_request *request)
{
    mcp_catalog *catalog = request->session->catalog;
    mcp_completion what;
    const char *complaint;
    mcp_call *call;

    if (catalog->type->complete == NULL) {
        mcp_refuse_method(request);
        return;
    }
    complaint = read_params(&what, request->params);
    if (complaint != NULL) {
        mcp_request_error(request, RPC_INVALID_PARAMS, complaint);
        return;
    }
    call = mcp_call_begin(request);
    if (call != NULL)
        catalog->type->complete(catalog, &what, call);
}
