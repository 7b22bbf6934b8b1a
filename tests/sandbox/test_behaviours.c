/* SPDX-License-Identifier: MIT */
/* What the sandbox does beyond answers of the right shape. */
#include <time.h>

#include "asking.h"

/* ---- requests that are refused ---- */

static void test_keys_that_are_wrong_are_refused(void **state)
{
    portkey_client *other = sandbox_client_with_key(&sandbox, "some-other-key");

    (void)state;
    expect_failure(other, "list_configs", "{}", 401, "AB05");
    portkey_client_free(other);
}

static void test_what_is_not_there_is_refused(void **state)
{
    (void)state;
    expect_failure(sandbox.client, "get_config", "{\"slug\": \"pc-none\"}", 403, "AB03");
    expect_failure(sandbox.client, "get_secret_reference", "{\"secret_reference_id\": \"none\"}", 404,
                   "AB08");
    expect_failure(sandbox.client, "create_config", "{\"workspace_id\": \"ws-none\"}", 403, "AB03");
}

static int send_raw(const char *method, const char *path, const char *body, portkey_error *error)
{
    static const portkey_query many = {"pageSize", "many"};
    portkey_raw_request raw = PORTKEY_RAW_REQUEST_INIT;
    portkey_request *request = NULL;
    portkey_response *response = NULL;
    int code;

    raw.method = method;
    raw.path = path;
    raw.query = &many; /* which only one operation knows */
    raw.query_count = 1;
    raw.body = body;
    raw.body_length = body != NULL ? strlen(body) : 0;
    assert_int_equal(portkey_request_new_raw(&request, &raw, error), 0);
    code = portkey_client_send(&response, sandbox.client, request, NULL, error);
    portkey_request_free(request);
    portkey_response_free(response);
    return code;
}

static void expect_raw_failure(const char *method, const char *path, const char *body, int status,
                               const char *code)
{
    portkey_error error = {0};

    assert_int_equal(send_raw(method, path, body, &error), PORTKEY_EHTTP);
    assert_int_equal(error.http_status, status);
    assert_string_equal(error.api_code, code);
}

static void expect_status(const char *method, const char *target, const pa_text *body, unsigned status)
{
    const sandbox_request request = {
        .method = method, .target = target, .key = SANDBOX_KEY, .body = body->data, .length = body->length};
    sandbox_reply reply = {.body = PA_TEXT_INIT(SANDBOX_MAX_ANSWER)};

    sandbox_answer(sandbox.sandbox, &request, &reply);
    assert_int_equal(reply.status, status);
    pa_text_free(&reply.body);
}

static void append_times(pa_text *out, const char *text, size_t count)
{
    for (size_t i = 0; i < count; i++)
        pa_text_append_string(out, text);
}

/* Whatever carries them. */
static void test_requests_have_a_maximum(void **state)
{
    pa_text target = PA_TEXT_INIT(64 * 1024);
    pa_text body = PA_TEXT_INIT(2 * 1024 * 1024);

    (void)state;
    pa_text_append_string(&target, "/v1/configs?");
    append_times(&target, "&", SANDBOX_MAX_PARAMETERS - 1);
    expect_status("GET", target.data, &body, 200);
    append_times(&target, "&", 1);
    expect_status("GET", target.data, &body, 414);
    pa_text_clear(&target);
    pa_text_append_string(&target, "/v1/configs?");
    append_times(&target, "a", SANDBOX_MAX_TARGET - target.length);
    expect_status("GET", target.data, &body, 200);
    append_times(&target, "a", 1);
    expect_status("GET", target.data, &body, 414);
    pa_text_append_string(&body, "{}");
    append_times(&body, " ", SANDBOX_MAX_BODY - body.length);
    expect_status("POST", "/v1/configs", &body, 200);
    append_times(&body, " ", 1);
    expect_status("POST", "/v1/configs", &body, 413);
    pa_text_free(&target);
    pa_text_free(&body);
}

static void test_requests_that_fit_no_schema_are_refused(void **state)
{
    (void)state;
    expect_raw_failure("POST", "/configs", "{\"nme\": \"a\"}", 400, "AB01");
    expect_raw_failure("POST", "/configs", "{\"name\": 1}", 400, "AB01");
    expect_raw_failure("PUT", with("/configs/%s", text_at("create_config", "{\"name\": \"A\"}", "/slug")),
                       "{\"status\": \"disabled\"}", 400, "AB01");
    expect_raw_failure("POST", "/configs", "[]", 400, "AB01");
    expect_raw_failure("PUT", "/configs/a", "{\"slug\": \"b\"}", 400, "AB01");
    expect_raw_failure("GET", "/admin/users", NULL, 400, "AB01");
    expect_raw_failure("PUT", "/configs/a", "{\"name\": \"n\", \"configSlug\": \"b\"}", 400, "AB01");
    expect_raw_failure("GET", "/configs/%FF", NULL, 400, "AB01");
    expect_raw_failure("GET", "/nothing", NULL, 404, "AB02");
    expect_raw_failure("DELETE", "/configs", NULL, 404, "AB02");
}

/* ---- resources ---- */

/* As Portkey's own SDKs do: the slug is in the body, too. The name, which is the same here, is none to pass over. */
static void put_config(const char *slug, const char *name)
{
    char path[128];
    char body[256];
    portkey_error error = {0};

    (void)snprintf(path, sizeof(path), "/configs/%s", slug);
    (void)snprintf(body, sizeof(body), "{\"name\": \"%s\", \"%s\": \"%s\"}", slug, name, slug);
    assert_int_equal(send_raw("PUT", path, body, &error), 0);
}

static void test_a_config_is_created_changed_and_deleted(void **state)
{
    const char *slug =
        text_at("create_config", "{\"name\": \"Fast and cheap\", \"config\": {\"retry\": {\"attempts\": 3}}}",
                "/slug");
    const char *get = with("{\"slug\": \"%s\"}", slug);

    (void)state;
    assert_non_null(slug);
    assert_int_equal(strncmp(slug, "pc-fast-and-cheap-", strlen("pc-fast-and-cheap-")), 0);
    assert_string_equal(text_at("get_config", get, "/config"), "{\"retry\": {\"attempts\": 3}}");
    sandbox_client_do(sandbox.client, "update_config", with("{\"slug\": \"%s\", \"name\": \"Cheap\"}", slug));
    assert_string_equal(text_at("get_config", get, "/name"), "Cheap");
    assert_int_equal(integer_at("list_configs", "{}", "/total"), 1);
    put_config(slug, "slug");
    put_config(slug, "configSlug");
    assert_string_equal(text_at("get_config", get, "/name"), slug);
    sandbox_client_do(sandbox.client, "delete_config", get);
    expect_failure(sandbox.client, "get_config", get, 403, "AB03");
    assert_int_equal(integer_at("list_configs", "{}", "/total"), 0);
    assert_int_equal(integer_at("list_workspaces", "{}", "/total"), 1);
}

