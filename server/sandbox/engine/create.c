/* SPDX-License-Identifier: MIT */
#include "sandbox/engine/create.h"

#include <ctype.h>
#include <stdio.h>

#include "sandbox/engine/archive.h"
#include "sandbox/engine/record.h"
#include "sandbox/engine/shape.h"

enum { MAX_STEM = 24, MAX_SLUG = 64 };

/* ---- references ---- */

/* What is archived can be named no more. */
static int find_named(sandbox_exchange *exchange, store_found *found, const char *collection,
                      const char *name)
{
    int there = store_find(exchange->world->store, found, (store_place){collection, ""}, name);
    portkey_json *document = NULL;

    if (there != 1 || !archive_keeps(collection))
        return there;
    if (portkey_json_parse(&document, found->body.data, found->body.length, NULL, NULL) < 0)
        return -1;
    there = !archive_hides(exchange, collection, portkey_json_root(document));
    portkey_json_free(document);
    return there;
}

bool create_write_argument(sandbox_exchange *exchange, pa_writer *writer, const char *name,
                           portkey_value value)
{
    const char *text = portkey_value_string(value, NULL);
    const char *collection = text != NULL ? route_collection_named(&exchange->world->routes, name) : NULL;
    store_found found = STORE_FOUND_INIT;
    int there = 1;

    if (collection != NULL)
        there = find_named(exchange, &found, collection, text);
    if (collection != NULL && there == 1)
        pa_write_string(writer, found.id.data, found.id.length);
    else
        shape_write_raw(writer, value);
    store_found_free(&found);
    if (there < 0)
        return exchange_break(exchange);
    return there == 1 ||
           exchange_fail(exchange, 403, "AB03", "%s: there is no such resource for this API key.", name);
}

/* ---- slugs ---- */

static const struct prefix {
    const char *collection;
    const char *prefix;
} prefixes[] = {
    {"/admin/workspaces", "ws-"}, {"/configs", "pc-"}, {"/deployments", "dp-"},
    {"/guardrails", "pg-"},       {"/prompts", "pp-"}, {"/prompts/partials", "pp-"},
};

static const char *prefix_of(const char *collection)
{
    for (size_t i = 0; i < sizeof(prefixes) / sizeof(prefixes[0]); i++)
        if (strcmp(collection, prefixes[i].collection) == 0)
            return prefixes[i].prefix;
    return "";
}

/* Letters and digits of the name, in lower case, other characters as one dash. */
static void write_stem(char stem[MAX_STEM], const char *name)
{
    size_t used = 0;

    for (; *name != '\0' && used + 1 < MAX_STEM; name++) {
        bool is_plain = (unsigned char)*name < 0x80 && isalnum((unsigned char)*name);

        if (is_plain)
            stem[used++] = (char)tolower((unsigned char)*name);
        else if (used > 0 && stem[used - 1] != '-')
            stem[used++] = '-';
    }
    while (used > 0 && stem[used - 1] == '-')
        used--;
    stem[used] = '\0';
}

static void write_slug(sandbox_exchange *exchange, pa_writer *writer)
{
    const char *name = exchange_argument(exchange, "name");
    char stem[MAX_STEM];
    char suffix[7];
    char slug[MAX_SLUG];

    write_stem(stem, name != NULL ? name : "sandbox");
    world_new_suffix(exchange->world, suffix);
    (void)snprintf(slug, sizeof(slug), "%s%s%s%s", prefix_of(exchange->place.collection), stem,
                   stem[0] != '\0' ? "-" : "", suffix);
    pa_write_text(writer, slug);
}

/* ---- what Portkey adds ---- */

struct addition {
    sandbox_exchange *exchange;
    pa_writer *writer;
    portkey_value shape; /* of the member */
    const char *name;
    bool is_required;
};

static bool is_one_of(const char *name, const char *const *names)
{
    for (; *names != NULL; names++)
        if (strcmp(name, *names) == 0)
            return true;
    return false;
}

static bool is_time(const char *name)
{
    static const char *const names[] = {"created_at", "last_updated_at", "updated_at", NULL};

    return is_one_of(name, names);
}

static bool is_actor(const char *name)
{
    static const char *const names[] = {"owner_id", "created_by", "updated_by", "user_id", NULL};

    return is_one_of(name, names);
}

