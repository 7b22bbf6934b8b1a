/* SPDX-License-Identifier: MIT */
/* Generated from openapi/deployments.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/deployments.h
 *
 * Answers of portkeyadmin/deployments.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_DEPLOYMENTS_H
#define PORTKEYADMIN_ANSWERS_DEPLOYMENTS_H

#include <portkeyadmin/deployments.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_deployment_list_item portkey_deployment_list_item;
typedef struct portkey_list_deployments_answer portkey_list_deployments_answer;
typedef struct portkey_register_deployment_answer_credentials portkey_register_deployment_answer_credentials;
typedef struct portkey_register_deployment_answer portkey_register_deployment_answer;
typedef struct portkey_deployment_detail_credentials portkey_deployment_detail_credentials;
typedef struct portkey_deployment_auth_settings portkey_deployment_auth_settings;
typedef struct portkey_deployment_detail_workspaces portkey_deployment_detail_workspaces;
typedef struct portkey_deployment_detail portkey_deployment_detail;
typedef struct portkey_update_deployment_answer portkey_update_deployment_answer;
typedef struct portkey_deployment_ping_outbound portkey_deployment_ping_outbound;
typedef struct portkey_deployment_ping_inbound portkey_deployment_ping_inbound;
typedef struct portkey_deployment_ping portkey_deployment_ping;

/** A deployment in a list. */
struct portkey_deployment_list_item {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the deployment. Format uuid. */
    const char *id;
    /** Display name. */
    const char *name;
    /** Slug, beginning with dp-. */
    const char *slug;
    /** Environment that it serves. One of "production", "non_production". */
    const char *type;
    /** Whether it is in use. One of "active", "archived". */
    const char *status;
    /** When it was registered. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time. */
    const char *last_updated_at;
    /** When the gateway last fetched its settings; null before. Format date-time; may be null. */
    const char *last_synced_at;
    /** When the gateway last fetched all of them again; null before. Format date-time; may be null. */
    const char *last_resynced_at;
    /** 1 for the default gateway. One of 0, 1. */
    portkey_integer is_default;
    /** Id of the user who registered it. Format uuid. */
    const char *created_by;
    /** Health: healthy, unhealthy or unknown. */
    const char *connection_status;
    /** Labels, name to value. May be null. Object. */
    portkey_value tags;
    /** Always deployment. One of "deployment". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_deployments_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** Number of deployments. */
    portkey_integer total;
    /** The deployments. */
    struct { const portkey_deployment_list_item *const *items; size_t count; } data;
};

/** Login to the image registry, where the organisation has one. */
struct portkey_register_deployment_answer_credentials {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Name to log in with. */
    const char *username;
    /** Password, shown only now. A secret. */
    const char *password;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_register_deployment_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the deployment. Format uuid. */
    const char *id;
    /** Organisation it belongs to. Format uuid. */
    const char *organisation_id;
    /** Token that the gateway signs in with, shown only now. A secret. */
    const char *client_auth;
    /** Login to the image registry, where the organisation has one. */
    const portkey_register_deployment_answer_credentials *credentials;
    /** Always deployment. One of "deployment". */
    const char *object;
};

/** Login to the image registry. */
struct portkey_deployment_detail_credentials {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Name to log in with. */
    const char *username;
    /** Password, as asterisks. Part of a secret: hidden is all of it. */
    const char *password;
};

