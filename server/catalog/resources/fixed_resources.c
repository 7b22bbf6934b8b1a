/* SPDX-License-Identifier: MIT */
#include "catalog/resources/fixed_resources.h"

#include <string.h>

#include "catalog/about.h"
#include "catalog/resources/configuration.h"
#include "catalog/resources/guides.h"
#include "mcp/member.h"

/* They do not change while the process runs. */
enum { TTL_MS = 60 * 60 * 1000 };

static const char markdown[] = "text/markdown";
static const char json[] = "application/json";

static void write_tools(pa_text *text, const portkey_catalog *catalog)
{
    guide_append_tools(text, &catalog->tools);
}

static const struct fixed_resource {
    const char *uri;
    const char *name;
    const char *title;
    const char *description;
    const char *mime_type;
    const char *(*text)(void); /* returns NULL if there is no such resource. If NULL, write() is used */
    void (*write)(pa_text *text, const portkey_catalog *catalog);
} resources[] = {
    {"portkey://guide/tools", "tools_guide", "Tools by domain",
     "The active tools, one per line, grouped by domain.", markdown, NULL, write_tools},
    {"portkey://guide/workflows", "workflows_guide", "Workflows",
     "Which tools to call in which order for common tasks.", markdown, about_workflows, NULL},
    {"portkey://guide/errors", "errors_guide", "Errors",
     "What the HTTP statuses and the codes AB01 to AB09 mean, and what to do.", markdown, about_errors, NULL},
    {"portkey://server/configuration", "server_configuration", "Server configuration",
     "How this server was started: addresses, active domains, limits, and whether it has an API key.", json,
     NULL, configuration_append},
};

enum { COUNT = sizeof(resources) / sizeof(resources[0]) };

static bool is_there(const struct fixed_resource *resource)
{
    return resource->text == NULL || resource->text() != NULL;
}

/* ---- lists ---- */

static void append_about(pa_text *text, const char *name, const char *title, const char *description,
                         const char *mime_type)
{
    mcp_append_string_member(text, "name", name);
    mcp_append_string_member(text, "title", title);
    mcp_append_string_member(text, "description", description);
    mcp_append_string_member(text, "mimeType", mime_type);
}

void fixed_resources_append(pa_text *text)
{
    for (size_t i = 0; i < COUNT; i++) {
        const struct fixed_resource *resource = &resources[i];

        if (!is_there(resource))
            continue;
        mcp_begin_object(text);
        mcp_append_string_member(text, "uri", resource->uri);
        append_about(text, resource->name, resource->title, resource->description, resource->mime_type);
        if (resource->text != NULL) {
            mcp_append_member(text, "size");
            pa_text_append_integer(text, (int64_t)strlen(resource->text()));
        }
        pa_text_append_char(text, '}');
    }
}

void fixed_resources_append_template(pa_text *text)
{
    mcp_begin_object(text);
    mcp_append_string_member(text, "uriTemplate", DOMAIN_GUIDE_TEMPLATE);
    append_about(text, "domain_tools_guide", "Tools of a domain",
                 "The tools of one domain in full: descriptions, arguments, scopes.", markdown);
    pa_text_append_char(text, '}');
}

/* ---- reading ---- */

static void finish(mcp_call *call, const char *uri, size_t length, const char *mime_type, const pa_text *text)
{
    pa_text contents = PA_TEXT_INIT(MCP_MAX_ANSWER);

    if (pa_text_failed(text)) {
        mcp_call_fail(call, RPC_INTERNAL_ERROR, "out of memory");
        return;
    }
    mcp_append_text_contents(&contents, uri, length, mime_type, text->data, text->length);
    mcp_finish_read(call, &contents, TTL_MS);
    pa_text_free(&contents);
}

static const struct fixed_resource *find(const char *uri, size_t length)
{
    for (size_t i = 0; i < COUNT; i++)
        if (strlen(resources[i].uri) == length && memcmp(resources[i].uri, uri, length) == 0 &&
            is_there(&resources[i]))
            return &resources[i];
    return NULL;
}

/* Returns the name of the active domain that the guide describes, or NULL. */
static const char *find_domain(const toolset *tools, const char *uri, size_t length)
{
    const size_t prefix = sizeof(DOMAIN_GUIDE_PREFIX) - 1;
    const char *name;

    if (length <= prefix || memcmp(uri, DOMAIN_GUIDE_PREFIX, prefix) != 0)
        return NULL;
    for (size_t i = 0; (name = portkey_domain_name(i)) != NULL; i++)
        if (toolset_has_domain(tools, i) && strlen(name) == length - prefix &&
            memcmp(name, uri + prefix, length - prefix) == 0)
            return name;
    return NULL;
}

bool fixed_resources_read(const portkey_catalog *catalog, const char *uri, size_t length, mcp_call *call)
{
    const struct fixed_resource *resource = find(uri, length);
    const char *domain = resource == NULL ? find_domain(&catalog->tools, uri, length) : NULL;
    pa_text text = PA_TEXT_INIT(MCP_MAX_ANSWER);

    if (resource == NULL && domain == NULL)
        return false;
    if (resource == NULL)
        guide_append_domain(&text, domain);
    else if (resource->text != NULL)
        pa_text_append_string(&text, resource->text());
    else
        resource->write(&text, catalog);
    finish(call, uri, length, resource != NULL ? resource->mime_type : markdown, &text);
    pa_text_free(&text);
    return true;
}
