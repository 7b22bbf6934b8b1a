/* SPDX-License-Identifier: MIT */
/*
 * A run waits for one call at a time, and each call is an upstream_job of its
 * own, which dies with it. The run dies when it ends, or with the job that is
 * cancelled; but one that is making what exists nowhere else goes on without its
 * exchange, and its answer waits for the principal.
 */
#include "workflow/exchange_host.h"

#include <stdlib.h>
#include <string.h>

#include "catalog/identity.h"
#include "catalog/operations.h"
#include "catalog/surface/surface.h"
#include "catalog/tool_text.h"
#include "catalog/undelivered.h"
#include "catalog/upstream.h"
#include "workflow/engine/host.h"
#include "workflow/workflows.h"

struct run {
    workflow_host host;           /* first, so that one is the other */
    mcp_exchange *exchange;       /* NULL: it was cancelled, and the run goes on */
    undelivered_entry *successor; /* then: where its answer goes */
    portkey_catalog *catalog;
    const char *tool; /* its name */
    workflow_settings settings;
    size_t calls;             /* before the present one */
    portkey_identified *then; /* takes the answer in place of the exchange's client; NULL: that gets it */
};

struct call {
    upstream_job job; /* first, so that one is the other */
    struct run *run;
    char *target; /* where it changes something; NULL if it only reads */
    bool is_answered;
};

/* ---- one call ---- */

/* A run without its exchange notifies no subscribers: what its principal is offered is not known any more. */
static void note_change(const struct run *run, const char *target, bool is_done)
{
    if (run->exchange != NULL)
        operations_changed(run->catalog, run->exchange->principal, target, is_done);
    else
        operations_forget(run->catalog, undelivered_owner(run->successor), target);
}

static void answered(upstream_job *job, int code, const portkey_response *response,
                     const portkey_error *error)
{
    struct call *call = (struct call *)job;

    call->is_answered = true;
    if (call->target != NULL)
        note_change(call->run, call->target, code == 0);
    workflow_answered(call->run->host.flow, code, response, error);
}

static void free_run(struct run *run)
{
    workflow_free(run->host.flow);
    free(run);
}

/* A call that ends without an answer was cancelled, and the run with it. */
static void free_call(upstream_job *job)
{
    struct call *call = (struct call *)job;

    if (!call->is_answered)
        free_run(call->run);
    free(call->target);
    free(call);
}

/* Whole calls, and a part of the present one: it grows, and never reaches the next. */
static void report_wait(upstream_job *job, double seconds, const char *message)
{
    double calls = (double)((struct call *)job)->run->calls;

    mcp_exchange_progress(job->exchange, calls + (1 + seconds) / (2 + seconds), 0, message);
}

/*
 * A run that has made what must not be lost leaves it to the principal, and ends; one that is making it goes on, if
 * there is room for its answer.
 */
static bool outlives(upstream_job *job)
{
    struct run *run = ((struct call *)job)->run;
    const char *subject = workflow_outlives(run->host.flow);
    const char *words = workflow_last_words(run->host.flow);
    undelivered_entry *entry = NULL;

    if (subject != NULL)
        entry = undelivered_await(run->catalog->undelivered, run->exchange->principal, run->tool, subject);
    if (entry == NULL)
        return false;
    if (words != NULL) {
        undelivered_keep(entry, words, strlen(words));
        return false;
    }
    run->successor = entry;
    run->exchange = NULL;
    return true;
}

static int send(workflow_host *host, portkey_request *request, const char *key, portkey_error *error)
{
    static const upstream_type type = {answered, free_call, report_wait, outlives};
    struct run *run = (struct run *)host;
    struct call *call = calloc(1, sizeof(*call));
    int result;

    if (call == NULL) {
        portkey_request_free(request);
        *error = (portkey_error){.code = PORTKEY_ENOMEM, .message = "out of memory"};
        return PORTKEY_ENOMEM;
    }
    call->job = (upstream_job){.type = &type, .exchange = run->exchange};
    call->job.work.must_end = workflow_outlives(host->flow) != NULL;
    call->run = run;
    result = operations_note_target(&call->target, request, error);
    if (result < 0)
        portkey_request_free(request);
    else
        result = upstream_send(&call->job, request, key, error);
    if (result < 0) {
        free(call->target);
        free(call);
    }
    return result;
}

/* ---- the host ---- */

static bool may_call(workflow_host *host, const portkey_operation *operation, pa_text *complaint)
{
    const mcp_exchange *exchange = ((struct run *)host)->exchange;
    const char *name = portkey_operation_name(operation);
    mcp_catalog *catalog;
    mcp_tool tool;

    if (exchange == NULL) {
        pa_text_append_string(complaint, "not called: the run was cancelled");
        return false;
    }
    catalog = mcp_exchange_catalog(exchange);
    if (!scope_set_covers(portkey_scopes_of(exchange), operation)) {
        pa_text_append_string(complaint, name);
        pa_text_append_string(complaint, " is beyond the scopes of your login");
        return false;
    }
    return operations_find_tool(catalog, name, strlen(name), &tool) &&
           mcp_tool_is_offered(catalog, exchange->principal, &tool, complaint);
}

/* There is an exchange: may_call() was asked before. */
static int make(workflow_host *host, portkey_request **out, const portkey_operation *operation,
                const char *arguments, size_t length, portkey_error *error)
{
    request_rules rules = portkey_rules_of(((const struct run *)host)->exchange);

    return request_rules_make(out, &rules, operation, arguments, length, error);
}

