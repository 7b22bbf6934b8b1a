/* SPDX-License-Identifier: MIT */
/**
 * @file subscriptions.h
 * What a client wants to be notified of when it changes.
 *
 * Modern clients open any number of subscriptions/listen requests, each with a
 * filter of its own, that stay unanswered until they end. Legacy clients
 * subscribe to resources one by one, and are notified of changed lists unasked.
 */
#ifndef SERVER_MCP_SUBSCRIPTIONS_H
#define SERVER_MCP_SUBSCRIPTIONS_H

#include "base/list.h"
#include "mcp/catalog.h"
#include "rpc/message.h"
#include "rpc/stream.h"

typedef struct mcp_session mcp_session;

/** Zero-initialised: none. */
typedef struct mcp_subscriptions {
    pa_list listeners; /* the open subscriptions/listen requests */
    pa_list resources; /* that a legacy client subscribed to */
} mcp_subscriptions;

/** Ends all listeners, each with its result, and forgets all resources. */
void mcp_subscriptions_end(mcp_session *session);

/** Forgets all listeners and resources without an answer. */
void mcp_subscriptions_close(mcp_session *session);

/** Forgets the listeners of that id without an answer. */
void mcp_subscriptions_cancel(mcp_session *session, rpc_id id);

/** Removes the listeners of a closed stream. */
void mcp_subscriptions_close_stream(mcp_session *session, rpc_stream *stream);

/** Subscribes as another process did for the client. Returns false if that cannot be. */
bool mcp_subscriptions_restore(mcp_session *session, const char *uri, size_t length);
void mcp_subscriptions_forget(mcp_session *session, const char *uri, size_t length);

/**
 * The principal has other rights now: the client is notified that lists may have
 * changed, and what it may not subscribe to any longer ends. Listeners for such a
 * resource end with their result.
 */
void mcp_subscriptions_narrow(mcp_session *session);

/** Whether there is any resource that the client wants to know of. */
bool mcp_subscriptions_have_resources(const mcp_subscriptions *subscriptions);

/** Notifies the client of a changed list, as far as it wants to know. */
void mcp_subscriptions_list_changed(mcp_session *session, enum mcp_change change);

/** Notifies the client that a resource changed, if it asked for that. */
void mcp_subscriptions_resource_changed(mcp_session *session, const char *uri, size_t length);

/* ---- methods ---- */

bool mcp_listen(mcp_exchange *exchange);
bool mcp_resources_subscribe(mcp_exchange *exchange);
bool mcp_resources_unsubscribe(mcp_exchange *exchange);

#endif
