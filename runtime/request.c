/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "request.h"
#include "validate.h"

enum { MOST_TARGET = 64 * 1024, MOST_HEADERS = 16 * 1024, MOST_BODY = 16 * 1024 * 1024 };

/* What is being built from which arguments. */
struct builder {
    const portkey_operation *operation;
    const struct pa_domain *domain;
    portkey_value arguments;
    portkey_text target;
    portkey_text headers;
    portkey_text body;
    portkey_error *error;
};

/* ---- text of values ---- */

/* RFC 3986: everything but the unreserved characters. */
static void append_encoded(portkey_text *text, const char *bytes, size_t length)
{
    static const char hex[] = "0123456789ABCDEF";

    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)bytes[i];

        if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
            byte == '-' || byte == '.' || byte == '_' || byte == '~') {
            portkey_text_append_char(text, (char)byte);
        } else {
            char escape[] = {'%', hex[byte >> 4], hex[byte & 15]};

            portkey_text_append(text, escape, sizeof(escape));
        }
    }
}

/* A string's text, decoded; of anything else its JSON text. */
static const char *plain_text(portkey_value value, size_t *length)
{
    if (portkey_value_type(value) == PORTKEY_JSON_STRING)
        return portkey_value_string(value, length);
    return portkey_value_raw(value, length);
}

static int append_value(struct builder *b, portkey_value value, bool as_json)
{
    size_t length;
    const char *text = as_json ? portkey_value_raw(value, &length) : plain_text(value, &length);

    if (text == NULL)
        return pa_fail_memory(b->error);
    append_encoded(&b->target, text, length);
    return 0;
}

/* ---- the path ---- */

/* An argument that fits the schema, but not the place it goes to. */
static int refuse(struct builder *b, const char *argument, const char *expected)
{
    portkey_error *error = b->error;
    int result = pa_fail(error, PORTKEY_EARGUMENTS, "the arguments do not fit %s",
                         portkey_operation_name(b->operation));

    if (error != NULL) {
        portkey_violation *violation = &error->violations[0];

        (void)snprintf(violation->pointer, sizeof(violation->pointer), "/%s", argument);
        (void)snprintf(violation->keyword, sizeof(violation->keyword), "format");
        (void)snprintf(violation->expected, sizeof(violation->expected), "%s", expected);
        memcpy(error->pointer, violation->pointer, sizeof(error->pointer));
        error->violation_count = 1;
    }
    return result;
}

/*
 * A segment must be one: an empty one or a dot segment would make the path
 * another operation's, percent-encoded or not.
 */
static int append_segment(struct builder *b, const char *argument, size_t argument_length)
{
    portkey_value value = portkey_value_get(b->arguments, argument, argument_length);
    char name[128];
    size_t length;
    const char *text;

    (void)snprintf(name, sizeof(name), "%.*s", (int)argument_length, argument);
    if (value.document == NULL)
        return refuse(b, name, "to be there, as a part of the path");
    text = plain_text(value, &length);
    if (text == NULL)
        return pa_fail_memory(b->error);
    if (length == 0)
        return refuse(b, name, "text that is not empty, as it is a part of the path");
    if ((length == 1 && text[0] == '.') || (length == 2 && text[0] == '.' && text[1] == '.'))
        return refuse(b, name, "an id or slug; \".\" and \"..\" have a meaning of their own in a path");
    if (memchr(text, '\0', length) != NULL)
        return refuse(b, name, "text without NUL characters");
    append_encoded(&b->target, text, length);
    return 0;
}

static int build_path(struct builder *b)
{
    const char *at = portkey_operation_path(b->operation);

    while (*at != '\0') {
        size_t literal = strcspn(at, "{");
        size_t name;
        int result;

        portkey_text_append(&b->target, at, literal);
        at += literal;
        if (*at == '\0')
            break;
        at++;
        name = strcspn(at, "}");
        result = append_segment(b, at, name);
        if (result < 0)
            return result;
        at += name + (at[name] == '}' ? 1 : 0);
    }
    return 0;
}

