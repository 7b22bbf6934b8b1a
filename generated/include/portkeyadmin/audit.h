/* SPDX-License-Identifier: MIT */
/* Generated from openapi/audit.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file audit.h
 *
 * The record of who changed what.
 */
#ifndef PORTKEYADMIN_GENERATED_AUDIT_H
#define PORTKEYADMIN_GENERATED_AUDIT_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_audit(void);
/** @endcond */

/** What portkey_list_audit_logs() takes. NULL there is the same as all fields absent. */
typedef struct portkey_list_audit_logs_params {
    /** Required. Start of the period, e.g. 2026-01-01T00:00:00Z. Format date-time. */
    const char *start_time;
    /** Required. End of the period, in the same form. Format date-time. */
    const char *end_time;
    /** Required. Organisation whose log to read; its id is in list_api_keys. */
    const char *organisation_id;
    /**
     * HTTP method of the recorded request. One of "POST", "PUT", "DELETE". Constants:
     * PORTKEY_LIST_AUDIT_LOGS_METHOD_*.
     */
    const char *method;
    /** URI path of the recorded request. */
    const char *uri;
    /** Only the request with this id. */
    const char *request_id;
    /** Only requests made by this user. */
    const char *user_id;
    /**
     * Whether a person or an API key acted. One of "user", "api_key". Constants:
     * PORTKEY_LIST_AUDIT_LOGS_USER_TYPE_*.
     */
    const char *user_type;
    /** Only resources of this workspace. */
    const char *workspace_id;
    /** Only requests answered with this HTTP status. */
    portkey_integer response_status_code;
    /** Kind of resource, as named in the records; the values are not documented. */
    const char *resource_type;
    /** What was done, as named in the records; the values are not documented. */
    const char *action;
    /** IP address the request came from. */
    const char *client_ip;
    /** Country the IP address belongs to. */
    const char *country;
    /** Page to return, from 0. At least 0. */
    portkey_integer current_page;
    /** Records per page, 100 at most. At least 0; at most 100. */
    portkey_integer page_size;
} portkey_list_audit_logs_params;

/**
 * @name Values of portkey_list_audit_logs_params.method
 * @{
 */
#define PORTKEY_LIST_AUDIT_LOGS_METHOD_POST "POST"
#define PORTKEY_LIST_AUDIT_LOGS_METHOD_PUT "PUT"
#define PORTKEY_LIST_AUDIT_LOGS_METHOD_DELETE "DELETE"
/** @} */

/**
 * @name Values of portkey_list_audit_logs_params.user_type
 * @{
 */
#define PORTKEY_LIST_AUDIT_LOGS_USER_TYPE_USER "user"
#define PORTKEY_LIST_AUDIT_LOGS_USER_TYPE_API_KEY "api_key"
/** @} */

/**
 * List Audit Logs.
 *
 * List the audit log of an organisation: who created, changed or deleted what, when, and from which address;
 * calls that only read are not in it. Filters narrow by user, workspace, resource, action or response status.
 * Request bodies are not masked and may hold secrets: do not repeat them. Needs an API key of the
 * organisation. For costs, usage and errors of AI requests use the analytics operations. Enterprise plan
 * only.
 *
 * GET /v1/audit-logs. Read-only. Pages by current_page, from 0. Items at /records. Enterprise plan only.
 *
 * @param out receives the response: the matching audit records and their number
 */
PORTKEY_CHECK_RESULT static inline int portkey_list_audit_logs(portkey_response **out, portkey_client *client,
    const portkey_list_audit_logs_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_audit(), "list_audit_logs",
        1, params, error);
}

/** Checks params and builds the request of portkey_list_audit_logs() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_list_audit_logs_request(portkey_request **out,
    const portkey_list_audit_logs_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_audit(), "list_audit_logs",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/audit.h>

#endif
