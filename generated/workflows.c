/* SPDX-License-Identifier: MIT */
/* Generated from openapi/workflows.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(100, "100") \
    TEXT(1800000, "1800000") \
    TEXT(365, "365") \
    TEXT(50, "50") \
    TEXT(500, "500") \
    TEXT(access_report, "access_report") \
    TEXT(app, "app") \
    TEXT(chart, "chart") \
    TEXT(client_id, "client_id") \
    TEXT(collection_id, "collection_id") \
    TEXT(content, "content") \
    TEXT(diff_versions, "diff_versions") \
    TEXT(dry_run, "dry_run") \
    TEXT(env, "env") \
    TEXT(export_workspace, "export_workspace") \
    TEXT(feature, "feature") \
    TEXT(files, "files") \
    TEXT(find, "find") \
    TEXT(find_references, "find_references") \
    TEXT(from, "from") \
    TEXT(function_name, "function_name") \
    TEXT(functions, "functions") \
    TEXT(group_by, "group_by") \
    TEXT(id, "id") \
    TEXT(import_workspace, "import_workspace") \
    TEXT(is_raw_template, "is_raw_template") \
    TEXT(json_api_key, "\"api_key\"") \
    TEXT(json_assistant, "\"assistant\"") \
    TEXT(json_auto, "\"auto\"") \
    TEXT(json_collection, "\"collection\"") \
    TEXT(json_config, "\"config\"") \
    TEXT(json_deployment, "\"deployment\"") \
    TEXT(json_function, "\"function\"") \
    TEXT(json_guardrail, "\"guardrail\"") \
    TEXT(json_integration, "\"integration\"") \
    TEXT(json_invite, "\"invite\"") \
    TEXT(json_label, "\"label\"") \
    TEXT(json_mcp_integration, "\"mcp_integration\"") \
    TEXT(json_mcp_server, "\"mcp_server\"") \
    TEXT(json_metadata, "\"metadata\"") \
    TEXT(json_model, "\"model\"") \
    TEXT(json_none, "\"none\"") \
    TEXT(json_partial, "\"partial\"") \
    TEXT(json_prompt, "\"prompt\"") \
    TEXT(json_provider, "\"provider\"") \
    TEXT(json_rate_limit, "\"rate_limit\"") \
    TEXT(json_secret_reference, "\"secret_reference\"") \
    TEXT(json_system, "\"system\"") \
    TEXT(json_usage_limit, "\"usage_limit\"") \
    TEXT(json_user, "\"user\"") \
    TEXT(json_virtual_key, "\"virtual_key\"") \
    TEXT(json_workspace, "\"workspace\"") \
    TEXT(key_transition_period_ms, "key_transition_period_ms") \
    TEXT(kind, "kind") \
    TEXT(kinds, "kinds") \
    TEXT(limit, "limit") \
    TEXT(messages, "messages") \
    TEXT(metadata, "metadata") \
    TEXT(metadata_key, "metadata_key") \
    TEXT(migrate_prompt, "migrate_prompt") \
    TEXT(mode, "mode") \
    TEXT(model, "model") \
    TEXT(name, "name") \
    TEXT(other_id, "other_id") \
    TEXT(other_version, "other_version") \
    TEXT(parameters, "parameters") \
    TEXT(plan, "plan") \
    TEXT(project_id, "project_id") \
    TEXT(promote_prompt, "promote_prompt") \
    TEXT(publish, "publish") \
    TEXT(query, "query") \
    TEXT(refresh, "refresh") \
    TEXT(role, "role") \
    TEXT(rotate_key_safely, "rotate_key_safely") \
    TEXT(source_prompt_id, "source_prompt_id") \
    TEXT(string, "string") \
    TEXT(target_collection_id, "target_collection_id") \
    TEXT(target_env, "target_env") \
    TEXT(target_name, "target_name") \
    TEXT(template_metadata, "template_metadata") \
    TEXT(to, "to") \
    TEXT(tool_choice, "tool_choice") \
    TEXT(tools, "tools") \
    TEXT(unused_days, "unused_days") \
    TEXT(usage_report, "usage_report") \
    TEXT(validate_completion_metadata, "validate_completion_metadata") \
    TEXT(version, "version") \
    TEXT(version_description, "version_description") \
    TEXT(virtual_key, "virtual_key") \
    TEXT(whoami, "whoami") \
    TEXT(workspace_id, "workspace_id") \
    TEXT(workspace_slug, "workspace_slug") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_of_auto_none_function[3];
    uint32_t of_string_of_collection_label_partial_guardrail_config_412220[9];
    uint32_t of_string_of_config_provider_virtual_key_integration_14c07b[10];
    uint32_t of_string_of_model_user_workspace_metadata[4];
    uint32_t of_string_of_prompt_partial_config_guardrail_integration_e1de40[12];
    uint32_t of_string_of_system_user_assistant[3];
    uint32_t of_string_of_workspace_user_invite_api_key_integration_02f668[18];
    uint32_t of_import_workspace_required[2];
    uint32_t of_migrate_prompt_messages_items_required[2];
    uint32_t of_migrate_prompt_tool_choice_required[1];
    uint32_t of_migrate_prompt_one_1_required[1];
    uint32_t of_migrate_prompt_one_2_required[1];
    uint32_t of_migrate_prompt_required[6];
    uint32_t of_promote_prompt_required[3];
    uint32_t of_export_workspace_required[1];
    uint32_t of_find_required[1];
    uint32_t of_diff_versions_any_1_required[1];
    uint32_t of_diff_versions_any_2_required[1];
    uint32_t of_diff_versions_any_3_required[1];
    uint32_t of_diff_versions_required[2];
    uint32_t of_find_references_required[2];
    uint32_t of_rotate_key_safely_required[1];
} names = {
    .of_string_of_auto_none_function = {STRING(json_auto), STRING(json_none), STRING(json_function)},
    .of_string_of_collection_label_partial_guardrail_config_412220 = {
        STRING(json_collection),
        STRING(json_label),
        STRING(json_partial),
        STRING(json_guardrail),
        STRING(json_config),
        STRING(json_prompt),
        STRING(json_usage_limit),
        STRING(json_rate_limit),
        STRING(json_integration),
    },
    .of_string_of_config_provider_virtual_key_integration_14c07b = {
        STRING(json_config),
        STRING(json_provider),
        STRING(json_virtual_key),
        STRING(json_integration),
        STRING(json_guardrail),
        STRING(json_label),
        STRING(json_partial),
        STRING(json_collection),
        STRING(json_prompt),
        STRING(json_secret_reference),
    },
    .of_string_of_model_user_workspace_metadata = {
        STRING(json_model),
        STRING(json_user),
        STRING(json_workspace),
        STRING(json_metadata),
    },
    .of_string_of_prompt_partial_config_guardrail_integration_e1de40 = {
        STRING(json_prompt),
        STRING(json_partial),
        STRING(json_config),
        STRING(json_guardrail),
        STRING(json_integration),
        STRING(json_provider),
        STRING(json_api_key),
        STRING(json_workspace),
        STRING(json_mcp_integration),
        STRING(json_mcp_server),
        STRING(json_usage_limit),
        STRING(json_rate_limit),
    },
    .of_string_of_system_user_assistant = {STRING(json_system), STRING(json_user), STRING(json_assistant)},
    .of_string_of_workspace_user_invite_api_key_integration_02f668 = {
        STRING(json_workspace),
        STRING(json_user),
        STRING(json_invite),
        STRING(json_api_key),
        STRING(json_integration),
        STRING(json_provider),
        STRING(json_config),
        STRING(json_collection),
        STRING(json_prompt),
        STRING(json_partial),
        STRING(json_label),
        STRING(json_guardrail),
        STRING(json_usage_limit),
        STRING(json_rate_limit),
        STRING(json_secret_reference),
        STRING(json_mcp_integration),
        STRING(json_mcp_server),
        STRING(json_deployment),
    },
    .of_import_workspace_required = {STRING(workspace_id), STRING(files)},
    .of_migrate_prompt_messages_items_required = {STRING(role), STRING(content)},
    .of_migrate_prompt_tool_choice_required = {STRING(mode)},
    .of_migrate_prompt_one_1_required = {STRING(string)},
    .of_migrate_prompt_one_2_required = {STRING(messages)},
    .of_migrate_prompt_required = {
        STRING(name),
        STRING(app),
        STRING(env),
        STRING(collection_id),
        STRING(parameters),
        STRING(virtual_key),
    },
    .of_promote_prompt_required = {
        STRING(source_prompt_id),
        STRING(target_collection_id),
        STRING(target_env),
    },
    .of_export_workspace_required = {STRING(workspace_id)},
    .of_find_required = {STRING(query)},
    .of_diff_versions_any_1_required = {STRING(version)},
    .of_diff_versions_any_2_required = {STRING(other_version)},
    .of_diff_versions_any_3_required = {STRING(other_id)},
    .of_diff_versions_required = {STRING(kind), STRING(id)},
    .of_find_references_required = {STRING(kind), STRING(id)},
    .of_rotate_key_safely_required = {STRING(id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_items_from_1_items_to_18_of_string_of_workspace_bcea4e, 4) \
    EACH(array_items_from_1_items_to_9_of_string_of_collection_0b17e4, 4) \
    EACH(array_items_to_500_of_object, 3) \
    EACH(boolean, 1) \
    EACH(integer_from_0_to_500, 3) \
    EACH(integer_from_1800000, 2) \
    EACH(integer_from_1_to_100, 3) \
    EACH(integer_from_1_to_365, 3) \
    EACH(integer_from_1_to_50, 3) \
    EACH(integer_or_string_from_1_length_from_1, 3) \
    EACH(object, 1) \
    EACH(object_members_to_100, 2) \
    EACH(object_members_to_100_of_string, 4) \
    EACH(object_members_to_2000_of_string, 4) \
    EACH(string, 1) \
    EACH(string_date_time, 2) \
    EACH(string_length_from_1, 2) \
    EACH(string_length_from_1_length_to_128, 3) \
    EACH(string_length_from_1_length_to_255, 3) \
    EACH(string_length_from_1_length_to_256, 3) \
    EACH(string_of_auto_none_function, 2) \
    EACH(string_of_collection_label_partial_guardrail_config_412220, 2) \
    EACH(string_of_config_provider_virtual_key_integration_14c07b, 2) \
    EACH(string_of_model_user_workspace_metadata, 2) \
    EACH(string_of_prompt_partial_config_guardrail_integration_e1de40, 2) \
    EACH(string_of_system_user_assistant, 2) \
    EACH(string_of_workspace_user_invite_api_key_integration_02f668, 2) \
    EACH(string_or_array_of_object, 2) \
    EACH(validate_completion_metadata, 3) \
    EACH(access_report, 3) \
    EACH(import_workspace, 4) \
    EACH(migrate_prompt_messages_items, 3) \
    EACH(migrate_prompt_messages, 4) \
    EACH(migrate_prompt_tool_choice, 4) \
    EACH(migrate_prompt_one_1, 1) \
    EACH(migrate_prompt_one_2, 1) \
    EACH(migrate_prompt, 5) \
    EACH(promote_prompt, 4) \
    EACH(export_workspace, 4) \
    EACH(find, 4) \
    EACH(diff_versions_any_1, 1) \
    EACH(diff_versions_any_2, 1) \
    EACH(diff_versions_any_3, 1) \
    EACH(diff_versions, 5) \
    EACH(find_references, 4) \
    EACH(usage_report, 3) \
    EACH(whoami, 3) \
    EACH(rotate_key_safely, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_migrate_prompt_one[2];
    uint16_t of_diff_versions_any[3];
} branches = {
    .of_migrate_prompt_one = {SCHEMA_migrate_prompt_one_1, SCHEMA_migrate_prompt_one_2},
    .of_diff_versions_any = {
        SCHEMA_diff_versions_any_1,
        SCHEMA_diff_versions_any_2,
        SCHEMA_diff_versions_any_3,
    },
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_validate_completion_metadata[6];
    struct pa_property of_access_report[3];
    struct pa_property of_import_workspace[4];
    struct pa_property of_migrate_prompt_messages_items[2];
    struct pa_property of_migrate_prompt_tool_choice[2];
    struct pa_property of_migrate_prompt[16];
    struct pa_property of_promote_prompt[8];
    struct pa_property of_export_workspace[2];
    struct pa_property of_find[4];
    struct pa_property of_diff_versions[6];
    struct pa_property of_find_references[3];
    struct pa_property of_usage_report[7];
    struct pa_property of_whoami[1];
    struct pa_property of_rotate_key_safely[3];
} properties = {
    .of_validate_completion_metadata = {
        {.name = STRING(app), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(client_id), .schema = SCHEMA_string},
        {.name = STRING(env), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(feature), .schema = SCHEMA_string},
        {.name = STRING(metadata), .schema = SCHEMA_object_members_to_100_of_string},
        {.name = STRING(project_id), .schema = SCHEMA_string},
    },
    .of_access_report = {
        {.name = STRING(limit), .schema = SCHEMA_integer_from_0_to_500},
        {.name = STRING(unused_days), .schema = SCHEMA_integer_from_1_to_365},
        {.name = STRING(workspace_id), .schema = SCHEMA_string_length_from_1},
    },
    .of_import_workspace = {
        {.name = STRING(dry_run), .schema = SCHEMA_boolean},
        {.name = STRING(files), .schema = SCHEMA_object_members_to_2000_of_string},
        {.name = STRING(plan), .schema = SCHEMA_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string_length_from_1},
    },
    .of_migrate_prompt_messages_items = {
        {.name = STRING(content), .schema = SCHEMA_string_or_array_of_object},
        {.name = STRING(role), .schema = SCHEMA_string_of_system_user_assistant},
    },
    .of_migrate_prompt_tool_choice = {
        {.name = STRING(function_name), .schema = SCHEMA_string},
        {.name = STRING(mode), .schema = SCHEMA_string_of_auto_none_function},
    },
    .of_migrate_prompt = {
        {.name = STRING(app), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(collection_id), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(dry_run), .schema = SCHEMA_boolean},
        {.name = STRING(env), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(functions), .schema = SCHEMA_array_items_to_500_of_object},
        {.name = STRING(is_raw_template), .schema = SCHEMA_boolean},
        {.name = STRING(messages), .schema = SCHEMA_migrate_prompt_messages},
        {.name = STRING(model), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(parameters), .schema = SCHEMA_object},
        {.name = STRING(string), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(template_metadata), .schema = SCHEMA_object_members_to_100},
        {.name = STRING(tool_choice), .schema = SCHEMA_migrate_prompt_tool_choice},
        {.name = STRING(tools), .schema = SCHEMA_array_items_to_500_of_object},
        {.name = STRING(version_description), .schema = SCHEMA_string},
        {.name = STRING(virtual_key), .schema = SCHEMA_string},
    },
    .of_promote_prompt = {
        {.name = STRING(dry_run), .schema = SCHEMA_boolean},
        {.name = STRING(publish), .schema = SCHEMA_boolean},
        {.name = STRING(source_prompt_id), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(target_collection_id), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(target_env), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(target_name), .schema = SCHEMA_string},
        {.name = STRING(version), .schema = SCHEMA_integer_or_string_from_1_length_from_1},
        {.name = STRING(virtual_key), .schema = SCHEMA_string},
    },
    .of_export_workspace = {
        {.name = STRING(kinds), .schema = SCHEMA_array_items_from_1_items_to_9_of_string_of_collection_0b17e4},
        {.name = STRING(workspace_id), .schema = SCHEMA_string_length_from_1},
    },
    .of_find = {
        {.name = STRING(kinds), .schema = SCHEMA_array_items_from_1_items_to_18_of_string_of_workspace_bcea4e},
        {.name = STRING(limit), .schema = SCHEMA_integer_from_1_to_100},
        {.name = STRING(query), .schema = SCHEMA_string_length_from_1_length_to_256},
        {.name = STRING(workspace_id), .schema = SCHEMA_string_length_from_1},
    },
    .of_diff_versions = {
        {.name = STRING(id), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(kind), .schema = SCHEMA_string_of_prompt_partial_config_guardrail_integration_e1de40},
        {.name = STRING(other_id), .schema = SCHEMA_string_length_from_1},
        {.name = STRING(other_version), .schema = SCHEMA_integer_or_string_from_1_length_from_1},
        {.name = STRING(version), .schema = SCHEMA_integer_or_string_from_1_length_from_1},
        {.name = STRING(workspace_id), .schema = SCHEMA_string_length_from_1},
    },
    .of_find_references = {
        {.name = STRING(id), .schema = SCHEMA_string_length_from_1_length_to_255},
        {.name = STRING(kind), .schema = SCHEMA_string_of_config_provider_virtual_key_integration_14c07b},
        {.name = STRING(workspace_id), .schema = SCHEMA_string_length_from_1},
    },
    .of_usage_report = {
        {.name = STRING(chart), .schema = SCHEMA_boolean},
        {.name = STRING(from), .schema = SCHEMA_string_date_time},
        {.name = STRING(group_by), .schema = SCHEMA_string_of_model_user_workspace_metadata},
        {.name = STRING(limit), .schema = SCHEMA_integer_from_1_to_50},
        {.name = STRING(metadata_key), .schema = SCHEMA_string_length_from_1_length_to_128},
        {.name = STRING(to), .schema = SCHEMA_string_date_time},
        {.name = STRING(workspace_slug), .schema = SCHEMA_string_length_from_1},
    },
    .of_whoami = {{.name = STRING(refresh), .schema = SCHEMA_boolean}},
    .of_rotate_key_safely = {
        {.name = STRING(dry_run), .schema = SCHEMA_boolean},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(key_transition_period_ms), .schema = SCHEMA_integer_from_1800000},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_items_from_1_items_to_18_of_string_of_workspace_bcea4e = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MIN_ITEMS, .value = 1},
        {.code = PA_MAX_ITEMS, .value = 18},
        {.code = PA_ITEMS, .value = SCHEMA_string_of_workspace_user_invite_api_key_integration_02f668},
    },
    .of_array_items_from_1_items_to_9_of_string_of_collection_0b17e4 = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MIN_ITEMS, .value = 1},
        {.code = PA_MAX_ITEMS, .value = 9},
        {.code = PA_ITEMS, .value = SCHEMA_string_of_collection_label_partial_guardrail_config_412220},
    },
    .of_array_items_to_500_of_object = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MAX_ITEMS, .value = 500},
        {.code = PA_ITEMS, .value = SCHEMA_object},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer_from_0_to_500 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(0)},
        {.code = PA_MAXIMUM, .value = STRING(500)},
    },
    .of_integer_from_1800000 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1800000)},
    },
    .of_integer_from_1_to_100 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(100)},
    },
    .of_integer_from_1_to_365 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(365)},
    },
    .of_integer_from_1_to_50 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(50)},
    },
    .of_integer_or_string_from_1_length_from_1 = {
        {.code = PA_TYPE, .value = PA_T_INTEGER | PA_T_STRING},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MIN_LENGTH, .value = 1},
    },
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_object_members_to_100 = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_MAX_PROPERTIES, .value = 100},
    },
    .of_object_members_to_100_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_MAX_PROPERTIES, .value = 100},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_object_members_to_2000_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_MAX_PROPERTIES, .value = 2000},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_date_time = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_DATE_TIME}},
    .of_string_length_from_1 = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_MIN_LENGTH, .value = 1}},
    .of_string_length_from_1_length_to_128 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MIN_LENGTH, .value = 1},
        {.code = PA_MAX_LENGTH, .value = 128},
    },
    .of_string_length_from_1_length_to_255 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MIN_LENGTH, .value = 1},
        {.code = PA_MAX_LENGTH, .value = 255},
    },
    .of_string_length_from_1_length_to_256 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_MIN_LENGTH, .value = 1},
        {.code = PA_MAX_LENGTH, .value = 256},
    },
    .of_string_of_auto_none_function = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_auto_none_function)},
    },
    .of_string_of_collection_label_partial_guardrail_config_412220 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_collection_label_partial_guardrail_config_412220)},
    },
    .of_string_of_config_provider_virtual_key_integration_14c07b = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_config_provider_virtual_key_integration_14c07b)},
    },
    .of_string_of_model_user_workspace_metadata = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_model_user_workspace_metadata)},
    },
    .of_string_of_prompt_partial_config_guardrail_integration_e1de40 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_prompt_partial_config_guardrail_integration_e1de40)},
    },
    .of_string_of_system_user_assistant = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_system_user_assistant)},
    },
    .of_string_of_workspace_user_invite_api_key_integration_02f668 = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_workspace_user_invite_api_key_integration_02f668)},
    },
    .of_string_or_array_of_object = {
        {.code = PA_TYPE, .value = PA_T_STRING | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_object},
    },
    .of_validate_completion_metadata = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(validate_completion_metadata)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_access_report = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(access_report)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_import_workspace = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(import_workspace_required)},
        {.code = PA_PROPERTIES, PROPERTIES(import_workspace)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_migrate_prompt_messages_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(migrate_prompt_messages_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(migrate_prompt_messages_items)},
    },
    .of_migrate_prompt_messages = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_MIN_ITEMS, .value = 1},
        {.code = PA_MAX_ITEMS, .value = 1000},
        {.code = PA_ITEMS, .value = SCHEMA_migrate_prompt_messages_items},
    },
    .of_migrate_prompt_tool_choice = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(migrate_prompt_tool_choice_required)},
        {.code = PA_PROPERTIES, PROPERTIES(migrate_prompt_tool_choice)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_migrate_prompt_one_1 = {{.code = PA_REQUIRED, NAMES(migrate_prompt_one_1_required)}},
    .of_migrate_prompt_one_2 = {{.code = PA_REQUIRED, NAMES(migrate_prompt_one_2_required)}},
    .of_migrate_prompt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(migrate_prompt_required)},
        {.code = PA_PROPERTIES, PROPERTIES(migrate_prompt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
        {.code = PA_ONE_OF, BRANCHES(migrate_prompt_one)},
    },
    .of_promote_prompt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(promote_prompt_required)},
        {.code = PA_PROPERTIES, PROPERTIES(promote_prompt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_export_workspace = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(export_workspace_required)},
        {.code = PA_PROPERTIES, PROPERTIES(export_workspace)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_find = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(find_required)},
        {.code = PA_PROPERTIES, PROPERTIES(find)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_diff_versions_any_1 = {{.code = PA_REQUIRED, NAMES(diff_versions_any_1_required)}},
    .of_diff_versions_any_2 = {{.code = PA_REQUIRED, NAMES(diff_versions_any_2_required)}},
    .of_diff_versions_any_3 = {{.code = PA_REQUIRED, NAMES(diff_versions_any_3_required)}},
    .of_diff_versions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(diff_versions_required)},
        {.code = PA_PROPERTIES, PROPERTIES(diff_versions)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
        {.code = PA_ANY_OF, BRANCHES(diff_versions_any)},
    },
    .of_find_references = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(find_references_required)},
        {.code = PA_PROPERTIES, PROPERTIES(find_references)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_usage_report = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(usage_report)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_whoami = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(whoami)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_rotate_key_safely = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(rotate_key_safely_required)},
        {.code = PA_PROPERTIES, PROPERTIES(rotate_key_safely)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const portkey_operation operations[] = {
    [OPERATION_validate_completion_metadata] = {
        .name = STRING(validate_completion_metadata),
        .domain = DOMAIN_workflows,
        .arguments = SCHEMA_validate_completion_metadata,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT,
    },
    [OPERATION_access_report] = {
        .name = STRING(access_report),
        .domain = DOMAIN_workflows,
        .arguments = SCHEMA_access_report,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT,
    },
    [OPERATION_import_workspace] = {
        .name = STRING(import_workspace),
        .domain = DOMAIN_workflows,
        .arguments = SCHEMA_import_workspace,
        .flags = PA_IDEMPOTENT,
    },
    [OPERATION_migrate_prompt] = {
        .name = STRING(migrate_prompt),
        .domain = DOMAIN_workflows,
        .arguments = SCHEMA_migrate_prompt,
        .flags = PA_IDEMPOTENT,
    },
    [OPERATION_promote_prompt] = {
        .name = STRING(promote_prompt),
        .domain = DOMAIN_workflows,
        .arguments = SCHEMA_promote_prompt,
    },
    [OPERATION_export_workspace] = {
        .name = STRING(export_workspace),
        .domain = DOMAIN_workflows,
        .arguments = SCHEMA_export_workspace,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT,
    },
    [OPERATION_find] = {
        .name = STRING(find),
        .domain = DOMAIN_workflows,
        .arguments = SCHEMA_find,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT,
    },
    [OPERATION_diff_versions] = {
        .name = STRING(diff_versions),
        .domain = DOMAIN_workflows,
        .arguments = SCHEMA_diff_versions,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT,
    },
    [OPERATION_find_references] = {
        .name = STRING(find_references),
        .domain = DOMAIN_workflows,
        .arguments = SCHEMA_find_references,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT,
    },
    [OPERATION_usage_report] = {
        .name = STRING(usage_report),
        .domain = DOMAIN_workflows,
        .arguments = SCHEMA_usage_report,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT,
    },
    [OPERATION_whoami] = {
        .name = STRING(whoami),
        .domain = DOMAIN_workflows,
        .arguments = SCHEMA_whoami,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT,
    },
    [OPERATION_rotate_key_safely] = {
        .name = STRING(rotate_key_safely),
        .domain = DOMAIN_workflows,
        .arguments = SCHEMA_rotate_key_safely,
        .flags = PA_DESTRUCTIVE,
    },
};

/* What each workflow calls: what it cannot do without, then what it may do without. */
static const struct calls {
    struct pa_place of_access_report[7];
    struct pa_place of_import_workspace[36];
    struct pa_place of_migrate_prompt[5];
    struct pa_place of_promote_prompt[6];
    struct pa_place of_export_workspace[16];
    struct pa_place of_find[20];
    struct pa_place of_diff_versions[13];
    struct pa_place of_find_references[25];
    struct pa_place of_usage_report[13];
    struct pa_place of_whoami[11];
    struct pa_place of_rotate_key_safely[5];
} calls = {
    .of_access_report = {
        {DOMAIN_workspaces, OPERATION_get_workspace},
        {DOMAIN_workspaces, OPERATION_list_workspaces},
        {DOMAIN_users, OPERATION_list_all_users},
        {DOMAIN_users, OPERATION_list_user_invites},
        {DOMAIN_workspaces, OPERATION_list_workspace_members},
        {DOMAIN_keys, OPERATION_list_api_keys},
        {DOMAIN_analytics, OPERATION_get_analytics_group},
    },
    .of_import_workspace = {
        {DOMAIN_workspaces, OPERATION_get_workspace},
        {DOMAIN_workspaces, OPERATION_list_workspaces},
        {DOMAIN_collections, OPERATION_list_collections},
        {DOMAIN_collections, OPERATION_create_collection},
        {DOMAIN_labels, OPERATION_list_prompt_labels},
        {DOMAIN_labels, OPERATION_create_prompt_label},
        {DOMAIN_labels, OPERATION_update_prompt_label},
        {DOMAIN_partials, OPERATION_list_prompt_partials},
        {DOMAIN_partials, OPERATION_get_prompt_partial},
        {DOMAIN_partials, OPERATION_create_prompt_partial},
        {DOMAIN_partials, OPERATION_update_prompt_partial},
        {DOMAIN_partials, OPERATION_list_partial_versions},
        {DOMAIN_partials, OPERATION_publish_partial},
        {DOMAIN_guardrails, OPERATION_list_guardrails},
        {DOMAIN_guardrails, OPERATION_get_guardrail},
        {DOMAIN_guardrails, OPERATION_create_guardrail},
        {DOMAIN_guardrails, OPERATION_update_guardrail},
        {DOMAIN_configs, OPERATION_list_configs},
        {DOMAIN_configs, OPERATION_get_config},
        {DOMAIN_configs, OPERATION_create_config},
        {DOMAIN_configs, OPERATION_update_config},
        {DOMAIN_prompts, OPERATION_list_prompts},
        {DOMAIN_prompts, OPERATION_get_prompt},
        {DOMAIN_prompts, OPERATION_create_prompt},
        {DOMAIN_prompts, OPERATION_update_prompt},
        {DOMAIN_prompts, OPERATION_list_prompt_versions},
        {DOMAIN_prompts, OPERATION_publish_prompt},
        {DOMAIN_prompts, OPERATION_update_prompt_version},
        {DOMAIN_limits, OPERATION_list_usage_limits},
        {DOMAIN_limits, OPERATION_create_usage_limit},
        {DOMAIN_limits, OPERATION_update_usage_limit},
        {DOMAIN_limits, OPERATION_list_rate_limits},
        {DOMAIN_limits, OPERATION_create_rate_limit},
        {DOMAIN_limits, OPERATION_update_rate_limit},
        {DOMAIN_integrations, OPERATION_list_integrations},
        {DOMAIN_integrations, OPERATION_get_integration},
    },
    .of_migrate_prompt = {
        {DOMAIN_prompts, OPERATION_list_prompts},
        {DOMAIN_prompts, OPERATION_get_prompt},
        {DOMAIN_prompts, OPERATION_create_prompt},
        {DOMAIN_prompts, OPERATION_update_prompt},
        {DOMAIN_prompts, OPERATION_list_prompt_versions},
    },
    .of_promote_prompt = {
        {DOMAIN_prompts, OPERATION_get_prompt},
        {DOMAIN_prompts, OPERATION_list_prompts},
        {DOMAIN_prompts, OPERATION_create_prompt},
        {DOMAIN_prompts, OPERATION_update_prompt},
        {DOMAIN_prompts, OPERATION_list_prompt_versions},
        {DOMAIN_prompts, OPERATION_publish_prompt},
    },
    .of_export_workspace = {
        {DOMAIN_workspaces, OPERATION_get_workspace},
        {DOMAIN_workspaces, OPERATION_list_workspaces},
        {DOMAIN_collections, OPERATION_list_collections},
        {DOMAIN_labels, OPERATION_list_prompt_labels},
        {DOMAIN_partials, OPERATION_list_prompt_partials},
        {DOMAIN_partials, OPERATION_get_prompt_partial},
        {DOMAIN_guardrails, OPERATION_list_guardrails},
        {DOMAIN_guardrails, OPERATION_get_guardrail},
        {DOMAIN_configs, OPERATION_list_configs},
        {DOMAIN_configs, OPERATION_get_config},
        {DOMAIN_prompts, OPERATION_list_prompts},
        {DOMAIN_prompts, OPERATION_get_prompt},
        {DOMAIN_limits, OPERATION_list_usage_limits},
        {DOMAIN_limits, OPERATION_list_rate_limits},
        {DOMAIN_integrations, OPERATION_list_integrations},
        {DOMAIN_integrations, OPERATION_get_integration},
    },
    .of_find = {
        {DOMAIN_workspaces, OPERATION_get_workspace},
        {DOMAIN_workspaces, OPERATION_list_workspaces},
        {DOMAIN_users, OPERATION_list_all_users},
        {DOMAIN_users, OPERATION_list_user_invites},
        {DOMAIN_keys, OPERATION_list_api_keys},
        {DOMAIN_integrations, OPERATION_list_integrations},
        {DOMAIN_providers, OPERATION_list_providers},
        {DOMAIN_configs, OPERATION_list_configs},
        {DOMAIN_collections, OPERATION_list_collections},
        {DOMAIN_prompts, OPERATION_list_prompts},
        {DOMAIN_partials, OPERATION_list_prompt_partials},
        {DOMAIN_labels, OPERATION_list_prompt_labels},
        {DOMAIN_guardrails, OPERATION_list_guardrails},
        {DOMAIN_guardrails, OPERATION_get_guardrail},
        {DOMAIN_limits, OPERATION_list_usage_limits},
        {DOMAIN_limits, OPERATION_list_rate_limits},
        {DOMAIN_secret_references, OPERATION_list_secret_references},
        {DOMAIN_mcp_integrations, OPERATION_list_mcp_integrations},
        {DOMAIN_mcp_servers, OPERATION_list_mcp_servers},
        {DOMAIN_deployments, OPERATION_list_deployments},
    },
    .of_diff_versions = {
        {DOMAIN_prompts, OPERATION_get_prompt},
        {DOMAIN_partials, OPERATION_get_prompt_partial},
        {DOMAIN_configs, OPERATION_get_config},
        {DOMAIN_configs, OPERATION_list_config_versions},
        {DOMAIN_guardrails, OPERATION_get_guardrail},
        {DOMAIN_integrations, OPERATION_get_integration},
        {DOMAIN_providers, OPERATION_get_provider},
        {DOMAIN_keys, OPERATION_get_api_key},
        {DOMAIN_workspaces, OPERATION_get_workspace},
        {DOMAIN_mcp_integrations, OPERATION_get_mcp_integration},
        {DOMAIN_mcp_servers, OPERATION_get_mcp_server},
        {DOMAIN_limits, OPERATION_get_usage_limit},
        {DOMAIN_limits, OPERATION_get_rate_limit},
    },
    .of_find_references = {
        {DOMAIN_configs, OPERATION_get_config},
        {DOMAIN_providers, OPERATION_get_provider},
        {DOMAIN_keys, OPERATION_get_virtual_key},
        {DOMAIN_integrations, OPERATION_get_integration},
        {DOMAIN_guardrails, OPERATION_get_guardrail},
        {DOMAIN_labels, OPERATION_get_prompt_label},
        {DOMAIN_partials, OPERATION_get_prompt_partial},
        {DOMAIN_collections, OPERATION_get_collection},
        {DOMAIN_prompts, OPERATION_get_prompt},
        {DOMAIN_secret_references, OPERATION_get_secret_reference},
        {DOMAIN_guardrails, OPERATION_get_organisation_defaults},
        {DOMAIN_integrations, OPERATION_list_integration_workspaces},
        {DOMAIN_guardrails, OPERATION_list_guardrail_mcp_servers},
        {DOMAIN_workspaces, OPERATION_list_workspaces},
        {DOMAIN_keys, OPERATION_list_api_keys},
        {DOMAIN_configs, OPERATION_list_configs},
        {DOMAIN_prompts, OPERATION_list_prompts},
        {DOMAIN_prompts, OPERATION_list_prompt_versions},
        {DOMAIN_partials, OPERATION_list_prompt_partials},
        {DOMAIN_collections, OPERATION_list_collections},
        {DOMAIN_integrations, OPERATION_list_integrations},
        {DOMAIN_keys, OPERATION_list_virtual_keys},
        {DOMAIN_mcp_integrations, OPERATION_list_mcp_integrations},
        {DOMAIN_limits, OPERATION_list_usage_limits},
        {DOMAIN_limits, OPERATION_list_rate_limits},
    },
    .of_usage_report = {
        {DOMAIN_workspaces, OPERATION_list_workspaces},
        {DOMAIN_workspaces, OPERATION_get_workspace},
        {DOMAIN_analytics, OPERATION_get_cost_analytics},
        {DOMAIN_analytics, OPERATION_get_request_analytics},
        {DOMAIN_analytics, OPERATION_get_token_analytics},
        {DOMAIN_analytics, OPERATION_get_error_analytics},
        {DOMAIN_analytics, OPERATION_get_latency_analytics},
        {DOMAIN_analytics, OPERATION_get_cache_hit_rate},
        {DOMAIN_analytics, OPERATION_get_users_analytics},
        {DOMAIN_analytics, OPERATION_get_analytics_group},
        {DOMAIN_analytics, OPERATION_get_analytics_group_models},
        {DOMAIN_analytics, OPERATION_get_analytics_group_users},
        {DOMAIN_analytics, OPERATION_get_analytics_group_metadata},
    },
    .of_whoami = {
        {DOMAIN_keys, OPERATION_list_api_keys},
        {DOMAIN_workspaces, OPERATION_list_workspaces},
        {DOMAIN_workspaces, OPERATION_get_workspace},
        {DOMAIN_guardrails, OPERATION_get_organisation_defaults},
        {DOMAIN_analytics, OPERATION_get_cost_analytics},
        {DOMAIN_users, OPERATION_list_all_users},
        {DOMAIN_configs, OPERATION_list_configs},
        {DOMAIN_prompts, OPERATION_list_prompts},
        {DOMAIN_integrations, OPERATION_list_integrations},
        {DOMAIN_mcp_integrations, OPERATION_list_mcp_integrations},
        {DOMAIN_secret_references, OPERATION_list_secret_references},
    },
    .of_rotate_key_safely = {
        {DOMAIN_keys, OPERATION_get_api_key},
        {DOMAIN_keys, OPERATION_rotate_api_key},
        {DOMAIN_configs, OPERATION_list_configs},
        {DOMAIN_prompts, OPERATION_list_prompts},
        {DOMAIN_workspaces, OPERATION_list_workspaces},
    },
};

