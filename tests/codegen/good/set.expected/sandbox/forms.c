/* SPDX-License-Identifier: MIT */
/* Generated from set/root.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "sandbox/tables.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(EMPTY, "") \
    TEXT(get_limit, "{\"operation\":\"get_limit\",\"base\":\"/v1\",\"parameters\":[{\"in\":\"path\",\"wire\":\"id\",\"argument\":\"id\",\"type\":\"string\"},{\"in\":\"query\",\"wire\":\"since\",\"argument\":\"since\",\"type\":\"string\"},{\"in\":\"query\",\"wire\":\"limit_max\",\"argument\":\"limit_max\",\"type\":\"integer\"}],\"body\":\"none\",\"json\":true,\"answer\":{\"type\":[\"object\"],\"properties\":{\"value\":{\"type\":[\"integer\"]},\"period\":{\"type\":[\"string\"],\"enum\":[\"day\",\"hour\"]}}}}") \
    TEXT(limit_thing, "{\"operation\":\"limit_thing\",\"base\":\"/v1\",\"parameters\":[{\"in\":\"path\",\"wire\":\"id\",\"argument\":\"id\",\"type\":\"string\"}],\"body\":\"object\",\"known\":[\"limit\",\"own\"]}") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

const uint32_t sandbox_forms[] = {
    STRING(limit_thing),
    STRING(get_limit),
};
const char *const sandbox_texts = (const char *)&strings;
