/* SPDX-License-Identifier: MIT */
/* Generated from openapi/guardrails.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/guardrails.h
 *
 * Answers of portkeyadmin/guardrails.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_GUARDRAILS_H
#define PORTKEYADMIN_ANSWERS_GUARDRAILS_H

#include <portkeyadmin/guardrails.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_guardrail_reference portkey_guardrail_reference;
typedef struct portkey_get_organisation_defaults_answer portkey_get_organisation_defaults_answer;
typedef struct portkey_guardrail_exclusions_workspaces portkey_guardrail_exclusions_workspaces;
typedef struct portkey_guardrail_exclusions_data_exclusions portkey_guardrail_exclusions_data_exclusions;
typedef struct portkey_guardrail_exclusions_data portkey_guardrail_exclusions_data;
typedef struct portkey_guardrail_exclusions portkey_guardrail_exclusions;
typedef struct portkey_guardrail_exclusions_update_data portkey_guardrail_exclusions_update_data;
typedef struct portkey_guardrail_exclusions_update portkey_guardrail_exclusions_update;
typedef struct portkey_guardrail_summary portkey_guardrail_summary;
typedef struct portkey_guardrail_list portkey_guardrail_list;
typedef struct portkey_guardrail_receipt portkey_guardrail_receipt;
typedef struct portkey_stored_guardrail_check_parameters portkey_stored_guardrail_check_parameters;
typedef struct portkey_stored_guardrail_check portkey_stored_guardrail_check;
typedef struct portkey_stored_guardrail_feedback_feedback portkey_stored_guardrail_feedback_feedback;
typedef struct portkey_stored_guardrail_feedback portkey_stored_guardrail_feedback;
typedef struct portkey_stored_guardrail_actions portkey_stored_guardrail_actions;
typedef struct portkey_guardrail_mcp_mapping portkey_guardrail_mcp_mapping;
typedef struct portkey_guardrail_details portkey_guardrail_details;
typedef struct portkey_guardrail_update_receipt portkey_guardrail_update_receipt;
typedef struct portkey_list_guardrail_mcp_servers_answer portkey_list_guardrail_mcp_servers_answer;
typedef struct portkey_replace_guardrail_mcp_servers_answer portkey_replace_guardrail_mcp_servers_answer;
typedef struct portkey_upsert_guardrail_mcp_server_answer portkey_upsert_guardrail_mcp_server_answer;

/** An answer, or a part of one, as the API returns it. */
struct portkey_guardrail_reference {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the guardrail, for get_guardrail. */
    const char *id;
    /** Slug of the guardrail. */
    const char *slug;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_get_organisation_defaults_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always organisation_defaults. One of "organisation_defaults". */
    const char *object;
    /** Guardrails run on every request. */
    struct { const portkey_guardrail_reference *const *items; size_t count; } input_guardrails;
    /** Guardrails run on every response. */
    struct { const portkey_guardrail_reference *const *items; size_t count; } output_guardrails;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_guardrail_exclusions_workspaces {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the workspace. */
    const char *workspace_id;
    /** Always true, as others are not listed. */
    portkey_boolean excluded;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_guardrail_exclusions_data_exclusions {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the exclusion. Format uuid. */
    const char *id;
    /** Id of the organisation. Format uuid. */
    const char *organisation_id;
    /** Id of the excluded workspace. Format uuid. */
    const char *workspace_id;
    /** input_guardrails or output_guardrails. */
    const char *entity_type;
    /** State of the exclusion, such as active. */
    const char *status;
    /** Id of the user or key that made it. */
    const char *created_by;
    /** When it was made. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time. */
    const char *last_updated_at;
};

/** The exclusions in another form. */
struct portkey_guardrail_exclusions_data {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** The exclusions, one for each workspace. */
    struct { const portkey_guardrail_exclusions_data_exclusions *const *items; size_t count; } exclusions;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_guardrail_exclusions {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** The excluded workspaces. */
    struct { const portkey_guardrail_exclusions_workspaces *const *items; size_t count; } workspaces;
    /** Whether the call succeeded. */
    portkey_boolean success;
    /** The exclusions in another form. */
    const portkey_guardrail_exclusions_data *data;
};

/** The outcome. */
struct portkey_guardrail_exclusions_update_data {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** The outcome in words. */
    const char *message;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_guardrail_exclusions_update {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Whether the exclusions are stored. */
    portkey_boolean success;
    /** The outcome. */
    const portkey_guardrail_exclusions_update_data *data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_guardrail_summary {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the guardrail, for get_guardrail. */
    const char *id;
    /** Name of the guardrail. */
    const char *name;
    /** Slug of the guardrail, which configs and defaults refer to it by. */
    const char *slug;
    /** Id of the organisation. Format uuid. */
    const char *organisation_id;
    /** Id of the workspace; null for a guardrail of the organisation. Format uuid; may be null. */
    const char *workspace_id;
    /** Calls that are checked, those of models or of MCP tools. One of "llm", "mcp_tools". */
    const char *target;
    /** State of the guardrail. One of "active", "archived". */
    const char *status;
    /** When it was created. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time. */
    const char *last_updated_at;
    /** Id of the user who owns it. Format uuid. */
    const char *owner_id;
    /** Id of the user who last changed it. Format uuid; may be null. */
    const char *updated_by;
    /** Always guardrail. One of "guardrail". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_guardrail_list {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** The guardrails on this page. */
    struct { const portkey_guardrail_summary *const *items; size_t count; } data;
    /** Number of guardrails that match. At least 0. */
    portkey_integer total;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_guardrail_receipt {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the guardrail. */
    const char *id;
    /** Slug of the guardrail, such as pg-name-1a2b3c. */
    const char *slug;
    /** Id of its first version. */
    const char *version_id;
    /** When it was created. Format date-time. */
    const char *created_at;
    /** Id of the user or key that created it. */
    const char *created_by;
    /** Always guardrail. One of "guardrail". */
    const char *object;
};

/** Depends on id; see update_guardrail. */
struct portkey_stored_guardrail_check_parameters {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** HTTP headers that default.webhook sends. Object. A secret. */
    portkey_value headers;
    /** Credentials of a partner. Object. A secret. */
    portkey_value credentials;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_stored_guardrail_check {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Kind of check, such as default.regexMatch. */
    const char *id;
    /** Name of this check. */
    const char *name;
    /** Whether it runs; true where absent. */
    portkey_boolean is_enabled;
    /** Depends on id; see update_guardrail. */
    const portkey_stored_guardrail_check_parameters *parameters;
};

/** Feedback that is stored with the log. */
struct portkey_stored_guardrail_feedback_feedback {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Score. */
    portkey_number value;
    /** Weight of the score. */
    portkey_number weight;
    /** Text stored with it. */
    const char *metadata;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_stored_guardrail_feedback {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Feedback that is stored with the log. */
    const portkey_stored_guardrail_feedback_feedback *feedback;
};

/** What follows from the verdict of the checks. */
struct portkey_stored_guardrail_actions {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Whether a failed check blocks the request or response. */
    portkey_boolean deny;
    /** Whether checks run alongside the request. */
    portkey_boolean async;
    /** Whether checks run one after the other. */
    portkey_boolean sequential;
    /** What is recorded when all checks pass. May be null. */
    const portkey_stored_guardrail_feedback *on_success;
    /** What is recorded when a check fails. May be null. */
    const portkey_stored_guardrail_feedback *on_fail;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_guardrail_mcp_mapping {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the attachment. Format uuid. */
    const char *id;
    /** Id of the guardrail. Format uuid. */
    const char *guardrail_id;
    /** Id of the MCP server, for get_mcp_server. Format uuid. */
    const char *mcp_server_id;
    /** What is checked. */
    portkey_string_list run_on;
    /** Capabilities that it is limited to; absent for all. */
    portkey_string_list capability_ids;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_guardrail_details {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the guardrail, for get_guardrail. */
    const char *id;
    /** Name of the guardrail. */
    const char *name;
    /** Slug of the guardrail, which configs and defaults refer to it by. */
    const char *slug;
    /** Id of the organisation. Format uuid. */
    const char *organisation_id;
    /** Id of the workspace; null for a guardrail of the organisation. Format uuid; may be null. */
    const char *workspace_id;
    /** Calls that are checked, those of models or of MCP tools. One of "llm", "mcp_tools". */
    const char *target;
    /** State of the guardrail. One of "active", "archived". */
    const char *status;
    /** When it was created. Format date-time. */
    const char *created_at;
    /** When it was last changed. Format date-time. */
    const char *last_updated_at;
    /** Id of the user who owns it. Format uuid. */
    const char *owner_id;
    /** Id of the user who last changed it. Format uuid; may be null. */
    const char *updated_by;
    /** Always guardrail. One of "guardrail". */
    const char *object;
    /** Id of the current version. Format uuid. */
    const char *version_id;
    /** Checks that are run, in the form that update_guardrail takes. */
    struct { const portkey_stored_guardrail_check *const *items; size_t count; } checks;
    /** What follows from the verdict of the checks. */
    const portkey_stored_guardrail_actions *actions;
    /** MCP servers that it is attached to. */
    struct { const portkey_guardrail_mcp_mapping *const *items; size_t count; } mcp_server_mappings;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_guardrail_update_receipt {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the guardrail. */
    const char *id;
    /** Slug of the guardrail. */
    const char *slug;
    /** Id of the new version. */
    const char *version_id;
    /** Always guardrail. One of "guardrail". */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_list_guardrail_mcp_servers_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Always list. One of "list". */
    const char *object;
    /** Number of MCP servers. */
    portkey_integer total;
    /** The attachments, one for each MCP server. */
    struct { const portkey_guardrail_mcp_mapping *const *items; size_t count; } data;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_replace_guardrail_mcp_servers_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Whether anything changed. */
    portkey_boolean changed;
    /** Number of servers attached. */
    portkey_integer added;
    /** Number of attachments changed. */
    portkey_integer updated;
    /** Number of servers detached. */
    portkey_integer removed;
    /** Kind of this record. */
    const char *object;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_upsert_guardrail_mcp_server_answer {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Id of the attachment. Format uuid. */
    const char *map_id;
    /** Kind of this record. */
    const char *object;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_guardrails(void);
/** @endcond */

/** Shows the answer of portkey_get_organisation_defaults() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_organisation_defaults_read(const portkey_get_organisation_defaults_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_guardrails(), "get_organisation_defaults", error);

    if (result == 0)
        *out = (const portkey_get_organisation_defaults_answer *)found;
    return result;
}

/** Shows the answer of portkey_list_input_guardrail_workspace_exclusions() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_input_guardrail_workspace_exclusions_read(const portkey_guardrail_exclusions **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_guardrails(), "list_input_guardrail_workspace_exclusions", error);

    if (result == 0)
        *out = (const portkey_guardrail_exclusions *)found;
    return result;
}

/** Shows the answer of portkey_update_input_guardrail_workspace_exclusions() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_update_input_guardrail_workspace_exclusions_read(const portkey_guardrail_exclusions_update **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_guardrails(), "update_input_guardrail_workspace_exclusions", error);

    if (result == 0)
        *out = (const portkey_guardrail_exclusions_update *)found;
    return result;
}

/** Shows the answer of portkey_list_output_guardrail_workspace_exclusions() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_output_guardrail_workspace_exclusions_read(const portkey_guardrail_exclusions **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_guardrails(), "list_output_guardrail_workspace_exclusions", error);

    if (result == 0)
        *out = (const portkey_guardrail_exclusions *)found;
    return result;
}

/** Shows the answer of portkey_update_output_guardrail_workspace_exclusions() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_update_output_guardrail_workspace_exclusions_read(const portkey_guardrail_exclusions_update **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_guardrails(), "update_output_guardrail_workspace_exclusions", error);

    if (result == 0)
        *out = (const portkey_guardrail_exclusions_update *)found;
    return result;
}

/** Shows the answer of portkey_list_guardrails() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_guardrails_read(const portkey_guardrail_list **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_guardrails(), "list_guardrails", error);

    if (result == 0)
        *out = (const portkey_guardrail_list *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_guardrails(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_guardrails_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_guardrails_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_guardrails(), "list_guardrails",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_guardrails_next(portkey_pager *pager, const portkey_guardrail_summary **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_guardrails", error);

    if (result == 1)
        *item = (const portkey_guardrail_summary *)found;
    return result;
}

/** Shows the answer of portkey_create_guardrail() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_guardrail_read(const portkey_guardrail_receipt **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_guardrails(), "create_guardrail", error);

    if (result == 0)
        *out = (const portkey_guardrail_receipt *)found;
    return result;
}

/** Shows the answer of portkey_get_guardrail() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_get_guardrail_read(const portkey_guardrail_details **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_guardrails(), "get_guardrail", error);

    if (result == 0)
        *out = (const portkey_guardrail_details *)found;
    return result;
}

/** Shows the answer of portkey_update_guardrail() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_update_guardrail_read(const portkey_guardrail_update_receipt **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_guardrails(), "update_guardrail", error);

    if (result == 0)
        *out = (const portkey_guardrail_update_receipt *)found;
    return result;
}

/** Shows the answer of portkey_list_guardrail_mcp_servers() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_guardrail_mcp_servers_read(const portkey_list_guardrail_mcp_servers_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_guardrails(), "list_guardrail_mcp_servers", error);

    if (result == 0)
        *out = (const portkey_list_guardrail_mcp_servers_answer *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_guardrail_mcp_servers(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_guardrail_mcp_servers_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_guardrail_mcp_servers_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_guardrails(), "list_guardrail_mcp_servers",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_guardrail_mcp_servers_next(portkey_pager *pager, const portkey_guardrail_mcp_mapping **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_guardrail_mcp_servers", error);

    if (result == 1)
        *item = (const portkey_guardrail_mcp_mapping *)found;
    return result;
}

/** Shows the answer of portkey_replace_guardrail_mcp_servers() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_replace_guardrail_mcp_servers_read(const portkey_replace_guardrail_mcp_servers_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_guardrails(), "replace_guardrail_mcp_servers", error);

    if (result == 0)
        *out = (const portkey_replace_guardrail_mcp_servers_answer *)found;
    return result;
}

/** Shows the answer of portkey_upsert_guardrail_mcp_server() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_upsert_guardrail_mcp_server_read(const portkey_upsert_guardrail_mcp_server_answer **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_guardrails(), "upsert_guardrail_mcp_server", error);

    if (result == 0)
        *out = (const portkey_upsert_guardrail_mcp_server_answer *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
