/* SPDX-License-Identifier: MIT */
/**
 * @file client.h
 * Inside the client, and a call in flight.
 *
 * client.c is the client, loop.c its loop, events.c the program's loop in its
 * place, wake.c what ends a wait from elsewhere, call.c the life of one call from
 * start to end, call_id.c calls by their ids, queue.c what makes calls wait,
 * headers.c what is sent as header lines, sockets.c what it is sent through,
 * transfer.c one attempt on a libcurl handle, retry.c whether and when to try
 * again, answer.c whether an answer is one, failure.c what to say when there was
 * none, stream.c bodies that pass by, transport.c an attempt without libcurl,
 * http_request.c what such a one is given, report.c what is said of an attempt
 * that ended, hooks.c whom it is said to.
 */
#ifndef PORTKEYADMIN_RUNTIME_CLIENT_CLIENT_H
#define PORTKEYADMIN_RUNTIME_CLIENT_CLIENT_H

#include <curl/curl.h>
#include <sys/types.h>

#include "base/heap.h"
#include "base/list.h"
#include "client/address.h"
#include "request/request.h"
#include "client/response.h"

typedef struct portkey_call portkey_call;

/** The deadline of a call that has none. */
#define PA_NEVER INT64_MAX

/** Calls are found by the last digits of their ids, in a table of so many lists. */
#define PA_CALL_LISTS 256

/** What a call may take. */
struct pa_limits {
    unsigned timeout_ms;            /* an attempt */
    unsigned deadline_ms;           /* all attempts, and what lies before and between them; 0: no limit */
    unsigned first_byte_timeout_ms; /* of an attempt without news before its answer; 0: no limit */
    unsigned idle_timeout_ms;       /* the same, once the answer has begun */
    unsigned max_attempts;
    size_t max_response_bytes;
};

/** The calls to one host. */
struct pa_host {
    pa_list waiting; /* calls that wait until one that is being sent ends, the oldest first */
    pa_list sent;    /* calls that hold a handle; never more than max_connections */
};

struct portkey_client {
    struct pa_address control;
    struct pa_address gateway; /* root NULL: the same as control */
    bool has_two_hosts;        /* the gateway is on another host than the control plane */
    const char *api_key;       /* in loaded_key, or later in headers; NULL: none */
    char *loaded_key;          /* the key until there are headers, else NULL */
    char *user_agent;
    char *ca_file; /* NULL: libcurl's own choice; so is the next */
    char *ca_directory;
    long connect_timeout_ms;
    unsigned max_connections;
    struct pa_limits limits; /* of a call that has none of its own */
    bool allow_insecure_http;
    bool allow_private_address;
    bool names_variables;      /* in messages, as setting.h has them */
    portkey_response *refusal; /* the answer of the last synchronous call, if it failed with one; else NULL */
    pid_t process;             /* the one that created it */
    portkey_transport transport; /* send NULL: none, libcurl is used */
    portkey_hooks hooks;         /* each NULL if it is not set */

    bool is_open;           /* it had a call */
    bool lacks_descriptors; /* the last socket could not be opened because the process has too many */
    CURLM *multi;           /* NULL until the first call, and with a transport */
    struct curl_slist
        *headers[2][2];      /* shared by calls: [with the key, as the first scheme][with a JSON body] */
    CURL **idle;             /* handles between calls, ready for the next */
    size_t idle_count;       /* never more than max_connections */
    struct pa_host hosts[2]; /* of the control plane and of the gateway; the first when they are one */
    pa_list resting;         /* calls between two attempts */
    pa_heap timers;          /* of calls */
    uint64_t last_id;        /* of a call */
    portkey_call *calls[PA_CALL_LISTS];

    int wake[2];  /* a pipe, whose end [0] is readable after portkey_client_wake(); -1: not open */
    int *sockets; /* that libcurl has open, as many as PA_SOCKETS() */
    size_t socket_count;
    portkey_loop loop; /* watch NULL: none, the client waits by itself */
    void *wake_slot;   /* of the loop, for wake[0] */
    int64_t curl_due;  /* libcurl's timer on pa_clock_ms(), where there is a loop; PA_NEVER: none */
    int64_t announced; /* what the loop's timer is set to; PA_NEVER: to nothing */

