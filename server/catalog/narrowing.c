/* SPDX-License-Identifier: MIT */
#include "catalog/narrowing.h"

#include "catalog/tool_text.h"

/* The names of the optional arguments, as the tool's own schema has them. Returns how many. */
static size_t append_optional_arguments(portkey_text *text, portkey_value schema)
{
    portkey_value properties = portkey_value_get(schema, "properties", 10);
    size_t count = 0;

    for (portkey_value member = portkey_value_first(properties);
         portkey_value_type(member) != PORTKEY_JSON_NONE; member = portkey_value_next(member)) {
        size_t length;
        const char *name = portkey_value_string(portkey_value_key(member), &length);

        if (name == NULL || tool_text_requires(schema, name, length))
            continue;
        if (count++ > 0)
            portkey_text_append_string(text, ", ");
        portkey_text_append(text, name, length);
    }
    return count;
}

void narrowing_append(portkey_text *text, const portkey_tool *tool)
{
    portkey_text names = PORTKEY_TEXT_INIT(4096);
    portkey_json *descriptor = NULL;
    size_t length;
    const char *bytes = portkey_tool_descriptor(tool, &length);
    size_t count = 0;

    if (portkey_json_parse(&descriptor, bytes, length, NULL, NULL) == 0)
        count = append_optional_arguments(
            &names, portkey_value_get(portkey_json_root(descriptor), "inputSchema", 11));
    if (count > 0 && !portkey_text_failed(&names)) {
        portkey_text_append_string(text, "Ask for less with the optional arguments of ");
        portkey_text_append_string(text, portkey_tool_name(tool));
        portkey_text_append_string(text, ": ");
        portkey_text_append(text, names.data, names.length);
        portkey_text_append_char(text, '.');
    } else {
        portkey_text_append_string(text, portkey_tool_name(tool));
        portkey_text_append_string(text, " has no argument that would make its answer smaller; "
                                         "use \"portkey-admin-mcp call\" in a shell.");
    }
    portkey_json_free(descriptor);
    portkey_text_free(&names);
}
