/* SPDX-License-Identifier: MIT */
/* Prompts at run time: which version is meant, partials, streams, and the logs of completions. */
#include "sandbox_client.h"

static struct sandbox_client sandbox;

static int start(void **state)
{
    (void)state;
    sandbox_client_start(&sandbox, NULL);
    return 0;
}

static int start_demo(void **state)
{
    (void)state;
    sandbox_client_start(&sandbox, &sandbox_client_demo);
    return 0;
}

static int stop(void **state)
{
    (void)state;
    sandbox_client_stop(&sandbox);
    return 0;
}

/* ---- short ways ---- */

enum { MAX_TEXT = 1024 };

#define TEXT_OF_50 "12345678901234567890123456789012345678901234567890"
#define TEXT_OF_500                                                                                          \
    TEXT_OF_50 TEXT_OF_50 TEXT_OF_50 TEXT_OF_50 TEXT_OF_50 TEXT_OF_50 TEXT_OF_50 TEXT_OF_50 TEXT_OF_50       \
        TEXT_OF_50
#define FORMAT(out, ...) assert_true(snprintf((out), sizeof(out), __VA_ARGS__) < (int)sizeof(out))

/* Formats into one of several buffers. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
static const char *with(const char *format, const char *one, const char *other)
{
    static char texts[8][MAX_TEXT];
    static unsigned next;
    char *out = texts[next++ % COUNT(texts)];

    assert_true(snprintf(out, MAX_TEXT, format, one, other) < MAX_TEXT);
    return out;
}
#pragma GCC diagnostic pop

static void copy_at(char out[MAX_TEXT], const char *operation, const char *arguments, const char *pointer)
{
    portkey_response *response = NULL;
    portkey_value answer = sandbox_client_get(&response, sandbox.client, operation, arguments);
    const char *text = portkey_value_string(portkey_value_at(answer, pointer), NULL);

    (void)snprintf(out, MAX_TEXT, "%s", text != NULL ? text : "");
    portkey_response_free(response);
}

static void expect_text(const char *operation, const char *arguments, const char *pointer, const char *text)
{
    char found[MAX_TEXT];

    copy_at(found, operation, arguments, pointer);
    assert_string_equal(found, text);
}

static void expect_failure(const char *operation, const char *arguments, int status, const char *code)
{
    portkey_response *response = NULL;
    portkey_error error = {0};

    assert_int_equal(sandbox_client_call(&response, sandbox.client, operation, arguments, &error),
                     PORTKEY_EHTTP);
    assert_int_equal(error.http_status, status);
    assert_string_equal(error.api_code, code);
}

static void render_as(const char *prompt, const char *reference, const char *text)
{
    const char *format = "{\"prompt_id\": \"%s%s\", \"variables\": {\"name\": \"Ada\"}}";

    expect_text("render_prompt", with(format, prompt, reference), "/data/messages/0/content", text);
}

static void expect_no_version(const char *prompt, const char *reference)
{
    const char *format = "{\"prompt_id\": \"%s%s\", \"variables\": {}}";

    expect_failure("render_prompt", with(format, prompt, reference), 404, "AB02");
    expect_failure("run_prompt_completion", with(format, prompt, reference), 404, "AB02");
}

/* ---- a prompt with versions "one", "two" and "three", of which the second is published ---- */

static void create_prompt(char slug[MAX_TEXT], char second[MAX_TEXT])
{
    char collection[MAX_TEXT];

    copy_at(collection, "create_collection", "{\"name\": \"C\"}", "/id");
    copy_at(slug, "create_prompt",
            with("{\"name\": \"P\", \"collection_id\": \"%s\", \"string\": \"one %s\","
                 " \"parameters\": {\"model\": \"m-1\"}, \"virtual_key\": \"v\"}",
                 collection, "{{name}}"),
            "/slug");
    copy_at(second, "update_prompt", with("{\"prompt_id\": \"%s\", \"string\": \"two%s\"}", slug, ""),
            "/prompt_version_id");
    sandbox_client_do(sandbox.client, "update_prompt",
                      with("{\"prompt_id\": \"%s\", \"string\": \"three%s\"}", slug, ""));
    sandbox_client_do(sandbox.client, "publish_prompt",
                      with("{\"prompt_id\": \"%s\", \"version\": 2%s}", slug, ""));
}

