/* SPDX-License-Identifier: MIT */
#include "catalog/in_use.h"

#include <stdio.h>
#include <string.h>

static const char workflow[] = "find_references";

/* What the workflow calls the object that the operation deletes; NULL: it looks for none of these. */
static const char *kind_of(const portkey_operation *operation)
{
    static const struct {
        const char *operation;
        const char *kind;
    } kinds[] = {
        {"delete_config", "config"},           {"delete_provider", "provider"},
        {"delete_virtual_key", "virtual_key"}, {"delete_integration", "integration"},
        {"delete_guardrail", "guardrail"},     {"delete_prompt_label", "label"},
        {"delete_prompt_partial", "partial"},  {"delete_collection", "collection"},
        {"delete_prompt", "prompt"},           {"delete_secret_reference", "secret_reference"},
    };

    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
        if (strcmp(kinds[i].operation, portkey_operation_name(operation)) == 0)
            return kinds[i].kind;
    return NULL;
}

void in_use_hint(portkey_error *error, const portkey_operation *operation, const tool_offer *offer)
{
    const char *kind = error->http_status == 409 ? kind_of(operation) : NULL;
    const portkey_tool *tool = kind != NULL ? portkey_workflow_find(workflow, sizeof(workflow) - 1) : NULL;

    if (tool != NULL && offer_has_tool(offer, tool))
        (void)snprintf(error->hint, sizeof(error->hint),
                       "something uses it: %s with kind %s shows what; change that first", workflow, kind);
}
