/* SPDX-License-Identifier: MIT */
/* Generated from openapi/limits.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file limits.h
 *
 * Budget and rate limit policies.
 */
#ifndef PORTKEYADMIN_GENERATED_LIMITS_H
#define PORTKEYADMIN_GENERATED_LIMITS_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_condition portkey_condition;
typedef struct portkey_group_by portkey_group_by;

/** A test that a request must pass for the policy to cover it. */
struct portkey_condition {
    /**
     * Required. api_key, virtual_key, provider, config, prompt, model or metadata.KEY; endpoint_type of rate
     * limits; workspace_id, mcp_server or mcp_tool of MCP tools.
     */
    const char *key;
    /**
     * Required. What the key must equal, or any of a list; * for all, \@provider/ * for its models. JSON
     * text: string or array.
     */
    const char *value;
    /** Values that do not match. JSON text: string or array. */
    const char *excludes;
};

/** A key by which usage is counted apart. */
struct portkey_group_by {
    /** Required. A key as in conditions, or workspace_id. */
    const char *key;
};

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_limits(void);
/** @endcond */

/** What portkey_list_rate_limits() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_rate_limits_params {
    /** Id or slug of the workspace; needed with an organisation key. */
    const char *workspace_id;
    /**
     * Whether to look among live or archived policies. One of "active", "archived"; default "active".
     * Constants: PORTKEY_LIST_RATE_LIMITS_STATUS_*.
     */
    const char *status;
    /**
     * Keep only policies that count this. One of "requests", "tokens". Constants:
     * PORTKEY_LIST_RATE_LIMITS_TYPE_*.
     */
    const char *type;
    /**
     * Keep only policies per minute (rpm), hour, day or week (rpw). One of "rpm", "rph", "rpd", "rpw".
     * Constants: PORTKEY_LIST_RATE_LIMITS_UNIT_*.
     */
    const char *unit;
    /**
     * Keep only policies on calls to models (llm) or to MCP tools. One of "llm", "mcp_tools". Constants:
     * PORTKEY_LIST_RATE_LIMITS_TARGET_*.
     */
    const char *target;
    /** Text to look for in the names. */
    const char *search;
    /** Organisation whose policies to list, from list_api_keys. */
    const char *organisation_id;
    /** Policies per page. At least 0. */
    portkey_integer page_size;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
} portkey_list_rate_limits_params;

/**
 * @name Values of portkey_list_rate_limits_params.status
 * @{
 */
#define PORTKEY_LIST_RATE_LIMITS_STATUS_ACTIVE "active"
#define PORTKEY_LIST_RATE_LIMITS_STATUS_ARCHIVED "archived"
/** @} */

/**
 * @name Values of portkey_list_rate_limits_params.type
 * @{
 */
#define PORTKEY_LIST_RATE_LIMITS_TYPE_REQUESTS "requests"
#define PORTKEY_LIST_RATE_LIMITS_TYPE_TOKENS "tokens"
/** @} */

/**
 * @name Values of portkey_list_rate_limits_params.unit
 * @{
 */
#define PORTKEY_LIST_RATE_LIMITS_UNIT_RPM "rpm"
#define PORTKEY_LIST_RATE_LIMITS_UNIT_RPH "rph"
#define PORTKEY_LIST_RATE_LIMITS_UNIT_RPD "rpd"
#define PORTKEY_LIST_RATE_LIMITS_UNIT_RPW "rpw"
/** @} */

/**
 * @name Values of portkey_list_rate_limits_params.target
 * @{
 */
#define PORTKEY_LIST_RATE_LIMITS_TARGET_LLM "llm"
#define PORTKEY_LIST_RATE_LIMITS_TARGET_MCP_TOOLS "mcp_tools"
/** @} */

