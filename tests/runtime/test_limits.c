/* SPDX-License-Identifier: MIT */
/* How much a call may take: time, attempts, bytes; and how calls wait for each other. */
#include "fixture.h"

#include <time.h>

#define LIMITED(seconds)                                                                                     \
    "HTTP/1.1 429 Too Many Requests\r\nRetry-After: " seconds "\r\nContent-Length: 0\r\n\r\n"

struct end {
    bool ended;
    int times; /* that `done` was called */
    int code;
    portkey_error error;
};

static void note_end(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct end *end = context;

    end->ended = true;
    end->times++;
    end->code = code;
    if (error != NULL)
        end->error = *error;
    portkey_response_free(response);
}

static portkey_call_id start(portkey_client *client, const char *operation, const char *arguments,
                             const portkey_call_options *options, struct end *end)
{
    portkey_call_id call = 0;

    *end = (struct end){0};
    assert_int_equal(
        portkey_client_start(&call, client, request_of(operation, arguments), options, note_end, end, NULL),
        0);
    return call;
}

static void run_until(portkey_client *client, size_t left)
{
    while (portkey_client_in_flight(client) > left)
        assert_true(portkey_client_wait(client, NULL, 0, 1000, NULL) >= 0);
}

/* Lets libcurl send what it was given. */
static void await_requests(portkey_client *client, struct upstream *upstream, size_t count)
{
    while (upstream_request_count(upstream) < count)
        assert_true(portkey_client_wait(client, NULL, 0, 5, NULL) >= 0);
}

static portkey_client *narrow_client(const struct upstream *upstream, unsigned timeout_ms)
{
    portkey_options options = options_for(upstream_url(upstream));

    options.max_connections = 1;
    options.timeout_ms = timeout_ms;
    return client_with(&options);
}

/* A call by itself, with the steps and options; how it ended, and after how many requests. */
static size_t run_one(struct end *end, const struct upstream_step *steps, size_t count,
                      const portkey_call_options *options)
{
    struct upstream *upstream = upstream_start(steps, count);
    portkey_client *client = client_for(upstream);
    size_t requests;

    (void)start(client, "list_configs", "{}", options, end);
    run_until(client, 0);
    requests = upstream_request_count(upstream);
    portkey_client_free(client);
    upstream_stop(upstream);
    return requests;
}

/* ---- attempts and bytes ---- */

