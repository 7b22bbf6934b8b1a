/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "catalog/from_key.h"
#include "catalog/in_use.h"
#include "catalog/upstream.h"
#include "cli/client.h"
#include "cli/commands.h"
#include "cli/complain.h"
#include "cli/held_signals.h"
#include "cli/print_answer.h"
#include "cli/send.h"
#include "cli/tools.h"
#include "cli/workflow_host.h"

enum {
    MAX_ARGUMENTS = 4 * 1024 * 1024,
    MAX_ANSWER = 64 * 1024 * 1024,
    MAX_NOTE = 1024,
};

/* Takes off the mark that some editors put before a text in UTF-8. */
static void take_off_mark(pa_text *text)
{
    static const char mark[] = "\xef\xbb\xbf";
    size_t length = sizeof(mark) - 1;

    if (text->length < length || memcmp(text->data, mark, length) != 0)
        return;
    memmove(text->data, text->data + length, text->length - length);
    pa_text_rewind(text, text->length - length);
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
        take_off_mark(text);
    }
    if (pa_text_failed(text)) {
        cli_complain("the arguments are longer than 4 MiB, or out of memory");
        return EXIT_USAGE;
    }
    return EXIT_DONE;
}

/* ---- what is no call, in words of the command line ---- */

static int refuse_text(const char *tool)
{
    return cli_refuse_usage(
        "the arguments of %s are one JSON object, such as '{\"name\": \"value\"}', or - to read "
        "them from standard input; call %s --help shows them",
        tool, tool);
}

static bool takes(const portkey_tool *tool, const char *name)
{
    portkey_json *descriptor = NULL;
    size_t length;
    const char *text = portkey_tool_descriptor(tool, &length);
    portkey_value own;
    bool does = true;

    if (portkey_json_parse(&descriptor, text, length, NULL, NULL) == 0) {
        own = portkey_value_at(portkey_json_root(descriptor), "/inputSchema/properties");
        does = portkey_value_exists(portkey_value_member(own, name));
    }
    portkey_json_free(descriptor);
    return does;
}

/* Clients of MCP give these beside the arguments; here they are options. */
static int refuse_wishes(const portkey_tool *tool, portkey_value arguments)
{
    static const char *const names[] = {"fields", "format"};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (portkey_value_exists(portkey_value_member(arguments, names[i])) && !takes(tool, names[i]))
            return cli_refuse_usage("%s is no argument of %s here: use --%s", names[i],
                                    portkey_tool_name(tool), names[i]);
    return EXIT_DONE;
}

/* What else is wrong is found with the schema of the arguments. */
static int check_arguments(const portkey_tool *tool, const pa_text *arguments)
{
    const char *text = arguments->data != NULL ? arguments->data : "";
    portkey_json *document = NULL;
    int status = EXIT_DONE;

    if (text[strspn(text, " \t\r\n")] != '{')
        return refuse_text(portkey_tool_name(tool));
    if (portkey_json_parse(&document, text, arguments->length, NULL, NULL) == 0)
        status = refuse_wishes(tool, portkey_json_root(document));
    portkey_json_free(document);
    return status;
}

static void complain_of_loss(const portkey_tool *tool, const char *to_go_on)
{
    cli_complain_lines("%s was carried out, but its answer, which is shown once, is lost\nTo go on: %s",
                       portkey_tool_name(tool), to_go_on);
}

static int print_response(const cli_options *options, const portkey_tool *tool,
                          const portkey_response *response)
{
    size_t length;
    const char *body = portkey_response_body(response, &length);
    int status =
        cli_print_answer(options, tool, body, length, portkey_response_header(response, "content-type"));

    if (status != EXIT_DONE && answer_is_shown_once(portkey_tool_operation(tool)))
        complain_of_loss(tool, "no call shows the value that it had; make another one, as by a rotation");
    return status;
}

