/* SPDX-License-Identifier: MIT */
/* Asking the user in the middle of a call, in both eras. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "capture.h"
#include "mcp/session.h"

/* ---- a catalog whose one tool asks twice, then tells what it heard ---- */

static const char name_form[] = "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},"
                                "\"required\":[\"name\"]}";
static const char sure_form[] = "{\"type\":\"object\",\"properties\":{\"sure\":{\"type\":\"boolean\"}}}";

static const mcp_tool *find_tool(mcp_catalog *catalog, const char *name, size_t length, pa_text *complaint)
{
    (void)catalog;
    (void)complaint;
    return (const mcp_tool *)(length > 0 ? name : NULL);
}

static void call_tool(mcp_catalog *catalog, const mcp_tool *tool, const char *arguments, size_t length,
                      mcp_call *call)
{
    static const char *const words[] = {"yes", "no", "nothing"};
    pa_text text = PA_TEXT_INIT(1000);
    mcp_reply name;
    mcp_reply sure;
    const char *bytes;
    size_t size;

    (void)catalog;
    (void)tool;
    if (!mcp_ask_user(call, "name", "Your name?", name_form, &name))
        return;
    if (!mcp_ask_user(call, "sure", "Sure?", sure_form, &sure))
        return;
    bytes = portkey_value_raw(name.content, &size);
    pa_text_append(&text, bytes, size);
    pa_text_append_string(&text, words[sure.action]);
    pa_text_append(&text, arguments, length);
    mcp_finish_tool_text(call, false, text.data, text.length);
    pa_text_free(&text);
}

/* Asks the same. */
static void get_prompt(mcp_catalog *catalog, const char *name, size_t length, portkey_value arguments,
                       mcp_call *call)
{
    (void)arguments;
    call_tool(catalog, (const mcp_tool *)name, "{}", length > 0 ? 2 : 0, call);
}

struct fixture {
    mcp_catalog catalog;
    struct capture capture;
    mcp_session session;
};

static int set_up(void **state)
{
    static const mcp_catalog_type type = {
        .find_tool = find_tool, .call_tool = call_tool, .get_prompt = get_prompt};
    struct fixture *f = calloc(1, sizeof(*f));

    if (f == NULL)
        return -1;
    f->catalog.type = &type;
    f->catalog.identity = (mcp_identity){.name = "asker", .version = "1"};
    capture_init(&f->capture);
    mcp_session_init(&f->session, &f->catalog, &f->capture.output, "tester");
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;
    bool is_clean;

    mcp_session_close(&f->session);
    is_clean = f->capture.promises == 0 && f->session.call_count == 0;
    pa_text_free(&f->capture.text);
    free(f);
    return is_clean ? 0 : -1;
}

static void say(struct fixture *f, const char *line)
{
    pa_text_clear(&f->capture.text);
    mcp_session_receive(&f->session, line, strlen(line));
}

static const char *heard(const struct fixture *f)
{
    return f->capture.text.data != NULL ? f->capture.text.data : "";
}

static void expect_part(struct fixture *f, const char *part)
{
    if (strstr(heard(f), part) == NULL)
        fail_msg("%s is not in: %s", part, heard(f));
}

/* ---- modern ---- */

#define META(capabilities)                                                                                   \
    "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","                                 \
    "\"io.modelcontextprotocol/clientCapabilities\":" capabilities "}"
#define CALL_HEAD                                                                                            \
    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\"," META(              \
        "{\"elicitation\":{}}")
#define CALL(capabilities, more)                                                                             \
    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\",\"arguments\":"      \
    "{\"a\":1}," META(capabilities) more "}}"

/* The requestState of the last answer. */
static void read_state(const struct fixture *f, char *out, size_t size)
{
    const char *start = strstr(heard(f), "\"requestState\":\"");

    assert_non_null(start);
    start += 16;
    (void)snprintf(out, size, "%.*s", (int)strcspn(start, "\""), start);
}

