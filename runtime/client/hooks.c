/* SPDX-License-Identifier: MIT */
/* The program's functions that are called for each attempt. */
#include <stdio.h>

#include "client/client.h"
#include "error/error.h"
#include "operation/operation.h"

enum { MAX_LINE = 1024 };

int pa_hooks_read(portkey_client *client, const portkey_hooks *given, portkey_error *error)
{
    static const size_t sizes[] = {sizeof(portkey_hooks)};
    int result;

    if (given == NULL)
        return 0;
    result = pa_options_read(&client->hooks, sizes, sizeof(sizes) / sizeof(sizes[0]), given,
                             "PORTKEY_HOOKS_INIT", error);
    if (client->hooks.log_level == 0)
        client->hooks.log_level = PORTKEY_LOG_WARNING;
    return result;
}

int pa_hook_prepare_easy(const portkey_call *call, CURL *easy, portkey_error *error)
{
    portkey_client *client = call->client;
    const char *name = portkey_operation_name(call->request->operation);
    int result;

    if (client->hooks.prepare_easy == NULL)
        return 0;
    client->in_hook = true;
    result = client->hooks.prepare_easy(client->hooks.context, easy, name);
    client->in_hook = false;
    if (result == 0)
        return 0;
    return pa_fail(error, PORTKEY_ECONFIG, "%s: prepare_easy returned %d (%s)", name, result,
                   curl_easy_strerror((CURLcode)result));
}

/* ---- attempts ---- */

bool pa_hook_wants_attempts(const portkey_call *call)
{
    return call->on_attempt != NULL || call->client->hooks.on_attempt != NULL;
}

/* Returns whether the call is still there. */
static bool notify(portkey_client *client, portkey_attempt_notice *notice, void *context,
                   const portkey_attempt *attempt)
{
    bool within = client->in_callback; /* of another call, which cancels this one */

    if (notice == NULL)
        return true;
    client->in_callback = true;
    notice(context, attempt);
    client->in_callback = within;
    return pa_call_find(client, attempt->call) != NULL;
}

bool pa_hook_attempt(portkey_call *call, const portkey_attempt *attempt)
{
    portkey_client *client = call->client;

    return notify(client, client->hooks.on_attempt, client->hooks.context, attempt) &&
           notify(client, call->on_attempt, call->notice_context, attempt);
}

/* ---- log ---- */

bool pa_logs(const portkey_client *client, enum portkey_log_level level)
{
    return client->hooks.log != NULL && (int)level <= client->hooks.log_level;
}

void pa_log(portkey_client *client, enum portkey_log_level level, const char *format, ...)
{
    char line[MAX_LINE];
    bool within = client->in_hook;
    va_list arguments;

    if (!pa_logs(client, level))
        return;
    va_start(arguments, format);
    (void)vsnprintf(line, sizeof(line), format, arguments);
    va_end(arguments);
    client->in_hook = true;
    client->hooks.log(client->hooks.context, (int)level, line);
    client->in_hook = within;
}
