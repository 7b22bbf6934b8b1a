/* SPDX-License-Identifier: MIT */
/* Several sessions of one server, and several streams of one session: each request has its answer where it came from. */
#include <stdlib.h>

#include "conversation.h"

/* A call that waits. */
struct waiting {
    mcp_work work; /* first, so that one is the other */
    mcp_exchange *exchange;
    bool is_cancelled;
};

struct fixture {
    struct toolbox box; /* first, so that one is the other */
    struct waiting waiting[8];
    size_t count;
    mcp_server server;
    struct client a;
    struct client b;
    struct capture extra; /* another stream of a's session */
};

static struct fixture *fixture_of(const mcp_exchange *exchange)
{
    return (struct fixture *)mcp_exchange_catalog(exchange);
}

static void cancel(mcp_work *work)
{
    ((struct waiting *)work)->is_cancelled = true;
}

static bool later(mcp_exchange *exchange)
{
    struct fixture *f = fixture_of(exchange);
    struct waiting *waiting = &f->waiting[f->count++];

    assert_true(f->count <= COUNT(f->waiting));
    *waiting = (struct waiting){.work.cancel = cancel, .exchange = exchange};
    mcp_exchange_set_work(exchange, &waiting->work);
    return true;
}

static bool ask_name(mcp_exchange *exchange)
{
    static const char form[] = "{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"string\"}}}";
    mcp_reply reply;
    const char *name;
    size_t length;

    if (!mcp_ask_user(exchange, "n", "Name?", form, &reply))
        return false;
    name = portkey_value_string(portkey_value_member(reply.content, "n"), &length);
    mcp_end_tool_text(exchange, false, name, length);
    return true;
}

static bool change(mcp_exchange *exchange)
{
    mcp_server_resource_changed(mcp_exchange_catalog(exchange)->server, exchange->principal, "x:1", 3);
    mcp_end_tool_text(exchange, false, "changed", 7);
    return true;
}

static int set_up(void **state)
{
    static const mcp_catalog_type type = {
        TOOLBOX_FUNCTIONS,
        .can_subscribe = toolbox_can_subscribe,
        .has_logs = true,
    };
    static const mcp_tool tools[] = {
        TOOL("later", later), TOOL("ask", ask_name), TOOL("change", change), {.name = NULL}};
    struct fixture *f = calloc(1, sizeof(*f));

    if (f == NULL)
        return -1;
    f->box = (struct toolbox){.catalog = {.type = &type,
                                          .identity = {.name = "many", .version = "1"},
                                          .changes = MCP_TOOLS_CHANGED},
                              .tools = tools};
    mcp_server_init(&f->server, &f->box.catalog);
    client_open(&f->a, &f->server, "tester");
    client_open(&f->b, &f->server, "tester");
    capture_init(&f->extra);
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;

    client_close(&f->a);
    client_close(&f->b);
    capture_free(&f->extra);
    assert_int_equal(f->server.sessions.count, 0);
    mcp_server_close(&f->server);
    free(f);
    return 0;
}

/* Checks that this and nothing else came on the extra stream, then forgets it. */
static void expect_on_extra(struct fixture *f, const char *text)
{
    assert_string_equal(capture_text(&f->extra), text);
    capture_clear(&f->extra);
}

static void end(struct fixture *f, size_t i, const char *text)
{
    mcp_end_tool_text(f->waiting[i].exchange, false, text, strlen(text));
}

#define CALL_LATER REQUEST("1", "tools/call", "\"name\":\"later\",\"_meta\":{\"progressToken\":5}")
#define PROGRESS(done)                                                                                       \
    "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{\"progressToken\":5,"            \
    "\"progress\":" done "}}\n"
#define LOG(text)                                                                                            \
    "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{\"level\":\"error\","             \
    "\"logger\":\"many\",\"data\":\"" text "\"}}\n"
#define UPDATED                                                                                              \
    "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\",\"params\":{\"uri\":\"x:1\"}}\n"
#define LISTEN(id)                                                                                           \
    REQUEST(id, "subscriptions/listen",                                                                      \
            "\"notifications\":{\"toolsListChanged\":true,\"resourceSubscriptions\":[\"x:1\"]}," META)

