/* SPDX-License-Identifier: MIT */
/**
 * @file inside.h
 * The structures that the files of this room share: the transport, a request, a
 * stream of messages, a session. The header of each file has its functions.
 *
 * Above a structure stands which file writes which of its members; the others
 * only read them. One thread: all of it runs from the loop.
 */
#ifndef SERVER_TRANSPORT_HTTP_INSIDE_H
#define SERVER_TRANSPORT_HTTP_INSIDE_H

#include <microhttpd.h>

#include "base/arena.h"
#include "http/incoming.h"
#include "mcp/session.h"
#include "shared/state.h"
#include "transport/http/http_transport.h"

enum {
    HTTP_PEER_BUCKETS = 256,
    HTTP_SESSION_ID = 95,       /* sealed, in base64url */
    HTTP_MAX_SESSION_ID = 8192, /* with wishes behind that */
    HTTP_SESSION_KEY = 32,      /* 16 bytes in hexadecimal */
    HTTP_MAX_KEPT = 2 * 1024 * 1024,
    HTTP_LEASE_MS = 10 * 1000,
    HTTP_TOKEN = 13,            /* of a stream: its kind, and 9 bytes in base64url */
    HTTP_MAX_FRAME = 80,        /* what is around a message */
    HTTP_SESSION_BUCKETS = 256, /* by the first characters of the id, which is random */
};

/** Codes of errors besides those of JSON-RPC. */
enum {
    HTTP_HEADER_MISMATCH = -32020,
    HTTP_SESSION_UNKNOWN = -32001,
    HTTP_TOO_MANY = -32000,
    HTTP_CANCELLED = -32800,
};

typedef struct http_peer http_peer;
typedef struct http_tenant http_tenant;
typedef struct http_request http_request;
typedef struct http_session http_session;
typedef struct http_route http_route;
typedef struct http_stream http_stream;
typedef struct http_replay http_replay;

/* A socket on which clients arrive. */
typedef struct http_listener {
    loop_watch watch;
    http_transport *transport;
} http_listener;

/* ---- where requests go (routes.c) ---- */

/** A path, of either case, with any query and one slash more. */
struct http_route {
    const char *path;
    const char *methods;    /* as the header Allow has them; NULL: `answer` looks at the method */
    bool is_public;         /* it answers without a login */
    bool is_for_any_host;   /* and by whichever name */
    bool is_for_any_origin; /* pages of all origins may read it */
    enum MHD_Result (*answer)(http_request *request, const char *method);
    const http_page *page; /* that http_page_answer() shows */
};

/**
 * http_transport.c opens it, and writes what is not named here.
 *
 * accept.c         listeners, listener_count, accept_pause
 * account.c        event_streams
 * admission.c      has_noted_proxy
 * connection.c     connection_count, crowd
 * entry.c          entering
 * news.c           reload
 * others.c         process, sharing, leases, keys
 * page.c           pages, waiting
 * parting.c        partings, parting_watch
 * peers.c          peers
 * request.c        suspended, request_count
 * sessions.c       buckets, session_count, ended, ended_floor
 * stream.c         streams, finished, open_streams
 *
 * is_due is set by whoever has something for the daemon.
 */
