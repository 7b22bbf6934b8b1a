/* SPDX-License-Identifier: MIT */
#include "cli/named_workflow.h"

#include "cli/complain.h"
#include "cli/output.h"
#include "cli/tools.h"
#include "cli/workflow_host.h"

static int parse(cli_answer *answer)
{
    portkey_error error;

    if (portkey_json_parse(&answer->document, answer->text.data, answer->text.length, NULL, &error) == 0)
        return EXIT_DONE;
    cli_complain_error(&error);
    return EXIT_FAILED;
}

int cli_run_named(cli_answer *out, const cli_options *options, const char *name, const pa_text *arguments)
{
    cli_options named = *options;
    const portkey_tool *tool;
    int status;

    named.tool = name;
    tool = tools_find(&named);
    if (tool == NULL)
        return EXIT_USAGE;
    status = cli_run_workflow(&out->text, NULL, options, tool, arguments->data, arguments->length);
    return status == EXIT_DONE ? parse(out) : status;
}

int cli_answer_print(portkey_value answer)
{
    size_t length;
    const char *text = portkey_value_raw(answer, &length);

    return text != NULL && cli_print_body(text, length, "application/json") ? cli_finish_output()
                                                                            : EXIT_FAILED;
}

void cli_answer_free(cli_answer *answer)
{
    portkey_json_free(answer->document);
    pa_text_free(&answer->text);
}
