/* SPDX-License-Identifier: MIT */
/* Generated from good/keywords.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Check_Keywords, "Check Keywords") \
    TEXT(check_keywords, "check_keywords") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(check_keywords, \
        "{\"name\":\"check_keywords\",\"title\":\"Check Keywords\",\"description\":\"Check every keyword.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"tuple\":{\"description\":\"A pair and what follows it.\",\"type\":\"array\",\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}],\"items\":{\"type\":\"boolean\"}}," \
        "\"contained\":{\"type\":\"array\",\"minContains\":2,\"maxContains\":3,\"items\":{},\"contains\":{\"type\":\"integer\",\"minimum\":5}}," \
        "\"patterned\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\"}},\"patternProperties\":{\"^x\\\\s\":{\"type\":\"string\"},\"\\\\p{Letter}+d$\":{\"minimum\":10}},\"additionalProperties\":false}," \
        "\"dependent\":{\"type\":\"object\",\"dependentRequired\":{\"card\":[\"number\",\"name\"],\"cash\":[]},\"dependentSchemas\":{\"card\":{\"properties\":{\"number\":{\"type\":\"string\",\"pattern\":\"^\\\\d{4}$\"}}}}}," \
        "\"conditional\":{\"if\":{\"type\":\"object\",\"properties\":{\"kind\":{\"const\":\"circle\"}},\"required\":[\"kind\"]},\"then\":{\"required\":[\"radius\"]},\"else\":{\"maxProperties\":1}}," \
        "\"closed\":{\"description\":\"Two halves and nothing else.\",\"allOf\":[{\"type\":\"object\",\"properties\":{\"half\":{\"type\":\"string\"}}}],\"anyOf\":[{\"properties\":{\"left\":{}},\"required\":[\"left\"]},{\"properties\":{\"right\":{}},\"required\":[\"right\"],\"additionalProperties\":{\"type\":\"null\"}}],\"unevaluatedProperties\":{\"not\":{}}}," \
        "\"open\":{\"allOf\":[{\"properties\":{\"a\":{}}}],\"unevaluatedProperties\":{\"type\":\"integer\"}}," \
        "\"rest\":{\"oneOf\":[{\"prefixItems\":[{},{\"const\":1}]},{\"contains\":{\"type\":\"null\"}}],\"unevaluatedItems\":{\"type\":\"string\"}}," \
        "\"exact\":{\"type\":\"number\",\"minimum\":9007199254740993,\"maximum\":1e+30,\"multipleOf\":0.001}," \
        "\"values\":{\"enum\":[1,\"1\",null,[1,{\"a\":2.0}],{\"b\":\"\\u0000\"},true]}," \
        "\"named\":{\"type\":\"object\",\"minProperties\":1,\"maxProperties\":4,\"propertyNames\":{\"maxLength\":3}}," \
        "\"texts\":{\"type\":\"array\",\"maxItems\":8,\"uniqueItems\":true,\"items\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":12,\"pattern\":\"^[^\\\\s.]+(?:\\\\.[\\\\S]+)*\\\\.?$\"}}," \
        "\"tree\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"children\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"children\":{\"type\":\"array\",\"items\":{\"type\":\"object\"}}},\"required\":[\"name\"]}}},\"required\":[\"name\"]}," \
        "\"dynamic\":{\"allOf\":[{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"children\":{\"type\":\"array\",\"items\":{\"allOf\":[{\"type\":\"object\"}]}}},\"required\":[\"name\"]}]}," \
        "\"nothing\":{\"not\":{}}," \
        "\"anything\":{\"not\":{\"type\":[\"string\",\"null\"]}}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_check_keywords] = {
        .name = STRING(check_keywords),
        .title = STRING(Check_Keywords),
        DESCRIPTOR(check_keywords, check_keywords),
        .domain = DOMAIN_keywords,
        .operation = {DOMAIN_keywords, OPERATION_check_keywords},
    },
};

extern const struct pa_tool_table pa_tools_of_keywords;
const struct pa_tool_table pa_tools_of_keywords = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
