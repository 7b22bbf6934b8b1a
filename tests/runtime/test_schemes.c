/* SPDX-License-Identifier: MIT */
/* How the API key is sent, by the operations of tests/codegen/good/schemes.yaml. */
#include "fixture.h"

#define OTHER_KEY "pk-other-8Zq1vW0xLm"

static const struct upstream_step answers = {.reply = UPSTREAM_OK_JSON};
static const struct upstream_step refusals = {
    .reply = "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
             "{\"message\":\"not accepted: " TEST_KEY "\"}",
    .end = UPSTREAM_CLOSE};

/* ---- what is sent ---- */

/* Calls with a key, the client's or the call's own; what was sent must have each part, and the key in no other place. */
static void expect_sent(const char *operation, const char *arguments, const char *key, bool own_key,
                        const char *const *parts)
{
    struct upstream *upstream = upstream_start(&answers, 1);
    portkey_options options = options_for(upstream_url(upstream));
    portkey_call_options call_options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_request *request = request_of(operation, arguments);
    portkey_response *response = NULL;
    portkey_client *client;
    portkey_error error;
    const char *sent;

    options.api_key = own_key ? OTHER_KEY : key;
    call_options.api_key = own_key ? key : NULL;
    client = client_with(&options);
    if (portkey_client_send(&response, client, request, &call_options, &error) < 0)
        fail_msg("%s: %s", operation, error.message);
    sent = upstream_request(upstream, 0);
    for (size_t i = 0; parts[i] != NULL; i++)
        assert_contains(sent, parts[i]);
    assert_null(strstr(sent, OTHER_KEY));
    sent = strstr(sent, key);
    assert_true(sent == NULL || strstr(sent + 1, key) == NULL);
    portkey_response_free(response);
    portkey_request_free(request);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_each_scheme(void **state)
{
    static const struct {
        const char *operation;
        const char *arguments;
        const char *key;
        const char *parts[4];
    } cases[] = {
        {"get_header", "{}", TEST_KEY, {"GET /header HTTP/1.1\r\n", "\r\nX-API-Key: " TEST_KEY "\r\n"}},
        {"post_header",
         "{\"a\":\"b\"}",
         TEST_KEY,
         {"\r\nX-API-Key: " TEST_KEY "\r\n", "\r\nContent-Type: application/json\r\n"}},
        {"get_query", "{}", "a+b&c=d", {"GET /query?api%20key=a%2Bb%26c%3Dd HTTP/1.1\r\n"}},
        {"get_query", "{\"page\":2}", TEST_KEY, {"GET /query?page=2&api%20key=" TEST_KEY " HTTP/1.1\r\n"}},
        {"get_cookie", "{}", TEST_KEY, {"\r\nCookie: session=" TEST_KEY "\r\n"}},
        {"get_cookie",
         "{\"theme\":\"dark\"}",
         TEST_KEY,
         {"\r\nCookie: theme=dark; session=" TEST_KEY "\r\n"}},
        {"get_bearer", "{}", TEST_KEY, {"\r\nAuthorization: Bearer " TEST_KEY "\r\n"}},
        {"get_token", "{}", TEST_KEY, {"\r\nAuthorization: Bearer " TEST_KEY "\r\n"}},
        {"get_basic", "{}", "Aladdin:opensesame", {"\r\nAuthorization: Basic QWxhZGRpbjpvcGVuc2VzYW1l\r\n"}},
        {"get_basic", "{}", "a:", {"\r\nAuthorization: Basic YTo=\r\n"}},
        {"get_basic", "{}", "a:b1", {"\r\nAuthorization: Basic YTpiMQ==\r\n"}},
        {"get_several", "{}", TEST_KEY, {"\r\nAuthorization: Bearer " TEST_KEY "\r\n"}},
        {"get_together", "{}", TEST_KEY, {"GET /together?api%20key=" TEST_KEY " HTTP/1.1\r\n"}},
        {"get_optional", "{}", TEST_KEY, {"\r\nX-API-Key: " TEST_KEY "\r\n"}},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++)
        for (int own_key = 0; own_key < 2; own_key++)
            expect_sent(cases[i].operation, cases[i].arguments, cases[i].key, own_key, cases[i].parts);
}

static void expect_without_key(const char *operation, const char *arguments, const char *key,
                               const char *part)
{
    struct upstream *upstream = upstream_start(&answers, 1);
    portkey_options options = options_for(upstream_url(upstream));
    portkey_client *client;
    portkey_error error;

    options.api_key = key;
    client = client_with(&options);
    if (call(client, operation, arguments, &error) < 0)
        fail_msg("%s: %s", operation, error.message);
    assert_contains(upstream_request(upstream, 0), part);
    assert_null(strstr(upstream_request(upstream, 0), TEST_KEY));
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_no_key_where_none_is_asked_for(void **state)
{
    (void)state;
    expect_without_key("get_public", "{}", TEST_KEY, "GET /public HTTP/1.1\r\n");
    expect_without_key("get_public", "{\"x_api_key\":\"mine\"}", TEST_KEY, "\r\nX-API-Key: mine\r\n");
    expect_without_key("get_optional", "{}", NULL, "GET /optional HTTP/1.1\r\n");
}

/* One after the other on the same client: none has anything of another. */
static void test_schemes_do_not_mix(void **state)
{
    static const char *const operations[] = {"get_bearer", "get_header", "get_query",
                                             "get_cookie", "get_public", "get_header"};
    static const char *const parts[] = {"Authorization: ", "X-API-Key: ", "api%20key=", "Cookie: "};
    static const int expected[] = {0, 1, 2, 3, -1, 1};
    struct upstream *upstream = upstream_start(&answers, 1);
    portkey_client *client = client_for(upstream);
    portkey_error error;

    (void)state;
    for (size_t i = 0; i < COUNT(operations); i++) {
        assert_int_equal(call(client, operations[i], "{}", &error), 0);
        for (int j = 0; j < (int)COUNT(parts); j++)
            assert_int_equal(strstr(upstream_request(upstream, i), parts[j]) != NULL, j == expected[i]);
    }
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* ---- what is refused ---- */

static void expect_refused(const char *operation, const char *key, int code, const char *message)
{
    struct upstream *upstream = upstream_start(&answers, 1);
    portkey_options options = options_for(upstream_url(upstream));
    portkey_client *client;
    portkey_error error;

    options.api_key = key;
    client = client_with(&options);
    assert_int_equal(call(client, operation, "{}", &error), code);
    assert_contains(error.message, message);
    assert_true(key == NULL || strstr(error.message, key) == NULL);
    assert_true(key == NULL || strstr(error.hint, key) == NULL);
    assert_int_equal(upstream_request_count(upstream), 0);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_keys_that_cannot_be_sent(void **state)
{
    static const char *const no_cookies[] = {"a;b=c1234", "a,b123456", "a\"quoted12", "back\\slash"};

    (void)state;
    for (size_t i = 0; i < COUNT(no_cookies); i++)
        expect_refused("get_cookie", no_cookies[i], PORTKEY_ECONFIG, "in a cookie");
    expect_refused("get_basic", TEST_KEY, PORTKEY_ECONFIG, "a user name and a password");
    expect_refused("get_bearer", NULL, PORTKEY_ENOKEY, "get_bearer needs an API key");
}

/* The header that has the key is the library's to set; that of another scheme, or of another document, is not. */
static void test_headers_of_keys(void **state)
{
    static const char *const owned[] = {"x_api_key", "Cookie"};
    static const char *const others[] = {"Authorization", "x-portkey-api-key"};
    struct upstream *upstream = upstream_start(&answers, 1);
    portkey_client *client = client_for(upstream);
    portkey_request *request = request_of("get_public", "{}");
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_response *response = NULL;
    portkey_error error;

    (void)state;
    options.header_count = 1;
    for (size_t i = 0; i < COUNT(owned); i++) {
        options.headers = &(portkey_header){owned[i], "mine"};
        assert_int_equal(portkey_client_send(&response, client, request, &options, &error), PORTKEY_ECONFIG);
        assert_contains(error.message, "may not be set");
    }
    for (size_t i = 0; i < COUNT(others); i++) {
        char line[64];

        (void)snprintf(line, sizeof(line), "\r\n%s: mine\r\n", others[i]);
        options.headers = &(portkey_header){others[i], "mine"};
        assert_int_equal(portkey_client_send(&response, client, request, &options, &error), 0);
        assert_contains(upstream_request(upstream, i), line);
        portkey_response_free(response);
    }
    portkey_request_free(request);
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* ---- where it is sent ---- */

static void test_the_base_url_is_that_of_the_document(void **state)
{
    (void)state;
    assert_string_equal(portkey_api_base_url(), "https://schemes.example.com/api/v3");
}

/* A base URL that ends in the path of the document's server stands for the whole server. */
static void test_paths_beside_that_of_the_server(void **state)
{
    struct upstream *upstream = upstream_start(&answers, 1);
    portkey_error error;
    char url[64];
    portkey_options options;
    portkey_client *client;

    (void)state;
    (void)snprintf(url, sizeof(url), "%s/x/api/v3/", upstream_url(upstream));
    options = options_for(url);
    client = client_with(&options);
    assert_int_equal(call(client, "get_header", "{}", &error), 0);
    assert_int_equal(call(client, "get_v4", "{}", &error), 0);
    assert_contains(upstream_request(upstream, 0), "GET /x/api/v3/header HTTP/1.1\r\n");
    assert_contains(upstream_request(upstream, 1), "GET /x/api/v4/v4 HTTP/1.1\r\n");
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* ---- what errors say ---- */

static void test_errors_do_not_have_the_key(void **state)
{
    static const char *const operations[] = {"get_query", "get_cookie", "get_bearer", "get_header"};
    struct upstream *upstream = upstream_start(&refusals, 1);
    portkey_client *client = client_for(upstream);
    portkey_error error;

    (void)state;
    for (size_t i = 0; i < COUNT(operations); i++) {
        assert_int_equal(call(client, operations[i], "{}", &error), PORTKEY_EHTTP);
        assert_contains(error.message, "not accepted: *");
        assert_null(strstr(error.message, TEST_KEY));
    }
    portkey_client_free(client);
    upstream_stop(upstream);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_scheme),
        cmocka_unit_test(test_no_key_where_none_is_asked_for),
        cmocka_unit_test(test_schemes_do_not_mix),
        cmocka_unit_test(test_keys_that_cannot_be_sent),
        cmocka_unit_test(test_headers_of_keys),
        cmocka_unit_test(test_the_base_url_is_that_of_the_document),
        cmocka_unit_test(test_paths_beside_that_of_the_server),
        cmocka_unit_test(test_errors_do_not_have_the_key),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
