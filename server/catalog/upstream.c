/* SPDX-License-Identifier: MIT */
#include "catalog/upstream.h"

#include <stdio.h>

#include "clock.h"

enum { REPORT_EVERY_MS = 5000 };

/* ---- the list, in the order of report_at: all wait equally long between two reports ---- */

static void append(upstream_queue *upstream, upstream_request *request)
{
    request->report_at = clock_ms() + REPORT_EVERY_MS;
    request->previous = upstream->last;
    request->next = NULL;
    if (upstream->last != NULL)
        upstream->last->next = request;
    else
        upstream->first = request;
    upstream->last = request;
}

static void take_out(upstream_request *request)
{
    upstream_queue *upstream = request->upstream;

    if (request->previous != NULL)
        request->previous->next = request->next;
    else
        upstream->first = request->next;
    if (request->next != NULL)
        request->next->previous = request->previous;
    else
        upstream->last = request->previous;
}

/* ---- telling the client ---- */

/* Seconds since the start are what always grows, whatever there is to tell. */
static void tell(const upstream_request *request, const char *message)
{
    mcp_call_progress(request->call, (double)(clock_ms() - request->began) / 1000, 0, message);
}

static void tell_of_retry(void *context, const portkey_retry *retry)
{
    char cause[32] = "no answer";
    char message[128];

    if (retry->http_status != 0)
        (void)snprintf(cause, sizeof(cause), "HTTP %d", retry->http_status);
    (void)snprintf(message, sizeof(message), "attempt %u of %u: %s, waiting %u.%u s", retry->attempt,
                   retry->max_attempts, cause, retry->wait_ms / 1000, retry->wait_ms % 1000 / 100);
    tell(context, message);
}

int upstream_due(const upstream_queue *upstream)
{
    int64_t left;

    if (upstream->first == NULL)
        return -1;
    left = upstream->first->report_at - clock_ms();
    return left > 0 ? (int)left : 0;
}

void upstream_report(upstream_queue *upstream)
{
    int64_t now = clock_ms();

    while (upstream->first != NULL && upstream->first->report_at <= now) {
        upstream_request *request = upstream->first;
        char message[64];

        (void)snprintf(message, sizeof(message), "waiting for the API: %lld s",
                       (long long)(now - request->began) / 1000);
        tell(request, message);
        take_out(request);
        append(upstream, request);
    }
}

/* ---- one request ---- */

static void ended(void *context, int code, portkey_response *response, const portkey_error *error)
{
    upstream_request *request = context;

    take_out(request);
    request->type->ended(request, code, response, error);
    request->type->free(request);
    portkey_response_free(response);
}

static void stop(catalog_work *work)
{
    upstream_request *request = (upstream_request *)work;

    portkey_call_cancel(request->transfer);
    take_out(request);
    request->type->free(request);
}

int upstream_send(upstream_queue *upstream, upstream_request *request, portkey_request *built,
                  portkey_error *error)
{
    int result = portkey_client_start(&request->transfer, upstream->client, built, ended, request, error);

    if (result < 0)
        return result;
    portkey_call_on_retry(request->transfer, tell_of_retry);
    request->work.stop = stop;
    request->upstream = upstream;
    request->began = clock_ms();
    append(upstream, request);
    mcp_call_set_work(request->call, &request->work);
    return 0;
}
