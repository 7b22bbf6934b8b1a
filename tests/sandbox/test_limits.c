/* SPDX-License-Identifier: MIT */
/* Limits of the sandbox: what they count, what they refuse, and how they begin again. The clock stands on a Saturday. */
#include "asking.h"

/* ---- traffic ---- */

/* A call of 100 tokens that a team made, as a log. */
static void add_log(const char *team)
{
    char arguments[512];

    (void)snprintf(arguments, sizeof(arguments),
                   "{\"request\": {\"url\": \"https://example.com\", \"body\": {\"model\": \"m\"}},"
                   " \"response\": {\"status\": 200, \"body\": {\"usage\": {\"prompt_tokens\": 60,"
                   " \"completion_tokens\": 40}}}, \"metadata\": {\"squad\": \"%s\"}}",
                   team);
    sandbox_client_do(sandbox.client, "insert_log", arguments);
}

/* The arguments of a completion of a prompt of its own, which goes to a provider. */
static const char *prompt_of(const char *provider)
{
    char create[512];

    (void)snprintf(create, sizeof(create),
                   "{\"name\": \"P\", \"collection_id\": \"%s\", \"string\": \"Hi\", \"virtual_key\": \"%s\","
                   " \"parameters\": {\"model\": \"m-1\"}}",
                   text_at("create_collection", "{\"name\": \"C\"}", "/id"), provider);
    return with("{\"prompt_id\": \"%s\", \"variables\": {}}", text_at("create_prompt", create, "/id"));
}

static void complete(portkey_client *client, const char *prompt)
{
    sandbox_client_do(client, "run_prompt_completion", prompt);
}

static void expect_refusal(portkey_client *client, const char *prompt, int status)
{
    expect_failure(client, "run_prompt_completion", prompt, status, "");
}

/* ---- policies of usage ---- */

static const char *policy(const char *rest)
{
    char arguments[1024];

    (void)snprintf(arguments, sizeof(arguments), "{%s}", rest);
    return with("{\"policy_usage_limits_id\": \"%s\"}", text_at("create_usage_limit", arguments, "/id"));
}

#define BY_SQUAD                                                                                             \
    "\"conditions\": [{\"key\": \"metadata.squad\", \"value\": \"*\", \"excludes\": [\"chess\"]}],"          \
    " \"group_by\": [{\"key\": \"metadata.squad\"}]"

static void test_a_policy_counts_each_group_apart(void **state)
{
    const char *id =
        policy(BY_SQUAD ", \"type\": \"tokens\", \"credit_limit\": 200, \"alert_threshold\": 150");

    (void)state;
    assert_int_equal(integer_at("list_usage_limit_entities", id, "/total"), 0);
    add_log("blue");
    add_log("red");
    add_log("red");
    add_log("chess");
    sandbox_client_do(
        sandbox.client, "insert_log",
        "{\"request\": {\"url\": \"https://example.com\", \"body\": {}}, \"response\": {\"body\": {}}}");
    assert_int_equal(integer_at("list_usage_limit_entities", id, "/total"), 2);
    assert_string_equal(text_at("list_usage_limit_entities", id, "/data/0/value_key"), "metadata.squad:red");
    assert_int_equal(integer_at("list_usage_limit_entities", id, "/data/0/current_usage"), 200);
    assert_string_equal(text_at("list_usage_limit_entities", id, "/data/0/status"), "exhausted");
    assert_int_equal(integer_at("list_usage_limit_entities", id, "/data/0/is_threshold_alerts_sent"), 1);
    assert_int_equal(integer_at("list_usage_limit_entities", id, "/data/0/is_exhausted_alerts_sent"), 1);
    assert_string_equal(text_at("list_usage_limit_entities", id, "/data/0/last_used_at"),
                        "2026-01-31T12:00:00.000Z");
    assert_string_equal(text_at("list_usage_limit_entities", id, "/data/1/status"), "active");
    assert_int_equal(integer_at("list_usage_limit_entities", id, "/data/1/current_usage"), 100);
    assert_int_equal(integer_at("list_usage_limit_entities", id, "/data/1/is_threshold_alerts_sent"), 0);
}

/* `arguments` with a member more. */
static const char * and (const char *arguments, const char *member)
{
    char opened[1024];

    (void)snprintf(opened, sizeof(opened), "%.*s, %s}", (int)strlen(arguments) - 1, arguments, member);
    return with("%s", opened);
}

