/* SPDX-License-Identifier: MIT */
/**
 * @file key.h
 * Public keys as JSON (RFC 7517): those that a signature can be trusted by.
 */
#ifndef SERVER_ACCESS_JWT_KEY_H
#define SERVER_ACCESS_JWT_KEY_H

#include "access/jwt/signature.h"

typedef struct jwt_key {
    EVP_PKEY *key;
    jwt_key_type type;
    const jwt_algorithm *algorithm; /* the only one it is for; NULL: any of its type */
    char *id;                       /* NULL: none */
} jwt_key;

/** What jwt_key_read() returns when out of memory, and of a key for another purpose; no other text has their address. */
extern const char jwt_key_no_memory[];
extern const char jwt_key_other_purpose[];

/**
 * Reads a key: RSA of 2048 to 8192 bits, P-256 or Ed25519, for signatures.
 *
 * @param out freed with jwt_key_free(); untouched on failure
 * @return NULL, or why it cannot be used, as the end of a sentence
 */
const char *jwt_key_read(jwt_key *out, portkey_value jwk);

void jwt_key_free(jwt_key *key);

#endif
