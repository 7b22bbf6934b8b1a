/* SPDX-License-Identifier: MIT */
/* Generated from openapi/workflows.yaml by codegen; do not edit. To change it, edit that file and run: meson compile -C build regenerate */
#include "../places.h"

#include "rows.h"

/* Texts, by the names that rows have for them. */
#define STRINGS(TEXT, PIECE) \
    TEXT(no_text, "") \
    TEXT(Access_Report, "Access Report") \
    TEXT(Diff_Versions, "Diff Versions") \
    TEXT(Export_Workspace, "Export Workspace") \
    TEXT(Find, "Find") \
    TEXT(Find_References, "Find References") \
    TEXT(Import_Workspace, "Import Workspace") \
    TEXT(Migrate_Prompt, "Migrate Prompt") \
    TEXT(Promote_Prompt, "Promote Prompt") \
    TEXT(Rotate_Key_Safely, "Rotate Key Safely") \
    TEXT(Usage_Report, "Usage Report") \
    TEXT(Validate_Completion_Metadata, "Validate Completion Metadata") \
    TEXT(Who_Am_I, "Who Am I") \
    TEXT(access_report, "access_report") \
    TEXT(diff_versions, "diff_versions") \
    TEXT(export_workspace, "export_workspace") \
    TEXT(find, "find") \
    TEXT(find_references, "find_references") \
    TEXT(import_workspace, "import_workspace") \
    TEXT(migrate_prompt, "migrate_prompt") \
    TEXT(promote_prompt, "promote_prompt") \
    TEXT(rotate_key_safely, "rotate_key_safely") \
    TEXT(usage_report, "usage_report") \
    TEXT(validate_completion_metadata, "validate_completion_metadata") \
    TEXT(whoami, "whoami") \

static const struct strings {
    STRINGS(PA_TEXT, PA_PIECE)
} strings = {
    STRINGS(PA_CONTENT, PA_CONTENT)
};

