/* SPDX-License-Identifier: MIT */
/* Workspaces of the sandbox: receipts and icons; and their people. */
#include "asking.h"

/* Emojis, as bytes: a rocket, a hand with a colour of skin, a flag, a family of two, a heart with a variant. */
#define ROCKET "\xf0\x9f\x9a\x80"
#define HAND "\xf0\x9f\x91\x8b\xf0\x9f\x8f\xbd"
#define FLAG "\xf0\x9f\x87\xa9\xf0\x9f\x87\xaa"
#define FAMILY "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa6"
#define HEART "\xe2\x9d\xa4\xef\xb8\x8f"

/* ---- the receipt ---- */

static void expect_member(portkey_value answer, const char *name, bool is_there)
{
    if (portkey_value_exists(portkey_value_member(answer, name)) != is_there)
        fail_msg("%s is%s there", name, is_there ? " not" : "");
}

static void test_a_new_workspace_is_answered_without_its_state(void **state)
{
    portkey_response *response = NULL;
    portkey_value answer = sandbox_client_get(
        &response, sandbox.client, "create_workspace",
        "{\"name\": \"Team\", \"description\": \"D\", \"defaults\": {\"metadata\": {\"a\": \"b\"}},"
        " \"usage_limits\": [{\"type\": \"cost\", \"credit_limit\": 5}],"
        " \"rate_limits\": [{\"type\": \"requests\", \"unit\": \"rpm\", \"value\": 5}]}");

    (void)state;
    expect_member(answer, "id", true);
    expect_member(answer, "slug", true);
    expect_member(answer, "created_at", true);
    expect_member(answer, "last_updated_at", true);
    expect_member(answer, "status", false);
    expect_member(answer, "is_default", false);
    expect_member(answer, "icon", false);
    expect_member(answer, "usage_limits", false);
    expect_member(answer, "rate_limits", false);
    assert_true(portkey_value_is(portkey_value_at(answer, "/object"), "workspace"));
    assert_true(portkey_value_is(portkey_value_at(answer, "/description"), "D"));
    assert_true(portkey_value_is(portkey_value_at(answer, "/defaults/metadata/a"), "b"));
    assert_true(portkey_value_is(portkey_value_at(answer, "/users/0/role"), "admin"));
    assert_int_equal(portkey_value_count(portkey_value_at(answer, "/users")), 1);
    portkey_response_free(response);
    assert_int_equal(
        integer_at("get_workspace",
                   with("{\"workspace_id\": \"%s\"}", text_at("list_workspaces", "{}", "/data/0/id")),
                   "/usage_limits/0/credit_limit"),
        5);
}

/* ---- icons ---- */

static const char *make(const char *members)
{
    return with("{\"workspace_id\": \"%s\"}", text_at("create_workspace", with("{%s}", members), "/id"));
}

static const char *change_of(const char *workspace, const char *members)
{
    char arguments[512];

    (void)snprintf(arguments, sizeof(arguments), "%.*s, %s}", (int)strlen(workspace) - 1, workspace, members);
    return with("%s", arguments);
}

static const char *plain_name(const char *workspace)
{
    return text_at("get_workspace", change_of(workspace, "\"name_format\": \"plain\""), "/name");
}

static void test_an_icon_is_before_the_name(void **state)
{
    const char *workspace = make("\"name\": \"Team\", \"icon\": \"" ROCKET "\"");

    (void)state;
    assert_string_equal(text_at("get_workspace", workspace, "/name"), ROCKET " Team");
    assert_string_equal(text_at("get_workspace", workspace, "/icon"), ROCKET);
    assert_string_equal(text_at("list_workspaces", "{}", "/data/0/name"), ROCKET " Team");
    assert_string_equal(plain_name(workspace), "Team");
    sandbox_client_do(sandbox.client, "update_workspace", change_of(workspace, "\"description\": \"D\""));
    assert_string_equal(plain_name(workspace), "Team");
    sandbox_client_do(sandbox.client, "update_workspace",
                      change_of(workspace, "\"usage_limits\": [{\"type\": \"cost\", \"credit_limit\": 5}]"));
    assert_string_equal(text_at("get_workspace", workspace, "/name"), ROCKET " Team");
    assert_string_equal(text_at("get_workspace", workspace, "/usage_limits/0/status"), "active");
    sandbox_client_do(sandbox.client, "update_workspace", change_of(workspace, "\"icon\": \"\""));
    assert_string_equal(text_at("get_workspace", workspace, "/name"), "Team");
    assert_null(text_at("get_workspace", workspace, "/icon"));
    sandbox_client_do(sandbox.client, "delete_workspace", change_of(workspace, "\"name\": \"Team\""));
}

