/* SPDX-License-Identifier: MIT */
/* What is noted of a request, for the log and the metrics. */
#include "transport/http/account.h"

#include <string.h>
#include <sys/random.h>

#include "base/clock.h"
#include "base/encode.h"
#include "transport/http/endpoint.h"
#include "transport/http/inside.h"
#include "transport/http/request.h"

enum { RANDOM = 16 };

static const char id_characters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:/+=@";

/* ---- the id ---- */

static bool is_id(const char *text)
{
    size_t length = text != NULL ? strlen(text) : 0;

    return length > 0 && length <= HTTP_MAX_REQUEST_ID && strspn(text, id_characters) == length;
}

/* Nothing depends on its being random, so that a system without randomness has zeros there. */
static void make_id(char id[HTTP_MAX_REQUEST_ID + 1])
{
    unsigned char bytes[RANDOM] = {0};

    (void)!getrandom(bytes, sizeof(bytes), GRND_NONBLOCK);
    pa_write_hex(id, bytes, sizeof(bytes));
}

static void take_id(http_request *request)
{
    const char *given = http_header(request, "x-request-id");

    if (is_id(given))
        memcpy(request->account.id, given, strlen(given) + 1);
    else
        make_id(request->account.id);
}

/* ---- its life ---- */

/* A text that lives as long as the program: what a client sends is not repeated. */
static const char *known_method(const char *method)
{
    static const char *const known[] = {"POST", "GET", "DELETE", "HEAD", "OPTIONS", "PUT", "PATCH"};

    for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
        if (strcmp(known[i], method) == 0)
            return known[i];
    return "other";
}

void http_account_begin(http_request *request, const char *method)
{
    request->account.method = known_method(method);
    take_id(request);
}

void http_account_refuse(http_request *request, telemetry_refusal refusal)
{
    request->account.refusal = refusal;
}

void http_account_refuse_entry(http_request *request)
{
    static const telemetry_refusal refusals[] = {
        [HTTP_NO_TOKEN] = REFUSED_NO_LOGIN, [HTTP_BAD_TOKEN] = REFUSED_BAD_LOGIN,
        [HTTP_NO_KEY] = REFUSED_NO_LOGIN,   [HTTP_NO_SCOPE] = REFUSED_SCOPE,
        [HTTP_NO_RIGHT] = REFUSED_SCOPE,    [HTTP_BAD_WISH] = REFUSED_MESSAGE,
        [HTTP_NO_ROOM] = REFUSED_ROOM,      [HTTP_UNDECIDED] = REFUSED_BY_FAILURE,
    };

    http_account_refuse(request, refusals[request->entry.refusal]);
}

/* What the status alone says. */
static telemetry_refusal refusal_of(const http_request *request, int status)
{
    bool is_message = status == MHD_HTTP_NOT_FOUND && request->route->answer == http_endpoint;

    return is_message ? REFUSED_MESSAGE : telemetry_refusal_of(status);
}

void http_account_answer(http_request *request, unsigned status, struct MHD_Response *response)
{
    http_account *account = &request->account;

    account->status = (int)status;
    if (account->refusal == REFUSED_NOT)
        account->refusal = refusal_of(request, (int)status);
    (void)MHD_add_response_header(response, "X-Request-Id", account->id);
}

void http_account_stream(http_request *request)
{
    request->account.is_stream = true;
    request->transport->event_streams++;
}

/* ---- its end ---- */

/* Probes come every few seconds, and say nothing new where all is well. */
static log_level level_of(const http_request *request)
{
    if (request->account.status >= 500)
        return LOG_WARN;
    return request->route->is_for_any_host ? LOG_DEBUG : LOG_INFO;
}

static const char *session_of(http_request *request)
{
    const http_stream *stream = request->stream;

    return stream != NULL && stream->session != NULL ? stream->session->id
                                                     : http_header(request, "mcp-session-id");
}

static void log_request(http_request *request, int64_t duration_us)
{
    const http_account *account = &request->account;
    char address[HTTP_MAX_ADDRESS] = "";

    http_address_write(address, &request->client);
    telemetry_log(&request->transport->options.telemetry,
                  &(log_line){
                      .level = level_of(request),
                      .event = LOG_REQUEST,
                      .request = account->id,
                      .client = *address != '\0' ? address : NULL,
                      .principal = request->tenant != NULL ? request->tenant->principal->name : NULL,
                      .session = session_of(request),
                      .http_method = account->method,
                      .path = request->route->path,
                      .status = account->status,
                      .refusal = account->refusal,
                      .has_duration = true,
                      .duration_us = duration_us,
                      .received = account->received,
                      .sent = account->sent,
                  });
}

void http_account_end(http_request *request)
{
    const http_account *account = &request->account;
    metrics *figures = request->transport->options.telemetry.metrics;
    int64_t duration_us = pa_clock_us() - account->began_us;

    request->transport->event_streams -= account->is_stream;
    if (account->method == NULL && account->status == 0) /* the client left before its headers were there */
        return;
    metrics_count(figures, METRICS_RECEIVED, account->received);
    metrics_count(figures, METRICS_SENT, account->sent);
    metrics_request(figures, request->route->answer == http_endpoint, account->status, account->refusal,
                    account->is_stream ? -1 : duration_us);
    log_request(request, duration_us);
}

void http_account_show(const http_transport *transport)
{
    metrics *figures = transport->options.telemetry.metrics;

    metrics_set(figures, METRICS_CONNECTIONS, transport->connection_count);
    metrics_set(figures, METRICS_REQUESTS, transport->request_count);
    metrics_set(figures, METRICS_EXCHANGES, transport->server->load.exchanges);
    metrics_set(figures, METRICS_SESSIONS, transport->session_count);
    metrics_set(figures, METRICS_STREAMS, transport->event_streams);
}
