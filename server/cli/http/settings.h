/* SPDX-License-Identifier: MIT */
/**
 * @file settings.h
 * How MCP is served over HTTP: options, then environment, then defaults.
 */
#ifndef SERVER_CLI_HTTP_SETTINGS_H
#define SERVER_CLI_HTTP_SETTINGS_H

#include "cli/http/notify.h"
#include "cli/http/operation.h"
#include "cli/http/provider.h"
#include "cli/http/rate.h"
#include "cli/http/sharing.h"
#include "cli/http/sockets.h"
#include "cli/http/tls.h"
#include "cli/options.h"

enum { HTTP_MAX_NAMES = 4096 };

typedef struct http_settings {
    unsigned workers;                 /* processes that serve */
    bool is_worker;                   /* this process is one of several */
    event_loop *loop;                 /* of that process */
    loop_watch watcher;               /* of one, for workers_ready(): it ends with the process that watches */
    http_transport *running;          /* NULL: none */
    http_transport_options transport; /* but for the gate */
    http_place place;
    rate_settings rate;
    http_tls_files tls;
    int notify;             /* for notify_send() */
    bool has_reload_failed; /* a part of the reload that is under way or was the last */
    access_options access;
    access_gate gate;
    http_provider provider;
    http_operation operation;
    cli_sharing sharing;
    const char *login_mode;          /* none, bearer, jwt or clerk */
    bool has_public_url;             /* clients do not use the address that it listens on */
    char base_url[PROVIDER_MAX_URL]; /* that clients use; without a slash behind it */
    char names[HTTP_MAX_NAMES];      /* of hosts, with commas between */
} http_settings;

/**
 * Reads them. Complaints go to standard error.
 *
 * @param out must stay where it is
 * @return EXIT_DONE or EXIT_USAGE
 */
int http_settings_read(http_settings *out, const cli_options *options);

/** Listens where they say, and finds the service manager. EXIT_DONE, or the status to exit with after a complaint. */
int http_settings_listen(http_settings *settings);

#endif
