/* SPDX-License-Identifier: MIT */
/* MCP integrations and servers: capabilities, who may use a server, and who is connected. */
#include "sandbox_client.h"

enum { MAX_TEXT = 512 };

#define FORMAT(out, ...) assert_true(snprintf((out), sizeof(out), __VA_ARGS__) < (int)sizeof(out))

#define SERVER "\"mcp_server_id\": \"orders-for-the-bot\""
#define INTEGRATION "\"mcp_integration_id\": \"orders\""

static struct sandbox_client sandbox;

static int start(void **state)
{
    (void)state;
    sandbox_client_start(&sandbox, &sandbox_client_demo);
    return 0;
}

static int stop(void **state)
{
    (void)state;
    sandbox_client_stop(&sandbox);
    return 0;
}

/* ---- short ways ---- */

static void copy_with(char out[MAX_TEXT], portkey_client *client, const char *operation,
                      const char *arguments, const char *pointer)
{
    portkey_response *response = NULL;
    portkey_value value =
        portkey_value_at(sandbox_client_get(&response, client, operation, arguments), pointer);
    size_t length = 0;
    const char *raw = portkey_value_exists(value) ? portkey_value_raw(value, &length) : "";

    assert_true(length < MAX_TEXT);
    memcpy(out, raw, length);
    out[length] = '\0';
    portkey_response_free(response);
}

/* What is there, as JSON; "" if nothing is. */
static void expect(const char *operation, const char *arguments, const char *pointer, const char *json)
{
    char found[MAX_TEXT];

    copy_with(found, sandbox.client, operation, arguments, pointer);
    assert_string_equal(found, json);
}

/* The text of a member, without quotation marks. */
static void copy_text(char out[MAX_TEXT], const char *operation, const char *arguments, const char *pointer)
{
    copy_with(out, sandbox.client, operation, arguments, pointer);
    assert_true(strlen(out) > 2);
    memmove(out, out + 1, strlen(out));
    out[strlen(out) - 1] = '\0';
}

/* The id of the user with that mail. */
static void find_user(char id[MAX_TEXT], const char *mail)
{
    char arguments[MAX_TEXT];

    FORMAT(arguments, "{\"email\": \"%s\"}", mail);
    copy_text(id, "list_all_users", arguments, "/data/0/id");
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
    portkey_response *response = NULL;
    portkey_error error = {0};
    char name[MAX_TEXT];
    char sync[2 * MAX_TEXT];

    (void)state;
    memset(name, 'a', sizeof(name));
    name[sizeof(name) - 1] = '\0';
    FORMAT(sync, "{%s, \"capabilities\": [{\"name\": \"new\"}, {\"name\": \"%s\"}]}", INTEGRATION, name);
    assert_int_equal(sandbox_client_call(&response, sandbox.client, "sync_mcp_integration", sync, &error),
                     PORTKEY_EHTTP);
    assert_int_equal(error.http_status, 400);
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
    char search[MAX_TEXT];
    char pointer[MAX_TEXT];

    FORMAT(search, "{%s, \"search\": \"%s\"}", SERVER, name);
    FORMAT(pointer, "/data/0/%s", member);
    expect("list_mcp_server_user_access", search, "/total", "1");
    expect("list_mcp_server_user_access", search, pointer, json);
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
    char margaret[MAX_TEXT];
    char update[MAX_TEXT];

    (void)state;
    find_user(margaret, "margaret@sandbox.invalid");
    FORMAT(
        update,
        "{%s, \"default_user_access\": \"deny\", \"user_access\": [{\"user_id\": \"%s\", \"enabled\": true}]}",
        SERVER, margaret);
    expect("update_mcp_server_user_access", update, "/success", "true");
    expect("list_mcp_server_user_access", "{" SERVER "}", "/default_user_access", "\"deny\"");
    expect_access("Chen", "enabled", "true");
    expect_access("linus", "enabled", "false");
    expect("check_mcp_server_user_access", "{" SERVER "}", "/has_access", "false");
}

/* A client with a key of a user of the support workspace. */
static portkey_client *client_of(const char *user)
{
    char create[MAX_TEXT];
    char workspace[MAX_TEXT];
    char secret[MAX_TEXT];

    copy_text(workspace, "get_mcp_server", "{" SERVER "}", "/workspace_id");
    FORMAT(create,
           "{\"type\": \"workspace\", \"sub_type\": \"user\", \"name\": \"K\", \"user_id\": \"%s\","
           " \"workspace_id\": \"%s\", \"scopes\": [\"mcp_servers.read\", \"mcp_servers.list\","
           " \"mcp_servers.update\"]}",
           user, workspace);
    copy_text(secret, "create_api_key", create, "/key");
    return sandbox_client_with_key(&sandbox, secret);
}

static void test_a_key_is_checked_for_its_user(void **state)
{
    char found[MAX_TEXT];
    char user[MAX_TEXT];
    portkey_client *client;

    (void)state;
    find_user(user, "margaret@sandbox.invalid");
    client = client_of(user);
    copy_with(found, client, "check_mcp_server_user_access", "{" SERVER "}", "/has_access");
    assert_string_equal(found, "false");
    portkey_client_free(client);
    expect("check_mcp_server_user_access", "{" SERVER "}", "/has_access", "true");
}

/* ---- connections ---- */

static void test_a_user_is_disconnected(void **state)
{
    char user[MAX_TEXT];
    char disconnect[MAX_TEXT];

    (void)state;
    find_user(user, "linus@sandbox.invalid");
    expect("list_mcp_server_connections", "{" SERVER "}", "/total", "2");
    expect_access("linus", "connection_status", "\"connected\"");
    FORMAT(disconnect, "{%s, \"user_id\": \"%s\"}", SERVER, user);
    expect("disconnect_mcp_server_connection", disconnect, "/success", "true");
    expect("list_mcp_server_connections", "{" SERVER "}", "/total", "1");
    expect_access("linus", "connection_status", "\"not_connected\"");
    expect_access("grace", "connection_status", "\"connected\"");
}

static void test_a_key_of_a_user_shows_the_users_connection(void **state)
{
    char found[MAX_TEXT];
    char user[MAX_TEXT];
    portkey_client *client;

    (void)state;
    find_user(user, "linus@sandbox.invalid");
    client = client_of(user);
    copy_with(found, client, "list_mcp_server_connections", "{" SERVER "}", "/total");
    assert_string_equal(found, "1");
    copy_with(found, client, "disconnect_mcp_server_connection", "{" SERVER "}", "/success");
    assert_string_equal(found, "true");
    portkey_client_free(client);
    expect_access("linus", "connection_status", "\"not_connected\"");
    expect("list_mcp_server_connections", "{" SERVER "}", "/total", "1");
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, start, stop)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_a_server_has_the_capabilities_of_its_integration),
        TEST(test_a_capability_is_disabled_in_either),
        TEST(test_a_disabled_capability_can_be_enabled_again),
        TEST(test_kinds_of_one_name_are_told_apart),
        TEST(test_what_is_passed_on_takes_the_place_of_the_list),
        TEST(test_a_sync_without_a_list_keeps_it),
        TEST(test_names_that_are_too_long_are_refused),
        TEST(test_a_server_shows_its_integration),
        TEST(test_members_of_the_workspace_have_access),
        TEST(test_the_default_is_for_those_without_access_of_their_own),
        TEST(test_a_key_is_checked_for_its_user),
        TEST(test_a_user_is_disconnected),
        TEST(test_a_key_of_a_user_shows_the_users_connection),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
