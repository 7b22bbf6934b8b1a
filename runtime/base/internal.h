/* SPDX-License-Identifier: MIT */
/**
 * @file internal.h
 * What the parts of the runtime share among themselves.
 */
#ifndef PORTKEYADMIN_RUNTIME_BASE_INTERNAL_H
#define PORTKEYADMIN_RUNTIME_BASE_INTERNAL_H

#include <stdarg.h>

#include <portkeyadmin/portkeyadmin.h>

/* ---- error.c ---- */

/**
 * Clears the error and sets code and message. Returns the code, so that a
 * failing function can end in `return pa_fail(...)`. NULL error is fine.
 */
int pa_fail(portkey_error *error, int code, const char *format, ...) __attribute__((format(printf, 3, 4)));

/** Adds what to do about it. */
void pa_hint(portkey_error *error, const char *format, ...) __attribute__((format(printf, 2, 3)));

int pa_fail_memory(portkey_error *error);

/** Copies `length` bytes into a fixed field as clean text: UTF-8 kept whole, control characters as spaces, cut with "...". */
void pa_copy_clean(char *field, size_t size, const char *bytes, size_t length);

/* ---- utf8.c ---- */

/** The length of the well-formed UTF-8 sequence at the start of the bytes; 0 if there is none. */
size_t pa_utf8_sequence(const char *bytes, size_t length);

/** Whether all the bytes are well-formed UTF-8. */
bool pa_is_utf8(const char *bytes, size_t length);

/** Writes a code point (a surrogate as U+FFFD) and returns how many bytes (1 to 4) it took. */
size_t pa_utf8_write(char out[4], uint32_t code_point);

/* ---- double.c ---- */

/** Room for a double in pa_format_double()'s form. */
#define PA_DOUBLE_SIZE 32

/** Writes the shortest decimal form of a finite number that reads back as the same; returns its length. */
size_t pa_format_double(char out[PA_DOUBLE_SIZE], double value);

/** What strtod() reads in the C locale. */
double pa_parse_double(const char *text);

/* ---- suggest.c ---- */

/** The best of several candidates for a misspelt name; start from {0}. */
struct pa_suggestion {
    const char *best;
    unsigned distance;
};

/** Takes the candidate if it is nearer to the name than the best so far, and near at all. */
void pa_suggest(struct pa_suggestion *suggestion, const char *name, size_t length, const char *candidate);

/* ---- names.c ---- */

/** The order, bytewise, of a name that may hold NULs and a NUL-terminated one, as strcmp() tells it. */
int pa_compare_name(const char *name, size_t length, const char *candidate);

/** The name at an index of a list. */
typedef const char *pa_name_at(const void *list, size_t index);

/** The index of a name among `count` that are in that order, or `count`. */
size_t pa_find_name(const char *name, size_t length, const void *list, size_t count, pa_name_at *name_at);

/** Whether the text begins with the prefix, the case of ASCII letters aside, whatever the program's locale. */
bool pa_begins_caseless(const char *text, size_t length, const char *prefix);

/* ---- memory.c ---- */

/** A NUL-terminated copy, or NULL. */
char *pa_copy(const char *bytes, size_t length);

/** realloc for count elements, NULL on overflow as on exhaustion. */
void *pa_resize_array(void *array, size_t count, size_t size);

/** Overwrites a secret in a way the compiler keeps. NULL with length 0 is fine. */
void pa_wipe(char *secret, size_t length);

/** Wipes and frees a text. */
void pa_free_secret(portkey_text *text);

#endif
