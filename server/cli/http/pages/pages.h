/* SPDX-License-Identifier: MIT */
/**
 * @file pages.h
 * What browsers, load balancers and monitoring read beside /mcp.
 */
#ifndef SERVER_CLI_HTTP_PAGES_PAGES_H
#define SERVER_CLI_HTTP_PAGES_PAGES_H

#include "cli/http/pages/ready_check.h"
#include "cli/http/settings.h"
#include "transport/http/page_port.h"

enum { PAGES_MAX_URL = HTTP_MAX_NAMES + 64, PAGES_MAX_POLICY = 256 };

typedef struct http_pages {
    http_settings *settings;
    const http_transport *transport; /* NULL until it is open */
    int64_t opened_ms;               /* pa_clock_ms() */
    ready_check check;
    http_page list[HTTP_MAX_PAGES];
    size_t count;
    http_page_port *metrics_port;
    char endpoint[PAGES_MAX_URL]; /* the URL of /mcp */
    char policy[PAGES_MAX_POLICY];
} http_pages;

/**
 * Makes the pages of the settings, and gives them to its transport, which must be
 * opened next.
 *
 * @param pages must stay where it is until pages_close()
 * @return false after a complaint: the port of the metrics cannot be served
 */
bool pages_open(http_pages *pages, http_settings *settings, event_loop *loop, mcp_server *server);

/** The transport is there. */
void pages_begin(http_pages *pages, http_transport *transport);

/** To be called before the transport is closed: nothing asks the API any longer. */
void pages_end(http_pages *pages);

void pages_close(http_pages *pages);

/* ---- the pages ---- */

bool page_health(void *pages, http_page_content *out);
bool page_ready(void *pages, http_page_content *out);
bool page_auth_info(void *pages, http_page_content *out);
bool page_metrics(void *pages, http_page_content *out);
bool page_front(void *pages, http_page_content *out);

/** Writes the value of Content-Security-Policy for the front page. */
void page_front_policy(char policy[PAGES_MAX_POLICY]);

#endif
