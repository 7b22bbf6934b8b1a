/* SPDX-License-Identifier: MIT */
/* Generated from openapi/prompts.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "places.h"

#include <portkeyadmin/prompts.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(128, "128") \
    TEXT(2, "2") \
    TEXT(DELETE, "DELETE") \
    TEXT(GET, "GET") \
    TEXT(POST, "POST") \
    TEXT(PUT, "PUT") \
    TEXT(ai_model_id, "ai_model_id") \
    TEXT(application_json, "application/json") \
    TEXT(collection_id, "collection_id") \
    TEXT(completions_write, "completions.write") \
    TEXT(create_prompt, "create_prompt") \
    TEXT(current_page, "current_page") \
    TEXT(delete_prompt, "delete_prompt") \
    TEXT(finetune_id, "finetune_id") \
    TEXT(frequency_penalty, "frequency_penalty") \
    TEXT(functions, "functions") \
    TEXT(get_prompt, "get_prompt") \
    TEXT(get_prompt_version, "get_prompt_version") \
    TEXT(id, "id") \
    TEXT(is_raw_template, "is_raw_template") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(json_shared, "\"shared\"") \
    TEXT(label_id, "label_id") \
    TEXT(list_prompt_versions, "list_prompt_versions") \
    TEXT(list_prompts, "list_prompts") \
    TEXT(max_completion_tokens, "max_completion_tokens") \
    TEXT(max_tokens, "max_tokens") \
    TEXT(messages, "messages") \
    TEXT(metadata, "metadata") \
    TEXT(minus_2, "-2") \
    TEXT(model, "model") \
    TEXT(n, "n") \
    TEXT(name, "name") \
    TEXT(page_size, "page_size") \
    TEXT(parameters, "parameters") \
    TEXT(patch, "patch") \
    TEXT(path_prompts, "/prompts") \
    TEXT(path_prompts_prompt_id, "/prompts/{prompt_id}") \
    TEXT(path_prompts_prompt_id_completions, "/prompts/{prompt_id}/completions") \
    TEXT(path_prompts_prompt_id_makeDefault, "/prompts/{prompt_id}/makeDefault") \
    TEXT(path_prompts_prompt_id_render, "/prompts/{prompt_id}/render") \
    TEXT(path_prompts_prompt_id_versions, "/prompts/{prompt_id}/versions") \
    TEXT(path_prompts_prompt_id_versions_version_id, "/prompts/{prompt_id}/versions/{version_id}") \
    TEXT(path_v1, "/v1") \
    TEXT(presence_penalty, "presence_penalty") \
    TEXT(prompt_id, "prompt_id") \
    TEXT(prompt_metadata, "prompt_metadata") \
    TEXT(prompts_create, "prompts.create") \
    TEXT(prompts_delete, "prompts.delete") \
    TEXT(prompts_list, "prompts.list") \
    TEXT(prompts_publish, "prompts.publish") \
    TEXT(prompts_read, "prompts.read") \
    TEXT(prompts_render, "prompts.render") \
    TEXT(prompts_update, "prompts.update") \
    TEXT(provider_api_key_id, "provider_api_key_id") \
    TEXT(publish_prompt, "publish_prompt") \
    TEXT(render_prompt, "render_prompt") \
    TEXT(response_format, "response_format") \
    TEXT(return_last_used, "return_last_used") \
    TEXT(run_prompt_completion, "run_prompt_completion") \
    TEXT(search, "search") \
    TEXT(seed, "seed") \
    TEXT(show_prompt_share, "show_prompt_share") \
    TEXT(status, "status") \
    TEXT(stop, "stop") \
    TEXT(stream, "stream") \
    TEXT(string, "string") \
    TEXT(temperature, "temperature") \
    TEXT(template_metadata, "template_metadata") \
    TEXT(tool_choice, "tool_choice") \
    TEXT(tools, "tools") \
    TEXT(top_p, "top_p") \
    TEXT(type, "type") \
    TEXT(update_prompt, "update_prompt") \
    TEXT(update_prompt_version, "update_prompt_version") \
    TEXT(user, "user") \
    TEXT(variables, "variables") \
    TEXT(version, "version") \
    TEXT(version_description, "version_description") \
    TEXT(version_id, "version_id") \
    TEXT(virtual_key, "virtual_key") \
    TEXT(workspace_id, "workspace_id") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_integer_of_0_1[2];
    uint32_t of_string_of_active_archived[2];
    uint32_t of_string_of_shared[1];
    uint32_t of_create_prompt_required[5];
    uint32_t of_get_prompt_required[1];
    uint32_t of_update_prompt_required[1];
    uint32_t of_delete_prompt_required[1];
    uint32_t of_publish_prompt_required[2];
    uint32_t of_list_prompt_versions_required[1];
    uint32_t of_render_prompt_required[2];
    uint32_t of_run_prompt_completion_required[2];
    uint32_t of_get_prompt_version_required[2];
    uint32_t of_update_prompt_version_required[2];
} names = {
    .of_integer_of_0_1 = {STRING(0), STRING(1)},
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_string_of_shared = {STRING(json_shared)},
    .of_create_prompt_required = {
        STRING(name),
        STRING(collection_id),
        STRING(string),
        STRING(parameters),
        STRING(virtual_key),
    },
    .of_get_prompt_required = {STRING(prompt_id)},
    .of_update_prompt_required = {STRING(prompt_id)},
    .of_delete_prompt_required = {STRING(prompt_id)},
    .of_publish_prompt_required = {STRING(prompt_id), STRING(version)},
    .of_list_prompt_versions_required = {STRING(prompt_id)},
    .of_render_prompt_required = {STRING(prompt_id), STRING(variables)},
    .of_run_prompt_completion_required = {STRING(prompt_id), STRING(variables)},
    .of_get_prompt_version_required = {STRING(prompt_id), STRING(version_id)},
    .of_update_prompt_version_required = {STRING(prompt_id), STRING(version_id)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_object, 2) \
    EACH(array_of_string, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(integer_from_0, 2) \
    EACH(integer_of_0_1, 2) \
    EACH(null_or_integer, 1) \
    EACH(null_or_integer_from_1_to_128, 3) \
    EACH(null_or_number_from_0_to_1, 3) \
    EACH(null_or_number_from_0_to_2, 3) \
    EACH(null_or_number_from_minus_2_to_2, 3) \
    EACH(null_or_string, 1) \
    EACH(number, 1) \
    EACH(object, 1) \
    EACH(object_of_string, 3) \
    EACH(string, 1) \
    EACH(string_of_active_archived, 2) \
    EACH(string_of_shared, 2) \
    EACH(string_or_object, 1) \
    EACH(list_prompts, 3) \
    EACH(create_prompt, 4) \
    EACH(get_prompt, 4) \
    EACH(update_prompt, 4) \
    EACH(delete_prompt, 4) \
    EACH(publish_prompt, 4) \
    EACH(list_prompt_versions, 4) \
    EACH(render_prompt_stop, 1) \
    EACH(render_prompt_tool_choice, 1) \
    EACH(render_prompt, 4) \
    EACH(run_prompt_completion, 4) \
    EACH(get_prompt_version, 4) \
    EACH(update_prompt_version, 4) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_render_prompt_stop_any[2];
    uint16_t of_render_prompt_tool_choice_any[2];
} branches = {
    .of_render_prompt_stop_any = {SCHEMA_null_or_string, SCHEMA_array_of_string},
    .of_render_prompt_tool_choice_any = {SCHEMA_string, SCHEMA_object},
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_list_prompts[9];
    struct pa_property of_create_prompt[15];
    struct pa_property of_get_prompt[2];
    struct pa_property of_update_prompt[19];
    struct pa_property of_delete_prompt[1];
    struct pa_property of_publish_prompt[2];
    struct pa_property of_list_prompt_versions[1];
    struct pa_property of_render_prompt[17];
    struct pa_property of_run_prompt_completion[19];
    struct pa_property of_get_prompt_version[2];
    struct pa_property of_update_prompt_version[3];
} properties = {
    .of_list_prompts = {
        {.name = STRING(collection_id), .schema = SCHEMA_string},
        {.name = STRING(current_page), .schema = SCHEMA_integer_from_0},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(page_size), .schema = SCHEMA_integer},
        {.name = STRING(return_last_used), .schema = SCHEMA_boolean},
        {.name = STRING(search), .schema = SCHEMA_string},
        {.name = STRING(show_prompt_share), .schema = SCHEMA_boolean},
        {.name = STRING(type), .schema = SCHEMA_string_of_shared},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_create_prompt = {
        {.name = STRING(ai_model_id), .schema = SCHEMA_string},
        {.name = STRING(collection_id), .schema = SCHEMA_string},
        {.name = STRING(finetune_id), .schema = SCHEMA_string},
        {.name = STRING(functions), .schema = SCHEMA_array_of_object},
        {.name = STRING(is_raw_template), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(model), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(parameters), .schema = SCHEMA_object},
        {.name = STRING(provider_api_key_id), .schema = SCHEMA_string},
        {.name = STRING(string), .schema = SCHEMA_string},
        {.name = STRING(template_metadata), .schema = SCHEMA_object},
        {.name = STRING(tool_choice), .schema = SCHEMA_string_or_object},
        {.name = STRING(tools), .schema = SCHEMA_array_of_object},
        {.name = STRING(version_description), .schema = SCHEMA_string},
        {.name = STRING(virtual_key), .schema = SCHEMA_string},
    },
    .of_get_prompt = {
        {.name = STRING(prompt_id), .schema = SCHEMA_string},
        {.name = STRING(version), .schema = SCHEMA_string},
    },
    .of_update_prompt = {
        {.name = STRING(ai_model_id), .schema = SCHEMA_string},
        {.name = STRING(collection_id), .schema = SCHEMA_string},
        {.name = STRING(finetune_id), .schema = SCHEMA_string},
        {.name = STRING(functions), .schema = SCHEMA_array_of_object},
        {.name = STRING(is_raw_template), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(model), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(parameters), .schema = SCHEMA_object},
        {.name = STRING(patch), .schema = SCHEMA_boolean},
        {.name = STRING(prompt_id), .schema = SCHEMA_string},
        {.name = STRING(prompt_metadata), .schema = SCHEMA_object},
        {.name = STRING(provider_api_key_id), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(string), .schema = SCHEMA_string},
        {.name = STRING(template_metadata), .schema = SCHEMA_object},
        {.name = STRING(tool_choice), .schema = SCHEMA_string_or_object},
        {.name = STRING(tools), .schema = SCHEMA_array_of_object},
        {.name = STRING(version_description), .schema = SCHEMA_string},
        {.name = STRING(virtual_key), .schema = SCHEMA_string},
    },
    .of_delete_prompt = {{.name = STRING(prompt_id), .schema = SCHEMA_string}},
    .of_publish_prompt = {
        {.name = STRING(prompt_id), .schema = SCHEMA_string},
        {.name = STRING(version), .schema = SCHEMA_number},
    },
    .of_list_prompt_versions = {{.name = STRING(prompt_id), .schema = SCHEMA_string}},
    .of_render_prompt = {
        {.name = STRING(frequency_penalty), .schema = SCHEMA_null_or_number_from_minus_2_to_2},
        {.name = STRING(max_completion_tokens), .schema = SCHEMA_null_or_integer},
        {.name = STRING(max_tokens), .schema = SCHEMA_null_or_integer},
        {.name = STRING(messages), .schema = SCHEMA_array_of_object},
        {.name = STRING(model), .schema = SCHEMA_string},
        {.name = STRING(n), .schema = SCHEMA_null_or_integer_from_1_to_128},
        {.name = STRING(presence_penalty), .schema = SCHEMA_null_or_number_from_minus_2_to_2},
        {.name = STRING(prompt_id), .schema = SCHEMA_string},
        {.name = STRING(response_format), .schema = SCHEMA_object},
        {.name = STRING(seed), .schema = SCHEMA_null_or_integer},
        {.name = STRING(stop), .schema = SCHEMA_render_prompt_stop},
        {.name = STRING(temperature), .schema = SCHEMA_null_or_number_from_0_to_2},
        {.name = STRING(tool_choice), .schema = SCHEMA_render_prompt_tool_choice},
        {.name = STRING(tools), .schema = SCHEMA_array_of_object},
        {.name = STRING(top_p), .schema = SCHEMA_null_or_number_from_0_to_1},
        {.name = STRING(user), .schema = SCHEMA_string},
        {.name = STRING(variables), .schema = SCHEMA_object},
    },
    .of_run_prompt_completion = {
        {.name = STRING(frequency_penalty), .schema = SCHEMA_null_or_number_from_minus_2_to_2},
        {.name = STRING(max_completion_tokens), .schema = SCHEMA_null_or_integer},
        {.name = STRING(max_tokens), .schema = SCHEMA_null_or_integer},
        {.name = STRING(messages), .schema = SCHEMA_array_of_object},
        {.name = STRING(metadata), .schema = SCHEMA_object_of_string},
        {.name = STRING(model), .schema = SCHEMA_string},
        {.name = STRING(n), .schema = SCHEMA_null_or_integer_from_1_to_128},
        {.name = STRING(presence_penalty), .schema = SCHEMA_null_or_number_from_minus_2_to_2},
        {.name = STRING(prompt_id), .schema = SCHEMA_string},
        {.name = STRING(response_format), .schema = SCHEMA_object},
        {.name = STRING(seed), .schema = SCHEMA_null_or_integer},
        {.name = STRING(stop), .schema = SCHEMA_render_prompt_stop},
        {.name = STRING(stream), .schema = SCHEMA_boolean},
        {.name = STRING(temperature), .schema = SCHEMA_null_or_number_from_0_to_2},
        {.name = STRING(tool_choice), .schema = SCHEMA_render_prompt_tool_choice},
        {.name = STRING(tools), .schema = SCHEMA_array_of_object},
        {.name = STRING(top_p), .schema = SCHEMA_null_or_number_from_0_to_1},
        {.name = STRING(user), .schema = SCHEMA_string},
        {.name = STRING(variables), .schema = SCHEMA_object},
    },
    .of_get_prompt_version = {
        {.name = STRING(prompt_id), .schema = SCHEMA_string},
        {.name = STRING(version_id), .schema = SCHEMA_string},
    },
    .of_update_prompt_version = {
        {.name = STRING(label_id), .schema = SCHEMA_string},
        {.name = STRING(prompt_id), .schema = SCHEMA_string},
        {.name = STRING(version_id), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_object = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_object},
    },
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_from_0 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_MINIMUM, .value = STRING(0)}},
    .of_integer_of_0_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_ENUM, NAMES(integer_of_0_1)}},
    .of_null_or_integer = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER}},
    .of_null_or_integer_from_1_to_128 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER},
        {.code = PA_MINIMUM, .value = STRING(1)},
        {.code = PA_MAXIMUM, .value = STRING(128)},
    },
    .of_null_or_number_from_0_to_1 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_NUMBER},
        {.code = PA_MINIMUM, .value = STRING(0)},
        {.code = PA_MAXIMUM, .value = STRING(1)},
    },
    .of_null_or_number_from_0_to_2 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_NUMBER},
        {.code = PA_MINIMUM, .value = STRING(0)},
        {.code = PA_MAXIMUM, .value = STRING(2)},
    },
    .of_null_or_number_from_minus_2_to_2 = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_NUMBER},
        {.code = PA_MINIMUM, .value = STRING(minus_2)},
        {.code = PA_MAXIMUM, .value = STRING(2)},
    },
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_object_of_string = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_string},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_active_archived = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived)},
    },
    .of_string_of_shared = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_shared)},
    },
    .of_string_or_object = {{.code = PA_TYPE, .value = PA_T_STRING | PA_T_OBJECT}},
    .of_list_prompts = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_prompts)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_prompt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_prompt_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_prompt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_prompt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_prompt_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_prompt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_prompt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_prompt_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_prompt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_delete_prompt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(delete_prompt_required)},
        {.code = PA_PROPERTIES, PROPERTIES(delete_prompt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_publish_prompt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(publish_prompt_required)},
        {.code = PA_PROPERTIES, PROPERTIES(publish_prompt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_prompt_versions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_prompt_versions_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_prompt_versions)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_render_prompt_stop = {{.code = PA_ANY_OF, BRANCHES(render_prompt_stop_any)}},
    .of_render_prompt_tool_choice = {{.code = PA_ANY_OF, BRANCHES(render_prompt_tool_choice_any)}},
    .of_render_prompt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(render_prompt_required)},
        {.code = PA_PROPERTIES, PROPERTIES(render_prompt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_run_prompt_completion = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(run_prompt_completion_required)},
        {.code = PA_PROPERTIES, PROPERTIES(run_prompt_completion)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_get_prompt_version = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(get_prompt_version_required)},
        {.code = PA_PROPERTIES, PROPERTIES(get_prompt_version)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_prompt_version = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(update_prompt_version_required)},
        {.code = PA_PROPERTIES, PROPERTIES(update_prompt_version)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

/* Arguments that go into path, query, headers and cookies, by operation. */
static const struct parameters {
    struct pa_parameter of_list_prompts[9];
    struct pa_parameter of_get_prompt[2];
    struct pa_parameter of_update_prompt[1];
    struct pa_parameter of_delete_prompt[1];
    struct pa_parameter of_publish_prompt[1];
    struct pa_parameter of_list_prompt_versions[1];
    struct pa_parameter of_render_prompt[1];
    struct pa_parameter of_run_prompt_completion[1];
    struct pa_parameter of_get_prompt_version[2];
    struct pa_parameter of_update_prompt_version[2];
} parameters = {
    .of_list_prompts = {
        {.argument = STRING(collection_id), .wire = STRING(collection_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(workspace_id), .wire = STRING(workspace_id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(current_page), .wire = STRING(current_page), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(page_size), .wire = STRING(page_size), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(search), .wire = STRING(search), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(type), .wire = STRING(type), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(show_prompt_share), .wire = STRING(show_prompt_share), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(id), .wire = STRING(id), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
        {.argument = STRING(return_last_used), .wire = STRING(return_last_used), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_get_prompt = {
        {.argument = STRING(prompt_id), .wire = STRING(prompt_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(version), .wire = STRING(version), .location = PA_IN_QUERY, .style = PA_STYLE_FORM, .flags = PA_EXPLODE},
    },
    .of_update_prompt = {
        {.argument = STRING(prompt_id), .wire = STRING(prompt_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_delete_prompt = {
        {.argument = STRING(prompt_id), .wire = STRING(prompt_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_publish_prompt = {
        {.argument = STRING(prompt_id), .wire = STRING(prompt_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_list_prompt_versions = {
        {.argument = STRING(prompt_id), .wire = STRING(prompt_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_render_prompt = {
        {.argument = STRING(prompt_id), .wire = STRING(prompt_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_run_prompt_completion = {
        {.argument = STRING(prompt_id), .wire = STRING(prompt_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_get_prompt_version = {
        {.argument = STRING(prompt_id), .wire = STRING(prompt_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(version_id), .wire = STRING(version_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
    .of_update_prompt_version = {
        {.argument = STRING(prompt_id), .wire = STRING(prompt_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
        {.argument = STRING(version_id), .wire = STRING(version_id), .location = PA_IN_PATH, .style = PA_STYLE_SIMPLE},
    },
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_prompts_params, 9) \
    EACH(portkey_create_prompt_params, 15) \
    EACH(portkey_get_prompt_params, 2) \
    EACH(portkey_update_prompt_params, 19) \
    EACH(portkey_delete_prompt_params, 1) \
    EACH(portkey_publish_prompt_params, 2) \
    EACH(portkey_list_prompt_versions_params, 1) \
    EACH(portkey_render_prompt_params, 17) \
    EACH(portkey_run_prompt_completion_params, 19) \
    EACH(portkey_get_prompt_version_params, 2) \
    EACH(portkey_update_prompt_version_params, 3) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_prompts_params = {
        {.name = STRING(collection_id), .offset = offsetof(portkey_list_prompts_params, collection_id), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_list_prompts_params, workspace_id), .kind = PA_F_STRING},
        {.name = STRING(current_page), .offset = offsetof(portkey_list_prompts_params, current_page), .kind = PA_F_INTEGER},
        {.name = STRING(page_size), .offset = offsetof(portkey_list_prompts_params, page_size), .kind = PA_F_INTEGER},
        {.name = STRING(search), .offset = offsetof(portkey_list_prompts_params, search), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_list_prompts_params, type), .kind = PA_F_STRING},
        {.name = STRING(show_prompt_share), .offset = offsetof(portkey_list_prompts_params, show_prompt_share), .kind = PA_F_BOOLEAN},
        {.name = STRING(id), .offset = offsetof(portkey_list_prompts_params, id), .kind = PA_F_STRING},
        {.name = STRING(return_last_used), .offset = offsetof(portkey_list_prompts_params, return_last_used), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_create_prompt_params = {
        {.name = STRING(name), .offset = offsetof(portkey_create_prompt_params, name), .kind = PA_F_STRING},
        {.name = STRING(collection_id), .offset = offsetof(portkey_create_prompt_params, collection_id), .kind = PA_F_STRING},
        {.name = STRING(string), .offset = offsetof(portkey_create_prompt_params, string), .kind = PA_F_STRING},
        {.name = STRING(parameters), .offset = offsetof(portkey_create_prompt_params, parameters), .kind = PA_F_JSON},
        {.name = STRING(functions), .offset = offsetof(portkey_create_prompt_params, functions), .kind = PA_F_JSON},
        {.name = STRING(tools), .offset = offsetof(portkey_create_prompt_params, tools), .kind = PA_F_JSON},
        {.name = STRING(tool_choice), .offset = offsetof(portkey_create_prompt_params, tool_choice), .kind = PA_F_JSON},
        {.name = STRING(model), .offset = offsetof(portkey_create_prompt_params, model), .kind = PA_F_STRING},
        {.name = STRING(virtual_key), .offset = offsetof(portkey_create_prompt_params, virtual_key), .kind = PA_F_STRING},
        {.name = STRING(version_description), .offset = offsetof(portkey_create_prompt_params, version_description), .kind = PA_F_STRING},
        {.name = STRING(template_metadata), .offset = offsetof(portkey_create_prompt_params, template_metadata), .kind = PA_F_JSON},
        {.name = STRING(is_raw_template), .offset = offsetof(portkey_create_prompt_params, is_raw_template), .kind = PA_F_INTEGER},
        {.name = STRING(ai_model_id), .offset = offsetof(portkey_create_prompt_params, ai_model_id), .kind = PA_F_STRING},
        {.name = STRING(finetune_id), .offset = offsetof(portkey_create_prompt_params, finetune_id), .kind = PA_F_STRING},
        {.name = STRING(provider_api_key_id), .offset = offsetof(portkey_create_prompt_params, provider_api_key_id), .kind = PA_F_STRING},
    },
    .of_portkey_get_prompt_params = {
        {.name = STRING(prompt_id), .offset = offsetof(portkey_get_prompt_params, prompt_id), .kind = PA_F_STRING},
        {.name = STRING(version), .offset = offsetof(portkey_get_prompt_params, version), .kind = PA_F_STRING},
    },
    .of_portkey_update_prompt_params = {
        {.name = STRING(prompt_id), .offset = offsetof(portkey_update_prompt_params, prompt_id), .kind = PA_F_STRING},
        {.name = STRING(patch), .offset = offsetof(portkey_update_prompt_params, patch), .kind = PA_F_BOOLEAN},
        {.name = STRING(name), .offset = offsetof(portkey_update_prompt_params, name), .kind = PA_F_STRING},
        {.name = STRING(collection_id), .offset = offsetof(portkey_update_prompt_params, collection_id), .kind = PA_F_STRING},
        {.name = STRING(string), .offset = offsetof(portkey_update_prompt_params, string), .kind = PA_F_STRING},
        {.name = STRING(parameters), .offset = offsetof(portkey_update_prompt_params, parameters), .kind = PA_F_JSON},
        {.name = STRING(model), .offset = offsetof(portkey_update_prompt_params, model), .kind = PA_F_STRING},
        {.name = STRING(virtual_key), .offset = offsetof(portkey_update_prompt_params, virtual_key), .kind = PA_F_STRING},
        {.name = STRING(version_description), .offset = offsetof(portkey_update_prompt_params, version_description), .kind = PA_F_STRING},
        {.name = STRING(functions), .offset = offsetof(portkey_update_prompt_params, functions), .kind = PA_F_JSON},
        {.name = STRING(tools), .offset = offsetof(portkey_update_prompt_params, tools), .kind = PA_F_JSON},
        {.name = STRING(tool_choice), .offset = offsetof(portkey_update_prompt_params, tool_choice), .kind = PA_F_JSON},
        {.name = STRING(is_raw_template), .offset = offsetof(portkey_update_prompt_params, is_raw_template), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_metadata), .offset = offsetof(portkey_update_prompt_params, prompt_metadata), .kind = PA_F_JSON},
        {.name = STRING(template_metadata), .offset = offsetof(portkey_update_prompt_params, template_metadata), .kind = PA_F_JSON},
        {.name = STRING(status), .offset = offsetof(portkey_update_prompt_params, status), .kind = PA_F_STRING},
        {.name = STRING(ai_model_id), .offset = offsetof(portkey_update_prompt_params, ai_model_id), .kind = PA_F_STRING},
        {.name = STRING(finetune_id), .offset = offsetof(portkey_update_prompt_params, finetune_id), .kind = PA_F_STRING},
        {.name = STRING(provider_api_key_id), .offset = offsetof(portkey_update_prompt_params, provider_api_key_id), .kind = PA_F_STRING},
    },
    .of_portkey_delete_prompt_params = {
        {.name = STRING(prompt_id), .offset = offsetof(portkey_delete_prompt_params, prompt_id), .kind = PA_F_STRING},
    },
    .of_portkey_publish_prompt_params = {
        {.name = STRING(prompt_id), .offset = offsetof(portkey_publish_prompt_params, prompt_id), .kind = PA_F_STRING},
        {.name = STRING(version), .offset = offsetof(portkey_publish_prompt_params, version), .kind = PA_F_NUMBER},
    },
    .of_portkey_list_prompt_versions_params = {
        {.name = STRING(prompt_id), .offset = offsetof(portkey_list_prompt_versions_params, prompt_id), .kind = PA_F_STRING},
    },
    .of_portkey_render_prompt_params = {
        {.name = STRING(prompt_id), .offset = offsetof(portkey_render_prompt_params, prompt_id), .kind = PA_F_STRING},
        {.name = STRING(variables), .offset = offsetof(portkey_render_prompt_params, variables), .kind = PA_F_JSON},
        {.name = STRING(model), .offset = offsetof(portkey_render_prompt_params, model), .kind = PA_F_STRING},
        {.name = STRING(messages), .offset = offsetof(portkey_render_prompt_params, messages), .kind = PA_F_JSON},
        {.name = STRING(temperature), .offset = offsetof(portkey_render_prompt_params, temperature), .kind = PA_F_NUMBER},
        {.name = STRING(top_p), .offset = offsetof(portkey_render_prompt_params, top_p), .kind = PA_F_NUMBER},
        {.name = STRING(max_tokens), .offset = offsetof(portkey_render_prompt_params, max_tokens), .kind = PA_F_INTEGER},
        {.name = STRING(max_completion_tokens), .offset = offsetof(portkey_render_prompt_params, max_completion_tokens), .kind = PA_F_INTEGER},
        {.name = STRING(stop), .offset = offsetof(portkey_render_prompt_params, stop), .kind = PA_F_JSON},
        {.name = STRING(n), .offset = offsetof(portkey_render_prompt_params, n), .kind = PA_F_INTEGER},
        {.name = STRING(seed), .offset = offsetof(portkey_render_prompt_params, seed), .kind = PA_F_INTEGER},
        {.name = STRING(frequency_penalty), .offset = offsetof(portkey_render_prompt_params, frequency_penalty), .kind = PA_F_NUMBER},
        {.name = STRING(presence_penalty), .offset = offsetof(portkey_render_prompt_params, presence_penalty), .kind = PA_F_NUMBER},
        {.name = STRING(response_format), .offset = offsetof(portkey_render_prompt_params, response_format), .kind = PA_F_JSON},
        {.name = STRING(tools), .offset = offsetof(portkey_render_prompt_params, tools), .kind = PA_F_JSON},
        {.name = STRING(tool_choice), .offset = offsetof(portkey_render_prompt_params, tool_choice), .kind = PA_F_JSON},
        {.name = STRING(user), .offset = offsetof(portkey_render_prompt_params, user), .kind = PA_F_STRING},
    },
    .of_portkey_run_prompt_completion_params = {
        {.name = STRING(prompt_id), .offset = offsetof(portkey_run_prompt_completion_params, prompt_id), .kind = PA_F_STRING},
        {.name = STRING(variables), .offset = offsetof(portkey_run_prompt_completion_params, variables), .kind = PA_F_JSON},
        {.name = STRING(stream), .offset = offsetof(portkey_run_prompt_completion_params, stream), .kind = PA_F_BOOLEAN},
        {.name = STRING(metadata), .offset = offsetof(portkey_run_prompt_completion_params, metadata), .kind = PA_F_JSON},
        {.name = STRING(model), .offset = offsetof(portkey_run_prompt_completion_params, model), .kind = PA_F_STRING},
        {.name = STRING(messages), .offset = offsetof(portkey_run_prompt_completion_params, messages), .kind = PA_F_JSON},
        {.name = STRING(temperature), .offset = offsetof(portkey_run_prompt_completion_params, temperature), .kind = PA_F_NUMBER},
        {.name = STRING(top_p), .offset = offsetof(portkey_run_prompt_completion_params, top_p), .kind = PA_F_NUMBER},
        {.name = STRING(max_tokens), .offset = offsetof(portkey_run_prompt_completion_params, max_tokens), .kind = PA_F_INTEGER},
        {.name = STRING(max_completion_tokens), .offset = offsetof(portkey_run_prompt_completion_params, max_completion_tokens), .kind = PA_F_INTEGER},
        {.name = STRING(stop), .offset = offsetof(portkey_run_prompt_completion_params, stop), .kind = PA_F_JSON},
        {.name = STRING(n), .offset = offsetof(portkey_run_prompt_completion_params, n), .kind = PA_F_INTEGER},
        {.name = STRING(seed), .offset = offsetof(portkey_run_prompt_completion_params, seed), .kind = PA_F_INTEGER},
        {.name = STRING(frequency_penalty), .offset = offsetof(portkey_run_prompt_completion_params, frequency_penalty), .kind = PA_F_NUMBER},
        {.name = STRING(presence_penalty), .offset = offsetof(portkey_run_prompt_completion_params, presence_penalty), .kind = PA_F_NUMBER},
        {.name = STRING(response_format), .offset = offsetof(portkey_run_prompt_completion_params, response_format), .kind = PA_F_JSON},
        {.name = STRING(tools), .offset = offsetof(portkey_run_prompt_completion_params, tools), .kind = PA_F_JSON},
        {.name = STRING(tool_choice), .offset = offsetof(portkey_run_prompt_completion_params, tool_choice), .kind = PA_F_JSON},
        {.name = STRING(user), .offset = offsetof(portkey_run_prompt_completion_params, user), .kind = PA_F_STRING},
    },
    .of_portkey_get_prompt_version_params = {
        {.name = STRING(prompt_id), .offset = offsetof(portkey_get_prompt_version_params, prompt_id), .kind = PA_F_STRING},
        {.name = STRING(version_id), .offset = offsetof(portkey_get_prompt_version_params, version_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_prompt_version_params = {
        {.name = STRING(prompt_id), .offset = offsetof(portkey_update_prompt_version_params, prompt_id), .kind = PA_F_STRING},
        {.name = STRING(version_id), .offset = offsetof(portkey_update_prompt_version_params, version_id), .kind = PA_F_STRING},
        {.name = STRING(label_id), .offset = offsetof(portkey_update_prompt_version_params, label_id), .kind = PA_F_STRING},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const portkey_operation operations[] = {
    /* GET /v1/prompts */
    [OPERATION_list_prompts] = {
        .name = STRING(list_prompts),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_prompts),
        .scope = STRING(prompts_list),
        .domain = DOMAIN_prompts,
        .arguments = SCHEMA_list_prompts,
        .structure = STRUCTURE_portkey_list_prompts_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_prompts),
    },
    /* POST /v1/prompts */
    [OPERATION_create_prompt] = {
        .name = STRING(create_prompt),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_prompts),
        .scope = STRING(prompts_create),
        .domain = DOMAIN_prompts,
        .arguments = SCHEMA_create_prompt,
        .structure = STRUCTURE_portkey_create_prompt_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
    },
    /* GET /v1/prompts/{prompt_id} */
    [OPERATION_get_prompt] = {
        .name = STRING(get_prompt),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_prompts_prompt_id),
        .scope = STRING(prompts_read),
        .domain = DOMAIN_prompts,
        .arguments = SCHEMA_get_prompt,
        .structure = STRUCTURE_portkey_get_prompt_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_prompt),
    },
    /* PUT /v1/prompts/{prompt_id} */
    [OPERATION_update_prompt] = {
        .name = STRING(update_prompt),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_prompts_prompt_id),
        .scope = STRING(prompts_update),
        .domain = DOMAIN_prompts,
        .arguments = SCHEMA_update_prompt,
        .structure = STRUCTURE_portkey_update_prompt_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_prompt),
    },
    /* DELETE /v1/prompts/{prompt_id} */
    [OPERATION_delete_prompt] = {
        .name = STRING(delete_prompt),
        .method = STRING(DELETE),
        .base = STRING(path_v1),
        .path = STRING(path_prompts_prompt_id),
        .scope = STRING(prompts_delete),
        .domain = DOMAIN_prompts,
        .arguments = SCHEMA_delete_prompt,
        .structure = STRUCTURE_portkey_delete_prompt_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_DESTRUCTIVE | PA_ANSWERS_JSON,
        PARAMETERS(delete_prompt),
    },
    /* PUT /v1/prompts/{prompt_id}/makeDefault */
    [OPERATION_publish_prompt] = {
        .name = STRING(publish_prompt),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_prompts_prompt_id_makeDefault),
        .scope = STRING(prompts_publish),
        .domain = DOMAIN_prompts,
        .arguments = SCHEMA_publish_prompt,
        .structure = STRUCTURE_portkey_publish_prompt_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(publish_prompt),
    },
    /* GET /v1/prompts/{prompt_id}/versions */
    [OPERATION_list_prompt_versions] = {
        .name = STRING(list_prompt_versions),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_prompts_prompt_id_versions),
        .domain = DOMAIN_prompts,
        .arguments = SCHEMA_list_prompt_versions,
        .structure = STRUCTURE_portkey_list_prompt_versions_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(list_prompt_versions),
    },
    /* POST /v1/prompts/{prompt_id}/render */
    [OPERATION_render_prompt] = {
        .name = STRING(render_prompt),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_prompts_prompt_id_render),
        .scope = STRING(prompts_render),
        .domain = DOMAIN_prompts,
        .arguments = SCHEMA_render_prompt,
        .structure = STRUCTURE_portkey_render_prompt_params,
        .plane = PORTKEY_PLANE_DATA,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(render_prompt),
    },
    /* POST /v1/prompts/{prompt_id}/completions */
    [OPERATION_run_prompt_completion] = {
        .name = STRING(run_prompt_completion),
        .method = STRING(POST),
        .base = STRING(path_v1),
        .path = STRING(path_prompts_prompt_id_completions),
        .scope = STRING(completions_write),
        .domain = DOMAIN_prompts,
        .arguments = SCHEMA_run_prompt_completion,
        .structure = STRUCTURE_portkey_run_prompt_completion_params,
        .plane = PORTKEY_PLANE_DATA,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(run_prompt_completion),
    },
    /* GET /v1/prompts/{prompt_id}/versions/{version_id} */
    [OPERATION_get_prompt_version] = {
        .name = STRING(get_prompt_version),
        .method = STRING(GET),
        .base = STRING(path_v1),
        .path = STRING(path_prompts_prompt_id_versions_version_id),
        .scope = STRING(prompts_read),
        .domain = DOMAIN_prompts,
        .arguments = SCHEMA_get_prompt_version,
        .structure = STRUCTURE_portkey_get_prompt_version_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_READ_ONLY | PA_IDEMPOTENT | PA_ANSWERS_JSON,
        PARAMETERS(get_prompt_version),
    },
    /* PUT /v1/prompts/{prompt_id}/versions/{version_id} */
    [OPERATION_update_prompt_version] = {
        .name = STRING(update_prompt_version),
        .method = STRING(PUT),
        .base = STRING(path_v1),
        .path = STRING(path_prompts_prompt_id_versions_version_id),
        .domain = DOMAIN_prompts,
        .arguments = SCHEMA_update_prompt_version,
        .structure = STRUCTURE_portkey_update_prompt_version_params,
        .plane = PORTKEY_PLANE_CONTROL,
        .scheme = SCHEME_portkey_api_key,
        .flags = PA_ANSWERS_JSON,
        .body = PA_BODY_OBJECT,
        .media = {.type = STRING(application_json), .format = PA_FORMAT_JSON},
        PARAMETERS(update_prompt_version),
    },
};

extern const struct pa_domain pa_domain_prompts;
const struct pa_domain pa_domain_prompts = {
    .name = "prompts",
    .description = "Prompt templates: editing, versions, publishing and running.",
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .branches = (const uint16_t *)&branches,
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

const portkeyadmin_domain *portkeyadmin_domain_prompts(void)
{
    return &pa_domain_prompts;
}
