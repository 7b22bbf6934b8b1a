/* SPDX-License-Identifier: MIT */
/* Answers that are kept whole: for whom, how many, how long, and who may still read them. */
#include "conversation.h"

#include <stdlib.h>

#include "catalog/portkey_catalog.h"
#include "upstream.h"

#define BODY "{\"data\":[{\"slug\":\"pc-a\"}]}"
#define WHOLE "\"text\":\"{\\\"data\\\":[{\\\"slug\\\":\\\"pc-a\\\"}]}\""
#define MISSING "there is no such resource"

/* A client with the rights of a principal. */
struct guest {
    portkey_principal principal;
    struct client client;
};

struct fixture {
    portkey_options options;
    tool_selection selection;
    portkey_client *api;
    event_loop loop;
    portkey_catalog catalog;
    mcp_check check; /* keeps each answer, and shows where */
    mcp_check *checks[2];
    mcp_server server;
    struct upstream *upstream;
    struct guest ada;
    struct guest bob;
};

/* ---- the scene ---- */

/* In place of the answer: the URI of the whole, or "not kept". */
static void keep(mcp_check *check, mcp_exchange *exchange, mcp_result *result)
{
    char uri[KEPT_ANSWER_URI];
    pa_text text = PA_TEXT_INIT(256);
    bool is_kept = kept_answers_add(uri, exchange, "application/json", result->text, result->length);

    (void)check;
    pa_text_append_string(&text, is_kept ? uri : "not kept");
    mcp_result_set_text(result, &text);
}

static void enter(struct guest *guest, mcp_server *server, const char *name)
{
    guest->principal.principal.name = name;
    guest->client.principal.name = name;
    capture_init(&guest->client.capture);
    mcp_session_open(&guest->client.session, server, &guest->principal.principal,
                     &guest->client.capture.stream);
}

static void set_limits(struct fixture *f, const shared_limits *limits)
{
    shared_events_close(f->catalog.kept.events);
    f->catalog.kept = (kept_answers){shared_events_in_memory(&f->loop, limits), limits->ttl_ms};
    assert_non_null(f->catalog.kept.events);
}

static int set_up(void **state)
{
    static const struct upstream_step step = {.reply = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                                       "Content-Length: 26\r\n\r\n" BODY};
    static const selection_options all = {.read_only = false};
    static struct fixture f;

    f = (struct fixture){.options = PORTKEY_OPTIONS_INIT, .check.filter = keep};
    f.upstream = upstream_start(&step, 1);
    f.options.api_key = "k";
    f.options.base_url = upstream_url(f.upstream);
    f.options.allow_insecure_http = true;
    f.options.allow_private_address = true;
    assert_int_equal(selection_init(&f.selection, &all, NULL), 0);
    assert_int_equal(portkey_client_new(&f.api, &f.options, NULL), 0);
    loop_init(&f.loop, f.api);
    assert_int_equal(portkey_catalog_init(&f.catalog, &f.loop, f.api, &f.options, &f.selection, NULL), 0);
    f.checks[0] = &f.check;
    f.catalog.catalog.checks = f.checks;
    mcp_server_init(&f.server, &f.catalog.catalog);
    set_limits(&f, &kept_answers_limits);
    enter(&f.ada, &f.server, "ada");
    enter(&f.bob, &f.server, "bob");
    *state = &f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;

    client_close(&f->ada.client);
    client_close(&f->bob.client);
    mcp_server_close(&f->server);
    shared_events_close(f->catalog.kept.events);
    portkey_catalog_free(&f->catalog);
    loop_close(&f->loop);
    portkey_client_free(f->api);
    selection_free(&f->selection);
    upstream_stop(f->upstream);
    return 0;
}

/* ---- what is done ---- */

/* Calls the tool, and copies the URI of its answer. */
static void call(struct fixture *f, struct guest *guest, char uri[KEPT_ANSWER_URI])
{
    const char *found;

    ask(&guest->client, REQUEST("1", "tools/call", META ",\"name\":\"list_configs\",\"arguments\":{}"));
    while (*heard(&guest->client) == '\0')
        loop_turn(&f->loop);
    found = strstr(heard(&guest->client), KEPT_ANSWERS_PREFIX);
    if (found == NULL)
        fail_msg("no URI in: %s", heard(&guest->client));
    (void)snprintf(uri, KEPT_ANSWER_URI, "%.*s", KEPT_ANSWER_URI - 1, found);
}

