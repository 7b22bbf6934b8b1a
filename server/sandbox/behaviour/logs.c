/* SPDX-License-Identifier: MIT */
/* A log is read by its id, or by the trace of its call. */
#include "sandbox/behaviour/logs.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/resource.h"
#include "sandbox/engine/shape.h"

static const store_place logs = {"/logs", ""};

/* ---- ids ---- */

#define ID_PREFIX WORLD_ID_PREFIX "0001-4000-8000-"

void logs_format_id(char out[WORLD_ID_SIZE], const store_call *call)
{
    (void)snprintf(out, WORLD_ID_SIZE, ID_PREFIX "%012" PRIx64, (uint64_t)call->rank);
}

/* The rank of the call whose log has the id; 0: none. */
static int64_t rank_of(const char *id)
{
    if (strncmp(id, ID_PREFIX, strlen(ID_PREFIX)) != 0)
        return 0;
    return (int64_t)(strtoull(id + strlen(ID_PREFIX), NULL, 16) & UINT64_C(0xffffffffffff));
}

/* ---- what was kept ---- */

static bool open_kept(logs_kept *kept)
{
    portkey_value record;

    if (portkey_json_parse(&kept->document, kept->found.body.data, kept->found.body.length, NULL, NULL) < 0)
        return false;
    record = portkey_json_root(kept->document);
    kept->request = portkey_value_member(record, "request");
    kept->response = portkey_value_member(record, "response");
    return true;
}

bool logs_find(logs_kept *out, sandbox_exchange *exchange, const char *trace)
{
    int there;

    *out = (logs_kept){.found = STORE_FOUND_INIT};
    there = trace[0] != '\0' ? store_find(exchange->world->store, &out->found, logs, trace) : 0;
    return there == 1 ? open_kept(out) : there == 0;
}

void logs_free(logs_kept *kept)
{
    portkey_json_free(kept->document);
    store_found_free(&kept->found);
}

/* ---- a request and an answer of which the figures are known ---- */

static void write_message(pa_writer *writer, const char *role, const char *what, int64_t tokens)
{
    char text[96];

    (void)snprintf(text, sizeof(text), "%s of %" PRId64 " tokens, of which the text was not kept", what,
                   tokens);
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "role"), role);
    pa_write_text(pa_member(writer, "content"), text);
    pa_end(writer);
}

static void write_likely_request(pa_writer *writer, const store_call *call)
{
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "url"), LOGS_URL);
    pa_write_text(pa_member(writer, "method"), "POST");
    pa_begin_object(pa_member(writer, "headers"));
    pa_end(writer);
    pa_begin_object(pa_member(writer, "portkeyHeaders"));
    pa_end(writer);
    pa_begin_object(pa_member(writer, "body"));
    pa_write_text(pa_member(writer, "model"), call->model);
    pa_write_text(pa_member(writer, "user"), call->person);
    pa_begin_array(pa_member(writer, "messages"));
    write_message(writer, "user", "A request", call->request_units);
    pa_end(writer);
    pa_end(writer);
    pa_end(writer);
}

static const char *reason_of(int64_t status)
{
    if (status == 429)
        return "The rate limit of the provider was reached.";
    return status < 500 ? "The request is longer than the model accepts." : "The provider failed.";
}

static void write_failure(pa_writer *writer, const store_call *call)
{
    pa_begin_object(pa_member(writer, "error"));
    pa_write_text(pa_member(writer, "message"), reason_of(call->status));
    pa_write_text(pa_member(writer, "type"), call->status < 500 ? "invalid_request_error" : "server_error");
    pa_end(writer);
}

static void write_usage(pa_writer *writer, const store_call *call)
{
    pa_begin_object(pa_member(writer, "usage"));
    pa_write_integer(pa_member(writer, "prompt_tokens"), call->request_units);
    pa_write_integer(pa_member(writer, "completion_tokens"), call->response_units);
    pa_write_integer(pa_member(writer, "total_tokens"), call->request_units + call->response_units);
    pa_end(writer);
}

static void write_success(pa_writer *writer, const store_call *call)
{
    pa_write_text(pa_member(writer, "object"), "chat.completion");
    pa_write_text(pa_member(writer, "model"), call->model);
    pa_begin_array(pa_member(writer, "choices"));
    pa_begin_object(writer);
    pa_write_integer(pa_member(writer, "index"), 0);
    pa_write_key(writer, "message");
    write_message(writer, "assistant", "An answer", call->response_units);
    pa_write_text(pa_member(writer, "finish_reason"), "stop");
    pa_end(writer);
    pa_end(writer);
    write_usage(writer, call);
}

static void write_likely_response(pa_writer *writer, const store_call *call)
{
    pa_begin_object(writer);
    pa_write_integer(pa_member(writer, "status"), call->status);
    pa_begin_object(pa_member(writer, "headers"));
    pa_end(writer);
    pa_begin_object(pa_member(writer, "body"));
    if (call->status >= 400)
        write_failure(writer, call);
    else
        write_success(writer, call);
    pa_end(writer);
    pa_write_integer(pa_member(writer, "responseTime"), call->latency);
    pa_write_text(pa_member(writer, "lastUsedOptionJsonPath"), "");
    pa_end(writer);
}

