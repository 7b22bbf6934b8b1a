/* SPDX-License-Identifier: MIT */
/*
 * Who may come in. libmicrohttpd accepts what other programs on the way of a
 * request may read in another way, so that is refused first.
 */
#include "transport/http/admission.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "http/incoming.h"
#include "transport/http/account.h"
#include "transport/http/cors.h"
#include "transport/http/daemon.h"
#include "transport/http/endpoint.h"
#include "transport/http/entry.h"
#include "transport/http/inside.h"
#include "transport/http/login.h"
#include "transport/http/reply.h"
#include "transport/http/request.h"
#include "transport/http/wishes.h"

enum { MAX_FORWARDED = 32 * 1024, MAX_CHALLENGE = 128, TOO_MANY = -32000 };

/* Headers of which one reader may take the first, and another one the last; the gate may name one more. */
static const char *const single[] = {
    "authorization",  "content-type",         "last-event-id",       "mcp-method",
    "mcp-name",       "mcp-protocol-version", "mcp-session-id",      "origin",
    "x-mcp-toolsets", "x-mcp-tools",          "x-mcp-exclude-tools", "x-mcp-readonly",
};

static const char *find_fault(const http_request *request, const http_line *line)
{
    const char *names[sizeof(single) / sizeof(char *) + 2] = {NULL};

    memcpy(names, single, sizeof(single));
    names[sizeof(single) / sizeof(char *)] = request->transport->options.gate.key_header;
    return http_find_fault(request->connection, line, names);
}

/* ---- names ---- */

static bool is_host_allowed(const http_request *request, const char *host)
{
    size_t length = http_name_length(host);

    return length > 0 &&
           (http_is_loopback(host, length) || http_list_has(request->transport->options.names, host, length));
}

/* ---- whose it is ---- */

static enum MHD_Result add_forwarded(void *context, enum MHD_ValueKind kind, const char *name,
                                     const char *value)
{
    pa_text *list = context;

    (void)kind;
    if (strcasecmp(name, "x-forwarded-for") != 0 || value == NULL)
        return MHD_YES;
    if (list->length > 0)
        pa_text_append(list, ",", 1);
    pa_text_append_string(list, value);
    return MHD_YES;
}

/*
 * Behind a proxy that is not named all clients are one address: one of them can use up its rate, and its failed logins
 * keep out all. Whoever said that there is no proxy knows. Once, as any client can send such a header.
 */
static void note_proxy(http_transport *transport, const http_address *peer)
{
    char text[HTTP_MAX_ADDRESS];

    if (transport->has_noted_proxy || http_trusts_nobody(&transport->options.trust))
        return;
    transport->has_noted_proxy = true;
    http_address_write(text, peer);
    telemetry_log(&transport->options.telemetry, &(log_line){.level = LOG_WARN,
                                                             .event = LOG_UNTRUSTED_PROXY,
                                                             .client = text[0] != '\0' ? text : "unix"});
}

/* Where there is no memory for what proxies say, it is theirs. */
static void find_client(http_request *request)
{
    http_address peer = http_connection_address(request->connection);
    pa_text list = PA_TEXT_INIT(MAX_FORWARDED);

    request->client = peer;
    if (!http_is_trusted(&request->transport->options.trust, &peer)) {
        if (http_header(request, "x-forwarded-for") != NULL)
            note_proxy(request->transport, &peer);
        return;
    }
    (void)MHD_get_connection_values(request->connection, MHD_HEADER_KIND, add_forwarded, &list);
    if (!pa_text_failed(&list) && list.length > 0)
        request->client = http_client_of(&request->transport->options.trust, &peer, list.data);
    pa_text_free(&list);
}

/* ---- logging in ---- */

static enum MHD_Result refuse_without_room(http_request *request)
{
    return http_reply_error(request, MHD_HTTP_SERVICE_UNAVAILABLE, RPC_INTERNAL_ERROR,
                            "the server has no room for another client: try again later");
}

/* What is wrong, as the gate says it, or as a text that always fits. */
static const char *complaint_of(const http_request *request, const char *otherwise)
{
    const pa_text *complaint = &request->entry.complaint;

    return complaint->length > 0 && !pa_text_failed(complaint) ? complaint->data : otherwise;
}

