/* SPDX-License-Identifier: MIT */
/* The pipeline of tools/call: what checks may do before and after a tool, in their order. */
#include <stdlib.h>

#include "conversation.h"

struct fixture {
    struct toolbox box; /* first, so that one is the other */
    mcp_check *checks[4];
    unsigned runs;         /* of the tool */
    mcp_exchange *waiting; /* the last call of "later" */
    mcp_server server;
    struct client client;
    struct client other;
};

static struct fixture *fixture_of(const mcp_exchange *exchange)
{
    return (struct fixture *)mcp_exchange_catalog(exchange);
}

/* ---- the catalog ---- */

static bool echo(mcp_exchange *exchange)
{
    fixture_of(exchange)->runs++;
    mcp_end_tool_text(exchange, false, exchange->arguments, exchange->arguments_length);
    return true;
}

static bool later(mcp_exchange *exchange)
{
    fixture_of(exchange)->runs++;
    fixture_of(exchange)->waiting = exchange;
    return true;
}

static bool blocks(mcp_exchange *exchange)
{
    mcp_result result = {.text = "first", .length = 5, .blocks = PA_TEXT_INIT(100)};
    pa_writer writer = pa_write_to(&result.blocks);

    mcp_write_text_block(&writer, "second", 6);
    mcp_end_tool(exchange, &result);
    return true;
}

static bool change(mcp_exchange *exchange)
{
    mcp_server_resource_changed(mcp_exchange_catalog(exchange)->server, exchange->principal, "x:1", 3);
    mcp_end_tool_text(exchange, false, "changed", 7);
    return true;
}

static bool fail_later(mcp_exchange *exchange)
{
    return mcp_fail(exchange, RPC_INTERNAL_ERROR, "the tool %s", "failed");
}

static bool say_too_much(mcp_exchange *exchange)
{
    static char much[MCP_MAX_ANSWER + 1];

    memset(much, 'x', sizeof(much));
    mcp_end_tool_text(exchange, false, much, sizeof(much));
    return true;
}

/* The checks are the fixture's to fill in: the array ends with a NULL. */
static int set_up(void **state)
{
    static const mcp_catalog_type type = {TOOLBOX_FUNCTIONS, .can_subscribe = toolbox_can_subscribe};
    static const mcp_tool tools[] = {
        TOOL("echo", echo),     TOOL("later", later),     TOOL("blocks", blocks),
        TOOL("change", change), TOOL("fail", fail_later), TOOL("too_much", say_too_much),
        {.name = NULL},
    };
    struct fixture *f = calloc(1, sizeof(*f));

    if (f == NULL)
        return -1;
    f->box = (struct toolbox){
        .catalog = {.type = &type, .identity = {.name = "checked", .version = "1"}, .checks = f->checks},
        .tools = tools,
    };
    mcp_server_init(&f->server, &f->box.catalog);
    client_open(&f->client, &f->server, "tester");
    client_open(&f->other, &f->server, "guest");
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;

    client_close(&f->client);
    client_close(&f->other);
    mcp_server_close(&f->server);
    free(f);
    return 0;
}

#define CALL(tool, arguments) REQUEST("1", "tools/call", "\"name\":\"" tool "\",\"arguments\":" arguments)

/* ---- what is offered ---- */

/* Hides a tool from everyone but one principal. */
struct hiding {
    mcp_check check; /* first, so that one is the other */
    const char *tool;
    const char *principal;
};

static bool offers(mcp_check *check, const mcp_principal *principal, const mcp_tool *tool, pa_text *complaint)
{
    const struct hiding *hiding = (const struct hiding *)check;

    if (strcmp(tool->name, hiding->tool) != 0 || strcmp(principal->name, hiding->principal) == 0)
        return true;
    if (complaint != NULL)
        pa_text_append_string(complaint, "hidden from you");
    return false;
}

static bool is_listed(struct client *client, const char *tool)
{
    char part[64];

    ask(client, REQUEST("5", "tools/list", ""));
    (void)snprintf(part, sizeof(part), "{\"name\":\"%s\"}", tool);
    return strstr(heard(client), part) != NULL;
}

