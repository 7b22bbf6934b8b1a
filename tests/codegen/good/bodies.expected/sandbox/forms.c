/* SPDX-License-Identifier: MIT */
/* Generated from good/bodies.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "sandbox/tables.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(EMPTY, "") \
    TEXT(put_checked_reference, "{\"operation\":\"put_checked_reference\",\"base\":\"\",\"body\":\"whole\",\"whole\":\"body\"}") \
    TEXT(put_closed, "{\"operation\":\"put_closed\",\"base\":\"\",\"parameters\":[{\"in\":\"path\",\"wire\":\"id\",\"argument\":\"id\",\"type\":\"string\"}],\"body\":\"object\",\"known\":[\"a\",\"b\",\"c\"]}") \
    TEXT(put_closed_union, "{\"operation\":\"put_closed_union\",\"base\":\"\",\"body\":\"whole\",\"whole\":\"body\"}") \
    TEXT(put_named, "{\"operation\":\"put_named\",\"base\":\"\",\"body\":\"members\",\"known\":[\"name\",\"owner\"]}") \
    TEXT(put_tree, "{\"operation\":\"put_tree\",\"base\":\"\",\"body\":\"members\",\"known\":[\"name\",\"owner\",\"left\",\"right\"]}") \
    TEXT(put_union, "{\"operation\":\"put_union\",\"base\":\"\",\"body\":\"members\",\"known\":[\"a\",\"b\"]}") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

const uint32_t sandbox_forms[] = {
    STRING(put_named),
    STRING(put_closed),
    STRING(put_union),
    STRING(put_closed_union),
    STRING(put_checked_reference),
    STRING(put_tree),
};
const char *const sandbox_texts = (const char *)&strings;
