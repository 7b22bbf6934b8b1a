/* SPDX-License-Identifier: MIT */
/* Generated from openapi/guardrails.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file guardrails.h
 *
 * Checks on requests and responses at the gateway.
 */
#ifndef PORTKEYADMIN_GENERATED_GUARDRAILS_H
#define PORTKEYADMIN_GENERATED_GUARDRAILS_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_update_input_guardrail_workspace_exclusions_params_workspaces portkey_update_input_guardrail_workspace_exclusions_params_workspaces;
typedef struct portkey_update_output_guardrail_workspace_exclusions_params_workspaces portkey_update_output_guardrail_workspace_exclusions_params_workspaces;
typedef struct portkey_guardrail_check portkey_guardrail_check;
typedef struct portkey_guardrail_actions_on_success_feedback portkey_guardrail_actions_on_success_feedback;
typedef struct portkey_guardrail_actions_on_success portkey_guardrail_actions_on_success;
typedef struct portkey_guardrail_actions_on_fail_feedback portkey_guardrail_actions_on_fail_feedback;
typedef struct portkey_guardrail_actions_on_fail portkey_guardrail_actions_on_fail;
typedef struct portkey_guardrail_actions portkey_guardrail_actions;

/** What workspaces of portkey_update_input_guardrail_workspace_exclusions_params is, or has as items. */
struct portkey_update_input_guardrail_workspace_exclusions_params_workspaces {
    /** Required. Id or slug of the workspace. */
    const char *workspace_id;
    /** Required. True exempts the workspace, false ends the exemption. */
    portkey_boolean excluded;
};

/** What workspaces of portkey_update_output_guardrail_workspace_exclusions_params is, or has as items. */
struct portkey_update_output_guardrail_workspace_exclusions_params_workspaces {
    /** Required. Id or slug of the workspace. */
    const char *workspace_id;
    /** Required. True exempts the workspace, false ends the exemption. */
    portkey_boolean excluded;
};

/** One check of a guardrail. */
struct portkey_guardrail_check {
    /**
     * Required. Kind of check: default. and a name that parameters has, isAllLowerCase, alllowercase,
     * alluppercase, notNull or log; portkey.moderateContent, portkey.language, portkey.pii,
     * portkey.gibberish; of partners acuvity.scan, aporia.validateProject, azure.(contentSafety, pii,
     * shieldPrompt, protectedMaterial), bedrock.guard, cato.analyze, crowdstrike-aidr.guardChatCompletions,
     * exa.online, f5-guardrails.scan, javelin.guardrails, lasso.classify, mistral.moderateContent,
     * pangea.(textGuard, pii), panw-prisma-airs.intercept, patronus.(phi, pii, isConcise, isHelpful,
     * isPolite, noApologies, noGenderBias, noRacialBias, retrievalAnswerRelevance, retrievalHallucination,
     * toxicity, custom), pillar.(scanPrompt, scanResponse), promptfoo.(guard, pii, harm),
     * promptsecurity.(protectPrompt, protectResponse), sydelabs.sydeguard, walledai.walledprotect, and newer
     * ones.
     */
    const char *id;
    /**
     * Depends on id. default checks: regexMatch: rule; contains: words, operator (any, all, none); jsonKeys:
     * keys, operator; requiredMetadataKeys: metadataKeys, operator; requiredMetadataKeyPairs: metadataPairs,
     * operator, matchType (exact, contains, containsAll, regex); regexReplace: rule, replace; addPrefix:
     * prefix; requestParametersCheck: tools, params; modelRules: rules; wordCount: minWords, maxWords;
     * sentenceCount: minSentences, maxSentences; characterCount: minCharacters, maxCharacters; endsWith:
     * suffix; containsCode: format (SQL, Python, ...); jsonSchema: schema; validUrls: onlyDNS;
     * modelWhitelist: models; allowedRequestTypes: allowedTypes, blockedTypes (chatComplete, embed, ...);
     * jwt: jwksUri, headerKey, algorithms; webhook: webhookURL, headers, timeout, failOnError. Others:
     * portkey.pii: categories (EMAIL_ADDRESS, PHONE_NUMBER, LOCATION_ADDRESS, NAME, IP_ADDRESS, CREDIT_CARD,
     * SSN), redact; portkey.moderateContent: categories (hate, harassment, self-harm, sexual, violence);
     * portkey.language: language (eng_Latn, ...); bedrock.guard: guardrailId, guardrailVersion. Most default
     * checks take not (invert the verdict), most others timeout (ms). JSON text: object.
     */
    const char *parameters;
    /** Your own name for this check. */
    const char *name;
    /** False keeps the check but does not run it. Default true. */
    portkey_boolean is_enabled;
};

