/* SPDX-License-Identifier: MIT */
/**
 * @file error.h
 * Error codes and the details of a failure.
 *
 * Every function that can fail returns 0 or one of the negative codes below.
 * On failure it fills the `portkey_error` that it was given; on success the
 * structure is unchanged. The caller owns the structure (the stack is fine);
 * NULL means that the code is enough.
 *
 * No error contains the API key: where the server repeats a key of at least 8
 * characters, it is hidden, be it as it is, with the escapes of JSON,
 * percent-encoded, or in base64. Of a shorter key nothing is hidden in base64,
 * and of one of fewer than 4 characters nothing at all.
 */
#ifndef PORTKEYADMIN_ERROR_H
#define PORTKEYADMIN_ERROR_H

#include "base.h"

PORTKEY_BEGIN_DECLS

/** The codes. Values are stable; new ones may be added. */
enum portkey_code {
    PORTKEY_OK = 0,
    PORTKEY_EINVAL = -1,     /**< invalid use of this API, such as a forbidden NULL */
    PORTKEY_ENOMEM = -2,     /**< out of memory, or a buffer reached its cap */
    PORTKEY_ECONFIG = -3,    /**< an option or environment variable has a value that is refused */
    PORTKEY_ENOKEY = -4,     /**< the operation needs an API key and none is set */
    PORTKEY_EUNKNOWN = -5,   /**< there is no operation, tool or value with that name */
    PORTKEY_EJSON = -6,      /**< the text is not strict JSON (RFC 8259) */
    PORTKEY_EARGUMENTS = -7, /**< the arguments do not match the operation's schema; see violations */
    PORTKEY_ECONNECT = -8,   /**< no connection: host name, route, refused, proxy */
    PORTKEY_ETLS = -9,       /**< the server's certificate or the handshake failed */
    PORTKEY_ETIMEOUT = -10,  /**< a time limit passed; the message names it */
    PORTKEY_ENETWORK = -11,  /**< the connection failed during the transfer, or the answer was not HTTP */
    PORTKEY_ETOOLARGE =
        -12, /**< a text, request or answer is larger than its cap, or a value takes too long to check */
    PORTKEY_EHTTP = -13, /**< the server answered with a status other than 2xx */
    PORTKEY_EANSWER =
        -14, /**< an answer of 2xx without the JSON or the body that the operation promises, or one
                                with headers that are too large */
};

/** The maximum number of violations in one error. */
#define PORTKEY_MAX_VIOLATIONS 8

/** One place where arguments do not match their schema, as in the "basic" output of JSON Schema. */
typedef struct portkey_violation {
    char pointer[192];  /**< JSON Pointer (RFC 6901) to the value; "" is the whole document */
    char keyword[24];   /**< the schema keyword that failed, such as "enum" */
    char expected[264]; /**< what is expected there, as part of a sentence */
} portkey_violation;

/** The details of a failure. All strings are NUL-terminated and may be empty. */
typedef struct portkey_error {
    int code;        /**< one of enum portkey_code */
    int http_status; /**< the HTTP status, also of an answer that is too large or was cut off; 0 when none began */
    /**
     * A request that changes something was sent, wholly or in part, and its
     * answer leaves open whether the change was made. Look before you repeat
     * the call, unless it is idempotent; the hint names the operation to check
     * with. If false, nothing was changed by this call.
     */
    bool may_have_happened;
    char api_code[16];      /**< Portkey's own code, such as "AB03" */
    char pointer[192];      /**< JSON Pointer to the place that is wrong, if there is one */
    char message[512];      /**< what went wrong, for people */
    char hint[512];         /**< what to do about it; for PORTKEY_EARGUMENTS the first violation */
    size_t violation_count; /**< the number of entries in violations */
    portkey_violation violations[PORTKEY_MAX_VIOLATIONS];
} portkey_error;

/** The name of a code, such as "PORTKEY_ETIMEOUT". Static storage; never NULL. */
PORTKEY_API const char *portkey_code_name(int code);

PORTKEY_END_DECLS

#endif
