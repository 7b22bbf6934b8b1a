/* SPDX-License-Identifier: MIT */
/* Generated from openapi/workspaces.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/workspaces.h
 *
 * Answers of portkeyadmin/workspaces.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_WORKSPACES_H
#define PORTKEYADMIN_ANSWERS_WORKSPACES_H

#include <portkeyadmin/workspaces.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_scim_workspace_mapping portkey_scim_workspace_mapping;
typedef struct portkey_list_scim_workspace_mappings_answer portkey_list_scim_workspace_mappings_answer;
typedef struct portkey_delete_scim_workspace_mapping_answer portkey_delete_scim_workspace_mapping_answer;
typedef struct portkey_list_scim_groups_answer_groups portkey_list_scim_groups_answer_groups;
typedef struct portkey_list_scim_groups_answer portkey_list_scim_groups_answer;
typedef struct portkey_workspace_defaults portkey_workspace_defaults;
typedef struct portkey_workspace_usage_limit portkey_workspace_usage_limit;
typedef struct portkey_workspace_rate_limit portkey_workspace_rate_limit;
typedef struct portkey_workspace portkey_workspace;
typedef struct portkey_workspace_list portkey_workspace_list;
typedef struct portkey_workspace_created portkey_workspace_created;
typedef struct portkey_workspace_member portkey_workspace_member;
typedef struct portkey_workspace_detail_data_plane_security_settings portkey_workspace_detail_data_plane_security_settings;
typedef struct portkey_workspace_detail_settings portkey_workspace_detail_settings;
typedef struct portkey_workspace_detail portkey_workspace_detail;
typedef struct portkey_workspace_member_list portkey_workspace_member_list;

/** An answer, or a part of one, as the API returns it. */
struct portkey_scim_workspace_mapping {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the mapping, for delete_scim_workspace_mapping. */
    const char *id;
    /** UUID of the workspace, also where a slug was sent. */
    const char *workspace_id;
    /** Display name of the group. */
    const char *scim_group;
    /** Id of the group. */
    const char *scim_group_id;
    /** Workspace role that members of the group get. One of "admin", "member", "manager". */
    const char *role;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_scim_workspace_mappings_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** The mappings on this page. */
    struct { const portkey_scim_workspace_mapping *const *items; size_t count; } mappings;
    /** Number of mappings that match. */
    portkey_integer total_count;
    /** Number of this page, from 0. */
    portkey_integer page;
    /** Number of mappings per page. */
    portkey_integer page_size;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_delete_scim_workspace_mapping_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Whether the mapping is archived. */
    portkey_boolean success;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_scim_groups_answer_groups {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the group, for create_scim_workspace_mapping. Format uuid. */
    const char *id;
    /** Display name of the group. */
    const char *name;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_scim_groups_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** The groups on this page. */
    struct { const portkey_list_scim_groups_answer_groups *const *items; size_t count; } groups;
    /** Number of groups that match. */
    portkey_integer total_count;
};

/** Defaults for requests in the workspace. */
struct portkey_workspace_defaults {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Metadata added to requests. May be null. Object. */
    portkey_value metadata;
    /** 1 for the default workspace. */
    portkey_integer is_default;
    /** Guardrails run on every request. */
    portkey_string_list input_guardrails;
    /** Guardrails run on every response. */
    portkey_string_list output_guardrails;
    /** Slug of the config for user API keys; such a config cannot be deleted. May be null. */
    const char *user_api_key_config;
    /** Always workspace. One of "workspace". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_workspace_usage_limit {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Budget, in US dollars (cost) or tokens. */
    portkey_number credit_limit;
    /** What the budget counts. One of "cost", "tokens". */
    const char *type;
    /** Usage at which the audit log records an alert, in the unit of credit_limit. May be null. */
    portkey_number alert_threshold;
    /** When usage is set to 0, monthly or weekly; empty or null for never. May be null. */
    const char *periodic_reset;
    /** Days between resets. May be null. */
    portkey_integer periodic_reset_days;
    /** When usage is next set to 0. Format date-time; may be null. */
    const char *next_usage_reset_at;
    /** Id of the limit, for usage_id of get_workspace. Format uuid. */
    const char *id;
    /** Whether the budget is used up. One of "active", "exhausted". */
    const char *status;
    /** Used so far, in the unit of credit_limit. */
    portkey_number current_usage;
    /** Whether the alert of alert_threshold was raised. */
    portkey_boolean is_threshold_alerts_sent;
    /** Whether the alert of the whole budget was raised. */
    portkey_boolean is_exhausted_alerts_sent;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_workspace_rate_limit {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** What is counted. One of "requests", "tokens". */
    const char *type;
    /** Period: second, minute, hour, day or week. One of "rps", "rpm", "rph", "rpd", "rpw". */
    const char *unit;
    /** Requests or tokens allowed per period. */
    portkey_integer value;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_workspace {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the workspace, a UUID on newer tenants. */
    const char *id;
    /** Slug of the workspace, such as ws-name-1a2b3c. */
    const char *slug;
    /** Display name, with the icon before it. */
    const char *name;
    /** Emoji of the workspace. May be null. */
    const char *icon;
    /** What the workspace is for. May be null. */
    const char *description;
    /** When it was created. */
    const char *created_at;
    /** When it was last changed. */
    const char *last_updated_at;
    /** 1 for the default workspace, which cannot be deleted. One of 0, 1. */
    portkey_integer is_default;
    /** State; an archived workspace is deleted. One of "active", "archived". */
    const char *status;
    /** Defaults for requests in the workspace. May be null. */
    const portkey_workspace_defaults *defaults;
    /** Budget of the workspace; often absent here, see get_workspace. May be null. */
    struct { const portkey_workspace_usage_limit *const *items; size_t count; } usage_limits;
    /** Rate limit of the workspace; often absent here, see get_workspace. May be null. */
    struct { const portkey_workspace_rate_limit *const *items; size_t count; } rate_limits;
    /** Always workspace. One of "workspace". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_workspace_list {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Number of workspaces that match. */
    portkey_integer total;
    /** Always list. One of "list". */
    const char *object;
    /** The workspaces on this page. */
    struct { const portkey_workspace *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_workspace_created {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the workspace, a UUID on newer tenants. */
    const char *id;
    /** Slug of the workspace, such as ws-name-1a2b3c. */
    const char *slug;
    /** Display name, with the icon before it. */
    const char *name;
    /** Emoji of the workspace. May be null. */
    const char *icon;
    /** What the workspace is for. May be null. */
    const char *description;
    /** When it was created. */
    const char *created_at;
    /** When it was last changed. */
    const char *last_updated_at;
    /** 1 for the default workspace, which cannot be deleted. One of 0, 1. */
    portkey_integer is_default;
    /** State; an archived workspace is deleted. One of "active", "archived". */
    const char *status;
    /** Defaults for requests in the workspace. May be null. */
    const portkey_workspace_defaults *defaults;
    /** Budget of the workspace; often absent here, see get_workspace. May be null. */
    struct { const portkey_workspace_usage_limit *const *items; size_t count; } usage_limits;
    /** Rate limit of the workspace; often absent here, see get_workspace. May be null. */
    struct { const portkey_workspace_rate_limit *const *items; size_t count; } rate_limits;
    /** Always workspace. One of "workspace". */
    const char *object;
    /** The first members. Array of object. */
    portkey_value users;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_workspace_member {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always workspace-user. One of "workspace-user". */
    const char *object;
    /** Id of the user, for get_workspace_member; absent at times. Format uuid. */
    const char *id;
    /** First name. May be null. */
    const char *first_name;
    /** Last name. May be null. */
    const char *last_name;
    /** Role in the organisation. One of "admin", "member", "owner". */
    const char *org_role;
    /** Role in the workspace: admin, manager or member, at times with ws- before it; viewer may occur. */
    const char *role;
    /** When the user joined the workspace. Format date-time. */
    const char *created_at;
    /** When the membership was last changed. Format date-time. */
    const char *last_updated_at;
    /** State of the membership. One of "active". */
    const char *status;
    /** Id of the workspace. */
    const char *workspace_id;
    /** Email address. Format email. */
    const char *email;
    /** What the user may do in the workspace. */
    portkey_string_list scopes;
    /** Settings of the member; not documented. May be null. Object. */
    portkey_value settings;
};

/** What requests at the gateway may do. */
struct portkey_workspace_detail_data_plane_security_settings {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Whether requests may not carry a config in full. */
    portkey_boolean block_inline_config;
};

/** Rules for logs and user API keys. */
struct portkey_workspace_detail_settings {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** 1 keeps debug logs. One of 0, 1. */
    portkey_integer debug_log;
    /** Lifetime of user API keys; the unit is not documented. */
    portkey_integer user_api_key_ttl;
    /** Longest lifetime of user API keys; the unit is not documented. */
    portkey_integer user_api_key_max_ttl;
    /** Number of API keys that a user may have. */
    portkey_integer user_api_key_count;
    /** 1 adds metadata of the user to user API keys. One of 0, 1. */
    portkey_integer user_key_metadata;
    /** 1 lets users override that metadata. One of 0, 1. */
    portkey_integer user_key_metadata_override;
    /** Whether each new member gets an API key. */
    portkey_boolean user_api_key_auto_create;
    /** Days after which user API keys are rotated, 1 to 365. May be null. */
    portkey_integer user_api_key_rotation_period;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_workspace_detail {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the workspace, a UUID on newer tenants. */
    const char *id;
    /** Slug of the workspace, such as ws-name-1a2b3c. */
    const char *slug;
    /** Display name, with the icon before it unless name_format is plain. */
    const char *name;
    /** Emoji of the workspace. May be null. */
    const char *icon;
    /** What the workspace is for. May be null. */
    const char *description;
    /** When it was created. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time. */
    const char *last_updated_at;
    /** 1 for the default workspace, which cannot be deleted. One of 0, 1. */
    portkey_integer is_default;
    /** State, active or archived; null here while lists show active. May be null. */
    const char *status;
    /** Defaults for requests in the workspace. May be null. */
    const portkey_workspace_defaults *defaults;
    /** The members; may be empty, see list_workspace_members. */
    struct { const portkey_workspace_member *const *items; size_t count; } users;
    /** Budget of the workspace, one entry; null where unset. May be null. */
    struct { const portkey_workspace_usage_limit *const *items; size_t count; } usage_limits;
    /** Rate limit of the workspace, one entry; null where unset. May be null. */
    struct { const portkey_workspace_rate_limit *const *items; size_t count; } rate_limits;
    /** Who may view and write what; switches such as membersViewLogs. Object. */
    portkey_value security_settings;
    /** What requests at the gateway may do. */
    const portkey_workspace_detail_data_plane_security_settings *data_plane_security_settings;
    /** Rules for logs and user API keys. */
    const portkey_workspace_detail_settings *settings;
    /** Rules for log exports, such as the fields that they may not hold in deniedFields. Object. */
    portkey_value export_settings;
    /** Id of the organisation. Format uuid. */
    const char *organisation_id;
    /** Id of the user or key that created it. */
    const char *created_by;
    /** How it was created; values are not documented. */
    const char *creation_source;
    /** When usage was last set to 0. May be null. */
    const char *last_reset_at;
    /** Always workspace. One of "workspace". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_workspace_member_list {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Number of members that match. */
    portkey_integer total;
    /** Always list. One of "list". */
    const char *object;
    /** The members on this page. */
    struct { const portkey_workspace_member *const *items; size_t count; } data;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_workspaces(void);
/** @endcond */

/** Shows the answer of portkey_list_scim_workspace_mappings() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_scim_workspace_mappings_read(const portkey_list_scim_workspace_mappings_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_workspaces(), "list_scim_workspace_mappings", error);

    if (result == 0)
        *out = (const portkey_list_scim_workspace_mappings_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_scim_workspace_mappings(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_scim_workspace_mappings_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_scim_workspace_mappings_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_workspaces(), "list_scim_workspace_mappings",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_scim_workspace_mappings_next(portkey_pager *pager, const portkey_scim_workspace_mapping **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_scim_workspace_mappings", error);

    if (result == 1)
        *item = (const portkey_scim_workspace_mapping *)found;
    return result;
}

/** Shows the answer of portkey_create_scim_workspace_mapping() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_scim_workspace_mapping_read(const portkey_scim_workspace_mapping **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_workspaces(), "create_scim_workspace_mapping", error);

    if (result == 0)
        *out = (const portkey_scim_workspace_mapping *)found;
    return result;
}

/** Shows the answer of portkey_delete_scim_workspace_mapping() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_scim_workspace_mapping_read(const portkey_delete_scim_workspace_mapping_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_workspaces(), "delete_scim_workspace_mapping", error);

    if (result == 0)
        *out = (const portkey_delete_scim_workspace_mapping_answer *)found;
    return result;
}

/** Shows the answer of portkey_list_scim_groups() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_scim_groups_read(const portkey_list_scim_groups_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_workspaces(), "list_scim_groups", error);

    if (result == 0)
        *out = (const portkey_list_scim_groups_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_scim_groups(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_scim_groups_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_scim_groups_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_workspaces(), "list_scim_groups",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_scim_groups_next(portkey_pager *pager, const portkey_list_scim_groups_answer_groups **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_scim_groups", error);

    if (result == 1)
        *item = (const portkey_list_scim_groups_answer_groups *)found;
    return result;
}

/** Shows the answer of portkey_list_workspaces() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_workspaces_read(const portkey_workspace_list **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_workspaces(), "list_workspaces", error);

    if (result == 0)
        *out = (const portkey_workspace_list *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_workspaces(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_workspaces_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_workspaces_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_workspaces(), "list_workspaces",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_workspaces_next(portkey_pager *pager, const portkey_workspace **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_workspaces", error);

    if (result == 1)
        *item = (const portkey_workspace *)found;
    return result;
}

/** Shows the answer of portkey_create_workspace() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_workspace_read(const portkey_workspace_created **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_workspaces(), "create_workspace", error);

    if (result == 0)
        *out = (const portkey_workspace_created *)found;
    return result;
}

/** Shows the answer of portkey_get_workspace() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_workspace_read(const portkey_workspace_detail **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_workspaces(), "get_workspace", error);

    if (result == 0)
        *out = (const portkey_workspace_detail *)found;
    return result;
}

/** Shows the answer of portkey_list_workspace_members() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_workspace_members_read(const portkey_workspace_member_list **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_workspaces(), "list_workspace_members", error);

    if (result == 0)
        *out = (const portkey_workspace_member_list *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_workspace_members(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_workspace_members_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_workspace_members_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_workspaces(), "list_workspace_members",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_workspace_members_next(portkey_pager *pager, const portkey_workspace_member **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_workspace_members", error);

    if (result == 1)
        *item = (const portkey_workspace_member *)found;
    return result;
}

/** Shows the answer of portkey_get_workspace_member() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_workspace_member_read(const portkey_workspace_member **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_workspaces(), "get_workspace_member", error);

    if (result == 0)
        *out = (const portkey_workspace_member *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
