/* SPDX-License-Identifier: MIT */
/* Prompts at run time: which version is meant, partials, streams, and the logs of completions. */
#include "asking.h"

/* ---- short ways ---- */

#define TEXT_OF_50 "12345678901234567890123456789012345678901234567890"
#define TEXT_OF_500                                                                                          \
    TEXT_OF_50 TEXT_OF_50 TEXT_OF_50 TEXT_OF_50 TEXT_OF_50 TEXT_OF_50 TEXT_OF_50 TEXT_OF_50 TEXT_OF_50       \
        TEXT_OF_50

static void expect_text(const char *operation, const char *arguments, const char *pointer, const char *text)
{
    assert_string_equal(text_at(operation, arguments, pointer), text);
}

static void render_as(const char *prompt, const char *reference, const char *text)
{
    expect_text("render_prompt",
                with("{\"prompt_id\": \"%s%s\", \"variables\": {\"name\": \"Ada\"}}", prompt, reference),
                "/data/messages/0/content", text);
}

static void expect_no_version(const char *prompt, const char *reference)
{
    static const char format[] = "{\"prompt_id\": \"%s%s\", \"variables\": {}}";

    expect_failure(sandbox.client, "render_prompt", with(format, prompt, reference), 404, "AB02");
    expect_failure(sandbox.client, "run_prompt_completion", with(format, prompt, reference), 404, "AB02");
}

/* ---- a prompt with versions "one", "two" and "three", of which the second is published ---- */

static const char *create_prompt(void)
{
    const char *collection = text_at("create_collection", "{\"name\": \"C\"}", "/id");
    const char *slug =
        text_at("create_prompt",
                with("{\"name\": \"P\", \"collection_id\": \"%s\", \"string\": \"one {{name}}\","
                     " \"parameters\": {\"model\": \"m-1\"}, \"virtual_key\": \"v\"}",
                     collection),
                "/slug");

    sandbox_client_do(sandbox.client, "update_prompt",
                      with("{\"prompt_id\": \"%s\", \"patch\": true, \"string\": \"two\"}", slug));
    sandbox_client_do(sandbox.client, "update_prompt",
                      with("{\"prompt_id\": \"%s\", \"patch\": true, \"string\": \"three\"}", slug));
    sandbox_client_do(sandbox.client, "publish_prompt",
                      with("{\"prompt_id\": \"%s\", \"version\": 2}", slug));
    return slug;
}

/* The id of one of its versions, which are listed with the newest first. */
static const char *version_at(const char *slug, const char *pointer)
{
    return text_at("list_prompt_versions", with("{\"prompt_id\": \"%s\"}", slug), pointer);
}

static void test_a_reference_names_a_version(void **state)
{
    const char *slug = create_prompt();

    (void)state;
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
    expect_failure(sandbox.client, "render_prompt", "{\"prompt_id\": \"none@1\", \"variables\": {}}", 404,
                   "AB02");
}

static void put_label(const char *slug, const char *version, const char *label)
{
    sandbox_client_do(
        sandbox.client, "update_prompt_version",
        with("{\"prompt_id\": \"%s\", \"version_id\": \"%s\", \"label_id\": \"%s\"}", slug, version, label));
}

static const char *find_label(const char *name)
{
    const char *id = text_at("list_prompt_labels", with("{\"name\": \"%s\"}", name), "/data/0/id");

    assert_non_null(id);
    return id;
}

static void test_a_reference_names_a_label(void **state)
{
    const char *slug = create_prompt();
    const char *production = find_label("production");

    (void)state;
    put_label(slug, version_at(slug, "/data/1/id"), production);
    render_as(slug, "@production", "two");
    put_label(slug, version_at(slug, "/data/2/id"), production);
    render_as(slug, "@production", "one Ada");
    expect_no_version(slug, "@staging");
}

static void test_a_label_that_is_deleted_names_nothing(void **state)
{
    const char *slug = create_prompt();
    const char *label = text_at("create_prompt_label", "{\"name\": \"canary\"}", "/id");

    (void)state;
    put_label(slug, version_at(slug, "/data/1/id"), label);
    render_as(slug, "@canary", "two");
    assert_string_equal(version_at(slug, "/data/1/label_id"), label);
    sandbox_client_do(sandbox.client, "delete_prompt_label", with("{\"label_id\": \"%s\"}", label));
    expect_no_version(slug, "@canary");
    assert_null(version_at(slug, "/data/1/label_id"));
}

