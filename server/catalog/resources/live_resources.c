/* SPDX-License-Identifier: MIT */
#include "catalog/resources/resources.h"

#include <stdlib.h>
#include <string.h>

#include "answers/outside.h"
#include "answers/reveal.h"
#include "catalog/resources/resource_uri.h"
#include "catalog/tool_text.h"
#include "catalog/upstream.h"

enum {
    TTL_MS = 10 * 1000, /* short, as anybody may change the objects */
    MAX_ARGUMENTS = 4 * RESOURCE_MAX_URI,
    MAX_MARK = 4096,
    MAX_REASON = 4096,
};

/* What stands behind the URI of a resource for the mark of text that others wrote. */
#define MARK "#outside-text"

/* ---- which there are ---- */

static bool is_read(const portkey_operation *operation)
{
    return strcmp(portkey_operation_method(operation), "GET") == 0;
}

static bool is_in_path(const char *path, const char *argument)
{
    size_t length = strlen(argument);

    for (const char *at = strchr(path, '{'); at != NULL; at = strchr(at + 1, '{'))
        if (strncmp(at + 1, argument, length) == 0 && at[1 + length] == '}')
            return true;
    return false;
}

static bool is_template(const portkey_operation *operation)
{
    const char *path = portkey_operation_path(operation);
    const char *argument;

    if (!is_read(operation) || !resource_uri_is_template(path))
        return false;
    for (size_t i = 0; (argument = portkey_operation_required_argument(operation, i)) != NULL; i++)
        if (!is_in_path(path, argument))
            return false;
    return true;
}

bool live_resources_offer(const tool_offer *offer, const portkey_operation *operation)
{
    return is_template(operation) && offer_shows_operation(offer, operation);
}

const portkey_operation *live_resources_template(const tool_offer *offer, const char *uri, size_t length)
{
    size_t path_length;
    const char *path = resource_uri_path(uri, length, &path_length);

    for (size_t i = 0; path != NULL && i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);
        const char *own = portkey_operation_path(operation);

        if (strlen(own) == path_length && memcmp(own, path, path_length) == 0 &&
            live_resources_offer(offer, operation))
            return operation;
    }
    return NULL;
}

/*
 * All that reads is looked at, offered or not: a path belongs to the operation
 * that the API itself would take for it. So /prompts/partials is never the
 * prompt of that id, and what is not offered stays out of reach.
 */
static const portkey_operation *reader_of(const char *path, size_t path_length)
{
    const portkey_operation *found = NULL;

    for (size_t i = 0; path != NULL && i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);
        const char *own = portkey_operation_path(operation);

        if (is_read(operation) && resource_uri_fits(own, path, path_length) &&
            (found == NULL || resource_uri_says_more(own, portkey_operation_path(found))))
            found = operation;
    }
    return found;
}

const portkey_operation *live_resources_find(const tool_offer *offer, const char *uri, size_t length,
                                             pa_text *arguments)
{
    size_t path_length;
    const char *path = resource_uri_path(uri, length, &path_length);
    const portkey_operation *found = reader_of(path, path_length);

    if (found == NULL || !live_resources_offer(offer, found))
        return NULL;
    if (arguments != NULL &&
        !resource_uri_append_variables(arguments, portkey_operation_path(found), path, path_length))
        return NULL;
    return found;
}

/* ---- the list ---- */

static void write_template(pa_writer *writer, const portkey_operation *operation)
{
    const char *name = portkey_operation_name(operation);
    const portkey_tool *tool = portkey_tool_find(name, strlen(name));
    pa_text uri = PA_TEXT_INIT(RESOURCE_MAX_URI);

    pa_text_append_string(&uri, RESOURCE_SCHEME);
    pa_text_append_string(&uri, portkey_operation_path(operation));
    pa_begin_object(writer);
    pa_write_text(pa_member(writer, "uriTemplate"), uri.data != NULL ? uri.data : "");
    pa_write_text(pa_member(writer, "name"), name);
    if (tool != NULL) {
        pa_write_text(pa_member(writer, "title"), portkey_tool_title(tool));
        tool_text_write_summary(pa_member(writer, "description"), tool);
    }
    pa_write_text(pa_member(writer, "mimeType"), "application/json");
    pa_end(writer);
    pa_text_free(&uri);
}