static void test_lists_have_pages_and_filters(void **state)
{
    (void)state;
    for (int i = 0; i < 5; i++)
        sandbox_client_do(sandbox.client, "create_workspace",
                          i % 2 == 0 ? "{\"name\": \"Even\"}" : "{\"name\": \"Odd\"}");
    assert_int_equal(integer_at("list_workspaces", "{\"page_size\": 4, \"current_page\": 1}", "/total"), 6);
    assert_string_equal(text_at("list_workspaces", "{\"page_size\": 5, \"current_page\": 1}", "/data/0/name"),
                        "Shared Team Workspace");
    assert_null(text_at("list_workspaces", "{\"page_size\": 5, \"current_page\": 1}", "/data/1/name"));
    assert_int_equal(integer_at("list_workspaces", "{\"name\": \"Even\"}", "/total"), 3);
}

/* How many rows come where one is asked for; -1: the list needs other arguments, or has no rows. */
static int rows_of_one(const portkey_operation *operation, const char *size)
{
    portkey_request *request = NULL;
    portkey_response *response = NULL;
    portkey_value answer = {NULL, 0};
    const char *arguments = with("{\"%s\": 1}", size);
    int count = -1;

    if (portkey_request_new(&request, operation, arguments, strlen(arguments), NULL) == 0 &&
        portkey_client_send(&response, sandbox.client, request, NULL, NULL) == 0 &&
        portkey_response_json(&answer, response, NULL) == 0)
        count = (int)portkey_value_count(portkey_value_within(answer, portkey_operation_rows(operation)));
    portkey_response_free(response);
    portkey_request_free(request);
    return count > 0 ? count : -1;
}

static void test_each_list_has_pages(void **state)
{
    int tried = 0;

    (void)state;
    for (size_t i = 0; i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);
        const char *size = portkey_operation_page_size_argument(operation);
        int count = size != NULL ? rows_of_one(operation, size) : -1;

        tried += count > 0;
        if (count > 1)
            fail_msg("%s has %d rows on a page of one", portkey_operation_name(operation), count);
    }
    assert_true(tried > 10);
}

static void test_a_search_is_without_case(void **state)
{
    (void)state;
    sandbox_client_do(sandbox.client, "create_workspace", "{\"name\": \"Team ONE\"}");
    assert_int_equal(integer_at("list_workspaces", "{\"name\": \"eam one\"}", "/total"), 1);
    assert_int_equal(integer_at("list_workspaces", "{\"name\": \"TEAM\"}", "/total"), 2);
    assert_int_equal(integer_at("list_workspaces", "{\"name\": \"eamone\"}", "/total"), 0);
    assert_int_equal(integer_at("list_workspaces", "{\"name\": \"\"}", "/total"), 2);
}

/* {"name": "aaa"}, with something after the last a. */
static void write_name(pa_text *out, size_t length, const char *last)
{
    pa_text_append_string(out, "{\"name\": \"");
    for (size_t i = 0; i < length; i++)
        pa_text_append_char(out, 'a');
    pa_text_append_string(out, last);
    pa_text_append_string(out, "\"}");
}

/* Each of them times the other would be 10^10 comparisons. */
static void test_a_long_search_in_a_long_name_takes_little_time(void **state)
{
    pa_text name = PA_TEXT_INIT(2 * 1024 * 1024);
    pa_text search = PA_TEXT_INIT(2 * 1024 * 1024);
    clock_t begin;

    (void)state;
    write_name(&name, 1000000, "");
    write_name(&search, 15000, "b");
    for (int i = 0; i < 12; i++)
        sandbox_client_do(sandbox.client, "create_workspace", name.data);
    begin = clock();
    assert_int_equal(integer_at("list_workspaces", search.data, "/total"), 0);
    assert_true((clock() - begin) / CLOCKS_PER_SEC < 2);
    pa_text_free(&name);
    pa_text_free(&search);
}

/* ---- versions ---- */

static void test_content_of_a_config_makes_versions(void **state)
{
    const char *slug = text_at("create_config", "{\"name\": \"A\", \"config\": {\"a\": 1}}", "/slug");
    const char *get = with("{\"slug\": \"%s\"}", slug);
    const char *first = text_at("get_config", get, "/version_id");
    const char *second;

    (void)state;
    sandbox_client_do(sandbox.client, "update_config", with("{\"slug\": \"%s\", \"name\": \"B\"}", slug));
    assert_int_equal(integer_at("list_config_versions", get, "/total"), 1);
    second =
        text_at("update_config", with("{\"slug\": \"%s\", \"config\": {\"a\": 2}}", slug), "/version_id");
    assert_string_not_equal(first, second);
    assert_int_equal(integer_at("list_config_versions", get, "/total"), 2);
    assert_string_equal(text_at("get_config", get, "/config"), "{\"a\": 2}");
    assert_string_equal(text_at("list_config_versions", get, "/data/0/version_id"), second);
    assert_string_equal(text_at("list_config_versions", get, "/data/1/config"), "{\"a\": 1}");
}

/* A prompt with the text "one", in a collection of its own. Returns its id. */
static const char *create_prompt(void)
{
    const char *collection = text_at("create_collection", "{\"name\": \"C\"}", "/id");

    return text_at(
        "create_prompt",
        with("{\"name\": \"P\", \"collection_id\": \"%s\", \"string\": \"one\", \"parameters\": {},"
             " \"virtual_key\": \"v\"}",
             collection),
        "/id");
}

static void test_a_prompt_keeps_its_text_until_a_version_is_published(void **state)
{
    const char *id = create_prompt();
    const char *get = with("{\"prompt_id\": \"%s\"}", id);

    (void)state;
    assert_int_equal(integer_at("get_prompt", get, "/prompt_version"), 1);
    sandbox_client_do(sandbox.client, "update_prompt",
                      with("{\"prompt_id\": \"%s\", \"patch\": true, \"string\": \"two\"}", id));
    assert_string_equal(text_at("get_prompt", get, "/string"), "one");
    assert_int_equal(integer_at("list_prompt_versions", get, "/total"), 2);
    sandbox_client_do(sandbox.client, "publish_prompt", with("{\"prompt_id\": \"%s\", \"version\": 2}", id));
    assert_string_equal(text_at("get_prompt", get, "/string"), "two");
    assert_int_equal(integer_at("get_prompt", get, "/prompt_version"), 2);
    expect_failure(sandbox.client, "publish_prompt", with("{\"prompt_id\": \"%s\", \"version\": 9}", id), 404,
                   "AB02");
}

/* ---- keys ---- */

static const char new_key[] = "{\"type\": \"organisation\", \"sub_type\": \"service\", \"name\": \"K\","
                              " \"scopes\": [\"configs.list\"]}";

