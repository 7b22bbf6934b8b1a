/* SPDX-License-Identifier: MIT */
/*
 * A text in the names, slugs, ids and addresses of all kinds of objects. Lists
 * are read page by page, up to a cap; what the key or the settings keep away is
 * left out, and the answer says so.
 */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "workflow/engine/list_reader.h"
#include "workflow/engine/named_workspace.h"
#include "workflow/engine/workspace_round.h"
#include "workflow/workflows.h"

enum {
    MAX_PAGES = 5,
    MAX_GUARDRAILS = 50, /* whose checks are read, one call each */
    MAX_CANDIDATES = 1000,
    DEFAULT_LIMIT = 20,
};

enum kind_index {
    WORKSPACE,
    USER,
    INVITE,
    API_KEY,
    INTEGRATION,
    PROVIDER,
    CONFIG,
    COLLECTION,
    PROMPT,
    PARTIAL,
    LABEL,
    GUARDRAIL,
    USAGE_LIMIT,
    RATE_LIMIT,
    SECRET_REFERENCE,
    MCP_INTEGRATION,
    MCP_SERVER,
    DEPLOYMENT,
    KINDS
};

/* What a list has to do with workspaces. */
enum scope {
    WHOLE,          /* it takes none */
    NARROWED,       /* a workspace may be named */
    BY_WORKSPACE,   /* with a key of the organisation, one has to be */
    BY_NAMED_ALONE, /* with any key */
};

/* How a kind of object is listed. */
static const struct kind {
    const char *name;
    enum scope scope;
} kinds[KINDS] = {
    [WORKSPACE] = {"workspace", WHOLE},
    [USER] = {"user", WHOLE},
    [INVITE] = {"invite", WHOLE},
    [API_KEY] = {"api_key", NARROWED},
    [INTEGRATION] = {"integration", NARROWED},
    [PROVIDER] = {"provider", BY_WORKSPACE},
    [CONFIG] = {"config", NARROWED},
    [COLLECTION] = {"collection", BY_NAMED_ALONE},
    [PROMPT] = {"prompt", NARROWED},
    [PARTIAL] = {"partial", WHOLE},
    [LABEL] = {"label", NARROWED},
    [GUARDRAIL] = {"guardrail", BY_WORKSPACE},
    [USAGE_LIMIT] = {"usage_limit", BY_WORKSPACE},
    [RATE_LIMIT] = {"rate_limit", BY_WORKSPACE},
    [SECRET_REFERENCE] = {"secret_reference", WHOLE},
    [MCP_INTEGRATION] = {"mcp_integration", NARROWED},
    [MCP_SERVER] = {"mcp_server", NARROWED},
    [DEPLOYMENT] = {"deployment", WHOLE},
};

/* How well a text fits; the better ones are told first. */
enum fit { NO_FIT, WITHIN, BEGINS, EXACT };

struct search {
    workflow flow; /* first, so that one is the other */
    list_reader reader;
    cJSON *found[EXACT + 1];
    size_t candidates; /* in these */
    int64_t dropped;   /* beyond MAX_CANDIDATES */
    cJSON *guardrails; /* as listed; lists do not show their checks */
    workspace_round round;
    named_workspace named;
    size_t looked_at;     /* objects */
    bool lacks_workspace; /* the present list needs one, and none is known */
};

static struct search *of(workflow *flow)
{
    return (struct search *)flow;
}

/* ---- which lists ---- */

/* By the caller; NULL: none. */
static const char *wanted_workspace(const workflow *flow)
{
    return document_text(flow->arguments, "workspace_id");
}

static bool is_wanted(const workflow *flow, const struct kind *kind)
{
    const cJSON *names = document_member(flow->arguments, "kinds");

    return names == NULL || document_has_text(names, kind->name);
}

/* A list that cannot be narrowed would show objects of other workspaces. */
static bool is_beyond_workspace(const workflow *flow, const struct kind *kind)
{
    return wanted_workspace(flow) != NULL && kind->scope == WHOLE && kind != &kinds[WORKSPACE];
}

static void note_whole_lists(workflow *flow)
{
    for (size_t i = 0; i < KINDS; i++) {
        const reader_list list = {kinds[i].name, NULL};

        if (is_wanted(flow, &kinds[i]) && is_beyond_workspace(flow, &kinds[i]))
            reader_miss(flow, &of(flow)->reader, &list,
                        "its list takes no workspace: leave out workspace_id to look through it");
    }
}

