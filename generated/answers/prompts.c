/* SPDX-License-Identifier: MIT */
/* Generated from openapi/prompts.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include <portkeyadmin/answers/prompts.h>

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(accepted_prediction_tokens, "accepted_prediction_tokens") \
    TEXT(arguments, "arguments") \
    TEXT(cached_tokens, "cached_tokens") \
    TEXT(choices, "choices") \
    TEXT(collection_id, "collection_id") \
    TEXT(completion_tokens, "completion_tokens") \
    TEXT(completion_tokens_details, "completion_tokens_details") \
    TEXT(content, "content") \
    TEXT(content_blocks, "content_blocks") \
    TEXT(created, "created") \
    TEXT(created_at, "created_at") \
    TEXT(current_page, "current_page") \
    TEXT(data, "data") \
    TEXT(finish_reason, "finish_reason") \
    TEXT(frequency_penalty, "frequency_penalty") \
    TEXT(function, "function") \
    TEXT(function_call, "function_call") \
    TEXT(functions, "functions") \
    TEXT(id, "id") \
    TEXT(index, "index") \
    TEXT(is_raw_template, "is_raw_template") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_prompt, "\"prompt\"") \
    TEXT(json_redacted_thinking, "\"redacted_thinking\"") \
    TEXT(json_text, "\"text\"") \
    TEXT(json_thinking, "\"thinking\"") \
    TEXT(label_id, "label_id") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(logprobs, "logprobs") \
    TEXT(max_completion_tokens, "max_completion_tokens") \
    TEXT(max_tokens, "max_tokens") \
    TEXT(message, "message") \
    TEXT(messages, "messages") \
    TEXT(model, "model") \
    TEXT(n, "n") \
    TEXT(name, "name") \
    TEXT(object, "object") \
    TEXT(page_size, "page_size") \
    TEXT(parameters, "parameters") \
    TEXT(path_data, "/data") \
    TEXT(path_total, "/total") \
    TEXT(presence_penalty, "presence_penalty") \
    TEXT(prompt, "prompt") \
    TEXT(prompt_description, "prompt_description") \
    TEXT(prompt_id, "prompt_id") \
    TEXT(prompt_template, "prompt_template") \
    TEXT(prompt_tokens, "prompt_tokens") \
    TEXT(prompt_tokens_details, "prompt_tokens_details") \
    TEXT(prompt_version, "prompt_version") \
    TEXT(prompt_version_description, "prompt_version_description") \
    TEXT(prompt_version_id, "prompt_version_id") \
    TEXT(prompt_version_label_id, "prompt_version_label_id") \
    TEXT(prompt_version_status, "prompt_version_status") \
    TEXT(reasoning_tokens, "reasoning_tokens") \
    TEXT(rejected_prediction_tokens, "rejected_prediction_tokens") \
    TEXT(response_format, "response_format") \
    TEXT(role, "role") \
    TEXT(seed, "seed") \
    TEXT(slug, "slug") \
    TEXT(status, "status") \
    TEXT(stop, "stop") \
    TEXT(string, "string") \
    TEXT(success, "success") \
    TEXT(system_fingerprint, "system_fingerprint") \
    TEXT(temperature, "temperature") \
    TEXT(template_metadata, "template_metadata") \
    TEXT(text, "text") \
    TEXT(thinking, "thinking") \
    TEXT(tool_calls, "tool_calls") \
    TEXT(tool_choice, "tool_choice") \
    TEXT(tools, "tools") \
    TEXT(top_p, "top_p") \
    TEXT(total, "total") \
    TEXT(total_tokens, "total_tokens") \
    TEXT(type, "type") \
    TEXT(usage, "usage") \
    TEXT(user, "user") \
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
    uint32_t of_string_of_list[1];
    uint32_t of_string_of_prompt[1];
    uint32_t of_string_of_redacted_thinking[1];
    uint32_t of_string_of_text[1];
    uint32_t of_string_of_thinking[1];
    uint32_t of_ChatCompletionMessageContentPartRedactedThinking_required[2];
    uint32_t of_ChatCompletionMessageContentPartThinking_required[2];
    uint32_t of_ChatCompletionRequestMessageContentPartText_required[2];
    uint32_t of_Completion_required[1];
    uint32_t of_Prompt_required[5];
    uint32_t of_PromptSummary_required[3];
    uint32_t of_PromptVersionSummary_required[2];
    uint32_t of_RenderedPrompt_required[2];
    uint32_t of_list_prompts_required[2];
    uint32_t of_create_prompt_required[3];
    uint32_t of_list_prompt_versions_required[1];
} names = {
    .of_integer_of_0_1 = {STRING(0), STRING(1)},
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_string_of_list = {STRING(json_list)},
    .of_string_of_prompt = {STRING(json_prompt)},
    .of_string_of_redacted_thinking = {STRING(json_redacted_thinking)},
    .of_string_of_text = {STRING(json_text)},
    .of_string_of_thinking = {STRING(json_thinking)},
    .of_ChatCompletionMessageContentPartRedactedThinking_required = {STRING(type), STRING(data)},
    .of_ChatCompletionMessageContentPartThinking_required = {STRING(type), STRING(thinking)},
    .of_ChatCompletionRequestMessageContentPartText_required = {STRING(type), STRING(text)},
    .of_Completion_required = {STRING(choices)},
    .of_Prompt_required = {
        STRING(id),
        STRING(slug),
        STRING(name),
        STRING(string),
        STRING(prompt_version),
    },
    .of_PromptSummary_required = {STRING(id), STRING(slug), STRING(name)},
    .of_PromptVersionSummary_required = {STRING(id), STRING(prompt_version)},
    .of_RenderedPrompt_required = {STRING(success), STRING(data)},
    .of_list_prompts_required = {STRING(data), STRING(total)},
    .of_create_prompt_required = {STRING(id), STRING(slug), STRING(version_id)},
    .of_list_prompt_versions_required = {STRING(data)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_CompletionChoice, 2) \
    EACH(array_of_PromptSummary, 2) \
    EACH(array_of_PromptVersionSummary, 2) \
    EACH(array_of_object, 2) \
    EACH(boolean, 1) \
    EACH(integer, 1) \
    EACH(integer_of_0_1, 2) \
    EACH(null_or_array_of_ChatCompletionMessageContentBlock, 2) \
    EACH(null_or_array_of_object, 2) \
    EACH(null_or_integer, 1) \
    EACH(null_or_number, 1) \
    EACH(null_or_object, 1) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_or_object, 1) \
    EACH(number, 1) \
    EACH(object, 1) \
    EACH(string, 1) \
    EACH(string_of_active_archived, 2) \
    EACH(string_of_list, 2) \
    EACH(string_of_prompt, 2) \
    EACH(string_of_redacted_thinking, 2) \
    EACH(string_of_text, 2) \
    EACH(string_of_thinking, 2) \
    EACH(string_or_object, 1) \
    EACH(ChatCompletionMessageContentBlock, 3) \
    EACH(ChatCompletionMessageContentPartRedactedThinking, 3) \
    EACH(ChatCompletionMessageContentPartThinking, 3) \
    EACH(ChatCompletionRequestMessageContentPartText, 3) \
    EACH(Completion, 4) \
    EACH(CompletionChoice, 3) \
    EACH(CompletionFunctionCall, 3) \
    EACH(CompletionUsage, 3) \
    EACH(Prompt, 4) \
    EACH(PromptSummary, 4) \
    EACH(PromptVersionSummary, 4) \
    EACH(RenderedPrompt, 4) \
    EACH(list_prompts, 4) \
    EACH(create_prompt, 4) \
    EACH(update_prompt, 3) \
    EACH(list_prompt_versions, 4) \
    EACH(RenderedPrompt_data, 3) \
    EACH(CompletionChoice_message_tool_calls_items, 3) \
    EACH(CompletionChoice_message_tool_calls, 2) \
    EACH(CompletionChoice_message, 3) \
    EACH(CompletionUsage_completion_tokens_details, 3) \
    EACH(CompletionUsage_prompt_tokens_details, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_ChatCompletionMessageContentBlock_one[3];
} branches = {
    .of_ChatCompletionMessageContentBlock_one = {
        SCHEMA_ChatCompletionRequestMessageContentPartText,
        SCHEMA_ChatCompletionMessageContentPartThinking,
        SCHEMA_ChatCompletionMessageContentPartRedactedThinking,
    },
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_ChatCompletionMessageContentPartRedactedThinking[2];
    struct pa_property of_ChatCompletionMessageContentPartThinking[2];
    struct pa_property of_ChatCompletionRequestMessageContentPartText[2];
    struct pa_property of_Completion[7];
    struct pa_property of_CompletionChoice[5];
    struct pa_property of_CompletionFunctionCall[2];
    struct pa_property of_CompletionUsage[5];
    struct pa_property of_Prompt[23];
    struct pa_property of_PromptSummary[9];
    struct pa_property of_PromptVersionSummary[9];
    struct pa_property of_RenderedPrompt[2];
    struct pa_property of_list_prompts[3];
    struct pa_property of_create_prompt[4];
    struct pa_property of_update_prompt[3];
    struct pa_property of_list_prompt_versions[3];
    struct pa_property of_RenderedPrompt_data[16];
    struct pa_property of_CompletionChoice_message_tool_calls_items[3];
    struct pa_property of_CompletionChoice_message[5];
    struct pa_property of_CompletionUsage_completion_tokens_details[3];
    struct pa_property of_CompletionUsage_prompt_tokens_details[1];
} properties = {
    .of_ChatCompletionMessageContentPartRedactedThinking = {
        {.name = STRING(data), .schema = SCHEMA_string},
        {.name = STRING(type), .schema = SCHEMA_string_of_redacted_thinking},
    },
    .of_ChatCompletionMessageContentPartThinking = {
        {.name = STRING(thinking), .schema = SCHEMA_string},
        {.name = STRING(type), .schema = SCHEMA_string_of_thinking},
    },
    .of_ChatCompletionRequestMessageContentPartText = {
        {.name = STRING(text), .schema = SCHEMA_string},
        {.name = STRING(type), .schema = SCHEMA_string_of_text},
    },
    .of_Completion = {
        {.name = STRING(choices), .schema = SCHEMA_array_of_CompletionChoice},
        {.name = STRING(created), .schema = SCHEMA_integer},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(model), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string},
        {.name = STRING(system_fingerprint), .schema = SCHEMA_null_or_string},
        {.name = STRING(usage), .schema = SCHEMA_CompletionUsage},
    },
    .of_CompletionChoice = {
        {.name = STRING(finish_reason), .schema = SCHEMA_null_or_string},
        {.name = STRING(index), .schema = SCHEMA_integer},
        {.name = STRING(logprobs), .schema = SCHEMA_null_or_object},
        {.name = STRING(message), .schema = SCHEMA_CompletionChoice_message},
        {.name = STRING(text), .schema = SCHEMA_string},
    },
    .of_CompletionFunctionCall = {
        {.name = STRING(arguments), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
    },
    .of_CompletionUsage = {
        {.name = STRING(completion_tokens), .schema = SCHEMA_integer},
        {.name = STRING(completion_tokens_details), .schema = SCHEMA_CompletionUsage_completion_tokens_details},
        {.name = STRING(prompt_tokens), .schema = SCHEMA_integer},
        {.name = STRING(prompt_tokens_details), .schema = SCHEMA_CompletionUsage_prompt_tokens_details},
        {.name = STRING(total_tokens), .schema = SCHEMA_integer},
    },
    .of_Prompt = {
        {.name = STRING(collection_id), .schema = SCHEMA_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(functions), .schema = SCHEMA_null_or_array_of_object},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_raw_template), .schema = SCHEMA_integer_of_0_1},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(model), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_prompt},
        {.name = STRING(parameters), .schema = SCHEMA_object},
        {.name = STRING(prompt_version), .schema = SCHEMA_number},
        {.name = STRING(prompt_version_description), .schema = SCHEMA_null_or_string},
        {.name = STRING(prompt_version_id), .schema = SCHEMA_string},
        {.name = STRING(prompt_version_label_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(prompt_version_status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string},
        {.name = STRING(string), .schema = SCHEMA_string},
        {.name = STRING(template_metadata), .schema = SCHEMA_null_or_object},
        {.name = STRING(tool_choice), .schema = SCHEMA_null_or_string_or_object},
        {.name = STRING(tools), .schema = SCHEMA_null_or_array_of_object},
        {.name = STRING(virtual_key), .schema = SCHEMA_null_or_string},
        {.name = STRING(workspace_id), .schema = SCHEMA_string},
    },
    .of_PromptSummary = {
        {.name = STRING(collection_id), .schema = SCHEMA_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(model), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_prompt},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string},
    },
    .of_PromptVersionSummary = {
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(label_id), .schema = SCHEMA_null_or_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_prompt},
        {.name = STRING(prompt_description), .schema = SCHEMA_null_or_string},
        {.name = STRING(prompt_id), .schema = SCHEMA_string},
        {.name = STRING(prompt_template), .schema = SCHEMA_string_or_object},
        {.name = STRING(prompt_version), .schema = SCHEMA_number},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
    },
    .of_RenderedPrompt = {
        {.name = STRING(data), .schema = SCHEMA_RenderedPrompt_data},
        {.name = STRING(success), .schema = SCHEMA_boolean},
    },
    .of_list_prompts = {
        {.name = STRING(data), .schema = SCHEMA_array_of_PromptSummary},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_create_prompt = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_prompt},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(version_id), .schema = SCHEMA_string},
    },
    .of_update_prompt = {
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(prompt_version_id), .schema = SCHEMA_string},
        {.name = STRING(slug), .schema = SCHEMA_string},
    },
    .of_list_prompt_versions = {
        {.name = STRING(data), .schema = SCHEMA_array_of_PromptVersionSummary},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_RenderedPrompt_data = {
        {.name = STRING(frequency_penalty), .schema = SCHEMA_null_or_number},
        {.name = STRING(max_completion_tokens), .schema = SCHEMA_null_or_integer},
        {.name = STRING(max_tokens), .schema = SCHEMA_null_or_integer},
        {.name = STRING(messages), .schema = SCHEMA_array_of_object},
        {.name = STRING(model), .schema = SCHEMA_string},
        {.name = STRING(n), .schema = SCHEMA_null_or_integer},
        {.name = STRING(presence_penalty), .schema = SCHEMA_null_or_number},
        {.name = STRING(prompt), .schema = SCHEMA_string},
        {.name = STRING(response_format), .schema = SCHEMA_null_or_object},
        {.name = STRING(seed), .schema = SCHEMA_null_or_integer},
        {.name = STRING(stop), .schema = SCHEMA_anything},
        {.name = STRING(temperature), .schema = SCHEMA_null_or_number},
        {.name = STRING(tool_choice), .schema = SCHEMA_anything},
        {.name = STRING(tools), .schema = SCHEMA_null_or_array_of_object},
        {.name = STRING(top_p), .schema = SCHEMA_null_or_number},
        {.name = STRING(user), .schema = SCHEMA_string},
    },
    .of_CompletionChoice_message_tool_calls_items = {
        {.name = STRING(function), .schema = SCHEMA_CompletionFunctionCall},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(type), .schema = SCHEMA_string},
    },
    .of_CompletionChoice_message = {
        {.name = STRING(content), .schema = SCHEMA_null_or_string},
        {.name = STRING(content_blocks), .schema = SCHEMA_null_or_array_of_ChatCompletionMessageContentBlock},
        {.name = STRING(function_call), .schema = SCHEMA_CompletionFunctionCall},
        {.name = STRING(role), .schema = SCHEMA_string},
        {.name = STRING(tool_calls), .schema = SCHEMA_CompletionChoice_message_tool_calls},
    },
    .of_CompletionUsage_completion_tokens_details = {
        {.name = STRING(accepted_prediction_tokens), .schema = SCHEMA_integer},
        {.name = STRING(reasoning_tokens), .schema = SCHEMA_integer},
        {.name = STRING(rejected_prediction_tokens), .schema = SCHEMA_integer},
    },
    .of_CompletionUsage_prompt_tokens_details = {{.name = STRING(cached_tokens), .schema = SCHEMA_integer}},
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_CompletionChoice = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_CompletionChoice},
    },
    .of_array_of_PromptSummary = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_PromptSummary},
    },
    .of_array_of_PromptVersionSummary = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_PromptVersionSummary},
    },
    .of_array_of_object = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_object},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_integer_of_0_1 = {{.code = PA_TYPE, .value = PA_T_INTEGER}, {.code = PA_ENUM, NAMES(integer_of_0_1)}},
    .of_null_or_array_of_ChatCompletionMessageContentBlock = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_ChatCompletionMessageContentBlock},
    },
    .of_null_or_array_of_object = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_object},
    },
    .of_null_or_integer = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_INTEGER}},
    .of_null_or_number = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_NUMBER}},
    .of_null_or_object = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT}},
    .of_null_or_string = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING}},
    .of_null_or_string_or_object = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING | PA_T_OBJECT}},
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_active_archived = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived)},
    },
    .of_string_of_list = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_list)}},
    .of_string_of_prompt = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_prompt)},
    },
    .of_string_of_redacted_thinking = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_redacted_thinking)},
    },
    .of_string_of_text = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_text)}},
    .of_string_of_thinking = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_thinking)},
    },
    .of_string_or_object = {{.code = PA_TYPE, .value = PA_T_STRING | PA_T_OBJECT}},
    .of_ChatCompletionMessageContentBlock = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_ONE_OF, BRANCHES(ChatCompletionMessageContentBlock_one)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_ChatCompletionMessageContentPartRedactedThinking = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ChatCompletionMessageContentPartRedactedThinking_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ChatCompletionMessageContentPartRedactedThinking)},
    },
    .of_ChatCompletionMessageContentPartThinking = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ChatCompletionMessageContentPartThinking_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ChatCompletionMessageContentPartThinking)},
    },
    .of_ChatCompletionRequestMessageContentPartText = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ChatCompletionRequestMessageContentPartText_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ChatCompletionRequestMessageContentPartText)},
    },
    .of_Completion = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(Completion_required)},
        {.code = PA_PROPERTIES, PROPERTIES(Completion)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_CompletionChoice = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(CompletionChoice)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_CompletionFunctionCall = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(CompletionFunctionCall)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_CompletionUsage = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(CompletionUsage)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Prompt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(Prompt_required)},
        {.code = PA_PROPERTIES, PROPERTIES(Prompt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_PromptSummary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(PromptSummary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(PromptSummary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_PromptVersionSummary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(PromptVersionSummary_required)},
        {.code = PA_PROPERTIES, PROPERTIES(PromptVersionSummary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_RenderedPrompt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(RenderedPrompt_required)},
        {.code = PA_PROPERTIES, PROPERTIES(RenderedPrompt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_prompts = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_prompts_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_prompts)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_prompt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(create_prompt_required)},
        {.code = PA_PROPERTIES, PROPERTIES(create_prompt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_prompt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_prompt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_prompt_versions = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(list_prompt_versions_required)},
        {.code = PA_PROPERTIES, PROPERTIES(list_prompt_versions)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_RenderedPrompt_data = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(RenderedPrompt_data)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_CompletionChoice_message_tool_calls_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(CompletionChoice_message_tool_calls_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_CompletionChoice_message_tool_calls = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_CompletionChoice_message_tool_calls_items},
    },
    .of_CompletionChoice_message = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(CompletionChoice_message)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_CompletionUsage_completion_tokens_details = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(CompletionUsage_completion_tokens_details)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_CompletionUsage_prompt_tokens_details = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(CompletionUsage_prompt_tokens_details)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
};

static const struct pa_schema schemas[] = {
    [SCHEMA_anything] = {.count = 0},
    SCHEMAS(PA_SCHEMA)
};

static const uint16_t answers[] = {
    [OPERATION_list_prompts] = SCHEMA_list_prompts,
    [OPERATION_create_prompt] = SCHEMA_create_prompt,
    [OPERATION_get_prompt] = SCHEMA_Prompt,
    [OPERATION_update_prompt] = SCHEMA_update_prompt,
    [OPERATION_delete_prompt] = SCHEMA_object,
    [OPERATION_publish_prompt] = SCHEMA_object,
    [OPERATION_list_prompt_versions] = SCHEMA_list_prompt_versions,
    [OPERATION_render_prompt] = SCHEMA_RenderedPrompt,
    [OPERATION_run_prompt_completion] = SCHEMA_Completion,
    [OPERATION_get_prompt_version] = SCHEMA_Prompt,
    [OPERATION_update_prompt_version] = SCHEMA_object,
};

static const struct pa_pagination paginations[] = {
    [OPERATION_list_prompts] = {.page = STRING(current_page), .size = STRING(page_size), .items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_create_prompt] = {.first = 0},
    [OPERATION_get_prompt] = {.first = 0},
    [OPERATION_update_prompt] = {.first = 0},
    [OPERATION_delete_prompt] = {.first = 0},
    [OPERATION_publish_prompt] = {.first = 0},
    [OPERATION_list_prompt_versions] = {.items = STRING(path_data), .total = STRING(path_total)},
    [OPERATION_render_prompt] = {.first = 0},
    [OPERATION_run_prompt_completion] = {.first = 0},
    [OPERATION_get_prompt_version] = {.first = 0},
    [OPERATION_update_prompt_version] = {.first = 0},
};

/* What people ask for of a row, by operation. */
static const struct summary_fields {
    uint32_t of_list_prompts[5];
    uint32_t of_list_prompt_versions[6];
} summary_fields = {
    .of_list_prompts = {
        STRING(slug),
        STRING(name),
        STRING(model),
        STRING(status),
        STRING(last_updated_at),
    },
    .of_list_prompt_versions = {
        STRING(id),
        STRING(prompt_version),
        STRING(prompt_description),
        STRING(label_id),
        STRING(status),
        STRING(created_at),
    },
};

