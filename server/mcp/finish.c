/* SPDX-License-Identifier: MIT */
#include "mcp/finish.h"

#include <string.h>

#include "mcp/call_state.h"
#include "mcp/session.h"

enum {
    RESOURCE_NOT_FOUND = -32002, /* of the legacy revisions */
    MAX_EXPLANATION = 8192,
    AROUND_LIST = 4096, /* what stands around a list at most: the id, and what is told of it and the server */
};

static void append_explanation(pa_text *text, const mcp_call *call, size_t size)
{
    mcp_catalog *catalog = call->session->catalog;

    if (catalog->type->explain_excess != NULL)
        catalog->type->explain_excess(catalog, call->work, size, text);
    if (text->length == 0)
        pa_text_append_string(text, "the answer is longer than a message can be");
}

static size_t size_of(const pa_text *text)
{
    return pa_text_failed(text) ? 0 : text->length;
}

static bool is_excessive(const rpc_answer *answer)
{
    return pa_text_failed(answer->text) || rpc_answer_length(answer) > MCP_MAX_ANSWER - MCP_ANSWER_END;
}

/* ---- tools/call ---- */

static void append_error_flag(rpc_answer *answer, bool is_error)
{
    if (!is_error)
        return;
    mcp_append_member(answer->text, "isError");
    pa_text_append_string(answer->text, "true");
}

static void append_text(rpc_answer *answer, bool is_error, const char *text, size_t length)
{
    mcp_append_member(answer->text, "content");
    pa_text_append_char(answer->text, '[');
    mcp_append_text_block(answer->text, text, length);
    pa_text_append_char(answer->text, ']');
    append_error_flag(answer, is_error);
}

static void end_tool(rpc_answer *answer, mcp_call *call, size_t size, bool is_left_out)
{
    if (is_left_out || is_excessive(answer)) {
        pa_text explanation = PA_TEXT_INIT(MAX_EXPLANATION);

        append_explanation(&explanation, call, size);
        mcp_restart_result(answer, call->session, call->revision);
        append_text(answer, true, explanation.data, explanation.length);
        pa_text_free(&explanation);
    }
    mcp_call_end_result(answer, call);
}

void mcp_finish_tool_text(mcp_call *call, bool is_error, const char *text, size_t length)
{
    rpc_answer answer;

    mcp_call_begin_result(&answer, call);
    if (length <= MCP_MAX_ANSWER)
        append_text(&answer, is_error, text, length);
    end_tool(&answer, call, length, length > MCP_MAX_ANSWER);
}

void mcp_finish_tool(mcp_call *call, bool is_error, const pa_text *blocks)
{
    bool is_left_out = pa_text_failed(blocks) || blocks->length > MCP_MAX_ANSWER;
    rpc_answer answer;

    mcp_call_begin_result(&answer, call);
    if (!is_left_out) {
        mcp_append_member(answer.text, "content");
        pa_text_append_char(answer.text, '[');
        pa_text_append(answer.text, blocks->data, blocks->length);
        pa_text_append_char(answer.text, ']');
        append_error_flag(&answer, is_error);
    }
    end_tool(&answer, call, size_of(blocks), is_left_out);
}

/* ---- what has no isError ---- */

/* Appends a list to the result, or fails the call: returns false then. */
static bool append_list(rpc_answer *answer, mcp_call *call, const char *name, const pa_text *elements)
{
    pa_text explanation = PA_TEXT_INIT(MAX_EXPLANATION);

    if (!pa_text_failed(elements) && elements->length <= MCP_MAX_ANSWER - AROUND_LIST) {
        mcp_call_begin_result(answer, call);
        mcp_append_member(answer->text, name);
        pa_text_append_char(answer->text, '[');
        pa_text_append(answer->text, elements->data, elements->length);
        pa_text_append_char(answer->text, ']');
        return true;
    }
    append_explanation(&explanation, call, size_of(elements));
    mcp_call_fail(call, RPC_INTERNAL_ERROR, explanation.data != NULL ? explanation.data : "memory ran out");
    pa_text_free(&explanation);
    return false;
}

void mcp_finish_read(mcp_call *call, const pa_text *contents, unsigned ttl_ms)
{
    rpc_answer answer;

    if (!append_list(&answer, call, "contents", contents))
        return;
    mcp_append_cache_hint(&answer, call->revision, ttl_ms, false);
    mcp_call_end_result(&answer, call);
}

void mcp_finish_read_missing(mcp_call *call, const char *uri, size_t length)
{
    int code = call->revision->era == MCP_MODERN ? RPC_INVALID_PARAMS : RESOURCE_NOT_FOUND;
    rpc_answer answer;

    rpc_begin_error(&answer, call->output, mcp_call_id(call), true, code, "there is no such resource");
    pa_text_append_string(answer.text, ",\"data\":{\"uri\":");
    pa_append_json_string(answer.text, uri, length);
    pa_text_append_char(answer.text, '}');
    rpc_end(&answer);
    mcp_call_remove(call);
}

void mcp_finish_prompt(mcp_call *call, const char *description, const pa_text *messages)
{
    rpc_answer answer;

    if (!append_list(&answer, call, "messages", messages))
        return;
    if (description != NULL)
        mcp_append_string_member(answer.text, "description", description);
    mcp_call_end_result(&answer, call);
}

void mcp_finish_completion(mcp_call *call, const pa_text *values, size_t total, bool has_more)
{
    rpc_answer answer;

    if (pa_text_failed(values)) {
        mcp_call_fail(call, RPC_INTERNAL_ERROR, "memory ran out");
        return;
    }
    mcp_call_begin_result(&answer, call);
    mcp_append_member(answer.text, "completion");
    pa_text_append_string(answer.text, "{\"values\":[");
    pa_text_append(answer.text, values->data, values->length);
    pa_text_append_string(answer.text, "],\"total\":");
    pa_text_append_integer(answer.text, (int64_t)total);
    pa_text_append_string(answer.text, has_more ? ",\"hasMore\":true}" : ",\"hasMore\":false}");
    mcp_call_end_result(&answer, call);
}
