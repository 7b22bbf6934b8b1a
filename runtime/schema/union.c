/* SPDX-License-Identifier: MIT */
/*
 * anyOf and oneOf. A value that matches no branch is judged by the branch that
 * it means: the one whose labels it has (members with fixed values, such as
 * type: "circle"), or else most of whose members. Where several are meant
 * alike, the violation says what tells them apart.
 */
#include "schema/validate.h"

#include <string.h>

#include "base/suggest.h"

/* A text about branches looks at so many of them; it has no room for more. */
enum { MAX_SHOWN = 64, MAX_GUESSED = 32 };

/* How a value stands to a branch that it does not match. */
struct form {
    uint16_t schema;
    uint32_t misses;
    bool has_type; /* the branch takes values of its type */
    unsigned
        fitting; /* members of the value that are labels of the branch, with a value that the branch has */
    unsigned labels; /* the same with any value */
    unsigned known;  /* members of the value that the branch declares */
    unsigned near;   /* members that it does not declare, but others that may be meant */
};

/* A union and a value that matches none of its branches. */
struct dispute {
    struct pa_check *check;
    const struct pa_keyword *keyword;
    portkey_value value;
    const struct pa_step *step;
    struct form meant;
    unsigned typed;  /* how many branches take values of its type */
    unsigned rivals; /* how many have a label that the value has */
    unsigned known;  /* the most members that any declares */
    unsigned alike;  /* how many are meant as much as `meant` */
    uint64_t shown;  /* which of the first branches these are */
};

static const char *text_at(const struct dispute *d, uint32_t offset)
{
    return d->check->pools->strings + offset;
}

static uint16_t branch_at(const struct dispute *d, uint16_t index)
{
    return d->check->pools->branches[d->keyword->value + index];
}

static uint16_t shown_count(const struct dispute *d)
{
    return d->keyword->count < MAX_SHOWN ? d->keyword->count : MAX_SHOWN;
}

/* Whether the branch, one of the first, is meant as much as any other. */
static bool is_meant(const struct dispute *d, uint16_t index)
{
    return (d->shown >> index & 1) != 0;
}

/* ---- what a branch says ---- */

/* The property of a branch that the member is, or NULL. */
static const struct pa_property *property_of(const struct dispute *d, uint16_t schema, const char *name,
                                             size_t length)
{
    const struct pa_keyword *properties = pa_find_keyword(d->check->pools, schema, PA_PROPERTIES);

    return properties != NULL ? pa_find_property(d->check->pools, properties, name, length) : NULL;
}

/* The fixed values of a property, or NULL. */
static const struct pa_keyword *label_of(const struct dispute *d, const struct pa_property *property)
{
    return property != NULL ? pa_find_values(d->check->pools, property->schema) : NULL;
}

static bool takes_type(const struct dispute *d, uint16_t schema)
{
    const struct pa_keyword *type = pa_find_keyword(d->check->pools, schema, PA_TYPE);

    return type == NULL || pa_has_type(d->value, type->value);
}

/* ---- surveying ---- */

/* Whether the branch has a property that the name may mean. */
static bool is_near(const struct dispute *d, uint16_t schema, const char *name, size_t length)
{
    const struct pa_keyword *properties = pa_find_keyword(d->check->pools, schema, PA_PROPERTIES);

    /* An answer is not misspelt. */
    if (properties == NULL || d->check->report != NULL || portkey_value_count(d->value) > MAX_GUESSED)
        return false;
    for (uint16_t i = 0; i < properties->count && d->check->failure == 0; i++) {
        const char *candidate = text_at(d, d->check->pools->properties[properties->value + i].name);

        pa_pay_for_meaning(d->check, length, candidate);
        if (pa_is_near(name, length, candidate))
            return true;
    }
    return false;
}

static void survey_member(struct form *form, const struct dispute *d, portkey_value member)
{
    struct pa_step inside = {.up = d->step, .key = portkey_value_key(member)};
    size_t length;
    const char *name = pa_member_name(d->check, inside.key, &length);
    const struct pa_property *property = name != NULL ? property_of(d, form->schema, name, length) : NULL;

    pa_pay(d->check, 1);
    if (property == NULL) {
        form->near += name != NULL && is_near(d, form->schema, name, length) ? 1 : 0;
        return;
    }
    form->known++;
    if (label_of(d, property) == NULL)
        return;
    form->labels++;
    if (pa_fits(d->check, property->schema, member, &inside))
        form->fitting++;
}

