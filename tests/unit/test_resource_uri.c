/* SPDX-License-Identifier: MIT */
/* Which resource a URI is of, whatever is written into it. */
#include "check.h"

#include "catalog/resources/resource_uri.h"
#include "catalog/resources/resources.h"

static void select_domains(tool_selection *selection, const char *list)
{
    const selection_options options = {.toolsets.names = list};

    assert_int_equal(selection_init(selection, &options, NULL), 0);
}

/* The operation that reads the URI, and its arguments if they are told. */
static void expect(const char *list, const char *uri, const char *operation, const char *arguments)
{
    tool_selection selection;
    tool_offer offer = {&selection, NULL};
    pa_text json = PA_TEXT_INIT(65536);
    const portkey_operation *found;

    select_domains(&selection, list);
    found = live_resources_find(&offer, uri, strlen(uri), &json);
    if (operation == NULL) {
        if (found != NULL)
            fail_msg("%s is read by %s", uri, portkey_operation_name(found));
    } else {
        if (found == NULL)
            fail_msg("%s is read by none", uri);
        assert_string_equal(portkey_operation_name(found), operation);
        if (arguments != NULL)
            assert_string_equal(json.data, arguments);
    }
    pa_text_free(&json);
    selection_free(&selection);
}

static void test_uris_of_objects(void **state)
{
    (void)state;
    expect("all", "portkey://configs/pc-a", "get_config", "{\"slug\":\"pc-a\"}");
    expect("all", "portkey://configs/pc-a/versions", "list_config_versions", "{\"slug\":\"pc-a\"}");
    expect("all", "portkey://admin/workspaces/w/users/u", "get_workspace_member",
           "{\"workspace_id\":\"w\",\"user_id\":\"u\"}");
    expect("all", "portkey://configs/a%2Fb%20%c3%a9%22", "get_config", "{\"slug\":\"a/b \xC3\xA9\\\"\"}");
    expect("all", "portkey://configs/{slug}", "get_config", "{\"slug\":\"{slug}\"}");
}

static void test_what_is_none(void **state)
{
    static const char *const uris[] = {
        "",
        "portkey",
        "portkey:/",
        "portkey://",
        "portkey:///",
        "portkey://configs",
        "portkey://configs/",
        "portkey://configs/a/",
        "portkey://configs/a/versions/b",
        "portkey://configs//versions",
        "portkey://configs/a?b",
        "portkey://configs/a#b",
        "portkey:/configs/a",
        "portkey:configs/a",
        "PORTKEY://configs/a",
        "https://configs/a",
        "portkey://%63onfigs/a",
        "portkey://configs/%",
        "portkey://configs/%2",
        "portkey://configs/a%2",
        "portkey://configs/%zz",
        "portkey://configs/%00",
        "portkey://configs/a%0Ab",
        "portkey://configs/%7f",
        "portkey://configs/%ff",
        "portkey://configs/%ed%a0%80",
        "portkey://analytics/groups/metadata/team", /* takes more than its path */
    };

    (void)state;
    for (size_t i = 0; i < COUNT(uris); i++)
        expect("all", uris[i], NULL, NULL);
}

/* The API takes these paths for something else than the object of that name. */
static void test_literal_paths_win(void **state)
{
    (void)state;
    expect("all", "portkey://prompts/partials", NULL, NULL);
    expect("all", "portkey://admin/users/invites", NULL, NULL);
    expect("all", "portkey://logs/exports", NULL, NULL);
    expect("all", "portkey://prompts/partials/p", "get_prompt_partial", "{\"prompt_partial_id\":\"p\"}");
    expect("all", "portkey://prompts/partials/versions", "get_prompt_partial", NULL);
    expect("all", "portkey://admin/users/invites/i", "get_user_invite", NULL);
}

static void test_domains_that_are_off_are_out_of_reach(void **state)
{
    (void)state;
    expect("configs", "portkey://configs/a", "get_config", NULL);
    expect("configs", "portkey://prompts/a", NULL, NULL);
    expect("prompts", "portkey://prompts/partials", NULL, NULL);
    expect("prompts", "portkey://prompts/partials/versions", NULL, NULL);
}

static void test_long_uris_are_refused(void **state)
{
    char uri[RESOURCE_MAX_URI + 2];

    (void)state;
    memset(uri, 'a', sizeof(uri));
    memcpy(uri, "portkey://configs/", 18);
    uri[RESOURCE_MAX_URI] = '\0';
    expect("all", uri, "get_config", NULL);
    uri[RESOURCE_MAX_URI] = 'a';
    uri[RESOURCE_MAX_URI + 1] = '\0';
    expect("all", uri, NULL, NULL);
}

static void test_subscribing_takes_the_exact_uri(void **state)
{
    static const struct {
        const char *uri;
        bool can;
    } rows[] = {
        {"portkey://configs/a", true},    {"portkey://configs/a%2Fb", true},
        {"portkey://configs/%61", false}, {"portkey://configs/a%2fb", false},
        {"portkey://configs/..", false},  {"portkey://configs/%2E%2E", false},
        {"portkey://configs/a b", false}, {"portkey://configs", false},
        {"portkey://guide/tools", false},
    };
    tool_selection selection;
    request_rules rules = {.offer = {&selection, NULL}, .metadata = {""}};

    (void)state;
    select_domains(&selection, "all");
    for (size_t i = 0; i < COUNT(rows); i++)
        if (live_resources_can_subscribe(&rules, rows[i].uri, strlen(rows[i].uri)) != rows[i].can)
            fail_msg("%s", rows[i].uri);
    selection_free(&selection);
}

static void expect_along(const char *path_template, const char *path, const char *uri)
{
    pa_text text = PA_TEXT_INIT(4096);
    bool found = resource_uri_append_along(&text, path_template, path, strlen(path));

    assert_int_equal(found, uri != NULL);
    if (found)
        assert_string_equal(text.data, uri);
    pa_text_free(&text);
}

static void test_resources_along_a_path(void **state)
{
    (void)state;
    expect_along("/configs/{slug}", "/configs/a%2Fb", "portkey://configs/a%2Fb");
    expect_along("/api-keys/{id}", "/api-keys/k/rotate", "portkey://api-keys/k");
    expect_along("/configs/{slug}/versions", "/configs/a", "portkey://configs/a/versions");
    expect_along("/configs/{slug}", "/configs", NULL);
    expect_along("/prompts/{id}/versions/{version}", "/prompts/p", NULL);
    expect_along("/configs/{slug}", "/prompts/p", NULL);
    expect_along("/prompts/partials/{id}", "/prompts/p", NULL);
}

static void test_templates(void **state)
{
    (void)state;
    assert_true(resource_uri_is_template("/a/{b}"));
    assert_false(resource_uri_is_template("/a/b"));
    assert_false(resource_uri_is_template("/a/{b}.json"));
    assert_false(resource_uri_is_template("/a/{b}/x{c}"));
    assert_true(resource_uri_says_more("/a/b/{c}", "/a/{b}/c"));
    assert_false(resource_uri_says_more("/a/{b}/c", "/a/b/{c}"));
    assert_false(resource_uri_says_more("/a/{b}", "/a/{c}"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_uris_of_objects),
        cmocka_unit_test(test_what_is_none),
        cmocka_unit_test(test_literal_paths_win),
        cmocka_unit_test(test_domains_that_are_off_are_out_of_reach),
        cmocka_unit_test(test_long_uris_are_refused),
        cmocka_unit_test(test_subscribing_takes_the_exact_uri),
        cmocka_unit_test(test_resources_along_a_path),
        cmocka_unit_test(test_templates),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
