/* SPDX-License-Identifier: MIT */
/* The generated tables, as the library shows them. */
#include "check.h"

static void test_every_operation_is_found_by_its_name(void **state)
{
    (void)state;
    assert_true(portkey_operation_count() > 0);
    for (size_t i = 0; i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);

        assert_ptr_equal(portkey_operation_find(portkey_operation_name(operation)), operation);
        assert_int_equal(portkey_operation_path(operation)[0], '/');
        assert_true(portkey_operation_method(operation)[0] != '\0');
        /* What only reads destroys nothing and can be sent twice. */
        if (portkey_operation_is_read_only(operation)) {
            assert_false(portkey_operation_is_destructive(operation));
            assert_true(portkey_operation_is_idempotent(operation));
        }
    }
    assert_null(portkey_operation_at(portkey_operation_count()));
    assert_null(portkey_operation_find("no_such_operation"));
    assert_null(portkey_operation_find(""));
}

static void test_an_operation_in_full(void **state)
{
    const portkey_operation *operation = find_operation("delete_config");

    (void)state;
    assert_string_equal(portkey_operation_domain(operation), "configs");
    assert_string_equal(portkey_operation_method(operation), "DELETE");
    assert_string_equal(portkey_operation_path(operation), "/configs/{slug}");
    assert_string_equal(portkey_operation_scope(operation), "configs.delete");
    assert_int_equal(portkey_operation_plane(operation), PORTKEY_PLANE_CONTROL);
    assert_false(portkey_operation_is_read_only(operation));
    assert_true(portkey_operation_is_destructive(operation));
    assert_false(portkey_operation_is_idempotent(operation));
    assert_false(portkey_operation_is_enterprise(operation));
    assert_false(portkey_operation_is_public(operation));
    assert_true(portkey_operation_is_public(
        find_operation(name_of("GET", "/model-configs/pricing/{provider}/{model}"))));
    assert_int_equal(portkey_operation_plane(find_operation("render_prompt")), PORTKEY_PLANE_DATA);
    assert_true(portkey_operation_is_enterprise(find_operation(name_of("GET", "/analytics/graphs/cost"))));
}

static void test_required_arguments_are_told(void **state)
{
    const portkey_operation *member = find_operation("get_workspace_member");
    const portkey_operation *list = find_operation("list_configs");

    (void)state;
    assert_string_equal(portkey_operation_required_argument(member, 0), "workspace_id");
    assert_string_equal(portkey_operation_required_argument(member, 1), "user_id");
    assert_null(portkey_operation_required_argument(member, 2));
    assert_null(portkey_operation_required_argument(member, SIZE_MAX));
    assert_null(portkey_operation_required_argument(list, 0));
}

static void test_what_a_list_is_shown_by(void **state)
{
    const portkey_operation *list = find_operation("list_configs");
    const portkey_operation *exports = find_operation("list_log_exports");

    (void)state;
    assert_string_equal(portkey_operation_rows(list), "data");
    assert_string_equal(portkey_operation_summary_field(list, 0), "slug");
    assert_string_equal(portkey_operation_summary_field(exports, 3), "filters.time_of_generation_min");
    assert_string_equal(portkey_operation_rows(find_operation("get_cost_analytics")), "data_points");
}

/* As a program shows any list: the rows, and of each what it is shown by. */
static void test_rows_and_their_fields_are_got(void **state)
{
    static const char text[] =
        "{\"total\":1,\"data\":[{\"id\":\"e\",\"filters\":{\"time_of_generation_min\":\"t\"}}]}";
    const portkey_operation *exports = find_operation("list_log_exports");
    portkey_json *document = NULL;
    portkey_value rows;

    (void)state;
    assert_int_equal(portkey_json_parse(&document, text, strlen(text), NULL, NULL), 0);
    rows = portkey_value_within(portkey_json_root(document), portkey_operation_rows(exports));
    assert_int_equal(portkey_value_count(rows), 1);
    PORTKEY_FOR_EACH (row, rows) {
        assert_true(
            portkey_value_is(portkey_value_within(row, portkey_operation_summary_field(exports, 0)), "e"));
        assert_true(
            portkey_value_is(portkey_value_within(row, portkey_operation_summary_field(exports, 3)), "t"));
    }
    rows = portkey_value_within(portkey_json_root(document),
                                portkey_operation_rows(find_operation("get_config")));
    assert_false(portkey_value_exists(rows));
    portkey_json_free(document);
}

static void test_summaries_have_an_end(void **state)
{
    (void)state;
    for (size_t i = 0; i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);
        size_t count = portkey_operation_summary_field_count(operation);

        if (portkey_operation_rows(operation) == NULL)
            assert_int_equal(count, 0);
        for (size_t field = 0; field < count; field++)
            assert_true(portkey_operation_summary_field(operation, field)[0] != '\0');
        assert_null(portkey_operation_summary_field(operation, count));
        assert_null(portkey_operation_summary_field(operation, SIZE_MAX));
    }
}

static void test_what_answers_no_list(void **state)
{
    const portkey_operation *workflow = portkey_tool_operation(portkey_workflow_at(0));

    (void)state;
    assert_null(portkey_operation_rows(find_operation("get_config")));
    /* Lists of a record are no rows. */
    assert_null(portkey_operation_rows(find_operation("get_workspace")));
    assert_null(portkey_operation_rows(workflow));
    assert_null(portkey_operation_summary_field(workflow, 0));
}

