/* SPDX-License-Identifier: MIT */
/* A client on the program's own event loop. */
#include "poll_loop.h"

#include <unistd.h>

#define BUSY_NOW "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"

struct tally {
    int ended;
    int code; /* of the last */
    portkey_error error;
};

static void note_end(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct tally *tally = context;

    tally->ended++;
    tally->code = code;
    if (error != NULL)
        tally->error = *error;
    portkey_response_free(response);
}

static portkey_call_id start(portkey_client *client, const portkey_call_options *options, struct tally *tally)
{
    portkey_call_id call = 0;

    assert_int_equal(
        portkey_client_start(&call, client, request_of("list_configs", "{}"), options, note_end, tally, NULL),
        0);
    return call;
}

/* A client on a loop, before an upstream. */
struct fixture {
    struct upstream *upstream;
    portkey_client *client;
    struct poll_loop loop;
    struct tally tally;
};

static struct fixture *begin(const struct upstream_step *steps, size_t count, unsigned max_connections)
{
    struct fixture *f = calloc(1, sizeof(*f));
    portkey_options options;

    assert_non_null(f);
    f->upstream = upstream_start(steps, count);
    options = options_for(upstream_url(f->upstream));
    options.max_connections = max_connections;
    f->client = client_with(&options);
    poll_loop_join(&f->loop, f->client);
    return f;
}

/* Whatever a test did, nothing is watched when the client is gone. */
static void end(struct fixture *f)
{
    portkey_client_free(f->client);
    assert_int_equal(f->loop.count, 0);
    assert_int_equal(f->loop.due, -1);
    assert_int_equal(f->loop.bad, 0);
    upstream_stop(f->upstream);
    free(f);
}

/* No reply before 120 have come: more descriptors than portkey_client_wait() takes of the caller's. */
static void test_many_calls_run_on_the_loop(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON, .hold_for = 120};
    struct fixture *f = begin(&step, 1, 150);

    (void)state;
    for (int i = 0; i < 500; i++)
        (void)start(f->client, NULL, &f->tally);
    assert_int_equal(f->tally.ended, 0);
    poll_loop_run(&f->loop);
    assert_int_equal(f->tally.ended, 500);
    assert_int_equal(f->tally.code, 0);
    assert_true(f->loop.most > 120);
    end(f);
}

static void test_retries_come_by_the_timer(void **state)
{
    static const struct upstream_step steps[] = {{.reply = BUSY_NOW}, {.reply = UPSTREAM_OK_JSON}};
    struct fixture *f = begin(steps, 2, 0);

    (void)state;
    (void)start(f->client, NULL, &f->tally);
    poll_loop_run(&f->loop);
    assert_int_equal(f->tally.code, 0);
    assert_int_equal(upstream_request_count(f->upstream), 2);
    end(f);
}

static void expect_timeout(const portkey_call_options *options, const char *name)
{
    static const struct upstream_step silent = {.reply = NULL};
    struct fixture *f = begin(&silent, 1, 0);
    int64_t began = now_ms();

    (void)start(f->client, options, &f->tally);
    poll_loop_run(&f->loop);
    assert_true(f->tally.code < 0);
    assert_contains(f->tally.error.message, name);
    assert_in_range(now_ms() - began, 200, 2000);
    end(f);
}

static void test_time_limits_come_by_the_timer(void **state)
{
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;

    (void)state;
    options.deadline_ms = 200;
    expect_timeout(&options, "deadline_ms");
    options.deadline_ms = 0;
    options.first_byte_timeout_ms = 200;
    expect_timeout(&options, "first_byte_timeout_ms");
    options.first_byte_timeout_ms = 0;
    options.timeout_ms = 200;
    expect_timeout(&options, "timeout_ms");
}

