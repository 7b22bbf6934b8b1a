/* SPDX-License-Identifier: MIT */
#include "request/params.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/json_writer.h"
#include "base/text.h"
#include "base/utf8.h"
#include "error/error.h"
#include "tables.h"

enum { MAX_JSON = 16 * 1024 * 1024, MAX_DEPTH = 32 };

/* Aligned as what it may be cast to. */
_Alignas(max_align_t) const char portkey_null[] = "null";

/* The layout of every generated `struct { const STRUCT *items; size_t count; }`. */
struct object_list {
    const void *items;
    size_t count;
};

struct encoder {
    const struct pa_domain *domain;
    const char *operation;
    uint32_t revision; /* of the caller's structures */
    pa_text text;
    unsigned depth;
    portkey_error *error; /* of the caller */
    int result;           /* why a field was refused; the error has the rest */
    char pointer[sizeof(
        ((portkey_error *)NULL)->pointer)]; /* to that field, from the structure that is left */
};

static bool encode_struct(struct encoder *encoder, uint16_t structure, const void *params);

static const char *name_of(const struct encoder *encoder, const struct pa_field *field)
{
    return encoder->domain->pools.strings + field->name;
}

static bool refuse(struct encoder *encoder, const struct pa_field *field, const char *why)
{
    encoder->result = pa_fail(encoder->error, PORTKEY_EINVAL, "%s: field %s %s", encoder->operation,
                              name_of(encoder, field), why);
    return false;
}

/* JSON has no form for it, so no schema is asked, but the caller sees what a schema would have said. */
static bool refuse_number(struct encoder *encoder)
{
    portkey_violation *violation;

    encoder->result =
        pa_fail(encoder->error, PORTKEY_EARGUMENTS, "invalid arguments for %s", encoder->operation);
    if (encoder->error == NULL)
        return false;
    violation = pa_add_violation(encoder->error);
    violation->pointer[0] = '\0'; /* known when the field has been left */
    (void)snprintf(violation->keyword, sizeof(violation->keyword), "type");
    (void)snprintf(violation->expected, sizeof(violation->expected), "a finite number");
    return false;
}

/* The reader of JSON has filled the error, which gets the names and keeps its place. */
static bool refuse_json(struct encoder *encoder, const struct pa_field *field, const char *json, int result)
{
    portkey_error *error = encoder->error;
    char what[sizeof(error->message)];
    size_t offset;

    encoder->result = result;
    if (error == NULL)
        return false;
    offset = error->json_offset;
    memcpy(what, error->message, sizeof(what));
    (void)pa_fail(error, result, "%s: field %s: %s", encoder->operation, name_of(encoder, field), what);
    if (result == PORTKEY_EJSON)
        pa_note_place(error, json, offset);
    return false;
}

/* ---- the place of a refused field, written while its structures are left ---- */

static size_t write_token(char *out, size_t size, const char *name)
{
    size_t length = 0;

    out[length++] = '/';
    for (; *name != '\0' && length + 2 < size; name++) {
        bool is_escaped = *name == '~' || *name == '/';

        out[length++] = is_escaped ? '~' : *name;
        if (is_escaped)
            out[length++] = *name == '~' ? '0' : '1';
    }
    return length;
}

/* Always returns false. A pointer that is too long loses its end. */
static bool came_from(struct encoder *encoder, const char *name)
{
    char token[sizeof(encoder->pointer)];
    size_t length = write_token(token, sizeof(token), name);
    size_t rest = strlen(encoder->pointer);

    if (rest > sizeof(token) - 1 - length)
        rest = sizeof(token) - 1 - length;
    memmove(encoder->pointer + length, encoder->pointer, rest);
    memcpy(encoder->pointer, token, length);
    encoder->pointer[length + rest] = '\0';
    return false;
}

static bool came_from_item(struct encoder *encoder, size_t index)
{
    char number[24];

    (void)snprintf(number, sizeof(number), "%lu", (unsigned long)index);
    return came_from(encoder, number);
}

/* ---- members ---- */

static void begin_member(struct encoder *encoder, const struct pa_field *field)
{
    const char *name = name_of(encoder, field);

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
    /* As of all arguments, so that what is refused is refused here, where its place in the text is known. */
    static const portkey_json_limits limits = {.refuse_duplicates = true};
    portkey_json *document = NULL;
    int result = portkey_json_parse(&document, json, strlen(json), &limits, encoder->error);

    portkey_json_free(document);
    if (result < 0)
        return refuse_json(encoder, field, json, result);
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
            (void)refuse(encoder, field, "contains a NULL string");
        if (list->items[i] == NULL || !encode_string(encoder, field, list->items[i]))
            return came_from_item(encoder, i);
    }
    pa_text_append_char(&encoder->text, ']');
    return true;
}

