/* SPDX-License-Identifier: MIT */
/* Secret references: all workspaces may use one, unless some are named; a change of the login keeps what it leaves out. */
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/resource.h"
#include "sandbox/engine/shape.h"

static const store_place references = {"/secret-references", ""};

/* ---- the login ---- */

static bool write_member(pa_writer *writer, portkey_value member)
{
    size_t length;
    const char *name = portkey_value_string(portkey_value_key(member), &length);

    if (name == NULL)
        return false;
    pa_write_any_key(writer, name, length);
    shape_write_raw(writer, member);
    return true;
}

static bool has(portkey_value object, portkey_value member)
{
    size_t length;
    const char *name = portkey_value_string(portkey_value_key(member), &length);

    return name != NULL && portkey_value_exists(portkey_value_get(object, name, length));
}

static bool write_merged(pa_writer *writer, portkey_value old, portkey_value given)
{
    pa_begin_object(writer);
    PORTKEY_FOR_EACH (member, old)
        if (!has(given, member) && !write_member(writer, member))
            return false;
    PORTKEY_FOR_EACH (member, given)
        if (!write_member(writer, member))
            return false;
    pa_end(writer);
    return true;
}

static bool merge_login(sandbox_exchange *exchange)
{
    portkey_value given = portkey_value_member(exchange->arguments, "auth_config");
    pa_text text = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&text);
    change login = {"auth_config", NULL, NULL};
    bool done;

    if (!portkey_value_exists(given))
        return true;
    done = write_merged(&writer, portkey_value_member(exchange->record, login.name), given) &&
           !pa_text_failed(&text);
    login.json = text.data;
    done = done ? change_record(exchange, exchange->result, &login, 1) : exchange_break(exchange);
    pa_text_free(&text);
    return done;
}

/* ---- who may use it ---- */

static bool written(sandbox_exchange *exchange)
{
    portkey_value named = portkey_value_member(exchange->arguments, "allowed_workspaces");
    bool is_list = portkey_value_type(named) == PORTKEY_JSON_ARRAY;
    bool is_all = !is_list;
    change access = {"allow_all_workspaces", NULL, NULL};

    if (is_list && portkey_value_count(named) == 0)
        return exchange_fail(exchange, 400, "AB01", "allowed_workspaces must name a workspace.");
    if (!is_list)
        (void)portkey_value_boolean(portkey_value_member(exchange->result, access.name), &is_all);
    access.json = is_all ? "true" : "false";
    return change_record(exchange, exchange->result, &access, 1) && resource_store(exchange, references);
}

static bool changed(sandbox_exchange *exchange)
{
    return merge_login(exchange) && written(exchange);
}

const sandbox_behaviour behaviours_of_secrets[] = {
    {.operation = "create_secret_reference", .after = written},
    {.operation = "update_secret_reference", .after = changed},
    {.operation = NULL},
};
