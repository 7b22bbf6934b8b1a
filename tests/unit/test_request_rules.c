/* SPDX-License-Identifier: MIT */
/* The rules on requests: each denies what it is about, whichever operation that is asked for as. */
#include "check.h"

#include "catalog/request_rules.h"

static tool_selection everything;

static int set_up(void **state)
{
    (void)state;
    return selection_init(&everything, &(const selection_options){.experimental = false}, NULL);
}

static int tear_down(void **state)
{
    (void)state;
    selection_free(&everything);
    return 0;
}

static request_rules no_rules(void)
{
    return (request_rules){.offer = {&everything, NULL}, .metadata = {""}};
}

static void expect(const request_rules *rules, const char *operation, const char *arguments, int code,
                   const char *message)
{
    portkey_request *request = NULL;
    portkey_error error = {.code = PORTKEY_OK};
    int result =
        request_rules_make(&request, rules, find_operation(operation), arguments, strlen(arguments), &error);

    assert_int_equal(result, code);
    assert_int_equal(error.code, code);
    assert_int_equal(request != NULL, code == 0);
    assert_contains(error.message, message);
    portkey_request_free(request);
    request = NULL;
    assert_int_equal(
        request_rules_make(&request, rules, find_operation(operation), arguments, strlen(arguments), NULL),
        code);
    portkey_request_free(request);
}

#define A_PROMPT "{\"prompt_id\":\"a\"}"
#define PARTIALS "{\"prompt_id\":\"partials\"}"
#define BECOMES "these arguments make the request one of list_prompt_partials, which is "

static void test_no_rules(void **state)
{
    request_rules rules = no_rules();

    (void)state;
    expect(&rules, "get_prompt", A_PROMPT, 0, "");
    expect(&rules, "get_prompt", PARTIALS, 0, "");
    expect(&rules, "get_prompt", "{}", PORTKEY_EARGUMENTS, "invalid arguments for get_prompt");
    expect(&rules, "run_prompt_completion", "{\"prompt_id\":\"a\",\"variables\":{}}", 0, "");
}

static void test_the_offer_of_the_server_and_of_the_principal(void **state)
{
    static const selection_options options = {.exclude_tools.names = "list_prompt_partials"};
    request_rules rules = no_rules();
    tool_selection others;

    (void)state;
    assert_int_equal(selection_init(&others, &options, NULL), 0);
    rules.offer = (tool_offer){&others, NULL};
    expect(&rules, "get_prompt", A_PROMPT, 0, "");
    expect(&rules, "get_prompt", PARTIALS, REQUEST_DENIED, BECOMES "switched off");
    rules.offer = (tool_offer){&everything, &others};
    expect(&rules, "get_prompt", PARTIALS, REQUEST_DENIED, BECOMES "switched off");
    selection_free(&others);
}

static void test_scopes(void **state)
{
    static const char prompts[] = "portkey:prompts:write";
    request_rules rules = no_rules();
    scope_set *scopes = scope_set_new();

    (void)state;
    assert_true(scope_set_add(scopes, prompts, sizeof(prompts) - 1));
    rules.scopes = scopes;
    expect(&rules, "get_prompt", A_PROMPT, 0, "");
    expect(&rules, "get_prompt", PARTIALS, REQUEST_DENIED, BECOMES "beyond the scopes of your login");
    scope_set_free(scopes);
}

/* Also where all is offered and nobody has scopes, as on the command line. */
static void test_metadata(void **state)
{
    request_rules rules = no_rules();

    (void)state;
    rules.metadata = (metadata_rule){"team"};
    expect(&rules, "run_prompt_completion", "{\"prompt_id\":\"a\",\"variables\":{}}", PORTKEY_EARGUMENTS,
           "metadata lacks team");
    expect(&rules, "run_prompt_completion",
           "{\"prompt_id\":\"a\",\"variables\":{},\"metadata\":{\"team\":\"x\"}}", 0, "");
}

/* No code of the library is taken for a denial, and none that it may add next. */
static void test_the_code_of_a_denial(void **state)
{
    (void)state;
    assert_string_equal(portkey_code_name(REQUEST_DENIED), portkey_code_name(-999999));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_no_rules),
        cmocka_unit_test(test_the_offer_of_the_server_and_of_the_principal),
        cmocka_unit_test(test_scopes),
        cmocka_unit_test(test_metadata),
        cmocka_unit_test(test_the_code_of_a_denial),
    };

    return cmocka_run_group_tests(tests, set_up, tear_down);
}
