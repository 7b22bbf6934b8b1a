/* SPDX-License-Identifier: MIT */
/* MCP integrations and servers: capabilities, who may use a server, and who is connected. */
#include "asking.h"

#define SERVER "\"mcp_server_id\": \"orders-for-the-bot\""
#define INTEGRATION "\"mcp_integration_id\": \"orders\""

/* ---- short ways ---- */

/* What is there, as JSON; "" if nothing is. */
static void expect(const char *operation, const char *arguments, const char *pointer, const char *json)
{
    assert_string_equal(json_at(sandbox.client, operation, arguments, pointer), json);
}

/* The id of the user with that mail. */
static const char *find_user(const char *mail)
{
    return text_at("list_all_users", with("{\"email\": \"%s\"}", mail), "/data/0/id");
}

/* ---- capabilities ---- */

static void test_a_server_has_the_capabilities_of_its_integration(void **state)
{
    (void)state;
    expect("list_mcp_integration_capabilities", "{" INTEGRATION "}", "/total", "6");
    expect("list_mcp_server_capabilities", "{" SERVER "}", "/total", "6");
    expect("list_mcp_server_capabilities", "{" SERVER "}", "/data/0/name", "\"find_orders\"");
    expect("list_mcp_server_capabilities", "{" SERVER ", \"type\": \"prompt\"}", "/total", "1");
    expect("list_mcp_server_capabilities", "{" SERVER ", \"type\": \"prompt\"}", "/counts/tools",
           "{\"total\":3,\"enabled\":2}");
    expect("list_mcp_server_capabilities", "{" SERVER ", \"page\": 2, \"page_size\": 4}", "/data/1/name",
           "\"order\"");
    expect("list_mcp_server_capabilities", "{" SERVER ", \"page\": 1, \"page_size\": 4}", "/has_more",
           "true");
    expect("list_mcp_server_capabilities", "{" SERVER ", \"page\": 2, \"page_size\": 4}", "/has_more",
           "false");
}

static void test_a_capability_is_disabled_in_either(void **state)
{
    static const char disable[] =
        "{" INTEGRATION
        ", \"capabilities\": [{\"name\": \"find_orders\", \"type\": \"tool\", \"enabled\": false}]}";

    (void)state;
    sandbox_client_do(sandbox.client, "update_mcp_integration_capabilities", disable);
    expect("list_mcp_integration_capabilities", "{" INTEGRATION "}", "/data/0/enabled", "false");
    expect("list_mcp_server_capabilities", "{" SERVER "}", "/data/0/enabled", "false");
    expect("list_mcp_server_capabilities", "{" SERVER "}", "/data/0/integration_enabled", "false");
    expect("list_mcp_server_capabilities", "{" SERVER "}", "/data/2/enabled", "false");
    expect("list_mcp_server_capabilities", "{" SERVER "}", "/data/2/integration_enabled", "true");
    expect("list_mcp_integration_capabilities", "{" INTEGRATION "}", "/data/2/enabled", "true");
}

static void test_a_disabled_capability_can_be_enabled_again(void **state)
{
    static const char enable[] =
        "{" SERVER
        ", \"capabilities\": [{\"name\": \"refund_order\", \"type\": \"tool\", \"enabled\": true}]}";

    (void)state;
    expect("list_mcp_server_capabilities", "{" SERVER "}", "/data/2/enabled", "false");
    expect("update_mcp_server_capabilities", enable, "/success", "true");
    expect("list_mcp_server_capabilities", "{" SERVER "}", "/data/2/enabled", "true");
    expect("list_mcp_server_capabilities", "{" SERVER "}", "/data/2/title", "\"Refund an order\"");
}

static void test_kinds_of_one_name_are_told_apart(void **state)
{
    static const char sync[] =
        "{" INTEGRATION ", \"capabilities\": [{\"name\": \"a\"}, {\"name\": \"a\", \"type\": \"prompt\"}]}";
    static const char disable[] =
        "{" SERVER ", \"capabilities\": [{\"name\": \"a\", \"type\": \"prompt\", \"enabled\": false}]}";

    (void)state;
    sandbox_client_do(sandbox.client, "sync_mcp_integration", sync);
    sandbox_client_do(sandbox.client, "update_mcp_server_capabilities", disable);
    expect("list_mcp_server_capabilities", "{" SERVER "}", "/data/0/type", "\"tool\"");
    expect("list_mcp_server_capabilities", "{" SERVER "}", "/data/0/enabled", "true");
    expect("list_mcp_server_capabilities", "{" SERVER "}", "/data/1/enabled", "false");
}

