/* SPDX-License-Identifier: MIT */
/* Bodies of multipart/form-data (RFC 7578), with names escaped as browsers do. */
#include <string.h>

#include "base/encode.h"
#include "base/utf8.h"
#include "error/error.h"
#include "request/body.h"

#define BOUNDARY_PREFIX "portkey-part-"

enum {
    PREFIX_LENGTH = sizeof(BOUNDARY_PREFIX) - 1,
    BOUNDARY_DIGITS = 8,
    BOUNDARY_LENGTH = PREFIX_LENGTH + BOUNDARY_DIGITS,
    MAX_NAME = 1024,
};

static const char digits[] = "0123456789ABCDEF";

/* The parts of a body. The boundary is chosen last because it must not occur in any of them. */
struct parts {
    struct builder *builder;
    pa_text *body;
    pa_text slots; /* size_t each: where in the body a boundary goes */
};

/* ---- the boundary ---- */

/*
 * Counts how often each digit follows the first `known` bytes of the boundary.
 * Returns how often these bytes occur.
 */
static size_t count_followers(size_t counts[16], const pa_text *body, const char *boundary, size_t known)
{
    const char *at = body->data;
    const char *end = body->data + body->length;
    size_t total = 0;

    memset(counts, 0, 16 * sizeof(counts[0]));
    while ((size_t)(end - at) > known && (at = memchr(at, boundary[0], (size_t)(end - at) - known)) != NULL) {
        if (memcmp(at, boundary, known) == 0) {
            const char *digit = at[known] != '\0' ? strchr(digits, at[known]) : NULL;

            total++;
            if (digit != NULL)
                counts[digit - digits]++;
        }
        at++;
    }
    return total;
}

/*
 * Chooses the boundary digit by digit: each is the digit that follows least
 * often in the body. It leaves at most a sixteenth of the occurrences, so after
 * 8 digits (16^8) none is left in a body of any allowed size. This needs no
 * random numbers and no second try.
 */
static void choose_boundary(char boundary[BOUNDARY_LENGTH + 1], const pa_text *body)
{
    size_t counts[16];

    memcpy(boundary, BOUNDARY_PREFIX "00000000", BOUNDARY_LENGTH + 1);
    for (size_t known = PREFIX_LENGTH; known < BOUNDARY_LENGTH; known++) {
        size_t rarest = 0;

        if (count_followers(counts, body, boundary, known) == 0)
            break;
        for (size_t digit = 1; digit < 16; digit++)
            if (counts[digit] < counts[rarest])
                rarest = digit;
        boundary[known] = digits[rarest];
    }
}

/* Reserves room for a boundary. It is filled with NULs, which no boundary contains. */
static void append_delimiter(struct parts *parts)
{
    static const char room[BOUNDARY_LENGTH];
    size_t slot;

    pa_text_append_string(parts->body, "--");
    slot = parts->body->length;
    pa_text_append(&parts->slots, &slot, sizeof(slot));
    pa_text_append(parts->body, room, sizeof(room));
}

static void fill_in_boundary(struct parts *parts)
{
    char boundary[BOUNDARY_LENGTH + 1];

    choose_boundary(boundary, parts->body);
    for (size_t at = 0; at < parts->slots.length; at += sizeof(size_t)) {
        size_t slot;

        memcpy(&slot, parts->slots.data + at, sizeof(slot));
        memcpy(parts->body->data + slot, boundary, BOUNDARY_LENGTH);
    }
    pa_text_append_string(&parts->builder->content_type, "multipart/form-data; boundary=");
    pa_text_append_string(&parts->builder->content_type, boundary);
}

/* ---- one part ---- */

/* HTML's form-data encoding escapes the quote and line ends; other control characters are escaped, too. */
static void append_quoted(pa_text *out, const char *text, size_t length)
{
    pa_text_append_char(out, '"');
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)text[i];
        char escape[] = {'%', digits[byte >> 4], digits[byte & 15]};

        if (byte == '"' || byte < 0x20 || byte == 0x7F)
            pa_text_append(out, escape, sizeof(escape));
        else
            pa_text_append_char(out, text[i]);
    }
    pa_text_append_char(out, '"');
}

/* Writes a part up to its content. `file_name` NULL: not a file; `type` "": no Content-Type. */
static int begin_part(struct parts *parts, const struct pa_walk *walk, const pa_text *file_name,
                      const char *type)
{
    pa_text *body = parts->body;
    size_t length;
    const char *name = pa_walk_name(walk, &length);

    if (name == NULL)
        return pa_fail_memory(parts->builder->error);
    append_delimiter(parts);
    pa_text_append_string(body, "\r\nContent-Disposition: form-data; name=");
    append_quoted(body, name, length);
    if (file_name != NULL) {
        pa_text_append_string(body, "; filename=");
        append_quoted(body, file_name->data, file_name->length);
    }
    if (type[0] != '\0') {
        pa_text_append_string(body, "\r\nContent-Type: ");
        pa_text_append_string(body, type);
    }
    pa_text_append_string(body, "\r\n\r\n");
    return 0;
}

