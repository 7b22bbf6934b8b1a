/* SPDX-License-Identifier: MIT */
#include "cli/options/parts.h"

#include <string.h>

#include "cli/complain.h"

enum { MAX_COMPLAINT = 256 };

/* ---- how tools are listed ---- */

static int read_listing(cli_options *out, const cli_flags *flags)
{
    int count = flags->json + flags->names + flags->domains;

    if (count > 1)
        return cli_refuse_usage("--names, --domains and --json exclude each other");
    if (out->tool != NULL && (flags->names || flags->domains))
        return cli_refuse_usage("--names and --domains list; they do not go with the name of a tool");
    out->all = out->all || flags->all;
    if (flags->json)
        out->listing = LISTING_JSON;
    else if (flags->names)
        out->listing = LISTING_NAMES;
    else if (flags->domains)
        out->listing = LISTING_DOMAINS;
    return EXIT_DONE;
}

/* ---- how an answer is printed ---- */

static int read_fields(cli_options *out, const char *names)
{
    pa_text complaint = PA_TEXT_INIT(MAX_COMPLAINT);
    int status = EXIT_DONE;

    out->wish.has_fields = true;
    if (!answer_fields_split(&out->wish.fields, names, strlen(names), &complaint))
        status =
            cli_refuse_usage("--fields takes a comma-separated list of names, with dots between those of "
                             "members of members, or \"*\"");
    pa_text_free(&complaint);
    return status;
}

static int read_answer(cli_options *out, const cli_flags *flags)
{
    out->has_wish = flags->fields != NULL || flags->format != NULL;
    if (flags->format != NULL && !answer_form_find(&out->wish.form, flags->format, strlen(flags->format)))
        return cli_refuse_usage("--format takes json, csv or table");
    return flags->fields != NULL ? read_fields(out, flags->fields) : EXIT_DONE;
}

/* ---- both ---- */

int options_read_printing(cli_options *out, const cli_flags *flags)
{
    int status = read_listing(out, flags);

    return status == EXIT_DONE ? read_answer(out, flags) : status;
}
