/* SPDX-License-Identifier: MIT */
/* Secret references: all workspaces may use one, unless some are named. */
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/resource.h"

static const store_place references = {"/secret-references", ""};

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

const sandbox_behaviour behaviours_of_secrets[] = {
    {.operation = "create_secret_reference", .after = written},
    {.operation = "update_secret_reference", .after = written},
    {.operation = NULL},
};
