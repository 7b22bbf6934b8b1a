/* SPDX-License-Identifier: MIT */
/* Workflows while memory is short: each allocation fails once, those of cJSON among them, and each run says so. */
#include <stdio.h>
#include <stdlib.h>

#include <cjson/cJSON.h>

#include "allocations.h"
#include "catalog/request_rules.h"
#include "workflow/engine/host.h"
#include "workflow/workflows.h"

enum { MAX_ANSWERS = 24 };

/* A run, and what it is answered, call by call. */
struct run {
    workflow_host host; /* first, so that one is the other */
    portkey_response *answers[MAX_ANSWERS];
    size_t next;
    size_t ended;
    bool is_waiting;
    bool is_error;
    bool is_expected; /* the result has the part that is looked for */
    char reason[256]; /* the beginning of the failure */
    const char *part;
};

/* ---- the host ---- */

static bool is_offered = true;

static bool may_call(workflow_host *host, const portkey_operation *operation, pa_text *complaint)
{
    (void)host;
    (void)operation;
    (void)complaint;
    return is_offered;
}

/* The operation that a rule of the host denies; NULL: none is. */
static const char *denied;

static int make(workflow_host *host, portkey_request **out, const portkey_operation *operation,
                const char *arguments, size_t length, portkey_error *error)
{
    (void)host;
    if (denied != NULL && strcmp(portkey_operation_name(operation), denied) == 0)
        return request_deny(error, "a rule denies it");
    return portkey_request_new(out, operation, arguments, length, error);
}

static int take(workflow_host *host, portkey_request *request, const char *key, portkey_error *error)
{
    (void)key;
    (void)error;
    portkey_request_free(request);
    ((struct run *)host)->is_waiting = true;
    return 0;
}

static bool is_own_key(const workflow_host *host, const char *masked)
{
    (void)host;
    return strcmp(masked, "ab***yz") == 0;
}

static void report(workflow_host *host, size_t calls, const char *what)
{
    (void)host;
    (void)calls;
    (void)what;
}

static void end(workflow_host *host, const workflow_result *result)
{
    struct run *run = (struct run *)host;

    run->ended++;
    run->is_error = result->is_error;
    run->is_expected = !result->is_error && strstr(result->text, run->part) != NULL;
    if (result->is_error)
        (void)snprintf(run->reason, sizeof(run->reason), "%.*s", (int)result->length, result->text);
    workflow_free(host->flow);
}

/* ---- one run ---- */

static const portkey_tool *tool_named(const char *name)
{
    return portkey_workflow_find(name, strlen(name));
}

/* After so many answers the part has to be there, whatever fails. 0: it may be missing. */
static size_t no_return;

/* Returns 0 for an answer; it has to be the expected one. */
static int play(struct run *run, const char *name, const char *arguments, portkey_error *error)
{
    static const workflow_host_type type = {.may_call = may_call,
                                            .make = make,
                                            .send = take,
                                            .is_own_key = is_own_key,
                                            .report = report,
                                            .end = end};
    static const workflow_settings settings = {.base_url = "https://api.example"};

    run->host.type = &type;
    if (workflow_new(&run->host, workflows_find(name), tool_named(name), &settings, error) < 0)
        return error->code;
    workflow_start(run->host.flow, arguments, strlen(arguments));
    while (run->is_waiting) {
        run->is_waiting = false;
        workflow_answered(run->host.flow, 0, run->answers[run->next++], NULL);
    }
    assert_int_equal(run->ended, 1);
    *error = (portkey_error){.code = PORTKEY_ENOMEM};
    (void)snprintf(error->message, sizeof(error->message), "%s", run->reason);
    if ((!run->is_error || (no_return != 0 && run->next >= no_return)) && !run->is_expected)
        fail_msg("an answer that is not the right one");
    return run->is_error ? PORTKEY_ENOMEM : 0;
}

static const char *const *bodies;
static const char *name_of_tool;
static const char *arguments_of_tool;
static const char *part_of_answer;

