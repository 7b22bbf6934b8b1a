/* SPDX-License-Identifier: MIT */
/*
 * Capabilities of MCP integrations and servers: the tools, prompts and resources that the upstream server has, as whoever
 * asked it passes them on. Those of a server are its integration's, unless they are disabled in one of the two.
 */
#include <stdio.h>

#include "base/json_writer.h"
#include "sandbox/behaviour/behaviour.h"
#include "sandbox/engine/change.h"
#include "sandbox/engine/resource.h"
#include "sandbox/engine/shape.h"

#define OF_INTEGRATIONS "/mcp-integrations/{}/capabilities"
#define OF_SERVERS "/mcp-servers/{}/capabilities"

enum { MAX_KEY = 512 };

/* ---- which one ---- */

/* A tool and a prompt may have the same name. */
static bool find_key(char key[MAX_KEY], portkey_value capability)
{
    const char *type = exchange_text(capability, "type");
    const char *name = exchange_text(capability, "name");
    int length = snprintf(key, MAX_KEY, "%s %s", type != NULL ? type : "tool", name != NULL ? name : "");

    return name != NULL && length < MAX_KEY;
}

static bool refuse_name(sandbox_exchange *exchange)
{
    return exchange_fail(exchange, 400, "AB01", "A capability has no name, or one that is too long.");
}

static bool is_enabled(portkey_value capability, bool otherwise)
{
    (void)portkey_value_boolean(portkey_value_member(capability, "enabled"), &otherwise);
    return otherwise;
}

/* The capability that is stored, which must be freed, or no value. Returns false if the store failed. */
static bool load(portkey_json **out, store_found *found, sandbox_exchange *exchange, store_place place,
                 const char *key)
{
    int there = store_find(exchange->world->store, found, place, key);

    *out = NULL;
    if (there != 1)
        return there == 0;
    return portkey_json_parse(out, found->body.data, found->body.length, NULL, NULL) == 0;
}

static portkey_value root_of(portkey_json *document)
{
    return document != NULL ? portkey_json_root(document) : (portkey_value){NULL, 0};
}

/* ---- enabling and disabling ---- */

static bool store_as(sandbox_exchange *exchange, store_place place, const char *key)
{
    store_record record = {.id = key, .body = exchange->written.data, .length = exchange->written.length};

    return store_put(exchange->world->store, place, &record) || exchange_break(exchange);
}

/* What is stored stays, but for whether it is enabled. What nothing was stored of is added. */
static bool enable(sandbox_exchange *exchange, store_place place, portkey_value sent)
{
    const change changes[] = {{"enabled", NULL, is_enabled(sent, true) ? "true" : "false"},
                              {"last_updated_at", exchange->time, NULL}};
    store_found found = STORE_FOUND_INIT;
    portkey_json *stored = NULL;
    char key[MAX_KEY];
    bool done;

    if (!find_key(key, sent))
        return refuse_name(exchange);
    done = load(&stored, &found, exchange, place, key) || exchange_break(exchange);
    done = done && change_record(exchange, stored != NULL ? root_of(stored) : sent, changes, 2) &&
           store_as(exchange, place, key);
    portkey_json_free(stored);
    store_found_free(&found);
    return done;
}

static bool answer_success(sandbox_exchange *exchange)
{
    const change said[] = {{"success", NULL, "true"}, {"synced_at", exchange->time, NULL}};

    return change_record(exchange, (portkey_value){NULL, 0}, said, sizeof(said) / sizeof(said[0]));
}

static bool update(sandbox_exchange *exchange)
{
    PORTKEY_FOR_EACH (sent, portkey_value_member(exchange->arguments, "capabilities"))
        if (!enable(exchange, exchange->place, sent))
            return false;
    return answer_success(exchange);
}

/* ---- what the upstream server has ---- */

static void write_type(pa_writer *writer, portkey_value sent)
{
    const char *type = exchange_text(sent, "type");

    pa_write_text(pa_member(writer, "type"), type != NULL ? type : "tool");
}

