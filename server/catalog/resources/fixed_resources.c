/* SPDX-License-Identifier: MIT */
#include "catalog/resources/resources.h"

#include <string.h>

#include "base/names.h"
#include "catalog/about.h"
#include "catalog/domain.h"
#include "catalog/surface/surface.h"
#include "catalog/tool_text.h"
#include "catalog/toolbox.h"
#include "catalog/upstream.h"

/* They do not change while the process runs. */
enum { TTL_MS = 60 * 60 * 1000 };

static const char markdown[] = "text/markdown";
static const char json[] = "application/json";

/* ---- guides to the tools ---- */

static void append_tools_of(pa_text *text, const char *domain, const tool_offer *offer,
                            void (*append)(pa_text *text, const portkey_tool *tool))
{
    const portkey_tool *tool;
    size_t index = 0;

    while ((tool = offer_next_tool(offer, &index)) != NULL)
        if (strcmp(portkey_tool_domain(tool), domain) == 0)
            append(text, tool);
}

static void append_heading(pa_text *text, const char *marks, size_t domain)
{
    pa_text_append_string(text, marks);
    pa_text_append_string(text, portkey_domain_name(domain));
    pa_text_append_string(text, "\n\n");
    pa_text_append_string(text, portkey_domain_description(domain));
    pa_text_append_string(text, "\n\n");
}

static void append_guide(pa_text *text, const mcp_exchange *exchange)
{
    tool_offer offer = portkey_offer_of(exchange);

    pa_text_append_string(
        text, "# Tools\n\nportkey://guide/tools/{domain} describes the tools of a domain in full.\n");
    for (size_t i = 0; i < portkey_domain_count(); i++) {
        if (!offer_shows_domain(&offer, i))
            continue;
        append_heading(text, "\n## ", i);
        append_tools_of(text, portkey_domain_name(i), &offer, tool_text_append_line);
    }
}

static void append_domain_guide(pa_text *text, size_t domain, const tool_offer *offer)
{
    append_heading(text, "# ", domain);
    append_tools_of(text, portkey_domain_name(domain), offer, tool_text_append_section);
}

/* ---- how the server was started ---- */

/* The library's defaults for options that are NULL or zero, as its header documents them. */
enum { DEFAULT_TIMEOUT_MS = 60000, DEFAULT_ATTEMPTS = 3, MAX_PROBLEM = 4096 };

static void write_addresses(pa_writer *writer, const portkey_options *options)
{
    const char *base = upstream_base_url(options, false);

    pa_write_text(pa_member(writer, "base_url"), base);
    pa_write_text(pa_member(writer, "gateway_url"),
                  options->gateway_url != NULL ? options->gateway_url : base);
    pa_write_boolean(pa_member(writer, "allow_insecure_http"), options->allow_insecure_http);
    pa_write_boolean(pa_member(writer, "allow_private_address"), options->allow_private_address);
}

static void write_key(pa_writer *writer, const portkey_catalog *catalog, const mcp_principal *principal)
{
    const portkey_options *options = catalog->options;
    const portkey_principal *owner = (const portkey_principal *)principal;

    pa_begin_object(pa_member(writer, "api_key"));
    pa_write_boolean(pa_member(writer, "is_set"), portkey_catalog_has_key(catalog, principal));
    if (owner->api_key != NULL) {
        pa_write_text(pa_member(writer, "from"), owner->key_source);
    } else if (options->api_key != NULL) {
        pa_write_text(pa_member(writer, "from"), "PORTKEY_API_KEY");
    } else if (options->api_key_file != NULL) {
        pa_write_text(pa_member(writer, "from"), "file");
        pa_write_text(pa_member(writer, "file"), options->api_key_file);
    }
    pa_end(writer);
}

static void write_domains(pa_writer *writer, const char *key, const tool_offer *offer, bool active)
{
    const char *name;

    pa_begin_array(pa_member(writer, key));
    for (size_t i = 0; (name = portkey_domain_name(i)) != NULL; i++)
        if (offer_knows_domain(offer, i) && offer_shows_domain(offer, i) == active)
            pa_write_text(writer, name);
    pa_end(writer);
}

