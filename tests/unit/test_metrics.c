/* SPDX-License-Identifier: MIT */
/* Figures of several workers, and their sum as text. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"
#include "telemetry/metrics.h"

static const char *tool_named(size_t tool)
{
    static const char *const names[] = {"list_configs", "create_config"};

    return names[tool];
}

static const metrics_options options = {
    .workers = 3, .tools = 2, .tool_name = tool_named, .version = "1.2.3"};

static int set_up(void **state)
{
    metrics *all = malloc(sizeof(*all));

    *state = all;
    return all != NULL && metrics_open(all, &options) ? 0 : -1;
}

static int tear_down(void **state)
{
    metrics_close(*state);
    free(*state);
    return 0;
}

static char *text_of(const metrics *all)
{
    static pa_text text = PA_TEXT_INIT(1024 * 1024);

    pa_text_clear(&text);
    metrics_write(all, &text);
    assert_false(pa_text_failed(&text));
    return text.data;
}

/* Whether the text has the line. */
static void expect(const metrics *all, const char *line)
{
    char whole[256];

    (void)snprintf(whole, sizeof(whole), "\n%s\n", line);
    if (strstr(text_of(all), whole) == NULL)
        fail_msg("there is no %s in %s", line, text_of(all));
}

static void expect_none(const metrics *all, const char *part)
{
    assert_null(strstr(text_of(all), part));
}

static void test_figures(void **state)
{
    metrics *all = *state;

    expect(all, "portkey_admin_mcp_build_info{version=\"1.2.3\"} 1");
    expect(all, "portkey_admin_mcp_workers 3");
    expect(all, "portkey_admin_mcp_sessions 0");
    expect_none(all, "list_configs");
    metrics_set(all, METRICS_SESSIONS, 7);
    metrics_set(all, METRICS_SESSIONS, 5);
    metrics_count(all, METRICS_SENT, 10);
    metrics_count(all, METRICS_SENT, 5);
    metrics_attempt(all, 0);
    metrics_attempt(all, 200);
    metrics_attempt(all, 204);
    metrics_attempt(all, 599);
    metrics_attempt(all, 99999);
    metrics_attempt(all, -5);
    metrics_request(all, true, 200, REFUSED_NOT, 4000);
    metrics_request(all, false, 401, REFUSED_NO_LOGIN, -1);
    metrics_request(all, false, 100000, REFUSED_NOT, -1);
    metrics_request(all, false, -1, REFUSED_NOT, -1);
    expect(all, "portkey_admin_mcp_sessions 5");
    expect(all, "portkey_admin_mcp_http_sent_bytes_total 15");
    expect(all, "portkey_admin_mcp_upstream_attempts_total{status=\"none\"} 3");
    expect(all, "portkey_admin_mcp_upstream_attempts_total{status=\"2xx\"} 2");
    expect(all, "portkey_admin_mcp_upstream_attempts_total{status=\"5xx\"} 1");
    expect(all, "portkey_admin_mcp_http_requests_total{path=\"/mcp\",status=\"200\"} 1");
    expect(all, "portkey_admin_mcp_http_requests_total{path=\"other\",status=\"401\"} 1");
    expect(all, "portkey_admin_mcp_http_requests_total{path=\"other\",status=\"0\"} 2");
    expect(all, "portkey_admin_mcp_http_request_duration_seconds_count 1");
    expect(all, "portkey_admin_mcp_refusals_total{reason=\"no_login\"} 1");
    expect(all, "portkey_admin_mcp_refusals_total{reason=\"rate\"} 0");
    expect_none(all, "status=\"99");
}

