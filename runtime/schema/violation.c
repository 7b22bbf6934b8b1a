/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "base/json_writer.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "error/error.h"
#include "schema/validate.h"

enum {
    MAX_LOOKED_AT = 32, /* members of an object, for one that is misnamed */
    WORK_OF_MISS = 16,  /* to write a violation */
};

/* Without pointers, which would need relocations. */
static const char keyword_names[][sizeof(((portkey_violation *)NULL)->keyword)] = {
    [PA_NEVER] = "false schema",
    [PA_TYPE] = "type",
    [PA_ENUM] = "enum",
    [PA_CONST] = "const",
    [PA_MINIMUM] = "minimum",
    [PA_EXCLUSIVE_MINIMUM] = "exclusiveMinimum",
    [PA_MAXIMUM] = "maximum",
    [PA_EXCLUSIVE_MAXIMUM] = "exclusiveMaximum",
    [PA_MULTIPLE_OF] = "multipleOf",
    [PA_MIN_LENGTH] = "minLength",
    [PA_MAX_LENGTH] = "maxLength",
    [PA_PATTERN] = "pattern",
    [PA_DATE_TIME] = "format",
    [PA_MIN_ITEMS] = "minItems",
    [PA_MAX_ITEMS] = "maxItems",
    [PA_UNIQUE_ITEMS] = "uniqueItems",
    [PA_PREFIX_ITEMS] = "prefixItems",
    [PA_ITEMS] = "items",
    [PA_CONTAINS] = "contains",
    [PA_MAX_CONTAINS] = "maxContains",
    [PA_MIN_PROPERTIES] = "minProperties",
    [PA_MAX_PROPERTIES] = "maxProperties",
    [PA_REQUIRED] = "required",
    [PA_DEPENDENT_REQUIRED] = "dependentRequired",
    [PA_PROPERTIES] = "properties",
    [PA_PATTERN_PROPERTIES] = "patternProperties",
    [PA_ADDITIONAL_PROPERTIES] = "additionalProperties",
    [PA_PROPERTY_NAMES] = "propertyNames",
    [PA_DEPENDENT_SCHEMAS] = "dependentSchemas",
    [PA_ALL_OF] = "allOf",
    [PA_ANY_OF] = "anyOf",
    [PA_ONE_OF] = "oneOf",
    [PA_NOT] = "not",
    [PA_IF] = "if",
    [PA_REF] = "$ref",
    [PA_UNEVALUATED_ITEMS] = "unevaluatedItems",
    [PA_UNEVALUATED_PROPERTIES] = "unevaluatedProperties",
};

/* ---- the pointer ---- */

static void append_token(pa_text *pointer, portkey_value key)
{
    struct pa_string_cursor cursor;

    pa_string_begin(&cursor, key);
    while (pa_string_step(&cursor)) {
        if (cursor.bytes[0] == '~')
            pa_text_append_string(pointer, "~0");
        else if (cursor.bytes[0] == '/')
            pa_text_append_string(pointer, "~1");
        else
            pa_text_append(pointer, cursor.bytes, cursor.length);
    }
}

static void append_pointer(pa_text *pointer, const struct pa_step *step)
{
    const struct pa_step *path[128];
    size_t depth = 0;

    while (step != NULL && step->up != NULL && depth < sizeof(path) / sizeof(path[0])) {
        path[depth++] = step;
        step = step->up;
    }
    while (depth-- > 0) {
        pa_text_append_char(pointer, '/');
        if (path[depth]->key.document != NULL)
            append_token(pointer, path[depth]->key);
        else
            pa_text_append_integer(pointer, (int64_t)path[depth]->index);
    }
}

void pa_hand_over(struct pa_check *check)
{
    portkey_error *error = check->error;

    for (size_t i = 0; i < error->violation_count && check->report->each != NULL; i++)
        check->report->each(check->report->context, &error->violations[i], check->report->values[i]);
    check->report->count += error->violation_count;
    error->violation_count = 0;
}

bool pa_has_room(const struct pa_check *check)
{
    return check->error != NULL &&
           (check->report != NULL || check->error->violation_count < PORTKEY_MAX_VIOLATIONS);
}

/* Returns whether a further violation fits. */
static bool make_room(struct pa_check *check)
{
    if (!pa_has_room(check))
        return false;
    if (check->error->violation_count == PORTKEY_MAX_VIOLATIONS)
        pa_hand_over(check);
    return true;
}

