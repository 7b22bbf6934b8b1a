/* SPDX-License-Identifier: MIT */
#include "mcp/methods/methods.h"
#include "mcp/server_info.h"
#include "mcp/session.h"

/*
 * The one result that tells all of the server in its _meta. The versions with
 * initialize are listed, too: a client that knows only those can then fall
 * back in place of giving up.
 */
void mcp_discover(const mcp_request *request)
{
    rpc_answer answer;

    rpc_begin_result(&answer, request->output, request->id, false);
    pa_text_append_char(answer.text, '{');
    mcp_append_string_member(answer.text, "resultType", "complete");
    mcp_append_member(answer.text, "_meta");
    pa_text_append_string(answer.text, "{\"io.modelcontextprotocol/serverInfo\":");
    mcp_append_implementation(&answer, request->session, request->revision);
    pa_text_append_char(answer.text, '}');
    mcp_append_member(answer.text, "supportedVersions");
    mcp_revision_append_names(answer.text);
    mcp_append_offer(&answer, request->session, request->revision);
    mcp_append_cache_hint(&answer, request->revision, MCP_LIST_TTL_MS, true);
    mcp_end_result(&answer);
}
