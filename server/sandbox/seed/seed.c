/* SPDX-License-Identifier: MIT */
#include "sandbox/seed/seed.h"

#include <stdio.h>

#include "sandbox/seed/company.h"
#include "sandbox/seed/traffic.h"

/* ---- what is there in any case ---- */

/* clang-format off */
static const script_record firsts[] = {
    {"shared", {"/admin/workspaces", ""}, WORLD_WORKSPACE,
     JSON({"slug": "ws-shared-5a4db0", "name": "Shared Team Workspace", "description": null, "is_default": 1,
           "status": "active"})},
    {"ada", {"/admin/users", ""}, WORLD_OWNER,
     JSON({"first_name": "Ada", "last_name": "Lindqvist", "email": "ada@sandbox.invalid", "role": "owner",
           "status": "active", "workspace_ids": ["ws-shared-5a4db0"]})},
    {NULL, {"/admin/workspaces/{}/users", WORLD_WORKSPACE}, WORLD_OWNER,
     JSON({"first_name": "Ada", "last_name": "Lindqvist", "email": "ada@sandbox.invalid", "role": "admin",
           "org_role": "owner", "status": "active", "workspace_id": "$(shared)"})},
    {"production", {"/labels", ""}, WORLD_ID_PREFIX "0000-4000-8000-000000000004",
     JSON({"name": "production", "description": "What users see", "color_code": "#1a7f37",
           "is_universal": true, "status": "active"})},
    {"staging", {"/labels", ""}, WORLD_ID_PREFIX "0000-4000-8000-000000000005",
     JSON({"name": "staging", "description": "What is tried before", "color_code": "#9a6700",
           "is_universal": true, "status": "active"})},
    {"development", {"/labels", ""}, WORLD_ID_PREFIX "0000-4000-8000-000000000006",
     JSON({"name": "development", "description": "What is worked on", "color_code": "#0969da",
           "is_universal": true, "status": "active"})},
};
/* clang-format on */

static bool add_firsts(seed_script *script, int day)
{
    for (size_t i = 0; i < sizeof(firsts) / sizeof(firsts[0]); i++)
        if (!script_add(script, &firsts[i], day))
            return false;
    return true;
}

/* ---- all of it ---- */

static bool add_all(seed_script *script, bool empty)
{
    if (empty)
        return add_firsts(script, 0);
    return add_firsts(script, COMPANY_DAYS) && company_add(script) && traffic_add(script) &&
           company_go_on(script);
}

/* The demo has what a smaller plan refuses, too, so that all can be read. */
static bool add_in_any_plan(seed_script *script, bool empty)
{
    bool is_enterprise = script->world->is_enterprise;
    bool done;

    script->world->is_enterprise = true;
    done = add_all(script, empty);
    script->world->is_enterprise = is_enterprise;
    return done;
}

bool seed_world(sandbox_world *world, const seed_options *options, char *message, size_t size)
{
    seed_script script = {.world = world, .answer = options->answer, .now = world_now(world)};
    bool done = true;

    if (!store_is_new(world->store))
        return true;
    (void)store_next(world->store);
    done =
        store_begin(world->store) && add_in_any_plan(&script, options->empty) && store_commit(world->store);
    if (!done && script.failure[0] != '\0')
        (void)snprintf(message, size, "%s", script.failure);
    script_free(&script);
    return done;
}
