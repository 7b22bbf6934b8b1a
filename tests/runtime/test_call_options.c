/* SPDX-License-Identifier: MIT */
/* The options of one call: whose key and which headers are sent, and what is refused. */
#include "fixture.h"

#include <stdlib.h>

#define KEY_A "pk-aaaa-5Tn2"
#define KEY_B "pk-bbbb-9Wd7"
#define BUSY "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"

static void count_success(void *context, int code, portkey_response *response, const portkey_error *error)
{
    (void)error;
    *(int *)context += code == 0;
    portkey_response_free(response);
}

static void start(portkey_client *client, const char *slug, const portkey_call_options *options,
                  int *succeeded)
{
    char arguments[64];
    portkey_error error = {0};

    (void)snprintf(arguments, sizeof(arguments), "{\"slug\":\"%s\"}", slug);
    if (portkey_client_start(NULL, client, request_of("get_config", arguments), options, count_success,
                             succeeded, &error) < 0)
        fail_msg("%s", error.message);
}

static void run(portkey_client *client)
{
    while (portkey_client_in_flight(client) > 0)
        assert_true(portkey_client_wait(client, NULL, 0, 1000, NULL) >= 0);
}

/* Sends with options and returns the code. */
static int send_with(portkey_client *client, const char *operation, const char *arguments,
                     const portkey_call_options *options, portkey_error *error)
{
    portkey_request *request = request_of(operation, arguments);
    portkey_response *response = NULL;
    int code = portkey_client_send(&response, client, request, options, error);

    portkey_request_free(request);
    portkey_response_free(response);
    return code;
}

/* ---- keys ---- */

static void expect_key(const char *request, const char *slug, const char *key)
{
    char target[64];
    char header[64];

    (void)snprintf(target, sizeof(target), "GET /configs/%s HTTP", slug);
    (void)snprintf(header, sizeof(header), "\r\nx-portkey-api-key: %s\r\n", key);
    if (strstr(request, target) == NULL)
        return;
    assert_contains(request, header);
    assert_null(strstr(strstr(request, "x-portkey-api-key") + 1, "x-portkey-api-key"));
}

