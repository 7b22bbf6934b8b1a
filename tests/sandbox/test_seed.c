/* SPDX-License-Identifier: MIT */
/* The company of the demo: that its parts agree, and what its traffic is there to show. */
#include "asking.h"

/* ---- reading answers ---- */

static void copy_text(char out[128], portkey_value value)
{
    const char *text = portkey_value_string(value, NULL);

    (void)snprintf(out, 128, "%s", text != NULL ? text : "");
}

/* The member of the row of a list whose other member has that text; "" if there is no such row. */
static void find_in(char out[128], portkey_value rows, const char *member, const char *is, const char *wanted)
{
    out[0] = '\0';
    PORTKEY_FOR_EACH (row, rows)
        if (portkey_value_is(portkey_value_member(row, member), is))
            copy_text(out, portkey_value_at(row, wanted));
}

static void find(char out[128], const char *operation, const char *member, const char *is, const char *wanted)
{
    portkey_response *response = NULL;
    portkey_value answer = sandbox_client_get(&response, sandbox.client, operation, "{}");

    find_in(out, portkey_value_member(answer, "data"), member, is, wanted);
    portkey_response_free(response);
}

/* ---- what is there ---- */

static void test_each_kind_of_thing_is_there(void **state)
{
    static const struct {
        const char *operation;
        int64_t total;
    } kinds[] = {
        {"list_workspaces", 3},   {"list_all_users", 8},         {"list_user_invites", 1},
        {"list_integrations", 3}, {"list_providers", 6},         {"list_configs", 5},
        {"list_prompts", 2},      {"list_guardrails", 2},        {"list_api_keys", 9},
        {"list_mcp_servers", 1},  {"list_usage_limits", 2},      {"list_rate_limits", 2},
        {"list_log_exports", 3},  {"list_secret_references", 2},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(kinds); i++)
        assert_int_equal(integer_at(kinds[i].operation, "{}", "/total"), kinds[i].total);
}

static void test_an_empty_one_has_none_of_it(void **state)
{
    (void)state;
    sandbox_client_stop(&sandbox);
    sandbox_client_start(&sandbox, NULL);
    assert_int_equal(integer_at("list_workspaces", "{}", "/total"), 1);
    assert_int_equal(integer_at("list_all_users", "{}", "/total"), 1);
    assert_int_equal(integer_at("list_configs", "{}", "/total"), 0);
}

static void test_ids_are_the_same_each_time_and_at_each_time(void **state)
{
    static const sandbox_options later = {.time = "2027-06-01T00:00:00Z"};
    char ids[4][128];

    (void)state;
    find(ids[0], "list_mcp_servers", "slug", "orders-for-the-bot", "/id");
    find(ids[1], "list_all_users", "email", "linus@sandbox.invalid", "/id");
    sandbox_client_stop(&sandbox);
    sandbox_client_start(&sandbox, &later);
    find(ids[2], "list_mcp_servers", "slug", "orders-for-the-bot", "/id");
    find(ids[3], "list_all_users", "email", "linus@sandbox.invalid", "/id");
    for (size_t i = 0; i < 2; i++) {
        assert_string_not_equal(ids[i], "");
        assert_string_equal(ids[i], ids[i + 2]);
    }
}

static void test_things_name_each_other(void **state)
{
    char config[128];
    char used[128];
    char server[128];
    char integration[128];

    (void)state;
    find(config, "list_configs", "name", "Support with cache", "/id");
    find(used, "list_api_keys", "name", "Support bot", "/defaults/config_id");
    assert_string_not_equal(config, "");
    assert_string_equal(config, used);
    find(integration, "list_mcp_integrations", "slug", "orders", "/id");
    find(server, "list_mcp_servers", "slug", "orders-for-the-bot", "/mcp_integration_id");
    assert_string_not_equal(integration, "");
    assert_string_equal(integration, server);
}

static void test_prompts_have_versions(void **state)
{
    char id[128];

    (void)state;
    find(id, "list_prompts", "name", "Answer to a customer", "/id");
    assert_int_equal(integer_at("list_prompt_versions", with("{\"prompt_id\": \"%s\"}", id), "/total"), 3);
}

/* ---- the audit log ---- */

#define LOG                                                                                                  \
    "{\"start_time\": \"2025-01-01T00:00:00Z\", \"end_time\": \"2026-02-01T00:00:00Z\", \"page_size\": 100," \
    " \"organisation_id\": \"5a4db0c5-0000-4000-8000-000000000001\"}"

