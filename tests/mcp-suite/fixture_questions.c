/* SPDX-License-Identifier: MIT */
#include "fixture_questions.h"

#include "mcp/content.h"

const char fixture_name_form[] = "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},"
                                 "\"required\":[\"name\"]}";

void fixture_append_sampling(portkey_text *params, const char *text, size_t length)
{
    portkey_text_append_string(params, "{\"messages\":[");
    mcp_begin_message(params, "user");
    mcp_append_text_block(params, text, length);
    mcp_end_message(params);
    portkey_text_append_string(params, "],\"maxTokens\":100}");
}

bool fixture_ask_model(mcp_call *call, const char *key, portkey_value prompt, portkey_text *params,
                       mcp_reply *reply)
{
    mcp_question question = {.key = key, .kind = MCP_CAN_SAMPLE};
    size_t length = 0;
    const char *text =
        portkey_value_type(prompt) == PORTKEY_JSON_STRING ? portkey_value_string(prompt, &length) : NULL;

    fixture_append_sampling(params, text != NULL ? text : "", length);
    if (portkey_text_failed(params)) {
        mcp_call_fail(call, RPC_INTERNAL_ERROR, "the prompt is too long");
        return false;
    }
    question.params = params->data;
    return mcp_ask(call, &question, 1, reply);
}
