/* SPDX-License-Identifier: MIT */
/*
 * What the API key is. No call of the API says so: the record of the key is
 * looked for among those that it may list, and told from others by its masked
 * value. Where it is not among them, reads that need different rights show what
 * the key may do. Nothing is written.
 */
#include <stdio.h>
#include <string.h>

#include "workflow/engine/list_reader.h"
#include "workflow/workflows.h"

enum {
    MAX_PAGES = 5,
    MAX_ID = 128,
    MAX_REASON = 640,
    HOUR_MS = 60 * 60 * 1000,
};

struct self {
    workflow flow; /* first, so that one is the other */
    list_reader reader;
    size_t fits;      /* records whose masked value may be that of the key */
    bool sees_others; /* what it may read belongs to more than one workspace */
    char record_missing[MAX_REASON];
    cJSON *record; /* of the key; NULL: not found */
    char organisation[MAX_ID];
    char seen[MAX_ID];      /* the first workspace that was seen */
    cJSON *workspace;       /* as it was read */
    cJSON *answered;        /* names of operations */
    cJSON *refused;         /* operations, and why */
    cJSON *shown;           /* scopes that answers show */
    const char *enterprise; /* the operation that shows the plan; NULL: none */
};

static struct self *of(workflow *flow)
{
    return (struct self *)flow;
}

static bool begin(workflow *flow)
{
    struct self *self = of(flow);

    self->answered = cJSON_CreateArray();
    self->refused = cJSON_CreateArray();
    self->shown = cJSON_CreateArray();
    reader_begin(flow, &self->reader, MAX_PAGES);
    workflow_need(flow, self->answered != NULL && self->refused != NULL && self->shown != NULL);
    return true;
}

/* ---- what answers and refusals show ---- */

static void add_once(workflow *flow, cJSON *array, const char *text)
{
    if (text[0] != '\0' && !document_has_text(array, text))
        workflow_add_text(flow, array, "%s", text);
}

/* Operations of the Enterprise plan are refused on any other. */
static void note_answer(workflow *flow)
{
    struct self *self = of(flow);
    const portkey_operation *operation = portkey_operation_find(flow->step->operation);

    add_once(flow, self->answered, flow->step->operation);
    add_once(flow, self->shown, portkey_operation_scope(operation));
    if (portkey_operation_is_enterprise(operation) && self->enterprise == NULL)
        self->enterprise = flow->step->operation;
}

static workflow_next miss(workflow *flow, const portkey_error *error)
{
    cJSON *entry = cJSON_CreateObject();

    workflow_put_text(flow, entry, "operation", flow->step->operation);
    workflow_put_text(flow, entry, "reason", error->message);
    workflow_need(flow, document_append(of(flow)->refused, entry));
    return WORKFLOW_ON;
}

/* What belongs to an organisation names it, and so do objects of one workspace. */
static void look_at(struct self *self, const cJSON *object)
{
    const char *organisation = document_text(object, "organisation_id");
    const char *workspace = document_text(object, "workspace_id");

    if (organisation != NULL && strlen(organisation) < MAX_ID && self->organisation[0] == '\0')
        (void)snprintf(self->organisation, MAX_ID, "%s", organisation);
    if (workspace == NULL || strlen(workspace) >= MAX_ID)
        return;
    if (self->seen[0] == '\0')
        (void)snprintf(self->seen, MAX_ID, "%s", workspace);
    else if (strcmp(self->seen, workspace) != 0)
        self->sees_others = true;
}

/* ---- its record ---- */

static void ask_for_page(workflow *flow, cJSON *arguments)
{
    reader_ask(flow, &of(flow)->reader, arguments);
}

static void take_record(workflow *flow, const cJSON *record)
{
    struct self *self = of(flow);

    look_at(self, record);
    if (!workflow_is_own_key(flow, document_text(record, "key")))
        return;
    if (self->fits++ == 0)
        self->record = workflow_keep(flow, record);
}

static const char *why_no_record(const struct self *self)
{
    if (self->fits > 1)
        return "the masked values of several API keys fit this one";
    if (self->fits == 1)
        return "the masked value of an API key fits this one, but only the first 500 keys were compared";
    return self->reader.was_whole ? "it is not among the API keys that list_api_keys has"
                                  : "it is not among the first 500 API keys that list_api_keys has";
}

/* Two that fit are none: nothing else tells them apart. So is one, where the rest was not read. */
static void settle_record(struct self *self)
{
    if (self->fits == 1 && self->reader.was_whole)
        return;
    document_free(self->record);
    self->record = NULL;
    (void)snprintf(self->record_missing, MAX_REASON, "%s", why_no_record(self));
}