static void test_the_audit_log_has_several_actors_in_the_order_of_time(void **state)
{
    portkey_response *response = NULL;
    portkey_value answer = sandbox_client_get(&response, sandbox.client, "list_audit_logs", LOG);
    char before[128] = "9999";
    char time[128];
    char actor[128];
    char other[128] = "";
    unsigned changes_of_actor = 0;

    (void)state;
    PORTKEY_FOR_EACH (entry, portkey_value_member(answer, "records")) {
        copy_text(time, portkey_value_member(entry, "timestamp"));
        assert_true(strcmp(time, before) <= 0);
        (void)snprintf(before, sizeof(before), "%s", time);
        copy_text(actor, portkey_value_member(entry, "user_id"));
        changes_of_actor += strcmp(actor, other) != 0;
        (void)snprintf(other, sizeof(other), "%s", actor);
    }
    assert_true(changes_of_actor > 10);
    portkey_response_free(response);
}

static void test_what_a_key_of_a_user_did_is_the_users(void **state)
{
    char user[128];
    char owner[128];

    (void)state;
    find(user, "list_all_users", "email", "linus@sandbox.invalid", "/id");
    find(owner, "list_configs", "name", "Support with cache", "/owner_id");
    assert_string_not_equal(user, "");
    assert_string_equal(user, owner);
}

/* ---- what the traffic shows ---- */

#define BETWEEN(from, to)                                                                                    \
    "\"workspace_slug\": \"*\", \"time_of_generation_min\": \"2026-01-" from "T00:00:00Z\","                 \
    " \"time_of_generation_max\": \"2026-01-" to "T23:59:59Z\""
#define SPIKE BETWEEN("28", "28")

/* The key of the row of a group with the most of a figure, and how much of all that is. */
static double find_most(char out[128], const char *operation, const char *arguments, const char *key,
                        const char *figure)
{
    portkey_response *response = NULL;
    portkey_value answer = sandbox_client_get(&response, sandbox.client, operation, arguments);
    double most = 0;
    double sum = 0;

    PORTKEY_FOR_EACH (row, portkey_value_member(answer, "data")) {
        double number = 0;

        assert_int_equal(portkey_value_number(portkey_value_member(row, figure), &number), 0);
        sum += number;
        if (number > most)
            copy_text(out, portkey_value_member(row, key));
        most = number > most ? number : most;
    }
    portkey_response_free(response);
    return sum > 0 ? most / sum : 0;
}

static double cost_of(const char *arguments)
{
    return number_at("get_cost_analytics", arguments, "/summary/total");
}

static void test_a_day_costs_more_by_one_model_one_key_and_one_user(void **state)
{
    char found[128];
    char key[128];

    (void)state;
    assert_true(cost_of("{" SPIKE "}") > 5 * cost_of("{" BETWEEN("27", "27") "}"));
    assert_true(cost_of("{" SPIKE "}") > 5 * cost_of("{" BETWEEN("29", "29") "}"));
    assert_true(find_most(found, "get_analytics_group_models", "{" SPIKE "}", "ai_model", "cost") > 0.9);
    assert_string_equal(found, "gpt-4o");
    assert_true(find_most(found, "get_analytics_group_users", "{" SPIKE "}", "user", "cost") > 0.9);
    assert_string_equal(found, "dennis@sandbox.invalid");
    assert_true(find_most(found, "get_analytics_group",
                          "{\"group_by\": \"api_key\", \"columns\": [\"cost\"], " SPIKE "}", "group_key",
                          "cost") > 0.9);
    find(key, "list_api_keys", "name", "Weekly reports", "/id");
    assert_string_equal(found, key);
}

static void test_most_errors_are_those_of_one_user(void **state)
{
    char found[128];

    (void)state;
    assert_true(find_most(found, "get_analytics_group_users",
                          "{" BETWEEN("01", "31") ", \"status_code\": \"400,429,500\"}", "user",
                          "requests") > 0.6);
    assert_string_equal(found, "tom@sandbox.invalid");
}

static void test_the_cache_of_the_bot_pays(void **state)
{
    char found[128];
    char key[128];

    (void)state;
    (void)find_most(found, "get_analytics_group",
                    "{\"group_by\": \"api_key\", \"columns\": [\"cache_hit_rate\"], " BETWEEN("01", "31") "}",
                    "group_key", "cache_hit_rate");
    find(key, "list_api_keys", "name", "Support bot", "/id");
    assert_string_equal(found, key);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST_OF_DEMO(test_each_kind_of_thing_is_there),
        TEST_OF_DEMO(test_an_empty_one_has_none_of_it),
        TEST_OF_DEMO(test_ids_are_the_same_each_time_and_at_each_time),
        TEST_OF_DEMO(test_things_name_each_other),
        TEST_OF_DEMO(test_prompts_have_versions),
        TEST_OF_DEMO(test_the_audit_log_has_several_actors_in_the_order_of_time),
        TEST_OF_DEMO(test_what_a_key_of_a_user_did_is_the_users),
        TEST_OF_DEMO(test_a_day_costs_more_by_one_model_one_key_and_one_user),
        TEST_OF_DEMO(test_most_errors_are_those_of_one_user),
        TEST_OF_DEMO(test_the_cache_of_the_bot_pays),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