/** Feedback stored with the log. */
struct portkey_guardrail_actions_on_success_feedback {
    /** Required. Score. Default 5. */
    portkey_number value;
    /** Required. Weight of the score. Default 1. */
    portkey_number weight;
    /** Required. Default "". */
    const char *metadata;
};

/** What to record when all checks pass. */
struct portkey_guardrail_actions_on_success {
    /** Required. Feedback stored with the log. */
    const portkey_guardrail_actions_on_success_feedback *feedback;
};

/** Feedback stored with the log. */
struct portkey_guardrail_actions_on_fail_feedback {
    /** Required. Score. Default -5. */
    portkey_number value;
    /** Required. Weight of the score. Default 1. */
    portkey_number weight;
    /** Required. Default "". */
    const char *metadata;
};

/** What to record when a check fails. */
struct portkey_guardrail_actions_on_fail {
    /** Required. Feedback stored with the log. */
    const portkey_guardrail_actions_on_fail_feedback *feedback;
};

/** What follows from the verdict of the checks. */
struct portkey_guardrail_actions {
    /** Required. True blocks the request or response when a check fails. Default false. */
    portkey_boolean deny;
    /** Required. True runs the checks alongside the request instead of holding it up. Default false. */
    portkey_boolean async;
    /** Without documented effect; deny blocks. */
    const char *on_fail_action;
    /** Without documented effect. */
    const char *message;
    /** What to record when all checks pass. */
    const portkey_guardrail_actions_on_success *on_success;
    /** What to record when a check fails. */
    const portkey_guardrail_actions_on_fail *on_fail;
};

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_guardrails(void);
/** @endcond */

/** What portkey_get_organisation_defaults() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_organisation_defaults_params {
    char unused; /**< keeps the structure from being empty */
} portkey_get_organisation_defaults_params;

/**
 * Get Organisation Guardrail Defaults.
 *
 * Read the default guardrails of the organisation: the input and output guardrails enforced on every request
 * of all its workspaces. Change them with update_organisation_defaults; workspaces taken out of them are in
 * list_input_guardrail_workspace_exclusions and list_output_guardrail_workspace_exclusions. Enterprise plan
 * only.
 *
 * GET /v2/admin/organisation/defaults. Read-only. Needs the scope organisation_settings.read. Enterprise plan
 * only.
 *
 * @param out receives the response: the default input and output guardrails
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_organisation_defaults(portkey_response **out, portkey_client *client,
    const portkey_get_organisation_defaults_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_guardrails(), "get_organisation_defaults",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_organisation_defaults() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_organisation_defaults_request(portkey_request **out,
    const portkey_get_organisation_defaults_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_guardrails(), "get_organisation_defaults",
        1, params, error);
}

/** What portkey_update_organisation_defaults() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_organisation_defaults_params {
    /** Ids or slugs of the guardrails to run on every request; at least one list is needed. */
    portkey_string_list input_guardrails;
    /** Ids or slugs of the guardrails to run on every response. */
    portkey_string_list output_guardrails;
} portkey_update_organisation_defaults_params;

/**
 * Update Organisation Guardrail Defaults.
 *
 * Set the guardrails that the organisation enforces on every request (input) and every response (output), in
 * all workspaces at once. A list given replaces the stored one, an empty one clears it, and one left out is
 * kept, so read get_organisation_defaults first. Only guardrails of the organisation are accepted. To exempt
 * single workspaces use update_input_guardrail_workspace_exclusions or
 * update_output_guardrail_workspace_exclusions. Enterprise plan only.
 *
 * PUT /v2/admin/organisation/defaults. Idempotent. Needs the scope organisation_settings.update. Enterprise
 * plan only.
 *
 * @param out receives the response: the outcome of the update
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_organisation_defaults(portkey_response **out, portkey_client *client,
    const portkey_update_organisation_defaults_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_guardrails(), "update_organisation_defaults",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_organisation_defaults() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_organisation_defaults_request(portkey_request **out,
    const portkey_update_organisation_defaults_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_guardrails(), "update_organisation_defaults",
        1, params, error);
}

/**
 * What portkey_list_input_guardrail_workspace_exclusions() takes. NULL there is the same as all fields
 * absent.
 */
