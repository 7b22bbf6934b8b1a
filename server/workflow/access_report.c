/* SPDX-License-Identifier: MIT */
/*
 * Who may do what, in an organisation or in one workspace: all that the lists of
 * users, invites, members and API keys show, and when the keys were used. This
 * file reads; access/ judges and shows what was read.
 */
#include <string.h>

#include "workflow/access/answer.h"
#include "workflow/access/scopes.h"
#include "workflow/access/facts.h"
#include "workflow/workflows.h"

enum {
    MAX_PAGES = 10,          /* of one list */
    MAX_ROWS_OF_PAGE = 1000, /* though a hundred are asked for */
    MAX_ROWS = 2000,         /* that are kept of a kind */
    MAX_SCOPES = 500,        /* of one key */
    MAX_WORKSPACES = 100,    /* that a user or an invite names */
    MAX_WORKSPACE_CALLS = 60,
    DEFAULT_UNUSED_DAYS = 90,
};

/* A list, and what becomes of its rows. */
struct source {
    enum access_list list;
    bool is_of_workspace; /* it is read for each */
    const char *kind;
    void (*take)(access_facts *facts, const cJSON *row);
};

static void begin_period(access_facts *facts)
{
    facts->now = workflow_now_ms(&facts->flow);
    facts->unused_days = document_integer(facts->flow.arguments, "unused_days", DEFAULT_UNUSED_DAYS);
    pa_format_time(facts->since, facts->now - facts->unused_days * PA_DAY_MS);
    pa_format_time(facts->until, facts->now);
}

static bool begin(workflow *flow)
{
    access_facts *facts = facts_of(flow);

    reader_begin(flow, &facts->reader, MAX_PAGES);
    facts->is_of_one = document_has(flow->arguments, "workspace_id");
    facts->workspaces = cJSON_CreateArray();
    facts->people = cJSON_CreateArray();
    facts->invites = cJSON_CreateArray();
    facts->keys = cJSON_CreateArray();
    workflow_need(flow, facts->workspaces != NULL && facts->people != NULL && facts->invites != NULL &&
                            facts->keys != NULL);
    for (int level = 0; level <= 1; level++)
        facts->known_scopes[level] = key_scopes_known(level == 1);
    begin_period(facts);
    return true;
}

/* ---- rows that are kept ---- */

static const struct source *source_of(const access_facts *facts)
{
    return facts->flow.step->about;
}

static void note_cut(access_facts *facts)
{
    const struct source *source = source_of(facts);

    facts->is_partial[source->list] = true;
    reader_note_cut(&facts->flow, &facts->reader, source->kind);
}

/* A new row with members of an object; NULL where there is no room for it. */
static cJSON *keep(access_facts *facts, cJSON *rows, const cJSON *object, const char *const members[])
{
    cJSON *row;

    if (cJSON_GetArraySize(rows) >= MAX_ROWS) {
        note_cut(facts);
        return NULL;
    }
    row = cJSON_CreateObject();
    workflow_copy_texts(&facts->flow, row, object, members);
    workflow_need(&facts->flow, document_append(rows, row));
    return facts->flow.is_short ? NULL : row;
}

static void put_flag(access_facts *facts, cJSON *row, const char *name)
{
    workflow_need(&facts->flow, document_set_flag(row, name, true));
}

/* ---- workspaces ---- */

static void take_workspace(access_facts *facts, const cJSON *object)
{
    static const char *const members[] = {"id", "slug", "name", NULL};

    (void)keep(facts, facts->workspaces, object, members);
}

/* ---- people ---- */

static const char *const of_people[] = {"id", "email", "first_name", "last_name", NULL};

static bool is_trait(const char *text)
{
    return text != NULL && strlen(text) <= WORKFLOW_TRAIT;
}

/* The role of a person in a workspace, by its slug. */
static void put_role(access_facts *facts, const cJSON *person, const char *slug, const char *role)
{
    if (is_trait(slug) && is_trait(role))
        workflow_put_text(&facts->flow, document_member(person, "workspaces"), slug, role);
}

/* The API lists the workspaces of a user without the role there, which the members of the workspace show. */
static void put_workspaces(access_facts *facts, const cJSON *person, const cJSON *slugs)
{
    const cJSON *slug;
    size_t count = 0;

    cJSON_ArrayForEach(slug, slugs)
    {
        if (count++ == MAX_WORKSPACES) {
            note_cut(facts);
            return;
        }
        put_role(facts, person, cJSON_GetStringValue(slug), ACCESS_ROLE_NOT_READ);
    }
}

