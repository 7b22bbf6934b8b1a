/* SPDX-License-Identifier: MIT */
#include "catalog/argument_forms.h"

#include <string.h>

#include "base/json_writer.h"
#include "mcp/exchange.h"

enum {
    MAX_ARGUMENTS = 16 * 1024 * 1024,
    MAX_LEVELS = 64, /* of values in values, and of text in text */
};

/* Types of values, as a set. */
enum {
    IS_NULL = 1 << 0,
    IS_BOOLEAN = 1 << 1,
    IS_NUMBER = 1 << 2,
    IS_STRING = 1 << 3,
    IS_ARRAY = 1 << 4,
    IS_OBJECT = 1 << 5,
    IS_ANY = (1 << 6) - 1,
};

struct forming {
    pa_writer writer;
    bool has_changed;
    int level;
};

/* ---- types ---- */

static unsigned type_of(portkey_value value)
{
    switch (portkey_value_type(value)) {
    case PORTKEY_JSON_NONE: break;
    case PORTKEY_JSON_NULL: return IS_NULL;
    case PORTKEY_JSON_BOOLEAN: return IS_BOOLEAN;
    case PORTKEY_JSON_NUMBER: return IS_NUMBER;
    case PORTKEY_JSON_STRING: return IS_STRING;
    case PORTKEY_JSON_ARRAY: return IS_ARRAY;
    case PORTKEY_JSON_OBJECT: return IS_OBJECT;
    }
    return 0;
}

static unsigned named(portkey_value name)
{
    static const struct {
        char name[8];
        unsigned type;
    } types[] = {
        {"null", IS_NULL},     {"boolean", IS_BOOLEAN}, {"integer", IS_NUMBER}, {"number", IS_NUMBER},
        {"string", IS_STRING}, {"array", IS_ARRAY},     {"object", IS_OBJECT},
    };

    for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
        if (portkey_value_is(name, types[i].name))
            return types[i].type;
    return IS_ANY;
}

static portkey_value branches_of(portkey_value schema)
{
    portkey_value branches = portkey_value_member(schema, "anyOf");

    return portkey_value_exists(branches) ? branches : portkey_value_member(schema, "oneOf");
}

/* What the schema itself says; all types if it says nothing. */
static unsigned own_types(portkey_value schema)
{
    portkey_value type = portkey_value_member(schema, "type");
    unsigned types = 0;

    if (portkey_value_type(type) == PORTKEY_JSON_STRING)
        return named(type);
    PORTKEY_FOR_EACH (one, type)
        types |= named(one);
    return types != 0 ? types : IS_ANY;
}

static unsigned types_of(portkey_value schema)
{
    portkey_value branches = branches_of(schema);
    unsigned types = portkey_value_count(branches) > 0 ? 0 : IS_ANY;

    PORTKEY_FOR_EACH (branch, branches)
        types |= own_types(branch);
    return types & own_types(schema);
}

/* The schema of a value of the type: the one branch of a union that takes it, or none if several do. */
static portkey_value schema_for(portkey_value schema, unsigned type)
{
    portkey_value branches = branches_of(schema);
    portkey_value found = {NULL, 0};

    if (!portkey_value_exists(branches))
        return schema;
    PORTKEY_FOR_EACH (branch, branches) {
        if ((own_types(branch) & type) == 0)
            continue;
        if (portkey_value_exists(found))
            return (portkey_value){NULL, 0};
        found = branch;
    }
    return found;
}

/* ---- writing ---- */

static void write_as(struct forming *forming, portkey_value value, portkey_value schema);

static void write_raw(struct forming *forming, portkey_value value)
{
    size_t length;
    const char *raw = portkey_value_raw(value, &length);

    pa_write_json(&forming->writer, raw, length);
}

static void write_key(struct forming *forming, portkey_value member)
{
    size_t length;
    const char *raw = portkey_value_raw(portkey_value_key(member), &length);

    pa_write_json_key(&forming->writer, raw, length);
}

static portkey_value schema_of_member(portkey_value schema, portkey_value key)
{
    size_t length;
    const char *name = portkey_value_string(key, &length);
    portkey_value found = {NULL, 0};

    if (name != NULL)
        found = portkey_value_get(portkey_value_member(schema, "properties"), name, length);
    return portkey_value_exists(found) ? found : portkey_value_member(schema, "additionalProperties");
}

