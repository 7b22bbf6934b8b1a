/* SPDX-License-Identifier: MIT */
/* Generated from openapi/prompts.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(0, "0") \
    TEXT(1, "1") \
    TEXT(128, "128") \
    TEXT(2, "2") \
    TEXT(accepted_prediction_tokens, "accepted_prediction_tokens") \
    TEXT(arguments, "arguments") \
    TEXT(body, "body") \
    TEXT(bytes, "bytes") \
    TEXT(cached_tokens, "cached_tokens") \
    TEXT(choices, "choices") \
    TEXT(collection_id, "collection_id") \
    TEXT(completion_tokens, "completion_tokens") \
    TEXT(completion_tokens_details, "completion_tokens_details") \
    TEXT(content, "content") \
    TEXT(content_blocks, "content_blocks") \
    TEXT(created, "created") \
    TEXT(created_at, "created_at") \
    TEXT(data, "data") \
    TEXT(finish_reason, "finish_reason") \
    TEXT(frequency_penalty, "frequency_penalty") \
    TEXT(function, "function") \
    TEXT(function_call, "function_call") \
    TEXT(functions, "functions") \
    TEXT(headers, "headers") \
    TEXT(id, "id") \
    TEXT(index, "index") \
    TEXT(is_raw_template, "is_raw_template") \
    TEXT(json_active, "\"active\"") \
    TEXT(json_archived, "\"archived\"") \
    TEXT(json_assistant, "\"assistant\"") \
    TEXT(json_chat_completion, "\"chat.completion\"") \
    TEXT(json_content_filter, "\"content_filter\"") \
    TEXT(json_function, "\"function\"") \
    TEXT(json_function_call, "\"function_call\"") \
    TEXT(json_length, "\"length\"") \
    TEXT(json_list, "\"list\"") \
    TEXT(json_prompt, "\"prompt\"") \
    TEXT(json_redacted_thinking, "\"redacted_thinking\"") \
    TEXT(json_stop, "\"stop\"") \
    TEXT(json_text, "\"text\"") \
    TEXT(json_text_completion, "\"text_completion\"") \
    TEXT(json_thinking, "\"thinking\"") \
    TEXT(json_tool_calls, "\"tool_calls\"") \
    TEXT(label_id, "label_id") \
    TEXT(last_updated_at, "last_updated_at") \
    TEXT(logprob, "logprob") \
    TEXT(logprobs, "logprobs") \
    TEXT(max_completion_tokens, "max_completion_tokens") \
    TEXT(max_tokens, "max_tokens") \
    TEXT(message, "message") \
    TEXT(messages, "messages") \
    TEXT(minus_2, "-2") \
    TEXT(model, "model") \
    TEXT(n, "n") \
    TEXT(name, "name") \
    TEXT(object, "object") \
    TEXT(parameters, "parameters") \
    TEXT(presence_penalty, "presence_penalty") \
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
    TEXT(text_offset, "text_offset") \
    TEXT(thinking, "thinking") \
    TEXT(token, "token") \
    TEXT(token_logprobs, "token_logprobs") \
    TEXT(tokens, "tokens") \
    TEXT(tool_calls, "tool_calls") \
    TEXT(tool_choice, "tool_choice") \
    TEXT(tools, "tools") \
    TEXT(top_logprobs, "top_logprobs") \
    TEXT(top_p, "top_p") \
    TEXT(total, "total") \
    TEXT(total_tokens, "total_tokens") \
    TEXT(type, "type") \
    TEXT(usage, "usage") \
    TEXT(user, "user") \
    TEXT(version_id, "version_id") \
    TEXT(virtual_key, "virtual_key") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* Lists of texts: values, required members, a pattern in both its forms. */