/* ---- query and headers ---- */

static void begin_pair(struct builder *b, const struct pa_parameter *parameter, char *separator)
{
    const char *wire = b->domain->strings + parameter->wire;

    portkey_text_append_char(&b->target, *separator);
    *separator = '&';
    append_encoded(&b->target, wire, strlen(wire));
    portkey_text_append_char(&b->target, '=');
}

static int append_list(struct builder *b, const struct pa_parameter *parameter, portkey_value array,
                       char *separator)
{
    bool explode = parameter->style == PA_STYLE_EXPLODE;
    int result = 0;

    if (!explode)
        begin_pair(b, parameter, separator);
    for (portkey_value item = portkey_value_first(array); item.document != NULL && result == 0;
         item = portkey_value_next(item)) {
        if (explode)
            begin_pair(b, parameter, separator);
        result = append_value(b, item, false);
        if (!explode && portkey_value_next(item).document != NULL)
            portkey_text_append_char(&b->target, ',');
    }
    return result;
}

static int append_query(struct builder *b, const struct pa_parameter *parameter, portkey_value value,
                        char *separator)
{
    if (portkey_value_type(value) == PORTKEY_JSON_ARRAY &&
        (parameter->style == PA_STYLE_EXPLODE || parameter->style == PA_STYLE_COMMA))
        return append_list(b, parameter, value, separator);
    begin_pair(b, parameter, separator);
    return append_value(b, value, parameter->style == PA_STYLE_JSON);
}

static int append_header(struct builder *b, const struct pa_parameter *parameter, portkey_value value)
{
    size_t length;
    const char *text = plain_text(value, &length);

    if (text == NULL)
        return pa_fail_memory(b->error);
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)text[i] < 0x20 || text[i] == 0x7F)
            return refuse(b, b->domain->strings + parameter->argument,
                          "text without control characters, as it goes into a header");
    portkey_text_append_string(&b->headers, b->domain->strings + parameter->wire);
    portkey_text_append_string(&b->headers, ": ");
    portkey_text_append(&b->headers, text, length);
    portkey_text_append_char(&b->headers, '\0');
    return 0;
}

static int build_parameters(struct builder *b)
{
    char separator = '?';

    for (uint8_t i = 0; i < b->operation->parameter_count; i++) {
        const struct pa_parameter *parameter = &b->domain->parameters[b->operation->first_parameter + i];
        const char *argument = b->domain->strings + parameter->argument;
        portkey_value value = portkey_value_get(b->arguments, argument, strlen(argument));
        portkey_json_type type = portkey_value_type(value);
        int result = 0;

        if (type == PORTKEY_JSON_NONE || type == PORTKEY_JSON_NULL)
            continue;
        if (parameter->location == PA_IN_QUERY)
            result = append_query(b, parameter, value, &separator);
        else if (parameter->location == PA_IN_HEADER)
            result = append_header(b, parameter, value);
        if (result < 0)
            return result;
    }
    return 0;
}

/* ---- the body ---- */

static bool is_parameter(const struct builder *b, portkey_value key)
{
    for (uint8_t i = 0; i < b->operation->parameter_count; i++) {
        const char *argument =
            b->domain->strings + b->domain->parameters[b->operation->first_parameter + i].argument;

        if (portkey_value_equals_string(key, argument, strlen(argument)))
            return true;
    }
    return false;
}

static void append_raw(portkey_text *text, portkey_value value)
{
    size_t length;
    const char *raw = portkey_value_raw(value, &length);

    portkey_text_append(text, raw, length);
}

/* The bytes of keys and values go out as they came in: numbers of any size stay what they are. */
static void build_members(struct builder *b)
{
    char separator = '{';

    for (portkey_value member = portkey_value_first(b->arguments); member.document != NULL;
         member = portkey_value_next(member)) {
        portkey_value key = portkey_value_key(member);

        if (is_parameter(b, key))
            continue;
        portkey_text_append_char(&b->body, separator);
        separator = ',';
        append_raw(&b->body, key);
        portkey_text_append_char(&b->body, ':');
        append_raw(&b->body, member);
    }
    if (separator == ',')
        portkey_text_append_char(&b->body, '}');
    else if (b->operation->body == PA_BODY_OBJECT)
        portkey_text_append_string(&b->body, "{}");
}

