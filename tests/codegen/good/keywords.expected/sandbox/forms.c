/* SPDX-License-Identifier: MIT */
/* Generated from good/keywords.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "sandbox/tables.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(EMPTY, "") \
    TEXT(check_keywords, "{\"operation\":\"check_keywords\",\"base\":\"\",\"body\":\"object\",\"known\":[\"tuple\",\"contained\",\"patterned\",\"dependent\",\"conditional\",\"closed\",\"open\",\"rest\",\"exact\",\"values\",\"named\",\"texts\",\"tree\",\"dynamic\",\"nothing\",\"anything\"]}") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

const uint32_t sandbox_forms[] = {
    STRING(check_keywords),
};
const char *const sandbox_texts = (const char *)&strings;
