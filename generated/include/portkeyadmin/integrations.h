/* SPDX-License-Identifier: MIT */
/* Generated from openapi/integrations.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file integrations.h
 *
 * Stored AI provider credentials, their models and workspace access.
 */
#ifndef PORTKEYADMIN_GENERATED_INTEGRATIONS_H
#define PORTKEYADMIN_GENERATED_INTEGRATIONS_H

#include <portkeyadmin/portkeyadmin.h>
#include <portkeyadmin/types.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_pricing_multiplier_image portkey_pricing_multiplier_image;
typedef struct portkey_pricing_multiplier portkey_pricing_multiplier;
typedef struct portkey_pricing_adjustments portkey_pricing_adjustments;
typedef struct portkey_model_configurations portkey_model_configurations;
typedef struct portkey_token_pricing portkey_token_pricing;
typedef struct portkey_pay_as_you_go_pricing portkey_pay_as_you_go_pricing;
typedef struct portkey_pricing_config portkey_pricing_config;
typedef struct portkey_model_update_request portkey_model_update_request;
typedef struct portkey_workspace_update_request portkey_workspace_update_request;
typedef struct portkey_global_workspace_access portkey_global_workspace_access;

/** What image of PricingMultiplier is, or has as items. */
struct portkey_pricing_multiplier_image {
    /** At least 0; may be null. */
    portkey_number default_;
};

/** 0.8 is 20 percent off, 1.2 adds 20 percent; unset or null takes default. */
struct portkey_pricing_multiplier {
    /** For all not set below. At least 0; may be null. */
    portkey_number default_;
    /** At least 0; may be null. */
    portkey_number request_token;
    /** At least 0; may be null. */
    portkey_number response_token;
    /** At least 0; may be null. */
    portkey_number cache_read_input_token;
    /** At least 0; may be null. */
    portkey_number cache_write_input_token;
    /** At least 0; may be null. */
    portkey_number cache_read_audio_input_token;
    /** At least 0; may be null. */
    portkey_number request_audio_token;
    /** At least 0; may be null. */
    portkey_number response_audio_token;
    /** At least 0; may be null. */
    portkey_number reasoning_token;
    /** At least 0; may be null. */
    portkey_number prediction_accepted_token;
    /** At least 0; may be null. */
    portkey_number prediction_rejected_token;
    /** At least 0; may be null. */
    portkey_number request_image_token;
    /** At least 0; may be null. */
    portkey_number response_image_token;
    /** At least 0; may be null. */
    portkey_number request_text_token;
    /** At least 0; may be null. */
    portkey_number response_text_token;
    /** At least 0; may be null. */
    portkey_number cache_read_image_input_token;
    /** At least 0; may be null. */
    portkey_number cache_read_text_input_token;
    /** At least 0; may be null. */
    portkey_number cache_write_text_input_token;
    /** At least 0; may be null. */
    portkey_number cache_write_image_input_token;
    /** May be null. Null is PORTKEY_NULL_OBJECT. */
    const portkey_pricing_multiplier_image *image;
    /** Extras by name, e.g. web_search. May be null. JSON text: object. */
    const char *additional_units;
};

/** Factors on list prices, for discounts or markups. */
struct portkey_pricing_adjustments {
    /** Factor per kind of token. */
    const portkey_pricing_multiplier *multiplier;
};

/** Settings of one model. */
struct portkey_model_configurations {
    /** Base URL for this model. */
    const char *custom_host;
    /** Headers sent with calls of this model. JSON text: object. A secret. */
    const char *custom_headers;
};

/** Price of a token. */
struct portkey_token_pricing {
    /** US cents per token. Format float. */
    portkey_number price;
};

/** Prices in US cents per token. */
struct portkey_pay_as_you_go_pricing {
    /** Input. */
    const portkey_token_pricing *request_token;
    /** Output. */
    const portkey_token_pricing *response_token;
    /** Input read from the cache. */
    const portkey_token_pricing *cache_read_input_token;
    /** Input written to the cache. */
    const portkey_token_pricing *cache_write_input_token;
};

