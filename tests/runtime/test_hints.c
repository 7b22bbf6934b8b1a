/* SPDX-License-Identifier: MIT */
/* Hints that must not be wrong: what is no redirect, what asking for less does not mend, what nobody waits for. */
#include "fixture.h"

#include <stdlib.h>

#define LIMITED(seconds)                                                                                     \
    "HTTP/1.1 429 Too Many Requests\r\nRetry-After: " seconds "\r\nContent-Length: 0\r\n\r\n"

static void expect_hint(const char *reply, const char *present, const char *absent)
{
    const struct upstream_step step = {.reply = reply, .end = UPSTREAM_CLOSE};
    portkey_error error;

    assert_int_equal(call_once(&step, "list_configs", "{}", &error), PORTKEY_EHTTP);
    assert_contains(error.hint, present);
    assert_null(strstr(error.hint, absent));
}

static void test_only_redirects_redirect(void **state)
{
    static const char *const redirects[] = {"301", "302", "303", "307", "308"};
    static const char *const others[] = {"300", "304", "305", "306", "399"};
    char reply[80];

    (void)state;
    for (size_t i = 0; i < COUNT(redirects); i++) {
        (void)snprintf(reply, sizeof(reply), "HTTP/1.1 %s X\r\nContent-Length: 0\r\n\r\n", redirects[i]);
        expect_hint(reply, "redirects", "caches");
    }
    for (size_t i = 0; i < COUNT(others); i++) {
        (void)snprintf(reply, sizeof(reply), "HTTP/1.1 %s X\r\nContent-Length: 0\r\n\r\n", others[i]);
        expect_hint(reply, "check the base URL, and caches and proxies", "redirect");
    }
}

