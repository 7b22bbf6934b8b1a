/* SPDX-License-Identifier: MIT */
/* Generated from openapi/prompts.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file prompts.h
 *
 * Prompt templates: editing, versions, publishing and running.
 */
#ifndef PORTKEYADMIN_GENERATED_PROMPTS_H
#define PORTKEYADMIN_GENERATED_PROMPTS_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_prompts(void);
/** @endcond */

/** What portkey_list_prompts() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_prompts_params {
    /** Only prompts of this collection; id or slug. */
    const char *collection_id;
    /** Only prompts of this workspace; id or slug. */
    const char *workspace_id;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
    /** Number of prompts per page. */
    portkey_integer page_size;
    /** Text to look for in prompts, e.g. part of a name. */
    const char *search;
    /**
     * Lists the prompts that other workspaces share. One of "shared". Constants: PORTKEY_LIST_PROMPTS_TYPE_*.
     */
    const char *type;
    /** True also returns with whom each prompt is shared. */
    portkey_boolean show_prompt_share;
    /** Only the prompt of this id. */
    const char *id;
    /** True also returns when each prompt was last used. */
    portkey_boolean return_last_used;
} portkey_list_prompts_params;

/**
 * @name Values of portkey_list_prompts_params.type
 * @{
 */
#define PORTKEY_LIST_PROMPTS_TYPE_SHARED "shared"
/** @} */

/**
 * List Prompts.
 *
 * List prompt templates, filtered by workspace, collection (folder) or a search text. Returns a page with id,
 * slug, name, model and status of each, and the total. Templates are not included; to read one in full, use
 * get_prompt.
 *
 * GET /v1/prompts. Read-only. Pages by current_page, from 0. Items at /data. Needs the scope prompts.list.
 *
 * @param out receives the response: a page of prompts and the total count
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompts(portkey_response **out, portkey_client *client,
    const portkey_list_prompts_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_prompts(), "list_prompts",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_prompts() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompts_request(portkey_request **out,
    const portkey_list_prompts_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_prompts(), "list_prompts",
        1, params, error);
}

/** What portkey_create_prompt() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_prompt_params {
    /** Required. Display name of the prompt. */
    const char *name;
    /** Required. Id or slug of the collection to put it in. */
    const char *collection_id;
    /** Required. Template with {{variables}}; plain text, or chat messages as a JSON string. */
    const char *string;
    /** Required. Default model parameters, e.g. temperature and max_tokens. JSON text: object. */
    const char *parameters;
    /** Function definitions offered to the model, the older form of tools. JSON text: array of object. */
    const char *functions;
    /** Tool definitions offered to the model. JSON text: array of object. */
    const char *tools;
    /** Which tool the model is to use. JSON text: object or string. */
    const char *tool_choice;
    /** Model name as the provider knows it. */
    const char *model;
    /** Required. Slug of the virtual key (provider) to call the model with. */
    const char *virtual_key;
    /** Note on the first version. */
    const char *version_description;
    /** Free-form metadata stored with the template. JSON text: object. */
    const char *template_metadata;
    /** 1 if the template is raw, 0 if it is processed. One of 0, 1. */
    portkey_integer is_raw_template;
    /** Id of the AI model. Format uuid. */
    const char *ai_model_id;
    /** Id of the fine-tune. Format uuid. */
    const char *finetune_id;
    /** Id of the provider's stored API key. Format uuid. */
    const char *provider_api_key_id;
} portkey_create_prompt_params;

/**
 * Create Prompt.
 *
 * Create a prompt template in a collection, with the model, virtual key and model parameters it runs with.
 * Version 1 is the published one at once. Returns the id, slug and first version id. For a new version of an
 * existing prompt, use update_prompt; for text shared between prompts, create_prompt_partial.
 *
 * POST /v1/prompts. Needs the scope prompts.create.
 *
 * @param out receives the response: the id, slug and version id of the new prompt
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_prompt(portkey_response **out, portkey_client *client,
    const portkey_create_prompt_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_prompts(), "create_prompt",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_prompt() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_prompt_request(portkey_request **out,
    const portkey_create_prompt_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_prompts(), "create_prompt",
        1, params, error);
}

/** What portkey_get_prompt() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_prompt_params {
    /** Required. Id or slug of the prompt. */
    const char *prompt_id;
    /** Version to read, as latest, default (the published one) or a number. */
    const char *version;
} portkey_get_prompt_params;

