/* SPDX-License-Identifier: MIT */
/* Log exports: their states, with a clock that stands and one that runs, and how many logs they have. */
#include <time.h>

#include "sandbox_client.h"

enum { MAX_TEXT = 512 };

static struct sandbox_client sandbox;

static int start(void **state)
{
    (void)state;
    sandbox_client_start(&sandbox, &sandbox_client_demo);
    return 0;
}

static int start_with_clock(void **state)
{
    static const sandbox_options running = {.empty = true};

    (void)state;
    sandbox_client_start(&sandbox, &running);
    return 0;
}

static int stop(void **state)
{
    (void)state;
    sandbox_client_stop(&sandbox);
    return 0;
}

/* ---- short ways ---- */

static void copy_at(char out[MAX_TEXT], const char *operation, const char *arguments, const char *pointer)
{
    portkey_response *response = NULL;
    portkey_value answer = sandbox_client_get(&response, sandbox.client, operation, arguments);
    const char *text = portkey_value_string(portkey_value_at(answer, pointer), NULL);

    (void)snprintf(out, MAX_TEXT, "%s", text != NULL ? text : "");
    portkey_response_free(response);
}

static int64_t integer_at(const char *operation, const char *arguments, const char *pointer)
{
    portkey_response *response = NULL;
    portkey_value answer = sandbox_client_get(&response, sandbox.client, operation, arguments);
    int64_t integer = -1;

    (void)portkey_value_integer(portkey_value_at(answer, pointer), &integer);
    portkey_response_free(response);
    return integer;
}

static void expect_status(const char *export, const char *status)
{
    char found[MAX_TEXT];

    copy_at(found, "get_log_export", export, "/status");
    assert_string_equal(found, status);
}

static void expect_failure(const char *operation, const char *export)
{
    portkey_response *response = NULL;
    portkey_error error = {0};

    assert_int_equal(sandbox_client_call(&response, sandbox.client, operation, export, &error),
                     PORTKEY_EHTTP);
    assert_int_equal(error.http_status, 400);
    assert_string_equal(error.api_code, "AB01");
}

#define ANY_EXPORT "{\"filters\": {}, \"requested_data\": [\"id\"]}"

/* The arguments that name a new export. */
static void create(char export[MAX_TEXT], const char *arguments)
{
    char id[MAX_TEXT];

    copy_at(id, "create_log_export", arguments, "/id");
    assert_true(snprintf(export, MAX_TEXT, "{\"export_id\": \"%s\"}", id) < MAX_TEXT);
}

/* ---- states ---- */

static void test_an_export_goes_through_its_states(void **state)
{
    char export[MAX_TEXT];
    char link[MAX_TEXT];
    char other[MAX_TEXT];

    (void)state;
    create(export, ANY_EXPORT);
    expect_status(export, "draft");
    expect_failure("cancel_log_export", export);
    sandbox_client_do(sandbox.client, "start_log_export", export);
    expect_failure("start_log_export", export);
    expect_failure("download_log_export", export);
    expect_status(export, "in_progress");
    expect_failure("download_log_export", export);
    expect_status(export, "success");
    expect_failure("cancel_log_export", export);
    copy_at(link, "download_log_export", export, "/signed_url");
    copy_at(other, "download_log_export", export, "/signed_url");
    assert_contains(link, "/sandbox/exports/");
    assert_string_not_equal(link, other);
}

static void test_an_export_can_be_stopped(void **state)
{
    char export[MAX_TEXT];

    (void)state;
    create(export, ANY_EXPORT);
    sandbox_client_do(sandbox.client, "start_log_export", export);
    expect_status(export, "in_progress");
    sandbox_client_do(sandbox.client, "cancel_log_export", export);
    expect_status(export, "stopped");
    expect_status(export, "stopped");
    expect_failure("start_log_export", export);
}

static void test_a_clock_that_runs_moves_an_export_on(void **state)
{
    static const struct timespec while_it_runs = {3, 200000000};
    char export[MAX_TEXT];
    char listed[MAX_TEXT];

    (void)state;
    create(export, ANY_EXPORT);
    sandbox_client_do(sandbox.client, "start_log_export", export);
    for (int i = 0; i < 3; i++)
        expect_status(export, "queued");
    (void)nanosleep(&while_it_runs, NULL);
    copy_at(listed, "list_log_exports", "{}", "/data/0/status");
    assert_string_equal(listed, "success");
    expect_failure("cancel_log_export", export);
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
static portkey_client *client_of(const char *kind, const char *mail)
{
    char user[MAX_TEXT] = "";
    char workspace[MAX_TEXT];
    char secret[MAX_TEXT];
    char arguments[3 * MAX_TEXT];

    (void)snprintf(arguments, sizeof(arguments), "{\"email\": \"%s\"}", mail);
    copy_at(user, "list_all_users", arguments, "/data/0/id");
    copy_at(workspace, "list_workspaces", "{\"name\": \"Support Bot\"}", "/data/0/id");
    (void)snprintf(arguments, sizeof(arguments),
                   "{\"type\": \"workspace\", \"sub_type\": \"%s\", \"name\": \"K\", \"user_id\": \"%s\","
                   " \"workspace_id\": \"%s\", \"scopes\": [\"logs.export\", \"logs.list\", \"logs.view\"]}",
                   kind, user, workspace);
    copy_at(secret, "create_api_key", arguments, "/key");
    return sandbox_client_with_key(&sandbox, secret);
}

/* Whether the client sees the export that linus@sandbox.invalid made. */
static bool sees_export(const char *kind, const char *mail)
{
    portkey_client *client = client_of(kind, mail);
    portkey_response *response = NULL;
    portkey_error error = {0};
    char id[MAX_TEXT];
    char export[2 * MAX_TEXT];
    int64_t total = -1;
    bool is_read;

    copy_at(id, "list_log_exports", "{}", "/data/0/id");
    (void)snprintf(export, sizeof(export), "{\"export_id\": \"%s\"}", id);
    (void)portkey_value_integer(
        portkey_value_member(sandbox_client_get(&response, client, "list_log_exports", "{}"), "total"),
        &total);
    portkey_response_free(response);
    response = NULL;
    is_read = sandbox_client_call(&response, client, "get_log_export", export, &error) == 0;
    portkey_response_free(response);
    portkey_client_free(client);
    assert_int_equal(total, is_read);
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
    char arguments[MAX_TEXT];

    (void)snprintf(arguments, sizeof(arguments), "{\"filters\": {%s}, \"requested_data\": [\"id\"]}",
                   filters);
    return integer_at("create_log_export", arguments, "/total");
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
    char workspace[MAX_TEXT];
    char arguments[2 * MAX_TEXT];

    (void)state;
    copy_at(workspace, "create_workspace", "{\"name\": \"W\"}", "/id");
    (void)snprintf(arguments, sizeof(arguments),
                   "{\"filters\": {}, \"requested_data\": [\"id\"], \"workspace_id\": \"%s\"}", workspace);
    assert_int_equal(integer_at("create_log_export", arguments, "/total"), 0);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, start, stop)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_an_export_goes_through_its_states),
        TEST(test_an_export_can_be_stopped),
        cmocka_unit_test_setup_teardown(test_a_clock_that_runs_moves_an_export_on, start_with_clock, stop),
        TEST(test_exports_of_the_demo_are_in_different_states),
        TEST(test_a_key_of_a_user_sees_that_users_exports),
        TEST(test_filters_choose_the_logs),
        TEST(test_pages_split_the_logs),
        TEST(test_other_workspaces_have_other_logs),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