typedef struct portkey_list_input_guardrail_workspace_exclusions_params {
    /** Required. Id of the organisation, from list_api_keys. */
    const char *organisation_id;
    /** Only this workspace; id or slug. */
    const char *workspace_id;
} portkey_list_input_guardrail_workspace_exclusions_params;

/**
 * List Input Guardrail Exclusions.
 *
 * List the workspaces that are exempt from the organisation's default input guardrails, which check requests.
 * For those exempt from the default output guardrails use list_output_guardrail_workspace_exclusions.
 * Enterprise plan only.
 *
 * GET /v1/workspace-exclusions/input-guardrails. Read-only. Needs the scope organisation_exclusions.list.
 * Enterprise plan only.
 *
 * @param out receives the response: the excluded workspaces
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_input_guardrail_workspace_exclusions(portkey_response **out, portkey_client *client,
    const portkey_list_input_guardrail_workspace_exclusions_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_guardrails(), "list_input_guardrail_workspace_exclusions",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_input_guardrail_workspace_exclusions() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_input_guardrail_workspace_exclusions_request(portkey_request **out,
    const portkey_list_input_guardrail_workspace_exclusions_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_guardrails(), "list_input_guardrail_workspace_exclusions",
        1, params, error);
}

/**
 * What portkey_update_input_guardrail_workspace_exclusions() takes. NULL there is the same as all fields
 * absent.
 */
typedef struct portkey_update_input_guardrail_workspace_exclusions_params {
    /** Required. Id of the organisation, from list_api_keys. */
    const char *organisation_id;
    /** Required. Workspaces to exempt or bring back, each once. At least 1 item. */
    struct { const portkey_update_input_guardrail_workspace_exclusions_params_workspaces *items; size_t count; } workspaces;
    /** True ends the exclusions of all workspaces that are not named; false, the default, keeps them. */
    portkey_boolean override_existing;
} portkey_update_input_guardrail_workspace_exclusions_params;

/**
 * Update Input Guardrail Exclusions.
 *
 * Exempt workspaces from the organisation's default input guardrails, or bring them back under them. Requests
 * of an excluded workspace are no longer checked by these guardrails. Workspaces that are not named stay as
 * they are unless override_existing is true. For checks on responses use
 * update_output_guardrail_workspace_exclusions. Enterprise plan only.
 *
 * PUT /v1/workspace-exclusions/input-guardrails. Destructive. Idempotent. Needs the scope
 * organisation_exclusions.update. Enterprise plan only.
 *
 * @param out receives the response: the outcome of the update
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_input_guardrail_workspace_exclusions(portkey_response **out, portkey_client *client,
    const portkey_update_input_guardrail_workspace_exclusions_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_guardrails(), "update_input_guardrail_workspace_exclusions",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_input_guardrail_workspace_exclusions() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_input_guardrail_workspace_exclusions_request(portkey_request **out,
    const portkey_update_input_guardrail_workspace_exclusions_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_guardrails(), "update_input_guardrail_workspace_exclusions",
        1, params, error);
}

/**
 * What portkey_list_output_guardrail_workspace_exclusions() takes. NULL there is the same as all fields
 * absent.
 */
typedef struct portkey_list_output_guardrail_workspace_exclusions_params {
    /** Required. Id of the organisation, from list_api_keys. */
    const char *organisation_id;
    /** Only this workspace; id or slug. */
    const char *workspace_id;
} portkey_list_output_guardrail_workspace_exclusions_params;

