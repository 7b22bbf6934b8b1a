/* SPDX-License-Identifier: MIT */
/**
 * @file validate.h
 * Validation of a JSON value against a schema table.
 *
 * validate.c walks the schemas; check_scalar.c, check_array.c and
 * check_object.c check the keywords and call back for elements and members.
 */
#ifndef PORTKEYADMIN_RUNTIME_SCHEMA_VALIDATE_H
#define PORTKEYADMIN_RUNTIME_SCHEMA_VALIDATE_H

#include <portkeyadmin/answer.h>

#include "json/json.h"
#include "tables.h"

/** Where in the value the validator is: a chain of steps from the root. */
struct pa_step {
    const struct pa_step *up;
    portkey_value key; /* of an object's member, else of type none */
    size_t index;      /* of an array's element */
};

/**
 * Marks the elements or members of one value that a keyword has evaluated, for
 * unevaluatedItems and unevaluatedProperties. The order allows the marks of a
 * branch that does not match to be removed again.
 */
struct pa_seen {
    size_t count;
    size_t marked;
    uint32_t *order; /* the marked indices, in the order of marking */
    unsigned char *is_marked;
};

/** Who takes violations, one after the other. */
struct pa_report {
    portkey_difference *each; /* NULL: they are only counted */
    void *context;
    size_t count;
};

/**
 * One validation under way.
 *
 * With `error` NULL it only measures how badly a value misses (for choosing
 * among the branches of a union); otherwise it writes violations.
 */
struct pa_check {
    const struct pa_pools *pools;
    portkey_error *error;
    struct pa_report
        *report;     /* takes the violations that the error has no room for; NULL: they are dropped */
    uint32_t misses; /* weighted: a miss that shows that the branch is the wrong one weighs more */
    const struct pa_step *union_step; /* where the union stands whose branch is being measured */
    struct pa_seen *seen;             /* of the current value; NULL if no keyword needs it */
    uint32_t *work_left;              /* shared by all nested checks; 0 means the value is too complex */
    uint16_t depth;                   /* of schemas within schemas */
    int failure; /* 0, PORTKEY_ENOMEM, or PORTKEY_ETOOLARGE if the value is too complex */
};

/**
 * Checks arguments against an operation's schema.
 *
 * @return 0, PORTKEY_EARGUMENTS with violations, PORTKEY_ETOOLARGE (a value made
 *         to be costly), PORTKEY_ENOMEM
 */
int pa_validate(const struct pa_pools *pools, uint16_t schema, portkey_value value, const char *what,
                portkey_error *error);

/**
 * Checks a value and reports all violations.
 *
 * @return 0 when the whole value was checked, PORTKEY_ETOOLARGE, PORTKEY_ENOMEM
 */
int pa_inspect(const struct pa_pools *pools, uint16_t schema, portkey_value value, struct pa_report *report,
               const char *what, portkey_error *error);

/* ---- validate.c ---- */

/** Checks the value; misses stay 0 if it matches. */
void pa_check_value(struct pa_check *check, uint16_t schema, portkey_value value, const struct pa_step *step);

/** The same for an element, a member or a member's name of the current value. */
void pa_check_inside(struct pa_check *check, uint16_t schema, portkey_value value,
                     const struct pa_step *step);

/** Returns whether the value matches; writes no violations and leaves no marks. */
bool pa_fits(struct pa_check *check, uint16_t schema, portkey_value value, const struct pa_step *step);

/** Subtracts from the work that is left. At 0 the check fails. */
void pa_pay(struct pa_check *check, size_t work);

/* ---- check_scalar.c ---- */

bool pa_has_type(portkey_value value, uint32_t mask);

/** Returns whether the value matches a keyword from PA_TYPE to PA_PATTERN. */
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

/* ---- seen.c; the functions that mark accept NULL as `seen` ---- */

/** Allocates room for so many marks. Returns 0 or PORTKEY_ENOMEM. */
int pa_seen_begin(struct pa_seen *seen, size_t count);

void pa_seen_end(struct pa_seen *seen);

void pa_seen_mark(struct pa_seen *seen, size_t index);

void pa_seen_mark_all(struct pa_seen *seen);

/** Removes the newest marks until `count` are left. */
void pa_seen_return_to(struct pa_seen *seen, size_t marked);

/* ---- violation.c ---- */

/** Hands the error's violations to the report. */
void pa_hand_over(struct pa_check *check);

/** Records a miss. Writes its texts only if there is an error to fill. */
void pa_miss(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value,
             const struct pa_step *step);

/** Records a required member that is missing. */
void pa_miss_required(struct pa_check *check, const struct pa_keyword *keyword, const char *name,
                      const struct pa_step *step);

/** Records a member that is not allowed; `known` is the PA_PROPERTIES that lacks it. */
void pa_miss_unknown(struct pa_check *check, const struct pa_keyword *known, const struct pa_step *step);

/**
 * Refuses a value that matches the schema but cannot be sent in its place.
 *
 * @return PORTKEY_EARGUMENTS, with this one violation of the keyword "format"
 */
int pa_refuse(portkey_error *error, const char *what, const struct pa_step *step, const char *expected);

/* ---- equality.c ---- */

/** Returns whether two values are equal as in JSON Schema: 1.0 is 1, members in any order. Uses *work_left. */
bool pa_values_equal(portkey_value a, portkey_value b, uint32_t *work_left);

/** Returns 1 if the value equals that of the JSON text, 0 if not, a negative code if out of memory. */
int pa_value_equals_text(portkey_value value, const char *text, uint32_t *work_left);

/* ---- pattern.c ---- */

/** A compiled pattern. */
struct pa_pattern;

/** Returns 0, PORTKEY_ENOMEM, or PORTKEY_ETOOLARGE for a pattern that PCRE2 refuses. */
int pa_pattern_new(struct pa_pattern **out, const char *pattern);

void pa_pattern_free(struct pa_pattern *pattern);

/** Returns 1 if the text matches, 0 if not, PORTKEY_ENOMEM, or PORTKEY_ETOOLARGE for too much backtracking. */
int pa_pattern_matches(struct pa_pattern *pattern, const char *text, size_t length, uint32_t *work_left);

#endif
