/* SPDX-License-Identifier: MIT */
/* Generated from good/media.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(delete_anything, "delete_anything") \
    TEXT(patch_merge, "patch_merge") \
    TEXT(post_colliding_union, "post_colliding_union") \
    TEXT(post_file, "post_file") \
    TEXT(post_form, "post_form") \
    TEXT(post_json, "post_json") \
    TEXT(post_required, "post_required") \
    TEXT(post_text, "post_text") \
    TEXT(put_form, "put_form") \
    TEXT(put_image, "put_image") \
    TEXT(put_xml, "put_xml") \
    TEXT(upload, "upload") \
    TEXT(upload_map, "upload_map") \
    TEXT(upload_optional, "upload_optional") \
    TEXT(upload_some, "upload_some") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(post_json, \
        "{\"name\":\"post_json\",\"title\":\"post_json\",\"description\":\"JSON is preferred. A member that shares its name with a parameter gets another argument.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"type\":\"string\"}," \
        "\"body_body_id\":{\"type\":\"integer\"}," \
        "\"body_id\":{\"type\":\"string\"}," \
        "\"list\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"undeclared\":{}" \
        "},\"required\":[\"id\",\"body_body_id\",\"undeclared\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(post_required, \
        "{\"name\":\"post_required\",\"title\":\"post_required\",\"description\":\"A required member that only a parameter declares is that parameter.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"type\":\"string\"}," \
        "\"a\":{\"type\":\"string\"}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(post_colliding_union, \
        "{\"name\":\"post_colliding_union\",\"title\":\"post_colliding_union\",\"description\":\"A union speaks of its members by name, so none of them may get another.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"a\":{\"type\":\"string\"}," \
        "\"body\":{\"description\":\"The request body.\",\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{\"type\":\"string\"}},\"anyOf\":[{\"required\":[\"a\"]},{\"required\":[\"b\"]}]}" \
        "},\"required\":[\"a\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(patch_merge, \
        "{\"name\":\"patch_merge\",\"title\":\"patch_merge\",\"description\":\"A body of its own kind of JSON, whole, beside a parameter called body.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"body\":{\"type\":\"string\"}," \
        "\"body_body\":{\"description\":\"The request body.\",\"type\":\"object\"}" \
        "},\"required\":[\"body\",\"body_body\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(delete_anything, \
        "{\"name\":\"delete_anything\",\"title\":\"delete_anything\",\"description\":\"A DELETE may have a body, and what is not said to be anything else is JSON.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"force\":{\"type\":\"boolean\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(upload, \
        "{\"name\":\"upload\",\"title\":\"upload\",\"description\":\"All that a form of parts can hold.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"type\":\"string\"}," \
        "\"file\":{\"description\":\"What to keep. A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT.\",\"type\":\"string\"}," \
        "\"files\":{\"description\":\"Files, each as base64 or as data:TYPE;name=NAME;base64,CONTENT.\",\"type\":\"array\",\"maxItems\":3,\"items\":{\"type\":\"string\"}}," \
        "\"either\":{\"description\":\"A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT.\",\"anyOf\":[{\"type\":\"string\"},{\"type\":\"array\",\"items\":{\"type\":\"string\"}}]}," \
        "\"picture\":{\"description\":\"A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT.\",\"type\":\"string\"}," \
        "\"document\":{\"description\":\"A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT, of type application/pdf or image/*.\",\"type\":\"string\"}," \
        "\"sound\":{\"description\":\"A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT.\",\"type\":\"string\"}," \
        "\"coded\":{\"type\":\"string\"}," \
        "\"name\":{\"type\":[\"string\",\"null\"]}," \
        "\"count\":{\"type\":\"integer\"}," \
        "\"on\":{\"type\":\"boolean\"}," \
        "\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"notes\":{\"type\":\"string\"}," \
        "\"labels\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"stored\":{\"type\":\"string\"}," \
        "\"owner\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}}}," \
        "\"parts\":{\"type\":\"array\",\"items\":{\"type\":\"object\"}}," \
        "\"nested\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"items\":{}}}," \
        "\"odd\":{\"type\":\"string\"}" \
        "},\"required\":[\"id\",\"file\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(upload_some, \
        "{\"name\":\"upload_some\",\"title\":\"upload_some\",\"description\":\"An optional form, whole, as its branches declare members of their own.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"url\":{\"type\":\"string\"}," \
        "\"body\":{\"description\":\"The request body.\",\"oneOf\":[{\"type\":\"object\",\"properties\":{\"file\":{\"description\":\"A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT.\",\"type\":\"string\"}},\"required\":[\"file\"]},{\"type\":\"object\",\"properties\":{\"url\":{\"type\":\"string\"}},\"required\":[\"url\"]}]}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(upload_map, \
        "{\"name\":\"upload_map\",\"title\":\"upload_map\",\"description\":\"A form of any members, and an optional one of declared ones.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"body\":{\"description\":\"The request body.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}" \
        "},\"required\":[\"body\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(upload_optional, \
        "{\"name\":\"upload_optional\",\"title\":\"upload_optional\",\"description\":\"Without members there is no body.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"a\":{\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(put_form, \
        "{\"name\":\"put_form\",\"title\":\"put_form\",\"description\":\"A form that is one argument.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"body\":{\"description\":\"The request body.\",\"type\":[\"object\",\"null\"],\"properties\":{\"deep\":{\"type\":\"object\"},\"spaced\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"additionalProperties\":{\"type\":[\"array\",\"null\"],\"items\":{}}}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(post_form, \
        "{\"name\":\"post_form\",\"title\":\"post_form\",\"description\":\"Pairs, each in the style that its encoding gives.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"type\":\"string\"}," \
        "\"none\":{\"type\":[\"string\",\"null\"]}," \
        "\"count\":{\"type\":\"number\"}," \
        "\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"object\":{\"type\":\"object\"}," \
        "\"joined\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"spaced\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"deep\":{\"type\":\"object\"}," \
        "\"spread\":{\"type\":\"object\",\"properties\":{\"r\":{\"type\":\"integer\"},\"g\":{\"type\":\"integer\"}}}," \
        "\"kept\":{\"type\":\"string\"}," \
        "\"listed\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}," \
        "\"a\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(put_xml, \
        "{\"name\":\"put_xml\",\"title\":\"put_xml\",\"description\":\"So does any other text that the document gives as one.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"body\":{\"description\":\"The request body.\",\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(post_text, \
        "{\"name\":\"post_text\",\"title\":\"post_text\",\"description\":\"Text goes out as it is, with the character set that it has.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"body\":{\"description\":\"What to say.\",\"type\":\"string\",\"minLength\":1}" \
        "},\"required\":[\"body\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(put_image, \
        "{\"name\":\"put_image\",\"title\":\"put_image\",\"description\":\"Here the file tells its type.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"body\":{\"description\":\"A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT.\",\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(post_file, \
        "{\"name\":\"post_file\",\"title\":\"post_file\",\"description\":\"A file is the whole body.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"body\":{\"description\":\"The file to keep. A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT.\",\"type\":\"string\"}" \
        "},\"required\":[\"body\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_post_json] = {
        .name = STRING(post_json),
        .title = STRING(post_json),
        DESCRIPTOR(post_json, post_json),
        .domain = DOMAIN_media,
        .operation = {DOMAIN_media, OPERATION_post_json},
    },
    [TOOL_post_required] = {
        .name = STRING(post_required),
        .title = STRING(post_required),
        DESCRIPTOR(post_required, post_required),
        .domain = DOMAIN_media,
        .operation = {DOMAIN_media, OPERATION_post_required},
    },
    [TOOL_post_colliding_union] = {
        .name = STRING(post_colliding_union),
        .title = STRING(post_colliding_union),
        DESCRIPTOR(post_colliding_union, post_colliding_union),
        .domain = DOMAIN_media,
        .operation = {DOMAIN_media, OPERATION_post_colliding_union},
    },
    [TOOL_patch_merge] = {
        .name = STRING(patch_merge),
        .title = STRING(patch_merge),
        DESCRIPTOR(patch_merge, patch_merge),
        .domain = DOMAIN_media,
        .operation = {DOMAIN_media, OPERATION_patch_merge},
    },
    [TOOL_delete_anything] = {
        .name = STRING(delete_anything),
        .title = STRING(delete_anything),
        DESCRIPTOR(delete_anything, delete_anything),
        .domain = DOMAIN_media,
        .operation = {DOMAIN_media, OPERATION_delete_anything},
    },
    [TOOL_upload] = {
        .name = STRING(upload),
        .title = STRING(upload),
        DESCRIPTOR(upload, upload),
        .domain = DOMAIN_media,
        .operation = {DOMAIN_media, OPERATION_upload},
    },
    [TOOL_upload_some] = {
        .name = STRING(upload_some),
        .title = STRING(upload_some),
        DESCRIPTOR(upload_some, upload_some),
        .domain = DOMAIN_media,
        .operation = {DOMAIN_media, OPERATION_upload_some},
    },
    [TOOL_upload_map] = {
        .name = STRING(upload_map),
        .title = STRING(upload_map),
        DESCRIPTOR(upload_map, upload_map),
        .domain = DOMAIN_media,
        .operation = {DOMAIN_media, OPERATION_upload_map},
    },
    [TOOL_upload_optional] = {
        .name = STRING(upload_optional),
        .title = STRING(upload_optional),
        DESCRIPTOR(upload_optional, upload_optional),
        .domain = DOMAIN_media,
        .operation = {DOMAIN_media, OPERATION_upload_optional},
    },
    [TOOL_put_form] = {
        .name = STRING(put_form),
        .title = STRING(put_form),
        DESCRIPTOR(put_form, put_form),
        .domain = DOMAIN_media,
        .operation = {DOMAIN_media, OPERATION_put_form},
    },
    [TOOL_post_form] = {
        .name = STRING(post_form),
        .title = STRING(post_form),
        DESCRIPTOR(post_form, post_form),
        .domain = DOMAIN_media,
        .operation = {DOMAIN_media, OPERATION_post_form},
    },
    [TOOL_put_xml] = {
        .name = STRING(put_xml),
        .title = STRING(put_xml),
        DESCRIPTOR(put_xml, put_xml),
        .domain = DOMAIN_media,
        .operation = {DOMAIN_media, OPERATION_put_xml},
    },
    [TOOL_post_text] = {
        .name = STRING(post_text),
        .title = STRING(post_text),
        DESCRIPTOR(post_text, post_text),
        .domain = DOMAIN_media,
        .operation = {DOMAIN_media, OPERATION_post_text},
    },
    [TOOL_put_image] = {
        .name = STRING(put_image),
        .title = STRING(put_image),
        DESCRIPTOR(put_image, put_image),
        .domain = DOMAIN_media,
        .operation = {DOMAIN_media, OPERATION_put_image},
    },
    [TOOL_post_file] = {
        .name = STRING(post_file),
        .title = STRING(post_file),
        DESCRIPTOR(post_file, post_file),
        .domain = DOMAIN_media,
        .operation = {DOMAIN_media, OPERATION_post_file},
    },
};

extern const struct pa_tool_table pa_tools_of_media;
const struct pa_tool_table pa_tools_of_media = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