/* The size that a structure has for the caller. */
static size_t size_of(const struct encoder *encoder, uint16_t structure)
{
    const struct pa_domain *domain = encoder->domain;

    for (uint16_t i = 0; i < domain->older_count; i++)
        if (domain->older[i].structure == structure && encoder->revision <= domain->older[i].revision)
            return domain->older[i].size;
    return domain->structs[structure].size;
}

static bool encode_object_list(struct encoder *encoder, const struct pa_field *field, struct object_list list)
{
    size_t stride = size_of(encoder, field->structure);

    pa_text_append_char(&encoder->text, '[');
    for (size_t i = 0; i < list.count; i++) {
        if (i > 0)
            pa_text_append_char(&encoder->text, ',');
        if (!encode_struct(encoder, field->structure, (const char *)list.items + i * stride))
            return came_from_item(encoder, i);
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

static bool has_presence(enum portkey_presence presence)
{
    return presence == PORTKEY_PRESENT || presence == PORTKEY_IS_NULL;
}

/* Whether a field that is set says how. `.limit = {50}` sets the presence, and would send 0. */
static bool is_well_set(const struct pa_field *field, const void *at)
{
    switch ((enum pa_field_kind)field->kind) {
    case PA_F_INTEGER: return has_presence(((const portkey_integer *)at)->presence);
    case PA_F_NUMBER: return has_presence(((const portkey_number *)at)->presence);
    case PA_F_BOOLEAN: return has_presence(((const portkey_boolean *)at)->presence);
    default: return true;
    }
}

static bool is_null(const struct pa_field *field, const void *at)
{
    switch ((enum pa_field_kind)field->kind) {
    case PA_F_STRING:
    case PA_F_JSON:
    case PA_F_STRING_LIST:
    case PA_F_OBJECT:
    case PA_F_OBJECT_LIST: return load_pointer(at) == portkey_null; /* the items come first in a list */
    case PA_F_INTEGER: return ((const portkey_integer *)at)->presence == PORTKEY_IS_NULL;
    case PA_F_NUMBER: return ((const portkey_number *)at)->presence == PORTKEY_IS_NULL;
    case PA_F_BOOLEAN: return ((const portkey_boolean *)at)->presence == PORTKEY_IS_NULL;
    }
    return false;
}

static bool encode_number(struct encoder *encoder, double value)
{
    if (!isfinite(value))
        return refuse_number(encoder);
    pa_text_append_number(&encoder->text, value);
    return true;
}

static bool encode_value(struct encoder *encoder, const struct pa_field *field, const void *at)
{
    if (is_null(field, at)) {
        pa_text_append_string(&encoder->text, portkey_null);
        return true;
    }
    switch ((enum pa_field_kind)field->kind) {
    case PA_F_STRING: return encode_string(encoder, field, *(const char *const *)at);
    case PA_F_JSON: return encode_json(encoder, field, *(const char *const *)at);
    case PA_F_INTEGER:
        pa_text_append_integer(&encoder->text, ((const portkey_integer *)at)->value);
        return true;
    case PA_F_NUMBER: return encode_number(encoder, ((const portkey_number *)at)->value);
    case PA_F_BOOLEAN:
        pa_text_append_string(&encoder->text, ((const portkey_boolean *)at)->value ? "true" : "false");
        return true;
    case PA_F_STRING_LIST: return encode_string_list(encoder, field, at);
    case PA_F_OBJECT: return encode_struct(encoder, field->structure, load_pointer(at));
    case PA_F_OBJECT_LIST: return encode_object_list(encoder, field, load_list(at));
    }
    return true;
}

static bool encode_field(struct encoder *encoder, const struct pa_field *field, const void *at)
{
    bool done;

    if (field->is_gone)
        return refuse(encoder, field, "is gone from the API: leave it absent");
    if (!is_well_set(field, at))
        return refuse(encoder, field,
                      "has a presence that is none: set it with PORTKEY_INTEGER(), PORTKEY_NUMBER() or "
                      "PORTKEY_BOOLEAN()");
    /* Structures may form a cycle, so the depth is limited; no schema is deeper. */
    if (encoder->depth >= MAX_DEPTH)
        return refuse(encoder, field, "is nested too deeply");
    begin_member(encoder, field);
    encoder->depth++;
    done = encode_value(encoder, field, at);
    encoder->depth--;
    return done;
}

static bool encode_struct(struct encoder *encoder, uint16_t structure, const void *params)
{
    const struct pa_struct *row = &encoder->domain->structs[structure];

    pa_text_append_char(&encoder->text, '{');
    for (uint16_t i = 0; i < row->field_count; i++) {
        const struct pa_field *field = &encoder->domain->fields[row->first_field + i];
        const void *at = (const char *)params + field->offset;

        /* The caller's structure ends here. */
        if (field->since > encoder->revision)
            break;
        if (is_set(field, at) && !encode_field(encoder, field, at))
            return came_from(encoder, name_of(encoder, field));
    }
    pa_text_append_char(&encoder->text, '}');
    return true;
}

/* ---- what the functions of generated headers call ---- */

const portkey_operation *pa_find_in(const struct pa_domain *domain, const char *name, portkey_error *error)
{
    for (uint16_t i = 0; domain != NULL && i < domain->operation_count; i++)
        if (strcmp(domain->pools.strings + domain->operations[i].name, name) == 0)
            return &domain->operations[i];
    (void)pa_fail(error, PORTKEY_EUNKNOWN, "libportkeyadmin %s does not have the operation %s",
                  PORTKEY_VERSION, name);
    return NULL;
}

static int report_refusal(const struct encoder *encoder)
{
    portkey_error *error = encoder->error;

    if (error == NULL)
        return encoder->result;
    memcpy(error->pointer, encoder->pointer, sizeof(error->pointer));
    if (error->violation_count > 0)
        memcpy(error->violations[0].pointer, encoder->pointer, sizeof(encoder->pointer));
    pa_hint_violation(error);
    return encoder->result;
}

static int encode(struct encoder *encoder, const struct pa_params *params)
{
    if (params->revision > pa_revision)
        return pa_fail(encoder->error, PORTKEY_EINVAL,
                       "%s: params of a later release than libportkeyadmin %s, which runs",
                       encoder->operation, PORTKEY_VERSION);
    if (params->structure == portkey_null)
        return pa_fail(encoder->error, PORTKEY_EINVAL, "%s: params must not be PORTKEY_NULL",
                       encoder->operation);
    if (params->structure == NULL)
        pa_text_append_string(&encoder->text, "{}");
    else if (!encode_struct(encoder, params->operation->structure, params->structure))
        return report_refusal(encoder);
    if (pa_text_starved(&encoder->text))
        return pa_fail_memory(encoder->error);
    if (pa_text_failed(&encoder->text))
        return pa_fail(encoder->error, PORTKEY_ETOOLARGE, "%s: params larger than %d MiB", encoder->operation,
                       MAX_JSON / 1024 / 1024);
    return 0;
}

int pa_encode_params(pa_text *out, const struct pa_params *params, portkey_error *error)
{
    struct encoder encoder = {
        .domain = params->domain,
        .operation = portkey_operation_name(params->operation),
        .revision = params->revision,
        .text = PA_SECRET_TEXT_INIT(MAX_JSON),
        .error = error,
    };
    int result = encode(&encoder, params);

    if (result == 0)
        *out = encoder.text;
    else
        pa_text_free(&encoder.text);
    return result;
}

int portkeyadmin_request(portkey_request **out, const portkeyadmin_domain *domain, const char *operation,
                         uint32_t revision, const void *params, portkey_error *error)
{
    const portkey_operation *row = pa_find_in(domain, operation, error);
    pa_text arguments = PA_SECRET_TEXT_INIT(MAX_JSON);
    int result;

    if (row == NULL)
        return PORTKEY_EUNKNOWN;
    if (out == NULL)
        return pa_fail(error, PORTKEY_EINVAL, "portkey_%s_request() needs out", operation);
    result = pa_encode_params(&arguments, &(struct pa_params){domain, row, revision, params}, error);
    if (result == 0)
        result = portkey_request_new(out, row, arguments.data, arguments.length, error);
    pa_text_free(&arguments);
    return result;
}

int portkeyadmin_call(portkey_response **out, portkey_client *client, const portkeyadmin_domain *domain,
                      const char *operation, uint32_t revision, const void *params, portkey_error *error)
{
    portkey_request *request = NULL;
    int result = portkeyadmin_request(&request, domain, operation, revision, params, error);

    /* The call has begun, and the answer of the one before is no longer the last. */
    portkey_response_free(portkey_client_take_answer(client));
    if (result == 0)
        result = portkey_client_send(out, client, request, NULL, error);
    portkey_request_free(request);
    return result;
}
