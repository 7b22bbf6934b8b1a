/* SPDX-License-Identifier: MIT */

#include "transport/http/http_transport.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "http/incoming.h"
#include "transport/http/accept.h"
#include "transport/http/account.h"
#include "transport/http/daemon.h"
#include "transport/http/inside.h"
#include "transport/http/news.h"
#include "transport/http/others.h"
#include "transport/http/page.h"
#include "transport/http/parting.h"
#include "transport/http/request.h"
#include "transport/http/sessions.h"
#include "transport/http/stream.h"
#include "transport/http/tenant.h"

enum {
    MAX_CONNECTIONS_PER_ADDRESS = 100,
    HEADERS_MS = 10 * 1000,
    BODY_MS = 30 * 1000,
    SILENCE_SECONDS = 60, /* of a connection on which nothing moves */
    MAX_BODY = 4 * 1024 * 1024,
    MAX_SESSIONS = 100,
    SESSION_MS = 60 * 60 * 1000,
    QUESTION_MS = 10 * 60 * 1000,
    LAST_MS = 500, /* for what was answered when that time was over */
};

static void *complain(const mcp_server *server, const char *what, const char *why)
{
    fprintf(stderr, "%s: http: %s: %s\n", server->catalog->identity.name, what, why);
    return NULL;
}

/* ---- the turns of the loop ---- */

static void daemon_ready(void *owner, short revents)
{
    (void)revents;
    ((http_transport *)owner)->is_due = true;
}

static void daemon_due(void *owner)
{
    ((http_transport *)owner)->is_due = true;
}

static void set_daemon_timer(http_transport *transport)
{
    MHD_UNSIGNED_LONG_LONG milliseconds;

    if (MHD_get_timeout(transport->daemon, &milliseconds) == MHD_YES)
        loop_timer_start(transport->loop, &transport->daemon_timer, (int64_t)milliseconds);
    else
        loop_timer_stop(transport->loop, &transport->daemon_timer);
}

/* No request is open, and no call of a client that went away. */
static bool is_idle(const http_transport *transport)
{
    return transport->request_count == 0 && transport->entering.first == NULL &&
           transport->server->load.exchanges == 0;
}

/* After the turn, so that what other parts of it answered goes out at once. */
static void turned(void *owner)
{
    http_transport *transport = owner;

    for (int i = 0; transport->is_due && i < 4; i++) {
        transport->is_due = false;
        (void)MHD_run(transport->daemon);
    }
    http_streams_sweep(transport);
    set_daemon_timer(transport);
    http_account_show(transport);
    if (transport->is_draining && is_idle(transport))
        loop_stop(transport->loop);
}

/* ---- the end ---- */

static void end_all(http_transport *transport)
{
    static const char message[] = "the server ends; whether the call was carried out is unknown";

    http_sessions_end(transport);
    for (pa_link *link = transport->streams.first; link != NULL; link = link->next)
        mcp_session_end(((http_stream *)link)->messages, message);
}

static void drain_due(void *owner)
{
    http_transport *transport = owner;

    if (transport->is_over)
        loop_stop(transport->loop);
    transport->is_over = true;
    end_all(transport);
    loop_timer_start(transport->loop, &transport->drain, LAST_MS);
}

/* Nothing new begins; what waits for news is told that there will be none. A second signal ends all at once. */
static void signalled(void *owner)
{
    http_transport *transport = owner;

    if (transport->is_asked) {
        transport->is_asked = false;
        return;
    }
    if (transport->is_draining) {
        loop_stop(transport->loop);
        return;
    }
    transport->is_draining = true;
    http_accept_stop(transport);
    if (transport->options.ending != NULL)
        transport->options.ending(transport->options.context);
    for (pa_link *link = transport->streams.first; link != NULL; link = link->next)
        mcp_subscriptions_end(((http_stream *)link)->messages);
    http_sessions_hang_up(transport);
    transport->is_due = true;
    loop_timer_start(transport->loop, &transport->drain, transport->options.drain_ms);
}

void http_transport_end(http_transport *transport)
{
    if (transport->is_draining)
        return;
    signalled(transport);
    transport->is_asked = true;
}

/* ---- the daemon ---- */

static struct MHD_Daemon *start_daemon(http_transport *transport)
{
    const bool has_tls = transport->options.tls != NULL;
    const struct MHD_OptionItem tls[] = {
        {has_tls ? MHD_OPTION_HTTPS_CERT_CALLBACK : MHD_OPTION_END, 0, has_tls ? http_tls_callback() : NULL},
        {MHD_OPTION_HTTPS_PRIORITIES, 0, (void *)(uintptr_t)http_tls_priorities()},
        {MHD_OPTION_END, 0, NULL},
    };

