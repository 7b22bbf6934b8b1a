/* SPDX-License-Identifier: MIT */
/* Generated from openapi/keys.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/keys.h
 *
 * Answers of portkeyadmin/keys.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_KEYS_H
#define PORTKEYADMIN_ANSWERS_KEYS_H

#include <portkeyadmin/keys.h>
#include <portkeyadmin/answers/types.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_secret_mapping_answer portkey_secret_mapping_answer;
typedef struct portkey_stored_rate_limits portkey_stored_rate_limits;
typedef struct portkey_virtual_key_usage_limits portkey_virtual_key_usage_limits;
typedef struct portkey_virtual_key portkey_virtual_key;
typedef struct portkey_virtual_key_list portkey_virtual_key_list;
typedef struct portkey_virtual_key_receipt portkey_virtual_key_receipt;
typedef struct portkey_api_key_receipt portkey_api_key_receipt;
typedef struct portkey_api_key_usage_limits portkey_api_key_usage_limits;
typedef struct portkey_api_key_defaults portkey_api_key_defaults;
typedef struct portkey_api_key_rotation_policy portkey_api_key_rotation_policy;
typedef struct portkey_api_key portkey_api_key;
typedef struct portkey_api_key_list portkey_api_key_list;
typedef struct portkey_rotated_api_key portkey_rotated_api_key;

/** Budget; null without one. */
struct portkey_virtual_key_usage_limits {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the limit; of workspaces only. Format uuid. */
    const char *id;
    /** What the budget counts. One of "cost", "tokens". */
    const char *type;
    /** Whether budget is left. One of "active", "exhausted". */
    const char *status;
    /** Budget, in US dollars or tokens. */
    portkey_number credit_limit;
    /** Usage that counts as an alert, in the unit of the budget. May be null. */
    portkey_number alert_threshold;
    /** Reset period; empty or null without one. One of "monthly", "weekly", "", null; may be null. */
    const char *periodic_reset;
    /** Days between resets, from 1 to 365. May be null. */
    portkey_integer periodic_reset_days;
    /** Time of the next reset. Format date-time; may be null. */
    const char *next_usage_reset_at;
    /** Used since the last reset, in the unit of the budget. */
    portkey_number current_usage;
    /** Whether the threshold has been passed. */
    portkey_boolean is_threshold_alerts_sent;
    /** Whether the budget has been used up. */
    portkey_boolean is_exhausted_alerts_sent;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_virtual_key {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the virtual key. Format uuid. */
    const char *id;
    /** Slug that requests name, and that the other calls take. */
    const char *slug;
    /** Display name. */
    const char *name;
    /** Free note about the key. May be null. */
    const char *note;
    /** AI provider the credential belongs to. */
    const char *ai_provider_name;
    /** Credential of the provider, masked. Part of a secret: hidden is part of it. */
    const char *masked_api_key;
    /** Settings of the provider, such as region or deployments. May be null. Object. A secret. */
    portkey_value model_config;
    /**
     * State of the key; exhausted means that its budget is used up. One of "active", "exhausted", "expired".
     */
    const char *status;
    /** Budget; null without one. */
    const portkey_virtual_key_usage_limits *usage_limits;
    /** Caps on requests or tokens; null without any. May be null. */
    struct { const portkey_stored_rate_limits *const *items; size_t count; } rate_limits;
    /** Marks a reset of the usage. May be null. */
    portkey_number reset_usage;
    /** Time of creation. Format date-time. */
    const char *created_at;
    /** Time at which the key stops working. Format date-time; may be null. */
    const char *expires_at;
    /** Time of the last reset of the usage. May be null. */
    const char *last_reset_at;
    /** Integration that holds the credential, for get_integration. */
    const char *integration_id;
    /** Free labels. May be null. Object. */
    portkey_value tags;
    /** Fields filled from secret references. */
    struct { const portkey_secret_mapping_answer *const *items; size_t count; } secret_mappings;
    /** Kind of the record. One of "virtual-key". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_virtual_key_list {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Kind of the answer. One of "list". */
    const char *object;
    /** Virtual keys of all pages. */
    portkey_integer total;
    /** The virtual keys of this page. */
    struct { const portkey_virtual_key *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_virtual_key_receipt {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the virtual key. Format uuid. */
    const char *id;
    /** Slug that requests name. */
    const char *slug;
    /** Kind of the record. One of "virtual-key". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_api_key_receipt {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the key, for get_api_key and others. Format uuid. */
    const char *id;
    /** Value of the key; it is not shown again. A secret. */
    const char *key;
    /** Kind of the record. One of "api-key". */
    const char *object;
};

/** Budget; null without one. */
struct portkey_api_key_usage_limits {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the limit; of workspaces only. Format uuid. */
    const char *id;
    /** What the budget counts. One of "cost", "tokens". */
    const char *type;
    /** Whether budget is left. One of "active", "exhausted". */
    const char *status;
    /** Budget, in US dollars or tokens. */
    portkey_number credit_limit;
    /** Usage that counts as an alert, in the unit of the budget. May be null. */
    portkey_number alert_threshold;
    /** Reset period; empty or null without one. One of "monthly", "weekly", "", null; may be null. */
    const char *periodic_reset;
    /** Days between resets, from 1 to 365. May be null. */
    portkey_integer periodic_reset_days;
    /** Time of the next reset. Format date-time; may be null. */
    const char *next_usage_reset_at;
    /** Used since the last reset, in the unit of the budget. */
    portkey_number current_usage;
    /** Whether the threshold has been passed. */
    portkey_boolean is_threshold_alerts_sent;
    /** Whether the budget has been used up. */
    portkey_boolean is_exhausted_alerts_sent;
};

/** Settings applied to each request made with the key. */
struct portkey_api_key_defaults {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Metadata put on each request. May be null. Object. */
    portkey_value metadata;
    /** Id of the config used. May be null. */
    const char *config_id;
    /** Whether a request may name another config. */
    portkey_boolean allow_config_override;
};

/** Automatic rotation; absent or null without one. */
struct portkey_api_key_rotation_policy {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** How often the key rotates. One of "weekly", "monthly", null; may be null. */
    const char *rotation_period;
    /** Days between rotations, from 1 to 365. May be null. */
    portkey_integer rotation_period_days;
    /** Time of the next rotation. Format date-time; may be null. */
    const char *next_rotation_at;
    /** Milliseconds the old value still works after a rotation. May be null. */
    portkey_integer key_transition_period_ms;
    /** State of the policy, e.g. ACTIVE. */
    const char *status;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_api_key {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the key. Format uuid. */
    const char *id;
    /** Value of the key, masked. Part of a secret: hidden is all but the first and last two characters. */
    const char *key;
    /** Display name. */
    const char *name;
    /** What the key is for. May be null. */
    const char *description;
    /**
     * Level at which the key acts, and kind of its owner. One of "organisation-service", "workspace-service",
     * "workspace-user".
     */
    const char *type;
    /** Id of the organisation. Format uuid. */
    const char *organisation_id;
    /** Id of the workspace; null or absent on keys of the organisation. May be null. */
    const char *workspace_id;
    /** Id of the owner; null on service keys. Format uuid; may be null. */
    const char *user_id;
    /**
     * State of the key; exhausted means that its budget is used up. One of "active", "exhausted", "expired".
     */
    const char *status;
    /** Time of creation. Format date-time. */
    const char *created_at;
    /** Time of the last change. Format date-time. */
    const char *last_updated_at;
    /** Made in the web app (ui), with the API or by Portkey itself (auto). One of "ui", "api", "auto". */
    const char *creation_mode;
    /** Caps on requests or tokens; empty or null without any. May be null. */
    struct { const portkey_stored_rate_limits *const *items; size_t count; } rate_limits;
    /** Budget; null without one. */
    const portkey_api_key_usage_limits *usage_limits;
    /** Marks a reset of the usage. May be null. */
    portkey_number reset_usage;
    /** What the key may do. */
    portkey_string_list scopes;
    /** Settings applied to each request made with the key. May be null. */
    const portkey_api_key_defaults *defaults;
    /** Addresses for usage alerts. May be null. */
    portkey_string_list alert_emails;
    /** Time at which the key expires. Format date-time; may be null. */
    const char *expires_at;
    /** Time of the last reset of the usage. Format date-time; may be null. */
    const char *last_reset_at;
    /** Time of the next reset of the usage; only of get_api_key. Format date-time; may be null. */
    const char *next_usage_reset_at;
    /** 1 if the organisation demands an expiry. One of 0, 1. */
    portkey_integer expiry_enforced;
    /** 1 if a request may name another config. One of 0, 1, null; may be null. */
    portkey_integer allow_config_override;
    /** Id of the record that holds the defaults. Format uuid; may be null. */
    const char *api_key_defaults_id;
    /** Who created the key. */
    const char *created_by;
    /** Who changed it last. */
    const char *last_updated_by;
    /** Automatic rotation; absent or null without one. May be null. */
    const portkey_api_key_rotation_policy *rotation_policy;
    /** Kind of the record. One of "api-key". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_api_key_list {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Keys of all pages. */
    portkey_integer total;
    /** Kind of the answer. One of "list". */
    const char *object;
    /** The keys of this page. */
    struct { const portkey_api_key *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_rotated_api_key {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the key, as before. Format uuid. */
    const char *id;
    /** New value of the key; it is not shown again. A secret. */
    const char *key;
    /** Time until which the old value works; absent without a transition. Format date-time. */
    const char *key_transition_expires_at;
    /** Kind of the record. One of "api-key". */
    const char *object;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_keys(void);
/** @endcond */

/** Shows the answer of portkey_list_virtual_keys() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_virtual_keys_read(const portkey_virtual_key_list **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_keys(), "list_virtual_keys", error);

    if (result == 0)
        *out = (const portkey_virtual_key_list *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_virtual_keys(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_virtual_keys_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_virtual_keys_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_keys(), "list_virtual_keys",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_virtual_keys_next(portkey_pager *pager, const portkey_virtual_key **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_virtual_keys", error);

    if (result == 1)
        *item = (const portkey_virtual_key *)found;
    return result;
}

/** Shows the answer of portkey_create_virtual_key() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_virtual_key_read(const portkey_virtual_key_receipt **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_keys(), "create_virtual_key", error);

    if (result == 0)
        *out = (const portkey_virtual_key_receipt *)found;
    return result;
}

/** Shows the answer of portkey_get_virtual_key() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_virtual_key_read(const portkey_virtual_key **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_keys(), "get_virtual_key", error);

    if (result == 0)
        *out = (const portkey_virtual_key *)found;
    return result;
}

/** Shows the answer of portkey_update_virtual_key() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_update_virtual_key_read(const portkey_virtual_key_receipt **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_keys(), "update_virtual_key", error);

    if (result == 0)
        *out = (const portkey_virtual_key_receipt *)found;
    return result;
}

/** Shows the answer of portkey_create_api_key() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_api_key_read(const portkey_api_key_receipt **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_keys(), "create_api_key", error);

    if (result == 0)
        *out = (const portkey_api_key_receipt *)found;
    return result;
}

/** Shows the answer of portkey_list_api_keys() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_api_keys_read(const portkey_api_key_list **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_keys(), "list_api_keys", error);

    if (result == 0)
        *out = (const portkey_api_key_list *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_api_keys(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_api_keys_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_api_keys_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_keys(), "list_api_keys",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_api_keys_next(portkey_pager *pager, const portkey_api_key **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_api_keys", error);

    if (result == 1)
        *item = (const portkey_api_key *)found;
    return result;
}

/** Shows the answer of portkey_get_api_key() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_api_key_read(const portkey_api_key **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_keys(), "get_api_key", error);

    if (result == 0)
        *out = (const portkey_api_key *)found;
    return result;
}

/** Shows the answer of portkey_rotate_api_key() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_rotate_api_key_read(const portkey_rotated_api_key **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_keys(), "rotate_api_key", error);

    if (result == 0)
        *out = (const portkey_rotated_api_key *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