/**
 * List Output Guardrail Exclusions.
 *
 * List the workspaces that are exempt from the organisation's default output guardrails, which check model
 * responses. For those exempt from the default input guardrails use
 * list_input_guardrail_workspace_exclusions. Enterprise plan only.
 *
 * GET /v1/workspace-exclusions/output-guardrails. Read-only. Needs the scope organisation_exclusions.list.
 * Enterprise plan only.
 *
 * @param out receives the response: the excluded workspaces
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_output_guardrail_workspace_exclusions(portkey_response **out, portkey_client *client,
    const portkey_list_output_guardrail_workspace_exclusions_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_guardrails(), "list_output_guardrail_workspace_exclusions",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_output_guardrail_workspace_exclusions() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_output_guardrail_workspace_exclusions_request(portkey_request **out,
    const portkey_list_output_guardrail_workspace_exclusions_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_guardrails(), "list_output_guardrail_workspace_exclusions",
        1, params, error);
}

/**
 * What portkey_update_output_guardrail_workspace_exclusions() takes. NULL there is the same as all fields
 * absent.
 */
typedef struct portkey_update_output_guardrail_workspace_exclusions_params {
    /** Required. Id of the organisation, from list_api_keys. */
    const char *organisation_id;
    /** Required. Workspaces to exempt or bring back, each once. At least 1 item. */
    struct { const portkey_update_output_guardrail_workspace_exclusions_params_workspaces *items; size_t count; } workspaces;
    /** True ends the exclusions of all workspaces that are not named; false, the default, keeps them. */
    portkey_boolean override_existing;
} portkey_update_output_guardrail_workspace_exclusions_params;

/**
 * Update Output Guardrail Exclusions.
 *
 * Exempt workspaces from the organisation's default output guardrails, or bring them back under them.
 * Responses to an excluded workspace are no longer checked by these guardrails. Workspaces that are not named
 * stay as they are unless override_existing is true. For checks on requests use
 * update_input_guardrail_workspace_exclusions. Enterprise plan only.
 *
 * PUT /v1/workspace-exclusions/output-guardrails. Destructive. Idempotent. Needs the scope
 * organisation_exclusions.update. Enterprise plan only.
 *
 * @param out receives the response: the outcome of the update
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_output_guardrail_workspace_exclusions(portkey_response **out, portkey_client *client,
    const portkey_update_output_guardrail_workspace_exclusions_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_guardrails(), "update_output_guardrail_workspace_exclusions",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_output_guardrail_workspace_exclusions() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_output_guardrail_workspace_exclusions_request(portkey_request **out,
    const portkey_update_output_guardrail_workspace_exclusions_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_guardrails(), "update_output_guardrail_workspace_exclusions",
        1, params, error);
}

/** What portkey_list_guardrails() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_guardrails_params {
    /** Id or slug of the workspace whose guardrails to list; organisation keys need it. */
    const char *workspace_id;
    /** Id of the organisation whose guardrails to list, from list_api_keys. Format uuid. */
    const char *organisation_id;
    /** Only guardrails of these ids, comma-separated. */
    const char *ids;
    /** Guardrails per page; 100 by default, 1000 at most. At least 1; at most 1000; default 100. */
    portkey_integer page_size;
    /** Page to return, from 0. At least 0; default 0. */
    portkey_integer current_page;
} portkey_list_guardrails_params;

/**
 * List Guardrails.
 *
 * List the guardrails of a workspace or of the organisation with id, slug, name, status and owner, page by
 * page; there is no search by name. Checks and actions are not included: to read them use get_guardrail.
 * Which guardrails are enforced organisation-wide is in get_organisation_defaults.
 *
 * GET /v1/guardrails. Read-only. Pages by current_page, from 0. Items at /data.
 *
 * @param out receives the response: a page of guardrails and their total number
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_guardrails(portkey_response **out, portkey_client *client,
    const portkey_list_guardrails_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_guardrails(), "list_guardrails",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_guardrails() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_guardrails_request(portkey_request **out,
    const portkey_list_guardrails_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_guardrails(), "list_guardrails",
        1, params, error);
}

/** What portkey_create_guardrail() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_guardrail_params {
    /** Required. Name of the guardrail. */
    const char *name;
    /** Id or slug of the workspace to create it in; absent means the whole organisation. */
    const char *workspace_id;
    /** Published, but not read by the API; leave workspace_id out instead. Format uuid. */
    const char *organisation_id;
    /**
     * Calls that are checked, those of models (llm) or of MCP tools. One of "llm", "mcp_tools"; default
     * "llm". Constants: PORTKEY_CREATE_GUARDRAIL_TARGET_*.
     */
    const char *target;
    /** Checks to run, each with its parameters. At least 1 item. */
    struct { const portkey_guardrail_check *items; size_t count; } checks;
    /** What to do when the checks pass or fail. */
    const portkey_guardrail_actions *actions;
} portkey_create_guardrail_params;