static void test_entities_are_found_by_status_and_key(void **state)
{
    const char *id = policy(BY_SQUAD ", \"type\": \"requests\", \"credit_limit\": 2");

    (void)state;
    add_log("blue");
    add_log("red");
    add_log("red");
    assert_int_equal(integer_at("list_usage_limit_entities", and(id, "\"status\": \"exhausted\""), "/total"),
                     1);
    assert_string_equal(
        text_at("list_usage_limit_entities", and(id, "\"status\": \"active\""), "/data/0/value_key"),
        "metadata.squad:blue");
    assert_int_equal(integer_at("list_usage_limit_entities", and(id, "\"search\": \"squad:blue\""), "/total"),
                     1);
    assert_int_equal(integer_at("list_usage_limit_entities", and(id, "\"search\": \"green\""), "/total"), 0);
    assert_int_equal(
        integer_at("list_usage_limit_entities", and(id, "\"page_size\": 1, \"current_page\": 1"), "/total"),
        2);
}

static void test_an_entity_that_is_reset_begins_at_zero(void **state)
{
    const char *id = policy(BY_SQUAD ", \"type\": \"tokens\", \"credit_limit\": 200");
    const char *entity;
    const char *reset;

    (void)state;
    add_log("red");
    add_log("red");
    add_log("blue");
    entity = text_at("list_usage_limit_entities", and(id, "\"search\": \"red\""), "/data/0/id");
    reset = and(id, with("\"entity_id\": \"%s\"", entity));
    sandbox_client_do(sandbox.client, "reset_usage_limit_entity", reset);
    assert_int_equal(
        integer_at("list_usage_limit_entities", and(id, "\"search\": \"red\""), "/data/0/current_usage"), 0);
    assert_string_equal(
        text_at("list_usage_limit_entities", and(id, "\"search\": \"red\""), "/data/0/status"), "active");
    assert_string_equal(text_at("list_usage_limit_entities", and(id, "\"search\": \"red\""), "/data/0/id"),
                        entity);
    assert_int_equal(
        integer_at("list_usage_limit_entities", and(id, "\"search\": \"blue\""), "/data/0/current_usage"),
        100);
    add_log("red"); /* at the same time as the reset, as the clock stands */
    assert_int_equal(
        integer_at("list_usage_limit_entities", and(id, "\"search\": \"red\""), "/data/0/current_usage"),
        100);
    sandbox_client_do(sandbox.client, "update_usage_limit", and(id, "\"reset_usage_for_value\": \"blue\""));
    assert_int_equal(
        integer_at("list_usage_limit_entities", and(id, "\"search\": \"blue\""), "/data/0/current_usage"), 0);
    expect_failure(sandbox.client, "update_usage_limit", and(id, "\"reset_usage_for_value\": \"green\""), 400,
                   "AB01");
    expect_failure(sandbox.client, "reset_usage_limit_entity", and(id, "\"entity_id\": \"none\""), 403,
                   "AB03");
}

static void test_an_exhausted_policy_refuses_calls_until_it_is_raised(void **state)
{
    const char *id = policy("\"conditions\": [{\"key\": \"model\", \"value\": [\"m-0\", \"@v/m-1\"]}],"
                            " \"group_by\": [{\"key\": \"prompt\"}, {\"key\": \"provider\"}],"
                            " \"type\": \"requests\", \"credit_limit\": 2");
    const char *prompt = prompt_of("v");
    const char *other = prompt_of("v");

    (void)state;
    complete(sandbox.client, prompt);
    complete(sandbox.client, prompt);
    expect_refusal(sandbox.client, prompt, 412);
    expect_refusal(sandbox.client, prompt, 412);
    complete(sandbox.client, other);
    assert_int_equal(integer_at("list_usage_limit_entities", id, "/total"), 2);
    sandbox_client_do(sandbox.client, "update_usage_limit", and(id, "\"credit_limit\": 3"));
    complete(sandbox.client, prompt);
    expect_refusal(sandbox.client, prompt, 412);
    sandbox_client_do(sandbox.client, "update_usage_limit",
                      and(id, "\"conditions\": [{\"key\": \"model\", \"value\": \"@v/*\"}]"));
    expect_refusal(sandbox.client, prompt, 412);
    sandbox_client_do(sandbox.client, "update_usage_limit",
                      and(id, "\"conditions\": [{\"key\": \"model\", \"value\": \"@w/*\"}]"));
    complete(sandbox.client, prompt);
}

