/* SPDX-License-Identifier: MIT */
/* The audit log: each change that was made, with who made it, and the resource before and after. */
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

static void write_state(pa_writer *writer, const char *name, portkey_value record)
{
    if (!portkey_value_exists(record))
        return;
    pa_write_key(writer, name);
    shape_write_raw(writer, record);
}

static void write_entry(pa_writer *writer, const sandbox_exchange *exchange, const char *id)
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
    write_state(writer, "before", exchange->record);
    write_state(writer, "after", exchange->result);
    pa_end(writer);
}

bool audit_add(sandbox_exchange *exchange)
{
    pa_text entry = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&entry);
    char id[WORLD_ID_SIZE];
    bool done;

    world_new_id(exchange->world, id);
    write_entry(&writer, exchange, id);
    done = !pa_text_failed(&entry) &&
           store_add(exchange->world->store, log_place,
                     &(store_record){.id = id, .body = entry.data, .length = entry.length});
    pa_text_free(&entry);
    return done || exchange_break(exchange);
}
