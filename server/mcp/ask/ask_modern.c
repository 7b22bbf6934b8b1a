/* SPDX-License-Identifier: MIT */
/*
 * Questions as the result of a request, which the client repeats with the
 * answers. What was answered so far travels along, sealed.
 */
#include "mcp/ask/ask.h"

#include <stdlib.h>
#include <string.h>

#include "mcp/end.h"

enum { MAX_INPUTS = MCP_MAX_SEALED / 2 };

static mcp_seal_scope scope_of(mcp_exchange *exchange)
{
    return (mcp_seal_scope){
        .keys = &exchange->session->server->seal_keys,
        .principal = exchange->principal->name,
        .method = mcp_exchange_method(exchange),
        .params = mcp_exchange_params(exchange),
    };
}

/* ---- asking ---- */

bool mcp_ask_modern(mcp_exchange *exchange, const mcp_question *const *questions, size_t count)
{
    mcp_asked *asked = &exchange->asked;
    pa_writer writer;

    asked->requests = (pa_text)PA_TEXT_INIT(MCP_MAX_ANSWER / 2);
    writer = pa_write_to(&asked->requests);
    pa_begin_object(&writer);
    for (size_t i = 0; i < count; i++) {
        pa_begin_object(pa_member(&writer, questions[i]->key));
        pa_write_text(pa_member(&writer, "method"), mcp_question_method(questions[i]->kind));
        mcp_write_question(pa_member(&writer, "params"), questions[i]);
        pa_end(&writer);
        if (!mcp_question_id(asked->keys[i], exchange, questions[i]))
            return mcp_fail_memory(exchange);
    }
    pa_end(&writer);
    asked->count = count;
    return pa_text_failed(&asked->requests) ? mcp_fail_memory(exchange) : false;
}

static void write_state(pa_text *state, const mcp_exchange *exchange)
{
    const mcp_document *inputs = &exchange->inputs;
    pa_writer writer = pa_write_to(state);

    pa_begin_object(&writer);
    pa_begin_array(pa_member(&writer, "asked"));
    for (size_t i = 0; i < exchange->asked.count; i++)
        pa_write_text(&writer, exchange->asked.keys[i]);
    pa_end(&writer);
    pa_write_key(&writer, "inputs");
    if (inputs->text != NULL)
        pa_write_json(&writer, inputs->text, strlen(inputs->text));
    else
        pa_write_json(&writer, "{}", 2);
    pa_end(&writer);
}

static bool seal_state(pa_text *sealed, mcp_exchange *exchange)
{
    pa_text state = PA_TEXT_INIT(MCP_MAX_SEALED);
    mcp_seal_scope scope = scope_of(exchange);
    bool has_params = portkey_value_exists(scope.params) || exchange->params_length == 0;
    bool worked;

    write_state(&state, exchange);
    worked = has_params && !pa_text_failed(&state) && mcp_seal(sealed, &scope, state.data, state.length);
    pa_text_free(&state);
    return worked;
}

void mcp_end_asking(mcp_exchange *exchange)
{
    const pa_text *requests = &exchange->asked.requests;
    pa_text sealed = PA_TEXT_INIT(2 * MCP_MAX_SEALED);
    rpc_answer answer;
    pa_writer *writer;

    if (!seal_state(&sealed, exchange)) {
        (void)mcp_fail(exchange, RPC_INTERNAL_ERROR, "the state of the request could not be kept");
        mcp_end_fault(exchange);
    } else {
        writer = mcp_begin_result(&answer, exchange, "input_required");
        pa_write_json(pa_member(writer, "inputRequests"), requests->data, requests->length);
        pa_write_string(pa_member(writer, "requestState"), sealed.data, sealed.length);
        mcp_end_result(&answer, exchange);
    }
    pa_text_free(&sealed);
}

/* ---- going on ---- */

/* Reads the state that was sealed into the request. Returns false if it is not ours. */
static bool open_state(mcp_document *opened, mcp_seal_mark *mark, mcp_exchange *exchange, portkey_value state)
{
    mcp_seal_scope scope = scope_of(exchange);
    pa_text text = PA_TEXT_INIT(MCP_MAX_SEALED);
    size_t length;
    const char *sealed = portkey_value_string(state, &length);
    bool worked =
        sealed != NULL && mcp_unseal(&text, mark, &scope, sealed, length) && mcp_document_take(opened, &text);

    pa_text_free(&text);
    return worked;
}

/* Clients know a question by its key alone, which has no dot. */
static portkey_value answer_to(portkey_value responses, const char *id)
{
    return portkey_value_get(responses, id, strcspn(id, "."));
}

