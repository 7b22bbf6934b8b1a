/* SPDX-License-Identifier: MIT */
#include "cli/http/pages/pages.h"

#include <stdio.h>

#include "base/clock.h"
#include "cli/complain.h"

#define JSON "application/json"

static void add(http_pages *pages, http_page page)
{
    page.context = pages;
    pages->list[pages->count++] = page;
}

static const http_page metrics_page = {
    .path = "/metrics", .type = METRICS_MEDIA_TYPE, .compose = page_metrics};

static void add_all(http_pages *pages)
{
    add(pages, (http_page){.path = "/health",
                           .type = JSON,
                           .is_public = true,
                           .is_for_any_host = true,
                           .compose = page_health});
    add(pages, (http_page){.path = "/ready",
                           .type = JSON,
                           .is_public = true,
                           .is_for_any_host = true,
                           .compose = page_ready});
    add(pages, (http_page){.path = "/auth/info", .type = JSON, .is_public = true, .compose = page_auth_info});
    add(pages, (http_page){.path = "/",
                           .type = "text/html; charset=utf-8",
                           .policy = pages->policy,
                           .is_public = true,
                           .compose = page_front});
    /* As secret as /mcp, unless it has a port of its own. */
    if (pages->settings->operation.metrics_sockets.count == 0)
        add(pages, metrics_page);
}

static bool open_metrics_port(http_pages *pages, event_loop *loop)
{
    http_sockets *sockets = &pages->settings->operation.metrics_sockets;
    http_page page = metrics_page;

    page.context = pages;
    pages->metrics_port = http_page_port_open(loop, sockets->fds[0], &page, pages->settings->transport.names);
    return pages->metrics_port != NULL;
}

bool pages_open(http_pages *pages, http_settings *settings, event_loop *loop, mcp_server *server)
{
    bool has_port = settings->operation.metrics_sockets.count > 0;

    *pages = (http_pages){
        .settings = settings,
        .opened_ms = pa_clock_ms(),
        .check = {.catalog = (portkey_catalog *)server->catalog, .telemetry = settings->operation.telemetry},
    };
    (void)snprintf(pages->endpoint, sizeof(pages->endpoint), "%s/mcp", settings->base_url);
    page_front_policy(pages->policy);
    add_all(pages);
    settings->transport.pages = pages->list;
    settings->transport.page_count = pages->count;
    if (!has_port || open_metrics_port(pages, loop))
        return true;
    cli_complain("cannot start: the port of the metrics cannot be served");
    return false;
}

void pages_begin(http_pages *pages, http_transport *transport)
{
    pages->transport = transport;
    pages->check.transport = transport;
}

void pages_end(http_pages *pages)
{
    ready_check_close(&pages->check);
}

void pages_close(http_pages *pages)
{
    http_page_port_close(pages->metrics_port);
}