static void expect_icon(const char *name, const char *icon, const char *plain)
{
    const char *workspace = make(with("\"name\": \"%s\"", name));

    assert_string_equal(text_at("get_workspace", workspace, "/icon"), icon);
    assert_string_equal(plain_name(workspace), plain);
    expect_failure(sandbox.client, "delete_workspace", change_of(workspace, with("\"name\": \"%s\"", name)),
                   400, "AB01");
    sandbox_client_do(sandbox.client, "delete_workspace",
                      change_of(workspace, with("\"name\": \"%s\"", plain)));
}

static void test_an_emoji_that_begins_a_name_is_an_icon(void **state)
{
    (void)state;
    expect_icon(ROCKET " Team", ROCKET, "Team");
    expect_icon(ROCKET "Team", ROCKET, "Team");
    expect_icon(HAND " Team", HAND, "Team");
    expect_icon(FLAG FLAG " Team", FLAG, FLAG " Team");
    expect_icon(FAMILY " Team", FAMILY, "Team");
    expect_icon(HEART " Team", HEART, "Team");
    expect_failure(sandbox.client, "create_workspace", "{\"name\": \"" ROCKET "\"}", 400, "AB01");
}

static void test_other_characters_are_no_icon(void **state)
{
    const char *workspace = make("\"name\": \"\xc3\x84rzte " ROCKET "\"");

    (void)state;
    assert_null(text_at("get_workspace", workspace, "/icon"));
    assert_string_equal(text_at("get_workspace", workspace, "/name"), "\xc3\x84rzte " ROCKET);
    sandbox_client_do(sandbox.client, "update_workspace",
                      change_of(workspace, "\"name\": \"" ROCKET " Team\""));
    assert_string_equal(text_at("get_workspace", workspace, "/icon"), ROCKET);
    assert_string_equal(plain_name(workspace), "Team");
    expect_failure(sandbox.client, "update_workspace", workspace, 400, "AB01");
}

/* ---- integrations that are open to all ---- */

static const char *open_integration(const char *more)
{
    const char *slug =
        text_at("create_integration", "{\"name\": \"I\", \"ai_provider_id\": \"openai\"}", "/slug");
    char arguments[512];

    (void)snprintf(arguments, sizeof(arguments),
                   "{\"slug\": \"%s\", \"global_workspace_access\": {\"enabled\": true}%s}", slug, more);
    sandbox_client_do(sandbox.client, "update_integration_workspaces", arguments);
    return slug;
}

static void test_an_open_integration_has_a_provider_in_each_workspace(void **state)
{
    const char *old = text_at("create_workspace", "{\"name\": \"Old\"}", "/id");
    const char *gone = text_at("create_workspace", "{\"name\": \"Gone\"}", "/id");
    const char *fresh;
    char grant[512];

    (void)state;
    sandbox_client_do(sandbox.client, "delete_workspace",
                      with("{\"workspace_id\": \"%s\", \"name\": \"Gone\"}", gone));
    (void)snprintf(grant, sizeof(grant),
                   "{\"slug\": \"%s\", \"workspaces\": [{\"id\": \"%s\", \"enabled\": true}]}",
                   open_integration(""), gone);
    expect_failure(sandbox.client, "update_integration_workspaces", grant, 403, "AB03");
    sandbox_client_do(sandbox.client, "update_integration_workspaces",
                      with("{\"slug\": \"%s\", \"global_workspace_access\": {\"enabled\": true}}",
                           text_at("list_integrations", "{}", "/data/0/slug")));
    (void)open_integration(", \"create_default_provider\": false");
    assert_int_equal(integer_at("list_providers", "{}", "/total"), 2);
    assert_int_equal(integer_at("list_providers", with("{\"workspace_id\": \"%s\"}", old), "/total"), 1);
    fresh = text_at("create_workspace", "{\"name\": \"New\"}", "/id");
    assert_int_equal(integer_at("list_providers", "{}", "/total"), 3);
    assert_int_equal(integer_at("list_providers", with("{\"workspace_id\": \"%s\"}", fresh), "/total"), 1);
    expect_failure(sandbox.client, "delete_workspace",
                   with("{\"workspace_id\": \"%s\", \"name\": \"New\"}", fresh), 409, "AB07");
}

