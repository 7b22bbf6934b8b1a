/* SPDX-License-Identifier: MIT */
#include "mcp/exchange.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/memory.h"
#include "mcp/ask/ask.h"
#include "mcp/end.h"
#include "rpc/answer.h"

enum {
    MAX_DEPTH = 128,       /* what message.c lets through */
    MAX_FAULT = 16 * 1024, /* a violation list with hints */
    LOADS = 3,             /* of all, of the principal, of its origin */
    VALUE_BYTES = 128,     /* that a value takes once it is in a tree, besides its text */
};

/* ---- its life ---- */

/* The place in the exchange's own copy of the params that is the same as one in the message. */
static const char *own_place(const mcp_exchange *exchange, const char *raw)
{
    size_t ignored;

    return exchange->bytes + exchange->id_length + (raw - portkey_value_raw(exchange->params, &ignored));
}

static rpc_id take_progress_token(mcp_exchange *exchange)
{
    rpc_id token = rpc_id_read(portkey_value_member(mcp_exchange_meta(exchange), "progressToken"));

    if (token.raw != NULL)
        token.raw = own_place(exchange, token.raw);
    return token;
}

/* Where it is counted; NULL: nowhere. */
static void list_loads(mcp_load *out[LOADS], const mcp_exchange *exchange)
{
    const mcp_principal *principal = exchange->principal;

    out[0] = &exchange->session->server->load;
    out[1] = principal->share != NULL ? &principal->share->load : NULL;
    out[2] = principal->origin != NULL ? &principal->origin->load : NULL;
}

void mcp_exchange_hold(mcp_exchange *exchange, size_t bytes)
{
    mcp_load *loads[LOADS];

    list_loads(loads, exchange);
    exchange->weight += bytes;
    for (size_t i = 0; i < LOADS; i++)
        if (loads[i] != NULL)
            loads[i]->bytes += bytes;
}

/* As deep as message.c lets it be. */
static size_t count_values(portkey_value value)
{
    size_t count = 1;

    PORTKEY_FOR_EACH (inside, value)
        count += count_values(inside);
    return count;
}

/* The params count twice: once for the copy, once for the request that is made of them. So do trees of their values. */
static void add_to_load(mcp_exchange *exchange)
{
    mcp_load *loads[LOADS];

    list_loads(loads, exchange);
    for (size_t i = 0; i < LOADS; i++)
        if (loads[i] != NULL)
            loads[i]->exchanges++;
    mcp_exchange_hold(exchange, sizeof(*exchange) + exchange->id_length + 2 * exchange->params_length +
                                    VALUE_BYTES * count_values(exchange->params));
}

static void take_from_load(const mcp_exchange *exchange)
{
    mcp_load *loads[LOADS];

    list_loads(loads, exchange);
    for (size_t i = 0; i < LOADS; i++)
        if (loads[i] != NULL) {
            loads[i]->exchanges--;
            loads[i]->bytes -= exchange->weight;
        }
}

mcp_exchange *mcp_exchange_new(const mcp_arrival *arrival)
{
    const rpc_message *message = arrival->message;
    size_t params_length = 0;
    const char *params = portkey_value_raw(message->params, &params_length);
    mcp_exchange *exchange = malloc(sizeof(*exchange) + message->id.length + params_length);

    if (exchange == NULL)
        return NULL;
    *exchange = (mcp_exchange){
        .session = arrival->session,
        .principal = arrival->principal,
        .stream = arrival->stream,
        .answers = arrival->answers,
        .params = message->params,
        .began_us = pa_clock_us(),
        .fault = {.message = PA_TEXT_INIT(MAX_FAULT), .data = PA_TEXT_INIT(MAX_FAULT)},
        .id_length = message->id.length,
        .params_length = params_length,
    };
    memcpy(exchange->bytes, message->id.raw, message->id.length);
    if (params_length > 0)
        memcpy(exchange->bytes + message->id.length, params, params_length);
    exchange->progress_token = take_progress_token(exchange);
    add_to_load(exchange);
    pa_list_add(&exchange->session->exchanges, &exchange->link);
    exchange->answers->promise(exchange->answers);
    return exchange;
}

void mcp_exchange_free(mcp_exchange *exchange)
{
    pa_list_remove(&exchange->session->exchanges, &exchange->link);
    take_from_load(exchange);
    pa_wipe(exchange->bytes, exchange->id_length + exchange->params_length); /* arguments may hold secrets */
    mcp_asked_clear(&exchange->asked);
    mcp_document_free(&exchange->inputs);
    portkey_json_free(exchange->copy);
    pa_text_free(&exchange->rewritten);
    pa_text_free(&exchange->kept);
    pa_text_free(&exchange->fault.message);
    pa_text_free(&exchange->fault.data);
    free(exchange);
}

void mcp_exchange_cancel(mcp_exchange *exchange)
{
    rpc_stream *answers = exchange->answers;

    if (exchange->work != NULL)
        exchange->work->cancel(exchange->work);
    exchange->work = NULL;
    mcp_check_after(exchange, NULL);
    mcp_exchange_free(exchange);
    answers->withdraw(answers);
}

/* ---- what it asks for ---- */