/* What is answered is there before memory gets short. */
static portkey_response *ready[MAX_ANSWERS];

static int run_once(portkey_error *error)
{
    struct run run = {.part = part_of_answer};

    memcpy(run.answers, ready, sizeof(ready));
    return play(&run, name_of_tool, arguments_of_tool, error);
}

/* Each allocation fails in turn. What may be missing is a note for failures that do not come. Returns how many there are. */
static unsigned fail_each(void)
{
    portkey_error error = {0};
    unsigned failed = 0;
    unsigned n = 0;
    bool has_failed = true;
    int result = 0;

    for (; has_failed; n++) {
        allocations_fail_at(n);
        result = run_once(&error);
        failed += result < 0;
        has_failed = allocations_end();
    }
    if (result < 0)
        fail_msg("it fails with all its memory, too: %s", error.message);
    assert_true(no_return != 0 || failed > n * 9 / 10);
    return n;
}

static void get_ready(const char *name, const char *arguments, const char *const answers[], const char *part)
{
    cJSON_Hooks hooks = {malloc, free};

    cJSON_InitHooks(&hooks);
    bodies = answers;
    name_of_tool = name;
    arguments_of_tool = arguments;
    part_of_answer = part;
    for (size_t i = 0; i < MAX_ANSWERS && bodies[i] != NULL; i++)
        assert_int_equal(portkey_response_new(&ready[i], 200, NULL, 0, bodies[i], strlen(bodies[i]), NULL),
                         0);
}

static void free_answers(void)
{
    for (size_t i = 0; i < MAX_ANSWERS; i++) {
        portkey_response_free(ready[i]);
        ready[i] = NULL;
    }
}

static void exhaust(const char *name, const char *arguments, const char *const answers[], const char *part)
{
    get_ready(name, arguments, answers, part);
    assert_true(fail_each() > 20);
    free_answers();
}

/* ---- the workflows ---- */

#define PROMPT(string)                                                                                       \
    "{\"id\":\"1\",\"slug\":\"a\",\"name\":\"n-dev\",\"string\":\"" string                                   \
    "\",\"parameters\":{\"b\":1,\"a\":[2]},"                                                                 \
    "\"virtual_key\":\"v\",\"prompt_version\":1,\"prompt_version_id\":\"7\",\"template_metadata\":"          \
    "{\"app\":\"x\",\"env\":\"e\"}}"

static const char wanted[] =
    "{\"name\":\"n\",\"app\":\"x\",\"env\":\"e\",\"collection_id\":\"c\",\"string\":\"[1]\","
    "\"parameters\":{\"a\":[2],\"b\":1},\"virtual_key\":\"v\"}";
static const char listed[] = "{\"data\":[{\"id\":\"1\",\"slug\":\"a\",\"name\":\"N\"}],\"total\":1}";

static void test_migrate_prompt(void **state)
{
    (void)state;
    exhaust("migrate_prompt", wanted,
            (const char *const[]){"{\"data\":[],\"total\":0}",
                                  "{\"id\":\"1\",\"slug\":\"a\",\"version_id\":\"2\"}", NULL},
            "\"action\":\"created\"");
    exhaust("migrate_prompt", wanted, (const char *const[]){listed, PROMPT("[ 1 ]"), PROMPT("[ 1 ]"), NULL},
            "\"action\":\"unchanged\"");
    exhaust("migrate_prompt", wanted,
            (const char *const[]){listed, PROMPT("[2]"), "{\"id\":\"1\",\"prompt_version_id\":\"3\"}",
                                  "{\"data\":[{\"id\":\"3\",\"prompt_version\":2}]}", NULL},
            "\"version\":2,\"published\":false");
}

static void test_promote_prompt(void **state)
{
    (void)state;
    exhaust("promote_prompt",
            "{\"source_prompt_id\":\"a\",\"target_collection_id\":\"c\",\"target_env\":\"prod\"}",
            (const char *const[]){
                PROMPT("s"), "{\"data\":[{\"id\":\"9\",\"slug\":\"t\",\"name\":\"n-prod\"}],\"total\":1}",
                PROMPT("t"), "{\"id\":\"9\",\"prompt_version_id\":\"3\"}", NULL},
            "\"action\":\"updated\"");
}

