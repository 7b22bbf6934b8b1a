/* SPDX-License-Identifier: MIT */
/* What is said of an attempt that ended: to the program's functions, and in its log. No line may have a secret. */
#include <stdio.h>

#include "base/clock.h"
#include "client/api_error.h"
#include "client/client.h"
#include "error/error.h"
#include "operation/operation.h"

static const char *name_of(const portkey_call *call)
{
    return portkey_operation_name(call->request->operation);
}

/* ---- measures ---- */

static int64_t info_of(const portkey_call *call, CURLINFO info)
{
    curl_off_t value = 0;

    if (call->easy == NULL || curl_easy_getinfo(call->easy, info, &value) != CURLE_OK)
        return 0;
    return value;
}

static int64_t connect_time(const portkey_call *call)
{
    int64_t secure = info_of(call, CURLINFO_APPCONNECT_TIME_T);

    return secure > 0 ? secure : info_of(call, CURLINFO_CONNECT_TIME_T);
}

static uint64_t received(const portkey_call *call)
{
    if (call->easy == NULL)
        return call->body_received;
    return (uint64_t)info_of(call, CURLINFO_SIZE_DOWNLOAD_T);
}

static uint64_t sent(const portkey_call *call)
{
    if (call->easy == NULL)
        return call->is_connected ? call->request->body_length : 0;
    return (uint64_t)info_of(call, CURLINFO_SIZE_UPLOAD_T);
}

bool pa_reports_retries(const portkey_call *call)
{
    return pa_hook_wants_attempts(call) || pa_logs(call->client, PORTKEY_LOG_WARNING);
}

void pa_report_measure(portkey_attempt *out, const portkey_call *call, int code, const portkey_error *error)
{
    out->call = call->id;
    out->operation = name_of(call);
    out->number = call->attempt;
    out->max_attempts = call->limits.max_attempts;
    out->code = code;
    out->http_status = code == 0 ? call->response->status : error->http_status;
    out->request_id = code == 0 ? "" : error->request_id;
    out->bytes_sent = sent(call);
    out->bytes_received = received(call);
    out->queue_us = call->begun_us - call->ready_us;
    out->connect_us = connect_time(call);
    out->first_byte_us = info_of(call, CURLINFO_STARTTRANSFER_TIME_T);
    out->total_us = pa_clock_us() - call->begun_us;
}

/* ---- attempts ---- */

/* Such as "PORTKEY_EHTTP, HTTP 503", with the status only if there is one. */
struct outcome {
    char text[64];
};

static struct outcome outcome_of(int code, int http_status)
{
    struct outcome outcome;

    if (http_status != 0)
        (void)snprintf(outcome.text, sizeof(outcome.text), "%s, HTTP %d", portkey_code_name(code),
                       http_status);
    else
        (void)snprintf(outcome.text, sizeof(outcome.text), "%s", portkey_code_name(code));
    return outcome;
}

static void log_retry(const portkey_call *call, const portkey_attempt *attempt)
{
    pa_log(call->client, PORTKEY_LOG_WARNING,
           "%s: attempt %u of %u: %s, after %lld ms; the next in %u ms%s%s", attempt->operation,
           attempt->number, attempt->max_attempts, outcome_of(attempt->code, attempt->http_status).text,
           (long long)attempt->total_us / 1000, attempt->wait_ms,
           attempt->request_id[0] != '\0' ? "; request id " : "", attempt->request_id);
}

static void log_success(const portkey_call *call, const portkey_attempt *attempt)
{
    pa_log(call->client, PORTKEY_LOG_INFO, "%s: HTTP %d in %lld ms, %llu bytes sent, %llu received",
           attempt->operation, attempt->http_status, (long long)attempt->total_us / 1000,
           (unsigned long long)attempt->bytes_sent, (unsigned long long)attempt->bytes_received);
}

/* The request id of a success is looked for only if somebody wants it. */
static bool report_to_hooks(portkey_call *call, const portkey_attempt *attempt)
{
    portkey_error found = {.http_status = attempt->http_status};
    portkey_attempt whole = *attempt;

    if (!pa_hook_wants_attempts(call))
        return true;
    if (attempt->code == 0) {
        pa_call_note_answer(call, &found);
        whole.request_id = found.request_id;
    }
    return pa_hook_attempt(call, &whole);
}

bool pa_report_attempt(portkey_call *call, const portkey_attempt *attempt)
{
    call->is_reported = true;
    if (attempt->is_repeated)
        log_retry(call, attempt);
    else if (attempt->code == 0)
        log_success(call, attempt);
    return report_to_hooks(call, attempt);
}

void pa_report_begin(const portkey_call *call)
{
    const portkey_operation *operation = call->request->operation;

    pa_log(call->client, PORTKEY_LOG_DEBUG, "%s: attempt %u of %u: %s %s", name_of(call), call->attempt,
           call->limits.max_attempts, portkey_operation_method(operation), portkey_operation_path(operation));
}

/* ---- calls ---- */

static void log_failure(const portkey_call *call, int code, const portkey_error *error)
{
    pa_log(call->client, PORTKEY_LOG_ERROR, "%s: failed after %u attempt%s: %s%s%s%s%s", name_of(call),
           call->attempt, call->attempt == 1 ? "" : "s", outcome_of(code, error->http_status).text,
           error->api_code[0] != '\0' ? ", " : "", error->api_code,
           error->request_id[0] != '\0' ? "; request id " : "", error->request_id);
}

void pa_report_end(const portkey_call *call, int code, const portkey_error *error)
{
    if (code == PORTKEY_ECANCELLED)
        pa_log(call->client, PORTKEY_LOG_INFO, "%s: cancelled", name_of(call));
    else if (code != 0)
        log_failure(call, code, error);
}