/* What tools/list says of each tool, with a line for each argument. */
#define DESCRIPTORS(PIECE) \
    PIECE(validate_completion_metadata, \
        "{\"name\":\"validate_completion_metadata\",\"title\":\"Validate Completion Metadata\",\"description\":\"Check billing metadata before run_prompt_completion spends money on a call that cannot be attributed. No request is made. Returns whether it is valid, and each name that is missing: client_id, app and env are required, unless the server was told otherwise (PORTKEY_REQUIRED_METADATA); project_id is recommended.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"client_id\":{\"description\":\"Client that the call is billed to.\",\"type\":\"string\"}," \
        "\"app\":{\"description\":\"Application that makes the call.\",\"type\":\"string\",\"minLength\":1}," \
        "\"env\":{\"description\":\"Environment, e.g. dev, staging or prod.\",\"type\":\"string\",\"minLength\":1}," \
        "\"project_id\":{\"description\":\"Project within the client; recommended.\",\"type\":\"string\"}," \
        "\"feature\":{\"description\":\"Feature of the application.\",\"type\":\"string\"}," \
        "\"metadata\":{\"description\":\"Metadata of other names.\",\"type\":\"object\",\"maxProperties\":100,\"additionalProperties\":{\"type\":\"string\"}}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(access_report, \
        "{\"name\":\"access_report\",\"title\":\"Access Report\",\"description\":\"Report who may do what, in the organisation or in one workspace: users, roles, invites and API keys. Findings come first: keys without an owner or expiry, with all scopes, expired or unused, users without a workspace, admins. Returns also what could not be read: no finding then does not mean that there is none. At most 1,000 of a kind.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Id or slug of the only workspace to look at.\",\"type\":\"string\",\"minLength\":1}," \
        "\"unused_days\":{\"description\":\"Days without a request to a model; 90 by default.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":365}," \
        "\"limit\":{\"description\":\"Most users, invites and keys to list; 25 by default.\",\"type\":\"integer\",\"minimum\":0,\"maximum\":500}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(import_workspace, \
        "{\"name\":\"import_workspace\",\"title\":\"Import Workspace\",\"description\":\"Apply files of export_workspace to a workspace. Without plan it changes nothing and returns the plan, with a digest: show it to the user, then call again with the same files and the digest as plan. If files or workspace changed since, nothing is done; a plan of another target is refused. Objects are found by name, and created or updated; none is deleted. Prompts and partials go live.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace.\",\"type\":\"string\",\"minLength\":1}," \
        "\"files\":{\"description\":\"YAML texts by name, e.g. configs/shop.yaml.\",\"type\":\"object\",\"maxProperties\":2000,\"additionalProperties\":{\"type\":\"string\"}}," \
        "\"plan\":{\"description\":\"Digest of the plan to apply.\",\"type\":\"string\"}," \
        "\"dry_run\":{\"description\":\"True only shows the requests that would change something.\",\"type\":\"boolean\"}" \
        "},\"required\":[\"workspace_id\",\"files\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(migrate_prompt, \
        "{\"name\":\"migrate_prompt\",\"title\":\"Migrate Prompt\",\"description\":\"Create a prompt, or save its content as a new version, in one step that may be repeated: for prompts kept as code. The prompt is found by name in the collection; if its latest version, live or not, has the content already, it is left as it is. A new version goes live with publish_prompt. Needs string or messages, not both.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"name\":{\"description\":\"Name of the prompt, whose case does not count.\",\"type\":\"string\",\"minLength\":1}," \
        "\"app\":{\"description\":\"Application it belongs to, kept in its metadata.\",\"type\":\"string\",\"minLength\":1}," \
        "\"env\":{\"description\":\"Environment, kept in its metadata.\",\"type\":\"string\",\"minLength\":1}," \
        "\"collection_id\":{\"description\":\"Id or slug of the collection.\",\"type\":\"string\",\"minLength\":1}," \
        "\"string\":{\"description\":\"Template with {{variables}}, kept as it is.\",\"type\":\"string\",\"minLength\":1}," \
        "\"messages\":{\"description\":\"Chat messages in place of string.\",\"type\":\"array\",\"minItems\":1,\"maxItems\":1000,\"items\":{\"description\":\"A message.\",\"type\":\"object\",\"properties\":{\"role\":{\"description\":\"Who says it.\",\"type\":\"string\",\"enum\":[\"system\",\"user\",\"assistant\"]},\"content\":{\"description\":\"Its blocks or text.\",\"type\":[\"array\",\"string\"],\"items\":{\"type\":\"object\"}}},\"required\":[\"role\",\"content\"]}}," \
        "\"parameters\":{\"description\":\"Model parameters.\",\"type\":\"object\"}," \
        "\"virtual_key\":{\"description\":\"Slug of the virtual key (provider).\",\"type\":\"string\"}," \
        "\"model\":{\"description\":\"Model name as the provider knows it.\",\"type\":\"string\"}," \
        "\"version_description\":{\"description\":\"Note on the version.\",\"type\":\"string\"}," \
        "\"template_metadata\":{\"description\":\"Metadata besides app and env.\",\"type\":\"object\",\"maxProperties\":100}," \
        "\"functions\":{\"description\":\"Function definitions, the older form of tools.\",\"type\":\"array\",\"maxItems\":500,\"items\":{\"type\":\"object\"}}," \
        "\"tools\":{\"description\":\"Tool definitions.\",\"type\":\"array\",\"maxItems\":500,\"items\":{\"type\":\"object\"}}," \
        "\"tool_choice\":{\"description\":\"Which tool the model is to use.\",\"type\":\"object\",\"properties\":{\"mode\":{\"description\":\"How it is chosen.\",\"type\":\"string\",\"enum\":[\"auto\",\"none\",\"function\"]},\"function_name\":{\"description\":\"For the mode function.\",\"type\":\"string\"}},\"required\":[\"mode\"]}," \
        "\"is_raw_template\":{\"description\":\"Whether the template is raw.\",\"type\":\"boolean\"}," \
        "\"dry_run\":{\"description\":\"True only shows the requests that would change something.\",\"type\":\"boolean\"}" \
        "},\"required\":[\"name\",\"app\",\"env\",\"collection_id\",\"parameters\",\"virtual_key\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(promote_prompt, \
        "{\"name\":\"promote_prompt\",\"title\":\"Promote Prompt\",\"description\":\"Copy a prompt to another environment: the live version, or a given one, becomes a new version of the prompt of that name in the target collection, which is created if it is missing. publish makes it live; without it, an existing prompt goes on with its live version. Returns both ids and what differed. A copy that is there already is not made again.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"source_prompt_id\":{\"description\":\"Id or slug of the prompt to copy.\",\"type\":\"string\",\"minLength\":1}," \
        "\"target_collection_id\":{\"description\":\"Id or slug of the collection to copy it to.\",\"type\":\"string\",\"minLength\":1}," \
        "\"target_name\":{\"description\":\"Name there; by default its own, with -ENV in place of -dev, -staging or -prod.\",\"type\":\"string\"}," \
        "\"target_env\":{\"description\":\"Environment, e.g. prod.\",\"type\":\"string\",\"minLength\":1}," \
        "\"virtual_key\":{\"description\":\"Slug of the virtual key to use there; by default its own.\",\"type\":\"string\"}," \
        "\"version\":{\"description\":\"Version to copy: a number, latest or default (the live one).\",\"type\":[\"integer\",\"string\"],\"minimum\":1,\"minLength\":1}," \
        "\"publish\":{\"description\":\"True makes the copy live.\",\"type\":\"boolean\"}," \
        "\"dry_run\":{\"description\":\"True only shows the requests that would change something.\",\"type\":\"boolean\"}" \
        "},\"required\":[\"source_prompt_id\",\"target_collection_id\",\"target_env\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":false,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \
    PIECE(export_workspace, \
        "{\"name\":\"export_workspace\",\"title\":\"Export Workspace\",\"description\":\"Read a workspace as YAML files, to keep or compare: collections, labels, partials, guardrails, configs, prompts (the live version), limits, integrations. No ids or times, and no members and URLs that look like secrets; texts of prompts are as they are. References such as ${configs/shop} stand for slugs, so equal content gives equal files. Returns files by name, and what was left out.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"workspace_id\":{\"description\":\"Id or slug of the workspace.\",\"type\":\"string\",\"minLength\":1}," \
        "\"kinds\":{\"description\":\"Kinds to return; all by default.\",\"type\":\"array\",\"minItems\":1,\"maxItems\":9,\"items\":{\"type\":\"string\",\"enum\":[\"collection\",\"label\",\"partial\",\"guardrail\",\"config\",\"prompt\",\"usage_limit\",\"rate_limit\",\"integration\"]}}" \
        "},\"required\":[\"workspace_id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true},\"_meta\":{\"anthropic/maxResultSizeChars\":500000}}" \
    ) \
    PIECE(find, \
        "{\"name\":\"find\",\"title\":\"Find\",\"description\":\"Find objects of any kind by a part of a name, e-mail address or slug, or the start of an id, and guardrails also by their checks, before a tool needs an id. All pages are read, at most 500 objects of a kind and workspace. Returns candidates with what tells them apart, the best first, and what could not be looked at.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"query\":{\"description\":\"Text to find, whose case does not count.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":256}," \
        "\"kinds\":{\"description\":\"Kinds to look through; all by default.\",\"type\":\"array\",\"minItems\":1,\"maxItems\":18,\"items\":{\"type\":\"string\",\"enum\":[\"workspace\",\"user\",\"invite\",\"api_key\",\"integration\",\"provider\",\"config\",\"collection\",\"prompt\",\"partial\",\"label\",\"guardrail\",\"usage_limit\",\"rate_limit\",\"secret_reference\",\"mcp_integration\",\"mcp_server\",\"deployment\"]}}," \
        "\"workspace_id\":{\"description\":\"Only objects of this workspace (id or slug). By default all, where one has to be named of the first 20.\",\"type\":\"string\",\"minLength\":1}," \
        "\"limit\":{\"description\":\"Most candidates; 20 by default.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":100}" \
        "},\"required\":[\"query\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(diff_versions, \
        "{\"name\":\"diff_versions\",\"title\":\"Diff Versions\",\"description\":\"Compare two versions of a prompt, partial or config, or two objects of a kind. Returns a unified diff to read, in which JSON that is kept as text is opened up, and a JSON Patch. Times and version ids are left out. A version that is not named is the live one.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"kind\":{\"description\":\"Kind of the objects.\",\"type\":\"string\",\"enum\":[\"prompt\",\"partial\",\"config\",\"guardrail\",\"integration\",\"provider\",\"api_key\",\"workspace\",\"mcp_integration\",\"mcp_server\",\"usage_limit\",\"rate_limit\"]}," \
        "\"id\":{\"description\":\"Id or slug, as the get_* tool of the kind takes it.\",\"type\":\"string\",\"minLength\":1}," \
        "\"version\":{\"description\":\"Version to start from: number, latest or default; of a config its version_id.\",\"type\":[\"integer\",\"string\"],\"minimum\":1,\"minLength\":1}," \
        "\"other_id\":{\"description\":\"Object to compare with; the same by default.\",\"type\":\"string\",\"minLength\":1}," \
        "\"other_version\":{\"type\":[\"integer\",\"string\"],\"minimum\":1,\"minLength\":1}," \
        "\"workspace_id\":{\"description\":\"Workspace of providers.\",\"type\":\"string\",\"minLength\":1}" \
        "},\"required\":[\"kind\",\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(find_references, \
        "{\"name\":\"find_references\",\"title\":\"Find References\",\"description\":\"Find what names an object by its id or slug, before it is deleted or renamed: defaults of organisation and workspaces, API keys, limits, configs, prompts, partials, collections, integrations and their workspaces, virtual keys, MCP servers of guardrails; at most 30 configs, prompts, partials and integrations in full. Returns each place, what could not be looked at, and what is never seen.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"kind\":{\"description\":\"Kind of the object.\",\"type\":\"string\",\"enum\":[\"config\",\"provider\",\"virtual_key\",\"integration\",\"guardrail\",\"label\",\"partial\",\"collection\",\"prompt\",\"secret_reference\"]}," \
        "\"id\":{\"description\":\"Its id or slug, as the get_* tool of the kind takes it.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":255}," \
        "\"workspace_id\":{\"description\":\"Workspace of a provider.\",\"type\":\"string\",\"minLength\":1}" \
        "},\"required\":[\"kind\",\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(usage_report, \
        "{\"name\":\"usage_report\",\"title\":\"Usage Report\",\"description\":\"Report usage in one call: cost in US cents, requests, tokens, errors, latency and cache hits of a period, in total, over time, and by model, user, workspace or metadata value, beside the period before; of one workspace or all. Names what could not be read or added up. Enterprise plan only.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"from\":{\"description\":\"Start; 7 days before the end by default.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"to\":{\"description\":\"End; now by default.\",\"type\":\"string\",\"format\":\"date-time\"}," \
        "\"workspace_slug\":{\"description\":\"All by default, at most 20.\",\"type\":\"string\",\"minLength\":1}," \
        "\"group_by\":{\"description\":\"What rows stand for; model by default.\",\"type\":\"string\",\"enum\":[\"model\",\"user\",\"workspace\",\"metadata\"]}," \
        "\"metadata_key\":{\"description\":\"Key to group by with metadata.\",\"type\":\"string\",\"minLength\":1,\"maxLength\":128}," \
        "\"limit\":{\"description\":\"Most rows; 10 by default.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":50}," \
        "\"chart\":{\"description\":\"True adds a picture (PNG).\",\"type\":\"boolean\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(whoami, \
        "{\"name\":\"whoami\",\"title\":\"Who Am I\",\"description\":\"Find what the API key of this server is: kind, organisation, workspace, scopes and plan. No call of the API says so: its record is looked for by its masked value, else reads show what it may do. Nothing is written. Kept for 10 minutes. not_found says what could not be found and why.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"refresh\":{\"description\":\"True asks again in place of giving the answer that is kept.\",\"type\":\"boolean\"}" \
        "},\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,\"openWorldHint\":true}}" \
    ) \
    PIECE(rotate_key_safely, \
        "{\"name\":\"rotate_key_safely\",\"title\":\"Rotate Key Safely\",\"description\":\"Rotate an API key and try both values. The new value is in this answer alone; the old one works until key_transition_expires_at, and is tried only if this server uses it. After a cancelled call, call it again within 30 minutes for the answer.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{" \
        "\"id\":{\"description\":\"Id of the key, as list_api_keys gives it.\",\"type\":\"string\",\"format\":\"uuid\"}," \
        "\"key_transition_period_ms\":{\"description\":\"Milliseconds the old value still works; 30 minutes by default.\",\"type\":\"integer\",\"minimum\":1800000}," \
        "\"dry_run\":{\"description\":\"True only shows the request that would rotate it.\",\"type\":\"boolean\"}" \
        "},\"required\":[\"id\"],\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":false,\"openWorldHint\":true}}" \
    ) \

static const struct descriptors {
    DESCRIPTORS(PA_PIECE)
} descriptors = {
    DESCRIPTORS(PA_CONTENT)
};

static const portkey_tool tools[] = {
    [TOOL_validate_completion_metadata] = {
        .name = STRING(validate_completion_metadata),
        .title = STRING(Validate_Completion_Metadata),
        DESCRIPTOR(validate_completion_metadata, validate_completion_metadata),
        .domain = DOMAIN_workflows,
        .operation = {DOMAIN_workflows, OPERATION_validate_completion_metadata},
    },
    [TOOL_access_report] = {
        .name = STRING(access_report),
        .title = STRING(Access_Report),
        DESCRIPTOR(access_report, access_report),
        .domain = DOMAIN_workflows,
        .operation = {DOMAIN_workflows, OPERATION_access_report},
    },
    [TOOL_import_workspace] = {
        .name = STRING(import_workspace),
        .title = STRING(Import_Workspace),
        DESCRIPTOR(import_workspace, import_workspace),
        .domain = DOMAIN_workflows,
        .operation = {DOMAIN_workflows, OPERATION_import_workspace},
    },
    [TOOL_migrate_prompt] = {
        .name = STRING(migrate_prompt),
        .title = STRING(Migrate_Prompt),
        DESCRIPTOR(migrate_prompt, migrate_prompt),
        .domain = DOMAIN_workflows,
        .operation = {DOMAIN_workflows, OPERATION_migrate_prompt},
    },
    [TOOL_promote_prompt] = {
        .name = STRING(promote_prompt),
        .title = STRING(Promote_Prompt),
        DESCRIPTOR(promote_prompt, promote_prompt),
        .domain = DOMAIN_workflows,
        .operation = {DOMAIN_workflows, OPERATION_promote_prompt},
    },
    [TOOL_export_workspace] = {
        .name = STRING(export_workspace),
        .title = STRING(Export_Workspace),
        DESCRIPTOR(export_workspace, export_workspace),
        .domain = DOMAIN_workflows,
        .operation = {DOMAIN_workflows, OPERATION_export_workspace},
    },
    [TOOL_find] = {
        .name = STRING(find),
        .title = STRING(Find),
        DESCRIPTOR(find, find),
        .domain = DOMAIN_workflows,
        .operation = {DOMAIN_workflows, OPERATION_find},
    },
    [TOOL_diff_versions] = {
        .name = STRING(diff_versions),
        .title = STRING(Diff_Versions),
        DESCRIPTOR(diff_versions, diff_versions),
        .domain = DOMAIN_workflows,
        .operation = {DOMAIN_workflows, OPERATION_diff_versions},
    },
    [TOOL_find_references] = {
        .name = STRING(find_references),
        .title = STRING(Find_References),
        DESCRIPTOR(find_references, find_references),
        .domain = DOMAIN_workflows,
        .operation = {DOMAIN_workflows, OPERATION_find_references},
    },
    [TOOL_usage_report] = {
        .name = STRING(usage_report),
        .title = STRING(Usage_Report),
        DESCRIPTOR(usage_report, usage_report),
        .domain = DOMAIN_workflows,
        .operation = {DOMAIN_workflows, OPERATION_usage_report},
    },
    [TOOL_whoami] = {
        .name = STRING(whoami),
        .title = STRING(Who_Am_I),
        DESCRIPTOR(whoami, whoami),
        .domain = DOMAIN_workflows,
        .operation = {DOMAIN_workflows, OPERATION_whoami},
    },
    [TOOL_rotate_key_safely] = {
        .name = STRING(rotate_key_safely),
        .title = STRING(Rotate_Key_Safely),
        DESCRIPTOR(rotate_key_safely, rotate_key_safely),
        .domain = DOMAIN_workflows,
        .operation = {DOMAIN_workflows, OPERATION_rotate_key_safely},
    },
};

extern const struct pa_tool_table pa_tools_of_workflows;
const struct pa_tool_table pa_tools_of_workflows = {
    .strings = (const char *)&strings,
    .descriptors = (const char *)&descriptors,
    .tools = tools,
    .tool_count = sizeof(tools) / sizeof(*tools),
};