static void test_calls(void **state)
{
    metrics *all = *state;

    metrics_call(all, 0, METRICS_OK, 5000);
    metrics_call(all, 0, METRICS_OK, 5001);
    metrics_call(all, 0, METRICS_ERROR, 31000000);
    metrics_call(all, 0, METRICS_OK, -3);
    metrics_call(all, 2, METRICS_CANCELLED, 0);
    metrics_call(all, SIZE_MAX, METRICS_CANCELLED, 0);
    expect(all, "portkey_admin_mcp_tool_calls_total{tool=\"list_configs\",result=\"ok\"} 3");
    expect(all, "portkey_admin_mcp_tool_calls_total{tool=\"list_configs\",result=\"error\"} 1");
    expect(all, "portkey_admin_mcp_tool_calls_total{tool=\"list_configs\",result=\"failed\"} 0");
    expect(all, "portkey_admin_mcp_tool_calls_total{tool=\"other\",result=\"cancelled\"} 2");
    expect(all, "portkey_admin_mcp_tool_call_duration_seconds_bucket{tool=\"list_configs\",le=\"0.005\"} 2");
    expect(all, "portkey_admin_mcp_tool_call_duration_seconds_bucket{tool=\"list_configs\",le=\"0.01\"} 3");
    expect(all, "portkey_admin_mcp_tool_call_duration_seconds_bucket{tool=\"list_configs\",le=\"30\"} 3");
    expect(all, "portkey_admin_mcp_tool_call_duration_seconds_bucket{tool=\"list_configs\",le=\"+Inf\"} 4");
    expect(all, "portkey_admin_mcp_tool_call_duration_seconds_count{tool=\"list_configs\"} 4");
    expect(all, "portkey_admin_mcp_tool_call_duration_seconds_sum{tool=\"list_configs\"} 31.010001");
    expect_none(all, "create_config");
}

/* In a process of its own, as that worker. */
static void work(metrics *all, unsigned worker)
{
    pid_t child = fork();
    int status;

    assert_true(child >= 0);
    if (child == 0) {
        metrics_use(all, worker);
        metrics_call(all, 1, METRICS_OK, 1000);
        metrics_count(all, METRICS_RETRIES, worker + 1);
        metrics_set(all, METRICS_STREAMS, 10);
        _exit(0);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
}

static void test_workers(void **state)
{
    metrics *all = *state;

    for (unsigned i = 0; i < options.workers; i++)
        work(all, i);
    expect(all, "portkey_admin_mcp_tool_calls_total{tool=\"create_config\",result=\"ok\"} 3");
    expect(all, "portkey_admin_mcp_upstream_retries_total 6");
    expect(all, "portkey_admin_mcp_streams 30");
    metrics_use(all, 1); /* takes the place of one that ended */
    expect(all, "portkey_admin_mcp_streams 20");
    expect(all, "portkey_admin_mcp_upstream_retries_total 6");
    metrics_count(all, METRICS_RETRIES, 1);
    expect(all, "portkey_admin_mcp_upstream_retries_total 7");
}

static void test_without_metrics(void **state)
{
    (void)state;
    metrics_count(NULL, METRICS_SENT, 1);
    metrics_set(NULL, METRICS_SESSIONS, 1);
    metrics_call(NULL, 0, METRICS_OK, 1);
    metrics_attempt(NULL, 200);
    metrics_request(NULL, true, 200, REFUSED_NOT, 1);
}

static void test_no_room(void **state)
{
    const struct rlimit none = {.rlim_cur = 0, .rlim_max = RLIM_INFINITY};
    struct rlimit before;
    pa_text little = PA_TEXT_INIT(1000);
    metrics other;

    metrics_write(*state, &little);
    assert_true(pa_text_failed(&little));
    pa_text_free(&little);
    assert_int_equal(getrlimit(RLIMIT_AS, &before), 0);
    assert_int_equal(setrlimit(RLIMIT_AS, &(struct rlimit){none.rlim_cur, before.rlim_max}), 0);
    assert_false(metrics_open(&other, &options));
    assert_int_equal(setrlimit(RLIMIT_AS, &before), 0);
}

static void test_refusals_have_names(void **state)
{
    (void)state;
    assert_null(telemetry_refusal_name(REFUSED_NOT));
    for (size_t i = 1; i < TELEMETRY_REFUSALS; i++)
        assert_non_null(telemetry_refusal_name((telemetry_refusal)i));
    assert_int_equal(telemetry_refusal_of(399), REFUSED_NOT);
    assert_int_equal(telemetry_refusal_of(429), REFUSED_RATE);
    assert_int_equal(telemetry_refusal_of(418), REFUSED_MESSAGE);
    assert_int_equal(telemetry_refusal_of(502), REFUSED_BY_FAILURE);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_figures),         TEST(test_calls),   TEST(test_workers),
        TEST(test_without_metrics), TEST(test_no_room), TEST(test_refusals_have_names),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