/* The next free violation with its pointer and keyword filled in. NULL if there is no error to fill or it is full. */
static portkey_violation *take_violation(struct pa_check *check, const char *keyword,
                                         const struct pa_step *step)
{
    pa_text pointer = PA_TEXT_INIT(64 * 1024);
    portkey_violation *violation;

    if (!make_room(check))
        return NULL;
    if (check->report != NULL)
        check->report->values[check->error->violation_count] = step->value;
    violation = pa_add_violation(check->error);
    append_pointer(&pointer, step);
    pa_copy_clean(violation->pointer, sizeof(violation->pointer), pointer.length > 0 ? pointer.data : "",
                  pointer.length);
    pa_text_free(&pointer);
    (void)snprintf(violation->keyword, sizeof(violation->keyword), "%s", keyword);
    violation->expected[0] = '\0';
    return violation;
}

/* ---- texts of several pieces ---- */

static const char more[] = "...";

void pa_expect(struct pa_expected *expected, const char *text)
{
    size_t length = strlen(text);

    if (expected->is_full)
        return;
    expected->is_full = expected->used + length + sizeof(more) > expected->size;
    if (expected->is_full) {
        text = more;
        length = sizeof(more) - 1;
    }
    memcpy(expected->text + expected->used, text, length + 1);
    expected->used += length;
}

/* Starts a text where the violation has one. Returns false without a violation. */
static bool open_text(struct pa_expected *out, portkey_violation *violation)
{
    if (violation == NULL)
        return false;
    out->text = violation->expected;
    out->size = sizeof(violation->expected);
    out->used = strlen(violation->expected);
    out->is_full = out->used + sizeof(more) > out->size;
    return true;
}

bool pa_begin_miss(struct pa_expected *out, struct pa_check *check, enum pa_keyword_code code,
                   const struct pa_step *step)
{
    check->misses++;
    if (!pa_has_room(check))
        return false;
    pa_pay(check, WORK_OF_MISS);
    return open_text(out, take_violation(check, keyword_names[code], step));
}

static size_t handed_over(const struct pa_check *check)
{
    return check->report != NULL ? check->report->count : 0;
}

size_t pa_next_miss(struct pa_check *check)
{
    /* What there is room for now is not handed over before the next one. */
    (void)make_room(check);
    return handed_over(check) + check->error->violation_count;
}

bool pa_reopen_miss(struct pa_expected *out, struct pa_check *check, size_t number)
{
    size_t handed = handed_over(check);

    return number >= handed && number - handed < check->error->violation_count &&
           open_text(out, &check->error->violations[number - handed]) && !out->is_full;
}

/* Whether the value is listed already; notes it where there is room. */
static bool is_listed(struct pa_values *values, uint32_t text)
{
    for (size_t i = 0; i < values->count; i++)
        if (values->listed[i] == text)
            return true;
    if (values->count < sizeof(values->listed) / sizeof(values->listed[0]))
        values->listed[values->count++] = text;
    return false;
}

static void expect_value(struct pa_expected *expected, struct pa_values *values, uint32_t text)
{
    if (is_listed(values, text))
        return;
    pa_expect(expected, values->separator);
    pa_expect(expected, values->pools->strings + text);
    values->separator = ", ";
}

void pa_expect_values(struct pa_expected *expected, struct pa_values *values,
                      const struct pa_keyword *keyword)
{
    if (keyword->code == PA_CONST)
        expect_value(expected, values, keyword->value);
    else
        for (uint16_t i = 0; i < keyword->count && !expected->is_full; i++)
            expect_value(expected, values, values->pools->names[keyword->value + i]);
}

/* "one of "a", "b"", or the only value. */
static void expect_one_of(struct pa_expected *expected, const struct pa_pools *pools,
                          const struct pa_keyword *keyword)
{
    struct pa_values values = {.pools = pools, .separator = ""};

    if (keyword->code == PA_ENUM && keyword->count > 1)
        pa_expect(expected, "one of ");
    pa_expect_values(expected, &values, keyword);
}

void pa_expect_union(struct pa_expected *expected, const struct pa_keyword *keyword)
{
    char text[64];

    (void)snprintf(text, sizeof(text), "a value that matches %s one of %u schemas",
                   keyword->code == PA_ONE_OF ? "exactly" : "at least", keyword->count);
    pa_expect(expected, text);
}

