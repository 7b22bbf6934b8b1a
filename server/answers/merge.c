/* SPDX-License-Identifier: MIT */
/*
 * A series of figures with fewer rows: what adds up is added, of what does not
 * the extremes are shown under names that say so, and all else is left out. The
 * documents say which is which (x-merge).
 */
#include <string.h>

#include "answers/decimal.h"
#include "answers/json.h"
#include "answers/members.h"
#include "answers/passes.h"

enum {
    MOST_ROWS = 60, /* that a series is shown with */
    MAX_KEYS = 32,  /* of rows within a row */
    MAX_NAME = 64,
    MAX_NUMBER = 128,
};

/* Some rows in sequence, which become one. */
struct group {
    portkey_value first;
    size_t count;
};

struct merging {
    pa_writer writer;
    bool has_left_out; /* figures that could not be merged */
};

static const member_facts *inside(const member_facts *member, size_t index)
{
    return &members_table.members[member->first + index];
}

static portkey_value member_of(portkey_value row, const member_facts *member)
{
    return portkey_value_member(row, members_name(member));
}

/* ---- a member of the rows of a group ---- */

static bool is_number(portkey_value value)
{
    return portkey_value_type(value) == PORTKEY_JSON_NUMBER;
}

/* Nothing at all counts as nothing. */
static bool is_absent(portkey_value value)
{
    return !portkey_value_exists(value) || portkey_value_type(value) == PORTKEY_JSON_NULL;
}

/* Returns false where there is something that is no number, or one too large to be added. */
static bool add(decimal *sum, portkey_value value)
{
    size_t length;
    const char *raw = portkey_value_raw(value, &length);

    return is_absent(value) || (is_number(value) && decimal_add(sum, raw, length));
}

static void write_value(struct merging *merging, const char *name, portkey_value value)
{
    answer_write_value(pa_member(&merging->writer, name), value, true);
}

static void write_sum(struct merging *merging, const member_facts *member, const decimal *sum)
{
    pa_text text = PA_TEXT_INIT(MAX_NUMBER);

    decimal_append(&text, sum);
    if (pa_text_failed(&text))
        merging->writer.text->failed = true;
    else
        pa_write_json(pa_member(&merging->writer, members_name(member)), text.data, text.length);
    pa_text_free(&text);
}

static void merge_sum(struct merging *merging, const member_facts *member, const struct group *group)
{
    decimal sum = {.columns = {0}};
    portkey_value row = group->first;
    bool is_there = false;

    for (size_t i = 0; i < group->count; i++, row = portkey_value_next(row)) {
        portkey_value value = member_of(row, member);

        is_there = is_there || !is_absent(value);
        if (!add(&sum, value)) {
            merging->has_left_out = true;
            return;
        }
    }
    if (is_there)
        write_sum(merging, member, &sum);
}

static bool is_beyond(portkey_value value, portkey_value other, int sign)
{
    double a = 0, b = 0;

    if (!is_number(value) || portkey_value_number(value, &a) < 0)
        return false;
    return !portkey_value_exists(other) || portkey_value_number(other, &b) < 0 || sign * a > sign * b;
}

/* `sign` is 1 for the highest, and -1 for the lowest. */
static void merge_extreme(struct merging *merging, const member_facts *member, const struct group *group,
                          int sign)
{
    char name[MAX_NAME] = {0};
    portkey_value row = group->first, found = {NULL, 0};

    for (size_t i = 0; i < group->count; i++, row = portkey_value_next(row))
        if (is_beyond(member_of(row, member), found, sign))
            found = member_of(row, member);
    if (!portkey_value_exists(found))
        return;
    (void)strncat(name, sign > 0 ? "max_" : "min_", MAX_NAME - 1);
    (void)strncat(name, members_name(member), MAX_NAME - 1 - strlen(name));
    write_value(merging, name, found);
}

static void merge_last(struct merging *merging, const member_facts *member, const struct group *group)
{
    portkey_value row = group->first, found = {NULL, 0};

    for (size_t i = 0; i < group->count; i++, row = portkey_value_next(row))
        if (!is_absent(member_of(row, member)))
            found = member_of(row, member);
    if (portkey_value_exists(found))
        write_value(merging, members_name(member), found);
}

