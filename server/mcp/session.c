/* SPDX-License-Identifier: MIT */
#include "mcp/session.h"

#include "mcp/ask/refusal.h"
#include "mcp/call_state.h"
#include "mcp/log_level.h"
#include "rpc/answer.h"

void mcp_session_init(mcp_session *session, mcp_catalog *catalog, rpc_output *output, const char *principal)
{
    *session = (mcp_session){
        .next = catalog->sessions,
        .catalog = catalog,
        .output = output,
        .principal = principal,
        .log_level = MCP_LOG_INFO,
    };
    catalog->sessions = session;
}

static void leave_catalog(mcp_session *session)
{
    mcp_session **link = &session->catalog->sessions;

    while (*link != NULL && *link != session)
        link = &(*link)->next;
    if (*link != NULL)
        *link = session->next;
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
    mcp_subscriptions_close(session, false);
    leave_catalog(session);
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
        if (rpc_id_equal(&own, &id)) {
            mcp_withdraw_questions(call);
            drop(session, call);
        }
    }
    mcp_subscriptions_cancel(session, id);
}

void mcp_catalog_changed(mcp_catalog *catalog, enum mcp_change change)
{
    for (mcp_session *session = catalog->sessions; session != NULL; session = session->next)
        mcp_subscriptions_announce(session, change);
}

bool mcp_catalog_is_watched(const mcp_catalog *catalog)
{
    for (const mcp_session *session = catalog->sessions; session != NULL; session = session->next)
        if (mcp_subscriptions_have_resources(&session->subscriptions))
            return true;
    return false;
}

void mcp_catalog_resource_changed(mcp_catalog *catalog, const char *uri, size_t length)
{
    for (mcp_session *session = catalog->sessions; session != NULL; session = session->next)
        mcp_subscriptions_announce_resource(session, uri, length);
}

void mcp_session_refuse(mcp_session *session, rpc_output *output, int code, const char *message)
{
    static const rpc_id none = {NULL, 0};
    bool wants_null = session->negotiated != NULL && !session->negotiated->error_id_optional;

    rpc_error(output, wants_null ? rpc_id_null : none, false, code, message);
}