static void test_what_is_not_offered(void **state)
{
    static struct hiding hiding = {{.offers = offers}, "echo", "guest"};
    struct fixture *f = *state;

    f->checks[0] = &hiding.check;
    assert_false(is_listed(&f->client, "echo"));
    assert_true(is_listed(&f->client, "later"));
    assert_true(is_listed(&f->other, "echo"));
    ask(&f->client, CALL("echo", "{}"));
    expect(&f->client,
           "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32602,\"message\":\"hidden from you\"}}\n");
    assert_int_equal(f->runs, 0);
    ask(&f->other, CALL("echo", "{}"));
    expect(&f->other, SAID("1", "{}"));
    assert_int_equal(f->runs, 1);
}

/* One that refuses is enough, whichever it is. */
static void test_offers_of_several_checks(void **state)
{
    static struct hiding from_guest = {{.offers = offers}, "echo", "tester"};
    static struct hiding from_tester = {{.offers = offers}, "echo", "guest"};
    struct fixture *f = *state;

    f->checks[0] = &from_guest.check;
    f->checks[1] = &from_tester.check;
    assert_false(is_listed(&f->client, "echo"));
    assert_false(is_listed(&f->other, "echo"));
    assert_true(is_listed(&f->other, "blocks"));
}

/* ---- before ---- */

static mcp_verdict refuse(mcp_check *check, mcp_exchange *exchange)
{
    (void)check;
    (void)mcp_fail(exchange, RPC_INVALID_PARAMS, "%.*s is refused", (int)exchange->arguments_length,
                   exchange->arguments);
    return MCP_STOP;
}

static void test_refusing(void **state)
{
    static mcp_check refusing = {.before = refuse};
    struct fixture *f = *state;

    f->checks[0] = &refusing;
    ask(&f->client, CALL("echo", "{\"a\":1}"));
    expect(&f->client, "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32602,"
                       "\"message\":\"{\\\"a\\\":1} is refused\"}}\n");
    assert_int_equal(f->runs, 0);
    assert_true(is_listed(&f->client, "echo"));
    ask(&f->client, CALL("no", "{}"));
    expect_part(&f->client, "no such tool");
}

/* A check that adds its letter to the arguments and to the result. */
struct lettered {
    mcp_check check; /* first, so that one is the other */
    char letter;
};

static mcp_verdict add_to_arguments(mcp_check *check, mcp_exchange *exchange)
{
    pa_text arguments = PA_TEXT_INIT(100);

    /* {"a":"..."}: the letter goes before the last two bytes. */
    pa_text_append(&arguments, exchange->arguments, exchange->arguments_length - 2);
    pa_text_append_char(&arguments, ((struct lettered *)check)->letter);
    pa_text_append_string(&arguments, "\"}");
    assert_false(pa_text_failed(&arguments));
    return mcp_exchange_rewrite(exchange, &arguments) ? MCP_PASS : MCP_STOP;
}

static void add_to_result(mcp_check *check, mcp_exchange *exchange, mcp_result *result)
{
    pa_text text = PA_TEXT_INIT(100);

    (void)exchange;
    pa_text_append(&text, result->text, result->length);
    pa_text_append_char(&text, ((struct lettered *)check)->letter);
    mcp_result_set_text(result, &text);
}

static struct lettered check_x = {{.before = add_to_arguments, .filter = add_to_result}, 'X'};
static struct lettered check_y = {{.before = add_to_arguments, .filter = add_to_result}, 'Y'};

static void test_rewriting_in_order(void **state)
{
    struct fixture *f = *state;

    f->checks[0] = &check_x.check;
    f->checks[1] = &check_y.check;
    ask(&f->client, CALL("echo", "{\"a\":\"-\"}"));
    expect(&f->client, SAID("1", "{\\\"a\\\":\\\"-XY\\\"}XY"));
    f->checks[0] = &check_y.check;
    f->checks[1] = &check_x.check;
    ask(&f->client, CALL("echo", "{\"a\":\"-\"}"));
    expect(&f->client, SAID("1", "{\\\"a\\\":\\\"-YX\\\"}YX"));
}

/* Those after it are not asked, and the tool does not run. */
static void test_one_that_refuses_among_others(void **state)
{
    static mcp_check refusing = {.before = refuse};
    struct fixture *f = *state;

    f->checks[0] = &check_x.check;
    f->checks[1] = &refusing;
    f->checks[2] = &check_y.check;
    ask(&f->client, CALL("echo", "{\"a\":\"-\"}"));
    expect_part(&f->client, "{\\\"a\\\":\\\"-X\\\"} is refused");
    assert_int_equal(f->runs, 0);
}

