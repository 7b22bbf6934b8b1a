/* SPDX-License-Identifier: MIT */
#include "mcp/methods/methods.h"
#include "mcp/result.h"

void mcp_ping(const mcp_request *request)
{
    mcp_answer_empty(request);
}
