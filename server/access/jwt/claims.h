/* SPDX-License-Identifier: MIT */
/**
 * @file claims.h
 * What a token says, held to the rules.
 */
#ifndef SERVER_ACCESS_JWT_CLAIMS_H
#define SERVER_ACCESS_JWT_CLAIMS_H

#include "access/jwt/jwt.h"

/** Checks issuer, audience and times. Returns false with the reason in the verdict. */
bool jwt_claims_check(portkey_value claims, const jwt_rules *rules, int64_t now, jwt_verdict *verdict);

/**
 * Fills subject, organisation, claims and expiry. Returns false, with the reason in the verdict, where one of them
 * cannot be read.
 */
bool jwt_claims_read(portkey_value claims, jwt_verdict *verdict);

/** Checks what is asked of good tokens: claims, then scopes, which the verdict must have. */
bool jwt_claims_require(const jwt_rules *rules, jwt_verdict *verdict);

/** The claim of this name or at this pointer, as in jwt_required_claim. */
portkey_value jwt_claim(portkey_value claims, const char *name);

/** Whether a claim is the text or an array that has it. */
bool jwt_claim_has(portkey_value claim, const char *text);

/** Whether two names of a server mean the same: but for a fragment, one slash at the end, and the case of scheme and host. */
bool jwt_same_audience(const char *left, const char *right);

#endif
