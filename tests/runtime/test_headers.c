/* SPDX-License-Identifier: MIT */
/* Header and cookie parameters on the wire, of the operations of tests/codegen/good/styles.yaml. */
#include "fixture.h"

/* Calls once and compares what came before the body with the parts it must have. */
static void expect_sent(const char *operation, const char *arguments, const char *const *parts, size_t count)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_error error;

    assert_int_equal(call(client, operation, arguments, &error), 0);
    for (size_t i = 0; i < count; i++)
        assert_contains(upstream_request(upstream, 0), parts[i]);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_headers_and_cookies_arrive(void **state)
{
    static const char *const parts[] = {"GET /headers HTTP/1.1\r\n", "\r\nx-trace: t\r\n",
                                        "\r\nX-More: m, n\r\n", "\r\nCookie: theme=dark; session=s"};

    (void)state;
    expect_sent("headers_and_cookies",
                "{\"x_trace\":\"t\",\"x_more\":\"m, n\",\"theme\":\"dark\",\"session\":\"s\"}", parts,
                COUNT(parts));
}

static void test_an_empty_header_arrives(void **state)
{
    static const char *const parts[] = {"\r\nX-Color:\r\n"};

    (void)state;
    expect_sent("header_simple", "{\"color\":\"\"}", parts, COUNT(parts));
    expect_sent("header_simple", "{\"color\":\"  \"}", parts, COUNT(parts));
}

/* An argument has a value already, and a second header of that name would be another. */
static void test_an_argument_is_no_extra_header(void **state)
{
    static const portkey_header same[] = {{"X-TRACE", "mine"}, {"x_trace", "mine"}};
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_request *request = request_of("headers_and_cookies", "{\"x_trace\":\"t\"}");
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_response *response = NULL;
    portkey_error error;

    (void)state;
    options.header_count = 1;
    for (size_t i = 0; i < COUNT(same); i++) {
        options.headers = &same[i];
        assert_int_equal(portkey_client_send(&response, client, request, &options, &error), PORTKEY_ECONFIG);
        assert_contains(error.message, "an argument of headers_and_cookies");
    }
    options.headers = &(portkey_header){"x-trac", "mine"};
    assert_int_equal(portkey_client_send(&response, client, request, &options, &error), 0);
    assert_contains(upstream_request(upstream, 0), "\r\nx-trace: t\r\n");
    assert_contains(upstream_request(upstream, 0), "\r\nx-trac: mine\r\n");
    portkey_response_free(response);
    portkey_request_free(request);
    portkey_client_free(client);
    upstream_stop(upstream);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_headers_and_cookies_arrive),
        cmocka_unit_test(test_an_empty_header_arrives),
        cmocka_unit_test(test_an_argument_is_no_extra_header),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
