/* SPDX-License-Identifier: MIT */
/* Generated from good/members.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "answers/members.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(answers, "answers") \
    TEXT(count, "count") \
    TEXT(create_note, "create_note") \
    TEXT(data, "data") \
    TEXT(extra, "extra") \
    TEXT(files, "files") \
    TEXT(get_figures, "get_figures") \
    TEXT(get_note, "get_note") \
    TEXT(id, "id") \
    TEXT(key, "key") \
    TEXT(kind, "kind") \
    TEXT(kinds, "kinds") \
    TEXT(list_notes, "list_notes") \
    TEXT(login, "login") \
    TEXT(name, "name") \
    TEXT(owner, "owner") \
    TEXT(part, "part") \
    TEXT(password, "password") \
    TEXT(points, "points") \
    TEXT(seal, "seal") \
    TEXT(text, "text") \
    TEXT(time, "time") \

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
    member_facts of_create_note[3];
    member_facts of_create_note_login[2];
    member_facts of_get_figures[1];
    member_facts of_get_figures_points[3];
    member_facts of_get_figures_points_kinds[2];
    member_facts of_get_note[7];
    member_facts of_get_note_owner[2];
    member_facts of_list_notes[1];
} members = {
    .of_create_note = {
        {.name = STRING(key), .is_secret = true, .is_once = true},
        {.name = STRING(login), .is_once = true, INSIDE(create_note_login)},
        {.name = STRING(part)},
    },
    .of_create_note_login = {
        {.name = STRING(name)},
        {.name = STRING(password), .is_secret = true, .is_once = true},
    },
    .of_get_figures = {{.name = STRING(points), .merge = MERGE_ROWS, INSIDE(get_figures_points)}},
    .of_get_figures_points = {
        {.name = STRING(count), .merge = MERGE_SUM},
        {.name = STRING(kinds), .merge = MERGE_BY, INSIDE(get_figures_points_kinds)},
        {.name = STRING(time), .merge = MERGE_FIRST},
    },
    .of_get_figures_points_kinds = {
        {.name = STRING(count), .merge = MERGE_SUM},
        {.name = STRING(kind), .merge = MERGE_KEY},
    },
    .of_get_note = {
        {.name = STRING(answers)},
        {.name = STRING(extra), .is_outside = true},
        {.name = STRING(files), .has_wholes = true},
        {.name = STRING(id)},
        {.name = STRING(owner), INSIDE(get_note_owner)},
        {.name = STRING(seal), .is_secret = true},
        {.name = STRING(text), .limit = 10, .is_outside = true},
    },
    .of_get_note_owner = {{.name = STRING(key)}, {.name = STRING(name), .is_outside = true}},
    .of_list_notes = {{.name = STRING(data), INSIDE(get_note)}},
};

static const member_facts operations[] = {
    {.name = STRING(create_note), .is_once = true, INSIDE(create_note)},
    {.name = STRING(get_figures), INSIDE(get_figures)},
    {.name = STRING(get_note), INSIDE(get_note)},
    {.name = STRING(list_notes), INSIDE(list_notes)},
};

const struct members_table members_table = {
    .strings = (const char *)&strings,
    .members = (const member_facts *)&members,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};