/* Takes the request over. */
static int send_request(const cli_options *options, const portkey_tool *tool, portkey_request *request)
{
    tool_offer offer = cli_offer(options);
    cli_client client = {NULL, NULL};
    portkey_response *response = NULL;
    portkey_error error;
    int status = EXIT_FAILED;
    int signal = 0;

    if (client_open(&client, options, 0, &error) < 0) {
        cli_complain_error(&error);
        portkey_request_free(request);
    } else if (cli_send(&response, &signal, client.client, request, &error) < 0) {
        in_use_hint(&error, portkey_tool_operation(tool), &offer);
        cli_complain_error(&error);
        if (error.may_have_happened && answer_is_shown_once(portkey_tool_operation(tool)))
            cli_complain("if it was carried out, the value in its answer is lost, as no other call shows it");
    } else {
        status = print_response(options, tool, response);
    }
    portkey_response_free(response);
    client_close(&client);
    if (signal != 0)
        held_signals_end_process(signal);
    return status;
}

static int refuse_arguments(const portkey_error *error)
{
    cli_complain_error(error);
    return error->code == PORTKEY_ENOMEM ? EXIT_FAILED : EXIT_USAGE;
}

static int call(const cli_options *options, const portkey_tool *tool, const pa_text *arguments)
{
    const portkey_operation *operation = portkey_tool_operation(tool);
    request_rules rules = cli_rules(options);
    portkey_request *request = NULL;
    portkey_error error;

    if (request_rules_make(&request, &rules, operation, arguments->data, arguments->length, &error) < 0)
        return refuse_arguments(&error);
    return send_request(options, tool, request);
}

static int run_workflow(const cli_options *options, const portkey_tool *tool, const pa_text *arguments)
{
    pa_text answer = PA_SECRET_TEXT_INIT(MAX_ANSWER);
    pa_text loss = PA_TEXT_INIT(MAX_NOTE);
    int status = cli_run_workflow(&answer, &loss, options, tool, arguments->data, arguments->length);

    if (status == EXIT_DONE)
        status = cli_print_answer(options, tool, answer.data, answer.length, "application/json");
    if (status != EXIT_DONE && loss.length > 0 && !pa_text_failed(&loss))
        complain_of_loss(tool, loss.data);
    pa_text_free(&answer);
    pa_text_free(&loss);
    return status;
}

static int fill(pa_text *arguments, const char *name, const pa_text *identity)
{
    pa_text filled;
    pa_text note = PA_TEXT_INIT(MAX_NOTE);
    portkey_error error;

    if (!from_key_fill(&filled, name, arguments->data, arguments->length, identity->data, identity->length)) {
        from_key_explain(&error, name, NULL, 0);
        cli_complain_error(&error);
        return EXIT_FAILED;
    }
    pa_text_free(arguments);
    *arguments = filled;
    if (pa_text_failed(arguments)) {
        cli_complain("out of memory");
        return EXIT_FAILED;
    }
    from_key_append_note(&note, name, arguments->data, arguments->length);
    cli_complain_lines("%s", note.data != NULL ? note.data : name);
    pa_text_free(&note);
    return EXIT_DONE;
}

/* Fills in what the API key decides, if it is missing. */
static int fill_in(pa_text *arguments, const cli_options *options, const portkey_tool *tool)
{
    portkey_error error = {.code = PORTKEY_OK};
    const char *name = from_key_missing(tool, arguments->data, arguments->length, &error);
    pa_text identity = PA_SECRET_TEXT_INIT(MAX_ANSWER);
    int status;

    if (error.code != PORTKEY_OK)
        return refuse_arguments(&error);
    if (name == NULL)
        return EXIT_DONE;
    /* Offered or not, as to clients; what it calls is. */
    status = cli_run_workflow(&identity, NULL, options, portkey_workflow_find("whoami", 6), "{}", 2);
    if (status == EXIT_DONE)
        status = fill(arguments, name, &identity);
    pa_text_free(&identity);
    return status;
}

int command_call(const cli_options *options)
{
    const portkey_tool *tool = tools_find(options);
    pa_text arguments = PA_TEXT_INIT(MAX_ARGUMENTS);
    int status;

    if (tool == NULL)
        return EXIT_USAGE;
    status = read_arguments(&arguments, options->arguments);
    if (status == EXIT_DONE)
        status = check_arguments(tool, &arguments);
    if (status == EXIT_DONE && !portkey_tool_is_workflow(tool))
        status = fill_in(&arguments, options, tool);
    if (status == EXIT_DONE)
        status = portkey_tool_is_workflow(tool) ? run_workflow(options, tool, &arguments)
                                                : call(options, tool, &arguments);
    pa_text_free(&arguments);
    return status;
}