static void expect_reading(struct guest *guest, const char *uri, const char *part)
{
    char line[512];

    (void)snprintf(line, sizeof(line), REQUEST("2", "resources/read", META ",\"uri\":\"%s\""), uri);
    ask(&guest->client, line);
    expect_part(&guest->client, part);
}

/* ---- tests ---- */

static void is_read_by_its_principal_alone(void **state)
{
    struct fixture *f = *state;
    char of_ada[KEPT_ANSWER_URI], of_bob[KEPT_ANSWER_URI];

    call(f, &f->ada, of_ada);
    call(f, &f->bob, of_bob);
    assert_string_not_equal(of_ada, of_bob);
    expect_reading(&f->ada, of_ada, WHOLE);
    expect_reading(&f->ada, of_ada, "\"mimeType\":\"application/json\"");
    expect_reading(&f->bob, of_ada, MISSING);
    expect_reading(&f->ada, of_bob, MISSING);
    expect_reading(&f->bob, of_bob, WHOLE);
}

/* Another key may see less. */
static void is_read_with_its_key_alone(void **state)
{
    struct fixture *f = *state;
    char uri[KEPT_ANSWER_URI];

    call(f, &f->ada, uri);
    f->ada.principal.api_key = "another";
    expect_reading(&f->ada, uri, MISSING);
    f->ada.principal.api_key = NULL;
    expect_reading(&f->ada, uri, WHOLE);
}

/* An answer that was asked for with the key before is not the present one's. */
static void is_not_kept_when_the_key_changed(void **state)
{
    struct fixture *f = *state;

    f->ada.principal.has_other_key = true;
    ask(&f->ada.client, REQUEST("1", "tools/call", META ",\"name\":\"list_configs\",\"arguments\":{}"));
    while (*heard(&f->ada.client) == '\0')
        loop_turn(&f->loop);
    expect_part(&f->ada.client, "not kept");
}

/* A session ends, and the principal comes back with another one. */
static void outlives_a_session(void **state)
{
    struct fixture *f = *state;
    char uri[KEPT_ANSWER_URI];

    call(f, &f->ada, uri);
    client_close(&f->ada.client);
    enter(&f->ada, &f->server, "ada");
    expect_reading(&f->ada, uri, WHOLE);
}

static void both_eras_read_it(void **state)
{
    struct fixture *f = *state;
    char uri[KEPT_ANSWER_URI], line[512];

    call(f, &f->ada, uri);
    negotiate(&f->ada.client, "2024-11-05", "{}");
    (void)snprintf(line, sizeof(line), REQUEST("2", "resources/read", "\"uri\":\"%s\""), uri);
    ask(&f->ada.client, line);
    expect_part(&f->ada.client, WHOLE);
}

static void the_oldest_goes_where_there_is_no_room(void **state)
{
    const shared_limits two = {.ttl_ms = 60000, .events = 2, .bytes = 1024 * 1024};
    struct fixture *f = *state;
    char uris[3][KEPT_ANSWER_URI];

    set_limits(f, &two);
    for (size_t i = 0; i < 3; i++)
        call(f, &f->ada, uris[i]);
    expect_reading(&f->ada, uris[0], MISSING);
    expect_reading(&f->ada, uris[1], WHOLE);
    expect_reading(&f->ada, uris[2], WHOLE);
}

static void goes_after_its_time(void **state)
{
    const shared_limits none = {.ttl_ms = 0, .events = 2, .bytes = 1024 * 1024};
    struct fixture *f = *state;
    char uri[KEPT_ANSWER_URI];

    set_limits(f, &none);
    call(f, &f->ada, uri);
    loop_turn(&f->loop);
    expect_reading(&f->ada, uri, MISSING);
}

static void is_not_kept_where_it_has_no_room(void **state)
{
    const shared_limits small = {.ttl_ms = 60000, .events = 2, .bytes = 100};
    struct fixture *f = *state;

    set_limits(f, &small);
    ask(&f->ada.client, REQUEST("1", "tools/call", META ",\"name\":\"list_configs\",\"arguments\":{}"));
    while (*heard(&f->ada.client) == '\0')
        loop_turn(&f->loop);
    expect_part(&f->ada.client, "not kept");
}

