/* SPDX-License-Identifier: MIT */
/**
 * @file notify.h
 * Telling the service manager, where one started the program, how far it is:
 * the protocol of sd_notify(3), a datagram to the socket in NOTIFY_SOCKET.
 */
#ifndef SERVER_CLI_HTTP_NOTIFY_H
#define SERVER_CLI_HTTP_NOTIFY_H

/** Opens the way to it, before the process gives up its access to files. Returns -1 where there is none. */
int notify_open(void);

/** Sends a state such as "READY=1". Nothing where there is no such way. */
void notify_send(int fd, const char *state);

#endif
