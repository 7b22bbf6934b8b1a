/* SPDX-License-Identifier: MIT */
/**
 * @file tls.h
 * TLS of the connections: key, certificate, and certificates of clients. They
 * can be read anew; connections keep what they began with.
 */
#ifndef SERVER_TRANSPORT_HTTP_TLS_H
#define SERVER_TRANSPORT_HTTP_TLS_H

#include <microhttpd.h>
#include <stdbool.h>
#include <stddef.h>

typedef struct http_tls http_tls;

/** What a connection began with. */
typedef struct http_tls_credentials http_tls_credentials;

/** Certificates of clients. */
typedef enum http_tls_clients {
    HTTP_TLS_CLIENTS_ANY,      /* they are not asked for one */
    HTTP_TLS_CLIENTS_OPTIONAL, /* one that they show must be good */
    HTTP_TLS_CLIENTS_REQUIRED
} http_tls_clients;

/** Names of PEM files, which must live as long as the http_tls. */
typedef struct http_tls_files {
    const char *key;
    const char *certificate; /* and those that lead from it to an authority */
    const char *authorities; /* of clients' certificates; NULL: none */
    http_tls_clients clients;
} http_tls_files;

enum { HTTP_TLS_SHA256 = 65 }; /* a fingerprint in hexadecimal digits, with its NUL */

/**
 * Reads the files.
 *
 * @param problem receives what is wrong
 * @return NULL on failure
 */
http_tls *http_tls_open(const http_tls_files *files, char *problem, size_t size);

/** Reads them anew, for new connections. On failure the old ones stay. */
bool http_tls_reload(http_tls *tls, char *problem, size_t size);

void http_tls_close(http_tls *tls);

/* ---- for the daemon ---- */

/** Which versions and algorithms there are. */
const char *http_tls_priorities(void);

/** As MHD_OPTION_HTTPS_CERT_CALLBACK takes it; each connection has its own in its place. NULL: there is no TLS. */
void *http_tls_callback(void);

/* ---- for connections ---- */

/** A connection begins. NULL where it fails: the connection must be closed. */
http_tls_credentials *http_tls_begin(http_tls *tls, struct MHD_Connection *connection);

/** It ended. NULL: nothing. */
void http_tls_end(http_tls_credentials *credentials);

/** Sends a last text, as far as that is possible at once. */
void http_tls_send(struct MHD_Connection *connection, const char *text, size_t length);

/**
 * The certificate that the client showed, which was verified.
 *
 * @param subject receives its subject, as RFC 4514 writes it
 * @param sha256 receives its fingerprint
 * @return whether there is one that fits
 */
bool http_tls_client(struct MHD_Connection *connection, char *subject, size_t size,
                     char sha256[HTTP_TLS_SHA256]);

#endif
