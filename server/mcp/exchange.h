/* SPDX-License-Identifier: MIT */
/**
 * @file exchange.h
 * A request from its dispatch to its answer: principal, streams,
 * arguments, and how far it is.
 *
 * Catalogs read the fields above the line; the rest is for mcp/ alone. An
 * exchange is valid until it was ended or cancelled.
 */
#ifndef SERVER_MCP_EXCHANGE_H
#define SERVER_MCP_EXCHANGE_H

#include "mcp/document.h"
#include "mcp/session.h"

/** What an exchange waits for: the first member of a structure of the catalog. */
typedef struct mcp_work mcp_work;

struct mcp_work {
    /** Stops the work and frees it. The exchange is gone afterwards. */
    void (*cancel)(mcp_work *work);

    /** Its answer is shown once, and would be lost: the process should not end before it. */
    bool must_end;
};

/** A request that cannot be served, or must not be. Noted by mcp_fail(), sent by dispatch.c. */
typedef struct mcp_fault {
    int code;             /* of JSON-RPC; 0: there is none */
    bool is_result;       /* a tools/call is answered by a result with isError, which models can read */
    pa_text message;      /* empty: out of memory */
    const char *constant; /* in place of the message; NULL: none */
    const char *scope;    /* that the client's credentials lack; NULL: none */
    pa_text data;         /* JSON, or empty */
} mcp_fault;

/** Of one key: the question's own, and the fingerprint of what is asked. */
enum { MCP_MAX_QUESTIONS = 8, MCP_MAX_KEY = 64 + MCP_FINGERPRINT };

/** The questions of an exchange that are out, or on their way. */
typedef struct mcp_asked {
    size_t count;                              /* 0: none */
    char keys[MCP_MAX_QUESTIONS][MCP_MAX_KEY]; /* "KEY.FINGERPRINT" */
    pa_text requests;                /* modern: the members of inputRequests, as JSON, not sent yet */
    uint64_t first;                  /* legacy: number of the first one's request; the others follow */
    int64_t since_ms;                /* legacy: pa_clock_ms() when they were sent */
    bool is_open[MCP_MAX_QUESTIONS]; /* legacy: not answered yet */
    pa_text answers;                 /* legacy: "key":answer, with commas between */
} mcp_asked;

struct mcp_exchange {
    pa_link link; /* first, so that one is the other; in the session's exchanges */
    mcp_session *session;
    const mcp_principal *principal;
    const mcp_revision *revision;
    mcp_tool tool;         /* tools/call: what is called, once it was found */
    const char *arguments; /* tools/call: one JSON object */
    size_t arguments_length;
    pa_text kept;      /* what a check of the catalog keeps for its filter */
    mcp_work *work;    /* what it waits for; NULL: nothing that could be stopped */
    int64_t began_us;  /* pa_clock_us() */
    unsigned attempts; /* at calls upstream so far; the catalog counts them */

    /* ---- for mcp/ alone ---- */

    rpc_stream *stream;  /* that the request came on: progress, logs, questions go there */
    rpc_stream *answers; /* holds the promise of the answer: the stream, or the batch it came in */
    const struct mcp_method *method;
    unsigned capabilities; /* enum mcp_capability: what its client can do */
    int log_level;         /* the lowest that is wanted */
    mcp_fault fault;
    rpc_id progress_token; /* in `bytes`; raw is NULL where no progress is wanted */
    double progress;       /* what was reported last */
    bool has_progress;
    portkey_value params; /* as received, while it is being dispatched: an object or none */
    bool is_dispatched;   /* `params` is gone: the copy below counts */
    portkey_json *copy;   /* of the params kept below; NULL until they are looked at */
    pa_text rewritten;    /* arguments that a check put in place of those received */
    mcp_document inputs;  /* what was answered in earlier rounds: an object, or none */
    mcp_asked asked;
    size_t
        asker; /* whose turn it is to ask: the check of that index, from 1; 0: the tool or another method */
    unsigned rounds; /* how often it asked */
    size_t id_length;
    size_t params_length;
    size_t weight; /* the bytes that it is counted as in the server's load */
    char bytes[];  /* the id, then the params */
};

/** The id, as long as the exchange. */
rpc_id mcp_exchange_id(const mcp_exchange *exchange);

/** The params, an object or none, as long as the exchange. None also when out of memory for reading them. */
portkey_value mcp_exchange_params(mcp_exchange *exchange);

/** The params' _meta, an object or none. */
portkey_value mcp_exchange_meta(mcp_exchange *exchange);