static void test_a_group_that_is_reset_may_call_again(void **state)
{
    const char *id = policy("\"conditions\": [{\"key\": \"provider\", \"value\": \"@v\"}], \"group_by\":"
                            " [{\"key\": \"model\"}], \"type\": \"requests\", \"credit_limit\": 1");
    const char *prompt = prompt_of("v");

    (void)state;
    complete(sandbox.client, prompt);
    expect_refusal(sandbox.client, prompt, 412);
    sandbox_client_do(
        sandbox.client, "reset_usage_limit_entity",
        and(id, with("\"entity_id\": \"%s\"", text_at("list_usage_limit_entities", id, "/data/0/id"))));
    complete(sandbox.client, prompt);
    expect_refusal(sandbox.client, prompt, 412);
}

static void test_a_policy_of_another_workspace_covers_no_call(void **state)
{
    const char *other = text_at("create_workspace", "{\"name\": \"Other\"}", "/id");
    const char *prompt = prompt_of("v");
    static const char all[] = "\"conditions\": [{\"key\": \"workspace_id\", \"value\": \"*\"}], \"group_by\":"
                              " [{\"key\": \"workspace_id\"}], \"type\": \"requests\", \"credit_limit\": 0";

    (void)state;
    (void)policy(with("%s, \"workspace_id\": \"%s\"", all, other));
    (void)policy("\"conditions\": [{\"key\": \"workspace_id\", \"value\": \"ws-none\"}], \"group_by\":"
                 " [{\"key\": \"workspace_id\"}], \"type\": \"requests\", \"credit_limit\": 0");
    complete(sandbox.client, prompt);
    (void)policy(
        "\"conditions\": [{\"key\": \"workspace_id\", \"value\": \"ws-shared-5a4db0\"}], \"group_by\":"
        " [{\"key\": \"workspace_id\"}], \"type\": \"requests\", \"credit_limit\": 0");
    expect_refusal(sandbox.client, prompt, 412);
}

static void test_a_policy_of_the_organisation_covers_all_workspaces(void **state)
{
    static const char by_workspace[] =
        "\"conditions\": [{\"key\": \"model\", \"value\": \"m\"}], \"group_by\": [{\"key\": \"workspace_id\"}],"
        " \"type\": \"requests\", \"credit_limit\": 5%s";
    const char *other = text_at("create_workspace", "{\"name\": \"Other\"}", "/id");
    portkey_client *client =
        client_of(with("{\"type\": \"workspace\", \"sub_type\": \"service\", \"name\": \"K\","
                       " \"workspace_id\": \"%s\", \"scopes\": [\"logs.write\"]}",
                       other),
                  NULL);
    const char *one = policy(with(by_workspace, ""));
    const char *all =
        policy(with(by_workspace, ", \"organisation_id\": \"5a4db0c5-0000-4000-8000-000000000001\""));

    (void)state;
    add_log("red");
    sandbox_client_do(client, "insert_log",
                      "{\"request\": {\"url\": \"https://example.com\", \"body\": {\"model\": \"m\"}},"
                      " \"response\": {\"body\": {}}}");
    portkey_client_free(client);
    assert_int_equal(integer_at("list_usage_limit_entities", one, "/total"), 1);
    assert_int_equal(integer_at("list_usage_limit_entities", all, "/total"), 2);
    assert_int_equal(integer_at("list_usage_limit_entities",
                                and(all, with("\"search\": \"workspace_id:%s\"", other)), "/total"),
                     1);
}

