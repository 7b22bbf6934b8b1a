/* SPDX-License-Identifier: MIT */
/* Generated from openapi/prompts.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/prompts.h
 *
 * Answers of portkeyadmin/prompts.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_PROMPTS_H
#define PORTKEYADMIN_ANSWERS_PROMPTS_H

#include <portkeyadmin/prompts.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_prompt_summary portkey_prompt_summary;
typedef struct portkey_list_prompts_answer portkey_list_prompts_answer;
typedef struct portkey_create_prompt_answer portkey_create_prompt_answer;
typedef struct portkey_prompt portkey_prompt;
typedef struct portkey_update_prompt_answer portkey_update_prompt_answer;
typedef struct portkey_prompt_version_summary portkey_prompt_version_summary;
typedef struct portkey_list_prompt_versions_answer portkey_list_prompt_versions_answer;
typedef struct portkey_rendered_prompt_data portkey_rendered_prompt_data;
typedef struct portkey_rendered_prompt portkey_rendered_prompt;
typedef struct portkey_completion_function_call portkey_completion_function_call;
typedef struct portkey_completion_choice_message_tool_calls portkey_completion_choice_message_tool_calls;
typedef struct portkey_chat_completion_message_content_block portkey_chat_completion_message_content_block;
typedef struct portkey_completion_choice_message portkey_completion_choice_message;
typedef struct portkey_completion_choice portkey_completion_choice;
typedef struct portkey_completion_usage_completion_tokens_details portkey_completion_usage_completion_tokens_details;
typedef struct portkey_completion_usage_prompt_tokens_details portkey_completion_usage_prompt_tokens_details;
typedef struct portkey_completion_usage portkey_completion_usage;
typedef struct portkey_completion portkey_completion;

/** An answer, or a part of one, as the API returns it. */
struct portkey_prompt_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the prompt, for get_prompt. Format uuid. */
    const char *id;
    /** Slug of the prompt, such as pp-name-1a2b3c. */
    const char *slug;
    /** Display name. */
    const char *name;
    /** Id of its collection, for get_collection. Format uuid. */
    const char *collection_id;
    /** Model name as the provider knows it. */
    const char *model;
    /** State of the prompt, active or archived. */
    const char *status;
    /** When it was created. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time. */
    const char *last_updated_at;
    /** Always prompt. One of "prompt". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_prompts_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** The prompts on this page. */
    struct { const portkey_prompt_summary *const *items; size_t count; } data;
    /** Number of prompts that match. */
    portkey_integer total;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_create_prompt_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the prompt. Format uuid. */
    const char *id;
    /** Slug of the prompt, such as pp-name-1a2b3c. */
    const char *slug;
    /** Id of version 1, for get_prompt_version. Format uuid. */
    const char *version_id;
    /** Always prompt. One of "prompt". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_prompt {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the prompt. Format uuid. */
    const char *id;
    /** Slug of the prompt, such as pp-name-1a2b3c. */
    const char *slug;
    /** Display name. */
    const char *name;
    /** Id of its collection, for get_collection. Format uuid. */
    const char *collection_id;
    /** Template: plain text, or chat messages as JSON text. */
    const char *string;
    /** Model parameters; the API adds members, such as model. Object. */
    portkey_value parameters;
    /** Number of the version shown, for publish_prompt. */
    portkey_number prompt_version;
    /** Id of the version shown, for update_prompt_version. Format uuid. */
    const char *prompt_version_id;
    /** State of the version. One of "active", "archived". */
    const char *prompt_version_status;
    /** Note on the version. May be null. */
    const char *prompt_version_description;
    /** Id of its label, for get_prompt_label. Format uuid; may be null. */
    const char *prompt_version_label_id;
    /** Slug of the virtual key, also where an id was sent. May be null. */
    const char *virtual_key;
    /** Model name as the provider knows it. */
    const char *model;
    /** Function definitions, the older form of tools. May be null. Array of object. */
    portkey_value functions;
    /** Tool definitions offered to the model. May be null. Array of object. */
    portkey_value tools;
    /** Which tool the model is to use. May be null. Object or string. */
    portkey_value tool_choice;
    /** Free-form metadata of the template. May be null. Object. */
    portkey_value template_metadata;
    /** 1 if the template is raw, 0 if it is processed. One of 0, 1. */
    portkey_integer is_raw_template;
    /** State of the prompt, active or archived. */
    const char *status;
    /** When it was created. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time. */
    const char *last_updated_at;
    /** Id of the workspace. */
    const char *workspace_id;
    /** Always prompt. One of "prompt". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_update_prompt_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the prompt. Format uuid. */
    const char *id;
    /** Slug of the prompt. */
    const char *slug;
    /** Id of the new version, for get_prompt_version. Format uuid. */
    const char *prompt_version_id;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_prompt_version_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the version, for get_prompt_version. Format uuid. */
    const char *id;
    /** Id of the prompt. Format uuid. */
    const char *prompt_id;
    /** Template, as an object or as text. Object or string. */
    portkey_value prompt_template;
    /** Number of the version, for publish_prompt. */
    portkey_number prompt_version;
    /** Note on the version. May be null. */
    const char *prompt_description;
    /** Id of its label, for get_prompt_label. Format uuid; may be null. */
    const char *label_id;
    /** When it was made. Format date-time. */
    const char *created_at;
    /** State of the version. One of "active", "archived". */
    const char *status;
    /** Always prompt. One of "prompt". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_prompt_versions_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** Number of versions. */
    portkey_integer total;
    /** The versions, newest first. */
    struct { const portkey_prompt_version_summary *const *items; size_t count; } data;
};

