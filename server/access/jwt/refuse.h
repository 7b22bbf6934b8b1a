/* SPDX-License-Identifier: MIT */
/**
 * @file refuse.h
 * Refusing a token: the first reason that is found becomes the verdict.
 */
#ifndef SERVER_ACCESS_JWT_REFUSE_H
#define SERVER_ACCESS_JWT_REFUSE_H

#include "access/jwt/jwt.h"

/** Notes why. Returns false, so that a check can end with it. The description is plain ASCII without quotes. */
static inline bool jwt_refuse(jwt_verdict *verdict, jwt_outcome outcome, const char *description)
{
    verdict->outcome = outcome;
    verdict->description = description;
    return false;
}

static inline bool jwt_refuse_memory(jwt_verdict *verdict)
{
    return jwt_refuse(verdict, JWT_NO_MEMORY, "The server is out of memory");
}

/** The text of a string without NULs; NULL for anything else, and when out of memory. */
static inline const char *jwt_text_of(portkey_value value)
{
    size_t length = 0;
    const char *text = portkey_value_string(value, &length);

    return text != NULL && strlen(text) == length ? text : NULL;
}

/** Why jwt_text_of() returned NULL: true for want of memory, which may be there again, false for the value. */
static inline bool jwt_lacked_memory(portkey_value value)
{
    size_t length = 0;
    const char *text = portkey_value_string(value, &length);

    return portkey_value_type(value) == PORTKEY_JSON_STRING && (text == NULL || strlen(text) == length);
}

/** Refuses a value of which jwt_text_of() returned NULL. */
static inline bool jwt_refuse_text(jwt_verdict *verdict, portkey_value value, const char *description)
{
    return jwt_lacked_memory(value) ? jwt_refuse_memory(verdict)
                                    : jwt_refuse(verdict, JWT_MALFORMED, description);
}

#endif
