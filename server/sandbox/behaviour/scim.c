/* SPDX-License-Identifier: MIT */
/* SCIM groups and the workspaces that they are mapped to: one role for each group, one mapping for each of its workspaces. */
#include "base/json_writer.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/create.h"
#include "sandbox/engine/resource.h"

static const store_place groups = {"/scim/groups", ""};
static const store_place mappings = {"/scim/workspaces", ""};

/* Texts live as long as the exchange. */
struct group {
    const char *id;
    const char *name;
};

/* ---- finding a group ---- */

struct search {
    sandbox_exchange *exchange;
    const char *member; /* that has the text */
    const char *text;
    struct group found; /* id NULL: none */
    bool has_failed;
};

static void compare_group(struct search *search, portkey_value record)
{
    if (!portkey_value_is(portkey_value_member(record, search->member), search->text))
        return;
    search->found = (struct group){exchange_copy_text(search->exchange, exchange_text(record, "id")),
                                   exchange_copy_text(search->exchange, exchange_text(record, "name"))};
    search->has_failed = search->found.id == NULL || search->found.name == NULL;
}

static bool look_at_group(void *context, const char *body, size_t length)
{
    struct search *search = context;
    portkey_json *document = NULL;

    search->has_failed = portkey_json_parse(&document, body, length, NULL, NULL) < 0;
    if (!search->has_failed)
        compare_group(search, portkey_json_root(document));
    portkey_json_free(document);
    return !search->has_failed && search->found.id == NULL;
}

/* A group whose id is NULL: there is none. */
static bool find_group(struct group *out, sandbox_exchange *exchange, const char *member, const char *text)
{
    struct search search = {.exchange = exchange, .member = member, .text = text};
    bool done = store_each_oldest(exchange->world->store, groups, look_at_group, &search);

    *out = search.found;
    return (done && !search.has_failed) || exchange_break(exchange);
}

/* As the identity provider would send it later. */
static bool add_group(sandbox_exchange *exchange, struct group *out, const char *name)
{
    pa_text body = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&body);
    char id[WORLD_ID_SIZE];
    bool done;

    world_new_id(exchange->world, id);
    *out = (struct group){exchange_copy_text(exchange, id), name};
    pa_begin_object(&writer);
    pa_write_text(pa_member(&writer, "id"), id);
    pa_write_text(pa_member(&writer, "name"), name);
    pa_end(&writer);
    done = out->id != NULL && !pa_text_failed(&body) &&
           store_add(exchange->world->store, groups,
                     &(store_record){.id = id, .body = body.data, .length = body.length});
    pa_text_free(&body);
    return done || exchange_break(exchange);
}

static bool choose_group(sandbox_exchange *exchange, struct group *out)
{
    const char *name = exchange_argument(exchange, "scim_group_name");
    const char *id = exchange_argument(exchange, "scim_group_id");

    if (!(name != NULL ? find_group(out, exchange, "name", name)
                       : find_group(out, exchange, "id", id != NULL ? id : "")))
        return false;
    if (out->id != NULL)
        return true;
    return name != NULL ? add_group(exchange, out, name)
                        : exchange_fail(exchange, 403, "AB03", "There is no such SCIM group.");
}

/* ---- what it is mapped to already ---- */

struct mapped {
    sandbox_exchange *exchange;
    const struct group *group;
    const char *workspace;
    const char *role;
    const char *same; /* the id of the mapping to the workspace; NULL: none */
    bool has_other_role;
    bool has_failed;
};

static void compare(struct mapped *mapped, portkey_value record)
{
    if (portkey_value_is(portkey_value_member(record, "status"), "archived") ||
        !portkey_value_is(portkey_value_member(record, "scim_group_id"), mapped->group->id))
        return;
    if (!portkey_value_is(portkey_value_member(record, "role"), mapped->role))
        mapped->has_other_role = true;
    else if (portkey_value_is(portkey_value_member(record, "workspace_id"), mapped->workspace)) {
        mapped->same = exchange_copy_text(mapped->exchange, exchange_text(record, "id"));
        mapped->has_failed = mapped->same == NULL;
    }
}

static bool look_at_mapping(void *context, const char *body, size_t length)
{
    struct mapped *mapped = context;
    portkey_json *document = NULL;

    mapped->has_failed = portkey_json_parse(&document, body, length, NULL, NULL) < 0;
    if (!mapped->has_failed)
        compare(mapped, portkey_json_root(document));
    portkey_json_free(document);
    return !mapped->has_failed;
}

/* ---- mapping it ---- */

static bool add_mapping(sandbox_exchange *exchange, const struct group *group)
{
    const change changes[] = {{"scim_group_id", group->id, NULL}, {"scim_group", group->name, NULL}};

    return create_record(exchange) && change_record(exchange, exchange->result, changes, 2) &&
           resource_store(exchange, mappings);
}

static bool answer_mapping(sandbox_exchange *exchange, const char *id)
{
    if (resource_load(exchange, mappings, id) != 1)
        return exchange_break(exchange);
    exchange->result = exchange->record;
    return true;
}

/* A mapping that exists is answered as it is. An unknown workspace is refused where the record is made. */
static bool map(sandbox_exchange *exchange)
{
    const char *workspace = exchange_argument(exchange, "workspace_id");
    struct group group;
    struct mapped mapped = {
        .exchange = exchange, .group = &group, .role = exchange_argument(exchange, "role")};

    if (workspace == NULL || mapped.role == NULL)
        return exchange_break(exchange);
    mapped.workspace = workspace;
    if (exchange_find_workspace(&mapped.workspace, exchange, workspace) < 0)
        return exchange_break(exchange);
    if (!choose_group(exchange, &group))
        return false;
    if (!store_each_oldest(exchange->world->store, mappings, look_at_mapping, &mapped) || mapped.has_failed)
        return exchange_break(exchange);
    if (mapped.has_other_role)
        return exchange_fail(exchange, 409, "AB07", "The group is mapped with another role.");
    return mapped.same != NULL ? answer_mapping(exchange, mapped.same) : add_mapping(exchange, &group);
}

static bool deleted(sandbox_exchange *exchange)
{
    static const change success = {"success", NULL, "true"};

    return change_record(exchange, exchange->result, &success, 1);
}

const sandbox_behaviour behaviours_of_scim[] = {
    {.operation = "create_scim_workspace_mapping", .instead = map},
    {.operation = "delete_scim_workspace_mapping", .after = deleted},
    {.operation = NULL},
};
