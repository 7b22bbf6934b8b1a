/* SPDX-License-Identifier: MIT */
#include "request/params.h"

#include <string.h>

#include "base/json_writer.h"
#include "base/text.h"
#include "base/utf8.h"
#include "error/error.h"
#include "tables.h"

enum { MAX_JSON = 16 * 1024 * 1024, MAX_DEPTH = 32 };

const char portkey_null[] = "null";

/* The layout of every generated `struct { const STRUCT *items; size_t count; }`. */
struct object_list {
    const void *items;
    size_t count;
};

struct encoder {
    const struct pa_domain *domain;
    pa_text text;
    unsigned depth;
    const char *failed_field; /* the field that was refused */
    const char *failed_why;
};

static bool encode_struct(struct encoder *encoder, uint16_t structure, const void *params);

static bool refuse(struct encoder *encoder, const struct pa_field *field, const char *why)
{
    encoder->failed_field = encoder->domain->pools.strings + field->name;
    encoder->failed_why = why;
    return false;
}

static void begin_member(struct encoder *encoder, const struct pa_field *field)
{
    const char *name = encoder->domain->pools.strings + field->name;

    if (encoder->text.length > 0 && encoder->text.data[encoder->text.length - 1] != '{')
        pa_text_append_char(&encoder->text, ',');
    pa_append_json_string(&encoder->text, name, strlen(name));
    pa_text_append_char(&encoder->text, ':');
}

/* ---- one field ---- */

static bool encode_string(struct encoder *encoder, const struct pa_field *field, const char *string)
{
    size_t length;

    if (string == portkey_null) {
        pa_text_append_string(&encoder->text, portkey_null);
        return true;
    }
    length = strlen(string);
    if (!pa_is_utf8(string, length))
        return refuse(encoder, field, "is not UTF-8");
    pa_append_json_string(&encoder->text, string, length);
    return true;
}

/* Checked separately, so that the text cannot add further members. */
static bool encode_json(struct encoder *encoder, const struct pa_field *field, const char *json)
{
    portkey_json *document = NULL;
    int result = portkey_json_parse(&document, json, strlen(json), NULL, NULL);

    portkey_json_free(document);
    if (result == PORTKEY_ENOMEM) {
        encoder->text.failed = true;
        return true;
    }
    if (result < 0)
        return refuse(encoder, field, "is not JSON");
    pa_text_append_string(&encoder->text, json);
    return true;
}

static bool encode_string_list(struct encoder *encoder, const struct pa_field *field,
                               const portkey_string_list *list)
{
    pa_text_append_char(&encoder->text, '[');
    for (size_t i = 0; i < list->count; i++) {
        if (i > 0)
            pa_text_append_char(&encoder->text, ',');
        if (list->items[i] == NULL)
            return refuse(encoder, field, "contains a NULL string");
        if (!encode_string(encoder, field, list->items[i]))
            return false;
    }
    pa_text_append_char(&encoder->text, ']');
    return true;
}

static bool encode_object_list(struct encoder *encoder, const struct pa_field *field, struct object_list list)
{
    size_t stride = encoder->domain->structs[field->structure].size;

    pa_text_append_char(&encoder->text, '[');
    for (size_t i = 0; i < list.count; i++) {
        if (i > 0)
            pa_text_append_char(&encoder->text, ',');
        if (!encode_struct(encoder, field->structure, (const char *)list.items + i * stride))
            return false;
    }
    pa_text_append_char(&encoder->text, ']');
    return true;
}

/*
 * Fields of type `const STRUCT *` are read as bytes: their own type is known
 * to the generated header only.
 */
static const void *load_pointer(const void *at)
{
    const void *pointer;

    memcpy(&pointer, at, sizeof(pointer));
    return pointer;
}

static struct object_list load_list(const void *at)
{
    struct object_list list;

    memcpy(&list, at, sizeof(list));
    return list;
}

/* Returns whether the field is set. */
static bool is_set(const struct pa_field *field, const void *at)
{
    switch ((enum pa_field_kind)field->kind) {
    case PA_F_STRING:
    case PA_F_JSON: return *(const char *const *)at != NULL;
    case PA_F_INTEGER: return ((const portkey_integer *)at)->presence != PORTKEY_ABSENT;
    case PA_F_NUMBER: return ((const portkey_number *)at)->presence != PORTKEY_ABSENT;
    case PA_F_BOOLEAN: return ((const portkey_boolean *)at)->presence != PORTKEY_ABSENT;
    case PA_F_STRING_LIST: return ((const portkey_string_list *)at)->items != NULL;
    case PA_F_OBJECT: return load_pointer(at) != NULL;
    case PA_F_OBJECT_LIST: return load_list(at).items != NULL;
    }
    return false;
}

