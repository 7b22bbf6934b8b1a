/* SPDX-License-Identifier: MIT */
/* Where guardrails run: by default in the organisation, not in workspaces that are exempt, and on MCP servers. */
#include <stdlib.h>

#include "base/json_writer.h"
#include "base/memory.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/record.h"
#include "sandbox/engine/resource.h"
#include "sandbox/engine/shape.h"

static const store_place guardrails = {"/guardrails", ""};

/* ---- a list of rows, as JSON ---- */

struct rows {
    pa_text text;
    pa_writer writer;
};

static void begin_rows(struct rows *rows)
{
    *rows = (struct rows){.text = PA_TEXT_INIT(STORE_MAX_BODY)};
    rows->writer = pa_write_to(&rows->text);
    pa_begin_array(&rows->writer);
}

static bool add_row(void *context, const char *body, size_t length)
{
    struct rows *rows = context;

    pa_write_json(&rows->writer, body, length);
    return true;
}

/* The text, which lives as long as the exchange; NULL on failure, or where the rows are not complete. */
static const char *end_rows(struct rows *rows, sandbox_exchange *exchange, bool is_complete)
{
    const char *copy = NULL;

    pa_end(&rows->writer);
    if (is_complete && !pa_text_failed(&rows->text))
        copy = exchange_copy(exchange, rows->text.data, rows->text.length);
    pa_text_free(&rows->text);
    return copy;
}

/* ---- defaults of the organisation: named by id or slug, shown with both ---- */

static const char *const defaults[] = {"input_guardrails", "output_guardrails"};

static void write_reference(pa_writer *writer, const char *id, portkey_value guardrail)
{
    const char *slug = exchange_text(guardrail, "slug");

    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "id"), id);
    pa_write_text(pa_member(writer, "slug"), slug != NULL ? slug : "");
    pa_end(writer);
}

/* Adds the guardrail, if it is still there. */
static bool add_guardrail(struct rows *rows, sandbox_exchange *exchange, const char *name)
{
    stored_record record = STORED_RECORD_INIT;
    int there = record_read(&record, exchange, guardrails, name);

    if (there == 1)
        write_reference(&rows->writer, record.found.id.data, record.value);
    record_free(&record);
    return there >= 0;
}

static const char *show_list(sandbox_exchange *exchange, portkey_value list)
{
    struct rows rows;
    bool done = true;

    begin_rows(&rows);
    PORTKEY_FOR_EACH (name, list)
        done = done && add_guardrail(&rows, exchange, portkey_value_string(name, NULL));
    return end_rows(&rows, exchange, done);
}

static bool show_defaults(sandbox_exchange *exchange)
{
    change changes[] = {{defaults[0], NULL, NULL}, {defaults[1], NULL, NULL}};

    for (size_t i = 0; i < 2; i++) {
        changes[i].json = show_list(exchange, portkey_value_member(exchange->record, defaults[i]));
        if (changes[i].json == NULL)
            return exchange_break(exchange);
    }
    return change_record(exchange, exchange->record, changes, 2);
}

/* The id of what a name or id stands for; NULL after a failure was answered. */
static const char *require(sandbox_exchange *exchange, store_place place, const char *name)
{
    store_found found = STORE_FOUND_INIT;
    int there = name != NULL ? store_find(exchange->world->store, &found, place, name) : 0;
    const char *id = there == 1 ? exchange_copy(exchange, found.id.data, found.id.length) : NULL;

    store_found_free(&found);
    if (there == 0)
        (void)exchange_refuse(exchange);
    else if (id == NULL)
        (void)exchange_break(exchange);
    return id;
}

static bool before_defaults(sandbox_exchange *exchange)
{
    for (size_t i = 0; i < 2; i++)
        PORTKEY_FOR_EACH (name, portkey_value_member(exchange->arguments, defaults[i]))
            if (require(exchange, guardrails, portkey_value_string(name, NULL)) == NULL)
                return false;
    return true;
}

/* ---- workspaces that are exempt from the defaults ---- */

static bool put_exclusion(sandbox_exchange *exchange, const char *workspace)
{
    pa_text body = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&body);
    bool done;

    pa_begin_object(&writer);
    pa_write_text(pa_member(&writer, "workspace_id"), workspace);
    pa_write_boolean(pa_member(&writer, "excluded"), true);
    pa_end(&writer);
    done = !pa_text_failed(&body) &&
           store_put(exchange->world->store, exchange->place,
                     &(store_record){.id = workspace, .body = body.data, .length = body.length});
    pa_text_free(&body);
    return done;
}

static bool exclude(sandbox_exchange *exchange, portkey_value row)
{
    const char *name = exchange_text(row, "workspace_id");
    const char *workspace = NULL;
    int there = name != NULL ? exchange_find_workspace(&workspace, exchange, name) : 0;
    bool is_excluded = false;

    if (there == 0)
        return exchange_refuse(exchange);
    (void)portkey_value_boolean(portkey_value_member(row, "excluded"), &is_excluded);
    return (there == 1 && (is_excluded ? put_exclusion(exchange, workspace)
                                       : store_delete(exchange->world->store, exchange->place, workspace))) ||
           exchange_break(exchange);
}

