/* SPDX-License-Identifier: MIT */
#include "mcp/member.h"

#include <string.h>

void mcp_begin_object(portkey_text *text)
{
    if (text->length > 0 && text->data[text->length - 1] == '}')
        portkey_text_append_char(text, ',');
    portkey_text_append_char(text, '{');
}

void mcp_append_member(portkey_text *text, const char *key)
{
    if (text->length > 0 && text->data[text->length - 1] != '{')
        portkey_text_append_char(text, ',');
    portkey_text_append_json_string(text, key, strlen(key));
    portkey_text_append_char(text, ':');
}

void mcp_append_string_member(portkey_text *text, const char *key, const char *value)
{
    mcp_append_member(text, key);
    portkey_text_append_json_string(text, value, strlen(value));
}