/* ---- groups of an identity provider ---- */

static const char mapping[] =
    "{\"workspace_id\": \"ws-shared-5a4db0\", \"scim_group_name\": \"G\", \"role\": \"%s\"}";

static void test_a_group_is_mapped_once(void **state)
{
    const char *id = text_at("create_scim_workspace_mapping", with(mapping, "member"), "/id");
    const char *group = text_at("list_scim_groups", "{}", "/groups/0/id");
    const char *workspace = text_at("create_workspace", "{\"name\": \"Team\"}", "/id");
    char second[512];

    (void)state;
    assert_string_equal(text_at("list_scim_groups", "{}", "/groups/0/name"), "G");
    assert_string_equal(text_at("create_scim_workspace_mapping", with(mapping, "member"), "/id"), id);
    assert_int_equal(integer_at("list_scim_workspace_mappings", "{}", "/total_count"), 1);
    assert_int_equal(integer_at("list_scim_groups", "{}", "/total_count"), 1);
    assert_string_equal(text_at("list_scim_workspace_mappings", "{}", "/mappings/0/scim_group"), "G");
    assert_string_equal(text_at("list_scim_workspace_mappings", "{}", "/mappings/0/scim_group_id"), group);
    expect_failure(sandbox.client, "create_scim_workspace_mapping", with(mapping, "admin"), 409, "AB07");
    (void)snprintf(second, sizeof(second),
                   "{\"workspace_id\": \"%s\", \"scim_group_id\": \"%s\", \"role\": \"member\"}", workspace,
                   group);
    assert_string_not_equal(text_at("create_scim_workspace_mapping", second, "/id"), id);
    assert_int_equal(integer_at("list_scim_workspace_mappings", "{}", "/total_count"), 2);
}

static void test_a_group_whose_mapping_is_gone_is_mapped_anew(void **state)
{
    const char *id = text_at("create_scim_workspace_mapping", with(mapping, "member"), "/id");

    (void)state;
    sandbox_client_do(sandbox.client, "delete_scim_workspace_mapping",
                      with("{\"scim_workspace_group_id\": \"%s\"}", id));
    assert_string_not_equal(text_at("create_scim_workspace_mapping", with(mapping, "admin"), "/id"), id);
    expect_failure(
        sandbox.client, "create_scim_workspace_mapping",
        "{\"workspace_id\": \"ws-shared-5a4db0\", \"scim_group_id\": \"none\", \"role\": \"member\"}", 403,
        "AB03");
    expect_failure(sandbox.client, "create_scim_workspace_mapping",
                   "{\"workspace_id\": \"ws-none\", \"scim_group_name\": \"H\", \"role\": \"member\"}", 403,
                   "AB03");
    assert_int_equal(integer_at("list_scim_groups", "{}", "/total_count"), 1);
}

/* ---- people ---- */

static void test_the_role_that_a_user_has_is_refused(void **state)
{
    static const char user[] = "{\"user_id\": \"5a4db0c5-0000-4000-8000-000000000003\", \"role\": \"%s\"}";

    (void)state;
    sandbox_client_do(sandbox.client, "update_user", with(user, "member"));
    expect_failure(sandbox.client, "update_user", with(user, "member"), 400, "AB01");
    sandbox_client_do(sandbox.client, "update_user", with(user, "admin"));
    assert_string_equal(
        text_at("get_user", "{\"user_id\": \"5a4db0c5-0000-4000-8000-000000000003\"}", "/role"), "admin");
}

