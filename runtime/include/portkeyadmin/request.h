/* SPDX-License-Identifier: MIT */
/**
 * @file request.h
 * A request: an operation with checked arguments, ready to send.
 */
#ifndef PORTKEYADMIN_REQUEST_H
#define PORTKEYADMIN_REQUEST_H

#include "error.h"
#include "operation.h"

PORTKEY_BEGIN_DECLS

typedef struct portkey_request portkey_request;

/**
 * Checks JSON arguments against the operation's schema and builds the request.
 *
 * The arguments are one JSON object with the operation's path, query and body
 * parameters as members, all on one level. A file is a string member: base64,
 * or a data: URI (RFC 2397) whose parameter `name` is the name of the file.
 * The arguments may have at most 16 MiB, which is 12 MiB of files in base64.
 * Nothing is sent.
 *
 * @param arguments `length` bytes of JSON; NULL with length 0 means {}
 * @return 0, PORTKEY_EJSON, PORTKEY_EARGUMENTS (with up to 8 violations), PORTKEY_ETOOLARGE (possibly also when
 *         out of memory), PORTKEY_ENOMEM, PORTKEY_EINVAL
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_request_new(portkey_request **out,
                                                         const portkey_operation *operation,
                                                         const char *arguments, size_t length,
                                                         portkey_error *error);

/** Frees the request. Its body and headers, which may contain secrets, are overwritten first. NULL is fine. */
PORTKEY_API void portkey_request_free(portkey_request *request);

/** Returns the operation that the request was built for. */
PORTKEY_API const portkey_operation *portkey_request_operation(const portkey_request *request);

/** Path and query, percent-encoded, such as "/configs/a%2Fb?page_size=0", without the version prefix. */
PORTKEY_API const char *portkey_request_target(const portkey_request *request);

/**
 * The body as it is sent; NULL with *length 0 when the request has none.
 *
 * It may contain NULs, as files do, and is NUL-terminated in any case.
 */
PORTKEY_API const char *portkey_request_body(const portkey_request *request, size_t *length);

/** The media type of the body, such as "application/json"; NULL when the request has none. */
PORTKEY_API const char *portkey_request_content_type(const portkey_request *request);

PORTKEY_END_DECLS

#endif
