/* SPDX-License-Identifier: MIT */
/**
 * @file listen.h
 * The sockets on which clients arrive. They are opened before anything else of
 * the transport, as a process may give up its access to files in between.
 */
#ifndef SERVER_TRANSPORT_HTTP_LISTEN_H
#define SERVER_TRANSPORT_HTTP_LISTEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    HTTP_MAX_SOCKETS = 16,
    HTTP_MAX_PATH = 108,       /* of a unix socket, with its NUL */
    HTTP_MAX_SOCKET_NAME = 128 /* see http_socket_name() */
};

/** Zero-initialised: none. */
typedef struct http_sockets {
    int fds[HTTP_MAX_SOCKETS];
    size_t count;
    char path[HTTP_MAX_PATH]; /* of the unix socket that is removed when it is closed; "": there is none */
} http_sockets;

/** Whose clients reach a socket. */
typedef enum http_reach {
    HTTP_REACH_MACHINE,   /* programs on this machine: loopback, or a unix socket */
    HTTP_REACH_ADDRESS,   /* those that reach an address of it */
    HTTP_REACH_EVERYWHERE /* those that reach any address of it */
} http_reach;

/**
 * Listens on an IPv4 or IPv6 address, or with "unix:/path" on a unix socket. A
 * socket file on which nobody listens any longer is replaced.
 *
 * @param out receives one more socket
 * @param port 0: any that is free
 * @param mode permissions of the file of a unix socket
 * @param problem receives what is wrong
 * @return whether it listens
 */
bool http_listen(http_sockets *out, const char *host, uint16_t port, unsigned mode, char *problem,
                 size_t size);

/** Takes over a socket that listens already. False if it is none, or there are too many. */
bool http_take_socket(http_sockets *out, int fd);

/** Stops listening: removes the file, and closes all. What was closed stays so. */
void http_sockets_close(http_sockets *sockets);

/** Closes them in a process that shares them with one which goes on. */
void http_sockets_leave(http_sockets *sockets);

/** The widest reach of them. */
http_reach http_sockets_reach(const http_sockets *sockets);

/** That of what http_listen() would open. */
http_reach http_host_reach(const char *host);

/** Writes "127.0.0.1:3000", "[::1]:3000" or "unix:/path". */
void http_socket_name(char out[HTTP_MAX_SOCKET_NAME], int fd);

/** Whether the host is the name of a unix socket. */
bool http_is_unix(const char *host);

#endif
