/* SPDX-License-Identifier: MIT */
/* Generated from good/names.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/client-domain.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(GET, "GET") \
    TEXT(HEAD, "HEAD") \
    TEXT(ID, "ID") \
    TEXT(PATCH, "PATCH") \
    TEXT(POST, "POST") \
    TEXT(StartTime, "StartTime") \
    TEXT(StartTime_895892, "StartTime>") \
    TEXT(a, "a") \
    TEXT(a_b_c8687a, "a b") \
    TEXT(a_b_d44362, "a-b") \
    TEXT(a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791, "a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791") \
    TEXT(application_json, "application/json") \
    TEXT(b, "b") \
    TEXT(class, "class") \
    TEXT(class_f5bfee, "class_") \
    TEXT(create_batch, "create_batch") \
    TEXT(deep, "deep") \
    TEXT(error, "error") \
    TEXT(get_arguments_by_id, "get_arguments_by_id") \
    TEXT(get_batches_request, "get_batches_request") \
    TEXT(get_library, "get_library") \
    TEXT(get_twice_by_id, "get_twice_by_id") \
    TEXT(head_twice_by_id, "head_twice_by_id") \
    TEXT(header_id, "header_id") \
    TEXT(id, "id") \
    TEXT(item, "item") \
    TEXT(other_item, "other_item") \
    TEXT(pageSize, "pageSize") \
    TEXT(page_size, "page_size") \
    TEXT(patch_referenced, "patch_referenced") \
    TEXT(path_arguments_id, "/arguments/{id}") \
    TEXT(path_batches, "/batches") \
    TEXT(path_batches_request, "/batches/request") \
    TEXT(path_library, "/library") \
    TEXT(path_long, "/long") \
    TEXT(path_mangled, "/mangled") \
    TEXT(path_referenced, "/referenced") \
    TEXT(path_twice_id, "/twice/{id}") \
    TEXT(path_v3, "/v3") \
    TEXT(post_mangled, "post_mangled") \
    TEXT(q, "q") \
    TEXT(query_id, "query_id") \
    TEXT(query_page_size, "query_page_size") \
    TEXT(request, "request") \
    TEXT(start_time, "start_time") \
    TEXT(start_time_gt, "start_time_gt") \
    TEXT(text, "$") \
    TEXT(thing_list, "thing_list") \
    TEXT(value, "value") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_get_twice_by_id_required[1];
    uint32_t of_head_twice_by_id_required[1];
    uint32_t of_get_arguments_by_id_required[1];
} names = {
    .of_get_twice_by_id_required = {STRING(id)},
    .of_head_twice_by_id_required = {STRING(id)},
    .of_get_arguments_by_id_required = {STRING(id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(integer, 1) \
    EACH(object_of_nothing, 3) \
    EACH(string, 1) \
    EACH(BatchItem, 2) \
    EACH(Batch_Item, 2) \
    EACH(CreateBatchRequest, 2) \
    EACH(Error, 2) \
    EACH(get_twice_by_id, 4) \
    EACH(head_twice_by_id, 4) \
    EACH(create_batch_deep, 2) \
    EACH(create_batch, 3) \
    EACH(get_arguments_by_id, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_BatchItem[1];
    struct pa_property of_Batch_Item[1];
    struct pa_property of_CreateBatchRequest[1];
    struct pa_property of_Error[1];
    struct pa_property of_get_twice_by_id[1];
    struct pa_property of_head_twice_by_id[1];
    struct pa_property of_create_batch_deep[2];
    struct pa_property of_create_batch[9];
    struct pa_property of_get_arguments_by_id[9];
} properties = {
    .of_BatchItem = {{.name = STRING(b), .schema = SCHEMA_string}},
    .of_Batch_Item = {{.name = STRING(a), .schema = SCHEMA_string}},
    .of_CreateBatchRequest = {{.name = STRING(a), .schema = SCHEMA_string}},
    .of_Error = {{.name = STRING(a), .schema = SCHEMA_string}},
    .of_get_twice_by_id = {{.name = STRING(id), .schema = SCHEMA_string}},
    .of_head_twice_by_id = {{.name = STRING(id), .schema = SCHEMA_string}},
    .of_create_batch_deep = {
        {.name = STRING(a_b_c8687a), .schema = SCHEMA_string},
        {.name = STRING(a_b_d44362), .schema = SCHEMA_string},
    },
    .of_create_batch = {
        {.name = STRING(class), .schema = SCHEMA_string},
        {.name = STRING(class_f5bfee), .schema = SCHEMA_string},
        {.name = STRING(deep), .schema = SCHEMA_create_batch_deep},
        {.name = STRING(error), .schema = SCHEMA_Error},
        {.name = STRING(item), .schema = SCHEMA_Batch_Item},
        {.name = STRING(other_item), .schema = SCHEMA_BatchItem},
        {.name = STRING(pageSize), .schema = SCHEMA_integer},
        {.name = STRING(page_size), .schema = SCHEMA_integer},
        {.name = STRING(request), .schema = SCHEMA_CreateBatchRequest},
    },
    .of_get_arguments_by_id = {
        {.name = STRING(header_id), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer},
        {.name = STRING(q), .schema = SCHEMA_string},
        {.name = STRING(query_id), .schema = SCHEMA_string},
        {.name = STRING(query_page_size), .schema = SCHEMA_integer},
        {.name = STRING(start_time), .schema = SCHEMA_string},
        {.name = STRING(start_time_gt), .schema = SCHEMA_string},
        {.name = STRING(value), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_object_of_nothing = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_BatchItem = {{.code = PA_TYPE, .value = PA_T_OBJECT}, {.code = PA_PROPERTIES, PROPERTIES(BatchItem)}},
    .of_Batch_Item = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Batch_Item)},
    },
    .of_CreateBatchRequest = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(CreateBatchRequest)},
    },
    .of_Error = {{.code = PA_TYPE, .value = PA_T_OBJECT}, {.code = PA_PROPERTIES, PROPERTIES(Error)}},
    .of_get_twice_by_id = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_twice_by_id_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_twice_by_id)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_head_twice_by_id = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(head_twice_by_id_required)},
        {.code = PA_PROPERTIES, PROPERTIES(head_twice_by_id)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_batch_deep = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_batch_deep)},
    },
    .of_create_batch = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_batch)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_arguments_by_id = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_arguments_by_id_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_arguments_by_id)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_get_twice_by_id[1];
    struct pa_parameter of_head_twice_by_id[1];
    struct pa_parameter of_get_arguments_by_id[9];
} parameters = {
    .of_get_twice_by_id = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_head_twice_by_id = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_get_arguments_by_id = {
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(query_id), .wire = STRING(id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(header_id), .wire = STRING(ID), .location = PA_IN_HEADER, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(start_time_gt), .wire = STRING(StartTime_895892), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(start_time), .wire = STRING(StartTime), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(query_page_size), .wire = STRING(pageSize), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(value), .wire = STRING(text), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(q), .wire = STRING(q), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_batch_item_1e255d, 1) \
    EACH(portkey_batch_item_3f34b5, 1) \
    EACH(portkey_create_batch_request_object, 1) \
    EACH(portkey_error_object, 1) \
    EACH(portkey_get_twice_by_id_params, 1) \
    EACH(portkey_head_twice_by_id_params, 1) \
    EMPTY(portkey_thing_list_params, 0) \
    EMPTY(portkey_post_mangled_params, 0) \
    EMPTY(portkey_get_library_params, 0) \
    EACH(portkey_create_batch_params, 9) \
    EACH(portkey_create_batch_params_deep, 2) \
    EMPTY(portkey_get_batches_request_params, 0) \
    EMPTY(portkey_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791_params, 0) \
    EACH(portkey_get_arguments_by_id_params, 9) \
    EMPTY(portkey_patch_referenced_params, 0) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_batch_item_1e255d = {
        {.name = STRING(a), .offset = offsetof(portkey_batch_item_1e255d, a), .kind = PA_F_STRING},
    },
    .of_portkey_batch_item_3f34b5 = {
        {.name = STRING(b), .offset = offsetof(portkey_batch_item_3f34b5, b), .kind = PA_F_STRING},
    },
    .of_portkey_create_batch_request_object = {
        {.name = STRING(a), .offset = offsetof(portkey_create_batch_request_object, a), .kind = PA_F_STRING},
    },
    .of_portkey_error_object = {
        {.name = STRING(a), .offset = offsetof(portkey_error_object, a), .kind = PA_F_STRING},
    },
    .of_portkey_get_twice_by_id_params = {
        {.name = STRING(id), .offset = offsetof(portkey_get_twice_by_id_params, id), .kind = PA_F_STRING},
    },
    .of_portkey_head_twice_by_id_params = {
        {.name = STRING(id), .offset = offsetof(portkey_head_twice_by_id_params, id), .kind = PA_F_STRING},
    },
    .of_portkey_create_batch_params = {
        {.name = STRING(error), .offset = offsetof(portkey_create_batch_params, error), .structure = STRUCTURE_portkey_error_object, .kind = PA_F_OBJECT},
        {.name = STRING(request), .offset = offsetof(portkey_create_batch_params, request), .structure = STRUCTURE_portkey_create_batch_request_object, .kind = PA_F_OBJECT},
        {.name = STRING(item), .offset = offsetof(portkey_create_batch_params, item), .structure = STRUCTURE_portkey_batch_item_1e255d, .kind = PA_F_OBJECT},
        {.name = STRING(other_item), .offset = offsetof(portkey_create_batch_params, other_item), .structure = STRUCTURE_portkey_batch_item_3f34b5, .kind = PA_F_OBJECT},
        {.name = STRING(pageSize), .offset = offsetof(portkey_create_batch_params, page_size_8a00a4), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_create_batch_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(class), .offset = offsetof(portkey_create_batch_params, class_088911), .kind = PA_F_STRING},
        {.name = STRING(class_f5bfee), .offset = offsetof(portkey_create_batch_params, class_), .kind = PA_F_STRING},
        {.name = STRING(deep), .offset = offsetof(portkey_create_batch_params, deep), .structure = STRUCTURE_portkey_create_batch_params_deep, .kind = PA_F_OBJECT},
    },
    .of_portkey_create_batch_params_deep = {
        {.name = STRING(a_b_c8687a), .offset = offsetof(portkey_create_batch_params_deep, a_b_c8687a), .kind = PA_F_STRING},
        {.name = STRING(a_b_d44362), .offset = offsetof(portkey_create_batch_params_deep, a_b_d44362), .kind = PA_F_STRING},
    },
    .of_portkey_get_arguments_by_id_params = {
        {.name = STRING(id), .offset = offsetof(portkey_get_arguments_by_id_params, id), .kind = PA_F_STRING},
        {.name = STRING(query_id), .offset = offsetof(portkey_get_arguments_by_id_params, query_id), .kind = PA_F_STRING},
        {.name = STRING(header_id), .offset = offsetof(portkey_get_arguments_by_id_params, header_id), .kind = PA_F_STRING},
        {.name = STRING(start_time_gt), .offset = offsetof(portkey_get_arguments_by_id_params, start_time_gt), .kind = PA_F_STRING},
        {.name = STRING(start_time), .offset = offsetof(portkey_get_arguments_by_id_params, start_time), .kind = PA_F_STRING},
        {.name = STRING(query_page_size), .offset = offsetof(portkey_get_arguments_by_id_params, query_page_size), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_get_arguments_by_id_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(value), .offset = offsetof(portkey_get_arguments_by_id_params, value), .kind = PA_F_STRING},
        {.name = STRING(q), .offset = offsetof(portkey_get_arguments_by_id_params, q), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v3/twice/{id} */
    [OPERATION_get_twice_by_id] = {
        .name = STRING(get_twice_by_id),
        .method = STRING(GET),
        .base = STRING(path_v3),
        .path = STRING(path_twice_id),
        .domain = DOMAIN_client_domain,
        .arguments = SCHEMA_get_twice_by_id,
        .structure = STRUCTURE_portkey_get_twice_by_id_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(get_twice_by_id),
    },
    /* HEAD /v3/twice/{id} */
    [OPERATION_head_twice_by_id] = {
        .name = STRING(head_twice_by_id),
        .method = STRING(HEAD),
        .base = STRING(path_v3),
        .path = STRING(path_twice_id),
        .domain = DOMAIN_client_domain,
        .arguments = SCHEMA_head_twice_by_id,
        .structure = STRUCTURE_portkey_head_twice_by_id_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(head_twice_by_id),
    },
    /* GET /v3/mangled */
    [OPERATION_thing_list] = {
        .name = STRING(thing_list),
        .method = STRING(GET),
        .base = STRING(path_v3),
        .path = STRING(path_mangled),
        .domain = DOMAIN_client_domain,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_thing_list_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
    },
    /* POST /v3/mangled */
    [OPERATION_post_mangled] = {
        .name = STRING(post_mangled),
        .method = STRING(POST),
        .base = STRING(path_v3),
        .path = STRING(path_mangled),
        .domain = DOMAIN_client_domain,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_post_mangled_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
    },
    /* GET /v3/library */
    [OPERATION_get_library] = {
        .name = STRING(get_library),
        .method = STRING(GET),
        .base = STRING(path_v3),
        .path = STRING(path_library),
        .domain = DOMAIN_client_domain,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_library_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
    },
    /* POST /v3/batches */
    [OPERATION_create_batch] = {
        .name = STRING(create_batch),
        .method = STRING(POST),
        .base = STRING(path_v3),
        .path = STRING(path_batches),
        .domain = DOMAIN_client_domain,
        .arguments = SCHEMA_create_batch,
        .structure = STRUCTURE_portkey_create_batch_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
        .body = PA_BODY_MEMBERS,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v3/batches/request */
    [OPERATION_get_batches_request] = {
        .name = STRING(get_batches_request),
        .method = STRING(GET),
        .base = STRING(path_v3),
        .path = STRING(path_batches_request),
        .domain = DOMAIN_client_domain,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_get_batches_request_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
    },
    /* GET /v3/long */
    [OPERATION_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791] = {
        .name = STRING(a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791),
        .method = STRING(GET),
        .base = STRING(path_v3),
        .path = STRING(path_long),
        .domain = DOMAIN_client_domain,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_a_name_of_many_words_that_goes_on_and_on_until_it_has_c50791_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
    },
    /* GET /v3/arguments/{id} */
    [OPERATION_get_arguments_by_id] = {
        .name = STRING(get_arguments_by_id),
        .method = STRING(GET),
        .base = STRING(path_v3),
        .path = STRING(path_arguments_id),
        .domain = DOMAIN_client_domain,
        .arguments = SCHEMA_get_arguments_by_id,
        .structure = STRUCTURE_portkey_get_arguments_by_id_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_NOTHING,
        PARAMETERS(get_arguments_by_id),
    },
    /* PATCH /v3/referenced */
    [OPERATION_patch_referenced] = {
        .name = STRING(patch_referenced),
        .method = STRING(PATCH),
        .base = STRING(path_v3),
        .path = STRING(path_referenced),
        .domain = DOMAIN_client_domain,
        .arguments = SCHEMA_object_of_nothing,
        .structure = STRUCTURE_portkey_patch_referenced_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .flags = PA_ANSWERS_NOTHING,
    },
};

extern const struct pa_domain pa_domain_client_domain;
const struct pa_domain pa_domain_client_domain = {
    .name = "client-domain",
    .description = "The library has a header of this name.",
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .parameters = (const struct pa_parameter *)&parameters,
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
    .operations = operations,
    .operation_count = sizeof(operations) / sizeof(*operations),
};

const portkeyadmin_domain *portkeyadmin_domain_client_domain(void)
{
    return &pa_domain_client_domain;
}
