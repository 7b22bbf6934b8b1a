/* SPDX-License-Identifier: MIT */
#include "mcp/content.h"

#include <string.h>

#include "mcp/member.h"

static void append_string(pa_text *text, const char *key, const char *bytes, size_t length)
{
    mcp_append_member(text, key);
    pa_append_json_string(text, bytes, length);
}

void mcp_append_text_block(pa_text *blocks, const char *text, size_t length)
{
    mcp_begin_object(blocks);
    pa_text_append_string(blocks, "\"type\":\"text\",\"text\":");
    pa_append_json_string(blocks, text, length);
    pa_text_append_char(blocks, '}');
}

static void append_media_block(pa_text *blocks, const char *type, const char *mime_type, const char *base64)
{
    mcp_begin_object(blocks);
    mcp_append_string_member(blocks, "type", type);
    mcp_append_string_member(blocks, "data", base64);
    mcp_append_string_member(blocks, "mimeType", mime_type);
    pa_text_append_char(blocks, '}');
}

void mcp_append_image_block(pa_text *blocks, const char *mime_type, const char *base64)
{
    append_media_block(blocks, "image", mime_type, base64);
}

void mcp_append_audio_block(pa_text *blocks, const char *mime_type, const char *base64)
{
    append_media_block(blocks, "audio", mime_type, base64);
}

void mcp_append_resource_block(pa_text *blocks, const char *uri, const char *mime_type, const char *text,
                               size_t length)
{
    mcp_begin_object(blocks);
    pa_text_append_string(blocks, "\"type\":\"resource\",\"resource\":");
    mcp_append_text_contents(blocks, uri, strlen(uri), mime_type, text, length);
    pa_text_append_char(blocks, '}');
}

static void append_contents(pa_text *contents, const char *uri, size_t uri_length, const char *mime_type,
                            const char *key, const char *bytes, size_t length)
{
    mcp_begin_object(contents);
    append_string(contents, "uri", uri, uri_length);
    mcp_append_string_member(contents, "mimeType", mime_type);
    append_string(contents, key, bytes, length);
    pa_text_append_char(contents, '}');
}

void mcp_append_text_contents(pa_text *contents, const char *uri, size_t uri_length, const char *mime_type,
                              const char *text, size_t length)
{
    append_contents(contents, uri, uri_length, mime_type, "text", text, length);
}

void mcp_append_blob_contents(pa_text *contents, const char *uri, size_t uri_length, const char *mime_type,
                              const char *base64)
{
    append_contents(contents, uri, uri_length, mime_type, "blob", base64, strlen(base64));
}

void mcp_begin_message(pa_text *messages, const char *role)
{
    mcp_begin_object(messages);
    mcp_append_string_member(messages, "role", role);
    mcp_append_member(messages, "content");
}

void mcp_end_message(pa_text *messages)
{
    pa_text_append_char(messages, '}');
}
