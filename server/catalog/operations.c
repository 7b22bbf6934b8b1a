/* SPDX-License-Identifier: MIT */
#include "catalog/operations.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "catalog/completion/suggestions.h"
#include "catalog/from_key.h"
#include "catalog/identity.h"
#include "catalog/in_use.h"
#include "catalog/resources/resource_uri.h"
#include "catalog/resources/resources.h"
#include "catalog/surface/surface.h"
#include "catalog/tool_text.h"
#include "catalog/toolbox.h"
#include "catalog/upstream.h"

enum { MAX_ERROR = 16384, MAX_NOTE = 1024 };

/* ---- notifying clients of changes ---- */

/* Running a prompt is a write to the gateway, but leaves the objects of the control plane as they are. */
static bool may_change(const portkey_operation *operation)
{
    return !portkey_operation_is_read_only(operation) &&
           portkey_operation_plane(operation) == PORTKEY_PLANE_CONTROL;
}

int operations_note_target(char **out, const portkey_request *request, portkey_error *error)
{
    const char *target = portkey_request_target(request);

    *out = NULL;
    if (!may_change(portkey_request_operation(request)))
        return 0;
    *out = pa_copy(target, strlen(target));
    if (*out != NULL)
        return 0;
    *error = (portkey_error){.code = PORTKEY_ENOMEM, .message = "out of memory; nothing was sent"};
    return PORTKEY_ENOMEM;
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

void operations_forget(portkey_catalog *catalog, const char *name, const char *target)
{
    const mcp_principal principal = {.name = name};

    suggestion_cache_forget(catalog->suggestions, &principal);
    if (identity_may_change(target))
        identity_forget(catalog->identities, &principal);
}

void operations_changed(portkey_catalog *catalog, const mcp_principal *principal, const char *target,
                        bool is_done)
{
    operations_forget(catalog, principal->name, target); /* a write that failed may have happened */
    if (is_done)
        announce(catalog, principal, target);
}

/* ---- running an operation ---- */

struct run {
    upstream_job job;     /* first, so that one is the other */
    char *target;         /* where it changes something; NULL if it only reads */
    const char *from_key; /* the argument that was filled in; NULL: none was */
    double progress;      /* that was reported before */
};

/* Says what was filled in, in a block beside the API's answer; where memory is short, that comes alone. */
static void add_note(mcp_result *result, const struct run *run)
{
    const mcp_exchange *exchange = run->job.exchange;
    pa_text note = PA_TEXT_INIT(MAX_NOTE);
    pa_writer writer;

    if (run->from_key == NULL)
        return;
    result->blocks = (pa_text)PA_TEXT_INIT(MCP_MAX_ANSWER);
    writer = pa_write_to(&result->blocks);
    from_key_append_note(&note, run->from_key, exchange->arguments, exchange->arguments_length);
    mcp_write_text_block(&writer, note.data, note.length);
    if (pa_text_failed(&note) || pa_text_failed(&result->blocks))
        pa_text_free(&result->blocks);
    pa_text_free(&note);
}

static void end_with_text(const struct run *run, bool is_error, const char *text, size_t length)
{
    mcp_result result = MCP_RESULT_TEXT(text, length);

    result.is_error = is_error;
    add_note(&result, run);
    mcp_end_tool(run->job.exchange, &result);
}

static void end_with_error(const struct run *run, const portkey_error *failure)
{
    mcp_exchange *exchange = run->job.exchange;
    const portkey_tool *tool = exchange->tool.origin;
    tool_offer offer = portkey_offer_of(exchange);
    portkey_error error = *failure;
    pa_text text = PA_TEXT_INIT(MAX_ERROR);

    in_use_hint(&error, portkey_tool_operation(tool), &offer);
    tool_text_append_error(&text, &error, tool);
    if (error.code == PORTKEY_EARGUMENTS)
        surface_append_signature(&text, exchange->tool.name);
    if (text.data != NULL)
        end_with_text(run, true, text.data, text.length);
    else
        end_with_text(run, true, error.message, strlen(error.message));
    pa_text_free(&text);
}

/* JSON as all other answers, and clear that nothing is missing. */
static void end_without_body(const struct run *run, int status)
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
    add_note(&result, run);
    mcp_end_tool(run->job.exchange, &result);
    pa_text_free(&text);
}

