/* SPDX-License-Identifier: MIT */
#include "catalog/operations.h"

#include <stdlib.h>
#include <string.h>

#include "catalog/completion/suggestions.h"
#include "catalog/identity.h"
#include "catalog/resources/resource_uri.h"
#include "catalog/resources/resources.h"
#include "catalog/surface/surface.h"
#include "catalog/tool_text.h"
#include "catalog/toolbox.h"
#include "catalog/upstream.h"

enum { MAX_ERROR = 16384 };

/* ---- notifying clients of changes ---- */

/* Running a prompt is a write to the gateway, but leaves the objects of the control plane as they are. */
bool operations_change(const portkey_operation *operation)
{
    return !portkey_operation_is_read_only(operation) &&
           portkey_operation_plane(operation) == PORTKEY_PLANE_CONTROL;
}

/* PUT /configs/x makes a new version, so /configs/x/versions changed, too. */
static void announce_resource(portkey_catalog *catalog, const mcp_principal *principal,
                              const tool_offer *offer, const portkey_operation *operation, const char *target,
                              size_t length)
{
    pa_text uri = PA_TEXT_INIT(RESOURCE_MAX_URI);

    if (resource_uri_append_along(&uri, portkey_operation_path(operation), target, length) &&
        !pa_text_failed(&uri) && live_resources_find(offer, uri.data, uri.length, NULL) == operation)
        mcp_server_resource_changed(catalog->catalog.server, principal, uri.data, uri.length);
    pa_text_free(&uri);
}

/* Notifies the subscribers of the live resources on the way to the target of a request and below it. */
static void announce(portkey_catalog *catalog, const mcp_principal *principal, const char *target)
{
    tool_offer offer = portkey_catalog_offer(catalog, principal);
    size_t length = strcspn(target, "?");

    if (!mcp_server_is_watched(catalog->catalog.server, principal))
        return;
    for (size_t i = 0; i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);

        if (live_resources_offer(&offer, operation))
            announce_resource(catalog, principal, &offer, operation, target, length);
    }
}

void operations_changed(portkey_catalog *catalog, const mcp_principal *principal, const char *target,
                        bool is_done)
{
    /* A write that failed may have happened. */
    suggestion_cache_forget(catalog->suggestions, principal);
    if (identity_may_change(target))
        identity_forget(catalog->identities, principal);
    if (is_done)
        announce(catalog, principal, target);
}

/* ---- running an operation ---- */

struct run {
    upstream_job job; /* first, so that one is the other */
    char *target;     /* where it changes something; NULL if it only reads */
};

static void end_with_error(mcp_exchange *exchange, const portkey_error *error)
{
    pa_text text = PA_TEXT_INIT(MAX_ERROR);

    tool_text_append_error(&text, error, exchange->tool.origin);
    if (error->code == PORTKEY_EARGUMENTS)
        surface_append_signature(&text, portkey_catalog_of(exchange)->surface, exchange->tool.name);
    if (text.data != NULL)
        mcp_end_tool_text(exchange, true, text.data, text.length);
    else
        mcp_end_tool_text(exchange, true, error->message, strlen(error->message));
    pa_text_free(&text);
}

/* JSON as all other answers, and clear that nothing is missing. */
static void end_without_body(mcp_exchange *exchange, int status)
{
    pa_text text = PA_TEXT_INIT(256);
    pa_writer writer = pa_write_to(&text);
    mcp_result result = {.is_ours = true};

    pa_begin_object(&writer);
    pa_write_integer(pa_member(&writer, "status"), status);
    pa_write_text(pa_member(&writer, "message"), "Done. The API answered without a body.");
    pa_end(&writer);
    result.text = text.data != NULL ? text.data : "";
    result.length = text.length;
    mcp_end_tool(exchange, &result);
    pa_text_free(&text);
}