/** Own prices of a model. */
struct portkey_pricing_config {
    /** Kind of pricing. One of "static". Constants: PORTKEY_PRICING_CONFIG_TYPE_*. */
    const char *type;
    /** Prices in US cents per token. */
    const portkey_pay_as_you_go_pricing *pay_as_you_go;
};

/**
 * @name Values of portkey_pricing_config.type
 * @{
 */
#define PORTKEY_PRICING_CONFIG_TYPE_STATIC "static"
/** @} */

/** Change to one model. */
struct portkey_model_update_request {
    /** Required. Model slug. */
    const char *slug;
    /** Required. Whether it may be used. */
    portkey_boolean enabled;
    /** True adds a model of yours. May be null. */
    portkey_boolean is_custom;
    /** True for a fine-tuned model. May be null. */
    portkey_boolean is_finetune;
    /** Model it was tuned from. May be null. */
    const char *base_model_slug;
    /** Display name. */
    const char *model_name;
    /** Settings of this model. */
    const portkey_model_configurations *configurations;
    /** Own prices of this model. */
    const portkey_pricing_config *pricing_config;
};

/** Access of one workspace. */
struct portkey_workspace_update_request {
    /** Required. Workspace id or slug. */
    const char *id;
    /** Required. Whether it has access. */
    portkey_boolean enabled;
    /** Its budget; null for none. At most 1 item; may be null. Null is PORTKEY_NULL_LIST. */
    struct { const portkey_usage_limits *items; size_t count; } usage_limits;
    /** Its rate limit; null for none. At most 1 item; may be null. Null is PORTKEY_NULL_LIST. */
    struct { const portkey_rate_limits *items; size_t count; } rate_limits;
    /** True sets its usage to zero and reactivates it if exhausted. */
    portkey_boolean reset_usage;
    /** Overrides the setting for all. */
    portkey_boolean create_default_provider;
    /** Overrides the setting for all. */
    const char *default_provider_slug;
};

/** Access for all workspaces. */
struct portkey_global_workspace_access {
    /** Required. Open to all workspaces, future ones too. */
    portkey_boolean enabled;
    /** Budget of each workspace; null for none. At most 1 item; may be null. Null is PORTKEY_NULL_LIST. */
    struct { const portkey_usage_limits *items; size_t count; } usage_limits;
    /**
     * Rate limit of each workspace; null for none. At most 1 item; may be null. Null is PORTKEY_NULL_LIST.
     */
    struct { const portkey_rate_limits *items; size_t count; } rate_limits;
};

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_integrations(void);
/** @endcond */

/** What portkey_get_model_pricing() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_model_pricing_params {
    /** Required. Provider name in lower case with hyphens, e.g. openai or azure-openai. */
    const char *provider;
    /** Required. Model name exactly as the provider spells it, e.g. gpt-5. */
    const char *model;
} portkey_get_model_pricing_params;

/**
 * Get Model Pricing.
 *
 * Look up the public list price of a model at an AI provider: input, output, cache, audio and image tokens
 * and extras such as web search. Prices are in US cents per token or unit, so 0.003 is 3 US cents per 1000.
 * Needs no API key. For prices negotiated for an integration use list_integration_models; for the parameters
 * a model takes use get_model_config.
 *
 * GET /model-configs/pricing/{provider}/{model}. Read-only. Sent without the API key.
 *
 * @param out receives the response: the price sheet of the model
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_model_pricing(portkey_response **out, portkey_client *client,
    const portkey_get_model_pricing_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_integrations(), "get_model_pricing",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_model_pricing() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_model_pricing_request(portkey_request **out,
    const portkey_get_model_pricing_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_integrations(), "get_model_pricing",
        1, params, error);
}

/** What portkey_get_model_config() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_model_config_params {
    /** Required. Provider name in lower case with hyphens, e.g. openai or azure-openai. */
    const char *provider;
    /** Required. Model name exactly as the provider spells it, e.g. gpt-5. */
    const char *model;
} portkey_get_model_config_params;

