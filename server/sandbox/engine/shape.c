/* SPDX-License-Identifier: MIT */
#include "sandbox/engine/shape.h"

enum { MAX_DEPTH = 16 };

struct maker {
    pa_writer *writer;
    const sandbox_exchange *exchange;
    int depth;
    bool masks_all; /* also the secrets that answers show */
};

static void write_value(struct maker *maker, portkey_value shape, portkey_value value);

/* ---- what shapes say ---- */

static bool contains(portkey_value list, const char *text)
{
    PORTKEY_FOR_EACH (item, list)
        if (portkey_value_is(item, text))
            return true;
    return false;
}

bool shape_has_type(portkey_value shape, const char *type)
{
    portkey_value types = portkey_value_member(shape, "type");

    return !portkey_value_exists(types) || contains(types, type);
}

/* The same where the shape names types. */
static bool names_type(portkey_value shape, const char *type)
{
    return contains(portkey_value_member(shape, "type"), type);
}

portkey_value shape_member(portkey_value shape, const char *name)
{
    return portkey_value_member(portkey_value_member(shape, "properties"), name);
}

bool shape_requires(portkey_value shape, portkey_value name)
{
    size_t length;
    const char *text = portkey_value_string(name, &length);

    PORTKEY_FOR_EACH (required, portkey_value_member(shape, "required"))
        if (text != NULL && portkey_value_equals_string(required, text, length))
            return true;
    return false;
}

static bool has_format(portkey_value shape, const char *format)
{
    return portkey_value_is(portkey_value_member(shape, "format"), format);
}

void shape_write_raw(pa_writer *writer, portkey_value value)
{
    size_t length;
    const char *raw = portkey_value_raw(value, &length);

    pa_write_json(writer, raw, length);
}

/* ---- something plain ---- */

static void write_plain_text(struct maker *maker, portkey_value shape)
{
    if (has_format(shape, "uuid"))
        pa_write_text(maker->writer, WORLD_ORGANISATION);
    else if (has_format(shape, "date-time"))
        pa_write_text(maker->writer, maker->exchange->time);
    else if (has_format(shape, "uri"))
        pa_write_text(maker->writer, "https://sandbox.invalid/");
    else
        pa_write_text(maker->writer, "");
}

static void write_plain_number(struct maker *maker, portkey_value shape)
{
    portkey_value minimum = portkey_value_member(shape, "minimum");

    if (portkey_value_exists(minimum))
        shape_write_raw(maker->writer, minimum);
    else
        pa_write_integer(maker->writer, 0);
}

static void write_object(struct maker *maker, portkey_value shape, portkey_value value);

static void write_plain(struct maker *maker, portkey_value shape)
{
    portkey_value offered = portkey_value_first(portkey_value_member(shape, "enum"));
    portkey_value none = {NULL, 0};

    if (names_type(shape, "null"))
        pa_write_null(maker->writer);
    else if (portkey_value_exists(offered))
        shape_write_raw(maker->writer, offered);
    else if (names_type(shape, "object") || portkey_value_exists(portkey_value_member(shape, "properties")))
        write_object(maker, shape, none);
    else if (names_type(shape, "array"))
        pa_write_json(maker->writer, "[]", 2);
    else if (names_type(shape, "integer") || names_type(shape, "number"))
        write_plain_number(maker, shape);
    else if (names_type(shape, "boolean"))
        pa_write_boolean(maker->writer, false);
    else
        write_plain_text(maker, shape);
}

/* ---- secrets ---- */

/* The first and the last two characters stay, as Portkey shows keys. */
static void write_masked(struct maker *maker, portkey_value value)
{
    char shown[] = "xx***xx";
    size_t length = 0;
    const char *text = portkey_value_string(value, &length);

    if (text == NULL || length < 8) {
        pa_write_text(maker->writer, "***");
        return;
    }
    memcpy(shown, text, 2);
    memcpy(shown + 5, text + length - 2, 2);
    pa_write_string(maker->writer, shown, strlen(shown));
}

/* ---- making a value fit ---- */

