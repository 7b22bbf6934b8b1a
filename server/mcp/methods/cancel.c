/* SPDX-License-Identifier: MIT */
#include "mcp/methods/methods.h"
#include "mcp/session.h"

/* Cancelling what is unknown or done is no error: the notification and the answer may have crossed. */
void mcp_cancelled(mcp_session *session, portkey_value params)
{
    mcp_session_cancel(session, rpc_id_read(portkey_value_member(params, "requestId")));
}
