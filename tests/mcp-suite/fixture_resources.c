/* SPDX-License-Identifier: MIT */
#include "fixture_resources.h"

#include <string.h>

#include "fixture_media.h"

static const char template_start[] = "test://template/";
static const char template_end[] = "/data";

void fixture_list_resources(mcp_catalog *catalog, portkey_text *text)
{
    (void)catalog;
    portkey_text_append_string(
        text,
        "{\"uri\":\"test://static-text\",\"name\":\"Static text\",\"description\":\"A line of text.\","
        "\"mimeType\":\"text/plain\"},"
        "{\"uri\":\"test://static-binary\",\"name\":\"Static picture\",\"description\":\"A picture.\","
        "\"mimeType\":\"image/png\"},"
        "{\"uri\":\"test://watched-resource\",\"name\":\"Watched\",\"description\":\"A resource of which "
        "there is news.\",\"mimeType\":\"text/plain\"}");
}

void fixture_list_templates(mcp_catalog *catalog, portkey_text *text)
{
    (void)catalog;
    portkey_text_append_string(text, "{\"uriTemplate\":\"test://template/{id}/data\",\"name\":\"Data by id\","
                                     "\"description\":\"Tells the id.\",\"mimeType\":\"application/json\"}");
}

static bool is(const char *uri, size_t length, const char *wanted)
{
    return strlen(wanted) == length && memcmp(uri, wanted, length) == 0;
}

/* The id in a URI of the template, or NULL. */
static const char *template_id(const char *uri, size_t length, size_t *id_length)
{
    size_t fixed = sizeof(template_start) - 1 + sizeof(template_end) - 1;

    if (length <= fixed || memcmp(uri, template_start, sizeof(template_start) - 1) != 0 ||
        memcmp(uri + length - (sizeof(template_end) - 1), template_end, sizeof(template_end) - 1) != 0)
        return NULL;
    *id_length = length - fixed;
    return uri + sizeof(template_start) - 1;
}

static void append_template(portkey_text *contents, const char *uri, size_t length, const char *id,
                            size_t id_length)
{
    portkey_text json = PORTKEY_TEXT_INIT(64 * 1024);

    portkey_text_append_string(&json, "{\"id\":");
    portkey_text_append_json_string(&json, id, id_length);
    portkey_text_append_string(&json, ",\"templateTest\":true,\"data\":\"Data for ID: ");
    portkey_text_append(&json, id, id_length);
    portkey_text_append_string(&json, "\"}");
    mcp_append_text_contents(contents, uri, length, "application/json", json.data, json.length);
    portkey_text_free(&json);
}

void fixture_read_resource(mcp_catalog *catalog, const char *uri, size_t length, mcp_call *call)
{
    static const char text[] = "This is the content of the static text resource.";
    portkey_text contents = PORTKEY_TEXT_INIT(256 * 1024);
    size_t id_length;
    const char *id = template_id(uri, length, &id_length);

    (void)catalog;
    if (is(uri, length, "test://static-text") || is(uri, length, "test://watched-resource"))
        mcp_append_text_contents(&contents, uri, length, "text/plain", text, sizeof(text) - 1);
    else if (is(uri, length, "test://static-binary"))
        mcp_append_blob_contents(&contents, uri, length, "image/png", fixture_png);
    else if (id != NULL)
        append_template(&contents, uri, length, id, id_length);
    if (contents.length > 0)
        mcp_finish_read(call, &contents, 1000);
    else
        mcp_finish_read_missing(call, uri, length);
    portkey_text_free(&contents);
}

bool fixture_can_subscribe(mcp_catalog *catalog, const char *uri, size_t length)
{
    (void)catalog;
    return is(uri, length, "test://watched-resource");
}