/**
 * List Rate Limit Policies.
 *
 * List the rate limit policies that cap requests or tokens per minute, hour, day or week, filtered by
 * workspace, status, type, unit or target. Only active policies are returned unless status says otherwise.
 * Budgets of cost, tokens or requests are usage limits: see list_usage_limits.
 *
 * GET /v1/policies/rate-limits. Read-only. Pages by current_page, from 0. Items at /data.
 *
 * @param out receives the response: a page of rate limit policies and their total number
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_rate_limits(portkey_response **out, portkey_client *client,
    const portkey_list_rate_limits_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_limits(), "list_rate_limits",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_rate_limits() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_rate_limits_request(portkey_request **out,
    const portkey_list_rate_limits_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_limits(), "list_rate_limits",
        1, params, error);
}

/** What portkey_create_rate_limit() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_rate_limit_params {
    /** Name of the policy. At most 255 characters. */
    const char *name;
    /** Free description. At most 500 characters. */
    const char *description;
    /**
     * Calls to limit, to models (llm) or to MCP tools; cannot be changed later. One of "llm", "mcp_tools";
     * default "llm". Constants: PORTKEY_CREATE_RATE_LIMIT_TARGET_*.
     */
    const char *target;
    /** Required. Which requests the policy covers. At least 1 item. */
    struct { const portkey_condition *items; size_t count; } conditions;
    /** Required. Which requests share one counter. At least 1 item. */
    struct { const portkey_group_by *items; size_t count; } group_by;
    /**
     * Required. What is counted. One of "requests", "tokens". Constants: PORTKEY_CREATE_RATE_LIMIT_TYPE_*.
     */
    const char *type;
    /**
     * Required. Per minute (rpm), hour, day or week (rpw), for requests and tokens alike. One of "rpm",
     * "rph", "rpd", "rpw". Constants: PORTKEY_CREATE_RATE_LIMIT_UNIT_*.
     */
    const char *unit;
    /** Required. Requests or tokens allowed per unit of time, at least 1. */
    portkey_number value;
    /** Id or slug of the workspace that the policy is for. */
    const char *workspace_id;
    /** Organisation that the policy is for; its id is in list_api_keys. Format uuid. */
    const char *organisation_id;
} portkey_create_rate_limit_params;

/**
 * @name Values of portkey_create_rate_limit_params.target
 * @{
 */
#define PORTKEY_CREATE_RATE_LIMIT_TARGET_LLM "llm"
#define PORTKEY_CREATE_RATE_LIMIT_TARGET_MCP_TOOLS "mcp_tools"
/** @} */

/**
 * @name Values of portkey_create_rate_limit_params.type
 * @{
 */
#define PORTKEY_CREATE_RATE_LIMIT_TYPE_REQUESTS "requests"
#define PORTKEY_CREATE_RATE_LIMIT_TYPE_TOKENS "tokens"
/** @} */

/**
 * @name Values of portkey_create_rate_limit_params.unit
 * @{
 */
#define PORTKEY_CREATE_RATE_LIMIT_UNIT_RPM "rpm"
#define PORTKEY_CREATE_RATE_LIMIT_UNIT_RPH "rph"
#define PORTKEY_CREATE_RATE_LIMIT_UNIT_RPD "rpd"
#define PORTKEY_CREATE_RATE_LIMIT_UNIT_RPW "rpw"
/** @} */

/**
 * Create Rate Limit Policy.
 *
 * Create a rate limit policy: throttle matching traffic to a number of requests or tokens per minute, hour,
 * day or week; calls beyond it are answered 429. The conditions choose the requests it covers, group_by
 * decides who shares one counter (each API key, model or metadata value). Returns the new id. For a budget
 * that resets on a schedule use create_usage_limit.
 *
 * POST /v1/policies/rate-limits.
 *
 * @param out receives the response: the id of the new policy
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_rate_limit(portkey_response **out, portkey_client *client,
    const portkey_create_rate_limit_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_limits(), "create_rate_limit",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_rate_limit() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_rate_limit_request(portkey_request **out,
    const portkey_create_rate_limit_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_limits(), "create_rate_limit",
        1, params, error);
}

/** What portkey_get_rate_limit() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_rate_limit_params {
    /** Required. Id of the rate limit policy, from list_rate_limits. Format uuid. */
    const char *rate_limits_policy_id;
    /**
     * Whether to look among live or archived policies. One of "active", "archived"; default "active".
     * Constants: PORTKEY_GET_RATE_LIMIT_STATUS_*.
     */
    const char *status;
} portkey_get_rate_limit_params;

/**
 * @name Values of portkey_get_rate_limit_params.status
 * @{
 */
#define PORTKEY_GET_RATE_LIMIT_STATUS_ACTIVE "active"
#define PORTKEY_GET_RATE_LIMIT_STATUS_ARCHIVED "archived"
/** @} */

