/* SPDX-License-Identifier: MIT */
/* The JSON reader: what it takes, what it refuses, and that nothing changes on the way through. */
#include "check.h"

#include <math.h>
#include <stdlib.h>

#include "json/json.h"

static int parse(portkey_json **out, const char *text, size_t length, const portkey_json_limits *limits)
{
    /* A copy of exactly that size, so that a sanitizer sees a read beyond it. */
    static char *copy;
    int result;

    free(copy);
    copy = malloc(length > 0 ? length : 1);
    assert_non_null(copy);
    memcpy(copy, text, length);
    result = portkey_json_parse(out, copy, length, limits, NULL);
    return result;
}

static portkey_json *parsed(const char *text)
{
    portkey_json *document = NULL;

    if (parse(&document, text, strlen(text), NULL) < 0)
        fail_msg("refused: %s", text);
    return document;
}

static void test_accepts_json(void **state)
{
    static const char *const texts[] = {
        "null",
        "true",
        "false",
        "0",
        "-0",
        "-1.5e+10",
        "1E5",
        "\"\"",
        "[]",
        "{}",
        " \t\r\n[ 1 , 2 ] ",
        "{\"a\":{\"b\":[null,{\"\":\"\"}]}}",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"",
        "\"\x7F\"",
        "\"\xC2\x80\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xF0\x90\x80\x80\xF4\x8F\xBF\xBF\"",
        "\"\\ud800\"",
        "\"\\u0000\"",
        "123456789012345678901234567890",
        "1e400",
        "[[[]],{}]",
        "\"\xE2\x80\xA8\"",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++)
        portkey_json_free(parsed(texts[i]));
}

static void test_refuses_what_is_none(void **state)
{
    static const char *const texts[] = {
        "",
        " ",
        "nul",
        "nullx",
        "True",
        "01",
        "-",
        "+1",
        "1.",
        ".5",
        "1e",
        "1e+",
        "0x10",
        "1_0",
        "NaN",
        "Infinity",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1",
        "]",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{a:1}",
        "{\"a\":}",
        "{\"a\"}",
        "{1:2}",
        "{",
        "}",
        "\"",
        "\"a",
        "\"\t\"",
        "\"\n\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\",
        "'a'",
        "1 2",
        "{}{}",
        "[]]",
        "\xEF\xBB\xBF{}",
        "\"\xFF\"",
        "\"\xC0\x80\"",
        "\"\xC1\xBF\"",
        "\"\xE0\x9F\xBF\"",
        "\"\xED\xA0\x80\"",
        "\"\xF0\x8F\xBF\xBF\"",
        "\"\xF4\x90\x80\x80\"",
        "\"\xE2\x82\"",
        "\"\x80\"",
        "// c\n1",
        "/**/1",
        "[1]\x01",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++) {
        portkey_json *document = NULL;

        if (parse(&document, texts[i], strlen(texts[i]), NULL) != PORTKEY_EJSON)
            fail_msg("accepted: %s", texts[i]);
        assert_null(document);
    }
}

static void test_refuses_nul_bytes(void **state)
{
    portkey_json *document = NULL;

    (void)state;
    assert_int_equal(parse(&document, "1\0", 2, NULL), PORTKEY_EJSON);
    assert_int_equal(parse(&document, "\"a\0b\"", 5, NULL), PORTKEY_EJSON);
    assert_int_equal(parse(&document, "[\0]", 3, NULL), PORTKEY_EJSON);
    assert_int_equal(parse(&document, "\"\\\0\"", 4, NULL), PORTKEY_EJSON);
}

static void test_tells_where(void **state)
{
    portkey_json *document = NULL;
    portkey_error error;

    (void)state;
    assert_int_equal(portkey_json_parse(&document, "[1,x]", 5, NULL, &error), PORTKEY_EJSON);
    assert_non_null(strstr(error.message, "byte 3"));
}

