/* SPDX-License-Identifier: MIT */
/* A consent that was given once is good for one deed: on the same session, on others, and across reconnects. */
#include <stdlib.h>
#include <time.h>

#include "conversation.h"

enum { MAX_STATE = 4096, MAX_MESSAGE = 8192 };

struct fixture {
    struct toolbox box; /* first, so that one is the other */
    unsigned deeds;
    mcp_server server;
    struct client client;
    struct client other;
};

/* Asks, as a guard of a destructive tool does, then counts the deed. */
static bool destroy(mcp_exchange *exchange)
{
    struct fixture *f = (struct fixture *)mcp_exchange_catalog(exchange);
    mcp_reply reply;

    if (!mcp_ask_user(exchange, "sure", "Delete?", "{\"type\":\"object\",\"properties\":{}}", &reply))
        return false;
    f->deeds += reply.action == MCP_ACCEPTED;
    mcp_end_tool_text(exchange, false, "done", 4);
    return true;
}

static int set_up(void **state)
{
    static const mcp_catalog_type type = {TOOLBOX_FUNCTIONS};
    static const mcp_tool tools[] = {TOOL("delete", destroy), {.name = NULL}};
    struct fixture *f = calloc(1, sizeof(*f));

    if (f == NULL)
        return -1;
    f->box = (struct toolbox){.catalog = {.type = &type, .identity = {.name = "guard", .version = "1"}},
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
    client_close(&f->other);
    mcp_server_close(&f->server);
    free(f);
    return 0;
}

#define DELETE_HEAD                                                                                          \
    "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/call\",\"params\":{\"name\":\"delete\","              \
    "\"arguments\":{\"id\":7}," META_WITH("{\"elicitation\":{}}")
#define CONSENT "{\"sure\":{\"action\":\"accept\",\"content\":{}}}"
#define REFUSED "\"error\":{\"code\":-32602,"

/* Calls the tool, and copies the state of its question. */
static void ask_consent(struct client *client, char state[MAX_STATE])
{
    char line[MAX_MESSAGE];

    (void)snprintf(line, sizeof(line), DELETE_HEAD "}}", 1);
    ask(client, line);
    expect_part(client, "\"resultType\":\"input_required\"");
    read_state(client, state, MAX_STATE);
}

/* Calls with a state; responses may be NULL. */
static void use(struct client *client, int id, const char *responses, const char *state)
{
    char line[MAX_MESSAGE];
    int length = snprintf(line, sizeof(line), DELETE_HEAD ",\"requestState\":\"%s\"", id, state);

    if (responses != NULL)
        (void)snprintf(line + length, sizeof(line) - (size_t)length, ",\"inputResponses\":%s}}", responses);
    else
        (void)snprintf(line + length, sizeof(line) - (size_t)length, "}}");
    ask(client, line);
}

static void expect_done(const struct client *client)
{
    expect_part(client, "\"text\":\"done\"");
}

static void test_one_consent_is_one_deed(void **state)
{
    struct fixture *f = *state;
    char consent[MAX_STATE];

    ask_consent(&f->client, consent);
    use(&f->client, 2, CONSENT, consent);
    expect_done(&f->client);
    assert_int_equal(f->deeds, 1);
    for (int i = 0; i < 4; i++) {
        use(&f->client, i % 2 == 0 ? 2 : 3 + i, CONSENT, consent);
        expect_part(&f->client, REFUSED);
    }
    assert_int_equal(f->deeds, 1);
    assert_int_equal(f->client.session.exchanges.count, 0);
}

static void test_on_another_session_of_the_principal(void **state)
{
    struct fixture *f = *state;
    char consent[MAX_STATE];

    client_open(&f->other, &f->server, "tester");
    ask_consent(&f->client, consent);
    use(&f->other, 2, CONSENT, consent);
    expect_done(&f->other);
    use(&f->client, 3, CONSENT, consent);
    expect_part(&f->client, REFUSED);
    assert_int_equal(f->deeds, 1);
}

static void test_after_a_reconnect(void **state)
{
    struct fixture *f = *state;
    char consent[MAX_STATE];

    ask_consent(&f->client, consent);
    use(&f->client, 2, CONSENT, consent);
    expect_done(&f->client);
    client_close(&f->client);
    client_open(&f->client, &f->server, "tester");
    use(&f->client, 2, CONSENT, consent);
    expect_part(&f->client, REFUSED);
    assert_int_equal(f->deeds, 1);
}

/* The other neither does the deed nor spends the consent. */
static void test_another_principal(void **state)
{
    struct fixture *f = *state;
    char consent[MAX_STATE];

    client_open(&f->other, &f->server, "intruder");
    ask_consent(&f->client, consent);
    use(&f->other, 2, CONSENT, consent);
    expect_part(&f->other, REFUSED);
    assert_int_equal(f->deeds, 0);
    use(&f->client, 2, CONSENT, consent);
    expect_done(&f->client);
    use(&f->other, 2, CONSENT, consent);
    expect_part(&f->other, REFUSED);
    assert_int_equal(f->deeds, 1);
}

/* One that was given back without an answer is asked again, with a state of its own. */
static void test_a_state_without_answers_is_used_up(void **state)
{
    struct fixture *f = *state;
    char first[MAX_STATE];
    char second[MAX_STATE];

    ask_consent(&f->client, first);
    use(&f->client, 2, NULL, first);
    expect_part(&f->client, "\"resultType\":\"input_required\"");
    read_state(&f->client, second, sizeof(second));
    assert_string_not_equal(first, second);
    use(&f->client, 3, CONSENT, first);
    expect_part(&f->client, REFUSED);
    assert_int_equal(f->deeds, 0);
    use(&f->client, 4, CONSENT, second);
    expect_done(&f->client);
    assert_int_equal(f->deeds, 1);
}

/* However they are malformed, the deed is done once at most, and never by them. */
static void test_malformed_answers(void **state)
{
    static const char *const malformed[] = {
        "7", "[]", "{\"sure\":null}", "{\"sure\":{}}", "{\"sure\":{\"action\":\"maybe\"}}",
    };
    struct fixture *f = *state;

    for (size_t i = 0; i < COUNT(malformed); i++) {
        char consent[MAX_STATE];

        f->deeds = 0;
        ask_consent(&f->client, consent);
        use(&f->client, 2, malformed[i], consent);
        expect_part(&f->client, REFUSED);
        assert_int_equal(f->deeds, 0);
        use(&f->client, 3, CONSENT, consent);
        use(&f->client, 4, CONSENT, consent);
        expect_part(&f->client, REFUSED);
        assert_true(f->deeds <= 1);
    }
}

static void test_a_declined_question_is_used_up(void **state)
{
    struct fixture *f = *state;
    char consent[MAX_STATE];

    ask_consent(&f->client, consent);
    use(&f->client, 2, "{\"sure\":{\"action\":\"decline\"}}", consent);
    expect_done(&f->client);
    use(&f->client, 3, CONSENT, consent);
    expect_part(&f->client, REFUSED);
    assert_int_equal(f->deeds, 0);
}

/* Redeems texts that were never sealed, of many principals, until no more can be noted. */
static void fill_redeemed(mcp_server *server)
{
    mcp_seal_mark mark = {.expiry = (int64_t)time(NULL) + 600};
    unsigned number = 0;

    while (mcp_redeem(&server->redeemed, &mark) == MCP_REDEEMED_NOW) {
        mark.owner = ++number;
        memcpy(mark.bytes, &number, sizeof(number));
    }
}

/* A use that cannot be noted is refused, and does nothing; it may be tried again later. */
static void test_uses_beyond_the_cap(void **state)
{
    struct fixture *f = *state;
    char consent[MAX_STATE];

    ask_consent(&f->client, consent);
    fill_redeemed(&f->server);
    use(&f->client, 2, CONSENT, consent);
    expect_part(&f->client, "\"error\":{\"code\":-32");
    assert_int_equal(f->deeds, 0);
    mcp_redeemed_free(&f->server.redeemed);
    use(&f->client, 3, CONSENT, consent);
    expect_done(&f->client);
    assert_int_equal(f->deeds, 1);
}

/* Each of two questions for the same call is good for one deed. */
static void test_two_consents_are_two_deeds(void **state)
{
    struct fixture *f = *state;
    char first[MAX_STATE];
    char second[MAX_STATE];

    ask_consent(&f->client, first);
    ask_consent(&f->client, second);
    assert_string_not_equal(first, second);
    use(&f->client, 2, CONSENT, first);
    expect_done(&f->client);
    use(&f->client, 3, CONSENT, second);
    expect_done(&f->client);
    assert_int_equal(f->deeds, 2);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_one_consent_is_one_deed),
        TEST(test_on_another_session_of_the_principal),
        TEST(test_after_a_reconnect),
        TEST(test_another_principal),
        TEST(test_a_state_without_answers_is_used_up),
        TEST(test_malformed_answers),
        TEST(test_a_declined_question_is_used_up),
        TEST(test_uses_beyond_the_cap),
        TEST(test_two_consents_are_two_deeds),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
