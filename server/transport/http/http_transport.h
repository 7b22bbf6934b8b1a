/* SPDX-License-Identifier: MIT */
/**
 * @file http_transport.h
 * Serving many clients over Streamable HTTP, of both eras, at /mcp.
 *
 * A modern request (2026-07-28) stands for itself. A legacy client gets a
 * session with its initialize, or is served without one if that is asked for.
 */
#ifndef SERVER_TRANSPORT_HTTP_HTTP_TRANSPORT_H
#define SERVER_TRANSPORT_HTTP_HTTP_TRANSPORT_H

#include <stdint.h>

#include "base/text.h"
#include "loop/loop.h"
#include "mcp/server.h"
#include "shared/state.h"
#include "telemetry/telemetry.h"
#include "transport/http/address.h"
#include "transport/http/limits.h"
#include "transport/http/listen.h"
#include "transport/http/tls.h"

typedef struct http_transport http_transport;

/** What a client shows of itself. NULL: nothing. */
typedef struct http_credentials {
    const char *token;   /* of a bearer */
    const char *api_key; /* its own, for the API behind the server */
    const char *address; /* IPv4, or the network of an IPv6 one, that it connects from; NULL: none */
    const char *certificate_subject; /* of a client's certificate that was verified, as RFC 4514 writes it */
    const char *certificate_sha256;  /* of the same: the fingerprint, 64 hexadecimal digits */
} http_credentials;

/** How a request narrows what it is offered. NULL: not at all. */
typedef struct http_wishes {
    const char *domains;       /* in the query: ?tools=a,b */
    const char *toolsets;      /* X-MCP-Toolsets */
    const char *tools;         /* X-MCP-Tools */
    const char *exclude_tools; /* X-MCP-Exclude-Tools */
    const char *read_only;     /* X-MCP-Readonly */
} http_wishes;

/** Why a client may not come in. */
typedef enum http_refusal {
    HTTP_NO_TOKEN,  /* it sent none */
    HTTP_BAD_TOKEN, /* it sent one that is not accepted */
    HTTP_NO_KEY,    /* it did not send the API key that would be used for it */
    HTTP_NO_SCOPE,  /* its token lacks a scope that is needed for everything */
    HTTP_NO_RIGHT,  /* it is known, but may not use this server */
    HTTP_BAD_WISH,  /* it wishes for something that there is not */
    HTTP_NO_ROOM,
    HTTP_UNDECIDED, /* what would decide cannot be reached */
} http_refusal;

/** A request that wants to come in, and what was decided. */
typedef struct http_entry http_entry;

struct http_entry {
    http_credentials credentials;   /* these and the wishes stay where they are until the request ends */
    http_wishes wishes;             /* of the request */
    const http_wishes *held;        /* of its session, from initialize on; NULL: none */
    const mcp_principal *principal; /* NULL: it may not come in */
    http_rate rate;                 /* the principal's own; max is 0: that of the server */
    int64_t expiry;                 /* of the login, in seconds of the system's clock; 0: none */
    bool is_unproven;               /* it is told apart by an API key that nobody checked */
    bool is_anonymous;              /* nobody logged in: its requests are counted by address alone */
    http_refusal refusal;           /* why */
    const char *scope;              /* HTTP_NO_SCOPE: all that is needed, with blanks between */
    pa_text complaint;              /* what is wrong, and what would be right; may be left empty */
    void *work;                     /* the gate's own, while it decides */
    void (*decided)(http_entry *entry);
};

/** What became of a principal that came in, when what says who may do so was read again. */
typedef enum http_standing {
    HTTP_STAYS,
    HTTP_CHANGED, /* it has other rights, or another key, from now on: also for what it began before */
    HTTP_GONE,    /* it would not come in now, or as another one */
} http_standing;

/** Who stands behind a request. */
typedef struct http_gate {
    void *context;
    const char *key_header; /* in which clients send an API key of their own; NULL: they cannot */
    const char *no_key;     /* what one is told that needs to, and did not: HTTP_NO_KEY */

    /**
     * Decides who stands behind a request, now or later. The principal stays
     * until leave(): one for each entry, whether it is another one or not.
     *
     * @return whether it is decided; if not, `decided` is called, from the loop, unless cancel() comes first
     */
    bool (*enter)(void *context, http_entry *entry);

    /** The client of an entry that is not decided went away. */
    void (*cancel)(void *context, http_entry *entry);

    /** The principal of an entry is not used any longer. */
    void (*leave)(void *context, const mcp_principal *principal);

    /** What the last reload brought, which runs before the transport's. NULL: nothing. */
    http_standing (*standing)(void *context, const mcp_principal *principal);
} http_gate;

