/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
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

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_get_twice_by_id] = PA_NONE,
    [OPERATION_head_twice_by_id] = PA_NONE,
    [OPERATION_thing_list] = PA_NONE,
    [OPERATION_post_mangled] = PA_NONE,
    [OPERATION_get_library] = PA_NONE,
    [OPERATION_create_batch] = PA_NONE,
    [OPERATION_get_batches_request] = PA_NONE,
    [OPERATION_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791] = PA_NONE,
    [OPERATION_get_arguments_by_id] = PA_NONE,
    [OPERATION_patch_referenced] = PA_NONE,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_get_twice_by_id] = {.first = 0},
    [OPERATION_head_twice_by_id] = {.first = 0},
    [OPERATION_thing_list] = {.first = 0},
    [OPERATION_post_mangled] = {.first = 0},
    [OPERATION_get_library] = {.first = 0},
    [OPERATION_create_batch] = {.first = 0},
    [OPERATION_get_batches_request] = {.first = 0},
    [OPERATION_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791] = {.first = 0},
    [OPERATION_get_arguments_by_id] = {.first = 0},
    [OPERATION_patch_referenced] = {.first = 0},
};

static const struct pa_rows rows[] = {
    [OPERATION_get_twice_by_id] = {.is_list = 0},
    [OPERATION_head_twice_by_id] = {.is_list = 0},
    [OPERATION_thing_list] = {.is_list = 0},
    [OPERATION_post_mangled] = {.is_list = 0},
    [OPERATION_get_library] = {.is_list = 0},
    [OPERATION_create_batch] = {.is_list = 0},
    [OPERATION_get_batches_request] = {.is_list = 0},
    [OPERATION_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791] = {.is_list = 0},
    [OPERATION_get_arguments_by_id] = {.is_list = 0},
    [OPERATION_patch_referenced] = {.is_list = 0},
};

static const struct pa_shape shapes[] = {
    [OPERATION_get_twice_by_id] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_head_twice_by_id] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_thing_list] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_post_mangled] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_library] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_create_batch] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_batches_request] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_arguments_by_id] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_patch_referenced] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_client_domain;
extern const struct pa_answer_table pa_answers_of_client_domain;
const struct pa_answer_table pa_answers_of_client_domain = {
    .domain = &pa_domain_client_domain,
    .pools = {
        .strings = (const char *)&strings,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
};