static void write_container(struct forming *forming, portkey_value value, portkey_value schema)
{
    bool is_object = portkey_value_type(value) == PORTKEY_JSON_OBJECT;
    portkey_value items = portkey_value_member(schema, "items");

    if (is_object)
        pa_begin_object(&forming->writer);
    else
        pa_begin_array(&forming->writer);
    PORTKEY_FOR_EACH (inner, value) {
        if (is_object)
            write_key(forming, inner);
        write_as(forming, inner, is_object ? schema_of_member(schema, portkey_value_key(inner)) : items);
    }
    pa_end(&forming->writer);
}

/* ---- other forms ---- */

/* No number is a date or one of some words, and whoever gave one should be told so. */
static bool takes_any_text(portkey_value schema)
{
    return !portkey_value_exists(portkey_value_member(schema, "format")) &&
           !portkey_value_exists(portkey_value_member(schema, "enum"));
}

/* Digits as they are: an id that is a number loses none. An exponent is no text that anybody meant. */
static bool write_number_as_text(struct forming *forming, portkey_value value)
{
    size_t length;
    const char *raw = portkey_value_raw(value, &length);

    if (memchr(raw, 'e', length) != NULL || memchr(raw, 'E', length) != NULL)
        return false;
    pa_write_string(&forming->writer, raw, length);
    return true;
}

/* Around an object or array there may be blanks; a number or boolean is nothing but that. */
static bool is_whole(portkey_value value, size_t length)
{
    size_t own = 0;

    (void)portkey_value_raw(value, &own);
    return own == length || (type_of(value) & (IS_ARRAY | IS_OBJECT)) != 0;
}

static bool write_text_as_json(struct forming *forming, portkey_value value, portkey_value schema,
                               unsigned types)
{
    const portkey_json_limits limits = {.refuse_duplicates = true};
    portkey_json *document = NULL;
    portkey_value inner;
    size_t length;
    const char *text = portkey_value_string(value, &length);
    bool is_meant;

    if (text == NULL || length == 0 || portkey_json_parse(&document, text, length, &limits, NULL) < 0)
        return false;
    inner = portkey_json_root(document);
    is_meant = (type_of(inner) & types & ~(unsigned)IS_NULL) != 0 && is_whole(inner, length);
    if (is_meant)
        write_as(forming, inner, schema);
    portkey_json_free(document);
    return is_meant;
}

/* Writes a value that the schema does not take in the one form that it takes. */
static bool write_formed(struct forming *forming, portkey_value value, portkey_value schema)
{
    unsigned types = types_of(schema);
    unsigned type = type_of(value);

    if (type == IS_NUMBER)
        return (types & ~(unsigned)IS_NULL) == IS_STRING && takes_any_text(schema) &&
               write_number_as_text(forming, value);
    return type == IS_STRING && write_text_as_json(forming, value, schema, types);
}

static void write_as(struct forming *forming, portkey_value value, portkey_value schema)
{
    unsigned type = type_of(value);
    bool is_container = (type & (IS_ARRAY | IS_OBJECT)) != 0;

    if (forming->level == MAX_LEVELS || portkey_value_type(schema) != PORTKEY_JSON_OBJECT) {
        write_raw(forming, value);
        return;
    }
    forming->level++;
    if ((types_of(schema) & type) != 0 && is_container)
        write_container(forming, value, schema_for(schema, type));
    else if ((types_of(schema) & type) == 0 && write_formed(forming, value, schema))
        forming->has_changed = true;
    else
        write_raw(forming, value);
    forming->level--;
}

/* ---- the checks ---- */

/* The schema is that of the descriptor; *document is to be freed. None if memory is short. */
static portkey_value open_schema(portkey_json **document, const mcp_tool *tool)
{
    if (portkey_json_parse(document, tool->descriptor, tool->descriptor_length, NULL, NULL) < 0)
        return (portkey_value){NULL, 0};
    return portkey_value_member(portkey_json_root(*document), "inputSchema");
}

static bool is_refused(const mcp_exchange *exchange)
{
    const portkey_tool *tool = exchange->tool.origin;
    portkey_request *request = NULL;
    int code;

    if (portkey_tool_is_workflow(tool))
        code = portkey_workflow_check(tool, exchange->arguments, exchange->arguments_length, NULL);
    else
        code = portkey_request_new(&request, portkey_tool_operation(tool), exchange->arguments,
                                   exchange->arguments_length, NULL);
    portkey_request_free(request);
    return code == PORTKEY_EARGUMENTS;
}