static const struct pa_rows rows[] = {
    [OPERATION_list_prompts] = {.is_list = 1, .path = STRING(data), SUMMARY(list_prompts)},
    [OPERATION_create_prompt] = {.is_list = 0},
    [OPERATION_get_prompt] = {.is_list = 0},
    [OPERATION_update_prompt] = {.is_list = 0},
    [OPERATION_delete_prompt] = {.is_list = 0},
    [OPERATION_publish_prompt] = {.is_list = 0},
    [OPERATION_list_prompt_versions] = {.is_list = 1, .path = STRING(data), SUMMARY(list_prompt_versions)},
    [OPERATION_render_prompt] = {.is_list = 0},
    [OPERATION_run_prompt_completion] = {.is_list = 0},
    [OPERATION_get_prompt_version] = {.is_list = 0},
    [OPERATION_update_prompt_version] = {.is_list = 0},
};

/* Structures with the number of their fields. */
#define STRUCTURES(EACH, EMPTY) \
    EACH(portkey_list_prompts_answer, 3) \
    EACH(portkey_prompt_summary, 9) \
    EACH(portkey_create_prompt_answer, 4) \
    EACH(portkey_prompt, 23) \
    EACH(portkey_update_prompt_answer, 3) \
    EACH(portkey_list_prompt_versions_answer, 3) \
    EACH(portkey_prompt_version_summary, 9) \
    EACH(portkey_rendered_prompt, 2) \
    EACH(portkey_rendered_prompt_data, 16) \
    EACH(portkey_completion, 7) \
    EACH(portkey_completion_choice, 5) \
    EACH(portkey_completion_choice_message, 5) \
    EACH(portkey_completion_choice_message_tool_calls, 3) \
    EACH(portkey_completion_function_call, 2) \
    EACH(portkey_chat_completion_message_content_block, 4) \
    EACH(portkey_completion_usage, 5) \
    EACH(portkey_completion_usage_completion_tokens_details, 3) \
    EACH(portkey_completion_usage_prompt_tokens_details, 1) \

