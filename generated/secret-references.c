/* SPDX-License-Identifier: MIT */
/* Generated from openapi/secret-references.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/secret-references.h>

static const struct {
    char t0[1]; char t1[13]; char t2[5]; char t3[7]; char t4[13]; char t5[10]; char t6[2]; char t7[9];
    char t8[11]; char t9[18]; char t10[2]; char t11[4]; char t12[5]; char t13[11]; char t14[3]; char t15[16];
    char t16[5]; char t17[7]; char t18[19]; char t19[5]; char t20[7]; char t21[9]; char t22[7]; char t23[6];
    char t24[23]; char t25[4]; char t26[4]; char t27[19]; char t28[12]; char t29[12]; char t30[21];
    char t31[19]; char t32[14]; char t33[18]; char t34[22]; char t35[11]; char t36[12]; char t37[13];
    char t38[14]; char t39[16]; char t40[14]; char t41[16]; char t42[22]; char t43[22]; char t44[26];
    char t45[16]; char t46[8]; char t47[10]; char t48[24]; char t49[10]; char t50[16]; char t51[11];
    char t52[12]; char t53[8]; char t54[16]; char t55[14]; char t56[16]; char t57[10]; char t58[11];
    char t59[13]; char t60[12]; char t61[16]; char t62[11]; char t63[17]; char t64[24]; char t65[5];
    char t66[17]; char t67[20]; char t68[11]; char t69[21]; char t70[41]; char t71[24]; char t72[4];
    char t73[24]; char t74[7]; char t75[23]; char t76[24]; char t77[21]; char t78[24]; char t79[24];
} strings = {
    "",
    "manager_type",
    "tags",
    "search",
    "current_page",
    "page_size",
    "0",
    "\"aws_sm\"",
    "\"azure_kv\"",
    "\"hashicorp_vault\"",
    "1",
    "100",
    "data",
    "created_at",
    "id",
    "last_updated_at",
    "name",
    "object",
    "\"secret-reference\"",
    "slug",
    "status",
    "\"ACTIVE\"",
    "\"list\"",
    "total",
    "list_secret_references",
    "GET",
    "/v1",
    "/secret-references",
    "auth_config",
    "secret_path",
    "allow_all_workspaces",
    "allowed_workspaces",
    "aws_auth_type",
    "aws_access_key_id",
    "aws_secret_access_key",
    "aws_region",
    "\"accessKey\"",
    "aws_role_arn",
    "\"assumedRole\"",
    "aws_external_id",
    "\"serviceRole\"",
    "azure_auth_mode",
    "azure_entra_tenant_id",
    "azure_entra_client_id",
    "azure_entra_client_secret",
    "azure_vault_url",
    "\"entra\"",
    "\"managed\"",
    "azure_managed_client_id",
    "\"default\"",
    "vault_auth_type",
    "vault_addr",
    "vault_token",
    "\"token\"",
    "vault_namespace",
    "vault_role_id",
    "vault_secret_id",
    "\"approle\"",
    "vault_role",
    "\"kubernetes\"",
    "description",
    "organisation_id",
    "secret_key",
    "^[a-zA-Z0-9_-]+$",
    "create_secret_reference",
    "POST",
    "application/json",
    "secret_reference_id",
    "created_by",
    "get_secret_reference",
    "/secret-references/{secret_reference_id}",
    "update_secret_reference",
    "PUT",
    "delete_secret_reference",
    "DELETE",
    "List Secret References",
    "Create Secret Reference",
    "Get Secret Reference",
    "Update Secret Reference",
    "Delete Secret Reference",
};

static const uint32_t names[] = {
    51, /* "aws_sm" */
    60, /* "azure_kv" */
    71, /* "hashicorp_vault" */
    142, /* "secret-reference" */
    173, /* "ACTIVE" */
    182, /* "list" */
    130, /* name */
    1, /* manager_type */
    245, /* auth_config */
    257, /* secret_path */
    309, /* aws_auth_type */
    323, /* aws_access_key_id */
    341, /* aws_secret_access_key */
    363, /* aws_region */
    374, /* "accessKey" */
    309, /* aws_auth_type */
    386, /* aws_role_arn */
    363, /* aws_region */
    399, /* "assumedRole" */
    309, /* aws_auth_type */
    429, /* "serviceRole" */
    443, /* azure_auth_mode */
    459, /* azure_entra_tenant_id */
    481, /* azure_entra_client_id */
    503, /* azure_entra_client_secret */
    529, /* azure_vault_url */
    545, /* "entra" */
    443, /* azure_auth_mode */
    529, /* azure_vault_url */
    553, /* "managed" */
    587, /* "default" */
    597, /* vault_auth_type */
    613, /* vault_addr */
    624, /* vault_token */
    636, /* "token" */
    597, /* vault_auth_type */
    613, /* vault_addr */
    660, /* vault_role_id */
    674, /* vault_secret_id */
    690, /* "approle" */
    597, /* vault_auth_type */
    613, /* vault_addr */
    700, /* vault_role */
    711, /* "kubernetes" */
    763, /* ^[a-zA-Z0-9_-]+$ */
    763, /* ^[a-zA-Z0-9_-]+$ */
    826, /* secret_reference_id */
};

