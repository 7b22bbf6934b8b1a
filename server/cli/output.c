/* SPDX-License-Identifier: MIT */
#include "cli/output.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/complain.h"
#include "cli/options.h"
#include "cli/terminal.h"

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
