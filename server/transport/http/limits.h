/* SPDX-License-Identifier: MIT */
/**
 * @file limits.h
 * How often clients may do something: token buckets. Each has room for some
 * requests at once, and fills up again at a steady rate.
 *
 * Who keeps the buckets is behind http_limiter: this process, or what several
 * processes share, which answers later.
 */
#ifndef SERVER_TRANSPORT_HTTP_LIMITS_H
#define SERVER_TRANSPORT_HTTP_LIMITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    HTTP_MAX_RATE = 1000000,
    HTTP_MAX_WINDOW_MS = 24 * 60 * 60 * 1000,
    HTTP_LIMIT_ID = 16,
};

/** So many at once, and from then on so many in each window. */
typedef struct http_rate {
    uint32_t max;      /* 1 to HTTP_MAX_RATE */
    uint32_t refill;   /* the same */
    int64_t window_ms; /* 1 to HTTP_MAX_WINDOW_MS */
} http_rate;

/** What is counted. */
typedef enum http_limit_kind {
    HTTP_LIMIT_ADDRESS,   /* requests of an address */
    HTTP_LIMIT_GUESSES,   /* logins of an address that failed */
    HTTP_LIMIT_PRINCIPAL, /* requests of a principal */
    HTTP_LIMIT_KINDS
} http_limit_kind;

typedef struct http_limit_question http_limit_question;

/** Whether something may be done, and the decision. */
struct http_limit_question {
    http_limit_kind kind;
    unsigned char id[HTTP_LIMIT_ID]; /* stands for the address, or for the principal's name */
    uint32_t cost;                   /* 0: it is only asked whether there is one left */
    http_rate rate;
    int64_t wait_ms; /* decided: 0: it may; else how long it would have to wait; -1: it cannot be known */
    void *work;      /* the limiter's own, while it decides */
    void (*decided)(http_limit_question *question);
    void *owner; /* for that */
};

typedef struct http_limiter {
    void *context;

    /** Decides now or later, as the gate does: false means that `decided` is called, unless cancel() comes first. */
    bool (*ask)(void *context, http_limit_question *question);

    /** Nobody waits for the decision any longer. */
    void (*cancel)(void *context, http_limit_question *question);
} http_limiter;

/* ---- one bucket ---- */

/** Zero-initialised: full. */
typedef struct http_bucket {
    http_rate rate; /* by which it was filled last */
    int64_t level;  /* of what is left: a request is window_ms of them, and a millisecond brings `refill` */
    int64_t filled_at;
} http_bucket;

/**
 * Takes from it what may be taken. At another rate than before, the same
 * fraction of it is left.
 *
 * @param now milliseconds, of a clock that only goes forward
 * @return how long to wait, in milliseconds; 0: it was taken
 */
int64_t http_bucket_take(http_bucket *bucket, const http_rate *rate, uint32_t cost, int64_t now);

/** Whether it is as one that was never used. */
bool http_bucket_is_full(const http_bucket *bucket, int64_t now);

/* ---- in this process ---- */

typedef struct http_limits http_limits;

/**
 * @param max  how many buckets there are at most; then all others share one
 * @param rate of the one that principals share, whichever their own rate is
 * @return NULL when out of memory or randomness
 */
http_limits *http_limits_new(size_t max, const http_rate *rate);

/** It as a limiter, which decides at once. */
http_limiter http_limits_limiter(http_limits *limits);

void http_limits_free(http_limits *limits);

#endif
