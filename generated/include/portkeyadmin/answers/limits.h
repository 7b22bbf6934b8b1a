/* SPDX-License-Identifier: MIT */
/* Generated from openapi/limits.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/limits.h
 *
 * Answers of portkeyadmin/limits.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_LIMITS_H
#define PORTKEYADMIN_ANSWERS_LIMITS_H

#include <portkeyadmin/limits.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_condition_answer portkey_condition_answer;
typedef struct portkey_group_by_answer portkey_group_by_answer;
typedef struct portkey_rate_limit_policy portkey_rate_limit_policy;
typedef struct portkey_rate_limit_policy_list portkey_rate_limit_policy_list;
typedef struct portkey_policy_receipt portkey_policy_receipt;
typedef struct portkey_usage_limit_policy portkey_usage_limit_policy;
typedef struct portkey_usage_limit_policy_list portkey_usage_limit_policy_list;
typedef struct portkey_usage_limit_entity portkey_usage_limit_entity;
typedef struct portkey_usage_limit_entity_list portkey_usage_limit_entity_list;

/** A test that a request must pass for the policy to cover it. */
struct portkey_condition_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /**
     * api_key, virtual_key, provider, config, prompt, model or metadata.KEY; endpoint_type of rate limits;
     * workspace_id, mcp_server or mcp_tool of MCP tools.
     */
    const char *key;
    /**
     * What the key must equal, or any of a list; * for all, \@provider/ * for its models. String or array.
     */
    portkey_value value;
    /** Values that do not match. String or array. */
    portkey_value excludes;
};

