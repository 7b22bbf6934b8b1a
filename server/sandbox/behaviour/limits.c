/* SPDX-License-Identifier: MIT */
/* Usage limits: what they count is told apart by entity, each of which can be reset. */
#include "base/json_writer.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/resource.h"

static const char entities[] = "/policies/usage-limits/{}/entities";

/* ---- a new limit: the workspace is the first that it counts for ---- */

static void write_entity(pa_writer *writer, const char *id, const char *key)
{
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "id"), id);
    pa_write_text(pa_member(writer, "value_key"), key);
    pa_write_integer(pa_member(writer, "current_usage"), 0);
    pa_write_text(pa_member(writer, "status"), "active");
    pa_write_integer(pa_member(writer, "is_threshold_alerts_sent"), 0);
    pa_write_integer(pa_member(writer, "is_exhausted_alerts_sent"), 0);
    pa_write_null(pa_member(writer, "last_used_at"));
    pa_end(writer);
}

static bool created(sandbox_exchange *exchange)
{
    store_place place = {entities, exchange_text(exchange->result, "id")};
    const char *workspace = exchange_text(exchange->result, "workspace_id");
    pa_text body = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&body);
    char id[WORLD_ID_SIZE];
    bool done;

    world_new_id(exchange->world, id);
    write_entity(&writer, id, workspace != NULL ? workspace : WORLD_WORKSPACE);
    done = !pa_text_failed(&body) && place.parent != NULL &&
           store_add(exchange->world->store, place,
                     &(store_record){.id = id, .body = body.data, .length = body.length});
    pa_text_free(&body);
    return done || exchange_break(exchange);
}

/* ---- resetting an entity ---- */

static bool reset(sandbox_exchange *exchange)
{
    static const change changes[] = {
        {"current_usage", NULL, "0"},
        {"status", "active", NULL},
        {"is_threshold_alerts_sent", NULL, "0"},
        {"is_exhausted_alerts_sent", NULL, "0"},
    };
    const char *parent = exchange->place.parent;
    const char *limit = exchange_copy(exchange, parent, strcspn(parent, "/"));

    if (limit == NULL)
        return exchange_break(exchange);
    return change_record(exchange, exchange->record, changes, sizeof(changes) / sizeof(changes[0])) &&
           resource_store(exchange, (store_place){entities, limit});
}

const sandbox_behaviour behaviours_of_limits[] = {
    {.operation = "create_usage_limit", .after = created},
    {.operation = "reset_usage_limit_entity", .instead = reset},
    {.operation = NULL},
};
