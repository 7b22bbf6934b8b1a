/* SPDX-License-Identifier: MIT */
/**
 * @file validate.h
 * Checking a JSON value against a schema table.
 *
 * validate.c walks; the keywords of scalars, arrays and objects have a file
 * each, and call back for what lies inside.
 */
#ifndef PORTKEYADMIN_RUNTIME_SCHEMA_VALIDATE_H
#define PORTKEYADMIN_RUNTIME_SCHEMA_VALIDATE_H

#include "json/json.h"
#include "tables.h"

/** Where in the value the validator is: a chain of steps from the root. */
struct pa_step {
    const struct pa_step *up;
    portkey_value key; /* of an object's member, else of type none */
    size_t index;      /* of an array's element */
};

/**
 * Which elements or members of one value some keyword has looked at, for
 * unevaluatedItems and unevaluatedProperties. The order lets a branch of a
 * union that does not fit take its marks back.
 */
struct pa_seen {
    size_t count;
    size_t marked;
    uint32_t *order; /* the indices marked, the first first */
    unsigned char *is_marked;
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
    struct pa_seen *seen;             /* of the value at hand; NULL unless somebody wants to know */
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

/* ---- validate.c ---- */

/** Checks the value; misses stay 0 when it fits. */
void pa_check_value(struct pa_check *check, uint16_t schema, portkey_value value, const struct pa_step *step);

/** The same for an element, a member or a member's name of the value at hand. */
void pa_check_inside(struct pa_check *check, uint16_t schema, portkey_value value,
                     const struct pa_step *step);

/** Whether it fits, without a word about it and with no marks left. */
bool pa_fits(struct pa_check *check, uint16_t schema, portkey_value value, const struct pa_step *step);

/** Draws on the work that is left; without any, the check has failed. */
void pa_pay(struct pa_check *check, size_t work);

/* ---- check_scalar.c ---- */

bool pa_has_type(portkey_value value, uint32_t mask);

/** Whether the value fits a keyword from PA_TYPE to PA_PATTERN. */
bool pa_scalar_fits(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value);

/* ---- check_array.c ---- */

/** Checks a keyword from PA_MIN_ITEMS to PA_MAX_CONTAINS. */
void pa_check_array(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value,
                    const struct pa_step *step);

/** Checks the elements that are not marked. */
void pa_check_unevaluated_items(struct pa_check *check, const struct pa_keyword *keyword, portkey_value array,
                                const struct pa_step *step);

/* ---- check_object.c ---- */

/** Checks a keyword from PA_MIN_PROPERTIES to PA_DEPENDENT_SCHEMAS. `end`: of the schema's keywords. */
void pa_check_object(struct pa_check *check, const struct pa_keyword *keyword, const struct pa_keyword *end,
                     portkey_value value, const struct pa_step *step);

/** Checks the members that are not marked. */
void pa_check_unevaluated_properties(struct pa_check *check, const struct pa_keyword *keyword,
                                     portkey_value object, const struct pa_step *step);

/* ---- seen.c; `seen` NULL: nobody wants to know ---- */

/** Makes room for so many marks. PORTKEY_ENOMEM, or 0. */
int pa_seen_begin(struct pa_seen *seen, size_t count);

void pa_seen_end(struct pa_seen *seen);

void pa_seen_mark(struct pa_seen *seen, size_t index);

void pa_seen_mark_all(struct pa_seen *seen);

/** Takes marks back until there are as many as there were. */
void pa_seen_return_to(struct pa_seen *seen, size_t marked);

/* ---- violation.c ---- */

/** Notes a miss; the texts are made only when somebody will read them. */
void pa_miss(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value,
             const struct pa_step *step);

/** Notes a required member that is not there. */
void pa_miss_required(struct pa_check *check, const struct pa_keyword *keyword, const char *name,
                      const struct pa_step *step);

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

/** A compiled pattern. */
struct pa_pattern;

/** PORTKEY_ENOMEM, or PORTKEY_ETOOLARGE for what PCRE2 does not take. */
int pa_pattern_new(struct pa_pattern **out, const char *pattern);

void pa_pattern_free(struct pa_pattern *pattern);

/** 1 if the text matches, 0 if not; else PORTKEY_ENOMEM, or PORTKEY_ETOOLARGE when there is too much backtracking. */
int pa_pattern_matches(struct pa_pattern *pattern, const char *text, size_t length, uint32_t *work_left);

#endif
