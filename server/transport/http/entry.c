/* SPDX-License-Identifier: MIT */
/*
 * The way in: how often the address asks, then who the client is, then how
 * often that one asks. Each step may be decided later; the request waits
 * meanwhile, before anything of its body is taken. The messages of a batch are
 * counted when it was read.
 */
#include "transport/http/entry.h"

#include <string.h>
#include <strings.h>

#include "transport/http/daemon.h"
#include "transport/http/inside.h"
#include "transport/http/request.h"
#include "transport/http/tenant.h"
#include "transport/http/wishes.h"

enum { MAX_COMPLAINT = 2048, MAX_SUBJECT = 2048 };

/* Who knows the token needs one attempt, and who renews one a few. */
static const http_rate guesses = {.max = 10, .refill = 10, .window_ms = 60 * 1000};

static http_request *request_of(http_entry *entry)
{
    return (http_request *)(void *)((char *)entry - offsetof(http_request, entry));
}

/* ---- how often ---- */

/* Whether it is decided. */
static bool ask(http_request *request, http_limit_kind kind, uint32_t cost, const http_rate *rate)
{
    const http_limiter *limiter = &request->transport->options.limiter;

    request->question.kind = kind;
    request->question.cost = cost;
    request->question.rate = *rate;
    request->question.wait_ms = 0;
    return limiter->ask == NULL || limiter->ask(limiter->context, &request->question);
}

/* An address that is none is that of a program on this machine which may open our socket. */
static bool ask_for_address(http_request *request, http_limit_kind kind, uint32_t cost, const http_rate *rate)
{
    http_address party = http_address_party(&request->client);

    memset(request->question.id, 0, sizeof(request->question.id));
    memcpy(request->question.id, party.bytes, sizeof(party.bytes));
    request->question.wait_ms = 0;
    return !request->client.is_there || ask(request, kind, cost, rate);
}

static const http_rate *rate_of_principal(const http_request *request)
{
    return request->entry.rate.max > 0 ? &request->entry.rate : &request->transport->options.rate;
}

static bool ask_for_principal(http_request *request, uint32_t cost)
{
    const http_entry *entry = &request->entry;
    const char *name = mcp_principal_party(entry->principal);
    char text[MCP_FINGERPRINT];

    mcp_fingerprint(text, name, strlen(name));
    memcpy(request->question.id, text, sizeof(request->question.id));
    request->question.wait_ms = 0;
    return entry->is_anonymous || ask(request, HTTP_LIMIT_PRINCIPAL, cost, rate_of_principal(request));
}

/* By the address of whoever is told apart by nothing else that counts: a key that nobody checked is as good as new. */
static bool ask_for_batch(http_request *request)
{
    const http_entry *entry = &request->entry;

    return !(entry->is_anonymous || entry->is_unproven) ||
           ask_for_address(request, HTTP_LIMIT_ADDRESS, request->more, &request->transport->options.rate);
}

/* ---- the steps ---- */

/* Whether it is decided. */
static bool begin_step(http_request *request)
{
    const http_gate *gate = &request->transport->options.gate;

    switch (request->step) {
    case HTTP_STEP_ADDRESS:
        return ask_for_address(request, HTTP_LIMIT_ADDRESS, 1, &request->transport->options.rate);
    case HTTP_STEP_GUESSES:
        return request->entry.credentials.token == NULL ||
               ask_for_address(request, HTTP_LIMIT_GUESSES, 0, &guesses);
    case HTTP_STEP_GATE: return gate->enter(gate->context, &request->entry);
    case HTTP_STEP_GUESSED: return ask_for_address(request, HTTP_LIMIT_GUESSES, 1, &guesses);
    case HTTP_STEP_PRINCIPAL: return ask_for_principal(request, 1);
    case HTTP_STEP_BATCH: return ask_for_batch(request);
    case HTTP_STEP_BATCH_PRINCIPAL: return ask_for_principal(request, request->more);
    default: return true;
    }
}

/* Holds the principal that was let in. */
static void take_tenant(http_request *request)
{
    http_entry *entry = &request->entry;

    if (entry->principal == NULL)
        return;
    request->tenant = http_tenant_new(request->transport, entry->principal);
    entry->refusal = HTTP_NO_ROOM; /* if there is none */
}

static http_step after_gate(http_request *request)
{
    take_tenant(request);
    if (request->tenant != NULL)
        return HTTP_STEP_PRINCIPAL;
    return request->entry.refusal == HTTP_BAD_TOKEN ? HTTP_STEP_GUESSED : HTTP_STEP_OUT;
}

/* The step that follows what was decided. */
static http_step next_step(http_request *request)
{
    bool is_limited = request->question.wait_ms != 0;

    switch (request->step) {
    case HTTP_STEP_ADDRESS: return is_limited ? HTTP_STEP_OUT : HTTP_STEP_GUESSES;
    case HTTP_STEP_GUESSES: return is_limited ? HTTP_STEP_OUT : HTTP_STEP_GATE;
    case HTTP_STEP_GATE: return after_gate(request);
    case HTTP_STEP_BATCH: return is_limited ? HTTP_STEP_OUT : HTTP_STEP_BATCH_PRINCIPAL;
    case HTTP_STEP_PRINCIPAL:
    case HTTP_STEP_BATCH_PRINCIPAL: return is_limited ? HTTP_STEP_OUT : HTTP_STEP_IN;
    case HTTP_STEP_GUESSED: request->question.wait_ms = 0; return HTTP_STEP_OUT;
    default: return request->step;
    }
}

