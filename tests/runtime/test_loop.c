/* SPDX-License-Identifier: MIT */
/* Many calls at once, their callbacks, and the loop that moves them on. */
#include "fixture.h"

#include <unistd.h>

struct tally {
    int ended;
    int failed;
    int cancelled; /* of those that failed */
};

static void count_end(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct tally *tally = context;

    tally->ended++;
    tally->failed += code != 0;
    tally->cancelled += code == PORTKEY_ECANCELLED;
    assert_true((code == 0) == (error == NULL));
    portkey_response_free(response);
}

static portkey_call_id start(portkey_client *client, struct tally *tally)
{
    portkey_call_id started = 0;
    portkey_error error;

    assert_int_equal(portkey_client_start(&started, client, request_of("list_configs", "{}"), NULL, count_end,
                                          tally, &error),
                     0);
    return started;
}

static void run_until(portkey_client *client, size_t left)
{
    portkey_error error;

    while (portkey_client_in_flight(client) > left)
        assert_true(portkey_client_wait(client, NULL, 0, 1000, &error) >= 0);
}

static void test_calls_are_in_flight_together(void **state)
{
    /* No reply before 60 have come, so that only calls in flight together get through. */
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON, .hold_for = 60};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    struct tally tally = {0};

    (void)state;
    for (int i = 0; i < 100; i++)
        (void)start(client, &tally);
    assert_int_equal(tally.ended, 0);
    assert_int_equal(portkey_client_in_flight(client), 100);
    run_until(client, 0);
    assert_int_equal(tally.ended, 100);
    assert_int_equal(tally.failed, 0);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_cancelled_call_is_dropped_and_ends(void **state)
{
    static const struct upstream_step steps[] = {{.reply = NULL}, {.reply = UPSTREAM_OK_JSON}};
    struct upstream *upstream = upstream_start(steps, 2);
    portkey_client *client = client_for(upstream);
    struct tally cancelled = {0};
    struct tally other = {0};
    portkey_call_id first = start(client, &cancelled);
    portkey_error error;

    (void)state;
    while (upstream_request_count(upstream) == 0)
        assert_true(portkey_client_wait(client, NULL, 0, 10, &error) >= 0);
    (void)start(client, &other);
    assert_true(portkey_client_cancel(client, first));
    assert_int_equal(cancelled.cancelled, 1);
    assert_true(upstream_await_hangup(upstream));
    run_until(client, 0);
    assert_int_equal(cancelled.ended, 1);
    assert_int_equal(other.ended, 1);
    assert_int_equal(other.failed, 0);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_client_goes_with_calls_in_flight(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = NULL}, {.reply = "HTTP/1.1 503 Busy\r\nConnection: close\r\n\r\n", .end = UPSTREAM_CLOSE}};
    struct upstream *upstream = upstream_start(steps, 2);
    portkey_client *client = client_for(upstream);
    struct tally tally = {0};
    portkey_error error;

    (void)state;
    (void)start(client, &tally);
    (void)start(client, &tally); /* will be waiting for its retry */
    for (int i = 0; i < 20; i++)
        assert_true(portkey_client_wait(client, NULL, 0, 5, &error) >= 0);
    portkey_client_free(client);
    assert_int_equal(tally.ended, 2);
    assert_int_equal(tally.cancelled, 2);
    upstream_stop(upstream);
}

/* What a callback does to another call. */
struct other {
    portkey_client *client;
    portkey_call_id call;
    bool was_cancelled;
};

static void cancel_the_other(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct other *other = context;

    (void)code;
    (void)error;
    portkey_response_free(response);
    other->was_cancelled = portkey_client_cancel(other->client, other->call);
}

