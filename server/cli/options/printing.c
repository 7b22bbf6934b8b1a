/* SPDX-License-Identifier: MIT */
#include "cli/options/parts.h"

#include <string.h>

#include "cli/report.h"

enum { MAX_COMPLAINT = 256 };

/* ---- how tools are listed ---- */

static int read_listing(cli_options *options, const cli_flags *flags)
{
    int count = flags->json + flags->names + flags->domains;
    bool has_json = options->command == COMMAND_REPORT || options->command == COMMAND_EXPORT ||
                    options->command == COMMAND_IMPORT;

    if (options->command != COMMAND_TOOLS && flags->names + flags->domains + flags->all > 0)
        return cli_refuse_usage("--all, --names and --domains go with the command tools only");
    if (options->command != COMMAND_TOOLS && !has_json && flags->json)
        return cli_refuse_usage("--json goes with the commands tools, report, export and import only");
    if (count > 1)
        return cli_refuse_usage("--names, --domains and --json exclude each other");
    if (options->tool != NULL && (flags->names || flags->domains))
        return cli_refuse_usage("--names and --domains list; they do not go with the name of a tool");
    options->all = options->all || flags->all;
    if (flags->json)
        options->listing = LISTING_JSON;
    else if (flags->names)
        options->listing = LISTING_NAMES;
    else if (flags->domains)
        options->listing = LISTING_DOMAINS;
    return EXIT_DONE;
}

/* ---- how an answer is printed ---- */

static int read_fields(cli_options *options, const char *names)
{
    pa_text complaint = PA_TEXT_INIT(MAX_COMPLAINT);
    int status = EXIT_DONE;

    options->wish.has_fields = true;
    if (!answer_fields_split(&options->wish.fields, names, strlen(names), &complaint))
        status =
            cli_refuse_usage("--fields takes a comma-separated list of names, with dots between those of "
                             "members of members, or \"*\"");
    pa_text_free(&complaint);
    return status;
}

static int read_answer(cli_options *options, const cli_flags *flags)
{
    options->has_wish = flags->fields != NULL || flags->format != NULL;
    if (options->has_wish && options->command != COMMAND_CALL)
        return cli_refuse_usage("--fields and --format go with the command call only");
    if (flags->format != NULL && !answer_form_find(&options->wish.form, flags->format, strlen(flags->format)))
        return cli_refuse_usage("--format takes json, csv or table");
    return flags->fields != NULL ? read_fields(options, flags->fields) : EXIT_DONE;
}

/* ---- both ---- */

int options_read_printing(cli_options *out, const cli_flags *flags)
{
    int status = read_listing(out, flags);

    return status == EXIT_DONE ? read_answer(out, flags) : status;
}