/* Takes the text over. */
static mcp_verdict rewrite(mcp_exchange *exchange, pa_text *text)
{
    return mcp_exchange_rewrite(exchange, text) ? MCP_PASS : MCP_STOP;
}

static mcp_verdict form(mcp_exchange *exchange, portkey_value arguments)
{
    pa_text text = PA_SECRET_TEXT_INIT(MAX_ARGUMENTS);
    struct forming forming = {.writer = pa_write_to(&text)};
    portkey_json *descriptor = NULL;

    write_as(&forming, arguments, open_schema(&descriptor, &exchange->tool));
    portkey_json_free(descriptor);
    if (forming.has_changed)
        return rewrite(exchange, &text);
    pa_text_free(&text);
    return MCP_PASS;
}

static mcp_verdict check_forms(mcp_check *check, mcp_exchange *exchange)
{
    portkey_json *arguments = NULL;
    mcp_verdict verdict;

    (void)check;
    /* What has no origin runs no operation. */
    if (exchange->tool.origin == NULL || !is_refused(exchange) ||
        portkey_json_parse(&arguments, exchange->arguments, exchange->arguments_length, NULL, NULL) < 0)
        return MCP_PASS;
    verdict = form(exchange, portkey_json_root(arguments));
    portkey_json_free(arguments);
    return verdict;
}

const mcp_check argument_forms_check = {.before = check_forms};

/* ---- nesting ---- */

static const char nested_name[] = "arguments";

/* Most calls have no such name, and need not be read for it. */
static bool begins_with_nested(const char *arguments, size_t length)
{
    static const char blanks[] = " \t\r\n";
    size_t at = 1; /* behind the brace */

    while (at < length && strchr(blanks, arguments[at]) != NULL)
        at++;
    return length - at > sizeof(nested_name) && arguments[at] == '"' &&
           memcmp(arguments + at + 1, nested_name, sizeof(nested_name) - 1) == 0;
}

static bool takes_nested(const mcp_tool *tool)
{
    portkey_json *descriptor = NULL;
    portkey_value schema = open_schema(&descriptor, tool);
    bool takes =
        !portkey_value_exists(schema) ||
        portkey_value_exists(portkey_value_member(portkey_value_member(schema, "properties"), nested_name));

    portkey_json_free(descriptor);
    return takes;
}

/* An object, or the text of one. */
static mcp_verdict take_nested(mcp_exchange *exchange, portkey_value nested)
{
    static const char schema_text[] = "{\"type\":\"object\"}";
    pa_text text = PA_SECRET_TEXT_INIT(MAX_ARGUMENTS);
    struct forming forming = {.writer = pa_write_to(&text)};
    portkey_json *schema = NULL;
    bool is_object = portkey_value_type(nested) == PORTKEY_JSON_OBJECT;

    if (portkey_json_parse(&schema, schema_text, sizeof(schema_text) - 1, NULL, NULL) == 0)
        write_as(&forming, nested, portkey_json_root(schema));
    portkey_json_free(schema);
    if (is_object || forming.has_changed)
        return rewrite(exchange, &text);
    pa_text_free(&text);
    return MCP_PASS;
}

static mcp_verdict check_nesting(mcp_check *check, mcp_exchange *exchange)
{
    portkey_json *arguments = NULL;
    portkey_value root, nested;
    mcp_verdict verdict = MCP_PASS;

    (void)check;
    if (exchange->tool.origin == NULL ||
        !begins_with_nested(exchange->arguments, exchange->arguments_length) ||
        portkey_json_parse(&arguments, exchange->arguments, exchange->arguments_length, NULL, NULL) < 0)
        return MCP_PASS;
    root = portkey_json_root(arguments);
    nested = portkey_value_member(root, nested_name);
    if (portkey_value_count(root) == 1 && portkey_value_exists(nested) && !takes_nested(&exchange->tool))
        verdict = take_nested(exchange, nested);
    portkey_json_free(arguments);
    return verdict;
}

const mcp_check argument_nesting_check = {.before = check_nesting};
