/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mcp/ask/resume.h"
#include "mcp/call_state.h"
#include "mcp/log_level.h"
#include "mcp/session.h"
#include "rpc/notice.h"

static int log_level_of(const mcp_request *request)
{
    portkey_value wanted;

    if (request->revision->era != MCP_MODERN)
        return request->session->log_level;
    wanted = portkey_value_member(request->meta, "io.modelcontextprotocol/logLevel");
    return portkey_value_type(wanted) == PORTKEY_JSON_STRING ? mcp_log_level_read(wanted) : MCP_LOG_NOTHING;
}

static mcp_call *new_call(const mcp_request *request)
{
    size_t params_length = 0;
    const char *params = portkey_value_raw(request->params, &params_length);
    mcp_call *call = malloc(sizeof(*call) + request->id.length + params_length);

    if (call == NULL)
        return NULL;
    *call = (mcp_call){
        .session = request->session,
        .output = request->output,
        .revision = request->revision,
        .method = request->method,
        .capabilities = request->capabilities,
        .log_level = log_level_of(request),
        .id_length = request->id.length,
        .params_length = params_length,
    };
    memcpy(call->bytes, request->id.raw, request->id.length);
    if (params_length > 0)
        memcpy(call->bytes + request->id.length, params, params_length);
    return call;
}

static void link_call(mcp_call *call)
{
    mcp_session *session = call->session;

    call->next = session->calls;
    if (session->calls != NULL)
        session->calls->previous = call;
    session->calls = call;
    session->call_count++;
    call->output->promise(call->output);
}

mcp_call *mcp_call_begin(const mcp_request *request)
{
    const char *complaint;
    mcp_call *call;

    if (request->resumed != NULL)
        return request->resumed;
    call = new_call(request);
    if (call == NULL) {
        mcp_request_error(request, RPC_INTERNAL_ERROR, "memory ran out");
        return NULL;
    }
    link_call(call);
    complaint = call->revision->era == MCP_MODERN ? mcp_resume_take_inputs(call, request->params) : NULL;
    if (complaint == NULL)
        return call;
    mcp_call_fail(call, RPC_INVALID_PARAMS, complaint);
    return NULL;
}

rpc_id mcp_call_id(const mcp_call *call)
{
    return (rpc_id){call->bytes, call->id_length};
}

/* Parsed only for those who look: most calls end without. */
portkey_value mcp_call_params(mcp_call *call)
{
    const portkey_json_limits limits = {.max_depth = 128};
    portkey_value none = {NULL, 0};

    if (call->params == NULL && call->params_length > 0 &&
        portkey_json_parse(&call->params, call->bytes + call->id_length, call->params_length, &limits, NULL) <
            0)
        return none;
    return call->params != NULL ? portkey_json_root(call->params) : none;
}

bool mcp_call_has_params(mcp_call *call)
{
    return portkey_value_exists(mcp_call_params(call)) || call->params_length == 0;
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
    mcp_asked_clear(&call->asked);
    mcp_document_free(&call->inputs);
    portkey_json_free(call->params);
    free(call);
}

void mcp_call_set_work(mcp_call *call, void *work)
{
    call->work = work;
}

/* ---- what is said while it runs ---- */

static portkey_value progress_token(mcp_call *call)
{
    return portkey_value_at(mcp_call_params(call), "/_meta/progressToken");
}

void mcp_call_progress(mcp_call *call, double done, double total, const char *message)
{
    rpc_output *output = call->session->output;
    rpc_id token = rpc_id_read(progress_token(call));
    pa_text *text;

    if (token.raw == NULL || (call->has_progress && done <= call->progress))
        return;
    text = rpc_begin_notification(output, "notifications/progress");
    pa_text_append_string(text, "{\"progressToken\":");
    pa_text_append(text, token.raw, token.length);
    pa_text_append_string(text, ",\"progress\":");
    pa_text_append_number(text, done);
    if (total > 0) {
        pa_text_append_string(text, ",\"total\":");
        pa_text_append_number(text, total);
    }
    if (message != NULL && call->revision->has_progress_messages)
        mcp_append_string_member(text, "message", message);
    pa_text_append_char(text, '}');
    if (!rpc_end_notice(output, text))
        return;
    output->set_apart(output);
    call->progress = done;
    call->has_progress = true;
}

void mcp_call_log(mcp_call *call, const char *level, const char *message)
{
    rpc_output *output = call->session->output;
    pa_text *text;

    if (mcp_log_level_of(level) < call->log_level)
        return;
    text = rpc_begin_notification(output, "notifications/message");
    pa_text_append_char(text, '{');
    mcp_append_string_member(text, "level", level);
    mcp_append_string_member(text, "logger", call->session->catalog->identity.name);
    mcp_append_string_member(text, "data", message);
    pa_text_append_char(text, '}');
    (void)rpc_end_notice(output, text);
}

/* ---- its end ---- */

void mcp_call_fail(mcp_call *call, int code, const char *message)
{
    rpc_error(call->output, mcp_call_id(call), true, code, message);
    mcp_call_remove(call);
}

void mcp_call_begin_result(rpc_answer *answer, const mcp_call *call)
{
    mcp_begin_result(answer, call->session, call->revision, "complete", call->output, mcp_call_id(call),
                     true);
}

void mcp_call_end_result(rpc_answer *answer, mcp_call *call)
{
    mcp_end_result(answer);
    mcp_call_remove(call);
}
