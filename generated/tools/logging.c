/* SPDX-License-Identifier: MIT */
/* Generated from openapi/logging.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Cancel_Log_Export, "Cancel Log Export") \
    TEXT(Create_Log_Export, "Create Log Export") \
    TEXT(Download_Log_Export, "Download Log Export") \
    TEXT(Get_Export_Field_Restrictions, "Get Export Field Restrictions") \
    TEXT(Get_Log, "Get Log") \
    TEXT(Get_Log_Export, "Get Log Export") \
    TEXT(Insert_Log, "Insert Log") \
    TEXT(List_Log_Exports, "List Log Exports") \
    TEXT(Start_Log_Export, "Start Log Export") \
    TEXT(Update_Log_Export, "Update Log Export") \
    TEXT(cancel_log_export, "cancel_log_export") \
    TEXT(create_log_export, "create_log_export") \
    TEXT(download_log_export, "download_log_export") \
    TEXT(get_log, "get_log") \
    TEXT(get_log_export, "get_log_export") \
    TEXT(get_log_export_field_restrictions, "get_log_export_field_restrictions") \
    TEXT(insert_log, "insert_log") \
    TEXT(list_log_exports, "list_log_exports") \
    TEXT(start_log_export, "start_log_export") \
    TEXT(update_log_export, "update_log_export") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(get_log, \
        "{\"name\":\"get_log\",\"title\":\"Get Log\",\"description\":\"Read one gateway log by id: the request to the model, its response, and metrics such as tokens, cost, cache status and timings. The untransformed and transformed bodies appear only where debug logging is on, the provider's own response also for failed requests. For many logs use create_log_export; there is no search.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"log_id\":{\"type\":\"string\"}," \
        "\"path_format\":{\"description\":\"Layout of the log store to look in.\",\"type\":\"string\",\"enum\":[\"v1\",\"v2\"],\"default\":\"v1\"}," \
        "\"created_at\":{\"description\":\"Time of the log, RFC 3339; required if path_format is v2.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"type\":{\"description\":\"Use hooks to get the results of guardrails.\",\"type\":\"string\",\"enum\":[\"hooks\"]}" \
        "},\"required\":[\"log_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(get_log_export_field_restrictions, \
        "{\"name\":\"get_log_export_field_restrictions\",\"title\":\"Get Export Field Restrictions\",\"description\":\"Read which log fields the organisation restricts in log exports of a workspace. Ask before create_log_export or update_log_export, which refuse a restricted field in requested_data. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace to export from.\",\"type\":\"string\"}" \
        "},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(insert_log, \
        "{\"name\":\"insert_log\",\"title\":\"Insert Log\",\"description\":\"Record the request and response of a model call that did not pass through the gateway, so that it shows up in logs and analytics. Takes one log per call; trace and span ids in the metadata join it to a trace. Needs the scopes completions.write and logs.write. Scores for an existing log are feedback and belong to create_feedback.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"request\":{\"description\":\"The request sent to the model provider.\",\"type\":\"object\",\"properties\":{\"url\":{\"description\":\"Address the request went to.\",\"type\":\"string\"},\"provider\":{\"type\":\"string\"},\"method\":{\"type\":\"string\"},\"headers\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"body\":{\"description\":\"Body of the request, as JSON.\",\"type\":\"object\"}},\"required\":[\"url\",\"body\"]}," \
        "\"response\":{\"description\":\"The provider's response.\",\"type\":\"object\",\"properties\":{\"status\":{\"description\":\"HTTP status code.\",\"type\":\"integer\"},\"headers\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"body\":{\"description\":\"Body of the response, as JSON.\",\"type\":\"object\"},\"response_time\":{\"description\":\"Duration in milliseconds.\",\"type\":\"integer\"},\"streamingMode\":{\"type\":\"boolean\"}},\"required\":[\"body\"]}," \
        "\"metadata\":{\"description\":\"Trace and span ids, and any custom string values such as user_id.\",\"type\":\"object\",\"properties\":{\"trace_id\":{\"type\":\"string\"},\"span_id\":{\"type\":\"string\"},\"span_name\":{\"type\":\"string\"}},\"additionalProperties\":{\"type\":\"string\"}}" \
        "},\"required\":[\"request\",\"response\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(list_log_exports, \
        "{\"name\":\"list_log_exports\",\"title\":\"List Log Exports\",\"description\":\"List all log exports of a workspace with the filters, requested fields and status of each: draft, queued, in_progress, success, failed or stopped. There is no filter by status. A user's key sees the exports of that user only. To read one use get_log_export; to read a single log rather than an export use get_log. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed with an organisation key.\",\"type\":\"string\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(create_log_export, \
        "{\"name\":\"create_log_export\",\"title\":\"Create Log Export\",\"description\":\"Create an export of gateway logs: the filters choose the logs, requested_data the fields of each. At most 50000 logs go into one: for more, make several with current_page 0, 1 and so on. It is stored as a draft and does not run yet: call start_log_export, watch get_log_export, then download_log_export. Returns the export's id and the number of logs matched. There is no operation to delete it. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed with an organisation key.\",\"type\":\"string\"}," \
        "\"description\":{\"description\":\"Free description of the export.\",\"type\":\"string\"}," \
        "\"filters\":{\"description\":\"Which logs to export; usually at least a time range.\",\"type\":\"object\",\"properties\":{\"time_of_generation_min\":{\"description\":\"Earliest time, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"Latest time, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\"},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\"},\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\"},\"cost_max\":{\"description\":\"In US cents.\",\"type\":\"number\"},\"ai_model\":{\"description\":\"Model name.\",\"type\":\"string\"},\"prompt_token_min\":{\"type\":\"integer\"},\"prompt_token_max\":{\"type\":\"integer\"},\"completion_token_min\":{\"type\":\"integer\"},\"completion_token_max\":{\"type\":\"integer\"},\"status_code\":{\"description\":\"HTTP status codes, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"description\":\"Metadata keys with the values they must have.\",\"type\":\"object\"},\"ai_org_model\":{\"description\":\"Provider__model pairs, comma-separated, e.g. openai__gpt-4o.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback score.\",\"type\":\"number\"},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback score.\",\"type\":\"number\"},\"virtual_keys\":{\"description\":\"Virtual key slugs, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Config slugs, comma-separated.\",\"type\":\"string\"},\"workspace_slug\":{\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Comma-separated.\",\"type\":\"string\"},\"page_size\":{\"description\":\"Logs to take, 50000 at most and by default.\",\"type\":\"number\"},\"current_page\":{\"description\":\"Which page of page_size logs to take, from 0.\",\"type\":\"number\"}}}," \
        "\"requested_data\":{\"description\":\"Fields to export of each log.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"id\",\"trace_id\",\"created_at\",\"request\",\"response\",\"is_success\",\"ai_org\",\"ai_model\",\"req_units\",\"res_units\",\"total_units\",\"request_url\",\"cost\",\"cost_currency\",\"response_time\",\"response_status_code\",\"mode\",\"config\",\"prompt_slug\",\"metadata\"]}}" \
        "},\"required\":[\"filters\",\"requested_data\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(get_log_export, \
        "{\"name\":\"get_log_export\",\"title\":\"Get Log Export\",\"description\":\"Read one log export by id: its filters, requested fields and status. Poll it after start_log_export until the status is success, failed or stopped; the logs themselves come from download_log_export. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"export_id\":{\"description\":\"Id of the log export, from list_log_exports.\",\"type\":\"string\"}" \
        "},\"required\":[\"export_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(update_log_export, \
        "{\"name\":\"update_log_export\",\"title\":\"Update Log Export\",\"description\":\"Change the filters or requested fields of a log export, for instance its time range; to be done before start_log_export. Filters must always be given. Returns the id. To export other logs next to these use create_log_export. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"export_id\":{\"description\":\"Id of the log export, from list_log_exports.\",\"type\":\"string\"}," \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace; needed with an organisation key.\",\"type\":\"string\"}," \
        "\"filters\":{\"description\":\"Which logs to export; usually at least a time range.\",\"type\":\"object\",\"properties\":{\"time_of_generation_min\":{\"description\":\"Earliest time, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"time_of_generation_max\":{\"description\":\"Latest time, RFC 3339.\",\"type\":\"string\",\"format\":\"date-time\"},\"total_units_min\":{\"description\":\"Fewest tokens in total.\",\"type\":\"integer\"},\"total_units_max\":{\"description\":\"Most tokens in total.\",\"type\":\"integer\"},\"cost_min\":{\"description\":\"In US cents.\",\"type\":\"number\"},\"cost_max\":{\"description\":\"In US cents.\",\"type\":\"number\"},\"ai_model\":{\"description\":\"Model name.\",\"type\":\"string\"},\"prompt_token_min\":{\"type\":\"integer\"},\"prompt_token_max\":{\"type\":\"integer\"},\"completion_token_min\":{\"type\":\"integer\"},\"completion_token_max\":{\"type\":\"integer\"},\"status_code\":{\"description\":\"HTTP status codes, comma-separated.\",\"type\":\"string\"},\"metadata\":{\"description\":\"Metadata keys with the values they must have.\",\"type\":\"object\"},\"ai_org_model\":{\"description\":\"Provider__model pairs, comma-separated, e.g. openai__gpt-4o.\",\"type\":\"string\"},\"weighted_feedback_min\":{\"description\":\"Lowest weighted feedback score.\",\"type\":\"number\"},\"weighted_feedback_max\":{\"description\":\"Highest weighted feedback score.\",\"type\":\"number\"},\"virtual_keys\":{\"description\":\"Virtual key slugs, comma-separated.\",\"type\":\"string\"},\"trace_id\":{\"description\":\"Comma-separated.\",\"type\":\"string\"},\"configs\":{\"description\":\"Config slugs, comma-separated.\",\"type\":\"string\"},\"workspace_slug\":{\"type\":\"string\"},\"prompt_slug\":{\"description\":\"Comma-separated.\",\"type\":\"string\"},\"page_size\":{\"description\":\"Logs to take, 50000 at most and by default.\",\"type\":\"number\"},\"current_page\":{\"description\":\"Which page of page_size logs to take, from 0.\",\"type\":\"number\"}}}," \
        "\"requested_data\":{\"description\":\"Fields to export of each log.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"id\",\"trace_id\",\"created_at\",\"request\",\"response\",\"is_success\",\"ai_org\",\"ai_model\",\"req_units\",\"res_units\",\"total_units\",\"request_url\",\"cost\",\"cost_currency\",\"response_time\",\"response_status_code\",\"mode\",\"config\",\"prompt_slug\",\"metadata\"]}}" \
        "},\"required\":[\"export_id\",\"filters\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(start_log_export, \
        "{\"name\":\"start_log_export\",\"title\":\"Start Log Export\",\"description\":\"Start the job that gathers the logs of an export made with create_log_export; an export that is no draft is refused. It runs in the background and this call returns only a message: follow its status with get_log_export, stop it with cancel_log_export, fetch the file with download_log_export. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"export_id\":{\"description\":\"Id of the log export, from list_log_exports.\",\"type\":\"string\"}" \
        "},\"required\":[\"export_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(cancel_log_export, \
        "{\"name\":\"cancel_log_export\",\"title\":\"Cancel Log Export\",\"description\":\"Stop a log export that is queued or in progress, others are refused; its status becomes stopped and it yields no finished file. Check first with get_log_export. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"export_id\":{\"description\":\"Id of the log export, from list_log_exports.\",\"type\":\"string\"}" \
        "},\"required\":[\"export_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(download_log_export, \
        "{\"name\":\"download_log_export\",\"title\":\"Download Log Export\",\"description\":\"Get a signed URL for the file of a finished log export, a new one at each call, valid for 6 hours; the file has one JSON object a line. Whoever has the URL can fetch the logs, prompts and responses included, so treat it as confidential. The export must have reached status success: check with get_log_export. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"export_id\":{\"description\":\"Id of the log export, from list_log_exports.\",\"type\":\"string\"}" \
        "},\"required\":[\"export_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_get_log] = {
        .name = STRING(get_log),
        .title = STRING(Get_Log),
        DESCRIPTOR(get_log, get_log),
        .domain = DOMAIN_logging,
        .operation = {DOMAIN_logging, OPERATION_get_log},
    },
    [TOOL_get_log_export_field_restrictions] = {
        .name = STRING(get_log_export_field_restrictions),
        .title = STRING(Get_Export_Field_Restrictions),
        DESCRIPTOR(get_log_export_field_restrictions, get_log_export_field_restrictions),
        .domain = DOMAIN_logging,
        .operation = {DOMAIN_logging, OPERATION_get_log_export_field_restrictions},
    },
    [TOOL_insert_log] = {
        .name = STRING(insert_log),
        .title = STRING(Insert_Log),
        DESCRIPTOR(insert_log, insert_log),
        .domain = DOMAIN_logging,
        .operation = {DOMAIN_logging, OPERATION_insert_log},
    },
    [TOOL_list_log_exports] = {
        .name = STRING(list_log_exports),
        .title = STRING(List_Log_Exports),
        DESCRIPTOR(list_log_exports, list_log_exports),
        .domain = DOMAIN_logging,
        .operation = {DOMAIN_logging, OPERATION_list_log_exports},
    },
    [TOOL_create_log_export] = {
        .name = STRING(create_log_export),
        .title = STRING(Create_Log_Export),
        DESCRIPTOR(create_log_export, create_log_export),
        .domain = DOMAIN_logging,
        .operation = {DOMAIN_logging, OPERATION_create_log_export},
    },
    [TOOL_get_log_export] = {
        .name = STRING(get_log_export),
        .title = STRING(Get_Log_Export),
        DESCRIPTOR(get_log_export, get_log_export),
        .domain = DOMAIN_logging,
        .operation = {DOMAIN_logging, OPERATION_get_log_export},
    },
    [TOOL_update_log_export] = {
        .name = STRING(update_log_export),
        .title = STRING(Update_Log_Export),
        DESCRIPTOR(update_log_export, update_log_export),
        .domain = DOMAIN_logging,
        .operation = {DOMAIN_logging, OPERATION_update_log_export},
    },
    [TOOL_start_log_export] = {
        .name = STRING(start_log_export),
        .title = STRING(Start_Log_Export),
        DESCRIPTOR(start_log_export, start_log_export),
        .domain = DOMAIN_logging,
        .operation = {DOMAIN_logging, OPERATION_start_log_export},
    },
    [TOOL_cancel_log_export] = {
        .name = STRING(cancel_log_export),
        .title = STRING(Cancel_Log_Export),
        DESCRIPTOR(cancel_log_export, cancel_log_export),
        .domain = DOMAIN_logging,
        .operation = {DOMAIN_logging, OPERATION_cancel_log_export},
    },
    [TOOL_download_log_export] = {
        .name = STRING(download_log_export),
        .title = STRING(Download_Log_Export),
        DESCRIPTOR(download_log_export, download_log_export),
        .domain = DOMAIN_logging,
        .operation = {DOMAIN_logging, OPERATION_download_log_export},
    },
};

extern const struct pa_tool_table pa_tools_of_logging;
const struct pa_tool_table pa_tools_of_logging = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