/* The policy and the analytics read the same calls. */
static void test_a_budget_of_this_month_agrees_with_analytics(void **state)
{
    const char *id = policy("\"conditions\": [{\"key\": \"workspace_id\", \"value\":"
                            " \"5a4db0c5-0000-4000-8000-000000000002\"}], \"group_by\":"
                            " [{\"key\": \"metadata.environment\"}], \"type\": \"cost\", \"credit_limit\": 1,"
                            " \"periodic_reset\": \"monthly\"");
    double used = number_at("list_usage_limit_entities", id, "/data/0/current_usage");
    double cost =
        number_at("get_cost_analytics",
                  "{\"workspace_slug\": \"ws-shared-5a4db0\", \"time_of_generation_min\":"
                  " \"2026-01-01T00:00:00Z\", \"time_of_generation_max\": \"2026-01-31T12:00:00Z\"}",
                  "/summary/total");
    double difference = used * 100 - cost;

    (void)state;
    assert_true(cost > 100 && difference < 0.001 && difference > -0.001);
    assert_string_equal(text_at("list_usage_limit_entities", id, "/data/0/status"), "exhausted");
    assert_int_equal(integer_at("list_usage_limit_entities", id, "/total"), 1);
    assert_true(number_at("get_usage_limit", and(id, "\"include_usage\": true"),
                          "/value_key_usage_map/metadata.environment:production/current_usage") == used);
    assert_null(
        text_at("get_usage_limit", id, "/value_key_usage_map/metadata.environment:production/status"));
}

/* ---- periods ---- */

static const char *next_reset(const char *rhythm)
{
    const char *id = policy(with(BY_SQUAD ", \"type\": \"requests\", \"credit_limit\": 2, %s", rhythm));

    return text_at("get_usage_limit", id, "/next_usage_reset_at");
}

static void test_periods_begin_when_the_rhythm_says(void **state)
{
    (void)state;
    assert_string_equal(next_reset("\"periodic_reset\": \"weekly\""), "2026-02-02T00:00:00.000Z");
    assert_string_equal(next_reset("\"periodic_reset\": \"monthly\""), "2026-02-01T00:00:00.000Z");
    assert_string_equal(next_reset("\"periodic_reset_days\": 10"), "2026-02-10T00:00:00.000Z");
    assert_string_equal(
        next_reset("\"periodic_reset\": \"weekly\", \"next_usage_reset_at\": \"2026-02-04T06:00:00Z\""),
        "2026-02-04T06:00:00.000Z");
    assert_string_equal(
        next_reset("\"periodic_reset\": \"weekly\", \"next_usage_reset_at\": \"2025-12-31T06:00:00Z\""),
        "2026-02-04T06:00:00.000Z");
    assert_string_equal(
        next_reset("\"periodic_reset\": \"monthly\", \"next_usage_reset_at\": \"2025-12-31T18:00:00Z\""),
        "2026-01-31T18:00:00.000Z");
    assert_string_equal(
        next_reset("\"periodic_reset\": \"monthly\", \"next_usage_reset_at\": \"2025-10-31T06:00:00Z\""),
        "2026-02-28T06:00:00.000Z");
    assert_string_equal(
        next_reset("\"periodic_reset_days\": 3, \"next_usage_reset_at\": \"2026-01-30T00:00:00Z\""),
        "2026-02-02T00:00:00.000Z");
    assert_null(next_reset("\"periodic_reset\": null"));
}

static void test_another_rhythm_takes_the_place_of_the_first(void **state)
{
    const char *id =
        policy(BY_SQUAD ", \"type\": \"requests\", \"credit_limit\": 2, \"periodic_reset\": \"weekly\"");

    (void)state;
    sandbox_client_do(sandbox.client, "update_usage_limit", and(id, "\"name\": \"N\""));
    assert_string_equal(text_at("get_usage_limit", id, "/next_usage_reset_at"), "2026-02-02T00:00:00.000Z");
    sandbox_client_do(sandbox.client, "update_usage_limit", and(id, "\"periodic_reset_days\": 2"));
    assert_null(text_at("get_usage_limit", id, "/periodic_reset"));
    assert_string_equal(text_at("get_usage_limit", id, "/next_usage_reset_at"), "2026-02-02T00:00:00.000Z");
    sandbox_client_do(sandbox.client, "update_usage_limit",
                      and(id, "\"periodic_reset\": \"weekly\", \"periodic_reset_days\": null"));
    assert_string_equal(text_at("get_usage_limit", id, "/periodic_reset"), "weekly");
    sandbox_client_do(sandbox.client, "update_usage_limit", and(id, "\"periodic_reset_days\": 3"));
    sandbox_client_do(sandbox.client, "update_usage_limit", and(id, "\"periodic_reset\": \"monthly\""));
    assert_string_equal(json_at(sandbox.client, "get_usage_limit", id, "/periodic_reset_days"), "null");
    assert_string_equal(text_at("get_usage_limit", id, "/next_usage_reset_at"), "2026-02-01T00:00:00.000Z");
    sandbox_client_do(sandbox.client, "update_usage_limit", and(id, "\"periodic_reset\": null"));
    assert_null(text_at("get_usage_limit", id, "/next_usage_reset_at"));
    expect_failure(sandbox.client, "update_usage_limit",
                   and(id, "\"periodic_reset\": \"weekly\", \"periodic_reset_days\": 2"), 400, "AB01");
}

