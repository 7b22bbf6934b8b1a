/* SPDX-License-Identifier: MIT */
/* A request from its first byte to its last: what the daemon calls. */
#include "transport/http/request.h"

#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "http/incoming.h"
#include "transport/http/account.h"
#include "transport/http/admission.h"
#include "transport/http/cors.h"
#include "transport/http/daemon.h"
#include "transport/http/entry.h"
#include "transport/http/inside.h"
#include "transport/http/news.h"
#include "transport/http/others.h"
#include "transport/http/page.h"
#include "transport/http/reply.h"
#include "transport/http/routes.h"
#include "transport/http/sessions.h"
#include "transport/http/stream.h"
#include "transport/http/tenant.h"

/* ---- what it brings ---- */

/* Blanks behind a value are no part of it (RFC 9110, section 5.5), but the daemon leaves them there. */
static const char *without_blanks(http_request *request, const char *value, size_t length)
{
    char *copy = pa_arena_take(&request->arena, length + 1);

    if (copy == NULL)
        return ""; /* which nothing accepts */
    memcpy(copy, value, length);
    return copy;
}

const char *http_header(http_request *request, const char *name)
{
    const char *value = MHD_lookup_connection_value(request->connection, MHD_HEADER_KIND, name);
    size_t whole = value != NULL ? strlen(value) : 0;
    size_t length = whole;

    while (length > 0 && (value[length - 1] == ' ' || value[length - 1] == '\t'))
        length--;
    return length == whole ? value : without_blanks(request, value, length);
}

/* ---- waiting ---- */

bool http_request_suspend(http_request *request)
{
    if (!http_connection_has_client(request->connection))
        return false;
    request->is_suspended = true;
    pa_list_add(&request->transport->suspended, &request->suspended);
    MHD_suspend_connection(request->connection);
    return true;
}

static void leave_suspended(http_request *request)
{
    if (request->is_suspended)
        pa_list_remove(&request->transport->suspended, &request->suspended);
    request->is_suspended = false;
}

void http_request_resume(http_request *request)
{
    leave_suspended(request);
    request->transport->is_due = true;
    MHD_resume_connection(request->connection);
}

void http_requests_give_up(http_transport *transport)
{
    while (transport->suspended.first != NULL) {
        http_request *request =
            (http_request *)(void *)((char *)transport->suspended.first - offsetof(http_request, suspended));

        request->is_gone = true;
        http_request_resume(request);
    }
}

/* ---- answering ---- */

/* Its principal came in before the gate read anew who may. */
static enum MHD_Result refuse_gone(http_request *request)
{
    request->entry.refusal = request->entry.credentials.token != NULL ? HTTP_BAD_TOKEN : HTTP_NO_TOKEN;
    return http_refuse_entry(request);
}

static enum MHD_Result answer(http_request *request, const char *method)
{
    if (request->tenant != NULL && http_tenant_is_gone(request->tenant))
        return refuse_gone(request);
    return strcmp(method, "OPTIONS") == 0 ? http_reply_preflight(request)
                                          : http_route_answer(request, method);
}

/* ---- taking it ---- */

void *http_request_new(void *owner, const char *target, struct MHD_Connection *connection)
{
    http_request *request = calloc(1, sizeof(*request));
    char *copy = request != NULL ? http_copy_target(target) : NULL;

    if (copy == NULL) {
        free(request);
        return NULL;
    }
    *request = (http_request){
        .transport = owner,
        .connection = connection,
        .target = copy,
        .body = PA_SECRET_TEXT_INIT(((http_transport *)owner)->options.max_body),
        .kept = PA_TEXT_INIT(HTTP_MAX_KEPT),
    };
    request->route = http_route_of(request);
    request->account.began_us = pa_clock_us();
    http_connection_begin(connection, request);
    return request;
}

/* A length that is too large is refused before anything of the body is taken. */
static bool is_too_large(http_request *request)
{
    const char *length = http_header(request, "content-length");

    return length != NULL && strtoull(length, NULL, 10) > request->transport->options.max_body;
}

static enum MHD_Result refuse_size(http_request *request)
{
    return http_refuse(request, MHD_HTTP_CONTENT_TOO_LARGE, "the body is too large", "Connection", "close");
}

static enum MHD_Result refuse_late(http_request *request)
{
    http_account_refuse(request, REFUSED_ENDING);
    return http_reply_error(request, MHD_HTTP_SERVICE_UNAVAILABLE, RPC_INTERNAL_ERROR,
                            "the server ends: try again, as another one may take its place");
}

static enum MHD_Result begin(http_request *request, const http_line *line)
{
    bool is_refused;
    enum MHD_Result result;

    http_account_begin(request, line->method);
    if (http_weight(request->connection) > HTTP_MAX_HEADERS) {
        http_connection_refuse_headers(request->connection);
        return MHD_NO;
    }
    result = http_admit(request, line, &is_refused);
    request->is_begun = true;
    http_connection_take_body(request->connection);
    if (is_refused || result != MHD_YES)
        return result;
    if (request->transport->is_draining && !request->route->is_public)
        return refuse_late(request);
    if (is_too_large(request))
        return refuse_size(request);
    return !request->is_entering || http_await_entry(request) ? MHD_YES : MHD_NO;
}

/* The gate decided. libmicrohttpd shows the headers once more: before the body comes, a response can be queued still. */
static enum MHD_Result go_on(http_request *request)
{
    request->has_waited = false;
    http_connection_take_body(request->connection);
    return request->step == HTTP_STEP_IN ? MHD_YES : http_refuse_entry(request);
}

/* From now on the end of the server waits for it. */
static void take_whole(http_request *request)
{
    http_connection_answer(request->connection);
    request->transport->request_count += !request->is_whole;
    request->is_whole = true;
}

enum MHD_Result http_request_handle(void *owner, struct MHD_Connection *connection, const char *url,
                                    const char *method, const char *version, const char *data, size_t *size,
                                    void **state)
{
    http_request *request = *state;

    (void)owner;
    (void)connection;
    if (request == NULL || request->is_gone)
        return MHD_NO;
    if (!request->is_begun)
        return begin(request, &(http_line){method, url, version, request->target});
    if (request->has_waited)
        return go_on(request);
    if (*size > 0) {
        request->account.received += *size;
        /* Of those who did not log in, nothing is kept. */
        if (request->tenant != NULL)
            pa_text_append(&request->body, data, *size);
        *size = 0;
        return MHD_YES;
    }
    take_whole(request);
    if (request->stream != NULL)
        return http_stream_reply(request->stream);
    return pa_text_failed(&request->body) ? refuse_size(request) : answer(request, method);
}

void http_request_done(void *owner, struct MHD_Connection *connection, void **state,
                       enum MHD_RequestTerminationCode code)
{
    http_request *request = *state;

    (void)owner;
    (void)code;
    if (request == NULL)
        return;
    http_connection_end(connection, request->is_whole);
    http_account_end(request);
    request->transport->request_count -= request->is_whole;
    leave_suspended(request);
    http_leave_entry(request);
    http_question_cancel(request);
    http_session_leave_place(request);
    pa_text_free(&request->kept);
    http_page_leave(request);
    if (request->stream != NULL)
        http_stream_detach(request->stream);
    if (request->tenant != NULL)
        http_tenant_leave(request->tenant);
    pa_text_free(&request->body);
    pa_arena_free(&request->arena);
    free(request->target);
    free(request);
}
