/* SPDX-License-Identifier: MIT */
/* Who may use an MCP server: the members of its workspace, as it says by default or of each; and who is connected. */
#include <stdio.h>

#include "base/json_writer.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/record.h"
#include "sandbox/engine/resource.h"
#include "sandbox/engine/shape.h"

#define ACCESS "/mcp-servers/{}/user-access"
#define CONNECTIONS "/mcp-servers/{}/connections"

/* ---- what the server says ---- */

struct access {
    sandbox_exchange *exchange;
    const char *server; /* the id */
    bool is_allowed;    /* by default */
    store_visit *visit;
    void *visitor;
    bool has_failed;
};

/* The default is beside the rows, as the only record of their path. */
static bool read_default(struct access *access)
{
    stored_record record = STORED_RECORD_INIT;
    store_place place = resource_only_place(access->exchange);
    int there = record_read(&record, access->exchange, place, "");

    access->is_allowed = !portkey_value_is(portkey_value_member(record.value, "default_user_access"), "deny");
    record_free(&record);
    return there >= 0;
}

/* Whether the server says something of the user. */
static bool find_override(struct access *access, const char *user, bool *enabled)
{
    stored_record record = STORED_RECORD_INIT;
    int there = record_read(&record, access->exchange, (store_place){ACCESS, access->server}, user);

    (void)portkey_value_boolean(portkey_value_member(record.value, "enabled"), enabled);
    access->has_failed = access->has_failed || there < 0;
    record_free(&record);
    return there == 1;
}

static bool is_connected(struct access *access, const char *user)
{
    store_found found = STORE_FOUND_INIT;
    int there =
        store_find(access->exchange->world->store, &found, (store_place){CONNECTIONS, access->server}, user);

    store_found_free(&found);
    access->has_failed = access->has_failed || there < 0;
    return there == 1;
}

/* ---- the list ---- */

static void write_member(pa_writer *writer, portkey_value member, const char *name)
{
    portkey_value value = portkey_value_member(member, name);

    pa_write_key(writer, name);
    if (portkey_value_exists(value))
        shape_write_raw(writer, value);
    else
        pa_write_null(writer);
}

/* A search looks at the name, which the answer has in two parts. */
static void write_name(pa_writer *writer, portkey_value member)
{
    const char *first = exchange_text(member, "first_name");
    const char *last = exchange_text(member, "last_name");
    const char *mail = exchange_text(member, "email");
    char name[512];

    (void)snprintf(name, sizeof(name), "%s %s %s", first != NULL ? first : "", last != NULL ? last : "",
                   mail != NULL ? mail : "");
    pa_write_text(pa_member(writer, "name"), name);
}

static void write_row(pa_writer *writer, struct access *access, portkey_value member, const char *user)
{
    bool enabled = access->is_allowed;
    bool has_override = find_override(access, user, &enabled);

    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "user_id"), user);
    write_member(writer, member, "first_name");
    write_member(writer, member, "last_name");
    write_name(writer, member);
    pa_write_boolean(pa_member(writer, "enabled"), enabled);
    pa_write_boolean(pa_member(writer, "has_override"), has_override);
    pa_write_text(pa_member(writer, "connection_status"),
                  is_connected(access, user) ? "connected" : "not_connected");
    pa_end(writer);
}

static bool visit_member(void *context, const char *body, size_t length)
{
    struct access *access = context;
    pa_text row = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&row);
    portkey_json *document = NULL;
    const char *user = NULL;
    bool goes_on;

    if (portkey_json_parse(&document, body, length, NULL, NULL) == 0)
        user = exchange_text(portkey_json_root(document), "id");
    if (user != NULL)
        write_row(&writer, access, portkey_json_root(document), user);
    access->has_failed = access->has_failed || user == NULL || pa_text_failed(&row);
    goes_on = !access->has_failed && access->visit(access->visitor, row.data, row.length);
    portkey_json_free(document);
    pa_text_free(&row);
    return goes_on;
}

