/* SPDX-License-Identifier: MIT */
/* Generated from openapi/secret-references.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/secret-references.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(100, "100") \
    TEXT(DELETE, "DELETE") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(a_zA_Z0_9, "^[a-zA-Z0-9_-]+$") \
    TEXT(allow_all_workspaces, "allow_all_workspaces") \
    TEXT(allowed_workspaces, "allowed_workspaces") \
    TEXT(application_json, "application/json") \
    TEXT(auth_config, "auth_config") \
    TEXT(aws_access_key_id, "aws_access_key_id") \
    TEXT(aws_auth_type, "aws_auth_type") \
    TEXT(aws_external_id, "aws_external_id") \
    TEXT(aws_region, "aws_region") \
    TEXT(aws_role_arn, "aws_role_arn") \
    TEXT(aws_secret_access_key, "aws_secret_access_key") \
    TEXT(azure_auth_mode, "azure_auth_mode") \
    TEXT(azure_entra_client_id, "azure_entra_client_id") \
    TEXT(azure_entra_client_secret, "azure_entra_client_secret") \
    TEXT(azure_entra_tenant_id, "azure_entra_tenant_id") \
    TEXT(azure_managed_client_id, "azure_managed_client_id") \
    TEXT(azure_vault_url, "azure_vault_url") \
    TEXT(create_secret_reference, "create_secret_reference") \
    TEXT(current_page, "current_page") \
    TEXT(delete_secret_reference, "delete_secret_reference") \
    TEXT(description, "description") \
    TEXT(get_secret_reference, "get_secret_reference") \
    TEXT(json_accessKey, "\"accessKey\"") \
    TEXT(json_approle, "\"approle\"") \
    TEXT(json_assumedRole, "\"assumedRole\"") \
    TEXT(json_aws_sm, "\"aws_sm\"") \
    TEXT(json_azure_kv, "\"azure_kv\"") \
    TEXT(json_default, "\"default\"") \
    TEXT(json_entra, "\"entra\"") \
    TEXT(json_hashicorp_vault, "\"hashicorp_vault\"") \
    TEXT(json_kubernetes, "\"kubernetes\"") \
    TEXT(json_managed, "\"managed\"") \
    TEXT(json_serviceRole, "\"serviceRole\"") \
    TEXT(json_token, "\"token\"") \
    TEXT(list_secret_references, "list_secret_references") \
    TEXT(manager_type, "manager_type") \
    TEXT(name, "name") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(page_size, "page_size") \
    TEXT(path_secret_references, "/secret-references") \
    TEXT(path_secret_references_secret_reference_id, "/secret-references/{secret_reference_id}") \
    TEXT(path_v1, "/v1") \
    TEXT(search, "search") \
    TEXT(secret_key, "secret_key") \
    TEXT(secret_path, "secret_path") \
    TEXT(secret_reference_id, "secret_reference_id") \
    TEXT(slug, "slug") \
    TEXT(tags, "tags") \
    TEXT(update_secret_reference, "update_secret_reference") \
    TEXT(vault_addr, "vault_addr") \
    TEXT(vault_auth_type, "vault_auth_type") \
    TEXT(vault_namespace, "vault_namespace") \
    TEXT(vault_role, "vault_role") \
    TEXT(vault_role_id, "vault_role_id") \
    TEXT(vault_secret_id, "vault_secret_id") \
    TEXT(vault_token, "vault_token") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_length_to_255_like_6d496c_pattern[2];
    uint32_t of_string_of_accessKey[1];
    uint32_t of_string_of_approle[1];
    uint32_t of_string_of_assumedRole[1];
    uint32_t of_string_of_aws_sm_azure_kv_hashicorp_vault[3];
    uint32_t of_string_of_default[1];
    uint32_t of_string_of_entra[1];
    uint32_t of_string_of_kubernetes[1];
    uint32_t of_string_of_managed[1];
    uint32_t of_string_of_serviceRole[1];
    uint32_t of_string_of_token[1];
    uint32_t of_AwsAccessKeyAuthConfig_required[4];
    uint32_t of_AwsAssumedRoleAuthConfig_required[3];
    uint32_t of_AwsServiceRoleAuthConfig_required[1];
    uint32_t of_AzureDefaultAuthConfig_required[2];
    uint32_t of_AzureEntraAuthConfig_required[5];
    uint32_t of_AzureManagedAuthConfig_required[2];
    uint32_t of_HashicorpAppRoleAuthConfig_required[4];
    uint32_t of_HashicorpKubernetesAuthConfig_required[3];
    uint32_t of_HashicorpTokenAuthConfig_required[3];
    uint32_t of_create_secret_reference_required[4];
    uint32_t of_get_secret_reference_required[1];
    uint32_t of_update_secret_reference_required[1];
    uint32_t of_delete_secret_reference_required[1];
} names = {
    .of_string_length_to_255_like_6d496c_pattern = {STRING(a_zA_Z0_9), STRING(a_zA_Z0_9)},
    .of_string_of_accessKey = {STRING(json_accessKey)},
    .of_string_of_approle = {STRING(json_approle)},
    .of_string_of_assumedRole = {STRING(json_assumedRole)},
    .of_string_of_aws_sm_azure_kv_hashicorp_vault = {
        STRING(json_aws_sm),
        STRING(json_azure_kv),
        STRING(json_hashicorp_vault),
    },
    .of_string_of_default = {STRING(json_default)},
    .of_string_of_entra = {STRING(json_entra)},
    .of_string_of_kubernetes = {STRING(json_kubernetes)},
    .of_string_of_managed = {STRING(json_managed)},
    .of_string_of_serviceRole = {STRING(json_serviceRole)},
    .of_string_of_token = {STRING(json_token)},
    .of_AwsAccessKeyAuthConfig_required = {
        STRING(aws_auth_type),
        STRING(aws_access_key_id),
        STRING(aws_secret_access_key),
        STRING(aws_region),
    },
    .of_AwsAssumedRoleAuthConfig_required = {STRING(aws_auth_type), STRING(aws_role_arn), STRING(aws_region)},
    .of_AwsServiceRoleAuthConfig_required = {STRING(aws_auth_type)},
    .of_AzureDefaultAuthConfig_required = {STRING(azure_auth_mode), STRING(azure_vault_url)},
    .of_AzureEntraAuthConfig_required = {
        STRING(azure_auth_mode),
        STRING(azure_entra_tenant_id),
        STRING(azure_entra_client_id),
        STRING(azure_entra_client_secret),
        STRING(azure_vault_url),
    },
    .of_AzureManagedAuthConfig_required = {STRING(azure_auth_mode), STRING(azure_vault_url)},
    .of_HashicorpAppRoleAuthConfig_required = {
        STRING(vault_auth_type),
        STRING(vault_addr),
        STRING(vault_role_id),
        STRING(vault_secret_id),
    },
    .of_HashicorpKubernetesAuthConfig_required = {
        STRING(vault_auth_type),
        STRING(vault_addr),
        STRING(vault_role),
    },
    .of_HashicorpTokenAuthConfig_required = {
        STRING(vault_auth_type),
        STRING(vault_addr),
        STRING(vault_token),
    },
    .of_create_secret_reference_required = {
        STRING(name),
        STRING(manager_type),
        STRING(auth_config),
        STRING(secret_path),
    },
    .of_get_secret_reference_required = {STRING(secret_reference_id)},
    .of_update_secret_reference_required = {STRING(secret_reference_id)},
    .of_delete_secret_reference_required = {STRING(secret_reference_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_items_from_1_of_string, 3) \
    EACH(boolean, 1) \
    EACH(integer_from_0, 2) \
    EACH(integer_from_1_to_100, 3) \
    EACH(null_or_object_of_string, 3) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_length_to_1024, 2) \
    EACH(null_or_string_length_to_255, 2) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_length_from_1_length_to_255, 3) \
    EACH(string_length_to_1024, 2) \
    EACH(string_length_to_255_like_6d496c, 3) \
    EACH(string_of_accessKey, 2) \
    EACH(string_of_approle, 2) \
    EACH(string_of_assumedRole, 2) \
    EACH(string_of_aws_sm_azure_kv_hashicorp_vault, 2) \
    EACH(string_of_default, 2) \
    EACH(string_of_entra, 2) \
    EACH(string_of_kubernetes, 2) \
    EACH(string_of_managed, 2) \
    EACH(string_of_serviceRole, 2) \
    EACH(string_of_token, 2) \
    EACH(AwsAccessKeyAuthConfig, 4) \
    EACH(AwsAssumedRoleAuthConfig, 4) \
    EACH(AwsServiceRoleAuthConfig, 4) \
    EACH(AzureDefaultAuthConfig, 4) \
    EACH(AzureEntraAuthConfig, 4) \
    EACH(AzureManagedAuthConfig, 4) \
    EACH(HashicorpAppRoleAuthConfig, 4) \
    EACH(HashicorpKubernetesAuthConfig, 4) \
    EACH(HashicorpTokenAuthConfig, 4) \
    EACH(list_secret_references, 3) \
    EACH(create_secret_reference_auth_config, 1) \
    EACH(create_secret_reference, 4) \
    EACH(get_secret_reference, 4) \
    EACH(update_secret_reference, 4) \
    EACH(delete_secret_reference, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_create_secret_reference_auth_config_one[9];
} branches = {
    .of_create_secret_reference_auth_config_one = {
        SCHEMA_AwsAccessKeyAuthConfig,
        SCHEMA_AwsAssumedRoleAuthConfig,
        SCHEMA_AwsServiceRoleAuthConfig,
        SCHEMA_AzureEntraAuthConfig,
        SCHEMA_AzureManagedAuthConfig,
        SCHEMA_AzureDefaultAuthConfig,
        SCHEMA_HashicorpTokenAuthConfig,
        SCHEMA_HashicorpAppRoleAuthConfig,
        SCHEMA_HashicorpKubernetesAuthConfig,
    },
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_AwsAccessKeyAuthConfig[4];
    struct pa_property of_AwsAssumedRoleAuthConfig[4];
    struct pa_property of_AwsServiceRoleAuthConfig[2];
    struct pa_property of_AzureDefaultAuthConfig[2];
    struct pa_property of_AzureEntraAuthConfig[5];
    struct pa_property of_AzureManagedAuthConfig[3];
    struct pa_property of_HashicorpAppRoleAuthConfig[5];
    struct pa_property of_HashicorpKubernetesAuthConfig[4];
    struct pa_property of_HashicorpTokenAuthConfig[4];
    struct pa_property of_list_secret_references[6];
    struct pa_property of_create_secret_reference[11];
    struct pa_property of_get_secret_reference[1];
    struct pa_property of_update_secret_reference[9];
    struct pa_property of_delete_secret_reference[1];
} properties = {
    .of_AwsAccessKeyAuthConfig = {
        {.name = STRING(aws_access_key_id), .schema = SCHEMA_string},
        {.name = STRING(aws_auth_type), .schema = SCHEMA_string_of_accessKey},
        {.name = STRING(aws_region), .schema = SCHEMA_string},
        {.name = STRING(aws_secret_access_key), .schema = SCHEMA_string},
    },
    .of_AwsAssumedRoleAuthConfig = {
        {.name = STRING(aws_auth_type), .schema = SCHEMA_string_of_assumedRole},
        {.name = STRING(aws_external_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(aws_region), .schema = SCHEMA_string},
        {.name = STRING(aws_role_arn), .schema = SCHEMA_string},
    },
    .of_AwsServiceRoleAuthConfig = {
        {.name = STRING(aws_auth_type), .schema = SCHEMA_string_of_serviceRole},
        {.name = STRING(aws_region), .schema = SCHEMA_string},
    },
    .of_AzureDefaultAuthConfig = {
        {.name = STRING(azure_auth_mode), .schema = SCHEMA_string_of_default},
        {.name = STRING(azure_vault_url), .schema = SCHEMA_string},
    },
    .of_AzureEntraAuthConfig = {
        {.name = STRING(azure_auth_mode), .schema = SCHEMA_string_of_entra},
        {.name = STRING(azure_entra_client_id), .schema = SCHEMA_string},
        {.name = STRING(azure_entra_client_secret), .schema = SCHEMA_string},
        {.name = STRING(azure_entra_tenant_id), .schema = SCHEMA_string},
        {.name = STRING(azure_vault_url), .schema = SCHEMA_string},
    },
    .of_AzureManagedAuthConfig = {
        {.name = STRING(azure_auth_mode), .schema = SCHEMA_string_of_managed},
        {.name = STRING(azure_managed_client_id), .schema = SCHEMA_string},
        {.name = STRING(azure_vault_url), .schema = SCHEMA_string},
    },
    .of_HashicorpAppRoleAuthConfig = {
        {.name = STRING(vault_addr), .schema = SCHEMA_string},
        {.name = STRING(vault_auth_type), .schema = SCHEMA_string_of_approle},
        {.name = STRING(vault_namespace), .schema = SCHEMA_string},
        {.name = STRING(vault_role_id), .schema = SCHEMA_string},
        {.name = STRING(vault_secret_id), .schema = SCHEMA_string},
    },
    .of_HashicorpKubernetesAuthConfig = {
        {.name = STRING(vault_addr), .schema = SCHEMA_string},
        {.name = STRING(vault_auth_type), .schema = SCHEMA_string_of_kubernetes},
        {.name = STRING(vault_namespace), .schema = SCHEMA_string},
        {.name = STRING(vault_role), .schema = SCHEMA_string},
    },
    .of_HashicorpTokenAuthConfig = {
        {.name = STRING(vault_addr), .schema = SCHEMA_string},
        {.name = STRING(vault_auth_type), .schema = SCHEMA_string_of_token},
        {.name = STRING(vault_namespace), .schema = SCHEMA_string},
        {.name = STRING(vault_token), .schema = SCHEMA_string},
    },
    .of_list_secret_references = {
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(manager_type), .schema = SCHEMA_string_of_aws_sm_azure_kv_hashicorp_vault},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer_from_1_to_100},
        {.name = STRING(search), .schema = SCHEMA_string_length_from_1_length_to_255},
        {.name = STRING(tags), .schema = SCHEMA_string},
    },
    .of_create_secret_reference = {
        {.name = STRING(allow_all_workspaces), .schema = SCHEMA_boolean},
        {.name = STRING(allowed_workspaces), .schema = SCHEMA_array_items_from_1_of_string},
        {.name = STRING(auth_config), .schema = SCHEMA_create_secret_reference_auth_config},
        {.name = STRING(description), .schema = SCHEMA_null_or_string_length_to_1024},
        {.name = STRING(manager_type), .schema = SCHEMA_string_of_aws_sm_azure_kv_hashicorp_vault},
        {.name = STRING(name), .schema = SCHEMA_string_length_from_1_length_to_255},
        {.name = STRING(organisation_id), .schema = SCHEMA_string},
        {.name = STRING(secret_key), .schema = SCHEMA_null_or_string_length_to_255},
        {.name = STRING(secret_path), .schema = SCHEMA_string_length_to_1024},
        {.name = STRING(slug), .schema = SCHEMA_string_length_to_255_like_6d496c},
        {.name = STRING(tags), .schema = SCHEMA_null_or_object_of_string},
    },
    .of_get_secret_reference = {{.name = STRING(secret_reference_id), .schema = SCHEMA_string}},
    .of_update_secret_reference = {
        {.name = STRING(allow_all_workspaces), .schema = SCHEMA_boolean},
        {.name = STRING(allowed_workspaces), .schema = SCHEMA_array_items_from_1_of_string},
        {.name = STRING(auth_config), .schema = SCHEMA_object},
        {.name = STRING(description), .schema = SCHEMA_null_or_string_length_to_1024},
        {.name = STRING(name), .schema = SCHEMA_string_length_from_1_length_to_255},
        {.name = STRING(secret_key), .schema = SCHEMA_null_or_string_length_to_255},
        {.name = STRING(secret_path), .schema = SCHEMA_string_length_to_1024},
        {.name = STRING(secret_reference_id), .schema = SCHEMA_string},
        {.name = STRING(tags), .schema = SCHEMA_null_or_object_of_string},
    },
    .of_delete_secret_reference = {{.name = STRING(secret_reference_id), .schema = SCHEMA_string}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_items_from_1_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MIN_ITEMS, .value = 1},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_integer_from_1_to_100 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(100)},
    },
    .of_null_or_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_null_or_string_length_to_1024 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_MAX_LENGTH, .value = 1024},
    },
    .of_null_or_string_length_to_255 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING},
        {.code = PA_MAX_LENGTH, .value = 255},
    },
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_length_from_1_length_to_255 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MIN_LENGTH, .value = 1},
        {.code = PA_MAX_LENGTH, .value = 255},
    },
    .of_string_length_to_1024 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MAX_LENGTH, .value = 1024},
    },
    .of_string_length_to_255_like_6d496c = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MAX_LENGTH, .value = 255},
        {.code = PA_PATTERN, NAMES(string_length_to_255_like_6d496c_pattern)},
    },
    .of_string_of_accessKey = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_accessKey)},
    },
    .of_string_of_approle = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_approle)},
    },
    .of_string_of_assumedRole = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_assumedRole)},
    },
    .of_string_of_aws_sm_azure_kv_hashicorp_vault = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_aws_sm_azure_kv_hashicorp_vault)},
    },
    .of_string_of_default = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_default)},
    },
    .of_string_of_entra = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_entra)},
    },
    .of_string_of_kubernetes = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_kubernetes)},
    },
    .of_string_of_managed = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_managed)},
    },
    .of_string_of_serviceRole = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_serviceRole)},
    },
    .of_string_of_token = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_token)},
    },
    .of_AwsAccessKeyAuthConfig = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AwsAccessKeyAuthConfig_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AwsAccessKeyAuthConfig)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AwsAssumedRoleAuthConfig = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AwsAssumedRoleAuthConfig_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AwsAssumedRoleAuthConfig)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AwsServiceRoleAuthConfig = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AwsServiceRoleAuthConfig_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AwsServiceRoleAuthConfig)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AzureDefaultAuthConfig = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AzureDefaultAuthConfig_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AzureDefaultAuthConfig)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AzureEntraAuthConfig = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AzureEntraAuthConfig_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AzureEntraAuthConfig)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_AzureManagedAuthConfig = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(AzureManagedAuthConfig_required)},
        {.code = PA_PROPERTIES, PROPERTIES(AzureManagedAuthConfig)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_HashicorpAppRoleAuthConfig = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(HashicorpAppRoleAuthConfig_required)},
        {.code = PA_PROPERTIES, PROPERTIES(HashicorpAppRoleAuthConfig)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_HashicorpKubernetesAuthConfig = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(HashicorpKubernetesAuthConfig_required)},
        {.code = PA_PROPERTIES, PROPERTIES(HashicorpKubernetesAuthConfig)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_HashicorpTokenAuthConfig = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(HashicorpTokenAuthConfig_required)},
        {.code = PA_PROPERTIES, PROPERTIES(HashicorpTokenAuthConfig)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_secret_references = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_secret_references)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_secret_reference_auth_config = {
        {.code = PA_ONE_OF, BRANCHES(create_secret_reference_auth_config_one)},
    },
    .of_create_secret_reference = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_secret_reference_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_secret_reference)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_secret_reference = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_secret_reference_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_secret_reference)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_secret_reference = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_secret_reference_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_secret_reference)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_secret_reference = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_secret_reference_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_secret_reference)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_secret_references[6];
    struct pa_parameter of_get_secret_reference[1];
    struct pa_parameter of_update_secret_reference[1];
    struct pa_parameter of_delete_secret_reference[1];
} parameters = {
    .of_list_secret_references = {
        {.argument = STRING(organisation_id), .wire = STRING(organisation_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(manager_type), .wire = STRING(manager_type), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(tags), .wire = STRING(tags), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(search), .wire = STRING(search), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_secret_reference = {
        {.argument = STRING(secret_reference_id), .wire = STRING(secret_reference_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_update_secret_reference = {
        {.argument = STRING(secret_reference_id), .wire = STRING(secret_reference_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_secret_reference = {
        {.argument = STRING(secret_reference_id), .wire = STRING(secret_reference_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_secret_references_params, 6) \
    EACH(portkey_create_secret_reference_params, 11) \
    EACH(portkey_get_secret_reference_params, 1) \
    EACH(portkey_update_secret_reference_params, 9) \
    EACH(portkey_delete_secret_reference_params, 1) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_secret_references_params = {
        {.name = STRING(organisation_id), .offset = offsetof(portkey_list_secret_references_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(manager_type), .offset = offsetof(portkey_list_secret_references_params, manager_type), .kind = PA_F_STRING},
        {.name = STRING(tags), .offset = offsetof(portkey_list_secret_references_params, tags), .kind = PA_F_STRING},
        {.name = STRING(search), .offset = offsetof(portkey_list_secret_references_params, search), .kind = PA_F_STRING},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_secret_references_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_secret_references_params, page_size), .kind = PA_F_INTEGER},
    },
    .of_portkey_create_secret_reference_params = {
        {.name = STRING(organisation_id), .offset = offsetof(portkey_create_secret_reference_params, organisation_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_create_secret_reference_params, name), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_create_secret_reference_params, slug), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_create_secret_reference_params, description), .kind = PA_F_STRING},
        {.name = STRING(manager_type), .offset = offsetof(portkey_create_secret_reference_params, manager_type), .kind = PA_F_STRING},
        {.name = STRING(auth_config), .offset = offsetof(portkey_create_secret_reference_params, auth_config), .kind = PA_F_JSON},
        {.name = STRING(secret_path), .offset = offsetof(portkey_create_secret_reference_params, secret_path), .kind = PA_F_STRING},
        {.name = STRING(secret_key), .offset = offsetof(portkey_create_secret_reference_params, secret_key), .kind = PA_F_STRING},
        {.name = STRING(allow_all_workspaces), .offset = offsetof(portkey_create_secret_reference_params, allow_all_workspaces), .kind = PA_F_BOOLEAN},
        {.name = STRING(allowed_workspaces), .offset = offsetof(portkey_create_secret_reference_params, allowed_workspaces), .kind = PA_F_STRING_LIST},
        {.name = STRING(tags), .offset = offsetof(portkey_create_secret_reference_params, tags), .kind = PA_F_JSON},
    },
    .of_portkey_get_secret_reference_params = {
        {.name = STRING(secret_reference_id), .offset = offsetof(portkey_get_secret_reference_params, secret_reference_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_secret_reference_params = {
        {.name = STRING(secret_reference_id), .offset = offsetof(portkey_update_secret_reference_params, secret_reference_id), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_update_secret_reference_params, name), .kind = PA_F_STRING},
        {.name = STRING(description), .offset = offsetof(portkey_update_secret_reference_params, description), .kind = PA_F_STRING},
        {.name = STRING(auth_config), .offset = offsetof(portkey_update_secret_reference_params, auth_config), .kind = PA_F_JSON},
        {.name = STRING(secret_path), .offset = offsetof(portkey_update_secret_reference_params, secret_path), .kind = PA_F_STRING},
        {.name = STRING(secret_key), .offset = offsetof(portkey_update_secret_reference_params, secret_key), .kind = PA_F_STRING},
        {.name = STRING(allow_all_workspaces), .offset = offsetof(portkey_update_secret_reference_params, allow_all_workspaces), .kind = PA_F_BOOLEAN},
        {.name = STRING(allowed_workspaces), .offset = offsetof(portkey_update_secret_reference_params, allowed_workspaces), .kind = PA_F_STRING_LIST},
        {.name = STRING(tags), .offset = offsetof(portkey_update_secret_reference_params, tags), .kind = PA_F_JSON},
    },
    .of_portkey_delete_secret_reference_params = {
        {.name = STRING(secret_reference_id), .offset = offsetof(portkey_delete_secret_reference_params, secret_reference_id), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/secret-references */
    [OPERATION_list_secret_references] = {
        .name = STRING(list_secret_references),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_secret_references),
        .domain = DOMAIN_secret_references,
        .arguments = SCHEMA_list_secret_references,
        .structure = STRUCTURE_portkey_list_secret_references_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_secret_references),
    },
    /* POST /v1/secret-references */
    [OPERATION_create_secret_reference] = {
        .name = STRING(create_secret_reference),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_secret_references),
        .domain = DOMAIN_secret_references,
        .arguments = SCHEMA_create_secret_reference,
        .structure = STRUCTURE_portkey_create_secret_reference_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/secret-references/{secret_reference_id} */
    [OPERATION_get_secret_reference] = {
        .name = STRING(get_secret_reference),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_secret_references_secret_reference_id),
        .domain = DOMAIN_secret_references,
        .arguments = SCHEMA_get_secret_reference,
        .structure = STRUCTURE_portkey_get_secret_reference_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_secret_reference),
    },
    /* PUT /v1/secret-references/{secret_reference_id} */
    [OPERATION_update_secret_reference] = {
        .name = STRING(update_secret_reference),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_secret_references_secret_reference_id),
        .domain = DOMAIN_secret_references,
        .arguments = SCHEMA_update_secret_reference,
        .structure = STRUCTURE_portkey_update_secret_reference_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_secret_reference),
    },
    /* DELETE /v1/secret-references/{secret_reference_id} */
    [OPERATION_delete_secret_reference] = {
        .name = STRING(delete_secret_reference),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_secret_references_secret_reference_id),
        .domain = DOMAIN_secret_references,
        .arguments = SCHEMA_delete_secret_reference,
        .structure = STRUCTURE_portkey_delete_secret_reference_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(delete_secret_reference),
    },
};

extern const struct pa_domain pa_domain_secret_references;
const struct pa_domain pa_domain_secret_references = {
    .name = "secret-references",
    .description = "Pointers to secrets in an outside secret manager.",
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .branches = (const uint16_t *)&branches,
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

const portkeyadmin_domain *portkeyadmin_domain_secret_references(void)
{
    return &pa_domain_secret_references;
}