static enum MHD_Result refuse(http_request *request, unsigned status, const char *message)
{
    return http_reply_error(request, status, RPC_INVALID_REQUEST, message);
}

static enum MHD_Result refuse_with_challenge(http_request *request, unsigned status, const char *text,
                                             const http_challenge *challenge)
{
    struct MHD_Response *response = http_make_error(status, RPC_INVALID_REQUEST, text);

    if (response == NULL)
        return MHD_NO;
    http_add_challenge(request, response, challenge);
    return http_reply_queue(request, status, response);
}

/* Without an error: a client that sent no token did nothing wrong yet. */
static enum MHD_Result refuse_without_token(http_request *request)
{
    const http_login *login = request->transport->options.login;
    const http_challenge challenge = {.scope = login != NULL ? login->scope : NULL};

    return refuse_with_challenge(request, MHD_HTTP_UNAUTHORIZED,
                                 "a bearer token is needed: send the header Authorization: Bearer TOKEN",
                                 &challenge);
}

static enum MHD_Result refuse_token(http_request *request)
{
    bool is_bearer =
        request->entry.credentials.token[0] != '\0'; /* else another scheme, or nothing behind it */
    const char *complaint = is_bearer ? complaint_of(request, "the bearer token is not valid here")
                                      : "this server takes Authorization: Bearer TOKEN";
    const http_challenge challenge = {.error = "invalid_token", .description = complaint};

    return refuse_with_challenge(request, MHD_HTTP_UNAUTHORIZED, complaint, &challenge);
}

static enum MHD_Result refuse_without_key(http_request *request)
{
    const http_gate *gate = &request->transport->options.gate;
    char challenge[MAX_CHALLENGE];

    (void)snprintf(challenge, sizeof(challenge), "%s realm=\"mcp\"", gate->key_header);
    return http_refuse(request, MHD_HTTP_UNAUTHORIZED, gate->no_key, "WWW-Authenticate", challenge);
}

/* RFC 6750, section 3.1. */
static bool is_without_token(http_request *request)
{
    const char *header = http_header(request, "authorization");

    return header != NULL && strcasecmp(header, "bearer") == 0;
}

static enum MHD_Result refuse_malformed(http_request *request)
{
    static const char complaint[] = "the header Authorization has the scheme Bearer and no token";
    const http_challenge challenge = {.error = "invalid_request", .description = complaint};

    return refuse_with_challenge(request, MHD_HTTP_BAD_REQUEST, complaint, &challenge);
}

static enum MHD_Result refuse_scope(http_request *request)
{
    const char *complaint = complaint_of(request, "the token lacks a scope");
    const http_challenge challenge = {
        .error = "insufficient_scope", .description = complaint, .scope = request->entry.scope};

    return refuse_with_challenge(request, MHD_HTTP_FORBIDDEN, complaint, &challenge);
}

static const char *excess(const http_request *request)
{
    if (request->question.kind == HTTP_LIMIT_GUESSES)
        return "too many failed logins from this address";
    return request->more > 0
               ? "nothing was done: each message of a batch is a request, and these are too many now"
               : "too many requests";
}

/* It says when, so that a client need not try. */
static enum MHD_Result refuse_until(http_request *request, int64_t wait_ms)
{
    bool is_guessing = request->question.kind == HTTP_LIMIT_GUESSES;
    struct MHD_Response *response;
    char seconds[24], text[192];

    (void)snprintf(seconds, sizeof(seconds), "%lld", (long long)((wait_ms + 999) / 1000));
    (void)snprintf(text, sizeof(text), "%s: try again in %s seconds", excess(request), seconds);
    http_account_refuse(request, is_guessing ? REFUSED_LOGIN_RATE : REFUSED_RATE);
    response = http_make_error(MHD_HTTP_TOO_MANY_REQUESTS, TOO_MANY, text);
    if (response == NULL)
        return MHD_NO;
    (void)MHD_add_response_header(response, "Retry-After", seconds);
    return http_reply_queue(request, MHD_HTTP_TOO_MANY_REQUESTS, response);
}

