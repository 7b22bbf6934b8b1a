/* SPDX-License-Identifier: MIT */
/*
 * Memory that runs out in the protocol's core, at every allocation in turn:
 * each request is answered once all the same, and nothing leaks.
 */
#include "allocations.h"

#include "memory_session.h"

/* ---- a catalog that asks, and tells news of what begins with "x:" ---- */

static const char form[] =
    "{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"string\"}},\"required\":[\"n\"]}";

static const mcp_tool *find_tool(mcp_catalog *catalog, const char *name, size_t length, pa_text *complaint)
{
    (void)catalog;
    (void)complaint;
    return (const mcp_tool *)(length > 0 ? name : NULL);
}

/* Two questions at once, then a third. */
static void call_tool(mcp_catalog *catalog, const mcp_tool *tool, const char *arguments, size_t length,
                      mcp_call *call)
{
    const mcp_question questions[] = {
        {.key = "name", .kind = MCP_CAN_ELICIT, .message = "Name?", .schema = form},
        {.key = "model", .kind = MCP_CAN_SAMPLE, .params = "{\"messages\":[],\"maxTokens\":1}"},
    };
    mcp_reply replies[2];

    (void)catalog;
    (void)tool;
    (void)arguments;
    (void)length;
    if (mcp_ask(call, questions, COUNT(questions), replies) &&
        mcp_ask_user(call, "more", "More?", form, &replies[0]))
        mcp_finish_tool_text(call, false, "done", 4);
}

static bool can_subscribe(mcp_catalog *catalog, const char *uri, size_t length)
{
    (void)catalog;
    return length > 2 && memcmp(uri, "x:", 2) == 0;
}

#define META                                                                                                 \
    "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","                                 \
    "\"io.modelcontextprotocol/clientCapabilities\":{\"elicitation\":{},\"sampling\":{}}}"
#define CALL(id)                                                                                             \
    ID(id) "\"method\":\"tools/call\",\"params\":{\"name\":\"t\\u002d\",\"arguments\":{\"b\":[2,{}],\"a\":1}"
#define FILLED "{\"action\":\"accept\",\"content\":{\"n\":\"\\u0061\"}}"

static void exhaust(void (*run)(struct memory_session *s))
{
    static const mcp_catalog_type type = {
        .find_tool = find_tool,
        .call_tool = call_tool,
        .can_subscribe = can_subscribe,
        .changes = MCP_TOOLS_CHANGED,
    };
    mcp_catalog catalog = {.type = &type, .identity = {.name = "forgetful", .version = "1"}};

    memory_session_exhaust(&catalog, run);
}

/* ---- asking a modern client ---- */

/* Calls again with answers and the state of the last answer, if it asked; what it asks does not matter. */
static bool answer(struct memory_session *s, const char *head)
{
    const char *state = s->queue.text.data;
    const char *next = state;
    char line[4096];

    while ((next = strstr(next, "\"requestState\":\"")) != NULL)
        state = next += strlen("\"requestState\":\"");
    if (state == s->queue.text.data)
        return false;
    (void)snprintf(line, sizeof(line),
                   "%s,\"inputResponses\":{\"name\":" FILLED ",\"model\":{},\"more\":" FILLED
                   "},\"requestState\":\"%.*s\"," META "}}",
                   head, (int)strcspn(state, "\""), state);
    memory_session_say(s, line);
    return true;
}

static void ask_modern(struct memory_session *s)
{
    memory_session_say(s, CALL("1") "," META "}}");
    assert_int_equal(memory_session_count(s, ID("1")), 1);
    if (answer(s, CALL("2")))
        assert_int_equal(memory_session_count(s, ID("2")), 1);
    if (answer(s, CALL("3")))
        assert_int_equal(memory_session_count(s, ID("3")), 1);
    assert_int_equal(s->session.call_count, 0);
}

/* ---- asking a legacy client ---- */