/* ---- two sessions ---- */

static void test_equal_ids(void **state)
{
    struct fixture *f = *state;

    say(&f->a, CALL_LATER);
    say(&f->b, CALL_LATER);
    mcp_exchange_progress(f->waiting[1].exchange, 1, 0, NULL);
    expect(&f->a, "");
    expect(&f->b, PROGRESS("1"));
    mcp_exchange_progress(f->waiting[0].exchange, 2, 0, NULL);
    mcp_exchange_log(f->waiting[0].exchange, "error", "of a");
    expect(&f->a, PROGRESS("2") LOG("of a"));
    expect(&f->b, "");
    end(f, 1, "for b");
    expect(&f->b, SAID("1", "for b"));
    expect(&f->a, "");
    end(f, 0, "for a");
    expect(&f->a, SAID("1", "for a"));
    expect(&f->b, "");
}

static void test_cancelling_one_of_equal_ids(void **state)
{
    struct fixture *f = *state;

    say(&f->a, CALL_LATER);
    say(&f->b, CALL_LATER);
    say(&f->b, CANCEL("1"));
    assert_false(f->waiting[0].is_cancelled);
    assert_true(f->waiting[1].is_cancelled);
    assert_int_equal(f->b.session.exchanges.count, 0);
    end(f, 0, "for a");
    expect(&f->a, SAID("1", "for a"));
    expect(&f->b, "");
}

#define ANSWER(id, name)                                                                                     \
    "{\"jsonrpc\":\"2.0\",\"id\":\"" id "\",\"result\":{\"action\":\"accept\",\"content\":{\"n\":\"" name    \
    "\"}}}"

/* Legacy questions are numbered per session: the two have equal ids, too. */
static void test_questions_of_equal_ids(void **state)
{
    struct fixture *f = *state;

    negotiate(&f->a, "2025-11-25", "{\"elicitation\":{}}");
    negotiate(&f->b, "2025-11-25", "{\"elicitation\":{}}");
    ask(&f->a, REQUEST("1", "tools/call", "\"name\":\"ask\""));
    ask(&f->b, REQUEST("1", "tools/call", "\"name\":\"ask\""));
    expect_part(&f->a, "\"id\":\"ask-0\"");
    expect_part(&f->b, "\"id\":\"ask-0\"");
    ask(&f->b, ANSWER("ask-0", "Bo"));
    expect(&f->b, SAID("1", "Bo"));
    assert_int_equal(f->a.session.exchanges.count, 1);
    ask(&f->a, ANSWER("ask-0", "Ada"));
    expect(&f->a, SAID("1", "Ada"));
}

static void test_closing_one_session(void **state)
{
    struct fixture *f = *state;

    say(&f->a, CALL_LATER);
    say(&f->b, CALL_LATER);
    client_close(&f->b);
    assert_true(f->waiting[1].is_cancelled);
    assert_false(f->waiting[0].is_cancelled);
    assert_int_equal(f->server.sessions.count, 1);
    end(f, 0, "still here");
    expect(&f->a, SAID("1", "still here"));
}

static void test_ending_one_session(void **state)
{
    struct fixture *f = *state;

    say(&f->a, CALL_LATER);
    say(&f->b, CALL_LATER);
    mcp_session_end(&f->b.session, "over");
    expect(&f->b, "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32603,\"message\":\"over\"}}\n");
    assert_false(f->waiting[0].is_cancelled);
    end(f, 0, "still here");
    expect(&f->a, SAID("1", "still here"));
}

static void test_closing_the_server(void **state)
{
    struct fixture *f = *state;

    say(&f->a, CALL_LATER);
    say(&f->b, CALL_LATER);
    say(&f->b, LISTEN("2"));
    forget(&f->b);
    mcp_server_close(&f->server);
    assert_true(f->waiting[0].is_cancelled);
    assert_true(f->waiting[1].is_cancelled);
    assert_int_equal(f->server.sessions.count, 0);
    expect(&f->a, "");
    expect(&f->b, "");
    assert_int_equal(f->a.capture.promises, 0);
    assert_int_equal(f->b.capture.promises, 0);
    capture_free(&f->a.capture);
    capture_free(&f->b.capture);
    f->a.principal.name = NULL; /* closed already */
    f->b.principal.name = NULL;
}