static void test_what_is_passed_on_takes_the_place_of_the_list(void **state)
{
    static const char disable[] =
        "{" INTEGRATION
        ", \"capabilities\": [{\"name\": \"track_parcel\", \"type\": \"tool\", \"enabled\": false}]}";
    static const char sync[] =
        "{" SERVER ", \"capabilities\": [{\"name\": \"track_parcel\", \"description\": \"New\","
        " \"schema\": {\"type\": \"object\"}}, {\"name\": \"cancel_order\"}]}";

    (void)state;
    sandbox_client_do(sandbox.client, "update_mcp_integration_capabilities", disable);
    sandbox_client_do(sandbox.client, "sync_mcp_server_capabilities", sync);
    expect("list_mcp_integration_capabilities", "{" INTEGRATION "}", "/total", "2");
    expect("list_mcp_integration_capabilities", "{" INTEGRATION "}", "/data/0/description", "\"New\"");
    expect("list_mcp_integration_capabilities", "{" INTEGRATION "}", "/data/0/enabled", "false");
    expect("list_mcp_integration_capabilities", "{" INTEGRATION "}", "/data/0/created_at",
           "\"2025-12-17T10:02:00.000Z\"");
    expect("list_mcp_integration_capabilities", "{" INTEGRATION "}", "/data/0/input_schema",
           "{\"type\": \"object\"}");
    expect("list_mcp_integration_capabilities", "{" INTEGRATION "}", "/data/1/enabled", "true");
}

static void test_a_sync_without_a_list_keeps_it(void **state)
{
    (void)state;
    expect("sync_mcp_integration", "{" INTEGRATION "}", "/success", "true");
    expect("list_mcp_integration_capabilities", "{" INTEGRATION "}", "/total", "6");
    expect("get_mcp_server_metadata", "{" SERVER "}", "/server_version", "\"2.3.0\"");
    sandbox_client_do(sandbox.client, "sync_mcp_integration",
                      "{" INTEGRATION ", \"server_info\": {\"name\": \"orders\", \"version\": \"3.0.0\"}}");
    expect("get_mcp_server_metadata", "{" SERVER "}", "/server_version", "\"3.0.0\"");
    expect("get_mcp_integration_metadata", "{" INTEGRATION "}", "/server_version", "\"3.0.0\"");
    sandbox_client_do(sandbox.client, "sync_mcp_server_metadata", "{" SERVER ", \"server_version\": \"4\"}");
    expect("get_mcp_integration_metadata", "{" INTEGRATION "}", "/server_version", "\"4\"");
    expect("list_mcp_integration_capabilities", "{" INTEGRATION "}", "/total", "6");
}

static void test_names_that_are_too_long_are_refused(void **state)
{
    char name[512];

    (void)state;
    memset(name, 'a', sizeof(name));
    name[sizeof(name) - 1] = '\0';
    expect_failure(
        sandbox.client, "sync_mcp_integration",
        with("{" INTEGRATION ", \"capabilities\": [{\"name\": \"new\"}, {\"name\": \"%s\"}]}", name), 400,
        "AB01");
    expect("list_mcp_integration_capabilities", "{" INTEGRATION "}", "/total", "6");
}

static void test_a_server_shows_its_integration(void **state)
{
    (void)state;
    expect("get_mcp_server", "{" SERVER "}", "/mcp_integration_details/slug", "\"orders\"");
    expect("get_mcp_server", "{" SERVER "}", "/mcp_integration_details/url",
           "\"https://orders.sandbox.invalid/mcp\"");
    expect("get_mcp_server", "{" SERVER "}", "/mcp_integration_details/owner_id", "");
}

/* ---- who may use a server ---- */

static void expect_access(const char *name, const char *member, const char *json)
{
    const char *search = with("{" SERVER ", \"search\": \"%s\"}", name);

    expect("list_mcp_server_user_access", search, "/total", "1");
    expect("list_mcp_server_user_access", search, with("/data/0/%s", member), json);
}

