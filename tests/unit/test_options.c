/* SPDX-License-Identifier: MIT */
/* Options, the environment, and the key file. */
#include "check.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "client/client.h"

static int clear_environment(void **state)
{
    static const char *const names[] = {"PORTKEY_API_KEY",
                                        "PORTKEY_API_KEY_FILE",
                                        "PORTKEY_BASE_URL",
                                        "PORTKEY_GATEWAY_URL",
                                        "PORTKEY_ALLOW_INSECURE_HTTP",
                                        "PORTKEY_ALLOW_PRIVATE_BASE_URL",
                                        "https_proxy",
                                        "HTTPS_PROXY",
                                        "http_proxy",
                                        "HTTP_PROXY",
                                        "all_proxy",
                                        "ALL_PROXY",
                                        "no_proxy",
                                        "NO_PROXY"};

    (void)state;
    for (size_t i = 0; i < COUNT(names); i++)
        unsetenv(names[i]);
    return 0;
}

static void test_environment_fills_what_is_unset(void **state)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;

    (void)state;
    setenv("PORTKEY_API_KEY", "k", 1);
    setenv("PORTKEY_BASE_URL", "https://env.example", 1);
    setenv("PORTKEY_GATEWAY_URL", "", 1);
    setenv("PORTKEY_ALLOW_INSECURE_HTTP", "1", 1);
    setenv("PORTKEY_ALLOW_PRIVATE_BASE_URL", "0", 1);
    options.base_url = "https://own.example";
    assert_int_equal(portkey_options_from_environment(&options, NULL), 0);
    assert_string_equal(options.api_key, "k");
    assert_string_equal(options.base_url, "https://own.example");
    assert_null(options.gateway_url);
    assert_true(options.allow_insecure_http);
    assert_false(options.allow_private_address);
}

static void test_a_key_file_given_beats_a_key_in_the_environment(void **state)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;

    (void)state;
    setenv("PORTKEY_API_KEY", "k", 1);
    options.api_key_file = "/some/file";
    assert_int_equal(portkey_options_from_environment(&options, NULL), 0);
    assert_null(options.api_key);
}

static void test_a_switch_is_true_or_false(void **state)
{
    static const char *const names[] = {"PORTKEY_ALLOW_INSECURE_HTTP", "PORTKEY_ALLOW_PRIVATE_BASE_URL"};

    for (size_t i = 0; i < COUNT(names); i++) {
        portkey_options options = PORTKEY_OPTIONS_INIT;
        portkey_error error;

        clear_environment(state);
        setenv(names[i], "yes", 1);
        assert_int_equal(portkey_options_from_environment(&options, &error), PORTKEY_ECONFIG);
        assert_contains(error.message, names[i]);
    }
}

/* A file of that content, or a path without one when content is NULL; what a client makes of it. */
static int create_with_file(const char *content, size_t length, portkey_error *error)
{
    char path[] = "/tmp/portkey-test-XXXXXX";
    int file = mkstemp(path);
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;
    int code;

    assert_true(file >= 0);
    if (content != NULL)
        assert_int_equal(write(file, content, length), length);
    else
        unlink(path);
    close(file);
    options.api_key_file = path;
    code = portkey_client_new(&client, &options, error);
    if (content != NULL)
        unlink(path);
    portkey_client_free(client);
    return code;
}

static void test_key_files(void **state)
{
    static char large[6000];
    portkey_error error;

    (void)state;
    assert_int_equal(create_with_file("pk-1", 4, &error), 0);
    assert_int_equal(create_with_file("pk-1\n", 5, &error), 0);
    assert_int_equal(create_with_file("pk-1\r\nsecond line", 17, &error), 0);
    assert_int_equal(create_with_file(NULL, 0, &error), PORTKEY_ECONFIG);
    assert_contains(error.message, "cannot be read");
    assert_int_equal(create_with_file("", 0, &error), PORTKEY_ECONFIG);
    assert_contains(error.message, "the first line of the API key file /");
    assert_contains(error.message, " is not a valid API key: it is empty");
    assert_int_equal(create_with_file("\npk-1", 5, &error), PORTKEY_ECONFIG);
    assert_int_equal(create_with_file("pk 1", 4, &error), PORTKEY_ECONFIG);
    assert_contains(error.message, "valid API key: it has a space, a control character");
    assert_int_equal(create_with_file("pk\0001", 4, &error), PORTKEY_ECONFIG);
    assert_int_equal(create_with_file("pk\xC3\xA9", 4, &error), PORTKEY_ECONFIG);
    memset(large, 'k', sizeof(large));
    assert_int_equal(create_with_file(large, 4096, &error), 0);
    assert_int_equal(create_with_file(large, 4097, &error), PORTKEY_ECONFIG);
    assert_contains(error.message, "valid API key: it is longer than 4096 bytes");
    assert_int_equal(create_with_file(large, sizeof(large), &error), PORTKEY_ECONFIG);
    assert_null(strstr(error.message, "kkkk"));
}