/**
 * @name Values of portkey_create_guardrail_params.target
 * @{
 */
#define PORTKEY_CREATE_GUARDRAIL_TARGET_LLM "llm"
#define PORTKEY_CREATE_GUARDRAIL_TARGET_MCP_TOOLS "mcp_tools"
/** @} */

/**
 * Create Guardrail.
 *
 * Create a guardrail: a named set of checks on requests or responses (regex, PII, moderation, word counts,
 * webhooks, partner scanners) and what happens when they pass or fail. It takes effect once a config, a
 * workspace, the organisation defaults or an MCP server refers to it. Checks and actions are needed unless
 * target is mcp_tools. Without workspace_id it belongs to the organisation, which takes the scope
 * organisation_guardrails.create. Returns id, slug and version_id.
 *
 * POST /v1/guardrails.
 *
 * @param out receives the response: the id, slug and version id of the new guardrail
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_guardrail(portkey_response **out, portkey_client *client,
    const portkey_create_guardrail_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_guardrails(), "create_guardrail",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_guardrail() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_guardrail_request(portkey_request **out,
    const portkey_create_guardrail_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_guardrails(), "create_guardrail",
        1, params, error);
}

/** What portkey_get_guardrail() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_guardrail_params {
    /** Required. UUID or slug of the guardrail, from list_guardrails. */
    const char *guardrail_id;
} portkey_get_guardrail_params;

/**
 * Get Guardrail.
 *
 * Read one guardrail in full, by UUID or slug: its checks with their parameters, its actions on success and
 * failure, status, workspace and owner. An unknown one answers 403. To find one use list_guardrails; for the
 * MCP servers it watches use list_guardrail_mcp_servers.
 *
 * GET /v1/guardrails/{guardrail_id}. Read-only.
 *
 * @param out receives the response: the guardrail with its checks and actions
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_guardrail(portkey_response **out, portkey_client *client,
    const portkey_get_guardrail_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_guardrails(), "get_guardrail",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_guardrail() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_guardrail_request(portkey_request **out,
    const portkey_get_guardrail_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_guardrails(), "get_guardrail",
        1, params, error);
}

/** What portkey_update_guardrail() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_guardrail_params {
    /** Required. UUID or slug of the guardrail, from list_guardrails. */
    const char *guardrail_id;
    /** New name of the guardrail. */
    const char *name;
    /** The complete new list of checks. At least 1 item. */
    struct { const portkey_guardrail_check *items; size_t count; } checks;
    /** What to do when the checks pass or fail. */
    const portkey_guardrail_actions *actions;
} portkey_update_guardrail_params;

/**
 * Update Guardrail.
 *
 * Change the name, checks or actions of a guardrail; all that refers to it is affected. A list of checks
 * replaces the stored one, so read get_guardrail first and send all checks that should stay. A new version is
 * made and returned with the id and slug.
 *
 * PUT /v1/guardrails/{guardrail_id}.
 *
 * @param out receives the response: the id, slug and new version id of the guardrail
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_guardrail(portkey_response **out, portkey_client *client,
    const portkey_update_guardrail_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_guardrails(), "update_guardrail",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_guardrail() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_guardrail_request(portkey_request **out,
    const portkey_update_guardrail_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_guardrails(), "update_guardrail",
        1, params, error);
}

/** What portkey_delete_guardrail() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_guardrail_params {
    /** Required. UUID or slug of the guardrail, from list_guardrails. */
    const char *guardrail_id;
} portkey_delete_guardrail_params;

