/* SPDX-License-Identifier: MIT */
/*
 * Log exports. One that is started is queued, then in progress, then done, as time goes by; where the clock stands, each
 * look at it moves it on.
 */
#include "sandbox/behaviour/exports.h"

#include <stdio.h>

#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/resource.h"

enum { QUEUED_MS = 1000, RUNNING_MS = 2000, LINK_HOURS = 6, HOUR_MS = 60 * 60 * 1000 };

static const store_place exports = {"/logs/exports", ""};

/* ---- its state ---- */

static bool has_status(portkey_value record, const char *status)
{
    return portkey_value_is(portkey_value_member(record, "status"), status);
}

static bool set_status(sandbox_exchange *exchange, const char *status)
{
    const change changes[] = {{"status", status, NULL}, {"last_updated_at", exchange->time, NULL}};

    return change_record(exchange, exchange->record, changes, 2) && resource_store(exchange, exports);
}

/* The state to which it has come; NULL: that which it has. */
static const char *status_by_time(const sandbox_exchange *exchange, portkey_value record)
{
    bool is_queued = has_status(record, "queued");
    int64_t since = exchange->now - exchange_time(record, "started_at", 0);

    if (!is_queued && !has_status(record, "in_progress"))
        return NULL;
    if (since >= QUEUED_MS + RUNNING_MS)
        return "success";
    return is_queued && since >= QUEUED_MS ? "in_progress" : NULL;
}

static const char *status_by_look(const sandbox_exchange *exchange, portkey_value record)
{
    if (exchange->world->fixed_clock == 0)
        return NULL;
    if (has_status(record, "queued"))
        return "in_progress";
    return has_status(record, "in_progress") ? "success" : NULL;
}

static const char *next_status(const sandbox_exchange *exchange, portkey_value record)
{
    const char *status = status_by_time(exchange, record);

    return status != NULL ? status : status_by_look(exchange, record);
}

static bool set_next(sandbox_exchange *exchange, const char *next)
{
    return next == NULL || set_status(exchange, next);
}

/* Reading moves it on, which is no change by whoever reads. */
static bool look(sandbox_exchange *exchange)
{
    return set_next(exchange, next_status(exchange, exchange->record));
}

/* So does what asks for more than its state, but as time goes by alone. */
static bool settle(sandbox_exchange *exchange)
{
    return set_next(exchange, status_by_time(exchange, exchange->record));
}

/* ---- all of them, before they are listed ---- */

struct moving {
    sandbox_exchange *exchange;
    pa_text ids; /* of those to move on, each with a NUL */
};

static bool look_at(void *context, const char *body, size_t length)
{
    struct moving *moving = context;
    portkey_json *document = NULL;
    portkey_value record;
    const char *id;

    if (portkey_json_parse(&document, body, length, NULL, NULL) < 0)
        return false;
    record = portkey_json_root(document);
    id = exchange_text(record, "id");
    if (id != NULL && next_status(moving->exchange, record) != NULL)
        pa_text_append(&moving->ids, id, strlen(id) + 1);
    portkey_json_free(document);
    return true;
}

static bool move_each(sandbox_exchange *exchange, const pa_text *ids)
{
    for (size_t at = 0; at < ids->length; at += strlen(ids->data + at) + 1)
        if (resource_load(exchange, exports, ids->data + at) == 1 && !look(exchange))
            return false;
    return true;
}

static bool before_list(sandbox_exchange *exchange)
{
    struct moving moving = {exchange, PA_TEXT_INIT(STORE_MAX_BODY)};
    bool done =
        store_each(exchange->world->store, exports, 0, -1, look_at, &moving) && !pa_text_failed(&moving.ids);

    done = done ? move_each(exchange, &moving.ids) : exchange_break(exchange);
    pa_text_free(&moving.ids);
    return done;
}

/* ---- whose they are: a key of a user sees what that user made ---- */

static bool is_seen(const sandbox_exchange *exchange, portkey_value record)
{
    bool sees_all = exchange->actor.key[0] == '\0' || exchange->actor.is_service;

    return sees_all || portkey_value_is(portkey_value_member(record, "created_by"), exchange->actor.id);
}

static bool check_seen(sandbox_exchange *exchange)
{
    return is_seen(exchange, exchange->record) || exchange_refuse(exchange);
}

struct seen {
    const sandbox_exchange *exchange;
    store_visit *visit; /* what is done with each row */
    void *visitor;
};

static bool visit_seen(void *context, const char *body, size_t length)
{
    const struct seen *seen = context;
    portkey_json *document = NULL;
    bool is_shown;

    if (portkey_json_parse(&document, body, length, NULL, NULL) < 0)
        return false;
    is_shown = is_seen(seen->exchange, portkey_json_root(document));
    portkey_json_free(document);
    return !is_shown || seen->visit(seen->visitor, body, length);
}

static bool each_seen(void *context, store_visit *visit, void *visitor)
{
    struct seen *seen = context;

    seen->visit = visit;
    seen->visitor = visitor;
    return store_each(seen->exchange->world->store, exports, 0, -1, visit_seen, seen);
}

static bool list(sandbox_exchange *exchange)
{
    struct seen seen = {.exchange = exchange};
    const resource_rows rows = {each_seen, &seen, {NULL, 0}};

    return resource_list_rows(exchange, &rows);
}

