/* SPDX-License-Identifier: MIT */
#include "request/style.h"

/* Writes the path to a scalar as its name, with the brackets escaped as RFC 3986 requires in a query. */
static int append_deep_name(const struct pa_form *form, const struct pa_step *step)
{
    int result;

    if (step->up == pa_holder(form)) {
        pa_append_wire_name(form);
        return 0;
    }
    result = append_deep_name(form, step->up);
    if (result < 0)
        return result;
    pa_text_append_string(form->out, "%5B");
    if (step->key.document == NULL) {
        pa_text_append_integer(form->out, (int64_t)step->index);
    } else {
        result = pa_append_text(form, PA_TO_QUERY, step->key, step, "[]");
    }
    pa_text_append_string(form->out, "%5D");
    return result;
}

/* The depth of the recursion is that of the value, which the JSON reader limits. */
static int append_deep(struct pa_form *form, portkey_value value, const struct pa_step *step)
{
    portkey_json_type type = portkey_value_type(value);
    struct pa_step below = {.up = step};
    int result = 0;

    if (type == PORTKEY_JSON_NULL)
        return 0;
    if (type != PORTKEY_JSON_ARRAY && type != PORTKEY_JSON_OBJECT) {
        pa_append_lead(form);
        result = append_deep_name(form, step);
        pa_text_append_char(form->out, '=');
        return result < 0 ? result : pa_append_text(form, form->place, value, step, "");
    }
    for (portkey_value item = portkey_value_first(value); item.document != NULL && result == 0;
         item = portkey_value_next(item), below.index++) {
        if (type == PORTKEY_JSON_OBJECT)
            below.key = portkey_value_key(item);
        result = append_deep(form, item, &below);
    }
    return result;
}

int pa_append_deep(struct pa_form *form, portkey_value value)
{
    const struct pa_step step = {.up = pa_holder(form), .key = portkey_value_key(value)};

    return append_deep(form, value, &step);
}
