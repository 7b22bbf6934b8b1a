/* SPDX-License-Identifier: MIT */
/* Memory that runs out, at every allocation in turn: each time there must be an error, and no leak or crash. */
#include <portkeyadmin/labels.h>
#include <portkeyadmin/workspaces.h>

#include "allocations.h"
#include "client/client.h"
#include "upstream.h"

static int parse(portkey_error *error)
{
    static const char text[] =
        "[[1,2,3],{\"a\":\"\\u0061\",\"b\":[4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24]}]";
    portkey_json *document = NULL;
    int code = portkey_json_parse(&document, text, sizeof(text) - 1,
                                  &(portkey_json_limits){.refuse_duplicates = true}, error);

    if (code == 0 &&
        (portkey_value_string(portkey_value_at(portkey_json_root(document), "/1/a"), NULL) == NULL ||
         portkey_value_text(portkey_json_root(document)) == NULL)) {
        code = error->code = PORTKEY_ENOMEM;
        (void)snprintf(error->message, sizeof(error->message), "decoding");
    }
    portkey_json_free(document);
    return code;
}

static int build(portkey_error *error)
{
    portkey_request *request = NULL;
    int code = build_request(&request, "update_config",
                             "{\"slug\":\"a\\u002fb\",\"name\":\"n\",\"config\":{\"x\":[1,2]}}", error);

    assert_true((code == 0) == (request != NULL));
    portkey_request_free(request);
    return code;
}

static int encode(portkey_error *error)
{
    const portkey_usage_limits limits[] = {{.credit_limit = PORTKEY_INTEGER(1)}};
    const portkey_create_workspace_params_defaults defaults = {.metadata = "{\"a\":\"b\"}"};
    portkey_create_workspace_params params = {
        .name = "n", .defaults = &defaults, .usage_limits = {limits, 1}};
    portkey_request *request = NULL;
    int code = portkey_create_workspace_request(&request, &params, error);

    portkey_request_free(request);
    return code;
}

static int edit(portkey_error *error)
{
    char *text = NULL;
    int code = portkey_json_set(&text, "{\"a\":{\"b\":1}}", 13, "/a/c", "[2]", 3, NULL, error);

    portkey_text_free(text);
    text = NULL;
    if (code == 0)
        code = portkey_json_remove(&text, "[1,[2]]", 7, "/1/0", NULL, error);
    portkey_text_free(text);
    return code;
}

static int merge(portkey_error *error)
{
    static const char patch[] = "{\"a\":{\"b\":null,\"c\":{\"d\":2}}}";
    char *text = NULL;
    int code = portkey_json_merge(&text, "{\"a\":{\"b\":1}}", 13, patch, sizeof(patch) - 1, NULL, error);

    assert_true((code == 0) == (text != NULL));
    portkey_text_free(text);
    return code;
}

static int build_raw(portkey_error *error)
{
    const portkey_query query = {"a", "b"};
    portkey_raw_request raw = PORTKEY_RAW_REQUEST_INIT;
    portkey_request *request = NULL;
    int code;

    raw.method = "POST";
    raw.path = "/things/a%20b";
    raw.query = &query;
    raw.query_count = 1;
    raw.body = "{\"a\":1}";
    raw.body_length = 7;
    code = portkey_request_new_raw(&request, &raw, error);
    assert_true((code == 0) == (request != NULL));
    portkey_request_free(request);
    return code;
}

static int create_client(portkey_error *error)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;
    int code;

    options.api_key = "k";
    options.gateway_url = "https://gateway.example";
    code = portkey_client_new(&client, &options, error);
    assert_true((code == 0) == (client != NULL));
    portkey_client_free(client);
    return code;
}

/* Calls that end with their client, and no others: those that were not started do not end either. */
static void count_cancelled(void *context, int code, portkey_response *response, const portkey_error *error)
{
    (void)error;
    assert_null(response);
    *(int *)context += code == PORTKEY_ECANCELLED;
}

static int start_call(portkey_error *error)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;
    portkey_request *request = NULL;
    int cancelled = 0;
    int code;

    options.api_key = "k";
    code = portkey_client_new(&client, &options, error);
    if (code == 0)
        code = build_request(&request, "list_configs", "{}", error);
    if (code == 0)
        code = portkey_client_start(NULL, client, request, NULL, count_cancelled, &cancelled, error);
    portkey_client_free(client);
    assert_int_equal(cancelled, code == 0);
    return code;
}

