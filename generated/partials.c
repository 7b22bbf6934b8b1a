/* SPDX-License-Identifier: MIT */
/* Generated from openapi/partials.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/partials.h>

static const struct {
    char t0[1]; char t1[14]; char t2[5]; char t3[11]; char t4[3]; char t5[16]; char t6[5]; char t7[7];
    char t8[10]; char t9[5]; char t10[7]; char t11[9]; char t12[11]; char t13[7]; char t14[6]; char t15[21];
    char t16[4]; char t17[4]; char t18[18]; char t19[7]; char t20[20]; char t21[13]; char t22[11];
    char t23[22]; char t24[5]; char t25[17]; char t26[18]; char t27[26]; char t28[8]; char t29[19];
    char t30[38]; char t31[12]; char t32[22]; char t33[4]; char t34[22]; char t35[7]; char t36[22];
    char t37[22]; char t38[47]; char t39[16]; char t40[50]; char t41[21]; char t42[22]; char t43[19];
    char t44[22]; char t45[22]; char t46[22]; char t47[24];
} strings = {
    "",
    "collection_id",
    "data",
    "created_at",
    "id",
    "last_updated_at",
    "name",
    "object",
    "\"partial\"",
    "slug",
    "status",
    "\"active\"",
    "\"archived\"",
    "\"list\"",
    "total",
    "list_prompt_partials",
    "GET",
    "/v1",
    "/prompts/partials",
    "string",
    "version_description",
    "workspace_id",
    "version_id",
    "create_prompt_partial",
    "POST",
    "application/json",
    "prompt_partial_id",
    "prompt_partial_version_id",
    "version",
    "get_prompt_partial",
    "/prompts/partials/{prompt_partial_id}",
    "description",
    "update_prompt_partial",
    "PUT",
    "delete_prompt_partial",
    "DELETE",
    "prompt_version_status",
    "list_partial_versions",
    "/prompts/partials/{prompt_partial_id}/versions",
    "publish_partial",
    "/prompts/partials/{prompt_partial_id}/makeDefault",
    "List Prompt Partials",
    "Create Prompt Partial",
    "Get Prompt Partial",
    "Update Prompt Partial",
    "Delete Prompt Partial",
    "List Partial Versions",
    "Publish Partial Version",
};

static const uint32_t names[] = {
    62, /* "partial" */
    84, /* "active" */
    93, /* "archived" */
    104, /* "list" */
    50, /* name */
    164, /* string */
    259, /* prompt_partial_id */
    259, /* prompt_partial_id */
    303, /* version */
};

static const uint16_t branches[] = {
    8, 5, 20, 19,
};

