/* SPDX-License-Identifier: MIT */
#include "catalog/surface/arguments.h"

#include <string.h>

#include "base/json_writer.h"
#include "catalog/surface/surface.h"

static const char nested_name[] = "arguments";
static const char choice_name[] = "operation"; /* understood on every composite tool */

/* What is being put together. */
struct merge {
    pa_writer writer;
    portkey_value given;
    portkey_value nested; /* an object, or none */
    const char *choice;
    const char *identifier; /* the argument that "id" and "slug" stand for, or "" */
};

static bool is_named(portkey_value object, const char *name, size_t length)
{
    return portkey_value_exists(portkey_value_get(object, name, length));
}

/* ---- members ---- */

static bool is_given(const struct merge *merge, const char *name)
{
    size_t length = strlen(name);

    return is_named(merge->given, name, length) || is_named(merge->nested, name, length);
}

/* The argument that a name means: "id" and "slug" are others' words for the identifier, which may be there as well. */
static const char *meant_by(const struct merge *merge, const char *name)
{
    bool is_word = strcmp(name, "id") == 0 || strcmp(name, "slug") == 0;

    return is_word && merge->identifier[0] != '\0' && !is_given(merge, merge->identifier) ? merge->identifier
                                                                                          : name;
}

static bool is_own(const struct merge *merge, const char *name)
{
    return strcmp(name, merge->choice) == 0 || strcmp(name, choice_name) == 0 ||
           strcmp(name, nested_name) == 0;
}

static void write_all(struct merge *merge, portkey_value object, bool is_outer)
{
    PORTKEY_FOR_EACH (member, object) {
        size_t length;
        const char *name = portkey_value_string(portkey_value_key(member), &length);
        const char *meant = name != NULL ? meant_by(merge, name) : NULL;
        const char *raw;

        if (meant == NULL) {
            merge->writer.text->failed = true;
            return;
        }
        if (is_outer && is_own(merge, name))
            continue;
        pa_write_any_key(&merge->writer, meant, meant == name ? length : strlen(meant));
        raw = portkey_value_raw(member, &length);
        pa_write_json(&merge->writer, raw, length);
    }
}

/* What is given twice has no meaning that could be relied on. */
static bool is_clear(const struct merge *merge, pa_text *complaint)
{
    PORTKEY_FOR_EACH (member, merge->nested) {
        size_t length;
        const char *name = portkey_value_string(portkey_value_key(member), &length);

        if (name == NULL || is_own(merge, name) || !is_named(merge->given, name, length))
            continue;
        pa_text_append_char(complaint, '"');
        pa_text_append(complaint, name, length);
        pa_text_append_string(complaint, "\" is given twice, in \"arguments\" and beside it");
        return false;
    }
    return true;
}

/* ---- nesting ---- */

/* Opens text that should hold the object; *document is to be freed. */
static bool open_text(struct merge *merge, portkey_json **document, portkey_value text, pa_text *complaint)
{
    portkey_json_limits limits = {.refuse_duplicates = true};
    size_t length;
    const char *bytes = portkey_value_string(text, &length);
    portkey_error error;

    if (bytes == NULL) {
        pa_text_append_string(complaint, "out of memory");
        return false;
    }
    if (length == 0)
        return true;
    if (portkey_json_parse(document, bytes, length, &limits, &error) < 0) {
        pa_text_append_string(complaint, "\"arguments\" is text that is not JSON: ");
        pa_text_append_string(complaint, error.message);
        return false;
    }
    merge->nested = portkey_json_root(*document);
    return true;
}

static bool open_nested(struct merge *merge, portkey_json **document, pa_text *complaint)
{
    portkey_value nested = portkey_value_member(merge->given, nested_name);
    portkey_json_type type = portkey_value_type(nested);

    if (type == PORTKEY_JSON_STRING && !open_text(merge, document, nested, complaint))
        return false;
    if (type != PORTKEY_JSON_STRING)
        merge->nested = nested;
    type = portkey_value_type(merge->nested);
    if (type == PORTKEY_JSON_NULL)
        merge->nested = (portkey_value){NULL, 0};
    else if (type != PORTKEY_JSON_NONE && type != PORTKEY_JSON_OBJECT) {
        pa_text_append_string(complaint, "\"arguments\" must be an object");
        return false;
    }
    return true;
}

bool surface_append_arguments(pa_text *text, portkey_value given, const char *choice,
                              const struct surface_row *row, pa_text *complaint)
{
    struct merge merge = {.writer = pa_write_to(text),
                          .given = given,
                          .choice = choice,
                          .identifier = surface_text(row->identifier)};
    portkey_json *document = NULL;
    bool is_good = open_nested(&merge, &document, complaint) && is_clear(&merge, complaint);

    if (is_good) {
        pa_begin_object(&merge.writer);
        write_all(&merge, merge.nested, false);
        write_all(&merge, given, true);
        pa_end(&merge.writer);
    }
    portkey_json_free(document);
    return is_good;
}
