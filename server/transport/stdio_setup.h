/* SPDX-License-Identifier: MIT */
/**
 * @file stdio_setup.h
 * Making the process's descriptors and signals fit for serving.
 */
#ifndef SERVER_TRANSPORT_STDIO_SETUP_H
#define SERVER_TRANSPORT_STDIO_SETUP_H

/**
 * Moves standard output to a descriptor of its own, which it returns, and lets
 * descriptor 1 lead to standard error, so that no stray print can break into
 * the messages. -1 on failure, with errno set.
 */
int stdio_claim_output(void);

/**
 * A descriptor that is readable once SIGTERM or SIGINT came; SIGPIPE is ignored
 * from now on. -1 on failure, with errno set.
 */
int stdio_watch_signals(void);

#endif
