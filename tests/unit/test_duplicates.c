/* SPDX-License-Identifier: MIT */
/* Keys that an object has twice, and keys made to look like that. */
#include "parsed.h"

static void test_duplicate_keys(void **state)
{
    static const char *const doubled[] = {
        "{\"a\":1,\"a\":2}",
        "{\"a\":1,\"b\":2,\"\\u0061\":3}",
        "[{\"x\":{\"/\":1,\"\\/\":1}}]",
        "{\"\":1,\"\":2}",
    };
    portkey_json_limits strict = {.refuse_duplicates = true};
    portkey_json *document = NULL;
    char many[64 * 40];
    size_t used = 0;

    (void)state;
    for (size_t i = 0; i < COUNT(doubled); i++) {
        assert_int_equal(parse(&document, doubled[i], strlen(doubled[i]), &strict), PORTKEY_EJSON);
        portkey_json_free(parsed(doubled[i]));
    }
    /* Enough members for the check to leave the stack; all different, then one again. */
    for (int last = 0; last <= 1; last++) {
        used = 0;
        for (int i = 0; i < 60; i++)
            used += (size_t)snprintf(many + used, sizeof(many) - used, "%s\"k%d\":0", i == 0 ? "{" : ",", i);
        used += (size_t)snprintf(many + used, sizeof(many) - used, ",\"k%d\":0}", last == 0 ? 60 : 30);
        assert_int_equal(parse(&document, many, used, &strict), last == 0 ? 0 : PORTKEY_EJSON);
    }
    portkey_json_free(document);
}

static void test_last_of_a_doubled_key_counts(void **state)
{
    portkey_json *document = parsed("{\"a\":1,\"b\":2,\"a\":3}");
    int64_t number = 0;

    (void)state;
    assert_int_equal(portkey_value_integer(portkey_value_member(portkey_json_root(document), "a"), &number),
                     0);
    assert_int_equal(number, 3);
    assert_int_equal(portkey_value_integer(portkey_value_at(portkey_json_root(document), "/a"), &number), 0);
    assert_int_equal(number, 3);
    portkey_json_free(document);
}

static uint32_t fnv(uint32_t hash, const char *bytes)
{
    for (; *bytes != '\0'; bytes++)
        hash = (hash ^ (unsigned char)*bytes) * 16777619u;
    return hash;
}

/* Two different texts of six hexadecimal digits that lead the hash from one state to the same other. */
static void find_collision(uint32_t hash, char a[7], char b[7])
{
    enum { SLOTS = 1 << 20 };
    static uint32_t seen[SLOTS]; /* by the hash's low bits: the number that led there, plus 1 */

    memset(seen, 0, sizeof(seen));
    for (uint32_t i = 0; i < 0x1000000; i++) {
        uint32_t *slot;
        uint32_t reached;

        (void)snprintf(b, 7, "%06x", (unsigned)i & 0xFFFFFFu);
        reached = fnv(hash, b);
        slot = &seen[reached % SLOTS];
        (void)snprintf(a, 7, "%06x", (unsigned)(*slot - 1) & 0xFFFFFFu);
        if (*slot != 0 && fnv(hash, a) == reached)
            return;
        *slot = i + 1;
    }
    fail_msg("no collision");
}

/* 128 keys of one hash, from seven pairs that collide one after the other, as somebody would who knows the hash. */
static void test_keys_made_to_collide_are_refused(void **state)
{
    enum { PAIRS = 7, KEYS = 1 << PAIRS };
    static char text[KEYS * (PAIRS * 6 + 6)];
    portkey_json_limits strict = {.refuse_duplicates = true};
    portkey_json *document = NULL;
    char pairs[PAIRS][2][7];
    uint32_t hash = 2166136261u;
    size_t used = 0;
    size_t enough = 0;

    (void)state;
    for (size_t i = 0; i < PAIRS; i++) {
        find_collision(hash, pairs[i][0], pairs[i][1]);
        hash = fnv(hash, pairs[i][0]);
    }
    for (unsigned key = 0; key < KEYS; key++) {
        used += (size_t)snprintf(text + used, sizeof(text) - used, "%s", key == 0 ? "{\"" : ",\"");
        for (unsigned i = 0; i < PAIRS; i++)
            used += (size_t)snprintf(text + used, sizeof(text) - used, "%s", pairs[i][key >> i & 1]);
        used += (size_t)snprintf(text + used, sizeof(text) - used, "\":0");
        if (key == 40)
            enough = used;
    }
    text[used] = '}';
    assert_int_equal(parse(&document, text, used + 1, &strict), PORTKEY_EJSON);
    assert_int_equal(parse(&document, text, used + 1, NULL), 0);
    portkey_json_free(document);
    text[enough] = '}';
    assert_int_equal(parse(&document, text, enough + 1, &strict), 0);
    portkey_json_free(document);
    /* Among so many of one hash, a key that is there twice is still found. */
    text[enough] = ',';
    memcpy(text + enough + 1, text + 1, PAIRS * 6 + 4);
    text[enough + PAIRS * 6 + 5] = '}';
    assert_int_equal(parse(&document, text, enough + PAIRS * 6 + 6, &strict), PORTKEY_EJSON);
    assert_int_equal(parse(&document, text, enough + PAIRS * 6 + 6, NULL), 0);
    portkey_json_free(document);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_duplicate_keys),
        cmocka_unit_test(test_last_of_a_doubled_key_counts),
        cmocka_unit_test(test_keys_made_to_collide_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
