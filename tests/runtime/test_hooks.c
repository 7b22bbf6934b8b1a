/* SPDX-License-Identifier: MIT */
/* What is called for each attempt: notices, the log, and what may change libcurl's handle. */
#include "fixture.h"

#include <curl/curl.h>
#include <stdlib.h>

#define BUSY "HTTP/1.1 503 Busy\r\nx-request-id: r-1\r\nContent-Length: 4\r\n\r\nbusy"
#define ANSWER                                                                                               \
    "HTTP/1.1 200 OK\r\nx-request-id: r-2\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n"   \
    "{\"ok\":true}"

struct notes {
    portkey_client *client;
    portkey_call_id call;
    portkey_attempt attempts[8];
    char ids[8][16]; /* their request ids */
    unsigned count;
    bool cancels;
    bool was_cancelled;
    int code;
    unsigned ends;
    char log[2048]; /* lines, each with its level in front */
    unsigned prepared;
    int refuse_from; /* prepare_easy refuses this attempt and all after it; 0: none */
};

static void note_attempt(void *context, const portkey_attempt *attempt)
{
    struct notes *notes = context;

    (void)snprintf(notes->ids[notes->count], sizeof(notes->ids[0]), "%s", attempt->request_id);
    notes->attempts[notes->count++] = *attempt;
    if (notes->cancels)
        notes->was_cancelled = portkey_client_cancel(notes->client, attempt->call);
}

static void note_line(void *context, int level, const char *line)
{
    struct notes *notes = context;
    size_t length = strlen(notes->log);

    (void)snprintf(notes->log + length, sizeof(notes->log) - length, "%d %s\n", level, line);
    assert_int_equal(portkey_client_wait(notes->client, NULL, 0, 0, NULL), PORTKEY_EINVAL);
    assert_false(portkey_client_cancel(notes->client, notes->call));
}

static int prepare(void *context, void *easy, const char *operation)
{
    struct notes *notes = context;

    assert_string_equal(operation, "list_configs");
    notes->prepared++;
    if (notes->refuse_from > 0 && (int)notes->prepared >= notes->refuse_from)
        return CURLE_UNKNOWN_OPTION;
    return (int)curl_easy_setopt(easy, CURLOPT_REFERER, "https://hooked.example/");
}

static void note_end(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct notes *notes = context;

    (void)error;
    portkey_response_free(response);
    notes->code = code;
    notes->ends++;
}

static portkey_hooks hooks_of(struct notes *notes)
{
    portkey_hooks hooks = PORTKEY_HOOKS_INIT;

    hooks.context = notes;
    return hooks;
}

static portkey_client *client_of(const struct upstream *upstream, const portkey_hooks *hooks,
                                 struct notes *notes)
{
    portkey_options options = options_for(upstream_url(upstream));

    options.hooks = hooks;
    notes->client = client_with(&options);
    return notes->client;
}

static int start(struct notes *notes, const portkey_call_options *options, const char *operation,
                 const char *arguments)
{
    return portkey_client_start(&notes->call, notes->client, request_of(operation, arguments), options,
                                note_end, notes, NULL);
}

static void run(portkey_client *client)
{
    while (portkey_client_in_flight(client) > 0)
        assert_true(portkey_client_wait(client, NULL, 0, -1, NULL) >= 0);
}

/* ---- attempts ---- */

static void test_each_attempt_is_noted_once(void **state)
{
    static const struct upstream_step steps[] = {{.reply = BUSY, .pause_ms = 30}, {.reply = ANSWER}};
    struct upstream *upstream = upstream_start(steps, 2);
    struct notes notes = {0};
    portkey_hooks hooks = hooks_of(&notes);
    portkey_client *client;
    const portkey_attempt *first = &notes.attempts[0];
    const portkey_attempt *second = &notes.attempts[1];

    (void)state;
    hooks.on_attempt = note_attempt;
    client = client_of(upstream, &hooks, &notes);
    assert_int_equal(start(&notes, NULL, "list_configs", "{}"), 0);
    run(client);
    assert_int_equal(notes.count, 2);
    assert_int_equal(notes.code, 0);
    assert_string_equal(first->operation, "list_configs");
    assert_true(first->call == notes.call);
    assert_int_equal(first->number, 1);
    assert_int_equal(first->max_attempts, 3);
    assert_int_equal(first->code, PORTKEY_EHTTP);
    assert_int_equal(first->http_status, 503);
    assert_true(first->is_repeated);
    assert_in_range(first->wait_ms, 125, 250);
    assert_int_equal(first->bytes_received, 4);
    assert_string_equal(notes.ids[0], "r-1");
    assert_true(first->connect_us > 0 && first->connect_us < first->first_byte_us);
    assert_true(first->first_byte_us >= 30000 && first->first_byte_us <= first->total_us);
    assert_int_equal(second->number, 2);
    assert_int_equal(second->code, 0);
    assert_int_equal(second->http_status, 200);
    assert_false(second->is_repeated);
    assert_int_equal(second->wait_ms, 0);
    assert_int_equal(second->bytes_received, 11);
    assert_string_equal(notes.ids[1], "r-2");
    portkey_client_free(client);
    assert_int_equal(notes.count, 2);
    upstream_stop(upstream);
}

