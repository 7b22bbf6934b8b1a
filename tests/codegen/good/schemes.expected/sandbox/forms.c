/* SPDX-License-Identifier: MIT */
/* Generated from good/schemes.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "sandbox/tables.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(EMPTY, "") \
    TEXT(get_basic, "{\"operation\":\"get_basic\",\"base\":\"/api/v3\",\"body\":\"none\"}") \
    TEXT(get_bearer, "{\"operation\":\"get_bearer\",\"base\":\"/api/v3\",\"body\":\"none\"}") \
    TEXT(get_cookie, "{\"operation\":\"get_cookie\",\"base\":\"/api/v3\",\"parameters\":[{\"in\":\"cookie\",\"wire\":\"theme\",\"argument\":\"theme\",\"type\":\"string\"}],\"body\":\"none\"}") \
    TEXT(get_header, "{\"operation\":\"get_header\",\"base\":\"/api/v3\",\"body\":\"none\"}") \
    TEXT(get_optional, "{\"operation\":\"get_optional\",\"base\":\"/api/v3\",\"body\":\"none\"}") \
    TEXT(get_public, "{\"operation\":\"get_public\",\"base\":\"/api/v3\",\"parameters\":[{\"in\":\"header\",\"wire\":\"X-API-Key\",\"argument\":\"x_api_key\",\"type\":\"string\"}],\"body\":\"none\"}") \
    TEXT(get_query, "{\"operation\":\"get_query\",\"base\":\"/api/v3\",\"parameters\":[{\"in\":\"query\",\"wire\":\"page\",\"argument\":\"page\",\"type\":\"integer\"}],\"body\":\"none\"}") \
    TEXT(get_several, "{\"operation\":\"get_several\",\"base\":\"/api/v3\",\"body\":\"none\"}") \
    TEXT(get_together, "{\"operation\":\"get_together\",\"base\":\"/api/v3\",\"body\":\"none\"}") \
    TEXT(get_token, "{\"operation\":\"get_token\",\"base\":\"/api/v3\",\"body\":\"none\"}") \
    TEXT(get_v4, "{\"operation\":\"get_v4\",\"base\":\"/api/v4\",\"body\":\"none\"}") \
    TEXT(post_header, "{\"operation\":\"post_header\",\"base\":\"/api/v3\",\"body\":\"members\",\"known\":[\"a\"]}") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

const uint32_t sandbox_forms[] = {
    STRING(get_header),
    STRING(post_header),
    STRING(get_public),
    STRING(get_optional),
    STRING(get_query),
    STRING(get_cookie),
    STRING(get_bearer),
    STRING(get_token),
    STRING(get_basic),
    STRING(get_several),
    STRING(get_together),
    STRING(get_v4),
};
const char *const sandbox_texts = (const char *)&strings;
