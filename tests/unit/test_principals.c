/* SPDX-License-Identifier: MIT */
/*
 * Several principals of one server: each sees its own tools, sends its own key,
 * and has its own suggestions and notifications.
 */
#include "capture.h"
#include "check.h"

#include <stdlib.h>

#include "base/clock.h"
#include "catalog/portkey_catalog.h"
#include "upstream.h"
#include "workflow/exchange_host.h"

struct caller {
    portkey_principal principal;
    tool_selection selection;
    struct capture capture;
    mcp_session session;
};

struct fixture {
    portkey_options options;
    portkey_client *client;
    tool_selection selection;
    event_loop loop;
    portkey_catalog catalog;
    mcp_server server;
    struct upstream *upstream;
    struct caller reader; /* configs that it reads, with a key of its own */
    struct caller writer; /* all that the server offers, with another key */
    struct caller second; /* its name begins with the writer's; with the server's key */
    struct caller
        limited; /* the same principal as the writer, with scopes that read configs and write prompts */
    scope_set *scopes;
};

/* ---- a server and its sessions ---- */

static void open_caller(struct fixture *f, struct caller *caller, portkey_principal principal)
{
    caller->principal = principal;
    capture_init(&caller->capture);
    mcp_session_open(&caller->session, &f->server, &caller->principal.principal, &caller->capture.stream);
}

