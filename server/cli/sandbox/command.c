/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/complain.h"
#include "cli/sandbox/open.h"
#include "sandbox/http/http.h"

/* The letters of "portkey" on a telephone begin so. */
enum { PORT = 7678, MAX_MESSAGE = 512 };

/* The signals that end the sandbox. Its thread, which inherits this, must not get them. */
static void block(sigset_t *ends)
{
    (void)sigemptyset(ends);
    (void)sigaddset(ends, SIGINT);
    (void)sigaddset(ends, SIGTERM);
    (void)sigprocmask(SIG_BLOCK, ends, NULL);
}

static void announce(const cli_options *options, const http_server *server)
{
    cli_complain(
        "sandbox: http://127.0.0.1:%u/v1 emulates the API; the data are invented, and nothing is sent to Portkey",
        (unsigned)http_port(server));
    cli_complain("sandbox: the API key is %s; state is %s%s",
                 options->sandbox.key != NULL ? "that of --key" : SANDBOX_KEY,
                 options->sandbox.path != NULL ? "kept in " : "in memory",
                 options->sandbox.path != NULL ? options->sandbox.path : "");
}

/* ---- what is asked for ---- */

static bool read_faults(http_options *http, const cli_options *options)
{
    for (size_t i = 0; i < options->sandbox.faults.count; i++) {
        const char *wrong = fault_add(&http->faults, options->sandbox.faults.items[i]);

        if (wrong == NULL)
            continue;
        (void)cli_refuse_usage("--fault '%s': %s", options->sandbox.faults.items[i], wrong);
        return false;
    }
    return true;
}

static bool open_recording(http_options *http, const char *path)
{
    if (path != NULL)
        http->recording = fopen(path, "ae");
    if (path == NULL || http->recording != NULL)
        return true;
    cli_complain("sandbox: cannot write %s: %s", path, strerror(errno));
    return false;
}

/* ---- playing ---- */

static int play(const cli_options *options, portkey_sandbox *sandbox, const http_options *http)
{
    http_server *server;
    sigset_t ends;
    int signal;

    block(&ends);
    server = http_start(sandbox, http);
    if (server == NULL) {
        cli_complain("sandbox: cannot listen on port %u of 127.0.0.1: %s", (unsigned)http->port,
                     errno != 0 ? strerror(errno) : "libmicrohttpd does not start");
        return EXIT_FAILED;
    }
    announce(options, server);
    (void)sigwait(&ends, &signal);
    http_stop(server);
    return EXIT_DONE;
}

static int open_and_play(const cli_options *options, const http_options *http)
{
    char message[MAX_MESSAGE];
    portkey_sandbox *sandbox = cli_sandbox_open(options, message, sizeof(message));
    int status;

    if (sandbox == NULL) {
        cli_complain("sandbox: %s", message);
        return EXIT_FAILED;
    }
    cli_sandbox_confine(options);
    status = play(options, sandbox, http);
    sandbox_close(sandbox);
    return status;
}

int command_sandbox(const cli_options *options)
{
    http_options http = {.port = options->listening.has_port ? options->listening.port : PORT};
    int status;

    if (!read_faults(&http, options))
        return EXIT_USAGE;
    if (!open_recording(&http, options->sandbox.recording))
        return EXIT_FAILED;
    status = open_and_play(options, &http);
    if (http.recording != NULL)
        (void)fclose(http.recording);
    return status;
}
