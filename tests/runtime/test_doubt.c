/* SPDX-License-Identifier: MIT */
/* What is said of a write that may have been carried out, and of one that was not. */
#include "fixture.h"

#include <stdlib.h>

#define BUSY "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"

static const char create[] = "{\"name\":\"n\",\"config\":{},\"workspace_id\":\"w\"}";

/* Writes that must not be repeated unseen, without a body and with one, and what to look with. */
static const struct {
    const char *operation;
    const char *arguments;
    const char *look;
} writes[] = {
    {"rotate_api_key", "{\"id\":\"0a1b2c3d-0000-4000-8000-000000000000\"}", "get_api_key"},
    {"delete_config", "{\"slug\":\"s\"}", "get_config"},
    {"start_log_export", "{\"export_id\":\"e\"}", "get_log_export"},
    {"create_config", create, "list_configs"},
    {"create_api_key",
     "{\"type\":\"organisation\",\"sub_type\":\"service\",\"name\":\"n\",\"scopes\":[\"logs.view\"]}",
     "list_api_keys"},
};

static void expect_doubt(const portkey_error *error, const char *look)
{
    char advice[128];

    (void)snprintf(advice, sizeof(advice), "may have been made: check with %s before", look);
    assert_contains(error->hint, advice);
    assert_null(strstr(error->hint, "try again"));
    assert_true(error->may_have_happened);
}

static void expect_no_doubt(const portkey_error *error)
{
    assert_null(strstr(error->hint, "may have been made"));
    assert_null(strstr(error->hint, "carried out"));
    assert_false(error->may_have_happened);
}

/* Every write meets the step, and ends with that code and in doubt. */
static void expect_doubtful_writes(const struct upstream_step *step, int code,
                                   const portkey_options *more_options)
{
    for (size_t i = 0; i < COUNT(writes); i++) {
        struct upstream *upstream = upstream_start(step, 1);
        portkey_options options = options_for(upstream_url(upstream));
        portkey_client *client;
        portkey_error error;

        options.timeout_ms = more_options->timeout_ms;
        options.deadline_ms = more_options->deadline_ms;
        options.max_response_bytes = more_options->max_response_bytes;
        client = client_with(&options);
        assert_int_equal(call(client, writes[i].operation, writes[i].arguments, &error), code);
        assert_int_equal(upstream_request_count(upstream), 1);
        expect_doubt(&error, writes[i].look);
        portkey_client_free(client);
        upstream_stop(upstream);
    }
}

static void test_a_connection_that_dies_leaves_doubt(void **state)
{
    static const struct upstream_step steps[] = {
        {.end = UPSTREAM_CLOSE},
        {.end = UPSTREAM_RESET},
        {.reply = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"cut", .end = UPSTREAM_CLOSE},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(steps); i++)
        expect_doubtful_writes(&steps[i], PORTKEY_ENETWORK, &(portkey_options){.timeout_ms = 5000});
}

static void test_a_timeout_leaves_doubt(void **state)
{
    static const struct upstream_step silent = {.reply = NULL};

    (void)state;
    expect_doubtful_writes(&silent, PORTKEY_ETIMEOUT, &(portkey_options){.timeout_ms = 150});
    expect_doubtful_writes(&silent, PORTKEY_EDEADLINE, &(portkey_options){.deadline_ms = 150});
}

static void test_a_status_that_does_not_refuse_leaves_doubt(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n"},
        {.reply = BUSY},
        {.reply = "HTTP/1.1 504 Gateway Timeout\r\nContent-Length: 0\r\n\r\n"},
        {.reply = "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n"},
        {.reply = "HTTP/1.1 499 Client Closed Request\r\nContent-Length: 0\r\n\r\n"},
        {.reply = "HTTP/1.1 302 Found\r\nLocation: /result\r\nContent-Length: 0\r\n\r\n"},
        {.reply = "HTTP/1.1 303 See Other\r\nLocation: /result\r\nContent-Length: 0\r\n\r\n"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(steps); i++)
        expect_doubtful_writes(&steps[i], PORTKEY_EHTTP, &(portkey_options){.timeout_ms = 5000});
}

