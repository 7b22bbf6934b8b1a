/* SPDX-License-Identifier: MIT */
/**
 * @file content.h
 * The blocks that answers are made of, as JSON. Each is appended after a comma where one is needed.
 */
#ifndef SERVER_MCP_CONTENT_H
#define SERVER_MCP_CONTENT_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/json_writer.h"

void mcp_append_text_block(pa_text *blocks, const char *text, size_t length);

/** @param base64 the image's bytes in base64 */
void mcp_append_image_block(pa_text *blocks, const char *mime_type, const char *base64);

void mcp_append_audio_block(pa_text *blocks, const char *mime_type, const char *base64);

/** A resource of text, embedded. */
void mcp_append_resource_block(pa_text *blocks, const char *uri, const char *mime_type, const char *text,
                               size_t length);

/** What resources/read answers: a resource's text. */
void mcp_append_text_contents(pa_text *contents, const char *uri, size_t uri_length, const char *mime_type,
                              const char *text, size_t length);

/** The same of bytes, given in base64. */
void mcp_append_blob_contents(pa_text *contents, const char *uri, size_t uri_length, const char *mime_type,
                              const char *base64);

/** Begins a message of a prompt; one block is to be appended. `role` is "user" or "assistant". */
void mcp_begin_message(pa_text *messages, const char *role);
void mcp_end_message(pa_text *messages);

#endif
