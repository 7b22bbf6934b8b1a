/* SPDX-License-Identifier: MIT */
/* Generated from openapi/mcp-integrations.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/mcp-integrations.h
 *
 * Answers of portkeyadmin/mcp-integrations.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_MCP_INTEGRATIONS_H
#define PORTKEYADMIN_ANSWERS_MCP_INTEGRATIONS_H

#include <portkeyadmin/mcp-integrations.h>
#include <portkeyadmin/answers/types.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_mcp_server_test portkey_mcp_server_test;
typedef struct portkey_secret_mapping_answer portkey_secret_mapping_answer;
typedef struct portkey_mcp_integration_list_item_metadata portkey_mcp_integration_list_item_metadata;
typedef struct portkey_mcp_integration_list_item portkey_mcp_integration_list_item;
typedef struct portkey_list_mcp_integrations_answer portkey_list_mcp_integrations_answer;
typedef struct portkey_create_mcp_integration_answer portkey_create_mcp_integration_answer;
typedef struct portkey_mcp_integration_global_access portkey_mcp_integration_global_access;
typedef struct portkey_mcp_integration portkey_mcp_integration;
typedef struct portkey_mcp_metadata portkey_mcp_metadata;
typedef struct portkey_mcp_capability portkey_mcp_capability;
typedef struct portkey_mcp_capability_count portkey_mcp_capability_count;
typedef struct portkey_mcp_capability_list_counts portkey_mcp_capability_list_counts;
typedef struct portkey_mcp_capability_list portkey_mcp_capability_list;
typedef struct portkey_update_mcp_integration_capabilities_answer portkey_update_mcp_integration_capabilities_answer;
typedef struct portkey_mcp_integration_workspace portkey_mcp_integration_workspace;
typedef struct portkey_list_mcp_integration_workspaces_answer portkey_list_mcp_integration_workspaces_answer;
typedef struct portkey_sync_mcp_integration_answer portkey_sync_mcp_integration_answer;

/** What Portkey last learned from the upstream server; a part of it. */
struct portkey_mcp_integration_list_item_metadata {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Name that the server gives. May be null. */
    const char *server_name;
    /** Version that the server gives. May be null. */
    const char *server_version;
    /** Name to show. May be null. */
    const char *title;
    /** What the server is. May be null. */
    const char *description;
    /** Web site of the server. May be null. */
    const char *website_url;
    /** Icons of the server. May be null. Array or object. */
    portkey_value icons;
    /** Revision of MCP. May be null. */
    const char *protocol_version;
    /** Capabilities that the server declares. May be null. Object. */
    portkey_value capability_flags;
    /** How to use the server. May be null. */
    const char *instructions;
    /** State of the last sync. One of "pending", "synced", "error", null; may be null. */
    const char *sync_status;
    /** When it was last synced. Format date-time; may be null. */
    const char *last_synced_at;
    /** Why the last sync failed. May be null. */
    const char *sync_error;
    /** Always metadata. One of "metadata". */
    const char *object;
};