static const struct pa_workflow workflows[] = {
    [OPERATION_validate_completion_metadata] = {.call_count = 0},
    [OPERATION_access_report] = {CALLS(access_report), .needed_count = 0},
    [OPERATION_import_workspace] = {CALLS(import_workspace), .needed_count = 0},
    [OPERATION_migrate_prompt] = {CALLS(migrate_prompt), .needed_count = 4},
    [OPERATION_promote_prompt] = {CALLS(promote_prompt), .needed_count = 6},
    [OPERATION_export_workspace] = {CALLS(export_workspace), .needed_count = 0},
    [OPERATION_find] = {CALLS(find), .needed_count = 0},
    [OPERATION_diff_versions] = {CALLS(diff_versions), .needed_count = 0},
    [OPERATION_find_references] = {CALLS(find_references), .needed_count = 0},
    [OPERATION_usage_report] = {CALLS(usage_report), .needed_count = 0},
    [OPERATION_whoami] = {CALLS(whoami), .needed_count = 0},
    [OPERATION_rotate_key_safely] = {CALLS(rotate_key_safely), .needed_count = 2},
};

extern const struct pa_workflow_table pa_table_of_workflows;
const struct pa_workflow_table pa_table_of_workflows = {
    .calls = (const struct pa_place *)&calls,
    .workflows = workflows,
};

extern const struct pa_domain pa_domain_workflows;
const struct pa_domain pa_domain_workflows = {
    .name = "workflows",
    .description = "Jobs that take several calls of the other tools, and checks that take none.",
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .branches = (const uint16_t *)&branches,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};
