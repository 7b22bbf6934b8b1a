/* SPDX-License-Identifier: MIT */
#include "catalog/resources/resource_uri.h"

#include <string.h>
#include <strings.h>

#include "base/encode.h"

/* ---- segments ---- */

/* What lies between two slashes. */
struct segment {
    const char *text;
    size_t length;
};

/* Takes the next segment off a path, if there is one. */
static bool next_segment(struct segment *segment, const char **at, const char *end)
{
    const char *slash;

    if (*at == end || **at != '/')
        return false;
    segment->text = *at + 1;
    slash = memchr(segment->text, '/', (size_t)(end - segment->text));
    *at = slash != NULL ? slash : end;
    segment->length = (size_t)(*at - segment->text);
    return true;
}

static bool is_variable(const struct segment *segment)
{
    return segment->length > 2 && segment->text[0] == '{' && segment->text[segment->length - 1] == '}';
}

static bool is_same(const struct segment *a, const struct segment *b)
{
    return a->length == b->length && memcmp(a->text, b->text, a->length) == 0;
}

static bool is_same_in_any_case(const struct segment *a, const struct segment *b)
{
    return a->length == b->length && strncasecmp(a->text, b->text, a->length) == 0;
}

/* ---- templates ---- */

const char *resource_uri_path(const char *uri, size_t length, size_t *path_length)
{
    const size_t scheme = sizeof(RESOURCE_SCHEME) - 1;

    if (length <= scheme || length > RESOURCE_MAX_URI || memcmp(uri, RESOURCE_SCHEME, scheme) != 0)
        return NULL;
    *path_length = length - scheme;
    return uri + scheme;
}

bool resource_uri_is_template(const char *path)
{
    const char *end = path + strlen(path);
    struct segment segment;
    bool has_variable = false;

    while (next_segment(&segment, &path, end)) {
        if (is_variable(&segment))
            has_variable = true;
        else if (memchr(segment.text, '{', segment.length) != NULL)
            return false;
    }
    return has_variable;
}

static bool fits(const char *path_template, const char *path, size_t length,
                 bool (*is_equal)(const struct segment *, const struct segment *))
{
    const char *template_end = path_template + strlen(path_template);
    const char *end = path + length;
    struct segment wanted;
    struct segment given;

    while (next_segment(&wanted, &path_template, template_end))
        if (!next_segment(&given, &path, end) ||
            (is_variable(&wanted) ? given.length == 0 : !is_equal(&wanted, &given)))
            return false;
    return path == end;
}

bool resource_uri_fits(const char *path_template, const char *path, size_t length)
{
    /* A query or a fragment is no part of any of our URIs. */
    return memchr(path, '?', length) == NULL && memchr(path, '#', length) == NULL &&
           fits(path_template, path, length, is_same);
}

bool resource_uri_may_fit(const char *path_template, const char *path)
{
    return fits(path_template, path, strlen(path), is_same_in_any_case);
}

bool resource_uri_says_more(const char *path_template, const char *other)
{
    const char *end = path_template + strlen(path_template);
    const char *other_end = other + strlen(other);
    struct segment ours;
    struct segment theirs;

    while (next_segment(&ours, &path_template, end) && next_segment(&theirs, &other, other_end))
        if (is_variable(&ours) != is_variable(&theirs))
            return is_variable(&theirs);
    return false;
}

/* ---- variables ---- */

/* Fills an empty text with a segment without its percent-encoding. No identifier has a control character. */
static bool decode(pa_text *text, const struct segment *segment)
{
    if (!pa_append_from_percent(text, segment->text, segment->length) || pa_text_failed(text))
        return false;
    for (size_t i = 0; i < text->length; i++)
        if ((unsigned char)text->data[i] < 0x20 || text->data[i] == 0x7F)
            return false;
    return true;
}

/* U+FFFD stands where bytes were no UTF-8, and is part of no identifier itself. */
static bool has_replacement(const pa_text *json, size_t start)
{
    return strstr(json->data + start, "\xEF\xBF\xBD") != NULL;
}

static bool write_variable(pa_writer *writer, const struct segment *variable, const struct segment *value)
{
    pa_text decoded = PA_TEXT_INIT(RESOURCE_MAX_URI);
    bool is_valid = decode(&decoded, value) && decoded.length > 0;
    size_t start;

    pa_write_any_key(writer, variable->text + 1, variable->length - 2);
    start = writer->text->length;
    if (is_valid)
        pa_write_string(writer, decoded.data, decoded.length);
    pa_text_free(&decoded);
    return is_valid && !pa_text_failed(writer->text) && !has_replacement(writer->text, start);
}

bool resource_uri_append_variables(pa_text *json, const char *path_template, const char *path, size_t length)
{
    const char *template_end = path_template + strlen(path_template);
    const char *end = path + length;
    pa_writer writer = pa_write_to(json);
    struct segment wanted;
    struct segment given;
    bool has_variable = false;

    pa_begin_object(&writer);
    while (next_segment(&wanted, &path_template, template_end) && next_segment(&given, &path, end)) {
        if (!is_variable(&wanted))
            continue;
        has_variable = true;
        if (!write_variable(&writer, &wanted, &given))
            return false;
    }
    pa_end(&writer);
    return has_variable;
}

/* ---- the way along a path ---- */

bool resource_uri_append_along(pa_text *uri, const char *path_template, const char *path, size_t length)
{
    const char *template_end = path_template + strlen(path_template);
    const char *end = path + length;
    struct segment wanted;
    struct segment given;

    pa_text_append_string(uri, RESOURCE_SCHEME);
    while (next_segment(&wanted, &path_template, template_end)) {
        bool is_given = next_segment(&given, &path, end);

        if (is_variable(&wanted) ? !is_given : is_given && !is_same(&wanted, &given))
            return false;
        pa_text_append_char(uri, '/');
        pa_text_append(uri, is_given ? given.text : wanted.text, is_given ? given.length : wanted.length);
    }
    return true;
}