/* ---- changes ---- */

static void subscribe(struct client *client)
{
    negotiate(client, "2025-06-18", "{}");
    say(client, REQUEST("9", "resources/subscribe", "\"uri\":\"x:1\""));
    forget(client);
}

/* What one session changed, the other is notified of. A catalog around a catalog once lost this. */
static void test_a_change_by_another_session(void **state)
{
    struct fixture *f = *state;

    subscribe(&f->b);
    say(&f->a, REQUEST("1", "tools/call", "\"name\":\"change\""));
    expect(&f->a, SAID("1", "changed"));
    expect(&f->b, UPDATED);
}

static void test_changes_stay_with_their_principal(void **state)
{
    struct fixture *f = *state;

    client_close(&f->b);
    client_open(&f->b, &f->server, "stranger");
    subscribe(&f->b);
    say(&f->b, LISTEN("2"));
    forget(&f->b);
    assert_false(mcp_server_is_watched(&f->server, &f->a.principal));
    assert_true(mcp_server_is_watched(&f->server, &f->b.principal));
    say(&f->a, REQUEST("1", "tools/call", "\"name\":\"change\""));
    expect(&f->a, SAID("1", "changed"));
    expect(&f->b, "");
    /* The same name is the same principal, in whichever structure it stands. */
    mcp_server_resource_changed(&f->server, &(mcp_principal){.name = "stranger"}, "x:1", 3);
    expect_part(&f->b, UPDATED);
}

/* ---- two streams of one session ---- */

static void test_answers_on_their_stream(void **state)
{
    struct fixture *f = *state;

    say(&f->a, CALL_LATER);
    say_on(&f->a, &f->extra, CALL_LATER);
    mcp_exchange_progress(f->waiting[1].exchange, 1, 0, NULL);
    mcp_exchange_log(f->waiting[1].exchange, "error", "extra");
    expect(&f->a, "");
    expect_on_extra(f, PROGRESS("1") LOG("extra"));
    end(f, 1, "there");
    expect_on_extra(f, SAID("1", "there"));
    end(f, 0, "here");
    expect(&f->a, SAID("1", "here"));
    say_on(&f->a, &f->extra, "nonsense");
    assert_contains(capture_text(&f->extra), "\"code\":-32700");
    expect(&f->a, "");
}

static void test_questions_on_their_stream(void **state)
{
    struct fixture *f = *state;

    negotiate(&f->a, "2025-11-25", "{\"elicitation\":{}}");
    forget(&f->a);
    say_on(&f->a, &f->extra, REQUEST("1", "tools/call", "\"name\":\"ask\""));
    assert_contains(capture_text(&f->extra), "\"id\":\"ask-0\"");
    capture_clear(&f->extra);
    /* The response may come on any stream. The answer goes to that of the request. */
    say(&f->a, ANSWER("ask-0", "Ada"));
    expect(&f->a, "");
    expect_on_extra(f, SAID("1", "Ada"));
}

static void test_withdrawing_questions_on_their_stream(void **state)
{
    struct fixture *f = *state;

    negotiate(&f->a, "2025-11-25", "{\"elicitation\":{}}");
    forget(&f->a);
    say_on(&f->a, &f->extra, REQUEST("1", "tools/call", "\"name\":\"ask\""));
    capture_clear(&f->extra);
    say(&f->a, CANCEL("1"));
    expect(&f->a, "");
    expect_on_extra(f, CANCEL("\"ask-0\"") "\n");
}

/* The promise of a batch is the batch's; notices go to the stream that it came on. */
static void test_notices_of_a_batch(void **state)
{
    struct fixture *f = *state;

    negotiate(&f->a, "2025-03-26", "{}");
    forget(&f->a);
    say_on(&f->a, &f->extra, "[" CALL_LATER "]");
    mcp_exchange_progress(f->waiting[0].exchange, 1, 0, NULL);
    expect_on_extra(f, PROGRESS("1"));
    end(f, 0, "batched");
    expect_on_extra(f, "[{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[{\"type\":\"text\","
                       "\"text\":\"batched\"}]}}]\n");
    expect(&f->a, "");
}

