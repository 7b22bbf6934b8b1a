/* SPDX-License-Identifier: MIT */
/* Generated from set/root.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "answers/members.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(get_limit, "get_limit") \
    TEXT(limit_all, "limit_all") \
    TEXT(limited, "limited") \
    TEXT(period, "period") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

#define INSIDE(list)                                                                                         \
    .first = PA_FIRST(members, member_facts, of_##list),                                                    \
    .count = PA_COUNT(members, member_facts, of_##list)

/* Members, by the first place that has these. */
static const struct members {
    member_facts of_get_limit[1];
    member_facts of_limit_all[1];
} members = {
    .of_get_limit = {{.name = STRING(period)}},
    .of_limit_all = {{.name = STRING(limited), .is_rows = true}},
};

static const member_facts operations[] = {
    {.name = STRING(get_limit), INSIDE(get_limit)},
    {.name = STRING(limit_all), .is_outside = true, INSIDE(limit_all)},
};

const struct members_table members_table = {
    .strings = (const char *)&strings,
    .members = (const member_facts *)&members,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};