static void test_three_labels_stay(void **state)
{
    static const char *const names[] = {"production", "staging", "development"};

    (void)state;
    for (size_t i = 0; i < COUNT(names); i++) {
        const char *id = find_label(names[i]);

        expect_failure(sandbox.client, "delete_prompt_label", with("{\"label_id\": \"%s\"}", id), 400,
                       "AB01");
        expect_failure(sandbox.client, "update_prompt_label",
                       with("{\"label_id\": \"%s\", \"name\": \"%s\"}", id, "mine"), 400, "AB01");
        assert_string_equal(find_label(names[i]), id);
    }
}

static void test_a_label_that_is_none_marks_nothing(void **state)
{
    const char *slug = create_prompt();

    (void)state;
    expect_failure(sandbox.client, "update_prompt_version",
                   with("{\"prompt_id\": \"%s\", \"version_id\": \"%s\", \"label_id\": \"none\"}", slug,
                        version_at(slug, "/data/1/id")),
                   403, "AB03");
}

static void test_a_partial_is_that_of_a_version(void **state)
{
    const char *partial =
        text_at("create_prompt_partial", "{\"name\": \"T\", \"string\": \"first\"}", "/slug");
    const char *collection = text_at("create_collection", "{\"name\": \"C\"}", "/id");
    const char *create;
    const char *prompt;

    (void)state;
    sandbox_client_do(sandbox.client, "update_prompt_partial",
                      with("{\"prompt_partial_id\": \"%s\", \"string\": \"second\"}", partial));
    create =
        with("{\"name\": \"P\", \"collection_id\": \"%s\", \"parameters\": {}, \"virtual_key\": \"v\","
             " \"string\": \"{{>%s}} {{> %s@latest }} {{>%s@2}} {{>%s@1}} {{>%s@3}}{{>%s@production}}.\"}",
             collection, partial, partial, partial, partial, partial, partial);
    prompt = text_at("create_prompt", create, "/slug");
    render_as(prompt, "", "first second second first .");
    sandbox_client_do(sandbox.client, "publish_partial",
                      with("{\"prompt_partial_id\": \"%s\", \"version\": 2}", partial));
    render_as(prompt, "", "second second second first .");
}

/* ---- what is a placeholder ---- */

/* A prompt with that text, which is written as JSON. */
static const char *create_with(const char *string)
{
    pa_text create = PA_TEXT_INIT(2 * 1024 * 1024);
    const char *collection = text_at("create_collection", "{\"name\": \"C\"}", "/id");
    const char *slug;

    pa_text_append_string(&create, with("{\"name\": \"P\", \"collection_id\": \"%s\", \"parameters\": {},"
                                        " \"virtual_key\": \"v\", \"string\": \"",
                                        collection));
    pa_text_append_string(&create, string);
    pa_text_append_string(&create, "\"}");
    assert_false(pa_text_failed(&create));
    slug = text_at("create_prompt", create.data, "/slug");
    pa_text_free(&create);
    return slug;
}

static void test_braces_that_nothing_closes_are_text(void **state)
{
    const char *slug;

    (void)state;
    slug = create_with("{{name}} {{ and {{{name");
    render_as(slug, "", "Ada {{ and {{{name");
    slug = create_with("{{name}}}{");
    render_as(slug, "", "Ada}{");
    slug = create_with("{{name}} {{");
    render_as(slug, "", "Ada {{");
}

static void test_a_placeholder_of_a_message_ends_with_its_text(void **state)
{
    const char *slug;
    const char *first = "/data/messages/0/content";

    (void)state;
    slug = create_with("[{\\\"content\\\": \\\"{{ {{name\\\", \\\"a\\\": {\\\"b\\\": {}}},"
                       " {\\\"content\\\": \\\"{{name}} }}\\\"}]");
    render_as(slug, "", "{{ {{name");
    expect_text("render_prompt",
                with("{\"prompt_id\": \"%s\", \"variables\": {\"name\": \"%s\"}}", slug, "\\\"A"),
                "/data/messages/1/content", "\"A }}");
    expect_text("render_prompt", with("{\"prompt_id\": \"%s\", \"variables\": {}}", slug), first,
                "{{ {{name");
}

