/* SPDX-License-Identifier: MIT */
#include "catalog/portkey_catalog.h"

#include <stdlib.h>
#include <string.h>

#include "catalog/about.h"
#include "catalog/error_text.h"
#include "catalog/instructions.h"
#include "catalog/narrowing.h"

/* One call upstream. */
struct work {
    mcp_call *call;
    const portkey_tool *tool;
    portkey_call *transfer;
};

static portkey_catalog *portkey_of(mcp_catalog *catalog)
{
    return (portkey_catalog *)catalog;
}

/* The interface's mcp_tool is opaque to everyone but us: it is the library's tool. */
static const portkey_tool *tool_of(const mcp_tool *tool)
{
    return (const portkey_tool *)tool;
}

static void write_instructions(mcp_catalog *catalog, portkey_text *text)
{
    instructions_append(text, &portkey_of(catalog)->tools);
}

static void list_tools(mcp_catalog *catalog, portkey_text *text)
{
    const portkey_tool *tool;
    size_t index = 0;
    bool is_first = true;

    while ((tool = toolset_next(&portkey_of(catalog)->tools, &index)) != NULL) {
        size_t length;
        const char *descriptor = portkey_tool_descriptor(tool, &length);

        if (!is_first)
            portkey_text_append_char(text, ',');
        portkey_text_append(text, descriptor, length);
        is_first = false;
    }
}

const portkey_tool *portkey_catalog_find(const toolset *tools, const char *name, size_t length,
                                         portkey_text *complaint)
{
    const portkey_tool *tool = portkey_tool_find(name, length);
    const char *meant;

    if (tool != NULL && toolset_has_tool(tools, tool))
        return tool;
    if (tool != NULL) {
        portkey_text_append_string(complaint, "the tool belongs to the domain \"");
        portkey_text_append_string(complaint, portkey_tool_domain(tool));
        portkey_text_append_string(complaint, "\", which is switched off (--toolsets, PORTKEY_TOOL_DOMAINS)");
        return NULL;
    }
    portkey_text_append_string(complaint, "unknown tool \"");
    portkey_text_append(complaint, name, length < 64 ? length : 64);
    portkey_text_append_char(complaint, '"');
    meant = portkey_tool_suggest(name, length);
    if (meant != NULL) {
        portkey_text_append_string(complaint, "; did you mean \"");
        portkey_text_append_string(complaint, meant);
        portkey_text_append_string(complaint, "\"?");
    }
    return NULL;
}

static const mcp_tool *find_tool(mcp_catalog *catalog, const char *name, size_t length,
                                 portkey_text *complaint)
{
    return (const mcp_tool *)portkey_catalog_find(&portkey_of(catalog)->tools, name, length, complaint);
}

static void finish_with_error(mcp_call *call, const portkey_tool *tool, const portkey_error *error)
{
    portkey_text text = PORTKEY_TEXT_INIT(16384);

    error_text_append(&text, error);
    if (error->code == PORTKEY_ETOOLARGE) {
        portkey_text_append_char(&text, '\n');
        narrowing_append(&text, tool);
    }
    if (text.data != NULL)
        mcp_finish_tool_text(call, true, text.data, text.length);
    else
        mcp_finish_tool_text(call, true, error->message, strlen(error->message));
    portkey_text_free(&text);
}

static void finish_with_response(mcp_call *call, const portkey_response *response)
{
    size_t length;
    const char *body = portkey_response_body(response, &length);
    portkey_text text = PORTKEY_TEXT_INIT(256);

    if (length == 0) {
        /* Still JSON, as all other answers are, and clear that nothing is missing. */
        portkey_text_append_string(&text, "{\"status\":");
        portkey_text_append_integer(&text, portkey_response_status(response));
        portkey_text_append_string(&text, ",\"message\":\"Done. The API answered without a body.\"}");
        body = text.data != NULL ? text.data : "";
        length = text.length;
    }
    mcp_finish_tool_text(call, false, body, length);
    portkey_text_free(&text);
}

static void done(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct work *work = context;

    if (code == 0)
        finish_with_response(work->call, response);
    else
        finish_with_error(work->call, work->tool, error);
    portkey_response_free(response);
    free(work);
}

static int start(portkey_catalog *catalog, struct work *work, const char *arguments, size_t length,
                 portkey_error *error)
{
    portkey_request *request = NULL;
    int result = portkey_request_new(&request, portkey_tool_operation(work->tool), arguments, length, error);

    if (result < 0)
        return result;
    return portkey_client_start(&work->transfer, catalog->client, request, done, work, error);
}

static void call_tool(mcp_catalog *catalog, const mcp_tool *tool, const char *arguments, size_t length,
                      mcp_call *call)
{
    static const char no_memory[] = "memory ran out before the call was sent";
    portkey_error error = {.code = PORTKEY_OK};
    struct work *work = malloc(sizeof(*work));

    if (work == NULL) {
        mcp_finish_tool_text(call, true, no_memory, sizeof(no_memory) - 1);
        return;
    }
    *work = (struct work){.call = call, .tool = tool_of(tool)};
    mcp_call_set_work(call, work);
    if (start(portkey_of(catalog), work, arguments, length, &error) < 0) {
        finish_with_error(call, work->tool, &error);
        free(work);
    }
}

static void explain_excess(mcp_catalog *catalog, void *context, size_t size, portkey_text *text)
{
    const struct work *work = context;

    (void)catalog;
    portkey_text_append_string(text, "The call succeeded, but its answer of ");
    portkey_text_append_integer(text, (int64_t)size);
    portkey_text_append_string(
        text, " bytes is more than a message of 1,048,576 bytes can carry, and was dropped. ");
    if (work != NULL)
        narrowing_append(text, work->tool);
}

static void cancel(mcp_catalog *catalog, void *context)
{
    struct work *work = context;

    (void)catalog;
    portkey_call_cancel(work->transfer);
    free(work);
}

static int wait_for_events(mcp_catalog *catalog, struct pollfd *fds, size_t count, int timeout_ms)
{
    return portkey_client_wait(portkey_of(catalog)->client, fds, count, timeout_ms, NULL);
}

void portkey_catalog_init(portkey_catalog *catalog, portkey_client *client, toolset tools)
{
    static const mcp_catalog_type type = {
        .write_instructions = write_instructions,
        .list_tools = list_tools,
        .find_tool = find_tool,
        .call_tool = call_tool,
        .explain_excess = explain_excess,
        .cancel = cancel,
        .wait = wait_for_events,
    };

    catalog->catalog.type = &type;
    catalog->catalog.identity = (mcp_identity){
        .name = "portkey-admin-mcp",
        .title = about_title(),
        .version = portkey_version(),
        .description = about_api(),
    };
    catalog->client = client;
    catalog->tools = tools;
}
