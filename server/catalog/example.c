/* SPDX-License-Identifier: MIT */
#include "catalog/example.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/json_writer.h"
#include "catalog/tool_text.h"

enum {
    MAX_EXAMPLE = 4096,
    MAX_DEPTH = 8, /* of schemas in schemas, which may refer to themselves */
    MAX_WORD = 64,
    MAX_ELEMENTS = 16,
};

struct example {
    pa_writer writer;
    portkey_value root; /* the whole schema, for references */
    const char *word;   /* what strings hold; NULL: the name of the argument in capitals */
    portkey_value also; /* an optional argument to have as well, or none */
    int depth;
};

static void write_value(struct example *example, portkey_value schema, const char *name);

static void write_raw(struct example *example, portkey_value value)
{
    size_t length;
    const char *raw = portkey_value_raw(value, &length);

    pa_write_json(&example->writer, raw, length);
}

static int64_t integer_of(portkey_value schema, const char *keyword, int64_t otherwise)
{
    int64_t value = otherwise;

    (void)portkey_value_integer(portkey_value_member(schema, keyword), &value);
    return value;
}

/* ---- strings ---- */

static const struct format {
    const char *name;
    const char *value;
} formats[] = {
    {"date-time", "2026-01-31T12:00:00Z"},
    {"date", "2026-01-31"},
    {"time", "12:00:00Z"},
    {"email", "name@example.com"},
    {"uri", "https://example.com"},
    {"url", "https://example.com"},
    {"hostname", "example.com"},
    {"ipv4", "192.0.2.1"},
    {"ipv6", "2001:db8::1"},
    {"uuid", "00000000-0000-4000-8000-000000000000"},
    {"byte", "ZXhhbXBsZQ=="},
    {"binary", "ZXhhbXBsZQ=="},
};

static const char *formatted(portkey_value schema)
{
    portkey_value format = portkey_value_member(schema, "format");

    for (size_t i = 0; i < sizeof(formats) / sizeof(formats[0]); i++)
        if (portkey_value_is(format, formats[i].name))
            return formats[i].value;
    return portkey_value_exists(portkey_value_member(schema, "contentEncoding")) ? "ZXhhbXBsZQ==" : NULL;
}

/* Manuals write names in capitals where a value is to be filled in. */
static size_t capitalise(char *word, const char *name)
{
    size_t length = 0;

    for (; length < MAX_WORD && name[length] != '\0'; length++) {
        unsigned char c = (unsigned char)name[length];

        word[length] = (char)(c < 0x80 && isalnum(c) ? toupper(c) : '_');
    }
    return length;
}

static void write_word(struct example *example, portkey_value schema, const char *name)
{
    char word[MAX_WORD];
    size_t length = capitalise(word, example->word != NULL ? example->word : name);
    int64_t minimum = integer_of(schema, "minLength", 1);
    int64_t maximum = integer_of(schema, "maxLength", MAX_WORD);

    if (example->word != NULL)
        memcpy(word, example->word, length);
    while ((int64_t)length < minimum && length < MAX_WORD)
        word[length++] = 'x';
    if (maximum >= 0 && maximum < (int64_t)length)
        length = (size_t)maximum;
    pa_write_string(&example->writer, word, length);
}

static void write_text(struct example *example, portkey_value schema, const char *name)
{
    const char *value = formatted(schema);

    if (value != NULL)
        pa_write_text(&example->writer, value);
    else
        write_word(example, schema, name);
}

/* ---- numbers ---- */

/* The least that is allowed, but not below 1 where 1 is allowed. */
static void write_number(struct example *example, portkey_value schema)
{
    int64_t value = integer_of(schema, "exclusiveMinimum", 0) + 1;
    int64_t step = integer_of(schema, "multipleOf", 1);
    int64_t minimum = integer_of(schema, "minimum", value);
    int64_t maximum = integer_of(schema, "maximum", INT64_MAX);

    if (minimum > value)
        value = minimum;
    if (step > 1 && value > 0 && value < INT64_MAX - step)
        value = (value + step - 1) / step * step;
    pa_write_integer(&example->writer, value < maximum ? value : maximum);
}

