/* SPDX-License-Identifier: MIT */
/* Generated from openapi/workspaces.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file workspaces.h
 *
 * Workspaces, who belongs to them and SCIM groups.
 */
#ifndef PORTKEYADMIN_GENERATED_WORKSPACES_H
#define PORTKEYADMIN_GENERATED_WORKSPACES_H

#include <portkeyadmin/portkeyadmin.h>
#include <portkeyadmin/types.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_create_workspace_params_defaults portkey_create_workspace_params_defaults;
typedef struct portkey_update_workspace_params_defaults portkey_update_workspace_params_defaults;
typedef struct portkey_update_workspace_params_settings portkey_update_workspace_params_settings;
typedef struct portkey_add_workspace_member_params_users portkey_add_workspace_member_params_users;

/** Defaults for requests in the workspace. */
struct portkey_create_workspace_params_defaults {
    /** Metadata added to requests. JSON text: object. */
    const char *metadata;
    /** Slugs of guardrails run on every request. */
    portkey_string_list input_guardrails;
    /** Slugs of guardrails run on every response. */
    portkey_string_list output_guardrails;
    /** Slugs of guardrails run on every MCP call. */
    portkey_string_list mcp_input_guardrails;
    /** Slugs of guardrails run on every MCP result. */
    portkey_string_list mcp_output_guardrails;
};

/** Defaults for requests in the workspace; a member left out is cleared. */
struct portkey_update_workspace_params_defaults {
    /** Metadata added to requests. JSON text: object. */
    const char *metadata;
    /** Slugs of guardrails run on every request. */
    portkey_string_list input_guardrails;
    /** Slugs of guardrails run on every response. */
    portkey_string_list output_guardrails;
    /** Slugs of guardrails run on every MCP call. */
    portkey_string_list mcp_input_guardrails;
    /** Slugs of guardrails run on every MCP result. */
    portkey_string_list mcp_output_guardrails;
    /** Config slug or UUID for user API keys; null clears it. May be null. */
    const char *user_api_key_config;
};

/** Rules for logs and user API keys. */
struct portkey_update_workspace_params_settings {
    /** 1 keeps debug logs. One of 0, 1. */
    portkey_integer debug_log;
    /** 1 adds the user's metadata to user API keys. One of 0, 1. */
    portkey_integer user_key_metadata;
    /** 1 lets users override that metadata. One of 0, 1. */
    portkey_integer user_key_metadata_override;
    /** Number of API keys that a user may have. */
    portkey_integer user_api_key_count;
    /** Days (1 to 365), weekly or monthly. May be null. JSON text: integer or string. */
    const char *user_api_key_rotation_period;
    /** True makes an API key for each new member. */
    portkey_boolean user_api_key_auto_create;
};

/** What users of portkey_add_workspace_member_params is, or has as items. */
struct portkey_add_workspace_member_params_users {
    /** Id of the user to add. Format uuid. */
    const char *id;
    /**
     * Role in the workspace. One of "admin", "member", "manager". Constants:
     * PORTKEY_ADD_WORKSPACE_MEMBER_USERS_ROLE_*.
     */
    const char *role;
};

/**
 * @name Values of portkey_add_workspace_member_params_users.role
 * @{
 */
#define PORTKEY_ADD_WORKSPACE_MEMBER_USERS_ROLE_ADMIN "admin"
#define PORTKEY_ADD_WORKSPACE_MEMBER_USERS_ROLE_MEMBER "member"
#define PORTKEY_ADD_WORKSPACE_MEMBER_USERS_ROLE_MANAGER "manager"
/** @} */

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_workspaces(void);
/** @endcond */

/** What portkey_list_scim_workspace_mappings() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_scim_workspace_mappings_params {
    /** Only mappings to this workspace; its UUID, not its slug. */
    const char *workspace_id;
    /** Only mappings of this SCIM group. */
    const char *scim_group_id;
    /**
     * Only mappings that give this workspace role. One of "admin", "member", "manager". Constants:
     * PORTKEY_LIST_SCIM_WORKSPACE_MAPPINGS_ROLE_*.
     */
    const char *role;
    /** Page to return, from 0. At least 0. */
    portkey_integer page;
    /** Number of mappings per page; 100 by default and at most. At least 1; at most 100. */
    portkey_integer page_size;
} portkey_list_scim_workspace_mappings_params;

