/* SPDX-License-Identifier: MIT */
/* Generated from openapi/tracing.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
/**
 * @file answers/tracing.h
 *
 * Answers of portkeyadmin/tracing.h, which includes this header.
 */
#ifndef PORTKEYADMIN_ANSWERS_TRACING_H
#define PORTKEYADMIN_ANSWERS_TRACING_H

#include <portkeyadmin/tracing.h>

PORTKEY_BEGIN_DECLS

typedef struct portkey_feedback_receipt portkey_feedback_receipt;

/** An answer, or a part of one, as the API returns it. */
struct portkey_feedback_receipt {
    portkey_value json; /**< the value itself, with members that are not documented */
    /** Outcome, success. */
    const char *status;
    /** What was done. */
    const char *message;
    /** Ids of the feedback, for update_feedback. */
    portkey_string_list feedback_ids;
};

/** @cond */
/* The answers that the functions of this header show, as these pass them to the library. */
PORTKEY_API const portkeyadmin_answers *portkeyadmin_answers_tracing(void);
/** @endcond */

/** Shows the answer of portkey_create_feedback() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_create_feedback_read(const portkey_feedback_receipt **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_tracing(), "create_feedback", error);

    if (result == 0)
        *out = (const portkey_feedback_receipt *)found;
    return result;
}

/** Shows the answer of portkey_update_feedback() as a structure; see portkeyadmin/answer.h. */
PORTKEY_CHECK_RESULT static inline int portkey_update_feedback_read(const portkey_feedback_receipt **out,
    portkey_response *response, portkey_error *error)
{
    const void *found = NULL;
    const void **place = out != NULL ? &found : NULL;
    int result = portkeyadmin_read(place, response, portkeyadmin_answers_tracing(), "update_feedback", error);

    if (result == 0)
        *out = (const portkey_feedback_receipt *)found;
    return result;
}

PORTKEY_END_DECLS

#endif
