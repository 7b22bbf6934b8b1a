/* SPDX-License-Identifier: MIT */
/* Generated from openapi/secret-references.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file secret-references.h
 *
 * Pointers to secrets in an outside secret manager.
 */
#ifndef PORTKEYADMIN_GENERATED_SECRET_REFERENCES_H
#define PORTKEYADMIN_GENERATED_SECRET_REFERENCES_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_secret_references(void);
/** @endcond */

/** What portkey_list_secret_references() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_secret_references_params {
    /** Organisation id, from list_api_keys; not needed with an API key. Format uuid. */
    const char *organisation_id;
    /**
     * Only references into this secret manager. One of "aws_sm", "azure_kv", "hashicorp_vault". Constants:
     * PORTKEY_LIST_SECRET_REFERENCES_MANAGER_TYPE_*.
     */
    const char *manager_type;
    /** Only references with these tags, a JSON object written as text. */
    const char *tags;
    /** Text to look for in the name. At least 1 character; at most 255 characters. */
    const char *search;
    /** Page to return, from 0. At least 0; default 0. */
    portkey_integer current_page;
    /** Secret references per page, at most 100, 20 by default. At least 1; at most 100; default 20. */
    portkey_integer page_size;
} portkey_list_secret_references_params;

/**
 * @name Values of portkey_list_secret_references_params.manager_type
 * @{
 */
#define PORTKEY_LIST_SECRET_REFERENCES_MANAGER_TYPE_AWS_SM "aws_sm"
#define PORTKEY_LIST_SECRET_REFERENCES_MANAGER_TYPE_AZURE_KV "azure_kv"
#define PORTKEY_LIST_SECRET_REFERENCES_MANAGER_TYPE_HASHICORP_VAULT "hashicorp_vault"
/** @} */

/**
 * List Secret References.
 *
 * List the secret references of the organisation, filtered by secret manager, tags or name. Returns id, name,
 * slug, manager, status and dates of each, without paths or logins. To see where one points and who may use
 * it, use get_secret_reference.
 *
 * GET /v1/secret-references. Read-only. Pages by current_page, from 0. Items at /data.
 *
 * @param out receives the response: the secret references of this page and their total
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_secret_references(portkey_response **out, portkey_client *client,
    const portkey_list_secret_references_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_secret_references(), "list_secret_references",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_secret_references() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_secret_references_request(portkey_request **out,
    const portkey_list_secret_references_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_secret_references(), "list_secret_references",
        1, params, error);
}

/** What portkey_create_secret_reference() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_secret_reference_params {
    /** Organisation id, from list_api_keys; not needed with an API key. Format uuid. */
    const char *organisation_id;
    /** Required. Display name of the secret reference. At least 1 character; at most 255 characters. */
    const char *name;
    /**
     * Short name for use in calls; made from the name when absent. At most 255 characters; matches
     * ^[a-zA-Z0-9_-]+$.
     */
    const char *slug;
    /** What the secret is for. At most 1024 characters; may be null. */
    const char *description;
    /**
     * Required. Secret manager that holds the secret. One of "aws_sm", "azure_kv", "hashicorp_vault".
     * Constants: PORTKEY_CREATE_SECRET_REFERENCE_MANAGER_TYPE_*.
     */
    const char *manager_type;
    /**
     * Required. Login to the secret manager, of a kind that fits manager_type. JSON text: any of several
     * forms.
     */
    const char *auth_config;
    /** Required. Name or path of the secret in the manager. At most 1024 characters. */
    const char *secret_path;
    /** Field to take from a secret that holds several values. At most 255 characters; may be null. */
    const char *secret_key;
    /** Open to every workspace; may not be true together with allowed_workspaces. Default true. */
    portkey_boolean allow_all_workspaces;
    /** Ids or slugs of the only workspaces that may use it. At least 1 item. */
    portkey_string_list allowed_workspaces;
    /** Labels to filter by, names and values both text. May be null. JSON text: object. */
    const char *tags;
} portkey_create_secret_reference_params;

/**
 * @name Values of portkey_create_secret_reference_params.manager_type
 * @{
 */
#define PORTKEY_CREATE_SECRET_REFERENCE_MANAGER_TYPE_AWS_SM "aws_sm"
#define PORTKEY_CREATE_SECRET_REFERENCE_MANAGER_TYPE_AZURE_KV "azure_kv"
#define PORTKEY_CREATE_SECRET_REFERENCE_MANAGER_TYPE_HASHICORP_VAULT "hashicorp_vault"
/** @} */