static void test_a_reference_names_a_version(void **state)
{
    char slug[MAX_TEXT];
    char second[MAX_TEXT];

    (void)state;
    create_prompt(slug, second);
    render_as(slug, "", "two");
    render_as(slug, "@1", "one Ada");
    render_as(slug, "@3", "three");
    render_as(slug, "@latest", "three");
    expect_no_version(slug, "@4");
    expect_no_version(slug, "@0");
    expect_no_version(slug, "@1.5");
    expect_no_version(slug, "@1e99");
    expect_no_version(slug, "@");
    expect_no_version(slug, "@production");
    expect_no_version(slug, "@\\\"");
    expect_failure("render_prompt", "{\"prompt_id\": \"none@1\", \"variables\": {}}", 404, "AB02");
}

static void put_label(const char *slug, const char *version, const char *label)
{
    char mark[MAX_TEXT];

    FORMAT(mark, "{\"prompt_id\": \"%s\", \"version_id\": \"%s\", \"label_id\": \"%s\"}", slug, version,
           label);
    sandbox_client_do(sandbox.client, "update_prompt_version", mark);
}

static void find_label(char id[MAX_TEXT], const char *name)
{
    copy_at(id, "list_prompt_labels", with("{\"name\": \"%s%s\"}", name, ""), "/data/0/id");
    assert_string_not_equal(id, "");
}

static void test_a_reference_names_a_label(void **state)
{
    char slug[MAX_TEXT];
    char second[MAX_TEXT];
    char first[MAX_TEXT];
    char production[MAX_TEXT];

    (void)state;
    create_prompt(slug, second);
    find_label(production, "production");
    put_label(slug, second, production);
    render_as(slug, "@production", "two");
    copy_at(first, "list_prompt_versions", with("{\"prompt_id\": \"%s%s\"}", slug, ""), "/data/2/id");
    put_label(slug, first, production);
    render_as(slug, "@production", "one Ada");
    expect_no_version(slug, "@staging");
}

static void test_a_label_that_is_deleted_names_nothing(void **state)
{
    char slug[MAX_TEXT];
    char second[MAX_TEXT];
    char label[MAX_TEXT];

    (void)state;
    create_prompt(slug, second);
    copy_at(label, "create_prompt_label", "{\"name\": \"canary\"}", "/id");
    put_label(slug, second, label);
    render_as(slug, "@canary", "two");
    expect_text("list_prompt_versions", with("{\"prompt_id\": \"%s%s\"}", slug, ""), "/data/1/label_id",
                label);
    sandbox_client_do(sandbox.client, "delete_prompt_label", with("{\"label_id\": \"%s%s\"}", label, ""));
    expect_no_version(slug, "@canary");
    expect_text("list_prompt_versions", with("{\"prompt_id\": \"%s%s\"}", slug, ""), "/data/1/label_id", "");
}

static void test_three_labels_stay(void **state)
{
    static const char *const names[] = {"production", "staging", "development"};
    char id[MAX_TEXT];

    (void)state;
    for (size_t i = 0; i < COUNT(names); i++) {
        find_label(id, names[i]);
        expect_failure("delete_prompt_label", with("{\"label_id\": \"%s%s\"}", id, ""), 400, "AB01");
        expect_failure("update_prompt_label", with("{\"label_id\": \"%s\", \"name\": \"%s\"}", id, "mine"),
                       400, "AB01");
        find_label(id, names[i]);
    }
}

static void test_a_label_that_is_none_marks_nothing(void **state)
{
    char slug[MAX_TEXT];
    char second[MAX_TEXT];
    char mark[MAX_TEXT];

    (void)state;
    create_prompt(slug, second);
    FORMAT(mark, "{\"prompt_id\": \"%s\", \"version_id\": \"%s\", \"label_id\": \"none\"}", slug, second);
    expect_failure("update_prompt_version", mark, 403, "AB03");
}