static const struct names {
    uint32_t of_string_of_active_archived[2];
    uint32_t of_string_of_assistant[1];
    uint32_t of_string_of_c4bfed[1];
    uint32_t of_string_of_function[1];
    uint32_t of_string_of_list[1];
    uint32_t of_string_of_prompt[1];
    uint32_t of_string_of_redacted_thinking[1];
    uint32_t of_string_of_stop_length_content_filter[3];
    uint32_t of_string_of_stop_length_tool_calls_content_filter_function_call[5];
    uint32_t of_string_of_text[1];
    uint32_t of_string_of_text_completion[1];
    uint32_t of_string_of_thinking[1];
    uint32_t of_ChatCompletionMessageContentPartRedactedThinking_required[2];
    uint32_t of_ChatCompletionMessageContentPartThinking_required[2];
    uint32_t of_ChatCompletionMessageToolCall_required[3];
    uint32_t of_ChatCompletionRequestMessageContentPartText_required[2];
    uint32_t of_ChatCompletionResponseMessage_required[2];
    uint32_t of_ChatCompletionTokenLogprob_required[4];
    uint32_t of_CompletionUsage_required[3];
    uint32_t of_CreateChatCompletionResponse_required[5];
    uint32_t of_CreateCompletionResponse_required[5];
    uint32_t of_PromptRenderResponse_required[2];
    uint32_t of_ChatCompletionTokenLogprob_top_logprobs_items_required[3];
    uint32_t of_CreateChatCompletionResponse_choices_items_logprobs_required[1];
    uint32_t of_ChatCompletionResponseMessage_function_call_required[2];
    uint32_t of_ChatCompletionMessageToolCall_function_required[2];
    uint32_t of_CreateChatCompletionResponse_choices_items_required[3];
    uint32_t of_CreateCompletionResponse_choices_items_required[4];
    uint32_t of_run_prompt_completion_any_3_required[1];
} names = {
    .of_string_of_active_archived = {STRING(json_active), STRING(json_archived)},
    .of_string_of_assistant = {STRING(json_assistant)},
    .of_string_of_c4bfed = {STRING(json_chat_completion)},
    .of_string_of_function = {STRING(json_function)},
    .of_string_of_list = {STRING(json_list)},
    .of_string_of_prompt = {STRING(json_prompt)},
    .of_string_of_redacted_thinking = {STRING(json_redacted_thinking)},
    .of_string_of_stop_length_content_filter = {
        STRING(json_stop),
        STRING(json_length),
        STRING(json_content_filter),
    },
    .of_string_of_stop_length_tool_calls_content_filter_function_call = {
        STRING(json_stop),
        STRING(json_length),
        STRING(json_tool_calls),
        STRING(json_content_filter),
        STRING(json_function_call),
    },
    .of_string_of_text = {STRING(json_text)},
    .of_string_of_text_completion = {STRING(json_text_completion)},
    .of_string_of_thinking = {STRING(json_thinking)},
    .of_ChatCompletionMessageContentPartRedactedThinking_required = {STRING(type), STRING(data)},
    .of_ChatCompletionMessageContentPartThinking_required = {STRING(type), STRING(thinking)},
    .of_ChatCompletionMessageToolCall_required = {STRING(id), STRING(type), STRING(function)},
    .of_ChatCompletionRequestMessageContentPartText_required = {STRING(type), STRING(text)},
    .of_ChatCompletionResponseMessage_required = {STRING(role), STRING(content)},
    .of_ChatCompletionTokenLogprob_required = {
        STRING(token),
        STRING(logprob),
        STRING(bytes),
        STRING(top_logprobs),
    },
    .of_CompletionUsage_required = {STRING(prompt_tokens), STRING(completion_tokens), STRING(total_tokens)},
    .of_CreateChatCompletionResponse_required = {
        STRING(choices),
        STRING(created),
        STRING(id),
        STRING(model),
        STRING(object),
    },
    .of_CreateCompletionResponse_required = {
        STRING(id),
        STRING(object),
        STRING(created),
        STRING(model),
        STRING(choices),
    },
    .of_PromptRenderResponse_required = {STRING(success), STRING(data)},
    .of_ChatCompletionTokenLogprob_top_logprobs_items_required = {
        STRING(token),
        STRING(logprob),
        STRING(bytes),
    },
    .of_CreateChatCompletionResponse_choices_items_logprobs_required = {STRING(content)},
    .of_ChatCompletionResponseMessage_function_call_required = {STRING(name), STRING(arguments)},
    .of_ChatCompletionMessageToolCall_function_required = {STRING(name), STRING(arguments)},
    .of_CreateChatCompletionResponse_choices_items_required = {
        STRING(finish_reason),
        STRING(index),
        STRING(message),
    },
    .of_CreateCompletionResponse_choices_items_required = {
        STRING(finish_reason),
        STRING(index),
        STRING(logprobs),
        STRING(text),
    },
    .of_run_prompt_completion_any_3_required = {STRING(body)},
};

