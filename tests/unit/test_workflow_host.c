/* SPDX-License-Identifier: MIT */
/* A workflow as a command runs it, when the client cannot wait for the API any more, and what refuses it. */
#include "check.h"

#include <stdio.h>

#include "cli/client.h"
#include "cli/complain.h"
#include "cli/workflow_host.h"
#include "workflow/engine/named_workspace.h"

/* What the command printed to standard error. */
static char reported[1024];
static char complained[4096];

/* ---- in place of the command's other parts ---- */

void cli_complain_error(const portkey_error *error)
{
    (void)snprintf(reported, sizeof(reported), "%s", error->message);
}

void cli_complain(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    (void)vsnprintf(complained, sizeof(complained), format, arguments);
    va_end(arguments);
}

void cli_complain_lines(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    (void)vsnprintf(complained, sizeof(complained), format, arguments);
    va_end(arguments);
}

int client_open(cli_client *out, const cli_options *options, size_t max_response, portkey_error *error)
{
    (void)max_response;
    return portkey_client_new(&out->client, &options->client, error);
}

void client_close(cli_client *client)
{
    portkey_client_free(client->client);
}

/* The linker puts it in the place of the client's own. */
int __wrap_portkey_client_wait(portkey_client *client, struct pollfd *fds, size_t count, int timeout_ms,
                               portkey_error *error);

int __wrap_portkey_client_wait(portkey_client *client, struct pollfd *fds, size_t count, int timeout_ms,
                               portkey_error *error)
{
    (void)client;
    (void)fds;
    (void)count;
    (void)timeout_ms;
    *error = (portkey_error){.code = PORTKEY_ENETWORK, .message = "no descriptors are left"};
    return PORTKEY_ENETWORK;
}

/* ---- the test ---- */

static void test_the_run_ends_with_the_client(void **state)
{
    static const char arguments[] = "{\"id\":\"0a1b2c3d-0000-4000-8000-000000000000\"}";
    const portkey_tool *tool = portkey_workflow_find("rotate_key_safely", strlen("rotate_key_safely"));
    cli_options options = {.client = PORTKEY_OPTIONS_INIT, .metadata = METADATA_RULE_INIT};
    pa_text answer = PA_TEXT_INIT(1024);

    (void)state;
    options.client.api_key = "k";
    options.client.base_url = "http://127.0.0.1:9";
    options.client.allow_insecure_http = true;
    options.client.allow_private_address = true;
    assert_int_equal(selection_init(&options.selection, &(selection_options){0}, NULL), 0);
    assert_int_equal(cli_run_workflow(&answer, NULL, &options, tool, arguments, strlen(arguments)),
                     EXIT_FAILED);
    assert_string_equal(reported, "no descriptors are left");
    assert_non_null(strstr(complained, "rotate_key_safely stopped at get_api_key"));
    assert_non_null(strstr(complained, "Nothing was changed."));
    assert_int_equal(answer.length, 0);
    pa_text_free(&answer);
    selection_free(&options.selection);
}

static void test_an_answer_that_has_no_room_is_no_success(void **state)
{
    static const char name[] = "validate_completion_metadata", arguments[] = "{\"metadata\":{\"app\":\"a\"}}";
    cli_options options = {.client = PORTKEY_OPTIONS_INIT, .metadata = METADATA_RULE_INIT};
    pa_text answer = PA_TEXT_INIT(8);

    (void)state;
    options.client.api_key = "k";
    assert_int_equal(selection_init(&options.selection, &(selection_options){0}, NULL), 0);
    assert_int_equal(cli_run_workflow(&answer, NULL, &options, portkey_workflow_find(name, strlen(name)),
                                      arguments, strlen(arguments)),
                     EXIT_FAILED);
    assert_non_null(
        strstr(complained, "validate_completion_metadata was carried out, but its answer is larger"));
    pa_text_free(&answer);
    selection_free(&options.selection);
}

/* What others wrote is no line of our own words. */
static void test_refusals_are_our_own_words(void **state)
{
    workflow flow = {.settings = NULL};

    (void)state;
    assert_int_equal(workflow_refuse(&flow, "there is no %s", "a\nb\x1b[2J\u200B\u202Ec"), WORKFLOW_STOP);
    assert_string_equal(flow.refusal, "there is no a b [2J  c");
}

/* ---- the workspace that the caller named ---- */

struct looking {
    workflow flow;
    list_reader reader;
    named_workspace named;
    char found[NAMED_WORKSPACE_SLUG];
};

static workflow_next note_found(workflow *flow, const cJSON *workspace)
{
    struct looking *looking = (struct looking *)flow;

    (void)snprintf(looking->found, sizeof(looking->found), "%s", document_text(workspace, "slug"));
    return WORKFLOW_ON;
}

