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

#include <portkeyadmin/portkeyadmin.h>

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

/**
 * Waits once for the client's calls, and for such a signal.
 *
 * @param signal receives one that came; 0: none
 * @return what portkey_client_wait() does
 */
int held_signals_wait(int *signal, const held_signals *held, portkey_client *client, portkey_error *error);

/** Why an answer is waited for that has a value which no other one shows. */
#define HELD_FOR_VALUE "it has a new value that is shown once, and that would be lost"

/** Says that a signal came, but that the answer of a call is waited for, why, and that another one ends that. */
void held_signals_explain(const char *call, const char *why);

/** Frees the descriptor; the signals stay held. */
void held_signals_close(held_signals *held);

/** Ends the process as the signal would have, so that a shell knows why it ended. */
void held_signals_end_process(int signal);

#endif
