/* SPDX-License-Identifier: MIT */
#include "cli/workflow_host.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "catalog/upstream.h"
#include "cli/client.h"
#include "cli/complain.h"
#include "cli/held_signals.h"
#include "cli/options/command_table.h"
#include "workflow/engine/host.h"
#include "workflow/workflows.h"

struct run {
    workflow_host host; /* first, so that one is the other */
    const cli_options *options;
    cli_client client;
    request_rules rules;
    workflow_settings settings;
    pa_text *answer;
    pa_text *loss;     /* may be NULL */
    held_signals held; /* from the first call on that changes something */
    int status;
    bool is_over;
    bool has_sent;
    bool has_sent_once;   /* a call whose answer is shown once */
    bool has_line;        /* on the terminal, about what is being done */
    bool is_asked_to_end; /* by a signal */
    bool is_given_up;     /* by another one: what may have been done is not waited for */
};

/* ---- what is being done ---- */

static void clear_line(struct run *run)
{
    if (run->has_line)
        fputs("\r\033[K", stderr);
    run->has_line = false;
}

static void report(workflow_host *host, size_t calls, const char *what)
{
    struct run *run = (struct run *)host;

    if (!isatty(STDERR_FILENO))
        return;
    clear_line(run);
    fprintf(stderr, "%zu. %s ...", calls + 1, what);
    fflush(stderr);
    run->has_line = true;
}

/* ---- calls ---- */

static bool may_call(workflow_host *host, const portkey_operation *operation, pa_text *complaint)
{
    const struct run *run = (const struct run *)host;
    const char *name = portkey_operation_name(operation);

    return offer_find_tool(&run->rules.offer, name, strlen(name), complaint) != NULL;
}

static void answered(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct run *run = context;

    /* One that was ended early leaves its call to the end of the client. */
    if (!run->is_over)
        workflow_answered(run->host.flow, code, response, error);
    portkey_response_free(response);
}

static int make(workflow_host *host, portkey_request **out, const portkey_operation *operation,
                const char *arguments, size_t length, portkey_error *error)
{
    return request_rules_make(out, &((const struct run *)host)->rules, operation, arguments, length, error);
}

static int send(workflow_host *host, portkey_request *request, const char *key, portkey_error *error)
{
    portkey_call_options call = PORTKEY_CALL_OPTIONS_INIT;
    struct run *run = (struct run *)host;

    if (run->is_asked_to_end) {
        portkey_request_free(request);
        *error = (portkey_error){.code = PORTKEY_ECANCELLED, .message = "interrupted; this was not sent"};
        return error->code;
    }
    run->has_sent = true;
    run->has_sent_once = run->has_sent_once || workflow_outlives(run->host.flow) != NULL;
    if (run->has_sent_once || !portkey_operation_is_read_only(portkey_request_operation(request)))
        held_signals_begin(&run->held);
    call.api_key = key;
    return portkey_client_start(NULL, run->client.client, request, &call, answered, run, error);
}

static bool is_own_key(const workflow_host *host, const char *masked)
{
    return portkey_client_key_fits(((const struct run *)host)->client.client, NULL, masked);
}

/* ---- the end ---- */

static void end(workflow_host *host, const workflow_result *result)
{
    struct run *run = (struct run *)host;

    clear_line(run);
    if (result->is_error) {
        cli_complain_lines("%.*s", (int)result->length, result->text);
        run->status = run->has_sent ? EXIT_FAILED : EXIT_USAGE;
    } else {
        run->status = EXIT_DONE;
        pa_text_append(run->answer, result->text, result->length);
        if (result->image != NULL)
            cli_complain("the picture is not printed; clients of MCP show it");
    }
    if (!result->is_error && run->has_sent_once && run->loss != NULL)
        workflow_append_to_go_on(run->loss, run->host.flow);
    run->is_over = true;
    workflow_free(run->host.flow);
    run->host.flow = NULL;
}

