/* SPDX-License-Identifier: MIT */
/* The gate without a login provider: which principal comes in, by which name, and what is left when it went. */
#include "check.h"

#include <stdlib.h>
#include <unistd.h>

#include "access/gate.h"
#include "access/guest.h"
#include "allocations.h"

#define DIGEST "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" /* of "test" */
#define OTHER_DIGEST "1f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

static const char principals[] = "principals:\n"
                                 "  - name: ci\n"
                                 "    token_sha256: " DIGEST "\n"
                                 "    toolsets: [configs]\n"
                                 "    rate: 5/second\n"
                                 "  - name: gateway\n"
                                 "    certificate: CN=gateway\n";

struct fixture {
    access_gate gate;
    http_gate http;
    char path[64];
};

static void open_gate(struct fixture *f, access_options options)
{
    pa_text complaint = PA_TEXT_INIT(4096);

    if (!access_gate_open(&f->gate, &options, &complaint))
        fail_msg("%s", complaint.data);
    f->http = access_gate_of(&f->gate);
}

static int setup(void **state)
{
    struct fixture *f = calloc(1, sizeof(*f));
    int file;

    assert_non_null(f);
    (void)snprintf(f->path, sizeof(f->path), "/tmp/gate-XXXXXX");
    file = mkstemp(f->path);
    assert_true(file >= 0);
    assert_int_equal(write(file, principals, sizeof(principals) - 1), (ssize_t)sizeof(principals) - 1);
    assert_int_equal(close(file), 0);
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;

    assert_int_equal(f->gate.people.count, 0);
    access_gate_close(&f->gate);
    (void)unlink(f->path);
    free(f);
    return 0;
}

/* ---- entering ---- */

static http_entry enter(struct fixture *f, http_credentials credentials, http_wishes wishes,
                        const http_wishes *held)
{
    http_entry entry = {
        .credentials = credentials, .wishes = wishes, .held = held, .complaint = PA_TEXT_INIT(2048)};

    assert_true(f->http.enter(f->http.context, &entry));
    return entry;
}

static const http_wishes none;

static void leave(struct fixture *f, http_entry *entry)
{
    if (entry->principal != NULL)
        f->http.leave(f->http.context, entry->principal);
    pa_text_free(&entry->complaint);
}

static void expect_name(struct fixture *f, http_credentials credentials, const char *name)
{
    http_entry entry = enter(f, credentials, none, NULL);

    assert_non_null(entry.principal);
    assert_string_equal(entry.principal->name, name);
    leave(f, &entry);
}

static void expect_refusal(struct fixture *f, http_credentials credentials, http_wishes wishes,
                           http_refusal refusal)
{
    http_entry entry = enter(f, credentials, wishes, NULL);

    assert_null(entry.principal);
    assert_int_equal(entry.refusal, refusal);
    leave(f, &entry);
}

#define KEY_A "key-ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb" /* of "a" */

/* ---- tests ---- */

static void names(void **state)
{
    struct fixture *f = *state;
    http_entry entry;

    open_gate(f, (access_options){.token = "the-token", .principals = f->path});
    expect_name(f, (http_credentials){.token = "the-token"}, "http");
    expect_name(f, (http_credentials){.token = "test"}, "token ci");
    expect_name(f, (http_credentials){.certificate_subject = "CN=gateway", .certificate_sha256 = DIGEST},
                "certificate CN=gateway\ngateway");
    expect_refusal(f, (http_credentials){.token = "other"}, none, HTTP_BAD_TOKEN);
    expect_refusal(f, (http_credentials){.token = "other", .certificate_subject = "CN=gateway"}, none,
                   HTTP_BAD_TOKEN);
    expect_refusal(f, (http_credentials){.token = ""}, none, HTTP_BAD_TOKEN);
    expect_refusal(f, (http_credentials){.certificate_subject = "CN=other"}, none, HTTP_NO_TOKEN);
    expect_refusal(f, (http_credentials){.api_key = "a"}, none, HTTP_NO_TOKEN);
    entry = enter(f, (http_credentials){.token = "test"}, none, NULL);
    assert_int_equal(entry.rate.max, 5);
    assert_false(entry.is_anonymous);
    assert_non_null(entry.principal->share);
    leave(f, &entry);
}

