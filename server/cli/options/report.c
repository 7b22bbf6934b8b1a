/* SPDX-License-Identifier: MIT */
#include "cli/options/parts.h"

#include <stdio.h>
#include <string.h>

#include "base/time.h"
#include "cli/report.h"

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

enum { DATE = 10 };

static bool looks_like_date(const char *text)
{
    static const char form[] = "0000-00-00";
    size_t i = 0;

    while (form[i] != '\0' && (form[i] == '0' ? text[i] >= '0' && text[i] <= '9' : text[i] == '-'))
        i++;
    return form[i] == '\0';
}

static int check_time(const char *option, const char *text, int64_t *time)
{
    char date[DATE + 1];

    if (text == NULL)
        return EXIT_DONE;
    if (!looks_like_date(text))
        return cli_refuse_usage(
            "--%s takes a date, such as 2026-01-31, or a time, such as 2026-01-31T12:00:00Z", option);
    (void)snprintf(date, sizeof(date), "%s", text);
    if (!pa_read_time(date, time))
        return cli_refuse_usage("--%s: there is no %s in the calendar", option, date);
    if (!pa_read_time(text, time))
        return cli_refuse_usage("--%s takes times such as 2026-01-31T12:00:00Z", option);
    return *time >= 0 ? EXIT_DONE : cli_refuse_usage("--%s must be after 1969", option);
}

static int check_period(const char *from_text, const char *to_text)
{
    int64_t to = pa_now_ms();
    int64_t from = 0;

    if (check_time("from", from_text, &from) != EXIT_DONE || check_time("to", to_text, &to) != EXIT_DONE)
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
