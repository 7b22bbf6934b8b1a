/* SPDX-License-Identifier: MIT */
/* Generated from openapi/keys.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file keys.h
 *
 * Portkey API keys and virtual keys.
 */
#ifndef PORTKEYADMIN_GENERATED_KEYS_H
#define PORTKEYADMIN_GENERATED_KEYS_H

#include <portkeyadmin/portkeyadmin.h>
#include <portkeyadmin/types.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_create_virtual_key_params_deployment_config portkey_create_virtual_key_params_deployment_config;
typedef struct portkey_update_virtual_key_params_deployment_config portkey_update_virtual_key_params_deployment_config;
typedef struct portkey_create_api_key_params_rate_limits portkey_create_api_key_params_rate_limits;
typedef struct portkey_create_api_key_params_defaults portkey_create_api_key_params_defaults;
typedef struct portkey_create_api_key_params_rotation_policy portkey_create_api_key_params_rotation_policy;
typedef struct portkey_update_api_key_params_rate_limits portkey_update_api_key_params_rate_limits;
typedef struct portkey_update_api_key_params_defaults portkey_update_api_key_params_defaults;
typedef struct portkey_update_api_key_params_rotation_policy portkey_update_api_key_params_rotation_policy;

/** What deploymentConfig of portkey_create_virtual_key_params is, or has as items. */
struct portkey_create_virtual_key_params_deployment_config {
    /** Required. */
    const char *api_version;
    /** Model name that selects this deployment. */
    const char *alias;
    /** Used when no alias matches. */
    portkey_boolean is_default;
    /** Required. */
    const char *deployment_name;
};

/** What deploymentConfig of portkey_update_virtual_key_params is, or has as items. */
struct portkey_update_virtual_key_params_deployment_config {
    /** Required. */
    const char *api_version;
    /** Model name that selects this deployment. */
    const char *alias;
    /** Used when no alias matches. */
    portkey_boolean is_default;
    /** Required. */
    const char *deployment_name;
};

/** What rate_limits of portkey_create_api_key_params is, or has as items. */
struct portkey_create_api_key_params_rate_limits {
    /** Required. One of "requests", "tokens". Constants: PORTKEY_CREATE_API_KEY_RATE_LIMITS_TYPE_*. */
    const char *type;
    /**
     * Required. Per day, hour, minute, second or week. One of "rpd", "rph", "rpm", "rps", "rpw". Constants:
     * PORTKEY_CREATE_API_KEY_RATE_LIMITS_UNIT_*.
     */
    const char *unit;
    /** Required. At least 0. */
    portkey_integer value;
};

/**
 * @name Values of portkey_create_api_key_params_rate_limits.type
 * @{
 */
#define PORTKEY_CREATE_API_KEY_RATE_LIMITS_TYPE_REQUESTS "requests"
#define PORTKEY_CREATE_API_KEY_RATE_LIMITS_TYPE_TOKENS "tokens"
/** @} */

/**
 * @name Values of portkey_create_api_key_params_rate_limits.unit
 * @{
 */
#define PORTKEY_CREATE_API_KEY_RATE_LIMITS_UNIT_RPD "rpd"
#define PORTKEY_CREATE_API_KEY_RATE_LIMITS_UNIT_RPH "rph"
#define PORTKEY_CREATE_API_KEY_RATE_LIMITS_UNIT_RPM "rpm"
#define PORTKEY_CREATE_API_KEY_RATE_LIMITS_UNIT_RPS "rps"
#define PORTKEY_CREATE_API_KEY_RATE_LIMITS_UNIT_RPW "rpw"
/** @} */

/** Settings applied to each request made with the key. */
struct portkey_create_api_key_params_defaults {
    /** Metadata put on each request. JSON text: object. */
    const char *metadata;
    /** Id or slug of the config used. */
    const char *config_id;
    /** Whether a request may name another config. Default true. */
    portkey_boolean allow_config_override;
};

