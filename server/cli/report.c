/* SPDX-License-Identifier: MIT */
#include "cli/report.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "catalog/tool_text.h"
#include "cli/options.h"
#include "cli/terminal.h"

enum {
    MAX_REPORT = 16 * 1024,
    MAX_COMPLAINT = MAX_REPORT + 1024,
};

void cli_report(const portkey_error *error)
{
    pa_text text = PA_TEXT_INIT(MAX_REPORT);

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

void cli_print(const char *text, size_t length)
{
    if (isatty(STDOUT_FILENO))
        terminal_write(stdout, text, length);
    else
        fwrite(text, 1, length, stdout);
}

bool cli_print_body(const char *body, size_t length, const char *type)
{
    bool is_binary = length > 0 && memchr(body, '\0', length) != NULL;

    if (is_binary && isatty(STDOUT_FILENO)) {
        /* That the call succeeded belongs to it: one that changes something must not be repeated for its response. */
        cli_complain(
            "the call succeeded, but its response is not printed: it is binary (%zu bytes, %s), and binary "
            "output can mess up your terminal; use > FILE to save it",
            length, type != NULL ? type : "of no media type");
        return false;
    }
    cli_print(body, length);
    if (!is_binary && length > 0 && body[length - 1] != '\n')
        putchar('\n');
    return true;
}

int cli_finish_output(void)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return EXIT_DONE;
    cli_complain("cannot write: %s", strerror(errno));
    return EXIT_FAILED;
}
