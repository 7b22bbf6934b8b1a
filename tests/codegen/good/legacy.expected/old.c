/* SPDX-License-Identifier: MIT */
/* Generated from good/legacy.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/old.h>

static const struct {
    char t0[1]; char t1[5]; char t2[7]; char t3[6]; char t4[2]; char t5[6]; char t6[2]; char t7[2];
    char t8[7]; char t9[4]; char t10[4]; char t11[5]; char t12[4]; char t13[4]; char t14[6]; char t15[3];
    char t16[6]; char t17[7]; char t18[5]; char t19[10]; char t20[6]; char t21[5]; char t22[17]; char t23[4];
    char t24[6]; char t25[5]; char t26[5]; char t27[14]; char t28[5]; char t29[11]; char t30[20];
    char t31[10]; char t32[14];
} strings = {
    "",
    "kind",
    "period",
    "above",
    "1",
    "below",
    "2",
    "9",
    "choice",
    "\"a\"",
    "\"b\"",
    "null",
    "\"x\"",
    "\"y\"",
    "other",
    "id",
    "\"day\"",
    "\"hour\"",
    "text",
    "patch_old",
    "PATCH",
    "/old",
    "application/json",
    "any",
    "coded",
    "file",
    "tags",
    "post_old_file",
    "POST",
    "/old/files",
    "multipart/form-data",
    "Patch Old",
    "Post Old File",
};

static const uint32_t names[] = {
    38, /* "a" */
    42, /* "b" */
    46, /* null */
    51, /* "x" */
    55, /* "y" */
    68, /* "day" */
    74, /* "hour" */
};

static const uint16_t branches[] = {
    5, 6,
};

static const struct pa_property properties[] = {
    {65, 4}, /* id */
    {13, 0}, /* above */
    {21, 1}, /* below */
    {31, 2}, /* choice */
    {1, 3}, /* kind */
    {59, 7}, /* other */
    {6, 8}, /* period */
    {81, 4}, /* text */
    {124, 10}, /* any */
    {128, 11}, /* coded */
    {134, 4}, /* file */
    {139, 12}, /* tags */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_EXCLUSIVE_MINIMUM, 0, 19},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_MINIMUM, 0, 27},
    {PA_EXCLUSIVE_MAXIMUM, 0, 29},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_ENUM, 3, 0},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 3},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 0},
    {PA_TYPE, 0, PA_T_NULL},
    {PA_ANY_OF, 2, 0},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 5},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 7, 1},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 11},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 8},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 2}, /* patch_old.above */
    {2, 3}, /* patch_old.below */
    {5, 2}, /* patch_old.choice */
    {7, 2}, /* patch_old.kind */
    {9, 1}, /* patch_old.other (1).id */
    {10, 2}, /* patch_old.other (1) */
    {12, 1}, /* patch_old.other (2) */
    {13, 1}, /* patch_old.other */
    {14, 2}, /* patch_old.period */
    {16, 3}, /* patch_old */
    {0, 0}, /* post_old_file.any */
    {19, 1}, /* post_old_file.coded */
    {20, 2}, /* post_old_file.tags */
    {22, 3}, /* post_old_file */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* patch_old.kind */
    {6, 6, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* patch_old.period */
};

static const struct pa_member members[] = {
    {134, 134, 0, PA_MEMBER_FILE, PA_STYLE_FORM, PA_EXPLODE}, /* post_old_file.file */
};

static const struct pa_media media[] = {
    {107, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
    {174, 0, 0, 1, PA_FORMAT_MULTIPART}, /* multipart/form-data */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_patch_old_params, kind), PA_NONE, PA_F_STRING},
    {6, offsetof(portkey_patch_old_params, period), PA_NONE, PA_F_STRING},
    {13, offsetof(portkey_patch_old_params, above), PA_NONE, PA_F_NUMBER},
    {21, offsetof(portkey_patch_old_params, below), PA_NONE, PA_F_NUMBER},
    {81, offsetof(portkey_patch_old_params, text), PA_NONE, PA_F_STRING},
    {31, offsetof(portkey_patch_old_params, choice), PA_NONE, PA_F_STRING},
    {59, offsetof(portkey_patch_old_params, other), PA_NONE, PA_F_JSON},
    {134, offsetof(portkey_post_old_file_params, file), PA_NONE, PA_F_STRING},
    {128, offsetof(portkey_post_old_file_params, coded), PA_NONE, PA_F_STRING},
    {124, offsetof(portkey_post_old_file_params, any), PA_NONE, PA_F_JSON},
    {139, offsetof(portkey_post_old_file_params, tags), PA_NONE, PA_F_STRING_LIST},
};

static const struct pa_struct structs[] = {
    {0, 7, sizeof(portkey_patch_old_params)},
    {7, 4, sizeof(portkey_post_old_file_params)},
};

static const portkey_operation operations[] = {
    {86, 96, 0, 102, 0, 0, 9, 5, 0, 0, 0, 2, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* patch_old */
    {144, 158, 0, 163, 0, 0, 13, PA_NONE, 1, 1, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* post_old_file */
};

static const struct {
    char t0[665] PA_PIECE; char t1[544] PA_PIECE;
} descriptors = {
    "{\"name\":\"patch_old\",\"title\":\"Patch Old\",\"description\":\"Bounds as switches, null as a switch.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\",\"enum\":[\"x\",\"y\"]},\"period\":{\"type\":\"string\",\"enum\":[\"day\",\"hour\"]},\"above\":{\"type\":\"number\",\"exclusiveMinimum\":1},\"below\":{\"type\":\"number\",\"minimum\":2,\"exclusiveMaximum\":9},\"text\":{\"type\":[\"string\",\"null\"]},\"choice\":{\"type\":[\"string\",\"null\"],\"enum\":[\"a\",\"b\",null]},\"other\":{\"anyOf\":[{\"type\":\"object\",\"properties\":{\"id\":{\"type\":[\"string\",\"null\"]}}},{\"type\":\"null\"}]}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"post_old_file\",\"title\":\"Post Old File\",\"description\":\"A file is binary here, a schema that says nothing is no file, and parts have no styles.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"file\":{\"description\":\"A file, as base64 or as data:TYPE;name=NAME;base64,CONTENT.\",\"type\":[\"string\",\"null\"]},\"coded\":{\"type\":\"string\",\"format\":\"byte\"},\"any\":{},\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {86, 194, 0, 665, 0, 0, 0}, /* patch_old */
    {144, 204, 665, 544, 0, 0, 1}, /* post_old_file */
};

extern const struct pa_domain pa_domain_old;
const struct pa_domain pa_domain_old = {
    .name = "old",
    .description = "",
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .keywords = keywords,
    .schemas = schemas,
    .properties = properties,
    .branches = branches,
    .names = names,
    .parameters = parameters,
    .members = members,
    .media = media,
    .structs = structs,
    .fields = fields,
    .operations = operations,
    .tools = tools,
    .operation_count = 2,
    .tool_count = 2,
};

int portkey_patch_old(portkey_response **out, portkey_client *client, const portkey_patch_old_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_patch_old_request(portkey_request **out, const portkey_patch_old_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_post_old_file(portkey_response **out, portkey_client *client, const portkey_post_old_file_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_post_old_file_request(portkey_request **out, const portkey_post_old_file_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}