static bool ends_in(const char *name, const char *end)
{
    size_t length = strlen(name);

    return length >= strlen(end) && strcmp(name + length - strlen(end), end) == 0;
}

static bool is_secret(portkey_value shape)
{
    return portkey_value_is(portkey_value_member(shape, "secret"), "clear") &&
           shape_has_type(shape, "string");
}

static bool has_secret(portkey_value shape)
{
    PORTKEY_FOR_EACH (member, portkey_value_member(shape, "properties"))
        if (is_secret(member))
            return true;
    return false;
}

static void write_secret(const struct addition *addition)
{
    char secret[WORLD_SECRET_SIZE];

    world_new_secret(addition->exchange->world, secret);
    pa_write_text(addition->writer, secret);
}

/* Credentials: each of them is made. */
static void write_secrets(const struct addition *addition)
{
    pa_begin_object(addition->writer);
    PORTKEY_FOR_EACH (member, portkey_value_member(addition->shape, "properties")) {
        size_t length;
        const char *name = portkey_value_string(portkey_value_key(member), &length);

        if (name == NULL)
            continue;
        pa_write_any_key(addition->writer, name, length);
        write_secret(addition);
    }
    pa_end(addition->writer);
}

static void write_status(const struct addition *addition)
{
    portkey_value offered = portkey_value_member(addition->shape, "enum");
    portkey_value none = {NULL, 0};
    bool is_active = !portkey_value_exists(offered);

    PORTKEY_FOR_EACH (status, offered)
        is_active = is_active || portkey_value_is(status, "active");
    if (is_active)
        pa_write_text(addition->writer, "active");
    else
        shape_write(addition->writer, addition->exchange, addition->shape, none);
}

static void write_new_id(const struct addition *addition)
{
    char id[WORLD_ID_SIZE];

    world_new_id(addition->exchange->world, id);
    pa_write_text(addition->writer, id);
}

/* That of the collection that was named, if one was; NULL: none. */
static const char *workspace_of_collection(sandbox_exchange *exchange)
{
    static const store_place collections = {"/collections", ""};

    return record_text(exchange, collections, exchange_argument(exchange, "collection_id"), "workspace_id");
}

static void write_workspace(const struct addition *addition)
{
    const char *workspace = addition->exchange->actor.workspace;

    if (workspace == NULL)
        workspace = workspace_of_collection(addition->exchange);
    pa_write_text(addition->writer, workspace != NULL ? workspace : WORLD_WORKSPACE);
}

static void write_addition(const struct addition *addition)
{
    portkey_value none = {NULL, 0};

    if (is_time(addition->name))
        pa_write_text(addition->writer, addition->exchange->time);
    else if (strcmp(addition->name, "slug") == 0)
        write_slug(addition->exchange, addition->writer);
    else if (strcmp(addition->name, "organisation_id") == 0)
        pa_write_text(addition->writer, WORLD_ORGANISATION);
    else if (strcmp(addition->name, "workspace_id") == 0)
        write_workspace(addition);
    else if (is_actor(addition->name))
        pa_write_text(addition->writer, addition->exchange->actor.id);
    else if (strcmp(addition->name, "status") == 0)
        write_status(addition);
    else if (ends_in(addition->name, "version_id"))
        write_new_id(addition);
    else if (is_secret(addition->shape))
        write_secret(addition);
    else if (has_secret(addition->shape))
        write_secrets(addition);
    else
        shape_write(addition->writer, addition->exchange, addition->shape, none);
}

/* What is not known from the start, and need not be there, is left out. */
static bool is_known_at_once(const struct addition *addition)
{
    static const char *const names[] = {"slug", "organisation_id", "workspace_id", "status", "object", NULL};

    return addition->is_required || is_time(addition->name) || is_actor(addition->name) ||
           is_one_of(addition->name, names) || ends_in(addition->name, "version_id") ||
           is_secret(addition->shape) || has_secret(addition->shape);
}

static bool is_null_at_first(const struct addition *addition)
{
    return portkey_value_exists(portkey_value_member(addition->shape, "type")) &&
           shape_has_type(addition->shape, "null");
}

static void add(const struct addition *addition)
{
    pa_write_any_key(addition->writer, addition->name, strlen(addition->name));
    if (is_null_at_first(addition))
        pa_write_null(addition->writer);
    else
        write_addition(addition);
}

/* ---- the record ---- */

