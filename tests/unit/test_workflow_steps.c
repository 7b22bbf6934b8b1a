/* SPDX-License-Identifier: MIT */
/* The steps of each workflow, beside what its description says that it calls. */
#include "check.h"

#include <portkeyadmin/workflow.h>

#include "workflow/engine/host.h"
#include "workflow/workflows.h"

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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_steps_are_what_is_described),
        cmocka_unit_test(test_an_unknown_step_is_no_run),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