static struct form survey(const struct dispute *d, uint16_t schema)
{
    struct form form = {.schema = schema, .has_type = takes_type(d, schema)};

    pa_pay(d->check, 1);
    if (!form.has_type || portkey_value_type(d->value) != PORTKEY_JSON_OBJECT)
        return form;
    for (portkey_value member = portkey_value_first(d->value);
         portkey_value_exists(member) && d->check->failure == 0; member = portkey_value_next(member))
        survey_member(&form, d, member);
    return form;
}

/* Above 0 if the value means the first more than the second, 0 if alike. */
static int compare(const struct form *a, const struct form *b)
{
    if (a->has_type != b->has_type)
        return a->has_type ? 1 : -1;
    if (a->fitting != b->fitting)
        return a->fitting > b->fitting ? 1 : -1;
    if (a->labels != b->labels)
        return a->labels > b->labels ? 1 : -1;
    if (a->known != b->known)
        return a->known > b->known ? 1 : -1;
    return a->near == b->near ? 0 : a->near > b->near ? 1 : -1;
}

static void take_form(struct dispute *d, uint16_t index)
{
    struct form form = survey(d, branch_at(d, index));
    int order = index == 0 ? 1 : compare(&form, &d->meant);

    form.misses = pa_measure(d->check, form.schema, d->value, d->step);
    d->typed += form.has_type ? 1 : 0;
    d->rivals += form.fitting > 0 ? 1 : 0;
    d->known = form.known > d->known ? form.known : d->known;
    if (order > 0) {
        d->alike = 0;
        d->shown = 0;
    }
    if (order >= 0) {
        d->alike++;
        d->shown |= index < MAX_SHOWN ? UINT64_C(1) << index : 0;
    }
    if (order > 0 || (order == 0 && form.misses < d->meant.misses))
        d->meant = form;
}

/* ---- values ---- */

/* Adds the values of a label over all branches, each once. Without a name, those of the branches themselves. */
static void expect_values(struct pa_expected *expected, const struct dispute *d, const char *name,
                          bool only_meant)
{
    struct pa_values values = {.pools = d->check->pools, .separator = ""};

    for (uint16_t i = 0; i < shown_count(d) && !expected->is_full; i++) {
        uint16_t schema = branch_at(d, i);
        const struct pa_keyword *label = name == NULL
                                             ? pa_find_values(d->check->pools, schema)
                                             : label_of(d, property_of(d, schema, name, strlen(name)));

        if (label != NULL && (!only_meant || is_meant(d, i)))
            pa_expect_values(expected, &values, label);
    }
}

/* ---- no branch takes the type ---- */

static void miss_type(const struct dispute *d)
{
    bool is_date_time = false;
    uint32_t types = 0;

    for (uint16_t i = 0; i < d->keyword->count; i++) {
        const struct pa_keyword *type = pa_find_keyword(d->check->pools, branch_at(d, i), PA_TYPE);

        types |= type != NULL ? type->value : 0;
        is_date_time =
            is_date_time || pa_find_keyword(d->check->pools, branch_at(d, i), PA_DATE_TIME) != NULL;
    }
    pa_miss_type(d->check, types, is_date_time, d->value, d->step);
}

/* ---- no branch has the value, or the value of a label ---- */

static bool all_are_values(const struct dispute *d)
{
    for (uint16_t i = 0; i < d->keyword->count; i++)
        if (takes_type(d, branch_at(d, i)) && pa_find_values(d->check->pools, branch_at(d, i)) == NULL)
            return false;
    return true;
}

static void miss_values(const struct dispute *d, const struct pa_step *step, const char *name)
{
    struct pa_expected expected;

    if (!pa_begin_miss(&expected, d->check, PA_ENUM, step))
        return;
    pa_expect(&expected, "one of ");
    expect_values(&expected, d, name, false);
}

static bool any_accepts(const struct dispute *d, const char *name, size_t length, portkey_value member,
                        const struct pa_step *step)
{
    pa_pay(d->check, d->keyword->count);
    for (uint16_t i = 0; i < d->keyword->count; i++) {
        const struct pa_property *property = property_of(d, branch_at(d, i), name, length);

        if (label_of(d, property) != NULL && pa_fits(d->check, property->schema, member, step))
            return true;
    }
    return false;
}