/**
 * Delete Guardrail.
 *
 * Delete a guardrail, by UUID or slug, and detach it from MCP servers; no operation restores it. Refused
 * while it is among the defaults of a workspace or of the organisation: take it out there first with
 * update_workspace or update_organisation_defaults. Configs that refer to it lose its protection. To switch
 * off single checks and keep the rest use update_guardrail with is_enabled false.
 *
 * DELETE /v1/guardrails/{guardrail_id}. Destructive.
 *
 * @param out receives the response: the guardrail is deleted
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_guardrail(portkey_response **out, portkey_client *client,
    const portkey_delete_guardrail_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_guardrails(), "delete_guardrail",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_guardrail() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_guardrail_request(portkey_request **out,
    const portkey_delete_guardrail_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_guardrails(), "delete_guardrail",
        1, params, error);
}

/** What portkey_list_guardrail_mcp_servers() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_guardrail_mcp_servers_params {
    /** Required. Id or slug of the guardrail, from list_guardrails. At least 1 character. */
    const char *guardrail_id;
} portkey_list_guardrail_mcp_servers_params;

/**
 * List Guardrail MCP Servers.
 *
 * List the MCP servers that a guardrail is attached to, with the directions it runs on (input, output) and
 * the capabilities it is limited to. To attach one more use upsert_guardrail_mcp_server; to set the whole
 * list use replace_guardrail_mcp_servers.
 *
 * GET /v1/guardrails/{guardrail_id}/mcp-servers. Read-only. Items at /data.
 *
 * @param out receives the response: the MCP servers the guardrail is attached to
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_guardrail_mcp_servers(portkey_response **out, portkey_client *client,
    const portkey_list_guardrail_mcp_servers_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_guardrails(), "list_guardrail_mcp_servers",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_guardrail_mcp_servers() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_guardrail_mcp_servers_request(portkey_request **out,
    const portkey_list_guardrail_mcp_servers_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_guardrails(), "list_guardrail_mcp_servers",
        1, params, error);
}

/** What portkey_replace_guardrail_mcp_servers() takes. NULL there is the same as all fields absent. */
typedef struct portkey_replace_guardrail_mcp_servers_params {
    /** Required. Id or slug of the guardrail, from list_guardrails. At least 1 character. */
    const char *guardrail_id;
    /** Required. Settings per MCP server, keyed by the server's UUID. JSON text: object. */
    const char *mcp_servers;
} portkey_replace_guardrail_mcp_servers_params;

/**
 * Replace Guardrail MCP Servers.
 *
 * Set the complete list of MCP servers that a guardrail is attached to. Servers missing from mcp_servers are
 * detached, and an empty one detaches all. Returns how many were added, updated and removed. To add or change
 * a single server and leave the others alone use upsert_guardrail_mcp_server.
 *
 * PUT /v1/guardrails/{guardrail_id}/mcp-servers. Destructive. Idempotent.
 *
 * @param out receives the response: the outcome of the replacement
 */
PORTKEY_CHECK_RESULT static inline int portkey_replace_guardrail_mcp_servers(portkey_response **out, portkey_client *client,
    const portkey_replace_guardrail_mcp_servers_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_guardrails(), "replace_guardrail_mcp_servers",
        1, params, error);
}

/** Checks params and builds the request of portkey_replace_guardrail_mcp_servers() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_replace_guardrail_mcp_servers_request(portkey_request **out,
    const portkey_replace_guardrail_mcp_servers_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_guardrails(), "replace_guardrail_mcp_servers",
        1, params, error);
}

/** What portkey_upsert_guardrail_mcp_server() takes. NULL there is the same as all fields absent. */
typedef struct portkey_upsert_guardrail_mcp_server_params {
    /** Required. Id or slug of the guardrail, from list_guardrails. At least 1 character. */
    const char *guardrail_id;
    /** Required. Id of the MCP server, from list_mcp_servers. Format uuid. */
    const char *mcp_server_id;
    /**
     * Check calls (input), results (output) or both. At least 1 item; default ["input","output"]. Each is one
     * of "input", "output"; constants: PORTKEY_UPSERT_GUARDRAIL_MCP_SERVER_RUN_ON_*.
     */
    portkey_string_list run_on;
    /** Ids of the capabilities to limit the guardrail to. */
    portkey_string_list mcp_integration_capability_ids;
} portkey_upsert_guardrail_mcp_server_params;

/**
 * @name Values of portkey_upsert_guardrail_mcp_server_params.run_on
 * @{
 */
#define PORTKEY_UPSERT_GUARDRAIL_MCP_SERVER_RUN_ON_INPUT "input"
#define PORTKEY_UPSERT_GUARDRAIL_MCP_SERVER_RUN_ON_OUTPUT "output"
/** @} */

