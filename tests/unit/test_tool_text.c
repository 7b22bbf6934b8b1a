/* SPDX-License-Identifier: MIT */
/* When the text of an error asks for a smaller answer. */
#include "check.h"

#include "catalog/tool_text.h"

static void expect_narrowing(const portkey_error *error, const char *tool, bool expected)
{
    pa_text text = PA_TEXT_INIT(16384);

    tool_text_append_error(&text, error, portkey_tool_find(tool, strlen(tool)));
    assert_int_equal(strstr(text.data, "Ask for less") != NULL, expected);
    pa_text_free(&text);
}

static void test_only_answers_can_be_asked_for_less(void **state)
{
    const portkey_error answer = {.code = PORTKEY_ETOOLARGE, .http_status = 200, .message = "too large"};
    const portkey_error arguments = {.code = PORTKEY_ETOOLARGE, .message = "too complex"};
    const portkey_error change = {
        .code = PORTKEY_ETOOLARGE, .http_status = 200, .may_have_happened = true, .message = "too large"};

    (void)state;
    expect_narrowing(&answer, "list_prompts", true);
    expect_narrowing(&arguments, "list_prompts", false);
    expect_narrowing(&change, "update_prompt", false);
}

/* The schema refuses the first, and the request the second. */
static void test_violations_are_listed_once(void **state)
{
    static const char *const arguments[] = {"{\"slug\":1}", "{\"slug\":\"..\"}"};

    (void)state;
    for (size_t i = 0; i < COUNT(arguments); i++) {
        pa_text text = PA_TEXT_INIT(16384);
        portkey_request *request = NULL;
        portkey_error error;

        assert_int_equal(portkey_request_new(&request, find_operation("get_config"), arguments[i],
                                             strlen(arguments[i]), &error),
                         PORTKEY_EARGUMENTS);
        assert_contains(error.hint, "/slug: expected ");
        tool_text_append_error(&text, &error, NULL);
        assert_contains(text.data, "\n- /slug: expected ");
        assert_null(strstr(strstr(text.data, "/slug: ") + 1, "/slug: "));
        pa_text_free(&text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_only_answers_can_be_asked_for_less),
        cmocka_unit_test(test_violations_are_listed_once),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
