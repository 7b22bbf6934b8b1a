/* SPDX-License-Identifier: MIT */
/*
 * What names an object by its id or slug: asked before it is deleted or renamed.
 * Lists are read page by page, and objects whose lists do not show all one by one,
 * up to a cap. What is not read at all is named in the answer.
 */
#include <stdio.h>
#include <string.h>

#include "workflow/engine/workspace_round.h"
#include "workflow/references/search.h"
#include "workflow/workflows.h"

enum {
    MAX_PAGES = 5,
    MAX_READ = 30, /* objects of a kind whose content is read, one call each */
    MAX_AT = 128,
};

/* How the object itself is read, for its id and its slug. */
static const struct target {
    const char *name;
    const char *id; /* the argument */
    enum reference_kind kind;
} targets[] = {
    {"config", "slug", REFERENCE_CONFIG},
    {"provider", "slug", REFERENCE_PROVIDER},
    {"virtual_key", "slug", REFERENCE_VIRTUAL_KEY},
    {"integration", "slug", REFERENCE_INTEGRATION},
    {"guardrail", "guardrail_id", REFERENCE_GUARDRAIL},
    {"label", "label_id", REFERENCE_LABEL},
    {"partial", "prompt_partial_id", REFERENCE_PARTIAL},
    {"collection", "collection_id", REFERENCE_COLLECTION},
    {"prompt", "prompt_id", REFERENCE_PROMPT},
    {"secret_reference", "secret_reference_id", REFERENCE_SECRET},
};

enum holder_index {
    WORKSPACES,
    ORGANISATION_DEFAULTS,
    API_KEYS,
    CONFIGS,
    PROMPTS,
    PROMPT_VERSIONS,
    PARTIALS,
    COLLECTIONS,
    INTEGRATIONS,
    VIRTUAL_KEYS,
    MCP_INTEGRATIONS,
    USAGE_LIMITS,
    RATE_LIMITS,
    HOLDERS
};

enum { OF_LIMITS = REFERENCE_CONFIG | REFERENCE_PROMPT | REFERENCE_PROVIDER | REFERENCE_VIRTUAL_KEY };

/* What may refer to others. */
static const struct holder {
    const char *name;
    unsigned kinds;     /* that it may refer to */
    bool is_policy;     /* one workspace's, with conditions */
    const char *id;     /* the argument that one is read by; NULL: the list shows all that matters */
    const char *member; /* the member of a row that it takes */
} holders[HOLDERS] = {
    [WORKSPACES] = {"workspace", REFERENCE_ANY, false, NULL, NULL},
    [ORGANISATION_DEFAULTS] = {"organisation_defaults", REFERENCE_GUARDRAIL, false, NULL, NULL},
    [API_KEYS] = {"api_key", REFERENCE_ANY, false, NULL, NULL},
    [CONFIGS] = {"config", REFERENCE_ANY, false, "slug", "slug"},
    [PROMPTS] = {"prompt", REFERENCE_ANY & ~REFERENCE_LABEL, false, "prompt_id", "id"},
    [PROMPT_VERSIONS] = {"prompt", REFERENCE_LABEL, false, "prompt_id", "id"},
    [PARTIALS] = {"partial", REFERENCE_ANY, false, "prompt_partial_id", "id"},
    [COLLECTIONS] = {"collection", REFERENCE_COLLECTION, false, NULL, NULL},
    [INTEGRATIONS] = {"integration", REFERENCE_ANY, false, "slug", "slug"},
    [VIRTUAL_KEYS] = {"virtual_key", REFERENCE_ANY, false, NULL, NULL},
    [MCP_INTEGRATIONS] = {"mcp_integration", REFERENCE_ANY, false, NULL, NULL},
    [USAGE_LIMITS] = {"usage_limit", OF_LIMITS, true, NULL, NULL},
    [RATE_LIMITS] = {"rate_limit", OF_LIMITS, true, NULL, NULL},
};