/**
 * @name Values of portkey_list_scim_workspace_mappings_params.role
 * @{
 */
#define PORTKEY_LIST_SCIM_WORKSPACE_MAPPINGS_ROLE_ADMIN "admin"
#define PORTKEY_LIST_SCIM_WORKSPACE_MAPPINGS_ROLE_MEMBER "member"
#define PORTKEY_LIST_SCIM_WORKSPACE_MAPPINGS_ROLE_MANAGER "manager"
/** @} */

/**
 * List SCIM Workspace Mappings.
 *
 * List which SCIM groups of the identity provider are mapped to which workspaces, and with what role, page by
 * page. Filter by workspace, group or role. To see the groups themselves use list_scim_groups. Enterprise
 * plan only.
 *
 * GET /v1/scim/workspaces. Read-only. Pages by page, from 0. Items at /mappings. Enterprise plan only.
 *
 * @param out receives the response: the mappings and their number
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_scim_workspace_mappings(portkey_response **out, portkey_client *client,
    const portkey_list_scim_workspace_mappings_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_workspaces(), "list_scim_workspace_mappings",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_scim_workspace_mappings() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_scim_workspace_mappings_request(portkey_request **out,
    const portkey_list_scim_workspace_mappings_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_workspaces(), "list_scim_workspace_mappings",
        1, params, error);
}

/** What portkey_create_scim_workspace_mapping() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_scim_workspace_mapping_params {
    /** Required. Workspace, given by id or slug. */
    const char *workspace_id;
    /**
     * Required. Workspace role that everyone in the group gets. One of "admin", "member", "manager".
     * Constants: PORTKEY_CREATE_SCIM_WORKSPACE_MAPPING_ROLE_*.
     */
    const char *role;
    /** Existing SCIM group; this or scim_group_name, not both. */
    const char *scim_group_id;
    /** Display name; creates the group if new. Not like ws-name-role-admin. */
    const char *scim_group_name;
} portkey_create_scim_workspace_mapping_params;

/**
 * @name Values of portkey_create_scim_workspace_mapping_params.role
 * @{
 */
#define PORTKEY_CREATE_SCIM_WORKSPACE_MAPPING_ROLE_ADMIN "admin"
#define PORTKEY_CREATE_SCIM_WORKSPACE_MAPPING_ROLE_MEMBER "member"
#define PORTKEY_CREATE_SCIM_WORKSPACE_MAPPING_ROLE_MANAGER "manager"
/** @} */

/**
 * Create SCIM Workspace Mapping.
 *
 * Map a SCIM group to a workspace, so that its members get the given role there. Name the group by id, or by
 * display name to create it before the identity provider sends it. A mapping that exists is returned as it
 * is; another role for it is refused, so delete it first with delete_scim_workspace_mapping. Enterprise plan
 * only.
 *
 * POST /v1/scim/workspaces. Enterprise plan only.
 *
 * @param out receives the response: the new mapping
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_scim_workspace_mapping(portkey_response **out, portkey_client *client,
    const portkey_create_scim_workspace_mapping_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_workspaces(), "create_scim_workspace_mapping",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_scim_workspace_mapping() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_scim_workspace_mapping_request(portkey_request **out,
    const portkey_create_scim_workspace_mapping_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_workspaces(), "create_scim_workspace_mapping",
        1, params, error);
}

/** What portkey_delete_scim_workspace_mapping() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_scim_workspace_mapping_params {
    /** Required. Id of the mapping, from list_scim_workspace_mappings. */
    const char *scim_workspace_group_id;
} portkey_delete_scim_workspace_mapping_params;

