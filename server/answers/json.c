/* SPDX-License-Identifier: MIT */
#include "answers/json.h"

#include <string.h>

#include "answers/members.h"

static bool is_left_out(portkey_value member, bool keeps_nulls)
{
    return !keeps_nulls && portkey_value_type(member) == PORTKEY_JSON_NULL;
}

void answer_write_key(pa_writer *writer, portkey_value member)
{
    size_t length;
    const char *name = portkey_value_raw(portkey_value_key(member), &length);

    pa_write_json_key(writer, name, length);
}

const member_facts *answer_facts_of(const member_facts *around, portkey_value member)
{
    size_t length;
    const char *name = portkey_value_string(portkey_value_key(member), &length);

    return around != NULL && name != NULL ? members_find(around, name, length) : NULL;
}

bool answer_has_plain_name(const member_facts *known, portkey_value member)
{
    answer_path name = {.name = NULL};

    name.name = portkey_value_string(portkey_value_key(member), &name.length);
    return known != NULL || (name.name != NULL && answer_is_plain_name(name));
}

/* ---- the whole value ---- */

static void write_raw(pa_writer *writer, portkey_value value)
{
    size_t length;
    const char *raw = portkey_value_raw(value, &length);

    pa_write_json(writer, raw, length);
}

static void write_array(pa_writer *writer, portkey_value array, bool keeps_nulls)
{
    pa_begin_array(writer);
    PORTKEY_FOR_EACH (item, array)
        answer_write_value(writer, item, keeps_nulls);
    pa_end(writer);
}

static void write_object(pa_writer *writer, portkey_value object, bool keeps_nulls)
{
    pa_begin_object(writer);
    PORTKEY_FOR_EACH (member, object) {
        if (is_left_out(member, keeps_nulls))
            continue;
        answer_write_key(writer, member);
        answer_write_value(writer, member, keeps_nulls);
    }
    pa_end(writer);
}

void answer_write_member(pa_writer *writer, portkey_value member)
{
    answer_write_key(writer, member);
    write_raw(writer, member);
}

void answer_write_value(pa_writer *writer, portkey_value value, bool keeps_nulls)
{
    switch (portkey_value_type(value)) {
    case PORTKEY_JSON_ARRAY: write_array(writer, value, keeps_nulls); break;
    case PORTKEY_JSON_OBJECT: write_object(writer, value, keeps_nulls); break;
    default: write_raw(writer, value); break;
    }
}

/* ---- chosen members ---- */

/* Where the paths lead from an object: to which member, and what is left of each. */
struct ways {
    portkey_value members[ANSWER_MAX_FIELDS];
    answer_path rests[ANSWER_MAX_FIELDS];
    size_t count;
};

static void find_ways(struct ways *out, portkey_value object, const answer_fields *fields)
{
    out->count = fields->count;
    for (size_t i = 0; i < fields->count; i++)
        out->members[i] = answer_path_member(object, fields->paths[i], &out->rests[i]);
}

static bool is_same(portkey_value a, portkey_value b)
{
    return a.document == b.document && a.index == b.index;
}

/* What the paths from an index on want of the member that the first of them leads to; without paths, all of it. */
static answer_fields inside(const struct ways *ways, size_t from)
{
    answer_fields within = {.count = 0};

    for (size_t i = from; i < ways->count; i++) {
        if (!is_same(ways->members[i], ways->members[from]))
            continue;
        if (ways->rests[i].length == 0)
            return (answer_fields){.count = 0};
        within.paths[within.count++] = ways->rests[i];
    }
    return within;
}

static bool is_first_of(const struct ways *ways, size_t index)
{
    for (size_t i = 0; i < index; i++)
        if (is_same(ways->members[i], ways->members[index]))
            return false;
    return true;
}

/* Of a member that is named with and without a rest, all is written, where it is named first. */
static void write_members(pa_writer *writer, portkey_value object, const answer_fields *fields,
                          bool keeps_nulls)
{
    struct ways ways;

    find_ways(&ways, object, fields);
    pa_begin_object(writer);
    for (size_t i = 0; i < ways.count; i++) {
        portkey_value member = ways.members[i];
        answer_fields within;

        if (!portkey_value_exists(member) || is_left_out(member, keeps_nulls) || !is_first_of(&ways, i))
            continue;
        within = inside(&ways, i);
        answer_write_key(writer, member);
        answer_write_chosen(writer, member, &within, keeps_nulls);
    }
    pa_end(writer);
}

void answer_write_chosen(pa_writer *writer, portkey_value value, const answer_fields *fields,
                         bool keeps_nulls)
{
    portkey_json_type type = portkey_value_type(value);

    if (fields->count == 0 || (type != PORTKEY_JSON_ARRAY && type != PORTKEY_JSON_OBJECT)) {
        answer_write_value(writer, value, keeps_nulls);
    } else if (type == PORTKEY_JSON_OBJECT) {
        write_members(writer, value, fields, keeps_nulls);
    } else {
        pa_begin_array(writer);
        PORTKEY_FOR_EACH (item, value)
            answer_write_chosen(writer, item, fields, keeps_nulls);
        pa_end(writer);
    }
}
