/* SPDX-License-Identifier: MIT */
/**
 * @file json.h
 * Inside a JSON document: the index that parsing leaves behind.
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
    uint32_t count; /* elements or members; strings: 1 if there is an escape to decode */
    uint8_t type;   /* portkey_json_type */
    bool last;      /* no sibling follows */
    bool is_key;
};

/** A string decoded on demand, kept until the document goes. */
struct pa_decoded {
    size_t length;
    char bytes[];
};

struct portkey_json {
    const char *text;
    struct pa_node *nodes;
    uint32_t node_count;
    struct pa_decoded **decoded; /* by node; NULL until the first string is decoded */
};

/* ---- value.c ---- */

const struct pa_node *pa_node(portkey_value value);

/** The spelling of a type, such as "array". */
const char *pa_type_name(portkey_json_type type);

/* ---- string.c ---- */

/** The next byte or code point of a string's inside, decoded to UTF-8. For walking a string without allocating. */
struct pa_string_cursor {
    const char *at;
    const char *end;
    char bytes[4]; /* the last sequence, decoded */
    size_t length;
};

void pa_string_begin(struct pa_string_cursor *cursor, portkey_value string);

/** Decodes one code point into bytes and length; false at the end. */
bool pa_string_step(struct pa_string_cursor *cursor);

/** Wipes and frees. NULL is fine. */
void pa_free_decoded(struct pa_decoded *decoded);

/** Whether two string values hold the same text. */
bool pa_strings_equal(portkey_value a, portkey_value b);

/* ---- duplicates.c ---- */

/**
 * Looks for a key that the object has twice.
 *
 * @param culprit   receives the node of the key that is wrong, where one is
 * @param complaint receives what is wrong with it, or NULL
 * @return 0, PORTKEY_ENOMEM
 */
int pa_find_duplicate(portkey_json *document, uint32_t object, uint32_t *culprit, const char **complaint);

/* ---- number.c ---- */

/** Whether the value is a number without a fraction, of any size. Exact: 1e-400 is none. */
bool pa_number_is_integer(portkey_value value);

/** Below 0, 0 or above 0 as the number is less than, the same as or greater than the other, both exact. */
int pa_number_compare(portkey_value value, portkey_value other);

/** The same with a number that is JSON text. */
int pa_number_compare_text(portkey_value value, const char *other);

/** Whether the number is a multiple of one that is JSON text; exact. That is not 0 and has at most 18 digits. */
bool pa_number_is_multiple(portkey_value value, const char *of);

#endif
