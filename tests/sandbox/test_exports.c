/* SPDX-License-Identifier: MIT */
/* Log exports: their states, with a clock that stands and one that runs, and how many logs they have. */
#include <time.h>

#include "asking.h"

static int start_with_clock(void **state)
{
    static const sandbox_options running = {.empty = true};

    (void)state;
    sandbox_client_start(&sandbox, &running);
    return 0;
}

/* ---- short ways ---- */

static void expect_status(const char *export, const char *status)
{
    assert_string_equal(text_at("get_log_export", export, "/status"), status);
}

static void expect_refusal(const char *operation, const char *export)
{
    expect_failure(sandbox.client, operation, export, 400, "AB01");
}

#define ANY_EXPORT "{\"filters\": {}, \"requested_data\": [\"id\"]}"

/* The arguments that name a new export. */
static const char *create(const char *arguments)
{
    return with("{\"export_id\": \"%s\"}", text_at("create_log_export", arguments, "/id"));
}

/* ---- states ---- */

static void test_an_export_goes_through_its_states(void **state)
{
    const char *export = create(ANY_EXPORT);
    const char *link;

    (void)state;
    expect_status(export, "draft");
    expect_refusal("cancel_log_export", export);
    sandbox_client_do(sandbox.client, "start_log_export", export);
    expect_refusal("start_log_export", export);
    expect_refusal("download_log_export", export);
    expect_status(export, "in_progress");
    expect_refusal("download_log_export", export);
    expect_status(export, "success");
    expect_refusal("cancel_log_export", export);
    link = text_at("download_log_export", export, "/signed_url");
    assert_contains(link, "/sandbox/exports/");
    assert_string_not_equal(link, text_at("download_log_export", export, "/signed_url"));
}

static void test_an_export_can_be_stopped(void **state)
{
    const char *export = create(ANY_EXPORT);

    (void)state;
    sandbox_client_do(sandbox.client, "start_log_export", export);
    expect_status(export, "in_progress");
    sandbox_client_do(sandbox.client, "cancel_log_export", export);
    expect_status(export, "stopped");
    expect_status(export, "stopped");
    expect_refusal("start_log_export", export);
}

static void test_a_clock_that_runs_moves_an_export_on(void **state)
{
    static const struct timespec while_it_runs = {3, 200000000};
    const char *export = create(ANY_EXPORT);

    (void)state;
    sandbox_client_do(sandbox.client, "start_log_export", export);
    for (int i = 0; i < 3; i++)
        expect_status(export, "queued");
    (void)nanosleep(&while_it_runs, NULL);
    assert_string_equal(text_at("list_log_exports", "{}", "/data/0/status"), "success");
    expect_refusal("cancel_log_export", export);
    expect_status(export, "success");
}

static void test_exports_of_the_demo_are_in_different_states(void **state)
{
    portkey_response *response = NULL;
    portkey_value answer = sandbox_client_get(&response, sandbox.client, "list_log_exports", "{}");
    portkey_value rows = portkey_value_member(answer, "data");

    (void)state;
    assert_true(portkey_value_is(portkey_value_at(rows, "/0/status"), "draft"));
    assert_true(portkey_value_is(portkey_value_at(rows, "/1/status"), "stopped"));
    assert_true(portkey_value_is(portkey_value_at(rows, "/2/status"), "success"));
    portkey_response_free(response);
}

/* ---- whose they are ---- */

/* A client with a key of that user, or of no user, in the workspace of the bot. */
static portkey_client *client_as(const char *kind, const char *mail)
{
    const char *user = text_at("list_all_users", with("{\"email\": \"%s\"}", mail), "/data/0/id");
    const char *workspace = text_at("list_workspaces", "{\"name\": \"Support Bot\"}", "/data/0/id");

    return client_of(
        with("{\"type\": \"workspace\", \"sub_type\": \"%s\", \"name\": \"K\", \"user_id\": \"%s\","
             " \"workspace_id\": \"%s\", \"scopes\": [\"logs.export\", \"logs.list\", \"logs.view\"]}",
             kind, user, workspace),
        NULL);
}

