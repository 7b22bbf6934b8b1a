/* SPDX-License-Identifier: MIT */
/*
 * A store that fails. Each request is answered with the first step of a statement failing, then with the second, and
 * so on: a failure of the store is never a success, nor a thing that is not there.
 */
#include <sqlite3.h>

#include "check.h"
#include "sandbox/sandbox.h"

int __real_sqlite3_step(sqlite3_stmt *statement);
int __wrap_sqlite3_step(sqlite3_stmt *statement);

/* ---- steps that fail ---- */

static bool armed;
static unsigned left; /* steps until one fails */
static bool failed;

int __wrap_sqlite3_step(sqlite3_stmt *statement)
{
    if (!armed || left-- > 0)
        return __real_sqlite3_step(statement);
    armed = false;
    failed = true;
    return SQLITE_IOERR;
}

/* ---- asking ---- */

static portkey_sandbox *sandbox;

static int start(void **state)
{
    static const sandbox_options empty = {.empty = true, .time = "2026-01-31T12:00:00Z"};
    char message[256];

    (void)state;
    sandbox = sandbox_open(&empty, message, sizeof(message));
    return sandbox != NULL ? 0 : -1;
}

static int stop(void **state)
{
    (void)state;
    sandbox_close(sandbox);
    return 0;
}

static unsigned ask(pa_text *out, const char *method, const char *target, const char *body)
{
    const sandbox_request request = {
        .method = method, .target = target, .key = SANDBOX_KEY, .body = body, .length = strlen(body)};
    sandbox_reply reply = {.body = PA_TEXT_INIT(SANDBOX_MAX_ANSWER)};

    sandbox_answer(sandbox, &request, &reply);
    *out = reply.body;
    return reply.status;
}

/* The id in the answer to what must succeed; until this was called 15 times more. */
static const char *make(const char *target, const char *body)
{
    static char ids[16][64];
    static unsigned next;
    char *id = ids[next++ % COUNT(ids)];
    portkey_json *document = NULL;
    pa_text answer;
    unsigned status = ask(&answer, "POST", target, body);

    assert_int_equal(status, 200);
    assert_int_equal(portkey_json_parse(&document, answer.data, answer.length, NULL, NULL), 0);
    (void)snprintf(id, sizeof(ids[0]), "%s",
                   portkey_value_string(portkey_value_member(portkey_json_root(document), "id"), NULL));
    portkey_json_free(document);
    pa_text_free(&answer);
    return id;
}

static void make_log(void)
{
    static const char log[] = "{\"request\": {\"url\": \"u\", \"body\": {}}, \"response\": {\"body\": {}},"
                              " \"metadata\": {\"trace_id\": \"t\"}}";
    pa_text answer;

    assert_int_equal(ask(&answer, "POST", "/v1/logs", log), 200);
    pa_text_free(&answer);
}

/* With each step failing in turn; then it succeeds. */
static void expect_failures(const char *method, const char *target, const char *body)
{
    unsigned status = 500;
    unsigned steps;
    pa_text answer;

    for (steps = 0; steps < 500; steps++) {
        left = steps;
        failed = false;
        armed = true;
        status = ask(&answer, method, target, body);
        armed = false;
        pa_text_free(&answer);
        if (!failed)
            break;
        if (status != 500)
            fail_msg("%s %s: %u, though step %u failed", method, target, status, steps);
    }
    if (status != 200)
        fail_msg("%s %s: %u", method, target, status);
    assert_in_range(steps, 1, 499);
}

static const char *with(char out[256], const char *before, const char *id, const char *after)
{
    (void)snprintf(out, 256, "%s%s%s", before, id, after);
    return out;
}

/* ---- the tests ---- */

static void test_analytics(void **state)
{
    (void)state;
    make_log();
    make_log();
    expect_failures("GET",
                    "/v1/analytics/graphs/requests?time_of_generation_min=2026-01-01T00:00:00Z"
                    "&time_of_generation_max=2026-02-01T00:00:00Z",
                    "");
}