static workflow_next take_records(workflow *flow, const cJSON *answer)
{
    static const reader_list keys = {"api_key", NULL};
    struct self *self = of(flow);
    const cJSON *record;

    note_answer(flow);
    cJSON_ArrayForEach(record, document_member(answer, "data"))
    {
        take_record(flow, record);
    }
    if (reader_turn(flow, &self->reader, &keys, answer) == WORKFLOW_AGAIN)
        return WORKFLOW_AGAIN;
    settle_record(self);
    return WORKFLOW_ON;
}

/* A part of the list is not enough to tell its record from others. */
static workflow_next miss_records(workflow *flow, const portkey_error *error)
{
    struct self *self = of(flow);

    self->fits = 0;
    settle_record(self);
    (void)snprintf(self->record_missing, MAX_REASON, "list_api_keys: %s", error->message);
    return miss(flow, error);
}

/* ---- its workspace ---- */

static bool has_no_record(const workflow *flow)
{
    return ((const struct self *)flow)->record == NULL;
}

static void ask_for_few(workflow *flow, cJSON *arguments)
{
    workflow_need(flow, document_set_integer(arguments, "page_size", 2));
}

static workflow_next take_workspaces(workflow *flow, const cJSON *answer)
{
    const cJSON *workspace;

    note_answer(flow);
    cJSON_ArrayForEach(workspace, document_member(answer, "data"))
    {
        const char *id = document_text(workspace, "id");

        look_at(of(flow), workspace);
        if (id != NULL && strlen(id) < MAX_ID && of(flow)->seen[0] == '\0')
            (void)snprintf(of(flow)->seen, MAX_ID, "%s", id);
        else if (id != NULL && strcmp(id, of(flow)->seen) != 0)
            of(flow)->sees_others = true;
    }
    return WORKFLOW_ON;
}

/* The one that the key belongs to; without a record any one, for the organisation. */
static const char *workspace_to_read(const struct self *self)
{
    if (self->record != NULL)
        return document_text(self->record, "workspace_id");
    return self->organisation[0] == '\0' && self->seen[0] != '\0' ? self->seen : NULL;
}

static bool has_workspace(const workflow *flow)
{
    return workspace_to_read((const struct self *)flow) != NULL;
}

static void ask_for_workspace(workflow *flow, cJSON *arguments)
{
    workflow_put_text(flow, arguments, "workspace_id", workspace_to_read(of(flow)));
}

static workflow_next take_workspace(workflow *flow, const cJSON *answer)
{
    struct self *self = of(flow);

    note_answer(flow);
    if (self->record != NULL)
        self->workspace = workflow_keep(flow, answer);
    look_at(self, answer);
    return WORKFLOW_ON;
}

/* ---- the plan, and reads that show scopes ---- */

static bool is_plan_open(const workflow *flow)
{
    return ((const struct self *)flow)->enterprise == NULL;
}

static void ask_for_nothing(workflow *flow, cJSON *arguments)
{
    (void)flow;
    (void)arguments;
}

static bool has_cost(const workflow *flow)
{
    return is_plan_open(flow) && document_text(((const struct self *)flow)->workspace, "slug") != NULL;
}

/* The cost of the last hour. */
static void ask_for_cost(workflow *flow, cJSON *arguments)
{
    char from[WORKFLOW_TIME];
    char to[WORKFLOW_TIME];

    workflow_put(flow, arguments, "workspace_slug", document_member(of(flow)->workspace, "slug"));
    pa_format_time(from, workflow_now_ms(flow) - HOUR_MS);
    workflow_now(flow, to);
    workflow_put_text(flow, arguments, "time_of_generation_min", from);
    workflow_put_text(flow, arguments, "time_of_generation_max", to);
}

static workflow_next take(workflow *flow, const cJSON *answer)
{
    note_answer(flow);
    look_at(of(flow), answer);
    look_at(of(flow), cJSON_GetArrayItem(document_member(answer, "data"), 0));
    return WORKFLOW_ON;
}

#define READ(operation_, what_, ask_)                                                                        \
    {                                                                                                        \
        .operation = operation_, .what = "see whether it may read " what_, .is_due = has_no_record,          \
        .ask = ask_, .take = take, .miss = miss                                                              \
    }

