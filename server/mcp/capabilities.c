/* SPDX-License-Identifier: MIT */
#include "mcp/capabilities.h"

static bool declares(portkey_value object, const char *name)
{
    return portkey_value_type(portkey_value_member(object, name)) == PORTKEY_JSON_OBJECT;
}

/* An empty "elicitation" stands for forms, from before there was another kind. */
static bool elicits_forms(portkey_value declared)
{
    portkey_value elicitation = portkey_value_member(declared, "elicitation");

    return portkey_value_type(elicitation) == PORTKEY_JSON_OBJECT &&
           (declares(elicitation, "form") || !declares(elicitation, "url"));
}

unsigned mcp_capabilities_read(portkey_value declared)
{
    unsigned capabilities = 0;

    if (elicits_forms(declared))
        capabilities |= MCP_CAN_ELICIT;
    if (declares(declared, "sampling"))
        capabilities |= MCP_CAN_SAMPLE;
    if (declares(declared, "roots"))
        capabilities |= MCP_CAN_ROOTS;
    return capabilities;
}

const char *mcp_capability_json(enum mcp_capability capability)
{
    switch (capability) {
    case MCP_CAN_ELICIT: return "{\"elicitation\":{\"form\":{}}}";
    case MCP_CAN_SAMPLE: return "{\"sampling\":{}}";
    case MCP_CAN_ROOTS: break;
    }
    return "{\"roots\":{}}";
}
