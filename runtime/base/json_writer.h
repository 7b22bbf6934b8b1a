/* SPDX-License-Identifier: MIT */
/**
 * @file json_writer.h
 * Writing JSON into a text: the writer knows where commas and braces go.
 *
 *     pa_writer w = pa_write_to(&text);
 *
 *     pa_begin_object(&w);
 *     pa_write_key(&w, "name");
 *     pa_write_string(&w, name, length);
 *     pa_begin_array(pa_member(&w, "ids"));
 *     pa_write_integer(&w, 1);
 *     pa_end(&w);
 *     pa_end(&w);
 *
 * Failure is the text's and sticky: judge it once with pa_text_failed().
 */
#ifndef BASE_JSON_WRITER_H
#define BASE_JSON_WRITER_H

#include "base/text.h"

/** How deep a writer nests. Going deeper fails the text. */
#define PA_WRITER_MAX_DEPTH 64u

typedef struct pa_writer {
    pa_text *text;
    unsigned depth;    /* open objects and arrays */
    uint64_t is_array; /* a bit per level, the outermost first: pa_end() writes ']' */
    uint64_t is_begun; /* a bit per level: the next value follows a comma */
    bool after_key;    /* the next value is a member's */
} pa_writer;

/** A writer that appends to the text, outside of any object or array. */
pa_writer pa_write_to(pa_text *text);

/**
 * Appends bytes as a JSON string with its quotes. Control characters, quotes
 * and backslashes are escaped; bytes that are not UTF-8 become U+FFFD: the
 * output is valid for any input.
 */
void pa_append_json_string(pa_text *text, const char *bytes, size_t length);

void pa_begin_object(pa_writer *writer);
void pa_begin_array(pa_writer *writer);

/** Ends the object or array that was begun last. */
void pa_end(pa_writer *writer);

/** Ends all that are open. */
void pa_end_all(pa_writer *writer);

/** The key of a member, which is one of our own: plain ASCII without quotes and backslashes. Its value must follow. */
void pa_write_key(pa_writer *writer, const char *key);

/** The same for a key that may hold anything. */
void pa_write_any_key(pa_writer *writer, const char *key, size_t length);

/** The same for a key that is JSON text already, its quotes included. */
void pa_write_json_key(pa_writer *writer, const char *json, size_t length);

/** Writes the key and returns the writer, for the value that follows. */
pa_writer *pa_member(pa_writer *writer, const char *key);

/** Bytes as a JSON string, as pa_append_json_string() writes it. */
void pa_write_string(pa_writer *writer, const char *bytes, size_t length);

/** A NUL-terminated string. */
void pa_write_text(pa_writer *writer, const char *text);

void pa_write_integer(pa_writer *writer, int64_t value);

/** The shortest form that reads back as the same double. NaN and infinities, which JSON lacks, fail the text. */
void pa_write_number(pa_writer *writer, double value);

void pa_write_boolean(pa_writer *writer, bool value);
void pa_write_null(pa_writer *writer);

/** A value that is JSON text already. */
void pa_write_json(pa_writer *writer, const char *json, size_t length);

#endif
