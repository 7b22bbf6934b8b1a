/* SPDX-License-Identifier: MIT */
/* Asking the user in the middle of a call, in both eras. */
#include <stdlib.h>

#include "conversation.h"

/* ---- a catalog whose tools ask twice, then report what they heard ---- */

static const char name_form[] = "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},"
                                "\"required\":[\"name\"]}";
static const char sure_form[] = "{\"type\":\"object\",\"properties\":{\"sure\":{\"type\":\"boolean\"}}}";

static bool ask_twice(mcp_exchange *exchange)
{
    static const char *const words[] = {"yes", "no", "nothing"};
    pa_text text = PA_TEXT_INIT(1000);
    mcp_reply name;
    mcp_reply sure;
    const char *bytes;
    size_t size;

    if (!mcp_ask_user(exchange, "name", "Your name?", name_form, &name) ||
        !mcp_ask_user(exchange, "sure", "Sure?", sure_form, &sure))
        return false;
    bytes = portkey_value_raw(name.content, &size);
    pa_text_append(&text, bytes, size);
    pa_text_append_string(&text, words[sure.action]);
    pa_text_append(&text, exchange->arguments, exchange->arguments_length);
    mcp_end_tool_text(exchange, false, text.data, text.length);
    pa_text_free(&text);
    return true;
}

/* Asks the same. */
static bool get_prompt(mcp_catalog *catalog, const char *name, size_t length, portkey_value arguments,
                       mcp_exchange *exchange)
{
    (void)catalog;
    (void)name;
    (void)length;
    (void)arguments;
    return ask_twice(exchange);
}

struct fixture {
    struct toolbox box; /* first, so that one is the other */
    mcp_server server;
    struct client client;
};

static int set_up(void **state)
{
    static const mcp_catalog_type type = {TOOLBOX_FUNCTIONS, .get_prompt = get_prompt};
    static const mcp_tool tools[] = {TOOL("t", ask_twice), TOOL("u", ask_twice), {.name = NULL}};
    struct fixture *f = calloc(1, sizeof(*f));

    if (f == NULL)
        return -1;
    f->box = (struct toolbox){.catalog = {.type = &type, .identity = {.name = "asker", .version = "1"}},
                              .tools = tools};
    mcp_server_init(&f->server, &f->box.catalog);
    client_open(&f->client, &f->server, "tester");
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;

    client_close(&f->client);
    mcp_server_close(&f->server);
    free(f);
    return 0;
}

/* ---- modern ---- */

#define CALL_HEAD                                                                                            \
    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\"," META_WITH(         \
        "{\"elicitation\":{}}")
#define CALL(capabilities, more)                                                                             \
    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\",\"arguments\":"      \
    "{\"a\":1}," META_WITH(capabilities) more "}}"

static void answer(struct client *c, const char *arguments, const char *responses, const char *state)
{
    char line[4096];

    (void)snprintf(line, sizeof(line),
                   "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","
                   "\"arguments\":%s,\"inputResponses\":%s,\"requestState\":\"%s\"," META_WITH(
                       "{\"elicitation\":{}}") "}}",
                   arguments, responses, state);
    ask(c, line);
}

#define NAME "{\"name\":{\"action\":\"accept\",\"content\":{\"name\":\"Ada\"}}}"

static void test_modern_rounds(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;
    char first[1024];
    char second[1024];

    ask(c, CALL("{\"elicitation\":{}}", ""));
    expect_part(c, "\"resultType\":\"input_required\"");
    expect_part(c, "\"inputRequests\":{\"name\":{\"method\":\"elicitation/create\",\"params\":{\"message\":"
                   "\"Your name?\",\"requestedSchema\":{\"type\":\"object\"");
    assert_int_equal(c->session.exchanges.count, 0);
    read_state(c, first, sizeof(first));
    answer(c, "{\"a\": 1}", NAME, first);
    expect_part(c, "\"inputRequests\":{\"sure\":");
    read_state(c, second, sizeof(second));
    assert_string_not_equal(first, second);
    answer(c, "{\"a\":1}", "{\"sure\":{\"action\":\"decline\"},\"other\":7}", second);
    expect_part(c, "\"resultType\":\"complete\"");
    expect_part(c, "{\\\"name\\\":\\\"Ada\\\"}no{\\\"a\\\":1}");
}

