/* SPDX-License-Identifier: MIT */
/*
 * Who may come in. libmicrohttpd accepts what other programs on the way of a
 * request may read in another way, so that is refused first.
 */
#include <string.h>
#include <strings.h>

#include "transport/http/inside.h"

/* ---- headers ---- */

/* Those that must not be there twice: one reader may take the first, another one the last. */
static const char *const single[] = {
    "host",          "content-length", "transfer-encoding", "content-type",
    "authorization", "origin",         "mcp-session-id",    "mcp-protocol-version",
    "mcp-method",    "mcp-name",       "last-event-id",     "x-portkey-api-key",
};

enum { SINGLE = sizeof(single) / sizeof(single[0]), HOST = 0, LENGTH = 1, ENCODING = 2 };

struct count {
    unsigned of[SINGLE];
    bool is_malformed;
};

static bool is_token(const char *name)
{
    static const char others[] = "!#$%&'*+-.^_`|~";

    for (size_t i = 0; name[i] != '\0'; i++) {
        bool is_letter = (name[i] >= 'a' && name[i] <= 'z') || (name[i] >= 'A' && name[i] <= 'Z');

        if (!is_letter && !(name[i] >= '0' && name[i] <= '9') && strchr(others, name[i]) == NULL)
            return false;
    }
    return name[0] != '\0';
}

static enum MHD_Result count_header(void *context, enum MHD_ValueKind kind, const char *name,
                                    const char *value)
{
    struct count *count = context;

    (void)kind;
    count->is_malformed |= !is_token(name) || value == NULL;
    for (size_t i = 0; i < SINGLE; i++)
        count->of[i] += strcasecmp(name, single[i]) == 0;
    return MHD_YES;
}

/* What is wrong with the headers as such, or NULL. */
static const char *find_malformed(http_request *request)
{
    struct count count = {{0}, false};

    (void)MHD_get_connection_values(request->connection, MHD_HEADER_KIND, count_header, &count);
    if (count.is_malformed)
        return "a header has no valid name";
    if (count.of[HOST] != 1)
        return "the request needs one Host header";
    if (count.of[LENGTH] + count.of[ENCODING] > 1)
        return "the length of the body is given more than once";
    for (size_t i = 0; i < SINGLE; i++)
        if (count.of[i] > 1)
            return "a header is there twice";
    return NULL;
}

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

/* The length of the name in "name:port" or "[address]:port". */
static size_t name_length(const char *host)
{
    const char *end = host[0] == '[' ? strchr(host, ']') : NULL;

    return end != NULL ? (size_t)(end - host) + 1 : strcspn(host, ":/");
}

static bool is_loopback(const char *name, size_t length)
{
    return list_has("localhost,127.0.0.1,[::1]", name, length);
}

static bool is_host_allowed(http_request *request, const char *host)
{
    size_t length = name_length(host);
    const char *names = request->transport->options.names;

    return is_loopback(host, length) || list_has(names, host, length) || list_has(names, "*", 1);
}

bool http_is_origin_allowed(http_request *request, const char *origin)
{
    const char *allowed = request->transport->options.origins;
    const char *name = strstr(origin, "://");

    if (allowed != NULL)
        return list_has(allowed, origin, strlen(origin)) || list_has(allowed, "*", 1);
    return name != NULL && is_loopback(name + 3, name_length(name + 3));
}

/* ---- logging in ---- */

static const char *bearer_of(const char *authorization)
{
    return strncasecmp(authorization, "Bearer ", 7) == 0 ? authorization + 7 + strspn(authorization + 7, " ")
                                                         : NULL;
}

static enum MHD_Result challenge(http_request *request, bool has_shown)
{
    const char *text = request->transport->options.gate.challenge;
    const char *value = has_shown ? "Bearer realm=\"mcp\", error=\"invalid_token\"" : "Bearer realm=\"mcp\"";

    return http_reply_with(request, MHD_HTTP_UNAUTHORIZED, "text/plain", text, "WWW-Authenticate", value);
}

/* ---- all of it ---- */

static enum MHD_Result refuse(http_request *request, unsigned status, const char *message)
{
    return http_reply_error(request, status, RPC_INVALID_REQUEST, message);
}

/* Whether the path is one that answers without a login: the state of the server, and preflights. */
static bool is_public(http_request *request, const char *method)
{
    return strcmp(method, "OPTIONS") == 0 || strcmp(request->target, "/health") == 0;
}

static enum MHD_Result log_in(http_request *request, bool *is_refused)
{
    const char *authorization = http_header(request, "authorization");
    const http_credentials credentials = {
        .token = authorization != NULL ? bearer_of(authorization) : NULL,
        .api_key = http_header(request, "x-portkey-api-key"),
    };

    request->party = http_party_enter(request->transport, &credentials);
    *is_refused = request->party == NULL;
    return *is_refused ? challenge(request, authorization != NULL) : MHD_YES;
}

enum MHD_Result http_admit(http_request *request, const char *method, bool *is_refused)
{
    const char *malformed = find_malformed(request);
    const char *origin = http_header(request, "origin");

    *is_refused = true;
    if (malformed != NULL)
        return http_reply_with(request, MHD_HTTP_BAD_REQUEST, "text/plain", malformed, "Connection", "close");
    if (!is_host_allowed(request, http_header(request, "host")))
        return refuse(request, MHD_HTTP_FORBIDDEN, "the server has no such host name");
    if (origin != NULL && !http_is_origin_allowed(request, origin))
        return refuse(request, MHD_HTTP_FORBIDDEN, "the origin may not call this server");
    *is_refused = false;
    return is_public(request, method) ? MHD_YES : log_in(request, is_refused);
}