/* Returns the Content-Type in the document for the member's parts, or "". */
static const char *type_of(const struct pa_walk *walk)
{
    return walk->row != NULL ? walk->builder->domain->pools.strings + walk->row->type : "";
}

static int append_text_part(struct parts *parts, const struct pa_walk *walk, portkey_value value,
                            bool as_json)
{
    const char *type = type_of(walk);
    const char *text;
    size_t length;
    int result;

    if (as_json && type[0] == '\0')
        type = "application/json";
    result = begin_part(parts, walk, NULL, type);
    if (result < 0)
        return result;
    text = as_json ? portkey_value_raw(value, &length) : pa_body_text(value, &length);
    if (text == NULL)
        return pa_fail_memory(parts->builder->error);
    pa_text_append(parts->body, text, length);
    pa_text_append_string(parts->body, "\r\n");
    return 0;
}

/* Appends the file name of the data: URI, else the argument's name. Returns NULL, or what was expected. */
static const char *read_file_name(pa_text *out, const struct pa_walk *walk, const struct pa_file *file)
{
    size_t length;
    const char *name;
    bool good = true;

    if (file->name_length > 0) {
        good =
            pa_append_from_percent(out, file->name, file->name_length) && pa_is_utf8(out->data, out->length);
    } else if ((name = pa_body_text(walk->key, &length)) != NULL) {
        pa_text_append(out, name, length);
    } else {
        out->failed = true;
        out->starved = true;
    }
    if (pa_text_failed(out))
        return NULL; /* out of memory or over the limit: the caller reports it */
    return good && out->length > 0 && out->length <= MAX_NAME
               ? NULL
               : "a data: URI whose name is percent-encoded UTF-8 of 1 to 1024 bytes";
}

static int append_file_part(struct parts *parts, const struct pa_walk *walk, portkey_value value,
                            const struct pa_step *step)
{
    pa_text name = PA_TEXT_INIT(parts->body->limit);
    const char *type = type_of(walk);
    struct pa_file file;
    size_t length;
    const char *text = pa_body_text(value, &length);
    const char *expected;
    int result = 0;

    if (text == NULL)
        return pa_fail_memory(parts->builder->error);
    expected = pa_file_read(&file, text, length);
    if (expected == NULL)
        expected = read_file_name(&name, walk, &file);
    if (expected == NULL)
        result = begin_part(parts, walk, &name, type[0] != '\0' ? type : pa_file_type(&file));
    if (expected == NULL && result == 0)
        expected = pa_file_append_content(parts->body, &file);
    pa_text_append_string(parts->body, "\r\n");
    if (pa_text_failed(&name))
        pa_text_fail_as(parts->body, &name);
    pa_text_free(&name);
    return expected != NULL ? pa_refuse_body(parts->builder, step, expected) : result;
}

/* ---- a member ---- */

static int append_value(struct parts *parts, const struct pa_walk *walk, portkey_value value,
                        const struct pa_step *step)
{
    bool is_file = walk->row != NULL && walk->row->form == PA_MEMBER_FILE;

    switch (portkey_value_type(value)) {
    case PORTKEY_JSON_NULL: return 0; /* forms cannot express null */
    case PORTKEY_JSON_ARRAY:
    case PORTKEY_JSON_OBJECT: return append_text_part(parts, walk, value, true);
    case PORTKEY_JSON_STRING:
        if (is_file)
            return append_file_part(parts, walk, value, step);
        return append_text_part(parts, walk, value, false);
    default: return append_text_part(parts, walk, value, false);
    }
}

static int append_member(struct parts *parts, const struct pa_walk *walk)
{
    struct pa_step step = {.up = &walk->step};
    int result = 0;

    if (walk->row != NULL && walk->row->form == PA_MEMBER_JSON)
        return append_text_part(parts, walk, walk->value, true);
    if (portkey_value_type(walk->value) != PORTKEY_JSON_ARRAY)
        return append_value(parts, walk, walk->value, &walk->step);
    for (portkey_value item = portkey_value_first(walk->value); item.document != NULL && result == 0;
         item = portkey_value_next(item), step.index++)
        result = append_value(parts, walk, item, &step);
    return result;
}

int pa_build_multipart(struct builder *b)
{
    struct parts parts = {.builder = b, .body = &b->body, .slots = PA_TEXT_INIT(b->body.limit)};
    struct pa_walk walk;
    int result = 0;

    pa_walk_begin(&walk, b);
    while (result == 0 && pa_walk_step(&walk))
        result = append_member(&parts, &walk);
    append_delimiter(&parts);
    pa_text_append_string(parts.body, "--\r\n");
    if (pa_text_failed(&parts.slots))
        pa_text_fail_as(parts.body, &parts.slots);
    if (result == 0 && !pa_text_failed(parts.body))
        fill_in_boundary(&parts);
    pa_text_free(&parts.slots);
    return result;
}