static void test_a_created_key_opens_what_its_scopes_name(void **state)
{
    const char *key;
    portkey_client *other = client_of(new_key, &key);
    const char *id = with("{\"id\": \"%s\"}", key);

    (void)state;
    assert_string_equal(text_at("get_api_key", id, "/type"), "organisation-service");
    sandbox_client_do(other, "list_configs", "{}");
    expect_failure(other, "create_config", "{}", 403, "AB03");
    sandbox_client_do(sandbox.client, "delete_api_key", id);
    expect_failure(other, "list_configs", "{}", 401, "AB05");
    portkey_client_free(other);
}

static void test_a_key_of_a_workspace_writes_to_no_other(void **state)
{
    const char *workspace = text_at("create_workspace", "{\"name\": \"W\"}", "/id");
    portkey_client *other = client_of(
        with("{\"type\": \"workspace\", \"sub_type\": \"service\", \"name\": \"K\", \"workspace_id\": \"%s\","
             " \"scopes\": [\"configs.create\", \"organisation_service_api_keys.create\"]}",
             workspace),
        NULL);

    (void)state;
    sandbox_client_do(other, "create_config", "{\"name\": \"own\", \"config\": {}}");
    sandbox_client_do(other, "create_config",
                      with("{\"name\": \"own\", \"config\": {}, \"workspace_id\": \"%s\"}", workspace));
    expect_failure(other, "create_config",
                   "{\"name\": \"n\", \"config\": {}, \"workspace_id\": \"ws-shared-5a4db0\"}", 403, "AB03");
    expect_failure(other, "create_api_key", new_key, 403, "AB03");
    portkey_client_free(other);
}

static void test_the_secret_of_a_key_is_shown_once(void **state)
{
    portkey_response *response = NULL;
    portkey_value answer = sandbox_client_get(&response, sandbox.client, "create_api_key", new_key);
    const char *secret = portkey_value_string(portkey_value_member(answer, "key"), NULL);
    const char *shown = text_at(
        "get_api_key",
        with("{\"id\": \"%s\"}", portkey_value_string(portkey_value_member(answer, "id"), NULL)), "/key");

    (void)state;
    assert_string_not_equal(shown, secret);
    assert_int_equal(strncmp(shown, secret, 2), 0);
    assert_contains(shown, "***");
    portkey_response_free(response);
}

static void test_a_rotation_lets_both_secrets_open(void **state)
{
    const char *key;
    portkey_client *old = client_of(new_key, &key);
    const char *id = with("{\"id\": \"%s\"}", key);
    portkey_client *new = sandbox_client_with_key(&sandbox, text_at("rotate_api_key", id, "/key"));

    (void)state;
    sandbox_client_do(old, "list_configs", "{}");
    sandbox_client_do(new, "list_configs", "{}");
    expect_failure(sandbox.client, "rotate_api_key", id, 400, "AB01");
    portkey_client_free(old);
    portkey_client_free(new);
}

/* ---- the audit log ---- */

static const char log_of_march[] =
    "{\"start_time\": \"2026-03-01T00:00:00Z\", \"end_time\": \"2026-04-01T00:00:00Z\","
    " \"organisation_id\": \"5a4db0c5-0000-4000-8000-000000000001\"}";

static void test_changes_are_in_the_audit_log(void **state)
{
    (void)state;
    assert_int_equal(integer_at("list_audit_logs", log_of_january, "/total"), 0);
    sandbox_client_do(sandbox.client, "create_config", "{\"name\": \"A\"}");
    sandbox_client_do(sandbox.client, "list_configs", "{}");
    expect_failure(sandbox.client, "delete_config", "{\"slug\": \"none\"}", 403, "AB03");
    assert_int_equal(integer_at("list_audit_logs", log_of_january, "/total"), 1);
    assert_string_equal(text_at("list_audit_logs", log_of_january, "/records/0/uri"), "/v1/configs");
    assert_string_equal(text_at("list_audit_logs", log_of_january, "/records/0/action"), "create");
    assert_string_equal(text_at("list_audit_logs", log_of_january, "/records/0/user_type"), "user");
    assert_contains(text_at("list_audit_logs", log_of_january, "/records/0/request_body"), "\"A\"");
    assert_int_equal(integer_at("list_audit_logs", log_of_march, "/total"), 0);
}

/* ---- workspaces and limits ---- */

static void test_a_workspace_is_deleted_by_its_name_alone(void **state)
{
    const char *id = text_at("create_workspace", "{\"name\": \"Team\"}", "/id");

    (void)state;
    assert_int_equal(integer_at("list_workspace_members", with("{\"workspace_id\": \"%s\"}", id), "/total"),
                     1);
    expect_failure(sandbox.client, "delete_workspace",
                   with("{\"workspace_id\": \"%s\", \"name\": \"Other\"}", id), 400, "AB01");
    sandbox_client_do(sandbox.client, "delete_workspace",
                      with("{\"workspace_id\": \"%s\", \"name\": \"Team\"}", id));
    expect_failure(sandbox.client, "list_workspace_members", with("{\"workspace_id\": \"%s\"}", id), 403,
                   "AB03");
}

static void test_bulk_writes_keep_the_rows_that_they_do_not_name(void **state)
{
    const char *slug =
        text_at("create_integration", "{\"name\": \"I\", \"ai_provider_id\": \"openai\"}", "/slug");
    const char *get = with("{\"slug\": \"%s\"}", slug);

    (void)state;
    sandbox_client_do(sandbox.client, "update_integration_models",
                      with("{\"slug\": \"%s\", \"models\": [{\"slug\": \"a\", \"enabled\": true},"
                           " {\"slug\": \"b\", \"enabled\": true}], \"allow_all_models\": false}",
                           slug));
    sandbox_client_do(sandbox.client, "update_integration_models",
                      with("{\"slug\": \"%s\", \"models\": [{\"slug\": \"a\", \"enabled\": false}]}", slug));
    assert_string_equal(text_at("list_integration_models", get, "/models/0/slug"), "b");
    assert_string_equal(text_at("list_integration_models", get, "/models/1/slug"), "a");
    assert_null(text_at("list_integration_models", get, "/models/2/slug"));
}

static void test_a_config_that_a_key_uses_is_not_deleted(void **state)
{
    const char *slug = text_at("create_config", "{\"name\": \"A\"}", "/slug");
    const char *get = with("{\"slug\": \"%s\"}", slug);
    const char *key = text_at("create_api_key",
                              with("{\"type\": \"workspace\", \"sub_type\": \"service\", \"name\": \"K\","
                                   " \"scopes\": [], \"defaults\": {\"config_id\": \"%s\"}}",
                                   slug),
                              "/id");

    (void)state;
    expect_failure(sandbox.client, "delete_config", get, 409, "AB07");
    sandbox_client_do(sandbox.client, "delete_api_key", with("{\"id\": \"%s\"}", key));
    sandbox_client_do(sandbox.client, "delete_config", get);
}

