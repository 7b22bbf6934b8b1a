/* SPDX-License-Identifier: MIT */
/* Calls against an upstream that answers well, badly, late or never. */
#include "fixture.h"

#define HEAD(status) "HTTP/1.1 " status "\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"

static const char create[] = "{\"name\":\"n\",\"config\":{},\"workspace_id\":\"w\"}";

/* ---- what is sent, what comes back ---- */

static void test_body_and_headers_pass_through(void **state)
{
    static const char body[] = "{ \"n\": 12345678901234567890, \"s\":\"\\u00e9\xC3\xA9\" }\n";
    static const struct upstream_step step = {
        .reply = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Trace:  t-1 \r\nx-trace: t-2\r\n"
                 "Connection: close\r\n\r\n{ \"n\": 12345678901234567890, \"s\":\"\\u00e9\xC3\xA9\" }\n",
        .end = UPSTREAM_CLOSE};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_request *request = request_of("get_config", "{\"slug\":\"a/b\"}");
    portkey_response *response = NULL;
    portkey_value root;
    portkey_error error;
    size_t length;

    (void)state;
    assert_int_equal(portkey_client_send(&response, client, request, NULL, &error), 0);
    assert_string_equal(portkey_response_body(response, &length), body);
    assert_int_equal(length, strlen(body));
    assert_int_equal(portkey_response_status(response), 200);
    assert_string_equal(portkey_response_header(response, "X-TRACE"), "t-2");
    assert_null(portkey_response_header(response, "X-Trac"));
    assert_int_equal(portkey_response_json(&root, response, &error), 0);
    assert_string_equal(portkey_value_string(portkey_value_at(root, "/s"), NULL), "\xC3\xA9\xC3\xA9");
    assert_int_equal(strncmp(upstream_request(upstream, 0), "GET /configs/a%2Fb HTTP/1.1\r\n", 29), 0);
    assert_contains(upstream_request(upstream, 0), "\r\nx-portkey-api-key: " TEST_KEY "\r\n");
    portkey_response_free(response);
    portkey_request_free(request);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_compressed_body_comes_out_plain(void **state)
{
    static const char reply[] =
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 31\r\n\r\n"
        "\x1F\x8B\x08\x00\x00\x00\x00\x00\x02\x03\xAB\x56\xCA\xCF\x56\xB2\x2A\x29\x2A\x4D\xAD\x05\x00\x90\x5F"
        "\xD4\xA7\x0B\x00\x00\x00";
    static const struct upstream_step step = {.reply = reply, .length = sizeof(reply) - 1};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_request *request = request_of("list_configs", "{}");
    portkey_response *response = NULL;
    portkey_error error;

    (void)state;
    assert_int_equal(portkey_client_send(&response, client, request, NULL, &error), 0);
    assert_string_equal(portkey_response_body(response, NULL), "{\"ok\":true}");
    assert_contains(upstream_request(upstream, 0), "gzip");
    portkey_response_free(response);
    portkey_request_free(request);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_json_body_goes_out_as_it_is(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_error error;

    (void)state;
    assert_int_equal(call(client, "create_config",
                          "{\"name\":\"n\", \"config\" : {\"big\": 123456789012345678901, \"f\":1.50}}",
                          &error),
                     0);
    assert_contains(upstream_request(upstream, 0), "POST /configs HTTP/1.1\r\n");
    assert_contains(upstream_request(upstream, 0), "\r\nContent-Type: application/json\r\n");
    assert_contains(upstream_request(upstream, 0),
                    "\r\n\r\n{\"name\":\"n\",\"config\":{\"big\": 123456789012345678901, \"f\":1.50}}");
    assert_null(strstr(upstream_request(upstream, 0), "Expect:"));
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* What is public goes without the key; the data plane has its own address; versions have their own prefix. */
static void test_each_operation_goes_to_its_address(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *control = upstream_start(&step, 1);
    struct upstream *gateway = upstream_start(&step, 1);
    char base[64];
    portkey_options options;
    portkey_client *client;
    portkey_error error;

    (void)state;
    (void)snprintf(base, sizeof(base), "%s/v1/", upstream_url(control));
    options = options_for(base);
    options.gateway_url = upstream_url(gateway);
    client = client_with(&options);
    assert_int_equal(call(client, "list_configs", "{}", &error), 0);
    assert_int_equal(call(client, "list_deployments", "{}", &error), 0);
    assert_int_equal(call(client, name_of("GET", "/model-configs/pricing/{provider}/{model}"),
                          "{\"provider\":\"p\",\"model\":\"m\"}", &error),
                     0);
    assert_int_equal(call(client, name_of("GET", "/logs/{log_id}"), "{\"log_id\":\"l\"}", &error), 0);
    assert_contains(upstream_request(control, 0), "GET /v1/configs HTTP");
    assert_contains(upstream_request(control, 1), "GET /v2/deployments HTTP");
    assert_contains(upstream_request(control, 2), "GET /model-configs/pricing/p/m HTTP");
    assert_null(strstr(upstream_request(control, 2), "x-portkey-api-key"));
    assert_contains(upstream_request(gateway, 0), "GET /logs/l HTTP");
    portkey_client_free(client);
    upstream_stop(control);
    upstream_stop(gateway);
}

static void test_key_is_needed_where_it_is(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_options options = options_for(upstream_url(upstream));
    portkey_client *client;
    portkey_error error;

    (void)state;
    options.api_key = NULL;
    client = client_with(&options);
    assert_int_equal(call(client, "list_configs", "{}", &error), PORTKEY_ENOKEY);
    assert_string_equal(error.hint, "set api_key, or api_key_file to a file that holds the key");
    assert_int_equal(call(client, name_of("GET", "/model-configs/pricing/{provider}/{model}"),
                          "{\"provider\":\"p\",\"model\":\"m\"}", &error),
                     0);
    assert_int_equal(upstream_request_count(upstream), 1);
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* ---- errors that help ---- */

static void test_status_becomes_an_error_that_helps(void **state)
{
    static const struct {
        const char *reply;
        int status;
        const char *api_code;
        const char *message;
        const char *hint;
    } rows[] = {
        {HEAD("403 Forbidden") "{\"success\":false,\"data\":{\"message\":\"no\",\"errorCode\":\"AB03\"}}",
         403, "AB03", "create_config answered HTTP 403, AB03: no", "configs.create"},
        {HEAD("401 Unauthorized") "{\"data\":{\"message\":\"who\",\"errorCode\":\"AB05\"}}", 401, "AB05",
         "who", "check api_key or api_key_file, and"},
        {HEAD("402 Payment Required") "{}", 402, "", "HTTP 402: {}", "subscription"},
        {HEAD("404 Not Found") "{\"message\":\"gone\"}", 404, "", "HTTP 404: gone", "path /configs,"},
        {HEAD("409 Conflict") "{\"error\":{\"message\":\"twice\",\"code\":\"AB07\"}}", 409, "AB07", "twice",
         "exists"},
        {HEAD("400 Bad Request") "not\tJSON\x01\xFF", 400, "", "not JSON ?", "arguments"},
        {HEAD("422 Unprocessable") "", 422, "", "HTTP 422", "arguments"},
        {HEAD("405 Method Not Allowed") "", 405, "", "HTTP 405", "does not offer this operation"},
        {HEAD("408 Request Timeout") "", 408, "", "HTTP 408", "may have been made"},
        {HEAD("413 Content Too Large") "", 413, "", "HTTP 413", "send less"},
        {HEAD("418 Teapot") "", 418, "", "HTTP 418", "refused the request"},
        {HEAD("425 Too Early") "", 425, "", "HTTP 425", "try again"},
        {HEAD("500 Oops") "", 500, "", "HTTP 500", "check with list_configs"},
        {HEAD("302 Found") "", 302, "", "HTTP 302", "redirects"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct upstream_step step = {.reply = rows[i].reply, .end = UPSTREAM_CLOSE};
        portkey_error error;

        assert_int_equal(call_once(&step, "create_config", create, &error), PORTKEY_EHTTP);
        assert_int_equal(error.code, PORTKEY_EHTTP);
        assert_int_equal(error.http_status, rows[i].status);
        assert_string_equal(error.api_code, rows[i].api_code);
        assert_contains(error.message, rows[i].message);
        assert_contains(error.hint, rows[i].hint);
    }
}

/* The API answers 403 for both, so the hint claims neither. */
static void test_a_403_has_several_causes(void **state)
{
    static const struct upstream_step step = {.reply = HEAD("403 Forbidden") "{}", .end = UPSTREAM_CLOSE};
    static const char *const rows[][3] = {
        {"get_workspace", "{\"workspace_id\":\"w\"}",
         "the API key may lack the scope workspaces.read, or belong to another workspace, or there may be no such "
         "object: check the scopes of the key, and the id or slug with list_workspaces"},
        {"get_prompt_label", "{\"label_id\":\"0a1b2c3d-0000-4000-8000-000000000000\"}",
         "the API key may lack a scope that get_prompt_label needs, or belong to another workspace, or there may be no "
         "such object: check the scopes of the key, and the id or slug with list_prompt_labels"},
        {"create_config", "{\"name\":\"a\",\"config\":{},\"workspace_id\":\"w\"}",
         "the API key may lack the scope configs.create, or belong to another workspace, or an id in the "
         "arguments may name no object: check its scopes, its workspace and these ids"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        portkey_error error;

        assert_int_equal(call_once(&step, rows[i][0], rows[i][1], &error), PORTKEY_EHTTP);
        assert_string_equal(error.hint, rows[i][2]);
    }
}

static void test_enterprise_plan_is_mentioned(void **state)
{
    static const struct upstream_step step = {.reply = HEAD("403 Forbidden") "{}", .end = UPSTREAM_CLOSE};
    portkey_error error;

    (void)state;
    assert_int_equal(call_once(&step, name_of("GET", "/admin/users"), "{}", &error), PORTKEY_EHTTP);
    assert_contains(error.hint, "organisation_users.list");
    assert_contains(error.hint, "Enterprise");
}

static void test_key_is_in_no_message(void **state)
{
    static const struct upstream_step step = {
        .reply = HEAD("400 Bad Request") "{\"message\":\"bad key " TEST_KEY ", really " TEST_KEY "\"}",
        .end = UPSTREAM_CLOSE};
    portkey_error error;

    (void)state;
    assert_int_equal(call_once(&step, "list_configs", "{}", &error), PORTKEY_EHTTP);
    assert_contains(error.message, "bad key ****");
    assert_null(strstr(error.message, TEST_KEY));
}

/* A body that is shown as it came may have the key with JSON's escapes. */
static void test_an_escaped_key_is_in_no_message(void **state)
{
    static const struct upstream_step step = {
        .reply = HEAD("400 Bad Request") "{\"key\":\"pk\\/a\\\"b\\\\c\\/\",\"n\":1}", .end = UPSTREAM_CLOSE};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_options options = options_for(upstream_url(upstream));
    portkey_client *client;
    portkey_error error;

    (void)state;
    options.api_key = "pk/a\"b\\c/";
    client = client_with(&options);
    assert_int_equal(call(client, "list_configs", "{}", &error), PORTKEY_EHTTP);
    assert_contains(error.message, "{\"key\":\"*************\",\"n\":1}");
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* Not even its beginning, where a message is cut. */
static void test_cut_messages_do_not_leave_a_part_of_the_key(void **state)
{
    (void)state;
    for (size_t before = 360; before < 410; before++) {
        char reply[800];
        struct upstream_step step = {.reply = reply, .end = UPSTREAM_CLOSE};
        portkey_error error;

        (void)snprintf(reply, sizeof(reply), HEAD("400 Bad Request") "%0*d" TEST_KEY, (int)before, 0);
        assert_int_equal(call_once(&step, "list_configs", "{}", &error), PORTKEY_EHTTP);
        assert_null(strstr(error.message, "pk-t"));
    }
}

static void test_key_is_no_api_code(void **state)
{
    static const struct upstream_step step = {.reply = HEAD("400 Bad Request") "{\"code\":\"" TEST_KEY "\"}",
                                              .end = UPSTREAM_CLOSE};
    portkey_error error;

    (void)state;
    assert_int_equal(call_once(&step, "list_configs", "{}", &error), PORTKEY_EHTTP);
    assert_null(strstr(error.api_code, "pk-t"));
    assert_null(strstr(error.message, "pk-t"));
}

static void test_redirect_is_not_followed(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = "HTTP/1.1 307 Temporary Redirect\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"},
        {.reply = UPSTREAM_OK_JSON}};
    struct upstream *upstream = upstream_start(steps, 2);
    portkey_client *client = client_for(upstream);
    portkey_error error;

    (void)state;
    assert_int_equal(call(client, "list_configs", "{}", &error), PORTKEY_EHTTP);
    assert_int_equal(upstream_request_count(upstream), 1);
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* ---- a broken upstream ---- */

static void test_broken_answers_are_network_errors(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"cut", .end = UPSTREAM_CLOSE},
        {.reply = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", .end = UPSTREAM_CLOSE},
        {.reply = "what is this?\r\n\r\n", .end = UPSTREAM_CLOSE},
        {.reply = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope"},
        {.end = UPSTREAM_RESET},
        {.end = UPSTREAM_CLOSE},
        {.reply = "HTTP/1.1 100 Continue\r\n\r\n", .end = UPSTREAM_CLOSE},
    };
    static const int statuses[COUNT(steps)] = {200, 200, 0, 200, 0, 0, 0};

    (void)state;
    for (size_t i = 0; i < COUNT(steps); i++) {
        portkey_error error;
        int code = call_once(&steps[i], "create_config", create, &error);

        if (code != PORTKEY_ENETWORK)
            fail_msg("answer %zu: %s", i, portkey_code_name(code));
        assert_int_equal(error.http_status, statuses[i]);
        assert_contains(error.hint, "may have been made: check with list_configs");
        assert_true(error.may_have_happened);
    }
}

static void test_silence_ends_in_a_timeout(void **state)
{
    static const struct upstream_step step = {.reply = NULL};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_options options = options_for(upstream_url(upstream));
    portkey_client *client;
    portkey_error error;

    (void)state;
    options.timeout_ms = 300;
    client = client_with(&options);
    assert_int_equal(call(client, "list_configs", "{}", &error), PORTKEY_ETIMEOUT);
    /* Nobody said that it failed: a slow read is not made slower by two more. */
    assert_int_equal(upstream_request_count(upstream), 1);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void expect_cut_with_status(const struct upstream *upstream, const portkey_options *limits, int code,
                                   const char *name)
{
    portkey_options options = options_for(upstream_url(upstream));
    portkey_client *client;
    portkey_error error;

    options.timeout_ms = limits->timeout_ms;
    options.idle_timeout_ms = limits->idle_timeout_ms;
    options.deadline_ms = limits->deadline_ms;
    client = client_with(&options);
    assert_int_equal(call(client, "list_configs", "{}", &error), code);
    assert_contains(error.message, name);
    assert_int_equal(error.http_status, 200);
    portkey_client_free(client);
}

static void test_an_answer_cut_by_a_limit_has_its_status(void **state)
{
    static const struct upstream_step step = {.reply =
                                                  "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"cut"};
    struct upstream *upstream = upstream_start(&step, 1);

    (void)state;
    expect_cut_with_status(upstream, &(portkey_options){.timeout_ms = 300}, PORTKEY_ETIMEOUT, "(timeout_ms)");
    expect_cut_with_status(upstream, &(portkey_options){.idle_timeout_ms = 300}, PORTKEY_EIDLE,
                           "(idle_timeout_ms)");
    expect_cut_with_status(upstream, &(portkey_options){.deadline_ms = 300}, PORTKEY_EDEADLINE,
                           "(deadline_ms)");
    upstream_stop(upstream);
}

static void test_large_answers_are_refused(void **state)
{
    static const char head[] = "HTTP/1.1 200 OK\r\n\r\n";
    static char reply[300000];
    static const struct upstream_step step = {.reply = reply, .length = sizeof(reply), .end = UPSTREAM_CLOSE};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_options options = options_for(upstream_url(upstream));
    portkey_client *client;
    portkey_error error;

    (void)state;
    memset(reply, 'x', sizeof(reply));
    memcpy(reply, head, strlen(head));
    options.max_response_bytes = 65536;
    client = client_with(&options);
    assert_int_equal(call(client, "list_configs", "{}", &error), PORTKEY_ETOOLARGE);
    assert_contains(error.hint, "page_size");
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* Not waited for: the rest never comes. */
static void test_an_answer_that_announces_too_much(void **state)
{
    static const struct upstream_step step = {
        .reply = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n{"};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    portkey_error error;

    (void)state;
    assert_int_equal(call(client, "list_configs", "{}", &error), PORTKEY_ETOOLARGE);
    assert_int_equal(error.http_status, 200);
    assert_contains(error.hint, "page_size");
    assert_int_equal(call(client, "create_config", "{\"name\":\"n\",\"config\":{}}", &error),
                     PORTKEY_ETOOLARGE);
    assert_true(error.may_have_happened);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_the_largest_cap_is_one_that_works(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_options options = options_for(upstream_url(upstream));
    portkey_client *client;
    portkey_request *request = request_of("list_configs", "{}");
    portkey_response *response = NULL;
    portkey_value root;
    portkey_error error;

    (void)state;
    options.max_response_bytes = SIZE_MAX;
    client = client_with(&options);
    assert_int_equal(portkey_client_send(&response, client, request, NULL, &error), 0);
    assert_int_equal(portkey_response_json(&root, response, &error), 0);
    portkey_response_free(response);
    portkey_request_free(request);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_answer_of_exactly_the_cap_is_taken(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *upstream = upstream_start(&step, 1);

    (void)state;
    for (size_t cap = 10; cap <= 11; cap++) {
        portkey_options options = options_for(upstream_url(upstream));
        portkey_client *client;
        portkey_error error;

        options.max_response_bytes = cap;
        client = client_with(&options);
        assert_int_equal(call(client, "list_configs", "{}", &error), cap == 11 ? 0 : PORTKEY_ETOOLARGE);
        portkey_client_free(client);
    }
    upstream_stop(upstream);
}

/* ---- misuse ---- */

/* ---- errors that hold nothing else ---- */

/* Whether all room for violations holds the byte: the call below has none. */
static bool is_room_of(const portkey_error *error, unsigned char byte)
{
    const unsigned char *room = (const unsigned char *)error->violations;

    for (size_t i = 0; i < sizeof(error->violations); i++)
        if (room[i] != byte)
            return false;
    return true;
}

/* What the stack holds afterwards is known. */
static void __attribute__((noinline)) paint_stack(void)
{
    volatile char paint[32 * 1024];

    for (size_t i = 0; i < sizeof(paint); i++)
        paint[i] = '#';
}

static void note_blank_room(void *context, int code, portkey_response *response, const portkey_error *error)
{
    *(bool *)context = code < 0 && is_room_of(error, 0);
    portkey_response_free(response);
}

static void expect_blank_room(portkey_client *client, const portkey_call_options *options)
{
    bool is_blank = false;

    assert_int_equal(portkey_client_start(NULL, client, request_of("list_configs", "{}"), options,
                                          note_blank_room, &is_blank, NULL),
                     0);
    while (portkey_client_in_flight(client) > 0) {
        paint_stack();
        assert_true(portkey_client_wait(client, NULL, 0, 1000, NULL) >= 0);
    }
    assert_true(is_blank);
}

static void test_an_error_holds_nothing_of_the_stack(void **state)
{
    static const struct upstream_step steps[] = {
        {.reply = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"},
        {.reply = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"},
        {.reply = NULL}};
    struct upstream *upstream = upstream_start(steps, COUNT(steps));
    portkey_client *client = client_for(upstream);
    portkey_request *request = request_of("list_configs", "{}");
    portkey_response *response = NULL;
    portkey_call_options hasty = PORTKEY_CALL_OPTIONS_INIT;
    portkey_error error;

    (void)state;
    memset(&error, 0x5A, sizeof(error));
    paint_stack();
    assert_int_equal(portkey_client_send(&response, client, request, NULL, &error), PORTKEY_EHTTP);
    assert_int_equal(error.violation_count, 0);
    assert_true(is_room_of(&error, 0x5A));
    expect_blank_room(client, NULL);
    hasty.deadline_ms = 50;
    expect_blank_room(client, &hasty);
    hasty.deadline_ms = 0;
    hasty.first_byte_timeout_ms = 50;
    expect_blank_room(client, &hasty);
    portkey_request_free(request);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_misuse_is_refused(void **state)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;
    portkey_response *response = NULL;
    portkey_error error;

    (void)state;
    assert_int_equal(portkey_client_new(NULL, &options, &error), PORTKEY_EINVAL);
    options.size = 0;
    assert_int_equal(portkey_client_new(&client, &options, &error), PORTKEY_EINVAL);
    assert_null(client);
    assert_int_equal(portkey_client_send(&response, NULL, NULL, NULL, &error), PORTKEY_EINVAL);
    assert_int_equal(portkey_client_start(NULL, NULL, NULL, NULL, NULL, NULL, NULL), PORTKEY_EINVAL);
    portkey_client_free(NULL);
    assert_false(portkey_client_cancel(NULL, 1));
    assert_int_equal(portkey_client_wake(NULL), PORTKEY_EINVAL);
    assert_int_equal(portkey_client_use_loop(NULL, NULL, &error), PORTKEY_EINVAL);
    portkey_client_ready(NULL, 0, PORTKEY_READABLE);
    portkey_client_expired(NULL);
    portkey_response_free(NULL);
    portkey_request_free(NULL);
    portkey_json_free(NULL);
}

static void test_a_key_fits_its_mask(void **state)
{
    static const struct {
        const char *masked;
        bool fits;
    } masks[] = {
        {"ab*yz", true},      {"ab***yz", true}, {"abcd**", true},    {"**wxyz", true},
        {"abc**z*yz", true},  {"ab*xz", false},  {"bb*yz", false},    {"a*z", false},
        {"***", false},       {"", false},       {"abcdwxyz", false}, {"abcdwx*abcdwx", false},
        {"abcd*wxyz", false},
    };
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;

    (void)state;
    options.api_key = "abcdwxyz";
    assert_int_equal(portkey_client_new(&client, &options, NULL), 0);
    for (size_t i = 0; i < sizeof(masks) / sizeof(masks[0]); i++) {
        assert_int_equal(portkey_client_key_fits(client, NULL, masks[i].masked), masks[i].fits);
        assert_false(portkey_client_key_fits(client, "another-key", masks[i].masked));
    }
    assert_true(portkey_client_key_fits(client, "another-key", "an**ey"));
    assert_false(portkey_client_key_fits(client, NULL, NULL));
    assert_false(portkey_client_key_fits(NULL, "another-key", "an**ey"));
    portkey_client_free(client);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_body_and_headers_pass_through),
        cmocka_unit_test(test_compressed_body_comes_out_plain),
        cmocka_unit_test(test_json_body_goes_out_as_it_is),
        cmocka_unit_test(test_each_operation_goes_to_its_address),
        cmocka_unit_test(test_key_is_needed_where_it_is),
        cmocka_unit_test(test_status_becomes_an_error_that_helps),
        cmocka_unit_test(test_a_403_has_several_causes),
        cmocka_unit_test(test_enterprise_plan_is_mentioned),
        cmocka_unit_test(test_key_is_in_no_message),
        cmocka_unit_test(test_an_escaped_key_is_in_no_message),
        cmocka_unit_test(test_cut_messages_do_not_leave_a_part_of_the_key),
        cmocka_unit_test(test_key_is_no_api_code),
        cmocka_unit_test(test_redirect_is_not_followed),
        cmocka_unit_test(test_broken_answers_are_network_errors),
        cmocka_unit_test(test_silence_ends_in_a_timeout),
        cmocka_unit_test(test_an_answer_cut_by_a_limit_has_its_status),
        cmocka_unit_test(test_large_answers_are_refused),
        cmocka_unit_test(test_an_answer_that_announces_too_much),
        cmocka_unit_test(test_the_largest_cap_is_one_that_works),
        cmocka_unit_test(test_answer_of_exactly_the_cap_is_taken),
        cmocka_unit_test(test_an_error_holds_nothing_of_the_stack),
        cmocka_unit_test(test_misuse_is_refused),
        cmocka_unit_test(test_a_key_fits_its_mask),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
