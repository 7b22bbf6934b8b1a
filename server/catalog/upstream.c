/* SPDX-License-Identifier: MIT */
#include "catalog/upstream.h"

#include <stdio.h>

#include "base/clock.h"

enum { REPORT_EVERY_MS = 5000 };

/* ---- telling the client ---- */

/* Seconds since the start are what always grows, whatever there is to tell. */
static void tell(const upstream_job *job, const char *message)
{
    mcp_call_progress(job->call, (double)(pa_clock_ms() - job->began) / 1000, 0, message);
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
    return due_list_left(&upstream->reports);
}

void upstream_report(upstream_queue *upstream)
{
    upstream_job *job;

    while ((job = due_list_first_due(&upstream->reports)) != NULL) {
        char message[64];

        (void)snprintf(message, sizeof(message), "waiting for the API: %lld s",
                       (long long)(pa_clock_ms() - job->began) / 1000);
        tell(job, message);
        due_list_remove(&upstream->reports, &job->report);
        due_list_add(&upstream->reports, &job->report, job, REPORT_EVERY_MS);
    }
}

/* ---- one job ---- */

static void ended(void *context, int code, portkey_response *response, const portkey_error *error)
{
    upstream_job *job = context;

    due_list_remove(&job->upstream->reports, &job->report);
    job->type->ended(job, code, response, error);
    job->type->free(job);
    portkey_response_free(response);
}

static void stop(catalog_work *work)
{
    upstream_job *job = (upstream_job *)work;

    portkey_call_cancel(job->transfer);
    due_list_remove(&job->upstream->reports, &job->report);
    job->type->free(job);
}

int upstream_send(upstream_queue *upstream, upstream_job *job, portkey_request *built, portkey_error *error)
{
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    int result;

    options.on_retry = tell_of_retry;
    options.context = job;
    result = portkey_client_start(&job->transfer, upstream->client, built, &options, ended, job, error);
    if (result < 0)
        return result;
    job->work.stop = stop;
    job->upstream = upstream;
    job->began = pa_clock_ms();
    due_list_add(&upstream->reports, &job->report, job, REPORT_EVERY_MS);
    mcp_call_set_work(job->call, &job->work);
    return 0;
}
