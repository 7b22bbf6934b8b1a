/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "base/names.h"
#include "schema/validate.h"

const char *pa_member_name(struct pa_check *check, portkey_value key, size_t *length)
{
    const char *name;

    if (pa_node(key)->count == 0) {
        name = portkey_value_raw(key, length) + 1;
        *length -= 2;
        return name;
    }
    name = portkey_value_string(key, length);
    if (name == NULL)
        check->failure = PORTKEY_ENOMEM;
    return name;
}

static bool has_member(struct pa_check *check, portkey_value object, uint32_t name)
{
    const char *text = check->pools->strings + name;

    /* Finding a name compares all names. */
    pa_pay(check, portkey_value_count(object) / 16);
    return portkey_value_get(object, text, strlen(text)).document != NULL;
}

/* The PA_PROPERTIES that stands behind a keyword, or NULL. */
static const struct pa_keyword *properties_behind(const struct pa_keyword *keyword,
                                                  const struct pa_keyword *end)
{
    while (keyword < end && keyword->code != PA_PROPERTIES)
        keyword++;
    return keyword < end ? keyword : NULL;
}

/* Whether members that are not declared are misses themselves, which then say what they mean. */
static bool is_closed(const struct pa_keyword *keyword, const struct pa_keyword *end)
{
    for (; keyword < end; keyword++)
        if (keyword->code == PA_ADDITIONAL_PROPERTIES)
            return keyword->value == PA_NONE;
    return false;
}

static void check_required(struct pa_check *check, const struct pa_keyword *keyword,
                           const struct pa_keyword *end, portkey_value object, const struct pa_step *step)
{
    const uint32_t *names = &check->pools->names[keyword->value];
    uint16_t first = keyword->code == PA_DEPENDENT_REQUIRED ? 1 : 0;
    portkey_value misnaming = object;

    if (is_closed(keyword, end))
        misnaming = (portkey_value){NULL, 0};
    if (first == 1 && !has_member(check, object, names[0]))
        return;
    for (uint16_t i = first; i < keyword->count && check->failure == 0; i++)
        if (!has_member(check, object, names[i]))
            pa_miss_required(check, keyword, properties_behind(keyword, end),
                             check->pools->strings + names[i], misnaming, step);
}

static void check_dependent_schemas(struct pa_check *check, const struct pa_keyword *keyword,
                                    portkey_value object, const struct pa_step *step)
{
    for (uint16_t i = 0; i < keyword->count && check->failure == 0; i++) {
        const struct pa_property *row = &check->pools->properties[keyword->value + i];

        if (has_member(check, object, row->name))
            pa_check_value(check, row->schema, object, step);
    }
}

static void check_names(struct pa_check *check, uint16_t schema, portkey_value object,
                        const struct pa_step *step)
{
    struct pa_step inside = {.up = step};

    for (portkey_value member = portkey_value_first(object); member.document != NULL;
         member = portkey_value_next(member)) {
        inside.key = portkey_value_key(member);
        inside.value = member;
        pa_check_inside(check, schema, inside.key, &inside);
    }
}

/* ---- properties and additional properties ---- */

struct property_list {
    const struct pa_property *first;
    const char *strings;
};

static const char *property_name(const void *list, size_t index)
{
    const struct property_list *properties = list;

    return properties->strings + properties->first[index].name;
}

const struct pa_property *pa_find_property(const struct pa_pools *pools, const struct pa_keyword *properties,
                                           const char *name, size_t length)
{
    struct property_list list = {.strings = pools->strings};
    size_t index;

    /* Where there are none, there may be no table of them, either. */
    if (properties->count == 0)
        return NULL;
    list.first = &pools->properties[properties->value];
    index = pa_find_name(name, length, &list, properties->count, property_name);
    return index < properties->count ? &list.first[index] : NULL;
}

/* Checks the members whose names match, and marks them. */
static void check_pattern(struct pa_check *check, const struct pa_property *row, unsigned char *is_known,
                          portkey_value object, const struct pa_step *step)
{
    struct pa_step inside = {.up = step};
    struct pa_pattern *pattern = NULL;
    int matches = pa_pattern_new(&pattern, check->pools->strings + row->name);

    for (portkey_value member = portkey_value_first(object); member.document != NULL && matches >= 0;
         member = portkey_value_next(member), inside.index++) {
        size_t length;
        const char *name;

        inside.key = portkey_value_key(member);
        inside.value = member;
        name = pa_member_name(check, inside.key, &length);
        if (name == NULL)
            break;
        matches = pa_pattern_matches(pattern, name, length, check->work_left);
        if (matches <= 0)
            continue;
        is_known[inside.index] = 1;
        pa_check_inside(check, row->schema, member, &inside);
    }
    if (matches < 0)
        check->failure = matches;
    pa_pattern_free(pattern);
}

