/* SPDX-License-Identifier: MIT */
/* Generated from good/legacy.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "sandbox/tables.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(EMPTY, "") \
    TEXT(patch_old, "{\"operation\":\"patch_old\",\"base\":\"\",\"parameters\":[{\"in\":\"query\",\"wire\":\"kind\",\"argument\":\"kind\",\"type\":\"string\"},{\"in\":\"query\",\"wire\":\"period\",\"argument\":\"period\",\"type\":\"string\"}],\"body\":\"members\",\"known\":[\"above\",\"below\",\"text\",\"choice\",\"other\"],\"json\":true,\"answer\":{\"type\":[\"object\"],\"properties\":{\"id\":{\"type\":[\"string\",\"null\"]}}}}") \
    TEXT(post_old_file, "{\"operation\":\"post_old_file\",\"base\":\"\",\"body\":\"object\",\"known\":[\"file\",\"coded\",\"any\",\"tags\"]}") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

const uint32_t sandbox_forms[] = {
    STRING(patch_old),
    STRING(post_old_file),
};
const char *const sandbox_texts = (const char *)&strings;