/** Automatic rotation; needs one of its first three members. */
struct portkey_create_api_key_params_rotation_policy {
    /**
     * On Mondays or on the 1st of the month, at 00:00 UTC. One of "weekly", "monthly", null; may be null.
     * Constants: PORTKEY_CREATE_API_KEY_ROTATION_POLICY_ROTATION_PERIOD_*.
     */
    const char *rotation_period;
    /** Days between rotations, in place of rotation_period. At least 1; at most 365; may be null. */
    portkey_integer rotation_period_days;
    /** Time of the next rotation, RFC 3339. Format date-time; may be null. */
    const char *next_rotation_at;
    /** Milliseconds the old value still works; less than the period. At least 1800000. */
    portkey_integer key_transition_period_ms;
};

/**
 * @name Values of portkey_create_api_key_params_rotation_policy.rotation_period
 * @{
 */
#define PORTKEY_CREATE_API_KEY_ROTATION_POLICY_ROTATION_PERIOD_WEEKLY "weekly"
#define PORTKEY_CREATE_API_KEY_ROTATION_POLICY_ROTATION_PERIOD_MONTHLY "monthly"
/** @} */

/** What rate_limits of portkey_update_api_key_params is, or has as items. */
struct portkey_update_api_key_params_rate_limits {
    /** Required. One of "requests", "tokens". Constants: PORTKEY_UPDATE_API_KEY_RATE_LIMITS_TYPE_*. */
    const char *type;
    /**
     * Required. Per day, hour, minute, second or week. One of "rpd", "rph", "rpm", "rps", "rpw". Constants:
     * PORTKEY_UPDATE_API_KEY_RATE_LIMITS_UNIT_*.
     */
    const char *unit;
    /** Required. At least 0. */
    portkey_integer value;
};

/**
 * @name Values of portkey_update_api_key_params_rate_limits.type
 * @{
 */
#define PORTKEY_UPDATE_API_KEY_RATE_LIMITS_TYPE_REQUESTS "requests"
#define PORTKEY_UPDATE_API_KEY_RATE_LIMITS_TYPE_TOKENS "tokens"
/** @} */

/**
 * @name Values of portkey_update_api_key_params_rate_limits.unit
 * @{
 */
#define PORTKEY_UPDATE_API_KEY_RATE_LIMITS_UNIT_RPD "rpd"
#define PORTKEY_UPDATE_API_KEY_RATE_LIMITS_UNIT_RPH "rph"
#define PORTKEY_UPDATE_API_KEY_RATE_LIMITS_UNIT_RPM "rpm"
#define PORTKEY_UPDATE_API_KEY_RATE_LIMITS_UNIT_RPS "rps"
#define PORTKEY_UPDATE_API_KEY_RATE_LIMITS_UNIT_RPW "rpw"
/** @} */

/** Settings applied to each request made with the key. */
struct portkey_update_api_key_params_defaults {
    /** Metadata put on each request, all of it; if absent, it may be lost. JSON text: object. */
    const char *metadata;
    /** Id or slug of the config used; null removes it. May be null. */
    const char *config_id;
    /** Whether a request may name another config. Default true. */
    portkey_boolean allow_config_override;
};

/** Automatic rotation, all of it; needs one of its first three members. */
struct portkey_update_api_key_params_rotation_policy {
    /**
     * On Mondays or on the 1st of the month, at 00:00 UTC. One of "weekly", "monthly", null; may be null.
     * Constants: PORTKEY_UPDATE_API_KEY_ROTATION_POLICY_ROTATION_PERIOD_*.
     */
    const char *rotation_period;
    /** Days between rotations, in place of rotation_period. At least 1; at most 365; may be null. */
    portkey_integer rotation_period_days;
    /**
     * Time of the next rotation, RFC 3339; refused where the organisation sets it. Format date-time; may be
     * null.
     */
    const char *next_rotation_at;
    /** Milliseconds the old value still works; less than the period. At least 1800000. */
    portkey_integer key_transition_period_ms;
};

/**
 * @name Values of portkey_update_api_key_params_rotation_policy.rotation_period
 * @{
 */
