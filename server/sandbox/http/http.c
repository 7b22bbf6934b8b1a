/* SPDX-License-Identifier: MIT */
#include "sandbox/http/http.h"

#include <arpa/inet.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "sandbox/http/framing.h"
#include "sandbox/http/recording.h"

enum {
    MAX_CONNECTIONS = 256,
    MAX_HEADERS = 64 * 1024, /* memory of a connection */
    IDLE_SECONDS = 60,
};

struct http_server {
    struct MHD_Daemon *daemon;
    portkey_sandbox *sandbox;
    http_options options;
};

/* A request while its parts arrive. */
struct incoming {
    char *target; /* as sent */
    pa_text body;
    bool is_begun; /* the headers were seen */
};

/* ---- answering ---- */

static struct MHD_Response *make_response(sandbox_reply *reply)
{
    size_t length = reply->body.length;
    char *bytes = pa_text_take(&reply->body);

    return MHD_create_response_from_buffer(length, bytes,
                                           bytes != NULL ? MHD_RESPMEM_MUST_FREE : MHD_RESPMEM_PERSISTENT);
}

static enum MHD_Result send_reply(struct MHD_Connection *connection, sandbox_reply *reply, bool closes)
{
    bool has_body = reply->body.length > 0;
    struct MHD_Response *response = make_response(reply);
    enum MHD_Result result;

    if (response == NULL)
        return MHD_NO;
    (void)MHD_add_response_header(response, "x-portkey-sandbox", "true");
    if (has_body)
        (void)MHD_add_response_header(response, "content-type", "application/json");
    if (closes)
        (void)MHD_add_response_header(response, "connection", "close");
    if (reply->status == MHD_HTTP_TOO_MANY_REQUESTS)
        (void)MHD_add_response_header(response, "retry-after", "1");
    result = MHD_queue_response(connection, reply->status, response);
    MHD_destroy_response(response);
    return result;
}

static enum MHD_Result refuse(struct MHD_Connection *connection, unsigned status, const char *code,
                              const char *message)
{
    sandbox_reply reply = {.body = PA_TEXT_INIT(1024)};

    sandbox_fail(&reply, status, code, message);
    return send_reply(connection, &reply, false);
}

/* ---- faults ---- */

/* Half of a body, and then the connection ends. */
struct truncated {
    char *body;
    size_t half;
};

static ssize_t read_truncated(void *context, uint64_t position, char *out, size_t most)
{
    const struct truncated *truncated = context;
    size_t left = position < truncated->half ? truncated->half - (size_t)position : 0;
    size_t length = left < most ? left : most;

    if (length == 0)
        return MHD_CONTENT_READER_END_WITH_ERROR;
    memcpy(out, truncated->body + position, length);
    return (ssize_t)length;
}

static void free_truncated(void *context)
{
    struct truncated *truncated = context;

    free(truncated->body);
    free(truncated);
}

static enum MHD_Result send_truncated(struct MHD_Connection *connection, sandbox_reply *reply)
{
    struct truncated *truncated = calloc(1, sizeof(*truncated));
    size_t length = reply->body.length;
    struct MHD_Response *response = NULL;
    enum MHD_Result result = MHD_NO;

    if (truncated == NULL)
        return MHD_NO;
    *truncated = (struct truncated){pa_text_take(&reply->body), length / 2};
    response = MHD_create_response_from_callback(length, 4096, read_truncated, truncated, free_truncated);
    if (response == NULL) {
        free_truncated(truncated);
        return MHD_NO;
    }
    (void)MHD_add_response_header(response, "x-portkey-sandbox", "true");
    result = MHD_queue_response(connection, reply->status, response);
    MHD_destroy_response(response);
    return result;
}

static enum MHD_Result send_status(struct MHD_Connection *connection, unsigned status)
{
    return refuse(connection, status, status == 429 ? "AB06" : "AB04", "A fault of the sandbox.");
}

/* PUT /sandbox/faults takes rules, one a line. */
static enum MHD_Result set_faults(struct http_server *server, struct MHD_Connection *connection,
                                  const struct incoming *incoming)
{
    sandbox_reply reply = {MHD_HTTP_OK, PA_TEXT_INIT(1024)};

    pa_text_append_string(&reply.body, "{}");
    if (!fault_replace(&server->options.faults, incoming->body.data, incoming->body.length))
        sandbox_fail(&reply, MHD_HTTP_BAD_REQUEST, "AB01", "A line is no rule.");
    return send_reply(connection, &reply, false);
}