struct http_transport {
    event_loop *loop;
    mcp_server *server;
    http_transport_options options;
    http_route pages[HTTP_MAX_PAGES];
    struct MHD_Daemon *daemon;
    http_listener listeners[HTTP_MAX_SOCKETS];
    size_t listener_count;
    size_t connection_count;
    size_t crowd;                     /* the most connections since memory was given back */
    pa_list peers[HTTP_PEER_BUCKETS]; /* of http_peer */
    pa_list partings;                 /* connections that are about to be closed */
    loop_watch parting_watch;         /* of an epoll with these */
    loop_timer accept_pause;          /* until there may be room for another connection */
    int hangups; /* an epoll with the connections that wait for us: readable when one of their clients went away */
    pa_list entering;  /* of http_request: those about which the gate has not decided */
    pa_list waiting;   /* of http_request: for pages that cannot say yet */
    pa_list suspended; /* all requests that the daemon leaves alone, by their other link */
    pa_list streams;   /* those without a session, or whose session ended */
    pa_list finished;  /* streams without a request that are promised nothing: they go after the turn */
    pa_list buckets[HTTP_SESSION_BUCKETS]; /* of http_session */
    size_t session_count;
    size_t event_streams; /* that are being sent */
    size_t open_streams;  /* of these, those that stay open whether anything comes or not */
    loop_watch daemon_watch;
    loop_watch hangup_watch;
    loop_timer daemon_timer;
    loop_hook hook;
    loop_reload reload;  /* the gate may know fewer logins */
    mcp_sharing sharing; /* what other processes hear of */
    loop_timer leases;   /* until they are renewed */
    pa_list ended;       /* sessions that must not come back */
    int64_t ended_floor; /* those that were made up to then are refused, as some are forgotten that ended */
    char process[SHARED_PROCESS]; /* this one */
    shared_keys keys;
    loop_timer drain;     /* the time that calls in flight have left */
    size_t request_count; /* whole ones that are not answered to the end */
    bool is_due;          /* the daemon has something to do in this turn */
    bool is_asked;        /* to end, otherwise than by a signal, which may come, too */
    bool is_draining;     /* a signal came: nothing new begins */
    bool is_over;         /* calls in flight had their time */
    bool has_noted_proxy; /* that is not trusted */
};

/* ---- those who came in ---- */

/** tenant.c writes it. */
struct http_tenant {
    http_transport *transport;
    const mcp_principal *principal; /* with the rights of the request that came in */
    size_t holders;                 /* the request, and what it opened: streams, a session */
};

/* ---- a request ---- */

enum { HTTP_MAX_REQUEST_ID = 128 };

/** What is noted of a request: account.c writes it, and the counts of bytes whoever sees these go by. */
typedef struct http_account {
    char id[HTTP_MAX_REQUEST_ID + 1]; /* as the client or a proxy names the request, or made here */
    const char *method;               /* a known one; NULL: the headers were not read */
    int64_t began_us;
    int status; /* 0: there was no answer */
    telemetry_refusal refusal;
    uint64_t received; /* bytes of its body */
    uint64_t sent;
    bool is_stream; /* of events */
} http_account;

/** The way in. */
typedef enum http_step {
    HTTP_STEP_ADDRESS, /* whether its address asks too often */
    HTTP_STEP_GUESSES, /* whether too many logins from there failed */
    HTTP_STEP_GATE,    /* who it is */
    HTTP_STEP_GUESSED, /* one login more that failed */
    HTTP_STEP_PRINCIPAL,
    HTTP_STEP_BATCH, /* whether all that came with it may come, too, from its address; the body was read then */
    HTTP_STEP_BATCH_PRINCIPAL, /* the same of its principal */
    HTTP_STEP_IN,
    HTTP_STEP_OUT, /* it is refused */
} http_step;

/** What a request may have to ask other processes, in this order. */
typedef enum http_question { HTTP_ASK_SESSION, HTTP_ASK_LEASE, HTTP_ASK_END, HTTP_QUESTIONS } http_question;

/**
 * request.c makes it, and writes what is not named here.
 *
 * admission.c      client
 * connection.c     is_gone, as request.c does
 * entry.c          step, question, more, entry, tenant, is_entering, has_waited, which request.c clears; link, in `entering`
 * endpoint.c       what the session holds, in entry
 * others.c         call, asked, answers, kept
 * page.c           is_waiting; link, in `waiting`
 * reply.c          is_answered
 * sessions.c       session_key, which endpoint.c clears
 * stream.c         stream
 */
struct http_request {
    pa_link link;      /* first, so that one is the other; in those entering, or waiting for a page */
    pa_link suspended; /* in those that are */
    http_transport *transport;
    struct MHD_Connection *connection;
    http_step step;
    http_limit_question question;
    uint32_t more; /* messages of its batch besides the first; 0: not counted yet */
    http_entry entry;
    http_tenant *tenant; /* NULL: nobody logged in */
    char *target;        /* path and query, as sent */
    const http_route *route;
    http_account account;
    pa_text body;
    pa_arena arena;      /* of what lives as long as the request */
    http_stream *stream; /* its messages, while it waits for or sends these; NULL: none */
    http_address client; /* whose it is, as proxies that are trusted say; see daemon.h for the other end */
    shared_call call;    /* to other processes */
    http_question asked; /* that is asked, or the next one */
    shared_answer answers[HTTP_QUESTIONS];
    pa_text kept;                           /* of the session that it belongs to */
    char session_key[HTTP_SESSION_KEY + 1]; /* of the session that it may begin, until it did */
    bool is_begun;                          /* the headers were seen */
    bool is_answered;                       /* a response was queued */
    bool is_entering;                       /* the step is not decided */
    bool has_waited;                        /* all steps are decided, which was not looked at yet */
    bool is_waiting;                        /* for a page */
    bool is_suspended;
    bool is_whole; /* all of it was read */
    bool is_gone;  /* the client went away */
};

