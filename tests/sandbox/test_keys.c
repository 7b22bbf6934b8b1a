/* SPDX-License-Identifier: MIT */
/* API keys of the sandbox: the settings that they show. The clock stands on a Saturday, the 31st of January 2026. */
#include "asking.h"

static const char *make(const char *settings)
{
    return with("{\"id\": \"%s\"}",
                text_at("create_api_key",
                        with("{\"type\": \"workspace\", \"sub_type\": \"service\", \"name\": \"K\","
                             " \"scopes\": [\"configs.list\"], %s}",
                             settings),
                        "/id"));
}

static const char *change_of(const char *key, const char *settings)
{
    char arguments[1024];

    (void)snprintf(arguments, sizeof(arguments), "%.*s, %s}", (int)strlen(key) - 1, key, settings);
    return with("%s", arguments);
}

/* ---- the config ---- */

static void test_a_config_is_shown_by_its_id(void **state)
{
    const char *slug = text_at("create_config", "{\"name\": \"A\"}", "/slug");
    const char *id = text_at("get_config", with("{\"slug\": \"%s\"}", slug), "/id");
    const char *key = make(with("\"defaults\": {\"config_id\": \"%s\", \"allow_config_override\": false,"
                                " \"metadata\": {\"a\": \"b\"}}",
                                slug));

    (void)state;
    assert_string_equal(text_at("get_api_key", key, "/defaults/config_id"), id);
    assert_string_equal(text_at("get_api_key", key, "/defaults/metadata/a"), "b");
    assert_int_equal(integer_at("get_api_key", key, "/allow_config_override"), 0);
    expect_failure(sandbox.client, "delete_config", with("{\"slug\": \"%s\"}", slug), 409, "AB07");
    sandbox_client_do(sandbox.client, "update_api_key",
                      change_of(key, "\"defaults\": {\"config_id\": null, \"allow_config_override\": true}"));
    assert_null(text_at("get_api_key", key, "/defaults/config_id"));
    assert_int_equal(integer_at("get_api_key", key, "/allow_config_override"), 1);
    sandbox_client_do(sandbox.client, "update_api_key", change_of(key, "\"name\": \"N\""));
    assert_int_equal(integer_at("get_api_key", key, "/allow_config_override"), 1);
    sandbox_client_do(sandbox.client, "delete_config", with("{\"slug\": \"%s\"}", slug));
    assert_string_equal(
        json_at(sandbox.client, "get_api_key", make("\"defaults\": {}"), "/allow_config_override"), "null");
}

static void test_defaults_that_are_left_out_stay_but_for_metadata(void **state)
{
    const char *id = text_at("create_config", "{\"name\": \"A\"}", "/id");
    const char *key = make(with("\"defaults\": {\"config_id\": \"%s\", \"allow_config_override\": false,"
                                " \"metadata\": {\"a\": \"b\"}}",
                                id));

    (void)state;
    sandbox_client_do(sandbox.client, "update_api_key",
                      change_of(key, "\"defaults\": {\"metadata\": {\"c\":\"d\"}}"));
    assert_string_equal(text_at("get_api_key", key, "/defaults/config_id"), id);
    assert_int_equal(integer_at("get_api_key", key, "/allow_config_override"), 0);
    assert_string_equal(json_at(sandbox.client, "get_api_key", key, "/defaults/metadata"), "{\"c\":\"d\"}");
    sandbox_client_do(sandbox.client, "update_api_key",
                      change_of(key, "\"defaults\": {\"allow_config_override\": true}"));
    assert_string_equal(text_at("get_api_key", key, "/defaults/config_id"), id);
    assert_int_equal(integer_at("get_api_key", key, "/allow_config_override"), 1);
    assert_null(text_at("get_api_key", key, "/defaults/metadata/c"));
    sandbox_client_do(sandbox.client, "update_api_key",
                      change_of(key, "\"defaults\": {\"config_id\": null}"));
    assert_null(text_at("get_api_key", key, "/defaults/config_id"));
    assert_int_equal(integer_at("get_api_key", key, "/allow_config_override"), 1);
}

/* ---- limits that are not set ---- */