/* Whether the client sees the export that linus@sandbox.invalid made. */
static bool sees_export(const char *kind, const char *mail)
{
    portkey_client *client = client_as(kind, mail);
    portkey_response *response = NULL;
    portkey_error error = {0};
    const char *id = text_at("list_log_exports", "{}", "/data/0/id");
    const char *export = with("{\"export_id\": \"%s\"}", id);
    const char *total = json_at(client, "list_log_exports", "{}", "/total");
    bool is_read;

    is_read = sandbox_client_call(&response, client, "get_log_export", export, &error) == 0;
    portkey_response_free(response);
    portkey_client_free(client);
    assert_string_equal(total, is_read ? "1" : "0");
    return is_read;
}

static void test_a_key_of_a_user_sees_that_users_exports(void **state)
{
    (void)state;
    assert_true(sees_export("user", "linus@sandbox.invalid"));
    assert_false(sees_export("user", "margaret@sandbox.invalid"));
    assert_true(sees_export("service", "margaret@sandbox.invalid"));
}

/* ---- how many logs ---- */

static int64_t count_logs(const char *filters)
{
    return integer_at("create_log_export", with("{\"filters\": {%s}, \"requested_data\": [\"id\"]}", filters),
                      "/total");
}

static void test_filters_choose_the_logs(void **state)
{
    int64_t all = count_logs("");
    int64_t of_tom = count_logs("\"metadata\": {\"_user\": \"tom@sandbox.invalid\"}");
    int64_t errors = count_logs("\"status_code\": \"400,429,500\"");

    (void)state;
    assert_true(all > 1000 && of_tom > 100 && of_tom < all && errors > 100 && errors < all);
    assert_int_equal(count_logs("\"ai_org_model\": \"openai__gpt-4o-mini\"") +
                         count_logs("\"ai_org_model\": \"openai__gpt-4o,anthropic__claude-3-5-sonnet\""),
                     all);
    assert_int_equal(count_logs("\"virtual_keys\": \"openai-shop\"") +
                         count_logs("\"virtual_keys\": \"anthropic-shop,none\""),
                     all);
    assert_int_equal(count_logs("\"cost_min\": 1000000"), 0);
    assert_int_equal(count_logs("\"prompt_slug\": \"none\""), 0);
    assert_int_equal(count_logs("\"metadata\": {\"team\": \"none\"}"), 0);
    assert_int_equal(count_logs("\"time_of_generation_max\": \"2025-01-01T00:00:00Z\""), 0);
}

static void test_pages_split_the_logs(void **state)
{
    int64_t all = count_logs("");

    (void)state;
    assert_int_equal(count_logs("\"page_size\": 1000, \"current_page\": 0"), 1000);
    assert_int_equal(count_logs("\"page_size\": 1000, \"current_page\": 1"), all - 1000);
    assert_int_equal(count_logs("\"page_size\": 1000, \"current_page\": 2"), 0);
}

static void test_other_workspaces_have_other_logs(void **state)
{
    const char *workspace = text_at("create_workspace", "{\"name\": \"W\"}", "/id");
    const char *arguments =
        with("{\"filters\": {}, \"requested_data\": [\"id\"], \"workspace_id\": \"%s\"}", workspace);

    (void)state;
    assert_int_equal(integer_at("create_log_export", arguments, "/total"), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST_OF_DEMO(test_an_export_goes_through_its_states),
        TEST_OF_DEMO(test_an_export_can_be_stopped),
        cmocka_unit_test_setup_teardown(test_a_clock_that_runs_moves_an_export_on, start_with_clock, stop),
        TEST_OF_DEMO(test_exports_of_the_demo_are_in_different_states),
        TEST_OF_DEMO(test_a_key_of_a_user_sees_that_users_exports),
        TEST_OF_DEMO(test_filters_choose_the_logs),
        TEST_OF_DEMO(test_pages_split_the_logs),
        TEST_OF_DEMO(test_other_workspaces_have_other_logs),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