static void test_a_label_marks_one_version(void **state)
{
    const char *id = create_prompt();
    const char *get = with("{\"prompt_id\": \"%s\"}", id);
    const char *label = text_at("create_prompt_label", "{\"name\": \"canary\"}", "/id");
    char mark[512];

    (void)state;
    sandbox_client_do(sandbox.client, "update_prompt",
                      with("{\"prompt_id\": \"%s\", \"patch\": true, \"string\": \"two\"}", id));
    for (int i = 0; i < 2; i++) {
        const char *version = text_at("list_prompt_versions", get, i == 0 ? "/data/0/id" : "/data/1/id");

        (void)snprintf(mark, sizeof(mark),
                       "{\"prompt_id\": \"%s\", \"version_id\": \"%s\", \"label_id\": \"%s\"}", id, version,
                       label);
        sandbox_client_do(sandbox.client, "update_prompt_version", mark);
    }
    assert_null(text_at("list_prompt_versions", get, "/data/0/label_id"));
    assert_string_equal(text_at("list_prompt_versions", get, "/data/1/label_id"), label);
}

static void test_a_prompt_is_read_as_a_version_has_it(void **state)
{
    const char *id = create_prompt();

    (void)state;
    sandbox_client_do(sandbox.client, "update_prompt",
                      with("{\"prompt_id\": \"%s\", \"patch\": true, \"string\": \"two\"}", id));
    assert_string_equal(
        text_at("get_prompt", with("{\"prompt_id\": \"%s\", \"version\": \"latest\"}", id), "/string"),
        "two");
    assert_string_equal(
        text_at("get_prompt", with("{\"prompt_id\": \"%s\", \"version\": \"1\"}", id), "/string"), "one");
    expect_failure(sandbox.client, "get_prompt", with("{\"prompt_id\": \"%s\", \"version\": \"3\"}", id), 404,
                   "AB02");
}

static void test_access_to_an_integration_makes_a_provider(void **state)
{
    const char *slug =
        text_at("create_integration", "{\"name\": \"I\", \"ai_provider_id\": \"openai\"}", "/slug");
    const char *give =
        with("{\"slug\": \"%s\", \"workspaces\": [{\"id\": \"ws-shared-5a4db0\", \"enabled\": true}]}", slug);

    (void)state;
    sandbox_client_do(sandbox.client, "update_integration_workspaces", give);
    sandbox_client_do(sandbox.client, "update_integration_workspaces", give);
    assert_int_equal(integer_at("list_providers", "{}", "/total"), 1);
    assert_string_equal(text_at("list_providers", "{}", "/data/0/slug"), slug);
    assert_string_equal(text_at("list_virtual_keys", "{}", "/data/0/slug"), slug);
    expect_failure(sandbox.client, "create_provider", "{\"name\": \"P\", \"integration_id\": \"none\"}", 403,
                   "AB03");
}

static void test_lists_of_providers_are_those_of_a_workspace(void **state)
{
    const char *slug =
        text_at("create_integration", "{\"name\": \"I\", \"ai_provider_id\": \"openai\"}", "/slug");
    const char *other = text_at("create_workspace", "{\"name\": \"W\"}", "/id");

    (void)state;
    sandbox_client_do(
        sandbox.client, "update_integration_workspaces",
        with("{\"slug\": \"%s\", \"workspaces\": [{\"id\": \"ws-shared-5a4db0\", \"enabled\": true}]}",
             slug));
    assert_int_equal(integer_at("list_providers", with("{\"workspace_id\": \"%s\"}", other), "/total"), 0);
    assert_int_equal(integer_at("list_providers", "{\"workspace_id\": \"ws-shared-5a4db0\"}", "/total"), 1);
}

static void test_a_rate_limit_is_sent_alone_or_in_a_list(void **state)
{
    const char *slug = text_at("create_virtual_key",
                               "{\"name\": \"V\", \"provider\": \"openai\", \"key\": \"k\", \"rate_limits\":"
                               " {\"type\": \"requests\", \"unit\": \"rpm\", \"value\": 5}}",
                               "/slug");
    const char *of_it = with("{\"slug\": \"%s\"}", slug);
    char path[128];
    portkey_error error = {0};

    (void)state;
    assert_int_equal(integer_at("get_virtual_key", of_it, "/rate_limits/0/value"), 5);
    (void)snprintf(path, sizeof(path), "/providers/%s", slug);
    assert_int_equal(
        send_raw("PUT", path,
                 "{\"rate_limits\": [{\"type\": \"requests\", \"unit\": \"rpm\", \"value\": 6}]}", &error),
        0);
    assert_int_equal(integer_at("get_virtual_key", of_it, "/rate_limits/0/value"), 6);
    expect_raw_failure("PUT", path, "{\"rate_limits\": [{\"value\": 7}, {\"value\": 8}]}", 400, "AB01");
    expect_raw_failure("PUT", path, "{\"name\": [\"n\"]}", 400, "AB01");
}

static int64_t audited_between(const char *start, const char *end)
{
    char arguments[256];

    (void)snprintf(arguments, sizeof(arguments),
                   "{\"organisation_id\": \"5a4db0c5-0000-4000-8000-000000000001\", \"start_time\": \"%s\","
                   " \"end_time\": \"%s\"}",
                   start, end);
    return integer_at("list_audit_logs", arguments, "/total");
}

/* The clock stands at 12:00:00.000. */
static void test_both_ends_of_a_period_are_part_of_it(void **state)
{
    (void)state;
    sandbox_client_do(sandbox.client, "create_config", "{\"name\": \"C\"}");
    assert_int_equal(audited_between("2026-01-31T12:00:00Z", "2026-01-31T12:00:00Z"), 1);
    assert_int_equal(audited_between("2026-01-31T12:00:00.001Z", "2026-01-31T12:00:01Z"), 0);
    assert_int_equal(audited_between("2026-01-31T11:00:00Z", "2026-01-31T11:59:59.999Z"), 0);
    assert_int_equal(audited_between("2026-01-31T14:00:00+02:00", "2026-01-31T07:00:00-05:00"), 1);
    assert_int_equal(audited_between("2026-01-31T12:00:00+02:00", "2026-01-31T12:00:00+01:00"), 0);
}

static void test_flags_are_numbers_too(void **state)
{
    const char *id = text_at(
        "create_api_key",
        "{\"type\": \"organisation\", \"sub_type\": \"service\", \"name\": \"K\", \"scopes\": []}", "/id");
    char path[128];
    portkey_error error = {0};

    (void)state;
    (void)snprintf(path, sizeof(path), "/api-keys/%s", id);
    assert_int_equal(send_raw("PUT", path, "{\"reset_usage\": 1}", &error), 0);
    expect_raw_failure("PUT", path, "{\"reset_usage\": 2}", 400, "AB01");
    expect_raw_failure("PUT", path, "{\"name\": 1}", 400, "AB01");
}

