/* SPDX-License-Identifier: MIT */
#include "catalog/narrowing.h"

#include "catalog/tool_text.h"

/* The names of the optional arguments, as the tool's own schema has them. Returns how many. */
static size_t append_optional_arguments(pa_text *text, portkey_value schema)
{
    portkey_value properties = portkey_value_member(schema, "properties");
    size_t count = 0;

    PORTKEY_FOR_EACH (member, properties) {
        size_t length;
        const char *name = portkey_value_string(portkey_value_key(member), &length);

        if (name == NULL || tool_text_requires(schema, name, length))
            continue;
        if (count++ > 0)
            pa_text_append_string(text, ", ");
        pa_text_append(text, name, length);
    }
    return count;
}

void narrowing_append(pa_text *text, const portkey_tool *tool)
{
    pa_text names = PA_TEXT_INIT(4096);
    portkey_json *descriptor = NULL;
    size_t length;
    const char *bytes = portkey_tool_descriptor(tool, &length);
    size_t count = 0;

    if (portkey_json_parse(&descriptor, bytes, length, NULL, NULL) == 0)
        count = append_optional_arguments(&names,
                                          portkey_value_member(portkey_json_root(descriptor), "inputSchema"));
    if (count > 0 && !pa_text_failed(&names)) {
        pa_text_append_string(text, "Ask for less with the optional arguments of ");
        pa_text_append_string(text, portkey_tool_name(tool));
        pa_text_append_string(text, ": ");
        pa_text_append(text, names.data, names.length);
        pa_text_append_char(text, '.');
    } else {
        pa_text_append_string(text, portkey_tool_name(tool));
        pa_text_append_string(text, " has no argument that would make its answer smaller; "
                                    "use \"portkey-admin-mcp call\" in a shell.");
    }
    portkey_json_free(descriptor);
    pa_text_free(&names);
}
