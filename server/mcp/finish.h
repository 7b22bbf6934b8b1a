/* SPDX-License-Identifier: MIT */
/**
 * @file finish.h
 * Ending a call with what it was made for.
 *
 * An answer that would be longer than MCP_MAX_ANSWER is replaced by the words
 * of the catalog's explain_excess().
 */
#ifndef SERVER_MCP_FINISH_H
#define SERVER_MCP_FINISH_H

#include "mcp/call.h"
#include "mcp/content.h"

/** tools/call: one block of text. */
void mcp_finish_tool_text(mcp_call *call, bool is_error, const char *text, size_t length);

/** tools/call: blocks as content.h appends them. A buffer that failed is an answer too long. */
void mcp_finish_tool(mcp_call *call, bool is_error, const pa_text *blocks);

/**
 * resources/read: contents as mcp_append_text_contents() and its sibling append them.
 *
 * @param ttl_ms for how long the client may keep it
 */
void mcp_finish_read(mcp_call *call, const pa_text *contents, unsigned ttl_ms);

/** resources/read: there is no such resource. */
void mcp_finish_read_missing(mcp_call *call, const char *uri, size_t length);

/** prompts/get: messages as mcp_begin_message() and mcp_end_message() append them; description may be NULL. */
void mcp_finish_prompt(mcp_call *call, const char *description, const pa_text *messages);

/**
 * completion/complete: JSON strings with commas between, at most 100. A buffer that failed fails the call.
 *
 * @param total how many there are; may be more than are given
 */
void mcp_finish_completion(mcp_call *call, const pa_text *values, size_t total, bool has_more);

#endif
