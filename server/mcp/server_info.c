/* SPDX-License-Identifier: MIT */
#include "mcp/server_info.h"

#include "mcp/session.h"

/* Clients cut instructions at 2 KB; a catalog has to keep within that. */
enum { MAX_INSTRUCTIONS = 2048 };

static void append_instructions(rpc_answer *answer, const mcp_session *session)
{
    mcp_catalog *catalog = session->catalog;
    pa_text instructions = PA_TEXT_INIT(MAX_INSTRUCTIONS);

    if (catalog->type->write_instructions != NULL)
        catalog->type->write_instructions(catalog, &instructions);
    if (instructions.length > 0) {
        mcp_append_member(answer->text, "instructions");
        pa_append_json_string(answer->text, instructions.data, instructions.length);
    }
    pa_text_free(&instructions);
}

static void append_flag(pa_text *text, const char *key, bool is_set)
{
    if (!is_set)
        return;
    mcp_append_member(text, key);
    pa_text_append_string(text, "true");
}

/* What can be listed, if the catalog has any of the kind. */
static void append_listed(pa_text *text, const char *kind, const mcp_catalog_type *type, bool is_offered,
                          enum mcp_change change, bool can_subscribe)
{
    if (!is_offered)
        return;
    mcp_append_member(text, kind);
    pa_text_append_char(text, '{');
    append_flag(text, "subscribe", can_subscribe);
    append_flag(text, "listChanged", type->changes & (unsigned)change);
    pa_text_append_char(text, '}');
}

static void append_capabilities(pa_text *text, const mcp_catalog_type *type, const mcp_revision *revision)
{
    pa_text_append_char(text, '{');
    append_listed(text, "tools", type, type->list_tools != NULL, MCP_TOOLS_CHANGED, false);
    append_listed(text, "resources", type, type->list_resources != NULL, MCP_RESOURCES_CHANGED,
                  type->can_subscribe != NULL);
    append_listed(text, "prompts", type, type->list_prompts != NULL, MCP_PROMPTS_CHANGED, false);
    if (type->complete != NULL && revision->has_completions) {
        mcp_append_member(text, "completions");
        pa_text_append_string(text, "{}");
    }
    if (type->has_logs) {
        mcp_append_member(text, "logging");
        pa_text_append_string(text, "{}");
    }
    pa_text_append_char(text, '}');
}

void mcp_append_offer(rpc_answer *answer, const mcp_session *session, const mcp_revision *revision)
{
    mcp_append_member(answer->text, "capabilities");
    append_capabilities(answer->text, session->catalog->type, revision);
    append_instructions(answer, session);
}

void mcp_append_implementation(rpc_answer *answer, const mcp_session *session, const mcp_revision *revision)
{
    const mcp_identity *identity = &session->catalog->identity;

    pa_text_append_char(answer->text, '{');
    mcp_append_string_member(answer->text, "name", identity->name);
    mcp_append_string_member(answer->text, "version", identity->version);
    if (revision->has_titles && identity->title != NULL)
        mcp_append_string_member(answer->text, "title", identity->title);
    if (revision->has_descriptions && identity->description != NULL)
        mcp_append_string_member(answer->text, "description", identity->description);
    if (revision->has_descriptions && identity->icons != NULL) {
        mcp_append_member(answer->text, "icons");
        pa_text_append_string(answer->text, identity->icons);
    }
    pa_text_append_char(answer->text, '}');
}