/* Of active domains: all tools of the others are switched off. */
static void write_switched_off_tools(pa_writer *writer, const tool_offer *offer)
{
    const portkey_tool *tool;

    pa_begin_array(pa_member(writer, "switched_off_tools"));
    for (size_t i = 0; (tool = toolbox_at(i)) != NULL; i++)
        if (!offer_has_tool(offer, tool) && offer_knows_tool(offer, tool) &&
            offer_shows_domain_named(offer, portkey_tool_domain(tool)))
            pa_write_text(writer, portkey_tool_name(tool));
    pa_end(writer);
}

static void write_limits(pa_writer *writer, const portkey_options *options)
{
    unsigned timeout = options->timeout_ms != 0 ? options->timeout_ms : DEFAULT_TIMEOUT_MS;
    unsigned attempts = options->max_attempts != 0 ? options->max_attempts : DEFAULT_ATTEMPTS;

    pa_begin_object(pa_member(writer, "limits"));
    pa_write_integer(pa_member(writer, "answer_bytes"), (int64_t)MCP_MAX_ANSWER);
    pa_write_integer(pa_member(writer, "attempt_timeout_seconds"), timeout / 1000);
    pa_write_integer(pa_member(writer, "attempts"), attempts);
    pa_end(writer);
}

/* Addresses and the name of a key file that are refused may hold a secret. */
static void write_upstream(pa_writer *writer, const mcp_exchange *exchange)
{
    const portkey_catalog *catalog = portkey_catalog_of(exchange);
    pa_text problem = PA_TEXT_INIT(MAX_PROBLEM);

    if (catalog->upstream.is_sandbox) {
        pa_write_boolean(pa_member(writer, "sandbox"), true);
        return;
    }
    if (catalog->upstream.problem == NULL) {
        write_addresses(writer, catalog->options);
        write_key(writer, catalog, exchange->principal);
        return;
    }
    tool_text_append_error(&problem, catalog->upstream.problem, NULL);
    pa_write_string(pa_member(writer, "problem"), problem.data != NULL ? problem.data : "", problem.length);
    pa_text_free(&problem);
}

/* Of the API key it says where it comes from, nothing else. */
static void append_configuration(pa_text *text, const mcp_exchange *exchange)
{
    const portkey_catalog *catalog = portkey_catalog_of(exchange);
    const portkey_options *options = catalog->options;
    tool_offer offer = portkey_offer_of(exchange);
    pa_writer writer = pa_write_to(text);

    pa_begin_object(&writer);
    pa_write_text(pa_member(&writer, "version"), portkey_version());
    write_upstream(&writer, exchange);
    write_domains(&writer, "active_domains", &offer, true);
    write_domains(&writer, "switched_off_domains", &offer, false);
    pa_write_text(pa_member(&writer, "surface"), surface_name(catalog->surface));
    pa_write_boolean(pa_member(&writer, "read_only"), offer_is_read_only(&offer));
    pa_write_boolean(pa_member(&writer, "experimental"), offer_is_experimental(&offer));
    write_switched_off_tools(&writer, &offer);
    write_limits(&writer, options);
    pa_end(&writer);
}

/* ---- which there are ---- */

static const struct fixed_resource {
    const char *uri;
    const char *name;
    const char *title;
    const char *description;
    const char *mime_type;
    const char *(*text)(void); /* returns NULL if there is no such resource. If NULL, append() is used */
    void (*append)(pa_text *text, const mcp_exchange *exchange);
} resources[] = {
    {"portkey://guide/tools", "tools_guide", "Tools by domain",
     "The active tools, one per line, grouped by domain.", markdown, NULL, append_guide},
    {"portkey://guide/workflows", "workflows_guide", "Workflows",
     "Which tools to call in which order for common tasks.", markdown, about_workflows, NULL},
    {"portkey://guide/errors", "errors_guide", "Errors",
     "What the HTTP statuses and the codes AB01 to AB09 mean, and what to do.", markdown, about_errors, NULL},
    {"portkey://server/configuration", "server_configuration", "Server configuration",
     "How this server was started: addresses or sandbox, active domains and tools, limits, and whether it has an API key.",
     json, NULL, append_configuration},
};