/* The place of a call that is cancelled goes to the next, though no descriptor has an event. */
static void test_cancelling_sends_the_next(void **state)
{
    static const struct upstream_step steps[] = {{.reply = NULL}, {.reply = UPSTREAM_OK_JSON}};
    struct fixture *f = begin(steps, 2, 1);
    struct tally first = {0};
    portkey_call_id call = start(f->client, NULL, &first);

    (void)state;
    (void)start(f->client, NULL, &f->tally);
    while (upstream_request_count(f->upstream) == 0)
        (void)poll_loop_turn(&f->loop, 10);
    assert_true(portkey_client_cancel(f->client, call));
    assert_int_equal(first.code, PORTKEY_ECANCELLED);
    poll_loop_run(&f->loop);
    assert_int_equal(first.ended, 1);
    assert_int_equal(f->tally.code, 0);
    end(f);
}

/* The loop was busy elsewhere: the answer is there, and the deadline has passed. No timer of libcurl's is due. */
static void test_an_answer_that_is_there_is_used(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON, .pause_ms = 600};
    struct fixture *f = begin(&step, 1, 0);
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    int64_t began = now_ms();

    (void)state;
    options.deadline_ms = 1000;
    (void)start(f->client, &options, &f->tally);
    while (upstream_request_count(f->upstream) == 0 || now_ms() - began < 400)
        (void)poll_loop_turn(&f->loop, 10);
    assert_int_equal(f->tally.ended, 0);
    (void)poll(NULL, 0, 800);
    poll_loop_expire(&f->loop);
    assert_int_equal(f->tally.ended, 1);
    assert_int_equal(f->tally.code, 0);
    end(f);
}

static void expect_refusal(int code, const portkey_error *error, const char *words)
{
    assert_int_equal(code, PORTKEY_EINVAL);
    assert_contains(error->message, words);
}

/* And the client goes on as before. */
static void test_waiting_is_refused_on_a_loop(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct fixture *f = begin(&step, 1, 0);
    portkey_request *request = request_of("list_configs", "{}");
    portkey_response *response = NULL;
    portkey_error error = {0};

    (void)state;
    expect_refusal(portkey_client_wait(f->client, NULL, 0, 0, &error), &error, "portkey_client_wait() waits");
    expect_refusal(portkey_client_send(&response, f->client, request, NULL, &error), &error,
                   "portkey_client_send() waits");
    assert_contains(error.hint, "portkey_client_start()");
    assert_null(response);
    portkey_request_free(request);
    (void)start(f->client, NULL, &f->tally);
    expect_refusal(portkey_client_use_loop(f->client, NULL, &error), &error, "in flight");
    poll_loop_run(&f->loop);
    assert_int_equal(f->tally.code, 0);
    assert_int_equal(upstream_request_count(f->upstream), 1);
    end(f);
}

/* From waiting to a loop, to another loop, and back, each time over the connection that is there. */
static void test_a_client_changes_loops(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct fixture *f = begin(&step, 1, 0);
    struct poll_loop *other = calloc(1, sizeof(*other));
    portkey_error error;

    (void)state;
    assert_non_null(other);
    (void)start(f->client, NULL, &f->tally);
    poll_loop_run(&f->loop);
    poll_loop_join(other, f->client);
    assert_int_equal(f->loop.count, 0);
    assert_int_equal(f->loop.due, -1);
    (void)start(f->client, NULL, &f->tally);
    poll_loop_run(other);
    assert_int_equal(portkey_client_use_loop(f->client, NULL, &error), 0);
    assert_int_equal(other->count, 0);
    assert_int_equal(other->bad, 0);
    assert_int_equal(call(f->client, "list_configs", "{}", &error), 0);
    assert_int_equal(f->tally.ended, 2);
    assert_int_equal(f->tally.code, 0);
    assert_int_equal(upstream_request_count(f->upstream), 3);
    free(other);
    end(f);
}

