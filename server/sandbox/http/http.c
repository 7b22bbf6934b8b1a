/* SPDX-License-Identifier: MIT */
#include "sandbox/http/http.h"

#include <arpa/inet.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

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

static enum MHD_Result send_text(struct MHD_Connection *connection, unsigned status, const char *body,
                                 bool closes)
{
    sandbox_reply reply = {status, PA_TEXT_INIT(1024)};

    pa_text_append_string(&reply.body, body);
    return send_reply(connection, &reply, closes);
}

static enum MHD_Result refuse(struct MHD_Connection *connection, unsigned status, const char *body)
{
    return send_text(connection, status, body, false);
}

/* What follows on the connection may be a part of this request. */
static enum MHD_Result refuse_and_close(struct MHD_Connection *connection, unsigned status, const char *body)
{
    return send_text(connection, status, body, true);
}

/* ---- what is no request of ours ---- */

/* How often headers came that must not come twice. */
struct framing {
    unsigned hosts;
    unsigned lengths;
    unsigned encodings;
    unsigned keys;
};

static enum MHD_Result count_header(void *context, enum MHD_ValueKind kind, const char *name,
                                    const char *value)
{
    struct framing *framing = context;

    (void)kind;
    (void)value;
    framing->hosts += strcasecmp(name, "host") == 0;
    framing->lengths += strcasecmp(name, "content-length") == 0;
    framing->encodings += strcasecmp(name, "transfer-encoding") == 0;
    framing->keys += strcasecmp(name, "x-portkey-api-key") == 0;
    return MHD_YES;
}

/* A page of the web that has its own name lead to this machine sends that name. */
static bool is_local(const char *host)
{
    static const char *const names[] = {"127.0.0.1", "localhost", "[::1]"};

    for (size_t i = 0; host != NULL && i < sizeof(names) / sizeof(names[0]); i++) {
        size_t length = strlen(names[i]);

        if (strncasecmp(host, names[i], length) == 0 && (host[length] == '\0' || host[length] == ':'))
            return true;
    }
    return false;
}

/* Where a body ends must be said once: libmicrohttpd takes one of several, and what follows for another request. */
static bool is_framed_once(struct MHD_Connection *connection)
{
    struct framing framing = {0};

    (void)MHD_get_connection_values(connection, MHD_HEADER_KIND, count_header, &framing);
    return framing.hosts == 1 && framing.lengths + framing.encodings <= 1 && framing.keys <= 1;
}

static enum MHD_Result begin(struct MHD_Connection *connection)
{
    if (!is_framed_once(connection))
        return refuse_and_close(
            connection, MHD_HTTP_BAD_REQUEST,
            "{\"success\":false,\"data\":{\"message\":\"Host, the length of the body or the key is missing or "
            "there twice.\",\"errorCode\":\"AB01\"}}");
    if (!is_local(MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "host")))
        return refuse_and_close(
            connection, MHD_HTTP_FORBIDDEN,
            "{\"success\":false,\"data\":{\"message\":\"The sandbox is 127.0.0.1 or localhost, and no other "
            "host.\",\"errorCode\":\"AB03\"}}");
    return MHD_YES;
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
    return refuse(
        connection, status,
        status == 429
            ? "{\"success\":false,\"data\":{\"message\":\"A fault of the sandbox.\",\"errorCode\":\"AB06\"}}"
            : "{\"success\":false,\"data\":{\"message\":\"A fault of the sandbox.\",\"errorCode\":\"AB04\"}}");
}

/* PUT /sandbox/faults takes rules, one a line. */
static enum MHD_Result set_faults(struct http_server *server, struct MHD_Connection *connection,
                                  const struct incoming *incoming)
{
    if (fault_replace(&server->options.faults, incoming->body.data, incoming->body.length))
        return refuse(connection, MHD_HTTP_OK, "{}");
    return refuse(connection, MHD_HTTP_BAD_REQUEST,
                  "{\"success\":false,\"data\":{\"message\":\"A line is no rule.\",\"errorCode\":\"AB01\"}}");
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
    return incoming;
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
    if (!incoming->is_begun) {
        incoming->is_begun = true;
        return begin(connection);
    }
    if (*size > 0) {
        pa_text_append(&incoming->body, data, *size);
        *size = 0;
        return MHD_YES;
    }
    if (pa_text_failed(&incoming->body))
        return refuse(
            connection, MHD_HTTP_CONTENT_TOO_LARGE,
            "{\"success\":false,\"data\":{\"message\":\"The body is too large.\",\"errorCode\":\"AB01\"}}");
    return answer_any(server, connection, incoming, method);
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