static void test_find(void **state)
{
    (void)state;
    exhaust("find", "{\"query\":\"N\",\"kinds\":[\"prompt\"]}", (const char *const[]){listed, NULL},
            "\"found_by\":\"name\"");
}

static void test_diff_versions(void **state)
{
    (void)state;
    exhaust("diff_versions", "{\"kind\":\"prompt\",\"id\":\"a\",\"other_id\":\"b\"}",
            (const char *const[]){PROMPT("[1]"), PROMPT("x\\ny"), NULL}, "\"equal\":false");
}

#define GRAPH                                                                                                     \
    "{\"summary\":{\"total\":2,\"avg\":1},\"data_points\":[{\"timestamp\":\"2026-01-01T00:00:00Z\",\"total\":1}," \
    "{\"timestamp\":\"2026-01-02T00:00:00Z\",\"total\":1}]}"
#define GROUPS "{\"data\":[{\"user\":\"ann\",\"cost\":1},{\"user\":\"bob\",\"cost\":\"1.5\"}],\"total\":2}"

static void test_usage_report(void **state)
{
    (void)state;
    exhaust("usage_report", "{\"workspace_slug\":\"w\",\"group_by\":\"user\",\"limit\":1,\"chart\":true}",
            (const char *const[]){"{\"id\":\"1\",\"slug\":\"w\"}", GRAPH, GRAPH, GRAPH, GRAPH, GRAPH, GRAPH,
                                  GRAPH, GRAPH, GRAPH, GRAPH, GRAPH, "{}", GRAPH, GRAPH, GROUPS, GROUPS,
                                  NULL},
            "\"others\":{\"rows\":1,\"cost_us_cents\":1}");
}

/* One of each kind; a partial that the prompt includes; and a label that belongs to all. */
static const char *const workspace[] = {
    "{\"id\":\"w\",\"slug\":\"ws-1\"}",
    "{\"data\":[{},{}],\"total\":2}",
    "{\"data\":[{\"id\":\"c1\",\"slug\":\"shop-1\",\"name\":\"Shop\"}],\"total\":1}",
    "{\"data\":[{\"id\":\"l1\",\"name\":\"mine\",\"workspace_id\":\"w\"},{\"id\":\"l2\",\"name\":\"production\"}],"
    "\"total\":2}",
    "{\"data\":[{\"id\":\"g1\",\"slug\":\"pg-1\",\"name\":\"G\",\"workspace_id\":\"w\"}],\"total\":1}",
    "{\"id\":\"g1\",\"slug\":\"pg-1\",\"name\":\"G\",\"checks\":[{\"id\":\"x\",\"parameters\":{\"headers\":{}}}]}",
    "{\"data\":[{\"id\":\"k1\",\"slug\":\"pc-1\",\"name\":\"K\"}],\"total\":1}",
    "{\"id\":\"k1\",\"slug\":\"pc-1\",\"name\":\"K\",\"config\":\"{\\\"input_guardrails\\\":[\\\"pg-1\\\"]}\"}",
    "{\"data\":[{\"id\":\"p1\",\"slug\":\"pp-1\",\"name\":\"P\"}],\"total\":1}",
    "{\"id\":\"p1\",\"slug\":\"pp-1\",\"name\":\"P\",\"collection_id\":\"c1\",\"string\":\"{{>pp-2}} ${workspace}\","
    "\"prompt_version_label_id\":\"l2\",\"parameters\":{\"model\":\"m\",\"n\":1},\"model\":\"m\"}",
    "{\"data\":[{\"id\":\"p2\",\"slug\":\"pp-2\",\"name\":\"Q\"}],\"total\":1}",
    "{\"id\":\"p2\",\"slug\":\"pp-2\",\"name\":\"Q\",\"string\":\"a\\nb\"}",
    "{\"data\":[],\"total\":0}",
    "{\"data\":[{\"id\":\"u1\",\"type\":\"cost\",\"credit_limit\":5}],\"total\":1}",
    "{\"data\":[],\"total\":0}",
    NULL};