static void test_depth_is_bounded(void **state)
{
    char text[2100];
    portkey_json *document = NULL;
    portkey_json_limits limits = {.max_depth = 1024};

    (void)state;
    memset(text, '[', 64);
    memset(text + 64, ']', 64);
    assert_int_equal(parse(&document, text, 128, NULL), 0);
    portkey_json_free(document);
    memset(text, '[', 65);
    memset(text + 65, ']', 65);
    assert_int_equal(parse(&document, text, 130, NULL), PORTKEY_EJSON);
    memset(text, '[', 1024);
    memset(text + 1024, ']', 1024);
    assert_int_equal(parse(&document, text, 2048, &limits), 0);
    portkey_json_free(document);
    limits.max_depth = 1025;
    assert_int_equal(parse(&document, text, 2048, &limits), PORTKEY_EINVAL);
}

static void test_size_is_bounded(void **state)
{
    portkey_json *document = NULL;
    portkey_json_limits limits = {.max_bytes = 5};

    (void)state;
    assert_int_equal(parse(&document, "[1,2]", 5, &limits), 0);
    portkey_json_free(document);
    assert_int_equal(parse(&document, "[1,2] ", 6, &limits), PORTKEY_ETOOLARGE);
    limits = (portkey_json_limits){.max_values = 3};
    assert_int_equal(parse(&document, "[1,2]", 5, &limits), 0);
    portkey_json_free(document);
    assert_int_equal(parse(&document, "[1,2,3]", 7, &limits), PORTKEY_ETOOLARGE);
}

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
    assert_int_equal(portkey_value_integer(portkey_value_get(portkey_json_root(document), "a", 1), &number),
                     0);
    assert_int_equal(number, 3);
    assert_int_equal(portkey_value_integer(portkey_value_at(portkey_json_root(document), "/a"), &number), 0);
    assert_int_equal(number, 3);
    portkey_json_free(document);
}

static void test_values_keep_their_bytes(void **state)
{
    portkey_json *document =
        parsed("{\"id\" : 12345678901234567890 , \"f\":1.50,\"s\":\"\\u0061\",\"o\":{ \"x\" : [ ] }}");
    static const char *const expected[][2] = {{"/id", "12345678901234567890"},
                                              {"/f", "1.50"},
                                              {"/s", "\"\\u0061\""},
                                              {"/o", "{ \"x\" : [ ] }"},
                                              {"/o/x", "[ ]"}};

    (void)state;
    for (size_t i = 0; i < 5; i++) {
        size_t length;
        const char *raw =
            portkey_value_raw(portkey_value_at(portkey_json_root(document), expected[i][0]), &length);

        assert_int_equal(length, strlen(expected[i][1]));
        assert_memory_equal(raw, expected[i][1], length);
    }
    portkey_json_free(document);
}

static void test_strings_are_decoded(void **state)
{
    static const struct {
        const char *text;
        const char *decoded;
        size_t length;
    } rows[] = {
        {"\"\"", "", 0},
        {"\"plain\"", "plain", 5},
        {"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t", 8},
        {"\"\\u00e9\\u20AC\"", "\xC3\xA9\xE2\x82\xAC", 5},
        {"\"\\ud83d\\ude00\"", "\xF0\x9F\x98\x80", 4},
        {"\"\\ud83d\"", "\xEF\xBF\xBD", 3},
        {"\"\\ude00\\ud83dx\"", "\xEF\xBF\xBD\xEF\xBF\xBDx", 7},
        {"\"\\ud83d\\u0041\"",
         "\xEF\xBF\xBD"
         "A",
         4},
        {"\"a\\u0000b\"", "a\0b", 3},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        portkey_json *document = parsed(rows[i].text);
        portkey_value root = portkey_json_root(document);
        size_t length;
        const char *string = portkey_value_string(root, &length);

        assert_int_equal(length, rows[i].length);
        assert_memory_equal(string, rows[i].decoded, length + 1);
        assert_ptr_equal(string, portkey_value_string(root, NULL));
        assert_true(portkey_value_equals_string(root, rows[i].decoded, rows[i].length));
        assert_false(portkey_value_equals_string(root, "something else", 14));
        portkey_json_free(document);
    }
}

