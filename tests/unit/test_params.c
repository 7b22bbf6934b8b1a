/* SPDX-License-Identifier: MIT */
/* Typed structures become the same requests as JSON arguments. */
#include "check.h"

#include <math.h>
#include <portkeyadmin/configs.h>
#include <portkeyadmin/keys.h>
#include <portkeyadmin/limits.h>
#include <portkeyadmin/users.h>
#include <portkeyadmin/workspaces.h>

static void expect(int code, portkey_request *request, const char *target, const char *body)
{
    assert_int_equal(code, 0);
    assert_string_equal(portkey_request_target(request), target);
    if (body == NULL)
        assert_null(portkey_request_body(request, NULL));
    else
        assert_string_equal(portkey_request_body(request, NULL), body);
    portkey_request_free(request);
}

static void test_absent_is_absent(void **state)
{
    portkey_list_all_users_params params = {0};
    portkey_request *request = NULL;
    int code = portkey_list_all_users_request(&request, &params, NULL);

    (void)state;
    expect(code, request, "/admin/users", NULL);
    code = portkey_list_all_users_request(&request, NULL, NULL);
    expect(code, request, "/admin/users", NULL);
}

static void test_zero_and_false_are_sent(void **state)
{
    portkey_list_all_users_params users = {.page_size = PORTKEY_INTEGER(0)};
    portkey_get_usage_limit_params limit = {.policy_usage_limits_id = "u",
                                            .include_usage = PORTKEY_BOOLEAN(false)};
    portkey_create_config_params config = {.is_default = PORTKEY_INTEGER(0), .name = "", .config = "{}"};
    portkey_request *request = NULL;
    int code = portkey_list_all_users_request(&request, &users, NULL);

    (void)state;
    expect(code, request, "/admin/users?pageSize=0", NULL);
    code = portkey_get_usage_limit_request(&request, &limit, NULL);
    expect(code, request, "/policies/usage-limits/u?include_usage=false", NULL);
    code = portkey_create_config_request(&request, &config, NULL);
    expect(code, request, "/configs", "{\"name\":\"\",\"config\":{},\"isDefault\":0}");
}

/* Sent as 0, a limit would be another than the program meant. */
static void test_a_presence_that_is_none_is_refused(void **state)
{
    static const int64_t presences[] = {1, 50, -1};
    portkey_request *request = NULL;
    portkey_error error;

    (void)state;
    for (size_t i = 0; i < COUNT(presences); i++) {
        portkey_create_api_key_params_rate_limits limit = {.type = "requests", .unit = "rpm"};
        portkey_create_api_key_params params = {.type = "workspace", .sub_type = "service", .name = "n"};

        limit.value.presence = (enum portkey_presence)presences[i];
        params.rate_limits.items = &limit;
        params.rate_limits.count = 1;
        assert_int_equal(portkey_create_api_key_request(&request, &params, &error), PORTKEY_EINVAL);
        assert_contains(error.message, "field value has a presence that is none");
        assert_string_equal(error.pointer, "/rate_limits/0/value");
    }
}

static void test_the_function_that_was_called_is_named(void **state)
{
    portkey_error error;

    (void)state;
    assert_int_equal(portkey_list_all_users_request(NULL, NULL, &error), PORTKEY_EINVAL);
    assert_contains(error.message, "portkey_list_all_users_request() needs out");
}

static void test_null_is_sent_where_it_is_meant(void **state)
{
    portkey_usage_limits limits = {.periodic_reset = PORTKEY_NULL,
                                   .periodic_reset_days = PORTKEY_NULL_INTEGER};
    portkey_create_virtual_key_params params = {.name = "n", .note = PORTKEY_NULL, .usage_limits = &limits};
    portkey_request *request = NULL;
    int code = portkey_create_virtual_key_request(&request, &params, NULL);

    (void)state;
    expect(
        code, request, "/virtual-keys",
        "{\"name\":\"n\",\"note\":null,\"usage_limits\":{\"periodic_reset\":null,\"periodic_reset_days\":null}}");
}

static void test_null_of_structures_and_lists(void **state)
{
    portkey_update_api_key_params key = {.id = "k",
                                         .rate_limits = PORTKEY_NULL_LIST,
                                         .alert_emails = PORTKEY_NULL_LIST,
                                         .rotation_policy = PORTKEY_NULL_OBJECT};
    portkey_update_workspace_params workspace = {.workspace_id = "w"};
    portkey_request *request = NULL;
    int code = portkey_update_api_key_request(&request, &key, NULL);

    (void)state;
    expect(code, request, "/api-keys/k",
           "{\"rate_limits\":null,\"alert_emails\":null,\"rotation_policy\":null}");
    /* The count says nothing. */
    workspace.usage_limits.items = PORTKEY_NULL_OBJECT;
    workspace.usage_limits.count = 7;
    code = portkey_update_workspace_request(&request, &workspace, NULL);
    expect(code, request, "/admin/workspaces/w", "{\"usage_limits\":null}");
}

