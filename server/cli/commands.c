/* SPDX-License-Identifier: MIT */
#include "cli/commands.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "catalog/portkey_catalog.h"
#include "catalog/upstream.h"
#include "cli/confine.h"
#include "cli/key_check.h"
#include "cli/report.h"
#include "transport/stdio.h"

enum {
    /*
     * An answer above MCP_MAX_ANSWER is not passed on, only counted. So more than
     * that is read, up to a size whose exact figure is not worth the memory.
     */
    MAX_RESPONSE = 4 * 1024 * 1024,
    MAX_ARGUMENTS = 4 * 1024 * 1024,
    MAX_LISTING = 4 * 1024 * 1024,
    MAX_COMPLAINT = 1024,
};

static tool_offer offer_of(const cli_options *options)
{
    return (tool_offer){&options->selection, NULL};
}

/* The client of a command that makes calls: the last that needs files of the user. NULL after a complaint. */
static portkey_client *open_client(const cli_options *options, size_t max_response)
{
    portkey_options client_options = options->client;
    portkey_client *client = NULL;
    portkey_error error;

    client_options.max_response_bytes = max_response;
    cli_check_key(&client_options);
    if (portkey_client_new(&client, &client_options, &error) < 0)
        cli_report(&error);
    else if (!options->no_landlock)
        confine_files();
    return client;
}

/* ---- serving ---- */

static int serve_catalog(event_loop *loop, portkey_catalog *catalog)
{
    static const portkey_principal principal = {.principal.name = "stdio"};
    mcp_server server;
    stdio_transport *transport;
    int status = EXIT_FAILED;

    if (isatty(STDIN_FILENO))
        cli_complain("waiting for MCP messages, one JSON object per line; see --help for other uses; "
                     "Ctrl-D ends");
    mcp_server_init(&server, &catalog->catalog);
    transport = stdio_open(loop, &server, &principal.principal, STDIO_ANY);
    if (transport != NULL) {
        loop_run(loop);
        status = stdio_close(transport);
    }
    mcp_server_close(&server);
    return status;
}

static int serve(const cli_options *options, portkey_client *client)
{
    tool_offer offer = offer_of(options);
    event_loop loop;
    portkey_catalog catalog;
    portkey_error error;
    size_t index = 0;
    int status = EXIT_FAILED;

    if (offer_next_tool(&offer, &index) == NULL)
        cli_complain("warning: the settings leave no tool to offer (--toolsets, --tools, --exclude-tools, "
                     "--read-only)");
    loop_init(&loop, client);
    if (portkey_catalog_init(&catalog, &loop, client, &options->client, &options->selection, &error) < 0) {
        cli_report(&error);
    } else {
        status = serve_catalog(&loop, &catalog);
        portkey_catalog_free(&catalog);
    }
    loop_close(&loop);
    return status;
}

int command_serve(const cli_options *options)
{
    portkey_client *client = open_client(options, MAX_RESPONSE);
    int status;

    if (client == NULL)
        return EXIT_FAILED;
    status = serve(options, client);
    portkey_client_free(client);
    return status;
}

/* ---- listing tools ---- */

/* The title is the document's, which may be anyone's. */
static void print_line(const char *text)
{
    cli_print(text, strlen(text));
    putchar('\n');
}

/* The array in the response to tools/list: its tools, the commas between them and the brackets around them. */
static size_t list_size(size_t tools, size_t count)
{
    return tools + (count > 0 ? count - 1 : 0) + strlen("[]");
}

static void print_table(const tool_offer *offer)
{
    const portkey_tool *tool;
    size_t index = 0;
    size_t total = 0;
    size_t count = 0;

    printf("%6s  %-18s %-42s %s\n", "BYTES", "DOMAIN", "NAME", "TITLE");
    while ((tool = offer_next_tool(offer, &index)) != NULL) {
        size_t bytes;

        (void)portkey_tool_descriptor(tool, &bytes);
        printf("%6zu  %-18s %-42s ", bytes, portkey_tool_domain(tool), portkey_tool_name(tool));
        print_line(portkey_tool_title(tool));
        total += bytes;
        count++;
    }
    printf("%6zu  bytes in the list of %zu %s\n", list_size(total, count), count,
           count == 1 ? "tool" : "tools");
}