void live_resources_write(pa_writer *writer, const tool_offer *offer)
{
    for (size_t i = 0; i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);

        if (live_resources_offer(offer, operation))
            write_template(writer, operation);
    }
}

/* ---- subscribing ---- */

/* Notifications name the path as the library writes it: a client that spells it otherwise would get none. */
bool live_resources_can_subscribe(const request_rules *rules, const char *uri, size_t length)
{
    pa_text arguments = PA_TEXT_INIT(MAX_ARGUMENTS);
    const portkey_operation *operation = live_resources_find(&rules->offer, uri, length, &arguments);
    portkey_request *request = NULL;
    bool is_exact = false;

    if (operation != NULL &&
        request_rules_make(&request, rules, operation, arguments.data, arguments.length, NULL) == 0) {
        size_t path_length;
        const char *path = resource_uri_path(uri, length, &path_length);
        const char *target = portkey_request_target(request);

        is_exact = strlen(target) == path_length && memcmp(target, path, path_length) == 0;
    }
    portkey_request_free(request);
    pa_text_free(&arguments);
    return is_exact;
}

/* ---- reading ---- */

struct reading {
    upstream_job job; /* first, so that one is the other */
    size_t uri_length;
    char uri[];
};

static void write_object(pa_writer *contents, const struct reading *reading, const char *json, size_t length)
{
    mcp_write_text_contents(contents, reading->uri, reading->uri_length, "application/json", json, length);
}

/* The mark, without its line end, is a content of its own: in the other one it would be no JSON. */
static void write_mark(pa_writer *contents, const struct reading *reading, const pa_text *mark)
{
    pa_text uri = PA_TEXT_INIT(RESOURCE_MAX_URI + sizeof(MARK));

    pa_text_append(&uri, reading->uri, reading->uri_length);
    pa_text_append_string(&uri, MARK);
    pa_text_append_char(contents->text, ',');
    if (pa_text_failed(&uri))
        contents->text->failed = true;
    else
        mcp_write_text_contents(contents, uri.data, uri.length, "text/plain", mark->data, mark->length - 1);
    pa_text_free(&uri);
}

/* As short answers have it: all is visible, and text of others is marked. */
static void write_shown(pa_writer *contents, const struct reading *reading, const char *body, size_t length)
{
    const portkey_tool *tool = reading->job.exchange->tool.origin;
    pa_text shown = PA_SECRET_TEXT_INIT(2 * MCP_MAX_ANSWER), mark = PA_TEXT_INIT(MAX_MARK);

    reveal_append_json(&shown, body, length);
    outside_append_mark_of_body(&mark, portkey_tool_operation(tool), body, length);
    if (pa_text_failed(&shown) || pa_text_failed(&mark))
        contents->text->failed = true;
    else
        write_object(contents, reading, shown.data, shown.length);
    if (mark.length > 0)
        write_mark(contents, reading, &mark);
    pa_text_free(&shown);
    pa_text_free(&mark);
}

static void end(const struct reading *reading, const portkey_response *response)
{
    pa_text contents = PA_TEXT_INIT(2 * MCP_MAX_ANSWER);
    pa_writer writer = pa_write_to(&contents);
    size_t length;
    const char *body = portkey_response_body(response, &length);

    if (portkey_catalog_of(reading->job.exchange)->answers.is_full)
        write_object(&writer, reading, body, length);
    else
        write_shown(&writer, reading, body, length);
    mcp_end_read(reading->job.exchange, &contents, TTL_MS);
    pa_text_free(&contents);
}