/** An MCP integration in a list. */
struct portkey_mcp_integration_list_item {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the MCP integration. Format uuid. */
    const char *id;
    /** Organisation it belongs to. Format uuid. */
    const char *organisation_id;
    /** Display name. */
    const char *name;
    /** Id of the user who made it. */
    const char *owner_id;
    /** State. One of "active", "archived". */
    const char *status;
    /** Where it is defined. One of "workspace", "organisation". */
    const char *type;
    /** URL of the upstream MCP server. Format uri. */
    const char *url;
    /**
     * How Portkey authenticates to the upstream server. One of "oauth_auto", "oauth_client_credentials",
     * "headers", "none".
     */
    const char *auth_type;
    /** Transport of the upstream server. One of "http", "sse", "interactive". */
    const char *transport;
    /** JSON text of the headers and auth settings. A secret. */
    const char *configurations;
    /** When it was made. Format date-time. */
    const char *created_at;
    /** When it was last changed; null before the first change. Format date-time; may be null. */
    const char *last_updated_at;
    /** Slug for calls about it. */
    const char *slug;
    /** Workspace it is confined to; null if organisation-wide. May be null. */
    const char *workspace_id;
    /** What it is for. May be null. */
    const char *description;
    /** Number of workspaces that may use it. May be null. */
    portkey_integer workspaces_count;
    /** Fields filled from secret references. May be null. */
    struct { const portkey_secret_mapping_answer *const *items; size_t count; } secret_mappings;
    /** What Portkey last learned from the upstream server; a part of it. */
    const portkey_mcp_integration_list_item_metadata *metadata;
    /** Always mcp-integration. One of "mcp-integration". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_mcp_integrations_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** MCP integrations on all pages. */
    portkey_integer total;
    /** Whether further pages exist. */
    portkey_boolean has_more;
    /** The MCP integrations of this page. */
    struct { const portkey_mcp_integration_list_item *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_create_mcp_integration_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the MCP integration. Format uuid. */
    const char *id;
    /** Slug for calls about it. */
    const char *slug;
    /** Always mcp-integration. One of "mcp-integration". */
    const char *object;
};

/** General access, for all workspaces; null when not set. */
struct portkey_mcp_integration_global_access {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Whether all workspaces may use it. */
    portkey_boolean enabled;
};

/** An MCP integration with its settings. */
struct portkey_mcp_integration {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the MCP integration. Format uuid. */
    const char *id;
    /** Display name. */
    const char *name;
    /** What it is for. May be null. */
    const char *description;
    /** Id of the user who made it. */
    const char *owner_id;
    /** State. One of "active", "archived". */
    const char *status;
    /** When it was made. Format date-time. */
    const char *created_at;
    /** When it was last changed; null before the first change. Format date-time; may be null. */
    const char *last_updated_at;
    /**
     * Headers and auth settings, secrets masked or left out. May be null. Object. Part of a secret: hidden is
     * values of headers and other secrets.
     */
    portkey_value configurations;
    /** General access, for all workspaces; null when not set. May be null. */
    const portkey_mcp_integration_global_access *global_workspace_access;
    /** Workspace it is confined to; null if organisation-wide. May be null. */
    const char *workspace_id;
    /** Slug for calls about it. */
    const char *slug;
    /** URL of the upstream MCP server. Format uri. */
    const char *url;
    /**
     * How Portkey authenticates to the upstream server. One of "oauth_auto", "oauth_client_credentials",
     * "headers", "none".
     */
    const char *auth_type;
    /** Transport of the upstream server. One of "http", "sse", "interactive". */
    const char *transport;
    /** Where it is defined. One of "workspace", "organisation". */
    const char *type;
    /** Fields filled from secret references. May be null. */
    struct { const portkey_secret_mapping_answer *const *items; size_t count; } secret_mappings;
    /** Always mcp-integration. One of "mcp-integration". */
    const char *object;
};

/** What Portkey last learned from the upstream server. */
struct portkey_mcp_metadata {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Name that the server gives. May be null. */
    const char *server_name;
    /** Version that the server gives. May be null. */
    const char *server_version;
    /** Name to show. May be null. */
    const char *title;
    /** What the server is. May be null. */
    const char *description;
    /** Web site of the server. May be null. */
    const char *website_url;
    /** Icons of the server. May be null. Array or object. */
    portkey_value icons;
    /** Revision of MCP. May be null. */
    const char *protocol_version;
    /** Capabilities that the server declares. May be null. Object. */
    portkey_value capability_flags;
    /** How to use the server. May be null. */
    const char *instructions;
    /** State of the last sync. One of "pending", "synced", "error", null; may be null. */
    const char *sync_status;
    /** When it was last synced. Format date-time; may be null. */
    const char *last_synced_at;
    /** Why the last sync failed. May be null. */
    const char *sync_error;
    /** Always metadata. One of "metadata". */
    const char *object;
};

/** A tool, prompt, resource or resource template. */
struct portkey_mcp_capability {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Name for the calls that enable it. */
    const char *name;
    /** Kind. One of "tool", "prompt", "resource", "resource_template". */
    const char *type;
    /** Name to show. May be null. */
    const char *title;
    /** What it does. May be null. */
    const char *description;
    /** Icons of it. May be null. Array of any. */
    portkey_value icons;
    /** Whether it is offered. */
    portkey_boolean enabled;
    /** Whether the integration offers it; of an MCP server only. May be null. */
    portkey_boolean integration_enabled;
    /** When it was found; of an integration only. Format date-time. */
    const char *created_at;
    /** When it was last changed; of an integration only. Format date-time; may be null. */
    const char *last_updated_at;
    /** JSON Schema of a tool's input. May be null. Object. */
    portkey_value input_schema;
    /** JSON Schema of a tool's output. May be null. Object. */
    portkey_value output_schema;
    /** How a tool is run. May be null. Object. */
    portkey_value execution;
    /** Hints, such as readOnlyHint. May be null. Object. */
    portkey_value annotations;
    /** Arguments of a prompt. May be null. Array of any. */
    portkey_value arguments;
    /** URI of a resource. May be null. */
    const char *uri;
    /** URI template of a resource template. May be null. */
    const char *uri_template;
    /** Media type of a resource. May be null. */
    const char *mime_type;
    /** Bytes of a resource. May be null. */
    portkey_number size;
    /** Kind of record. */
    const char *object;
};

/** Capabilities of one kind. */
struct portkey_mcp_capability_count {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** How many there are. */
    portkey_integer total;
    /** How many are enabled. */
    portkey_integer enabled;
};

/** Counts by kind, over all pages. */
struct portkey_mcp_capability_list_counts {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Capabilities of one kind. */
    const portkey_mcp_capability_count *tools;
    /** Capabilities of one kind. */
    const portkey_mcp_capability_count *prompts;
    /** Capabilities of one kind. */
    const portkey_mcp_capability_count *resources;
    /** Capabilities of one kind. */
    const portkey_mcp_capability_count *resource_templates;
};

/** Capabilities and their counts. */
struct portkey_mcp_capability_list {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** The capabilities of this page. */
    struct { const portkey_mcp_capability *const *items; size_t count; } data;
    /** Counts by kind, over all pages. */
    const portkey_mcp_capability_list_counts *counts;
    /** Capabilities on all pages. */
    portkey_integer total;
    /** Whether further pages exist. */
    portkey_boolean has_more;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_update_mcp_integration_capabilities_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** True when the capabilities were set. */
    portkey_boolean success;
};

/** Access of a workspace. */
struct portkey_mcp_integration_workspace {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id or slug of the workspace. */
    const char *id;
    /** Whether it may use the MCP integration. */
    portkey_boolean enabled;
    /** State of the access; archived when it is off. One of "active", "archived". */
    const char *status;
    /** When it was first set. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time; may be null. */
    const char *last_updated_at;
    /** Kind of record; with version. */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_mcp_integration_workspaces_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** The workspaces, all of them; without version. */
    struct { const portkey_mcp_integration_workspace *const *items; size_t count; } workspaces;
    /** The workspaces, in place of workspaces; with version. */
    struct { const portkey_mcp_integration_workspace *const *items; size_t count; } data;
    /** Number of workspaces; with version. */
    portkey_integer total;
    /** General access, for all workspaces; null when not set. May be null. */
    const portkey_mcp_integration_global_access *global_workspace_access;
    /** list with version; else integration. One of "integration", "list". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_sync_mcp_integration_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** True when what is stored was renewed. */
    portkey_boolean success;
    /** When it was renewed. Format date-time. */
    const char *synced_at;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_mcp_integrations(void);
/** @endcond */

/** Shows the answer of portkey_list_mcp_integrations() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_integrations_read(const portkey_list_mcp_integrations_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_integrations(), "list_mcp_integrations", error);

    if (result == 0)
        *out = (const portkey_list_mcp_integrations_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_mcp_integrations(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_integrations_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_mcp_integrations_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_mcp_integrations(), "list_mcp_integrations",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_integrations_next(portkey_pager *pager, const portkey_mcp_integration_list_item **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_mcp_integrations", error);

    if (result == 1)
        *item = (const portkey_mcp_integration_list_item *)found;
    return result;
}

/** Shows the answer of portkey_create_mcp_integration() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_mcp_integration_read(const portkey_create_mcp_integration_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_integrations(), "create_mcp_integration", error);

    if (result == 0)
        *out = (const portkey_create_mcp_integration_answer *)found;
    return result;
}

/** Shows the answer of portkey_get_mcp_integration() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_mcp_integration_read(const portkey_mcp_integration **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_integrations(), "get_mcp_integration", error);

    if (result == 0)
        *out = (const portkey_mcp_integration *)found;
    return result;
}

/** Shows the answer of portkey_get_mcp_integration_metadata() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_mcp_integration_metadata_read(const portkey_mcp_metadata **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_integrations(), "get_mcp_integration_metadata", error);

    if (result == 0)
        *out = (const portkey_mcp_metadata *)found;
    return result;
}

/** Shows the answer of portkey_list_mcp_integration_capabilities() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_integration_capabilities_read(const portkey_mcp_capability_list **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_integrations(), "list_mcp_integration_capabilities", error);

    if (result == 0)
        *out = (const portkey_mcp_capability_list *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_mcp_integration_capabilities(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_integration_capabilities_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_mcp_integration_capabilities_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_mcp_integrations(), "list_mcp_integration_capabilities",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_integration_capabilities_next(portkey_pager *pager, const portkey_mcp_capability **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_mcp_integration_capabilities", error);

    if (result == 1)
        *item = (const portkey_mcp_capability *)found;
    return result;
}

/** Shows the answer of portkey_update_mcp_integration_capabilities() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_update_mcp_integration_capabilities_read(const portkey_update_mcp_integration_capabilities_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_integrations(), "update_mcp_integration_capabilities", error);

    if (result == 0)
        *out = (const portkey_update_mcp_integration_capabilities_answer *)found;
    return result;
}

/** Shows the answer of portkey_list_mcp_integration_workspaces() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_integration_workspaces_read(const portkey_list_mcp_integration_workspaces_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_integrations(), "list_mcp_integration_workspaces", error);

    if (result == 0)
        *out = (const portkey_list_mcp_integration_workspaces_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_mcp_integration_workspaces(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_integration_workspaces_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_mcp_integration_workspaces_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_mcp_integrations(), "list_mcp_integration_workspaces",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_integration_workspaces_next(portkey_pager *pager, const portkey_mcp_integration_workspace **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_mcp_integration_workspaces", error);

    if (result == 1)
        *item = (const portkey_mcp_integration_workspace *)found;
    return result;
}

/** Shows the answer of portkey_sync_mcp_integration() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_sync_mcp_integration_read(const portkey_sync_mcp_integration_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_integrations(), "sync_mcp_integration", error);

    if (result == 0)
        *out = (const portkey_sync_mcp_integration_answer *)found;
    return result;
}

/** Shows the answer of portkey_test_mcp_integration() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_test_mcp_integration_read(const portkey_mcp_server_test **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_integrations(), "test_mcp_integration", error);

    if (result == 0)
        *out = (const portkey_mcp_server_test *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
