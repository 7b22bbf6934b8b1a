/* SPDX-License-Identifier: MIT */
/**
 * @file answer.h
 * How an answer compares with what is documented.
 *
 * Portkey adds members to its answers at any time, and its documents are not
 * always right about them, so an answer that differs never fails a call. This
 * function reports the differences to those who want to know them.
 */
#ifndef PORTKEYADMIN_ANSWER_H
#define PORTKEYADMIN_ANSWER_H

#include "json.h"
#include "operation.h"

PORTKEY_BEGIN_DECLS

/**
 * Called once for each difference.
 *
 * @param difference valid during the call. Its keyword is "additionalProperties" or "unevaluatedProperties" for a
 *                   member that is not documented, else the schema keyword that the value does not match. Its
 *                   pointer is cut if it is long, and control characters in it are replaced
 * @param value      what is at the pointer; it belongs to the document of the answer
 */
typedef void portkey_difference(void *context, const portkey_violation *difference, portkey_value value);

/**
 * Compares the answer of a successful call with the schema that is documented
 * for it. Reads the answer, changes nothing and sends nothing.
 *
 * An answer without a body has no value to compare: portkey_response_json()
 * fails for it, and there is nothing to call this for.
 *
 * @param operation the one that was called
 * @param answer    the body, from portkey_response_json() or portkey_json_parse()
 * @param report    called for each difference, before the function returns; NULL to count them only
 * @param context   passed to `report`
 * @param error     filled on failure; may be NULL
 * @return the number of differences, at most INT_MAX; or PORTKEY_EUNKNOWN (no schema is known for the operation's
 *         answer), PORTKEY_EINVAL (operation is NULL, or there is no value), PORTKEY_ETOOLARGE (too many values or
 *         differences to compare), PORTKEY_ENOMEM. After the last two some differences may have been reported.
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_answer_check(const portkey_operation *operation,
                                                          portkey_value answer, portkey_difference *report,
                                                          void *context, portkey_error *error);

PORTKEY_END_DECLS

#endif