/* What people copy together with a key. The message says what it is, and nothing of the key. */
static void test_a_key_is_not_copied_from_a_script(void **state)
{
    static const struct {
        const char *text;
        const char *flaw;
    } bad[] = {
        {"PORTKEY_API_KEY=pk-SECRET", "an assignment"},
        {"export PORTKEY_API_KEY=pk-SECRET", "an assignment"},
        {"export pk-SECRET", "an assignment"},
        {"API_KEY2=\"pk-SECRET\"", "an assignment"},
        {"\"pk-SECRET\"", "quotation marks"},
        {"'pk-SECRET'", "quotation marks"},
        {"`cat SECRET`", "quotation marks"},
        {"$PK_SECRET", "a variable that was not replaced"},
        {"${PK_SECRET}", "a variable that was not replaced"},
        {"${input:SECRET}", "a variable that was not replaced"},
        {"pk-${SECRET}", "a variable that was not replaced"},
        {"$(cat SECRET)", "a variable that was not replaced"},
    };
    static const char *const good[] = {"QUJDREVGR0g=", "QUI==",      "pk=1", "pk-1$2",
                                       "p'k",          "user:pass'", "KEY="};
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;
    portkey_error error;

    (void)state;
    for (size_t i = 0; i < COUNT(bad); i++) {
        assert_int_equal(create_with_file(bad[i].text, strlen(bad[i].text), &error), PORTKEY_ECONFIG);
        assert_contains(error.message, bad[i].flaw);
        assert_null(strstr(error.message, "SECRET"));
        options.api_key = bad[i].text;
        assert_int_equal(portkey_client_new(&client, &options, &error), PORTKEY_ECONFIG);
        assert_contains(error.message, bad[i].flaw);
        assert_null(strstr(error.message, "SECRET"));
    }
    for (size_t i = 0; i < COUNT(good); i++)
        assert_int_equal(create_with_file(good[i], strlen(good[i]), &error), 0);
}

/* People set the path where the key is asked for. What is no file may be a key all the same. */
static void test_a_key_is_not_a_path(void **state)
{
    static const char *const paths[] = {"/etc/passwd", "~/key"};
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;
    portkey_error error;

    (void)state;
    for (size_t i = 0; i < COUNT(paths); i++) {
        options.api_key = paths[i];
        assert_int_equal(portkey_client_new(&client, &options, &error), PORTKEY_ECONFIG);
        assert_contains(error.message, "the path of a file");
        assert_string_equal(error.hint, "set api_key_file to the path");
    }
    options.api_key = "/QUJD/REVG";
    assert_int_equal(portkey_client_new(&client, &options, &error), 0);
    portkey_client_free(client);
}

static const char *refusal_of_file(const char *path, portkey_error *error)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;

    options.api_key_file = path;
    assert_int_equal(portkey_client_new(&client, &options, error), PORTKEY_ECONFIG);
    return error->message;
}

