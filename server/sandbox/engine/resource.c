/* SPDX-License-Identifier: MIT */
#include "sandbox/engine/resource.h"

#include "sandbox/engine/archive.h"
#include "sandbox/engine/bulk.h"
#include "sandbox/engine/create.h"
#include "sandbox/engine/shape.h"

/* ---- loading records ---- */

static bool is_visible(const sandbox_exchange *exchange, portkey_value record)
{
    const char *workspace = exchange_text(record, "workspace_id");

    return exchange->actor.workspace == NULL || workspace == NULL ||
           strcmp(workspace, exchange->actor.workspace) == 0;
}

static bool parse_found(sandbox_exchange *exchange, store_place place)
{
    pa_text *body = &exchange->found.body;
    pa_text shown = PA_TEXT_INIT(STORE_MAX_BODY);

    if (!exchange_parse(&exchange->record_document, exchange, place, body->data, body->length, &shown)) {
        pa_text_free(&shown);
        return false;
    }
    if (shown.length > 0) {
        pa_text_free(body);
        *body = shown;
    }
    return true;
}

int resource_load(sandbox_exchange *exchange, store_place place, const char *name)
{
    int there = store_find(exchange->world->store, &exchange->found, place, name);

    if (there == 0)
        return 0;
    portkey_json_free(exchange->record_document);
    exchange->record_document = NULL;
    exchange->record = (portkey_value){NULL, 0};
    if (there < 0 || !parse_found(exchange, place)) {
        (void)exchange_break(exchange);
        return -1;
    }
    exchange->record = portkey_json_root(exchange->record_document);
    return is_visible(exchange, exchange->record) &&
           !archive_hides(exchange, place.collection, exchange->record);
}

/* Portkey answers 403 for what is not there, but for these; the gateway answers 404. */
static bool refuse(sandbox_exchange *exchange, const char *collection)
{
    if (portkey_operation_plane(exchange->route->operation) == PORTKEY_PLANE_DATA)
        return exchange_fail(exchange, 404, "AB02", "There is no such resource.");
    if (strcmp(collection, "/secret-references") == 0)
        return exchange_fail(exchange, 404, "AB08", "There is no such secret reference.");
    return exchange_refuse(exchange);
}

/* ---- the path ---- */

/* Places of the path are made of texts that change on the way down. */
static bool note_subject(sandbox_exchange *exchange, store_place place)
{
    const char *parent;

    if (portkey_operation_is_read_only(exchange->route->operation))
        return true;
    parent = exchange_copy(exchange, place.parent, strlen(place.parent));
    exchange->subject_id = exchange_copy(exchange, exchange->found.id.data, exchange->found.id.length);
    exchange->subject = (store_place){place.collection, parent};
    return (parent != NULL && exchange->subject_id != NULL) || exchange_break(exchange);
}

/* Goes down one parameter: the parent becomes the id of what it names. */
static bool descend(sandbox_exchange *exchange, pa_text *parent, const char *collection, const char *name)
{
    store_place place = {collection, parent->length > 0 ? parent->data : ""};
    bool is_known = route_is_known(&exchange->world->routes, collection);
    int there = is_known ? resource_load(exchange, place, name) : 0;

    if (there < 0)
        return false;
    if (is_known && there == 0)
        return refuse(exchange, collection);
    if (there == 1 && !note_subject(exchange, place))
        return false;
    if (parent->length > 0)
        pa_text_append_char(parent, '/');
    pa_text_append_string(parent, there == 1 ? exchange->found.id.data : name);
    return !pa_text_failed(parent) || exchange_break(exchange);
}

static bool resolve_parents(sandbox_exchange *exchange, pa_text *parent)
{
    const char *collection = exchange->route->collection;
    const char *at = collection;

    for (size_t i = 0; i < exchange->value_count && (at = strstr(at, "/{}")) != NULL; i++) {
        const char *above = exchange_copy(exchange, collection, (size_t)(at - collection));

        if (above == NULL)
            return exchange_break(exchange);
        if (!descend(exchange, parent, above, exchange->values[i]))
            return false;
        at += strlen("/{}");
    }
    return true;
}

