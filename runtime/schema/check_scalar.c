/* SPDX-License-Identifier: MIT */
#include "base/time.h"
#include "schema/validate.h"

bool pa_has_type(portkey_value value, uint32_t mask)
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

static bool equals(struct pa_check *check, uint32_t text, portkey_value value)
{
    int equal = pa_value_equals_text(value, check->pools->strings + text, check->work_left);

    if (equal < 0)
        check->failure = equal;
    return equal != 0;
}

static bool equals_any(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value)
{
    for (uint16_t i = 0; i < keyword->count; i++)
        if (equals(check, check->pools->names[keyword->value + i], value))
            return true;
    return false;
}

static bool number_fits(const struct pa_check *check, const struct pa_keyword *keyword, portkey_value value)
{
    const char *bound = check->pools->strings + keyword->value;

    if (portkey_value_type(value) != PORTKEY_JSON_NUMBER)
        return true;
    switch (keyword->code) {
    case PA_MINIMUM: return pa_number_compare_text(value, bound) >= 0;
    case PA_EXCLUSIVE_MINIMUM: return pa_number_compare_text(value, bound) > 0;
    case PA_MAXIMUM: return pa_number_compare_text(value, bound) <= 0;
    case PA_EXCLUSIVE_MAXIMUM: return pa_number_compare_text(value, bound) < 0;
    default: return pa_number_is_multiple(value, bound);
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

static bool date_time_fits(struct pa_check *check, portkey_value value)
{
    size_t length;
    int64_t time;
    const char *text;

    if (portkey_value_type(value) != PORTKEY_JSON_STRING)
        return true;
    text = portkey_value_string(value, &length);
    if (text == NULL)
        check->failure = PORTKEY_ENOMEM;
    return text == NULL || pa_read_time(text, length, &time);
}

static bool pattern_fits(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value)
{
    struct pa_pattern *pattern = NULL;
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
    matches = pa_pattern_new(&pattern, check->pools->strings + check->pools->names[keyword->value + 1]);
    if (matches == 0)
        matches = pa_pattern_matches(pattern, text, length, check->work_left);
    pa_pattern_free(pattern);
    if (matches < 0)
        check->failure = matches;
    return matches != 0;
}

bool pa_scalar_fits(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value)
{
    switch (keyword->code) {
    case PA_ENUM: return equals_any(check, keyword, value);
    case PA_CONST: return equals(check, keyword->value, value);
    case PA_MIN_LENGTH:
    case PA_MAX_LENGTH: return length_fits(keyword, value);
    case PA_DATE_TIME: return date_time_fits(check, value);
    case PA_PATTERN: return pattern_fits(check, keyword, value);
    default: return number_fits(check, keyword, value);
    }
}
