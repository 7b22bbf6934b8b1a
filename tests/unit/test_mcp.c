/* SPDX-License-Identifier: MIT */
/* The protocol core with a catalog of its own: two tools, "now" and "later". */
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

/* ---- the catalog ---- */

struct fake {
    mcp_catalog catalog;
    mcp_call *waiting[8];
    size_t waiting_count;
    size_t cancelled;
};

static const char now_tool[] = "now";
static const char later_tool[] = "later";

static void fake_instructions(mcp_catalog *catalog, pa_text *text)
{
    (void)catalog;
    pa_text_append_string(text, "Be \"kind\".");
}

static void fake_list(mcp_catalog *catalog, pa_text *text)
{
    (void)catalog;
    pa_text_append_string(text, "{\"name\":\"now\"},{\"name\":\"later\"}");
}

static const mcp_tool *fake_find(mcp_catalog *catalog, const char *name, size_t length, pa_text *complaint)
{
    (void)catalog;
    if (length == 3 && memcmp(name, "now", 3) == 0)
        return (const mcp_tool *)now_tool;
    if (length == 5 && memcmp(name, "later", 5) == 0)
        return (const mcp_tool *)later_tool;
    pa_text_append_string(complaint, "no such tool");
    return NULL;
}

static void fake_call(mcp_catalog *catalog, const mcp_tool *tool, const char *arguments, size_t length,
                      mcp_call *call)
{
    struct fake *fake = (struct fake *)catalog;

    if (tool == (const mcp_tool *)now_tool) {
        mcp_finish_tool_text(call, false, arguments, length);
        return;
    }
    assert_true(fake->waiting_count < 8);
    fake->waiting[fake->waiting_count] = call;
    mcp_call_set_work(call, &fake->waiting[fake->waiting_count++]);
}

static void fake_excess(mcp_catalog *catalog, void *work, size_t size, pa_text *text)
{
    (void)catalog;
    (void)work;
    pa_text_append_string(text, "too big: ");
    pa_text_append_integer(text, (int64_t)size);
}

static void fake_cancel(mcp_catalog *catalog, void *work)
{
    mcp_call **slot = work;

    *slot = NULL;
    ((struct fake *)catalog)->cancelled++;
}

/* ---- the fixture ---- */

struct fixture {
    struct fake fake;
    struct capture capture;
    mcp_session session;
};

static int set_up(void **state)
{
    static const mcp_catalog_type type = {
        .write_instructions = fake_instructions,
        .list_tools = fake_list,
        .find_tool = fake_find,
        .call_tool = fake_call,
        .explain_excess = fake_excess,
        .cancel = fake_cancel,
    };
    struct fixture *f = calloc(1, sizeof(*f));

    if (f == NULL)
        return -1;
    f->fake.catalog.type = &type;
    f->fake.catalog.identity = (mcp_identity){"fake", "Fake", "9", "A fake", NULL};
    capture_init(&f->capture);
    mcp_session_init(&f->session, &f->fake.catalog, &f->capture.output, "tester");
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
    mcp_session_receive(&f->session, line, strlen(line));
}

/* What was answered since the last look, exactly. */
static void expect(struct fixture *f, const char *answer)
{
    assert_string_equal(f->capture.text.data != NULL ? f->capture.text.data : "", answer);
    pa_text_clear(&f->capture.text);
}

static bool contains(struct fixture *f, const char *part)
{
    return f->capture.text.data != NULL && strstr(f->capture.text.data, part) != NULL;
}

static void expect_part(struct fixture *f, const char *part)
{
    if (!contains(f, part))
        fail_msg("%s is not in: %s", part, f->capture.text.data != NULL ? f->capture.text.data : "(nothing)");
}

static void forget(struct fixture *f)
{
    pa_text_clear(&f->capture.text);
}

static void negotiate(struct fixture *f, const char *version)
{
    char line[256];

    snprintf(line, sizeof(line),
             "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"%s\","
             "\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}",
             version);
    say(f, line);
}