static cJSON *keep_person(access_facts *facts, const cJSON *object, const char *role)
{
    cJSON *person = keep(facts, facts->people, object, of_people);

    if (person == NULL)
        return NULL;
    if (is_trait(role))
        workflow_put_text(&facts->flow, person, "role", role);
    (void)workflow_put_object(&facts->flow, person, "workspaces");
    return person;
}

static void take_user(access_facts *facts, const cJSON *user)
{
    const char *id = document_text(user, "id");
    const char *role = document_text(user, "role");
    cJSON *person;

    if (id != NULL && access_find(facts->people, "id", id) != NULL)
        return;
    person = keep_person(facts, user, role);
    if (person == NULL)
        return;
    put_flag(facts, person, "is_user");
    if (role == NULL || strcmp(role, "member") == 0)
        put_workspaces(facts, person, document_member(user, "workspace_ids"));
}

/* Older answers have no id. */
static cJSON *find_member(const access_facts *facts, const cJSON *member)
{
    const char *id = document_text(member, "id");
    const char *email = document_text(member, "email");

    if (id != NULL)
        return access_find(facts->people, "id", id);
    return email != NULL ? access_find(facts->people, "email", email) : NULL;
}

static void take_member(access_facts *facts, const cJSON *member)
{
    cJSON *person = find_member(facts, member);
    const char *role = document_text(member, "role");

    if (person == NULL)
        person = keep_person(facts, member, document_text(member, "org_role"));
    if (person == NULL)
        return;
    if (role != NULL && strncmp(role, "ws-", 3) == 0)
        role += 3;
    put_role(facts, person, document_text(facts->workspace, "slug"), role);
}

/* ---- invites ---- */

/* A workspace is named by its id or its slug. */
static void put_invited(access_facts *facts, const cJSON *invite, const cJSON *place)
{
    const char *name = document_text(place, "id");
    const cJSON *workspace = name != NULL ? access_find_workspace(facts, name) : NULL;
    const char *slug = document_text(workspace, "slug");

    put_role(facts, invite, slug != NULL ? slug : name, document_text(place, "role"));
}

static void take_invite(access_facts *facts, const cJSON *object)
{
    static const char *const members[] = {"id", "email", "role", "status", "expires_at", NULL};
    const cJSON *place;
    size_t count = 0;
    cJSON *invite = keep(facts, facts->invites, object, members);

    if (invite == NULL)
        return;
    (void)workflow_put_object(&facts->flow, invite, "workspaces");
    cJSON_ArrayForEach(place, document_member(object, "workspaces"))
    {
        if (count++ == MAX_WORKSPACES) {
            note_cut(facts);
            return;
        }
        put_invited(facts, invite, place);
    }
}

/* ---- keys ---- */

static void put_scopes(access_facts *facts, cJSON *key, const cJSON *scopes)
{
    workflow *flow = &facts->flow;
    cJSON *kept = workflow_put_array(flow, key, "scopes");
    int64_t count = 0;
    const cJSON *scope;

    cJSON_ArrayForEach(scope, scopes)
    {
        if (is_trait(cJSON_GetStringValue(scope)) && ++count <= MAX_SCOPES)
            workflow_add_text(flow, kept, "%s", scope->valuestring);
    }
    workflow_need(flow, document_set_integer(key, "scope_count", count));
    workflow_need(
        flow, document_set_integer(key, "known_scopes", key_scopes_held(kept, key_is_of_organisation(key))));
    if (document_has_text(kept, "completions.write") || document_has_text(kept, "*"))
        put_flag(facts, key, "can_complete");
}

static void take_key(access_facts *facts, const cJSON *object)
{
    static const char *const members[] = {
        "id", "name", "type", "workspace_id", "user_id", "status", "created_at", "expires_at", NULL};
    const char *id = document_text(object, "id");
    cJSON *key;

    if (id != NULL && access_find(facts->keys, "id", id) != NULL)
        return;
    key = keep(facts, facts->keys, object, members);
    if (key == NULL)
        return;
    put_scopes(facts, key, document_member(object, "scopes"));
    if (document_has(object, "rotation_policy"))
        put_flag(facts, key, "rotates");
}

/* ---- use of the keys ---- */

