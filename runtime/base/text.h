/* SPDX-License-Identifier: MIT */
/**
 * @file text.h
 * A growing buffer of bytes with a cap.
 *
 * Failure is sticky: after an append failed (out of memory, or beyond the cap),
 * later ones do nothing, and pa_text_failed() returns true. So a message is
 * composed without a check per line and judged once at its end.
 */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** Zero-initialise with PA_TEXT_INIT; read data and length freely, change nothing by hand. */
typedef struct pa_text {
    char *data;      /**< always NUL-terminated once something was appended; NULL before */
    size_t length;   /**< bytes in data, without the NUL */
    size_t capacity; /**< bytes allocated */
    size_t limit;    /**< the cap on length */
    bool failed;     /**< an append failed */
    bool secret;     /**< memory is overwritten before it is given back */
    bool starved;    /**< an append failed as there was no memory, and not for the cap */
} pa_text;

/** An empty buffer that will hold at most `cap` bytes. */
#define PA_TEXT_INIT(cap)                                                                                    \
    {                                                                                                        \
        NULL, 0, 0, (cap), false, false, false                                                               \
    }

/** The same for a secret: no copy of it stays in memory, not even where the buffer grew. */
#define PA_SECRET_TEXT_INIT(cap)                                                                             \
    {                                                                                                        \
        NULL, 0, 0, (cap), false, true, false                                                                \
    }

/** Frees the bytes and makes the buffer empty, with its cap kept and failure forgotten. */
void pa_text_free(pa_text *text);

/** Empties the buffer and forgets a failure, but keeps the allocation for reuse. */
void pa_text_clear(pa_text *text);

/** Hands the bytes to the caller, who frees them with free(), and empties the buffer. NULL if nothing was appended. */
char *pa_text_take(pa_text *text);

void pa_text_append(pa_text *text, const void *bytes, size_t length);
void pa_text_append_string(pa_text *text, const char *string);
void pa_text_append_char(pa_text *text, char c);
void pa_text_append_integer(pa_text *text, int64_t value);

/** The shortest decimal form that reads back as the same double. NaN and infinities, which JSON lacks, fail the buffer. */
void pa_text_append_number(pa_text *text, double value);

/** Makes room for `more` bytes. Returns false, and marks the failure, where that cannot be. */
bool pa_text_reserve(pa_text *text, size_t more);

/**
 * Takes back what was appended since the buffer held `length` bytes, a failure
 * included. The way to replace a message that could not be finished.
 */
static inline void pa_text_rewind(pa_text *text, size_t length)
{
    text->failed = false;
    text->starved = false;
    if (length < text->length) {
        text->length = length;
        /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): what had a length has data. */
        text->data[length] = '\0';
    }
}

/** Whether any append failed since the last clear. */
static inline bool pa_text_failed(const pa_text *text)
{
    return text->failed;
}

/** Fails for the reason for which a part that was to be appended did. */
static inline void pa_text_fail_as(pa_text *text, const pa_text *part)
{
    text->failed = true;
    text->starved = text->starved || part->starved;
}

/** Whether that was for lack of memory. */
static inline bool pa_text_starved(const pa_text *text)
{
    return text->starved;
}

#endif
