/* SPDX-License-Identifier: MIT */
/* Generated from openapi/secret-references.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/secret-references.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(allow_all_workspaces, "allow_all_workspaces") \
    TEXT(auth_config, "auth_config") \
    TEXT(aws_auth_type, "aws_auth_type") \
    TEXT(aws_region, "aws_region") \
    TEXT(created_at, "created_at") \
    TEXT(created_by, "created_by") \
    TEXT(current_page, "current_page") \
    TEXT(data, "data") \
    TEXT(description, "description") \
    TEXT(id, "id") \
    TEXT(json_ACTIVE, "\"ACTIVE\"") \
    TEXT(json_aws_sm, "\"aws_sm\"") \
    TEXT(json_azure_kv, "\"azure_kv\"") \
    TEXT(json_hashicorp_vault, "\"hashicorp_vault\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_secret_reference, "\"secret-reference\"") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(manager_type, "manager_type") \
    TEXT(masked_aws_access_key_id, "masked_aws_access_key_id") \
    TEXT(masked_aws_secret_access_key, "masked_aws_secret_access_key") \
    TEXT(name, "name") \
    TEXT(object, "object") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(page_size, "page_size") \
    TEXT(path_data, "/data") \
    TEXT(path_total, "/total") \
    TEXT(secret_key, "secret_key") \
    TEXT(secret_path, "secret_path") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(tags, "tags") \
    TEXT(total, "total") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_of_1700d3[1];
    uint32_t of_string_of_ACTIVE[1];
    uint32_t of_string_of_aws_sm_azure_kv_hashicorp_vault[3];
    uint32_t of_string_of_list[1];
    uint32_t of_SecretReferenceDetail_required[5];
    uint32_t of_SecretReferenceListItem_required[4];
    uint32_t of_list_secret_references_required[1];
    uint32_t of_create_secret_reference_required[2];
} names = {
    .of_string_of_1700d3 = {STRING(json_secret_reference)},
    .of_string_of_ACTIVE = {STRING(json_ACTIVE)},
    .of_string_of_aws_sm_azure_kv_hashicorp_vault = {
        STRING(json_aws_sm),
        STRING(json_azure_kv),
        STRING(json_hashicorp_vault),
    },
    .of_string_of_list = {STRING(json_list)},
    .of_SecretReferenceDetail_required = {
        STRING(id),
        STRING(name),
        STRING(slug),
        STRING(manager_type),
        STRING(secret_path),
    },
    .of_SecretReferenceListItem_required = {STRING(id), STRING(name), STRING(slug), STRING(manager_type)},
    .of_list_secret_references_required = {STRING(data)},
    .of_create_secret_reference_required = {STRING(id), STRING(slug)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_SecretReferenceListItem, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(null_or_object_of_string, 3) \
    EACH(null_or_string, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_1700d3, 2) \
    EACH(string_of_ACTIVE, 2) \
    EACH(string_of_aws_sm_azure_kv_hashicorp_vault, 2) \
    EACH(string_of_list, 2) \
    EACH(SecretReferenceAuthConfig, 2) \
    EACH(SecretReferenceDetail, 4) \
    EACH(SecretReferenceListItem, 4) \
    EACH(list_secret_references, 4) \
    EACH(create_secret_reference, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_SecretReferenceAuthConfig[4];
    struct pa_property of_SecretReferenceDetail[16];
    struct pa_property of_SecretReferenceListItem[8];
    struct pa_property of_list_secret_references[3];
    struct pa_property of_create_secret_reference[3];
} properties = {
    .of_SecretReferenceAuthConfig = {
        {.name = STRING(aws_auth_type), .schema = SCHEMA_string},
        {.name = STRING(aws_region), .schema = SCHEMA_string},
        {.name = STRING(masked_aws_access_key_id), .schema = SCHEMA_string},
        {.name = STRING(masked_aws_secret_access_key), .schema = SCHEMA_string},
    },
    .of_SecretReferenceDetail = {
        {.name = STRING(allow_all_workspaces), .schema = SCHEMA_boolean},
        {.name = STRING(auth_config), .schema = SCHEMA_SecretReferenceAuthConfig},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(created_by), .schema = SCHEMA_string},
        {.name = STRING(description), .schema = SCHEMA_null_or_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(manager_type), .schema = SCHEMA_string_of_aws_sm_azure_kv_hashicorp_vault},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_1700d3},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(secret_key), .schema = SCHEMA_null_or_string},
        {.name = STRING(secret_path), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_ACTIVE},
        {.name = STRING(tags), .schema = SCHEMA_null_or_object_of_string},
    },
    .of_SecretReferenceListItem = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(manager_type), .schema = SCHEMA_string_of_aws_sm_azure_kv_hashicorp_vault},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_1700d3},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_ACTIVE},
    },
    .of_list_secret_references = {
        {.name = STRING(data), .schema = SCHEMA_array_of_SecretReferenceListItem},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_create_secret_reference = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_1700d3},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_SecretReferenceListItem = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_SecretReferenceListItem},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_null_or_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_1700d3 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_1700d3)},
    },
    .of_string_of_ACTIVE = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_ACTIVE)},
    },
    .of_string_of_aws_sm_azure_kv_hashicorp_vault = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_aws_sm_azure_kv_hashicorp_vault)},
    },
    .of_string_of_list = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_list)}},
    .of_SecretReferenceAuthConfig = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(SecretReferenceAuthConfig)},
    },
    .of_SecretReferenceDetail = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(SecretReferenceDetail_required)},
        {.code = PA_PROPERTIES, PROPERTIES(SecretReferenceDetail)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_SecretReferenceListItem = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(SecretReferenceListItem_required)},
        {.code = PA_PROPERTIES, PROPERTIES(SecretReferenceListItem)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_secret_references = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_secret_references_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_secret_references)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_secret_reference = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_secret_reference_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_secret_reference)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_secret_references] = SCHEMA_list_secret_references,
    [OPERATION_create_secret_reference] = SCHEMA_create_secret_reference,
    [OPERATION_get_secret_reference] = SCHEMA_SecretReferenceDetail,
    [OPERATION_update_secret_reference] = SCHEMA_object,
    [OPERATION_delete_secret_reference] = SCHEMA_object,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_secret_references] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_create_secret_reference] = {.first = 0},
    [OPERATION_get_secret_reference] = {.first = 0},
    [OPERATION_update_secret_reference] = {.first = 0},
    [OPERATION_delete_secret_reference] = {.first = 0},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_secret_references[5];
} summary_fields = {
    .of_list_secret_references = {
        STRING(slug),
        STRING(name),
        STRING(manager_type),
        STRING(status),
        STRING(last_updated_at),
    },
};

static const struct pa_rows rows[] = {
    [OPERATION_list_secret_references] = {.is_list = 1, .path = STRING(data), SUMMARY(list_secret_references)},
    [OPERATION_create_secret_reference] = {.is_list = 0},
    [OPERATION_get_secret_reference] = {.is_list = 0},
    [OPERATION_update_secret_reference] = {.is_list = 0},
    [OPERATION_delete_secret_reference] = {.is_list = 0},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_secret_references_answer, 3) \
    EACH(portkey_secret_reference_list_item, 8) \
    EACH(portkey_create_secret_reference_answer, 3) \
    EACH(portkey_secret_reference_detail, 16) \
    EACH(portkey_secret_reference_auth_config, 4) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_secret_references_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_secret_references_answer, data), .structure = STRUCTURE_portkey_secret_reference_list_item, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_list_secret_references_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_secret_references_answer, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_secret_reference_list_item = {
        {.name = STRING(created_at), .offset = offsetof(portkey_secret_reference_list_item, created_at), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_secret_reference_list_item, id), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_secret_reference_list_item, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(manager_type), .offset = offsetof(portkey_secret_reference_list_item, manager_type), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_secret_reference_list_item, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_secret_reference_list_item, object), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_secret_reference_list_item, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_secret_reference_list_item, status), .kind = PA_F_STRING},
    },
    .of_portkey_create_secret_reference_answer = {
        {.name = STRING(id), .offset = offsetof(portkey_create_secret_reference_answer, id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_create_secret_reference_answer, object), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_create_secret_reference_answer, slug), .kind = PA_F_STRING},
    },
    .of_portkey_secret_reference_detail = {
        {.name = STRING(allow_all_workspaces), .offset = offsetof(portkey_secret_reference_detail, allow_all_workspaces), .kind = PA_F_BOOLEAN},
        {.name = STRING(auth_config), .offset = offsetof(portkey_secret_reference_detail, auth_config), .structure = STRUCTURE_portkey_secret_reference_auth_config, .kind = PA_F_OBJECT},
        {.name = STRING(created_at), .offset = offsetof(portkey_secret_reference_detail, created_at), .kind = PA_F_STRING},
        {.name = STRING(created_by), .offset = offsetof(portkey_secret_reference_detail, created_by), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_secret_reference_detail, description), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_secret_reference_detail, id), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_secret_reference_detail, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(manager_type), .offset = offsetof(portkey_secret_reference_detail, manager_type), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_secret_reference_detail, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_secret_reference_detail, object), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_secret_reference_detail, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(secret_key), .offset = offsetof(portkey_secret_reference_detail, secret_key), .kind = PA_F_STRING},
        {.name = STRING(secret_path), .offset = offsetof(portkey_secret_reference_detail, secret_path), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_secret_reference_detail, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_secret_reference_detail, status), .kind = PA_F_STRING},
        {.name = STRING(tags), .offset = offsetof(portkey_secret_reference_detail, tags), .kind = PA_F_JSON},
    },
    .of_portkey_secret_reference_auth_config = {
        {.name = STRING(aws_auth_type), .offset = offsetof(portkey_secret_reference_auth_config, aws_auth_type), .kind = PA_F_STRING},
        {.name = STRING(aws_region), .offset = offsetof(portkey_secret_reference_auth_config, aws_region), .kind = PA_F_STRING},
        {.name = STRING(masked_aws_access_key_id), .offset = offsetof(portkey_secret_reference_auth_config, masked_aws_access_key_id), .kind = PA_F_STRING},
        {.name = STRING(masked_aws_secret_access_key), .offset = offsetof(portkey_secret_reference_auth_config, masked_aws_secret_access_key), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_secret_references] = {.answer = STRUCTURE_portkey_list_secret_references_answer, .item = STRUCTURE_portkey_secret_reference_list_item},
    [OPERATION_create_secret_reference] = {.answer = STRUCTURE_portkey_create_secret_reference_answer, .item = PA_NONE},
    [OPERATION_get_secret_reference] = {.answer = STRUCTURE_portkey_secret_reference_detail, .item = PA_NONE},
    [OPERATION_update_secret_reference] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_delete_secret_reference] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_secret_references;
extern const struct pa_answer_table pa_answers_of_secret_references;
const struct pa_answer_table pa_answers_of_secret_references = {
    .domain = &pa_domain_secret_references,
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
    .summary_fields = (const uint32_t *)&summary_fields,
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
};

const portkeyadmin_answers *portkeyadmin_answers_secret_references(void)
{
    return &pa_answers_of_secret_references;
}
