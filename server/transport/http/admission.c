/* SPDX-License-Identifier: MIT */
/*
 * Who may come in. libmicrohttpd accepts what other programs on the way of a
 * request may read in another way, so that is refused first.
 */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "http/incoming.h"
#include "transport/http/inside.h"

/* Headers of which one reader may take the first, and another one the last. */
static const char *const single[] = {
    "authorization",  "content-type",         "last-event-id", "mcp-method",        "mcp-name",
    "mcp-session-id", "mcp-protocol-version", "origin",        "x-portkey-api-key", NULL,
};

/* ---- names and origins ---- */

/* Whether a comma-separated list has the text, of either case. */
static bool list_has(const char *list, const char *text, size_t length)
{
    while (list != NULL && *list != '\0') {
        size_t size;

        list += strspn(list, ", ");
        size = strcspn(list, ", ");
        if (size == length && strncasecmp(list, text, length) == 0)
            return true;
        list += size;
    }
    return false;
}

/* Whether it is the address that the server listens on. */
static bool is_own_address(const http_request *request, const char *name, size_t length)
{
    const char *host = request->transport->options.host;

    if (host != NULL && name[0] == '[' && length > 2)
        return list_has(host, name + 1, length - 2);
    return list_has(host, name, length);
}

static bool is_host_allowed(const http_request *request, const char *host)
{
    size_t length = http_name_length(host);

    return http_is_loopback(host, length) || is_own_address(request, host, length) ||
           list_has(request->transport->options.names, host, length);
}

bool http_is_origin_allowed(http_request *request, const char *origin)
{
    const char *allowed = request->transport->options.origins;
    const char *name = strstr(origin, "://");

    if (allowed != NULL)
        return list_has(allowed, origin, strlen(origin)) || list_has(allowed, "*", 1);
    return name != NULL && http_is_loopback(name + 3, http_name_length(name + 3));
}

/* ---- logging in ---- */

static const char *bearer_of(const char *authorization)
{
    return strncasecmp(authorization, "Bearer ", 7) == 0 ? authorization + 7 + strspn(authorization + 7, " ")
                                                         : NULL;
}

static enum MHD_Result challenge(http_request *request, bool has_token)
{
    const http_gate *gate = &request->transport->options.gate;
    char value[256];

    (void)snprintf(value, sizeof(value), "%s%s", gate->challenge,
                   has_token ? ", error=\"invalid_token\"" : "");
    return http_reply_with(request, MHD_HTTP_UNAUTHORIZED, "text/plain", gate->need, "WWW-Authenticate",
                           value);
}

/* ---- all of it ---- */

static enum MHD_Result refuse(http_request *request, unsigned status, const char *message)
{
    return http_reply_error(request, status, RPC_INVALID_REQUEST, message);
}

/* Whether the path is one that answers without a login: the state of the server, and preflights. */
static bool is_public(http_request *request, const char *method)
{
    return strcmp(method, "OPTIONS") == 0 || http_is_path(request, "/health") ||
           http_is_path(request, "/ready");
}

static enum MHD_Result log_in(http_request *request, bool *is_refused)
{
    const char *authorization = http_header(request, "authorization");
    const http_credentials credentials = {
        .token = authorization != NULL ? bearer_of(authorization) : NULL,
        .api_key = http_header(request, "x-portkey-api-key"),
    };
    bool is_full = false;

    request->tenant = http_tenant_enter(request->transport, &credentials, &is_full);
    *is_refused = request->tenant == NULL;
    if (is_full)
        return http_reply_error(request, MHD_HTTP_SERVICE_UNAVAILABLE, RPC_INTERNAL_ERROR,
                                "the server has no room for another client: try again later");
    return *is_refused ? challenge(request, authorization != NULL) : MHD_YES;
}

enum MHD_Result http_admit(http_request *request, const char *method, bool *is_refused)
{
    const char *fault = http_find_fault(request->connection, single);
    const char *origin = http_header(request, "origin");

    *is_refused = true;
    if (fault != NULL)
        return http_reply_with(request, MHD_HTTP_BAD_REQUEST, "text/plain", fault, "Connection", "close");
    if (!is_host_allowed(request, http_header(request, "host")))
        return refuse(request, MHD_HTTP_FORBIDDEN, "the server has no such host name");
    if (origin != NULL && !http_is_origin_allowed(request, origin))
        return refuse(request, MHD_HTTP_FORBIDDEN, "the origin may not call this server");
    *is_refused = false;
    return is_public(request, method) ? MHD_YES : log_in(request, is_refused);
}