/* ---- policies of rate ---- */

static void test_a_policy_of_rate_refuses_what_is_too_much(void **state)
{
    static const char arguments[] =
        "{\"conditions\": [{\"key\": \"prompt\", \"value\": \"%s\"}], \"group_by\": [{\"key\": \"model\"}],"
        " \"type\": \"requests\", \"unit\": \"rpm\", \"value\": 2}";
    const char *prompt = prompt_of("v");
    const char *other = prompt_of("v");
    char id[64];
    const char *rate;

    (void)state;
    (void)sscanf(prompt, "{\"prompt_id\": \"%40[^\"]", id);
    rate =
        with("{\"rate_limits_policy_id\": \"%s\"}", text_at("create_rate_limit", with(arguments, id), "/id"));
    complete(sandbox.client, prompt);
    complete(sandbox.client, other);
    complete(sandbox.client, prompt);
    expect_refusal(sandbox.client, prompt, 429);
    complete(sandbox.client, other);
    sandbox_client_do(sandbox.client, "update_rate_limit", and(rate, "\"value\": 3"));
    complete(sandbox.client, prompt);
    expect_refusal(sandbox.client, prompt, 429);
    sandbox_client_do(sandbox.client, "delete_rate_limit", rate);
    complete(sandbox.client, prompt);
}

/* ---- limits of keys, workspaces, providers and integrations ---- */

static portkey_client *client_with(const char *limits, const char **id)
{
    return client_of(
        with("{\"type\": \"workspace\", \"sub_type\": \"service\", \"name\": \"K\", \"workspace_id\":"
             " \"ws-shared-5a4db0\", \"scopes\": [\"completions.write\", \"prompts.render\"], %s}",
             limits),
        id);
}

static void test_a_key_is_exhausted_until_it_is_reset(void **state)
{
    const char *id;
    portkey_client *key = client_with("\"usage_limits\": {\"type\": \"tokens\", \"credit_limit\": 20,"
                                      " \"alert_threshold\": 10, \"periodic_reset\": \"weekly\"}",
                                      &id);
    const char *get = with("{\"id\": \"%s\"}", id);
    const char *prompt = prompt_of("v");

    (void)state;
    assert_string_equal(text_at("get_api_key", get, "/status"), "active");
    assert_int_equal(integer_at("get_api_key", get, "/usage_limits/current_usage"), 0);
    assert_string_equal(text_at("get_api_key", get, "/usage_limits/next_usage_reset_at"),
                        "2026-02-02T00:00:00.000Z");
    complete(key, prompt); /* of 17 tokens */
    assert_int_equal(integer_at("get_api_key", get, "/usage_limits/current_usage"), 17);
    complete(key, prompt);
    assert_string_equal(text_at("get_api_key", get, "/status"), "exhausted");
    assert_int_equal(integer_at("list_api_keys", "{\"status\": \"active\"}", "/total"), 0);
    assert_string_equal(text_at("list_api_keys", "{\"status\": \"active,exhausted\"}", "/data/0/status"),
                        "exhausted");
    expect_refusal(key, prompt, 412);
    complete(sandbox.client, prompt);
    assert_int_equal(integer_at("get_api_key", get, "/usage_limits/current_usage"), 34);
    sandbox_client_do(sandbox.client, "update_api_key", and(get, "\"reset_usage\": false"));
    expect_refusal(key, prompt, 412);
    sandbox_client_do(sandbox.client, "update_api_key", and(get, "\"reset_usage\": true"));
    assert_string_equal(text_at("get_api_key", get, "/status"), "active");
    assert_string_equal(text_at("get_api_key", get, "/last_reset_at"), "2026-01-31T12:00:00.000Z");
    assert_string_equal(json_at(sandbox.client, "get_api_key", get, "/reset_usage"), "null");
    assert_int_equal(integer_at("get_api_key", get, "/usage_limits/current_usage"), 0);
    complete(key, prompt);
    sandbox_client_do(sandbox.client, "update_api_key", and(get, "\"name\": \"N\""));
    assert_int_equal(integer_at("get_api_key", get, "/usage_limits/current_usage"), 17);
    portkey_client_free(key);
}

