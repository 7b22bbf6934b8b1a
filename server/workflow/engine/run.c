/* SPDX-License-Identifier: MIT */
/*
 * The machine: from one step to the next, each an operation of its own, until
 * all are through or one fails. It never calls itself: an answer comes later, by
 * workflow_answered().
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "catalog/request_rules.h"
#include "catalog/tool_text.h"
#include "workflow/engine/host.h"
#include "workflow/engine/journal.h"

enum {
    USUAL_CALLS = 500,            /* at most, of one run */
    MAX_ARGUMENTS = 20000,        /* values and keys: files of an import are texts, and one value each */
    MAX_VALUES = 200000,          /* and keys, of one answer: far more than a page of the API has */
    MAX_BYTES = 32 * 1024 * 1024, /* of all answers of one run */
    MAX_TEXT = 512 * 1024,
    MAX_IMAGE = 512 * 1024, /* in base64 */
    LAST_WORDS = 8 * 1024,  /* are reserved before anything is sent, as there may be no memory afterwards */
};

/* ---- its life ---- */

/* A step that calls nothing would be found out in the middle of a run. */
static const workflow_step *unknown_step(const workflow_type *type)
{
    for (const workflow_step *step = type->steps; step->operation != NULL; step++)
        if (portkey_operation_find(step->operation) == NULL)
            return step;
    return NULL;
}

int workflow_new(workflow_host *host, const workflow_type *type, const portkey_tool *tool,
                 const workflow_settings *settings, portkey_error *error)
{
    const workflow_step *unknown = unknown_step(type);
    workflow *flow = unknown == NULL ? calloc(1, type->size) : NULL;

    if (unknown != NULL) {
        *error = (portkey_error){.code = PORTKEY_EINVAL};
        (void)snprintf(error->message, sizeof(error->message), "%s calls %s, which does not exist",
                       type->name, unknown->operation);
        return PORTKEY_EINVAL;
    }
    if (flow == NULL) {
        *error = (portkey_error){.code = PORTKEY_ENOMEM, .message = "out of memory; nothing was sent"};
        return PORTKEY_ENOMEM;
    }
    flow->type = type;
    flow->tool = tool;
    flow->host = host;
    flow->settings = settings;
    flow->step = type->steps;
    flow->done = (pa_text)PA_TEXT_INIT(MAX_TEXT);
    flow->image = (pa_text)PA_TEXT_INIT(MAX_IMAGE);
    flow->last_words = (pa_text)PA_SECRET_TEXT_INIT(MAX_TEXT);
    host->flow = flow;
    return 0;
}

void workflow_free(workflow *flow)
{
    if (flow == NULL)
        return;
    if (flow->type->free != NULL)
        flow->type->free(flow);
    document_free(flow->arguments);
    document_free(flow->requests);
    pa_text_free(&flow->done);
    pa_text_free(&flow->image);
    pa_text_free(&flow->last_words);
    free(flow);
}

/* ---- ending ---- */

/* Nothing of the run may be used afterwards. */
static void end(workflow *flow, bool is_error, const char *text, size_t length)
{
    workflow_result result = {
        .is_error = is_error, .is_misused = flow->is_misused, .text = text, .length = length};

    if (!is_error && flow->image.length > 0) {
        result.image = flow->image.data;
        result.image_type = flow->image_type;
    }
    flow->host->type->end(flow->host, &result);
}

const char *workflow_last_words(const workflow *flow)
{
    const pa_text *words = &flow->last_words;

    return words->length > 0 && !pa_text_failed(words) ? words->data : NULL;
}

/* `is_known` is false where the failed call may have happened all the same. */
static void end_failed(workflow *flow, const char *reason, bool is_known)
{
    pa_text text = PA_TEXT_INIT(MAX_TEXT);
    const char *words = workflow_last_words(flow);

    if (words != NULL) {
        end(flow, false, words, strlen(words));
        return;
    }
    journal_append_failure(&text, flow, reason, is_known);
    if (pa_text_failed(&text))
        end(flow, true, reason, strlen(reason));
    else
        end(flow, true, text.data, text.length);
    pa_text_free(&text);
}

static void end_with_error(workflow *flow, const portkey_error *error, const portkey_tool *tool)
{
    pa_text reason = PA_TEXT_INIT(MAX_TEXT);

    tool_text_append_error(&reason, error, tool);
    end_failed(flow, pa_text_failed(&reason) ? error->message : reason.data, !error->may_have_happened);
    pa_text_free(&reason);
}

static void end_short(workflow *flow)
{
    end_failed(flow, "out of memory", true);
}

static bool compose(workflow *flow, cJSON *answer)
{
    flow->type->answer(flow, answer);
    if (!flow->is_dry)
        return !flow->is_short;
    workflow_need(flow, document_set_flag(answer, "dry_run", true));
    workflow_put(flow, answer, "requests", flow->requests);
    return !flow->is_short;
}

