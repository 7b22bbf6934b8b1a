/* SPDX-License-Identifier: MIT */
/* Generated from good/bodies.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Put_Checked_Reference, "Put Checked Reference") \
    TEXT(Put_Closed, "Put Closed") \
    TEXT(Put_Closed_Union, "Put Closed Union") \
    TEXT(Put_Named, "Put Named") \
    TEXT(Put_Tree, "Put Tree") \
    TEXT(Put_Union, "Put Union") \
    TEXT(put_checked_reference, "put_checked_reference") \
    TEXT(put_closed, "put_closed") \
    TEXT(put_closed_union, "put_closed_union") \
    TEXT(put_named, "put_named") \
    TEXT(put_tree, "put_tree") \
    TEXT(put_union, "put_union") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(put_named, \
        "{\"name\":\"put_named\",\"title\":\"Put Named\",\"description\":\"Here the object is read before the allOf that holds it, which leads back to it.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"type\":\"string\"}," \
        "\"owner\":{\"description\":\"Of whom it is a part.\",\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"owner\":{\"description\":\"Of whom it is a part.\",\"type\":\"object\"},\"left\":{\"type\":\"object\"},\"right\":{\"type\":\"object\"}},\"required\":[\"name\"]}" \
        "},\"required\":[\"name\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(put_closed, \
        "{\"name\":\"put_closed\",\"title\":\"Put Closed\",\"description\":\"A closed body is spread, and its count of members allows for the parameter.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"type\":\"string\"}," \
        "\"a\":{\"type\":\"string\"}," \
        "\"b\":{\"type\":\"string\"}," \
        "\"c\":{\"type\":\"string\"}" \
        "},\"required\":[\"id\"],\"minProperties\":2,\"maxProperties\":3,\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(put_union, \
        "{\"name\":\"put_union\",\"title\":\"Put Union\",\"description\":\"Branches that only require are kept beside the spread members.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"a\":{\"type\":\"string\"}," \
        "\"b\":{\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(put_closed_union, \
        "{\"name\":\"put_closed_union\",\"title\":\"Put Closed Union\",\"description\":\"A closed branch would not bear a parameter beside it, so the body stays whole.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"body\":{\"description\":\"The request body.\",\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}},\"anyOf\":[{\"properties\":{\"a\":{\"const\":\"x\"}},\"additionalProperties\":false}]}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(put_checked_reference, \
        "{\"name\":\"put_checked_reference\",\"title\":\"Put Checked Reference\",\"description\":\"A reference with checks of its own beside it stays whole.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"body\":{\"description\":\"A tree with a left branch.\",\"required\":[\"left\"],\"allOf\":[{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"owner\":{\"description\":\"Of whom it is a part.\",\"type\":\"object\"},\"left\":{\"type\":\"object\"},\"right\":{\"type\":\"object\"}},\"required\":[\"name\"]}]}" \
        "},\"required\":[\"body\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(put_tree, \
        "{\"name\":\"put_tree\",\"title\":\"Put Tree\",\"description\":\"An allOf of objects is one object, whichever of them is read first.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"type\":\"string\"}," \
        "\"owner\":{\"description\":\"Of whom it is a part.\",\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"owner\":{\"description\":\"Of whom it is a part.\",\"type\":\"object\"},\"left\":{\"type\":\"object\"},\"right\":{\"type\":\"object\"}},\"required\":[\"name\"]}," \
        "\"left\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"owner\":{\"description\":\"Of whom it is a part.\",\"type\":\"object\"},\"left\":{\"type\":\"object\"},\"right\":{\"type\":\"object\"}},\"required\":[\"name\"]}," \
        "\"right\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"owner\":{\"description\":\"Of whom it is a part.\",\"type\":\"object\"},\"left\":{\"type\":\"object\"},\"right\":{\"type\":\"object\"}},\"required\":[\"name\"]}" \
        "},\"required\":[\"name\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_put_named] = {
        .name = STRING(put_named),
        .title = STRING(Put_Named),
        DESCRIPTOR(put_named, put_named),
        .domain = DOMAIN_bodies,
        .operation = {DOMAIN_bodies, OPERATION_put_named},
    },
    [TOOL_put_closed] = {
        .name = STRING(put_closed),
        .title = STRING(Put_Closed),
        DESCRIPTOR(put_closed, put_closed),
        .domain = DOMAIN_bodies,
        .operation = {DOMAIN_bodies, OPERATION_put_closed},
    },
    [TOOL_put_union] = {
        .name = STRING(put_union),
        .title = STRING(Put_Union),
        DESCRIPTOR(put_union, put_union),
        .domain = DOMAIN_bodies,
        .operation = {DOMAIN_bodies, OPERATION_put_union},
    },
    [TOOL_put_closed_union] = {
        .name = STRING(put_closed_union),
        .title = STRING(Put_Closed_Union),
        DESCRIPTOR(put_closed_union, put_closed_union),
        .domain = DOMAIN_bodies,
        .operation = {DOMAIN_bodies, OPERATION_put_closed_union},
    },
    [TOOL_put_checked_reference] = {
        .name = STRING(put_checked_reference),
        .title = STRING(Put_Checked_Reference),
        DESCRIPTOR(put_checked_reference, put_checked_reference),
        .domain = DOMAIN_bodies,
        .operation = {DOMAIN_bodies, OPERATION_put_checked_reference},
    },
    [TOOL_put_tree] = {
        .name = STRING(put_tree),
        .title = STRING(Put_Tree),
        DESCRIPTOR(put_tree, put_tree),
        .domain = DOMAIN_bodies,
        .operation = {DOMAIN_bodies, OPERATION_put_tree},
    },
};

extern const struct pa_tool_table pa_tools_of_bodies;
const struct pa_tool_table pa_tools_of_bodies = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
