/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(A_title_of_many_words_that_goes_on_and_on_until_it_has_5e3798, "A title of many words that goes on and on until it has more characters than a list of tools can show anybody, who would stop\342\200\246") \
    TEXT(a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791, "a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791") \
    TEXT(create_batch, "create_batch") \
    TEXT(get_arguments_by_id, "get_arguments_by_id") \
    TEXT(get_batches_request, "get_batches_request") \
    TEXT(get_library, "get_library") \
    TEXT(get_twice_by_id, "get_twice_by_id") \
    TEXT(head_twice_by_id, "head_twice_by_id") \
    TEXT(patch_referenced, "patch_referenced") \
    TEXT(post_mangled, "post_mangled") \
    TEXT(thing_list, "thing_list") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(get_twice_by_id, \
        "{\"name\":\"get_twice_by_id\",\"title\":\"get_twice_by_id\",\"description\":\"GET /twice/{id}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"type\":\"string\"}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(head_twice_by_id, \
        "{\"name\":\"head_twice_by_id\",\"title\":\"head_twice_by_id\",\"description\":\"Both give way to their paths.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"type\":\"string\"}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(thing_list, \
        "{\"name\":\"thing_list\",\"title\":\"thing_list\",\"description\":\"Written as it is used.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(post_mangled, \
        "{\"name\":\"post_mangled\",\"title\":\"post_mangled\",\"description\":\"Gives way to that.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_library, \
        "{\"name\":\"get_library\",\"title\":\"get_library\",\"description\":\"The library has a function of that name.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_batch, \
        "{\"name\":\"create_batch\",\"title\":\"create_batch\",\"description\":\"POST /batches\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"error\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}}," \
        "\"request\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}}," \
        "\"item\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}}," \
        "\"other_item\":{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"string\"}}}," \
        "\"pageSize\":{\"description\":\"In C this gives way to the next one.\",\"type\":\"integer\"}," \
        "\"page_size\":{\"type\":\"integer\"}," \
        "\"class\":{\"type\":\"string\"}," \
        "\"class_\":{\"description\":\"Both have a name that the other would take.\",\"type\":\"string\"}," \
        "\"deep\":{\"type\":\"object\",\"properties\":{\"a b\":{\"type\":\"string\"},\"a-b\":{\"type\":\"string\"}}}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_batches_request, \
        "{\"name\":\"get_batches_request\",\"title\":\"get_batches_request\",\"description\":\"The other has a function of that name.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791, \
        "{\"name\":\"a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791\",\"title\":\"A title of many words that goes on and on until it has more characters than a list of tools can show anybody, who would stop\342\200\246\",\"description\":\"A title of many words that goes on and on until it has more characters than a list of tools can show anybody, who would stop reading well before.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_arguments_by_id, \
        "{\"name\":\"get_arguments_by_id\",\"title\":\"get_arguments_by_id\",\"description\":\"GET /arguments/{id}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"type\":\"string\"}," \
        "\"query_id\":{\"type\":\"string\"}," \
        "\"header_id\":{\"type\":\"string\"}," \
        "\"start_time_gt\":{\"type\":\"string\"}," \
        "\"start_time\":{\"type\":\"string\"}," \
        "\"query_page_size\":{\"type\":\"integer\"}," \
        "\"page_size\":{\"type\":\"integer\"}," \
        "\"value\":{\"type\":\"string\"}," \
        "\"q\":{\"type\":\"string\"}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(patch_referenced, \
        "{\"name\":\"patch_referenced\",\"title\":\"patch_referenced\",\"description\":\"PATCH /referenced\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_get_twice_by_id] = {
        .name = STRING(get_twice_by_id),
        .title = STRING(get_twice_by_id),
        DESCRIPTOR(get_twice_by_id, get_twice_by_id),
        .domain = DOMAIN_client_domain,
        .operation = {DOMAIN_client_domain, OPERATION_get_twice_by_id},
    },
    [TOOL_head_twice_by_id] = {
        .name = STRING(head_twice_by_id),
        .title = STRING(head_twice_by_id),
        DESCRIPTOR(head_twice_by_id, head_twice_by_id),
        .domain = DOMAIN_client_domain,
        .operation = {DOMAIN_client_domain, OPERATION_head_twice_by_id},
    },
    [TOOL_thing_list] = {
        .name = STRING(thing_list),
        .title = STRING(thing_list),
        DESCRIPTOR(thing_list, thing_list),
        .domain = DOMAIN_client_domain,
        .operation = {DOMAIN_client_domain, OPERATION_thing_list},
    },
    [TOOL_post_mangled] = {
        .name = STRING(post_mangled),
        .title = STRING(post_mangled),
        DESCRIPTOR(post_mangled, post_mangled),
        .domain = DOMAIN_client_domain,
        .operation = {DOMAIN_client_domain, OPERATION_post_mangled},
    },
    [TOOL_get_library] = {
        .name = STRING(get_library),
        .title = STRING(get_library),
        DESCRIPTOR(get_library, get_library),
        .domain = DOMAIN_client_domain,
        .operation = {DOMAIN_client_domain, OPERATION_get_library},
    },
    [TOOL_create_batch] = {
        .name = STRING(create_batch),
        .title = STRING(create_batch),
        DESCRIPTOR(create_batch, create_batch),
        .domain = DOMAIN_client_domain,
        .operation = {DOMAIN_client_domain, OPERATION_create_batch},
    },
    [TOOL_get_batches_request] = {
        .name = STRING(get_batches_request),
        .title = STRING(get_batches_request),
        DESCRIPTOR(get_batches_request, get_batches_request),
        .domain = DOMAIN_client_domain,
        .operation = {DOMAIN_client_domain, OPERATION_get_batches_request},
    },
    [TOOL_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791] = {
        .name = STRING(a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791),
        .title = STRING(A_title_of_many_words_that_goes_on_and_on_until_it_has_5e3798),
        DESCRIPTOR(a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791, a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791),
        .domain = DOMAIN_client_domain,
        .operation = {DOMAIN_client_domain, OPERATION_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791},
    },
    [TOOL_get_arguments_by_id] = {
        .name = STRING(get_arguments_by_id),
        .title = STRING(get_arguments_by_id),
        DESCRIPTOR(get_arguments_by_id, get_arguments_by_id),
        .domain = DOMAIN_client_domain,
        .operation = {DOMAIN_client_domain, OPERATION_get_arguments_by_id},
    },
    [TOOL_patch_referenced] = {
        .name = STRING(patch_referenced),
        .title = STRING(patch_referenced),
        DESCRIPTOR(patch_referenced, patch_referenced),
        .domain = DOMAIN_client_domain,
        .operation = {DOMAIN_client_domain, OPERATION_patch_referenced},
    },
};

extern const struct pa_tool_table pa_tools_of_client_domain;
const struct pa_tool_table pa_tools_of_client_domain = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
