/* SPDX-License-Identifier: MIT */
/* Generated from openapi/deployments.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Archive_Gateway_Deployment, "Archive Gateway Deployment") \
    TEXT(Get_Gateway_Deployment, "Get Gateway Deployment") \
    TEXT(List_Gateway_Deployments, "List Gateway Deployments") \
    TEXT(Ping_Gateway_Deployment, "Ping Gateway Deployment") \
    TEXT(Register_Gateway_Deployment, "Register Gateway Deployment") \
    TEXT(Update_Gateway_Deployment, "Update Gateway Deployment") \
    TEXT(archive_deployment, "archive_deployment") \
    TEXT(get_deployment, "get_deployment") \
    TEXT(list_deployments, "list_deployments") \
    TEXT(ping_deployment, "ping_deployment") \
    TEXT(register_deployment, "register_deployment") \
    TEXT(update_deployment, "update_deployment") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_deployments, \
        "{\"name\":\"list_deployments\",\"title\":\"List Gateway Deployments\",\"description\":\"List the self-hosted gateways registered with the control plane, all in one answer, archived ones included unless status says otherwise. Returns id, name, slug, type, status, connection health and last sync of each. To read settings and workspaces of one use get_deployment; to probe one now use ping_deployment. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"organisation_id\":{\"description\":\"From list_api_keys; by default that of the API key.\",\"type\":\"string\"}," \
        "\"status\":{\"description\":\"Keep only active or only archived gateways; both when absent.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\"]}," \
        "\"type\":{\"description\":\"Keep only gateways of this environment; both when absent.\",\"type\":\"string\",\"enum\":[\"production\",\"non_production\"]}," \
        "\"workspace_slug\":{\"description\":\"Keep gateways that serve any of these workspace slugs.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"search\":{\"description\":\"Text to find in gateway names.\",\"type\":\"string\"}," \
        "\"tags\":{\"description\":\"Keep gateways that carry all of these tags, name to value.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"},\"propertyNames\":{\"pattern\":\"^[a-zA-Z0-9_-]+$\"}}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(register_deployment, \
        "{\"name\":\"register_deployment\",\"title\":\"Register Gateway Deployment\",\"description\":\"Register a self-hosted gateway (hybrid data plane) with the control plane, so that it can fetch configs, keys and prompts. Returns its id and the client_auth token the gateway signs in with. That token is shown in full only now; for another one use update_deployment with rotate_auth. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"description\":\"Display name of the gateway, e.g. prod-eu.\",\"type\":\"string\",\"minLength\":1}," \
        "\"organisation_id\":{\"description\":\"From list_api_keys; by default that of the API key.\",\"type\":\"string\"}," \
        "\"slug\":{\"description\":\"Slug of the gateway; made of dp- and the name when absent.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":50}," \
        "\"type\":{\"description\":\"Environment that the gateway serves, production by default.\",\"type\":\"string\",\"enum\":[\"production\",\"non_production\"],\"default\":\"production\"}," \
        "\"deployment_config\":{\"description\":\"Free-form settings kept with the gateway.\",\"type\":\"object\"}," \
        "\"is_default\":{\"description\":\"Make it the default gateway; the first active one always is.\",\"type\":\"boolean\"}," \
        "\"tags\":{\"description\":\"Labels, name to value; names of letters, digits, _ and -.\",\"type\":[\"object\",\"null\"],\"additionalProperties\":{\"type\":\"string\"},\"propertyNames\":{\"pattern\":\"^[a-zA-Z0-9_-]+$\"}}," \
        "\"auth_settings\":{\"description\":\"Where the gateway is reached and who may use it.\",\"type\":\"object\",\"properties\":{\"gateway_base_url\":{\"description\":\"Base URL of the AI gateway.\",\"type\":\"string\",\"format\":\"uri\"},\"mcp_gateway_base_url\":{\"type\":\"string\",\"format\":\"uri\"},\"is_dataservice_hosted\":{\"description\":\"1 if you host the data service, too.\",\"type\":\"integer\",\"enum\":[0,1]},\"is_playground_proxy_allowed\":{\"description\":\"1 lets the playground send through it.\",\"type\":\"integer\",\"enum\":[0,1]},\"private_link_endpoint\":{\"description\":\"Address of the private link.\",\"type\":\"string\",\"format\":\"uri\"},\"use_private_link_proxy\":{\"description\":\"1 sends through the private link; needs its endpoint.\",\"type\":\"integer\",\"enum\":[0,1]},\"disable_portkey_gateway\":{\"description\":\"1 takes Portkey's own gateway out of use.\",\"type\":\"integer\",\"enum\":[0,1]},\"workspaces_allowed\":{\"description\":\"Workspace slugs it serves; empty means all.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"jwt_subs_allowed\":{\"description\":\"JWT subjects admitted.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"jwt_sub_workspace_mapping\":{\"description\":\"JWT subject to workspace slug.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}}" \
        "},\"required\":[\"name\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_deployment, \
        "{\"name\":\"get_deployment\",\"title\":\"Get Gateway Deployment\",\"description\":\"Read one registered self-hosted gateway: its URLs, access settings, free-form configuration, allowed workspaces, connection health and sync times. The client_auth token and registry password come masked. To find an id use list_deployments. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"description\":\"Id of the deployment, from list_deployments.\",\"type\":\"string\",\"minLength\":1}," \
        "\"organisation_id\":{\"description\":\"From list_api_keys; by default that of the API key.\",\"type\":\"string\"}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_deployment, \
        "{\"name\":\"update_deployment\",\"title\":\"Update Gateway Deployment\",\"description\":\"Change a registered self-hosted gateway: name, environment, status, URLs, allowed workspaces or JWT subjects; what is absent stays. rotate_auth asks for a new client_auth token; what the answer holds, and when the old token ends, is not documented. Read the present state with get_deployment first. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"description\":\"Id of the deployment, from list_deployments.\",\"type\":\"string\",\"minLength\":1}," \
        "\"name\":{\"description\":\"New display name of the gateway.\",\"type\":\"string\"}," \
        "\"type\":{\"description\":\"Environment that the gateway serves.\",\"type\":\"string\",\"enum\":[\"production\",\"non_production\"]}," \
        "\"status\":{\"description\":\"Set archived to retire the gateway, active to bring it back.\",\"type\":\"string\",\"enum\":[\"active\",\"archived\"]}," \
        "\"deployment_config\":{\"description\":\"New free-form settings; null clears them.\",\"type\":[\"object\",\"null\"]}," \
        "\"is_default\":{\"description\":\"Make it the default gateway of the organisation.\",\"type\":\"boolean\"}," \
        "\"rotate_auth\":{\"description\":\"True asks for a new client_auth token.\",\"type\":\"boolean\"}," \
        "\"override_existing\":{\"description\":\"True lets what is sent replace existing settings; details are not documented.\",\"type\":\"boolean\"}," \
        "\"tags\":{\"description\":\"Labels, replacing those set; null removes all, absent keeps them.\",\"type\":[\"object\",\"null\"],\"additionalProperties\":{\"type\":\"string\"},\"propertyNames\":{\"pattern\":\"^[a-zA-Z0-9_-]+$\"}}," \
        "\"auth_settings\":{\"description\":\"Where the gateway is reached and who may use it.\",\"type\":\"object\",\"properties\":{\"gateway_base_url\":{\"description\":\"Base URL of the AI gateway.\",\"type\":\"string\",\"format\":\"uri\"},\"mcp_gateway_base_url\":{\"type\":\"string\",\"format\":\"uri\"},\"is_dataservice_hosted\":{\"description\":\"1 if you host the data service, too.\",\"type\":\"integer\",\"enum\":[0,1]},\"is_playground_proxy_allowed\":{\"description\":\"1 lets the playground send through it.\",\"type\":\"integer\",\"enum\":[0,1]},\"private_link_endpoint\":{\"description\":\"Address of the private link.\",\"type\":\"string\",\"format\":\"uri\"},\"use_private_link_proxy\":{\"description\":\"1 sends through the private link; needs its endpoint.\",\"type\":\"integer\",\"enum\":[0,1]},\"disable_portkey_gateway\":{\"description\":\"1 takes Portkey's own gateway out of use.\",\"type\":\"integer\",\"enum\":[0,1]},\"workspaces_allowed\":{\"description\":\"Workspace slugs it may serve.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"jwt_subs_allowed\":{\"description\":\"JWT subjects admitted.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"jwt_sub_workspace_mapping\":{\"description\":\"JWT subject to workspace slug.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"allow_all_workspaces\":{\"description\":\"True lifts the workspace restriction.\",\"type\":\"boolean\"},\"remove_workspaces_allowed\":{\"description\":\"Workspace slugs to take off the list.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"remove_subs_allowed\":{\"description\":\"JWT subjects to take off the list.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(archive_deployment, \
        "{\"name\":\"archive_deployment\",\"title\":\"Archive Gateway Deployment\",\"description\":\"Archive a registered self-hosted gateway, the default one too. The record stays and list_deployments still shows it with status archived. The effect on its running traffic is not documented. update_deployment with status active brings it back. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"description\":\"Id of the deployment, from list_deployments.\",\"type\":\"string\",\"minLength\":1}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(ping_deployment, \
        "{\"name\":\"ping_deployment\",\"title\":\"Ping Gateway Deployment\",\"description\":\"Probe a registered self-hosted gateway in both directions, now: the control plane calls the gateway's health route, and the gateway calls back. Waits up to 10 seconds and changes nothing. Needs a gateway_base_url, else it is refused (400). For the health seen last use list_deployments. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"description\":\"Id of the deployment, from list_deployments.\",\"type\":\"string\",\"minLength\":1}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_deployments] = {
        .name = STRING(list_deployments),
        .title = STRING(List_Gateway_Deployments),
        DESCRIPTOR(list_deployments, list_deployments),
        .domain = DOMAIN_deployments,
        .operation = {DOMAIN_deployments, OPERATION_list_deployments},
    },
    [TOOL_register_deployment] = {
        .name = STRING(register_deployment),
        .title = STRING(Register_Gateway_Deployment),
        DESCRIPTOR(register_deployment, register_deployment),
        .domain = DOMAIN_deployments,
        .operation = {DOMAIN_deployments, OPERATION_register_deployment},
    },
    [TOOL_get_deployment] = {
        .name = STRING(get_deployment),
        .title = STRING(Get_Gateway_Deployment),
        DESCRIPTOR(get_deployment, get_deployment),
        .domain = DOMAIN_deployments,
        .operation = {DOMAIN_deployments, OPERATION_get_deployment},
    },
    [TOOL_update_deployment] = {
        .name = STRING(update_deployment),
        .title = STRING(Update_Gateway_Deployment),
        DESCRIPTOR(update_deployment, update_deployment),
        .domain = DOMAIN_deployments,
        .operation = {DOMAIN_deployments, OPERATION_update_deployment},
    },
    [TOOL_archive_deployment] = {
        .name = STRING(archive_deployment),
        .title = STRING(Archive_Gateway_Deployment),
        DESCRIPTOR(archive_deployment, archive_deployment),
        .domain = DOMAIN_deployments,
        .operation = {DOMAIN_deployments, OPERATION_archive_deployment},
    },
    [TOOL_ping_deployment] = {
        .name = STRING(ping_deployment),
        .title = STRING(Ping_Gateway_Deployment),
        DESCRIPTOR(ping_deployment, ping_deployment),
        .domain = DOMAIN_deployments,
        .operation = {DOMAIN_deployments, OPERATION_ping_deployment},
    },
};

extern const struct pa_tool_table pa_tools_of_deployments;
const struct pa_tool_table pa_tools_of_deployments = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