static void test_how_a_list_is_paged(void **state)
{
    const portkey_operation *list = find_operation("list_prompts"), *one = find_operation("get_config");
    const portkey_operation *workflow = portkey_tool_operation(portkey_workflow_at(0));
    int64_t first = 7;

    (void)state;
    assert_string_equal(portkey_operation_page_argument(list, &first), "current_page");
    assert_int_equal(first, 0);
    assert_string_equal(portkey_operation_page_size_argument(list), "page_size");
    assert_string_equal(portkey_operation_rows_total(list), "/total");
    assert_string_equal(
        portkey_operation_page_argument(find_operation("list_mcp_integration_capabilities"), &first), "page");
    assert_int_equal(first, 1);
    for (size_t i = 0; i < 2; i++) {
        assert_null(portkey_operation_page_argument(i == 0 ? one : workflow, NULL));
        assert_null(portkey_operation_page_size_argument(i == 0 ? one : workflow));
        assert_null(portkey_operation_rows_total(i == 0 ? one : workflow));
    }
}

/* Whatever an operation requires, {} ends in a request or in violations, never in anything else. */
static void test_every_operation_judges_empty_arguments(void **state)
{
    (void)state;
    for (size_t i = 0; i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);
        portkey_request *request = NULL;
        portkey_error error;
        int code = portkey_request_new(&request, operation, "{}", 2, &error);

        if (code == 0)
            assert_int_equal(portkey_request_target(request)[0], '/');
        else if (code != PORTKEY_EARGUMENTS || error.violation_count == 0)
            fail_msg("%s: %s", portkey_operation_name(operation), error.message);
        portkey_request_free(request);
    }
}

static void test_every_tool_describes_itself(void **state)
{
    (void)state;
    for (size_t i = 0; i < portkey_tool_count(); i++) {
        const portkey_tool *tool = portkey_tool_at(i);
        const char *name = portkey_tool_name(tool);
        size_t length;
        const char *descriptor = portkey_tool_descriptor(tool, &length);
        portkey_json *document = NULL;
        portkey_value title;

        assert_ptr_equal(portkey_tool_find(name, strlen(name)), tool);
        assert_int_equal(portkey_json_parse(&document, descriptor, length, NULL, NULL), 0);
        assert_true(portkey_value_equals_string(portkey_value_at(portkey_json_root(document), "/name"), name,
                                                strlen(name)));
        title = portkey_value_at(portkey_json_root(document), "/title");
        assert_true(
            portkey_value_equals_string(title, portkey_tool_title(tool), strlen(portkey_tool_title(tool))));
        portkey_json_free(document);
    }
    assert_null(portkey_tool_at(portkey_tool_count()));
    assert_null(portkey_tool_find("list_config", 11));
    assert_null(portkey_tool_find("list_configs_", 13));
}

/* get_user_stats is a second tool over an operation of another domain. */
static void test_a_tool_may_lend_its_operation(void **state)
{
    const portkey_tool *tool = portkey_tool_find("get_user_stats", 14);

    (void)state;
    assert_string_equal(portkey_tool_domain(tool), "users");
    assert_string_equal(portkey_operation_name(portkey_tool_operation(tool)), "get_analytics_group_users");
    assert_null(portkey_operation_find("get_user_stats"));
}

static void test_domains(void **state)
{
    (void)state;
    for (size_t i = 0; i < portkey_domain_count(); i++)
        assert_true(strlen(portkey_domain_description(i)) > 0);
    assert_string_equal(portkey_domain_name(0), "users");
    assert_null(portkey_domain_name(portkey_domain_count()));
    assert_null(portkey_domain_description(portkey_domain_count()));
}

static void test_suggestions(void **state)
{
    (void)state;
    assert_string_equal(portkey_tool_suggest("list_confgs", 11), "list_configs");
    assert_string_equal(portkey_tool_suggest("listconfigs", 11), "list_configs");
    assert_null(portkey_tool_suggest("zzzzzzzz", 8));
    assert_null(portkey_tool_suggest("", 0));
    assert_string_equal(portkey_domain_suggest("secrets-references", 18), "secret-references");
    assert_null(portkey_domain_suggest("kubernetes", 10));
}

static void test_codes_have_names(void **state)
{
    (void)state;
    assert_string_equal(portkey_code_name(PORTKEY_ETIMEOUT), "PORTKEY_ETIMEOUT");
    for (int code = PORTKEY_EHTTP; code <= 0; code++)
        assert_string_not_equal(portkey_code_name(code), portkey_code_name(1));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_operation_is_found_by_its_name),
        cmocka_unit_test(test_an_operation_in_full),
        cmocka_unit_test(test_required_arguments_are_told),
        cmocka_unit_test(test_what_a_list_is_shown_by),
        cmocka_unit_test(test_rows_and_their_fields_are_got),
        cmocka_unit_test(test_summaries_have_an_end),
        cmocka_unit_test(test_what_answers_no_list),
        cmocka_unit_test(test_how_a_list_is_paged),
        cmocka_unit_test(test_every_operation_judges_empty_arguments),
        cmocka_unit_test(test_every_tool_describes_itself),
        cmocka_unit_test(test_a_tool_may_lend_its_operation),
        cmocka_unit_test(test_domains),
        cmocka_unit_test(test_suggestions),
        cmocka_unit_test(test_codes_have_names),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
