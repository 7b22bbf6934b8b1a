/* SPDX-License-Identifier: MIT */
#include "cli/http/operation.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/number.h"
#include "catalog/call_watch.h"
#include "cli/complain.h"
#include "cli/environment.h"
#include "cli/options.h"

static int read_level(log_level *out)
{
    const char *level = environment_text("LOG_LEVEL");

    *out = LOG_INFO;
    if (level == NULL)
        return EXIT_DONE;
    for (log_level each = LOG_ERROR; each <= LOG_DEBUG; each++)
        if (environment_is(level, log_level_name(each))) {
            *out = each;
            return EXIT_DONE;
        }
    return cli_refuse_setting("LOG_LEVEL takes error, warn, info or debug");
}

/* Programs read what goes to a file or a pipe, and people what a terminal shows. */
static int read_format(log_format *out)
{
    const char *format = environment_text("LOG_FORMAT");

    *out = isatty(STDERR_FILENO) ? LOG_TEXT : LOG_JSON;
    if (format == NULL)
        return EXIT_DONE;
    *out = environment_is(format, "text") ? LOG_TEXT : LOG_JSON;
    return *out == LOG_TEXT || environment_is(format, "json")
               ? EXIT_DONE
               : cli_refuse_setting("LOG_FORMAT takes json or text");
}

static int read_metrics_port(http_operation *out)
{
    const char *port = environment_text("MCP_METRICS_PORT");
    uint64_t number = 0;

    out->metrics_host = environment_text("MCP_METRICS_HOST");
    out->has_metrics_port = port != NULL;
    if (port == NULL && out->metrics_host != NULL)
        return cli_refuse_setting("MCP_METRICS_HOST needs MCP_METRICS_PORT, the port of the metrics");
    if (port != NULL && !pa_read_count(&number, port, strlen(port), UINT16_MAX))
        return cli_refuse_setting("MCP_METRICS_PORT takes a whole number from 0, for any port, to %d",
                                  UINT16_MAX);
    out->metrics_port = (uint16_t)number;
    return EXIT_DONE;
}

static int read_ready_check(http_operation *out)
{
    const char *mode = environment_text("MCP_READY_CHECK_MODE");

    out->checks_portkey = environment_is(mode, "portkey");
    if (mode == NULL || out->checks_portkey || environment_is(mode, "local"))
        return EXIT_DONE;
    return cli_refuse_setting("MCP_READY_CHECK_MODE takes local or portkey");
}

int operation_read(http_operation *out)
{
    if (read_level(&out->log.level) != EXIT_DONE || read_format(&out->log.format) != EXIT_DONE ||
        read_metrics_port(out) != EXIT_DONE)
        return EXIT_USAGE;
    return read_ready_check(out);
}

/* Of all calls, whatever they are made for. */
static void note_attempt(void *context, const portkey_attempt *attempt)
{
    metrics *figures = context;

    metrics_attempt(figures, attempt->http_status);
    metrics_count(figures, METRICS_RETRIES, attempt->is_repeated);
}

static int listen_for_metrics(http_operation *operation)
{
    char problem[512];

    if (http_listen(&operation->metrics_sockets, operation->metrics_host, operation->metrics_port, 0600,
                    problem, sizeof(problem)))
        return EXIT_DONE;
    cli_complain("MCP_METRICS_PORT: %s", problem);
    return EXIT_FAILED;
}

int operation_open(http_operation *operation, unsigned workers)
{
    const metrics_options options = {
        .workers = workers,
        .tools = call_watch_count(),
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
    return operation->has_metrics_port ? listen_for_metrics(operation) : EXIT_DONE;
}

void operation_note(const http_operation *operation, log_event event)
{
    telemetry_log(&operation->telemetry, &(log_line){.level = LOG_INFO, .event = event});
}

void operation_report(const http_operation *operation, log_event event, const char *what, bool is_good,
                      const char *message)
{
    telemetry_log(&operation->telemetry, &(log_line){
                                             .level = is_good ? LOG_INFO : LOG_ERROR,
                                             .event = event,
                                             .what = what,
                                             .result = is_good ? "ok" : "failed",
                                             .message = message,
                                         });
}

void operation_report_store(const http_operation *operation, const char *what, bool is_there, const char *why)
{
    char message[256];

    if (!is_there)
        (void)snprintf(message, sizeof(message), "Redis is away: %s", why);
    operation_report(operation, LOG_STORE, what, is_there, is_there ? "Redis is there again" : message);
}

void operation_close(http_operation *operation)
{
    http_sockets_close(&operation->metrics_sockets);
    log_close(&operation->log);
    metrics_close(&operation->metrics);
}