/* ---- requests ---- */

static enum MHD_Result answer(struct http_server *server, struct MHD_Connection *connection,
                              const struct incoming *incoming, const char *method)
{
    sandbox_request request = {
        .method = method,
        .target = incoming->target,
        .key = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "x-portkey-api-key"),
        .body = incoming->body.data,
        .length = incoming->body.length,
    };
    sandbox_reply reply = {.body = PA_TEXT_INIT(SANDBOX_MAX_ANSWER)};

    const fault_rule *fault = fault_choose(&server->options.faults, method, incoming->target);

    if (fault != NULL && fault->kind == FAULT_STATUS)
        return send_status(connection, fault->status);
    sandbox_answer(server->sandbox, &request, &reply);
    if (server->options.recording != NULL)
        recording_write(server->options.recording, &request, &reply);
    if (fault != NULL && fault->kind == FAULT_TRUNCATE)
        return send_truncated(connection, &reply);
    if (fault == NULL)
        return send_reply(connection, &reply, false);
    pa_text_free(&reply.body);
    return MHD_NO;
}

static enum MHD_Result answer_any(struct http_server *server, struct MHD_Connection *connection,
                                  const struct incoming *incoming, const char *method)
{
    bool is_control = strcmp(incoming->target, "/sandbox/faults") == 0 && strcmp(method, "PUT") == 0;

    return is_control ? set_faults(server, connection, incoming)
                      : answer(server, connection, incoming, method);
}

/* ---- taking requests ---- */

/*
 * Lets libmicrohttpd find no parameters behind a target that was copied. It would decode each into the memory of the
 * connection, for nobody; where that does not suffice, 0.9.75 neither answers nor closes. The target is in its buffer,
 * whose bytes it is about to change itself.
 */
static void cut_query(const char *target)
{
    char *query = strchr(target, '?');

    if (query != NULL)
        query[1] = '\0';
}

/* The target as it is: libmicrohttpd hands the path on decoded, where "%2F" is no longer told from "/". */
static void *take_target(void *context, const char *target, struct MHD_Connection *connection)
{
    struct incoming *incoming = calloc(1, sizeof(*incoming));

    (void)context;
    (void)connection;
    if (incoming != NULL) {
        incoming->target = strdup(target);
        incoming->body = (pa_text)PA_TEXT_INIT(SANDBOX_MAX_BODY);
    }
    cut_query(target);
    return incoming;
}

/* What follows on the connection of a request that is none may be a part of it. */
static enum MHD_Result begin(struct MHD_Connection *connection, struct incoming *incoming)
{
    sandbox_reply reply = {.body = PA_TEXT_INIT(1024)};

    incoming->is_begun = true;
    return framing_is_good(connection, incoming->target, &reply) ? MHD_YES
                                                                 : send_reply(connection, &reply, true);
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

    (void)url;
    (void)version;
    if (incoming == NULL || incoming->target == NULL)
        return MHD_NO;
    if (!incoming->is_begun)
        return begin(connection, incoming);
    if (*size > 0) {
        pa_text_append(&incoming->body, data, *size);
        *size = 0;
        return MHD_YES;
    }
    if (pa_text_failed(&incoming->body))
        return refuse(connection, MHD_HTTP_CONTENT_TOO_LARGE, "AB01", "The body is too large.");
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
        MHD_USE_EPOLL_INTERNAL_THREAD, port, NULL, NULL, handle, server, MHD_OPTION_SOCK_ADDR, &address,
        MHD_OPTION_URI_LOG_CALLBACK, take_target, NULL, MHD_OPTION_NOTIFY_COMPLETED, forget, NULL,
        MHD_OPTION_CONNECTION_LIMIT, (unsigned)MAX_CONNECTIONS, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
        (size_t)MAX_HEADERS, MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)IDLE_SECONDS, MHD_OPTION_END);
}

http_server *http_start(portkey_sandbox *sandbox, const http_options *options)
{
    http_server *server = calloc(1, sizeof(*server));

    if (server == NULL)
        return NULL;
    server->sandbox = sandbox;
    server->options = *options;
    server->daemon = listen_on(server, options->port);
    if (server->daemon != NULL)
        return server;
    free(server);
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
    MHD_stop_daemon(server->daemon);
    free(server);
}