/* ---- a result that comes later ---- */

/* The message is gone by then; what the exchange has of it is not. */
static void test_a_result_that_comes_later(void **state)
{
    struct fixture *f = *state;

    f->checks[0] = &check_x.check;
    ask(&f->client, CALL("later", "{\"a\":\"-\"}"));
    assert_string_equal(f->waiting->tool.name, "later");
    mcp_end_tool_text(f->waiting, false, f->waiting->arguments, f->waiting->arguments_length);
    expect(&f->client, SAID("1", "{\\\"a\\\":\\\"-X\\\"}X"));
    f->checks[0] = NULL;
    ask(&f->client, CALL("later", "{\"b\":[1,2]}"));
    mcp_end_tool_text(f->waiting, false, f->waiting->arguments, f->waiting->arguments_length);
    expect(&f->client, SAID("1", "{\\\"b\\\":[1,2]}"));
}

static void test_a_fault_that_comes_later(void **state)
{
    struct fixture *f = *state;

    ask(&f->client, CALL("later", "{}"));
    (void)mcp_fail(f->waiting, RPC_INTERNAL_ERROR, "gave up after %d tries", 3);
    mcp_settle(f->waiting);
    expect(&f->client, "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32603,"
                       "\"message\":\"gave up after 3 tries\"}}\n");
    ask(&f->client, CALL("fail", "{}"));
    expect_part(&f->client, "\"code\":-32603,\"message\":\"the tool failed\"");
    assert_int_equal(f->client.session.exchanges.count, 0);
}

/* ---- asking ---- */

static const char form[] = "{\"type\":\"object\",\"properties\":{}}";

static mcp_verdict ask_sure(mcp_check *check, mcp_exchange *exchange)
{
    mcp_reply reply;

    (void)check;
    if (!mcp_ask_user(exchange, "sure", "Sure?", form, &reply))
        return MCP_STOP;
    if (reply.action == MCP_ACCEPTED)
        return MCP_PASS;
    (void)mcp_fail(exchange, RPC_INVALID_REQUEST, "declined");
    return MCP_STOP;
}

static mcp_check asking = {.before = ask_sure};

static void answer_legacy(struct client *client, unsigned number, const char *action)
{
    char line[256];

    (void)snprintf(line, sizeof(line),
                   "{\"jsonrpc\":\"2.0\",\"id\":\"ask-%u\",\"result\":{\"action\":\"%s\",\"content\":{}}}",
                   number, action);
    ask(client, line);
}

/* The checks run once more from the first, and rewrite what was received, not what they rewrote before. */
static void test_asking_legacy_clients(void **state)
{
    struct fixture *f = *state;

    f->checks[0] = &check_x.check;
    f->checks[1] = &asking;
    negotiate(&f->client, "2025-11-25", "{\"elicitation\":{}}");
    ask(&f->client, CALL("echo", "{\"a\":\"-\"}"));
    expect_part(&f->client, "\"message\":\"Sure?\"");
    assert_int_equal(f->runs, 0);
    answer_legacy(&f->client, 0, "accept");
    expect(&f->client, SAID("1", "{\\\"a\\\":\\\"-X\\\"}X"));
    assert_int_equal(f->runs, 1);
    ask(&f->client, CALL("echo", "{\"a\":\"-\"}"));
    answer_legacy(&f->client, 1, "decline");
    expect_part(&f->client, "\"error\":{\"code\":-32600,\"message\":\"declined\"}");
    assert_int_equal(f->runs, 1);
}

static void answer_modern(struct client *client, const char *action)
{
    char state[4096];
    char line[8192];

    read_state(client, state, sizeof(state));
    (void)snprintf(line, sizeof(line),
                   REQUEST("2", "tools/call",
                           "\"name\":\"echo\",\"arguments\":{\"a\":\"-\"},\"requestState\":\"%s\","
                           "\"inputResponses\":{\"sure\":{\"action\":\"%s\",\"content\":{}}},"
                           "" META_WITH("{\"elicitation\":{}}")),
                   state, action);
    ask(client, line);
}