/**
 * Get Prompt.
 *
 * Read one prompt by id or slug, with template, model, virtual key, parameters, tools and the number of the
 * version shown: the published one unless version says otherwise. Right after a change the answer may be
 * stale. For a version by its id use get_prompt_version; to see the template with variables filled in, use
 * render_prompt.
 *
 * GET /v1/prompts/{prompt_id}. Read-only. Needs the scope prompts.read.
 *
 * @param out receives the response: the prompt with its template and settings
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_prompt(portkey_response **out, portkey_client *client,
    const portkey_get_prompt_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_prompts(), "get_prompt",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_prompt() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_prompt_request(portkey_request **out,
    const portkey_get_prompt_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_prompts(), "get_prompt",
        1, params, error);
}

/** What portkey_update_prompt() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_prompt_params {
    /** Required. Id or slug of the prompt. */
    const char *prompt_id;
    /** True takes omitted version fields from the latest one; absent means false. */
    portkey_boolean patch;
    /** New display name; makes no new version. */
    const char *name;
    /** Id or slug of the collection to move it to; makes no new version. */
    const char *collection_id;
    /** New template; plain text, or chat messages as a JSON string. */
    const char *string;
    /** Model parameters of the new version, e.g. temperature and max_tokens. JSON text: object. */
    const char *parameters;
    /** Model name of the new version. */
    const char *model;
    /** Slug of the virtual key (provider) to call the model with. */
    const char *virtual_key;
    /** Note on the new version; alone it makes none. */
    const char *version_description;
    /** Function definitions offered to the model, the older form of tools. JSON text: array of object. */
    const char *functions;
    /** Tool definitions offered to the model. JSON text: array of object. */
    const char *tools;
    /** Which tool the model is to use. JSON text: object or string. */
    const char *tool_choice;
    /** 1 if the template is raw, 0 if it is processed. One of 0, 1. */
    portkey_integer is_raw_template;
    /** Free-form metadata stored with the version. JSON text: object. */
    const char *prompt_metadata;
    /** Free-form metadata stored with the template. JSON text: object. */
    const char *template_metadata;
    /** New status of the prompt. One of "active", "archived". Constants: PORTKEY_UPDATE_PROMPT_STATUS_*. */
    const char *status;
    /** Id of the AI model. Format uuid. */
    const char *ai_model_id;
    /** Id of the fine-tune. Format uuid. */
    const char *finetune_id;
    /** Id of the provider's stored API key. Format uuid. */
    const char *provider_api_key_id;
} portkey_update_prompt_params;

/**
 * @name Values of portkey_update_prompt_params.status
 * @{
 */
#define PORTKEY_UPDATE_PROMPT_STATUS_ACTIVE "active"
#define PORTKEY_UPDATE_PROMPT_STATUS_ARCHIVED "archived"
/** @} */

/**
 * Update Prompt.
 *
 * Rename or move a prompt, or save changed content (template, model, parameters, tools) as a new version.
 * With patch true, version fields left out are taken from the latest version; otherwise string, parameters,
 * model, virtual_key and is_raw_template must all be sent. A new version goes live only through
 * publish_prompt. Versions cannot be edited. A change of name or collection alone returns an empty object.
 *
 * PUT /v1/prompts/{prompt_id}. Needs the scope prompts.update.
 *
 * @param out receives the response: the ids of the prompt and of its new version; empty if none was made
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_prompt(portkey_response **out, portkey_client *client,
    const portkey_update_prompt_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_prompts(), "update_prompt",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_prompt() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_prompt_request(portkey_request **out,
    const portkey_update_prompt_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_prompts(), "update_prompt",
        1, params, error);
}

/** What portkey_delete_prompt() takes. NULL there is the same as all fields absent. */
typedef struct portkey_delete_prompt_params {
    /** Required. Id or slug of the prompt. */
    const char *prompt_id;
} portkey_delete_prompt_params;

/**
 * Delete Prompt.
 *
 * Delete a prompt by id or slug; no operation brings it back. Applications that still run or render it by
 * that id will fail. To stop using just one version, publish another with publish_prompt instead. Returns an
 * empty object.
 *
 * DELETE /v1/prompts/{prompt_id}. Destructive. Needs the scope prompts.delete.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_delete_prompt(portkey_response **out, portkey_client *client,
    const portkey_delete_prompt_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_prompts(), "delete_prompt",
        1, params, error);
}

/** Checks params and builds the request of portkey_delete_prompt() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_delete_prompt_request(portkey_request **out,
    const portkey_delete_prompt_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_prompts(), "delete_prompt",
        1, params, error);
}

/** What portkey_publish_prompt() takes. NULL there is the same as all fields absent. */
typedef struct portkey_publish_prompt_params {
    /** Required. Id or slug of the prompt. */
    const char *prompt_id;
    /** Required. Number of the version to make the default, from list_prompt_versions. */
    portkey_number version;
} portkey_publish_prompt_params;