static void test_models_of_the_provider_itself_stay(void **state)
{
    const char *slug =
        text_at("create_integration",
                "{\"name\": \"I\", \"ai_provider_id\": \"openai\", \"key\": \"sk-no-key\"}", "/slug");
    const char *of_it = with("{\"slug\": \"%s\"}", slug);

    (void)state;
    sandbox_client_do(sandbox.client, "update_integration_models",
                      with("{\"slug\": \"%s\", \"models\": [{\"slug\": \"theirs\", \"enabled\": true},"
                           " {\"slug\": \"ours\", \"enabled\": true, \"is_custom\": true}]}",
                           slug));
    sandbox_client_do(sandbox.client, "delete_integration_model",
                      with("{\"slug\": \"%s\", \"slugs\": \"ours,theirs,none\"}", slug));
    assert_string_equal(text_at("list_integration_models", of_it, "/models/0/slug"), "theirs");
    assert_null(text_at("list_integration_models", of_it, "/models/1/slug"));
    assert_string_equal(text_at("get_integration", of_it, "/masked_key"), "sk***ey");
}

static void test_what_a_check_needs_is_kept(void **state)
{
    const char *id = text_at("create_guardrail",
                             "{\"name\": \"G\", \"actions\": {\"deny\": true, \"async\": false}, \"checks\":"
                             " [{\"id\": \"default.contains\", \"parameters\": {\"operator\": \"none\"}}]}",
                             "/id");

    (void)state;
    assert_string_equal(
        text_at("get_guardrail", with("{\"guardrail_id\": \"%s\"}", id), "/checks/0/parameters/operator"),
        "none");
}

static const char *make_guardrail(const char *name)
{
    return text_at(
        "create_guardrail",
        with(
            "{\"name\": \"%s\", \"actions\": {\"deny\": true, \"async\": false}, \"checks\": [{\"id\": \"default.log\"}]}",
            name),
        "/id");
}

static void test_default_guardrails_are_those_that_are_there(void **state)
{
    const char *one = make_guardrail("One");
    const char *two = make_guardrail("Two");
    char update[256];

    (void)state;
    (void)snprintf(update, sizeof(update), "{\"input_guardrails\": [\"%s\", \"%s\"]}", one, two);
    sandbox_client_do(sandbox.client, "update_organisation_defaults", update);
    assert_string_equal(text_at("get_organisation_defaults", "{}", "/input_guardrails/1/id"), two);
    assert_int_equal(
        strncmp(text_at("get_organisation_defaults", "{}", "/input_guardrails/0/slug"), "pg-one-", 7), 0);
    sandbox_client_do(sandbox.client, "update_organisation_defaults",
                      with("{\"output_guardrails\": [\"%s\"]}", one));
    sandbox_client_do(sandbox.client, "delete_guardrail", with("{\"guardrail_id\": \"%s\"}", one));
    assert_string_equal(text_at("get_organisation_defaults", "{}", "/input_guardrails/0/id"), two);
    assert_null(text_at("get_organisation_defaults", "{}", "/output_guardrails/0/id"));
    expect_failure(sandbox.client, "update_organisation_defaults", "{\"input_guardrails\": [\"none\"]}", 403,
                   "AB03");
}

#define ORGANISATION "\"organisation_id\": \"5a4db0c5-0000-4000-8000-000000000001\""

static void test_exclusions_are_merged_unless_they_override(void **state)
{
    static const char update[] = "update_input_guardrail_workspace_exclusions";
    static const char list[] = "list_input_guardrail_workspace_exclusions";
    const char *other = text_at("create_workspace", "{\"name\": \"W\"}", "/id");
    static const char exclude[] =
        "{" ORGANISATION ", \"workspaces\": [{\"workspace_id\": \"%s\", \"excluded\": true}]}";

    (void)state;
    sandbox_client_do(sandbox.client, update, with(exclude, "ws-shared-5a4db0"));
    sandbox_client_do(sandbox.client, update, with(exclude, other));
    assert_string_equal(text_at(list, "{" ORGANISATION "}", "/workspaces/0/workspace_id"), other);
    assert_non_null(text_at(list, "{" ORGANISATION "}", "/workspaces/1/workspace_id"));
    assert_null(text_at(list, with("{" ORGANISATION ", \"workspace_id\": \"%s\"}", other),
                        "/workspaces/1/workspace_id"));
    assert_null(text_at("list_output_guardrail_workspace_exclusions", "{" ORGANISATION "}",
                        "/workspaces/0/workspace_id"));
    sandbox_client_do(sandbox.client, update,
                      with("{" ORGANISATION ", \"override_existing\": true, \"workspaces\":"
                           " [{\"workspace_id\": \"%s\", \"excluded\": true}]}",
                           other));
    assert_null(text_at(list, "{" ORGANISATION "}", "/workspaces/1/workspace_id"));
    sandbox_client_do(
        sandbox.client, update,
        with("{" ORGANISATION ", \"workspaces\": [{\"workspace_id\": \"%s\", \"excluded\": false}]}", other));
    assert_null(text_at(list, "{" ORGANISATION "}", "/workspaces/0/workspace_id"));
    expect_failure(sandbox.client, update, with(exclude, "ws-none"), 403, "AB03");
}

static const char *make_mcp_server(void)
{
    const char *integration = text_at(
        "create_mcp_integration",
        "{\"name\": \"I\", \"url\": \"https://example.com/\", \"auth_type\": \"none\", \"transport\": \"http\"}",
        "/id");

    return text_at("create_mcp_server",
                   with("{\"name\": \"S\", \"mcp_integration_id\": \"%s\"}", integration), "/id");
}

