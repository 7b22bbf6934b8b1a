/* SPDX-License-Identifier: MIT */
#include "sandbox/engine/access.h"

static bool refuse_key(sandbox_exchange *exchange)
{
    return exchange_fail(exchange, 401, "AB05", "The API key is missing, wrong or no longer valid.");
}

static bool has_scope(portkey_value key, const char *scope)
{
    PORTKEY_FOR_EACH (one, portkey_value_member(key, "scopes"))
        if (portkey_value_is(one, scope))
            return true;
    return scope[0] == '\0';
}

static bool is_service(portkey_value key)
{
    const char *type = exchange_text(key, "type");

    return type == NULL || strstr(type, "-service") != NULL;
}

/* Keys that belong to a workspace see nothing else. What a key of a user does is done by that user. */
static bool act_as(sandbox_exchange *exchange, const char *id, portkey_value key)
{
    const char *scope = portkey_operation_scope(exchange->route->operation);
    const char *user = is_service(key) ? NULL : exchange_copy_text(exchange, exchange_text(key, "user_id"));
    const char *own = exchange_copy_text(exchange, id);

    exchange->actor = (actor){user != NULL ? user : own, own, user == NULL,
                              exchange_copy_text(exchange, exchange_text(key, "workspace_id"))};
    if (own == NULL)
        return exchange_break(exchange);
    if (exchange_is_past(exchange, exchange_text(key, "expires_at")))
        return refuse_key(exchange);
    if (!has_scope(key, scope))
        return exchange_fail(exchange, 403, "AB03", "This API key lacks the scope %s.", scope);
    return true;
}

static bool act_with(sandbox_exchange *exchange, const store_found *found)
{
    portkey_json *document = NULL;
    bool may;

    if (portkey_json_parse(&document, found->body.data, found->body.length, NULL, NULL) < 0)
        return exchange_break(exchange);
    may = act_as(exchange, found->id.data, portkey_json_root(document));
    portkey_json_free(document);
    return may;
}

static bool check_key(sandbox_exchange *exchange)
{
    static const store_place keys = {"/api-keys", ""};
    sandbox_store *store = exchange->world->store;
    store_found found = STORE_FOUND_INIT;
    pa_text id = PA_TEXT_INIT(1024);
    int there = store_find_key(store, &id, exchange->request->key, exchange->now);
    bool may;

    if (there == 1)
        there = store_find(store, &found, keys, id.data);
    if (there == 1)
        may = act_with(exchange, &found);
    else
        may = there == 0 ? refuse_key(exchange) : exchange_break(exchange);
    pa_text_free(&id);
    store_found_free(&found);
    return may;
}

static bool is_in_plan(const sandbox_exchange *exchange)
{
    return exchange->world->is_enterprise || !portkey_operation_is_enterprise(exchange->route->operation);
}

static bool check_actor(sandbox_exchange *exchange)
{
    const char *key = exchange->request->key;

    exchange->actor = (actor){.id = WORLD_OWNER, .key = ""};
    if (portkey_operation_is_public(exchange->route->operation))
        return true;
    if (key == NULL)
        return refuse_key(exchange);
    return strcmp(key, exchange->world->key) == 0 || check_key(exchange);
}

bool access_check(sandbox_exchange *exchange)
{
    if (!check_actor(exchange))
        return false;
    return is_in_plan(exchange) || exchange_fail(exchange, 403, "AB03", "This needs the Enterprise plan.");
}

/* ---- what the arguments name ---- */

static bool is_own_workspace(sandbox_exchange *exchange, const char *asked)
{
    const char *id;

    return exchange_find_workspace(&id, exchange, asked) == 1 && strcmp(id, exchange->actor.workspace) == 0;
}

static bool makes_organisation_key(const sandbox_exchange *exchange)
{
    const char *type = exchange_argument(exchange, "type");

    return strcmp(portkey_operation_name(exchange->route->operation), "create_api_key") == 0 &&
           type != NULL && strcmp(type, "organisation") == 0;
}

bool access_check_arguments(sandbox_exchange *exchange)
{
    const char *asked = exchange_argument(exchange, "workspace_id");

    if (exchange->actor.workspace == NULL)
        return true;
    if (makes_organisation_key(exchange) || (asked != NULL && !is_own_workspace(exchange, asked)))
        return exchange_fail(exchange, 403, "AB03", "This API key is one of another workspace.");
    return true;
}