/**
 * Publish Prompt Version.
 *
 * Make one version of a prompt the default, which applications that name no version then get at once. Also
 * the way to roll back: publish an older number. Find version numbers with list_prompt_versions; they may
 * have gaps. To mark a version with a label instead, use update_prompt_version: applications then ask for it
 * by that label.
 *
 * PUT /v1/prompts/{prompt_id}/makeDefault. Needs the scope prompts.publish.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_publish_prompt(portkey_response **out, portkey_client *client,
    const portkey_publish_prompt_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_prompts(), "publish_prompt",
        1, params, error);
}

/** Checks params and builds the request of portkey_publish_prompt() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_publish_prompt_request(portkey_request **out,
    const portkey_publish_prompt_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_prompts(), "publish_prompt",
        1, params, error);
}

/** What portkey_list_prompt_versions() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_prompt_versions_params {
    /** Required. Id or slug of the prompt. */
    const char *prompt_id;
} portkey_list_prompt_versions_params;

/**
 * List Prompt Versions.
 *
 * List every saved version of a prompt, newest first, with its id, number, template, description, label and
 * status, to compare them or to roll back. The number is what publish_prompt takes, the id what
 * get_prompt_version and update_prompt_version take.
 *
 * GET /v1/prompts/{prompt_id}/versions. Read-only. Items at /data.
 *
 * @param out receives the response: the versions of the prompt
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompt_versions(portkey_response **out, portkey_client *client,
    const portkey_list_prompt_versions_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_prompts(), "list_prompt_versions",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_prompt_versions() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompt_versions_request(portkey_request **out,
    const portkey_list_prompt_versions_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_prompts(), "list_prompt_versions",
        1, params, error);
}

/** What portkey_render_prompt() takes. NULL there is the same as all fields absent. */
typedef struct portkey_render_prompt_params {
    /** Required. Id or slug of the prompt. */
    const char *prompt_id;
    /**
     * Required. Values for the template's variables by name; an empty object if it has none. JSON text:
     * object.
     */
    const char *variables;
    /** Model to run in place of the saved one. */
    const char *model;
    /** Chat messages in place of the saved template. JSON text: array of object. */
    const char *messages;
    /** Sampling temperature; lower is more predictable. At least 0; at most 2; may be null. */
    portkey_number temperature;
    /** Share of probability mass to sample from. At least 0; at most 1; may be null. */
    portkey_number top_p;
    /** Older name of max_completion_tokens. May be null. */
    portkey_integer max_tokens;
    /** Most tokens the completion may have. May be null. */
    portkey_integer max_completion_tokens;
    /** Text, or a list of texts, that ends the completion. JSON text: any of several forms. */
    const char *stop;
    /** How many completions to make; each is billed. At least 1; at most 128; may be null. */
    portkey_integer n;
    /** Seed for repeatable sampling, where the model has it. May be null. */
    portkey_integer seed;
    /** Above 0, discourages repeating tokens often. At least -2; at most 2; may be null. */
    portkey_number frequency_penalty;
    /** Above 0, encourages new topics. At least -2; at most 2; may be null. */
    portkey_number presence_penalty;
    /** Form of the answer, e.g. a JSON schema. JSON text: object. */
    const char *response_format;
    /** Tools the model may call. JSON text: array of object. */
    const char *tools;
    /** Whether and which tool to call. JSON text: any of several forms. */
    const char *tool_choice;
    /** Id of the end user, passed to the provider. */
    const char *user;
} portkey_render_prompt_params;

/**
 * Render Prompt.
 *
 * Fill the variables into a prompt template and return the finished request (messages, model and parameters)
 * without calling a model, so nothing is billed. Add @ and a version number, a label or latest to prompt_id
 * to pick a version; without it the published one is used. An unknown prompt answers 404. To get the model's
 * answer, use run_prompt_completion.
 *
 * POST /v1/prompts/{prompt_id}/render. Read-only. Needs the scope prompts.render.
 *
 * @param out receives the response: the request as it would be sent to the model
 */
PORTKEY_CHECK_RESULT static inline int portkey_render_prompt(portkey_response **out, portkey_client *client,
    const portkey_render_prompt_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_prompts(), "render_prompt",
        1, params, error);
}