static void test_members_of_the_workspace_have_access(void **state)
{
    (void)state;
    expect("list_mcp_server_user_access", "{" SERVER "}", "/total", "4");
    expect("list_mcp_server_user_access", "{" SERVER "}", "/default_user_access", "\"allow\"");
    expect_access("linus", "enabled", "true");
    expect_access("linus", "has_override", "false");
    expect_access("Chen", "enabled", "false");
    expect_access("Chen", "has_override", "true");
    expect("list_mcp_server_user_access", "{" SERVER ", \"search\": \"dennis\"}", "/total", "0");
}

static void test_the_default_is_for_those_without_access_of_their_own(void **state)
{
    const char *update = with("{" SERVER ", \"default_user_access\": \"deny\","
                              " \"user_access\": [{\"user_id\": \"%s\", \"enabled\": true}]}",
                              find_user("margaret@sandbox.invalid"));

    (void)state;
    expect("update_mcp_server_user_access", update, "/success", "true");
    expect("list_mcp_server_user_access", "{" SERVER "}", "/default_user_access", "\"deny\"");
    expect_access("Chen", "enabled", "true");
    expect_access("linus", "enabled", "false");
    expect("check_mcp_server_user_access", "{" SERVER "}", "/has_access", "false");
}

/* A client with a key of a user of the support workspace. */
static portkey_client *client_as(const char *mail)
{
    const char *workspace = text_at("get_mcp_server", "{" SERVER "}", "/workspace_id");

    return client_of(
        with("{\"type\": \"workspace\", \"sub_type\": \"user\", \"name\": \"K\", \"user_id\": \"%s\","
             " \"workspace_id\": \"%s\", \"scopes\": [\"mcp_servers.read\", \"mcp_servers.list\","
             " \"mcp_servers.update\"]}",
             find_user(mail), workspace),
        NULL);
}

static void test_a_key_is_checked_for_its_user(void **state)
{
    portkey_client *client = client_as("margaret@sandbox.invalid");

    (void)state;
    assert_string_equal(json_at(client, "check_mcp_server_user_access", "{" SERVER "}", "/has_access"),
                        "false");
    portkey_client_free(client);
    expect("check_mcp_server_user_access", "{" SERVER "}", "/has_access", "true");
}

/* ---- connections ---- */

static void test_a_user_is_disconnected(void **state)
{
    const char *user = find_user("linus@sandbox.invalid");
    const char *disconnect = with("{" SERVER ", \"user_id\": \"%s\"}", user);

    (void)state;
    expect("list_mcp_server_connections", "{" SERVER "}", "/total", "2");
    expect_access("linus", "connection_status", "\"connected\"");
    expect("disconnect_mcp_server_connection", disconnect, "/success", "true");
    expect("list_mcp_server_connections", "{" SERVER "}", "/total", "1");
    expect_access("linus", "connection_status", "\"not_connected\"");
    expect_access("grace", "connection_status", "\"connected\"");
}

static void test_a_key_of_a_user_shows_the_users_connection(void **state)
{
    portkey_client *client = client_as("linus@sandbox.invalid");

    (void)state;
    assert_string_equal(json_at(client, "list_mcp_server_connections", "{" SERVER "}", "/total"), "1");
    assert_string_equal(json_at(client, "disconnect_mcp_server_connection", "{" SERVER "}", "/success"),
                        "true");
    portkey_client_free(client);
    expect_access("linus", "connection_status", "\"not_connected\"");
    expect("list_mcp_server_connections", "{" SERVER "}", "/total", "1");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST_OF_DEMO(test_a_server_has_the_capabilities_of_its_integration),
        TEST_OF_DEMO(test_a_capability_is_disabled_in_either),
        TEST_OF_DEMO(test_a_disabled_capability_can_be_enabled_again),
        TEST_OF_DEMO(test_kinds_of_one_name_are_told_apart),
        TEST_OF_DEMO(test_what_is_passed_on_takes_the_place_of_the_list),
        TEST_OF_DEMO(test_a_sync_without_a_list_keeps_it),
        TEST_OF_DEMO(test_names_that_are_too_long_are_refused),
        TEST_OF_DEMO(test_a_server_shows_its_integration),
        TEST_OF_DEMO(test_members_of_the_workspace_have_access),
        TEST_OF_DEMO(test_the_default_is_for_those_without_access_of_their_own),
        TEST_OF_DEMO(test_a_key_is_checked_for_its_user),
        TEST_OF_DEMO(test_a_user_is_disconnected),
        TEST_OF_DEMO(test_a_key_of_a_user_shows_the_users_connection),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
