/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include "error/error.h"
#include "operation/operation.h"
#include "base/clock.h"
#include "client/api_error.h"
#include "client/api_key.h"
#include "client/client.h"
#include "client/setting.h"

/* ---- handles ---- */

static CURL *take_handle(portkey_client *client)
{
    if (client->idle_count > 0)
        return client->idle[--client->idle_count];
    return pa_transfer_new(client);
}

static void release_handle(portkey_call *call)
{
    portkey_client *client = call->client;

    call->is_under_way = false;
    if (call->easy == NULL)
        return;
    /* libcurl reports progress once more when it lets go of an attempt. */
    (void)curl_easy_setopt(call->easy, CURLOPT_NOPROGRESS, 1L);
    (void)curl_multi_remove_handle(client->multi, call->easy);
    if (client->idle_count < client->max_connections) {
        /* The handle outlives the call: what pointed into it must not. */
        (void)curl_easy_setopt(call->easy, CURLOPT_ERRORBUFFER, NULL);
        (void)curl_easy_setopt(call->easy, CURLOPT_HTTPHEADER, NULL);
        client->idle[client->idle_count++] = call->easy;
    } else {
        curl_easy_cleanup(call->easy);
    }
    call->easy = NULL;
}

/* ---- the end of a call ---- */

void pa_call_drop(portkey_call *call)
{
    pa_call_leave(call);
    pa_call_move(call, NULL);
    release_handle(call);
    pa_free_headers(call->headers);
    pa_api_key_free(call->own_key);
    portkey_response_free(call->response);
    portkey_request_free(call->owned_request);
    free(call);
}

/* ---- attempts ---- */

/* On failure the handle may be there, to be released. */
static int begin_transfer(portkey_call *call, portkey_error *error)
{
    int result;

    call->easy = take_handle(call->client);
    if (call->easy == NULL)
        return pa_fail_memory(error);
    result = pa_transfer_prepare(call->easy, call, error);
    if (result == 0 && curl_multi_add_handle(call->client->multi, call->easy) != CURLM_OK)
        result = pa_fail_memory(error);
    return result;
}

static int renew(portkey_call *call, portkey_error *error)
{
    call->trouble[0] = '\0';
    call->stopped = 0;
    call->body_sent = 0;
    call->body_received = 0;
    call->is_connected = false;
    call->is_answered = false;
    portkey_response_free(call->response);
    call->response = pa_response_new(call->limits.max_response_bytes);
    return call->response == NULL ? pa_fail_memory(error) : 0;
}

int pa_call_attempt(portkey_call *call, portkey_error *error)
{
    portkey_client *client = call->client;
    int result = renew(call, error);

    if (result == 0 && !pa_client_has_transport(client))
        result = begin_transfer(call, error);
    if (result < 0) {
        release_handle(call);
        return result;
    }
    call->is_under_way = true;
    call->is_reported = false;
    call->begun_us = pa_clock_us();
    pa_call_move(call, &call->host->sent);
    call->attempt++;
    client->started_some = true;
    pa_report_begin(call);
    return 0;
}

/* The callback may start and cancel calls, but this one is no longer there to be touched. */
static void finish(portkey_call *call, int code, const portkey_error *error)
{
    portkey_client *client = call->client;
    portkey_done *done = call->done;
    void *context = call->context;
    portkey_response *response = NULL;
    bool within = client->in_callback; /* of another call, which cancels this one */

    if (code == 0 || code == PORTKEY_EHTTP || (code == PORTKEY_EANSWER && call->response->status != 0)) {
        response = call->response;
        call->response = NULL;
    }
    pa_report_end(call, code, error);
    pa_call_drop(call);
    client->in_callback = true;
    done(context, code, response, code == 0 ? NULL : error);
    client->in_callback = within;
}