/* The slugs of the workspaces of a user, with commas. */
static const char *workspaces_of(const char *mail)
{
    static const char *const at[] = {"/data/0/workspace_ids/0", "/data/0/workspace_ids/1",
                                     "/data/0/workspace_ids/2"};
    char slugs[256] = "";

    for (size_t i = 0; i < COUNT(at); i++) {
        const char *slug = text_at("list_all_users", with("{\"email\": \"%s\"}", mail), at[i]);

        if (slug != NULL)
            (void)snprintf(slugs + strlen(slugs), sizeof(slugs) - strlen(slugs), "%s%s", i > 0 ? "," : "",
                           slug);
    }
    return with("%s", slugs);
}

static void test_a_user_shows_its_workspaces(void **state)
{
    const char *tom = "tom@sandbox.invalid";
    const char *id = text_at("list_all_users", with("{\"email\": \"%s\"}", tom), "/data/0/id");
    const char *slug = text_at("list_workspaces", "{\"name\": \"Research\"}", "/data/0/slug");
    char member[512];

    (void)state;
    assert_string_equal(workspaces_of(tom), "ws-shared-5a4db0");
    (void)snprintf(member, sizeof(member),
                   "{\"workspace_id\": \"%s\", \"users\": [{\"id\": \"%s\", \"role\": \"member\"}]}", slug,
                   id);
    sandbox_client_do(sandbox.client, "add_workspace_member", member);
    assert_string_equal(workspaces_of(tom), with("ws-shared-5a4db0,%s", slug));
    (void)snprintf(member, sizeof(member), "{\"workspace_id\": \"%s\", \"user_id\": \"%s\"}", slug, id);
    sandbox_client_do(sandbox.client, "remove_workspace_member", member);
    assert_string_equal(workspaces_of(tom), "ws-shared-5a4db0");
    sandbox_client_do(sandbox.client, "update_user", with("{\"user_id\": \"%s\", \"role\": \"admin\"}", id));
    assert_string_equal(workspaces_of(tom), workspaces_of("grace@sandbox.invalid"));
    assert_contains(workspaces_of(tom), slug);
}

static void test_a_user_leaves_the_workspaces_that_an_update_leaves_out(void **state)
{
    const char *tom = "tom@sandbox.invalid";
    const char *id = text_at("list_all_users", with("{\"email\": \"%s\"}", tom), "/data/0/id");
    const char *slug = text_at("list_workspaces", "{\"name\": \"Research\"}", "/data/0/slug");
    char update[512];

    (void)state;
    (void)snprintf(update, sizeof(update),
                   "{\"user_id\": \"%s\", \"workspaces\": [{\"id\": \"%s\", \"role\": \"manager\"}]}", id,
                   slug);
    sandbox_client_do(sandbox.client, "update_user", update);
    assert_string_equal(workspaces_of(tom), slug);
    assert_string_equal(text_at("get_workspace_member",
                                with("{\"workspace_id\": \"%s\", \"user_id\": \"%s\"}", slug, id), "/role"),
                        "manager");
    expect_failure(
        sandbox.client, "update_user",
        with("{\"user_id\": \"%s\", \"workspaces\": [{\"id\": \"none\", \"role\": \"admin\"}]}", id), 403,
        "AB03");
    assert_string_equal(workspaces_of(tom), slug);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_a_new_workspace_is_answered_without_its_state),
        TEST(test_an_icon_is_before_the_name),
        TEST(test_an_emoji_that_begins_a_name_is_an_icon),
        TEST(test_other_characters_are_no_icon),
        TEST(test_an_open_integration_has_a_provider_in_each_workspace),
        TEST(test_a_group_is_mapped_once),
        TEST(test_a_group_whose_mapping_is_gone_is_mapped_anew),
        TEST_OF_DEMO(test_a_user_shows_its_workspaces),
        TEST_OF_DEMO(test_a_user_leaves_the_workspaces_that_an_update_leaves_out),
        TEST(test_the_role_that_a_user_has_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