enum { COUNT = sizeof(resources) / sizeof(resources[0]) };

static bool is_there(const struct fixed_resource *resource)
{
    return resource->text == NULL || resource->text() != NULL;
}

/* ---- lists ---- */

static void write_description(pa_writer *writer, const char *name, const char *title, const char *description,
                              const char *mime_type)
{
    pa_write_text(pa_member(writer, "name"), name);
    pa_write_text(pa_member(writer, "title"), title);
    pa_write_text(pa_member(writer, "description"), description);
    pa_write_text(pa_member(writer, "mimeType"), mime_type);
}

static void write_resource(pa_writer *writer, const struct fixed_resource *resource)
{
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "uri"), resource->uri);
    write_description(writer, resource->name, resource->title, resource->description, resource->mime_type);
    if (resource->text != NULL)
        pa_write_integer(pa_member(writer, "size"), (int64_t)strlen(resource->text()));
    pa_end(writer);
}

void fixed_resources_write(pa_writer *writer)
{
    for (size_t i = 0; i < COUNT; i++)
        if (is_there(&resources[i]))
            write_resource(writer, &resources[i]);
}

void fixed_resources_write_template(pa_writer *writer)
{
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "uriTemplate"), DOMAIN_GUIDE_TEMPLATE);
    write_description(writer, "domain_tools_guide", "Tools of a domain",
                      "The tools of one domain in full: descriptions, arguments, scopes.", markdown);
    pa_end(writer);
}

/* ---- reading ---- */

static const struct fixed_resource *find(const char *uri, size_t length)
{
    for (size_t i = 0; i < COUNT; i++)
        if (pa_compare_name(uri, length, resources[i].uri) == 0 && is_there(&resources[i]))
            return &resources[i];
    return NULL;
}

/* Finds the domain that the guide describes. False where there is none that is active. */
static bool find_domain(size_t *out, const tool_offer *offer, const char *uri, size_t length)
{
    const size_t prefix = sizeof(DOMAIN_GUIDE_PREFIX) - 1;

    if (length <= prefix || memcmp(uri, DOMAIN_GUIDE_PREFIX, prefix) != 0)
        return false;
    *out = domain_named(uri + prefix, length - prefix);
    return *out < portkey_domain_count() && offer_shows_domain(offer, *out);
}

bool fixed_resources_have(const tool_offer *offer, const char *uri, size_t length)
{
    size_t domain;

    return find(uri, length) != NULL || find_domain(&domain, offer, uri, length);
}

static void append_resource(pa_text *text, const struct fixed_resource *resource,
                            const mcp_exchange *exchange)
{
    if (resource->text != NULL)
        pa_text_append_string(text, resource->text());
    else
        resource->append(text, exchange);
}

static bool end(mcp_exchange *exchange, const char *uri, size_t length, const char *mime_type,
                const pa_text *text)
{
    pa_text contents = PA_TEXT_INIT(MCP_MAX_ANSWER);
    pa_writer writer = pa_write_to(&contents);

    if (pa_text_failed(text))
        return mcp_fail_memory(exchange);
    mcp_write_text_contents(&writer, uri, length, mime_type, text->data, text->length);
    mcp_end_read(exchange, &contents, TTL_MS);
    pa_text_free(&contents);
    return true;
}

bool fixed_resources_read(const char *uri, size_t length, mcp_exchange *exchange)
{
    const struct fixed_resource *resource = find(uri, length);
    tool_offer offer = portkey_offer_of(exchange);
    pa_text text = PA_TEXT_INIT(MCP_MAX_ANSWER);
    size_t domain;
    bool is_served;

    if (resource != NULL)
        append_resource(&text, resource, exchange);
    else if (find_domain(&domain, &offer, uri, length))
        append_domain_guide(&text, domain, &offer);
    is_served = end(exchange, uri, length, resource != NULL ? resource->mime_type : markdown, &text);
    pa_text_free(&text);
    return is_served;
}