enum { SHAPES = 3 };

/* In which the resource is answered: when it is made, as an item, and in a list. */
static void find_shapes(const sandbox_exchange *exchange, portkey_value shapes[SHAPES])
{
    route_table *routes = &exchange->world->routes;
    const sandbox_route *item = route_of(routes, ROUTE_GET, exchange->place.collection);
    portkey_value none = {NULL, 0};

    shapes[0] = exchange->route->answer;
    shapes[1] = item != NULL ? item->answer : none;
    shapes[2] = route_item_shape(route_of(routes, ROUTE_LIST, exchange->place.collection));
}

static struct addition addition_of(sandbox_exchange *exchange, pa_writer *writer, portkey_value shape,
                                   portkey_value member)
{
    portkey_value key = portkey_value_key(member);

    return (struct addition){exchange, writer, member, portkey_value_string(key, NULL),
                             shape_requires(shape, key)};
}

static bool is_wanted(const struct addition *addition)
{
    return addition->name != NULL && (is_null_at_first(addition) || is_known_at_once(addition));
}

/* Whether it was sent, or an earlier shape had it written. */
static bool is_written(const struct addition *addition, const portkey_value *shapes, size_t before)
{
    if (strcmp(addition->name, "id") == 0 ||
        portkey_value_exists(portkey_value_member(addition->exchange->arguments, addition->name)))
        return true;
    for (size_t i = 0; i < before; i++) {
        portkey_value member = shape_member(shapes[i], addition->name);
        struct addition earlier = addition_of(addition->exchange, addition->writer, shapes[i], member);

        if (portkey_value_exists(member) && is_wanted(&earlier))
            return true;
    }
    return false;
}

static void write_additions(sandbox_exchange *exchange, pa_writer *writer, const portkey_value *shapes,
                            size_t at)
{
    PORTKEY_FOR_EACH (member, portkey_value_member(shapes[at], "properties")) {
        struct addition addition = addition_of(exchange, writer, shapes[at], member);

        if (is_wanted(&addition) && !is_written(&addition, shapes, at))
            add(&addition);
    }
}

static bool write_arguments(sandbox_exchange *exchange, pa_writer *writer)
{
    PORTKEY_FOR_EACH (argument, exchange->arguments) {
        size_t length;
        const char *name = portkey_value_string(portkey_value_key(argument), &length);

        if (name == NULL)
            return exchange_break(exchange);
        pa_write_any_key(writer, name, length);
        if (!create_write_argument(exchange, writer, name, argument))
            return false;
    }
    return true;
}

static void write_id(sandbox_exchange *exchange, pa_writer *writer)
{
    char id[WORLD_ID_SIZE];

    if (portkey_value_exists(portkey_value_member(exchange->arguments, "id")))
        return;
    world_new_id(exchange->world, id);
    pa_write_text(pa_member(writer, "id"), id);
}

static bool write_record(sandbox_exchange *exchange)
{
    pa_writer writer = pa_write_to(&exchange->written);
    portkey_value shapes[SHAPES];

    find_shapes(exchange, shapes);
    pa_begin_object(&writer);
    write_id(exchange, &writer);
    if (!write_arguments(exchange, &writer))
        return false;
    for (size_t i = 0; i < SHAPES; i++)
        write_additions(exchange, &writer, shapes, i);
    pa_end(&writer);
    return exchange_keep_written(exchange);
}

static bool is_taken(sandbox_exchange *exchange, const char *name)
{
    store_found found = STORE_FOUND_INIT;
    bool taken = name != NULL && store_find(exchange->world->store, &found, exchange->place, name) != 0;

    store_found_free(&found);
    return taken;
}

bool create_record(sandbox_exchange *exchange)
{
    store_record record = {NULL, NULL, NULL, 0};

    if (!write_record(exchange))
        return false;
    record.id = exchange_text(exchange->result, "id");
    record.slug = exchange_text(exchange->result, "slug");
    record.body = exchange->written.data;
    record.length = exchange->written.length;
    if (record.id == NULL)
        return exchange_fail(exchange, 400, "AB01", "id must be a text.");
    if (is_taken(exchange, record.slug) || is_taken(exchange, record.id))
        return exchange_fail(exchange, 409, "AB07", "A resource with that slug is there already.");
    return store_add(exchange->world->store, exchange->place, &record) || exchange_break(exchange);
}
