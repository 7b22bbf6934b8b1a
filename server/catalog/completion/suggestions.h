/* SPDX-License-Identifier: MIT */
/**
 * @file suggestions.h
 * The objects of a list as values to choose from.
 */
#ifndef SERVER_CATALOG_COMPLETION_SUGGESTIONS_H
#define SERVER_CATALOG_COMPLETION_SUGGESTIONS_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/json_writer.h"

/** How many bytes of values and names one list keeps. */
#define SUGGESTIONS_MAX_BYTES ((size_t)256 * 1024)

/** How many values one answer gives. */
#define SUGGESTIONS_MAX_VALUES 100

typedef struct suggestion_list {
    pa_text pairs;   /* value NUL name NUL, and so on; the name may be empty */
    bool is_partial; /* there are more upstream than were listed */
} suggestion_list;

#define SUGGESTIONS_INIT                                                                                     \
    {                                                                                                        \
        PA_TEXT_INIT(SUGGESTIONS_MAX_BYTES), false                                                           \
    }

void suggestions_free(suggestion_list *list);

/**
 * Adds a value, with the name it is known by, which may be "". Values of zero
 * length, or with a NUL in them, are left out.
 */
void suggestions_add(suggestion_list *list, const char *value, size_t value_length, const char *name,
                     size_t name_length);

/**
 * Adds what an answer of the API lists: the elements of its "data", of the
 * answer itself, or of its first array. The value of an element is its member
 * named as the variable, else its "id", else its "slug".
 */
void suggestions_read(suggestion_list *list, portkey_value answer, const char *variable, size_t length);

/**
 * Appends the values of which they or their names begin with what was typed
 * (ASCII letters of either case), as JSON strings with commas between.
 *
 * @return how many there are; no more than SUGGESTIONS_MAX_VALUES are appended
 */
size_t suggestions_match(pa_text *values, const suggestion_list *list, const char *typed, size_t length);

#endif
