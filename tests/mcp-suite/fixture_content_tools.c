/* SPDX-License-Identifier: MIT */
/* Tools that answer at once, with each kind of content. */
#include <string.h>

#include "fixture_media.h"
#include "fixture_tools.h"

static void finish(mcp_call *call, portkey_text *blocks)
{
    mcp_finish_tool(call, false, blocks);
    portkey_text_free(blocks);
}

static void simple_text(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    (void)catalog;
    (void)arguments;
    fixture_say(call, "This is a simple text response for testing.");
}

static void image(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    portkey_text blocks = PORTKEY_TEXT_INIT(4096);

    (void)catalog;
    (void)arguments;
    mcp_append_image_block(&blocks, "image/png", fixture_png);
    finish(call, &blocks);
}

static void audio(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    portkey_text blocks = PORTKEY_TEXT_INIT(4096);

    (void)catalog;
    (void)arguments;
    mcp_append_audio_block(&blocks, "audio/wav", fixture_wav);
    finish(call, &blocks);
}

static void embedded_resource(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    static const char text[] = "This is an embedded resource content.";
    portkey_text blocks = PORTKEY_TEXT_INIT(4096);

    (void)catalog;
    (void)arguments;
    mcp_append_resource_block(&blocks, "test://embedded-resource", "text/plain", text, sizeof(text) - 1);
    finish(call, &blocks);
}

static void mixed_content(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    static const char text[] = "Multiple content types test:";
    static const char json[] = "{\"test\":\"data\",\"value\":123}";
    portkey_text blocks = PORTKEY_TEXT_INIT(4096);

    (void)catalog;
    (void)arguments;
    mcp_append_text_block(&blocks, text, sizeof(text) - 1);
    mcp_append_image_block(&blocks, "image/png", fixture_png);
    mcp_append_resource_block(&blocks, "test://mixed-content-resource", "application/json", json,
                              sizeof(json) - 1);
    finish(call, &blocks);
}

static void error(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    static const char text[] = "This tool intentionally returns an error for testing";

    (void)catalog;
    (void)arguments;
    mcp_finish_tool_text(call, true, text, sizeof(text) - 1);
}

static void schema_dialect(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    (void)catalog;
    (void)arguments;
    fixture_say(call, "The arguments are not looked at.");
}

static void change_tools(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    (void)arguments;
    mcp_catalog_changed(&catalog->catalog, MCP_TOOLS_CHANGED);
    fixture_say(call, "Announced a change of tools.");
}

static void change_prompts(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    (void)arguments;
    mcp_catalog_changed(&catalog->catalog, MCP_PROMPTS_CHANGED);
    fixture_say(call, "Announced a change of prompts.");
}

static void change_resource(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    static const char uri[] = "test://watched-resource";

    (void)arguments;
    mcp_catalog_resource_changed(&catalog->catalog, uri, sizeof(uri) - 1);
    fixture_say(call, "Announced a change of test://watched-resource.");
}

const mcp_tool fixture_content_tools[] = {
    {"test_simple_text", "Answers with one line of text.", NULL, simple_text},
    {"test_image_content", "Answers with a picture.", NULL, image},
    {"test_audio_content", "Answers with a sound.", NULL, audio},
    {"test_embedded_resource", "Answers with a resource in place of a link to it.", NULL, embedded_resource},
    {"test_multiple_content_types", "Answers with text, a picture and a resource.", NULL, mixed_content},
    {"test_error_handling", "Fails.", NULL, error},
    {"test_trigger_tool_change", "Announces that the tools changed.", NULL, change_tools},
    {"test_trigger_prompt_change", "Announces that the prompts changed.", NULL, change_prompts},
    {"test_trigger_resource_change", "Announces that test://watched-resource changed.", NULL,
     change_resource},
    {"json_schema_2020_12_tool", "Has keywords in its schema that only the dialect of 2020-12 knows.",
     "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"object\","
     "\"$defs\":{\"address\":{\"$anchor\":\"addressDef\",\"type\":\"object\",\"properties\":{\"street\":{\"type\":\"string\"},"
     "\"city\":{\"type\":\"string\"}}}},"
     "\"properties\":{\"name\":{\"type\":\"string\"},\"address\":{\"$ref\":\"#/$defs/address\"},"
     "\"contactMethod\":{\"type\":\"string\",\"enum\":[\"phone\",\"email\"]},"
     "\"phone\":{\"type\":\"string\"},\"email\":{\"type\":\"string\"}},"
     "\"allOf\":[{\"anyOf\":[{\"required\":[\"phone\"]},{\"required\":[\"email\"]}]}],"
     "\"if\":{\"properties\":{\"contactMethod\":{\"const\":\"phone\"}},\"required\":[\"contactMethod\"]},"
     "\"then\":{\"required\":[\"phone\"]},\"else\":{\"required\":[\"email\"]},"
     "\"additionalProperties\":false}",
     schema_dialect},
    {NULL, NULL, NULL, NULL},
};