static void ended(upstream_job *job, int code, const portkey_response *response, const portkey_error *error)
{
    const struct reading *reading = (struct reading *)job;

    if (code == 0) {
        end(reading, response);
        return;
    }
    if (error->http_status == 404)
        (void)mcp_fail_missing(job->exchange, reading->uri, reading->uri_length);
    else
        (void)upstream_fail(job->exchange, error);
    mcp_settle(job->exchange);
}

static void free_reading(upstream_job *job)
{
    free(job);
}

static struct reading *new_reading(mcp_exchange *exchange, const char *uri, size_t length)
{
    static const upstream_type type = {ended, free_reading, NULL, NULL};
    struct reading *reading = malloc(sizeof(*reading) + length);

    if (reading == NULL)
        return NULL;
    *reading = (struct reading){
        .job = {.type = &type, .exchange = exchange},
        .uri_length = length,
    };
    memcpy(reading->uri, uri, length);
    return reading;
}

static bool fail_denied(mcp_exchange *exchange, const char *why)
{
    return mcp_fail(exchange, RPC_INVALID_PARAMS, "this resource is not read: %s", why);
}

static bool start(mcp_exchange *exchange, const portkey_operation *operation, const pa_text *arguments,
                  const char *uri, size_t length)
{
    const char *name = portkey_operation_name(operation);
    request_rules rules = portkey_rules_of(exchange);
    struct reading *reading = new_reading(exchange, uri, length);
    portkey_request *request = NULL;
    portkey_error error = {.code = PORTKEY_OK};
    int result;

    if (reading == NULL)
        return mcp_fail_memory(exchange);
    /* Not that it is called: its arguments are what would make the response smaller. */
    exchange->tool.origin = portkey_tool_find(name, strlen(name));
    result = request_rules_make(&request, &rules, operation, arguments->data, arguments->length, &error);
    if (result == 0)
        result = upstream_send(&reading->job, request, NULL, &error);
    if (result == 0)
        return true;
    free(reading);
    /* What cannot be an identifier, such as "..", names nothing. */
    if (result == PORTKEY_EARGUMENTS)
        return mcp_fail_missing(exchange, uri, length);
    if (result == REQUEST_DENIED)
        return fail_denied(exchange, error.message);
    return upstream_fail(exchange, &error);
}

/* Where the path belongs to an operation that is switched off, it says so, as a call of that does. */
static bool fail_unfound(mcp_exchange *exchange, const tool_offer *offer, const char *uri, size_t length)
{
    size_t path_length;
    const char *path = resource_uri_path(uri, length, &path_length);
    const portkey_operation *reader = reader_of(path, path_length);
    const char *name = reader != NULL ? portkey_operation_name(reader) : "";
    const portkey_tool *tool = portkey_tool_find(name, strlen(name));
    pa_text why = PA_TEXT_INIT(MAX_REASON);

    if (tool == NULL || !offer_knows_tool(offer, tool) || offer_has_operation(offer, reader))
        return mcp_fail_missing(exchange, uri, length);
    offer_explain(offer, tool, &why);
    if (pa_text_failed(&why))
        (void)mcp_fail_memory(exchange);
    else
        (void)fail_denied(exchange, why.data);
    pa_text_free(&why);
    return false;
}

bool live_resources_read(const char *uri, size_t length, mcp_exchange *exchange)
{
    tool_offer offer = portkey_offer_of(exchange);
    pa_text arguments = PA_TEXT_INIT(MAX_ARGUMENTS);
    const portkey_operation *operation = live_resources_find(&offer, uri, length, &arguments);
    bool is_served = false;

    if (operation == NULL)
        (void)fail_unfound(exchange, &offer, uri, length);
    else if (scope_permits(exchange, operation))
        is_served = start(exchange, operation, &arguments, uri, length);
    pa_text_free(&arguments);
    return is_served;
}
