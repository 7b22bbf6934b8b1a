/* SPDX-License-Identifier: MIT */
/**
 * @file json.h
 * The inside of a JSON document: the index that parsing builds.
 */
#ifndef PORTKEYADMIN_RUNTIME_JSON_JSON_H
#define PORTKEYADMIN_RUNTIME_JSON_JSON_H

#include <portkeyadmin/portkeyadmin.h>

/**
 * One value. Values stand in the order of the text, so that a container's
 * content follows it directly and `after` skips it; in objects each member is
 * its key, a string, and then its value.
 */
struct pa_node {
    uint32_t start; /* in the text */
    uint32_t end;
    uint32_t after; /* index of the first node that is not inside this one */
    uint32_t count; /* elements or members; of strings see below */
    uint8_t type;   /* portkey_json_type */
    bool last;      /* no sibling follows */
    bool is_key;
    bool is_decoded; /* strings: decoded on demand, into document->strings from `start` on */
};

/**
 * The count of a string is 0 if it has no escape, so that it is its own decoded
 * text; else 1, and from when it was decoded 1 + the length of that.
 */
static inline bool pa_has_escape(const struct pa_node *string)
{
    return string->count > 0;
}

/** The text of a value, NUL-terminated. */
struct pa_copy {
    struct pa_copy *next;
    uint32_t index; /* of the value */
    size_t length;
    char text[];
};

struct portkey_json {
    const char *text;
    struct pa_node *nodes;
    uint32_t node_count;
    uint32_t length;
    char *strings;          /* as long as the text; NULL until the first string is decoded */
    struct pa_copy *copies; /* that portkey_value_text() has made */
};

/** The default of portkey_json_limits.max_bytes. */
enum { PA_JSON_DEFAULT_BYTES = 16 * 1024 * 1024 };

/* ---- value.c ---- */

const struct pa_node *pa_node(portkey_value value);

/** Reads the index of an element as JSON Pointer (RFC 6901) writes it, up to nine digits; false if the part is none. */
bool pa_read_index(uint64_t *out, const char *part, size_t length);

/** The member or element that one part of a JSON Pointer, still escaped, leads to; or no value. */
portkey_value pa_value_step(portkey_value container, const char *part, size_t length);

/** The spelling of a type, such as "array". */
const char *pa_type_name(portkey_json_type type);

/* ---- string.c ---- */

/** A cursor in a string that decodes it to UTF-8 without allocating, one byte or code point at a time. */
struct pa_string_cursor {
    const char *at;
    const char *end;
    char bytes[4]; /* the last sequence, decoded */
    size_t length;
};

void pa_string_begin(struct pa_string_cursor *cursor, portkey_value string);

/** Decodes one code point into bytes and length; false at the end. */
bool pa_string_step(struct pa_string_cursor *cursor);

/** Wipes and frees the strings that were decoded, which may be secrets, such as provider keys. */
void pa_free_strings(portkey_json *document);

/** The decoded text of a string as portkey_value_string() has it, but not NUL-terminated and mostly not copied. */
const char *pa_string_bytes(portkey_value string, size_t *length);

/** Returns whether two string values have the same decoded text. */
bool pa_strings_equal(portkey_value a, portkey_value b);

/** A hash of the decoded text of a string value. */
uint32_t pa_hash_string(portkey_value string);

/* ---- duplicates.c ---- */

/**
 * Looks for a duplicate key in an object.
 *
 * @param culprit   receives the node of the bad key, if there is one
 * @param complaint receives what is wrong with it, or NULL
 * @return 0, PORTKEY_ENOMEM
 */
int pa_find_duplicate(portkey_json *document, uint32_t object, uint32_t *culprit, const char **complaint);

/* ---- number.c ---- */

/** Returns whether the value is an integer of any size. Exact: 1e-400 is not one. */
bool pa_number_is_integer(portkey_value value);

/** Compares two numbers exactly. Returns less than 0, 0 or more than 0, as strcmp() does. */
int pa_number_compare(portkey_value value, portkey_value other);

/** Compares with a number given as JSON text. */
int pa_number_compare_text(portkey_value value, const char *other);

/** Returns whether the number is an exact multiple of one given as JSON text, not 0, of at most 18 digits. */
bool pa_number_is_multiple(portkey_value value, const char *of);

#endif