/** Checks params and builds the request of portkey_render_prompt() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_render_prompt_request(portkey_request **out,
    const portkey_render_prompt_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_prompts(), "render_prompt",
        1, params, error);
}

/** What portkey_run_prompt_completion() takes. NULL there is the same as all fields absent. */
typedef struct portkey_run_prompt_completion_params {
    /** Required. Id or slug of the prompt. */
    const char *prompt_id;
    /**
     * Required. Values for the template's variables by name; an empty object if it has none. JSON text:
     * object.
     */
    const char *variables;
    /** True sends server-sent events; false gives the whole answer as one JSON. Default false. */
    portkey_boolean stream;
    /** What costs are attributed to, by name, e.g. client_id, app and env. JSON text: object. */
    const char *metadata;
    /** Model to run in place of the saved one. */
    const char *model;
    /** Chat messages in place of the saved template. JSON text: array of object. */
    const char *messages;
    /** Sampling temperature; lower is more predictable. At least 0; at most 2; may be null. */
    portkey_number temperature;
    /** Share of probability mass to sample from. At least 0; at most 1; may be null. */
    portkey_number top_p;
    /** Older name of max_completion_tokens. May be null. */
    portkey_integer max_tokens;
    /** Most tokens the completion may have. May be null. */
    portkey_integer max_completion_tokens;
    /** Text, or a list of texts, that ends the completion. JSON text: any of several forms. */
    const char *stop;
    /** How many completions to make; each is billed. At least 1; at most 128; may be null. */
    portkey_integer n;
    /** Seed for repeatable sampling, where the model has it. May be null. */
    portkey_integer seed;
    /** Above 0, discourages repeating tokens often. At least -2; at most 2; may be null. */
    portkey_number frequency_penalty;
    /** Above 0, encourages new topics. At least -2; at most 2; may be null. */
    portkey_number presence_penalty;
    /** Form of the answer, e.g. a JSON schema. JSON text: object. */
    const char *response_format;
    /** Tools the model may call. JSON text: array of object. */
    const char *tools;
    /** Whether and which tool to call. JSON text: any of several forms. */
    const char *tool_choice;
    /** Id of the end user, passed to the provider. */
    const char *user;
} portkey_run_prompt_completion_params;

/**
 * Run Prompt Completion.
 *
 * Run a saved prompt: fill in its variables, call the model and return the completion. The provider bills the
 * tokens. Add @ and a version number, a label or latest to prompt_id to pick a version; without it the
 * published one is used. To preview the request free of charge, use render_prompt.
 *
 * POST /v1/prompts/{prompt_id}/completions. Needs the scope completions.write.
 *
 * @param out receives the response: the completion of the model
 */
PORTKEY_CHECK_RESULT static inline int portkey_run_prompt_completion(portkey_response **out, portkey_client *client,
    const portkey_run_prompt_completion_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_prompts(), "run_prompt_completion",
        1, params, error);
}

/** Checks params and builds the request of portkey_run_prompt_completion() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_run_prompt_completion_request(portkey_request **out,
    const portkey_run_prompt_completion_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_prompts(), "run_prompt_completion",
        1, params, error);
}

/** What portkey_get_prompt_version() takes. NULL there is the same as all fields absent. */
typedef struct portkey_get_prompt_version_params {
    /** Required. Id or slug of the prompt. */
    const char *prompt_id;
    /** Required. Id (not number) of the version, from list_prompt_versions. Format uuid. */
    const char *version_id;
} portkey_get_prompt_version_params;

/**
 * Get Prompt Version.
 *
 * Read one saved version of a prompt by its version id, with the template, model, virtual key, parameters and
 * tools it had. Version ids come from list_prompt_versions. To read the prompt without choosing a version,
 * use get_prompt.
 *
 * GET /v1/prompts/{prompt_id}/versions/{version_id}. Read-only. Needs the scope prompts.read.
 *
 * @param out receives the response: the prompt as of that version
 */
PORTKEY_CHECK_RESULT static inline int portkey_get_prompt_version(portkey_response **out, portkey_client *client,
    const portkey_get_prompt_version_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_prompts(), "get_prompt_version",
        1, params, error);
}

/** Checks params and builds the request of portkey_get_prompt_version() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_get_prompt_version_request(portkey_request **out,
    const portkey_get_prompt_version_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_prompts(), "get_prompt_version",
        1, params, error);
}

/** What portkey_update_prompt_version() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_prompt_version_params {
    /** Required. Id or slug of the prompt. */
    const char *prompt_id;
    /** Required. Id (not number) of the version, from list_prompt_versions. Format uuid. */
    const char *version_id;
    /** Id of the label to attach, from list_prompt_labels. Format uuid. */
    const char *label_id;
} portkey_update_prompt_version_params;

/**
 * Label Prompt Version.
 *
 * Attach a label, such as staging, to one version of a prompt. A version may carry several labels, and a
 * label that is on another version moves to this one. The label is all that can be set here: the content of a
 * version never changes, so to edit it save a new one with update_prompt. Find or create labels with
 * list_prompt_labels and create_prompt_label; to set the default version, use publish_prompt.
 *
 * PUT /v1/prompts/{prompt_id}/versions/{version_id}.
 *
 * @param out receives the response: an empty object
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_prompt_version(portkey_response **out, portkey_client *client,
    const portkey_update_prompt_version_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_prompts(), "update_prompt_version",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_prompt_version() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_prompt_version_request(portkey_request **out,
    const portkey_update_prompt_version_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_prompts(), "update_prompt_version",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/prompts.h>

#endif
