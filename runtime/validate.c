/* SPDX-License-Identifier: MIT */
#include <float.h>
#include <math.h>
#include <string.h>

#include "validate.h"

enum { MOST_DEPTH = 512, MOST_WORK = 4000000 };

/* Checks the value; misses stay 0 when it fits. */
static void check_value(struct pa_check *check, uint16_t schema, portkey_value value,
                        const struct pa_step *step);

static bool has_type(portkey_value value, uint32_t mask)
{
    switch (portkey_value_type(value)) {
    case PORTKEY_JSON_NULL: return (mask & PA_T_NULL) != 0;
    case PORTKEY_JSON_BOOLEAN: return (mask & PA_T_BOOLEAN) != 0;
    case PORTKEY_JSON_STRING: return (mask & PA_T_STRING) != 0;
    case PORTKEY_JSON_ARRAY: return (mask & PA_T_ARRAY) != 0;
    case PORTKEY_JSON_OBJECT: return (mask & PA_T_OBJECT) != 0;
    case PORTKEY_JSON_NUMBER:
        return (mask & PA_T_NUMBER) != 0 || ((mask & PA_T_INTEGER) != 0 && pa_number_is_integer(value));
    case PORTKEY_JSON_NONE: break;
    }
    return false;
}

static bool matches_any(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value)
{
    for (uint16_t i = 0; i < keyword->count; i++) {
        int equal = pa_value_equals_text(
            value, check->domain->strings + check->domain->names[keyword->value + i], check->work_left);

        if (equal < 0)
            check->failure = equal;
        if (equal != 0)
            return true;
    }
    return false;
}

/* ---- scalars ---- */

/*
 * Decimal fractions lose a little in binary, and a large quotient multiplies
 * that: so much is forgiven, but never enough to take a neighbour for a multiple.
 */
static bool is_multiple(double number, double of)
{
    double forgiven = fabs(of) * 1e-9 + fabs(number) * DBL_EPSILON;

    return fabs(remainder(number, of)) <= fmin(forgiven, fabs(of) * 1e-3);
}

static bool number_fits(const struct pa_check *check, const struct pa_keyword *keyword, portkey_value value)
{
    double bound = check->domain->numbers[keyword->value];
    double number;

    if (portkey_value_type(value) != PORTKEY_JSON_NUMBER)
        return true;
    if (portkey_value_number(value, &number) < 0)
        return false;
    switch (keyword->code) {
    case PA_MINIMUM: return number >= bound;
    case PA_EXCLUSIVE_MINIMUM: return number > bound;
    case PA_MAXIMUM: return number <= bound;
    case PA_EXCLUSIVE_MAXIMUM: return number < bound;
    default: return isfinite(number) && is_multiple(number, bound);
    }
}

static size_t code_points(portkey_value string)
{
    struct pa_string_cursor cursor;
    size_t count = 0;

    pa_string_begin(&cursor, string);
    while (pa_string_step(&cursor))
        count++;
    return count;
}

static bool length_fits(const struct pa_keyword *keyword, portkey_value value)
{
    if (portkey_value_type(value) != PORTKEY_JSON_STRING)
        return true;
    if (keyword->code == PA_MIN_LENGTH)
        return code_points(value) >= keyword->value;
    return code_points(value) <= keyword->value;
}

static bool pattern_fits(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value)
{
    size_t length;
    const char *text;
    int matches;

    if (portkey_value_type(value) != PORTKEY_JSON_STRING)
        return true;
    text = portkey_value_string(value, &length);
    if (text == NULL) {
        check->failure = PORTKEY_ENOMEM;
        return true;
    }
    matches = pa_pattern_matches(check->domain->strings + keyword->value, text, length);
    if (matches < 0)
        check->failure = matches;
    return matches != 0;
}

/* ---- containers ---- */

static bool count_fits(const struct pa_keyword *keyword, portkey_value value)
{
    bool items = keyword->code == PA_MIN_ITEMS || keyword->code == PA_MAX_ITEMS;
    bool least = keyword->code == PA_MIN_ITEMS || keyword->code == PA_MIN_PROPERTIES;

    if (portkey_value_type(value) != (items ? PORTKEY_JSON_ARRAY : PORTKEY_JSON_OBJECT))
        return true;
    if (least)
        return portkey_value_count(value) >= keyword->value;
    return portkey_value_count(value) <= keyword->value;
}

static bool items_are_unique(struct pa_check *check, portkey_value array)
{
    if (portkey_value_type(array) != PORTKEY_JSON_ARRAY)
        return true;
    for (portkey_value a = portkey_value_first(array); a.document != NULL; a = portkey_value_next(a)) {
        for (portkey_value b = portkey_value_next(a); b.document != NULL; b = portkey_value_next(b)) {
            if (pa_values_equal(a, b, check->work_left))
                return false;
            if (*check->work_left == 0)
                return true; /* pa_validate() sees that this is no answer */
        }
    }
    return true;
}