static const uint16_t branches[] = {
    16, 19, 21, 23, 25, 27, 29, 31, 33,
};

static const struct pa_property properties[] = {
    {26, 0}, /* current_page */
    {1, 1}, /* manager_type */
    {39, 2}, /* page_size */
    {19, 3}, /* search */
    {14, 4}, /* tags */
    {100, 4}, /* created_at */
    {111, 4}, /* id */
    {114, 4}, /* last_updated_at */
    {1, 1}, /* manager_type */
    {130, 4}, /* name */
    {135, 6}, /* object */
    {161, 4}, /* slug */
    {166, 7}, /* status */
    {95, 9}, /* data */
    {135, 10}, /* object */
    {189, 11}, /* total */
    {323, 4}, /* aws_access_key_id */
    {309, 15}, /* aws_auth_type */
    {363, 4}, /* aws_region */
    {341, 4}, /* aws_secret_access_key */
    {309, 17}, /* aws_auth_type */
    {413, 18}, /* aws_external_id */
    {363, 4}, /* aws_region */
    {386, 4}, /* aws_role_arn */
    {309, 20}, /* aws_auth_type */
    {363, 4}, /* aws_region */
    {443, 22}, /* azure_auth_mode */
    {481, 4}, /* azure_entra_client_id */
    {503, 4}, /* azure_entra_client_secret */
    {459, 4}, /* azure_entra_tenant_id */
    {529, 4}, /* azure_vault_url */
    {443, 24}, /* azure_auth_mode */
    {563, 4}, /* azure_managed_client_id */
    {529, 4}, /* azure_vault_url */
    {443, 26}, /* azure_auth_mode */
    {529, 4}, /* azure_vault_url */
    {613, 4}, /* vault_addr */
    {597, 28}, /* vault_auth_type */
    {644, 4}, /* vault_namespace */
    {624, 4}, /* vault_token */
    {613, 4}, /* vault_addr */
    {597, 30}, /* vault_auth_type */
    {644, 4}, /* vault_namespace */
    {660, 4}, /* vault_role_id */
    {674, 4}, /* vault_secret_id */
    {613, 4}, /* vault_addr */
    {597, 32}, /* vault_auth_type */
    {644, 4}, /* vault_namespace */
    {700, 4}, /* vault_role */
    {269, 13}, /* allow_all_workspaces */
    {290, 14}, /* allowed_workspaces */
    {245, 34}, /* auth_config */
    {724, 35}, /* description */
    {1, 1}, /* manager_type */
    {130, 3}, /* name */
    {736, 4}, /* organisation_id */
    {752, 36}, /* secret_key */
    {257, 37}, /* secret_path */
    {161, 38}, /* slug */
    {14, 39}, /* tags */
    {111, 4}, /* id */
    {135, 6}, /* object */
    {161, 4}, /* slug */
    {826, 4}, /* secret_reference_id */
    {269, 13}, /* allow_all_workspaces */
    {245, 43}, /* auth_config */
    {100, 4}, /* created_at */
    {846, 4}, /* created_by */
    {724, 18}, /* description */
    {111, 4}, /* id */
    {114, 4}, /* last_updated_at */
    {1, 1}, /* manager_type */
    {130, 4}, /* name */
    {135, 6}, /* object */
    {736, 4}, /* organisation_id */
    {752, 18}, /* secret_key */
    {257, 4}, /* secret_path */
    {161, 4}, /* slug */
    {166, 7}, /* status */
    {14, 39}, /* tags */
    {269, 13}, /* allow_all_workspaces */
    {290, 14}, /* allowed_workspaces */
    {245, 43}, /* auth_config */
    {724, 35}, /* description */
    {130, 3}, /* name */
    {752, 36}, /* secret_key */
    {257, 37}, /* secret_path */
    {826, 4}, /* secret_reference_id */
    {14, 39}, /* tags */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 49},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 3, 0},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 89},
    {PA_MAXIMUM, 0, 91},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_MIN_LENGTH, 0, 1},
    {PA_MAX_LENGTH, 0, 255},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 5, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 3},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 4},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 8, 5},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 8},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 5},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 13},
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_MIN_ITEMS, 0, 1},
    {PA_ITEMS, 0, 4},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 14},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 4, 10},
    {PA_PROPERTIES, 4, 16},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 18},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 15},
    {PA_PROPERTIES, 4, 20},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 20},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 19},
    {PA_PROPERTIES, 2, 24},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 26},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 5, 21},
    {PA_PROPERTIES, 5, 26},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 29},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 27},
    {PA_PROPERTIES, 3, 31},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 30},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 27},
    {PA_PROPERTIES, 2, 34},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 34},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 31},
    {PA_PROPERTIES, 4, 36},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 39},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 4, 35},
    {PA_PROPERTIES, 5, 40},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 43},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 3, 40},
    {PA_PROPERTIES, 4, 45},
    {PA_ONE_OF, 9, 0},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_MAX_LENGTH, 0, 1024},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_MAX_LENGTH, 0, 255},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_MAX_LENGTH, 0, 1024},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_MAX_LENGTH, 0, 255},
    {PA_PATTERN, 2, 44},
    {PA_TYPE, 0, PA_T_NULL | PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, 4},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 4, 6},
    {PA_PROPERTIES, 11, 49},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 60},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 46},
    {PA_PROPERTIES, 1, 63},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 16, 64},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 46},
    {PA_PROPERTIES, 9, 80},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 2}, /* list_secret_references.current_page */
    {2, 2}, /* list_secret_references.manager_type */
    {4, 3}, /* list_secret_references.page_size */
    {7, 3}, /* list_secret_references.search */
    {10, 1}, /* list_secret_references.tags */
    {11, 3}, /* list_secret_references */
    {14, 2}, /* list_secret_references response.data[].object */
    {16, 2}, /* list_secret_references response.data[].status */
    {18, 2}, /* list_secret_references response.data[] */
    {20, 2}, /* list_secret_references response.data */
    {22, 2}, /* list_secret_references response.object */
    {24, 1}, /* list_secret_references response.total */
    {25, 2}, /* list_secret_references response */
    {27, 1}, /* create_secret_reference.allow_all_workspaces */
    {28, 3}, /* create_secret_reference.allowed_workspaces */
    {31, 2}, /* create_secret_reference.auth_config (1).aws_auth_type */
    {33, 3}, /* create_secret_reference.auth_config (1) */
    {36, 2}, /* create_secret_reference.auth_config (2).aws_auth_type */
    {38, 1}, /* create_secret_reference.auth_config (2).aws_external_id */
    {39, 3}, /* create_secret_reference.auth_config (2) */
    {42, 2}, /* create_secret_reference.auth_config (3).aws_auth_type */
    {44, 3}, /* create_secret_reference.auth_config (3) */
    {47, 2}, /* create_secret_reference.auth_config (4).azure_auth_mode */
    {49, 3}, /* create_secret_reference.auth_config (4) */
    {52, 2}, /* create_secret_reference.auth_config (5).azure_auth_mode */
    {54, 3}, /* create_secret_reference.auth_config (5) */
    {57, 2}, /* create_secret_reference.auth_config (6).azure_auth_mode */
    {59, 3}, /* create_secret_reference.auth_config (6) */
    {62, 2}, /* create_secret_reference.auth_config (7).vault_auth_type */
    {64, 3}, /* create_secret_reference.auth_config (7) */
    {67, 2}, /* create_secret_reference.auth_config (8).vault_auth_type */
    {69, 3}, /* create_secret_reference.auth_config (8) */
    {72, 2}, /* create_secret_reference.auth_config (9).vault_auth_type */
    {74, 3}, /* create_secret_reference.auth_config (9) */
    {77, 1}, /* create_secret_reference.auth_config */
    {78, 2}, /* create_secret_reference.description */
    {80, 2}, /* create_secret_reference.secret_key */
    {82, 2}, /* create_secret_reference.secret_path */
    {84, 3}, /* create_secret_reference.slug */
    {87, 3}, /* create_secret_reference.tags */
    {90, 4}, /* create_secret_reference */
    {94, 2}, /* create_secret_reference response */
    {96, 4}, /* get_secret_reference */
    {100, 1}, /* get_secret_reference response.auth_config */
    {101, 2}, /* get_secret_reference response */
    {103, 4}, /* update_secret_reference */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_secret_references.manager_type */
    {14, 14, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_secret_references.tags */
    {19, 19, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_secret_references.search */
    {26, 26, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_secret_references.current_page */
    {39, 39, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_secret_references.page_size */
    {826, 826, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_secret_reference.secret_reference_id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {809, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_list_secret_references_params, manager_type), PA_NONE, PA_F_STRING},
    {14, offsetof(portkey_list_secret_references_params, tags), PA_NONE, PA_F_STRING},
    {19, offsetof(portkey_list_secret_references_params, search), PA_NONE, PA_F_STRING},
    {26, offsetof(portkey_list_secret_references_params, current_page), PA_NONE, PA_F_INTEGER},
    {39, offsetof(portkey_list_secret_references_params, page_size), PA_NONE, PA_F_INTEGER},
    {736, offsetof(portkey_create_secret_reference_params, organisation_id), PA_NONE, PA_F_STRING},
    {130, offsetof(portkey_create_secret_reference_params, name), PA_NONE, PA_F_STRING},
    {161, offsetof(portkey_create_secret_reference_params, slug), PA_NONE, PA_F_STRING},
    {724, offsetof(portkey_create_secret_reference_params, description), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_create_secret_reference_params, manager_type), PA_NONE, PA_F_STRING},
    {245, offsetof(portkey_create_secret_reference_params, auth_config), PA_NONE, PA_F_JSON},
    {257, offsetof(portkey_create_secret_reference_params, secret_path), PA_NONE, PA_F_STRING},
    {752, offsetof(portkey_create_secret_reference_params, secret_key), PA_NONE, PA_F_STRING},
    {269, offsetof(portkey_create_secret_reference_params, allow_all_workspaces), PA_NONE, PA_F_BOOLEAN},
    {290, offsetof(portkey_create_secret_reference_params, allowed_workspaces), PA_NONE, PA_F_STRING_LIST},
    {14, offsetof(portkey_create_secret_reference_params, tags), PA_NONE, PA_F_JSON},
    {826, offsetof(portkey_get_secret_reference_params, secret_reference_id), PA_NONE, PA_F_STRING},
    {826, offsetof(portkey_update_secret_reference_params, secret_reference_id), PA_NONE, PA_F_STRING},
    {130, offsetof(portkey_update_secret_reference_params, name), PA_NONE, PA_F_STRING},
    {724, offsetof(portkey_update_secret_reference_params, description), PA_NONE, PA_F_STRING},
    {245, offsetof(portkey_update_secret_reference_params, auth_config), PA_NONE, PA_F_JSON},
    {257, offsetof(portkey_update_secret_reference_params, secret_path), PA_NONE, PA_F_STRING},
    {752, offsetof(portkey_update_secret_reference_params, secret_key), PA_NONE, PA_F_STRING},
    {269, offsetof(portkey_update_secret_reference_params, allow_all_workspaces), PA_NONE, PA_F_BOOLEAN},
    {290, offsetof(portkey_update_secret_reference_params, allowed_workspaces), PA_NONE, PA_F_STRING_LIST},
    {14, offsetof(portkey_update_secret_reference_params, tags), PA_NONE, PA_F_JSON},
    {826, offsetof(portkey_delete_secret_reference_params, secret_reference_id), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 5, sizeof(portkey_list_secret_references_params)},
    {5, 11, sizeof(portkey_create_secret_reference_params)},
    {16, 1, sizeof(portkey_get_secret_reference_params)},
    {17, 9, sizeof(portkey_update_secret_reference_params)},
    {26, 1, sizeof(portkey_delete_secret_reference_params)},
};

static const portkey_operation operations[] = {
    {195, 218, 222, 226, 0, 16, 5, 12, 0, PA_NONE, 0, 5, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_secret_references */
    {780, 804, 222, 226, 0, 16, 40, 41, 1, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* create_secret_reference */
    {857, 218, 222, 878, 0, 16, 42, 44, 2, PA_NONE, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_secret_reference */
    {919, 943, 222, 878, 0, 16, 45, 43, 3, 0, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, PA_DESTRUCTIVE | PA_IDEMPOTENT}, /* update_secret_reference */
    {947, 971, 222, 878, 0, 16, 42, 43, 4, PA_NONE, 5, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE | PA_IDEMPOTENT}, /* delete_secret_reference */
};

static const struct {
    char t0[1071] PA_PIECE; char t1[2000] PA_PIECE; char t2[2000] PA_PIECE; char t3[2000] PA_PIECE;
    char t4[263] PA_PIECE; char t5[625] PA_PIECE; char t6[1672] PA_PIECE; char t7[627] PA_PIECE;
} descriptors = {
    "{\"name\":\"list_secret_references\",\"title\":\"List Secret References\",\"description\":\"List the secret references of the organisation, filtered by secret manager, tags or name. Returns id, name, slug, manager, status and dates of each, without paths or logins. To see where one points and who may use it, use get_secret_reference.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"manager_type\":{\"description\":\"Only references into this secret manager.\",\"type\":\"string\",\"enum\":[\"aws_sm\",\"azure_kv\",\"hashicorp_vault\"]},\"tags\":{\"description\":\"Only references with these tags, a JSON object written as text.\",\"type\":\"string\"},\"search\":{\"description\":\"Text to look for in the name.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"current_page\":{\"description\":\"Page to return, counted from 0.\",\"type\":\"integer\",\"minimum\":0,\"default\":0},\"page_size\":{\"description\":\"Secret references per page.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"default\":20}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"create_secret_reference\",\"title\":\"Create Secret Reference\",\"description\":\"Create a pointer to a secret kept in AWS Secrets Manager, Azure Key Vault or HashiCorp Vault, with the login to fetch it. Returns id and slug. Name it in the secret_mappings of an integration, virtual key or MCP integration, so that the secret itself never passes through a call. The subscription must include secret references.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"organisation_id\":{\"description\":\"Organisation it belongs to; not needed with an API key.\",\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"description\":\"Display name of the secret reference.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"slug\":{\"description\":\"Short name for use in calls; made from the name when absent.\",\"type\":\"string\",\"maxLength\":255,\"pattern\":\"^[a-zA-Z0-9_-]+$\"},\"description\":{\"description\":\"What the secret is for.\",\"type\":[\"string\",\"null\"],\"maxLength\":1024},\"manager_type\":{\"description\":\"Secret manager that holds the secret.\",\"type\":\"string\",\"enum\":[\"aws_sm\",\"azure_kv\",\"hashicorp_vault\"]},\"auth_config\":{\"description\":\"Login to the secret manager, of a kind that fits manager_type.\",\"oneOf\":[{\"description\":\"AWS login with an access key.\",\"type\":\"object\",\"properties\":{\"aws_auth_type\":{\"description\":\"Kind of AWS login.\",\"type\":\"string\",\"enum\":[\"accessKey\"]},\"aws_access_key_id\":{\"description\":\"Id of the access key.\",\"type\":\"string\"},\"aws_secret_access_key\":{\"description\":\"Secret part of the access key.\",\"type\":\"string\"},\"aws_region\":{\"description\":\"AWS region of the secret.\",\"type\":\"string\"}},\"required\":[\"aws_auth_type\",\"aws_access_key_id\",\"aws_secret_access_key\",\"aws_region\"]},{\"description\":\"AWS login by assuming a role.\",\"type\":\"object\",\"properties\":{\"aws_auth_type\":{\"description\":\"Kind of AWS login.\",\"type\":\"string\",\"enum\":[\"assumedRole\"]},\"aws_role_arn\":{\"description\":\"ARN of the role to assume.\",\"type\":\"string\"},\"aws_external_id\":{\"description\":\"External id the role's trust policy asks for.\",\"type\":[",
    "\"string\",\"null\"]},\"aws_region\":{\"description\":\"AWS region of the secret.\",\"type\":\"string\"}},\"required\":[\"aws_auth_type\",\"aws_role_arn\",\"aws_region\"]},{\"description\":\"AWS login with the role of the gateway itself.\",\"type\":\"object\",\"properties\":{\"aws_auth_type\":{\"description\":\"Kind of AWS login.\",\"type\":\"string\",\"enum\":[\"serviceRole\"]},\"aws_region\":{\"description\":\"AWS region of the secret.\",\"type\":\"string\"}},\"required\":[\"aws_auth_type\"]},{\"description\":\"Azure login as an Entra application.\",\"type\":\"object\",\"properties\":{\"azure_auth_mode\":{\"description\":\"Kind of Azure login.\",\"type\":\"string\",\"enum\":[\"entra\"]},\"azure_entra_tenant_id\":{\"description\":\"Entra tenant of the application.\",\"type\":\"string\"},\"azure_entra_client_id\":{\"description\":\"Client id of the application.\",\"type\":\"string\"},\"azure_entra_client_secret\":{\"description\":\"Client secret of the application.\",\"type\":\"string\"},\"azure_vault_url\":{\"description\":\"URL of the key vault.\",\"type\":\"string\",\"format\":\"uri\"}},\"required\":[\"azure_auth_mode\",\"azure_entra_tenant_id\",\"azure_entra_client_id\",\"azure_entra_client_secret\",\"azure_vault_url\"]},{\"description\":\"Azure login with a managed identity.\",\"type\":\"object\",\"properties\":{\"azure_auth_mode\":{\"description\":\"Kind of Azure login.\",\"type\":\"string\",\"enum\":[\"managed\"]},\"azure_managed_client_id\":{\"description\":\"Client id of a user-assigned identity.\",\"type\":\"string\"},\"azure_vault_url\":{\"description\":\"URL of the key vault.\",\"type\":\"string\",\"format\":\"uri\"}},\"required\":[\"azure_auth_mode\",\"azure_vault_url\"]},{\"description\":\"Azure login with the default credential of the gateway's host.\",\"type\":\"object\",\"properties\":{\"azure_auth_mode\":{\"description\":\"Kind of Azure login.\",\"type\":\"string\",\"enum\":[\"default\"]},\"azure_vault_url\":{\"description\":\"URL of the key vault.\",\"type\":\"string\",\"format\":\"uri\"}},\"required\":[\"azure_auth_mode\",\"azure_vault_url\"]},{\"description\":\"Vault login with a token.\",\"type\":\"object\",\"properties\":{\"vault_auth_type\":{\"description\":\"Kind of Vault login.\",\"type\":\"s",
    "tring\",\"enum\":[\"token\"]},\"vault_addr\":{\"description\":\"URL of the Vault server.\",\"type\":\"string\",\"format\":\"uri\"},\"vault_token\":{\"description\":\"Token that can read the secret.\",\"type\":\"string\"},\"vault_namespace\":{\"description\":\"Vault namespace, if any.\",\"type\":\"string\"}},\"required\":[\"vault_auth_type\",\"vault_addr\",\"vault_token\"]},{\"description\":\"Vault login with an AppRole.\",\"type\":\"object\",\"properties\":{\"vault_auth_type\":{\"description\":\"Kind of Vault login.\",\"type\":\"string\",\"enum\":[\"approle\"]},\"vault_addr\":{\"description\":\"URL of the Vault server.\",\"type\":\"string\",\"format\":\"uri\"},\"vault_role_id\":{\"description\":\"Role id of the AppRole.\",\"type\":\"string\"},\"vault_secret_id\":{\"description\":\"Secret id of the AppRole.\",\"type\":\"string\"},\"vault_namespace\":{\"description\":\"Vault namespace, if any.\",\"type\":\"string\"}},\"required\":[\"vault_auth_type\",\"vault_addr\",\"vault_role_id\",\"vault_secret_id\"]},{\"description\":\"Vault login with a Kubernetes service account.\",\"type\":\"object\",\"properties\":{\"vault_auth_type\":{\"description\":\"Kind of Vault login.\",\"type\":\"string\",\"enum\":[\"kubernetes\"]},\"vault_addr\":{\"description\":\"URL of the Vault server.\",\"type\":\"string\",\"format\":\"uri\"},\"vault_role\":{\"description\":\"Vault role bound to the service account.\",\"type\":\"string\"},\"vault_namespace\":{\"description\":\"Vault namespace, if any.\",\"type\":\"string\"}},\"required\":[\"vault_auth_type\",\"vault_addr\",\"vault_role\"]}]},\"secret_path\":{\"description\":\"Name or path of the secret in the manager.\",\"type\":\"string\",\"maxLength\":1024},\"secret_key\":{\"description\":\"Field to take from a secret that holds several values.\",\"type\":[\"string\",\"null\"],\"maxLength\":255},\"allow_all_workspaces\":{\"description\":\"Open to every workspace; may not be true together with allowed_workspaces.\",\"type\":\"boolean\",\"default\":true},\"allowed_workspaces\":{\"description\":\"Ids or slugs of the only workspaces that may use it.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\"}},\"tags\":{\"description\":\"Labels to filter by, names and values both text.\",\"ty",
    "pe\":[\"object\",\"null\"],\"additionalProperties\":{\"type\":\"string\"}}},\"required\":[\"name\",\"manager_type\",\"auth_config\",\"secret_path\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_secret_reference\",\"title\":\"Get Secret Reference\",\"description\":\"Read a secret reference: its manager, secret path and key, workspace access, status and login settings, the sensitive ones masked for ordinary users. The secret it points to is not fetched. To find the id or slug use list_secret_references.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"secret_reference_id\":{\"description\":\"Id or slug of the secret reference.\",\"type\":\"string\"}},\"required\":[\"secret_reference_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_secret_reference\",\"title\":\"Update Secret Reference\",\"description\":\"Change a secret reference: its name, login, path, key, tags or workspace access. auth_config is merged into what is stored and must fit the manager, which cannot change. A list of workspaces replaces the present one, and allow_all_workspaces true discards it. Everything mapped to the reference is affected.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"secret_reference_id\":{\"description\":\"Id or slug of the secret reference.\",\"type\":\"string\"},\"name\":{\"description\":\"New display name.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"description\":{\"description\":\"What the secret is for; null clears it.\",\"type\":[\"string\",\"null\"],\"maxLength\":1024},\"auth_config\":{\"description\":\"Login fields to change, merged into the stored ones.\",\"type\":\"object\"},\"secret_path\":{\"description\":\"Name or path of the secret in the manager.\",\"type\":\"string\",\"maxLength\":1024},\"secret_key\":{\"description\":\"Field to take from a secret that holds several values.\",\"type\":[\"string\",\"null\"],\"maxLength\":255},\"allow_all_workspaces\":{\"description\":\"True opens it to every workspace and discards the list of allowed ones.\",\"type\":\"boolean\"},\"allowed_workspaces\":{\"description\":\"Ids or slugs of the only workspaces allowed; replaces the present list.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\"}},\"tags\":{\"description\":\"Labels to filter by, names and values both text.\",\"type\":[\"object\",\"null\"],\"additionalProperties\":{\"type\":\"string\"}}},\"required\":[\"secret_reference_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"delete_secret_reference\",\"title\":\"Delete Secret Reference\",\"description\":\"Delete a secret reference; the secret in the manager stays. This cannot be undone. It is refused while an integration or virtual key still maps to the reference: remove those mappings first with update_integration or update_virtual_key.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"secret_reference_id\":{\"description\":\"Id or slug of the secret reference.\",\"type\":\"string\"}},\"required\":[\"secret_reference_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {195, 978, 0, 1071, 16, 16, 0}, /* list_secret_references */
    {780, 1001, 1071, 6263, 16, 16, 1}, /* create_secret_reference */
    {857, 1025, 7334, 625, 16, 16, 2}, /* get_secret_reference */
    {919, 1046, 7959, 1672, 16, 16, 3}, /* update_secret_reference */
    {947, 1070, 9631, 627, 16, 16, 4}, /* delete_secret_reference */
};

extern const struct pa_domain pa_domain_secret_references;
const struct pa_domain pa_domain_secret_references = {
    .name = "secret-references",
    .description = "Pointers to secrets in an outside secret manager.",
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .keywords = keywords,
    .schemas = schemas,
    .properties = properties,
    .branches = branches,
    .names = names,
    .parameters = parameters,
    .members = members,
    .media = media,
    .structs = structs,
    .fields = fields,
    .operations = operations,
    .tools = tools,
    .operation_count = 5,
    .tool_count = 5,
};

int portkey_list_secret_references(portkey_response **out, portkey_client *client, const portkey_list_secret_references_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_list_secret_references_request(portkey_request **out, const portkey_list_secret_references_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_create_secret_reference(portkey_response **out, portkey_client *client, const portkey_create_secret_reference_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_create_secret_reference_request(portkey_request **out, const portkey_create_secret_reference_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_get_secret_reference(portkey_response **out, portkey_client *client, const portkey_get_secret_reference_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_get_secret_reference_request(portkey_request **out, const portkey_get_secret_reference_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_update_secret_reference(portkey_response **out, portkey_client *client, const portkey_update_secret_reference_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_update_secret_reference_request(portkey_request **out, const portkey_update_secret_reference_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_delete_secret_reference(portkey_response **out, portkey_client *client, const portkey_delete_secret_reference_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_delete_secret_reference_request(portkey_request **out, const portkey_delete_secret_reference_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}
