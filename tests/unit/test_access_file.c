/* SPDX-License-Identifier: MIT */
/* The file of principals: what it says, whom its entries fit, and where each refusal says that it is wrong. */
#include "check.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "access/file.h"
#include "allocations.h"

#define DIGEST_A "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" /* of "test" */
#define DIGEST_B "60303AE22B998861BCE3B28F33EEC1BE758A213C86C93C076DBE9F558C11C752" /* of "test2" */

static const access_rules all_rules = {.has_logins = true};

/* ---- files ---- */

struct folder {
    char path[64];
    char file[96];
    char key[96];
};

static void write_text(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");

    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static int make_folder(void **state)
{
    struct folder *folder = calloc(1, sizeof(*folder));

    assert_non_null(folder);
    (void)snprintf(folder->path, sizeof(folder->path), "/tmp/principals-XXXXXX");
    assert_non_null(mkdtemp(folder->path));
    (void)snprintf(folder->file, sizeof(folder->file), "%s/principals.yaml", folder->path);
    (void)snprintf(folder->key, sizeof(folder->key), "%s/ci.key", folder->path);
    write_text(folder->key, "the-key-of-ci\nmore\n");
    *state = folder;
    return 0;
}

static int remove_folder(void **state)
{
    struct folder *folder = *state;

    (void)unlink(folder->file);
    (void)unlink(folder->key);
    (void)rmdir(folder->path);
    free(folder);
    return 0;
}

static access_file *read_text(const struct folder *folder, const char *yaml, const access_rules *rules)
{
    pa_text complaint = PA_TEXT_INIT(4096);
    access_file *file;

    write_text(folder->file, yaml);
    file = access_file_read(folder->file, rules, &complaint);
    if (file == NULL)
        fail_msg("%s", complaint.data);
    assert_int_equal(complaint.length, 0);
    pa_text_free(&complaint);
    return file;
}

static void refuse_with(const struct folder *folder, const char *yaml, const access_rules *rules,
                        const char *place, const char *part)
{
    pa_text complaint = PA_TEXT_INIT(4096);
    char start[128];

    write_text(folder->file, yaml);
    assert_null(access_file_read(folder->file, rules, &complaint));
    (void)snprintf(start, sizeof(start), "%s:%s: ", folder->file, place);
    if (strncmp(complaint.data, start, strlen(start)) != 0 || strstr(complaint.data, part) == NULL)
        fail_msg("%s\nis not at %s with \"%s\"", complaint.data, place, part);
    pa_text_free(&complaint);
}

/* ---- what is taken ---- */

static const char whole[] = "# who may come in\n"
                            "principals:\n"
                            "  - name: ci\n"
                            "    token_sha256: [" DIGEST_A ", " DIGEST_B "]\n"
                            "    key_file: ci.key\n"
                            "    read_only: true\n"
                            "    toolsets: [configs, prompts]\n"
                            "    tools: list_workspaces\n"
                            "    exclude_tools: [list_prompts]\n"
                            "    rate: 60/minute\n"
                            "  - name: boss\n"
                            "    subject: [u1, u2]\n"
                            "    organization: acme\n"
                            "    claims: {groups: [admins, root], /o/rol: owner}\n"
                            "    scopes: [portkey:write, portkey:prompts:destructive]\n"
                            "  - name: all of acme\n"
                            "    organization: acme\n"
                            "    read_only: true\n"
                            "  - name: anybody\n"
                            "    subject: '*'\n"
                            "    tools: [list_configs]\n"
                            "  - name: gateway\n"
                            "    certificate: CN=gateway,O=Acme\n"
                            "    read_only: false\n"
                            "  - name: pinned\n"
                            "    certificate_sha256: " DIGEST_B "\n";

static bool offers(const access_entry *entry, const char *tool)
{
    const tool_offer offer = {&entry->selection, NULL};

    return offer_has_tool(&offer, portkey_tool_find(tool, strlen(tool)));
}

static void what_it_says(void **state)
{
    access_file *file = read_text(*state, whole, &all_rules);
    const access_entry *ci = file->first, *boss = ci->next, *acme = boss->next, *anybody = acme->next;

    assert_int_equal(file->count, 6);
    assert_string_equal(ci->name, "ci");
    assert_int_equal(ci->line, 3);
    assert_string_equal(ci->api_key, "the-key-of-ci");
    assert_true(ci->is_selected && acme->is_selected && anybody->is_selected);
    assert_true(offers(ci, "list_configs") && offers(ci, "list_workspaces"));
    assert_false(offers(ci, "create_config") || offers(ci, "list_prompts") || offers(ci, "list_all_users"));
    assert_true(offers(acme, "list_all_users") && !offers(acme, "create_config"));
    assert_true(offers(anybody, "list_configs") && !offers(anybody, "get_config"));
    assert_int_equal(ci->rate.max, 60);
    assert_int_equal(ci->rate.refill, 60);
    assert_int_equal(ci->rate.window_ms, 60000);
    assert_false(boss->is_selected || file->last->is_selected);
    assert_null(boss->api_key);
    assert_int_equal(boss->rate.max, 0);
    assert_true(scope_set_covers(boss->scopes, find_operation("create_config")));
    assert_false(scope_set_covers(boss->scopes, find_operation("delete_config")));
    assert_true(scope_set_covers(boss->scopes, find_operation("delete_prompt")));
    assert_null(ci->scopes);
    access_file_leave(access_file_hold(file));
    access_file_leave(file);
}

static void expect_token(const access_file *file, const char *digest, const char *name)
{
    unsigned char bytes[ACCESS_SHA256];
    const access_entry *found;

    assert_true(access_digest_read(bytes, digest));
    found = access_file_by_token(file, bytes);
    if (name == NULL)
        assert_null(found);
    else
        assert_string_equal(found->name, name);
    bytes[31] ^= 1;
    assert_null(access_file_by_token(file, bytes));
}

static void expect_login(const access_file *file, const char *subject, const char *organization,
                         const char *claims, const char *name)
{
    portkey_json *document = NULL;
    access_login login = {subject, organization, {NULL, 0}};
    const access_entry *found;

    assert_int_equal(portkey_json_parse(&document, claims, strlen(claims), NULL, NULL), 0);
    login.claims = portkey_json_root(document);
    found = access_file_by_login(file, &login);
    assert_non_null(found);
    assert_string_equal(found->name, name);
    portkey_json_free(document);
}

static void whom_it_fits(void **state)
{
    access_file *file = read_text(*state, whole, &all_rules);
    static const char owner[] = "{\"groups\":[\"x\",\"root\"],\"o\":{\"rol\":\"owner\"}}";
    http_credentials credentials = {.certificate_subject = "CN=gateway,O=Acme"};

    expect_token(file, DIGEST_A, "ci");
    expect_token(file, DIGEST_B, "ci");
    expect_token(file, "0000000000000000000000000000000000000000000000000000000000000000", NULL);
    expect_login(file, "u1", "acme", owner, "boss");
    expect_login(file, "u2", "acme", owner, "boss");
    expect_login(file, "u3", "acme", owner, "all of acme");
    expect_login(file, "u1", "acme", "{\"groups\":[\"root\"]}", "all of acme");
    expect_login(file, "u1", "acme", "{\"groups\":\"roots\",\"o\":{\"rol\":\"owner\"}}", "all of acme");
    expect_login(file, "u1", "other", owner, "anybody");
    expect_login(file, "u1", NULL, owner, "anybody");
    assert_string_equal(access_file_by_certificate(file, &credentials)->name, "gateway");
    credentials = (http_credentials){.certificate_subject = "CN=other", .certificate_sha256 = DIGEST_B};
    assert_string_equal(access_file_by_certificate(file, &credentials)->name, "pinned");
    credentials = (http_credentials){.certificate_subject = "CN=other", .certificate_sha256 = DIGEST_A};
    assert_null(access_file_by_certificate(file, &credentials));
    credentials = (http_credentials){.token = "x"};
    assert_null(access_file_by_certificate(file, &credentials));
    access_file_leave(file);
}

/* ---- what is refused ---- */

#define ENTRY "principals:\n  - name: a\n    token_sha256: " DIGEST_A "\n"

static void refusals(void **state)
{
    static const struct {
        const char *yaml, *place, *part;
    } cases[] = {
        {"", "1:1", "one key, principals"},
        {"- a\n", "1:1", "one key, principals"},
        {"principal: []\n", "1:1", "principals only"},
        {"principals: []\nmore: 1\n", "2:1", "principals only"},
        {"principals: ci\n", "1:13", "takes a list"},
        {"principals:\n  - ci\n", "2:5", "a principal is a map"},
        {"principals:\n  - token_sha256: " DIGEST_A "\n", "2:5", "needs a name"},
        {"principals:\n  - name: a\n", "2:5", "who is \"a\"?"},
        {"principals:\n  - name: ''\n", "2:11", "name takes"},
        {"principals:\n  - name: \"a\\nb\"\n", "2:11", "name takes"},
        {"principals:\n  - name: [a]\n", "2:11", "name takes"},
        {ENTRY "  - name: a\n    subject: x\n", "4:11", "is in line 2 already"},
        {ENTRY "  - name: b\n    token_sha256: " DIGEST_A "\n", "5:19", "that of \"a\" in line 2 already"},
        {ENTRY "    subject: x\n", "2:5", "make an entry for each"},
        {ENTRY "    read-only: true\n", "4:5", "did you mean \"read_only\"?"},
        {ENTRY "    organisation: x\n", "4:5", "did you mean \"organization\"?"},
        {ENTRY "    whatever: x\n", "4:5", "it takes name, token_sha256"},
        {ENTRY "    read_only: yes\n", "4:16", "true or false"},
        {ENTRY "    read_only:\n", "4:15", "true or false"},
        {ENTRY "    toolsets: []\n", "4:15", "at least one"},
        {ENTRY "    toolsets: {a: b}\n", "4:15", "at least one"},
        {ENTRY "    toolsets: [configs, [a]]\n", "4:25", "takes texts"},
        {ENTRY "    toolsets:\n      - configs\n      - promts\n", "6:9", "Did you mean \"prompts\"?"},
        {ENTRY "    toolsets: config\n", "4:15", "unknown domain \"config\" in toolsets"},
        {ENTRY "    tools: [get_config, get_confg]\n", "4:25", "id you mean \"get_config\"?"},
        {ENTRY "    exclude_tools: delete\n", "4:20", "unknown tool"},
        {ENTRY "    tools: 'get_config, list_configs'\n", "4:12", "write several as a list"},
        {ENTRY "    scopes: [portkey:read, portkey:wirte]\n", "4:28", "did you mean \"portkey:write\"?"},
        {ENTRY "    scopes: openid\n", "4:13", "there is no such scope; portkey:read"},
        {ENTRY "    rate: 0/minute\n", "4:11", "60/minute"},
        {ENTRY "    rate: 60\n", "4:11", "60/minute"},
        {ENTRY "    rate: 60/fortnight\n", "4:11", "60/minute"},
        {ENTRY "    rate: 1000001/hour\n", "4:11", "60/minute"},
        {ENTRY "    key_file: []\n", "4:15", "takes the name of a file"},
        {ENTRY "    key_file: none.key\n", "4:15", "cannot be used: No such file"},
        {ENTRY "    key_file: /tmp\n", "4:15", "not a regular file"},
        {"principals:\n  - name: a\n    token_sha256: secret-token\n", "3:19", "never the token itself"},
        {"principals:\n  - name: a\n    token_sha256: " DIGEST_A "0\n", "3:19", "64 hexadecimal digits"},
        {"principals:\n  - name: a\n    claims: {}\n", "3:13", "claims takes claims"},
        {"principals:\n  - name: a\n    claims: {a: ''}\n", "3:17", "a takes a text"},
        {"principals:\n  - name: a\n    certificate_sha256: abc\n", "3:25", "64 hexadecimal digits"},
        {ENTRY "    tools: *x\n", "4:12", "aliases"},
        {ENTRY "    name: b\n", "4:5", "is there twice"},
        {"principals:\n\t- name: a\n", "2:1", "cannot start any token"},
    };

    for (size_t i = 0; i < COUNT(cases); i++)
        refuse_with(*state, cases[i].yaml, &all_rules, cases[i].place, cases[i].part);
}

static void refusals_of_this_server(void **state)
{
    const access_rules without = {.has_logins = false}, clients = {.has_client_keys = true};

    refuse_with(*state, "principals:\n  - name: a\n    subject: x\n", &without, "3:5", "set MCP_AUTH_MODE");
    refuse_with(*state, "principals:\n  - name: a\n    claims: {a: b}\n", &without, "3:5",
                "set MCP_AUTH_MODE");
    refuse_with(*state, ENTRY "    key_file: ci.key\n", &clients, "4:5", "remove key_file");
}

/* A secret that stands where it must not is not repeated. */
static void secrets(void **state)
{
    static const char *const files[] = {
        "principals:\n  - name: a\n    token_sha256: s3cr3t-token\n", "principals:\n  - s3cr3t-token: a\n",
        ENTRY "    tools: pk-s3cr3t/8dTz0\n", ENTRY "    scopes: s3cr3t\n", ENTRY "    rate: s3cr3t\n"};
    const struct folder *folder = *state;

    for (size_t i = 0; i < COUNT(files); i++) {
        pa_text complaint = PA_TEXT_INIT(4096);

        write_text(folder->file, files[i]);
        assert_null(access_file_read(folder->file, &all_rules, &complaint));
        if (strstr(complaint.data, "s3cr3t") != NULL)
            fail_msg("%s", complaint.data);
        pa_text_free(&complaint);
    }
}

static void keys(void **state)
{
    static const struct {
        const char *text, *part;
    } cases[] = {{"", "ci.key has no valid API key on its first line: it is empty"},
                 {"\nkey\n", "first line: it is empty"},
                 {"a key\n", "first line: it has a space"},
                 {"\"pk-1\"\n", "first line: it has quotation marks around it"},
                 {"PORTKEY_API_KEY=pk-1\n", "first line: it is an assignment"}};
    const struct folder *folder = *state;
    access_file *file;

    for (size_t i = 0; i < COUNT(cases); i++) {
        write_text(folder->key, cases[i].text);
        refuse_with(folder, ENTRY "    key_file: ci.key\n", &all_rules, "4:15", cases[i].part);
    }
    write_text(folder->key, "without-a-line-end");
    file = read_text(folder, ENTRY "    key_file: ci.key\n", &all_rules);
    assert_string_equal(file->first->api_key, "without-a-line-end");
    access_file_leave(file);
}

static void take_note(void *context, const char *line)
{
    pa_text_append_string(context, line);
}

static void a_key_file_that_everybody_may_read(void **state)
{
    const struct folder *folder = *state;
    pa_text notes = PA_TEXT_INIT(4096);
    const access_rules rules = {.note = take_note, .note_context = &notes};

    assert_int_equal(chmod(folder->key, 0640), 0);
    access_file_leave(read_text(folder, ENTRY "    key_file: ci.key\n", &rules));
    assert_int_equal(notes.length, 0);
    assert_int_equal(chmod(folder->key, 0644), 0);
    access_file_leave(read_text(folder, ENTRY "    key_file: ci.key\n", &rules));
    assert_contains(notes.data, "every user can read the key file ");
    assert_contains(notes.data, folder->key);
    assert_contains(notes.data, "(mode 0644)");
    assert_null(strstr(notes.data, "the-key-of-ci"));
    pa_text_free(&notes);
}

static void a_key_file_that_everybody_may_change(void **state)
{
    const struct folder *folder = *state;
    pa_text notes = PA_TEXT_INIT(4096);
    const access_rules rules = {.note = take_note, .note_context = &notes};

    assert_int_equal(chmod(folder->key, 0602), 0);
    access_file_leave(read_text(folder, ENTRY "    key_file: ci.key\n", &rules));
    assert_contains(notes.data, "every user can change the key file ");
    assert_contains(notes.data, "(mode 0602)");
    pa_text_free(&notes);
}

/* It says who may come in. */
static void a_file_that_everybody_may_change(void **state)
{
    const struct folder *folder = *state;
    pa_text complaint = PA_TEXT_INIT(4096);

    write_text(folder->file, whole);
    assert_int_equal(chmod(folder->file, 0664), 0);
    access_file_leave(access_file_read(folder->file, &all_rules, &complaint));
    assert_int_equal(complaint.length, 0);
    assert_int_equal(chmod(folder->file, 0646), 0);
    assert_null(access_file_read(folder->file, &all_rules, &complaint));
    assert_contains(complaint.data, folder->file);
    assert_contains(complaint.data, "every user can change it");
    pa_text_free(&complaint);
}

static void no_file(void **state)
{
    const struct folder *folder = *state;
    pa_text complaint = PA_TEXT_INIT(4096);

    assert_null(access_file_read("/nowhere/at/all", &all_rules, &complaint));
    assert_string_equal(complaint.data, "/nowhere/at/all cannot be read: No such file or directory");
    pa_text_free(&complaint);
    assert_null(access_file_read(folder->path, &all_rules, &complaint));
    assert_contains(complaint.data, "it is not a regular file");
    pa_text_free(&complaint);
}

/* Whichever allocation fails, the file is refused as a whole. */
static void without_memory(void **state)
{
    const struct folder *folder = *state;
    bool failed = true;

    write_text(folder->file, whole);
    for (unsigned n = 0; failed; n++) {
        pa_text complaint = PA_TEXT_INIT(4096);
        access_file *file;

        assert_true(n < 3000);
        allocations_fail_at(n);
        file = access_file_read(folder->file, &all_rules, &complaint);
        failed = allocations_end();
        if (file == NULL && !failed)
            fail_msg("%s", complaint.data);
        access_file_leave(file);
        pa_text_free(&complaint);
    }
}

int main(void)
{
#define TEST(test) cmocka_unit_test_setup_teardown(test, make_folder, remove_folder)
    const struct CMUnitTest tests[] = {
        TEST(what_it_says),
        TEST(whom_it_fits),
        TEST(refusals),
        TEST(refusals_of_this_server),
        TEST(secrets),
        TEST(keys),
        TEST(a_key_file_that_everybody_may_read),
        TEST(a_key_file_that_everybody_may_change),
        TEST(a_file_that_everybody_may_change),
        TEST(no_file),
        TEST(without_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
