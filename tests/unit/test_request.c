/* SPDX-License-Identifier: MIT */
/* From arguments to a request: path, query, body. */
#include "check.h"

/* Builds, compares target and body (NULL: none), and frees. */
static void expect(const char *operation, const char *arguments, const char *target, const char *body)
{
    portkey_request *request = NULL;
    portkey_error error;
    size_t length = 7;

    if (build_request(&request, operation, arguments, &error) < 0)
        fail_msg("%s %s: %s (%s)", operation, arguments, error.message, error.violations[0].expected);
    assert_string_equal(portkey_request_target(request), target);
    if (body == NULL) {
        assert_null(portkey_request_body(request, &length));
        assert_int_equal(length, 0);
    } else {
        assert_string_equal(portkey_request_body(request, &length), body);
        assert_int_equal(length, strlen(body));
    }
    portkey_request_free(request);
}

static void refuse(const char *operation, const char *arguments, int code, const char *pointer)
{
    portkey_request *request = NULL;
    portkey_error error;

    assert_int_equal(build_request(&request, operation, arguments, &error), code);
    assert_null(request);
    assert_int_equal(error.code, code);
    assert_string_equal(error.pointer, pointer);
}

static void test_path_segments_are_encoded(void **state)
{
    (void)state;
    expect("get_config", "{\"slug\":\"pc-prod_1.2~x\"}", "/configs/pc-prod_1.2~x", NULL);
    expect("get_config", "{\"slug\":\"a/b?c#d e%2F\\\\\"}", "/configs/a%2Fb%3Fc%23d%20e%252F%5C", NULL);
    expect("get_config", "{\"slug\":\"%25%2\"}", "/configs/%2525%252", NULL);
    expect("get_config", "{\"slug\":\"%252e%25x;.a\"}", "/configs/%25252e%2525x%3B.a", NULL);
    expect("get_config", "{\"slug\":\"\\u00e9\\u2028\"}", "/configs/%C3%A9%E2%80%A8", NULL);
    expect("get_config", "{\"slug\":\"...\"}", "/configs/...", NULL);
    expect("get_config", "{\"slug\":\"x?..\"}", "/configs/x%3F..", NULL);
    expect("get_config", "{\"slug\":\"a./..b/.../.c\"}", "/configs/a.%2F..b%2F...%2F.c", NULL);
    expect("get_prompt_version", "{\"prompt_id\":\"p\",\"version_id\":\"v\"}", "/prompts/p/versions/v", NULL);
}

/* Each would lead to another operation's path. */
static void test_path_segments_that_are_none_are_refused(void **state)
{
    (void)state;
    refuse("get_config", "{\"slug\":\"\"}", PORTKEY_EARGUMENTS, "/slug");
    refuse("get_config", "{\"slug\":\".\"}", PORTKEY_EARGUMENTS, "/slug");
    refuse("get_config", "{\"slug\":\"..\"}", PORTKEY_EARGUMENTS, "/slug");
    refuse("get_config", "{\"slug\":\"\\u002e.\"}", PORTKEY_EARGUMENTS, "/slug");
}

/* Proxies decode percent-encoded slashes before they resolve dot segments. */
static void test_dot_segments_between_slashes_are_refused(void **state)
{
    static const char *const slugs[] = {
        "a/../b",      "a/./b",        "../b",        "./b",    "a/..",      "a/.",       "/..",    "../",
        "a/b/../../c", "a\\\\..\\\\b", "..\\\\b",     "a\\\\.", "a/..\\\\b", "a\\\\../b", "%2e%2E", "%252e.",
        "a%2f..%2Fb",  "a%5C..",       "a/%25252E/b", "..;x",   "a/..;x/b",  "..?x",      "..#x"};
    char arguments[64];

    (void)state;
    for (size_t i = 0; i < sizeof(slugs) / sizeof(slugs[0]); i++) {
        (void)snprintf(arguments, sizeof(arguments), "{\"slug\":\"%s\"}", slugs[i]);
        refuse("get_config", arguments, PORTKEY_EARGUMENTS, "/slug");
    }
}

static void test_control_characters_in_path_segments_are_refused(void **state)
{
    char arguments[64];

    (void)state;
    for (unsigned control = 0; control <= 0x7F; control = control == 0x1F ? 0x7F : control + 1) {
        (void)snprintf(arguments, sizeof(arguments), "{\"slug\":\"a\\u%04xb\"}", control);
        refuse("get_config", arguments, PORTKEY_EARGUMENTS, "/slug");
    }
    expect("get_config", "{\"slug\":\"\\u0020\\u0080\"}", "/configs/%20%C2%80", NULL);
}

