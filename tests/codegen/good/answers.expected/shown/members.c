/* SPDX-License-Identifier: MIT */
/* Generated from good/answers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "answers/members.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(get_json, "get_json") \
    TEXT(get_text, "get_text") \
    TEXT(head_nothing, "head_nothing") \
    TEXT(post_json, "post_json") \
    TEXT(post_json_or_nothing, "post_json_or_nothing") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

static const member_facts operations[] = {
    {.name = STRING(get_json)},
    {.name = STRING(get_text)},
    {.name = STRING(head_nothing)},
    {.name = STRING(post_json)},
    {.name = STRING(post_json_or_nothing)},
};

const struct members_table members_table = {
    .strings = (const char *)&strings,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};