/**
 * Get Rate Limit Policy.
 *
 * Read one rate limit policy by id: its conditions, grouping, target, type, unit and value. Archived policies
 * are found only with status set to archived. To find an id use list_rate_limits.
 *
 * GET /v1/policies/rate-limits/{rate_limits_policy_id}. Read-only.
 *
 * @param out receives the response: the rate limit policy
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_rate_limit(portkey_response **out, portkey_client *client,
    const portkey_get_rate_limit_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_limits(), "get_rate_limit",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_rate_limit() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_rate_limit_request(portkey_request **out,
    const portkey_get_rate_limit_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_limits(), "get_rate_limit",
        1, params, error);
}

/** What portkey_update_rate_limit() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_rate_limit_params {
    /** Required. Id of the rate limit policy, from list_rate_limits. Format uuid. */
    const char *rate_limits_policy_id;
    /** New name of the policy. At most 255 characters. */
    const char *name;
    /** Which requests the policy covers; replaces all stored conditions. At least 1 item. */
    struct { const portkey_condition *items; size_t count; } conditions;
    /**
     * Per minute (rpm), hour, day or week (rpw). One of "rpm", "rph", "rpd", "rpw". Constants:
     * PORTKEY_UPDATE_RATE_LIMIT_UNIT_*.
     */
    const char *unit;
    /** Requests or tokens allowed per unit of time, at least 1. */
    portkey_number value;
} portkey_update_rate_limit_params;

/**
 * @name Values of portkey_update_rate_limit_params.unit
 * @{
 */
#define PORTKEY_UPDATE_RATE_LIMIT_UNIT_RPM "rpm"
#define PORTKEY_UPDATE_RATE_LIMIT_UNIT_RPH "rph"
#define PORTKEY_UPDATE_RATE_LIMIT_UNIT_RPD "rpd"
#define PORTKEY_UPDATE_RATE_LIMIT_UNIT_RPW "rpw"
/** @} */

/**
 * Update Rate Limit Policy.
 *
 * Change the name, conditions, unit or value of a rate limit policy, for instance to raise a
 * requests-per-minute cap. What is absent stays; conditions replaces all stored ones. Grouping, type and
 * target cannot be changed. Returns an empty object.
 *
 * PUT /v1/policies/rate-limits/{rate_limits_policy_id}.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_rate_limit(portkey_response **out, portkey_client *client,
    const portkey_update_rate_limit_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_limits(), "update_rate_limit",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_rate_limit() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_rate_limit_request(portkey_request **out,
    const portkey_update_rate_limit_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_limits(), "update_rate_limit",
        1, params, error);
}

/** What portkey_delete_rate_limit() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_rate_limit_params {
    /** Required. Id of the rate limit policy, from list_rate_limits. Format uuid. */
    const char *rate_limits_policy_id;
} portkey_delete_rate_limit_params;

/**
 * Delete Rate Limit Policy.
 *
 * Archive a rate limit policy, so that it no longer throttles the requests it covered. Takes the policy id
 * from list_rate_limits and returns an empty object. To loosen a cap instead of removing it use
 * update_rate_limit.
 *
 * DELETE /v1/policies/rate-limits/{rate_limits_policy_id}. Destructive.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_rate_limit(portkey_response **out, portkey_client *client,
    const portkey_delete_rate_limit_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_limits(), "delete_rate_limit",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_rate_limit() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_rate_limit_request(portkey_request **out,
    const portkey_delete_rate_limit_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_limits(), "delete_rate_limit",
        1, params, error);
}

/** What portkey_list_usage_limits() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_usage_limits_params {
    /** Id or slug of the workspace; needed with an organisation key. */
    const char *workspace_id;
    /**
     * Whether to look among live or archived policies. One of "active", "archived"; default "active".
     * Constants: PORTKEY_LIST_USAGE_LIMITS_STATUS_*.
     */
    const char *status;
    /**
     * Keep only policies that count this. One of "cost", "tokens", "requests". Constants:
     * PORTKEY_LIST_USAGE_LIMITS_TYPE_*.
     */
    const char *type;
    /** Text to look for in the names. */
    const char *search;
    /** Organisation whose policies to list, from list_api_keys. */
    const char *organisation_id;
    /** Policies per page. At least 0. */
    portkey_integer page_size;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
} portkey_list_usage_limits_params;

/**
 * @name Values of portkey_list_usage_limits_params.status
 * @{
 */
