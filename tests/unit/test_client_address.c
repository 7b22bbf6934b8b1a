/* SPDX-License-Identifier: MIT */
/* Addresses as proxies write them, and which of them is the client's. */
#include <string.h>

#include "check.h"
#include "transport/http/address.h"

static const char *read_and_write(const char *text)
{
    static char out[HTTP_MAX_ADDRESS];
    http_address address;

    if (!http_address_read(&address, text, strlen(text)))
        return NULL;
    http_address_write(out, &address);
    return out;
}

static void addresses(void **state)
{
    static const char *const good[][2] = {
        {"192.0.2.1", "192.0.2.1"},
        {"192.0.2.1:80", "192.0.2.1"},
        {"2001:DB8:0::1", "2001:db8::1"},
        {"[2001:db8::1]", "2001:db8::1"},
        {"[2001:db8::1]:443", "2001:db8::1"},
        {"::ffff:192.0.2.1", "192.0.2.1"},
        {"::1", "::1"},
    };
    static const char *const bad[] = {
        "",
        "unknown",
        "_hidden",
        "192.0.2",
        "192.0.2.1.5",
        "192.0.2.256",
        "192.0.2.01x",
        " 192.0.2.1",
        "192.0.2.1 ",
        "192.0.2.1:",
        "192.0.2.1:x",
        "192.0.2.1:123456",
        "[192.0.2.1]",
        "[::1",
        "[::1]x",
        "[::1]:",
        "::1]",
        "[]",
        "2001:db8::g",
        "fe80::1%eth0",
        "192.0.2.1:80:90",
        "\"::1\"",
        "for=192.0.2.1",
    };

    (void)state;
    for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++)
        assert_string_equal(read_and_write(good[i][0]), good[i][1]);
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
        if (read_and_write(bad[i]) != NULL)
            fail_msg("%s", bad[i]);
}

static http_address address_of(const char *text)
{
    http_address address = {.is_there = false};

    if (text[0] != '\0')
        assert_true(http_address_read(&address, text, strlen(text)));
    return address;
}

static void parties(void **state)
{
    http_address a, b;

    (void)state;
    a = address_of("2001:db8::1");
    b = address_of("2001:db8::ffff:1:2:3");
    a = http_address_party(&a);
    b = http_address_party(&b);
    assert_true(http_address_equals(&a, &b));
    a = address_of("192.0.2.1");
    b = address_of("192.0.2.2");
    a = http_address_party(&a);
    b = http_address_party(&b);
    assert_false(http_address_equals(&a, &b));
}

static http_trust trusting(const char *network)
{
    http_trust trust = {.count = 1};

    assert_true(http_network_read(&trust.networks[0], network, strlen(network)));
    return trust;
}

static void networks(void **state)
{
    static const struct {
        const char *network, *inside, *outside;
    } cases[] = {
        {"10.0.0.0/8", "10.255.0.1", "11.0.0.1"},
        {"192.0.2.128/25", "192.0.2.129", "192.0.2.127"},
        {"192.0.2.1", "192.0.2.1", "192.0.2.2"},
        {"0.0.0.0/0", "8.8.8.8", "2001:db8::1"},
        {"::/0", "2001:db8::1", NULL},
        {"2001:db8::/33", "2001:db8:7fff::1", "2001:db8:8000::1"},
        {"127.0.0.0/8", "", "126.0.0.1"},
    };
    static const char *const bad[] = {"10.0.0.0/33", "10.0.0.0/", "10.0.0.0/x",  "10.0.0.0/8x",  "::/129",
                                      "10.0.0/8",    "/8",        "10.0.0.0/-1", "10.0.0.0/0008"};

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        http_trust trust = trusting(cases[i].network);
        http_address inside = address_of(cases[i].inside), outside;

        assert_true(http_is_trusted(&trust, &inside));
        if (cases[i].outside == NULL)
            continue;
        outside = address_of(cases[i].outside);
        assert_false(http_is_trusted(&trust, &outside));
    }
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        http_network network;

        if (http_network_read(&network, bad[i], strlen(bad[i])))
            fail_msg("%s", bad[i]);
    }
}

static void expect(const http_trust *trust, const char *peer, const char *forwarded, const char *client)
{
    char out[HTTP_MAX_ADDRESS];
    http_address other = address_of(peer), found = http_client_of(trust, &other, forwarded);

    http_address_write(out, &found);
    assert_string_equal(out, client);
}

static void clients(void **state)
{
    const http_trust none = {.count = 0}, two = {.hops = 2}, local = trusting("127.0.0.0/8");

    (void)state;
    expect(&none, "127.0.0.1", "192.0.2.1", "127.0.0.1");
    expect(&local, "192.0.2.9", "192.0.2.1", "192.0.2.9");
    expect(&local, "127.0.0.1", "192.0.2.1", "192.0.2.1");
    expect(&local, "127.0.0.1", "", "127.0.0.1");
    expect(&local, "", "192.0.2.1", "192.0.2.1");
    expect(&local, "", "", "");
    expect(&local, "127.0.0.1", "6.6.6.6, 192.0.2.1", "192.0.2.1");
    expect(&local, "127.0.0.1", "6.6.6.6,192.0.2.1 ,\t127.0.0.2", "192.0.2.1");
    expect(&local, "127.0.0.1", "127.0.0.3, 127.0.0.2", "127.0.0.3");
    expect(&local, "127.0.0.1", "192.0.2.1, unknown", "127.0.0.1");
    expect(&local, "127.0.0.1", "192.0.2.1, ", "127.0.0.1");
    expect(&local, "127.0.0.1", "192.0.2.1, x, 127.0.0.2", "127.0.0.2");
    expect(&two, "198.51.100.1", "6.6.6.6, 192.0.2.1, 198.51.100.2", "192.0.2.1");
    expect(&two, "198.51.100.1", "192.0.2.1", "192.0.2.1");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(addresses),
        cmocka_unit_test(parties),
        cmocka_unit_test(networks),
        cmocka_unit_test(clients),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
