/* SPDX-License-Identifier: MIT */
/* Generated from openapi/integrations.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/integrations.h
 *
 * Answers of portkeyadmin/integrations.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_INTEGRATIONS_H
#define PORTKEYADMIN_ANSWERS_INTEGRATIONS_H

#include <portkeyadmin/integrations.h>
#include <portkeyadmin/answers/types.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_secret_mapping_answer portkey_secret_mapping_answer;
typedef struct portkey_integration_rate_limit portkey_integration_rate_limit;
typedef struct portkey_model_token_price portkey_model_token_price;
typedef struct portkey_model_pay_as_you_go portkey_model_pay_as_you_go;
typedef struct portkey_model_calculate_operation_operands portkey_model_calculate_operation_operands;
typedef struct portkey_model_calculate_operation portkey_model_calculate_operation;
typedef struct portkey_model_calculate_config portkey_model_calculate_config;
typedef struct portkey_model_tier_pricing portkey_model_tier_pricing;
typedef struct portkey_model_finetune_config portkey_model_finetune_config;
typedef struct portkey_model_price_sheet portkey_model_price_sheet;
typedef struct portkey_model_parameter_options portkey_model_parameter_options;
typedef struct portkey_model_parameter portkey_model_parameter;
typedef struct portkey_model_config_type portkey_model_config_type;
typedef struct portkey_model_config_messages portkey_model_config_messages;
typedef struct portkey_model_config portkey_model_config;
typedef struct portkey_integration_list_item portkey_integration_list_item;
typedef struct portkey_list_integrations_answer portkey_list_integrations_answer;
typedef struct portkey_create_integration_answer portkey_create_integration_answer;
typedef struct portkey_integration_usage_limit portkey_integration_usage_limit;
typedef struct portkey_integration_detail_global_workspace_access portkey_integration_detail_global_workspace_access;
typedef struct portkey_integration_detail_pricing_adjustments portkey_integration_detail_pricing_adjustments;
typedef struct portkey_integration_detail portkey_integration_detail;
typedef struct portkey_token_pricing_answer portkey_token_pricing_answer;
typedef struct portkey_pay_as_you_go_pricing_answer portkey_pay_as_you_go_pricing_answer;
typedef struct portkey_integration_model_pricing_config portkey_integration_model_pricing_config;
typedef struct portkey_integration_model_configurations portkey_integration_model_configurations;
typedef struct portkey_integration_model portkey_integration_model;
typedef struct portkey_list_integration_models_answer portkey_list_integration_models_answer;
typedef struct portkey_integration_workspace portkey_integration_workspace;
typedef struct portkey_integration_global_access portkey_integration_global_access;
typedef struct portkey_list_integration_workspaces_answer portkey_list_integration_workspaces_answer;
typedef struct portkey_model portkey_model;
typedef struct portkey_list_models_answer portkey_list_models_answer;

/** A rate limit. */
struct portkey_integration_rate_limit {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** What is counted. One of "requests", "tokens". */
    const char *type;
    /** Period, per minute (rpm), hour (rph), day (rpd) or week (rpw). One of "rpm", "rph", "rpd", "rpw". */
    const char *unit;
    /** Most requests or tokens allowed per period. */
    portkey_integer value;
};

/** A price. */
struct portkey_model_token_price {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** US cents per token or unit. */
    portkey_number price;
};

