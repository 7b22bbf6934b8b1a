/* SPDX-License-Identifier: MIT */
/**
 * @file document.h
 * JSON that owns its text. (A portkey_json only looks at a text.)
 */
#ifndef SERVER_MCP_DOCUMENT_H
#define SERVER_MCP_DOCUMENT_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/json_writer.h"

/** Zero-initialised: there is none. */
typedef struct mcp_document {
    char *text;
    portkey_json *json;
} mcp_document;

/**
 * Takes over what was composed and reads it, in place of what the document held before.
 *
 * @return false, with the document as it was, if it is no JSON or out of memory; the text is gone all the same
 */
bool mcp_document_take(mcp_document *document, pa_text *text);

/** Frees it; it is then none. */
void mcp_document_free(mcp_document *document);

/** The outermost value, or none. */
portkey_value mcp_document_root(const mcp_document *document);

#endif
