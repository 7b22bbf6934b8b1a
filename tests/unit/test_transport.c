/* SPDX-License-Identifier: MIT */
/* A transport in place of libcurl: nothing here opens a socket. Requests and answers for other HTTP libraries. */
#include "allocations.h"

#include <portkeyadmin/configs.h>
#include <stdlib.h>

#define KEY "pk-test-8Zq1vW0xLm"

static const portkey_header json_type = {"Content-Type", "application/json"};

/* What the transport answers: the first `failures` attempts with `code`, the others with status and body. */
struct script {
    int code;
    const char *message;
    unsigned failures;
    int status;
    const char *body;
    size_t repeat; /* how often the body is in the answer */
    bool is_silent;
    portkey_client *client; /* to call from within */
    int within;             /* what that returned */
    unsigned calls;
    char url[256];
    char headers[512];
    char body_sent[256];
    unsigned attempt;
    unsigned timeout_ms;
};

static void append_headers(char *out, size_t size, const portkey_http_request *request)
{
    out[0] = '\0';
    for (size_t i = 0; i < request->header_count; i++)
        (void)snprintf(out + strlen(out), size - strlen(out), "%s=%s|", request->headers[i].name,
                       request->headers[i].value);
}

static void note(struct script *script, const portkey_http_request *request)
{
    script->calls++;
    script->attempt = request->attempt;
    script->timeout_ms = request->timeout_ms;
    (void)snprintf(script->url, sizeof(script->url), "%s %s", request->method, request->url);
    append_headers(script->headers, sizeof(script->headers), request);
    (void)snprintf(script->body_sent, sizeof(script->body_sent), "%.*s", (int)request->body_length,
                   request->body != NULL ? request->body : "");
}

static int answer(void *context, const portkey_http_request *request, portkey_response **out,
                  portkey_error *error)
{
    struct script *script = context;
    size_t length = strlen(script->body) * script->repeat;
    char *body;
    int result;

    note(script, request);
    if (script->client != NULL)
        script->within = portkey_client_wait(script->client, NULL, 0, 0, NULL);
    if (script->calls <= script->failures) {
        if (script->message != NULL)
            (void)snprintf(error->message, sizeof(error->message), "%s", script->message);
        return script->code;
    }
    if (script->is_silent)
        return 0;
    body = malloc(length + 1);
    if (body == NULL)
        return PORTKEY_ENOMEM;
    for (size_t i = 0; i < script->repeat; i++)
        memcpy(body + i * strlen(script->body), script->body, strlen(script->body));
    result = portkey_response_new(out, script->status, &json_type, 1, body, length, error);
    free(body);
    return result;
}

static const struct script ok = {.status = 200, .body = "{\"data\":[]}", .repeat = 1};

static int client_of(portkey_client **out, struct script *script, portkey_error *error)
{
    portkey_transport transport = PORTKEY_TRANSPORT_INIT;
    portkey_options options = PORTKEY_OPTIONS_INIT;

    transport.context = script;
    transport.send = answer;
    options.transport = &transport;
    options.api_key = KEY;
    options.base_url = "https://api.example/v1";
    return portkey_client_new(out, &options, error);
}

static portkey_client *client_with(struct script *script)
{
    portkey_client *client = NULL;

    assert_int_equal(client_of(&client, script, NULL), 0);
    return client;
}

/* ---- a unit test of a program ---- */

static void test_a_typed_call_needs_no_server(void **state)
{
    struct script script = ok;
    portkey_client *client = client_with(&script);
    portkey_response *response = NULL;
    const portkey_list_configs_answer *list = NULL;

    (void)state;
    script.body = "{\"success\":true,\"data\":[{\"slug\":\"pc-one\"},{\"slug\":\"pc-two\"}]}";
    assert_int_equal(portkey_list_configs(&response, client, NULL, NULL), 0);
    assert_int_equal(portkey_response_status(response), 200);
    assert_string_equal(portkey_response_header(response, "content-type"), "application/json");
    assert_int_equal(portkey_list_configs_read(&list, response, NULL), 0);
    assert_int_equal(list->data.count, 2);
    portkey_response_free(response);
    assert_string_equal(script.url, "GET https://api.example/v1/configs");
    assert_contains(script.headers, "x-portkey-api-key=" KEY "|");
    assert_contains(script.headers, "User-Agent=portkeyadmin/");
    assert_null(strstr(script.headers, "Expect"));
    assert_int_equal(script.attempt, 1);
    assert_int_equal(script.timeout_ms, 60000);
    portkey_client_free(client);
}

