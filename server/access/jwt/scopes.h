/* SPDX-License-Identifier: MIT */
/**
 * @file scopes.h
 * The scopes of a token: the claim scope, a text (RFC 8693), and scp, a text or a list.
 */
#ifndef SERVER_ACCESS_JWT_SCOPES_H
#define SERVER_ACCESS_JWT_SCOPES_H

#include "access/jwt/jwt.h"

typedef struct jwt_scopes {
    char *text; /* all of them, each with a NUL behind it */
    const char **list;
    size_t count;
} jwt_scopes;

/** Reads them. Returns false, with the reason in the verdict and out untouched, if they cannot be read. */
bool jwt_scopes_read(jwt_scopes *out, portkey_value claims, jwt_verdict *verdict);

void jwt_scopes_free(jwt_scopes *scopes);

#endif