#define PORTKEY_LIST_USAGE_LIMITS_STATUS_ACTIVE "active"
#define PORTKEY_LIST_USAGE_LIMITS_STATUS_ARCHIVED "archived"
/** @} */

/**
 * @name Values of portkey_list_usage_limits_params.type
 * @{
 */
#define PORTKEY_LIST_USAGE_LIMITS_TYPE_COST "cost"
#define PORTKEY_LIST_USAGE_LIMITS_TYPE_TOKENS "tokens"
#define PORTKEY_LIST_USAGE_LIMITS_TYPE_REQUESTS "requests"
/** @} */

/**
 * List Usage Limit Policies.
 *
 * List the usage limit policies, the budgets that cap total cost, tokens or requests over a period, filtered
 * by workspace, status or type. Only active policies are returned unless status says otherwise. Caps per
 * minute, hour, day or week are rate limits: see list_rate_limits. Budgets of single keys and workspaces are
 * not policies; get_api_key and get_workspace show them.
 *
 * GET /v1/policies/usage-limits. Read-only. Pages by current_page, from 0. Items at /data.
 *
 * @param out receives the response: a page of usage limit policies and their total number
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_usage_limits(portkey_response **out, portkey_client *client,
    const portkey_list_usage_limits_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_limits(), "list_usage_limits",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_usage_limits() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_usage_limits_request(portkey_request **out,
    const portkey_list_usage_limits_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_limits(), "list_usage_limits",
        1, params, error);
}

/** What portkey_create_usage_limit() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_usage_limit_params {
    /** Name of the policy. At most 255 characters. */
    const char *name;
    /** Free description. At most 500 characters; may be null. */
    const char *description;
    /** Required. Which requests the policy covers. At least 1 item. */
    struct { const portkey_condition *items; size_t count; } conditions;
    /** Required. Which requests share one budget. At least 1 item. */
    struct { const portkey_group_by *items; size_t count; } group_by;
    /**
     * Required. What is counted. One of "cost", "tokens", "requests". Constants:
     * PORTKEY_CREATE_USAGE_LIMIT_TYPE_*.
     */
    const char *type;
    /**
     * Required. Budget of each group per period: US dollars (at least 1), tokens (at least 100) or requests
     * (at least 1). At least 0.
     */
    portkey_number credit_limit;
    /** Usage below credit_limit that the audit log records; no mail is sent. At least 0; may be null. */
    portkey_number alert_threshold;
    /**
     * Reset period, on Mondays or on the 1st, 00:00 UTC; none if absent. One of "monthly", "weekly", null;
     * may be null. Constants: PORTKEY_CREATE_USAGE_LIMIT_PERIODIC_RESET_*.
     */
    const char *periodic_reset;
    /** Days between resets, in place of periodic_reset. At least 1; at most 365; may be null. */
    portkey_integer periodic_reset_days;
    /** Time of the next reset, RFC 3339; later ones follow the rhythm. Format date-time; may be null. */
    const char *next_usage_reset_at;
    /** Id or slug of the workspace that the policy is for. */
    const char *workspace_id;
    /** Organisation that the policy is for; its id is in list_api_keys. Format uuid. */
    const char *organisation_id;
} portkey_create_usage_limit_params;

/**
 * @name Values of portkey_create_usage_limit_params.type
 * @{
 */
#define PORTKEY_CREATE_USAGE_LIMIT_TYPE_COST "cost"
#define PORTKEY_CREATE_USAGE_LIMIT_TYPE_TOKENS "tokens"
#define PORTKEY_CREATE_USAGE_LIMIT_TYPE_REQUESTS "requests"
/** @} */

/**
 * @name Values of portkey_create_usage_limit_params.periodic_reset
 * @{
 */
#define PORTKEY_CREATE_USAGE_LIMIT_PERIODIC_RESET_MONTHLY "monthly"
#define PORTKEY_CREATE_USAGE_LIMIT_PERIODIC_RESET_WEEKLY "weekly"
/** @} */

