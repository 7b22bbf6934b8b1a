/* SPDX-License-Identifier: MIT */
/**
 * @file catalog.h
 * What the protocol serves, as an interface: a server's name and its tools.
 *
 * mcp/ knows nothing of Portkey; a catalog knows nothing of JSON-RPC. A
 * catalog embeds an mcp_catalog as its first member. Another one may be
 * wrapped around it, to watch over its calls.
 */
#ifndef SERVER_CATALOG_CATALOG_H
#define SERVER_CATALOG_CATALOG_H

#include <poll.h>

#include "mcp/call.h"
#include "mcp/request.h"

typedef struct mcp_catalog mcp_catalog;

/** A tool as the catalog knows it. */
typedef struct mcp_tool mcp_tool;

typedef struct mcp_identity {
    const char *name;
    const char *title;
    const char *version;
    const char *description;
} mcp_identity;

typedef struct mcp_catalog_type {
    /** Appends how to use the server, as plain text of at most 2,048 bytes. */
    void (*write_instructions)(mcp_catalog *catalog, portkey_text *text);

    /** Appends the tools as JSON objects with commas between them, always in the same order. */
    void (*list_tools)(mcp_catalog *catalog, portkey_text *text);

    /** The tool of that name, or NULL after appending what is wrong with it. */
    const mcp_tool *(*find_tool)(mcp_catalog *catalog, const char *name, size_t length,
                                 portkey_text *complaint);

    /**
     * Runs a tool. mcp_call_finish() is to be called once, now or later.
     *
     * @param arguments one JSON object as it came, in memory that goes when this function returns
     */
    void (*call_tool)(mcp_catalog *catalog, const mcp_request *request, const mcp_tool *tool,
                      const char *arguments, size_t length, mcp_call *call);

    /**
     * Appends why an answer of that many bytes is not sent and how to ask for
     * less. `work` is what mcp_call_set_work() noted.
     */
    void (*explain_excess)(mcp_catalog *catalog, void *work, size_t size, portkey_text *text);

    /** Stops what mcp_call_set_work() noted. The call is gone afterwards. */
    void (*cancel)(mcp_catalog *catalog, void *work);

    /** Moves the calls on while waiting for the descriptors; as portkey_client_wait(). */
    int (*wait)(mcp_catalog *catalog, struct pollfd *fds, size_t count, int timeout_ms);
} mcp_catalog_type;

struct mcp_catalog {
    const mcp_catalog_type *type;
    mcp_identity identity;
};

#endif