/* An id that no key has is that of one that was deleted; what is no id may be any key. */
static void take_use(access_facts *facts, const cJSON *row)
{
    static const char *const members[] = {"last_seen", NULL};
    const char *id = document_text(row, "group_key");
    cJSON *key;

    if (id == NULL)
        id = document_text(row, "api_key");
    if (id == NULL || id[0] == '\0')
        return;
    key = access_find(facts->keys, "id", id);
    if (key == NULL) {
        facts->is_use_unclear = facts->is_use_unclear || !named_workspace_is_id(id);
        return;
    }
    put_flag(facts, key, "was_used");
    workflow_copy_texts(&facts->flow, key, row, members);
}

/* ---- from list to list ---- */

static bool has_workspace(const workflow *flow)
{
    return ((const access_facts *)flow)->workspace != NULL;
}

static bool is_of_one(const workflow *flow)
{
    return ((const access_facts *)flow)->is_of_one;
}

static bool is_of_all(const workflow *flow)
{
    return !is_of_one(flow);
}

static void ask_for_one(workflow *flow, cJSON *arguments)
{
    workflow_put(flow, arguments, "workspace_id", document_member(flow->arguments, "workspace_id"));
}

/* There is room for it: it is the first row. */
static workflow_next take_one(workflow *flow, const cJSON *workspace)
{
    access_facts *facts = facts_of(flow);

    take_workspace(facts, workspace);
    facts->workspace = facts->workspaces->child;
    return WORKFLOW_ON;
}

/* Its members and the use of its keys are asked for by the id and the slug, and one of these is not known. */
static workflow_next refuse_unknown(workflow *flow, const char *why)
{
    return workflow_refuse(flow, "the workspace can be neither read nor found: %s", why);
}

static const named_workspace_use named = {
    .argument = "workspace_id",
    .state = offsetof(access_facts, named),
    .reader = offsetof(access_facts, reader),
    .found = take_one,
    .doubted = refuse_unknown,
};

static void ask_for_page(workflow *flow, cJSON *arguments)
{
    reader_ask(flow, &facts_of(flow)->reader, arguments);
}

static void ask_for_invites(workflow *flow, cJSON *arguments)
{
    ask_for_page(flow, arguments);
    workflow_put_text(flow, arguments, "status", "pending");
}

static void ask_for_members(workflow *flow, cJSON *arguments)
{
    ask_for_page(flow, arguments);
    workflow_put(flow, arguments, "workspace_id", document_member(facts_of(flow)->workspace, "id"));
}

static void ask_for_keys(workflow *flow, cJSON *arguments)
{
    ask_for_page(flow, arguments);
    ask_for_one(flow, arguments);
}

static void ask_for_use(workflow *flow, cJSON *arguments)
{
    const access_facts *facts = facts_of(flow);
    cJSON *columns = workflow_put_array(flow, arguments, "columns");

    ask_for_page(flow, arguments);
    workflow_put_text(flow, arguments, "group_by", "api_key");
    workflow_put(flow, arguments, "workspace_slug", document_member(facts->workspace, "slug"));
    workflow_put_text(flow, arguments, "time_of_generation_min", facts->since);
    workflow_put_text(flow, arguments, "time_of_generation_max", facts->until);
    workflow_add_text(flow, columns, "requests");
    workflow_add_text(flow, columns, "last_seen");
}

static reader_list list_of(const access_facts *facts)
{
    const struct source *source = source_of(facts);

    return (reader_list){source->kind,
                         source->is_of_workspace ? document_text(facts->workspace, "id") : NULL};
}

/* From the first workspace on. */
static workflow_next next_source(access_facts *facts)
{
    facts->calls = 0;
    facts->workspace = facts->workspaces->child;
    return WORKFLOW_ON;
}

/* The same list of the next workspace, unless that takes too many calls. */
static workflow_next next_list(access_facts *facts)
{
    facts->is_use_unclear = false;
    if (!source_of(facts)->is_of_workspace || facts->workspace->next == NULL)
        return next_source(facts);
    if (facts->calls >= MAX_WORKSPACE_CALLS) {
        note_cut(facts);
        return next_source(facts);
    }
    facts->workspace = facts->workspace->next;
    return WORKFLOW_AGAIN;
}

static void note_miss(access_facts *facts, reader_list list, const char *reason)
{
    facts->is_partial[source_of(facts)->list] = true;
    reader_miss(&facts->flow, &facts->reader, &list, reason);
}

/* Figures that are not of all requests, or not by id, do not tell which keys were not used. */
static const char *why_unclear(const access_facts *facts, const cJSON *answer)
{
    if (source_of(facts)->list != ACCESS_USE)
        return NULL;
    if (document_flag(answer, "is_quota_exceeded"))
        return "the API left requests out of its figures (is_quota_exceeded)";
    return facts->is_use_unclear ? "the API does not group requests by the ids of API keys" : NULL;
}