/* What the check rewrote is not what the state is bound to: the client repeats what it sent. */
static void test_asking_modern_clients(void **state)
{
    static const char call[] =
        REQUEST("1", "tools/call",
                "\"name\":\"echo\",\"arguments\":{\"a\":\"-\"}," META_WITH("{\"elicitation\":{}}"));
    struct fixture *f = *state;

    f->checks[0] = &check_x.check;
    f->checks[1] = &asking;
    ask(&f->client, call);
    expect_part(&f->client, "\"resultType\":\"input_required\"");
    assert_int_equal(f->runs, 0);
    answer_modern(&f->client, "accept");
    expect_part(&f->client, "\"text\":\"{\\\"a\\\":\\\"-X\\\"}X\"");
    assert_int_equal(f->runs, 1);
    ask(&f->client, call);
    answer_modern(&f->client, "cancel");
    expect_part(&f->client, "\"error\":{\"code\":-32600,\"message\":\"declined\"}");
    assert_int_equal(f->runs, 1);
}

/* A client that cannot be asked is refused, and nothing runs. */
/* Two checks ask with the same key: one answer is not for both. */
static mcp_verdict ask_harder(mcp_check *check, mcp_exchange *exchange)
{
    mcp_reply reply;

    (void)check;
    return mcp_ask_user(exchange, "sure", "Delete everything?", form, &reply) && reply.action == MCP_ACCEPTED
               ? MCP_PASS
               : MCP_STOP;
}

static void test_each_asker_gets_an_answer_of_its_own(void **state)
{
    static mcp_check harder = {.before = ask_harder};
    static mcp_check twin = {.before = ask_sure};
    struct fixture *f = *state;

    f->checks[0] = &asking;
    f->checks[1] = &harder;
    f->checks[2] = &twin;
    ask(&f->client,
        REQUEST("1", "tools/call",
                "\"name\":\"echo\",\"arguments\":{\"a\":\"-\"}," META_WITH("{\"elicitation\":{}}")));
    expect_part(&f->client, "Sure?");
    answer_modern(&f->client, "accept");
    expect_part(&f->client, "Delete everything?");
    assert_int_equal(f->runs, 0);
    answer_modern(&f->client, "accept");
    expect_part(&f->client, "Sure?");
    assert_int_equal(f->runs, 0);
    answer_modern(&f->client, "accept");
    assert_int_equal(f->runs, 1);
}

static unsigned keys_to_delete;

/* What is asked depends on what is there by then. */
static mcp_verdict ask_count(mcp_check *check, mcp_exchange *exchange)
{
    char message[64];
    mcp_reply reply;

    (void)check;
    (void)snprintf(message, sizeof(message), "Delete %u keys?", keys_to_delete);
    return mcp_ask_user(exchange, "sure", message, form, &reply) ? MCP_PASS : MCP_STOP;
}

static void test_another_question_of_the_same_key(void **state)
{
    static mcp_check counting = {.before = ask_count};
    struct fixture *f = *state;

    f->checks[0] = &counting;
    keys_to_delete = 1;
    ask(&f->client,
        REQUEST("1", "tools/call",
                "\"name\":\"echo\",\"arguments\":{\"a\":\"-\"}," META_WITH("{\"elicitation\":{}}")));
    keys_to_delete = 500;
    answer_modern(&f->client, "accept");
    expect_part(&f->client, "Delete 500 keys?");
    assert_int_equal(f->runs, 0);
    negotiate(&f->client, "2025-06-18", "{\"elicitation\":{}}");
    ask(&f->client, CALL("echo", "{\"a\":\"-\"}"));
    keys_to_delete = 501;
    answer_legacy(&f->client, 0, "accept");
    expect_part(&f->client, "Delete 501 keys?");
    assert_int_equal(f->runs, 0);
    answer_legacy(&f->client, 1, "accept");
    assert_int_equal(f->runs, 1);
}

static void test_asking_a_client_that_cannot(void **state)
{
    struct fixture *f = *state;

    f->checks[0] = &asking;
    ask(&f->client, CALL("echo", "{}"));
    expect_part(&f->client, "\"isError\":true");
    ask(&f->client, REQUEST("1", "tools/call", "\"name\":\"echo\"," META));
    expect_part(&f->client, "\"error\":{\"code\":-32021,");
    assert_int_equal(f->runs, 0);
}

/* ---- after ---- */

/* A check that keeps the last result, as an audit would. */
struct keeping {
    mcp_check check; /* first, so that one is the other */
    char text[64];
    bool is_error;
    unsigned count;
};