static void test_closing_one_stream(void **state)
{
    struct fixture *f = *state;

    negotiate(&f->a, "2025-03-26", "{}");
    say(&f->a, CALL_LATER);
    say(&f->a, LISTEN("7"));
    say_on(&f->a, &f->extra, CALL_LATER);
    say_on(&f->a, &f->extra, "[" CALL_LATER "," CALL_LATER "]");
    say_on(&f->a, &f->extra, LISTEN("8"));
    forget(&f->a);
    capture_clear(&f->extra);
    mcp_session_close_stream(&f->a.session, &f->extra.stream);
    assert_false(f->waiting[0].is_cancelled);
    for (size_t i = 1; i < 4; i++)
        assert_true(f->waiting[i].is_cancelled);
    assert_int_equal(f->extra.promises, 0);
    assert_int_equal(f->a.session.subscriptions.listeners.count, 1);
    mcp_server_list_changed(&f->server, MCP_TOOLS_CHANGED);
    expect_on_extra(f, "");
    expect_part(&f->a, "\"io.modelcontextprotocol/subscriptionId\":7");
    forget(&f->a);
    end(f, 0, "still here");
    expect(&f->a, SAID("1", "still here"));
}

/* What belongs to no request goes to the session's own stream, and is dropped once that is closed. */
/* Answers of a batch that are there already are not written to a stream that is closed, nor after it. */
static void test_closing_the_stream_of_a_batch(void **state)
{
    struct fixture *f = *state;

    negotiate(&f->a, "2025-03-26", "{}");
    say_on(&f->a, &f->extra, "[" CALL_LATER "," REQUEST("5", "ping", "") "]");
    assert_int_equal(f->extra.promises, 1);
    mcp_session_close_stream(&f->a.session, &f->extra.stream);
    expect_on_extra(f, "");
    assert_int_equal(f->extra.promises, 0);
    say_on(&f->a, &f->extra, "[" CALL_LATER "," REQUEST("5", "ping", "") "]");
    client_close(&f->a);
    expect_on_extra(f, "");
    assert_int_equal(f->extra.promises, 0);
}

static void test_closing_the_own_stream(void **state)
{
    struct fixture *f = *state;

    subscribe(&f->a);
    say_on(&f->a, &f->extra, CALL_LATER);
    mcp_server_resource_changed(&f->server, &f->a.principal, "x:1", 3);
    expect(&f->a, UPDATED);
    expect_on_extra(f, "");
    mcp_session_close_stream(&f->a.session, &f->a.capture.stream);
    mcp_server_resource_changed(&f->server, &f->a.principal, "x:1", 3);
    mcp_server_list_changed(&f->server, MCP_TOOLS_CHANGED);
    expect(&f->a, "");
    end(f, 0, "still here");
    expect_on_extra(f, SAID("1", "still here"));
}

static void test_listeners_on_their_stream(void **state)
{
    struct fixture *f = *state;

    say_on(&f->a, &f->extra, LISTEN("8"));
    assert_contains(capture_text(&f->extra), "notifications/subscriptions/acknowledged");
    capture_clear(&f->extra);
    mcp_server_resource_changed(&f->server, &f->a.principal, "x:1", 3);
    assert_contains(capture_text(&f->extra), "notifications/resources/updated");
    capture_clear(&f->extra);
    mcp_session_end(&f->a.session, "over");
    assert_contains(capture_text(&f->extra), "\"id\":8,\"result\":{");
    expect(&f->a, "");
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_equal_ids),
        TEST(test_cancelling_one_of_equal_ids),
        TEST(test_questions_of_equal_ids),
        TEST(test_closing_one_session),
        TEST(test_ending_one_session),
        TEST(test_closing_the_server),
        TEST(test_a_change_by_another_session),
        TEST(test_changes_stay_with_their_principal),
        TEST(test_answers_on_their_stream),
        TEST(test_questions_on_their_stream),
        TEST(test_withdrawing_questions_on_their_stream),
        TEST(test_notices_of_a_batch),
        TEST(test_closing_one_stream),
        TEST(test_closing_the_stream_of_a_batch),
        TEST(test_closing_the_own_stream),
        TEST(test_listeners_on_their_stream),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
