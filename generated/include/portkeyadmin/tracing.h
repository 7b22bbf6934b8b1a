/* SPDX-License-Identifier: MIT */
/* Generated from openapi/tracing.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file tracing.h
 *
 * Feedback on traced requests.
 */
#ifndef PORTKEYADMIN_GENERATED_TRACING_H
#define PORTKEYADMIN_GENERATED_TRACING_H

#include <portkeyadmin/portkeyadmin.h>

PORTKEY_BEGIN_DECLS

/** @cond */
/* The operations of this header, as its functions pass them to the library. */
PORTKEY_API const portkeyadmin_domain *portkeyadmin_domain_tracing(void);
/** @endcond */

/** What portkey_create_feedback() takes. NULL there is the same as all fields absent. */
typedef struct portkey_create_feedback_params {
    /** Required. Trace id of the request to rate. */
    const char *trace_id;
    /** Required. Rating; higher is better. At least -10; at most 10. */
    portkey_integer value;
    /** How much the value counts; 1 if absent. At least 0; at most 1; format float; default 1.0. */
    portkey_number weight;
    /** Free key-value pairs kept with the feedback. JSON text: object. */
    const char *metadata;
} portkey_create_feedback_params;

/**
 * Create Feedback.
 *
 * Rate a traced AI request: attach a feedback value, from -10 (worst) to 10 (best), to a trace id; a
 * thumbs-up counts as 5, a thumbs-down as -5. Returns the id of the new feedback, which update_feedback needs
 * and no other operation lists. The weight decides how much the value counts in
 * get_feedback_weighted_analytics.
 *
 * POST /v1/feedback.
 *
 * @param out receives the response: the status and the ids of the feedback
 */
PORTKEY_CHECK_RESULT static inline int portkey_create_feedback(portkey_response **out, portkey_client *client,
    const portkey_create_feedback_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_tracing(), "create_feedback",
        1, params, error);
}

/** Checks params and builds the request of portkey_create_feedback() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_create_feedback_request(portkey_request **out,
    const portkey_create_feedback_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_tracing(), "create_feedback",
        1, params, error);
}

/** What portkey_update_feedback() takes. NULL there is the same as all fields absent. */
typedef struct portkey_update_feedback_params {
    /** Required. Feedback id, as create_feedback returned it. Format uuid. */
    const char *id;
    /** Required. Rating; higher is better. At least -10; at most 10. */
    portkey_integer value;
    /** How much the value counts; 1 if absent. At least 0; at most 1; format float; default 1.0. */
    portkey_number weight;
    /** Free key-value pairs kept with the feedback. JSON text: object. */
    const char *metadata;
} portkey_update_feedback_params;

/**
 * Update Feedback.
 *
 * Change feedback given earlier: its value and, optionally, its weight and metadata; what happens to an
 * absent weight or metadata is not documented. Takes the feedback id that create_feedback returned, not the
 * trace id. To rate another trace use create_feedback.
 *
 * PUT /v1/feedback/{id}.
 *
 * @param out receives the response: the status and the ids of the feedback
 */
PORTKEY_CHECK_RESULT static inline int portkey_update_feedback(portkey_response **out, portkey_client *client,
    const portkey_update_feedback_params *params, portkey_error *error)
{
    return portkeyadmin_call(out, client, portkeyadmin_domain_tracing(), "update_feedback",
        1, params, error);
}

/** Checks params and builds the request of portkey_update_feedback() without sending it. */
PORTKEY_CHECK_RESULT static inline int portkey_update_feedback_request(portkey_request **out,
    const portkey_update_feedback_params *params, portkey_error *error)
{
    return portkeyadmin_request(out, portkeyadmin_domain_tracing(), "update_feedback",
        1, params, error);
}

PORTKEY_END_DECLS

#include <portkeyadmin/answers/tracing.h>

#endif
