/* SPDX-License-Identifier: MIT */
/**
 * @file workers.h
 * Several processes on the same sockets: one that watches, and workers that
 * serve. A worker that dies is replaced, and none outlives the one that watches.
 */
#ifndef SERVER_CLI_HTTP_WORKERS_H
#define SERVER_CLI_HTTP_WORKERS_H

#include <stdbool.h>
#include <stdint.h>

/** What there are workers for. All are called with the context. */
typedef struct workers_job {
    unsigned count;
    int64_t drain_ms; /* a worker that is asked to end and has not so long after is killed */
    void *context;

    /**
     * In a worker: serves until it ends.
     *
     * @param watcher is told when it serves (workers_ready()), and says when it shall end (workers_hear())
     * @return its exit status
     */
    int (*work)(void *context, unsigned index, int watcher);

    void (*troubled)(void *context, const char *message); /* a worker ended, or cannot be started */
    void (*ready)(void *context);                         /* all serve, for the first time */
    void (*reload)(void *context);                        /* SIGHUP came, which the workers get, too */
    void (*ending)(void *context);                        /* a signal came that ends all: takes nothing new */
} workers_job;

enum { WORKERS_MAX = 32 };

/** Watches them until all have ended. Returns the exit status; in workers it does not return. */
int workers_run(const workers_job *job);

/** In a worker: it serves. */
void workers_ready(int watcher);

/** What the one that watches wants. */
typedef enum workers_wish {
    WORKERS_END,  /* as at a signal */
    WORKERS_STOP, /* at once */
    WORKERS_GONE  /* it is gone, and so should this one be */
} workers_wish;

/** In a worker, when the watcher can be read. */
workers_wish workers_hear(int watcher);

#endif