/* ---- what was expected ---- */

static const char a_date_time[] = "a date and time such as \"2026-11-26T00:00:00Z\"";

static void expect_types(struct pa_expected *expected, uint32_t mask)
{
    static const char *const names[] = {"null", "boolean", "integer", "number", "string", "array", "object"};
    const char *separator = "";

    for (unsigned bit = 0; bit < sizeof(names) / sizeof(names[0]); bit++) {
        if ((mask & 1u << bit) == 0)
            continue;
        pa_expect(expected, separator);
        pa_expect(expected, names[bit]);
        separator = " or ";
    }
}

/* The unit of a limit, of which there are several. */
static const char *unit_of(enum pa_keyword_code code)
{
    switch (code) {
    case PA_MIN_LENGTH:
    case PA_MAX_LENGTH: return " characters";
    case PA_MIN_ITEMS:
    case PA_MAX_ITEMS: return " items";
    case PA_CONTAINS:
    case PA_MAX_CONTAINS: return " of the items to match";
    default: return " properties";
    }
}

static const char *one_unit_of(enum pa_keyword_code code)
{
    switch (code) {
    case PA_MIN_LENGTH:
    case PA_MAX_LENGTH: return " character";
    case PA_MIN_ITEMS:
    case PA_MAX_ITEMS: return " item";
    case PA_CONTAINS:
    case PA_MAX_CONTAINS: return unit_of(code);
    default: return " property";
    }
}

static void expect_count(struct pa_expected *expected, const char *limit, const struct pa_keyword *keyword)
{
    enum pa_keyword_code code = (enum pa_keyword_code)keyword->code;
    char number[16];

    (void)snprintf(number, sizeof(number), "%lu", (unsigned long)keyword->value);
    pa_expect(expected, limit);
    pa_expect(expected, number);
    pa_expect(expected, keyword->value == 1 ? one_unit_of(code) : unit_of(code));
}

static void expect_words(struct pa_expected *expected, const char *before, const char *text,
                         const char *after)
{
    pa_expect(expected, before);
    pa_expect(expected, text);
    pa_expect(expected, after);
}

static void expect_bound(struct pa_expected *expected, const struct pa_pools *pools,
                         const struct pa_keyword *keyword, const char *before, const char *after)
{
    expect_words(expected, before, pools->strings + keyword->value, after);
}

static void expect(struct pa_expected *expected, const struct pa_pools *pools,
                   const struct pa_keyword *keyword)
{
    switch ((enum pa_keyword_code)keyword->code) {
    case PA_ENUM:
    case PA_CONST: expect_one_of(expected, pools, keyword); break;
    case PA_PATTERN:
        expect_words(expected, "text that matches ", pools->strings + pools->names[keyword->value], "");
        break;
    case PA_DATE_TIME: pa_expect(expected, a_date_time); break;
    case PA_MINIMUM: expect_bound(expected, pools, keyword, "", " or more"); break;
    case PA_EXCLUSIVE_MINIMUM: expect_bound(expected, pools, keyword, "more than ", ""); break;
    case PA_MAXIMUM: expect_bound(expected, pools, keyword, "", " or less"); break;
    case PA_EXCLUSIVE_MAXIMUM: expect_bound(expected, pools, keyword, "less than ", ""); break;
    case PA_MULTIPLE_OF: expect_bound(expected, pools, keyword, "a multiple of ", ""); break;
    case PA_MIN_LENGTH:
    case PA_MIN_ITEMS:
    case PA_MIN_PROPERTIES:
    case PA_CONTAINS: expect_count(expected, "at least ", keyword); break;
    case PA_MAX_LENGTH:
    case PA_MAX_ITEMS:
    case PA_MAX_PROPERTIES:
    case PA_MAX_CONTAINS: expect_count(expected, "at most ", keyword); break;
    case PA_UNIQUE_ITEMS: pa_expect(expected, "unique items"); break;
    case PA_NOT: pa_expect(expected, "a value that does not match this schema"); break;
    case PA_UNEVALUATED_PROPERTIES: pa_expect(expected, "no property of this name"); break;
    default: pa_expect(expected, "no value here"); break;
    }
}