/**
 * Create Secret Reference.
 *
 * Create a pointer to a secret kept in AWS Secrets Manager, Azure Key Vault or HashiCorp Vault, with the
 * login to fetch it. Returns id and slug. Name it in the secret_mappings of an integration, virtual key or
 * MCP integration, so that the secret itself never passes through a call. The subscription must include
 * secret references.
 *
 * POST /v1/secret-references.
 *
 * @param out receives the response: the id and slug of the new secret reference
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_secret_reference(portkey_response **out, portkey_client *client,
    const portkey_create_secret_reference_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_secret_references(), "create_secret_reference",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_secret_reference() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_secret_reference_request(portkey_request **out,
    const portkey_create_secret_reference_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_secret_references(), "create_secret_reference",
        1, params, error);
}

/** What portkey_get_secret_reference() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_secret_reference_params {
    /** Required. Id or slug of the secret reference. */
    const char *secret_reference_id;
} portkey_get_secret_reference_params;

/**
 * Get Secret Reference.
 *
 * Read a secret reference: its manager, secret path and key, status and login settings, secrets masked in
 * members whose names start with masked_. Which single workspaces may use it is not returned. The secret it
 * points to is not fetched. To find the id or slug use list_secret_references.
 *
 * GET /v1/secret-references/{secret_reference_id}. Read-only.
 *
 * @param out receives the response: the secret reference
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_secret_reference(portkey_response **out, portkey_client *client,
    const portkey_get_secret_reference_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_secret_references(), "get_secret_reference",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_secret_reference() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_secret_reference_request(portkey_request **out,
    const portkey_get_secret_reference_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_secret_references(), "get_secret_reference",
        1, params, error);
}

/** What portkey_update_secret_reference() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_secret_reference_params {
    /** Required. Id or slug of the secret reference. */
    const char *secret_reference_id;
    /** New display name. At least 1 character; at most 255 characters. */
    const char *name;
    /** What the secret is for; null clears it. At most 1024 characters; may be null. */
    const char *description;
    /** Login fields to change, merged into the stored ones. JSON text: object. A secret. */
    const char *auth_config;
    /** Name or path of the secret in the manager. At most 1024 characters. */
    const char *secret_path;
    /** Field to take from a secret that holds several values. At most 255 characters; may be null. */
    const char *secret_key;
    /** True opens it to every workspace and discards the list of allowed ones. */
    portkey_boolean allow_all_workspaces;
    /** Ids or slugs of the only workspaces allowed; replaces the present list. At least 1 item. */
    portkey_string_list allowed_workspaces;
    /** Labels to filter by, names and values both text. May be null. JSON text: object. */
    const char *tags;
} portkey_update_secret_reference_params;

/**
 * Update Secret Reference.
 *
 * Change a secret reference: its name, login, path, key, tags or workspace access; what is absent stays, and
 * an empty change is refused. auth_config is merged member by member into what is stored and must fit the
 * manager, which cannot change. A list of workspaces replaces the present one and closes it to all others,
 * and allow_all_workspaces true discards the list. Everything mapped to the reference is affected.
 *
 * PUT /v1/secret-references/{secret_reference_id}. Destructive. Idempotent.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_secret_reference(portkey_response **out, portkey_client *client,
    const portkey_update_secret_reference_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_secret_references(), "update_secret_reference",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_secret_reference() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_secret_reference_request(portkey_request **out,
    const portkey_update_secret_reference_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_secret_references(), "update_secret_reference",
        1, params, error);
}

/** What portkey_delete_secret_reference() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_secret_reference_params {
    /** Required. Id or slug of the secret reference. */
    const char *secret_reference_id;
} portkey_delete_secret_reference_params;

/**
 * Delete Secret Reference.
 *
 * Delete a secret reference; the secret in the manager stays. This cannot be undone. It is refused while an
 * integration or virtual key still maps to the reference: remove those mappings first with update_integration
 * or update_virtual_key.
 *
 * DELETE /v1/secret-references/{secret_reference_id}. Destructive. Idempotent.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_secret_reference(portkey_response **out, portkey_client *client,
    const portkey_delete_secret_reference_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_secret_references(), "delete_secret_reference",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_secret_reference() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_secret_reference_request(portkey_request **out,
    const portkey_delete_secret_reference_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_secret_references(), "delete_secret_reference",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/secret-references.h>

#endif