/**
 * Upsert Guardrail MCP Server.
 *
 * Attach a guardrail to one MCP server, or change how it runs there: on tool calls (input), results (output)
 * or both, and on which capabilities. An existing attachment to this server is overwritten, those to other
 * servers stay. To set all servers at once use replace_guardrail_mcp_servers.
 *
 * PUT /v1/guardrails/{guardrail_id}/mcp-servers/{mcp_server_id}. Destructive. Idempotent.
 *
 * @param out receives the response: the outcome of the attachment
 */
PORTKEY_CHECK_RESULT static inline int portkey_upsert_guardrail_mcp_server(portkey_response **out, portkey_client *client,
    const portkey_upsert_guardrail_mcp_server_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_guardrails(), "upsert_guardrail_mcp_server",
        1, params, error);
}

/** Checks params and builds the request of portkey_upsert_guardrail_mcp_server() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_upsert_guardrail_mcp_server_request(portkey_request **out,
    const portkey_upsert_guardrail_mcp_server_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_guardrails(), "upsert_guardrail_mcp_server",
        1, params, error);
}

/** What portkey_create_plugin() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_plugin_params {
    /** Required. Credentials of the partner; members depend on it. JSON text: object. A secret. */
    const char *credentials;
    /** Id of the organisation, from list_api_keys; that of the key by default. Format uuid. */
    const char *organisation_id;
    /** Id of the partner, from list_plugin_providers. */
    const char *plugin_provider_id;
    /** Id of an integration; its part here is not documented. Format uuid. */
    const char *integration_id;
} portkey_create_plugin_params;

/**
 * Create Guardrail Plugin.
 *
 * Store the credentials of a guardrail partner for the organisation, which checks of that partner then use.
 * list_plugin_providers shows the partners. To change stored credentials use update_plugin. Experimental:
 * known only from a generated specification of May 2026 that Portkey did not merge.
 *
 * POST /v1/plugins. Needs the scope plugins.create. Experimental.
 *
 * @param out receives the response: the outcome
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_plugin(portkey_response **out, portkey_client *client,
    const portkey_create_plugin_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_guardrails(), "create_plugin",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_plugin() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_plugin_request(portkey_request **out,
    const portkey_create_plugin_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_guardrails(), "create_plugin",
        1, params, error);
}

/** What portkey_update_plugin() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_plugin_params {
    /** Required. Id of the stored plugin. */
    const char *plugin_id;
    /** New name. */
    const char *name;
    /** New status, e.g. active. */
    const char *status;
    /** New credentials of the partner. JSON text: object. A secret. */
    const char *credentials;
} portkey_update_plugin_params;

/**
 * Update Guardrail Plugin.
 *
 * Change the name, status or credentials that the organisation stores for a guardrail partner. Whether
 * credentials are merged or replaced is not documented, so send all of them. To store those of a further
 * partner use create_plugin. Experimental: known only from a generated specification of May 2026 that Portkey
 * did not merge.
 *
 * PUT /v1/plugins/{plugin_id}. Destructive. Idempotent. Needs the scope plugins.update. Experimental.
 *
 * @param out receives the response: the outcome
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_plugin(portkey_response **out, portkey_client *client,
    const portkey_update_plugin_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_guardrails(), "update_plugin",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_plugin() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_plugin_request(portkey_request **out,
    const portkey_update_plugin_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_guardrails(), "update_plugin",
        1, params, error);
}

/** What portkey_list_plugin_providers() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_plugin_providers_params {
    char unused; /**< keeps the structure from being empty */
} portkey_list_plugin_providers_params;

/**
 * List Guardrail Plugin Providers.
 *
 * List the partners that offer guardrail checks, to find their ids for create_plugin. The guardrails that
 * exist are in list_guardrails. Experimental: known only from a generated specification of May 2026 that
 * Portkey did not merge.
 *
 * GET /v1/utils/static-resources/plugin-providers. Read-only. Experimental.
 *
 * @param out receives the response: the partners
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_plugin_providers(portkey_response **out, portkey_client *client,
    const portkey_list_plugin_providers_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_guardrails(), "list_plugin_providers",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_plugin_providers() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_plugin_providers_request(portkey_request **out,
    const portkey_list_plugin_providers_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_guardrails(), "list_plugin_providers",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/guardrails.h>

#endif