#define PORTKEY_UPDATE_API_KEY_ROTATION_POLICY_ROTATION_PERIOD_WEEKLY "weekly"
#define PORTKEY_UPDATE_API_KEY_ROTATION_POLICY_ROTATION_PERIOD_MONTHLY "monthly"
/** @} */

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_keys(void);
/** @endcond */

/** What portkey_list_virtual_keys() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_virtual_keys_params {
    /** Page to return, from 0. At least 0; default 0. */
    portkey_integer current_page;
    /** Virtual keys per page; 50 if absent. Default 50. */
    portkey_integer page_size;
    /** Also return when each key was last used. */
    portkey_boolean return_last_used;
} portkey_list_virtual_keys_params;

/**
 * List Virtual Keys.
 *
 * List the virtual keys, the stored provider credentials that requests name by slug. Returns a page with
 * name, slug, status, budget and rate limits; the credentials themselves are masked at most. list_providers
 * shows the same records by their newer name, with the integration that holds the credential. To read a
 * single one use get_virtual_key.
 *
 * GET /v1/virtual-keys. Read-only. Pages by current_page, from 0. Items at /data. Needs the scope
 * virtual_keys.list.
 *
 * @param out receives the response: the virtual keys of this page and their total
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_virtual_keys(portkey_response **out, portkey_client *client,
    const portkey_list_virtual_keys_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_keys(), "list_virtual_keys",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_virtual_keys() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_virtual_keys_request(portkey_request **out,
    const portkey_list_virtual_keys_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_keys(), "list_virtual_keys",
        1, params, error);
}

/** What portkey_create_virtual_key() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_virtual_key_params {
    /** Display name of the virtual key. */
    const char *name;
    /**
     * AI provider the credential belongs to. One of "openai", "azure-openai", "ai21", "anthropic",
     * "anyscale", "bedrock", "cohere", "deepinfra", "fireworks-ai", "google", "groq", "hugging-face", "jina",
     * "lingyi", "mistral-ai", "monsterapi", "moonshot", "nomic", "novita-ai", "open-ai", "openrouter",
     * "palm", "perplexity-ai", "predibase", "reka-ai", "segmind", "stability-ai", "together-ai", "vertex-ai",
     * "workers-ai", "zhipu", "databricks", "minimax", "scenario-ai", "fal-ai", "bedrock-mantle", "byteplus".
     * Constants: PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_*.
     */
    const char *provider;
    /** The provider's API key; not needed when secret_mappings fills key. A secret. */
    const char *key;
    /** Free note about the key. May be null. */
    const char *note;
    /** API version of an Azure OpenAI deployment. May be null. */
    const char *api_version;
    /** Name of the Azure OpenAI resource. May be null. */
    const char *resource_name;
    /** Name of a single Azure OpenAI deployment. May be null. */
    const char *deployment_name;
    /** Access key id, for Bedrock. */
    const char *aws_access_key_id;
    /** Secret access key, for Bedrock. A secret. */
    const char *aws_secret_access_key;
    /** AWS region, for Bedrock. */
    const char *aws_region;
    /** Google Cloud project, for Vertex AI. */
    const char *vertex_project_id;
    /** Google Cloud region, for Vertex AI. */
    const char *vertex_region;
    /** Cloudflare account id, for Workers AI. */
    const char *workers_ai_account_id;
    /** Id or slug of the workspace; needed with an organisation key. */
    const char *workspace_id;
    /** Azure OpenAI deployments behind this key, in place of deploymentName. */
    struct { const portkey_create_virtual_key_params_deployment_config *items; size_t count; } deployment_config;
    /** Budget in cost or tokens, and when it resets. */
    const portkey_usage_limits *usage_limits;
    /** Cap on requests or tokens per unit of time. */
    const portkey_rate_limits *rate_limits;
    /** Time the key stops working, RFC 3339, e.g. 2026-12-31T23:59:59Z. Format date-time. */
    const char *expires_at;
    /** Fields to fill from secret references, key or model_config.FIELD. */
    struct { const portkey_secret_mapping *items; size_t count; } secret_mappings;
} portkey_create_virtual_key_params;

