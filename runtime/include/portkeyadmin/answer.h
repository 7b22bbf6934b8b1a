/* SPDX-License-Identifier: MIT */
/**
 * @file answer.h
 * Answers as structures, and how an answer compares with what is documented.
 *
 * For each operation whose answer has members, <portkeyadmin/answers/...>, which
 * the header of the operation includes, declares a structure and a function:
 *
 *     portkey_response *response = NULL;
 *     const portkey_config_version *config;
 *
 *     if (portkey_get_config(&response, client, &params, &error) == 0 &&
 *         portkey_get_config_read(&config, response, &error) == 0)
 *         puts(config->name != NULL ? config->name : "(no name)");
 *     portkey_response_free(response);
 *
 * The structure and all it points to belong to the response. Text is NULL, a
 * structure NULL, a list empty, and a number's or boolean's presence
 * PORTKEY_ABSENT where the member is absent or of another type than is documented;
 * presence is PORTKEY_IS_NULL for a null. 0 and 1 are booleans, too. Text with a
 * NUL is absent, and elements of another type are left out of lists. `json` is the value itself, whose members
 * can all be read by json.h, those that are not documented among them. What has no
 * structure, such as a map, is a portkey_value. portkey_NAME_read() returns 0,
 * PORTKEY_EJSON when the body is not JSON, PORTKEY_ETOOLARGE, PORTKEY_ENOMEM, or
 * PORTKEY_EINVAL for NULL. Of an answer that is no object all is absent but `json`; of one without a body, such as 204,
 * it is PORTKEY_EJSON. An integer that does not fit int64_t, or has a fraction, is absent, and a number beyond the
 * largest double is infinite: `json` has the digits. Each call makes the structure anew, and all stay until
 * the response is freed: call it once for a response. It does not notice the
 * answer of another operation, of which all but `json` may be absent.
 * Structures grow at their end in later releases; programs are given pointers to
 * them and never make one, so an older program runs on.
 *
 * Portkey adds members to its answers at any time, and its documents are not
 * always right about them, so an answer that differs never fails a call.
 * portkey_answer_check() reports the differences to those who
 * want to know them.
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

/**
 * Returns where an answer of the operation has the list that it is: the name of the member, such as "data", with dots
 * between names where it lies within others; "" where the answer is the array itself. portkey_value_within() returns
 * the list. NULL if the operation answers no list, or nobody says where it is, and for the operation of a raw request.
 * The text is constant and static, as is that of the next functions.
 */
PORTKEY_API const char *portkey_operation_rows(const portkey_operation *operation);

/**
 * Returns how many members of a row people ask for, which is enough to show a list by; 0 if the operation answers no
 * list of objects, or nobody says what matters in it.
 */
PORTKEY_API size_t portkey_operation_summary_field_count(const portkey_operation *operation);

/**
 * Returns one of these members, in the order of columns: its name, such as "slug", with dots between names where it
 * lies within others, as in "filters.time_of_generation_min". portkey_value_within() returns its value, which may be
 * anything but a secret; a row may lack it. Indexes start at 0; NULL after the last one.
 */
PORTKEY_API const char *portkey_operation_summary_field(const portkey_operation *operation, size_t index);

/**
 * Returns the argument that has the number of a page, such as "current_page"; NULL if the operation's list has no
 * numbered pages. The text is constant and static, as is that of the next two functions.
 *
 * @param first receives the number of the first page, 0 or 1, and 0 without numbered pages; may be NULL
 */
PORTKEY_API const char *portkey_operation_page_argument(const portkey_operation *operation, int64_t *first);

/** Returns the argument that says how many rows a page has, such as "page_size"; NULL if there is none. */
PORTKEY_API const char *portkey_operation_page_size_argument(const portkey_operation *operation);

/** Returns where an answer counts the rows of all pages: a JSON Pointer, such as "/total". NULL if it does not. */
PORTKEY_API const char *portkey_operation_rows_total(const portkey_operation *operation);

PORTKEY_END_DECLS

#endif