static void merge_first(struct merging *merging, const member_facts *member, const struct group *group)
{
    portkey_value value = member_of(group->first, member);

    if (portkey_value_exists(value))
        write_value(merging, members_name(member), value);
}

/* ---- rows within the rows of a group, merged by their key ---- */

/* What is looked at: the rows in a member of each row of the group. */
struct keyed {
    const struct group *group;
    const member_facts *list;
    const member_facts *key;
    portkey_value keys[MAX_KEYS];
    size_t count;
    bool is_there; /* a row of the group has the member */
};

static bool is_same(portkey_value a, portkey_value b)
{
    size_t length = 0, other = 0;
    const char *raw = portkey_value_raw(a, &length), *raw_other = portkey_value_raw(b, &other);

    return length == other && memcmp(raw, raw_other, length) == 0;
}

static bool has_key(const struct keyed *keyed, portkey_value key)
{
    for (size_t i = 0; i < keyed->count; i++)
        if (is_same(keyed->keys[i], key))
            return true;
    return false;
}

static bool take_key(struct keyed *keyed, portkey_value key)
{
    if (has_key(keyed, key))
        return true;
    if (keyed->count == MAX_KEYS || !portkey_value_exists(key))
        return false;
    keyed->keys[keyed->count++] = key;
    return true;
}

/* Returns false where there are too many keys, or a row has none. */
static bool collect_keys(struct keyed *keyed)
{
    portkey_value row = keyed->group->first;

    for (size_t i = 0; i < keyed->group->count; i++, row = portkey_value_next(row)) {
        portkey_value list = member_of(row, keyed->list);

        keyed->is_there = keyed->is_there || !is_absent(list);
        if (!is_absent(list) && portkey_value_type(list) != PORTKEY_JSON_ARRAY)
            return false;
        PORTKEY_FOR_EACH (item, list)
            if (!take_key(keyed, member_of(item, keyed->key)))
                return false;
    }
    return true;
}

static bool add_all(decimal *sum, const struct keyed *keyed, portkey_value key, const member_facts *member)
{
    portkey_value row = keyed->group->first;

    for (size_t i = 0; i < keyed->group->count; i++, row = portkey_value_next(row))
        PORTKEY_FOR_EACH (item, member_of(row, keyed->list))
            if (is_same(member_of(item, keyed->key), key) && !add(sum, member_of(item, member)))
                return false;
    return true;
}

static void write_keyed(struct merging *merging, const struct keyed *keyed, portkey_value key)
{
    pa_begin_object(&merging->writer);
    write_value(merging, members_name(keyed->key), key);
    for (size_t i = 0; i < keyed->list->count; i++) {
        const member_facts *member = inside(keyed->list, i);
        decimal sum = {.columns = {0}};

        if (member->merge != MERGE_SUM)
            continue;
        if (add_all(&sum, keyed, key, member))
            write_sum(merging, member, &sum);
        else
            merging->has_left_out = true;
    }
    pa_end(&merging->writer);
}

static const member_facts *key_of(const member_facts *list)
{
    for (size_t i = 0; i < list->count; i++)
        if (inside(list, i)->merge == MERGE_KEY)
            return inside(list, i);
    return NULL;
}

static void merge_by(struct merging *merging, const member_facts *member, const struct group *group)
{
    struct keyed keyed = {.group = group, .list = member, .key = key_of(member)};

    if (keyed.key == NULL || !collect_keys(&keyed)) {
        merging->has_left_out = true;
        return;
    }
    if (!keyed.is_there)
        return;
    pa_begin_array(pa_member(&merging->writer, members_name(member)));
    for (size_t i = 0; i < keyed.count; i++)
        write_keyed(merging, &keyed, keyed.keys[i]);
    pa_end(&merging->writer);
}

/* ---- a series ---- */

static void merge_member(struct merging *merging, const member_facts *member, const struct group *group)
{
    switch ((enum member_merge)member->merge) {
    case MERGE_SUM: merge_sum(merging, member, group); break;
    case MERGE_RANGE:
        merge_extreme(merging, member, group, -1);
        merge_extreme(merging, member, group, 1);
        break;
    case MERGE_MAX: merge_extreme(merging, member, group, 1); break;
    case MERGE_LAST: merge_last(merging, member, group); break;
    case MERGE_BY: merge_by(merging, member, group); break;
    default: break;
    }
}

