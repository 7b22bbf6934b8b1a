/* SPDX-License-Identifier: MIT */
#include "mcp/revision.h"

#include <string.h>

const mcp_revision mcp_revisions[] = {
    {.name = "2026-07-28",
     .era = MCP_MODERN,
     .has_titles = true,
     .has_descriptions = true,
     .has_completions = true,
     .has_progress_messages = true,
     .error_id_optional = true},
    {.name = "2025-11-25",
     .era = MCP_LEGACY,
     .has_titles = true,
     .has_descriptions = true,
     .has_completions = true,
     .has_progress_messages = true,
     .has_elicitation = true,
     .error_id_optional = true},
    {.name = "2025-06-18",
     .era = MCP_LEGACY,
     .has_titles = true,
     .has_completions = true,
     .has_progress_messages = true,
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
    for (const mcp_revision *revision = mcp_revisions; revision->name != NULL; revision++)
        if (portkey_value_equals_string(name, revision->name, strlen(revision->name)))
            return revision;
    return NULL;
}

const mcp_revision *mcp_revision_newest_legacy(void)
{
    const mcp_revision *revision = mcp_revisions;

    while (revision->era != MCP_LEGACY)
        revision++;
    return revision;
}

void mcp_revision_append_names(pa_text *text)
{
    for (const mcp_revision *revision = mcp_revisions; revision->name != NULL; revision++) {
        pa_text_append_char(text, revision == mcp_revisions ? '[' : ',');
        pa_append_json_string(text, revision->name, strlen(revision->name));
    }
    pa_text_append_char(text, ']');
}
