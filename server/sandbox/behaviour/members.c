/* SPDX-License-Identifier: MIT */
/* Members of workspaces: users of the organisation, with a role in each. */
#include "sandbox/behaviour/members.h"

#include <stdio.h>

#include "base/json_writer.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/behaviour/references.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/resource.h"

static const store_place users = {"/admin/users", ""};

/* What is stored of a member is made from the user, which is the exchange's record then. */
static bool add_member(sandbox_exchange *exchange, const char *workspace, const char *id, const char *role)
{
    store_place place = {"/admin/workspaces/{}/users", workspace};
    int there = resource_load(exchange, users, id);
    const char *user = there == 1 ? exchange_text(exchange->record, "role") : NULL;
    const change changes[] = {
        {"org_role", user != NULL ? user : "member", NULL},
        {"role", role != NULL ? role : "member", NULL},
        {"workspace_id", workspace, NULL},
        {"created_at", exchange->time, NULL},
        {"object", "workspace-user", NULL},
    };

    if (there < 0)
        return false;
    if (there == 0)
        return exchange_refuse(exchange);
    return change_record(exchange, exchange->record, changes, sizeof(changes) / sizeof(changes[0])) &&
           resource_store(exchange, place);
}

static bool add_each(sandbox_exchange *exchange, const char *workspace)
{
    PORTKEY_FOR_EACH (user, portkey_value_member(exchange->arguments, "users")) {
        const char *id = portkey_value_type(user) == PORTKEY_JSON_STRING ? portkey_value_string(user, NULL)
                                                                         : exchange_text(user, "id");

        if (id == NULL)
            return exchange_fail(exchange, 400, "AB01", "A user has no id.");
        if (!add_member(exchange, workspace, id, exchange_text(user, "role")))
            return false;
    }
    return true;
}

static bool add_members(sandbox_exchange *exchange)
{
    return add_each(exchange, exchange->place.parent);
}

/* Who makes a workspace manages it. The answer is the workspace's, not that of the member. */
static bool workspace_created(sandbox_exchange *exchange)
{
    const char *answer = change_json(exchange, exchange->result);
    const char *id = exchange_text(exchange->result, "id");
    const char *workspace = exchange_copy_text(exchange, id);

    if (answer == NULL || workspace == NULL)
        return exchange_break(exchange);
    if (!exchange->actor.is_service && !add_member(exchange, workspace, exchange->actor.id, "admin"))
        return false;
    if (!add_each(exchange, workspace))
        return false;
    exchange->record = (portkey_value){NULL, 0};
    pa_text_clear(&exchange->written);
    pa_text_append_string(&exchange->written, answer);
    return exchange_keep_written(exchange);
}

/* ---- the workspaces of a user ---- */

static bool is_membership(void *context, store_place place, portkey_value record)
{
    return strcmp(place.collection, "/admin/workspaces/{}/users") == 0 &&
           portkey_value_is(portkey_value_member(record, "id"), context);
}

bool members_end(sandbox_exchange *exchange, const char *user)
{
    char *id = exchange_copy_text(exchange, user);
    references_list memberships = {0};
    bool done;

    if (id == NULL)
        return exchange_break(exchange);
    done = references_find(&memberships, exchange, id, is_membership, id) &&
           references_delete(exchange, &memberships);
    references_free(&memberships);
    return done;
}

static bool join(sandbox_exchange *exchange, const char *user, portkey_value given)
{
    const char *name = exchange_text(given, "id");
    const char *workspace = NULL;
    int there = exchange_find_workspace(&workspace, exchange, name != NULL ? name : "");

    if (there < 0)
        return exchange_break(exchange);
    if (there == 0)
        return exchange_refuse(exchange);
    return add_member(exchange, workspace, user, exchange_text(given, "role"));
}

/* Workspaces that are left out are left, as nothing says that they stay. */
static bool user_updated(sandbox_exchange *exchange)
{
    portkey_value given = portkey_value_member(exchange->arguments, "workspaces");
    const char *user = exchange_copy_text(exchange, exchange->found.id.data);

    if (user == NULL)
        return exchange_break(exchange);
    if (!portkey_value_exists(given))
        return true;
    if (!members_end(exchange, user))
        return false;
    PORTKEY_FOR_EACH (workspace, given)
        if (!join(exchange, user, workspace))
            return false;
    return true;
}

/* ---- reading a workspace, which shows its members ---- */

struct list {
    pa_text text;
    pa_writer writer;
};

static bool add_row(void *context, const char *body, size_t length)
{
    struct list *list = context;

    pa_write_json(&list->writer, body, length);
    return true;
}

static bool with_members(sandbox_exchange *exchange)
{
    store_place place = {"/admin/workspaces/{}/users", exchange->found.id.data};
    struct list list = {.text = PA_TEXT_INIT(STORE_MAX_BODY)};
    change members = {"users", NULL, NULL};
    bool done;

    list.writer = pa_write_to(&list.text);
    pa_begin_array(&list.writer);
    done = store_each(exchange->world->store, place, 0, -1, add_row, &list);
    pa_end(&list.writer);
    members.json = list.text.data;
    done = done && !pa_text_failed(&list.text) ? change_record(exchange, exchange->record, &members, 1)
                                               : exchange_break(exchange);
    pa_text_free(&list.text);
    return done;
}

/* Updating a user to the role it has is refused. */
static bool before_user_update(sandbox_exchange *exchange)
{
    const char *role = exchange_text(exchange->record, "role");
    const char *given = exchange_argument(exchange, "role");

    if (role != NULL && given != NULL && strcmp(role, given) == 0)
        return exchange_fail(exchange, 400, "AB01", "The user has that role already.");
    return true;
}

/* ---- invites ---- */

enum { INVITE_DAYS = 7 };

static const char *link_of(sandbox_exchange *exchange, const char *id)
{
    char link[128];

    (void)snprintf(link, sizeof(link), "https://sandbox.invalid/invites/%s", id);
    return exchange_copy(exchange, link, strlen(link));
}

static bool invited(sandbox_exchange *exchange)
{
    const char *id = exchange_text(exchange->result, "id");
    const char *link = id != NULL ? link_of(exchange, id) : NULL;
    char until[PA_TIME_SIZE];
    const change changes[] = {
        {"invite_link", link, NULL},
        {"inviteLink", link, NULL},
        {"expires_at", until, NULL},
        {"invited_by", exchange->actor.id, NULL},
    };

    pa_format_time(until, exchange->now + INVITE_DAYS * PA_DAY_MS);
    if (link == NULL)
        return exchange_break(exchange);
    return change_record(exchange, exchange->result, changes, sizeof(changes) / sizeof(changes[0])) &&
           resource_store(exchange, (store_place){"/admin/users/invites", ""});
}

const sandbox_behaviour behaviours_of_members[] = {
    {.operation = "invite_user", .after = invited},
    {.operation = "resend_user_invite", .after = invited},
    {.operation = "create_workspace", .after = workspace_created},
    {.operation = "get_workspace", .after = with_members},
    {.operation = "add_workspace_member", .instead = add_members},
    {.operation = "update_user", .before = before_user_update, .after = user_updated},
    {.operation = NULL},
};