static void test_a_guardrail_watches_the_servers_that_were_named_last(void **state)
{
    const char *guardrail = make_guardrail("G");
    const char *of_it = with("{\"guardrail_id\": \"%s\"}", guardrail);
    const char *one = make_mcp_server();
    const char *two = make_mcp_server();
    char replace[512];
    char attach[256];

    (void)state;
    (void)snprintf(attach, sizeof(attach),
                   "{\"guardrail_id\": \"%s\", \"mcp_server_id\": \"%s\", \"run_on\": [\"output\"]}",
                   guardrail, one);
    (void)snprintf(replace, sizeof(replace),
                   "{\"guardrail_id\": \"%s\", \"mcp_servers\": {\"%s\": {}, \"%s\": {}}}", guardrail, one,
                   two);
    sandbox_client_do(sandbox.client, "upsert_guardrail_mcp_server", attach);
    assert_string_equal(text_at("list_guardrail_mcp_servers", of_it, "/data/0/run_on/0"), "output");
    assert_int_equal(integer_at("replace_guardrail_mcp_servers", replace, "/added"), 1);
    assert_string_equal(text_at("list_guardrail_mcp_servers", of_it, "/data/1/run_on/0"), "input");
    sandbox_client_do(sandbox.client, "upsert_guardrail_mcp_server", attach);
    assert_int_equal(integer_at("replace_guardrail_mcp_servers", replace, "/updated"), 1);
    assert_int_equal(integer_at("replace_guardrail_mcp_servers", replace, "/updated"), 0);
    (void)snprintf(replace, sizeof(replace), "{\"guardrail_id\": \"%s\", \"mcp_servers\": {\"%s\": {}}}",
                   guardrail, two);
    assert_int_equal(integer_at("replace_guardrail_mcp_servers", replace, "/removed"), 1);
    assert_int_equal(integer_at("list_guardrail_mcp_servers", of_it, "/total"), 1);
    assert_string_equal(text_at("list_guardrail_mcp_servers", of_it, "/data/0/mcp_server_id"), two);
    (void)snprintf(replace, sizeof(replace), "{\"guardrail_id\": \"%s\", \"mcp_servers\": {\"%s\": {}}}",
                   guardrail, guardrail);
    expect_failure(sandbox.client, "replace_guardrail_mcp_servers", replace, 403, "AB03");
    assert_int_equal(integer_at("list_guardrail_mcp_servers", of_it, "/total"), 1);
}

static void test_a_server_has_one_mapping_by_id_and_slug(void **state)
{
    const char *guardrail = make_guardrail("G");
    const char *of_it = with("{\"guardrail_id\": \"%s\"}", guardrail);
    const char *id = make_mcp_server();
    const char *slug = text_at("get_mcp_server", with("{\"mcp_server_id\": \"%s\"}", id), "/slug");
    const char *const names[] = {slug, id};
    char arguments[512];

    (void)state;
    assert_string_not_equal(id, slug);
    for (size_t i = 0; i < COUNT(names); i++) {
        (void)snprintf(arguments, sizeof(arguments), "{\"guardrail_id\": \"%s\", \"mcp_server_id\": \"%s\"}",
                       guardrail, names[i]);
        sandbox_client_do(sandbox.client, "upsert_guardrail_mcp_server", arguments);
    }
    assert_int_equal(integer_at("list_guardrail_mcp_servers", of_it, "/total"), 1);
    assert_string_equal(text_at("list_guardrail_mcp_servers", of_it, "/data/0/mcp_server_id"), id);
    (void)snprintf(arguments, sizeof(arguments), "{\"guardrail_id\": \"%s\", \"mcp_servers\": {\"%s\": {}}}",
                   guardrail, slug);
    assert_int_equal(integer_at("replace_guardrail_mcp_servers", arguments, "/added"), 0);
    assert_int_equal(integer_at("replace_guardrail_mcp_servers", arguments, "/removed"), 0);
    assert_int_equal(integer_at("list_guardrail_mcp_servers", of_it, "/total"), 1);
}

/* ---- analytics ---- */

#define DAYS_OF_WEEK                                                                                         \
    "\"time_of_generation_min\": \"2026-01-24T00:00:00Z\", \"time_of_generation_max\": \"2026-01-30T23:59:59Z\""
#define WEEK "\"workspace_slug\": \"ws-shared-5a4db0\", " DAYS_OF_WEEK

static double sum_at(const char *operation, const char *arguments, const char *list, const char *member)
{
    portkey_response *response = NULL;
    portkey_value answer = sandbox_client_get(&response, sandbox.client, operation, arguments);
    double sum = 0;

    PORTKEY_FOR_EACH (item, portkey_value_at(answer, list)) {
        double number = 0;

        assert_int_equal(portkey_value_number(portkey_value_member(item, member), &number), 0);
        sum += number;
    }
    portkey_response_free(response);
    return sum;
}

/* Two sums of the same figures in another order. */
static void expect_same(double one, double other)
{
    double difference = one - other;

    assert_true(difference < 0.001 && difference > -0.001);
}

static void test_figures_agree(void **state)
{
    double requests = number_at("get_request_analytics", "{" WEEK "}", "/summary/total");
    double cost = number_at("get_cost_analytics", "{" WEEK "}", "/summary/total");

    (void)state;
    assert_true(requests > 300);
    assert_true(cost > 0);
    expect_same(sum_at("get_request_analytics", "{" WEEK "}", "/data_points", "total"), requests);
    expect_same(sum_at("get_cost_analytics", "{" WEEK "}", "/data_points", "total"), cost);
    expect_same(sum_at("get_analytics_group_users", "{" WEEK "}", "/data", "requests"), requests);
    expect_same(sum_at("get_analytics_group_users", "{" WEEK "}", "/data", "cost"), cost);
    expect_same(sum_at("get_analytics_group_models", "{" WEEK "}", "/data", "cost"), cost);
    expect_same(sum_at("get_analytics_group_providers", "{" WEEK "}", "/data", "requests"), requests);
    expect_same(
        sum_at("get_analytics_group_metadata", "{\"metadata_key\": \"team\", " WEEK "}", "/data", "cost"),
        cost);
    expect_same(sum_at("get_error_status_codes_analytics", "{" WEEK "}", "/data_points", "count"),
                number_at("get_error_analytics", "{" WEEK "}", "/summary/total"));
    expect_same(sum_at("get_feedback_scores_analytics", "{" WEEK "}", "/data_points", "total"),
                number_at("get_feedback_analytics", "{" WEEK "}", "/summary/total"));
}

static void test_filters_narrow_the_figures(void **state)
{
    (void)state;
    expect_same(
        number_at("get_request_analytics", "{" WEEK ", \"status_code\": \"429\"}", "/summary/total"),
        number_at("get_error_analytics", "{" WEEK ", \"status_code\": \"429,200\"}", "/summary/total"));
    assert_int_equal(
        integer_at("get_request_analytics", "{" WEEK ", \"cost_min\": 100000}", "/summary/total"), 0);
}

static const char now[] =
    "{\"workspace_slug\": \"ws-shared-5a4db0\", \"time_of_generation_min\": \"2026-01-31T12:00:00Z\","
    " \"time_of_generation_max\": \"2026-01-31T12:10:00Z\"}";

