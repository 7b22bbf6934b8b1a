/* SPDX-License-Identifier: MIT */
#include "mcp/result.h"

#include "mcp/call.h"
#include "mcp/session.h"

void mcp_append_server(pa_text *text, const mcp_session *session)
{
    const mcp_identity *identity = &session->catalog->identity;

    mcp_append_member(text, "io.modelcontextprotocol/serverInfo");
    pa_text_append_char(text, '{');
    mcp_append_string_member(text, "name", identity->name);
    mcp_append_string_member(text, "version", identity->version);
    if (identity->title != NULL)
        mcp_append_string_member(text, "title", identity->title);
    pa_text_append_char(text, '}');
}

static void append_common_members(rpc_answer *answer, const mcp_session *session,
                                  const mcp_revision *revision, const char *type)
{
    pa_text_append_char(answer->text, '{');
    if (revision->era != MCP_MODERN)
        return;
    mcp_append_string_member(answer->text, "resultType", type);
    mcp_append_member(answer->text, "_meta");
    pa_text_append_char(answer->text, '{');
    mcp_append_server(answer->text, session);
    pa_text_append_char(answer->text, '}');
}

void mcp_begin_result(rpc_answer *answer, const mcp_session *session, const mcp_revision *revision,
                      const char *type, rpc_output *output, rpc_id id, bool promised)
{
    rpc_begin_result(answer, output, id, promised);
    append_common_members(answer, session, revision, type);
}

void mcp_restart_result(rpc_answer *answer, const mcp_session *session, const mcp_revision *revision)
{
    rpc_restart_result(answer);
    append_common_members(answer, session, revision, "complete");
}

void mcp_append_cache_hint(rpc_answer *answer, const mcp_revision *revision, unsigned ttl_ms, bool is_public)
{
    if (revision->era != MCP_MODERN)
        return;
    mcp_append_member(answer->text, "ttlMs");
    pa_text_append_integer(answer->text, ttl_ms);
    mcp_append_string_member(answer->text, "cacheScope", is_public ? "public" : "private");
}

void mcp_end_result(rpc_answer *answer)
{
    pa_text_append_char(answer->text, '}');
    rpc_end(answer);
}

void mcp_begin_request_result(rpc_answer *answer, const mcp_request *request)
{
    mcp_begin_result(answer, request->session, request->revision, "complete", request->output, request->id,
                     false);
}

void mcp_answer_empty(const mcp_request *request)
{
    rpc_answer answer;

    mcp_begin_request_result(&answer, request);
    mcp_end_result(&answer);
}

void mcp_request_error(const mcp_request *request, int code, const char *message)
{
    if (request->resumed != NULL)
        mcp_call_fail(request->resumed, code, message);
    else
        rpc_error(request->output, request->id, false, code, message);
}