static void test_a_key_that_expires_says_so(void **state)
{
    const char *id;
    portkey_client *key = client_with("\"expires_at\": \"2026-01-31T12:00:00Z\"", &id);
    const char *get = with("{\"id\": \"%s\"}", id);

    (void)state;
    assert_string_equal(text_at("get_api_key", get, "/status"), "expired");
    expect_failure(key, "run_prompt_completion", prompt_of("v"), 401, "AB05");
    sandbox_client_do(sandbox.client, "update_api_key", and(get, "\"expires_at\": null"));
    assert_string_equal(text_at("get_api_key", get, "/status"), "active");
    complete(key, prompt_of("v"));
    portkey_client_free(key);
}

static void test_a_key_has_a_rate(void **state)
{
    portkey_client *key = client_with("\"rate_limits\": [{\"type\": \"tokens\", \"unit\": \"rph\", \"value\":"
                                      " 20}]",
                                      NULL);
    const char *prompt = prompt_of("v");

    (void)state;
    complete(key, prompt);
    complete(key, prompt);
    expect_refusal(key, prompt, 429);
    complete(sandbox.client, prompt);
    portkey_client_free(key);
}

static const char shared[] = "{\"workspace_id\": \"ws-shared-5a4db0\"}";

static void test_a_workspace_has_a_budget(void **state)
{
    const char *prompt = prompt_of("v");

    (void)state;
    assert_string_equal(json_at(sandbox.client, "get_workspace", shared, "/usage_limits/0"), "");
    sandbox_client_do(sandbox.client, "update_workspace",
                      and(shared, "\"usage_limits\": [{\"type\": \"cost\", \"credit_limit\": 1,"
                                  " \"periodic_reset\": \"weekly\"}]"));
    assert_true(number_at("get_workspace", shared, "/usage_limits/0/current_usage") > 1);
    assert_string_equal(text_at("get_workspace", shared, "/usage_limits/0/status"), "exhausted");
    expect_refusal(sandbox.client, prompt, 412);
    sandbox_client_do(sandbox.client, "update_workspace", and(shared, "\"usage_limits\": null"));
    complete(sandbox.client, prompt);
    sandbox_client_do(
        sandbox.client, "update_workspace",
        and(shared, "\"rate_limits\": [{\"type\": \"requests\", \"unit\": \"rpm\", \"value\": 2}]"));
    complete(sandbox.client, prompt);
    expect_refusal(sandbox.client, prompt, 429);
}

static const char *make_integration(void)
{
    const char *slug =
        text_at("create_integration", "{\"name\": \"I\", \"ai_provider_id\": \"openai\"}", "/slug");

    sandbox_client_do(
        sandbox.client, "update_integration_workspaces",
        with("{\"slug\": \"%s\", \"workspaces\": [{\"id\": \"ws-shared-5a4db0\", \"enabled\": true}]}",
             slug));
    return slug;
}

static void test_a_provider_has_a_budget(void **state)
{
    const char *slug = make_integration();
    const char *get = with("{\"slug\": \"%s\"}", slug);
    const char *prompt = prompt_of(slug);

    (void)state;
    sandbox_client_do(sandbox.client, "update_provider",
                      and(get, "\"usage_limits\": {\"type\": \"tokens\", \"credit_limit\": 17}"));
    assert_string_equal(text_at("get_provider", get, "/status"), "active");
    complete(sandbox.client, prompt);
    assert_string_equal(text_at("get_provider", get, "/status"), "exhausted");
    assert_string_equal(text_at("list_virtual_keys", "{}", "/data/0/status"), "exhausted");
    expect_refusal(sandbox.client, prompt, 412);
    complete(sandbox.client, prompt_of("another"));
    sandbox_client_do(sandbox.client, "update_provider", and(get, "\"reset_usage\": true"));
    complete(sandbox.client, prompt);
    sandbox_client_do(sandbox.client, "update_provider",
                      and(get, "\"reset_usage\": true, \"expires_at\": \"2026-01-01T00:00:00Z\""));
    assert_string_equal(text_at("get_provider", get, "/status"), "expired");
    expect_refusal(sandbox.client, prompt, 412);
}