void pa_miss(struct pa_check *check, const struct pa_keyword *keyword, const struct pa_step *step)
{
    struct pa_expected expected;

    if (pa_begin_miss(&expected, check, (enum pa_keyword_code)keyword->code, step))
        expect(&expected, check->pools, keyword);
}

void pa_miss_type(struct pa_check *check, uint32_t types, bool is_date_time, portkey_value value,
                  const struct pa_step *step)
{
    struct pa_expected expected;

    if (!pa_begin_miss(&expected, check, PA_TYPE, step))
        return;
    expect_types(&expected, types);
    pa_expect(&expected, ", not ");
    pa_expect(&expected, pa_type_name(portkey_value_type(value)));
    if (!is_date_time)
        return;
    pa_expect(&expected, "; ");
    pa_expect(&expected, a_date_time);
}

/* What the value of a property must be, where few words say it. */
static void expect_of_property(struct pa_expected *expected, const struct pa_check *check,
                               const struct pa_property *property)
{
    const struct pa_keyword *values = pa_find_values(check->pools, property->schema);

    if (values != NULL) {
        pa_expect(expected, values->code == PA_ENUM && values->count > 1 ? ", " : " with the value ");
        expect_one_of(expected, check->pools, values);
    } else if (pa_find_keyword(check->pools, property->schema, PA_DATE_TIME) != NULL) {
        pa_expect(expected, ", ");
        pa_expect(expected, a_date_time);
    }
}

/* The name of a member that is not declared and probably means the property; of no type if there is none. */
static portkey_value find_misnamed(struct pa_check *check, const struct pa_keyword *properties,
                                   const char *name, portkey_value object)
{
    portkey_value none = {0};
    size_t looked_at = 0;

    PORTKEY_FOR_EACH (member, object) {
        size_t length;
        const char *own = pa_member_name(check, portkey_value_key(member), &length);

        if (own == NULL || looked_at++ == MAX_LOOKED_AT || check->failure != 0)
            return none;
        if (pa_find_property(check->pools, properties, own, length) != NULL)
            continue;
        pa_pay_for_meaning(check, length, name);
        if (pa_is_near(own, length, name))
            return portkey_value_key(member);
    }
    return none;
}

static void expect_not(struct pa_expected *expected, portkey_value name)
{
    pa_text text = PA_TEXT_INIT(PA_MAX_NAME + 1);
    char clean[3 * PA_MAX_NAME];

    append_token(&text, name);
    if (!pa_text_failed(&text) && text.length > 0) {
        pa_copy_clean(clean, sizeof(clean), text.data, text.length);
        pa_expect(expected, ", not \"");
        pa_expect(expected, clean);
        pa_expect(expected, "\"");
    }
    pa_text_free(&text);
}

/*
 * Takes back the newest violation if another one says as much of the same
 * place: several schemas may require a member, such as a union and a condition.
 */
static bool take_back_repeated(struct pa_check *check)
{
    portkey_violation *violations = check->error->violations;
    size_t newest = check->error->violation_count - 1;
    size_t length = strlen(violations[newest].expected);

    for (size_t i = 0; i < newest; i++) {
        if (strcmp(violations[i].pointer, violations[newest].pointer) != 0 ||
            strncmp(violations[i].expected, violations[newest].expected, length) != 0)
            continue;
        check->error->violation_count--;
        return true;
    }
    return false;
}

void pa_miss_required(struct pa_check *check, const struct pa_keyword *keyword,
                      const struct pa_keyword *properties, const char *name, portkey_value object,
                      const struct pa_step *step)
{
    const struct pa_property *property = NULL;
    portkey_value misnamed = {0};
    struct pa_expected expected;

    if (!pa_begin_miss(&expected, check, (enum pa_keyword_code)keyword->code, step))
        return;
    pa_expect(&expected, "the property \"");
    pa_expect(&expected, name);
    pa_expect(&expected, "\"");
    if (take_back_repeated(check))
        return;
    if (properties != NULL)
        property = pa_find_property(check->pools, properties, name, strlen(name));
    /* An answer is not misspelt. */
    if (properties != NULL && check->report == NULL)
        misnamed = find_misnamed(check, properties, name, object);
    if (portkey_value_exists(misnamed))
        expect_not(&expected, misnamed);
    if (property != NULL)
        expect_of_property(&expected, check, property);
    if (keyword->code != PA_DEPENDENT_REQUIRED)
        return;
    pa_expect(&expected, ", because \"");
    pa_expect(&expected, check->pools->strings + check->pools->names[keyword->value]);
    pa_expect(&expected, "\" is present");
}

