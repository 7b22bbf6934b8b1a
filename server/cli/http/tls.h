/* SPDX-License-Identifier: MIT */
/**
 * @file tls.h
 * TLS of the server, as the environment says.
 */
#ifndef SERVER_CLI_HTTP_TLS_H
#define SERVER_CLI_HTTP_TLS_H

#include "cli/http/operation.h"
#include "transport/http/tls.h"

/** Reads which files there are. EXIT_DONE, or EXIT_USAGE after a complaint on standard error. */
int tls_read(http_tls_files *out);

/** Reads the files, if there are any. EXIT_DONE, or EXIT_FAILED after a complaint. */
int tls_open(http_tls **out, const http_tls_files *files);

/** Reads them anew, and logs how that went: where it failed, the old ones stay. NULL: nothing. */
bool tls_reload(http_tls *tls, const http_operation *operation);

#endif