/**
 * Delete SCIM Workspace Mapping.
 *
 * Archive the mapping between a SCIM group and a workspace. Neither the group nor the workspace is deleted,
 * and members stay in the workspace: take them out with remove_workspace_member. To map them again use
 * create_scim_workspace_mapping. Enterprise plan only.
 *
 * DELETE /v1/scim/workspaces/{scim_workspace_group_id}. Destructive. Idempotent. Enterprise plan only.
 *
 * @param out receives the response: whether it succeeded
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_scim_workspace_mapping(portkey_response **out, portkey_client *client,
    const portkey_delete_scim_workspace_mapping_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_workspaces(), "delete_scim_workspace_mapping",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_scim_workspace_mapping() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_scim_workspace_mapping_request(portkey_request **out,
    const portkey_delete_scim_workspace_mapping_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_workspaces(), "delete_scim_workspace_mapping",
        1, params, error);
}

/** What portkey_list_scim_groups() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_scim_groups_params {
    /** Text to look for among the groups. */
    const char *search;
    /** Page to return, from 0. At least 0. */
    portkey_integer page;
    /** Number of groups per page, at most 100. Above 0; at most 100. */
    portkey_integer page_size;
} portkey_list_scim_groups_params;

/**
 * List SCIM Groups.
 *
 * List the SCIM groups known to the organisation, page by page, to find the group id that
 * create_scim_workspace_mapping needs. For the workspaces already mapped to a group use
 * list_scim_workspace_mappings. Enterprise plan only.
 *
 * GET /v2/scim/groups. Read-only. Pages by page, from 0. Items at /groups. Enterprise plan only.
 *
 * @param out receives the response: a page of SCIM groups
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_scim_groups(portkey_response **out, portkey_client *client,
    const portkey_list_scim_groups_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_workspaces(), "list_scim_groups",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_scim_groups() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_scim_groups_request(portkey_request **out,
    const portkey_list_scim_groups_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_workspaces(), "list_scim_groups",
        1, params, error);
}

/** What portkey_list_workspaces() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_workspaces_params {
    /** Number of workspaces per page. */
    portkey_integer page_size;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
    /** Only workspaces matching this name; case matters. */
    const char *name;
    /** Only the workspace with exactly this name. */
    const char *exact_name;
    /**
     * Only workspaces in this state, active by default; archived ones are for owners and admins. One of
     * "active", "archived", "active,archived". Constants: PORTKEY_LIST_WORKSPACES_STATUS_*.
     */
    const char *status;
    /** Id of the organisation, from list_api_keys; that of the key by default. Format uuid. */
    const char *organisation_id;
} portkey_list_workspaces_params;

/**
 * @name Values of portkey_list_workspaces_params.status
 * @{
 */
#define PORTKEY_LIST_WORKSPACES_STATUS_ACTIVE "active"
#define PORTKEY_LIST_WORKSPACES_STATUS_ARCHIVED "archived"
#define PORTKEY_LIST_WORKSPACES_STATUS_ACTIVE_ARCHIVED "active,archived"
/** @} */

/**
 * List Workspaces.
 *
 * List the workspaces of the organisation, page by page, with id, slug, name and status. Only active ones are
 * listed unless status says otherwise. Rows can hold defaults and limits already; get_workspace always shows
 * those, and the members.
 *
 * GET /v1/admin/workspaces. Read-only. Pages by current_page, from 0. Items at /data. Needs the scope
 * workspaces.list.
 *
 * @param out receives the response: a page of workspaces
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_workspaces(portkey_response **out, portkey_client *client,
    const portkey_list_workspaces_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_workspaces(), "list_workspaces",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_workspaces() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_workspaces_request(portkey_request **out,
    const portkey_list_workspaces_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_workspaces(), "list_workspaces",
        1, params, error);
}

/** What portkey_create_workspace() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_workspace_params {
    /** Display name, up to 128 characters; a leading emoji becomes the icon. */
    const char *name;
    /** Emoji, which answers put before the name. May be null. */
    const char *icon;
    /** What the workspace is for, up to 500 characters. */
    const char *description;
    /** Id of the organisation, from list_api_keys; that of the key by default. Format uuid. */
    const char *organisation_id;
    /** Defaults for requests in the workspace. */
    const portkey_create_workspace_params_defaults *defaults;
    /** Ids of users to add as members. */
    portkey_string_list users;
    /** Budget of the workspace, in US dollars or tokens; one entry at most. */
    struct { const portkey_usage_limits *items; size_t count; } usage_limits;
    /** Limit on requests or tokens per unit of time; one entry at most. */
    struct { const portkey_rate_limits *items; size_t count; } rate_limits;
} portkey_create_workspace_params;

