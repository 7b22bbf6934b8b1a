/* SPDX-License-Identifier: MIT */
/* Generated from openapi/mcp-servers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/mcp-servers.h
 *
 * Answers of portkeyadmin/mcp-servers.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_MCP_SERVERS_H
#define PORTKEYADMIN_ANSWERS_MCP_SERVERS_H

#include <portkeyadmin/mcp-servers.h>
#include <portkeyadmin/answers/types.h>
#include <portkeyadmin/answers/mcp-integrations.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_mcp_capability portkey_mcp_capability;
typedef struct portkey_mcp_capability_list portkey_mcp_capability_list;
typedef struct portkey_mcp_metadata portkey_mcp_metadata;
typedef struct portkey_mcp_server_test portkey_mcp_server_test;
typedef struct portkey_mcp_server_connection portkey_mcp_server_connection;
typedef struct portkey_list_mcp_server_connections_answer portkey_list_mcp_server_connections_answer;
typedef struct portkey_disconnect_mcp_server_connection_answer portkey_disconnect_mcp_server_connection_answer;
typedef struct portkey_mcp_server_list_item_metadata portkey_mcp_server_list_item_metadata;
typedef struct portkey_mcp_server_list_item portkey_mcp_server_list_item;
typedef struct portkey_list_mcp_servers_answer portkey_list_mcp_servers_answer;
typedef struct portkey_create_mcp_server_answer portkey_create_mcp_server_answer;
typedef struct portkey_mcp_server_mcp_integration_details portkey_mcp_server_mcp_integration_details;
typedef struct portkey_mcp_server portkey_mcp_server;
typedef struct portkey_update_mcp_server_answer portkey_update_mcp_server_answer;
typedef struct portkey_check_mcp_server_user_access_answer portkey_check_mcp_server_user_access_answer;
typedef struct portkey_update_mcp_server_capabilities_answer portkey_update_mcp_server_capabilities_answer;
typedef struct portkey_mcp_server_user_access portkey_mcp_server_user_access;
typedef struct portkey_list_mcp_server_user_access_answer portkey_list_mcp_server_user_access_answer;
typedef struct portkey_update_mcp_server_user_access_answer portkey_update_mcp_server_user_access_answer;

/** A user's connection to an MCP server. */
struct portkey_mcp_server_connection {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the user. Format uuid. */
    const char *user_id;
    /** Whether the connection still holds. */
    portkey_boolean connected;
    /** When the user first connected. Format date-time. */
    const char *created_at;
    /** When it was last renewed. Format date-time. */
    const char *last_updated_at;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_mcp_server_connections_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** Connections on all pages. */
    portkey_integer total;
    /** Whether further pages exist. */
    portkey_boolean has_more;
    /** The connections of this page. */
    struct { const portkey_mcp_server_connection *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_disconnect_mcp_server_connection_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** True when it was done. */
    portkey_boolean success;
};

/** What Portkey last learned from the upstream server; a part of it. */
struct portkey_mcp_server_list_item_metadata {
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

/** An MCP server in a list. */
struct portkey_mcp_server_list_item {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the MCP server. Format uuid. */
    const char *id;
    /** Organisation it belongs to. */
    const char *organisation_id;
    /** Display name. */
    const char *name;
    /** What it is for. May be null. */
    const char *description;
    /** State. One of "active", "archived". */
    const char *status;
    /** When it was made. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time. */
    const char *last_updated_at;
    /** Id of the user who made it. */
    const char *owner_id;
    /** Slug for calls about it. */
    const char *slug;
    /** Workspace it belongs to. May be null. */
    const char *workspace_id;
    /** Id of its MCP integration. */
    const char *mcp_integration_id;
    /** Slug of its MCP integration. May be null. */
    const char *mcp_integration_slug;
    /** URL of the upstream MCP server. Format uri; may be null. */
    const char *mcp_integration_url;
    /** How Portkey authenticates to the upstream server. */
    const char *auth_type;
    /** Name of its workspace. May be null. */
    const char *workspace_name;
    /** Slug of its workspace. May be null. */
    const char *workspace_slug;
    /** URL of the gateway for users and their clients. Format uri. */
    const char *url;
    /** What Portkey last learned from the upstream server; a part of it. */
    const portkey_mcp_server_list_item_metadata *metadata;
    /** Always mcp-server. One of "mcp-server". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_mcp_servers_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** MCP servers on all pages. */
    portkey_integer total;
    /** The MCP servers of this page. */
    struct { const portkey_mcp_server_list_item *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_create_mcp_server_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the MCP server. Format uuid. */
    const char *id;
    /** Slug for calls about it. */
    const char *slug;
    /** Always mcp-server. One of "mcp-server". */
    const char *object;
};

/** Its MCP integration; for service keys. */
struct portkey_mcp_server_mcp_integration_details {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the MCP integration. */
    const char *id;
    /** Slug of the MCP integration. */
    const char *slug;
    /** State of the MCP integration. */
    const char *status;
    /** Headers and auth settings. May be null. Object. A secret. */
    portkey_value configurations;
    /** URL of the upstream MCP server. Format uri. */
    const char *url;
    /** Transport of the upstream server, e.g. http. */
    const char *transport;
    /** How Portkey authenticates to the upstream server. */
    const char *auth_type;
};

/** An MCP server of a workspace. */
struct portkey_mcp_server {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the MCP server. Format uuid. */
    const char *id;
    /** Organisation it belongs to. Format uuid. */
    const char *organisation_id;
    /** Slug for calls about it. */
    const char *slug;
    /** Display name. */
    const char *name;
    /** State. One of "active", "archived". */
    const char *status;
    /** What it is for. May be null. */
    const char *description;
    /** When it was made. Format date-time. */
    const char *created_at;
    /** Id of its MCP integration. */
    const char *mcp_integration_id;
    /** Its MCP integration; for service keys. May be null. */
    const portkey_mcp_server_mcp_integration_details *mcp_integration_details;
    /** Workspace it belongs to. May be null. */
    const char *workspace_id;
    /** Guardrails that run on it. Array of any. */
    portkey_value guardrail_mappings;
    /** Always mcp-server. One of "mcp-server". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_update_mcp_server_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the MCP server. Format uuid. */
    const char *id;
    /** Slug for calls about it. */
    const char *slug;
    /** Always mcp-server. One of "mcp-server". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_check_mcp_server_user_access_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Whether the caller may use it. */
    portkey_boolean has_access;
    /** Kind of record. */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_update_mcp_server_capabilities_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** True when it was done. */
    portkey_boolean success;
};

/** Access of a user to an MCP server. */
struct portkey_mcp_server_user_access {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id for update_mcp_server_user_access. */
    const char *user_id;
    /** First name. May be null. */
    const char *first_name;
    /** Last name. May be null. */
    const char *last_name;
    /** Whether the user is allowed. */
    portkey_boolean enabled;
    /** Whether that is set for the user; else it is the default. */
    portkey_boolean has_override;
    /** Whether the user is connected. One of "connected", "not_connected". */
    const char *connection_status;
    /** Always user-acces, spelt so. One of "user-acces". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_mcp_server_user_access_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** The users of this page. */
    struct { const portkey_mcp_server_user_access *const *items; size_t count; } data;
    /** Access of users without a setting of their own. One of "allow", "deny". */
    const char *default_user_access;
    /** Users on all pages. */
    portkey_integer total;
    /** Whether further pages exist. */
    portkey_boolean has_more;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_update_mcp_server_user_access_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** True when it was done. */
    portkey_boolean success;
    /** Kind of record. */
    const char *object;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_mcp_servers(void);
/** @endcond */

/** Shows the answer of portkey_list_mcp_server_connections() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_server_connections_read(const portkey_list_mcp_server_connections_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_servers(), "list_mcp_server_connections", error);

    if (result == 0)
        *out = (const portkey_list_mcp_server_connections_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_mcp_server_connections(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_server_connections_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_mcp_server_connections_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_mcp_servers(), "list_mcp_server_connections",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_server_connections_next(portkey_pager *pager, const portkey_mcp_server_connection **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_mcp_server_connections", error);

    if (result == 1)
        *item = (const portkey_mcp_server_connection *)found;
    return result;
}

/** Shows the answer of portkey_disconnect_mcp_server_connection() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_disconnect_mcp_server_connection_read(const portkey_disconnect_mcp_server_connection_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_servers(), "disconnect_mcp_server_connection", error);

    if (result == 0)
        *out = (const portkey_disconnect_mcp_server_connection_answer *)found;
    return result;
}

/** Shows the answer of portkey_list_mcp_servers() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_servers_read(const portkey_list_mcp_servers_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_servers(), "list_mcp_servers", error);

    if (result == 0)
        *out = (const portkey_list_mcp_servers_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_mcp_servers(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_servers_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_mcp_servers_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_mcp_servers(), "list_mcp_servers",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_servers_next(portkey_pager *pager, const portkey_mcp_server_list_item **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_mcp_servers", error);

    if (result == 1)
        *item = (const portkey_mcp_server_list_item *)found;
    return result;
}

/** Shows the answer of portkey_create_mcp_server() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_mcp_server_read(const portkey_create_mcp_server_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_servers(), "create_mcp_server", error);

    if (result == 0)
        *out = (const portkey_create_mcp_server_answer *)found;
    return result;
}

/** Shows the answer of portkey_get_mcp_server() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_mcp_server_read(const portkey_mcp_server **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_servers(), "get_mcp_server", error);

    if (result == 0)
        *out = (const portkey_mcp_server *)found;
    return result;
}

/** Shows the answer of portkey_update_mcp_server() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_update_mcp_server_read(const portkey_update_mcp_server_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_servers(), "update_mcp_server", error);

    if (result == 0)
        *out = (const portkey_update_mcp_server_answer *)found;
    return result;
}

/** Shows the answer of portkey_test_mcp_server() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_test_mcp_server_read(const portkey_mcp_server_test **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_servers(), "test_mcp_server", error);

    if (result == 0)
        *out = (const portkey_mcp_server_test *)found;
    return result;
}

/** Shows the answer of portkey_get_mcp_server_metadata() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_mcp_server_metadata_read(const portkey_mcp_metadata **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_servers(), "get_mcp_server_metadata", error);

    if (result == 0)
        *out = (const portkey_mcp_metadata *)found;
    return result;
}

/** Shows the answer of portkey_check_mcp_server_user_access() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_check_mcp_server_user_access_read(const portkey_check_mcp_server_user_access_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_servers(), "check_mcp_server_user_access", error);

    if (result == 0)
        *out = (const portkey_check_mcp_server_user_access_answer *)found;
    return result;
}

/** Shows the answer of portkey_list_mcp_server_capabilities() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_server_capabilities_read(const portkey_mcp_capability_list **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_servers(), "list_mcp_server_capabilities", error);

    if (result == 0)
        *out = (const portkey_mcp_capability_list *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_mcp_server_capabilities(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_server_capabilities_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_mcp_server_capabilities_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_mcp_servers(), "list_mcp_server_capabilities",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_server_capabilities_next(portkey_pager *pager, const portkey_mcp_capability **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_mcp_server_capabilities", error);

    if (result == 1)
        *item = (const portkey_mcp_capability *)found;
    return result;
}

/** Shows the answer of portkey_update_mcp_server_capabilities() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_update_mcp_server_capabilities_read(const portkey_update_mcp_server_capabilities_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_servers(), "update_mcp_server_capabilities", error);

    if (result == 0)
        *out = (const portkey_update_mcp_server_capabilities_answer *)found;
    return result;
}

/** Shows the answer of portkey_list_mcp_server_user_access() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_server_user_access_read(const portkey_list_mcp_server_user_access_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_servers(), "list_mcp_server_user_access", error);

    if (result == 0)
        *out = (const portkey_list_mcp_server_user_access_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_mcp_server_user_access(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_server_user_access_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_mcp_server_user_access_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_mcp_servers(), "list_mcp_server_user_access",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_mcp_server_user_access_next(portkey_pager *pager, const portkey_mcp_server_user_access **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_mcp_server_user_access", error);

    if (result == 1)
        *item = (const portkey_mcp_server_user_access *)found;
    return result;
}

/** Shows the answer of portkey_update_mcp_server_user_access() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_update_mcp_server_user_access_read(const portkey_update_mcp_server_user_access_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_mcp_servers(), "update_mcp_server_user_access", error);

    if (result == 0)
        *out = (const portkey_update_mcp_server_user_access_answer *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
