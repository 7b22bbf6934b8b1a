/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "catalog/error_text.h"
#include "catalog/resources/live_resources.h"
#include "catalog/resources/resource_uri.h"

/* As anybody may change them, for a moment only. */
enum { TTL_MS = 10 * 1000 };

struct reading {
    upstream_job job; /* first, so that one is the other */
    size_t uri_length;
    char uri[];
};

static void fail(mcp_call *call, const portkey_tool *tool, const portkey_error *error)
{
    pa_text text = PA_TEXT_INIT(16384);

    error_text_append_of(&text, error, tool);
    mcp_call_fail(call, RPC_INTERNAL_ERROR, text.data != NULL ? text.data : error->message);
    pa_text_free(&text);
}

static void finish(const struct reading *reading, const portkey_response *response)
{
    pa_text contents = PA_TEXT_INIT(2 * MCP_MAX_ANSWER);
    size_t length;
    const char *body = portkey_response_body(response, &length);

    mcp_append_text_contents(&contents, reading->uri, reading->uri_length, "application/json", body, length);
    mcp_finish_read(reading->job.call, &contents, TTL_MS);
    pa_text_free(&contents);
}

static void ended(upstream_job *job, int code, const portkey_response *response, const portkey_error *error)
{
    const struct reading *reading = (struct reading *)job;

    if (code == 0)
        finish(reading, response);
    else if (error->http_status == 404)
        mcp_finish_read_missing(job->call, reading->uri, reading->uri_length);
    else
        fail(job->call, job->work.tool, error);
}

static void free_reading(upstream_job *job)
{
    free(job);
}

static struct reading *new_reading(const portkey_operation *operation, const char *uri, size_t length,
                                   mcp_call *call)
{
    static const upstream_type type = {ended, free_reading};
    const char *name = portkey_operation_name(operation);
    struct reading *reading = malloc(sizeof(*reading) + length);

    if (reading == NULL)
        return NULL;
    *reading = (struct reading){
        .job = {.work.tool = portkey_tool_find(name, strlen(name)), .type = &type, .call = call},
        .uri_length = length,
    };
    memcpy(reading->uri, uri, length);
    return reading;
}

static void start(portkey_catalog *catalog, const portkey_operation *operation, const pa_text *arguments,
                  const char *uri, size_t length, mcp_call *call)
{
    struct reading *reading = new_reading(operation, uri, length, call);
    portkey_request *built = NULL;
    portkey_error error = {.code = PORTKEY_ENOMEM, .message = "memory ran out"};
    int result = reading != NULL
                     ? portkey_request_new(&built, operation, arguments->data, arguments->length, &error)
                     : PORTKEY_ENOMEM;

    if (result == 0)
        result = upstream_send(&catalog->upstream, &reading->job, built, &error);
    if (result == 0)
        return;
    free(reading);
    /* What cannot be an identifier, such as "..", names nothing. */
    if (result == PORTKEY_EARGUMENTS)
        mcp_finish_read_missing(call, uri, length);
    else
        fail(call, NULL, &error);
}

void live_resources_read(portkey_catalog *catalog, const char *uri, size_t length, mcp_call *call)
{
    pa_text arguments = PA_TEXT_INIT(4 * RESOURCE_URI_MAX);
    const portkey_operation *operation = live_resources_find(&catalog->tools, uri, length, &arguments);

    if (operation != NULL)
        start(catalog, operation, &arguments, uri, length, call);
    else
        mcp_finish_read_missing(call, uri, length);
    pa_text_free(&arguments);
}
