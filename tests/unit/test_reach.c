/* SPDX-License-Identifier: MIT */
/* Which operations a request can reach, however its path is decoded. */
#include "check.h"

#include "catalog/reach.h"
#include "catalog/request_rules.h"

static int find(reach *out, const char *operation, const char *arguments, portkey_error *error)
{
    portkey_request *request = NULL;
    int result;

    assert_int_equal(build_request(&request, operation, arguments, error), 0);
    result = reach_of(out, request, error);
    portkey_request_free(request);
    return result;
}

/* Of a request that has the operation and, if it is named, one other. */
static void expect(const char *operation, const char *arguments, const char *other)
{
    reach found = {.count = 0};
    portkey_error error;

    assert_int_equal(find(&found, operation, arguments, &error), 0);
    assert_string_equal(portkey_operation_name(found.operations[0]), operation);
    if (other == NULL && found.count > 1)
        fail_msg("%s with %s reaches %s", operation, arguments, portkey_operation_name(found.operations[1]));
    if (other == NULL)
        return;
    if (found.count != 2)
        fail_msg("%s with %s reaches %zu operations", operation, arguments, found.count);
    assert_string_equal(portkey_operation_name(found.operations[1]), other);
}

static void test_own(void **state)
{
    (void)state;
    expect("get_prompt", "{\"prompt_id\":\"pp-a\"}", NULL);
    expect("list_prompt_partials", "{}", NULL);
    expect("get_prompt_partial", "{\"prompt_partial_id\":\"pp-a\"}", NULL);
    expect("get_config", "{\"slug\":\"100%25 of (a) \\u00e9\"}", NULL);
    expect("get_model_config", "{\"provider\":\"together-ai\",\"model\":\"meta-llama/Llama-3/8b\"}", NULL);
}

static void test_as_sent(void **state)
{
    (void)state;
    expect("get_prompt", "{\"prompt_id\":\"partials\"}", "list_prompt_partials");
    expect("get_prompt", "{\"prompt_id\":\"Partials\"}", "list_prompt_partials");
}

static void test_decoded(void **state)
{
    (void)state;
    expect("delete_prompt", "{\"prompt_id\":\"partials/pp-a\"}", "delete_prompt_partial");
    expect("delete_prompt", "{\"prompt_id\":\"partials\\\\pp-a\"}", "delete_prompt_partial");
    expect("delete_prompt", "{\"prompt_id\":\"/partials//pp-a/\"}", "delete_prompt_partial");
    expect("delete_prompt", "{\"prompt_id\":\"PARTIALS/pp-a\"}", "delete_prompt_partial");
    expect("delete_prompt", "{\"prompt_id\":\"partials%2Fpp-a\"}", "delete_prompt_partial");
    expect("delete_prompt", "{\"prompt_id\":\"partials%252fpp-a\"}", "delete_prompt_partial");
    expect("delete_prompt", "{\"prompt_id\":\"partials%255Cpp-a\"}", "delete_prompt_partial");
    expect("delete_prompt", "{\"prompt_id\":\"%70artials/pp-a\"}", "delete_prompt_partial");
    expect("get_workspace", "{\"workspace_id\":\"ws-x/users\"}", "list_workspace_members");
    expect("get_workspace", "{\"workspace_id\":\"ws-x/users/u\"}", "get_workspace_member");
}

/* A layer in between decides, and that below it does not take it back. */
static void test_each_layer(void **state)
{
    (void)state;
    expect("delete_prompt", "{\"prompt_id\":\"partials/a%2Fb\"}", "delete_prompt_partial");
}

static void test_ends_and_parameters(void **state)
{
    (void)state;
    expect("delete_prompt", "{\"prompt_id\":\"partials/pp-a?/x\"}", "delete_prompt_partial");
    expect("delete_prompt", "{\"prompt_id\":\"partials/pp-a#/x\"}", "delete_prompt_partial");
    expect("delete_prompt", "{\"prompt_id\":\"partials/pp-a%00/x\"}", "delete_prompt_partial");
    expect("delete_prompt", "{\"prompt_id\":\"partials;v=1/pp-a\"}", "delete_prompt_partial");
    expect("delete_prompt", "{\"prompt_id\":\"partials/pp-a;v=1?/x\"}", "delete_prompt_partial");
    expect("get_prompt", "{\"prompt_id\":\"partials?x\"}", "list_prompt_partials");
    expect("get_workspace", "{\"workspace_id\":\"ws-x?/users\"}", "list_workspace_members");
    expect("get_prompt", "{\"prompt_id\":\"a;b\"}", NULL);
}

static void test_layers_have_an_end(void **state)
{
    reach found = {.count = 0};
    portkey_error error = {.code = 0};

    (void)state;
    expect("delete_prompt", "{\"prompt_id\":\"partials%25252Fpp-a\"}", "delete_prompt_partial");
    assert_int_equal(find(&found, "delete_prompt", "{\"prompt_id\":\"partials%2525252Fpp-a\"}", &error),
                     REQUEST_DENIED);
    assert_non_null(strstr(error.message, "percent-encoded more often"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_own),
        cmocka_unit_test(test_as_sent),
        cmocka_unit_test(test_decoded),
        cmocka_unit_test(test_each_layer),
        cmocka_unit_test(test_ends_and_parameters),
        cmocka_unit_test(test_layers_have_an_end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
