/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "tables.h"

#include <portkeyadmin/client-domain.h>

static const struct {
    char t0[1]; char t1[3]; char t2[16]; char t3[4]; char t4[4]; char t5[12]; char t6[17]; char t7[5];
    char t8[11]; char t9[9]; char t10[13]; char t11[5]; char t12[12]; char t13[9]; char t14[6]; char t15[7];
    char t16[5]; char t17[4]; char t18[4]; char t19[6]; char t20[2]; char t21[5]; char t22[11]; char t23[2];
    char t24[9]; char t25[10]; char t26[8]; char t27[13]; char t28[9]; char t29[17]; char t30[20];
    char t31[17]; char t32[61]; char t33[6]; char t34[9]; char t35[10]; char t36[3]; char t37[14];
    char t38[11]; char t39[11]; char t40[10]; char t41[16]; char t42[6]; char t43[2]; char t44[2];
    char t45[20]; char t46[16]; char t47[17]; char t48[6]; char t49[12]; char t50[128];
} strings = {
    "",
    "id",
    "get_twice_by_id",
    "GET",
    "/v3",
    "/twice/{id}",
    "head_twice_by_id",
    "HEAD",
    "thing_list",
    "/mangled",
    "post_mangled",
    "POST",
    "get_library",
    "/library",
    "class",
    "class_",
    "deep",
    "a b",
    "a-b",
    "error",
    "a",
    "item",
    "other_item",
    "b",
    "pageSize",
    "page_size",
    "request",
    "create_batch",
    "/batches",
    "application/json",
    "get_batches_request",
    "/batches/request",
    "a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791",
    "/long",
    "query_id",
    "header_id",
    "ID",
    "start_time_gt",
    "StartTime>",
    "start_time",
    "StartTime",
    "query_page_size",
    "value",
    "$",
    "q",
    "get_arguments_by_id",
    "/arguments/{id}",
    "patch_referenced",
    "PATCH",
    "/referenced",
    "A title of many words that goes on and on until it has more characters than a list of tools can show anybody, who would stop\342\200\246",
};

static const uint32_t names[] = {
    1, /* id */
};

static const uint16_t branches[] = {
    0,
};

static const struct pa_property properties[] = {
    {1, 0}, /* id */
    {139, 0}, /* a b */
    {143, 0}, /* a-b */
    {153, 0}, /* a */
    {171, 0}, /* b */
    {121, 0}, /* class */
    {127, 0}, /* class_ */
    {134, 3}, /* deep */
    {147, 4}, /* error */
    {155, 4}, /* item */
    {160, 5}, /* other_item */
    {173, 6}, /* pageSize */
    {182, 6}, /* page_size */
    {192, 4}, /* request */
    {352, 0}, /* header_id */
    {1, 0}, /* id */
    {182, 6}, /* page_size */
    {435, 0}, /* q */
    {343, 0}, /* query_id */
    {411, 6}, /* query_page_size */
    {390, 0}, /* start_time */
    {365, 0}, /* start_time_gt */
    {427, 0}, /* value */
};

static const struct pa_keyword keywords[] = {
    {PA_TYPE, 0, PA_T_STRING},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 1, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 0, 0},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 2, 1},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 3},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 1, 4},
    {PA_TYPE, 0, PA_T_INTEGER},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_PROPERTIES, 9, 5},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
    {PA_TYPE, 0, PA_T_OBJECT},
    {PA_REQUIRED, 1, 0},
    {PA_PROPERTIES, 9, 14},
    {PA_ADDITIONAL_PROPERTIES, 0, PA_NONE},
};

static const struct pa_schema schemas[] = {
    {0, 1}, /* get_twice_by_id.id */
    {1, 4}, /* get_twice_by_id */
    {5, 3}, /* thing_list */
    {8, 2}, /* create_batch.deep */
    {10, 2}, /* create_batch.error */
    {12, 2}, /* create_batch.other_item */
    {14, 1}, /* create_batch.pageSize */
    {15, 3}, /* create_batch */
    {18, 4}, /* get_arguments_by_id */
};

