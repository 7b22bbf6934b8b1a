/* SPDX-License-Identifier: MIT */
/* Generated from neighbours/root.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "sandbox/tables.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(EMPTY, "") \
    TEXT(use_left, "{\"operation\":\"use_left\",\"base\":\"\",\"body\":\"members\",\"known\":[\"theirs\",\"common\"]}") \
    TEXT(use_right, "{\"operation\":\"use_right\",\"base\":\"\",\"body\":\"members\",\"known\":[\"theirs\",\"common\"]}") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

const uint32_t sandbox_forms[] = {
    STRING(use_left),
    STRING(use_right),
};
const char *const sandbox_texts = (const char *)&strings;
