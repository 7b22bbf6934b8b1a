/* SPDX-License-Identifier: MIT */
#include "mcp/ask/ask.h"

#include <stdio.h>
#include <string.h>

#include "mcp/ask/form.h"

enum { MAX_INPUTS = MCP_MAX_SEALED / 2, MISSING_CLIENT_CAPABILITY = -32021 };

bool mcp_can_ask(const mcp_exchange *exchange, enum mcp_capability kind)
{
    return (exchange->capabilities & (unsigned)kind) != 0;
}

bool mcp_question_id(char id[MCP_MAX_KEY], const mcp_exchange *exchange, const mcp_question *question)
{
    pa_text shown = PA_TEXT_INIT(MCP_MAX_SEALED);
    pa_writer writer = pa_write_to(&shown);
    char fingerprint[MCP_FINGERPRINT];
    bool worked;

    pa_begin_array(&writer);
    pa_write_integer(&writer, (int64_t)exchange->asker);
    pa_write_text(&writer, mcp_question_method(question->kind));
    mcp_write_question(&writer, question);
    pa_end(&writer);
    worked = !pa_text_failed(&shown);
    if (worked) {
        mcp_fingerprint(fingerprint, shown.data, shown.length);
        (void)snprintf(id, MCP_MAX_KEY, "%s.%s", question->key, fingerprint);
    }
    pa_text_free(&shown);
    return worked;
}

/* ---- replies ---- */

typedef enum { MISSING, GIVEN, MALFORMED, NO_MEMORY } reply_state;

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

static reply_state read_reply(const mcp_exchange *exchange, const mcp_question *question, mcp_reply *reply)
{
    portkey_value inputs = mcp_document_root(&exchange->inputs);
    portkey_value answer;
    char id[MCP_MAX_KEY];

    if (portkey_value_count(inputs) == 0)
        return MISSING;
    if (!mcp_question_id(id, exchange, question))
        return NO_MEMORY;
    answer = portkey_value_member(inputs, id);
    if (!portkey_value_exists(answer))
        return MISSING;
    if (question->kind == MCP_CAN_ELICIT)
        return read_form(question, answer, reply);
    *reply = (mcp_reply){.action = MCP_ACCEPTED, .content = answer};
    return GIVEN;
}

/* ---- questions ---- */

const char *mcp_question_method(enum mcp_capability kind)
{
    switch (kind) {
    case MCP_CAN_ELICIT: return "elicitation/create";
    case MCP_CAN_SAMPLE: return "sampling/createMessage";
    case MCP_CAN_ROOTS: break;
    }
    return "roots/list";
}

void mcp_write_question(pa_writer *writer, const mcp_question *question)
{
    if (question->kind == MCP_CAN_SAMPLE) {
        pa_write_json(writer, question->params, strlen(question->params));
        return;
    }
    pa_begin_object(writer);
    if (question->kind == MCP_CAN_ELICIT) {
        pa_write_text(pa_member(writer, "message"), question->message);
        pa_write_json(pa_member(writer, "requestedSchema"), question->schema, strlen(question->schema));
    }
    pa_end(writer);
}

static const char *inability(enum mcp_capability missing)
{
    switch (missing) {
    case MCP_CAN_ELICIT:
        return "this needs an answer from the user, and the client did not declare that it can ask "
               "(capability \"elicitation\")";
    case MCP_CAN_SAMPLE:
        return "this needs the client's model, and the client did not declare that it offers one "
               "(capability \"sampling\")";
    case MCP_CAN_ROOTS: break;
    }
    return "this needs the client's folders, and the client did not declare that it lists them "
           "(capability \"roots\")";
}

static bool refuse_unable(mcp_exchange *exchange, enum mcp_capability missing)
{
    pa_writer data = pa_write_to(&exchange->fault.data);
    const char *required = mcp_capability_json(missing);

    if (exchange->revision->era != MCP_MODERN)
        return mcp_refuse(exchange, inability(missing));
    pa_begin_object(&data);
    pa_write_json(pa_member(&data, "requiredCapabilities"), required, strlen(required));
    pa_end(&data);
    return mcp_fail(exchange, MISSING_CLIENT_CAPABILITY, "%s", inability(missing));
}

static bool ask(mcp_exchange *exchange, const mcp_question *const *questions, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!mcp_can_ask(exchange, questions[i]->kind))
            return refuse_unable(exchange, questions[i]->kind);
    mcp_asked_clear(&exchange->asked);
    return exchange->revision->era == MCP_MODERN ? mcp_ask_modern(exchange, questions, count)
                                                 : mcp_ask_legacy(exchange, questions, count);
}

bool mcp_ask(mcp_exchange *exchange, const mcp_question *questions, size_t count, mcp_reply *replies)
{
    const mcp_question *missing[MCP_MAX_QUESTIONS];
    size_t missing_count = 0;

    for (size_t i = 0; i < count && i < MCP_MAX_QUESTIONS; i++) {
        switch (read_reply(exchange, &questions[i], &replies[i])) {
        case GIVEN: break;
        case MISSING: missing[missing_count++] = &questions[i]; break;
        case NO_MEMORY: return mcp_fail_memory(exchange);
        case MALFORMED:
            return mcp_fail(exchange, RPC_INVALID_PARAMS,
                            "the answer to a form needs \"action\": \"accept\", \"decline\" or \"cancel\"");
        }
    }
    return missing_count == 0 || ask(exchange, missing, missing_count);
}

bool mcp_ask_user(mcp_exchange *exchange, const char *key, const char *message, const char *schema,
                  mcp_reply *reply)
{
    const mcp_question question = {.key = key, .kind = MCP_CAN_ELICIT, .message = message, .schema = schema};

    return mcp_ask(exchange, &question, 1, reply);
}

/* ---- what both eras share ---- */

void mcp_asked_clear(mcp_asked *asked)
{
    pa_text_free(&asked->requests);
    pa_text_free(&asked->answers);
    *asked = (mcp_asked){.count = 0};
}

void mcp_append_input(pa_text *members, portkey_value key, portkey_value value)
{
    size_t length;
    const char *raw = portkey_value_raw(key, &length);

    if (members->length > 0)
        pa_text_append_char(members, ',');
    pa_text_append(members, raw, length);
    pa_text_append_char(members, ':');
    raw = portkey_value_raw(value, &length);
    pa_text_append(members, raw, length);
}

bool mcp_set_inputs(mcp_exchange *exchange, const pa_text *members)
{
    pa_text object = PA_TEXT_INIT(MAX_INPUTS + 2);

    if (pa_text_failed(members))
        return false;
    pa_text_append_char(&object, '{');
    pa_text_append(&object, members->data, members->length);
    pa_text_append_char(&object, '}');
    return mcp_document_take(&exchange->inputs, &object);
}