/**
 * @name Values of portkey_create_virtual_key_params.provider
 * @{
 */
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_OPENAI "openai"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_AZURE_OPENAI "azure-openai"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_AI21 "ai21"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_ANTHROPIC "anthropic"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_ANYSCALE "anyscale"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_BEDROCK "bedrock"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_COHERE "cohere"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_DEEPINFRA "deepinfra"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_FIREWORKS_AI "fireworks-ai"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_GOOGLE "google"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_GROQ "groq"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_HUGGING_FACE "hugging-face"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_JINA "jina"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_LINGYI "lingyi"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_MISTRAL_AI "mistral-ai"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_MONSTERAPI "monsterapi"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_MOONSHOT "moonshot"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_NOMIC "nomic"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_NOVITA_AI "novita-ai"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_OPEN_AI "open-ai"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_OPENROUTER "openrouter"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_PALM "palm"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_PERPLEXITY_AI "perplexity-ai"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_PREDIBASE "predibase"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_REKA_AI "reka-ai"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_SEGMIND "segmind"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_STABILITY_AI "stability-ai"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_TOGETHER_AI "together-ai"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_VERTEX_AI "vertex-ai"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_WORKERS_AI "workers-ai"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_ZHIPU "zhipu"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_DATABRICKS "databricks"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_MINIMAX "minimax"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_SCENARIO_AI "scenario-ai"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_FAL_AI "fal-ai"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_BEDROCK_MANTLE "bedrock-mantle"
#define PORTKEY_CREATE_VIRTUAL_KEY_PROVIDER_BYTEPLUS "byteplus"
/** @} */

/**
 * Create Virtual Key.
 *
 * Store an AI provider's credential as a virtual key, so that requests name a slug instead of the secret.
 * Returns its id and slug. To keep the credential out of the call, leave key out and map it with
 * secret_mappings to a secret reference. To share one credential among workspaces use create_integration and
 * create_provider.
 *
 * POST /v1/virtual-keys. Needs the scope virtual_keys.create.
 *
 * @param out receives the response: the id and slug of the new virtual key
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_virtual_key(portkey_response **out, portkey_client *client,
    const portkey_create_virtual_key_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_keys(), "create_virtual_key",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_virtual_key() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_virtual_key_request(portkey_request **out,
    const portkey_create_virtual_key_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_keys(), "create_virtual_key",
        1, params, error);
}

/** What portkey_get_virtual_key() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_virtual_key_params {
    /** Required. Slug of the virtual key, as list_virtual_keys gives it. */
    const char *slug;
} portkey_get_virtual_key_params;

/**
 * Get Virtual Key.
 *
 * Read a virtual key by slug: its name, note, status (active, exhausted or expired), budget, rate limits,
 * expiry, model configuration and secret mappings. The credential is masked. To find the slug use
 * list_virtual_keys; the same record as a provider is in get_provider.
 *
 * GET /v1/virtual-keys/{slug}. Read-only. Needs the scope virtual_keys.read.
 *
 * @param out receives the response: the virtual key
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_virtual_key(portkey_response **out, portkey_client *client,
    const portkey_get_virtual_key_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_keys(), "get_virtual_key",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_virtual_key() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_virtual_key_request(portkey_request **out,
    const portkey_get_virtual_key_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_keys(), "get_virtual_key",
        1, params, error);
}

/** What portkey_update_virtual_key() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_virtual_key_params {
    /** Required. Slug of the virtual key, as list_virtual_keys gives it. */
    const char *slug;
    /** New display name. */
    const char *name;
    /** New API key of the provider, replacing the stored one. A secret. */
    const char *key;
    /** New note; null clears it. May be null. */
    const char *note;
    /** Azure OpenAI deployments behind this key. */
    struct { const portkey_update_virtual_key_params_deployment_config *items; size_t count; } deployment_config;
    /** The whole budget; members left out may be lost. */
    const portkey_usage_limits *usage_limits;
    /** Caps on requests or tokens per unit of time. May be null. Null is PORTKEY_NULL_LIST. */
    struct { const portkey_rate_limits *items; size_t count; } rate_limits;
    /** True sets the usage back to zero. May be null. */
    portkey_boolean reset_usage;
    /** Time the key stops working, RFC 3339. Format date-time; may be null. */
    const char *expires_at;
    /** Fields to fill from secret references, key or model_config.FIELD. */
    struct { const portkey_secret_mapping *items; size_t count; } secret_mappings;
} portkey_update_virtual_key_params;

