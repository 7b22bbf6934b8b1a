/* SPDX-License-Identifier: MIT */
/* News of lists and resources, progress and logs: what the server says unasked. */
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

struct fixture {
    mcp_catalog catalog;
    mcp_call *call; /* the last */
    struct capture capture;
    mcp_session session;
};

static const mcp_tool *find_tool(mcp_catalog *catalog, const char *name, size_t length, pa_text *complaint)
{
    (void)catalog;
    (void)complaint;
    return (const mcp_tool *)(length > 0 ? name : NULL);
}

static void call_tool(mcp_catalog *catalog, const mcp_tool *tool, const char *arguments, size_t length,
                      mcp_call *call)
{
    (void)tool;
    (void)arguments;
    (void)length;
    ((struct fixture *)catalog)->call = call;
}

static bool can_subscribe(mcp_catalog *catalog, const char *uri, size_t length)
{
    (void)catalog;
    return length > 2 && memcmp(uri, "x:", 2) == 0;
}

static int set_up(void **state)
{
    static const mcp_catalog_type type = {
        .find_tool = find_tool,
        .call_tool = call_tool,
        .can_subscribe = can_subscribe,
        .changes = MCP_TOOLS_CHANGED | MCP_PROMPTS_CHANGED,
        .has_logs = true,
    };
    struct fixture *f = calloc(1, sizeof(*f));

    if (f == NULL)
        return -1;
    f->catalog.type = &type;
    f->catalog.identity = (mcp_identity){.name = "teller", .version = "1"};
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
    is_clean = f->capture.promises == 0 && f->catalog.sessions == NULL;
    pa_text_free(&f->capture.text);
    free(f);
    return is_clean ? 0 : -1;
}

static void say(struct fixture *f, const char *line)
{
    pa_text_clear(&f->capture.text);
    mcp_session_receive(&f->session, line, strlen(line));
}

static void forget(struct fixture *f)
{
    pa_text_clear(&f->capture.text);
}

static void expect(struct fixture *f, const char *text)
{
    assert_string_equal(f->capture.text.data != NULL ? f->capture.text.data : "", text);
    forget(f);
}

static void negotiate(struct fixture *f)
{
    say(f,
        "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-06-18\"}}");
    forget(f);
}

#define META                                                                                                 \
    "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","                                 \
    "\"io.modelcontextprotocol/clientCapabilities\":{}}"
#define LISTEN(id, filter)                                                                                   \
    "{\"jsonrpc\":\"2.0\",\"id\":" id                                                                        \
    ",\"method\":\"subscriptions/listen\",\"params\":{\"notifications\":" filter "," META "}}"
#define OF(id) "\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":" id "}"

static void test_listeners(void **state)
{
    struct fixture *f = *state;

    say(f, LISTEN("\"a\"", "{\"toolsListChanged\":true,\"resourcesListChanged\":true}"));
    expect(f, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/subscriptions/acknowledged\",\"params\":{" OF(
                  "\"a\"") ",\"notifications\":{\"toolsListChanged\":true}}}\n");
    say(f, LISTEN("7", "{\"promptsListChanged\":true,\"toolsListChanged\":false,"
                       "\"resourceSubscriptions\":[\"x:1\",\"y:1\",5]}"));
    expect(
        f,
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/subscriptions/acknowledged\",\"params\":{" OF(
            "7") ",\"notifications\":{\"promptsListChanged\":true,\"resourceSubscriptions\":[\"x:1\"]}}}\n");
    mcp_catalog_changed(&f->catalog, MCP_TOOLS_CHANGED);
    expect(f, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tools/list_changed\",\"params\":{" OF(
                  "\"a\"") "}}\n");
    mcp_catalog_changed(&f->catalog, MCP_RESOURCES_CHANGED);
    expect(f, "");
    mcp_catalog_resource_changed(&f->catalog, "y:1", 3);
    expect(f, "");
    mcp_catalog_resource_changed(&f->catalog, "x:1", 3);
    expect(f, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\",\"params\":{" OF(
                  "7") ",\"uri\":\"x:1\"}}\n");
    say(f, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":7}}");
    mcp_catalog_resource_changed(&f->catalog, "x:1", 3);
    expect(f, "");
    mcp_subscriptions_close(&f->session, true);
    expect(f, "{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"result\":{\"resultType\":\"complete\",\"_meta\":{"
              "\"io.modelcontextprotocol/serverInfo\":{\"name\":\"teller\",\"version\":\"1\"},"
              "\"io.modelcontextprotocol/subscriptionId\":\"a\"}}}\n");
}

static void test_listeners_are_bounded(void **state)
{
    struct fixture *f = *state;

    for (int i = 0; i < 32; i++)
        say(f, LISTEN("1", "{}"));
    assert_null(strstr(f->capture.text.data, "error"));
    say(f, LISTEN("2", "{}"));
    assert_non_null(strstr(f->capture.text.data, "\"code\":-32600"));
    say(f, LISTEN("2", "[]"));
    assert_non_null(strstr(f->capture.text.data, "\"code\":-32602"));
}

/* Each costs a look at the whole catalog, honoured or not. */
static void test_resources_of_a_listener_are_bounded(void **state)
{
    struct fixture *f = *state;
    pa_text line = PA_TEXT_INIT(65536);

    pa_text_append_string(&line, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"subscriptions/listen\","
                                 "\"params\":{\"notifications\":{\"resourceSubscriptions\":[\"x:1\"");
    for (int i = 0; i < 254; i++)
        pa_text_append_string(&line, ",\"y:\"");
    pa_text_append_string(&line, ",\"x:256\",\"x:257\"]}," META "}}");
    say(f, line.data);
    assert_non_null(strstr(f->capture.text.data, "\"resourceSubscriptions\":[\"x:1\",\"x:256\"]"));
    pa_text_free(&line);
}

