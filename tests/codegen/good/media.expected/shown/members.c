/* SPDX-License-Identifier: MIT */
/* Generated from good/media.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "answers/members.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(delete_anything, "delete_anything") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

static const member_facts operations[] = {
    {.name = STRING(delete_anything)},
};

const struct members_table members_table = {
    .strings = (const char *)&strings,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};