/* PORTKEY_NULL is null wherever a pointer is, and refused where the API takes none. */
static void test_null_is_recognised_after_a_cast(void **state)
{
    portkey_update_api_key_params key = {.id = "k", .rotation_policy = (const void *)PORTKEY_NULL};
    portkey_create_workspace_params workspace = {.name = "w", .defaults = (const void *)PORTKEY_NULL};
    portkey_request *request = NULL;
    portkey_error error;
    int code = portkey_update_api_key_request(&request, &key, NULL);

    (void)state;
    expect(code, request, "/api-keys/k", "{\"rotation_policy\":null}");
    request = NULL;
    assert_int_equal(portkey_create_workspace_request(&request, &workspace, &error), PORTKEY_EARGUMENTS);
    assert_string_equal(error.violations[0].pointer, "/defaults");
    workspace.defaults = NULL;
    workspace.users.items = (const void *)PORTKEY_NULL;
    workspace.users.count = 3;
    assert_int_equal(portkey_create_workspace_request(&request, &workspace, &error), PORTKEY_EARGUMENTS);
    assert_string_equal(error.violations[0].pointer, "/users");
    assert_int_equal(portkey_create_workspace_request(&request, (const void *)PORTKEY_NULL, &error),
                     PORTKEY_EINVAL);
    assert_null(request);
}

static void test_constants_are_what_the_api_takes(void **state)
{
    portkey_update_user_params params = {.user_id = "u", .role = PORTKEY_UPDATE_USER_ROLE_ADMIN};
    portkey_request *request = NULL;
    int code = portkey_update_user_request(&request, &params, NULL);

    (void)state;
    expect(code, request, "/admin/users/u", "{\"role\":\"admin\"}");
}

static void test_structures_and_lists_nest(void **state)
{
    static const char *const users[] = {"u1", "u\"2"};
    const portkey_usage_limits limits[] = {{.credit_limit = PORTKEY_INTEGER(10)}, {.type = "tokens"}};
    const portkey_create_workspace_params_defaults defaults = {.metadata = "{\"team\": \"a\"}"};
    portkey_create_workspace_params params = {
        .name = "w",
        .defaults = &defaults,
        .users = {users, 2},
        .usage_limits = {limits, 2},
        .rate_limits = {(const portkey_rate_limits[]){{0}}, 0},
    };
    portkey_request *request = NULL;
    int code = portkey_create_workspace_request(&request, &params, NULL);

    (void)state;
    expect(code, request, "/admin/workspaces",
           "{\"name\":\"w\",\"defaults\":{\"metadata\":{\"team\": \"a\"}},\"users\":[\"u1\",\"u\\\"2\"],"
           "\"usage_limits\":[{\"credit_limit\":10},{\"type\":\"tokens\"}],\"rate_limits\":[]}");
}

static void test_numbers_are_written_exactly(void **state)
{
    const portkey_condition condition = {.key = "k", .value = "\"v\""};
    const portkey_group_by group = {.key = "k"};
    static const struct {
        double value;
        const char *text;
    } rows[] = {{0.1, "0.1"}, {1e21, "1e+21"}, {0.30000000000000004, "0.30000000000000004"}, {-2, "-2"}};

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        portkey_create_rate_limit_params params = {.conditions = {&condition, 1},
                                                   .group_by = {&group, 1},
                                                   .type = "tokens",
                                                   .unit = "rpm",
                                                   .value = PORTKEY_NUMBER(rows[i].value)};
        portkey_request *request = NULL;
        char expected[64];

        (void)snprintf(expected, sizeof(expected), "\"value\":%s}", rows[i].text);
        assert_int_equal(portkey_create_rate_limit_request(&request, &params, NULL), 0);
        assert_contains(portkey_request_body(request, NULL), expected);
        portkey_request_free(request);
    }
}

static void refuse(const portkey_create_config_params *params, int code, const char *message,
                   const char *pointer)
{
    portkey_request *request = NULL;
    portkey_error error;

    assert_int_equal(portkey_create_config_request(&request, params, &error), code);
    assert_int_equal(portkey_create_config_request(&request, params, NULL), code);
    assert_null(request);
    assert_contains(error.message, message);
    assert_string_equal(error.pointer, pointer);
}

/* JSON text is one value: nothing rides along with it. */
static void test_json_text_is_checked(void **state)
{
    static const char *const texts[] = {
        "", "{", "{},\"isDefault\":1", "{} {}", "{}}", "{\"a\":\xFF}", "{\"a\":1,\"a\":2}"};

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++) {
        portkey_create_config_params params = {.name = "n", .config = texts[i]};

        refuse(&params, PORTKEY_EJSON, "create_config: field config: not JSON at byte ", "/config");
    }
}

