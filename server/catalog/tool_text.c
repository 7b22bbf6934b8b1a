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

void tool_text_append_summary(pa_text *text, const portkey_tool *tool)
{
    portkey_json *document = parse_descriptor(tool);
    size_t length = 0;
    const char *description =
        document != NULL ? string_of(portkey_json_root(document), "description", &length) : "";

    pa_append_json_string(text, description, first_sentence(description, length));
    portkey_json_free(document);
}

void tool_text_append_line(pa_text *text, const portkey_tool *tool)
{
    portkey_json *document = parse_descriptor(tool);
    size_t length = 0;
    const char *description =
        document != NULL ? string_of(portkey_json_root(document), "description", &length) : "";

    pa_text_append_string(text, "- `");
    pa_text_append_string(text, portkey_tool_name(tool));
    pa_text_append_string(text, "` (");
    pa_text_append_string(text, portkey_tool_title(tool));
    pa_text_append_string(text, "): ");
    pa_text_append(text, description, first_sentence(description, length));
    pa_text_append_char(text, '\n');
    portkey_json_free(document);
}

/* ---- in full ---- */

bool tool_text_requires(portkey_value schema, const char *name, size_t length)
{
    PORTKEY_FOR_EACH (item, portkey_value_member(schema, "required"))
        if (portkey_value_equals_string(item, name, length))
            return true;
    return false;
}

static void append_raw(pa_text *text, portkey_value value)
{
    size_t length;
    const char *raw = portkey_value_raw(value, &length);

    pa_text_append(text, raw, length);
}

/* "- `name` (required): description", then the schema as it is: that of the descriptor says it all. */
static void append_argument(pa_text *text, portkey_value schema, portkey_value argument)
{
    size_t length;
    const char *name = portkey_value_string(portkey_value_key(argument), &length);
    const char *description;

    if (name == NULL)
        return;
    pa_text_append_string(text, "- `");
    pa_text_append(text, name, length);
    pa_text_append_string(text, tool_text_requires(schema, name, length) ? "` (required): " : "`: ");
    description = string_of(argument, "description", &length);
    pa_text_append(text, description, length);
    pa_text_append_string(text, "\n  `");
    append_raw(text, argument);
    pa_text_append_string(text, "`\n");
}

static void append_arguments(pa_text *text, portkey_value schema)
{
    portkey_value properties = portkey_value_member(schema, "properties");

    pa_text_append_string(text, portkey_value_count(properties) > 0 ? "\nArguments:\n\n"
                                                                    : "\nIt takes no arguments.\n");
    PORTKEY_FOR_EACH (argument, properties)
        append_argument(text, schema, argument);
}

static void append_traits(pa_text *text, const portkey_operation *operation)
{
    const char *scope = portkey_operation_scope(operation);

    pa_text_append_char(text, '`');
    pa_text_append_string(text, portkey_operation_method(operation));
    pa_text_append_char(text, ' ');
    pa_text_append_string(text, portkey_operation_path(operation));
    pa_text_append_string(text, "`.");
    if (portkey_operation_is_read_only(operation))
        pa_text_append_string(text, " Only reads.");
    if (portkey_operation_is_destructive(operation))
        pa_text_append_string(text, " Destructive: look first, ask the user, then call.");
    if (scope[0] != '\0') {
        pa_text_append_string(text, " Needs the scope ");
        pa_text_append_string(text, scope);
        pa_text_append_char(text, '.');
    }
    if (portkey_operation_is_enterprise(operation))
        pa_text_append_string(text, " Enterprise plan only.");
    pa_text_append_char(text, '\n');
}

void tool_text_append_section(pa_text *text, const portkey_tool *tool)
{
    portkey_json *document = parse_descriptor(tool);
    portkey_value root = document != NULL ? portkey_json_root(document) : (portkey_value){0};
    size_t length;
    const char *description = string_of(root, "description", &length);

    pa_text_append_string(text, "\n## ");
    pa_text_append_string(text, portkey_tool_name(tool));
    pa_text_append_string(text, "\n\n");
    pa_text_append(text, description, length);
    pa_text_append_string(text, "\n\n");
    append_traits(text, portkey_tool_operation(tool));
    append_arguments(text, portkey_value_member(root, "inputSchema"));
    portkey_json_free(document);
}
