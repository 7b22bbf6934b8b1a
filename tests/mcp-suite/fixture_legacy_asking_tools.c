/* SPDX-License-Identifier: MIT */
/* Tools that ask the client something, by the names that the suite calls them under the legacy revisions. */
#include <string.h>

#include "fixture_questions.h"
#include "fixture_tools.h"

/* ACTION and CONTENT of a form, as the suite wants to read them. */
static void tell_reply(mcp_call *call, const char *lead, const mcp_reply *reply)
{
    static const char *const actions[] = {"accept", "decline", "cancel"};
    portkey_text text = PORTKEY_TEXT_INIT(64 * 1024);
    size_t length = 2;
    const char *content = "{}";

    if (portkey_value_type(reply->content) == PORTKEY_JSON_OBJECT)
        content = portkey_value_raw(reply->content, &length);
    portkey_text_append_string(&text, lead);
    portkey_text_append_string(&text, "action=");
    portkey_text_append_string(&text, actions[reply->action]);
    portkey_text_append_string(&text, ", content=");
    portkey_text_append(&text, content, length);
    mcp_finish_tool_text(call, false, text.data, text.length);
    portkey_text_free(&text);
}

static void sampling(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    portkey_text params = PORTKEY_TEXT_INIT(64 * 1024);
    portkey_text text = PORTKEY_TEXT_INIT(64 * 1024);
    mcp_reply reply;

    (void)catalog;
    if (fixture_ask_model(call, "sampling", portkey_value_get(arguments, "prompt", 6), &params, &reply)) {
        size_t length = 0;
        const char *said = portkey_value_string(portkey_value_at(reply.content, "/content/text"), &length);

        portkey_text_append_string(&text, "LLM response: ");
        portkey_text_append(&text, said != NULL ? said : "", length);
        mcp_finish_tool_text(call, false, text.data, text.length);
    }
    portkey_text_free(&params);
    portkey_text_free(&text);
}

static void elicitation(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    static const char form[] =
        "{\"type\":\"object\",\"properties\":{\"username\":{\"type\":\"string\",\"description\":\"User's response\"},"
        "\"email\":{\"type\":\"string\",\"description\":\"User's email address\"}},\"required\":[\"username\",\"email\"]}";
    size_t length;
    const char *message = portkey_value_string(portkey_value_get(arguments, "message", 7), &length);
    mcp_reply reply;

    (void)catalog;
    if (mcp_ask_user(call, "response", message != NULL ? message : "Who are you?", form, &reply))
        tell_reply(call, "User response: ", &reply);
}

static void defaults(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    static const char form[] =
        "{\"type\":\"object\",\"properties\":{"
        "\"name\":{\"type\":\"string\",\"description\":\"User name\",\"default\":\"John Doe\"},"
        "\"age\":{\"type\":\"integer\",\"description\":\"User age\",\"default\":30},"
        "\"score\":{\"type\":\"number\",\"description\":\"User score\",\"default\":95.5},"
        "\"status\":{\"type\":\"string\",\"description\":\"User status\",\"enum\":[\"active\",\"inactive\",\"pending\"],"
        "\"default\":\"active\"},"
        "\"verified\":{\"type\":\"boolean\",\"description\":\"Verification status\",\"default\":true}},\"required\":[]}";
    mcp_reply reply;

    (void)catalog;
    (void)arguments;
    if (mcp_ask_user(call, "defaults", "Look through the defaults", form, &reply))
        tell_reply(call, "Elicitation completed: ", &reply);
}

static void enums(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    static const char form[] =
        "{\"type\":\"object\",\"properties\":{"
        "\"untitledSingle\":{\"type\":\"string\",\"enum\":[\"option1\",\"option2\",\"option3\"]},"
        "\"titledSingle\":{\"type\":\"string\",\"oneOf\":[{\"const\":\"value1\",\"title\":\"First Option\"},"
        "{\"const\":\"value2\",\"title\":\"Second Option\"},{\"const\":\"value3\",\"title\":\"Third Option\"}]},"
        "\"legacyEnum\":{\"type\":\"string\",\"enum\":[\"opt1\",\"opt2\",\"opt3\"],"
        "\"enumNames\":[\"Option One\",\"Option Two\",\"Option Three\"]},"
        "\"untitledMulti\":{\"type\":\"array\",\"items\":{\"type\":\"string\","
        "\"enum\":[\"option1\",\"option2\",\"option3\"]}},"
        "\"titledMulti\":{\"type\":\"array\",\"items\":{\"anyOf\":[{\"const\":\"value1\",\"title\":\"First Choice\"},"
        "{\"const\":\"value2\",\"title\":\"Second Choice\"},{\"const\":\"value3\",\"title\":\"Third Choice\"}]}}},"
        "\"required\":[]}";
    mcp_reply reply;

    (void)catalog;
    (void)arguments;
    if (mcp_ask_user(call, "enums", "Choose among these", form, &reply))
        tell_reply(call, "Elicitation completed: ", &reply);
}

const mcp_tool fixture_legacy_asking_tools[] = {
    {"test_sampling", "Asks the client's model.",
     "{\"type\":\"object\",\"properties\":{\"prompt\":{\"type\":\"string\",\"description\":\"What to ask\"}},"
     "\"required\":[\"prompt\"]}",
     sampling},
    {"test_elicitation", "Asks the user for a name and an address.",
     "{\"type\":\"object\",\"properties\":{\"message\":{\"type\":\"string\",\"description\":\"What the user reads\"}},"
     "\"required\":[\"message\"]}",
     elicitation},
    {"test_elicitation_sep1034_defaults", "Asks with a form whose fields have defaults.", NULL, defaults},
    {"test_elicitation_sep1330_enums", "Asks with a form of each kind of choice.", NULL, enums},
    {"test_streaming_elicitation", "Asks with a form whose fields have defaults.", NULL, defaults},
    {NULL, NULL, NULL, NULL},
};
