/* SPDX-License-Identifier: MIT */
/* Which answers are a success, of the operations of tests/codegen/good/answers.yaml. */
#include "fixture.h"

#define HEAD "HTTP/1.1 200 OK\r\n"
#define LENGTH(n) "Content-Length: " #n "\r\n\r\n"
#define PAGE HEAD "Content-Type: text/html; charset=utf-8\r\n" LENGTH(13) "<html></html>"
#define PAGE_WITHOUT_TYPE HEAD LENGTH(13) "<html></html>"
#define EMPTY HEAD "Content-Type: application/json\r\n" LENGTH(0)
#define CUT_JSON HEAD "Content-Type: application/json\r\nConnection: close\r\n\r\n{\"ok\":tr"
#define WORD HEAD "Content-Type: text/plain\r\n" LENGTH(2) "OK"
#define STATUS(status) "HTTP/1.1 " status "\r\n\r\n"

static int answer_to(const char *operation, const char *reply, enum upstream_end end, portkey_error *error)
{
    const struct upstream_step step = {.reply = reply, .end = end};

    return call_once(&step, operation, "{}", error);
}

static void expect(const char *operation, const char *reply, int code)
{
    portkey_error error;
    int actual = answer_to(operation, reply, UPSTREAM_CLOSE, &error);

    if (actual != code)
        fail_msg("%s answered with %s: %s", operation, reply, portkey_code_name(actual));
}

static void test_json_where_json_is_promised(void **state)
{
    static const char *const operations[] = {"get_json", "post_json", "post_json_or_nothing",
                                             "post_json_by_default"};
    static const char *const broken[] = {PAGE, PAGE_WITHOUT_TYPE, CUT_JSON, WORD};

    (void)state;
    for (size_t i = 0; i < COUNT(operations); i++) {
        expect(operations[i], UPSTREAM_OK_JSON, 0);
        for (size_t j = 0; j < COUNT(broken); j++)
            expect(operations[i], broken[j], PORTKEY_EANSWER);
    }
}

static void test_a_body_where_there_must_be_one(void **state)
{
    static const char *const with_body[] = {"get_json", "post_json", "post_json_by_default", "get_text",
                                            "get_page"};
    static const char *const without[] = {"post_json_or_nothing", "post_nothing", "head_nothing",
                                          "get_anything"};

    (void)state;
    for (size_t i = 0; i < COUNT(with_body); i++) {
        expect(with_body[i], EMPTY, PORTKEY_EANSWER);
        expect(with_body[i], STATUS("204 No Content"), 0);
        expect(with_body[i], "HTTP/1.1 205 Reset Content\r\n" LENGTH(0), 0);
    }
    for (size_t i = 0; i < COUNT(without); i++)
        expect(without[i], EMPTY, 0);
}

static void test_what_promises_no_json_may_be_a_word_but_no_page(void **state)
{
    static const char *const operations[] = {"post_nothing", "get_anything"};

    (void)state;
    for (size_t i = 0; i < COUNT(operations); i++) {
        expect(operations[i], WORD, 0);
        expect(operations[i], UPSTREAM_OK_JSON, 0);
        expect(operations[i], PAGE, PORTKEY_EANSWER);
        expect(operations[i], CUT_JSON, PORTKEY_EANSWER);
    }
}

static void test_other_types_are_the_callers_matter(void **state)
{
    (void)state;
    expect("get_text", WORD, 0);
    expect("get_text", PAGE, 0);
    expect("get_page", PAGE, 0);
}

static void test_the_message_says_what_is_wrong(void **state)
{
    portkey_error error;

    (void)state;
    assert_int_equal(answer_to("get_json", PAGE, UPSTREAM_KEEP, &error), PORTKEY_EANSWER);
    assert_string_equal(error.message, "get_json answered HTTP 200 with a web page");
    assert_contains(error.hint, "check the base URL: a login page");
    assert_int_equal(error.http_status, 200);
    assert_false(error.may_have_happened);
    assert_int_equal(answer_to("get_json", EMPTY, UPSTREAM_KEEP, &error), PORTKEY_EANSWER);
    assert_string_equal(error.message, "get_json answered HTTP 200 without a body");
    assert_int_equal(answer_to("post_json", CUT_JSON, UPSTREAM_CLOSE, &error), PORTKEY_EANSWER);
    assert_string_equal(error.message, "post_json answered HTTP 200 with a body that is not JSON");
    assert_contains(error.hint, "may have been made: check with get_json before you repeat the call; check");
    assert_true(error.may_have_happened);
}

