/* SPDX-License-Identifier: MIT */
#include "catalog/tool_text.h"

#include <string.h>

#include "catalog/about.h"
#include "catalog/settings.h"

/* ---- the descriptor ---- */

/* The descriptor parsed, to be freed; NULL when out of memory. */
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

/* The description's first sentence, which lives as long as the document. */
static const char *summary_of(portkey_json *document, size_t *length)
{
    const char *description = "";

    *length = 0;
    if (document != NULL)
        description = string_of(portkey_json_root(document), "description", length);
    *length = first_sentence(description, *length);
    return description;
}

void tool_text_write_summary(pa_writer *writer, const portkey_tool *tool)
{
    portkey_json *document = parse_descriptor(tool);
    size_t length;
    const char *summary = summary_of(document, &length);

    pa_write_string(writer, summary, length);
    portkey_json_free(document);
}

void tool_text_append_summary(pa_text *text, const portkey_tool *tool)
{
    portkey_json *document = parse_descriptor(tool);
    size_t length;
    const char *summary = summary_of(document, &length);

    pa_text_append(text, summary, length);
    portkey_json_free(document);
}

void tool_text_append_line(pa_text *text, const portkey_tool *tool)
{
    portkey_json *document = parse_descriptor(tool);
    size_t length;
    const char *summary = summary_of(document, &length);

    pa_text_append_string(text, "- `");
    pa_text_append_string(text, portkey_tool_name(tool));
    pa_text_append_string(text, "` (");
    pa_text_append_string(text, portkey_tool_title(tool));
    pa_text_append_string(text, "): ");
    pa_text_append(text, summary, length);
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

void tool_text_append_raw(pa_text *text, portkey_value value)
{
    size_t length;
    const char *raw = portkey_value_raw(value, &length);

    pa_text_append(text, raw, length);
}

/* "- `name` (required): description", then the schema as it is: that of the descriptor says it all. A name may say it, too. */
static void append_argument(pa_text *text, portkey_value schema, portkey_value argument)
{
    size_t length;
    const char *name = portkey_value_string(portkey_value_key(argument), &length);
    const char *description;

    if (name == NULL)
        return;
    pa_text_append_string(text, "- `");
    pa_text_append(text, name, length);
    pa_text_append_string(text, tool_text_requires(schema, name, length) ? "` (required)" : "`");
    description = string_of(argument, "description", &length);
    pa_text_append_string(text, length > 0 ? ": " : "");
    pa_text_append(text, description, length);
    pa_text_append_string(text, "\n  `");
    tool_text_append_raw(text, argument);
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

void tool_text_append_calls(pa_text *text, const portkey_tool *workflow)
{
    const portkey_operation *operation = portkey_workflow_call(workflow, 0, NULL);
    const char *separator = "calls ";

    if (operation == NULL)
        pa_text_append_string(text, "calls nothing");
    for (size_t i = 0; (operation = portkey_workflow_call(workflow, i, NULL)) != NULL; i++) {
        pa_text_append_string(text, separator);
        pa_text_append_string(text, portkey_operation_name(operation));
        separator = ", ";
    }
}

static void append_request(pa_text *text, const portkey_operation *operation)
{
    pa_text_append_char(text, '`');
    pa_text_append_string(text, portkey_operation_method(operation));
    pa_text_append_char(text, ' ');
    pa_text_append_string(text, portkey_operation_path(operation));
    pa_text_append_string(text, "`.");
}

static void append_traits(pa_text *text, const portkey_tool *tool)
{
    const portkey_operation *operation = portkey_tool_operation(tool);
    const char *scope = portkey_operation_scope(operation);

    if (portkey_tool_is_workflow(tool)) {
        pa_text_append_string(text, "It ");
        tool_text_append_calls(text, tool);
        pa_text_append_char(text, '.');
    } else {
        append_request(text, operation);
    }
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
    if (portkey_operation_is_experimental(operation))
        pa_text_append_string(text, " Experimental.");
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
    append_traits(text, tool);
    append_arguments(text, portkey_value_member(root, "inputSchema"));
    portkey_json_free(document);
}

/* ---- how to ask it for less ---- */

/* Appends the names of the optional arguments, and returns how many there are. */
static size_t append_optional_arguments(pa_text *text, portkey_value schema)
{
    size_t count = 0;

    PORTKEY_FOR_EACH (member, portkey_value_member(schema, "properties")) {
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

void tool_text_append_narrowing(pa_text *text, const portkey_tool *tool)
{
    pa_text names = PA_TEXT_INIT(4096);
    portkey_json *document = parse_descriptor(tool);
    size_t count = 0;

    if (document != NULL)
        count = append_optional_arguments(&names,
                                          portkey_value_member(portkey_json_root(document), "inputSchema"));
    if (count > 0 && !pa_text_failed(&names)) {
        pa_text_append_string(text, "Ask for less with the optional arguments of ");
        pa_text_append_string(text, portkey_tool_name(tool));
        pa_text_append_string(text, ": ");
        pa_text_append(text, names.data, names.length);
        pa_text_append_char(text, '.');
    } else {
        pa_text_append_string(text, portkey_tool_name(tool));
        pa_text_append_string(text, " has no argument that would make its answer smaller; "
                                    "use \"" PROGRAM_NAME " call\" in a shell.");
    }
    portkey_json_free(document);
    pa_text_free(&names);
}

/* ---- why it failed ---- */

static void append_violation(pa_text *text, const portkey_violation *violation)
{
    pa_text_append_string(text, "\n- ");
    pa_text_append_string(text, violation->pointer[0] != '\0' ? violation->pointer : "(arguments)");
    pa_text_append_string(text, ": expected ");
    pa_text_append_string(text, violation->expected);
}

void tool_text_append_error(pa_text *text, const portkey_error *error, const portkey_tool *tool)
{
    if (settings_are_in_message(error))
        settings_append(text, error->message);
    else
        pa_text_append_string(text, error->message);
    for (size_t i = 0; i < error->violation_count && i < PORTKEY_MAX_VIOLATIONS; i++)
        append_violation(text, &error->violations[i]);
    /* The hint of violations is the first of them. */
    if (error->violation_count == 0 && error->hint[0] != '\0') {
        pa_text_append_string(text, "\nHint: ");
        settings_append(text, error->hint);
    }
    /* With a status it is an answer that is too large; and a change is not to be made again. */
    if (error->code != PORTKEY_ETOOLARGE || error->http_status == 0 || error->may_have_happened ||
        tool == NULL)
        return;
    pa_text_append_char(text, '\n');
    tool_text_append_narrowing(text, tool);
}
