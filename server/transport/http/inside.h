/* SPDX-License-Identifier: MIT */
/**
 * @file inside.h
 * What the files of this room share: the transport, a request, a stream of
 * messages, a session. One thread: all of it runs from the loop.
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

/* ---- clients that arrive (accept.c) ---- */

/** Lets clients in from now on. False where the loop has no room. */
bool http_accept_start(http_transport *transport);

/** Takes no further ones, and closes the sockets. */
void http_accept_stop(http_transport *transport);

/* ---- connections that are about to be closed (parting.c) ---- */

bool http_partings_open(http_transport *transport);

/** Closes all of them. */
void http_partings_close(http_transport *transport);

/** Nothing more is sent on a socket, which it takes over: it is closed when its client has read what was sent. */
void http_part(http_transport *transport, int fd);

/* ---- connections and sessions of one address (peers.c) ---- */

/** Whether it has as many as it may have. */
bool http_peer_is_full(http_transport *transport, const http_address *address);

/** One more. NULL where they are not counted. */
http_peer *http_peer_enter(http_transport *transport, const http_address *address);

/** One less. NULL: nothing. */
void http_peer_leave(http_transport *transport, http_peer *peer);

/** Whether its clients have as many sessions as they may, of those whose key nobody checked. */
bool http_peer_has_sessions(http_transport *transport, const http_address *address);

/** One more of these. NULL where they are not counted. */
http_peer *http_peer_begin_session(http_transport *transport, const http_address *address);

/** One less. NULL: nothing. */
void http_peer_end_session(http_transport *transport, http_peer *peer);

/* ---- those who came in (tenant.c) ---- */

struct http_tenant {
    http_transport *transport;
    const mcp_principal *principal; /* with the rights of the request that came in */
    size_t holders;                 /* the request, and what it opened: streams, a session */
};

/** The tenant for a principal that the gate let in, held. NULL when out of memory: it left again. */
http_tenant *http_tenant_new(http_transport *transport, const mcp_principal *principal);

/** Holds it once more. */
http_tenant *http_tenant_hold(http_tenant *tenant);

/** One that held it does so no longer. */
void http_tenant_leave(http_tenant *tenant);

/** Whether the gate does not know its principal any longer (news.c). */
bool http_tenant_is_gone(const http_tenant *tenant);

/** What one may have of it: at least one, so that anybody can work at all. */
size_t http_quarter_of(size_t all);

/** Whether its principal may have one session more. */
bool http_tenant_may_keep_session(const http_tenant *tenant);

/** Why its principal may not have one event stream more that stays open; NULL: it may. */
const char *http_tenant_excess_of_streams(const http_tenant *tenant);

/* ---- what is noted of a request (account.c) ---- */

enum { HTTP_MAX_REQUEST_ID = 128 };

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

/** The headers were read. */
void http_account_begin(http_request *request, const char *method);

/** Notes why it is about to be refused, where the status alone does not say it. */
void http_account_refuse(http_request *request, telemetry_refusal refusal);

/** The same for what the gate refused. */
void http_account_refuse_entry(http_request *request);

/** It is answered with this response, which gets the id. */
void http_account_answer(http_request *request, unsigned status, struct MHD_Response *response);

/** The answer is a stream of events. */
void http_account_stream(http_request *request);

/** It is done: writes what was noted. */
void http_account_end(http_request *request);

/** Shows what there is at the moment. */
void http_account_show(const http_transport *transport);

/* ---- a request (request.c) ---- */

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

/** Lets the daemon look at the request again. */
void http_request_resume(http_request *request);

/**
 * Leaves it alone until http_request_resume(), or until the client goes away.
 *
 * @return false if it went away already
 */
bool http_request_suspend(http_request *request);

/** Resumes all of them, so that the daemon can end: it does not while one is suspended. They get no answer. */
void http_requests_give_up(http_transport *transport);

/** The value of a header, without blanks around it, or NULL. */
const char *http_header(http_request *request, const char *name);

