/* SPDX-License-Identifier: MIT */
/* Generated from openapi/collections.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/collections.h>

static const struct {
    char t0[1]; char t1[13]; char t2[13]; char t3[10]; char t4[7]; char t5[2]; char t6[2]; char t7[5];
    char t8[19]; char t9[24]; char t10[34]; char t11[14]; char t12[24]; char t13[11]; char t14[3];
    char t15[11]; char t16[16]; char t17[5]; char t18[21]; char t19[5]; char t20[7]; char t21[9];
    char t22[11]; char t23[6]; char t24[17]; char t25[4]; char t26[4]; char t27[13]; char t28[18];
    char t29[5]; char t30[17]; char t31[14]; char t32[18]; char t33[15]; char t34[29]; char t35[18];
    char t36[4]; char t37[18]; char t38[7]; char t39[24]; char t40[25]; char t41[22]; char t42[25];
    char t43[25];
} strings = {
    "",
    "workspace_id",
    "current_page",
    "page_size",
    "search",
    "0",
    "1",
    "data",
    "collection_details",
    "child_collections_count",
    "child_collections_last_updated_at",
    "prompts_count",
    "prompts_last_updated_at",
    "created_at",
    "id",
    "is_default",
    "last_updated_at",
    "name",
    "parent_collection_id",
    "slug",
    "status",
    "\"active\"",
    "\"archived\"",
    "total",
    "list_collections",
    "GET",
    "/v1",
    "/collections",
    "create_collection",
    "POST",
    "application/json",
    "collection_id",
    "child_collections",
    "get_collection",
    "/collections/{collection_id}",
    "update_collection",
    "PUT",
    "delete_collection",
    "DELETE",
    "List Prompt Collections",
    "Create Prompt Collection",
    "Get Prompt Collection",
    "Rename Prompt Collection",
    "Delete Prompt Collection",
};

static const uint32_t names[] = {
    1, /* workspace_id */
    247, /* "active" */
    256, /* "archived" */
    209, /* name */
    351, /* collection_id */
    351, /* collection_id */
    209, /* name */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {14, 0}, /* current_page */
    {27, 1}, /* page_size */
    {37, 2}, /* search */
    {1, 2}, /* workspace_id */
    {72, 4}, /* child_collections_count */
    {96, 5}, /* child_collections_last_updated_at */
    {130, 4}, /* prompts_count */
    {144, 5}, /* prompts_last_updated_at */
    {53, 6}, /* collection_details */
    {168, 2}, /* created_at */
    {179, 2}, /* id */
    {182, 7}, /* is_default */
    {193, 2}, /* last_updated_at */
    {209, 2}, /* name */
    {214, 5}, /* parent_collection_id */
    {235, 2}, /* slug */
    {240, 8}, /* status */
    {1, 2}, /* workspace_id */
    {48, 10}, /* data */
    {267, 4}, /* total */
    {209, 2}, /* name */
    {214, 2}, /* parent_collection_id */
    {1, 2}, /* workspace_id */
    {179, 2}, /* id */
    {235, 2}, /* slug */
    {351, 2}, /* collection_id */
    {53, 6}, /* collection_details */
    {179, 2}, /* id */
    {193, 2}, /* last_updated_at */
    {209, 2}, /* name */
    {365, 16}, /* child_collections */
    {168, 2}, /* created_at */
    {179, 2}, /* id */
    {182, 7}, /* is_default */
    {193, 2}, /* last_updated_at */
    {209, 2}, /* name */
    {214, 5}, /* parent_collection_id */
    {235, 2}, /* slug */
    {240, 8}, /* status */
    {1, 2}, /* workspace_id */
    {351, 2}, /* collection_id */
    {209, 2}, /* name */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 44},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_MINIMUM, 0, 46},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 4, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_NULL | PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 4},
    {PA_TYPE, 0, PA_T_BOOLEAN},
    {PA_TYPE, 0, PA_T_STRING},
    {PA_ENUM, 2, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 10, 8},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 9},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 18},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 3},
    {PA_PROPERTIES, 3, 20},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 23},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 4},
    {PA_PROPERTIES, 1, 25},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 4, 26},
    {PA_TYPE, 0, PA_T_ARRAY},
    {PA_ITEMS, 0, 15},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 10, 30},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 2, 5},
    {PA_PROPERTIES, 2, 40},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
};

