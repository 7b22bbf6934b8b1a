/* SPDX-License-Identifier: MIT */
#include "catalog/upstream.h"

#include <stdio.h>

#include "base/clock.h"

enum { REPORT_EVERY_MS = 5000 };

int upstream_call(portkey_call **out, portkey_client *client, const mcp_principal *principal,
                  portkey_request *request, portkey_done *done, portkey_retry_notice *retried, void *context,
                  portkey_error *error)
{
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;

    options.api_key = ((const portkey_principal *)principal)->api_key;
    options.on_retry = retried;
    options.context = context;
    return portkey_client_start(out, client, request, &options, done, context, error);
}

/* ---- notifying the client ---- */

/* Progress counts the seconds since the start, which always grow. */
static void report(const upstream_job *job, const char *message)
{
    mcp_exchange_progress(job->exchange, (double)(pa_clock_ms() - job->began) / 1000, 0, message);
}

static void report_retry(void *context, const portkey_retry *retry)
{
    char cause[32] = "no answer";
    char message[128];

    if (retry->http_status != 0)
        (void)snprintf(cause, sizeof(cause), "HTTP %d", retry->http_status);
    (void)snprintf(message, sizeof(message), "attempt %u of %u: %s, waiting %u.%u s", retry->attempt,
                   retry->max_attempts, cause, retry->wait_ms / 1000, retry->wait_ms % 1000 / 100);
    report(context, message);
}

static void report_wait(void *owner)
{
    upstream_job *job = owner;
    char message[64];

    (void)snprintf(message, sizeof(message), "waiting for the API: %lld s",
                   (long long)(pa_clock_ms() - job->began) / 1000);
    report(job, message);
    loop_timer_start(job->loop, &job->report, REPORT_EVERY_MS);
}

/* ---- one job ---- */

static void ended(void *context, int code, portkey_response *response, const portkey_error *error)
{
    upstream_job *job = context;

    loop_timer_stop(job->loop, &job->report);
    job->type->ended(job, code, response, error);
    job->type->free(job);
    portkey_response_free(response);
}

static void cancel(mcp_work *work)
{
    upstream_job *job = (upstream_job *)work;

    loop_timer_stop(job->loop, &job->report);
    portkey_call_cancel(job->call);
    job->type->free(job);
}

int upstream_send(upstream_job *job, portkey_request *request, portkey_error *error)
{
    mcp_exchange *exchange = job->exchange;
    portkey_catalog *catalog = portkey_catalog_of(exchange);
    int result = upstream_call(&job->call, catalog->client, exchange->principal, request, ended, report_retry,
                               job, error);

    if (result < 0)
        return result;
    job->work.cancel = cancel;
    job->loop = catalog->loop;
    job->began = pa_clock_ms();
    job->report = (loop_timer){.due = report_wait, .owner = job};
    loop_timer_start(job->loop, &job->report, REPORT_EVERY_MS);
    mcp_exchange_wait_for(exchange, &job->work);
    return 0;
}

const portkey_tool *upstream_tool(const mcp_exchange *exchange)
{
    bool is_job = exchange->work != NULL && exchange->work->cancel == cancel;

    return is_job ? ((const upstream_job *)exchange->work)->tool : NULL;
}