#define OK_LIST(slug)                                                                                        \
    {                                                                                                        \
        .reply = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 29\r\n\r\n"           \
                 "{\"data\":[{\"slug\":\"" slug "\"}]}"                                                      \
    }

static int set_up(void **state)
{
    static const struct upstream_step steps[] = {OK_LIST("first--"), OK_LIST("second-"), OK_LIST("third--"),
                                                 OK_LIST("fourth-"), OK_LIST("fifth--"), OK_LIST("sixth--")};
    static const selection_options offered = {.toolsets.names = "configs,prompts,users",
                                              .tools.names = "find,migrate_prompt"};
    static const selection_options narrow = {.toolsets.names = "configs,keys", .read_only = true};
    static struct fixture f;

    f = (struct fixture){.upstream = upstream_start(steps, COUNT(steps))};
    f.options = (portkey_options)PORTKEY_OPTIONS_INIT;
    f.options.api_key = "key-of-the-server";
    f.options.base_url = upstream_url(f.upstream);
    f.options.allow_insecure_http = true;
    f.options.allow_private_address = true;
    assert_int_equal(portkey_client_new(&f.client, &f.options, NULL), 0);
    assert_int_equal(selection_init(&f.selection, &offered, NULL), 0);
    assert_int_equal(selection_init(&f.reader.selection, &narrow, NULL), 0);
    loop_init(&f.loop, f.client);
    assert_int_equal(portkey_catalog_init(&f.catalog, &f.loop, f.client, &f.options, &f.selection, NULL), 0);
    f.catalog.run_workflow = workflow_run;
    mcp_server_init(&f.server, &f.catalog.catalog);
    open_caller(&f, &f.reader,
                (portkey_principal){.principal.name = "reader",
                                    .selection = &f.reader.selection,
                                    .api_key = "key-of-the-reader",
                                    .key_source = "client"});
    open_caller(&f, &f.writer,
                (portkey_principal){
                    .principal.name = "writer", .api_key = "key-of-the-writer", .key_source = "client"});
    open_caller(&f, &f.second, (portkey_principal){.principal.name = "writer-2"});
    f.scopes = scope_set_new();
    assert_true(scope_set_add(f.scopes, "portkey:configs:read", 20));
    assert_true(scope_set_add(f.scopes, "portkey:prompts:write", 21));
    open_caller(&f, &f.limited,
                (portkey_principal){.principal.name = "writer",
                                    .scopes = f.scopes,
                                    .api_key = "key-of-the-writer",
                                    .key_source = "client"});
    *state = &f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;

    mcp_server_close(&f->server);
    portkey_catalog_free(&f->catalog);
    loop_close(&f->loop);
    portkey_client_free(f->client);
    selection_free(&f->reader.selection);
    selection_free(&f->selection);
    upstream_stop(f->upstream);
    capture_free(&f->reader.capture);
    capture_free(&f->writer.capture);
    capture_free(&f->second.capture);
    capture_free(&f->limited.capture);
    scope_set_free(f->scopes);
    return 0;
}

/* ---- asking ---- */

#define META                                                                                                 \
    "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","                                 \
    "\"io.modelcontextprotocol/clientCapabilities\":{}}"
#define REQUEST(method, params)                                                                              \
    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" method "\",\"params\":{" params META "}}"
#define CALL(tool, arguments) REQUEST("tools/call", "\"name\":\"" tool "\",\"arguments\":" arguments ",")
#define READ(uri) REQUEST("resources/read", "\"uri\":\"" uri "\",")
#define COMPLETE_SLUG                                                                                        \
    REQUEST("completion/complete",                                                                           \
            "\"ref\":{\"type\":\"ref/resource\",\"uri\":\"portkey://configs/{slug}\"},"                      \
            "\"argument\":{\"name\":\"slug\",\"value\":\"\"},")

static void say(struct caller *caller, const char *line)
{
    capture_clear(&caller->capture);
    mcp_session_receive(&caller->session, &caller->capture.stream, line, strlen(line));
}

/* What the caller is answered, valid until it says more. */
static const char *ask(struct fixture *f, struct caller *caller, const char *line)
{
    say(caller, line);
    while (caller->session.exchanges.count > 0)
        loop_turn(&f->loop);
    return capture_text(&caller->capture);
}

static void expect(struct fixture *f, struct caller *caller, const char *line, const char *part)
{
    assert_contains(ask(f, caller, line), part);
}

static void expect_none(struct fixture *f, struct caller *caller, const char *line, const char *part)
{
    if (strstr(ask(f, caller, line), part) != NULL)
        fail_msg("%s has %s", capture_text(&caller->capture), part);
}

#define SUBSCRIBE                                                                                            \
    "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"resources/subscribe\","                                      \
    "\"params\":{\"uri\":\"portkey://configs/a\"}}"

static void begin_legacy(struct caller *caller)
{
    say(caller, "{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
                "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"c\",\"version\":\"1\"}}}");
    say(caller, SUBSCRIBE);
    assert_contains(capture_text(&caller->capture), "\"id\":9,\"result\"");
}

/* ---- what each is offered ---- */

static void test_each_has_its_own_tools(void **state)
{
    static const char list[] = REQUEST("tools/list", "");
    struct fixture *f = *state;

    expect(f, &f->reader, list, "\"name\":\"get_config\"");
    expect_none(f, &f->reader, list, "\"name\":\"create_config\"");
    expect_none(f, &f->reader, list, "\"name\":\"get_prompt\"");
    expect_none(f, &f->reader, list, "\"name\":\"list_api_keys\"");
    expect(f, &f->writer, list, "\"name\":\"create_config\"");
    expect(f, &f->writer, list, "\"name\":\"get_prompt\"");
    expect_none(f, &f->writer, list, "\"name\":\"list_api_keys\"");
}

static void test_what_is_not_offered_is_not_run(void **state)
{
    struct fixture *f = *state;

    expect(f, &f->reader, CALL("delete_config", "{\"slug\":\"a\"}"),
           "the tool \\\"delete_config\\\" is not offered to this client");
    expect(f, &f->reader, CALL("get_prompt", "{\"prompt_id\":\"a\"}"), "is not offered to this client");
    expect(f, &f->reader, CALL("list_api_keys", "{}"), "is switched off: its domain \\\"keys\\\"");
    expect(f, &f->reader, CALL("get_promt", "{}"), "unknown tool \\\"get_promt\\\"\"");
    expect(f, &f->writer, CALL("get_promt", "{}"), "did you mean \\\"get_prompt\\\"?");
    assert_int_equal(upstream_request_count(f->upstream), 0);
}

static void test_nor_is_it_reached_otherwise(void **state)
{
    struct fixture *f = *state;

    expect(f, &f->reader, READ("portkey://prompts/a"),
           "not read: the tool \\\"get_prompt\\\" is not offered to this client");
    expect(f, &f->reader, READ("portkey://guide/tools/prompts"), "there is no such resource");
    expect_none(f, &f->reader, READ("portkey://guide/tools"), "get_prompt");
    expect_none(f, &f->reader, READ("portkey://guide/tools/configs"), "create_config");
    expect(f, &f->writer, READ("portkey://guide/tools/configs"), "create_config");
    expect_none(f, &f->reader, REQUEST("resources/templates/list", ""), "portkey://prompts/{prompt_id}");
    expect(f, &f->writer, REQUEST("resources/templates/list", ""), "portkey://prompts/{prompt_id}");
    expect_none(f, &f->reader, REQUEST("prompts/list", ""), "promote_prompt");
    expect(f, &f->writer, REQUEST("prompts/list", ""), "promote_prompt");
    expect(f, &f->reader, REQUEST("prompts/get", "\"name\":\"promote_prompt\","), "unknown prompt");
    expect_none(f, &f->reader, REQUEST("server/discover", ""), "prompts, ");
    expect(f, &f->reader,
           REQUEST("completion/complete",
                   "\"ref\":{\"type\":\"ref/resource\",\"uri\":\"portkey://prompts/{prompt_id}\"},"
                   "\"argument\":{\"name\":\"prompt_id\",\"value\":\"\"},"),
           "no active resource template");
    assert_int_equal(upstream_request_count(f->upstream), 0);
}

/* ---- scopes ---- */

static void test_what_is_beyond_the_scopes_is_listed(void **state)
{
    struct fixture *f = *state;
    static const char *const lists[] = {REQUEST("tools/list", ""), REQUEST("prompts/list", ""),
                                        REQUEST("resources/templates/list", "")};

    for (size_t i = 0; i < COUNT(lists); i++) {
        char *all = strdup(ask(f, &f->writer, lists[i]));

        assert_string_equal(ask(f, &f->limited, lists[i]), all);
        free(all);
    }
}

static void expect_scope(struct fixture *f, const char *line, const char *scope)
{
    char data[64];

    (void)snprintf(data, sizeof(data), "\"data\":{\"scope\":\"%s\"}", scope);
    f->limited.capture.stream.scope = NULL;
    expect(f, &f->limited, line, data);
    assert_contains(capture_text(&f->limited.capture), "\"code\":-31403");
    assert_string_equal(f->limited.capture.stream.scope, scope);
}

static void test_what_is_beyond_the_scopes_is_refused(void **state)
{
    struct fixture *f = *state;

    expect_scope(f, CALL("create_config", "{\"name\":\"a\"}"), "portkey:write");
    expect_scope(f, CALL("delete_config", "{\"slug\":\"a\"}"), "portkey:destructive");
    expect_scope(f, CALL("delete_prompt", "{\"prompt_id\":\"a\"}"), "portkey:destructive");
    expect_scope(f, CALL("list_all_users", "{}"), "portkey:read");
    expect_scope(f, READ("portkey://admin/users/a"), "portkey:read");
    assert_int_equal(upstream_request_count(f->upstream), 0);
    expect(f, &f->limited, CALL("list_configs", "{}"), "first--");
    expect(f, &f->limited, READ("portkey://configs/a"), "second-");
    expect(f, &f->limited, CALL("get_prompt", "{\"prompt_id\":\"a\"}"), "third--");
}

static void test_neither_completed_nor_subscribed_to(void **state)
{
    struct fixture *f = *state;
    static const char complete[] =
        REQUEST("completion/complete",
                "\"ref\":{\"type\":\"ref/resource\",\"uri\":\"portkey://admin/users/{user_id}\"},"
                "\"argument\":{\"name\":\"user_id\",\"value\":\"\"},");
    static const char subscribe[] = "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"resources/subscribe\","
                                    "\"params\":{\"uri\":\"portkey://admin/users/a\"}}";

    expect(f, &f->limited, complete, "\"values\":[]");
    assert_int_equal(upstream_request_count(f->upstream), 0);
    expect(f, &f->writer, complete, "\"values\":[");
    assert_int_equal(upstream_request_count(f->upstream), 1);
    begin_legacy(&f->limited);
    expect(f, &f->limited, subscribe, "\"error\"");
    begin_legacy(&f->writer);
    expect(f, &f->writer, subscribe, "\"result\"");
}

/* ---- workflows, which do what others do ---- */

static void test_workflows_do_no_more_than_the_principal_may(void **state)
{
    struct fixture *f = *state;
    static const char users[] = CALL("find", "{\"query\":\"i\",\"kinds\":[\"user\"]}");

    expect(f, &f->limited, users, "list_all_users is beyond the scopes of your login");
    expect(f, &f->reader, users, "is not offered to this client");
    expect(f, &f->reader, CALL("migrate_prompt", "{}"), "is not offered to this client");
    assert_int_equal(upstream_request_count(f->upstream), 0);
    expect(f, &f->writer, users, "first--");
    expect_scope(f, CALL("create_config", "{\"name\":\"a\"}"), "portkey:write");
}

static void test_workflows_need_the_scopes_of_their_calls(void **state)
{
    struct fixture *f = *state;
    scope_set *reads = scope_set_new();

    assert_true(scope_set_add(reads, "portkey:read", 12));
    f->limited.principal.scopes = reads;
    expect_scope(f, CALL("migrate_prompt", "{}"), "portkey:write");
    assert_int_equal(upstream_request_count(f->upstream), 0);
    f->limited.principal.scopes = f->scopes;
    scope_set_free(reads);
}

/* ---- whose key ---- */

static void expect_key(struct fixture *f, size_t index, const char *key)
{
    char header[128];

    (void)snprintf(header, sizeof(header), "x-portkey-api-key: %s\r\n", key);
    assert_contains(upstream_request(f->upstream, index), header);
}

static void test_workflows_send_the_key_of_the_principal(void **state)
{
    struct fixture *f = *state;

    expect(f, &f->writer, CALL("find", "{\"query\":\"i\",\"kinds\":[\"config\"]}"), "first--");
    expect(f, &f->second, CALL("find", "{\"query\":\"o\",\"kinds\":[\"config\"]}"), "second-");
    expect_key(f, 0, "key-of-the-writer");
    expect_key(f, 1, "key-of-the-server");
}

static void test_each_sends_its_own_key(void **state)
{
    struct fixture *f = *state;

    expect(f, &f->reader, CALL("list_configs", "{}"), "first--");
    expect(f, &f->writer, CALL("list_configs", "{}"), "second-");
    expect(f, &f->reader, READ("portkey://configs/a"), "third--");
    expect(f, &f->reader, COMPLETE_SLUG, "fourth-");
    expect_key(f, 0, "key-of-the-reader");
    expect_key(f, 1, "key-of-the-writer");
    expect_key(f, 2, "key-of-the-reader");
    expect_key(f, 3, "key-of-the-reader");
}

static void test_without_a_key_the_clients_is_sent(void **state)
{
    struct fixture *f = *state;

    expect(f, &f->second, CALL("list_configs", "{}"), "first--");
    expect_key(f, 0, "key-of-the-server");
}

static void test_keys_are_in_no_resource(void **state)
{
    static const char read[] = READ("portkey://server/configuration");
    struct fixture *f = *state;

    expect(f, &f->reader, read, "\\\"api_key\\\":{\\\"is_set\\\":true,\\\"from\\\":\\\"client\\\"}");
    expect_none(f, &f->reader, read, "key-of-the");
    expect(f, &f->reader, read, "\\\"active_domains\\\":[\\\"configs\\\"]");
}

/* ---- suggestions ---- */

static void test_suggestions_do_not_mix(void **state)
{
    struct fixture *f = *state;

    expect(f, &f->reader, COMPLETE_SLUG, "\"values\":[\"first--\"]");
    expect(f, &f->writer, COMPLETE_SLUG, "\"values\":[\"second-\"]");
    expect(f, &f->reader, COMPLETE_SLUG, "\"values\":[\"first--\"]");
    expect(f, &f->writer, COMPLETE_SLUG, "\"values\":[\"second-\"]");
    expect_key(f, 0, "key-of-the-reader");
    expect_key(f, 1, "key-of-the-writer");
    assert_int_equal(upstream_request_count(f->upstream), 2);
}

static void test_a_change_forgets_the_own_suggestions(void **state)
{
    struct fixture *f = *state;

    expect(f, &f->reader, COMPLETE_SLUG, "first--");
    expect(f, &f->writer, COMPLETE_SLUG, "second-");
    expect(f, &f->writer, CALL("delete_config", "{\"slug\":\"a\"}"), "third--");
    expect(f, &f->reader, COMPLETE_SLUG, "first--");
    expect(f, &f->writer, COMPLETE_SLUG, "fourth-");
}

/* As after a reload of the file that names it. */
static void test_suggestions_are_of_one_key(void **state)
{
    struct fixture *f = *state;

    expect(f, &f->reader, COMPLETE_SLUG, "first--");
    f->reader.principal.api_key = "another-key-of-the-reader";
    expect(f, &f->reader, COMPLETE_SLUG, "second-");
    expect_key(f, 1, "another-key-of-the-reader");
    expect(f, &f->reader, COMPLETE_SLUG, "second-");
    f->reader.principal.api_key = NULL;
    expect(f, &f->reader, COMPLETE_SLUG, "third--");
    expect(f, &f->reader, CALL("list_configs", "{}"), "fourth-");
    assert_int_equal(upstream_request_count(f->upstream), 4);
}

/* One principal keeps four lists; a fifth takes the place of the one that expires first. */
static void test_suggestions_have_a_share(void **state)
{
    static const char *const keys[] = {"one", "two", "three", "four"};
    struct fixture *f = *state;
    mcp_share share = {.sessions = 0};

    f->reader.principal.principal.share = &share;
    expect(f, &f->reader, COMPLETE_SLUG, "first--");
    for (size_t i = 0; i < COUNT(keys); i++) {
        for (int64_t then = pa_clock_ms(); pa_clock_ms() == then;)
            continue;
        f->reader.principal.api_key = keys[i];
        (void)ask(f, &f->reader, COMPLETE_SLUG);
    }
    expect(f, &f->reader, COMPLETE_SLUG, "fifth--");
    f->reader.principal.api_key = "key-of-the-reader";
    expect(f, &f->reader, COMPLETE_SLUG, "sixth--");
    f->reader.principal.principal.share = NULL;
}

static void test_names_are_compared_whole(void **state)
{
    struct fixture *f = *state;

    expect(f, &f->second, COMPLETE_SLUG, "first--");
    expect(f, &f->writer, COMPLETE_SLUG, "second-");
    expect(f, &f->writer, CALL("delete_config", "{\"slug\":\"a\"}"), "third--");
    expect(f, &f->second, COMPLETE_SLUG, "first--");
}

/* ---- notifications ---- */

static void test_changes_are_announced_to_the_own_sessions(void **state)
{
    static const char updated[] = "notifications/resources/updated";
    struct fixture *f = *state;

    begin_legacy(&f->reader);
    begin_legacy(&f->writer);
    capture_clear(&f->reader.capture);
    expect(f, &f->writer, CALL("delete_config", "{\"slug\":\"a\"}"), updated);
    assert_string_equal(capture_text(&f->reader.capture), "");
}

static void test_what_is_not_offered_is_not_subscribed_to(void **state)
{
    struct fixture *f = *state;
    static const char subscribe[] = "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"resources/subscribe\","
                                    "\"params\":{\"uri\":\"portkey://prompts/a\"}}";

    begin_legacy(&f->reader);
    begin_legacy(&f->writer);
    expect(f, &f->reader, subscribe, "\"error\"");
    expect(f, &f->writer, subscribe, "\"result\"");
}

int main(void)
{
#define TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_each_has_its_own_tools),
        TEST(test_what_is_not_offered_is_not_run),
        TEST(test_nor_is_it_reached_otherwise),
        TEST(test_workflows_do_no_more_than_the_principal_may),
        TEST(test_workflows_need_the_scopes_of_their_calls),
        TEST(test_workflows_send_the_key_of_the_principal),
        TEST(test_what_is_beyond_the_scopes_is_listed),
        TEST(test_what_is_beyond_the_scopes_is_refused),
        TEST(test_neither_completed_nor_subscribed_to),
        TEST(test_each_sends_its_own_key),
        TEST(test_without_a_key_the_clients_is_sent),
        TEST(test_keys_are_in_no_resource),
        TEST(test_suggestions_do_not_mix),
        TEST(test_suggestions_are_of_one_key),
        TEST(test_suggestions_have_a_share),
        TEST(test_a_change_forgets_the_own_suggestions),
        TEST(test_names_are_compared_whole),
        TEST(test_changes_are_announced_to_the_own_sessions),
        TEST(test_what_is_not_offered_is_not_subscribed_to),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
