/* SPDX-License-Identifier: MIT */
/* Requests without an operation, sent: where to, with what, how often, and what their failures say. */
#include "fixture.h"

#define BUSY "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"

static portkey_raw_request raw_of(const char *method, const char *path)
{
    portkey_raw_request raw = PORTKEY_RAW_REQUEST_INIT;

    raw.method = method;
    raw.path = path;
    return raw;
}

/* Sends it and returns the code; the response is freed. */
static int send_raw(portkey_client *client, const portkey_raw_request *raw, portkey_error *error)
{
    portkey_request *request = NULL;
    portkey_response *response = NULL;
    int code = portkey_request_new_raw(&request, raw, error);

    if (code == 0)
        code = portkey_client_send(&response, client, request, NULL, error);
    portkey_response_free(response);
    portkey_request_free(request);
    return code;
}

static int send_once(const struct upstream_step *steps, size_t count, const portkey_raw_request *raw,
                     size_t expected_requests, portkey_error *error)
{
    struct upstream *upstream = upstream_start(steps, count);
    portkey_client *client = client_for(upstream);
    int code = send_raw(client, raw, error);

    assert_int_equal(upstream_request_count(upstream), expected_requests);
    portkey_client_free(client);
    upstream_stop(upstream);
    return code;
}

static void test_it_is_sent_with_the_key_and_the_body(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    const portkey_query query = {"a b", "c"};
    portkey_raw_request raw = raw_of("PATCH", "/things/1%2F2");
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    const char *sent;

    (void)state;
    raw.query = &query;
    raw.query_count = 1;
    raw.body = "{\"n\":12345678901234567890}";
    raw.body_length = strlen(raw.body);
    assert_int_equal(send_raw(client, &raw, NULL), 0);
    sent = upstream_request(upstream, 0);
    assert_true(strncmp(sent, "PATCH /things/1%2F2?a%20b=c HTTP/1.1\r\n", 38) == 0);
    assert_contains(sent, "x-portkey-api-key: " TEST_KEY "\r\n");
    assert_contains(sent, "Content-Type: application/json\r\n");
    assert_contains(sent, "\r\n\r\n{\"n\":12345678901234567890}");
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void expect_path(const char *base, portkey_plane plane, const char *version, const char *path)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *control = upstream_start(&step, 1);
    struct upstream *gateway = upstream_start(&step, 1);
    portkey_raw_request raw = raw_of("GET", "/things");
    char control_url[80];
    char gateway_url[80];
    char line[80];
    portkey_options options = options_for(control_url);
    portkey_client *client;

    (void)snprintf(control_url, sizeof(control_url), "%s%s", upstream_url(control), base);
    (void)snprintf(gateway_url, sizeof(gateway_url), "%s%s", upstream_url(gateway), base);
    (void)snprintf(line, sizeof(line), "GET %s HTTP/1.1\r\n", path);
    options.gateway_url = gateway_url;
    client = client_with(&options);
    raw.plane = plane;
    raw.version = version;
    assert_int_equal(send_raw(client, &raw, NULL), 0);
    assert_int_equal(upstream_request_count(control), plane == PORTKEY_PLANE_CONTROL ? 1 : 0);
    assert_true(strncmp(upstream_request(plane == PORTKEY_PLANE_CONTROL ? control : gateway, 0), line,
                        strlen(line)) == 0);
    portkey_client_free(client);
    upstream_stop(control);
    upstream_stop(gateway);
}

/* A base address that means a whole server takes the version; any other one is used as it is. */
static void test_it_goes_where_operations_go(void **state)
{
    (void)state;
    expect_path("", PORTKEY_PLANE_CONTROL, "/v2", "/things");
    expect_path("/v1", PORTKEY_PLANE_CONTROL, NULL, "/v1/things");
    expect_path("/v1", PORTKEY_PLANE_CONTROL, "/v2", "/v2/things");
    expect_path("/v1", PORTKEY_PLANE_CONTROL, "", "/things");
    expect_path("/v1", PORTKEY_PLANE_DATA, NULL, "/v1/things");
    expect_path("/mock", PORTKEY_PLANE_DATA, "/v2", "/mock/things");
}

static void test_it_is_repeated_only_if_it_may_be(void **state)
{
    static const struct upstream_step steps[] = {{.reply = BUSY}, {.reply = UPSTREAM_OK_JSON}};
    portkey_raw_request raw = raw_of("GET", "/things");
    portkey_error error = {0};

    (void)state;
    assert_int_equal(send_once(steps, 2, &raw, 1, &error), PORTKEY_EHTTP);
    assert_false(error.may_have_happened);
    raw.idempotent = true;
    assert_int_equal(send_once(steps, 2, &raw, 2, &error), 0);
    raw = raw_of("POST", "/things");
    assert_int_equal(send_once(steps, 2, &raw, 1, &error), PORTKEY_EHTTP);
    assert_true(error.may_have_happened);
}

