/* SPDX-License-Identifier: MIT */
/* Grouped analytics: which figures rows have, and in which order they come. */
#include "asking.h"

#define TIME                                                                                                 \
    "\"time_of_generation_min\": \"2026-01-31T12:00:00Z\", \"time_of_generation_max\": \"2026-01-31T12:10:00Z\""
#define PERIOD "\"workspace_slug\": \"ws-shared-5a4db0\", " TIME

/* ---- short ways ---- */

static void insert(const char *model, int status, int tokens, unsigned times)
{
    for (unsigned i = 0; i < times; i++)
        sandbox_client_do(
            sandbox.client, "insert_log",
            with("{\"request\": {\"url\": \"https://example.com\", \"body\": {\"model\": \"%s\"}},"
                 " \"response\": {\"status\": %d, \"body\": {\"usage\": {\"prompt_tokens\": %d}}}}",
                 model, status, tokens));
}

/* Three models, of which another one is the first by requests, by errors and by tokens. */
static void insert_calls(void)
{
    insert("most-requests", 200, 1, 4);
    insert("most-errors", 500, 1, 3);
    insert("most-tokens", 200, 100, 2);
    insert("most-tokens", 500, 0, 1);
}

/* The groups in their order, of calls with more arguments. */
static const char *groups(const char *arguments)
{
    const char *asked = with("{\"group_by\": \"model\", " PERIOD "%s}", arguments);
    char names[256] = "";

    for (unsigned i = 0; i < 3; i++) {
        const char *name = text_at("get_analytics_group", asked, with("/data/%u/group_key", i));

        (void)strcat(strcat(names, i > 0 ? " " : ""), name != NULL ? name : "none");
    }
    return with("%s", names);
}

static const char *first_row(const char *operation, const char *arguments)
{
    return json_at(sandbox.client, operation, with("{" PERIOD "%s}", arguments), "/data/0");
}

/* ---- order ---- */

static void test_rows_are_sorted_as_was_asked_for(void **state)
{
    (void)state;
    insert_calls();
    assert_string_equal(groups(""), "most-requests most-errors most-tokens");
    assert_string_equal(groups(", \"order_by\": \"error_count\", \"order_by_type\": \"desc\""),
                        "most-errors most-tokens most-requests");
    assert_string_equal(groups(", \"order_by\": \"error_count\", \"order_by_type\": \"asc\""),
                        "most-requests most-tokens most-errors");
    assert_string_equal(groups(", \"order_by\": \"total_tokens\", \"columns\": [\"cost\"]"),
                        "most-tokens most-requests most-errors");
    assert_string_equal(groups(", \"order_by_type\": \"asc\""), "most-errors most-tokens most-requests");
    /* The page is one of the sorted rows. */
    assert_string_equal(groups(", \"order_by\": \"total_tokens\", \"page_size\": 1"),
                        "most-tokens none none");
    assert_string_equal(groups(", \"order_by\": \"total_tokens\", \"page_size\": 1, \"current_page\": 2"),
                        "most-errors none none");
}

/* The status of a request with one more parameter. */
static long status_of(const char *name, const char *value)
{
    const portkey_query query[] = {{"workspace_slug", "ws-shared-5a4db0"},
                                   {"time_of_generation_min", "2026-01-31T12:00:00Z"},
                                   {"time_of_generation_max", "2026-01-31T12:10:00Z"},
                                   {name, value}};
    portkey_raw_request raw = PORTKEY_RAW_REQUEST_INIT;
    portkey_request *request = NULL;
    portkey_response *response = NULL;
    portkey_error error = {0};
    int code;

    raw.method = "GET";
    raw.path = "/analytics/groups/model";
    raw.query = query;
    raw.query_count = 4;
    assert_int_equal(portkey_request_new_raw(&request, &raw, NULL), 0);
    code = portkey_client_send(&response, sandbox.client, request, NULL, &error);
    portkey_request_free(request);
    portkey_response_free(response);
    return code == 0 ? 200 : error.http_status;
}