static void keep(mcp_check *check, mcp_exchange *exchange, const mcp_result *result)
{
    struct keeping *keeping = (struct keeping *)check;

    if (result != NULL)
        (void)snprintf(keeping->text, sizeof(keeping->text), "%s: %.*s", exchange->tool.name,
                       (int)result->length, result->text);
    else
        (void)snprintf(keeping->text, sizeof(keeping->text), "%s: no result", exchange->tool.name);
    keeping->is_error = result == NULL || result->is_error;
    keeping->count++;
}

/* Calls that fail, or that a check refuses, are seen as well; those of no tool are not. */
static void test_after_what_failed(void **state)
{
    struct keeping keeping = {.check.after = keep};
    static mcp_check refusing = {.before = refuse};
    struct fixture *f = *state;

    f->checks[0] = &keeping.check;
    ask(&f->client, CALL("fail", "{}"));
    assert_string_equal(keeping.text, "fail: no result");
    assert_int_equal(keeping.count, 1);
    ask(&f->client, CALL("no_such_tool", "{}"));
    assert_int_equal(keeping.count, 1);
    f->checks[1] = &refusing;
    ask(&f->client, CALL("echo", "{\"a\":\"-\"}"));
    assert_memory_equal(keeping.text, "echo: ", 6);
    assert_int_equal(keeping.count, 2);
}

static void test_after_what_was_too_long(void **state)
{
    struct keeping keeping = {.check.after = keep};
    struct fixture *f = *state;

    f->checks[0] = &keeping.check;
    ask(&f->client, CALL("too_much", "{}"));
    expect_part(&f->client, "\"isError\":true");
    assert_string_equal(keeping.text, "too_much: the answer is longer than a message can be");
    assert_true(keeping.is_error);
    assert_int_equal(keeping.count, 1);
}

static void test_after_what_was_cancelled(void **state)
{
    struct keeping keeping = {.check.after = keep};
    struct fixture *f = *state;

    f->checks[0] = &keeping.check;
    ask(&f->client, CALL("later", "{}"));
    assert_int_equal(keeping.count, 0);
    ask(&f->client, CANCEL("1"));
    assert_string_equal(keeping.text, "later: no result");
    assert_int_equal(keeping.count, 1);
}

static void test_after_what_the_session_ended(void **state)
{
    struct keeping keeping = {.check.after = keep};
    struct fixture *f = *state;

    f->checks[0] = &keeping.check;
    ask(&f->client, CALL("later", "{}"));
    mcp_session_end(&f->client.session, "over");
    expect_part(&f->client, "\"message\":\"over\"");
    assert_string_equal(keeping.text, "later: no result");
    assert_int_equal(keeping.count, 1);
}

/* A check may have the result itself; those after it are not asked, those that filter are. */
static mcp_verdict answer_itself(mcp_check *check, mcp_exchange *exchange)
{
    (void)check;
    mcp_end_tool_text(exchange, false, "known already", 13);
    return MCP_ANSWERED;
}

static void test_a_check_that_answers(void **state)
{
    static mcp_check answering = {.before = answer_itself};
    static mcp_check refusing = {.before = refuse};
    struct fixture *f = *state;

    f->checks[0] = &answering;
    f->checks[1] = &refusing;
    ask(&f->client, CALL("echo", "{}"));
    expect(&f->client, SAID("1", "known already"));
    assert_int_equal(f->runs, 0);
}

static mcp_verdict stop_without_reason(mcp_check *check, mcp_exchange *exchange)
{
    (void)check;
    (void)exchange;
    return MCP_STOP;
}

static void test_stopping_without_a_reason(void **state)
{
    static mcp_check stopping = {.before = stop_without_reason};
    struct fixture *f = *state;

    f->checks[0] = &stopping;
    ask(&f->client, CALL("echo", "{}"));
    expect_part(&f->client, "\"error\":{\"code\":-32603");
    assert_int_equal(f->client.session.exchanges.count, 0);
}

/* A text that did not fit must not pass for the result. */
static void cut(mcp_check *check, mcp_exchange *exchange, mcp_result *result)
{
    pa_text text = PA_TEXT_INIT(3);

    (void)check;
    (void)exchange;
    pa_text_append(&text, result->text, 2);
    pa_text_append(&text, result->text, result->length);
    mcp_result_set_text(result, &text);
}