static void test_an_integration_has_a_budget_in_a_workspace(void **state)
{
    const char *slug = make_integration();
    const char *get = with("{\"slug\": \"%s\"}", slug);
    const char *prompt = prompt_of(slug);

    (void)state;
    sandbox_client_do(
        sandbox.client, "update_integration_workspaces",
        and(get, "\"workspaces\": [{\"id\": \"ws-shared-5a4db0\", \"enabled\": true, \"usage_limits\":"
                 " [{\"type\": \"tokens\", \"credit_limit\": 17}]}]"));
    complete(sandbox.client, prompt);
    assert_int_equal(
        integer_at("list_integration_workspaces", get, "/workspaces/0/usage_limits/0/current_usage"), 17);
    assert_string_equal(text_at("list_integration_workspaces", get, "/workspaces/0/usage_limits/0/status"),
                        "exhausted");
    expect_refusal(sandbox.client, prompt, 412);
    sandbox_client_do(sandbox.client, "update_integration_workspaces",
                      and(get, "\"workspaces\": [{\"id\": \"ws-shared-5a4db0\", \"enabled\": true,"
                               " \"reset_usage\": true}]"));
    complete(sandbox.client, prompt);
    expect_refusal(sandbox.client, prompt, 412);
}

/* The metadata of the workspace counts more than that of the key, and the user of the call is _user. */
static void test_calls_have_the_metadata_of_key_and_workspace(void **state)
{
    const char *id = policy("\"conditions\": [{\"key\": \"metadata.from\", \"value\": \"*\"}], \"group_by\":"
                            " [{\"key\": \"metadata.from\"}, {\"key\": \"metadata.squad\"}, {\"key\":"
                            " \"metadata._user\"}], \"type\": \"requests\", \"credit_limit\": 2");
    const char *key_id;
    portkey_client *key =
        client_with("\"defaults\": {\"metadata\": {\"from\": \"key\", \"squad\": \"red\"}}", &key_id);
    const char *prompt = and(prompt_of("v"), "\"user\": \"anna\"");

    (void)state;
    complete(key, prompt);
    sandbox_client_do(sandbox.client, "update_workspace",
                      and(shared, "\"defaults\": {\"metadata\": {\"from\": \"workspace\"}}"));
    complete(key, prompt);
    complete(key, prompt);
    expect_refusal(key, prompt, 412);
    assert_string_equal(text_at("list_usage_limit_entities", id, "/data/1/value_key"),
                        "metadata.from:key,metadata.squad:red,metadata._user:anna");
    assert_string_equal(text_at("list_usage_limit_entities", id, "/data/0/value_key"),
                        "metadata.from:workspace,metadata.squad:red,metadata._user:anna");
    assert_int_equal(integer_at("list_usage_limit_entities", id, "/data/0/current_usage"), 2);
    sandbox_client_do(sandbox.client, "update_api_key",
                      and(with("{\"id\": \"%s\"}", key_id),
                          "\"defaults\": {\"metadata\": {\"_user\": \"key\", \"squad\": \"blue\"}}"));
    complete(key, prompt);
    assert_string_equal(text_at("list_usage_limit_entities", id, "/data/0/value_key"),
                        "metadata.from:workspace,metadata.squad:blue,metadata._user:key");
    portkey_client_free(key);
}

/* "defaults" with so many members of metadata, of which the first has that letter. */
static const char *defaults_of(unsigned count, char letter)
{
    static char out[4096];
    size_t length = (size_t)snprintf(out, sizeof(out), "\"defaults\": {\"metadata\": {");

    for (unsigned i = 0; i < count; i++)
        length += (size_t)snprintf(out + length, sizeof(out) - length, "%s\"%c%u\": \"\"", i > 0 ? ", " : "",
                                   letter, i);
    (void)snprintf(out + length, sizeof(out) - length, "}}");
    return out;
}