/* ---- members that are not known ---- */

static const char *known_at(const struct pa_check *check, const struct pa_keyword *known, uint16_t index)
{
    return check->pools->strings + check->pools->properties[known->value + index].name;
}

/* The argument that is in the path may be called by the name of anything that identifies an object. */
static bool is_subject(const struct pa_check *check, const struct pa_suggestions *suggestions,
                       const struct pa_step *step)
{
    return check->subject != NULL && step->up->up == NULL &&
           pa_identifies(suggestions, check->subject, check->what);
}

static void find_meant(struct pa_suggestions *suggestions, struct pa_check *check,
                       const struct pa_keyword *known, const struct pa_step *step)
{
    pa_text name = PA_TEXT_INIT(PA_MAX_NAME + 1);

    append_token(&name, step->key);
    pa_suggest_for(suggestions, name.data, pa_text_failed(&name) ? 0 : name.length);
    pa_text_free(&name);
    if (is_subject(check, suggestions, step))
        pa_suggest_known(suggestions, check->subject);
    for (uint16_t i = 0; i < known->count && check->failure == 0; i++) {
        pa_pay_for_meaning(check, suggestions->meant.length, known_at(check, known, i));
        pa_suggest(suggestions, known_at(check, known, i));
    }
}

static void expect_meant(struct pa_expected *expected, const struct pa_suggestions *suggestions)
{
    pa_text text = PA_TEXT_INIT(256);

    pa_append_suggestions(&text, suggestions, NULL);
    pa_expect(expected, pa_text_failed(&text) ? "" : text.data);
    pa_text_free(&text);
}

static void expect_known(struct pa_expected *expected, const struct pa_check *check,
                         const struct pa_keyword *known)
{
    const char *separator = "known properties: ";

    for (uint16_t i = 0; i < known->count && !expected->is_full; i++) {
        pa_expect(expected, separator);
        pa_expect(expected, known_at(check, known, i));
        separator = ", ";
    }
}

/* Whether the member holds what belongs beside it, as "arguments" or "body" may. */
static bool is_wrapper(struct pa_check *check, const struct pa_keyword *known, portkey_value member)
{
    if (portkey_value_type(member) != PORTKEY_JSON_OBJECT || portkey_value_count(member) == 0 ||
        portkey_value_count(member) > MAX_LOOKED_AT)
        return false;
    PORTKEY_FOR_EACH (inner, member) {
        size_t length;
        const char *name = pa_member_name(check, portkey_value_key(inner), &length);

        if (name == NULL || pa_find_property(check->pools, known, name, length) == NULL)
            return false;
    }
    return true;
}

void pa_miss_unknown(struct pa_check *check, const struct pa_keyword *known, portkey_value member,
                     const struct pa_step *step)
{
    struct pa_suggestions suggestions;
    struct pa_expected expected;

    if (!pa_begin_miss(&expected, check, PA_ADDITIONAL_PROPERTIES, step))
        return;
    pa_expect(&expected, "no property of this name");
    /* Who reads an answer cannot correct it. */
    if (check->report != NULL)
        return;
    pa_expect(&expected, "; ");
    if (known->count == 0) {
        pa_expect(&expected, "there are none");
        return;
    }
    if (is_wrapper(check, known, member)) {
        pa_expect(&expected, "give its members in its place");
        return;
    }
    find_meant(&suggestions, check, known, step);
    if (pa_suggested(&suggestions) != NULL)
        expect_meant(&expected, &suggestions);
    else
        expect_known(&expected, check, known);
}

/* ---- what cannot be sent ---- */

int pa_refuse(portkey_error *error, const char *what, const struct pa_step *step, const char *expected)
{
    struct pa_check check = {.error = error};
    int result = pa_fail(error, PORTKEY_EARGUMENTS, "invalid arguments for %s", what);
    portkey_violation *violation = take_violation(&check, "format", step);

    if (violation != NULL) {
        (void)snprintf(violation->expected, sizeof(violation->expected), "%s", expected);
        memcpy(error->pointer, violation->pointer, sizeof(error->pointer));
    }
    pa_hint_violation(error);
    return result;
}