/** The name of its method. */
const char *mcp_exchange_method(const mcp_exchange *exchange);

/** What its request is called, in the log and upstream; NULL: nothing. */
static inline const char *mcp_exchange_trace(const mcp_exchange *exchange)
{
    return exchange->stream->trace;
}

/** Whether a fault was noted: it ends, or ended, with an error of JSON-RPC or an explanation. */
static inline bool mcp_exchange_has_failed(const mcp_exchange *exchange)
{
    return exchange->fault.code != 0;
}

/** The catalog that serves it. */
static inline mcp_catalog *mcp_exchange_catalog(const mcp_exchange *exchange)
{
    return exchange->session->server->catalog;
}

/** Counts so many bytes more as held by the exchange until it ends: further requests are refused the sooner. */
void mcp_exchange_hold(mcp_exchange *exchange, size_t bytes);

/** Notes what to cancel if the exchange is cancelled; NULL when it is over. The catalog keeps it up to date. */
void mcp_exchange_set_work(mcp_exchange *exchange, mcp_work *work);

/**
 * Replaces the arguments of the tool by a JSON object, which is taken over.
 *
 * @return false, after noting a fault, for a text that failed
 */
PORTKEY_CHECK_RESULT bool mcp_exchange_rewrite(mcp_exchange *exchange, pa_text *arguments);

/* ---- what is said while it runs ---- */

/**
 * Reports progress, if the client wants it. `done` must grow from one report to
 * the next; one that does not is not sent. Do not report
 * completion: the answer does.
 *
 * @param total   what `done` will be in the end; 0: unknown
 * @param message may be NULL
 */
void mcp_exchange_progress(mcp_exchange *exchange, double done, double total, const char *message);

/**
 * Writes to the client's log, if it asked for messages of this level.
 *
 * @param level one of "debug", "info", "notice", "warning", "error", "critical", "alert", "emergency"
 */
void mcp_exchange_log(mcp_exchange *exchange, const char *level, const char *message);

/**
 * Lets a client that can resume streams wait without a connection: what follows
 * is kept until it asks. Others notice nothing.
 */
void mcp_exchange_hang_up(mcp_exchange *exchange);

/* ---- failing ---- */

/**
 * Notes that the request cannot be served: it is answered with that error of
 * JSON-RPC once the function returns false to dispatch.c. Later, from a
 * callback, mcp_settle() must follow.
 *
 * @return false
 */
bool mcp_fail(mcp_exchange *exchange, int code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/**
 * As mcp_fail(), for failures that a model can correct: a tools/call is answered
 * by a result with isError, as clients show models no errors of JSON-RPC.
 */
bool mcp_refuse(mcp_exchange *exchange, const char *message);

/** What is needed to serve a request cannot be reached. Over HTTP it is 503. */
#define MCP_UNAVAILABLE (-31503)

/** What the client's credentials do not reach; outside of what JSON-RPC and the protocol have codes for. */
#define MCP_INSUFFICIENT_SCOPE (-31403)

/**
 * As mcp_fail(), for what a client may do that logs in with another scope. Over
 * HTTP it is asked to.
 *
 * @param scope all that is needed, with blanks between; lives as long as the program
 */
bool mcp_fail_scope(mcp_exchange *exchange, const char *scope);

/** The same for "out of memory". */
bool mcp_fail_memory(mcp_exchange *exchange);

/** The same with a message that lives as long as the program. It takes no memory, so it is sure to be sent. */
void mcp_fail_constant(mcp_exchange *exchange, int code, const char *message);

/** Turns a fault or questions that were noted into messages: an error, a result, or requests. See dispatch.c. */
void mcp_settle(mcp_exchange *exchange);

/** Runs the exchange's method once more, now that its questions are answered. */
void mcp_dispatch_again(mcp_exchange *exchange);

/* ---- for mcp/ alone ---- */

/** What a request says about itself, before there is an exchange. */
typedef struct mcp_arrival {
    mcp_session *session;
    const mcp_principal *principal;
    rpc_stream *stream;
    rpc_stream *answers;
    const rpc_message *message;
} mcp_arrival;

/** Creates an exchange with a promise of its answer, in flight. NULL when out of memory. */
mcp_exchange *mcp_exchange_new(const mcp_arrival *arrival);

/** Takes the exchange out of the session and frees it; its promise is the caller's to keep or withdraw. */
void mcp_exchange_free(mcp_exchange *exchange);

/** Stops its work, withdraws its promise and frees it. */
void mcp_exchange_cancel(mcp_exchange *exchange);

#endif
