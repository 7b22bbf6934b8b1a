/* SPDX-License-Identifier: MIT */
/**
 * @file portkey_catalog.h
 * The Portkey Admin API as a catalog.
 */
#ifndef SERVER_CATALOG_PORTKEY_CATALOG_H
#define SERVER_CATALOG_PORTKEY_CATALOG_H

#include "catalog/answer_filter.h"
#include "catalog/call_watch.h"
#include "catalog/request_rules.h"
#include "catalog/resources/kept_answers.h"
#include "loop/loop.h"
#include "mcp/end.h"

typedef struct identity_cache identity_cache;
typedef struct suggestion_cache suggestion_cache;
typedef struct undelivered_answers undelivered_answers;
typedef struct word_index word_index;

/** On whose behalf a portkey_catalog works: every session that it serves has one of these. */
typedef struct portkey_principal {
    mcp_principal principal;         /* first, so that one is the other */
    const tool_selection *selection; /* narrows the server's; NULL: all that the server offers */
    const scope_set *scopes;         /* beyond which calls are refused; NULL: none are */
    const char *api_key;             /* NULL: the client's */
    const char *key_source;          /* where that came from, for its owner */
    bool has_other_key;              /* it got that while it was in: answers may be those of the key before */
} portkey_principal;

/** Keeps away the tools that a principal is not offered. */
typedef struct offer_check {
    mcp_check check; /* first, so that one is the other */
    const tool_selection *selection;
} offer_check;

/** What requests are sent with. */
typedef struct portkey_upstream {
    portkey_client *client;
    const portkey_error *problem; /* why nothing may be sent; NULL: nothing is known to be wrong */
    int64_t now_ms;               /* at which the clock of the sandbox stands; 0: it runs, or there is none */
    bool is_sandbox;              /* answers come from a sandbox, not from the API */
} portkey_upstream;

/** How operations are listed as tools: see surface/surface.h. */
typedef enum surface_kind {
    SURFACE_FULL,    /* a tool for each */
    SURFACE_COMPACT, /* a tool for each area and risk, with the signatures of its operations */
    SURFACE_NAMES,   /* a tool for each risk, with the names of its operations */
} surface_kind;

/**
 * Goes on with what the exchange's key is.
 *
 * @param identity what whoami answered, or why it did not; valid until it returns
 * @param progress what the next report of progress must be beyond
 */
typedef void portkey_identified(mcp_exchange *exchange, bool is_error, const char *identity, size_t length,
                                double progress);

typedef struct portkey_catalog {
    mcp_catalog catalog; /* first, so that one is the other */
    event_loop *loop;
    portkey_upstream upstream;
    const portkey_options *options; /* that the client was made with */
    offer_check offer;
    metadata_rule metadata; /* of completions; may be replaced before the catalog serves */
    mcp_check nesting_check;
    mcp_check scope_check;
    mcp_check forms_check;
    answer_filter answers;
    kept_answers kept; /* set it before the catalog serves; else none are kept */
    call_watch watch;  /* set its telemetry for calls to be noted */
    mcp_check *checks[7];
    suggestion_cache *suggestions;
    identity_cache *identities;
    undelivered_answers *undelivered;
    surface_kind surface;
    word_index *words; /* of all operations; NULL until the first search */

    /** Runs a workflow, as mcp_tool has it; set it before the catalog serves. NULL: there are no workflows. */
    bool (*run_workflow)(mcp_exchange *exchange);

    /**
     * Finds out what the exchange's key is, which may take calls, with whoami;
     * `then` may run at once, and not at all if the exchange is cancelled.
     * Returns false after noting why it cannot. NULL: nothing does.
     */
    bool (*identify)(mcp_exchange *exchange, portkey_identified *then);
} portkey_catalog;

/**
 * Loop, client, options and selection stay the caller's and must live as long.
 * The catalog must stay where it is. If the options cannot be used, set
 * `upstream.problem` to the reason before the catalog serves: every request is
 * then refused with it, and the instructions say so. The same goes for `surface`,
 * which is the full one unless it is set.
 *
 * @return 0 or PORTKEY_ENOMEM
 */
PORTKEY_CHECK_RESULT int portkey_catalog_init(portkey_catalog *catalog, event_loop *loop,
                                              portkey_client *client, const portkey_options *options,
                                              const tool_selection *selection, portkey_error *error);

/** Frees what it holds. No session may use it any longer. */
void portkey_catalog_free(portkey_catalog *catalog);

/** Whether there is an API key for the principal's requests, its own or the client's. */
bool portkey_catalog_has_key(const portkey_catalog *catalog, const mcp_principal *principal);

/** The fingerprint of the principal's own key, that of no bytes where it has the client's. */
void portkey_catalog_key_fingerprint(char out[MCP_FINGERPRINT], const mcp_principal *principal);

/** What the principal is offered. */
tool_offer portkey_catalog_offer(const portkey_catalog *catalog, const mcp_principal *principal);

/** The rules on the principal's requests. */
request_rules portkey_catalog_rules(const portkey_catalog *catalog, const mcp_principal *principal);

/** The catalog that serves the exchange. */
static inline portkey_catalog *portkey_catalog_of(const mcp_exchange *exchange)
{
    return (portkey_catalog *)mcp_exchange_catalog(exchange);
}

/** The scopes that the exchange's principal has; NULL: all. */
static inline const scope_set *portkey_scopes_of(const mcp_exchange *exchange)
{
    return ((const portkey_principal *)exchange->principal)->scopes;
}

/** What the exchange's principal is offered. */
static inline tool_offer portkey_offer_of(const mcp_exchange *exchange)
{
    return portkey_catalog_offer(portkey_catalog_of(exchange), exchange->principal);
}

/** The rules on requests of the exchange's principal. */
static inline request_rules portkey_rules_of(const mcp_exchange *exchange)
{
    return portkey_catalog_rules(portkey_catalog_of(exchange), exchange->principal);
}

#endif
