/* SPDX-License-Identifier: MIT */
/**
 * @file seen.h
 * Tokens whose signature was checked and found good: clients send the same one
 * with every request, and a signature takes longer to check than all the rest of
 * a request.
 *
 * Kept are digests (SHA-256), and only as long as the keys that they were checked
 * with. What a token says is checked anew each time.
 */
#ifndef SERVER_ACCESS_JWT_SEEN_H
#define SERVER_ACCESS_JWT_SEEN_H

#include <stdbool.h>

#include "base/text.h"

/** How many are kept. A later one may take the place of an earlier one. */
enum { JWT_SEEN = 1024, JWT_DIGEST = 32 };

typedef struct jwt_digest {
    unsigned char bytes[JWT_DIGEST];
} jwt_digest;

/** Zero-initialised: none. */
typedef struct jwt_seen {
    jwt_digest digests[JWT_SEEN]; /* zeros, which are no token's: an empty place */
} jwt_seen;

jwt_digest jwt_digest_of(const pa_text *token);

bool jwt_seen_has(const jwt_seen *seen, const jwt_digest *digest);
void jwt_seen_add(jwt_seen *seen, const jwt_digest *digest);
void jwt_seen_clear(jwt_seen *seen);

#endif