static portkey_request *new_request(const char *operation, const char *arguments)
{
    portkey_request *request = NULL;

    assert_int_equal(build_request(&request, operation, arguments, NULL), 0);
    return request;
}

static int send(portkey_client *client, const char *operation, const char *arguments, portkey_error *error)
{
    portkey_request *request = new_request(operation, arguments);
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_response *response = NULL;
    int code;

    memset(error, 0, sizeof(*error));
    options.deadline_ms = 20000;
    code = portkey_client_send(&response, client, request, &options, error);
    portkey_request_free(request);
    portkey_response_free(response);
    return code;
}

static void test_the_second_call_is_as_the_first(void **state)
{
    struct script script = ok;
    portkey_client *client = client_with(&script);
    portkey_error error;

    (void)state;
    assert_int_equal(send(client, "list_configs", "{}", &error), 0);
    assert_int_equal(send(client, "create_config", "{\"name\":\"n\",\"config\":{}}", &error), 0);
    assert_int_equal(script.calls, 2);
    assert_contains(script.body_sent, "\"name\":\"n\"");
    assert_contains(script.headers, "Content-Type=application/json|");
    assert_in_range(script.timeout_ms, 15000, 20000);
    portkey_client_free(client);
}

/* ---- failures ---- */

static void test_what_was_not_sent_is_repeated(void **state)
{
    static const int codes[] = {PORTKEY_EDNS, PORTKEY_ECONNECT, PORTKEY_ECONNECTTIMEOUT, PORTKEY_ETLS};
    portkey_error error;

    (void)state;
    for (size_t i = 0; i < COUNT(codes); i++) {
        struct script script = ok;
        portkey_client *client = client_with(&script);

        script.code = codes[i];
        script.failures = 1;
        assert_int_equal(send(client, "create_config", "{\"name\":\"n\",\"config\":{}}", &error), 0);
        assert_int_equal(script.calls, 2);
        assert_int_equal(script.attempt, 2);
        portkey_client_free(client);
    }
}

static void test_a_broken_connection_is_repeated_if_that_is_safe(void **state)
{
    struct script script = ok;
    portkey_client *client = client_with(&script);
    portkey_error error;

    (void)state;
    script.code = PORTKEY_ENETWORK;
    script.failures = 1;
    assert_int_equal(send(client, "list_configs", "{}", &error), 0);
    assert_int_equal(script.calls, 2);
    script.calls = 0;
    assert_int_equal(send(client, "create_config", "{\"name\":\"n\",\"config\":{}}", &error),
                     PORTKEY_ENETWORK);
    assert_int_equal(script.calls, 1);
    assert_true(error.may_have_happened);
    portkey_client_free(client);
}

static void test_a_code_is_that_of_the_call(void **state)
{
    static const int codes[] = {PORTKEY_ETIMEOUT, PORTKEY_EIDLE, PORTKEY_ETOOLARGE, PORTKEY_ECANCELLED,
                                PORTKEY_EINVAL};
    portkey_error error;

    (void)state;
    for (size_t i = 0; i < COUNT(codes); i++) {
        struct script script = ok;
        portkey_client *client = client_with(&script);

        script.code = codes[i];
        script.failures = 9;
        script.message = "the key " KEY " was\nrefused";
        assert_int_equal(send(client, "list_configs", "{}", &error), codes[i]);
        assert_int_equal(script.calls, 1);
        assert_string_equal(error.message,
                            "list_configs: the key ****************** was refused (after 1 attempt)");
        assert_int_equal(error.http_status, 0);
        assert_false(error.may_have_happened);
        portkey_client_free(client);
    }
}

static void test_a_failure_without_words_names_its_code(void **state)
{
    struct script script = ok;
    portkey_client *client = client_with(&script);
    portkey_error error;

    (void)state;
    script.code = PORTKEY_EIDLE;
    script.failures = 9;
    assert_int_equal(send(client, "list_configs", "{}", &error), PORTKEY_EIDLE);
    assert_contains(error.message, "the transport failed with PORTKEY_EIDLE");
    portkey_client_free(client);
}

static void test_neither_answer_nor_code_is_a_mistake(void **state)
{
    static const int codes[] = {1, 0, PORTKEY_EHTTP};
    portkey_error error;

    (void)state;
    for (size_t i = 0; i < COUNT(codes); i++) {
        struct script script = ok;
        portkey_client *client = client_with(&script);

        script.is_silent = true;
        script.code = codes[i];
        script.failures = 9;
        assert_int_equal(send(client, "list_configs", "{}", &error), PORTKEY_EINVAL);
        assert_contains(error.message, "the transport returned no answer");
        portkey_client_free(client);
    }
}

