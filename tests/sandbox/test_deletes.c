/* SPDX-License-Identifier: MIT */
/* Deletes of the sandbox: those that archive, those that are refused, and what goes along. */
#include "asking.h"

/* ---- workspaces ---- */

/* As clients send it which know more members of the body than our operation offers. */
static int delete_workspace(const char *id, const char *body, portkey_error *error)
{
    portkey_raw_request raw = PORTKEY_RAW_REQUEST_INIT;
    portkey_request *request = NULL;
    portkey_response *response = NULL;
    int code;

    raw.method = "DELETE";
    raw.path = with("/admin/workspaces/%s", id);
    raw.body = body;
    raw.body_length = strlen(body);
    assert_int_equal(portkey_request_new_raw(&request, &raw, error), 0);
    code = portkey_client_send(&response, sandbox.client, request, NULL, error);
    portkey_request_free(request);
    portkey_response_free(response);
    return code;
}

static void expect_conflict(const char *id, const char *body)
{
    portkey_error error = {0};

    assert_int_equal(delete_workspace(id, body, &error), PORTKEY_EHTTP);
    assert_int_equal(error.http_status, 409);
    assert_string_equal(error.api_code, "AB07");
}

static void test_a_workspace_is_archived(void **state)
{
    const char *id = text_at("create_workspace", "{\"name\": \"Team\"}", "/id");
    const char *get = with("{\"workspace_id\": \"%s\"}", id);
    const char *delete = with("{\"workspace_id\": \"%s\", \"name\": \"Team\"}", id);

    (void)state;
    assert_int_equal(integer_at("list_workspaces", "{}", "/total"), 2);
    assert_non_null(text_at("list_all_users", "{}", "/data/0/workspace_ids/1"));
    sandbox_client_do(sandbox.client, "delete_workspace", delete);
    assert_null(text_at("list_all_users", "{}", "/data/0/workspace_ids/1"));
    assert_int_equal(integer_at("list_workspaces", "{}", "/total"), 1);
    assert_int_equal(integer_at("list_workspaces", "{\"status\": \"active\"}", "/total"), 1);
    assert_int_equal(integer_at("list_workspaces", "{\"status\": \"active,archived\"}", "/total"), 2);
    assert_string_equal(text_at("list_workspaces", "{\"status\": \"archived\"}", "/data/0/id"), id);
    assert_string_equal(text_at("list_workspaces", "{\"status\": \"archived\"}", "/data/0/status"),
                        "archived");
    expect_failure(sandbox.client, "get_workspace", get, 403, "AB03");
    expect_failure(sandbox.client, "update_workspace", get, 403, "AB03");
    expect_failure(sandbox.client, "delete_workspace", delete, 403, "AB03");
    expect_failure(sandbox.client, "list_workspace_members", get, 403, "AB03");
    expect_failure(sandbox.client, "create_config", get, 403, "AB03");
    assert_string_equal(text_at("create_workspace", "{\"name\": \"Team\"}", "/name"), "Team");
}

static portkey_client *client_in(const char *workspace)
{
    return client_of(with("{\"type\": \"workspace\", \"sub_type\": \"service\", \"name\": \"K\","
                          " \"workspace_id\": \"%s\", \"scopes\": [\"configs.list\"]}",
                          workspace),
                     NULL);
}

/* Workspaces are named by id or slug. */
static void give_access(const char *workspace, const char *integration)
{
    char arguments[512];

    (void)snprintf(arguments, sizeof(arguments),
                   "{\"slug\": \"%s\", \"workspaces\": [{\"id\": \"%s\", \"enabled\": true},"
                   " {\"id\": \"ws-shared-5a4db0\", \"enabled\": true}]}",
                   integration, workspace);
    sandbox_client_do(sandbox.client, "update_integration_workspaces", arguments);
}

static const char *make_integration(void)
{
    return text_at("create_integration", "{\"name\": \"I\", \"ai_provider_id\": \"openai\"}", "/slug");
}

static void expect_access_of_shared_alone(const char *integration)
{
    const char *rows = with("{\"slug\": \"%s\"}", integration);

    assert_null(text_at("list_integration_workspaces", rows, "/workspaces/1/id"));
    assert_string_equal(text_at("list_integration_workspaces", rows, "/workspaces/0/id"), "ws-shared-5a4db0");
}

