/* SPDX-License-Identifier: MIT */
#include "sandbox/seed/seed.h"

#include "base/json_writer.h"
#include "sandbox/seed/traffic.h"

static void write_times(pa_writer *writer, const char *time)
{
    pa_write_text(pa_member(writer, "created_at"), time);
    pa_write_text(pa_member(writer, "last_updated_at"), time);
}

static void write_owner(pa_writer *writer, const char *time)
{
    pa_write_text(pa_member(writer, "id"), WORLD_OWNER);
    pa_write_text(pa_member(writer, "first_name"), "Ada");
    pa_write_text(pa_member(writer, "last_name"), "Lovelace");
    pa_write_text(pa_member(writer, "email"), "ada@sandbox.invalid");
    pa_write_text(pa_member(writer, "role"), "owner");
    pa_write_text(pa_member(writer, "status"), "active");
    pa_begin_array(pa_member(writer, "workspace_ids"));
    pa_write_text(writer, "ws-shared-5a4db0");
    pa_end(writer);
    write_times(writer, time);
}

static void write_workspace(pa_writer *writer, const char *time)
{
    pa_write_text(pa_member(writer, "id"), WORLD_WORKSPACE);
    pa_write_text(pa_member(writer, "slug"), "ws-shared-5a4db0");
    pa_write_text(pa_member(writer, "name"), "Shared Team Workspace");
    pa_write_null(pa_member(writer, "description"));
    pa_write_integer(pa_member(writer, "is_default"), 1);
    pa_write_text(pa_member(writer, "status"), "active");
    write_times(writer, time);
}

static void write_member(pa_writer *writer, const char *time)
{
    write_owner(writer, time);
    pa_write_text(pa_member(writer, "workspace_id"), WORLD_WORKSPACE);
}

/* ---- what is there in any case ---- */

static const struct first {
    store_place place;
    const char *id;
    const char *slug;
    void (*write)(pa_writer *writer, const char *time);
} firsts[] = {
    {{"/admin/users", ""}, WORLD_OWNER, NULL, write_owner},
    {{"/admin/workspaces", ""}, WORLD_WORKSPACE, "ws-shared-5a4db0", write_workspace},
    {{"/admin/workspaces/{}/users", WORLD_WORKSPACE}, WORLD_OWNER, NULL, write_member},
};

static bool add_first(sandbox_world *world, const struct first *first, const char *time)
{
    pa_text body = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&body);
    bool done;

    pa_begin_object(&writer);
    first->write(&writer, time);
    pa_end(&writer);
    done =
        !pa_text_failed(&body) && store_add(world->store, first->place,
                                            &(store_record){first->id, first->slug, body.data, body.length});
    pa_text_free(&body);
    return done;
}

static bool add_firsts(sandbox_world *world)
{
    char time[WORLD_TIME_SIZE];
    bool done = true;

    world_format_time(time, world_now(world));
    for (size_t i = 0; done && i < sizeof(firsts) / sizeof(firsts[0]); i++)
        done = add_first(world, &firsts[i], time);
    return done;
}

bool seed_world(sandbox_world *world, bool empty)
{
    if (!store_is_new(world->store))
        return true;
    (void)store_next(world->store);
    return store_begin(world->store) && add_firsts(world) && (empty || traffic_add(world)) &&
           store_commit(world->store);
}