/**
 * Get Model Config.
 *
 * Look up which request parameters a model takes, with defaults, bounds and choices, what it is for, what it
 * supports and which message roles it knows. Needs no API key. For its price use get_model_pricing.
 *
 * GET /model-configs/general/{provider}/{model}. Read-only. Sent without the API key.
 *
 * @param out receives the response: what the model takes and supports
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_model_config(portkey_response **out, portkey_client *client,
    const portkey_get_model_config_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_integrations(), "get_model_config",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_model_config() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_model_config_request(portkey_request **out,
    const portkey_get_model_config_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_integrations(), "get_model_config",
        1, params, error);
}

/** What portkey_list_integration_providers() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_integration_providers_params {
    char unused; /**< keeps the structure from being empty */
} portkey_list_integration_providers_params;

/**
 * List Integration Providers.
 *
 * List the AI providers that an integration can be made for, the source of ai_provider_id in
 * create_integration. What the answer holds is not documented. For the integrations there are use
 * list_integrations. Experimental: known only from a generated specification of May 2026 that Portkey did not
 * merge.
 *
 * GET /v1/utils/static-resources/integration-providers. Read-only. Experimental.
 *
 * @param out receives the response: the AI providers, in a form that is not documented
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_integration_providers(portkey_response **out, portkey_client *client,
    const portkey_list_integration_providers_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_integrations(), "list_integration_providers",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_integration_providers() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_integration_providers_request(portkey_request **out,
    const portkey_list_integration_providers_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_integrations(), "list_integration_providers",
        1, params, error);
}

/** What portkey_list_integrations() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_integrations_params {
    /** Page to return, from 0. At least 0; default 0. */
    portkey_integer current_page;
    /** Integrations per page, 100 by default. Default 100. */
    portkey_integer page_size;
    /** Workspace id or slug that may use them; a workspace key sets it itself. */
    const char *workspace_id;
    /**
     * Where they are defined, in a workspace or organisation-wide. One of "workspace", "organisation", "all";
     * default "all". Constants: PORTKEY_LIST_INTEGRATIONS_TYPE_*.
     */
    const char *type;
    /** Only integrations with these tags; the form of the value is not documented. */
    const char *tags;
} portkey_list_integrations_params;

/**
 * @name Values of portkey_list_integrations_params.type
 * @{
 */
#define PORTKEY_LIST_INTEGRATIONS_TYPE_WORKSPACE "workspace"
#define PORTKEY_LIST_INTEGRATIONS_TYPE_ORGANISATION "organisation"
#define PORTKEY_LIST_INTEGRATIONS_TYPE_ALL "all"
/** @} */

/**
 * List Integrations.
 *
 * List the integrations of an organisation or workspace: the stored credentials of AI providers such as
 * OpenAI, Azure, Bedrock or Vertex AI. Returns slug, name, provider and status, no credentials. There is no
 * search by name. To read one with its settings use get_integration; for the slugs that requests address use
 * list_providers.
 *
 * GET /v1/integrations. Read-only. Pages by current_page, from 0. Items at /data.
 *
 * @param out receives the response: one page of integrations and their total
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_integrations(portkey_response **out, portkey_client *client,
    const portkey_list_integrations_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_integrations(), "list_integrations",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_integrations() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_integrations_request(portkey_request **out,
    const portkey_list_integrations_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_integrations(), "list_integrations",
        1, params, error);
}

/** What portkey_create_integration() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_integration_params {
    /** Required. Display name of the integration. */
    const char *name;
    /** Slug for calls about it; generated if absent. Matches ^[a-zA-Z0-9_-]+$. */
    const char *slug;
    /** Required. AI provider, e.g. openai, azure-openai, bedrock or vertex-ai. */
    const char *ai_provider_id;
    /** API key of the AI provider; not needed if secret_mappings supplies it. A secret. */
    const char *key;
    /** Free text on what it is for. */
    const char *description;
    /** Workspace id or slug to confine it to; organisation-wide when absent. */
    const char *workspace_id;
    /** Settings of the chosen AI provider, such as region or endpoint. JSON text: object. */
    const char *configurations;
    /** Also create a provider; workspace integrations only. Default true. */
    portkey_boolean create_default_provider;
    /**
     * Slug of that provider; the call fails if it is taken. At most 255 characters; matches ^[a-zA-Z0-9_-]+$.
     */
    const char *default_provider_slug;
    /** Secrets to take from secret references; fields key or configurations.FIELD. */
    struct { const portkey_secret_mapping *items; size_t count; } secret_mappings;
    /** Factors on list prices for cost tracking and budgets. May be null. Null is PORTKEY_NULL_OBJECT. */
    const portkey_pricing_adjustments *pricing_adjustments;
    /** Free labels, name to value. May be null. JSON text: object. */
    const char *tags;
} portkey_create_integration_params;