static void answer(struct fixture *f, const char *arguments, const char *responses, const char *state)
{
    char line[4096];

    (void)snprintf(
        line, sizeof(line),
        "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","
        "\"arguments\":%s,\"inputResponses\":%s,\"requestState\":\"%s\"," META("{\"elicitation\":{}}") "}}",
        arguments, responses, state);
    say(f, line);
}

#define NAME "{\"name\":{\"action\":\"accept\",\"content\":{\"name\":\"Ada\"}}}"

static void test_modern_rounds(void **state)
{
    struct fixture *f = *state;
    char first[1024];
    char second[1024];

    say(f, CALL("{\"elicitation\":{}}", ""));
    expect_part(f, "\"resultType\":\"input_required\"");
    expect_part(f, "\"inputRequests\":{\"name\":{\"method\":\"elicitation/create\",\"params\":{\"message\":"
                   "\"Your name?\",\"requestedSchema\":{\"type\":\"object\"");
    assert_int_equal(f->session.call_count, 0);
    read_state(f, first, sizeof(first));
    answer(f, "{\"a\": 1}", NAME, first);
    expect_part(f, "\"inputRequests\":{\"sure\":");
    read_state(f, second, sizeof(second));
    assert_string_not_equal(first, second);
    answer(f, "{\"a\":1}", "{\"sure\":{\"action\":\"decline\"},\"other\":7}", second);
    expect_part(f, "\"resultType\":\"complete\"");
    expect_part(f, "{\\\"name\\\":\\\"Ada\\\"}no{\\\"a\\\":1}");
}

static void test_modern_answers_that_do_not_count(void **state)
{
    struct fixture *f = *state;
    char request_state[1024];

    say(f, CALL("{\"elicitation\":{}}", ",\"inputResponses\":" NAME));
    expect_part(f, "\"inputRequests\":{\"name\":");
    read_state(f, request_state, sizeof(request_state));
    answer(f, "{\"a\":1}", "{\"wrong\":{\"action\":\"accept\",\"content\":{}}}", request_state);
    expect_part(f, "\"inputRequests\":{\"name\":");
    answer(f, "{\"a\":1}", "{\"name\":{\"action\":\"accept\",\"content\":{\"name\":7}}}", request_state);
    expect_part(f, "\"inputRequests\":{\"name\":");
    answer(f, "{\"a\":2}", NAME, request_state);
    expect_part(f, "\"error\":{\"code\":-32602,");
    answer(f, "{\"a\":1}", "7", request_state);
    expect_part(f, "\"error\":{\"code\":-32602,");
    answer(f, "{\"a\":1}", "{\"name\":null}", request_state);
    expect_part(f, "\"error\":{\"code\":-32602,");
    answer(f, "{\"a\":1}", "{\"name\":{\"action\":\"maybe\"}}", request_state);
    expect_part(f, "\"error\":{\"code\":-32602,");
    (void)strncat(request_state, "-TAMPERED", sizeof(request_state) - strlen(request_state) - 1);
    answer(f, "{\"a\":1}", NAME, request_state);
    expect_part(f, "\"error\":{\"code\":-32602,");
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
    struct fixture *f = *state;
    char request_state[1024];

    say(f, CALL_HEAD "}}");
    read_state(f, request_state, sizeof(request_state));
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        char line[4096];

        (void)snprintf(line, sizeof(line),
                       "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"%s\",\"params\":{\"name\":\"%s\","
                       "\"inputResponses\":" NAME
                       ",\"requestState\":\"%s%.*s\"," META("{\"elicitation\":{}}") "}}",
                       cases[i].method, cases[i].name, cases[i].before, cases[i].length, request_state);
        say(f, line);
        expect_part(f, cases[i].fits ? "\"inputRequests\":{\"sure\":" : "\"error\":{\"code\":-32602,");
    }
}