static void test_bytes_sent_and_time_in_the_queue(void **state)
{
    static const struct upstream_step steps[] = {{.reply = ANSWER, .pause_ms = 50}};
    struct upstream *upstream = upstream_start(steps, 1);
    struct notes notes = {0};
    portkey_options options = options_for(upstream_url(upstream));
    portkey_hooks hooks = hooks_of(&notes);

    (void)state;
    hooks.on_attempt = note_attempt;
    options.hooks = &hooks;
    options.max_connections = 1;
    notes.client = client_with(&options);
    assert_int_equal(start(&notes, NULL, "create_config", "{\"name\":\"n\",\"config\":{}}"), 0);
    assert_int_equal(start(&notes, NULL, "list_configs", "{}"), 0);
    run(notes.client);
    assert_int_equal(notes.count, 2);
    assert_int_equal(notes.attempts[0].bytes_sent, strlen("{\"name\":\"n\",\"config\":{}}"));
    assert_true(notes.attempts[0].queue_us < 40000);
    assert_int_equal(notes.attempts[1].bytes_sent, 0);
    assert_true(notes.attempts[1].queue_us >= 40000);
    portkey_client_free(notes.client);
    upstream_stop(upstream);
}

static void test_the_call_has_a_notice_of_its_own(void **state)
{
    static const struct upstream_step steps[] = {{.reply = ANSWER}};
    struct upstream *upstream = upstream_start(steps, 1);
    struct notes notes = {0};
    struct notes own = {0};
    portkey_hooks hooks = hooks_of(&notes);
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;

    (void)state;
    hooks.on_attempt = note_attempt;
    options.on_attempt = note_attempt;
    options.context = &own;
    (void)client_of(upstream, &hooks, &notes);
    assert_int_equal(start(&notes, &options, "list_configs", "{}"), 0);
    assert_int_equal(start(&notes, NULL, "list_configs", "{}"), 0);
    run(notes.client);
    assert_int_equal(notes.count, 2);
    assert_int_equal(own.count, 1);
    portkey_client_free(notes.client);
    upstream_stop(upstream);
}

static void test_an_attempt_that_is_ended_is_noted(void **state)
{
    static const struct upstream_step steps[] = {{.reply = NULL}};
    struct upstream *upstream = upstream_start(steps, 1);
    struct notes notes = {0};
    portkey_hooks hooks = hooks_of(&notes);
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;

    (void)state;
    hooks.on_attempt = note_attempt;
    (void)client_of(upstream, &hooks, &notes);
    options.deadline_ms = 50;
    assert_int_equal(start(&notes, &options, "list_configs", "{}"), 0);
    run(notes.client);
    assert_int_equal(notes.count, 1);
    assert_int_equal(notes.attempts[0].code, PORTKEY_EDEADLINE);
    assert_int_equal(start(&notes, NULL, "list_configs", "{}"), 0);
    assert_true(portkey_client_cancel(notes.client, notes.call));
    assert_int_equal(notes.count, 2);
    assert_int_equal(notes.attempts[1].code, PORTKEY_ECANCELLED);
    assert_int_equal(start(&notes, NULL, "list_configs", "{}"), 0);
    portkey_client_free(notes.client);
    assert_int_equal(notes.count, 3);
    assert_int_equal(notes.attempts[2].code, PORTKEY_ECANCELLED);
    assert_int_equal(notes.ends, 3);
    upstream_stop(upstream);
}

static void test_a_call_that_was_not_sent_has_no_attempt(void **state)
{
    static const struct upstream_step steps[] = {{.reply = NULL}};
    struct upstream *upstream = upstream_start(steps, 1);
    struct notes notes = {0};
    portkey_options options = options_for(upstream_url(upstream));
    portkey_hooks hooks = hooks_of(&notes);
    portkey_call_id first;

    (void)state;
    hooks.on_attempt = note_attempt;
    options.hooks = &hooks;
    options.max_connections = 1;
    notes.client = client_with(&options);
    assert_int_equal(start(&notes, NULL, "list_configs", "{}"), 0);
    first = notes.call;
    assert_int_equal(start(&notes, NULL, "list_configs", "{}"), 0);
    assert_true(portkey_client_cancel(notes.client, notes.call));
    assert_int_equal(notes.count, 0);
    assert_true(portkey_client_cancel(notes.client, first));
    assert_int_equal(notes.count, 1);
    portkey_client_free(notes.client);
    upstream_stop(upstream);
}