#define JSON_OF(length, json)                                                                                \
    {                                                                                                        \
        .reply =                                                                                             \
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " length "\r\n\r\n" json   \
    }

/* It has a status of success. */
static void test_an_answer_that_says_that_it_failed_leaves_doubt(void **state)
{
    static const struct upstream_step steps[] = {
        JSON_OF("17", "{\"success\":false}"),
        JSON_OF("60", "{\"success\":false,\"data\":{\"message\":\"no\",\"errorCode\":\"AB01\"}}"),
    };

    (void)state;
    for (size_t i = 0; i < COUNT(steps); i++)
        expect_doubtful_writes(&steps[i], PORTKEY_EANSWER, &(portkey_options){.timeout_ms = 5000});
}

static void answer_with(const struct upstream_step *step, const char *operation, const char *arguments,
                        int code, portkey_error *error)
{
    struct upstream *upstream = upstream_start(step, 1);
    portkey_options options = options_for(upstream_url(upstream));
    portkey_client *client = client_with(&options);

    assert_int_equal(call(client, operation, arguments, error), code);
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* What the API says is in the error; a test, a read and text are no failures. */
static void test_what_says_that_it_failed(void **state)
{
    static const struct upstream_step no =
        JSON_OF("60", "{\"success\":false,\"data\":{\"message\":\"no\",\"errorCode\":\"AB01\"}}");
    static const struct upstream_step bare = JSON_OF("17", "{\"success\":false}");
    static const struct upstream_step others[] = {
        JSON_OF("16", "{\"success\":true}"), JSON_OF("19", "{\"success\":\"false\"}"),
        JSON_OF("26", "{\"data\":{\"success\":false}}"), JSON_OF("2", "[]")};
    portkey_error error;

    (void)state;
    answer_with(&no, "delete_config", "{\"slug\":\"s\"}", PORTKEY_EANSWER, &error);
    assert_contains(error.message, "delete_config answered HTTP 200, AB01: no");
    assert_contains(error.hint, "\"success\" is false");
    assert_string_equal(error.api_code, "AB01");
    assert_int_equal(error.http_status, 200);
    assert_true(error.may_have_happened);
    answer_with(&bare, "get_config", "{\"slug\":\"s\"}", 0, &error);
    answer_with(&bare, "test_mcp_server", "{\"mcp_server_id\":\"s\"}", 0, &error);
    for (size_t i = 0; i < COUNT(others); i++)
        answer_with(&others[i], "delete_config", "{\"slug\":\"s\"}", 0, &error);
}

static void test_an_answer_beyond_the_cap_leaves_doubt(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};

    (void)state;
    expect_doubtful_writes(&step, PORTKEY_ETOOLARGE, &(portkey_options){.max_response_bytes = 10});
}

static void expect_not_sent(const char *url, int code)
{
    for (size_t i = 0; i < COUNT(writes); i++) {
        portkey_options options = options_for(url);
        portkey_client *client;
        portkey_error error;

        options.max_attempts = 1;
        client = client_with(&options);
        assert_int_equal(call(client, writes[i].operation, writes[i].arguments, &error), code);
        expect_no_doubt(&error);
        portkey_client_free(client);
    }
}

static void test_what_was_not_sent_did_not_happen(void **state)
{
    char url[40];

    (void)state;
    (void)snprintf(url, sizeof(url), "http://127.0.0.1:%u", upstream_free_port());
    expect_not_sent(url, PORTKEY_ECONNECT);
}

/* A proxy was sent something, but the request was not. */
static void test_what_a_proxy_refuses_did_not_happen(void **state)
{
    static const struct upstream_step step = {
        .reply = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n",
        .end = UPSTREAM_CLOSE};
    struct upstream *proxy = upstream_start(&step, 1);

    (void)state;
    setenv("https_proxy", upstream_url(proxy), 1);
    expect_not_sent("https://api.example", PORTKEY_ECONNECT);
    unsetenv("https_proxy");
    assert_int_equal(strncmp(upstream_request(proxy, 0), "CONNECT ", 8), 0);
    upstream_stop(proxy);
}

static void test_refusals_and_reads_leave_no_doubt(void **state)
{
    static const struct upstream_step refused = {.reply =
                                                     "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"};
    static const struct upstream_step moved = {
        .reply = "HTTP/1.1 308 Permanent Redirect\r\nLocation: /v2\r\nContent-Length: 0\r\n\r\n"};
    static const struct upstream_step steps[] = {{.end = UPSTREAM_RESET}, {.reply = BUSY}};
    portkey_error error;

    (void)state;
    assert_int_equal(call_once(&refused, "create_config", create, &error), PORTKEY_EHTTP);
    expect_no_doubt(&error);
    assert_int_equal(call_once(&moved, "create_config", create, &error), PORTKEY_EHTTP);
    expect_no_doubt(&error);
    assert_int_equal(call_once(&steps[0], "list_configs", "{}", &error), PORTKEY_ENETWORK);
    expect_no_doubt(&error);
    assert_contains(error.hint, "try again");
    assert_int_equal(call_once(&steps[1], "list_configs", "{}", &error), PORTKEY_EHTTP);
    expect_no_doubt(&error);
}

/* What the second attempt finds may be what the first one did. */
static void test_an_earlier_attempt_leaves_doubt_as_well(void **state)
{
    static const struct upstream_step steps[] = {
        {.end = UPSTREAM_RESET}, {.reply = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"}};
    struct upstream *upstream = upstream_start(steps, 2);
    portkey_client *client = client_for(upstream);
    portkey_error error;

    (void)state;
    assert_int_equal(call(client, "delete_secret_reference", "{\"secret_reference_id\":\"r\"}", &error),
                     PORTKEY_EHTTP);
    assert_int_equal(upstream_request_count(upstream), 2);
    assert_int_equal(error.http_status, 404);
    assert_true(error.may_have_happened);
    assert_contains(error.hint, "an earlier attempt may have made the change; ");
    assert_null(strstr(error.hint, "safely"));
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* Without an operation to look with there is none in the text. */
static void test_a_write_that_nothing_reads(void **state)
{
    static const struct upstream_step step = {.end = UPSTREAM_RESET};
    portkey_error error;

    (void)state;
    assert_int_equal(call_once(&step, "create_feedback", "{\"trace_id\":\"t\",\"value\":1}", &error),
                     PORTKEY_ENETWORK);
    assert_contains(error.hint, "may have been carried out: check before you repeat");
    assert_true(error.may_have_happened);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_connection_that_dies_leaves_doubt),
        cmocka_unit_test(test_a_timeout_leaves_doubt),
        cmocka_unit_test(test_a_status_that_does_not_refuse_leaves_doubt),
        cmocka_unit_test(test_an_answer_that_says_that_it_failed_leaves_doubt),
        cmocka_unit_test(test_what_says_that_it_failed),
        cmocka_unit_test(test_an_answer_beyond_the_cap_leaves_doubt),
        cmocka_unit_test(test_what_was_not_sent_did_not_happen),
        cmocka_unit_test(test_what_a_proxy_refuses_did_not_happen),
        cmocka_unit_test(test_refusals_and_reads_leave_no_doubt),
        cmocka_unit_test(test_an_earlier_attempt_leaves_doubt_as_well),
        cmocka_unit_test(test_a_write_that_nothing_reads),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
