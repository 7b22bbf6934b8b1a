/* SPDX-License-Identifier: MIT */
/* The protocol core with a catalog of its own: two tools, "now" and "later". */
#include <stdlib.h>

#include "conversation.h"

/* ---- the catalog ---- */

struct waiting {
    mcp_work work; /* first, so that one is the other */
    mcp_exchange *exchange;
};

struct fake {
    struct toolbox box; /* first, so that one is the other */
    struct waiting waiting[8];
    size_t waiting_count;
    size_t cancelled;
};

static struct fake *fake_of(const mcp_exchange *exchange)
{
    return (struct fake *)mcp_exchange_catalog(exchange);
}

static void fake_instructions(mcp_catalog *catalog, const mcp_principal *principal, pa_text *text)
{
    (void)catalog;
    (void)principal;
    pa_text_append_string(text, "Be \"kind\".");
}

static bool now(mcp_exchange *exchange)
{
    mcp_end_tool_text(exchange, false, exchange->arguments, exchange->arguments_length);
    return true;
}

static void cancel(mcp_work *work)
{
    struct waiting *waiting = (struct waiting *)work;

    fake_of(waiting->exchange)->cancelled++;
    waiting->exchange = NULL;
}

static bool later(mcp_exchange *exchange)
{
    struct fake *fake = fake_of(exchange);

    assert_true(fake->waiting_count < COUNT(fake->waiting));
    fake->waiting[fake->waiting_count] = (struct waiting){{.cancel = cancel}, exchange};
    mcp_exchange_set_work(exchange, &fake->waiting[fake->waiting_count++].work);
    return true;
}

static void fake_excess(mcp_catalog *catalog, const mcp_exchange *exchange, size_t size, pa_text *text)
{
    (void)catalog;
    (void)exchange;
    pa_text_append_string(text, "too big: ");
    pa_text_append_integer(text, (int64_t)size);
}

/* ---- the fixture ---- */

struct fixture {
    struct fake fake;
    mcp_server server;
    struct client client;
};

static int set_up(void **state)
{
    static const mcp_catalog_type type = {
        TOOLBOX_FUNCTIONS,
        .write_instructions = fake_instructions,
        .explain_excess = fake_excess,
    };
    static const mcp_tool tools[] = {TOOL("now", now), TOOL("later", later), {.name = NULL}};
    struct fixture *f = calloc(1, sizeof(*f));

    if (f == NULL)
        return -1;
    f->fake.box = (struct toolbox){
        .catalog = {.type = &type, .identity = {"fake", "Fake", "9", "A fake", NULL}}, .tools = tools};
    mcp_server_init(&f->server, &f->fake.box.catalog);
    client_open(&f->client, &f->server, "tester");
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;

    client_close(&f->client);
    mcp_server_close(&f->server);
    free(f);
    return 0;
}

/* Ends the call of "later" that came as number i. */
static void end_later(struct fixture *f, size_t i, bool is_error, const char *text, size_t length)
{
    mcp_end_tool_text(f->fake.waiting[i].exchange, is_error, text, length);
}

static void expect_code(struct client *client, const char *line, int code, const char *id)
{
    char part[64];

    say(client, line);
    snprintf(part, sizeof(part), "\"error\":{\"code\":%d,", code);
    expect_part(client, part);
    if (id != NULL) {
        snprintf(part, sizeof(part), "{\"jsonrpc\":\"2.0\",\"id\":%s,", id);
        expect_part(client, part);
    } else {
        assert_null(strstr(heard(client), "\"id\""));
    }
    forget(client);
}

#define MODERN_RESULT                                                                                        \
    "\"result\":{\"resultType\":\"complete\",\"_meta\":{\"io.modelcontextprotocol/serverInfo\":"             \
    "{\"name\":\"fake\",\"version\":\"9\",\"title\":\"Fake\"}}"
#define TOOLS "\"tools\":[{\"name\":\"now\"},{\"name\":\"later\"}]"

/* ---- negotiation ---- */

