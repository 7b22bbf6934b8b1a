/* SPDX-License-Identifier: MIT */
/**
 * @file validate.h
 * Checking a JSON value against a schema table.
 */
#ifndef PORTKEYADMIN_RUNTIME_VALIDATE_H
#define PORTKEYADMIN_RUNTIME_VALIDATE_H

#include "json.h"
#include "tables.h"

/** Where in the value the validator is: a chain of steps from the root. */
struct pa_step {
    const struct pa_step *up;
    portkey_value key; /* of an object's member, else of type none */
    size_t index;      /* of an array's element */
};

/**
 * One validation under way.
 *
 * With `error` NULL it only measures how badly a value misses (for choosing
 * among the branches of a union); otherwise it writes violations.
 */
struct pa_check {
    const struct pa_domain *domain;
    portkey_error *error;
    uint32_t misses; /* weighted: a miss that tells the branch is the wrong one weighs more */
    const struct pa_step *union_step; /* where the union stands whose branch is being measured */
    uint32_t *work_left;              /* shared by all nested checks; 0 means the value is too complex */
    uint16_t depth;                   /* of schemas within schemas */
    int failure;                      /* 0, PORTKEY_ENOMEM, or PORTKEY_ETOOLARGE when the work ran out */
};

/**
 * Checks arguments against an operation's schema.
 *
 * @return 0, PORTKEY_EARGUMENTS with violations, PORTKEY_ETOOLARGE (a value made
 *         to be costly), PORTKEY_ENOMEM
 */
int pa_validate(const struct pa_domain *domain, uint16_t schema, portkey_value value, const char *what,
                portkey_error *error);

/* ---- violation.c ---- */

/** Notes a miss; the texts are made only when somebody will read them. */
void pa_miss(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value,
             const struct pa_step *step);

/** Notes a required member that is not there. */
void pa_miss_required(struct pa_check *check, const char *name, const struct pa_step *step);

/** Notes a member that may not be there; `known` is the PA_PROPERTIES that did not name it. */
void pa_miss_unknown(struct pa_check *check, const struct pa_keyword *known, const struct pa_step *step);

/**
 * Refuses a value that fits the schema, but not the place it goes to.
 *
 * @return PORTKEY_EARGUMENTS, with this one violation of the keyword "format"
 */
int pa_refuse(portkey_error *error, const char *what, const struct pa_step *step, const char *expected);

/* ---- equality.c ---- */

/** Whether two values are equal as JSON Schema means it: 1.0 is 1, members in any order. Draws on *work_left. */
bool pa_values_equal(portkey_value a, portkey_value b, uint32_t *work_left);

/** Whether the value equals the one the JSON text stands for. Negative when memory ran out. */
int pa_value_equals_text(portkey_value value, const char *text, uint32_t *work_left);

/* ---- pattern.c ---- */

/** Whether the string matches an ECMA 262 pattern. PORTKEY_ENOMEM or PORTKEY_ETOOLARGE (too much backtracking) below 0. */
int pa_pattern_matches(const char *pattern, const char *text, size_t length);

#endif
