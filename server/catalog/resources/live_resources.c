/* SPDX-License-Identifier: MIT */
#include "catalog/resources/live_resources.h"

#include <string.h>

#include "catalog/resources/resource_uri.h"
#include "catalog/tool_text.h"
#include "mcp/member.h"

/* ---- which there are ---- */

static bool is_read(const portkey_operation *operation)
{
    return strcmp(portkey_operation_method(operation), "GET") == 0;
}

static bool is_in_path(const char *path, const char *argument)
{
    size_t length = strlen(argument);

    for (const char *at = strchr(path, '{'); at != NULL; at = strchr(at + 1, '{'))
        if (strncmp(at + 1, argument, length) == 0 && at[1 + length] == '}')
            return true;
    return false;
}

static bool is_template(const portkey_operation *operation)
{
    const char *path = portkey_operation_path(operation);
    const char *argument;

    if (!is_read(operation) || !resource_uri_is_template(path))
        return false;
    for (size_t i = 0; (argument = portkey_operation_required_argument(operation, i)) != NULL; i++)
        if (!is_in_path(path, argument))
            return false;
    return true;
}

bool live_resources_offer(const toolset *tools, const portkey_operation *operation)
{
    return is_template(operation) && toolset_has_operation(tools, operation);
}

const portkey_operation *live_resources_template(const toolset *tools, const char *uri, size_t length)
{
    size_t path_length;
    const char *path = resource_uri_path(uri, length, &path_length);

    for (size_t i = 0; path != NULL && i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);
        const char *own = portkey_operation_path(operation);

        if (strlen(own) == path_length && memcmp(own, path, path_length) == 0 &&
            live_resources_offer(tools, operation))
            return operation;
    }
    return NULL;
}

/*
 * All that reads is looked at, active or not: a path belongs to the operation
 * that the API itself would take for it. So /prompts/partials is never the
 * prompt of that id, and a domain that is off stays out of reach.
 */
const portkey_operation *live_resources_find(const toolset *tools, const char *uri, size_t length,
                                             pa_text *arguments)
{
    const portkey_operation *found = NULL;
    size_t path_length;
    const char *path = resource_uri_path(uri, length, &path_length);

    for (size_t i = 0; path != NULL && i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);
        const char *own = portkey_operation_path(operation);

        if (is_read(operation) && resource_uri_fits(own, path, path_length) &&
            (found == NULL || resource_uri_says_more(own, portkey_operation_path(found))))
            found = operation;
    }
    if (found == NULL || !live_resources_offer(tools, found))
        return NULL;
    if (arguments != NULL &&
        !resource_uri_append_variables(arguments, portkey_operation_path(found), path, path_length))
        return NULL;
    return found;
}

/* ---- the list ---- */

static void append_template(pa_text *text, const portkey_operation *operation)
{
    const char *name = portkey_operation_name(operation);
    const portkey_tool *tool = portkey_tool_find(name, strlen(name));
    pa_text uri = PA_TEXT_INIT(RESOURCE_URI_MAX);

    pa_text_append_string(&uri, RESOURCE_SCHEME);
    pa_text_append_string(&uri, portkey_operation_path(operation));
    mcp_begin_object(text);
    mcp_append_string_member(text, "uriTemplate", uri.data != NULL ? uri.data : "");
    mcp_append_string_member(text, "name", name);
    if (tool != NULL) {
        mcp_append_string_member(text, "title", portkey_tool_title(tool));
        mcp_append_member(text, "description");
        tool_text_append_summary(text, tool);
    }
    mcp_append_string_member(text, "mimeType", "application/json");
    pa_text_append_char(text, '}');
    pa_text_free(&uri);
}

void live_resources_append(pa_text *text, const toolset *tools)
{
    for (size_t i = 0; i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);

        if (live_resources_offer(tools, operation))
            append_template(text, operation);
    }
}

/* ---- subscribing ---- */

/* News come with the path as the library writes it, so another spelling of it would never hear of any. */
bool live_resources_can_subscribe(const toolset *tools, const char *uri, size_t length)
{
    pa_text arguments = PA_TEXT_INIT(4 * RESOURCE_URI_MAX);
    const portkey_operation *operation = live_resources_find(tools, uri, length, &arguments);
    portkey_request *request = NULL;
    bool is_exact = false;

    if (operation != NULL &&
        portkey_request_new(&request, operation, arguments.data, arguments.length, NULL) == 0) {
        size_t path_length;
        const char *path = resource_uri_path(uri, length, &path_length);
        const char *target = portkey_request_target(request);

        is_exact = strlen(target) == path_length && memcmp(target, path, path_length) == 0;
    }
    portkey_request_free(request);
    pa_text_free(&arguments);
    return is_exact;
}
