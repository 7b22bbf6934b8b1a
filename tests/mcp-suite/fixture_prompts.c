/* SPDX-License-Identifier: MIT */
#include "fixture_prompts.h"

#include <string.h>

#include "fixture_media.h"
#include "fixture_questions.h"

/* A message of the user with one text. */
static void append_user_text(portkey_text *messages, const char *text, size_t length)
{
    mcp_begin_message(messages, "user");
    mcp_append_text_block(messages, text, length);
    mcp_end_message(messages);
}

static void finish(mcp_call *call, portkey_text *messages)
{
    mcp_finish_prompt(call, NULL, messages);
    portkey_text_free(messages);
}

static void simple(portkey_value arguments, mcp_call *call)
{
    static const char text[] = "This is a simple prompt for testing.";
    portkey_text messages = PORTKEY_TEXT_INIT(4096);

    (void)arguments;
    append_user_text(&messages, text, sizeof(text) - 1);
    finish(call, &messages);
}

static void append_argument(portkey_text *text, portkey_value arguments, const char *name)
{
    size_t length = 0;
    portkey_value value = portkey_value_get(arguments, name, strlen(name));
    const char *bytes =
        portkey_value_type(value) == PORTKEY_JSON_STRING ? portkey_value_string(value, &length) : NULL;

    portkey_text_append(text, bytes != NULL ? bytes : "", length);
}

static void with_arguments(portkey_value arguments, mcp_call *call)
{
    portkey_text messages = PORTKEY_TEXT_INIT(64 * 1024);
    portkey_text text = PORTKEY_TEXT_INIT(32 * 1024);

    portkey_text_append_string(&text, "Prompt with arguments: arg1='");
    append_argument(&text, arguments, "arg1");
    portkey_text_append_string(&text, "', arg2='");
    append_argument(&text, arguments, "arg2");
    portkey_text_append_char(&text, '\'');
    append_user_text(&messages, text.data, text.length);
    portkey_text_free(&text);
    finish(call, &messages);
}

static void with_resource(portkey_value arguments, mcp_call *call)
{
    static const char contents[] = "Embedded resource content for testing.";
    static const char text[] = "Please process the embedded resource above.";
    portkey_text messages = PORTKEY_TEXT_INIT(64 * 1024);
    portkey_text uri = PORTKEY_TEXT_INIT(8 * 1024);

    append_argument(&uri, arguments, "resourceUri");
    mcp_begin_message(&messages, "user");
    mcp_append_resource_block(&messages, uri.data != NULL ? uri.data : "", "text/plain", contents,
                              sizeof(contents) - 1);
    mcp_end_message(&messages);
    append_user_text(&messages, text, sizeof(text) - 1);
    portkey_text_free(&uri);
    finish(call, &messages);
}

static void with_image(portkey_value arguments, mcp_call *call)
{
    static const char text[] = "Please analyze the image above.";
    portkey_text messages = PORTKEY_TEXT_INIT(4096);

    (void)arguments;
    mcp_begin_message(&messages, "user");
    mcp_append_image_block(&messages, "image/png", fixture_png);
    mcp_end_message(&messages);
    append_user_text(&messages, text, sizeof(text) - 1);
    finish(call, &messages);
}

static void asking(portkey_value arguments, mcp_call *call)
{
    static const char form[] = "{\"type\":\"object\",\"properties\":{\"context\":{\"type\":\"string\"}},"
                               "\"required\":[\"context\"]}";
    mcp_reply reply;

    if (mcp_ask_user(call, "user_context", "In which context?", form, &reply))
        simple(arguments, call);
}

static const struct prompt {
    const char *name;
    const char *listed; /* its other members, as JSON */
    void (*compose)(portkey_value arguments, mcp_call *call);
} prompts[] = {
    {"test_simple_prompt", "\"description\":\"One message.\"", simple},
    {"test_prompt_with_arguments",
     "\"description\":\"One message that holds both arguments.\",\"arguments\":["
     "{\"name\":\"arg1\",\"description\":\"First test argument\",\"required\":true},"
     "{\"name\":\"arg2\",\"description\":\"Second test argument\",\"required\":true}]",
     with_arguments},
    {"test_prompt_with_embedded_resource",
     "\"description\":\"A message with a resource, and one of text.\",\"arguments\":["
     "{\"name\":\"resourceUri\",\"description\":\"URI that the resource is to have\",\"required\":true}]",
     with_resource},
    {"test_prompt_with_image", "\"description\":\"A message with a picture, and one of text.\"", with_image},
    {"test_input_required_result_prompt", "\"description\":\"Asks the user first.\"", asking},
};

enum { PROMPTS = sizeof(prompts) / sizeof(prompts[0]) };

void fixture_list_prompts(mcp_catalog *catalog, portkey_text *text)
{
    (void)catalog;
    for (size_t i = 0; i < PROMPTS; i++) {
        portkey_text_append_string(text, i == 0 ? "{\"name\":\"" : ",{\"name\":\"");
        portkey_text_append_string(text, prompts[i].name);
        portkey_text_append_string(text, "\",");
        portkey_text_append_string(text, prompts[i].listed);
        portkey_text_append_char(text, '}');
    }
}

static const struct prompt *find(const char *name, size_t length)
{
    for (size_t i = 0; i < PROMPTS; i++)
        if (strlen(prompts[i].name) == length && memcmp(prompts[i].name, name, length) == 0)
            return &prompts[i];
    return NULL;
}

void fixture_get_prompt(mcp_catalog *catalog, const char *name, size_t length, portkey_value arguments,
                        mcp_call *call)
{
    const struct prompt *prompt = find(name, length);

    (void)catalog;
    if (prompt != NULL)
        prompt->compose(arguments, call);
    else
        mcp_call_fail(call, RPC_INVALID_PARAMS, "unknown prompt");
}

void fixture_complete(mcp_catalog *catalog, const mcp_completion *what, mcp_call *call)
{
    portkey_text values = PORTKEY_TEXT_INIT(1024);
    size_t length = 0;
    const char *ref = portkey_value_string(what->ref, &length);

    (void)catalog;
    if (ref == NULL || (!what->is_template && find(ref, length) == NULL)) {
        mcp_call_fail(call, RPC_INVALID_PARAMS, "unknown prompt");
        return;
    }
    portkey_text_append_string(&values, "\"paris\",\"park\",\"party\"");
    mcp_finish_completion(call, &values, 3, false);
    portkey_text_free(&values);
}
