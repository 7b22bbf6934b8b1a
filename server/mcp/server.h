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
#include "rpc/held.h"

typedef struct mcp_session mcp_session;

/** Who waits to hear whether a sealed text was used before. */
typedef struct mcp_redeeming {
    void (*redeemed)(struct mcp_redeeming *redeeming, mcp_redemption redemption);
    void *call; /* of the one who answers; NULL: none */
} mcp_redeeming;

/**
 * What other processes, which serve the same clients, have to hear of. NULL
 * functions do nothing.
 */
typedef struct mcp_sharing {
    void *context;

    /** Notes that a sealed text is used. The answer may come before this returns. */
    void (*redeem)(void *context, const mcp_seal_mark *mark, mcp_redeeming *redeeming);

    /** The answer is not needed any longer. */
    void (*forget)(void *context, mcp_redeeming *redeeming);

    void (*list_changed)(void *context, enum mcp_change change);
    void (*resource_changed)(void *context, const mcp_principal *principal, const char *uri, size_t length);

    /** A legacy client subscribed to a resource, or does so no longer. */
    void (*subscribed)(void *context, const mcp_session *session, const char *uri, size_t length, bool is_on);
    void (*log_level_set)(void *context, const mcp_session *session);
} mcp_sharing;

struct mcp_server {
    mcp_catalog *catalog;
    pa_list sessions; /* of mcp_session */
    mcp_load load;    /* of all */
    mcp_seal_keys seal_keys;
    char ask_prefix[24];        /* in the ids of questions to clients, other than that of other processes */
    const mcp_sharing *sharing; /* NULL: there is no other process */
    mcp_redeemed redeemed;      /* the sealed states that were used */
};

/** So many bytes of answers may wait to be sent before further requests are refused; a quarter for a principal or origin. */
#define MCP_MAX_UNSENT ((size_t)64 * 1024 * 1024)

/** Where a buffer with answers for the principal is counted, while the principal stays. */
rpc_held mcp_server_held(mcp_server *server, const mcp_principal *principal);

/** Whether the answers that are not sent, or those for the principal or its origin a quarter of it, are more than that. */
bool mcp_server_holds_more(const mcp_server *server, const mcp_principal *principal, size_t most);

/** The catalog stays the caller's and must live as long. */
void mcp_server_init(mcp_server *server, mcp_catalog *catalog);

/** Closes all sessions, and forgets what they shared. */
void mcp_server_close(mcp_server *server);

/** Notifies all clients that a list changed, those of other processes, too. */
void mcp_server_list_changed(mcp_server *server, enum mcp_change change);

/** Whether the principal subscribed to any resource: if not, changes need not be looked up. */
bool mcp_server_is_watched(const mcp_server *server, const mcp_principal *principal);

/** Notifies the sessions of the principal that subscribed to a resource that it changed, those of other processes, too. */
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

/** The same for what another process says. */
void mcp_server_hear_list_changed(mcp_server *server, enum mcp_change change);
void mcp_server_hear_resource_changed(mcp_server *server, const mcp_principal *principal, const char *uri,
                                      size_t length);

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