static const struct pa_parameter parameters[] = {
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_twice_by_id.id */
    {1, 1, PA_IN_PATH, PA_STYLE_SIMPLE, 0}, /* get_arguments_by_id.id */
    {343, 1, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_arguments_by_id.query_id */
    {352, 362, PA_IN_HEADER, PA_STYLE_SIMPLE, 0}, /* get_arguments_by_id.header_id */
    {365, 379, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_arguments_by_id.start_time_gt */
    {390, 401, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_arguments_by_id.start_time */
    {411, 173, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_arguments_by_id.query_page_size */
    {182, 182, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_arguments_by_id.page_size */
    {427, 433, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_arguments_by_id.value */
    {435, 435, PA_IN_QUERY, PA_STYLE_FORM, PA_EXPLODE}, /* get_arguments_by_id.q */
};

static const struct pa_member members[] = {
    {0, 0, 0, 0, 0, 0},
};

static const struct pa_media media[] = {
    {222, 0, 0, 0, PA_FORMAT_JSON}, /* application/json */
};

static const struct pa_field fields[] = {
    {1, offsetof(portkey_get_twice_by_id_params, id), PA_NONE, PA_F_STRING},
    {1, offsetof(portkey_head_twice_by_id_params, id), PA_NONE, PA_F_STRING},
    {153, offsetof(portkey_error_object, a), PA_NONE, PA_F_STRING},
    {153, offsetof(portkey_create_batch_request_object, a), PA_NONE, PA_F_STRING},
    {153, offsetof(portkey_batch_item_1e255d, a), PA_NONE, PA_F_STRING},
    {171, offsetof(portkey_batch_item_3f34b5, b), PA_NONE, PA_F_STRING},
    {139, offsetof(portkey_create_batch_params_deep, a_b_c8687a), PA_NONE, PA_F_STRING},
    {143, offsetof(portkey_create_batch_params_deep, a_b_d44362), PA_NONE, PA_F_STRING},
    {147, offsetof(portkey_create_batch_params, error), 6, PA_F_OBJECT},
    {192, offsetof(portkey_create_batch_params, request), 7, PA_F_OBJECT},
    {155, offsetof(portkey_create_batch_params, item), 8, PA_F_OBJECT},
    {160, offsetof(portkey_create_batch_params, other_item), 9, PA_F_OBJECT},
    {173, offsetof(portkey_create_batch_params, page_size_8a00a4), PA_NONE, PA_F_INTEGER},
    {182, offsetof(portkey_create_batch_params, page_size), PA_NONE, PA_F_INTEGER},
    {121, offsetof(portkey_create_batch_params, class_088911), PA_NONE, PA_F_STRING},
    {127, offsetof(portkey_create_batch_params, class_), PA_NONE, PA_F_STRING},
    {134, offsetof(portkey_create_batch_params, deep), 10, PA_F_OBJECT},
    {1, offsetof(portkey_get_arguments_by_id_params, id), PA_NONE, PA_F_STRING},
    {343, offsetof(portkey_get_arguments_by_id_params, query_id), PA_NONE, PA_F_STRING},
    {352, offsetof(portkey_get_arguments_by_id_params, header_id), PA_NONE, PA_F_STRING},
    {365, offsetof(portkey_get_arguments_by_id_params, start_time_gt), PA_NONE, PA_F_STRING},
    {390, offsetof(portkey_get_arguments_by_id_params, start_time), PA_NONE, PA_F_STRING},
    {411, offsetof(portkey_get_arguments_by_id_params, query_page_size), PA_NONE, PA_F_INTEGER},
    {182, offsetof(portkey_get_arguments_by_id_params, page_size), PA_NONE, PA_F_INTEGER},
    {427, offsetof(portkey_get_arguments_by_id_params, value), PA_NONE, PA_F_STRING},
    {435, offsetof(portkey_get_arguments_by_id_params, q), PA_NONE, PA_F_STRING},
};

static const struct pa_struct structs[] = {
    {0, 1, sizeof(portkey_get_twice_by_id_params)},
    {1, 1, sizeof(portkey_head_twice_by_id_params)},
    {2, 0, sizeof(portkey_thing_list_params)},
    {2, 0, sizeof(portkey_post_mangled_params)},
    {2, 0, sizeof(portkey_get_library_params)},
    {8, 9, sizeof(portkey_create_batch_params)},
    {2, 1, sizeof(portkey_error_object)},
    {3, 1, sizeof(portkey_create_batch_request_object)},
    {4, 1, sizeof(portkey_batch_item_1e255d)},
    {5, 1, sizeof(portkey_batch_item_3f34b5)},
    {6, 2, sizeof(portkey_create_batch_params_deep)},
    {17, 0, sizeof(portkey_get_batches_request_params)},
    {17, 0, sizeof(portkey_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791_params)},
    {17, 9, sizeof(portkey_get_arguments_by_id_params)},
    {26, 0, sizeof(portkey_patch_referenced_params)},
};

static const portkey_operation operations[] = {
    {4, 20, 24, 28, 0, 1, 1, PA_NONE, 0, PA_NONE, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_twice_by_id */
    {40, 57, 24, 28, 0, 1, 1, PA_NONE, 1, PA_NONE, 0, 1, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* head_twice_by_id */
    {62, 20, 24, 73, 0, 1, 2, PA_NONE, 2, PA_NONE, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* thing_list */
    {82, 95, 24, 73, 0, 1, 2, PA_NONE, 3, PA_NONE, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, 0}, /* post_mangled */
    {100, 20, 24, 112, 0, 1, 2, PA_NONE, 4, PA_NONE, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_library */
    {200, 95, 24, 213, 0, 1, 7, PA_NONE, 5, 0, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_MEMBERS, 0}, /* create_batch */
    {239, 20, 24, 259, 0, 1, 2, PA_NONE, 11, PA_NONE, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_batches_request */
    {276, 20, 24, 337, 0, 1, 2, PA_NONE, 12, PA_NONE, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791 */
    {437, 20, 24, 457, 0, 1, 8, PA_NONE, 13, PA_NONE, 1, 9, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, PA_READ_ONLY | PA_IDEMPOTENT}, /* get_arguments_by_id */
    {473, 490, 24, 496, 0, 1, 2, PA_NONE, 14, PA_NONE, 0, 0, PORTKEY_PLANE_CONTROL, PA_BODY_NONE, 0}, /* patch_referenced */
};

static const struct {
    char t0[304] PA_PIECE; char t1[320] PA_PIECE; char t2[261] PA_PIECE; char t3[263] PA_PIECE;
    char t4[281] PA_PIECE; char t5[830] PA_PIECE; char t6[295] PA_PIECE; char t7[551] PA_PIECE;
    char t8[556] PA_PIECE; char t9[270] PA_PIECE;
} descriptors = {
    "{\"name\":\"get_twice_by_id\",\"title\":\"get_twice_by_id\",\"description\":\"GET /twice/{id}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"}},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"head_twice_by_id\",\"title\":\"head_twice_by_id\",\"description\":\"Both give way to their paths.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"}},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"thing_list\",\"title\":\"thing_list\",\"description\":\"Written as it is used.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"post_mangled\",\"title\":\"post_mangled\",\"description\":\"Gives way to that.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_library\",\"title\":\"get_library\",\"description\":\"The library has a function of that name.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"create_batch\",\"title\":\"create_batch\",\"description\":\"POST /batches\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}},\"request\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}},\"item\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}},\"other_item\":{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"string\"}}},\"pageSize\":{\"description\":\"In C this gives way to the next one.\",\"type\":\"integer\"},\"page_size\":{\"type\":\"integer\"},\"class\":{\"type\":\"string\"},\"class_\":{\"description\":\"Both have a name that the other would take.\",\"type\":\"string\"},\"deep\":{\"type\":\"object\",\"properties\":{\"a b\":{\"type\":\"string\"},\"a-b\":{\"type\":\"string\"}}}},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
    "{\"name\":\"get_batches_request\",\"title\":\"get_batches_request\",\"description\":\"The other has a function of that name.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791\",\"title\":\"A title of many words that goes on and on until it has more characters than a list of tools can show anybody, who would stop\342\200\246\",\"description\":\"A title of many words that goes on and on until it has more characters than a list of tools can show anybody, who would stop reading well before.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"get_arguments_by_id\",\"title\":\"get_arguments_by_id\",\"description\":\"GET /arguments/{id}\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"},\"query_id\":{\"type\":\"string\"},\"header_id\":{\"type\":\"string\"},\"start_time_gt\":{\"type\":\"string\"},\"start_time\":{\"type\":\"string\"},\"query_page_size\":{\"type\":\"integer\"},\"page_size\":{\"type\":\"integer\"},\"value\":{\"type\":\"string\"},\"q\":{\"type\":\"string\"}},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}",
    "{\"name\":\"patch_referenced\",\"title\":\"patch_referenced\",\"description\":\"PATCH /referenced\",\"inputSchema\":{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}",
};

static const portkey_tool tools[] = {
    {4, 4, 0, 304, 1, 1, 0}, /* get_twice_by_id */
    {40, 40, 304, 320, 1, 1, 1}, /* head_twice_by_id */
    {62, 62, 624, 261, 1, 1, 2}, /* thing_list */
    {82, 82, 885, 263, 1, 1, 3}, /* post_mangled */
    {100, 100, 1148, 281, 1, 1, 4}, /* get_library */
    {200, 200, 1429, 830, 1, 1, 5}, /* create_batch */
    {239, 239, 2259, 295, 1, 1, 6}, /* get_batches_request */
    {276, 508, 2554, 551, 1, 1, 7}, /* a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791 */
    {437, 437, 3105, 556, 1, 1, 8}, /* get_arguments_by_id */
    {473, 473, 3661, 270, 1, 1, 9}, /* patch_referenced */
};

extern const struct pa_domain pa_domain_client_domain;
const struct pa_domain pa_domain_client_domain = {
    .name = "client-domain",
    .description = "The library has a header of this name.",
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
    .operation_count = 10,
    .tool_count = 10,
};

int portkey_get_twice_by_id(portkey_response **out, portkey_client *client, const portkey_get_twice_by_id_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[0], params, error);
}

int portkey_get_twice_by_id_request(portkey_request **out, const portkey_get_twice_by_id_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[0], params, error);
}

int portkey_head_twice_by_id(portkey_response **out, portkey_client *client, const portkey_head_twice_by_id_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[1], params, error);
}

int portkey_head_twice_by_id_request(portkey_request **out, const portkey_head_twice_by_id_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[1], params, error);
}

int portkey_thing_list(portkey_response **out, portkey_client *client, const portkey_thing_list_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[2], params, error);
}

int portkey_thing_list_request(portkey_request **out, const portkey_thing_list_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[2], params, error);
}

int portkey_post_mangled(portkey_response **out, portkey_client *client, const portkey_post_mangled_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[3], params, error);
}