    bool in_callback;  /* the program's code runs, and may come back */
    bool in_hook;      /* the program's code runs that must not, such as the loop's watch, or a transport */
    bool is_closing;   /* it is being freed */
    bool started_some; /* attempts, since libcurl last had its turn */
    unsigned ended;    /* attempts that ended, since the beginning; it may wrap */
    uint64_t random;   /* state of the jitter */
};

struct portkey_call {
    pa_link link;  /* first, as lists want it */
    pa_list *list; /* the one list that it is in: a host's waiting or sent, or the client's resting */
    portkey_client *client;
    struct pa_host *host;
    uint64_t id; /* 0: none yet */
    portkey_call *next_by_id;
    const portkey_request *request;
    portkey_request *owned_request; /* the same, where the call is to free it, else NULL */
    portkey_done *done;
    void *context;                      /* of done */
    portkey_attempt_notice *on_attempt; /* may be NULL; so may the next */
    portkey_progress_notice *on_progress;
    void *notice_context; /* of both */
    portkey_sink *sink;   /* NULL: the response takes the body */
    void *sink_context;
    bool given; /* the sink was given something, by this attempt or an earlier one */

    struct pa_limits limits;
    const char *api_key;        /* in own_key, or where the headers have it; NULL: sent without */
    char *own_key;              /* the key of this call alone, where its headers have it in another form */
    struct curl_slist *headers; /* its own, for all attempts; NULL: the client's shared ones */
    int64_t deadline;           /* on pa_clock_ms(); PA_NEVER: none */
    pa_heap_node timer; /* the end of its rest, the end of patience with an attempt, or its deadline */

    bool is_under_way; /* an attempt is */
    bool is_reported;  /* its end was, to those who want to know */
    int64_t ready_us;  /* when the call could have been sent, on pa_clock_us() */
    int64_t begun_us;  /* when the attempt began */
    CURL *easy;        /* of that; NULL with a transport */
    portkey_response *response;
    size_t body_sent;
    size_t body_received; /* from a transport */
    unsigned attempt;     /* 1 for the first */
    unsigned put_off;     /* how often there was no memory for an attempt */
    bool is_connected;    /* the attempt's connection is ready for the request, and is one that may be used */
    bool is_answered;     /* the attempt's answer has begun */
    int64_t last_news;    /* when the attempt last sent or received something, on pa_clock_ms() */
    bool in_doubt;        /* a write that may have been carried out, by this attempt or an earlier one */
    bool response_too_large;
    bool head_too_large;
    bool peer_refused;            /* the connection led to a private address */
    int stopped;                  /* the code with which the program ended the attempt; 0: it did not */
    char reason[CURL_ERROR_SIZE]; /* why it did */
    char trouble[CURL_ERROR_SIZE];
};

/* ---- client.c ---- */

/** Sets up libcurl, if it is used, on the first call. 0 or PORTKEY_ENOMEM. */
int pa_client_open(portkey_client *client, portkey_error *error);

/** The address that serves an operation. */
const struct pa_address *pa_client_address(const portkey_client *client, const portkey_operation *operation);

/** The calls to the host of that address. */
struct pa_host *pa_client_host(portkey_client *client, const portkey_operation *operation);

/** Whether this process is the one that created the client. */
bool pa_client_is_ours(const portkey_client *client);

/**
 * Checks that the client can be used here and now.
 *
 * @param function for the message
 * @return 0, PORTKEY_EFORK, PORTKEY_EINVAL (in_hook), PORTKEY_ECANCELLED (the client is being freed)
 */
int pa_client_check_usable(const portkey_client *client, const char *function, portkey_error *error);

/** Checks that, and that the function is not called from a callback: PORTKEY_EINVAL. */
int pa_client_check_outside(const portkey_client *client, const char *function, portkey_error *error);

/* ---- options.c ---- */