enum {
    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)
};

static const struct fields {
    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)
} fields = {
    .of_portkey_list_prompts_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_prompts_answer, data), .structure = STRUCTURE_portkey_prompt_summary, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_list_prompts_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_prompts_answer, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_prompt_summary = {
        {.name = STRING(collection_id), .offset = offsetof(portkey_prompt_summary, collection_id), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_prompt_summary, created_at), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_prompt_summary, id), .kind = PA_F_STRING},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_prompt_summary, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(model), .offset = offsetof(portkey_prompt_summary, model), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_prompt_summary, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_prompt_summary, object), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_prompt_summary, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_prompt_summary, status), .kind = PA_F_STRING},
    },
    .of_portkey_create_prompt_answer = {
        {.name = STRING(id), .offset = offsetof(portkey_create_prompt_answer, id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_create_prompt_answer, object), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_create_prompt_answer, slug), .kind = PA_F_STRING},
        {.name = STRING(version_id), .offset = offsetof(portkey_create_prompt_answer, version_id), .kind = PA_F_STRING},
    },
    .of_portkey_prompt = {
        {.name = STRING(collection_id), .offset = offsetof(portkey_prompt, collection_id), .kind = PA_F_STRING},
        {.name = STRING(created_at), .offset = offsetof(portkey_prompt, created_at), .kind = PA_F_STRING},
        {.name = STRING(functions), .offset = offsetof(portkey_prompt, functions), .kind = PA_F_JSON},
        {.name = STRING(id), .offset = offsetof(portkey_prompt, id), .kind = PA_F_STRING},
        {.name = STRING(is_raw_template), .offset = offsetof(portkey_prompt, is_raw_template), .kind = PA_F_INTEGER},
        {.name = STRING(last_updated_at), .offset = offsetof(portkey_prompt, last_updated_at), .kind = PA_F_STRING},
        {.name = STRING(model), .offset = offsetof(portkey_prompt, model), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_prompt, name), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_prompt, object), .kind = PA_F_STRING},
        {.name = STRING(parameters), .offset = offsetof(portkey_prompt, parameters), .kind = PA_F_JSON},
        {.name = STRING(prompt_version), .offset = offsetof(portkey_prompt, prompt_version), .kind = PA_F_NUMBER},
        {.name = STRING(prompt_version_description), .offset = offsetof(portkey_prompt, prompt_version_description), .kind = PA_F_STRING},
        {.name = STRING(prompt_version_id), .offset = offsetof(portkey_prompt, prompt_version_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_version_label_id), .offset = offsetof(portkey_prompt, prompt_version_label_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_version_status), .offset = offsetof(portkey_prompt, prompt_version_status), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_prompt, slug), .kind = PA_F_STRING},
        {.name = STRING(status), .offset = offsetof(portkey_prompt, status), .kind = PA_F_STRING},
        {.name = STRING(string), .offset = offsetof(portkey_prompt, string), .kind = PA_F_STRING},
        {.name = STRING(template_metadata), .offset = offsetof(portkey_prompt, template_metadata), .kind = PA_F_JSON},
        {.name = STRING(tool_choice), .offset = offsetof(portkey_prompt, tool_choice), .kind = PA_F_JSON},
        {.name = STRING(tools), .offset = offsetof(portkey_prompt, tools), .kind = PA_F_JSON},
        {.name = STRING(virtual_key), .offset = offsetof(portkey_prompt, virtual_key), .kind = PA_F_STRING},
        {.name = STRING(workspace_id), .offset = offsetof(portkey_prompt, workspace_id), .kind = PA_F_STRING},
    },
    .of_portkey_update_prompt_answer = {
        {.name = STRING(id), .offset = offsetof(portkey_update_prompt_answer, id), .kind = PA_F_STRING},
        {.name = STRING(prompt_version_id), .offset = offsetof(portkey_update_prompt_answer, prompt_version_id), .kind = PA_F_STRING},
        {.name = STRING(slug), .offset = offsetof(portkey_update_prompt_answer, slug), .kind = PA_F_STRING},
    },
    .of_portkey_list_prompt_versions_answer = {
        {.name = STRING(data), .offset = offsetof(portkey_list_prompt_versions_answer, data), .structure = STRUCTURE_portkey_prompt_version_summary, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(object), .offset = offsetof(portkey_list_prompt_versions_answer, object), .kind = PA_F_STRING},
        {.name = STRING(total), .offset = offsetof(portkey_list_prompt_versions_answer, total), .kind = PA_F_INTEGER},
    },
    .of_portkey_prompt_version_summary = {
        {.name = STRING(created_at), .offset = offsetof(portkey_prompt_version_summary, created_at), .kind = PA_F_STRING},
        {.name = STRING(id), .offset = offsetof(portkey_prompt_version_summary, id), .kind = PA_F_STRING},
        {.name = STRING(label_id), .offset = offsetof(portkey_prompt_version_summary, label_id), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_prompt_version_summary, object), .kind = PA_F_STRING},
        {.name = STRING(prompt_description), .offset = offsetof(portkey_prompt_version_summary, prompt_description), .kind = PA_F_STRING},
        {.name = STRING(prompt_id), .offset = offsetof(portkey_prompt_version_summary, prompt_id), .kind = PA_F_STRING},
        {.name = STRING(prompt_template), .offset = offsetof(portkey_prompt_version_summary, prompt_template), .kind = PA_F_JSON},
        {.name = STRING(prompt_version), .offset = offsetof(portkey_prompt_version_summary, prompt_version), .kind = PA_F_NUMBER},
        {.name = STRING(status), .offset = offsetof(portkey_prompt_version_summary, status), .kind = PA_F_STRING},
    },
    .of_portkey_rendered_prompt = {
        {.name = STRING(data), .offset = offsetof(portkey_rendered_prompt, data), .structure = STRUCTURE_portkey_rendered_prompt_data, .kind = PA_F_OBJECT},
        {.name = STRING(success), .offset = offsetof(portkey_rendered_prompt, success), .kind = PA_F_BOOLEAN},
    },
    .of_portkey_rendered_prompt_data = {
        {.name = STRING(frequency_penalty), .offset = offsetof(portkey_rendered_prompt_data, frequency_penalty), .kind = PA_F_NUMBER},
        {.name = STRING(max_completion_tokens), .offset = offsetof(portkey_rendered_prompt_data, max_completion_tokens), .kind = PA_F_INTEGER},
        {.name = STRING(max_tokens), .offset = offsetof(portkey_rendered_prompt_data, max_tokens), .kind = PA_F_INTEGER},
        {.name = STRING(messages), .offset = offsetof(portkey_rendered_prompt_data, messages), .kind = PA_F_JSON},
        {.name = STRING(model), .offset = offsetof(portkey_rendered_prompt_data, model), .kind = PA_F_STRING},
        {.name = STRING(n), .offset = offsetof(portkey_rendered_prompt_data, n), .kind = PA_F_INTEGER},
        {.name = STRING(presence_penalty), .offset = offsetof(portkey_rendered_prompt_data, presence_penalty), .kind = PA_F_NUMBER},
        {.name = STRING(prompt), .offset = offsetof(portkey_rendered_prompt_data, prompt), .kind = PA_F_STRING},
        {.name = STRING(response_format), .offset = offsetof(portkey_rendered_prompt_data, response_format), .kind = PA_F_JSON},
        {.name = STRING(seed), .offset = offsetof(portkey_rendered_prompt_data, seed), .kind = PA_F_INTEGER},
        {.name = STRING(stop), .offset = offsetof(portkey_rendered_prompt_data, stop), .kind = PA_F_JSON},
        {.name = STRING(temperature), .offset = offsetof(portkey_rendered_prompt_data, temperature), .kind = PA_F_NUMBER},
        {.name = STRING(tool_choice), .offset = offsetof(portkey_rendered_prompt_data, tool_choice), .kind = PA_F_JSON},
        {.name = STRING(tools), .offset = offsetof(portkey_rendered_prompt_data, tools), .kind = PA_F_JSON},
        {.name = STRING(top_p), .offset = offsetof(portkey_rendered_prompt_data, top_p), .kind = PA_F_NUMBER},
        {.name = STRING(user), .offset = offsetof(portkey_rendered_prompt_data, user), .kind = PA_F_STRING},
    },
    .of_portkey_completion = {
        {.name = STRING(choices), .offset = offsetof(portkey_completion, choices), .structure = STRUCTURE_portkey_completion_choice, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(created), .offset = offsetof(portkey_completion, created), .kind = PA_F_INTEGER},
        {.name = STRING(id), .offset = offsetof(portkey_completion, id), .kind = PA_F_STRING},
        {.name = STRING(model), .offset = offsetof(portkey_completion, model), .kind = PA_F_STRING},
        {.name = STRING(object), .offset = offsetof(portkey_completion, object), .kind = PA_F_STRING},
        {.name = STRING(system_fingerprint), .offset = offsetof(portkey_completion, system_fingerprint), .kind = PA_F_STRING},
        {.name = STRING(usage), .offset = offsetof(portkey_completion, usage), .structure = STRUCTURE_portkey_completion_usage, .kind = PA_F_OBJECT},
    },
    .of_portkey_completion_choice = {
        {.name = STRING(finish_reason), .offset = offsetof(portkey_completion_choice, finish_reason), .kind = PA_F_STRING},
        {.name = STRING(index), .offset = offsetof(portkey_completion_choice, index), .kind = PA_F_INTEGER},
        {.name = STRING(logprobs), .offset = offsetof(portkey_completion_choice, logprobs), .kind = PA_F_JSON},
        {.name = STRING(message), .offset = offsetof(portkey_completion_choice, message), .structure = STRUCTURE_portkey_completion_choice_message, .kind = PA_F_OBJECT},
        {.name = STRING(text), .offset = offsetof(portkey_completion_choice, text), .kind = PA_F_STRING},
    },
    .of_portkey_completion_choice_message = {
        {.name = STRING(content), .offset = offsetof(portkey_completion_choice_message, content), .kind = PA_F_STRING},
        {.name = STRING(content_blocks), .offset = offsetof(portkey_completion_choice_message, content_blocks), .structure = STRUCTURE_portkey_chat_completion_message_content_block, .kind = PA_F_OBJECT_LIST},
        {.name = STRING(function_call), .offset = offsetof(portkey_completion_choice_message, function_call), .structure = STRUCTURE_portkey_completion_function_call, .kind = PA_F_OBJECT},
        {.name = STRING(role), .offset = offsetof(portkey_completion_choice_message, role), .kind = PA_F_STRING},
        {.name = STRING(tool_calls), .offset = offsetof(portkey_completion_choice_message, tool_calls), .structure = STRUCTURE_portkey_completion_choice_message_tool_calls, .kind = PA_F_OBJECT_LIST},
    },
    .of_portkey_completion_choice_message_tool_calls = {
        {.name = STRING(function), .offset = offsetof(portkey_completion_choice_message_tool_calls, function), .structure = STRUCTURE_portkey_completion_function_call, .kind = PA_F_OBJECT},
        {.name = STRING(id), .offset = offsetof(portkey_completion_choice_message_tool_calls, id), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_completion_choice_message_tool_calls, type), .kind = PA_F_STRING},
    },
    .of_portkey_completion_function_call = {
        {.name = STRING(arguments), .offset = offsetof(portkey_completion_function_call, arguments), .kind = PA_F_STRING},
        {.name = STRING(name), .offset = offsetof(portkey_completion_function_call, name), .kind = PA_F_STRING},
    },
    .of_portkey_chat_completion_message_content_block = {
        {.name = STRING(data), .offset = offsetof(portkey_chat_completion_message_content_block, data), .kind = PA_F_STRING},
        {.name = STRING(text), .offset = offsetof(portkey_chat_completion_message_content_block, text), .kind = PA_F_STRING},
        {.name = STRING(thinking), .offset = offsetof(portkey_chat_completion_message_content_block, thinking), .kind = PA_F_STRING},
        {.name = STRING(type), .offset = offsetof(portkey_chat_completion_message_content_block, type), .kind = PA_F_STRING},
    },
    .of_portkey_completion_usage = {
        {.name = STRING(completion_tokens), .offset = offsetof(portkey_completion_usage, completion_tokens), .kind = PA_F_INTEGER},
        {.name = STRING(completion_tokens_details), .offset = offsetof(portkey_completion_usage, completion_tokens_details), .structure = STRUCTURE_portkey_completion_usage_completion_tokens_details, .kind = PA_F_OBJECT},
        {.name = STRING(prompt_tokens), .offset = offsetof(portkey_completion_usage, prompt_tokens), .kind = PA_F_INTEGER},
        {.name = STRING(prompt_tokens_details), .offset = offsetof(portkey_completion_usage, prompt_tokens_details), .structure = STRUCTURE_portkey_completion_usage_prompt_tokens_details, .kind = PA_F_OBJECT},
        {.name = STRING(total_tokens), .offset = offsetof(portkey_completion_usage, total_tokens), .kind = PA_F_INTEGER},
    },
    .of_portkey_completion_usage_completion_tokens_details = {
        {.name = STRING(accepted_prediction_tokens), .offset = offsetof(portkey_completion_usage_completion_tokens_details, accepted_prediction_tokens), .kind = PA_F_INTEGER},
        {.name = STRING(reasoning_tokens), .offset = offsetof(portkey_completion_usage_completion_tokens_details, reasoning_tokens), .kind = PA_F_INTEGER},
        {.name = STRING(rejected_prediction_tokens), .offset = offsetof(portkey_completion_usage_completion_tokens_details, rejected_prediction_tokens), .kind = PA_F_INTEGER},
    },
    .of_portkey_completion_usage_prompt_tokens_details = {
        {.name = STRING(cached_tokens), .offset = offsetof(portkey_completion_usage_prompt_tokens_details, cached_tokens), .kind = PA_F_INTEGER},
    },
};

