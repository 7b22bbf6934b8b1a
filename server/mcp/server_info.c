/* SPDX-License-Identifier: MIT */
#include "mcp/server_info.h"

/* Clients cut instructions at 2 KB; a catalog has to keep within that. */
enum { MAX_INSTRUCTIONS = 2048 };

static void append_instructions(rpc_answer *answer, const mcp_session *session)
{
    mcp_catalog *catalog = session->catalog;
    portkey_text instructions = PORTKEY_TEXT_INIT(MAX_INSTRUCTIONS);

    catalog->type->write_instructions(catalog, &instructions);
    if (instructions.length > 0) {
        mcp_append_member(answer, "instructions");
        portkey_text_append_json_string(answer->text, instructions.data, instructions.length);
    }
    portkey_text_free(&instructions);
}

void mcp_append_offer(rpc_answer *answer, const mcp_session *session)
{
    mcp_append_member(answer, "capabilities");
    portkey_text_append_string(answer->text, "{\"tools\":{}}");
    append_instructions(answer, session);
}

void mcp_append_implementation(rpc_answer *answer, const mcp_session *session, const mcp_revision *revision)
{
    const mcp_identity *identity = &session->catalog->identity;

    portkey_text_append_char(answer->text, '{');
    mcp_append_string_member(answer, "name", identity->name);
    mcp_append_string_member(answer, "version", identity->version);
    if (revision->has_titles && identity->title != NULL)
        mcp_append_string_member(answer, "title", identity->title);
    if (revision->has_descriptions && identity->description != NULL)
        mcp_append_string_member(answer, "description", identity->description);
    portkey_text_append_char(answer->text, '}');
}