static void test_initialize(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;

    negotiate(c, "2024-11-05", "{}");
    expect(c, "{\"jsonrpc\":\"2.0\",\"id\":0,\"result\":{\"protocolVersion\":\"2024-11-05\",\"serverInfo\":"
              "{\"name\":\"fake\",\"version\":\"9\"},\"capabilities\":{\"tools\":{}},"
              "\"instructions\":\"Be \\\"kind\\\".\"}}\n");
    negotiate(c, "2025-06-18", "{}");
    expect_part(c, "\"2025-06-18\",\"serverInfo\":{\"name\":\"fake\",\"version\":\"9\",\"title\":\"Fake\"}");
    forget(c);
    negotiate(c, "2025-11-25", "{}");
    expect_part(c, "\"title\":\"Fake\",\"description\":\"A fake\"}");
    forget(c);
    negotiate(c, "2026-07-28", "{}");
    expect_part(c, "\"protocolVersion\":\"2025-11-25\"");
    forget(c);
    negotiate(c, "2019-01-01", "{}");
    expect_part(c, "\"protocolVersion\":\"2025-11-25\"");
    forget(c);
    expect_code(c, "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"initialize\"}", -32602, "5");
    say(c, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    expect(c, "");
}

static void test_discover(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;

    say(c, "{\"jsonrpc\":\"2.0\",\"id\":\"p\",\"method\":\"server/discover\",\"params\":{" META "}}");
    expect(c,
           "{\"jsonrpc\":\"2.0\",\"id\":\"p\",\"result\":{\"resultType\":\"complete\",\"_meta\":"
           "{\"io.modelcontextprotocol/serverInfo\":{\"name\":\"fake\",\"version\":\"9\",\"title\":\"Fake\","
           "\"description\":\"A fake\"}},\"supportedVersions\":[\"2026-07-28\",\"2025-11-25\",\"2025-06-18\","
           "\"2025-03-26\",\"2024-11-05\"],\"capabilities\":{\"tools\":{}},\"instructions\":\"Be "
           "\\\"kind\\\".\","
           "\"ttlMs\":3600000,\"cacheScope\":\"private\"}}\n");
    expect_code(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"server/discover\"}", -32602, "1");
}

static void test_both_eras_on_one_stream(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;

    say(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{" META "}}");
    expect(c, "{\"jsonrpc\":\"2.0\",\"id\":1," MODERN_RESULT "," TOOLS
              ",\"ttlMs\":3600000,\"cacheScope\":\"private\"}}\n");
    negotiate(c, "2025-06-18", "{}");
    forget(c);
    say(c, "{\"jsonrpc\":\"2.0\",\"id\":1.0,\"method\":\"tools/list\"}");
    expect(c, "{\"jsonrpc\":\"2.0\",\"id\":1.0,\"result\":{" TOOLS "}}\n");
    say(c, "{\"jsonrpc\":\"2.0\",\"id\":\"\\u00e9\",\"method\":\"ping\"}");
    expect(c, "{\"jsonrpc\":\"2.0\",\"id\":\"\\u00e9\",\"result\":{}}\n");
    say(c, "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":{\"name\":\"now\"," META "}}");
    expect(c, "{\"jsonrpc\":\"2.0\",\"id\":3," MODERN_RESULT
              ",\"content\":[{\"type\":\"text\",\"text\":\"{}\"}]}}\n");
}

static void test_envelope(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;

    /* The method comes last: everything else is checked before it. */
    expect_code(c,
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\",\"params\":{\"_meta\":"
                "{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"}}}",
                -32602, "1");
    expect_code(c,
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\",\"params\":{\"_meta\":"
                "{\"io.modelcontextprotocol/clientCapabilities\":{}}}}",
                -32602, "1");
    expect_code(
        c,
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\",\"params\":{\"_meta\":"
        "{\"io.modelcontextprotocol/protocolVersion\":7,\"io.modelcontextprotocol/clientCapabilities\":{}}"
        "}}",
        -32602, "1");
    expect_code(
        c,
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{\"_meta\":"
        "{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
        "\"io.modelcontextprotocol/clientCapabilities\":{},\"io.modelcontextprotocol/logLevel\":\"loud\"}"
        "}}",
        -32602, "1");
    say(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\",\"params\":{\"_meta\":"
           "{\"io.modelcontextprotocol/protocolVersion\":\"2025-11-25\","
           "\"io.modelcontextprotocol/clientCapabilities\":{}}}}");
    expect(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32022,\"message\":\"unsupported protocol "
              "version\","
              "\"data\":{\"supported\":[\"2026-07-28\",\"2025-11-25\",\"2025-06-18\",\"2025-03-26\",\"2024-"
              "11-05\"],"
              "\"requested\":\"2025-11-25\"}}}\n");
    expect_code(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":{" META "}}", -32601, "1");
    expect_code(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{" META "}}", -32601,
                "1");
    expect_code(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"logging/setLevel\"}", -32601, "1");
}