static const struct pa_struct structs[] = {
    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)
};

static const struct pa_shape shapes[] = {
    [OPERATION_list_prompts] = {.answer = STRUCTURE_portkey_list_prompts_answer, .item = STRUCTURE_portkey_prompt_summary},
    [OPERATION_create_prompt] = {.answer = STRUCTURE_portkey_create_prompt_answer, .item = PA_NONE},
    [OPERATION_get_prompt] = {.answer = STRUCTURE_portkey_prompt, .item = PA_NONE},
    [OPERATION_update_prompt] = {.answer = STRUCTURE_portkey_update_prompt_answer, .item = PA_NONE},
    [OPERATION_delete_prompt] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_publish_prompt] = {.answer = PA_NONE, .item = PA_NONE},
    [OPERATION_list_prompt_versions] = {.answer = STRUCTURE_portkey_list_prompt_versions_answer, .item = STRUCTURE_portkey_prompt_version_summary},
    [OPERATION_render_prompt] = {.answer = STRUCTURE_portkey_rendered_prompt, .item = PA_NONE},
    [OPERATION_run_prompt_completion] = {.answer = STRUCTURE_portkey_completion, .item = PA_NONE},
    [OPERATION_get_prompt_version] = {.answer = STRUCTURE_portkey_prompt, .item = PA_NONE},
    [OPERATION_update_prompt_version] = {.answer = PA_NONE, .item = PA_NONE},
};

extern const struct pa_domain pa_domain_prompts;
extern const struct pa_answer_table pa_answers_of_prompts;
const struct pa_answer_table pa_answers_of_prompts = {
    .domain = &pa_domain_prompts,
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .branches = (const uint16_t *)&branches,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
    .shapes = shapes,
    .paginations = paginations,
    .rows = rows,
    .summary_fields = (const uint32_t *)&summary_fields,
    .fields = (const struct pa_field *)&fields,
    .structs = structs,
};

const portkeyadmin_answers *portkeyadmin_answers_prompts(void)
{
    return &pa_answers_of_prompts;
}
