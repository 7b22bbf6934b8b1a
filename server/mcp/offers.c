/* SPDX-License-Identifier: MIT */
/* The methods that list, read and complete what a catalog offers beside tools. */
#include <string.h>

#include "mcp/end.h"
#include "mcp/methods.h"

/* ---- what methods share ---- */

bool mcp_fail_method(mcp_exchange *exchange)
{
    return mcp_fail(exchange, RPC_METHOD_NOT_FOUND, "unknown method");
}

/* Lists have one page, because many clients never request a second one. No cursor is valid. */
bool mcp_end_list(mcp_exchange *exchange, const char *name, mcp_list_writer *write)
{
    rpc_answer answer;
    pa_writer *writer;

    if (write == NULL)
        return mcp_fail_method(exchange);
    if (portkey_value_exists(portkey_value_member(mcp_exchange_params(exchange), "cursor")))
        return mcp_fail(exchange, RPC_INVALID_PARAMS, "unknown cursor: the list is a single page");
    writer = mcp_begin_result(&answer, exchange, "complete");
    pa_begin_array(pa_member(writer, name));
    write(mcp_exchange_catalog(exchange), exchange->principal, writer);
    pa_end(writer);
    mcp_write_cache_hint(writer, exchange, MCP_LIST_TTL_MS);
    mcp_end_result(&answer, exchange);
    return true;
}

const char *mcp_string_param(mcp_exchange *exchange, const char *name, size_t *length)
{
    portkey_value value = portkey_value_member(mcp_exchange_params(exchange), name);
    const char *bytes;

    if (portkey_value_type(value) != PORTKEY_JSON_STRING) {
        (void)mcp_fail(exchange, RPC_INVALID_PARAMS, "params.%s must be a string", name);
        return NULL;
    }
    bytes = portkey_value_string(value, length);
    if (bytes == NULL)
        (void)mcp_fail_memory(exchange);
    return bytes;
}

/* ---- resources ---- */

bool mcp_resources_list(mcp_exchange *exchange)
{
    return mcp_end_list(exchange, "resources", mcp_exchange_catalog(exchange)->type->list_resources);
}

bool mcp_resource_templates_list(mcp_exchange *exchange)
{
    return mcp_end_list(exchange, "resourceTemplates", mcp_exchange_catalog(exchange)->type->list_templates);
}

bool mcp_resources_read(mcp_exchange *exchange)
{
    mcp_catalog *catalog = mcp_exchange_catalog(exchange);
    const char *uri;
    size_t length;

    if (catalog->type->read_resource == NULL)
        return mcp_fail_method(exchange);
    uri = mcp_string_param(exchange, "uri", &length);
    return uri != NULL && catalog->type->read_resource(catalog, uri, length, exchange);
}

/* ---- prompts ---- */

bool mcp_prompts_list(mcp_exchange *exchange)
{
    return mcp_end_list(exchange, "prompts", mcp_exchange_catalog(exchange)->type->list_prompts);
}

/* The protocol knows arguments of prompts as strings only. */
static bool are_strings(portkey_value arguments)
{
    PORTKEY_FOR_EACH (value, arguments)
        if (portkey_value_type(value) != PORTKEY_JSON_STRING)
            return false;
    return true;
}

bool mcp_prompts_get(mcp_exchange *exchange)
{
    mcp_catalog *catalog = mcp_exchange_catalog(exchange);
    portkey_value arguments = portkey_value_member(mcp_exchange_params(exchange), "arguments");
    portkey_json_type type = portkey_value_type(arguments);
    const char *name;
    size_t length;

    if (catalog->type->get_prompt == NULL)
        return mcp_fail_method(exchange);
    if ((type != PORTKEY_JSON_NONE && type != PORTKEY_JSON_OBJECT) || !are_strings(arguments))
        return mcp_fail(exchange, RPC_INVALID_PARAMS, "params.arguments must be an object of strings");
    name = mcp_string_param(exchange, "name", &length);
    return name != NULL && catalog->type->get_prompt(catalog, name, length, arguments, exchange);
}

/* ---- completion ---- */

static bool is_string(portkey_value value)
{
    return portkey_value_type(value) == PORTKEY_JSON_STRING;
}

/* What is wrong with the params, or NULL with *what filled in. */
static const char *read_completion(mcp_completion *what, portkey_value params)
{
    portkey_value ref = portkey_value_member(params, "ref");
    portkey_value type = portkey_value_member(ref, "type");

    what->is_template = portkey_value_is(type, "ref/resource");
    what->ref = portkey_value_member(ref, what->is_template ? "uri" : "name");
    what->argument = portkey_value_at(params, "/argument/name");
    what->value = portkey_value_at(params, "/argument/value");
    what->context = portkey_value_at(params, "/context/arguments");
    if (!what->is_template && !portkey_value_is(type, "ref/prompt"))
        return "params.ref.type must be \"ref/prompt\" or \"ref/resource\"";
    if (!is_string(what->ref))
        return what->is_template ? "params.ref.uri must be a string" : "params.ref.name must be a string";
    if (!is_string(what->argument) || !is_string(what->value))
        return "params.argument must have the strings \"name\" and \"value\"";
    return NULL;
}

bool mcp_complete(mcp_exchange *exchange)
{
    mcp_catalog *catalog = mcp_exchange_catalog(exchange);
    mcp_completion what;
    const char *complaint;

    if (catalog->type->complete == NULL)
        return mcp_fail_method(exchange);
    complaint = read_completion(&what, mcp_exchange_params(exchange));
    if (complaint != NULL)
        return mcp_fail(exchange, RPC_INVALID_PARAMS, "%s", complaint);
    return catalog->type->complete(catalog, &what, exchange);
}
