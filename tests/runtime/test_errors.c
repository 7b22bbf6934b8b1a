/* SPDX-License-Identifier: MIT */
/* Failures that a program tells apart, and what it learns from an answer that is one. */
#include "fixture.h"

#include <arpa/inet.h>
#include <poll.h>
#include <portkeyadmin/configs.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#define REFUSAL                                                                                              \
    "HTTP/1.1 403 Forbidden\r\nX-Thing: 1\r\nContent-Type: application/json\r\nContent-Length: 60\r\n\r\n"   \
    "{\"success\":false,\"data\":{\"message\":\"no\",\"errorCode\":\"AB03\"}}"

/* ---- codes ---- */

static int code_of(const portkey_options *options, portkey_error *error)
{
    portkey_client *client = client_with(options);
    int code = call(client, "list_configs", "{}", error);

    portkey_client_free(client);
    return code;
}

static portkey_options impatient(const char *url)
{
    portkey_options options = options_for(url);

    options.max_attempts = 1;
    return options;
}

/* A label of more than 63 characters is in no name server, so none is asked. */
static void test_a_name_that_is_not_found(void **state)
{
    portkey_error error;
    portkey_options options =
        impatient("http://a123456789b123456789c123456789d123456789e123456789f123456789g123456789.example");

    (void)state;
    assert_int_equal(code_of(&options, &error), PORTKEY_EDNS);
    assert_contains(error.hint, "check the base URL");
}

static void test_a_refused_connection(void **state)
{
    char url[40];
    portkey_options options;
    portkey_error error;

    (void)state;
    (void)snprintf(url, sizeof(url), "http://127.0.0.1:%u", upstream_free_port());
    options = impatient(url);
    assert_int_equal(code_of(&options, &error), PORTKEY_ECONNECT);
}

/* Those below 5 are taken: two by the client, which has its own by then. The connection needs one more. */
static void test_too_many_open_files(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON, .end = UPSTREAM_CLOSE};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_options options = impatient(upstream_url(upstream));
    portkey_client *client = client_with(&options);
    struct rlimit before, none;
    portkey_error error;

    (void)state;
    assert_int_equal(call(client, "list_configs", "{}", &error), 0);
    assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
    none = (struct rlimit){.rlim_cur = 5, .rlim_max = before.rlim_max};
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
    assert_int_equal(call(client, "list_configs", "{}", &error), PORTKEY_ENOMEM);
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
    assert_contains(error.message, "no free descriptor");
    assert_contains(error.hint, "open files");
    assert_int_equal(call(client, "list_configs", "{}", &error), 0);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void with_tls(char *out, size_t size, const struct upstream *upstream)
{
    (void)snprintf(out, size, "https%s", upstream_url(upstream) + strlen("http"));
}

static void note_end(void *context, int code, portkey_response *response, const portkey_error *error)
{
    portkey_error *end = context;

    assert_true(code < 0);
    portkey_response_free(response);
    *end = *error;
}

static int listen_on(char *url, size_t size)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof(address);
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    assert_int_equal(bind(listener, (struct sockaddr *)&address, sizeof(address)), 0);
    assert_int_equal(listen(listener, 1), 0);
    assert_int_equal(getsockname(listener, (struct sockaddr *)&address, &length), 0);
    (void)snprintf(url, size, "https://127.0.0.1:%u", ntohs(address.sin_port));
    return listener;
}

static void answer_greeting(int listener, const char *answer)
{
    int peer = accept(listener, NULL, NULL);
    char greeting[4096];

    assert_true(recv(peer, greeting, sizeof(greeting), 0) > 0);
    assert_int_equal(send(peer, answer, strlen(answer), MSG_NOSIGNAL), strlen(answer));
    (void)close(peer);
}

static void test_a_port_without_tls(void **state)
{
    char url[64];
    struct pollfd listener = {.fd = listen_on(url, sizeof(url)), .events = POLLIN};
    portkey_options options = impatient(url);
    portkey_client *client = client_with(&options);
    portkey_error end = {0};

    (void)state;
    assert_int_equal(
        portkey_client_start(NULL, client, request_of("list_configs", "{}"), NULL, note_end, &end, NULL), 0);
    while (portkey_client_in_flight(client) > 0) {
        if (portkey_client_wait(client, &listener, 1, 5000, NULL) == 1)
            answer_greeting(listener.fd, "HTTP/1.1 400 Bad Request\r\n\r\n");
    }
    assert_int_equal(end.code, PORTKEY_ETLS);
    assert_contains(end.hint, "use http:// and set allow_insecure_http");
    assert_null(strstr(end.hint, "PORTKEY_"));
    portkey_client_free(client);
    (void)close(listener.fd);
}

