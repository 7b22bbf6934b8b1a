/* SPDX-License-Identifier: MIT */
/* Generated from good/kinds.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Create_Things, "Create Things") \
    TEXT(Delete_Thing, "Delete Thing") \
    TEXT(Get_Health, "Get Health") \
    TEXT(Get_Thing, "Get Thing") \
    TEXT(Replace_Thing, "Replace Thing") \
    TEXT(create_things, "create_things") \
    TEXT(delete_thing, "delete_thing") \
    TEXT(get_health, "get_health") \
    TEXT(get_thing, "get_thing") \
    TEXT(replace_thing, "replace_thing") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(get_thing, \
        "{\"name\":\"get_thing\",\"title\":\"Get Thing\",\"description\":\"Read one thing.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"thing_id\":{\"description\":\"Id of the thing.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":40,\"pattern\":\"^[a-z]+$\"}," \
        "\"page_size\":{\"description\":\"Page size.\",\"type\":\"integer\",\"minimum\":0,\"maximum\":100,\"default\":20}," \
        "\"ratio\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"exclusiveMaximum\":1.5,\"multipleOf\":0.25}," \
        "\"deep\":{\"type\":\"boolean\"}," \
        "\"tag\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"ids\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"integer\"}}," \
        "\"filter\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}," \
        "\"trace\":{\"description\":\"Deprecated.\",\"type\":\"string\"}" \
        "},\"required\":[\"thing_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(replace_thing, \
        "{\"name\":\"replace_thing\",\"title\":\"Replace Thing\",\"description\":\"Put another thing in its place.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"thing_id\":{\"description\":\"Id of the thing.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":40,\"pattern\":\"^[a-z]+$\"}," \
        "\"text\":{\"description\":\"Words.\",\"type\":\"string\",\"enum\":[\"one\",\"two\"]}," \
        "\"class\":{\"type\":\"string\",\"const\":\"thing\"}," \
        "\"secret\":{\"description\":\"Not for all eyes\",\"type\":\"string\"}," \
        "\"whole\":{\"description\":\"A whole number.\",\"type\":[\"integer\",\"null\"],\"minimum\":-5}," \
        "\"real\":{\"type\":\"number\",\"default\":0.5}," \
        "\"yes\":{\"type\":\"boolean\",\"default\":true}," \
        "\"words\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\"}}," \
        "\"numbers\":{\"type\":\"array\",\"items\":{\"type\":\"number\"}}," \
        "\"anything\":{}," \
        "\"either\":{\"type\":[\"string\",\"integer\"]}," \
        "\"isDefault\":{\"type\":\"integer\",\"enum\":[0,1]}," \
        "\"union\":{\"oneOf\":[{\"type\":\"string\"},{\"type\":\"array\",\"items\":{\"type\":\"string\"}}]}," \
        "\"map\":{\"type\":\"object\",\"maxProperties\":9,\"additionalProperties\":{\"type\":\"integer\"},\"propertyNames\":{\"pattern\":\"^x\"}}," \
        "\"closed\":{\"description\":\"A closed object.\",\"type\":\"object\",\"properties\":{\"2fa\":{\"type\":\"boolean\"},\"inner\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{\"not\":{\"type\":\"string\"}}},\"required\":[\"a\"]}},\"additionalProperties\":false}," \
        "\"node\":{\"description\":\"A tree.\",\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"parent\":{\"description\":\"What it hangs on.\",\"type\":\"object\"},\"children\":{\"type\":\"array\",\"items\":{\"description\":\"A tree.\",\"type\":\"object\"}}},\"required\":[\"name\"]}," \
        "\"nodes\":{\"type\":\"array\",\"items\":{\"description\":\"A tree.\",\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"parent\":{\"description\":\"What it hangs on.\",\"type\":\"object\"},\"children\":{\"type\":\"array\",\"items\":{\"description\":\"A tree.\",\"type\":\"object\"}}},\"required\":[\"name\"]}}," \
        "\"merged\":{\"type\":\"object\",\"properties\":{\"left\":{\"type\":\"string\"},\"right\":{\"type\":\"string\"}},\"required\":[\"left\"]}" \
        "},\"required\":[\"thing_id\",\"text\",\"class\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(delete_thing, \
        "{\"name\":\"delete_thing\",\"title\":\"Delete Thing\",\"description\":\"Delete a thing.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"thing_id\":{\"description\":\"Id of the thing.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":40,\"pattern\":\"^[a-z]+$\"}" \
        "},\"required\":[\"thing_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_things, \
        "{\"name\":\"create_things\",\"title\":\"Create Things\",\"description\":\"Several in one call.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"body\":{\"description\":\"The request body.\",\"type\":\"array\",\"minItems\":1,\"maxItems\":3,\"items\":{\"description\":\"A tree.\",\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"parent\":{\"description\":\"What it hangs on.\",\"type\":\"object\"},\"children\":{\"type\":\"array\",\"items\":{\"description\":\"A tree.\",\"type\":\"object\"}}},\"required\":[\"name\"]}}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_health, \
        "{\"name\":\"get_health\",\"title\":\"Get Health\",\"description\":\"Whether all is well.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_get_thing] = {
        .name = STRING(get_thing),
        .title = STRING(Get_Thing),
        DESCRIPTOR(get_thing, get_thing),
        .domain = DOMAIN_things,
        .operation = {DOMAIN_things, OPERATION_get_thing},
    },
    [TOOL_replace_thing] = {
        .name = STRING(replace_thing),
        .title = STRING(Replace_Thing),
        DESCRIPTOR(replace_thing, replace_thing),
        .domain = DOMAIN_things,
        .operation = {DOMAIN_things, OPERATION_replace_thing},
    },
    [TOOL_delete_thing] = {
        .name = STRING(delete_thing),
        .title = STRING(Delete_Thing),
        DESCRIPTOR(delete_thing, delete_thing),
        .domain = DOMAIN_things,
        .operation = {DOMAIN_things, OPERATION_delete_thing},
    },
    [TOOL_create_things] = {
        .name = STRING(create_things),
        .title = STRING(Create_Things),
        DESCRIPTOR(create_things, create_things),
        .domain = DOMAIN_things,
        .operation = {DOMAIN_things, OPERATION_create_things},
    },
    [TOOL_get_health] = {
        .name = STRING(get_health),
        .title = STRING(Get_Health),
        DESCRIPTOR(get_health, get_health),
        .domain = DOMAIN_things,
        .operation = {DOMAIN_things, OPERATION_get_health},
    },
};

extern const struct pa_tool_table pa_tools_of_things;
const struct pa_tool_table pa_tools_of_things = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