/* From the notice of its last attempt, with an attempt that succeeded and one that was cancelled. */
static void test_a_notice_may_cancel_its_call(void **state)
{
    static const struct upstream_step steps[] = {{.reply = ANSWER}, {.reply = NULL}};
    struct upstream *upstream = upstream_start(steps, 2);
    struct notes notes = {.cancels = true};
    portkey_hooks hooks = hooks_of(&notes);

    (void)state;
    hooks.on_attempt = note_attempt;
    (void)client_of(upstream, &hooks, &notes);
    assert_int_equal(start(&notes, NULL, "list_configs", "{}"), 0);
    run(notes.client);
    assert_int_equal(notes.count, 1);
    assert_true(notes.was_cancelled);
    assert_int_equal(notes.ends, 1);
    assert_int_equal(notes.code, PORTKEY_ECANCELLED);
    assert_int_equal(start(&notes, NULL, "list_configs", "{}"), 0);
    assert_true(portkey_client_cancel(notes.client, notes.call));
    assert_int_equal(notes.count, 2);
    assert_int_equal(notes.ends, 2);
    portkey_client_free(notes.client);
    upstream_stop(upstream);
}

/* ---- log ---- */

static void run_logged(struct notes *notes, int level)
{
    static const struct upstream_step steps[] = {
        {.reply = BUSY},
        {.reply = ANSWER},
        {.reply = "HTTP/1.1 400 Bad\r\nx-request-id: " TEST_KEY "\r\nContent-Length: 48\r\n\r\n"
                  "{\"data\":{\"message\":\"SECRET\",\"errorCode\":\"AB01\"}}"}};
    struct upstream *upstream = upstream_start(steps, 3);
    portkey_hooks hooks = hooks_of(notes);

    hooks.log = note_line;
    hooks.log_level = level;
    (void)client_of(upstream, &hooks, notes);
    assert_int_equal(start(notes, NULL, "list_configs", "{}"), 0);
    run(notes->client);
    assert_int_equal(start(notes, NULL, "create_config", "{\"name\":\"SECRET\",\"config\":{}}"), 0);
    run(notes->client);
    portkey_client_free(notes->client);
    upstream_stop(upstream);
}

static void test_lines_have_levels_and_no_secrets(void **state)
{
    struct notes notes = {0};

    (void)state;
    run_logged(&notes, PORTKEY_LOG_DEBUG);
    assert_contains(notes.log, "4 list_configs: attempt 1 of 3: GET /configs\n");
    assert_contains(notes.log, "2 list_configs: attempt 1 of 3: PORTKEY_EHTTP, HTTP 503, after ");
    assert_contains(notes.log, " ms; request id r-1\n");
    assert_contains(notes.log, "3 list_configs: HTTP 200 in ");
    assert_contains(notes.log,
                    "1 create_config: failed after 1 attempt: PORTKEY_EHTTP, HTTP 400, AB01; request id *");
    assert_null(strstr(notes.log, TEST_KEY));
    assert_null(strstr(notes.log, "SECRET"));
}

static void test_lines_below_the_level_are_not_logged(void **state)
{
    struct notes warnings = {0};
    struct notes errors = {0};

    (void)state;
    run_logged(&warnings, 0);
    assert_contains(warnings.log, "2 list_configs");
    assert_contains(warnings.log, "1 create_config");
    assert_null(strstr(warnings.log, "3 list_configs"));
    run_logged(&errors, PORTKEY_LOG_ERROR);
    assert_null(strstr(errors.log, "list_configs"));
    assert_contains(errors.log, "1 create_config");
}

/* ---- libcurl ---- */

static void test_the_handle_takes_options(void **state)
{
    static const struct upstream_step steps[] = {{.reply = BUSY}, {.reply = ANSWER}};
    struct upstream *upstream = upstream_start(steps, 2);
    struct notes notes = {0};
    portkey_hooks hooks = hooks_of(&notes);
    portkey_error error;

    (void)state;
    hooks.prepare_easy = prepare;
    (void)client_of(upstream, &hooks, &notes);
    assert_int_equal(call(notes.client, "list_configs", "{}", &error), 0);
    assert_int_equal(notes.prepared, 2);
    assert_contains(upstream_request(upstream, 0), "Referer: https://hooked.example/\r\n");
    assert_contains(upstream_request(upstream, 1), "Referer: https://hooked.example/\r\n");
    portkey_client_free(notes.client);
    upstream_stop(upstream);
}

