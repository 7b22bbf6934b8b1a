/* SPDX-License-Identifier: MIT */
/* Generated from openapi/agent-integrations.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
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
    [OPERATION_list_agent_integrations] = SCHEMA_object,
    [OPERATION_create_agent_integration] = SCHEMA_object,
    [OPERATION_get_agent_integration] = SCHEMA_object,
    [OPERATION_update_agent_integration] = SCHEMA_object,
    [OPERATION_delete_agent_integration] = SCHEMA_object,
    [OPERATION_list_agent_integration_skills] = SCHEMA_object,
    [OPERATION_list_agent_integration_workspaces] = SCHEMA_object,
    [OPERATION_fetch_agent_card] = SCHEMA_object,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_agent_integrations] = {.first = 0},
    [OPERATION_create_agent_integration] = {.first = 0},
    [OPERATION_get_agent_integration] = {.first = 0},
    [OPERATION_update_agent_integration] = {.first = 0},
    [OPERATION_delete_agent_integration] = {.first = 0},
    [OPERATION_list_agent_integration_skills] = {.first = 0},
    [OPERATION_list_agent_integration_workspaces] = {.first = 0},
    [OPERATION_fetch_agent_card] = {.first = 0},
};

static const struct pa_rows rows[] = {
    [OPERATION_list_agent_integrations] = {.is_list = 0},
    [OPERATION_create_agent_integration] = {.is_list = 0},
    [OPERATION_get_agent_integration] = {.is_list = 0},
    [OPERATION_update_agent_integration] = {.is_list = 0},
    [OPERATION_delete_agent_integration] = {.is_list = 0},
    [OPERATION_list_agent_integration_skills] = {.is_list = 0},
    [OPERATION_list_agent_integration_workspaces] = {.is_list = 0},
    [OPERATION_fetch_agent_card] = {.is_list = 0},
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_agent_integrations] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_create_agent_integration] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_get_agent_integration] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_update_agent_integration] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_delete_agent_integration] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_agent_integration_skills] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_agent_integration_workspaces] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_fetch_agent_card] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_agent_integrations;
extern const struct pa_answer_table pa_answers_of_agent_integrations;
const struct pa_answer_table pa_answers_of_agent_integrations = {
    .domain = &pa_domain_agent_integrations,
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