/** Prices in US cents per token or unit. */
struct portkey_model_pay_as_you_go {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Input. */
    const portkey_model_token_price *request_token;
    /** Output. */
    const portkey_model_token_price *response_token;
    /** Input written to the cache. */
    const portkey_model_token_price *cache_write_input_token;
    /** Input read from the cache. */
    const portkey_model_token_price *cache_read_input_token;
    /** Audio input. */
    const portkey_model_token_price *request_audio_token;
    /** Audio output. */
    const portkey_model_token_price *response_audio_token;
    /** Audio input read from the cache. */
    const portkey_model_token_price *cache_read_audio_input_token;
    /** Extras by name, e.g. web_search. Object. */
    portkey_value additional_units;
    /** Prices of images, by quality and size. Object. */
    portkey_value image;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_model_calculate_operation_operands {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Sum or product. One of "sum", "multiply". */
    const char *operation;
    /** What is added or multiplied. */
    struct { const portkey_model_calculate_operation_operands *const *items; size_t count; } operands;
    /** Name of the count or price. */
    const char *value;
};

/** A sum or product; operands may be operations again. */
struct portkey_model_calculate_operation {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Sum or product. One of "sum", "multiply". */
    const char *operation;
    /** What is added or multiplied. */
    struct { const portkey_model_calculate_operation_operands *const *items; size_t count; } operands;
};

/** How the cost of a call is made up of its counts. */
struct portkey_model_calculate_config {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** A sum or product; operands may be operations again. */
    const portkey_model_calculate_operation *request;
    /** A sum or product; operands may be operations again. */
    const portkey_model_calculate_operation *response;
};

/** Prices by size of the context, region and mode. */
struct portkey_model_tier_pricing {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Least number of input tokens, as text, to the name of the tier. Object. */
    portkey_value context_tier_map;
    /** Region to its modes, their tiers and prices. Object. */
    portkey_value regions;
};

/** Prices of fine-tuning. */
struct portkey_model_finetune_config {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Per token trained. */
    const portkey_model_token_price *pay_per_token;
    /** Per hour of training. */
    const portkey_model_token_price *pay_per_hour;
};

/** Prices of a model. */
struct portkey_model_price_sheet {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Prices in US cents per token or unit. May be null. */
    const portkey_model_pay_as_you_go *pay_as_you_go;
    /** Prices of batches, US cents per token or unit. May be null. */
    const portkey_model_pay_as_you_go *batch_config;
    /** How the cost of a call is made up of its counts. May be null. */
    const portkey_model_calculate_config *calculate;
    /** Currency; prices are in its hundredths. One of "USD". */
    const char *currency;
    /** Prices by size of the context, region and mode. */
    const portkey_model_tier_pricing *custom_pricing;
    /** Prices of fine-tuning. */
    const portkey_model_finetune_config *finetune_config;
};

/** A choice. */
struct portkey_model_parameter_options {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Value to send. Any. */
    portkey_value value;
    /** Name to show. */
    const char *name;
};

/** A request parameter of a model. */
struct portkey_model_parameter {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Name of the parameter. */
    const char *key;
    /** Value when absent. Any. */
    portkey_value default_value;
    /** Least value. */
    portkey_number min_value;
    /** Greatest value. */
    portkey_number max_value;
    /** Type, e.g. boolean, string or array-of-strings. */
    const char *type;
    /** Values to choose from. */
    struct { const portkey_model_parameter_options *const *items; size_t count; } options;
    /** Values that are not sent. Array of any. */
    portkey_value skip_values;
};

/** What the model is for. */
struct portkey_model_config_type {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Main use. One of "chat", "text", "embedding", "image", "audio", "moderation". */
    const char *primary;
    /** Extras, such as tools, image, cache_control or json_mode. */
    portkey_string_list supported;
};

/** Messages it takes. */
struct portkey_model_config_messages {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Roles of messages. */
    portkey_string_list options;
};

/** What a model takes and supports. */
struct portkey_model_config {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Request parameters that the model takes. */
    struct { const portkey_model_parameter *const *items; size_t count; } params;
    /** What the model is for. */
    const portkey_model_config_type *type;
    /** Messages it takes. */
    const portkey_model_config_messages *messages;
    /** Parameters to leave out. */
    portkey_string_list remove_params;
    /** Whether the playground lacks it. */
    portkey_boolean disable_playground;
    /** Whether it stands for all models of the provider. */
    portkey_boolean is_default;
};

/** An integration, without its settings. */
struct portkey_integration_list_item {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the integration. Format uuid. */
    const char *id;
    /** Organisation it belongs to. Format uuid. */
    const char *organisation_id;
    /** Display name. */
    const char *name;
    /** Id of the user who made it. Format uuid. */
    const char *owner_id;
    /** State of the integration. One of "active", "archived". */
    const char *status;
    /** When it was made. Format date-time. */
    const char *created_at;
    /** When it was last changed; null before the first change. Format date-time; may be null. */
    const char *last_updated_at;
    /** Slug for calls about it. */
    const char *slug;
    /** Labels, name to value. May be null. Object or array. */
    portkey_value tags;
    /** What it is for. May be null. */
    const char *description;
    /** Number of workspaces it is shared with. */
    portkey_integer workspaces_count;
    /** Where it is defined. One of "organisation", "workspace". */
    const char *type;
    /** Workspace it is confined to; null if organisation-wide. May be null. */
    const char *workspace_id;
    /** AI provider, e.g. openai. */
    const char *ai_provider_id;
    /** Always integration. One of "integration". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_integrations_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** Integrations on all pages. */
    portkey_integer total;
    /** The integrations of this page. */
    struct { const portkey_integration_list_item *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_create_integration_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the integration. Format uuid. */
    const char *id;
    /** Slug for the other calls about it. */
    const char *slug;
    /** Id of the provider created with it; null if none was. May be null. */
    const char *provider_id;
    /** Always integration. One of "integration". */
    const char *object;
};

/** A budget and what is used of it. */
struct portkey_integration_usage_limit {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the budget. Format uuid. */
    const char *id;
    /** What the budget counts. One of "cost", "tokens". */
    const char *type;
    /** Whether it is used up. One of "active", "exhausted". */
    const char *status;
    /** Budget in US dollars or tokens. */
    portkey_number credit_limit;
    /** Usage from which the audit log records an alert, in the unit of credit_limit. May be null. */
    portkey_number alert_threshold;
    /** Reset period; empty or null for none. One of "monthly", "weekly", "", null; may be null. */
    const char *periodic_reset;
    /** Days between resets. May be null. */
    portkey_integer periodic_reset_days;
    /** When it is reset next. Format date-time; may be null. */
    const char *next_usage_reset_at;
    /** Used so far, in the unit of credit_limit. */
    portkey_number current_usage;
    /** Whether the alert was sent. */
    portkey_boolean is_threshold_alerts_sent;
    /** Whether the alert of a used up budget was sent. */
    portkey_boolean is_exhausted_alerts_sent;
};

/** Access of all workspaces; null when not set. */
struct portkey_integration_detail_global_workspace_access {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Whether all workspaces may use it. */
    portkey_boolean enabled;
    /** Budget of each workspace, at most one entry. May be null. */
    struct { const portkey_integration_usage_limit *const *items; size_t count; } usage_limits;
    /** Rate limit of each workspace, at most one entry. May be null. */
    struct { const portkey_integration_rate_limit *const *items; size_t count; } rate_limits;
};

/** Factors on list prices, for discounts or markups. */
struct portkey_integration_detail_pricing_adjustments {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Kind of token to factor, 0.8 being 20 percent off; image and additional_units hold objects. Object. */
    portkey_value multiplier;
};

/** An integration with its settings. */
struct portkey_integration_detail {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the integration. Format uuid. */
    const char *id;
    /** Organisation it belongs to. Format uuid. */
    const char *organisation_id;
    /** Display name. */
    const char *name;
    /** What it is for. May be null. */
    const char *description;
    /** Id of the user who made it. Format uuid. */
    const char *owner_id;
    /** State of the integration. One of "active", "archived". */
    const char *status;
    /** When it was made. Format date-time. */
    const char *created_at;
    /** When it was last changed; null before the first change. Format date-time; may be null. */
    const char *last_updated_at;
    /** AI provider, e.g. openai. */
    const char *ai_provider_id;
    /** The API key, masked. May be null. Part of a secret: hidden is part of it. */
    const char *masked_key;
    /**
     * Settings of the AI provider, secrets masked under masked_NAME; or JSON text of them. May be null.
     * Object or string.
     */
    portkey_value configurations;
    /** Access of all workspaces; null when not set. */
    const portkey_integration_detail_global_workspace_access *global_workspace_access;
    /** Whether models that are not named are enabled. */
    portkey_boolean allow_all_models;
    /** Workspace it is confined to; null if organisation-wide. May be null. */
    const char *workspace_id;
    /** Where it is defined. One of "organisation", "workspace". */
    const char *type;
    /** Slug for calls about it; an id was seen as well. */
    const char *slug;
    /** Labels, name to value. May be null. Object or array. */
    portkey_value tags;
    /** Factors on list prices, for discounts or markups. May be null. */
    const portkey_integration_detail_pricing_adjustments *pricing_adjustments;
    /** Fields filled from secret references. May be null. */
    struct { const portkey_secret_mapping_answer *const *items; size_t count; } secret_mappings;
    /** Always integration. One of "integration". */
    const char *object;
};

/** Price of a token. */
struct portkey_token_pricing_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** US cents per token. Format float. */
    portkey_number price;
};

/** Prices in US cents per token. */
struct portkey_pay_as_you_go_pricing_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Input. */
    const portkey_token_pricing_answer *request_token;
    /** Output. */
    const portkey_token_pricing_answer *response_token;
    /** Input read from the cache. */
    const portkey_token_pricing_answer *cache_read_input_token;
    /** Input written to the cache. */
    const portkey_token_pricing_answer *cache_write_input_token;
};

