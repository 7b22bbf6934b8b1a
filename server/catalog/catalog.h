/* SPDX-License-Identifier: MIT */
/**
 * @file catalog.h
 * What the protocol serves, as an interface: a server's name, tools, resources and prompts.
 *
 * mcp/ knows nothing of Portkey; a catalog knows nothing of JSON-RPC. A
 * catalog embeds an mcp_catalog as its first member. Another one may be
 * wrapped around it, to watch over its calls.
 */
#ifndef SERVER_CATALOG_CATALOG_H
#define SERVER_CATALOG_CATALOG_H

#include <poll.h>

#include "mcp/ask/ask.h"
#include "mcp/ask/seal.h"
#include "mcp/call.h"
#include "mcp/finish.h"
#include "mcp/subscriptions.h"

typedef struct mcp_catalog mcp_catalog;

/** A tool as the catalog knows it. */
typedef struct mcp_tool mcp_tool;

typedef struct mcp_identity {
    const char *name;
    const char *title;
    const char *version;
    const char *description;
    const char *icons; /* a JSON array of Icon objects, or NULL */
} mcp_identity;

/** What completion/complete asks for. */
typedef struct mcp_completion {
    bool is_template;       /* the argument is a variable of a resource template, else of a prompt */
    portkey_value ref;      /* the template or the prompt's name: a string */
    portkey_value argument; /* its name: a string */
    portkey_value value;    /* what was typed so far: a string */
    portkey_value context;  /* arguments chosen before: an object or none */
} mcp_completion;

/**
 * A catalog's functions. Those that get a call end it, now or later (call.h);
 * what else they are given goes when they return or the call ends.
 * A function that is NULL is a feature that the catalog does not have.
 */
typedef struct mcp_catalog_type {
    /** Appends how to use the server, as plain text of at most 2,048 bytes. */
    void (*write_instructions)(mcp_catalog *catalog, pa_text *text);

    /** Appends the tools as JSON objects with commas between them, always in the same order. */
    void (*list_tools)(mcp_catalog *catalog, pa_text *text);

    /** The tool of that name, or NULL after appending what is wrong with it. */
    const mcp_tool *(*find_tool)(mcp_catalog *catalog, const char *name, size_t length, pa_text *complaint);

    /** Runs a tool. `arguments` is one JSON object as it came. */
    void (*call_tool)(mcp_catalog *catalog, const mcp_tool *tool, const char *arguments, size_t length,
                      mcp_call *call);

    /** Appends the resources, and the templates of more, as list_tools() does the tools. */
    void (*list_resources)(mcp_catalog *catalog, pa_text *text);
    void (*list_templates)(mcp_catalog *catalog, pa_text *text);

    /** Reads a resource. */
    void (*read_resource)(mcp_catalog *catalog, const char *uri, size_t length, mcp_call *call);

    /** Whether there may be news of a resource. */
    bool (*can_subscribe)(mcp_catalog *catalog, const char *uri, size_t length);

    /** Appends the prompts, as list_tools() does the tools. */
    void (*list_prompts)(mcp_catalog *catalog, pa_text *text);

    /** Composes a prompt. `arguments` is an object of strings or none. */
    void (*get_prompt)(mcp_catalog *catalog, const char *name, size_t length, portkey_value arguments,
                       mcp_call *call);

    /** Suggests values for an argument of a prompt or a variable of a template. */
    void (*complete)(mcp_catalog *catalog, const mcp_completion *what, mcp_call *call);

    /**
     * Appends why an answer of that many bytes is not sent and how to ask for
     * less. The size is 0 where composing stopped before it was known. `work`
     * is what mcp_call_set_work() noted.
     */
    void (*explain_excess)(mcp_catalog *catalog, void *work, size_t size, pa_text *text);

    /** Stops what mcp_call_set_work() noted. The call is gone afterwards. */
    void (*cancel)(mcp_catalog *catalog, void *work);

    /** Moves the calls on while waiting for the descriptors; as portkey_client_wait(). */
    int (*wait)(mcp_catalog *catalog, struct pollfd *fds, size_t count, int timeout_ms);

    unsigned changes; /* enum mcp_change: the lists that mcp_catalog_changed() may be told of */
    bool has_logs;    /* mcp_call_log() is used */
} mcp_catalog_type;

struct mcp_catalog {
    const mcp_catalog_type *type;
    mcp_identity identity;
    mcp_session *sessions; /* that serve it */
    mcp_seal_key seal_key;
};

/** Tells all clients that a list is another now. */
void mcp_catalog_changed(mcp_catalog *catalog, enum mcp_change change);

/** Whether any client subscribed to a resource: looking for what changed is wasted otherwise. */
bool mcp_catalog_is_watched(const mcp_catalog *catalog);

/** Tells the clients that subscribed to a resource that it is another now. */
void mcp_catalog_resource_changed(mcp_catalog *catalog, const char *uri, size_t length);

#endif
