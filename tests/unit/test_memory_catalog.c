/* SPDX-License-Identifier: MIT */
/*
 * Memory that runs out in Portkey's catalog, at every allocation in turn: each
 * request is answered once all the same, and nothing leaks.
 */
#include "allocations.h"

#include <stdlib.h>

#include "catalog/completion/suggestions.h"
#include "catalog/operations.h"
#include "catalog/portkey_catalog.h"
#include "memory_session.h"
#include "upstream.h"

struct fixture {
    portkey_options options;
    portkey_client *client;
    tool_selection selection;
    event_loop loop;
    portkey_catalog catalog;
    struct upstream *upstream;
};

static int set_up(void **state)
{
    static const struct upstream_step step = {
        .reply = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 52\r\n\r\n"
                 "{\"data\":[{\"slug\":\"pc-\\u0061\",\"name\":\"A\"}],\"total\":3}",
    };
    /* Few, as each line is looked for in all that was said before. */
    static const selection_options few = {.toolsets.names = "configs,keys"};
    static struct fixture f;

    f.upstream = upstream_start(&step, 1);
    f.options = (portkey_options)PORTKEY_OPTIONS_INIT;
    f.options.api_key = "k";
    f.options.base_url = upstream_url(f.upstream);
    f.options.allow_insecure_http = true;
    f.options.allow_private_address = true;
    assert_int_equal(selection_init(&f.selection, &few, NULL), 0);
    assert_int_equal(portkey_client_new(&f.client, &f.options, NULL), 0);
    loop_init(&f.loop, f.client);
    assert_int_equal(portkey_catalog_init(&f.catalog, &f.loop, f.client, &f.options, &f.selection, NULL), 0);
    *state = &f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;

    portkey_catalog_free(&f->catalog);
    loop_close(&f->loop);
    portkey_client_free(f->client);
    selection_free(&f->selection);
    upstream_stop(f->upstream);
    return 0;
}

static const portkey_principal principal = {.principal.name = "tester"};

static portkey_catalog *catalog_of(const struct memory_session *s)
{
    return (portkey_catalog *)s->server.catalog;
}

static void settle(struct memory_session *s)
{
    for (unsigned turns = 0; s->session.exchanges.count > 0; turns++) {
        if (turns > 1000)
            fail_msg("an exchange was forgotten");
        loop_turn(catalog_of(s)->loop);
    }
}

#define META                                                                                                 \
    "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","                                 \
    "\"io.modelcontextprotocol/clientCapabilities\":{}}"

/* Says requests with the ids 100, 101 and so on, and sees that each is answered once. */
static void ask_all(struct memory_session *s, const char *const *requests, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char line[1024];

        (void)snprintf(line, sizeof(line), ID("%zu") "%s," META "}}", 100 + i, requests[i]);
        memory_session_say(s, line);
    }
    settle(s);
    for (size_t i = 0; i < count; i++) {
        char head[64];

        (void)snprintf(head, sizeof(head), ID("%zu"), 100 + i);
        assert_int_equal(memory_session_count(s, head), 1);
    }
}

#define METHOD(method) "\"method\":\"" method "\",\"params\":{\"a\":0"
#define READ(uri) METHOD("resources/read") ",\"uri\":\"" uri "\""
#define COMPLETE(ref, name)                                                                                  \
    METHOD("completion/complete")                                                                            \
    ",\"ref\":{\"type\":\"ref/" ref "\"},\"argument\":{\"name\":\"" name "\",\"value\":\"\\u0070\"}"

static void use_what_is_known(struct memory_session *s)
{
    static const char *const requests[] = {
        METHOD("server/discover"),
        METHOD("tools/list"),
        METHOD("resources/list"),
        METHOD("resources/templates/list"),
        METHOD("prompts/list"),
        METHOD("tools/call") ",\"name\":\"get_konfig\"",
        METHOD("tools/call") ",\"name\":\"get_config\",\"arguments\":{\"slog\":1}",
        READ("portkey://guide/tools"),
        READ("portkey://guide/tools/configs"),
        READ("portkey://guide/workflows"),
        READ("portkey://server/configuration"),
        READ("portkey://nothing/\\u0061"),
        METHOD(
            "prompts/get") ",\"name\":\"rotate_key\",\"arguments\":{\"key_id\":\"\\u006b\",\"reason\":\"leaked\"}",
        METHOD("prompts/get") ",\"name\":\"rotate\"",
        COMPLETE("prompt\",\"name\":\"rotate_key", "reason"),
        COMPLETE("resource\",\"uri\":\"portkey://guide/tools/{domain}", "domain"),
    };

    ask_all(s, requests, COUNT(requests));
}

static void use_the_api(struct memory_session *s)
{
    static const char *const requests[] = {
        METHOD("tools/call") ",\"name\":\"get_config\",\"arguments\":{\"slug\":\"\\u0061\"}",
        METHOD(
            "tools/call") ",\"name\":\"list_api_keys\",\"arguments\":{\"page_size\":1,\"fields\":[\"slug\"]}",
        METHOD("tools/call") ",\"name\":\"update_config\",\"arguments\":{\"slug\":\"a\",\"name\":\"n\"}",
        READ("portkey://configs/a"),
        READ("portkey://configs/.."),
    };

    memory_session_say(
        s, ID("1") "\"method\":\"resources/subscribe\",\"params\":{\"uri\":\"portkey://configs/\\u0061\"}}");
    ask_all(s, requests, COUNT(requests));
    assert_int_equal(memory_session_count(s, ID("1")), 1);
    assert_true(memory_session_count(s, "notifications/resources/updated") <= 1);
}

