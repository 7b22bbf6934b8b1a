/* SPDX-License-Identifier: MIT */
#include "workflow/access/answer.h"

#include <string.h>

#include "workflow/access/rules.h"

enum { DEFAULT_LIMIT = 25, SHOWN_SCOPES = 20 };

/* ---- rows ---- */

/* Those who have access where it is looked at: admins have it everywhere. */
static bool is_shown(const access_facts *facts, const cJSON *row)
{
    const char *role = document_text(row, "role");
    const cJSON *workspaces = document_member(row, "workspaces");
    const cJSON *slug = document_member(facts->workspaces->child, "slug");

    if (!facts->is_of_one || workspaces == NULL || (role != NULL && strcmp(role, "member") != 0))
        return true;
    return cJSON_IsString(slug) && document_has(workspaces, slug->valuestring);
}

static void add_person(access_facts *facts, cJSON *rows, const cJSON *person)
{
    workflow *flow = &facts->flow;
    static const char *const members[] = {"id", "email", "role", "status", "expires_at", NULL};
    cJSON *row = cJSON_CreateObject();
    char name[ACCESS_NAME];

    workflow_put_text(flow, row, "name", access_name(name, person));
    workflow_copy_texts(flow, row, person, members);
    workflow_put(flow, row, "workspaces", document_member(person, "workspaces"));
    workflow_need(flow, document_append(rows, row));
}

static const char *workspace_of(const access_facts *facts, const cJSON *key)
{
    const char *id = document_text(key, "workspace_id");
    const char *slug = id != NULL ? document_text(access_find_workspace(facts, id), "slug") : NULL;

    return slug != NULL ? slug : id;
}

static void put_scopes(access_facts *facts, cJSON *row, const cJSON *key)
{
    workflow *flow = &facts->flow;
    cJSON *shown = workflow_put_array(flow, row, "scopes");
    int64_t more = document_integer(key, "scope_count", 0) - SHOWN_SCOPES;
    const cJSON *scope;
    size_t count = 0;

    cJSON_ArrayForEach(scope, document_member(key, "scopes"))
    {
        if (count++ < SHOWN_SCOPES)
            workflow_add_text(flow, shown, "%s", scope->valuestring);
    }
    if (more > 0)
        workflow_need(flow, document_set_integer(row, "more_scopes", more));
}

static void add_key(access_facts *facts, cJSON *rows, const cJSON *key)
{
    workflow *flow = &facts->flow;
    static const char *const members[] = {"id", "name", "type", "status", "created_at", NULL};
    cJSON *row = cJSON_CreateObject();
    const char *expiry = document_text(key, "expires_at");
    char last_use[ACCESS_NAME];

    workflow_copy_texts(flow, row, key, members);
    workflow_put_text(flow, row, "owner", access_owner(facts, key));
    workflow_put_text(flow, row, "workspace", workspace_of(facts, key));
    workflow_put_text(flow, row, "expires_at", expiry != NULL ? expiry : "never");
    workflow_put_text(flow, row, "last_use", access_last_use(last_use, facts, key));
    put_scopes(facts, row, key);
    workflow_need(flow, document_append(rows, row));
}

/* ---- lists of them ---- */

/* Puts the first rows into the answer, and how many there are into its "counts". */
static void put_rows(access_facts *facts, cJSON *answer, const char *name, const cJSON *rows,
                     void (*add)(access_facts *facts, cJSON *rows, const cJSON *row))
{
    cJSON *shown = workflow_put_array(&facts->flow, answer, name);
    int64_t limit = document_integer(facts->flow.arguments, "limit", DEFAULT_LIMIT);
    const cJSON *row;
    int64_t count = 0;

    cJSON_ArrayForEach(row, rows)
    {
        if (is_shown(facts, row) && count++ < limit)
            add(facts, shown, row);
    }
    workflow_need(&facts->flow, document_set_integer(document_member(answer, "counts"), name, count));
}

static void put_never_seen(access_facts *facts, cJSON *answer)
{
    cJSON *never = workflow_put_array(&facts->flow, answer, "never_seen");

    workflow_add_text(&facts->flow, never,
                      "calls of the Admin API, and requests that are older than what the API keeps");
    if (facts->is_of_one)
        workflow_add_text(&facts->flow, never, "keys of the organisation, which reach each workspace");
}

void access_answer(access_facts *facts, cJSON *answer)
{
    access_put_findings(facts, answer);
    (void)workflow_put_object(&facts->flow, answer, "counts");
    put_rows(facts, answer, "users", facts->people, add_person);
    put_rows(facts, answer, "invites", facts->invites, add_person);
    put_rows(facts, answer, "api_keys", facts->keys, add_key);
    reader_put(&facts->flow, &facts->reader, answer);
    put_never_seen(facts, answer);
}