/* ---- signals, once something is changed ---- */

/* Ends with what must reach the caller. */
static void end_early(struct run *run, const char *words)
{
    const workflow_result result = {.text = words, .length = strlen(words)};

    end(&run->host, &result);
}

static const char *what_is_lost(const struct run *run)
{
    return workflow_outlives(run->host.flow) != NULL
               ? HELD_FOR_VALUE
               : "else it would not be known whether it was done; nothing more is sent";
}

/* The first is no reason to lose a value that is on its way, or sight of what is done; what tries a value is given up. */
static void heed_signal(struct run *run)
{
    const char *words = workflow_last_words(run->host.flow);

    clear_line(run);
    run->is_given_up = run->is_asked_to_end && words == NULL;
    run->is_asked_to_end = true;
    if (words == NULL && !run->is_given_up)
        held_signals_explain(workflow_present_call(run->host.flow), what_is_lost(run));
}

static void heed_signals(struct run *run, int signal)
{
    const char *words;

    if (!run->is_over && signal != 0)
        heed_signal(run);
    words = !run->is_over && run->is_asked_to_end ? workflow_last_words(run->host.flow) : NULL;
    if (words != NULL)
        end_early(run, words);
}

static int wait_once(struct run *run, portkey_error *error)
{
    int signal;
    int result = held_signals_wait(&signal, &run->held, run->client.client, error);

    heed_signals(run, signal);
    return result;
}

static void wait_for(struct run *run)
{
    portkey_error error = {.code = PORTKEY_OK};
    int result = 0;

    while (!run->is_over && !run->is_given_up && result >= 0)
        result = wait_once(run, &error);
    if (run->is_over || run->is_given_up)
        return;
    clear_line(run);
    cli_complain_error(&error);
}

/* ---- the start ---- */

/* What whoever typed it calls a run of another name. */
static const char *command_of(const cli_options *options)
{
    const command_row *row = command_row_of(options->command);

    return row != NULL && options->command != COMMAND_CALL ? row->name : NULL;
}

static void start(struct run *run, const portkey_tool *tool, const char *arguments, size_t length)
{
    const workflow_type *type = workflows_find(portkey_tool_name(tool));
    portkey_error error;

    run->settings = (workflow_settings){
        .metadata = &run->options->metadata,
        .base_url = upstream_base_url(&run->options->client, run->options->is_inside),
        .command = command_of(run->options),
        .now_ms = run->options->is_inside ? run->options->sandbox.now_ms : 0,
    };
    if (client_open(&run->client, run->options, 0, &error) < 0 ||
        workflow_new(&run->host, type, tool, &run->settings, &error) < 0) {
        cli_complain_error(&error);
        return;
    }
    workflow_start(run->host.flow, arguments, length);
    wait_for(run);
}

/* A call that nobody waits for any more ends as the client is closed, and the run with it: it tells what was done. */
int cli_run_workflow(pa_text *answer, pa_text *loss, const cli_options *options, const portkey_tool *tool,
                     const char *arguments, size_t length)
{
    /* A command runs one workflow: there was none before, and none follows. */
    static const workflow_host_type type = {.may_call = may_call,
                                            .make = make,
                                            .send = send,
                                            .is_own_key = is_own_key,
                                            .report = report,
                                            .end = end};
    struct run run = {
        .host.type = &type,
        .options = options,
        .rules = cli_rules(options),
        .answer = answer,
        .loss = loss,
        .status = EXIT_FAILED,
        .held = HELD_SIGNALS_INIT,
    };

    start(&run, tool, arguments, length);
    if (run.status == EXIT_DONE && pa_text_failed(answer)) {
        cli_complain("%s was carried out, but its answer is larger than %zu MiB, or out of memory",
                     portkey_tool_name(tool), answer->limit >> 20);
        run.status = EXIT_FAILED;
    }
    client_close(&run.client);
    workflow_free(run.host.flow);
    held_signals_close(&run.held);
    return run.status;
}
