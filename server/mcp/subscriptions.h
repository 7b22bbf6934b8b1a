/* SPDX-License-Identifier: MIT */
/**
 * @file subscriptions.h
 * What the client wants to be told when it changes.
 *
 * Modern clients open any number of subscriptions/listen requests, each with a
 * filter of its own, that stay unanswered until they end. Legacy clients
 * subscribe to resources one by one, and are told of changed lists unasked.
 */
#ifndef SERVER_MCP_SUBSCRIPTIONS_H
#define SERVER_MCP_SUBSCRIPTIONS_H

#include "mcp/request.h"

/** The lists that may change. */
enum mcp_change {
    MCP_TOOLS_CHANGED = 1 << 0,
    MCP_PROMPTS_CHANGED = 1 << 1,
    MCP_RESOURCES_CHANGED = 1 << 2,
};

/** One subscriptions/listen. */
typedef struct mcp_listener mcp_listener;

/** A resource that a legacy client subscribed to. */
typedef struct mcp_subscribed mcp_subscribed;

typedef struct mcp_subscriptions {
    mcp_listener *listeners;
    size_t listener_count;
    mcp_subscribed *resources;
    size_t resource_count;
} mcp_subscriptions;

/** Ends all listeners, each with its answer if `gracefully`, and forgets all resources. */
void mcp_subscriptions_close(mcp_session *session, bool gracefully);

/** Ends the listeners of that id without a word. */
void mcp_subscriptions_cancel(mcp_session *session, rpc_id id);

/**
 * Legacy: subscribes to a resource. Once more is no error.
 *
 * @return 0, or the JSON-RPC error code with what stands against it in *complaint
 */
int mcp_subscriptions_add(const char **complaint, mcp_session *session, const char *uri, size_t length);

/** Legacy: ends that. What was not subscribed to is as it should be. */
void mcp_subscriptions_remove(mcp_session *session, const char *uri, size_t length);

/** Whether there is any resource that the client wants to know of. */
bool mcp_subscriptions_have_resources(const mcp_subscriptions *subscriptions);

/** Tells the client of a changed list, as far as it wants to know. */
void mcp_subscriptions_announce(mcp_session *session, enum mcp_change change);

/** Tells the client that a resource changed, if it asked for that. */
void mcp_subscriptions_announce_resource(mcp_session *session, const char *uri, size_t length);

#endif