static void test_legacy_subscriptions(void **state)
{
    struct fixture *f = *state;

    mcp_catalog_changed(&f->catalog, MCP_TOOLS_CHANGED);
    expect(f, "");
    negotiate(f);
    mcp_catalog_changed(&f->catalog, MCP_TOOLS_CHANGED);
    expect(f, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tools/list_changed\",\"params\":{}}\n");
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/subscribe\",\"params\":{\"uri\":\"x:1\"}}");
    expect(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\n");
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"resources/subscribe\",\"params\":{\"uri\":\"y:1\"}}");
    assert_non_null(strstr(f->capture.text.data, "\"code\":-32602"));
    forget(f);
    mcp_catalog_resource_changed(&f->catalog, "x:1", 3);
    expect(
        f,
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\",\"params\":{\"uri\":\"x:1\"}}\n");
    say(f,
        "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"resources/unsubscribe\",\"params\":{\"uri\":\"x:1\"}}");
    expect(f, "{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":{}}\n");
    mcp_catalog_resource_changed(&f->catalog, "x:1", 3);
    expect(f, "");
}

static const char *subscribe(struct fixture *f, const char *uri, int number)
{
    char line[8192];

    (void)snprintf(line, sizeof(line),
                   "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/subscribe\",\"params\":{\"uri\":"
                   "\"%s%d\"}}",
                   uri, number);
    say(f, line);
    return f->capture.text.data;
}

static void test_legacy_subscriptions_are_bounded(void **state)
{
    struct fixture *f = *state;
    char uri[4097] = "x:";

    negotiate(f);
    memset(uri + 2, 'a', sizeof(uri) - 3);
    assert_non_null(strstr(subscribe(f, uri, 1), "\"code\":-32602"));
    uri[4095] = '\0';
    assert_non_null(strstr(subscribe(f, uri, 1), "\"result\":{}"));
    for (int i = 1; i < 256; i++)
        assert_non_null(strstr(subscribe(f, "x:", i), "\"result\":{}"));
    assert_non_null(strstr(subscribe(f, "x:", 256), "\"code\":-32602"));
    assert_non_null(strstr(subscribe(f, "x:", 255), "\"result\":{}"));
    assert_int_equal(f->session.subscriptions.resource_count, 256);
}

static void test_whether_somebody_watches(void **state)
{
    struct fixture *f = *state;

    say(f, LISTEN("1", "{\"toolsListChanged\":true,\"resourceSubscriptions\":[\"y:1\"]}"));
    assert_false(mcp_catalog_is_watched(&f->catalog));
    say(f, LISTEN("2", "{\"resourceSubscriptions\":[\"x:1\"]}"));
    assert_true(mcp_catalog_is_watched(&f->catalog));
    say(f, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":2}}");
    assert_false(mcp_catalog_is_watched(&f->catalog));
    negotiate(f);
    (void)subscribe(f, "x:", 1);
    assert_true(mcp_catalog_is_watched(&f->catalog));
}

static void test_progress(void **state)
{
    struct fixture *f = *state;

    say(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","
           "\"_meta\":{\"progressToken\":0}}}");
    mcp_call_progress(f->call, 1, 4, "one");
    expect(f, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{\"progressToken\":0,"
              "\"progress\":1,\"total\":4,\"message\":\"one\"}}\n");
    assert_int_equal(f->capture.set_apart, 1);
    mcp_call_progress(f->call, 1, 4, "again");
    mcp_call_progress(f->call, 0.5, 4, "back");
    expect(f, "");
    mcp_call_progress(f->call, 1.5, 0, NULL);
    expect(f, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{\"progressToken\":0,"
              "\"progress\":1.5}}\n");
    mcp_finish_tool_text(f->call, false, "", 0);
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"t\"}}");
    mcp_call_progress(f->call, 1, 4, "nobody asked");
    expect(f, "");
    mcp_finish_tool_text(f->call, false, "", 0);
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","
           "\"_meta\":{\"progressToken\":\"\"}}}");
    mcp_call_progress(f->call, 1, 0, NULL);
    assert_non_null(strstr(f->capture.text.data, "\"progressToken\":\"\""));
    mcp_finish_tool_text(f->call, false, "", 0);
}

static void test_logs(void **state)
{
    struct fixture *f = *state;

    negotiate(f);
    say(f,
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"logging/setLevel\",\"params\":{\"level\":\"warning\"}}");
    expect(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\n");
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"logging/setLevel\",\"params\":{\"level\":\"loud\"}}");
    assert_non_null(strstr(f->capture.text.data, "\"code\":-32602"));
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\"}}");
    mcp_call_log(f->call, "notice", "quiet");
    expect(f, "");
    mcp_call_log(f->call, "error", "loud");
    expect(f, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{\"level\":\"error\","
              "\"logger\":\"teller\",\"data\":\"loud\"}}\n");
    mcp_finish_tool_text(f->call, false, "", 0);
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\"," META "}}");
    mcp_call_log(f->call, "emergency", "a modern client that did not ask");
    expect(f, "");
    mcp_finish_tool_text(f->call, false, "", 0);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_listeners),
        TEST(test_listeners_are_bounded),
        TEST(test_resources_of_a_listener_are_bounded),
        TEST(test_legacy_subscriptions),
        TEST(test_legacy_subscriptions_are_bounded),
        TEST(test_whether_somebody_watches),
        TEST(test_progress),
        TEST(test_logs),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
