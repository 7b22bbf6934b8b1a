/* SPDX-License-Identifier: MIT */
#include "mcp/methods/methods.h"
#include "mcp/result.h"

void mcp_ping(const mcp_request *request)
{
    rpc_answer answer;

    mcp_begin_request_result(&answer, request);
    mcp_end_result(&answer);
}