/* Answers all questions that are out, until there is no new one. */
static void answer_questions(struct memory_session *s)
{
    char question[64];
    char line[256];

    for (unsigned i = 0; i < 100; i++) {
        (void)snprintf(question, sizeof(question), "\"id\":\"ask-%u\"", i);
        if (memory_session_count(s, question) == 0)
            continue;
        assert_int_equal(memory_session_count(s, question), 1);
        (void)snprintf(line, sizeof(line), "{\"jsonrpc\":\"2.0\",%s,\"result\":" FILLED "}", question);
        memory_session_say(s, line);
    }
}

static void ask_legacy(struct memory_session *s)
{
    memory_session_say(
        s,
        ID("0") "\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-11-25\",\"capabilities\":"
                "{\"elicitation\":{},\"sampling\":{}}}}");
    memory_session_say(s, CALL("1") "}}");
    answer_questions(s);
    assert_int_equal(memory_session_count(s, ID("0")), 1);
    /* Where initialize failed, the client is told that it cannot be asked. */
    assert_int_equal(memory_session_count(s, ID("1")), 1);
    assert_int_equal(s->session.call_count, 0);
}

/* ---- subscriptions ---- */

static void listen(struct memory_session *s)
{
    char line[8192];
    bool is_open;

    /* Longer than what is kept for an answer, so that the acknowledgement needs memory of its own. */
    (void)snprintf(line, sizeof(line),
                   ID("1") "\"method\":\"subscriptions/listen\",\"params\":{\"notifications\":{"
                           "\"toolsListChanged\":true,\"resourceSubscriptions\":[\"x:\\u0061\",\"y:b\","
                           "\"x:%07000d\"]}," META "}}",
                   0);
    memory_session_say(s, line);
    is_open = s->session.subscriptions.listeners != NULL;
    assert_int_equal(s->session.subscriptions.listener_count, is_open ? 1 : 0);
    /* Open means acknowledged, and not answered. */
    assert_int_equal(memory_session_count(s, "subscriptions/acknowledged"), is_open ? 1 : 0);
    assert_int_equal(memory_session_count(s, ID("1")), is_open ? 0 : 1);
    mcp_catalog_changed(s->session.catalog, MCP_TOOLS_CHANGED);
    mcp_catalog_resource_changed(s->session.catalog, "x:a", 3);
    mcp_subscriptions_close(&s->session, true);
    assert_int_equal(memory_session_count(s, ID("1")), 1);
}

static void subscribe(struct memory_session *s)
{
    memory_session_say(s, ID("1") "\"method\":\"resources/subscribe\",\"params\":{\"uri\":\"x:\\u0061\"}}");
    memory_session_say(s, ID("2") "\"method\":\"resources/subscribe\",\"params\":{\"uri\":\"x:b\"}}");
    mcp_catalog_resource_changed(s->session.catalog, "x:a", 3);
    memory_session_say(s, ID("3") "\"method\":\"resources/unsubscribe\",\"params\":{\"uri\":\"x:\\u0061\"}}");
    assert_int_equal(memory_session_count(s, ID("1")), 1);
    assert_int_equal(memory_session_count(s, ID("2")), 1);
    assert_int_equal(memory_session_count(s, ID("3")), 1);
    assert_true(s->session.subscriptions.resource_count <= 2);
}

static void test_asking_modern_clients(void **state)
{
    (void)state;
    exhaust(ask_modern);
}

static void test_asking_legacy_clients(void **state)
{
    (void)state;
    exhaust(ask_legacy);
}

static void test_listening(void **state)
{
    (void)state;
    exhaust(listen);
}

static void test_subscribing(void **state)
{
    (void)state;
    exhaust(subscribe);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_asking_modern_clients),
        cmocka_unit_test(test_asking_legacy_clients),
        cmocka_unit_test(test_listening),
        cmocka_unit_test(test_subscribing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