static const workflow_step steps[] = {
    {.operation = "list_api_keys",
     .what = "look for the record of the key",
     .ask = ask_for_page,
     .take = take_records,
     .miss = miss_records},
    {.operation = "list_workspaces",
     .what = "see whether it may read workspaces",
     .is_due = has_no_record,
     .ask = ask_for_few,
     .take = take_workspaces,
     .miss = miss},
    {.operation = "get_workspace",
     .what = "read a workspace",
     .is_due = has_workspace,
     .ask = ask_for_workspace,
     .take = take_workspace,
     .miss = miss},
    {.operation = "get_organisation_defaults",
     .what = "see whether the plan is Enterprise",
     .is_due = is_plan_open,
     .ask = ask_for_nothing,
     .take = take,
     .miss = miss},
    {.operation = "get_cost_analytics",
     .what = "see whether the plan is Enterprise",
     .is_due = has_cost,
     .ask = ask_for_cost,
     .take = take,
     .miss = miss},
    READ("list_all_users", "users", ask_for_few),
    READ("list_configs", "configs", ask_for_nothing),
    READ("list_prompts", "prompts", ask_for_few),
    READ("list_integrations", "integrations", ask_for_few),
    READ("list_mcp_integrations", "MCP integrations", ask_for_few),
    READ("list_secret_references", "secret references", ask_for_few),
    {.operation = NULL},
};

/* ---- the answer ---- */

static void put_missing(workflow *flow, cJSON *missing, const char *what, const char *reason)
{
    cJSON *entry = cJSON_CreateObject();

    workflow_put_text(flow, entry, "what", what);
    workflow_put_text(flow, entry, "reason", reason);
    workflow_need(flow, document_append(missing, entry));
}

static void put_members(workflow *flow, cJSON *out, const cJSON *object, const char *const names[])
{
    for (size_t i = 0; names[i] != NULL; i++)
        workflow_put(flow, out, names[i], document_member(object, names[i]));
}

/* What stands in the record of the key is certain if the record is. */
static void put_record(workflow *flow, cJSON *answer)
{
    static const char *const names[] = {"id", "name", "status", "expires_at", NULL};
    static const char *const of_workspace[] = {"id", "slug", "name", NULL};
    const struct self *self = of(flow);
    const char *workspace = document_text(self->record, "workspace_id");
    cJSON *api_key = workflow_put_object(flow, answer, "api_key");

    workflow_put(flow, answer, "kind", document_member(self->record, "type"));
    workflow_put_text(flow, answer, "user_id", document_text(self->record, "user_id"));
    put_members(flow, api_key, self->record, names);
    workflow_put_text(flow, api_key, "found_by", "masked value");
    if (self->workspace != NULL)
        put_members(flow, workflow_put_object(flow, answer, "workspace"), self->workspace, of_workspace);
    else if (workspace != NULL)
        workflow_put_text(flow, workflow_put_object(flow, answer, "workspace"), "id", workspace);
    workflow_put(flow, answer, "scopes", document_member(self->record, "scopes"));
}

static void put_what_answers_show(workflow *flow, cJSON *answer, cJSON *missing)
{
    const struct self *self = of(flow);

    put_missing(flow, missing, "api_key", self->record_missing);
    if (self->sees_others)
        workflow_put_text(flow, answer, "kind", "organisation");
    else
        put_missing(flow, missing, "kind", "what it may read does not show whether it is of a workspace");
    workflow_put(flow, answer, "scopes", self->shown);
    put_missing(flow, missing, "other scopes",
                "the scopes shown are those that the answered operations need; the key may have more");
}

static void put_plan(workflow *flow, cJSON *answer, cJSON *missing)
{
    if (of(flow)->enterprise != NULL)
        workflow_put_text(flow, answer, "plan", "enterprise");
    else
        put_missing(flow, missing, "plan", "no operation that needs the Enterprise plan was answered");
}

static void answer(workflow *flow, cJSON *answer)
{
    const struct self *self = of(flow);
    cJSON *missing = cJSON_CreateArray();
    char now[WORKFLOW_TIME];

    if (self->record != NULL)
        put_record(flow, answer);
    else
        put_what_answers_show(flow, answer, missing);
    if (self->organisation[0] != '\0')
        workflow_put_text(flow, answer, "organisation_id", self->organisation);
    else
        put_missing(flow, missing, "organisation_id", "nothing that it may read names the organisation");
    put_plan(flow, answer, missing);
    workflow_put(flow, answer, "answered", self->answered);
    workflow_put(flow, answer, "refused", self->refused);
    workflow_need(flow, document_set(answer, "not_found", missing));
    workflow_now(flow, now);
    workflow_put_text(flow, answer, "asked_at", now);
}

static void free_self(workflow *flow)
{
    struct self *self = of(flow);

    reader_free(&self->reader);
    document_free(self->record);
    document_free(self->workspace);
    document_free(self->answered);
    document_free(self->refused);
    document_free(self->shown);
}

const workflow_type whoami = {
    .name = "whoami",
    .size = sizeof(struct self),
    .steps = steps,
    .is_kept = true,
    .goes_on = true,
    .begin = begin,
    .answer = answer,
    .free = free_self,
};