/* A request with the members, of which one is a string of so many bytes. */
static void say_with_filler(struct fixture *f, const char *head, size_t length, const char *tail)
{
    pa_text line = PA_TEXT_INIT(4 * 1024 * 1024);

    pa_text_append_string(&line, head);
    for (size_t i = 0; i < length; i++)
        pa_text_append_char(&line, 'a');
    pa_text_append_string(&line, tail);
    say(f, line.data);
    pa_text_free(&line);
}

static void test_modern_answers_that_are_too_large(void **state)
{
    struct fixture *f = *state;
    char request_state[1024];
    char tail[2048];

    say_with_filler(f, CALL_HEAD ",\"requestState\":\"", 1024 * 1024, "\"}}");
    expect_part(f, "\"error\":{\"code\":-32602,");
    say(f, CALL_HEAD "}}");
    read_state(f, request_state, sizeof(request_state));
    (void)snprintf(tail, sizeof(tail), "\"}}},\"requestState\":\"%s\"}}", request_state);
    say_with_filler(f,
                    CALL_HEAD ",\"inputResponses\":{\"name\":{\"action\":\"accept\",\"content\":{\"name\":\"",
                    200 * 1024, tail);
    expect_part(f, "\"error\":{\"code\":-32602,");
    expect_part(f, "too large");
}

static void test_modern_client_that_cannot(void **state)
{
    struct fixture *f = *state;

    say(f, CALL("{\"sampling\":{}}", ""));
    expect_part(f, "\"error\":{\"code\":-32021,");
    expect_part(f, "\"data\":{\"requiredCapabilities\":{\"elicitation\":{\"form\":{}}}}");
    say(f, CALL("{\"elicitation\":{\"url\":{}}}", ""));
    expect_part(f, "\"error\":{\"code\":-32021,");
}

/* ---- legacy ---- */

static void negotiate(struct fixture *f, const char *capabilities)
{
    char line[512];

    (void)snprintf(line, sizeof(line),
                   "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
                   "\"2025-11-25\",\"capabilities\":%s,\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}",
                   capabilities);
    say(f, line);
}

static const char legacy_call[] = "{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"tools/call\",\"params\":"
                                  "{\"name\":\"t\",\"arguments\":{\"b\":2}}}";

static void test_legacy_rounds(void **state)
{
    struct fixture *f = *state;

    negotiate(f, "{\"elicitation\":{}}");
    say(f, legacy_call);
    assert_string_equal(heard(f),
                        "{\"jsonrpc\":\"2.0\",\"id\":\"ask-0\",\"method\":\"elicitation/create\","
                        "\"params\":{\"message\":\"Your name?\",\"requestedSchema\":{\"type\":\"object\","
                        "\"properties\":{\"name\":{\"type\":\"string\"}},\"required\":[\"name\"]}}}\n");
    assert_int_equal(f->session.call_count, 1);
    say(f,
        "{\"jsonrpc\":\"2.0\",\"id\":\"ask-7\",\"result\":{\"action\":\"accept\",\"content\":{\"name\":\"no\"}}}");
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":0,\"result\":{\"action\":\"accept\",\"content\":{\"name\":\"no\"}}}");
    assert_string_equal(heard(f), "");
    say(f,
        "{\"jsonrpc\":\"2.0\",\"id\":\"ask-0\",\"result\":{\"action\":\"accept\",\"content\":{\"name\":7}}}");
    expect_part(f, "\"id\":\"ask-1\"");
    say(f,
        "{\"jsonrpc\":\"2.0\",\"id\":\"ask-1\",\"result\":{\"action\":\"accept\",\"content\":{\"name\":\"Bo\"}}}");
    expect_part(f, "\"id\":\"ask-2\"");
    expect_part(f, "Sure?");
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":\"ask-2\",\"result\":{\"action\":\"cancel\"}}");
    expect_part(f, "\"id\":\"x\"");
    expect_part(f, "{\\\"name\\\":\\\"Bo\\\"}nothing{\\\"b\\\":2}");
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":\"ask-2\",\"result\":{\"action\":\"accept\"}}");
    assert_string_equal(heard(f), "");
}

