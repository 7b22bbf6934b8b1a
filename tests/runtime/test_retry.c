/* SPDX-License-Identifier: MIT */
/* When a call is tried again, and when never. */
#include "fixture.h"

#include <time.h>

#define BUSY "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"
#define LIMITED(seconds)                                                                                     \
    "HTTP/1.1 429 Too Many Requests\r\nRetry-After: " seconds "\r\nContent-Length: 0\r\n\r\n"

static const char create[] = "{\"name\":\"n\",\"config\":{},\"workspace_id\":\"w\"}";

static void expect(const struct upstream_step *steps, size_t count, const char *operation,
                   const char *arguments, int expected_code, size_t expected_requests)
{
    struct upstream *upstream = upstream_start(steps, count);
    portkey_client *client = client_for(upstream);
    portkey_error error;

    assert_int_equal(call(client, operation, arguments, &error), expected_code);
    assert_int_equal(upstream_request_count(upstream), expected_requests);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_read_is_repeated_until_it_succeeds(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = BUSY}, {.reply = BUSY}, {.reply = UPSTREAM_OK_JSON}};

    (void)state;
    expect(steps, 3, "list_configs", "{}", 0, 3);
}

static void test_attempts_are_counted(void **state)
{
    static const struct upstream_step steps[] = {{.reply = BUSY}};

    (void)state;
    expect(steps, 1, "list_configs", "{}", PORTKEY_EHTTP, 3);
}

static void test_every_busy_status_is_repeated(void **state)
{
    static const char *const statuses[] = {"429", "502", "503", "504"};

    (void)state;
    for (size_t i = 0; i < 4; i++) {
        char reply[80];
        struct upstream_step steps[] = {{.reply = reply}, {.reply = UPSTREAM_OK_JSON}};

        (void)snprintf(reply, sizeof(reply), "HTTP/1.1 %s Busy\r\nContent-Length: 0\r\n\r\n", statuses[i]);
        expect(steps, 2, "list_configs", "{}", 0, 2);
    }
}

static void test_other_statuses_are_not_repeated(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n"}};

    (void)state;
    expect(steps, 1, "list_configs", "{}", PORTKEY_EHTTP, 1);
}

static void test_retry_after_is_waited_for(void **state)
{
    static const struct upstream_step steps[] = {{.reply = LIMITED("1")}, {.reply = UPSTREAM_OK_JSON}};
    struct timespec before;
    struct timespec after;

    (void)state;
    clock_gettime(CLOCK_MONOTONIC, &before);
    expect(steps, 2, "list_configs", "{}", 0, 2);
    clock_gettime(CLOCK_MONOTONIC, &after);
    /* A lower bound holds on however slow a machine; without the header the wait is a quarter of a second. */
    assert_true((after.tv_sec - before.tv_sec) * 1000 + (after.tv_nsec - before.tv_nsec) / 1000000 >= 950);
}

static void test_long_retry_after_is_the_callers_decision(void **state)
{
    static const struct upstream_step steps[] = {{.reply = LIMITED("3600")}};
    portkey_error error;

    (void)state;
    assert_int_equal(call_once(steps, "list_configs", "{}", &error), PORTKEY_EHTTP);
    assert_int_equal(error.http_status, 429);
    assert_contains(error.hint, "3600 seconds");
}

static void test_write_is_sent_once(void **state)
{
    static const struct upstream_step busy[] = {{.reply = BUSY}};
    static const struct upstream_step limited[] = {{.reply = LIMITED("0")}};
    static const struct upstream_step reset[] = {{.end = UPSTREAM_RESET}};
    static const struct upstream_step closed[] = {{.end = UPSTREAM_CLOSE}};

    (void)state;
    expect(busy, 1, "create_config", create, PORTKEY_EHTTP, 1);
    expect(limited, 1, "create_config", create, PORTKEY_EHTTP, 1);
    expect(reset, 1, "create_config", create, PORTKEY_ENETWORK, 1);
    expect(closed, 1, "create_config", create, PORTKEY_ENETWORK, 1);
}

/* libcurl itself repeats what a kept connection swallowed, unless it is kept from it. */
static void test_write_is_sent_once_on_a_kept_connection(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = UPSTREAM_OK_JSON}, {.end = UPSTREAM_RESET}, {.reply = UPSTREAM_OK_JSON}};
    static const char *const calls[][2] = {
        {"create_config", create},
        {"resend_user_invite", "{\"invite_id\":\"i\"}"}, /* a POST without a body */
    };

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        struct upstream *upstream = upstream_start(steps, 3);
        portkey_client *client = client_for(upstream);
        portkey_error error;

        assert_int_equal(call(client, "list_configs", "{}", &error), 0);
        assert_int_equal(call(client, calls[i][0], calls[i][1], &error), PORTKEY_ENETWORK);
        assert_int_equal(upstream_request_count(upstream), 2);
        assert_int_equal(strncmp(upstream_request(upstream, 1), "POST ", 5), 0);
        portkey_client_free(client);
        upstream_stop(upstream);
    }
}

/*
 * A server that restarts: libcurl wants to repeat on a new connection, and there is none. That none could be made says
 * nothing of the request, which went out on the old one.
 */
