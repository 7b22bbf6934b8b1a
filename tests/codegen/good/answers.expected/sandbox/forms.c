/* SPDX-License-Identifier: MIT */
/* Generated from good/answers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "sandbox/tables.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(EMPTY, "") \
    TEXT(get_anything, "{\"operation\":\"get_anything\",\"base\":\"\",\"body\":\"none\"}") \
    TEXT(get_json, "{\"operation\":\"get_json\",\"base\":\"\",\"body\":\"none\",\"json\":true}") \
    TEXT(get_page, "{\"operation\":\"get_page\",\"base\":\"\",\"body\":\"none\"}") \
    TEXT(get_text, "{\"operation\":\"get_text\",\"base\":\"\",\"body\":\"none\"}") \
    TEXT(head_nothing, "{\"operation\":\"head_nothing\",\"base\":\"\",\"body\":\"none\"}") \
    TEXT(post_json, "{\"operation\":\"post_json\",\"base\":\"\",\"body\":\"none\",\"json\":true}") \
    TEXT(post_json_by_default, "{\"operation\":\"post_json_by_default\",\"base\":\"\",\"body\":\"none\",\"json\":true}") \
    TEXT(post_json_or_nothing, "{\"operation\":\"post_json_or_nothing\",\"base\":\"\",\"body\":\"none\"}") \
    TEXT(post_nothing, "{\"operation\":\"post_nothing\",\"base\":\"\",\"body\":\"none\"}") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

const uint32_t sandbox_forms[] = {
    STRING(get_json),
    STRING(post_json),
    STRING(post_json_or_nothing),
    STRING(post_json_by_default),
    STRING(post_nothing),
    STRING(head_nothing),
    STRING(get_text),
    STRING(get_page),
    STRING(get_anything),
};
const char *const sandbox_texts = (const char *)&strings;
