/* SPDX-License-Identifier: MIT */
/**
 * @file request.h
 * A request: an operation with checked arguments, ready to send.
 */
#ifndef PORTKEYADMIN_REQUEST_H
#define PORTKEYADMIN_REQUEST_H

#include "error.h"
#include "operation.h"
#include "stream.h"

PORTKEY_BEGIN_DECLS

/** A request. The caller frees it with portkey_request_free(). */
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
 * @return 0, PORTKEY_EJSON, PORTKEY_EARGUMENTS (with up to 8 violations), PORTKEY_ETOOLARGE, PORTKEY_ENOMEM,
 *         PORTKEY_EINVAL
 */
PORTKEY_API PORTKEY_CHECK_RESULT int portkey_request_new(portkey_request **out,
                                                         const portkey_operation *operation,
                                                         const char *arguments, size_t length,
                                                         portkey_error *error);

/** A parameter of a query. */
typedef struct portkey_query {
    const char *name;  /**< not encoded; UTF-8 */
    const char *value; /**< likewise; "" for none */
} portkey_query;

/**
 * A request that the library has no operation for. Start from
 * PORTKEY_RAW_REQUEST_INIT and set method and path.
 */
typedef struct portkey_raw_request {
    size_t size;        /**< set by PORTKEY_RAW_REQUEST_INIT, of this release or an earlier one */
    const char *method; /**< "GET", "HEAD", "POST", "PUT", "PATCH" or "DELETE" */
    /**
     * The path after the version prefix, such as "/configs/a%2Fb": percent-encoded,
     * beginning with '/', without query and fragment. Refused are dot segments, "."
     * and "..", also percent-encoded ones, and control characters.
     */
    const char *path;
    /**
     * The version prefix: "/v1", "/v2", or "" for none; NULL means that of
     * portkey_api_base_url(). As for operations, it is used only where the client's
     * base address means a whole server; see portkey_client_new().
     */
    const char *version;
    const portkey_query *query; /**< parameters, sent in this order and percent-encoded; may be NULL */
    size_t query_count;         /**< of the parameters */
    /** JSON, or what content_type says; sent as it is; NULL: none, or that of source. Not for GET and HEAD. */
    const char *body;
    size_t body_length; /**< in bytes, of body or of what source reads */
    portkey_plane plane;
    /**< which of the client's base URLs it is sent to */
    /**
     * Whether sending the request twice has the same effect as sending it once.
     * Only then it is repeated after it was sent: GET and HEAD, too, are not unless it is set.
     */
    bool idempotent;
    const char *
        content_type; /**< of the body, at most 256 bytes; NULL: application/json, which body is checked to be */
    /**
     * Reads the body, in place of `body`, as it is sent: see portkey_read_fd(). What it
     * reads is not checked, and may be larger than 16 MiB. NULL: there is none.
     */
    portkey_source *source;
    void *source_context; /**< passed to source; must stay valid as long as the request */
} portkey_raw_request;

#ifdef __cplusplus
/* C++ has no designators before C++20. */
static inline portkey_raw_request portkey_raw_request_init(void)
{
    portkey_raw_request raw = {};

    raw.size = sizeof(raw);
    return raw;
}
#define PORTKEY_RAW_REQUEST_INIT portkey_raw_request_init()
#else
#define PORTKEY_RAW_REQUEST_INIT                                                                             \
    {                                                                                                        \
        .size = sizeof(portkey_raw_request)                                                                  \
    }
#endif

/**
 * Builds a request from method, path, query and body, for what the API offers
 * and the library has no operation for.
 *
 * It is sent as any other: with the client's key, to its base URL, within its
 * limits. The answer may have any body, or none; a web page is refused with
 * PORTKEY_EANSWER. The arguments are not checked against a schema. The strings
 * are copied.
 *
 *     portkey_raw_request raw = PORTKEY_RAW_REQUEST_INIT;
 *
 *     raw.method = "GET";
 *     raw.path = "/new-things";
 *     raw.idempotent = true;
 *
 * @return 0, PORTKEY_EJSON (the body is not JSON, or has a duplicate key), PORTKEY_ETOOLARGE (more than 64 KiB of path
 *         and query, or a body of more than 16 MiB or 1,000,000 values), PORTKEY_ENOMEM, PORTKEY_EINVAL (anything
 *         else that is refused; the message says what)
 */
PORTKEY_API PORTKEY_CHECK_RESULT int
portkey_request_new_raw(portkey_request **out, const portkey_raw_request *raw, portkey_error *error);

/** Frees the request. Its body and headers, which may contain secrets, are overwritten first. NULL is fine. */
PORTKEY_API void portkey_request_free(portkey_request *request);

/**
 * Returns the operation that the request was built for. That of a raw request
 * is named by its method and path, belongs to the request and has no arguments.
 */
PORTKEY_API const portkey_operation *portkey_request_operation(const portkey_request *request);

/** Path and query, percent-encoded, such as "/configs/a%2Fb?page_size=0", without the version prefix. */
PORTKEY_API const char *portkey_request_target(const portkey_request *request);

/**
 * The body as it is sent; NULL with *length 0 when the request has none. `length` may be NULL. That of a
 * portkey_source is not there, but its length is.
 *
 * It may contain NULs, as files do, and is NUL-terminated in any case.
 */
PORTKEY_API const char *portkey_request_body(const portkey_request *request, size_t *length);

/** The media type of the body, such as "application/json"; NULL when the request has none. */
PORTKEY_API const char *portkey_request_content_type(const portkey_request *request);

PORTKEY_END_DECLS

#endif