static bool is_offered(portkey_value shape, portkey_value value)
{
    portkey_value offered = portkey_value_member(shape, "enum");
    size_t length;
    const char *raw = portkey_value_raw(value, &length);

    if (!portkey_value_exists(offered))
        return true;
    PORTKEY_FOR_EACH (item, offered) {
        size_t other;
        const char *text = portkey_value_raw(item, &other);

        if (other == length && memcmp(text, raw, length) == 0)
            return true;
    }
    return false;
}

static const char *type_of(portkey_value value)
{
    int64_t integer;

    switch (portkey_value_type(value)) {
    case PORTKEY_JSON_NULL: return "null";
    case PORTKEY_JSON_BOOLEAN: return "boolean";
    case PORTKEY_JSON_NUMBER: return portkey_value_integer(value, &integer) == 0 ? "integer" : "number";
    case PORTKEY_JSON_STRING: return "string";
    case PORTKEY_JSON_ARRAY: return "array";
    case PORTKEY_JSON_OBJECT: return "object";
    case PORTKEY_JSON_NONE: break;
    }
    return "none";
}

static bool fits(portkey_value shape, portkey_value value)
{
    const char *type = type_of(value);

    return shape_has_type(shape, type) || (strcmp(type, "integer") == 0 && shape_has_type(shape, "number"));
}

static void write_list_of_one(struct maker *maker, portkey_value shape, portkey_value value)
{
    pa_begin_array(maker->writer);
    write_value(maker, portkey_value_member(shape, "items"), value);
    pa_end(maker->writer);
}

/*
 * Requests and answers differ in how they spell some things: flags as 0 and 1, configs as JSON text, a rate limit as a
 * list of it.
 */
static void write_other_type(struct maker *maker, portkey_value shape, portkey_value value)
{
    portkey_json_type type = portkey_value_type(value);
    bool is_true = false;
    size_t length;
    const char *raw = portkey_value_raw(value, &length);

    if (type == PORTKEY_JSON_BOOLEAN && names_type(shape, "integer")) {
        (void)portkey_value_boolean(value, &is_true);
        pa_write_integer(maker->writer, is_true);
    } else if (type == PORTKEY_JSON_NUMBER && names_type(shape, "boolean")) {
        pa_write_boolean(maker->writer, length != 1 || raw[0] != '0');
    } else if (type != PORTKEY_JSON_NULL && names_type(shape, "string")) {
        pa_write_string(maker->writer, raw, length);
    } else if (type == PORTKEY_JSON_OBJECT && names_type(shape, "array")) {
        write_list_of_one(maker, shape, value);
    } else {
        write_plain(maker, shape);
    }
}

static void write_array(struct maker *maker, portkey_value shape, portkey_value value)
{
    portkey_value items = portkey_value_member(shape, "items");

    if (!portkey_value_exists(items)) {
        shape_write_raw(maker->writer, value);
        return;
    }
    pa_begin_array(maker->writer);
    PORTKEY_FOR_EACH (item, value)
        write_value(maker, items, item);
    pa_end(maker->writer);
}

/* ---- objects ---- */

/* A member "masked_key" shows a part of "key". */
static const char mask_prefix[] = "masked_";

static portkey_value unmasked(portkey_value value, const char *name)
{
    portkey_value none = {NULL, 0};

    if (strncmp(name, mask_prefix, strlen(mask_prefix)) != 0)
        return none;
    return portkey_value_member(value, name + strlen(mask_prefix));
}

/* The member of the record. Some answers have the record inside of "data". */
static portkey_value member_of(portkey_value shape, portkey_value value, const char *name, size_t length)
{
    portkey_value member = unmasked(value, name);

    if (!portkey_value_exists(member))
        member = portkey_value_get(value, name, length);
    if (!portkey_value_exists(member) && strcmp(name, "data") == 0 && names_type(shape, "object"))
        member = value;
    return member;
}

static void write_member(struct maker *maker, portkey_value shape, portkey_value key, portkey_value value,
                         bool is_required)
{
    size_t length;
    const char *name = portkey_value_string(key, &length);
    portkey_value member = {NULL, 0};

    if (name == NULL)
        return;
    member = member_of(shape, value, name, length);
    if (!portkey_value_exists(member) && !is_required)
        return;
    pa_write_any_key(maker->writer, name, length);
    write_value(maker, shape, member);
}

