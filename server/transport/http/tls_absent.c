/* SPDX-License-Identifier: MIT */
/* In place of tls.c where GnuTLS is absent. */
#include <stdio.h>

#include "transport/http/tls.h"

http_tls *http_tls_open(const http_tls_files *files, char *problem, size_t size)
{
    (void)files;
    (void)snprintf(problem, size, "this program was built without TLS, which needs GnuTLS");
    return NULL;
}

bool http_tls_reload(http_tls *tls, char *problem, size_t size)
{
    (void)tls;
    (void)problem;
    (void)size;
    return false;
}

void http_tls_close(http_tls *tls)
{
    (void)tls;
}

const char *http_tls_priorities(void)
{
    return NULL;
}

void *http_tls_callback(void)
{
    return NULL;
}

http_tls_credentials *http_tls_begin(http_tls *tls, struct MHD_Connection *connection)
{
    (void)tls;
    (void)connection;
    return NULL;
}

void http_tls_end(http_tls_credentials *credentials)
{
    (void)credentials;
}

void http_tls_send(struct MHD_Connection *connection, const char *text, size_t length)
{
    (void)connection;
    (void)text;
    (void)length;
}

bool http_tls_client(struct MHD_Connection *connection, char *subject, size_t size,
                     char sha256[HTTP_TLS_SHA256])
{
    (void)connection;
    (void)subject;
    (void)size;
    (void)sha256;
    return false;
}