/* That lists an object's siblings, which helps where the path names an object. */
static void test_a_missing_list_is_not_looked_for_in_a_list(void **state)
{
    static const struct upstream_step missing = {
        .reply = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", .end = UPSTREAM_CLOSE};
    portkey_error error;

    (void)state;
    assert_int_equal(call_once(&missing, "get_config", "{\"slug\":\"a\"}", &error), PORTKEY_EHTTP);
    assert_contains(error.hint, "with list_configs, or with list_config_versions, and check the base URL");
    assert_int_equal(call_once(&missing, "get_prompt", "{\"prompt_id\":\"a\",\"version\":\"99\"}", &error),
                     PORTKEY_EHTTP);
    assert_contains(error.hint, "or it has no such version: find the right one with list_prompts, or with "
                                "list_prompt_versions");
    assert_int_equal(call_once(&missing, "get_guardrail", "{\"guardrail_id\":\"a\"}", &error), PORTKEY_EHTTP);
    assert_contains(error.hint,
                    "id or slug: find the right one with list_guardrails, and check the base URL");
    assert_int_equal(call_once(&missing, "list_configs", "{}", &error), PORTKEY_EHTTP);
    assert_null(strstr(error.hint, "list operation"));
    assert_contains(error.hint, "does not offer the path /configs");
    assert_contains(error.hint, "check the base URL, then these ids");
}

/* Another server answered, or a proxy: its page is nothing to read, and says nothing of objects. */
static void test_a_web_page_is_not_of_the_api(void **state)
{
    static const struct upstream_step page = {
        .reply =
            "HTTP/1.1 404 Not Found\r\nContent-Type: text/HTML; charset=utf-8\r\nContent-Length: 13\r\n\r\n"
            "<html></html>"};
    portkey_error error;

    (void)state;
    assert_int_equal(call_once(&page, "get_config", "{\"slug\":\"a\"}", &error), PORTKEY_EHTTP);
    assert_string_equal(error.message, "get_config answered HTTP 404 with a web page");
    assert_contains(error.hint, "check the base URL");
    assert_null(strstr(error.hint, "slug"));
}

static void test_nobody_is_told_to_wait_for_years(void **state)
{
    (void)state;
    expect_hint(LIMITED("1"), "try again in 1 second", "seconds");
    expect_hint(LIMITED("86400"), "in 86400 seconds", "wait before");
    expect_hint(LIMITED("86401"), "wait before you try again", "86401");
    expect_hint(LIMITED("2300805683"), "wait before you try again", "2300805683");
    expect_hint(LIMITED("99999999999999999999999"), "wait before you try again", "seconds");
}

/* A head that fills `size` bytes with a line, again and again. */
static char *filled(size_t size, const char *line)
{
    static const char start[] = "HTTP/1.1 200 OK\r\n";
    char *reply = malloc(size);

    assert_non_null(reply);
    memcpy(reply, start, sizeof(start) - 1);
    for (size_t i = sizeof(start) - 1; i < size; i++)
        reply[i] = line[(i - sizeof(start) + 1) % strlen(line)];
    return reply;
}

static void expect_large_head(size_t size, const char *line)
{
    static const char *const operations[][2] = {{"list_configs", "{}"},
                                                {"delete_config", "{\"slug\":\"a\"}"}};
    char *reply = filled(size, line);
    const struct upstream_step step = {.reply = reply, .length = size, .end = UPSTREAM_CLOSE};

    for (size_t i = 0; i < COUNT(operations); i++) {
        portkey_error error;

        assert_int_equal(call_once(&step, operations[i][0], operations[i][1], &error), PORTKEY_EANSWER);
        assert_contains(error.message, "the headers of the answer are too large");
        assert_contains(error.hint, "asking for less does not help");
        assert_null(strstr(error.hint, "page_size"));
        assert_int_equal(error.http_status, 200);
        assert_int_equal(error.may_have_happened, i == 1);
    }
    free(reply);
}

static void test_large_heads_are_no_large_bodies(void **state)
{
    (void)state;
    expect_large_head(300000, "X-One-Of-Many: 0123456789012345678901234567890123456789\r\n");
    expect_large_head((size_t)8 * 1024 * 1024, "x");
}

/* A program, or the server, can see that it was an answer. */
static void test_a_large_body_has_a_status(void **state)
{
    static const struct upstream_step step = {.reply = UPSTREAM_OK_JSON};
    struct upstream *upstream = upstream_start(&step, 1);
    portkey_options options = options_for(upstream_url(upstream));
    portkey_client *client;
    portkey_error error;

    (void)state;
    options.max_response_bytes = 10;
    client = client_with(&options);
    assert_int_equal(call(client, "list_configs", "{}", &error), PORTKEY_ETOOLARGE);
    assert_int_equal(error.http_status, 200);
    assert_contains(error.hint, "ask for less");
    portkey_client_free(client);
    upstream_stop(upstream);
}

static void test_what_is_in_use_does_not_exist_already(void **state)
{
    static const struct upstream_step conflict = {
        .reply = "HTTP/1.1 409 Conflict\r\nContent-Length: 0\r\n\r\n", .end = UPSTREAM_CLOSE};
    portkey_error error;

    (void)state;
    assert_int_equal(call_once(&conflict, "delete_config", "{\"slug\":\"a\"}", &error), PORTKEY_EHTTP);
    assert_contains(error.hint, "something uses it, or belongs to it");
    assert_int_equal(call_once(&conflict, "update_config", "{\"slug\":\"a\",\"name\":\"b\"}", &error),
                     PORTKEY_EHTTP);
    assert_contains(error.hint, "exists already");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_only_redirects_redirect),
        cmocka_unit_test(test_a_missing_list_is_not_looked_for_in_a_list),
        cmocka_unit_test(test_what_is_in_use_does_not_exist_already),
        cmocka_unit_test(test_a_web_page_is_not_of_the_api),
        cmocka_unit_test(test_nobody_is_told_to_wait_for_years),
        cmocka_unit_test(test_large_heads_are_no_large_bodies),
        cmocka_unit_test(test_a_large_body_has_a_status),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