/* Schemas with the number of their keywords: plain ones, components, and those of operations. */
#define SCHEMAS(EACH) \
    EACH(array_of_PromptSummary, 2) \
    EACH(array_of_PromptVersionSummary, 2) \
    EACH(array_of_integer, 2) \
    EACH(array_of_number, 2) \
    EACH(array_of_object, 2) \
    EACH(array_of_object_of_number, 2) \
    EACH(array_of_string, 2) \
    EACH(boolean, 1) \
    EACH(boolean_or_integer, 1) \
    EACH(integer, 1) \
    EACH(null_or_array_of_ChatCompletionMessageContentBlock, 2) \
    EACH(null_or_array_of_ChatCompletionTokenLogprob, 2) \
    EACH(null_or_array_of_integer, 2) \
    EACH(null_or_array_of_object, 2) \
    EACH(null_or_integer, 1) \
    EACH(null_or_integer_from_1_to_128, 3) \
    EACH(null_or_number_from_0_to_1, 3) \
    EACH(null_or_number_from_0_to_2, 3) \
    EACH(null_or_number_from_minus_2_to_2, 3) \
    EACH(null_or_string, 1) \
    EACH(null_or_string_or_object, 1) \
    EACH(number, 1) \
    EACH(object, 1) \
    EACH(object_of_anything, 3) \
    EACH(object_of_number, 3) \
    EACH(string, 1) \
    EACH(string_of_active_archived, 2) \
    EACH(string_of_assistant, 2) \
    EACH(string_of_c4bfed, 2) \
    EACH(string_of_function, 2) \
    EACH(string_of_list, 2) \
    EACH(string_of_prompt, 2) \
    EACH(string_of_redacted_thinking, 2) \
    EACH(string_of_stop_length_content_filter, 2) \
    EACH(string_of_stop_length_tool_calls_content_filter_function_call, 2) \
    EACH(string_of_text, 2) \
    EACH(string_of_text_completion, 2) \
    EACH(string_of_thinking, 2) \
    EACH(string_or_object, 1) \
    EACH(ChatCompletionMessageContentBlock, 3) \
    EACH(ChatCompletionMessageContentPartRedactedThinking, 3) \
    EACH(ChatCompletionMessageContentPartThinking, 3) \
    EACH(ChatCompletionMessageToolCall, 4) \
    EACH(ChatCompletionMessageToolCalls, 2) \
    EACH(ChatCompletionRequestMessageContentPartText, 3) \
    EACH(ChatCompletionResponseMessage, 4) \
    EACH(ChatCompletionTokenLogprob, 4) \
    EACH(CompletionUsage, 4) \
    EACH(CreateChatCompletionResponse, 3) \
    EACH(CreateCompletionResponse, 3) \
    EACH(Hyperparameters, 3) \
    EACH(Prompt, 3) \
    EACH(PromptRenderResponse, 4) \
    EACH(PromptSummary, 3) \
    EACH(PromptVersionSummary, 3) \
    EACH(list_prompts, 3) \
    EACH(create_prompt, 3) \
    EACH(update_prompt, 3) \
    EACH(list_prompt_versions_any_1, 2) \
    EACH(list_prompt_versions, 2) \
    EACH(Hyperparameters_stop, 2) \
    EACH(Hyperparameters_tool_choice, 2) \
    EACH(ChatCompletionTokenLogprob_top_logprobs_items, 4) \
    EACH(ChatCompletionTokenLogprob_top_logprobs, 2) \
    EACH(CreateChatCompletionResponse_choices_items_logprobs, 4) \
    EACH(ChatCompletionResponseMessage_function_call, 4) \
    EACH(ChatCompletionMessageToolCall_function, 4) \
    EACH(CreateChatCompletionResponse_choices_items, 4) \
    EACH(CreateChatCompletionResponse_choices, 2) \
    EACH(CompletionUsage_completion_tokens_details, 3) \
    EACH(CompletionUsage_prompt_tokens_details, 3) \
    EACH(CreateCompletionResponse_choices_items_logprobs, 3) \
    EACH(CreateCompletionResponse_choices_items, 4) \
    EACH(CreateCompletionResponse_choices, 2) \
    EACH(run_prompt_completion_any_3_body, 2) \
    EACH(run_prompt_completion_any_3, 3) \
    EACH(run_prompt_completion, 3) \

