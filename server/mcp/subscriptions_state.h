/* SPDX-License-Identifier: MIT */
/**
 * @file subscriptions_state.h
 * The lists behind subscriptions.h.
 */
#ifndef SERVER_MCP_SUBSCRIPTIONS_STATE_H
#define SERVER_MCP_SUBSCRIPTIONS_STATE_H

#include "mcp/document.h"
#include "mcp/subscriptions.h"

struct mcp_listener {
    mcp_listener *next;
    rpc_output *output; /* holds a promise of its answer */
    unsigned changes;   /* enum mcp_change: what it wants to know of */
    mcp_document uris;  /* an array of strings */
    size_t id_length;
    char id[];
};

struct mcp_subscribed {
    mcp_subscribed *next;
    size_t length;
    char uri[];
};

/** Takes NULL, too. The promise is the caller's to keep or withdraw. */
void mcp_listener_free(mcp_listener *listener);

/** Appends `"_meta":{...}` that names the listener, as all it is told must. */
void mcp_listener_append_meta(pa_text *text, const mcp_listener *listener);

#endif