/* ---- invalid lines ---- */

static void test_invalid_lines(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;

    say(c, "");
    say(c, " \t ");
    say(c, "{\"jsonrpc\":\"2.0\",\"method\":\"tools/list\"}");
    say(c, "{\"jsonrpc\":\"2.0\",\"id\":4,\"result\":{}}");
    expect(c, "");
    expect_code(c, "{\"jsonrpc\":", -32700, NULL);
    expect_code(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xff\"}", -32700, NULL);
    expect_code(c, "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}", -32600, NULL);
    expect_code(c, "{\"jsonrpc\":\"1.0\",\"id\":8,\"method\":\"ping\"}", -32600, "8");
    expect_code(c, "{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"ping\",\"params\":[]}", -32602, "8");
    negotiate(c, "2025-11-25", "{}");
    forget(c);
    expect_code(c, "nonsense", -32700, NULL);
    negotiate(c, "2025-06-18", "{}");
    forget(c);
    expect_code(c, "nonsense", -32700, "null");
}

/* ---- batches ---- */

static void test_batches(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;

    expect_code(c, "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]", -32600, NULL);
    negotiate(c, "2025-06-18", "{}");
    forget(c);
    expect_code(c, "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]", -32600, "null");
    negotiate(c, "2025-03-26", "{}");
    forget(c);
    expect_code(c, "[]", -32600, "null");
    expect_code(c, "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{" META "}}]", -32600,
                "null");
    say(c, "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"},7,"
           "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/x\"},"
           "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2024-"
           "11-05\"}}]");
    expect(c, "[{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}},"
              "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32600,\"message\":\"a message is a JSON "
              "object\"}},"
              "{\"jsonrpc\":\"2.0\",\"id\":2,\"error\":{\"code\":-32600,"
              "\"message\":\"initialize must not be part of a batch\"}}]\n");
    say(c, "[{\"jsonrpc\":\"2.0\",\"method\":\"notifications/x\"}]");
    expect(c, "");
}

static void test_batch_waits_for_its_calls(void **state)
{
    struct fixture *f = *state;
    struct client *c = &f->client;

    negotiate(c, "2025-03-26", "{}");
    forget(c);
    say(c, "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"later\"}},"
           "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"later\"}},"
           "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"ping\"}]");
    expect(c, "");
    say(c, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1}}");
    expect(c, "");
    end_later(f, 1, false, "ok", 2);
    expect(
        c,
        "[{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":{}},"
        "{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{\"content\":[{\"type\":\"text\",\"text\":\"ok\"}]}}]\n");
    say(c, "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"later\"}}]");
    say(c, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1}}");
    expect(c, "");
}

/* ---- answers that are not sent ---- */

#define LIST "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}"
#define CALL "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"now\"}}"