static void write_members(pa_writer *writer, portkey_value sent)
{
    PORTKEY_FOR_EACH (member, sent) {
        portkey_value key = portkey_value_key(member);
        size_t length;
        const char *name = portkey_value_string(key, &length);

        if (name == NULL || portkey_value_is(key, "type") || portkey_value_is(key, "enabled"))
            continue;
        if (portkey_value_is(key, "schema"))
            pa_write_key(writer, "input_schema");
        else
            pa_write_any_key(writer, name, length);
        shape_write_raw(writer, member);
    }
}

/* As it is sent; whether it is enabled, and since when it is there, stays. */
static void write_synced(pa_writer *writer, const sandbox_exchange *exchange, portkey_value sent,
                         portkey_value stored)
{
    const char *created = exchange_text(stored, "created_at");

    pa_begin_object(writer);
    write_members(writer, sent);
    write_type(writer, sent);
    pa_write_boolean(pa_member(writer, "enabled"), is_enabled(stored, is_enabled(sent, true)));
    pa_write_text(pa_member(writer, "created_at"), created != NULL ? created : exchange->time);
    pa_write_text(pa_member(writer, "last_updated_at"), exchange->time);
    pa_end(writer);
}

/* The new rows, each after its key, with a NUL behind both. */
static bool append_synced(pa_text *rows, sandbox_exchange *exchange, store_place place, portkey_value sent)
{
    store_found found = STORE_FOUND_INIT;
    portkey_json *stored = NULL;
    pa_writer writer;
    char key[MAX_KEY];
    bool done;

    if (!find_key(key, sent))
        return refuse_name(exchange);
    done = load(&stored, &found, exchange, place, key) || exchange_break(exchange);
    pa_text_append(rows, key, strlen(key) + 1);
    writer = pa_write_to(rows);
    write_synced(&writer, exchange, sent, root_of(stored));
    pa_text_append(rows, "", 1);
    portkey_json_free(stored);
    store_found_free(&found);
    return done && (!pa_text_failed(rows) || exchange_break(exchange));
}

static bool store_rows(sandbox_exchange *exchange, store_place place, const pa_text *rows)
{
    const char *at = rows->data;
    const char *end = at != NULL ? at + rows->length : at;

    if (!store_clear(exchange->world->store, place))
        return exchange_break(exchange);
    while (at < end) {
        const char *body = at + strlen(at) + 1;
        store_record record = {.id = at, .body = body, .length = strlen(body)};

        if (!store_put(exchange->world->store, place, &record))
            return exchange_break(exchange);
        at = body + record.length + 1;
    }
    return true;
}

/* The list takes the place of the one that is stored. */
static bool replace(sandbox_exchange *exchange, const char *integration)
{
    portkey_value sent = portkey_value_member(exchange->arguments, "capabilities");
    store_place place = {OF_INTEGRATIONS, integration};
    pa_text rows = PA_TEXT_INIT(STORE_MAX_BODY);
    bool done = true;

    if (!portkey_value_exists(sent))
        return true;
    PORTKEY_FOR_EACH (capability, sent)
        done = done && append_synced(&rows, exchange, place, capability);
    done = done && store_rows(exchange, place, &rows);
    pa_text_free(&rows);
    return done;
}

/* ---- what the upstream server says of itself ---- */

/* As integrations are told it, and as it is read. */
static const struct fact {
    const char *sent;
    const char *read;
} facts[] = {
    {"name", "server_name"},
    {"version", "server_version"},
    {"title", "title"},
    {"description", "description"},
    {"website_url", "website_url"},
    {"icons", "icons"},
    {"protocol_version", "protocol_version"},
    {"capabilities", "capability_flags"},
    {"instructions", "instructions"},
};

enum { FACTS = sizeof(facts) / sizeof(facts[0]) };

/* The only record of its path, as resource_only_place() has it. */
static store_place metadata_of(const char *integration)
{
    return (store_place){"/mcp-integrations/{}/metadata#", integration};
}