struct hunt {
    workflow flow; /* first, so that one is the other */
    list_reader reader;
    reference_search search;
    workspace_round round;
    char home[ROUND_MAX_ID]; /* the workspace of the object; "": not known */
    cJSON *rows;             /* of the present list, whose content is to be read */
};

static struct hunt *of(workflow *flow)
{
    return (struct hunt *)flow;
}

static unsigned kind_of(const workflow *flow)
{
    return ((const struct hunt *)flow)->search.kind;
}

/* The schema of the argument takes these names alone. */
static const struct target *find_target(const char *name)
{
    size_t i = 0;

    while (i + 1 < sizeof(targets) / sizeof(targets[0]) && strcmp(targets[i].name, name) != 0)
        i++;
    return &targets[i];
}

static bool begin(workflow *flow)
{
    struct hunt *hunt = of(flow);

    hunt->rows = cJSON_CreateArray();
    reader_begin(flow, &hunt->reader, MAX_PAGES);
    hunt->search = (reference_search){
        .flow = flow,
        .reader = &hunt->reader,
        .kind = find_target(document_text(flow->arguments, "kind"))->kind,
        .found = cJSON_CreateArray(),
    };
    workflow_need(flow, hunt->rows != NULL && hunt->search.found != NULL);
    return true;
}

/* ---- the object itself ---- */

static bool is_target(const workflow *flow)
{
    return strcmp(flow->step->about, document_text(flow->arguments, "kind")) == 0;
}

static void ask_by_id(workflow *flow, cJSON *arguments)
{
    workflow_put_text(flow, arguments, find_target(document_text(flow->arguments, "kind"))->id,
                      document_text(flow->arguments, "id"));
}

static void ask_for_target(workflow *flow, cJSON *arguments)
{
    ask_by_id(flow, arguments);
    if (kind_of(flow) == REFERENCE_PROVIDER)
        workflow_put_text(flow, arguments, "workspace_id", document_text(flow->arguments, "workspace_id"));
}

static workflow_next take_target(workflow *flow, const cJSON *answer)
{
    struct hunt *hunt = of(flow);
    const char *workspace = document_text(answer, "workspace_id");

    reference_take_names(&hunt->search, answer);
    if (workspace != NULL && strlen(workspace) < ROUND_MAX_ID)
        (void)snprintf(hunt->home, ROUND_MAX_ID, "%s", workspace);
    return WORKFLOW_ON;
}

/* ---- what it is attached to, which one answer shows ---- */

static const struct attachment {
    const char *name;
    enum reference_kind kind; /* that is attached */
    const char *operation;
    const char *rows;
    const char *to; /* kind of object */
    const char *id; /* the member of a row that has its id */
} attachments[] = {
    {"workspaces of the integration", REFERENCE_INTEGRATION, "list_integration_workspaces", "workspaces",
     "workspace", "id"},
    {"MCP servers of the guardrail", REFERENCE_GUARDRAIL, "list_guardrail_mcp_servers", "data", "mcp_server",
     "mcp_server_id"},
};

static bool has_attachments(const workflow *flow)
{
    const struct attachment *attachment = flow->step->about;

    return kind_of(flow) == attachment->kind;
}

static void note_attachment(workflow *flow, const char *member, const char *value, const char *place)
{
    const struct attachment *attachment = flow->step->about;
    cJSON *object = cJSON_CreateObject();
    char at[MAX_AT];

    workflow_put_text(flow, object, member, value);
    (void)snprintf(at, sizeof(at), "%s %s", attachment->operation, place);
    reference_note(&of(flow)->search, attachment->to, object, at);
    document_free(object);
}

/* What is switched off is kept as a row. */
static void note_attachments(workflow *flow, const cJSON *rows)
{
    const struct attachment *attachment = flow->step->about;
    char place[MAX_AT];
    size_t index = 0;
    const cJSON *row;

    cJSON_ArrayForEach(row, rows)
    {
        (void)snprintf(place, sizeof(place), "/%s/%zu", attachment->rows, index++);
        of(flow)->search.looked_at++;
        if (!cJSON_IsFalse(document_member(row, "enabled")))
            note_attachment(flow, "id", document_text(row, attachment->id), place);
    }
}

