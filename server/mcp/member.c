/* SPDX-License-Identifier: MIT */
#include "mcp/member.h"

#include <string.h>

void mcp_begin_object(pa_text *text)
{
    if (text->length > 0 && text->data[text->length - 1] == '}')
        pa_text_append_char(text, ',');
    pa_text_append_char(text, '{');
}

void mcp_append_member(pa_text *text, const char *key)
{
    if (text->length > 0 && text->data[text->length - 1] != '{')
        pa_text_append_char(text, ',');
    pa_append_json_string(text, key, strlen(key));
    pa_text_append_char(text, ':');
}

void mcp_append_string_member(pa_text *text, const char *key, const char *value)
{
    mcp_append_member(text, key);
    pa_append_json_string(text, value, strlen(value));
}
