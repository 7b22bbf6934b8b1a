/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "base/json_writer.h"
#include "base/names.h"
#include "error/error.h"
#include "schema/validate.h"

static const char *const keyword_names[] = {
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
        check->report->each(check->report->context, &error->violations[i]);
    check->report->count += error->violation_count;
    error->violation_count = 0;
}

/* Returns whether a further violation fits. */
static bool make_room(struct pa_check *check)
{
    if (check->error != NULL && check->error->violation_count == PORTKEY_MAX_VIOLATIONS &&
        check->report != NULL)
        pa_hand_over(check);
    return check->error != NULL && check->error->violation_count < PORTKEY_MAX_VIOLATIONS;
}

/* The next free violation with its pointer and keyword filled in. NULL if there is no error to fill or it is full. */
static portkey_violation *take_violation(struct pa_check *check, const char *keyword,
                                         const struct pa_step *step)
{
    pa_text pointer = PA_TEXT_INIT(64 * 1024);
    portkey_violation *violation;

    if (!make_room(check))
        return NULL;
    violation = &check->error->violations[check->error->violation_count++];
    append_pointer(&pointer, step);
    pa_copy_clean(violation->pointer, sizeof(violation->pointer), pointer.length > 0 ? pointer.data : "",
                  pointer.length);
    pa_text_free(&pointer);
    (void)snprintf(violation->keyword, sizeof(violation->keyword), "%s", keyword);
    violation->expected[0] = '\0';
    return violation;
}

/* ---- what was expected ---- */

static void expect_types(char *out, size_t size, uint32_t mask)
{
    static const char *const names[] = {"null", "boolean", "integer", "number", "string", "array", "object"};
    size_t used = 0;

    out[0] = '\0';
    for (unsigned bit = 0; bit < sizeof(names) / sizeof(names[0]); bit++) {
        if ((mask & 1u << bit) == 0 || used >= size)
            continue;
        used += (size_t)snprintf(out + used, size - used, "%s%s", used > 0 ? " or " : "", names[bit]);
    }
}

/* Adds an entry to a list. Adds "..." instead and returns false if it does not fit. */
static bool add_to_list(char *out, size_t size, size_t *used, const char *text, bool is_first)
{
    const char *comma = is_first ? "" : ", ";
    bool fits = *used + strlen(comma) + strlen(text) + sizeof(", ...") <= size;

    *used += (size_t)snprintf(out + *used, size - *used, "%s%s", comma, fits ? text : "...");
    return fits;
}

/* Lists the allowed values, as many as fit. */
static void expect_values(const struct pa_check *check, char *out, size_t size,
                          const struct pa_keyword *keyword)
{
    size_t used = (size_t)snprintf(out, size, "one of ");

    for (uint16_t i = 0; i < keyword->count; i++)
        if (!add_to_list(out, size, &used, check->pools->strings + check->pools->names[keyword->value + i],
                         i == 0))
            return;
}

static const char *counted(enum pa_keyword_code code)
{
    switch (code) {
    case PA_MIN_LENGTH: return "at least %lu character%s";
    case PA_MAX_LENGTH: return "at most %lu character%s";
    case PA_MIN_ITEMS: return "at least %lu item%s";
    case PA_MAX_ITEMS: return "at most %lu item%s";
    case PA_MIN_PROPERTIES: return "at least %lu propert%s";
    default: return "at most %lu propert%s";
    }
}

static const char *plural(const struct pa_keyword *keyword)
{
    if (keyword->code == PA_MIN_PROPERTIES || keyword->code == PA_MAX_PROPERTIES)
        return keyword->value == 1 ? "y" : "ies";
    return keyword->value == 1 ? "" : "s";
}

static const char *compared(enum pa_keyword_code code)
{
    switch (code) {
    case PA_MINIMUM: return "%s or more";
    case PA_EXCLUSIVE_MINIMUM: return "more than %s";
    case PA_MAXIMUM: return "%s or less";
    case PA_EXCLUSIVE_MAXIMUM: return "less than %s";
    default: return "a multiple of %s";
    }
}