static void without_a_login(void **state)
{
    struct fixture *f = *state;
    http_entry entry;

    open_gate(f, (access_options){.is_open = true});
    entry = enter(f, (http_credentials){.token = NULL}, none, NULL);
    assert_string_equal(entry.principal->name, "http");
    assert_true(entry.is_anonymous);
    assert_null(entry.principal->share);
    assert_int_equal(entry.rate.max, 0);
    leave(f, &entry);
}

static void keys_of_clients(void **state)
{
    struct fixture *f = *state;
    http_entry first, second;

    open_gate(f, (access_options){.is_open = true, .has_client_keys = true});
    expect_refusal(f, (http_credentials){.token = "x"}, none, HTTP_NO_KEY);
    expect_refusal(f, (http_credentials){.api_key = ""}, none, HTTP_NO_KEY);
    expect_name(f, (http_credentials){.api_key = "a"}, KEY_A);
    first = enter(f, (http_credentials){.api_key = "a"}, none, NULL);
    second = enter(f, (http_credentials){.api_key = "a"}, none, NULL);
    assert_int_equal(f->gate.people.count, 1);
    assert_ptr_equal(first.principal->share, second.principal->share);
    assert_string_equal(((const portkey_principal *)first.principal)->api_key, "a");
    leave(f, &first);
    assert_string_equal(((const portkey_principal *)second.principal)->api_key, "a");
    leave(f, &second);
}

static mcp_share *origin_of(struct fixture *f, http_entry *entry, const char *key, const char *address)
{
    *entry =
        enter(f, (http_credentials){.token = "the-token", .api_key = key, .address = address}, none, NULL);
    return entry->principal->origin;
}

/* Keys that nobody checked may be one client's. */
static void keys_of_one_address(void **state)
{
    struct fixture *f = *state;
    http_entry first, second, other, without;

    open_gate(f, (access_options){.is_open = true, .has_client_keys = true});
    assert_non_null(origin_of(f, &first, "a", "192.0.2.1"));
    assert_ptr_equal(origin_of(f, &second, "b", "192.0.2.1"), first.principal->origin);
    assert_ptr_not_equal(first.principal->share, second.principal->share);
    assert_ptr_not_equal(origin_of(f, &other, "a", "192.0.2.2"), first.principal->origin);
    assert_null(origin_of(f, &without, "a", NULL)); /* as from a unix socket */
    leave(f, &first);
    leave(f, &second);
    leave(f, &other);
    leave(f, &without);
    assert_int_equal(f->gate.people.count, 0);
}

static void a_login_has_no_origin(void **state)
{
    struct fixture *f = *state;
    http_entry entry;

    open_gate(f, (access_options){.token = "the-token", .has_client_keys = true});
    assert_null(origin_of(f, &entry, "a", "192.0.2.1"));
    leave(f, &entry);
}

static void a_token_and_a_key(void **state)
{
    struct fixture *f = *state;

    open_gate(f, (access_options){.token = "the-token", .principals = f->path, .has_client_keys = true});
    expect_name(f, (http_credentials){.token = "the-token", .api_key = "a"}, KEY_A);
    expect_name(f, (http_credentials){.token = "test", .api_key = "a"}, "token ci\n" KEY_A);
}

