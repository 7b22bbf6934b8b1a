/* SPDX-License-Identifier: MIT */
/*
 * Memory that runs out in the protocol's core, at every allocation in turn:
 * each request is answered once all the same, and nothing leaks.
 */
#include "allocations.h"

#include <stdlib.h>

#include "mcp/session.h"
#include "mcp/subscriptions_state.h"
#include "transport/write_queue.h"

/* ---- a catalog that asks, and tells news of what begins with "x:" ---- */

static const char form[] =
    "{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"string\"}},\"required\":[\"n\"]}";

static const mcp_tool *find_tool(mcp_catalog *catalog, const char *name, size_t length,
                                 portkey_text *complaint)
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

struct fixture {
    mcp_catalog catalog;
    write_queue queue; /* never written to its descriptor: it keeps all that was said */
    mcp_session session;
};

static void begin(struct fixture *f)
{
    static const mcp_catalog_type type = {
        .find_tool = find_tool,
        .call_tool = call_tool,
        .can_subscribe = can_subscribe,
        .changes = MCP_TOOLS_CHANGED,
    };

    *f = (struct fixture){.catalog = {.type = &type, .identity = {.name = "forgetful", .version = "1"}}};
    write_queue_init(&f->queue, -1, 1024 * 1024);
    mcp_session_init(&f->session, &f->catalog, &f->queue.output, "tester");
}

static void end(struct fixture *f)
{
    mcp_session_close(&f->session);
    assert_int_equal(f->queue.promises, 0);
    assert_int_equal(f->session.call_count, 0);
    assert_null(f->catalog.sessions);
    write_queue_free(&f->queue);
}

/* How many messages have the part. */
static unsigned count(const struct fixture *f, const char *part)
{
    const char *at = f->queue.text.data;
    unsigned found = 0;

    while (at != NULL && (at = strstr(at, part)) != NULL) {
        at += strlen(part);
        found++;
    }
    return found;
}

#define UNREAD "{\"jsonrpc\":\"2.0\",\"error\":"

/*
 * As the transport does: a line is received once there is room to refuse it.
 * One that could not even be read is refused without its id; the client then
 * says it again.
 */
static void say(struct fixture *f, const char *line)
{
    unsigned refused;

    do {
        refused = count(f, UNREAD);
        while (!write_queue_ready(&f->queue)) {
        }
        mcp_session_receive(&f->session, line, strlen(line));
    } while (count(f, UNREAD) > refused);
}

#define ID(id) "{\"jsonrpc\":\"2.0\",\"id\":" id ","
#define META                                                                                                 \
    "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","                                 \
    "\"io.modelcontextprotocol/clientCapabilities\":{\"elicitation\":{},\"sampling\":{}}}"
#define CALL(id)                                                                                             \
    ID(id) "\"method\":\"tools/call\",\"params\":{\"name\":\"t\\u002d\",\"arguments\":{\"b\":[2,{}],\"a\":1}"
#define FILLED "{\"action\":\"accept\",\"content\":{\"n\":\"\\u0061\"}}"

/* Runs with each allocation failing in turn; the scenario judges what came of it. */
static void exhaust(void (*run)(struct fixture *f))
{
    unsigned n = 0;
    bool failed = true;

    for (; failed; n++) {
        struct fixture f;

        assert_true(n < 1000);
        begin(&f);
        allocations_fail_at(n);
        run(&f);
        failed = allocations_end();
        end(&f);
    }
    if (n < 10)
        fail_msg("the allocations were not seen");
}

/* ---- asking a modern client ---- */