static void expect_code(struct fixture *f, const char *line, int code, const char *id)
{
    char part[64];

    say(f, line);
    snprintf(part, sizeof(part), "\"error\":{\"code\":%d,", code);
    expect_part(f, part);
    if (id != NULL) {
        snprintf(part, sizeof(part), "{\"jsonrpc\":\"2.0\",\"id\":%s,", id);
        expect_part(f, part);
    } else {
        assert_false(contains(f, "\"id\""));
    }
    forget(f);
}

#define META                                                                                                 \
    "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","                                 \
    "\"io.modelcontextprotocol/clientCapabilities\":{}}"
#define MODERN_RESULT                                                                                        \
    "\"result\":{\"resultType\":\"complete\",\"_meta\":{\"io.modelcontextprotocol/serverInfo\":"             \
    "{\"name\":\"fake\",\"version\":\"9\",\"title\":\"Fake\"}}"
#define TOOLS "\"tools\":[{\"name\":\"now\"},{\"name\":\"later\"}]"

/* ---- negotiation ---- */

static void test_initialize(void **state)
{
    struct fixture *f = *state;

    negotiate(f, "2024-11-05");
    expect(f, "{\"jsonrpc\":\"2.0\",\"id\":0,\"result\":{\"protocolVersion\":\"2024-11-05\",\"serverInfo\":"
              "{\"name\":\"fake\",\"version\":\"9\"},\"capabilities\":{\"tools\":{}},"
              "\"instructions\":\"Be \\\"kind\\\".\"}}\n");
    negotiate(f, "2025-06-18");
    expect_part(f, "\"2025-06-18\",\"serverInfo\":{\"name\":\"fake\",\"version\":\"9\",\"title\":\"Fake\"}");
    forget(f);
    negotiate(f, "2025-11-25");
    expect_part(f, "\"title\":\"Fake\",\"description\":\"A fake\"}");
    forget(f);
    negotiate(f, "2026-07-28");
    expect_part(f, "\"protocolVersion\":\"2025-11-25\"");
    forget(f);
    negotiate(f, "2019-01-01");
    expect_part(f, "\"protocolVersion\":\"2025-11-25\"");
    forget(f);
    expect_code(f, "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"initialize\"}", -32602, "5");
    say(f, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    expect(f, "");
}

static void test_discover(void **state)
{
    struct fixture *f = *state;

    say(f, "{\"jsonrpc\":\"2.0\",\"id\":\"p\",\"method\":\"server/discover\",\"params\":{" META "}}");
    expect(f,
           "{\"jsonrpc\":\"2.0\",\"id\":\"p\",\"result\":{\"resultType\":\"complete\",\"_meta\":"
           "{\"io.modelcontextprotocol/serverInfo\":{\"name\":\"fake\",\"version\":\"9\",\"title\":\"Fake\","
           "\"description\":\"A fake\"}},\"supportedVersions\":[\"2026-07-28\",\"2025-11-25\",\"2025-06-18\","
           "\"2025-03-26\",\"2024-11-05\"],\"capabilities\":{\"tools\":{}},\"instructions\":\"Be "
           "\\\"kind\\\".\","
           "\"ttlMs\":3600000,\"cacheScope\":\"public\"}}\n");
    expect_code(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"server/discover\"}", -32602, "1");
}

static void test_both_eras_on_one_stream(void **state)
{
    struct fixture *f = *state;

    say(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{" META "}}");
    expect(f, "{\"jsonrpc\":\"2.0\",\"id\":1," MODERN_RESULT "," TOOLS
              ",\"ttlMs\":3600000,\"cacheScope\":\"public\"}}\n");
    negotiate(f, "2025-06-18");
    forget(f);
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":1.0,\"method\":\"tools/list\"}");
    expect(f, "{\"jsonrpc\":\"2.0\",\"id\":1.0,\"result\":{" TOOLS "}}\n");
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":\"\\u00e9\",\"method\":\"ping\"}");
    expect(f, "{\"jsonrpc\":\"2.0\",\"id\":\"\\u00e9\",\"result\":{}}\n");
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":{\"name\":\"now\"," META "}}");
    expect(f, "{\"jsonrpc\":\"2.0\",\"id\":3," MODERN_RESULT
              ",\"content\":[{\"type\":\"text\",\"text\":\"{}\"}]}}\n");
}

