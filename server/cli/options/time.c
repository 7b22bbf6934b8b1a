/* SPDX-License-Identifier: MIT */
#include "cli/options/parts.h"

#include <string.h>

#include "base/time.h"
#include "cli/complain.h"

enum { DATE = 10 };

static bool begins_with_date(const char *text)
{
    static const char form[] = "0000-00-00";
    size_t i = 0;

    while (form[i] != '\0' && (form[i] == '0' ? text[i] >= '0' && text[i] <= '9' : text[i] == '-'))
        i++;
    return form[i] == '\0';
}

int options_read_time(int64_t *out, const char *name, const char *text)
{
    int64_t time;

    if (!begins_with_date(text))
        return cli_refuse_usage(
            "--%s takes a date, such as 2026-01-31, or a time, such as 2026-01-31T12:00:00Z", name);
    if (!pa_read_time(text, DATE, &time))
        return cli_refuse_usage("--%s: there is no %.*s in the calendar", name, DATE, text);
    if (!pa_read_time(text, strlen(text), &time))
        return cli_refuse_usage("--%s takes times such as 2026-01-31T12:00:00Z and 2026-01-31T14:00:00+02:00",
                                name);
    if (time < 0)
        return cli_refuse_usage("--%s must be after 1969", name);
    *out = time;
    return EXIT_DONE;
}
