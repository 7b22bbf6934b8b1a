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

/** Refuses a value for not being a text, or for want of memory if it is one. */
static inline bool jwt_refuse_text(jwt_verdict *verdict, portkey_value value, const char *description)
{
    if (portkey_value_type(value) == PORTKEY_JSON_STRING && portkey_value_string(value, NULL) == NULL)
        return jwt_refuse_memory(verdict);
    return jwt_refuse(verdict, JWT_MALFORMED, description);
}

/** The text of a string without NULs; NULL for anything else, and when out of memory. */
static inline const char *jwt_text_of(portkey_value value)
{
    size_t length = 0;
    const char *text = portkey_value_string(value, &length);

    return text != NULL && strlen(text) == length ? text : NULL;
}

#endif