/* With headers of its own; the second call waits for the first. */
static int start_calls_with_options(portkey_error *error)
{
    static const portkey_header header = {"x-name", "value"};
    portkey_options client_options = PORTKEY_OPTIONS_INIT;
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_client *client = NULL;
    portkey_request *request = NULL;
    int started = 0;
    int cancelled = 0;
    int code;

    client_options.max_connections = 1;
    options.api_key = "k";
    options.trace_id = "t";
    options.headers = &header;
    options.header_count = 1;
    options.deadline_ms = 60000;
    code = portkey_client_new(&client, &client_options, error);
    for (int i = 0; i < 2 && code == 0; i++) {
        code = build_request(&request, "create_config", "{\"name\":\"n\",\"config\":{}}", error);
        if (code == 0)
            code = portkey_client_start(NULL, client, request, &options, count_cancelled, &cancelled, error);
        started += code == 0;
    }
    portkey_client_free(client);
    assert_int_equal(cancelled, started);
    return code;
}

static void test_every_allocation_may_fail(void **state)
{
    static scenario *const scenarios[] = {
        parse, build, encode, edit, merge, build_raw, create_client, start_call, start_calls_with_options};

    (void)state;
    for (size_t i = 0; i < COUNT(scenarios); i++)
        if (allocations_exhaust(scenarios[i]) < 3)
            fail_msg("scenario %zu: the allocations were not seen", i);
}

/* ---- with an answer ---- */

static void note_code(void *context, int code, portkey_response *response, const portkey_error *error)
{
    (void)error;
    *(int *)context = code;
    portkey_response_free(response);
}

static portkey_client *client_for(const struct upstream *upstream)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;

    options.api_key = "k";
    options.base_url = upstream_url(upstream);
    options.allow_insecure_http = true;
    options.allow_private_address = true;
    assert_int_equal(portkey_client_new(&client, &options, NULL), 0);
    return client;
}

/* The n-th allocation of a call fails, from its start to its end; the code tells what became of it. */
static int call_with_failure(portkey_client *client, unsigned n, bool *failed)
{
    portkey_request *request = NULL;
    portkey_response *response = NULL;
    portkey_error error = {0};
    int code;

    assert_int_equal(build_request(&request, "list_configs", "{}", NULL), 0);
    allocations_fail_at(n);
    code = portkey_client_send(&response, client, request, NULL, &error);
    *failed = allocations_end();
    assert_true((code == 0) == (response != NULL));
    assert_int_equal(error.code, code);
    portkey_response_free(response);
    portkey_request_free(request);
    return code;
}

static void test_every_allocation_of_an_answer_may_fail(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = UPSTREAM_OK_JSON},
        {.reply = "HTTP/1.1 404 Not Found\r\nContent-Length: 23\r\n\r\n{\"message\":\"g\\u006fne\"}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(steps); i++) {
        struct upstream *upstream = upstream_start(&steps[i], 1);
        portkey_client *client = client_for(upstream);
        bool failed = true;
        unsigned n = 0;

        for (; failed; n++) {
            int code = call_with_failure(client, n, &failed);

            /* An error page can be told without being understood. */
            if (failed && code != PORTKEY_ENOMEM && (i == 0 || code != PORTKEY_EHTTP))
                fail_msg("allocation %u: %s", n, portkey_code_name(code));
        }
        assert_true(n > 4);
        portkey_client_free(client);
        upstream_stop(upstream);
    }
}

/* The n-th allocation fails while a list is read, and its answer once more as a whole. Returns the last code. */
static int list_with_failure(portkey_client *client, unsigned n, bool *failed)
{
    const portkey_label_list *whole = NULL;
    const portkey_label *label = NULL;
    portkey_pager *pager = NULL;
    portkey_error error = {0};
    int code;

    allocations_fail_at(n);
    code = portkey_list_prompt_labels_pages(&pager, client, NULL, NULL, &error);
    while (code >= 0 && (code = portkey_list_prompt_labels_next(pager, &label, &error)) == 1)
        continue;
    if (code == 0)
        code = portkey_list_prompt_labels_read(&whole, portkey_pager_response(pager), &error);
    *failed = allocations_end();
    assert_int_equal(error.code, code);
    assert_true((code == 0) == (whole != NULL));
    portkey_pager_free(pager);
    return code;
}

