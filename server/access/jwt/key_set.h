/* SPDX-License-Identifier: MIT */
/**
 * @file key_set.h
 * The keys that an issuer publishes (RFC 7517, section 5).
 */
#ifndef SERVER_ACCESS_JWT_KEY_SET_H
#define SERVER_ACCESS_JWT_KEY_SET_H

#include "access/jwt/key.h"

typedef struct jwt_key_set {
    jwt_key *keys;
    size_t count;
    size_t unusable;     /* keys for checking signatures that cannot be used */
    const char *example; /* why the last of these cannot */
} jwt_key_set;

/**
 * Reads a key set. Keys that cannot be used, or are for another purpose, are left out.
 *
 * @return NULL, or why it cannot be used as a whole, as the end of a sentence; out is untouched then
 */
const char *jwt_key_set_read(jwt_key_set *out, const char *text, size_t length);

void jwt_key_set_free(jwt_key_set *set);

/**
 * The key that a token was signed with, if it was signed with one of the set:
 * the only one that has the id and is for the algorithm.
 *
 * @param id    a value of JSON; no value: the token names none, and any key will do if it is the only one
 * @param count receives how many keys there are that it may be
 */
const jwt_key *jwt_key_set_find(const jwt_key_set *set, portkey_value id, const jwt_algorithm *algorithm,
                                size_t *count);

#endif
