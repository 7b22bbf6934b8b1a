/* SPDX-License-Identifier: MIT */
/* Generated from good/corners.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "sandbox/tables.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(EMPTY, "") \
    TEXT(keep_branches, "{\"operation\":\"keep_branches\",\"base\":\"\",\"body\":\"whole\",\"whole\":\"body\"}") \
    TEXT(keep_sibling, "{\"operation\":\"keep_sibling\",\"base\":\"\",\"body\":\"whole\",\"whole\":\"body\"}") \
    TEXT(name_fields, "{\"operation\":\"name_fields\",\"base\":\"\",\"body\":\"members\",\"known\":[\"portkey_integer\",\"portkey_default\",\"default\",\"lists\",\"kinds\"]}") \
    TEXT(spread_closed, "{\"operation\":\"spread_closed\",\"base\":\"\",\"body\":\"members\",\"known\":[\"a\",\"b\"]}") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

const uint32_t sandbox_forms[] = {
    STRING(spread_closed),
    STRING(keep_branches),
    STRING(keep_sibling),
    STRING(name_fields),
};
const char *const sandbox_texts = (const char *)&strings;
