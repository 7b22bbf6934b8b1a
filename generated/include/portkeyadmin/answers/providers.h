/* SPDX-License-Identifier: MIT */
/* Generated from openapi/providers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/providers.h
 *
 * Answers of portkeyadmin/providers.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_PROVIDERS_H
#define PORTKEYADMIN_ANSWERS_PROVIDERS_H

#include <portkeyadmin/providers.h>
#include <portkeyadmin/answers/types.h>
#include <portkeyadmin/answers/integrations.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_integration_rate_limit portkey_integration_rate_limit;
typedef struct portkey_secret_mapping_answer portkey_secret_mapping_answer;
typedef struct portkey_provider_list_item_usage_limits portkey_provider_list_item_usage_limits;
typedef struct portkey_provider_list_item portkey_provider_list_item;
typedef struct portkey_list_providers_answer portkey_list_providers_answer;
typedef struct portkey_create_provider_answer portkey_create_provider_answer;
typedef struct portkey_provider_detail_usage_limits portkey_provider_detail_usage_limits;
typedef struct portkey_provider_detail portkey_provider_detail;
typedef struct portkey_update_provider_answer portkey_update_provider_answer;

/** Its budget, alone or as the only entry of an array; null for none. */
struct portkey_provider_list_item_usage_limits {
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

/** A provider in a list. */
struct portkey_provider_list_item {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the provider. Format uuid. */
    const char *id;
    /** Display name. */
    const char *name;
    /** Slug for calls about it; requests name it \@slug. */
    const char *slug;
    /** Id of the integration whose credentials it uses. */
    const char *integration_id;
    /** AI service, e.g. openai. */
    const char *provider;
    /** Name of its workspace. */
    const char *workspace_name;
    /** Free text; says so where it was made along with a grant. May be null. */
    const char *note;
    /** Whether requests may use it. One of "active", "exhausted", "expired". */
    const char *status;
    /** Its budget, alone or as the only entry of an array; null for none. */
    const portkey_provider_list_item_usage_limits *usage_limits;
    /** What reset_usage was last set to. May be null. */
    portkey_number reset_usage;
    /** Its rate limit, at most one entry; empty or null for none. May be null. */
    struct { const portkey_integration_rate_limit *const *items; size_t count; } rate_limits;
    /** When it was made. Format date-time. */
    const char *created_at;
    /** When it stops working; null for never. Format date-time; may be null. */
    const char *expires_at;
    /** Always provider. One of "provider". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_providers_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** Providers on all pages. */
    portkey_integer total;
    /** The providers of this page. */
    struct { const portkey_provider_list_item *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_create_provider_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the provider. Format uuid. */
    const char *id;
    /** Slug for calls about it; requests name it \@slug. */
    const char *slug;
    /** Kind of record. */
    const char *object;
};

/** Its budget, alone or as the only entry of an array; null for none. */
struct portkey_provider_detail_usage_limits {
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

/** A provider. */
struct portkey_provider_detail {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the provider. Format uuid. */
    const char *id;
    /** Display name. */
    const char *name;
    /** Slug for calls about it; requests name it \@slug. */
    const char *slug;
    /** Id of the integration whose credentials it uses. */
    const char *integration_id;
    /** AI service, e.g. openai. */
    const char *ai_provider_name;
    /** Settings of the AI service, names in camel case. Object. A secret. */
    portkey_value model_config;
    /** API key of the AI service, in a form that is not documented. A secret. */
    const char *key;
    /** API key of the AI service, masked. Part of a secret: hidden is part of it. */
    const char *masked_api_key;
    /** Free text; says so where it was made along with a grant. May be null. */
    const char *note;
    /** Whether requests may use it. One of "active", "exhausted", "expired". */
    const char *status;
    /** Its budget, alone or as the only entry of an array; null for none. */
    const portkey_provider_detail_usage_limits *usage_limits;
    /** What reset_usage was last set to. May be null. Number or boolean. */
    portkey_value reset_usage;
    /** Its rate limit, at most one entry; empty or null for none. May be null. */
    struct { const portkey_integration_rate_limit *const *items; size_t count; } rate_limits;
    /** When it was made. Format date-time. */
    const char *created_at;
    /** When it stops working; null for never. Format date-time; may be null. */
    const char *expires_at;
    /** When the usage was last set to zero. Format date-time; may be null. */
    const char *last_reset_at;
    /** Labels, name to value. May be null. Object or array. */
    portkey_value tags;
    /** Fields filled from secret references. */
    struct { const portkey_secret_mapping_answer *const *items; size_t count; } secret_mappings;
    /** Kind of record. One of "provider", "virtual-key". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_update_provider_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the provider. Format uuid. */
    const char *id;
    /** Slug for calls about it; requests name it \@slug. */
    const char *slug;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_providers(void);
/** @endcond */

/** Shows the answer of portkey_list_providers() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_providers_read(const portkey_list_providers_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_providers(), "list_providers", error);

    if (result == 0)
        *out = (const portkey_list_providers_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_providers(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_providers_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_providers_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_providers(), "list_providers",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_providers_next(portkey_pager *pager, const portkey_provider_list_item **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_providers", error);

    if (result == 1)
        *item = (const portkey_provider_list_item *)found;
    return result;
}

/** Shows the answer of portkey_create_provider() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_provider_read(const portkey_create_provider_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_providers(), "create_provider", error);

    if (result == 0)
        *out = (const portkey_create_provider_answer *)found;
    return result;
}

/** Shows the answer of portkey_get_provider() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_provider_read(const portkey_provider_detail **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_providers(), "get_provider", error);

    if (result == 0)
        *out = (const portkey_provider_detail *)found;
    return result;
}

/** Shows the answer of portkey_update_provider() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_update_provider_read(const portkey_update_provider_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_providers(), "update_provider", error);

    if (result == 0)
        *out = (const portkey_update_provider_answer *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
