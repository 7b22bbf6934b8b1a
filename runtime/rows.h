/* SPDX-License-Identifier: MIT */
/**
 * @file rows.h
 * How the files of generated/ spell the rows of tables.h. They include it, nothing else does.
 *
 * A row refers to texts and to other rows by name, and the compiler makes
 * numbers of the names: a table can be read without counting, and a row that
 * is added moves no other. What belongs together in a table is an array, and
 * the table is a structure of these arrays, without padding as all of them
 * have the same type.
 */
#ifndef PORTKEYADMIN_ROWS_H
#define PORTKEYADMIN_ROWS_H

#include <stddef.h>

#include "tables.h"

/** For arrays of characters without room for a NUL. */
#ifdef __has_attribute
#if __has_attribute(nonstring)
#define PA_NONSTRING __attribute__((nonstring))
#endif
#endif
#ifndef PA_NONSTRING
#define PA_NONSTRING
#endif

/**
 * For what an archive need not be searched for: it is there if something else refers to it, or NULL. Elsewhere than
 * under ELF, linkers want all that is declared.
 */
#ifdef __ELF__
#define PA_WEAK __attribute__((weak, visibility("hidden")))
#else
#define PA_WEAK
#endif

/* Lists of texts: a text that ends in NUL, a piece that goes on in the next one, and what is in either. */
#define PA_TEXT(name, text) char of_##name[sizeof(text)];
#define PA_PIECE(name, text) char of_##name[sizeof(text) - 1] PA_NONSTRING;
#define PA_CONTENT(name, text) text,

/* Lists of schemas, each with the number of its keywords. */
#define PA_SCHEMA_INDEX(name, number) SCHEMA_##name,
#define PA_KEYWORDS(name, number) struct pa_keyword of_##name[number];
#define PA_SCHEMA(name, number)                                                                              \
    {.first = PA_FIRST(keywords, struct pa_keyword, of_##name), .count = (number)},

/* Lists of structures, each with the number of its fields; those without any have no array. */
#define PA_STRUCTURE_INDEX(name, number) STRUCTURE_##name,
#define PA_FIELDS(name, number) struct pa_field of_##name[number];
#define PA_NO_FIELDS(name, number)
#define PA_STRUCTURE(name, number)                                                                           \
    {.first_field = PA_FIRST(fields, struct pa_field, of_##name),                                            \
     .field_count = (number),                                                                                \
     .size = sizeof(name)},
#define PA_EMPTY_STRUCTURE(name, number) {.size = sizeof(name)},

/** The number of rows before an array of the table. */
#define PA_FIRST(table, type, array) (offsetof(struct table, array) / sizeof(type))

/** The number of rows in an array of the table. */
#define PA_COUNT(table, type, array) (sizeof(((struct table *)NULL)->array) / sizeof(type))

/* What a row refers to. */
#define STRING(name) offsetof(struct strings, of_##name)
#define NAMES(name) PA_RANGE(names, uint32_t, of_##name)
#define BRANCHES(name) PA_RANGE(branches, uint16_t, of_##name)
#define PROPERTIES(name) PA_RANGE(properties, struct pa_property, of_##name)
#define PARAMETERS(name)                                                                                     \
    .first_parameter = PA_FIRST(parameters, struct pa_parameter, of_##name),                                 \
    .parameter_count = PA_COUNT(parameters, struct pa_parameter, of_##name)
#define MEMBERS(name)                                                                                        \
    .first_member = PA_FIRST(members, struct pa_member, of_##name),                                          \
    .member_count = PA_COUNT(members, struct pa_member, of_##name)

#define SUMMARY(name)                                                                                        \
    .first_summary = PA_FIRST(summary_fields, uint32_t, of_##name),                                          \
    .summary_count = PA_COUNT(summary_fields, uint32_t, of_##name)

#define CALLS(name)                                                                                          \
    .first_call = PA_FIRST(calls, struct pa_place, of_##name),                                               \
    .call_count = PA_COUNT(calls, struct pa_place, of_##name)

/** The rows that a keyword is about. */
#define PA_RANGE(table, type, array)                                                                         \
    .value = PA_FIRST(table, type, array), .count = PA_COUNT(table, type, array)

/** The texts from one piece to another. */
#define DESCRIPTOR(first, last)                                                                              \
    .descriptor = offsetof(struct descriptors, of_##first),                                                  \
    .descriptor_length = offsetof(struct descriptors, of_##last) +                                           \
                         sizeof(((struct descriptors *)NULL)->of_##last) -                                   \
                         offsetof(struct descriptors, of_##first)

#endif