static void test_callback_may_cancel_another_call(void **state)
{
    static const struct upstream_step steps[] = {{.reply = UPSTREAM_OK_JSON}, {.reply = NULL}};
    struct upstream *upstream = upstream_start(steps, 2);
    portkey_client *client = client_for(upstream);
    struct tally tally = {0};
    struct other other = {.client = client};
    portkey_error error;

    (void)state;
    assert_int_equal(portkey_client_start(NULL, client, request_of("list_configs", "{}"), NULL,
                                          cancel_the_other, &other, &error),
                     0);
    other.call = start(client, &tally);
    run_until(client, 0);
    assert_true(other.was_cancelled);
    assert_int_equal(tally.ended, 1);
    assert_int_equal(tally.cancelled, 1);
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* What a callback made of waiting, and how often it ran. */
struct attempt_to_wait {
    portkey_client *client;
    int calls;
    int refusals;
    int code; /* of the call, when it ended */
};

static void expect_misuse(int code, const portkey_error *error, int *refusals)
{
    *refusals += code == PORTKEY_EINVAL && strstr(error->message, "callback") != NULL;
}

static void try_to_wait(struct attempt_to_wait *attempt)
{
    portkey_request *request = request_of("list_configs", "{}");
    portkey_response *response = NULL;
    portkey_error error = {0};

    attempt->calls++;
    expect_misuse(portkey_client_wait(attempt->client, NULL, 0, 0, &error), &error, &attempt->refusals);
    error = (portkey_error){0};
    expect_misuse(portkey_client_send(&response, attempt->client, request, NULL, &error), &error,
                  &attempt->refusals);
    portkey_request_free(request);
}

static void wait_when_done(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct attempt_to_wait *attempt = context;

    (void)error;
    attempt->code = code;
    portkey_response_free(response);
    try_to_wait(attempt);
}

static void wait_before_retry(void *context, const portkey_attempt *attempt)
{
    if (attempt->is_repeated)
        try_to_wait(context);
}

/* From `done` and from `on_attempt`;
afterwards the client serves as before. */
static void test_callbacks_cannot_wait(void **state)
{
    static const struct upstream_step steps[] = {{.reply = "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"},
                                                 {.reply = UPSTREAM_OK_JSON}};
    struct upstream *upstream = upstream_start(steps, 2);
    struct attempt_to_wait attempt = {.client = client_for(upstream), .code = 1};
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_error error;

    (void)state;
    options.on_attempt = wait_before_retry;
    options.context = &attempt;
    assert_int_equal(portkey_client_start(NULL, attempt.client, request_of("list_configs", "{}"), &options,
                                          wait_when_done, &attempt, &error),
                     0);
    run_until(attempt.client, 0);
    assert_int_equal(attempt.code, 0);
    assert_int_equal(attempt.calls, 2);
    assert_int_equal(attempt.refusals, 4);
    assert_int_equal(upstream_request_count(upstream), 2);
    assert_int_equal(call(attempt.client, "list_configs", "{}", &error), 0);
    portkey_client_free(attempt.client);
    upstream_stop(upstream);
}

/* Would last for ever, so the process has a limit. */
static void test_nothing_to_wait_for_is_no_wait(void **state)
{
    portkey_options options = options_for("http://127.0.0.1:9");
    portkey_client *client = client_with(&options);
    portkey_error error;

    (void)state;
    (void)alarm(20);
    assert_int_equal(portkey_client_wait(client, NULL, 0, -1, &error), 0);
    (void)alarm(0);
    assert_int_equal(portkey_client_in_flight(NULL), 0);
    portkey_client_free(client);
}

static void test_wait_watches_other_descriptors(void **state)
{
    static const struct upstream_step step = {.reply = NULL};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    struct tally tally = {0};
    int ends[2];
    struct pollfd fd;
    portkey_error error;

    (void)state;
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(write(ends[1], "x", 1), 1);
    for (int calls = 0; calls < 2; calls++) {
        fd = (struct pollfd){.fd = ends[0], .events = POLLIN};
        assert_int_equal(portkey_client_wait(client, &fd, 1, 5000, &error), 1);
        assert_true((fd.revents & POLLIN) != 0);
        (void)start(client, &tally);
    }
    portkey_client_free(client);
    close(ends[0]);
    close(ends[1]);
    upstream_stop(upstream);
}

/* Events of the caller's that go on and on keep libcurl's own clock from nothing. */
static void test_a_busy_descriptor_stops_no_timeout(void **state)
{
    static const struct upstream_step step = {.reply = NULL};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_options options = options_for(upstream_url(upstream));
    portkey_client *client;
    struct tally tally = {0};
    int ends[2];
    portkey_error error;

    (void)state;
    options.timeout_ms = 300;
    client = client_with(&options);
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(write(ends[1], "x", 1), 1);
    (void)start(client, &tally);
    while (portkey_client_in_flight(client) > 0) {
        struct pollfd fd = {.fd = ends[0], .events = POLLIN};

        assert_int_equal(portkey_client_wait(client, &fd, 1, 5000, &error), 1);
    }
    assert_int_equal(tally.failed, 1);
    portkey_client_free(client);
    close(ends[0]);
    close(ends[1]);
    upstream_stop(upstream);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_calls_are_in_flight_together),
        cmocka_unit_test(test_cancelled_call_is_dropped_and_ends),
        cmocka_unit_test(test_client_goes_with_calls_in_flight),
        cmocka_unit_test(test_callback_may_cancel_another_call),
        cmocka_unit_test(test_callbacks_cannot_wait),
        cmocka_unit_test(test_nothing_to_wait_for_is_no_wait),
        cmocka_unit_test(test_wait_watches_other_descriptors),
        cmocka_unit_test(test_a_busy_descriptor_stops_no_timeout),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