    return MHD_start_daemon(
        MHD_USE_EPOLL | MHD_USE_NO_LISTEN_SOCKET | MHD_ALLOW_SUSPEND_RESUME | (has_tls ? MHD_USE_TLS : 0u), 0,
        NULL, NULL, http_request_handle, transport, MHD_OPTION_URI_LOG_CALLBACK, http_request_new, transport,
        MHD_OPTION_NOTIFY_COMPLETED, http_request_done, transport, MHD_OPTION_NOTIFY_CONNECTION,
        http_connection_notify, transport, MHD_OPTION_CONNECTION_LIMIT, transport->options.max_connections,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)HTTP_MEMORY, MHD_OPTION_CONNECTION_TIMEOUT,
        (unsigned)SILENCE_SECONDS, MHD_OPTION_ARRAY, tls, MHD_OPTION_ARRAY, http_strictness, MHD_OPTION_END);
}

/* ---- opening and closing ---- */

static void set_times(http_transport_options *options)
{
    if (options->headers_ms == 0)
        options->headers_ms = HEADERS_MS;
    if (options->body_ms == 0)
        options->body_ms = BODY_MS;
    if (options->question_ms == 0)
        options->question_ms = QUESTION_MS;
    if (options->session_ms == 0)
        options->session_ms = SESSION_MS;
    if (options->drain_ms == 0)
        options->drain_ms = HTTP_DRAIN_MS;
}

static void set_numbers(http_transport_options *options)
{
    if (options->max_body == 0)
        options->max_body = MAX_BODY;
    if (options->max_connections == 0)
        options->max_connections = HTTP_MAX_CONNECTIONS;
    if (options->max_sessions == 0)
        options->max_sessions = MAX_SESSIONS;
    if (options->max_sessions_per_address == 0)
        options->max_sessions_per_address = http_quarter_of(options->max_sessions);
    if (options->max_connections_per_address == 0)
        options->max_connections_per_address = MAX_CONNECTIONS_PER_ADDRESS;
}

static bool watch(http_transport *transport)
{
    int daemon_fd = MHD_get_daemon_info(transport->daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;

    transport->daemon_watch =
        (loop_watch){.fd = daemon_fd, .events = POLLIN, .ready = daemon_ready, .owner = transport};
    transport->hangup_watch = (loop_watch){
        .fd = transport->hangups, .events = POLLIN, .ready = http_clients_gone, .owner = transport};
    transport->daemon_timer = (loop_timer){.due = daemon_due, .owner = transport};
    transport->drain = (loop_timer){.due = drain_due, .owner = transport};
    transport->hook = (loop_hook){.turned = turned, .owner = transport};
    loop_hook_start(transport->loop, &transport->hook);
    return http_news_watch(transport) && loop_watch_start(transport->loop, &transport->daemon_watch) &&
           loop_watch_start(transport->loop, &transport->hangup_watch) && http_accept_start(transport) &&
           loop_catch_signals(transport->loop, signalled, transport);
}

/* What is wrong, or NULL. */
static const char *start(http_transport *transport)
{
    if (!http_others_open(transport))
        return "no randomness";
    transport->hangups = epoll_create1(EPOLL_CLOEXEC);
    if (transport->hangups < 0)
        return strerror(errno);
    if (!http_partings_open(transport))
        return "no descriptor for connections that end";
    transport->daemon = start_daemon(transport);
    if (transport->daemon == NULL)
        return "libmicrohttpd does not start";
    return watch(transport) ? NULL : "too many descriptors are watched already";
}

http_transport *http_transport_open(event_loop *loop, mcp_server *server,
                                    const http_transport_options *options)
{
    http_transport *transport = calloc(1, sizeof(*transport));
    const char *complaint;

    if (transport == NULL)
        return complain(server, "cannot start", "out of memory");
    transport->loop = loop;
    transport->server = server;
    transport->options = *options;
    transport->parting_watch.fd = -1;
    set_times(&transport->options);
    set_numbers(&transport->options);
    http_pages_open(transport);
    complaint = start(transport);
    if (complaint == NULL)
        return transport;
    (void)complain(server, "cannot start", complaint);
    http_transport_close(transport);
    return NULL;
}

http_state http_transport_state(const http_transport *transport)
{
    const http_transport_options *options = &transport->options;

    return (http_state){
        .is_draining = transport->is_draining,
        .is_full = transport->connection_count >= options->max_connections,
        .sessions = transport->session_count,
    };
}

static void stop_watching(http_transport *transport)
{
    loop_release_signals(transport->loop);
    http_accept_stop(transport);
    loop_hook_stop(transport->loop, &transport->hook);
    loop_reload_stop(transport->loop, &transport->reload);
    loop_timer_stop(transport->loop, &transport->daemon_timer);
    loop_timer_stop(transport->loop, &transport->drain);
    loop_watch_stop(transport->loop, &transport->hangup_watch);
    loop_watch_stop(transport->loop, &transport->daemon_watch);
}

void http_transport_close(http_transport *transport)
{
    stop_watching(transport);
    end_all(transport);
    if (transport->daemon != NULL) {
        (void)MHD_run(transport->daemon);
        http_requests_give_up(transport);
        MHD_stop_daemon(transport->daemon);
    }
    http_streams_sweep(transport);
    http_sessions_forget(transport);
    http_others_close(transport);
    http_partings_close(transport);
    if (transport->hangups >= 0)
        (void)close(transport->hangups);
    free(transport);
}
