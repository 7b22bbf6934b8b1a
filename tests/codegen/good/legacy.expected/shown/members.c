/* SPDX-License-Identifier: MIT */
/* Generated from good/legacy.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "answers/members.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(id, "id") \
    TEXT(patch_old, "patch_old") \

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
    member_facts of_patch_old[1];
} members = {
    .of_patch_old = {{.name = STRING(id)}},
};

static const member_facts operations[] = {
    {.name = STRING(patch_old), INSIDE(patch_old)},
};

const struct members_table members_table = {
    .strings = (const char *)&strings,
    .members = (const member_facts *)&members,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};
