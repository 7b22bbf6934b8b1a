/* SPDX-License-Identifier: MIT */
#include "sandbox/sandbox.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/behaviour/exports.h"
#include "sandbox/engine/access.h"
#include "sandbox/engine/arguments.h"
#include "sandbox/engine/resource.h"
#include "sandbox/seed/seed.h"

struct portkey_sandbox {
    sandbox_world world;
};

/* ---- one request ---- */

static bool is_read(const sandbox_exchange *exchange)
{
    return portkey_operation_is_read_only(exchange->route->operation);
}

/* Requests to the gateway are in its log, not in that of changes. */
static bool is_administration(const sandbox_exchange *exchange)
{
    return portkey_operation_plane(exchange->route->operation) == PORTKEY_PLANE_CONTROL;
}

static bool resolve(sandbox_exchange *exchange)
{
    return behaviour_resolve(exchange, resource_resolve);
}

static bool run(sandbox_exchange *exchange)
{
    return behaviour_run(exchange, resource_run) && resource_answer(exchange);
}

static bool run_audited(sandbox_exchange *exchange)
{
    return audit_begin(exchange) && run(exchange) && audit_add(exchange);
}

/* A change and its entry in the audit log are one transaction. */
static bool change(sandbox_exchange *exchange)
{
    sandbox_store *store = exchange->world->store;
    bool done;

    if (!store_begin(store))
        return exchange_break(exchange);
    done = resolve(exchange) && (is_administration(exchange) ? run_audited(exchange) : run(exchange));
    if (done && !store_commit(store))
        done = exchange_break(exchange);
    if (!done)
        store_roll_back(store);
    return done;
}

/* ---- several logs in one request: all of them are taken, or none ---- */

enum { MAX_LOGS = 1000 };

static void answer_in(sandbox_world *world, const sandbox_request *request, sandbox_reply *reply);

/* Our operation takes one log, so that its members are arguments; clients of the API send arrays, too. */
static bool has_many(const sandbox_exchange *exchange)
{
    const sandbox_request *request = exchange->request;
    size_t first = 0;

    while (first < request->length && strchr(" \t\r\n", request->body[first]) != NULL)
        first++;
    return first < request->length && request->body[first] == '[' &&
           strcmp(portkey_operation_name(exchange->route->operation), "insert_log") == 0;
}

static bool answer_one(sandbox_exchange *exchange, portkey_value log)
{
    sandbox_request request = *exchange->request;

    if (portkey_value_type(log) != PORTKEY_JSON_OBJECT)
        return exchange_fail(exchange, 400, "AB01", "A log must be a JSON object.");
    request.body = portkey_value_raw(log, &request.length);
    pa_text_clear(&exchange->reply->body);
    answer_in(exchange->world, &request, exchange->reply);
    return exchange->reply->status == 200;
}

static bool answer_many(sandbox_exchange *exchange, portkey_value logs)
{
    if (portkey_value_count(logs) == 0 || portkey_value_count(logs) > MAX_LOGS)
        return exchange_fail(exchange, 400, "AB01", "The sandbox takes 1 to %d logs at once.", MAX_LOGS);
    PORTKEY_FOR_EACH (log, logs)
        if (!answer_one(exchange, log))
            return false;
    return true;
}

static bool answer_each(sandbox_exchange *exchange)
{
    const sandbox_request *request = exchange->request;
    sandbox_store *store = exchange->world->store;
    portkey_json *document = NULL;
    bool done;

    if (portkey_json_parse(&document, request->body, request->length, NULL, NULL) < 0)
        return exchange_fail(exchange, 400, "AB01", "The body is not JSON.");
    if (!store_begin(store)) {
        portkey_json_free(document);
        return exchange_break(exchange);
    }
    done = answer_many(exchange, portkey_json_root(document));
    portkey_json_free(document);
    if (done && !store_commit(store))
        done = exchange_break(exchange);
    if (!done)
        store_roll_back(store);
    return done;
}

/* ---- all of it ---- */

static bool answer_route(sandbox_exchange *exchange, const route_match *match, const char *query)
{
    exchange->route = match->route;
    if (has_many(exchange))
        return access_check(exchange) && answer_each(exchange);
    if (!access_check(exchange) || !arguments_read_path(exchange, match) ||
        !arguments_read(exchange, query) || !access_check_arguments(exchange))
        return false;
    return is_read(exchange) ? resolve(exchange) && run(exchange) : change(exchange);
}

/* What is no operation: the files to which links lead. */
static bool is_file(const sandbox_request *request)
{
    return strcmp(request->method, "GET") == 0 &&
           strncmp(request->target, SANDBOX_FILES, strlen(SANDBOX_FILES)) == 0;
}