static void test_the_path_of_a_key_file_may_be_the_key(void **state)
{
    static const char *const keys[] = {
        "pk-live-1234", "QUJD/REVGR0g+/=", "/QUJDREVGR0g+=", "$pk-1234", "/QUJD/REVGR0g+=", "~pk"};
    static const char *const paths[] = {"/tmp/no/such/file", "./none",     "../none/none", "~/key",
                                        "$HOME/key",         "${HOME}/key"};
    portkey_error error;

    (void)state;
    for (size_t i = 0; i < COUNT(keys); i++) {
        assert_contains(refusal_of_file(keys[i], &error), "not shown because it may be a key");
        assert_null(strstr(error.message, keys[i]));
        assert_contains(error.hint, "pass the key itself as api_key");
        assert_null(strstr(error.hint, "PORTKEY_"));
        assert_null(strstr(error.hint, keys[i]));
    }
    for (size_t i = 0; i < COUNT(paths); i++)
        assert_contains(refusal_of_file(paths[i], &error), paths[i]);
    assert_contains(error.hint, "replaced by shells only");
}

/* Nothing waits for somebody who writes a key. */
static void test_a_key_file_is_a_regular_file(void **state)
{
    char folder[] = "/tmp/portkey-test-XXXXXX";
    char fifo[64];
    const char *paths[] = {folder, fifo, "/dev/null"};
    portkey_options options = PORTKEY_OPTIONS_INIT;

    (void)state;
    assert_non_null(mkdtemp(folder));
    (void)snprintf(fifo, sizeof(fifo), "%s/fifo", folder);
    assert_int_equal(mkfifo(fifo, 0600), 0);
    for (size_t i = 0; i < COUNT(paths); i++) {
        portkey_client *client = NULL;
        portkey_error error;

        options.api_key_file = paths[i];
        assert_int_equal(portkey_client_new(&client, &options, &error), PORTKEY_ECONFIG);
        assert_contains(error.message, "not a regular file");
        assert_contains(error.message, paths[i]);
    }
    unlink(fifo);
    rmdir(folder);
}

/* A key that could end its header and begin another is none. */
static void test_a_key_cannot_break_out_of_its_header(void **state)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;
    portkey_error error;

    (void)state;
    options.api_key = "pk\r\nX-Evil: 1";
    assert_int_equal(portkey_client_new(&client, &options, &error), PORTKEY_ECONFIG);
    assert_null(strstr(error.message, "Evil"));
    assert_null(client);
}

static void test_a_user_agent_cannot_break_out_of_its_header(void **state)
{
    static const char *const bad[] = {"a/1\r\nX-Evil: 1", "a\nX-Evil: 1", "a\t", "a\x7F", " a", "a "};
    static char large[1026];
    portkey_client *client = NULL;
    portkey_error error;

    (void)state;
    memset(large, 'a', 1025);
    for (size_t i = 0; i < COUNT(bad) + 1; i++) {
        portkey_options options = PORTKEY_OPTIONS_INIT;

        options.user_agent = i < COUNT(bad) ? bad[i] : large;
        assert_int_equal(portkey_client_new(&client, &options, &error), PORTKEY_ECONFIG);
        assert_contains(error.message, "user_agent");
        assert_null(strstr(error.message, "Evil"));
        assert_null(client);
    }
    large[1024] = '\0';
    assert_int_equal(
        portkey_client_new(&client, &(portkey_options){.size = sizeof(portkey_options), .user_agent = large},
                           &error),
        0);
    portkey_client_free(client);
}

/* A release that adds members accepts the size before, and nothing in between, which may end inside a pointer. */
static void test_an_older_programs_options_end_where_it_says(void **state)
{
    static const size_t sizes[] = {offsetof(portkey_options, base_url), sizeof(portkey_options)};
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_options out = PORTKEY_OPTIONS_INIT;
    portkey_error error;

    (void)state;
    out.base_url = "default";
    options.api_key = "k";
    memset((char *)&options + sizes[0], '#', sizes[1] - sizes[0]);
    for (options.size = 0; options.size < 2 * sizeof(options); options.size++)
        if (options.size != sizes[0] && options.size != sizes[1])
            assert_int_equal(pa_options_read(&out, sizes, 2, &options, "THIS_INIT", &error), PORTKEY_EINVAL);
    assert_contains(error.message, "THIS_INIT");
    assert_null(out.api_key);
    options.size = sizes[0];
    assert_int_equal(pa_options_read(&out, sizes, 2, &options, "THIS_INIT", &error), 0);
    assert_string_equal(out.api_key, "k");
    assert_string_equal(out.base_url, "default");
}

