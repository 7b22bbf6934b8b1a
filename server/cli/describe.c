/* SPDX-License-Identifier: MIT */
#include "cli/describe.h"

#include <string.h>

#include "base/text.h"
#include "catalog/tool_text.h"
#include "catalog/example.h"
#include "cli/complain.h"
#include "cli/options.h"
#include "cli/output.h"

enum { MAX_DESCRIPTION = 1024 * 1024 };

static void append_string(pa_text *text, portkey_value value)
{
    size_t length;
    const char *string = portkey_value_string(value, &length);

    if (string != NULL)
        pa_text_append(text, string, length);
}

/* ---- what the tool does ---- */

static void append_traits(pa_text *text, const portkey_tool *tool)
{
    const portkey_operation *operation = portkey_tool_operation(tool);
    const char *scope = portkey_operation_scope(operation);

    if (portkey_tool_is_workflow(tool)) {
        tool_text_append_calls(text, tool);
    } else {
        pa_text_append_string(text, portkey_operation_method(operation));
        pa_text_append_char(text, ' ');
        pa_text_append_string(text, portkey_operation_path(operation));
    }
    if (portkey_operation_is_read_only(operation))
        pa_text_append_string(text, "; changes nothing");
    if (portkey_operation_is_destructive(operation))
        pa_text_append_string(text, "; may delete or overwrite data");
    if (scope[0] != '\0') {
        pa_text_append_string(text, "; needs the scope ");
        pa_text_append_string(text, scope);
    }
    if (portkey_operation_is_enterprise(operation))
        pa_text_append_string(text, "; Enterprise plan only");
    if (portkey_operation_is_experimental(operation))
        pa_text_append_string(text, "; experimental");
    pa_text_append_char(text, '\n');
}

static void append_head(pa_text *text, const portkey_tool *tool, portkey_value descriptor)
{
    pa_text_append_string(text, portkey_tool_name(tool));
    pa_text_append_string(text, " - ");
    pa_text_append_string(text, portkey_tool_title(tool));
    pa_text_append_string(text, "\n\n");
    append_string(text, portkey_value_member(descriptor, "description"));
    pa_text_append_string(text, "\n\n");
    append_traits(text, tool);
}

/* ---- arguments ---- */

/* "string", or "array of string". */
static void append_one_type(pa_text *text, portkey_value schema, portkey_value type)
{
    portkey_value items = portkey_value_at(schema, "/items/type");

    append_string(text, type);
    if (!portkey_value_is(type, "array") || portkey_value_type(items) != PORTKEY_JSON_STRING)
        return;
    pa_text_append_string(text, " of ");
    append_string(text, items);
}

static void append_type(pa_text *text, portkey_value schema)
{
    portkey_value type = portkey_value_member(schema, "type");
    const char *separator = "";

    if (portkey_value_type(type) == PORTKEY_JSON_STRING)
        append_one_type(text, schema, type);
    else if (!portkey_value_exists(type))
        pa_text_append_string(text, "value");
    PORTKEY_FOR_EACH (one, type) {
        pa_text_append_string(text, separator);
        append_one_type(text, schema, one);
        separator = " or ";
    }
}

static void append_allowed(pa_text *text, portkey_value values)
{
    const char *separator = "      Allowed: ";

    PORTKEY_FOR_EACH (value, values) {
        pa_text_append_string(text, separator);
        tool_text_append_raw(text, value);
        separator = ", ";
    }
    if (portkey_value_count(values) > 0)
        pa_text_append_char(text, '\n');
}

static void append_allowed_items(pa_text *text, portkey_value schema)
{
    append_allowed(text, portkey_value_member(schema, "enum"));
    append_allowed(text, portkey_value_at(schema, "/items/enum"));
}