static void test_too_much_is_unsent(void **state)
{
    struct fixture *f = *state;
    struct client *c = &f->client;

    negotiate(c, "2025-03-26", "{}");
    forget(c);
    f->server.load.unsent = MCP_MAX_UNSENT + 1;
    expect_code(c, LIST, -31503, "1");
    expect_code(c, CALL, -31503, "1");
    say(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}");
    expect(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\n");
    f->server.load.unsent = MCP_MAX_UNSENT;
    say(c, LIST);
    expect_part(c, "\"result\":{\"tools\":[");
    forget(c);
    f->server.load.unsent = 0;
}

static void test_too_much_of_one_principal_is_unsent(void **state)
{
    struct fixture *f = *state;
    struct client *c = &f->client;
    mcp_share share = {.load.unsent = MCP_MAX_UNSENT / 4 + 1};

    negotiate(c, "2025-03-26", "{}");
    forget(c);
    c->principal.share = &share;
    say(c, LIST);
    expect_part(c, "hold 16 MiB for this key already");
    forget(c);
    share.load.unsent--;
    say(c, LIST);
    expect_part(c, "\"result\":{\"tools\":[");
    forget(c);
    assert_int_equal(share.load.exchanges, 0);
    c->principal.share = NULL;
}

/* Where names can be made up, all from one place have no more than one of them. */
static void test_too_much_of_one_origin(void **state)
{
    struct fixture *f = *state;
    struct client *c = &f->client;
    mcp_share share = {.sessions = 0}, origin = {.load.unsent = MCP_MAX_UNSENT / 4 + 1};

    negotiate(c, "2025-03-26", "{}");
    forget(c);
    c->principal.share = &share;
    c->principal.origin = &origin;
    say(c, LIST);
    expect_part(c, "hold 16 MiB for this address already");
    forget(c);
    origin.load.unsent--;
    say(c, LIST);
    expect_part(c, "\"result\":{\"tools\":[");
    forget(c);
    assert_int_equal(origin.load.exchanges, 0);
    origin.load.exchanges = 256;
    say(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"x\"}}");
    expect_part(c, "are of this address already");
    forget(c);
    assert_int_equal(origin.load.exchanges, 256);
    c->principal.share = NULL;
    c->principal.origin = NULL;
}

/* Of a batch until it is sent; then it is the transport's. */
static void test_answers_of_a_batch_are_counted(void **state)
{
    struct fixture *f = *state;
    struct client *c = &f->client;

    negotiate(c, "2025-03-26", "{}");
    forget(c);
    say(c, "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"later\"}}," LIST
           "]");
    assert_in_range(f->server.load.unsent, 50, 10000);
    end_later(f, 0, false, "ok", 2);
    assert_int_equal(f->server.load.unsent, 0);
    forget(c);
}

/* ---- what calls hold ---- */

static void call_later_with(struct client *c, const char *arguments)
{
    char line[3000];

    (void)snprintf(line, sizeof(line),
                   "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"later\","
                   "\"arguments\":{\"a\":%s}}}",
                   arguments);
    say(c, line);
}

/* A text of a byte or two for each, and a tree of far more. */
static void test_values_are_counted(void **state)
{
    struct fixture *f = *state;
    char text[2002] = "\"", array[2002] = "[";
    size_t of_text;

    for (size_t i = 1; i < 2000; i++) {
        text[i] = 'x';
        array[i] = i % 2 == 1 ? '0' : ',';
    }
    text[2000] = '"';
    array[2000] = ']';
    negotiate(&f->client, "2025-11-25", "{}");
    forget(&f->client);
    call_later_with(&f->client, text);
    of_text = f->server.load.bytes;
    end_later(f, 0, false, "ok", 2);
    call_later_with(&f->client, array);
    assert_in_range(f->server.load.bytes - of_text, 1000 * 100, 1000 * 200);
    end_later(f, 1, false, "ok", 2);
    assert_int_equal(f->server.load.bytes, 0);
    forget(&f->client);
}

/* By all who count it, until it ends. */
static void test_what_a_catalog_holds_is_counted(void **state)
{
    struct fixture *f = *state;
    mcp_share share = {.sessions = 0}, origin = {.sessions = 0};
    size_t before;

    negotiate(&f->client, "2025-11-25", "{}");
    forget(&f->client);
    f->client.principal.share = &share;
    f->client.principal.origin = &origin;
    call_later_with(&f->client, "1");
    before = f->server.load.bytes;
    mcp_exchange_hold(f->fake.waiting[0].exchange, 33 * 1024 * 1024);
    assert_int_equal(f->server.load.bytes, before + 33 * 1024 * 1024);
    assert_int_equal(share.load.bytes, before + 33 * 1024 * 1024);
    assert_int_equal(origin.load.bytes, before + 33 * 1024 * 1024);
    say(&f->client, CALL);
    expect_part(&f->client, "a quarter of all calls that can be in flight are of this key already");
    forget(&f->client);
    end_later(f, 0, false, "ok", 2);
    assert_int_equal(f->server.load.bytes + share.load.bytes + origin.load.bytes, 0);
    forget(&f->client);
    f->client.principal.share = NULL;
    f->client.principal.origin = NULL;
}

/* ---- tools ---- */

static void test_tools_list_cursor(void **state)
{
    struct client *c = &((struct fixture *)*state)->client;

    expect_code(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{\"cursor\":\"\"}}",
                -32602, "1");
    expect_code(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{\"cursor\":5}}",
                -32602, "1");
}

static void test_tools_call(void **state)
{
    struct fixture *f = *state;
    struct client *c = &f->client;

    say(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"n\\u006fw\","
           "\"arguments\": {\"a\": 1.50} }}");
    expect(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[{\"type\":\"text\","
              "\"text\":\"{\\\"a\\\": 1.50}\"}]}}\n");
    say(c, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"later\"}}");
    end_later(f, 0, true, "broken", 6);
    expect(c,
           "{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{\"content\":[{\"type\":\"text\",\"text\":\"broken\"}],"
           "\"isError\":true}}\n");
    say(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"gone\"}}");
    expect(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32602,\"message\":\"no such tool\"}}\n");
    expect_code(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"}", -32602, "1");
    expect_code(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":1}}", -32602,
                "1");
    expect_code(c,
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"now\","
                "\"arguments\":[]}}",
                -32602, "1");
    expect_code(c,
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
    struct client *c = &f->client;
    size_t fitting = MCP_MAX_ANSWER - (sizeof(frame) - 1);
    char explanation[256];

    memset(body, 'x', sizeof(body));
    for (int i = 0; i < 3; i++)
        say(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"later\"}}");
    end_later(f, 0, false, body, fitting);
    assert_int_equal(c->capture.text.length, MCP_MAX_ANSWER);
    forget(c);
    body[0] = '"';
    end_later(f, 1, false, body, fitting);
    snprintf(explanation, sizeof(explanation),
             "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[{\"type\":"
             "\"text\",\"text\":\"too big: %zu\"}],\"isError\":true}}\n",
             fitting);
    expect(c, explanation);
    end_later(f, 2, false, body, (size_t)1 << 40);
    expect_part(c, "too big: 1099511627776");
}

static void test_cancelling(void **state)
{
    struct fixture *f = *state;
    struct client *c = &f->client;

    say(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"later\"}}");
    say(c, "{\"jsonrpc\":\"2.0\",\"id\":\"1\",\"method\":\"tools/call\",\"params\":{\"name\":\"later\"," META
           "}}");
    say(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"later\"}}");
    assert_int_equal(c->session.exchanges.count, 3);
    say(c, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":2}}");
    say(c, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{}}");
    say(c, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\"}");
    assert_int_equal(c->session.exchanges.count, 3);
    say(c, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":\"1\"}}");
    assert_int_equal(f->fake.cancelled, 1);
    assert_null(f->fake.waiting[1].exchange);
    expect(c, "");
    /* The two that share an id are both answered. */
    end_later(f, 0, false, "a", 1);
    end_later(f, 2, false, "b", 1);
    expect_part(c, "\"text\":\"a\"");
    expect_part(c, "\"text\":\"b\"");
}

static void test_ending(void **state)
{
    struct fixture *f = *state;
    struct client *c = &f->client;

    say(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"later\"}}");
    mcp_session_end(&c->session, "over");
    expect(c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32603,\"message\":\"over\"}}\n");
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
        TEST(test_too_much_is_unsent),
        TEST(test_too_much_of_one_principal_is_unsent),
        TEST(test_too_much_of_one_origin),
        TEST(test_answers_of_a_batch_are_counted),
        TEST(test_values_are_counted),
        TEST(test_what_a_catalog_holds_is_counted),
        TEST(test_tools_list_cursor),
        TEST(test_tools_call),
        TEST(test_answers_that_are_too_long),
        TEST(test_cancelling),
        TEST(test_ending),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
