/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "error/error.h"
#include "json/json.h"
#include "request/body.h"

/* ---- texts ---- */

const char *pa_body_text(portkey_value value, size_t *length)
{
    const char *raw = portkey_value_raw(value, length);

    if (portkey_value_type(value) != PORTKEY_JSON_STRING)
        return raw;
    /* A file in base64 usually has no escapes and then needs no copy. */
    if (pa_node(value)->count > 0)
        return portkey_value_string(value, length);
    *length -= 2;
    return raw + 1;
}

static void append_raw(pa_text *text, portkey_value value)
{
    size_t length;
    const char *raw = portkey_value_raw(value, &length);

    pa_text_append(text, raw, length);
}

static void set_content_type(struct builder *b, const char *type)
{
    pa_text_append_string(&b->content_type, type);
}

int pa_refuse_body(const struct builder *b, const struct pa_step *step, const char *expected)
{
    return pa_refuse(b->error, portkey_operation_name(b->operation), step, expected);
}

/* ---- the members ---- */

static const char *whole_argument(const struct builder *b)
{
    return b->domain->pools.strings + pa_media_of(b)->argument;
}

portkey_value pa_whole_body(const struct builder *b)
{
    const char *argument = whole_argument(b);

    return portkey_value_get(b->arguments, argument, strlen(argument));
}

static bool is_parameter(const struct builder *b, portkey_value key)
{
    for (uint8_t i = 0; i < b->operation->parameter_count; i++) {
        const char *argument = b->domain->pools.strings + pa_parameter_at(b, i)->argument;

        if (portkey_value_equals_string(key, argument, strlen(argument)))
            return true;
    }
    return false;
}

static const struct pa_member *find_row(const struct builder *b, portkey_value key)
{
    const struct pa_media *media = pa_media_of(b);

    for (uint16_t i = 0; i < media->member_count; i++) {
        const struct pa_member *row = &b->domain->members[media->first_member + i];
        const char *argument = b->domain->pools.strings + row->argument;

        if (portkey_value_equals_string(key, argument, strlen(argument)))
            return row;
    }
    return NULL;
}

void pa_walk_begin(struct pa_walk *walk, const struct builder *b)
{
    memset(walk, 0, sizeof(*walk));
    walk->builder = b;
    walk->step.up = &walk->root;
    walk->next = portkey_value_first(b->arguments);
    if (b->operation->body == PA_BODY_WHOLE) {
        portkey_value body = pa_whole_body(b);

        walk->whole.up = &walk->root;
        walk->whole.key = portkey_value_key(body);
        walk->step.up = &walk->whole;
        walk->next = portkey_value_first(body);
    }
}

bool pa_walk_step(struct pa_walk *walk)
{
    const struct builder *b = walk->builder;

    do {
        walk->value = walk->next;
        if (walk->value.document == NULL)
            return false;
        walk->next = portkey_value_next(walk->value);
        walk->key = portkey_value_key(walk->value);
    } while (b->operation->body != PA_BODY_WHOLE && is_parameter(b, walk->key));
    walk->step.key = walk->key;
    walk->row = find_row(b, walk->key);
    return true;
}

const char *pa_walk_name(const struct pa_walk *walk, size_t *length)
{
    const char *wire;

    if (walk->row == NULL)
        return pa_body_text(walk->key, length);
    wire = walk->builder->domain->pools.strings + walk->row->wire;
    *length = strlen(wire);
    return wire;
}

/* ---- formats written here ---- */

/* Keys and values are sent as their original bytes: numbers of any size stay exact. */
static void build_json_members(struct builder *b)
{
    struct pa_walk walk;
    char separator = '{';

    pa_walk_begin(&walk, b);
    while (pa_walk_step(&walk)) {
        pa_text_append_char(&b->body, separator);
        separator = ',';
        if (walk.row != NULL) {
            const char *wire = b->domain->pools.strings + walk.row->wire;

            pa_append_json_string(&b->body, wire, strlen(wire));
        } else {
            append_raw(&b->body, walk.key);
        }
        pa_text_append_char(&b->body, ':');
        append_raw(&b->body, walk.value);
    }
    pa_text_append_string(&b->body, separator == ',' ? "}" : "{}");
}

static int build_json(struct builder *b)
{
    set_content_type(b, b->domain->pools.strings + pa_media_of(b)->type);
    if (b->operation->body == PA_BODY_WHOLE)
        append_raw(&b->body, pa_whole_body(b));
    else
        build_json_members(b);
    return 0;
}

static int build_text(struct builder *b)
{
    size_t length;
    const char *text = pa_body_text(pa_whole_body(b), &length);

    if (text == NULL)
        return pa_fail_memory(b->error);
    set_content_type(b, b->domain->pools.strings + pa_media_of(b)->type);
    pa_text_append(&b->body, text, length);
    return 0;
}

static int build_file(struct builder *b)
{
    const char *type = b->domain->pools.strings + pa_media_of(b)->type;
    portkey_value body = pa_whole_body(b);
    struct pa_step root = {0};
    struct pa_step step = {.up = &root, .key = portkey_value_key(body)};
    struct pa_file file;
    const char *expected;
    size_t length;
    const char *text = pa_body_text(body, &length);

    if (text == NULL)
        return pa_fail_memory(b->error);
    expected = pa_file_read(&file, text, length);
    if (expected == NULL)
        expected = pa_file_append_content(&b->body, &file);
    if (expected != NULL)
        return pa_refuse_body(b, &step, expected);
    set_content_type(b, type[0] != '\0' ? type : pa_file_type(&file));
    return 0;
}

/* ---- all formats ---- */

static bool has_body(const struct builder *b)
{
    struct pa_walk walk;

    switch ((enum pa_body)b->operation->body) {
    case PA_BODY_NONE: return false;
    case PA_BODY_OBJECT: return true;
    case PA_BODY_MEMBERS: pa_walk_begin(&walk, b); return pa_walk_step(&walk);
    case PA_BODY_WHOLE: break;
    }
    /* Only JSON can express null. */
    switch (portkey_value_type(pa_whole_body(b))) {
    case PORTKEY_JSON_NONE: return false;
    case PORTKEY_JSON_NULL: return pa_media_of(b)->format == PA_FORMAT_JSON;
    default: return true;
    }
}

int pa_build_body(struct builder *b)
{
    size_t length;

    if (!has_body(b))
        return 0;
    /* A body that grows leaves copies of itself, which may contain secrets. It is rarely longer than the arguments. */
    (void)portkey_value_raw(b->arguments, &length);
    (void)pa_text_reserve(&b->body, length);
    /* An empty body is also a body. */
    pa_text_append_string(&b->body, "");
    switch ((enum pa_format)pa_media_of(b)->format) {
    case PA_FORMAT_JSON: return build_json(b);
    case PA_FORMAT_MULTIPART: return pa_build_multipart(b);
    case PA_FORMAT_URLENCODED: return pa_build_urlencoded(b);
    case PA_FORMAT_TEXT: return build_text(b);
    case PA_FORMAT_FILE: return build_file(b);
    }
    return 0;
}