/* Whether a label has a value that no branch has, which is then the violation. */
static bool miss_label(const struct dispute *d)
{
    if (d->meant.labels == d->meant.fitting)
        return false;
    PORTKEY_FOR_EACH (member, d->value) {
        struct pa_step inside = {.up = d->step, .key = portkey_value_key(member), .value = member};
        size_t length;
        const char *name = pa_member_name(d->check, inside.key, &length);
        const struct pa_property *property =
            name != NULL ? property_of(d, d->meant.schema, name, length) : NULL;

        pa_pay(d->check, 1);
        if (label_of(d, property) == NULL || any_accepts(d, name, length, member, &inside))
            continue;
        miss_values(d, &inside, text_at(d, property->name));
        return true;
    }
    return false;
}

/* ---- several branches are meant alike ---- */

static bool is_missing(const struct dispute *d, uint32_t name)
{
    return !portkey_value_exists(portkey_value_get(d->value, text_at(d, name), strlen(text_at(d, name))));
}

/* The required label of the branch, or NULL. */
static const char *required_label(const struct dispute *d, uint16_t schema)
{
    const struct pa_keyword *required = pa_find_keyword(d->check->pools, schema, PA_REQUIRED);

    for (uint16_t i = 0; required != NULL && i < required->count; i++) {
        const char *name = text_at(d, d->check->pools->names[required->value + i]);

        if (label_of(d, property_of(d, schema, name, strlen(name))) != NULL)
            return name;
    }
    return NULL;
}

static bool lacks_something(const struct dispute *d, uint16_t schema)
{
    const struct pa_keyword *required = pa_find_keyword(d->check->pools, schema, PA_REQUIRED);

    for (uint16_t i = 0; required != NULL && i < required->count; i++)
        if (is_missing(d, d->check->pools->names[required->value + i]))
            return true;
    return false;
}

/* The label whose values tell the branch from others: one that it requires and the value lacks. */
static const char *missing_label(const struct dispute *d, uint16_t schema)
{
    const char *name = required_label(d, schema);

    return name != NULL && !portkey_value_exists(portkey_value_get(d->value, name, strlen(name))) ? name
                                                                                                  : NULL;
}

static bool is_named_before(const struct dispute *d, uint16_t index, const char *label)
{
    for (uint16_t i = 0; i < index; i++)
        if (is_meant(d, i) && missing_label(d, branch_at(d, i)) == label)
            return true;
    return false;
}

/* The label that all that are meant lack, or NULL. */
static const char *common_label(const struct dispute *d)
{
    const char *label = missing_label(d, d->meant.schema);

    for (uint16_t i = 0; i < shown_count(d); i++)
        if (is_meant(d, i) && missing_label(d, branch_at(d, i)) != label)
            return NULL;
    return label;
}

static bool all_lack_something(const struct dispute *d)
{
    for (uint16_t i = 0; i < shown_count(d); i++)
        if (is_meant(d, i) && !lacks_something(d, branch_at(d, i)))
            return false;
    return true;
}

/* The members that the branch requires: `"a" and "b"`. `only_missing`: that the value lacks. */
static void expect_required(struct pa_expected *expected, const struct dispute *d, uint16_t schema,
                            bool only_missing)
{
    const struct pa_keyword *required = pa_find_keyword(d->check->pools, schema, PA_REQUIRED);
    const char *separator = "\"";

    for (uint16_t i = 0; required != NULL && i < required->count; i++) {
        uint32_t name = d->check->pools->names[required->value + i];

        if (only_missing && !is_missing(d, name))
            continue;
        pa_expect(expected, separator);
        pa_expect(expected, text_at(d, name));
        pa_expect(expected, "\"");
        separator = " and \"";
    }
}

static void expect_form(struct pa_expected *expected, const struct dispute *d, uint16_t schema)
{
    const char *label = missing_label(d, schema);

    if (label == NULL) {
        expect_required(expected, d, schema, true);
        return;
    }
    pa_expect(expected, "\"");
    pa_expect(expected, label);
    pa_expect(expected, "\" (");
    expect_values(expected, d, label, true);
    pa_expect(expected, ")");
}

static void expect_forms(struct pa_expected *expected, const struct dispute *d)
{
    const char *separator = "one of: ";

    for (uint16_t i = 0; i < shown_count(d) && !expected->is_full; i++) {
        uint16_t schema = branch_at(d, i);
        const char *label = missing_label(d, schema);

        if (!is_meant(d, i) || (label != NULL && is_named_before(d, i, label)))
            continue;
        pa_expect(expected, separator);
        expect_form(expected, d, schema);
        separator = "; ";
    }
}

