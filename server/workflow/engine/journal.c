/* SPDX-License-Identifier: MIT */
#include "workflow/engine/journal.h"

#include <string.h>

enum { MAX_UNDONE = 50 };

static bool is_write(const workflow_step *step)
{
    const portkey_operation *operation =
        step->operation != NULL ? portkey_operation_find(step->operation) : NULL;

    return operation != NULL && !portkey_operation_is_read_only(operation);
}

/* "update_prompt: save the changed content", on a line of its own, with the object that it is about. */
static void append_step(pa_text *text, const workflow_step *step, const char *subject)
{
    pa_text_append_string(text, "\n- ");
    pa_text_append_string(text, step->operation);
    pa_text_append_string(text, ": ");
    pa_text_append_string(text, step->what);
    pa_text_append_string(text, subject[0] != '\0' ? ": " : "");
    pa_text_append_string(text, subject);
}

/* The step that the run is at. */
static void append_present(pa_text *text, const workflow *flow)
{
    append_step(text, flow->step, flow->subject);
}

void journal_note_done(workflow *flow, const portkey_operation *operation)
{
    if (!portkey_operation_is_read_only(operation))
        append_present(&flow->done, flow);
}

/* ---- requests that are not sent ---- */

static cJSON *read_body(workflow *flow, const portkey_request *request)
{
    size_t length;
    const char *body = portkey_request_body(request, &length);
    cJSON *document = NULL;

    if (length > 0)
        workflow_need(flow, document_read(&document, body, length, NULL) == 0);
    return document;
}

void journal_note_request(workflow *flow, const portkey_request *request)
{
    const portkey_operation *operation = portkey_request_operation(request);
    cJSON *note = cJSON_CreateObject();
    cJSON *body = read_body(flow, request);

    workflow_put_text(flow, note, "operation", portkey_operation_name(operation));
    workflow_put_text(flow, note, "method", portkey_operation_method(operation));
    workflow_put_text(flow, note, "path", portkey_request_target(request));
    workflow_put(flow, note, "body", body);
    document_free(body);
    workflow_need(flow, document_append(flow->requests, note));
}

/* ---- failures ---- */

/* What was not done: the first lines, and how many there are. */
struct undone {
    pa_text *text;
    size_t count;
};

static void note_undone(struct undone *undone, const workflow_step *step, const char *subject)
{
    if (undone->count == 0)
        pa_text_append_string(undone->text, "\nNot done:");
    if (undone->count < MAX_UNDONE)
        append_step(undone->text, step, subject);
    undone->count++;
}

/* Whether the call of the present step was made, or may have been. */
static bool is_made(const workflow *flow, bool is_known)
{
    return flow->is_answered || !is_known;
}

static void note_each(struct undone *undone, const workflow *flow, const char *made)
{
    const char *subject;

    for (size_t i = 0; (subject = flow->step->undone(flow, i)) != NULL; i++)
        if (made == NULL || strcmp(subject, made) != 0)
            note_undone(undone, flow->step, subject);
}

/* `made` is the object of the call that was made, of the present step; NULL: it was not made, or this is a later step. */
static void note_step(struct undone *undone, const workflow *flow, bool is_present, const char *made)
{
    if (flow->step->undone != NULL)
        note_each(undone, flow, made);
    else if (is_present ? made == NULL : flow->step->is_due == NULL || flow->step->is_due(flow))
        note_undone(undone, flow->step, "");
}

/* Steps that write from here on, as far as what is known now tells that they are due. Each looks at itself as the present one. */
static void append_undone(pa_text *text, workflow *flow, bool is_known)
{
    const workflow_step *present = flow->step;
    struct undone undone = {text, 0};

    for (; flow->step->operation != NULL; flow->step++) {
        bool is_present = flow->step == present;

        if (is_write(flow->step))
            note_step(&undone, flow, is_present,
                      is_present && is_made(flow, is_known) ? flow->subject : NULL);
    }
    flow->step = present;
    if (undone.count <= MAX_UNDONE)
        return;
    pa_text_append_string(text, "\n- and ");
    pa_text_append_integer(text, (int64_t)(undone.count - MAX_UNDONE));
    pa_text_append_string(text, " more");
}

static bool can_write(const workflow *flow)
{
    return !portkey_operation_is_read_only(portkey_tool_operation(flow->tool));
}

static void append_state(pa_text *text, workflow *flow, bool is_known)
{
    bool is_failed_write = !is_known && is_write(flow->step);

    if (flow->done.length > 0) {
        pa_text_append_string(text, "\nDone:");
        pa_text_append(text, flow->done.data, flow->done.length);
    } else if (!is_failed_write) {
        pa_text_append_string(text, "\nNothing was changed.");
    }
    if (is_failed_write) {
        pa_text_append_string(text, "\nNot known whether it was done:");
        append_present(text, flow);
    }
    append_undone(text, flow, is_known);
}

static const char *advice(const workflow *flow, bool is_known)
{
    const workflow_type *type = flow->type;
    bool is_unchanged = is_known && flow->done.length == 0;

    if (!is_known && is_write(flow->step) && type->to_check != NULL)
        return type->to_check;
    return is_unchanged && type->to_retry != NULL ? type->to_retry : type->to_go_on;
}

void journal_append_advice(pa_text *text, const workflow *flow, const char *what)
{
    pa_text_append_string(text, what);
    if (what == flow->type->to_go_on && flow->before[0] != '\0') {
        pa_text_append_char(text, ' ');
        pa_text_append_string(text, flow->before);
    }
}

static void append_place(pa_text *text, const workflow *flow)
{
    const char *command = flow->settings->command;

    if (flow->calls == 0 || flow->step->operation == NULL)
        return;
    pa_text_append_string(text, command != NULL ? command : flow->type->name);
    pa_text_append_string(text, " stopped at ");
    pa_text_append_string(text, flow->step->operation);
    pa_text_append_string(text, " (");
    pa_text_append_string(text, flow->step->what);
    pa_text_append_string(text, flow->subject[0] != '\0' ? ": " : "");
    pa_text_append_string(text, flow->subject);
    pa_text_append_string(text, "): ");
}

void journal_append_failure(pa_text *text, workflow *flow, const char *reason, bool is_known)
{
    bool is_rejected = flow->is_rejected && flow->done.length == 0;

    if (!is_rejected)
        append_place(text, flow);
    pa_text_append_string(text, reason);
    if (flow->calls == 0 || !can_write(flow))
        return;
    if (is_rejected) {
        pa_text_append_string(text, "\nNothing was changed.");
        return;
    }
    append_state(text, flow, is_known);
    if (advice(flow, is_known) != NULL) {
        pa_text_append_string(text, "\nTo go on: ");
        journal_append_advice(text, flow, advice(flow, is_known));
    }
}
