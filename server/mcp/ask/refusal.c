/* SPDX-License-Identifier: MIT */
#include "mcp/ask/refusal.h"

#include <string.h>

#include "mcp/call_state.h"
#include "mcp/finish.h"
#include "mcp/session.h"
#include "rpc/notice.h"

enum { MISSING_CLIENT_CAPABILITY = -32021 };

/* A model can do something about a tool's error; a protocol error is mostly seen by nobody. */
static void refuse(mcp_call *call, const char *message)
{
    if (strcmp(call->method, "tools/call") == 0)
        mcp_finish_tool_text(call, true, message, strlen(message));
    else
        mcp_call_fail(call, RPC_INVALID_REQUEST, message);
}

static const char *complaint(enum mcp_capability missing)
{
    switch (missing) {
    case MCP_CAN_ELICIT:
        return "this needs an answer from the user, and the client did not declare that it can ask "
               "(capability \"elicitation\")";
    case MCP_CAN_SAMPLE:
        return "this needs the client's model, which the client did not declare to offer (capability \"sampling\")";
    case MCP_CAN_ROOTS: break;
    }
    return "this needs the client's folders, which the client did not declare to tell (capability \"roots\")";
}

void mcp_refuse_unable(mcp_call *call, enum mcp_capability missing)
{
    rpc_answer answer;

    if (call->revision->era != MCP_MODERN) {
        refuse(call, complaint(missing));
        return;
    }
    rpc_begin_error(&answer, call->output, mcp_call_id(call), true, MISSING_CLIENT_CAPABILITY,
                    complaint(missing));
    pa_text_append_string(answer.text, ",\"data\":{\"requiredCapabilities\":");
    pa_text_append_string(answer.text, mcp_capability_json(missing));
    pa_text_append_char(answer.text, '}');
    rpc_end(&answer);
    mcp_call_remove(call);
}

void mcp_withdraw_questions(mcp_call *call)
{
    rpc_output *output = call->session->output;

    for (size_t i = 0; i < call->asked.count; i++) {
        char id[MCP_MAX_ASKED_ID];
        pa_text *text;

        if (!call->asked.is_open[i])
            continue;
        mcp_asked_write_id(id, &call->asked, i);
        text = rpc_begin_notification(output, "notifications/cancelled");
        pa_text_append_char(text, '{');
        mcp_append_string_member(text, "requestId", id);
        pa_text_append_char(text, '}');
        (void)rpc_end_notice(output, text);
    }
}

void mcp_refuse_unanswered(mcp_call *call)
{
    refuse(call,
           "the client could not get an answer to the question that this call depends on; nothing was done");
}
