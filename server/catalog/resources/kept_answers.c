/* SPDX-License-Identifier: MIT */
/*
 * An answer is a stream of one event, whose owner is the principal: its text is
 * the contents as resources/read has them, a line end, the fingerprint of the key
 * that the answer came to, and the name of the tool.
 */
#include "catalog/resources/kept_answers.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "base/encode.h"
#include "catalog/portkey_catalog.h"
#include "catalog/toolbox.h"

enum {
    TTL_MS = 60 * 1000,
    MAX_TEXT = MCP_MAX_ANSWER - 4096, /* leaves room for what the result of resources/read has besides */
    MINUTE_MS = 60 * 1000,
};

const shared_limits kept_answers_limits = {
    .ttl_ms = 30 * MINUTE_MS,
    .events = 256,
    .bytes = 16 * 1024 * 1024,
};

static const kept_answers *kept_of(const mcp_exchange *exchange)
{
    return &portkey_catalog_of(exchange)->kept;
}

static shared_place place_of(const mcp_exchange *exchange, const char *id)
{
    shared_place place = {.owner = exchange->principal->name,
                          .party = mcp_principal_party(exchange->principal),
                          .session = "answers"};

    (void)snprintf(place.stream, sizeof(place.stream), "%.*s", (int)KEPT_ANSWER_ID, id);
    return place;
}

/* ---- keeping ---- */

/* Nobody can guess it. */
static bool make_uri(char uri[KEPT_ANSWER_URI])
{
    unsigned char chance[KEPT_ANSWER_ID / 2];

    if (getrandom(chance, sizeof(chance), 0) != (ssize_t)sizeof(chance))
        return false;
    memcpy(uri, KEPT_ANSWERS_PREFIX, sizeof(KEPT_ANSWERS_PREFIX) - 1);
    pa_write_hex(uri + sizeof(KEPT_ANSWERS_PREFIX) - 1, chance, sizeof(chance));
    return true;
}

static bool keep(const mcp_exchange *exchange, const char *id, const pa_text *text)
{
    shared_events *events = kept_of(exchange)->events;
    shared_place place = place_of(exchange, id);
    bool is_kept = !pa_text_failed(text) && shared_events_append(events, &place, 0, NULL, 0) &&
                   shared_events_append(events, &place, 1, text->data, text->length);

    shared_events_end(events, &place, 1);
    return is_kept;
}

bool kept_answers_add(char uri[KEPT_ANSWER_URI], const mcp_exchange *exchange, const char *mime_type,
                      const char *text, size_t length)
{
    const portkey_tool *tool = exchange->tool.origin;
    pa_text kept = PA_SECRET_TEXT_INIT(MAX_TEXT);
    char fingerprint[MCP_FINGERPRINT];
    pa_writer writer;
    bool is_kept = false;

    if (kept_of(exchange)->events == NULL || length > MAX_TEXT || !make_uri(uri) ||
        ((const portkey_principal *)exchange->principal)->has_other_key)
        return false;
    writer = pa_write_to(&kept);
    mcp_write_text_contents(&writer, uri, strlen(uri), mime_type, text, length);
    portkey_catalog_key_fingerprint(fingerprint, exchange->principal);
    pa_text_append_char(&kept, '\n');
    pa_text_append_string(&kept, fingerprint);
    pa_text_append_string(&kept, portkey_tool_name(tool));
    is_kept = keep(exchange, uri + sizeof(KEPT_ANSWERS_PREFIX) - 1, &kept);
    pa_text_free(&kept);
    return is_kept;
}

/* ---- the list ---- */

void kept_answers_write_template(pa_writer *writer, const kept_answers *kept)
{
    char description[160];

    if (kept->events == NULL)
        return;
    (void)snprintf(description, sizeof(description),
                   "An answer of a tool that was too long to be shown whole. It is kept for %lld minutes; "
                   "the tool's answer has its URI.",
                   (long long)(kept->ttl_ms / MINUTE_MS));
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "uriTemplate"), KEPT_ANSWERS_TEMPLATE);
    pa_write_text(pa_member(writer, "name"), "kept_answer");
    pa_write_text(pa_member(writer, "title"), "Whole answer");
    pa_write_text(pa_member(writer, "description"), description);
    pa_end(writer);
}

