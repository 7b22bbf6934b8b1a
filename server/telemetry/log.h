/* SPDX-License-Identifier: MIT */
/**
 * @file log.h
 * What the server does, as lines for whoever operates it.
 *
 * The members of log_line are all that a line can have, so that no token, no
 * key and no argument has a place in one. A line is plain ASCII: whatever else
 * a text has is escaped, so that no value ends a line or acts on a terminal.
 *
 * Writing never blocks. What the reader of the descriptor does not take in time
 * is dropped, counted, and reported once there is room again.
 */
#ifndef SERVER_TELEMETRY_LOG_H
#define SERVER_TELEMETRY_LOG_H

#include "base/text.h"
#include "telemetry/refusal.h"

typedef enum log_level {
    LOG_ERROR,
    LOG_WARN,
    LOG_INFO,
    LOG_DEBUG,
} log_level;

typedef enum log_format {
    LOG_JSON, /* one object a line */
    LOG_TEXT, /* time, level, event, and name=value for the rest */
} log_format;

typedef enum log_event {
    LOG_START,           /* the server listens */
    LOG_DRAIN,           /* it takes nothing new, and waits for calls in flight */
    LOG_STOP,            /* it ends */
    LOG_RELOAD,          /* files are read anew */
    LOG_STORE,           /* whether Redis answers has changed */
    LOG_LOGIN_KEYS,      /* whether the keys of a login provider can be fetched and used */
    LOG_WORKER,          /* a worker ended, or could not be started */
    LOG_REQUEST,         /* a request over HTTP ended */
    LOG_CALL,            /* a call of a tool ended */
    LOG_READY_CHECK,     /* whether the API answers has changed */
    LOG_UNTRUSTED_PROXY, /* X-Forwarded-For came from a client that is not believed */
    LOG_DROPPED,         /* lines were lost */
    LOG_EVENTS,
} log_event;

/** A line. Zero-initialise it: what is NULL or 0 is left out, and so is a negative number. */
typedef struct log_line {
    log_level level;
    log_event event;
    const char *request;   /* its id, which is also sent upstream */
    const char *principal; /* its name; of a key in it, a digest that this server alone can make is written */
    const char *session;   /* its id, of which a digest is written */
    const char *tool;      /* a name from the catalog */
    const char *http_method;   /* a known one */
    const char *path;          /* of a route, without the query */
    const char *result;        /* a fixed word, such as "ok" */
    const char *what;          /* what it is about: a fixed word */
    const char *message;       /* why, for people: a text of our own without secrets */
    const char *client;        /* its address */
    telemetry_refusal refusal; /* why it was refused */
    int status;                /* of HTTP */
    bool has_duration;
    int64_t duration_us;
    uint64_t received; /* bytes of bodies */
    uint64_t sent;
    uint64_t attempts; /* at calls upstream */
    uint64_t count;    /* of lines that were lost, or of workers */
} log_line;

/** No line is longer: a pipe takes one in one piece, whoever else writes to it. */
enum { LOG_MAX_LINE = 4096, LOG_KEY = 32 };

typedef struct log_sink {
    int fd;
    bool is_own; /* opened for this sink */
    bool is_socket;
    log_level level;
    log_format format;
    unsigned char key[LOG_KEY]; /* of digests, the same in all workers */
    pa_text line;               /* room for one; its first bytes may be out */
    size_t unwritten;           /* bytes at the end of it */
    uint64_t dropped;           /* lines that were not reported as such yet */
    uint64_t lost;              /* in all */
} log_sink;

/**
 * Prepares for writing to a descriptor, which stays the caller's. To be called
 * before access to files is given up, as a pipe is opened once more: its flags
 * are shared with other processes.
 *
 * @return false when out of memory, or without randomness
 */
bool log_open(log_sink *out, int fd, log_level level, log_format format);

void log_close(log_sink *log);

/** Whether a line of the level would be written. False for NULL. */
bool log_has(const log_sink *log, log_level level);

/** Writes a line, if it has the level. NULL: nothing is written. Takes no memory. */
void log_write(log_sink *log, const log_line *line);

/** Its name: "error", "warn", "info" or "debug". */
const char *log_level_name(log_level level);

#endif