static void end_with_response(mcp_exchange *exchange, const portkey_response *response)
{
    size_t length;
    const char *body = portkey_response_body(response, &length);

    if (length > 0)
        mcp_end_tool_text(exchange, false, body, length);
    else
        end_without_body(exchange, portkey_response_status(response));
}

static void ended(upstream_job *job, int code, const portkey_response *response, const portkey_error *error)
{
    const char *target = ((struct run *)job)->target;
    portkey_catalog *catalog = portkey_catalog_of(job->exchange);
    const mcp_principal *principal = job->exchange->principal;

    if (code == 0)
        end_with_response(job->exchange, response);
    else
        end_with_error(job->exchange, error);
    if (target != NULL)
        operations_changed(catalog, principal, target, code == 0);
}

static void free_run(upstream_job *job)
{
    struct run *run = (struct run *)job;

    free(run->target);
    free(run);
}

static int start(struct run *run, portkey_error *error)
{
    const mcp_exchange *exchange = run->job.exchange;
    const portkey_operation *operation = portkey_tool_operation(exchange->tool.origin);
    portkey_request *request = NULL;
    int result =
        portkey_request_new(&request, operation, exchange->arguments, exchange->arguments_length, error);

    if (result == 0)
        result = metadata_rule_check(&portkey_catalog_of(exchange)->metadata, operation, exchange->arguments,
                                     exchange->arguments_length, error);
    if (result < 0) {
        portkey_request_free(request);
        return result;
    }
    if (operations_change(operation))
        run->target = strdup(portkey_request_target(request));
    return upstream_send(&run->job, request, NULL, error);
}

static bool run_operation(mcp_exchange *exchange)
{
    static const upstream_type type = {ended, free_run, NULL, NULL};
    static const char no_memory[] = "out of memory; nothing was sent";
    struct run *run = malloc(sizeof(*run));
    portkey_error error = {.code = PORTKEY_OK};

    if (run == NULL) {
        mcp_end_tool_text(exchange, true, no_memory, sizeof(no_memory) - 1);
        return true;
    }
    *run = (struct run){.job = {.type = &type, .exchange = exchange}};
    if (start(run, &error) < 0) {
        end_with_error(exchange, &error);
        free_run(&run->job);
    }
    return true;
}

/* ---- as tools ---- */

static unsigned hints_of(const portkey_operation *operation)
{
    unsigned hints = 0;

    if (portkey_operation_is_read_only(operation))
        hints |= MCP_READ_ONLY;
    if (portkey_operation_is_destructive(operation))
        hints |= MCP_DESTRUCTIVE;
    if (portkey_operation_is_idempotent(operation))
        hints |= MCP_IDEMPOTENT;
    return hints;
}

static bool fill_in(mcp_catalog *base, mcp_tool *out, const portkey_tool *tool)
{
    const portkey_catalog *catalog = (const portkey_catalog *)base;
    const tool_selection *selection = catalog->offer.selection;
    bool is_workflow = tool != NULL && portkey_tool_is_workflow(tool);

    /* Workflows are the last. */
    if (tool == NULL || (is_workflow && catalog->run_workflow == NULL))
        return false;
    *out = (mcp_tool){
        .name = portkey_tool_name(tool),
        .hints = hints_of(portkey_tool_operation(tool)),
        .unlisted =
            portkey_operation_is_experimental(portkey_tool_operation(tool)) && !selection->experimental,
        .run = is_workflow ? catalog->run_workflow : run_operation,
        .origin = tool,
    };
    out->descriptor = portkey_tool_descriptor(tool, &out->descriptor_length);
    return true;
}

bool operations_tool_at(mcp_catalog *catalog, size_t index, mcp_tool *out)
{
    return fill_in(catalog, out, toolbox_at(index));
}

bool operations_find_tool(mcp_catalog *catalog, const char *name, size_t length, mcp_tool *out)
{
    return fill_in(catalog, out, toolbox_find(name, length));
}