/** Where the gateway is reached and who may use it. */
struct portkey_deployment_auth_settings {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Base URL of the AI gateway. */
    const char *gateway_base_url;
    /** Base URL of the MCP gateway. */
    const char *mcp_gateway_base_url;
    /** Address of the private link. */
    const char *private_link_endpoint;
    /** 1 sends through the private link. One of 0, 1. */
    portkey_integer use_private_link_proxy;
    /** 1 if the data service is self-hosted too. One of 0, 1. */
    portkey_integer is_dataservice_hosted;
    /** 1 if the playground sends through it. One of 0, 1. */
    portkey_integer is_playground_proxy_allowed;
    /** 1 if Portkey's own gateway is out of use. One of 0, 1. */
    portkey_integer disable_portkey_gateway;
    /** Slugs of the workspaces that it serves. */
    portkey_string_list workspaces_allowed;
    /** 1 if it serves all workspaces. One of 0, 1. */
    portkey_integer allow_all_workspaces;
    /** JWT subjects admitted. */
    portkey_string_list jwt_subs_allowed;
    /** JWT subject to workspace slug. Object. */
    portkey_value jwt_sub_workspace_mapping;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_deployment_detail_workspaces {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the workspace. Format uuid. */
    const char *id;
    /** Slug of the workspace. */
    const char *slug;
};

/** A deployment with its settings. */
struct portkey_deployment_detail {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the deployment. Format uuid. */
    const char *id;
    /** Display name. */
    const char *name;
    /** Slug, beginning with dp-. */
    const char *slug;
    /** Environment that it serves. One of "production", "non_production". */
    const char *type;
    /** Whether it is in use. One of "active", "archived". */
    const char *status;
    /** When it was registered. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time. */
    const char *last_updated_at;
    /** When the gateway last fetched its settings; null before. Format date-time; may be null. */
    const char *last_synced_at;
    /** When the gateway last fetched all of them again; null before. Format date-time; may be null. */
    const char *last_resynced_at;
    /** 1 for the default gateway. One of 0, 1. */
    portkey_integer is_default;
    /** Id of the user who registered it. Format uuid. */
    const char *created_by;
    /** Health: healthy, unhealthy or unknown. */
    const char *connection_status;
    /** Labels, name to value. May be null. Object. */
    portkey_value tags;
    /** Always deployment. One of "deployment". */
    const char *object;
    /** Free-form settings kept with it. May be null. Object. */
    portkey_value deployment_config;
    /** Login to the image registry. */
    const portkey_deployment_detail_credentials *credentials;
    /** Token that the gateway signs in with, masked. Part of a secret: hidden is part of it. */
    const char *client_auth;
    /** Where the gateway is reached and who may use it. */
    const portkey_deployment_auth_settings *auth_settings;
    /** Workspaces that it serves. */
    struct { const portkey_deployment_detail_workspaces *const *items; size_t count; } workspaces;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_update_deployment_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** The new token, if it is returned here. A secret. */
    const char *client_auth;
};

/** The control plane calling the gateway. */
struct portkey_deployment_ping_outbound {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Outcome. One of "healthy", "unhealthy", "unreachable". */
    const char *status;
    /** HTTP status of the gateway's health route. */
    portkey_integer status_code;
    /** Version that the gateway reports. */
    const char *version;
    /** Why it failed. */
    const char *error;
};

/** The gateway calling back. */
struct portkey_deployment_ping_inbound {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Outcome. One of "healthy", "failed". */
    const char *status;
    /** Why it failed. */
    const char *error;
};

/** What a probe found. */
struct portkey_deployment_ping {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always deployment. One of "deployment". */
    const char *object;
    /** Verdict of both directions. One of "healthy", "partial", "unhealthy". */
    const char *status;
    /** Address that was probed. Format uri. */
    const char *gateway_base_url;
    /** The control plane calling the gateway. */
    const portkey_deployment_ping_outbound *outbound;
    /** The gateway calling back. */
    const portkey_deployment_ping_inbound *inbound;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_deployments(void);
/** @endcond */

/** Shows the answer of portkey_list_deployments() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_deployments_read(const portkey_list_deployments_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_deployments(), "list_deployments", error);

    if (result == 0)
        *out = (const portkey_list_deployments_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_deployments(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_deployments_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_deployments_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_deployments(), "list_deployments",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_deployments_next(portkey_pager *pager, const portkey_deployment_list_item **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_deployments", error);

    if (result == 1)
        *item = (const portkey_deployment_list_item *)found;
    return result;
}

/** Shows the answer of portkey_register_deployment() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_register_deployment_read(const portkey_register_deployment_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_deployments(), "register_deployment", error);

    if (result == 0)
        *out = (const portkey_register_deployment_answer *)found;
    return result;
}

/** Shows the answer of portkey_get_deployment() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_deployment_read(const portkey_deployment_detail **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_deployments(), "get_deployment", error);

    if (result == 0)
        *out = (const portkey_deployment_detail *)found;
    return result;
}

/** Shows the answer of portkey_update_deployment() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_update_deployment_read(const portkey_update_deployment_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_deployments(), "update_deployment", error);

    if (result == 0)
        *out = (const portkey_update_deployment_answer *)found;
    return result;
}

/** Shows the answer of portkey_ping_deployment() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_ping_deployment_read(const portkey_deployment_ping **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_deployments(), "ping_deployment", error);

    if (result == 0)
        *out = (const portkey_deployment_ping *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
