/* SPDX-License-Identifier: MIT */
#include "mcp/content.h"

#include <string.h>

static pa_writer *begin_block(pa_writer *blocks, const char *type)
{
    pa_begin_object(blocks);
    pa_write_text(pa_member(blocks, "type"), type);
    return blocks;
}

void mcp_write_text_block(pa_writer *blocks, const char *text, size_t length)
{
    pa_write_string(pa_member(begin_block(blocks, "text"), "text"), text, length);
    pa_end(blocks);
}

static void write_media_block(pa_writer *blocks, const char *type, const char *mime_type, const char *base64)
{
    begin_block(blocks, type);
    pa_write_text(pa_member(blocks, "data"), base64);
    pa_write_text(pa_member(blocks, "mimeType"), mime_type);
    pa_end(blocks);
}

void mcp_write_image_block(pa_writer *blocks, const char *mime_type, const char *base64)
{
    write_media_block(blocks, "image", mime_type, base64);
}

void mcp_write_audio_block(pa_writer *blocks, const char *mime_type, const char *base64)
{
    write_media_block(blocks, "audio", mime_type, base64);
}

void mcp_write_resource_block(pa_writer *blocks, const char *uri, const char *mime_type, const char *text,
                              size_t length)
{
    begin_block(blocks, "resource");
    mcp_write_text_contents(pa_member(blocks, "resource"), uri, strlen(uri), mime_type, text, length);
    pa_end(blocks);
}

void mcp_write_link_block(pa_writer *blocks, const char *uri, const char *name)
{
    begin_block(blocks, "resource_link");
    pa_write_text(pa_member(blocks, "uri"), uri);
    pa_write_text(pa_member(blocks, "name"), name);
    pa_end(blocks);
}

static void write_contents(pa_writer *contents, const char *uri, size_t uri_length, const char *mime_type,
                           const char *key, const char *bytes, size_t length)
{
    pa_begin_object(contents);
    pa_write_string(pa_member(contents, "uri"), uri, uri_length);
    pa_write_text(pa_member(contents, "mimeType"), mime_type);
    pa_write_string(pa_member(contents, key), bytes, length);
    pa_end(contents);
}

void mcp_write_text_contents(pa_writer *contents, const char *uri, size_t uri_length, const char *mime_type,
                             const char *text, size_t length)
{
    write_contents(contents, uri, uri_length, mime_type, "text", text, length);
}

void mcp_write_blob_contents(pa_writer *contents, const char *uri, size_t uri_length, const char *mime_type,
                             const char *base64)
{
    write_contents(contents, uri, uri_length, mime_type, "blob", base64, strlen(base64));
}

void mcp_begin_message(pa_writer *messages, const char *role)
{
    pa_begin_object(messages);
    pa_write_text(pa_member(messages, "role"), role);
    pa_write_key(messages, "content");
}
