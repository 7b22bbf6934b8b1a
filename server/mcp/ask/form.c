/* SPDX-License-Identifier: MIT */
#include "mcp/ask/form.h"

/* The number that a keyword gives, or another where the keyword is absent. */
static double bound(portkey_value schema, const char *keyword, double otherwise)
{
    double value;

    return portkey_value_number(portkey_value_member(schema, keyword), &value) == 0 ? value : otherwise;
}

static bool same_string(portkey_value a, portkey_value b)
{
    size_t length;
    const char *bytes =
        portkey_value_type(b) == PORTKEY_JSON_STRING ? portkey_value_string(b, &length) : NULL;

    return bytes != NULL && portkey_value_equals_string(a, bytes, length);
}

/* Whether the value is among the choices: plain values, or objects with a "const" and a title. */
static bool is_chosen(portkey_value choices, portkey_value value)
{
    PORTKEY_FOR_EACH (choice, choices) {
        bool is_object = portkey_value_type(choice) == PORTKEY_JSON_OBJECT;

        if (same_string(value, is_object ? portkey_value_member(choice, "const") : choice))
            return true;
    }
    return false;
}

static bool string_fits(portkey_value schema, portkey_value value)
{
    size_t length;
    const char *bytes = portkey_value_string(value, &length);
    size_t characters = 0;

    if (bytes == NULL)
        return false;
    for (size_t i = 0; i < length; i++)
        characters += ((unsigned char)bytes[i] & 0xC0) != 0x80;
    if (portkey_value_exists(portkey_value_member(schema, "enum")) &&
        !is_chosen(portkey_value_member(schema, "enum"), value))
        return false;
    if (portkey_value_exists(portkey_value_member(schema, "oneOf")) &&
        !is_chosen(portkey_value_member(schema, "oneOf"), value))
        return false;
    return (double)characters >= bound(schema, "minLength", 0) &&
           (double)characters <= bound(schema, "maxLength", (double)characters);
}

static bool number_fits(portkey_value schema, portkey_value value)
{
    int64_t integer;
    double number;

    if (portkey_value_number(value, &number) < 0)
        return false;
    if (portkey_value_is(portkey_value_member(schema, "type"), "integer") &&
        portkey_value_integer(value, &integer) < 0)
        return false;
    return number >= bound(schema, "minimum", number) && number <= bound(schema, "maximum", number);
}

static bool list_fits(portkey_value schema, portkey_value list)
{
    portkey_value items = portkey_value_member(schema, "items");
    portkey_value choices = portkey_value_exists(portkey_value_member(items, "enum"))
                                ? portkey_value_member(items, "enum")
                                : portkey_value_member(items, "anyOf");
    double count = (double)portkey_value_count(list);

    PORTKEY_FOR_EACH (item, list)
        if (!is_chosen(choices, item))
            return false;
    return count >= bound(schema, "minItems", 0) && count <= bound(schema, "maxItems", count);
}

static bool member_fits(portkey_value schema, portkey_value value)
{
    portkey_value type = portkey_value_member(schema, "type");

    switch (portkey_value_type(value)) {
    case PORTKEY_JSON_STRING: return portkey_value_is(type, "string") && string_fits(schema, value);
    case PORTKEY_JSON_NUMBER:
        return (portkey_value_is(type, "number") || portkey_value_is(type, "integer")) &&
               number_fits(schema, value);
    case PORTKEY_JSON_BOOLEAN: return portkey_value_is(type, "boolean");
    case PORTKEY_JSON_ARRAY: return portkey_value_is(type, "array") && list_fits(schema, value);
    default: return false;
    }
}

static bool has_required(portkey_value schema, portkey_value content)
{
    PORTKEY_FOR_EACH (name, portkey_value_member(schema, "required")) {
        size_t length;
        const char *bytes = portkey_value_string(name, &length);

        if (bytes == NULL || !portkey_value_exists(portkey_value_get(content, bytes, length)))
            return false;
    }
    return true;
}

bool mcp_form_fits(portkey_value schema, portkey_value content)
{
    portkey_value properties = portkey_value_member(schema, "properties");

    if (portkey_value_exists(content) && portkey_value_type(content) != PORTKEY_JSON_OBJECT)
        return false;
    if (!has_required(schema, content))
        return false;
    PORTKEY_FOR_EACH (member, content) {
        size_t length;
        const char *name = portkey_value_string(portkey_value_key(member), &length);
        portkey_value expected;

        if (name == NULL)
            return false;
        expected = portkey_value_get(properties, name, length);
        /* Members that the form does not declare are ignored. */
        if (portkey_value_exists(expected) && !member_fits(expected, member))
            return false;
    }
    return true;
}