static void test_a_log_that_is_inserted_counts(void **state)
{
    (void)state;
    assert_int_equal(integer_at("get_request_analytics", now, "/summary/total"), 0);
    sandbox_client_do(sandbox.client, "insert_log",
                      "{\"request\": {\"url\": \"https://example.com\", \"body\": {\"model\": \"m\"}},"
                      " \"response\": {\"status\": 200, \"body\": {\"usage\": {\"prompt_tokens\": 7}}},"
                      " \"metadata\": {\"trace_id\": \"trace-1\"}}");
    sandbox_client_do(sandbox.client, "create_feedback", "{\"trace_id\": \"trace-1\", \"value\": 5}");
    assert_int_equal(integer_at("get_request_analytics", now, "/summary/total"), 1);
    assert_int_equal(integer_at("get_token_analytics", now, "/summary/total"), 7);
    assert_string_equal(text_at("get_analytics_group_models", now, "/data/0/ai_model"), "m");
    assert_int_equal(integer_at("get_feedback_scores_analytics", now, "/data_points/0/score"), 5);
    assert_string_equal(text_at("get_log", "{\"log_id\": \"trace-1\"}", "/request/url"),
                        "https://example.com");
    assert_null(text_at("get_log", "{\"log_id\": \"trace-1\"}", "/originalResponse/url"));
}

#define LOG_OF(model)                                                                                        \
    "{\"request\": {\"url\": \"https://example.com\", \"body\": {\"model\": \"" model                        \
    "\"}}, \"response\": {\"body\": {}}}"

static void test_several_logs_are_taken_at_once_or_none(void **state)
{
    portkey_error error = {0};

    (void)state;
    assert_int_equal(send_raw("POST", "/logs", " [" LOG_OF("a") "," LOG_OF("b") "]", &error), 0);
    assert_int_equal(integer_at("get_request_analytics", now, "/summary/total"), 2);
    expect_raw_failure("POST", "/logs", "[" LOG_OF("c") ", {\"request\": {}}]", 400, "AB01");
    expect_raw_failure("POST", "/logs", "[" LOG_OF("c") ", [" LOG_OF("d") "]]", 400, "AB01");
    expect_raw_failure("POST", "/logs", "[]", 400, "AB01");
    expect_raw_failure("POST", "/configs", "[{}]", 400, "AB01");
    assert_int_equal(integer_at("get_request_analytics", now, "/summary/total"), 2);
}

static void test_points_are_as_long_as_the_window_asks(void **state)
{
    (void)state;
    assert_string_equal(text_at("get_cost_analytics", now, "/data_points/10/timestamp"),
                        "2026-01-31T12:10:00.000Z");
    assert_string_equal(text_at("get_cost_analytics", "{" WEEK "}", "/data_points/1/timestamp"),
                        "2026-01-24T01:00:00.000Z");
}

/* ---- rendering ---- */

static const char *make_prompt(const char *text)
{
    char create[1024];

    (void)snprintf(create, sizeof(create),
                   "{\"name\": \"P\", \"collection_id\": \"%s\", \"string\": %s, \"virtual_key\": \"v\","
                   " \"parameters\": {\"model\": \"m-1\", \"temperature\": 0.5}}",
                   text_at("create_collection", "{\"name\": \"C\"}", "/id"), text);
    return text_at("create_prompt", create, "/id");
}

static void test_a_prompt_is_rendered(void **state)
{
    const char *partial =
        text_at("create_prompt_partial", "{\"name\": \"S\", \"string\": \"Be {{mood}}.\"}", "/slug");
    char template[256];
    const char *render;

    (void)state;
    (void)snprintf(template, sizeof(template), "\"Hello {{ name }}! {{>%s}} {{none}}{{unfinished\"", partial);
    render = with("{\"prompt_id\": \"%s\", \"variables\": {\"name\": \"Ada\", \"mood\": \"kind\"}}",
                  make_prompt(template));
    assert_string_equal(text_at("render_prompt", render, "/data/messages/0/content"),
                        "Hello Ada! Be kind. {{unfinished");
    assert_string_equal(text_at("render_prompt", render, "/data/model"), "m-1");
    render = with("{\"prompt_id\": \"%s\", \"variables\": {\"name\": \"\\\"\\n\"}}",
                  make_prompt("\"[{\\\"role\\\": \\\"system\\\", \\\"content\\\": \\\"{{name}}\\\"}]\""));
    assert_string_equal(text_at("render_prompt", render, "/data/messages/0/content"), "\"\n");
    expect_failure(sandbox.client, "render_prompt", "{\"prompt_id\": \"none\", \"variables\": {}}", 404,
                   "AB02");
}

static void test_the_gateway_hands_on_what_it_does_not_know(void **state)
{
    const char *id = make_prompt("\"Hello\"");
    char path[128];
    portkey_error error = {0};

    (void)state;
    (void)snprintf(path, sizeof(path), "/prompts/%s/completions", id);
    assert_int_equal(send_raw("POST", path, "{\"variables\": {}, \"metadata\": {\"a\": \"b\"}}", &error), 0);
    expect_raw_failure("POST", path, "{\"variables\": {}, \"top_p\": \"many\"}", 400, "AB01");
}

static void test_a_prompt_is_in_the_workspace_of_its_collection(void **state)
{
    const char *workspace = text_at("create_workspace", "{\"name\": \"W\"}", "/id");
    const char *collection =
        text_at("create_collection", with("{\"name\": \"C\", \"workspace_id\": \"%s\"}", workspace), "/id");

    (void)state;
    (void)make_prompt("\"Of all\"");
    sandbox_client_do(
        sandbox.client, "create_prompt",
        with("{\"name\": \"Ours\", \"collection_id\": \"%s\", \"string\": \"\", \"parameters\": {},"
             " \"virtual_key\": \"v\"}",
             collection));
    assert_int_equal(integer_at("list_prompts", with("{\"workspace_id\": \"%s\"}", workspace), "/total"), 1);
}

static void test_a_completion_says_what_it_is_and_counts(void **state)
{
    const char *run = with("{\"prompt_id\": \"%s\", \"variables\": {\"name\": \"Ada\"}}",
                           make_prompt("\"Hello {{name}}!\""));

    (void)state;
    assert_contains(text_at("run_prompt_completion", run, "/choices/0/message/content"), "asks no model");
    assert_contains(text_at("run_prompt_completion", run, "/choices/0/message/content"), "Hello Ada!");
    assert_int_equal(integer_at("get_request_analytics", now, "/summary/total"), 2);
    assert_string_equal(text_at("get_analytics_group_models", now, "/data/0/ai_model"), "m-1");
}

/* ---- what clients count on ---- */

