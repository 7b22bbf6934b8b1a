/* SPDX-License-Identifier: MIT */
/* Changed lists and resources, progress and logs: what the server sends unasked. */
#include <stdlib.h>

#include "conversation.h"

struct fixture {
    struct toolbox box;     /* first, so that one is the other */
    mcp_exchange *exchange; /* the last */
    mcp_server server;
    struct client client;
    bool is_narrow; /* of the resources only x:1 is left */
};

static bool wait(mcp_exchange *exchange)
{
    ((struct fixture *)mcp_exchange_catalog(exchange))->exchange = exchange;
    return true;
}

static bool can_subscribe(mcp_catalog *catalog, const mcp_principal *principal, const char *uri,
                          size_t length)
{
    bool is_left = !((struct fixture *)catalog)->is_narrow || (length == 3 && memcmp(uri, "x:1", 3) == 0);

    return is_left && toolbox_can_subscribe(catalog, principal, uri, length);
}

static int set_up(void **state)
{
    static const mcp_catalog_type type = {
        TOOLBOX_FUNCTIONS,
        .can_subscribe = can_subscribe,
        .has_logs = true,
    };
    static const mcp_tool tools[] = {TOOL("t", wait), {.name = NULL}};
    struct fixture *f = calloc(1, sizeof(*f));

    if (f == NULL)
        return -1;
    f->box = (struct toolbox){.catalog = {.type = &type,
                                          .identity = {.name = "teller", .version = "1"},
                                          .changes = MCP_TOOLS_CHANGED | MCP_PROMPTS_CHANGED},
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
    assert_int_equal(f->server.sessions.count, 0);
    mcp_server_close(&f->server);
    free(f);
    return 0;
}

static void change_resource(struct fixture *f, const char *uri)
{
    mcp_server_resource_changed(&f->server, &f->client.principal, uri, strlen(uri));
}

static void begin_legacy(struct client *client)
{
    negotiate(client, "2025-06-18", "{}");
    forget(client);
}

/* Ends the last call, of which nothing more matters. */
static void end_call(struct fixture *f)
{
    mcp_end_tool_text(f->exchange, false, "", 0);
    forget(&f->client);
}

#define LISTEN(id, filter)                                                                                   \
    "{\"jsonrpc\":\"2.0\",\"id\":" id                                                                        \
    ",\"method\":\"subscriptions/listen\",\"params\":{\"notifications\":" filter "," META "}}"
#define OF(id) "\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":" id "}"

static void test_listeners(void **state)
{
    struct fixture *f = *state;
    struct client *c = &f->client;

    ask(c, LISTEN("\"a\"", "{\"toolsListChanged\":true,\"resourcesListChanged\":true}"));
    expect(c, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/subscriptions/acknowledged\",\"params\":{" OF(
                  "\"a\"") ",\"notifications\":{\"toolsListChanged\":true}}}\n");
    ask(c, LISTEN("7", "{\"promptsListChanged\":true,\"toolsListChanged\":false,"
                       "\"resourceSubscriptions\":[\"x:1\",\"y:1\",5]}"));
    expect(
        c,
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/subscriptions/acknowledged\",\"params\":{" OF(
            "7") ",\"notifications\":{\"promptsListChanged\":true,\"resourceSubscriptions\":[\"x:1\"]}}}\n");
    mcp_server_list_changed(&f->server, MCP_TOOLS_CHANGED);
    expect(c, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tools/list_changed\",\"params\":{" OF(
                  "\"a\"") "}}\n");
    mcp_server_list_changed(&f->server, MCP_RESOURCES_CHANGED);
    expect(c, "");
    change_resource(f, "y:1");
    expect(c, "");
    change_resource(f, "x:1");
    expect(c, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\",\"params\":{" OF(
                  "7") ",\"uri\":\"x:1\"}}\n");
    ask(c, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":7}}");
    change_resource(f, "x:1");
    expect(c, "");
    mcp_subscriptions_end(&c->session);
    expect(c, "{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"result\":{\"resultType\":\"complete\",\"_meta\":{"
              "\"io.modelcontextprotocol/serverInfo\":{\"name\":\"teller\",\"version\":\"1\"},"
              "\"io.modelcontextprotocol/subscriptionId\":\"a\"}}}\n");
}

static void test_nothing_to_listen_to(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;

    for (int i = 0; i < 40; i++) {
        ask(c, LISTEN("1", "{\"resourcesListChanged\":true,\"resourceSubscriptions\":[\"y:1\"]}"));
        expect(c,
               "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/subscriptions/acknowledged\",\"params\":{" OF(
                   "1") ",\"notifications\":{}}}\n"
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"resultType\":\"complete\",\"_meta\":{"
                        "\"io.modelcontextprotocol/serverInfo\":{\"name\":\"teller\",\"version\":\"1\"},"
                        "\"io.modelcontextprotocol/subscriptionId\":1}}}\n");
    }
}

static void test_listeners_are_bounded(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;

    for (int i = 0; i < 32; i++)
        ask(c, LISTEN("1", "{\"toolsListChanged\":true}"));
    assert_null(strstr(heard(c), "error"));
    ask(c, LISTEN("2", "{}"));
    assert_non_null(strstr(heard(c), "\"code\":-32600"));
    ask(c, LISTEN("2", "[]"));
    assert_non_null(strstr(heard(c), "\"code\":-32602"));
}

/* Each costs a look at the whole catalog, honoured or not. */
static void test_resources_of_a_listener_are_bounded(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;
    pa_text line = PA_TEXT_INIT(65536);

    pa_text_append_string(&line, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"subscriptions/listen\","
                                 "\"params\":{\"notifications\":{\"resourceSubscriptions\":[\"x:1\"");
    for (int i = 0; i < 254; i++)
        pa_text_append_string(&line, ",\"y:\"");
    pa_text_append_string(&line, ",\"x:256\",\"x:257\"]}," META "}}");
    ask(c, line.data);
    assert_non_null(strstr(heard(c), "\"resourceSubscriptions\":[\"x:1\",\"x:256\"]"));
    pa_text_free(&line);
}

/* The client is told to look again; a listener for what is out of reach now ends, others go on. */
static void test_other_rights(void **state)
{
    struct fixture *f = *state;
    struct client *c = &f->client;

    ask(c, LISTEN("1", "{\"toolsListChanged\":true,\"resourceSubscriptions\":[\"x:1\"]}"));
    ask(c, LISTEN("2", "{\"resourceSubscriptions\":[\"x:1\",\"x:2\"]}"));
    forget(c);
    f->is_narrow = true;
    mcp_subscriptions_narrow(&c->session);
    assert_non_null(strstr(heard(c), "notifications/tools/list_changed\",\"params\":{" OF("1")));
    assert_null(strstr(heard(c), "notifications/prompts/list_changed"));
    assert_non_null(strstr(heard(c), "{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":"));
    assert_null(strstr(heard(c), "\"id\":1,"));
    forget(c);
    change_resource(f, "x:2");
    expect(c, "");
    change_resource(f, "x:1");
    assert_non_null(strstr(heard(c), OF("1") ",\"uri\":\"x:1\""));
    forget(c);
    mcp_subscriptions_close(&c->session);
}

static void test_other_rights_of_a_legacy_client(void **state)
{
    struct fixture *f = *state;
    struct client *c = &f->client;

    begin_legacy(c);
    ask(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/subscribe\",\"params\":{\"uri\":\"x:1\"}}");
    ask(c, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"resources/subscribe\",\"params\":{\"uri\":\"x:2\"}}");
    forget(c);
    f->is_narrow = true;
    mcp_subscriptions_narrow(&c->session);
    expect(c, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tools/list_changed\",\"params\":{}}\n"
              "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/prompts/list_changed\",\"params\":{}}\n");
    change_resource(f, "x:2");
    expect(c, "");
    change_resource(f, "x:1");
    assert_non_null(strstr(heard(c), "\"uri\":\"x:1\""));
    forget(c);
}

static void test_legacy_subscriptions(void **state)
{
    struct fixture *f = *state;
    struct client *c = &f->client;

    mcp_server_list_changed(&f->server, MCP_TOOLS_CHANGED);
    expect(c, "");
    begin_legacy(c);
    mcp_server_list_changed(&f->server, MCP_TOOLS_CHANGED);
    expect(c, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tools/list_changed\",\"params\":{}}\n");
    ask(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/subscribe\",\"params\":{\"uri\":\"x:1\"}}");
    expect(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\n");
    ask(c, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"resources/subscribe\",\"params\":{\"uri\":\"y:1\"}}");
    assert_non_null(strstr(heard(c), "\"code\":-32602"));
    forget(c);
    change_resource(f, "x:1");
    expect(
        c,
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\",\"params\":{\"uri\":\"x:1\"}}\n");
    ask(c,
        "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"resources/unsubscribe\",\"params\":{\"uri\":\"x:1\"}}");
    expect(c, "{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":{}}\n");
    change_resource(f, "x:1");
    expect(c, "");
}

static const char *subscribe(struct client *c, const char *uri, int number)
{
    char line[8192];

    (void)snprintf(line, sizeof(line),
                   "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/subscribe\",\"params\":{\"uri\":"
                   "\"%s%d\"}}",
                   uri, number);
    ask(c, line);
    return heard(c);
}

static void test_legacy_subscriptions_are_bounded(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;
    char uri[4097] = "x:";

    begin_legacy(c);
    memset(uri + 2, 'a', sizeof(uri) - 3);
    assert_non_null(strstr(subscribe(c, uri, 1), "\"code\":-32602"));
    uri[4095] = '\0';
    assert_non_null(strstr(subscribe(c, uri, 1), "\"result\":{}"));
    for (int i = 1; i < 256; i++)
        assert_non_null(strstr(subscribe(c, "x:", i), "\"result\":{}"));
    assert_non_null(strstr(subscribe(c, "x:", 256), "\"code\":-32602"));
    assert_non_null(strstr(subscribe(c, "x:", 255), "\"result\":{}"));
    assert_int_equal(c->session.subscriptions.resources.count, 256);
}

static void test_whether_any_resource_is_watched(void **state)
{
    struct fixture *f = *state;
    struct client *c = &f->client;

    ask(c, LISTEN("1", "{\"toolsListChanged\":true,\"resourceSubscriptions\":[\"y:1\"]}"));
    assert_false(mcp_server_is_watched(&f->server, &c->principal));
    ask(c, LISTEN("2", "{\"resourceSubscriptions\":[\"x:1\"]}"));
    assert_true(mcp_server_is_watched(&f->server, &c->principal));
    ask(c, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":2}}");
    assert_false(mcp_server_is_watched(&f->server, &c->principal));
    begin_legacy(c);
    (void)subscribe(c, "x:", 1);
    assert_true(mcp_server_is_watched(&f->server, &c->principal));
}

static void test_progress(void **state)
{
    struct fixture *f = *state;
    struct client *c = &f->client;

    ask(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","
           "\"_meta\":{\"progressToken\":0}}}");
    mcp_exchange_progress(f->exchange, 1, 4, "one");
    expect(c, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{\"progressToken\":0,"
              "\"progress\":1,\"total\":4,\"message\":\"one\"}}\n");
    assert_int_equal(c->capture.set_apart, 1);
    mcp_exchange_progress(f->exchange, 1, 4, "again");
    mcp_exchange_progress(f->exchange, 0.5, 4, "back");
    expect(c, "");
    mcp_exchange_progress(f->exchange, 1.5, 0, NULL);
    expect(c, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{\"progressToken\":0,"
              "\"progress\":1.5}}\n");
    end_call(f);
    ask(c, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"t\"}}");
    mcp_exchange_progress(f->exchange, 1, 4, "not asked for");
    expect(c, "");
    end_call(f);
    ask(c, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","
           "\"_meta\":{\"progressToken\":\"\"}}}");
    mcp_exchange_progress(f->exchange, 1, 0, NULL);
    assert_non_null(strstr(heard(c), "\"progressToken\":\"\""));
    end_call(f);
}

static void test_logs(void **state)
{
    struct fixture *f = *state;
    struct client *c = &f->client;

    begin_legacy(c);
    ask(c,
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"logging/setLevel\",\"params\":{\"level\":\"warning\"}}");
    expect(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\n");
    ask(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"logging/setLevel\",\"params\":{\"level\":\"loud\"}}");
    assert_non_null(strstr(heard(c), "\"code\":-32602"));
    ask(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\"}}");
    mcp_exchange_log(f->exchange, "notice", "quiet");
    expect(c, "");
    mcp_exchange_log(f->exchange, "error", "loud");
    expect(c, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{\"level\":\"error\","
              "\"logger\":\"teller\",\"data\":\"loud\"}}\n");
    end_call(f);
    ask(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\"," META "}}");
    mcp_exchange_log(f->exchange, "emergency", "a modern client that did not ask");
    expect(c, "");
    end_call(f);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_listeners),
        TEST(test_nothing_to_listen_to),
        TEST(test_listeners_are_bounded),
        TEST(test_resources_of_a_listener_are_bounded),
        TEST(test_legacy_subscriptions),
        TEST(test_legacy_subscriptions_are_bounded),
        TEST(test_other_rights),
        TEST(test_other_rights_of_a_legacy_client),
        TEST(test_whether_any_resource_is_watched),
        TEST(test_progress),
        TEST(test_logs),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
