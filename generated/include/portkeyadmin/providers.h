/* SPDX-License-Identifier: MIT */
/* Generated from openapi/providers.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file providers.h
 *
 * AI providers of a workspace, the former virtual keys.
 */
#ifndef PORTKEYADMIN_GENERATED_PROVIDERS_H
#define PORTKEYADMIN_GENERATED_PROVIDERS_H

#include <portkeyadmin/portkeyadmin.h>
#include <portkeyadmin/types.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_providers(void);
/** @endcond */

/** What portkey_list_providers() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_providers_params {
    /** Page to return, from 0. At least 0; default 0. */
    portkey_integer current_page;
    /** Providers per page, 50 by default. Default 50. */
    portkey_integer page_size;
    /** Only providers with these tags; the form of the value is not documented. */
    const char *tags;
    /** True also returns when each was last used. */
    portkey_boolean return_last_used;
    /** Workspace id or slug; needed with an organisation key, else the key decides. */
    const char *workspace_id;
} portkey_list_providers_params;

/**
 * List Providers.
 *
 * List the AI providers of a workspace: the slugs that requests address, each backed by an integration that
 * holds the credentials. Returns name, status, budget, rate limits and expiry. list_virtual_keys lists the
 * same records under their old name; for the credentials behind them use list_integrations.
 *
 * GET /v1/providers. Read-only. Pages by current_page, from 0. Items at /data. Needs the scope
 * virtual_keys.list.
 *
 * @param out receives the response: one page of providers and their total
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_providers(portkey_response **out, portkey_client *client,
    const portkey_list_providers_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_providers(), "list_providers",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_providers() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_providers_request(portkey_request **out,
    const portkey_list_providers_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_providers(), "list_providers",
        1, params, error);
}

/** What portkey_create_provider() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_provider_params {
    /** Required. Display name of the provider. */
    const char *name;
    /** Required. Slug of the integration whose credentials it uses. */
    const char *integration_id;
    /** Workspace id or slug; needed with an organisation key. */
    const char *workspace_id;
    /** Slug for requests; by default the name with a random suffix. */
    const char *slug;
    /** Free text shown beside the provider. May be null. */
    const char *note;
    /** Budget of this provider. */
    const portkey_usage_limits *usage_limits;
    /** Rate limit of this provider. */
    const portkey_rate_limits *rate_limits;
    /** When it stops working, RFC 3339; absent means never. Format date-time. */
    const char *expires_at;
    /** Free labels, name to value. May be null. JSON text: object. */
    const char *tags;
} portkey_create_provider_params;

/**
 * Create Provider.
 *
 * Create an AI provider in a workspace from an existing integration, so that requests can use it by slug,
 * under a budget, a rate limit and an expiry date of its own. Returns its id and slug. It is refused (403)
 * unless the integration is enabled for the workspace. The provider holds no credentials: to store those use
 * create_integration first.
 *
 * POST /v1/providers. Needs the scope virtual_keys.create.
 *
 * @param out receives the response: id and slug of the new provider
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_provider(portkey_response **out, portkey_client *client,
    const portkey_create_provider_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_providers(), "create_provider",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_provider() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_provider_request(portkey_request **out,
    const portkey_create_provider_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_providers(), "create_provider",
        1, params, error);
}

/** What portkey_get_provider() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_provider_params {
    /** Workspace id or slug; needed with an organisation key, else the key decides. */
    const char *workspace_id;
    /** Required. Slug of the provider, as list_providers returns it. */
    const char *slug;
} portkey_get_provider_params;

/**
 * Get Provider.
 *
 * Read one AI provider of a workspace: name, integration, status (active, exhausted or expired), budget, rate
 * limits, expiry and the masked key. Credentials belong to the integration; for those settings use
 * get_integration. To find a slug use list_providers.
 *
 * GET /v1/providers/{slug}. Read-only. Needs the scope virtual_keys.read.
 *
 * @param out receives the response: the provider
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_provider(portkey_response **out, portkey_client *client,
    const portkey_get_provider_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_providers(), "get_provider",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_provider() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_provider_request(portkey_request **out,
    const portkey_get_provider_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_providers(), "get_provider",
        1, params, error);
}

/** What portkey_update_provider() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_provider_params {
    /** Required. Slug of the provider, as list_providers returns it. */
    const char *slug;
    /** New display name of the provider. */
    const char *name;
    /** Workspace id or slug; needed with an organisation key. */
    const char *workspace_id;
    /** New free text shown beside the provider. */
    const char *note;
    /** The whole new budget; null removes it. JSON text: any of several forms. */
    const char *usage_limits;
    /** The whole new rate limit of this provider. */
    const portkey_rate_limits *rate_limits;
    /** New expiry, RFC 3339; null means it never expires. Format date-time; may be null. */
    const char *expires_at;
    /** Free labels, name to value; null removes all. May be null. JSON text: object. */
    const char *tags;
    /** True sets the usage counted so far back to zero. */
    portkey_boolean reset_usage;
} portkey_update_provider_params;

/**
 * Update Provider.
 *
 * Change the name, note, budget, rate limit, expiry or tags of an AI provider; what is absent stays. Send a
 * budget or rate limit whole: whether members that are not sent are kept is not documented. With reset_usage
 * the usage counted so far is set back to zero, which cannot be undone. The integration and the slug stay as
 * they are; to change credentials use update_integration.
 *
 * PUT /v1/providers/{slug}. Needs the scope virtual_keys.update.
 *
 * @param out receives the response: id and slug of the provider
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_provider(portkey_response **out, portkey_client *client,
    const portkey_update_provider_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_providers(), "update_provider",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_provider() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_provider_request(portkey_request **out,
    const portkey_update_provider_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_providers(), "update_provider",
        1, params, error);
}

/** What portkey_delete_provider() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_provider_params {
    /** Workspace id or slug; needed with an organisation key, else the key decides. */
    const char *workspace_id;
    /** Required. Slug of the provider, as list_providers returns it. */
    const char *slug;
} portkey_delete_provider_params;

/**
 * Delete Provider.
 *
 * Delete an AI provider from a workspace for good. Requests, configs and prompts that name its slug fail from
 * then on; the integration behind it and its credentials stay. To take an integration away from a whole
 * workspace use update_integration_workspaces.
 *
 * DELETE /v1/providers/{slug}. Destructive. Needs the scope virtual_keys.delete.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_provider(portkey_response **out, portkey_client *client,
    const portkey_delete_provider_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_providers(), "delete_provider",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_provider() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_provider_request(portkey_request **out,
    const portkey_delete_provider_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_providers(), "delete_provider",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/providers.h>

#endif
