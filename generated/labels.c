/* SPDX-License-Identifier: MIT */
/* Generated from openapi/labels.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/labels.h>

static const struct {
    char t0[1]; char t1[16]; char t2[13]; char t3[7]; char t4[13]; char t5[10]; char t6[2]; char t7[2];
    char t8[5]; char t9[11]; char t10[11]; char t11[12]; char t12[3]; char t13[13]; char t14[16]; char t15[5];
    char t16[7]; char t17[6]; char t18[19]; char t19[4]; char t20[4]; char t21[8]; char t22[69];
    char t23[132]; char t24[20]; char t25[5]; char t26[17]; char t27[9]; char t28[17]; char t29[19];
    char t30[20]; char t31[4]; char t32[20]; char t33[7]; char t34[19]; char t35[20]; char t36[17];
    char t37[20]; char t38[20];
} strings = {
    "",
    "organisation_id",
    "workspace_id",
    "search",
    "current_page",
    "page_size",
    "0",
    "1",
    "data",
    "color_code",
    "created_at",
    "description",
    "id",
    "is_universal",
    "last_updated_at",
    "name",
    "status",
    "total",
    "list_prompt_labels",
    "GET",
    "/v1",
    "/labels",
    "^(?!latest$)(?!default$)(?!\\d+$)[a-zA-Z0-9_-]*[^@\\s]?[a-zA-Z0-9_-]*$",
    "^(?!latest$)(?!default$)(?!\\d+$)[a-zA-Z0-9_-]*[^@\\t-\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]?[a-zA-Z0-9_-]*$",
    "create_prompt_label",
    "POST",
    "application/json",
    "label_id",
    "get_prompt_label",
    "/labels/{label_id}",
    "update_prompt_label",
    "PUT",
    "delete_prompt_label",
    "DELETE",
    "List Prompt Labels",
    "Create Prompt Label",
    "Get Prompt Label",
    "Update Prompt Label",
    "Delete Prompt Label",
};

static const uint32_t names[] = {
    135, /* name */
    188, /* ^(?!latest$)(?!default$)(?!\d+$)[a-zA-Z0-9_-]*[^@\s]?[a-zA-Z0-9_-]*$ */
    257, /* ^(?!latest$)(?!default$)(?!\d+$)[a-zA-Z0-9_-]*[^@\t-\r \xa0\u1680\u2000-\u200a\u */
    431, /* label_id */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {37, 0}, /* current_page */
    {1, 1}, /* organisation_id */
    {50, 2}, /* page_size */
    {30, 1}, /* search */
    {17, 1}, /* workspace_id */
    {69, 1}, /* color_code */
    {80, 1}, /* created_at */
    {91, 1}, /* description */
    {103, 1}, /* id */
    {106, 4}, /* is_universal */
    {119, 1}, /* last_updated_at */
    {135, 1}, /* name */
    {1, 1}, /* organisation_id */
    {140, 1}, /* status */
    {17, 1}, /* workspace_id */
    {64, 6}, /* data */
    {147, 7}, /* total */
    {69, 1}, /* color_code */
    {91, 1}, /* description */
    {135, 9}, /* name */
    {1, 1}, /* organisation_id */
    {17, 1}, /* workspace_id */
    {103, 1}, /* id */
    {431, 1}, /* label_id */
    {1, 1}, /* organisation_id */
    {17, 1}, /* workspace_id */
    {69, 1}, /* color_code */
    {91, 1}, /* description */
    {431, 1}, /* label_id */
    {135, 9}, /* name */
    {431, 1}, /* label_id */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 60},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 62},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 5, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 10, 5},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 5},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 15},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_PATTERN, 2, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 5, 17},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 22},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 3},
    {PA_PROPERTIES, 3, 23},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 3},
    {PA_PROPERTIES, 4, 26},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 3},
    {PA_PROPERTIES, 1, 30},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 2}, /* list_prompt_labels.current_page */
    {2, 1}, /* list_prompt_labels.organisation_id */
    {3, 2}, /* list_prompt_labels.page_size */
    {5, 3}, /* list_prompt_labels */
    {8, 1}, /* list_prompt_labels response.data[].is_universal */
    {9, 2}, /* list_prompt_labels response.data[] */
    {11, 2}, /* list_prompt_labels response.data */
    {13, 1}, /* list_prompt_labels response.total */
    {14, 2}, /* list_prompt_labels response */
    {16, 2}, /* create_prompt_label.name */
    {18, 4}, /* create_prompt_label */
    {22, 2}, /* create_prompt_label response */
    {24, 4}, /* get_prompt_label */
    {28, 4}, /* update_prompt_label */
    {32, 1}, /* update_prompt_label response */
    {33, 4}, /* delete_prompt_label */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_prompt_labels.organisation_id */
    {17, 17, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_prompt_labels.workspace_id */
    {30, 30, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_prompt_labels.search */
    {37, 37, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_prompt_labels.current_page */
    {50, 50, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_prompt_labels.page_size */
    {431, 431, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_prompt_label.label_id */
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_prompt_label.organisation_id */
    {17, 17, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_prompt_label.workspace_id */
    {431, 431, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* update_prompt_label.label_id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {414, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_list_prompt_labels_params, organisation_id), PA_NONE, PA_F_STRING},
    {17, offsetof(portkey_list_prompt_labels_params, workspace_id), PA_NONE, PA_F_STRING},
    {30, offsetof(portkey_list_prompt_labels_params, search), PA_NONE, PA_F_STRING},
    {37, offsetof(portkey_list_prompt_labels_params, current_page), PA_NONE, PA_F_INTEGER},
    {50, offsetof(portkey_list_prompt_labels_params, page_size), PA_NONE, PA_F_INTEGER},
    {1, offsetof(portkey_create_prompt_label_params, organisation_id), PA_NONE, PA_F_STRING},
    {17, offsetof(portkey_create_prompt_label_params, workspace_id), PA_NONE, PA_F_STRING},
    {135, offsetof(portkey_create_prompt_label_params, name), PA_NONE, PA_F_STRING},
    {91, offsetof(portkey_create_prompt_label_params, description), PA_NONE, PA_F_STRING},
    {69, offsetof(portkey_create_prompt_label_params, color_code), PA_NONE, PA_F_STRING},
    {431, offsetof(portkey_get_prompt_label_params, label_id), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_get_prompt_label_params, organisation_id), PA_NONE, PA_F_STRING},
    {17, offsetof(portkey_get_prompt_label_params, workspace_id), PA_NONE, PA_F_STRING},
    {431, offsetof(portkey_update_prompt_label_params, label_id), PA_NONE, PA_F_STRING},
    {135, offsetof(portkey_update_prompt_label_params, name), PA_NONE, PA_F_STRING},
    {91, offsetof(portkey_update_prompt_label_params, description), PA_NONE, PA_F_STRING},
    {69, offsetof(portkey_update_prompt_label_params, color_code), PA_NONE, PA_F_STRING},
    {431, offsetof(portkey_delete_prompt_label_params, label_id), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 5, sizeof(portkey_list_prompt_labels_params)},
    {5, 5, sizeof(portkey_create_prompt_label_params)},
    {10, 3, sizeof(portkey_get_prompt_label_params)},
    {13, 4, sizeof(portkey_update_prompt_label_params)},
    {17, 1, sizeof(portkey_delete_prompt_label_params)},
};

static const portkey_operation operations[] = {
    {153, 172, 176, 180, 0, 11, 3, 8, 0, PA_NONE, 0, 5, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_prompt_labels */
    {389, 409, 176, 180, 0, 11, 10, 11, 1, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* create_prompt_label */
    {440, 172, 176, 457, 0, 11, 12, 5, 2, PA_NONE, 5, 3, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_prompt_label */
    {476, 496, 176, 457, 0, 11, 13, 14, 3, 0, 8, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* update_prompt_label */
    {500, 520, 176, 457, 0, 11, 15, 14, 4, PA_NONE, 8, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_prompt_label */
};

static const struct {
    char t0[931] PA_PIECE; char t1[1066] PA_PIECE; char t2[857] PA_PIECE; char t3[992] PA_PIECE;
    char t4[614] PA_PIECE;
} descriptors = {
    "{\"name\":\"list_prompt_labels\",\"title\":\"List Prompt Labels\",\"description\":\"List the labels available for marking prompt versions, filtered by organisation, workspace or name. Returns a page of labels with id, name, colour and status, and the total. Use it to find the label_id that update_prompt_version takes.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"organisation_id\":{\"description\":\"Only labels of this organisation; its id.\",\"type\":\"string\",\"format\":\"uuid\"},\"workspace_id\":{\"description\":\"Only labels of this workspace; id or slug.\",\"type\":\"string\"},\"search\":{\"description\":\"Text to look for in label names.\",\"type\":\"string\"},\"current_page\":{\"description\":\"Page to return.\",\"type\":\"integer\",\"minimum\":0},\"page_size\":{\"description\":\"Number of labels per page.\",\"type\":\"integer\",\"minimum\":1}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"create_prompt_label\",\"title\":\"Create Prompt Label\",\"description\":\"Create a label, such as staging or production, that can mark a version of a prompt so that applications may ask for that version by name. Returns the id of the new label. Attach it to a version with update_prompt_version.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"organisation_id\":{\"description\":\"Id of the organisation that will own the label.\",\"type\":\"string\",\"format\":\"uuid\"},\"workspace_id\":{\"description\":\"Id or slug of the workspace that will own the label.\",\"type\":\"string\"},\"name\":{\"description\":\"Name without spaces or @; not latest, not default and not only digits.\",\"type\":\"string\",\"pattern\":\"^(?!latest$)(?!default$)(?!\\\\d+$)[a-zA-Z0-9_-]*[^@\\\\s]?[a-zA-Z0-9_-]*$\"},\"description\":{\"description\":\"What the label stands for.\",\"type\":\"string\"},\"color_code\":{\"description\":\"Display colour, e.g. '#3366FF'.\",\"type\":\"string\"}},\"required\":[\"name\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_prompt_label\",\"title\":\"Get Prompt Label\",\"description\":\"Read one prompt label by id, with its name, description, colour, owner and whether it is universal. It does not tell which versions carry the label; list_prompt_versions shows that for each version of a prompt. To find a label by name, use list_prompt_labels.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"label_id\":{\"description\":\"Id of the label, as list_prompt_labels returns it.\",\"type\":\"string\",\"format\":\"uuid\"},\"organisation_id\":{\"description\":\"Id of the organisation the label belongs to.\",\"type\":\"string\",\"format\":\"uuid\"},\"workspace_id\":{\"description\":\"Id or slug of the workspace the label belongs to.\",\"type\":\"string\"}},\"required\":[\"label_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_prompt_label\",\"title\":\"Update Prompt Label\",\"description\":\"Change the name, description or colour of a prompt label; send only what changes. A new name affects applications that select prompt versions by the old one. Returns an empty object. To move a label to another version, use update_prompt_version.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"label_id\":{\"description\":\"Id of the label, as list_prompt_labels returns it.\",\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"description\":\"New name without spaces or @; not latest, not default and not only digits.\",\"type\":\"string\",\"pattern\":\"^(?!latest$)(?!default$)(?!\\\\d+$)[a-zA-Z0-9_-]*[^@\\\\s]?[a-zA-Z0-9_-]*$\"},\"description\":{\"description\":\"What the label stands for.\",\"type\":\"string\"},\"color_code\":{\"description\":\"Display colour, e.g. '#3366FF'.\",\"type\":\"string\"}},\"required\":[\"label_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"delete_prompt_label\",\"title\":\"Delete Prompt Label\",\"description\":\"Delete a prompt label; no operation brings it back. Applications that select a prompt version by this label can no longer rely on it, so check with list_prompt_versions where it is attached first. Returns an empty object.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"label_id\":{\"description\":\"Id of the label, as list_prompt_labels returns it.\",\"type\":\"string\",\"format\":\"uuid\"}},\"required\":[\"label_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {153, 527, 0, 931, 11, 11, 0}, /* list_prompt_labels */
    {389, 546, 931, 1066, 11, 11, 1}, /* create_prompt_label */
    {440, 566, 1997, 857, 11, 11, 2}, /* get_prompt_label */
    {476, 583, 2854, 992, 11, 11, 3}, /* update_prompt_label */
    {500, 603, 3846, 614, 11, 11, 4}, /* delete_prompt_label */
};

extern const struct pa_domain pa_domain_labels;
const struct pa_domain pa_domain_labels = {
    .name = "labels",
    .description = "Labels that mark prompt versions, such as production.",
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
    .operation_count = 5,
    .tool_count = 5,
};

int portkey_list_prompt_labels(portkey_response **out, portkey_client *client, const portkey_list_prompt_labels_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_list_prompt_labels_request(portkey_request **out, const portkey_list_prompt_labels_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_create_prompt_label(portkey_response **out, portkey_client *client, const portkey_create_prompt_label_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_create_prompt_label_request(portkey_request **out, const portkey_create_prompt_label_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_get_prompt_label(portkey_response **out, portkey_client *client, const portkey_get_prompt_label_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_get_prompt_label_request(portkey_request **out, const portkey_get_prompt_label_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_update_prompt_label(portkey_response **out, portkey_client *client, const portkey_update_prompt_label_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_update_prompt_label_request(portkey_request **out, const portkey_update_prompt_label_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_delete_prompt_label(portkey_response **out, portkey_client *client, const portkey_delete_prompt_label_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_delete_prompt_label_request(portkey_request **out, const portkey_delete_prompt_label_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}