static bool is_of_item(const sandbox_route *route)
{
    return route->kind == ROUTE_GET || route->kind == ROUTE_UPDATE || route->kind == ROUTE_DELETE;
}

/* What nothing creates comes to be when it is written. */
static bool may_be_missing(sandbox_exchange *exchange)
{
    route_table *routes = &exchange->world->routes;
    const char *collection = exchange->route->collection;

    if (exchange->route->kind == ROUTE_UPDATE)
        return route_of(routes, ROUTE_CREATE, collection) == NULL &&
               route_of(routes, ROUTE_GET, collection) == NULL;
    return !route_is_known(routes, collection);
}

static bool resolve_item(sandbox_exchange *exchange)
{
    portkey_value none = {NULL, 0};
    int there = resource_load(exchange, exchange->place, exchange->values[exchange->value_count - 1]);

    if (there == 0)
        exchange->record = none;
    if (there == 0 && !may_be_missing(exchange))
        return refuse(exchange, exchange->place.collection);
    return there == 0 || (there == 1 && note_subject(exchange, exchange->place));
}

bool resource_resolve(sandbox_exchange *exchange)
{
    pa_text parent = PA_TEXT_INIT(SANDBOX_MAX_TARGET);
    bool done = resolve_parents(exchange, &parent);
    const char *copy =
        done ? exchange_copy(exchange, parent.length > 0 ? parent.data : "", parent.length) : NULL;

    pa_text_free(&parent);
    if (!done)
        return false;
    if (copy == NULL)
        return exchange_break(exchange);
    exchange->place = (store_place){exchange->route->collection, copy};
    exchange->result = exchange->record;
    if (!is_of_item(exchange->route) || exchange->value_count == 0)
        return true;
    done = resolve_item(exchange);
    exchange->result = exchange->record;
    return done;
}

/* ---- writing over a record ---- */

static bool is_parameter(const sandbox_exchange *exchange, const char *name)
{
    PORTKEY_FOR_EACH (parameter, portkey_value_member(exchange->route->form, "parameters"))
        if (portkey_value_is(portkey_value_member(parameter, "argument"), name))
            return true;
    return false;
}

static bool is_change_time(const char *name)
{
    return strcmp(name, "last_updated_at") == 0 || strcmp(name, "updated_at") == 0;
}

static bool write_old(sandbox_exchange *exchange, pa_writer *writer)
{
    PORTKEY_FOR_EACH (member, exchange->record) {
        size_t length;
        const char *name = portkey_value_string(portkey_value_key(member), &length);
        portkey_value given = name != NULL ? portkey_value_get(exchange->arguments, name, length) : member;

        if (name == NULL)
            return exchange_break(exchange);
        pa_write_any_key(writer, name, length);
        if (is_change_time(name))
            pa_write_text(writer, exchange->time);
        else if (!portkey_value_exists(given) || is_parameter(exchange, name))
            shape_write_raw(writer, member);
        else if (!create_write_argument(exchange, writer, name, given))
            return false;
    }
    return true;
}

static bool write_new(sandbox_exchange *exchange, pa_writer *writer)
{
    PORTKEY_FOR_EACH (argument, exchange->arguments) {
        size_t length;
        const char *name = portkey_value_string(portkey_value_key(argument), &length);

        if (name == NULL)
            return exchange_break(exchange);
        if (portkey_value_exists(portkey_value_get(exchange->record, name, length)) ||
            is_parameter(exchange, name))
            continue;
        pa_write_any_key(writer, name, length);
        if (!create_write_argument(exchange, writer, name, argument))
            return false;
    }
    return true;
}

bool resource_merge(sandbox_exchange *exchange)
{
    pa_writer writer = pa_write_to(&exchange->written);

    pa_text_clear(&exchange->written);
    pa_begin_object(&writer);
    if (!write_old(exchange, &writer) || !write_new(exchange, &writer))
        return false;
    pa_end(&writer);
    return exchange_keep_written(exchange);
}

