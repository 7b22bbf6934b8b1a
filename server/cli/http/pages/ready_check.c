/* SPDX-License-Identifier: MIT */
#include "cli/http/pages/ready_check.h"

#include "base/clock.h"
#include "catalog/upstream.h"

enum { FRESH_MS = 10 * 1000 };

/* The npm server of the same name asks the same. */
static const char operation_name[] = "list_configs";

/* An answer that refuses this call alone says that the API is there and knows the key. */
static bool is_answer(const portkey_error *error)
{
    return error == NULL || error->http_status == 403 || error->http_status == 429;
}

/* It is logged where it changes. */
static void note(ready_check *check, bool is_good)
{
    if (!check->has_result || check->is_good != is_good)
        telemetry_log(&check->telemetry, &(log_line){
                                             .level = is_good ? LOG_INFO : LOG_ERROR,
                                             .event = LOG_READY_CHECK,
                                             .result = is_good ? "ok" : "failed",
                                             .status = is_good ? 0 : check->status,
                                         });
    check->has_result = true;
    check->is_good = is_good;
}

static void fail(ready_check *check, const portkey_error *error)
{
    check->code = error->code;
    check->status = error->http_status;
    note(check, false);
}

static void ended(void *context, int code, portkey_response *response, const portkey_error *error)
{
    ready_check *check = context;

    portkey_response_free(response);
    check->is_running = false;
    if (code == PORTKEY_ECANCELLED)
        return;
    check->latency_ms = pa_clock_ms() - check->began_ms;
    if (is_answer(error))
        note(check, true);
    else
        fail(check, error);
    http_pages_wake(check->transport);
}

static void start(ready_check *check)
{
    const portkey_operation *operation = portkey_operation_find(operation_name);
    portkey_request *request = NULL;
    portkey_error error = {.code = PORTKEY_EUNKNOWN};
    int result = PORTKEY_EUNKNOWN;

    check->began_ms = pa_clock_ms();
    if (operation != NULL)
        result = portkey_request_new(&request, operation, "{}", 2, &error);
    if (result == 0)
        result = upstream_probe(&check->call, &check->catalog->upstream, request, ended, check, &error);
    check->is_running = result == 0;
    if (result != 0)
        fail(check, &error);
}

bool ready_check_has_result(ready_check *check)
{
    bool is_fresh = check->has_result && pa_clock_ms() - check->began_ms < FRESH_MS;

    if (!check->is_running && !is_fresh)
        start(check);
    return !check->is_running;
}

void ready_check_close(ready_check *check)
{
    if (check->is_running)
        (void)portkey_client_cancel(check->catalog->upstream.client, check->call);
}