static void test_what_is_no_loop_is_refused(void **state)
{
    portkey_options options = options_for("http://127.0.0.1:9");
    portkey_client *client = client_with(&options);
    portkey_loop loop = PORTKEY_LOOP_INIT;
    portkey_error error = {0};

    (void)state;
    expect_refusal(portkey_client_use_loop(client, &loop, &error), &error, "watch and timer");
    loop.watch = poll_loop_watch;
    loop.timer = poll_loop_timer;
    loop.size--;
    expect_refusal(portkey_client_use_loop(client, &loop, &error), &error, "PORTKEY_LOOP_INIT");
    /* Nothing was taken over. */
    portkey_client_ready(client, 0, PORTKEY_READABLE);
    portkey_client_expired(client);
    assert_int_equal(portkey_client_wait(client, NULL, 0, 0, &error), 0);
    portkey_client_free(client);
}

/* A program whose watch or timer starts a call. */
struct intruder {
    portkey_client *client;
    struct poll_loop loop;
    portkey_call_id call;
    int watches;
    int refusals;
};

static void intrude(struct intruder *intruder)
{
    portkey_error error = {0};

    intruder->watches++;
    intruder->refusals += portkey_client_start(NULL, intruder->client, request_of("list_configs", "{}"), NULL,
                                               note_end, NULL, &error) == PORTKEY_EINVAL &&
                          strstr(error.message, "watch or timer") != NULL &&
                          !portkey_client_cancel(intruder->client, intruder->call);
    portkey_client_expired(intruder->client);
    portkey_client_ready(intruder->client, 0, 0);
}

static void intrude_on_watch(void *context, int fd, unsigned events, void **slot)
{
    struct intruder *intruder = context;

    intrude(intruder);
    poll_loop_watch(&intruder->loop, fd, events, slot);
}

static void intrude_on_timer(void *context, int64_t timeout_ms)
{
    struct intruder *intruder = context;

    intrude(intruder);
    poll_loop_timer(&intruder->loop, timeout_ms);
}

static void test_hooks_cannot_use_the_client(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *upstream = upstream_start(&step, 1);
    struct intruder *intruder = calloc(1, sizeof(*intruder));
    portkey_loop own = PORTKEY_LOOP_INIT;
    struct tally tally = {0};

    (void)state;
    assert_non_null(intruder);
    intruder->client = client_for(upstream);
    intruder->loop.client = intruder->client;
    own.context = intruder;
    own.watch = intrude_on_watch;
    own.timer = intrude_on_timer;
    assert_int_equal(portkey_client_use_loop(intruder->client, &own, NULL), 0);
    intruder->call = start(intruder->client, NULL, &tally);
    poll_loop_run(&intruder->loop);
    portkey_client_free(intruder->client);
    assert_int_equal(tally.code, 0);
    assert_true(intruder->watches > 3);
    assert_int_equal(intruder->refusals, intruder->watches);
    assert_int_equal(upstream_request_count(upstream), 1);
    upstream_stop(upstream);
    free(intruder);
}

static void test_events_that_are_not_true_do_no_harm(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON, .pause_ms = 50};
    struct fixture *f = begin(&step, 1, 0);

    (void)state;
    portkey_client_expired(f->client);
    (void)start(f->client, NULL, &f->tally);
    while (portkey_client_in_flight(f->client) > 0) {
        for (int fd = -1; fd < 100; fd++)
            portkey_client_ready(f->client, fd, (unsigned)fd % 4u);
        portkey_client_expired(f->client);
        (void)poll(NULL, 0, 1);
    }
    assert_int_equal(f->tally.code, 0);
    end(f);
}

/* What a callback does, on the loop. */
struct chain {
    struct fixture *f;
    portkey_call_id silent;
    bool was_cancelled;
    int waited; /* the code of a wait there */
};

static void go_on(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct chain *chain = context;

    (void)code;
    (void)error;
    portkey_response_free(response);
    chain->was_cancelled = portkey_client_cancel(chain->f->client, chain->silent);
    chain->waited = portkey_client_wait(chain->f->client, NULL, 0, 0, NULL);
    portkey_client_expired(chain->f->client);
    (void)start(chain->f->client, NULL, &chain->f->tally);
}

