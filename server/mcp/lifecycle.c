/* SPDX-License-Identifier: MIT */
/* The methods by which client and server get to know each other. */
#include "mcp/end.h"
#include "mcp/methods.h"

/*
 * The revision asked for if it has an initialize, else our newest that has:
 * clients that get a stateless revision in answer to initialize give up. A
 * second initialize negotiates anew.
 */
static void negotiate(mcp_session *session, const mcp_revision *revision, portkey_value capabilities)
{
    if (revision == NULL || revision->era != MCP_LEGACY)
        revision = mcp_revision_newest_legacy();
    session->negotiated = revision;
    session->capabilities = mcp_capabilities_read(capabilities);
    /* The revision has no such request, even if the client declares that it can answer one. */
    if (!revision->has_elicitation)
        session->capabilities &= ~(unsigned)MCP_CAN_ELICIT;
}

bool mcp_initialize(mcp_exchange *exchange)
{
    mcp_session *session = exchange->session;
    portkey_value params = mcp_exchange_params(exchange);
    portkey_value wanted = portkey_value_member(params, "protocolVersion");
    rpc_answer answer;
    pa_writer *writer;

    if (exchange->answers != exchange->stream)
        return mcp_fail(exchange, RPC_INVALID_REQUEST, "initialize must not be part of a batch");
    if (portkey_value_type(wanted) != PORTKEY_JSON_STRING)
        return mcp_fail(exchange, RPC_INVALID_PARAMS, "initialize needs params.protocolVersion, a string");
    negotiate(session, mcp_revision_find(wanted), portkey_value_member(params, "capabilities"));
    exchange->revision = session->negotiated;

    writer = mcp_begin_result(&answer, exchange, "complete");
    pa_write_text(pa_member(writer, "protocolVersion"), exchange->revision->name);
    mcp_server_write_implementation(pa_member(writer, "serverInfo"), session->server, exchange->revision);
    mcp_server_write_offer(writer, session->server, exchange->principal, exchange->revision);
    mcp_end_result(&answer, exchange);
    return true;
}

/*
 * The one result whose _meta has the whole Implementation. The versions with
 * initialize are listed, too: a client that knows only those can then fall back
 * instead of giving up.
 */
bool mcp_discover(mcp_exchange *exchange)
{
    mcp_server *server = exchange->session->server;
    rpc_answer answer;
    pa_writer *writer = rpc_begin_result(&answer, exchange->answers, mcp_exchange_id(exchange));

    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "resultType"), "complete");
    pa_begin_object(pa_member(writer, "_meta"));
    mcp_server_write_implementation(pa_member(writer, "io.modelcontextprotocol/serverInfo"), server,
                                    exchange->revision);
    pa_end(writer);
    mcp_revision_write_names(pa_member(writer, "supportedVersions"));
    mcp_server_write_offer(writer, server, exchange->principal, exchange->revision);
    mcp_write_cache_hint(writer, exchange, MCP_LIST_TTL_MS);
    mcp_end_result(&answer, exchange);
    return true;
}

bool mcp_ping(mcp_exchange *exchange)
{
    mcp_end_empty(exchange);
    return true;
}

bool mcp_set_log_level(mcp_exchange *exchange)
{
    int level = mcp_log_level_read(portkey_value_member(mcp_exchange_params(exchange), "level"));

    if (!mcp_exchange_catalog(exchange)->type->has_logs)
        return mcp_fail_method(exchange);
    if (level == MCP_LOG_UNKNOWN)
        return mcp_fail(exchange, RPC_INVALID_PARAMS, "params.level must name a level, such as \"info\"");
    exchange->session->log_level = level;
    mcp_share_log_level(exchange->session);
    mcp_end_empty(exchange);
    return true;
}