/* libcurl takes a head that was cut off for a whole one. */
static CURLcode settle(portkey_call *call, CURLcode code)
{
    long status = 0;

    if (code == CURLE_FILESIZE_EXCEEDED)
        call->response_too_large = true;
    if (code == CURLE_OK && !call->response->has_head) {
        (void)snprintf(call->trouble, sizeof(call->trouble), "the headers of the answer are incomplete");
        code = CURLE_PARTIAL_FILE;
    }
    if (code == CURLE_OK && call->easy != NULL &&
        curl_easy_getinfo(call->easy, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK)
        call->response->status = (int)status;
    return code;
}

static bool is_success(const portkey_response *response)
{
    return response->status >= 200 && response->status < 300;
}

/* A write is in doubt without an answer to what was sent, or with one that does not refuse it. */
static bool leaves_doubt(const portkey_call *call, CURLcode code)
{
    return code != CURLE_OK ? pa_attempt_was_sent(call) : pa_status_leaves_doubt(call->response->status);
}

static int judge(const portkey_call *call, CURLcode code, portkey_error *error)
{
    int result;

    if (code != CURLE_OK)
        result = pa_transfer_failure(call, code, error);
    else
        result = is_success(call->response) ? pa_answer_check(call, error) : pa_api_error(call, error);
    if (result < 0)
        pa_call_note_answer(call, error);
    return result;
}

/* Negative: there is none. If the retry would start after the deadline, the call fails at once. */
static long delay_of_retry(portkey_call *call, CURLcode code)
{
    long delay = pa_retry_delay(call, code);

    return call->deadline != PA_NEVER && pa_clock_ms() + delay >= call->deadline ? -1 : delay;
}

/* A callback may cancel the call, so nothing of it is touched afterwards. */
static void retry_later(portkey_call *call, CURLcode code, long delay)
{
    portkey_error error = {0}; /* whole, because programs copy it: the stack may hold a key */
    portkey_attempt attempt = {0};
    bool is_wanted = pa_reports_retries(call);

    if (is_wanted)
        pa_report_measure(&attempt, call, judge(call, code, &error), &error);
    release_handle(call);
    pa_call_rest(call, delay);
    attempt.is_repeated = true;
    attempt.wait_ms = (unsigned)delay;
    if (is_wanted)
        (void)pa_report_attempt(call, &attempt);
}

/* Those who are told of the attempt may end the call, which they are then not told of once more. */
static void report_and_finish(portkey_call *call, int code, const portkey_error *error)
{
    portkey_attempt attempt = {0};

    if (call->is_under_way && !call->is_reported && pa_client_is_ours(call->client)) {
        pa_report_measure(&attempt, call, code, error);
        if (!pa_report_attempt(call, &attempt))
            return;
    }
    finish(call, code, error);
}

void pa_call_attempt_ended(portkey_call *call, CURLcode code)
{
    portkey_error error = {0}; /* as above */
    long delay;
    int result;

    call->client->ended++;
    code = settle(call, code);
    if (leaves_doubt(call, code))
        pa_call_note_doubt(call);
    delay = delay_of_retry(call, code);
    if (delay >= 0) {
        retry_later(call, code, delay);
        return;
    }
    result = judge(call, code, &error);
    /* A write that succeeded, by the status, and has no answer of the API. */
    if (result < 0 && is_success(call->response))
        pa_call_note_doubt(call);
    if (result < 0)
        pa_call_add_doubt(call, &error);
    report_and_finish(call, result, &error);
}

/* A call that ends before its attempt does. */
static void note_abandoned(portkey_call *call)
{
    if (pa_attempt_was_sent(call))
        pa_call_note_doubt(call);
}

static void abandon(portkey_call *call, int result, portkey_error *error)
{
    call->client->ended++;
    note_abandoned(call);
    pa_call_note_answer(call, error);
    pa_call_add_doubt(call, error);
    report_and_finish(call, result, error);
}

void pa_call_refuse(portkey_call *call, portkey_error *error)
{
    abandon(call, error->code, error);
}

void pa_call_expire(portkey_call *call)
{
    portkey_error error = {0}; /* as above */

    abandon(call, pa_deadline_failure(call, &error), &error);
}

void pa_call_starve(portkey_call *call)
{
    portkey_error error = {0}; /* as above */

    abandon(call, pa_fail_memory(&error), &error);
}

void pa_call_give_up(portkey_call *call)
{
    portkey_error error = {0}; /* as above */

    abandon(call, pa_stall_failure(call, &error), &error);
}

static int end_failure(const portkey_call *call, int code, portkey_error *error)
{
    const char *name = portkey_operation_name(call->request->operation);

    if (code == PORTKEY_EFORK)
        return pa_fail(error, code, "%s: the call is one of the process that this one was forked from", name);
    return pa_fail(error, code, "%s: the call was cancelled", name);
}

void pa_call_end(portkey_call *call, int code)
{
    portkey_error error = {0}; /* as above */

    abandon(call, end_failure(call, code, &error), &error);
}

bool portkey_client_cancel(portkey_client *client, portkey_call_id id)
{
    portkey_call *call;

    if (client == NULL || !pa_client_is_ours(client) || client->in_hook)
        return false;
    call = pa_call_find(client, id);
    if (call == NULL)
        return false;
    pa_call_end(call, PORTKEY_ECANCELLED);
    pa_loop_set_timer(client);
    return true;
}

/* ---- starting ---- */

static int require_key(const portkey_call *call, portkey_error *error)
{
    const portkey_operation *operation = call->request->operation;

    if (call->api_key != NULL || !pa_operation_needs_key(operation))
        return 0;
    (void)pa_fail(error, PORTKEY_ENOKEY, "%s needs an API key and none is set",
                  portkey_operation_name(operation));
    pa_hint(error, "set %s, or %s to a file that holds the key",
            pa_setting_name(PA_SET_API_KEY, call->client->names_variables),
            pa_setting_name(PA_SET_API_KEY_FILE, call->client->names_variables));
    return PORTKEY_ENOKEY;
}

static void set_limits(portkey_call *call, const portkey_call_options *options)
{
    const struct pa_limits own = {
        .timeout_ms = options->timeout_ms,
        .deadline_ms = options->deadline_ms,
        .first_byte_timeout_ms = options->first_byte_timeout_ms,
        .idle_timeout_ms = options->idle_timeout_ms,
        .max_attempts = options->max_attempts,
        .max_response_bytes = options->max_response_bytes,
    };

    call->limits = pa_limits_read(own, &call->client->limits);
    call->deadline = call->limits.deadline_ms > 0 ? pa_clock_ms() + call->limits.deadline_ms : PA_NEVER;
}

portkey_call *pa_call_new(portkey_client *client, const portkey_request *request)
{
    portkey_call *call = calloc(1, sizeof(*call));

    if (call == NULL)
        return NULL;
    call->client = client;
    call->host = pa_client_host(client, request->operation);
    call->request = request;
    return call;
}

int pa_call_prepare(portkey_call *call, const portkey_call_options *given, bool with_key,
                    portkey_error *error)
{
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    int result = 0;

    if (given != NULL)
        result = pa_call_options_read(&options, given, error);
    if (result == 0)
        result = pa_call_make_headers(call, &options, with_key, error);
    if (result == 0 && with_key)
        result = require_key(call, error);
    if (result < 0)
        return result;
    call->on_attempt = options.on_attempt;
    call->on_progress = options.on_progress;
    call->notice_context = options.context;
    call->sink = options.sink;
    call->sink_context = options.sink_context;
    set_limits(call, &options);
    return 0;
}

/* Everything that may be refused comes before the call is sent or waits to be. */
static int begin(portkey_call *call, const portkey_call_options *options, portkey_error *error)
{
    int result = pa_call_prepare(call, options, true, error);

    if (result == 0)
        result = pa_client_open(call->client, error);
    return result < 0 ? result : pa_call_enqueue(call, error);
}

static int start(portkey_call **out, portkey_client *client, const portkey_request *request,
                 const portkey_call_options *options, portkey_done *done, void *context, portkey_error *error)
{
    portkey_call *call = pa_call_new(client, request);
    int result;

    if (call == NULL)
        return pa_fail_memory(error);
    call->done = done;
    call->context = context;
    result = begin(call, options, error);
    if (result < 0) {
        pa_call_drop(call);
        return result;
    }
    pa_call_enter(call);
    *out = call;
    return 0;
}

static int check_and_start(portkey_call **out, portkey_client *client, const portkey_request *request,
                           const portkey_call_options *options, portkey_done *done, void *context,
                           portkey_error *error)
{
    int result;

    if (client == NULL || request == NULL || done == NULL)
        return pa_fail(error, PORTKEY_EINVAL,
                       "portkey_client_start(): client, request and done must not be NULL");
    result = pa_client_check_usable(client, "portkey_client_start", error);
    return result < 0 ? result : start(out, client, request, options, done, context, error);
}

int portkey_client_start(portkey_call_id *out, portkey_client *client, portkey_request *request,
                         const portkey_call_options *options, portkey_done *done, void *context,
                         portkey_error *error)
{
    portkey_call *call = NULL;
    int result = check_and_start(&call, client, request, options, done, context, error);

    if (call == NULL) {
        portkey_request_free(request);
        return result;
    }
    call->owned_request = request;
    if (out != NULL)
        *out = call->id;
    pa_loop_set_timer(client);
    return 0;
}

/* ---- waiting for one ---- */

struct waiting {
    portkey_error *error;
    portkey_response *response; /* of a success, or of a refusal, by the code */
    int code;
    bool over;
};

static void note_end(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct waiting *waiting = context;

    waiting->over = true;
    waiting->code = code;
    waiting->response = response;
    if (code != 0 && waiting->error != NULL)
        pa_copy_error(waiting->error, error);
}

/* Waits for the one call, and returns its code, or why waiting failed. */
static int await(portkey_call *call, struct waiting *waiting)
{
    portkey_client *client = call->client;
    int result = 0;

    while (result >= 0 && !waiting->over)
        result = pa_client_turn(client, waiting->error);
    if (waiting->over)
        return waiting->code;
    note_abandoned(call);
    pa_call_add_doubt(call, waiting->error);
    pa_call_drop(call);
    return result;
}

int portkey_client_send(portkey_response **out, portkey_client *client, const portkey_request *request,
                        const portkey_call_options *options, portkey_error *error)
{
    struct waiting waiting = {.error = error};
    portkey_call *call = NULL;
    int result;

    if (out == NULL || client == NULL || request == NULL)
        return pa_fail(error, PORTKEY_EINVAL,
                       "portkey_client_send(): out, client and request must not be NULL");
    result = pa_client_check_wait(client, "portkey_client_send", error);
    if (result < 0)
        return result;
    portkey_response_free(portkey_client_take_answer(client));
    result = start(&call, client, request, options, note_end, &waiting, error);
    if (call != NULL)
        result = await(call, &waiting);
    if (result == 0)
        *out = waiting.response;
    else
        client->refusal = waiting.response;
    return result;
}

portkey_response *portkey_client_take_answer(portkey_client *client)
{
    portkey_response *answer = client != NULL ? client->refusal : NULL;

    if (client != NULL)
        client->refusal = NULL;
    return answer;
}