static void test_every_allocation_of_a_list_may_fail(void **state)
{
    static const struct upstream_step page = {
        .reply = "HTTP/1.1 200 OK\r\nContent-Length: 58\r\n\r\n"
                 "{\"total\":2,\"data\":[{\"id\":\"a\",\"name\":\"\\u0041\"},{\"id\":\"b\"}]}"};
    struct upstream *upstream = upstream_start(&page, 1);
    portkey_client *client = client_for(upstream);
    bool failed = true;
    unsigned n = 0;

    (void)state;
    for (; failed; n++) {
        int code = list_with_failure(client, n, &failed);

        if (failed && code != PORTKEY_ENOMEM)
            fail_msg("allocation %u: %s", n, portkey_code_name(code));
    }
    assert_true(n > 10);
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* A repeated call that finds no memory is put off, and comes again by itself. */
static void test_retry_without_memory_is_put_off(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"},
        {.reply = UPSTREAM_OK_JSON}};
    struct upstream *upstream = upstream_start(steps, 2);
    portkey_client *client = client_for(upstream);
    portkey_request *request = NULL;
    portkey_call_id call = 0;
    int code = 1;

    (void)state;
    assert_int_equal(build_request(&request, "list_configs", "{}", NULL), 0);
    assert_int_equal(portkey_client_start(&call, client, request, NULL, note_code, &code, NULL), 0);
    while (pa_call_find(client, call)->easy != NULL)
        assert_true(portkey_client_wait(client, NULL, 0, 100, NULL) >= 0);
    allocations_fail_at(0);
    while (portkey_client_in_flight(client) > 0)
        assert_true(portkey_client_wait(client, NULL, 0, -1, NULL) >= 0);
    assert_true(allocations_end());
    assert_int_equal(code, 0);
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* Leaves one call, whose turn has come: the one that it waited for was sent, and cancelled. */
static void start_waiting_call(portkey_client *client, struct upstream *upstream, int *code)
{
    portkey_request *request = NULL;
    portkey_call_id calls[2];

    client->max_connections = 1;
    for (int i = 0; i < 2; i++) {
        assert_int_equal(build_request(&request, "list_configs", "{}", NULL), 0);
        assert_int_equal(portkey_client_start(&calls[i], client, request, NULL, note_code, code, NULL), 0);
    }
    while (upstream_request_count(upstream) == 0)
        assert_true(portkey_client_wait(client, NULL, 0, 10, NULL) >= 0);
    assert_true(portkey_client_cancel(client, calls[0]));
}

/* So is a waiting call that finds none when its turn comes. */
static void test_waiting_call_without_memory_is_put_off(void **state)
{
    static const struct upstream_step steps[] = {{.reply = NULL}, {.reply = UPSTREAM_OK_JSON}};
    struct upstream *upstream = upstream_start(steps, 2);
    portkey_client *client = client_for(upstream);
    int code = 1;

    (void)state;
    start_waiting_call(client, upstream, &code);
    allocations_fail_at(0);
    while (portkey_client_in_flight(client) > 0)
        assert_true(portkey_client_wait(client, NULL, 0, -1, NULL) >= 0);
    assert_true(allocations_end());
    assert_int_equal(code, 0);
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* Where memory stays short, a call is not put off for ever. */
static void test_a_call_without_memory_ends(void **state)
{
    static const struct upstream_step steps[] = {{.reply = NULL}, {.reply = UPSTREAM_OK_JSON}};
    struct upstream *upstream = upstream_start(steps, 2);
    portkey_client *client = client_for(upstream);
    int code = 1;

    (void)state;
    start_waiting_call(client, upstream, &code);
    allocations_fail_from(0, 1);
    for (int i = 0; i < 200 && portkey_client_in_flight(client) > 0; i++)
        assert_true(portkey_client_wait(client, NULL, 0, 100, NULL) >= 0);
    assert_true(allocations_end());
    assert_int_equal(portkey_client_in_flight(client), 0);
    assert_int_equal(code, PORTKEY_ENOMEM);
    portkey_client_free(client);
    upstream_stop(upstream);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_allocation_may_fail),
        cmocka_unit_test(test_every_allocation_of_an_answer_may_fail),
        cmocka_unit_test(test_every_allocation_of_a_list_may_fail),
        cmocka_unit_test(test_retry_without_memory_is_put_off),
        cmocka_unit_test(test_waiting_call_without_memory_is_put_off),
        cmocka_unit_test(test_a_call_without_memory_ends),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
