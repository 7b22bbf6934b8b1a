/* SPDX-License-Identifier: MIT */
/* Generated from good/hostile.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/evil.h>

static const struct {
    char t0[1]; char t1[3]; char t2[5]; char t3[6]; char t4[5]; char t5[6]; char t6[5]; char t7[5];
    char t8[9]; char t9[9]; char t10[8]; char t11[6]; char t12[7]; char t13[8]; char t14[5]; char t15[11];
    char t16[17]; char t17[18];
} strings = {
    "",
    "id",
    "NULL",
    "class",
    "\"*/\"",
    "\"?\?/\"",
    "\"\\\"\"",
    "\"\\\\\"",
    "\"\303\251\360\237\230\200\"",
    "\"\\u0001\"",
    "default",
    "errno",
    "\\*/\\\\$",
    "be_evil",
    "POST",
    "/evil/{id}",
    "application/json",
    "*/ #error summary",
};

static const uint32_t names[] = {
    1, /* id */
    15, /* "* /" */
    20, /* "? ? /" */
    26, /* "\"" */
    31, /* "\\" */
    36, /* "? ?" */
    45, /* "\u0001" */
    68, /* \* /\\$ */
    68, /* \* /\\$ */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {4, 0}, /* NULL */
    {9, 1}, /* class */
    {54, 0}, /* default */
    {62, 2}, /* errno */
    {1, 0}, /* id */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 6, 1},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_PATTERN, 2, 7},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 5, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* be_evil.NULL */
    {1, 2}, /* be_evil.class */
    {3, 2}, /* be_evil.errno */
    {5, 4}, /* be_evil */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* be_evil.id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {99, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_be_evil_params, id), PA_NONE, PA_F_STRING},
    {54, offsetof(portkey_be_evil_params, default_), PA_NONE, PA_F_STRING},
    {9, offsetof(portkey_be_evil_params, class_), PA_NONE, PA_F_STRING},
    {62, offsetof(portkey_be_evil_params, errno_), PA_NONE, PA_F_STRING},
    {4, offsetof(portkey_be_evil_params, null), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 5, sizeof(portkey_be_evil_params)},
};

static const portkey_operation operations[] = {
    {75, 83, 0, 88, 0, 0, 3, PA_NONE, 0, 0, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* be_evil */
};

static const struct {
    char t0[664] PA_PIECE;
} descriptors = {
    "{\"name\":\"be_evil\",\"title\":\"*/ #error summary\",\"description\":\"Ends */ and /* begins, *?\?/\\n/ trigraph, */*/ twice, a backslash at the end \\\\\\nsecond line \\\\\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"a | b \342\200\256 bidi \\u0007 bell line \\\\\",\"type\":\"string\"},\"default\":{\"description\":\"?\?/ ?\?= %s \\\"quoted\\\" \\\\\",\"type\":\"string\"},\"class\":{\"type\":\"string\",\"enum\":[\"*/\",\"?\?/\",\"\\\"\",\"\\\\\",\"\303\251\360\237\230\200\",\"\\u0001\"]},\"errno\":{\"type\":\"string\",\"pattern\":\"\\\\*/\\\\\\\\$\"},\"NULL\":{\"type\":\"string\",\"default\":\"*/ \\\\\"}},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {75, 116, 0, 664, 0, 0, 0}, /* be_evil */
};

extern const struct pa_domain pa_domain_evil;
const struct pa_domain pa_domain_evil = {
    .name = "evil",
    .description = "*/ int evil; /* ?\?/ | <script> \\",
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
    .operation_count = 1,
    .tool_count = 1,
};

int portkey_be_evil(portkey_response **out, portkey_client *client, const portkey_be_evil_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_be_evil_request(portkey_request **out, const portkey_be_evil_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}
