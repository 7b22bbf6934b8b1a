/* SPDX-License-Identifier: MIT */
#include "catalog/upstream.h"

#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "catalog/tool_text.h"

enum { REPORT_EVERY_MS = 5000, PROBE_MS = 5000, MAX_ERROR = 16384 };

int upstream_ready(const portkey_upstream *upstream, portkey_error *error)
{
    if (upstream->problem == NULL)
        return 0;
    if (error != NULL)
        *error = *upstream->problem;
    return upstream->problem->code;
}

bool upstream_fail(mcp_exchange *exchange, const portkey_error *error)
{
    pa_text text = PA_TEXT_INIT(MAX_ERROR);

    tool_text_append_error(&text, error, exchange->tool.origin);
    (void)mcp_fail(exchange, RPC_INTERNAL_ERROR, "%s", text.data != NULL ? text.data : error->message);
    pa_text_free(&text);
    return false;
}

int upstream_call(portkey_call_id *out, const portkey_upstream *upstream, const mcp_principal *principal,
                  const char *trace, portkey_request *request, portkey_done *done,
                  portkey_attempt_notice *on_attempt, void *context, portkey_error *error)
{
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    int result = upstream_ready(upstream, error);

    if (result < 0) {
        portkey_request_free(request);
        return result;
    }
    options.api_key = ((const portkey_principal *)principal)->api_key;
    options.trace_id = trace;
    options.on_attempt = on_attempt;
    options.context = context;
    return portkey_client_start(out, upstream->client, request, &options, done, context, error);
}

int upstream_probe(portkey_call_id *out, const portkey_upstream *upstream, portkey_request *request,
                   portkey_done *done, void *context, portkey_error *error)
{
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    int result = upstream_ready(upstream, error);

    if (result < 0) {
        portkey_request_free(request);
        return result;
    }
    options.max_attempts = 1;
    options.deadline_ms = PROBE_MS;
    return portkey_client_start(out, upstream->client, request, &options, done, context, error);
}

const char *upstream_base_url(const portkey_options *options, bool is_sandbox)
{
    if (is_sandbox)
        return "sandbox";
    return options->base_url != NULL ? options->base_url : portkey_api_base_url();
}

/* ---- notifying the client ---- */

static void report(upstream_job *job, const char *message)
{
    double seconds = (double)(pa_clock_ms() - job->began) / 1000;

    if (job->type->report != NULL)
        job->type->report(job, seconds, message);
    else
        mcp_exchange_progress(job->exchange, seconds, 0, message);
}

static void note_attempt(void *context, const portkey_attempt *attempt)
{
    mcp_exchange *exchange = ((upstream_job *)context)->exchange;
    char cause[32] = "no answer";
    char message[128];

    if (exchange == NULL)
        return;
    exchange->attempts++;
    if (!attempt->is_repeated)
        return;
    if (attempt->http_status != 0)
        (void)snprintf(cause, sizeof(cause), "HTTP %d", attempt->http_status);
    (void)snprintf(message, sizeof(message), "attempt %u of %u: %s, waiting %u.%u s", attempt->number + 1,
                   attempt->max_attempts, cause, attempt->wait_ms / 1000, attempt->wait_ms % 1000 / 100);
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

/* A job that goes on without its exchange has left it before. */
static void leave_exchange(upstream_job *job)
{
    if (job->exchange == NULL)
        return;
    loop_timer_stop(job->loop, &job->report);
    mcp_exchange_set_work(job->exchange, NULL);
}

static void ended(void *context, int code, portkey_response *response, const portkey_error *error)
{
    upstream_job *job = context;

    leave_exchange(job);
    /* Whoever cancels has no use for the end any more. */
    if (code != PORTKEY_ECANCELLED)
        job->type->ended(job, code, response, error);
    job->type->free(job);
    portkey_response_free(response);
}

static void cancel(mcp_work *work)
{
    upstream_job *job = (upstream_job *)work;

    if (job->type->outlives != NULL && job->type->outlives(job)) {
        leave_exchange(job);
        job->exchange = NULL;
        return;
    }
    (void)portkey_client_cancel(job->client, job->call); /* ended() frees the job */
}

int upstream_send(upstream_job *job, portkey_request *request, const char *key, portkey_error *error)
{
    mcp_exchange *exchange = job->exchange;
    portkey_principal sender = *(const portkey_principal *)exchange->principal;
    portkey_catalog *catalog = portkey_catalog_of(exchange);
    int result;

    if (key != NULL)
        sender.api_key = key;
    result = upstream_call(&job->call, &catalog->upstream, &sender.principal, mcp_exchange_trace(exchange),
                           request, ended, note_attempt, job, error);
    if (result < 0)
        return result;
    job->work.cancel = cancel;
    job->client = catalog->upstream.client;
    job->loop = catalog->loop;
    job->began = pa_clock_ms();
    job->report = (loop_timer){.due = report_wait, .owner = job};
    loop_timer_start(job->loop, &job->report, REPORT_EVERY_MS);
    mcp_exchange_set_work(exchange, &job->work);
    return 0;
}