static void check_items(struct pa_check *check, uint16_t schema, portkey_value array,
                        const struct pa_step *step)
{
    struct pa_step inside = {.up = step};

    if (portkey_value_type(array) != PORTKEY_JSON_ARRAY)
        return;
    for (portkey_value item = portkey_value_first(array); item.document != NULL;
         item = portkey_value_next(item)) {
        check_value(check, schema, item, &inside);
        inside.index++;
    }
}

static void check_required(struct pa_check *check, const struct pa_keyword *keyword, portkey_value object,
                           const struct pa_step *step)
{
    if (portkey_value_type(object) != PORTKEY_JSON_OBJECT)
        return;
    for (uint16_t i = 0; i < keyword->count; i++) {
        const char *name = check->domain->strings + check->domain->names[keyword->value + i];

        if (portkey_value_get(object, name, strlen(name)).document == NULL)
            pa_miss_required(check, name, step);
    }
}

/* The schema of a named property, or NULL. Names are sorted bytewise. */
static const struct pa_property *find_property(const struct pa_domain *domain,
                                               const struct pa_keyword *keyword, const char *name,
                                               size_t length)
{
    size_t low = 0;
    size_t high = keyword->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct pa_property *property = &domain->properties[keyword->value + middle];
        int order = pa_compare_name(name, length, domain->strings + property->name);

        if (order == 0)
            return property;
        if (order > 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

/*
 * The properties, and with them what may stand beside them: `others` is the
 * PA_ADDITIONAL_PROPERTIES that follows, or NULL.
 */
static void check_properties(struct pa_check *check, const struct pa_keyword *keyword,
                             const struct pa_keyword *others, portkey_value object,
                             const struct pa_step *step)
{
    struct pa_step inside = {.up = step};

    if (portkey_value_type(object) != PORTKEY_JSON_OBJECT)
        return;
    for (portkey_value member = portkey_value_first(object); member.document != NULL;
         member = portkey_value_next(member)) {
        const struct pa_property *property;
        size_t length;
        const char *name;

        inside.key = portkey_value_key(member);
        name = portkey_value_raw(inside.key, &length);
        if (pa_node(inside.key)->count == 0) {
            name++;
            length -= 2;
        } else {
            name = portkey_value_string(inside.key, &length);
        }
        if (name == NULL) {
            check->failure = PORTKEY_ENOMEM;
            return;
        }
        property = find_property(check->domain, keyword, name, length);
        if (property != NULL)
            check_value(check, property->schema, member, &inside);
        else if (others != NULL && others->value == PA_NONE)
            pa_miss_unknown(check, keyword, &inside);
        else if (others != NULL)
            check_value(check, (uint16_t)others->value, member, &inside);
    }
}

static void check_names(struct pa_check *check, uint16_t schema, portkey_value object,
                        const struct pa_step *step)
{
    struct pa_step inside = {.up = step};

    if (portkey_value_type(object) != PORTKEY_JSON_OBJECT)
        return;
    for (portkey_value member = portkey_value_first(object); member.document != NULL;
         member = portkey_value_next(member)) {
        inside.key = portkey_value_key(member);
        check_value(check, schema, inside.key, &inside);
    }
}

/* ---- unions ---- */

/* How badly the value misses the schema, without a word about it. */
static uint32_t measure(struct pa_check *check, uint16_t schema, portkey_value value,
                        const struct pa_step *step)
{
    struct pa_check silent = *check;

    silent.error = NULL;
    silent.misses = 0;
    silent.union_step = step;
    check_value(&silent, schema, value, step);
    if (silent.failure != 0)
        check->failure = silent.failure;
    return silent.misses;
}

/* Where no branch fits, the violations shown are those of the branch that comes nearest. */
static void check_union(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value,
                        const struct pa_step *step)
{
    const uint16_t *branches = &check->domain->branches[keyword->value];
    uint32_t fewest = UINT32_MAX;
    uint16_t nearest = 0;
    unsigned fitting = 0;

    for (uint16_t i = 0; i < keyword->count; i++) {
        uint32_t misses = measure(check, branches[i], value, step);

        if (misses == 0) {
            fitting++;
            if (keyword->code == PA_ANY_OF)
                return;
        }
        if (misses < fewest) {
            fewest = misses;
            nearest = i;
        }
    }
    if (fitting == 1)
        return;
    if (fitting > 1 || check->error == NULL || fewest == UINT32_MAX) {
        pa_miss(check, keyword, value, step);
        if (fitting == 0 && fewest != UINT32_MAX)
            check->misses += fewest;
        return;
    }
    check_value(check, branches[nearest], value, step);
}

static void check_all(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value,
                      const struct pa_step *step)
{
    for (uint16_t i = 0; i < keyword->count; i++)
        check_value(check, check->domain->branches[keyword->value + i], value, step);
}

/* ---- the walk ---- */

static void check_keyword(struct pa_check *check, const struct pa_keyword *keyword,
                          const struct pa_keyword *next, portkey_value value, const struct pa_step *step)
{
    bool fits = true;

    switch ((enum pa_keyword_code)keyword->code) {
    case PA_NEVER: fits = false; break;
    case PA_TYPE: fits = has_type(value, keyword->value); break;
    case PA_ENUM: fits = matches_any(check, keyword, value); break;
    case PA_CONST: {
        int equal = pa_value_equals_text(value, check->domain->strings + keyword->value, check->work_left);

        if (equal < 0)
            check->failure = equal;
        fits = equal != 0;
        break;
    }
    case PA_MINIMUM:
    case PA_EXCLUSIVE_MINIMUM:
    case PA_MAXIMUM:
    case PA_EXCLUSIVE_MAXIMUM:
    case PA_MULTIPLE_OF: fits = number_fits(check, keyword, value); break;
    case PA_MIN_LENGTH:
    case PA_MAX_LENGTH: fits = length_fits(keyword, value); break;
    case PA_PATTERN: fits = pattern_fits(check, keyword, value); break;
    case PA_MIN_ITEMS:
    case PA_MAX_ITEMS:
    case PA_MIN_PROPERTIES:
    case PA_MAX_PROPERTIES: fits = count_fits(keyword, value); break;
    case PA_UNIQUE_ITEMS: fits = items_are_unique(check, value); break;
    case PA_ITEMS: check_items(check, (uint16_t)keyword->value, value, step); break;
    case PA_REQUIRED: check_required(check, keyword, value, step); break;
    case PA_PROPERTIES:
        check_properties(check, keyword, next != NULL && next->code == PA_ADDITIONAL_PROPERTIES ? next : NULL,
                         value, step);
        break;
    case PA_ADDITIONAL_PROPERTIES: break; /* done with the PA_PROPERTIES before it */
    case PA_PROPERTY_NAMES: check_names(check, (uint16_t)keyword->value, value, step); break;
    case PA_ALL_OF: check_all(check, keyword, value, step); break;
    case PA_ANY_OF:
    case PA_ONE_OF: check_union(check, keyword, value, step); break;
    case PA_NOT: fits = measure(check, (uint16_t)keyword->value, value, step) > 0; break;
    case PA_REF: check_value(check, (uint16_t)keyword->value, value, step); break;
    }
    if (!fits)
        pa_miss(check, keyword, value, step);
}

static void check_value(struct pa_check *check, uint16_t schema, portkey_value value,
                        const struct pa_step *step)
{
    const struct pa_schema *row = &check->domain->schemas[schema];

    if (check->failure != 0)
        return;
    if (check->depth >= MOST_DEPTH || *check->work_left <= row->count) {
        check->failure = PORTKEY_ETOOLARGE;
        return;
    }
    *check->work_left -= row->count + 1u;
    check->depth++;
    for (uint16_t i = 0; i < row->count && check->failure == 0; i++) {
        const struct pa_keyword *keyword = &check->domain->keywords[row->first + i];

        check_keyword(check, keyword, i + 1 < row->count ? keyword + 1 : NULL, value, step);
        /* What has the wrong type misses the rest for that reason alone. */
        if (keyword->code == PA_TYPE && !has_type(value, keyword->value))
            break;
    }
    check->depth--;
}

int pa_validate(const struct pa_domain *domain, uint16_t schema, portkey_value value, const char *what,
                portkey_error *error)
{
    uint32_t work_left = MOST_WORK;
    portkey_error scratch;
    struct pa_step root = {.up = NULL};
    struct pa_check check = {.domain = domain, .error = error, .work_left = &work_left};
    size_t count;

    /* Without a reader one violation is enough to know. */
    if (error == NULL)
        check.error = &scratch;
    check.error->violation_count = 0;
    check_value(&check, schema, value, &root);
    if (check.failure == PORTKEY_ENOMEM)
        return pa_fail_memory(error);
    if (check.failure != 0 || work_left == 0)
        return pa_fail(error, PORTKEY_ETOOLARGE, "arguments of %s are too complex to check", what);
    if (check.misses == 0)
        return 0;
    if (error == NULL)
        return PORTKEY_EARGUMENTS;
    count = error->violation_count;
    (void)pa_fail(error, PORTKEY_EARGUMENTS, "the arguments do not fit %s", what);
    error->violation_count = count;
    if (count > 0)
        memcpy(error->pointer, error->violations[0].pointer, sizeof(error->pointer));
    return PORTKEY_EARGUMENTS;
}