/**
 * Copies a structure of options that begins with its size, which an older
 * program has smaller: what lies beyond stays as it is in `out`.
 *
 * @param sizes the sizes that are accepted; `out` has room for the largest
 * @param init  what should have begun the structure, for the message
 * @return 0, or PORTKEY_EINVAL for another size: it may end inside a member
 */
int pa_options_read(void *out, const size_t *sizes, size_t count, const void *options, const char *init,
                    portkey_error *error);

/** pa_options_read() with the sizes of releases. */
int pa_client_options_read(portkey_options *out, const portkey_options *options, portkey_error *error);
int pa_call_options_read(portkey_call_options *out, const portkey_call_options *options,
                         portkey_error *error);

/** An option that is a number: 0 means the fallback, and more than the maximum means the maximum. */
unsigned pa_limit(unsigned value, unsigned fallback, unsigned maximum);

/** The limits of the options, each 0 replaced by its default and each brought below its maximum. */
struct pa_limits pa_limits_read(struct pa_limits given, const struct pa_limits *defaults);

/* ---- headers.c ---- */

/** Whether the text may be a header's value: no control characters, no spaces around it. "" may. */
bool pa_is_header_value(const char *value);

/** Whether the text may be a header's name: a token of RFC 9110. */
bool pa_is_header_name(const char *name);

/** Frees the lists that calls without headers of their own share, the key among them, and overwrites them before. */
void pa_client_free_headers(portkey_client *client);

/** Gives a new call its headers, and its key if wanted. 0, PORTKEY_ECONFIG, PORTKEY_EINVAL, PORTKEY_ENOMEM. */
int pa_call_make_headers(portkey_call *call, const portkey_call_options *options, bool with_key,
                         portkey_error *error);

/** The header lines that the call is sent with. */
struct curl_slist *pa_call_headers(const portkey_call *call);

/** Frees a list of header lines, the key among them, and overwrites it before. NULL is fine. */
void pa_free_headers(struct curl_slist *headers);

/* ---- queue.c ---- */

/** Moves the call to a list, out of the one it was in. NULL: to none. */
void pa_call_move(portkey_call *call, pa_list *list);

/** Sends a new call, or lets it wait for its turn. 0 or PORTKEY_ENOMEM. */
int pa_call_enqueue(portkey_call *call, portkey_error *error);

/** Lets the call rest until its next attempt, or its deadline if that comes first. */
void pa_call_rest(portkey_call *call, long delay_ms);

/** Notes that the connection is ready, and the request comes next. */
void pa_call_begin_request(portkey_call *call);

/** Notes that an attempt sent more of its request, or received some of its answer. */
void pa_call_note_news(portkey_call *call, bool is_answered);

/** Sends the calls whose turn it is. */
void pa_client_send_waiting(portkey_client *client);

/** Wakes the calls that have rested, and ends those whose deadline passed. */
void pa_client_run_timers(portkey_client *client);

/** When there is a timer to run, on pa_clock_ms(); PA_NEVER without any. */
int64_t pa_client_next_timer(const portkey_client *client);

/** Whether there is a call that waits and need not. */
bool pa_client_can_send(const portkey_client *client);

/* ---- loop.c ---- */

/** Checks that a function may wait: pa_client_check_outside(), and PORTKEY_EINVAL on the program's loop. */
int pa_client_check_wait(const portkey_client *client, const char *function, portkey_error *error);

/**
 * Advances the calls that are in flight, and waits until there is more to do.
 *
 * @return 0 or PORTKEY_ENETWORK
 */
int pa_client_turn(portkey_client *client, portkey_error *error);

/** Runs libcurl and ends the attempts that ended. */
void pa_client_perform(portkey_client *client);

/** Ends the attempts that ended, and sends the calls whose turn it is. */
void pa_client_settle(portkey_client *client);

/* ---- events.c ---- */

/** Whether the client is on the program's loop. */
bool pa_client_has_loop(const portkey_client *client);

/** Tells libcurl, once it is set up, where its descriptors and its timer are watched. */
void pa_loop_connect(portkey_client *client);

