/* SPDX-License-Identifier: MIT */
/*
 * Memory that runs out in the protocol's core, at every allocation in turn:
 * each request is answered once all the same, and nothing leaks.
 */
#include "allocations.h"

#include "conversation.h"
#include "memory_session.h"

/* ---- a catalog that asks, and has resources that begin with "x:" ---- */

static const char form[] =
    "{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"string\"}},\"required\":[\"n\"]}";

static unsigned deeds; /* how often the tool got all its replies */

/* Two questions at once, then a third. */
static bool ask_thrice(mcp_exchange *exchange)
{
    const mcp_question questions[] = {
        {.key = "name", .kind = MCP_CAN_ELICIT, .message = "Name?", .schema = form},
        {.key = "model", .kind = MCP_CAN_SAMPLE, .params = "{\"messages\":[],\"maxTokens\":1}"},
    };
    mcp_reply replies[2];

    if (!mcp_ask(exchange, questions, COUNT(questions), replies) ||
        !mcp_ask_user(exchange, "more", "More?", form, &replies[0]))
        return false;
    deeds++;
    mcp_end_tool_text(exchange, false, exchange->arguments, exchange->arguments_length);
    return true;
}

/* ---- checks in front of it: one asks, one rewrites the arguments and the result ---- */

static mcp_verdict ask_first(mcp_check *check, mcp_exchange *exchange)
{
    mcp_reply reply;

    (void)check;
    return mcp_ask_user(exchange, "sure", "Sure?", form, &reply) ? MCP_PASS : MCP_STOP;
}

static mcp_verdict rewrite(mcp_check *check, mcp_exchange *exchange)
{
    pa_text arguments = PA_TEXT_INIT(100);

    (void)check;
    pa_text_append_string(&arguments, "{\"rewritten\":true}");
    return mcp_exchange_rewrite(exchange, &arguments) ? MCP_PASS : MCP_STOP;
}

static void shout(mcp_check *check, mcp_exchange *exchange, mcp_result *result)
{
    pa_text text = PA_TEXT_INIT(100);

    (void)check;
    (void)exchange;
    pa_text_append(&text, result->text, result->length);
    pa_text_append_string(&text, "!");
    mcp_result_set_text(result, &text);
}

static unsigned seen; /* how many results went out */

static void see(mcp_check *check, mcp_exchange *exchange, const mcp_result *result)
{
    (void)check;
    (void)exchange;
    (void)result;
    seen++;
}

#define META_ABLE META_WITH("{\"elicitation\":{},\"sampling\":{}}")
#define CALL(id)                                                                                             \
    ID(id) "\"method\":\"tools/call\",\"params\":{\"name\":\"t\\u002d\",\"arguments\":{\"b\":[2,{}],\"a\":1}"
#define FILLED "{\"action\":\"accept\",\"content\":{\"n\":\"\\u0061\"}}"

static void exhaust(void (*run)(struct memory_session *s))
{
    static const mcp_catalog_type type = {
        TOOLBOX_FUNCTIONS,
        .can_subscribe = toolbox_can_subscribe,
    };
    static const mcp_tool tools[] = {TOOL("t-", ask_thrice), {.name = NULL}};
    static mcp_check asking = {.before = ask_first};
    static mcp_check changing = {.before = rewrite, .filter = shout, .after = see};
    static mcp_check *const checks[] = {&asking, &changing, NULL};
    static const mcp_principal principal = {.name = "tester"};
    struct toolbox box = {
        .catalog = {.type = &type,
                    .identity = {.name = "forgetful", .version = "1"},
                    .checks = checks,
                    .changes = MCP_TOOLS_CHANGED},
        .tools = tools,
    };

    memory_session_exhaust(&box.catalog, &principal, run);
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
                   "%s,\"inputResponses\":{\"sure\":" FILLED ",\"name\":" FILLED
                   ",\"model\":{},\"more\":" FILLED "},\"requestState\":\"%.*s\"," META_ABLE "}}",
                   head, (int)strcspn(state, "\""), state);
    memory_session_say(s, line);
    return true;
}

