/* SPDX-License-Identifier: MIT */
#include "mcp/ask/asked.h"

#include <inttypes.h>
#include <stdio.h>

void mcp_asked_write_id(char id[MCP_MAX_ASKED_ID], const mcp_asked *asked, size_t question)
{
    (void)snprintf(id, MCP_MAX_ASKED_ID, "ask-%" PRIu64, asked->first + question);
}

void mcp_asked_clear(mcp_asked *asked)
{
    pa_text_free(&asked->answers);
    *asked = (mcp_asked){.count = 0};
}
