/* SPDX-License-Identifier: MIT */
/**
 * @file error.h
 * Error codes and the details of a failure.
 *
 * Every function that can fail returns one of the negative codes below when it
 * does, else 0, or a positive number where it says so.
 * On failure it fills the `portkey_error` that it was given; on success the
 * structure is unchanged. The caller owns the structure (the stack is fine, and
 * it need not be initialised); NULL means that the code is enough.
 *
 *     portkey_error error;
 *     char text[2048];
 *
 *     if (portkey_list_configs(&response, client, NULL, &error) < 0) {
 *         (void)portkey_error_format(&error, text, sizeof(text));
 *         fprintf(stderr, "%s\n", text);
 *     }
 *
 * Compatibility, from 1.0 on: a code keeps its number and meaning, and a failure
 * keeps its code. New codes are for failures that are new;
 * portkey_code_is_timeout() and portkey_code_is_connect() classify these, too.
 * portkey_error and portkey_violation keep their size, and their members keep
 * type and place: new members take the place of reserved bytes, which the library
 * sets to 0. So a program may be built with the headers of one release and run
 * with the library of any later one. The wording of messages and hints may
 * change.
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

/** The codes. Values are stable; new ones may be added: treat an unknown code as a failure. */
enum portkey_code {
    PORTKEY_OK = 0,
    PORTKEY_EINVAL = -1,     /**< invalid use of this API, such as a forbidden NULL */
    PORTKEY_ENOMEM = -2,     /**< out of memory or descriptors, or a buffer reached its cap */
    PORTKEY_ECONFIG = -3,    /**< an option or environment variable has a value that is refused */
    PORTKEY_ENOKEY = -4,     /**< the operation needs an API key and none is set */
    PORTKEY_EUNKNOWN = -5,   /**< there is no operation, tool or value with that name, or none of that type */
    PORTKEY_EJSON = -6,      /**< the text is not strict JSON (RFC 8259) */
    PORTKEY_EARGUMENTS = -7, /**< the arguments do not match the operation's schema; see violations */
    PORTKEY_ECONNECT = -8,   /**< no connection: it was refused, there is no route, or the proxy failed */
    PORTKEY_ETLS = -9,       /**< the server's certificate or the handshake failed */
    PORTKEY_ETIMEOUT = -10,  /**< no complete answer to an attempt within timeout_ms */
    PORTKEY_ENETWORK = -11,  /**< the connection failed during the transfer, or the answer was not HTTP */
    PORTKEY_ETOOLARGE =
        -12, /**< a text, request or answer is larger than its cap, or a value takes too long to check */
    PORTKEY_EHTTP = -13, /**< the server answered with a status other than 2xx */
    PORTKEY_EANSWER =
        -14, /**< an answer of 2xx without the JSON or the body that the operation promises, one of a
                                write that says itself, with success false, that it failed, or one with headers that
                                are too large; libcurl before 8.6 says the last when memory ran out while it read
                                them */
    PORTKEY_ECANCELLED = -15,      /**< the call was cancelled, or its client freed, before it ended */
    PORTKEY_EFORK = -16,           /**< the client belongs to the process that this one was forked from */
    PORTKEY_EDNS = -17,            /**< the host name, or that of the proxy, was not resolved */
    PORTKEY_ECONNECTTIMEOUT = -18, /**< no connection within connect_timeout_ms */
    PORTKEY_EFIRSTBYTE = -19,      /**< no answer began within first_byte_timeout_ms */
    PORTKEY_EIDLE = -20,           /**< an answer that had begun stopped for idle_timeout_ms */
    PORTKEY_EDEADLINE = -21,       /**< the call did not end within deadline_ms */
    PORTKEY_ESTREAM = -22,         /**< a source or sink of the program failed; see stream.h */
};

/** The maximum number of violations in one error. */
#define PORTKEY_MAX_VIOLATIONS 8

/** One place where arguments do not match their schema, as in the "basic" output of JSON Schema. */
typedef struct portkey_violation {
    char pointer[192];  /**< JSON Pointer (RFC 6901) to the value; "" is the whole document */
    char keyword[24];   /**< the schema keyword that failed, such as "enum" */
    char expected[264]; /**< what is expected there, as part of a sentence */
    char reserved[32];  /**< 0 */
} portkey_violation;

/**
 * The details of a failure. All strings are NUL-terminated and may be empty,
 * and each member is set by each failure. Only the first violation_count
 * entries of violations are set.
 */
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
    /**
     * The seconds to wait before another call, as the Retry-After of the answer
     * has them or a date in it means; 0 when it does not ask for a pause.
     */
    unsigned retry_after;
    /**
     * Where text is not JSON (PORTKEY_EJSON): the line and the character in it,
     * both counted from 1, and the offset in bytes, counted from 0. json_line is
     * 0 for an error that has no such place.
     */
    unsigned json_line;
    unsigned json_column;   /**< see json_line */
    size_t json_offset;     /**< see json_line */
    size_t violation_count; /**< the number of entries in violations */
    char api_code[16];      /**< Portkey's own code, such as "AB03" */
    /**
     * What the server calls this request: the value of x-portkey-trace-id,
     * x-request-id or cf-ray of its answer, the first of them that is there.
     * Support asks for it. "" when there is no answer or it has none of these.
     */
    char request_id[96];
    /**
     * JSON Pointer to the argument that is wrong, if there is one; the place in JSON text is that in this argument.
     * Its names are those of the API: the field `api_version` of a structure is `apiVersion` where the API says so.
     */
    char pointer[192];
    char message[512];  /**< what went wrong, for people */
    char hint[512];     /**< what to do about it; for PORTKEY_EARGUMENTS the first violation */
    char reserved[680]; /**< 0 */
    portkey_violation violations[PORTKEY_MAX_VIOLATIONS];
} portkey_error;

/** The name of a code, such as "PORTKEY_ETIMEOUT". Static storage; never NULL. */
PORTKEY_API const char *portkey_code_name(int code);

/**
 * Whether the code means that a time limit passed: PORTKEY_ETIMEOUT,
 * PORTKEY_ECONNECTTIMEOUT, PORTKEY_EFIRSTBYTE, PORTKEY_EIDLE or
 * PORTKEY_EDEADLINE.
 */
PORTKEY_API bool portkey_code_is_timeout(int code);

/**
 * Whether the code means that the last attempt had no connection to the server,
 * and sent nothing: PORTKEY_EDNS, PORTKEY_ECONNECT, PORTKEY_ETLS or
 * PORTKEY_ECONNECTTIMEOUT. An earlier attempt of the same call may have sent its
 * request: see may_have_happened.
 */
PORTKEY_API bool portkey_code_is_connect(int code);

/**
 * Writes the error as text for people: the message; each violation on a line of
 * its own, or the hint where there are none; and, where the error has them, the
 * place in the JSON text and the request id. A newline separates
 * lines; the last line has none.
 *
 * @param buffer receives the text, NUL-terminated and cut at a whole character if it does not fit. May be NULL when
 *               size is 0
 * @return the length of the whole text in bytes, without the NUL: it was cut if this is not less than size.
 *         PORTKEY_EINVAL if error is NULL, or buffer although size is not 0
 */
PORTKEY_API int portkey_error_format(const portkey_error *error, char *buffer, size_t size);

PORTKEY_END_DECLS

#endif