static void test_a_partial_is_that_of_a_version(void **state)
{
    char partial[MAX_TEXT];
    char collection[MAX_TEXT];
    char prompt[MAX_TEXT];
    char create[MAX_TEXT];

    (void)state;
    copy_at(partial, "create_prompt_partial", "{\"name\": \"T\", \"string\": \"first\"}", "/slug");
    sandbox_client_do(sandbox.client, "update_prompt_partial",
                      with("{\"prompt_partial_id\": \"%s\", \"string\": \"second%s\"}", partial, ""));
    copy_at(collection, "create_collection", "{\"name\": \"C\"}", "/id");
    FORMAT(create,
           "{\"name\": \"P\", \"collection_id\": \"%s\", \"parameters\": {}, \"virtual_key\": \"v\","
           " \"string\": \"{{>%s}} {{> %s@latest }} {{>%s@2}} {{>%s@1}} {{>%s@3}}{{>%s@production}}.\"}",
           collection, partial, partial, partial, partial, partial, partial);
    copy_at(prompt, "create_prompt", create, "/slug");
    render_as(prompt, "", "first second second first .");
    sandbox_client_do(sandbox.client, "publish_partial",
                      with("{\"prompt_partial_id\": \"%s\", \"version\": 2%s}", partial, ""));
    render_as(prompt, "", "second second second first .");
}

/* ---- what is a placeholder ---- */

/* A prompt with that text, which is written as JSON. */
static void create_with(char slug[MAX_TEXT], const char *string)
{
    pa_text create = PA_TEXT_INIT(2 * 1024 * 1024);
    char collection[MAX_TEXT];

    copy_at(collection, "create_collection", "{\"name\": \"C\"}", "/id");
    pa_text_append_string(&create, with("{\"name\": \"P\", \"collection_id\": \"%s\", \"parameters\": {},"
                                        " \"virtual_key\": \"v\", \"string\": \"%s",
                                        collection, ""));
    pa_text_append_string(&create, string);
    pa_text_append_string(&create, "\"}");
    assert_false(pa_text_failed(&create));
    copy_at(slug, "create_prompt", create.data, "/slug");
    pa_text_free(&create);
}

static void test_braces_that_nothing_closes_are_text(void **state)
{
    char slug[MAX_TEXT];

    (void)state;
    create_with(slug, "{{name}} {{ and {{{name");
    render_as(slug, "", "Ada {{ and {{{name");
    create_with(slug, "{{name}}}{");
    render_as(slug, "", "Ada}{");
    create_with(slug, "{{name}} {{");
    render_as(slug, "", "Ada {{");
}

static void test_a_placeholder_of_a_message_ends_with_its_text(void **state)
{
    char slug[MAX_TEXT];
    const char *first = "/data/messages/0/content";

    (void)state;
    create_with(slug, "[{\\\"content\\\": \\\"{{ {{name\\\", \\\"a\\\": {\\\"b\\\": {}}},"
                      " {\\\"content\\\": \\\"{{name}} }}\\\"}]");
    render_as(slug, "", "{{ {{name");
    expect_text("render_prompt",
                with("{\"prompt_id\": \"%s\", \"variables\": {\"name\": \"%s\"}}", slug, "\\\"A"),
                "/data/messages/1/content", "\"A }}");
    expect_text("render_prompt", with("{\"prompt_id\": \"%s\", \"variables\": {}%s}", slug, ""), first,
                "{{ {{name");
}

static void test_a_name_that_is_too_long_is_text(void **state)
{
    char string[MAX_TEXT];
    char slug[MAX_TEXT];

    (void)state;
    FORMAT(string, "{{%0127d}}{{%0128d}}", 0, 0);
    create_with(slug, string);
    FORMAT(string, "{{%0128d}}", 0);
    render_as(slug, "", string);
}

static void create_many(char slug[MAX_TEXT], size_t count)
{
    pa_text string = PA_TEXT_INIT(2 * 1024 * 1024);

    for (size_t i = 0; i < count; i++)
        pa_text_append_string(&string, "{{a}}");
    pa_text_append_string(&string, "end");
    create_with(slug, string.data);
    pa_text_free(&string);
}

static void test_placeholders_have_a_maximum(void **state)
{
    char slug[MAX_TEXT];

    (void)state;
    create_many(slug, 1000);
    render_as(slug, "", "end");
    create_many(slug, 1001);
    expect_failure("render_prompt", with("{\"prompt_id\": \"%s\", \"variables\": {}%s}", slug, ""), 400,
                   "AB01");
    expect_failure("run_prompt_completion", with("{\"prompt_id\": \"%s\", \"variables\": {}%s}", slug, ""),
                   400, "AB01");
}