static void test_callbacks_start_and_cancel_calls(void **state)
{
    static const struct upstream_step steps[] = {{.reply = NULL}, {.reply = UPSTREAM_OK_JSON}};
    struct fixture *f = begin(steps, 2, 0);
    struct tally silent = {0};
    struct chain chain = {.f = f};

    (void)state;
    chain.silent = start(f->client, NULL, &silent);
    while (upstream_request_count(f->upstream) == 0)
        (void)poll_loop_turn(&f->loop, 10);
    assert_int_equal(
        portkey_client_start(NULL, f->client, request_of("list_configs", "{}"), NULL, go_on, &chain, NULL),
        0);
    poll_loop_run(&f->loop);
    assert_true(chain.was_cancelled);
    assert_int_equal(chain.waited, PORTKEY_EINVAL);
    assert_int_equal(silent.code, PORTKEY_ECANCELLED);
    assert_int_equal(f->tally.ended, 1);
    assert_int_equal(f->tally.code, 0);
    end(f);
}

static void test_the_client_goes_with_calls_in_flight(void **state)
{
    static const struct upstream_step silent = {.reply = NULL};
    struct fixture *f = begin(&silent, 1, 2);

    (void)state;
    for (int i = 0; i < 4; i++)
        (void)start(f->client, NULL, &f->tally);
    while (upstream_request_count(f->upstream) < 2)
        (void)poll_loop_turn(&f->loop, 10);
    portkey_client_free(f->client);
    assert_int_equal(f->tally.ended, 4);
    assert_int_equal(f->tally.code, PORTKEY_ECANCELLED);
    f->client = NULL;
    end(f);
}

/* One turn, and no more than one. */
static void test_a_wake_up_turns_the_loop(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct fixture *f = begin(&step, 1, 0);

    (void)state;
    assert_int_equal(portkey_client_wake(f->client), 0);
    assert_int_equal(portkey_client_wake(f->client), 0);
    assert_int_equal(poll_loop_turn(&f->loop, 5000), 1);
    assert_int_equal(poll_loop_turn(&f->loop, 0), 0);
    end(f);
}

/* An idle client costs the loop nothing: no timer is set, and none again and again. */
static void test_an_idle_client_sets_no_timer(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON, .pause_ms = 200};
    struct fixture *f = begin(&step, 1, 0);
    int turns = 0;

    (void)state;
    assert_int_equal(f->loop.timers, 0);
    (void)start(f->client, NULL, &f->tally);
    for (; portkey_client_in_flight(f->client) > 0; turns++)
        (void)poll_loop_turn(&f->loop, 1000);
    assert_true(turns < 20);
    assert_true(f->loop.timers < 20);
    assert_int_equal(f->loop.due, -1);
    assert_int_equal(f->loop.count, 1); /* the one of the wake-up */
    f->loop.timers = 0;
    for (int i = 0; i < 5; i++)
        portkey_client_ready(f->client, f->loop.fds[0].fd, PORTKEY_READABLE);
    assert_int_equal(f->loop.timers, 0);
    end(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_many_calls_run_on_the_loop),
        cmocka_unit_test(test_retries_come_by_the_timer),
        cmocka_unit_test(test_time_limits_come_by_the_timer),
        cmocka_unit_test(test_cancelling_sends_the_next),
        cmocka_unit_test(test_an_answer_that_is_there_is_used),
        cmocka_unit_test(test_waiting_is_refused_on_a_loop),
        cmocka_unit_test(test_a_client_changes_loops),
        cmocka_unit_test(test_what_is_no_loop_is_refused),
        cmocka_unit_test(test_hooks_cannot_use_the_client),
        cmocka_unit_test(test_events_that_are_not_true_do_no_harm),
        cmocka_unit_test(test_callbacks_start_and_cancel_calls),
        cmocka_unit_test(test_the_client_goes_with_calls_in_flight),
        cmocka_unit_test(test_a_wake_up_turns_the_loop),
        cmocka_unit_test(test_an_idle_client_sets_no_timer),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
