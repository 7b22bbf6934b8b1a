/* SPDX-License-Identifier: MIT */

#include "transport/http/page_port.h"

#include <fcntl.h>
#include <microhttpd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "http/incoming.h"
#include "transport/http/cors.h"

enum {
    CONNECTIONS = 16,
    SECONDS = 10, /* of silence */
    MAX_TEXT = 8 * 1024 * 1024,
};

struct http_page_port {
    event_loop *loop;
    http_page page;
    const char *names;
    struct MHD_Daemon *daemon;
    loop_watch watch;
    loop_timer timer;
    loop_hook hook;
    bool is_due;
};

/* ---- answering ---- */

static enum MHD_Result reply(struct MHD_Connection *connection, unsigned status, const char *type,
                             const char *text, size_t length)
{
    struct MHD_Response *response =
        MHD_create_response_from_buffer(length, (void *)(uintptr_t)text, MHD_RESPMEM_MUST_COPY);
    enum MHD_Result result;

    if (response == NULL)
        return MHD_NO;
    (void)MHD_add_response_header(response, "Content-Type", type);
    (void)MHD_add_response_header(response, "Cache-Control", "no-store");
    (void)MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
    if (status == MHD_HTTP_METHOD_NOT_ALLOWED)
        (void)MHD_add_response_header(response, "Allow", "GET, HEAD");
    if (status >= MHD_HTTP_BAD_REQUEST)
        (void)MHD_add_response_header(response, "Connection", "close");
    result = MHD_queue_response(connection, status, response);
    MHD_destroy_response(response);
    return result;
}

static enum MHD_Result refuse(struct MHD_Connection *connection, unsigned status, const char *text)
{
    return reply(connection, status, "text/plain", text, strlen(text));
}

static enum MHD_Result show(const http_page_port *port, struct MHD_Connection *connection)
{
    http_page_content content = {.status = MHD_HTTP_OK, .text = PA_TEXT_INIT(MAX_TEXT)};
    bool is_whole = port->page.compose(port->page.context, &content) && !pa_text_failed(&content.text);
    enum MHD_Result result =
        is_whole ? reply(connection, content.status, port->page.type, content.text.data, content.text.length)
                 : refuse(connection, MHD_HTTP_SERVICE_UNAVAILABLE, "Out of memory.\n");

    pa_text_free(&content.text);
    return result;
}

/* A page of a browser reaches it by a name that it can point here, never by an address. */
static bool is_host_allowed(const http_page_port *port, const char *host)
{
    size_t length = http_name_length(host);
    http_address address;

    return length > 0 && (http_is_loopback(host, length) || http_address_read(&address, host, length) ||
                          http_list_has(port->names, host, length));
}

static bool is_local(const char *origin)
{
    const char *name = strstr(origin, "://");

    return name != NULL && http_is_loopback(name + 3, http_name_length(name + 3));
}

static enum MHD_Result answer(const http_page_port *port, struct MHD_Connection *connection,
                              const http_line *line)
{
    static const char *const single[] = {"origin", NULL};
    const char *fault = http_find_fault(connection, line, single);
    const char *host = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Host");
    const char *origin = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Origin");

    if (http_weight(connection) > HTTP_MAX_HEADERS) {
        http_send_headers_too_large(connection);
        return MHD_NO;
    }
    if (fault != NULL)
        return refuse(connection, MHD_HTTP_BAD_REQUEST, fault);
    if (!is_host_allowed(port, host))
        return refuse(connection, MHD_HTTP_FORBIDDEN, "MCP_ALLOWED_HOSTS has no such host name.\n");
    if (origin != NULL && !is_local(origin))
        return refuse(connection, MHD_HTTP_FORBIDDEN, "Pages of this machine alone may read this.\n");
    if (strcmp(line->url, port->page.path) != 0)
        return refuse(connection, MHD_HTTP_NOT_FOUND, "There is nothing here.\n");
    if (strcmp(line->method, "GET") != 0 && strcmp(line->method, "HEAD") != 0)
        return refuse(connection, MHD_HTTP_METHOD_NOT_ALLOWED, "This page is read with GET.\n");
    return show(port, connection);
}

/* ---- the daemon ---- */

static void *take_target(void *owner, const char *target, struct MHD_Connection *connection)
{
    (void)owner;
    (void)connection;
    return http_copy_target(target);
}

/* Answers before a body comes, behind which the connection is closed. */
static enum MHD_Result handle(void *owner, struct MHD_Connection *connection, const char *url,
                              const char *method, const char *version, const char *data, size_t *size,
                              void **state)
{
    (void)data;
    *size = 0;
    return *state != NULL ? answer(owner, connection, &(http_line){method, url, version, *state}) : MHD_NO;
}

static void forget_target(void *owner, struct MHD_Connection *connection, void **state,
                          enum MHD_RequestTerminationCode code)
{
    (void)owner;
    (void)connection;
    (void)code;
    free(*state);
}

/* ---- the turns of the loop ---- */

static void set_due(void *owner)
{
    ((http_page_port *)owner)->is_due = true;
}

static void ready(void *owner, short revents)
{
    (void)revents;
    set_due(owner);
}

static void turned(void *owner)
{
    http_page_port *port = owner;
    MHD_UNSIGNED_LONG_LONG milliseconds;

    if (!port->is_due)
        return;
    port->is_due = false;
    (void)MHD_run(port->daemon);
    if (MHD_get_timeout(port->daemon, &milliseconds) == MHD_YES)
        loop_timer_start(port->loop, &port->timer, (int64_t)milliseconds);
    else
        loop_timer_stop(port->loop, &port->timer);
}

/* ---- opening and closing ---- */

static bool start(http_page_port *port, int fd)
{
    int own = fcntl(fd, F_DUPFD_CLOEXEC, 0);

    if (own < 0)
        return false;
    port->daemon = MHD_start_daemon(
        MHD_USE_EPOLL, 0, NULL, NULL, handle, port, MHD_OPTION_LISTEN_SOCKET, own,
        MHD_OPTION_CONNECTION_LIMIT, (unsigned)CONNECTIONS, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
        (size_t)HTTP_MEMORY, MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)SECONDS, MHD_OPTION_URI_LOG_CALLBACK,
        take_target, NULL, MHD_OPTION_NOTIFY_COMPLETED, forget_target, NULL, MHD_OPTION_ARRAY,
        http_strictness, MHD_OPTION_END);
    if (port->daemon == NULL) {
        (void)close(own);
        return false;
    }
    port->watch.fd = MHD_get_daemon_info(port->daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
    loop_hook_start(port->loop, &port->hook);
    return loop_watch_start(port->loop, &port->watch);
}

http_page_port *http_page_port_open(event_loop *loop, int fd, const http_page *page, const char *names)
{
    http_page_port *port = calloc(1, sizeof(*port));

    if (port == NULL)
        return NULL;
    *port = (http_page_port){
        .loop = loop,
        .page = *page,
        .names = names,
        .watch = {.events = POLLIN, .ready = ready, .owner = port},
        .timer = {.due = set_due, .owner = port},
        .hook = {.turned = turned, .owner = port},
        .is_due = true,
    };
    if (start(port, fd))
        return port;
    http_page_port_close(port);
    return NULL;
}

void http_page_port_close(http_page_port *port)
{
    if (port == NULL)
        return;
    loop_watch_stop(port->loop, &port->watch);
    loop_timer_stop(port->loop, &port->timer);
    loop_hook_stop(port->loop, &port->hook);
    if (port->daemon != NULL)
        MHD_stop_daemon(port->daemon); /* with its own descriptor of the socket */
    free(port);
}
