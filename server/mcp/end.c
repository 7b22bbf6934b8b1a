/* SPDX-License-Identifier: MIT */
#include "mcp/end.h"

#include <string.h>

#include "mcp/ask/ask.h"

enum {
    RESOURCE_NOT_FOUND = -32002, /* of the legacy revisions */
    MAX_EXPLANATION = 8192,
    ANSWER_END = 3,     /* the two braces and the line end that are still to come */
    AROUND_LIST = 4096, /* what stands around a list at most: the id, and what is said of it and the server */
};

/* ---- results ---- */

static pa_writer *begin_members(pa_writer *result, const mcp_exchange *exchange, const char *type)
{
    pa_begin_object(result);
    if (exchange->revision->era != MCP_MODERN)
        return result;
    pa_write_text(pa_member(result, "resultType"), type);
    pa_begin_object(pa_member(result, "_meta"));
    mcp_server_write_meta(result, exchange->session->server);
    pa_end(result);
    return result;
}

pa_writer *mcp_begin_result(rpc_answer *answer, const mcp_exchange *exchange, const char *type)
{
    return begin_members(rpc_begin_result(answer, exchange->answers, mcp_exchange_id(exchange)), exchange,
                         type);
}

void mcp_write_cache_hint(pa_writer *writer, const mcp_exchange *exchange, unsigned ttl_ms)
{
    if (exchange->revision->era != MCP_MODERN)
        return;
    pa_write_integer(pa_member(writer, "ttlMs"), ttl_ms);
    pa_write_text(pa_member(writer, "cacheScope"), "private"); /* what is offered depends on the principal */
}

void mcp_end_result(rpc_answer *answer, mcp_exchange *exchange)
{
    rpc_end_answer(answer);
    mcp_exchange_free(exchange);
}

void mcp_end_empty(mcp_exchange *exchange)
{
    rpc_answer answer;

    (void)mcp_begin_result(&answer, exchange, "complete");
    mcp_end_result(&answer, exchange);
}

/* ---- answers that are too long ---- */

static void append_explanation(pa_text *text, const mcp_exchange *exchange, size_t size)
{
    mcp_catalog *catalog = mcp_exchange_catalog(exchange);

    if (catalog->type->explain_excess != NULL)
        catalog->type->explain_excess(catalog, exchange, size, text);
    if (text->length == 0)
        pa_text_append_string(text, "the answer is longer than a message can be");
}

static size_t size_of(const pa_text *text)
{
    return pa_text_failed(text) ? 0 : text->length;
}

/* ---- tools/call ---- */

void mcp_result_set_text(mcp_result *result, pa_text *text)
{
    static const char no_memory[] = "out of memory for the result";
    bool has_failed = pa_text_failed(text);

    pa_text_free(&result->own);
    result->own = *text;
    *text = (pa_text)PA_TEXT_INIT(0);
    result->text = has_failed ? no_memory : result->own.data;
    result->length = has_failed ? sizeof(no_memory) - 1 : result->own.length;
    result->is_error = result->is_error || has_failed;
}

void mcp_end_tool_text(mcp_exchange *exchange, bool is_error, const char *text, size_t length)
{
    mcp_result result = MCP_RESULT_TEXT(text, length);

    result.is_error = is_error;
    mcp_end_tool(exchange, &result);
}

static void write_result(pa_writer *writer, const mcp_result *result)
{
    pa_begin_array(pa_member(writer, "content"));
    if (result->text != NULL)
        mcp_write_text_block(writer, result->text, result->length);
    if (result->blocks.length > 0)
        pa_write_json(writer, result->blocks.data, result->blocks.length);
    pa_end(writer);
    if (result->is_error)
        pa_write_boolean(pa_member(writer, "isError"), true);
}

static bool is_excessive(const rpc_answer *answer)
{
    return pa_text_failed(answer->writer.text) || rpc_answer_length(answer) > MCP_MAX_ANSWER - ANSWER_END;
}

/* Writes the result in place of what was written. Returns false if it is too long for an answer. */
static bool rewrite(rpc_answer *answer, mcp_exchange *exchange, const mcp_result *result)
{
    write_result(begin_members(rpc_restart_result(answer), exchange, "complete"), result);
    return !is_excessive(answer);
}

/* What is sent in place of a result that is too long. */
static void send_explanation(rpc_answer *answer, mcp_exchange *exchange, size_t size)
{
    pa_text explanation = PA_TEXT_INIT(MAX_EXPLANATION);
    mcp_result result = {.text = NULL};

    append_explanation(&explanation, exchange, size);
    mcp_result_set_text(&result, &explanation);
    result.is_error = true;
    (void)rewrite(answer, exchange, &result);
    mcp_check_after(exchange, &result);
    pa_text_free(&result.own);
}