static void append_tool(pa_text *text, const portkey_tool *tool)
{
    const portkey_operation *operation = portkey_tool_operation(tool);
    pa_writer writer = pa_write_to(text);
    size_t bytes;

    (void)portkey_tool_descriptor(tool, &bytes);
    pa_begin_object(&writer);
    pa_write_text(pa_member(&writer, "name"), portkey_tool_name(tool));
    pa_write_text(pa_member(&writer, "title"), portkey_tool_title(tool));
    pa_write_text(pa_member(&writer, "domain"), portkey_tool_domain(tool));
    pa_write_text(pa_member(&writer, "operation"), portkey_operation_name(operation));
    pa_write_text(pa_member(&writer, "method"), portkey_operation_method(operation));
    pa_write_text(pa_member(&writer, "path"), portkey_operation_path(operation));
    pa_write_text(pa_member(&writer, "scope"), portkey_operation_scope(operation));
    pa_write_integer(pa_member(&writer, "bytes"), (int64_t)bytes);
    pa_write_boolean(pa_member(&writer, "read_only"), portkey_operation_is_read_only(operation));
    pa_write_boolean(pa_member(&writer, "destructive"), portkey_operation_is_destructive(operation));
    pa_write_boolean(pa_member(&writer, "idempotent"), portkey_operation_is_idempotent(operation));
    pa_write_boolean(pa_member(&writer, "enterprise"), portkey_operation_is_enterprise(operation));
    pa_end(&writer);
}

/* One tool a line, for people and for grep: the writer would put all on one. */
static int print_json(const tool_offer *offer)
{
    pa_text text = PA_TEXT_INIT(MAX_LISTING);
    const portkey_tool *tool;
    const char *separator = "[\n";
    size_t index = 0;
    bool failed;

    while ((tool = offer_next_tool(offer, &index)) != NULL) {
        pa_text_append_string(&text, separator);
        append_tool(&text, tool);
        separator = ",\n";
    }
    pa_text_append_string(&text, separator[0] == '[' ? "[]\n" : "\n]\n");
    failed = pa_text_failed(&text);
    if (failed)
        cli_complain("out of memory");
    else
        cli_print(text.data, text.length);
    pa_text_free(&text);
    return failed ? EXIT_FAILED : EXIT_DONE;
}

int command_tools(const cli_options *options)
{
    tool_offer offer = offer_of(options);

    if (!options->json)
        print_table(&offer);
    else if (print_json(&offer) != EXIT_DONE)
        return EXIT_FAILED;
    return cli_finish_output();
}

/* ---- calling one ---- */

static const portkey_tool *find_tool(const cli_options *options)
{
    tool_offer offer = offer_of(options);
    pa_text complaint = PA_TEXT_INIT(MAX_COMPLAINT);
    const portkey_tool *tool = offer_find_tool(&offer, options->tool, strlen(options->tool), &complaint);

    if (tool == NULL)
        cli_complain("%s\nHint: \"" PROGRAM_NAME " tools\" lists the active tools",
                     complaint.data != NULL ? complaint.data : "unknown tool");
    pa_text_free(&complaint);
    return tool;
}

/* Appends the arguments, from the command line or from standard input. */
static int read_arguments(pa_text *text, const char *given)
{
    char chunk[4096];
    size_t count;

    if (given == NULL || strcmp(given, "-") != 0) {
        pa_text_append_string(text, given != NULL ? given : "{}");
    } else {
        while ((count = fread(chunk, 1, sizeof(chunk), stdin)) > 0)
            pa_text_append(text, chunk, count);
        if (ferror(stdin)) {
            cli_complain("cannot read the arguments from standard input");
            return EXIT_FAILED;
        }
    }
    if (pa_text_failed(text)) {
        cli_complain("the arguments are longer than 4 MiB, or out of memory");
        return EXIT_USAGE;
    }
    return EXIT_DONE;
}

static int print_response(const portkey_response *response)
{
    size_t length;
    const char *body = portkey_response_body(response, &length);

    if (!cli_print_body(body, length, portkey_response_header(response, "content-type")))
        return EXIT_FAILED;
    return cli_finish_output();
}

static int send_request(const cli_options *options, const portkey_request *request)
{
    portkey_client *client = open_client(options, 0);
    portkey_response *response = NULL;
    portkey_error error;
    int status = EXIT_FAILED;

    if (client == NULL)
        return EXIT_FAILED;
    if (portkey_client_send(&response, client, request, NULL, &error) < 0)
        cli_report(&error);
    else
        status = print_response(response);
    portkey_response_free(response);
    portkey_client_free(client);
    return status;
}

static int call(const cli_options *options, const portkey_tool *tool, const pa_text *arguments)
{
    tool_offer offer = offer_of(options);
    portkey_request *request = NULL;
    portkey_error error;
    int status;

    if (portkey_request_new(&request, portkey_tool_operation(tool), arguments->data, arguments->length,
                            &error) < 0 ||
        upstream_check(&offer, request, &error) < 0) {
        cli_report(&error);
        portkey_request_free(request);
        return error.code == PORTKEY_ENOMEM ? EXIT_FAILED : EXIT_USAGE;
    }
    status = send_request(options, request);
    portkey_request_free(request);
    return status;
}

int command_call(const cli_options *options)
{
    const portkey_tool *tool = find_tool(options);
    pa_text arguments = PA_TEXT_INIT(MAX_ARGUMENTS);
    int status;

    if (tool == NULL)
        return EXIT_USAGE;
    status = read_arguments(&arguments, options->arguments);
    if (status == EXIT_DONE)
        status = call(options, tool, &arguments);
    pa_text_free(&arguments);
    return status;
}
