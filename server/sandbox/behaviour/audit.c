/* SPDX-License-Identifier: MIT */
/*
 * The audit log: each change that was made, with who made it. What the resource showed before and after are members that
 * the API does not have, and are named so.
 */
#include "base/json_writer.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/shape.h"

static const store_place log_place = {"/audit-logs", ""};

/* The part of the operation's name before or after the first underscore: create, and config. */
static void write_action(pa_writer *writer, const char *operation)
{
    pa_write_string(pa_member(writer, "action"), operation, strcspn(operation, "_"));
}

static void write_resource_type(pa_writer *writer, const char *operation)
{
    const char *rest = operation + strcspn(operation, "_");

    pa_write_text(pa_member(writer, "resource_type"), *rest == '_' ? rest + 1 : rest);
}

static void write_target(pa_writer *writer, const char *target)
{
    size_t path = strcspn(target, "?");

    pa_write_string(pa_member(writer, "uri"), target, path);
    pa_write_text(pa_member(writer, "query_params"), target[path] == '?' ? target + path + 1 : "");
}

static void write_workspace(pa_writer *writer, portkey_value record)
{
    const char *workspace = exchange_text(record, "workspace_id");

    if (workspace != NULL)
        pa_write_text(pa_member(writer, "workspace_id"), workspace);
    else
        pa_write_null(pa_member(writer, "workspace_id"));
}

/* ---- the resource before and after ---- */

/* As it is read, else as a row of its list. */
static portkey_value shape_of(sandbox_exchange *exchange, const char *collection)
{
    route_table *routes = &exchange->world->routes;
    const sandbox_route *item = route_of(routes, ROUTE_GET, collection);

    return item != NULL ? item->answer : route_item_shape(route_of(routes, ROUTE_LIST, collection));
}

static void write_masked(sandbox_exchange *exchange, portkey_value shape, portkey_value record, pa_text *out)
{
    pa_writer writer = pa_write_to(out);

    shape_write_masked(&writer, exchange, shape, record);
}

/* What a record shows now; nothing where there is none, or where its kind is never shown. */
static bool write_state(sandbox_exchange *exchange, store_place place, const char *id, pa_text *out)
{
    portkey_value shape = shape_of(exchange, place.collection);
    store_found found = STORE_FOUND_INIT;
    pa_text shown = PA_TEXT_INIT(STORE_MAX_BODY);
    portkey_json *document = NULL;
    int there = portkey_value_exists(shape) ? store_find(exchange->world->store, &found, place, id) : 0;
    bool done = there == 0;

    if (there == 1 &&
        exchange_parse(&document, exchange, place, found.body.data, found.body.length, &shown)) {
        write_masked(exchange, shape, portkey_json_root(document), out);
        done = !pa_text_failed(out);
    }
    portkey_json_free(document);
    pa_text_free(&shown);
    store_found_free(&found);
    return done || exchange_break(exchange);
}

bool audit_begin(sandbox_exchange *exchange)
{
    return exchange->subject_id == NULL ||
           write_state(exchange, exchange->subject, exchange->subject_id, &exchange->before);
}

/* What is made is not there before, also where it belongs to something that is. */
static bool write_after(sandbox_exchange *exchange, pa_text *out)
{
    bool is_new = exchange->route->kind == ROUTE_CREATE;
    const char *id = is_new ? exchange_text(exchange->result, "id") : exchange->subject_id;
    store_place place = is_new ? exchange->place : exchange->subject;

    if (is_new)
        pa_text_clear(&exchange->before);
    return id == NULL || write_state(exchange, place, id, out);
}

static void write_text(pa_writer *writer, const char *name, const pa_text *json)
{
    if (json->length > 0)
        pa_write_json(pa_member(writer, name), json->data, json->length);
}

/* ---- the entry ---- */

static void write_entry(pa_writer *writer, const sandbox_exchange *exchange, const char *id,
                        const pa_text *after)
{
    const sandbox_request *request = exchange->request;
    const char *operation = portkey_operation_name(exchange->route->operation);

    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "timestamp"), exchange->time);
    pa_write_text(pa_member(writer, "method"), request->method);
    write_target(writer, request->target);
    pa_write_text(pa_member(writer, "request_id"), id);
    pa_write_string(pa_member(writer, "request_body"), request->body != NULL ? request->body : "",
                    request->length);
    pa_write_text(pa_member(writer, "request_headers"), "{\"x-portkey-api-key\":\"***\"}");
    pa_write_text(pa_member(writer, "user_id"), exchange->actor.id);
    pa_write_text(pa_member(writer, "user_type"), exchange->actor.is_service ? "api_key" : "user");
    pa_write_text(pa_member(writer, "organisation_id"), WORLD_ORGANISATION);
    write_workspace(writer, exchange->result);
    pa_write_integer(pa_member(writer, "response_status_code"), exchange->reply->status);
    write_resource_type(writer, operation);
    write_action(writer, operation);
    pa_write_text(pa_member(writer, "client_ip"), "127.0.0.1");
    pa_write_text(pa_member(writer, "country"), "");
    write_text(writer, "sandbox_before", &exchange->before);
    write_text(writer, "sandbox_after", after);
    pa_end(writer);
}

bool audit_add(sandbox_exchange *exchange)
{
    pa_text entry = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&entry);
    pa_text after = PA_TEXT_INIT(STORE_MAX_BODY);
    char id[WORLD_ID_SIZE];
    bool done;

    if (!write_after(exchange, &after)) {
        pa_text_free(&after);
        return false;
    }
    world_new_id(exchange->world, id);
    write_entry(&writer, exchange, id, &after);
    pa_text_free(&after);
    done = !pa_text_failed(&entry) &&
           store_add(exchange->world->store, log_place,
                     &(store_record){.id = id, .body = entry.data, .length = entry.length});
    pa_text_free(&entry);
    return done || exchange_break(exchange);
}

static bool before_list(sandbox_exchange *exchange)
{
    return exchange->actor.workspace == NULL ||
           exchange_fail(exchange, 403, "AB03", "The audit log is for API keys of the organisation.");
}

const sandbox_behaviour behaviours_of_audit[] = {
    {.operation = "list_audit_logs", .before = before_list},
    {.operation = NULL},
};
