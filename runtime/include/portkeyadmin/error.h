/* SPDX-License-Identifier: MIT */
/**
 * @file error.h
 * How a call fails.
 *
 * Every function that can fail returns 0 or one of the negative codes below
 * and, where it takes a `portkey_error *`, fills it. The caller owns the
 * structure (the stack is fine); NULL means "the code is enough". On success
 * the structure is left as it was. No error ever holds the API key.
 */
#ifndef PORTKEYADMIN_ERROR_H
#define PORTKEYADMIN_ERROR_H

#include "base.h"

PORTKEY_BEGIN_DECLS

/** The codes. Values are stable; new ones may be added. */
enum portkey_code {
    PORTKEY_OK = 0,
    PORTKEY_EINVAL = -1,     /**< the caller broke a rule of this API (a NULL where none may be) */
    PORTKEY_ENOMEM = -2,     /**< memory ran out, or a buffer reached its cap */
    PORTKEY_ECONFIG = -3,    /**< an option or environment variable is refused */
    PORTKEY_ENOKEY = -4,     /**< the operation needs an API key and none is set */
    PORTKEY_EUNKNOWN = -5,   /**< no operation, tool or value of that name */
    PORTKEY_EJSON = -6,      /**< the text is not strict JSON (RFC 8259) */
    PORTKEY_EARGUMENTS = -7, /**< the arguments break the operation's schema; see violations */
    PORTKEY_ECONNECT = -8,   /**< no connection: name, route, refused, proxy */
    PORTKEY_ETLS = -9,       /**< the server's certificate or the handshake failed */
    PORTKEY_ETIMEOUT = -10,  /**< the time limit passed */
    PORTKEY_ENETWORK = -11,  /**< the transfer broke or the answer was not HTTP */
    PORTKEY_ETOOLARGE =
        -12, /**< a text, a request or an answer is beyond its cap, or a value too costly to check */
    PORTKEY_EHTTP = -13, /**< the server answered with a status other than 2xx */
};

/** How many violations one error can hold. */
#define PORTKEY_MAX_VIOLATIONS 8

/** One place where arguments break their schema, worded as JSON Schema's "basic" output. */
typedef struct portkey_violation {
    char pointer[192];  /**< JSON Pointer (RFC 6901) to the offending value; "" is the whole */
    char keyword[24];   /**< the schema keyword that failed, such as "enum" */
    char expected[264]; /**< what was expected there, as a sentence fragment */
} portkey_violation;

/** A failure in full. All strings are NUL-terminated and possibly empty. */
typedef struct portkey_error {
    int code;               /**< one of enum portkey_code */
    int http_status;        /**< the HTTP status, 0 when no answer came */
    char api_code[16];      /**< Portkey's own code, such as "AB03" */
    char pointer[192];      /**< JSON Pointer to what is wrong, where there is such a place */
    char message[512];      /**< what went wrong, for people */
    char hint[512];         /**< what to do about it */
    size_t violation_count; /**< how many entries of violations are filled */
    portkey_violation violations[PORTKEY_MAX_VIOLATIONS];
} portkey_error;

/** The name of a code, such as "PORTKEY_ETIMEOUT". Static storage; never NULL. */
PORTKEY_API const char *portkey_code_name(int code);

PORTKEY_END_DECLS

#endif
