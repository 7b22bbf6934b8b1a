/* SPDX-License-Identifier: MIT */
/*
 * Two versions of an object, or two objects of a kind: what differs, for people
 * as a unified diff, for programs as a JSON Patch.
 */
#include <stdio.h>
#include <string.h>

#include "workflow/document/document_diff.h"
#include "workflow/document/line_diff.h"
#include "workflow/workflows.h"

enum { MAX_LINES = 4 * 1024 * 1024, MAX_DIFF = 512 * 1024, MAX_NAME = 512 };

enum kind_index {
    PROMPT,
    PARTIAL,
    CONFIG,
    CONFIG_VERSIONS,
    GUARDRAIL,
    INTEGRATION,
    PROVIDER,
    API_KEY,
    WORKSPACE,
    MCP_INTEGRATION,
    MCP_SERVER,
    USAGE_LIMIT,
    RATE_LIMIT,
    KINDS
};

/* How a kind of object is read. */
static const struct kind {
    const char *name;
    const char *id; /* the argument */
    bool has_versions;
} kinds[KINDS] = {
    [PROMPT] = {"prompt", "prompt_id", true},
    [PARTIAL] = {"partial", "prompt_partial_id", true},
    [CONFIG] = {"config", "slug", false},
    [CONFIG_VERSIONS] = {"config", "slug", true},
    [GUARDRAIL] = {"guardrail", "guardrail_id", false},
    [INTEGRATION] = {"integration", "slug", false},
    [PROVIDER] = {"provider", "slug", false},
    [API_KEY] = {"api_key", "id", false},
    [WORKSPACE] = {"workspace", "workspace_id", false},
    [MCP_INTEGRATION] = {"mcp_integration", "mcp_integration_id", false},
    [MCP_SERVER] = {"mcp_server", "mcp_server_id", false},
    [USAGE_LIMIT] = {"usage_limit", "policy_usage_limits_id", false},
    [RATE_LIMIT] = {"rate_limit", "rate_limits_policy_id", false},
};

enum side { FROM, TO, SIDES };

struct comparison {
    workflow flow; /* first, so that one is the other */
    cJSON *documents[SIDES];
    char names[SIDES][MAX_NAME];
};

static struct comparison *of(workflow *flow)
{
    return (struct comparison *)flow;
}

static const char *argument(const workflow *flow, const char *name)
{
    return document_text(flow->arguments, name);
}

static const char *id_of(const workflow *flow, enum side side)
{
    const char *other = argument(flow, "other_id");

    return side == TO && other != NULL ? other : argument(flow, "id");
}

static const char *version_of(const workflow *flow, enum side side)
{
    return argument(flow, side == TO ? "other_version" : "version");
}

static enum side side_of(const workflow *flow)
{
    return ((const struct comparison *)flow)->documents[FROM] == NULL ? FROM : TO;
}

static bool can_have_versions(const char *kind)
{
    for (size_t i = 0; i < KINDS; i++)
        if (kinds[i].has_versions && strcmp(kinds[i].name, kind) == 0)
            return true;
    return false;
}

static bool begin(workflow *flow)
{
    const char *kind = argument(flow, "kind");
    bool has_versions;

    workflow_read_as_text(flow, "version");
    workflow_read_as_text(flow, "other_version");
    has_versions = version_of(flow, FROM) != NULL || version_of(flow, TO) != NULL;
    if (has_versions && !can_have_versions(kind))
        (void)workflow_refuse(flow, "a %s has no versions; prompts, partials and configs have", kind);
    return !flow->is_refused;
}

/* ---- reading both ---- */

/* Configs are read by their version where one is named, else as they are. */
static bool is_due(const workflow *flow)
{
    const struct kind *kind = flow->step->about;
    bool by_version = version_of(flow, side_of(flow)) != NULL;

    if (((const struct comparison *)flow)->documents[TO] != NULL ||
        strcmp(kind->name, argument(flow, "kind")) != 0)
        return false;
    return strcmp(kind->name, "config") != 0 || kind->has_versions == by_version;
}

static void ask(workflow *flow, cJSON *arguments)
{
    const struct kind *kind = flow->step->about;
    enum side side = side_of(flow);

    workflow_put_text(flow, arguments, kind->id, id_of(flow, side));
    if (kind->has_versions && strcmp(kind->name, "config") != 0)
        workflow_put_text(flow, arguments, "version", version_of(flow, side));
    if (strcmp(kind->name, "provider") == 0)
        workflow_put_text(flow, arguments, "workspace_id", argument(flow, "workspace_id"));
}

/* What is another in each version, and says nothing of what changed. */
static void take_off(cJSON *document)
{
    static const char *const members[] = {"created_at",
                                          "last_updated_at",
                                          "updated_at",
                                          "version_id",
                                          "version_created_at",
                                          "version_owner_id",
                                          "prompt_version_id",
                                          "prompt_version",
                                          "prompt_partial_version_id",
                                          "version",
                                          "object"};

    for (size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++)
        document_free(cJSON_DetachItemFromObjectCaseSensitive(document, members[i]));
}

static void note_name(workflow *flow, enum side side)
{
    const char *version = version_of(flow, side);

    (void)snprintf(of(flow)->names[side], MAX_NAME, "%.200s%s%.100s", id_of(flow, side),
                   version != NULL ? "@" : "", version != NULL ? version : "");
}

