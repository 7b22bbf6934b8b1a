/* SPDX-License-Identifier: MIT */
#include "cli/options/parts.h"

#include <string.h>

#include "base/time.h"
#include "cli/complain.h"

/* ---- the dimension ---- */

static int check_dimension(const char *by)
{
    static const char *const names[] = {"model", "user", "workspace"};
    static const char metadata[] = "metadata:";

    for (size_t i = 0; by != NULL && i < sizeof(names) / sizeof(names[0]); i++)
        if (strcmp(by, names[i]) == 0)
            return EXIT_DONE;
    if (by == NULL || (strncmp(by, metadata, sizeof(metadata) - 1) == 0 && by[sizeof(metadata) - 1] != '\0'))
        return EXIT_DONE;
    return cli_refuse_usage("--by takes model, user, workspace or metadata:KEY, such as metadata:team");
}

/* ---- the period ---- */

/* A time that is not given stays as it is. */
static int read_time(int64_t *out, const char *name, const char *text)
{
    return text != NULL ? options_read_time(out, name, text) : EXIT_DONE;
}

static int check_period(const char *from_text, const char *to_text)
{
    int64_t to = pa_now_ms();
    int64_t from = 0;

    if (read_time(&from, "from", from_text) != EXIT_DONE || read_time(&to, "to", to_text) != EXIT_DONE)
        return EXIT_USAGE;
    if (from_text == NULL || from < to)
        return EXIT_DONE;
    return to_text != NULL
               ? cli_refuse_usage("--from must be before --to")
               : cli_refuse_usage("--from must be before now, the end of the period without --to");
}

/* ---- both ---- */

int options_read_report(cli_options *out, const cli_flags *flags)
{
    cli_report_wish *wish = &out->report;
    int status;

    wish->from = flags->from;
    wish->to = flags->to;
    wish->by = flags->by;
    status = check_dimension(wish->by);
    return status == EXIT_DONE ? check_period(wish->from, wish->to) : status;
}