void logs_write_request(pa_writer *writer, const store_call *call, const logs_kept *kept)
{
    if (portkey_value_exists(kept->request))
        shape_write_raw(writer, kept->request);
    else
        write_likely_request(writer, call);
}

void logs_write_response(pa_writer *writer, const store_call *call, const logs_kept *kept)
{
    if (portkey_value_exists(kept->response))
        shape_write_raw(writer, kept->response);
    else
        write_likely_response(writer, call);
}

/* ---- figures ---- */

/* Keys and values side by side, as the API has them. */
static void write_metadata(pa_writer *writer, const store_call *call)
{
    portkey_json *document = NULL;
    portkey_value metadata = {NULL, 0};

    if (portkey_json_parse(&document, call->metadata, strlen(call->metadata), NULL, NULL) == 0)
        metadata = portkey_json_root(document);
    pa_begin_array(pa_member(writer, "metadata.key"));
    PORTKEY_FOR_EACH (member, metadata)
        shape_write_raw(writer, portkey_value_key(member));
    pa_end(writer);
    pa_begin_array(pa_member(writer, "metadata.value"));
    PORTKEY_FOR_EACH (member, metadata)
        shape_write_raw(writer, member);
    pa_end(writer);
    portkey_json_free(document);
}

static void write_metrics(pa_writer *writer, const store_call *call, const char *id, const char *time)
{
    pa_write_text(pa_member(writer, "id"), id);
    pa_write_text(pa_member(writer, "organisation_id"), WORLD_ORGANISATION);
    pa_write_text(pa_member(writer, "prompt_id"), call->prompt);
    pa_write_text(pa_member(writer, "created_at"), time);
    pa_write_boolean(pa_member(writer, "is_success"), call->status < 400);
    pa_write_text(pa_member(writer, "ai_org"), call->service);
    pa_write_text(pa_member(writer, "ai_model"), call->model);
    pa_write_integer(pa_member(writer, "req_units"), call->request_units);
    pa_write_integer(pa_member(writer, "res_units"), call->response_units);
    pa_write_integer(pa_member(writer, "total_units"), call->request_units + call->response_units);
    pa_write_number(pa_member(writer, "cost"), call->cost);
    pa_write_text(pa_member(writer, "cost_currency"), "USD");
    pa_write_integer(pa_member(writer, "response_status_code"), call->status);
    pa_write_integer(pa_member(writer, "response_time"), call->latency);
    pa_write_text(pa_member(writer, "cache_status"), call->cache);
    pa_write_integer(pa_member(writer, "retry_success_count"), call->retries);
    pa_write_text(pa_member(writer, "trace_id"), call->trace);
    pa_write_text(pa_member(writer, "api_key_id"), call->key);
    write_metadata(writer, call);
}

static void write_log(pa_writer *writer, const store_call *call, const logs_kept *kept)
{
    char id[WORLD_ID_SIZE];
    char time[PA_TIME_SIZE];

    logs_format_id(id, call);
    pa_format_time(time, call->at);
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "_id"), id);
    pa_write_key(writer, "request");
    logs_write_request(writer, call, kept);
    pa_write_key(writer, "response");
    logs_write_response(writer, call, kept);
    pa_write_text(pa_member(writer, "organisation_id"), WORLD_ORGANISATION);
    pa_write_text(pa_member(writer, "created_at"), time);
    pa_begin_object(pa_member(writer, "metrics"));
    write_metrics(writer, call, id, time);
    pa_end(writer);
    pa_end(writer);
}

/* ---- reading one ---- */

struct reading {
    sandbox_exchange *exchange;
    bool found;
    bool has_failed;
};

static bool is_visible(const sandbox_exchange *exchange, const store_call *call)
{
    return exchange->actor.workspace == NULL || strcmp(exchange->actor.workspace, call->workspace) == 0;
}

static bool write_it(struct reading *reading, const store_call *call)
{
    pa_writer writer = pa_write_to(&reading->exchange->written);
    logs_kept kept;
    bool done = logs_find(&kept, reading->exchange, call->trace);

    if (done)
        write_log(&writer, call, &kept);
    logs_free(&kept);
    return done && exchange_keep_written(reading->exchange);
}

static bool read_call(void *context, const store_call *call)
{
    struct reading *reading = context;

    reading->found = is_visible(reading->exchange, call);
    reading->has_failed = reading->found && !write_it(reading, call);
    return !reading->found;
}

/* The log of a call; a log that was inserted without a trace is a record alone. */
static bool resolve(sandbox_exchange *exchange)
{
    const char *name = exchange->values[0];
    struct reading reading = {.exchange = exchange};
    int there;

    exchange->place = logs;
    if (!store_find_call(exchange->world->store, rank_of(name), name, read_call, &reading) ||
        reading.has_failed)
        return exchange_break(exchange);
    there = reading.found ? 1 : resource_load(exchange, logs, name);
    if (there == 1 && !reading.found)
        exchange->result = exchange->record;
    return there == 1 || (there == 0 && exchange_fail(exchange, 404, "AB02", "There is no such log."));
}

const sandbox_behaviour behaviours_of_logs[] = {
    {.operation = "get_log", .resolve = resolve},
    {.operation = NULL},
};