static bool store_as(sandbox_exchange *exchange, store_place place, const char *id)
{
    store_record record = {id, exchange_text(exchange->result, "slug"), exchange->written.data,
                           exchange->written.length};

    return store_put(exchange->world->store, place, &record) || exchange_break(exchange);
}

bool resource_store(sandbox_exchange *exchange, store_place place)
{
    const char *id = exchange_text(exchange->result, "id");

    return id != NULL ? store_as(exchange, place, id) : exchange_break(exchange);
}

static bool update(sandbox_exchange *exchange)
{
    bool is_there = portkey_value_exists(exchange->record);
    const char *id = is_there ? exchange->found.id.data : exchange->values[exchange->value_count - 1];

    return resource_merge(exchange) && store_as(exchange, exchange->place, id);
}

/* ---- the only record of a place ---- */

/* Beside the rows of a list at the same path, so that it is none of them. */
store_place resource_only_place(sandbox_exchange *exchange)
{
    store_place place = exchange->place;
    size_t length = strlen(place.collection);
    char *collection = exchange_copy(exchange, place.collection, length + 1);

    if (collection != NULL) {
        collection[length] = '#';
        place.collection = collection;
    }
    return place;
}

static bool read_only_one(sandbox_exchange *exchange)
{
    int there = resource_load(exchange, resource_only_place(exchange), "");

    exchange->result = exchange->record;
    return there >= 0;
}

static bool write_only_one(sandbox_exchange *exchange)
{
    store_place place = resource_only_place(exchange);
    portkey_value none = {NULL, 0};
    int there = resource_load(exchange, place, "");

    if (there == 0)
        exchange->record = none;
    if (there < 0 || !resource_merge(exchange) || !store_as(exchange, place, ""))
        return false;
    return route_of(&exchange->world->routes, ROUTE_LIST, exchange->place.collection) == NULL ||
           bulk_write(exchange);
}

/* ---- by kind ---- */

static bool delete_item(sandbox_exchange *exchange)
{
    if (!portkey_value_exists(exchange->record))
        return true;
    if (archive_keeps(exchange->place.collection))
        return archive_record(exchange, exchange->place, exchange->record);
    return store_delete(exchange->world->store, exchange->place, exchange->found.id.data) ||
           exchange_break(exchange);
}

bool resource_run(sandbox_exchange *exchange)
{
    switch (exchange->route->kind) {
    case ROUTE_LIST: return resource_list(exchange);
    case ROUTE_READ: return read_only_one(exchange);
    case ROUTE_CREATE: return create_record(exchange);
    case ROUTE_UPDATE: return update(exchange);
    case ROUTE_WRITE: return write_only_one(exchange);
    case ROUTE_DELETE: return delete_item(exchange);
    case ROUTE_GET:
    case ROUTE_ACTION: break;
    }
    return true;
}

/* Most changes are answered with an empty object, some with what is not documented. */
static portkey_value answer_from(const sandbox_exchange *exchange)
{
    portkey_value shape = exchange->route->answer;
    portkey_value none = {NULL, 0};
    bool has_members = portkey_value_exists(portkey_value_member(shape, "properties")) ||
                       portkey_value_exists(portkey_value_member(shape, "open"));

    return has_members ? exchange->result : none;
}

bool resource_answer(sandbox_exchange *exchange)
{
    pa_writer writer = pa_write_to(&exchange->reply->body);

    if (exchange->reply->body.length > 0)
        return true;
    if (portkey_value_exists(exchange->route->answer))
        shape_write(&writer, exchange, exchange->route->answer, answer_from(exchange));
    else if (portkey_value_exists(portkey_value_member(exchange->route->form, "json")))
        pa_text_append_string(&exchange->reply->body, "{}");
    return !pa_text_failed(&exchange->reply->body) || exchange_break(exchange);
}
