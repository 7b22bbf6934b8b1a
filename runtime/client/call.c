/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "error/error.h"
#include "base/clock.h"
#include "client/api_error.h"
#include "client/client.h"

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

    if (call->easy == NULL)
        return;
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
    pa_free_headers(call->headers);
    call->headers = NULL;
}

/* ---- the list of calls ---- */

static void link_call(portkey_call *call)
{
    portkey_client *client = call->client;

    call->next = client->calls;
    if (client->calls != NULL)
        client->calls->previous = call;
    client->calls = call;
    client->call_count++;
}

static void unlink_call(portkey_call *call)
{
    portkey_client *client = call->client;

    if (call->previous != NULL)
        call->previous->next = call->next;
    else
        client->calls = call->next;
    if (call->next != NULL)
        call->next->previous = call->previous;
    client->call_count--;
}

static void free_call(portkey_call *call)
{
    release_handle(call);
    portkey_response_free(call->response);
    portkey_request_free(call->owned_request);
    free(call);
}

void pa_call_drop(portkey_call *call)
{
    unlink_call(call);
    free_call(call);
}

void portkey_call_cancel(portkey_call *call)
{
    if (call != NULL)
        pa_call_drop(call);
}

/* ---- attempts ---- */

int pa_call_attempt(portkey_call *call, portkey_error *error)
{
    portkey_client *client = call->client;
    int result;

    portkey_response_free(call->response);
    call->response = pa_response_new(client->max_response_bytes);
    if (call->response == NULL)
        return pa_fail_memory(error);
    call->easy = take_handle(client);
    if (call->easy == NULL)
        return pa_fail_memory(error);
    result = pa_transfer_prepare(call->easy, call, error);
    if (result == 0 && curl_multi_add_handle(client->multi, call->easy) != CURLM_OK)
        result = pa_fail_memory(error);
    if (result < 0) {
        release_handle(call);
        return result;
    }
    call->attempt++;
    client->started_some = true;
    return 0;
}

/* The callback may start and cancel calls, but this one is no longer there to be touched. */
static void finish(portkey_call *call, int code, const portkey_error *error)
{
    portkey_done *done = call->done;
    void *context = call->context;
    portkey_response *response = NULL;

    if (code == 0 || code == PORTKEY_EHTTP) {
        response = call->response;
        call->response = NULL;
    }
    pa_call_drop(call);
    done(context, code, response, code == 0 ? NULL : error);
}

/* The callback may cancel the call, so nothing of it is touched afterwards. */
static void tell_of_retry(portkey_call *call, long delay)
{
    const portkey_retry retry = {
        .attempt = call->attempt + 1,
        .max_attempts = call->client->max_attempts,
        .http_status = call->response->status,
        .wait_ms = (unsigned)delay,
    };

    if (call->retry_notice != NULL)
        call->retry_notice(call->context, &retry);
}

void portkey_call_on_retry(portkey_call *call, portkey_retry_notice *notice)
{
    call->retry_notice = notice;
}

void pa_call_attempt_ended(portkey_call *call, CURLcode code)
{
    long delay;
    long status = 0;
    curl_off_t retry_after = 0;
    portkey_error error;
    int result = 0;

    if (code == CURLE_OK && curl_easy_getinfo(call->easy, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK)
        call->response->status = (int)status;
    delay = pa_retry_delay(call, code);
    if (delay >= 0) {
        release_handle(call);
        call->retry_at = pa_clock_ms() + delay;
        tell_of_retry(call, delay);
        return;
    }
    if (code != CURLE_OK) {
        result = pa_transfer_failure(call, code, &error);
    } else if (status < 200 || status >= 300) {
        (void)curl_easy_getinfo(call->easy, CURLINFO_RETRY_AFTER, &retry_after);
        result = pa_api_error(&error, call->response, call->request->operation, call->client->api_key,
                              (long)retry_after);
    }
    finish(call, result, &error);
}

/* ---- starting ---- */

static int require_key(const portkey_client *client, const portkey_operation *operation, portkey_error *error)
{
    if (client->api_key != NULL || portkey_operation_is_public(operation))
        return 0;
    (void)pa_fail(error, PORTKEY_ENOKEY, "%s needs an API key and none is set",
                  portkey_operation_name(operation));
    pa_hint(error, "set PORTKEY_API_KEY, or PORTKEY_API_KEY_FILE to a file that holds the key");
    return PORTKEY_ENOKEY;
}

static int start(portkey_call **out, portkey_client *client, const portkey_request *request,
                 portkey_done *done, void *context, portkey_error *error)
{
    portkey_call *call;
    int result = require_key(client, request->operation, error);

    if (result == 0)
        result = pa_client_open(client, error);
    if (result < 0)
        return result;
    call = calloc(1, sizeof(*call));
    if (call == NULL)
        return pa_fail_memory(error);
    call->client = client;
    call->request = request;
    call->done = done;
    call->context = context;
    result = pa_call_attempt(call, error);
    if (result < 0) {
        free_call(call);
        return result;
    }
    link_call(call);
    *out = call;
    return 0;
}

int portkey_client_start(portkey_call **out, portkey_client *client, portkey_request *request,
                         portkey_done *done, void *context, portkey_error *error)
{
    portkey_call *call = NULL;
    int result;

    if (client == NULL || request == NULL || done == NULL)
        result =
            pa_fail(error, PORTKEY_EINVAL, "portkey_client_start() wants a client, a request and a callback");
    else
        result = start(&call, client, request, done, context, error);
    if (result < 0) {
        portkey_request_free(request);
        return result;
    }
    call->owned_request = request;
    if (out != NULL)
        *out = call;
    return 0;
}

/* ---- waiting for one ---- */

struct waiting {
    portkey_error *error;
    portkey_response *response;
    int code;
    bool over;
};

static void note_end(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct waiting *waiting = context;

    waiting->over = true;
    waiting->code = code;
    if (code == 0)
        waiting->response = response;
    else
        portkey_response_free(response);
    if (code != 0 && waiting->error != NULL)
        *waiting->error = *error;
}

int portkey_client_send(portkey_response **out, portkey_client *client, const portkey_request *request,
                        portkey_error *error)
{
    struct waiting waiting = {.error = error};
    portkey_call *call = NULL;
    int result;

    if (out == NULL || client == NULL || request == NULL)
        return pa_fail(error, PORTKEY_EINVAL, "portkey_client_send() wants out, a client and a request");
    result = start(&call, client, request, note_end, &waiting, error);
    while (result >= 0 && !waiting.over)
        result = portkey_client_wait(client, NULL, 0, -1, error);
    if (!waiting.over) {
        if (call != NULL)
            portkey_call_cancel(call);
        return result;
    }
    if (waiting.code == 0)
        *out = waiting.response;
    return waiting.code;
}
