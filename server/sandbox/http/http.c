/* SPDX-License-Identifier: MIT */
#include "sandbox/http/http.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "http/incoming.h"
#include "sandbox/http/control.h"
#include "sandbox/http/framing.h"
#include "sandbox/http/recording.h"
#include "sandbox/http/reply.h"

enum {
    MAX_CONNECTIONS = 256,
    MAX_HEADERS = 64 * 1024, /* memory of a connection */
    IDLE_SECONDS = 60,
};

struct http_server {
    struct MHD_Daemon *daemon;
    portkey_sandbox *sandbox;
    http_waits *waits;
    http_options options;
};

/* A request while its parts arrive. */
struct incoming {
    char *target; /* as sent */
    pa_text body;
    bool is_begun;    /* the headers were seen */
    bool is_judged;   /* the fault was chosen */
    fault_rule fault; /* zero: none */
};

/* ---- answering ---- */

static enum MHD_Result send_whole(struct MHD_Connection *connection, sandbox_reply *reply)
{
    static const reply_manner whole = {.closes = false};

    return reply_send(connection, reply, &whole);
}

static enum MHD_Result refuse_body(struct MHD_Connection *connection)
{
    sandbox_reply reply = {.body = PA_TEXT_INIT(1024)};

    sandbox_fail(&reply, MHD_HTTP_CONTENT_TOO_LARGE, "AB01", "The body is too large.");
    return send_whole(connection, &reply);
}

static void make_reply(http_server *server, const fault_rule *fault, const sandbox_request *request,
                       sandbox_reply *reply)
{
    if (fault->status == 0)
        sandbox_answer(server->sandbox, request, reply);
    else
        sandbox_fail(reply, fault->status, fault->status == MHD_HTTP_TOO_MANY_REQUESTS ? "AB06" : "AB04",
                     "A fault of the sandbox.");
    if (server->options.recording != NULL)
        recording_write(server->options.recording, request, reply);
}

static enum MHD_Result answer(http_server *server, struct MHD_Connection *connection, const fault_rule *fault,
                              const sandbox_request *request)
{
    sandbox_reply reply = {.body = PA_TEXT_INIT(SANDBOX_MAX_ANSWER)};
    const reply_manner manner = {
        .retry_after = fault->retry_after,
        .rate = fault->rate,
        .truncates = fault->truncates,
        .range = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "range"),
        .waits = server->waits,
    };

    make_reply(server, fault, request, &reply);
    if (!fault->resets)
        return reply_send(connection, &reply, &manner);
    pa_text_free(&reply.body);
    return MHD_NO;
}

/* Chooses what happens to a request, once. Returns whether it has to wait for that. */
static bool has_to_wait(http_server *server, struct MHD_Connection *connection, struct incoming *incoming,
                        const char *method)
{
    const fault_rule *fault;

    if (incoming->is_judged)
        return false;
    incoming->is_judged = true;
    fault = fault_choose(&server->options.faults, method, incoming->target);
    if (fault != NULL)
        incoming->fault = *fault;
    return incoming->fault.delay > 0 && waits_add(server->waits, connection, incoming->fault.delay);
}

static enum MHD_Result answer_any(http_server *server, struct MHD_Connection *connection,
                                  struct incoming *incoming, const char *method)
{
    const http_control control = {server->sandbox, &server->options.faults};
    const sandbox_request request = {
        .method = method,
        .target = incoming->target,
        .key = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "x-portkey-api-key"),
        .host = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "host"),
        .body = incoming->body.data,
        .length = incoming->body.length,
    };
    sandbox_reply reply = {.body = PA_TEXT_INIT(CONTROL_MAX_ANSWER)};

    if (control_answer(&control, &request, &reply))
        return send_whole(connection, &reply);
    if (has_to_wait(server, connection, incoming, method))
        return MHD_YES;
    return answer(server, connection, &incoming->fault, &request);
}

/* ---- taking requests ---- */

