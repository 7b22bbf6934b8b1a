/* SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "request/style.h"

#include "error/error.h"

portkey_value pa_argument(const struct builder *b, const struct pa_parameter *parameter)
{
    const char *name = b->domain->pools.strings + parameter->argument;

    return portkey_value_get(b->arguments, name, strlen(name));
}

static bool is_container(portkey_value value)
{
    portkey_json_type type = portkey_value_type(value);

    return type == PORTKEY_JSON_ARRAY || type == PORTKEY_JSON_OBJECT;
}

static bool is_null(portkey_value value)
{
    return portkey_value_type(value) == PORTKEY_JSON_NULL;
}

bool pa_is_given(const struct pa_parameter *parameter, portkey_value value)
{
    if (value.document == NULL || is_null(value))
        return false;
    if (parameter->style == PA_STYLE_JSON || !is_container(value))
        return true;
    for (portkey_value item = portkey_value_first(value); item.document != NULL;
         item = portkey_value_next(item))
        if (!is_null(item))
            return true;
    return false;
}

const struct pa_parameter *pa_given_parameter(const struct builder *b, uint8_t row, enum pa_location location,
                                              portkey_value *argument)
{
    const struct pa_parameter *parameter = pa_parameter_at(b, row);

    if (parameter->location != location)
        return NULL;
    *argument = pa_argument(b, parameter);
    return pa_is_given(parameter, *argument) ? parameter : NULL;
}

/* ---- single texts ---- */

enum { INTEGER_ROOM = 24 };

/* Returns a string's decoded text, or another scalar's JSON text. 20.0 and 2e1 become 20: only JSON has these forms. */
static const char *plain_text(portkey_value value, char room[INTEGER_ROOM], size_t *length)
{
    int64_t integer;

    if (portkey_value_type(value) == PORTKEY_JSON_STRING)
        return portkey_value_string(value, length);
    if (portkey_value_integer(value, &integer) < 0)
        return portkey_value_raw(value, length);
    *length = (size_t)snprintf(room, INTEGER_ROOM, "%" PRId64, integer);
    return room;
}

static int refuse(const struct pa_form *form, const struct pa_step *step, const char *expected)
{
    return pa_refuse(form->builder->error, portkey_operation_name(form->builder->operation), step, expected);
}

/* Returns the first of the characters that the text contains, or NUL. */
static char held_of(const char *characters, const char *text, size_t length)
{
    for (; *characters != '\0'; characters++)
        if (memchr(text, *characters, length) != NULL)
            break;
    return *characters;
}

int pa_append_text(const struct pa_form *form, enum pa_place_kind place, portkey_value value,
                   const struct pa_step *step, const char *split)
{
    char integer[INTEGER_ROOM];
    char separator[64];
    const char *expected;
    const char *text;
    size_t length;
    char held;

    if (is_container(value))
        return refuse(form, step, "a scalar, because nested arrays and objects cannot be sent here");
    text = plain_text(value, integer, &length);
    if (text == NULL)
        return pa_fail_memory(form->builder->error);
    expected = pa_place_expected(place, text, length);
    held = held_of(split, text, length);
    if (expected == NULL && held != '\0') {
        (void)snprintf(separator, sizeof(separator),
                       "text without \"%c\", which the server uses as a separator", held);
        expected = separator;
    }
    if (expected != NULL)
        return refuse(form, step, expected);
    pa_append_coded(form->out, place, text, length);
    return 0;
}

/* ---- names ---- */

/* `allowReserved` applies to values only. */
static enum pa_place_kind name_place(const struct pa_form *form)
{
    return form->place == PA_TO_QUERY_RESERVED ? PA_TO_QUERY : form->place;
}

void pa_append_wire_name(const struct pa_form *form)
{
    const char *wire = form->builder->domain->pools.strings + form->parameter->wire;

    pa_append_coded(form->out, name_place(form), wire, strlen(wire));
}

