/* SPDX-License-Identifier: MIT */
/*
 * The way of a tools/call:
 *
 *     find -> checks before -> run -> filters of the result -> checks after -> reply
 *
 * The catalog's checks stand in their order on both sides of the tool. The same
 * checks decide what tools/list lists, so that what is not offered is neither
 * listed nor callable. A tool may be callable and yet not listed. A composite
 * tool becomes the one that its arguments choose when it is found, so that all
 * that follows acts on that one.
 */
#include <string.h>

#include "mcp/end.h"
#include "mcp/methods.h"

enum { MAX_COMPLAINT = 1024 };

static mcp_check *const *checks_of(const mcp_catalog *catalog)
{
    static mcp_check *const none[] = {NULL};

    return catalog->checks != NULL ? catalog->checks : none;
}

/* ---- finding ---- */

bool mcp_tool_is_offered(const mcp_catalog *catalog, const mcp_principal *principal, const mcp_tool *tool,
                         pa_text *complaint)
{
    for (mcp_check *const *check = checks_of(catalog); *check != NULL; check++)
        if ((*check)->offers != NULL && !(*check)->offers(*check, principal, tool, complaint))
            return false;
    return true;
}

static bool find(mcp_exchange *exchange, const char *name, size_t length, pa_text *complaint)
{
    mcp_catalog *catalog = mcp_exchange_catalog(exchange);

    if (catalog->type->find_tool(catalog, name, length, &exchange->tool))
        return exchange->tool.resolve != NULL ||
               mcp_tool_is_offered(catalog, exchange->principal, &exchange->tool, complaint);
    if (catalog->type->explain_unknown != NULL)
        catalog->type->explain_unknown(catalog, exchange->principal, name, length, complaint);
    return false;
}

/* A model chose the inner tool, so it is told in a result why it cannot have it. */
static bool find_inner(mcp_exchange *exchange)
{
    pa_text complaint = PA_TEXT_INIT(MAX_COMPLAINT);
    mcp_tool inner;
    bool is_offered;

    if (!exchange->tool.resolve(exchange, &inner))
        return false;
    exchange->tool = inner;
    is_offered = mcp_tool_is_offered(mcp_exchange_catalog(exchange), exchange->principal, &inner, &complaint);
    if (!is_offered)
        (void)mcp_refuse(exchange, complaint.length > 0 && !pa_text_failed(&complaint)
                                       ? complaint.data
                                       : "the operation is not offered");
    pa_text_free(&complaint);
    return is_offered;
}

static bool find_tool(mcp_exchange *exchange)
{
    pa_text complaint = PA_TEXT_INIT(MAX_COMPLAINT);
    size_t length;
    const char *name = mcp_string_param(exchange, "name", &length);
    bool is_found = name != NULL && find(exchange, name, length, &complaint);

    if (name != NULL && !is_found)
        (void)mcp_fail(exchange, RPC_INVALID_PARAMS, "%s",
                       complaint.length > 0 && !pa_text_failed(&complaint) ? complaint.data : "unknown tool");
    pa_text_free(&complaint);
    return is_found && (exchange->tool.resolve == NULL || find_inner(exchange));
}

const mcp_mirrored *mcp_server_mirrored(const mcp_server *server, const mcp_principal *principal,
                                        portkey_value name)
{
    mcp_catalog *catalog = server->catalog;
    mcp_tool tool;
    size_t length;
    const char *text = portkey_value_string(name, &length);

    if (text == NULL || catalog->type->find_tool == NULL ||
        !catalog->type->find_tool(catalog, text, length, &tool))
        return NULL;
    return tool.mirrored != NULL && mcp_tool_is_offered(catalog, principal, &tool, NULL) ? tool.mirrored
                                                                                         : NULL;
}