static void *take_target(void *context, const char *target, struct MHD_Connection *connection)
{
    struct incoming *incoming = calloc(1, sizeof(*incoming));

    (void)context;
    (void)connection;
    if (incoming != NULL) {
        incoming->target = http_copy_target(target);
        incoming->body = (pa_text)PA_TEXT_INIT(SANDBOX_MAX_BODY);
    }
    return incoming;
}

/* What follows on the connection of a request that is none may be a part of it. */
static enum MHD_Result begin(struct MHD_Connection *connection, struct incoming *incoming,
                             const http_line *line)
{
    static const reply_manner last = {.closes = true};
    sandbox_reply reply = {.body = PA_TEXT_INIT(1024)};

    incoming->is_begun = true;
    return framing_is_good(connection, line, &reply) ? MHD_YES : reply_send(connection, &reply, &last);
}

/* HEAD is a GET of which libmicrohttpd does not send the body. */
static const char *meant(const char *method)
{
    return strcmp(method, MHD_HTTP_METHOD_HEAD) == 0 ? MHD_HTTP_METHOD_GET : method;
}

static enum MHD_Result handle(void *context, struct MHD_Connection *connection, const char *url,
                              const char *method, const char *version, const char *data, size_t *size,
                              void **state)
{
    struct http_server *server = context;
    struct incoming *incoming = *state;

    if (incoming == NULL || incoming->target == NULL)
        return MHD_NO;
    if (!incoming->is_begun) {
        const http_line line = {method, url, version, incoming->target};

        return begin(connection, incoming, &line);
    }
    if (*size > 0) {
        pa_text_append(&incoming->body, data, *size);
        *size = 0;
        return MHD_YES;
    }
    if (pa_text_failed(&incoming->body))
        return refuse_body(connection);
    return answer_any(server, connection, incoming, meant(method));
}

static void forget(void *context, struct MHD_Connection *connection, void **state,
                   enum MHD_RequestTerminationCode code)
{
    struct incoming *incoming = *state;

    (void)context;
    (void)connection;
    (void)code;
    if (incoming == NULL)
        return;
    pa_text_free(&incoming->body);
    free(incoming->target);
    free(incoming);
}

/* ---- starting and stopping ---- */

static struct MHD_Daemon *listen_on(http_server *server, uint16_t port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};

    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME, port, NULL, NULL, handle, server,
        MHD_OPTION_SOCK_ADDR, &address, MHD_OPTION_URI_LOG_CALLBACK, take_target, NULL,
        MHD_OPTION_NOTIFY_COMPLETED, forget, NULL, MHD_OPTION_CONNECTION_LIMIT, (unsigned)MAX_CONNECTIONS,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)MAX_HEADERS, MHD_OPTION_CONNECTION_TIMEOUT,
        (unsigned)IDLE_SECONDS, MHD_OPTION_ARRAY, http_strictness, MHD_OPTION_END);
}

static bool start(http_server *server)
{
    server->waits = waits_start(MAX_CONNECTIONS);
    if (server->waits == NULL)
        return false;
    errno = 0;
    server->daemon = listen_on(server, server->options.port);
    return server->daemon != NULL;
}

/* What was started, with errno as it is. */
static void give_up(http_server *server)
{
    int cause = errno;

    if (server->waits != NULL)
        waits_stop(server->waits);
    waits_free(server->waits);
    free(server);
    errno = cause;
}

http_server *http_start(portkey_sandbox *sandbox, const http_options *options)
{
    http_server *server = calloc(1, sizeof(*server));

    if (server == NULL)
        return NULL;
    server->sandbox = sandbox;
    server->options = *options;
    if (start(server))
        return server;
    give_up(server);
    return NULL;
}

uint16_t http_port(const http_server *server)
{
    return MHD_get_daemon_info(server->daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
}

void http_stop(http_server *server)
{
    if (server == NULL)
        return;
    waits_stop(server->waits);
    MHD_stop_daemon(server->daemon);
    waits_free(server->waits);
    free(server);
}
