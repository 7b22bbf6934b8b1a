/* SPDX-License-Identifier: MIT */
#include "catalog/error_text.h"

#include "catalog/narrowing.h"

static void append_violation(portkey_text *text, const portkey_violation *violation)
{
    portkey_text_append_string(text, "\n- ");
    portkey_text_append_string(text, violation->pointer[0] != '\0' ? violation->pointer : "(arguments)");
    portkey_text_append_string(text, ": expected ");
    portkey_text_append_string(text, violation->expected);
}

void error_text_append(portkey_text *text, const portkey_error *error)
{
    portkey_text_append_string(text, error->message);
    for (size_t i = 0; i < error->violation_count && i < PORTKEY_MAX_VIOLATIONS; i++)
        append_violation(text, &error->violations[i]);
    if (error->hint[0] != '\0') {
        portkey_text_append_string(text, "\nHint: ");
        portkey_text_append_string(text, error->hint);
    }
}

void error_text_append_of(portkey_text *text, const portkey_error *error, const portkey_tool *tool)
{
    error_text_append(text, error);
    if (error->code != PORTKEY_ETOOLARGE || tool == NULL)
        return;
    portkey_text_append_char(text, '\n');
    narrowing_append(text, tool);
}
