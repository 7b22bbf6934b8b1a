/* SPDX-License-Identifier: MIT */
/* The command report: the workflow usage_report, for people. */
#include <stdio.h>
#include <string.h>

#include "base/json_writer.h"
#include "cli/commands.h"
#include "cli/report.h"
#include "cli/tools.h"
#include "cli/usage/print.h"
#include "cli/workflow_host.h"

enum { MAX_ARGUMENTS = 64 * 1024, MAX_ANSWER = 4 * 1024 * 1024 };

/* ---- what is asked for ---- */

static void write_text(pa_writer *writer, const char *name, const char *value)
{
    if (value != NULL)
        pa_write_text(pa_member(writer, name), value);
}

/* Of "metadata:KEY" the two parts. */
static void write_group(pa_writer *writer, const char *by)
{
    static const char metadata[] = "metadata:";
    bool is_metadata = by != NULL && strncmp(by, metadata, sizeof(metadata) - 1) == 0;

    write_text(writer, "group_by", is_metadata ? "metadata" : by);
    if (is_metadata)
        write_text(writer, "metadata_key", by + sizeof(metadata) - 1);
}

static bool write_arguments(pa_text *text, const cli_report_wish *wish)
{
    pa_writer writer = pa_write_to(text);

    pa_begin_object(&writer);
    write_text(&writer, "workspace_slug", wish->workspace);
    write_text(&writer, "from", wish->from);
    write_text(&writer, "to", wish->to);
    write_group(&writer, wish->by);
    pa_end(&writer);
    return !pa_text_failed(text);
}

/* ---- what is printed ---- */

static int print(const pa_text *answer, bool is_json)
{
    portkey_json *report = NULL;
    portkey_error error;
    text_page page;

    if (is_json)
        return cli_print_body(answer->data, answer->length, "application/json") ? cli_finish_output()
                                                                                : EXIT_FAILED;
    if (portkey_json_parse(&report, answer->data, answer->length, NULL, &error) < 0) {
        cli_report(&error);
        return EXIT_FAILED;
    }
    page = page_open();
    print_usage(&page, portkey_json_root(report));
    portkey_json_free(report);
    return cli_finish_output();
}

static int run(const cli_options *options, const portkey_tool *tool, const pa_text *arguments)
{
    pa_text answer = PA_TEXT_INIT(MAX_ANSWER);
    int status = cli_run_workflow(&answer, NULL, options, tool, arguments->data, arguments->length);

    if (status == EXIT_DONE && pa_text_failed(&answer)) {
        cli_complain("out of memory");
        status = EXIT_FAILED;
    }
    if (status == EXIT_DONE)
        status = print(&answer, options->listing == LISTING_JSON);
    pa_text_free(&answer);
    return status;
}

int command_report(const cli_options *options)
{
    cli_options named = *options;
    pa_text arguments = PA_TEXT_INIT(MAX_ARGUMENTS);
    const portkey_tool *tool;
    int status = EXIT_USAGE;

    named.tool = "usage_report";
    tool = tools_find(&named);
    if (tool != NULL && !write_arguments(&arguments, &options->report))
        cli_complain("the options are longer than 64 KiB, or out of memory");
    else if (tool != NULL)
        status = run(options, tool, &arguments);
    pa_text_free(&arguments);
    return status;
}
