/* SPDX-License-Identifier: MIT */
/* The text of errors: what it asks for, and what it calls settings. */
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

static void expect_text(int code, const char *message, const char *hint, const char *expected)
{
    pa_text text = PA_TEXT_INIT(16384);
    portkey_error error = {.code = code};

    (void)snprintf(error.message, sizeof(error.message), "%s", message);
    (void)snprintf(error.hint, sizeof(error.hint), "%s", hint);
    tool_text_append_error(&text, &error, NULL);
    assert_string_equal(text.data, expected);
    pa_text_free(&text);
}

/* The library names its options; who runs the program has flags and variables. */
static void test_settings_are_named_as_users_set_them(void **state)
{
    (void)state;
    expect_text(PORTKEY_ECONFIG, "base_url (PORTKEY_BASE_URL) is wrong", "set allow_private_address (X=true)",
                "--base-url (PORTKEY_BASE_URL) is wrong\nHint: set --allow-private-base-url (X=true)");
    expect_text(PORTKEY_ENOKEY, "none",
                "set api_key (PORTKEY_API_KEY), or api_key_file (PORTKEY_API_KEY_FILE)",
                "none\nHint: set PORTKEY_API_KEY, or --api-key-file (PORTKEY_API_KEY_FILE)");
    expect_text(PORTKEY_ETIMEOUT, "60 ms (timeout_ms)", "", "60 ms (--timeout)");
    expect_text(PORTKEY_ECONNECTTIMEOUT, "1 ms (connect_timeout_ms)", "", "1 ms (connect_timeout_ms)");
    expect_text(PORTKEY_EDEADLINE, "at base_url", "", "at --base-url");
    expect_text(PORTKEY_ECONFIG, "my_base_url, base_urls", "", "my_base_url, base_urls");
    expect_text(PORTKEY_ECONFIG, "/a/api_key_file.d, ~base_url", "", "/a/api_key_file.d, ~base_url");
    expect_text(PORTKEY_EHTTP, "HTTP 400: base_url", "check the base URL",
                "HTTP 400: base_url\nHint: check the base URL (--base-url, PORTKEY_BASE_URL)");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_only_answers_can_be_asked_for_less),
        cmocka_unit_test(test_violations_are_listed_once),
        cmocka_unit_test(test_settings_are_named_as_users_set_them),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