/* Counted in the text that the caller gave, not in the one that is made of all fields. */
static void test_json_text_keeps_its_place(void **state)
{
    portkey_create_config_params params = {.name = "n", .config = "{\n  \"\xC3\xA9\": nul\n}"};
    portkey_request *request = NULL;
    portkey_error error;

    (void)state;
    assert_int_equal(portkey_create_config_request(&request, &params, &error), PORTKEY_EJSON);
    assert_int_equal(error.json_offset, 10);
    assert_int_equal(error.json_line, 2);
    assert_int_equal(error.json_column, 8);
    params.config = "{\"a\":1,\"a\":2}";
    assert_int_equal(portkey_create_config_request(&request, &params, &error), PORTKEY_EJSON);
    assert_int_equal(error.json_offset, 7);
}

static void test_text_must_be_utf8(void **state)
{
    portkey_create_config_params params = {.name = "\xC3(", .config = "{}"};

    (void)state;
    refuse(&params, PORTKEY_EINVAL, "field name is not UTF-8", "/name");
}

static void test_lists_must_be_whole(void **state)
{
    static const char *const users[] = {"u1", NULL};
    portkey_create_workspace_params params = {.users = {users, 2}};
    portkey_request *request = NULL;
    portkey_error error;

    (void)state;
    assert_int_equal(portkey_create_workspace_request(&request, &params, &error), PORTKEY_EINVAL);
    assert_contains(error.message, "field users contains a NULL string");
    assert_string_equal(error.pointer, "/users/1");
}

static void expect_pointer(const portkey_create_workspace_params *params, int code, const char *pointer)
{
    portkey_request *request = NULL;
    portkey_error error;

    assert_int_equal(portkey_create_workspace_request(&request, params, &error), code);
    assert_int_equal(portkey_create_workspace_request(&request, params, NULL), code);
    assert_string_equal(error.pointer, pointer);
}

static void test_refused_fields_have_their_place(void **state)
{
    const portkey_usage_limits limits[] = {{.credit_limit = PORTKEY_INTEGER(10)}, {.type = "\xFF"}};
    const portkey_create_workspace_params_defaults defaults = {.metadata = "[1,]"};
    portkey_create_workspace_params params = {.name = "w", .usage_limits = {limits, 2}};

    (void)state;
    expect_pointer(&params, PORTKEY_EINVAL, "/usage_limits/1/type");
    params.defaults = &defaults;
    expect_pointer(&params, PORTKEY_EJSON, "/defaults/metadata");
}

static void test_a_number_must_be_finite(void **state)
{
    portkey_update_rate_limit_params params = {.rate_limits_policy_id = "r", .value = PORTKEY_NUMBER(NAN)};
    portkey_request *request = NULL;
    portkey_error error;

    (void)state;
    assert_int_equal(portkey_update_rate_limit_request(&request, &params, NULL), PORTKEY_EARGUMENTS);
    assert_int_equal(portkey_update_rate_limit_request(&request, &params, &error), PORTKEY_EARGUMENTS);
    assert_int_equal(error.violation_count, 1);
    assert_string_equal(error.violations[0].pointer, "/value");
    assert_string_equal(error.violations[0].keyword, "type");
    assert_string_equal(error.hint, "/value: expected a finite number");
    params.value = PORTKEY_NUMBER(-HUGE_VAL);
    assert_int_equal(portkey_update_rate_limit_request(&request, &params, NULL), PORTKEY_EARGUMENTS);
    assert_null(request);
}

/* What the compiler cannot check, the schema does. */
static void test_values_are_validated(void **state)
{
    portkey_update_user_params params = {.role = "boss"};
    portkey_request *request = NULL;
    portkey_error error;

    (void)state;
    assert_int_equal(portkey_update_user_request(&request, &params, &error), PORTKEY_EARGUMENTS);
    assert_int_equal(error.violation_count, 2);
    assert_contains(error.violations[0].expected, "the property \"user_id\"");
    assert_string_equal(error.violations[1].pointer, "/role");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_absent_is_absent),
        cmocka_unit_test(test_zero_and_false_are_sent),
        cmocka_unit_test(test_a_presence_that_is_none_is_refused),
        cmocka_unit_test(test_the_function_that_was_called_is_named),
        cmocka_unit_test(test_null_is_sent_where_it_is_meant),
        cmocka_unit_test(test_null_of_structures_and_lists),
        cmocka_unit_test(test_null_is_recognised_after_a_cast),
        cmocka_unit_test(test_constants_are_what_the_api_takes),
        cmocka_unit_test(test_structures_and_lists_nest),
        cmocka_unit_test(test_numbers_are_written_exactly),
        cmocka_unit_test(test_json_text_is_checked),
        cmocka_unit_test(test_json_text_keeps_its_place),
        cmocka_unit_test(test_text_must_be_utf8),
        cmocka_unit_test(test_lists_must_be_whole),
        cmocka_unit_test(test_refused_fields_have_their_place),
        cmocka_unit_test(test_a_number_must_be_finite),
        cmocka_unit_test(test_values_are_validated),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
