/* SPDX-License-Identifier: MIT */
/**
 * @file json.h
 * A strict JSON reader (RFC 8259) that does not copy the text.
 *
 * Parsing checks the whole text once (UTF-8, grammar, depth, size, and
 * duplicate keys if requested) and records where each value begins and ends.
 * Values are converted only on request, so numbers of any size and strings of
 * any content can be passed on as their original bytes. A document borrows its
 * text: keep the text unchanged until the document is freed.
 */
#ifndef PORTKEYADMIN_JSON_H
#define PORTKEYADMIN_JSON_H

#include <string.h>

#include "error.h"

PORTKEY_BEGIN_DECLS

/** A parsed document. */
typedef struct portkey_json portkey_json;

/**
 * A value in a document. Cheap to copy; valid until its document is freed. A
 * value of type PORTKEY_JSON_NONE means "no value".
 */
typedef struct portkey_value {
    portkey_json *document; /**< of the library; what a value holds is read by the functions below */
    uint32_t index;         /**< of the library */
} portkey_value;

/** The types of values. */
typedef enum portkey_json_type {
    PORTKEY_JSON_NONE = 0, /**< no value */
    PORTKEY_JSON_NULL,     /**< null */
    PORTKEY_JSON_BOOLEAN,  /**< true or false */
    PORTKEY_JSON_NUMBER,   /**< a number */
    PORTKEY_JSON_STRING,   /**< a string */
    PORTKEY_JSON_ARRAY,    /**< an array */
    PORTKEY_JSON_OBJECT,   /**< an object */
} portkey_json_type;

/** Limits of a parse. Zero in a field selects its default. */
typedef struct portkey_json_limits {
    size_t max_bytes;       /**< default 16 MiB, at most 1 GiB */
    size_t max_values;      /**< default 1,000,000 values, including keys; at most 2^30 */
    unsigned max_depth;     /**< default 64 levels, at most 1,024 */
    bool refuse_duplicates; /**< a duplicate key in an object is an error; if false, the last one is used */
    size_t reserved[4];     /**< 0 */
} portkey_json_limits;

/**
 * Checks and indexes `length` bytes of text. A NUL byte in the text is a
 * syntax error.
 *
 * @param out    receives the document; free it with portkey_json_free()
 * @param limits NULL for the defaults
 * @return 0, PORTKEY_EJSON (the message has the byte offset; also for too many levels), PORTKEY_ETOOLARGE (too many
 *         bytes or values), PORTKEY_ENOMEM, PORTKEY_EINVAL
 *         (a limit exceeds the maximum above; out is NULL, or text is although length is not 0)
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_json_parse(portkey_json **out, const char *text, size_t length,
                                                        const portkey_json_limits *limits,
                                                        portkey_error *error);

/** Frees the document and its decoded strings, which are overwritten first: they may be secrets. Accepts NULL. */
PORTKEY_API void portkey_json_free(portkey_json *document);

/** Returns the outermost value. */
PORTKEY_API portkey_value portkey_json_root(portkey_json *document);

/** Returns the type of a value. */
PORTKEY_API portkey_json_type portkey_value_type(portkey_value value);

/** Returns whether there is a value. JSON null is a value. */
static inline bool portkey_value_exists(portkey_value value)
{
    return portkey_value_type(value) != PORTKEY_JSON_NONE;
}

/**
 * Returns the value's bytes in the text: a string with its quotes, an object
 * with its braces. They are not NUL-terminated; `length` must not be NULL.
 */
PORTKEY_API const char *portkey_value_raw(portkey_value value, size_t *length);

/**
 * Returns the same bytes, NUL-terminated, as fields that take JSON text need
 * them. The document owns them.
 *
 *     params.parameters = portkey_value_text(prompt->parameters);
 *
 * @return NULL if there is no value, or if out of memory
 */
PORTKEY_API const char *portkey_value_text(portkey_value value);

/** Returns the member with this name, or no value. The last one if there are several. Decoded names are compared. */
PORTKEY_API portkey_value portkey_value_get(portkey_value object, const char *name, size_t name_length);

/** Returns the member with this NUL-terminated name, or no value. */
static inline portkey_value portkey_value_member(portkey_value object, const char *name)
{
    return portkey_value_get(object, name, strlen(name));
}

/** Returns the value at a JSON Pointer (RFC 6901) relative to this value, or no value. "" is the value itself. */
PORTKEY_API portkey_value portkey_value_at(portkey_value value, const char *pointer);

/**
 * Returns the value at the names of members, with a dot between two, as
 * portkey_operation_rows() and portkey_operation_summary_field() give them; or no
 * value. "" is the value itself. Names that have a dot themselves are not found.
 *
 *     PORTKEY_FOR_EACH (row, portkey_value_within(answer, portkey_operation_rows(operation)))
 *         print(portkey_value_within(row, portkey_operation_summary_field(operation, 0)));
 *
 * @param value belongs to its document, as does what is returned
 * @param names NULL: there is no value
 */
PORTKEY_API portkey_value portkey_value_within(portkey_value value, const char *names);

/** Returns the number of elements or members; 0 for other types. */
PORTKEY_API size_t portkey_value_count(portkey_value value);

/** Returns the first element or member value, or no value. */
PORTKEY_API portkey_value portkey_value_first(portkey_value container);

/** Returns the next sibling of an element or member value that first() or next() returned, or no value. */
PORTKEY_API portkey_value portkey_value_next(portkey_value value);

/** Runs the following statement for each element or member value of the container. */
#define PORTKEY_FOR_EACH(item, container)                                                                    \
    for (portkey_value item = portkey_value_first(container); portkey_value_exists(item);                    \
         item = portkey_value_next(item))

/** Returns the key of a member value that first() or next() returned, as a string value. */
PORTKEY_API portkey_value portkey_value_key(portkey_value member);

/**
 * Returns the decoded text of a string.
 *
 * The text is NUL-terminated and may contain further NULs; `length` receives
 * its full length. Lone surrogates are replaced with U+FFFD. The document owns
 * the text.
 *
 * @param length may be NULL
 * @return NULL if the value is not a string, or if out of memory
 */
PORTKEY_API const char *portkey_value_string(portkey_value value, size_t *length);

/** Returns whether the value is a string of exactly these decoded bytes. Does not allocate. */
PORTKEY_API bool portkey_value_equals_string(portkey_value value, const char *bytes, size_t length);

/** Returns whether the value is a string of exactly this NUL-terminated text. Does not allocate. */
static inline bool portkey_value_is(portkey_value value, const char *text)
{
    return portkey_value_equals_string(value, text, strlen(text));
}

/**
 * Reads an integer (such as 1, 1.0 or 1e2) that fits. Returns 0, or
 * PORTKEY_EUNKNOWN with *out untouched: for a default, put it into *out before
 * and ignore the result.
 */
PORTKEY_API int portkey_value_integer(portkey_value value, int64_t *out);

/**
 * Reads a number of fewer than 400 characters, rounded to the nearest double.
 * Returns 0, or PORTKEY_EUNKNOWN with *out untouched.
 */
PORTKEY_API int portkey_value_number(portkey_value value, double *out);

/** Reads true or false. Returns 0, or PORTKEY_EUNKNOWN with *out untouched. */
PORTKEY_API int portkey_value_boolean(portkey_value value, bool *out);

PORTKEY_END_DECLS

#endif
