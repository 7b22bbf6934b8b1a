/* SPDX-License-Identifier: MIT */
/* The command report: the workflow usage_report, for people. */
#include <stdio.h>
#include <string.h>

#include "base/json_writer.h"
#include "cli/commands.h"
#include "cli/complain.h"
#include "cli/named_workflow.h"
#include "cli/output.h"
#include "cli/report/print.h"

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

static int print(portkey_value report, bool is_json)
{
    text_page page;

    if (is_json)
        return cli_answer_print(report);
    page = page_open();
    print_report(&page, report);
    return cli_finish_output();
}

int command_report(const cli_options *options)
{
    pa_text arguments = PA_TEXT_INIT(MAX_ARGUMENTS);
    cli_answer answer = CLI_ANSWER_INIT(MAX_ANSWER);
    int status = EXIT_USAGE;

    if (write_arguments(&arguments, &options->report))
        status = cli_run_named(&answer, options, "usage_report", &arguments);
    else
        cli_complain("the options are longer than 64 KiB, or out of memory");
    if (status == EXIT_DONE)
        status = print(portkey_json_root(answer.document), options->listing == LISTING_JSON);
    cli_answer_free(&answer);
    pa_text_free(&arguments);
    return status;
}
