/* SPDX-License-Identifier: MIT */
#include "sandbox/behaviour/users.h"

#include "base/json_writer.h"
#include "sandbox/engine/change.h"

static const store_place workspaces = {"/admin/workspaces", ""};

/* Slugs of workspaces while they are visited. */
struct listing {
    sandbox_exchange *exchange;
    const char *user; /* id */
    bool sees_all;
    pa_writer writer;
    bool has_failed;
};

/* Returns 1, 0 if the user is not in it, -1 after a failure. */
static int is_member(const struct listing *listing, const char *workspace)
{
    store_place members = {"/admin/workspaces/{}/users", workspace};
    store_found found = STORE_FOUND_INIT;
    int there = store_find(listing->exchange->world->store, &found, members, listing->user);

    store_found_free(&found);
    return there;
}

static void add(struct listing *listing, portkey_value workspace)
{
    const char *id = exchange_text(workspace, "id");
    const char *slug = exchange_text(workspace, "slug");
    int there = listing->sees_all ? 1 : 0;

    if (id == NULL || slug == NULL || portkey_value_is(portkey_value_member(workspace, "status"), "archived"))
        return;
    if (!listing->sees_all)
        there = is_member(listing, id);
    if (there == 1)
        pa_write_text(&listing->writer, slug);
    listing->has_failed = there < 0;
}

static bool look_at(void *context, const char *body, size_t length)
{
    struct listing *listing = context;
    portkey_json *document = NULL;

    listing->has_failed = portkey_json_parse(&document, body, length, NULL, NULL) < 0;
    if (!listing->has_failed)
        add(listing, portkey_json_root(document));
    portkey_json_free(document);
    return !listing->has_failed;
}

/* Owners and admins of the organisation are in all of its workspaces. */
static bool sees_all(portkey_value user)
{
    portkey_value role = portkey_value_member(user, "role");

    return portkey_value_is(role, "owner") || portkey_value_is(role, "admin");
}

static bool write_slugs(sandbox_exchange *exchange, portkey_value user, pa_text *out)
{
    struct listing listing = {.exchange = exchange,
                              .user = exchange_text(user, "id"),
                              .sees_all = sees_all(user),
                              .writer = pa_write_to(out)};
    bool done;

    pa_begin_array(&listing.writer);
    done = listing.user != NULL && store_each_oldest(exchange->world->store, workspaces, look_at, &listing) &&
           !listing.has_failed;
    pa_end(&listing.writer);
    return done && !pa_text_failed(out);
}

bool users_view(sandbox_exchange *exchange, store_place place, portkey_value record, pa_text *out)
{
    pa_text slugs = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(out);
    change shown = {"workspace_ids", NULL, NULL};
    bool done;

    if (strcmp(place.collection, "/admin/users") != 0 ||
        !portkey_operation_is_read_only(exchange->route->operation))
        return true;
    done = write_slugs(exchange, record, &slugs);
    shown.json = slugs.data;
    done = done && change_write(&writer, record, &shown, 1);
    pa_text_free(&slugs);
    return done;
}