/* ---- a stream ---- */

/**
 * stream.c makes it, and writes what is not named here.
 *
 * endpoint.c       is_awaited, is_modern, has_bad_envelope, lease
 * news.c           is_hung_up, where a login ends
 * others.c         lease, when it is given back
 * resuming.c       is_standalone, is_recorded, number, token, replay, lease; is_hung_up and has_waited, as stream.c
 *                  does; text, of events that were kept
 */
struct http_stream {
    pa_link link; /* first, so that one is the other; in the streams of its session, or of the transport */
    rpc_stream rpc;
    http_tenant *tenant;
    http_transport *transport;
    http_session *session;               /* of a legacy client; NULL: none */
    http_request *request;               /* NULL: the client went away */
    mcp_session *messages;               /* that its messages belong to */
    mcp_session own;                     /* where there is no session */
    pa_text text;                        /* frames of events that were not sent yet */
    char trace[HTTP_MAX_REQUEST_ID + 1]; /* the id of the request, which may be gone earlier */
    rpc_held held;                       /* text, as a part of what all hold */
    size_t sent;                         /* bytes at the front of text that are out */
    size_t opened_at;                    /* length of text when the open message began */
    size_t data_at;                      /* where the JSON of the open message, or the last one, begins */
    size_t promises;
    bool is_awaited;   /* it is of one request, which was not answered at once */
    size_t count;      /* messages in it so far */
    bool is_answer;    /* the open message, or the last one */
    bool has_waited;   /* the answer takes so long that a stream was begun */
    bool takes_events; /* the client takes a stream, not only JSON */
    bool is_modern;
    bool is_standalone;         /* of a GET: for what belongs to no request */
    bool is_counted;            /* as one of those that stay open */
    bool is_started;            /* a response with its events was queued */
    bool is_over;               /* nothing more comes */
    bool is_recorded;           /* its events have ids and are kept */
    bool is_hung_up;            /* the client has to come back for what follows */
    uint64_t number;            /* of the last event that was kept */
    char token[HTTP_TOKEN + 1]; /* begins its ids */
    http_replay *replay;        /* of another stream's events; NULL: none */
    char lease[HTTP_TOKEN + 1]; /* the name of what it alone may read; empty: nothing */
    bool
        has_bad_envelope; /* a modern request that does not say what it must: its error has a status of its own */
    loop_timer timer;     /* until a stream is begun, or kept alive */
};

/* ---- a session ---- */

/** What is known of a session, or of a stream. */
typedef enum http_found {
    HTTP_FOUND,
    HTTP_UNKNOWN,
    HTTP_FULL,     /* there are too many */
    HTTP_NO_SHARE, /* there are too many of the principal's */
    HTTP_CROWDED,  /* there are too many of the address */
    HTTP_WAITING,  /* the answer is not there yet: the endpoint is asked again then */
    HTTP_LOST,     /* other processes would know, and cannot be asked */
} http_found;

/**
 * sessions.c makes it, and writes what is not named here.
 *
 * resuming.c       standalone, which stream.c and others.c clear
 * stream.c         streams
 */
struct http_session {
    pa_link link; /* first, so that one is the other */
    http_transport *transport;
    http_tenant *tenant;
    mcp_session messages;
    http_peer *peer;         /* that it is counted for; NULL: none */
    int64_t made_at;         /* as its id says */
    bool is_adopted;         /* another process began it */
    http_stream *standalone; /* of GET; without a request its events are kept; NULL: none */
    pa_list streams;
    loop_timer idle;
    loop_timer questions;           /* until the oldest one was not answered in time */
    char *id;                       /* for its client; NULL: it has none yet */
    char key[HTTP_SESSION_KEY + 1]; /* in it, for us: it proves nothing */
};

#endif
