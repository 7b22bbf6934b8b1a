/* SPDX-License-Identifier: MIT */
#include "mcp/ask/resume.h"

#include <stdlib.h>
#include <string.h>

#include "mcp/ask/refusal.h"
#include "mcp/dispatch.h"
#include "mcp/session.h"

enum { MAX_INPUTS = MCP_MAX_SEALED / 2 };

static bool is_object(portkey_value value)
{
    return portkey_value_type(value) == PORTKEY_JSON_OBJECT;
}

static void append_member(pa_text *text, portkey_value key, portkey_value value)
{
    size_t length;
    const char *raw = portkey_value_raw(key, &length);

    if (text->length > 0)
        pa_text_append_char(text, ',');
    pa_text_append(text, raw, length);
    pa_text_append_char(text, ':');
    raw = portkey_value_raw(value, &length);
    pa_text_append(text, raw, length);
}

static void append_members(pa_text *text, portkey_value object)
{
    PORTKEY_FOR_EACH (value, object)
        append_member(text, portkey_value_key(value), value);
}

/* Makes members, as they were appended, the call's inputs. */
static bool set_inputs(mcp_call *call, const pa_text *members)
{
    pa_text object = PA_TEXT_INIT(MAX_INPUTS + 2);

    if (pa_text_failed(members))
        return false;
    pa_text_append_char(&object, '{');
    pa_text_append(&object, members->data, members->length);
    pa_text_append_char(&object, '}');
    return mcp_document_take(&call->inputs, &object);
}

mcp_seal_scope mcp_resume_scope(mcp_call *call)
{
    return (mcp_seal_scope){
        .key = &call->session->catalog->seal_key,
        .principal = call->session->principal,
        .method = call->method,
        .params = mcp_call_params(call),
    };
}

void mcp_resume_append_state(pa_text *text, const mcp_call *call, const char *const *keys, size_t count)
{
    pa_text_append_string(text, "{\"asked\":[");
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            pa_text_append_char(text, ',');
        pa_append_json_string(text, keys[i], strlen(keys[i]));
    }
    pa_text_append_string(text, "],\"inputs\":");
    pa_text_append_string(text, call->inputs.text != NULL ? call->inputs.text : "{}");
    pa_text_append_char(text, '}');
}

/* Reads the state that was sealed into the request. Returns false if it is not ours. */
static bool open_state(mcp_document *opened, mcp_call *call, portkey_value state)
{
    mcp_seal_scope scope = mcp_resume_scope(call);
    pa_text text = PA_TEXT_INIT(MCP_MAX_SEALED);
    size_t length;
    const char *sealed = portkey_value_string(state, &length);
    bool worked =
        sealed != NULL && mcp_unseal(&text, &scope, sealed, length) && mcp_document_take(opened, &text);

    pa_text_free(&text);
    return worked;
}

/* Only what was asked counts; what else the client sends is not looked at. */
static const char *take_answers(mcp_call *call, portkey_value state, portkey_value responses)
{
    pa_text members = PA_TEXT_INIT(MAX_INPUTS);
    const char *complaint = NULL;

    append_members(&members, portkey_value_member(state, "inputs"));
    PORTKEY_FOR_EACH (key, portkey_value_member(state, "asked")) {
        size_t length;
        const char *name = portkey_value_string(key, &length);
        portkey_value answer;

        if (name == NULL)
            continue; /* as if it had not been answered: it is asked again */
        answer = portkey_value_get(responses, name, length);
        if (!portkey_value_exists(answer))
            continue;
        if (!is_object(answer))
            complaint = "each of params.inputResponses must be an object";
        append_member(&members, key, answer);
    }
    if (complaint == NULL && !set_inputs(call, &members))
        complaint = "the answers in params.inputResponses are too large";
    pa_text_free(&members);
    return complaint;
}

/*
 * Answers without the state of their question are not counted: nothing would
 * tie them to what was asked. The call then simply asks.
 */
const char *mcp_resume_take_inputs(mcp_call *call, portkey_value params)
{
    portkey_value responses = portkey_value_member(params, "inputResponses");
    portkey_value state = portkey_value_member(params, "requestState");
    mcp_document opened = {.json = NULL};
    const char *complaint;

    if (portkey_value_exists(responses) && !is_object(responses))
        return "params.inputResponses must be an object";
    if (!portkey_value_exists(state))
        return NULL;
    if (portkey_value_type(state) != PORTKEY_JSON_STRING)
        return "params.requestState must be a string";
    if (!open_state(&opened, call, state))
        return "params.requestState is not what this server gave for this request, or has expired: call again "
               "without it";
    complaint = take_answers(call, mcp_document_root(&opened), responses);
    mcp_document_free(&opened);
    return complaint;
}

/* ---- legacy clients ---- */

/* The question that a response answers: the call and which of its questions. */
static mcp_call *find_asker(const mcp_session *session, rpc_id id, size_t *question)
{
    for (mcp_call *call = session->calls; call != NULL; call = call->next)
        for (size_t i = 0; i < call->asked.count; i++) {
            char own[MCP_MAX_ASKED_ID];

            mcp_asked_write_id(own, &call->asked, i);
            if (call->asked.is_open[i] && strlen(own) + 2 == id.length &&
                memcmp(own, id.raw + 1, strlen(own)) == 0) {
                *question = i;
                return call;
            }
        }
    return NULL;
}

static bool is_complete(const mcp_asked *asked)
{
    for (size_t i = 0; i < asked->count; i++)
        if (asked->is_open[i])
            return false;
    return true;
}

static bool take_all_answers(mcp_call *call)
{
    pa_text members = PA_TEXT_INIT(MAX_INPUTS);
    bool worked;

    append_members(&members, mcp_document_root(&call->inputs));
    if (members.length > 0)
        pa_text_append_char(&members, ',');
    pa_text_append(&members, call->asked.answers.data, call->asked.answers.length);
    worked = !pa_text_failed(&call->asked.answers) && set_inputs(call, &members);
    pa_text_free(&members);
    mcp_asked_clear(&call->asked);
    return worked;
}

void mcp_resume_by_response(mcp_session *session, const rpc_message *response)
{
    size_t question;
    size_t length;
    const char *raw;
    mcp_call *call;

    if (response->id.raw == NULL || response->id.raw[0] != '"')
        return;
    call = find_asker(session, response->id, &question);
    if (call == NULL)
        return;
    call->asked.is_open[question] = false;
    if (!is_object(response->result)) {
        mcp_withdraw_questions(call);
        mcp_refuse_unanswered(call);
        return;
    }
    raw = portkey_value_raw(response->result, &length);
    if (call->asked.answers.length > 0)
        pa_text_append_char(&call->asked.answers, ',');
    pa_append_json_string(&call->asked.answers, call->asked.keys[question],
                          strlen(call->asked.keys[question]));
    pa_text_append_char(&call->asked.answers, ':');
    pa_text_append(&call->asked.answers, raw, length);
    if (!is_complete(&call->asked))
        return;
    if (take_all_answers(call))
        mcp_dispatch_again(call);
    else
        mcp_call_fail(call, RPC_INVALID_PARAMS, "the answers to the server's questions are too large");
}
