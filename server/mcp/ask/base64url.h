/* SPDX-License-Identifier: MIT */
/**
 * @file base64url.h
 * Bytes as text without padding (RFC 4648, section 5).
 */
#ifndef SERVER_MCP_ASK_BASE64URL_H
#define SERVER_MCP_ASK_BASE64URL_H

#include <portkeyadmin/portkeyadmin.h>

void mcp_append_base64url(portkey_text *out, const unsigned char *bytes, size_t length);

/** Appends the bytes that a text stands for. Returns false if it is none that mcp_append_base64url() writes. */
bool mcp_append_from_base64url(portkey_text *out, const char *text, size_t length);

#endif