/** Own prices; null for list prices. */
struct portkey_integration_model_pricing_config {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Kind of pricing. One of "static". */
    const char *type;
    /** Prices in US cents per token. */
    const portkey_pay_as_you_go_pricing_answer *pay_as_you_go;
};

/** Settings of this model. */
struct portkey_integration_model_configurations {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Base URL for this model. */
    const char *custom_host;
    /** Headers sent with calls of this model. Object. A secret. */
    portkey_value custom_headers;
};

/** A model of an integration. */
struct portkey_integration_model {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Slug for update_integration_models and requests. */
    const char *slug;
    /** Display name. */
    const char *name;
    /** What the model is. May be null. */
    const char *description;
    /** Whether requests may use it. */
    portkey_boolean enabled;
    /** Whether it was added by hand; true, 1 or as text. May be null. Boolean or integer or string. */
    portkey_value is_custom;
    /** Whether it is fine-tuned; true, 1 or as text. May be null. Boolean or integer or string. */
    portkey_value is_finetune;
    /** Model it was tuned from. May be null. */
    const char *base_model_slug;
    /** Own prices; null for list prices. */
    const portkey_integration_model_pricing_config *pricing_config;
    /** Settings of this model. */
    const portkey_integration_model_configurations *configurations;
    /** When it was set. Format date-time; may be null. */
    const char *created_at;
    /** When it was last changed. Format date-time; may be null. */
    const char *last_updated_at;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_integration_models_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Number of models; often absent. */
    portkey_integer total;
    /** Models that were set; those not named follow allow_all_models. */
    struct { const portkey_integration_model *const *items; size_t count; } models;
    /** Whether models that are not named are enabled. */
    portkey_boolean allow_all_models;
    /** Kind of answer. */
    const char *object;
};

