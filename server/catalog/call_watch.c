/* SPDX-License-Identifier: MIT */
#include "catalog/call_watch.h"

#include <string.h>

#include "base/clock.h"
#include "catalog/surface/surface.h"
#include "catalog/toolbox.h"
#include "mcp/end.h"

/* By name: two surfaces may have one tool each of that name, which are counted as one. */
static size_t own_place(const char *called)
{
    size_t place = 0;
    const char *name;

    while ((name = surface_own_name(place)) != NULL && (called == NULL || strcmp(name, called) != 0))
        place++;
    return place;
}

size_t call_watch_count(void)
{
    return toolbox_count() + own_place(NULL);
}

size_t call_watch_place(const mcp_tool *tool)
{
    size_t place = 0;

    while (place < toolbox_count() && tool->origin != toolbox_at(place))
        place++;
    return place < toolbox_count() ? place : place + own_place(tool->name);
}

const char *call_watch_name(size_t place)
{
    return place < toolbox_count() ? portkey_tool_name(toolbox_at(place))
                                   : surface_own_name(place - toolbox_count());
}

/* Without a result it failed, or was given up. */
static metrics_result result_of(const mcp_exchange *exchange, const mcp_result *result)
{
    if (result != NULL)
        return result->is_error ? METRICS_ERROR : METRICS_OK;
    return mcp_exchange_has_failed(exchange) ? METRICS_FAILED : METRICS_CANCELLED;
}

static void note(mcp_check *check, mcp_exchange *exchange, const mcp_result *result)
{
    const telemetry *to = &((call_watch *)check)->telemetry;
    metrics_result end = result_of(exchange, result);
    int64_t duration_us = pa_clock_us() - exchange->began_us;

    metrics_call(to->metrics, call_watch_place(&exchange->tool), end, duration_us);
    telemetry_log(to, &(log_line){
                          .level = LOG_INFO,
                          .event = LOG_CALL,
                          .request = mcp_exchange_trace(exchange),
                          .principal = exchange->principal->name,
                          .tool = exchange->tool.name,
                          .result = metrics_result_name(end),
                          .has_duration = true,
                          .duration_us = duration_us,
                          .attempts = exchange->attempts,
                      });
}

call_watch call_watch_init(void)
{
    return (call_watch){.check.after = note};
}