/* The formats that are not literals come only from counted() and compared() above. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
static void expect(const struct pa_check *check, char *out, size_t size, const struct pa_keyword *keyword)
{
    enum pa_keyword_code code = (enum pa_keyword_code)keyword->code;
    const char *strings = check->pools->strings;

    switch (code) {
    case PA_TYPE: expect_types(out, size, keyword->value); break;
    case PA_ENUM: expect_values(check, out, size, keyword); break;
    case PA_CONST: (void)snprintf(out, size, "%s", strings + keyword->value); break;
    case PA_PATTERN:
        (void)snprintf(out, size, "text that matches %s", strings + check->pools->names[keyword->value]);
        break;
    case PA_MINIMUM:
    case PA_EXCLUSIVE_MINIMUM:
    case PA_MAXIMUM:
    case PA_EXCLUSIVE_MAXIMUM:
    case PA_MULTIPLE_OF: (void)snprintf(out, size, compared(code), strings + keyword->value); break;
    case PA_MIN_LENGTH:
    case PA_MAX_LENGTH:
    case PA_MIN_ITEMS:
    case PA_MAX_ITEMS:
    case PA_MIN_PROPERTIES:
    case PA_MAX_PROPERTIES:
        (void)snprintf(out, size, counted(code), (unsigned long)keyword->value, plural(keyword));
        break;
    case PA_UNIQUE_ITEMS: (void)snprintf(out, size, "unique items"); break;
    case PA_CONTAINS:
    case PA_MAX_CONTAINS:
        (void)snprintf(out, size,
                       code == PA_CONTAINS ? "at least %lu of the items to match"
                                           : "at most %lu of the items to match",
                       (unsigned long)keyword->value);
        break;
    case PA_ONE_OF:
        (void)snprintf(out, size, "a value that matches exactly one of %u schemas", keyword->count);
        break;
    case PA_ANY_OF:
        (void)snprintf(out, size, "a value that matches at least one of %u schemas", keyword->count);
        break;
    case PA_NOT: (void)snprintf(out, size, "a value that does not match this schema"); break;
    case PA_UNEVALUATED_PROPERTIES: (void)snprintf(out, size, "no property of this name"); break;
    default: (void)snprintf(out, size, "no value here"); break;
    }
}
#pragma GCC diagnostic pop

/*
 * How strongly a miss speaks against the whole branch of a union: a wrong type
 * decides, a wrong label (the const or enum of a member) nearly decides.
 */
static uint32_t weigh(const struct pa_check *check, const struct pa_keyword *keyword,
                      const struct pa_step *step)
{
    if (keyword->code == PA_TYPE && step == check->union_step)
        return 1000;
    if ((keyword->code == PA_CONST || keyword->code == PA_ENUM) && step != NULL &&
        step->up == check->union_step)
        return 100;
    return 1;
}

void pa_miss(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value,
             const struct pa_step *step)
{
    portkey_violation *violation = take_violation(check, keyword_names[keyword->code], step);
    size_t used;

    check->misses += weigh(check, keyword, step);
    if (violation == NULL)
        return;
    expect(check, violation->expected, sizeof(violation->expected), keyword);
    used = strlen(violation->expected);
    if (keyword->code == PA_TYPE)
        (void)snprintf(violation->expected + used, sizeof(violation->expected) - used, ", not %s",
                       pa_type_name(portkey_value_type(value)));
}

void pa_miss_required(struct pa_check *check, const struct pa_keyword *keyword, const char *name,
                      const struct pa_step *step)
{
    portkey_violation *violation = take_violation(check, keyword_names[keyword->code], step);
    const char *because = check->pools->strings + check->pools->names[keyword->value];

    check->misses++;
    if (violation == NULL)
        return;
    if (keyword->code == PA_DEPENDENT_REQUIRED)
        (void)snprintf(violation->expected, sizeof(violation->expected),
                       "the property \"%s\", because \"%s\" is present", name, because);
    else
        (void)snprintf(violation->expected, sizeof(violation->expected), "the property \"%s\"", name);
}

/* Lists the known properties, as many as fit. */
static void list_known(const struct pa_check *check, char *out, size_t size, const struct pa_keyword *known)
{
    size_t used = (size_t)snprintf(out, size, "no property of this name; known properties: ");

    for (uint16_t i = 0; i < known->count; i++)
        if (!add_to_list(out, size, &used,
                         check->pools->strings + check->pools->properties[known->value + i].name, i == 0))
            return;
}

void pa_miss_unknown(struct pa_check *check, const struct pa_keyword *known, const struct pa_step *step)
{
    portkey_violation *violation = take_violation(check, keyword_names[PA_ADDITIONAL_PROPERTIES], step);
    struct pa_suggestion suggestion = {NULL, 0};
    pa_text name = PA_TEXT_INIT(64);

    check->misses++;
    if (violation == NULL)
        return;
    append_token(&name, step->key);
    for (uint16_t i = 0; i < known->count && !pa_text_failed(&name); i++)
        pa_suggest(&suggestion, name.length > 0 ? name.data : "", name.length,
                   check->pools->strings + check->pools->properties[known->value + i].name);
    pa_text_free(&name);
    if (suggestion.best != NULL)
        (void)snprintf(violation->expected, sizeof(violation->expected),
                       "no property of this name; did you mean \"%s\"?", suggestion.best);
    else if (known->count == 0)
        (void)snprintf(violation->expected, sizeof(violation->expected), "no properties");
    else
        list_known(check, violation->expected, sizeof(violation->expected), known);
}

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