static void test_walking(void **state)
{
    portkey_json *document = parsed("{\"a\":[10,[20],{\"b\":30}],\"c\":\"d\"}");
    portkey_value root = portkey_json_root(document);
    portkey_value list = portkey_value_first(root);
    portkey_value element = portkey_value_first(list);

    (void)state;
    assert_int_equal(portkey_value_count(root), 2);
    assert_true(portkey_value_equals_string(portkey_value_key(list), "a", 1));
    assert_int_equal(portkey_value_count(list), 3);
    assert_int_equal(portkey_value_type(element), PORTKEY_JSON_NUMBER);
    assert_int_equal(portkey_value_type(portkey_value_key(element)), PORTKEY_JSON_NONE);
    element = portkey_value_next(portkey_value_next(element));
    assert_int_equal(portkey_value_type(element), PORTKEY_JSON_OBJECT);
    assert_int_equal(portkey_value_type(portkey_value_next(element)), PORTKEY_JSON_NONE);
    assert_true(portkey_value_equals_string(portkey_value_next(list), "d", 1));
    assert_int_equal(portkey_value_type(portkey_value_next(portkey_value_next(list))), PORTKEY_JSON_NONE);
    assert_int_equal(portkey_value_type(portkey_value_next(root)), PORTKEY_JSON_NONE);
    portkey_json_free(document);
}

/* RFC 6901, section 5. */
static void test_pointers(void **state)
{
    portkey_json *document =
        parsed("{\"foo\":[\"bar\",\"baz\"],\"\":0,\"a/b\":1,\"c%d\":2,\"e^f\":3,\"g|h\":4,\"i\\\\j\":5,"
               "\"k\\\"l\":6,\" \":7,\"m~n\":8}");
    static const char *const pointers[] = {"/",     "/a~1b", "/c%d", "/e^f", "/g|h",
                                           "/i\\j", "/k\"l", "/ ",   "/m~0n"};
    static const char *const nowhere[] = {"foo",     "/nope",  "/foo/2",   "/foo/-",
                                          "/foo/01", "/foo/x", "/foo/0/x", "/foo/99999999999999999999",
                                          "/a/b",    "/m~n~"};
    portkey_value root = portkey_json_root(document);

    (void)state;
    assert_int_equal(portkey_value_at(root, "").index, root.index);
    assert_true(portkey_value_equals_string(portkey_value_at(root, "/foo/1"), "baz", 3));
    for (int64_t i = 0; i < 9; i++) {
        int64_t number = -1;

        assert_int_equal(portkey_value_integer(portkey_value_at(root, pointers[i]), &number), 0);
        assert_int_equal(number, i);
    }
    for (size_t i = 0; i < COUNT(nowhere); i++)
        assert_int_equal(portkey_value_type(portkey_value_at(root, nowhere[i])), PORTKEY_JSON_NONE);
    portkey_json_free(document);
}

static void test_integers(void **state)
{
    static const struct {
        const char *text;
        bool fits;
        int64_t value;
    } rows[] = {
        {"0", true, 0},
        {"-0", true, 0},
        {"1.0", true, 1},
        {"1e2", true, 100},
        {"9007199254740993", true, 9007199254740993},
        {"9223372036854775807", true, INT64_MAX},
        {"-9223372036854775808", true, INT64_MIN},
        {"9223372036854775808", false, 0},
        {"-9223372036854775809", false, 0},
        {"1.5", false, 0},
        {"1e400", false, 0},
        {"1e19", false, 0},
        {"9007199254740993.0", true, 9007199254740993},
        {"922337203685477580.7e1", true, INT64_MAX},
        {"-92233720368547758080e-1", true, INT64_MIN},
        {"100e-2", true, 1},
        {"0e99999999999999999999", true, 0},
        {"1e-400", false, 0},
        {"1.00000000000000000001", false, 0},
        {"1e-99999999999999999999", false, 0},
        {"1e99999999999999999999", false, 0},
        {"\"1\"", false, 0},
        {"null", false, 0},
        {"true", false, 0},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        portkey_json *document = parsed(rows[i].text);
        int64_t value = 77;
        int result = portkey_value_integer(portkey_json_root(document), &value);

        if (result != (rows[i].fits ? 0 : PORTKEY_EUNKNOWN) || value != (rows[i].fits ? rows[i].value : 77))
            fail_msg("%s", rows[i].text);
        portkey_json_free(document);
    }
}

