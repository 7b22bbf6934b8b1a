/* SPDX-License-Identifier: MIT */
/* Generated from openapi/users.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file users.h
 *
 * People of the organisation: members, their roles and invites.
 */
#ifndef PORTKEYADMIN_GENERATED_USERS_H
#define PORTKEYADMIN_GENERATED_USERS_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_workspace_invite portkey_workspace_invite;
typedef struct portkey_invite_user_params_workspace_api_key_details_defaults portkey_invite_user_params_workspace_api_key_details_defaults;
typedef struct portkey_invite_user_params_workspace_api_key_details portkey_invite_user_params_workspace_api_key_details;
typedef struct portkey_update_user_params_workspaces portkey_update_user_params_workspaces;

/** A workspace to join. */
struct portkey_workspace_invite {
    /** Required. Slug of the workspace. */
    const char *id;
    /**
     * Required. Role in that workspace. One of "admin", "member", "manager". Constants:
     * PORTKEY_WORKSPACE_INVITE_ROLE_*.
     */
    const char *role;
};

/**
 * @name Values of portkey_workspace_invite.role
 * @{
 */
#define PORTKEY_WORKSPACE_INVITE_ROLE_ADMIN "admin"
#define PORTKEY_WORKSPACE_INVITE_ROLE_MEMBER "member"
#define PORTKEY_WORKSPACE_INVITE_ROLE_MANAGER "manager"
/** @} */

/** Defaults of that key. */
struct portkey_invite_user_params_workspace_api_key_details_defaults {
    /** Metadata that requests with the key carry. JSON text: object. */
    const char *metadata;
};

/** API key to create for the user in each workspace. */
struct portkey_invite_user_params_workspace_api_key_details {
    /** Required. Scopes of that key, e.g. logs.view. */
    portkey_string_list scopes;
    /** Name of that key. */
    const char *name;
    /** Time at which it expires. */
    const char *expiry;
    /** Metadata of that key. JSON text: object. */
    const char *metadata;
    /** Defaults of that key. */
    const portkey_invite_user_params_workspace_api_key_details_defaults *defaults;
};

/** What workspaces of portkey_update_user_params is, or has as items. */
struct portkey_update_user_params_workspaces {
    /** Required. Slug of the workspace. */
    const char *id;
    /**
     * Required. Role in that workspace. One of "admin", "member", "manager". Constants:
     * PORTKEY_UPDATE_USER_WORKSPACES_ROLE_*.
     */
    const char *role;
};

/**
 * @name Values of portkey_update_user_params_workspaces.role
 * @{
 */
#define PORTKEY_UPDATE_USER_WORKSPACES_ROLE_ADMIN "admin"
#define PORTKEY_UPDATE_USER_WORKSPACES_ROLE_MEMBER "member"
#define PORTKEY_UPDATE_USER_WORKSPACES_ROLE_MANAGER "manager"
/** @} */

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_users(void);
/** @endcond */

/** What portkey_list_all_users() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_all_users_params {
    /** Number of users per page. */
    portkey_integer page_size;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
    /**
     * Only users with this organisation role. One of "admin", "member", "owner". Constants:
     * PORTKEY_LIST_ALL_USERS_ROLE_*.
     */
    const char *role;
    /** Only the user with this email address. Format email. */
    const char *email;
} portkey_list_all_users_params;

/**
 * @name Values of portkey_list_all_users_params.role
 * @{
 */
#define PORTKEY_LIST_ALL_USERS_ROLE_ADMIN "admin"
#define PORTKEY_LIST_ALL_USERS_ROLE_MEMBER "member"
#define PORTKEY_LIST_ALL_USERS_ROLE_OWNER "owner"
/** @} */

/**
 * List All Users.
 *
 * List the users who have joined the organisation, with name, email and organisation role, page by page.
 * Filter by role or email; there is no search by name. For the members of one workspace use
 * list_workspace_members; for people who have not joined yet, list_user_invites. Enterprise plan only.
 *
 * GET /v1/admin/users. Read-only. Pages by current_page, from 0. Items at /data. Needs the scope
 * organisation_users.list. Enterprise plan only.
 *
 * @param out receives the response: a page of users
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_all_users(portkey_response **out, portkey_client *client,
    const portkey_list_all_users_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_users(), "list_all_users",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_all_users() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_all_users_request(portkey_request **out,
    const portkey_list_all_users_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_users(), "list_all_users",
        1, params, error);
}

/** What portkey_list_user_invites() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_user_invites_params {
    /** Number of invites per page. */
    portkey_integer page_size;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
    /**
     * Only invites to this organisation role. One of "admin", "member". Constants:
     * PORTKEY_LIST_USER_INVITES_ROLE_*.
     */
    const char *role;
    /** Only invites to this email address. Format email. */
    const char *email;
    /**
     * Only invites in this state. One of "pending", "cancelled", "accepted", "expired". Constants:
     * PORTKEY_LIST_USER_INVITES_STATUS_*.
     */
    const char *status;
    /** Text to look for among the invites; which members it covers is not documented. */
    const char *search;
} portkey_list_user_invites_params;

