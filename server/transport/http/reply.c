/* SPDX-License-Identifier: MIT */
#include "transport/http/reply.h"

#include <string.h>

#include "base/json_writer.h"
#include "http/incoming.h"
#include "transport/http/account.h"
#include "transport/http/cors.h"
#include "transport/http/endpoint.h"
#include "transport/http/inside.h"

enum { MAX_ERROR = 4096 };

enum MHD_Result http_reply_queue(http_request *request, unsigned status, struct MHD_Response *response)
{
    enum MHD_Result result = MHD_NO;

    if (response == NULL)
        return MHD_NO;
    http_add_origin(request, response);
    http_account_answer(request, status, response);
    if (request->transport->is_draining || http_has_chunks(request->connection))
        (void)MHD_add_response_header(response, "Connection", "close");
    if (request->transport->options.tls != NULL)
        (void)MHD_add_response_header(response, "Strict-Transport-Security", "max-age=31536000");
    request->is_answered = true;
    result = MHD_queue_response(request->connection, status, response);
    MHD_destroy_response(response);
    return result;
}

enum MHD_Result http_reply_with(http_request *request, unsigned status, const char *type, const char *text,
                                const char *header, const char *value)
{
    size_t length = text != NULL ? strlen(text) : 0;
    struct MHD_Response *response =
        MHD_create_response_from_buffer(length, (void *)(uintptr_t)text, MHD_RESPMEM_MUST_COPY);

    if (response == NULL)
        return MHD_NO;
    (void)MHD_add_response_header(response, "Cache-Control", "no-store");
    if (text != NULL)
        (void)MHD_add_response_header(response, "Content-Type", type);
    if (header != NULL)
        (void)MHD_add_response_header(response, header, value);
    request->account.sent = length;
    return http_reply_queue(request, status, response);
}

enum MHD_Result http_reply(http_request *request, unsigned status, const char *type, const char *text)
{
    return http_reply_with(request, status, type, text, NULL, NULL);
}

/* A status alone says enough where there is no memory for more. */
static struct MHD_Response *make_json(const pa_text *text)
{
    bool has_text = !pa_text_failed(text) && text->length > 0;
    struct MHD_Response *response = MHD_create_response_from_buffer(
        has_text ? text->length : 0, has_text ? text->data : NULL, MHD_RESPMEM_MUST_COPY);

    if (response == NULL)
        return NULL;
    (void)MHD_add_response_header(response, "Cache-Control", "no-store");
    if (has_text)
        (void)MHD_add_response_header(response, "Content-Type", "application/json");
    return response;
}

struct MHD_Response *http_make_error(unsigned status, int code, const char *message)
{
    pa_text text = PA_TEXT_INIT(MAX_ERROR);
    pa_writer writer = pa_write_to(&text);
    struct MHD_Response *response;

    pa_begin_object(&writer);
    pa_write_text(pa_member(&writer, "jsonrpc"), "2.0");
    pa_write_json(pa_member(&writer, "id"), "null", 4);
    pa_begin_object(pa_member(&writer, "error"));
    pa_write_integer(pa_member(&writer, "code"), code);
    pa_write_text(pa_member(&writer, "message"), message);
    pa_end_all(&writer);
    response = make_json(&text);
    if (response != NULL && status == MHD_HTTP_SERVICE_UNAVAILABLE)
        (void)MHD_add_response_header(response, "Retry-After", "5");
    pa_text_free(&text);
    return response;
}

enum MHD_Result http_reply_error(http_request *request, unsigned status, int code, const char *message)
{
    return http_reply_queue(request, status, http_make_error(status, code, message));
}

enum MHD_Result http_refuse(http_request *request, unsigned status, const char *text, const char *header,
                            const char *value)
{
    struct MHD_Response *response;

    if (request->route->answer != http_endpoint)
        return http_reply_with(request, status, "text/plain", text, header, value);
    response = http_make_error(status, RPC_INVALID_REQUEST, text);
    if (response != NULL && header != NULL)
        (void)MHD_add_response_header(response, header, value);
    return http_reply_queue(request, status, response);
}