/**
 * Create Workspace.
 *
 * Create a workspace, the unit that holds keys, configs, prompts and members, in the organisation. Name,
 * defaults, first members, a budget and a rate limit can be set at once. Returns the workspace with its slug,
 * without limits and status: read those with get_workspace. It may already hold providers made by the API. To
 * add members later use add_workspace_member.
 *
 * POST /v1/admin/workspaces. Needs the scope workspaces.create.
 *
 * @param out receives the response: the new workspace
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_workspace(portkey_response **out, portkey_client *client,
    const portkey_create_workspace_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_workspaces(), "create_workspace",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_workspace() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_workspace_request(portkey_request **out,
    const portkey_create_workspace_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_workspaces(), "create_workspace",
        1, params, error);
}

/** What portkey_get_workspace() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_workspace_params {
    /** Required. Workspace, given by id or slug. */
    const char *workspace_id;
    /**
     * Plain gives the name without the icon before it. One of "plain", "display"; default "display".
     * Constants: PORTKEY_GET_WORKSPACE_NAME_FORMAT_*.
     */
    const char *name_format;
    /** True also returns how much of the limits is used. */
    portkey_boolean include_usage;
    /** Id of a usage limit of the workspace, to return the usage of that one only. */
    const char *usage_id;
} portkey_get_workspace_params;

/**
 * @name Values of portkey_get_workspace_params.name_format
 * @{
 */
#define PORTKEY_GET_WORKSPACE_NAME_FORMAT_PLAIN "plain"
#define PORTKEY_GET_WORKSPACE_NAME_FORMAT_DISPLAY "display"
/** @} */

/**
 * Get Workspace.
 *
 * Read one workspace by id or slug: name, defaults, guardrails, settings, members, usage limits and rate
 * limits. Limits read right after a change may be stale. One that is deleted or not visible answers 403. To
 * find it use list_workspaces; to page through the members, list_workspace_members.
 *
 * GET /v1/admin/workspaces/{workspace_id}. Read-only. Needs the scope workspaces.read.
 *
 * @param out receives the response: the workspace with its members
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_workspace(portkey_response **out, portkey_client *client,
    const portkey_get_workspace_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_workspaces(), "get_workspace",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_workspace() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_workspace_request(portkey_request **out,
    const portkey_get_workspace_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_workspaces(), "get_workspace",
        1, params, error);
}

/** What portkey_update_workspace() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_workspace_params {
    /** Required. Workspace, given by id or slug. */
    const char *workspace_id;
    /** New display name, up to 128 characters; a leading emoji becomes the icon. */
    const char *name;
    /** Emoji, which answers put before the name; empty text clears it. May be null. */
    const char *icon;
    /** New text on what the workspace is for, up to 500 characters. */
    const char *description;
    /** Defaults for requests in the workspace; a member left out is cleared. */
    const portkey_update_workspace_params_defaults *defaults;
    /**
     * Budget, in US dollars or tokens; one entry at most. Null clears it. May be null. Null is
     * PORTKEY_NULL_LIST.
     */
    struct { const portkey_usage_limits *items; size_t count; } usage_limits;
    /**
     * Limit on requests or tokens per unit of time; one entry at most. Null clears it. May be null. Null is
     * PORTKEY_NULL_LIST.
     */
    struct { const portkey_rate_limits *items; size_t count; } rate_limits;
    /** Rules for logs and user API keys. */
    const portkey_update_workspace_params_settings *settings;
    /**
     * Who may view and write what, e.g. membersViewLogs. All are needed at once: send those of get_workspace
     * with the changes. JSON text: object.
     */
    const char *security_settings;
} portkey_update_workspace_params;

