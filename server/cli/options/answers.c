/* SPDX-License-Identifier: MIT */
#include "cli/options/parts.h"

#include <string.h>

#include "base/number.h"
#include "cli/complain.h"
#include "cli/environment.h"

static int read_budget(cli_options *out, const char *text)
{
    uint64_t bytes;

    if (!pa_read_count(&bytes, text, strlen(text), ANSWER_MAX_BUDGET) || bytes < ANSWER_MIN_BUDGET)
        return cli_refuse_usage(
            "--max-answer (PORTKEY_MAX_ANSWER) takes a whole number of bytes from %d to %d",
            ANSWER_MIN_BUDGET, ANSWER_MAX_BUDGET);
    out->max_answer = (size_t)bytes;
    return EXIT_DONE;
}

/* Who wants to see the tools of other servers is shown answers as these show them. */
int options_add_answers(cli_options *out, const cli_flags *flags)
{
    const char *wanted = environment_unless(flags->answers, "PORTKEY_ANSWERS");
    const char *budget = environment_unless(flags->max_answer, "PORTKEY_MAX_ANSWER");

    out->full_answers = wanted != NULL ? strcmp(wanted, "full") == 0 : out->surface == SURFACE_FULL;
    out->max_answer = ANSWER_BUDGET;
    if (wanted != NULL && !out->full_answers && strcmp(wanted, "short") != 0)
        return cli_refuse_usage("--answers (PORTKEY_ANSWERS) takes short or full");
    return budget != NULL ? read_budget(out, budget) : EXIT_DONE;
}