static bool store_metadata(sandbox_exchange *exchange, const char *integration, portkey_value sent,
                           bool by_read_name)
{
    change changes[FACTS + 2] = {{"sync_status", "synced", NULL}, {"last_synced_at", exchange->time, NULL}};

    for (size_t i = 0; i < FACTS; i++)
        changes[i + 2] = (change){
            facts[i].read, NULL,
            change_json(exchange, portkey_value_member(sent, by_read_name ? facts[i].read : facts[i].sent))};
    return change_record(exchange, (portkey_value){NULL, 0}, changes, FACTS + 2) &&
           store_as(exchange, metadata_of(integration), "");
}

static bool sync_integration(sandbox_exchange *exchange)
{
    const char *integration = exchange->found.id.data;
    portkey_value server = portkey_value_member(exchange->arguments, "server_info");

    if (portkey_value_exists(server) && !store_metadata(exchange, integration, server, false))
        return false;
    return replace(exchange, integration) && answer_success(exchange);
}

/* ---- servers ---- */

static const char *integration_of(const sandbox_exchange *exchange)
{
    const char *integration = exchange_text(exchange->record, "mcp_integration_id");

    return integration != NULL ? integration : "";
}

static bool sync_server(sandbox_exchange *exchange)
{
    return replace(exchange, integration_of(exchange)) && answer_success(exchange);
}

static bool sync_server_metadata(sandbox_exchange *exchange)
{
    return store_metadata(exchange, integration_of(exchange), exchange->arguments, true) &&
           answer_success(exchange);
}

static bool read_server_metadata(sandbox_exchange *exchange)
{
    int there = resource_load(exchange, metadata_of(integration_of(exchange)), "");

    exchange->result = there == 1 ? exchange->record : (portkey_value){NULL, 0};
    return there >= 0;
}

/* A server shows its integration, of which the answer takes what it has room for. */
static bool with_integration(sandbox_exchange *exchange)
{
    static const store_place integrations = {"/mcp-integrations", ""};
    change details = {"mcp_integration_details", NULL, NULL};
    store_found found = STORE_FOUND_INIT;
    int there = store_find(exchange->world->store, &found, integrations, integration_of(exchange));

    if (there == 1)
        details.json = exchange_copy(exchange, found.body.data, found.body.length);
    store_found_free(&found);
    if (there < 0 || (there == 1 && details.json == NULL))
        return exchange_break(exchange);
    return there == 0 || change_record(exchange, exchange->record, &details, 1);
}

/* ---- lists ---- */

/* How many there are of a type, and how many of these are enabled. */
struct tally {
    const char *type;
    const char *name; /* of the count */
    int64_t total;
    int64_t enabled;
};

enum { TYPES = 4 };

struct listing {
    sandbox_exchange *exchange;
    store_place place;  /* those of the integration */
    const char *server; /* the id, or NULL: the integration's own list */
    store_visit *visit; /* what is done with each row */
    void *visitor;
    bool has_failed;
};

static bool has_server_enabled(struct listing *listing, portkey_value row)
{
    store_place place = {OF_SERVERS, listing->server};
    store_found found = STORE_FOUND_INIT;
    portkey_json *stored = NULL;
    char key[MAX_KEY];
    bool enabled;

    if (!find_key(key, row) || !load(&stored, &found, listing->exchange, place, key))
        listing->has_failed = true;
    enabled = is_enabled(root_of(stored), true);
    portkey_json_free(stored);
    store_found_free(&found);
    return enabled;
}

/* The integration's row as the server has it. */
static bool visit_as_servers(struct listing *listing, portkey_value row)
{
    bool of_integration = is_enabled(row, true);
    bool enabled = has_server_enabled(listing, row) && of_integration;
    const change changes[] = {{"enabled", NULL, enabled ? "true" : "false"},
                              {"integration_enabled", NULL, of_integration ? "true" : "false"}};
    pa_text *written = &listing->exchange->written;

    if (listing->has_failed || !change_record(listing->exchange, row, changes, 2)) {
        listing->has_failed = true;
        return false;
    }
    return listing->visit(listing->visitor, written->data, written->length);
}