/* Those that are not named stay as they are, unless all are overridden. */
static bool write_exclusions(sandbox_exchange *exchange)
{
    bool overrides = false;

    (void)portkey_value_boolean(portkey_value_member(exchange->arguments, "override_existing"), &overrides);
    if (overrides && !store_clear(exchange->world->store, exchange->place))
        return exchange_break(exchange);
    PORTKEY_FOR_EACH (row, portkey_value_member(exchange->arguments, "workspaces"))
        if (!exclude(exchange, row))
            return false;
    return true;
}

static bool add_exclusion(struct rows *rows, sandbox_exchange *exchange, const char *name)
{
    store_found found = STORE_FOUND_INIT;
    const char *workspace = NULL;
    int there = exchange_find_workspace(&workspace, exchange, name);

    if (there == 1)
        there = store_find(exchange->world->store, &found, exchange->place, workspace);
    if (there == 1)
        (void)add_row(rows, found.body.data, found.body.length);
    store_found_free(&found);
    return there >= 0;
}

/* Of one workspace, or of all. */
static bool list_exclusions(sandbox_exchange *exchange)
{
    const char *name = exchange_argument(exchange, "workspace_id");
    portkey_value none = {NULL, 0};
    struct rows rows;
    change workspaces = {"workspaces", NULL, NULL};
    bool done;

    begin_rows(&rows);
    done = name != NULL ? add_exclusion(&rows, exchange, name)
                        : store_each(exchange->world->store, exchange->place, 0, -1, add_row, &rows);
    workspaces.json = end_rows(&rows, exchange, done);
    return workspaces.json != NULL ? change_record(exchange, none, &workspaces, 1) : exchange_break(exchange);
}

/* ---- MCP servers that a guardrail watches ---- */

static const char mappings[] = "/guardrails/{}/mcp-servers";
static const store_place servers = {"/mcp-servers", ""};

struct mapping {
    store_place place;  /* the parent is the guardrail */
    const char *server; /* its id */
    portkey_value sent;
    char id[WORLD_ID_SIZE];
};

static void write_mapping(pa_writer *writer, const struct mapping *mapping)
{
    portkey_value run_on = portkey_value_member(mapping->sent, "run_on");
    portkey_value capabilities = portkey_value_member(mapping->sent, "mcp_integration_capability_ids");

    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "id"), mapping->id);
    pa_write_text(pa_member(writer, "guardrail_id"), mapping->place.parent);
    pa_write_text(pa_member(writer, "mcp_server_id"), mapping->server);
    pa_write_key(writer, "run_on");
    if (portkey_value_exists(run_on))
        shape_write_raw(writer, run_on);
    else
        pa_write_json(writer, "[\"input\",\"output\"]", strlen("[\"input\",\"output\"]"));
    if (portkey_value_exists(capabilities)) {
        pa_write_key(writer, "capability_ids");
        shape_write_raw(writer, capabilities);
    }
    pa_end(writer);
}

/* The id that the mapping has, or a new one. */
static bool choose_id(sandbox_exchange *exchange, struct mapping *mapping, const store_found *found)
{
    portkey_json *document = NULL;
    const char *id = NULL;

    if (found != NULL && portkey_json_parse(&document, found->body.data, found->body.length, NULL, NULL) == 0)
        id = exchange_text(portkey_json_root(document), "id");
    if (id != NULL)
        memcpy(mapping->id, id, strnlen(id, sizeof(mapping->id) - 1) + 1);
    else
        world_new_id(exchange->world, mapping->id);
    portkey_json_free(document);
    return found == NULL || id != NULL;
}

/* Returns 1 if it is new, 0 if it was there, and then whether it changed, -1 on failure. */
static int put_mapping(sandbox_exchange *exchange, struct mapping *mapping, bool *changed)
{
    sandbox_store *store = exchange->world->store;
    store_found found = STORE_FOUND_INIT;
    pa_text body = PA_TEXT_INIT(STORE_MAX_BODY);
    pa_writer writer = pa_write_to(&body);
    int there = store_find(store, &found, mapping->place, mapping->server);
    bool done = there >= 0 && choose_id(exchange, mapping, there == 1 ? &found : NULL);

    write_mapping(&writer, mapping);
    done = done && !pa_text_failed(&body) &&
           store_put(store, mapping->place,
                     &(store_record){.id = mapping->server, .body = body.data, .length = body.length});
    *changed = done && there == 1 &&
               (body.length != found.body.length || memcmp(body.data, found.body.data, body.length) != 0);
    pa_text_free(&body);
    store_found_free(&found);
    return done ? there == 0 : -1;
}