/* The callee gets what came, to see for itself. */
static void note_body(void *context, int code, portkey_response *response, const portkey_error *error)
{
    (void)error;
    assert_int_equal(code, PORTKEY_EANSWER);
    assert_non_null(response);
    assert_string_equal(portkey_response_body(response, NULL), "<html></html>");
    *(bool *)context = true;
    portkey_response_free(response);
}

static void test_a_refused_answer_is_handed_over(void **state)
{
    static const struct upstream_step step = {.reply = PAGE};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_client *client = client_for(upstream);
    bool ended = false;

    (void)state;
    assert_int_equal(
        portkey_client_start(NULL, client, request_of("get_json", "{}"), NULL, note_body, &ended, NULL), 0);
    while (portkey_client_in_flight(client) > 0)
        assert_true(portkey_client_wait(client, NULL, 0, 1000, NULL) >= 0);
    assert_true(ended);
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_a_head_that_is_cut_is_no_answer(void **state)
{
    static const char *const replies[] = {
        "HTTP/1.1 200 OK\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n",
        "HTTP/1.1 204 No Content\r\nX-Half: a",
        "HTTP/1.1 100 Continue\r\n\r\n",
        "HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\nHTTP/1.1 200 OK\r\n",
    };
    static const char *const operations[] = {"post_json", "post_nothing"};

    (void)state;
    for (size_t i = 0; i < COUNT(replies); i++)
        for (size_t j = 0; j < COUNT(operations); j++) {
            portkey_error error;
            int code = answer_to(operations[j], replies[i], UPSTREAM_CLOSE, &error);

            if (code != PORTKEY_ENETWORK)
                fail_msg("%s: %s", replies[i], portkey_code_name(code));
            assert_true(error.may_have_happened);
        }
}

static void test_a_read_whose_head_is_cut_is_repeated(void **state)
{
    static const struct upstream_step steps[] = {{.reply = "HTTP/1.1 200 OK\r\n", .end = UPSTREAM_CLOSE},
                                                 {.reply = UPSTREAM_OK_JSON}};
    struct upstream *upstream = upstream_start(steps, 2);
    portkey_client *client = client_for(upstream);
    portkey_error error;

    (void)state;
    assert_int_equal(call(client, "get_json", "{}", &error), 0);
    assert_int_equal(upstream_request_count(upstream), 2);
    portkey_client_free(client);
    upstream_stop(upstream);
}

/* What the reader refuses to index may be JSON nevertheless. */
static void test_large_and_deep_json_is_taken(void **state)
{
    enum { VALUES = 1000001, DEEP = 1000 };
    static char reply[2 * VALUES + 200];
    size_t used = (size_t)snprintf(reply, sizeof(reply), HEAD "Content-Length: %d\r\n\r\n[", 2 * VALUES + 1);

    (void)state;
    for (size_t i = 0; i < VALUES; i++)
        used += (size_t)snprintf(reply + used, sizeof(reply) - used, "%s", i + 1 < VALUES ? "1," : "1]");
    expect("get_json", reply, 0);
    used = (size_t)snprintf(reply, sizeof(reply), HEAD "Content-Length: %d\r\n\r\n", 2 * DEEP);
    memset(reply + used, '[', DEEP);
    memset(reply + used + DEEP, ']', DEEP);
    reply[used + 2 * DEEP] = '\0';
    expect("get_json", reply, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_json_where_json_is_promised),
        cmocka_unit_test(test_a_body_where_there_must_be_one),
        cmocka_unit_test(test_what_promises_no_json_may_be_a_word_but_no_page),
        cmocka_unit_test(test_other_types_are_the_callers_matter),
        cmocka_unit_test(test_the_message_says_what_is_wrong),
        cmocka_unit_test(test_a_refused_answer_is_handed_over),
        cmocka_unit_test(test_a_head_that_is_cut_is_no_answer),
        cmocka_unit_test(test_a_read_whose_head_is_cut_is_repeated),
        cmocka_unit_test(test_large_and_deep_json_is_taken),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