static void test_analytics_of_no_workspace_are_those_of_all(void **state)
{
    static const portkey_query query[] = {{"time_of_generation_min", "2026-01-24T00:00:00Z"},
                                          {"time_of_generation_max", "2026-01-30T23:59:59Z"}};
    portkey_raw_request raw = PORTKEY_RAW_REQUEST_INIT;
    portkey_request *request = NULL;
    portkey_response *response = NULL;
    portkey_value answer = {NULL, 0};
    double total = 0;

    (void)state;
    raw.method = "GET";
    raw.path = "/analytics/graphs/cost";
    raw.query = query;
    raw.query_count = COUNT(query);
    assert_int_equal(portkey_request_new_raw(&request, &raw, NULL), 0);
    assert_int_equal(portkey_client_send(&response, sandbox.client, request, NULL, NULL), 0);
    assert_int_equal(portkey_response_json(&answer, response, NULL), 0);
    (void)portkey_value_number(portkey_value_at(answer, "/summary/total"), &total);
    expect_same(total, sum_at("get_analytics_group_workspaces", "{" DAYS_OF_WEEK "}", "/data", "cost"));
    assert_true(total > number_at("get_cost_analytics", "{" WEEK "}", "/summary/total"));
    portkey_response_free(response);
    portkey_request_free(request);
}

static void test_a_workspace_shows_its_members(void **state)
{
    (void)state;
    assert_string_equal(
        text_at("get_workspace", "{\"workspace_id\": \"ws-shared-5a4db0\"}", "/users/0/email"),
        "ada@sandbox.invalid");
}

static void test_all_workspaces_may_use_a_secret_unless_some_are_named(void **state)
{
    const char *id =
        text_at("create_secret_reference",
                "{\"name\": \"S\", \"manager_type\": \"aws_sm\", \"secret_path\": \"p\","
                " \"auth_config\": {\"aws_auth_type\": \"accessKey\", \"aws_access_key_id\": \"a\","
                " \"aws_secret_access_key\": \"b\", \"aws_region\": \"c\"}}",
                "/id");
    portkey_response *response = NULL;
    bool is_all = false;

    (void)state;
    (void)portkey_value_boolean(
        portkey_value_member(sandbox_client_get(&response, sandbox.client, "get_secret_reference",
                                                with("{\"secret_reference_id\": \"%s\"}", id)),
                             "allow_all_workspaces"),
        &is_all);
    portkey_response_free(response);
    assert_true(is_all);
}

static void test_a_change_of_a_login_keeps_what_it_leaves_out(void **state)
{
    const char *id =
        text_at("create_secret_reference",
                "{\"name\": \"S\", \"manager_type\": \"aws_sm\", \"secret_path\": \"p\","
                " \"auth_config\": {\"aws_auth_type\": \"accessKey\", \"aws_access_key_id\": \"a\","
                " \"aws_secret_access_key\": \"b\", \"aws_region\": \"c\"}}",
                "/id");
    const char *get = with("{\"secret_reference_id\": \"%s\"}", id);

    (void)state;
    sandbox_client_do(
        sandbox.client, "update_secret_reference",
        with("{\"secret_reference_id\": \"%s\", \"auth_config\": {\"aws_region\": \"d\"}}", id));
    assert_string_equal(text_at("get_secret_reference", get, "/auth_config/aws_region"), "d");
    assert_string_equal(text_at("get_secret_reference", get, "/auth_config/aws_auth_type"), "accessKey");
    sandbox_client_do(sandbox.client, "update_secret_reference",
                      with("{\"secret_reference_id\": \"%s\", \"name\": \"N\"}", id));
    assert_string_equal(text_at("get_secret_reference", get, "/auth_config/aws_region"), "d");
}

/* ---- the same requests give the same ids ---- */

static void test_ids_repeat(void **state)
{
    const char *first = text_at("create_config", "{\"name\": \"A\"}", "/id");
    char kept[64];

    (void)snprintf(kept, sizeof(kept), "%s", first);
    assert_int_equal(strncmp(kept, "5a4db0c5-", 9), 0);
    (void)stop(state);
    (void)start(state);
    assert_string_equal(text_at("create_config", "{\"name\": \"A\"}", "/id"), kept);
    assert_string_equal(text_at("get_config", with("{\"slug\": \"%s\"}", kept), "/created_at"),
                        "2026-01-31T12:00:00.000Z");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_keys_that_are_wrong_are_refused),
        TEST(test_what_is_not_there_is_refused),
        TEST(test_requests_have_a_maximum),
        TEST(test_requests_that_fit_no_schema_are_refused),
        TEST(test_a_config_is_created_changed_and_deleted),
        TEST(test_lists_have_pages_and_filters),
        TEST_OF_DEMO(test_each_list_has_pages),
        TEST(test_a_search_is_without_case),
        TEST(test_a_long_search_in_a_long_name_takes_little_time),
        TEST(test_content_of_a_config_makes_versions),
        TEST(test_a_prompt_keeps_its_text_until_a_version_is_published),
        TEST(test_a_created_key_opens_what_its_scopes_name),
        TEST(test_a_key_of_a_workspace_writes_to_no_other),
        TEST(test_the_secret_of_a_key_is_shown_once),
        TEST(test_a_rotation_lets_both_secrets_open),
        TEST(test_changes_are_in_the_audit_log),
        TEST(test_a_workspace_is_deleted_by_its_name_alone),
        TEST(test_bulk_writes_keep_the_rows_that_they_do_not_name),
        TEST(test_a_config_that_a_key_uses_is_not_deleted),
        TEST(test_a_label_marks_one_version),
        TEST(test_a_prompt_is_read_as_a_version_has_it),
        TEST(test_access_to_an_integration_makes_a_provider),
        TEST(test_lists_of_providers_are_those_of_a_workspace),
        TEST(test_a_rate_limit_is_sent_alone_or_in_a_list),
        TEST(test_both_ends_of_a_period_are_part_of_it),
        TEST(test_flags_are_numbers_too),
        TEST(test_models_of_the_provider_itself_stay),
        TEST(test_what_a_check_needs_is_kept),
        TEST(test_default_guardrails_are_those_that_are_there),
        TEST(test_exclusions_are_merged_unless_they_override),
        TEST(test_a_guardrail_watches_the_servers_that_were_named_last),
        TEST(test_a_server_has_one_mapping_by_id_and_slug),
        TEST_OF_DEMO(test_figures_agree),
        TEST_OF_DEMO(test_filters_narrow_the_figures),
        TEST(test_a_log_that_is_inserted_counts),
        TEST(test_several_logs_are_taken_at_once_or_none),
        TEST_OF_DEMO(test_points_are_as_long_as_the_window_asks),
        TEST(test_a_prompt_is_rendered),
        TEST(test_the_gateway_hands_on_what_it_does_not_know),
        TEST(test_a_prompt_is_in_the_workspace_of_its_collection),
        TEST(test_a_completion_says_what_it_is_and_counts),
        TEST_OF_DEMO(test_analytics_of_no_workspace_are_those_of_all),
        TEST(test_a_workspace_shows_its_members),
        TEST(test_all_workspaces_may_use_a_secret_unless_some_are_named),
        TEST(test_a_change_of_a_login_keeps_what_it_leaves_out),
        TEST(test_ids_repeat),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
