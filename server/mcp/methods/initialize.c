/* SPDX-License-Identifier: MIT */
#include "mcp/capabilities.h"
#include "mcp/methods/methods.h"
#include "mcp/server_info.h"
#include "mcp/session.h"

/*
 * The revision asked for if it has an initialize, else our newest that has:
 * clients that get a stateless revision in answer to initialize give up. A
 * second initialize negotiates anew.
 */
void mcp_initialize(const mcp_request *request)
{
    portkey_value wanted = portkey_value_member(request->params, "protocolVersion");
    const mcp_revision *revision = mcp_revision_find(wanted);
    rpc_answer answer;

    if (request->in_batch) {
        mcp_request_error(request, RPC_INVALID_REQUEST, "initialize must not be part of a batch");
        return;
    }
    if (portkey_value_type(wanted) != PORTKEY_JSON_STRING) {
        mcp_request_error(request, RPC_INVALID_PARAMS, "initialize needs params.protocolVersion, a string");
        return;
    }
    if (revision == NULL || revision->era != MCP_LEGACY)
        revision = mcp_revision_newest_legacy();
    request->session->negotiated = revision;
    request->session->capabilities =
        mcp_capabilities_read(portkey_value_member(request->params, "capabilities"));
    /* Whatever it declares: the revision has no such request. */
    if (!revision->has_elicitation)
        request->session->capabilities &= ~(unsigned)MCP_CAN_ELICIT;

    mcp_begin_result(&answer, request->session, revision, "complete", request->output, request->id, false);
    mcp_append_string_member(answer.text, "protocolVersion", revision->name);
    mcp_append_member(answer.text, "serverInfo");
    mcp_append_implementation(&answer, request->session, revision);
    mcp_append_offer(&answer, request->session, revision);
    mcp_end_result(&answer);
}