/* Goes on until something must be waited for. */
static void advance(http_request *request)
{
    while (request->step != HTTP_STEP_IN && request->step != HTTP_STEP_OUT && begin_step(request))
        request->step = next_step(request);
}

static bool is_over(const http_request *request)
{
    return request->step == HTTP_STEP_IN || request->step == HTTP_STEP_OUT;
}

/* ---- waiting ---- */

static void decided(http_request *request)
{
    bool is_read = request->step == HTTP_STEP_BATCH || request->step == HTTP_STEP_BATCH_PRINCIPAL;

    request->step = next_step(request);
    advance(request);
    if (!is_over(request))
        return;
    request->is_entering = false;
    pa_list_remove(&request->transport->entering, &request->link);
    request->has_waited = !is_read;
    if (request->is_suspended) /* the client is there still */
        http_request_resume(request);
}

static void gate_decided(http_entry *entry)
{
    decided(request_of(entry));
}

static void limiter_decided(http_limit_question *question)
{
    decided(question->owner);
}

bool http_await_entry(http_request *request)
{
    http_connection_answer(request->connection);
    return http_request_suspend(request);
}

static void stop_waiting(http_request *request)
{
    const http_transport_options *options = &request->transport->options;

    pa_list_remove(&request->transport->entering, &request->link);
    if (request->step == HTTP_STEP_GATE)
        options->gate.cancel(options->gate.context, &request->entry);
    else
        options->limiter.cancel(options->limiter.context, &request->question);
}

void http_leave_entry(http_request *request)
{
    if (request->is_entering)
        stop_waiting(request);
    pa_text_free(&request->entry.complaint);
}

/* ---- entering ---- */

/* What another scheme shows is no token that anything accepts. */
static const char *bearer_of(const char *authorization)
{
    return strncasecmp(authorization, "Bearer ", 7) == 0 ? authorization + 7 + strspn(authorization + 7, " ")
                                                         : "";
}

/* Its party as text that lives as long as the request; NULL: none. */
static const char *client_text(http_request *request)
{
    http_address party = http_address_party(&request->client);
    char *text = request->client.is_there ? pa_arena_take(&request->arena, HTTP_MAX_ADDRESS) : NULL;

    if (text != NULL)
        http_address_write(text, &party);
    return text;
}

/* Both, or neither. */
static void add_certificate(http_request *request)
{
    http_credentials *credentials = &request->entry.credentials;
    char *subject, *sha256;

    if (request->transport->options.tls == NULL)
        return;
    subject = pa_arena_take(&request->arena, MAX_SUBJECT);
    sha256 = pa_arena_take(&request->arena, HTTP_TLS_SHA256);
    if (subject == NULL || sha256 == NULL ||
        !http_tls_client(request->connection, subject, MAX_SUBJECT, sha256))
        return;
    credentials->certificate_subject = subject;
    credentials->certificate_sha256 = sha256;
}

/* NULL: it sent none. */
static const char *api_key_of(http_request *request)
{
    const char *name = request->transport->options.gate.key_header;

    return name != NULL ? http_header(request, name) : NULL;
}

static void describe(http_request *request)
{
    const char *authorization = http_header(request, "authorization");

    request->question = (http_limit_question){.decided = limiter_decided, .owner = request};
    request->entry = (http_entry){
        .credentials =
            {
                .token = authorization != NULL ? bearer_of(authorization) : NULL,
                .api_key = api_key_of(request),
                .address = client_text(request),
            },
        .refusal = HTTP_NO_TOKEN,
        .complaint = PA_TEXT_INIT(MAX_COMPLAINT),
        .decided = gate_decided,
    };
}

static void wait_unless_over(http_request *request)
{
    request->is_entering = !is_over(request);
    if (request->is_entering)
        pa_list_add(&request->transport->entering, &request->link);
}

void http_enter(http_request *request)
{
    describe(request);
    add_certificate(request);
    if (http_read_wishes(request)) {
        advance(request);
    } else {
        request->entry.refusal = HTTP_NO_ROOM;
        request->step = HTTP_STEP_OUT;
    }
    wait_unless_over(request);
}

/* ---- batches ---- */

size_t http_largest_batch(const http_request *request)
{
    const http_transport_options *options = &request->transport->options;

    if (options->limiter.ask == NULL || (request->entry.is_anonymous && !request->client.is_there))
        return SIZE_MAX;
    return request->entry.is_anonymous ? options->rate.max : rate_of_principal(request)->max;
}

void http_enter_batch(http_request *request, size_t count)
{
    if (count < 2 || request->more > 0)
        return;
    request->more = (uint32_t)(count - 1);
    request->step = HTTP_STEP_BATCH;
    advance(request);
    wait_unless_over(request);
}