static void test_a_rendered_prompt_has_a_maximum(void **state)
{
    pa_text render = PA_TEXT_INIT(2 * 1024 * 1024);
    char slug[MAX_TEXT];

    (void)state;
    create_with(slug, "{{a}}{{a}}");
    pa_text_append_string(&render, with("{\"prompt_id\": \"%s\", \"variables\": {\"a\": \"%s", slug, ""));
    for (size_t i = 0; i < 600; i++)
        pa_text_append_string(&render, with("%s%s", TEXT_OF_500, TEXT_OF_500));
    pa_text_append_string(&render, "\"}}");
    expect_failure("render_prompt", render.data, 413, "AB01");
    pa_text_free(&render);
}

/* ---- completions ---- */

/* What the events say together. Each is a line of data and an empty one. */
static void read_events(char said[MAX_TEXT], const char *events)
{
    said[0] = '\0';
    while (strncmp(events, "data: {", strlen("data: {")) == 0) {
        size_t length = strcspn(events, "\n");
        portkey_json *event = NULL;
        const char *piece;

        assert_int_equal(portkey_json_parse(&event, events + 6, length - 6, NULL, NULL), 0);
        assert_true(portkey_value_is(portkey_value_member(portkey_json_root(event), "object"),
                                     "chat.completion.chunk"));
        piece = portkey_value_string(portkey_value_at(portkey_json_root(event), "/choices/0/delta/content"),
                                     NULL);
        (void)snprintf(said + strlen(said), MAX_TEXT - strlen(said), "%s", piece != NULL ? piece : "");
        portkey_json_free(event);
        assert_memory_equal(events + length, "\n\n", 2);
        events += length + 2;
    }
    assert_string_equal(events, "data: [DONE]\n\n");
}

/* The library reads no streams, so it is asked for the bytes. */
static void read_stream(char out[8 * MAX_TEXT], const char *slug, const char *body)
{
    portkey_raw_request raw = PORTKEY_RAW_REQUEST_INIT;
    portkey_request *request = NULL;
    portkey_response *response = NULL;
    const char *bytes;
    size_t length = 0;

    raw.method = "POST";
    raw.path = with("/prompts/%s@1/completions%s", slug, "");
    raw.body = body;
    raw.body_length = strlen(body);
    assert_int_equal(portkey_request_new_raw(&request, &raw, NULL), 0);
    assert_int_equal(portkey_client_send(&response, sandbox.client, request, NULL, NULL), 0);
    bytes = portkey_response_body(response, &length);
    (void)snprintf(out, 8 * MAX_TEXT, "%.*s", (int)length, bytes);
    portkey_response_free(response);
    portkey_request_free(request);
}

#define VARIABLES                                                                                            \
    "\"variables\": {\"name\": \"x\\u00e4\\u00f6\\u00fc\\u20ac\\u00e4\\u00f6\\u00fc\\u20ac\\u00e4\\u00f6\\u00fc\\u20ac\"}"

static void test_a_stream_says_the_same_in_pieces(void **state)
{
    char slug[MAX_TEXT];
    char whole[MAX_TEXT];
    char said[MAX_TEXT];
    char events[8 * MAX_TEXT];

    (void)state;
    create_prompt(slug, whole);
    copy_at(whole, "run_prompt_completion", with("{\"prompt_id\": \"%s@1\", %s}", slug, VARIABLES),
            "/choices/0/message/content");
    read_stream(events, slug, "{\"stream\": true, " VARIABLES "}");
    read_events(said, events);
    assert_string_equal(said, whole);
}

static void append_many(pa_text *out, const char *text, size_t count)
{
    for (size_t i = 0; i < count; i++)
        pa_text_append_string(out, text);
}

/* Each event names the model, so that the stream is many times what was sent. */
static void test_a_stream_has_a_maximum(void **state)
{
    pa_text body = PA_TEXT_INIT(1024 * 1024);
    sandbox_request request = {.method = "POST", .key = SANDBOX_KEY};
    sandbox_reply reply = {.body = PA_TEXT_INIT(SANDBOX_MAX_ANSWER)};
    char slug[MAX_TEXT];
    char second[MAX_TEXT];

    (void)state;
    create_prompt(slug, second);
    pa_text_append_string(&body, "{\"stream\": true, \"model\": \"");
    append_many(&body, TEXT_OF_500, 1000);
    pa_text_append_string(&body, "\", \"variables\": {\"name\": \"");
    append_many(&body, TEXT_OF_500, 4);
    pa_text_append_string(&body, "\"}}");
    assert_false(pa_text_failed(&body));
    request.target = with("/v1/prompts/%s@1/completions%s", slug, "");
    request.body = body.data;
    request.length = body.length;
    sandbox_answer(sandbox.sandbox, &request, &reply);
    assert_int_equal(reply.status, 413);
    assert_null(reply.type);
    assert_non_null(strstr(reply.body.data, "\"AB01\""));
    pa_text_free(&reply.body);
    pa_text_free(&body);
}

