/* SPDX-License-Identifier: MIT */
#include "mcp/protocol.h"

#include <string.h>

/* ---- revisions ---- */

/* The newest first. */
static const mcp_revision revisions[] = {
    {.name = "2026-07-28",
     .era = MCP_MODERN,
     .has_titles = true,
     .has_descriptions = true,
     .has_completions = true,
     .has_progress_messages = true,
     .has_links = true,
     .error_id_optional = true},
    {.name = "2025-11-25",
     .era = MCP_LEGACY,
     .has_titles = true,
     .has_descriptions = true,
     .has_completions = true,
     .has_progress_messages = true,
     .has_links = true,
     .has_elicitation = true,
     .has_priming = true,
     .error_id_optional = true},
    {.name = "2025-06-18",
     .era = MCP_LEGACY,
     .has_titles = true,
     .has_completions = true,
     .has_progress_messages = true,
     .has_links = true,
     .has_elicitation = true},
    {.name = "2025-03-26",
     .era = MCP_LEGACY,
     .has_batches = true,
     .has_completions = true,
     .has_progress_messages = true},
    {.name = "2024-11-05", .era = MCP_LEGACY},
    {.name = NULL},
};

const mcp_revision *mcp_revision_find(portkey_value name)
{
    for (const mcp_revision *revision = revisions; revision->name != NULL; revision++)
        if (portkey_value_is(name, revision->name))
            return revision;
    return NULL;
}

const mcp_revision *mcp_revision_named(const char *name)
{
    for (const mcp_revision *revision = revisions; revision->name != NULL; revision++)
        if (strcmp(revision->name, name) == 0)
            return revision;
    return NULL;
}

const mcp_revision *mcp_revision_newest_legacy(void)
{
    const mcp_revision *revision = revisions;

    while (revision->era != MCP_LEGACY)
        revision++;
    return revision;
}

void mcp_revision_write_names(pa_writer *writer)
{
    pa_begin_array(writer);
    for (const mcp_revision *revision = revisions; revision->name != NULL; revision++)
        pa_write_text(writer, revision->name);
    pa_end(writer);
}

/* ---- capabilities of clients ---- */

static bool declares(portkey_value object, const char *name)
{
    return portkey_value_type(portkey_value_member(object, name)) == PORTKEY_JSON_OBJECT;
}

/* An empty "elicitation" means forms: older revisions have no other kind. */
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

/* ---- log levels ---- */

static const char *const levels[] = {"debug", "info",     "notice", "warning",
                                     "error", "critical", "alert",  "emergency"};

enum { LEVELS = sizeof(levels) / sizeof(levels[0]) };

int mcp_log_level_read(portkey_value name)
{
    for (int i = 0; i < LEVELS; i++)
        if (portkey_value_is(name, levels[i]))
            return i;
    return MCP_LOG_UNKNOWN;
}

int mcp_log_level_of(const char *name)
{
    for (int i = 0; i < LEVELS; i++)
        if (strcmp(name, levels[i]) == 0)
            return i;
    return MCP_LOG_UNKNOWN;
}