/**
 * Create Integration.
 *
 * Store the credentials of an AI provider as an integration, organisation-wide or for one workspace, with
 * provider-specific configurations. Returns its id and slug. To keep the key out of the request name a secret
 * reference in secret_mappings. All models are enabled at first; no workspace may use an organisation-wide
 * one until update_integration_workspaces grants it.
 *
 * POST /v1/integrations.
 *
 * @param out receives the response: id and slug of the new integration
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_integration(portkey_response **out, portkey_client *client,
    const portkey_create_integration_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_integrations(), "create_integration",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_integration() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_integration_request(portkey_request **out,
    const portkey_create_integration_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_integrations(), "create_integration",
        1, params, error);
}

/** What portkey_get_integration() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_integration_params {
    /** Required. Slug of the integration, as list_integrations returns it. */
    const char *slug;
} portkey_get_integration_params;

/**
 * Get Integration.
 *
 * Read one integration in full: AI provider, configurations, workspace access, secret mappings and pricing
 * adjustments. The key and other secrets come masked, in fields whose names start with masked_. For its
 * models use list_integration_models, for access of single workspaces list_integration_workspaces. Enterprise
 * plan only.
 *
 * GET /v1/integrations/{slug}. Read-only. Enterprise plan only.
 *
 * @param out receives the response: the integration with its settings, secrets masked
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_integration(portkey_response **out, portkey_client *client,
    const portkey_get_integration_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_integrations(), "get_integration",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_integration() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_integration_request(portkey_request **out,
    const portkey_get_integration_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_integrations(), "get_integration",
        1, params, error);
}

/** What portkey_update_integration() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_integration_params {
    /** Required. Slug of the integration, as list_integrations returns it. */
    const char *slug;
    /** New display name of the integration. */
    const char *name;
    /** New API key of the AI provider, replacing the old one. A secret. */
    const char *key;
    /** New free text on what it is for. */
    const char *description;
    /** Settings of the AI provider, such as region or endpoint. JSON text: object. */
    const char *configurations;
    /** The mappings, replacing those there are; an empty list removes all. */
    struct { const portkey_secret_mapping *items; size_t count; } secret_mappings;
    /**
     * Factors on list prices for cost tracking and budgets; null removes them. May be null. Null is
     * PORTKEY_NULL_OBJECT.
     */
    const portkey_pricing_adjustments *pricing_adjustments;
    /** Free labels, name to value; null removes all. May be null. JSON text: object. */
    const char *tags;
} portkey_update_integration_params;

/**
 * Update Integration.
 *
 * Change the name, description, API key, configurations, secret mappings, tags or pricing adjustments of an
 * integration; what is absent stays. A new key replaces the old one for every provider built on it and the
 * old one cannot be read back. Whether members of objects that are not sent are kept is not documented: send
 * objects whole. Models and workspaces have calls of their own: update_integration_models and
 * update_integration_workspaces.
 *
 * PUT /v1/integrations/{slug}. Destructive. Idempotent.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_integration(portkey_response **out, portkey_client *client,
    const portkey_update_integration_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_integrations(), "update_integration",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_integration() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_integration_request(portkey_request **out,
    const portkey_update_integration_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_integrations(), "update_integration",
        1, params, error);
}

/** What portkey_delete_integration() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_integration_params {
    /** Required. Slug of the integration, as list_integrations returns it. */
    const char *slug;
} portkey_delete_integration_params;