/* Asks anew and copies the state: each can be used once. */
static void ask_for_state(struct client *c, char *out, size_t size)
{
    ask(c, CALL("{\"elicitation\":{}}", ""));
    read_state(c, out, size);
}

static void test_modern_answers_that_do_not_count(void **state)
{
    static const struct {
        const char *arguments;
        const char *responses;
        bool is_asked_again;
    } cases[] = {
        {"{\"a\":1}", "{\"wrong\":{\"action\":\"accept\",\"content\":{}}}", true},
        {"{\"a\":1}", "{\"name\":{\"action\":\"accept\",\"content\":{\"name\":7}}}", true},
        {"{\"a\":2}", NAME, false},
        {"{\"a\":1}", "7", false},
        {"{\"a\":1}", "{\"name\":null}", false},
        {"{\"a\":1}", "{\"name\":{\"action\":\"maybe\"}}", false},
    };
    struct client *c = &((struct fixture *)*state)->client;
    char request_state[1024];

    ask(c, CALL("{\"elicitation\":{}}", ",\"inputResponses\":" NAME));
    expect_part(c, "\"inputRequests\":{\"name\":");
    for (size_t i = 0; i < COUNT(cases); i++) {
        ask_for_state(c, request_state, sizeof(request_state));
        answer(c, cases[i].arguments, cases[i].responses, request_state);
        expect_part(c,
                    cases[i].is_asked_again ? "\"inputRequests\":{\"name\":" : "\"error\":{\"code\":-32602,");
    }
    ask_for_state(c, request_state, sizeof(request_state));
    (void)strncat(request_state, "-TAMPERED", sizeof(request_state) - strlen(request_state) - 1);
    answer(c, "{\"a\":1}", NAME, request_state);
    expect_part(c, "\"error\":{\"code\":-32602,");
}

/* What was sealed for one request opens for no other, however alike. */
static void test_modern_state_of_another_request(void **state)
{
    static const struct {
        const char *method;
        const char *name;
        const char *before; /* of the state */
        int length;         /* how much of it is given back */
        bool fits;
    } cases[] = {
        {"tools/call", "t", "", 1000, true},         {"tools/call", "u", "", 1000, false},
        {"prompts/get", "t", "", 1000, false},       {"tools/call", "t", "", 20, false},
        {"tools/call", "t", "\\u0000", 1000, false},
    };
    struct client *c = &((struct fixture *)*state)->client;
    char request_state[1024];

    for (size_t i = 0; i < COUNT(cases); i++) {
        char line[4096];

        ask(c, CALL_HEAD "}}");
        read_state(c, request_state, sizeof(request_state));
        (void)snprintf(line, sizeof(line),
                       "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"%s\",\"params\":{\"name\":\"%s\","
                       "\"inputResponses\":" NAME
                       ",\"requestState\":\"%s%.*s\"," META_WITH("{\"elicitation\":{}}") "}}",
                       cases[i].method, cases[i].name, cases[i].before, cases[i].length, request_state);
        ask(c, line);
        expect_part(c, cases[i].fits ? "\"inputRequests\":{\"sure\":" : "\"error\":{\"code\":-32602,");
    }
}

/* A request with the members, of which one is a string of so many bytes. */
static void say_with_filler(struct client *c, const char *head, size_t length, const char *tail)
{
    pa_text line = PA_TEXT_INIT(4 * 1024 * 1024);

    pa_text_append_string(&line, head);
    for (size_t i = 0; i < length; i++)
        pa_text_append_char(&line, 'a');
    pa_text_append_string(&line, tail);
    ask(c, line.data);
    pa_text_free(&line);
}

static void test_modern_answers_that_are_too_large(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;
    char request_state[1024];
    char tail[2048];

    say_with_filler(c, CALL_HEAD ",\"requestState\":\"", 1024 * 1024, "\"}}");
    expect_part(c, "\"error\":{\"code\":-32602,");
    ask(c, CALL_HEAD "}}");
    read_state(c, request_state, sizeof(request_state));
    (void)snprintf(tail, sizeof(tail), "\"}}},\"requestState\":\"%s\"}}", request_state);
    say_with_filler(c,
                    CALL_HEAD ",\"inputResponses\":{\"name\":{\"action\":\"accept\",\"content\":{\"name\":\"",
                    200 * 1024, tail);
    expect_part(c, "\"error\":{\"code\":-32602,");
    expect_part(c, "too large");
}