static void test_attempts_of_the_call_count(void **state)
{
    static const struct upstream_step step = {
        .reply = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"};
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    struct end end;

    (void)state;
    for (unsigned attempts = 1; attempts <= 4; attempts += 3) {
        options.max_attempts = attempts;
        assert_int_equal(run_one(&end, &step, 1, &options), attempts);
        assert_int_equal(end.code, PORTKEY_EHTTP);
    }
}

static void test_the_cap_of_the_call_counts(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    struct end end;

    (void)state;
    options.max_response_bytes = 10;
    (void)run_one(&end, &step, 1, &options);
    assert_int_equal(end.code, PORTKEY_ETOOLARGE);
    assert_contains(end.error.message, "larger than 10 bytes");
    options.max_response_bytes = 11;
    (void)run_one(&end, &step, 1, &options);
    assert_int_equal(end.code, 0);
}

/* ---- time ---- */

static void test_the_message_names_the_limit_that_passed(void **state)
{
    static const struct upstream_step silent = {.reply = NULL};
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    struct end end;

    (void)state;
    options.timeout_ms = 200;
    assert_int_equal(run_one(&end, &silent, 1, &options), 1);
    assert_int_equal(end.code, PORTKEY_ETIMEOUT);
    assert_contains(end.error.message, "attempt 1: no complete answer within 200 ms (timeout_ms)");
    options.timeout_ms = 0;
    options.deadline_ms = 200;
    assert_int_equal(run_one(&end, &silent, 1, &options), 1);
    assert_int_equal(end.code, PORTKEY_EDEADLINE);
    assert_contains(end.error.message, "deadline of 200 ms (deadline_ms) passed during attempt 1");
}

static void test_the_clients_deadline_is_the_default(void **state)
{
    static const struct upstream_step silent = {.reply = NULL};
    struct upstream *upstream = upstream_start(&silent, 1);
    portkey_options options = options_for(upstream_url(upstream));
    portkey_call_options longer = PORTKEY_CALL_OPTIONS_INIT;
    portkey_client *client;
    struct end patient;
    struct end end;

    (void)state;
    options.deadline_ms = 200;
    longer.deadline_ms = 60000;
    client = client_with(&options);
    (void)start(client, "list_configs", "{}", &longer, &patient);
    (void)start(client, "list_configs", "{}", NULL, &end);
    run_until(client, 1);
    assert_int_equal(end.code, PORTKEY_EDEADLINE);
    assert_contains(end.error.message, "deadline_ms");
    assert_false(patient.ended);
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* The retry would be sent in 20 seconds: the failure is reported at once. */
static void test_no_retry_is_planned_beyond_the_deadline(void **state)
{
    static const struct upstream_step steps[] = {{.reply = LIMITED("20")}, {.reply = UPSTREAM_OK_JSON}};
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    struct end end;

    (void)state;
    options.deadline_ms = 19000;
    assert_int_equal(run_one(&end, steps, 2, &options), 1);
    assert_int_equal(end.code, PORTKEY_EHTTP);
    assert_int_equal(end.error.http_status, 429);
}

static void test_the_deadline_goes_on_in_the_second_attempt(void **state)
{
    static const struct upstream_step steps[] = {{.reply = LIMITED("1")}, {.reply = NULL}};
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    struct end end;

    (void)state;
    options.deadline_ms = 1500;
    assert_int_equal(run_one(&end, steps, 2, &options), 2);
    assert_int_equal(end.code, PORTKEY_EDEADLINE);
    assert_contains(end.error.message, "passed during attempt 2");
}

/* A program that was busy elsewhere finds the answer that came in time. */
static void test_an_answer_that_has_come_beats_the_deadline(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON, .pause_ms = 100};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    struct timespec pause = {.tv_sec = 1, .tv_nsec = 100000000};
    struct end end;

    (void)state;
    options.deadline_ms = 1000;
    (void)start(client, "list_configs", "{}", &options, &end);
    await_requests(client, upstream, 1);
    assert_false(end.ended);
    nanosleep(&pause, NULL);
    run_until(client, 0);
    assert_int_equal(end.code, 0);
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* ---- silence ---- */

static void test_silence_before_the_answer_ends_the_call(void **state)
{
    static const struct upstream_step silent = {.reply = NULL};
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    struct end end;

    (void)state;
    options.first_byte_timeout_ms = 200;
    options.idle_timeout_ms = 1;
    assert_int_equal(run_one(&end, &silent, 1, &options), 1);
    assert_int_equal(end.code, PORTKEY_EFIRSTBYTE);
    assert_contains(end.error.message, "attempt 1: no answer within 200 ms (first_byte_timeout_ms)");
}

static void test_a_stalled_body_ends_the_call(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"ok\":"},
        {.reply = "HTTP/1.1 200 OK\r\nContent-"},
    };
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    struct end end;

    (void)state;
    options.idle_timeout_ms = 200;
    for (size_t i = 0; i < COUNT(steps); i++) {
        assert_int_equal(run_one(&end, &steps[i], 1, &options), 1);
        assert_int_equal(end.code, PORTKEY_EIDLE);
        assert_contains(end.error.message, "the answer stopped for 200 ms (idle_timeout_ms)");
    }
}

/* The first byte is one of the answer, though libcurl tells of whole lines only. */
static void test_an_answer_begins_with_its_first_byte(void **state)
{
    static const struct upstream_step begun = {.reply = "HTTP/1"};
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    struct end end;

    (void)state;
    options.first_byte_timeout_ms = 300;
    options.idle_timeout_ms = 400;
    assert_int_equal(run_one(&end, &begun, 1, &options), 1);
    assert_int_equal(end.code, PORTKEY_EIDLE);
}