/* ---- arrays and objects ---- */

static void write_array(struct example *example, portkey_value schema, const char *name)
{
    int64_t count = integer_of(schema, "minItems", 1);

    if (count < 1 && integer_of(schema, "maxItems", 1) > 0)
        count = 1;
    pa_begin_array(&example->writer);
    for (int64_t i = 0; i < count && i < MAX_ELEMENTS; i++)
        write_value(example, portkey_value_member(schema, "items"), name);
    pa_end(&example->writer);
}

static bool is_same(portkey_value a, portkey_value b)
{
    return a.document == b.document && a.index == b.index;
}

static void write_members(struct example *example, portkey_value schema)
{
    int64_t missing = integer_of(schema, "minProperties", 0) -
                      (int64_t)portkey_value_count(portkey_value_member(schema, "required"));

    PORTKEY_FOR_EACH (member, portkey_value_member(schema, "properties")) {
        size_t length;
        const char *name = portkey_value_string(portkey_value_key(member), &length);

        if (name == NULL ||
            (!tool_text_requires(schema, name, length) && !is_same(member, example->also) && missing-- <= 0))
            continue;
        pa_write_any_key(&example->writer, name, length);
        write_value(example, member, name);
    }
}

static void write_object(struct example *example, portkey_value schema)
{
    pa_begin_object(&example->writer);
    write_members(example, schema);
    pa_end(&example->writer);
}

/* ---- any value ---- */

/* What the schema itself offers: no value where it only says what is allowed. */
static portkey_value offered_by(portkey_value schema)
{
    static const char *const places[] = {"/examples/0", "/example", "/const", "/default", "/enum/0"};
    portkey_value value = {NULL, 0};

    for (size_t i = 0; i < sizeof(places) / sizeof(places[0]) && !portkey_value_exists(value); i++)
        value = portkey_value_at(schema, places[i]);
    return value;
}

/* The schema that this one refers to, or of which it offers several. */
static portkey_value branch_of(const struct example *example, portkey_value schema)
{
    static const char *const places[] = {"/oneOf/0", "/anyOf/0", "/allOf/0"};
    const char *reference = portkey_value_string(portkey_value_member(schema, "$ref"), NULL);
    portkey_value branch = {NULL, 0};

    if (reference != NULL && reference[0] == '#')
        return portkey_value_at(example->root, reference + 1);
    for (size_t i = 0; i < sizeof(places) / sizeof(places[0]) && !portkey_value_exists(branch); i++)
        branch = portkey_value_at(schema, places[i]);
    return branch;
}

/* Of several types the first, unless that is null and another one follows. */
static portkey_value type_of(portkey_value schema)
{
    portkey_value type = portkey_value_member(schema, "type");
    portkey_value first = portkey_value_first(type);

    if (portkey_value_type(type) != PORTKEY_JSON_ARRAY)
        return type;
    if (portkey_value_is(first, "null") && portkey_value_exists(portkey_value_next(first)))
        return portkey_value_next(first);
    return first;
}

static void write_typed(struct example *example, portkey_value schema, const char *name)
{
    portkey_value type = type_of(schema);
    bool is_untyped = !portkey_value_exists(type);

    if (portkey_value_is(type, "integer") || portkey_value_is(type, "number"))
        write_number(example, schema);
    else if (portkey_value_is(type, "boolean"))
        pa_write_boolean(&example->writer, true);
    else if (portkey_value_is(type, "null"))
        pa_write_json(&example->writer, "null", strlen("null"));
    else if (portkey_value_is(type, "array"))
        write_array(example, schema, name);
    else if (portkey_value_is(type, "object") ||
             (is_untyped && portkey_value_exists(portkey_value_member(schema, "properties"))))
        write_object(example, schema);
    else
        write_text(example, schema, name);
}