enum {
    SCHEMA_anything,
    SCHEMAS(PA_SCHEMA_INDEX)
};

/* Lists of schemas. */
static const struct branches {
    uint16_t of_ChatCompletionMessageContentBlock_one[3];
    uint16_t of_list_prompt_versions_any[2];
    uint16_t of_Hyperparameters_stop_any[2];
    uint16_t of_Hyperparameters_tool_choice_any[2];
    uint16_t of_run_prompt_completion_any_3_body_any[2];
    uint16_t of_run_prompt_completion_any[3];
} branches = {
    .of_ChatCompletionMessageContentBlock_one = {
        SCHEMA_ChatCompletionRequestMessageContentPartText,
        SCHEMA_ChatCompletionMessageContentPartThinking,
        SCHEMA_ChatCompletionMessageContentPartRedactedThinking,
    },
    .of_list_prompt_versions_any = {SCHEMA_list_prompt_versions_any_1, SCHEMA_array_of_PromptVersionSummary},
    .of_Hyperparameters_stop_any = {SCHEMA_null_or_string, SCHEMA_array_of_string},
    .of_Hyperparameters_tool_choice_any = {SCHEMA_string, SCHEMA_object_of_anything},
    .of_run_prompt_completion_any_3_body_any = {
        SCHEMA_CreateChatCompletionResponse,
        SCHEMA_CreateCompletionResponse,
    },
    .of_run_prompt_completion_any = {
        SCHEMA_CreateChatCompletionResponse,
        SCHEMA_CreateCompletionResponse,
        SCHEMA_run_prompt_completion_any_3,
    },
};