/** Access of a workspace to an integration. */
struct portkey_integration_workspace {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Slug of the workspace. */
    const char *id;
    /** Whether it may use the integration. */
    portkey_boolean enabled;
    /** Its budget, at most one entry. May be null. */
    struct { const portkey_integration_usage_limit *const *items; size_t count; } usage_limits;
    /** Its rate limit, at most one entry. May be null. */
    struct { const portkey_integration_rate_limit *const *items; size_t count; } rate_limits;
    /** State of the access; archived when it is off. One of "active", "exhausted", "archived". */
    const char *status;
    /** When it was first granted. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time; may be null. */
    const char *last_updated_at;
    /** When the usage was last set to zero. Format date-time; may be null. */
    const char *last_reset_at;
};

/** Access of all workspaces, future ones too. */
struct portkey_integration_global_access {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Whether all workspaces may use it. */
    portkey_boolean enabled;
    /** Budget of each workspace, at most one entry. May be null. */
    struct { const portkey_integration_usage_limit *const *items; size_t count; } usage_limits;
    /** Rate limit of each workspace, at most one entry. May be null. */
    struct { const portkey_integration_rate_limit *const *items; size_t count; } rate_limits;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_integration_workspaces_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Number of workspaces; often absent. */
    portkey_integer total;
    /** Workspaces with a setting of their own. */
    struct { const portkey_integration_workspace *const *items; size_t count; } workspaces;
    /** Access of all workspaces, future ones too. */
    const portkey_integration_global_access *global_workspace_access;
    /** Kind of answer. */
    const char *object;
};