static void test_query_has_wire_names_and_values_as_written(void **state)
{
    (void)state;
    expect(name_of("GET", "/admin/users"), "{\"page_size\":0,\"current_page\":12,\"email\":\"a+b@c.de\"}",
           "/admin/users?pageSize=0&currentPage=12&email=a%2Bb%40c.de", NULL);
    expect(name_of("GET", "/admin/users"), "{}", "/admin/users", NULL);
    expect("get_usage_limit", "{\"policy_usage_limits_id\":\"u\",\"include_usage\":false}",
           "/policies/usage-limits/u?include_usage=false", NULL);
    expect("list_deployments", "{\"workspace_slug\":[\"a\",\"b c\"],\"tags\":{ \"k\" : \"v\" }}",
           "/deployments?workspace_slug=a&workspace_slug=b%20c&tags=%7B%20%22k%22%20%3A%20%22v%22%20%7D",
           NULL);
    expect("list_deployments", "{\"workspace_slug\":[]}", "/deployments", NULL);
}

static void test_body_has_the_bytes_of_the_arguments(void **state)
{
    (void)state;
    expect("update_config",
           "{ \"name\" : \"\\u0061\", \"slug\":\"s\", \"config\":{\"n\":12345678901234567890, \"f\":1.0} }",
           "/configs/s", "{\"name\":\"\\u0061\",\"config\":{\"n\":12345678901234567890, \"f\":1.0}}");
    expect("create_config", "{\"isDefault\":0,\"name\":\"\",\"config\":{}}", "/configs",
           "{\"isDefault\":0,\"name\":\"\",\"config\":{}}");
}

/* Escapes hide nothing: the argument is the path's, however it is spelt. */
static void test_escaped_names_are_the_same_names(void **state)
{
    (void)state;
    expect("update_config", "{\"\\u0073lug\":\"s\",\"name\":\"n\"}", "/configs/s", "{\"name\":\"n\"}");
    refuse("update_config", "{\"slug\":\"s\",\"\\u0073lug\":\"t\"}", PORTKEY_EJSON, "");
}

static void test_a_body_is_sent_where_one_is_required(void **state)
{
    (void)state;
    expect("create_config", "{}", "/configs", "{}");
    expect("update_user", "{\"user_id\":\"u\"}", "/admin/users/u", NULL);
    expect("list_configs", "{}", "/configs", NULL);
}

static void test_arguments_must_be_one_strict_object(void **state)
{
    portkey_request *request = NULL;
    const portkey_operation *list = find_operation("list_configs");

    (void)state;
    refuse("list_configs", "[]", PORTKEY_EARGUMENTS, "");
    refuse("list_configs", "null", PORTKEY_EARGUMENTS, "");
    refuse("list_configs", "{", PORTKEY_EJSON, "");
    refuse("list_configs", "{} x", PORTKEY_EJSON, "");
    refuse("list_configs", "", PORTKEY_EJSON, "");
    assert_int_equal(portkey_request_new(&request, list, NULL, 0, NULL), 0);
    portkey_request_free(request);
    assert_int_equal(portkey_request_new(&request, list, NULL, 1, NULL), PORTKEY_EINVAL);
    assert_int_equal(portkey_request_new(&request, NULL, "{}", 2, NULL), PORTKEY_EINVAL);
    assert_int_equal(portkey_request_new(NULL, list, "{}", 2, NULL), PORTKEY_EINVAL);
}

static void test_a_target_has_a_cap(void **state)
{
    static char arguments[80 * 1024];
    portkey_request *request = NULL;

    (void)state;
    memset(arguments, 'x', sizeof(arguments));
    memcpy(arguments, "{\"slug\":\"", 9);
    memcpy(arguments + sizeof(arguments) - 3, "\"}", 3);
    assert_int_equal(build_request(&request, "get_config", arguments, NULL), PORTKEY_ETOOLARGE);
    assert_null(request);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_path_segments_are_encoded),
        cmocka_unit_test(test_path_segments_that_are_none_are_refused),
        cmocka_unit_test(test_dot_segments_between_slashes_are_refused),
        cmocka_unit_test(test_control_characters_in_path_segments_are_refused),
        cmocka_unit_test(test_query_has_wire_names_and_values_as_written),
        cmocka_unit_test(test_body_has_the_bytes_of_the_arguments),
        cmocka_unit_test(test_escaped_names_are_the_same_names),
        cmocka_unit_test(test_a_body_is_sent_where_one_is_required),
        cmocka_unit_test(test_arguments_must_be_one_strict_object),
        cmocka_unit_test(test_a_target_has_a_cap),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