static void test_modern_client_that_cannot(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;

    ask(c, CALL("{\"sampling\":{}}", ""));
    expect_part(c, "\"error\":{\"code\":-32021,");
    expect_part(c, "\"data\":{\"requiredCapabilities\":{\"elicitation\":{\"form\":{}}}}");
    ask(c, CALL("{\"elicitation\":{\"url\":{}}}", ""));
    expect_part(c, "\"error\":{\"code\":-32021,");
}

/* ---- legacy ---- */

static const char legacy_call[] = "{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"tools/call\",\"params\":"
                                  "{\"name\":\"t\",\"arguments\":{\"b\":2}}}";

static void test_legacy_rounds(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;

    negotiate(c, "2025-11-25", "{\"elicitation\":{}}");
    ask(c, legacy_call);
    assert_string_equal(heard(c),
                        "{\"jsonrpc\":\"2.0\",\"id\":\"ask-0\",\"method\":\"elicitation/create\","
                        "\"params\":{\"message\":\"Your name?\",\"requestedSchema\":{\"type\":\"object\","
                        "\"properties\":{\"name\":{\"type\":\"string\"}},\"required\":[\"name\"]}}}\n");
    assert_int_equal(c->session.exchanges.count, 1);
    ask(c,
        "{\"jsonrpc\":\"2.0\",\"id\":\"ask-7\",\"result\":{\"action\":\"accept\",\"content\":{\"name\":\"no\"}}}");
    ask(c, "{\"jsonrpc\":\"2.0\",\"id\":0,\"result\":{\"action\":\"accept\",\"content\":{\"name\":\"no\"}}}");
    assert_string_equal(heard(c), "");
    ask(c,
        "{\"jsonrpc\":\"2.0\",\"id\":\"ask-0\",\"result\":{\"action\":\"accept\",\"content\":{\"name\":7}}}");
    expect_part(c, "\"id\":\"ask-1\"");
    ask(c,
        "{\"jsonrpc\":\"2.0\",\"id\":\"ask-1\",\"result\":{\"action\":\"accept\",\"content\":{\"name\":\"Bo\"}}}");
    expect_part(c, "\"id\":\"ask-2\"");
    expect_part(c, "Sure?");
    ask(c, "{\"jsonrpc\":\"2.0\",\"id\":\"ask-2\",\"result\":{\"action\":\"cancel\"}}");
    expect_part(c, "\"id\":\"x\"");
    expect_part(c, "{\\\"name\\\":\\\"Bo\\\"}nothing{\\\"b\\\":2}");
    ask(c, "{\"jsonrpc\":\"2.0\",\"id\":\"ask-2\",\"result\":{\"action\":\"accept\"}}");
    assert_string_equal(heard(c), "");
}

static void test_legacy_client_that_cannot(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;

    negotiate(c, "2025-11-25", "{}");
    ask(c, legacy_call);
    expect_part(c, "capability \\\"elicitation\\\"");
    expect_part(c, "\"isError\":true");
    negotiate(c, "2025-11-25", "{\"elicitation\":{\"form\":{}}}");
    ask(c, legacy_call);
    ask(c, "{\"jsonrpc\":\"2.0\",\"id\":\"ask-0\",\"error\":{\"code\":-32603,\"message\":\"no\"}}");
    expect_part(c, "\"isError\":true");
}

static void test_legacy_cancelled_while_asking(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;

    negotiate(c, "2025-11-25", "{\"elicitation\":{}}");
    ask(c, legacy_call);
    ask(c, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":\"x\"}}");
    assert_int_equal(c->session.exchanges.count, 0);
    assert_string_equal(heard(c), "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":"
                                  "{\"requestId\":\"ask-0\"}}\n");
    ask(c,
        "{\"jsonrpc\":\"2.0\",\"id\":\"ask-0\",\"result\":{\"action\":\"accept\",\"content\":{\"name\":\"A\"}}}");
    assert_string_equal(heard(c), "");
}

static void test_legacy_answers_that_are_too_large(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;

    negotiate(c, "2025-11-25", "{\"elicitation\":{}}");
    ask(c, legacy_call);
    say_with_filler(c,
                    "{\"jsonrpc\":\"2.0\",\"id\":\"ask-0\",\"result\":{\"action\":\"accept\",\"content\":"
                    "{\"name\":\"",
                    200 * 1024, "\"}}}");
    expect_part(c, "too large");
    assert_int_equal(c->session.exchanges.count, 0);
}

