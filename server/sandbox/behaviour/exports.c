/* SPDX-License-Identifier: MIT */
/*
 * Log exports. One that is started is queued; it is under way when it is looked at the next time, and done after that.
 */
#include <stdio.h>

#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/resource.h"

static const store_place exports = {"/logs/exports", ""};

static bool has_status(const sandbox_exchange *exchange, const char *status)
{
    return portkey_value_is(portkey_value_member(exchange->record, "status"), status);
}

static bool set_status(sandbox_exchange *exchange, const char *status)
{
    const change changes[] = {{"status", status, NULL}, {"last_updated_at", exchange->time, NULL}};

    return change_record(exchange, exchange->record, changes, 2) && resource_store(exchange, exports);
}

static bool answer_message(sandbox_exchange *exchange, const char *message)
{
    const change said = {"message", message, NULL};

    return change_record(exchange, exchange->result, &said, 1);
}

static bool start(sandbox_exchange *exchange)
{
    if (!has_status(exchange, "draft"))
        return exchange_fail(exchange, 400, "AB01", "Only an export that is a draft can be started.");
    return set_status(exchange, "queued") && answer_message(exchange, "The export was queued.");
}

static bool cancel(sandbox_exchange *exchange)
{
    if (!has_status(exchange, "queued") && !has_status(exchange, "in_progress"))
        return exchange_fail(exchange, 400, "AB01",
                             "Only an export that is queued or in progress can be cancelled.");
    return set_status(exchange, "stopped") && answer_message(exchange, "The export was stopped.");
}

/* Reading moves it on, which is no change by whoever reads. */
static bool move_on(sandbox_exchange *exchange)
{
    const char *next = has_status(exchange, "queued") ? "in_progress" : "success";

    if (!has_status(exchange, "queued") && !has_status(exchange, "in_progress"))
        return true;
    return set_status(exchange, next);
}

static bool download(sandbox_exchange *exchange)
{
    char url[160];
    const change signed_url = {"signed_url", url, NULL};

    if (!has_status(exchange, "success"))
        return exchange_fail(exchange, 400, "AB01", "The export is not done.");
    (void)snprintf(url, sizeof(url), "https://sandbox.invalid/exports/%s.jsonl", exchange->found.id.data);
    return change_record(exchange, exchange->record, &signed_url, 1);
}

const sandbox_behaviour behaviours_of_exports[] = {
    {.operation = "start_log_export", .instead = start},
    {.operation = "cancel_log_export", .instead = cancel},
    {.operation = "get_log_export", .after = move_on},
    {.operation = "download_log_export", .instead = download},
    {.operation = NULL},
};
