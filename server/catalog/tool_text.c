/* SPDX-License-Identifier: MIT */
#include "catalog/tool_text.h"

#include <string.h>

/* ---- the descriptor ---- */

/* The descriptor parsed, to be freed; NULL when memory ran out. */
static portkey_json *parse_descriptor(const portkey_tool *tool)
{
    portkey_json *document = NULL;
    size_t length;
    const char *descriptor = portkey_tool_descriptor(tool, &length);

    return portkey_json_parse(&document, descriptor, length, NULL, NULL) == 0 ? document : NULL;
}

static const char *string_of(portkey_value object, const char *name, size_t *length)
{
    const char *string = portkey_value_string(portkey_value_get(object, name, strlen(name)), length);

    if (string == NULL)
        *length = 0;
    return string != NULL ? string : "";
}

/* A full stop with a capital after it ends a sentence; that of "e.g." does not. */
static size_t first_sentence(const char *text, size_t length)
{
    for (size_t i = 0; i + 2 < length; i++)
        if (text[i] == '.' && text[i + 1] == ' ' && text[i + 2] >= 'A' && text[i + 2] <= 'Z')
            return i + 1;
    return length;
}

/* ---- short ---- */

void tool_text_append_summary(portkey_text *text, const portkey_tool *tool)
{
    portkey_json *document = parse_descriptor(tool);
    size_t length = 0;
    const char *description =
        document != NULL ? string_of(portkey_json_root(document), "description", &length) : "";

    portkey_text_append_json_string(text, description, first_sentence(description, length));
    portkey_json_free(document);
}

void tool_text_append_line(portkey_text *text, const portkey_tool *tool)
{
    portkey_json *document = parse_descriptor(tool);
    size_t length = 0;
    const char *description =
        document != NULL ? string_of(portkey_json_root(document), "description", &length) : "";

    portkey_text_append_string(text, "- `");
    portkey_text_append_string(text, portkey_tool_name(tool));
    portkey_text_append_string(text, "` (");
    portkey_text_append_string(text, portkey_tool_title(tool));
    portkey_text_append_string(text, "): ");
    portkey_text_append(text, description, first_sentence(description, length));
    portkey_text_append_char(text, '\n');
    portkey_json_free(document);
}

/* ---- in full ---- */

bool tool_text_requires(portkey_value schema, const char *name, size_t length)
{
    for (portkey_value item = portkey_value_first(portkey_value_get(schema, "required", 8));
         portkey_value_type(item) != PORTKEY_JSON_NONE; item = portkey_value_next(item))
        if (portkey_value_equals_string(item, name, length))
            return true;
    return false;
}

static void append_raw(portkey_text *text, portkey_value value)
{
    size_t length;
    const char *raw = portkey_value_raw(value, &length);

    portkey_text_append(text, raw, length);
}

/* "- `name` (required): description", then the schema as it is: that of the descriptor says it all. */
static void append_argument(portkey_text *text, portkey_value schema, portkey_value argument)
{
    size_t length;
    const char *name = portkey_value_string(portkey_value_key(argument), &length);
    const char *description;

    if (name == NULL)
        return;
    portkey_text_append_string(text, "- `");
    portkey_text_append(text, name, length);
    portkey_text_append_string(text, tool_text_requires(schema, name, length) ? "` (required): " : "`: ");
    description = string_of(argument, "description", &length);
    portkey_text_append(text, description, length);
    portkey_text_append_string(text, "\n  `");
    append_raw(text, argument);
    portkey_text_append_string(text, "`\n");
}

static void append_arguments(portkey_text *text, portkey_value schema)
{
    portkey_value properties = portkey_value_get(schema, "properties", 10);

    portkey_text_append_string(text, portkey_value_count(properties) > 0 ? "\nArguments:\n\n"
                                                                         : "\nIt takes no arguments.\n");
    for (portkey_value argument = portkey_value_first(properties);
         portkey_value_type(argument) != PORTKEY_JSON_NONE; argument = portkey_value_next(argument))
        append_argument(text, schema, argument);
}

static void append_traits(portkey_text *text, const portkey_operation *operation)
{
    const char *scope = portkey_operation_scope(operation);

    portkey_text_append_char(text, '`');
    portkey_text_append_string(text, portkey_operation_method(operation));
    portkey_text_append_char(text, ' ');
    portkey_text_append_string(text, portkey_operation_path(operation));
    portkey_text_append_string(text, "`.");
    if (portkey_operation_is_read_only(operation))
        portkey_text_append_string(text, " Only reads.");
    if (portkey_operation_is_destructive(operation))
        portkey_text_append_string(text, " Destructive: look first, ask the user, then call.");
    if (scope[0] != '\0') {
        portkey_text_append_string(text, " Needs the scope ");
        portkey_text_append_string(text, scope);
        portkey_text_append_char(text, '.');
    }
    if (portkey_operation_is_enterprise(operation))
        portkey_text_append_string(text, " Enterprise plan only.");
    portkey_text_append_char(text, '\n');
}

void tool_text_append_section(portkey_text *text, const portkey_tool *tool)
{
    portkey_json *document = parse_descriptor(tool);
    portkey_value root = document != NULL ? portkey_json_root(document) : (portkey_value){0};
    size_t length;
    const char *description = string_of(root, "description", &length);

    portkey_text_append_string(text, "\n## ");
    portkey_text_append_string(text, portkey_tool_name(tool));
    portkey_text_append_string(text, "\n\n");
    portkey_text_append(text, description, length);
    portkey_text_append_string(text, "\n\n");
    append_traits(text, portkey_tool_operation(tool));
    append_arguments(text, portkey_value_get(root, "inputSchema", 11));
    portkey_json_free(document);
}