static void test_export_workspace(void **state)
{
    (void)state;
    exhaust("export_workspace", "{\"workspace_id\":\"ws-1\"}", workspace, "{{>${partials/q}}} $${workspace}");
}

#define EMPTY "{\"data\":[],\"total\":0}"

static void test_find_references(void **state)
{
    (void)state;
    exhaust("find_references", "{\"kind\":\"collection\",\"id\":\"c\"}",
            (const char *const[]){
                "{\"id\":\"9\",\"slug\":\"c\"}", "{\"data\":[{\"id\":\"w\",\"at\":[\"c\"]}],\"total\":1}",
                EMPTY, EMPTY, listed, PROMPT("{{> c}}"), EMPTY,
                "{\"data\":[{\"parent_collection_id\":\"9\"}],\"total\":1}", EMPTY, EMPTY, EMPTY, NULL},
            "\"at\":\"/parent_collection_id\"");
    exhaust("find_references", "{\"kind\":\"virtual_key\",\"id\":\"c\"}",
            (const char *const[]){
                "{\"id\":\"9\"}", "{\"data\":[{\"id\":\"w\"}],\"total\":1}", EMPTY,
                "{\"data\":[{\"slug\":\"d\"}],\"total\":1}", "{\"config\":\"{\\\"provider\\\":\\\"@c\\\"}\"}",
                EMPTY, EMPTY, EMPTY, EMPTY, EMPTY,
                "{\"data\":[{\"conditions\":[{\"key\":\"provider\",\"value\":\"c\"}]}],\"total\":1}", EMPTY,
                NULL},
            "\"at\":\"/config/provider\"},{\"kind\":\"usage_limit\",\"at\":\"/conditions/0/value\"}");
    exhaust("find_references", "{\"kind\":\"guardrail\",\"id\":\"c\"}",
            (const char *const[]){"{\"id\":\"9\"}", "{\"data\":[{\"mcp_server_id\":\"m\"}],\"total\":1}",
                                  "{\"input_guardrails\":[{\"id\":\"9\",\"slug\":\"c\"}]}", EMPTY, EMPTY,
                                  EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, NULL},
            "\"at\":\"/input_guardrails/0/id\"");
}

#define RECORD                                                                                               \
    "{\"id\":\"k\",\"key\":\"ab***yz\",\"type\":\"workspace-service\",\"organisation_id\":\"o\","            \
    "\"workspace_id\":\"w\",\"scopes\":[\"logs.list\"]}"

static void test_whoami(void **state)
{
    (void)state;
    exhaust("whoami", "{}",
            (const char *const[]){"{\"data\":[" RECORD "],\"total\":1}", "{\"id\":\"w\",\"slug\":\"s\"}",
                                  "{}", NULL},
            "\"plan\":\"enterprise\"");
    /* Two that fit are none. */
    exhaust("whoami", "{}",
            (const char *const[]){"{\"data\":[" RECORD "," RECORD "],\"total\":2}", EMPTY, "{}", EMPTY, EMPTY,
                                  EMPTY, EMPTY, EMPTY, EMPTY, NULL},
            "\"the masked values of several API keys fit this one\"");
}

static void test_access_report(void **state)
{
    (void)state;
    exhaust(
        "access_report", "{\"workspace_id\":\"w\"}",
        (const char *const[]){
            "{\"id\":\"w\",\"slug\":\"s\"}",
            "{\"data\":[{\"id\":\"1\",\"first_name\":\"A\",\"role\":\"member\",\"workspace_ids\":[\"s\"]}]}",
            "{\"data\":[{\"id\":\"2\",\"role\":\"admin\",\"workspaces\":[{\"id\":\"w\",\"role\":\"member\"}]}]}",
            "{\"data\":[{\"id\":\"1\",\"role\":\"ws-admin\"},{\"id\":\"3\",\"role\":\"member\"}]}",
            "{\"data\":[{\"id\":\"4\",\"name\":\"k\",\"user_id\":\"9\",\"workspace_id\":\"w\",\"scopes\":"
            "[\"completions.write\"]},{\"id\":\"5\",\"rotation_policy\":{}}]}",
            "{\"data\":[{\"group_key\":\"4\",\"last_seen\":\"2026-01-01\"}]}", NULL},
        "its owner, 9, is not among");
}