/** Sets the loop's timer to what is due next. Does nothing in a callback, after which it is set. */
void pa_loop_set_timer(portkey_client *client);

/** Has libcurl look at all its sockets, on the program's loop. */
void pa_loop_perform(portkey_client *client);

/** Takes the client off the loop. */
void pa_loop_leave(portkey_client *client);

/* ---- wake.c ---- */

/** Opens the pipe. 0 or PORTKEY_ENOMEM. */
int pa_wake_open(portkey_client *client, portkey_error *error);

/** Forgets the wake-ups so far. */
void pa_wake_drain(portkey_client *client);

void pa_wake_close(portkey_client *client);

/* ---- sockets.c ---- */

/** How many sockets there are at most: two while a call connects to one of two hosts, and those that are kept. */
#define PA_SOCKETS(max_connections) ((size_t)5 * (max_connections))

/** curl_multi_init(), whose descriptors are closed on exec. */
CURLM *pa_sockets_multi_new(void);

/** Has libcurl open and close the sockets of a handle here. */
bool pa_sockets_set(CURL *easy, const portkey_client *client);

/** Makes the sockets others that lead nowhere: in a child of fork(), libcurl must not say goodbye through them. */
void pa_sockets_cut(const portkey_client *client);

/* ---- call.c ---- */

/** A call that is not started, or NULL. */
portkey_call *pa_call_new(portkey_client *client, const portkey_request *request);

/** Gives a new call what its options say, each of them checked. */
int pa_call_prepare(portkey_call *call, const portkey_call_options *given, bool with_key,
                    portkey_error *error);

/** Sends the call's next attempt. On failure the call is as before. */
int pa_call_attempt(portkey_call *call, portkey_error *error);

/** Deals with the end of an attempt: a retry, or the end of the call, whose `done` then runs. */
void pa_call_attempt_ended(portkey_call *call, CURLcode code);

/** Ends a call whose deadline passed; its `done` runs. */
void pa_call_expire(portkey_call *call);

/** Ends a call for whose attempt there was no memory for too long; its `done` runs. */
void pa_call_starve(portkey_call *call);

/** Ends a call whose attempt was refused before it began; its `done` runs. */
void pa_call_refuse(portkey_call *call, portkey_error *error);

/** Ends a call whose attempt has stalled; its `done` runs. */
void pa_call_give_up(portkey_call *call);

/** Ends a call before its time, with PORTKEY_ECANCELLED or PORTKEY_EFORK; its `done` runs. */
void pa_call_end(portkey_call *call, int code);

/** Takes the call out of the client and frees it. */
void pa_call_drop(portkey_call *call);

/* ---- call_id.c ---- */

/** Gives the call an id, by which it is found from now on. */
void pa_call_enter(portkey_call *call);

/** The call is found no longer. One without an id is fine. */
void pa_call_leave(portkey_call *call);

/** The call with that id, or NULL. */
portkey_call *pa_call_find(const portkey_client *client, portkey_call_id id);

/* ---- stream.c ---- */

/** Whether the body of the call's answer, whose head is there, goes to the program's sink. */
bool pa_call_has_sink(const portkey_call *call);

/** Gives the sink a piece of it. False: it refused, and the attempt is to be ended. */
bool pa_call_give(portkey_call *call, const char *bytes, size_t length);

/** Reads the next piece of the request's body from the program's source. -1: it failed, as above. */
int64_t pa_call_take(portkey_call *call, char *room, size_t size);

/** Says how far the attempt is, if somebody wants to know. False: it is to be ended. */
bool pa_call_report_progress(portkey_call *call, uint64_t sent, uint64_t received, uint64_t to_receive);

/* ---- http_request.c ---- */

/** The call's request for another HTTP library, or NULL. */
portkey_http_request *pa_http_request_of(const portkey_call *call);

/* ---- transport.c ---- */

/** Whether the program sends the requests, and not libcurl. */
bool pa_client_has_transport(const portkey_client *client);

/** Takes the transport of the options, if they have one. 0 or PORTKEY_EINVAL. */
int pa_transport_read(portkey_client *client, const portkey_transport *given, portkey_error *error);