static workflow_next take_attachments(workflow *flow, const cJSON *answer)
{
    const struct attachment *attachment = flow->step->about;
    const reader_list list = {attachment->name, NULL};
    const cJSON *rows = document_member(answer, attachment->rows);

    if (!cJSON_IsArray(rows))
        reader_miss(flow, &of(flow)->reader, &list, "the answer of the API has no list");
    note_attachments(flow, rows);
    if (document_flag(document_member(answer, "global_workspace_access"), "enabled"))
        note_attachment(flow, "name", "every workspace", "/global_workspace_access");
    return WORKFLOW_ON;
}

static workflow_next miss_attachments(workflow *flow, const portkey_error *error)
{
    const struct attachment *attachment = flow->step->about;
    const reader_list list = {attachment->name, NULL};

    reader_miss(flow, &of(flow)->reader, &list, error->message);
    return WORKFLOW_ON;
}

/* ---- lists, and the content of what they list ---- */

static bool concerns(const workflow *flow)
{
    const struct holder *holder = flow->step->about;

    return (holder->kinds & kind_of(flow)) != 0;
}

static const char *workspace_of(const struct hunt *hunt, const struct holder *holder)
{
    if (holder->is_policy)
        return round_workspace(&hunt->round);
    return holder == &holders[COLLECTIONS] && hunt->home[0] != '\0' ? hunt->home : NULL;
}

static void ask_for_page(workflow *flow, cJSON *arguments)
{
    const struct holder *holder = flow->step->about;

    reader_ask(flow, &of(flow)->reader, arguments);
    workflow_put_text(flow, arguments, "workspace_id", workspace_of(of(flow), holder));
}

static void take_row(workflow *flow, const struct holder *holder, const cJSON *row)
{
    struct hunt *hunt = of(flow);

    if (holder->is_policy)
        reference_look_at_policy(&hunt->search, holder->name, row);
    else if (holder->id == NULL)
        reference_look_through(&hunt->search, holder->name, row);
    else if (cJSON_GetArraySize(hunt->rows) < MAX_READ)
        workflow_need(flow, document_append(hunt->rows, document_copy(row)));
    else
        reader_note_cut(flow, &hunt->reader, holder->name);
    if (holder == &holders[WORKSPACES])
        round_add_row(&hunt->round, row);
}

static reader_list list_of(const struct hunt *hunt, const struct holder *holder)
{
    return (reader_list){holder->name, workspace_of(hunt, holder)};
}

static workflow_next next_list(workflow *flow, const struct holder *holder)
{
    struct hunt *hunt = of(flow);

    if (!holder->is_policy)
        return WORKFLOW_ON;
    if (round_turn(&hunt->round))
        return WORKFLOW_AGAIN;
    if (hunt->round.has_more)
        reader_note_cut(flow, &hunt->reader, holder->name);
    return WORKFLOW_ON;
}

static workflow_next take_page(workflow *flow, const cJSON *answer)
{
    struct hunt *hunt = of(flow);
    const struct holder *holder = flow->step->about;
    const reader_list list = list_of(hunt, holder);
    const cJSON *row;

    cJSON_ArrayForEach(row, document_member(answer, "data"))
    {
        take_row(flow, holder, row);
    }
    if (reader_turn(flow, &hunt->reader, &list, answer) == WORKFLOW_AGAIN)
        return WORKFLOW_AGAIN;
    return next_list(flow, holder);
}

static workflow_next miss(workflow *flow, const portkey_error *error)
{
    const struct holder *holder = flow->step->about;
    const reader_list list = list_of(of(flow), holder);

    reader_miss(flow, &of(flow)->reader, &list, error->message);
    return next_list(flow, holder);
}

