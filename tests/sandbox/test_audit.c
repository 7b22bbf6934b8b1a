/* SPDX-License-Identifier: MIT */
/* The audit log of the sandbox: who changed what, and what it was before and after. */
#include "asking.h"

/* A text of the newest entry. */
static const char *newest(const char *pointer)
{
    return text_at("list_audit_logs", log_of_january, with("/records/0%s", pointer));
}

static void test_an_entry_shows_what_was_before_and_after(void **state)
{
    const char *slug = text_at("create_config", "{\"name\": \"A\", \"config\": {\"retry\": {}}}", "/slug");
    const char *get = with("{\"slug\": \"%s\"}", slug);

    (void)state;
    assert_string_equal(newest("/sandbox_after/name"), "A");
    assert_string_equal(newest("/sandbox_after/slug"), slug);
    assert_null(newest("/sandbox_before/name"));
    sandbox_client_do(sandbox.client, "update_config", with("{\"slug\": \"%s\", \"name\": \"B\"}", slug));
    assert_string_equal(newest("/sandbox_before/name"), "A");
    assert_string_equal(newest("/sandbox_after/name"), "B");
    assert_string_equal(newest("/action"), "update");
    assert_string_equal(newest("/resource_type"), "config");
    assert_string_equal(newest("/method"), "PUT");
    assert_string_equal(newest("/request_body"), "{\"name\":\"B\"}");
    assert_string_equal(newest("/user_id"), "5a4db0c5-0000-4000-8000-000000000003");
    sandbox_client_do(sandbox.client, "delete_config", get);
    assert_string_equal(newest("/sandbox_before/name"), "B");
    assert_null(newest("/sandbox_after/name"));
    assert_int_equal(integer_at("list_audit_logs", log_of_january, "/total"), 3);
}

static void test_what_is_archived_is_there_after(void **state)
{
    const char *id = text_at("create_workspace", "{\"name\": \"Team\"}", "/id");

    (void)state;
    sandbox_client_do(sandbox.client, "delete_workspace",
                      with("{\"workspace_id\": \"%s\", \"name\": \"Team\"}", id));
    assert_string_equal(newest("/sandbox_before/status"), "active");
    assert_string_equal(newest("/sandbox_after/status"), "archived");
}

/* What belongs to something is not it. */
static void test_a_member_is_not_its_workspace(void **state)
{
    const char *workspace = text_at("create_workspace", "{\"name\": \"Team\"}", "/id");
    char member[256];

    (void)state;
    (void)snprintf(member, sizeof(member),
                   "{\"workspace_id\": \"%s\", \"user_id\": \"%s\", \"role\": \"member\"}", workspace,
                   "5a4db0c5-0000-4000-8000-000000000003");
    sandbox_client_do(sandbox.client, "update_workspace_member", member);
    assert_string_equal(newest("/sandbox_before/role"), "admin");
    assert_string_equal(newest("/sandbox_after/role"), "member");
    sandbox_client_do(sandbox.client, "create_prompt_partial",
                      with("{\"name\": \"P\", \"string\": \"s\", \"workspace_id\": \"%s\"}", workspace));
    assert_string_equal(newest("/sandbox_after/name"), "P");
    assert_null(newest("/sandbox_before/name"));
}

static const char *make_key(const char *scopes)
{
    return with("{\"type\": \"workspace\", \"sub_type\": \"service\", \"name\": \"K\", \"workspace_id\":"
                " \"ws-shared-5a4db0\", \"scopes\": [%s]}",
                scopes);
}

/* The body of the request is shown as it was sent, but the record is not. */
static void expect_no_trace(const char *secret)
{
    portkey_response *response = NULL;
    portkey_value answer = sandbox_client_get(&response, sandbox.client, "list_audit_logs", log_of_january);
    const char *after = portkey_value_text(portkey_value_at(answer, "/records/0/sandbox_after"));

    assert_non_null(after);
    assert_null(strstr(after, secret));
    assert_non_null(
        strstr(portkey_value_string(portkey_value_at(answer, "/records/0/request_body"), NULL), secret));
    portkey_response_free(response);
}

static void test_secrets_are_masked(void **state)
{
    const char *secret = text_at("create_api_key", make_key("\"configs.list\""), "/key");
    const char *id = with("{\"id\": \"%s\"}", text_at("list_api_keys", "{}", "/data/0/id"));
    char masked[] = "xx***xx";

    (void)state;
    memcpy(masked, secret, 2);
    memcpy(masked + 5, secret + strlen(secret) - 2, 2);
    assert_string_equal(newest("/sandbox_after/key"), masked);
    secret = text_at("rotate_api_key", id, "/key");
    assert_string_equal(newest("/sandbox_before/key"), masked);
    memcpy(masked + 5, secret + strlen(secret) - 2, 2);
    assert_string_equal(newest("/sandbox_after/key"), masked);
    sandbox_client_do(sandbox.client, "create_virtual_key",
                      "{\"name\": \"V\", \"provider\": \"openai\", \"key\": \"sk-clear-secret\"}");
    assert_string_equal(newest("/sandbox_after/name"), "V");
    expect_no_trace("clear");
    sandbox_client_do(sandbox.client, "create_mcp_integration",
                      "{\"name\": \"M\", \"url\": \"https://example.com\", \"auth_type\": \"headers\","
                      " \"transport\": \"http\", \"configurations\":"
                      " {\"custom_headers\": {\"Authorization\": \"clear\"}}}");
    assert_string_equal(newest("/sandbox_after/name"), "M");
    expect_no_trace("clear");
}

static void test_a_key_is_named_as_the_actor(void **state)
{
    const char *id;
    portkey_client *client = client_of(make_key("\"configs.create\", \"audit_logs.list\""), &id);

    (void)state;
    sandbox_client_do(client, "create_config", "{\"name\": \"A\"}");
    assert_string_equal(newest("/user_type"), "api_key");
    assert_string_equal(newest("/user_id"), id);
    expect_failure(client, "list_audit_logs", log_of_january, 403, "AB03");
    portkey_client_free(client);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_an_entry_shows_what_was_before_and_after),
        TEST(test_what_is_archived_is_there_after),
        TEST(test_a_member_is_not_its_workspace),
        TEST(test_secrets_are_masked),
        TEST(test_a_key_is_named_as_the_actor),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