static bool begin(workflow *flow)
{
    struct search *search = of(flow);
    const char *workspace = wanted_workspace(flow);

    for (int fit = WITHIN; fit <= EXACT; fit++) {
        search->found[fit] = cJSON_CreateArray();
        workflow_need(flow, search->found[fit] != NULL);
    }
    search->guardrails = cJSON_CreateArray();
    workflow_need(flow, search->guardrails != NULL);
    reader_begin(flow, &search->reader, MAX_PAGES);
    if (workspace == NULL)
        return true;
    if (!round_add(&search->round, workspace)) {
        (void)workflow_refuse(flow, "/workspace_id is longer than an id or a slug");
        return false;
    }
    note_whole_lists(flow);
    return true;
}

/* Workspaces are listed also to find those whose objects have to be asked for by workspace. */
static bool needs_workspaces(const workflow *flow)
{
    for (size_t i = 0; i < KINDS; i++)
        if (kinds[i].scope >= BY_WORKSPACE && is_wanted(flow, &kinds[i]))
            return true;
    return false;
}

static bool is_due(const workflow *flow)
{
    const struct kind *kind = flow->step->about;

    if (kind == &kinds[WORKSPACE] && wanted_workspace(flow) != NULL)
        return false; /* it was found, or looked for */
    if (is_beyond_workspace(flow, kind))
        return false;
    return is_wanted(flow, kind) || (kind == &kinds[WORKSPACE] && needs_workspaces(flow));
}

/* NULL where no workspace has to be named, or none is known. */
static const char *workspace_of(const struct search *search, const struct kind *kind)
{
    enum scope least = wanted_workspace(&search->flow) != NULL ? NARROWED : BY_WORKSPACE;

    return kind->scope >= least ? round_workspace(&search->round) : NULL;
}

static void ask(workflow *flow, cJSON *arguments)
{
    struct search *search = of(flow);
    const struct kind *kind = flow->step->about;
    const char *workspace = workspace_of(search, kind);

    reader_ask(flow, &search->reader, arguments);
    workflow_put_text(flow, arguments, "workspace_id", workspace);
    search->lacks_workspace = kind->scope == BY_NAMED_ALONE && workspace == NULL;
}

/* ---- what fits ---- */

static bool contains(const char *text, const char *part, size_t length)
{
    for (; *text != '\0'; text++)
        if (strncasecmp(text, part, length) == 0)
            return true;
    return false;
}

static enum fit fit_of(const char *text, const char *query)
{
    size_t length = strlen(query);

    if (strncasecmp(text, query, length) == 0)
        return text[length] == '\0' ? EXACT : BEGINS;
    return contains(text, query, length) ? WITHIN : NO_FIT;
}

/* A short text is within many ids by chance. */
static enum fit least_of(const char *member)
{
    return strcmp(member, "id") == 0 ? BEGINS : WITHIN;
}

/* Of the object's own members; the first of these that fits best is what it was found by. */
static enum fit judge(const cJSON *object, const char *query, const char **by)
{
    static const char *const members[] = {"id", "slug", "name", "email", "first_name", "last_name"};
    enum fit best = NO_FIT;

    for (size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
        const char *text = document_text(object, members[i]);
        enum fit fit = text != NULL ? fit_of(text, query) : NO_FIT;

        if (fit > best && fit >= least_of(members[i])) {
            best = fit;
            *by = members[i];
        }
    }
    return best;
}

/* What tells two of a name apart. */
static const char *const traits[] = {"id",
                                     "slug",
                                     "name",
                                     "email",
                                     "first_name",
                                     "last_name",
                                     "role",
                                     "status",
                                     "type",
                                     "sub_type",
                                     "workspace_id",
                                     "workspace_slug",
                                     "collection_id",
                                     "model",
                                     "ai_provider_id",
                                     "integration_id",
                                     "manager_type",
                                     "created_at",
                                     "last_updated_at",
                                     NULL};

/* Adds an object to what was found; NULL where there is no room for it. */
static cJSON *add_candidate(workflow *flow, const char *kind, const cJSON *object, enum fit fit,
                            const char *by)
{
    struct search *search = of(flow);
    cJSON *candidate;

    if (search->candidates == MAX_CANDIDATES) {
        search->dropped++;
        return NULL;
    }
    search->candidates++;
    candidate = cJSON_CreateObject();
    workflow_put_text(flow, candidate, "kind", kind);
    workflow_copy_texts(flow, candidate, object, traits);
    workflow_put_text(flow, candidate, "found_by", by);
    workflow_need(flow, document_append(search->found[fit], candidate));
    return candidate;
}