/* Three rounds, and the last state once more. */
static void ask_modern(struct memory_session *s)
{
    deeds = 0;
    memory_session_say(s, CALL("1") "," META_ABLE "}}");
    assert_int_equal(memory_session_count(s, ID("1")), 1);
    if (answer(s, CALL("2")))
        assert_int_equal(memory_session_count(s, ID("2")), 1);
    if (answer(s, CALL("3")))
        assert_int_equal(memory_session_count(s, ID("3")), 1);
    if (answer(s, CALL("4")))
        assert_int_equal(memory_session_count(s, ID("4")), 1);
    if (answer(s, CALL("5")))
        assert_int_equal(memory_session_count(s, ID("5")), 1);
    assert_true(deeds <= 1);
    assert_int_equal(s->session.exchanges.count, 0);
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
    deeds = 0;
    memory_session_say(
        s,
        ID("0") "\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-11-25\",\"capabilities\":"
                "{\"elicitation\":{},\"sampling\":{}}}}");
    memory_session_say(s, CALL("1") "}}");
    answer_questions(s);
    assert_int_equal(memory_session_count(s, ID("0")), 1);
    /* Where initialize failed, the client is told that it cannot be asked. */
    assert_int_equal(memory_session_count(s, ID("1")), 1);
    assert_true(deeds <= 1);
    assert_int_equal(s->session.exchanges.count, 0);
}

/* That a call may have been carried out is said without fail. */
static void end_while_asking(struct memory_session *s)
{
    bool is_waiting;

    memory_session_say(s, ID("0") "\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-11-25\","
                                  "\"capabilities\":{\"elicitation\":{}}}}");
    memory_session_say(s, CALL("1") "}}");
    is_waiting = s->session.exchanges.count > 0;
    mcp_session_end(&s->session, "whether it was carried out is unknown");
    assert_int_equal(memory_session_count(s, ID("1")), 1);
    assert_int_equal(memory_session_count(s, "whether it was carried out is unknown"), is_waiting ? 1 : 0);
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
                           "\"x:%07000d\"]}," META_ABLE "}}",
                   0);
    memory_session_say(s, line);
    is_open = s->session.subscriptions.listeners.count > 0;
    assert_int_equal(s->session.subscriptions.listeners.count, is_open ? 1 : 0);
    /* Open means acknowledged, and not answered. */
    assert_int_equal(memory_session_count(s, "subscriptions/acknowledged"), is_open ? 1 : 0);
    assert_int_equal(memory_session_count(s, ID("1")), is_open ? 0 : 1);
    mcp_server_list_changed(&s->server, MCP_TOOLS_CHANGED);
    mcp_server_resource_changed(&s->server, s->session.principal, "x:a", 3);
    mcp_subscriptions_end(&s->session);
    assert_int_equal(memory_session_count(s, ID("1")), 1);
}

static void subscribe(struct memory_session *s)
{
    memory_session_say(s, ID("1") "\"method\":\"resources/subscribe\",\"params\":{\"uri\":\"x:\\u0061\"}}");
    memory_session_say(s, ID("2") "\"method\":\"resources/subscribe\",\"params\":{\"uri\":\"x:b\"}}");
    mcp_server_resource_changed(&s->server, s->session.principal, "x:a", 3);
    memory_session_say(s, ID("3") "\"method\":\"resources/unsubscribe\",\"params\":{\"uri\":\"x:\\u0061\"}}");
    assert_int_equal(memory_session_count(s, ID("1")), 1);
    assert_int_equal(memory_session_count(s, ID("2")), 1);
    assert_int_equal(memory_session_count(s, ID("3")), 1);
    assert_true(s->session.subscriptions.resources.count <= 2);
}

/* ---- the pipeline without questions ---- */

static void list_and_misspell(struct memory_session *s)
{
    memory_session_say(s, ID("1") "\"method\":\"tools/list\"}");
    memory_session_say(s, ID("2") "\"method\":\"tools/call\",\"params\":{\"name\":\"no\\u006e\"}}");
    assert_int_equal(memory_session_count(s, ID("1")), 1);
    assert_int_equal(memory_session_count(s, ID("2")), 1);
}

/* All that is needed to come so far was there in the last run, in which no allocation failed. */
static void expect_deed(void)
{
    assert_int_equal(deeds, 1);
    assert_true(seen > 0);
}

static void test_asking_modern_clients(void **state)
{
    (void)state;
    exhaust(ask_modern);
    expect_deed();
}

static void test_asking_legacy_clients(void **state)
{
    (void)state;
    exhaust(ask_legacy);
    expect_deed();
}

static void test_ending_while_asking(void **state)
{
    (void)state;
    exhaust(end_while_asking);
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

static void test_listing(void **state)
{
    (void)state;
    exhaust(list_and_misspell);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_asking_modern_clients), cmocka_unit_test(test_asking_legacy_clients),
        cmocka_unit_test(test_ending_while_asking),   cmocka_unit_test(test_listening),
        cmocka_unit_test(test_subscribing),           cmocka_unit_test(test_listing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