/**
 * Delete Integration.
 *
 * Delete an integration and the AI provider credentials it stores, for good. Providers built on it stop
 * working in every workspace. To withdraw it from some workspaces only use update_integration_workspaces; to
 * see who has it use list_integration_workspaces.
 *
 * DELETE /v1/integrations/{slug}. Destructive.
 *
 * @param out receives the response: deleted; no body
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_integration(portkey_response **out, portkey_client *client,
    const portkey_delete_integration_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_integrations(), "delete_integration",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_integration() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_integration_request(portkey_request **out,
    const portkey_delete_integration_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_integrations(), "delete_integration",
        1, params, error);
}

/** What portkey_list_integration_models() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_integration_models_params {
    /** Required. Slug of the integration, as list_integrations returns it. */
    const char *slug;
} portkey_list_integration_models_params;

/**
 * List Integration Models.
 *
 * List the models of an integration and whether each is enabled, custom or fine-tuned, with its own prices in
 * US cents per token where set. Empty while allow_all_models is true and nothing was set. To change them use
 * update_integration_models; for what an API key can call use list_models. Enterprise plan only.
 *
 * GET /v1/integrations/{slug}/models. Read-only. Items at /models. Enterprise plan only.
 *
 * @param out receives the response: the models, all of them
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_integration_models(portkey_response **out, portkey_client *client,
    const portkey_list_integration_models_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_integrations(), "list_integration_models",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_integration_models() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_integration_models_request(portkey_request **out,
    const portkey_list_integration_models_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_integrations(), "list_integration_models",
        1, params, error);
}

/** What portkey_update_integration_models() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_integration_models_params {
    /** Required. Slug of the integration, as list_integrations returns it. */
    const char *slug;
    /** Required. Models to change, with access and prices for each. */
    struct { const portkey_model_update_request *items; size_t count; } models;
    /** Whether models that appear later are enabled on their own. */
    portkey_boolean allow_all_models;
} portkey_update_integration_models_params;

/**
 * Update Integration Models.
 *
 * Enable or disable models of an integration, add custom or fine-tuned ones and set their prices, many in one
 * call; models that are not named stay as they are. Requests for a disabled model are refused in all
 * workspaces. allow_all_models decides about models that appear later. To remove a custom model use
 * delete_integration_model.
 *
 * PUT /v1/integrations/{slug}/models. Destructive. Idempotent.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_integration_models(portkey_response **out, portkey_client *client,
    const portkey_update_integration_models_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_integrations(), "update_integration_models",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_integration_models() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_integration_models_request(portkey_request **out,
    const portkey_update_integration_models_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_integrations(), "update_integration_models",
        1, params, error);
}

/** What portkey_delete_integration_model() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_integration_model_params {
    /** Required. Slug of the integration, as list_integrations returns it. */
    const char *slug;
    /**
     * Required. Model slugs to remove, separated by commas, e.g. my-model,my-finetune. At least 1 character.
     */
    const char *slugs;
} portkey_delete_integration_model_params;

/**
 * Delete Integration Models.
 *
 * Remove custom models from an integration for good, one or several by slug. Only models added by
 * update_integration_models can be removed; to take a built-in model out of use, disable it there instead.
 *
 * DELETE /v1/integrations/{slug}/models. Destructive.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_integration_model(portkey_response **out, portkey_client *client,
    const portkey_delete_integration_model_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_integrations(), "delete_integration_model",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_integration_model() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_integration_model_request(portkey_request **out,
    const portkey_delete_integration_model_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_integrations(), "delete_integration_model",
        1, params, error);
}

/** What portkey_list_integration_workspaces() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_integration_workspaces_params {
    /** Required. Slug of the integration, as list_integrations returns it. */
    const char *slug;
} portkey_list_integration_workspaces_params;