/* ---- where it goes (routes.c) ---- */

/** That of the request; a path that nothing has goes to one that says so. */
const http_route *http_route_of(const http_request *request);

/** Answers by the request's route, or refuses the method. */
enum MHD_Result http_route_answer(http_request *request, const char *method);

/* ---- pages of the program's own (page.c) ---- */

/** Makes routes of them. */
void http_pages_open(http_transport *transport);

/** Answers with the page of the request's route. */
enum MHD_Result http_page_answer(http_request *request, const char *method);

/** The request is done: it waits for no page. */
void http_page_leave(http_request *request);

/* ---- who may come in (admission.c) ---- */

/**
 * Refuses what is no request of ours: MHD_YES with *is_refused set after a
 * response was queued. The gate may decide later: request->is_entering is set
 * until it did.
 */
enum MHD_Result http_admit(http_request *request, const http_line *line, bool *is_refused);

/** Answers a request that may not come in. */
enum MHD_Result http_refuse_entry(http_request *request);

/* ---- the way in (entry.c) ---- */

/** Goes it. request->is_entering is set while something decides later. */
void http_enter(http_request *request);

/**
 * Counts the messages of a batch as so many requests, once. Nothing of it may be
 * done before request->step is HTTP_STEP_IN; it is HTTP_STEP_OUT if they are too
 * many. In between the endpoint is called again when that is decided.
 */
void http_enter_batch(http_request *request, size_t count);

/** How many messages a batch of the request may ever have. */
size_t http_largest_batch(const http_request *request);

/** Waits for that. Returns false if the client went away. */
bool http_await_entry(http_request *request);

/** The request is done: nothing need be decided any longer. */
void http_leave_entry(http_request *request);

/* ---- how it narrows what it is offered (wishes.c) ---- */

enum { HTTP_MAX_PROBLEM = 256 };

/** Whether the URL has a parameter of that name, in either case, however it is encoded. */
bool http_query_has(const http_request *request, const char *name);

/** Whether the URL has no other parameters than those of the endpoint. A narrowing that is misspelt must not be none. */
bool http_query_is_known(const http_request *request, char problem[HTTP_MAX_PROBLEM]);

/** The same of headers whose names begin with "X-MCP-". */
bool http_narrowing_is_known(http_request *request, char problem[HTTP_MAX_PROBLEM]);

/** Reads the wishes of a request and of its session. Returns false when out of memory. */
bool http_read_wishes(http_request *request);

/** Appends wishes as text for the id of a session; nothing for none. Returns false if they are too long. */
bool http_wishes_append(pa_text *out, const http_wishes *wishes);

/* ---- what pages of other origins may do (cors.c) ---- */

/** Whether a comma-separated list has the text, of either case. */
bool http_list_has(const char *list, const char *text, size_t length);

/** Whether pages of the origin may call, and read our responses. */
bool http_is_origin_allowed(http_request *request, const char *origin);

/** Adds what lets a browser show the response to the page that asked. */
void http_add_origin(http_request *request, struct MHD_Response *response);

/** Answers what browsers ask before they send a request of a page. */
enum MHD_Result http_reply_preflight(http_request *request);

/* ---- what is said about logging in (login.c) ---- */

/** What a challenge says (RFC 6750). NULL: it is left out. */
typedef struct http_challenge {
    const char *error;
    const char *description; /* why, for a person */
    const char *scope;       /* all that is needed */
} http_challenge;

/** Adds WWW-Authenticate with the scheme Bearer. */
void http_add_challenge(const http_request *request, struct MHD_Response *response,
                        const http_challenge *challenge);

/** Answers with the metadata of the protected resource, if there is any. */
enum MHD_Result http_reply_metadata(http_request *request, const char *method);

/* ---- responses (reply.c) ---- */

/** A text of that type, and nothing else to come. NULL: no body. */
enum MHD_Result http_reply(http_request *request, unsigned status, const char *type, const char *text);