/* What a login has of the server it has once, whatever keys it sends. */
static void keys_of_one_login(void **state)
{
    struct fixture *f = *state;
    http_entry first, second, other;

    open_gate(f, (access_options){.token = "the-token", .principals = f->path, .has_client_keys = true});
    first = enter(f, (http_credentials){.token = "test", .api_key = "a"}, none, NULL);
    second = enter(f, (http_credentials){.token = "test", .api_key = "b"}, none, NULL);
    other = enter(f, (http_credentials){.token = "the-token", .api_key = "a"}, none, NULL);
    assert_string_not_equal(first.principal->name, second.principal->name);
    assert_ptr_equal(first.principal->share, second.principal->share);
    assert_string_equal(mcp_principal_party(first.principal), "token ci");
    assert_string_equal(mcp_principal_party(other.principal), KEY_A);
    leave(f, &first);
    assert_string_equal(mcp_principal_party(second.principal), "token ci");
    leave(f, &second);
    leave(f, &other);
    assert_int_equal(f->gate.people.count, 0);
}

static bool offers(const http_entry *entry, const char *tool)
{
    const portkey_principal *principal = (const portkey_principal *)entry->principal;
    const tool_offer offer = {principal->selection, NULL};

    return offer_has_tool(&offer, portkey_tool_find(tool, strlen(tool)));
}

static void wishes(void **state)
{
    struct fixture *f = *state;
    const http_wishes held = {.toolsets = "configs,prompts"};
    http_entry entry;

    open_gate(f, (access_options){.is_open = true});
    entry = enter(f, (http_credentials){.token = NULL}, (http_wishes){.read_only = "true"}, &held);
    assert_string_equal(entry.principal->name, "http");
    assert_true(offers(&entry, "list_configs") && offers(&entry, "list_prompts"));
    assert_false(offers(&entry, "create_config") || offers(&entry, "list_workspaces"));
    leave(f, &entry);
    entry = enter(f, (http_credentials){.token = NULL}, (http_wishes){.tools = "list_workspaces,get_config"},
                  &held);
    assert_true(offers(&entry, "get_config") && !offers(&entry, "list_workspaces"));
    leave(f, &entry);
    expect_refusal(f, (http_credentials){.token = NULL}, (http_wishes){.tools = "get_confg"}, HTTP_BAD_WISH);
    expect_refusal(f, (http_credentials){.token = NULL}, (http_wishes){.domains = ","}, HTTP_BAD_WISH);
}

/* Those who are in keep what they came in with. */
static void a_new_file(void **state)
{
    struct fixture *f = *state;
    http_entry entry;

    open_gate(f, (access_options){.principals = f->path});
    entry = enter(f, (http_credentials){.token = "test"}, none, NULL);
    access_file_leave(f->gate.file);
    f->gate.file = NULL;
    assert_true(offers(&entry, "list_configs") && !offers(&entry, "list_prompts"));
    leave(f, &entry);
    expect_refusal(f, (http_credentials){.token = "test"}, none, HTTP_BAD_TOKEN);
}

static void write_file(const struct fixture *f, const char *file)
{
    FILE *out = fopen(f->path, "w");

    assert_non_null(out);
    assert_true(fputs(file, out) >= 0);
    assert_int_equal(fclose(out), 0);
}

static void expect_standing(struct fixture *f, const http_entry *entry, const char *file,
                            http_standing standing)
{
    write_file(f, file);
    access_gate_reload(&f->gate);
    assert_int_equal(f->http.standing(f->http.context, entry->principal), standing);
}

#define CI "principals:\n  - name: ci\n    token_sha256: "
#define LOGIN "principals:\n  - name: gateway\n    certificate: "