/* Guardrails wait for their checks. */
static void keep_guardrail(workflow *flow, const struct kind *kind, const cJSON *guardrail)
{
    cJSON *guardrails = of(flow)->guardrails;

    if (cJSON_GetArraySize(guardrails) < MAX_GUARDRAILS)
        workflow_need(flow, document_append(guardrails, document_copy(guardrail)));
    else
        reader_note_cut(flow, &of(flow)->reader, kind->name);
}

static void look_at(workflow *flow, const struct kind *kind, const cJSON *object)
{
    const char *by = NULL;
    enum fit fit;

    of(flow)->looked_at++;
    if (!is_wanted(flow, kind))
        return;
    if (kind == &kinds[GUARDRAIL]) {
        keep_guardrail(flow, kind, object);
        return;
    }
    fit = judge(object, document_text(flow->arguments, "query"), &by);
    if (fit != NO_FIT)
        (void)add_candidate(flow, kind->name, object, fit, by);
}

/* ---- from page to page, from workspace to workspace ---- */

static reader_list list_of(const struct search *search, const struct kind *kind)
{
    return (reader_list){kind->name, workspace_of(search, kind)};
}

static workflow_next next_list(struct search *search, const struct kind *kind)
{
    if (kind->scope < BY_WORKSPACE)
        return WORKFLOW_ON;
    if (round_turn(&search->round))
        return WORKFLOW_AGAIN;
    if (search->round.has_more)
        reader_note_cut(&search->flow, &search->reader, kind->name);
    return WORKFLOW_ON;
}

static workflow_next take(workflow *flow, const cJSON *answer)
{
    struct search *search = of(flow);
    const struct kind *kind = flow->step->about;
    const reader_list list = list_of(search, kind);
    const cJSON *object;

    cJSON_ArrayForEach(object, document_member(answer, "data"))
    {
        look_at(flow, kind, object);
        if (kind == &kinds[WORKSPACE])
            round_add_row(&search->round, object);
    }
    if (reader_turn(flow, &search->reader, &list, answer) == WORKFLOW_AGAIN)
        return WORKFLOW_AGAIN;
    return next_list(search, kind);
}

static workflow_next miss(workflow *flow, const portkey_error *error)
{
    struct search *search = of(flow);
    const struct kind *kind = flow->step->about;
    const reader_list list = list_of(search, kind);

    if (is_wanted(flow, kind))
        reader_miss(flow, &search->reader, &list,
                    search->lacks_workspace
                        ? "its list needs a workspace, and this key lists none: name one with workspace_id"
                        : error->message);
    else
        reader_end(&search->reader);
    search->lacks_workspace = false;
    return next_list(search, kind);
}

/* ---- guardrails, with their checks ---- */

static bool has_guardrails(const workflow *flow)
{
    return cJSON_GetArraySize(((const struct search *)flow)->guardrails) > 0;
}

static void ask_for_guardrail(workflow *flow, cJSON *arguments)
{
    const cJSON *guardrail = cJSON_GetArrayItem(of(flow)->guardrails, 0);
    const char *id = document_text(guardrail, "id");

    workflow_put_text(flow, arguments, "guardrail_id", id != NULL ? id : document_text(guardrail, "slug"));
}

static enum fit judge_checks(const cJSON *guardrail, const char *query)
{
    const cJSON *check;

    cJSON_ArrayForEach(check, document_member(guardrail, "checks"))
    {
        const char *id = document_text(check, "id");

        if (id != NULL && fit_of(id, query) != NO_FIT)
            return WITHIN;
    }
    return NO_FIT;
}

static void put_checks(workflow *flow, cJSON *candidate, const cJSON *guardrail)
{
    cJSON *ids = workflow_put_array(flow, candidate, "checks");
    const cJSON *check;

    cJSON_ArrayForEach(check, document_member(guardrail, "checks"))
    {
        const char *id = document_text(check, "id");

        if (id != NULL && strlen(id) <= WORKFLOW_TRAIT)
            workflow_add_text(flow, ids, "%s", id);
    }
}

