/* SPDX-License-Identifier: MIT */
/**
 * @file names.h
 * Looking up names: in sorted lists, and without case; and the items of a list in a text.
 */
#ifndef BASE_NAMES_H
#define BASE_NAMES_H

#include <stdbool.h>
#include <stddef.h>

/** The order, bytewise, of a name that may hold NULs and a NUL-terminated one, as strcmp() returns it. */
int pa_compare_name(const char *name, size_t length, const char *candidate);

/** The name at an index of a list. */
typedef const char *pa_name_at(const void *list, size_t index);

/** The index of a name among `count` that are in that order, or `count`. */
size_t pa_find_name(const char *name, size_t length, const void *list, size_t count, pa_name_at *name_at);

/** Whether the text begins with the prefix, ignoring the case of ASCII letters in every locale. */
bool pa_begins_caseless(const char *text, size_t length, const char *prefix);

/**
 * The next item of a comma-separated list. Blanks separate items, too, and items are never empty.
 *
 * @param at where the list goes on; moved behind the item. A list that is NULL has no items
 * @param length receives the length of the item
 * @return the item, or NULL at the end
 */
const char *pa_next_item(const char **at, size_t *length);

#endif