/* Limits under the names that JSON Schema has for them. */
static void append_limits(pa_text *text, portkey_value schema)
{
    static const char *const keywords[] = {"format",    "minimum",   "exclusiveMinimum", "maximum",
                                           "minLength", "maxLength", "pattern",          "minItems",
                                           "maxItems",  "const",     "default"};
    const char *separator = "      ";

    for (size_t i = 0; i < sizeof(keywords) / sizeof(keywords[0]); i++) {
        portkey_value value = portkey_value_member(schema, keywords[i]);

        if (!portkey_value_exists(value))
            continue;
        pa_text_append_string(text, separator);
        pa_text_append_string(text, keywords[i]);
        pa_text_append_string(text, ": ");
        tool_text_append_raw(text, value);
        separator = ", ";
    }
    if (separator[0] == ',')
        pa_text_append_char(text, '\n');
}

static void append_argument(pa_text *text, portkey_value schema, portkey_value argument)
{
    portkey_value description = portkey_value_member(argument, "description");
    size_t length;
    const char *name = portkey_value_string(portkey_value_key(argument), &length);

    if (name == NULL)
        return;
    pa_text_append_string(text, "  ");
    pa_text_append(text, name, length);
    pa_text_append_string(text, " (");
    append_type(text, argument);
    pa_text_append_string(text, tool_text_requires(schema, name, length) ? ", required)\n" : ")\n");
    if (portkey_value_exists(description)) {
        pa_text_append_string(text, "      ");
        append_string(text, description);
        pa_text_append_char(text, '\n');
    }
    append_allowed_items(text, argument);
    append_limits(text, argument);
}

static void append_arguments(pa_text *text, portkey_value schema)
{
    portkey_value properties = portkey_value_member(schema, "properties");
    bool has_some = portkey_value_count(properties) > 0;

    pa_text_append_string(text, has_some ? "\nArguments:\n" : "\nArguments: none\n");
    PORTKEY_FOR_EACH (argument, properties)
        append_argument(text, schema, argument);
}

/* ---- the example ---- */

/* As one word of a shell. An apostrophe in JSON stands in a string, where its escape means the same. */
static void append_quoted(pa_text *text, const pa_text *json)
{
    pa_text_append_char(text, '\'');
    for (size_t i = 0; i < json->length; i++)
        if (json->data[i] == '\'')
            pa_text_append_string(text, "\\u0027");
        else
            pa_text_append_char(text, json->data[i]);
    pa_text_append_char(text, '\'');
}

static void append_example(pa_text *text, const portkey_tool *tool, portkey_value schema,
                           const metadata_rule *rule)
{
    pa_text arguments = PA_TEXT_INIT(MAX_DESCRIPTION);

    if (example_append(&arguments, tool, schema, rule)) {
        pa_text_append_string(text, "\nExample:\n  " PROGRAM_NAME " call ");
        pa_text_append_string(text, portkey_tool_name(tool));
        if (strcmp(arguments.data, "{}") != 0) {
            pa_text_append_char(text, ' ');
            append_quoted(text, &arguments);
        }
        pa_text_append_char(text, '\n');
    }
    pa_text_free(&arguments);
}

/* ---- all of it ---- */

static void append_description(pa_text *text, const portkey_tool *tool, portkey_value descriptor,
                               const metadata_rule *rule)
{
    portkey_value schema = portkey_value_member(descriptor, "inputSchema");

    append_head(text, tool, descriptor);
    append_arguments(text, schema);
    append_example(text, tool, schema, rule);
    pa_text_append_string(text, "\nThe whole schema: " PROGRAM_NAME " tools --json ");
    pa_text_append_string(text, portkey_tool_name(tool));
    pa_text_append_char(text, '\n');
}

int describe_tool(const portkey_tool *tool, const metadata_rule *rule)
{
    pa_text text = PA_TEXT_INIT(MAX_DESCRIPTION);
    portkey_json *document = NULL;
    size_t length;
    const char *descriptor = portkey_tool_descriptor(tool, &length);
    bool is_described = portkey_json_parse(&document, descriptor, length, NULL, NULL) == 0;

    if (is_described)
        append_description(&text, tool, portkey_json_root(document), rule);
    portkey_json_free(document);
    is_described = is_described && !pa_text_failed(&text);
    if (is_described)
        cli_print(text.data, text.length);
    else
        cli_complain("out of memory");
    pa_text_free(&text);
    return is_described ? EXIT_DONE : EXIT_FAILED;
}