/* A handshake that nobody answers. */
static void test_a_connection_that_takes_too_long(void **state)
{
    static const struct upstream_step silent = {.reply = NULL};
    struct upstream *upstream = upstream_start(&silent, 1);
    char url[64];
    portkey_options options;
    portkey_error error;

    (void)state;
    with_tls(url, sizeof(url), upstream);
    options = impatient(url);
    options.connect_timeout_ms = 200;
    assert_int_equal(code_of(&options, &error), PORTKEY_ECONNECTTIMEOUT);
    assert_contains(error.message, "no connection within 200 ms (connect_timeout_ms)");
    assert_false(error.may_have_happened);
    options.connect_timeout_ms = 5000;
    options.timeout_ms = 200;
    assert_int_equal(code_of(&options, &error), PORTKEY_ETIMEOUT);
    upstream_stop(upstream);
}

/* ---- answers ---- */

static void expect_id(const char *headers, const char *id)
{
    char reply[600];
    struct upstream_step step = {.reply = reply};
    portkey_error error;

    (void)snprintf(reply, sizeof(reply), "HTTP/1.1 400 Bad Request\r\n%sContent-Length: 0\r\n\r\n", headers);
    assert_int_equal(call_once(&step, "list_configs", "{}", &error), PORTKEY_EHTTP);
    assert_string_equal(error.request_id, id);
}

static void test_an_error_has_the_servers_id(void **state)
{
    char headers[300];
    char id[sizeof(((portkey_error *)NULL)->request_id)];

    (void)state;
    expect_id("", "");
    expect_id("CF-RAY: 8f-FRA\r\n", "8f-FRA");
    expect_id("cf-ray: 8f-FRA\r\nX-Request-Id: r-1\r\n", "r-1");
    expect_id("x-request-id: r-1\r\nx-portkey-trace-id: t-1\r\ncf-ray: 8f\r\n", "t-1");
    expect_id("x-request-id: r-1\r\nx-portkey-trace-id: \r\n", "r-1");
    expect_id("x-request-id: is " TEST_KEY "\r\n", "is ******************");
    (void)snprintf(headers, sizeof(headers), "x-request-id: %0100d\r\n", 0);
    (void)snprintf(id, sizeof(id), "%092d...", 0);
    expect_id(headers, id);
}

static void test_an_answer_without_json_has_an_id(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = "HTTP/1.1 200 OK\r\nX-Request-Id: r-1\r\nContent-Length: 1\r\n\r\nx"},
        {.reply = "HTTP/1.1 200 OK\r\nX-Request-Id: r-1\r\nContent-Length: 9\r\n\r\nx",
         .end = UPSTREAM_CLOSE},
    };
    static const int results[] = {PORTKEY_EANSWER, PORTKEY_ENETWORK};
    portkey_error error;

    (void)state;
    for (size_t i = 0; i < COUNT(steps); i++) {
        assert_int_equal(call_once(&steps[i], "create_config", "{\"name\":\"n\",\"config\":{}}", &error),
                         results[i]);
        assert_string_equal(error.request_id, "r-1");
    }
}

static unsigned pause_of(const char *headers)
{
    char reply[400];
    struct upstream_step step = {.reply = reply};
    portkey_error error;

    (void)snprintf(reply, sizeof(reply), "HTTP/1.1 500 Bad\r\n%sContent-Length: 0\r\n\r\n", headers);
    assert_int_equal(call_once(&step, "list_configs", "{}", &error), PORTKEY_EHTTP);
    return error.retry_after;
}

static void test_retry_after_is_given_in_seconds(void **state)
{
    (void)state;
    assert_int_equal(pause_of(""), 0);
    assert_int_equal(pause_of("Retry-After: \r\n"), 0);
    assert_int_equal(pause_of("Retry-After: 0\r\n"), 0);
    assert_int_equal(pause_of("Retry-After: 120 \r\n"), 120);
    assert_int_equal(pause_of("Retry-After: -5\r\n"), 0);
    assert_int_equal(pause_of("Retry-After: soon\r\n"), 0);
    assert_true(pause_of("Retry-After: 99999999999999999999\r\n") == UINT32_MAX);
    assert_true(pause_of("Retry-After: 4294967295\r\n") == UINT32_MAX);
}

/* By the clock of the server, where the answer has it. */
static void test_retry_after_may_be_a_date(void **state)
{
    (void)state;
    assert_int_equal(pause_of("Date: Thu, 26 Nov 2015 10:00:00 GMT\r\n"
                              "Retry-After: Thu, 26 Nov 2015 10:01:30 GMT\r\n"),
                     90);
    assert_int_equal(pause_of("Date: Thu, 26 Nov 2015 10:00:00 GMT\r\n"
                              "Retry-After: Thu, 26 Nov 2015 09:59:00 GMT\r\n"),
                     0);
    assert_int_equal(pause_of("Retry-After: Thu, 26 Nov 2015 10:01:30 GMT\r\n"), 0);
    assert_true(pause_of("Retry-After: Fri, 26 Nov 2100 10:01:30 GMT\r\n") > 24 * 60 * 60);
}

