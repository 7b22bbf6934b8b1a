/* SPDX-License-Identifier: MIT */
#include "schema/validate.h"

static bool items_are_unique(struct pa_check *check, portkey_value array)
{
    for (portkey_value a = portkey_value_first(array); a.document != NULL; a = portkey_value_next(a)) {
        for (portkey_value b = portkey_value_next(a); b.document != NULL; b = portkey_value_next(b)) {
            if (pa_values_equal(a, b, check->work_left))
                return false;
            if (*check->work_left == 0)
                return true; /* pa_validate() checks work_left and ignores this result */
        }
    }
    return true;
}

static void check_prefix(struct pa_check *check, const struct pa_keyword *keyword, portkey_value array,
                         const struct pa_step *step)
{
    struct pa_step inside = {.up = step};
    portkey_value item = portkey_value_first(array);

    for (; item.document != NULL && inside.index < keyword->count; inside.index++) {
        inside.value = item;
        pa_check_inside(check, check->pools->branches[keyword->value + inside.index], item, &inside);
        pa_seen_mark(check->seen, inside.index);
        item = portkey_value_next(item);
    }
}

static void check_items(struct pa_check *check, const struct pa_keyword *keyword, portkey_value array,
                        const struct pa_step *step)
{
    struct pa_step inside = {.up = step};

    for (portkey_value item = portkey_value_first(array); item.document != NULL;
         item = portkey_value_next(item), inside.index++) {
        if (inside.index < keyword->count)
            continue;
        inside.value = item;
        pa_check_inside(check, (uint16_t)keyword->value, item, &inside);
        pa_seen_mark(check->seen, inside.index);
    }
}

/* The two keywords with "contains" in their names. */
static bool contains_fits(struct pa_check *check, const struct pa_keyword *keyword, portkey_value array,
                          const struct pa_step *step)
{
    struct pa_step inside = {.up = step};
    size_t found = 0;

    for (portkey_value item = portkey_value_first(array); item.document != NULL;
         item = portkey_value_next(item), inside.index++) {
        if (!pa_fits(check, keyword->count, item, &inside))
            continue;
        pa_seen_mark(check->seen, inside.index);
        found++;
    }
    return keyword->code == PA_CONTAINS ? found >= keyword->value : found <= keyword->value;
}

void pa_check_array(struct pa_check *check, const struct pa_keyword *keyword, portkey_value value,
                    const struct pa_step *step)
{
    bool fits = true;

    if (portkey_value_type(value) != PORTKEY_JSON_ARRAY)
        return;
    switch (keyword->code) {
    case PA_MIN_ITEMS: fits = portkey_value_count(value) >= keyword->value; break;
    case PA_MAX_ITEMS: fits = portkey_value_count(value) <= keyword->value; break;
    case PA_UNIQUE_ITEMS: fits = items_are_unique(check, value); break;
    case PA_PREFIX_ITEMS: check_prefix(check, keyword, value, step); break;
    case PA_ITEMS: check_items(check, keyword, value, step); break;
    default: fits = contains_fits(check, keyword, value, step); break;
    }
    if (!fits)
        pa_miss(check, keyword, step);
}

void pa_check_unevaluated_items(struct pa_check *check, const struct pa_keyword *keyword, portkey_value array,
                                const struct pa_step *step)
{
    struct pa_step inside = {.up = step};

    for (portkey_value item = portkey_value_first(array); item.document != NULL;
         item = portkey_value_next(item), inside.index++) {
        pa_pay(check, 1);
        inside.value = item;
        if (!check->seen->is_marked[inside.index])
            pa_check_inside(check, (uint16_t)keyword->value, item, &inside);
    }
}
