/* SPDX-License-Identifier: MIT */
#include "sandbox/engine/bulk.h"

#include "base/json_writer.h"
#include "sandbox/engine/shape.h"

/* A row while it is written over the one that is there. */
struct row {
    sandbox_exchange *exchange;
    pa_text body;
    portkey_value sent;
    portkey_value stored; /* no value if there is none */
};

/* What tells rows apart: the first of these that they have. */
static const char *key_of(portkey_value sent)
{
    static const char *const names[] = {"id", "slug", "user_id", "workspace_id", "name"};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (exchange_text(sent, names[i]) != NULL)
            return exchange_text(sent, names[i]);
    return NULL;
}

static bool is_fact(portkey_value key)
{
    return portkey_value_is(key, "created_at") || portkey_value_is(key, "last_updated_at") ||
           portkey_value_is(key, "status");
}

static void write_members(pa_writer *writer, portkey_value object, portkey_value except)
{
    PORTKEY_FOR_EACH (member, object) {
        size_t length;
        const char *name = portkey_value_string(portkey_value_key(member), &length);

        if (name == NULL || is_fact(portkey_value_key(member)) ||
            portkey_value_exists(portkey_value_get(except, name, length)))
            continue;
        pa_write_any_key(writer, name, length);
        shape_write_raw(writer, member);
    }
}

/* Access that is taken away is archived. */
static const char *status_of(portkey_value sent)
{
    bool is_enabled = true;

    (void)portkey_value_boolean(portkey_value_member(sent, "enabled"), &is_enabled);
    return is_enabled ? "active" : "archived";
}

static void write_facts(struct row *row, pa_writer *writer)
{
    portkey_value created = portkey_value_member(row->stored, "created_at");

    pa_write_key(writer, "created_at");
    if (portkey_value_exists(created))
        shape_write_raw(writer, created);
    else
        pa_write_text(writer, row->exchange->time);
    pa_write_text(pa_member(writer, "last_updated_at"), row->exchange->time);
    pa_write_text(pa_member(writer, "status"), status_of(row->sent));
}

static bool write_row(struct row *row)
{
    pa_writer writer = pa_write_to(&row->body);

    pa_begin_object(&writer);
    write_members(&writer, row->stored, row->sent);
    write_members(&writer, row->sent, (portkey_value){NULL, 0});
    write_facts(row, &writer);
    pa_end(&writer);
    return !pa_text_failed(&row->body);
}

/* ---- one row ---- */

static bool store_row(struct row *row, const char *key)
{
    sandbox_exchange *exchange = row->exchange;
    store_record record = {.id = key, .body = row->body.data, .length = row->body.length};

    return store_put(exchange->world->store, exchange->place, &record);
}

/* Workspaces are named by slug or id in requests, and by what they were first named here. */
static bool put_over(struct row *row, const char *key, const store_found *found)
{
    portkey_json *document = NULL;
    bool done;

    if (found != NULL && portkey_json_parse(&document, found->body.data, found->body.length, NULL, NULL) < 0)
        return false;
    if (document != NULL)
        row->stored = portkey_json_root(document);
    done = write_row(row) && store_row(row, key);
    portkey_json_free(document);
    return done;
}

static bool put_row(sandbox_exchange *exchange, portkey_value sent)
{
    struct row row = {.exchange = exchange, .body = PA_TEXT_INIT(STORE_MAX_BODY), .sent = sent};
    store_found found = STORE_FOUND_INIT;
    const char *key = key_of(sent);
    int there = key != NULL ? store_find(exchange->world->store, &found, exchange->place, key) : -1;
    bool done = there >= 0 && put_over(&row, key, there == 1 ? &found : NULL);

    store_found_free(&found);
    pa_text_free(&row.body);
    return done || exchange_break(exchange);
}

/* ---- all of them ---- */

static bool has_rows(portkey_value argument)
{
    return portkey_value_type(argument) == PORTKEY_JSON_ARRAY &&
           portkey_value_type(portkey_value_first(argument)) == PORTKEY_JSON_OBJECT;
}

static bool put_rows(sandbox_exchange *exchange, portkey_value rows)
{
    PORTKEY_FOR_EACH (sent, rows) {
        if (key_of(sent) == NULL)
            return exchange_fail(exchange, 400, "AB01", "An entry has neither id nor name.");
        if (!put_row(exchange, sent))
            return false;
    }
    return true;
}

bool bulk_write(sandbox_exchange *exchange)
{
    PORTKEY_FOR_EACH (argument, exchange->arguments)
        if (has_rows(argument) && !put_rows(exchange, argument))
            return false;
    return true;
}
