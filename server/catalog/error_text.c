/* SPDX-License-Identifier: MIT */
#include "catalog/error_text.h"

#include "catalog/narrowing.h"

static void append_violation(pa_text *text, const portkey_violation *violation)
{
    pa_text_append_string(text, "\n- ");
    pa_text_append_string(text, violation->pointer[0] != '\0' ? violation->pointer : "(arguments)");
    pa_text_append_string(text, ": expected ");
    pa_text_append_string(text, violation->expected);
}

void error_text_append(pa_text *text, const portkey_error *error)
{
    pa_text_append_string(text, error->message);
    for (size_t i = 0; i < error->violation_count && i < PORTKEY_MAX_VIOLATIONS; i++)
        append_violation(text, &error->violations[i]);
    if (error->hint[0] != '\0') {
        pa_text_append_string(text, "\nHint: ");
        pa_text_append_string(text, error->hint);
    }
}

void error_text_append_of(pa_text *text, const portkey_error *error, const portkey_tool *tool)
{
    error_text_append(text, error);
    if (error->code != PORTKEY_ETOOLARGE || tool == NULL)
        return;
    pa_text_append_char(text, '\n');
    narrowing_append(text, tool);
}
