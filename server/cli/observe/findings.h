/* SPDX-License-Identifier: MIT */
/**
 * @file findings.h
 * How answers differ from what is documented: places and types, never values,
 * so that the list can be shown to others.
 */
#ifndef SERVER_CLI_OBSERVE_FINDINGS_H
#define SERVER_CLI_OBSERVE_FINDINGS_H

#include <stdint.h>

#include "cli/observe/names.h"

typedef struct finding {
    const portkey_operation *operation;
    char *where; /* JSON Pointer, with * for the positions in arrays */
    char *what;
    size_t times;
} finding;

/** Start from {.key = ...}: none. */
typedef struct finding_list {
    const own_key *key;
    finding *list;
    size_t count;
    size_t capacity;
    uint16_t *slots;     /* a hash table: the numbers of findings, from 1 */
    size_t dropped;      /* differences that the list has no room for */
    size_t answers;      /* compared */
    size_t incomplete;   /* of these, compared in part */
    size_t undocumented; /* answers whose operation has no schema */
    int failure;         /* PORTKEY_ENOMEM once memory ran out */
} finding_list;

/**
 * Compares an answer and adds how it differs.
 *
 * @return 0, PORTKEY_ETOOLARGE (too many values to compare; what was found until then is added), PORTKEY_ENOMEM
 */
PORTKEY_CHECK_RESULT int findings_add(finding_list *findings, const portkey_operation *operation,
                                      portkey_value answer, portkey_error *error);

/** Prints all, operation by operation, and a line with their number. Control characters are escaped. */
void findings_print(const finding_list *findings);

void findings_free(finding_list *findings);

#endif