static const struct pa_property properties[] = {
    {1, 0}, /* collection_id */
    {1, 0}, /* collection_id */
    {20, 0}, /* created_at */
    {31, 0}, /* id */
    {34, 0}, /* last_updated_at */
    {50, 0}, /* name */
    {55, 2}, /* object */
    {72, 0}, /* slug */
    {77, 3}, /* status */
    {15, 5}, /* data */
    {55, 6}, /* object */
    {111, 7}, /* total */
    {50, 0}, /* name */
    {164, 0}, /* string */
    {171, 0}, /* version_description */
    {191, 0}, /* workspace_id */
    {31, 0}, /* id */
    {72, 0}, /* slug */
    {204, 0}, /* version_id */
    {259, 0}, /* prompt_partial_id */
    {1, 0}, /* collection_id */
    {20, 0}, /* created_at */
    {31, 0}, /* id */
    {34, 0}, /* last_updated_at */
    {50, 0}, /* name */
    {277, 0}, /* prompt_partial_version_id */
    {72, 0}, /* slug */
    {77, 3}, /* status */
    {164, 0}, /* string */
    {303, 13}, /* version */
    {171, 0}, /* version_description */
    {368, 0}, /* description */
    {50, 0}, /* name */
    {259, 0}, /* prompt_partial_id */
    {77, 0}, /* status */
    {164, 0}, /* string */
    {277, 0}, /* prompt_partial_version_id */
    {20, 0}, /* created_at */
    {368, 0}, /* description */
    {55, 2}, /* object */
    {259, 0}, /* prompt_partial_id */
    {277, 0}, /* prompt_partial_version_id */
    {435, 3}, /* prompt_version_status */
    {72, 0}, /* slug */
    {164, 0}, /* string */
    {303, 0}, /* version */
    {15, 19}, /* data */
    {55, 6}, /* object */
    {111, 7}, /* total */
    {259, 0}, /* prompt_partial_id */
    {303, 13}, /* version */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 0},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 8, 1},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 4},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 1, 3},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 9},
    {PA_ANY_OF, 2, 0},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 4},
    {PA_PROPERTIES, 4, 12},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 16},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 6},
    {PA_PROPERTIES, 1, 19},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_NUMBER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 11, 20},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 6},
    {PA_PROPERTIES, 5, 31},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 36},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 9, 37},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 18},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 3, 46},
    {PA_ANY_OF, 2, 2},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 7},
    {PA_PROPERTIES, 2, 49},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* list_prompt_partials.collection_id */
    {1, 3}, /* list_prompt_partials */
    {4, 2}, /* list_prompt_partials response (1).data[].object */
    {6, 2}, /* list_prompt_partials response (1).data[].status */
    {8, 2}, /* list_prompt_partials response (1).data[] */
    {10, 2}, /* list_prompt_partials response (1).data */
    {12, 2}, /* list_prompt_partials response (1).object */
    {14, 1}, /* list_prompt_partials response (1).total */
    {15, 2}, /* list_prompt_partials response (1) */
    {17, 1}, /* list_prompt_partials response */
    {18, 4}, /* create_prompt_partial */
    {22, 2}, /* create_prompt_partial response */
    {24, 4}, /* get_prompt_partial */
    {28, 1}, /* get_prompt_partial response.version */
    {29, 2}, /* get_prompt_partial response */
    {31, 4}, /* update_prompt_partial */
    {35, 2}, /* update_prompt_partial response */
    {37, 1}, /* delete_prompt_partial response */
    {38, 2}, /* list_partial_versions response (1).data[] */
    {40, 2}, /* list_partial_versions response (1).data */
    {42, 2}, /* list_partial_versions response (1) */
    {44, 1}, /* list_partial_versions response */
    {45, 4}, /* publish_partial */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_prompt_partials.collection_id */
    {259, 259, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_prompt_partial.prompt_partial_id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {242, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_list_prompt_partials_params, collection_id), PA_NONE, PA_F_STRING},
    {191, offsetof(portkey_create_prompt_partial_params, workspace_id), PA_NONE, PA_F_STRING},
    {50, offsetof(portkey_create_prompt_partial_params, name), PA_NONE, PA_F_STRING},
    {164, offsetof(portkey_create_prompt_partial_params, string), PA_NONE, PA_F_STRING},
    {171, offsetof(portkey_create_prompt_partial_params, version_description), PA_NONE, PA_F_STRING},
    {259, offsetof(portkey_get_prompt_partial_params, prompt_partial_id), PA_NONE, PA_F_STRING},
    {259, offsetof(portkey_update_prompt_partial_params, prompt_partial_id), PA_NONE, PA_F_STRING},
    {50, offsetof(portkey_update_prompt_partial_params, name), PA_NONE, PA_F_STRING},
    {164, offsetof(portkey_update_prompt_partial_params, string), PA_NONE, PA_F_STRING},
    {368, offsetof(portkey_update_prompt_partial_params, description), PA_NONE, PA_F_STRING},
    {77, offsetof(portkey_update_prompt_partial_params, status), PA_NONE, PA_F_STRING},
    {259, offsetof(portkey_delete_prompt_partial_params, prompt_partial_id), PA_NONE, PA_F_STRING},
    {259, offsetof(portkey_list_partial_versions_params, prompt_partial_id), PA_NONE, PA_F_STRING},
    {259, offsetof(portkey_publish_partial_params, prompt_partial_id), PA_NONE, PA_F_STRING},
    {303, offsetof(portkey_publish_partial_params, version), PA_NONE, PA_F_NUMBER},
};

