/* SPDX-License-Identifier: MIT */
/* Which base addresses are taken, and what becomes of them. */
#include "check.h"

#include "client/address.h"

static const struct pa_address_policy strict = {false, false, false, NULL};
static const struct pa_address_policy lenient = {true, true, false, NULL};

static void expect(const char *url, struct pa_address_policy policy, const char *root, bool has_base)
{
    struct pa_address address;
    portkey_error error;

    if (pa_address_parse(&address, url, "base URL", policy, &error) < 0)
        fail_msg("%s: %s", url, error.message);
    assert_string_equal(address.root, root);
    assert_int_equal(address.has_base, has_base);
    pa_address_free(&address);
}

static void refuse(const char *url, struct pa_address_policy policy, const char *message)
{
    struct pa_address address;
    portkey_error error;

    if (pa_address_parse(&address, url, "base URL", policy, &error) != PORTKEY_ECONFIG)
        fail_msg("%s was not refused", url);
    assert_contains(error.message, message);
}

static void test_roots(void **state)
{
    (void)state;
    expect("https://api.portkey.ai/v1", strict, "https://api.portkey.ai", true);
    expect("https://api.portkey.ai/v1///", strict, "https://api.portkey.ai", true);
    expect("https://example.com/portkey/v1", strict, "https://example.com/portkey", true);
    expect("https://example.com:8443/x/", strict, "https://example.com:8443/x", false);
    expect("https://example.com", strict, "https://example.com", false);
    expect("http://127.0.0.1:8080", lenient, "http://127.0.0.1:8080", false);
    expect("https://8.8.8.8/v1", strict, "https://8.8.8.8", true);
    expect("https://v1", strict, "https://v1", false);
    expect("https://v1/v1", strict, "https://v1", true);
}

static void test_what_is_no_base_address(void **state)
{
    (void)state;
    refuse("", strict, "not a URL");
    refuse("api.portkey.ai/v1", strict, "not a URL");
    refuse("ftp://example.com", lenient, "https://");
    refuse("file:///etc/passwd", lenient, "https://");
    refuse("https://user@example.com", lenient, "user name");
    refuse("https://user:secret@example.com", lenient, "user name");
    refuse("https://example.com/?a=b", lenient, "query");
    refuse("https://example.com/#x", lenient, "fragment");
    refuse("https://", lenient, "");
    refuse("https://exa mple.com", lenient, "not a URL");
    refuse("https://exa%2525mple.com", lenient, "not a URL");
    refuse("https://127.0.0.1%00.example.com", lenient, "not a URL");
    refuse("https://a%2fb", lenient, "not a URL");
}

static void test_clear_text_needs_consent(void **state)
{
    static const struct pa_address_policy http = {true, false, false, NULL};

    (void)state;
    refuse("http://example.com/v1", strict, "unencrypted");
    expect("http://example.com/v1", http, "http://example.com", true);
}

static void test_private_addresses_need_consent(void **state)
{
    static const char *const urls[] = {
        "https://localhost/v1",
        "https://LOCALHOST./v1",
        "https://a.localhost",
        "https://127.0.0.1",
        "https://127.1",
        "https://0x7f.1",
        "https://2130706433",
        "https://0177.0.0.1",
        "https://10.1.2.3",
        "https://172.16.0.1",
        "https://172.31.255.255",
        "https://192.168.1.1",
        "https://169.254.169.254",
        "https://100.64.0.1",
        "https://0.0.0.0",
        "https://224.0.0.1",
        "https://255.255.255.255",
        "https://[::1]",
        "https://[::]",
        "https://[::ffff:127.0.0.1]",
        "https://[::ffff:a00:1]",
        "https://[fe80::1]",
        "https://[fe80::1%25eth0]",
        "https://[fc00::1]",
        "https://[fd12::1]",
        "https://[ff02::1]",
        "https://[64:ff9b::10.0.0.1]",
        "https://[::127.0.0.1]",
        "https://[2002:7f00:1::]",
        "https://[64:ff9b:1::808:808]",
        "https://198.18.0.1",
        "https://0x%37f.1",
        "https://%30x7f.1",
        "https://127%2e0.0.1",
        "https://12%37.1",
        "https://%6cocalhost",
        "https://localhos%74.",
        "https://2130706%3433",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(urls); i++) {
        struct pa_address address;

        refuse(urls[i], strict, "private address");
        assert_int_equal(pa_address_parse(&address, urls[i], "base URL", lenient, NULL), 0);
        pa_address_free(&address);
    }
}

static void test_neighbours_of_private_ranges_are_public(void **state)
{
    static const char *const ips[] = {"9.255.255.255",
                                      "11.0.0.0",
                                      "172.15.255.255",
                                      "172.32.0.0",
                                      "192.167.255.255",
                                      "192.169.0.0",
                                      "169.253.0.1",
                                      "100.63.255.255",
                                      "100.128.0.0",
                                      "126.255.255.255",
                                      "128.0.0.0",
                                      "223.255.255.255",
                                      "2001:db8::1",
                                      "2002:808:808::1",
                                      "::ffff:8.8.8.8",
                                      "64:ff9b::8.8.8.8",
                                      "example.com",
                                      "fec",
                                      ""};

    (void)state;
    for (size_t i = 0; i < COUNT(ips); i++)
        if (pa_is_private_ip(ips[i]))
            fail_msg("%s", ips[i]);
}

static bool share_host(const char *a, const char *b)
{
    struct pa_address first;
    struct pa_address second;
    bool same;

    assert_int_equal(pa_address_parse(&first, a, "base URL", lenient, NULL), 0);
    assert_int_equal(pa_address_parse(&second, b, "gateway URL", lenient, NULL), 0);
    same = pa_address_same_host(&first, &second);
    pa_address_free(&first);
    pa_address_free(&second);
    return same;
}

static void test_a_host_is_scheme_name_and_port(void **state)
{
    (void)state;
    assert_true(share_host("https://a.example/v1", "https://A.example/gateway"));
    assert_true(share_host("https://a.example", "HTTPS://a.example:443/"));
    assert_true(share_host("http://[::1]:8080/x", "http://[::1]:8080"));
    assert_false(share_host("https://a.example", "https://b.example"));
    assert_false(share_host("https://a.example", "https://a.example.org"));
    assert_false(share_host("https://a.example", "http://a.example"));
    assert_false(share_host("https://a.example", "https://a.example:8443"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_roots),
        cmocka_unit_test(test_what_is_no_base_address),
        cmocka_unit_test(test_clear_text_needs_consent),
        cmocka_unit_test(test_private_addresses_need_consent),
        cmocka_unit_test(test_neighbours_of_private_ranges_are_public),
        cmocka_unit_test(test_a_host_is_scheme_name_and_port),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
