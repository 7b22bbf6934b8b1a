/* SPDX-License-Identifier: MIT */
#include "access/wishes.h"

#include <stdio.h>
#include <strings.h>

bool access_has_wishes(const http_wishes *wishes)
{
    return wishes != NULL && (wishes->domains != NULL || wishes->toolsets != NULL || wishes->tools != NULL ||
                              wishes->exclude_tools != NULL || wishes->read_only != NULL);
}

static int narrow(tool_selection *selection, const selection_options *options, portkey_error *error)
{
    tool_selection wished = {0};
    int result = selection_init(&wished, options, error);

    if (result == 0)
        selection_narrow(selection, &wished);
    selection_free(&wished);
    return result;
}

static int read_switch(bool *out, const char *value, portkey_error *error)
{
    *out = value != NULL && (strcasecmp(value, "true") == 0 || strcmp(value, "1") == 0);
    if (*out || value == NULL || strcasecmp(value, "false") == 0 || strcmp(value, "0") == 0)
        return 0;
    *error = (portkey_error){.code = PORTKEY_ECONFIG};
    (void)snprintf(error->message, sizeof(error->message), "the header X-MCP-Readonly takes true or false");
    return error->code;
}

int access_grant_wishes(tool_selection *selection, const http_wishes *wishes, portkey_error *error)
{
    selection_options headers = {
        .toolsets = {wishes->toolsets, "the header X-MCP-Toolsets"},
        .tools = {wishes->tools, "the header X-MCP-Tools"},
        .exclude_tools = {wishes->exclude_tools, "the header X-MCP-Exclude-Tools"},
    };
    const selection_options query = {.toolsets = {wishes->domains, "tools= in the URL"}};
    int result = read_switch(&headers.read_only, wishes->read_only, error);

    if (result == 0)
        result = narrow(selection, &headers, error);
    return result == 0 ? narrow(selection, &query, error) : result;
}
