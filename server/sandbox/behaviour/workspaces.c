/* SPDX-License-Identifier: MIT */
/* Workspaces: what a new one holds from the start. */
#include "base/json_writer.h"
#include "sandbox/behaviour/behaviour.h"

/* ---- the default collection ---- */

static void write_collection(pa_writer *writer, const sandbox_exchange *exchange, const char *workspace,
                             const char *id, const char *slug)
{
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "id"), id);
    pa_write_text(pa_member(writer, "slug"), slug);
    pa_write_text(pa_member(writer, "name"), "Default");
    pa_write_text(pa_member(writer, "workspace_id"), workspace);
    pa_write_null(pa_member(writer, "parent_collection_id"));
    pa_write_integer(pa_member(writer, "is_default"), 1);
    pa_write_text(pa_member(writer, "status"), "active");
    pa_write_text(pa_member(writer, "created_at"), exchange->time);
    pa_write_text(pa_member(writer, "last_updated_at"), exchange->time);
    pa_write_text(pa_member(writer, "object"), "collection");
    pa_end(writer);
}

static bool add_collection(sandbox_exchange *exchange, const char *workspace)
{
    static const store_place collections = {"/collections", ""};
    pa_text body = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&body);
    char id[WORLD_ID_SIZE];
    char slug[] = "default-xxxxxx";
    bool done;

    world_new_id(exchange->world, id);
    world_new_suffix(exchange->world, slug + sizeof("default-") - 1);
    write_collection(&writer, exchange, workspace, id, slug);
    done = !pa_text_failed(&body) &&
           store_add(exchange->world->store, collections, &(store_record){id, slug, body.data, body.length});
    pa_text_free(&body);
    return done || exchange_break(exchange);
}

static bool created(sandbox_exchange *exchange)
{
    const char *id = exchange_text(exchange->result, "id");

    return id != NULL ? add_collection(exchange, id) : exchange_break(exchange);
}

const sandbox_behaviour behaviours_of_workspaces[] = {
    {.operation = "create_workspace", .after = created},
    {.operation = NULL},
};
