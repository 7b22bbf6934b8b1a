/* SPDX-License-Identifier: MIT */
#include "mcp/ask/ask.h"

#include <stdio.h>
#include <string.h>

#include "mcp/ask/form.h"
#include "mcp/ask/refusal.h"
#include "mcp/ask/resume.h"
#include "mcp/call_state.h"
#include "mcp/session.h"
#include "rpc/notice.h"

enum {
    MOST_ROUNDS = 16,
    /* Far below the transport's cap on calls in flight: beyond that it reads nothing more, not even the answers. */
    MOST_WAITING = 256,
};

bool mcp_can_ask(const mcp_call *call, enum mcp_capability kind)
{
    return (call->capabilities & (unsigned)kind) != 0;
}

/* ---- replies ---- */

typedef enum { MISSING, GIVEN, MALFORMED } reply_state;

/* Whether the content of an accepted form fits; the schema is ours. */
static reply_state check_form(const mcp_question *question, portkey_value content)
{
    portkey_json *schema = NULL;
    reply_state state = MISSING;

    if (portkey_json_parse(&schema, question->schema, strlen(question->schema), NULL, NULL) == 0 &&
        mcp_form_fits(portkey_json_root(schema), content))
        state = GIVEN;
    portkey_json_free(schema);
    return state;
}

static reply_state read_form(const mcp_question *question, portkey_value answer, mcp_reply *reply)
{
    portkey_value action = portkey_value_member(answer, "action");

    reply->content = portkey_value_member(answer, "content");
    if (portkey_value_is(action, "accept")) {
        reply->action = MCP_ACCEPTED;
        return check_form(question, reply->content);
    }
    if (portkey_value_is(action, "decline"))
        reply->action = MCP_DECLINED;
    else if (portkey_value_is(action, "cancel"))
        reply->action = MCP_CANCELLED;
    else
        return MALFORMED;
    return GIVEN;
}

static reply_state read_reply(const mcp_call *call, const mcp_question *question, mcp_reply *reply)
{
    portkey_value answer = portkey_value_member(mcp_document_root(&call->inputs), question->key);

    if (!portkey_value_exists(answer))
        return MISSING;
    if (question->kind == MCP_CAN_ELICIT)
        return read_form(question, answer, reply);
    *reply = (mcp_reply){.action = MCP_ACCEPTED, .content = answer};
    return GIVEN;
}

/* ---- questions ---- */

static const char *method_of(enum mcp_capability kind)
{
    switch (kind) {
    case MCP_CAN_ELICIT: return "elicitation/create";
    case MCP_CAN_SAMPLE: return "sampling/createMessage";
    case MCP_CAN_ROOTS: break;
    }
    return "roots/list";
}

static void append_params(pa_text *text, const mcp_question *question)
{
    switch (question->kind) {
    case MCP_CAN_ELICIT:
        pa_text_append_string(text, "{\"message\":");
        pa_append_json_string(text, question->message, strlen(question->message));
        pa_text_append_string(text, ",\"requestedSchema\":");
        pa_text_append_string(text, question->schema);
        pa_text_append_char(text, '}');
        break;
    case MCP_CAN_SAMPLE: pa_text_append_string(text, question->params); break;
    case MCP_CAN_ROOTS: pa_text_append_string(text, "{}"); break;
    }
}

static void append_input_requests(pa_text *text, const mcp_question *const *questions, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        pa_text_append_char(text, i == 0 ? '{' : ',');
        pa_append_json_string(text, questions[i]->key, strlen(questions[i]->key));
        pa_text_append_string(text, ":{\"method\":\"");
        pa_text_append_string(text, method_of(questions[i]->kind));
        pa_text_append_string(text, "\",\"params\":");
        append_params(text, questions[i]);
        pa_text_append_char(text, '}');
    }
    pa_text_append_char(text, '}');
}

static bool seal_state(pa_text *sealed, mcp_call *call, const mcp_question *const *questions, size_t count)
{
    const char *keys[MCP_MAX_QUESTIONS];
    pa_text state = PA_TEXT_INIT(MCP_MAX_SEALED);
    mcp_seal_scope scope = mcp_resume_scope(call);
    bool worked;

    for (size_t i = 0; i < count; i++)
        keys[i] = questions[i]->key;
    mcp_resume_append_state(&state, call, keys, count);
    worked = mcp_call_has_params(call) && !pa_text_failed(&state) &&
             mcp_seal(sealed, &scope, state.data, state.length);
    pa_text_free(&state);
    return worked;
}