static void end_with_response(const struct run *run, const portkey_response *response)
{
    size_t length;
    const char *body = portkey_response_body(response, &length);

    if (length > 0)
        end_with_text(run, false, body, length);
    else
        end_without_body(run, portkey_response_status(response));
}

static void ended(upstream_job *job, int code, const portkey_response *response, const portkey_error *error)
{
    const struct run *run = (const struct run *)job;
    portkey_catalog *catalog = portkey_catalog_of(job->exchange);
    const mcp_principal *principal = job->exchange->principal;

    if (code == 0)
        end_with_response(run, response);
    else
        end_with_error(run, error);
    if (run->target != NULL)
        operations_changed(catalog, principal, run->target, code == 0);
}

static void free_run(upstream_job *job)
{
    struct run *run = (struct run *)job;

    free(run->target);
    free(run);
}

/* Progress grows from what was reported while the key was looked at. */
static void report_wait(upstream_job *job, double seconds, const char *message)
{
    mcp_exchange_progress(job->exchange, ((const struct run *)job)->progress + seconds, 0, message);
}

static int start(struct run *run, portkey_error *error)
{
    const mcp_exchange *exchange = run->job.exchange;
    const portkey_operation *operation = portkey_tool_operation(exchange->tool.origin);
    request_rules rules = portkey_rules_of(exchange);
    portkey_request *request = NULL;
    int result = request_rules_make(&request, &rules, operation, exchange->arguments,
                                    exchange->arguments_length, error);

    if (result == 0)
        result = operations_note_target(&run->target, request, error);
    if (result < 0) {
        portkey_request_free(request);
        return result;
    }
    return upstream_send(&run->job, request, NULL, error);
}

static void end_without_memory(mcp_exchange *exchange)
{
    static const char no_memory[] = "out of memory; nothing was sent";

    mcp_end_tool_text(exchange, true, no_memory, sizeof(no_memory) - 1);
}

static portkey_identified run_filled_in;

/* Where the API key decides what the call lacks, what the key is has to be found out first. */
static bool depends_on_key(const mcp_exchange *exchange, portkey_error *error)
{
    return error->code == PORTKEY_EARGUMENTS && portkey_catalog_of(exchange)->identify != NULL &&
           from_key_missing(exchange->tool.origin, exchange->arguments, exchange->arguments_length, error) !=
               NULL;
}

static bool run_with(mcp_exchange *exchange, const char *from_key, double progress)
{
    static const upstream_type type = {ended, free_run, report_wait, NULL};
    struct run *run = malloc(sizeof(*run));
    portkey_error error = {.code = PORTKEY_OK};
    bool is_open;

    if (run == NULL) {
        end_without_memory(exchange);
        return true;
    }
    *run = (struct run){{.type = &type, .exchange = exchange}, NULL, from_key, progress};
    if (start(run, &error) == 0)
        return true;
    is_open = depends_on_key(exchange, &error);
    if (!is_open)
        end_with_error(run, &error);
    free_run(&run->job);
    return !is_open || portkey_catalog_of(exchange)->identify(exchange, run_filled_in);
}

static bool run_operation(mcp_exchange *exchange)
{
    return run_with(exchange, NULL, 0);
}

static void end_unidentified(mcp_exchange *exchange, const char *name, const char *reason, size_t length)
{
    const struct run run = {.job.exchange = exchange};
    portkey_error error;

    from_key_explain(&error, name, reason, length);
    end_with_error(&run, &error);
}

static void run_filled_in(mcp_exchange *exchange, bool is_error, const char *identity, size_t length,
                          double progress)
{
    const char *name =
        from_key_missing(exchange->tool.origin, exchange->arguments, exchange->arguments_length, NULL);
    pa_text arguments = PA_TEXT_INIT(0);

    if (name != NULL && is_error)
        end_unidentified(exchange, name, identity, length);
    else if (name != NULL && !from_key_fill(&arguments, name, exchange->arguments, exchange->arguments_length,
                                            identity, length))
        end_unidentified(exchange, name, NULL, 0);
    else if (name == NULL || !mcp_exchange_rewrite(exchange, &arguments))
        end_without_memory(exchange);
    else
        (void)run_with(exchange, name, progress);
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