static bool is_null_scalar(const struct pa_field *field, const void *at)
{
    switch ((enum pa_field_kind)field->kind) {
    case PA_F_INTEGER: return ((const portkey_integer *)at)->presence == PORTKEY_IS_NULL;
    case PA_F_NUMBER: return ((const portkey_number *)at)->presence == PORTKEY_IS_NULL;
    case PA_F_BOOLEAN: return ((const portkey_boolean *)at)->presence == PORTKEY_IS_NULL;
    default: return false;
    }
}

static bool encode_value(struct encoder *encoder, const struct pa_field *field, const void *at)
{
    if (is_null_scalar(field, at)) {
        pa_text_append_string(&encoder->text, portkey_null);
        return true;
    }
    switch ((enum pa_field_kind)field->kind) {
    case PA_F_STRING: return encode_string(encoder, field, *(const char *const *)at);
    case PA_F_JSON: return encode_json(encoder, field, *(const char *const *)at);
    case PA_F_INTEGER:
        pa_text_append_integer(&encoder->text, ((const portkey_integer *)at)->value);
        return true;
    case PA_F_NUMBER: pa_text_append_number(&encoder->text, ((const portkey_number *)at)->value); return true;
    case PA_F_BOOLEAN:
        pa_text_append_string(&encoder->text, ((const portkey_boolean *)at)->value ? "true" : "false");
        return true;
    case PA_F_STRING_LIST: return encode_string_list(encoder, field, at);
    case PA_F_OBJECT: return encode_struct(encoder, field->structure, load_pointer(at));
    case PA_F_OBJECT_LIST: return encode_object_list(encoder, field, load_list(at));
    }
    return true;
}

static bool encode_struct(struct encoder *encoder, uint16_t structure, const void *params)
{
    const struct pa_struct *row = &encoder->domain->structs[structure];
    bool done = true;

    pa_text_append_char(&encoder->text, '{');
    for (uint16_t i = 0; i < row->field_count && done; i++) {
        const struct pa_field *field = &encoder->domain->fields[row->first_field + i];
        const void *at = (const char *)params + field->offset;

        if (!is_set(field, at))
            continue;
        /* Structures may form a cycle, so the depth is limited; no schema is deeper. */
        if (encoder->depth >= MAX_DEPTH)
            return refuse(encoder, field, "is nested too deeply");
        begin_member(encoder, field);
        encoder->depth++;
        done = encode_value(encoder, field, at);
        encoder->depth--;
    }
    pa_text_append_char(&encoder->text, '}');
    return done;
}

/* ---- what generated functions call ---- */

int pa_encode_params(pa_text *out, const portkey_operation *operation, const void *params,
                     portkey_error *error)
{
    const struct pa_domain *domain = pa_domains[operation->domain];
    struct encoder encoder = {.domain = domain, .text = PA_SECRET_TEXT_INIT(MAX_JSON)};
    const char *name = portkey_operation_name(operation);
    int result = 0;

    if (params == NULL)
        pa_text_append_string(&encoder.text, "{}");
    else if (!encode_struct(&encoder, operation->structure, params))
        result =
            pa_fail(error, PORTKEY_EINVAL, "%s: field %s %s", name, encoder.failed_field, encoder.failed_why);
    if (result == 0 && pa_text_failed(&encoder.text))
        result = pa_fail(error, PORTKEY_ENOMEM,
                         "%s: out of memory, params larger than %d MiB, or a number that is not finite", name,
                         MAX_JSON / 1024 / 1024);
    if (result == 0)
        *out = encoder.text;
    else
        pa_text_free(&encoder.text);
    return result;
}

int pa_request_from_params(portkey_request **out, const portkey_operation *operation, const void *params,
                           portkey_error *error)
{
    pa_text arguments = PA_SECRET_TEXT_INIT(MAX_JSON);
    int result = pa_encode_params(&arguments, operation, params, error);

    if (result == 0)
        result = portkey_request_new(out, operation, arguments.data, arguments.length, error);
    pa_text_free(&arguments);
    return result;
}

int pa_call_with_params(portkey_response **out, portkey_client *client, const portkey_operation *operation,
                        const void *params, portkey_error *error)
{
    portkey_request *request = NULL;
    int result = pa_request_from_params(&request, operation, params, error);

    if (result == 0)
        result = portkey_client_send(out, client, request, NULL, error);
    portkey_request_free(request);
    return result;
}
