/* SPDX-License-Identifier: MIT */
/* Generated from openapi/deployments.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/deployments.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(allow_all_workspaces, "allow_all_workspaces") \
    TEXT(auth_settings, "auth_settings") \
    TEXT(client_auth, "client_auth") \
    TEXT(connection_status, "connection_status") \
    TEXT(created_at, "created_at") \
    TEXT(created_by, "created_by") \
    TEXT(credentials, "credentials") \
    TEXT(data, "data") \
    TEXT(deployment_config, "deployment_config") \
    TEXT(disable_portkey_gateway, "disable_portkey_gateway") \
    TEXT(error, "error") \
    TEXT(gateway_base_url, "gateway_base_url") \
    TEXT(id, "id") \
    TEXT(inbound, "inbound") \
    TEXT(is_dataservice_hosted, "is_dataservice_hosted") \
    TEXT(is_default, "is_default") \
    TEXT(is_playground_proxy_allowed, "is_playground_proxy_allowed") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(json_deployment, "\"deployment\"") \
    TEXT(json_failed, "\"failed\"") \
    TEXT(json_healthy, "\"healthy\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_non_production, "\"non_production\"") \
    TEXT(json_partial, "\"partial\"") \
    TEXT(json_production, "\"production\"") \
    TEXT(json_unhealthy, "\"unhealthy\"") \
    TEXT(json_unreachable, "\"unreachable\"") \
    TEXT(jwt_sub_workspace_mapping, "jwt_sub_workspace_mapping") \
    TEXT(jwt_subs_allowed, "jwt_subs_allowed") \
    TEXT(last_resynced_at, "last_resynced_at") \
    TEXT(last_synced_at, "last_synced_at") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(mcp_gateway_base_url, "mcp_gateway_base_url") \
    TEXT(name, "name") \
    TEXT(object, "object") \
    TEXT(organisation_id, "organisation_id") \
    TEXT(outbound, "outbound") \
    TEXT(password, "password") \
    TEXT(path_data, "/data") \
    TEXT(path_total, "/total") \
    TEXT(private_link_endpoint, "private_link_endpoint") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(status_code, "status_code") \
    TEXT(tags, "tags") \
    TEXT(total, "total") \
    TEXT(type, "type") \
    TEXT(use_private_link_proxy, "use_private_link_proxy") \
    TEXT(username, "username") \
    TEXT(version, "version") \
    TEXT(workspaces, "workspaces") \
    TEXT(workspaces_allowed, "workspaces_allowed") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_integer_of_0_1[2];
    uint32_t of_string_of_active_archived[2];
    uint32_t of_string_of_deployment[1];
    uint32_t of_string_of_healthy_failed[2];
    uint32_t of_string_of_healthy_partial_unhealthy[3];
    uint32_t of_string_of_healthy_unhealthy_unreachable[3];
    uint32_t of_string_of_list[1];
    uint32_t of_string_of_production_non_production[2];
    uint32_t of_DeploymentDetail_required[4];
    uint32_t of_DeploymentListItem_required[4];
    uint32_t of_list_deployments_required[1];
    uint32_t of_register_deployment_required[2];
} names = {
    .of_integer_of_0_1 = {STRING(0), STRING(1)},
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_string_of_deployment = {STRING(json_deployment)},
    .of_string_of_healthy_failed = {STRING(json_healthy), STRING(json_failed)},
    .of_string_of_healthy_partial_unhealthy = {
        STRING(json_healthy),
        STRING(json_partial),
        STRING(json_unhealthy),
    },
    .of_string_of_healthy_unhealthy_unreachable = {
        STRING(json_healthy),
        STRING(json_unhealthy),
        STRING(json_unreachable),
    },
    .of_string_of_list = {STRING(json_list)},
    .of_string_of_production_non_production = {STRING(json_production), STRING(json_non_production)},
    .of_DeploymentDetail_required = {STRING(id), STRING(name), STRING(slug), STRING(status)},
    .of_DeploymentListItem_required = {STRING(id), STRING(name), STRING(slug), STRING(status)},
    .of_list_deployments_required = {STRING(data)},
    .of_register_deployment_required = {STRING(id), STRING(client_auth)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_DeploymentListItem, 2) \
    EACH(array_of_string, 2) \
    EACH(integer, 1) \
    EACH(integer_of_0_1, 2) \
    EACH(null_or_object, 1) \
    EACH(null_or_object_of_string, 3) \
    EACH(null_or_string, 1) \
    EACH(object_of_string, 3) \
    EACH(string, 1) \
    EACH(string_of_active_archived, 2) \
    EACH(string_of_deployment, 2) \
    EACH(string_of_healthy_failed, 2) \
    EACH(string_of_healthy_partial_unhealthy, 2) \
    EACH(string_of_healthy_unhealthy_unreachable, 2) \
    EACH(string_of_list, 2) \
    EACH(string_of_production_non_production, 2) \
    EACH(DeploymentAuthSettings, 3) \
    EACH(DeploymentDetail, 4) \
    EACH(DeploymentListItem, 4) \
    EACH(DeploymentPing, 3) \
    EACH(list_deployments, 4) \
    EACH(register_deployment_credentials, 3) \
    EACH(register_deployment, 4) \
    EACH(DeploymentDetail_credentials, 3) \
    EACH(DeploymentDetail_workspaces_items, 3) \
    EACH(DeploymentDetail_workspaces, 2) \
    EACH(update_deployment, 2) \
    EACH(DeploymentPing_inbound, 3) \
    EACH(DeploymentPing_outbound, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_DeploymentAuthSettings[11];
    struct pa_property of_DeploymentDetail[19];
    struct pa_property of_DeploymentListItem[14];
    struct pa_property of_DeploymentPing[5];
    struct pa_property of_list_deployments[3];
    struct pa_property of_register_deployment_credentials[2];
    struct pa_property of_register_deployment[5];
    struct pa_property of_DeploymentDetail_credentials[2];
    struct pa_property of_DeploymentDetail_workspaces_items[2];
    struct pa_property of_update_deployment[1];
    struct pa_property of_DeploymentPing_inbound[2];
    struct pa_property of_DeploymentPing_outbound[4];
} properties = {
    .of_DeploymentAuthSettings = {
        {.name = STRING(allow_all_workspaces), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(disable_portkey_gateway), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(gateway_base_url), .schema = SCHEMA_string},
        {.name = STRING(is_dataservice_hosted), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(is_playground_proxy_allowed), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(jwt_sub_workspace_mapping), .schema = SCHEMA_object_of_string},
        {.name = STRING(jwt_subs_allowed), .schema = SCHEMA_array_of_string},
        {.name = STRING(mcp_gateway_base_url), .schema = SCHEMA_string},
        {.name = STRING(private_link_endpoint), .schema = SCHEMA_string},
        {.name = STRING(use_private_link_proxy), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(workspaces_allowed), .schema = SCHEMA_array_of_string},
    },
    .of_DeploymentDetail = {
        {.name = STRING(auth_settings), .schema = SCHEMA_DeploymentAuthSettings},
        {.name = STRING(client_auth), .schema = SCHEMA_string},
        {.name = STRING(connection_status), .schema = SCHEMA_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(created_by), .schema = SCHEMA_string},
        {.name = STRING(credentials), .schema = SCHEMA_DeploymentDetail_credentials},
        {.name = STRING(deployment_config), .schema = SCHEMA_null_or_object},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_default), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(last_resynced_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(last_synced_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_deployment},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(tags), .schema = SCHEMA_null_or_object_of_string},
        {.name = STRING(type), .schema = SCHEMA_string_of_production_non_production},
        {.name = STRING(workspaces), .schema = SCHEMA_DeploymentDetail_workspaces},
    },
    .of_DeploymentListItem = {
        {.name = STRING(connection_status), .schema = SCHEMA_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(created_by), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_default), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(last_resynced_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(last_synced_at), .schema = SCHEMA_null_or_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_deployment},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(tags), .schema = SCHEMA_null_or_object_of_string},
        {.name = STRING(type), .schema = SCHEMA_string_of_production_non_production},
    },
    .of_DeploymentPing = {
        {.name = STRING(gateway_base_url), .schema = SCHEMA_string},
        {.name = STRING(inbound), .schema = SCHEMA_DeploymentPing_inbound},
        {.name = STRING(object), .schema = SCHEMA_string_of_deployment},
        {.name = STRING(outbound), .schema = SCHEMA_DeploymentPing_outbound},
        {.name = STRING(status), .schema = SCHEMA_string_of_healthy_partial_unhealthy},
    },
    .of_list_deployments = {
        {.name = STRING(data), .schema = SCHEMA_array_of_DeploymentListItem},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
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
    .of_DeploymentDetail_credentials = {
        {.name = STRING(password), .schema = SCHEMA_string},
        {.name = STRING(username), .schema = SCHEMA_string},
    },
    .of_DeploymentDetail_workspaces_items = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_update_deployment = {{.name = STRING(client_auth), .schema = SCHEMA_string}},
    .of_DeploymentPing_inbound = {
        {.name = STRING(error), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_healthy_failed},
    },
    .of_DeploymentPing_outbound = {
        {.name = STRING(error), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_healthy_unhealthy_unreachable},
        {.name = STRING(status_code), .schema = SCHEMA_integer},
        {.name = STRING(version), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_DeploymentListItem = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_DeploymentListItem},
    },
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_of_0_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_ENUM, NAMES(integer_of_0_1)}},
    .of_null_or_object = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT}},
    .of_null_or_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_active_archived = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived)},
    },
    .of_string_of_deployment = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_deployment)},
    },
    .of_string_of_healthy_failed = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_healthy_failed)},
    },
    .of_string_of_healthy_partial_unhealthy = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_healthy_partial_unhealthy)},
    },
    .of_string_of_healthy_unhealthy_unreachable = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_healthy_unhealthy_unreachable)},
    },
    .of_string_of_list = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_list)}},
    .of_string_of_production_non_production = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_production_non_production)},
    },
    .of_DeploymentAuthSettings = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(DeploymentAuthSettings)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_DeploymentDetail = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(DeploymentDetail_required)},
        {.code = PA_PROPERTIES, PROPERTIES(DeploymentDetail)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_DeploymentListItem = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(DeploymentListItem_required)},
        {.code = PA_PROPERTIES, PROPERTIES(DeploymentListItem)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_DeploymentPing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(DeploymentPing)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_deployments = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_deployments_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_deployments)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_register_deployment_credentials = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(register_deployment_credentials)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_register_deployment = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(register_deployment_required)},
        {.code = PA_PROPERTIES, PROPERTIES(register_deployment)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_DeploymentDetail_credentials = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(DeploymentDetail_credentials)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_DeploymentDetail_workspaces_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(DeploymentDetail_workspaces_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_DeploymentDetail_workspaces = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_DeploymentDetail_workspaces_items},
    },
    .of_update_deployment = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_deployment)},
    },
    .of_DeploymentPing_inbound = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(DeploymentPing_inbound)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_DeploymentPing_outbound = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(DeploymentPing_outbound)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_deployments] = SCHEMA_list_deployments,
    [OPERATION_register_deployment] = SCHEMA_register_deployment,
    [OPERATION_get_deployment] = SCHEMA_DeploymentDetail,
    [OPERATION_update_deployment] = SCHEMA_update_deployment,
    [OPERATION_archive_deployment] = PA_NONE,
    [OPERATION_ping_deployment] = SCHEMA_DeploymentPing,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_deployments] = {.items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_register_deployment] = {.first = 0},
    [OPERATION_get_deployment] = {.first = 0},
    [OPERATION_update_deployment] = {.first = 0},
    [OPERATION_archive_deployment] = {.first = 0},
    [OPERATION_ping_deployment] = {.first = 0},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_deployments[8];
} summary_fields = {
    .of_list_deployments = {
        STRING(id),
        STRING(slug),
        STRING(name),
        STRING(type),
        STRING(status),
        STRING(connection_status),
        STRING(is_default),
        STRING(last_synced_at),
    },
};

static const struct pa_rows rows[] = {
    [OPERATION_list_deployments] = {.is_list = 1, .path = STRING(data), SUMMARY(list_deployments)},
    [OPERATION_register_deployment] = {.is_list = 0},
    [OPERATION_get_deployment] = {.is_list = 0},
    [OPERATION_update_deployment] = {.is_list = 0},
    [OPERATION_archive_deployment] = {.is_list = 0},
    [OPERATION_ping_deployment] = {.is_list = 0},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_deployments_answer, 3) \
    EACH(portkey_deployment_list_item, 14) \
    EACH(portkey_register_deployment_answer, 5) \
    EACH(portkey_register_deployment_answer_credentials, 2) \
    EACH(portkey_deployment_detail, 19) \
    EACH(portkey_deployment_detail_credentials, 2) \
    EACH(portkey_deployment_auth_settings, 11) \
    EACH(portkey_deployment_detail_workspaces, 2) \
    EACH(portkey_update_deployment_answer, 1) \
    EACH(portkey_deployment_ping, 5) \
    EACH(portkey_deployment_ping_outbound, 4) \
    EACH(portkey_deployment_ping_inbound, 2) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_deployments_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_deployments_answer, data), .structure = STRUCTURE_portkey_deployment_list_item, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_list_deployments_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_deployments_answer, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_deployment_list_item = {
        {.name = STRING(connection_status), .offset = offsetof(portkey_deployment_list_item, connection_status), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_deployment_list_item, created_at), .kind = PA_F_STRING},
        {.name = STRING(created_by), .offset = offsetof(portkey_deployment_list_item, created_by), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_deployment_list_item, id), .kind = PA_F_STRING},
        {.name = STRING(is_default), .offset = offsetof(portkey_deployment_list_item, is_default), .kind = PA_F_INTEGER},
        {.name = STRING(last_resynced_at), .offset = offsetof(portkey_deployment_list_item, last_resynced_at), .kind = PA_F_STRING},
        {.name = STRING(last_synced_at), .offset = offsetof(portkey_deployment_list_item, last_synced_at), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_deployment_list_item, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_deployment_list_item, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_deployment_list_item, object), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_deployment_list_item, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_deployment_list_item, status), .kind = PA_F_STRING},
        {.name = STRING(tags), .offset = offsetof(portkey_deployment_list_item, tags), .kind = PA_F_JSON},
        {.name = STRING(type), .offset = offsetof(portkey_deployment_list_item, type), .kind = PA_F_STRING},
    },
    .of_portkey_register_deployment_answer = {
        {.name = STRING(client_auth), .offset = offsetof(portkey_register_deployment_answer, client_auth), .kind = PA_F_STRING},
        {.name = STRING(credentials), .offset = offsetof(portkey_register_deployment_answer, credentials), .structure = STRUCTURE_portkey_register_deployment_answer_credentials, .kind = PA_F_OBJECT},
        {.name = STRING(id), .offset = offsetof(portkey_register_deployment_answer, id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_register_deployment_answer, object), .kind = PA_F_STRING},
        {.name = STRING(organisation_id), .offset = offsetof(portkey_register_deployment_answer, organisation_id), .kind = PA_F_STRING},
    },
    .of_portkey_register_deployment_answer_credentials = {
        {.name = STRING(password), .offset = offsetof(portkey_register_deployment_answer_credentials, password), .kind = PA_F_STRING},
        {.name = STRING(username), .offset = offsetof(portkey_register_deployment_answer_credentials, username), .kind = PA_F_STRING},
    },
    .of_portkey_deployment_detail = {
        {.name = STRING(auth_settings), .offset = offsetof(portkey_deployment_detail, auth_settings), .structure = STRUCTURE_portkey_deployment_auth_settings, .kind = PA_F_OBJECT},
        {.name = STRING(client_auth), .offset = offsetof(portkey_deployment_detail, client_auth), .kind = PA_F_STRING},
        {.name = STRING(connection_status), .offset = offsetof(portkey_deployment_detail, connection_status), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_deployment_detail, created_at), .kind = PA_F_STRING},
        {.name = STRING(created_by), .offset = offsetof(portkey_deployment_detail, created_by), .kind = PA_F_STRING},
        {.name = STRING(credentials), .offset = offsetof(portkey_deployment_detail, credentials), .structure = STRUCTURE_portkey_deployment_detail_credentials, .kind = PA_F_OBJECT},
        {.name = STRING(deployment_config), .offset = offsetof(portkey_deployment_detail, deployment_config), .kind = PA_F_JSON},
        {.name = STRING(id), .offset = offsetof(portkey_deployment_detail, id), .kind = PA_F_STRING},
        {.name = STRING(is_default), .offset = offsetof(portkey_deployment_detail, is_default), .kind = PA_F_INTEGER},
        {.name = STRING(last_resynced_at), .offset = offsetof(portkey_deployment_detail, last_resynced_at), .kind = PA_F_STRING},
        {.name = STRING(last_synced_at), .offset = offsetof(portkey_deployment_detail, last_synced_at), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_deployment_detail, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_deployment_detail, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_deployment_detail, object), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_deployment_detail, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_deployment_detail, status), .kind = PA_F_STRING},
        {.name = STRING(tags), .offset = offsetof(portkey_deployment_detail, tags), .kind = PA_F_JSON},
        {.name = STRING(type), .offset = offsetof(portkey_deployment_detail, type), .kind = PA_F_STRING},
        {.name = STRING(workspaces), .offset = offsetof(portkey_deployment_detail, workspaces), .structure = STRUCTURE_portkey_deployment_detail_workspaces, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_deployment_detail_credentials = {
        {.name = STRING(password), .offset = offsetof(portkey_deployment_detail_credentials, password), .kind = PA_F_STRING},
        {.name = STRING(username), .offset = offsetof(portkey_deployment_detail_credentials, username), .kind = PA_F_STRING},
    },
    .of_portkey_deployment_auth_settings = {
        {.name = STRING(allow_all_workspaces), .offset = offsetof(portkey_deployment_auth_settings, allow_all_workspaces), .kind = PA_F_INTEGER},
        {.name = STRING(disable_portkey_gateway), .offset = offsetof(portkey_deployment_auth_settings, disable_portkey_gateway), .kind = PA_F_INTEGER},
        {.name = STRING(gateway_base_url), .offset = offsetof(portkey_deployment_auth_settings, gateway_base_url), .kind = PA_F_STRING},
        {.name = STRING(is_dataservice_hosted), .offset = offsetof(portkey_deployment_auth_settings, is_dataservice_hosted), .kind = PA_F_INTEGER},
        {.name = STRING(is_playground_proxy_allowed), .offset = offsetof(portkey_deployment_auth_settings, is_playground_proxy_allowed), .kind = PA_F_INTEGER},
        {.name = STRING(jwt_sub_workspace_mapping), .offset = offsetof(portkey_deployment_auth_settings, jwt_sub_workspace_mapping), .kind = PA_F_JSON},
        {.name = STRING(jwt_subs_allowed), .offset = offsetof(portkey_deployment_auth_settings, jwt_subs_allowed), .kind = PA_F_STRING_LIST},
        {.name = STRING(mcp_gateway_base_url), .offset = offsetof(portkey_deployment_auth_settings, mcp_gateway_base_url), .kind = PA_F_STRING},
        {.name = STRING(private_link_endpoint), .offset = offsetof(portkey_deployment_auth_settings, private_link_endpoint), .kind = PA_F_STRING},
        {.name = STRING(use_private_link_proxy), .offset = offsetof(portkey_deployment_auth_settings, use_private_link_proxy), .kind = PA_F_INTEGER},
        {.name = STRING(workspaces_allowed), .offset = offsetof(portkey_deployment_auth_settings, workspaces_allowed), .kind = PA_F_STRING_LIST},
    },
    .of_portkey_deployment_detail_workspaces = {
        {.name = STRING(id), .offset = offsetof(portkey_deployment_detail_workspaces, id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_deployment_detail_workspaces, slug), .kind = PA_F_STRING},
    },
    .of_portkey_update_deployment_answer = {
        {.name = STRING(client_auth), .offset = offsetof(portkey_update_deployment_answer, client_auth), .kind = PA_F_STRING},
    },
    .of_portkey_deployment_ping = {
        {.name = STRING(gateway_base_url), .offset = offsetof(portkey_deployment_ping, gateway_base_url), .kind = PA_F_STRING},
        {.name = STRING(inbound), .offset = offsetof(portkey_deployment_ping, inbound), .structure = STRUCTURE_portkey_deployment_ping_inbound, .kind = PA_F_OBJECT},
        {.name = STRING(object), .offset = offsetof(portkey_deployment_ping, object), .kind = PA_F_STRING},
        {.name = STRING(outbound), .offset = offsetof(portkey_deployment_ping, outbound), .structure = STRUCTURE_portkey_deployment_ping_outbound, .kind = PA_F_OBJECT},
        {.name = STRING(status), .offset = offsetof(portkey_deployment_ping, status), .kind = PA_F_STRING},
    },
    .of_portkey_deployment_ping_outbound = {
        {.name = STRING(error), .offset = offsetof(portkey_deployment_ping_outbound, error), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_deployment_ping_outbound, status), .kind = PA_F_STRING},
        {.name = STRING(status_code), .offset = offsetof(portkey_deployment_ping_outbound, status_code), .kind = PA_F_INTEGER},
        {.name = STRING(version), .offset = offsetof(portkey_deployment_ping_outbound, version), .kind = PA_F_STRING},
    },
    .of_portkey_deployment_ping_inbound = {
        {.name = STRING(error), .offset = offsetof(portkey_deployment_ping_inbound, error), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_deployment_ping_inbound, status), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_deployments] = {.answer = STRUCTURE_portkey_list_deployments_answer, .item = STRUCTURE_portkey_deployment_list_item},
    [OPERATION_register_deployment] = {.answer = STRUCTURE_portkey_register_deployment_answer, .item = PA_NONE},
    [OPERATION_get_deployment] = {.answer = STRUCTURE_portkey_deployment_detail, .item = PA_NONE},
    [OPERATION_update_deployment] = {.answer = STRUCTURE_portkey_update_deployment_answer, .item = PA_NONE},
    [OPERATION_archive_deployment] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_ping_deployment] = {.answer = STRUCTURE_portkey_deployment_ping, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_deployments;
extern const struct pa_answer_table pa_answers_of_deployments;
const struct pa_answer_table pa_answers_of_deployments = {
    .domain = &pa_domain_deployments,
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

const portkeyadmin_answers *portkeyadmin_answers_deployments(void)
{
    return &pa_answers_of_deployments;
}
