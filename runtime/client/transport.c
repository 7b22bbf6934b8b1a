/* SPDX-License-Identifier: MIT */
/* Attempts that the program answers in libcurl's place. They end in terms of libcurl, as all that follows is the same. */
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/utf8.h"
#include "client/client.h"
#include "client/hide.h"
#include "error/error.h"

bool pa_client_has_transport(const portkey_client *client)
{
    return client->transport.send != NULL;
}

int pa_transport_read(portkey_client *client, const portkey_transport *given, portkey_error *error)
{
    static const size_t sizes[] = {sizeof(portkey_transport)};
    int result;

    if (given == NULL)
        return 0;
    result = pa_options_read(&client->transport, sizes, sizeof(sizes) / sizeof(sizes[0]), given,
                             "PORTKEY_TRANSPORT_INIT", error);
    if (result == 0 && client->transport.send == NULL)
        result =
            pa_fail(error, PORTKEY_EINVAL, "portkey_client_new(): send of the transport must not be NULL");
    return result;
}

/* ---- what it answered ---- */

/* What libcurl would have said, as far as retries depend on it. */
static CURLcode curl_code_of(int code)
{
    switch (code) {
    case PORTKEY_EDNS: return CURLE_COULDNT_RESOLVE_HOST;
    case PORTKEY_ECONNECT:
    case PORTKEY_ECONNECTTIMEOUT: return CURLE_COULDNT_CONNECT;
    case PORTKEY_ETLS: return CURLE_SSL_CONNECT_ERROR;
    case PORTKEY_ENETWORK: return CURLE_RECV_ERROR;
    case PORTKEY_ENOMEM: return CURLE_OUT_OF_MEMORY;
    default: return CURLE_ABORTED_BY_CALLBACK;
    }
}

static CURLcode take_failure(portkey_call *call, int code, const portkey_error *error)
{
    bool is_code = code < 0 && code != PORTKEY_EHTTP;

    call->stopped = is_code ? code : PORTKEY_EINVAL;
    call->is_connected = !portkey_code_is_connect(code);
    if (!is_code)
        (void)snprintf(call->reason, sizeof(call->reason), "the transport returned no answer and no code");
    else if (error->message[0] != '\0')
        pa_copy_clean(call->reason, sizeof(call->reason), error->message,
                      strnlen(error->message, sizeof(error->message)));
    else
        (void)snprintf(call->reason, sizeof(call->reason), "the transport failed with %s",
                       portkey_code_name(code));
    return curl_code_of(call->stopped);
}

static CURLcode give_to_sink(portkey_call *call, pa_text *body)
{
    bool taken = pa_call_give(call, body->data, body->length);

    pa_text_free(body);
    return taken ? CURLE_OK : CURLE_WRITE_ERROR;
}

/* Its body has a limit as if it had come from libcurl. */
static CURLcode take_answer(portkey_call *call, portkey_response *answer)
{
    pa_text *body = &answer->body;

    portkey_response_free(call->response);
    call->response = answer;
    call->is_connected = call->is_answered = true;
    call->body_received = body->length;
    if (!pa_call_report_progress(call, call->request->body_length, body->length, body->length))
        return CURLE_ABORTED_BY_CALLBACK;
    if (pa_call_has_sink(call))
        return give_to_sink(call, body);
    call->response_too_large = body->length > call->limits.max_response_bytes;
    body->limit = call->limits.max_response_bytes;
    return call->response_too_large ? CURLE_WRITE_ERROR : CURLE_OK;
}

/* ---- an attempt ---- */

static unsigned time_left(const portkey_call *call)
{
    int64_t left = call->deadline == PA_NEVER ? PA_NEVER : call->deadline - pa_clock_ms();

    if (left >= (int64_t)call->limits.timeout_ms)
        return call->limits.timeout_ms;
    return left > 1 ? (unsigned)left : 1;
}

static int send_request(portkey_call *call, portkey_response **answer, portkey_error *error)
{
    portkey_client *client = call->client;
    portkey_http_request *request = pa_http_request_of(call);
    int result;

    if (request == NULL)
        return PORTKEY_ENOMEM;
    request->attempt = call->attempt;
    request->timeout_ms = time_left(call);
    client->in_hook = true;
    result = client->transport.send(client->transport.context, request, answer, error);
    client->in_hook = false;
    portkey_http_request_free(request);
    return result;
}

static CURLcode exchange(portkey_call *call)
{
    portkey_response *answer = NULL;
    portkey_error error = {0};
    int result = send_request(call, &answer, &error);

    if (result == 0 && answer != NULL)
        return take_answer(call, answer);
    portkey_response_free(answer);
    return take_failure(call, result, &error);
}

/* Those that callbacks start meanwhile have their turn next time. */
static void run_sent(const pa_list *sent)
{
    for (size_t count = sent->count; count > 0 && sent->first != NULL; count--) {
        portkey_call *call = (portkey_call *)sent->first;

        pa_call_attempt_ended(call, exchange(call));
    }
}

void pa_transport_perform(portkey_client *client)
{
    run_sent(&client->hosts[0].sent);
    run_sent(&client->hosts[1].sent);
}