static const struct pa_struct structs[] = {
    {0, 1, sizeof(portkey_list_prompt_partials_params)},
    {1, 4, sizeof(portkey_create_prompt_partial_params)},
    {5, 1, sizeof(portkey_get_prompt_partial_params)},
    {6, 5, sizeof(portkey_update_prompt_partial_params)},
    {11, 1, sizeof(portkey_delete_prompt_partial_params)},
    {12, 1, sizeof(portkey_list_partial_versions_params)},
    {13, 2, sizeof(portkey_publish_partial_params)},
};

static const portkey_operation operations[] = {
    {117, 138, 142, 146, 0, 12, 1, 9, 0, PA_NONE, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_prompt_partials */
    {215, 237, 142, 146, 0, 12, 10, 11, 1, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* create_prompt_partial */
    {311, 138, 142, 330, 0, 12, 12, 14, 2, PA_NONE, 1, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_prompt_partial */
    {380, 402, 142, 330, 0, 12, 15, 16, 3, 0, 1, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* update_prompt_partial */
    {406, 428, 142, 330, 0, 12, 12, 17, 4, PA_NONE, 1, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_prompt_partial */
    {457, 138, 142, 479, 0, 12, 12, 21, 5, PA_NONE, 1, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_partial_versions */
    {526, 402, 142, 542, 0, 12, 22, 17, 6, 0, 1, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* publish_partial */
};

static const struct {
    char t0[591] PA_PIECE; char t1[865] PA_PIECE; char t2[571] PA_PIECE; char t3[898] PA_PIECE;
    char t4[565] PA_PIECE; char t5[649] PA_PIECE; char t6[727] PA_PIECE;
} descriptors = {
    "{\"name\":\"list_prompt_partials\",\"title\":\"List Prompt Partials\",\"description\":\"List the prompt partials, the reusable pieces of template text, that the API key can see, optionally those of one collection. Returns id, slug, name and status of each, without the text; to read one in full, use get_prompt_partial.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"collection_id\":{\"description\":\"Only partials of this collection; absent lists all.\",\"type\":\"string\"}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"create_prompt_partial\",\"title\":\"Create Prompt Partial\",\"description\":\"Create a prompt partial, a reusable piece of template text that several prompts can include by its id. Returns the id, slug and first version id. For a complete prompt with a model, use create_prompt.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed with an organisation admin key.\",\"type\":\"string\"},\"name\":{\"description\":\"Display name of the partial.\",\"type\":\"string\"},\"string\":{\"description\":\"Template text; may hold Mustache variables such as {{name}}.\",\"type\":\"string\"},\"version_description\":{\"description\":\"Note on the first version.\",\"type\":\"string\"}},\"required\":[\"name\",\"string\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_prompt_partial\",\"title\":\"Get Prompt Partial\",\"description\":\"Read one prompt partial by id or slug, with its template text, version number and version description. To see all its versions, use list_partial_versions; to find its id, use list_prompt_partials.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"prompt_partial_id\":{\"description\":\"Id or slug of the prompt partial.\",\"type\":\"string\"}},\"required\":[\"prompt_partial_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_prompt_partial\",\"title\":\"Update Prompt Partial\",\"description\":\"Change the name, template text or status of a prompt partial. New text is saved as a new version, whose id is returned; prompts that include the partial get it only once publish_partial makes that version the default.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"prompt_partial_id\":{\"description\":\"Id or slug of the prompt partial.\",\"type\":\"string\"},\"name\":{\"description\":\"New display name.\",\"type\":\"string\"},\"string\":{\"description\":\"New template text; saved as a new version.\",\"type\":\"string\"},\"description\":{\"description\":\"Note on the new version.\",\"type\":\"string\"},\"status\":{\"description\":\"New status, e.g. active or archived.\",\"type\":\"string\"}},\"required\":[\"prompt_partial_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"delete_prompt_partial\",\"title\":\"Delete Prompt Partial\",\"description\":\"Delete a prompt partial by id or slug; no operation brings it back. Prompts whose templates include it can no longer find it, so search them for its id first. Returns an empty object.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"prompt_partial_id\":{\"description\":\"Id or slug of the prompt partial.\",\"type\":\"string\"}},\"required\":[\"prompt_partial_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"list_partial_versions\",\"title\":\"List Partial Versions\",\"description\":\"List every saved version of a prompt partial with its number, text, description and status, to compare them or to roll back. The number is what publish_partial takes. To read only the current one, use get_prompt_partial.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"prompt_partial_id\":{\"description\":\"Id or slug of the prompt partial.\",\"type\":\"string\"}},\"required\":[\"prompt_partial_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}",
    "{\"name\":\"publish_partial\",\"title\":\"Publish Partial Version\",\"description\":\"Make one version of a prompt partial the default, which prompts that include it then use at once. Also the way to roll back: publish an older number. Find version numbers with list_partial_versions. Returns an empty object.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"prompt_partial_id\":{\"description\":\"Id or slug of the prompt partial.\",\"type\":\"string\"},\"version\":{\"description\":\"Number of the version to make the default, from list_partial_versions.\",\"type\":\"number\"}},\"required\":[\"prompt_partial_id\",\"version\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {117, 592, 0, 591, 12, 12, 0}, /* list_prompt_partials */
    {215, 613, 591, 865, 12, 12, 1}, /* create_prompt_partial */
    {311, 635, 1456, 571, 12, 12, 2}, /* get_prompt_partial */
    {380, 654, 2027, 898, 12, 12, 3}, /* update_prompt_partial */
    {406, 676, 2925, 565, 12, 12, 4}, /* delete_prompt_partial */
    {457, 698, 3490, 649, 12, 12, 5}, /* list_partial_versions */
    {526, 720, 4139, 727, 12, 12, 6}, /* publish_partial */
};

extern const struct pa_domain pa_domain_partials;
const struct pa_domain pa_domain_partials = {
    .name = "partials",
    .description = "Prompt fragments that templates share.",
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
    .operation_count = 7,
    .tool_count = 7,
};

int portkey_list_prompt_partials(portkey_response **out, portkey_client *client, const portkey_list_prompt_partials_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_list_prompt_partials_request(portkey_request **out, const portkey_list_prompt_partials_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_create_prompt_partial(portkey_response **out, portkey_client *client, const portkey_create_prompt_partial_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_create_prompt_partial_request(portkey_request **out, const portkey_create_prompt_partial_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_get_prompt_partial(portkey_response **out, portkey_client *client, const portkey_get_prompt_partial_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_get_prompt_partial_request(portkey_request **out, const portkey_get_prompt_partial_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_update_prompt_partial(portkey_response **out, portkey_client *client, const portkey_update_prompt_partial_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_update_prompt_partial_request(portkey_request **out, const portkey_update_prompt_partial_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_delete_prompt_partial(portkey_response **out, portkey_client *client, const portkey_delete_prompt_partial_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_delete_prompt_partial_request(portkey_request **out, const portkey_delete_prompt_partial_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}

int portkey_list_partial_versions(portkey_response **out, portkey_client *client, const portkey_list_partial_versions_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[5], params, error);
}

int portkey_list_partial_versions_request(portkey_request **out, const portkey_list_partial_versions_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[5], params, error);
}

int portkey_publish_partial(portkey_response **out, portkey_client *client, const portkey_publish_partial_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[6], params, error);
}

int portkey_publish_partial_request(portkey_request **out, const portkey_publish_partial_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[6], params, error);
}