static void ask_for_nothing(workflow *flow, cJSON *arguments)
{
    (void)flow;
    (void)arguments;
}

static workflow_next take_whole(workflow *flow, const cJSON *answer)
{
    const struct holder *holder = flow->step->about;

    reference_look_through(&of(flow)->search, holder->name, answer);
    return WORKFLOW_ON;
}

static bool has_rows(const workflow *flow)
{
    return cJSON_GetArraySize(((const struct hunt *)flow)->rows) > 0 && concerns(flow);
}

static const cJSON *row_of(workflow *flow)
{
    return cJSON_GetArrayItem(of(flow)->rows, 0);
}

static void ask_for_content(workflow *flow, cJSON *arguments)
{
    const struct holder *holder = flow->step->about;

    workflow_put_text(flow, arguments, holder->id, document_text(row_of(flow), holder->member));
}

static workflow_next end_row(workflow *flow)
{
    document_free(cJSON_DetachItemFromArray(of(flow)->rows, 0));
    return has_rows(flow) ? WORKFLOW_AGAIN : WORKFLOW_ON;
}

static workflow_next take_content(workflow *flow, const cJSON *answer)
{
    (void)take_whole(flow, answer);
    return end_row(flow);
}

/* The row itself is better than nothing. */
static workflow_next miss_content(workflow *flow, const portkey_error *error)
{
    (void)miss(flow, error);
    return take_content(flow, row_of(flow));
}

/* Labels are on versions, and often on one that is not live. */
static workflow_next take_versions(workflow *flow, const cJSON *answer)
{
    struct hunt *hunt = of(flow);
    const reader_list list = list_of(hunt, flow->step->about);
    char at[MAX_AT];
    size_t index = 0;
    const cJSON *version;

    hunt->search.looked_at++;
    cJSON_ArrayForEach(version, document_member(answer, "data"))
    {
        (void)snprintf(at, sizeof(at), "list_prompt_versions /data/%zu/label_id", index++);
        if (reference_is_named(&hunt->search, document_text(version, "label_id")))
            reference_note(&hunt->search, list.kind, row_of(flow), at);
    }
    (void)reader_turn(flow, &hunt->reader, &list, answer);
    return end_row(flow);
}

#define TARGET(operation_, kind_)                                                                            \
    {                                                                                                        \
        .operation = operation_, .what = "read the object itself", .is_due = is_target,                      \
        .ask = ask_for_target, .take = take_target, .about = kind_                                           \
    }
#define ATTACHED(operation_, index_, what_)                                                                  \
    {                                                                                                        \
        .operation = operation_, .what = "list " what_, .is_due = has_attachments, .ask = ask_by_id,         \
        .take = take_attachments, .miss = miss_attachments, .about = &attachments[index_]                    \
    }
#define LIST(operation_, holder_, what_)                                                                     \
    {                                                                                                        \
        .operation = operation_, .what = "list " what_, .is_due = concerns, .ask = ask_for_page,             \
        .take = take_page, .miss = miss, .about = &holders[holder_]                                          \
    }
#define CONTENT(operation_, holder_, what_, take_)                                                           \
    {                                                                                                        \
        .operation = operation_, .what = "read " what_, .is_due = has_rows, .ask = ask_for_content,          \
        .take = take_, .miss = miss_content, .about = &holders[holder_]                                      \
    }

