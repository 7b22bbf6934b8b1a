/* SPDX-License-Identifier: MIT */
/* The same, by the names that the suite calls under the stateless revisions. */
#include <string.h>

#include "fixture_questions.h"
#include "fixture_tools.h"

#define CAPITAL "What is the capital of France?"

static const char sampling_params[] =
    "{\"messages\":[{\"role\":\"user\",\"content\":{\"type\":\"text\",\"text\":"
    "\"" CAPITAL "\"}}],\"maxTokens\":100}";

static void greet(mcp_call *call, const mcp_reply *reply)
{
    portkey_text text = PORTKEY_TEXT_INIT(64 * 1024);
    size_t length = 0;
    const char *name = portkey_value_string(portkey_value_get(reply->content, "name", 4), &length);

    portkey_text_append_string(&text, "Hello, ");
    portkey_text_append(&text, name != NULL ? name : "stranger", name != NULL ? length : 8);
    portkey_text_append_char(&text, '!');
    mcp_finish_tool_text(call, false, text.data, text.length);
    portkey_text_free(&text);
}

static void elicitation(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    mcp_reply reply;

    (void)catalog;
    (void)arguments;
    if (mcp_ask_user(call, "user_name", "What is your name?", fixture_name_form, &reply))
        greet(call, &reply);
}

static void sampling(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    const mcp_question question = {
        .key = "capital_question", .kind = MCP_CAN_SAMPLE, .params = sampling_params};
    mcp_reply reply;

    (void)catalog;
    (void)arguments;
    if (mcp_ask(call, &question, 1, &reply))
        fixture_say(call, "The model answered.");
}

static void list_roots(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    const mcp_question question = {.key = "client_roots", .kind = MCP_CAN_ROOTS};
    mcp_reply reply;

    (void)catalog;
    (void)arguments;
    if (mcp_ask(call, &question, 1, &reply))
        fixture_say(call, "The client told its folders.");
}

static const char confirm_form[] = "{\"type\":\"object\",\"properties\":{\"ok\":{\"type\":\"boolean\"}},"
                                   "\"required\":[\"ok\"]}";

static void request_state(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    mcp_reply reply;

    (void)catalog;
    (void)arguments;
    if (mcp_ask_user(call, "confirm", "Go on?", confirm_form, &reply))
        fixture_say(call, "state-ok");
}

static void multiple_inputs(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    const mcp_question questions[] = {
        {.key = "user_name",
         .kind = MCP_CAN_ELICIT,
         .message = "What is your name?",
         .schema = fixture_name_form},
        {.key = "greeting", .kind = MCP_CAN_SAMPLE, .params = sampling_params},
        {.key = "client_roots", .kind = MCP_CAN_ROOTS},
    };
    mcp_reply replies[3];

    (void)catalog;
    (void)arguments;
    if (mcp_ask(call, questions, 3, replies))
        greet(call, &replies[0]);
}

static void multi_round(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    static const char color_form[] = "{\"type\":\"object\",\"properties\":{\"color\":{\"type\":\"string\"}},"
                                     "\"required\":[\"color\"]}";
    mcp_reply name;
    mcp_reply color;

    (void)catalog;
    (void)arguments;
    if (!mcp_ask_user(call, "step1", "What is your name?", fixture_name_form, &name))
        return;
    if (mcp_ask_user(call, "step2", "What is your favourite colour?", color_form, &color))
        greet(call, &name);
}

/* Asks whomever the client can ask. */
static void capabilities(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    if (mcp_can_ask(call, MCP_CAN_ELICIT))
        elicitation(catalog, arguments, call);
    else
        sampling(catalog, arguments, call);
}

const mcp_tool fixture_modern_asking_tools[] = {
    {"test_missing_capability", "Needs the client's model.", NULL, sampling},
    {"test_input_required_result_elicitation", "Asks the user for a name.", NULL, elicitation},
    {"test_input_required_result_sampling", "Asks the client's model.", NULL, sampling},
    {"test_input_required_result_list_roots", "Asks for the client's folders.", NULL, list_roots},
    {"test_input_required_result_request_state", "Asks the user to confirm.", NULL, request_state},
    {"test_input_required_result_multiple_inputs", "Asks user, model and client at once.", NULL,
     multiple_inputs},
    {"test_input_required_result_multi_round", "Asks the user twice.", NULL, multi_round},
    {"test_input_required_result_tampered_state", "Asks the user to confirm.", NULL, request_state},
    {"test_input_required_result_capabilities", "Asks whomever the client can ask.", NULL, capabilities},
    {NULL, NULL, NULL, NULL},
};