/**
 * Update Workspace.
 *
 * Change the name, icon, description, defaults, limits or settings of a workspace; what is left out stays.
 * Defaults are replaced as a whole, and so are the limits, so read get_workspace first and send all that
 * should stay. Settings of which the organisation allows no override are refused with 400. Members are
 * changed with add_workspace_member and update_workspace_member.
 *
 * PUT /v1/admin/workspaces/{workspace_id}. Needs the scope workspaces.update.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_workspace(portkey_response **out, portkey_client *client,
    const portkey_update_workspace_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_workspaces(), "update_workspace",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_workspace() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_workspace_request(portkey_request **out,
    const portkey_update_workspace_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_workspaces(), "update_workspace",
        1, params, error);
}

/** What portkey_delete_workspace() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_workspace_params {
    /** Required. Workspace, given by id or slug. */
    const char *workspace_id;
    /** Required. Name of the workspace, as get_workspace with name_format plain shows it. */
    const char *name;
} portkey_delete_workspace_params;

/**
 * Delete Workspace.
 *
 * Delete a workspace by id or slug, with its name as a confirmation. No operation restores it. Refused with
 * 409 (AB07) while it has dependents, such as providers, configs, API keys, or shared prompts and partials;
 * delete those first. A new workspace often has providers already. The default workspace cannot be deleted.
 * To take out one person instead use remove_workspace_member.
 *
 * DELETE /v1/admin/workspaces/{workspace_id}. Destructive. Needs the scope workspaces.delete.
 *
 * @param out receives the response: the workspace is archived
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_workspace(portkey_response **out, portkey_client *client,
    const portkey_delete_workspace_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_workspaces(), "delete_workspace",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_workspace() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_workspace_request(portkey_request **out,
    const portkey_delete_workspace_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_workspaces(), "delete_workspace",
        1, params, error);
}

/** What portkey_list_workspace_members() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_workspace_members_params {
    /** Required. Workspace, given by id or slug. */
    const char *workspace_id;
    /** Page to return, from 0. At least 0; default 0. */
    portkey_number current_page;
    /** Number of members per page, 50 by default. Default 50. */
    portkey_number page_size;
    /**
     * Only members with this workspace role. One of "admin", "manager", "member". Constants:
     * PORTKEY_LIST_WORKSPACE_MEMBERS_ROLE_*.
     */
    const char *role;
    /** Only the member with this email address. */
    const char *email;
} portkey_list_workspace_members_params;

/**
 * @name Values of portkey_list_workspace_members_params.role
 * @{
 */
#define PORTKEY_LIST_WORKSPACE_MEMBERS_ROLE_ADMIN "admin"
#define PORTKEY_LIST_WORKSPACE_MEMBERS_ROLE_MANAGER "manager"
#define PORTKEY_LIST_WORKSPACE_MEMBERS_ROLE_MEMBER "member"
/** @} */

/**
 * List Workspace Members.
 *
 * List the members of a workspace, page by page, with name, email, workspace role and scopes. Filter by role
 * or email. For all users of the organisation use list_all_users; for a single member, get_workspace_member.
 *
 * GET /v1/admin/workspaces/{workspace_id}/users. Read-only. Pages by current_page, from 0. Items at /data.
 * Needs the scope workspace_users.list.
 *
 * @param out receives the response: a page of members
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_workspace_members(portkey_response **out, portkey_client *client,
    const portkey_list_workspace_members_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_workspaces(), "list_workspace_members",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_workspace_members() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_workspace_members_request(portkey_request **out,
    const portkey_list_workspace_members_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_workspaces(), "list_workspace_members",
        1, params, error);
}

/** What portkey_add_workspace_member() takes. NULL there is the same as all fields absent. */
typedef struct portkey_add_workspace_member_params {
    /** Required. Workspace, given by id or slug. */
    const char *workspace_id;
    /** The users to add, each with id and role. */
    struct { const portkey_add_workspace_member_params_users *items; size_t count; } users;
} portkey_add_workspace_member_params;