static void test_only_sizes_of_releases_are_accepted(void **state)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;
    portkey_error error;

    (void)state;
    setenv("PORTKEY_API_KEY", "k", 1);
    for (options.size = 0; options.size < 2 * sizeof(options); options.size++) {
        if (options.size == sizeof(options))
            continue;
        assert_int_equal(portkey_client_new(&client, &options, &error), PORTKEY_EINVAL);
        assert_contains(error.message, "PORTKEY_OPTIONS_INIT");
        assert_int_equal(portkey_options_from_environment(&options, &error), PORTKEY_EINVAL);
        assert_null(options.api_key);
    }
    assert_null(client);
}

static void test_no_options_cannot_be_filled(void **state)
{
    portkey_error error;

    (void)state;
    assert_int_equal(portkey_options_from_environment(NULL, &error), PORTKEY_EINVAL);
    assert_contains(error.message, "options");
}

static void test_addresses_are_checked(void **state)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;
    portkey_error error;

    (void)state;
    options.gateway_url = "http://gateway.example";
    assert_int_equal(portkey_client_new(&client, &options, &error), PORTKEY_ECONFIG);
    assert_contains(error.message, "gateway_url begins with http://");
    assert_contains(error.hint, "set allow_insecure_http if");
    assert_null(strstr(error.hint, "allow_private_address"));
    options.gateway_url = "https://127.0.0.1";
    assert_int_equal(portkey_client_new(&client, &options, &error), PORTKEY_ECONFIG);
    assert_contains(error.hint, "set allow_private_address if");
    assert_null(strstr(error.hint, "allow_insecure_http"));
    options.base_url = "http://127.0.0.1";
    assert_int_equal(portkey_client_new(&client, &options, &error), PORTKEY_ECONFIG);
    assert_contains(error.message, "base_url begins with http://");
    assert_contains(error.message, ", and is a private address");
    assert_contains(error.hint, "set allow_insecure_http and allow_private_address if");
}

/* Who uses a program that reads the environment sets variables; a caller in C sets members, and reads of nothing else. */
static void test_variables_are_named_to_who_sets_them(void **state)
{
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;
    portkey_error error;

    (void)state;
    assert_int_equal(portkey_options_from_environment(&options, &error), 0);
    options.base_url = "http://127.0.0.1";
    assert_int_equal(portkey_client_new(&client, &options, &error), PORTKEY_ECONFIG);
    assert_contains(error.message, "base_url (PORTKEY_BASE_URL) begins with http://");
    assert_contains(error.hint, "allow_insecure_http (PORTKEY_ALLOW_INSECURE_HTTP=true) and "
                                "allow_private_address (PORTKEY_ALLOW_PRIVATE_BASE_URL=true)");
    options.base_url = NULL;
    options.gateway_url = "http://gateway.example";
    assert_int_equal(portkey_client_new(&client, &options, &error), PORTKEY_ECONFIG);
    assert_contains(error.message, "gateway_url (PORTKEY_GATEWAY_URL) begins with http://");
    options.api_key = "~/key";
    options.gateway_url = NULL;
    assert_int_equal(portkey_client_new(&client, &options, &error), PORTKEY_ECONFIG);
    assert_contains(error.message, "api_key (PORTKEY_API_KEY) is not a valid API key");
    assert_contains(error.hint, "set api_key_file (PORTKEY_API_KEY_FILE) to the path");
}

/* The proxy that requests to the address are sent through, in static storage; "" without one. */
static const char *proxy_of(const char *variable, const char *exceptions, const char *base_url)
{
    static char proxy[64];
    portkey_options options = PORTKEY_OPTIONS_INIT;
    portkey_client *client = NULL;

    (void)clear_environment(NULL);
    if (variable != NULL)
        setenv(variable, "http://proxy.example:3128", 1);
    if (exceptions != NULL)
        setenv("NO_PROXY", exceptions, 1);
    options.base_url = base_url;
    options.allow_insecure_http = true;
    assert_int_equal(portkey_client_new(&client, &options, NULL), 0);
    (void)snprintf(proxy, sizeof(proxy), "%s", client->control.proxy != NULL ? client->control.proxy : "");
    portkey_client_free(client);
    return proxy;
}