/* Whether an entry of another reading is for the same. */
static void who_is_known_still(void **state)
{
    struct fixture *f = *state;
    http_entry ci, gateway, bearer;

    open_gate(f, (access_options){.token = "the-token", .principals = f->path});
    ci = enter(f, (http_credentials){.token = "test"}, none, NULL);
    gateway = enter(f, (http_credentials){.certificate_subject = "CN=gateway"}, none, NULL);
    bearer = enter(f, (http_credentials){.token = "the-token"}, (http_wishes){.read_only = "true"}, NULL);
    expect_standing(f, &ci, principals, HTTP_STAYS);
    expect_standing(f, &ci, CI DIGEST "\n    read_only: true\n", HTTP_CHANGED);
    expect_standing(f, &gateway, CI DIGEST "\n", HTTP_GONE);
    expect_standing(f, &bearer, CI DIGEST "\n", HTTP_STAYS);
    expect_standing(f, &ci, CI "[" DIGEST ", " OTHER_DIGEST "]\n", HTTP_STAYS);
    expect_standing(f, &ci, CI OTHER_DIGEST "\n", HTTP_GONE);
    expect_standing(f, &ci, "principals:\n  - name: other\n    token_sha256: " DIGEST "\n", HTTP_GONE);
    expect_standing(f, &gateway, LOGIN "CN=gateway\n", HTTP_STAYS);
    expect_standing(f, &gateway, LOGIN "CN=other\n", HTTP_GONE);
    expect_standing(f, &gateway, LOGIN "[CN=gateway, CN=other]\n", HTTP_STAYS);
    expect_standing(f, &gateway, LOGIN "CN=gateway\n    certificate_sha256: " DIGEST "\n", HTTP_GONE);
    expect_standing(f, &gateway, LOGIN "CN=gateway\n", HTTP_GONE); /* it may have been the other one */
    /* One that cannot be used changes nothing. */
    expect_standing(f, &gateway, LOGIN "[CN=other, CN=gateway]\n", HTTP_STAYS);
    expect_standing(f, &gateway, "principals: nobody\n", HTTP_STAYS);
    leave(f, &ci);
    leave(f, &gateway);
    leave(f, &bearer);
}

/* Those who are in get what their entry says, but never more than they wished. */
static void other_rights(void **state)
{
    struct fixture *f = *state;
    http_entry plain, narrow;
    char key[80], file[512];
    FILE *out;

    (void)snprintf(key, sizeof(key), "%s.key", f->path);
    out = fopen(key, "w");
    assert_non_null(out);
    assert_true(fputs("another-key\n", out) >= 0);
    assert_int_equal(fclose(out), 0);
    (void)snprintf(file, sizeof(file), CI DIGEST "\n    key_file: %s\n    tools: [list_prompts]\n", key);
    open_gate(f, (access_options){.principals = f->path});
    plain = enter(f, (http_credentials){.token = "test"}, none, NULL);
    narrow = enter(f, (http_credentials){.token = "test"}, (http_wishes){.toolsets = "configs"}, NULL);
    expect_standing(f, &plain, file, HTTP_CHANGED);
    assert_int_equal(f->http.standing(f->http.context, narrow.principal), HTTP_CHANGED);
    assert_true(offers(&plain, "list_prompts") && !offers(&plain, "list_configs"));
    assert_false(offers(&narrow, "list_prompts") || offers(&narrow, "list_configs"));
    assert_string_equal(((const portkey_principal *)plain.principal)->api_key, "another-key");
    assert_string_equal(((const portkey_principal *)narrow.principal)->api_key, "another-key");
    assert_true(((const portkey_principal *)plain.principal)->has_other_key);
    expect_standing(f, &plain, file, HTTP_STAYS);
    expect_standing(f, &plain, CI DIGEST "\n    scopes: [portkey:read]\n", HTTP_CHANGED);
    assert_null(((const portkey_principal *)plain.principal)->api_key);
    assert_non_null(((const portkey_principal *)plain.principal)->scopes);
    leave(f, &plain);
    leave(f, &narrow);
    (void)unlink(key);
}

/* As one whose token has these scopes, which it does not name. */
static http_entry admit(struct fixture *f, scope_set *scopes)
{
    const http_credentials credentials = {.certificate_subject = "CN=gateway"};
    http_entry entry = {.credentials = credentials, .complaint = PA_TEXT_INIT(2048)};

    access_admit(&f->gate, &entry,
                 &(access_who){.kind = "certificate",
                               .id = credentials.certificate_subject,
                               .entry = access_file_by_certificate(f->gate.file, &credentials),
                               .scopes = scopes,
                               .has_no_scopes = true});
    assert_non_null(entry.principal);
    return entry;
}