static void fill(const char *workspace)
{
    sandbox_client_do(sandbox.client, "create_config",
                      with("{\"name\": \"C\", \"config\": {}, \"workspace_id\": \"%s\"}", workspace));
    sandbox_client_do(
        sandbox.client, "create_usage_limit",
        with("{\"workspace_id\": \"%s\", \"conditions\": [{\"key\": \"model\", \"value\": \"*\"}],"
             " \"group_by\": [{\"key\": \"model\"}], \"type\": \"cost\", \"credit_limit\": 5}",
             workspace));
    sandbox_client_do(
        sandbox.client, "create_scim_workspace_mapping",
        with("{\"workspace_id\": \"%s\", \"scim_group_name\": \"G\", \"role\": \"member\"}", workspace));
}

static void test_what_a_workspace_holds_goes_with_it_by_force(void **state)
{
    const char *id = text_at("create_workspace", "{\"name\": \"Team\"}", "/id");
    const char *slug = text_at("get_workspace", with("{\"workspace_id\": \"%s\"}", id), "/slug");
    const char *one = make_integration();
    const char *other = make_integration();
    portkey_client *client = client_in(id);
    portkey_error error = {0};

    (void)state;
    sandbox_client_do(sandbox.client, "create_config", "{\"name\": \"Other\"}");
    fill(id);
    give_access(id, one);
    give_access(slug, other);
    sandbox_client_do(client, "list_configs", "{}");
    sandbox_client_do(
        client, "insert_log",
        "{\"request\": {\"url\": \"https://example.com\", \"body\": {}}, \"response\": {\"body\": {}}}");
    expect_conflict(id, "{\"name\": \"Team\"}");
    expect_conflict(id, "{\"name\": \"Team\", \"force_delete\": false}");
    assert_int_equal(integer_at("list_configs", "{}", "/total"), 2);
    assert_int_equal(delete_workspace(id, "{\"name\": \"Team\", \"force_delete\": true}", &error), 0);
    assert_int_equal(integer_at("list_configs", "{}", "/total"), 1);
    assert_string_equal(text_at("list_configs", "{}", "/data/0/name"), "Other");
    assert_int_equal(integer_at("list_api_keys", "{}", "/total"), 0);
    assert_int_equal(integer_at("list_providers", "{}", "/total"), 2);
    expect_access_of_shared_alone(one);
    expect_access_of_shared_alone(other);
    assert_int_equal(integer_at("list_usage_limits", "{}", "/total"), 0);
    assert_int_equal(integer_at("list_usage_limits", "{\"status\": \"archived\"}", "/total"), 1);
    assert_int_equal(integer_at("list_scim_workspace_mappings", "{}", "/total_count"), 0);
    assert_int_equal(integer_at("list_collections", with("{\"workspace_id\": \"%s\"}", id), "/total"), 0);
    expect_failure(client, "list_configs", "{}", 401, "AB05");
    assert_int_equal(
        integer_at("get_request_analytics",
                   with("{\"workspace_slug\": \"%s\", \"time_of_generation_min\": \"2026-01-31T12:00:00Z\","
                        " \"time_of_generation_max\": \"2026-01-31T12:10:00Z\"}",
                        slug),
                   "/summary/total"),
        1);
    portkey_client_free(client);
}

static void test_a_key_alone_keeps_its_workspace(void **state)
{
    const char *id = text_at("create_workspace", "{\"name\": \"Team\"}", "/id");
    portkey_client *client = client_in(id);

    (void)state;
    expect_conflict(id, "{\"name\": \"Team\"}");
    sandbox_client_do(client, "list_configs", "{}");
    sandbox_client_do(sandbox.client, "delete_api_key",
                      with("{\"id\": \"%s\"}", text_at("list_api_keys", "{}", "/data/0/id")));
    sandbox_client_do(sandbox.client, "delete_workspace",
                      with("{\"workspace_id\": \"%s\", \"name\": \"Team\"}", id));
    portkey_client_free(client);
}

static void test_the_default_workspace_stays(void **state)
{
    (void)state;
    expect_conflict("ws-shared-5a4db0", "{\"name\": \"Shared Team Workspace\", \"force_delete\": true}");
    assert_int_equal(integer_at("list_workspaces", "{}", "/total"), 1);
}

/* ---- policies ---- */

static const char limit[] =
    "{\"conditions\": [{\"key\": \"model\", \"value\": \"*\"}], \"group_by\": [{\"key\": \"model\"}],"
    " \"type\": \"requests\", %s}";

