/* SPDX-License-Identifier: MIT */
/* Generated from openapi/deployments.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(client_auth, "client_auth") \
    TEXT(credentials, "credentials") \
    TEXT(id, "id") \
    TEXT(json_deployment, "\"deployment\"") \
    TEXT(object, "object") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(password, "password") \
    TEXT(username, "username") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_of_deployment[1];
} names = {
    .of_string_of_deployment = {STRING(json_deployment)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_deployment, 2) \
    EACH(register_deployment_credentials, 3) \
    EACH(register_deployment, 3) \
    EACH(update_deployment, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_register_deployment_credentials[2];
    struct pa_property of_register_deployment[5];
    struct pa_property of_update_deployment[1];
} properties = {
    .of_register_deployment_credentials = {
        {.name = STRING(password), .schema = SCHEMA_string},
        {.name = STRING(username), .schema = SCHEMA_string},
    },
    .of_register_deployment = {
        {.name = STRING(client_auth), .schema = SCHEMA_string},
        {.name = STRING(credentials), .schema = SCHEMA_register_deployment_credentials},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_deployment},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
    },
    .of_update_deployment = {{.name = STRING(client_auth), .schema = SCHEMA_string}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_deployment = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_deployment)},
    },
    .of_register_deployment_credentials = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(register_deployment_credentials)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_register_deployment = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(register_deployment)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_deployment = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_deployment)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_deployments] = SCHEMA_object,
    [OPERATION_register_deployment] = SCHEMA_register_deployment,
    [OPERATION_get_deployment] = SCHEMA_object,
    [OPERATION_update_deployment] = SCHEMA_update_deployment,
    [OPERATION_archive_deployment] = SCHEMA_object,
};

extern const struct pa_answer_table pa_answers_of_deployments;
const struct pa_answer_table pa_answers_of_deployments = {
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
};
