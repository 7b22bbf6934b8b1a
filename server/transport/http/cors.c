/* SPDX-License-Identifier: MIT */
/* What pages of other origins may send and read: checked before a login, said with every response, errors too. */
#include "transport/http/cors.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/names.h"
#include "http/incoming.h"
#include "transport/http/inside.h"
#include "transport/http/reply.h"
#include "transport/http/request.h"

enum { MAX_HEADERS = 4096, MAX_KNOWN = 512, MAX_NAME = 128 };

/* Browsers show these to pages of an origin that may read them. */
static const char exposed[] = "Mcp-Session-Id, WWW-Authenticate, MCP-Protocol-Version, Retry-After";

/* And let them send these, and the header of the gate. */
static const char accepted[] =
    "Content-Type, Authorization, Accept, MCP-Protocol-Version, Mcp-Session-Id, Last-Event-ID, Mcp-Method, Mcp-Name, "
    "X-MCP-Toolsets, X-MCP-Tools, X-MCP-Exclude-Tools, X-MCP-Readonly";

/* ---- origins ---- */

bool http_list_has(const char *list, const char *text, size_t length)
{
    const char *item;
    size_t size;

    while ((item = pa_next_item(&list, &size)) != NULL)
        if (size == length && strncasecmp(item, text, length) == 0)
            return true;
    return false;
}

/* One of this machine that was named without a port: pages that are developed have any. */
static bool is_local_of_any_port(const char *allowed, const char *origin)
{
    const char *name = strstr(origin, "://");
    size_t length = name != NULL ? http_name_length(name + 3) : 0;

    return length > 0 && http_is_loopback(name + 3, length) &&
           http_list_has(allowed, origin, (size_t)(name + 3 - origin) + length);
}

bool http_is_origin_allowed(http_request *request, const char *origin)
{
    const char *allowed = request->transport->options.origins;
    const char *name = strstr(origin, "://");

    if (request->route->is_for_any_origin)
        return true;
    if (name == NULL)
        return false; /* "null", of pages that have none */
    if (allowed != NULL)
        return http_list_has(allowed, origin, strlen(origin)) || http_list_has(allowed, "*", 1) ||
               is_local_of_any_port(allowed, origin);
    return http_is_loopback(name + 3, http_name_length(name + 3));
}

void http_add_origin(http_request *request, struct MHD_Response *response)
{
    const char *origin = http_header(request, "origin");

    if (request->route->is_for_any_origin) {
        (void)MHD_add_response_header(response, "Access-Control-Allow-Origin", "*");
        return;
    }
    (void)MHD_add_response_header(response, "Vary", "Origin");
    if (origin == NULL || !http_is_origin_allowed(request, origin))
        return;
    (void)MHD_add_response_header(response, "Access-Control-Allow-Origin", origin);
    (void)MHD_add_response_header(response, "Access-Control-Expose-Headers", exposed);
}

/* ---- preflights ---- */

/* Arguments that tools repeat in headers have names that are not known here. */
static bool is_parameter(const char *name, size_t length)
{
    static const char prefix[] = "mcp-param-";
    static const char others[] = "!#$%&'*+-.^_`|~";
    size_t start = sizeof(prefix) - 1;

    if (length <= start || length > MAX_NAME || strncasecmp(name, prefix, start) != 0)
        return false;
    for (size_t i = start; i < length; i++) {
        bool is_letter = (name[i] >= 'a' && name[i] <= 'z') || (name[i] >= 'A' && name[i] <= 'Z');

        if (!is_letter && !(name[i] >= '0' && name[i] <= '9') &&
            memchr(others, name[i], sizeof(others) - 1) == NULL)
            return false;
    }
    return true;
}

static void append_parameters(pa_text *text, const char *wanted)
{
    while (wanted != NULL && *wanted != '\0') {
        size_t length;

        wanted += strspn(wanted, ", \t");
        length = strcspn(wanted, ", \t");
        if (is_parameter(wanted, length)) {
            pa_text_append_string(text, ", ");
            pa_text_append(text, wanted, length);
        }
        wanted += length;
    }
}

static void add_headers(http_request *request, struct MHD_Response *response)
{
    const char *key = request->transport->options.gate.key_header;
    pa_text text = PA_TEXT_INIT(MAX_HEADERS);
    char known[MAX_KNOWN];

    (void)snprintf(known, sizeof(known), "%s%s%s", accepted, key != NULL ? ", " : "", key != NULL ? key : "");
    pa_text_append_string(&text, known);
    append_parameters(&text, http_header(request, "access-control-request-headers"));
    (void)MHD_add_response_header(response, "Access-Control-Allow-Headers",
                                  pa_text_failed(&text) ? known : text.data);
    pa_text_free(&text);
}

enum MHD_Result http_reply_preflight(http_request *request)
{
    struct MHD_Response *response = MHD_create_response_from_buffer(0, NULL, MHD_RESPMEM_PERSISTENT);
    const char *methods = request->route->methods;

    if (response == NULL)
        return MHD_NO;
    (void)MHD_add_response_header(response, "Access-Control-Allow-Methods",
                                  methods != NULL ? methods : "GET");
    (void)MHD_add_response_header(response, "Access-Control-Max-Age", "86400");
    (void)MHD_add_response_header(response, "Vary", "Access-Control-Request-Headers");
    add_headers(request, response);
    return http_reply_queue(request, MHD_HTTP_NO_CONTENT, response);
}