static void test_the_clients_limits_of_silence_are_the_default(void **state)
{
    static const struct upstream_step silent = {.reply = NULL};
    struct upstream *upstream = upstream_start(&silent, 1);
    portkey_options options = options_for(upstream_url(upstream));
    portkey_client *client;
    struct end end;

    (void)state;
    options.first_byte_timeout_ms = 200;
    client = client_with(&options);
    (void)start(client, name_of("POST", "/api-keys/{id}/rotate"),
                "{\"id\":\"0a1b2c3d-0000-4000-8000-000000000000\"}", NULL, &end);
    run_until(client, 0);
    assert_int_equal(end.code, PORTKEY_EFIRSTBYTE);
    assert_contains(end.error.message, "first_byte_timeout_ms");
    assert_true(end.error.may_have_happened);
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* The pause comes before the answer, where the other limit holds. */
static void test_a_late_answer_has_not_stopped(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON, .pause_ms = 150};
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    struct end end;

    (void)state;
    options.first_byte_timeout_ms = 5000;
    options.idle_timeout_ms = 100;
    (void)run_one(&end, &step, 1, &options);
    assert_int_equal(end.code, 0);
}

/* ---- waiting for each other ---- */

/* Six calls of half a second on one connection: three seconds, of which each call has two for itself. */
static void test_waiting_takes_nothing_from_the_attempt(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON, .pause_ms = 500};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = narrow_client(upstream, 2000);
    struct end ends[6];

    (void)state;
    for (size_t i = 0; i < COUNT(ends); i++)
        (void)start(client, "list_configs", "{}", NULL, &ends[i]);
    assert_int_equal(portkey_client_in_flight(client), COUNT(ends));
    run_until(client, 0);
    for (size_t i = 0; i < COUNT(ends); i++)
        assert_int_equal(ends[i].code, 0);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_the_deadline_counts_while_a_call_waits(void **state)
{
    static const struct upstream_step silent = {.reply = NULL};
    struct upstream *upstream = upstream_start(&silent, 1);
    portkey_client *client = narrow_client(upstream, 60000);
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    struct end first;
    struct end second;

    (void)state;
    options.deadline_ms = 200;
    (void)start(client, "list_configs", "{}", NULL, &first);
    (void)start(client, "list_configs", "{}", &options, &second);
    run_until(client, 1);
    assert_false(first.ended);
    assert_int_equal(second.code, PORTKEY_EDEADLINE);
    assert_contains(second.error.message, "passed before attempt 1");
    assert_contains(second.error.hint, "max_connections");
    assert_int_equal(upstream_request_count(upstream), 1);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_calls_are_sent_in_the_order_of_their_start(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    static const char *const slugs[] = {"{\"slug\":\"0\"}", "{\"slug\":\"1\"}", "{\"slug\":\"2\"}",
                                        "{\"slug\":\"3\"}"};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = narrow_client(upstream, 5000);
    portkey_call_id calls[4];
    struct end ends[4];

    (void)state;
    for (size_t i = 0; i < 3; i++)
        calls[i] = start(client, "get_config", slugs[i], NULL, &ends[i]);
    /* The place that this leaves goes to the one that waits, not to the one that comes now. */
    assert_true(portkey_client_cancel(client, calls[0]));
    (void)start(client, "get_config", slugs[3], NULL, &ends[3]);
    run_until(client, 0);
    assert_int_equal(upstream_request_count(upstream), 3);
    for (size_t i = 0; i < 3; i++) {
        char target[64];

        (void)snprintf(target, sizeof(target), "GET /configs/%zu HTTP", i + 1);
        assert_contains(upstream_request(upstream, i), target);
    }
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_waiting_calls_can_be_cancelled_and_dropped(void **state)
{
    static const struct upstream_step silent = {.reply = NULL};
    struct upstream *upstream = upstream_start(&silent, 1);
    portkey_client *client = narrow_client(upstream, 5000);
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    struct end ends[3];
    portkey_call_id second;

    (void)state;
    options.deadline_ms = 60000;
    (void)start(client, "list_configs", "{}", &options, &ends[0]);
    second = start(client, "list_configs", "{}", &options, &ends[1]);
    (void)start(client, "list_configs", "{}", &options, &ends[2]);
    assert_true(portkey_client_cancel(client, second));
    assert_int_equal(ends[1].code, PORTKEY_ECANCELLED);
    assert_int_equal(portkey_client_in_flight(client), 2);
    await_requests(client, upstream, 1);
    portkey_client_free(client);
    for (size_t i = 0; i < COUNT(ends); i++) {
        assert_int_equal(ends[i].code, PORTKEY_ECANCELLED);
        assert_int_equal(ends[i].times, 1);
    }
    upstream_stop(upstream);
}

/* Each host has places of its own: calls to one that hangs keep none from the other. */
static void test_hosts_do_not_wait_for_each_other(void **state)
{
    static const struct upstream_step silent = {.reply = NULL};
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *control = upstream_start(&silent, 1);
    struct upstream *gateway = upstream_start(&step, 1);
    portkey_options options = options_for(upstream_url(control));
    portkey_client *client;
    struct end hangs;
    struct end end;

    (void)state;
    options.gateway_url = upstream_url(gateway);
    options.max_connections = 1;
    client = client_with(&options);
    (void)start(client, "list_configs", "{}", NULL, &hangs);
    (void)start(client, name_of("GET", "/logs/{log_id}"), "{\"log_id\":\"l\"}", NULL, &end);
    run_until(client, 1);
    assert_int_equal(end.code, 0);
    assert_false(hangs.ended);
    portkey_client_free(client);
    upstream_stop(control);
    upstream_stop(gateway);
}

/* Two base addresses on one host share its places. */
static void test_one_host_has_one_queue(void **state)
{
    static const struct upstream_step silent = {.reply = NULL};
    struct upstream *upstream = upstream_start(&silent, 1);
    portkey_options options = options_for(upstream_url(upstream));
    portkey_call_options with_deadline = PORTKEY_CALL_OPTIONS_INIT;
    char url[80];
    portkey_client *client;
    struct end hangs;
    struct end end;

    (void)state;
    (void)snprintf(url, sizeof(url), "%s/gateway", upstream_url(upstream));
    options.gateway_url = url;
    options.max_connections = 1;
    with_deadline.deadline_ms = 200;
    client = client_with(&options);
    (void)start(client, "list_configs", "{}", NULL, &hangs);
    (void)start(client, name_of("GET", "/logs/{log_id}"), "{\"log_id\":\"l\"}", &with_deadline, &end);
    run_until(client, 1);
    assert_contains(end.error.message, "passed before attempt 1");
    portkey_client_free(client);
    upstream_stop(upstream);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_silence_before_the_answer_ends_the_call),
        cmocka_unit_test(test_a_stalled_body_ends_the_call),
        cmocka_unit_test(test_an_answer_begins_with_its_first_byte),
        cmocka_unit_test(test_the_clients_limits_of_silence_are_the_default),
        cmocka_unit_test(test_a_late_answer_has_not_stopped),
        cmocka_unit_test(test_attempts_of_the_call_count),
        cmocka_unit_test(test_the_cap_of_the_call_counts),
        cmocka_unit_test(test_the_message_names_the_limit_that_passed),
        cmocka_unit_test(test_the_clients_deadline_is_the_default),
        cmocka_unit_test(test_no_retry_is_planned_beyond_the_deadline),
        cmocka_unit_test(test_the_deadline_goes_on_in_the_second_attempt),
        cmocka_unit_test(test_an_answer_that_has_come_beats_the_deadline),
        cmocka_unit_test(test_waiting_takes_nothing_from_the_attempt),
        cmocka_unit_test(test_the_deadline_counts_while_a_call_waits),
        cmocka_unit_test(test_calls_are_sent_in_the_order_of_their_start),
        cmocka_unit_test(test_waiting_calls_can_be_cancelled_and_dropped),
        cmocka_unit_test(test_hosts_do_not_wait_for_each_other),
        cmocka_unit_test(test_one_host_has_one_queue),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