static void test_envelope(void **state)
{
    struct fixture *f = *state;

    /* The method comes last: everything else is checked before it. */
    expect_code(f,
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\",\"params\":{\"_meta\":"
                "{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"}}}",
                -32602, "1");
    expect_code(f,
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\",\"params\":{\"_meta\":"
                "{\"io.modelcontextprotocol/clientCapabilities\":{}}}}",
                -32602, "1");
    expect_code(
        f,
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\",\"params\":{\"_meta\":"
        "{\"io.modelcontextprotocol/protocolVersion\":7,\"io.modelcontextprotocol/clientCapabilities\":{}}"
        "}}",
        -32602, "1");
    expect_code(
        f,
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{\"_meta\":"
        "{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
        "\"io.modelcontextprotocol/clientCapabilities\":{},\"io.modelcontextprotocol/logLevel\":\"loud\"}"
        "}}",
        -32602, "1");
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\",\"params\":{\"_meta\":"
           "{\"io.modelcontextprotocol/protocolVersion\":\"2025-11-25\","
           "\"io.modelcontextprotocol/clientCapabilities\":{}}}}");
    expect(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32022,\"message\":\"unsupported protocol "
              "version\","
              "\"data\":{\"supported\":[\"2026-07-28\",\"2025-11-25\",\"2025-06-18\",\"2025-03-26\",\"2024-"
              "11-05\"],"
              "\"requested\":\"2025-11-25\"}}}\n");
    expect_code(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":{" META "}}", -32601, "1");
    expect_code(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{" META "}}", -32601,
                "1");
    expect_code(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"logging/setLevel\"}", -32601, "1");
}

/* ---- invalid lines ---- */

static void test_invalid_lines(void **state)
{
    struct fixture *f = *state;

    say(f, "");
    say(f, " \t ");
    say(f, "{\"jsonrpc\":\"2.0\",\"method\":\"tools/list\"}");
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":4,\"result\":{}}");
    expect(f, "");
    expect_code(f, "{\"jsonrpc\":", -32700, NULL);
    expect_code(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xff\"}", -32700, NULL);
    expect_code(f, "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}", -32600, NULL);
    expect_code(f, "{\"jsonrpc\":\"1.0\",\"id\":8,\"method\":\"ping\"}", -32600, "8");
    expect_code(f, "{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"ping\",\"params\":[]}", -32602, "8");
    negotiate(f, "2025-11-25");
    forget(f);
    expect_code(f, "nonsense", -32700, NULL);
    negotiate(f, "2025-06-18");
    forget(f);
    expect_code(f, "nonsense", -32700, "null");
}

/* ---- batches ---- */

static void test_batches(void **state)
{
    struct fixture *f = *state;

    expect_code(f, "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]", -32600, NULL);
    negotiate(f, "2025-06-18");
    forget(f);
    expect_code(f, "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]", -32600, "null");
    negotiate(f, "2025-03-26");
    forget(f);
    expect_code(f, "[]", -32600, "null");
    expect_code(f, "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{" META "}}]", -32600,
                "null");
    say(f, "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"},7,"
           "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/x\"},"
           "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2024-"
           "11-05\"}}]");
    expect(f, "[{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}},"
              "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32600,\"message\":\"a message is a JSON "
              "object\"}},"
              "{\"jsonrpc\":\"2.0\",\"id\":2,\"error\":{\"code\":-32600,"
              "\"message\":\"initialize must not be part of a batch\"}}]\n");
    say(f, "[{\"jsonrpc\":\"2.0\",\"method\":\"notifications/x\"}]");
    expect(f, "");
}

static void test_batch_waits_for_its_calls(void **state)
{
    struct fixture *f = *state;

    negotiate(f, "2025-03-26");
    forget(f);
    say(f, "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"later\"}},"
           "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"later\"}},"
           "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"ping\"}]");
    expect(f, "");
    say(f, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1}}");
    expect(f, "");
    mcp_finish_tool_text(f->fake.waiting[1], false, "ok", 2);
    expect(
        f,
        "[{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":{}},"
        "{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{\"content\":[{\"type\":\"text\",\"text\":\"ok\"}]}}]\n");
    say(f, "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"later\"}}]");
    say(f, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1}}");
    expect(f, "");
}