static const struct pa_schema schemas[] = {
    {0, 2}, /* list_collections.current_page */
    {2, 2}, /* list_collections.page_size */
    {4, 1}, /* list_collections.search */
    {5, 4}, /* list_collections */
    {9, 1}, /* list_collections response.data[].collection_details.child_collections_count */
    {10, 1}, /* list_collections response.data[].collection_details.child_collections_last_updat */
    {11, 2}, /* list_collections response.data[].collection_details */
    {13, 1}, /* list_collections response.data[].is_default */
    {14, 2}, /* list_collections response.data[].status */
    {16, 2}, /* list_collections response.data[] */
    {18, 2}, /* list_collections response.data */
    {20, 2}, /* list_collections response */
    {22, 4}, /* create_collection */
    {26, 2}, /* create_collection response */
    {28, 4}, /* get_collection */
    {32, 2}, /* get_collection response.child_collections[] */
    {34, 2}, /* get_collection response.child_collections */
    {36, 2}, /* get_collection response */
    {38, 4}, /* update_collection */
    {42, 1}, /* update_collection response */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_collections.workspace_id */
    {14, 14, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_collections.current_page */
    {27, 27, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_collections.page_size */
    {37, 37, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* list_collections.search */
    {351, 351, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_collection.collection_id */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {334, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_list_collections_params, workspace_id), PA_NONE, PA_F_STRING},
    {14, offsetof(portkey_list_collections_params, current_page), PA_NONE, PA_F_INTEGER},
    {27, offsetof(portkey_list_collections_params, page_size), PA_NONE, PA_F_INTEGER},
    {37, offsetof(portkey_list_collections_params, search), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_create_collection_params, workspace_id), PA_NONE, PA_F_STRING},
    {209, offsetof(portkey_create_collection_params, name), PA_NONE, PA_F_STRING},
    {214, offsetof(portkey_create_collection_params, parent_collection_id), PA_NONE, PA_F_STRING},
    {351, offsetof(portkey_get_collection_params, collection_id), PA_NONE, PA_F_STRING},
    {351, offsetof(portkey_update_collection_params, collection_id), PA_NONE, PA_F_STRING},
    {209, offsetof(portkey_update_collection_params, name), PA_NONE, PA_F_STRING},
    {351, offsetof(portkey_delete_collection_params, collection_id), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 4, sizeof(portkey_list_collections_params)},
    {4, 3, sizeof(portkey_create_collection_params)},
    {7, 1, sizeof(portkey_get_collection_params)},
    {8, 2, sizeof(portkey_update_collection_params)},
    {10, 1, sizeof(portkey_delete_collection_params)},
};

static const portkey_operation operations[] = {
    {273, 290, 294, 298, 0, 5, 3, 11, 0, PA_NONE, 0, 4, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* list_collections */
    {311, 329, 294, 298, 0, 5, 12, 13, 1, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* create_collection */
    {383, 290, 294, 398, 0, 5, 14, 17, 2, PA_NONE, 4, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_collection */
    {427, 445, 294, 398, 0, 5, 18, 19, 3, 0, 4, 1, PORTKEY_PLANE_CONTROL, PA_BODY_OBJECT, 0}, /* update_collection */
    {449, 467, 294, 398, 0, 5, 14, 19, 4, PA_NONE, 4, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_DESTRUCTIVE}, /* delete_collection */
};

static const struct {
    char t0[946] PA_PIECE; char t1[814] PA_PIECE; char t2[675] PA_PIECE; char t3[659] PA_PIECE;
    char t4[632] PA_PIECE;
} descriptors = {
    "{\"name\":\"list_collections\",\"title\":\"List Prompt Collections\",\"description\":\"List the prompt collections (folders that group prompts) of one workspace, optionally those whose name matches a search. Returns a page of collections with the count of prompts and child collections in each, and the total. To see the child collections of one, use get_collection; for the prompts inside, list_prompts.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Id or slug of the workspace.\",\"type\":\"string\"},\"current_page\":{\"description\":\"Page to return, counted from 0.\",\"type\":\"integer\",\"minimum\":0},\"page_size\":{\"description\":\"Number of collections per page.\",\"type\":\"integer\",\"minimum\":1},\"search\":{\"description\":\"Text to look for in collection names.\",\"type\":\"string\"}},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"create_collection\",\"title\":\"Create Prompt Collection\",\"description\":\"Create a prompt collection, a folder that groups prompts by application or team, in a workspace or nested inside another collection. Returns the id and slug of the new collection; either serves as collection_id in create_prompt.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"workspace_id\":{\"description\":\"Id or slug of the workspace that will own the collection.\",\"type\":\"string\"},\"name\":{\"description\":\"Display name of the collection.\",\"type\":\"string\"},\"parent_collection_id\":{\"description\":\"Id or slug of the collection to nest it in; absent means top level.\",\"type\":\"string\"}},\"required\":[\"name\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_collection\",\"title\":\"Get Prompt Collection\",\"description\":\"Read one prompt collection by id or slug, including its workspace, parent, status and whether it is the default one. Also returns its child collections with their prompt counts, which list_collections does not. The prompts themselves come from list_prompts with this collection_id.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"collection_id\":{\"description\":\"Id or slug of the collection, as list_collections returns it.\",\"type\":\"string\"}},\"required\":[\"collection_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"update_collection\",\"title\":\"Rename Prompt Collection\",\"description\":\"Rename a prompt collection; the name is all that can be changed. Returns an empty object. To move a prompt to another collection, use update_prompt with a new collection_id.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"collection_id\":{\"description\":\"Id or slug of the collection, as list_collections returns it.\",\"type\":\"string\"},\"name\":{\"description\":\"New display name of the collection.\",\"type\":\"string\"}},\"required\":[\"collection_id\",\"name\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"delete_collection\",\"title\":\"Delete Prompt Collection\",\"description\":\"Delete a prompt collection; no operation brings it back. The default collection of a workspace cannot be deleted and is answered as not found. Check what it holds first with get_collection and list_prompts. Returns an empty object.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"collection_id\":{\"description\":\"Id or slug of the collection, as list_collections returns it.\",\"type\":\"string\"}},\"required\":[\"collection_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {273, 474, 0, 946, 5, 5, 0}, /* list_collections */
    {311, 498, 946, 814, 5, 5, 1}, /* create_collection */
    {383, 523, 1760, 675, 5, 5, 2}, /* get_collection */
    {427, 545, 2435, 659, 5, 5, 3}, /* update_collection */
    {449, 570, 3094, 632, 5, 5, 4}, /* delete_collection */
};

extern const struct pa_domain pa_domain_collections;
const struct pa_domain pa_domain_collections = {
    .name = "collections",
    .description = "Folders that group prompts.",
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

int portkey_list_collections(portkey_response **out, portkey_client *client, const portkey_list_collections_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_list_collections_request(portkey_request **out, const portkey_list_collections_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_create_collection(portkey_response **out, portkey_client *client, const portkey_create_collection_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_create_collection_request(portkey_request **out, const portkey_create_collection_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_get_collection(portkey_response **out, portkey_client *client, const portkey_get_collection_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_get_collection_request(portkey_request **out, const portkey_get_collection_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_update_collection(portkey_response **out, portkey_client *client, const portkey_update_collection_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_update_collection_request(portkey_request **out, const portkey_update_collection_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_delete_collection(portkey_response **out, portkey_client *client, const portkey_delete_collection_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_delete_collection_request(portkey_request **out, const portkey_delete_collection_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}