/**
 * Create Usage Limit Policy.
 *
 * Create a usage limit policy: a budget that caps the total cost (in US dollars), tokens or requests of
 * matching traffic, cumulative or renewed weekly, monthly or every so many days; calls beyond it are answered
 * 412. The conditions choose the requests it covers, group_by decides who has a budget of their own. Returns
 * the new id. To throttle per minute, hour, day or week use create_rate_limit.
 *
 * POST /v1/policies/usage-limits.
 *
 * @param out receives the response: the id of the new policy
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_usage_limit(portkey_response **out, portkey_client *client,
    const portkey_create_usage_limit_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_limits(), "create_usage_limit",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_usage_limit() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_usage_limit_request(portkey_request **out,
    const portkey_create_usage_limit_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_limits(), "create_usage_limit",
        1, params, error);
}

/** What portkey_get_usage_limit() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_usage_limit_params {
    /** Required. Id of the usage limit policy, from list_usage_limits. Format uuid. */
    const char *policy_usage_limits_id;
    /**
     * Whether to look among live or archived policies. One of "active", "archived"; default "active".
     * Constants: PORTKEY_GET_USAGE_LIMIT_STATUS_*.
     */
    const char *status;
    /** Add a map from each group's key to its current usage. Default false. */
    portkey_boolean include_usage;
} portkey_get_usage_limit_params;

/**
 * @name Values of portkey_get_usage_limit_params.status
 * @{
 */
#define PORTKEY_GET_USAGE_LIMIT_STATUS_ACTIVE "active"
#define PORTKEY_GET_USAGE_LIMIT_STATUS_ARCHIVED "archived"
/** @} */

/**
 * Get Usage Limit Policy.
 *
 * Read one usage limit policy by id: conditions, grouping, credit limit, alert threshold and reset period.
 * With include_usage it also shows what each group has used up; for a paged and searchable view of that use
 * list_usage_limit_entities. Archived policies need status set to archived.
 *
 * GET /v1/policies/usage-limits/{policy_usage_limits_id}. Read-only.
 *
 * @param out receives the response: the usage limit policy, with usage when asked for
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_usage_limit(portkey_response **out, portkey_client *client,
    const portkey_get_usage_limit_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_limits(), "get_usage_limit",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_usage_limit() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_usage_limit_request(portkey_request **out,
    const portkey_get_usage_limit_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_limits(), "get_usage_limit",
        1, params, error);
}

/** What portkey_update_usage_limit() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_usage_limit_params {
    /** Required. Id of the usage limit policy, from list_usage_limits. Format uuid. */
    const char *policy_usage_limits_id;
    /** New name of the policy. At most 255 characters. */
    const char *name;
    /** New free description. At most 500 characters; may be null. */
    const char *description;
    /** Which requests the policy covers; replaces all stored conditions. At least 1 item. */
    struct { const portkey_condition *items; size_t count; } conditions;
    /**
     * Budget of each group, in US dollars, tokens or requests; raising it makes exhausted keys active again.
     * At least 0.
     */
    portkey_number credit_limit;
    /** Usage below credit_limit that the audit log records; no mail is sent. At least 0; may be null. */
    portkey_number alert_threshold;
    /**
     * Reset period, on Mondays or on the 1st; null turns them off. One of "monthly", "weekly", null; may be
     * null. Constants: PORTKEY_UPDATE_USAGE_LIMIT_PERIODIC_RESET_*.
     */
    const char *periodic_reset;
    /** Days between resets, in place of periodic_reset. At least 1; at most 365; may be null. */
    portkey_integer periodic_reset_days;
    /** Time of the next reset, RFC 3339; later ones follow the rhythm. Format date-time; may be null. */
    const char *next_usage_reset_at;
    /** Value key, e.g. an API key's id, whose usage to set to zero now. */
    const char *reset_usage_for_value;
} portkey_update_usage_limit_params;

/**
 * @name Values of portkey_update_usage_limit_params.periodic_reset
 * @{
 */
#define PORTKEY_UPDATE_USAGE_LIMIT_PERIODIC_RESET_MONTHLY "monthly"
#define PORTKEY_UPDATE_USAGE_LIMIT_PERIODIC_RESET_WEEKLY "weekly"
/** @} */

/**
 * Update Usage Limit Policy.
 *
 * Change the name, conditions, credit limit, alert threshold or reset period of a usage limit policy; it can
 * also set the counter of one group back to zero. What is absent stays; conditions replaces all stored ones.
 * A higher credit limit makes exhausted keys active again. Type and grouping stay as created. To reset a
 * group by its entity id use reset_usage_limit_entity.
 *
 * PUT /v1/policies/usage-limits/{policy_usage_limits_id}.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_usage_limit(portkey_response **out, portkey_client *client,
    const portkey_update_usage_limit_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_limits(), "update_usage_limit",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_usage_limit() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_usage_limit_request(portkey_request **out,
    const portkey_update_usage_limit_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_limits(), "update_usage_limit",
        1, params, error);
}

/** What portkey_delete_usage_limit() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_usage_limit_params {
    /** Required. Id of the usage limit policy, from list_usage_limits. Format uuid. */
    const char *policy_usage_limits_id;
} portkey_delete_usage_limit_params;

