/* SPDX-License-Identifier: MIT */
#include "fixture_tools.h"

#include <string.h>

#include "mcp/member.h"

static const mcp_tool *const groups[] = {
    fixture_content_tools,
    fixture_timed_tools,
    fixture_legacy_asking_tools,
    fixture_modern_asking_tools,
};

enum { GROUPS = sizeof(groups) / sizeof(groups[0]) };

void fixture_say(mcp_call *call, const char *text)
{
    mcp_finish_tool_text(call, false, text, strlen(text));
}

static void append_tool(portkey_text *text, const mcp_tool *tool)
{
    portkey_text_append_char(text, '{');
    mcp_append_string_member(text, "name", tool->name);
    mcp_append_string_member(text, "description", tool->description);
    mcp_append_member(text, "inputSchema");
    portkey_text_append_string(text, tool->schema != NULL ? tool->schema
                                                          : "{\"type\":\"object\",\"properties\":{}}");
    portkey_text_append_char(text, '}');
}

void fixture_list_tools(mcp_catalog *catalog, portkey_text *text)
{
    const char *separator = "";

    (void)catalog;
    for (size_t i = 0; i < GROUPS; i++)
        for (const mcp_tool *tool = groups[i]; tool->name != NULL; tool++) {
            portkey_text_append_string(text, separator);
            append_tool(text, tool);
            separator = ",";
        }
}

const mcp_tool *fixture_find_tool(mcp_catalog *catalog, const char *name, size_t length,
                                  portkey_text *complaint)
{
    (void)catalog;
    for (size_t i = 0; i < GROUPS; i++)
        for (const mcp_tool *tool = groups[i]; tool->name != NULL; tool++)
            if (strlen(tool->name) == length && memcmp(tool->name, name, length) == 0)
                return tool;
    portkey_text_append_string(complaint, "unknown tool");
    return NULL;
}

void fixture_call_tool(mcp_catalog *catalog, const mcp_tool *tool, const char *arguments, size_t length,
                       mcp_call *call)
{
    portkey_json *document = NULL;

    if (portkey_json_parse(&document, arguments, length, NULL, NULL) < 0) {
        mcp_call_fail(call, RPC_INTERNAL_ERROR, "the arguments cannot be read");
        return;
    }
    tool->run((fixture_catalog *)catalog, portkey_json_root(document), call);
    portkey_json_free(document);
}