static void test_a_name_that_is_too_long_is_text(void **state)
{
    const char *string;
    const char *slug;

    (void)state;
    string = with("{{%0127d}}{{%0128d}}", 0, 0);
    slug = create_with(string);
    string = with("{{%0128d}}", 0);
    render_as(slug, "", string);
}

static const char *create_many(size_t count)
{
    const char *slug;
    pa_text string = PA_TEXT_INIT(2 * 1024 * 1024);

    for (size_t i = 0; i < count; i++)
        pa_text_append_string(&string, "{{a}}");
    pa_text_append_string(&string, "end");
    slug = create_with(string.data);
    pa_text_free(&string);
    return slug;
}

static void test_placeholders_have_a_maximum(void **state)
{
    const char *slug;

    (void)state;
    slug = create_many(1000);
    render_as(slug, "", "end");
    slug = create_many(1001);
    expect_failure(sandbox.client, "render_prompt", with("{\"prompt_id\": \"%s\", \"variables\": {}}", slug),
                   400, "AB01");
    expect_failure(sandbox.client, "run_prompt_completion",
                   with("{\"prompt_id\": \"%s\", \"variables\": {}}", slug), 400, "AB01");
}

static void test_a_rendered_prompt_has_a_maximum(void **state)
{
    pa_text render = PA_TEXT_INIT(2 * 1024 * 1024);
    const char *slug;

    (void)state;
    slug = create_with("{{a}}{{a}}");
    pa_text_append_string(&render, with("{\"prompt_id\": \"%s\", \"variables\": {\"a\": \"", slug));
    for (size_t i = 0; i < 600; i++)
        pa_text_append_string(&render, TEXT_OF_500 TEXT_OF_500);
    pa_text_append_string(&render, "\"}}");
    expect_failure(sandbox.client, "render_prompt", render.data, 413, "AB01");
    pa_text_free(&render);
}

/* ---- completions ---- */

enum { MAX_SAID = 1024, MAX_EVENTS = 8 * 1024 };

/* What the events say together. Each is a line of data and an empty one. */
static void read_events(char said[MAX_SAID], const char *events)
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
        (void)snprintf(said + strlen(said), MAX_SAID - strlen(said), "%s", piece != NULL ? piece : "");
        portkey_json_free(event);
        assert_memory_equal(events + length, "\n\n", 2);
        events += length + 2;
    }
    assert_string_equal(events, "data: [DONE]\n\n");
}

/* The library reads no streams, so it is asked for the bytes. */
static void read_stream(char out[MAX_EVENTS], const char *slug, const char *body)
{
    portkey_raw_request raw = PORTKEY_RAW_REQUEST_INIT;
    portkey_request *request = NULL;
    portkey_response *response = NULL;
    const char *bytes;
    size_t length = 0;

    raw.method = "POST";
    raw.path = with("/prompts/%s@1/completions", slug);
    raw.body = body;
    raw.body_length = strlen(body);
    assert_int_equal(portkey_request_new_raw(&request, &raw, NULL), 0);
    assert_int_equal(portkey_client_send(&response, sandbox.client, request, NULL, NULL), 0);
    bytes = portkey_response_body(response, &length);
    (void)snprintf(out, MAX_EVENTS, "%.*s", (int)length, bytes);
    portkey_response_free(response);
    portkey_request_free(request);
}

#define VARIABLES                                                                                            \
    "\"variables\": {\"name\": \"x\\u00e4\\u00f6\\u00fc\\u20ac\\u00e4\\u00f6\\u00fc\\u20ac\\u00e4\\u00f6\\u00fc\\u20ac\"}"

