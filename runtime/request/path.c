/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/names.h"
#include "request/style.h"

static const struct pa_parameter *find_parameter(const struct builder *b, const char *argument, size_t length)
{
    for (uint8_t i = 0; i < b->operation->parameter_count; i++) {
        const struct pa_parameter *parameter = pa_parameter_at(b, i);
        const char *name = b->domain->pools.strings + parameter->argument;

        if (parameter->location == PA_IN_PATH && pa_compare_name(argument, length, name) == 0)
            return parameter;
    }
    return NULL;
}

/* RFC 6570: simple {x}, label {.x} and matrix {;x}. */
static struct pa_form path_form(struct builder *b, const struct pa_parameter *parameter)
{
    struct pa_form form = {
        .builder = b,
        .parameter = parameter,
        .out = &b->target,
        .place = PA_TO_PATH,
        .lead = "",
        .between = ",",
        .joint = ",",
        .split = "",
    };

    if (parameter->style == PA_STYLE_LABEL) {
        form.lead = form.between = ".";
        /* A dot cannot be escaped: normalising the path undoes the escape. */
        form.split = pa_is_exploded(parameter) ? "." : "";
    } else if (parameter->style == PA_STYLE_MATRIX) {
        form.lead = form.between = ";";
        form.named = true;
    }
    return form;
}

static int append_parameter(struct builder *b, const char *argument, size_t length)
{
    const struct pa_parameter *parameter = find_parameter(b, argument, length);
    portkey_value value = parameter != NULL ? pa_argument(b, parameter) : (portkey_value){0};
    const struct pa_step root = {0};
    const struct pa_step step = {.up = &root, .key = portkey_value_key(value)};
    struct pa_form form;

    if (parameter == NULL || value.document == NULL)
        return pa_refuse(b->error, portkey_operation_name(b->operation), &root,
                         "a value for every variable of the path");
    if (!pa_is_given(parameter, value))
        return pa_refuse(b->error, portkey_operation_name(b->operation), &step,
                         "a non-empty value, because it is part of the path");
    form = path_form(b, parameter);
    return pa_append_styled(&form, value);
}

int pa_build_path(struct builder *b)
{
    const char *at = portkey_operation_path(b->operation);

    while (*at != '\0') {
        size_t literal = strcspn(at, "{");
        size_t name;
        int result;

        pa_text_append(&b->target, at, literal);
        at += literal;
        if (*at == '\0')
            break;
        at++;
        name = strcspn(at, "}");
        result = append_parameter(b, at, name);
        if (result < 0)
            return result;
        at += name + (at[name] == '}' ? 1 : 0);
    }
    return 0;
}
