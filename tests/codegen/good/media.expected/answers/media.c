/* SPDX-License-Identifier: MIT */
/* Generated from good/media.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(object, 1) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_post_json] = PA_NONE,
    [OPERATION_post_required] = PA_NONE,
    [OPERATION_post_colliding_union] = PA_NONE,
    [OPERATION_patch_merge] = PA_NONE,
    [OPERATION_delete_anything] = SCHEMA_object,
    [OPERATION_upload] = PA_NONE,
    [OPERATION_upload_some] = PA_NONE,
    [OPERATION_upload_map] = PA_NONE,
    [OPERATION_upload_optional] = PA_NONE,
    [OPERATION_put_form] = PA_NONE,
    [OPERATION_post_form] = PA_NONE,
    [OPERATION_put_xml] = PA_NONE,
    [OPERATION_post_text] = PA_NONE,
    [OPERATION_put_image] = PA_NONE,
    [OPERATION_post_file] = PA_NONE,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_post_json] = {.first = 0},
    [OPERATION_post_required] = {.first = 0},
    [OPERATION_post_colliding_union] = {.first = 0},
    [OPERATION_patch_merge] = {.first = 0},
    [OPERATION_delete_anything] = {.first = 0},
    [OPERATION_upload] = {.first = 0},
    [OPERATION_upload_some] = {.first = 0},
    [OPERATION_upload_map] = {.first = 0},
    [OPERATION_upload_optional] = {.first = 0},
    [OPERATION_put_form] = {.first = 0},
    [OPERATION_post_form] = {.first = 0},
    [OPERATION_put_xml] = {.first = 0},
    [OPERATION_post_text] = {.first = 0},
    [OPERATION_put_image] = {.first = 0},
    [OPERATION_post_file] = {.first = 0},
};

static const struct pa_rows rows[] = {
    [OPERATION_post_json] = {.is_list = 0},
    [OPERATION_post_required] = {.is_list = 0},
    [OPERATION_post_colliding_union] = {.is_list = 0},
    [OPERATION_patch_merge] = {.is_list = 0},
    [OPERATION_delete_anything] = {.is_list = 0},
    [OPERATION_upload] = {.is_list = 0},
    [OPERATION_upload_some] = {.is_list = 0},
    [OPERATION_upload_map] = {.is_list = 0},
    [OPERATION_upload_optional] = {.is_list = 0},
    [OPERATION_put_form] = {.is_list = 0},
    [OPERATION_post_form] = {.is_list = 0},
    [OPERATION_put_xml] = {.is_list = 0},
    [OPERATION_post_text] = {.is_list = 0},
    [OPERATION_put_image] = {.is_list = 0},
    [OPERATION_post_file] = {.is_list = 0},
};

static const struct pa_shape shapes[] = {
    [OPERATION_post_json] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_post_required] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_post_colliding_union] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_patch_merge] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_delete_anything] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_upload] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_upload_some] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_upload_map] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_upload_optional] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_put_form] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_post_form] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_put_xml] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_post_text] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_put_image] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_post_file] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_media;
extern const struct pa_answer_table pa_answers_of_media;
const struct pa_answer_table pa_answers_of_media = {
    .domain = &pa_domain_media,
    .pools = {
        .strings = (const char *)&strings,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
};
