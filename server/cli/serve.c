/* SPDX-License-Identifier: MIT */
#include "cli/serve.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "catalog/portkey_catalog.h"
#include "cli/client.h"
#include "cli/commands.h"
#include "cli/complain.h"
#include "transport/stdio.h"
#include "workflow/exchange_host.h"

enum {
    /*
     * An answer above MCP_MAX_ANSWER is not passed on, only counted. So more than
     * that is read, up to a size whose exact figure is not worth the memory.
     */
    MAX_RESPONSE = 4 * 1024 * 1024,
};

/* ---- with a client ---- */

static int serve_stdio(void *context, event_loop *loop, mcp_server *server)
{
    static const portkey_principal principal = {.principal.name = "stdio"};
    shared_events *answers = shared_events_in_memory(loop, &kept_answers_limits);
    stdio_transport *transport;
    int status = EXIT_FAILED;

    (void)context;
    if (isatty(STDIN_FILENO))
        cli_complain("waiting for MCP messages, one JSON object per line; see --help for other uses; "
                     "Ctrl-D ends");
    ((portkey_catalog *)server->catalog)->kept = (kept_answers){answers, kept_answers_limits.ttl_ms};
    transport = stdio_open(loop, server, &principal.principal, STDIO_ANY);
    if (transport != NULL) {
        loop_run(loop);
        status = stdio_close(transport);
    }
    shared_events_close(answers);
    return status;
}

static int serve_catalog(event_loop *loop, portkey_catalog *catalog, const cli_front *front)
{
    mcp_server server;
    int status;

    mcp_server_init(&server, &catalog->catalog);
    status = front->serve(front->context, loop, &server);
    mcp_server_close(&server);
    return status;
}

/* `problem` is why nothing may be sent, or NULL. */
static int serve(const cli_options *options, const cli_front *front, const cli_client *client,
                 const portkey_error *problem)
{
    tool_offer offer = cli_offer(options);
    event_loop loop;
    portkey_catalog catalog;
    portkey_error error;
    size_t index = 0;
    int status = EXIT_FAILED;

    if (offer_next_tool(&offer, &index) == NULL)
        cli_complain("warning: the settings leave no tool to offer (--toolsets, --tools, --exclude-tools, "
                     "--read-only)");
    loop_init(&loop, client->client);
    if (portkey_catalog_init(&catalog, &loop, client->client, &options->client, &options->selection, &error) <
        0) {
        cli_complain_error(&error);
    } else {
        catalog.upstream.problem = problem;
        catalog.metadata = options->metadata;
        catalog.run_workflow = workflow_run;
        catalog.identify = workflow_identify;
        catalog.upstream.is_sandbox = client->sandbox != NULL;
        catalog.upstream.now_ms = client->sandbox != NULL ? options->sandbox.now_ms : 0;
        catalog.surface = options->surface;
        catalog.answers.is_full = options->full_answers;
        catalog.answers.budget = options->max_answer;
        status = serve_catalog(&loop, &catalog, front);
        portkey_catalog_free(&catalog);
    }
    loop_close(&loop);
    return status;
}

/* ---- without one ---- */

static void add_restart(portkey_error *problem)
{
    size_t length = strlen(problem->hint);

    (void)snprintf(problem->hint + length, sizeof(problem->hint) - length, "%srestart the server",
                   length > 0 ? "; then " : "correct the setting and ");
}

/*
 * Clients show of a server that ends at its start only that it did. One that
 * runs can say why it is of no use, where the user reads it.
 */
static int serve_problem(const cli_options *options, const cli_front *front, portkey_error *problem)
{
    cli_client client = {NULL, NULL};
    portkey_error error;
    int status;

    add_restart(problem);
    cli_complain_error(problem);
    if (client_open_idle(&client, options, &error) < 0) {
        cli_complain_error(&error);
        return EXIT_FAILED;
    }
    status = serve(options, front, &client, problem);
    client_close(&client);
    return status;
}

int cli_serve(const cli_options *options, const cli_front *front)
{
    cli_client client = {NULL, NULL};
    portkey_error error;
    int result = client_open(&client, options, MAX_RESPONSE, &error);
    int status;

    if (result == PORTKEY_ECONFIG) {
        client_close(&client);
        return serve_problem(options, front, &error);
    }
    if (result < 0)
        cli_complain_error(&error);
    status = result < 0 ? EXIT_FAILED : serve(options, front, &client, NULL);
    client_close(&client);
    return status;
}

int command_serve(const cli_options *options)
{
    static const cli_front front = {.serve = serve_stdio};

    return cli_serve(options, &front);
}