/* ---- the answer itself ---- */

static void test_the_answer_of_a_failed_call_can_be_taken(void **state)
{
    static const struct upstream_step steps[] = {{.reply = REFUSAL}, {.reply = UPSTREAM_OK_JSON}};
    struct upstream *upstream = upstream_start(steps, 2);
    portkey_client *client = client_for(upstream);
    portkey_response *response = NULL;
    portkey_response *answer;
    portkey_error error;

    (void)state;
    assert_null(portkey_client_take_answer(client));
    assert_int_equal(portkey_list_configs(&response, client, NULL, &error), PORTKEY_EHTTP);
    assert_null(response);
    assert_int_equal(error.http_status, 403);
    assert_string_equal(error.api_code, "AB03");
    answer = portkey_client_take_answer(client);
    assert_non_null(answer);
    assert_int_equal(portkey_response_status(answer), 403);
    assert_string_equal(portkey_response_header(answer, "x-thing"), "1");
    assert_contains(portkey_response_body(answer, NULL), "\"AB03\"");
    assert_null(portkey_client_take_answer(client));
    assert_int_equal(portkey_list_configs(&response, client, NULL, &error), 0);
    assert_null(portkey_client_take_answer(client));
    portkey_client_free(client);
    assert_int_equal(portkey_response_status(answer), 403);
    portkey_response_free(answer);
    portkey_response_free(response);
    upstream_stop(upstream);
}

/* Whether the next call is sent or refused before, and whatever it ends with. */
static void test_only_the_last_answer_is_kept(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = REFUSAL}, {.reply = REFUSAL}, {.reply = UPSTREAM_OK_JSON}, {.reply = REFUSAL}};
    struct upstream *upstream = upstream_start(steps, 4);
    portkey_client *client = client_for(upstream);
    portkey_response *response = NULL;
    portkey_create_config_params bad = {.name = "n", .config = "{"};
    portkey_error error;

    (void)state;
    assert_int_equal(portkey_list_configs(&response, client, NULL, &error), PORTKEY_EHTTP);
    assert_int_equal(portkey_create_config(&response, client, &bad, &error), PORTKEY_EJSON);
    assert_null(portkey_client_take_answer(client));
    assert_int_equal(portkey_list_configs(&response, client, NULL, &error), PORTKEY_EHTTP);
    assert_int_equal(portkey_list_configs(&response, client, NULL, NULL), 0);
    assert_null(portkey_client_take_answer(client));
    portkey_response_free(response);
    assert_int_equal(portkey_list_configs(&response, client, NULL, NULL), PORTKEY_EHTTP);
    portkey_client_free(client); /* the answer that is not taken is freed with it */
    upstream_stop(upstream);
}

static void test_an_answer_that_breaks_its_promise_is_kept(void **state)
{
    static const struct upstream_step step = {.reply = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npage"};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_response *response = NULL;
    portkey_response *answer;

    (void)state;
    assert_int_equal(portkey_list_configs(&response, client, NULL, NULL), PORTKEY_EANSWER);
    answer = portkey_client_take_answer(client);
    assert_non_null(answer);
    assert_string_equal(portkey_response_body(answer, NULL), "page");
    portkey_response_free(answer);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_without_a_client_there_is_no_answer(void **state)
{
    portkey_response *response = NULL;

    (void)state;
    assert_null(portkey_client_take_answer(NULL));
    assert_int_equal(portkey_list_configs(&response, NULL, NULL, NULL), PORTKEY_EINVAL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_name_that_is_not_found),
        cmocka_unit_test(test_a_refused_connection),
        cmocka_unit_test(test_too_many_open_files),
        cmocka_unit_test(test_a_port_without_tls),
        cmocka_unit_test(test_a_connection_that_takes_too_long),
        cmocka_unit_test(test_an_error_has_the_servers_id),
        cmocka_unit_test(test_an_answer_without_json_has_an_id),
        cmocka_unit_test(test_retry_after_is_given_in_seconds),
        cmocka_unit_test(test_retry_after_may_be_a_date),
        cmocka_unit_test(test_the_answer_of_a_failed_call_can_be_taken),
        cmocka_unit_test(test_only_the_last_answer_is_kept),
        cmocka_unit_test(test_an_answer_that_breaks_its_promise_is_kept),
        cmocka_unit_test(test_without_a_client_there_is_no_answer),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
