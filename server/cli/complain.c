/* SPDX-License-Identifier: MIT */
#include "cli/complain.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "catalog/tool_text.h"
#include "cli/options.h"
#include "cli/terminal.h"

enum {
    MAX_ERROR = 16 * 1024,
    MAX_COMPLAINT = MAX_ERROR + 1024,
};

void cli_complain_error(const portkey_error *error)
{
    pa_text text = PA_TEXT_INIT(MAX_ERROR);

    tool_text_append_error(&text, error, NULL);
    cli_complain_lines("%s", text.data != NULL ? text.data : error->message);
    pa_text_free(&text);
}

typedef void writer(FILE *out, const char *text, size_t length);

/* Escaped for a file, too: a person will read that in a terminal. */
static void __attribute__((format(printf, 2, 0)))
complain(writer *write, const char *format, va_list arguments)
{
    char text[MAX_COMPLAINT];

    (void)vsnprintf(text, sizeof(text), format, arguments);
    fputs(PROGRAM_NAME ": ", stderr);
    write(stderr, text, strlen(text));
    fputc('\n', stderr);
}

void cli_complain(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    complain(terminal_write_line, format, arguments);
    va_end(arguments);
}

void cli_complain_lines(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    complain(terminal_write, format, arguments);
    va_end(arguments);
}

int cli_refuse_usage(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    complain(terminal_write, format, arguments);
    va_end(arguments);
    fputs("Try \"" PROGRAM_NAME " --help\".\n", stderr);
    return EXIT_USAGE;
}

int cli_refuse_setting(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    complain(terminal_write, format, arguments);
    va_end(arguments);
    fputs("See \"man " PROGRAM_NAME "\".\n", stderr);
    return EXIT_USAGE;
}
