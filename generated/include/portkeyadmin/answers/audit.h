/* SPDX-License-Identifier: MIT */
/* Generated from openapi/audit.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/audit.h
 *
 * Answers of portkeyadmin/audit.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_AUDIT_H
#define PORTKEYADMIN_ANSWERS_AUDIT_H

#include <portkeyadmin/audit.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_audit_log_list_records portkey_audit_log_list_records;
typedef struct portkey_audit_log_list portkey_audit_log_list;

/** An answer, or a part of one, as the API returns it. */
struct portkey_audit_log_list_records {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Time of the request. */
    const char *timestamp;
    /** HTTP method. One of "POST", "PUT", "DELETE". */
    const char *method;
    /** Path of the request. */
    const char *uri;
    /** Id of the request. */
    const char *request_id;
    /** Body of the request, as JSON text. A secret. */
    const char *request_body;
    /** Query of the request; empty without one. */
    const char *query_params;
    /** Headers of the request, as JSON text. Part of a secret: hidden is the authorization. */
    const char *request_headers;
    /** Id of the user or API key that acted. */
    const char *user_id;
    /** Whether a person or an API key acted. One of "user", "api_key". */
    const char *user_type;
    /** Id of the organisation. */
    const char *organisation_id;
    /** Id of the workspace; null or empty without one. May be null. */
    const char *workspace_id;
    /** HTTP status of the answer. */
    portkey_integer response_status_code;
    /** Kind of resource that was acted on. */
    const char *resource_type;
    /** What was done. */
    const char *action;
    /** IP address the request came from. */
    const char *client_ip;
    /** Country the IP address belongs to. */
    const char *country;
};

/** An answer, or a part of one, as the API returns it. */
struct portkey_audit_log_list {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** The records of this page. */
    struct { const portkey_audit_log_list_records *const *items; size_t count; } records;
    /** Records of all pages; absent in some answers. */
    portkey_integer total;
    /** Kind of the answer; absent in some answers. One of "analytics-graph". */
    const char *object;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_audit(void);
/** @endcond */

/** Shows the answer of portkey_list_audit_logs() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_list_audit_logs_read(const portkey_audit_log_list **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_audit(), "list_audit_logs", error);

    if (result == 0)
        *out = (const portkey_audit_log_list *)found;
    return result;
}

/** Prepares to go through all pages of portkey_list_audit_logs(), as portkey_pager_new() does. */
PORTKEY_CHECK_RESULT static inline int portkey_list_audit_logs_pages(portkey_pager **out, portkey_client *client,
    const portkey_list_audit_logs_params *params, const portkey_call_options *options, portkey_error *error)
{
    return portkeyadmin_pages(out, client, portkeyadmin_answers_audit(), "list_audit_logs",
        1, params, options, error);
}

/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */
PORTKEY_CHECK_RESULT static inline int portkey_list_audit_logs_next(portkey_pager *pager, const portkey_audit_log_list_records **item,
    portkey_error *error)
{
    const void *found = NULL;
    const void **place = item != NULL ? &found : NULL;
    int result = portkeyadmin_next(place, pager, "list_audit_logs", error);

    if (result == 1)
        *item = (const portkey_audit_log_list_records *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
