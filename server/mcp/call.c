/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mcp/call_list.h"
#include "mcp/result.h"
#include "mcp/session.h"

mcp_call *mcp_call_new(const mcp_request *request)
{
    mcp_session *session = request->session;
    mcp_call *call = malloc(sizeof(*call) + request->id.length);

    if (call == NULL)
        return NULL;
    *call = (mcp_call){
        .next = session->calls,
        .session = session,
        .output = request->output,
        .revision = request->revision,
        .id_length = request->id.length,
    };
    memcpy(call->id, request->id.raw, request->id.length);
    if (session->calls != NULL)
        session->calls->previous = call;
    session->calls = call;
    session->call_count++;
    call->output->promise(call->output);
    return call;
}

rpc_id mcp_call_id(const mcp_call *call)
{
    return (rpc_id){call->id, call->id_length};
}

void mcp_call_remove(mcp_call *call)
{
    if (call->next != NULL)
        call->next->previous = call->previous;
    if (call->previous != NULL)
        call->previous->next = call->next;
    else
        call->session->calls = call->next;
    call->session->call_count--;
    free(call);
}

void mcp_call_set_work(mcp_call *call, void *work)
{
    call->work = work;
}

static void append_content(rpc_answer *answer, bool is_error, const char *text, size_t length)
{
    mcp_append_member(answer, "content");
    portkey_text_append_string(answer->text, "[{\"type\":\"text\",\"text\":");
    portkey_text_append_json_string(answer->text, text, length);
    portkey_text_append_string(answer->text, "}]");
    if (is_error) {
        mcp_append_member(answer, "isError");
        portkey_text_append_string(answer->text, "true");
    }
}

static void replace_by_explanation(rpc_answer *answer, const mcp_call *call, size_t size)
{
    mcp_catalog *catalog = call->session->catalog;
    portkey_text explanation = PORTKEY_TEXT_INIT(8192);

    catalog->type->explain_excess(catalog, call->work, size, &explanation);
    mcp_restart_result(answer, call->session, call->revision);
    append_content(answer, true, explanation.data, explanation.length);
    portkey_text_free(&explanation);
}

void mcp_call_finish(mcp_call *call, bool is_error, const char *text, size_t length)
{
    rpc_answer answer;

    mcp_begin_result(&answer, call->session, call->revision, call->output, mcp_call_id(call), true);
    if (length <= MCP_MAX_ANSWER)
        append_content(&answer, is_error, text, length);
    if (length > MCP_MAX_ANSWER || rpc_answer_length(&answer) > MCP_MAX_ANSWER - MCP_ANSWER_END)
        replace_by_explanation(&answer, call, length);
    mcp_end_result(&answer);
    mcp_call_remove(call);
}
