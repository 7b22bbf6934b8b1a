/* SPDX-License-Identifier: MIT */
/**
 * @file response.h
 * What came back: status, headers and the body as the bytes it came as.
 */
#ifndef PORTKEYADMIN_RESPONSE_H
#define PORTKEYADMIN_RESPONSE_H

#include "json.h"

PORTKEY_BEGIN_DECLS

typedef struct portkey_response portkey_response;

/**
 * Frees the response and whatever was read from it. The body, which may hold a
 * new key, is overwritten first. NULL is fine.
 */
PORTKEY_API void portkey_response_free(portkey_response *response);

PORTKEY_API int portkey_response_status(const portkey_response *response);

/** The body as received (decompressed, otherwise untouched). NUL-terminated for convenience; "" when empty. */
PORTKEY_API const char *portkey_response_body(const portkey_response *response, size_t *length);

/** The value of a header (the last of that name), or NULL. Names compare without case, in any locale. */
PORTKEY_API const char *portkey_response_header(const portkey_response *response, const char *name);

/**
 * The body parsed, on first use. Look inside with portkey_value_at() and its
 * siblings. What it gives lives as long as the response.
 *
 * @return 0, PORTKEY_EJSON when the body is no JSON, PORTKEY_ETOOLARGE when it has over 1,000,000 values,
 *         PORTKEY_ENOMEM
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_response_json(portkey_value *out, portkey_response *response,
                                                           portkey_error *error);

PORTKEY_END_DECLS

#endif
