/* SPDX-License-Identifier: MIT */
/**
 * @file token.h
 * A token in its compact form (RFC 7515), taken apart: HEADER.CLAIMS.SIGNATURE
 * in base64url.
 */
#ifndef SERVER_ACCESS_JWT_TOKEN_H
#define SERVER_ACCESS_JWT_TOKEN_H

#include "access/jwt/jwt.h"
#include "access/jwt/signature.h"
#include "base/text.h"

/** Start from JWT_TOKEN_INIT. */
typedef struct jwt_token {
    pa_text text;         /* as it came */
    size_t signed_length; /* how much of it the signature is over */
    pa_text header_text;
    pa_text claims_text;
    pa_text signature;
    portkey_json *header;
    portkey_json *claims;
    const jwt_algorithm *algorithm;
    portkey_value key_id; /* no value: it names no key */
} jwt_token;

#define JWT_TOKEN_INIT                                                                                       \
    ((jwt_token){.text = PA_SECRET_TEXT_INIT(JWT_MAX_TOKEN),                                                 \
                 .header_text = PA_SECRET_TEXT_INIT(JWT_MAX_TOKEN),                                          \
                 .claims_text = PA_SECRET_TEXT_INIT(JWT_MAX_TOKEN),                                          \
                 .signature = PA_SECRET_TEXT_INIT(JWT_MAX_TOKEN)})

/**
 * Takes a token apart and checks its header. Whether its claims and its
 * signature are good is not checked.
 *
 * @param out to be freed with jwt_token_free(), after a failure, too
 * @return false with the reason in the verdict
 */
bool jwt_token_read(jwt_token *out, const char *token, jwt_verdict *verdict);

/** Overwrites and frees all of it. */
void jwt_token_free(jwt_token *token);

#endif