/* Appends a member's key as a name before "=", which cannot be escaped in headers and cookies. */
static int append_key_as_name(const struct pa_form *form, portkey_value key, const struct pa_step *step)
{
    const char *split = form->split;

    if (form->place == PA_TO_HEADER)
        split = ",=";
    else if (form->place == PA_TO_COOKIE)
        split = "=";
    return pa_append_text(form, name_place(form), key, step, split);
}

/* ---- values ---- */

void pa_append_lead(struct pa_form *form)
{
    pa_text_append_string(form->out, form->lead);
    form->lead = form->between;
}

static void begin_piece(struct pa_form *form)
{
    pa_append_lead(form);
    if (form->named) {
        pa_append_wire_name(form);
        pa_text_append_char(form->out, '=');
    }
}

static int append_array(struct pa_form *form, portkey_value array, const struct pa_step *up)
{
    bool explode = pa_is_exploded(form->parameter);
    struct pa_step step = {.up = up};
    const char *joint = "";
    int result = 0;

    if (!explode)
        begin_piece(form);
    for (portkey_value item = portkey_value_first(array); item.document != NULL && result == 0;
         item = portkey_value_next(item), step.index++) {
        if (is_null(item))
            continue;
        if (explode) {
            begin_piece(form);
        } else {
            pa_text_append_string(form->out, joint);
            joint = form->joint;
        }
        result = pa_append_text(form, form->place, item, &step, form->split);
    }
    return result;
}

static int append_exploded_object(struct pa_form *form, portkey_value object, const struct pa_step *up)
{
    int result = 0;

    for (portkey_value member = portkey_value_first(object); member.document != NULL && result == 0;
         member = portkey_value_next(member)) {
        struct pa_step step = {.up = up, .key = portkey_value_key(member)};

        if (is_null(member))
            continue;
        pa_append_lead(form);
        result = append_key_as_name(form, step.key, &step);
        if (result < 0)
            break;
        pa_text_append_char(form->out, '=');
        result = pa_append_text(form, form->place, member, &step, form->split);
    }
    return result;
}

static int append_joined_object(struct pa_form *form, portkey_value object, const struct pa_step *up)
{
    const char *joint = "";
    int result = 0;

    begin_piece(form);
    for (portkey_value member = portkey_value_first(object); member.document != NULL && result == 0;
         member = portkey_value_next(member)) {
        struct pa_step step = {.up = up, .key = portkey_value_key(member)};

        if (is_null(member))
            continue;
        pa_text_append_string(form->out, joint);
        joint = form->joint;
        result = pa_append_text(form, form->place, step.key, &step, form->split);
        if (result < 0)
            break;
        pa_text_append_string(form->out, joint);
        result = pa_append_text(form, form->place, member, &step, form->split);
    }
    return result;
}

/* Percent-encoding is all that JSON in a path is protected by, and proxies undo it. */
static int append_json(struct pa_form *form, portkey_value value, const struct pa_step *step)
{
    size_t length;
    const char *json = portkey_value_raw(value, &length);
    const char *expected = form->place == PA_TO_PATH ? pa_place_expected(PA_TO_PATH, json, length) : NULL;

    if (expected != NULL)
        return refuse(form, step, expected);
    begin_piece(form);
    pa_append_json(form->out, form->place, json, length);
    return 0;
}

const struct pa_step *pa_holder(const struct pa_form *form)
{
    static const struct pa_step arguments = {0};

    return form->up != NULL ? form->up : &arguments;
}

int pa_append_styled(struct pa_form *form, portkey_value value)
{
    const struct pa_step step = {.up = pa_holder(form), .key = portkey_value_key(value)};

    if (form->parameter->style == PA_STYLE_JSON)
        return append_json(form, value, &step);
    if (portkey_value_type(value) == PORTKEY_JSON_ARRAY)
        return append_array(form, value, &step);
    if (portkey_value_type(value) == PORTKEY_JSON_OBJECT)
        return pa_is_exploded(form->parameter) ? append_exploded_object(form, value, &step)
                                               : append_joined_object(form, value, &step);
    begin_piece(form);
    return pa_append_text(form, form->place, value, &step, "");
}