static void test_logs(void **state)
{
    (void)state;
    make_log();
    expect_failures("GET", "/v1/logs/t", "");
}

static void test_exports(void **state)
{
    (void)state;
    make_log();
    make_log();
    expect_failures("POST", "/v1/logs/exports", "{\"filters\": {}, \"requested_data\": [\"id\"]}");
}

static void test_groups_of_policies(void **state)
{
    char target[256];
    const char *id = make("/v1/policies/usage-limits",
                          "{\"conditions\": [{\"key\": \"workspace_id\", \"value\": \"*\"}], \"group_by\":"
                          " [{\"key\": \"model\"}], \"type\": \"cost\", \"credit_limit\": 1}");

    (void)state;
    make_log();
    expect_failures("GET", with(target, "/v1/policies/usage-limits/", id, "?include_usage=true"), "");
    expect_failures("GET", with(target, "/v1/policies/usage-limits/", id, "/entities"), "");
    expect_failures("GET", with(target, "/v1/policies/usage-limits/", id, "/entities"), "");
}

static void test_scim_groups(void **state)
{
    static const char *const bodies[] = {
        "{\"workspace_id\": \"ws-shared-5a4db0\", \"scim_group_name\": \"A\", \"role\": \"member\"}",
        "{\"workspace_id\": \"ws-shared-5a4db0\", \"scim_group_name\": \"A\", \"role\": \"member\"}",
    };

    (void)state;
    expect_failures("POST", "/v1/scim/workspaces", bodies[0]);
    expect_failures("POST", "/v1/scim/workspaces", bodies[1]);
}

static void test_integrations(void **state)
{
    static const char access[] =
        "{\"workspaces\": [{\"id\": \"ws-shared-5a4db0\", \"enabled\": true}], \"create_default_provider\": true}";
    char target[256];
    const char *id = make("/v1/integrations", "{\"name\": \"I\", \"ai_provider_id\": \"openai\"}");

    (void)state;
    expect_failures("PUT", with(target, "/v1/integrations/", id, "/workspaces"), access);
    expect_failures("PUT", with(target, "/v1/integrations/", id, "/workspaces"), access);
}

static void test_configs(void **state)
{
    char target[256];
    const char *id = make("/v1/configs", "{\"name\": \"C\", \"config\": {}}");

    (void)state;
    expect_failures("DELETE", with(target, "/v1/configs/", id, ""), "");
}

static void test_completions(void **state)
{
    char body[256];
    char target[256];
    const char *collection =
        make("/v1/collections", "{\"name\": \"C\", \"workspace_id\": \"ws-shared-5a4db0\"}");
    const char *id =
        make("/v1/prompts", with(body,
                                 "{\"name\": \"P\", \"string\": \"{{a}} {{>b}}\", \"parameters\":"
                                 " {}, \"virtual_key\": \"v\", \"collection_id\": \"",
                                 collection, "\"}"));

    (void)state;
    expect_failures("POST", with(target, "/v1/prompts/", id, "/completions"),
                    "{\"variables\": {\"a\": \"1\"}}");
    expect_failures("POST", with(target, "/v1/prompts/", id, "@latest/render"), "{\"variables\": {}}");
}

/* Those whose records follow from others. */
static void test_changes_and_lists(void **state)
{
    (void)state;
    expect_failures("POST", "/v1/admin/workspaces", "{\"name\": \"W\"}");
    expect_failures("POST", "/v1/api-keys/organisation/service",
                    "{\"name\": \"K\", \"scopes\": [\"completions.write\"]}");
    expect_failures("GET", "/v1/api-keys", "");
    expect_failures("GET", "/v1/admin/workspaces", "");
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, start, stop)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_analytics),         TEST(test_logs),
        TEST(test_exports),           TEST(test_groups_of_policies),
        TEST(test_scim_groups),       TEST(test_integrations),
        TEST(test_configs),           TEST(test_completions),
        TEST(test_changes_and_lists),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
