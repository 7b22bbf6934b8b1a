/* SPDX-License-Identifier: MIT */
/**
 * @file seal.h
 * Texts that a client keeps for us, cannot change, and can use once.
 *
 * A sealed text is bound to the principal it was given to, to the method and to
 * the params of the request it belongs to, and it expires. It can be read by
 * the client: it is signed (HMAC-SHA-256), not encrypted.
 */
#ifndef SERVER_MCP_ASK_SEAL_H
#define SERVER_MCP_ASK_SEAL_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/json_writer.h"

/** The longest sealed text, in bytes. */
enum { MCP_MAX_SEALED = 256 * 1024 };

enum { MCP_SEAL_KEY = 32, MCP_MAX_SEAL_KEYS = 8 };

/**
 * Secrets. The first one seals, each of them unseals. Where there is none, one of
 * this process is made when it is first needed.
 */
typedef struct mcp_seal_keys {
    unsigned char bytes[MCP_MAX_SEAL_KEYS][MCP_SEAL_KEY];
    size_t count;
} mcp_seal_keys;

/** What a sealed text is bound to. */
typedef struct mcp_seal_scope {
    mcp_seal_keys *keys;
    const char *principal;
    const char *method;
    portkey_value params; /* but for _meta, inputResponses and requestState */
} mcp_seal_scope;

/** Identity and expiry of a sealed text. */
typedef struct mcp_seal_mark {
    unsigned char bytes[32];
    int64_t expiry; /* seconds of the system's clock */
    uint64_t owner; /* stands for the principal */
} mcp_seal_mark;

/** Room for a fingerprint and its NUL. */
enum { MCP_FINGERPRINT = 33 };

/** Writes a short text that stands for the bytes: others have another one (SHA-256, cut to 128 bits). */
void mcp_fingerprint(char out[MCP_FINGERPRINT], const char *bytes, size_t length);

/** Appends the sealed text, which differs from every other one. Returns false when out of memory or randomness. */
bool mcp_seal(pa_text *out, const mcp_seal_scope *scope, const char *text, size_t length);

/**
 * Appends the text that was sealed. Returns false, with nothing appended, if the
 * seal is broken, expired, or another request's. mcp_redeem() checks
 * whether it was used before.
 */
bool mcp_unseal(pa_text *out, mcp_seal_mark *mark, const mcp_seal_scope *scope, const char *sealed,
                size_t length);

/* ---- using a sealed text once ---- */

/** The sealed texts that were used and have not expired. Zero-initialised: none. */
typedef struct mcp_redeemed {
    mcp_seal_mark *marks;
    size_t count;
    size_t capacity;
} mcp_redeemed;

typedef enum mcp_redemption {
    MCP_REDEEMED_NOW,
    MCP_REDEEMED_BEFORE,
    MCP_REDEEM_UNKNOWN, /* those who would know cannot be asked */
    MCP_REDEEM_LATER,   /* refused: too many were used recently, or out of memory */
} mcp_redemption;

/** Notes that a sealed text is used, unless it was before. */
mcp_redemption mcp_redeem(mcp_redeemed *redeemed, const mcp_seal_mark *mark);

void mcp_redeemed_free(mcp_redeemed *redeemed);

#endif