/* At the start, for a call that waits, and for a retry. */
static void test_a_handle_that_is_refused_ends_the_call(void **state)
{
    static const struct upstream_step steps[] = {{.reply = BUSY}, {.reply = ANSWER}};
    struct upstream *upstream = upstream_start(steps, 2);
    struct notes notes = {.refuse_from = 1};
    portkey_hooks hooks = hooks_of(&notes);
    portkey_error error;

    (void)state;
    hooks.prepare_easy = prepare;
    (void)client_of(upstream, &hooks, &notes);
    assert_int_equal(call(notes.client, "list_configs", "{}", &error), PORTKEY_ECONFIG);
    assert_contains(error.message, "prepare_easy returned 48");
    assert_int_equal(upstream_request_count(upstream), 0);
    notes.prepared = 0;
    notes.refuse_from = 2;
    assert_int_equal(call(notes.client, "list_configs", "{}", &error), PORTKEY_ECONFIG);
    assert_int_equal(notes.prepared, 2);
    assert_int_equal(upstream_request_count(upstream), 1);
    portkey_client_free(notes.client);
    upstream_stop(upstream);
}

static void test_hooks_have_a_size(void **state)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_hooks hooks = {0};
    portkey_client *client = NULL;

    (void)state;
    options.hooks = &hooks;
    assert_int_equal(portkey_client_new(&client, &options, NULL), PORTKEY_EINVAL);
}

/* ---- options that libcurl gets ---- */

static int call_through(const char *proxy, const char *base_url, portkey_error *error)
{
    portkey_options options = options_for(base_url);
    portkey_client *client;
    int code;

    options.proxy = proxy;
    options.ca_file = "/nonexistent/ca.pem";
    options.max_attempts = 1;
    client = client_with(&options);
    code = call(client, "list_configs", "{}", error);
    portkey_client_free(client);
    return code;
}

static void test_a_proxy_is_an_option(void **state)
{
    static const struct upstream_step steps[] = {{.reply = ANSWER}};
    struct upstream *upstream = upstream_start(steps, 1);
    portkey_error error;

    (void)state;
    assert_int_equal(setenv("http_proxy", "http://127.0.0.1:9", 1), 0);
    assert_int_equal(call_through(upstream_url(upstream), "http://api.example/v1", &error), 0);
    assert_contains(upstream_request(upstream, 0), "GET http://api.example/v1/configs HTTP/1.1\r\n");
    assert_int_equal(call_through("", upstream_url(upstream), &error), 0);
    assert_contains(upstream_request(upstream, 1), "GET /configs HTTP/1.1\r\n");
    assert_int_equal(call_through(NULL, upstream_url(upstream), &error), PORTKEY_ECONNECT);
    assert_int_equal(unsetenv("http_proxy"), 0);
    upstream_stop(upstream);
}

static void test_a_proxy_may_not_have_control_characters(void **state)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;

    (void)state;
    options.proxy = "http://a\nb";
    assert_int_equal(portkey_client_new(&client, &options, NULL), PORTKEY_ECONFIG);
}

static void test_a_ca_file_is_an_option(void **state)
{
    static const struct upstream_step steps[] = {{.reply = ANSWER}};
    struct upstream *upstream = upstream_start(steps, 1);
    char url[64];
    portkey_error error;

    (void)state;
    (void)snprintf(url, sizeof(url), "https%s", upstream_url(upstream) + strlen("http"));
    assert_int_equal(call_through(NULL, url, &error), PORTKEY_ETLS);
    assert_contains(error.hint, "ca_file");
    upstream_stop(upstream);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_attempt_is_noted_once),
        cmocka_unit_test(test_bytes_sent_and_time_in_the_queue),
        cmocka_unit_test(test_the_call_has_a_notice_of_its_own),
        cmocka_unit_test(test_an_attempt_that_is_ended_is_noted),
        cmocka_unit_test(test_a_call_that_was_not_sent_has_no_attempt),
        cmocka_unit_test(test_a_notice_may_cancel_its_call),
        cmocka_unit_test(test_lines_have_levels_and_no_secrets),
        cmocka_unit_test(test_lines_below_the_level_are_not_logged),
        cmocka_unit_test(test_the_handle_takes_options),
        cmocka_unit_test(test_a_handle_that_is_refused_ends_the_call),
        cmocka_unit_test(test_hooks_have_a_size),
        cmocka_unit_test(test_a_proxy_is_an_option),
        cmocka_unit_test(test_a_proxy_may_not_have_control_characters),
        cmocka_unit_test(test_a_ca_file_is_an_option),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