static store_place mappings_of(const sandbox_exchange *exchange)
{
    return (store_place){mappings, exchange->place.parent};
}

static bool write_one_mapping(sandbox_exchange *exchange)
{
    struct mapping mapping = {
        .place = mappings_of(exchange),
        .sent = exchange->arguments,
    };
    const change named[] = {{"map_id", mapping.id, NULL}, {"object", "guardrail-mcp-server", NULL}};
    portkey_value none = {NULL, 0};
    bool changed;

    mapping.server = require(exchange, servers, exchange->values[exchange->value_count - 1]);
    if (mapping.server == NULL)
        return false;
    return put_mapping(exchange, &mapping, &changed) >= 0 ? change_record(exchange, none, named, 2)
                                                          : exchange_break(exchange);
}

/* ---- all servers of a guardrail at once ---- */

struct tally {
    int64_t added;
    int64_t updated;
    int64_t removed;
    const char **named; /* ids of the servers that stay */
    size_t count;
};

static bool put_named(sandbox_exchange *exchange, struct tally *tally)
{
    PORTKEY_FOR_EACH (sent, portkey_value_member(exchange->arguments, "mcp_servers")) {
        struct mapping mapping = {
            .place = mappings_of(exchange),
            .sent = sent,
        };
        bool changed;
        int added;

        mapping.server = require(exchange, servers, portkey_value_string(portkey_value_key(sent), NULL));
        if (mapping.server == NULL)
            return false;
        tally->named[tally->count++] = mapping.server;
        added = put_mapping(exchange, &mapping, &changed);
        if (added < 0)
            return exchange_break(exchange);
        tally->added += added;
        tally->updated += changed;
    }
    return true;
}

static bool is_named(const struct tally *tally, const char *server)
{
    for (size_t i = 0; i < tally->count; i++)
        if (strcmp(tally->named[i], server) == 0)
            return true;
    return false;
}

static bool remove_others(sandbox_exchange *exchange, portkey_value rows, struct tally *tally)
{
    PORTKEY_FOR_EACH (row, rows) {
        const char *server = exchange_text(row, "mcp_server_id");

        if (server == NULL || is_named(tally, server))
            continue;
        if (!store_delete(exchange->world->store, mappings_of(exchange), server))
            return exchange_break(exchange);
        tally->removed++;
    }
    return true;
}

static bool remove_unnamed(sandbox_exchange *exchange, struct tally *tally)
{
    struct rows rows;
    portkey_json *document = NULL;
    const char *text;
    bool done;

    begin_rows(&rows);
    done = store_each(exchange->world->store, mappings_of(exchange), 0, -1, add_row, &rows);
    text = end_rows(&rows, exchange, done);
    if (text == NULL || portkey_json_parse(&document, text, strlen(text), NULL, NULL) < 0)
        return exchange_break(exchange);
    done = remove_others(exchange, portkey_json_root(document), tally);
    portkey_json_free(document);
    return done;
}

static bool replace_mappings(sandbox_exchange *exchange, struct tally *tally)
{
    size_t most = portkey_value_count(portkey_value_member(exchange->arguments, "mcp_servers"));
    bool done;

    tally->named = pa_resize_array(NULL, most + 1, sizeof(*tally->named));
    if (tally->named == NULL)
        return exchange_break(exchange);
    done = put_named(exchange, tally) && remove_unnamed(exchange, tally);
    free(tally->named);
    return done;
}

static bool write_mappings(sandbox_exchange *exchange)
{
    struct tally tally = {0};
    portkey_value none = {NULL, 0};

    if (!replace_mappings(exchange, &tally))
        return false;
    const change outcome[] = {
        {"changed", NULL, tally.added + tally.updated + tally.removed > 0 ? "true" : "false"},
        {"added", NULL, change_integer(exchange, tally.added)},
        {"updated", NULL, change_integer(exchange, tally.updated)},
        {"removed", NULL, change_integer(exchange, tally.removed)},
        {"object", "guardrail-mcp-servers", NULL},
    };

    return change_record(exchange, none, outcome, sizeof(outcome) / sizeof(outcome[0]));
}

const sandbox_behaviour behaviours_of_guardrails[] = {
    {.operation = "get_organisation_defaults", .after = show_defaults},
    {.operation = "update_organisation_defaults", .before = before_defaults},
    {.operation = "list_input_guardrail_workspace_exclusions", .instead = list_exclusions},
    {.operation = "update_input_guardrail_workspace_exclusions", .instead = write_exclusions},
    {.operation = "list_output_guardrail_workspace_exclusions", .instead = list_exclusions},
    {.operation = "update_output_guardrail_workspace_exclusions", .instead = write_exclusions},
    {.operation = "upsert_guardrail_mcp_server", .instead = write_one_mapping},
    {.operation = "replace_guardrail_mcp_servers", .instead = write_mappings},
    {.operation = NULL},
};