#define IMPORTED                                                                                             \
    "{\"workspace_id\":\"ws-1\",\"dry_run\":true,\"files\":{\"collections/new.yaml\":\"name: New\","         \
    "\"partials/q.yaml\":\"name: Q\\nstring: z\",\"configs/k.yaml\":\"name: K\\nconfig: {a: "                \
    "'${guardrails/g}'}\",\"prompts/n.yaml\":\"name: N\\ncollection: '${collections/new}'\\nmessages: "      \
    "[{content: '{{>${partials/q}}}'}]\\nvirtual_key: v\"}}"

/* The same workspace, with labels of all in a list of their own, and a partial's latest version. */
static void list_imported(const char *answers[])
{
    size_t count = 0;

    for (size_t i = 0; workspace[i] != NULL; i++) {
        answers[count++] = workspace[i];
        if (i == 3)
            answers[count++] = EMPTY;
    }
    answers[count] = "{\"id\":\"p2\",\"slug\":\"pp-2\",\"string\":\"y\",\"version\":1}";
}

static void test_import_workspace(void **state)
{
    const char *answers[MAX_ANSWERS] = {NULL};

    (void)state;
    list_imported(answers);
    exhaust("import_workspace", IMPORTED, answers, "\"operation\":\"publish_partial\"");
}

/* A plan of what a rule would break in the middle is no plan. */
static void test_import_of_what_is_denied(void **state)
{
    const char *answers[MAX_ANSWERS] = {NULL};
    portkey_error error = {.code = PORTKEY_OK};

    (void)state;
    list_imported(answers);
    get_ready("import_workspace", IMPORTED, answers, "");
    denied = "update_config";
    assert_true(run_once(&error) < 0);
    denied = NULL;
    free_answers();
    assert_contains(error.message, "configs/k.yaml");
    assert_contains(error.message, "a rule denies it");
}

/* The new value is answered, also by last words. */
static void test_rotate_key_safely(void **state)
{
    (void)state;
    no_return = 2;
    exhaust("rotate_key_safely", "{\"id\":\"0a1b2c3d-0000-4000-8000-000000000000\"}",
            (const char *const[]){
                "{\"key\":\"ab***yz\",\"scopes\":[\"configs.list\"]}",
                "{\"key\":\"new-value\",\"key_transition_expires_at\":\"2026-01-01T00:00:00.000Z\"}", "{}",
                "{}", NULL},
            "\"key\":\"new-value\"");
    no_return = 0;
}

/* A host that says nothing about why is not taken for one without memory. */
static void test_what_is_not_offered(void **state)
{
    struct run run = {.part = ""};
    portkey_error error = {.code = PORTKEY_OK};

    (void)state;
    is_offered = false;
    assert_int_equal(play(&run, "migrate_prompt", wanted, &error), PORTKEY_ENOMEM);
    assert_string_equal(error.message, "list_prompts is not offered");
    is_offered = true;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_migrate_prompt),
        cmocka_unit_test(test_promote_prompt),
        cmocka_unit_test(test_find),
        cmocka_unit_test(test_diff_versions),
        cmocka_unit_test(test_usage_report),
        cmocka_unit_test(test_export_workspace),
        cmocka_unit_test(test_find_references),
        cmocka_unit_test(test_whoami),
        cmocka_unit_test(test_access_report),
        cmocka_unit_test(test_import_workspace),
        cmocka_unit_test(test_import_of_what_is_denied),
        cmocka_unit_test(test_rotate_key_safely),
        cmocka_unit_test(test_what_is_not_offered),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
