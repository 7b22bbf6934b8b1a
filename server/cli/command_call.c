/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "catalog/tools.h"
#include "cli/commands.h"
#include "cli/report.h"

enum { MAX_ARGUMENTS = 4 * 1024 * 1024 };

static const portkey_tool *find_tool(const cli_options *options)
{
    pa_text complaint = PA_TEXT_INIT(1024);
    const portkey_tool *tool = tools_find(&options->tools, options->tool, strlen(options->tool), &complaint);

    if (tool == NULL)
        cli_complain("%s", complaint.data != NULL ? complaint.data : "unknown tool");
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
        cli_complain("the arguments are longer than 4 MiB, or memory ran out");
        return EXIT_USAGE;
    }
    return EXIT_DONE;
}

static int print_body(const portkey_response *response)
{
    size_t length;
    const char *body = portkey_response_body(response, &length);

    fwrite(body, 1, length, stdout);
    if (length > 0 && body[length - 1] != '\n')
        putchar('\n');
    return cli_finish_output();
}

static int send_request(const cli_options *options, const portkey_request *request)
{
    portkey_client *client = NULL;
    portkey_response *response = NULL;
    portkey_error error;
    int status = EXIT_FAILED;

    if (portkey_client_new(&client, &options->client, &error) < 0 ||
        portkey_client_send(&response, client, request, NULL, &error) < 0)
        cli_report(&error);
    else
        status = print_body(response);
    portkey_response_free(response);
    portkey_client_free(client);
    return status;
}

int command_call(const cli_options *options)
{
    const portkey_tool *tool = find_tool(options);
    pa_text arguments = PA_TEXT_INIT(MAX_ARGUMENTS);
    portkey_request *request = NULL;
    portkey_error error;
    int status;

    if (tool == NULL)
        return EXIT_USAGE;
    status = read_arguments(&arguments, options->arguments);
    if (status == EXIT_DONE) {
        if (portkey_request_new(&request, portkey_tool_operation(tool), arguments.data, arguments.length,
                                &error) < 0) {
            cli_report(&error);
            status = error.code == PORTKEY_ENOMEM ? EXIT_FAILED : EXIT_USAGE;
        } else {
            status = send_request(options, request);
        }
    }
    portkey_request_free(request);
    pa_text_free(&arguments);
    return status;
}
