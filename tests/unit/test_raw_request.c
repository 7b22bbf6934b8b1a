/* SPDX-License-Identifier: MIT */
/* Requests that the library has no operation for. */
#include "check.h"

static portkey_raw_request raw_of(const char *method, const char *path)
{
    portkey_raw_request raw = PORTKEY_RAW_REQUEST_INIT;

    raw.method = method;
    raw.path = path;
    return raw;
}

static portkey_request *built(const portkey_raw_request *raw)
{
    portkey_request *request = NULL;
    portkey_error error = {0};

    if (portkey_request_new_raw(&request, raw, &error) < 0)
        fail_msg("%s %s: %s", raw->method, raw->path, error.message);
    return request;
}

static void refuse(const portkey_raw_request *raw, int code, const char *message)
{
    portkey_request *request = NULL;
    portkey_error error = {0};

    assert_int_equal(portkey_request_new_raw(&request, raw, &error), code);
    assert_int_equal(error.code, code);
    assert_null(request);
    assert_contains(error.message, message);
}

static void test_a_request_has_what_it_was_given(void **state)
{
    static const portkey_query query[] = {{"a b", "c&d=e"}, {"q", ""}, {"\xC3\xA9", "+/"}};
    char body[] = " {\"n\": 12345678901234567890} ";
    portkey_raw_request raw = raw_of("PATCH", "/things/a%2Fb;x=1");
    portkey_request *request;
    size_t length = 0;

    (void)state;
    raw.query = query;
    raw.query_count = COUNT(query);
    raw.body = body;
    raw.body_length = strlen(body);
    request = built(&raw);
    memset(body, 'x', sizeof(body) - 1);
    assert_string_equal(portkey_request_target(request),
                        "/things/a%2Fb;x=1?a%20b=c%26d%3De&q=&%C3%A9=%2B%2F");
    assert_string_equal(portkey_request_body(request, &length), " {\"n\": 12345678901234567890} ");
    assert_int_equal(length, 29);
    assert_string_equal(portkey_request_content_type(request), "application/json");
    portkey_request_free(request);
}

static void test_its_operation_can_be_asked(void **state)
{
    portkey_raw_request raw = raw_of("POST", "/things");
    portkey_request *request;
    const portkey_operation *operation;
    portkey_json *document = NULL;
    portkey_request *other = NULL;
    portkey_client *client = NULL;
    portkey_pager *pager = NULL;

    (void)state;
    raw.version = "/v2";
    raw.plane = PORTKEY_PLANE_DATA;
    request = built(&raw);
    operation = portkey_request_operation(request);
    assert_string_equal(portkey_operation_name(operation), "POST /v2/things");
    assert_string_equal(portkey_operation_method(operation), "POST");
    assert_string_equal(portkey_operation_path(operation), "/things");
    assert_string_equal(portkey_operation_domain(operation), "");
    assert_string_equal(portkey_operation_scope(operation), "");
    assert_null(portkey_operation_required_argument(operation, 0));
    assert_null(portkey_operation_rows(operation));
    assert_int_equal(portkey_operation_summary_field_count(operation), 0);
    assert_int_equal(portkey_operation_plane(operation), PORTKEY_PLANE_DATA);
    assert_false(portkey_operation_is_read_only(operation));
    assert_false(portkey_operation_is_destructive(operation));
    assert_false(portkey_operation_is_idempotent(operation));
    assert_false(portkey_operation_is_enterprise(operation));
    assert_false(portkey_operation_is_experimental(operation));
    assert_false(portkey_operation_is_public(operation));
    /* It has neither arguments nor a schema of its answers nor pages. */
    assert_int_equal(portkey_request_new(&other, operation, "{}", 2, NULL), PORTKEY_EINVAL);
    assert_int_equal(portkey_json_parse(&document, "{}", 2, NULL, NULL), 0);
    assert_int_equal(portkey_answer_check(operation, portkey_json_root(document), NULL, NULL, NULL),
                     PORTKEY_EUNKNOWN);
    assert_int_equal(portkey_client_new(&client, NULL, NULL), 0);
    assert_int_equal(portkey_pager_new(&pager, client, operation, NULL, 0, NULL, NULL), PORTKEY_EUNKNOWN);
    portkey_client_free(client);
    portkey_json_free(document);
    portkey_request_free(request);
}

static void test_only_get_and_head_are_known_to_change_nothing(void **state)
{
    static const struct {
        const char *method;
        bool read_only;
    } rows[] = {{"GET", true},  {"HEAD", true},   {"POST", false},
                {"PUT", false}, {"PATCH", false}, {"DELETE", false}};

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        portkey_raw_request raw = raw_of(rows[i].method, "/things");
        portkey_request *request = built(&raw);
        const portkey_operation *operation = portkey_request_operation(request);

        assert_int_equal(portkey_operation_is_read_only(operation), rows[i].read_only);
        assert_false(portkey_operation_is_idempotent(operation));
        portkey_request_free(request);
        raw.idempotent = true;
        request = built(&raw);
        assert_true(portkey_operation_is_idempotent(portkey_request_operation(request)));
        portkey_request_free(request);
    }
}