static void test_a_completion_has_a_log(void **state)
{
    const char *run = "{\"prompt_id\": \"%s\", \"variables\": {\"name\": \"Ada\"}, \"user\": \"%s\"}";
    char slug[MAX_TEXT];
    char id[MAX_TEXT];
    char said[MAX_TEXT];

    (void)state;
    create_prompt(slug, id);
    copy_at(id, "run_prompt_completion", with(run, slug, "u-1"), "/id");
    copy_at(said, "get_log", with("{\"log_id\": \"%s%s\"}", id, ""),
            "/response/body/choices/0/message/content");
    assert_contains(said, "two");
    expect_text("get_log", with("{\"log_id\": \"%s%s\"}", id, ""), "/request/body/user", "u-1");
    expect_text("get_log", with("{\"log_id\": \"%s%s\"}", id, ""), "/metrics/ai_model", "m-1");
    expect_failure("get_log", "{\"log_id\": \"none\"}", 404, "AB02");
    expect_failure("get_log", "{\"log_id\": \"5a4db0c5-0001-4000-8000-00000000ffff\"}", 404, "AB02");
}

/* ---- logs of the demo ---- */

static void test_the_traffic_of_the_demo_has_logs(void **state)
{
    static const char first[] = "{\"log_id\": \"5a4db0c5-0001-4000-8000-000000000001\"}";
    char trace[MAX_TEXT];
    const char *by_trace;

    (void)state;
    copy_at(trace, "get_log", first, "/metrics/trace_id");
    assert_contains(trace, "trace-");
    by_trace = with("{\"log_id\": \"%s%s\"}", trace, "");
    expect_text("get_log", by_trace, "/_id", "5a4db0c5-0001-4000-8000-000000000001");
    expect_text("get_log", by_trace, "/metrics/metadata.key/0", "_user");
}

static void test_a_key_reads_logs_of_its_workspace_alone(void **state)
{
    const char *create =
        "{\"type\": \"workspace\", \"sub_type\": \"service\", \"name\": \"K\", \"scopes\": [\"logs.view\"],"
        " \"workspace_id\": \"%s%s\"}";
    portkey_response *response = NULL;
    portkey_client *client;
    char secret[MAX_TEXT];
    char workspace[MAX_TEXT];
    unsigned seen = 0;

    (void)state;
    copy_at(workspace, "list_workspaces", "{}", "/data/0/id");
    copy_at(secret, "create_api_key", with(create, workspace, ""), "/key");
    client = sandbox_client_with_key(&sandbox, secret);
    for (int i = 1; i <= 40; i++) {
        portkey_error error = {0};
        char log[128];

        FORMAT(log, "{\"log_id\": \"5a4db0c5-0001-4000-8000-%012x\"}", (unsigned)i);
        if (sandbox_client_call(&response, client, "get_log", log, &error) == 0)
            seen++;
        else
            assert_int_equal(error.http_status, 404);
        portkey_response_free(response);
        response = NULL;
    }
    assert_true(seen > 0 && seen < 40);
    portkey_client_free(client);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, start, stop)
#define TEST_OF_DEMO(function) cmocka_unit_test_setup_teardown(function, start_demo, stop)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_a_reference_names_a_version),
        TEST(test_a_reference_names_a_label),
        TEST(test_a_label_that_is_deleted_names_nothing),
        TEST(test_three_labels_stay),
        TEST(test_a_label_that_is_none_marks_nothing),
        TEST(test_a_partial_is_that_of_a_version),
        TEST(test_braces_that_nothing_closes_are_text),
        TEST(test_a_placeholder_of_a_message_ends_with_its_text),
        TEST(test_a_name_that_is_too_long_is_text),
        TEST(test_placeholders_have_a_maximum),
        TEST(test_a_rendered_prompt_has_a_maximum),
        TEST(test_a_stream_says_the_same_in_pieces),
        TEST(test_a_stream_has_a_maximum),
        TEST(test_a_completion_has_a_log),
        TEST_OF_DEMO(test_the_traffic_of_the_demo_has_logs),
        TEST_OF_DEMO(test_a_key_reads_logs_of_its_workspace_alone),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