static void write_value(struct example *example, portkey_value schema, const char *name)
{
    portkey_value offered = offered_by(schema);
    portkey_value branch = branch_of(example, schema);
    bool has_branch = portkey_value_exists(branch) && example->depth < MAX_DEPTH;

    example->depth++;
    if (portkey_value_exists(offered))
        write_raw(example, offered);
    else if (has_branch && !portkey_value_exists(portkey_value_member(schema, "properties")))
        write_value(example, branch, name);
    else if (example->depth > MAX_DEPTH)
        pa_write_json(&example->writer, "null", strlen("null"));
    else
        write_typed(example, schema, name);
    example->depth--;
}

/* ---- a whole call ---- */

static bool is_accepted(const portkey_tool *tool, const pa_text *arguments)
{
    portkey_request *request = NULL;
    bool accepted;

    if (pa_text_failed(arguments))
        return false;
    if (portkey_tool_is_workflow(tool))
        return portkey_workflow_check(tool, arguments->data, arguments->length, NULL) == 0;
    accepted = portkey_request_new(&request, portkey_tool_operation(tool), arguments->data, arguments->length,
                                   NULL) == 0;
    portkey_request_free(request);
    return accepted;
}

/* Leaves in `arguments` what was made, accepted or not. */
static bool make(pa_text *arguments, const portkey_tool *tool, portkey_value schema, portkey_value also)
{
    static const char *const words[] = {NULL, "example", "1"};

    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        struct example example = {
            .writer = pa_write_to(arguments), .root = schema, .word = words[i], .also = also};

        pa_text_clear(arguments);
        write_object(&example, schema);
        if (is_accepted(tool, arguments))
            return true;
    }
    return false;
}

/* Some tools need one of several arguments, of which no single one is required. */
static bool find(pa_text *arguments, const portkey_tool *tool, portkey_value schema)
{
    if (make(arguments, tool, schema, (portkey_value){NULL, 0}))
        return true;
    PORTKEY_FOR_EACH (argument, portkey_value_member(schema, "properties"))
        if (make(arguments, tool, schema, argument))
            return true;
    return false;
}

/* Completions need metadata that no schema requires: {"client_id":"CLIENT_ID"}. */
static void write_metadata(pa_text *text, const metadata_rule *rule)
{
    pa_writer writer = pa_write_to(text);
    const char *at = NULL;
    const char *name;
    size_t length;

    pa_begin_object(&writer);
    while ((name = metadata_rule_next(rule, &at, &length)) != NULL) {
        char key[MAX_WORD];
        char value[MAX_WORD];

        (void)snprintf(key, sizeof(key), "%.*s", (int)length, name);
        (void)snprintf(value, sizeof(value), "%s", key);
        for (char *letter = value; *letter != '\0'; letter++)
            *letter = (char)toupper((unsigned char)*letter);
        pa_write_text(pa_member(&writer, key), value);
    }
    pa_end(&writer);
}

static bool add_metadata(pa_text *arguments, const portkey_tool *tool, const metadata_rule *rule)
{
    pa_text metadata = PA_TEXT_INIT(MAX_EXAMPLE);
    char *text = NULL;
    portkey_error error;

    if (metadata_rule_check(rule, portkey_tool_operation(tool), arguments->data, arguments->length, &error) ==
        0)
        return true;
    write_metadata(&metadata, rule);
    if (!pa_text_failed(&metadata) && portkey_json_set(&text, arguments->data, arguments->length, "/metadata",
                                                       metadata.data, metadata.length, NULL, NULL) == 0) {
        pa_text_clear(arguments);
        pa_text_append_string(arguments, text);
    }
    portkey_text_free(text);
    pa_text_free(&metadata);
    return text != NULL;
}

bool example_append(pa_text *text, const portkey_tool *tool, portkey_value schema, const metadata_rule *rule)
{
    pa_text arguments = PA_TEXT_INIT(MAX_EXAMPLE);
    bool found = find(&arguments, tool, schema) && add_metadata(&arguments, tool, rule);

    if (found)
        pa_text_append(text, arguments.data, arguments.length);
    pa_text_free(&arguments);
    return found;
}