static mcp_verdict rewrite_too_long(mcp_check *check, mcp_exchange *exchange)
{
    pa_text text = PA_TEXT_INIT(3);

    (void)check;
    pa_text_append_string(&text, "{\"a\":1}");
    return mcp_exchange_rewrite(exchange, &text) ? MCP_PASS : MCP_STOP;
}

static void test_texts_that_failed(void **state)
{
    static mcp_check cutting = {.filter = cut};
    static mcp_check rewriting = {.before = rewrite_too_long};
    struct fixture *f = *state;

    f->checks[0] = &cutting;
    ask(&f->client, CALL("echo", "{\"a\":1}"));
    expect_part(&f->client, "\"text\":\"out of memory for the result\"}],\"isError\":true");
    f->checks[0] = &rewriting;
    ask(&f->client, CALL("echo", "{\"a\":1}"));
    expect_part(&f->client, "\"error\":{\"code\":-32603,\"message\":\"out of memory\"}");
    assert_int_equal(f->runs, 1);
}

static void flip(mcp_check *check, mcp_exchange *exchange, mcp_result *result)
{
    (void)check;
    (void)exchange;
    result->is_error = true;
}

/* It sees what all filters made of the result, wherever it stands among them. */
static void test_seeing_what_is_sent(void **state)
{
    struct keeping keeping = {.check.after = keep};
    static mcp_check flipping = {.filter = flip};
    struct fixture *f = *state;

    f->checks[0] = &keeping.check;
    f->checks[1] = &check_x.check;
    f->checks[2] = &flipping;
    ask(&f->client, CALL("echo", "{\"a\":\"-\"}"));
    assert_string_equal(keeping.text, "echo: {\"a\":\"-X\"}X");
    assert_true(keeping.is_error);
    assert_int_equal(keeping.count, 1);
    expect(&f->client, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[{\"type\":\"text\","
                       "\"text\":\"{\\\"a\\\":\\\"-X\\\"}X\"}],\"isError\":true}}\n");
}

static void test_filtering_one_of_several_blocks(void **state)
{
    struct fixture *f = *state;

    f->checks[0] = &check_x.check;
    f->checks[1] = &check_y.check;
    ask(&f->client, REQUEST("1", "tools/call", "\"name\":\"blocks\",\"arguments\":{\"a\":\"\"}"));
    expect(&f->client, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[{\"type\":\"text\",\"text\":"
                       "\"firstXY\"},{\"type\":\"text\",\"text\":\"second\"}]}}\n");
}

/* ---- changes ---- */

/* What a tool behind a check changed reaches other sessions: a catalog around a catalog once lost it. */
static void test_a_change_behind_a_check(void **state)
{
    struct keeping keeping = {.check.after = keep};
    struct fixture *f = *state;

    f->checks[0] = &keeping.check;
    client_close(&f->other);
    client_open(&f->other, &f->server, "tester");
    negotiate(&f->other, "2025-06-18", "{}");
    say(&f->other, REQUEST("1", "resources/subscribe", "\"uri\":\"x:1\""));
    forget(&f->other);
    ask(&f->client, CALL("change", "{}"));
    expect(&f->client, SAID("1", "changed"));
    expect(&f->other,
           "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\",\"params\":{\"uri\":"
           "\"x:1\"}}\n");
    assert_string_equal(keeping.text, "change: changed");
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_what_is_not_offered),
        TEST(test_offers_of_several_checks),
        TEST(test_refusing),
        TEST(test_rewriting_in_order),
        TEST(test_one_that_refuses_among_others),
        TEST(test_a_result_that_comes_later),
        TEST(test_a_fault_that_comes_later),
        TEST(test_asking_legacy_clients),
        TEST(test_asking_modern_clients),
        TEST(test_asking_a_client_that_cannot),
        TEST(test_seeing_what_is_sent),
        TEST(test_after_what_failed),
        TEST(test_after_what_was_too_long),
        TEST(test_after_what_was_cancelled),
        TEST(test_after_what_the_session_ended),
        TEST(test_a_check_that_answers),
        TEST(test_stopping_without_a_reason),
        TEST(test_texts_that_failed),
        TEST(test_each_asker_gets_an_answer_of_its_own),
        TEST(test_another_question_of_the_same_key),
        TEST(test_filtering_one_of_several_blocks),
        TEST(test_a_change_behind_a_check),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