static bool visit_row(void *context, const char *body, size_t length)
{
    struct listing *listing = context;
    portkey_json *document = NULL;
    bool goes_on;

    if (listing->server == NULL)
        return listing->visit(listing->visitor, body, length);
    listing->has_failed = portkey_json_parse(&document, body, length, NULL, NULL) < 0;
    goes_on = !listing->has_failed && visit_as_servers(listing, portkey_json_root(document));
    portkey_json_free(document);
    return goes_on;
}

/* In the order in which they were passed on. */
static bool each_row(void *context, store_visit *visit, void *visitor)
{
    struct listing *listing = context;

    listing->visit = visit;
    listing->visitor = visitor;
    return store_each_oldest(listing->exchange->world->store, listing->place, visit_row, listing) &&
           !listing->has_failed;
}

static bool count_row(void *context, const char *body, size_t length)
{
    struct tally *tallies = context;
    portkey_json *document = NULL;
    portkey_value row;

    if (portkey_json_parse(&document, body, length, NULL, NULL) < 0)
        return false;
    row = portkey_json_root(document);
    for (size_t i = 0; i < TYPES; i++) {
        if (!portkey_value_is(portkey_value_member(row, "type"), tallies[i].type))
            continue;
        tallies[i].total++;
        tallies[i].enabled += is_enabled(row, true);
    }
    portkey_json_free(document);
    return true;
}

static void write_counts(pa_writer *writer, const struct tally tallies[TYPES])
{
    pa_begin_object(writer);
    pa_begin_object(pa_member(writer, "counts"));
    for (size_t i = 0; i < TYPES; i++) {
        pa_begin_object(pa_member(writer, tallies[i].name));
        pa_write_integer(pa_member(writer, "total"), tallies[i].total);
        pa_write_integer(pa_member(writer, "enabled"), tallies[i].enabled);
        pa_end(writer);
    }
    pa_end(writer);
    pa_end(writer);
}

static bool list_with(struct listing *listing, const pa_text *counts)
{
    portkey_json *document = NULL;
    resource_rows rows = {each_row, listing, {NULL, 0}};
    bool done;

    if (portkey_json_parse(&document, counts->data, counts->length, NULL, NULL) < 0)
        return exchange_break(listing->exchange);
    rows.beside = portkey_json_root(document);
    done = resource_list_rows(listing->exchange, &rows);
    portkey_json_free(document);
    return done;
}

/* All are counted, whatever the page shows. */
static bool list(struct listing *listing)
{
    struct tally tallies[TYPES] = {{"tool", "tools", 0, 0},
                                   {"prompt", "prompts", 0, 0},
                                   {"resource", "resources", 0, 0},
                                   {"resource_template", "resource_templates", 0, 0}};
    pa_text counts = PA_TEXT_INIT(1024);
    pa_writer writer = pa_write_to(&counts);
    bool done = each_row(listing, count_row, tallies) || exchange_break(listing->exchange);

    write_counts(&writer, tallies);
    done = done && list_with(listing, &counts);
    pa_text_free(&counts);
    return done;
}

static bool list_of_integration(sandbox_exchange *exchange)
{
    struct listing listing = {.exchange = exchange, .place = exchange->place};

    return list(&listing);
}

static bool list_of_server(sandbox_exchange *exchange)
{
    struct listing listing = {.exchange = exchange,
                              .place = {OF_INTEGRATIONS, integration_of(exchange)},
                              .server = exchange->place.parent};

    return list(&listing);
}

const sandbox_behaviour behaviours_of_capabilities[] = {
    {.operation = "list_mcp_integration_capabilities", .instead = list_of_integration},
    {.operation = "update_mcp_integration_capabilities", .instead = update},
    {.operation = "sync_mcp_integration", .instead = sync_integration},
    {.operation = "get_mcp_server", .after = with_integration},
    {.operation = "list_mcp_server_capabilities", .instead = list_of_server},
    {.operation = "update_mcp_server_capabilities", .instead = update},
    {.operation = "sync_mcp_server_capabilities", .instead = sync_server},
    {.operation = "sync_mcp_server_metadata", .instead = sync_server_metadata},
    {.operation = "get_mcp_server_metadata", .instead = read_server_metadata},
    {.operation = NULL},
};
