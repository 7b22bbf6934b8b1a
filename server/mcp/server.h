/* SPDX-License-Identifier: MIT */
/**
 * @file server.h
 * The server: a catalog, the sessions that use it, and what all sessions share.
 */
#ifndef SERVER_MCP_SERVER_H
#define SERVER_MCP_SERVER_H

#include "base/list.h"
#include "mcp/ask/seal.h"
#include "mcp/catalog.h"
#include "mcp/protocol.h"

struct mcp_server {
    mcp_catalog *catalog;
    pa_list sessions; /* of mcp_session */
    mcp_load load;    /* of all */
    mcp_seal_key seal_key;
    mcp_redeemed redeemed; /* the sealed states that were used */
};

/** The catalog stays the caller's and must live as long. */
void mcp_server_init(mcp_server *server, mcp_catalog *catalog);

/** Closes all sessions, and forgets what they shared. */
void mcp_server_close(mcp_server *server);

/** Notifies all clients that a list changed. */
void mcp_server_list_changed(mcp_server *server, enum mcp_change change);

/** Whether the principal subscribed to any resource: if not, changes need not be looked up. */
bool mcp_server_is_watched(const mcp_server *server, const mcp_principal *principal);

/** Notifies the sessions of the principal that subscribed to a resource that it changed. */
void mcp_server_resource_changed(mcp_server *server, const mcp_principal *principal, const char *uri,
                                 size_t length);

/**
 * The arguments of a tool that headers repeat.
 *
 * @param name a string
 * @return NULL if there are none, or if the principal is not offered such a tool
 */
const mcp_mirrored *mcp_server_mirrored(const mcp_server *server, const mcp_principal *principal,
                                        portkey_value name);

/* ---- what initialize and server/discover say about the server ---- */

/** Writes the members "capabilities" and "instructions". */
void mcp_server_write_offer(pa_writer *writer, mcp_server *server, const mcp_principal *principal,
                            const mcp_revision *revision);

/** Writes the Implementation object as the revision has it. */
void mcp_server_write_implementation(pa_writer *writer, const mcp_server *server,
                                     const mcp_revision *revision);

/** Writes the member of a _meta that names the server, as every modern result has it. */
void mcp_server_write_meta(pa_writer *writer, const mcp_server *server);

#endif
