/* SPDX-License-Identifier: MIT */
/*
 * A modern request repeats in headers what proxies want to know of it. They
 * must agree with the message: else a proxy that decides by headers would let
 * pass what it was to keep out. A legacy request has no need of them, but those
 * that it has must agree, too.
 */
#include "transport/http/headers.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/encode.h"
#include "transport/http/inside.h"
#include "transport/http/request.h"

enum { MAX_VALUE = 32 * 1024, MAX_NAME = 256, MAX_COMPLAINT = 512 };

static const char encoded_start[] = "=?base64?", encoded_end[] = "?=";

/* ---- what a header stands for ---- */

/* Whether it has only what a header may have: visible ASCII, blanks and tabs. */
static bool is_plain(const char *value)
{
    for (; *value != '\0'; value++)
        if ((*value < ' ' || *value > '~') && *value != '\t')
            return false;
    return true;
}

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

/* Appends what a header's value stands for; false where it is no such value. */
static bool read_value(pa_text *out, const char *value)
{
    size_t length = strlen(value);

    if (!is_plain(value))
        return false;
    if (is_encoded(value, length))
        return decode(out, value + sizeof(encoded_start) - 1,
                      length - (sizeof(encoded_start) - 1) - (sizeof(encoded_end) - 1));
    pa_text_append(out, value, length);
    return !pa_text_failed(out);
}

/* Whether a text is that integer: "42.0" and "42" are one number. */
static bool is_integer(const char *text, size_t length, portkey_value value)
{
    portkey_json *document = NULL;
    int64_t expected, found;
    bool is_same;

    if (portkey_value_integer(value, &expected) != 0 ||
        portkey_json_parse(&document, text, length, NULL, NULL) != 0)
        return false;
    is_same = portkey_value_integer(portkey_json_root(document), &found) == 0 && found == expected;
    portkey_json_free(document);
    return is_same;
}

static bool is_boolean(const char *text, size_t length, portkey_value value)
{
    bool expected = false;
    const char *name;

    (void)portkey_value_boolean(value, &expected);
    name = expected ? "true" : "false";
    return length == strlen(name) && memcmp(text, name, length) == 0;
}

static bool is_text_of(const char *text, size_t length, portkey_value value)
{
    switch (portkey_value_type(value)) {
    case PORTKEY_JSON_STRING: return portkey_value_equals_string(value, text, length);
    case PORTKEY_JSON_NUMBER: return is_integer(text, length, value);
    case PORTKEY_JSON_BOOLEAN: return is_boolean(text, length, value);
    default: return false;
    }
}

/* Whether a header's value stands for a value of the message. */
static bool stands_for(const char *header, portkey_value value)
{
    pa_text text = PA_TEXT_INIT(MAX_VALUE);
    bool is_same =
        read_value(&text, header) && is_text_of(text.data != NULL ? text.data : "", text.length, value);

    pa_text_free(&text);
    return is_same;
}

/* ---- method and name ---- */

/* The member that Mcp-Name repeats, for the methods that have one. */
static const char *named_member(portkey_value method)
{
    if (portkey_value_is(method, "tools/call") || portkey_value_is(method, "prompts/get"))
        return "name";
    return portkey_value_is(method, "resources/read") ? "uri" : NULL;
}

static const char *compare_method(http_request *request, portkey_value method, bool is_required)
{
    const char *header = http_header(request, "mcp-method");

    if (header == NULL)
        return is_required ? "the header Mcp-Method is missing: it repeats the method" : NULL;
    return portkey_value_is(method, header) ? NULL : "the header Mcp-Method is not the method of the message";
}

static const char *compare_name(http_request *request, portkey_value method, portkey_value params,
                                bool is_required)
{
    const char *member = named_member(method);
    portkey_value named = member != NULL ? portkey_value_member(params, member) : (portkey_value){NULL, 0};
    const char *header = http_header(request, "mcp-name");

    if (!portkey_value_exists(named))
        return NULL;
    if (header == NULL)
        return is_required ? "the header Mcp-Name is missing: it repeats the name or URI in params" : NULL;
    return stands_for(header, named) ? NULL : "the header Mcp-Name is not the name or URI in params";
}

/* ---- arguments ---- */

struct count {
    const char *name;
    size_t found;
};

static enum MHD_Result count_header(void *context, enum MHD_ValueKind kind, const char *name,
                                    const char *value)
{
    struct count *count = context;

    (void)kind;
    (void)value;
    count->found += strcasecmp(name, count->name) == 0;
    return MHD_YES;
}

/* How often a header is there: of two, one reader may take the first, and another one the last. */
static size_t count_of(http_request *request, const char *name)
{
    struct count count = {.name = name};

    (void)MHD_get_connection_values(request->connection, MHD_HEADER_KIND, count_header, &count);
    return count.found;
}

static const char *complain(http_request *request, const char *name, const char *what,
                            const mcp_mirrored *argument)
{
    char *complaint = pa_arena_take(&request->arena, MAX_COMPLAINT);

    if (complaint == NULL)
        return "a header that repeats an argument does not agree with it";
    (void)snprintf(complaint, MAX_COMPLAINT, "the header %s %s %s", name, what, argument->pointer);
    return complaint;
}

/* A client that knows the tool sends the header where there is a value, and then alone. */
static const char *compare_argument(http_request *request, const mcp_mirrored *argument,
                                    portkey_value arguments, bool is_required)
{
    portkey_value value = portkey_value_at(arguments, argument->pointer);
    char name[MAX_NAME];
    size_t count;

    (void)snprintf(name, sizeof(name), "Mcp-Param-%s", argument->header);
    count = count_of(request, name);
    if (count > 1)
        return complain(request, name, "is there twice; it repeats the argument", argument);
    if (!portkey_value_exists(value) || portkey_value_type(value) == PORTKEY_JSON_NULL)
        return count == 0 ? NULL : complain(request, name, "is there without the argument", argument);
    if (count == 0 && is_required)
        return complain(request, name,
                        "is missing: the schema in tools/list says that it repeats the argument", argument);
    if (count == 0)
        return NULL;
    return stands_for(http_header(request, name), value)
               ? NULL
               : complain(request, name, "is not the argument", argument);
}

static const char *compare_arguments(http_request *request, portkey_value params, bool is_required)
{
    const mcp_mirrored *argument = mcp_server_mirrored(request->transport->server, request->tenant->principal,
                                                       portkey_value_member(params, "name"));
    const char *complaint = NULL;

    for (; complaint == NULL && argument != NULL && argument->header != NULL; argument++)
        complaint =
            compare_argument(request, argument, portkey_value_member(params, "arguments"), is_required);
    return complaint;
}

/* ---- all of them ---- */

const char *http_compare_headers(http_request *request, portkey_value message, bool is_required)
{
    portkey_value method = portkey_value_member(message, "method");
    portkey_value params = portkey_value_member(message, "params");
    const char *complaint = compare_method(request, method, is_required);

    if (complaint == NULL)
        complaint = compare_name(request, method, params, is_required);
    if (complaint != NULL || !portkey_value_is(method, "tools/call"))
        return complaint;
    return compare_arguments(request, params, is_required);
}