/** The request as it would be sent; fields of the provider's own may be added. */
struct portkey_rendered_prompt_data {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Model to call. */
    const char *model;
    /** Chat messages with the variables filled in. Array of object. */
    portkey_value messages;
    /** Text with the variables filled in, of a text model. */
    const char *prompt;
    /** Sampling temperature. May be null. */
    portkey_number temperature;
    /** Share of probability mass to sample from. May be null. */
    portkey_number top_p;
    /** Most tokens the completion may have. May be null. */
    portkey_integer max_tokens;
    /** The same under its newer name. May be null. */
    portkey_integer max_completion_tokens;
    /** Text, or a list of texts, that ends the completion. Any. */
    portkey_value stop;
    /** How many completions to make. May be null. */
    portkey_integer n;
    /** Seed for repeatable sampling. May be null. */
    portkey_integer seed;
    /** Above 0, discourages repeating tokens often. May be null. */
    portkey_number frequency_penalty;
    /** Above 0, encourages new topics. May be null. */
    portkey_number presence_penalty;
    /** Form of the answer. May be null. Object. */
    portkey_value response_format;
    /** Tools the model may call. May be null. Array of object. */
    portkey_value tools;
    /** Whether and which tool to call. Any. */
    portkey_value tool_choice;
    /** Id of the end user. */
    const char *user;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_rendered_prompt {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Whether the template was filled in. */
    portkey_boolean success;
    /** The request as it would be sent; fields of the provider's own may be added. */
    const portkey_rendered_prompt_data *data;
};

/** A function that the model wants to be called. */
struct portkey_completion_function_call {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Name of the function. */
    const char *name;
    /** Its arguments as JSON text. */
    const char *arguments;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_completion_choice_message_tool_calls {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the call, to answer it by. */
    const char *id;
    /** Always function. */
    const char *type;
    /** A function that the model wants to be called. */
    const portkey_completion_function_call *function;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_chat_completion_message_content_block {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Kind of the block. One of "text". */
    const char *type;
    /** The text. */
    const char *text;
    /** What the model thought. */
    const char *thinking;
    /** Thinking that is not shown, encrypted. */
    const char *data;
};

/** The completion of a chat model. */
struct portkey_completion_choice_message {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always assistant. */
    const char *role;
    /** Text; null beside tool calls. May be null. */
    const char *content;
    /** Tools that the model wants to be called. May be null. */
    struct { const portkey_completion_choice_message_tool_calls *const *items; size_t count; } tool_calls;
    /** A function that the model wants to be called. */
    const portkey_completion_function_call *function_call;
    /** Text and thinking as blocks. May be null. */
    struct { const portkey_chat_completion_message_content_block *const *items; size_t count; } content_blocks;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_completion_choice {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Place in the list, from 0. */
    portkey_integer index;
    /** Why it ended, such as stop, length or tool_calls. May be null. */
    const char *finish_reason;
    /** The completion of a text model. */
    const char *text;
    /** The completion of a chat model. */
    const portkey_completion_choice_message *message;
    /** Probabilities of the tokens; the form depends on the model. May be null. Object. */
    portkey_value logprobs;
};

/** What kinds of tokens the completion has. */
struct portkey_completion_usage_completion_tokens_details {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Tokens of reasoning. */
    portkey_integer reasoning_tokens;
    /** Tokens of a prediction that were used. */
    portkey_integer accepted_prediction_tokens;
    /** Tokens of a prediction that were not used, yet count. */
    portkey_integer rejected_prediction_tokens;
};

/** What kinds of tokens the prompt has. */
struct portkey_completion_usage_prompt_tokens_details {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Tokens that the provider had in its cache. */
    portkey_integer cached_tokens;
};

/** Tokens that were used. */
struct portkey_completion_usage {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Tokens of the completion. */
    portkey_integer completion_tokens;
    /** Tokens of the prompt. */
    portkey_integer prompt_tokens;
    /** Tokens of both. */
    portkey_integer total_tokens;
    /** What kinds of tokens the completion has. May be null. */
    const portkey_completion_usage_completion_tokens_details *completion_tokens_details;
    /** What kinds of tokens the prompt has. May be null. */
    const portkey_completion_usage_prompt_tokens_details *prompt_tokens_details;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_completion {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id that the provider gave the completion. */
    const char *id;
    /** chat.completion or text_completion. */
    const char *object;
    /** When it was made; seconds since 1970. */
    portkey_integer created;
    /** Model that answered. */
    const char *model;
    /** The completions, as many as n asked for. */
    struct { const portkey_completion_choice *const *items; size_t count; } choices;
    /** Configuration of the provider. May be null. */
    const char *system_fingerprint;
    /** Tokens that were used. May be null. */
    const portkey_completion_usage *usage;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_prompts(void);
/** @endcond */

/** Shows the answer of portkey_list_prompts() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompts_read(const portkey_list_prompts_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_prompts(), "list_prompts", error);

    if (result == 0)
        *out = (const portkey_list_prompts_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_prompts(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompts_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_prompts_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_prompts(), "list_prompts",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompts_next(portkey_pager *pager, const portkey_prompt_summary **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_prompts", error);

    if (result == 1)
        *item = (const portkey_prompt_summary *)found;
    return result;
}

/** Shows the answer of portkey_create_prompt() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_prompt_read(const portkey_create_prompt_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_prompts(), "create_prompt", error);

    if (result == 0)
        *out = (const portkey_create_prompt_answer *)found;
    return result;
}

/** Shows the answer of portkey_get_prompt() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_prompt_read(const portkey_prompt **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_prompts(), "get_prompt", error);

    if (result == 0)
        *out = (const portkey_prompt *)found;
    return result;
}

/** Shows the answer of portkey_update_prompt() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_update_prompt_read(const portkey_update_prompt_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_prompts(), "update_prompt", error);

    if (result == 0)
        *out = (const portkey_update_prompt_answer *)found;
    return result;
}

/** Shows the answer of portkey_list_prompt_versions() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompt_versions_read(const portkey_list_prompt_versions_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_prompts(), "list_prompt_versions", error);

    if (result == 0)
        *out = (const portkey_list_prompt_versions_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_prompt_versions(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompt_versions_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_prompt_versions_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_prompts(), "list_prompt_versions",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_prompt_versions_next(portkey_pager *pager, const portkey_prompt_version_summary **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_prompt_versions", error);

    if (result == 1)
        *item = (const portkey_prompt_version_summary *)found;
    return result;
}

/** Shows the answer of portkey_render_prompt() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_render_prompt_read(const portkey_rendered_prompt **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_prompts(), "render_prompt", error);

    if (result == 0)
        *out = (const portkey_rendered_prompt *)found;
    return result;
}

/** Shows the answer of portkey_run_prompt_completion() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_run_prompt_completion_read(const portkey_completion **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_prompts(), "run_prompt_completion", error);

    if (result == 0)
        *out = (const portkey_completion *)found;
    return result;
}

/** Shows the answer of portkey_get_prompt_version() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_prompt_version_read(const portkey_prompt **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_prompts(), "get_prompt_version", error);

    if (result == 0)
        *out = (const portkey_prompt *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
