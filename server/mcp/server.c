/* SPDX-License-Identifier: MIT */
#include "mcp/server.h"

#include "mcp/session.h"

/* Clients cut instructions at 2 KB; a catalog has to keep within that. */
enum { MAX_INSTRUCTIONS = 2048 };

rpc_held mcp_server_held(mcp_server *server, const mcp_principal *principal)
{
    return (rpc_held){
        .sums = {&server->load.unsent, principal->share != NULL ? &principal->share->load.unsent : NULL,
                 principal->origin != NULL ? &principal->origin->load.unsent : NULL},
    };
}

static bool share_holds_more(const mcp_share *share, size_t most)
{
    return share != NULL && share->load.unsent > most;
}

bool mcp_server_holds_more(const mcp_server *server, const mcp_principal *principal, size_t most)
{
    return server->load.unsent > most || share_holds_more(principal->share, most / 4) ||
           share_holds_more(principal->origin, most / 4);
}

void mcp_server_init(mcp_server *server, mcp_catalog *catalog)
{
    *server = (mcp_server){.catalog = catalog};
    catalog->server = server;
}

void mcp_server_close(mcp_server *server)
{
    while (server->sessions.first != NULL)
        mcp_session_close((mcp_session *)server->sessions.first);
    mcp_redeemed_free(&server->redeemed);
    server->catalog->server = NULL;
}

/* ---- what changed ---- */

void mcp_server_list_changed(mcp_server *server, enum mcp_change change)
{
    if (server->sharing != NULL)
        server->sharing->list_changed(server->sharing->context, change);
    mcp_server_hear_list_changed(server, change);
}

void mcp_server_hear_list_changed(mcp_server *server, enum mcp_change change)
{
    for (pa_link *link = server->sessions.first; link != NULL; link = link->next)
        mcp_subscriptions_list_changed((mcp_session *)link, change);
}

static bool is_of(const mcp_session *session, const mcp_principal *principal)
{
    return mcp_principal_is(session->principal, principal);
}

bool mcp_server_is_watched(const mcp_server *server, const mcp_principal *principal)
{
    if (server->sharing != NULL)
        return true; /* perhaps by a client of another process */
    for (pa_link *link = server->sessions.first; link != NULL; link = link->next) {
        const mcp_session *session = (const mcp_session *)link;

        if (is_of(session, principal) && mcp_subscriptions_have_resources(&session->subscriptions))
            return true;
    }
    return false;
}

void mcp_server_resource_changed(mcp_server *server, const mcp_principal *principal, const char *uri,
                                 size_t length)
{
    if (server->sharing != NULL)
        server->sharing->resource_changed(server->sharing->context, principal, uri, length);
    mcp_server_hear_resource_changed(server, principal, uri, length);
}

void mcp_server_hear_resource_changed(mcp_server *server, const mcp_principal *principal, const char *uri,
                                      size_t length)
{
    for (pa_link *link = server->sessions.first; link != NULL; link = link->next)
        if (is_of((mcp_session *)link, principal))
            mcp_subscriptions_resource_changed((mcp_session *)link, uri, length);
}

/* ---- what is said about the server ---- */

static void write_instructions(pa_writer *writer, mcp_catalog *catalog, const mcp_principal *principal)
{
    pa_text instructions = PA_TEXT_INIT(MAX_INSTRUCTIONS);

    if (catalog->type->write_instructions != NULL)
        catalog->type->write_instructions(catalog, principal, &instructions);
    if (instructions.length > 0)
        pa_write_string(pa_member(writer, "instructions"), instructions.data, instructions.length);
    pa_text_free(&instructions);
}

static void write_flag(pa_writer *writer, const char *key, bool is_set)
{
    if (is_set)
        pa_write_boolean(pa_member(writer, key), true);
}

/* What can be listed, if the catalog has any of the kind. */
static void write_listed(pa_writer *writer, const char *kind, const mcp_catalog *catalog, bool is_offered,
                         enum mcp_change change, bool can_subscribe)
{
    if (!is_offered)
        return;
    pa_begin_object(pa_member(writer, kind));
    write_flag(writer, "subscribe", can_subscribe);
    write_flag(writer, "listChanged", catalog->changes & (unsigned)change);
    pa_end(writer);
}

static void write_empty(pa_writer *writer, const char *key, bool is_offered)
{
    if (!is_offered)
        return;
    pa_begin_object(pa_member(writer, key));
    pa_end(writer);
}

void mcp_server_write_offer(pa_writer *writer, mcp_server *server, const mcp_principal *principal,
                            const mcp_revision *revision)
{
    const mcp_catalog_type *type = server->catalog->type;

    pa_begin_object(pa_member(writer, "capabilities"));
    write_listed(writer, "tools", server->catalog, type->tool_at != NULL, MCP_TOOLS_CHANGED, false);
    write_listed(writer, "resources", server->catalog, type->list_resources != NULL, MCP_RESOURCES_CHANGED,
                 type->can_subscribe != NULL);
    write_listed(writer, "prompts", server->catalog, type->list_prompts != NULL, MCP_PROMPTS_CHANGED, false);
    write_empty(writer, "completions", type->complete != NULL && revision->has_completions);
    write_empty(writer, "logging", type->has_logs);
    pa_end(writer);
    write_instructions(writer, server->catalog, principal);
}

static void write_text_unless_null(pa_writer *writer, const char *key, const char *text)
{
    if (text != NULL)
        pa_write_text(pa_member(writer, key), text);
}

void mcp_server_write_implementation(pa_writer *writer, const mcp_server *server,
                                     const mcp_revision *revision)
{
    const mcp_identity *identity = &server->catalog->identity;

    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "name"), identity->name);
    pa_write_text(pa_member(writer, "version"), identity->version);
    if (revision->has_titles)
        write_text_unless_null(writer, "title", identity->title);
    if (revision->has_descriptions)
        write_text_unless_null(writer, "description", identity->description);
    if (revision->has_descriptions && identity->icons != NULL)
        pa_write_json(pa_member(writer, "icons"), identity->icons, strlen(identity->icons));
    pa_end(writer);
}

void mcp_server_write_meta(pa_writer *writer, const mcp_server *server)
{
    const mcp_identity *identity = &server->catalog->identity;

    pa_begin_object(pa_member(writer, "io.modelcontextprotocol/serverInfo"));
    pa_write_text(pa_member(writer, "name"), identity->name);
    pa_write_text(pa_member(writer, "version"), identity->version);
    write_text_unless_null(writer, "title", identity->title);
    pa_end(writer);
}
