/* SPDX-License-Identifier: MIT */
/* The steps of each workflow, beside what its description says that it calls. */
#include "check.h"

#include <portkeyadmin/workflow.h>
#include <stdio.h>

#include "catalog/request_rules.h"
#include "workflow/engine/host.h"
#include "workflow/workflows.h"
#include "workflow/workspace/import.h"

static bool is_described(const portkey_tool *tool, const char *name)
{
    const portkey_operation *operation;

    for (size_t i = 0; (operation = portkey_workflow_call(tool, i, NULL)) != NULL; i++)
        if (strcmp(portkey_operation_name(operation), name) == 0)
            return true;
    return false;
}

static bool has_step(const workflow_type *type, const char *name)
{
    for (const workflow_step *step = type->steps; step->operation != NULL; step++)
        if (strcmp(step->operation, name) == 0)
            return true;
    return false;
}

static void expect_same_calls(const portkey_tool *tool, const workflow_type *type)
{
    const portkey_operation *operation;

    for (const workflow_step *step = type->steps; step->operation != NULL; step++)
        if (!is_described(tool, step->operation))
            fail_msg("%s has a step %s, which is not among its x-calls and x-may-call", type->name,
                     step->operation);
    for (size_t i = 0; (operation = portkey_workflow_call(tool, i, NULL)) != NULL; i++)
        if (!has_step(type, portkey_operation_name(operation)))
            fail_msg("%s has no step %s, which it is said to call", type->name,
                     portkey_operation_name(operation));
}

static void test_steps_are_what_is_described(void **state)
{
    const portkey_tool *tool;
    size_t count = 0;

    (void)state;
    for (; (tool = portkey_workflow_at(count)) != NULL; count++) {
        const workflow_type *type = workflows_find(portkey_tool_name(tool));

        assert_non_null(type);
        expect_same_calls(tool, type);
    }
    assert_true(count >= 12);
}

/* Without the check the run would end the process in its middle. */
static void test_an_unknown_step_is_no_run(void **state)
{
    static const workflow_step steps[] = {{.operation = "list_confgis", .what = "list"}, {.operation = NULL}};
    static const workflow_type type = {.name = "whoami", .size = sizeof(workflow), .steps = steps};
    static const workflow_settings settings = {.metadata = NULL};
    workflow_host host = {.flow = NULL};
    portkey_error error;

    (void)state;
    assert_int_equal(workflow_new(&host, &type, portkey_workflow_find("whoami", 6), &settings, &error),
                     PORTKEY_EINVAL);
    assert_string_equal(error.message, "whoami calls list_confgis, which does not exist");
    assert_null(host.flow);
}

/* ---- what a rule denies ---- */

/* A run of a host with a rule. */
struct run {
    workflow_host host; /* first, so that one is the other */
    bool denies_operation;
    bool denies_request;
    bool is_error;
    size_t sent;
    char text[1024]; /* of the end */
};

static char missed[512];

static void ask_for_nothing(workflow *flow, cJSON *arguments)
{
    (void)flow;
    (void)arguments;
}

static void ask_by_id(workflow *flow, cJSON *arguments)
{
    workflow_put_text(flow, arguments, "id", document_text(flow->arguments, "id"));
}

static workflow_next take(workflow *flow, const cJSON *answer)
{
    (void)flow;
    (void)answer;
    return WORKFLOW_ON;
}

static workflow_next miss(workflow *flow, const portkey_error *error)
{
    (void)flow;
    (void)snprintf(missed, sizeof(missed), "%s", error->message);
    return WORKFLOW_ON;
}

static void answer(workflow *flow, cJSON *answer)
{
    workflow_put_text(flow, answer, "message", "through");
}

static bool may_call(workflow_host *host, const portkey_operation *operation, pa_text *complaint)
{
    (void)operation;
    if (((struct run *)host)->denies_operation)
        pa_text_append_string(complaint, "not this operation");
    return !((struct run *)host)->denies_operation;
}

static int make_unless_denied(workflow_host *host, portkey_request **out, const portkey_operation *operation,
                              const char *arguments, size_t length, portkey_error *error)
{
    if (((struct run *)host)->denies_request)
        return request_deny(error, "not this request");
    return portkey_request_new(out, operation, arguments, length, error);
}

static int count_sent(workflow_host *host, portkey_request *request, const char *key, portkey_error *error)
{
    (void)key;
    (void)error;
    portkey_request_free(request);
    ((struct run *)host)->sent++;
    return 0;
}

static void report(workflow_host *host, size_t calls, const char *what)
{
    (void)host;
    (void)calls;
    (void)what;
}

static void end(workflow_host *host, const workflow_result *result)
{
    struct run *run = (struct run *)host;

    run->is_error = result->is_error;
    (void)snprintf(run->text, sizeof(run->text), "%.*s", (int)result->length, result->text);
    workflow_free(host->flow);
}

static void play(struct run *run, const char *name, const workflow_step *steps, const char *arguments)
{
    static const workflow_host_type type = {
        .may_call = may_call, .make = make_unless_denied, .send = count_sent, .report = report, .end = end};
    static const workflow_settings settings = {.metadata = NULL};
    const workflow_type flow = {.name = name, .size = sizeof(workflow), .steps = steps, .answer = answer};
    portkey_error error;

    missed[0] = '\0';
    run->host.type = &type;
    assert_int_equal(
        workflow_new(&run->host, &flow, portkey_workflow_find(name, strlen(name)), &settings, &error), 0);
    workflow_start(run->host.flow, arguments, strlen(arguments));
    assert_int_equal(run->sent, 0);
}

#define READ .operation = "list_configs", .what = "list", .ask = ask_for_nothing, .take = take