/**
 * @name Values of portkey_list_user_invites_params.role
 * @{
 */
#define PORTKEY_LIST_USER_INVITES_ROLE_ADMIN "admin"
#define PORTKEY_LIST_USER_INVITES_ROLE_MEMBER "member"
/** @} */

/**
 * @name Values of portkey_list_user_invites_params.status
 * @{
 */
#define PORTKEY_LIST_USER_INVITES_STATUS_PENDING "pending"
#define PORTKEY_LIST_USER_INVITES_STATUS_CANCELLED "cancelled"
#define PORTKEY_LIST_USER_INVITES_STATUS_ACCEPTED "accepted"
#define PORTKEY_LIST_USER_INVITES_STATUS_EXPIRED "expired"
/** @} */

/**
 * List User Invites.
 *
 * List the invites to the organisation, page by page, with email, role, status and expiry. Filter by status
 * to find those still pending. For people who have already joined use list_all_users. Enterprise plan only.
 *
 * GET /v1/admin/users/invites. Read-only. Pages by current_page, from 0. Items at /data. Needs the scope
 * organisation_users.list. Enterprise plan only.
 *
 * @param out receives the response: a page of invites
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_user_invites(portkey_response **out, portkey_client *client,
    const portkey_list_user_invites_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_users(), "list_user_invites",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_user_invites() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_user_invites_request(portkey_request **out,
    const portkey_list_user_invites_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_users(), "list_user_invites",
        1, params, error);
}

/** What portkey_invite_user() takes. NULL there is the same as all fields absent. */
typedef struct portkey_invite_user_params {
    /** Required. Address to which the invite is sent. */
    const char *email;
    /** Required. Workspaces to join, each with a role. */
    struct { const portkey_workspace_invite *items; size_t count; } workspaces;
    /**
     * Required. Role in the organisation. One of "admin", "member". Constants: PORTKEY_INVITE_USER_ROLE_*.
     */
    const char *role;
    /** API key to create for the user in each workspace. */
    const portkey_invite_user_params_workspace_api_key_details *workspace_api_key_details;
} portkey_invite_user_params;

/**
 * @name Values of portkey_invite_user_params.role
 * @{
 */
#define PORTKEY_INVITE_USER_ROLE_ADMIN "admin"
#define PORTKEY_INVITE_USER_ROLE_MEMBER "member"
/** @} */

/**
 * Invite User.
 *
 * Invite a person by email to the organisation, with a role there and in the workspaces named. An
 * organisation admin also has admin access to every workspace; a member only has the workspaces given.
 * Returns the invite id and a link with which to join; pass that link on with care. An invite cannot be
 * changed: delete it and send another. To put an existing user into a workspace use add_workspace_member.
 *
 * POST /v1/admin/users/invites. Needs the scope organisation_users.create.
 *
 * @param out receives the response: the invite id and the link
 */
PORTKEY_CHECK_RESULT static inline int portkey_invite_user(portkey_response **out, portkey_client *client,
    const portkey_invite_user_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_users(), "invite_user",
        1, params, error);
}

/** Checks params and builds the request of portkey_invite_user() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_invite_user_request(portkey_request **out,
    const portkey_invite_user_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_users(), "invite_user",
        1, params, error);
}

/** What portkey_get_user() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_user_params {
    /** Required. Id of the user, from list_all_users. */
    const char *user_id;
} portkey_get_user_params;

/**
 * Get User.
 *
 * Read one user of the organisation by id: name, email, organisation role and the workspaces the user belongs
 * to. To find the id use list_all_users; for the role inside a workspace, get_workspace_member. Enterprise
 * plan only.
 *
 * GET /v1/admin/users/{user_id}. Read-only. Needs the scope organisation_users.read. Enterprise plan only.
 *
 * @param out receives the response: the user
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_user(portkey_response **out, portkey_client *client,
    const portkey_get_user_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_users(), "get_user",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_user() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_user_request(portkey_request **out,
    const portkey_get_user_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_users(), "get_user",
        1, params, error);
}

/** What portkey_update_user() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_user_params {
    /** Required. Id of the user, from list_all_users. */
    const char *user_id;
    /**
     * New role in the organisation. One of "admin", "member", "owner". Constants: PORTKEY_UPDATE_USER_ROLE_*.
     */
    const char *role;
    /**
     * Workspace roles, all of them: the user may leave workspaces left out, which is not documented. Prefer
     * update_workspace_member.
     */
    struct { const portkey_update_user_params_workspaces *items; size_t count; } workspaces;
} portkey_update_user_params;

/**
 * @name Values of portkey_update_user_params.role
 * @{
 */
#define PORTKEY_UPDATE_USER_ROLE_ADMIN "admin"
#define PORTKEY_UPDATE_USER_ROLE_MEMBER "member"
#define PORTKEY_UPDATE_USER_ROLE_OWNER "owner"
/** @} */