/* The questions as the result of the request: the client repeats it with the answers. */
static void ask_modern(mcp_call *call, const mcp_question *const *questions, size_t count)
{
    pa_text sealed = PA_TEXT_INIT(2 * MCP_MAX_SEALED);
    rpc_answer answer;

    if (!seal_state(&sealed, call, questions, count)) {
        mcp_call_fail(call, RPC_INTERNAL_ERROR, "the state of the request could not be kept");
    } else {
        mcp_begin_result(&answer, call->session, call->revision, "input_required", call->output,
                         mcp_call_id(call), true);
        mcp_append_member(answer.text, "inputRequests");
        append_input_requests(answer.text, questions, count);
        mcp_append_member(answer.text, "requestState");
        pa_append_json_string(answer.text, sealed.data, sealed.length);
        mcp_end_result(&answer);
        mcp_call_remove(call);
    }
    pa_text_free(&sealed);
}

/* How many calls wait for an answer of the client. */
static size_t count_waiting(const mcp_session *session)
{
    size_t waiting = 0;

    for (const mcp_call *call = session->calls; call != NULL; call = call->next)
        waiting += call->asked.count > 0;
    return waiting;
}

/* Each question as a request of ours; the call waits. */
static void ask_legacy(mcp_call *call, const mcp_question *const *questions, size_t count)
{
    mcp_session *session = call->session;
    mcp_asked *asked = &call->asked;

    /* A client that answers by itself, and always wrongly, would be asked for ever. */
    if (++call->rounds > MOST_ROUNDS || count_waiting(session) >= MOST_WAITING) {
        mcp_refuse_unanswered(call);
        return;
    }
    mcp_asked_clear(asked);
    asked->count = count;
    asked->first = session->requests_sent;
    asked->answers = (pa_text)PA_TEXT_INIT(MCP_MAX_SEALED);
    session->requests_sent += count;
    for (size_t i = 0; i < count; i++) {
        char id[MCP_MAX_ASKED_ID];
        pa_text *text;

        asked->is_open[i] = true;
        (void)snprintf(asked->keys[i], sizeof(asked->keys[i]), "%s", questions[i]->key);
        mcp_asked_write_id(id, asked, i);
        text = rpc_begin_request(session->output, id, method_of(questions[i]->kind));
        append_params(text, questions[i]);
        if (!rpc_end_notice(session->output, text)) {
            mcp_call_fail(call, RPC_INTERNAL_ERROR, "memory for a question to the client ran out");
            return;
        }
    }
}

static void ask(mcp_call *call, const mcp_question *const *questions, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!mcp_can_ask(call, questions[i]->kind)) {
            mcp_refuse_unable(call, questions[i]->kind);
            return;
        }
    if (call->revision->era == MCP_MODERN)
        ask_modern(call, questions, count);
    else
        ask_legacy(call, questions, count);
}

bool mcp_ask(mcp_call *call, const mcp_question *questions, size_t count, mcp_reply *replies)
{
    const mcp_question *missing[MCP_MAX_QUESTIONS];
    size_t missing_count = 0;

    for (size_t i = 0; i < count && i < MCP_MAX_QUESTIONS; i++) {
        switch (read_reply(call, &questions[i], &replies[i])) {
        case GIVEN: break;
        case MISSING: missing[missing_count++] = &questions[i]; break;
        case MALFORMED:
            mcp_call_fail(call, RPC_INVALID_PARAMS,
                          "the answer to a form needs \"action\": \"accept\", \"decline\" or \"cancel\"");
            return false;
        }
    }
    if (missing_count == 0)
        return true;
    ask(call, missing, missing_count);
    return false;
}

bool mcp_ask_user(mcp_call *call, const char *key, const char *message, const char *schema, mcp_reply *reply)
{
    const mcp_question question = {.key = key, .kind = MCP_CAN_ELICIT, .message = message, .schema = schema};

    return mcp_ask(call, &question, 1, reply);
}