/* Whether a rule knows by the operation or by the request: a step that can do without its call does, and is told why. */
static void test_a_denied_call_is_missed(void **state)
{
    static const workflow_step steps[] = {{READ, .miss = miss}, {.operation = NULL}};
    struct run by_operation = {.denies_operation = true}, by_request = {.denies_request = true};

    (void)state;
    play(&by_operation, "whoami", steps, "{}");
    assert_string_equal(by_operation.text, "{\"message\":\"through\"}");
    assert_string_equal(missed, "not this operation");
    play(&by_request, "whoami", steps, "{}");
    assert_string_equal(by_request.text, "{\"message\":\"through\"}");
    assert_string_equal(missed, "not this request");
}

static void test_a_denied_call_ends_a_step_that_needs_it(void **state)
{
    static const workflow_step steps[] = {{READ}, {.operation = NULL}};
    struct run by_operation = {.denies_operation = true}, by_request = {.denies_request = true};

    (void)state;
    play(&by_operation, "whoami", steps, "{}");
    assert_true(by_operation.is_error);
    assert_string_equal(by_operation.text, "whoami stopped at list_configs (list): not this operation");
    play(&by_request, "whoami", steps, "{}");
    assert_true(by_request.is_error);
    assert_string_equal(by_request.text, "whoami stopped at list_configs (list): not this request");
}

/* What would be refused is not shown as what would be done. */
static void test_a_dry_run_is_denied_what_the_run_is(void **state)
{
    static const char arguments[] = "{\"id\":\"0a1b2c3d-0000-4000-8000-000000000000\",\"dry_run\":true}";
    static const workflow_step steps[] = {
        {.operation = "rotate_api_key", .what = "rotate", .ask = ask_by_id, .take = take},
        {.operation = NULL}};
    struct run allowed = {.denies_request = false}, denied = {.denies_request = true};

    (void)state;
    play(&allowed, "rotate_key_safely", steps, arguments);
    assert_false(allowed.is_error);
    assert_contains(allowed.text, "\"requests\":[{\"operation\":\"rotate_api_key\"");
    play(&denied, "rotate_key_safely", steps, arguments);
    assert_true(denied.is_error);
    assert_contains(denied.text, "rotate_key_safely stopped at rotate_api_key (rotate): not this request\n"
                                 "Nothing was changed.");
}

/* ---- import_workspace ---- */

/* The steps that make a call of a plan; all others read. */
static size_t steps_of(const workspace_kind *kind, import_stage stage)
{
    size_t count = 0;

    for (const workflow_step *step = import_workspace.steps; step->operation != NULL; step++) {
        const import_call *call = step->undone != NULL ? step->about : NULL;

        if (call == NULL || call->kind != kind->id || call->stage != stage)
            continue;
        assert_string_equal(step->operation, import_operation(kind, stage));
        count++;
    }
    return count;
}

/* What was planned and approved is sent, and nothing else is. */
static void test_each_call_of_a_plan_is_a_step(void **state)
{
    (void)state;
    for (size_t kind = 0; kind < WORKSPACE_KINDS; kind++)
        for (int stage = 0; stage < IMPORT_STAGES; stage++)
            assert_int_equal(steps_of(&workspace_kinds[kind], (import_stage)stage),
                             import_operation(&workspace_kinds[kind], (import_stage)stage) != NULL ? 1 : 0);
}

static bool has_member(const workspace_kind *kind, const char *name)
{
    for (size_t i = 0; kind->members[i] != NULL; i++)
        if (strcmp(kind->members[i], name) == 0)
            return true;
    return false;
}

static void expect_stage(const workspace_kind *kind, import_stage stage, bool is_expected)
{
    if ((import_operation(kind, stage) != NULL) != is_expected)
        fail_msg("stage %d of %s should %sbe there", (int)stage, kind->folder, is_expected ? "" : "not ");
}

/* Those that a plan asks for by the properties of a kind. */
static void test_no_kind_lacks_a_stage(void **state)
{
    (void)state;
    for (size_t i = 0; i < WORKSPACE_KINDS; i++) {
        const workspace_kind *kind = &workspace_kinds[i];
        bool is_called = kind->by_hand == NULL;

        assert_int_equal(kind->id, i);
        expect_stage(kind, IMPORT_MAKE, is_called);
        /* All that a collection has is part of what it is found by. */
        expect_stage(kind, IMPORT_CHANGE, is_called && kind->id != WORKSPACE_COLLECTION);
        expect_stage(kind, IMPORT_LATEST, kind->has_versions);
        expect_stage(kind, IMPORT_NUMBER, kind->has_versions);
        expect_stage(kind, IMPORT_PUBLISH, kind->has_versions);
        expect_stage(kind, IMPORT_MARK, has_member(kind, "label"));
        assert_true(kind->id_argument != NULL ||
                    (kind->is_whole && import_operation(kind, IMPORT_CHANGE) == NULL));
        assert_true(has_member(kind, kind->identity));
        assert_true(kind->around == NULL || has_member(kind, kind->around));
        assert_int_equal(kind->around == NULL, kind->around_id == NULL);
        assert_int_equal(kind->fixed == NULL, kind->why_fixed == NULL);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_steps_are_what_is_described),
        cmocka_unit_test(test_an_unknown_step_is_no_run),
        cmocka_unit_test(test_a_denied_call_is_missed),
        cmocka_unit_test(test_a_denied_call_ends_a_step_that_needs_it),
        cmocka_unit_test(test_a_dry_run_is_denied_what_the_run_is),
        cmocka_unit_test(test_each_call_of_a_plan_is_a_step),
        cmocka_unit_test(test_no_kind_lacks_a_stage),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