/* ---- making and starting one ---- */

/* How many logs it has is fixed when it is made or changed. */
static bool count(sandbox_exchange *exchange)
{
    int64_t total = exports_count_lines(exchange, exchange->result);
    const char *number = change_integer(exchange, total);
    const change totals[] = {{"total", NULL, number}, {"total_records", NULL, number}};

    return total >= 0 && change_record(exchange, exchange->result, totals, 2) &&
           resource_store(exchange, exports);
}

static bool answer_message(sandbox_exchange *exchange, const char *message)
{
    const change said = {"message", message, NULL};

    return change_record(exchange, exchange->result, &said, 1);
}

static bool start(sandbox_exchange *exchange)
{
    const change changes[] = {{"status", "queued", NULL},
                              {"started_at", exchange->time, NULL},
                              {"last_updated_at", exchange->time, NULL}};

    if (!has_status(exchange->record, "draft"))
        return exchange_fail(exchange, 400, "AB01", "Only an export that is a draft can be started.");
    return change_record(exchange, exchange->record, changes, sizeof(changes) / sizeof(changes[0])) &&
           resource_store(exchange, exports) && answer_message(exchange, "The export was queued.");
}

static bool cancel(sandbox_exchange *exchange)
{
    if (!settle(exchange))
        return false;
    if (!has_status(exchange->result, "queued") && !has_status(exchange->result, "in_progress"))
        return exchange_fail(exchange, 400, "AB01",
                             "Only an export that is queued or in progress can be cancelled.");
    return set_status(exchange, "stopped") && answer_message(exchange, "The export was stopped.");
}

/* ---- its file ---- */

/* Links lead to where the request came to. */
static const char *link_of(sandbox_exchange *exchange, const char *token)
{
    pa_text link = PA_TEXT_INIT(SANDBOX_MAX_TARGET);
    const char *copy = NULL;

    pa_text_append_string(&link, "http://");
    pa_text_append_string(&link, exchange->request->host);
    pa_text_append_string(&link, SANDBOX_FILES);
    pa_text_append_string(&link, token);
    if (!pa_text_failed(&link))
        copy = exchange_copy(exchange, link.data, link.length);
    pa_text_free(&link);
    return copy;
}

/* A token is a secret like that of an API key, but no API key has the id of an export. */
static bool add_token(sandbox_exchange *exchange, char token[WORLD_SECRET_SIZE])
{
    sandbox_store *store = exchange->world->store;
    int64_t until = exchange->now + (int64_t)LINK_HOURS * HOUR_MS;

    if (!store_begin(store))
        return false;
    world_new_secret(exchange->world, token);
    if (store_add_key(store, token, exchange->found.id.data, until) && store_commit(store))
        return true;
    store_roll_back(store);
    return false;
}

static bool download(sandbox_exchange *exchange)
{
    char token[WORLD_SECRET_SIZE];
    change signed_url = {"signed_url", NULL, NULL};

    if (!settle(exchange))
        return false;
    if (!has_status(exchange->result, "success"))
        return exchange_fail(exchange, 400, "AB01", "The export is not done.");
    if (exchange->request->host == NULL)
        return exchange_fail(
            exchange, 400, "AB01",
            "Inside this program, nothing serves the files of exports; the command sandbox does.");
    if (!add_token(exchange, token))
        return exchange_break(exchange);
    signed_url.text = link_of(exchange, token);
    return signed_url.text != NULL ? change_record(exchange, exchange->result, &signed_url, 1)
                                   : exchange_break(exchange);
}

/* The request is that of no operation, so the record is found without one. */
static int find_by_token(sandbox_exchange *exchange, const char *token)
{
    sandbox_store *store = exchange->world->store;
    pa_text id = PA_TEXT_INIT(1024);
    store_found *found = &exchange->found;
    int there = store_find_key(store, &id, token, exchange->now);

    if (there == 1)
        there = store_find(store, found, exports, id.data);
    pa_text_free(&id);
    if (there == 1 &&
        portkey_json_parse(&exchange->record_document, found->body.data, found->body.length, NULL, NULL) < 0)
        return -1;
    exchange->record = there == 1 ? portkey_json_root(exchange->record_document) : (portkey_value){NULL, 0};
    return there;
}

bool exports_send(sandbox_exchange *exchange, const char *token)
{
    int there = find_by_token(exchange, token);

    if (there < 0)
        return exchange_break(exchange);
    if (there == 0)
        return exchange_fail(exchange, 403, "AB03", "The link is not valid or has expired.");
    if (!exports_write_lines(&exchange->reply->body, exchange, exchange->record))
        return false;
    exchange->reply->type = "application/jsonl";
    exchange->reply->is_file = true;
    return true;
}

const sandbox_behaviour behaviours_of_exports[] = {
    {.operation = "create_log_export", .after = count},
    {.operation = "update_log_export", .before = check_seen, .after = count},
    {.operation = "list_log_exports", .before = before_list, .instead = list},
    {.operation = "start_log_export", .before = check_seen, .instead = start},
    {.operation = "cancel_log_export", .before = check_seen, .instead = cancel},
    {.operation = "get_log_export", .before = check_seen, .after = look},
    {.operation = "download_log_export", .before = check_seen, .instead = download},
    {.operation = NULL},
};