static void test_any_answer_will_do_but_a_web_page(void **state)
{
    static const char *const replies[] = {
        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 204 No Content\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 4\r\n\r\na,b\n",
        UPSTREAM_OK_JSON,
    };
    static const struct upstream_step page = {
        .reply = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 15\r\n\r\n<!DOCTYPE html>"};
    portkey_raw_request raw = raw_of("GET", "/things");
    portkey_error error = {0};

    (void)state;
    for (size_t i = 0; i < COUNT(replies); i++) {
        struct upstream_step step = {.reply = replies[i]};

        assert_int_equal(send_once(&step, 1, &raw, 1, &error), 0);
    }
    assert_int_equal(send_once(&page, 1, &raw, 1, &error), PORTKEY_EANSWER);
}

static void test_failures_name_method_and_path(void **state)
{
    static const char *const statuses[] = {"400", "403", "404", "405", "500"};
    portkey_raw_request raw = raw_of("GET", "/things");

    (void)state;
    for (size_t i = 0; i < COUNT(statuses); i++) {
        char reply[80];
        const struct upstream_step step = {.reply = reply};
        portkey_error error = {0};

        (void)snprintf(reply, sizeof(reply), "HTTP/1.1 %s No\r\nContent-Length: 0\r\n\r\n", statuses[i]);
        assert_int_equal(send_once(&step, 1, &raw, 1, &error), PORTKEY_EHTTP);
        assert_contains(error.message, "GET /v1/things answered HTTP");
        assert_true(error.hint[0] != '\0');
    }
}

static void test_it_needs_a_key_and_takes_that_of_the_call(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_options options = options_for(upstream_url(upstream));
    portkey_call_options call = PORTKEY_CALL_OPTIONS_INIT;
    portkey_raw_request raw = raw_of("HEAD", "/things");
    portkey_request *request = NULL;
    portkey_response *response = NULL;
    portkey_error error = {0};
    portkey_client *client;

    (void)state;
    options.api_key = NULL;
    client = client_with(&options);
    assert_int_equal(send_raw(client, &raw, &error), PORTKEY_ENOKEY);
    assert_contains(error.message, "HEAD /v1/things");
    raw.method = "GET";
    call.api_key = "key-of-the-call";
    assert_int_equal(portkey_request_new_raw(&request, &raw, NULL), 0);
    assert_int_equal(portkey_client_send(&response, client, request, &call, NULL), 0);
    assert_contains(upstream_request(upstream, 0), "x-portkey-api-key: key-of-the-call\r\n");
    portkey_response_free(response);
    portkey_request_free(request);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void note_code(void *context, int code, portkey_response *response, const portkey_error *error)
{
    (void)error;
    *(int *)context = code;
    portkey_response_free(response);
}

/* The operation belongs to the request, which a call that was started owns. */
static void test_it_can_be_started_and_cancelled(void **state)
{
    static const struct upstream_step steps[] = {{.reply = UPSTREAM_OK_JSON}, {.reply = NULL}};
    struct upstream *upstream = upstream_start(steps, 2);
    portkey_client *client = client_for(upstream);
    portkey_raw_request raw = raw_of("POST", "/things");
    portkey_request *request = NULL;
    portkey_call_id call = 0;
    int code = 1;

    (void)state;
    assert_int_equal(portkey_request_new_raw(&request, &raw, NULL), 0);
    assert_int_equal(portkey_client_start(NULL, client, request, NULL, note_code, &code, NULL), 0);
    while (code == 1)
        assert_true(portkey_client_wait(client, NULL, 0, 1000, NULL) >= 0);
    assert_int_equal(code, 0);
    code = 1;
    assert_int_equal(portkey_request_new_raw(&request, &raw, NULL), 0);
    assert_int_equal(portkey_client_start(&call, client, request, NULL, note_code, &code, NULL), 0);
    while (upstream_request_count(upstream) < 2)
        assert_true(portkey_client_wait(client, NULL, 0, 10, NULL) >= 0);
    assert_true(portkey_client_cancel(client, call));
    assert_int_equal(code, PORTKEY_ECANCELLED);
    assert_int_equal(portkey_client_in_flight(client), 0);
    portkey_client_free(client);
    upstream_stop(upstream);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_it_is_sent_with_the_key_and_the_body),
        cmocka_unit_test(test_it_goes_where_operations_go),
        cmocka_unit_test(test_it_is_repeated_only_if_it_may_be),
        cmocka_unit_test(test_any_answer_will_do_but_a_web_page),
        cmocka_unit_test(test_failures_name_method_and_path),
        cmocka_unit_test(test_it_needs_a_key_and_takes_that_of_the_call),
        cmocka_unit_test(test_it_can_be_started_and_cancelled),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