/** The same, with one more header. */
enum MHD_Result http_reply_with(http_request *request, unsigned status, const char *type, const char *text,
                                const char *header, const char *value);

/** Refuses, with one more header if it has a name: at the endpoint as JSON-RPC, in which clients look for the cause. */
enum MHD_Result http_refuse(http_request *request, unsigned status, const char *text, const char *header,
                            const char *value);

/** An error of JSON-RPC without an id, for what is wrong before there is a message. */
enum MHD_Result http_reply_error(http_request *request, unsigned status, int code, const char *message);

/** Makes such an error. NULL when out of memory. */
struct MHD_Response *http_make_error(unsigned status, int code, const char *message);

/** Queues a response, with what every response has. Takes it over. */
enum MHD_Result http_reply_queue(http_request *request, unsigned status, struct MHD_Response *response);

/* ---- streams (stream.c) ---- */

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

/** A stream for the request. NULL when out of memory. */
http_stream *http_stream_new(http_request *request, http_session *session);

/** Sends what there is, and waits for what is to come. */
enum MHD_Result http_stream_reply(http_stream *stream);

/** The connection is gone. What a legacy client's session still promises is waited for, and dropped. */
void http_stream_detach(http_stream *stream);

/** Gives a stream whose session ends to the transport. */
void http_stream_leave(http_stream *stream);

/** Lets the daemon see what is new, after this turn. */
void http_stream_wake(http_stream *stream);

/** Frees it after the turn: who ends it goes on for a moment. */
void http_stream_finish(http_stream *stream);

/** It stays open, whether anything comes or not: counts it for all and for its principal, until its client is gone. */
void http_stream_count(http_stream *stream);

/** Nothing more comes. */
void http_stream_end(http_stream *stream);

/** Frees the streams that are finished. */
void http_streams_sweep(http_transport *transport);

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

/* ---- logins that end (news.c) ---- */

/** After how long to look at it again: at most so long, and no longer than its login is valid if it is for news. */
int64_t http_news_left_ms(const http_stream *stream, int64_t most_ms);

/** Ends it if it is for news and its token has expired, and returns whether that is so. */
bool http_news_expire(http_stream *stream);

/**
 * From now on sessions, streams and calls of principals that are gone end when
 * SIGHUP comes, and those with other rights are notified. To be begun after the
 * gate. Returns false on failure.
 */
bool http_news_watch(http_transport *transport);

/* ---- streams that can be resumed (resuming.c) ---- */

/** Begins the frame of a message; with the id of an event, if it has a token. */
void http_append_frame(pa_text *text, const char *token, uint64_t number);

/** From now on its events are kept, if it can be resumed. It is a stream of events then, even if none came yet. */
void http_stream_record(http_stream *stream);

/** Keeps an event, if it is recorded. */
void http_stream_keep(http_stream *stream, const char *message, size_t length);

/** No event follows. */
void http_stream_stop_record(http_stream *stream);

/** Whether its client can come back. It is recorded from then on. */
bool http_stream_is_resumable(http_stream *stream);

/** Makes it the stream for what belongs to no request of the session, in place of one that nobody reads. */
void http_stream_stand_alone(http_stream *stream);

/** The name of the lease of a session's own stream. */
#define HTTP_STANDALONE "s"

/** Answers a request that cannot be the one reader of a stream, or cannot yet. */
enum MHD_Result http_refuse_reader(http_request *request, http_found found);

/** Answers GET with a Last-Event-ID. */
enum MHD_Result http_resume(http_request *request, http_session *session, const char *id);

/** Whether there are events to send. */
bool http_replay_is_ready(const http_stream *stream);

/** Answers in place of events: waits for these, or says that there are none. */
enum MHD_Result http_replay_reply(http_stream *stream);

/** All is sent: reads more, if there is more at once. Returns whether there are new events. */
bool http_replay_go_on(http_stream *stream);