static void test_write_is_sent_once_to_a_server_that_restarts(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = UPSTREAM_OK_JSON}, {.end = UPSTREAM_LEAVE}, {.reply = UPSTREAM_OK_JSON}};
    static const char *const calls[][2] = {{"create_config", create}, {"list_configs", "{}"}};

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        struct upstream *upstream = upstream_start(steps, 3);
        portkey_client *client = client_for(upstream);
        portkey_error error;
        bool is_write = i == 0;

        assert_int_equal(call(client, "list_configs", "{}", &error), 0);
        assert_int_equal(call(client, calls[i][0], calls[i][1], &error), is_write ? PORTKEY_ENETWORK : 0);
        assert_int_equal(error.may_have_happened, is_write);
        assert_int_equal(upstream_request_count(upstream), is_write ? 2 : 3);
        portkey_client_free(client);
        upstream_stop(upstream);
    }
}

static void test_read_survives_a_connection_that_dies(void **state)
{
    static const struct upstream_step steps[] = {{.end = UPSTREAM_RESET}, {.reply = UPSTREAM_OK_JSON}};

    (void)state;
    expect(steps, 2, "list_configs", "{}", 0, 2);
}

static void test_refused_connection_is_tried_again(void **state)
{
    static const char *const operations[][2] = {{"list_configs", "{}"}, {"create_config", create}};

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        char url[40];
        portkey_options options;
        portkey_client *client;
        portkey_error error;

        (void)snprintf(url, sizeof(url), "http://127.0.0.1:%u", upstream_free_port());
        options = options_for(url);
        client = client_with(&options);
        assert_int_equal(call(client, operations[i][0], operations[i][1], &error), PORTKEY_ECONNECT);
        assert_contains(error.message, "after 3 attempts");
        portkey_client_free(client);
    }
}

static void test_one_attempt_means_one(void **state)
{
    static const struct upstream_step steps[] = {{.reply = BUSY}};
    struct upstream *upstream = upstream_start(steps, 1);
    portkey_options options = options_for(upstream_url(upstream));
    portkey_client *client;
    portkey_error error;

    (void)state;
    options.max_attempts = 1;
    client = client_with(&options);
    assert_int_equal(call(client, "list_configs", "{}", &error), PORTKEY_EHTTP);
    assert_int_equal(upstream_request_count(upstream), 1);
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* ---- being told of it ---- */

struct told {
    portkey_client *client;
    portkey_call_id call;
    unsigned count;
    portkey_attempt last;
    bool cancels;
    int code;
    int done; /* times */
};

static void note_done(void *context, int code, portkey_response *response, const portkey_error *error)
{
    (void)error;
    ((struct told *)context)->code = code;
    ((struct told *)context)->done++;
    portkey_response_free(response);
}

static void note_retry(void *context, const portkey_attempt *attempt)
{
    struct told *told = context;

    if (!attempt->is_repeated)
        return;
    told->count++;
    told->last = *attempt;
    if (told->cancels)
        assert_true(portkey_client_cancel(told->client, told->call));
}

/* Runs a call to its end, be that an answer or its being cancelled. */
static void run(struct told *told, const struct upstream_step *steps, size_t count)
{
    struct upstream *upstream = upstream_start(steps, count);
    portkey_client *client = client_for(upstream);
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_error error;

    told->client = client;
    options.on_attempt = note_retry;
    options.context = told;
    assert_int_equal(portkey_client_start(&told->call, client, request_of("list_configs", "{}"), &options,
                                          note_done, told, &error),
                     0);
    while (portkey_client_in_flight(client) > 0)
        assert_true(portkey_client_wait(client, NULL, 0, -1, &error) >= 0);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_retries_are_told(void **state)
{
    static const struct upstream_step steps[] = {{.reply = LIMITED("1")}, {.reply = UPSTREAM_OK_JSON}};
    static const struct upstream_step broken[] = {{.end = UPSTREAM_RESET}, {.reply = UPSTREAM_OK_JSON}};
    struct told told = {0};

    (void)state;
    run(&told, steps, 2);
    assert_int_equal(told.done, 1);
    assert_int_equal(told.code, 0);
    assert_int_equal(told.count, 1);
    assert_int_equal(told.last.number, 1);
    assert_int_equal(told.last.max_attempts, 3);
    assert_int_equal(told.last.http_status, 429);
    assert_int_equal(told.last.wait_ms, 1000);

    told = (struct told){0};
    run(&told, broken, 2);
    assert_int_equal(told.count, 1);
    assert_int_equal(told.last.http_status, 0);
}

static void test_a_call_may_be_cancelled_when_told(void **state)
{
    static const struct upstream_step steps[] = {{.reply = BUSY}, {.reply = UPSTREAM_OK_JSON}};
    struct told told = {.cancels = true};

    (void)state;
    run(&told, steps, 2);
    assert_int_equal(told.count, 1);
    assert_int_equal(told.done, 1);
    assert_int_equal(told.code, PORTKEY_ECANCELLED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_read_is_repeated_until_it_succeeds),
        cmocka_unit_test(test_attempts_are_counted),
        cmocka_unit_test(test_every_busy_status_is_repeated),
        cmocka_unit_test(test_other_statuses_are_not_repeated),
        cmocka_unit_test(test_retry_after_is_waited_for),
        cmocka_unit_test(test_long_retry_after_is_the_callers_decision),
        cmocka_unit_test(test_write_is_sent_once),
        cmocka_unit_test(test_write_is_sent_once_on_a_kept_connection),
        cmocka_unit_test(test_write_is_sent_once_to_a_server_that_restarts),
        cmocka_unit_test(test_read_survives_a_connection_that_dies),
        cmocka_unit_test(test_refused_connection_is_tried_again),
        cmocka_unit_test(test_one_attempt_means_one),
        cmocka_unit_test(test_retries_are_told),
        cmocka_unit_test(test_a_call_may_be_cancelled_when_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
