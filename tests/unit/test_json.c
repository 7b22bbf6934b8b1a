/* SPDX-License-Identifier: MIT */
/* The JSON reader: what it takes, what it refuses, and that nothing changes on the way through. */
#include "parsed.h"

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
    /* With a NUL, in the middle of the text as well; a text inside of another one does not cut it. */
    for (size_t i = 10; i-- > 0;) {
        portkey_value value = portkey_value_at(portkey_json_root(document), expected[i / 2][0]);
        const char *text = portkey_value_text(value);

        assert_string_equal(text, expected[i / 2][1]);
        assert_ptr_equal(portkey_value_text(value), text);
    }
    assert_string_equal(portkey_value_string(portkey_value_at(portkey_json_root(document), "/s"), NULL), "a");
    assert_null(portkey_value_text(portkey_value_at(portkey_json_root(document), "/none")));
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
        assert_false(portkey_value_is(root, "something else"));
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
    assert_true(portkey_value_is(portkey_value_key(list), "a"));
    assert_int_equal(portkey_value_count(list), 3);
    assert_int_equal(portkey_value_type(element), PORTKEY_JSON_NUMBER);
    assert_int_equal(portkey_value_type(portkey_value_key(element)), PORTKEY_JSON_NONE);
    element = portkey_value_next(portkey_value_next(element));
    assert_int_equal(portkey_value_type(element), PORTKEY_JSON_OBJECT);
    assert_int_equal(portkey_value_type(portkey_value_next(element)), PORTKEY_JSON_NONE);
    assert_true(portkey_value_is(portkey_value_next(list), "d"));
    assert_int_equal(portkey_value_type(portkey_value_next(portkey_value_next(list))), PORTKEY_JSON_NONE);
    assert_int_equal(portkey_value_type(portkey_value_next(root)), PORTKEY_JSON_NONE);
    portkey_json_free(document);
}

static void test_names_with_dots_between(void **state)
{
    portkey_json *document =
        parsed("{\"a\":{\"b\":{\"c\":7},\"\":8},\"a.b\":9,\"l\":[{\"b\":1}],\"n\":null}");
    static const char *const nowhere[] = {"b",   "a.b.c.d", "a..b", ".a",  "a.b ",
                                          "l.0", "l.b",     "n.a",  "a.c", "."};
    portkey_value root = portkey_json_root(document);
    int64_t number = -1;

    (void)state;
    assert_int_equal(portkey_value_within(root, "").index, root.index);
    assert_int_equal(portkey_value_integer(portkey_value_within(root, "a.b.c"), &number), 0);
    assert_int_equal(number, 7);
    assert_int_equal(portkey_value_integer(portkey_value_within(root, "a."), &number), 0);
    assert_int_equal(number, 8);
    assert_int_equal(portkey_value_type(portkey_value_within(root, "a.b")), PORTKEY_JSON_OBJECT);
    assert_int_equal(portkey_value_type(portkey_value_within(root, "l")), PORTKEY_JSON_ARRAY);
    assert_int_equal(portkey_value_type(portkey_value_within(root, "n")), PORTKEY_JSON_NULL);
    for (size_t i = 0; i < COUNT(nowhere); i++)
        assert_false(portkey_value_exists(portkey_value_within(root, nowhere[i])));
    assert_false(portkey_value_exists(portkey_value_within(root, NULL)));
    assert_false(portkey_value_exists(portkey_value_within((portkey_value){NULL, 0}, "a")));
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
    assert_true(portkey_value_is(portkey_value_at(root, "/foo/1"), "baz"));
    for (int64_t i = 0; i < 9; i++) {
        int64_t number = -1;

        assert_int_equal(portkey_value_integer(portkey_value_at(root, pointers[i]), &number), 0);
        assert_int_equal(number, i);
    }
    for (size_t i = 0; i < COUNT(nowhere); i++)
        assert_int_equal(portkey_value_type(portkey_value_at(root, nowhere[i])), PORTKEY_JSON_NONE);
    portkey_json_free(document);
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
    assert_int_equal(portkey_value_type(portkey_value_member(none, "a")), PORTKEY_JSON_NONE);
    assert_int_equal(portkey_value_type(portkey_value_at(none, "/a")), PORTKEY_JSON_NONE);
    assert_null(portkey_value_string(none, &length));
    assert_int_equal(portkey_value_integer(none, &integer), PORTKEY_EUNKNOWN);
    assert_int_equal(portkey_value_number(none, &number), PORTKEY_EUNKNOWN);
    assert_int_equal(portkey_value_boolean(none, &boolean), PORTKEY_EUNKNOWN);
    assert_string_equal(portkey_value_raw(none, &length), "");
    assert_int_equal(length, 0);
}

static void test_nothing_to_parse_is_refused(void **state)
{
    portkey_json *document = NULL;
    portkey_error error;

    (void)state;
    assert_int_equal(portkey_json_parse(&document, NULL, 1, NULL, &error), PORTKEY_EINVAL);
    assert_contains(error.message, "text");
    assert_int_equal(portkey_json_parse(NULL, "[]", 2, NULL, &error), PORTKEY_EINVAL);
    assert_int_equal(portkey_json_parse(&document, NULL, 0, NULL, &error), PORTKEY_EJSON);
    assert_null(document);
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
        cmocka_unit_test(test_values_keep_their_bytes),
        cmocka_unit_test(test_strings_are_decoded),
        cmocka_unit_test(test_walking),
        cmocka_unit_test(test_names_with_dots_between),
        cmocka_unit_test(test_pointers),
        cmocka_unit_test(test_many_strings_are_decoded),
        cmocka_unit_test(test_nothing_answers_for_nothing),
        cmocka_unit_test(test_nothing_to_parse_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
