/* SPDX-License-Identifier: MIT */
/**
 * @file catalog.h
 * What the protocol serves, as an interface: a server's name, tools, resources
 * and prompts, and the checks in front of its tools.
 *
 * mcp/ knows nothing of Portkey; a catalog knows nothing of JSON-RPC. A catalog
 * embeds an mcp_catalog as its first member.
 *
 * Functions that get an exchange end it, now or later (end.h), or return false
 * after noting why it cannot be served (mcp_fail()) or what has to be asked
 * first (ask.h). dispatch.c turns that into messages.
 */
#ifndef SERVER_MCP_CATALOG_H
#define SERVER_MCP_CATALOG_H

#include <string.h>

#include <portkeyadmin/portkeyadmin.h>

#include "base/json_writer.h"

typedef struct mcp_catalog mcp_catalog;
typedef struct mcp_check mcp_check;
typedef struct mcp_exchange mcp_exchange;
typedef struct mcp_result mcp_result;
typedef struct mcp_server mcp_server;
typedef struct mcp_tool mcp_tool;

/** What exchanges in flight take together, and their answers until these are sent. */
typedef struct mcp_load {
    size_t exchanges;
    size_t bytes;
    size_t unsent; /* bytes of answers */
} mcp_load;

/** What one party takes of what there is for all, of which it may have a quarter. */
typedef struct mcp_share {
    mcp_load load;
    size_t sessions;   /* that a transport keeps for it */
    size_t streams;    /* of events that it keeps open */
    const char *party; /* whose it is; NULL: the principal's by its name */
} mcp_share;

/**
 * On whose behalf requests are made. A catalog may embed it as the first member
 * of a structure of its own, with rights and a key.
 *
 * Everything that is kept (sessions, subscriptions, sealed states, caches)
 * belongs to one principal and is never used for another.
 */
typedef struct mcp_principal {
    const char *name; /* one name is one principal */
    mcp_share *share; /* NULL: it may have all; several principals of one party have one */
    mcp_share
        *origin; /* of all that come from one address and could be one client with many names; NULL: none */
} mcp_principal;

/** The name by which it is counted. What it owns goes by its own name. */
static inline const char *mcp_principal_party(const mcp_principal *principal)
{
    bool has_party = principal->share != NULL && principal->share->party != NULL;

    return has_party ? principal->share->party : principal->name;
}

static inline bool mcp_principal_is(const mcp_principal *a, const mcp_principal *b)
{
    return strcmp(a->name, b->name) == 0;
}

typedef struct mcp_identity {
    const char *name;
    const char *title;
    const char *version;
    const char *description;
    const char *icons; /* a JSON array of Icon objects, or NULL */
} mcp_identity;

/* ---- tools ---- */

enum mcp_hint {
    MCP_READ_ONLY = 1 << 0,   /* changes nothing */
    MCP_DESTRUCTIVE = 1 << 1, /* may destroy or overwrite */
    MCP_IDEMPOTENT = 1 << 2,  /* twice has the effect of once */
};

/**
 * An argument that modern clients repeat in the header Mcp-Param-NAME, as its
 * schema asks them with "x-mcp-header": NAME. Proxies may decide by it, so it
 * must be no secret. A string, an integer or a boolean.
 */
typedef struct mcp_mirrored {
    const char *header;  /* NAME: a token, no two of a tool alike */
    const char *pointer; /* JSON Pointer from the arguments, through properties of objects alone */
} mcp_mirrored;

/** A tool. The structure is copied; what it points to lives as long as the catalog. */
struct mcp_tool {
    const char *name;
    const char *descriptor; /* the JSON object that tools/list carries; not NUL-terminated */
    size_t descriptor_length;
    unsigned hints;               /* enum mcp_hint */
    bool unlisted;                /* tools/list leaves it out; it can be called all the same */
    const mcp_mirrored *mirrored; /* ends with one without a header; NULL: none */

    /** Runs the tool with the exchange's arguments, and ends with mcp_end_tool(). */
    bool (*run)(mcp_exchange *exchange);

    /**
     * Of a composite tool, which has no `run`: fills in the tool that the
     * arguments choose, and makes the exchange's arguments that tool's
     * (mcp_exchange_rewrite()). Returns false after noting why there is none
     * (mcp_refuse()). Checks judge and name the inner tool, never the composite.
     */
    bool (*resolve)(mcp_exchange *exchange, mcp_tool *inner);

    /**
     * Of a composite tool: writes what tools/list carries of it, with those
     * inner tools that the principal is offered (mcp_tool_is_offered()), or
     * nothing if there are none.
     */
    void (*write)(mcp_catalog *catalog, const mcp_principal *principal, const mcp_tool *tool,
                  pa_writer *writer);

    const void *origin; /* the catalog's own record of the tool, for its own use */
};

/** What a check decides before a tool runs. */
typedef enum mcp_verdict {
    MCP_PASS,     /* the next check decides, or the tool runs */
    MCP_STOP,     /* a fault or a question was noted (mcp_fail(), mcp_refuse(), mcp_ask()) */
    MCP_ANSWERED, /* the check called mcp_end_tool() itself */
} mcp_verdict;

