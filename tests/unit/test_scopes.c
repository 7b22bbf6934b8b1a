/* SPDX-License-Identifier: MIT */
/* Scopes: which there are, and what each allows. */
#include "check.h"

#include "catalog/scopes.h"

static bool add(scope_set *set, const char *name)
{
    return scope_set_add(set, name, strlen(name));
}

/* Which of list_configs, create_config, delete_config and list_all_users a scope covers, as "rwdu". */
static void expect(const char *scope, const char *covered)
{
    static const char *const operations[] = {"list_configs", "create_config", "delete_config",
                                             "list_all_users"};
    scope_set *set = scope_set_new();
    char found[5] = "----";

    assert_true(add(set, scope));
    for (size_t i = 0; i < COUNT(operations); i++)
        if (scope_set_covers(set, find_operation(operations[i])))
            found[i] = "rwdu"[i];
    assert_string_equal(found, covered);
    scope_set_free(set);
}

static void hierarchy(void **state)
{
    (void)state;
    expect("portkey:read", "r--u");
    expect("portkey:write", "rw-u");
    expect("portkey:destructive", "rwdu");
    expect("portkey:configs:read", "r---");
    expect("portkey:configs:write", "rw--");
    expect("portkey:configs:destructive", "rwd-");
    expect("portkey:users:destructive", "---u");
    assert_true(scope_set_covers(NULL, find_operation("delete_config")));
}

static void unknown_names(void **state)
{
    static const char *const names[] = {
        "",          "portkey:",        "portkey:admin",  "PORTKEY:READ",        "read",
        "portkey::", "portkey::read",   "portkey:x:read", "portkey:configs:",    "portkey",
        "openid",    "portkey:configs", "portkey:reads",  "portkey:configs:red", "portkey:rea"};
    scope_set *set = scope_set_new();

    (void)state;
    for (size_t i = 0; i < COUNT(names); i++)
        if (add(set, names[i]))
            fail_msg("\"%s\" was taken for a scope", names[i]);
    assert_false(scope_set_covers(set, find_operation("list_configs")));
    scope_set_free(set);
}

static void several(void **state)
{
    scope_set *set = scope_set_new();

    (void)state;
    assert_true(add(set, "portkey:read"));
    assert_true(add(set, "portkey:configs:write"));
    assert_true(scope_set_covers(set, find_operation("create_config")));
    assert_true(scope_set_covers(set, find_operation("list_all_users")));
    assert_false(scope_set_covers(set, find_operation("delete_config")));
    /* One that says less does not take away what another said. */
    assert_true(add(set, "portkey:configs:read"));
    assert_true(scope_set_covers(set, find_operation("create_config")));
    scope_set_free(set);
}

static void narrowing(void **state)
{
    scope_set *set = scope_set_new(), *by = scope_set_new();

    (void)state;
    assert_true(add(set, "portkey:write") && add(by, "portkey:read") &&
                add(by, "portkey:configs:destructive"));
    scope_set_narrow(set, by);
    assert_true(scope_set_covers(set, find_operation("create_config")));
    assert_false(scope_set_covers(set, find_operation("delete_config")));
    assert_true(scope_set_covers(set, find_operation("list_all_users")));
    assert_false(scope_set_covers(set, find_operation("invite_user")));
    scope_set_free(set);
    scope_set_free(by);
}

static void expect_suggestion(const char *name, const char *suggestion)
{
    pa_text text = PA_TEXT_INIT(1000);

    scope_suggest(&text, name, strlen(name));
    if (suggestion == NULL)
        assert_int_equal(text.length, 0);
    else
        assert_string_equal(text.data, suggestion);
    pa_text_free(&text);
}

static void suggestions(void **state)
{
    (void)state;
    expect_suggestion("portkey:wirte", "did you mean \"portkey:write\"?");
    expect_suggestion("portkey:config:write", "did you mean \"portkey:configs:write\"?");
    expect_suggestion("something else", NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hierarchy), cmocka_unit_test(unknown_names), cmocka_unit_test(several),
        cmocka_unit_test(narrowing), cmocka_unit_test(suggestions),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
