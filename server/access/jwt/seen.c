/* SPDX-License-Identifier: MIT */
#include "access/jwt/seen.h"

#include <openssl/sha.h>
#include <string.h>

jwt_digest jwt_digest_of(const pa_text *token)
{
    jwt_digest digest;

    (void)SHA256((const unsigned char *)token->data, token->length, digest.bytes);
    return digest;
}

static size_t place_of(const jwt_digest *digest)
{
    return ((size_t)digest->bytes[0] << 8 | digest->bytes[1]) % JWT_SEEN;
}

bool jwt_seen_has(const jwt_seen *seen, const jwt_digest *digest)
{
    return memcmp(seen->digests[place_of(digest)].bytes, digest->bytes, JWT_DIGEST) == 0;
}

void jwt_seen_add(jwt_seen *seen, const jwt_digest *digest)
{
    seen->digests[place_of(digest)] = *digest;
}

void jwt_seen_clear(jwt_seen *seen)
{
    memset(seen, 0, sizeof(*seen));
}