static void test_legacy_client_that_cannot(void **state)
{
    struct fixture *f = *state;

    negotiate(f, "{}");
    say(f, legacy_call);
    expect_part(f, "capability \\\"elicitation\\\"");
    expect_part(f, "\"isError\":true");
    negotiate(f, "{\"elicitation\":{\"form\":{}}}");
    say(f, legacy_call);
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":\"ask-0\",\"error\":{\"code\":-32603,\"message\":\"no\"}}");
    expect_part(f, "\"isError\":true");
}

static void test_legacy_cancelled_while_asking(void **state)
{
    struct fixture *f = *state;

    negotiate(f, "{\"elicitation\":{}}");
    say(f, legacy_call);
    say(f, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":\"x\"}}");
    assert_int_equal(f->session.call_count, 0);
    assert_string_equal(heard(f), "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":"
                                  "{\"requestId\":\"ask-0\"}}\n");
    say(f,
        "{\"jsonrpc\":\"2.0\",\"id\":\"ask-0\",\"result\":{\"action\":\"accept\",\"content\":{\"name\":\"A\"}}}");
    assert_string_equal(heard(f), "");
}

static void test_legacy_answers_that_are_too_large(void **state)
{
    struct fixture *f = *state;

    negotiate(f, "{\"elicitation\":{}}");
    say(f, legacy_call);
    say_with_filler(f,
                    "{\"jsonrpc\":\"2.0\",\"id\":\"ask-0\",\"result\":{\"action\":\"accept\",\"content\":"
                    "{\"name\":\"",
                    200 * 1024, "\"}}}");
    expect_part(f, "too large");
    assert_int_equal(f->session.call_count, 0);
}

/* Which of the two would be meant? */
static void test_legacy_response_with_result_and_error(void **state)
{
    struct fixture *f = *state;

    negotiate(f, "{\"elicitation\":{}}");
    say(f, legacy_call);
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":\"ask-0\",\"result\":{\"action\":\"accept\",\"content\":"
           "{\"name\":\"A\"}},\"error\":{\"code\":-32603,\"message\":\"no\"}}");
    expect_part(f, "\"isError\":true");
}

static void test_legacy_revision_without_forms(void **state)
{
    struct fixture *f = *state;

    say(f, "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
           "\"2025-03-26\",\"capabilities\":{\"elicitation\":{}}}}");
    say(f, legacy_call);
    expect_part(f, "\"isError\":true");
}

/* The transport takes no more than so many calls; were all of them waiting, no answer would ever be read. */
static void test_legacy_calls_that_wait_are_bounded(void **state)
{
    struct fixture *f = *state;

    negotiate(f, "{\"elicitation\":{}}");
    for (int i = 0; i < 256; i++) {
        say(f, legacy_call);
        expect_part(f, "Your name?");
    }
    say(f, legacy_call);
    expect_part(f, "\"isError\":true");
    say(f,
        "{\"jsonrpc\":\"2.0\",\"id\":\"ask-7\",\"result\":{\"action\":\"accept\",\"content\":{\"name\":\"A\"}}}");
    expect_part(f, "Sure?");
    assert_int_equal(f->session.call_count, 256);
}

static void test_legacy_client_that_never_answers_well(void **state)
{
    struct fixture *f = *state;
    int rounds = 0;

    negotiate(f, "{\"elicitation\":{}}");
    say(f, legacy_call);
    while (f->session.call_count > 0 && rounds < 100) {
        char line[128];

        (void)snprintf(line, sizeof(line),
                       "{\"jsonrpc\":\"2.0\",\"id\":\"ask-%d\",\"result\":{\"action\":\"accept\"}}",
                       rounds++);
        say(f, line);
    }
    assert_int_equal(rounds, 16);
    expect_part(f, "\"isError\":true");
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
        TEST(test_legacy_response_with_result_and_error),
        TEST(test_legacy_revision_without_forms),
        TEST(test_legacy_calls_that_wait_are_bounded),
        TEST(test_legacy_client_that_never_answers_well),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
