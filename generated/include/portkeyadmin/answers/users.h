/* SPDX-License-Identifier: MIT */
/* Generated from openapi/users.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/users.h
 *
 * Answers of portkeyadmin/users.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_USERS_H
#define PORTKEYADMIN_ANSWERS_USERS_H

#include <portkeyadmin/users.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_user portkey_user;
typedef struct portkey_user_list portkey_user_list;
typedef struct portkey_invite_workspaces portkey_invite_workspaces;
typedef struct portkey_invite portkey_invite;
typedef struct portkey_invite_list portkey_invite_list;
typedef struct portkey_invite_receipt portkey_invite_receipt;
typedef struct portkey_resend_user_invite_answer portkey_resend_user_invite_answer;
typedef struct portkey_validate_token_answer portkey_validate_token_answer;

/** An answer, or a part of one, as the API returns it. */
struct portkey_user {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always user. One of "user". */
    const char *object;
    /** Id of the user, for get_user. Format uuid. */
    const char *id;
    /** First name. May be null. */
    const char *first_name;
    /** Last name. May be null. */
    const char *last_name;
    /** Role in the organisation. One of "admin", "member", "owner". */
    const char *role;
    /** Email address. Format email. */
    const char *email;
    /** State of the user, such as active. */
    const char *status;
    /** When the user joined. */
    const char *created_at;
    /** When the user was last changed. */
    const char *last_updated_at;
    /** The same; absent if never changed. */
    const char *updated_at;
    /** Slugs of the workspaces of the user; of owners and admins, all there are. */
    portkey_string_list workspace_ids;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_user_list {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Number of users that match. */
    portkey_integer total;
    /** Always list. One of "list". */
    const char *object;
    /** The users on this page. */
    struct { const portkey_user *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_invite_workspaces {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Slug of the workspace. */
    const char *id;
    /** Slug of the workspace under another name. */
    const char *workspace_id;
    /** Role there: admin, manager or member. */
    const char *role;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_invite {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always invite. */
    const char *object;
    /** Id of the invite, for get_user_invite. Format uuid. */
    const char *id;
    /** Address that the invite was sent to. Format email. */
    const char *email;
    /** Role in the organisation. One of "admin", "member". */
    const char *role;
    /** When the invite was sent. */
    const char *created_at;
    /** When the invite can no longer be accepted. */
    const char *expires_at;
    /** When the person joined; null before. May be null. */
    const char *accepted_at;
    /** State of the invite. One of "pending", "cancelled", "accepted", "expired". */
    const char *status;
    /** Id of the user who sent it, for get_user. */
    const char *invited_by;
    /** Workspaces to join. The scopes of an API key to create are not returned. */
    struct { const portkey_invite_workspaces *const *items; size_t count; } workspaces;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_invite_list {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** Number of invites that match. */
    portkey_integer total;
    /** The invites on this page. */
    struct { const portkey_invite *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_invite_receipt {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the invite, for get_user_invite. */
    const char *id;
    /** Link with which to join, to be passed on with care. */
    const char *invite_link;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_resend_user_invite_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Link with which to join, to be passed on with care. Format uri. */
    const char *invite_link;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_validate_token_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Whether the key is accepted. */
    portkey_boolean is_valid;
    /** Kind of this record. */
    const char *object;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_users(void);
/** @endcond */

/** Shows the answer of portkey_list_all_users() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_all_users_read(const portkey_user_list **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_users(), "list_all_users", error);

    if (result == 0)
        *out = (const portkey_user_list *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_all_users(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_all_users_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_all_users_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_users(), "list_all_users",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_all_users_next(portkey_pager *pager, const portkey_user **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_all_users", error);

    if (result == 1)
        *item = (const portkey_user *)found;
    return result;
}

/** Shows the answer of portkey_list_user_invites() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_user_invites_read(const portkey_invite_list **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_users(), "list_user_invites", error);

    if (result == 0)
        *out = (const portkey_invite_list *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_user_invites(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_user_invites_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_user_invites_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_users(), "list_user_invites",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_user_invites_next(portkey_pager *pager, const portkey_invite **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_user_invites", error);

    if (result == 1)
        *item = (const portkey_invite *)found;
    return result;
}

/** Shows the answer of portkey_invite_user() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_invite_user_read(const portkey_invite_receipt **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_users(), "invite_user", error);

    if (result == 0)
        *out = (const portkey_invite_receipt *)found;
    return result;
}

/** Shows the answer of portkey_get_user() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_user_read(const portkey_user **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_users(), "get_user", error);

    if (result == 0)
        *out = (const portkey_user *)found;
    return result;
}

/** Shows the answer of portkey_get_user_invite() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_user_invite_read(const portkey_invite **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_users(), "get_user_invite", error);

    if (result == 0)
        *out = (const portkey_invite *)found;
    return result;
}

/** Shows the answer of portkey_resend_user_invite() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_resend_user_invite_read(const portkey_resend_user_invite_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_users(), "resend_user_invite", error);

    if (result == 0)
        *out = (const portkey_resend_user_invite_answer *)found;
    return result;
}

/** Shows the answer of portkey_validate_token() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_validate_token_read(const portkey_validate_token_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_users(), "validate_token", error);

    if (result == 0)
        *out = (const portkey_validate_token_answer *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