static void test_numbers(void **state)
{
    static const struct {
        const char *text;
        double value;
    } rows[] = {{"0", 0},
                {"-0", -0.0},
                {"0.1", 0.1},
                {"1e2", 100},
                {"1e-400", 0},
                {"1e400", INFINITY},
                {"9007199254740993", 9007199254740992.0}};
    double value = 7;
    portkey_json *document;
    char digits[502];

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        document = parsed(rows[i].text);
        assert_int_equal(portkey_value_number(portkey_json_root(document), &value), 0);
        assert_memory_equal(&value, &rows[i].value, sizeof(value));
        portkey_json_free(document);
    }
    memset(digits, '1', sizeof(digits) - 1);
    digits[sizeof(digits) - 1] = '\0';
    document = parsed(digits);
    assert_int_equal(portkey_value_number(portkey_json_root(document), &value), PORTKEY_EUNKNOWN);
    portkey_json_free(document);
}

/* The same number is equal however it is spelt, and its neighbour is not, however large they are. */
static void test_numbers_are_compared_exactly(void **state)
{
    static const struct {
        const char *text;
        int order;
    } rows[] = {
        {"[0,-0.00e5]", 0},
        {"[1,1.0]", 0},
        {"[120,1.2e2]", 0},
        {"[0.5,5e-1]", 0},
        {"[10.01,1001e-2]", 0},
        {"[1e400,10e399]", 0},
        {"[1,-1]", 1},
        {"[-1,0]", -1},
        {"[0,1]", -1},
        {"[12,120]", -1},
        {"[12,13]", -1},
        {"[-12,-13]", 1},
        {"[1.2,12.3]", -1},
        {"[1.2,1.1999]", 1},
        {"[0.012,0.0119]", 1},
        {"[99.9,100]", -1},
        {"[1e-7,0.00000011]", -1},
        {"[9007199254740993,9007199254740992]", 1},
        {"[18446744073709551616,18446744073709551617]", -1},
        {"[1e400,1e401]", -1},
        {"[1e-400,0]", 1},
        {"[-1e401,-1e400]", -1},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        portkey_json *document = parsed(rows[i].text);
        portkey_value a = portkey_value_first(portkey_json_root(document));
        portkey_value b = portkey_value_next(a);

        if (pa_number_compare(a, b) != rows[i].order || pa_number_compare(b, a) != -rows[i].order)
            fail_msg("%s", rows[i].text);
        portkey_json_free(document);
    }
}

static void test_multiples_are_exact(void **state)
{
    static const struct {
        const char *text;
        const char *of;
        bool is_multiple;
    } rows[] = {
        {"0", "7", true},
        {"-21", "7", true},
        {"22", "7", false},
        {"4.5", "1.5", true},
        {"35", "1.5", false},
        {"0.0075", "0.0001", true},
        {"0.00751", "0.0001", false},
        {"0.3", "0.1", true},
        {"0.30000000000000004", "0.1", false},
        {"1e400", "1024", true},
        {"1e400", "3", false},
        {"3e400", "3", true},
        {"1e308", "0.123456789", false},
        {"12391239123", "1e-8", true},
        {"123456789012345678901234567890", "10", true},
        {"123456789012345678901234567891", "10", false},
        {"999999999999999999999999999999999999", "999999999999999999", true},
        {"999999999999999999999999999999999998", "999999999999999999", false},
        {"1e60", "576460752303423488", true},
        {"1e58", "576460752303423488", false},
        {"150", "1e2", false},
        {"1.5e3", "1e2", true},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        portkey_json *document = parsed(rows[i].text);

        if (pa_number_is_multiple(portkey_json_root(document), rows[i].of) != rows[i].is_multiple)
            fail_msg("%s of %s", rows[i].text, rows[i].of);
        portkey_json_free(document);
    }
}