/**
 * Update Virtual Key.
 *
 * Change a virtual key: rename it, replace its provider credential, or set its note, Azure deployments,
 * budget, rate limits, expiry or secret mappings. Send lists and the budget whole: what becomes of parts left
 * out is not documented. The slug stays, so callers need no change. A replaced credential cannot be read
 * back.
 *
 * PUT /v1/virtual-keys/{slug}. Needs the scope virtual_keys.update.
 *
 * @param out receives the response: the id and slug of the virtual key
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_virtual_key(portkey_response **out, portkey_client *client,
    const portkey_update_virtual_key_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_keys(), "update_virtual_key",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_virtual_key() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_virtual_key_request(portkey_request **out,
    const portkey_update_virtual_key_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_keys(), "update_virtual_key",
        1, params, error);
}

/** What portkey_delete_virtual_key() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_virtual_key_params {
    /** Required. Slug of the virtual key, as list_virtual_keys gives it. */
    const char *slug;
} portkey_delete_virtual_key_params;

/**
 * Delete Virtual Key.
 *
 * Delete a virtual key and the provider credential stored in it. This cannot be undone: requests, configs and
 * prompts that name its slug will fail. To exchange only the credential use update_virtual_key.
 *
 * DELETE /v1/virtual-keys/{slug}. Destructive. Needs the scope virtual_keys.delete.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_virtual_key(portkey_response **out, portkey_client *client,
    const portkey_delete_virtual_key_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_keys(), "delete_virtual_key",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_virtual_key() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_virtual_key_request(portkey_request **out,
    const portkey_delete_virtual_key_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_keys(), "delete_virtual_key",
        1, params, error);
}

/** What portkey_create_api_key() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_api_key_params {
    /**
     * Required. Level at which the key acts. One of "organisation", "workspace". Constants:
     * PORTKEY_CREATE_API_KEY_TYPE_*.
     */
    const char *type;
    /**
     * Required. Owner of the key; user requires user_id in the body. One of "service", "user". Constants:
     * PORTKEY_CREATE_API_KEY_SUB_TYPE_*.
     */
    const char *sub_type;
    /** Required. Display name of the key, at most 100 characters. */
    const char *name;
    /** What the key is for. */
    const char *description;
    /** Organisation of the key; that of the calling key if absent. Format uuid. */
    const char *organisation_id;
    /** Id or slug of the workspace a workspace key belongs to. */
    const char *workspace_id;
    /** Owner of the key; required when sub_type is user. Format uuid. */
    const char *user_id;
    /** Caps on requests or tokens per unit of time. May be null. Null is PORTKEY_NULL_LIST. */
    struct { const portkey_create_api_key_params_rate_limits *items; size_t count; } rate_limits;
    /** Budget in cost or tokens, and when it resets. */
    const portkey_usage_limits *usage_limits;
    /**
     * Required. What the key may do, e.g. completions.write, prompts.render, logs.view, analytics.view,
     * configs.list, virtual_keys.read, workspaces.update or organisation_users.create.
     */
    portkey_string_list scopes;
    /** Settings applied to each request made with the key. */
    const portkey_create_api_key_params_defaults *defaults;
    /** Addresses for usage alerts. */
    portkey_string_list alert_emails;
    /** Time the key expires, RFC 3339; the organisation may set a limit. Format date-time; may be null. */
    const char *expires_at;
    /** Automatic rotation; needs one of its first three members. May be null. Null is PORTKEY_NULL_OBJECT. */
    const portkey_create_api_key_params_rotation_policy *rotation_policy;
} portkey_create_api_key_params;