/** A model that requests can name. */
struct portkey_model {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Value for the model argument of requests, \@provider/model. */
    const char *id;
    /** Slug of the model. */
    const char *slug;
    /** Slug of the model without its variants. */
    const char *canonical_slug;
    /** Unix time of its creation. */
    portkey_integer created;
    /** Always model. One of "model". */
    const char *object;
    /** Who owns the model. */
    const char *owned_by;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_models_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** Models in all; older servers. */
    portkey_integer total;
    /** Models in all. */
    portkey_integer total_count;
    /** The models. */
    struct { const portkey_model *const *items; size_t count; } data;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_integrations(void);
/** @endcond */

/** Shows the answer of portkey_get_model_pricing() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_model_pricing_read(const portkey_model_price_sheet **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_integrations(), "get_model_pricing", error);

    if (result == 0)
        *out = (const portkey_model_price_sheet *)found;
    return result;
}

/** Shows the answer of portkey_get_model_config() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_model_config_read(const portkey_model_config **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_integrations(), "get_model_config", error);

    if (result == 0)
        *out = (const portkey_model_config *)found;
    return result;
}

/** Shows the answer of portkey_list_integrations() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_integrations_read(const portkey_list_integrations_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_integrations(), "list_integrations", error);

    if (result == 0)
        *out = (const portkey_list_integrations_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_integrations(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_integrations_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_integrations_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_integrations(), "list_integrations",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_integrations_next(portkey_pager *pager, const portkey_integration_list_item **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_integrations", error);

    if (result == 1)
        *item = (const portkey_integration_list_item *)found;
    return result;
}

/** Shows the answer of portkey_create_integration() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_integration_read(const portkey_create_integration_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_integrations(), "create_integration", error);

    if (result == 0)
        *out = (const portkey_create_integration_answer *)found;
    return result;
}

/** Shows the answer of portkey_get_integration() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_integration_read(const portkey_integration_detail **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_integrations(), "get_integration", error);

    if (result == 0)
        *out = (const portkey_integration_detail *)found;
    return result;
}

/** Shows the answer of portkey_list_integration_models() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_integration_models_read(const portkey_list_integration_models_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_integrations(), "list_integration_models", error);

    if (result == 0)
        *out = (const portkey_list_integration_models_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_integration_models(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_integration_models_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_integration_models_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_integrations(), "list_integration_models",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_integration_models_next(portkey_pager *pager, const portkey_integration_model **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_integration_models", error);

    if (result == 1)
        *item = (const portkey_integration_model *)found;
    return result;
}

/** Shows the answer of portkey_list_integration_workspaces() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_integration_workspaces_read(const portkey_list_integration_workspaces_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_integrations(), "list_integration_workspaces", error);

    if (result == 0)
        *out = (const portkey_list_integration_workspaces_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_integration_workspaces(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_integration_workspaces_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_integration_workspaces_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_integrations(), "list_integration_workspaces",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_integration_workspaces_next(portkey_pager *pager, const portkey_integration_workspace **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_integration_workspaces", error);

    if (result == 1)
        *item = (const portkey_integration_workspace *)found;
    return result;
}

/** Shows the answer of portkey_list_models() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_models_read(const portkey_list_models_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_integrations(), "list_models", error);

    if (result == 0)
        *out = (const portkey_list_models_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_models(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_models_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_models_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_integrations(), "list_models",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_models_next(portkey_pager *pager, const portkey_model **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_models", error);

    if (result == 1)
        *item = (const portkey_model *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
