/* SPDX-License-Identifier: MIT */
/* Generated from good/media.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "sandbox/tables.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(EMPTY, "") \
    TEXT(delete_anything, "{\"operation\":\"delete_anything\",\"base\":\"\",\"body\":\"members\",\"known\":[\"force\"],\"flags\":[\"force\"],\"json\":true,\"answer\":{\"type\":[\"object\"]}}") \
    TEXT(patch_merge, "{\"operation\":\"patch_merge\",\"base\":\"\",\"parameters\":[{\"in\":\"path\",\"wire\":\"body\",\"argument\":\"body\",\"type\":\"string\"}],\"body\":\"whole\",\"whole\":\"body_body\"}") \
    TEXT(post_colliding_union, "{\"operation\":\"post_colliding_union\",\"base\":\"\",\"parameters\":[{\"in\":\"path\",\"wire\":\"a\",\"argument\":\"a\",\"type\":\"string\"}],\"body\":\"whole\",\"whole\":\"body\"}") \
    TEXT(post_file, "{\"operation\":\"post_file\",\"base\":\"\",\"body\":\"whole\",\"whole\":\"body\"}") \
    TEXT(post_form, "{\"operation\":\"post_form\",\"base\":\"\",\"body\":\"object\",\"members\":{\"a[]\":\"a\"},\"known\":[\"name\",\"none\",\"count\",\"tags\",\"object\",\"joined\",\"spaced\",\"deep\",\"spread\",\"kept\",\"listed\",\"a[]\"]}") \
    TEXT(post_json, "{\"operation\":\"post_json\",\"base\":\"\",\"parameters\":[{\"in\":\"path\",\"wire\":\"id\",\"argument\":\"id\",\"type\":\"string\"}],\"body\":\"object\",\"members\":{\"id\":\"body_body_id\",\"list[]\":\"list\"},\"known\":[\"id\",\"body_id\",\"list[]\",\"undeclared\"]}") \
    TEXT(post_required, "{\"operation\":\"post_required\",\"base\":\"\",\"parameters\":[{\"in\":\"path\",\"wire\":\"id\",\"argument\":\"id\",\"type\":\"string\"}],\"body\":\"members\",\"known\":[\"a\"]}") \
    TEXT(post_text, "{\"operation\":\"post_text\",\"base\":\"\",\"body\":\"whole\",\"whole\":\"body\"}") \
    TEXT(put_form, "{\"operation\":\"put_form\",\"base\":\"\",\"body\":\"whole\",\"whole\":\"body\"}") \
    TEXT(put_image, "{\"operation\":\"put_image\",\"base\":\"\",\"body\":\"whole\",\"whole\":\"body\"}") \
    TEXT(put_xml, "{\"operation\":\"put_xml\",\"base\":\"\",\"body\":\"whole\",\"whole\":\"body\"}") \
    TEXT(upload, "{\"operation\":\"upload\",\"base\":\"\",\"parameters\":[{\"in\":\"path\",\"wire\":\"id\",\"argument\":\"id\",\"type\":\"string\"}],\"body\":\"object\",\"members\":{\"odd\\\"[]\":\"odd\"},\"known\":[\"file\",\"files\",\"either\",\"picture\",\"document\",\"sound\",\"coded\",\"name\",\"count\",\"on\",\"tags\",\"notes\",\"labels\",\"stored\",\"owner\",\"parts\",\"nested\",\"odd\\\"[]\"],\"flags\":[\"on\"]}") \
    TEXT(upload_map, "{\"operation\":\"upload_map\",\"base\":\"\",\"body\":\"whole\",\"whole\":\"body\"}") \
    TEXT(upload_optional, "{\"operation\":\"upload_optional\",\"base\":\"\",\"body\":\"members\",\"known\":[\"a\"]}") \
    TEXT(upload_some, "{\"operation\":\"upload_some\",\"base\":\"\",\"parameters\":[{\"in\":\"query\",\"wire\":\"url\",\"argument\":\"url\",\"type\":\"string\"}],\"body\":\"whole\",\"whole\":\"body\"}") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

const uint32_t sandbox_forms[] = {
    STRING(post_json),
    STRING(post_required),
    STRING(post_colliding_union),
    STRING(patch_merge),
    STRING(delete_anything),
    STRING(upload),
    STRING(upload_some),
    STRING(upload_map),
    STRING(upload_optional),
    STRING(put_form),
    STRING(post_form),
    STRING(put_xml),
    STRING(post_text),
    STRING(put_image),
    STRING(post_file),
};
const char *const sandbox_texts = (const char *)&strings;
