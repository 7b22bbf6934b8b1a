/* SPDX-License-Identifier: MIT */
/* Generated from openapi/audit.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(List_Audit_Logs, "List Audit Logs") \
    TEXT(list_audit_logs, "list_audit_logs") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(list_audit_logs, \
        "{\"name\":\"list_audit_logs\",\"title\":\"List Audit Logs\",\"description\":\"List the audit log of an organisation: who created, changed or deleted what, when, and from which address; calls that only read are not in it. Filters narrow by user, workspace, resource, action or response status. Request bodies are not masked and may hold secrets: do not repeat them. Needs an API key of the organisation. For costs, usage and errors of AI requests use the analytics operations. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"start_time\":{\"description\":\"Start of the period, e.g. 2026-01-01T00:00:00Z.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"end_time\":{\"description\":\"End of the period, in the same form.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"organisation_id\":{\"description\":\"Organisation whose log to read; its id is in list_api_keys.\",\"type\":\"string\"}," \
        "\"method\":{\"description\":\"HTTP method of the recorded request.\",\"type\":\"string\",\"enum\":[\"POST\",\"PUT\",\"DELETE\"]}," \
        "\"uri\":{\"description\":\"URI path of the recorded request.\",\"type\":\"string\"}," \
        "\"request_id\":{\"description\":\"Only the request with this id.\",\"type\":\"string\"}," \
        "\"user_id\":{\"description\":\"Only requests made by this user.\",\"type\":\"string\"}," \
        "\"user_type\":{\"description\":\"Whether a person or an API key acted.\",\"type\":\"string\",\"enum\":[\"user\",\"api_key\"]}," \
        "\"workspace_id\":{\"description\":\"Only resources of this workspace.\",\"type\":\"string\"}," \
        "\"response_status_code\":{\"description\":\"Only requests answered with this HTTP status.\",\"type\":\"integer\"}," \
        "\"resource_type\":{\"description\":\"Kind of resource, as named in the records; the values are not documented.\",\"type\":\"string\"}," \
        "\"action\":{\"description\":\"What was done, as named in the records; the values are not documented.\",\"type\":\"string\"}," \
        "\"client_ip\":{\"description\":\"IP address the request came from.\",\"type\":\"string\"}," \
        "\"country\":{\"description\":\"Country the IP address belongs to.\",\"type\":\"string\"}," \
        "\"current_page\":{\"description\":\"Page to return, from 0.\",\"type\":\"integer\",\"minimum\":0}," \
        "\"page_size\":{\"description\":\"Records per page, 100 at most.\",\"type\":\"integer\",\"minimum\":0,\"maximum\":100}" \
        "},\"required\":[\"start_time\",\"end_time\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_list_audit_logs] = {
        .name = STRING(list_audit_logs),
        .title = STRING(List_Audit_Logs),
        DESCRIPTOR(list_audit_logs, list_audit_logs),
        .domain = DOMAIN_audit,
        .operation = {DOMAIN_audit, OPERATION_list_audit_logs},
    },
};

extern const struct pa_tool_table pa_tools_of_audit;
const struct pa_tool_table pa_tools_of_audit = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