int portkey_post_mangled_request(portkey_request **out, const portkey_post_mangled_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[3], params, error);
}

int portkey_get_library(portkey_response **out, portkey_client *client, const portkey_get_library_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[4], params, error);
}

int portkey_get_library_request(portkey_request **out, const portkey_get_library_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[4], params, error);
}

int portkey_create_batch(portkey_response **out, portkey_client *client, const portkey_create_batch_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[5], params, error);
}

int portkey_create_batch_request(portkey_request **out, const portkey_create_batch_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[5], params, error);
}

int portkey_get_batches_request(portkey_response **out, portkey_client *client, const portkey_get_batches_request_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[6], params, error);
}

int portkey_get_batches_request_request(portkey_request **out, const portkey_get_batches_request_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[6], params, error);
}

int portkey_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791(portkey_response **out, portkey_client *client, const portkey_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[7], params, error);
}

int portkey_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791_request(portkey_request **out, const portkey_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[7], params, error);
}

int portkey_get_arguments_by_id(portkey_response **out, portkey_client *client, const portkey_get_arguments_by_id_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[8], params, error);
}

int portkey_get_arguments_by_id_request(portkey_request **out, const portkey_get_arguments_by_id_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[8], params, error);
}

int portkey_patch_referenced(portkey_response **out, portkey_client *client, const portkey_patch_referenced_params *params,
    portkey_error *error)
{
    return pa_call_with_params(out, client, &operations[9], params, error);
}

int portkey_patch_referenced_request(portkey_request **out, const portkey_patch_referenced_params *params, portkey_error *error)
{
    return pa_request_from_params(out, &operations[9], params, error);
}