/* Each string is found again at once: 200,000 of them are no more work than a look at each. */
static void test_many_strings_are_decoded(void **state)
{
    enum { STRINGS = 200000 };
    size_t size = STRINGS * strlen("\"\\u0061\",") + 1;
    char *text = malloc(size);
    portkey_json *document = NULL;

    (void)state;
    assert_non_null(text);
    for (size_t i = 0; i < STRINGS; i++)
        memcpy(text + i * 9, i == 0 ? "[\"\\u0061\"" : ",\"\\u0061\"", 9);
    text[STRINGS * 9] = ']';
    assert_int_equal(portkey_json_parse(&document, text, STRINGS * 9 + 1, NULL, NULL), 0);
    for (int round = 0; round < 2; round++)
        for (portkey_value item = portkey_value_first(portkey_json_root(document)); item.document != NULL;
             item = portkey_value_next(item))
            assert_string_equal(portkey_value_string(item, NULL), "a");
    portkey_json_free(document);
    free(text);
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

static void test_nothing_answers_for_nothing(void **state)
{
    portkey_value none = {NULL, 0};
    int64_t integer = 7;
    double number = 7;
    bool boolean = true;
    size_t length = 7;

    (void)state;
    assert_int_equal(portkey_value_type(none), PORTKEY_JSON_NONE);
    assert_int_equal(portkey_value_count(none), 0);
    assert_int_equal(portkey_value_type(portkey_value_first(none)), PORTKEY_JSON_NONE);
    assert_int_equal(portkey_value_type(portkey_value_next(none)), PORTKEY_JSON_NONE);
    assert_int_equal(portkey_value_type(portkey_value_get(none, "a", 1)), PORTKEY_JSON_NONE);
    assert_int_equal(portkey_value_type(portkey_value_at(none, "/a")), PORTKEY_JSON_NONE);
    assert_null(portkey_value_string(none, &length));
    assert_int_equal(portkey_value_integer(none, &integer), PORTKEY_EUNKNOWN);
    assert_int_equal(portkey_value_number(none, &number), PORTKEY_EUNKNOWN);
    assert_int_equal(portkey_value_boolean(none, &boolean), PORTKEY_EUNKNOWN);
    assert_string_equal(portkey_value_raw(none, &length), "");
    assert_int_equal(length, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_accepts_json),
        cmocka_unit_test(test_refuses_what_is_none),
        cmocka_unit_test(test_refuses_nul_bytes),
        cmocka_unit_test(test_tells_where),
        cmocka_unit_test(test_depth_is_bounded),
        cmocka_unit_test(test_size_is_bounded),
        cmocka_unit_test(test_duplicate_keys),
        cmocka_unit_test(test_last_of_a_doubled_key_counts),
        cmocka_unit_test(test_values_keep_their_bytes),
        cmocka_unit_test(test_strings_are_decoded),
        cmocka_unit_test(test_walking),
        cmocka_unit_test(test_pointers),
        cmocka_unit_test(test_integers),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_numbers_are_compared_exactly),
        cmocka_unit_test(test_multiples_are_exact),
        cmocka_unit_test(test_many_strings_are_decoded),
        cmocka_unit_test(test_keys_made_to_collide_are_refused),
        cmocka_unit_test(test_nothing_answers_for_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
