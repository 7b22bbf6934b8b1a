/* SPDX-License-Identifier: MIT */
#include "cli/http/operation.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "catalog/call_watch.h"
#include "catalog/toolbox.h"
#include "cli/http/environment.h"
#include "cli/options.h"
#include "cli/report.h"

static int read_level(log_level *out)
{
    const char *level = environment_text("LOG_LEVEL");

    *out = LOG_INFO;
    if (level == NULL || log_level_named(out, level))
        return EXIT_DONE;
    return cli_refuse_usage("LOG_LEVEL takes error, warn, info or debug");
}

/* Programs read what goes to a file or a pipe, and people what a terminal shows. */
static int read_format(log_format *out)
{
    const char *format = environment_text("LOG_FORMAT");

    *out = isatty(STDERR_FILENO) ? LOG_TEXT : LOG_JSON;
    if (format == NULL)
        return EXIT_DONE;
    *out = strcmp(format, "text") == 0 ? LOG_TEXT : LOG_JSON;
    return *out == LOG_TEXT || strcmp(format, "json") == 0
               ? EXIT_DONE
               : cli_refuse_usage("LOG_FORMAT takes json or text");
}

int operation_read(http_operation *out)
{
    return read_level(&out->log.level) == EXIT_DONE ? read_format(&out->log.format) : EXIT_USAGE;
}

/* Of all calls, whatever they are made for. */
static void note_attempt(void *context, const portkey_attempt *attempt)
{
    metrics *figures = context;

    metrics_attempt(figures, attempt->http_status);
    metrics_count(figures, METRICS_RETRIES, attempt->is_repeated);
}

int operation_open(http_operation *operation, unsigned workers)
{
    const metrics_options options = {
        .workers = workers,
        .tools = toolbox_count(),
        .tool_name = call_watch_name,
        .version = portkey_version(),
    };

    if (!log_open(&operation->log, STDERR_FILENO, operation->log.level, operation->log.format) ||
        !metrics_open(&operation->metrics, &options)) {
        cli_complain("cannot start: %s", strerror(errno));
        return EXIT_FAILED;
    }
    (void)signal(SIGPIPE, SIG_IGN); /* whoever read the log may be gone */
    operation->hooks = (portkey_hooks)PORTKEY_HOOKS_INIT;
    operation->hooks.context = &operation->metrics;
    operation->hooks.on_attempt = note_attempt;
    operation->telemetry = (telemetry){&operation->log, &operation->metrics};
    return EXIT_DONE;
}

void operation_note(const http_operation *operation, log_event event)
{
    telemetry_log(&operation->telemetry, &(log_line){.level = LOG_INFO, .event = event});
}

void operation_close(http_operation *operation)
{
    log_close(&operation->log);
    metrics_close(&operation->metrics);
}
