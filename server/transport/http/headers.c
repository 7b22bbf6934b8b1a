/* SPDX-License-Identifier: MIT */
/*
 * A modern request repeats in headers what proxies want to know of it. They
 * must agree with the message: else a proxy that decides by headers would let
 * pass what it was to keep out.
 */
#include <string.h>

#include "base/encode.h"
#include "transport/http/inside.h"

enum { MAX_VALUE = 8192 };

static const char encoded_start[] = "=?base64?", encoded_end[] = "?=";

/* Whether the value is written in base64, for what a header cannot hold. */
static bool is_encoded(const char *value, size_t length)
{
    size_t start = sizeof(encoded_start) - 1, end = sizeof(encoded_end) - 1;

    return length >= start + end && strncmp(value, encoded_start, start) == 0 &&
           strcmp(value + length - end, encoded_end) == 0;
}

/* Decodes base64 with the whole padding and no other character; false for any other text. */
static bool decode(pa_text *out, const char *text, size_t length)
{
    pa_text again = PA_TEXT_INIT(2 * MAX_VALUE);
    bool is_strict;

    if (!pa_append_from_base64(out, text, length))
        return false;
    pa_append_base64(&again, (const unsigned char *)(out->data != NULL ? out->data : ""), out->length);
    is_strict = !pa_text_failed(&again) && again.length == length &&
                (length == 0 || memcmp(again.data, text, length) == 0);
    pa_text_free(&again);
    return is_strict;
}

/* Whether a header's value stands for a text of the message. */
static bool stands_for(const char *value, portkey_value text)
{
    size_t length = strlen(value);
    pa_text decoded = PA_TEXT_INIT(MAX_VALUE);
    bool is_same;

    if (!is_encoded(value, length))
        return portkey_value_equals_string(text, value, length);
    is_same = decode(&decoded, value + sizeof(encoded_start) - 1,
                     length - (sizeof(encoded_start) - 1) - (sizeof(encoded_end) - 1)) &&
              portkey_value_equals_string(text, decoded.data != NULL ? decoded.data : "", decoded.length);
    pa_text_free(&decoded);
    return is_same;
}

/* The member that Mcp-Name repeats, for the methods that have one. */
static const char *named_member(portkey_value method)
{
    if (portkey_value_is(method, "tools/call") || portkey_value_is(method, "prompts/get"))
        return "name";
    return portkey_value_is(method, "resources/read") ? "uri" : NULL;
}

const char *http_compare_headers(http_request *request, portkey_value message)
{
    portkey_value method = portkey_value_member(message, "method");
    const char *name = named_member(method);
    portkey_value named = name != NULL ? portkey_value_member(portkey_value_member(message, "params"), name)
                                       : (portkey_value){NULL, 0};
    const char *method_header = http_header(request, "mcp-method");
    const char *name_header = http_header(request, "mcp-name");

    if (method_header == NULL)
        return "the header Mcp-Method is missing: it repeats the method";
    if (!portkey_value_is(method, method_header))
        return "the header Mcp-Method is not the method of the message";
    if (name == NULL || !portkey_value_exists(named))
        return NULL;
    if (name_header == NULL)
        return "the header Mcp-Name is missing: it repeats the name or URI in params";
    return stands_for(name_header, named) ? NULL : "the header Mcp-Name is not the name or URI in params";
}
