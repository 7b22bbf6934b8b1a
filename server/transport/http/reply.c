/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/json_writer.h"
#include "transport/http/inside.h"

enum { MAX_ERROR = 4096 };

/* Browsers show these to pages of an origin that may read them. */
#define EXPOSED "Mcp-Session-Id, WWW-Authenticate, MCP-Protocol-Version, Retry-After"

static void add_origin(http_request *request, struct MHD_Response *response)
{
    const char *origin = http_header(request, "origin");

    (void)MHD_add_response_header(response, "Vary", "Origin");
    if (origin == NULL || !http_is_origin_allowed(request, origin))
        return;
    (void)MHD_add_response_header(response, "Access-Control-Allow-Origin", origin);
    (void)MHD_add_response_header(response, "Access-Control-Expose-Headers", EXPOSED);
}

enum MHD_Result http_reply_queue(http_request *request, unsigned status, struct MHD_Response *response)
{
    enum MHD_Result result = MHD_NO;

    if (response == NULL)
        return MHD_NO;
    add_origin(request, response);
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
    return http_reply_queue(request, status, response);
}

enum MHD_Result http_reply(http_request *request, unsigned status, const char *type, const char *text)
{
    return http_reply_with(request, status, type, text, NULL, NULL);
}

enum MHD_Result http_reply_error(http_request *request, unsigned status, int code, const char *message)
{
    pa_text text = PA_TEXT_INIT(MAX_ERROR);
    pa_writer writer = pa_write_to(&text);
    enum MHD_Result result;

    pa_begin_object(&writer);
    pa_write_text(pa_member(&writer, "jsonrpc"), "2.0");
    pa_write_json(pa_member(&writer, "id"), "null", 4);
    pa_begin_object(pa_member(&writer, "error"));
    pa_write_integer(pa_member(&writer, "code"), code);
    pa_write_text(pa_member(&writer, "message"), message);
    pa_end_all(&writer);
    /* A status alone says enough where there is no memory for more. */
    result = http_reply_with(request, status, "application/json", pa_text_failed(&text) ? NULL : text.data,
                             status == MHD_HTTP_SERVICE_UNAVAILABLE ? "Retry-After" : NULL, "5");
    pa_text_free(&text);
    return result;
}
