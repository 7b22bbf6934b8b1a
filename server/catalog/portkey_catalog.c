/* SPDX-License-Identifier: MIT */
#include "catalog/portkey_catalog.h"

#include "catalog/about.h"
#include "catalog/completion/completion.h"
#include "catalog/icon/icons.h"
#include "catalog/instructions.h"
#include "catalog/narrowing.h"
#include "catalog/prompts/prompts.h"
#include "catalog/resources/fixed_resources.h"
#include "catalog/resources/live_resources.h"
#include "catalog/tools.h"

static portkey_catalog *portkey_of(mcp_catalog *catalog)
{
    return (portkey_catalog *)catalog;
}

static void write_instructions(mcp_catalog *catalog, pa_text *text)
{
    instructions_append(text, &portkey_of(catalog)->tools);
}

/* ---- tools: the interface's mcp_tool is opaque to everyone but us, it is the library's tool ---- */

static void list_tools(mcp_catalog *catalog, pa_text *text)
{
    tools_append(text, &portkey_of(catalog)->tools);
}

static const mcp_tool *find_tool(mcp_catalog *catalog, const char *name, size_t length, pa_text *complaint)
{
    return (const mcp_tool *)tools_find(&portkey_of(catalog)->tools, name, length, complaint);
}

static void call_tool(mcp_catalog *catalog, const mcp_tool *tool, const char *arguments, size_t length,
                      mcp_call *call)
{
    tools_call(portkey_of(catalog), (const portkey_tool *)tool, arguments, length, call);
}

/* ---- resources ---- */

static void list_resources(mcp_catalog *catalog, pa_text *text)
{
    (void)catalog;
    fixed_resources_append(text);
}

static void list_templates(mcp_catalog *catalog, pa_text *text)
{
    fixed_resources_append_template(text);
    live_resources_append(text, &portkey_of(catalog)->tools);
}

static void read_resource(mcp_catalog *catalog, const char *uri, size_t length, mcp_call *call)
{
    if (!fixed_resources_read(portkey_of(catalog), uri, length, call))
        live_resources_read(portkey_of(catalog), uri, length, call);
}

static bool can_subscribe(mcp_catalog *catalog, const char *uri, size_t length)
{
    return live_resources_can_subscribe(&portkey_of(catalog)->tools, uri, length);
}

/* ---- prompts and completion ---- */

static void list_prompts(mcp_catalog *catalog, pa_text *text)
{
    prompts_append(text, &portkey_of(catalog)->tools);
}

static void get_prompt(mcp_catalog *catalog, const char *name, size_t length, portkey_value arguments,
                       mcp_call *call)
{
    prompts_get(&portkey_of(catalog)->tools, name, length, arguments, call);
}

static void complete(mcp_catalog *catalog, const mcp_completion *what, mcp_call *call)
{
    completion_answer(portkey_of(catalog), what, call);
}

/* ---- calls in flight ---- */

static void explain_excess(mcp_catalog *catalog, void *context, size_t size, pa_text *text)
{
    const catalog_work *work = context;

    (void)catalog;
    pa_text_append_string(text, "The call succeeded, but its answer");
    if (size > 0) {
        pa_text_append_string(text, " of ");
        pa_text_append_integer(text, (int64_t)size);
        pa_text_append_string(text, " bytes");
    }
    pa_text_append_string(text, " is more than a message of 1,048,576 bytes can carry, and was dropped. ");
    if (work != NULL && work->tool != NULL)
        narrowing_append(text, work->tool);
}

static void cancel(mcp_catalog *catalog, void *context)
{
    catalog_work *work = context;

    (void)catalog;
    work->stop(work);
}

/* The earlier of two timeouts, of which -1 is none. */
static int earlier(int a, int b)
{
    if (a < 0 || b < 0)
        return a < 0 ? b : a;
    return a < b ? a : b;
}

static int wait_for_events(mcp_catalog *catalog, struct pollfd *fds, size_t count, int timeout_ms)
{
    portkey_catalog *portkey = portkey_of(catalog);
    int due = earlier(upstream_due(&portkey->upstream), suggestion_cache_due(portkey->suggestions));
    int result = portkey_client_wait(portkey->upstream.client, fds, count, earlier(timeout_ms, due), NULL);

    upstream_report(&portkey->upstream);
    suggestion_cache_tick(portkey->suggestions);
    return result;
}

/* ---- all of it ---- */

int portkey_catalog_init(portkey_catalog *catalog, portkey_client *client, const portkey_options *options,
                         toolset tools, portkey_error *error)
{
    static const mcp_catalog_type type = {
        .write_instructions = write_instructions,
        .list_tools = list_tools,
        .find_tool = find_tool,
        .call_tool = call_tool,
        .list_resources = list_resources,
        .list_templates = list_templates,
        .read_resource = read_resource,
        .can_subscribe = can_subscribe,
        .list_prompts = list_prompts,
        .get_prompt = get_prompt,
        .complete = complete,
        .explain_excess = explain_excess,
        .cancel = cancel,
        .wait = wait_for_events,
    };
    suggestion_cache *suggestions = suggestion_cache_new(client);

    if (suggestions == NULL) {
        *error = (portkey_error){.code = PORTKEY_ENOMEM, .message = "memory ran out"};
        return PORTKEY_ENOMEM;
    }
    *catalog = (portkey_catalog){
        .catalog.type = &type,
        .catalog.identity =
            {
                .name = "portkey-admin-mcp",
                .title = about_title(),
                .version = portkey_version(),
                .description = about_api(),
                .icons = catalog_icons,
            },
        .options = options,
        .tools = tools,
        .upstream.client = client,
        .suggestions = suggestions,
    };
    return 0;
}

void portkey_catalog_free(portkey_catalog *catalog)
{
    suggestion_cache_free(catalog->suggestions);
}