static void test_a_stream_says_the_same_in_pieces(void **state)
{
    const char *slug = create_prompt();
    const char *whole =
        text_at("run_prompt_completion", with("{\"prompt_id\": \"%s@1\", %s}", slug, VARIABLES),
                "/choices/0/message/content");
    char said[MAX_SAID];
    char events[MAX_EVENTS];

    (void)state;
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
    const char *slug = create_prompt();

    (void)state;
    pa_text_append_string(&body, "{\"stream\": true, \"model\": \"");
    append_many(&body, TEXT_OF_500, 1000);
    pa_text_append_string(&body, "\", \"variables\": {\"name\": \"");
    append_many(&body, TEXT_OF_500, 4);
    pa_text_append_string(&body, "\"}}");
    assert_false(pa_text_failed(&body));
    request.target = with("/v1/prompts/%s@1/completions", slug);
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
    const char *run = with("{\"prompt_id\": \"%s\", \"variables\": {\"name\": \"Ada\"}, \"user\": \"u-1\"}",
                           create_prompt());
    const char *id = text_at("run_prompt_completion", run, "/id");
    const char *get = with("{\"log_id\": \"%s\"}", id);

    (void)state;
    assert_contains(text_at("get_log", get, "/response/body/choices/0/message/content"), "two");
    expect_text("get_log", get, "/request/body/user", "u-1");
    expect_text("get_log", get, "/metrics/ai_model", "m-1");
    expect_failure(sandbox.client, "get_log", "{\"log_id\": \"none\"}", 404, "AB02");
    expect_failure(sandbox.client, "get_log", "{\"log_id\": \"5a4db0c5-0001-4000-8000-00000000ffff\"}", 404,
                   "AB02");
}

/* ---- logs of the demo ---- */

static void test_the_traffic_of_the_demo_has_logs(void **state)
{
    static const char first[] = "{\"log_id\": \"5a4db0c5-0001-4000-8000-000000000001\"}";
    const char *trace = text_at("get_log", first, "/metrics/trace_id");
    const char *by_trace = with("{\"log_id\": \"%s\"}", trace);

    (void)state;
    assert_contains(trace, "trace-");
    expect_text("get_log", by_trace, "/_id", "5a4db0c5-0001-4000-8000-000000000001");
    expect_text("get_log", by_trace, "/metrics/metadata.key/0", "_user");
}

static void test_a_key_reads_logs_of_its_workspace_alone(void **state)
{
    static const char create[] =
        "{\"type\": \"workspace\", \"sub_type\": \"service\", \"name\": \"K\", \"scopes\": [\"logs.view\"],"
        " \"workspace_id\": \"%s\"}";
    portkey_response *response = NULL;
    portkey_client *client = client_of(with(create, text_at("list_workspaces", "{}", "/data/0/id")), NULL);
    unsigned seen = 0;

    (void)state;
    for (int i = 1; i <= 40; i++) {
        portkey_error error = {0};
        const char *log = with("{\"log_id\": \"5a4db0c5-0001-4000-8000-%012x\"}", (unsigned)i);

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

static void test_a_version_is_whole_unless_it_is_a_patch(void **state)
{
    static const char *const members[] = {
        "\"string\": \"new\"",    "\"parameters\": {}",     "\"model\": \"m\"",
        "\"virtual_key\": \"v\"", "\"is_raw_template\": 0",
    };
    const char *slug = create_prompt();
    const char *of_it = with("{\"prompt_id\": \"%s\"}", slug);
    const char *whole = with("\"prompt_id\": \"%s\"", slug);
    int64_t before = integer_at("list_prompt_versions", of_it, "/total");

    (void)state;
    for (size_t i = 0; i < COUNT(members); i++) {
        expect_failure(sandbox.client, "update_prompt", with("{\"prompt_id\": \"%s\", %s}", slug, members[i]),
                       400, "AB01");
        whole = with("%s, %s", whole, members[i]);
    }
    sandbox_client_do(sandbox.client, "update_prompt",
                      with("{\"prompt_id\": \"%s\", \"name\": \"N\"}", slug));
    assert_int_equal(integer_at("list_prompt_versions", of_it, "/total"), before);
    sandbox_client_do(sandbox.client, "update_prompt", with("{%s}", whole));
    assert_int_equal(integer_at("list_prompt_versions", of_it, "/total"), before + 1);
    sandbox_client_do(sandbox.client, "update_prompt",
                      with("{\"prompt_id\": \"%s\", \"patch\": true, \"model\": \"n\"}", slug));
    assert_string_equal(
        text_at("get_prompt", with("{\"prompt_id\": \"%s\", \"version\": \"latest\"}", slug), "/model"), "n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_a_version_is_whole_unless_it_is_a_patch),
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