/**
 * Add Workspace Member.
 *
 * Add one or more users of the organisation to a workspace, each with a role. They must have joined already:
 * to bring in new people use invite_user. Returns an empty object; see list_workspace_members for the
 * outcome. To change the role of a present member use update_workspace_member.
 *
 * POST /v1/admin/workspaces/{workspace_id}/users. Needs the scope workspace_users.create.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_add_workspace_member(portkey_response **out, portkey_client *client,
    const portkey_add_workspace_member_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_workspaces(), "add_workspace_member",
        1, params, error);
}

/** Checks params and builds the request of portkey_add_workspace_member() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_add_workspace_member_request(portkey_request **out,
    const portkey_add_workspace_member_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_workspaces(), "add_workspace_member",
        1, params, error);
}

/** What portkey_get_workspace_member() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_workspace_member_params {
    /** Required. Workspace, given by id or slug. */
    const char *workspace_id;
    /** Required. Id of the user, from list_workspace_members. */
    const char *user_id;
} portkey_get_workspace_member_params;

/**
 * Get Workspace Member.
 *
 * Read one member of a workspace by user id: name, email, role in the workspace and in the organisation,
 * status and scopes. To find the id use list_workspace_members; for the user apart from a workspace,
 * get_user.
 *
 * GET /v1/admin/workspaces/{workspace_id}/users/{user_id}. Read-only. Needs the scope workspace_users.read.
 *
 * @param out receives the response: the member
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_workspace_member(portkey_response **out, portkey_client *client,
    const portkey_get_workspace_member_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_workspaces(), "get_workspace_member",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_workspace_member() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_workspace_member_request(portkey_request **out,
    const portkey_get_workspace_member_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_workspaces(), "get_workspace_member",
        1, params, error);
}

/** What portkey_update_workspace_member() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_workspace_member_params {
    /** Required. Workspace, given by id or slug. */
    const char *workspace_id;
    /** Required. Id of the user, from list_workspace_members. */
    const char *user_id;
    /**
     * New role in the workspace. One of "admin", "member", "manager". Constants:
     * PORTKEY_UPDATE_WORKSPACE_MEMBER_ROLE_*.
     */
    const char *role;
} portkey_update_workspace_member_params;

/**
 * @name Values of portkey_update_workspace_member_params.role
 * @{
 */
#define PORTKEY_UPDATE_WORKSPACE_MEMBER_ROLE_ADMIN "admin"
#define PORTKEY_UPDATE_WORKSPACE_MEMBER_ROLE_MEMBER "member"
#define PORTKEY_UPDATE_WORKSPACE_MEMBER_ROLE_MANAGER "manager"
/** @} */

/**
 * Update Workspace Member.
 *
 * Change the role of a member inside one workspace to admin, manager or member. What managers and members may
 * view and write is in security_settings of get_workspace; no read-only role is documented. The role in the
 * organisation stays as it is; change that with update_user.
 *
 * PUT /v1/admin/workspaces/{workspace_id}/users/{user_id}. Needs the scope workspace_users.update.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_workspace_member(portkey_response **out, portkey_client *client,
    const portkey_update_workspace_member_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_workspaces(), "update_workspace_member",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_workspace_member() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_workspace_member_request(portkey_request **out,
    const portkey_update_workspace_member_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_workspaces(), "update_workspace_member",
        1, params, error);
}

/** What portkey_remove_workspace_member() takes. NULL there is the same as all fields absent. */
typedef struct portkey_remove_workspace_member_params {
    /** Required. Workspace, given by id or slug. */
    const char *workspace_id;
    /** Required. Id of the user, from list_workspace_members. */
    const char *user_id;
} portkey_remove_workspace_member_params;

/**
 * Remove Workspace Member.
 *
 * Take a user out of a workspace. The user stays in the organisation and in other workspaces and can be added
 * again with add_workspace_member. To remove the person altogether use delete_user.
 *
 * DELETE /v1/admin/workspaces/{workspace_id}/users/{user_id}. Destructive. Needs the scope
 * workspace_users.delete.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_remove_workspace_member(portkey_response **out, portkey_client *client,
    const portkey_remove_workspace_member_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_workspaces(), "remove_workspace_member",
        1, params, error);
}

/** Checks params and builds the request of portkey_remove_workspace_member() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_remove_workspace_member_request(portkey_request **out,
    const portkey_remove_workspace_member_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_workspaces(), "remove_workspace_member",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/workspaces.h>

#endif