/**
 * @name Values of portkey_create_api_key_params.type
 * @{
 */
#define PORTKEY_CREATE_API_KEY_TYPE_ORGANISATION "organisation"
#define PORTKEY_CREATE_API_KEY_TYPE_WORKSPACE "workspace"
/** @} */

/**
 * @name Values of portkey_create_api_key_params.sub_type
 * @{
 */
#define PORTKEY_CREATE_API_KEY_SUB_TYPE_SERVICE "service"
#define PORTKEY_CREATE_API_KEY_SUB_TYPE_USER "user"
/** @} */

/**
 * Create API Key.
 *
 * Create a Portkey API key: of the organisation for a service (type organisation, sub_type service), or of a
 * workspace for a service or a user (type workspace, sub_type service or user). Scopes, limits, defaults and
 * a rotation schedule can be set. The key is shown in full only in this answer, so store it at once. A scope
 * that ends in .list does not include .read. Where the organisation enforces a rotation period, another one
 * is refused and a missing one is set. The scope that the call needs depends on the kind of key made.
 *
 * POST /v1/api-keys/{type}/{sub_type}.
 *
 * @param out receives the response: the id of the new API key and its secret value
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_api_key(portkey_response **out, portkey_client *client,
    const portkey_create_api_key_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_keys(), "create_api_key",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_api_key() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_api_key_request(portkey_request **out,
    const portkey_create_api_key_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_keys(), "create_api_key",
        1, params, error);
}

/** What portkey_list_api_keys() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_api_keys_params {
    /** API keys per page. */
    portkey_integer page_size;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
    /** Id or slug of the workspace whose keys are wanted. */
    const char *workspace_id;
    /** Ids of the keys wanted, comma-separated. */
    const char *ids;
    /** Organisation whose keys are wanted; that of the calling key if absent. */
    const char *organisation_id;
    /** Only keys in these states, comma-separated; active, exhausted or expired. */
    const char *status;
} portkey_list_api_keys_params;

/**
 * List API Keys.
 *
 * List the Portkey API keys of the organisation or of one workspace, with masked value, kind, owner, status,
 * scopes, limits, expiry and organisation_id. There is no search by name: read page by page. To read a single
 * key use get_api_key; stored provider credentials are listed by list_virtual_keys. The scope needed depends
 * on the kind of key.
 *
 * GET /v1/api-keys. Read-only. Pages by current_page, from 0. Items at /data.
 *
 * @param out receives the response: the API keys of this page and their total
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_api_keys(portkey_response **out, portkey_client *client,
    const portkey_list_api_keys_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_keys(), "list_api_keys",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_api_keys() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_api_keys_request(portkey_request **out,
    const portkey_list_api_keys_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_keys(), "list_api_keys",
        1, params, error);
}

/** What portkey_get_api_key() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_api_key_params {
    /** Required. Id of the API key, as list_api_keys gives it. Format uuid. */
    const char *id;
    /** Also return the usage. */
    portkey_boolean include_usage;
} portkey_get_api_key_params;