static void build_body(struct builder *b)
{
    if (b->operation->body == PA_BODY_WHOLE) {
        portkey_value body = portkey_value_get(b->arguments, "body", 4);

        if (body.document != NULL)
            append_raw(&b->body, body);
    } else if (b->operation->body != PA_BODY_NONE) {
        build_members(b);
    }
}

/* ---- all of it ---- */

static int finish(struct builder *b, portkey_request **out)
{
    portkey_request *request;

    if (portkey_text_failed(&b->target) || portkey_text_failed(&b->headers) || portkey_text_failed(&b->body))
        return pa_fail(
            b->error, PORTKEY_ETOOLARGE,
            "the request of %s is too large: %d KiB of path and query, %d KiB of headers or %d MiB of "
            "body, or memory is exhausted",
            portkey_operation_name(b->operation), MOST_TARGET / 1024, MOST_HEADERS / 1024,
            MOST_BODY / 1024 / 1024);
    request = calloc(1, sizeof(*request));
    if (request == NULL)
        return pa_fail_memory(b->error);
    request->operation = b->operation;
    request->body_length = b->body.length;
    request->target = portkey_text_take(&b->target);
    request->body = portkey_text_take(&b->body);
    request->headers = portkey_text_take(&b->headers);
    *out = request;
    return 0;
}

static int build(struct builder *b, portkey_request **out)
{
    int result = pa_validate(b->domain, b->operation->arguments, b->arguments,
                             portkey_operation_name(b->operation), b->error);

    if (result == 0)
        result = build_path(b);
    if (result == 0)
        result = build_parameters(b);
    if (result == 0) {
        build_body(b);
        result = finish(b, out);
    }
    return result;
}

int portkey_request_new(portkey_request **out, const portkey_operation *operation, const char *arguments,
                        size_t length, portkey_error *error)
{
    static const portkey_json_limits limits = {.refuse_duplicates = true};
    struct builder b = {
        .operation = operation,
        .target = PORTKEY_TEXT_INIT(MOST_TARGET),
        .headers = PORTKEY_TEXT_INIT(MOST_HEADERS),
        .body = PORTKEY_TEXT_INIT(MOST_BODY),
        .error = error,
    };
    portkey_json *document = NULL;
    int result;

    if (out == NULL || operation == NULL || (arguments == NULL && length > 0))
        return pa_fail(error, PORTKEY_EINVAL, "portkey_request_new() wants out, an operation and arguments");
    if (arguments == NULL) {
        arguments = "{}";
        length = 2;
    }
    result = portkey_json_parse(&document, arguments, length, &limits, error);
    if (result < 0)
        return result;
    b.domain = pa_domains[operation->domain];
    b.arguments = portkey_json_root(document);
    result = build(&b, out);
    portkey_text_free(&b.target);
    portkey_text_free(&b.headers);
    portkey_text_free(&b.body);
    portkey_json_free(document);
    return result;
}

void portkey_request_free(portkey_request *request)
{
    if (request == NULL)
        return;
    /* Provider keys travel in bodies. */
    if (request->body != NULL)
        pa_wipe(request->body, request->body_length);
    free(request->target);
    free(request->body);
    free(request->headers);
    free(request);
}

const portkey_operation *portkey_request_operation(const portkey_request *request)
{
    return request->operation;
}

const char *portkey_request_target(const portkey_request *request)
{
    return request->target;
}

const char *portkey_request_body(const portkey_request *request, size_t *length)
{
    if (length != NULL)
        *length = request->body_length;
    return request->body;
}

const char *pa_operation_base(const portkey_operation *operation)
{
    return pa_domains[operation->domain]->strings + operation->base;
}