/**
 * A hook around every tools/call. NULL functions do nothing. A check embeds it
 * as its first member.
 *
 * Checks see calls of tools alone: a catalog asks itself what a principal may
 * reach by resources, prompts and completion. A check cannot wait but for an
 * answer of the client (ask.h).
 */
struct mcp_check {
    /**
     * Whether the principal is offered the tool: any other is neither listed
     * nor callable.
     *
     * @param complaint receives the reason; may be NULL
     */
    bool (*offers)(mcp_check *check, const mcp_principal *principal, const mcp_tool *tool,
                   pa_text *complaint);

    /** Before the tool runs: may refuse (mcp_fail()), ask (mcp_ask()), or rewrite the arguments. */
    mcp_verdict (*before)(mcp_check *check, mcp_exchange *exchange);

    /** May change the result. */
    void (*filter)(mcp_check *check, mcp_exchange *exchange, mcp_result *result);

    /** Sees the result that is sent; NULL: an error of JSON-RPC, or nothing, as the call was cancelled. */
    void (*after)(mcp_check *check, mcp_exchange *exchange, const mcp_result *result);
};

/**
 * Whether the checks of the catalog let the principal have the tool. For tools
 * that do what other tools do.
 *
 * @param complaint receives the reason if not; may be NULL
 */
bool mcp_tool_is_offered(const mcp_catalog *catalog, const mcp_principal *principal, const mcp_tool *tool,
                         pa_text *complaint);

/* ---- completion ---- */

/** What completion/complete asks for. */
typedef struct mcp_completion {
    bool is_template;       /* the argument is a variable of a resource template, else of a prompt */
    portkey_value ref;      /* the template or the prompt's name: a string */
    portkey_value argument; /* its name: a string */
    portkey_value value;    /* what was typed so far: a string */
    portkey_value context;  /* arguments chosen before: an object or none */
} mcp_completion;

/* ---- the catalog ---- */

/** The lists that may change. */
enum mcp_change {
    MCP_TOOLS_CHANGED = 1 << 0,
    MCP_PROMPTS_CHANGED = 1 << 1,
    MCP_RESOURCES_CHANGED = 1 << 2,
};

/** Writes what the principal is offered of a kind, as values of an open array. */
typedef void mcp_list_writer(mcp_catalog *catalog, const mcp_principal *principal, pa_writer *writer);

/** A catalog's functions. One that is NULL is a feature that the catalog does not have. */
typedef struct mcp_catalog_type {
    /** Appends how to use the server, as plain text of at most 2,048 bytes. */
    void (*write_instructions)(mcp_catalog *catalog, const mcp_principal *principal, pa_text *text);

    /** Fills in the tool at an index, the same order always. Returns false beyond the last. */
    bool (*tool_at)(mcp_catalog *catalog, size_t index, mcp_tool *out);

    /** Fills in the tool of that name. Returns false if there is none. */
    bool (*find_tool)(mcp_catalog *catalog, const char *name, size_t length, mcp_tool *out);

    /** Appends that no tool has the name, with a suggestion. Optional. */
    void (*explain_unknown)(mcp_catalog *catalog, const mcp_principal *principal, const char *name,
                            size_t length, pa_text *complaint);

    /** The resources, and the templates of more. */
    mcp_list_writer *list_resources;
    mcp_list_writer *list_templates;

    /** Reads a resource: mcp_end_read(). */
    bool (*read_resource)(mcp_catalog *catalog, const char *uri, size_t length, mcp_exchange *exchange);

    /** Whether the principal may subscribe to the resource. */
    bool (*can_subscribe)(mcp_catalog *catalog, const mcp_principal *principal, const char *uri,
                          size_t length);

    /** The prompts. */
    mcp_list_writer *list_prompts;

    /** Composes a prompt: mcp_end_prompt(). `arguments` is an object of strings or none. */
    bool (*get_prompt)(mcp_catalog *catalog, const char *name, size_t length, portkey_value arguments,
                       mcp_exchange *exchange);

    /** Suggests values for an argument of a prompt or a variable of a template: mcp_end_completion(). */
    bool (*complete)(mcp_catalog *catalog, const mcp_completion *what, mcp_exchange *exchange);

    /**
     * Appends why an answer of that many bytes is not sent and how to ask for
     * less. The size is 0 where composing stopped before it was known.
     */
    void (*explain_excess)(mcp_catalog *catalog, const mcp_exchange *exchange, size_t size, pa_text *text);

    bool has_logs; /* mcp_exchange_log() is used */
} mcp_catalog_type;

struct mcp_catalog {
    const mcp_catalog_type *type;
    mcp_identity identity;
    mcp_check *const *checks; /* in their order, NULL at the end; NULL: none */
    mcp_server *server;       /* that serves it; set by mcp_server_init() */
    const char *lost; /* what to do about an answer that is shown once and was not delivered; NULL: nothing */
    unsigned changes; /* enum mcp_change: the lists of which clients may be notified that they changed */
};

#endif
