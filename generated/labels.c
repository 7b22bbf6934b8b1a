/* SPDX-License-Identifier: MIT */
/* Generated from openapi/labels.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/labels.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(DELETE, "DELETE") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(application_json, "application/json") \
    TEXT(color_code, "color_code") \
    TEXT(create_prompt_label, "create_prompt_label") \
    TEXT(current_page, "current_page") \
    TEXT(delete_prompt_label, "delete_prompt_label") \
    TEXT(description, "description") \
    TEXT(get_prompt_label, "get_prompt_label") \
    TEXT(label_id, "label_id") \
    TEXT(latest_default_d_a_zA_Z0_9_s_a_zA_Z0_9, "^(?!latest$)(?!default$)(?!\\d+$)[a-zA-Z0-9_-]*[^@\\s]?[a-zA-Z0-9_-]*$") \
    TEXT(latest_default_d_a_zA_Z0_9_t_r_xa0_u1680_u2000_u200a_7d725e, "^(?!latest$)(?!default$)(?!\\d+$)[a-zA-Z0-9_-]*[^@\\t-\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]?[a-zA-Z0-9_-]*$") \
    TEXT(list_prompt_labels, "list_prompt_labels") \
    TEXT(name, "name") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(page_size, "page_size") \
    TEXT(path_labels, "/labels") \
    TEXT(path_labels_label_id, "/labels/{label_id}") \
    TEXT(path_v1, "/v1") \
    TEXT(search, "search") \
    TEXT(update_prompt_label, "update_prompt_label") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_like_9f99dd_pattern[2];
    uint32_t of_create_prompt_label_required[1];
    uint32_t of_get_prompt_label_required[1];
    uint32_t of_update_prompt_label_required[1];
    uint32_t of_delete_prompt_label_required[1];
} names = {
    .of_string_like_9f99dd_pattern = {
        STRING(latest_default_d_a_zA_Z0_9_s_a_zA_Z0_9),
        STRING(latest_default_d_a_zA_Z0_9_t_r_xa0_u1680_u2000_u200a_7d725e),
    },
    .of_create_prompt_label_required = {STRING(name)},
    .of_get_prompt_label_required = {STRING(label_id)},
    .of_update_prompt_label_required = {STRING(label_id)},
    .of_delete_prompt_label_required = {STRING(label_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(integer_from_0, 2) \
    EACH(integer_from_1, 2) \
    EACH(string, 1) \
    EACH(string_like_9f99dd, 2) \
    EACH(list_prompt_labels, 3) \
    EACH(create_prompt_label, 4) \
    EACH(get_prompt_label, 4) \
    EACH(update_prompt_label, 4) \
    EACH(delete_prompt_label, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_list_prompt_labels[6];
    struct pa_property of_create_prompt_label[5];
    struct pa_property of_get_prompt_label[3];
    struct pa_property of_update_prompt_label[4];
    struct pa_property of_delete_prompt_label[1];
} properties = {
    .of_list_prompt_labels = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_1},
        {.name = STRING(search), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_create_prompt_label = {
        {.name = STRING(color_code), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string_like_9f99dd},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_get_prompt_label = {
        {.name = STRING(label_id), .schema = SCHEMA_string},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_update_prompt_label = {
        {.name = STRING(color_code), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_string},
        {.name = STRING(label_id), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string_like_9f99dd},
    },
    .of_delete_prompt_label = {{.name = STRING(label_id), .schema = SCHEMA_string}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_integer_from_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(1)}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_like_9f99dd = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_PATTERN, NAMES(string_like_9f99dd_pattern)},
    },
    .of_list_prompt_labels = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_prompt_labels)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_prompt_label = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_prompt_label_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_prompt_label)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_prompt_label = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_prompt_label_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_prompt_label)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_prompt_label = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_prompt_label_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_prompt_label)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_prompt_label = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_prompt_label_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_prompt_label)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_prompt_labels[6];
    struct pa_parameter of_get_prompt_label[3];
    struct pa_parameter of_update_prompt_label[1];
    struct pa_parameter of_delete_prompt_label[1];
} parameters = {
    .of_list_prompt_labels = {
        {.argument = STRING(organisation_id), .wire = STRING(organisation_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(search), .wire = STRING(search), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(name), .wire = STRING(name), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_prompt_label = {
        {.argument = STRING(label_id), .wire = STRING(label_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(organisation_id), .wire = STRING(organisation_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_update_prompt_label = {
        {.argument = STRING(label_id), .wire = STRING(label_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_prompt_label = {
        {.argument = STRING(label_id), .wire = STRING(label_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_prompt_labels_params, 6) \
    EACH(portkey_create_prompt_label_params, 5) \
    EACH(portkey_get_prompt_label_params, 3) \
    EACH(portkey_update_prompt_label_params, 4) \
    EACH(portkey_delete_prompt_label_params, 1) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_prompt_labels_params = {
        {.name = STRING(organisation_id), .offset = offsetof(portkey_list_prompt_labels_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_prompt_labels_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(search), .offset = offsetof(portkey_list_prompt_labels_params, search), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_list_prompt_labels_params, name), .kind = PA_F_STRING},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_prompt_labels_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_prompt_labels_params, page_size), .kind = PA_F_INTEGER},
    },
    .of_portkey_create_prompt_label_params = {
        {.name = STRING(organisation_id), .offset = offsetof(portkey_create_prompt_label_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_create_prompt_label_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_create_prompt_label_params, name), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_create_prompt_label_params, description), .kind = PA_F_STRING},
        {.name = STRING(color_code), .offset = offsetof(portkey_create_prompt_label_params, color_code), .kind = PA_F_STRING},
    },
    .of_portkey_get_prompt_label_params = {
        {.name = STRING(label_id), .offset = offsetof(portkey_get_prompt_label_params, label_id), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_get_prompt_label_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_get_prompt_label_params, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_prompt_label_params = {
        {.name = STRING(label_id), .offset = offsetof(portkey_update_prompt_label_params, label_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_prompt_label_params, name), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_update_prompt_label_params, description), .kind = PA_F_STRING},
        {.name = STRING(color_code), .offset = offsetof(portkey_update_prompt_label_params, color_code), .kind = PA_F_STRING},
    },
    .of_portkey_delete_prompt_label_params = {
        {.name = STRING(label_id), .offset = offsetof(portkey_delete_prompt_label_params, label_id), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/labels */
    [OPERATION_list_prompt_labels] = {
        .name = STRING(list_prompt_labels),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_labels),
        .domain = DOMAIN_labels,
        .arguments = SCHEMA_list_prompt_labels,
        .structure = STRUCTURE_portkey_list_prompt_labels_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_prompt_labels),
    },
    /* POST /v1/labels */
    [OPERATION_create_prompt_label] = {
        .name = STRING(create_prompt_label),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_labels),
        .domain = DOMAIN_labels,
        .arguments = SCHEMA_create_prompt_label,
        .structure = STRUCTURE_portkey_create_prompt_label_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/labels/{label_id} */
    [OPERATION_get_prompt_label] = {
        .name = STRING(get_prompt_label),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_labels_label_id),
        .domain = DOMAIN_labels,
        .arguments = SCHEMA_get_prompt_label,
        .structure = STRUCTURE_portkey_get_prompt_label_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_prompt_label),
    },
    /* PUT /v1/labels/{label_id} */
    [OPERATION_update_prompt_label] = {
        .name = STRING(update_prompt_label),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_labels_label_id),
        .domain = DOMAIN_labels,
        .arguments = SCHEMA_update_prompt_label,
        .structure = STRUCTURE_portkey_update_prompt_label_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_prompt_label),
    },
    /* DELETE /v1/labels/{label_id} */
    [OPERATION_delete_prompt_label] = {
        .name = STRING(delete_prompt_label),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_labels_label_id),
        .domain = DOMAIN_labels,
        .arguments = SCHEMA_delete_prompt_label,
        .structure = STRUCTURE_portkey_delete_prompt_label_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        PARAMETERS(delete_prompt_label),
    },
};

extern const struct pa_domain pa_domain_labels;
const struct pa_domain pa_domain_labels = {
    .name = "labels",
    .description = "Labels that mark prompt versions, such as production.",
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .parameters = (const struct pa_parameter *)&parameters,
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};

const portkeyadmin_domain *portkeyadmin_domain_labels(void)
{
    return &pa_domain_labels;
}
