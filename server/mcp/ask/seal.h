/* SPDX-License-Identifier: MIT */
/**
 * @file seal.h
 * Texts that a client keeps for us and cannot change.
 *
 * A sealed text is bound to whom it was given, to the method and to the
 * params of the request it belongs to, and it expires. It can be read by the
 * client: it is signed (HMAC-SHA-256), not encrypted.
 */
#ifndef SERVER_MCP_ASK_SEAL_H
#define SERVER_MCP_ASK_SEAL_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/json_writer.h"

/** The longest sealed text, in bytes. */
enum { MCP_MAX_SEALED = 256 * 1024 };

/** A secret of this process, made when it is first needed. */
typedef struct mcp_seal_key {
    unsigned char bytes[32];
    bool is_there;
} mcp_seal_key;

/** What a sealed text is good for. */
typedef struct mcp_seal_scope {
    mcp_seal_key *key;
    const char *principal;
    const char *method;
    portkey_value params; /* but for _meta, inputResponses and requestState */
} mcp_seal_scope;

/** Appends the sealed text. Returns false where memory or randomness was not to be had. */
bool mcp_seal(pa_text *out, const mcp_seal_scope *scope, const char *text, size_t length);

/**
 * Appends the text that was sealed. Returns false, with nothing appended, if the
 * seal is broken, expired, or another request's.
 */
bool mcp_unseal(pa_text *out, const mcp_seal_scope *scope, const char *sealed, size_t length);

#endif