static const struct pa_keyword *follower(const struct pa_keyword *keyword, const struct pa_keyword *end,
                                         enum pa_keyword_code code)
{
    return keyword + 1 < end && keyword[1].code == code ? keyword + 1 : NULL;
}

/* Checks a member that no pattern matched, or that may also be a property. Returns whether a schema applied to it. */
static bool check_member(struct pa_check *check, const struct pa_keyword *properties,
                         const struct pa_keyword *others, bool is_known, portkey_value member,
                         const struct pa_step *inside)
{
    size_t length;
    const char *name = pa_member_name(check, inside->key, &length);
    const struct pa_property *property;

    if (name == NULL)
        return false;
    property = pa_find_property(check->pools, properties, name, length);
    if (property != NULL)
        pa_check_inside(check, property->schema, member, inside);
    else if (is_known)
        return true;
    else if (others != NULL && others->value == PA_NONE)
        pa_miss_unknown(check, properties, member, inside);
    else if (others != NULL)
        pa_check_inside(check, (uint16_t)others->value, member, inside);
    return property != NULL || others != NULL;
}

static void check_properties(struct pa_check *check, const struct pa_keyword *properties,
                             const struct pa_keyword *end, portkey_value object, const struct pa_step *step)
{
    const struct pa_keyword *patterns = follower(properties, end, PA_PATTERN_PROPERTIES);
    const struct pa_keyword *others =
        follower(patterns != NULL ? patterns : properties, end, PA_ADDITIONAL_PROPERTIES);
    struct pa_step inside = {.up = step};
    unsigned char *is_known = NULL;

    if (portkey_value_count(object) == 0)
        return;
    if (patterns != NULL) {
        is_known = calloc(portkey_value_count(object), 1);
        if (is_known == NULL) {
            check->failure = PORTKEY_ENOMEM;
            return;
        }
        for (uint16_t i = 0; i < patterns->count && check->failure == 0; i++)
            check_pattern(check, &check->pools->properties[patterns->value + i], is_known, object, step);
    }
    for (portkey_value member = portkey_value_first(object); member.document != NULL && check->failure == 0;
         member = portkey_value_next(member)) {
        inside.key = portkey_value_key(member);
        inside.value = member;
        pa_pay(check, 1);
        if (check_member(check, properties, others, is_known != NULL && is_known[inside.index] != 0, member,
                         &inside))
            pa_seen_mark(check->seen, inside.index);
        inside.index++;
    }
    free(is_known);
}

void pa_check_object(struct pa_check *check, const struct pa_keyword *keyword, const struct pa_keyword *end,
                     portkey_value value, const struct pa_step *step)
{
    bool fits = true;

    if (portkey_value_type(value) != PORTKEY_JSON_OBJECT)
        return;
    switch (keyword->code) {
    case PA_MIN_PROPERTIES: fits = portkey_value_count(value) >= keyword->value; break;
    case PA_MAX_PROPERTIES: fits = portkey_value_count(value) <= keyword->value; break;
    case PA_REQUIRED:
    case PA_DEPENDENT_REQUIRED: check_required(check, keyword, end, value, step); break;
    case PA_PROPERTIES: check_properties(check, keyword, end, value, step); break;
    case PA_PROPERTY_NAMES: check_names(check, (uint16_t)keyword->value, value, step); break;
    case PA_DEPENDENT_SCHEMAS: check_dependent_schemas(check, keyword, value, step); break;
    default: break; /* done with the PA_PROPERTIES before it */
    }
    if (!fits)
        pa_miss(check, keyword, step);
}

void pa_check_unevaluated_properties(struct pa_check *check, const struct pa_keyword *keyword,
                                     portkey_value object, const struct pa_step *step)
{
    struct pa_step inside = {.up = step};

    for (portkey_value member = portkey_value_first(object); member.document != NULL;
         member = portkey_value_next(member), inside.index++) {
        pa_pay(check, 1);
        if (check->seen->is_marked[inside.index])
            continue;
        inside.key = portkey_value_key(member);
        inside.value = member;
        if (keyword->value == PA_NONE)
            pa_miss(check, keyword, &inside);
        else
            pa_check_inside(check, (uint16_t)keyword->value, member, &inside);
    }
}