rpc_id mcp_exchange_id(const mcp_exchange *exchange)
{
    return (rpc_id){exchange->bytes, exchange->id_length};
}

/* Parsed on demand: most exchanges end before the message is freed, or never read their params. */
portkey_value mcp_exchange_params(mcp_exchange *exchange)
{
    static const portkey_value none = {NULL, 0};
    const portkey_json_limits limits = {.max_depth = MAX_DEPTH};

    if (!exchange->is_dispatched)
        return exchange->params;
    if (exchange->copy == NULL && exchange->params_length > 0 &&
        portkey_json_parse(&exchange->copy, exchange->bytes + exchange->id_length, exchange->params_length,
                           &limits, NULL) < 0)
        return none;
    return exchange->copy != NULL ? portkey_json_root(exchange->copy) : none;
}

portkey_value mcp_exchange_meta(mcp_exchange *exchange)
{
    static const portkey_value none = {NULL, 0};
    portkey_value meta = portkey_value_member(mcp_exchange_params(exchange), "_meta");

    return portkey_value_type(meta) == PORTKEY_JSON_OBJECT ? meta : none;
}

void mcp_exchange_set_work(mcp_exchange *exchange, mcp_work *work)
{
    exchange->work = work;
}

bool mcp_exchange_rewrite(mcp_exchange *exchange, pa_text *arguments)
{
    if (pa_text_failed(arguments) || arguments->length == 0) {
        pa_text_free(arguments);
        return mcp_fail_memory(exchange);
    }
    pa_text_free(&exchange->rewritten);
    exchange->rewritten = *arguments;
    *arguments = (pa_text)PA_TEXT_INIT(0);
    exchange->arguments = exchange->rewritten.data;
    exchange->arguments_length = exchange->rewritten.length;
    return true;
}

/* ---- what is said while it runs ---- */

void mcp_exchange_progress(mcp_exchange *exchange, double done, double total, const char *message)
{
    const rpc_id *token = &exchange->progress_token;
    rpc_notice notice;
    pa_writer *params;

    if (token->raw == NULL || (exchange->has_progress && done <= exchange->progress))
        return;
    params = rpc_begin_notification(&notice, exchange->stream, "notifications/progress");
    pa_write_json(pa_member(params, "progressToken"), token->raw, token->length);
    pa_write_number(pa_member(params, "progress"), done);
    if (total > 0)
        pa_write_number(pa_member(params, "total"), total);
    if (message != NULL && exchange->revision->has_progress_messages)
        pa_write_text(pa_member(params, "message"), message);
    if (!rpc_end_notice(&notice))
        return;
    exchange->stream->set_apart(exchange->stream);
    exchange->progress = done;
    exchange->has_progress = true;
}

void mcp_exchange_log(mcp_exchange *exchange, const char *level, const char *message)
{
    rpc_notice notice;
    pa_writer *params;

    if (mcp_log_level_of(level) < exchange->log_level)
        return;
    params = rpc_begin_notification(&notice, exchange->stream, "notifications/message");
    pa_write_text(pa_member(params, "level"), level);
    pa_write_text(pa_member(params, "logger"), mcp_exchange_catalog(exchange)->identity.name);
    pa_write_text(pa_member(params, "data"), message);
    (void)rpc_end_notice(&notice);
}

void mcp_exchange_hang_up(mcp_exchange *exchange)
{
    if (exchange->stream->hang_up != NULL)
        exchange->stream->hang_up(exchange->stream);
}

/* ---- failing ---- */

bool mcp_fail(mcp_exchange *exchange, int code, const char *format, ...)
{
    pa_text *message = &exchange->fault.message;
    va_list arguments;
    va_list again;
    int length;

    exchange->fault.code = code;
    pa_text_clear(message);
    va_start(arguments, format);
    va_copy(again, arguments);
    length = vsnprintf(NULL, 0, format, arguments);
    if (length > 0 && pa_text_reserve(message, (size_t)length)) {
        (void)vsnprintf(message->data + message->length, (size_t)length + 1, format, again);
        message->length += (size_t)length;
    }
    va_end(again);
    va_end(arguments);
    return false;
}

bool mcp_refuse(mcp_exchange *exchange, const char *message)
{
    exchange->fault.is_result = strcmp(mcp_exchange_method(exchange), "tools/call") == 0;
    return mcp_fail(exchange, RPC_INVALID_REQUEST, "%s", message);
}

bool mcp_fail_scope(mcp_exchange *exchange, const char *scope)
{
    pa_writer data = pa_write_to(&exchange->fault.data);

    pa_begin_object(&data);
    pa_write_text(pa_member(&data, "scope"), scope);
    pa_end(&data);
    exchange->fault.scope = scope;
    return mcp_fail(exchange, MCP_INSUFFICIENT_SCOPE,
                    "insufficient scope: this needs %s, which your login does not have", scope);
}

bool mcp_fail_memory(mcp_exchange *exchange)
{
    pa_text_clear(&exchange->fault.message);
    exchange->fault.code = RPC_INTERNAL_ERROR;
    return false;
}

void mcp_fail_constant(mcp_exchange *exchange, int code, const char *message)
{
    exchange->fault.code = code;
    exchange->fault.constant = message;
}
