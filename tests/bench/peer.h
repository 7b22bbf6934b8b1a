/* SPDX-License-Identifier: MIT */
/**
 * @file peer.h
 * A child process that is spoken to by lines.
 */
#ifndef BENCH_PEER_H
#define BENCH_PEER_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct peer {
    pid_t pid;
    int input;
    int output;
    char *buffer;
    size_t start; /* of what was not handed out yet */
    size_t length;
    size_t capacity;
};

/* Each returns false after printing why it failed. */

/** Starts argv[0] in the environment given, its stderr silenced. It dies with us. */
bool peer_start(struct peer *peer, const char *const argv[], const char *const environment[]);

bool peer_write(struct peer *peer, const char *text, size_t length);

/** The next line without its end, NUL-terminated, until the next call. Waits for at most a minute. */
bool peer_read_line(struct peer *peer, char **line, size_t *length);

/** Resident and anonymous memory now, in bytes. */
bool peer_memory(const struct peer *peer, double *resident, double *anonymous);

/** Closes its input, waits for its end, and kills it where that takes too long. */
void peer_end(struct peer *peer);

#endif
