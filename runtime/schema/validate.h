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
    portkey_value key;   /* of an object's member, else of type none */
    size_t index;        /* of an array's element */
    portkey_value value; /* what is there, for a report */
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
    size_t count;                                 /* handed over */
    portkey_value values[PORTKEY_MAX_VIOLATIONS]; /* those of the error's violations */
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
        *report;      /* takes the violations that the error has no room for; NULL: they are dropped */
    const char *what; /* the name of the operation */
    const char
        *subject; /* the argument that tells which object it is about; NULL: none does, or several do */
    uint32_t misses;
    struct pa_seen *seen; /* of the current value; NULL if no keyword needs it */
    uint32_t *work_left;  /* shared by all nested checks; 0 means the value is too complex */
    uint16_t depth;       /* of schemas within schemas */
    int failure;          /* 0, PORTKEY_ENOMEM, or PORTKEY_ETOOLARGE if the value is too complex */
};

/**
 * Checks arguments against an operation's schema.
 *
 * @param what    the name of the operation
 * @param subject the one argument that tells which object the operation is about, to be suggested; NULL: there is none
 * @return 0, PORTKEY_EARGUMENTS with violations, PORTKEY_ETOOLARGE (a value made
 *         to be costly), PORTKEY_ENOMEM
 */
int pa_validate(const struct pa_pools *pools, uint16_t schema, portkey_value value, const char *what,
                const char *subject, portkey_error *error);

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

/** Returns how badly the value misses, 0 if it matches. Writes no violations, and keeps the marks if it matches. */
uint32_t pa_measure(struct pa_check *check, uint16_t schema, portkey_value value, const struct pa_step *step);

/** The schema's keyword of that code, or NULL. */
const struct pa_keyword *pa_find_keyword(const struct pa_pools *pools, uint16_t schema,
                                         enum pa_keyword_code code);

/** The schema's PA_ENUM or PA_CONST, or NULL. */
const struct pa_keyword *pa_find_values(const struct pa_pools *pools, uint16_t schema);

/** Subtracts from the work that is left. At 0 the check fails. */
void pa_pay(struct pa_check *check, size_t work);

/** Subtracts what it costs to compare a name, `length` bytes, with one that it may mean. */
void pa_pay_for_meaning(struct pa_check *check, size_t length, const char *candidate);

/* ---- check_scalar.c ---- */

bool pa_has_type(portkey_value value, uint32_t mask);

/** Returns whether the value matches a keyword from PA_ENUM to PA_DATE_TIME. */
bool pa_scalar_fits(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value);

/* ---- union.c ---- */

/** Checks PA_ANY_OF and PA_ONE_OF. */
void pa_check_union(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value,
                    const struct pa_step *step);

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

/** Returns the name of a member as text. If out of memory, returns NULL and records the failure in the check. */
const char *pa_member_name(struct pa_check *check, portkey_value key, size_t *length);

/** The row of a named property of a PA_PROPERTIES, or NULL. */
const struct pa_property *pa_find_property(const struct pa_pools *pools, const struct pa_keyword *properties,
                                           const char *name, size_t length);

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

/** Records a miss of a keyword other than PA_TYPE. Writes its texts only if there is an error to fill. */
void pa_miss(struct pa_check *check, const struct pa_keyword *keyword, const struct pa_step *step);

/** Records a miss of PA_TYPE, whose mask it takes. `is_date_time`: texts must be such. */
void pa_miss_type(struct pa_check *check, uint32_t types, bool is_date_time, portkey_value value,
                  const struct pa_step *step);

/**
 * Records a required member that is missing. `properties` is the PA_PROPERTIES
 * of the same schema, or NULL; `object`, of type none or not, may have the
 * member under another name.
 */
void pa_miss_required(struct pa_check *check, const struct pa_keyword *keyword,
                      const struct pa_keyword *properties, const char *name, portkey_value object,
                      const struct pa_step *step);

/** Records a member that is not allowed; `known` is the PA_PROPERTIES that lacks it. */
void pa_miss_unknown(struct pa_check *check, const struct pa_keyword *known, portkey_value member,
                     const struct pa_step *step);

/** Whether a further miss can be written, or is only counted. */
bool pa_has_room(const struct pa_check *check);

/** What a violation says is expected, written piece by piece. What does not fit is replaced by "...". */
struct pa_expected {
    char *text;
    size_t size;
    size_t used;
    bool is_full;
};

/** Records a miss. Returns false if there is no room for a violation of it. */
bool pa_begin_miss(struct pa_expected *out, struct pa_check *check, enum pa_keyword_code code,
                   const struct pa_step *step);

/** The number of the next violation, for pa_reopen_miss(). */
size_t pa_next_miss(struct pa_check *check);

/** Goes on with what a violation says. Returns false if there is none, it was handed over, or there is no room in it. */
bool pa_reopen_miss(struct pa_expected *out, struct pa_check *check, size_t number);

void pa_expect(struct pa_expected *expected, const char *text);

/** Values that are listed; start from {pools, ""}. */
struct pa_values {
    const struct pa_pools *pools;
    const char *separator;
    uint32_t listed[16]; /* the first ones, as offsets of their texts, which are not listed again */
    size_t count;
};

/** Lists the values of a PA_ENUM or PA_CONST, with commas between them. */
void pa_expect_values(struct pa_expected *expected, struct pa_values *values,
                      const struct pa_keyword *keyword);

/** Says how many branches of a union must match. */
void pa_expect_union(struct pa_expected *expected, const struct pa_keyword *keyword);

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