static void test_the_scheme_chooses_the_proxy(void **state)
{
    (void)state;
    assert_string_equal(proxy_of(NULL, NULL, "https://a.example"), "");
    assert_string_equal(proxy_of("http_proxy", NULL, "https://a.example"), "");
    assert_string_equal(proxy_of("HTTP_PROXY", NULL, "http://a.example"),
                        ""); /* curl reads no such variable */
    assert_string_equal(proxy_of("https_proxy", NULL, "http://a.example"), "");
    assert_string_equal(proxy_of("http_proxy", NULL, "http://a.example"), "http://proxy.example:3128");
    assert_string_equal(proxy_of("HTTPS_PROXY", NULL, "https://a.example"), "http://proxy.example:3128");
    assert_string_equal(proxy_of("ALL_PROXY", NULL, "https://a.example"), "http://proxy.example:3128");
}

/* As curl reads it. */
static void test_no_proxy_names_hosts(void **state)
{
    static const struct {
        const char *host;
        const char *list;
        bool bypasses;
    } rows[] = {
        {"a.example", "*", true},
        {"a.example", "a.example", true},
        {"A.EXAMPLE", "b, .example", true},
        {"a.example", "b.example a.example.", true},
        {"a.example", "*.example", false},
        {"a.example", "b.a.example", false},
        {"na.example", "a.example", false},
        {"a.example", ".", false},
        {"a.example", "", false},
        {"a.example", ",,, ,", false},
        {"8.8.8.8", "8.8.8.8", true},
        {"8.8.8.8", ".8", false},
        {"8.8.8.8", "8.8.0.0/16", true},
        {"8.9.8.8", "8.8.0.0/16", false},
        {"8.8.8.8", "8.8.8.9/31", true},
        {"8.8.8.8", "8.8.8.8/33", false},
        {"8.8.8.8", "8.8.8.8/32", true},
        {"2001:db8::1", "2001:db8::/32", true},
        {"2001:db9::1", "2001:db8::/32", false},
        {"2001:db8::1", "2001:db8:0::1", true},
        {"a.example", "8.8.8.8", false},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++)
        if (pa_bypasses_proxy(rows[i].host, rows[i].list) != rows[i].bypasses)
            fail_msg("%s in \"%s\"", rows[i].host, rows[i].list);
    assert_string_equal(proxy_of("https_proxy", "*", "https://a.example"), "");
    assert_string_equal(proxy_of("https_proxy", "a.example", "https://a.example.:8443/x"), "");
    assert_string_equal(proxy_of("https_proxy", "2001:db8::/32", "https://[2001:db8::1]/x"), "");
    assert_string_equal(proxy_of("https_proxy", "b.example", "https://a.example"),
                        "http://proxy.example:3128");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_environment_fills_what_is_unset, clear_environment),
        cmocka_unit_test_setup(test_a_key_file_given_beats_a_key_in_the_environment, clear_environment),
        cmocka_unit_test_setup(test_a_switch_is_true_or_false, clear_environment),
        cmocka_unit_test_setup(test_key_files, clear_environment),
        cmocka_unit_test_setup(test_a_key_is_not_copied_from_a_script, clear_environment),
        cmocka_unit_test(test_a_key_is_not_a_path),
        cmocka_unit_test_setup(test_the_path_of_a_key_file_may_be_the_key, clear_environment),
        cmocka_unit_test_setup(test_a_key_file_is_a_regular_file, clear_environment),
        cmocka_unit_test(test_a_key_cannot_break_out_of_its_header),
        cmocka_unit_test(test_a_user_agent_cannot_break_out_of_its_header),
        cmocka_unit_test(test_an_older_programs_options_end_where_it_says),
        cmocka_unit_test_setup(test_only_sizes_of_releases_are_accepted, clear_environment),
        cmocka_unit_test(test_no_options_cannot_be_filled),
        cmocka_unit_test(test_addresses_are_checked),
        cmocka_unit_test(test_variables_are_named_to_who_sets_them),
        cmocka_unit_test_setup(test_the_scheme_chooses_the_proxy, clear_environment),
        cmocka_unit_test_setup(test_no_proxy_names_hosts, clear_environment),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