void mcp_send_result(mcp_exchange *exchange, const mcp_result *result)
{
    size_t size = result->length + size_of(&result->blocks);
    bool is_left_out = pa_text_failed(&result->blocks) || size > MCP_MAX_ANSWER;
    rpc_answer answer;

    (void)mcp_begin_result(&answer, exchange, "complete");
    if (!is_left_out && rewrite(&answer, exchange, result))
        mcp_check_after(exchange, result);
    else
        send_explanation(&answer, exchange, pa_text_failed(&result->blocks) ? 0 : size);
    mcp_end_result(&answer, exchange);
}

/* ---- what has no isError ---- */

/* The elements are JSON already, with commas between them. */
static void write_elements(pa_writer *writer, const char *name, const pa_text *elements)
{
    pa_begin_array(pa_member(writer, name));
    if (elements->length > 0)
        pa_write_json(writer, elements->data, elements->length);
    pa_end(writer);
}

/* Begins a result with a list; fails the exchange, and returns NULL, where the list is too long. */
static pa_writer *begin_with_list(rpc_answer *answer, mcp_exchange *exchange, const char *name,
                                  const pa_text *elements)
{
    pa_text explanation = PA_TEXT_INIT(MAX_EXPLANATION);
    pa_writer *writer;

    if (!pa_text_failed(elements) && elements->length <= MCP_MAX_ANSWER - AROUND_LIST) {
        writer = mcp_begin_result(answer, exchange, "complete");
        write_elements(writer, name, elements);
        return writer;
    }
    append_explanation(&explanation, exchange, size_of(elements));
    if (explanation.data != NULL)
        (void)mcp_fail(exchange, RPC_INTERNAL_ERROR, "%s", explanation.data);
    else
        (void)mcp_fail_memory(exchange);
    pa_text_free(&explanation);
    mcp_end_fault(exchange);
    return NULL;
}

void mcp_end_read(mcp_exchange *exchange, const pa_text *contents, unsigned ttl_ms)
{
    rpc_answer answer;
    pa_writer *writer = begin_with_list(&answer, exchange, "contents", contents);

    if (writer == NULL)
        return;
    mcp_write_cache_hint(writer, exchange, ttl_ms);
    mcp_end_result(&answer, exchange);
}

bool mcp_fail_missing(mcp_exchange *exchange, const char *uri, size_t length)
{
    int code = exchange->revision->era == MCP_MODERN ? RPC_INVALID_PARAMS : RESOURCE_NOT_FOUND;
    pa_writer data = pa_write_to(&exchange->fault.data);

    pa_begin_object(&data);
    pa_write_string(pa_member(&data, "uri"), uri, length);
    pa_end(&data);
    return mcp_fail(exchange, code, "there is no such resource");
}

void mcp_end_prompt(mcp_exchange *exchange, const char *description, const pa_text *messages)
{
    rpc_answer answer;
    pa_writer *writer = begin_with_list(&answer, exchange, "messages", messages);

    if (writer == NULL)
        return;
    if (description != NULL)
        pa_write_text(pa_member(writer, "description"), description);
    mcp_end_result(&answer, exchange);
}

void mcp_end_completion(mcp_exchange *exchange, const pa_text *values, size_t total, bool has_more)
{
    rpc_answer answer;
    pa_writer *writer;

    if (pa_text_failed(values)) {
        (void)mcp_fail_memory(exchange);
        mcp_end_fault(exchange);
        return;
    }
    writer = mcp_begin_result(&answer, exchange, "complete");
    pa_begin_object(pa_member(writer, "completion"));
    write_elements(writer, "values", values);
    pa_write_integer(pa_member(writer, "total"), (int64_t)total);
    pa_write_boolean(pa_member(writer, "hasMore"), has_more);
    mcp_end_result(&answer, exchange);
}

/* ---- faults ---- */

void mcp_end_fault(mcp_exchange *exchange)
{
    const mcp_fault *fault = &exchange->fault;
    const char *noted = fault->message.length > 0 ? fault->message.data : "out of memory";
    const char *message = fault->constant != NULL ? fault->constant : noted;
    rpc_answer answer;
    pa_writer *error;

    if (fault->is_result) {
        mcp_result result = MCP_RESULT_TEXT(message, strlen(message));

        result.is_error = true;
        mcp_send_result(exchange, &result);
        return;
    }
    mcp_check_after(exchange, NULL);
    exchange->answers->scope = fault->scope;
    error = rpc_begin_error(&answer, exchange->answers, mcp_exchange_id(exchange), fault->code, message);
    if (fault->data.length > 0 && !pa_text_failed(&fault->data))
        pa_write_json(pa_member(error, "data"), fault->data.data, fault->data.length);
    rpc_end_answer(&answer);
    mcp_exchange_free(exchange);
}
