/* SPDX-License-Identifier: MIT */
/* Tools that tell something while they run. */
#include "fixture_timers.h"
#include "fixture_tools.h"

static bool progress_step(mcp_call *call, unsigned step)
{
    if (step < 3) {
        mcp_call_progress(call, 50.0 * step, 100, NULL);
        return true;
    }
    fixture_say(call, "Done after three reports of progress.");
    return false;
}

static void with_progress(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    (void)arguments;
    fixture_run_steps(catalog, call, progress_step);
}

static bool logging_step(mcp_call *call, unsigned step)
{
    static const char *const messages[] = {"Tool execution started", "Tool processing data",
                                           "Tool execution completed"};

    if (step < 3) {
        mcp_call_log(call, "info", messages[step]);
        return true;
    }
    fixture_say(call, "Done after three messages to the log.");
    return false;
}

static void with_logging(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    (void)arguments;
    fixture_run_steps(catalog, call, logging_step);
}

static bool slow_step(mcp_call *call, unsigned step)
{
    mcp_call_progress(call, step, 0, "still waiting");
    return true;
}

/* Never ends by itself. */
static void slow(fixture_catalog *catalog, portkey_value arguments, mcp_call *call)
{
    (void)arguments;
    fixture_run_steps(catalog, call, slow_step);
}

const mcp_tool fixture_timed_tools[] = {
    {"test_tool_with_progress", "Reports 0, 50 and 100 of 100, then answers.", NULL, with_progress},
    {"test_tool_with_logging", "Writes three messages to the log, then answers.", NULL, with_logging},
    {"test_logging_tool", "Writes three messages to the log, then answers.", NULL, with_logging},
    {"test_endless", "Reports progress until it is cancelled.", NULL, slow},
    {NULL, NULL, NULL, NULL},
};
