/* SPDX-License-Identifier: MIT */
#include "sandbox/engine/change.h"

#include <inttypes.h>
#include <stdio.h>

#include "sandbox/engine/shape.h"

static bool is_changed(portkey_value key, const change *changes, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (portkey_value_is(key, changes[i].name))
            return true;
    return false;
}

static bool write_kept(pa_writer *writer, portkey_value record, const change *changes, size_t count)
{
    PORTKEY_FOR_EACH (member, record) {
        portkey_value key = portkey_value_key(member);
        size_t length;
        const char *name = portkey_value_string(key, &length);

        if (name == NULL)
            return false;
        if (is_changed(key, changes, count))
            continue;
        pa_write_any_key(writer, name, length);
        shape_write_raw(writer, member);
    }
    return true;
}

/* A change without a value is one for which there was no memory. */
static bool write_changes(pa_writer *writer, const change *changes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (changes[i].text == NULL && changes[i].json == NULL)
            return false;
        pa_write_key(writer, changes[i].name);
        if (changes[i].text != NULL)
            pa_write_text(writer, changes[i].text);
        else
            pa_write_json(writer, changes[i].json, strlen(changes[i].json));
    }
    return true;
}

bool change_write(pa_writer *writer, portkey_value record, const change *changes, size_t count)
{
    pa_begin_object(writer);
    if (!write_kept(writer, record, changes, count) || !write_changes(writer, changes, count))
        return false;
    pa_end(writer);
    return true;
}

/* The record may be in the text that this takes the place of. */
static bool replace_written(sandbox_exchange *exchange, pa_text *fresh)
{
    pa_text_free(&exchange->written);
    exchange->written = *fresh;
    return exchange_keep_written(exchange);
}

bool change_record(sandbox_exchange *exchange, portkey_value record, const change *changes, size_t count)
{
    pa_text fresh = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&fresh);

    if (!change_write(&writer, record, changes, count)) {
        pa_text_free(&fresh);
        return exchange_break(exchange);
    }
    return replace_written(exchange, &fresh);
}

const char *change_json(sandbox_exchange *exchange, portkey_value value)
{
    size_t length = 0;
    const char *raw = portkey_value_exists(value) ? portkey_value_raw(value, &length) : NULL;

    return raw != NULL ? exchange_copy(exchange, raw, length) : "null";
}

const char *change_integer(sandbox_exchange *exchange, int64_t number)
{
    char digits[24];

    (void)snprintf(digits, sizeof(digits), "%" PRId64, number);
    return exchange_copy(exchange, digits, strlen(digits));
}

const char *change_number(sandbox_exchange *exchange, double number)
{
    pa_text digits = PA_TEXT_INIT(64);
    const char *copy = NULL;

    pa_text_append_number(&digits, number);
    if (!pa_text_failed(&digits))
        copy = exchange_copy(exchange, digits.data, digits.length);
    pa_text_free(&digits);
    return copy;
}