static void test_a_policy_is_archived(void **state)
{
    const char *id = text_at("create_usage_limit", with(limit, "\"credit_limit\": 0"), "/id");
    const char *get = with("{\"policy_usage_limits_id\": \"%s\"}", id);
    const char *prompt =
        with("{\"name\": \"P\", \"collection_id\": \"%s\", \"string\": \"Hi\", \"virtual_key\": \"v\","
             " \"parameters\": {\"model\": \"gpt-4o\"}}",
             text_at("create_collection", "{\"name\": \"C\"}", "/id"));
    const char *run =
        with("{\"prompt_id\": \"%s\", \"variables\": {}}", text_at("create_prompt", prompt, "/id"));

    (void)state;
    expect_failure(sandbox.client, "run_prompt_completion", run, 412, "");
    assert_int_equal(integer_at("list_usage_limits", "{}", "/total"), 1);
    sandbox_client_do(sandbox.client, "delete_usage_limit", get);
    sandbox_client_do(sandbox.client, "run_prompt_completion", run);
    assert_int_equal(integer_at("list_usage_limits", "{}", "/total"), 0);
    assert_int_equal(integer_at("list_usage_limits", "{\"status\": \"active\"}", "/total"), 0);
    assert_string_equal(text_at("list_usage_limits", "{\"status\": \"archived\"}", "/data/0/id"), id);
    assert_string_equal(text_at("get_usage_limit", get, "/status"), "archived");
    assert_string_equal(text_at("get_usage_limit", get, "/object"), "policy_usage_limits");
    assert_true(integer_at("list_usage_limit_entities", get, "/total") > 0);
    expect_failure(sandbox.client, "update_usage_limit", get, 403, "AB03");
    expect_failure(sandbox.client, "delete_usage_limit", get, 403, "AB03");
}

static void test_a_policy_of_rate_is_archived(void **state)
{
    const char *id = text_at("create_rate_limit", with(limit, "\"unit\": \"rpm\", \"value\": 1"), "/id");
    const char *get = with("{\"rate_limits_policy_id\": \"%s\"}", id);

    (void)state;
    sandbox_client_do(sandbox.client, "delete_rate_limit", get);
    assert_int_equal(integer_at("list_rate_limits", "{}", "/total"), 0);
    assert_int_equal(integer_at("list_rate_limits", "{\"status\": \"archived\"}", "/total"), 1);
    assert_string_equal(text_at("get_rate_limit", get, "/status"), "archived");
    assert_string_equal(text_at("get_rate_limit", get, "/object"), "policy_rate_limits");
}

/* ---- deployments, and mappings of SCIM groups ---- */

static void test_a_deployment_that_is_archived_can_come_back(void **state)
{
    const char *id = with("{\"id\": \"%s\"}", text_at("register_deployment", "{\"name\": \"D\"}", "/id"));
    const char *back = with("{\"status\": \"active\", %s", id + 1);

    (void)state;
    assert_string_equal(text_at("list_deployments", "{}", "/data/0/status"), "active");
    sandbox_client_do(sandbox.client, "archive_deployment", id);
    assert_string_equal(text_at("list_deployments", "{}", "/data/0/status"), "archived");
    assert_int_equal(integer_at("list_deployments", "{\"status\": \"active\"}", "/total"), 0);
    assert_string_equal(text_at("get_deployment", id, "/status"), "archived");
    sandbox_client_do(sandbox.client, "update_deployment", back);
    assert_string_equal(text_at("get_deployment", id, "/status"), "active");
}

static void test_a_mapping_is_archived(void **state)
{
    const char *id = with("{\"scim_workspace_group_id\": \"%s\"}",
                          text_at("create_scim_workspace_mapping",
                                  "{\"workspace_id\": \"ws-shared-5a4db0\", \"scim_group_name\": \"G\","
                                  " \"role\": \"member\"}",
                                  "/id"));
    portkey_response *response = NULL;
    bool success = false;

    (void)state;
    (void)portkey_value_boolean(
        portkey_value_member(
            sandbox_client_get(&response, sandbox.client, "delete_scim_workspace_mapping", id), "success"),
        &success);
    portkey_response_free(response);
    assert_true(success);
    assert_int_equal(integer_at("list_scim_workspace_mappings", "{}", "/total_count"), 0);
    expect_failure(sandbox.client, "delete_scim_workspace_mapping", id, 403, "AB03");
}