static void end_answered(workflow *flow, const char *text, size_t length)
{
    if (flow->type->is_kept && !flow->has_gaps && flow->host->type->keep != NULL)
        flow->host->type->keep(flow->host, text, length);
    end(flow, false, text, length);
}

static void end_done(workflow *flow)
{
    cJSON *answer = cJSON_CreateObject();
    portkey_error error = {.code = PORTKEY_OK};
    char *text = NULL;

    if (answer == NULL || !compose(flow, answer))
        end_short(flow);
    else if (flow->is_refused)
        end_failed(flow, flow->refusal, true);
    else if (document_write(&text, answer, &error) < 0)
        end_with_error(flow, &error, NULL);
    else
        end_answered(flow, text, strlen(text));
    portkey_text_free(text);
    document_free(answer);
}

/* ---- one step ---- */

static const portkey_operation *operation_of(const workflow_step *step)
{
    return portkey_operation_find(step->operation);
}

static bool is_through(const workflow *flow)
{
    return flow->step->operation == NULL;
}

static bool is_spared(const workflow *flow, const portkey_operation *operation)
{
    return flow->is_dry && !portkey_operation_is_read_only(operation);
}

int workflow_make_request(portkey_request **out, workflow *flow, const portkey_operation *operation,
                          const char *arguments, size_t length, portkey_error *error)
{
    return flow->host->type->make(flow->host, out, operation, arguments, length, error);
}

/* Returns 0; or a code with the reason in *error. */
static int build(portkey_request **out, workflow *flow, const portkey_operation *operation,
                 portkey_error *error)
{
    cJSON *arguments = cJSON_CreateObject();
    char *text = NULL;
    int result = PORTKEY_ENOMEM;

    *error = (portkey_error){.code = PORTKEY_ENOMEM, .message = "out of memory"};
    workflow_need(flow, arguments != NULL);
    if (arguments != NULL)
        flow->step->ask(flow, arguments);
    if (!flow->is_short && !flow->is_refused)
        result = document_write(&text, arguments, error);
    if (result == 0)
        result = workflow_make_request(out, flow, operation, text, strlen(text), error);
    portkey_text_free(text);
    document_free(arguments);
    return result;
}

/* What became of a call. */
enum outcome { SENT, SPARED, MISSED, ENDED };

static const char *key_of(const workflow *flow)
{
    return flow->type->key != NULL ? flow->type->key(flow) : NULL;
}

/* What says nothing of other calls. */
static bool is_passing(const portkey_error *error)
{
    return error->http_status == 429 || error->http_status >= 500 || error->code == PORTKEY_ETIMEOUT;
}

/* By the server, before it is sent: by a rule, or as what is asked for cannot be; or by the API. */
static bool is_refusal(const portkey_error *error)
{
    return error->code == REQUEST_DENIED || error->code == PORTKEY_EARGUMENTS || error->http_status == 403 ||
           error->http_status == 404;
}

/* Whether the step does without its call. */
static bool can_miss(workflow *flow, const portkey_error *error)
{
    bool is_gap = flow->type->goes_on && is_passing(error);

    if (flow->step->miss == NULL)
        return false;
    flow->has_gaps = flow->has_gaps || is_gap;
    return is_refusal(error) || is_gap || workflow_last_words(flow) != NULL;
}

bool workflow_may_call(workflow *flow, const portkey_operation *operation, pa_text *complaint)
{
    bool may_call = flow->host->type->may_call(flow->host, operation, complaint);

    if (!may_call && complaint->length == 0) {
        pa_text_append_string(complaint, portkey_operation_name(operation));
        pa_text_append_string(complaint, " is not offered");
    }
    return may_call;
}

/* Not all that a workflow may call was asked for at the start. */
static bool may_call(workflow *flow, const portkey_operation *operation, portkey_error *error)
{
    pa_text complaint = PA_TEXT_INIT(sizeof(error->message) - 1);
    bool is_offered = workflow_may_call(flow, operation, &complaint);

    if (!is_offered)
        (void)request_deny(error, "%s", complaint.data != NULL ? complaint.data : "out of memory");
    pa_text_free(&complaint);
    return is_offered;
}

static void report(const workflow *flow)
{
    char what[256];

    (void)snprintf(what, sizeof(what), "%.100s%s%s", flow->step->what, flow->subject[0] != '\0' ? ": " : "",
                   flow->subject);
    flow->host->type->report(flow->host, flow->calls - 1, what);
}

