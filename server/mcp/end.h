/* SPDX-License-Identifier: MIT */
/**
 * @file end.h
 * Ending an exchange: with a result, or with the fault it noted.
 *
 * An answer that would be longer than MCP_MAX_ANSWER is replaced by the text of
 * the catalog's explain_excess().
 */
#ifndef SERVER_MCP_END_H
#define SERVER_MCP_END_H

#include "mcp/content.h"
#include "mcp/exchange.h"
#include "rpc/answer.h"

/** The longest answer, in bytes. Desktop clients refuse more. */
#define MCP_MAX_ANSWER ((size_t)1024 * 1024)

/** What a tool returns, as a value that filters may change. */
struct mcp_result {
    bool is_error;
    bool is_ours;     /* this program wrote the text: filters that show answers leave it as it is */
    const char *text; /* the first block; NULL: there is none. Borrowed, or in `own` */
    size_t length;
    pa_text own; /* holds the text where it was composed for this result */
    pa_text
        blocks; /* further blocks, as content.h writes them, with commas between. One that failed is too long */
};

/** A result of text that stays the caller's until it was ended. */
#define MCP_RESULT_TEXT(bytes, count)                                                                        \
    {                                                                                                        \
        .text = (bytes), .length = (count)                                                                   \
    }

/** Gives a result another text, which is taken over. One that failed makes the result an error that says so. */
void mcp_result_set_text(mcp_result *result, pa_text *text);

/** tools/call: filters, sends and frees the result. */
void mcp_end_tool(mcp_exchange *exchange, mcp_result *result);

/** tools/call: one block of text. */
void mcp_end_tool_text(mcp_exchange *exchange, bool is_error, const char *text, size_t length);

/**
 * resources/read: contents as mcp_write_text_contents() and its sibling write
 * them, with commas between.
 *
 * @param ttl_ms for how long the client may keep it
 */
void mcp_end_read(mcp_exchange *exchange, const pa_text *contents, unsigned ttl_ms);

/** resources/read: notes that there is no such resource. Returns false. */
bool mcp_fail_missing(mcp_exchange *exchange, const char *uri, size_t length);

/** prompts/get: messages as mcp_begin_message() and pa_end() write them; description may be NULL. */
void mcp_end_prompt(mcp_exchange *exchange, const char *description, const pa_text *messages);

/**
 * completion/complete: JSON strings with commas between, at most 100. A buffer
 * that failed fails the exchange.
 *
 * @param total how many there are; may be more than are given
 */
void mcp_end_completion(mcp_exchange *exchange, const pa_text *values, size_t total, bool has_more);

/* ---- for mcp/ alone ---- */

/** For how long clients may keep what we list, unless we notify them: it changes only with the principal. */
#define MCP_LIST_TTL_MS (60u * 60 * 1000)

/** Begins a result object with what its revision puts into every one. `type` is "complete" or "input_required". */
pa_writer *mcp_begin_result(rpc_answer *answer, const mcp_exchange *exchange, const char *type);

/** Writes ttlMs and cacheScope, which modern clients demand of what they may keep. */
void mcp_write_cache_hint(pa_writer *writer, const mcp_exchange *exchange, unsigned ttl_ms);

/** Ends the result and with it the exchange. */
void mcp_end_result(rpc_answer *answer, mcp_exchange *exchange);

/** A result without members of its own. */
void mcp_end_empty(mcp_exchange *exchange);

/** tools/call: shows the checks what is sent; NULL: no result. Does nothing for other methods. */
void mcp_check_after(mcp_exchange *exchange, const mcp_result *result);

/** tools/call: sends a result that passed the filters. */
void mcp_send_result(mcp_exchange *exchange, const mcp_result *result);

/** Sends the fault that was noted. */
void mcp_end_fault(mcp_exchange *exchange);

#endif
