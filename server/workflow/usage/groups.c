/* SPDX-License-Identifier: MIT */
#include "workflow/usage/groups.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

/* The longest name that is shown. */
enum { LONGEST_NAME = 200 };

/* ---- adding ---- */

static usage_group *find(const usage_groups *groups, const char *name)
{
    for (size_t i = 0; i < groups->count; i++)
        if (strcmp(groups->items[i].name, name) == 0)
            return &groups->items[i];
    return NULL;
}

static bool grow(usage_groups *groups)
{
    size_t capacity = groups->capacity * 2 + 16;
    usage_group *items = pa_resize_array(groups->items, capacity, sizeof(*items));

    if (items == NULL)
        return false;
    groups->items = items;
    groups->capacity = capacity;
    return true;
}

static usage_group *create(usage_groups *groups, const char *name)
{
    char *copy;

    if (groups->count == groups->capacity && !grow(groups))
        return NULL;
    copy = pa_copy(name, strlen(name));
    if (copy == NULL)
        return NULL;
    groups->items[groups->count] = (usage_group){.name = copy};
    return &groups->items[groups->count++];
}

bool usage_groups_add(usage_groups *groups, const char *name, int period, const usage_record *record)
{
    usage_group *group = find(groups, name);

    if (group == NULL && groups->count == USAGE_MAX_GROUPS) {
        groups->is_full = true;
        return true;
    }
    if (group == NULL)
        group = create(groups, name);
    if (group == NULL)
        return false;
    usage_add(&group->sums[period], record);
    return true;
}

void usage_groups_free(usage_groups *groups)
{
    for (size_t i = 0; i < groups->count; i++)
        free(groups->items[i].name);
    free(groups->items);
}

/* ---- the answer ---- */

/* 0 for what is not known, which is last. */
static double figure_of(const usage_group *group, usage_figure figure)
{
    double value = 0;

    (void)usage_total(&value, &group->sums[0], figure);
    return value;
}

static int compare(const void *a, const void *b)
{
    static const usage_figure by[] = {USAGE_COST, USAGE_REQUESTS};

    for (size_t i = 0; i < 2; i++) {
        double one = figure_of(a, by[i]);
        double other = figure_of(b, by[i]);

        if (one < other || one > other)
            return one < other ? 1 : -1;
    }
    return strcmp(((const usage_group *)a)->name, ((const usage_group *)b)->name);
}

static void put_name(workflow *flow, cJSON *row, const char *name)
{
    char text[LONGEST_NAME + sizeof("…")];
    size_t cut = LONGEST_NAME;

    if (strlen(name) <= LONGEST_NAME) {
        workflow_put_text(flow, row, "name", name);
        return;
    }
    while (((unsigned char)name[cut] & 0xc0) == 0x80)
        cut--;
    (void)snprintf(text, sizeof(text), "%.*s…", (int)cut, name);
    workflow_put_text(flow, row, "name", text);
}

/* A row that the period before does not have cost nothing then. */
static void put_before(workflow *flow, cJSON *row, const usage_sum *before)
{
    double cost = 0;

    if (before->count == 0 || usage_total(&cost, before, USAGE_COST))
        usage_put_number(flow, row, "cost_us_cents_before", cost, 6);
}

static void put_rest(workflow *flow, cJSON *answer, const usage_groups *groups, size_t from)
{
    usage_sum rest = {.count = 0};
    cJSON *others;

    for (size_t i = from; i < groups->count; i++)
        usage_add_sum(&rest, &groups->items[i].sums[0]);
    others = workflow_put_object(flow, answer, "others");
    workflow_need(flow, document_set_integer(others, "rows", (int64_t)(groups->count - from)));
    usage_put(flow, others, &rest);
}

void usage_groups_put(workflow *flow, cJSON *answer, usage_groups *groups, size_t limit, bool with_before)
{
    cJSON *rows = workflow_put_array(flow, answer, "groups");
    size_t i;

    if (groups->count > 0)
        qsort(groups->items, groups->count, sizeof(*groups->items), compare);
    for (i = 0; i < groups->count && i < limit; i++) {
        cJSON *row = cJSON_CreateObject();

        put_name(flow, row, groups->items[i].name);
        usage_put(flow, row, &groups->items[i].sums[0]);
        if (with_before)
            put_before(flow, row, &groups->items[i].sums[1]);
        workflow_need(flow, document_append(rows, row));
    }
    if (i < groups->count)
        put_rest(flow, answer, groups, i);
}