/** What clients are told about logging in. NULL: nothing. */
typedef struct http_login {
    const char *metadata;     /* of the protected resource (RFC 9728): a JSON document for everybody */
    const char *metadata_url; /* where clients find that */
    const char *scope;        /* that one without a token should ask for */
} http_login;

/** How many connections there may be by default. */
#define HTTP_MAX_CONNECTIONS 1000u
#define HTTP_DRAIN_MS 10000

/** What a page shows. */
typedef struct http_page_content {
    unsigned status; /* of HTTP; 200 unless it is set */
    pa_text text;    /* where it failed, the status is 503 */
} http_page_content;

/** A page of the program's own, for GET and HEAD. */
typedef struct http_page {
    const char *path;     /* in lower case */
    const char *type;     /* of media */
    const char *policy;   /* the header Content-Security-Policy; NULL: none */
    bool is_public;       /* it answers without a login */
    bool is_for_any_host; /* and by whichever name: a probe, which is logged at debug where all is well */
    /** Returns false if it has to wait for something: then http_pages_wake() has it asked again. */
    bool (*compose)(void *context, http_page_content *out);
    void *context;
} http_page;

enum { HTTP_MAX_PAGES = 8 };

/** Strings stay the caller's and must live as long as the transport. */
typedef struct http_transport_options {
    http_sockets *sockets;    /* on which it listens; they are closed when it takes nothing new any longer */
    const char *origins;      /* comma-separated origins of browsers, or "*"; NULL: those of this machine */
    const char *names;        /* comma-separated host names besides the loopback ones; NULL: none */
    bool is_stateless;        /* legacy clients get no session */
    unsigned max_connections; /* 0: HTTP_MAX_CONNECTIONS */
    unsigned max_connections_per_address; /* 0: 100 */
    http_trust trust;                     /* proxies whose clients are what counts */
    int64_t
        headers_ms; /* so long may headers take, also from the connection to the first of them; 0: 10 seconds */
    int64_t body_ms;                 /* so long may a body take; 0: 30 seconds */
    size_t max_sessions;             /* 0: 100 */
    size_t max_sessions_per_address; /* of those whose key nobody checked; 0: a quarter of all */
    int64_t drain_ms;                /* calls in flight have so long when a signal comes; 0: HTTP_DRAIN_MS */
    size_t max_body;                 /* bytes; 0: 4 MiB */
    int64_t question_ms;   /* so long may a legacy client take to answer a question; 0: 10 minutes */
    int64_t session_ms;    /* a session ends after so long without a request; 0: an hour */
    http_tls *tls;         /* NULL: none */
    http_limiter limiter;  /* says how often clients may ask; without `ask`: as often as they like */
    http_rate rate;        /* of an address, and of a principal without one of its own */
    shared_keys *keys;     /* seal the ids of sessions; NULL: one is made */
    shared_state *shared;  /* with other processes; NULL: there are none */
    shared_events *events; /* so that legacy clients can resume streams; NULL: they cannot */
    http_gate gate;        /* says on whose behalf clients call */
    telemetry telemetry;   /* where it notes what it does; the log and the metrics stay the caller's */
    const http_page *pages;
    size_t page_count;      /* at most HTTP_MAX_PAGES */
    void (*ending)(void *); /* called with the context when a signal ends it; may be NULL */
    void *context;
    const http_login *login; /* NULL: nothing of it. May be filled in until the next turn of the loop */
} http_transport_options;

/**
 * Serves from the next turn of the loop on, until SIGTERM or SIGINT
 * comes. Then it takes nothing new, waits for the calls in flight, and stops the
 * loop.
 *
 * @return NULL after a complaint on standard error
 */
http_transport *http_transport_open(event_loop *loop, mcp_server *server,
                                    const http_transport_options *options);

/** What there is at the moment. */
typedef struct http_state {
    bool is_draining; /* it takes nothing new */
    bool is_full; /* of connections; one that has all its sessions serves those, and clients without one */
    size_t sessions;
} http_state;

http_state http_transport_state(const http_transport *transport);

/** Asks the pages again on which requests wait. */
void http_pages_wake(http_transport *transport);

/** Ends as at a signal, unless it is ending. A signal for the same may follow; the one after that ends it at once. */
void http_transport_end(http_transport *transport);

/** Ends all sessions and streams, and closes what http_transport_open() opened. */
void http_transport_close(http_transport *transport);

#endif