/**
 * List Integration Workspaces.
 *
 * List the workspaces that an integration is shared with: whether access is enabled, and the budget and rate
 * limit each has on it. To grant, limit or withdraw access use update_integration_workspaces. Enterprise plan
 * only.
 *
 * GET /v1/integrations/{slug}/workspaces. Read-only. Items at /workspaces. Enterprise plan only.
 *
 * @param out receives the response: the workspaces with their access and limits, all of them
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_integration_workspaces(portkey_response **out, portkey_client *client,
    const portkey_list_integration_workspaces_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_integrations(), "list_integration_workspaces",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_integration_workspaces() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_integration_workspaces_request(portkey_request **out,
    const portkey_list_integration_workspaces_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_integrations(), "list_integration_workspaces",
        1, params, error);
}

/** What portkey_update_integration_workspaces() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_integration_workspaces_params {
    /** Required. Slug of the integration, as list_integrations returns it. */
    const char *slug;
    /** Workspaces to change, with access and limits for each. */
    struct { const portkey_workspace_update_request *items; size_t count; } workspaces;
    /** Access and limits for all workspaces, future ones too. */
    const portkey_global_workspace_access *global_workspace_access;
    /** True lets the rule for all replace what single workspaces have now. */
    portkey_boolean override_existing_workspace_access;
    /** Create a provider in each workspace that gains access. Default true. */
    portkey_boolean create_default_provider;
    /** Slug for that provider; fails where it is taken. */
    const char *default_provider_slug;
} portkey_update_integration_workspaces_params;

/**
 * Update Integration Workspaces.
 *
 * Grant or withdraw workspaces' access to an integration and set the budget and rate limit of each, or one
 * rule for all workspaces, future ones included. Workspaces that are not named keep their access unless
 * override_existing_workspace_access is true. By default each workspace gaining access gets a provider.
 * Withdrawing access makes requests from that workspace fail; it stays in the list, archived.
 *
 * PUT /v1/integrations/{slug}/workspaces. Destructive. Idempotent.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_integration_workspaces(portkey_response **out, portkey_client *client,
    const portkey_update_integration_workspaces_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_integrations(), "update_integration_workspaces",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_integration_workspaces() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_integration_workspaces_request(portkey_request **out,
    const portkey_update_integration_workspaces_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_integrations(), "update_integration_workspaces",
        1, params, error);
}

/** What portkey_list_models() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_models_params {
    /** Keep models of this AI service, e.g. openai or anthropic. */
    const char *ai_service;
    /** Slug of a provider in the workspace, from list_providers; keep its models. */
    const char *provider;
    /** Keep models of this workspace. */
    const char *workspace;
    /** Most models to return. */
    portkey_integer limit;
    /** Models to skip before the first one returned. */
    portkey_integer offset;
    /**
     * Field to sort the models by. One of "name", "provider", "ai_service"; default "name". Constants:
     * PORTKEY_LIST_MODELS_SORT_*.
     */
    const char *sort;
    /** Direction of sorting. One of "asc", "desc"; default "asc". Constants: PORTKEY_LIST_MODELS_ORDER_*. */
    const char *order;
    /** True lists the models of integrations even where a provider or config is named. */
    portkey_boolean fetch_integrated_models;
} portkey_list_models_params;

/**
 * @name Values of portkey_list_models_params.sort
 * @{
 */
#define PORTKEY_LIST_MODELS_SORT_NAME "name"
#define PORTKEY_LIST_MODELS_SORT_PROVIDER "provider"
#define PORTKEY_LIST_MODELS_SORT_AI_SERVICE "ai_service"
/** @} */

/**
 * @name Values of portkey_list_models_params.order
 * @{
 */
#define PORTKEY_LIST_MODELS_ORDER_ASC "asc"
#define PORTKEY_LIST_MODELS_ORDER_DESC "desc"
/** @} */

/**
 * List Available Models.
 *
 * List the models that the API key can call through the gateway, filtered by AI service or provider, sorted,
 * or a part of them by limit and offset. Returns ids as a request's model argument takes them. This asks the
 * gateway, not the control plane; to decide which models are open use update_integration_models.
 *
 * GET /v1/models. Read-only. Items at /data.
 *
 * @param out receives the response: the models
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_models(portkey_response **out, portkey_client *client,
    const portkey_list_models_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_integrations(), "list_models",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_models() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_models_request(portkey_request **out,
    const portkey_list_models_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_integrations(), "list_models",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/integrations.h>

#endif
