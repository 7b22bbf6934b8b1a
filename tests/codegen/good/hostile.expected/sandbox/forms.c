/* SPDX-License-Identifier: MIT */
/* Generated from good/hostile.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "sandbox/tables.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(EMPTY, "") \
    TEXT(be_evil, "{\"operation\":\"be_evil\",\"base\":\"\",\"parameters\":[{\"in\":\"path\",\"wire\":\"id\",\"argument\":\"id\",\"type\":\"string\"}],\"body\":\"members\",\"known\":[\"default\",\"class\",\"errno\",\"NULL\"]}") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

const uint32_t sandbox_forms[] = {
    STRING(be_evil),
};
const char *const sandbox_texts = (const char *)&strings;
