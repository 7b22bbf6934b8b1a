/* SPDX-License-Identifier: MIT */
/**
 * @file text.h
 * A growing buffer of bytes with a cap, and the few things one writes to it
 * when one writes JSON.
 *
 * Failure is sticky: once an append failed (memory, or the cap), later ones do
 * nothing, and portkey_text_failed() says so. That way a message is composed
 * without a check per line and judged once at its end.
 */
#ifndef PORTKEYADMIN_TEXT_H
#define PORTKEYADMIN_TEXT_H

#include "base.h"

PORTKEY_BEGIN_DECLS

/** Zero-initialise with PORTKEY_TEXT_INIT; read data and length freely, change nothing by hand. */
typedef struct portkey_text {
    char *data;      /**< always NUL-terminated once something was appended; NULL before */
    size_t length;   /**< bytes in data, without the NUL */
    size_t capacity; /**< bytes allocated */
    size_t limit;    /**< the cap on length */
    bool failed;     /**< an append failed */
} portkey_text;

/** An empty buffer that will hold at most `cap` bytes. */
#define PORTKEY_TEXT_INIT(cap)                                                                               \
    {                                                                                                        \
        NULL, 0, 0, (cap), false                                                                             \
    }

/** Frees the bytes and makes the buffer empty, with its cap kept and failure forgotten. */
PORTKEY_API void portkey_text_free(portkey_text *text);

/** Empties the buffer and forgets a failure, but keeps the allocation for reuse. */
PORTKEY_API void portkey_text_clear(portkey_text *text);

/** Hands the bytes to the caller, who frees them with free(), and empties the buffer. NULL if nothing was appended. */
PORTKEY_API char *portkey_text_take(portkey_text *text);

PORTKEY_API void portkey_text_append(portkey_text *text, const void *bytes, size_t length);
PORTKEY_API void portkey_text_append_string(portkey_text *text, const char *string);
PORTKEY_API void portkey_text_append_char(portkey_text *text, char c);
PORTKEY_API void portkey_text_append_integer(portkey_text *text, int64_t value);

/** The shortest decimal form that reads back as the same double. NaN and infinities, which JSON lacks, fail the buffer. */
PORTKEY_API void portkey_text_append_number(portkey_text *text, double value);

/**
 * The bytes as a JSON string with its quotes. Control characters, quotes and
 * backslashes are escaped; bytes that are not UTF-8 become U+FFFD, so that
 * what comes out is valid whatever goes in.
 */
PORTKEY_API void portkey_text_append_json_string(portkey_text *text, const char *bytes, size_t length);

/** Makes room for `more` bytes. Returns false, and marks the failure, where that cannot be. */
PORTKEY_API bool portkey_text_reserve(portkey_text *text, size_t more);

/**
 * Takes back what was appended since the buffer held `length` bytes, a failure
 * included. The way to replace a message that could not be finished.
 */
static inline void portkey_text_rewind(portkey_text *text, size_t length)
{
    text->failed = false;
    if (length < text->length) {
        text->length = length;
        text->data[length] = '\0';
    }
}

/** Whether any append failed since the last clear. */
static inline bool portkey_text_failed(const portkey_text *text)
{
    return text->failed;
}

PORTKEY_END_DECLS

#endif