static void test_a_status_is_judged_as_ever(void **state)
{
    struct script script = ok;
    portkey_client *client = client_with(&script);
    portkey_response *refusal;
    portkey_error error;

    (void)state;
    script.status = 403;
    script.body = "{\"data\":{\"message\":\"no " KEY "\",\"errorCode\":\"AB03\"}}";
    assert_int_equal(send(client, "list_configs", "{}", &error), PORTKEY_EHTTP);
    assert_int_equal(error.http_status, 403);
    assert_string_equal(error.api_code, "AB03");
    assert_null(strstr(error.message, KEY));
    refusal = portkey_client_take_answer(client);
    assert_int_equal(portkey_response_status(refusal), 403);
    portkey_response_free(refusal);
    script.status = 200;
    script.body = "<html>";
    assert_int_equal(send(client, "list_configs", "{}", &error), PORTKEY_EANSWER);
    script.status = 503;
    script.calls = 0;
    assert_int_equal(send(client, "list_configs", "{}", &error), PORTKEY_EHTTP);
    assert_int_equal(script.calls, 3);
    portkey_client_free(client);
}

static void test_an_answer_may_be_too_large(void **state)
{
    struct script script = ok;
    portkey_client *client = client_with(&script);
    portkey_request *request = new_request("list_configs", "{}");
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_response *response = NULL;
    portkey_error error;

    (void)state;
    script.body = "[1]";
    options.max_response_bytes = 3;
    assert_int_equal(portkey_client_send(&response, client, request, &options, &error), 0);
    portkey_response_free(response);
    script.repeat = 2;
    assert_int_equal(portkey_client_send(&response, client, request, &options, &error), PORTKEY_ETOOLARGE);
    assert_int_equal(error.http_status, 200);
    portkey_request_free(request);
    portkey_client_free(client);
}

/* ---- calls that do not block ---- */

struct ends {
    portkey_client *client;
    unsigned more; /* calls to be started from `done` */
    unsigned count;
    int code;
};

static void note_end(void *context, int code, portkey_response *response, const portkey_error *error)
{
    struct ends *ends = context;

    (void)error;
    portkey_response_free(response);
    ends->count++;
    ends->code = code;
    if (ends->more > 0) {
        ends->more--;
        assert_int_equal(portkey_client_start(NULL, ends->client, new_request("list_configs", "{}"), NULL,
                                              note_end, ends, NULL),
                         0);
    }
}

static void start(struct ends *ends)
{
    assert_int_equal(portkey_client_start(NULL, ends->client, new_request("list_configs", "{}"), NULL,
                                          note_end, ends, NULL),
                     0);
}

static void test_started_calls_end_in_wait(void **state)
{
    struct script script = ok;
    struct ends ends = {.client = client_with(&script), .more = 3};

    (void)state;
    for (int i = 0; i < 100; i++)
        start(&ends);
    assert_int_equal(ends.count, 0);
    assert_int_equal(script.calls, 0);
    while (portkey_client_in_flight(ends.client) > 0)
        assert_int_equal(portkey_client_wait(ends.client, NULL, 0, -1, NULL), 0);
    assert_int_equal(ends.count, 103);
    assert_int_equal(script.calls, 103);
    start(&ends);
    portkey_client_free(ends.client);
    assert_int_equal(ends.count, 104);
    assert_int_equal(ends.code, PORTKEY_ECANCELLED);
    assert_int_equal(script.calls, 103);
}

static void watch_nothing(void *context, int fd, unsigned events, void **slot)
{
    (void)context;
    (void)fd;
    (void)events;
    (void)slot;
}

static void note_timer(void *context, int64_t timeout_ms)
{
    *(int64_t *)context = timeout_ms;
}

static void test_started_calls_end_on_a_loop(void **state)
{
    struct script script = ok;
    struct ends ends = {.client = client_with(&script), .more = 1};
    portkey_loop loop = PORTKEY_LOOP_INIT;
    int64_t timer = -1;

    (void)state;
    loop.context = &timer;
    loop.watch = watch_nothing;
    loop.timer = note_timer;
    assert_int_equal(portkey_client_use_loop(ends.client, &loop, NULL), 0);
    start(&ends);
    assert_int_equal(timer, 0);
    assert_int_equal(ends.count, 0);
    portkey_client_expired(ends.client);
    assert_int_equal(ends.count, 1);
    assert_int_equal(timer, 0);
    portkey_client_expired(ends.client);
    assert_int_equal(ends.count, 2);
    assert_int_equal(timer, -1);
    portkey_client_free(ends.client);
}

