/* SPDX-License-Identifier: MIT */
/**
 * @file stdio_setup.h
 * Making the process's descriptors and signals fit for serving.
 */
#ifndef SERVER_TRANSPORT_STDIO_SETUP_H
#define SERVER_TRANSPORT_STDIO_SETUP_H

/**
 * Opens /dev/null where the process was started without a standard input or
 * error: the next file or socket would take its number, and be read or written
 * in its place. To be called before anything is opened. -1 on failure, with
 * errno set.
 */
int stdio_fill_gaps(void);

/**
 * Moves standard output to a descriptor of its own, which it returns, and lets
 * descriptor 1 lead to standard error, which must be open, so that no stray
 * print can break into the messages. -1 on failure, with errno set.
 */
int stdio_claim_output(void);

/**
 * A descriptor that is readable once SIGTERM or SIGINT came; SIGPIPE is ignored
 * from now on. -1 on failure, with errno set.
 */
int stdio_watch_signals(void);

#endif
