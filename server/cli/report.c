/* SPDX-License-Identifier: MIT */
#include "cli/report.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "catalog/tool_text.h"
#include "cli/options.h"

void cli_report(const portkey_error *error)
{
    pa_text text = PA_TEXT_INIT(16384);

    tool_text_append_error(&text, error, NULL);
    cli_complain("%s", text.data != NULL ? text.data : error->message);
    pa_text_free(&text);
}

void cli_complain(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    fputs(PROGRAM_NAME ": ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
}

int cli_finish_output(void)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return EXIT_DONE;
    cli_complain("cannot write: %s", strerror(errno));
    return EXIT_FAILED;
}
