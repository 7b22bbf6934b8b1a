/* SPDX-License-Identifier: MIT */
#include "cli/send.h"

#include "answers/answer.h"
#include "cli/held_signals.h"

struct sending {
    portkey_client *client;
    const portkey_operation *operation;
    portkey_response *response;
    portkey_error *error;
    portkey_call_id call;
    held_signals held;
    int result;
    int signal; /* that cancelled it; 0: none */
    bool is_over;
    bool is_asked_to_end;
};

static void answered(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct sending *sending = context;

    sending->result = code;
    sending->is_over = true;
    if (code == 0) {
        sending->response = response;
        return;
    }
    *sending->error = *error;
    portkey_response_free(response);
}

/* The first is no reason to lose a value that is on its way. */
static void heed(struct sending *sending, int signal)
{
    bool must_wait = answer_is_shown_once(sending->operation) && !sending->is_asked_to_end;

    sending->is_asked_to_end = true;
    if (must_wait) {
        held_signals_explain(portkey_operation_name(sending->operation), HELD_FOR_VALUE);
        return;
    }
    sending->signal = signal;
    (void)portkey_client_cancel(sending->client, sending->call);
}

static void wait_once(struct sending *sending)
{
    int signal;
    int result = held_signals_wait(&signal, &sending->held, sending->client, sending->error);

    if (result < 0 && !sending->is_over) {
        sending->result = result;
        sending->is_over = true;
    }
    if (signal != 0 && !sending->is_over)
        heed(sending, signal);
}

static int send_write(struct sending *sending, portkey_request *request)
{
    int result;

    held_signals_begin(&sending->held);
    result = portkey_client_start(&sending->call, sending->client, request, NULL, answered, sending,
                                  sending->error);
    while (result == 0 && !sending->is_over)
        wait_once(sending);
    held_signals_close(&sending->held);
    return result < 0 ? result : sending->result;
}

static int send_read(portkey_response **out, portkey_client *client, portkey_request *request,
                     portkey_error *error)
{
    int result = portkey_client_send(out, client, request, NULL, error);

    portkey_request_free(request);
    return result;
}

int cli_send(portkey_response **out, int *signal, portkey_client *client, portkey_request *request,
             portkey_error *error)
{
    struct sending sending = {
        .client = client,
        .operation = portkey_request_operation(request),
        .error = error,
        .held = HELD_SIGNALS_INIT,
    };
    int result;

    *signal = 0;
    if (portkey_operation_is_read_only(sending.operation))
        return send_read(out, client, request, error);
    result = send_write(&sending, request);
    *signal = sending.signal;
    if (result == 0)
        *out = sending.response;
    return result;
}
