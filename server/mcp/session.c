/* SPDX-License-Identifier: MIT */
#include "mcp/session.h"

#include "mcp/call_list.h"
#include "rpc/answer.h"

void mcp_session_init(mcp_session *session, mcp_catalog *catalog)
{
    *session = (mcp_session){.catalog = catalog};
}

static void stop(mcp_session *session, mcp_call *call)
{
    if (call->work != NULL)
        session->catalog->type->cancel(session->catalog, call->work);
}

static void drop(mcp_session *session, mcp_call *call)
{
    rpc_output *output = call->output;

    stop(session, call);
    mcp_call_remove(call);
    output->withdraw(output);
}

void mcp_session_close(mcp_session *session)
{
    while (session->calls != NULL)
        drop(session, session->calls);
}

void mcp_session_abandon_calls(mcp_session *session, const char *message)
{
    while (session->calls != NULL) {
        mcp_call *call = session->calls;

        stop(session, call);
        rpc_error(call->output, mcp_call_id(call), true, RPC_INTERNAL_ERROR, message);
        mcp_call_remove(call);
    }
}

void mcp_session_cancel(mcp_session *session, rpc_id id)
{
    mcp_call *next;

    for (mcp_call *call = session->calls; call != NULL; call = next) {
        rpc_id own = mcp_call_id(call);

        next = call->next;
        if (rpc_id_equal(&own, &id))
            drop(session, call);
    }
}

void mcp_session_refuse(mcp_session *session, rpc_output *output, int code, const char *message)
{
    static const rpc_id none = {NULL, 0};
    bool wants_null = session->negotiated != NULL && !session->negotiated->error_id_optional;

    rpc_error(output, wants_null ? rpc_id_null : none, false, code, message);
}
