/* SPDX-License-Identifier: MIT */
/**
 * @file document.h
 * Documents that workflows read, compare and compose: cJSON trees.
 *
 * A tree is made from the library's strict reader, so it is UTF-8 without NULs,
 * at most 64 levels deep, and keeps the digits of every number. Names are
 * compared with case. Functions that build take NULL for what an earlier one
 * could not allocate, and return whether all of it is there.
 */
#ifndef SERVER_WORKFLOW_DOCUMENT_DOCUMENT_H
#define SERVER_WORKFLOW_DOCUMENT_DOCUMENT_H

#include <cjson/cJSON.h>
#include <portkeyadmin/portkeyadmin.h>

/**
 * Reads JSON text; no bytes are an empty object. The tree is freed with document_free().
 *
 * @param max_values that it may have, keys included; 0: as many as the library takes
 */
PORTKEY_CHECK_RESULT int document_read_within(cJSON **out, const char *text, size_t length, size_t max_values,
                                              portkey_error *error);

/** The same with as many values as the library takes. */
PORTKEY_CHECK_RESULT static inline int document_read(cJSON **out, const char *text, size_t length,
                                                     portkey_error *error)
{
    return document_read_within(out, text, length, 0, error);
}

/** As text, freed with portkey_text_free(). */
PORTKEY_CHECK_RESULT int document_write(char **out, const cJSON *document, portkey_error *error);

/** Frees a tree and overwrites its strings, which may be secrets. NULL is fine. */
void document_free(cJSON *document);

/* ---- looking ---- */

/** The member of that name; NULL if there is none, or `object` is none. */
cJSON *document_member(const cJSON *object, const char *name);

/** The text of a member; NULL if there is none. */
const char *document_text(const cJSON *object, const char *name);

/** Reads the member as a time, in ms since 1970; false, with `out` as it was, if it is none. */
bool document_time(int64_t *out, const cJSON *object, const char *name);

/** The integer that a member is; `otherwise` if it is none. */
int64_t document_integer(const cJSON *object, const char *name, int64_t otherwise);

/** Whether a member is true, or 1, as the API has flags. */
bool document_flag(const cJSON *object, const char *name);

/** Whether a member is there and not null. */
bool document_has(const cJSON *object, const char *name);

/** Whether a text is an element of an array; nothing is in what is none. */
bool document_has_text(const cJSON *array, const char *text);

/**
 * The members of an object in the order of their names, to be freed with free(), without the members; NULL when out of
 * memory.
 */
const cJSON **document_sorted(const cJSON *object, size_t *count);

/**
 * Whether two values are the same: the order of members does not count, that of elements does. NULL is no value.
 *
 * @param is_short becomes true when out of memory; the result then means nothing
 */
bool document_equals(const cJSON *a, const cJSON *b, bool *is_short);

/* ---- building ---- */

/** A copy of a value, or NULL: out of memory, or there is none. */
cJSON *document_copy(const cJSON *value);

/** Adds a member or replaces it. The item is taken over, also on failure. */
bool document_set(cJSON *object, const char *name, cJSON *item);

bool document_set_text(cJSON *object, const char *name, const char *text);
/** @param number below 2^53 in size */
bool document_set_integer(cJSON *object, const char *name, int64_t number);
bool document_set_flag(cJSON *object, const char *name, bool flag);

/** Adds an element. The item is taken over, also on failure. */
bool document_append(cJSON *array, cJSON *item);

#endif