static void miss_forms(const struct dispute *d)
{
    const char *label = common_label(d);
    struct pa_expected expected;

    if (!pa_begin_miss(&expected, d->check, label != NULL ? PA_REQUIRED : d->keyword->code, d->step))
        return;
    if (label == NULL) {
        expect_forms(&expected, d);
        return;
    }
    pa_expect(&expected, "the property \"");
    pa_expect(&expected, label);
    pa_expect(&expected, "\", one of ");
    expect_values(&expected, d, label, true);
}

/* ---- one branch is meant ---- */

/* It goes without saying which form is meant where the value says so, or is about to be told to. */
static bool needs_note(const struct dispute *d)
{
    if (d->typed < 2 || portkey_value_type(d->value) != PORTKEY_JSON_OBJECT)
        return false;
    if (d->meant.fitting > 0)
        return d->rivals > 1 || d->known > d->meant.known;
    return missing_label(d, d->meant.schema) == NULL;
}

static void note_form(const struct dispute *d, size_t first)
{
    const char *label = required_label(d, d->meant.schema);
    struct pa_expected expected;

    if (!pa_reopen_miss(&expected, d->check, first))
        return;
    pa_expect(&expected, "; read as the form with ");
    if (label == NULL) {
        expect_required(&expected, d, d->meant.schema, false);
        return;
    }
    pa_expect(&expected, label);
    pa_expect(&expected, " ");
    pa_expect_values(&expected, &(struct pa_values){.pools = d->check->pools, .separator = ""},
                     label_of(d, property_of(d, d->meant.schema, label, strlen(label))));
}

static void miss_meant(const struct dispute *d)
{
    size_t first = pa_next_miss(d->check);

    pa_check_value(d->check, d->meant.schema, d->value, d->step);
    if (needs_note(d) && pa_find_keyword(d->check->pools, d->meant.schema, PA_REQUIRED) != NULL)
        note_form(d, first);
}

/* ---- all of it ---- */

static void settle(struct dispute *d)
{
    bool is_object = portkey_value_type(d->value) == PORTKEY_JSON_OBJECT;

    for (uint16_t i = 0; i < d->keyword->count && d->check->failure == 0; i++)
        take_form(d, i);
    if (d->check->failure != 0)
        return;
    if (!d->meant.has_type)
        miss_type(d);
    else if (d->typed > 1 && all_are_values(d))
        miss_values(d, d->step, NULL);
    else if (is_object && d->typed > 1 && miss_label(d))
        return;
    else if (is_object && d->alike > 1 && all_lack_something(d))
        miss_forms(d);
    else
        miss_meant(d);
}

/* Says which forms the value has at once; what they are is told by what they require. */
static void miss_one(const struct dispute *d)
{
    const char *separator = "only one of: ";
    struct pa_expected expected;

    if (!pa_begin_miss(&expected, d->check, d->keyword->code, d->step))
        return;
    for (uint16_t i = 0; i < shown_count(d); i++) {
        uint16_t schema = branch_at(d, i);

        if (!pa_fits(d->check, schema, d->value, d->step))
            continue;
        if (pa_find_keyword(d->check->pools, schema, PA_REQUIRED) == NULL) {
            pa_expect_union(&expected, d->keyword);
            return;
        }
        pa_expect(&expected, separator);
        expect_required(&expected, d, schema, false);
        separator = "; ";
    }
}

void pa_check_union(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value,
                    const struct pa_step *step)
{
    struct dispute d = {.check = check, .keyword = keyword, .value = value, .step = step};
    uint32_t fewest = UINT32_MAX;
    unsigned matching = 0;

    for (uint16_t i = 0; i < keyword->count && check->failure == 0; i++) {
        uint32_t misses = pa_measure(check, branch_at(&d, i), value, step);

        matching += misses == 0 ? 1 : 0;
        /* One match is enough, unless marks of the other branches are needed. */
        if (misses == 0 && keyword->code == PA_ANY_OF && check->seen == NULL)
            return;
        fewest = misses < fewest ? misses : fewest;
    }
    if (check->failure != 0 || matching == 1 || (matching > 1 && keyword->code == PA_ANY_OF))
        return;
    /* Which form is meant is worth its work only where it can be said. */
    if (!pa_has_room(check))
        check->misses += matching > 1 ? 1 : fewest;
    else if (matching > 1)
        miss_one(&d);
    else
        settle(&d);
}