/* They point into the exchange's own copy, because a tool may outlive the message. */
static bool take_arguments(mcp_exchange *exchange)
{
    portkey_value params = mcp_exchange_params(exchange);
    portkey_value arguments = portkey_value_member(params, "arguments");
    size_t length;
    const char *start = portkey_value_raw(params, &length);
    const char *raw = portkey_value_raw(arguments, &length);

    exchange->arguments = "{}";
    exchange->arguments_length = 2;
    if (!portkey_value_exists(arguments))
        return true;
    if (portkey_value_type(arguments) != PORTKEY_JSON_OBJECT)
        return mcp_fail(exchange, RPC_INVALID_PARAMS, "params.arguments must be an object");
    exchange->arguments = exchange->bytes + exchange->id_length + (raw - start);
    exchange->arguments_length = length;
    return true;
}

/* ---- checking, filtering ---- */

/* Each check has its own questions: an answer to one is no answer to another of the same key. */
static mcp_verdict check_before(mcp_exchange *exchange)
{
    mcp_check *const *checks = checks_of(mcp_exchange_catalog(exchange));

    for (size_t i = 0; checks[i] != NULL; i++) {
        mcp_verdict verdict = MCP_PASS;

        exchange->asker = i + 1;
        if (checks[i]->before != NULL)
            verdict = checks[i]->before(checks[i], exchange);
        if (verdict != MCP_PASS)
            return verdict;
    }
    exchange->asker = 0;
    return MCP_PASS;
}

static void filter_result(mcp_exchange *exchange, mcp_result *result)
{
    for (mcp_check *const *check = checks_of(mcp_exchange_catalog(exchange)); *check != NULL; check++)
        if ((*check)->filter != NULL)
            (*check)->filter(*check, exchange, result);
}

void mcp_check_after(mcp_exchange *exchange, const mcp_result *result)
{
    if (exchange->tool.name == NULL)
        return;
    for (mcp_check *const *check = checks_of(mcp_exchange_catalog(exchange)); *check != NULL; check++)
        if ((*check)->after != NULL)
            (*check)->after(*check, exchange, result);
}

/* ---- the pipeline ---- */

/*
 * Takes the exchange as far as it gets: without a result up to the run of its
 * tool, with one from there to the reply. Returns false after a fault or a
 * question; an answered question begins at the top again.
 */
static bool advance(mcp_exchange *exchange, mcp_result *result)
{
    if (result == NULL) {
        if (!take_arguments(exchange) || !find_tool(exchange))
            return false;
        switch (check_before(exchange)) {
        case MCP_PASS: return exchange->tool.run(exchange);
        case MCP_STOP: return false;
        case MCP_ANSWERED: return true;
        }
    }
    filter_result(exchange, result);
    mcp_send_result(exchange, result); /* checks after are in there: they see what is sent */
    return true;
}

bool mcp_tools_call(mcp_exchange *exchange)
{
    if (mcp_exchange_catalog(exchange)->type->find_tool == NULL)
        return mcp_fail_method(exchange);
    return advance(exchange, NULL);
}

void mcp_end_tool(mcp_exchange *exchange, mcp_result *result)
{
    (void)advance(exchange, result);
    pa_text_free(&result->own);
    pa_text_free(&result->blocks);
}

/* ---- the list ---- */

static void write_tools(mcp_catalog *catalog, const mcp_principal *principal, pa_writer *writer)
{
    mcp_tool tool;

    for (size_t i = 0; catalog->type->tool_at(catalog, i, &tool); i++)
        if (tool.write != NULL)
            tool.write(catalog, principal, &tool, writer);
        else if (!tool.unlisted && mcp_tool_is_offered(catalog, principal, &tool, NULL))
            pa_write_json(writer, tool.descriptor, tool.descriptor_length);
}

bool mcp_tools_list(mcp_exchange *exchange)
{
    bool has_tools = mcp_exchange_catalog(exchange)->type->tool_at != NULL;

    return mcp_end_list(exchange, "tools", has_tools ? write_tools : NULL);
}
