/* SPDX-License-Identifier: MIT */
#include "mcp/session.h"

#include "mcp/ask/ask.h"
#include "mcp/end.h"
#include "rpc/batch.h"

void mcp_session_open(mcp_session *session, mcp_server *server, const mcp_principal *principal,
                      rpc_stream *stream)
{
    *session = (mcp_session){
        .server = server,
        .principal = principal,
        .stream = stream,
        .log_level = MCP_LOG_INFO,
    };
    pa_list_add(&server->sessions, &session->link);
}

void mcp_session_refuse(mcp_session *session, rpc_stream *stream, int code, const char *message)
{
    static const rpc_id none = {NULL, 0};
    bool wants_null = session->negotiated != NULL && !session->negotiated->error_id_optional;

    rpc_refuse(stream, wants_null ? rpc_id_null : none, code, message);
}

void mcp_share_log_level(const mcp_session *session)
{
    const mcp_sharing *sharing = session->server->sharing;

    if (sharing != NULL)
        sharing->log_level_set(sharing->context, session);
}

void mcp_session_cancel(mcp_session *session, rpc_id id)
{
    pa_link *next;

    for (pa_link *link = session->exchanges.first; link != NULL; link = next) {
        mcp_exchange *exchange = (mcp_exchange *)link;
        rpc_id own = mcp_exchange_id(exchange);

        next = link->next;
        if (rpc_id_equal(&own, &id)) {
            mcp_withdraw_questions(exchange);
            mcp_exchange_cancel(exchange);
        }
    }
    mcp_subscriptions_cancel(session, id);
}

/* Cancels those of a stream, or with NULL all. None of their answers is written any longer. */
static void cancel_all(mcp_session *session, const rpc_stream *stream)
{
    pa_link *next;

    for (pa_link *link = session->exchanges.first; link != NULL; link = next) {
        mcp_exchange *exchange = (mcp_exchange *)link;

        next = link->next;
        if (stream != NULL && exchange->stream != stream)
            continue;
        if (exchange->answers != exchange->stream)
            rpc_batch_close_parent(exchange->answers);
        mcp_exchange_cancel(exchange);
    }
}

void mcp_session_close_stream(mcp_session *session, rpc_stream *stream)
{
    if (session->stream == stream)
        session->stream = NULL;
    cancel_all(session, stream);
    mcp_subscriptions_close_stream(session, stream);
}

bool mcp_session_must_wait(const mcp_session *session)
{
    for (const pa_link *link = session->exchanges.first; link != NULL; link = link->next) {
        const mcp_work *work = ((const mcp_exchange *)link)->work;

        if (work != NULL && work->must_end)
            return true;
    }
    return false;
}

void mcp_session_end(mcp_session *session, const char *message)
{
    while (session->exchanges.first != NULL) {
        mcp_exchange *exchange = (mcp_exchange *)session->exchanges.first;

        if (exchange->work != NULL)
            exchange->work->cancel(exchange->work);
        exchange->work = NULL;
        mcp_fail_constant(exchange, RPC_INTERNAL_ERROR, message);
        mcp_end_fault(exchange);
    }
    mcp_subscriptions_end(session);
}

void mcp_session_close(mcp_session *session)
{
    cancel_all(session, NULL);
    mcp_subscriptions_close(session);
    pa_list_remove(&session->server->sessions, &session->link);
}