/** Has the transport answer the attempts under way, and ends them. */
void pa_transport_perform(portkey_client *client);

/* ---- hooks.c ---- */

/** Takes the hooks of the options, if they have any. 0 or PORTKEY_EINVAL. */
int pa_hooks_read(portkey_client *client, const portkey_hooks *given, portkey_error *error);

/** Has the program set its options on the handle of an attempt. 0 or PORTKEY_ECONFIG. */
int pa_hook_prepare_easy(const portkey_call *call, CURL *easy, portkey_error *error);

/** Whether somebody is called when an attempt at the call ends. */
bool pa_hook_wants_attempts(const portkey_call *call);

/** Calls them. They may cancel the call: returns whether it is still there. */
bool pa_hook_attempt(portkey_call *call, const portkey_attempt *attempt);

/** Whether lines of that level are logged. */
bool pa_logs(const portkey_client *client, enum portkey_log_level level);

/** Logs a line, if those of that level are. */
void pa_log(portkey_client *client, enum portkey_log_level level, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* ---- report.c ---- */

/** Logs that an attempt begins. */
void pa_report_begin(const portkey_call *call);

/** Whether anybody wants to know how an attempt failed that is repeated. */
bool pa_reports_retries(const portkey_call *call);

/**
 * Measures the attempt that ends, while its handle is there, for pa_report_attempt().
 *
 * @param error of the attempt; read where the code is not 0
 */
void pa_report_measure(portkey_attempt *out, const portkey_call *call, int code, const portkey_error *error);

/** Reports that attempt. Returns whether the call is still there; see pa_hook_attempt(). */
bool pa_report_attempt(portkey_call *call, const portkey_attempt *attempt);

/** Logs how the call ends. */
void pa_report_end(const portkey_call *call, int code, const portkey_error *error);

/* ---- transfer.c ---- */

/** Appends the URL of the call's request, which may have the key. */
void pa_call_append_url(pa_text *url, const portkey_call *call);

/** A handle with everything set that does not change between calls, or NULL. */
CURL *pa_transfer_new(const portkey_client *client);

/** Points the handle at the call's request. 0 or PORTKEY_ENOMEM. */
int pa_transfer_prepare(CURL *easy, portkey_call *call, portkey_error *error);

/** Whether a byte of the answer to the current attempt has come; libcurl tells of whole lines only. */
bool pa_transfer_has_begun(const portkey_call *call);

/** Whether any byte of the request of the current attempt was sent. Bytes that libcurl took count as sent. */
bool pa_attempt_was_sent(const portkey_call *call);

/* ---- answer.c ---- */

/** Whether an answer of 2xx keeps what the document promises. 0, PORTKEY_EANSWER, PORTKEY_ENOMEM. */
int pa_answer_check(const portkey_call *call, portkey_error *error);

/* ---- failure.c ---- */

/** Whether a change may have been made that was answered so. */
bool pa_status_leaves_doubt(int status);

/**
 * Overwrites the keys that a server may repeat: that of the call, and that of
 * the client, which other calls to it are sent with.
 */
void pa_call_hide_keys(char *text, const portkey_call *call);

/** What libcurl's code means to the caller of an attempt that brought no answer. */
int pa_transfer_failure(const portkey_call *call, CURLcode code, portkey_error *error);

/** PORTKEY_EDEADLINE. */
int pa_deadline_failure(const portkey_call *call, portkey_error *error);

/** PORTKEY_EIDLE or PORTKEY_EFIRSTBYTE for an attempt that has stalled. */
int pa_stall_failure(const portkey_call *call, portkey_error *error);

/** Notes that the call's request may have been carried out, if it is a write. */
void pa_call_note_doubt(portkey_call *call);

/** Adds to a failure what it leaves unknown, and what to do about that. NULL error is fine. */
void pa_call_add_doubt(const portkey_call *call, portkey_error *error);

/* ---- retry.c ---- */

/** Milliseconds to wait before the next attempt; -1 when there must be none. */
long pa_retry_delay(portkey_call *call, CURLcode code);

#endif