static void complete_from_the_api(struct memory_session *s)
{
    static const char *const requests[] = {
        COMPLETE("resource\",\"uri\":\"portkey://configs/{slug}", "slug"),
        COMPLETE("prompt\",\"name\":\"rotate_key", "key_id"),
        COMPLETE("resource\",\"uri\":\"portkey://configs/{slug}/versions", "slug"),
    };

    suggestion_cache_forget(catalog_of(s)->suggestions, &principal.principal);
    ask_all(s, requests, COUNT(requests));
}

/* The exchanges end while what they wait for is on its way. */
static void cancel_all(struct memory_session *s)
{
    suggestion_cache_forget(catalog_of(s)->suggestions, &principal.principal);
    memory_session_say(s, ID("1") READ("portkey://configs/a") "," META "}}");
    memory_session_say(s, ID("2") METHOD("tools/call") ",\"name\":\"list_configs\"," META "}}");
    memory_session_say(s, ID("3") COMPLETE("resource\",\"uri\":\"portkey://configs/{slug}", "slug") "," META
                                                                                                    "}}");
    mcp_session_close_stream(&s->session, &s->queue.stream);
    assert_true(memory_session_count(s, ID("1")) <= 1);
}

/* Where an answer was kept that the session was told of; "" if there is none. */
static void find_kept(const struct memory_session *s, char uri[KEPT_ANSWER_URI])
{
    const char *found = memory_session_count(s, KEPT_ANSWERS_PREFIX) > 0
                            ? strstr(s->queue.text.data, KEPT_ANSWERS_PREFIX)
                            : "";

    (void)snprintf(uri, KEPT_ANSWER_URI, "%.*s", KEPT_ANSWER_URI - 1, found);
}

/* An answer that is cut, and the whole of it: what the first one promises can be read, if there is memory for it. */
static void keep_an_answer(struct memory_session *s)
{
    portkey_catalog *catalog = catalog_of(s);
    shared_events *events = shared_events_in_memory(catalog->loop, &kept_answers_limits);
    char uri[KEPT_ANSWER_URI], line[512];

    catalog->kept = (kept_answers){events, kept_answers_limits.ttl_ms};
    catalog->answers.is_full = false;
    catalog->answers.budget = 16;
    memory_session_say(
        s, ID("1") METHOD("tools/call") ",\"name\":\"get_config\",\"arguments\":{\"slug\":\"a\"}," META "}}");
    settle(s);
    find_kept(s, uri);
    (void)snprintf(line, sizeof(line), ID("2") METHOD("resources/read") ",\"uri\":\"%s\"," META "}}", uri);
    memory_session_say(s, line);
    settle(s);
    assert_int_equal(memory_session_count(s, ID("1")), 1);
    assert_int_equal(memory_session_count(s, ID("2")), 1);
    assert_true(uri[0] == '\0' || memory_session_count(s, "there is no such resource") == 0);
    catalog->answers.is_full = true;
    catalog->kept.events = NULL;
    shared_events_close(events);
}

#define TEST(run)                                                                                            \
    static void test_##run(void **state)                                                                     \
    {                                                                                                        \
        memory_session_exhaust(&((struct fixture *)*state)->catalog.catalog, &principal.principal, run);     \
    }

TEST(use_what_is_known)
TEST(use_the_api)
TEST(complete_from_the_api)
TEST(cancel_all)
TEST(keep_an_answer)

static int make_selection(portkey_error *error)
{
    static const selection_options options = {.toolsets.names = "configs",
                                              .exclude_tools.names = "get_config"};
    tool_selection selection = {0};
    int result = selection_init(&selection, &options, error);

    selection_free(&selection);
    return result;
}

static void test_selections(void **state)
{
    (void)state;
    assert_true(allocations_exhaust(make_selection) > 0);
}

/* A change that could not be followed is not sent. */
static int note_a_target(portkey_error *error)
{
    static const char arguments[] = "{\"slug\":\"a\",\"name\":\"n\"}";
    portkey_request *request = NULL;
    char *target = NULL;
    int result = portkey_request_new(&request, portkey_operation_find("update_config"), arguments,
                                     strlen(arguments), error);

    if (result == 0)
        result = operations_note_target(&target, request, error);
    assert_true(result < 0 || strcmp(target, "/configs/a") == 0);
    free(target);
    portkey_request_free(request);
    return result;
}

static void test_targets(void **state)
{
    (void)state;
    assert_true(allocations_exhaust(note_a_target) > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_use_what_is_known, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_use_the_api, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_complete_from_the_api, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_cancel_all, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_keep_an_answer, set_up, tear_down),
        cmocka_unit_test(test_selections),
        cmocka_unit_test(test_targets),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