/**
 * Update User.
 *
 * Change the organisation role of a user. Making someone an admin grants control over the whole organisation
 * and all its workspaces. The role that the user already has is refused with 400 (AB01). To change the role
 * inside a single workspace use update_workspace_member: with workspaces the user may leave those that are
 * left out.
 *
 * PUT /v1/admin/users/{user_id}. Needs the scope organisation_users.update.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_user(portkey_response **out, portkey_client *client,
    const portkey_update_user_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_users(), "update_user",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_user() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_user_request(portkey_request **out,
    const portkey_update_user_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_users(), "update_user",
        1, params, error);
}

/** What portkey_delete_user() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_user_params {
    /** Required. Id of the user, from list_all_users. */
    const char *user_id;
} portkey_delete_user_params;

/**
 * Delete User.
 *
 * Remove a user from the organisation, and so from its workspaces. No operation undoes it; the person has to
 * be invited again with invite_user. What happens to the user's API keys and MCP connections is not
 * documented: check list_api_keys. To take someone out of one workspace only use remove_workspace_member.
 *
 * DELETE /v1/admin/users/{user_id}. Destructive. Needs the scope organisation_users.delete.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_user(portkey_response **out, portkey_client *client,
    const portkey_delete_user_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_users(), "delete_user",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_user() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_user_request(portkey_request **out,
    const portkey_delete_user_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_users(), "delete_user",
        1, params, error);
}

/** What portkey_get_user_invite() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_user_invite_params {
    /** Required. Id of the invite, from list_user_invites. */
    const char *invite_id;
} portkey_get_user_invite_params;

/**
 * Get User Invite.
 *
 * Read one invite to the organisation by id: email, role, status, when it expires and who sent it. To find
 * the id use list_user_invites; to send the mail again, resend_user_invite.
 *
 * GET /v1/admin/users/invites/{invite_id}. Read-only. Needs the scope organisation_users.read.
 *
 * @param out receives the response: the invite
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_user_invite(portkey_response **out, portkey_client *client,
    const portkey_get_user_invite_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_users(), "get_user_invite",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_user_invite() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_user_invite_request(portkey_request **out,
    const portkey_get_user_invite_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_users(), "get_user_invite",
        1, params, error);
}

/** What portkey_delete_user_invite() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_user_invite_params {
    /** Required. Id of the invite, from list_user_invites. */
    const char *invite_id;
} portkey_delete_user_invite_params;

/**
 * Delete User Invite.
 *
 * Withdraw an invite to the organisation by id, so that it can no longer be accepted. It cannot be restored;
 * send a new one with invite_user. A person who has already joined is removed with delete_user.
 *
 * DELETE /v1/admin/users/invites/{invite_id}. Destructive. Needs the scope organisation_users.delete.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_user_invite(portkey_response **out, portkey_client *client,
    const portkey_delete_user_invite_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_users(), "delete_user_invite",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_user_invite() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_user_invite_request(portkey_request **out,
    const portkey_delete_user_invite_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_users(), "delete_user_invite",
        1, params, error);
}

/** What portkey_resend_user_invite() takes. NULL there is the same as all fields absent. */
typedef struct portkey_resend_user_invite_params {
    /** Required. Id of the invite, from list_user_invites. */
    const char *invite_id;
} portkey_resend_user_invite_params;

/**
 * Resend User Invite.
 *
 * Send an invite to the organisation again, for instance when the first mail was lost. Returns the link with
 * which to join; pass it on with care. To invite another person use invite_user.
 *
 * POST /v1/admin/users/invites/{invite_id}/resend.
 *
 * @param out receives the response: the link with which to join
 */
PORTKEY_CHECK_RESULT static inline int portkey_resend_user_invite(portkey_response **out, portkey_client *client,
    const portkey_resend_user_invite_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_users(), "resend_user_invite",
        1, params, error);
}

/** Checks params and builds the request of portkey_resend_user_invite() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_resend_user_invite_request(portkey_request **out,
    const portkey_resend_user_invite_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_users(), "resend_user_invite",
        1, params, error);
}

/** What portkey_validate_token() takes. NULL there is the same as all fields absent. */
typedef struct portkey_validate_token_params {
    /** Id of the organisation to check against, from list_api_keys. Format uuid. */
    const char *organisation_id;
} portkey_validate_token_params;

/**
 * Validate Token.
 *
 * Check whether the API key of this call is accepted, without reading anything else. For what the key may do,
 * see its scopes in list_api_keys. Experimental: known only from a generated specification of May 2026 that
 * Portkey did not merge.
 *
 * GET /v2/auth/validate-token. Read-only. Experimental.
 *
 * @param out receives the response: whether the key is valid
 */
PORTKEY_CHECK_RESULT static inline int portkey_validate_token(portkey_response **out, portkey_client *client,
    const portkey_validate_token_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_users(), "validate_token",
        1, params, error);
}

/** Checks params and builds the request of portkey_validate_token() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_validate_token_request(portkey_request **out,
    const portkey_validate_token_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_users(), "validate_token",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/users.h>

#endif