/* ---- what is in use, or there in any case ---- */

static void test_a_secret_in_use_is_not_deleted(void **state)
{
    const char *secret =
        text_at("create_secret_reference",
                "{\"name\": \"S\", \"manager_type\": \"aws_sm\", \"secret_path\": \"p\","
                " \"auth_config\": {\"aws_auth_type\": \"accessKey\", \"aws_access_key_id\": \"a\","
                " \"aws_secret_access_key\": \"b\", \"aws_region\": \"c\"}}",
                "/slug");
    const char *id = with("{\"secret_reference_id\": \"%s\"}", secret);
    const char *user = text_at("create_integration",
                               with("{\"name\": \"I\", \"ai_provider_id\": \"openai\", \"secret_mappings\":"
                                    " [{\"target_field\": \"key\", \"secret_reference_id\": \"%s\"}]}",
                                    secret),
                               "/slug");

    (void)state;
    expect_failure(sandbox.client, "delete_secret_reference", id, 400, "AB01");
    sandbox_client_do(sandbox.client, "delete_integration", with("{\"slug\": \"%s\"}", user));
    sandbox_client_do(sandbox.client, "delete_secret_reference", id);
    expect_failure(sandbox.client, "get_secret_reference", id, 404, "AB08");
}

static void test_a_config_that_a_workspace_has_for_its_keys_is_not_deleted(void **state)
{
    static const char shared[] = "{\"workspace_id\": \"ws-shared-5a4db0\"}";
    const char *slug = text_at("create_config", "{\"name\": \"A\"}", "/slug");
    const char *get = with("{\"slug\": \"%s\"}", slug);

    (void)state;
    sandbox_client_do(
        sandbox.client, "update_workspace",
        with("{\"workspace_id\": \"ws-shared-5a4db0\", \"defaults\": {\"user_api_key_config\": \"%s\"}}",
             text_at("get_config", get, "/id")));
    assert_string_equal(text_at("get_workspace", shared, "/defaults/user_api_key_config"), slug);
    expect_failure(sandbox.client, "delete_config", get, 409, "AB07");
    sandbox_client_do(
        sandbox.client, "update_workspace",
        "{\"workspace_id\": \"ws-shared-5a4db0\", \"defaults\": {\"user_api_key_config\": null}}");
    sandbox_client_do(sandbox.client, "delete_config", get);
}

static void test_the_default_collection_stays(void **state)
{
    const char *workspace = text_at("create_workspace", "{\"name\": \"Team\"}", "/id");
    const char *list = with("{\"workspace_id\": \"%s\"}", workspace);
    const char *id = with("{\"collection_id\": \"%s\"}", text_at("list_collections", list, "/data/0/id"));

    (void)state;
    assert_int_equal(integer_at("list_collections", list, "/total"), 1);
    assert_int_equal(integer_at("list_collections", list, "/data/0/is_default"), 1);
    expect_failure(sandbox.client, "delete_collection", id, 404, "AB08");
    sandbox_client_do(
        sandbox.client, "delete_collection",
        with("{\"collection_id\": \"%s\"}", text_at("create_collection", "{\"name\": \"C\"}", "/id")));
}

static void test_a_user_leaves_workspaces(void **state)
{
    static const char shared[] = "{\"workspace_id\": \"ws-shared-5a4db0\"}";

    (void)state;
    assert_int_equal(integer_at("list_workspace_members", shared, "/total"), 1);
    sandbox_client_do(sandbox.client, "delete_user",
                      with("{\"user_id\": \"%s\"}", text_at("list_all_users", "{}", "/data/0/id")));
    assert_int_equal(integer_at("list_workspace_members", shared, "/total"), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_a_workspace_is_archived),
        TEST(test_what_a_workspace_holds_goes_with_it_by_force),
        TEST(test_a_key_alone_keeps_its_workspace),
        TEST(test_the_default_workspace_stays),
        TEST(test_a_policy_is_archived),
        TEST(test_a_policy_of_rate_is_archived),
        TEST(test_a_deployment_that_is_archived_can_come_back),
        TEST(test_a_mapping_is_archived),
        TEST(test_a_secret_in_use_is_not_deleted),
        TEST(test_a_config_that_a_workspace_has_for_its_keys_is_not_deleted),
        TEST(test_the_default_collection_stays),
        TEST(test_a_user_leaves_workspaces),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