static bool answer_operation(sandbox_exchange *exchange)
{
    const sandbox_request *request = exchange->request;
    size_t length = strcspn(request->target, "?");
    const char *query = request->target + length + (request->target[length] == '?');
    route_match match;
    int found = route_lookup(&match, &exchange->world->routes, request->method, request->target, length);

    if (found < 0)
        return exchange_break(exchange);
    if (found == 0)
        return exchange_fail(exchange, 404, "AB02", "There is no such route.");
    return answer_route(exchange, &match, query);
}

static bool answer_exchange(sandbox_exchange *exchange)
{
    const sandbox_request *request = exchange->request;

    return is_file(request) ? exports_send(exchange, request->target + strlen(SANDBOX_FILES))
                            : answer_operation(exchange);
}

static void free_exchange(sandbox_exchange *exchange)
{
    portkey_json_free(exchange->arguments_document);
    portkey_json_free(exchange->record_document);
    portkey_json_free(exchange->written_document);
    store_found_free(&exchange->found);
    pa_text_free(&exchange->arguments_text);
    pa_text_free(&exchange->before);
    pa_text_free(&exchange->written);
    pa_arena_free(&exchange->arena);
}

static void answer_in(sandbox_world *world, const sandbox_request *request, sandbox_reply *reply)
{
    sandbox_exchange exchange = {
        .world = world,
        .request = request,
        .reply = reply,
        .now = world_now(world),
        .arguments_text = PA_TEXT_INIT(STORE_MAX_BODY),
        .found = STORE_FOUND_INIT,
        .before = PA_TEXT_INIT(STORE_MAX_BODY),
        .written = PA_TEXT_INIT(STORE_MAX_BODY),
    };

    pa_format_time(exchange.time, exchange.now);
    reply->status = 200;
    (void)answer_exchange(&exchange);
    if (store_take_failure(world->store))
        (void)exchange_break(&exchange); /* whatever was made of what is not known */
    free_exchange(&exchange);
}

static bool check_body(sandbox_reply *reply, size_t length)
{
    if (length <= SANDBOX_MAX_BODY)
        return true;
    sandbox_fail(reply, 413, "AB01", "The body is too large.");
    return false;
}

void sandbox_answer(portkey_sandbox *sandbox, const sandbox_request *request, sandbox_reply *reply)
{
    if (sandbox_check_target(reply, request->target) && check_body(reply, request->length))
        answer_in(&sandbox->world, request, reply);
}

/* ---- the owner's control ---- */

bool sandbox_is_owner(const portkey_sandbox *sandbox, const char *key)
{
    return key != NULL && strcmp(key, sandbox->world.key) == 0;
}

bool sandbox_move_clock(portkey_sandbox *sandbox, const char *to)
{
    return world_move_clock(&sandbox->world, to);
}

_Static_assert((int)SANDBOX_TIME_SIZE == (int)PA_TIME_SIZE, "two names for the size of one text");

bool sandbox_read_clock(const portkey_sandbox *sandbox, char time[SANDBOX_TIME_SIZE])
{
    pa_format_time(time, world_now(&sandbox->world));
    return sandbox->world.fixed_clock != 0;
}

/* ---- opening and closing ---- */

static bool start(portkey_sandbox *sandbox, const sandbox_options *options, char *message, size_t size)
{
    const char *key = options->key != NULL ? options->key : SANDBOX_KEY;
    const seed_options seed = {answer_in, options->empty};

    sandbox->world.is_enterprise = !options->is_small;
    sandbox->world.view = behaviour_view;
    sandbox->world.key = pa_copy(key, strlen(key));
    return sandbox->world.key != NULL && route_table_init(&sandbox->world.routes) &&
           seed_world(&sandbox->world, &seed, message, size);
}

portkey_sandbox *sandbox_open(const sandbox_options *options, char *message, size_t size)
{
    portkey_sandbox *made;
    sandbox_world clock = {.fixed_clock = 0};

    if (options->time != NULL && !world_set_clock(&clock, options->time)) {
        (void)snprintf(message, size, "the time must be as 2026-01-31T12:00:00Z");
        return NULL;
    }
    made = calloc(1, sizeof(*made));
    if (made != NULL)
        made->world = clock;
    if (made != NULL)
        made->world.store = store_open(options->path, message, size);
    if (made != NULL && made->world.store == NULL) {
        free(made);
        return NULL;
    }
    (void)snprintf(message, size, "out of memory, or the store failed");
    if (made != NULL && start(made, options, message, size))
        return made;
    sandbox_close(made);
    return NULL;
}

void sandbox_close(portkey_sandbox *sandbox)
{
    if (sandbox == NULL)
        return;
    route_table_free(&sandbox->world.routes);
    store_close(sandbox->world.store);
    free(sandbox->world.key);
    free(sandbox);
}