static workflow_next keep(workflow *flow, const cJSON *document)
{
    enum side side = side_of(flow);

    note_name(flow, side);
    of(flow)->documents[side] = workflow_keep(flow, document);
    take_off(of(flow)->documents[side]);
    return WORKFLOW_ON;
}

static const cJSON *find_version(const cJSON *answer, const char *id)
{
    const cJSON *version;

    cJSON_ArrayForEach(version, document_member(answer, "data"))
    {
        const char *own = document_text(version, "version_id");

        if (own != NULL && strcmp(own, id) == 0)
            return version;
    }
    return NULL;
}

static workflow_next take(workflow *flow, const cJSON *answer)
{
    const char *version = version_of(flow, side_of(flow));

    if (flow->step->about == &kinds[CONFIG_VERSIONS]) {
        answer = find_version(answer, version);
        if (answer == NULL)
            return workflow_refuse(
                flow, "the config has no version with the id %.64s; list_config_versions shows the ids",
                version);
    }
    return keep(flow, answer);
}

/* Each for both sides. */
#define READ(operation_, kind_)                                                                              \
    {                                                                                                        \
        .operation = operation_, .what = "read one of both", .is_due = is_due, .ask = ask, .take = take,     \
        .about = &kinds[kind_]                                                                               \
    }

static const workflow_step steps[] = {
    READ("get_prompt", PROMPT),
    READ("get_prompt", PROMPT),
    READ("get_prompt_partial", PARTIAL),
    READ("get_prompt_partial", PARTIAL),
    /* A version may be compared with what the config is now, in either order. */
    READ("get_config", CONFIG),
    READ("list_config_versions", CONFIG_VERSIONS),
    READ("get_config", CONFIG),
    READ("list_config_versions", CONFIG_VERSIONS),
    READ("get_guardrail", GUARDRAIL),
    READ("get_guardrail", GUARDRAIL),
    READ("get_integration", INTEGRATION),
    READ("get_integration", INTEGRATION),
    READ("get_provider", PROVIDER),
    READ("get_provider", PROVIDER),
    READ("get_api_key", API_KEY),
    READ("get_api_key", API_KEY),
    READ("get_workspace", WORKSPACE),
    READ("get_workspace", WORKSPACE),
    READ("get_mcp_integration", MCP_INTEGRATION),
    READ("get_mcp_integration", MCP_INTEGRATION),
    READ("get_mcp_server", MCP_SERVER),
    READ("get_mcp_server", MCP_SERVER),
    READ("get_usage_limit", USAGE_LIMIT),
    READ("get_usage_limit", USAGE_LIMIT),
    READ("get_rate_limit", RATE_LIMIT),
    READ("get_rate_limit", RATE_LIMIT),
    {.operation = NULL},
};

/* ---- the answer ---- */

static bool append_diff(pa_text *out, const struct comparison *comparison)
{
    pa_text texts[SIDES] = {PA_TEXT_INIT(MAX_LINES), PA_TEXT_INIT(MAX_LINES)};
    bool is_whole = true;

    for (int side = FROM; side < SIDES; side++)
        is_whole = document_append_lines(&texts[side], comparison->documents[side]) &&
                   !pa_text_failed(&texts[side]) && is_whole;
    if (is_whole) {
        line_diff_side from = {comparison->names[FROM], texts[FROM].data != NULL ? texts[FROM].data : ""};
        line_diff_side to = {comparison->names[TO], texts[TO].data != NULL ? texts[TO].data : ""};

        is_whole = line_diff_append(out, &from, &to);
    }
    pa_text_free(&texts[FROM]);
    pa_text_free(&texts[TO]);
    return is_whole;
}

static void put_diff(workflow *flow, cJSON *answer)
{
    pa_text diff = PA_TEXT_INIT(MAX_DIFF);

    workflow_need(flow, append_diff(&diff, of(flow)));
    if (pa_text_failed(&diff))
        workflow_put_text(flow, answer, "unified_diff",
                          "longer than 512 KiB, or out of memory; see the patch");
    else
        workflow_put_text(flow, answer, "unified_diff", diff.data != NULL ? diff.data : "");
    pa_text_free(&diff);
}

static void answer(workflow *flow, cJSON *answer)
{
    struct comparison *comparison = of(flow);
    cJSON *patch;

    workflow_put_text(flow, answer, "from", comparison->names[FROM]);
    workflow_put_text(flow, answer, "to", comparison->names[TO]);
    workflow_need(flow, document_set_flag(answer, "equal",
                                          document_equals(comparison->documents[FROM],
                                                          comparison->documents[TO], &flow->is_short)));
    put_diff(flow, answer);
    patch = workflow_put_array(flow, answer, "patch");
    workflow_need(flow, document_add_patch(patch, comparison->documents[FROM], comparison->documents[TO]));
}

static void free_comparison(workflow *flow)
{
    for (int side = FROM; side < SIDES; side++)
        document_free(of(flow)->documents[side]);
}

const workflow_type diff_versions = {
    .name = "diff_versions",
    .size = sizeof(struct comparison),
    .steps = steps,
    .begin = begin,
    .answer = answer,
    .free = free_comparison,
};
