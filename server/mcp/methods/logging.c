/* SPDX-License-Identifier: MIT */
#include "mcp/log_level.h"
#include "mcp/methods/list.h"
#include "mcp/methods/methods.h"
#include "mcp/result.h"
#include "mcp/session.h"

void mcp_set_log_level(const mcp_request *request)
{
    int level = mcp_log_level_read(portkey_value_member(request->params, "level"));

    if (!request->session->catalog->type->has_logs) {
        mcp_refuse_method(request);
        return;
    }
    if (level == MCP_LOG_UNKNOWN) {
        mcp_request_error(request, RPC_INVALID_PARAMS, "params.level must name a level, such as \"info\"");
        return;
    }
    request->session->log_level = level;
    mcp_answer_empty(request);
}