static const workflow_step steps[] = {
    TARGET("get_config", "config"),
    TARGET("get_provider", "provider"),
    TARGET("get_virtual_key", "virtual_key"),
    TARGET("get_integration", "integration"),
    TARGET("get_guardrail", "guardrail"),
    TARGET("get_prompt_label", "label"),
    TARGET("get_prompt_partial", "partial"),
    TARGET("get_collection", "collection"),
    TARGET("get_prompt", "prompt"),
    TARGET("get_secret_reference", "secret_reference"),
    ATTACHED("list_integration_workspaces", 0, "workspaces of the integration"),
    ATTACHED("list_guardrail_mcp_servers", 1, "MCP servers of the guardrail"),
    {.operation = "get_organisation_defaults",
     .what = "read defaults of the organisation",
     .is_due = concerns,
     .ask = ask_for_nothing,
     .take = take_whole,
     .miss = miss,
     .about = &holders[ORGANISATION_DEFAULTS]},
    LIST("list_workspaces", WORKSPACES, "workspaces"),
    LIST("list_api_keys", API_KEYS, "API keys"),
    LIST("list_configs", CONFIGS, "configs"),
    CONTENT("get_config", CONFIGS, "configs", take_content),
    {.operation = "list_prompts",
     .what = "list prompts",
     .ask = ask_for_page,
     .take = take_page,
     .miss = miss,
     .about = &holders[PROMPTS]},
    CONTENT("get_prompt", PROMPTS, "prompts", take_content),
    CONTENT("list_prompt_versions", PROMPT_VERSIONS, "versions of prompts", take_versions),
    LIST("list_prompt_partials", PARTIALS, "partials"),
    CONTENT("get_prompt_partial", PARTIALS, "partials", take_content),
    LIST("list_collections", COLLECTIONS, "collections of the workspace"),
    LIST("list_integrations", INTEGRATIONS, "integrations"),
    CONTENT("get_integration", INTEGRATIONS, "integrations", take_content),
    LIST("list_virtual_keys", VIRTUAL_KEYS, "virtual keys"),
    LIST("list_mcp_integrations", MCP_INTEGRATIONS, "MCP integrations"),
    LIST("list_usage_limits", USAGE_LIMITS, "usage limits"),
    LIST("list_rate_limits", RATE_LIMITS, "rate limits"),
    {.operation = NULL},
};

/* ---- the answer ---- */

/* The operations take ids and slugs in these places, too. */
static void put_never_seen(workflow *flow, cJSON *answer)
{
    static const struct {
        const char *what;
        unsigned kinds;
    } unseen[] = {
        {"programs that send its name themselves", REFERENCE_ANY},
        {"versions of configs, prompts and partials that are not live", REFERENCE_ANY & ~REFERENCE_LABEL},
        {"places that have the name of the label, such as PROMPT@NAME", REFERENCE_LABEL},
        {"filters of log exports", OF_LIMITS},
        {"models that checks of guardrails name", REFERENCE_PROVIDER | REFERENCE_VIRTUAL_KEY},
        {"plugins of guardrails", REFERENCE_INTEGRATION},
        {"tools of the tool library", REFERENCE_COLLECTION},
    };
    cJSON *never = workflow_put_array(flow, answer, "never_seen");

    for (size_t i = 0; i < sizeof(unseen) / sizeof(unseen[0]); i++)
        if ((unseen[i].kinds & kind_of(flow)) != 0)
            workflow_add_text(flow, never, "%s", unseen[i].what);
}

static void answer(workflow *flow, cJSON *answer)
{
    struct hunt *hunt = of(flow);

    workflow_put_text(flow, answer, "id", hunt->search.id);
    if (hunt->search.slug[0] != '\0')
        workflow_put_text(flow, answer, "slug", hunt->search.slug);
    workflow_put(flow, answer, "references", hunt->search.found);
    workflow_need(flow, document_set_integer(answer, "objects_looked_at", hunt->search.looked_at));
    reader_put(flow, &hunt->reader, answer);
    put_never_seen(flow, answer);
}

static void free_hunt(workflow *flow)
{
    struct hunt *hunt = of(flow);

    document_free(hunt->rows);
    document_free(hunt->search.found);
    reader_free(&hunt->reader);
}

const workflow_type find_references = {
    .name = "find_references",
    .size = sizeof(struct hunt),
    .steps = steps,
    .begin = begin,
    .answer = answer,
    .free = free_hunt,
};