static void test_the_transport_must_not_call_the_client(void **state)
{
    struct script script = ok;
    portkey_client *client = client_with(&script);
    portkey_error error;

    (void)state;
    script.client = client;
    assert_int_equal(send(client, "list_configs", "{}", &error), 0);
    assert_int_equal(script.within, PORTKEY_EINVAL);
    portkey_client_free(client);
}

static void test_a_transport_needs_its_function(void **state)
{
    portkey_transport transport = PORTKEY_TRANSPORT_INIT;
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;

    (void)state;
    options.transport = &transport;
    assert_int_equal(portkey_client_new(&client, &options, NULL), PORTKEY_EINVAL);
    transport.send = answer;
    transport.size--;
    assert_int_equal(portkey_client_new(&client, &options, NULL), PORTKEY_EINVAL);
    assert_null(client);
}

/* ---- other HTTP libraries ---- */

static void test_a_request_for_another_library(void **state)
{
    static const portkey_header own = {"x-own", ""};
    struct script script = ok;
    portkey_client *client = client_with(&script);
    portkey_request *request = new_request("create_config", "{\"name\":\"n\",\"config\":{}}");
    portkey_call_options options = PORTKEY_CALL_OPTIONS_INIT;
    portkey_http_request *http = NULL;
    char headers[512];

    (void)state;
    options.headers = &own;
    options.header_count = 1;
    options.trace_id = "t-1";
    assert_int_equal(portkey_http_request_new(&http, client, request, &options, true, NULL), 0);
    portkey_client_free(client);
    append_headers(headers, sizeof(headers), http);
    assert_string_equal(http->operation, "create_config");
    assert_string_equal(http->method, "POST");
    assert_string_equal(http->url, "https://api.example/v1/configs");
    assert_string_equal(headers, "Accept=application/json, */*;q=0.5|x-portkey-api-key=" KEY
                                 "|Content-Type=application/json|x-portkey-trace-id=t-1|x-own=|"
                                 "User-Agent=portkeyadmin/" PORTKEY_VERSION "|");
    assert_ptr_equal(http->body, portkey_request_body(request, NULL));
    assert_int_equal(http->attempt, 0);
    assert_int_equal(script.calls, 0);
    portkey_http_request_free(http);
    portkey_request_free(request);
}

static void test_a_request_without_the_key(void **state)
{
    struct script script = ok;
    portkey_client *client = client_with(&script);
    portkey_request *request = new_request("list_configs", "{}");
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_http_request *http = NULL;
    char headers[512];

    (void)state;
    assert_int_equal(portkey_http_request_new(&http, client, request, NULL, false, NULL), 0);
    append_headers(headers, sizeof(headers), http);
    assert_null(strstr(headers, KEY));
    assert_null(strstr(headers, "x-portkey-api-key"));
    portkey_http_request_free(http);
    portkey_client_free(client);
    http = NULL;
    assert_int_equal(portkey_client_new(&client, &options, NULL), 0);
    assert_int_equal(portkey_http_request_new(&http, client, request, NULL, true, NULL), PORTKEY_ENOKEY);
    assert_int_equal(portkey_http_request_new(&http, client, request, NULL, false, NULL), 0);
    portkey_http_request_free(http);
    portkey_request_free(request);
    portkey_client_free(client);
    portkey_http_request_free(NULL);
}

static void test_a_response_of_another_library(void **state)
{
    static const portkey_header broken = {"a b", "c"};
    static const portkey_header two[] = {{"X-A", "1"}, {"x-a", "2"}};
    portkey_response *response = NULL;
    portkey_error error;
    portkey_value root;

    (void)state;
    assert_int_equal(portkey_response_new(&response, 201, two, 2, "{\"a\":1}", 7, &error), 0);
    assert_int_equal(portkey_response_status(response), 201);
    assert_string_equal(portkey_response_header(response, "X-a"), "2");
    assert_int_equal(portkey_response_json(&root, response, &error), 0);
    portkey_response_free(response);
    response = NULL;
    assert_int_equal(portkey_response_new(&response, 204, NULL, 0, NULL, 0, &error), 0);
    assert_string_equal(portkey_response_body(response, NULL), "");
    portkey_response_free(response);
    response = NULL;
    assert_int_equal(portkey_response_new(&response, 100, NULL, 0, NULL, 0, &error), PORTKEY_EINVAL);
    assert_int_equal(portkey_response_new(&response, 200, &broken, 1, NULL, 0, &error), PORTKEY_EINVAL);
    assert_int_equal(portkey_response_new(&response, 200, NULL, 1, NULL, 0, &error), PORTKEY_EINVAL);
    assert_int_equal(portkey_response_new(&response, 200, NULL, 0, NULL, 1, &error), PORTKEY_EINVAL);
    assert_null(response);
}

