/* SPDX-License-Identifier: MIT */
#include "mcp/ask/asked.h"

void mcp_asked_append_id(portkey_text *text, const mcp_asked *asked, size_t question)
{
    portkey_text_append_string(text, "ask-");
    portkey_text_append_integer(text, (int64_t)(asked->first + question));
}

void mcp_asked_clear(mcp_asked *asked)
{
    portkey_text_free(&asked->answers);
    *asked = (mcp_asked){.count = 0};
}
