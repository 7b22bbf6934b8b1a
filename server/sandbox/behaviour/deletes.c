/* SPDX-License-Identifier: MIT */
/* Deletes that are refused, and what goes along with others. */
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/behaviour/members.h"
#include "sandbox/behaviour/references.h"

static bool is_one(portkey_value record, const char *name)
{
    int64_t flag = 0;

    (void)portkey_value_integer(portkey_value_member(record, name), &flag);
    return flag == 1;
}

/* ---- workspaces ---- */

struct workspace {
    const char *id;
    const char *slug;
};

static bool ends_in(const char *text, const char *end)
{
    size_t length = strlen(text);

    return length >= strlen(end) && strcmp(text + length - strlen(end), end) == 0;
}

/* Logs stay, as the traffic does. Rows of access have the workspace's id or slug for an id. */
static bool belongs(void *context, store_place place, portkey_value record)
{
    const struct workspace *workspace = context;
    portkey_value id = portkey_value_member(record, "id");

    if (strcmp(place.collection, "/audit-logs") == 0 || strcmp(place.collection, "/logs") == 0)
        return false;
    if (strcmp(place.collection, "/admin/workspaces") != 0 && ends_in(place.collection, "/workspaces") &&
        (portkey_value_is(id, workspace->id) ||
         (workspace->slug != NULL && portkey_value_is(id, workspace->slug))))
        return true;
    return portkey_value_is(portkey_value_member(record, "workspace_id"), workspace->id);
}

static bool blocks(const char *collection)
{
    static const char *const collections[] = {"/api-keys", "/configs", "/providers"};

    for (size_t i = 0; i < sizeof(collections) / sizeof(collections[0]); i++)
        if (strcmp(collections[i], collection) == 0)
            return true;
    return false;
}

static bool check_dependents(sandbox_exchange *exchange, const references_list *dependents)
{
    for (size_t i = 0; i < dependents->count; i++)
        if (blocks(dependents->rows[i].place.collection))
            return exchange_fail(exchange, 409, "AB07",
                                 "The workspace has providers, configs or API keys, such as %s in %s.",
                                 dependents->rows[i].id, dependents->rows[i].place.collection);
    return true;
}

/* Our operation does not offer it, so that it is no argument. */
static bool is_forced(const sandbox_exchange *exchange)
{
    portkey_json *document = NULL;
    bool is = false;

    if (portkey_json_parse(&document, exchange->request->body, exchange->request->length, NULL, NULL) == 0)
        (void)portkey_value_boolean(portkey_value_member(portkey_json_root(document), "force_delete"), &is);
    portkey_json_free(document);
    return is;
}

static bool empty_workspace(sandbox_exchange *exchange, const references_list *dependents)
{
    if (!is_forced(exchange) && !check_dependents(exchange, dependents))
        return false;
    return references_delete(exchange, dependents);
}

static bool find_dependents(references_list *out, sandbox_exchange *exchange, struct workspace *workspace)
{
    return references_find(out, exchange, workspace->id, belongs, workspace) &&
           (workspace->slug == NULL || references_find(out, exchange, workspace->slug, belongs, workspace));
}

static bool delete_dependents(sandbox_exchange *exchange)
{
    struct workspace workspace = {exchange_text(exchange->record, "id"),
                                  exchange_text(exchange->record, "slug")};
    references_list dependents = {0};
    bool done;

    if (workspace.id == NULL)
        return exchange_break(exchange);
    done = find_dependents(&dependents, exchange, &workspace) && empty_workspace(exchange, &dependents);
    references_free(&dependents);
    return done;
}

/* The name is there to confirm. The workspace that is there from the start stays. */
static bool before_workspace(sandbox_exchange *exchange)
{
    const char *name = exchange_text(exchange->record, "name");
    const char *given = exchange_argument(exchange, "name");

    if (is_one(exchange->record, "is_default"))
        return exchange_fail(exchange, 409, "AB07", "The default workspace cannot be deleted.");
    if (name != NULL && (given == NULL || strcmp(name, given) != 0))
        return exchange_fail(exchange, 400, "AB01", "name must be the name of the workspace.");
    return delete_dependents(exchange);
}

/* ---- what is in use ---- */

static bool maps_secret(void *context, store_place place, portkey_value record)
{
    const char *name = context;

    (void)place;
    PORTKEY_FOR_EACH (mapping, portkey_value_member(record, "secret_mappings"))
        if (portkey_value_is(portkey_value_member(mapping, "secret_reference_id"), name))
            return true;
    return false;
}

/* Mappings name a secret reference by id or slug. */
static bool find_mappings(references_list *out, sandbox_exchange *exchange, const char *member)
{
    const char *name = exchange_text(exchange->record, member);
    char *copy = exchange_copy_text(exchange, name);

    return name == NULL || (copy != NULL ? references_find(out, exchange, copy, maps_secret, copy)
                                         : exchange_break(exchange));
}

static bool before_secret(sandbox_exchange *exchange)
{
    references_list uses = {0};
    bool done = find_mappings(&uses, exchange, "id") && find_mappings(&uses, exchange, "slug");

    if (done && uses.count > 0)
        done = exchange_fail(exchange, 400, "AB01", "The secret reference is used by %s in %s.",
                             uses.rows[0].id, uses.rows[0].place.collection);
    references_free(&uses);
    return done;
}

/* ---- what is there from the start ---- */

static bool before_collection(sandbox_exchange *exchange)
{
    return !is_one(exchange->record, "is_default") ||
           exchange_fail(exchange, 404, "AB08", "The default collection cannot be deleted.");
}

/* ---- users ---- */

static bool user_deleted(sandbox_exchange *exchange)
{
    return members_end(exchange, exchange->found.id.data);
}

const sandbox_behaviour behaviours_of_deletes[] = {
    {.operation = "delete_workspace", .before = before_workspace},
    {.operation = "delete_secret_reference", .before = before_secret},
    {.operation = "delete_collection", .before = before_collection},
    {.operation = "delete_user", .after = user_deleted},
    {.operation = NULL},
};
