/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "schema/validate.h"

#include "base/suggest.h"
#include "error/error.h"

enum { MAX_DEPTH = 512, MAX_WORK = 4000000 };

/* ---- schemas for the same value ---- */

uint32_t pa_measure(struct pa_check *check, uint16_t schema, portkey_value value, const struct pa_step *step)
{
    struct pa_check silent = *check;
    size_t marked = check->seen != NULL ? check->seen->marked : 0;

    silent.error = NULL;
    silent.misses = 0;
    pa_check_value(&silent, schema, value, step);
    if (silent.failure != 0)
        check->failure = silent.failure;
    if (silent.misses > 0)
        pa_seen_return_to(check->seen, marked);
    return silent.misses;
}

bool pa_fits(struct pa_check *check, uint16_t schema, portkey_value value, const struct pa_step *step)
{
    struct pa_seen *seen = check->seen;
    bool fits;

    check->seen = NULL;
    fits = pa_measure(check, schema, value, step) == 0;
    check->seen = seen;
    return fits;
}

static void check_all(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value,
                      const struct pa_step *step)
{
    for (uint16_t i = 0; i < keyword->count; i++)
        pa_check_value(check, check->pools->branches[keyword->value + i], value, step);
}

static void check_if(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value,
                     const struct pa_step *step)
{
    const uint16_t *branches = &check->pools->branches[keyword->value];
    uint16_t chosen = pa_measure(check, branches[0], value, step) == 0 ? branches[1] : branches[2];

    if (chosen != PA_NONE)
        pa_check_value(check, chosen, value, step);
}

/* ---- the walk ---- */

static void check_keyword(struct pa_check *check, const struct pa_keyword *keyword,
                          const struct pa_keyword *end, portkey_value value, const struct pa_step *step)
{
    bool fits = true;

    switch ((enum pa_keyword_code)keyword->code) {
    case PA_NEVER: fits = false; break;
    case PA_TYPE: break; /* done by check_type() */
    case PA_ENUM:
    case PA_CONST:
    case PA_MINIMUM:
    case PA_EXCLUSIVE_MINIMUM:
    case PA_MAXIMUM:
    case PA_EXCLUSIVE_MAXIMUM:
    case PA_MULTIPLE_OF:
    case PA_MIN_LENGTH:
    case PA_MAX_LENGTH:
    case PA_PATTERN:
    case PA_DATE_TIME: fits = pa_scalar_fits(check, keyword, value); break;
    case PA_MIN_ITEMS:
    case PA_MAX_ITEMS:
    case PA_UNIQUE_ITEMS:
    case PA_PREFIX_ITEMS:
    case PA_ITEMS:
    case PA_CONTAINS:
    case PA_MAX_CONTAINS: pa_check_array(check, keyword, value, step); break;
    case PA_MIN_PROPERTIES:
    case PA_MAX_PROPERTIES:
    case PA_REQUIRED:
    case PA_DEPENDENT_REQUIRED:
    case PA_PROPERTIES:
    case PA_PATTERN_PROPERTIES:
    case PA_ADDITIONAL_PROPERTIES:
    case PA_PROPERTY_NAMES:
    case PA_DEPENDENT_SCHEMAS: pa_check_object(check, keyword, end, value, step); break;
    case PA_ALL_OF: check_all(check, keyword, value, step); break;
    case PA_ANY_OF:
    case PA_ONE_OF: pa_check_union(check, keyword, value, step); break;
    case PA_NOT: fits = !pa_fits(check, (uint16_t)keyword->value, value, step); break;
    case PA_IF: check_if(check, keyword, value, step); break;
    case PA_REF: pa_check_value(check, (uint16_t)keyword->value, value, step); break;
    case PA_UNEVALUATED_ITEMS:
    case PA_UNEVALUATED_PROPERTIES: break; /* done when all others are */
    }
    if (!fits)
        pa_miss(check, keyword, step);
}

const struct pa_keyword *pa_find_keyword(const struct pa_pools *pools, uint16_t schema,
                                         enum pa_keyword_code code)
{
    const struct pa_schema *row = &pools->schemas[schema];

    for (uint16_t i = 0; i < row->count; i++)
        if (pools->keywords[row->first + i].code == code)
            return &pools->keywords[row->first + i];
    return NULL;
}

const struct pa_keyword *pa_find_values(const struct pa_pools *pools, uint16_t schema)
{
    const struct pa_keyword *values = pa_find_keyword(pools, schema, PA_ENUM);

    return values != NULL ? values : pa_find_keyword(pools, schema, PA_CONST);
}

/* A value of the wrong type would fail the keywords behind this one only for that reason. */
static bool check_type(struct pa_check *check, const struct pa_keyword *keyword, const struct pa_keyword *end,
                       portkey_value value, const struct pa_step *step)
{
    bool is_date_time = false;

    if (pa_has_type(value, keyword->value))
        return true;
    for (const struct pa_keyword *other = keyword; other < end; other++)
        is_date_time = is_date_time || other->code == PA_DATE_TIME;
    pa_miss_type(check, keyword->value, is_date_time, value, step);
    return false;
}

static void check_keywords(struct pa_check *check, const struct pa_schema *row, portkey_value value,
                           const struct pa_step *step)
{
    const struct pa_keyword *end = &check->pools->keywords[row->first + row->count];

    for (const struct pa_keyword *keyword = end - row->count; keyword < end && check->failure == 0;
         keyword++) {
        if (keyword->code == PA_TYPE && !check_type(check, keyword, end, value, step))
            break;
        check_keyword(check, keyword, end, value, step);
    }
}

