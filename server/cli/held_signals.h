/* SPDX-License-Identifier: MIT */
/**
 * @file held_signals.h
 * Signals that end a command, held from a moment on from which it must not end
 * before it has shown something. The command looks for SIGINT, SIGTERM and
 * SIGHUP itself, but for those that are ignored; in place of SIGPIPE it sees that
 * it cannot write.
 */
#ifndef SERVER_CLI_HELD_SIGNALS_H
#define SERVER_CLI_HELD_SIGNALS_H

#include <stdbool.h>

typedef struct held_signals {
    int fd; /* readable when one came; negative: they are not held, or come unnoticed */
    bool are_held;
} held_signals;

#define HELD_SIGNALS_INIT                                                                                    \
    {                                                                                                        \
        -1, false                                                                                            \
    }

/**
 * Holds them until the process ends, so that none ends it while it shows what it
 * has. Where there are no descriptors left, they come unnoticed. May be called
 * again.
 */
void held_signals_begin(held_signals *held);

/** The number of one that came since the last call; 0: none. */
int held_signals_came(const held_signals *held);

/** Frees the descriptor; the signals stay held. */
void held_signals_close(held_signals *held);

/** Ends the process as the signal would have, so that a shell knows why it ended. */
void held_signals_end_process(int signal);

#endif