static bool may_write(const http_entry *entry)
{
    return scope_set_covers(((const portkey_principal *)entry->principal)->scopes,
                            portkey_operation_find("create_config"));
}

#define SCOPES "    scopes: [portkey:"

/* The token of a login names no scopes, so that it has those of the entry, as it is now. */
static void scopes_of_the_entry_alone(void **state)
{
    struct fixture *f = *state;
    scope_set *nothing = scope_set_new();
    http_entry first, other;

    assert_non_null(nothing);
    write_file(f, LOGIN "CN=gateway\n" SCOPES "write]\n");
    open_gate(f, (access_options){.principals = f->path});
    first = admit(f, nothing);
    assert_true(may_write(&first));
    expect_standing(f, &first, LOGIN "CN=gateway\n" SCOPES "read]\n", HTTP_CHANGED);
    assert_false(may_write(&first));
    expect_standing(f, &first, LOGIN "CN=gateway\n" SCOPES "write]\n", HTTP_CHANGED);
    assert_true(may_write(&first));
    expect_standing(f, &first, LOGIN "CN=gateway\n", HTTP_CHANGED);
    assert_false(may_write(&first));
    leave(f, &first);
    /* Where logins have no scopes, an entry without any leaves all. */
    write_file(f, LOGIN "CN=gateway\n" SCOPES "read]\n");
    access_gate_reload(&f->gate);
    other = admit(f, NULL);
    assert_false(may_write(&other));
    expect_standing(f, &other, LOGIN "CN=gateway\n", HTTP_CHANGED);
    assert_true(may_write(&other));
    leave(f, &other);
    scope_set_free(nothing);
}

#define ONE(name, certificate) "  - name: " name "\n    certificate: " certificate "\n"

/* The first entry that fits counts: a new one may be the one. */
static void another_entry_before(void **state)
{
    struct fixture *f = *state;
    http_entry gateway;

    open_gate(f, (access_options){.principals = f->path});
    gateway = enter(f, (http_credentials){.certificate_subject = "CN=gateway"}, none, NULL);
    expect_standing(f, &gateway, "principals:\n" ONE("new", "CN=new") ONE("gateway", "CN=gateway"),
                    HTTP_STAYS);
    expect_standing(f, &gateway, "principals:\n" ONE("gateway", "CN=gateway") ONE("any", "'*'"), HTTP_STAYS);
    expect_standing(f, &gateway, "principals:\n" ONE("any", "'*'") ONE("gateway", "CN=gateway"), HTTP_GONE);
    expect_standing(f, &gateway, "principals:\n" ONE("new", "CN=gateway") ONE("gateway", "CN=gateway"),
                    HTTP_GONE);
    leave(f, &gateway);
}

static void without_memory(void **state)
{
    struct fixture *f = *state;
    const http_wishes held = {.toolsets = "configs"};
    bool failed = true;

    open_gate(f, (access_options){.principals = f->path, .has_client_keys = true});
    for (unsigned n = 0; failed; n++) {
        http_entry entry;

        assert_true(n < 200);
        allocations_fail_at(n);
        entry = enter(f, (http_credentials){.token = "test", .api_key = "a"}, (http_wishes){.read_only = "1"},
                      &held);
        failed = allocations_end();
        if (failed && entry.principal == NULL)
            assert_int_equal(entry.refusal, HTTP_NO_ROOM);
        leave(f, &entry);
        assert_int_equal(f->gate.people.count, 0);
    }
}

int main(void)
{
#define TEST(test) cmocka_unit_test_setup_teardown(test, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(names),
        TEST(without_a_login),
        TEST(keys_of_clients),
        TEST(keys_of_one_address),
        TEST(a_login_has_no_origin),
        TEST(a_token_and_a_key),
        TEST(keys_of_one_login),
        TEST(wishes),
        TEST(a_new_file),
        TEST(who_is_known_still),
        TEST(other_rights),
        TEST(scopes_of_the_entry_alone),
        TEST(another_entry_before),
        TEST(without_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