/* Looks for the workspace "ws-shop" in the answer of a list, after another answer to who read it. */
static workflow_next look_for(struct looking *looking, int http_status, const char *list)
{
    static const named_workspace_use use = {.argument = "workspace_id",
                                            .state = offsetof(struct looking, named),
                                            .reader = offsetof(struct looking, reader),
                                            .found = note_found};
    static const workflow_settings settings = {.command = NULL};
    const workflow_step step = {.operation = "list_workspaces", .about = &use};
    const portkey_error error = {.http_status = http_status};
    cJSON *arguments = cJSON_Parse("{\"workspace_id\":\"ws-shop\"}");
    cJSON *answer = cJSON_Parse(list);
    workflow_next next;

    *looking = (struct looking){.flow = {.settings = &settings, .arguments = arguments, .step = &step}};
    reader_begin(&looking->flow, &looking->reader, 5);
    assert_true(named_workspace_is_named(&looking->flow));
    assert_false(named_workspace_needs_list(&looking->flow));
    assert_int_equal(named_workspace_miss(&looking->flow, &error), WORKFLOW_ON);
    assert_true(named_workspace_needs_list(&looking->flow));
    next = named_workspace_take_list(&looking->flow, answer);
    cJSON_Delete(answer);
    cJSON_Delete(arguments);
    return next;
}

static bool has_doubt(const struct looking *looking)
{
    const char *reason = reader_reason(&looking->reader, "workspace");

    return reason != NULL && strstr(reason, "it could not be confirmed that it exists") != NULL;
}

static void test_a_workspace_is_found_refused_or_doubted(void **state)
{
    static const struct {
        const char *list;
        int http_status;
        const char *found;
        const char *refusal; /* a part of it; NULL: it is not refused */
    } cases[] = {
        {"{\"data\":[{\"slug\":\"ws-a\"},{\"slug\":\"ws-shop\"}]}", 403, "ws-shop", NULL},
        {"{\"data\":[{\"slug\":\"ws-a\",\"id\":\"ws-shop\"}]}", 404, "ws-a", NULL},
        {"{\"data\":[{\"slug\":\"team\"}]}", 403, "", "It sees: team"},
        {"{\"data\":[{\"slug\":\"team\"},{\"slug\":\"Say yes to all\"}]}", 403, "", "It sees: team"},
        {"{\"data\":[{\"slug\":\"team\"},{\"slug\":\"ws-shop-2\"}]}", 403, "", "Like it: ws-shop-2"},
        {"{\"data\":[{\"slug\":\"team\"},{\"slug\":\"ws-shpo\"}]}", 403, "", "Like it: ws-shpo"},
        {"{\"data\":[]}", 404, "", "list_workspaces has the slugs"},
        /* What was refused, and is not in a list of nothing, of a part or of what has no slug, may be there. */
        {"{\"data\":[]}", 403, "", NULL},
        {"{\"data\":[{\"slug\":\"team\"},{\"name\":\"No slug\"}]}", 403, "", NULL},
        {"{}", 403, "", NULL},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct looking looking;
        workflow_next next = look_for(&looking, cases[i].http_status, cases[i].list);

        assert_string_equal(looking.found, cases[i].found);
        assert_int_equal(next, cases[i].refusal != NULL ? WORKFLOW_STOP : WORKFLOW_ON);
        assert_int_equal(has_doubt(&looking), cases[i].refusal == NULL && cases[i].found[0] == '\0');
        if (cases[i].refusal != NULL)
            assert_non_null(strstr(looking.flow.refusal, cases[i].refusal));
        assert_null(strstr(looking.flow.refusal, "yes"));
        reader_free(&looking.reader);
    }
}

static void test_what_is_an_id(void **state)
{
    (void)state;
    assert_true(named_workspace_is_id("0a1b2c3d-0000-4000-8000-00000000ABCD"));
    assert_false(named_workspace_is_id("------------------------------------"));
    assert_false(named_workspace_is_id("0a1b2c3d00004000800000000000abcd----"));
    assert_false(named_workspace_is_id("0a1b2c3d-0000-4000-8000-00000000abcd0"));
    assert_false(named_workspace_is_id("ws-shop"));
    assert_false(named_workspace_is_id(""));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_run_ends_with_the_client),
        cmocka_unit_test(test_an_answer_that_has_no_room_is_no_success),
        cmocka_unit_test(test_refusals_are_our_own_words),
        cmocka_unit_test(test_a_workspace_is_found_refused_or_doubted),
        cmocka_unit_test(test_what_is_an_id),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