/* What comes of the first row, which says when, stands first. */
static void merge_group(struct merging *merging, const member_facts *series, const struct group *group)
{
    pa_begin_object(&merging->writer);
    for (size_t i = 0; i < series->count; i++)
        if (inside(series, i)->merge == MERGE_FIRST)
            merge_first(merging, inside(series, i), group);
    for (size_t i = 0; i < series->count; i++)
        merge_member(merging, inside(series, i), group);
    pa_end(&merging->writer);
}

/* Whether there are figures that the documents say nothing of. */
static bool has_others(const member_facts *series, portkey_value row)
{
    PORTKEY_FOR_EACH (member, row) {
        size_t length;
        const char *name = portkey_value_string(portkey_value_key(member), &length);
        const member_facts *known = name != NULL ? members_find(series, name, length) : NULL;

        if (known == NULL || known->merge == MERGE_NONE)
            return true;
    }
    return false;
}

static size_t rows_in_one(size_t count)
{
    return (count + MOST_ROWS - 1) / MOST_ROWS;
}

static void merge_series(struct merging *merging, const member_facts *series, portkey_value rows)
{
    size_t left = portkey_value_count(rows), most = rows_in_one(left);
    portkey_value row = portkey_value_first(rows);

    pa_begin_array(&merging->writer);
    while (left > 0) {
        struct group group = {row, left < most ? left : most};

        merge_group(merging, series, &group);
        for (size_t i = 0; i < group.count; i++)
            row = portkey_value_next(row);
        left -= group.count;
    }
    pa_end(&merging->writer);
}

/* ---- as a pass ---- */

/* Who asks for fields means those of the rows as they are. */
static bool is_for(const answer_subject *subject, const answer_wish *wish)
{
    return !wish->has_fields && members_series(subject->operation) != NULL;
}

/* Of distinct users, say, nothing is added. */
static bool is_added(const member_facts *member)
{
    if (member->merge == MERGE_SUM)
        return true;
    for (size_t i = 0; i < member->count; i++)
        if (is_added(inside(member, i)))
            return true;
    return false;
}

static void note_merged(pa_text *note, size_t count, bool has_left_out, const member_facts *series,
                        const answer_wish *wish)
{
    size_t most = rows_in_one(count);

    pa_text_append_integer(note, (int64_t)count);
    pa_text_append_string(note, " time buckets are merged into ");
    pa_text_append_integer(note, (int64_t)((count + most - 1) / most));
    pa_text_append_string(note, ", ");
    pa_text_append_integer(note, (int64_t)most);
    pa_text_append_string(note, is_added(series) ? " in one: numbers are added, " : " in one: ");
    pa_text_append_string(note, "min_ and max_ are the lowest and the highest");
    pa_text_append_string(note, has_left_out ? ", and what is neither is left out" : "");
    pa_text_append_string(note, "; ");
    pa_text_append_string(note, wish->all_words);
    pa_text_append_string(note, " shows all.\n");
}

static void rewrite(pa_text *out, portkey_value root, const answer_subject *subject, const answer_wish *wish,
                    pa_text *note)
{
    const member_facts *series = members_series(subject->operation);
    portkey_value rows = member_of(root, series);
    struct merging merging = {pa_write_to(out), has_others(series, portkey_value_first(rows))};

    if (portkey_value_type(rows) != PORTKEY_JSON_ARRAY || portkey_value_count(rows) <= MOST_ROWS)
        return;
    pa_begin_object(&merging.writer);
    PORTKEY_FOR_EACH (member, root) {
        answer_write_key(&merging.writer, member);
        if (portkey_value_is(portkey_value_key(member), members_name(series)))
            merge_series(&merging, series, member);
        else
            answer_write_value(&merging.writer, member, true);
    }
    pa_end(&merging.writer);
    note_merged(note, portkey_value_count(rows), merging.has_left_out, series, wish);
}

const answer_pass answer_merge_pass = {is_for, rewrite};