/* Who must wait waits, whoever it is. */
static enum MHD_Result refuse_limited(http_request *request)
{
    if (request->question.wait_ms > 0)
        return refuse_until(request, request->question.wait_ms);
    http_account_refuse(request, REFUSED_BY_FAILURE);
    return http_reply_error(request, MHD_HTTP_SERVICE_UNAVAILABLE, RPC_INTERNAL_ERROR,
                            "how many requests there were cannot be looked up: try again later");
}

enum MHD_Result http_refuse_entry(http_request *request)
{
    if (request->question.wait_ms != 0)
        return refuse_limited(request);
    http_account_refuse_entry(request);
    switch (request->entry.refusal) {
    case HTTP_NO_TOKEN: break;
    case HTTP_BAD_TOKEN: return is_without_token(request) ? refuse_malformed(request) : refuse_token(request);
    case HTTP_NO_KEY: return refuse_without_key(request);
    case HTTP_NO_SCOPE: return refuse_scope(request);
    case HTTP_NO_RIGHT:
        return refuse(request, MHD_HTTP_FORBIDDEN, complaint_of(request, "you may not use this server"));
    case HTTP_BAD_WISH:
        return refuse(request, MHD_HTTP_BAD_REQUEST, complaint_of(request, "there is no such tool"));
    case HTTP_NO_ROOM: return refuse_without_room(request);
    case HTTP_UNDECIDED:
        return http_reply_error(request, MHD_HTTP_SERVICE_UNAVAILABLE, RPC_INTERNAL_ERROR,
                                complaint_of(request, "logins cannot be checked now: try again later"));
    }
    return refuse_without_token(request);
}

/* Query strings end up in logs (RFC 9700, section 4.3.2). */
static enum MHD_Result refuse_token_in_query(http_request *request)
{
    static const char complaint[] = "a token is sent in the header Authorization, never in the URL";
    const http_challenge challenge = {.error = "invalid_request", .description = complaint};

    return refuse_with_challenge(request, MHD_HTTP_BAD_REQUEST, complaint, &challenge);
}

static enum MHD_Result log_in(http_request *request, bool *is_refused)
{
    http_enter(request);
    *is_refused = !request->is_entering && request->step != HTTP_STEP_IN;
    return *is_refused ? http_refuse_entry(request) : MHD_YES;
}

/* ---- all of it ---- */

/* Whether it is answered without a login: preflights are. */
static bool is_public(const http_request *request, const char *method)
{
    return strcmp(method, "OPTIONS") == 0 || request->route->is_public;
}

enum MHD_Result http_admit(http_request *request, const http_line *line, bool *is_refused)
{
    const char *fault = find_fault(request, line);
    const char *origin = http_header(request, "origin");
    char problem[HTTP_MAX_PROBLEM];

    find_client(request);
    *is_refused = true;
    http_account_refuse(request, REFUSED_MALFORMED);
    if (fault != NULL)
        return http_refuse(request, MHD_HTTP_BAD_REQUEST, fault, "Connection", "close");
    http_account_refuse(request, REFUSED_HOST);
    if (!request->route->is_for_any_host && !is_host_allowed(request, http_header(request, "host")))
        return refuse(
            request, MHD_HTTP_FORBIDDEN,
            "the Host header names a host that this server does not accept: add it to MCP_ALLOWED_HOSTS");
    http_account_refuse(request, REFUSED_ORIGIN);
    if (origin != NULL && !request->route->is_for_any_origin && !http_is_origin_allowed(request, origin))
        return refuse(request, MHD_HTTP_FORBIDDEN,
                      "the origin may not call this server: ALLOWED_ORIGINS lists those that may");
    http_account_refuse(request, REFUSED_NOT);
    *is_refused = false;
    if (is_public(request, line->method))
        return MHD_YES;
    *is_refused = true;
    if (http_query_has(request, "access_token"))
        return refuse_token_in_query(request);
    if (request->route->answer == http_endpoint &&
        (!http_query_is_known(request, problem) || !http_narrowing_is_known(request, problem)))
        return refuse(request, MHD_HTTP_BAD_REQUEST, problem);
    return log_in(request, is_refused);
}