/* Three at once, all answered "busy" first; then again, on the same handles and connections in another order. */
static void test_keys_of_calls_never_mix(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = BUSY, .hold_for = 3}, {.reply = BUSY}, {.reply = BUSY}, {.reply = UPSTREAM_OK_JSON}};
    struct upstream *upstream = upstream_start(steps, COUNT(steps));
    portkey_client *client = client_for(upstream);
    portkey_call_options a = PORTKEY_CALL_OPTIONS_INIT;
    portkey_call_options b = PORTKEY_CALL_OPTIONS_INIT;
    int succeeded = 0;

    (void)state;
    a.api_key = KEY_A;
    b.api_key = KEY_B;
    start(client, "a", &a, &succeeded);
    start(client, "b", &b, &succeeded);
    start(client, "own", NULL, &succeeded);
    run(client);
    start(client, "own", NULL, &succeeded);
    start(client, "a", &a, &succeeded);
    start(client, "b", &b, &succeeded);
    run(client);
    assert_int_equal(succeeded, 6);
    assert_int_equal(upstream_request_count(upstream), 9);
    for (size_t i = 0; i < 9; i++) {
        expect_key(upstream_request(upstream, i), "a", KEY_A);
        expect_key(upstream_request(upstream, i), "b", KEY_B);
        expect_key(upstream_request(upstream, i), "own", TEST_KEY);
    }
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_a_client_needs_no_key_when_calls_have(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_options options = options_for(upstream_url(upstream));
    portkey_call_options with_key = PORTKEY_CALL_OPTIONS_INIT;
    portkey_client *client;
    portkey_error error;

    (void)state;
    options.api_key = NULL;
    with_key.api_key = KEY_A;
    client = client_with(&options);
    assert_int_equal(send_with(client, "list_configs", "{}", &with_key, &error), 0);
    assert_contains(upstream_request(upstream, 0), "\r\nx-portkey-api-key: " KEY_A "\r\n");
    assert_int_equal(send_with(client, "list_configs", "{}", NULL, &error), PORTKEY_ENOKEY);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_public_operations_are_sent_without_the_calls_key(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_error error;

    (void)state;
    options.api_key = KEY_A;
    assert_int_equal(send_with(client, name_of("GET", "/model-configs/pricing/{provider}/{model}"),
                               "{\"provider\":\"p\",\"model\":\"m\"}", &options, &error),
                     0);
    assert_null(strstr(upstream_request(upstream, 0), "x-portkey-api-key"));
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_the_calls_key_is_in_no_message(void **state)
{
    static const struct upstream_step step = {
        .reply = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n{\"message\":\"bad key " KEY_A "\"}",
        .end = UPSTREAM_CLOSE};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_error error;

    (void)state;
    options.api_key = KEY_A;
    assert_int_equal(send_with(client, "list_configs", "{}", &options, &error), PORTKEY_EHTTP);
    assert_contains(error.message, "bad key ****");
    assert_null(strstr(error.message, KEY_A));
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* Nor is the client's, which the server may know from other calls. */
static void test_the_clients_key_is_in_no_message(void **state)
{
    static const struct upstream_step step = {
        .reply = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nx-request-id: " TEST_KEY
                 "\r\n\r\n{\"message\":\"neither " KEY_A " nor " TEST_KEY "\"}",
        .end = UPSTREAM_CLOSE};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_error error;

    (void)state;
    options.api_key = KEY_A;
    assert_int_equal(send_with(client, "list_configs", "{}", &options, &error), PORTKEY_EHTTP);
    assert_contains(error.message, "neither ****");
    assert_null(strstr(error.message, KEY_A));
    assert_null(strstr(error.message, TEST_KEY));
    assert_null(strstr(error.request_id, TEST_KEY));
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* The settings of the client have nothing to do with it. */
static void test_who_gave_the_key_is_told_that_it_is_wrong(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"},
        {.reply = "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"},
    };
    struct upstream *upstream = upstream_start(steps, 2);
    portkey_client *client = client_for(upstream);
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_error error;

    (void)state;
    assert_int_equal(send_with(client, "list_configs", "{}", &options, &error), PORTKEY_EHTTP);
    assert_contains(error.hint, "check api_key");
    options.api_key = KEY_A;
    assert_int_equal(send_with(client, "list_configs", "{}", &options, &error), PORTKEY_EHTTP);
    assert_contains(error.hint, "api_key of the call is not accepted");
    assert_null(strstr(error.hint, "api_key_file"));
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* ---- headers ---- */

static void test_trace_id_and_extra_headers_arrive(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    static const portkey_header headers[] = {
        {"X-Portkey-Metadata", "{\"team\": \"\xC3\xA9\"}"}, {"Authorization", "Basic eDp5"}, {"x-empty", ""}};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_error error;
    const char *request;

    (void)state;
    options.trace_id = "trace-1";
    options.headers = headers;
    options.header_count = COUNT(headers);
    assert_int_equal(send_with(client, "create_config", "{\"name\":\"n\",\"config\":{}}", &options, &error),
                     0);
    request = upstream_request(upstream, 0);
    assert_contains(request, "\r\nx-portkey-trace-id: trace-1\r\n");
    assert_contains(request, "\r\nX-Portkey-Metadata: {\"team\": \"\xC3\xA9\"}\r\n");
    assert_contains(request, "\r\nAuthorization: Basic eDp5\r\n");
    assert_contains(request, "\r\nx-empty:\r\n");
    assert_contains(request, "\r\nx-portkey-api-key: " TEST_KEY "\r\n");
    assert_contains(request, "\r\nContent-Type: application/json\r\n");
    assert_null(strstr(request, "Expect:"));
    /* The next call on the same handle has none of them. */
    assert_int_equal(send_with(client, "list_configs", "{}", NULL, &error), 0);
    assert_null(strstr(upstream_request(upstream, 1), "trace"));
    assert_null(strstr(upstream_request(upstream, 1), "Authorization"));
    portkey_client_free(client);
    upstream_stop(upstream);
}

static char *heap_copy(const char *text)
{
    char *copy = strdup(text);

    assert_non_null(copy);
    return copy;
}

static void spoil(char *text)
{
    memset(text, '#', strlen(text));
    free(text);
}

/* The first attempt waits for another call, and a second one follows. */
static void test_strings_may_be_freed_after_the_start(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = UPSTREAM_OK_JSON}, {.reply = BUSY}, {.reply = UPSTREAM_OK_JSON}};
    struct upstream *upstream = upstream_start(steps, COUNT(steps));
    portkey_options client_options = options_for(upstream_url(upstream));
    char *texts[] = {heap_copy(KEY_A), heap_copy("trace-1"), heap_copy("x-name"), heap_copy("value")};
    portkey_header header = {texts[2], texts[3]};
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_client *client;
    int succeeded = 0;

    (void)state;
    client_options.max_connections = 1;
    client = client_with(&client_options);
    options.api_key = texts[0];
    options.trace_id = texts[1];
    options.headers = &header;
    options.header_count = 1;
    start(client, "first", NULL, &succeeded);
    start(client, "second", &options, &succeeded);
    for (size_t i = 0; i < COUNT(texts); i++)
        spoil(texts[i]);
    header = (portkey_header){NULL, NULL};
    memset(&options, '#', sizeof(options));
    run(client);
    assert_int_equal(succeeded, 2);
    for (size_t i = 1; i < 3; i++) {
        assert_contains(upstream_request(upstream, i), "GET /configs/second HTTP");
        assert_contains(upstream_request(upstream, i), "\r\nx-portkey-api-key: " KEY_A "\r\n");
        assert_contains(upstream_request(upstream, i), "\r\nx-portkey-trace-id: trace-1\r\n");
        assert_contains(upstream_request(upstream, i), "\r\nx-name: value\r\n");
    }
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* ---- what is refused ---- */

/* Neither way of calling takes the options, and the message has none of a secret. */
static void expect_refusal(portkey_client *client, const portkey_call_options *options, int code,
                           const char *message)
{
    portkey_error error = {0};
    int succeeded = 0;

    assert_int_equal(send_with(client, "list_configs", "{}", options, &error), code);
    assert_contains(error.message, message);
    assert_null(strstr(error.message, "secret"));
    assert_int_equal(portkey_client_start(NULL, client, request_of("list_configs", "{}"), options,
                                          count_success, &succeeded, &error),
                     code);
}

static void expect_refused_header(portkey_client *client, const char *name, const char *value, int code,
                                  const char *message)
{
    portkey_header headers[] = {{"x-good", "good"}, {name, value}};
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;

    options.headers = headers;
    options.header_count = 2;
    expect_refusal(client, &options, code, message);
}

static void refuse_keys_and_trace_ids(portkey_client *client)
{
    static const char *const bad[] = {"",         "secret\r\nx: y", "secret x",  " secret",
                                      "secret\t", "secret\xC3\xA9", "secret\x7F"};
    static char large[4098];
    portkey_call_options options;

    for (size_t i = 0; i < COUNT(bad); i++) {
        options = (portkey_call_options)PORTKEY_CALL_OPTIONS_INIT;
        options.api_key = bad[i];
        expect_refusal(client, &options, PORTKEY_ECONFIG, "api_key of the call is not a valid API key: it ");
        options = (portkey_call_options)PORTKEY_CALL_OPTIONS_INIT;
        options.trace_id = bad[i];
        expect_refusal(client, &options, PORTKEY_ECONFIG, "trace_id must have 1 to 256");
    }
    memset(large, 'k', 4097);
    options = (portkey_call_options)PORTKEY_CALL_OPTIONS_INIT;
    options.api_key = large;
    expect_refusal(client, &options, PORTKEY_ECONFIG, "longer than 4096 bytes");
    large[257] = '\0';
    options = (portkey_call_options)PORTKEY_CALL_OPTIONS_INIT;
    options.trace_id = large;
    expect_refusal(client, &options, PORTKEY_ECONFIG, "trace_id must have 1 to 256");
}

static void refuse_headers(portkey_client *client)
{
    static const char *const bad_names[] = {
        "", "secret:", "secret x", "secret\r\nx", "secr\xC3\xA9t", "secret\x01"};
    static const char *const bad_values[] = {"secret\r\nx: y", "secret\n",  " secret", "secret ", " ",
                                             "\tsecret",       "secret\x7F"};
    static const char *const owned[] = {"X-Portkey-API-Key",
                                        "x_portkey_api_key",
                                        "X-Portkey_Trace-ID",
                                        "content_length",
                                        "x-portkey-trace-id",
                                        "host",
                                        "CONTENT-LENGTH",
                                        "Content-Type",
                                        "content-encoding",
                                        "transfer-encoding",
                                        "Connection",
                                        "accept",
                                        "Accept-Encoding",
                                        "expect",
                                        "cookie",
                                        "user-agent",
                                        "te",
                                        "trailer",
                                        "upgrade",
                                        "keep-alive",
                                        "proxy-connection",
                                        "proxy-authorization",
                                        "http2-settings"};

    for (size_t i = 0; i < COUNT(bad_names); i++)
        expect_refused_header(client, bad_names[i], "v", PORTKEY_ECONFIG, "header 2 of the call: the name");
    for (size_t i = 0; i < COUNT(bad_values); i++)
        expect_refused_header(client, "x-name", bad_values[i], PORTKEY_ECONFIG,
                              "header 2 of the call: the value");
    for (size_t i = 0; i < COUNT(owned); i++)
        expect_refused_header(client, owned[i], "v", PORTKEY_ECONFIG, "may not be set");
    expect_refused_header(client, NULL, "v", PORTKEY_EINVAL, "header 2 of the call");
    expect_refused_header(client, "x-name", NULL, PORTKEY_EINVAL, "header 2 of the call");
}

static void refuse_many_headers(portkey_client *client)
{
    static char value[8192];
    portkey_header headers[17];
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;

    for (size_t i = 0; i < COUNT(headers); i++)
        headers[i] = (portkey_header){"x-n", "v"};
    options.header_count = 1;
    expect_refusal(client, &options, PORTKEY_EINVAL, "headers is NULL");
    options.headers = headers;
    options.header_count = 17;
    expect_refusal(client, &options, PORTKEY_ECONFIG, "at most 16");
    memset(value, 'v', 8190);
    headers[0].value = value;
    options.header_count = 1;
    expect_refusal(client, &options, PORTKEY_ECONFIG, "at most 8192 bytes");
}

static void refuse_sizes(portkey_client *client)
{
    static const size_t sizes[] = {0,
                                   sizeof(size_t) - 1,
                                   sizeof(size_t),
                                   offsetof(portkey_call_options, trace_id) + 1,
                                   offsetof(portkey_call_options, headers),
                                   sizeof(portkey_call_options) - 1,
                                   sizeof(portkey_call_options) + 1,
                                   SIZE_MAX};

    for (size_t i = 0; i < COUNT(sizes); i++) {
        portkey_call_options options = {.size = sizes[i]};

        expect_refusal(client, &options, PORTKEY_EINVAL, "PORTKEY_CALL_OPTIONS_INIT");
    }
}

static void test_bad_options_are_refused_and_nothing_is_sent(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_error error;

    (void)state;
    refuse_keys_and_trace_ids(client);
    refuse_headers(client);
    refuse_many_headers(client);
    refuse_sizes(client);
    assert_int_equal(portkey_client_in_flight(client), 0);
    assert_int_equal(send_with(client, "list_configs", "{}", NULL, &error), 0);
    assert_int_equal(upstream_request_count(upstream), 1);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_the_largest_headers_are_sent(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    static char value[8192];
    portkey_header headers[16];
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_error error;

    (void)state;
    for (size_t i = 0; i < COUNT(headers); i++)
        headers[i] = (portkey_header){"x-n", "v"};
    memset(value, 'v', 8192 - 15 * 4 - 3);
    headers[15].value = value;
    options.headers = headers;
    options.header_count = COUNT(headers);
    assert_int_equal(send_with(client, "list_configs", "{}", &options, &error), 0);
    assert_contains(upstream_request(upstream, 0), value);
    portkey_client_free(client);
    upstream_stop(upstream);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_keys_of_calls_never_mix),
        cmocka_unit_test(test_a_client_needs_no_key_when_calls_have),
        cmocka_unit_test(test_public_operations_are_sent_without_the_calls_key),
        cmocka_unit_test(test_the_calls_key_is_in_no_message),
        cmocka_unit_test(test_the_clients_key_is_in_no_message),
        cmocka_unit_test(test_who_gave_the_key_is_told_that_it_is_wrong),
        cmocka_unit_test(test_trace_id_and_extra_headers_arrive),
        cmocka_unit_test(test_strings_may_be_freed_after_the_start),
        cmocka_unit_test(test_bad_options_are_refused_and_nothing_is_sent),
        cmocka_unit_test(test_the_largest_headers_are_sent),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