static void test_a_budget_is_replaced_whole(void **state)
{
    const char *key =
        make("\"usage_limits\": {\"type\": \"cost\", \"credit_limit\": 50, \"alert_threshold\": 40,"
             " \"periodic_reset\": \"monthly\"}");

    (void)state;
    sandbox_client_do(sandbox.client, "update_api_key",
                      change_of(key, "\"usage_limits\": {\"credit_limit\": 60}"));
    assert_int_equal(integer_at("get_api_key", key, "/usage_limits/credit_limit"), 60);
    assert_null(text_at("get_api_key", key, "/usage_limits/periodic_reset"));
    assert_int_equal(integer_at("get_api_key", key, "/usage_limits/alert_threshold"), -1);
    sandbox_client_do(sandbox.client, "update_api_key", change_of(key, "\"name\": \"N\""));
    assert_int_equal(integer_at("get_api_key", key, "/usage_limits/credit_limit"), 60);
}

static void test_limits_that_are_not_set_are_null(void **state)
{
    portkey_response *response = NULL;
    portkey_value answer =
        sandbox_client_get(&response, sandbox.client, "get_api_key", make("\"description\": \"D\""));

    (void)state;
    assert_int_equal(portkey_value_type(portkey_value_member(answer, "usage_limits")), PORTKEY_JSON_NULL);
    assert_int_equal(portkey_value_type(portkey_value_member(answer, "rate_limits")), PORTKEY_JSON_NULL);
    portkey_response_free(response);
}

/* ---- rotation ---- */

static const char *next_rotation(const char *policy)
{
    return text_at("get_api_key", make(with("\"rotation_policy\": {%s}", policy)),
                   "/rotation_policy/next_rotation_at");
}

static void test_the_next_rotation_is_computed(void **state)
{
    const char *key = make("\"rotation_policy\": {\"rotation_period\": \"weekly\"}");

    (void)state;
    assert_string_equal(next_rotation("\"rotation_period\": \"weekly\""), "2026-02-02T00:00:00.000Z");
    assert_string_equal(next_rotation("\"rotation_period\": \"monthly\""), "2026-02-01T00:00:00.000Z");
    assert_string_equal(next_rotation("\"rotation_period_days\": 30"), "2026-03-02T00:00:00.000Z");
    assert_string_equal(next_rotation("\"next_rotation_at\": \"2026-02-05T17:30:00Z\""),
                        "2026-02-05T00:00:00.000Z");
    assert_string_equal(text_at("get_api_key", key, "/rotation_policy/status"), "ACTIVE");
    sandbox_client_do(sandbox.client, "update_api_key",
                      change_of(key, "\"rotation_policy\": {\"rotation_period_days\": 2}"));
    assert_string_equal(text_at("get_api_key", key, "/rotation_policy/next_rotation_at"),
                        "2026-02-02T00:00:00.000Z");
    assert_null(text_at("get_api_key", key, "/rotation_policy/rotation_period"));
    sandbox_client_do(sandbox.client, "update_api_key", change_of(key, "\"rotation_policy\": null"));
    assert_null(text_at("get_api_key", key, "/rotation_policy/status"));
}

static void expect_refused(const char *key, const char *policy)
{
    expect_failure(sandbox.client, "update_api_key",
                   change_of(key, with("\"rotation_policy\": {%s}", policy)), 400, "AB01");
}

static void test_rotations_that_cannot_be_are_refused(void **state)
{
    const char *key = make("\"rotation_policy\": {\"rotation_period\": \"weekly\"}");

    (void)state;
    expect_refused(key, "\"rotation_period\": \"weekly\", \"rotation_period_days\": 3");
    expect_refused(key, "\"key_transition_period_ms\": 1800000");
    expect_refused(key, "\"rotation_period_days\": 1, \"key_transition_period_ms\": 86400000");
    sandbox_client_do(
        sandbox.client, "update_api_key",
        change_of(key, "\"rotation_policy\": {\"rotation_period_days\": 1, \"key_transition_period_ms\":"
                       " 86399999}"));
    expect_failure(sandbox.client, "rotate_api_key",
                   change_of(key, "\"key_transition_period_ms\": 9223372036854775807"), 400, "AB01");
    sandbox_client_do(sandbox.client, "rotate_api_key", key);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_a_config_is_shown_by_its_id),   TEST(test_defaults_that_are_left_out_stay_but_for_metadata),
        TEST(test_a_budget_is_replaced_whole),    TEST(test_limits_that_are_not_set_are_null),
        TEST(test_the_next_rotation_is_computed), TEST(test_rotations_that_cannot_be_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
