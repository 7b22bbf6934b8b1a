/* SPDX-License-Identifier: MIT */
/**
 * @file operation.h
 * What the library knows of operations besides what it shows.
 */
#ifndef PORTKEYADMIN_RUNTIME_OPERATION_OPERATION_H
#define PORTKEYADMIN_RUNTIME_OPERATION_OPERATION_H

#include <portkeyadmin/portkeyadmin.h>

/** Whether the document promises JSON wherever an answer of success has a body. */
bool pa_operation_answers_json(const portkey_operation *operation);

/** Whether `success` in the answer is what the operation was to find out, so that false is no failure of the call. */
bool pa_operation_answers_outcome(const portkey_operation *operation);

/** Whether an answer of success may have no body, although its status does not say so. */
bool pa_operation_answers_nothing(const portkey_operation *operation);

/** The path of the server that the API's document names, such as "/v1", or "". */
const char *pa_api_base_path(void);

/** Whether the operation's requests cannot be sent without an API key. */
bool pa_operation_needs_key(const portkey_operation *operation);

/**
 * Returns the operation that shows what a write changed: the GET of the same
 * path, or else of the nearest path above it, on the same plane. NULL if there
 * is none.
 */
const portkey_operation *pa_operation_reader(const portkey_operation *write);

/**
 * Returns the operation that gets the first `length` bytes of another one's path, followed by `rest`, or NULL. Only
 * domains that are linked are searched, and experimental operations are found for their like only.
 */
const portkey_operation *pa_operation_at_prefix(const portkey_operation *other, size_t length,
                                                const char *rest);

#endif