/* The call was not made. */
static enum outcome end_uncalled(workflow *flow, const portkey_error *error)
{
    if (flow->is_refused) {
        end_failed(flow, flow->refusal, true);
        return ENDED;
    }
    if (can_miss(flow, error))
        return MISSED;
    end_with_error(flow, error, NULL);
    return ENDED;
}

static size_t max_calls_of(const workflow_type *type)
{
    return type->max_calls > 0 ? type->max_calls : USUAL_CALLS;
}

static enum outcome end_too_long(workflow *flow)
{
    char reason[64];

    (void)snprintf(reason, sizeof(reason), "it took more than %zu calls", max_calls_of(flow->type));
    end_failed(flow, reason, true);
    return ENDED;
}

/* *error says why it was missed. */
static enum outcome call(workflow *flow, portkey_error *error)
{
    const portkey_operation *operation = operation_of(flow->step);
    portkey_request *request = NULL;

    if (flow->calls == max_calls_of(flow->type))
        return end_too_long(flow);
    flow->calls++;
    flow->is_answered = false;
    flow->subject[0] = '\0';
    if (!may_call(flow, operation, error) || build(&request, flow, operation, error) < 0)
        return end_uncalled(flow, error);
    if (is_spared(flow, operation)) {
        journal_note_request(flow, request);
        portkey_request_free(request);
        return SPARED;
    }
    report(flow);
    if (flow->host->type->send(flow->host, request, key_of(flow), error) == 0)
        return SENT;
    return end_uncalled(flow, error);
}

/* Goes to what follows. Returns false after the end of the run. */
static bool follow(workflow *flow, workflow_next next)
{
    if (flow->is_short) {
        end_short(flow);
        return false;
    }
    switch (next) {
    case WORKFLOW_AGAIN: return true;
    case WORKFLOW_ON: flow->step++; return true;
    case WORKFLOW_DONE: end_done(flow); return false;
    case WORKFLOW_STOP:
        /* The step has looked: the answer has nothing that must reach the caller. */
        pa_text_free(&flow->last_words);
        end_failed(flow, flow->refusal, true);
        return false;
    }
    return false;
}

static bool is_due(const workflow *flow)
{
    return flow->step->is_due == NULL || flow->step->is_due(flow);
}

/* Makes the next call. Returns whether the run goes on without waiting for it. */
static bool go_on(workflow *flow)
{
    portkey_error error = {.code = PORTKEY_OK};

    while (!is_through(flow) && !is_due(flow))
        flow->step++;
    if (is_through(flow)) {
        end_done(flow);
        return false;
    }
    switch (call(flow, &error)) {
    case SPARED: return follow(flow, flow->step->take(flow, NULL));
    case MISSED: return follow(flow, flow->step->miss(flow, &error));
    case SENT:
    case ENDED: break;
    }
    return false;
}

static void advance(workflow *flow)
{
    while (go_on(flow))
        continue;
}

/* ---- what was answered ---- */

/* `tool` is that of the call, if the error is about it. */
static void fail(workflow *flow, const portkey_error *error, const portkey_tool *tool)
{
    if (!can_miss(flow, error))
        end_with_error(flow, error, tool);
    else if (follow(flow, flow->step->miss(flow, error)))
        advance(flow);
}

/* Before it is read, for which memory may be missing. */
static void note_last_words(workflow *flow, const char *body, size_t length)
{
    pa_text *words = &flow->last_words;

    if (flow->type->shown_once == NULL || portkey_operation_is_read_only(operation_of(flow->step)))
        return;
    pa_text_append_string(
        words, "{\"message\":\"This was done. What follows was cancelled, or failed, so nothing is "
               "known about the new value: try it.\",\"answer\":");
    pa_text_append(words, length > 0 ? body : "null", length > 0 ? length : 4);
    pa_text_append_char(words, '}');
}

static void take(workflow *flow, const portkey_response *response)
{
    portkey_error error = {.code = PORTKEY_OK};
    cJSON *answer = NULL;
    workflow_next next;
    size_t length;
    const char *body = portkey_response_body(response, &length);

    flow->is_answered = true;
    note_last_words(flow, body, length);
    journal_note_done(flow, operation_of(flow->step));
    flow->bytes += length;
    if (flow->bytes > MAX_BYTES) {
        end_failed(flow, "the answers of the API exceed 32 MiB together", true);
        return;
    }
    if (document_read_within(&answer, body, length, MAX_VALUES, &error) < 0) {
        fail(flow, &error, NULL);
        return;
    }
    next = flow->step->take(flow, answer);
    document_free(answer);
    if (follow(flow, next))
        advance(flow);
}

void workflow_answered(workflow *flow, int code, const portkey_response *response, const portkey_error *error)
{
    const char *name = flow->step->operation;

    if (code == 0) {
        take(flow, response);
        return;
    }
    fail(flow, error, portkey_tool_find(name, strlen(name)));
}