static void test_headers_of_a_response_have_a_limit(void **state)
{
    static char value[60 * 1024];
    portkey_header headers[] = {{"a", value}, {"b", value}};
    portkey_response *response = NULL;

    (void)state;
    memset(value, 'v', sizeof(value) - 1);
    assert_int_equal(portkey_response_new(&response, 200, headers, 2, NULL, 0, NULL), PORTKEY_ETOOLARGE);
    assert_int_equal(portkey_response_new(&response, 200, headers, 1, NULL, 0, NULL), 0);
    portkey_response_free(response);
}

/* ---- memory ---- */

static int call_once(portkey_error *error)
{
    struct script script = ok;
    portkey_client *client = NULL;
    int code = client_of(&client, &script, error);

    if (code == 0)
        code = send(client, "list_configs", "{}", error);
    portkey_client_free(client);
    return code;
}

static int make_request(portkey_error *error)
{
    struct script script = ok;
    portkey_client *client = NULL;
    portkey_request *request = NULL;
    portkey_http_request *http = NULL;
    int code = client_of(&client, &script, error);

    if (code == 0)
        code = build_request(&request, "list_configs", "{}", error);
    if (code == 0)
        code = portkey_http_request_new(&http, client, request, NULL, true, error);
    portkey_http_request_free(http);
    portkey_request_free(request);
    portkey_client_free(client);
    return code;
}

static void test_every_allocation_may_fail(void **state)
{
    (void)state;
    assert_true(allocations_exhaust(make_request) > 5);
}

/* The request is built while allocations fail, too, so it is not by send(). */
static void test_every_allocation_of_a_call_may_fail(void **state)
{
    portkey_error error;

    (void)state;
    assert_int_equal(call_once(&error), 0);
    for (unsigned n = 0;; n++) {
        struct script script = ok;
        portkey_client *client = client_with(&script);
        portkey_request *request = new_request("list_configs", "{}");
        portkey_response *response = NULL;
        int code;

        allocations_fail_at(n);
        code = portkey_client_send(&response, client, request, NULL, &error);
        assert_int_equal(code, allocations_end() ? PORTKEY_ENOMEM : 0);
        portkey_response_free(response);
        if (code == 0)
            assert_true(n > 5);
        response = NULL;
        assert_int_equal(portkey_client_send(&response, client, request, NULL, NULL), 0);
        portkey_response_free(response);
        portkey_request_free(request);
        portkey_client_free(client);
        if (code == 0)
            return;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_typed_call_needs_no_server),
        cmocka_unit_test(test_the_second_call_is_as_the_first),
        cmocka_unit_test(test_what_was_not_sent_is_repeated),
        cmocka_unit_test(test_a_broken_connection_is_repeated_if_that_is_safe),
        cmocka_unit_test(test_a_code_is_that_of_the_call),
        cmocka_unit_test(test_a_failure_without_words_names_its_code),
        cmocka_unit_test(test_neither_answer_nor_code_is_a_mistake),
        cmocka_unit_test(test_a_status_is_judged_as_ever),
        cmocka_unit_test(test_an_answer_may_be_too_large),
        cmocka_unit_test(test_started_calls_end_in_wait),
        cmocka_unit_test(test_started_calls_end_on_a_loop),
        cmocka_unit_test(test_the_transport_must_not_call_the_client),
        cmocka_unit_test(test_a_transport_needs_its_function),
        cmocka_unit_test(test_a_request_for_another_library),
        cmocka_unit_test(test_a_request_without_the_key),
        cmocka_unit_test(test_a_response_of_another_library),
        cmocka_unit_test(test_headers_of_a_response_have_a_limit),
        cmocka_unit_test(test_every_allocation_may_fail),
        cmocka_unit_test(test_every_allocation_of_a_call_may_fail),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
