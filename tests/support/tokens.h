/* SPDX-License-Identifier: MIT */
/**
 * @file tokens.h
 * Keys, key sets and tokens of a login provider, made by OpenSSL.
 */
#ifndef TESTS_SUPPORT_TOKENS_H
#define TESTS_SUPPORT_TOKENS_H

#include <openssl/evp.h>

#include "base/text.h"

/** New keys; free with EVP_PKEY_free(). */
EVP_PKEY *make_rsa_key(unsigned bits, unsigned long exponent);
EVP_PKEY *make_p256_key(void);
EVP_PKEY *make_ed25519_key(void);

/** Appends the public key as a JWK, with more members, such as "\"kid\":\"a\"", behind its own. */
void append_jwk(pa_text *out, EVP_PKEY *key, const char *members);

/** Appends text in base64url. */
void append_encoded(pa_text *out, const char *text);

/**
 * Appends a token with this header and these claims, which need not be what a
 * token has.
 *
 * @param algorithm how it is signed, whatever the header says: RS256, PS256, ES256 or EdDSA; ES256-DER: as OpenSSL
 *                  has it; PS256-SALT20: with a salt of 20 bytes; none: not at all
 */
void append_token(pa_text *out, EVP_PKEY *key, const char *algorithm, const char *header, const char *claims);

/** The same, signed with HMAC-SHA-256 and a secret. */
void append_hmac_token(pa_text *out, const char *secret, size_t length, const char *header,
                       const char *claims);

#endif