/* Members of objects, sorted by name. */
static const struct properties {
    struct pa_property of_ChatCompletionMessageContentPartRedactedThinking[2];
    struct pa_property of_ChatCompletionMessageContentPartThinking[2];
    struct pa_property of_ChatCompletionMessageToolCall[3];
    struct pa_property of_ChatCompletionRequestMessageContentPartText[2];
    struct pa_property of_ChatCompletionResponseMessage[5];
    struct pa_property of_ChatCompletionTokenLogprob[4];
    struct pa_property of_CompletionUsage[5];
    struct pa_property of_CreateChatCompletionResponse[7];
    struct pa_property of_CreateCompletionResponse[7];
    struct pa_property of_Hyperparameters[15];
    struct pa_property of_Prompt[21];
    struct pa_property of_PromptRenderResponse[2];
    struct pa_property of_PromptSummary[9];
    struct pa_property of_PromptVersionSummary[9];
    struct pa_property of_list_prompts[2];
    struct pa_property of_create_prompt[4];
    struct pa_property of_update_prompt[3];
    struct pa_property of_list_prompt_versions_any_1[3];
    struct pa_property of_ChatCompletionTokenLogprob_top_logprobs_items[3];
    struct pa_property of_CreateChatCompletionResponse_choices_items_logprobs[1];
    struct pa_property of_ChatCompletionResponseMessage_function_call[2];
    struct pa_property of_ChatCompletionMessageToolCall_function[2];
    struct pa_property of_CreateChatCompletionResponse_choices_items[4];
    struct pa_property of_CompletionUsage_completion_tokens_details[3];
    struct pa_property of_CompletionUsage_prompt_tokens_details[1];
    struct pa_property of_CreateCompletionResponse_choices_items_logprobs[4];
    struct pa_property of_CreateCompletionResponse_choices_items[4];
    struct pa_property of_run_prompt_completion_any_3[3];
} properties = {
    .of_ChatCompletionMessageContentPartRedactedThinking = {
        {.name = STRING(data), .schema = SCHEMA_string},
        {.name = STRING(type), .schema = SCHEMA_string_of_redacted_thinking},
    },
    .of_ChatCompletionMessageContentPartThinking = {
        {.name = STRING(thinking), .schema = SCHEMA_string},
        {.name = STRING(type), .schema = SCHEMA_string_of_thinking},
    },
    .of_ChatCompletionMessageToolCall = {
        {.name = STRING(function), .schema = SCHEMA_ChatCompletionMessageToolCall_function},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(type), .schema = SCHEMA_string_of_function},
    },
    .of_ChatCompletionRequestMessageContentPartText = {
        {.name = STRING(text), .schema = SCHEMA_string},
        {.name = STRING(type), .schema = SCHEMA_string_of_text},
    },
    .of_ChatCompletionResponseMessage = {
        {.name = STRING(content), .schema = SCHEMA_null_or_string},
        {.name = STRING(content_blocks), .schema = SCHEMA_null_or_array_of_ChatCompletionMessageContentBlock},
        {.name = STRING(function_call), .schema = SCHEMA_ChatCompletionResponseMessage_function_call},
        {.name = STRING(role), .schema = SCHEMA_string_of_assistant},
        {.name = STRING(tool_calls), .schema = SCHEMA_ChatCompletionMessageToolCalls},
    },
    .of_ChatCompletionTokenLogprob = {
        {.name = STRING(bytes), .schema = SCHEMA_null_or_array_of_integer},
        {.name = STRING(logprob), .schema = SCHEMA_number},
        {.name = STRING(token), .schema = SCHEMA_string},
        {.name = STRING(top_logprobs), .schema = SCHEMA_ChatCompletionTokenLogprob_top_logprobs},
    },
    .of_CompletionUsage = {
        {.name = STRING(completion_tokens), .schema = SCHEMA_integer},
        {.name = STRING(completion_tokens_details), .schema = SCHEMA_CompletionUsage_completion_tokens_details},
        {.name = STRING(prompt_tokens), .schema = SCHEMA_integer},
        {.name = STRING(prompt_tokens_details), .schema = SCHEMA_CompletionUsage_prompt_tokens_details},
        {.name = STRING(total_tokens), .schema = SCHEMA_integer},
    },
    .of_CreateChatCompletionResponse = {
        {.name = STRING(choices), .schema = SCHEMA_CreateChatCompletionResponse_choices},
        {.name = STRING(created), .schema = SCHEMA_integer},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(model), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_c4bfed},
        {.name = STRING(system_fingerprint), .schema = SCHEMA_null_or_string},
        {.name = STRING(usage), .schema = SCHEMA_CompletionUsage},
    },
    .of_CreateCompletionResponse = {
        {.name = STRING(choices), .schema = SCHEMA_CreateCompletionResponse_choices},
        {.name = STRING(created), .schema = SCHEMA_integer},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(model), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_text_completion},
        {.name = STRING(system_fingerprint), .schema = SCHEMA_string},
        {.name = STRING(usage), .schema = SCHEMA_CompletionUsage},
    },
    .of_Hyperparameters = {
        {.name = STRING(frequency_penalty), .schema = SCHEMA_null_or_number_from_minus_2_to_2},
        {.name = STRING(max_completion_tokens), .schema = SCHEMA_null_or_integer},
        {.name = STRING(max_tokens), .schema = SCHEMA_null_or_integer},
        {.name = STRING(messages), .schema = SCHEMA_array_of_object},
        {.name = STRING(model), .schema = SCHEMA_string},
        {.name = STRING(n), .schema = SCHEMA_null_or_integer_from_1_to_128},
        {.name = STRING(presence_penalty), .schema = SCHEMA_null_or_number_from_minus_2_to_2},
        {.name = STRING(response_format), .schema = SCHEMA_object},
        {.name = STRING(seed), .schema = SCHEMA_null_or_integer},
        {.name = STRING(stop), .schema = SCHEMA_Hyperparameters_stop},
        {.name = STRING(temperature), .schema = SCHEMA_null_or_number_from_0_to_2},
        {.name = STRING(tool_choice), .schema = SCHEMA_Hyperparameters_tool_choice},
        {.name = STRING(tools), .schema = SCHEMA_array_of_object},
        {.name = STRING(top_p), .schema = SCHEMA_null_or_number_from_0_to_1},
        {.name = STRING(user), .schema = SCHEMA_string},
    },
    .of_Prompt = {
        {.name = STRING(collection_id), .schema = SCHEMA_string},
        {.name = STRING(created_at), .schema = SCHEMA_string},
        {.name = STRING(functions), .schema = SCHEMA_null_or_array_of_object},
        {.name = STRING(id), .schema = SCHEMA_string},
        {.name = STRING(is_raw_template), .schema = SCHEMA_boolean_or_integer},
        {.name = STRING(last_updated_at), .schema = SCHEMA_string},
        {.name = STRING(model), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
        {.name = STRING(parameters), .schema = SCHEMA_object},
        {.name = STRING(prompt_version), .schema = SCHEMA_number},
        {.name = STRING(prompt_version_description), .schema = SCHEMA_string},
        {.name = STRING(prompt_version_id), .schema = SCHEMA_string},
        {.name = STRING(prompt_version_label_id), .schema = SCHEMA_string},
        {.name = STRING(prompt_version_status), .schema = SCHEMA_string_of_active_archived},
        {.name = STRING(slug), .schema = SCHEMA_string},
        {.name = STRING(status), .schema = SCHEMA_string},
        {.name = STRING(string), .schema = SCHEMA_string},
        {.name = STRING(template_metadata), .schema = SCHEMA_object},
        {.name = STRING(tool_choice), .schema = SCHEMA_null_or_string_or_object},
        {.name = STRING(tools), .schema = SCHEMA_null_or_array_of_object},
        {.name = STRING(virtual_key), .schema = SCHEMA_string},
    },
    .of_PromptRenderResponse = {
        {.name = STRING(data), .schema = SCHEMA_Hyperparameters},
        {.name = STRING(success), .schema = SCHEMA_boolean},
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
        {.name = STRING(label_id), .schema = SCHEMA_string},
        {.name = STRING(object), .schema = SCHEMA_string_of_prompt},
        {.name = STRING(prompt_description), .schema = SCHEMA_string},
        {.name = STRING(prompt_id), .schema = SCHEMA_string},
        {.name = STRING(prompt_template), .schema = SCHEMA_string_or_object},
        {.name = STRING(prompt_version), .schema = SCHEMA_number},
        {.name = STRING(status), .schema = SCHEMA_string_of_active_archived},
    },
    .of_list_prompts = {
        {.name = STRING(data), .schema = SCHEMA_array_of_PromptSummary},
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
    .of_list_prompt_versions_any_1 = {
        {.name = STRING(data), .schema = SCHEMA_array_of_PromptVersionSummary},
        {.name = STRING(object), .schema = SCHEMA_string_of_list},
        {.name = STRING(total), .schema = SCHEMA_integer},
    },
    .of_ChatCompletionTokenLogprob_top_logprobs_items = {
        {.name = STRING(bytes), .schema = SCHEMA_null_or_array_of_integer},
        {.name = STRING(logprob), .schema = SCHEMA_number},
        {.name = STRING(token), .schema = SCHEMA_string},
    },
    .of_CreateChatCompletionResponse_choices_items_logprobs = {
        {.name = STRING(content), .schema = SCHEMA_null_or_array_of_ChatCompletionTokenLogprob},
    },
    .of_ChatCompletionResponseMessage_function_call = {
        {.name = STRING(arguments), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
    },
    .of_ChatCompletionMessageToolCall_function = {
        {.name = STRING(arguments), .schema = SCHEMA_string},
        {.name = STRING(name), .schema = SCHEMA_string},
    },
    .of_CreateChatCompletionResponse_choices_items = {
        {.name = STRING(finish_reason), .schema = SCHEMA_string_of_stop_length_tool_calls_content_filter_function_call},
        {.name = STRING(index), .schema = SCHEMA_integer},
        {.name = STRING(logprobs), .schema = SCHEMA_CreateChatCompletionResponse_choices_items_logprobs},
        {.name = STRING(message), .schema = SCHEMA_ChatCompletionResponseMessage},
    },
    .of_CompletionUsage_completion_tokens_details = {
        {.name = STRING(accepted_prediction_tokens), .schema = SCHEMA_integer},
        {.name = STRING(reasoning_tokens), .schema = SCHEMA_integer},
        {.name = STRING(rejected_prediction_tokens), .schema = SCHEMA_integer},
    },
    .of_CompletionUsage_prompt_tokens_details = {{.name = STRING(cached_tokens), .schema = SCHEMA_integer}},
    .of_CreateCompletionResponse_choices_items_logprobs = {
        {.name = STRING(text_offset), .schema = SCHEMA_array_of_integer},
        {.name = STRING(token_logprobs), .schema = SCHEMA_array_of_number},
        {.name = STRING(tokens), .schema = SCHEMA_array_of_string},
        {.name = STRING(top_logprobs), .schema = SCHEMA_array_of_object_of_number},
    },
    .of_CreateCompletionResponse_choices_items = {
        {.name = STRING(finish_reason), .schema = SCHEMA_string_of_stop_length_content_filter},
        {.name = STRING(index), .schema = SCHEMA_integer},
        {.name = STRING(logprobs), .schema = SCHEMA_CreateCompletionResponse_choices_items_logprobs},
        {.name = STRING(text), .schema = SCHEMA_string},
    },
    .of_run_prompt_completion_any_3 = {
        {.name = STRING(body), .schema = SCHEMA_run_prompt_completion_any_3_body},
        {.name = STRING(headers), .schema = SCHEMA_object},
        {.name = STRING(status), .schema = SCHEMA_string},
    },
};

static const struct keywords {
    SCHEMAS(PA_KEYWORDS)
} keywords = {
    .of_array_of_PromptSummary = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_PromptSummary},
    },
    .of_array_of_PromptVersionSummary = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_PromptVersionSummary},
    },
    .of_array_of_integer = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_integer},
    },
    .of_array_of_number = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_number},
    },
    .of_array_of_object = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_object},
    },
    .of_array_of_object_of_number = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_object_of_number},
    },
    .of_array_of_string = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_string},
    },
    .of_boolean = {{.code = PA_TYPE, .value = PA_T_BOOLEAN}},
    .of_boolean_or_integer = {{.code = PA_TYPE, .value = PA_T_BOOLEAN | PA_T_INTEGER}},
    .of_integer = {{.code = PA_TYPE, .value = PA_T_INTEGER}},
    .of_null_or_array_of_ChatCompletionMessageContentBlock = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_ChatCompletionMessageContentBlock},
    },
    .of_null_or_array_of_ChatCompletionTokenLogprob = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_ChatCompletionTokenLogprob},
    },
    .of_null_or_array_of_integer = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_integer},
    },
    .of_null_or_array_of_object = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_object},
    },
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
    .of_null_or_string_or_object = {{.code = PA_TYPE, .value = PA_T_NULL | PA_T_STRING | PA_T_OBJECT}},
    .of_number = {{.code = PA_TYPE, .value = PA_T_NUMBER}},
    .of_object = {{.code = PA_TYPE, .value = PA_T_OBJECT}},
    .of_object_of_anything = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_anything},
    },
    .of_object_of_number = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = SCHEMA_number},
    },
    .of_string = {{.code = PA_TYPE, .value = PA_T_STRING}},
    .of_string_of_active_archived = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_active_archived)},
    },
    .of_string_of_assistant = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_assistant)},
    },
    .of_string_of_c4bfed = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_c4bfed)},
    },
    .of_string_of_function = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_function)},
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
    .of_string_of_stop_length_content_filter = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_stop_length_content_filter)},
    },
    .of_string_of_stop_length_tool_calls_content_filter_function_call = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_stop_length_tool_calls_content_filter_function_call)},
    },
    .of_string_of_text = {{.code = PA_TYPE, .value = PA_T_STRING}, {.code = PA_ENUM, NAMES(string_of_text)}},
    .of_string_of_text_completion = {
        {.code = PA_TYPE, .value = PA_T_STRING},
        {.code = PA_ENUM, NAMES(string_of_text_completion)},
    },
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
    .of_ChatCompletionMessageToolCall = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ChatCompletionMessageToolCall_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ChatCompletionMessageToolCall)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ChatCompletionMessageToolCalls = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_ChatCompletionMessageToolCall},
    },
    .of_ChatCompletionRequestMessageContentPartText = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ChatCompletionRequestMessageContentPartText_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ChatCompletionRequestMessageContentPartText)},
    },
    .of_ChatCompletionResponseMessage = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ChatCompletionResponseMessage_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ChatCompletionResponseMessage)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ChatCompletionTokenLogprob = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ChatCompletionTokenLogprob_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ChatCompletionTokenLogprob)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_CompletionUsage = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(CompletionUsage_required)},
        {.code = PA_PROPERTIES, PROPERTIES(CompletionUsage)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_CreateChatCompletionResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(CreateChatCompletionResponse_required)},
        {.code = PA_PROPERTIES, PROPERTIES(CreateChatCompletionResponse)},
    },
    .of_CreateCompletionResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(CreateCompletionResponse_required)},
        {.code = PA_PROPERTIES, PROPERTIES(CreateCompletionResponse)},
    },
    .of_Hyperparameters = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Hyperparameters)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_Prompt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(Prompt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_PromptRenderResponse = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(PromptRenderResponse_required)},
        {.code = PA_PROPERTIES, PROPERTIES(PromptRenderResponse)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_PromptSummary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(PromptSummary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_PromptVersionSummary = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(PromptVersionSummary)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_prompts = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_prompts)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_create_prompt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(create_prompt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_update_prompt = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(update_prompt)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_list_prompt_versions_any_1 = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(list_prompt_versions_any_1)},
    },
    .of_list_prompt_versions = {
        {.code = PA_ANY_OF, BRANCHES(list_prompt_versions_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_Hyperparameters_stop = {
        {.code = PA_ANY_OF, BRANCHES(Hyperparameters_stop_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_Hyperparameters_tool_choice = {
        {.code = PA_ANY_OF, BRANCHES(Hyperparameters_tool_choice_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_ChatCompletionTokenLogprob_top_logprobs_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ChatCompletionTokenLogprob_top_logprobs_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ChatCompletionTokenLogprob_top_logprobs_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ChatCompletionTokenLogprob_top_logprobs = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_ChatCompletionTokenLogprob_top_logprobs_items},
    },
    .of_CreateChatCompletionResponse_choices_items_logprobs = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(CreateChatCompletionResponse_choices_items_logprobs_required)},
        {.code = PA_PROPERTIES, PROPERTIES(CreateChatCompletionResponse_choices_items_logprobs)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ChatCompletionResponseMessage_function_call = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ChatCompletionResponseMessage_function_call_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ChatCompletionResponseMessage_function_call)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_ChatCompletionMessageToolCall_function = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(ChatCompletionMessageToolCall_function_required)},
        {.code = PA_PROPERTIES, PROPERTIES(ChatCompletionMessageToolCall_function)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_CreateChatCompletionResponse_choices_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(CreateChatCompletionResponse_choices_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(CreateChatCompletionResponse_choices_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_CreateChatCompletionResponse_choices = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_CreateChatCompletionResponse_choices_items},
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
    .of_CreateCompletionResponse_choices_items_logprobs = {
        {.code = PA_TYPE, .value = PA_T_NULL | PA_T_OBJECT},
        {.code = PA_PROPERTIES, PROPERTIES(CreateCompletionResponse_choices_items_logprobs)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_CreateCompletionResponse_choices_items = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(CreateCompletionResponse_choices_items_required)},
        {.code = PA_PROPERTIES, PROPERTIES(CreateCompletionResponse_choices_items)},
        {.code = PA_ADDITIONAL_PROPERTIES, .value = PA_NONE},
    },
    .of_CreateCompletionResponse_choices = {
        {.code = PA_TYPE, .value = PA_T_ARRAY},
        {.code = PA_ITEMS, .value = SCHEMA_CreateCompletionResponse_choices_items},
    },
    .of_run_prompt_completion_any_3_body = {
        {.code = PA_ANY_OF, BRANCHES(run_prompt_completion_any_3_body_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
    },
    .of_run_prompt_completion_any_3 = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_REQUIRED, NAMES(run_prompt_completion_any_3_required)},
        {.code = PA_PROPERTIES, PROPERTIES(run_prompt_completion_any_3)},
    },
    .of_run_prompt_completion = {
        {.code = PA_TYPE, .value = PA_T_OBJECT},
        {.code = PA_ANY_OF, BRANCHES(run_prompt_completion_any)},
        {.code = PA_UNEVALUATED_PROPERTIES, .value = PA_NONE},
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
    [OPERATION_render_prompt] = SCHEMA_PromptRenderResponse,
    [OPERATION_run_prompt_completion] = SCHEMA_run_prompt_completion,
    [OPERATION_get_prompt_version] = SCHEMA_Prompt,
    [OPERATION_update_prompt_version] = SCHEMA_object,
};

extern const struct pa_answer_table pa_answers_of_prompts;
const struct pa_answer_table pa_answers_of_prompts = {
    .pools = {
        .strings = (const char *)&strings,
        .names = (const uint32_t *)&names,
        .branches = (const uint16_t *)&branches,
        .properties = (const struct pa_property *)&properties,
        .keywords = (const struct pa_keyword *)&keywords,
        .schemas = schemas,
    },
    .schemas = answers,
};
