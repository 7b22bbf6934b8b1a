/* SPDX-License-Identifier: MIT */
/**
 * @file upstream.h
 * An HTTP server on 127.0.0.1 that does what a test says, well or badly.
 *
 * It runs on a thread of the test program. The script has one step per
 * request, in the order in which requests arrive, on whatever connection; the
 * last step goes for all that follow.
 */
#ifndef TESTS_UPSTREAM_H
#define TESTS_UPSTREAM_H

#include <stdbool.h>
#include <stddef.h>

enum upstream_end {
    UPSTREAM_KEEP,  /* the connection stays open */
    UPSTREAM_CLOSE, /* it is closed after the reply */
    UPSTREAM_RESET, /* it is reset (RST) */
    UPSTREAM_LEAVE, /* the same, and for 100 milliseconds nothing listens */
};

struct upstream_step {
    const char *reply; /* raw bytes; NULL: none, ever */
    size_t length;     /* of reply; 0: it is a C string */
    int pause_ms;      /* before the reply */
    unsigned hold_for; /* no reply before this many requests have come in all */
    enum upstream_end end;
};

/** A reply with a status line such as "200 OK", a JSON body and its length, as a step's reply. */
#define UPSTREAM_OK_JSON                                                                                     \
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{\"ok\":true}"

struct upstream;

struct upstream *upstream_start(const struct upstream_step *steps, size_t count);

/** Ends the thread, closes everything and frees. */
void upstream_stop(struct upstream *upstream);

/** "http://127.0.0.1:PORT", valid until the stop. */
const char *upstream_url(const struct upstream *upstream);

/** A port of 127.0.0.1 that was free a moment ago: nothing listens on it. */
unsigned upstream_free_port(void);

/** How many requests have come in whole. */
size_t upstream_request_count(struct upstream *upstream);

/** The text of a request, head and body, valid until the stop. Fails the test when there is none. */
const char *upstream_request(struct upstream *upstream, size_t index);

/** Waits (at most 5 seconds) until so many requests have come. False when they did not. */
bool upstream_await_requests(struct upstream *upstream, size_t count);

/** Waits (at most 5 seconds) until the peer closed a connection that had no reply yet. */
bool upstream_await_hangup(struct upstream *upstream);

#endif
