/* SPDX-License-Identifier: MIT */
#include "catalog/upstream.h"

#include <stdio.h>

#include "clock.h"

enum { REPORT_EVERY_MS = 5000 };

/* ---- the list, in the order of report_at: all wait equally long between two reports ---- */

static void append(upstream_queue *upstream, upstream_job *job)
{
    job->report_at = clock_ms() + REPORT_EVERY_MS;
    job->previous = upstream->last;
    job->next = NULL;
    if (upstream->last != NULL)
        upstream->last->next = job;
    else
        upstream->first = job;
    upstream->last = job;
}

static void take_out(upstream_job *job)
{
    upstream_queue *upstream = job->upstream;

    if (job->previous != NULL)
        job->previous->next = job->next;
    else
        upstream->first = job->next;
    if (job->next != NULL)
        job->next->previous = job->previous;
    else
        upstream->last = job->previous;
}

/* ---- telling the client ---- */

/* Seconds since the start are what always grows, whatever there is to tell. */
static void tell(const upstream_job *job, const char *message)
{
    mcp_call_progress(job->call, (double)(clock_ms() - job->began) / 1000, 0, message);
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
        upstream_job *job = upstream->first;
        char message[64];

        (void)snprintf(message, sizeof(message), "waiting for the API: %lld s",
                       (long long)(now - job->began) / 1000);
        tell(job, message);
        take_out(job);
        append(upstream, job);
    }
}

/* ---- one job ---- */

static void ended(void *context, int code, portkey_response *response, const portkey_error *error)
{
    upstream_job *job = context;

    take_out(job);
    job->type->ended(job, code, response, error);
    job->type->free(job);
    portkey_response_free(response);
}

static void stop(catalog_work *work)
{
    upstream_job *job = (upstream_job *)work;

    portkey_call_cancel(job->transfer);
    take_out(job);
    job->type->free(job);
}

int upstream_send(upstream_queue *upstream, upstream_job *job, portkey_request *built, portkey_error *error)
{
    int result = portkey_client_start(&job->transfer, upstream->client, built, ended, job, error);

    if (result < 0)
        return result;
    portkey_call_on_retry(job->transfer, tell_of_retry);
    job->work.stop = stop;
    job->upstream = upstream;
    job->began = clock_ms();
    append(upstream, job);
    mcp_call_set_work(job->call, &job->work);
    return 0;
}
