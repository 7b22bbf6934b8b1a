/* SPDX-License-Identifier: MIT */
#include "fixture_catalog.h"

#include "fixture_prompts.h"
#include "fixture_resources.h"
#include "fixture_timers.h"
#include "fixture_tools.h"

void fixture_catalog_init(fixture_catalog *catalog)
{
    static const mcp_catalog_type type = {
        .list_tools = fixture_list_tools,
        .find_tool = fixture_find_tool,
        .call_tool = fixture_call_tool,
        .list_resources = fixture_list_resources,
        .list_templates = fixture_list_templates,
        .read_resource = fixture_read_resource,
        .can_subscribe = fixture_can_subscribe,
        .list_prompts = fixture_list_prompts,
        .get_prompt = fixture_get_prompt,
        .complete = fixture_complete,
        .cancel = fixture_cancel,
        .wait = fixture_wait,
        .changes = MCP_TOOLS_CHANGED | MCP_PROMPTS_CHANGED,
        .has_logs = true,
    };

    *catalog = (fixture_catalog){
        .catalog = {.type = &type,
                    .identity = {.name = "mcp-fixtures",
                                 .title = "MCP fixtures",
                                 .version = "1.0.0",
                                 .description = "What the MCP conformance suite calls for"}},
    };
}
