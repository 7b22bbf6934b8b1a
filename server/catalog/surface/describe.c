/* SPDX-License-Identifier: MIT */
/* describe_operations: what the descriptor of each operation says, for models that were shown its signature alone. */
#include <string.h>

#include "catalog/example.h"
#include "catalog/operations.h"
#include "catalog/surface/surface.h"
#include "mcp/end.h"

enum { MAX_NAMES = 8, MAX_ANSWER = 512 * 1024 };

static const char descriptor[] =
    "{\"name\":\"describe_operations\",\"title\":\"Describe Operations\",\"description\":\"Description, full "
    "signature and an example call of up to 8 operations, with their schemas on request. Ask for all that a "
    "job needs at once.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"operations\":{\"type\":"
    "\"array\",\"items\":{\"type\":\"string\"}},\"schema\":{\"type\":\"boolean\"}},\"required\":["
    "\"operations\"]},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"openWorldHint\":"
    "false}}";

/* ---- one operation ---- */

static void append_value(pa_text *text, portkey_value value)
{
    size_t length;
    const char *string = portkey_value_string(value, &length);

    if (string != NULL)
        pa_text_append(text, string, length);
}

/* Call: change_gateway {"operation":"update_config","arguments":{"slug":"SLUG"}} */
static void append_example(pa_text *text, const portkey_catalog *catalog, const struct surface_row *row,
                           const portkey_tool *tool, portkey_value schema)
{
    pa_text arguments = PA_TEXT_INIT(MAX_ANSWER);

    (void)example_append(&arguments, tool, schema, &catalog->metadata);
    pa_text_append_string(text, "\nCall: ");
    surface_begin_call(text, surface_home(catalog->surface, row), row, &arguments);
    pa_text_append_char(text, '}');
    pa_text_free(&arguments);
}

static void append_schema(pa_text *text, portkey_value schema)
{
    size_t length;
    const char *raw = portkey_value_raw(schema, &length);

    pa_text_append_string(text, "\nSchema: ");
    pa_text_append(text, raw, length);
}

static void append_row(pa_text *text, const portkey_catalog *catalog, const struct surface_row *row,
                       const mcp_tool *tool, bool with_schema)
{
    portkey_json *document = NULL;
    portkey_value root, schema;

    pa_text_append_string(text, surface_text(row->signature));
    if (portkey_json_parse(&document, tool->descriptor, tool->descriptor_length, NULL, NULL) < 0) {
        text->failed = true;
        return;
    }
    root = portkey_json_root(document);
    schema = portkey_value_member(root, "inputSchema");
    append_example(text, catalog, row, tool->origin, schema);
    pa_text_append_char(text, '\n');
    append_value(text, portkey_value_member(root, "description"));
    if (with_schema)
        append_schema(text, schema);
    portkey_json_free(document);
}

/* ---- those that are asked for ---- */

/* A name that cannot be described has the reason in its place. */
static void append_named(pa_text *text, const mcp_exchange *exchange, const char *name, size_t length,
                         bool with_schema)
{
    portkey_catalog *catalog = portkey_catalog_of(exchange);
    const struct surface_row *row = surface_find_row(name, length);
    mcp_tool tool;

    if (text->length > 0)
        pa_text_append_string(text, "\n\n");
    if (row == NULL || !operations_find_tool(&catalog->catalog, name, length, &tool))
        surface_explain_operation(&catalog->catalog, exchange->principal, name, length, text);
    else if (mcp_tool_is_offered(&catalog->catalog, exchange->principal, &tool, text))
        append_row(text, catalog, row, &tool, with_schema);
}

/* One name, or an array of names: how many there are, as far as they are strings. */
static size_t count_names(portkey_value names)
{
    size_t length, count = 0;

    if (portkey_value_type(names) != PORTKEY_JSON_ARRAY)
        return portkey_value_string(names, &length) != NULL;
    PORTKEY_FOR_EACH (item, names)
        count += portkey_value_string(item, &length) != NULL;
    return count;
}

static void append_all(pa_text *text, const mcp_exchange *exchange, portkey_value names, bool with_schema)
{
    size_t length;
    const char *name = portkey_value_string(names, &length);

    if (name != NULL) {
        append_named(text, exchange, name, length, with_schema);
        return;
    }
    PORTKEY_FOR_EACH (item, names) {
        name = portkey_value_string(item, &length);
        if (name != NULL)
            append_named(text, exchange, name, length, with_schema);
    }
}

static bool run(mcp_exchange *exchange)
{
    static const char usage[] =
        "\"operations\" must be an array of 1 to 8 names, as the other tools list them";
    pa_text text = PA_TEXT_INIT(MAX_ANSWER);
    portkey_json *document = NULL;
    mcp_result result = {.text = NULL};
    bool with_schema = false;
    portkey_value names;
    size_t count;

    if (portkey_json_parse(&document, exchange->arguments, exchange->arguments_length, NULL, NULL) < 0)
        return mcp_fail_memory(exchange);
    (void)portkey_value_boolean(portkey_value_member(portkey_json_root(document), "schema"), &with_schema);
    names = portkey_value_member(portkey_json_root(document), "operations");
    count = count_names(names);
    result.is_error = count == 0 || count > MAX_NAMES;
    if (result.is_error)
        pa_text_append_string(&text, usage);
    else
        append_all(&text, exchange, names, with_schema);
    portkey_json_free(document);
    mcp_result_set_text(&result, &text);
    mcp_end_tool(exchange, &result);
    return true;
}

const mcp_tool surface_describe_tool = {
    .name = "describe_operations",
    .descriptor = descriptor,
    .descriptor_length = sizeof(descriptor) - 1,
    .hints = MCP_READ_ONLY | MCP_IDEMPOTENT,
    .run = run,
};