/* Only what was asked counts; what else the client sends is ignored. */
static bool take_answers(mcp_exchange *exchange, portkey_value state, portkey_value responses)
{
    pa_text members = PA_TEXT_INIT(MAX_INPUTS);
    bool worked = true;

    PORTKEY_FOR_EACH (input, portkey_value_member(state, "inputs"))
        mcp_append_input(&members, portkey_value_key(input), input);
    PORTKEY_FOR_EACH (key, portkey_value_member(state, "asked")) {
        const char *name = portkey_value_string(key, NULL);
        portkey_value answer = name != NULL ? answer_to(responses, name) : (portkey_value){0};

        if (!portkey_value_exists(answer))
            continue; /* it is asked again */
        if (portkey_value_type(answer) != PORTKEY_JSON_OBJECT)
            worked =
                mcp_fail(exchange, RPC_INVALID_PARAMS, "each of params.inputResponses must be an object");
        mcp_append_input(&members, key, answer);
    }
    if (worked && !mcp_set_inputs(exchange, &members))
        worked = mcp_fail(exchange, RPC_INVALID_PARAMS, "the answers in params.inputResponses are too large");
    pa_text_free(&members);
    return worked;
}

/* What the state was given for may be done once, however often it comes back. */
static bool judge(mcp_exchange *exchange, mcp_redemption redemption)
{
    switch (redemption) {
    case MCP_REDEEMED_NOW: return true;
    case MCP_REDEEMED_BEFORE:
        return mcp_fail(exchange, RPC_INVALID_PARAMS,
                        "params.requestState was used before, and can be used once: call again without it");
    case MCP_REDEEM_UNKNOWN:
        return mcp_fail(exchange, MCP_UNAVAILABLE,
                        "it is not known whether params.requestState was used before; nothing was done: call "
                        "again without it");
    case MCP_REDEEM_LATER: break;
    }
    return mcp_fail(exchange, RPC_INTERNAL_ERROR,
                    "too many questions were answered lately; nothing was done: call again in some minutes");
}

/* Waits for what other processes know. */
struct redeeming {
    mcp_work work;         /* first, so that one is the other */
    mcp_redeeming waiting; /* the second */
    mcp_exchange *exchange;
};

static void stop_redeeming(mcp_work *work)
{
    struct redeeming *redeeming = (struct redeeming *)work;
    const mcp_sharing *sharing = redeeming->exchange->session->server->sharing;

    sharing->forget(sharing->context, &redeeming->waiting);
    free(redeeming);
}

static void redeemed(mcp_redeeming *waiting, mcp_redemption redemption)
{
    struct redeeming *redeeming =
        (struct redeeming *)(void *)((char *)waiting - offsetof(struct redeeming, waiting));
    mcp_exchange *exchange = redeeming->exchange;

    mcp_exchange_set_work(exchange, NULL);
    free(redeeming);
    if (judge(exchange, redemption))
        mcp_dispatch_again(exchange);
    else
        mcp_settle(exchange);
}

static mcp_taking ask_others(mcp_exchange *exchange, const mcp_seal_mark *mark)
{
    const mcp_sharing *sharing = exchange->session->server->sharing;
    struct redeeming *redeeming = malloc(sizeof(*redeeming));

    if (redeeming == NULL) {
        (void)mcp_fail_memory(exchange);
        return MCP_NOT_TAKEN;
    }
    *redeeming =
        (struct redeeming){.work.cancel = stop_redeeming, .waiting.redeemed = redeemed, .exchange = exchange};
    mcp_exchange_set_work(exchange, &redeeming->work);
    sharing->redeem(sharing->context, mark, &redeeming->waiting);
    return MCP_TAKEN_LATER;
}

static mcp_taking redeem(mcp_exchange *exchange, const mcp_seal_mark *mark)
{
    mcp_server *server = exchange->session->server;

    if (server->sharing != NULL)
        return ask_others(exchange, mark);
    return judge(exchange, mcp_redeem(&server->redeemed, mark)) ? MCP_TAKEN : MCP_NOT_TAKEN;
}

static mcp_taking not_taken(mcp_exchange *exchange, const char *why)
{
    (void)mcp_fail(exchange, RPC_INVALID_PARAMS, "%s", why);
    return MCP_NOT_TAKEN;
}

/*
 * Answers without requestState are ignored, because nothing binds them to a
 * question. The method asks again.
 */
mcp_taking mcp_take_inputs(mcp_exchange *exchange)
{
    portkey_value params = mcp_exchange_params(exchange);
    portkey_value responses = portkey_value_member(params, "inputResponses");
    portkey_value state = portkey_value_member(params, "requestState");
    mcp_document opened = {.json = NULL};
    mcp_seal_mark mark;
    bool worked;

    if (portkey_value_exists(responses) && portkey_value_type(responses) != PORTKEY_JSON_OBJECT)
        return not_taken(exchange, "params.inputResponses must be an object");
    if (!portkey_value_exists(state))
        return MCP_TAKEN;
    if (portkey_value_type(state) != PORTKEY_JSON_STRING)
        return not_taken(exchange, "params.requestState must be a string");
    if (!open_state(&opened, &mark, exchange, state))
        return not_taken(
            exchange,
            "params.requestState is not what this server gave for this request, or has expired: call "
            "again without it");
    worked = take_answers(exchange, mcp_document_root(&opened), responses);
    mcp_document_free(&opened);
    return worked ? redeem(exchange, &mark) : MCP_NOT_TAKEN;
}