/** A key by which usage is counted apart. */
struct portkey_group_by_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** A key as in conditions, or workspace_id. */
    const char *key;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_rate_limit_policy {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the policy, for the other calls. Format uuid. */
    const char *id;
    /** Name of the policy. May be null. */
    const char *name;
    /** Free description. May be null. */
    const char *description;
    /** Calls that are limited: to models (llm) or to MCP tools. One of "llm", "mcp_tools". */
    const char *target;
    /** Which requests the policy covers. */
    struct { const portkey_condition_answer *const *items; size_t count; } conditions;
    /** Which requests share one counter. */
    struct { const portkey_group_by_answer *const *items; size_t count; } group_by;
    /** What is counted. One of "requests", "tokens". */
    const char *type;
    /** Per minute (rpm), hour (rph), day (rpd) or week (rpw). One of "rpm", "rph", "rpd", "rpw". */
    const char *unit;
    /** Most requests or tokens per unit of time. */
    portkey_number value;
    /** Whether the policy applies. One of "active", "archived". */
    const char *status;
    /** Id of the workspace. Format uuid. */
    const char *workspace_id;
    /** Id of the organisation. Format uuid. */
    const char *organisation_id;
    /** Time of creation. Format date-time. */
    const char *created_at;
    /** Time of the last change. Format date-time. */
    const char *last_updated_at;
    /** Who created the policy. */
    const char *created_by;
    /** Kind of the record. */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_rate_limit_policy_list {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Kind of the answer. */
    const char *object;
    /** The policies of this page. */
    struct { const portkey_rate_limit_policy *const *items; size_t count; } data;
    /** Policies of all pages. */
    portkey_integer total;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_policy_receipt {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the policy, for the other calls. Format uuid. */
    const char *id;
    /** Kind of the record. */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_usage_limit_policy {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the policy, for the other calls. Format uuid. */
    const char *id;
    /** Name of the policy. May be null. */
    const char *name;
    /** Free description. May be null. */
    const char *description;
    /** Which requests the policy covers. */
    struct { const portkey_condition_answer *const *items; size_t count; } conditions;
    /** Which requests share one budget. */
    struct { const portkey_group_by_answer *const *items; size_t count; } group_by;
    /** What is counted. One of "cost", "tokens", "requests". */
    const char *type;
    /** Budget of each group, in US dollars, tokens or requests. */
    portkey_number credit_limit;
    /** Usage that counts as an alert, in the unit of credit_limit. May be null. */
    portkey_number alert_threshold;
    /** Reset period; null without one. One of "monthly", "weekly", null; may be null. */
    const char *periodic_reset;
    /** Days between resets, from 1 to 365. At least 1; at most 365; may be null. */
    portkey_integer periodic_reset_days;
    /** Time of the next reset. Format date-time; may be null. */
    const char *next_usage_reset_at;
    /** Time of the last reset. Format date-time; may be null. */
    const char *last_reset_at;
    /** Whether the policy applies. One of "active", "archived". */
    const char *status;
    /** Id of the workspace. Format uuid. */
    const char *workspace_id;
    /** Id of the organisation. Format uuid. */
    const char *organisation_id;
    /** Time of creation. Format date-time. */
    const char *created_at;
    /** Time of the last change. Format date-time. */
    const char *last_updated_at;
    /** Who created the policy. */
    const char *created_by;
    /** Usage of each group by its value key; with include_usage only. Object. */
    portkey_value value_key_usage_map;
    /** Kind of the record. */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_usage_limit_policy_list {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Kind of the answer. */
    const char *object;
    /** The policies of this page. */
    struct { const portkey_usage_limit_policy *const *items; size_t count; } data;
    /** Policies of all pages. */
    portkey_integer total;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_usage_limit_entity {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the group, for reset_usage_limit_entity. */
    const char *id;
    /** Names the group by the values it is counted by. */
    const char *value_key;
    /** Used since the last reset, in the unit of credit_limit. */
    portkey_number current_usage;
    /** Whether budget is left. One of "active", "exhausted". */
    const char *status;
    /** 1 once the alert threshold is passed. One of 0, 1. */
    portkey_integer is_threshold_alerts_sent;
    /** 1 once the budget is used up. One of 0, 1. */
    portkey_integer is_exhausted_alerts_sent;
    /** Time of the last request. Format date-time; may be null. */
    const char *last_used_at;
    /** Kind of the record. */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_usage_limit_entity_list {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Kind of the answer. */
    const char *object;
    /** The groups of this page. */
    struct { const portkey_usage_limit_entity *const *items; size_t count; } data;
    /** Groups of all pages. */
    portkey_integer total;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_limits(void);
/** @endcond */

/** Shows the answer of portkey_list_rate_limits() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_rate_limits_read(const portkey_rate_limit_policy_list **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_limits(), "list_rate_limits", error);

    if (result == 0)
        *out = (const portkey_rate_limit_policy_list *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_rate_limits(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_rate_limits_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_rate_limits_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_limits(), "list_rate_limits",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_rate_limits_next(portkey_pager *pager, const portkey_rate_limit_policy **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_rate_limits", error);

    if (result == 1)
        *item = (const portkey_rate_limit_policy *)found;
    return result;
}

/** Shows the answer of portkey_create_rate_limit() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_rate_limit_read(const portkey_policy_receipt **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_limits(), "create_rate_limit", error);

    if (result == 0)
        *out = (const portkey_policy_receipt *)found;
    return result;
}

/** Shows the answer of portkey_get_rate_limit() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_rate_limit_read(const portkey_rate_limit_policy **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_limits(), "get_rate_limit", error);

    if (result == 0)
        *out = (const portkey_rate_limit_policy *)found;
    return result;
}

/** Shows the answer of portkey_list_usage_limits() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_usage_limits_read(const portkey_usage_limit_policy_list **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_limits(), "list_usage_limits", error);

    if (result == 0)
        *out = (const portkey_usage_limit_policy_list *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_usage_limits(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_usage_limits_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_usage_limits_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_limits(), "list_usage_limits",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_usage_limits_next(portkey_pager *pager, const portkey_usage_limit_policy **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_usage_limits", error);

    if (result == 1)
        *item = (const portkey_usage_limit_policy *)found;
    return result;
}

/** Shows the answer of portkey_create_usage_limit() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_usage_limit_read(const portkey_policy_receipt **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_limits(), "create_usage_limit", error);

    if (result == 0)
        *out = (const portkey_policy_receipt *)found;
    return result;
}

/** Shows the answer of portkey_get_usage_limit() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_usage_limit_read(const portkey_usage_limit_policy **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_limits(), "get_usage_limit", error);

    if (result == 0)
        *out = (const portkey_usage_limit_policy *)found;
    return result;
}

/** Shows the answer of portkey_list_usage_limit_entities() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_usage_limit_entities_read(const portkey_usage_limit_entity_list **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_limits(), "list_usage_limit_entities", error);

    if (result == 0)
        *out = (const portkey_usage_limit_entity_list *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_usage_limit_entities(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_usage_limit_entities_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_usage_limit_entities_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_limits(), "list_usage_limit_entities",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_usage_limit_entities_next(portkey_pager *pager, const portkey_usage_limit_entity **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_usage_limit_entities", error);

    if (result == 1)
        *item = (const portkey_usage_limit_entity *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
