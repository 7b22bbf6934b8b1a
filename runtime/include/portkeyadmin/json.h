/* SPDX-License-Identifier: MIT */
/**
 * @file json.h
 * A strict JSON reader (RFC 8259) over text that stays where it is.
 *
 * The text is the record: parsing checks it once from end to end (UTF-8,
 * grammar, depth, size, and on request duplicate keys) and notes where each
 * value begins and ends. Nothing is converted until asked for, so numbers of
 * any size and strings of any content can be passed on as the bytes they came
 * as. A document borrows its text: keep it unchanged as long as the document.
 */
#ifndef PORTKEYADMIN_JSON_H
#define PORTKEYADMIN_JSON_H

#include <string.h>

#include "error.h"

PORTKEY_BEGIN_DECLS

/** A parsed document. */
typedef struct portkey_json portkey_json;

/** A value inside a document. Cheap to copy; valid as long as its document. A value of type PORTKEY_JSON_NONE stands for "there is none". */
typedef struct portkey_value {
    portkey_json *document;
    uint32_t index;
} portkey_value;

typedef enum portkey_json_type {
    PORTKEY_JSON_NONE = 0,
    PORTKEY_JSON_NULL,
    PORTKEY_JSON_BOOLEAN,
    PORTKEY_JSON_NUMBER,
    PORTKEY_JSON_STRING,
    PORTKEY_JSON_ARRAY,
    PORTKEY_JSON_OBJECT,
} portkey_json_type;

/** Caps of a parse. A zero field means its default. */
typedef struct portkey_json_limits {
    size_t max_bytes;       /**< default 16 MiB; more than 1 GiB is refused */
    size_t max_values;      /**< default 1,000,000 values, keys included; at most 2^30 */
    unsigned max_depth;     /**< default 64 levels; at most 1,024 */
    bool refuse_duplicates; /**< an object with the same key twice is an error; else the last one counts */
} portkey_json_limits;

/**
 * Checks and indexes `length` bytes of text. NUL bytes in it are an error like
 * any other stray byte.
 *
 * @param out    receives the document; free with portkey_json_free()
 * @param limits NULL for the defaults
 * @return 0, PORTKEY_EJSON (message with the byte offset), PORTKEY_ETOOLARGE, PORTKEY_ENOMEM, PORTKEY_EINVAL
 *         (limits beyond what is said above)
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_json_parse(portkey_json **out, const char *text, size_t length,
                                                        const portkey_json_limits *limits,
                                                        portkey_error *error);

/** Frees the document and every string decoded from it, which is overwritten first: it may be a secret. NULL is fine. */
PORTKEY_API void portkey_json_free(portkey_json *document);

/** The outermost value. */
PORTKEY_API portkey_value portkey_json_root(portkey_json *document);

PORTKEY_API portkey_json_type portkey_value_type(portkey_value value);

/** Whether there is a value, null included. */
static inline bool portkey_value_exists(portkey_value value)
{
    return portkey_value_type(value) != PORTKEY_JSON_NONE;
}

/** The value's own bytes in the text: a string with its quotes, an object with its braces. Not NUL-terminated. */
PORTKEY_API const char *portkey_value_raw(portkey_value value, size_t *length);

/** The member of that name (the last, should the text hold several), or none. Names compare by their decoded bytes. */
PORTKEY_API portkey_value portkey_value_get(portkey_value object, const char *name, size_t name_length);

/** The member of a NUL-terminated name, or none. */
static inline portkey_value portkey_value_member(portkey_value object, const char *name)
{
    return portkey_value_get(object, name, strlen(name));
}

/** The value a JSON Pointer (RFC 6901) leads to, starting here, or none. "" is the value itself. */
PORTKEY_API portkey_value portkey_value_at(portkey_value value, const char *pointer);

/** How many elements or members; 0 for other types. */
PORTKEY_API size_t portkey_value_count(portkey_value value);

/** The first element or member value, or none. */
PORTKEY_API portkey_value portkey_value_first(portkey_value container);

/** The next sibling of an element or member value that first() or next() gave, or none. */
PORTKEY_API portkey_value portkey_value_next(portkey_value value);

/** Runs the statement that follows for each element or member value of the container. */
#define PORTKEY_FOR_EACH(item, container)                                                                    \
    for (portkey_value item = portkey_value_first(container); portkey_value_exists(item);                    \
         item = portkey_value_next(item))

/** The key of a member value that first() or next() gave, as a string value. */
PORTKEY_API portkey_value portkey_value_key(portkey_value member);

/**
 * The decoded text of a string.
 *
 * NUL-terminated, though it may hold further NULs, which `length` tells. Lone
 * surrogates come out as U+FFFD. Owned by the document.
 *
 * @return NULL when the value is no string or memory ran out
 */
PORTKEY_API const char *portkey_value_string(portkey_value value, size_t *length);

/** Whether the value is a string of exactly these decoded bytes. Allocates nothing. */
PORTKEY_API bool portkey_value_equals_string(portkey_value value, const char *bytes, size_t length);

/** Whether the value is a string of exactly this NUL-terminated text. Allocates nothing. */
static inline bool portkey_value_is(portkey_value value, const char *text)
{
    return portkey_value_equals_string(value, text, strlen(text));
}

/** Reads a number that is an integer (1, 1.0 and 1e2 are) and fits. Returns 0, or PORTKEY_EUNKNOWN with *out untouched. */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_value_integer(portkey_value value, int64_t *out);

/**
 * Reads a number of less than 400 characters, rounded to the nearest double.
 * Returns 0, or PORTKEY_EUNKNOWN with *out untouched.
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_value_number(portkey_value value, double *out);

/** Reads true or false. Returns 0, or PORTKEY_EUNKNOWN with *out untouched. */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_value_boolean(portkey_value value, bool *out);

PORTKEY_END_DECLS

#endif