/**
 * Get API Key.
 *
 * Read a Portkey API key by id: name, kind, owner, status, scopes, rate and usage limits, defaults and
 * expiry. Its value is masked and cannot be recovered; for a new value use rotate_api_key. The scope needed
 * depends on the kind of key.
 *
 * GET /v1/api-keys/{id}. Read-only.
 *
 * @param out receives the response: the API key, its value masked
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_api_key(portkey_response **out, portkey_client *client,
    const portkey_get_api_key_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_keys(), "get_api_key",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_api_key() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_api_key_request(portkey_request **out,
    const portkey_get_api_key_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_keys(), "get_api_key",
        1, params, error);
}

/** What portkey_update_api_key() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_api_key_params {
    /** Required. Id of the API key, as list_api_keys gives it. Format uuid. */
    const char *id;
    /** New display name. */
    const char *name;
    /** What the key is for. */
    const char *description;
    /**
     * Caps on requests or tokens per unit of time, all of them; null removes them. May be null. Null is
     * PORTKEY_NULL_LIST.
     */
    struct { const portkey_update_api_key_params_rate_limits *items; size_t count; } rate_limits;
    /**
     * The whole budget, as members left out may be lost; null removes it. JSON text: any of several forms.
     */
    const char *usage_limits;
    /** True sets the usage back to zero; an exhausted key becomes active. */
    portkey_boolean reset_usage;
    /** All that the key may do, as in create_api_key. */
    portkey_string_list scopes;
    /** Settings applied to each request made with the key. */
    const portkey_update_api_key_params_defaults *defaults;
    /** Addresses for usage alerts, all of them; null removes them. May be null. Null is PORTKEY_NULL_LIST. */
    portkey_string_list alert_emails;
    /** Time at which the key expires, RFC 3339; null removes it. Format date-time; may be null. */
    const char *expires_at;
    /**
     * Automatic rotation, all of it; needs one of its first three members. May be null. Null is
     * PORTKEY_NULL_OBJECT.
     */
    const portkey_update_api_key_params_rotation_policy *rotation_policy;
} portkey_update_api_key_params;

/**
 * Update API Key.
 *
 * Change an API key's name, scopes, limits, defaults, alert addresses, expiry or rotation schedule, or reset
 * its usage. What is absent stays, but send usage_limits and defaults.metadata whole: members left out, such
 * as periodic_reset, may be lost. For a new value use rotate_api_key. Fewer scopes or lower limits can make
 * its callers fail. The scope needed depends on the kind of key.
 *
 * PUT /v1/api-keys/{id}.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_api_key(portkey_response **out, portkey_client *client,
    const portkey_update_api_key_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_keys(), "update_api_key",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_api_key() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_api_key_request(portkey_request **out,
    const portkey_update_api_key_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_keys(), "update_api_key",
        1, params, error);
}

/** What portkey_delete_api_key() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_api_key_params {
    /** Required. Id of the API key, as list_api_keys gives it. Format uuid. */
    const char *id;
} portkey_delete_api_key_params;

/**
 * Delete API Key.
 *
 * Delete a Portkey API key. This cannot be undone: everything that authenticates with the key is refused from
 * then on. To exchange the value while the old one still works for a while use rotate_api_key. The scope
 * needed depends on the kind of key.
 *
 * DELETE /v1/api-keys/{id}. Destructive.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_api_key(portkey_response **out, portkey_client *client,
    const portkey_delete_api_key_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_keys(), "delete_api_key",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_api_key() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_api_key_request(portkey_request **out,
    const portkey_delete_api_key_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_keys(), "delete_api_key",
        1, params, error);
}

/** What portkey_rotate_api_key() takes. NULL there is the same as all fields absent. */
typedef struct portkey_rotate_api_key_params {
    /** Required. Id of the API key, as list_api_keys gives it. Format uuid. */
    const char *id;
    /** Milliseconds for which the old value still works; 30 minutes if absent. At least 1800000. */
    portkey_integer key_transition_period_ms;
} portkey_rotate_api_key_params;

/**
 * Rotate API Key.
 *
 * Give an API key a new secret value. The value is shown in full only in this answer; the old one works until
 * key_transition_expires_at and is then refused, so change its callers before that. Refused while the
 * transition of an earlier rotation runs. For rotation on a schedule set rotation_policy with update_api_key.
 * The scope needed depends on the kind of key.
 *
 * POST /v1/api-keys/{id}/rotate. Destructive.
 *
 * @param out receives the response: the new secret value and the time the old one expires
 */
PORTKEY_CHECK_RESULT static inline int portkey_rotate_api_key(portkey_response **out, portkey_client *client,
    const portkey_rotate_api_key_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_keys(), "rotate_api_key",
        1, params, error);
}

/** Checks params and builds the request of portkey_rotate_api_key() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_rotate_api_key_request(portkey_request **out,
    const portkey_rotate_api_key_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_keys(), "rotate_api_key",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/keys.h>

#endif
