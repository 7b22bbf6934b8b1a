/* SPDX-License-Identifier: MIT */
#include "request/style.h"

/*
 * Sets the separator between the values of one pair. "|" is escaped because a
 * URL must not contain it and some servers refuse it. Servers split after
 * decoding, so values that contain a space or "|" cannot be sent.
 */
static void set_joint(struct pa_form *form)
{
    const struct pa_parameter *parameter = form->parameter;
    bool is_reserved = (parameter->flags & PA_RESERVED) != 0;

    form->place = is_reserved ? PA_TO_QUERY_RESERVED : PA_TO_QUERY;
    form->joint = ",";
    form->split = is_reserved ? "," : "";
    if (parameter->style == PA_STYLE_SPACE_DELIMITED) {
        form->joint = "%20";
        form->split = " ";
    } else if (parameter->style == PA_STYLE_PIPE_DELIMITED) {
        form->joint = "%7C";
        form->split = "|";
    }
    /* Pairs are split at "&", which is always escaped in them. */
    if (pa_is_exploded(parameter))
        form->split = "";
}

int pa_append_pairs(struct pa_form *form, portkey_value value)
{
    set_joint(form);
    return form->parameter->style == PA_STYLE_DEEP_OBJECT ? pa_append_deep(form, value)
                                                          : pa_append_styled(form, value);
}

int pa_build_query(struct builder *b)
{
    struct pa_form form = {.builder = b, .out = &b->target, .lead = "?", .between = "&", .named = true};
    int result = 0;

    for (uint8_t i = 0; i < b->operation->parameter_count && result == 0; i++) {
        portkey_value value;

        form.parameter = pa_given_parameter(b, i, PA_IN_QUERY, &value);
        if (form.parameter != NULL)
            result = pa_append_pairs(&form, value);
    }
    return result;
}