/* What is longer than an answer may be could not be read. */
static void is_not_kept_where_it_is_too_long(void **state)
{
    struct fixture *f = *state;
    mcp_session session = {.server = &f->server};
    mcp_exchange exchange = {.session = &session, .principal = &f->ada.principal.principal};
    char uri[KEPT_ANSWER_URI];
    char *text = malloc(MCP_MAX_ANSWER);

    assert_non_null(text);
    memset(text, '"', MCP_MAX_ANSWER);
    exchange.tool.origin = portkey_tool_find("list_configs", 12);
    assert_false(kept_answers_add(uri, &exchange, "text/plain", text, MCP_MAX_ANSWER));
    assert_false(kept_answers_add(uri, &exchange, "text/plain", text, MCP_MAX_ANSWER * 2 / 3));
    assert_true(kept_answers_add(uri, &exchange, "text/plain", text, MCP_MAX_ANSWER / 3));
    expect_reading(&f->ada, uri, "\"mimeType\":\"text/plain\"");
    free(text);
}

static void is_not_read_without_the_right_to_the_tool(void **state)
{
    struct fixture *f = *state;
    scope_set *scopes = scope_set_new();
    char uri[KEPT_ANSWER_URI];

    assert_non_null(scopes);
    call(f, &f->ada, uri);
    f->ada.principal.scopes = scopes;
    expect_reading(&f->ada, uri, "\"error\"");
    f->ada.principal.scopes = NULL;
    expect_reading(&f->ada, uri, WHOLE);
    scope_set_free(scopes);
}

static void is_not_read_where_the_tool_is_switched_off(void **state)
{
    static const selection_options prompts = {.toolsets.names = "prompts"};
    struct fixture *f = *state;
    tool_selection selection;
    char uri[KEPT_ANSWER_URI];

    assert_int_equal(selection_init(&selection, &prompts, NULL), 0);
    call(f, &f->ada, uri);
    f->ada.principal.selection = &selection;
    expect_reading(&f->ada, uri, MISSING);
    f->ada.principal.selection = NULL;
    selection_free(&selection);
}

static void other_ids_are_no_resources(void **state)
{
    struct fixture *f = *state;

    expect_reading(&f->ada, KEPT_ANSWERS_PREFIX "00000000000000000000000000000000", MISSING);
    expect_reading(&f->ada, KEPT_ANSWERS_PREFIX "0000000000000000000000000000000G", MISSING);
    expect_reading(&f->ada, KEPT_ANSWERS_PREFIX "0", MISSING);
    expect_reading(&f->ada, KEPT_ANSWERS_PREFIX, MISSING);
}

static void the_template_says_for_how_long(void **state)
{
    struct fixture *f = *state;

    ask(&f->ada.client, REQUEST("1", "resources/templates/list", META));
    expect_part(&f->ada.client, "\"uriTemplate\":\"portkey://answers/{id}\"");
    expect_part(&f->ada.client, "It is kept for 30 minutes");
    shared_events_close(f->catalog.kept.events);
    f->catalog.kept.events = NULL;
    ask(&f->ada.client, REQUEST("1", "resources/templates/list", META));
    assert_null(strstr(heard(&f->ada.client), "portkey://answers/"));
}

static void ids_are_not_suggested(void **state)
{
    struct fixture *f = *state;
    char uri[KEPT_ANSWER_URI];

    call(f, &f->ada, uri);
    ask(&f->ada.client,
        REQUEST("1", "completion/complete",
                META ",\"ref\":{\"type\":\"ref/resource\",\"uri\":\"portkey://answers/{id}\"},"
                     "\"argument\":{\"name\":\"id\",\"value\":\"\"}"));
    expect_part(&f->ada.client, "\"values\":[]");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(is_read_by_its_principal_alone),
        TEST(is_read_with_its_key_alone),
        TEST(is_not_kept_when_the_key_changed),
        TEST(outlives_a_session),
        TEST(both_eras_read_it),
        TEST(the_oldest_goes_where_there_is_no_room),
        TEST(goes_after_its_time),
        TEST(is_not_kept_where_it_has_no_room),
        TEST(is_not_kept_where_it_is_too_long),
        TEST(is_not_read_without_the_right_to_the_tool),
        TEST(is_not_read_where_the_tool_is_switched_off),
        TEST(other_ids_are_no_resources),
        TEST(the_template_says_for_how_long),
        TEST(ids_are_not_suggested),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