static void test_metadata_have_a_maximum(void **state)
{
    portkey_client *key = client_with(defaults_of(60, 'k'), NULL);
    const char *prompt = prompt_of("v");

    (void)state;
    sandbox_client_do(sandbox.client, "update_workspace", and(shared, defaults_of(40, 'w')));
    complete(key, prompt);
    sandbox_client_do(sandbox.client, "update_workspace", and(shared, defaults_of(41, 'w')));
    expect_failure(key, "run_prompt_completion", prompt, 400, "AB01");
    complete(sandbox.client, prompt);
    portkey_client_free(key);
}

/* 1000 logs, each of a team of its own. */
static void add_logs(unsigned first)
{
    pa_text body = PA_TEXT_INIT(1024 * 1024);
    portkey_raw_request raw = PORTKEY_RAW_REQUEST_INIT;
    portkey_request *request = NULL;
    portkey_response *response = NULL;

    for (unsigned i = 0; i < 1000; i++) {
        pa_text_append_string(&body, i == 0 ? "[" : ", ");
        pa_text_append_string(
            &body,
            "{\"request\": {\"url\": \"u\", \"body\": {}}, \"response\": {\"body\": {}}, \"metadata\": {\"squad\": \"");
        pa_text_append_integer(&body, first + i);
        pa_text_append_string(&body, "\"}}");
    }
    pa_text_append_string(&body, "]");
    raw.method = "POST";
    raw.path = "/logs";
    raw.body = body.data;
    raw.body_length = body.length;
    assert_int_equal(portkey_request_new_raw(&request, &raw, NULL), 0);
    assert_int_equal(portkey_client_send(&response, sandbox.client, request, NULL, NULL), 0);
    portkey_request_free(request);
    portkey_response_free(response);
    pa_text_free(&body);
}

static void test_groups_have_a_maximum(void **state)
{
    const char *id = policy(BY_SQUAD ", \"type\": \"requests\", \"credit_limit\": 2");
    const char *get = and(id, "\"include_usage\": true");

    (void)state;
    for (unsigned i = 0; i < 10; i++)
        add_logs(i * 1000);
    assert_int_equal(
        integer_at("get_usage_limit", get, "/value_key_usage_map/metadata.squad:9999/current_usage"), 1);
    add_log("red");
    expect_failure(sandbox.client, "get_usage_limit", get, 413, "AB01");
    expect_failure(sandbox.client, "list_usage_limit_entities", id, 413, "AB01");
    expect_failure(sandbox.client, "update_usage_limit", and(id, "\"reset_usage_for_value\": \"red\""), 413,
                   "AB01");
}

static void test_two_rhythms_are_refused(void **state)
{
    (void)state;
    expect_failure(
        sandbox.client, "create_workspace",
        "{\"name\": \"W\", \"usage_limits\": [{\"credit_limit\": 1, \"periodic_reset\": \"weekly\","
        " \"periodic_reset_days\": 3}]}",
        400, "AB01");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_a_policy_counts_each_group_apart),
        TEST(test_entities_are_found_by_status_and_key),
        TEST(test_an_entity_that_is_reset_begins_at_zero),
        TEST(test_an_exhausted_policy_refuses_calls_until_it_is_raised),
        TEST(test_a_group_that_is_reset_may_call_again),
        TEST(test_a_policy_of_another_workspace_covers_no_call),
        TEST(test_a_policy_of_the_organisation_covers_all_workspaces),
        TEST_OF_DEMO(test_a_budget_of_this_month_agrees_with_analytics),
        TEST(test_periods_begin_when_the_rhythm_says),
        TEST(test_another_rhythm_takes_the_place_of_the_first),
        TEST(test_a_policy_of_rate_refuses_what_is_too_much),
        TEST(test_a_key_is_exhausted_until_it_is_reset),
        TEST(test_a_key_that_expires_says_so),
        TEST(test_a_key_has_a_rate),
        TEST_OF_DEMO(test_a_workspace_has_a_budget),
        TEST(test_a_provider_has_a_budget),
        TEST(test_an_integration_has_a_budget_in_a_workspace),
        TEST(test_calls_have_the_metadata_of_key_and_workspace),
        TEST(test_metadata_have_a_maximum),
        TEST(test_groups_have_a_maximum),
        TEST(test_two_rhythms_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
