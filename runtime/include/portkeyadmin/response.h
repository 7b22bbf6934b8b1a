/* SPDX-License-Identifier: MIT */
/**
 * @file response.h
 * A response: status, headers, and the body as received.
 */
#ifndef PORTKEYADMIN_RESPONSE_H
#define PORTKEYADMIN_RESPONSE_H

#include "json.h"

PORTKEY_BEGIN_DECLS

/** A response. The caller frees it with portkey_response_free(). */
typedef struct portkey_response portkey_response;

/** A header of a request or an answer. */
typedef struct portkey_header {
    const char *name;  /**< a token (RFC 9110); case makes no difference */
    const char *value; /**< no control characters, no space at either end; "" is sent as an empty header */
} portkey_header;

/**
 * Makes a response from what another HTTP library received, or a test wants: for
 * portkey_transport, and for portkey_NAME_read() and portkey_response_json().
 * Whether it is an answer that the API's document allows is not checked.
 *
 * @param out     receives a copy of all that is given; free with portkey_response_free()
 * @param status  200 to 599
 * @param headers at most 64 KiB; NULL with count 0 is fine
 * @param body    decompressed; NULL with length 0 is fine
 * @return 0, PORTKEY_ETOOLARGE (a body of more than 1 GiB, or headers of more than 64 KiB), PORTKEY_ENOMEM,
 *         PORTKEY_EINVAL (a NULL, or a status or header that cannot be one)
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_response_new(portkey_response **out, int status,
                                                          const portkey_header *headers, size_t header_count,
                                                          const char *body, size_t length,
                                                          portkey_error *error);

/**
 * Frees the response and the JSON values read from it. The body, which may
 * contain a new key, is overwritten first. A response is independent of its
 * client, which may be freed before. NULL is fine.
 */
PORTKEY_API void portkey_response_free(portkey_response *response);

/** The HTTP status, such as 200. */
PORTKEY_API int portkey_response_status(const portkey_response *response);

/**
 * The body as received: decompressed, otherwise untouched, even if it repeats the API key. It is NUL-terminated for
 * convenience; "" when empty. `length` may be NULL.
 */
PORTKEY_API const char *portkey_response_body(const portkey_response *response, size_t *length);

/** The value of a header (the last with that name), or NULL. Case makes no difference, in any locale. */
PORTKEY_API const char *portkey_response_header(const portkey_response *response, const char *name);

/**
 * Parses the body when first called. Use portkey_value_at() and the other
 * functions of json.h to read the value, which is valid as long as the response.
 *
 * @return 0, PORTKEY_EJSON when the body is not JSON, PORTKEY_ETOOLARGE when it has over 1,000,000 values,
 *         PORTKEY_ENOMEM, PORTKEY_EINVAL when out or response is NULL
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_response_json(portkey_value *out, portkey_response *response,
                                                           portkey_error *error);

PORTKEY_END_DECLS

#endif