/* Returns the schema's unevaluatedItems or unevaluatedProperties for a value of this type, or NULL. */
static const struct pa_keyword *find_unevaluated(const struct pa_check *check, const struct pa_schema *row,
                                                 portkey_value value)
{
    portkey_json_type type = portkey_value_type(value);

    for (uint16_t i = row->count; i-- > 0;) {
        const struct pa_keyword *keyword = &check->pools->keywords[row->first + i];

        if (keyword->code < PA_UNEVALUATED_ITEMS)
            break;
        if (type == (keyword->code == PA_UNEVALUATED_ITEMS ? PORTKEY_JSON_ARRAY : PORTKEY_JSON_OBJECT))
            return keyword;
    }
    return NULL;
}

/* Uses its own marks: the schema must not see what the schemas around it have evaluated. */
static void check_and_mark(struct pa_check *check, const struct pa_schema *row,
                           const struct pa_keyword *unevaluated, portkey_value value,
                           const struct pa_step *step)
{
    struct pa_seen *around = check->seen;
    uint32_t misses = check->misses;
    struct pa_seen seen;

    pa_pay(check, portkey_value_count(value) / 16);
    if (check->failure == 0)
        check->failure = pa_seen_begin(&seen, portkey_value_count(value));
    if (check->failure != 0)
        return;
    check->seen = &seen;
    check_keywords(check, row, value, step);
    /* A schema that does not match evaluates nothing. */
    if (check->misses == misses && check->failure == 0) {
        if (unevaluated->code == PA_UNEVALUATED_ITEMS)
            pa_check_unevaluated_items(check, unevaluated, value, step);
        else
            pa_check_unevaluated_properties(check, unevaluated, value, step);
        pa_seen_mark_all(around);
    }
    check->seen = around;
    pa_seen_end(&seen);
}

void pa_check_value(struct pa_check *check, uint16_t schema, portkey_value value, const struct pa_step *step)
{
    const struct pa_schema *row = &check->pools->schemas[schema];
    const struct pa_keyword *unevaluated;

    if (check->failure == 0 && check->depth >= MAX_DEPTH)
        check->failure = PORTKEY_ETOOLARGE;
    pa_pay(check, row->count + 1u);
    if (check->failure != 0)
        return;
    check->depth++;
    unevaluated = find_unevaluated(check, row, value);
    if (unevaluated != NULL)
        check_and_mark(check, row, unevaluated, value, step);
    else
        check_keywords(check, row, value, step);
    check->depth--;
}

void pa_check_inside(struct pa_check *check, uint16_t schema, portkey_value value, const struct pa_step *step)
{
    struct pa_seen *seen = check->seen;

    check->seen = NULL;
    pa_check_value(check, schema, value, step);
    check->seen = seen;
}

void pa_pay(struct pa_check *check, size_t work)
{
    if (check->failure != 0)
        return;
    if (*check->work_left <= work) {
        check->failure = PORTKEY_ETOOLARGE;
        return;
    }
    *check->work_left -= (uint32_t)work;
}

/* Letters and words of both names are compared, each with each. Names that are too long are not. */
void pa_pay_for_meaning(struct pa_check *check, size_t length, const char *candidate)
{
    size_t compared = length < PA_MAX_NAME ? length : PA_MAX_NAME;

    pa_pay(check, (compared + 4) * (strlen(candidate) + 4) / 2);
}

/* Returns 0 when the whole value was checked. */
static int check_all_of(struct pa_check *check, uint16_t schema, portkey_value value, const char *what,
                        const char *whose, portkey_error *error)
{
    uint32_t work_left = MAX_WORK;
    struct pa_step root = {.value = value};

    check->work_left = &work_left;
    check->error->violation_count = 0;
    pa_check_value(check, schema, value, &root);
    check->work_left = NULL;
    if (check->failure == PORTKEY_ENOMEM)
        return pa_fail_memory(error);
    if (check->failure != 0 || work_left == 0)
        return pa_fail(error, PORTKEY_ETOOLARGE, "the %s %s are too complex to check", what, whose);
    return 0;
}

int pa_validate(const struct pa_pools *pools, uint16_t schema, portkey_value value, const char *what,
                const char *subject, portkey_error *error)
{
    portkey_error scratch;
    struct pa_check check = {.pools = pools, .error = error, .what = what, .subject = subject};
    size_t count;
    int result;

    /* Violations cost work, so they are always written: the verdict must not depend on whether `error` is NULL. */
    if (error == NULL)
        check.error = &scratch;
    result = check_all_of(&check, schema, value, "arguments for", what, error);
    if (result == PORTKEY_ETOOLARGE)
        pa_hint(error, "give arguments with fewer values, or nest them less deeply");
    if (result != 0 || check.misses == 0)
        return result;
    if (error == NULL)
        return PORTKEY_EARGUMENTS;
    count = error->violation_count;
    (void)pa_fail(error, PORTKEY_EARGUMENTS, "invalid arguments for %s", what);
    error->violation_count = count;
    if (count > 0)
        memcpy(error->pointer, error->violations[0].pointer, sizeof(error->pointer));
    pa_hint_violation(error);
    return PORTKEY_EARGUMENTS;
}

int pa_inspect(const struct pa_pools *pools, uint16_t schema, portkey_value value, struct pa_report *report,
               const char *what, portkey_error *error)
{
    portkey_error scratch;
    struct pa_check check = {.pools = pools, .error = &scratch, .report = report};
    int result = check_all_of(&check, schema, value, "values in the answer of", what, error);

    pa_hand_over(&check);
    return result;
}
