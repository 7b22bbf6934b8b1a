/* SPDX-License-Identifier: MIT */
/**
 * @file operation.h
 * What whoever operates the server gets to see: the log and the metrics, as the
 * environment says.
 */
#ifndef SERVER_CLI_HTTP_OPERATION_H
#define SERVER_CLI_HTTP_OPERATION_H

#include <portkeyadmin/portkeyadmin.h>

#include "telemetry/telemetry.h"
#include "transport/http/listen.h"

typedef struct http_operation {
    log_sink log;
    metrics metrics;
    portkey_hooks hooks; /* to make the client with */
    telemetry telemetry; /* both */
    bool checks_portkey; /* before it is called ready */
    const char *metrics_host;
    uint16_t metrics_port;
    bool has_metrics_port;
    http_sockets metrics_sockets; /* one at most */
} http_operation;

/** Reads LOG_LEVEL, LOG_FORMAT, MCP_METRICS_PORT, MCP_METRICS_HOST and MCP_READY_CHECK_MODE. EXIT_DONE, or EXIT_USAGE after a complaint on standard error. */
int operation_read(http_operation *out);

/**
 * Opens the log, the metrics, and the socket for these. To be called before access to files is given up
 * and before workers are forked. EXIT_DONE, or EXIT_FAILED after a complaint.
 *
 * @param operation must stay where it is
 */
int operation_open(http_operation *operation, unsigned workers);

/** Writes a line about the server as a whole. */
void operation_note(const http_operation *operation, log_event event);

/** Writes how something went: `what` and `message` may be NULL. */
void operation_report(const http_operation *operation, log_event event, const char *what, bool is_good,
                      const char *message);

/** Writes that Redis is away, and why, or there again. `what` it keeps: "sessions" or "limits". */
void operation_report_store(const http_operation *operation, const char *what, bool is_there,
                            const char *why);

void operation_close(http_operation *operation);

#endif
