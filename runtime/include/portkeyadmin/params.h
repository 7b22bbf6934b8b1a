/* SPDX-License-Identifier: MIT */
/**
 * @file params.h
 * The types of the fields of the generated params structures.
 *
 * In a structure initialised to zero, `{0}`, all fields are absent and none is
 * sent. Each field that is set is sent, also with PORTKEY_INTEGER(0) and
 * PORTKEY_BOOLEAN(false):
 *
 *     portkey_create_virtual_key_params params = {
 *         .name = "team-a",
 *         .note = PORTKEY_NULL,                  // an explicit null
 *         .usage_limits = &(portkey_usage_limits){
 *             .credit_limit = PORTKEY_INTEGER(100),
 *         },
 *     };
 *
 * A field that may be null is null with PORTKEY_NULL_INTEGER, _NUMBER or
 * _BOOLEAN, PORTKEY_NULL for strings and JSON text, PORTKEY_NULL_OBJECT for a
 * pointer to a structure, and PORTKEY_NULL_LIST for a list.
 *
 * Where the API takes some strings only, the header has a constant for each,
 * such as PORTKEY_UPDATE_USER_ROLE_ADMIN for the field role of
 * portkey_update_user_params.
 *
 * Always set fields by name. Later versions may add fields; code that names its
 * fields keeps compiling and keeps its meaning. Programs that are compiled already
 * do so, too: the functions pass on which revision of the structure they have.
 *
 * Each operation has two functions. portkey_NAME() checks the params, sends the
 * request with the client's options and waits, as portkey_client_send() does: it
 * blocks, runs the callbacks of other calls of the client meanwhile, and must not
 * be called from one. `out` receives the response of a success, which the caller
 * frees with portkey_response_free(). It returns 0 or what portkey_request_new()
 * and portkey_client_send() return. portkey_NAME_request() only builds the
 * request: to send it with a key or other options of its own, pass it to
 * portkey_client_send() and free it with portkey_request_free(), or pass it to
 * portkey_client_start(), which frees it.
 *
 * Text is UTF-8. The library reads what a params structure points to only
 * during the call, and does not change it.
 */
#ifndef PORTKEYADMIN_PARAMS_H
#define PORTKEYADMIN_PARAMS_H

#include "base.h"

PORTKEY_BEGIN_DECLS

/** Whether a scalar field is sent. */
enum portkey_presence {
    PORTKEY_ABSENT = 0,           /**< not sent */
    PORTKEY_PRESENT = 0x50000001, /**< sent with its value; large, so that no value is mistaken for it */
    PORTKEY_IS_NULL = 0x50000002, /**< sent as null */
};

/**
 * An integer, null, or nothing; set by PORTKEY_INTEGER() and PORTKEY_NULL_INTEGER. A presence that is none, as in
 * `.page_size = {50}`, is refused with PORTKEY_EINVAL.
 */
typedef struct portkey_integer {
    enum portkey_presence presence; /**< whether it is sent */
    int64_t value;                  /**< the integer, if present */
} portkey_integer;

/** A number, null, or nothing; set by PORTKEY_NUMBER() and PORTKEY_NULL_NUMBER. */
typedef struct portkey_number {
    enum portkey_presence presence; /**< whether it is sent */
    double value;                   /**< the number, if present */
} portkey_number;

/** true, false, null, or nothing; set by PORTKEY_BOOLEAN() and PORTKEY_NULL_BOOLEAN. */
typedef struct portkey_boolean {
    enum portkey_presence presence; /**< whether it is sent */
    bool value;                     /**< true or false, if present */
} portkey_boolean;

/** A list of strings; absent while items is NULL. */
typedef struct portkey_string_list {
    const char *const *items; /**< the strings, NUL-terminated */
    size_t count;             /**< how many there are; 0 with items is an empty list, which is sent */
} portkey_string_list;

/** An integer that is sent. */
#define PORTKEY_INTEGER(v) (PORTKEY_LITERAL(portkey_integer){PORTKEY_PRESENT, PORTKEY_CONVERTED(int64_t, v)})
/** A number that is sent. */
#define PORTKEY_NUMBER(v) (PORTKEY_LITERAL(portkey_number){PORTKEY_PRESENT, PORTKEY_CONVERTED(double, v)})
/** true or false, which is sent. */
#define PORTKEY_BOOLEAN(v) (PORTKEY_LITERAL(portkey_boolean){PORTKEY_PRESENT, PORTKEY_CONVERTED(bool, v)})
/** null in place of an integer. */
#define PORTKEY_NULL_INTEGER (PORTKEY_LITERAL(portkey_integer){PORTKEY_IS_NULL, 0})
/** null in place of a number. */
#define PORTKEY_NULL_NUMBER (PORTKEY_LITERAL(portkey_number){PORTKEY_IS_NULL, 0})
/** null in place of true or false. */
#define PORTKEY_NULL_BOOLEAN (PORTKEY_LITERAL(portkey_boolean){PORTKEY_IS_NULL, false})

/** Represents null in a field that is a string or JSON text. It is recognised by its address, in any field that is a pointer. */
PORTKEY_API extern const char portkey_null[];
/** The same, as programs write it. */
#define PORTKEY_NULL portkey_null

PORTKEY_END_DECLS

#ifdef __cplusplus
/* C++ converts no pointer to void to one of another type. Some programs include C headers with C linkage. */
extern "C++" {
struct portkey_null_pointer {
    template <typename Type> operator const Type *() const
    {
        return static_cast<const Type *>(static_cast<const void *>(portkey_null));
    }
};
}
#define PORTKEY_NULL_OBJECT (portkey_null_pointer())
#else
/** Represents null in a field that is a pointer to a structure, and in the member `items` of one that is a list. */
#define PORTKEY_NULL_OBJECT ((const void *)portkey_null)
#endif

/** Initialises a field that is a list with null; outside of an initialiser, set its items to PORTKEY_NULL_OBJECT. */
#define PORTKEY_NULL_LIST                                                                                    \
    {                                                                                                        \
        PORTKEY_NULL_OBJECT, 0                                                                               \
    }

#endif
