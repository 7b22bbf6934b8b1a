/* SPDX-License-Identifier: MIT */
/**
 * @file content.h
 * The blocks that answers are made of, as values of an open array.
 */
#ifndef SERVER_MCP_CONTENT_H
#define SERVER_MCP_CONTENT_H

#include "base/json_writer.h"

void mcp_write_text_block(pa_writer *blocks, const char *text, size_t length);

/** @param base64 the image's bytes in base64 */
void mcp_write_image_block(pa_writer *blocks, const char *mime_type, const char *base64);

void mcp_write_audio_block(pa_writer *blocks, const char *mime_type, const char *base64);

/** A resource of text, embedded. */
void mcp_write_resource_block(pa_writer *blocks, const char *uri, const char *mime_type, const char *text,
                              size_t length);

/** A link to a resource, which the client may read. For revisions that have such links (protocol.h). */
void mcp_write_link_block(pa_writer *blocks, const char *uri, const char *name);

/** What resources/read answers: a resource's text. */
void mcp_write_text_contents(pa_writer *contents, const char *uri, size_t uri_length, const char *mime_type,
                             const char *text, size_t length);

/** The same of bytes, given in base64. */
void mcp_write_blob_contents(pa_writer *contents, const char *uri, size_t uri_length, const char *mime_type,
                             const char *base64);

/** Begins a message of a prompt; write one block, then pa_end(). `role` is "user" or "assistant". */
void mcp_begin_message(pa_writer *messages, const char *role);

#endif