static void test_paths_are_checked(void **state)
{
    static const char *const paths[] = {
        "",
        "things",
        "//host/things",
        "http://host/things",
        "@host/things",
        ":80/things",
        "/a?b=c",
        "/a#b",
        "/a b",
        "/a\\b",
        "/a\nb",
        "/\xC3\xA9",
        "/a%",
        "/a%2",
        "/a%zz",
        "/.",
        "/..",
        "/a/../b",
        "/a/./b",
        "/a/..",
        "/%2e%2E/b",
        "/a/.%2e",
        "/a%2F..%2Fb",
        "/a%5C..%5Cb",
        "/a/..;x/b",
        "/a/%2e%2e%3Bx/b",
        "/a%00b",
        "/a%0D%0Ab",
        "/a%7Fb",
        "/a{b}",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(paths); i++) {
        portkey_raw_request raw = raw_of("GET", paths[i]);

        refuse(&raw, PORTKEY_EINVAL, "path");
    }
}

static void test_paths_that_are_in_order(void **state)
{
    static const char *const paths[] = {
        "/", "/a", "/a/", "/...", "/a..b/.c", "/a%20b/%C3%A9", "/a:b@c,d!$&'()*+=~"};

    (void)state;
    for (size_t i = 0; i < COUNT(paths); i++) {
        portkey_raw_request raw = raw_of("GET", paths[i]);
        portkey_request *request = built(&raw);

        assert_string_equal(portkey_request_target(request), paths[i]);
        assert_null(portkey_request_body(request, NULL));
        assert_null(portkey_request_content_type(request));
        portkey_request_free(request);
    }
}

static void test_methods_and_versions_are_checked(void **state)
{
    static const char *const methods[] = {NULL, "", "get", "CONNECT", "TRACE", "GET ", "POST\r\nx"};
    static const char *const versions[] = {"v2", "/", "/v2/", "/v2/x", "/..", "//v2", "/V2", "/v2?x"};

    (void)state;
    for (size_t i = 0; i < COUNT(methods); i++) {
        portkey_raw_request raw = raw_of(methods[i], "/a");

        refuse(&raw, PORTKEY_EINVAL, "method");
    }
    for (size_t i = 0; i < COUNT(versions); i++) {
        portkey_raw_request raw = raw_of("GET", "/a");

        raw.version = versions[i];
        refuse(&raw, PORTKEY_EINVAL, "version");
    }
}

static void test_queries_are_checked(void **state)
{
    static const portkey_query queries[] = {
        {NULL, "a"}, {"a", NULL}, {"", "a"}, {"a", "\xFF"}, {"\xFF", "a"}};
    portkey_raw_request raw = raw_of("GET", "/a");

    (void)state;
    raw.query_count = 1;
    refuse(&raw, PORTKEY_EINVAL, "query");
    for (size_t i = 0; i < COUNT(queries); i++) {
        raw.query = &queries[i];
        refuse(&raw, PORTKEY_EINVAL, "query");
    }
}

static void test_bodies_are_checked(void **state)
{
    portkey_raw_request raw = raw_of("POST", "/a");

    (void)state;
    raw.body_length = 1;
    refuse(&raw, PORTKEY_EINVAL, "body");
    raw.body = "{\"a\":1,\"a\":2}";
    raw.body_length = strlen(raw.body);
    refuse(&raw, PORTKEY_EJSON, "duplicate key");
    raw.body = "nul";
    raw.body_length = 3;
    refuse(&raw, PORTKEY_EJSON, "byte 0");
    raw.body = "";
    raw.body_length = 0;
    refuse(&raw, PORTKEY_EINVAL, "body_length is 0");
    raw.method = "GET";
    raw.body = "{}";
    raw.body_length = 2;
    refuse(&raw, PORTKEY_EINVAL, "no body");
}

static void test_misuse_is_refused(void **state)
{
    portkey_raw_request raw = raw_of("GET", "/a");
    portkey_request *request = NULL;

    (void)state;
    assert_int_equal(portkey_request_new_raw(NULL, &raw, NULL), PORTKEY_EINVAL);
    assert_int_equal(portkey_request_new_raw(&request, NULL, NULL), PORTKEY_EINVAL);
    raw.size--;
    refuse(&raw, PORTKEY_EINVAL, "PORTKEY_RAW_REQUEST_INIT");
    raw.size = sizeof(raw);
    raw.path = NULL;
    refuse(&raw, PORTKEY_EINVAL, "path");
    raw.path = "/a";
    raw.plane = (portkey_plane)7;
    refuse(&raw, PORTKEY_EINVAL, "plane");
}

static void test_a_target_has_a_cap(void **state)
{
    static char path[70 * 1024];
    static char value[40 * 1024];
    const portkey_query query[] = {{"a", value}, {"b", value}};
    portkey_raw_request raw = raw_of("GET", path);

    (void)state;
    memset(path, 'a', sizeof(path) - 1);
    path[0] = '/';
    refuse(&raw, PORTKEY_ETOOLARGE, "64 KiB");
    memset(value, 'a', sizeof(value) - 1);
    raw.path = "/a";
    raw.query = query;
    raw.query_count = 2;
    refuse(&raw, PORTKEY_ETOOLARGE, "64 KiB");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_request_has_what_it_was_given),
        cmocka_unit_test(test_its_operation_can_be_asked),
        cmocka_unit_test(test_only_get_and_head_are_known_to_change_nothing),
        cmocka_unit_test(test_paths_are_checked),
        cmocka_unit_test(test_paths_that_are_in_order),
        cmocka_unit_test(test_methods_and_versions_are_checked),
        cmocka_unit_test(test_queries_are_checked),
        cmocka_unit_test(test_bodies_are_checked),
        cmocka_unit_test(test_misuse_is_refused),
        cmocka_unit_test(test_a_target_has_a_cap),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