static bool each_member(void *context, store_visit *visit, void *visitor)
{
    struct access *access = context;
    const char *workspace = exchange_text(access->exchange->record, "workspace_id");
    store_place members = {"/admin/workspaces/{}/users", workspace != NULL ? workspace : WORLD_WORKSPACE};

    access->visit = visit;
    access->visitor = visitor;
    return store_each_oldest(access->exchange->world->store, members, visit_member, access) &&
           !access->has_failed;
}

static bool list_access(sandbox_exchange *exchange)
{
    static const char *const defaults[] = {"{\"default_user_access\":\"deny\"}",
                                           "{\"default_user_access\":\"allow\"}"};
    struct access access = {.exchange = exchange, .server = exchange->place.parent};
    resource_rows rows = {each_member, &access, {NULL, 0}};
    portkey_json *document = NULL;
    const char *beside;
    bool done;

    if (!read_default(&access))
        return exchange_break(exchange);
    beside = defaults[access.is_allowed];
    if (portkey_json_parse(&document, beside, strlen(beside), NULL, NULL) < 0)
        return exchange_break(exchange);
    rows.beside = portkey_json_root(document);
    done = resource_list_rows(exchange, &rows);
    portkey_json_free(document);
    return done;
}

/* ---- whether the user of the key may use it ---- */

static bool check_access(sandbox_exchange *exchange)
{
    struct access access = {.exchange = exchange, .server = exchange->found.id.data};
    change has_access = {"has_access", NULL, NULL};
    bool enabled;

    exchange->place = (store_place){ACCESS, access.server};
    if (!read_default(&access))
        return exchange_break(exchange);
    enabled = access.is_allowed;
    (void)find_override(&access, exchange->actor.id, &enabled);
    has_access.json = enabled ? "true" : "false";
    return access.has_failed ? exchange_break(exchange)
                             : change_record(exchange, (portkey_value){NULL, 0}, &has_access, 1);
}

static bool updated(sandbox_exchange *exchange)
{
    static const change success = {"success", NULL, "true"};

    return change_record(exchange, (portkey_value){NULL, 0}, &success, 1);
}

/* ---- connections ---- */

/* A user's own key means that user, unless it names another one. */
static const char *user_of(const sandbox_exchange *exchange)
{
    const char *named = exchange_argument(exchange, "user_id");
    bool is_own = exchange->actor.key[0] != '\0' && !exchange->actor.is_service;

    return named == NULL && is_own ? exchange->actor.id : named;
}

struct own {
    const char *user; /* NULL: all */
    sandbox_exchange *exchange;
    store_visit *visit;
    void *visitor;
};

static bool visit_own(void *context, const char *body, size_t length)
{
    struct own *own = context;
    portkey_json *document = NULL;
    bool is_wanted;

    if (portkey_json_parse(&document, body, length, NULL, NULL) < 0)
        return false;
    is_wanted = own->user == NULL ||
                portkey_value_is(portkey_value_member(portkey_json_root(document), "user_id"), own->user);
    portkey_json_free(document);
    return !is_wanted || own->visit(own->visitor, body, length);
}

static bool each_own(void *context, store_visit *visit, void *visitor)
{
    struct own *own = context;

    own->visit = visit;
    own->visitor = visitor;
    return store_each(own->exchange->world->store, own->exchange->place, 0, -1, visit_own, own);
}

static bool list_connections(sandbox_exchange *exchange)
{
    struct own own = {.user = user_of(exchange), .exchange = exchange};
    const resource_rows rows = {each_own, &own, {NULL, 0}};

    return resource_list_rows(exchange, &rows);
}

static bool disconnect(sandbox_exchange *exchange)
{
    const char *user = user_of(exchange);
    store_place place = {CONNECTIONS, exchange->found.id.data};

    if (user == NULL)
        user = exchange->actor.id;
    return (store_delete(exchange->world->store, place, user) || exchange_break(exchange)) &&
           updated(exchange);
}

const sandbox_behaviour behaviours_of_connections[] = {
    {.operation = "list_mcp_server_user_access", .instead = list_access},
    {.operation = "update_mcp_server_user_access", .after = updated},
    {.operation = "check_mcp_server_user_access", .instead = check_access},
    {.operation = "list_mcp_server_connections", .instead = list_connections},
    {.operation = "disconnect_mcp_server_connection", .instead = disconnect},
    {.operation = NULL},
};
