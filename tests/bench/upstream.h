/* SPDX-License-Identifier: MIT */
/**
 * @file upstream.h
 * nginx with one fixed answer, on a free port of 127.0.0.1, for as long as the
 * benchmark runs.
 */
#ifndef BENCH_UPSTREAM_H
#define BENCH_UPSTREAM_H

#include <stdbool.h>
#include <sys/types.h>

struct upstream {
    pid_t pid;
    int port;
    char folder[64]; /* of its own, removed at the end */
};

/** Starts it and waits until it listens; false after printing why not. */
bool upstream_start(struct upstream *upstream);

void upstream_stop(struct upstream *upstream);

#endif