static void check_unreadable_response(struct client *c, const char *question, const char *result)
{
    char line[1024];

    ask(c, legacy_call);
    (void)snprintf(line, sizeof(line), "\"id\":%s", question);
    expect_part(c, line);
    (void)snprintf(line, sizeof(line), "{\"jsonrpc\":\"2.0\",\"id\":%s,\"result\":{\"a\":%s}}", question,
                   result);
    ask(c, line);
    expect_part(c, "\"isError\":true");
    expect_part(c, "\"code\":-32700");
    assert_int_equal(c->session.exchanges.count, 0);
}

/* What cannot be read of a response is an answer all the same: the call does not wait for ever. */
static void test_legacy_response_that_cannot_be_read(void **state)
{
    enum { DEPTH = 200 };
    struct client *c = &((struct fixture *)*state)->client;
    char nested[2 * DEPTH + 1];

    memset(nested, '[', DEPTH);
    memset(nested + DEPTH, ']', DEPTH);
    nested[2 * DEPTH] = '\0';
    negotiate(c, "2025-11-25", "{\"elicitation\":{}}");
    check_unreadable_response(c, "\"ask-0\"", nested);
    check_unreadable_response(c, "\"ask-1\"", "\"a\tb\"");
}

/* Which of the two would be meant? */
static void test_legacy_response_with_result_and_error(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;

    negotiate(c, "2025-11-25", "{\"elicitation\":{}}");
    ask(c, legacy_call);
    ask(c, "{\"jsonrpc\":\"2.0\",\"id\":\"ask-0\",\"result\":{\"action\":\"accept\",\"content\":"
           "{\"name\":\"A\"}},\"error\":{\"code\":-32603,\"message\":\"no\"}}");
    expect_part(c, "\"isError\":true");
}

static void test_legacy_revision_without_forms(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;

    ask(c, "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
           "\"2025-03-26\",\"capabilities\":{\"elicitation\":{}}}}");
    ask(c, legacy_call);
    expect_part(c, "\"isError\":true");
}

/* So many calls may be in flight; were all of them waiting, those that need no user would be refused. */
static void test_legacy_calls_that_wait_are_bounded(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;

    negotiate(c, "2025-11-25", "{\"elicitation\":{}}");
    for (int i = 0; i < 256; i++) {
        ask(c, legacy_call);
        expect_part(c, "Your name?");
    }
    ask(c, legacy_call);
    expect_part(c, "\"isError\":true");
    ask(c,
        "{\"jsonrpc\":\"2.0\",\"id\":\"ask-7\",\"result\":{\"action\":\"accept\",\"content\":{\"name\":\"A\"}}}");
    expect_part(c, "Sure?");
    assert_int_equal(c->session.exchanges.count, 256);
}

static void test_legacy_client_that_never_answers_well(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;
    int rounds = 0;

    negotiate(c, "2025-11-25", "{\"elicitation\":{}}");
    ask(c, legacy_call);
    while (c->session.exchanges.count > 0 && rounds < 100) {
        char line[128];

        (void)snprintf(line, sizeof(line),
                       "{\"jsonrpc\":\"2.0\",\"id\":\"ask-%d\",\"result\":{\"action\":\"accept\"}}",
                       rounds++);
        ask(c, line);
    }
    assert_int_equal(rounds, 16);
    expect_part(c, "\"isError\":true");
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_modern_rounds),
        TEST(test_modern_answers_that_do_not_count),
        TEST(test_modern_state_of_another_request),
        TEST(test_modern_answers_that_are_too_large),
        TEST(test_modern_client_that_cannot),
        TEST(test_legacy_rounds),
        TEST(test_legacy_client_that_cannot),
        TEST(test_legacy_cancelled_while_asking),
        TEST(test_legacy_answers_that_are_too_large),
        TEST(test_legacy_response_that_cannot_be_read),
        TEST(test_legacy_response_with_result_and_error),
        TEST(test_legacy_revision_without_forms),
        TEST(test_legacy_calls_that_wait_are_bounded),
        TEST(test_legacy_client_that_never_answers_well),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
