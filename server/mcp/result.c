/* SPDX-License-Identifier: MIT */
#include "mcp/result.h"

#include <string.h>

/* What we list depends on nothing but how the process was started. */
enum { TTL_MS = 60 * 60 * 1000 };

static void append_common_members(rpc_answer *answer, const mcp_session *session,
                                  const mcp_revision *revision)
{
    const mcp_identity *identity = &session->catalog->identity;

    portkey_text_append_char(answer->text, '{');
    if (revision->era != MCP_MODERN)
        return;
    mcp_append_string_member(answer, "resultType", "complete");
    /* Of the server only what must be told with every result: server/discover tells the rest. */
    mcp_append_member(answer, "_meta");
    portkey_text_append_string(answer->text, "{\"io.modelcontextprotocol/serverInfo\":{");
    mcp_append_string_member(answer, "name", identity->name);
    mcp_append_string_member(answer, "version", identity->version);
    if (identity->title != NULL)
        mcp_append_string_member(answer, "title", identity->title);
    portkey_text_append_string(answer->text, "}}");
}

void mcp_begin_result(rpc_answer *answer, const mcp_session *session, const mcp_revision *revision,
                      rpc_output *output, rpc_id id, bool promised)
{
    rpc_begin_result(answer, output, id, promised);
    append_common_members(answer, session, revision);
}

void mcp_restart_result(rpc_answer *answer, const mcp_session *session, const mcp_revision *revision)
{
    rpc_restart_result(answer);
    append_common_members(answer, session, revision);
}

void mcp_append_member(rpc_answer *answer, const char *key)
{
    portkey_text *text = answer->text;

    if (text->length > 0 && text->data[text->length - 1] != '{')
        portkey_text_append_char(text, ',');
    portkey_text_append_json_string(text, key, strlen(key));
    portkey_text_append_char(text, ':');
}

void mcp_append_string_member(rpc_answer *answer, const char *key, const char *value)
{
    mcp_append_member(answer, key);
    portkey_text_append_json_string(answer->text, value, strlen(value));
}

void mcp_append_cache_hint(rpc_answer *answer, const mcp_revision *revision)
{
    if (revision->era != MCP_MODERN)
        return;
    mcp_append_member(answer, "ttlMs");
    portkey_text_append_integer(answer->text, TTL_MS);
    /* The same for every user of this server: no answer so marked depends on who asks. */
    mcp_append_string_member(answer, "cacheScope", "public");
}

void mcp_end_result(rpc_answer *answer)
{
    portkey_text_append_char(answer->text, '}');
    rpc_end(answer);
}

void mcp_begin_request_result(rpc_answer *answer, const mcp_request *request)
{
    mcp_begin_result(answer, request->session, request->revision, request->output, request->id, false);
}

void mcp_request_error(const mcp_request *request, int code, const char *message)
{
    rpc_error(request->output, request->id, false, code, message);
}