static bool is_own_key(const workflow_host *host, const char *masked)
{
    const mcp_exchange *exchange = ((const struct run *)host)->exchange;
    const portkey_principal *principal = (const portkey_principal *)exchange->principal;

    return portkey_client_key_fits(portkey_catalog_of(exchange)->upstream.client, principal->api_key, masked);
}

static const char *recall(workflow_host *host, size_t *length)
{
    const struct run *run = (const struct run *)host;

    return identity_recall(run->catalog->identities, run->exchange->principal, run->tool, length);
}

static void keep(workflow_host *host, const char *text, size_t length)
{
    const struct run *run = (const struct run *)host;

    identity_keep(run->catalog->identities, run->exchange->principal, run->tool, text, length);
}

static void report(workflow_host *host, size_t calls, const char *what)
{
    struct run *run = (struct run *)host;

    run->calls = calls;
    mcp_exchange_progress(run->exchange, (double)calls + 0.25, 0, what);
}

/* Called while its arguments are read, when it has its exchange still. */
static void hold(workflow_host *host, size_t bytes)
{
    mcp_exchange_hold(((struct run *)host)->exchange, bytes);
}

static workflow_earlier reclaim(workflow_host *host, const char *subject, pa_text *out)
{
    static const workflow_earlier earlier[] = {
        [UNDELIVERED_NONE] = WORKFLOW_NOTHING,
        [UNDELIVERED_AWAITED] = WORKFLOW_UNDER_WAY,
        [UNDELIVERED_TAKEN] = WORKFLOW_ANSWER,
    };
    const struct run *run = (const struct run *)host;

    return earlier[undelivered_take(run->catalog->undelivered, run->exchange->principal, run->tool, subject,
                                    out)];
}

/* Why it was refused, and how it is called. */
static void refuse(mcp_exchange *exchange, const workflow_result *result)
{
    pa_text text = PA_TEXT_INIT(MCP_MAX_ANSWER);
    mcp_result answer = {.is_error = true};

    pa_text_append(&text, result->text, result->length);
    surface_append_signature(&text, exchange->tool.name);
    mcp_result_set_text(&answer, &text);
    mcp_end_tool(exchange, &answer);
}

static void answer(mcp_exchange *exchange, const workflow_result *result)
{
    mcp_result answer = MCP_RESULT_TEXT(result->text, result->length);

    answer.is_error = result->is_error;
    answer.blocks = (pa_text)PA_TEXT_INIT(MCP_MAX_ANSWER);
    if (result->image != NULL) {
        pa_writer blocks = pa_write_to(&answer.blocks);

        mcp_write_image_block(&blocks, result->image_type, result->image);
    }
    mcp_end_tool(exchange, &answer);
}

static void end(workflow_host *host, const workflow_result *result)
{
    struct run *run = (struct run *)host;

    if (run->then != NULL)
        run->then(run->exchange, result->is_error, result->text, result->length, (double)run->calls + 1);
    else if (run->exchange != NULL && result->is_misused)
        refuse(run->exchange, result);
    else if (run->exchange != NULL)
        answer(run->exchange, result);
    else if (result->is_error)
        undelivered_drop(run->successor);
    else
        undelivered_keep(run->successor, result->text, result->length);
    free_run(run);
}

/* ---- the start ---- */

/* What is called, with which arguments. */
struct order {
    const portkey_tool *tool;
    const char *arguments;
    size_t length;
};

static bool start(struct run *run, const workflow_type *type, const struct order *order, portkey_error *error)
{
    if (workflow_new(&run->host, type, order->tool, &run->settings, error) < 0)
        return false;
    workflow_start(run->host.flow, order->arguments, order->length);
    return true;
}

static bool begin(mcp_exchange *exchange, const char *name, const struct order *order,
                  portkey_identified *then)
{
    static const workflow_host_type type = {may_call, make,    send, is_own_key, recall,
                                            keep,     reclaim, hold, report,     end};
    const workflow_type *flow = workflows_find(name);
    struct run *run = malloc(sizeof(*run));
    portkey_error error;

    if (flow == NULL || run == NULL) {
        free(run);
        return flow == NULL ? mcp_fail(exchange, RPC_INTERNAL_ERROR, "%s cannot run here", name)
                            : mcp_fail_memory(exchange);
    }
    *run = (struct run){
        .host.type = &type,
        .exchange = exchange,
        .then = then,
        .catalog = portkey_catalog_of(exchange),
        .tool = flow->name,
    };
    run->settings = (workflow_settings){
        .metadata = &run->catalog->metadata,
        .base_url = upstream_base_url(run->catalog->options, run->catalog->upstream.is_sandbox),
        .now_ms = run->catalog->upstream.now_ms,
    };
    if (!start(run, flow, order, &error)) {
        free(run);
        return error.code == PORTKEY_ENOMEM ? mcp_fail_memory(exchange)
                                            : mcp_fail(exchange, RPC_INTERNAL_ERROR, "%s", error.message);
    }
    return true;
}

bool workflow_run(mcp_exchange *exchange)
{
    const struct order order = {exchange->tool.origin, exchange->arguments, exchange->arguments_length};

    return begin(exchange, exchange->tool.name, &order, NULL);
}

bool workflow_identify(mcp_exchange *exchange, portkey_identified *then)
{
    const struct order order = {portkey_workflow_find("whoami", 6), "{}", 2};

    return begin(exchange, "whoami", &order, then);
}