/** Reads no longer. */
void http_replay_free(http_stream *stream);

/* ---- sessions (sessions.c) ---- */

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

/** A session of the request's principal that is not initialized yet, with that key. NULL when out of memory. */
http_session *http_session_new(http_request *request, const char *key);

/** Makes its id, now that it is initialized, with the wishes of its initialize. Returns false without randomness or memory. */
bool http_session_seal(http_session *session, const char *wishes);

/** One that is here, by its key. */
http_session *http_session_of_key(http_transport *transport, const char *key);

/** The session of an id that is the tenant's. Its time begins anew. */
http_found http_session_find(http_request *request, const char *id, http_session **out);

/** Whether there may be one more, under a key that is then the request's. */
http_found http_session_reserve(http_request *request);

/** The request is done: gives back the place of a session that it did not begin. */
void http_session_leave_place(http_request *request);

/** Something was sent to its client that may be a question, which is given up if it is not answered in time. */
void http_session_watch_questions(http_session *session);

/** Lets no other process find it any longer. */
http_found http_session_find_end(http_request *request, http_session *session);

/** Ends it here and everywhere. */
void http_session_delete(http_session *session);

/* ---- the id of a session (session_id.c) ---- */

/** What an id says. */
typedef struct http_identity {
    char key[HTTP_SESSION_KEY + 1];
    char maker[SHARED_PROCESS]; /* the process */
    int64_t made_at;            /* seconds of the system's clock */
    unsigned capabilities;
    const mcp_revision *revision;
} http_identity;

bool http_identity_make_key(char key[HTTP_SESSION_KEY + 1]);

/** Appends the id, which is the principal's alone. */
bool http_identity_seal(pa_text *out, const shared_keys *keys, const char *principal,
                        const http_identity *identity, const char *wishes);

/** The wishes in an id, "" for none. Who they are of is not checked. */
const char *http_identity_wishes(const char *id);

/** Returns false for an id that is none, or another principal's. */
bool http_identity_unseal(http_identity *out, const shared_keys *keys, const char *principal, const char *id);

/* ---- other processes (others.c) ---- */

/** Whether the answer is there. */
bool http_question_is_done(const http_request *request, http_question question);

/** The call with which to ask. The endpoint is called again when it is answered. */
shared_call *http_question_begin(http_request *request, http_question question);

/** It is not to be answered any longer. */
void http_question_cancel(http_request *request);

/** Hears of other processes from now on, and tells them, if there are any. Returns false without randomness. */
bool http_others_open(http_transport *transport);
void http_others_close(http_transport *transport);

/** Something about a session that its key and a letter say. */
void http_others_tell(const http_session *session, char kind);

/** A message of a legacy client that may be for another process. */
void http_others_pass_on(const http_session *session, portkey_value message);

/** Gives a session that was made elsewhere what its client chose there. */
void http_others_restore(http_session *session, const char *kept, size_t length);

/** Whether the request may be the one reader of the stream of that name. */
http_found http_others_lease(http_request *request, const http_session *session, const char *name);

/** The stream is read no longer. */
void http_others_release(http_stream *stream);

/** Ends what is in flight with an error, and frees it. */
void http_session_end(http_session *session);

/** Ends the streams that sessions have beside their requests, which nothing else ends. */
void http_sessions_hang_up(http_transport *transport);

void http_sessions_end(http_transport *transport);

/** Forgets which ones ended. */
void http_sessions_forget(http_transport *transport);

/* ---- the endpoint (endpoint.c) ---- */

/** Answers POST, GET and DELETE of /mcp. */
enum MHD_Result http_endpoint(http_request *request, const char *method);

/* ---- what a request repeats in headers (headers.c) ---- */

/**
 * Compares headers with the message.
 *
 * @param is_required a header that is missing is wrong, too
 * @return what is wrong, or NULL
 */
const char *http_compare_headers(http_request *request, portkey_value message, bool is_required);

#endif