static void test_a_column_that_is_none_is_refused(void **state)
{
    (void)state;
    assert_int_equal(status_of("order_by", "error_count"), 200);
    assert_int_equal(status_of("order_by", "erors"), 400);
    assert_int_equal(status_of("order_by_type", "down"), 400);
    assert_int_equal(status_of("columns", "cost,requests"), 200);
    assert_int_equal(status_of("columns", "cots"), 400);
}

/* ---- figures ---- */

static void test_rows_have_the_columns_that_were_asked_for(void **state)
{
    (void)state;
    insert_calls();
    assert_string_equal(first_row("get_analytics_group", ", \"group_by\": \"model\""),
                        "{\"group_key\":\"most-requests\",\"requests\":4,\"object\":\"analytics-group\"}");
    assert_string_equal(
        first_row("get_analytics_group",
                  ", \"group_by\": \"model\", \"columns\": [\"error_count\", \"avg_tokens\"]"),
        "{\"group_key\":\"most-requests\",\"avg_tokens\":1,\"error_count\":0,\"object\":\"analytics-group\"}");
    assert_string_equal(
        first_row("get_analytics_group", ", \"group_by\": \"model\", \"columns\": [\"first_seen\"]"),
        "{\"group_key\":\"most-requests\",\"first_seen\":\"2026-01-31T12:00:00.000Z\","
        "\"object\":\"analytics-group\"}");
    assert_int_equal(integer_at("get_analytics_group_providers",
                                "{" PERIOD ", \"columns\": [\"total_tokens\"]}", "/data/0/total_tokens"),
                     207);
    /* Of workspaces no columns can be chosen: they have all. */
    assert_int_equal(integer_at("get_analytics_group_workspaces", "{" TIME "}", "/data/0/error_count"), 4);
}

/* Logs with the latencies 100, 200 and so on. */
static void insert_latencies(int count)
{
    for (int i = 1; i <= count; i++)
        sandbox_client_do(
            sandbox.client, "insert_log",
            with("{\"request\": {\"url\": \"https://example.com\", \"body\": {\"model\": \"m\"}},"
                 " \"response\": {\"response_time\": %d, \"body\": {}}}",
                 100 * i));
}

static void test_percentiles_are_rounded_up(void **state)
{
    static const char asked[] =
        "{\"group_by\": \"model\", " PERIOD ", \"columns\": [\"p95_latency\", \"p99_latency\"]}";

    (void)state;
    insert_latencies(2);
    assert_int_equal(integer_at("get_analytics_group", asked, "/data/0/p95_latency"), 200);
    assert_int_equal(integer_at("get_analytics_group", asked, "/data/0/p99_latency"), 200);
    assert_int_equal(integer_at("get_latency_analytics", "{" PERIOD "}", "/summary/avg"), 150);
    assert_int_equal(integer_at("get_latency_analytics", "{" PERIOD "}", "/summary/p50"), 100);
    assert_int_equal(integer_at("get_latency_analytics", "{" PERIOD "}", "/summary/p90"), 200);
    assert_int_equal(integer_at("get_latency_analytics", "{" PERIOD "}", "/summary/p99"), 200);
}

static void test_a_total_is_counted_unless_nobody_asks_for_it(void **state)
{
    (void)state;
    insert_calls();
    assert_int_equal(integer_at("get_analytics_group", "{\"group_by\": \"model\", " PERIOD "}", "/total"), 3);
    assert_int_equal(integer_at("get_analytics_group",
                                "{\"group_by\": \"model\", " PERIOD ", \"include_total\": false}", "/total"),
                     -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_rows_are_sorted_as_was_asked_for),
        TEST(test_a_column_that_is_none_is_refused),
        TEST(test_rows_have_the_columns_that_were_asked_for),
        TEST(test_percentiles_are_rounded_up),
        TEST(test_a_total_is_counted_unless_nobody_asks_for_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
