/* SPDX-License-Identifier: MIT */
/* Generated from openapi/secret-references.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Create_Secret_Reference, "Create Secret Reference") \
    TEXT(Delete_Secret_Reference, "Delete Secret Reference") \
    TEXT(Get_Secret_Reference, "Get Secret Reference") \
    TEXT(List_Secret_References, "List Secret References") \
    TEXT(Update_Secret_Reference, "Update Secret Reference") \
    TEXT(create_secret_reference, "create_secret_reference") \
    TEXT(delete_secret_reference, "delete_secret_reference") \
    TEXT(get_secret_reference, "get_secret_reference") \
    TEXT(list_secret_references, "list_secret_references") \
    TEXT(update_secret_reference, "update_secret_reference") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_secret_references, \
        "{\"name\":\"list_secret_references\",\"title\":\"List Secret References\",\"description\":\"List the secret references of the organisation, filtered by secret manager, tags or name. Returns id, name, slug, manager, status and dates of each, without paths or logins. To see where one points and who may use it, use get_secret_reference.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"organisation_id\":{\"description\":\"From list_api_keys; not needed with an API key.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"manager_type\":{\"description\":\"Only references into this secret manager.\",\"type\":\"string\",\"enum\":[\"aws_sm\",\"azure_kv\",\"hashicorp_vault\"]}," \
        "\"tags\":{\"description\":\"Only references with these tags, a JSON object written as text.\",\"type\":\"string\"}," \
        "\"search\":{\"description\":\"Text to look for in the name.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":255}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0,\"default\":0}," \
        "\"page_size\":{\"description\":\"Secret references per page, at most 100, 20 by default.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"default\":20}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_secret_reference, \
        "{\"name\":\"create_secret_reference\",\"title\":\"Create Secret Reference\",\"description\":\"Create a pointer to a secret kept in AWS Secrets Manager, Azure Key Vault or HashiCorp Vault, with the login to fetch it. Returns id and slug. Name it in the secret_mappings of an integration, virtual key or MCP integration, so that the secret itself never passes through a call. The subscription must include secret references.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"organisation_id\":{\"description\":\"From list_api_keys; not needed with an API key.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"name\":{\"description\":\"Display name of the secret reference.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":255}," \
        "\"slug\":{\"description\":\"Short name for use in calls; made from the name when absent.\",\"type\":\"string\",\"maxLength\":255,\"pattern\":\"^[a-zA-Z0-9_-]+$\"}," \
        "\"description\":{\"description\":\"What the secret is for.\",\"type\":[\"string\",\"null\"],\"maxLength\":1024}," \
        "\"manager_type\":{\"description\":\"Secret manager that holds the secret.\",\"type\":\"string\",\"enum\":[\"aws_sm\",\"azure_kv\",\"hashicorp_vault\"]}," \
        "\"auth_config\":{\"description\":\"Login to the secret manager, of a kind that fits manager_type.\",\"oneOf\":[{\"description\":\"AWS login with an access key.\",\"type\":\"object\",\"properties\":{\"aws_auth_type\":{\"description\":\"Kind of AWS login.\",\"type\":\"string\",\"enum\":[\"accessKey\"]},\"aws_access_key_id\":{\"type\":\"string\"},\"aws_secret_access_key\":{\"description\":\"Secret part of the access key.\",\"type\":\"string\"},\"aws_region\":{\"description\":\"AWS region of the secret.\",\"type\":\"string\"}},\"required\":[\"aws_auth_type\",\"aws_access_key_id\",\"aws_secret_access_key\",\"aws_region\"]},{\"description\":\"AWS login by assuming a role.\",\"type\":\"object\",\"properties\":{\"aws_auth_type\":{\"description\":\"Kind of AWS login.\",\"type\":\"string\",\"enum\":[\"assumedRole\"]},\"aws_role_arn\":{\"description\":\"ARN of the role to assume.\",\"type\":\"string\"},\"aws_external_id\":{\"description\":\"External id the role's trust policy asks for.\",\"type\":[\"string\",\"null\"]},\"aws_region\":{\"description\":\"AWS region of the secret.\",\"type\":\"string\"}},\"required\":[\"aws_auth_type\",\"aws_role_arn\",\"aws_region\"]},{\"description\":\"AWS login with the role of the gateway itself.\",\"type\":\"object\",\"properties\":{\"aws_auth_type\":{\"description\":\"Kind of AWS login.\",\"type\":\"string\",\"enum\":[\"serviceRole\"]},\"aws_region\":{\"description\":\"AWS region of the secret.\",\"type\":\"string\"}},\"required\":[\"aws_auth_type\"]},{\"description\":\"Azure login as an Entra application.\",\"type\":\"object\",\"properties\":{\"azure_auth_mode\":{\"description\":\"Kind of Azure login.\",\"type\":\"string\",\"enum\":[\"entra\"]},\"azure_entra_tenant_id\":{\"description\":\"Entra tenant of the application.\",\"type\":\"string\"},\"azure_entra_client_id\":{\"description\":\"Client id of the application.\",\"type\":\"string\"},\"azure_entra_client_secret\":{\"description\":\"Client secret of the application.\",\"type\":\"string\"},\"azure_vault_url\":{\"description\":\"URL of the key vault.\",\"type\":\"string\",\"format\":\"uri\"}},\"required\":[\"azure_auth_mode\",\"azure_entra_tenant_id\",\"azure_entra_client_id\",\"azure_entra_client_secret\",\"azure_vault_url\"]},{\"d" \
    ) \
    PIECE(create_secret_reference__PART2, \
        "escription\":\"Azure login with a managed identity.\",\"type\":\"object\",\"properties\":{\"azure_auth_mode\":{\"description\":\"Kind of Azure login.\",\"type\":\"string\",\"enum\":[\"managed\"]},\"azure_managed_client_id\":{\"description\":\"Client id of a user-assigned identity.\",\"type\":\"string\"},\"azure_vault_url\":{\"description\":\"URL of the key vault.\",\"type\":\"string\",\"format\":\"uri\"}},\"required\":[\"azure_auth_mode\",\"azure_vault_url\"]},{\"description\":\"Azure login with the default credential of the gateway's host.\",\"type\":\"object\",\"properties\":{\"azure_auth_mode\":{\"description\":\"Kind of Azure login.\",\"type\":\"string\",\"enum\":[\"default\"]},\"azure_vault_url\":{\"description\":\"URL of the key vault.\",\"type\":\"string\",\"format\":\"uri\"}},\"required\":[\"azure_auth_mode\",\"azure_vault_url\"]},{\"description\":\"Vault login with a token.\",\"type\":\"object\",\"properties\":{\"vault_auth_type\":{\"description\":\"Kind of Vault login.\",\"type\":\"string\",\"enum\":[\"token\"]},\"vault_addr\":{\"description\":\"URL of the Vault server.\",\"type\":\"string\",\"format\":\"uri\"},\"vault_token\":{\"description\":\"Token that can read the secret.\",\"type\":\"string\"},\"vault_namespace\":{\"description\":\"If any.\",\"type\":\"string\"}},\"required\":[\"vault_auth_type\",\"vault_addr\",\"vault_token\"]},{\"description\":\"Vault login with an AppRole.\",\"type\":\"object\",\"properties\":{\"vault_auth_type\":{\"description\":\"Kind of Vault login.\",\"type\":\"string\",\"enum\":[\"approle\"]},\"vault_addr\":{\"description\":\"URL of the Vault server.\",\"type\":\"string\",\"format\":\"uri\"},\"vault_role_id\":{\"description\":\"Role id of the AppRole.\",\"type\":\"string\"},\"vault_secret_id\":{\"description\":\"Secret id of the AppRole.\",\"type\":\"string\"},\"vault_namespace\":{\"description\":\"If any.\",\"type\":\"string\"}},\"required\":[\"vault_auth_type\",\"vault_addr\",\"vault_role_id\",\"vault_secret_id\"]},{\"description\":\"Vault login with a Kubernetes service account.\",\"type\":\"object\",\"properties\":{\"vault_auth_type\":{\"description\":\"Kind of Vault login.\",\"type\":\"string\",\"enum\":[\"kubernetes\"]},\"vault_addr\":{\"description\":\"URL of the Vault server.\",\"type" \
        "\":\"string\",\"format\":\"uri\"},\"vault_role\":{\"description\":\"Vault role bound to the service account.\",\"type\":\"string\"},\"vault_namespace\":{\"description\":\"If any.\",\"type\":\"string\"}},\"required\":[\"vault_auth_type\",\"vault_addr\",\"vault_role\"]}]}," \
        "\"secret_path\":{\"description\":\"Name or path of the secret in the manager.\",\"type\":\"string\",\"maxLength\":1024}," \
        "\"secret_key\":{\"description\":\"Field to take from a secret that holds several values.\",\"type\":[\"string\",\"null\"],\"maxLength\":255}," \
        "\"allow_all_workspaces\":{\"description\":\"Open to every workspace; may not be true together with allowed_workspaces.\",\"type\":\"boolean\",\"default\":true}," \
        "\"allowed_workspaces\":{\"description\":\"Ids or slugs of the only workspaces that may use it.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\"}}," \
        "\"tags\":{\"description\":\"Labels to filter by, names and values both text.\",\"type\":[\"object\",\"null\"],\"additionalProperties\":{\"type\":\"string\"}}" \
        "},\"required\":[\"name\",\"manager_type\",\"auth_config\",\"secret_path\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_secret_reference, \
        "{\"name\":\"get_secret_reference\",\"title\":\"Get Secret Reference\",\"description\":\"Read a secret reference: its manager, secret path and key, status and login settings, secrets masked in members whose names start with masked_. Which single workspaces may use it is not returned. The secret it points to is not fetched. To find the id or slug use list_secret_references.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"secret_reference_id\":{\"description\":\"Id or slug of the secret reference.\",\"type\":\"string\"}" \
        "},\"required\":[\"secret_reference_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_secret_reference, \
        "{\"name\":\"update_secret_reference\",\"title\":\"Update Secret Reference\",\"description\":\"Change a secret reference: its name, login, path, key, tags or workspace access; what is absent stays, and an empty change is refused. auth_config is merged member by member into what is stored and must fit the manager, which cannot change. A list of workspaces replaces the present one and closes it to all others, and allow_all_workspaces true discards the list. Everything mapped to the reference is affected.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"secret_reference_id\":{\"description\":\"Id or slug of the secret reference.\",\"type\":\"string\"}," \
        "\"name\":{\"description\":\"New display name.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":255}," \
        "\"description\":{\"description\":\"What the secret is for; null clears it.\",\"type\":[\"string\",\"null\"],\"maxLength\":1024}," \
        "\"auth_config\":{\"description\":\"Login fields to change, merged into the stored ones.\",\"type\":\"object\"}," \
        "\"secret_path\":{\"description\":\"Name or path of the secret in the manager.\",\"type\":\"string\",\"maxLength\":1024}," \
        "\"secret_key\":{\"description\":\"Field to take from a secret that holds several values.\",\"type\":[\"string\",\"null\"],\"maxLength\":255}," \
        "\"allow_all_workspaces\":{\"description\":\"True opens it to every workspace and discards the list of allowed ones.\",\"type\":\"boolean\"}," \
        "\"allowed_workspaces\":{\"description\":\"Ids or slugs of the only workspaces allowed; replaces the present list.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\"}}," \
        "\"tags\":{\"description\":\"Labels to filter by, names and values both text.\",\"type\":[\"object\",\"null\"],\"additionalProperties\":{\"type\":\"string\"}}" \
        "},\"required\":[\"secret_reference_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_secret_reference, \
        "{\"name\":\"delete_secret_reference\",\"title\":\"Delete Secret Reference\",\"description\":\"Delete a secret reference; the secret in the manager stays. This cannot be undone. It is refused while an integration or virtual key still maps to the reference: remove those mappings first with update_integration or update_virtual_key.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"secret_reference_id\":{\"description\":\"Id or slug of the secret reference.\",\"type\":\"string\"}" \
        "},\"required\":[\"secret_reference_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_secret_references] = {
        .name = STRING(list_secret_references),
        .title = STRING(List_Secret_References),
        DESCRIPTOR(list_secret_references, list_secret_references),
        .domain = DOMAIN_secret_references,
        .operation = {DOMAIN_secret_references, OPERATION_list_secret_references},
    },
    [TOOL_create_secret_reference] = {
        .name = STRING(create_secret_reference),
        .title = STRING(Create_Secret_Reference),
        DESCRIPTOR(create_secret_reference, create_secret_reference__PART2),
        .domain = DOMAIN_secret_references,
        .operation = {DOMAIN_secret_references, OPERATION_create_secret_reference},
    },
    [TOOL_get_secret_reference] = {
        .name = STRING(get_secret_reference),
        .title = STRING(Get_Secret_Reference),
        DESCRIPTOR(get_secret_reference, get_secret_reference),
        .domain = DOMAIN_secret_references,
        .operation = {DOMAIN_secret_references, OPERATION_get_secret_reference},
    },
    [TOOL_update_secret_reference] = {
        .name = STRING(update_secret_reference),
        .title = STRING(Update_Secret_Reference),
        DESCRIPTOR(update_secret_reference, update_secret_reference),
        .domain = DOMAIN_secret_references,
        .operation = {DOMAIN_secret_references, OPERATION_update_secret_reference},
    },
    [TOOL_delete_secret_reference] = {
        .name = STRING(delete_secret_reference),
        .title = STRING(Delete_Secret_Reference),
        DESCRIPTOR(delete_secret_reference, delete_secret_reference),
        .domain = DOMAIN_secret_references,
        .operation = {DOMAIN_secret_references, OPERATION_delete_secret_reference},
    },
};

extern const struct pa_tool_table pa_tools_of_secret_references;
const struct pa_tool_table pa_tools_of_secret_references = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