/* ---- tools ---- */

static void test_tools_list_cursor(void **state)
{
    struct fixture *f = *state;

    expect_code(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{\"cursor\":\"\"}}",
                -32602, "1");
    expect_code(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{\"cursor\":5}}",
                -32602, "1");
}

static void test_tools_call(void **state)
{
    struct fixture *f = *state;

    say(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"n\\u006fw\","
           "\"arguments\": {\"a\": 1.50} }}");
    expect(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[{\"type\":\"text\","
              "\"text\":\"{\\\"a\\\": 1.50}\"}]}}\n");
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"later\"}}");
    mcp_finish_tool_text(f->fake.waiting[0], true, "broken", 6);
    expect(f,
           "{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{\"content\":[{\"type\":\"text\",\"text\":\"broken\"}],"
           "\"isError\":true}}\n");
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"gone\"}}");
    expect(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32602,\"message\":\"no such tool\"}}\n");
    expect_code(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"}", -32602, "1");
    expect_code(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":1}}", -32602,
                "1");
    expect_code(f,
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"now\","
                "\"arguments\":[]}}",
                -32602, "1");
    expect_code(f,
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"now\","
                "\"arguments\":null}}",
                -32602, "1");
}

/* The longest body that fits in a line, and one byte more; what counts is the line, escapes included. */
static void test_answers_that_are_too_long(void **state)
{
    static char body[MCP_MAX_ANSWER];
    static const char frame[] = "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[{\"type\":\"text\","
                                "\"text\":\"\"}]}}\n";
    struct fixture *f = *state;
    size_t fitting = MCP_MAX_ANSWER - (sizeof(frame) - 1);
    char explanation[256];

    memset(body, 'x', sizeof(body));
    for (int i = 0; i < 3; i++)
        say(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"later\"}}");
    mcp_finish_tool_text(f->fake.waiting[0], false, body, fitting);
    assert_int_equal(f->capture.text.length, MCP_MAX_ANSWER);
    forget(f);
    body[0] = '"';
    mcp_finish_tool_text(f->fake.waiting[1], false, body, fitting);
    snprintf(explanation, sizeof(explanation),
             "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[{\"type\":"
             "\"text\",\"text\":\"too big: %zu\"}],\"isError\":true}}\n",
             fitting);
    expect(f, explanation);
    mcp_finish_tool_text(f->fake.waiting[2], false, body, (size_t)1 << 40);
    expect_part(f, "too big: 1099511627776");
}

static void test_cancelling(void **state)
{
    struct fixture *f = *state;

    say(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"later\"}}");
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":\"1\",\"method\":\"tools/call\",\"params\":{\"name\":\"later\"," META
           "}}");
    say(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"later\"}}");
    assert_int_equal(f->session.call_count, 3);
    say(f, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":2}}");
    say(f, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{}}");
    say(f, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\"}");
    assert_int_equal(f->session.call_count, 3);
    say(f, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":\"1\"}}");
    assert_int_equal(f->fake.cancelled, 1);
    assert_null(f->fake.waiting[1]);
    expect(f, "");
    /* The two that share an id are both answered. */
    mcp_finish_tool_text(f->fake.waiting[0], false, "a", 1);
    mcp_finish_tool_text(f->fake.waiting[2], false, "b", 1);
    expect_part(f, "\"text\":\"a\"");
    expect_part(f, "\"text\":\"b\"");
}

static void test_abandoning(void **state)
{
    struct fixture *f = *state;

    say(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"later\"}}");
    mcp_session_abandon_calls(&f->session, "over");
    expect(f, "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32603,\"message\":\"over\"}}\n");
    assert_int_equal(f->fake.cancelled, 1);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_initialize),
        TEST(test_discover),
        TEST(test_both_eras_on_one_stream),
        TEST(test_envelope),
        TEST(test_invalid_lines),
        TEST(test_batches),
        TEST(test_batch_waits_for_its_calls),
        TEST(test_tools_list_cursor),
        TEST(test_tools_call),
        TEST(test_answers_that_are_too_long),
        TEST(test_cancelling),
        TEST(test_abandoning),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
