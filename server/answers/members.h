/* SPDX-License-Identifier: MIT */
/**
 * @file members.h
 * What openapi/ says of the members of each operation's answer: whose text is in
 * them, how long it may be, and how rows of figures are merged. codegen/ writes
 * it.
 *
 * Arrays are passed through: the members of an array are those of its elements.
 * A member that is not here is not documented, or documented as one without text.
 */
#ifndef SERVER_ANSWERS_MEMBERS_H
#define SERVER_ANSWERS_MEMBERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** How the rows of a series become fewer (x-merge). */
enum member_merge {
    MERGE_NONE,  /* it is left out of a merged row */
    MERGE_ROWS,  /* an array whose rows in sequence are merged */
    MERGE_BY,    /* an array within such a row: its rows with the same key are merged */
    MERGE_KEY,   /* that key */
    MERGE_FIRST, /* that of the first row */
    MERGE_LAST,
    MERGE_SUM,
    MERGE_MAX,   /* under the name max_NAME */
    MERGE_RANGE, /* under the names min_NAME and max_NAME */
};

typedef struct member_facts {
    uint32_t name;  /* of the member, or of the operation: a text of members_table */
    uint32_t first; /* its own members, in members_table, by name */
    uint16_t count;
    uint16_t limit;  /* bytes of a text in it, unless it is asked for (x-text-limit); 0: none */
    uint8_t merge;   /* enum member_merge */
    bool is_outside; /* others wrote the text in it, and all below it (x-outside-text) */
    bool has_wholes; /* its members are shown whole or not at all (x-whole-texts) */
    bool is_rows;    /* a table has its elements as rows (x-rows of a workflow) */
    bool is_secret;  /* it is or holds a secret (x-secret) */
    bool is_once;    /* a secret is in it that only this answer, to a change, shows (x-secret) */
} member_facts;

extern const struct members_table {
    const char *strings;
    const member_facts *members;
    const member_facts *operations; /* by name */
    size_t operation_count;
} members_table;

struct portkey_operation;

/** What stands for the operation's whole answer. NULL where nothing is known of it, and for NULL. */
const member_facts *members_of(const struct portkey_operation *operation);

/** The series in an answer of the operation, whose rows are merged if there are many; NULL: there is none. */
const member_facts *members_series(const struct portkey_operation *operation);

/** The member of a workflow's answer that has the rows of a table, by its name; NULL: none has. */
const char *members_rows(const struct portkey_operation *operation);

/** The member of that name in a member, or NULL. */
const member_facts *members_find(const member_facts *member, const char *name, size_t length);

/** A member's name. */
static inline const char *members_name(const member_facts *member)
{
    return members_table.strings + member->name;
}

#endif