/* `guardrail` has the checks, if they could be read. */
static workflow_next end_guardrail(workflow *flow, const cJSON *guardrail)
{
    struct search *search = of(flow);
    const char *query = document_text(flow->arguments, "query");
    cJSON *row = cJSON_DetachItemFromArray(search->guardrails, 0);
    const char *by = NULL;
    enum fit fit = judge(row, query, &by);
    cJSON *candidate = NULL;

    if (fit == NO_FIT) {
        by = "checks";
        fit = judge_checks(guardrail, query);
    }
    if (fit != NO_FIT)
        candidate = add_candidate(flow, "guardrail", row, fit, by);
    if (candidate != NULL && guardrail != NULL)
        put_checks(flow, candidate, guardrail);
    document_free(row);
    return has_guardrails(flow) ? WORKFLOW_AGAIN : WORKFLOW_ON;
}

static workflow_next take_guardrail(workflow *flow, const cJSON *answer)
{
    return end_guardrail(flow, answer);
}

static workflow_next miss_guardrail(workflow *flow, const portkey_error *error)
{
    static const reader_list checks = {"checks of guardrails", NULL};

    reader_miss(flow, &of(flow)->reader, &checks, error->message);
    return end_guardrail(flow, NULL);
}

static workflow_next take_named(workflow *flow, const cJSON *workspace)
{
    look_at(flow, &kinds[WORKSPACE], workspace);
    return WORKFLOW_ON;
}

static const named_workspace_use named = {
    .argument = "workspace_id",
    .state = offsetof(struct search, named),
    .reader = offsetof(struct search, reader),
    .found = take_named,
};

#define LIST(operation_, kind_, what_)                                                                       \
    {                                                                                                        \
        .operation = operation_, .what = "look through " what_, .is_due = is_due, .ask = ask, .take = take,  \
        .miss = miss, .about = &kinds[kind_]                                                                 \
    }

static const workflow_step steps[] = {
    NAMED_WORKSPACE_STEPS(&named),
    LIST("list_workspaces", WORKSPACE, "workspaces"),
    LIST("list_all_users", USER, "users"),
    LIST("list_user_invites", INVITE, "invites"),
    LIST("list_api_keys", API_KEY, "API keys"),
    LIST("list_integrations", INTEGRATION, "integrations"),
    LIST("list_providers", PROVIDER, "providers"),
    LIST("list_configs", CONFIG, "configs"),
    LIST("list_collections", COLLECTION, "collections"),
    LIST("list_prompts", PROMPT, "prompts"),
    LIST("list_prompt_partials", PARTIAL, "partials"),
    LIST("list_prompt_labels", LABEL, "labels"),
    LIST("list_guardrails", GUARDRAIL, "guardrails"),
    {.operation = "get_guardrail",
     .what = "read the checks of guardrails",
     .is_due = has_guardrails,
     .ask = ask_for_guardrail,
     .take = take_guardrail,
     .miss = miss_guardrail},
    LIST("list_usage_limits", USAGE_LIMIT, "usage limits"),
    LIST("list_rate_limits", RATE_LIMIT, "rate limits"),
    LIST("list_secret_references", SECRET_REFERENCE, "secret references"),
    LIST("list_mcp_integrations", MCP_INTEGRATION, "MCP integrations"),
    LIST("list_mcp_servers", MCP_SERVER, "MCP servers"),
    LIST("list_deployments", DEPLOYMENT, "deployments"),
    {.operation = NULL},
};

/* ---- the answer ---- */

static void answer(workflow *flow, cJSON *answer)
{
    struct search *search = of(flow);
    cJSON *candidates = workflow_put_array(flow, answer, "candidates");
    int64_t left = document_integer(flow->arguments, "limit", DEFAULT_LIMIT);
    int64_t left_out = search->dropped;

    for (int fit = EXACT; fit >= WITHIN; fit--) {
        cJSON *candidate;

        while ((candidate = cJSON_DetachItemFromArray(search->found[fit], 0)) != NULL) {
            if (left-- > 0)
                workflow_need(flow, document_append(candidates, candidate));
            else
                document_free(candidate);
            left_out += left < 0;
        }
    }
    workflow_need(flow, document_set_integer(answer, "left_out", left_out));
    workflow_need(flow, document_set_integer(answer, "objects_looked_at", (int64_t)search->looked_at));
    reader_put(flow, &search->reader, answer);
}

static void free_search(workflow *flow)
{
    struct search *search = of(flow);

    for (int fit = WITHIN; fit <= EXACT; fit++)
        document_free(search->found[fit]);
    document_free(search->guardrails);
    reader_free(&search->reader);
}

const workflow_type find = {
    .name = "find",
    .size = sizeof(struct search),
    .steps = steps,
    .begin = begin,
    .answer = answer,
    .free = free_search,
};
