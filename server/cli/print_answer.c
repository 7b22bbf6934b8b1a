/* SPDX-License-Identifier: MIT */
#include "cli/print_answer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "catalog/answer_filter.h"
#include "cli/complain.h"
#include "cli/output.h"
#include "cli/terminal.h"

enum { USUAL_WIDTH = 80, MIN_WIDTH = 20 };

/* A file has no width. */
static size_t width_of_output(void)
{
    struct winsize size = {.ws_col = 0};

    if (!isatty(STDOUT_FILENO))
        return 0;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) < 0 || size.ws_col == 0)
        return USUAL_WIDTH;
    return size.ws_col < MIN_WIDTH ? MIN_WIDTH : size.ws_col;
}

static void print_note(const pa_text *note)
{
    if (note->length == 0)
        return;
    fflush(stdout);
    terminal_write(stderr, note->data, note->length);
    fputc('\n', stderr);
}

static int print_shown(const answer_shown *shown, const char *type)
{
    if (shown->is_refused) {
        cli_complain_lines("%s", shown->text.data != NULL ? shown->text.data : "");
        return EXIT_FAILED;
    }
    if (!cli_print_body(shown->text.data, shown->text.length, type))
        return EXIT_FAILED;
    print_note(&shown->note);
    return cli_finish_output();
}

static answer_wish wish_of(const cli_options *options)
{
    answer_wish wish = options->wish;

    if (wish.form == ANSWER_AUTOMATIC)
        wish.form = ANSWER_JSON;
    wish.budget = ANSWER_MAX_TEXT;
    wish.width = width_of_output();
    wish.all_words = "--fields '*'";
    wish.whole_words = "--format csv";
    wish.field_words = "--fields";
    return wish;
}

int cli_print_answer(const cli_options *options, const portkey_tool *tool, const char *body, size_t length,
                     const char *type)
{
    answer_subject subject = answer_filter_subject(tool);
    answer_wish wish = wish_of(options);
    answer_shown shown;
    int status;

    if (!options->has_wish)
        return cli_print_body(body, length, type) ? cli_finish_output() : EXIT_FAILED;
    if (answer_show(&shown, &subject, &wish, body, length)) {
        status = print_shown(&shown, type);
    } else {
        cli_complain("out of memory; the answer follows as it came");
        status = cli_print_body(body, length, type) ? cli_finish_output() : EXIT_FAILED;
    }
    answer_shown_free(&shown);
    return status;
}