const char *workflow_present_call(const workflow *flow)
{
    return flow->step->operation;
}

void workflow_append_to_go_on(pa_text *text, const workflow *flow)
{
    journal_append_advice(text, flow, flow->type->to_go_on);
}

const char *workflow_outlives(const workflow *flow)
{
    bool is_write = !portkey_operation_is_read_only(operation_of(flow->step));

    if (flow->type->shown_once == NULL || (!is_write && workflow_last_words(flow) == NULL))
        return NULL;
    return document_text(flow->arguments, flow->type->shown_once);
}

/* ---- for its steps ---- */

void workflow_hold(const workflow *flow, size_t bytes)
{
    if (flow->host->type->hold != NULL)
        flow->host->type->hold(flow->host, bytes);
}

bool workflow_is_own_key(const workflow *flow, const char *masked)
{
    return masked != NULL && flow->host->type->is_own_key(flow->host, masked);
}

/* ---- the start ---- */

/* Their number is looked at first, as the check and the tree take their time for each. */
static int read_arguments(workflow *flow, const char *arguments, size_t length, portkey_error *error)
{
    int result = document_read_within(&flow->arguments, arguments, length, MAX_ARGUMENTS, error);

    if (result == PORTKEY_ETOOLARGE) {
        *error = (portkey_error){.code = PORTKEY_EARGUMENTS};
        (void)snprintf(error->message, sizeof(error->message),
                       "the arguments have more than %d values; nothing was sent", (int)MAX_ARGUMENTS);
    }
    return result < 0 ? result : portkey_workflow_check(flow->tool, arguments, length, error);
}

/* Each operation, before the first is called: nothing is left half done for want of one that is switched off. */
static bool may_call_all(workflow *flow, pa_text *complaint)
{
    const portkey_operation *operation;
    bool is_needed = false;

    for (size_t i = 0; (operation = portkey_workflow_call(flow->tool, i, &is_needed)) != NULL; i++)
        if (is_needed && !workflow_may_call(flow, operation, complaint))
            return false;
    return true;
}

/* What an earlier run answered, if that will do. */
static const char *recall(workflow *flow, size_t *length)
{
    bool is_enough = flow->type->is_kept && !document_flag(flow->arguments, "refresh");

    return is_enough && flow->host->type->recall != NULL ? flow->host->type->recall(flow->host, length)
                                                         : NULL;
}

/* Ends with what an earlier run could not answer any more. Returns false if there is none. */
static bool reclaim(workflow *flow)
{
    const char *subject =
        flow->type->shown_once != NULL ? document_text(flow->arguments, flow->type->shown_once) : NULL;
    workflow_earlier earlier = WORKFLOW_NOTHING;
    pa_text text;

    if (subject != NULL && !document_flag(flow->arguments, "dry_run") && flow->host->type->reclaim != NULL)
        earlier = flow->host->type->reclaim(flow->host, subject, &text);
    if (earlier == WORKFLOW_UNDER_WAY)
        end_failed(flow, "an earlier call was cancelled, and is still under way: call again for its answer",
                   true);
    if (earlier == WORKFLOW_ANSWER) {
        end(flow, false, text.data, text.length);
        pa_text_free(&text);
    }
    return earlier != WORKFLOW_NOTHING;
}

static bool begin(workflow *flow)
{
    flow->is_dry = document_flag(flow->arguments, "dry_run");
    flow->requests = cJSON_CreateArray();
    workflow_need(flow, flow->requests != NULL);
    if (flow->type->shown_once != NULL)
        workflow_need(flow, pa_text_reserve(&flow->last_words, LAST_WORDS));
    return flow->type->begin == NULL || flow->type->begin(flow);
}

/* To the first step. */
static void set_out(workflow *flow)
{
    if (!begin(flow)) {
        flow->is_misused = true;
        end_failed(flow, flow->refusal, true);
    } else if (flow->is_short)
        end_short(flow);
    else
        advance(flow);
}

void workflow_start(workflow *flow, const char *arguments, size_t length)
{
    pa_text complaint = PA_TEXT_INIT(MAX_TEXT);
    portkey_error error = {.code = PORTKEY_OK};
    const char *kept = NULL;
    size_t kept_length = 0;

    if (read_arguments(flow, arguments, length, &error) < 0) {
        flow->is_misused = error.code == PORTKEY_EARGUMENTS;
        end_with_error(flow, &error, NULL);
    } else if ((kept = recall(flow, &kept_length)) != NULL)
        end(flow, false, kept, kept_length);
    else if (!may_call_all(flow, &complaint))
        end_failed(flow, complaint.data != NULL ? complaint.data : "out of memory", true);
    else if (!reclaim(flow))
        set_out(flow);
    pa_text_free(&complaint);
}