static void take_rows(access_facts *facts, const cJSON *answer)
{
    const cJSON *row;
    size_t count = 0;

    cJSON_ArrayForEach(row, document_member(answer, "data"))
    {
        if (count++ == MAX_ROWS_OF_PAGE) {
            note_cut(facts);
            return;
        }
        source_of(facts)->take(facts, row);
    }
}

static void end_list(access_facts *facts)
{
    enum access_list list = source_of(facts)->list;

    if (!facts->reader.was_whole)
        facts->is_partial[list] = true;
    else if (list == ACCESS_USE)
        put_flag(facts, facts->workspace, "use_was_read");
}

static workflow_next take(workflow *flow, const cJSON *answer)
{
    access_facts *facts = facts_of(flow);
    const reader_list list = list_of(facts);
    const char *reason;

    facts->calls++;
    take_rows(facts, answer);
    reason = why_unclear(facts, answer);
    if (reason != NULL) {
        note_miss(facts, list, reason);
        return next_list(facts);
    }
    if (reader_turn(flow, &facts->reader, &list, answer) == WORKFLOW_AGAIN)
        return WORKFLOW_AGAIN;
    end_list(facts);
    return next_list(facts);
}

/* What is switched off is so for each workspace; what is refused may be refused for this one. */
static workflow_next miss(workflow *flow, const portkey_error *error)
{
    access_facts *facts = facts_of(flow);
    reader_list list = list_of(facts);
    bool is_sent = error->http_status != 0;

    if (!is_sent)
        list.workspace = NULL;
    facts->calls++;
    note_miss(facts, list, error->message);
    return is_sent ? next_list(facts) : next_source(facts);
}

static const struct source sources[ACCESS_LISTS] = {
    [ACCESS_WORKSPACES] = {ACCESS_WORKSPACES, false, "workspace", take_workspace},
    [ACCESS_USERS] = {ACCESS_USERS, false, "user", take_user},
    [ACCESS_INVITES] = {ACCESS_INVITES, false, "invite", take_invite},
    [ACCESS_MEMBERS] = {ACCESS_MEMBERS, true, "workspace_member", take_member},
    [ACCESS_KEYS] = {ACCESS_KEYS, false, "api_key", take_key},
    [ACCESS_USE] = {ACCESS_USE, true, "last_use", take_use},
};

static const workflow_step steps[] = {
    NAMED_WORKSPACE_STEPS(&named),
    {.operation = "list_workspaces",
     .what = "list workspaces",
     .is_due = is_of_all,
     .ask = ask_for_page,
     .take = take,
     .miss = miss,
     .about = &sources[ACCESS_WORKSPACES]},
    {.operation = "list_all_users",
     .what = "list users",
     .ask = ask_for_page,
     .take = take,
     .miss = miss,
     .about = &sources[ACCESS_USERS]},
    {.operation = "list_user_invites",
     .what = "list invites",
     .ask = ask_for_invites,
     .take = take,
     .miss = miss,
     .about = &sources[ACCESS_INVITES]},
    {.operation = "list_workspace_members",
     .what = "list members of workspaces",
     .is_due = has_workspace,
     .ask = ask_for_members,
     .take = take,
     .miss = miss,
     .about = &sources[ACCESS_MEMBERS]},
    {.operation = "list_api_keys",
     .what = "list API keys",
     .ask = ask_for_keys,
     .take = take,
     .miss = miss,
     .about = &sources[ACCESS_KEYS]},
    {.operation = "get_analytics_group",
     .what = "look when API keys were used",
     .is_due = has_workspace,
     .ask = ask_for_use,
     .take = take,
     .miss = miss,
     .about = &sources[ACCESS_USE]},
    {.operation = NULL},
};

static void answer(workflow *flow, cJSON *answer)
{
    access_answer(facts_of(flow), answer);
}

static void free_access(workflow *flow)
{
    access_facts *facts = facts_of(flow);

    reader_free(&facts->reader);
    document_free(facts->workspaces);
    document_free(facts->people);
    document_free(facts->invites);
    document_free(facts->keys);
}

const workflow_type access_report = {
    .name = "access_report",
    .size = sizeof(access_facts),
    .steps = steps,
    .goes_on = true,
    .begin = begin,
    .answer = answer,
    .free = free_access,
};
