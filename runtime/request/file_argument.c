/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/names.h"
#include "base/encode.h"
#include "request/file_argument.h"

#define EXPECTED_FILE "base64, or a data: URI such as data:image/png;name=a.png;base64,iVBORw0K"

/* ---- data: URIs ---- */

/* The type is sent in a header unchanged, so it must not contain characters that end or split it. */
static bool is_type_character(char c)
{
    return c > 0x20 && c < 0x7F && strchr("\"(),<>@[\\]{}", c) == NULL;
}

/* "type/subtype", or a parameter after it. */
static bool add_to_type(struct pa_file *file, const char *text, size_t length)
{
    size_t taken = strlen(file->type);

    if (length >= sizeof(file->type) - taken)
        return false;
    for (size_t i = 0; i < length; i++)
        if (!is_type_character(text[i]))
            return false;
    memcpy(file->type + taken, text, length);
    file->type[taken + length] = '\0';
    return true;
}

/* Reads a part that begins with ";". */
static bool read_attribute(struct pa_file *file, const char *text, size_t length)
{
    static const char name[] = ";name=";

    if (length == strlen(";base64") && pa_begins_caseless(text, length, ";base64")) {
        file->is_base64 = true;
        return true;
    }
    /* In RFC 2397 the data follow it. */
    if (file->is_base64)
        return false;
    if (pa_begins_caseless(text, length, name)) {
        file->name = text + strlen(name);
        file->name_length = length - strlen(name);
        return true;
    }
    return memchr(text, '=', length) != NULL && add_to_type(file, text, length);
}

/* Reads the type and its parameters, up to the comma. */
static bool read_head(struct pa_file *file, const char *head, size_t length)
{
    const char *end = head + length;
    const char *at = memchr(head, ';', length);
    size_t essence = at != NULL ? (size_t)(at - head) : length;

    if (essence > 0 && (memchr(head, '/', essence) == NULL || !add_to_type(file, head, essence)))
        return false;
    /* The default of RFC 2397. */
    if (essence == 0 && !add_to_type(file, "text/plain", strlen("text/plain")))
        return false;
    while (at != NULL) {
        const char *next = memchr(at + 1, ';', (size_t)(end - at) - 1);

        if (!read_attribute(file, at, next != NULL ? (size_t)(next - at) : (size_t)(end - at)))
            return false;
        at = next;
    }
    return true;
}

const char *pa_file_read(struct pa_file *out, const char *text, size_t length)
{
    static const char scheme[] = "data:";
    const char *comma;

    memset(out, 0, sizeof(*out));
    out->data = text;
    out->data_length = length;
    out->is_base64 = true;
    if (!pa_begins_caseless(text, length, scheme))
        return NULL;
    out->is_base64 = false;
    text += strlen(scheme);
    length -= strlen(scheme);
    comma = memchr(text, ',', length);
    if (comma == NULL || !read_head(out, text, (size_t)(comma - text)))
        return "a well-formed data: URI: data:TYPE;name=NAME;base64,CONTENT";
    out->data = comma + 1;
    out->data_length = length - (size_t)(comma - text) - 1;
    return NULL;
}

const char *pa_file_type(const struct pa_file *file)
{
    return file->type[0] != '\0' ? file->type : "application/octet-stream";
}

/* ---- the content ---- */

/* In a URI, "=" and "+" may be escaped. */
static bool append_escaped_base64(pa_text *out, const struct pa_file *file)
{
    pa_text plain = PA_SECRET_TEXT_INIT(file->data_length);
    bool good = pa_append_from_percent(&plain, file->data, file->data_length);

    if (pa_text_failed(&plain))
        pa_text_fail_as(out, &plain);
    else
        good = good && pa_append_from_base64(out, plain.data, plain.length);
    pa_text_free(&plain);
    return good;
}

const char *pa_file_append_content(pa_text *out, const struct pa_file *file)
{
    bool is_uri = file->type[0] != '\0';

    if (!file->is_base64)
        return pa_append_from_percent(out, file->data, file->data_length)
                   ? NULL
                   : "a data: URI with two hexadecimal digits after every \"%\"";
    if (is_uri && memchr(file->data, '%', file->data_length) != NULL)
        return append_escaped_base64(out, file) ? NULL : EXPECTED_FILE;
    return pa_append_from_base64(out, file->data, file->data_length) ? NULL : EXPECTED_FILE;
}