/**
 * Delete Usage Limit Policy.
 *
 * Archive a usage limit policy, so that its budget is no longer enforced. The record is kept and can be found
 * with list_usage_limits and status archived, but no operation here makes it active again. To raise a budget
 * use update_usage_limit.
 *
 * DELETE /v1/policies/usage-limits/{policy_usage_limits_id}. Destructive.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_usage_limit(portkey_response **out, portkey_client *client,
    const portkey_delete_usage_limit_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_limits(), "delete_usage_limit",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_usage_limit() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_usage_limit_request(portkey_request **out,
    const portkey_delete_usage_limit_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_limits(), "delete_usage_limit",
        1, params, error);
}

/** What portkey_list_usage_limit_entities() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_usage_limit_entities_params {
    /** Required. Id of the usage limit policy, from list_usage_limits. Format uuid. */
    const char *policy_usage_limits_id;
    /**
     * Keep only groups with budget left, or only those that ran out. One of "active", "exhausted". Constants:
     * PORTKEY_LIST_USAGE_LIMIT_ENTITIES_STATUS_*.
     */
    const char *status;
    /** Keep only groups whose value key matches, e.g. metadata._user:anna. */
    const char *search;
    /** Groups per page, 100 at most. At least 1; at most 100. */
    portkey_integer page_size;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
} portkey_list_usage_limit_entities_params;

/**
 * @name Values of portkey_list_usage_limit_entities_params.status
 * @{
 */
#define PORTKEY_LIST_USAGE_LIMIT_ENTITIES_STATUS_ACTIVE "active"
#define PORTKEY_LIST_USAGE_LIMIT_ENTITIES_STATUS_EXHAUSTED "exhausted"
/** @} */

/**
 * List Usage Limit Entities.
 *
 * List the groups, such as API keys or metadata values, that a usage limit policy counts, with the current
 * usage of each. A group appears with its first request. Filter by active or exhausted to see who ran out of
 * budget. The entity ids returned are what reset_usage_limit_entity takes.
 *
 * GET /v1/policies/usage-limits/{policy_usage_limits_id}/entities. Read-only. Pages by current_page, from 0.
 * Items at /data.
 *
 * @param out receives the response: a page of counted groups with their current usage
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_usage_limit_entities(portkey_response **out, portkey_client *client,
    const portkey_list_usage_limit_entities_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_limits(), "list_usage_limit_entities",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_usage_limit_entities() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_usage_limit_entities_request(portkey_request **out,
    const portkey_list_usage_limit_entities_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_limits(), "list_usage_limit_entities",
        1, params, error);
}

/** What portkey_reset_usage_limit_entity() takes. NULL there is the same as all fields absent. */
typedef struct portkey_reset_usage_limit_entity_params {
    /** Required. Id of the usage limit policy, from list_usage_limits. Format uuid. */
    const char *policy_usage_limits_id;
    /** Required. Id of the counted group, from list_usage_limit_entities. */
    const char *entity_id;
} portkey_reset_usage_limit_entity_params;

/**
 * Reset Usage Limit Entity.
 *
 * Set the usage counter of one group under a usage limit policy back to zero, for instance to let an
 * exhausted API key or user work again. The count so far is lost. Entity ids come from
 * list_usage_limit_entities; to raise the budget itself use update_usage_limit.
 *
 * PUT /v1/policies/usage-limits/{policy_usage_limits_id}/entities/{entity_id}/reset. Destructive.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_reset_usage_limit_entity(portkey_response **out, portkey_client *client,
    const portkey_reset_usage_limit_entity_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_limits(), "reset_usage_limit_entity",
        1, params, error);
}

/** Checks params and builds the request of portkey_reset_usage_limit_entity() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_reset_usage_limit_entity_request(portkey_request **out,
    const portkey_reset_usage_limit_entity_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_limits(), "reset_usage_limit_entity",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/limits.h>

#endif
