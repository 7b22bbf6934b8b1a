/* SPDX-License-Identifier: MIT */
#include "answers/grid.h"

#include "answers/showing.h"

size_t answer_append_grid(answer_showing *showing, const answer_columns *columns, portkey_value rows,
                          answer_form form, size_t budget)
{
    bool keeps_all = showing->wish->width == 0 || !answer_is_list(showing) || showing->wish->fields.count > 0;
    answer_fit fit = {.width = showing->wish->width, .left_out = keeps_all ? NULL : &showing->left_out};
    pa_text *text = &showing->out->text;
    size_t first = showing->out->skipped;
    size_t count = form == ANSWER_CSV ? answer_append_csv(text, columns, rows, first, budget)
                                      : answer_append_table(text, columns, rows, first, &fit, budget);

    showing->cut = fit.cut;
    return count;
}

void answer_rewind_grid(answer_showing *showing)
{
    pa_text_rewind(&showing->out->text, 0);
    showing->cut = 0;
    showing->left_out.count = 0;
}