bool kept_answers_may_have(const kept_answers *kept, const char *uri, size_t length)
{
    const size_t prefix = sizeof(KEPT_ANSWERS_PREFIX) - 1;

    if (kept->events == NULL || length != prefix + KEPT_ANSWER_ID ||
        memcmp(uri, KEPT_ANSWERS_PREFIX, prefix) != 0)
        return false;
    for (size_t i = prefix; i < length; i++)
        if (strchr("0123456789abcdef", uri[i]) == NULL || uri[i] == '\0')
            return false;
    return true;
}

/* ---- reading ---- */

struct reading {
    shared_reader reader; /* first, so that one is the other */
    struct stop {
        mcp_work work; /* first, so that one is the other */
        struct reading *reading;
    } stop;
    shared_events *events;
    mcp_exchange *exchange;
    pa_text kept;
    char uri[KEPT_ANSWER_URI];
};

static void free_reading(struct reading *reading)
{
    shared_events_forget(reading->events, &reading->reader);
    pa_text_free(&reading->kept);
    free(reading);
}

static void cancel(mcp_work *work)
{
    free_reading(((struct stop *)work)->reading);
}

/*
 * Whoever may no longer call the tool does not see its answers, either; nor does
 * who has another key now, as that may see less.
 */
static bool may_read(mcp_exchange *exchange, const char *uri, const char *origin)
{
    const size_t length = MCP_FINGERPRINT - 1;
    const char *name = strlen(origin) > length ? origin + length : "";
    const portkey_tool *tool = toolbox_find(name, strlen(name));
    tool_offer offer = portkey_offer_of(exchange);
    char fingerprint[MCP_FINGERPRINT];

    portkey_catalog_key_fingerprint(fingerprint, exchange->principal);
    if (tool == NULL || memcmp(origin, fingerprint, length) != 0 || !offer_has_tool(&offer, tool))
        return mcp_fail_missing(exchange, uri, strlen(uri));
    return scope_permits_tool(exchange, tool);
}

static bool end(struct reading *reading, shared_found found)
{
    pa_text *kept = &reading->kept;
    const char *origin = kept->data != NULL ? strrchr(kept->data, '\n') : NULL;

    if (found == SHARED_DOWN)
        return mcp_fail(reading->exchange, MCP_UNAVAILABLE, "the store of answers cannot be reached");
    if (pa_text_failed(kept))
        return mcp_fail_memory(reading->exchange);
    if (origin == NULL)
        return mcp_fail_missing(reading->exchange, reading->uri, strlen(reading->uri));
    if (!may_read(reading->exchange, reading->uri, origin + 1))
        return false;
    pa_text_rewind(kept, (size_t)(origin - kept->data));
    mcp_end_read(reading->exchange, kept, TTL_MS);
    return true;
}

static void event(shared_reader *reader, uint64_t number, const char *text, size_t length)
{
    (void)number;
    pa_text_append(&((struct reading *)reader)->kept, text, length);
}

static void was_read(shared_reader *reader, shared_found found)
{
    struct reading *reading = (struct reading *)reader;
    mcp_exchange *exchange = reading->exchange;

    mcp_exchange_set_work(exchange, NULL);
    if (!end(reading, found))
        mcp_settle(exchange);
    free_reading(reading);
}

static struct reading *new_reading(mcp_exchange *exchange, const char *uri, size_t length)
{
    struct reading *reading = malloc(sizeof(*reading));

    if (reading == NULL)
        return NULL;
    *reading = (struct reading){
        .reader = {.event = event, .read = was_read},
        .stop = {.work.cancel = cancel, .reading = reading},
        .events = kept_of(exchange)->events,
        .exchange = exchange,
        .kept = PA_SECRET_TEXT_INIT(MCP_MAX_ANSWER),
    };
    memcpy(reading->uri, uri, length);
    return reading;
}

bool kept_answers_read(const char *uri, size_t length, mcp_exchange *exchange)
{
    shared_place place = place_of(exchange, uri + sizeof(KEPT_ANSWERS_PREFIX) - 1);
    struct reading *reading = new_reading(exchange, uri, length);

    if (reading == NULL)
        return mcp_fail_memory(exchange);
    mcp_exchange_set_work(exchange, &reading->stop.work);
    shared_events_read(reading->events, &place, 0, &reading->reader);
    return true;
}