/* Calls again with answers and the state of the last answer, if it asked; what it asks does not matter. */
static bool answer(struct fixture *f, const char *head)
{
    const char *state = f->queue.text.data;
    const char *next = state;
    char line[4096];

    while ((next = strstr(next, "\"requestState\":\"")) != NULL)
        state = next += strlen("\"requestState\":\"");
    if (state == f->queue.text.data)
        return false;
    (void)snprintf(line, sizeof(line),
                   "%s,\"inputResponses\":{\"name\":" FILLED ",\"model\":{},\"more\":" FILLED
                   "},\"requestState\":\"%.*s\"," META "}}",
                   head, (int)strcspn(state, "\""), state);
    say(f, line);
    return true;
}

static void ask_modern(struct fixture *f)
{
    say(f, CALL("1") "," META "}}");
    assert_int_equal(count(f, ID("1")), 1);
    if (answer(f, CALL("2")))
        assert_int_equal(count(f, ID("2")), 1);
    if (answer(f, CALL("3")))
        assert_int_equal(count(f, ID("3")), 1);
    assert_int_equal(f->session.call_count, 0);
}

/* ---- asking a legacy client ---- */

/* Answers all questions that are out, until there is no new one. */
static void answer_questions(struct fixture *f)
{
    char question[64];
    char line[256];

    for (unsigned i = 0; i < 100; i++) {
        (void)snprintf(question, sizeof(question), "\"id\":\"ask-%u\"", i);
        if (count(f, question) == 0)
            continue;
        assert_int_equal(count(f, question), 1);
        (void)snprintf(line, sizeof(line), "{\"jsonrpc\":\"2.0\",%s,\"result\":" FILLED "}", question);
        say(f, line);
    }
}

static void ask_legacy(struct fixture *f)
{
    say(f,
        ID("0") "\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-11-25\",\"capabilities\":"
                "{\"elicitation\":{},\"sampling\":{}}}}");
    say(f, CALL("1") "}}");
    answer_questions(f);
    assert_int_equal(count(f, ID("0")), 1);
    /* Where initialize failed, the client is told that it cannot be asked. */
    assert_int_equal(count(f, ID("1")), 1);
    assert_int_equal(f->session.call_count, 0);
}

/* ---- subscriptions ---- */

static void listen(struct fixture *f)
{
    char line[8192];
    bool is_open;

    /* Longer than what is kept for an answer, so that the acknowledgement needs memory of its own. */
    (void)snprintf(line, sizeof(line),
                   ID("1") "\"method\":\"subscriptions/listen\",\"params\":{\"notifications\":{"
                           "\"toolsListChanged\":true,\"resourceSubscriptions\":[\"x:\\u0061\",\"y:b\","
                           "\"x:%07000d\"]}," META "}}",
                   0);
    say(f, line);
    is_open = f->session.subscriptions.listeners != NULL;
    assert_int_equal(f->session.subscriptions.listener_count, is_open ? 1 : 0);
    /* Open means acknowledged, and not answered. */
    assert_int_equal(count(f, "subscriptions/acknowledged"), is_open ? 1 : 0);
    assert_int_equal(count(f, ID("1")), is_open ? 0 : 1);
    mcp_catalog_changed(&f->catalog, MCP_TOOLS_CHANGED);
    mcp_catalog_resource_changed(&f->catalog, "x:a", 3);
    mcp_subscriptions_close(&f->session, true);
    assert_int_equal(count(f, ID("1")), 1);
}

static void subscribe(struct fixture *f)
{
    say(f, ID("1") "\"method\":\"resources/subscribe\",\"params\":{\"uri\":\"x:\\u0061\"}}");
    say(f, ID("2") "\"method\":\"resources/subscribe\",\"params\":{\"uri\":\"x:b\"}}");
    mcp_catalog_resource_changed(&f->catalog, "x:a", 3);
    say(f, ID("3") "\"method\":\"resources/unsubscribe\",\"params\":{\"uri\":\"x:\\u0061\"}}");
    assert_int_equal(count(f, ID("1")), 1);
    assert_int_equal(count(f, ID("2")), 1);
    assert_int_equal(count(f, ID("3")), 1);
    assert_true(f->session.subscriptions.resource_count <= 2);
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