/* Whether secrets are among what the shape does not name. */
static bool masks(portkey_value shape)
{
    PORTKEY_FOR_EACH (property, portkey_value_member(shape, "properties")) {
        const char *name = portkey_value_string(portkey_value_key(property), NULL);

        if (name != NULL && strncmp(name, mask_prefix, strlen(mask_prefix)) == 0)
            return true;
    }
    return false;
}

/* What the sandbox alone shows, as its names say. */
static bool is_own(const char *name)
{
    static const char prefix[] = "sandbox_";

    return strncmp(name, prefix, sizeof(prefix) - 1) == 0;
}

/*
 * Whether a member that the shape does not name is shown. A record has more than its answer shows, so that of its own
 * members those of the sandbox are shown alone.
 */
static bool is_beside(const struct maker *maker, portkey_value shape, const char *name, size_t length)
{
    if (portkey_value_exists(portkey_value_get(portkey_value_member(shape, "properties"), name, length)))
        return false;
    if (maker->depth == 1)
        return is_own(name);
    return !maker->masks_all && portkey_value_exists(portkey_value_member(shape, "open")) && !masks(shape);
}

static void write_others(struct maker *maker, portkey_value shape, portkey_value value)
{
    PORTKEY_FOR_EACH (member, value) {
        size_t length;
        const char *name = portkey_value_string(portkey_value_key(member), &length);

        if (name == NULL || !is_beside(maker, shape, name, length))
            continue;
        pa_write_any_key(maker->writer, name, length);
        shape_write_raw(maker->writer, member);
    }
}

static void write_object(struct maker *maker, portkey_value shape, portkey_value value)
{
    portkey_value properties = portkey_value_member(shape, "properties");
    bool is_map = !portkey_value_exists(properties) && portkey_value_exists(value);

    if (is_map) {
        shape_write_raw(maker->writer, value);
        return;
    }
    pa_begin_object(maker->writer);
    PORTKEY_FOR_EACH (property, properties)
        write_member(maker, property, portkey_value_key(property), value,
                     shape_requires(shape, portkey_value_key(property)));
    write_others(maker, shape, value);
    pa_end(maker->writer);
}

/* ---- any value ---- */

static bool is_masked(const struct maker *maker, portkey_value shape)
{
    portkey_value secret = portkey_value_member(shape, "secret");

    return maker->masks_all ? portkey_value_exists(secret) : portkey_value_is(secret, "masked");
}

static void write_fitting(struct maker *maker, portkey_value shape, portkey_value value)
{
    portkey_json_type type = portkey_value_type(value);

    if (maker->masks_all && type != PORTKEY_JSON_STRING && is_masked(maker, shape))
        pa_write_null(maker->writer);
    else if (type == PORTKEY_JSON_OBJECT)
        write_object(maker, shape, value);
    else if (type == PORTKEY_JSON_ARRAY)
        write_array(maker, shape, value);
    else if (type == PORTKEY_JSON_STRING && is_masked(maker, shape))
        write_masked(maker, value);
    else if (is_offered(shape, value))
        shape_write_raw(maker->writer, value);
    else
        write_plain(maker, shape);
}

static void write_value(struct maker *maker, portkey_value shape, portkey_value value)
{
    maker->depth++;
    if (!portkey_value_exists(value) || maker->depth > MAX_DEPTH)
        write_plain(maker, shape);
    else if (fits(shape, value))
        write_fitting(maker, shape, value);
    else
        write_other_type(maker, shape, value);
    maker->depth--;
}

void shape_write(pa_writer *writer, const sandbox_exchange *exchange, portkey_value shape,
                 portkey_value value)
{
    struct maker maker = {.writer = writer, .exchange = exchange};

    write_value(&maker, shape, value);
}

void shape_write_masked(pa_writer *writer, const sandbox_exchange *exchange, portkey_value shape,
                        portkey_value value)
{
    struct maker maker = {.writer = writer, .exchange = exchange, .masks_all = true};

    write_value(&maker, shape, value);
}
